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

static const unsigned char desk_page[] = {
#embed "desk.html"
};

static const unsigned char desk_sign_in[] = {
#embed "desk-sign-in.html"
};

static const unsigned char desk_closed[] = {
#embed "desk-closed.html"
};

static const unsigned char desk_stylesheet[] = {
#embed "desk.css"
};

static const unsigned char desk_script[] = {
#embed "desk.js"
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

struct lector_asset lector_asset_desk_page(void) {
  return (struct lector_asset){desk_page, sizeof desk_page};
}

struct lector_asset lector_asset_desk_sign_in(void) {
  return (struct lector_asset){desk_sign_in, sizeof desk_sign_in};
}

struct lector_asset lector_asset_desk_closed(void) {
  return (struct lector_asset){desk_closed, sizeof desk_closed};
}

struct lector_asset lector_asset_desk_stylesheet(void) {
  return (struct lector_asset){desk_stylesheet, sizeof desk_stylesheet};
}

struct lector_asset lector_asset_desk_script(void) {
  return (struct lector_asset){desk_script, sizeof desk_script};
}
