#include <opus.h>

/* opus_encoder_ctl is variadic, which Swift cannot call. */
static inline int lector_opus_set(OpusEncoder *encoder, int request, opus_int32 value) {
  return opus_encoder_ctl(encoder, request, value);
}
static inline int lector_opus_get(OpusEncoder *encoder, int request, opus_int32 *value) {
  return opus_encoder_ctl(encoder, request, value);
}
