#include "CAssets.h"

// #embed is C23; this compiler knows it in every mode and only mentions it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char artwork[] = {
#embed "artwork.png"
};

static const unsigned char stylesheet[] = {
#embed "palette.css"
,
#embed "player.css"
};

// @namespace stands before every rule, or it does not count.
static const unsigned char feed_stylesheet[] = {
#embed "feed-names.css"
,
#embed "palette.css"
,
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
#embed "palette.css"
,
#embed "desk.css"
};

static const unsigned char desk_script[] = {
#embed "desk.js"
};

#define ASSET(name) \
  struct lector_asset lector_asset_##name(void) { return (struct lector_asset){name, sizeof name}; }

ASSET(artwork)
ASSET(stylesheet)
ASSET(player)
ASSET(feed_stylesheet)
ASSET(show)
ASSET(openapi)
ASSET(desk_page)
ASSET(desk_sign_in)
ASSET(desk_closed)
ASSET(desk_stylesheet)
ASSET(desk_script)
