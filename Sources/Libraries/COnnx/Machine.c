#include "COnnx.h"

#include <gnu/libc-version.h>
#include <stdio.h>

static const char *processor(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512vnni")) return "x86_64-avx512-vnni";
  if (__builtin_cpu_supports("avx512f")) return "x86_64-avx512";
  if (__builtin_cpu_supports("avx2")) return "x86_64-avx2";
  return "x86_64";
#elif defined(__aarch64__)
  return "aarch64";
#else
  return "other";
#endif
}

const char *lector_machine(void) {
  static char name[80];
  snprintf(name, sizeof name, "%s-glibc-%s", processor(), gnu_get_libc_version());
  return name;
}
