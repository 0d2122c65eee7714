"""Uses the desk in headless Chromium as an editor would, and prints what it saw as JSON.

usage: desk-in-chromium.py LECTOR PAPER ARTICLE WORD RESPELLING [SCREENSHOTS]

LECTOR serves the workspace PAPER. The text of the file ARTICLE is pasted, WORD is changed, heard and saved,
and the published stories with it are made again. SCREENSHOTS is a folder for pictures of it.
"""

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time


class Browser:
    """Chromium behind two pipes that it knows as 3 and 4 (--remote-debugging-pipe)."""

    def __init__(self):
        self.profile = tempfile.mkdtemp()
        command_out, self.commands = os.pipe()
        self.answers, answer_in = os.pipe()

        def pipes():
            # By a detour: one of the pipes may have the number that another needs.
            os.dup2(os.dup2(command_out, 100), 3)
            os.dup2(os.dup2(answer_in, 101), 4)
            os.closerange(5, 1024)

        self.process = subprocess.Popen(
            [
                "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--mute-audio",
                "--disable-dev-shm-usage", f"--user-data-dir={self.profile}",
                "--autoplay-policy=no-user-gesture-required", "--remote-debugging-pipe",
                "--window-size=1280,900",
                "about:blank",
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=False,
            preexec_fn=pipes,
        )
        os.close(command_out)
        os.close(answer_in)
        self.number, self.rest, self.session, self.events = 0, b"", None, []
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self.session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self(f"{domain}.enable")

    def __call__(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read(30)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def read(self, seconds):
        while b"\0" not in self.rest:
            if not select.select([self.answers], [], [], seconds)[0]:
                raise RuntimeError("the browser says nothing")
            piece = os.read(self.answers, 1 << 16)
            if not piece:
                raise RuntimeError("the browser has gone")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def run(self, script):
        answer = self(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True,
            userGesture=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:500])
        return answer["result"].get("value")

    def wait(self, condition, seconds=60):
        end = time.time() + seconds
        while time.time() < end:
            if self.run(f"Boolean({condition})"):
                return
            time.sleep(0.05)
        raise RuntimeError(f"never: {condition}; the page says: "
                           + str(self.run("document.body?.innerText.slice(0, 600)")))

    def press(self, key, text=None):
        code = {"key": key, **({"text": text} if text else {})}
        if key == "Enter":
            code.update(windowsVirtualKeyCode=13, text="\r")
        elif len(key) > 1:
            code.update(windowsVirtualKeyCode={"Tab": 9, "Escape": 27, "ArrowRight": 39}[key])
        self("Input.dispatchKeyEvent", type="keyDown", **code)
        self("Input.dispatchKeyEvent", type="keyUp", key=key)

    def write(self, text):
        self("Input.insertText", text=text)

    def picture(self, folder, name, width=1280, height=900, dark=False):
        if not folder:
            return
        scheme = "dark" if dark else "light"
        self("Emulation.setEmulatedMedia",
             features=[{"name": "prefers-color-scheme", "value": scheme}])
        self("Emulation.setDeviceMetricsOverride",
             width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        time.sleep(0.3)
        data = self("Page.captureScreenshot", format="png")["data"]
        with open(os.path.join(folder, name + ".png"), "wb") as file:
            file.write(base64.b64decode(data))
        self("Emulation.clearDeviceMetricsOverride")

    def close(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


HEARD = """(async () => {
  const bytes = await desk.sound.blob.arrayBuffer();
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
})()"""


def use(browser, address, article, word, respelling, pictures=None):
    seen = {}
    browser("Page.navigate", url=f"{address}/desk")
    browser.wait("document.querySelector('#voice')?.options.length")
    browser.run("document.querySelector('#text').focus()")
    with open(article) as file:
        browser.write(file.read())
    browser.picture(pictures, "start")
    browser.picture(pictures, "start-narrow", 390, 844)
    browser.run("document.querySelector('#paste').requestSubmit()")
    browser.wait("desk.tokens.length && !document.querySelector('#work').hidden")
    seen["marked"] = browser.run("document.querySelectorAll('.token:not([class=\"token \"])').length")
    seen["unknown"] = browser.run("desk.proof.names.map((name) => name.text)")
    seen["dropped"] = browser.run("document.querySelectorAll('#dropped li').length")
    # By keyboard: to the word, Enter, the respelling, Enter to hear.
    index = browser.run(
        f"desk.tokens.findIndex((token) => token.piece.text.startsWith({json.dumps(word)}))")
    browser.run(f"focusToken({index - 1})")
    browser.press("ArrowRight")
    browser.wait("!document.querySelector('#tip').hidden")
    seen["tip"] = browser.run("document.querySelector('#tip').innerText")
    browser.picture(pictures, "tip")
    browser.press("p", "p")
    browser.wait("desk.sound && !document.querySelector('#player').paused")
    seen["before"] = browser.run(HEARD)
    old = browser.run("desk.sound.url")
    browser.press("Enter")
    browser.wait("document.activeElement.id === 'spoken'")
    browser.write(respelling)
    browser.press("Enter")
    browser.wait(f"desk.sound.url !== {json.dumps(old)}")
    seen["after"] = browser.run(HEARD)
    seen["trials"] = browser.run("document.querySelectorAll('.token.trial').length")
    browser.picture(pictures, "word")
    browser.picture(pictures, "word-dark", dark=True)
    if pictures:
        browser("Emulation.setDeviceMetricsOverride",
                width=390, height=844, deviceScaleFactor=1, mobile=True)
        browser.run("choose(desk.chosen)")
        time.sleep(1)
        browser.picture(pictures, "word-narrow", 390, 844)
    browser.run("document.querySelector('#author').value = 'Ann Editor'")
    browser.run("document.querySelector('#save').click()")
    browser.wait("!document.querySelector('#touched').hidden")
    seen["saved"] = browser.run("document.querySelector('#saved').innerText")
    seen["touched"] = browser.run(
        "[...document.querySelectorAll('#episodes li')].map((item) => item.innerText)")
    browser.picture(pictures, "touched")
    browser.run("document.querySelector('#remake').click()")
    browser.wait("/^Made/.test(document.querySelector('#made').innerText)", 120)
    seen["made"] = browser.run("document.querySelector('#made').innerText")
    browser.picture(pictures, "made", height=1100)
    browser.picture(pictures, "made-dark", height=1100, dark=True)
    seen["errors"] = [
        event["params"].get("entry", event["params"].get("exceptionDetails"))
        for event in browser.events
        if event.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown")
        and event["params"].get("entry", {}).get("level", "error") == "error"]
    seen["foreign"] = [
        event["params"]["request"]["url"] for event in browser.events
        if event.get("method") == "Network.requestWillBeSent"
        and not event["params"]["request"]["url"].startswith((address, "data:", "blob:", "about:"))]
    return seen


def main(lector, paper, *arguments):
    server = subprocess.Popen(
        [lector, "serve", "--port", "0"], cwd=paper, stdout=subprocess.PIPE, text=True)
    browser = None
    try:
        address = server.stdout.readline().strip().rstrip("/")
        browser = Browser()
        print(json.dumps(use(browser, address, *arguments)))
    finally:
        if browser:
            browser.close()
        server.terminate()
        server.wait()


main(*sys.argv[1:])
