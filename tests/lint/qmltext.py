#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps text from customers away from every QML property that reads markup.

Qt's text items guess the format by default: a name such as `<img src=http://…>` makes them fetch a
picture, and some of Qt 6.8.2's controls crash on it. So Qt's own text items and controls are used
only in qml/controls, which sets PlainText everywhere; screens use those controls. The same lint
holds the few other rules that every QML file has to keep.
"""
import re

import sources
from sources import Finding

CONTROLS = "qml/controls/"

# These draw text and have a textFormat.
TEXT_ITEMS = {"Text", "Label", "TextEdit", "TextArea", "PlaceholderText"}
# These draw the text they are given in an item that their style makes.
TEXT_CONTROLS = {
    "Button", "ToolButton", "RoundButton", "DelayButton", "CheckBox", "RadioButton", "Switch",
    "ItemDelegate", "CheckDelegate", "RadioDelegate", "SwitchDelegate", "SwipeDelegate", "ComboBox",
    "SpinBox", "MenuItem", "MenuBarItem", "TabButton", "ToolTip", "Tumbler"}
# These draw a title or the like, in the item named here; TextField's has no name.
TITLE_CONTROLS = {"GroupBox": "label", "Dialog": "header", "Menu": "delegate",
                  "MenuBar": "delegate", "TextField": None}
ONLY_IN_CONTROLS = TEXT_ITEMS | TEXT_CONTROLS | set(TITLE_CONTROLS) | {"TextInput", "MessageDialog"}
# A control of ours with such a name would be told from Qt's by the order of the imports alone.
NEVER_OURS = {"Text", "TextEdit", "TextInput"}
PICTURES = {"Image", "AnimatedImage", "BorderImage"}

FORBIDDEN = [
    (r"\b(RichText|StyledText|MarkdownText|AutoText)\b", "reads markup; only PlainText is allowed"),
    (r"\b(MultiEffect|ShaderEffect\w*|VectorImage|RectangularGlow|GaussianBlur|DropShadow)\b",
     "is blank in the software renderer or reads files of others"),
    (r"\b(IconLabel|MnemonicLabel)\b|\bQtQuick\.Controls\.impl\b",
     "guesses the format of its text"),
    (r"\bimport\s+(QtQuick\.(Effects|VectorImage|LocalStorage)|Qt5Compat\.\w+|QtWeb\w+)",
     "is a module that no QML file may import"),
    (r"\bQt\s*\.\s*createQmlObject\b", "makes code from text"),
    (r"\beval\s*\(", "makes code from text"),
    (r"\bXMLHttpRequest\b", "opens a second way to the network"),
    (r"\b(LocalStorage|openDatabaseSync)\b", "writes unencrypted files"),
    (r"\bQt\s*\.\s*openUrlExternally\b", "opens links past the check of their scheme"),
    (r"\b(onLinkActivated|linkAt|linkHovered)\b", "belongs to text with markup"),
    (r"\bloadFromModule\b|\bQt\s*\.\s*include\b", "loads code by a name that no lint can follow"),
]

OBJECT = re.compile(r"(?<![\w.])((?:[A-Za-z_]\w*\.)*[A-Z]\w*)\s*(?:on\s+[\w.]+\s*)?\{")
BOUND = re.compile(r"^\s*pragma\s+ComponentBehavior\s*:\s*Bound\b", re.MULTILINE)
IMPORT = re.compile(r"^[ \t]*import[ \t]+(QtQuick(?:\.\w+)*)"
                    r"[^\n]*?(?:\bas[ \t]+(\w+))?[ \t]*;?[ \t]*$", re.MULTILINE)
TRANSLATED = re.compile(r"\b(?:qsTr|qsTranslate|qsTrId|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(")
TR_COMMENT = re.compile(r"//:|/\*:")


class File:
    """One QML file: its text, its code without comments and strings, its objects."""

    def __init__(self, root, path):
        self.path = path
        self.text = sources.read(root, path)
        self.code = sources.code_only(self.text, path)
        self.with_strings = sources.code_only(self.text, path, keep_strings=True)
        self.imports = [(module, alias) for module, alias in IMPORT.findall(self.with_strings)]

    def finding(self, offset, text):
        return Finding(self.path, sources.line_of(self.text, offset), text)

    def objects(self):
        """(qualifier, type, offset, offset behind the brace) of each object made in this file."""
        for match in OBJECT.finditer(self.code):
            qualifier, _, name = match.group(1).rpartition(".")
            yield qualifier, name, match.start(), match.end()

    def own_part(self, start):
        """The object's body with the bodies of its children blanked."""
        depth, out = 0, []
        for at in range(start, len(self.code)):
            c = self.code[at]
            if c == "}":
                depth -= 1
            if depth < 0:
                break
            out.append(c if depth == 0 or c == "\n" else " ")
            if c == "{":
                depth += 1
        return "".join(out)

    def is_template(self, qualifier):
        """A template of Qt's has the behaviour of a control and draws nothing."""
        return bool(qualifier) and ("QtQuick.Templates", qualifier) in self.imports

    def imports_controls_bare(self):
        return any(re.match(r"QtQuick\.(Controls|Templates)", module) and not alias
                   for module, alias in self.imports)


def check_formats(file):
    for match in re.finditer(r"\btextFormat\s*:\s*([^;\n}]+)", file.code):
        value = match.group(1).strip()
        if not re.fullmatch(r"(Text|TextEdit|TextArea|Label)\.PlainText", value):
            yield file.finding(match.start(), f"textFormat is {value}, not PlainText")
    for match in re.finditer(r"\btextFormat\s*=(?!=)", file.code):
        yield file.finding(match.start(), "textFormat is set by code")


def check_words(file):
    for pattern, why in FORBIDDEN:
        for match in re.finditer(pattern, file.code):
            yield file.finding(match.start(), f"{match.group().strip()} {why}")


def is_ours(file, own, qualifier, name):
    return (not qualifier and name in own and name not in NEVER_OURS
            and not file.imports_controls_bare())


def check_screen_types(file, own):
    for qualifier, name, offset, _ in file.objects():
        if name in ONLY_IN_CONTROLS and not is_ours(file, own, qualifier, name):
            yield file.finding(offset, f"{name} of Qt belongs in qml/controls; take one of ours")
    for match in re.finditer(r"\bToolTip\s*\.\s*(text|visible|show|delay)\b", file.code):
        yield file.finding(match.start(), "the attached ToolTip of Qt reads markup")


def check_control_types(file, own):
    for qualifier, name, offset, start in file.objects():
        if is_ours(file, own, qualifier, name):
            continue
        part = file.own_part(start)
        # Templates of text items have a textFormat and guess as well.
        if name in TEXT_ITEMS and not re.search(r"\btextFormat\s*:", part):
            yield file.finding(offset, f"{name} does not set textFormat: {name}.PlainText")
        wanted = "contentItem" if name in TEXT_CONTROLS else TITLE_CONTROLS.get(name, "")
        if wanted == "" or file.is_template(qualifier):
            continue
        if wanted is None:
            yield file.finding(offset, f"{name}: use the template; the style's text guesses")
        elif not re.search(rf"\b{wanted}\s*:", part):
            yield file.finding(offset, f"{name} has no {wanted} of its own, so the style draws it")


def check_pictures(file, in_controls):
    for match in re.finditer(r"\bsource\s*:\s*([^\n;}]*)", file.with_strings):
        if re.search(r"""["'`](https?:|ftp:|file:|data:|//)""", match.group(1)):
            yield file.finding(match.start(), "a source from outside of the program")
    for _, name, offset, start in file.objects():
        if name not in PICTURES:
            continue
        part = file.own_part(start)
        source = re.search(r"\bsource\s*:\s*([^\n;}]*)", part)
        literal = source and '"' in source.group(1)
        if not in_controls and not literal:
            yield file.finding(offset, f"{name} takes its source from data; "
                                       "make it a control in qml/controls")


def check_translations(file):
    end_of_last = 0
    for match in TRANSLATED.finditer(file.code):
        line_start = file.text.rfind("\n", 0, match.start()) + 1
        # Three lines up is room for a long comment and for `text:` on a line of its own.
        first = line_start
        for _ in range(3):
            first = file.text.rfind("\n", 0, max(first - 1, 0)) + 1
        before = file.text[max(first, end_of_last):match.start()]
        if not TR_COMMENT.search(before):
            yield file.finding(match.start(), "no //: comment tells translators where this stands")
        end_of_last = match.end()


def check_file(file, own):
    in_controls = file.path.startswith(CONTROLS)
    if not BOUND.search(file.code):
        yield Finding(file.path, 1, "lacks `pragma ComponentBehavior: Bound`")
    yield from check_formats(file)
    yield from check_words(file)
    yield from check_control_types(file, own) if in_controls else check_screen_types(file, own)
    yield from check_pictures(file, in_controls)
    yield from check_translations(file)


def check(root):
    paths = [path for path in sources.files(root, ".qml") if path.startswith(sources.PRODUCT)]
    own = {path[len(CONTROLS):-len(".qml")] for path in paths if path.startswith(CONTROLS)}
    return [finding for path in paths for finding in check_file(File(root, path), own)]


if __name__ == "__main__":
    sources.main(check)
