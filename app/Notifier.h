// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Notices.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class KNotification;

// Shows notices on the desktop by KNotifications, with what can be done from there. GUI thread. A
// desktop without notifications shows none; nothing depends on them.
namespace werkbank {

class Notifier : public QObject {
    Q_OBJECT
public:
    // `notices` outlives it.
    explicit Notifier(Notices &notices);
    ~Notifier() override;

    // The kinds of notices as the desktop knows them (werkbank.notifyrc).
    static QString eventOf(Notice::Kind kind);
    // Lets that file be found beside a program that stands in no folder of the system's. Before the
    // application is made.
    static void findKinds(const QString &programFolder);

Q_SIGNALS:
    // The person wants to see it; empty: just the window. The token raises a window on Wayland.
    void openAsked(const QString &caseId, const QString &token);

private:
    void tell(const Notice &notice);
    void withdraw(const QString &caseId);
    void addActions(KNotification &shown, const Notice &notice);

    Notices &m_notices;
    QHash<QString, QPointer<KNotification>> m_shown;  // by case
};

} // namespace werkbank
