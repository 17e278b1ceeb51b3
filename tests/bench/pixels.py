# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the pixels of an X server until something is painted. Cheap enough to look every few
milliseconds, and it asks nothing of the program that paints."""

import collections
import ctypes
import time
import zlib

ALL_PLANES, Z_PIXMAP = 0xFFFFFFFF, 2
EVERY = 0.001
BLACK = 0


class _Image(ctypes.Structure):
    """The beginning of XImage of Xlib.h."""

    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.c_void_p),
                ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int),
                ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int),
                ("bits_per_pixel", ctypes.c_int)]


def _library():
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XGetImage.restype = ctypes.POINTER(_Image)
    x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
                              ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
    for call in (x11.XDefaultRootWindow, x11.XCloseDisplay):
        call.argtypes = [ctypes.c_void_p]
    x11.XDestroyImage.argtypes = [ctypes.POINTER(_Image)]
    return x11


class Screen:
    def __init__(self, display):
        self.display = display
        self._x11 = _library()
        self._line = self._x11.XOpenDisplay(display.encode())
        assert self._line, f"no X server at {display}"
        self._root = self._x11.XDefaultRootWindow(self._line)

    def colours(self, place):
        """{colour: pixels} of a place (x, y, width, height)."""
        image = self._x11.XGetImage(self._line, self._root, *place, ALL_PLANES, Z_PIXMAP)
        try:
            size = image.contents.bytes_per_line * image.contents.height
            assert image.contents.bits_per_pixel == 32
            words = memoryview(ctypes.string_at(image.contents.data, size)).cast("I")
            return collections.Counter(words)
        finally:
            self._x11.XDestroyImage(image)

    def picture(self, place):
        """A number that is another one once a pixel of the place is."""
        image = self._x11.XGetImage(self._line, self._root, *place, ALL_PLANES, Z_PIXMAP)
        try:
            size = image.contents.bytes_per_line * image.contents.height
            return zlib.adler32(ctypes.string_at(image.contents.data, size))
        finally:
            self._x11.XDestroyImage(image)

    def is_bare(self, place):
        """Nothing but the black of a screen without windows."""
        return set(self.colours(place)) == {BLACK}

    def is_covered(self, place):
        return BLACK not in self.colours(place)

    def ink(self, place):
        """Pixels that are not of the commonest colour."""
        seen = self.colours(place)
        return sum(seen.values()) - max(seen.values())

    def settled_ink(self, place, seconds=60, quiet=3.0):
        """How much there is once it has been the same for so long."""
        until(lambda: self.ink(place), "anything painted", seconds)
        end, last, since = time.monotonic() + seconds, self.ink(place), time.monotonic()
        while time.monotonic() - since < quiet:
            assert time.monotonic() < end, "it does not come to rest"
            time.sleep(0.05)
            if (ink := self.ink(place)) != last:
                last, since = ink, time.monotonic()
        return last

    def close(self):
        self._x11.XCloseDisplay(self._line)


def until(condition, what, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"after {seconds} s still not {what}"
        time.sleep(EVERY)
