/// The functions of libcurl by name, with libcurl's own types.
#pragma once
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

#define CFETCH_FUNCTIONS(F) \
  F(curl_global_init) \
  F(curl_easy_init) F(curl_easy_setopt) F(curl_easy_getinfo) F(curl_easy_cleanup) \
  F(curl_easy_strerror) F(curl_free) \
  F(curl_multi_init) F(curl_multi_add_handle) F(curl_multi_remove_handle) \
  F(curl_multi_perform) F(curl_multi_poll) F(curl_multi_wakeup) F(curl_multi_info_read) \
  F(curl_multi_cleanup) \
  F(curl_slist_append) F(curl_slist_free_all) \
  F(curl_url) F(curl_url_set) F(curl_url_get) F(curl_url_cleanup)

// The header's macros of the same names take arguments, so that the bare names here are safe.
#define CFETCH_POINTER(name) __typeof__(name) *p_##name;
struct cfetch_library {
  CFETCH_FUNCTIONS(CFETCH_POINTER)
};

/// Complete once `cfetch_load` has returned NULL.
extern struct cfetch_library cfetch_curl;
