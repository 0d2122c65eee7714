#pragma once
#include <stddef.h>
#include <stdint.h>

/* AAC-LC, mono, raw blocks, by libvo-aacenc (Apache-2.0, Debian's libvo-aacenc0). The library is
   opened when the first encoder is made: neither building nor running needs it otherwise. */

#define LECTOR_AAC_LIBRARY "libvo-aacenc.so.0"
/* Samples of a block, and of the greatest block the bytes. */
#define LECTOR_AAC_SAMPLES 1024
#define LECTOR_AAC_BYTES 768

typedef struct lector_aac lector_aac;

/* 1 when the library is there. */
int lector_aac_exists(void);

/* NULL when the library is missing (`*code` 0) or refuses (`*code` is its own). `rate` in hertz,
   `bitrate` in bit/s. */
lector_aac *lector_aac_create(int rate, int bitrate, int *code);
void lector_aac_destroy(lector_aac *encoder);

/* LECTOR_AAC_SAMPLES in, one block out. The number of its bytes, or less than 0. */
int lector_aac_encode(lector_aac *encoder, const int16_t *pcm, uint8_t block[LECTOR_AAC_BYTES]);
