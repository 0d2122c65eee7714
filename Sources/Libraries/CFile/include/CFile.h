/// Calls that Glibc's module map leaves out.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// pread(2) that gives up rather than wait for the disk: -1 with EAGAIN when the page cache does
/// not hold the bytes, EOPNOTSUPP where the file system cannot tell.
long cfile_read_cached(int descriptor, void *_Nonnull buffer, size_t count, int64_t offset);

/// open(2) that refuses every symbolic link on the way, with ELOOP (openat2(2), since Linux 5.6).
int cfile_open_direct(const char *_Nonnull path, int flags);
