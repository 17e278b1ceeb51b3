// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The yardstick of keys and of bubbles: the least that shows a letter or a row. A field that has
// the keyboard, above it a list that gets a row for each line on standard input. bench_feel.py
// starts it beside the app.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QSocketNotifier>

#include <unistd.h>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(R"(
        import QtQuick
        Window {
            visible: true; width: 1280; height: 720; color: "white"
            function add(line) { rows.append({ line: line }); list.positionViewAtEnd(); }
            ListModel { id: rows }
            ListView {
                id: list
                width: 1280; height: 600; model: rows
                delegate: Text { required property string line; text: line; height: 40 }
            }
            TextInput { y: 620; width: 1280; height: 100; focus: true }
        })");
    if (engine.rootObjects().isEmpty())
        return 1;
    QSocketNotifier lines(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&lines, &QSocketNotifier::activated, &engine, [&] {
        char bytes[256];
        const auto size = read(STDIN_FILENO, bytes, sizeof(bytes));
        if (size <= 0)
            return lines.setEnabled(false);
        QMetaObject::invokeMethod(engine.rootObjects().constFirst(), "add",
                                  Q_ARG(QVariant, QString::fromUtf8(bytes, int(size)).trimmed()));
    });
    return QGuiApplication::exec();
}
