#include "CFetch.h"
#include "Library.h"
#include <netinet/in.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct cfetch_session {
  CURL *easy;
  // The multi interface, because a blocking curl_easy_perform looks up only once a second:
  // curl_multi_wakeup ends a wait at once from another thread.
  CURLM *multi;
  atomic_bool cancelled;
};

cfetch_session *cfetch_session_open(void) {
  cfetch_session *session = calloc(1, sizeof *session);
  if (!session) return NULL;
  session->easy = cfetch_curl.p_curl_easy_init();
  session->multi = cfetch_curl.p_curl_multi_init();
  if (session->easy && session->multi) return session;
  cfetch_session_close(session);
  return NULL;
}

void cfetch_session_close(cfetch_session *session) {
  if (session->easy) cfetch_curl.p_curl_easy_cleanup(session->easy);
  if (session->multi) cfetch_curl.p_curl_multi_cleanup(session->multi);
  free(session);
}

void cfetch_cancel(cfetch_session *session) {
  atomic_store(&session->cancelled, 1);
  cfetch_curl.p_curl_multi_wakeup(session->multi);
}

/// After name resolution and before the connection: no answer of a name server gets round it.
static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *peer) {
  const cfetch_delegate *delegate = context;
  const uint8_t *address;
  int count;
  if (purpose != CURLSOCKTYPE_IPCXN) return CURL_SOCKET_BAD;
  if (peer->family == AF_INET) {
    address = (const uint8_t *)&((struct sockaddr_in *)&peer->addr)->sin_addr;
    count = 4;
  } else if (peer->family == AF_INET6) {
    address = (const uint8_t *)&((struct sockaddr_in6 *)&peer->addr)->sin6_addr;
    count = 16;
  } else {
    return CURL_SOCKET_BAD;
  }
  if (!delegate->allows(delegate->context, address, count)) return CURL_SOCKET_BAD;
  // An engine started meanwhile must not inherit the connection.
  return socket(peer->family, peer->socktype | SOCK_CLOEXEC, peer->protocol);
}

static size_t take_header(char *line, size_t size, size_t count, void *context) {
  const cfetch_delegate *delegate = context;
  return delegate->header(delegate->context, (uint8_t *)line, size * count) ? size * count : 0;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
  const cfetch_delegate *delegate = context;
  if (size * count == 0) return 0;
  return delegate->body(delegate->context, (uint8_t *)bytes, size * count) ? size * count : 0;
}

static cfetch_outcome outcome_of(CURLcode code) {
  switch (code) {
  case CURLE_OK: return CFETCH_DONE;
  case CURLE_URL_MALFORMAT: return CFETCH_BAD_URL;
  case CURLE_COULDNT_RESOLVE_HOST: return CFETCH_NO_SUCH_HOST;
  case CURLE_COULDNT_RESOLVE_PROXY: return CFETCH_NO_SUCH_PROXY;
  case CURLE_COULDNT_CONNECT:
  case CURLE_PROXY:
  case CURLE_INTERFACE_FAILED: return CFETCH_NOT_CONNECTED;
  case CURLE_OPERATION_TIMEDOUT: return CFETCH_TIMED_OUT;
  case CURLE_FILESIZE_EXCEEDED: return CFETCH_TOO_LARGE;
  case CURLE_PARTIAL_FILE:
  case CURLE_GOT_NOTHING:
  case CURLE_RECV_ERROR:
  case CURLE_SEND_ERROR: return CFETCH_TRUNCATED;
  case CURLE_BAD_CONTENT_ENCODING: return CFETCH_BAD_ENCODING;
  case CURLE_WRITE_ERROR:
  case CURLE_ABORTED_BY_CALLBACK: return CFETCH_STOPPED_BY_DELEGATE;
  case CURLE_SSL_CONNECT_ERROR:
  case CURLE_SSL_CERTPROBLEM:
  case CURLE_SSL_CIPHER:
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_CACERT_BADFILE:
  case CURLE_SSL_ISSUER_ERROR:
  case CURLE_SSL_INVALIDCERTSTATUS: return CFETCH_TLS;
  default: return CFETCH_BAD_REPLY;
  }
}

#define SET(option, value) cfetch_curl.p_curl_easy_setopt(easy, option, value)

static void configure(CURL *easy, const cfetch_request *request, const cfetch_delegate *delegate,
                      struct curl_slist *headers, char *words) {
  SET(CURLOPT_URL, request->url);
  SET(CURLOPT_PROTOCOLS_STR, "http,https");
  SET(CURLOPT_FOLLOWLOCATION, 0L);
  SET(CURLOPT_PROXY, request->proxy);
  SET(CURLOPT_NOPROXY, "");
  SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  SET(CURLOPT_USERAGENT, request->user_agent);
  SET(CURLOPT_USERNAME, request->user);
  SET(CURLOPT_PASSWORD, request->password);
  SET(CURLOPT_HTTPHEADER, headers);
  SET(CURLOPT_NOBODY, request->is_head ? 1L : 0L);
  // It sends application/x-www-form-urlencoded, and copies nothing: the request outlives the call.
  if (request->form) SET(CURLOPT_POSTFIELDS, request->form);
  SET(CURLOPT_ACCEPT_ENCODING, request->is_raw ? NULL : "");
  // Some publishers answer every page with a redirect that sets a cookie and comes back.
  SET(CURLOPT_COOKIEFILE, "");
  SET(CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
  SET(CURLOPT_TIMEOUT_MS, request->total_milliseconds);
  SET(CURLOPT_LOW_SPEED_LIMIT, 1L);
  SET(CURLOPT_LOW_SPEED_TIME, request->stall_seconds);
  SET(CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)request->maximum_bytes);
  SET(CURLOPT_NOSIGNAL, 1L);
  // A name server that does not answer must not hold up a cancelled fetch.
  SET(CURLOPT_QUICK_EXIT, 1L);
  SET(CURLOPT_ERRORBUFFER, words);
  SET(CURLOPT_OPENSOCKETFUNCTION, open_socket);
  SET(CURLOPT_OPENSOCKETDATA, (void *)delegate);
  SET(CURLOPT_HEADERFUNCTION, take_header);
  SET(CURLOPT_HEADERDATA, (void *)delegate);
  SET(CURLOPT_WRITEFUNCTION, take_body);
  SET(CURLOPT_WRITEDATA, (void *)delegate);
}

/// The transfer's own code, or CURLE_ABORTED_BY_CALLBACK when it was cancelled.
static CURLcode drive(cfetch_session *session) {
  int running = 1;
  while (!atomic_load(&session->cancelled)) {
    if (cfetch_curl.p_curl_multi_perform(session->multi, &running) != CURLM_OK)
      return CURLE_FAILED_INIT;
    CURLMsg *message;
    int left;
    while ((message = cfetch_curl.p_curl_multi_info_read(session->multi, &left)))
      if (message->msg == CURLMSG_DONE) return message->data.result;
    if (!running) return CURLE_FAILED_INIT;
    cfetch_curl.p_curl_multi_poll(session->multi, NULL, 0, 1000, NULL);
  }
  return CURLE_ABORTED_BY_CALLBACK;
}

cfetch_result cfetch_perform(cfetch_session *session, const cfetch_request *request,
                             const cfetch_delegate *delegate) {
  cfetch_result result = {0};
  char words[CURL_ERROR_SIZE] = "";
  struct curl_slist *headers = NULL;
  for (size_t i = 0; i < request->header_count; i++)
    headers = cfetch_curl.p_curl_slist_append(headers, request->headers[i]);
  configure(session->easy, request, delegate, headers, words);
  CURLcode code = CURLE_FAILED_INIT;
  if (cfetch_curl.p_curl_multi_add_handle(session->multi, session->easy) == CURLM_OK) {
    code = drive(session);
    cfetch_curl.p_curl_multi_remove_handle(session->multi, session->easy);
  }
  cfetch_curl.p_curl_easy_setopt(session->easy, CURLOPT_ERRORBUFFER, NULL);
  cfetch_curl.p_curl_easy_setopt(session->easy, CURLOPT_HTTPHEADER, NULL);
  cfetch_curl.p_curl_easy_getinfo(session->easy, CURLINFO_RESPONSE_CODE, &result.status);
  cfetch_curl.p_curl_slist_free_all(headers);
  result.outcome = atomic_load(&session->cancelled) ? CFETCH_CANCELLED : outcome_of(code);
  if (code != CURLE_OK) {
    const char *text = words[0] ? words : cfetch_curl.p_curl_easy_strerror(code);
    strncpy(result.detail, text, sizeof result.detail - 1);
  }
  return result;
}
