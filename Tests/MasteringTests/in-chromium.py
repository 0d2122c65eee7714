"""Plays FILE of TYPE in headless Chromium and prints what the browser made of it, as JSON.

usage: in-chromium.py FILE TYPE RATE
"""

import http.server
import queue
import shutil
import subprocess
import sys
import tempfile
import threading

PAGE = """<!doctype html><script>
(async () => {
  const said = {samples: 0, duration: 0, seeked: 0, ended: false};
  const happens = (target, name) => new Promise((yes, no) => {
    target.addEventListener(name, yes, {once: true});
    target.addEventListener("error", () => no(target.error.message), {once: true});
  });
  try {
    const bytes = await (await fetch("/file")).arrayBuffer();
    const context = new OfflineAudioContext(1, 1, RATE);
    said.samples = (await context.decodeAudioData(bytes)).length;
    const audio = new Audio("/file");
    await happens(audio, "loadedmetadata");
    said.duration = audio.duration;
    audio.currentTime = 2.5;
    await happens(audio, "seeked");
    said.seeked = audio.currentTime;
    audio.currentTime = audio.duration - 0.3;
    audio.play();
    await happens(audio, "ended");
    said.ended = true;
  } catch (error) { said.error = String(error); }
  fetch("/said", {method: "POST", body: JSON.stringify(said)});
})();
</script>"""


def main(path, kind, rate):
    said = queue.Queue()
    with open(path, "rb") as file:
        sound = file.read()

    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def answer(self, kind, body, status=200, extra=()):
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Accept-Ranges", "bytes")
            for name, value in extra:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self):
            if self.path != "/file":
                page = PAGE.replace("RATE", rate) if self.path == "/" else ""
                return self.answer("text/html", page.encode())
            asked = self.headers.get("Range", "")
            if not asked.startswith("bytes="):
                return self.answer(kind, sound)
            first, last = asked[6:].split("-")
            first = int(first)
            last = min(int(last or len(sound) - 1), len(sound) - 1)
            content = [("Content-Range", f"bytes {first}-{last}/{len(sound)}")]
            return self.answer(kind, sound[first : last + 1], 206, content)

        def do_POST(self):
            said.put(self.rfile.read(int(self.headers["Content-Length"])))
            self.answer("text/plain", b"")

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    profile = tempfile.mkdtemp()
    browser = subprocess.Popen(
        [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
            "--autoplay-policy=no-user-gesture-required", f"http://127.0.0.1:{server.server_port}/",
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    try:
        sys.stdout.buffer.write(said.get(timeout=60))
    finally:
        browser.terminate()
        browser.wait()
        shutil.rmtree(profile, ignore_errors=True)


main(*sys.argv[1:])
