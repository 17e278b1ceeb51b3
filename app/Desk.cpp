// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Desk.h"

#include "app/LoginStart.h"
#include "app/Options.h"
#include "core/base/Log.h"
#include "sync/Client.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QWindow>

#include <utility>

namespace werkbank {

using namespace Qt::StringLiterals;

Desk::Desk(const Session::Parts &parts, const SkillTree &skills, RemoteLauncher &launcher,
           const CrashMark &crash, std::unique_ptr<Screens> screens)
    : m_settings(parts.dataFolder + "/settings.ini"_L1), m_place(m_settings),
      m_wording(skills, parts.clock), m_session(parts), m_moments(parts.clock),
      m_lock(m_session, m_settings, m_wording),
      m_noticeSettings(&m_settings), m_notices(m_wording, m_noticeSettings, parts.clock),
      m_notifier(m_notices), m_beside(m_noticeSettings, m_notices, [this] { return profile(); }),
      m_crash(crash.report(), crash.reportPath(), crash.isFresh()),
      m_platform(parts.platform, Options::platformFile(parts.dataFolder),
                 [this](const QUrl &origin, const PlatformChoice::Done &done) {
                     m_session.lookFor(origin, done);
                 }),
      m_screens(std::move(screens))
{
    speak();
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        speak();
        m_screens->retranslate();
        m_beside.refresh();
    });
    connect(&m_settings, &Settings::datesChanged, this, &Desk::speak);
    watchLink();
    watchWork();
    watchNews();
    followLogin(parts.dataFolder);
    m_look.ask();
    m_properties = m_place.kept();
    m_properties.insert({{u"session"_s, QVariant::fromValue(&m_session)},
                         {u"settings"_s, QVariant::fromValue(&m_settings)},
                         {u"wording"_s, QVariant::fromValue(&m_wording)},
                         {u"notices"_s, QVariant::fromValue(&m_notices)},
                         {u"crash"_s, QVariant::fromValue(&m_crash)},
                         {u"platform"_s, QVariant::fromValue(&m_platform)},
                         {u"launcher"_s, QVariant::fromValue(&launcher)}});
}

void Desk::speak()
{
    m_languages.use(m_settings.spokenLanguage());
    m_wording.setLanguage(m_settings.spokenLanguage());
    m_wording.setDates(m_settings.dateForm(), m_settings.firstDay());
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
    connect(&m_lock, &AutoLock::coveredChanged, &m_notices, [this] {
        m_notices.setProperty("covered", m_lock.covered());
        if (m_root)
            m_root->setProperty("covered", m_lock.covered());
    });
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
    QObject *theme = m_screens->theme();
    if (!theme)
        return;
    const auto take = [this, theme] {
        theme->setProperty("systemContrast", m_look.highContrast());
        theme->setProperty("systemReducedMotion", m_look.reducedMotion());
    };
    connect(&m_look, &SystemLook::changed, theme, take);
    take();
}

void Desk::show()
{
    if (!m_platform.asking())
        m_session.start();
    m_screens->whenRead(this, [this] { make(); });
}

void Desk::make()
{
    followLook();
    m_root = m_screens->makeWindow(m_properties);
    if (!m_root) {
        QMetaObject::invokeMethod(this, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
        return;
    }
    connect(m_root.get(), SIGNAL(uncovered()), &m_lock, SLOT(uncover()));
    m_moments.follow(window());
    m_place.follow(window());
    m_beside.follow(window());
}

QWindow *Desk::window() const
{
    return qobject_cast<QWindow *>(m_root.get());
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
    if (openCase.isNull())
        return;
    const QVariantMap link{{u"linkTrusted"_s, trusted}, {u"linkedCase"_s, openCase.toString()}};
    if (!m_root)
        return m_properties.insert(link);
    for (const auto &[name, value] : link.asKeyValueRange())
        m_root->setProperty(name.toLatin1().constData(), value);
}

} // namespace werkbank
