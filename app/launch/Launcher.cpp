// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/Launcher.h"

#include "app/launch/FieldRules.h"
#include "app/launch/LaunchPlan.h"
#include "app/launch/RdpCertificate.h"
#include "app/launch/ToolProcess.h"
#include "app/launch/ToolSearch.h"
#include "app/launch/ToolVersion.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

Launcher::Launcher(QList<LauncherManifest> manifests, KnownComputers known, QObject *parent)
    : RemoteLauncher(parent), m_manifests(std::move(manifests)), m_known(std::move(known))
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

Launcher::Run *Launcher::runOf(const Id &session)
{
    const auto found = m_runs.find(session);
    return found == m_runs.end() ? nullptr : &found->second;
}

void Launcher::start(LaunchRequest request)
{
    const Id session = request.session;
    const LauncherManifest *manifest = manifestOf(request.tool);
    if (!manifest)
        return Q_EMIT failed(session, makeError("not_found", tr("This tool is not known here.")));
    if (m_runs.contains(session))
        return Q_EMIT failed(session, makeError("unavailable", tr("It is running already.")));
    const Result<ToolPlace> place = findTool(*manifest);
    if (!place)
        return Q_EMIT failed(session, place.error());
    if (const auto error = planProblem(*manifest, request))
        return Q_EMIT failed(session, *error);
    m_runs[session].request = std::move(request);
    m_refused.erase(session);
    checkVersion(*manifest, place->program, this, [this, session, manifest](
                                                      const Result<void> &fine) {
        // Stopped while the program was asked for its version.
        if (!m_runs.contains(session))
            return;
        if (!fine)
            return fail(session, fine.error());
        if (manifest->trust == TrustWay::None)
            return plan(session);
        askComputer(session);
    });
}

// ---- the customer's computer -------------------------------------------------------------------

void Launcher::askComputer(const Id &session)
{
    Run &run = *runOf(session);
    const QString host = run.request.values.value(u"host"_s);
    const QString port = run.request.values.value(u"port"_s);
    run.computer = (host.contains(u':') ? u'[' + host + u']' : host) + u':' + port;
    run.asking = std::make_unique<RdpCertificate>();
    connect(run.asking.get(), &RdpCertificate::answered, this,
            [this, session](const Result<QString> &fingerprint) { judge(session, fingerprint); });
    run.asking->ask(host, quint16(port.toUInt()));
}

void Launcher::judge(const Id &session, const Result<QString> &fingerprint)
{
    Run &run = *runOf(session);
    // It is in the middle of its signal.
    run.asking.release()->deleteLater();
    if (!fingerprint)
        return fail(session, fingerprint.error());
    const Result<QString> known = m_known.fingerprintOf(run.computer);
    if (!known)
        return fail(session, known.error());
    run.fingerprint = *fingerprint;
    if (known->isEmpty())
        return Q_EMIT asked(session, {run.computer, run.fingerprint});
    if (*known == *fingerprint)
        return plan(session);
    m_refused[session] = run.computer;
    fail(session, makeError("other_computer",
                            tr("%1 shows another certificate than the one that you trusted. It "
                               "may have been set up anew, or somebody sits in between. Nothing "
                               "was started and no password was sent.").arg(run.computer)));
}

void Launcher::answer(const Id &session, bool trusted)
{
    const Run *run = runOf(session);
    if (!run || run->process || run->asking || run->fingerprint.isEmpty())
        return;
    if (!trusted)
        return fail(session, makeError("not_allowed", tr("You did not trust this computer. "
                                                         "Nothing was started and no password "
                                                         "was sent.")));
    if (const auto kept = m_known.remember(run->computer, run->fingerprint); !kept)
        return fail(session, kept.error());
    plan(session);
}

void Launcher::forgetComputer(const Id &session)
{
    const auto refused = m_refused.extract(session);
    if (!refused)
        return;
    if (const auto gone = m_known.forget(refused.mapped()); !gone)
        Q_EMIT failed(session, gone.error());
}

// ---- the tool ----------------------------------------------------------------------------------

void Launcher::plan(const Id &session)
{
    const Run &held = *runOf(session);
    const LauncherManifest &manifest = *manifestOf(held.request.tool);
    const Result<ToolPlace> place = findTool(manifest);
    if (!place)
        return fail(session, place.error());
    Result<LaunchPlan> plan = makePlan(manifest, *place, held.request, held.fingerprint);
    if (!plan)
        return fail(session, plan.error());
    run(session, *std::move(plan));
}

void Launcher::run(const Id &session, LaunchPlan plan)
{
    Run &run = *runOf(session);
    run.request = {};
    run.process = std::make_unique<ToolProcess>();
    ToolProcess &tool = *run.process;
    connect(&tool, &ToolProcess::started, this, [this, session] { Q_EMIT started(session); });
    connect(&tool, &ToolProcess::failed, this,
            [this, session](const Error &error) { fail(session, error); });
    connect(&tool, &ToolProcess::ended, this, [this, session](bool well) {
        drop(session);
        Q_EMIT ended(session, well);
    });
    if (!plan.clipboard.isEmpty())
        m_clipboard.put(plan.clipboard.clone());
    tool.start(plan);
}

void Launcher::fail(const Id &session, const Error &error)
{
    drop(session);
    Q_EMIT failed(session, error);
}

// It may be in the middle of its signal.
void Launcher::drop(const Id &session)
{
    auto found = m_runs.extract(session);
    if (found && found.mapped().process)
        found.mapped().process.release()->deleteLater();
}

void Launcher::stop(const Id &session)
{
    m_clipboard.clear();
    const Run *run = runOf(session);
    if (run && run->process)
        run->process->stop();
    else
        m_runs.erase(session);
}

qint64 Launcher::processOf(const Id &session) const
{
    const auto found = m_runs.find(session);
    return found != m_runs.end() && found->second.process ? found->second.process->processId() : 0;
}

} // namespace werkbank
