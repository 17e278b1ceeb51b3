// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Desk.h"

#include "sync/Client.h"

#include <QCoreApplication>
#include <QQuickWindow>

namespace werkbank {

using namespace Qt::StringLiterals;

Desk::Desk(const Session::Parts &parts, const SkillTree &skills, RemoteLauncher &launcher)
    : m_settings(parts.dataFolder + "/settings.ini"_L1), m_wording(skills, parts.clock),
      m_session(parts), m_moments(parts.clock)
{
    speak();
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        speak();
        m_engine.retranslate();
    });
    watchLink();
    watchWork();
    followLook();
    connect(&m_engine, &QQmlApplicationEngine::objectCreationFailed, this,
            [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    m_engine.setNetworkAccessManagerFactory(&m_network);
    m_engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)},
                                   {u"settings"_s, QVariant::fromValue(&m_settings)},
                                   {u"wording"_s, QVariant::fromValue(&m_wording)},
                                   {u"launcher"_s, QVariant::fromValue(&launcher)}});
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
    m_moments.follow(qobject_cast<QWindow *>(m_engine.rootObjects().value(0)));
    m_session.start();
}

void Desk::comeForward()
{
    for (QObject *root : m_engine.rootObjects()) {
        if (auto *window = qobject_cast<QQuickWindow *>(root)) {
            window->show();
            window->raise();
            window->requestActivate();
        }
    }
}

} // namespace werkbank
