// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/Launcher.h"

#include "app/launch/FieldRules.h"
#include "app/launch/ToolProcess.h"
#include "app/launch/ToolSearch.h"
#include "app/launch/ToolVersion.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

Launcher::Launcher(QList<LauncherManifest> manifests, QObject *parent)
    : RemoteLauncher(parent), m_manifests(std::move(manifests))
{
}

Launcher::~Launcher() = default;

QList<RemoteTool> Launcher::tools() const
{
    QList<RemoteTool> out;
    for (const LauncherManifest &manifest : m_manifests) {
        RemoteTool tool = manifest.tool;
        const Result<ToolPlace> place = findTool(manifest);
        if (place)
            tool.program = place->program;
        else
            tool.problem = place.error().text;
        out.append(tool);
    }
    return out;
}

QString Launcher::problemOf(const RemoteField &field, const QString &text) const
{
    if (suits(field, text))
        return {};
    if (text.isEmpty())
        return tr("This is needed.");
    switch (field.kind) {
    case RemoteField::Kind::Host:
        return tr("A name or an address: letters, digits, dots and hyphens.");
    case RemoteField::Kind::Port:
        return tr("A number from 1 to 65535.");
    case RemoteField::Kind::User:
        return tr("Letters, digits and . _ - @ only.");
    case RemoteField::Kind::Number:
        break;
    }
    return tr("%1 to %2 digits, without spaces.").arg(field.least).arg(field.most);
}

const LauncherManifest *Launcher::manifestOf(const QString &tool) const
{
    const auto found = std::find_if(m_manifests.begin(), m_manifests.end(),
                                    [&](const LauncherManifest &m) { return m.tool.id == tool; });
    return found == m_manifests.end() ? nullptr : &*found;
}

void Launcher::start(LaunchRequest request)
{
    const Id session = request.session;
    const LauncherManifest *manifest = manifestOf(request.tool);
    if (!manifest)
        return Q_EMIT failed(session, makeError("not_found", tr("This tool is not known here.")));
    if (m_running.contains(session))
        return Q_EMIT failed(session, makeError("unavailable", tr("It is running already.")));
    const Result<ToolPlace> place = findTool(*manifest);
    if (!place)
        return Q_EMIT failed(session, place.error());
    Result<LaunchPlan> plan = makePlan(*manifest, *place, request);
    if (!plan)
        return Q_EMIT failed(session, plan.error());
    m_running.emplace(session, nullptr);
    auto held = std::make_shared<LaunchPlan>(*std::move(plan));
    checkVersion(*manifest, place->program, this, [this, session, held](const Result<void> &fine) {
        // Stopped while the program was asked for its version.
        if (!m_running.contains(session))
            return;
        if (fine)
            return run(session, std::move(*held));
        m_running.erase(session);
        Q_EMIT failed(session, fine.error());
    });
}

void Launcher::run(const Id &session, LaunchPlan plan)
{
    auto process = std::make_unique<ToolProcess>();
    ToolProcess &tool = *process;
    m_running[session] = std::move(process);
    connect(&tool, &ToolProcess::started, this, [this, session] { Q_EMIT started(session); });
    connect(&tool, &ToolProcess::failed, this, [this, session](const Error &error) {
        drop(session);
        Q_EMIT failed(session, error);
    });
    connect(&tool, &ToolProcess::ended, this, [this, session](bool well) {
        drop(session);
        Q_EMIT ended(session, well);
    });
    if (!plan.clipboard.isEmpty())
        m_clipboard.put(plan.clipboard.clone());
    tool.start(plan);
}

// It is in the middle of its signal.
void Launcher::drop(const Id &session)
{
    if (auto found = m_running.extract(session); found && found.mapped())
        found.mapped().release()->deleteLater();
}

void Launcher::stop(const Id &session)
{
    m_clipboard.clear();
    const auto found = m_running.find(session);
    if (found == m_running.end())
        return;
    if (found->second)
        found->second->stop();
    else
        m_running.erase(found);
}

qint64 Launcher::processOf(const Id &session) const
{
    const auto found = m_running.find(session);
    return found != m_running.end() && found->second ? found->second->processId() : 0;
}

} // namespace werkbank
