# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Chromium, driven by the W3C WebDriver protocol over HTTP."""

import base64
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
# Chromium's engine without the program around it: its pages cost two thirds, its start a fifth.
SHELL = shutil.which("chromium-headless-shell")


class Browser:
    def __init__(self, width=1280, height=900, language="de", dark=False, log=None, display=None,
                 options=(), whole=False):
        """`display`: an X server whose screen it appears on; without one it has no window, and is
        Chromium's engine alone unless it shall be `whole`."""
        self.profile = tempfile.mkdtemp(prefix="werkbank-chromium-")
        out = open(log, "ab") if log else subprocess.DEVNULL
        self.driver = subprocess.Popen(["chromedriver", "--port=0", "--allowed-ips=127.0.0.1"],
                                       stdout=subprocess.PIPE, stderr=out, text=True,
                                       env=dict(os.environ, DISPLAY=display) if display else None)
        self.base = None
        for line in self.driver.stdout:
            found = re.search(r"started successfully on port (\d+)", line)
            if found:
                self.base = f"http://127.0.0.1:{found[1]}"
                break
        assert self.base, "chromedriver did not start"
        shell = SHELL and not (display or whole)
        headless = [] if display or shell else ["--headless=new"]
        arguments = [*headless, *options, "--no-sandbox", "--disable-gpu", "--disable-quic",
                     "--no-first-run", "--disable-background-networking",
                     "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                     f"--user-data-dir={self.profile}", f"--window-size={width},{height}",
                     f"--lang={language}", f"--accept-lang={language}"]
        wanted = {"args": arguments, "prefs": {"intl.accept_languages": language}}
        if shell:
            wanted["binary"] = SHELL
        if width < 500:
            wanted["mobileEmulation"] = {"deviceMetrics": {"width": width, "height": height,
                                                            "pixelRatio": 1.0}}
        answer = self._call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome-headless-shell" if shell else "chrome",
            "goog:chromeOptions": wanted}}})
        self.session = "/session/" + answer["sessionId"]
        if dark:
            self.cdp("Emulation.setEmulatedMedia",
                     features=[{"name": "prefers-color-scheme", "value": "dark"}])

    def _call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, method=method,
                                         headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise AssertionError(f"{value['error']}: {value['message'].splitlines()[0]}") from None

    def _do(self, method, path, body=None):
        return self._call(method, self.session + path, body)

    def cdp(self, command, **params):
        return self._do("POST", "/goog/cdp/execute", {"cmd": command, "params": params})

    def open(self, url):
        self._do("POST", "/url", {"url": url})

    def url(self):
        return self._do("GET", "/url")

    def all(self, css):
        found = self._do("POST", "/elements", {"using": "css selector", "value": css})
        return [element[ELEMENT] for element in found]

    def wait(self, css, seconds=20.0):
        end = time.monotonic() + seconds
        while True:
            for element in self.all(css):
                try:
                    if self._do("GET", f"/element/{element}/displayed"):
                        return element
                except AssertionError:  # the page has changed under us
                    pass
            assert time.monotonic() < end, f"no “{css}” on {self.url()} after {seconds:g} s"
            time.sleep(0.05)

    def click(self, css, seconds=20.0):
        try:
            self._do("POST", f"/element/{self.wait(css, seconds)}/click", {})
        except AssertionError as error:
            if "stale element" not in str(error):
                raise
            # The page painted anew between looking and clicking: a person looks again.
            self._do("POST", f"/element/{self.wait(css, seconds)}/click", {})

    def type(self, css, text, seconds=20.0):
        self._do("POST", f"/element/{self.wait(css, seconds)}/value", {"text": text})

    def choose_file(self, css, path):
        """File inputs are often hidden behind their label."""
        self._do("POST", f"/element/{self.all(css)[0]}/value", {"text": os.path.abspath(path)})

    def text(self, css="body"):
        return self._do("GET", f"/element/{self.wait(css)}/text")

    def wait_text(self, text, css="body", seconds=20.0):
        end = time.monotonic() + seconds
        while text not in self.text(css):
            assert time.monotonic() < end, f"“{text}” is not on the page after {seconds:g} s"
            time.sleep(0.05)

    def script(self, source, *arguments):
        return self._do("POST", "/execute/sync", {"script": source, "args": list(arguments)})

    def screenshot(self, path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(base64.b64decode(self._do("GET", "/screenshot")))

    def close(self):
        try:
            self._do("DELETE", "")
        except Exception:
            pass
        self.driver.terminate()
        self.driver.wait(10)
        shutil.rmtree(self.profile, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
