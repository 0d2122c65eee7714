#include "CDirectory.h"

#include <stddef.h>

const char *lector_next_name(DIR *directory) {
  struct dirent *entry = readdir(directory);
  return entry ? entry->d_name : NULL;
}
