#define _GNU_SOURCE
#include "CSpawn.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <unistd.h>

extern char **environ;

/// A pipe closed on exec: another engine started at the same time must not inherit an end, or the end
/// of the stream never comes. Both ends are above the standard streams, which are replaced one by one.
static int open_pipe(int ends[2]) {
  int low[2];
  if (pipe2(low, O_CLOEXEC) != 0) return errno;
  int error = 0;
  for (int i = 0; i < 2; i++) {
    ends[i] = fcntl(low[i], F_DUPFD_CLOEXEC, 3);
    if (ends[i] < 0) error = errno;
    close(low[i]);
  }
  return error;
}

static void close_all(int pipes[3][2]) {
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 2; j++)
      if (pipes[i][j] >= 0) close(pipes[i][j]);
}

int lector_spawn(const char *path, struct lector_process *process) {
  int pipes[3][2] = {{-1, -1}, {-1, -1}, {-1, -1}};
  int error = 0;
  for (int i = 0; i < 3 && error == 0; i++) error = open_pipe(pipes[i]);
  if (error != 0) {
    close_all(pipes);
    return error;
  }
  // The child reads the first pipe and writes the two others.
  int child[3] = {pipes[0][0], pipes[1][1], pipes[2][1]};
  int parent[3] = {pipes[0][1], pipes[1][0], pipes[2][0]};

  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  for (int i = 0; i < 3; i++) posix_spawn_file_actions_adddup2(&actions, child[i], i);
  // An engine lives long: whatever else is open here, a listener's connection or a pipe that somebody
  // reads to its end, would stay open as long.
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);

  sigset_t none, reset;
  sigemptyset(&none);
  sigemptyset(&reset);
  sigaddset(&reset, SIGPIPE);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &reset);
  // Group of its own: killing it takes the engine's children along, and Ctrl-C on a terminal reaches
  // only the program, which ends its engines in order.
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);

  char *arguments[] = {(char *)path, NULL};
  // ETXTBSY: an executable was written a moment ago, and a child that another thread is starting still
  // holds the writer's descriptor until its exec closes it.
  for (int try = 0; try < 100; try++) {
    error = posix_spawn(&process->pid, path, &actions, &attributes, arguments, environ);
    if (error != ETXTBSY) break;
    usleep(2000);
  }
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (error != 0) {
    close_all(pipes);
    return error;
  }
  for (int i = 0; i < 3; i++) {
    close(child[i]);
    fcntl(parent[i], F_SETFL, fcntl(parent[i], F_GETFL) | O_NONBLOCK);
  }
  process->input = parent[0];
  process->output = parent[1];
  process->errors = parent[2];
  return 0;
}

void lector_block_sigpipe(void) {
  sigset_t pipe_signal;
  sigemptyset(&pipe_signal);
  sigaddset(&pipe_signal, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe_signal, NULL);
}

int lector_bell(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
