#pragma once
#include <sys/types.h>

// Swift marks fork(2) unavailable and cannot call the variadic prctl(2).

/// fork(2). Only for a process without threads that hold locks.
pid_t lector_fork(void);

/// The kernel kills this process when its parent ends. If the parent, `parent`, has ended already,
/// the process exits at once; 0 skips that check.
void lector_die_with_parent(pid_t parent);

/// Bounds this process: seconds of processor time, bytes of address space, seconds on the wall clock
/// (alarm(2), whose signal kills); no core file.
void lector_limit(unsigned processor_seconds, unsigned long address_space, unsigned wall_seconds);

/// Why a child ended: 0 it exited with 0, n > 0 the signal that killed it, n < 0 minus its exit code.
int lector_wait(pid_t child);

/// The file from which the dynamic linker loaded the object at this address, or NULL: dladdr(3),
/// which glibc shows only under _GNU_SOURCE.
const char *lector_object_file(const void *address);
