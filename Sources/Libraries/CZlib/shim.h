#include <zlib.h>

/// `deflateInit2` is a macro. 16 more than the largest window asks for gzip's frame (RFC 1952).
static inline int czlib_begin_gzip(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, MAX_WBITS + 16, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY);
}
