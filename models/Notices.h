// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "models/NoticeSettings.h"
#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Cases.h"
#include "sync/queries/Remote.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

// What the person is told outside of the window, and when that is over. GUI thread; knows no
// desktop (app/Notifier shows it).
//
// - One notice for each case, its newest word; it goes when the case is looked at, read elsewhere or
//   gone. What happened before the start is no news, also where it is fetched only now.
// - Nothing of the case that is on the screen before the person, nothing in his quiet hours.
// - No names and no words while the window is covered, or if the person wants it so.
namespace werkbank {

struct Notice {
    enum class Kind { Offer, Message, Session, Case, Test };
    Kind kind = Kind::Case;
    QString caseId;     // empty: of no case
    QString title;      // plain text
    QString text;
    bool accepts = false;  // an offer that can be taken from here
    bool sounds = true;
};

class Notices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed on by main")
    // The case that is on the screen in the active window; empty: none.
    Q_PROPERTY(QString lookedAt READ lookedAt WRITE setLookedAt NOTIFY lookedAtChanged FINAL)
    Q_PROPERTY(bool covered MEMBER m_covered NOTIFY coveredChanged FINAL)
    // Offers and cases that need the person: what a badge says.
    Q_PROPERTY(int needing READ needing NOTIFY needingChanged FINAL)
public:
    // An answer to a notice that has just appeared was meant for something else.
    static constexpr Milliseconds deafFor{400};

    // They outlive it.
    Notices(const Wording &wording, const NoticeSettings &settings, const Clock &clock);

    // Null: the copy is closed, nothing is told.
    void setClient(Client *client);
    QString lookedAt() const { return m_lookedAt; }
    void setLookedAt(const QString &caseId);
    int needing() const { return m_needing; }

    // What watching delivers.
    void show(const Delta<CaseView> &delta);
    void showSessions(const Delta<RemoteSessionRow> &delta);

    enum class Answer { Asked, TooSoon, Gone };
    // Takes the offer, unless it was told less than 400 ms ago or is none any more.
    Answer accept(const QString &caseId);
    // How it looks and sounds, whatever the settings say of kinds and hours.
    Q_INVOKABLE void test();

Q_SIGNALS:
    void lookedAtChanged();
    void coveredChanged();
    void needingChanged();
    void told(const werkbank::Notice &notice);
    void withdrawn(const QString &caseId);

private:
    void compare(const CaseView &old, const CaseView &now);
    void compareSession(const RemoteSessionRow &old, const RemoteSessionRow &now);
    void forget(const QString &key);
    void tell(Notice notice);
    void withdraw(const QString &caseId);
    void recount();
    bool wants(Notice::Kind kind) const;
    Notice ofOffer(const CaseView &row) const;

    const Wording &m_wording;
    const NoticeSettings &m_settings;
    const Clock &m_clock;
    QPointer<Client> m_client;
    QHash<QString, CaseView> m_cases;
    QHash<QString, RemoteSessionRow> m_sessions;
    QHash<QString, Milliseconds> m_told;  // case → when
    QSet<QString> m_accepting;            // from a notice
    QString m_lookedAt;
    bool m_covered = false;
    int m_needing = 0;
    Instant m_since;  // what happened before is no news
    Subscription m_watchesCases, m_watchesSessions;
};

} // namespace werkbank
