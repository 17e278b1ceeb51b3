// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launch/KnownComputers.h"
#include "app/launch/LauncherManifest.h"
#include "app/launch/SecretClipboard.h"

#include <map>
#include <memory>

// The tools of this computer: found, told what to do and watched until they end. Where a tool would
// trust whoever answers, the customer's computer is asked for its certificate first: the expert
// decides about one that is new, and another one than before is refused. GUI thread. Errors: those
// of RemoteLauncher.
namespace werkbank {

class RdpCertificate;
class ToolProcess;
struct LaunchPlan;

class Launcher final : public RemoteLauncher {
    Q_OBJECT
public:
    Launcher(QList<LauncherManifest> manifests, KnownComputers known, QObject *parent = nullptr);
    ~Launcher() override;

    QList<RemoteTool> tools() const override;
    QString problemOf(const RemoteField &field, const QString &text) const override;
    void start(LaunchRequest request) override;
    void answer(const Id &session, bool trusted) override;
    void forgetComputer(const Id &session) override;
    void stop(const Id &session) override;
    // Of the tool that runs for this session; 0: none.
    qint64 processOf(const Id &session) const;

private:
    struct Run {
        LaunchRequest request;
        QString computer;     // "host:port", while it is asked about
        QString fingerprint;
        std::unique_ptr<RdpCertificate> asking;
        std::unique_ptr<ToolProcess> process;
    };

    const LauncherManifest *manifestOf(const QString &tool) const;
    Run *runOf(const Id &session);
    void askComputer(const Id &session);
    void judge(const Id &session, const Result<QString> &fingerprint);
    void plan(const Id &session);
    void run(const Id &session, LaunchPlan plan);
    void fail(const Id &session, const Error &error);
    void drop(const Id &session);

    const QList<LauncherManifest> m_manifests;
    KnownComputers m_known;
    SecretClipboard m_clipboard;
    std::map<Id, Run> m_runs;
    std::map<Id, QString> m_refused;  // computers with another certificate
};

} // namespace werkbank
