#ifndef CPICTURE_H
#define CPICTURE_H

#include <stddef.h>
#include <stdint.h>

/// Pictures by libgd (BSD-like licence, Debian's libgd3), which reads and writes JPEG and PNG,
/// resamples and draws text with FreeType in one small C interface. It is opened when the first
/// picture needs it: it brings a dozen libraries that no other command wants to load.

enum lector_picture_result {
  LECTOR_PICTURE_OK,
  /// libgd3 is not installed.
  LECTOR_PICTURE_NO_LIBRARY,
  /// The bytes are no picture that it can read.
  LECTOR_PICTURE_UNREADABLE,
  /// A font is missing.
  LECTOR_PICTURE_NO_FONT,
  LECTOR_PICTURE_NO_MEMORY,
};

struct lector_picture_bytes {
  uint8_t *bytes;
  size_t count;
};

/// The middle of a picture as a square JPEG, on white where it is transparent.
/// - is_png: else it is a JPEG.
/// - width, height: what its header says.
/// - side: pixels of the result; quality: 1 to 95.
/// - out: free() it.
enum lector_picture_result lector_picture_square(
    const uint8_t *bytes, size_t count, int is_png, int width, int height, int side, int quality,
    struct lector_picture_bytes *out);

/// A line of a poster, centred.
struct lector_picture_line {
  const char *text;
  /// Points at 96 dpi.
  double size;
  /// Pixels from the top to the line's foot.
  int foot;
};

/// A poster as a square JPEG: lines of text over bars like those of a sound level.
/// - font: a fontconfig pattern ("DejaVu Serif:bold").
/// - paper, ink: 0xRRGGBB.
/// - bars: heights in pixels, laid side by side from the left, their feet on the lower edge.
enum lector_picture_result lector_picture_poster(
    int side, int quality, const char *font, int paper, int ink,
    const struct lector_picture_line *lines, int line_count, const int *bars, int bar_count,
    struct lector_picture_bytes *out);

/// Pixels that a text takes from left to right; negative when it cannot be drawn.
double lector_picture_width(const char *font, double size, const char *text);

#endif
