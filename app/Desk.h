// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AutoLock.h"
#include "app/Beside.h"
#include "app/CrashMark.h"
#include "app/Languages.h"
#include "app/LinkMoments.h"
#include "app/Notifier.h"
#include "app/Screens.h"
#include "app/SystemLook.h"
#include "app/WindowPlace.h"
#include "core/base/Id.h"
#include "models/CrashReport.h"
#include "models/PlatformChoice.h"
#include "models/RemoteLauncher.h"
#include "models/Settings.h"
#include "models/Wording.h"
#include "models/WorkWatch.h"
#include "sync/Session.h"

#include <memory>

// The session and the window in which it is shown, with the language of both. GUI thread. Should
// the screens not load, the program ends with 1: that is a broken installation.
namespace werkbank {

class Desk : public QObject {
    Q_OBJECT
public:
    // The parts outlive it; the launcher may go before.
    Desk(const Session::Parts &parts, const SkillTree &skills, RemoteLauncher &launcher,
         const CrashMark &crash, std::unique_ptr<Screens> screens);

    Session &session() { return m_session; }
    // Where none is known, all that the window shows is the question for it.
    PlatformChoice &platform() { return m_platform; }
    void show();
    // As a link from outside asks, which does no more than that; null: the window alone.
    void comeForward(const Id &openCase);
    // The same, as soon as the window is there.
    void follow(const Id &openCase, bool trusted = false);

private:
    void speak();
    void watchLink();
    void watchWork();
    void watchNews();
    void followLogin(const QString &dataFolder);
    void followLook();
    void make();  // the window, once the screens are read
    QWindow *window() const;
    Profile *profile() const;  // of the open copy; none while it is closed

    // Ends in reverse order: the screens before what they show.
    Settings m_settings;
    WindowPlace m_place;
    Languages m_languages;
    Wording m_wording;
    Session m_session;
    LinkMoments m_moments;
    AutoLock m_lock;
    NoticeSettings m_noticeSettings;
    Notices m_notices;
    Notifier m_notifier;
    Beside m_beside;
    CrashReport m_crash;
    PlatformChoice m_platform;
    SystemLook m_look;
    std::unique_ptr<WorkWatch> m_work;  // while a client is there
    std::unique_ptr<Screens> m_screens;
    QVariantMap m_properties;  // that the window begins with
    std::unique_ptr<QObject> m_root;  // the window; null until the screens are read
};

} // namespace werkbank
