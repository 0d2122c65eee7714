#pragma once
#include <sys/types.h>

// posix_spawn needs a dozen calls with out-parameters and tables that Swift sees as opaque pointers.

struct lector_process {
  pid_t pid;
  /// Non-blocking ends of the parent: write to the child's input, read its output and error streams.
  int input, output, errors;
};

/// Starts an executable with its three standard streams as pipes, in a process group of its own, with
/// default handling of SIGPIPE and no blocked signals.
/// Returns 0, or the errno of what failed.
int lector_spawn(const char *path, struct lector_process *process);

/// Blocks SIGPIPE in the calling thread: a write to a dead engine is then EPIPE, without a change to
/// what the signal does to the rest of the program.
void lector_block_sigpipe(void);

/// A descriptor (eventfd(2)) that becomes readable when somebody writes a number to it.
int lector_bell(void);
