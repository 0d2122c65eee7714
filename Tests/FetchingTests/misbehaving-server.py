"""A small web server that misbehaves on command; it also answers as a proxy.

Prints its port and lives until its standard input ends. Serves at most 500 requests.
"""
import gzip, json, os, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

left = 500


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def answer(self, status=200, body=b"", kind="text/html; charset=utf-8", **headers):
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        if "Content_Length" not in headers and status != 304:
            self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        global left
        left -= 1
        if left < 0:
            os._exit(1)
        url = urlsplit(self.path)
        name, _, rest = url.path.lstrip("/").partition("/")
        query = {key: values[0] for key, values in parse_qs(url.query).items()}
        try:
            getattr(self, "get_" + name.replace("-", "_"))(rest, query)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def do_HEAD(self):
        self.answer(204, X_Path=self.path)

    def get_page(self, rest, query):
        self.answer(body="<p>Привіт</p>".encode())

    def get_typed(self, rest, query):
        self.answer(body=b"x", kind=query["kind"])

    def get_echo(self, rest, query):
        seen = {name.lower(): value for name, value in self.headers.items()}
        self.answer(body=json.dumps({"path": self.path, **seen}).encode(), kind="application/json")

    def get_feed(self, rest, query):
        if self.headers["If-None-Match"] == '"v1"':
            self.answer(304, ETag='"v1"')
        elif self.headers["If-Modified-Since"] == "Fri, 25 Oct 2024 08:00:00 GMT":
            self.answer(304)
        else:
            self.answer(body=b"<rss/>", kind="application/rss+xml", ETag='"v1"',
                        Last_Modified="Fri, 25 Oct 2024 08:00:00 GMT")

    def get_unasked_304(self, rest, query):
        self.answer(304)

    def get_to(self, rest, query):
        self.answer(int(query.get("status", 302)), b"elsewhere", Location=query["url"])

    def get_nowhere(self, rest, query):
        self.answer(302, b"no Location")

    def get_chain(self, rest, query):
        n = int(rest)
        if n:
            self.answer(302, Location="/chain/%d" % (n - 1))
        else:
            self.answer(body=b"the end")

    def get_loop(self, rest, query):
        self.answer(302, Location="/loop")

    def get_cookie(self, rest, query):
        if "seen=1" in (self.headers["Cookie"] or ""):
            self.answer(body=b"welcome back")
        else:
            self.answer(302, Location="/cookie", Set_Cookie="seen=1; Path=/")

    def get_status(self, rest, query):
        headers = {"Retry_After": unquote(query["retry"])} if "retry" in query else {}
        self.answer(int(rest), b"<p>an error page</p>", **headers)

    def get_gzip(self, rest, query):
        self.answer(body=gzip.compress(b"squeezed " * 1000), Content_Encoding="gzip")

    def get_bomb(self, rest, query):
        self.answer(body=gzip.compress(bytes(64 << 20)), Content_Encoding="gzip")

    def get_not_gzip(self, rest, query):
        self.answer(body=b"this is not gzip", Content_Encoding="gzip")

    def get_endless(self, rest, query):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for _ in range(1024):
            self.wfile.write(b"10000\r\n" + bytes(1 << 16) + b"\r\n")

    def get_promised(self, rest, query):
        self.answer(body=b"x" * 10, Content_Length=rest)
        self.close_connection = True

    def get_cut_chunk(self, rest, query):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(b"100\r\nonly this")
        self.close_connection = True

    def get_hang_up(self, rest, query):
        self.close_connection = True

    def get_garbage(self, rest, query):
        self.wfile.write(b"SSH-2.0-OpenSSH_9.2\r\n" * 3)
        self.close_connection = True

    def get_many_headers(self, rest, query):
        self.send_response(200)
        for n in range(400):
            self.send_header("X-%d" % n, "y" * 1000)
        self.end_headers()
        self.close_connection = True

    def get_silent(self, rest, query):
        time.sleep(20)

    def get_stall(self, rest, query):
        self.answer(body=b"x", Content_Length="100")
        self.wfile.flush()
        time.sleep(20)

    def get_drip(self, rest, query):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        for _ in range(200):
            self.wfile.write(b"x")
            time.sleep(0.1)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        """A client that hangs up is what half of the tests are about."""


server = Server(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
