// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/wire/RemoteEntities.h"

#include <QHash>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

// Starts the expert's own tools for remote sessions: the programs of this computer in the app, a
// recording in tests. GUI thread. Who calls start() has checked that the session is live.
namespace werkbank {

// What a tool has to be told before it can begin.
struct RemoteField {
    enum class Kind { Host, Port, User, Number };
    QString name;   // "host", as in the manifest
    Kind kind = Kind::Host;
    QString value;  // what stands there at first
    bool needed = true;
    int least = 1;  // of Number: digits
    int most = 1;
};

// The way a password goes to the tool; never its arguments, its environment or a file.
enum class SecretWay { None, Input, Descriptor, Clipboard };

struct RemoteTool {
    QString id;       // as in commands::AskRemote
    QString name;     // "TigerVNC"
    QString program;  // absolute; empty: not here
    QString problem;  // why it is not, for a person
    QList<RemoteField> fields;
    SecretWay secret = SecretWay::None;
    QList<RemoteRight> needs;  // without these it cannot be used
    QList<RemoteRight> can;
    bool endIsSeen = false;    // else both sides are asked whether it is over
    bool found() const { return !program.isEmpty(); }
};

struct LaunchRequest {
    Id session;
    QString tool;
    QHash<QString, QString> values;  // by the names of the fields
    QList<RemoteRight> granted;
    SecretBytes secret;              // UTF-8; empty: none
};

// Before the first connection to a computer: is it the customer's?
struct LaunchQuestion {
    QString computer;     // "192.0.2.7:3389"
    QString fingerprint;  // SHA-256 of its certificate, 64 hex digits
};

class RemoteLauncher : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app makes it")
public:
    using QObject::QObject;

    // Looked for anew each time: tools are installed while the app runs.
    virtual QList<RemoteTool> tools() const = 0;
    // Why this text cannot stand in the field, for a person; empty: it can.
    virtual QString problemOf(const RemoteField &field, const QString &text) const = 0;
    // Comes back as started() or failed(), or as asked() before. One tool for each session.
    virtual void start(LaunchRequest request) = 0;
    // To asked(). Trusted it is remembered, and the tool starts; else nothing has happened.
    virtual void answer(const Id &session, bool trusted) = 0;
    // After `other_computer`: the next start asks, as for one that is new.
    virtual void forgetComputer(const Id &session) = 0;
    // Ends what runs for this session; comes back as ended() where it does.
    virtual void stop(const Id &session) = 0;

Q_SIGNALS:
    void started(const werkbank::Id &session);
    void asked(const werkbank::Id &session, const werkbank::LaunchQuestion &question);
    // Errors: `bad_value`, `not_found`, `too_old`, `not_allowed`, `unavailable`, `unsafe`;
    // `other_computer`: its certificate is not the one that the expert trusts.
    void failed(const werkbank::Id &session, const werkbank::Error &error);
    // The program has ended, by itself or by stop(). `well`: it says that all was well.
    void ended(const werkbank::Id &session, bool well);
};

} // namespace werkbank
