"""A newsroom's web server that has bad days on command.

Usage: newsroom-server.py FOLDER. Prints its port and process id, then serves the folder. What a file `x.how` says in
JSON is done to answers for `x`:
  status, headers   of the answer
  truncate          so many bytes are sent of those that were promised
  redirect          to this address; 302, or what status says
  bomb              so many MiB of spaces, compressed
  drip              seconds between two bytes of the answer
  unasked           304 whether or not anybody asked for it
What is posted is a line in FOLDER/posts.log, and every request a line in FOLDER/requests.log.
"""

import gzip
import hashlib
import http.server
import json
import os
import sys
import time


# Whoever started this has other children: what it holds open for them is not ours to keep open.
os.closerange(3, 4096)


class Newsroom(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = os.path.join(sys.argv[1], self.path.split("?")[0].lstrip("/"))
        with open(os.path.join(sys.argv[1], "requests.log"), "a") as log:
            log.write(self.path + "\n")
        how = {}
        if os.path.exists(path + ".how"):
            with open(path + ".how") as file:
                how = json.load(file)
        status, body, headers = how.get("status", 200), b"", dict(how.get("headers", {}))
        if "redirect" in how:
            status, headers["Location"] = how.get("status", 302), how["redirect"]
        elif "bomb" in how:
            body, headers["Content-Encoding"] = gzip.compress(b" " * (how["bomb"] << 20)), "gzip"
        elif os.path.isfile(path):
            with open(path, "rb") as file:
                body = file.read()
        else:
            status = 404
        tag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
        if "unasked" in how:
            status, body = 304, b""
        if status == 200 and self.headers.get("If-None-Match") == tag:
            status, body = 304, b""
        self.send_response(status)
        headers.setdefault("ETag", tag)
        headers.setdefault("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if status != 304:
            body = body[: how.get("truncate", len(body))]
            if "drip" in how:
                for byte in body:
                    self.wfile.write(bytes([byte]))
                    self.wfile.flush()
                    time.sleep(how["drip"])
            else:
                self.wfile.write(body)
        if "truncate" in how:
            self.close_connection = True

    def do_POST(self):
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        with open(os.path.join(sys.argv[1], "posts.log"), "a") as log:
            log.write(f"{self.path} {self.headers['Content-Type']} {text}\n")
        self.send_response(500 if "broken" in self.path else 202)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Newsroom)
print(server.server_address[1], os.getpid(), flush=True)
server.serve_forever()
