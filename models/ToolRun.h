// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RemoteTools.h"

#include <QVariant>

// The tool of one case's session, as the screens show it: what it has to be told, whether it runs,
// whether it is over. GUI thread. Passwords pass through and are not kept.
namespace werkbank {

class ToolRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::RemoteTools *tools MEMBER m_tools WRITE setTools NOTIFY toolsChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged FINAL)

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString toolName READ toolName NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // {name, label, value}
    Q_PROPERTY(QVariantList fields READ fields NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(bool takesSecret READ takesSecret NOTIFY fieldsChanged FINAL)
    Q_PROPERTY(QString secretText READ secretText NOTIFY fieldsChanged FINAL)  // the way it goes
    Q_PROPERTY(bool endIsSeen READ endIsSeen NOTIFY fieldsChanged FINAL)
    // Of Asked: the computer that is not known yet, and its certificate's fingerprint.
    Q_PROPERTY(QString computer READ computer NOTIFY changed FINAL)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed FINAL)  // "A1:B2:…"
    // Of Failed: it was another computer than the one that was trusted.
    Q_PROPERTY(bool otherComputer READ otherComputer NOTIFY changed FINAL)
    Q_PROPERTY(int endsIn READ endsIn NOTIFY changed FINAL)  // seconds until the session ends, -1
public:
    // Ready: it may be started. Missing: it is not on this computer.
    enum class State { None, Waiting, Missing, Ready, Starting, Asked, Running, Ended, Failed };
    Q_ENUM(State)

    explicit ToolRun(QObject *parent = nullptr);

    void setTools(RemoteTools *tools);
    QString caseId() const { return m_caseId.toString(); }
    void setCaseId(const QString &text);

    State state() const;
    QString toolName() const;
    QString problem() const;
    QVariantList fields() const;
    bool takesSecret() const;
    QString secretText() const;
    bool endIsSeen() const;
    QString computer() const;
    QString fingerprint() const;
    bool otherComputer() const;
    int endsIn() const;

    // Why the text cannot stand in that field; empty: it can.
    Q_INVOKABLE QString problemOf(const QString &name, const QString &text) const;
    // values: name of a field -> text.
    Q_INVOKABLE void start(const QVariantMap &values, const QString &secret);
    Q_INVOKABLE void answer(bool trusted);
    Q_INVOKABLE void forgetComputer();
    Q_INVOKABLE void end();

Q_SIGNALS:
    void toolsChanged();
    void caseIdChanged();
    void changed();
    void fieldsChanged();

private:
    const RemoteSessionRow *session() const;
    const RemoteTool *tool() const;
    ToolState run() const;
    void look();

    QPointer<RemoteTools> m_tools;
    Id m_caseId;
    QString m_shown;  // session and tool whose fields are shown
};

} // namespace werkbank
