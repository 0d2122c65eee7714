"""Serves an output folder as podcast apps want it, and spoils one thing on request.

    podcast-server.py FOLDER

Prints its port and lives until its standard input ends. The first part of a path names what goes
wrong ("good" for nothing): http://127.0.0.1:PORT/head-405/feed.xml. The feed's own addresses are
rewritten to fit. Serves at most 10,000 requests.
"""
import email.utils, gzip, hashlib, os, re, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

folder = os.path.realpath(sys.argv[1])
left = 10000
counter = 0
TYPES = {
    "xml": "application/rss+xml; charset=utf-8", "mp3": "audio/mpeg", "opus": "audio/ogg",
    "png": "image/png", "vtt": "text/vtt; charset=utf-8", "srt": "application/x-subrip",
    "json": "application/json", "html": "text/html; charset=utf-8",
}
TEXTS = ("xml", "vtt", "srt", "json", "html")
MODIFIED = "Sat, 26 Oct 2024 05:00:00 GMT"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_HEAD(self):
        self.serve()

    def do_GET(self):
        self.serve()

    def send(self, status, headers, body=b""):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304 and "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and status != 304:
            self.wfile.write(body)

    def serve(self):
        global left, counter
        left -= 1
        if left < 0:
            os._exit(1)
        fault, _, path = self.path.lstrip("/").partition("/")
        name = os.path.realpath(os.path.join(folder, path))
        end = path.rsplit(".", 1)[-1]
        is_audio = end in ("mp3", "opus")
        if fault == "head-405" and self.command == "HEAD":
            return self.send(405, {"Allow": "GET"})
        if fault == "moved-for-now" and path == "feed.xml":
            return self.send(302, {"Location": "/moved-for-now/elsewhere.xml"})
        if fault == "loop":
            return self.send(302, {"Location": self.path})
        if path.startswith("site/") and fault != "dead-links":
            return self.send(200, {"Content-Type": "text/html"}, b"<p>An article</p>")
        if fault == "moved-for-now" and path == "elsewhere.xml":
            name = os.path.join(folder, "feed.xml")
        if not name.startswith(folder + os.sep) or not os.path.isfile(name):
            return self.send(404, {}, b"no such file")
        body = open(name, "rb").read()
        if path in ("feed.xml", "feed.json", "elsewhere.xml"):
            own = b"http://127.0.0.1:%d/%s" % (self.server.server_address[1], fault.encode())
            body = body.replace(b"http://127.0.0.1:8080", own)
            # The publisher's site is here, too: a test asks nobody else.
            body = body.replace(b"https://example.org/", own + b"/site/")
            body = body.replace(b"https://paper.example.org/", own + b"/site/")
        if fault == "changes" and end == "xml":
            counter += 1
            body = body.replace(b"<generator>Lector", b"<generator>Lector %d" % counter)
        tag = '"%s"' % hashlib.sha256(body).hexdigest()[:16]
        headers = {
            "Content-Type": TYPES.get(end, "application/octet-stream"),
            "ETag": tag, "Last-Modified": MODIFIED, "Access-Control-Allow-Origin": "*",
            "Cache-Control": "max-age=300",
        }
        if path.endswith("chapters.json"):
            headers["Content-Type"] = "application/json+chapters"
        if fault == "audio-type" and is_audio:
            headers["Content-Type"] = "application/octet-stream"
        if fault == "html-feed" and end == "xml":
            headers["Content-Type"] = "text/html"
        if fault == "plain-captions" and end == "vtt":
            headers["Content-Type"] = "text/plain"
        if fault == "us-ascii" and end == "xml":
            headers["Content-Type"] = "text/xml"
        if fault == "no-etag":
            del headers["ETag"]
        if fault == "no-cors":
            del headers["Access-Control-Allow-Origin"]
        if fault == "no-cache-control":
            del headers["Cache-Control"]
        if fault == "lying-length" and end == "mp3":
            headers["Content-Length"] = str(len(body) + 100)
            self.close_connection = True
            return self.send(200, headers, body)
        if fault == "head-differs" and self.command == "HEAD":
            headers["Content-Length"] = "0"
        asked = self.headers["If-None-Match"]
        if asked is not None and fault != "deaf":
            if "ETag" in headers and (tag in asked or fault == "always-304"):
                return self.send(304, headers)
        elif self.headers["If-Modified-Since"] == MODIFIED and fault != "deaf":
            return self.send(304, headers)
        wants_gzip = "gzip" in (self.headers["Accept-Encoding"] or "")
        packs = end in TEXTS if fault != "gzip-audio" else True
        if packs:
            headers["Vary"] = "Accept-Encoding"
        if packs and (wants_gzip or fault == "gzip-always") and fault != "no-gzip":
            headers["Content-Encoding"] = "gzip"
            if fault == "gzip-one-tag":
                del headers["Vary"]
            else:
                headers["ETag"] = tag[:-1] + '-gz"'
            if fault == "gzip-other":
                body = body + b" "
            body = gzip.compress(body, mtime=0)
        elif is_audio and fault != "no-accept-ranges":
            headers["Accept-Ranges"] = "bytes"
        if is_audio and self.headers["Range"] and fault != "no-ranges":
            condition = self.headers["If-Range"]
            if condition in (None, tag, MODIFIED) or fault == "if-range-ignored":
                return self.part(fault, headers, body)
        self.send(200, headers, body)

    def part(self, fault, headers, body):
        first, last = re.fullmatch(r"bytes=(\d*)-(\d*)", self.headers["Range"]).groups()
        if first == "":
            first, last = max(0, len(body) - int(last)), len(body) - 1
        else:
            first, last = int(first), min(int(last or len(body) - 1), len(body) - 1)
        if first >= len(body):
            if fault == "no-416":
                return self.send(200, headers, body)
            headers["Content-Range"] = "bytes */%d" % len(body)
            return self.send(416, headers)
        headers["Content-Range"] = "bytes %d-%d/%d" % (first, last, len(body))
        if fault == "off-by-one":
            return self.send(206, headers, body[first:last])
        self.send(206, headers, body[first:last + 1])


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        """A client that hangs up is what is tested."""


server = Server(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
