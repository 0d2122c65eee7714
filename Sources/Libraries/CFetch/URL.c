#include "CFetch.h"
#include "Library.h"
#include <stdlib.h>
#include <string.h>

static char *part(CURLU *url, CURLUPart which, unsigned flags) {
  char *found = NULL;
  if (cfetch_curl.p_curl_url_get(url, which, &found, flags) != CURLUE_OK || !found) return NULL;
  char *copy = strdup(found);
  cfetch_curl.p_curl_free(found);
  return copy;
}

cfetch_url_outcome cfetch_url_parse(const char *base, const char *text, cfetch_url *parts) {
  memset(parts, 0, sizeof *parts);
  CURLU *url = cfetch_curl.p_curl_url();
  if (!url) return CFETCH_URL_MALFORMED;
  const unsigned flags = CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME;
  CURLUcode code = CURLUE_OK;
  if (base) code = cfetch_curl.p_curl_url_set(url, CURLUPART_URL, base, flags);
  if (code == CURLUE_OK) code = cfetch_curl.p_curl_url_set(url, CURLUPART_URL, text, flags);
  if (code != CURLUE_OK) {
    cfetch_curl.p_curl_url_cleanup(url);
    return code == CURLUE_BAD_SCHEME        ? CFETCH_URL_NO_SCHEME
           : code == CURLUE_NO_HOST         ? CFETCH_URL_NO_HOST
                                            : CFETCH_URL_MALFORMED;
  }
  parts->scheme = part(url, CURLUPART_SCHEME, 0);
  parts->host = part(url, CURLUPART_HOST, 0);
  parts->port = part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
  parts->user = part(url, CURLUPART_USER, CURLU_URLDECODE);
  parts->password = part(url, CURLUPART_PASSWORD, CURLU_URLDECODE);
  const CURLUPart secret[] = {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT};
  for (int i = 0; i < 3; i++) cfetch_curl.p_curl_url_set(url, secret[i], NULL, 0);
  if (parts->host) {
    for (char *c = parts->host; *c; c++)
      if (*c >= 'A' && *c <= 'Z') *c += 'a' - 'A';
    cfetch_curl.p_curl_url_set(url, CURLUPART_HOST, parts->host, 0);
  }
  parts->url = part(url, CURLUPART_URL, CURLU_NO_DEFAULT_PORT);
  cfetch_curl.p_curl_url_cleanup(url);
  return !parts->host || !*parts->host ? CFETCH_URL_NO_HOST
         : parts->url && parts->scheme ? CFETCH_URL_OK
                                       : CFETCH_URL_MALFORMED;
}

void cfetch_url_free(cfetch_url *parts) {
  char *all[] = {parts->url, parts->scheme, parts->host, parts->port, parts->user, parts->password};
  for (int i = 0; i < 6; i++) free(all[i]);
  memset(parts, 0, sizeof *parts);
}
