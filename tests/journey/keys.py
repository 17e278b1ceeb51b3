# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One sender for the keyboards of several X servers, by the XTEST extension: to press keys in two
windows in the same moment."""

import contextlib
import ctypes
import os
import time


def _libraries():
    x11, xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XStringToKeysym.restype = ctypes.c_ulong
    x11.XStringToKeysym.argtypes = [ctypes.c_char_p]
    x11.XKeysymToKeycode.restype = ctypes.c_ubyte
    x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    for call in (x11.XFlush, x11.XCloseDisplay):
        call.argtypes = [ctypes.c_void_p]
    x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
    return x11, xtst


class Keyboard:
    def __init__(self, display):
        self._x11, self._xtst = _libraries()
        self._display = self._x11.XOpenDisplay(display.encode())
        assert self._display, f"no X server at {display}"

    def _code(self, key):
        return self._x11.XKeysymToKeycode(self._display, self._x11.XStringToKeysym(key.encode()))

    def prepare(self, key):
        """Puts the key's press and release into the buffer to the server; flush() sends them."""
        code = self._code(key)
        for is_press in (1, 0):
            self._xtst.XTestFakeKeyEvent(self._display, code, is_press, 0)

    def flush(self):
        self._x11.XFlush(self._display)

    def press(self, key):
        self.prepare(key)
        self._x11.XSync(self._display, 0)

    def close(self):
        self._x11.XCloseDisplay(self._display)


@contextlib.contextmanager
def _before_all_others():
    """Where the system allows it: a busy machine would part the two keys."""
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    except PermissionError:
        yield
        return
    try:
        yield
    finally:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def press_together(keyboards, key):
    """Presses the key on all of them, in this order; the ms from the first to the last."""
    for keyboard in keyboards:
        keyboard.prepare(key)
    with _before_all_others():
        begun = time.perf_counter()
        for keyboard in keyboards:
            keyboard.flush()
        return (time.perf_counter() - begun) * 1000
