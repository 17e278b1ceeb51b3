// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CrashMark.h"
#include "app/Desk.h"
#include "app/EndSignals.h"
#include "app/GalleryWindow.h"
#include "app/Hardening.h"
#include "app/KeychainStore.h"
#include "app/LogLines.h"
#include "app/Options.h"
#include "app/PipeBrowser.h"
#include "app/Rendering.h"
#include "app/Restart.h"
#include "app/Screens.h"
#include "app/SingleInstance.h"
#include "app/StillCaret.h"
#include "app/SystemBrowser.h"
#include "app/launch/Launcher.h"
#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/base/Rng.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QSysInfo>

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

// The desktop app: makes the parts and joins them, nothing else.
using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

void print(FILE *to, const QString &text)
{
    fputs(qPrintable(text), to);
    fputs("\n", to);
}

// Where one has worked goes with the copy that was discarded.
void forgetWithCopy(const Session &session, const KnownComputers &known)
{
    QObject::connect(&session, &Session::stateChanged, &session,
                     [&session, known, before = session.state()]() mutable {
        const Session::State was = std::exchange(before, session.state());
        if (was != Session::State::Opening || before != Session::State::SignedOut)
            return;
        if (const Result<void> gone = known.forgetAll(); !gone)
            qCWarning(logApp) << "known computers stay behind:" << gone.error().code;
    });
}

int run(QGuiApplication &app, const Options &options, const QStringList &again)
{
    auto screens = std::make_unique<Screens>();
    const Result<SkillTree> skills = SkillTree::builtIn();
    if (!skills)
        return print(stderr, skills.error().text), 1;
    Result<QList<LauncherManifest>> manifests = builtInManifests();
    if (!manifests)
        return print(stderr, manifests.error().text), 1;
    const QString program = QCoreApplication::applicationFilePath();
    SystemClock clock;
    SodiumRng rng;
    KeychainStore keychain;
    SystemBrowser browser;
    std::optional<PipeBrowser> pipes;
    if (options.isDemo())
        pipes.emplace(options.demoSignInOut, options.demoSignInIn, browser);
    Browser &chosen = pipes ? static_cast<Browser &>(*pipes) : browser;
    const KnownComputers known(options.dataFolder + "/known_computers"_L1, rng);
    std::optional<Launcher> launcher(std::in_place, *std::move(manifests), known);
    SingleInstance instance(options.dataFolder);
    std::optional<CrashMark> mark;
    std::optional<Desk> desk;
    endInOrderOnSignals(app);

    instance.settle([&](bool first) {
        if (!first)
            return app.quit();
        mark.emplace(options.dataFolder);
        desk.emplace(Session::Parts{options.dataFolder, options.platform, clock, rng, keychain,
                                    chosen, QSysInfo::machineHostName()}, *skills, *launcher,
                     *mark, std::move(screens));
        forgetWithCopy(desk->session(), known);
        QObject::connect(&instance, &SingleInstance::raiseAsked, &*desk, &Desk::comeForward);
        const auto startAnew = [&](const QStringList &arguments) {
            // Nobody watches over tools while the app is locked.
            launcher.reset();
            instance.release();
            mark->end();
            restartProcess(program, arguments);
        };
        QObject::connect(&desk->session(), &Session::locked, &app,
                         [startAnew, again] { startAnew(again); });
        QObject::connect(&desk->platform(), &PlatformChoice::chosen, &app, [startAnew, again] {
            startAnew(Options::withoutPlatform(again));
        }, Qt::QueuedConnection);
        desk->show();
        desk->follow(options.openCase);
        if (pipes && desk->session().state() == Session::State::SignedOut)
            desk->session().signIn();
    }, options.openCase);
    return app.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    logToStandardError();
    QGuiApplication::setApplicationName(u"werkbank"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(WERKBANK_VERSION));
    QGuiApplication::setDesktopFileName(u"org.werkbank.Werkbank"_s);

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Result<Options> options = Options::read(arguments);
    if (!options)
        return print(stderr, options.error().text), 2;
    if (!options->justSay.isEmpty())
        return print(stdout, options->justSay), 0;

    Notifier::findKinds(QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path());
    int onlyName = 1;  // Qt would take --platform for itself
    QGuiApplication app(onlyName, argv);
    const StillCaret caret;
    QQuickStyle::setStyle(u"Basic"_s);
    chooseRenderer();
    if (options->gallery)
        return showGallery(app);
    return run(app, *options, Options::lasting(arguments));
}
