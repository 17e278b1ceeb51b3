// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RemoteLauncher.h"
#include "sync/Client.h"
#include "sync/queries/Remote.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <map>

// The expert's own tools: which there are here and what they can do, and those that run for his
// sessions. One for the window, so that a tool ends with its session and the session with its tool
// whatever is shown. GUI thread; ToolRun is what one case shows of it. A tool begins only for a
// session that is live, and ends when the session or its lease does, or when a right that it was
// started with is taken back.
namespace werkbank {

// What one tool does at this moment.
struct ToolState {
    enum class At { Idle, Starting, Asked, Running, Ended, Failed };
    At at = At::Idle;
    QString problem;             // of Failed; of Ended: why, where it was not the tool's own end
    QString code;                // of Failed
    LaunchQuestion question{};   // of Asked: is it the customer's computer?
    QList<RemoteRight> granted{};  // when it was started
    Instant since{};
};

class RemoteTools : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY clientChanged FINAL)
    Q_PROPERTY(werkbank::RemoteLauncher *launcher MEMBER m_launcher WRITE setLauncher NOTIFY launcherChanged FINAL)
    // Those that are here: {id, name, rights, needs}
    Q_PROPERTY(QVariantList choices READ choices NOTIFY choicesChanged FINAL)
public:
    enum Role { ToolRole = Qt::UserRole, NameRole, FoundRole, ProblemRole, NeedsRole, CanRole };
    // A tool that has ended by itself so soon did not do what it was to do.
    static constexpr std::chrono::seconds tooSoon{20};
    // So long it can be started again before the session ends with it.
    static constexpr std::chrono::seconds patience{60};

    explicit RemoteTools(QObject *parent = nullptr);

    void setClient(Client *client);
    void setLauncher(RemoteLauncher *launcher);
    RemoteLauncher *launcher() const { return m_launcher; }
    QVariantList choices() const { return m_choices; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    // What watching my sessions brings.
    void apply(const Delta<RemoteSessionRow> &delta);

    const RemoteTool *tool(const QString &id) const;
    // My session of this case with a tool; null: none that is not over.
    const RemoteSessionRow *sessionOf(const Id &caseId) const;
    ToolState stateOf(const Id &session) const;
    Milliseconds timeIn(const ToolState &state) const;
    void start(const RemoteSessionRow &row, const QHash<QString, QString> &values,
               SecretBytes secret);
    void end(const RemoteSessionRow &row);
    // Whether it is the customer's computer.
    void answer(const Id &session, bool trusted);
    void forgetComputer(const Id &session);

    // Looks again what is installed.
    Q_INVOKABLE void lookAgain();

Q_SIGNALS:
    void clientChanged();
    void launcherChanged();
    void choicesChanged();
    void runsChanged();
    void failed(const QString &problem);

private:
    void onStarted(const Id &session);
    void onAsked(const Id &session, const LaunchQuestion &question);
    void onFailed(const Id &session, const Error &error);
    void onEnded(const Id &session, bool well);
    Instant now() const { return m_client ? m_client->now() : Instant(); }
    bool mayRun(const RemoteSessionRow &row) const;
    void hold(const RemoteSessionRow &row);
    void drop(const Id &session);
    void tick();

    QPointer<Client> m_client;
    QPointer<RemoteLauncher> m_launcher;
    QList<RemoteTool> m_tools;
    QVariantList m_choices;
    QHash<QString, RemoteSessionRow> m_rows;  // mine, with a tool
    std::map<Id, ToolState> m_states;
    QTimer m_timer;
    Subscription m_subscription;
};

} // namespace werkbank
