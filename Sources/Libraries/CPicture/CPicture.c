#include "CPicture.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

// libgd's own header would bring its -dev package and those of a dozen others; these functions have
// kept their form since soname 3 (2013).
typedef void *image;

static struct {
  image (*create)(int, int);
  image (*from_jpeg)(int, void *, int);
  image (*from_png)(int, void *);
  void *(*jpeg)(image, int *, int);
  void (*resample)(image, image, int, int, int, int, int, int, int, int);
  void (*resolution)(image, unsigned int, unsigned int);
  void (*rectangle)(image, int, int, int, int, int);
  char *(*text)(image, int *, int, const char *, double, double, int, int, const char *);
  int (*use_fontconfig)(int);
  void (*destroy)(image);
  void (*release)(void *);
  void (*on_error)(void (*)(int, const char *, va_list));
  int is_open;
} gd;

static void silence(int priority, const char *format, va_list arguments) {
  (void)priority;
  (void)format;
  (void)arguments;
}

static void *library;

static int find(void **function, const char *name) {
  *function = dlsym(library, name);
  return *function != NULL;
}

static void open_library(void) {
  library = dlopen("libgd.so.3", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  gd.is_open = find((void **)&gd.create, "gdImageCreateTrueColor") &&
               find((void **)&gd.from_jpeg, "gdImageCreateFromJpegPtrEx") &&
               find((void **)&gd.from_png, "gdImageCreateFromPngPtr") &&
               find((void **)&gd.jpeg, "gdImageJpegPtr") &&
               find((void **)&gd.resample, "gdImageCopyResampled") &&
               find((void **)&gd.resolution, "gdImageSetResolution") &&
               find((void **)&gd.rectangle, "gdImageFilledRectangle") &&
               find((void **)&gd.text, "gdImageStringFT") &&
               find((void **)&gd.use_fontconfig, "gdFTUseFontConfig") &&
               find((void **)&gd.destroy, "gdImageDestroy") &&
               find((void **)&gd.release, "gdFree") &&
               find((void **)&gd.on_error, "gdSetErrorMethod");
  if (!gd.is_open) return;
  // It would write a damaged picture's faults to standard error.
  gd.on_error(silence);
  gd.use_fontconfig(1);
}

static int is_open(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_library);
  return gd.is_open;
}

static enum lector_picture_result finish(
    image picture, int quality, struct lector_picture_bytes *out) {
  int size = 0;
  // What Apple asks for; it would say 96.
  gd.resolution(picture, 72, 72);
  void *jpeg = gd.jpeg(picture, &size, quality);
  gd.destroy(picture);
  if (!jpeg) return LECTOR_PICTURE_NO_MEMORY;
  out->count = (size_t)size;
  out->bytes = malloc(out->count);
  if (out->bytes) memcpy(out->bytes, jpeg, out->count);
  gd.release(jpeg);
  return out->bytes ? LECTOR_PICTURE_OK : LECTOR_PICTURE_NO_MEMORY;
}

enum lector_picture_result lector_picture_square(
    const uint8_t *bytes, size_t count, int is_png, int width, int height, int side, int quality,
    struct lector_picture_bytes *out) {
  if (!is_open()) return LECTOR_PICTURE_NO_LIBRARY;
  // It only reads them, whatever its type says.
  image source = is_png ? gd.from_png((int)count, (void *)bytes)
                        : gd.from_jpeg((int)count, (void *)bytes, 1);
  if (!source) return LECTOR_PICTURE_UNREADABLE;
  image square = gd.create(side, side);
  if (!square) {
    gd.destroy(source);
    return LECTOR_PICTURE_NO_MEMORY;
  }
  gd.rectangle(square, 0, 0, side - 1, side - 1, 0xFFFFFF);
  int shorter = width < height ? width : height;
  gd.resample(square, source, 0, 0, (width - shorter) / 2, (height - shorter) / 2, side, side,
              shorter, shorter);
  gd.destroy(source);
  return finish(square, quality, out);
}

double lector_picture_width(const char *font, double size, const char *text) {
  int box[8];
  if (!is_open() || gd.text(NULL, box, 0, font, size, 0, 0, 0, text)) return -1;
  return box[2] - box[0];
}

enum lector_picture_result lector_picture_poster(
    int side, int quality, const char *font, int paper, int ink,
    const struct lector_picture_line *lines, int line_count, const int *bars, int bar_count,
    struct lector_picture_bytes *out) {
  if (!is_open()) return LECTOR_PICTURE_NO_LIBRARY;
  image poster = gd.create(side, side);
  if (!poster) return LECTOR_PICTURE_NO_MEMORY;
  gd.rectangle(poster, 0, 0, side - 1, side - 1, paper);
  for (int index = 0; index < bar_count; index++) {
    int left = side * index / bar_count, right = side * (index + 1) / bar_count;
    int gap = (right - left) / 4;
    gd.rectangle(poster, left + gap, side - bars[index], right - gap, side - 1, ink);
  }
  for (int index = 0; index < line_count; index++) {
    int box[8];
    double width = lector_picture_width(font, lines[index].size, lines[index].text);
    // A negative colour would turn the smoothing of edges off.
    if (width < 0 || gd.text(poster, box, ink, font, lines[index].size, 0,
                             (int)((side - width) / 2), lines[index].foot, lines[index].text)) {
      gd.destroy(poster);
      return LECTOR_PICTURE_NO_FONT;
    }
  }
  return finish(poster, quality, out);
}
