#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/// A file of this folder, compiled into the program: a resource bundle would be lost when the
/// binary is moved.
struct lector_asset {
  const unsigned char *bytes;
  size_t count;
};

struct lector_asset lector_asset_artwork(void);
struct lector_asset lector_asset_stylesheet(void);
struct lector_asset lector_asset_player(void);
struct lector_asset lector_asset_openapi(void);
struct lector_asset lector_asset_feed_stylesheet(void);
struct lector_asset lector_asset_show(void);
struct lector_asset lector_asset_desk_page(void);
struct lector_asset lector_asset_desk_sign_in(void);
struct lector_asset lector_asset_desk_closed(void);
struct lector_asset lector_asset_desk_stylesheet(void);
struct lector_asset lector_asset_desk_script(void);

#endif
