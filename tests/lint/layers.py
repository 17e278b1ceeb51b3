#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the arrows between the rooms (ARCHITECTURE.md): who may include whom, and which outside
libraries a room may use. Read are the includes of all C++ files, the links of all CMakeLists.txt
and the imports of all QML files. There is no list of exceptions; tests may know everything.
"""
import re

import sources
from sources import Finding

CORE = ("core/base", "core/wire", "core/rules", "core/db")

# Room -> what it may include beside itself: a room, a folder of one or a single header.
ARROWS = {
    "core/base": (),
    "core/wire": ("core/base",),
    "core/rules": ("core/base", "core/wire"),
    "core/db": ("core/base",),
    # Not in CORE: the platform passes on what it cannot read.
    "core/remote": ("core/base",),
    "core/receipt": ("core/base", "core/wire"),
    "core/audit": ("core/base",),
    "core/quality": ("core/base", "core/wire", "core/rules"),
    "sync": CORE + ("core/remote", "core/audit"),
    "models": ("core/base", "core/wire", "core/rules", "core/quality",
               "sync/Session.h", "sync/Client.h", "sync/queries"),
    "qml/controls": (),
    "qml": ("qml/controls",),
    "app": ("models", "sync/Session.h", "sync/Client.h", "core/base"),
    "platform/store": CORE,
    "platform/documents": ("core/base", "core/wire", "core/rules"),
    "platform/domain": CORE + ("core/receipt", "core/audit", "core/quality", "platform/store",
                               "platform/documents"),
    "platform/web": CORE + ("platform/store", "platform/domain"),
    "platform/edge": CORE + ("platform/store", "platform/domain", "platform/web"),
    "platform": CORE + ("core/receipt", "core/audit", "core/quality", "platform/store",
                        "platform/documents", "platform/domain", "platform/web",
                        "platform/edge"),
    "helper": ("core/base", "core/wire"),
}

# The program is where the screens are linked to the models; no C++ of app includes a screen.
ONLY_LINKED = {"app": ("qml", "qml/controls")}

# Outside library -> the headers that belong to it (searched at their start), the CMake targets.
LIBRARIES = {
    "QtCore": (r"$^", r"Qt6::Core$"),
    "QtConcurrent": (r"QtConcurrent", r"Qt6::Concurrent$"),
    "QtNetwork": (r"QtNetwork\b|Q(Network|Tcp|Udp|Sctp|Ssl|Host(Address|Info)|AbstractSocket|Local"
                  r"(Server|Socket)|Http(Headers|MultiPart|1)|Dns|Authenticator|Hsts|Restful|Dtls)",
                  r"Qt6::Network$"),
    "QtWebSockets": (r"QtWebSockets\b|Q(Web|Mask)", r"Qt6::WebSockets$"),
    "QtHttpServer": (r"QtHttpServer\b|Q(HttpServer|AbstractHttpServer)", r"Qt6::HttpServer$"),
    "QtSql": (r"QtSql\b|QSql", r"Qt6::Sql$"),
    "QtGui": (r"QtGui\b|Q(Gui|Image|Paint|Pixmap|Font|Color|Clipboard|Icon|Pdf|Desktop|Window|"
              r"Pen|Brush|Palette|Screen|StyleHints|SyntaxHighlighter|Accessible|"
              r"Text(Document|Cursor|Layout|Format|Char|Option)|(Key|Mouse|Drop|Drag)\w*Event)",
              r"Qt6::Gui(Private)?$"),
    "QtSvg": (r"QtSvg\b|QSvg", r"Qt6::Svg$"),
    "QtQml": (r"QtQml\b|Q(Qml|JS)", r"Qt6::Qml(Models|Integration)?$"),
    "QtQuick": (r"QtQuick|QQuick", r"Qt6::Quick(Controls2|Templates2)?$"),
    "QtWidgets": (r"QtWidgets\b|Q(Widget|Application$|Menu|SystemTray|MessageBox)",
                  r"Qt6::Widgets$"),
    "QtDBus": (r"QtDBus\b|QDBus", r"Qt6::DBus$"),
    "libsodium": (r"sodium", r"PkgConfig::SODIUM$"),
    "SQLCipher": (r"sqlcipher|sqlite3", r".*sqlcipher|.*SQLCIPHER"),
    "OpenSSL": (r"openssl/", r"OpenSSL::"),
    "libpq": (r"libpq|pqxx", r"PostgreSQL::|.*pqxx"),
    "md4c": (r"md4c", r"md4c::"),
    "libqrencode": (r"qrencode", r"PkgConfig::QRENCODE$"),
    "zxcvbn": (r"zxcvbn", r".*zxcvbn|PkgConfig::ZXCVBN$"),
    "libmagic": (r"magic\.h", r"PkgConfig::MAGIC$"),
    "LibVNC": (r"rfb/", r"LibVNCServer::"),
    "QtKeychain": (r"qt6?keychain", r"Qt6Keychain::"),
    "KDSingleApplication": (r"kdsingleapplication", r"KDAB::"),
    "KF6 logic": (r"K(SyntaxHighlighting|CoreAddons|Fuzzy|Calendar|Holidays|Archive)|"
                  r"Sonnet(?!/Spellcheck)", r"KF6::(SyntaxHighlighting|CoreAddons|SonnetCore|"
                  r"CalendarCore|Holidays|Archive)$"),
    "KF6 desktop": (r"K(Notification|StatusNotifier|IdleTime|Prison)",
                    r"KF6::(Notifications|StatusNotifierItem|IdleTime|Prison|Sonnet\w*)$"),
}

SYSTEM_LINK = re.compile(r"Threads::Threads$|dl$|m$|\$<")

USES = {
    "core/base": {"QtCore", "libsodium"},
    "core/wire": {"QtCore"},
    "core/rules": {"QtCore"},
    "core/db": {"QtCore", "SQLCipher", "OpenSSL"},
    "core/remote": {"QtCore", "OpenSSL"},
    "core/receipt": {"QtCore", "OpenSSL"},
    "core/audit": {"QtCore", "libsodium"},
    "core/quality": {"QtCore", "OpenSSL"},
    "sync": {"QtCore", "QtNetwork", "QtWebSockets", "libsodium", "zxcvbn"},
    "models": {"QtCore", "QtConcurrent", "QtQml", "KF6 logic", "md4c"},
    "qml/controls": {"QtCore", "QtGui", "QtSvg", "QtQml", "QtQuick", "KF6 logic"},
    "qml": {"QtCore", "QtGui", "QtQml", "QtQuick", "KF6 logic"},
    "app": {"QtCore", "QtGui", "QtWidgets", "QtQml", "QtQuick", "QtDBus", "QtNetwork",
            "QtKeychain", "KDSingleApplication", "KF6 desktop"},
    "platform/store": {"QtCore", "libsodium", "libpq"},
    "platform/documents": {"QtCore", "QtGui", "libqrencode", "KF6 logic"},
    "platform/domain": {"QtCore", "libsodium", "libmagic", "zxcvbn"},
    "platform/web": {"QtCore", "QtNetwork", "QtHttpServer", "libqrencode"},
    "platform/edge": {"QtCore", "QtNetwork", "QtHttpServer", "QtWebSockets"},
    "platform": {"QtCore", "QtGui", "QtNetwork"},
    "helper": {"QtCore", "QtNetwork", "QtWebSockets", "QtGui", "QtQml", "QtQuick", "LibVNC"},
}

QML_IMPORTS = {
    "qml/controls": re.compile(r"(QtQuick|QtQml|QtCore|Werkbank\.Controls$)"),
    "qml": re.compile(r"(QtQuick|QtQml|QtCore|Werkbank(\.\w+)?$|org\.kde\.syntaxhighlighting$"
                      r"|org\.kde\.sonnet$)"),
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.MULTILINE)
IMPORT = re.compile(r'^[ \t]*import[ \t]+("[^"\n]*"|[\w.]+)', re.MULTILINE)
CMAKE_CALL = re.compile(r"\b(\w+)[ \t]*\(([^()]*)\)")
KEYWORDS = {"PUBLIC", "PRIVATE", "INTERFACE", "STATIC", "SOURCES", "ROOMS", "LINKS", "LABELS",
            "QML_FILES", "RESOURCES", "DEPENDENCIES", "IMPORTS", "URI", "VERSION"}


def room_of(path):
    """The innermost room that holds this file, None outside all rooms."""
    inside = [room for room in ARROWS if path == room or path.startswith(room + "/")]
    return max(inside, key=len, default=None)


def may_include(room, target):
    return room_of(target) == room or any(
        target == arrow or target.startswith(arrow + "/") and room_of(target) == room_of(arrow)
        for arrow in ARROWS[room])


def library_of(name, column):
    for library, patterns in LIBRARIES.items():
        if re.match(patterns[column], name):
            return library
    return None


def check_includes(root):
    for path in sources.files(root, ".h", ".cpp"):
        room = room_of(path)
        if path.startswith("tests/"):
            continue
        if room is None:
            yield Finding(path, 1, "lies in no room of ARCHITECTURE.md")
            continue
        text = sources.read(root, path)
        code = sources.code_only(text, path, keep_strings=True)
        for match in INCLUDE.finditer(code):
            finding = judge_include(path, room, *match.groups())
            if finding:
                yield Finding(path, sources.line_of(code, match.start()), finding)


def judge_include(path, room, own, outside):
    if own:
        if own == path.rsplit("/", 1)[-1].replace(".cpp", ".moc"):
            return None
        if room_of(own) is None:
            return f'"{own}" does not name its room; the repository root is the only include path'
        return None if may_include(room, own) else f'{room} may not include "{own}"'
    if outside.startswith(tuple(r + "/" for r in ARROWS)):
        return f'our own header <{outside}> is to be included with ""'
    library = library_of(outside, 0)
    if library and library not in USES[room]:
        return f"{room} may not use {library} (<{outside}>)"
    return None


def cmake_calls(root):
    for path in sources.files(root, "CMakeLists.txt"):
        folder = path[:-len("/CMakeLists.txt")]
        if "/" not in path or path.startswith("tests/"):
            continue
        text = re.sub(r"#[^\n]*", lambda m: " " * len(m.group()), sources.read(root, path))
        for match in CMAKE_CALL.finditer(text):
            yield path, room_of(folder), sources.line_of(text, match.start()), match.group(1), \
                match.group(2).split()


def targets(calls):
    """Name of each library or program -> its room."""
    made = {}
    for _, room, _, name, words in calls:
        if words and re.fullmatch(r"werkbank_room|(qt_|qt6_)?add_(library|executable)", name):
            made[words[0]] = room
            made[words[0] + "plugin"] = room
    return made


def linked(name, words):
    if name == "target_link_libraries":
        return words[1:]
    if name == "werkbank_room" and ("ROOMS" in words or "LINKS" in words):
        first = min(words.index(key) for key in ("ROOMS", "LINKS") if key in words)
        return words[first:]
    return ()


def check_links(root):
    calls = list(cmake_calls(root))
    made = targets(calls)
    for path, room, line, name, words in calls:
        for target in linked(name, words):
            if target in KEYWORDS or room is None:
                continue
            finding = judge_link(room, target, made)
            if finding:
                yield Finding(path, line, finding)


def judge_link(room, target, made):
    if target in made:
        allowed = {room} | {room_of(arrow) for arrow in ARROWS[room]}
        allowed |= set(ONLY_LINKED.get(room, ()))
        return None if made[target] in allowed else f"{room} may not link {target} ({made[target]})"
    library = library_of(target, 1)
    if library is None:
        return None if SYSTEM_LINK.match(target) else \
            f"{target} is no library that layers.py knows; say there which rooms may use it"
    return None if library in USES[room] else f"{room} may not link {target} ({library})"


def check_imports(root):
    for path in sources.files(root, ".qml"):
        if path.startswith("tests/"):
            continue
        room = room_of(path)
        if room not in QML_IMPORTS:
            yield Finding(path, 1, "a QML file lies outside of qml/")
            continue
        code = sources.code_only(sources.read(root, path), path, keep_strings=True)
        for match in IMPORT.finditer(code):
            module = match.group(1)
            own_folder = module.startswith('"') and ".." not in module
            if not own_folder and not QML_IMPORTS[room].match(module):
                yield Finding(path, sources.line_of(code, match.start()),
                              f"{room} may not import {module}")


def check(root):
    return [*check_includes(root), *check_links(root), *check_imports(root)]


if __name__ == "__main__":
    sources.main(check)
