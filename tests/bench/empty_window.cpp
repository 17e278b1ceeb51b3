// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The yardstick of starting and of memory: the least that a Qt Quick program is, a window of one
// colour from one QML file. bench_start.py starts it beside the app.
#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\n"
                    "Window { visible: true; width: 1280; height: 720; color: \"#3060a0\" }\n");
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
