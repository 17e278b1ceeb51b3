// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of all screens with sample rows: show FOLDER [--only NAME] [--languages de,en]
// [--schemes light,dark] [--sizes 1280x720,1600x1000] [--scale 1]. Fails with 1 when a window does
// not load, a picture cannot be written or anything is warned about.
#include "tests/screens/Pictures.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

int warnings = 0;
QtMessageHandler before = nullptr;

void count(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    before(type, context, text);
}

bool take(const Picture &picture, const QCommandLineParser &options, const QString &language,
          const QString &scheme, const QString &size)
{
    Stage stage(language, scheme);
    if (!stage.window())
        return false;
    stage.settings().setTextScale(options.value(u"scale"_s).toDouble());
    const QStringList sides = size.split(u'x');
    stage.resize(sides.value(0).toInt(), sides.value(1).toInt());
    picture.stage(stage);
    stage.settle(200);
    const QString file = u"%1/%2.%3.%4.%5.png"_s.arg(options.positionalArguments().value(0),
                                                     picture.name, language, scheme, size);
    return stage.window()->grabWindow().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Berlin");
    QGuiApplication app(argc, argv);
    app.setApplicationVersion(u"0.1.0"_s);
    before = qInstallMessageHandler(count);
    QCommandLineParser options;
    options.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    options.addOption({u"only"_s, u"Names of pictures, by comma."_s, u"names"_s});
    options.addOption({u"languages"_s, u"By comma; also long and rtl, which nobody speaks."_s, u"names"_s,
                       u"de,en"_s});
    options.addOption({u"schemes"_s, u"By comma."_s, u"names"_s, u"light,dark"_s});
    options.addOption({u"sizes"_s, u"By comma."_s, u"names"_s, u"1280x720,1600x1000"_s});
    options.addOption({u"scale"_s, u"Text size."_s, u"factor"_s, u"1"_s});
    options.addHelpOption();
    options.process(app);
    QDir().mkpath(options.positionalArguments().value(0, u"."_s));
    const QStringList only = options.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    bool fine = true;
    for (const Picture &picture : pictures()) {
        if (!only.isEmpty() && !only.contains(picture.name))
            continue;
        for (const QString &language : options.value(u"languages"_s).split(u',')) {
            for (const QString &scheme : options.value(u"schemes"_s).split(u',')) {
                for (const QString &size : options.value(u"sizes"_s).split(u','))
                    fine = take(picture, options, language, scheme, size) && fine;
            }
        }
    }
    return fine && warnings == 0 ? 0 : 1;
}
