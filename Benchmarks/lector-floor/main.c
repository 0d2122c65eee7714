// The least that an article's MP3 can cost: speech, gain, limiter, resampling and LAME in one process,
// one thread, without caches, tags, marks, checks or isolation. Lector is measured against it.
//
//     lector-floor TEXT OUTPUT.mp3
//
// One line of TEXT is one paragraph.
#include <espeak-ng/speak_lib.h>
#include <lame/lame.h>
#include <math.h>
#include <soxr.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { rate = 22050, fileRate = 44100, lookAhead = 110 };
static const float gain = 2.63f, ceiling = 0.794f;  // 8.4 dB, -2 dB

static short *speech;
static size_t count, room;

static int receive(short *samples, int more, espeak_EVENT *events) {
  (void)events;
  if (!samples) return 0;
  if (count + more > room) {
    room = 2 * (count + more);
    speech = realloc(speech, room * sizeof *speech);
    if (!speech) exit(1);
  }
  memcpy(speech + count, samples, more * sizeof *samples);
  count += more;
  return 0;
}

// Down before the peak, back in 60 ms.
static void limit(float *sound, size_t length) {
  float *needed = malloc((length + 1) * sizeof *needed);
  if (!needed) exit(1);
  float held = 1;
  const float recovery = 1 - expf(-1 / (0.06f * rate)), attack = 1 - expf(-4.0f / lookAhead);
  for (size_t i = 0; i < length; i++) {
    float peak = fabsf(sound[i]);
    needed[i] = peak > ceiling ? ceiling / peak : 1;
  }
  for (size_t i = length; i-- > 0;) {
    float ahead = i + 1 < length ? needed[i + 1] + (1 - needed[i + 1]) * attack : 1;
    if (ahead < needed[i]) needed[i] = ahead;
  }
  for (size_t i = 0; i < length; i++) {
    held += (1 - held) * recovery;
    if (needed[i] < held) held = needed[i];
    sound[i] *= held;
  }
  free(needed);
}

static void encode(lame_t lame, FILE *output) {
  size_t length = 2 * count, done = 0;
  float *sound = malloc((count + 1) * sizeof *sound);
  short *pcm = malloc((length + 1) * sizeof *pcm);
  unsigned char *bytes = malloc(length * 5 / 4 + 7200);
  if (!sound || !pcm || !bytes) exit(1);
  for (size_t i = 0; i < count; i++) sound[i] = speech[i] * (gain / 32768);
  limit(sound, count);
  soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_INT16_I);
  soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
  soxr_oneshot(rate, fileRate, 1, sound, count, NULL, pcm, length, &done, &io, &quality, NULL);
  int made = lame_encode_buffer(lame, pcm, pcm, (int)done, bytes, (int)(length * 5 / 4 + 7200));
  if (made < 0) exit(1);
  fwrite(bytes, 1, made, output);
  free(sound);
  free(pcm);
  free(bytes);
}

int main(int arguments, char **argument) {
  if (arguments != 3) return 2;
  FILE *input = fopen(argument[1], "r"), *output = fopen(argument[2], "w");
  if (!input || !output) return 1;
  espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 1000, NULL, 0);
  espeak_SetVoiceByName("en");
  espeak_SetParameter(espeakRATE, 165, 0);
  espeak_SetParameter(espeakPITCH, 35, 0);
  espeak_SetParameter(espeakWORDGAP, 2, 0);
  espeak_SetSynthCallback(receive);
  lame_t lame = lame_init();
  lame_set_in_samplerate(lame, fileRate);
  lame_set_num_channels(lame, 1);
  lame_set_mode(lame, MONO);
  lame_set_brate(lame, 64);
  lame_set_quality(lame, 7);
  lame_set_bWriteVbrTag(lame, 0);
  if (lame_init_params(lame) < 0) return 1;
  char *line = NULL;
  size_t capacity = 0;
  ssize_t length;
  while ((length = getline(&line, &capacity, input)) > 0) {
    count = 0;
    espeak_Synth(line, length + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, NULL, NULL);
    receive((short[rate / 2]){0}, rate / 2, NULL);
    encode(lame, output);
  }
  unsigned char rest[7200];
  fwrite(rest, 1, lame_encode_flush(lame, rest, sizeof rest), output);
  fclose(output);
  // espeak_Terminate waits for ever.
  _Exit(0);
}
