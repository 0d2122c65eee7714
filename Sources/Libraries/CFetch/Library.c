#include "Library.h"
#include "CFetch.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

struct cfetch_library cfetch_curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char failure[512];

static void *open_library(const char *name, struct cfetch_library *library, char *why, size_t room) {
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!handle) {
    snprintf(why, room, "%s", dlerror());
    return NULL;
  }
#define RESOLVE(function) \
  if (!(library->p_##function = (__typeof__(function) *)dlsym(handle, #function))) { \
    snprintf(why, room, "%s has no %s", name, #function); \
    dlclose(handle); \
    return NULL; \
  }
  CFETCH_FUNCTIONS(RESOLVE)
  return handle;
}

static void load(void) {
  // Debian's two builds have one interface; the second is what a machine with only git has.
  static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4"};
  char second[sizeof failure];
  if (!open_library(names[0], &cfetch_curl, failure, sizeof failure) &&
      !open_library(names[1], &cfetch_curl, second, sizeof second))
    return;
  failure[0] = 0;
  if (cfetch_curl.p_curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
    snprintf(failure, sizeof failure, "curl_global_init failed");
}

const char *cfetch_load(void) {
  pthread_once(&once, load);
  return failure[0] ? failure : NULL;
}

const char *cfetch_probe(const char *name) {
  static _Thread_local char why[sizeof failure];
  struct cfetch_library library;
  void *handle = open_library(name, &library, why, sizeof why);
  if (!handle) return why;
  dlclose(handle);
  return NULL;
}
