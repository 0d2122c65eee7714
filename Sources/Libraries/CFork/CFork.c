#define _GNU_SOURCE
#include "CFork.h"

#include <errno.h>
#include <signal.h>
#include <dlfcn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

pid_t lector_fork(void) { return fork(); }

void lector_die_with_parent(pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // The parent may have ended between the fork and the line above; then no signal will come.
  if (parent != 0 && getppid() != parent) _exit(0);
}

void lector_limit(unsigned processor_seconds, unsigned long address_space, unsigned wall_seconds) {
  // A second more for the hard limit, so that it is SIGXCPU that says why.
  struct rlimit processor = {processor_seconds, processor_seconds + 1};
  struct rlimit memory = {address_space, address_space};
  struct rlimit core = {0, 0};
  setrlimit(RLIMIT_CPU, &processor);
  setrlimit(RLIMIT_AS, &memory);
  setrlimit(RLIMIT_CORE, &core);
  signal(SIGALRM, SIG_DFL);
  alarm(wall_seconds);
}

int lector_wait(pid_t child) {
  int status;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -errno;
  }
  return WIFSIGNALED(status) ? WTERMSIG(status) : -WEXITSTATUS(status);
}

const char *lector_object_file(const void *address) {
  Dl_info info;
  return dladdr(address, &info) != 0 ? info.dli_fname : NULL;
}
