#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants violations and requires that the lints find each of them, and nothing in clean code."""
import os
import tempfile
import unittest

import forbidden
import layers
import names
import qmltext
import sizes

SCREEN = "qml/screens/A.qml"
QML = "pragma ComponentBehavior: Bound\nimport QtQuick\n"
# Put together here, so that the lint finds no unfinished work in its own test.
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]


def lines(text):
    """The lines of an indented block, `⏎` within one meaning a line break."""
    return [line.strip().replace("⏎", "\n") for line in text.strip().splitlines()]


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

    def one(self, lint, files, path, line):
        findings = self.findings(lint, files)
        self.assertEqual([(f.path, f.line) for f in findings], [(path, line)], findings)

    def clean(self, lint, files):
        self.assertEqual(self.findings(lint, files), [])


class Names(Tree):
    TYPE = "namespace werkbank {\n\nstruct Case {\n};\n}\n"

    def test_two_types_of_one_name_are_found(self):
        self.one(names, {"models/Case.h": self.TYPE, "sync/Case.h": self.TYPE}, "sync/Case.h", 3)
        derived = self.TYPE.replace("struct Case {", "class Case final : public Base {")
        self.one(names, {"models/Case.h": self.TYPE, "sync/Case.h": derived}, "sync/Case.h", 3)

    def test_what_cannot_meet_or_is_another_name_is_left_alone(self):
        inside = "namespace werkbank {\n\nstruct Session::Case {\n};\nclass Case;\n}\n"
        self.clean(names, {"models/Case.h": self.TYPE, "sync/Session.h": inside})
        other = self.TYPE.replace("werkbank {", "werkbank::local {")
        self.clean(names, {"models/Case.h": self.TYPE, "sync/Case.h": other})
        self.clean(names, {"app/Case.h": self.TYPE, "platform/Case.h": self.TYPE})


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
                text = f"#pragma once\n\n#  include {include}\n"
                self.one(layers, {path: text}, path, 3)

    def test_code_outside_of_the_rooms_is_found(self):
        self.one(layers, {"extras/A.cpp": "int a;\n"}, "extras/A.cpp", 1)

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
                self.one(layers, files, f"{room}/CMakeLists.txt", 3)

    def test_each_forbidden_import_is_found(self):
        for path, module in [
            ("qml/controls/A.qml", "Werkbank.Models"), ("qml/controls/A.qml", '"../screens"'),
            (SCREEN, "Qt.labs.settings"), ("qml/A.qml", "QtWebEngine"),
        ]:
            with self.subTest(path=path, module=module):
                self.one(layers, {path: f"import QtQuick\nimport {module}\n"}, path, 2)
        self.one(layers, {"models/A.qml": QML}, "models/A.qml", 1)

    def test_the_arrows_of_the_house_are_allowed(self):
        allowed = {
            "core/base/A.cpp": ['"core/base/A.h"', '"A.moc"', "<sodium.h>"],
            "core/db/A.cpp": ['"core/base/Result.h"', "<sqlcipher/sqlite3.h>"],
            "sync/A.cpp": ['"core/db/Database.h"', "<QWebSocket>", "<QTcpSocket>"],
            "models/A.cpp": ['"sync/queries/Cases.h"', '"sync/Client.h"', "<QTimer>", "<QQmlEngine>"],
            "app/main.cpp": ['"models/A.h"', '"sync/Session.h"', "<QApplication>"],
            "platform/edge/A.cpp": ['"platform/domain/A.h"', "<QHttpServer>"],
            "tests/sync/tst_a.cpp": ['"platform/store/A.h"', '"sync/Engine.h"', "<QSqlDatabase>"],
        }
        files = {path: "".join(f"#include {name}\n" for name in names)
                 for path, names in allowed.items()}
        files["models/B.cpp"] = '// #include "core/db/Database.h"\n'
        files[SCREEN] = "import QtQuick\nimport Werkbank.Models\nimport Werkbank.Controls as W\n"
        self.clean(layers, files)

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
                            ("app/main.cpp", 150), ("werkbank", 300), ("tests/a/tst_a.cpp", 400)]:
            with self.subTest(path=path):
                self.clean(sizes, {path: "\n" * limit})
                self.one(sizes, {path: "\n" * (limit + 1)}, path, limit + 1)

    def test_functions_over_the_limit_are_found(self):
        for shape in lines("""
            int f()⏎{⏎BODY}
            namespace a {⏎int f(int x = {})⏎{⏎BODY}⏎}
            A::A(int x)⏎    : m_x(x), m_y{x}⏎{⏎BODY}
            A::A(const A &o) : m_x{o.x}⏎{⏎BODY}
            class A {⏎public:⏎    void f() const {⏎BODY}⏎};
            template <class T>⏎auto f(T t) -> int⏎{⏎BODY}
            static const auto f = [](int x) {⏎BODY};
            Q_ENUM_NS(Kind)⏎A f()⏎{⏎BODY}
            extern "C" {⏎void f()⏎{⏎BODY}⏎}
            #define OPEN {⏎void f()⏎{⏎char c = '}'; auto s = "}}"; int i = 1'000; // }⏎BODY}
        """):
            with self.subTest(shape=shape):
                rest = 49 if "OPEN" in shape else 50
                fits = shape.replace("BODY", "    g();\n" * rest)
                self.clean(sizes, {"sync/A.cpp": fits})
                findings = self.findings(sizes, {"sync/A.cpp": fits.replace("g();", "g();\n", 1)})
                self.assertEqual(len(findings), 1, findings)

    def test_scopes_and_tables_are_no_functions(self):
        long = "    int a = 1;\n" * 60
        for shape in lines("""
            namespace a {⏎LONG}
            class B final : public C {⏎LONG};
            Q_ENUM_NS(X)⏎namespace a {⏎LONG}
            const int table[] = {⏎LONG};
        """):
            with self.subTest(shape=shape):
                self.clean(sizes, {"sync/A.h": shape.replace("LONG", long)})


class QmlText(Tree):
    def in_screen(self, body, line=3):
        with self.subTest(body=body):
            self.one(qmltext, {SCREEN: QML + body}, SCREEN, line)

    def test_text_items_and_controls_of_qt_in_a_screen_are_found(self):
        for name in ("Text TextEdit TextInput Label Button ToolTip MenuItem Dialog CheckBox "
                     "GroupBox TextField TextArea ItemDelegate ComboBox Menu").split():
            self.in_screen(f"Item {{\n    {name} {{ }}\n}}\n", line=4)
            self.in_screen(f"Item {{\n    C.{name} {{ }}\n}}\n", line=4)

    def test_a_control_of_ours_with_a_name_of_qts_is_told_apart_by_the_import(self):
        ours = {"qml/controls/Button.qml": QML + "import QtQuick.Templates as T\nT.Button { }\n"}
        self.clean(qmltext, ours | {SCREEN: QML + "import Werkbank.Controls\nButton { }\n"})
        mixed = QML + "import QtQuick.Controls\nimport Werkbank.Controls\nButton { }\n"
        self.one(qmltext, ours | {SCREEN: mixed}, SCREEN, 5)

    def test_everything_that_reads_markup_is_found(self):
        for body in lines("""
            Item { property int f: Text.StyledText }
            Item { property var a: Text.RichText }
            Item { property int a: Text.AutoText }
            Item { function f() { return TextEdit.MarkdownText } }
            WbText { textFormat: root.format }
            WbText { textFormat: a ? Text.PlainText : b }
            Item { Component.onCompleted: text.textFormat = 2 }
            Item { ToolTip.text: name }
            IconLabel { }
            VectorImage { }
            WbText { onLinkActivated: f() }
        """):
            self.in_screen(body)

    def test_other_forbidden_things_are_found(self):
        for body in lines("""
            MultiEffect { }
            ShaderEffect { }
            ShaderEffectSource { }
            import QtQuick.Effects⏎Item { }
            Item { Component.onCompleted: Qt.createQmlObject(s, this) }
            Item { function f() { return new XMLHttpRequest() } }
            Item { function f() { eval(s) } }
            Item { function f() { return LocalStorage.openDatabase() } }
            Item { function f() { Qt.openUrlExternally(u) } }
            Icon { source: "https://example.org/a.png" }
            Icon { source: 'http://a' + name }
            Icon { source: "file:///a.png" }
            Icon { source: "//example.org/a.png" }
            Image { source: model.url }
        """):
            self.in_screen(body)

    def test_a_file_without_the_pragma_is_found(self):
        text = "// pragma ComponentBehavior: Bound\nimport QtQuick\n"
        self.one(qmltext, {SCREEN: text}, SCREEN, 1)

    def test_a_text_for_translators_without_a_comment_is_found(self):
        self.in_screen('Item { a: qsTr("x") }', line=3)
        self.in_screen('Item {\n //: two\n a: b ? qsTr("x") : qsTr("y") }', line=5)
        self.in_screen('Item {\n //: one\n a: qsTr("x")\n b: qsTr("y") }', line=6)
        for body in lines("""
            Item {⏎ //: one⏎ a: qsTr("x")⏎ //: two⏎ b:⏎  qsTr("y") }
            Item { a: b ? /*: one */ qsTr("x") : /*: two */ qsTr("y") }
        """):
            self.clean(qmltext, {SCREEN: QML + body})

    def control(self, body):
        return {"qml/controls/A.qml": QML + "import QtQuick.Controls.Basic\n"
                                            "import QtQuick.Templates as T\n" + body}

    def test_a_control_that_leaves_the_format_open_is_found(self):
        for body in lines("""
            Text { text: a }
            Label { }
            TextEdit { }
            T.TextArea { }
            PlaceholderText { }
            T.Button { contentItem: Text { } }
            Text { Item { property int textFormat: Text.PlainText } }
            Button { }
            ToolTip { }
            MenuItem { text: a }
            Dialog { }
            GroupBox { }
            Menu { }
            TextField { }
        """):
            with self.subTest(body=body):
                self.one(qmltext, self.control(body), "qml/controls/A.qml", 5)

    def test_clean_files_are_clean(self):
        for body in lines("""
            T.Button { contentItem: Text { textFormat: Text.PlainText; text: parent.text } }
            Item { property url a: /["']/.test(b) ? c : d // Text.RichText }
            Button { contentItem: Item { } }
            TextEdit { textFormat: TextEdit.PlainText }
            Image { source: root.source }
        """):
            with self.subTest(body=body):
                self.clean(qmltext, self.control(body))
        self.clean(qmltext, {SCREEN: QML + 'WbText { text: "Text { RichText }" }\n'
                                           'Image { source: "image://icons/a" }\n'})


class Forbidden(Tree):
    def test_forbidden_calls_are_found(self):
        for call in lines("""
            reply->ignoreSslErrors();
            job.setInsecureFallback(true);
            QSqlDatabase db;
            QCoreApplication::processEvents();
            QEventLoop loop;
            future.waitForFinished();
            socket.waitForConnected(1);
            std::system("ls");
            ::system("ls");
            popen("ls", "r");
            QRandomGenerator::global();
            std::mt19937 r;
            rand();
            QDateTime::currentDateTimeUtc();
            QElapsedTimer t;
            time(nullptr);
            setTextFormat(x);
            int f = Qt::RichText;
            c->setContextProperty(a, b);
            Q_GLOBAL_STATIC(A, a)
        """):
            with self.subTest(call=call):
                self.one(forbidden, {"sync/A.cpp": f"\nvoid f() {{ {call} }}\n"}, "sync/A.cpp", 2)

    def test_what_only_looks_alike_is_not(self):
        self.clean(forbidden, {
            "sync/A.cpp": "// no QEventLoop here\nauto s = u\"QSqlDatabase\"_s; fileSystem();\n"
                          "m.time(0); operand(); QLocale::system();\n",
            "tests/sync/tst_a.cpp": "QEventLoop loop; QDateTime::currentDateTime();\n",
            "README.md": "a hacker's footpath and/or homework in /usr/share\n"})

    def test_tests_that_cannot_fail_are_found(self):
        for call in lines("""
            QVERIFY(true);
            QVERIFY2(true, "x");
            QCOMPARE(true, true);
            QSKIP("");
        """):
            self.one(forbidden, {"tests/a/tst_a.cpp": f"\n{call}\n"}, "tests/a/tst_a.cpp", 2)
        for call in ("assert " + "True", "self.assertTrue" + "(True)", "self.skipTest" + "('')"):
            self.one(forbidden, {"tests/a/a.py": f"\n{call}\n"}, "tests/a/a.py", 2)

    def test_marks_of_unfinished_work_are_found_everywhere(self):
        for word in UNFINISHED:
            for path in ("sync/A.h", SCREEN, "tests/a/b.py", "README.md", "tools/a.sh", "werkbank"):
                self.one(forbidden, {path: f"\n# {word}: later\n"}, path, 2)

    def test_paths_of_a_machine_are_found(self):
        for path in ("/ho" + "me/anna/x", "/wo" + "rk/main", "/ro" + "ot/.cache",
                     "/Us" + "ers/anna", "C:\\Us" + "ers\\anna"):
            self.one(forbidden, {"tools/a.sh": f"\ncd {path}\n"}, "tools/a.sh", 2)


if __name__ == "__main__":
    unittest.main(argv=["test_lints.py"])
