// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Desk.h"

#include "app/LoginStart.h"
#include "core/base/Log.h"
#include "sync/Client.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QWindow>

namespace werkbank {

using namespace Qt::StringLiterals;

Desk::Desk(const Session::Parts &parts, const SkillTree &skills, RemoteLauncher &launcher,
           const CrashMark &crash)
    : m_settings(parts.dataFolder + "/settings.ini"_L1), m_place(m_settings),
      m_wording(skills, parts.clock), m_session(parts), m_moments(parts.clock),
      m_lock(m_session, m_settings, m_wording),
      m_noticeSettings(&m_settings), m_notices(m_wording, m_noticeSettings, parts.clock),
      m_notifier(m_notices), m_beside(m_noticeSettings, m_notices, [this] { return profile(); }),
      m_crash(crash.report(), crash.reportPath(), crash.isFresh())
{
    speak();
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        speak();
        m_engine.retranslate();
        m_beside.refresh();
    });
    watchLink();
    watchWork();
    watchNews();
    followLogin(parts.dataFolder);
    followLook();
    connect(&m_engine, &QQmlApplicationEngine::objectCreationFailed, this,
            [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    m_engine.setNetworkAccessManagerFactory(&m_network);
    QVariantMap properties = m_place.kept();
    properties.insert({{u"session"_s, QVariant::fromValue(&m_session)},
                       {u"settings"_s, QVariant::fromValue(&m_settings)},
                       {u"wording"_s, QVariant::fromValue(&m_wording)},
                       {u"notices"_s, QVariant::fromValue(&m_notices)},
                       {u"crash"_s, QVariant::fromValue(&m_crash)},
                       {u"launcher"_s, QVariant::fromValue(&launcher)}});
    m_engine.setInitialProperties(properties);
}

void Desk::speak()
{
    m_languages.use(m_settings.spokenLanguage());
    m_wording.setLanguage(m_settings.spokenLanguage());
}

void Desk::watchLink()
{
    const auto tellVisible = [this] {
        if (Client *client = m_session.client())
            client->setVisible(m_moments.visible());
    };
    connect(&m_moments, &LinkMoments::visibleChanged, this, tellVisible);
    connect(&m_session, &Session::stateChanged, this, tellVisible);
    connect(&m_moments, &LinkMoments::worthATry, this, [this] {
        if (Client *client = m_session.client())
            client->reconnectNow();
    });
}

void Desk::watchWork()
{
    connect(&m_session, &Session::stateChanged, this, [this] {
        Client *client = m_session.client();
        if (!client)
            m_work.reset();
        else if (!m_work || m_work->client() != client)
            m_work = std::make_unique<WorkWatch>(client);
    });
    connect(&m_moments, &LinkMoments::slept, this, [this](Milliseconds time) {
        if (m_work)
            m_work->slept(time);
    });
}

void Desk::watchNews()
{
    connect(&m_session, &Session::stateChanged, this,
            [this] { m_notices.setClient(m_session.client()); });
    connect(&m_beside, &Beside::openAsked, this, [this] { comeForward({}); });
    connect(&m_notifier, &Notifier::openAsked, this,
            [this](const QString &caseId, const QString &token) {
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        comeForward({});
        follow(Id::fromString(caseId), true);
    });
}

void Desk::followLogin(const QString &dataFolder)
{
    // The program without arguments but for its folder: the platform is remembered there.
    const QStringList command{QCoreApplication::applicationFilePath(), u"--data"_s, dataFolder};
    connect(&m_noticeSettings, &NoticeSettings::changed, this,
            [this, command, wanted = m_noticeSettings.startsAtLogin()]() mutable {
        if (std::exchange(wanted, m_noticeSettings.startsAtLogin())
            == m_noticeSettings.startsAtLogin())
            return;
        const QString folder = QStandardPaths::writableLocation(
                                   QStandardPaths::GenericConfigLocation) + "/autostart"_L1;
        if (const Result<void> done = startAtLogin(wanted, folder, command); !done)
            qCWarning(logApp) << done.error().text;
    });
}

void Desk::followLook()
{
    auto *theme = m_engine.singletonInstance<QObject *>("Werkbank.Controls", "Theme");
    if (!theme)
        return;
    const auto take = [this, theme] {
        theme->setProperty("systemContrast", m_look.highContrast());
        theme->setProperty("systemReducedMotion", m_look.reducedMotion());
    };
    connect(&m_look, &SystemLook::changed, theme, take);
    m_look.ask();
}

void Desk::show()
{
    m_engine.loadFromModule("Werkbank", "Main");
    m_moments.follow(window());
    m_place.follow(window());
    m_beside.follow(window());
    m_session.start();
}

QWindow *Desk::window() const
{
    return qobject_cast<QWindow *>(m_engine.rootObjects().value(0));
}

Profile *Desk::profile() const
{
    return window() ? window()->findChild<Profile *>() : nullptr;
}

void Desk::comeForward(const Id &openCase)
{
    if (QWindow *shown = window()) {
        shown->show();
        shown->raise();
        shown->requestActivate();
    }
    follow(openCase);
}

void Desk::follow(const Id &openCase, bool trusted)
{
    QWindow *shown = window();
    if (openCase.isNull() || !shown)
        return;
    shown->setProperty("linkTrusted", trusted);
    shown->setProperty("linkedCase", openCase.toString());
}

} // namespace werkbank
