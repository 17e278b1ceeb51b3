// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RemoteTools.h"

#include "core/rules/RemoteMachine.h"
#include "models/ErrorText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

bool hasAll(const QList<RemoteRight> &rights, const QList<RemoteRight> &needed)
{
    return std::all_of(needed.begin(), needed.end(),
                       [&](RemoteRight right) { return rights.contains(right); });
}

QStringList namesOf(const QList<RemoteRight> &rights)
{
    QStringList out;
    for (const RemoteRight right : rights)
        out.append(enumName(right));
    return out;
}

// What of it is under way here.
bool isUnderWay(ToolState::At at)
{
    return at == ToolState::At::Starting || at == ToolState::At::Asked
           || at == ToolState::At::Running;
}

} // namespace

RemoteTools::RemoteTools(QObject *parent) : QAbstractListModel(parent)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &RemoteTools::tick);
}

void RemoteTools::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    m_subscription = {};
    if (client)
        m_subscription =
            client->watch(RemoteQuery{}, this,
                          [this](const Delta<RemoteSessionRow> &delta) { apply(delta); });
    Q_EMIT clientChanged();
}

void RemoteTools::setLauncher(RemoteLauncher *launcher)
{
    if (m_launcher == launcher)
        return;
    if (m_launcher)
        m_launcher->disconnect(this);
    m_launcher = launcher;
    if (launcher) {
        connect(launcher, &RemoteLauncher::started, this, &RemoteTools::onStarted);
        connect(launcher, &RemoteLauncher::asked, this, &RemoteTools::onAsked);
        connect(launcher, &RemoteLauncher::failed, this, &RemoteTools::onFailed);
        connect(launcher, &RemoteLauncher::ended, this, &RemoteTools::onEnded);
    }
    lookAgain();
    Q_EMIT launcherChanged();
}

void RemoteTools::lookAgain()
{
    beginResetModel();
    m_tools = m_launcher ? m_launcher->tools() : QList<RemoteTool>();
    endResetModel();
    QVariantList choices;
    for (const RemoteTool &tool : std::as_const(m_tools)) {
        if (tool.found())
            choices.append(QVariantMap{{u"id"_s, tool.id}, {u"name"_s, tool.name},
                                       {u"rights"_s, namesOf(tool.can)},
                                       {u"needs"_s, namesOf(tool.needs)}});
    }
    // Whoever chooses at this moment keeps his place.
    if (std::exchange(m_choices, choices) != choices)
        Q_EMIT choicesChanged();
    Q_EMIT runsChanged();
}

int RemoteTools::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tools.size());
}

QVariant RemoteTools::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RemoteTool &tool = m_tools[index.row()];
    switch (role) {
    case ToolRole:
        return tool.id;
    case NameRole:
        return tool.name;
    case FoundRole:
        return tool.found();
    case ProblemRole:
        return tool.problem;
    case NeedsRole:
        return namesOf(tool.needs);
    case CanRole:
        return namesOf(tool.can);
    default:
        return {};
    }
}

QHash<int, QByteArray> RemoteTools::roleNames() const
{
    return {{ToolRole, "tool"},       {NameRole, "name"},   {FoundRole, "found"},
            {ProblemRole, "problem"}, {NeedsRole, "needs"}, {CanRole, "can"}};
}

const RemoteTool *RemoteTools::tool(const QString &id) const
{
    const auto found = std::find_if(m_tools.begin(), m_tools.end(),
                                    [&](const RemoteTool &tool) { return tool.id == id; });
    return found == m_tools.end() ? nullptr : &*found;
}

// ---- sessions ----------------------------------------------------------------------------------

void RemoteTools::apply(const Delta<RemoteSessionRow> &delta)
{
    if (delta.initial)
        m_rows.clear();
    for (const QString &key : delta.removed)
        m_rows.remove(key);
    for (const RemoteSessionRow &row : delta.upserts) {
        if (row.mine && !row.body.tool.isEmpty() && isOpen(row.body.state))
            m_rows.insert(row.key, row);
        else
            m_rows.remove(row.key);
    }
    QList<Id> over;
    for (const auto &[session, state] : m_states) {
        const auto row = m_rows.constFind(session.toString());
        if (row == m_rows.constEnd())
            over.append(session);
        else
            hold(*row);
    }
    for (const Id &session : std::as_const(over))
        drop(session);
    Q_EMIT runsChanged();
}

const RemoteSessionRow *RemoteTools::sessionOf(const Id &caseId) const
{
    for (const RemoteSessionRow &row : m_rows) {
        if (row.body.caseId == caseId)
            return &row;
    }
    return nullptr;
}

ToolState RemoteTools::stateOf(const Id &session) const
{
    const auto found = m_states.find(session);
    return found == m_states.end() ? ToolState() : found->second;
}

// The lease holds without a network too.
bool RemoteTools::mayRun(const RemoteSessionRow &row) const
{
    const RemoteState state = row.body.state;
    const bool leased = !m_client || now() < row.body.leaseUntil.value_or(Instant());
    return !row.ending && leased && row.body.granted.contains(RemoteRight::See)
           && (state == RemoteState::Live || state == RemoteState::Interrupted);
}

// What runs goes on only with the rights that it was started with.
void RemoteTools::hold(const RemoteSessionRow &row)
{
    ToolState &state = m_states[row.body.id];
    if (!isUnderWay(state.at) || (mayRun(row) && hasAll(row.body.granted, state.granted)))
        return;
    state.at = ToolState::At::Ended;
    //: Why the expert's tool was ended
    state.problem = tr("It was ended here: the customer's permission is over.");
    state.since = now();
    if (m_launcher)
        m_launcher->stop(row.body.id);
}

void RemoteTools::drop(const Id &session)
{
    m_states.erase(session);
    if (m_launcher)
        m_launcher->stop(session);
}

Milliseconds RemoteTools::timeIn(const ToolState &state) const
{
    return now() - state.since;
}

void RemoteTools::start(const RemoteSessionRow &row, const QHash<QString, QString> &values,
                        SecretBytes secret)
{
    const Id session = row.body.id;
    if (!m_launcher || row.body.state != RemoteState::Live || !mayRun(row)
        || isUnderWay(stateOf(session).at))
        return;
    ToolState &state = m_states[session];
    state = {ToolState::At::Starting, {}, {}, {}, row.body.granted, now()};
    m_timer.start();
    m_launcher->start({session, row.body.tool, values, row.body.granted, std::move(secret)});
    Q_EMIT runsChanged();
}

void RemoteTools::end(const RemoteSessionRow &row)
{
    const commands::EndRemote command{row.body.id, row.body.caseId};
    drop(command.session);
    if (m_client) {
        m_client->submit(command).then(this, [this](const Result<Id> &result) {
            if (!result)
                Q_EMIT failed(ErrorText::of(result.error()));
        });
    }
    Q_EMIT runsChanged();
}

void RemoteTools::onStarted(const Id &session)
{
    const auto found = m_states.find(session);
    if (found == m_states.end())
        return;
    found->second.at = ToolState::At::Running;
    found->second.since = now();
    Q_EMIT runsChanged();
}

void RemoteTools::onFailed(const Id &session, const Error &error)
{
    const auto found = m_states.find(session);
    if (found == m_states.end() || found->second.at == ToolState::At::Running)
        return;
    found->second.at = ToolState::At::Failed;
    found->second.problem = error.text;
    found->second.code = error.code;
    Q_EMIT runsChanged();
}

void RemoteTools::onAsked(const Id &session, const LaunchQuestion &question)
{
    const auto found = m_states.find(session);
    if (found == m_states.end() || found->second.at != ToolState::At::Starting)
        return;
    found->second.at = ToolState::At::Asked;
    found->second.question = question;
    Q_EMIT runsChanged();
}

void RemoteTools::answer(const Id &session, bool trusted)
{
    const auto found = m_states.find(session);
    if (!m_launcher || found == m_states.end() || found->second.at != ToolState::At::Asked)
        return;
    found->second.at = ToolState::At::Starting;
    m_launcher->answer(session, trusted);
    Q_EMIT runsChanged();
}

// He may start it again, and is asked then as about a computer that is new.
void RemoteTools::forgetComputer(const Id &session)
{
    const auto found = m_states.find(session);
    if (!m_launcher || found == m_states.end() || found->second.at != ToolState::At::Failed)
        return;
    found->second = {};
    m_launcher->forgetComputer(session);
    Q_EMIT runsChanged();
}

void RemoteTools::onEnded(const Id &session, bool well)
{
    const auto found = m_states.find(session);
    const auto row = m_rows.constFind(session.toString());
    if (found == m_states.end() || row == m_rows.constEnd())
        return;
    ToolState &state = found->second;
    if (state.at != ToolState::At::Running)
        return;
    const RemoteTool *known = tool(row->body.tool);
    // It handed over to a process of its own; both sides are asked.
    if (known && !known->endIsSeen)
        return;
    if (well && timeIn(state) >= tooSoon)
        return end(RemoteSessionRow(*row));
    state.at = ToolState::At::Ended;
    state.since = now();
    Q_EMIT runsChanged();
}

// What ended and was not started again ends its session: the clock must not go on.
void RemoteTools::tick()
{
    QList<RemoteSessionRow> late;
    for (const auto &[session, state] : m_states) {
        const auto row = m_rows.constFind(session.toString());
        if (row == m_rows.constEnd())
            continue;
        if (state.at == ToolState::At::Ended && timeIn(state) >= patience)
            late.append(*row);
        else
            hold(*row);
    }
    if (m_states.empty())
        m_timer.stop();
    for (const RemoteSessionRow &row : std::as_const(late))
        end(row);
    Q_EMIT runsChanged();
}

} // namespace werkbank
