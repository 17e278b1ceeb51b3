// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Client.h"
#include "sync/queries/Local.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

// Changes to drafts from outside the composer: a first text is proposed, a message that waits or
// was refused is written again. No word is lost: what stands in the draft stays, and a command is
// dropped only once its text is durable in the draft. GUI thread; one change at a time, a second
// one before the first has ended is not begun.
namespace werkbank {

class Drafts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client NOTIFY clientChanged REQUIRED FINAL)
public:
    using QObject::QObject;

    // The text is the draft, unless there is one.
    Q_INVOKABLE void propose(const QString &caseId, const QString &mode, const QString &text);
    // The command is taken back and its text stands in front of the draft.
    Q_INVOKABLE void takeBack(const QString &command, const QString &caseId, const QString &mode,
                              const QString &text);

    // What the draft is when `text` came back to it; the caret stands behind `text`.
    static QString joined(const QString &text, const QString &draft);

Q_SIGNALS:
    void clientChanged();
    void takenBack(const QString &caseId, const QString &mode);
    void failed(const QString &problem);

private:
    using Place = local::SaveDraft;  // with the text that it is to hold
    void read(const Id &caseId, const QString &mode, std::function<void(const DraftRow &)> then);
    void save(const Place &draft, std::function<void()> then);
    void drop(const Id &command, const Place &before);

    QPointer<Client> m_client;
    Subscription m_reading;
};

} // namespace werkbank
