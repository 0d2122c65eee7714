#define _GNU_SOURCE
#include "CFile.h"
#include <sys/uio.h>

long cfile_read_cached(int descriptor, void *buffer, size_t count, int64_t offset) {
  struct iovec vector = {buffer, count};
  return preadv2(descriptor, &vector, 1, offset, RWF_NOWAIT);
}
