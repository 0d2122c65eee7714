#pragma once
#include <stddef.h>
#include <stdint.h>

/* An ID3v2.3 tag made in memory by TagLib. Strings are UTF-8. Functions that return int give 0, or
   -1 when TagLib threw: no C++ exception leaves this file. */

#ifdef __cplusplus
extern "C" {
#endif

typedef struct lector_tag lector_tag;

/* NULL when there is no memory. */
lector_tag *lector_tag_create(void);
void lector_tag_destroy(lector_tag *tag);

/* `frame`: "TIT2"... in ID3v2.4; rendering turns TDRC into TYER, TDAT and TIME. */
int lector_tag_add_text(lector_tag *tag, const char *frame, const char *text);
/* `frame`: "WOAF"... */
int lector_tag_add_url(lector_tag *tag, const char *frame, const char *url);
/* `language`: three letters of ISO 639-2. */
int lector_tag_add_comment(lector_tag *tag, const char *language, const char *text);
int lector_tag_add_cover(lector_tag *tag, const char *type, const uint8_t *bytes, size_t count);
/* Chapters in time order, in milliseconds; `url` may be NULL. Rendering lists them in a table of
   contents. */
int lector_tag_add_chapter(lector_tag *tag, uint32_t start, uint32_t end, const char *title,
                           const char *url);

/* `*bytes` belongs to the tag until it is rendered again or destroyed. */
int lector_tag_render(lector_tag *tag, const uint8_t **bytes, size_t *count);

#ifdef __cplusplus
}
#endif
