#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants violations and requires that the lints find each of them, and nothing in clean code."""
import os
import tempfile
import unittest

import forbidden
import layers
import qmltext
import sizes

QML = "pragma ComponentBehavior: Bound\nimport QtQuick\n"
# Put together here, so that the lint finds no unfinished work in its own test.
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]


class Tree(unittest.TestCase):
    """A test with a folder of files of its own."""

    def findings(self, lint, files):
        with tempfile.TemporaryDirectory() as root:
            for path, text in files.items():
                full = os.path.join(root, path)
                os.makedirs(os.path.dirname(full), exist_ok=True)
                with open(full, "w", encoding="utf-8") as file:
                    file.write(text)
            return lint.check(root)

    def found_one_at(self, lint, files, path, line):
        findings = self.findings(lint, files)
        self.assertEqual([(f.path, f.line) for f in findings], [(path, line)], findings)

    def clean(self, lint, files):
        self.assertEqual(self.findings(lint, files), [])


class Layers(Tree):
    def test_each_forbidden_include_is_found(self):
        planted = [
            ("core/base/A.h", '"core/wire/B.h"'), ("core/wire/A.h", '"core/rules/B.h"'),
            ("core/wire/A.h", '"core/db/Database.h"'), ("core/rules/A.cpp", '"core/db/Database.h"'),
            ("core/db/A.cpp", '"core/wire/B.h"'), ("core/db/A.cpp", '"sync/Client.h"'),
            ("sync/A.cpp", '"models/B.h"'), ("sync/A.cpp", '"platform/store/B.h"'),
            ("models/A.h", '"sync/Engine.h"'), ("models/A.h", '"core/db/Database.h"'),
            ("models/A.h", '"app/B.h"'), ("models/A.h", '"sync/SessionState.h"'),
            ("app/A.cpp", '"sync/queries/Cases.h"'), ("app/A.cpp", '"core/wire/B.h"'),
            ("app/main.cpp", '"sync/Engine.h"'), ("qml/controls/A.cpp", '"core/base/Result.h"'),
            ("qml/controls/A.cpp", '"models/B.h"'), ("platform/store/A.h", '"platform/domain/B.h"'),
            ("platform/domain/A.h", '"platform/edge/B.h"'), ("platform/domain/A.h", '"sync/B.h"'),
            ("platform/web/A.h", '"platform/edge/B.h"'), ("platform/edge/A.h", '"models/B.h"'),
            ("platform/main.cpp", '"sync/Client.h"'), ("core/base/A.cpp", '"Result.h"'),
            ("core/base/A.cpp", '"../wire/B.h"'), ("core/wire/A.cpp", "<core/base/Result.h>"),
            ("core/wire/A.cpp", "<sodium.h>"), ("core/base/A.h", "<QTcpSocket>"),
            ("core/db/A.h", "<QSqlDatabase>"), ("sync/A.h", "<sqlcipher/sqlite3.h>"),
            ("sync/A.h", "<QSqlQuery>"), ("models/A.h", "<QNetworkAccessManager>"),
            ("models/A.h", "<QtNetwork/QSslSocket>"), ("models/A.h", "<QQuickItem>"),
            ("models/A.h", "<QtWidgets/QWidget>"), ("models/A.h", "<sodium.h>"),
            ("app/A.h", "<QWebSocket>"), ("qml/controls/A.h", "<QNetworkReply>"),
            ("sync/A.h", "<qt6keychain/keychain.h>"), ("platform/domain/A.h", "<QHttpServer>"),
            ("platform/domain/A.h", "<QLocalSocket>"), ("platform/store/A.h", "<QWebSocketServer>"),
            ("platform/domain/A.h", "<QGuiApplication>"), ("platform/edge/A.h", "<sqlite3.h>"),
        ]
        for path, include in planted:
            with self.subTest(path=path, include=include):
                self.found_one_at(layers, {path: f"#pragma once\n\n#  include {include}\n"}, path, 3)

    def test_code_outside_of_the_rooms_is_found(self):
        self.found_one_at(layers, {"extras/A.cpp": "int a;\n"}, "extras/A.cpp", 1)

    def test_each_forbidden_link_is_found(self):
        rooms = {room: f"werkbank_room(wb_{room.replace('/', '_')}\n    SOURCES A.cpp)\n"
                 for room in layers.ARROWS}
        planted = [
            ("core/wire", "werkbank_room(x SOURCES a.cpp\n    ROOMS wb_core_db)"),
            ("core/wire", "target_link_libraries(x\n    PRIVATE Qt6::Network)"),
            ("sync", "target_link_libraries(x\n    PUBLIC wb_platform_store)"),
            ("models", "werkbank_room(x SOURCES a.cpp\n    ROOMS wb_core_db LINKS Qt6::Qml)"),
            ("models", "werkbank_room(x SOURCES a.cpp\n    ROOMS wb_sync LINKS Qt6::WebSockets)"),
            ("app", "target_link_libraries(x PRIVATE wb_models\n    wb_platform_domain)"),
            ("platform/domain", "werkbank_room(x\n    LINKS Qt6::HttpServer)"),
            ("platform/store", "werkbank_room(x\n    LINKS Qt6::Sql)"),
            ("qml/controls", "target_link_libraries(x PUBLIC Qt6::Quick\n    wb_models)"),
            ("core/base", "target_link_libraries(x PRIVATE\n    Unheard::Of)"),
        ]
        for room, call in planted:
            with self.subTest(room=room, call=call):
                files = {f"{name}/CMakeLists.txt": text for name, text in rooms.items()}
                files[f"{room}/CMakeLists.txt"] += call + "\n"
                self.found_one_at(layers, files, f"{room}/CMakeLists.txt", 3)

    def test_each_forbidden_import_is_found(self):
        for path, module in [("qml/controls/A.qml", "Werkbank.Models"), ("qml/controls/A.qml", '"../screens"'),
                             ("qml/screens/A.qml", "Qt.labs.settings"), ("qml/A.qml", "QtWebEngine")]:
            with self.subTest(path=path, module=module):
                self.found_one_at(layers, {path: f"import QtQuick\nimport {module}\n"}, path, 2)
        self.found_one_at(layers, {"models/A.qml": QML}, "models/A.qml", 1)

    def test_the_arrows_of_the_house_are_allowed(self):
        self.clean(layers, {
            "core/base/A.cpp": '#include "core/base/A.h"\n#include "A.moc"\n#include <sodium.h>\n',
            "core/db/A.cpp": '#include "core/base/Result.h"\n#include <sqlcipher/sqlite3.h>\n',
            "sync/A.cpp": '#include "core/db/Database.h"\n#include <QWebSocket>\n#include <QTcpSocket>\n',
            "models/A.cpp": '#include "sync/queries/Cases.h"\n#include "sync/Client.h"\n'
                            '// #include "core/db/Database.h"\n#include <QTimer>\n#include <QQmlEngine>\n',
            "app/main.cpp": '#include "models/A.h"\n#include "sync/Session.h"\n#include <QApplication>\n',
            "platform/edge/A.cpp": '#include "platform/domain/A.h"\n#include <QHttpServer>\n',
            "tests/sync/tst_a.cpp": '#include "platform/store/A.h"\n#include "sync/Engine.h"\n',
            "qml/screens/A.qml": "import QtQuick\nimport Werkbank.Models\nimport Werkbank.Controls as W\n",
        })

    def test_no_arrow_leads_back(self):
        def reach(room, seen):
            for arrow in layers.ARROWS[room]:
                target = layers.room_of(arrow)
                self.assertIn(target, layers.ARROWS)
                self.assertNotIn(target, seen)
                reach(target, seen | {target})
        for room in layers.ARROWS:
            reach(room, {room})
        self.assertEqual(set(layers.ARROWS), set(layers.USES))


class Sizes(Tree):
    def test_files_over_their_limit_are_found(self):
        for path, limit in [("sync/A.cpp", 400), ("sync/A.h", 200), ("qml/A.qml", 200),
                            ("app/main.cpp", 150), ("werkbank", 300), ("tests/sync/tst_a.cpp", 400)]:
            with self.subTest(path=path):
                self.clean(sizes, {path: "\n" * limit})
                self.found_one_at(sizes, {path: "\n" * (limit + 1)}, path, limit + 1)

    def test_functions_over_the_limit_are_found(self):
        shapes = [
            "int f()\n{\nBODY}\n", "namespace a {\n\nint f(int x = {})\n{\nBODY}\n}\n",
            "A::A(int x)\n    : m_x(x), m_y{x}\n{\nBODY}\n", "class A {\npublic:\n    void f() const {\nBODY}\n};\n",
            "template <class T>\nauto f(T t) -> int\n{\nBODY}\n", "static const auto f = [](int x) {\nBODY};\n",
            "Q_ENUM_NS(Kind)\nA f()\n{\nBODY}\n", "A::A(const A &o) : m_x{o.x}\n{\nBODY}\n",
            "#define OPEN {\nvoid f()\n{\n    const char *s = \"}}\"; // }\n    int i = 1'000; char c = '}';\nBODY}\n",
            'extern "C" {\nvoid f()\n{\nBODY}\n}\n',
        ]
        for shape in shapes:
            with self.subTest(shape=shape):
                lines = 48 if "OPEN" in shape else 50
                self.clean(sizes, {"sync/A.cpp": shape.replace("BODY", "    g();\n" * lines)})
                findings = self.findings(sizes, {"sync/A.cpp": shape.replace("BODY", "    g();\n" * (lines + 1))})
                self.assertEqual(len(findings), 1, findings)

    def test_scopes_and_tables_are_no_functions(self):
        long = "    int a = 1;\n" * 60
        self.clean(sizes, {"sync/A.h": "namespace a {\n" + long + "}\nclass B final : public C {\n" + long + "};\n",
                           "sync/B.cpp": "const int table[] = {\n" + "    f(1),\n" * 60 + "};\n",
                           "sync/C.cpp": "Q_ENUM_NS(X)\nnamespace a {\n" + long + "}\n"})


class QmlText(Tree):
    def screen(self, body):
        return {"qml/screens/A.qml": QML + body}

    def control(self, body):
        return {"qml/controls/A.qml": QML + "import QtQuick.Controls.Basic\nimport QtQuick.Templates as T\n" + body}

    def test_text_items_and_controls_of_qt_in_a_screen_are_found(self):
        for name in ("Text", "TextEdit", "TextInput", "Label", "Button", "ToolTip", "MenuItem", "Dialog",
                     "CheckBox", "GroupBox", "TextField", "TextArea", "ItemDelegate", "ComboBox"):
            with self.subTest(name=name):
                self.found_one_at(qmltext, self.screen(f"Item {{\n    {name} {{ }}\n}}\n"), "qml/screens/A.qml", 4)
                self.found_one_at(qmltext, self.screen(f"Item {{\n    C.{name} {{ }}\n}}\n"), "qml/screens/A.qml", 4)

    def test_a_control_of_ours_with_the_name_of_one_of_qts_is_told_apart_by_the_import(self):
        ours = {"qml/controls/Button.qml": QML + "import QtQuick.Templates as T\nT.Button { }\n"}
        self.clean(qmltext, ours | self.screen("import Werkbank.Controls\nButton { }\n"))
        mixed = "import QtQuick.Controls\nimport Werkbank.Controls\nButton { }\n"
        self.found_one_at(qmltext, ours | self.screen(mixed), "qml/screens/A.qml", 5)

    def test_everything_that_reads_markup_is_found(self):
        for body in ("Item { property int f: Text.StyledText }", "Item { property var a: Text.RichText }",
                     "Item { function f() { return TextEdit.MarkdownText } }", "Item { property int a: Text.AutoText }",
                     "WbText { textFormat: root.format }", "WbText { textFormat: a ? Text.PlainText : b }",
                     "Item { Component.onCompleted: text.textFormat = 2 }", "Item { ToolTip.text: name }",
                     "IconLabel { }", "VectorImage { }", "WbText { onLinkActivated: f() }"):
            with self.subTest(body=body):
                self.found_one_at(qmltext, self.screen(body), "qml/screens/A.qml", 3)

    def test_other_forbidden_things_are_found(self):
        for body in ("MultiEffect { }", "ShaderEffect { }", "ShaderEffectSource { }",
                     "Item { Component.onCompleted: Qt.createQmlObject(s, this) }",
                     "Item { function f() { return new XMLHttpRequest() } }", "Item { function f() { eval(s) } }",
                     "Item { function f() { return LocalStorage.openDatabase() } }",
                     "Item { function f() { Qt.openUrlExternally(u) } }", "import QtQuick.Effects\nItem { }",
                     'Icon { source: "https://example.org/a.png" }', "Icon { source: 'http://a' + name }",
                     'Icon { source: "file:///a.png" }', 'Icon { source: "//example.org/a.png" }', "Image { source: model.url }"):
            with self.subTest(body=body):
                self.found_one_at(qmltext, self.screen(body), "qml/screens/A.qml", 3)

    def test_a_file_without_the_pragma_is_found(self):
        self.found_one_at(qmltext, {"qml/A.qml": "// pragma ComponentBehavior: Bound\nimport QtQuick\n"}, "qml/A.qml", 1)

    def test_a_text_for_translators_without_a_comment_is_found(self):
        for body, line in (('Item { a: qsTr("x") }', 3), ('Item {\n //: two\n a: b ? qsTr("x") : qsTr("y") }', 5),
                           ('Item {\n //: one\n a: qsTr("x")\n b: qsTr("y") }', 6)):
            with self.subTest(body=body):
                self.found_one_at(qmltext, self.screen(body), "qml/screens/A.qml", line)
        self.clean(qmltext, self.screen('Item {\n //: one\n a: qsTr("x")\n //: two\n b:\n  qsTr("y") }'))
        self.clean(qmltext, self.screen('Item { a: b ? /*: one */ qsTr("x") : /*: two */ qsTr("y") }'))

    def test_a_control_that_leaves_the_format_open_is_found(self):
        for body in ("Text { text: a }", "Label { }", "TextEdit { }", "T.TextArea { }", "PlaceholderText { }",
                     "T.Button { contentItem: Text { } }", "Text { Item { property int textFormat: Text.PlainText } }",
                     "Button { }", "ToolTip { }", "MenuItem { text: a }", "Dialog { }", "GroupBox { }", "Menu { }",
                     "TextField { textFormat: TextEdit.PlainText }"):
            with self.subTest(body=body):
                self.found_one_at(qmltext, self.control(body), "qml/controls/A.qml", 5)

    def test_clean_files_are_clean(self):
        self.clean(qmltext, self.control(
            "T.Button {\n    contentItem: Text { textFormat: Text.PlainText; text: parent.text }\n"
            "    property url a: /[\"']/.test(b) ? c : d // Text.RichText\n"
            "    Button { contentItem: Item { } }\n    TextEdit { textFormat: TextEdit.PlainText }\n"
            "    Image { source: root.source }\n}\n"))
        self.clean(qmltext, self.screen('WbText { text: "Text { RichText }" }\nImage { source: "image://icons/a" }'))


class Forbidden(Tree):
    def test_forbidden_calls_are_found(self):
        for call in ("reply->ignoreSslErrors();", "job.setInsecureFallback(true);", "QSqlDatabase db;",
                     "QCoreApplication::processEvents();", "QEventLoop loop;", "future.waitForFinished();",
                     "socket.waitForConnected(1);", 'std::system("ls");', 'system("ls");', 'popen("ls", "r");',
                     "QRandomGenerator::global();", "std::mt19937 r;", "rand();", "QDateTime::currentDateTimeUtc();",
                     "QElapsedTimer t;", "time(nullptr);", "setTextFormat(x);", "c->setContextProperty(a, b);",
                     "int f = Qt::RichText;", "Q_GLOBAL_STATIC(A, a)"):
            with self.subTest(call=call):
                self.found_one_at(forbidden, {"sync/A.cpp": f"\nvoid f() {{ {call} }}\n"}, "sync/A.cpp", 2)

    def test_words_and_text_that_look_alike_are_not(self):
        self.clean(forbidden, {
            "sync/A.cpp": "// no QEventLoop here\nauto s = u\"QSqlDatabase\"_s; fileSystem(); m.time(0); operand(); QLocale::system();\n",
            "tests/sync/tst_a.cpp": "QEventLoop loop; QDateTime::currentDateTime();\n",
            "README.md": "a hacker's footpath and/or homework in /usr/share\n"})

    def test_tests_that_cannot_fail_are_found(self):
        for call in ("QVERIFY(true);", 'QVERIFY2(true, "x");', "QCOMPARE(true, true);", 'QSKIP("");'):
            self.found_one_at(forbidden, {"tests/a/tst_a.cpp": f"\n{call}\n"}, "tests/a/tst_a.cpp", 2)
        for call in ("assert " + "True", "self.assertTrue" + "(True)", "self.skipTest" + "('')"):
            self.found_one_at(forbidden, {"tests/a/a.py": f"\n{call}\n"}, "tests/a/a.py", 2)

    def test_marks_of_unfinished_work_are_found_everywhere(self):
        for word in UNFINISHED:
            for path in ("sync/A.h", "qml/A.qml", "tests/a/b.py", "README.md", "tools/a.sh", "werkbank"):
                self.found_one_at(forbidden, {path: f"\n# {word}: later\n"}, path, 2)

    def test_paths_of_a_machine_are_found(self):
        for path in ("/ho" + "me/anna/x", "/wo" + "rk/main", "/ro" + "ot/.cache", "/Us" + "ers/anna", "C:\\Us" + "ers\\anna"):
            self.found_one_at(forbidden, {"tools/a.sh": f"\ncd {path}\n"}, "tools/a.sh", 2)


if __name__ == "__main__":
    unittest.main(argv=["test_lints.py"])
