// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DenyingNetwork.h"
#include "app/Languages.h"
#include "app/LinkMoments.h"
#include "app/SystemLook.h"
#include "models/RemoteLauncher.h"
#include "models/Settings.h"
#include "models/Wording.h"
#include "models/WorkWatch.h"
#include "sync/Session.h"

#include <QQmlApplicationEngine>

#include <memory>

// The session and the window in which it is shown, with the language of both. GUI thread. Should
// the screens not load, the program ends with 1: that is a broken installation.
namespace werkbank {

class Desk : public QObject {
    Q_OBJECT
public:
    // The parts outlive it; the launcher may go before.
    Desk(const Session::Parts &parts, const SkillTree &skills, RemoteLauncher &launcher);

    Session &session() { return m_session; }
    void show();
    void comeForward();

private:
    void speak();
    void watchLink();
    void watchWork();
    void followLook();

    // Ends in reverse order: the screens before what they show.
    Settings m_settings;
    Languages m_languages;
    Wording m_wording;
    DenyingNetwork m_network;
    Session m_session;
    LinkMoments m_moments;
    SystemLook m_look;
    std::unique_ptr<WorkWatch> m_work;  // while a client is there
    QQmlApplicationEngine m_engine;
};

} // namespace werkbank
