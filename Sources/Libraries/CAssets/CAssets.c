#include "CAssets.h"

// #embed is C23; this compiler knows it in every mode and only mentions it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char artwork[] = {
#embed "artwork.png"
};

static const unsigned char stylesheet[] = {
#embed "player.css"
};

static const unsigned char feed_stylesheet[] = {
#embed "feed.css"
};

static const unsigned char show[] = {
#embed "show.js"
};

static const unsigned char player[] = {
#embed "player.js"
};

static const unsigned char openapi[] = {
#embed "openapi.json"
};

struct lector_asset lector_asset_artwork(void) {
  return (struct lector_asset){artwork, sizeof artwork};
}

struct lector_asset lector_asset_stylesheet(void) {
  return (struct lector_asset){stylesheet, sizeof stylesheet};
}

struct lector_asset lector_asset_player(void) {
  return (struct lector_asset){player, sizeof player};
}

struct lector_asset lector_asset_feed_stylesheet(void) {
  return (struct lector_asset){feed_stylesheet, sizeof feed_stylesheet};
}

struct lector_asset lector_asset_show(void) {
  return (struct lector_asset){show, sizeof show};
}

struct lector_asset lector_asset_openapi(void) {
  return (struct lector_asset){openapi, sizeof openapi};
}
