// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Desk.h"

#include <QCoreApplication>
#include <QQuickWindow>

namespace werkbank {

using namespace Qt::StringLiterals;

Desk::Desk(const Session::Parts &parts, const SkillTree &skills)
    : m_settings(parts.dataFolder + "/settings.ini"_L1), m_wording(skills, parts.clock),
      m_session(parts)
{
    speak();
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        speak();
        m_engine.retranslate();
    });
    connect(&m_engine, &QQmlApplicationEngine::objectCreationFailed, this,
            [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    m_engine.setNetworkAccessManagerFactory(&m_network);
    m_engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)},
                                   {u"settings"_s, QVariant::fromValue(&m_settings)},
                                   {u"wording"_s, QVariant::fromValue(&m_wording)}});
}

void Desk::speak()
{
    m_languages.use(m_settings.spokenLanguage());
    m_wording.setLanguage(m_settings.spokenLanguage());
}

void Desk::show()
{
    m_engine.loadFromModule("Werkbank", "Main");
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
