#include "CAAC.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* The library's binary interface. All its 32-bit integers are C's `long`, which has 64 bits here. */

struct memory {
  long size, flag;
  void *buffer, *physical;
};

struct allocator {
  unsigned long (*allocate)(long module, struct memory *memory);
  unsigned long (*free)(long module, void *memory);
  unsigned long (*set)(long module, void *memory, unsigned char value, unsigned long count);
  unsigned long (*copy)(long module, void *to, void *from, unsigned long count);
  unsigned long (*check)(long module, void *memory, unsigned long count);
  long (*compare)(long module, void *one, void *other, unsigned long count);
  unsigned long (*move)(long module, void *to, void *from, unsigned long count);
};

struct initial {
  int kind; /* 0: `data` is an allocator */
  void *data;
  unsigned long reserved[2];
};

struct buffer {
  unsigned char *bytes;
  unsigned long count;
  long long time;
};

struct information {
  long rate, channels, bits;
  unsigned long used, reserved;
};

struct parameters {
  int rate, bitrate;
  short channels, headers;
};

struct functions {
  unsigned long (*create)(void **encoder, int coding, struct initial *initial);
  unsigned long (*put)(void *encoder, struct buffer *pcm);
  unsigned long (*get)(void *encoder, struct buffer *block, struct information *information);
  unsigned long (*set)(void *encoder, long parameter, void *value);
  unsigned long (*inspect)(void *encoder, long parameter, void *value);
  unsigned long (*destroy)(void *encoder);
};

enum { coding_aac = 8, parameter_encoding = 0x42211040 };

static unsigned long allocate(long module, struct memory *memory) {
  (void)module;
  memory->buffer = calloc(1, (size_t)memory->size);
  return memory->buffer ? 0 : 1;
}

static unsigned long release(long module, void *memory) {
  (void)module;
  free(memory);
  return 0;
}

static unsigned long set(long module, void *memory, unsigned char value, unsigned long count) {
  (void)module;
  memset(memory, value, count);
  return 0;
}

static unsigned long copy(long module, void *to, void *from, unsigned long count) {
  (void)module;
  memmove(to, from, count);
  return 0;
}

static unsigned long check(long module, void *memory, unsigned long count) {
  (void)module, (void)memory, (void)count;
  return 0;
}

static long compare(long module, void *one, void *other, unsigned long count) {
  (void)module;
  return memcmp(one, other, count);
}

static struct functions functions;
static int is_open;

static void open_library(void) {
  void *library = dlopen(LECTOR_AAC_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  long (*entry)(struct functions *);
  *(void **)&entry = dlsym(library, "voGetAACEncAPI");
  is_open = entry && entry(&functions) == 0;
}

int lector_aac_exists(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_library);
  return is_open;
}

struct lector_aac {
  void *encoder;
  struct allocator allocator;
  struct initial initial;
};

lector_aac *lector_aac_create(int rate, int bitrate, int *code) {
  *code = 0;
  if (!lector_aac_exists()) return NULL;
  *code = -1;
  lector_aac *aac = calloc(1, sizeof *aac);
  if (!aac) return NULL;
  aac->allocator = (struct allocator){allocate, release, set, copy, check, compare, copy};
  aac->initial = (struct initial){0, &aac->allocator, {0, 0}};
  struct parameters parameters = {rate, bitrate, 1, 0};
  unsigned long refusal = functions.create(&aac->encoder, coding_aac, &aac->initial);
  if (!refusal) {
    refusal = functions.set(aac->encoder, parameter_encoding, &parameters);
    if (!refusal) return aac;
    functions.destroy(aac->encoder);
  }
  free(aac);
  *code = (int)refusal;
  return NULL;
}

void lector_aac_destroy(lector_aac *aac) {
  if (!aac) return;
  functions.destroy(aac->encoder);
  free(aac);
}

int lector_aac_encode(lector_aac *aac, const int16_t *pcm, uint8_t block[LECTOR_AAC_BYTES]) {
  /* It wants room for the standard's greatest block of several channels. */
  unsigned char room[6 * LECTOR_AAC_BYTES];
  struct buffer in = {(unsigned char *)pcm, 2 * LECTOR_AAC_SAMPLES, 0};
  struct buffer out = {room, sizeof room, 0};
  struct information information;
  if (functions.put(aac->encoder, &in)) return -1;
  unsigned long refusal = functions.get(aac->encoder, &out, &information);
  if (refusal || out.count == 0 || out.count > LECTOR_AAC_BYTES) return -1;
  memcpy(block, room, out.count);
  return (int)out.count;
}
