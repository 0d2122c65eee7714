/// libcurl, opened when the first page is fetched and not before: it brings some thirty shared
/// libraries with it, and most commands never fetch. The shim also hides what Swift cannot import:
/// `curl_easy_setopt` is variadic.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// NULL when libcurl is open and complete, else the dynamic linker's words. Any thread, any number
/// of times.
const char *_Nullable cfetch_load(void);

/// Opens one library by name and closes it again: NULL when it is there and has every function
/// that is needed.
const char *_Nullable cfetch_probe(const char *_Nonnull library);

/// Runs `body(context)` on a detached thread that takes no signals. 0, or an `errno`.
int cfetch_thread(void (*_Nonnull body)(void *_Nullable), void *_Nullable context);

typedef enum {
  CFETCH_DONE,
  CFETCH_CANCELLED,
  CFETCH_BAD_URL,
  CFETCH_NO_SUCH_HOST,
  CFETCH_NO_SUCH_PROXY,
  CFETCH_NOT_CONNECTED,
  CFETCH_TLS,
  CFETCH_TIMED_OUT,
  CFETCH_TOO_LARGE,
  CFETCH_TRUNCATED,
  CFETCH_BAD_ENCODING,
  CFETCH_BAD_REPLY,
  CFETCH_STOPPED_BY_DELEGATE,
} cfetch_outcome;

typedef struct {
  void *_Nullable context;
  /// May a socket be opened to this address? 4 or 16 bytes in network order.
  int (*_Nonnull allows)(void *_Nullable context, const uint8_t *_Nonnull address, int count);
  /// One header line with its line end; a status line starts a new reply. 0 stops the transfer.
  int (*_Nonnull header)(void *_Nullable context, const uint8_t *_Nonnull line, size_t count);
  /// A piece of the decoded body. 0 stops the transfer.
  int (*_Nonnull body)(void *_Nullable context, const uint8_t *_Nonnull bytes, size_t count);
} cfetch_delegate;

typedef struct {
  const char *_Nonnull url;
  /// "" for a direct connection.
  const char *_Nonnull proxy;
  const char *_Nonnull user_agent;
  const char *_Nullable user;
  const char *_Nullable password;
  /// "Name: value" lines.
  const char *_Nullable *_Nullable headers;
  size_t header_count;
  /// HEAD in place of GET.
  int is_head;
  /// A form to POST; NULL for none.
  const char *_Nullable form;
  /// The body as it was sent; else compressions that libcurl knows are asked for and undone.
  int is_raw;
  long connect_milliseconds;
  long total_milliseconds;
  /// Fewer than one byte a second for so long is a stall.
  long stall_seconds;
  /// Bytes as sent; refuses by Content-Length before the body starts.
  long long maximum_bytes;
} cfetch_request;

typedef struct {
  cfetch_outcome outcome;
  long status;
  /// libcurl's own words, for people; "" when it has none.
  char detail[256];
} cfetch_result;

/// One client: a connection cache and cookies that live as long as it does. One thread at a time.
typedef struct cfetch_session cfetch_session;
cfetch_session *_Nullable cfetch_session_open(void);
void cfetch_session_close(cfetch_session *_Nonnull session);
/// One GET, HEAD or POST, redirects not followed. Blocks.
cfetch_result cfetch_perform(
  cfetch_session *_Nonnull session, const cfetch_request *_Nonnull request,
  const cfetch_delegate *_Nonnull delegate);
/// From any thread while the session is open; a running `cfetch_perform` returns at once, and
/// every later one too.
void cfetch_cancel(cfetch_session *_Nonnull session);

typedef enum {
  CFETCH_URL_OK,
  CFETCH_URL_MALFORMED,
  CFETCH_URL_NO_SCHEME,
  CFETCH_URL_NO_HOST,
} cfetch_url_outcome;

typedef struct {
  /// Without user, password and fragment; escaped, scheme and host in lower case.
  char *_Nullable url;
  char *_Nullable scheme;
  /// IPv4 in dotted form however it was written; IPv6 in brackets.
  char *_Nullable host;
  char *_Nullable port;
  char *_Nullable user;
  char *_Nullable password;
} cfetch_url;

/// Parses `text`, relative to `base` if there is one. The parts are freed by `cfetch_url_free`.
cfetch_url_outcome cfetch_url_parse(
  const char *_Nullable base, const char *_Nonnull text, cfetch_url *_Nonnull parts);
void cfetch_url_free(cfetch_url *_Nonnull parts);
