#define _GNU_SOURCE
#include "CFile.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

long cfile_read_cached(int descriptor, void *buffer, size_t count, int64_t offset) {
  struct iovec vector = {buffer, count};
  return preadv2(descriptor, &vector, 1, offset, RWF_NOWAIT);
}

int cfile_open_direct(const char *path, int flags) {
  struct open_how how = {.flags = flags, .resolve = RESOLVE_NO_SYMLINKS};
  return syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof how);
}
