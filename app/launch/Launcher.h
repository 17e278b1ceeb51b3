// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launch/LauncherManifest.h"
#include "app/launch/SecretClipboard.h"

#include <map>
#include <memory>

// The tools of this computer: found, told what to do and watched until they end. GUI thread.
// Errors: those of RemoteLauncher.
namespace werkbank {

class ToolProcess;
struct LaunchPlan;

class Launcher final : public RemoteLauncher {
    Q_OBJECT
public:
    explicit Launcher(QList<LauncherManifest> manifests, QObject *parent = nullptr);
    ~Launcher() override;

    QList<RemoteTool> tools() const override;
    QString problemOf(const RemoteField &field, const QString &text) const override;
    void start(LaunchRequest request) override;
    void stop(const Id &session) override;
    // Of the tool that runs for this session; 0: none.
    qint64 processOf(const Id &session) const;

private:
    const LauncherManifest *manifestOf(const QString &tool) const;
    void run(const Id &session, LaunchPlan plan);
    void drop(const Id &session);

    const QList<LauncherManifest> m_manifests;
    SecretClipboard m_clipboard;
    std::map<Id, std::unique_ptr<ToolProcess>> m_running;  // null: about to
};

} // namespace werkbank
