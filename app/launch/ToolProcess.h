// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launch/LaunchPlan.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

// One running tool: in its own session and process group, in an empty folder of its own, with a
// clean environment and no descriptor of ours but the one with its secret. What it prints is not
// kept. It ends with us. GUI thread; comes back as one of the signals.
namespace werkbank {

class ToolProcess : public QObject {
    Q_OBJECT
public:
    explicit ToolProcess(QObject *parent = nullptr);
    ~ToolProcess() override;

    void start(const LaunchPlan &plan);
    // Politely, and after 3 s for good.
    void stop();
    qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void started();
    void failed(const werkbank::Error &error);
    void ended(bool well);

private:
    bool prepare(const LaunchPlan &plan);
    void feed(const LaunchPlan &plan);
    void signalGroup(int signal) const;
    void closePipe();

    QTemporaryDir m_folder;
    QTimer m_patience;
    qint64 m_group = 0;  // 0: nothing of ours runs
    int m_pipe = -1;     // end that the tool reads its secret from
    bool m_endIsSeen = false;
    QProcess m_process;
};

} // namespace werkbank
