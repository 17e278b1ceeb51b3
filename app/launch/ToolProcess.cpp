// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/ToolProcess.h"

#include "app/launch/ToolEnvironment.h"

#include <QCoreApplication>

#include <csignal>
#include <utility>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace werkbank {

namespace {

constexpr int secretDescriptor = 3;  // as the manifests say: /dev/fd/3

Error notStarted()
{
    return makeError("unavailable", QCoreApplication::translate(
                                        "ToolProcess", "The program could not be started."));
}

QByteArrayView bytesOf(const SecretBytes &secret)
{
    const auto bytes = secret.view();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

ToolProcess::ToolProcess(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(3));
    connect(&m_patience, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
    connect(&m_process, &QProcess::started, this, [this] {
        m_group = m_process.processId();
        closePipe();
        Q_EMIT started();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        closePipe();
        Q_EMIT failed(notStarted());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        // What handed over to another process of its own goes on there, and we are not told.
        if (m_endIsSeen)
            signalGroup(SIGKILL);
        m_patience.stop();
        m_group = 0;
        Q_EMIT ended(code == 0 && status == QProcess::NormalExit);
    });
}

ToolProcess::~ToolProcess()
{
    m_process.disconnect(this);
    signalGroup(SIGKILL);
    closePipe();
}

void ToolProcess::start(const LaunchPlan &plan)
{
    if (!prepare(plan))
        return Q_EMIT failed(notStarted());
    m_endIsSeen = plan.endIsSeen;
    m_process.setProgram(plan.program);
    m_process.setArguments(plan.arguments);
    m_process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment =
        cleanEnvironment(QProcessEnvironment::systemEnvironment(), plan.environment);
    for (const QString &name : plan.ownFolder)
        environment.insert(name, m_folder.path());
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    if (plan.input.isEmpty())
        m_process.setStandardInputFile(QProcess::nullDevice());
    QProcess::UnixProcessParameters parameters;
    parameters.flags = QProcess::UnixProcessFlag::CreateNewSession
                       | QProcess::UnixProcessFlag::ResetSignalHandlers
                       | QProcess::UnixProcessFlag::CloseFileDescriptors;
    parameters.lowestFileDescriptorToClose = m_pipe >= 0 ? secretDescriptor + 1 : secretDescriptor;
    m_process.setUnixProcessParameters(parameters);
    m_process.setChildProcessModifier([pipe = m_pipe] {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (pipe == secretDescriptor)
            fcntl(pipe, F_SETFD, 0);
        else if (pipe >= 0)
            dup2(pipe, secretDescriptor);
    });
    m_process.start(plan.input.isEmpty() ? QIODevice::NotOpen : QIODevice::WriteOnly);
    feed(plan);
}

bool ToolProcess::prepare(const LaunchPlan &plan)
{
    if (!m_folder.isValid() || m_process.state() != QProcess::NotRunning)
        return false;
    if (plan.descriptor.isEmpty())
        return true;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return false;
    m_pipe = ends[0];
    const QByteArrayView secret = bytesOf(plan.descriptor);
    // A pipe holds far more than this at once.
    const bool written = write(ends[1], secret.data(), size_t(secret.size())) == secret.size();
    ::close(ends[1]);
    if (!written)
        closePipe();
    return written;
}

void ToolProcess::feed(const LaunchPlan &plan)
{
    if (plan.input.isEmpty())
        return;
    const QByteArrayView input = bytesOf(plan.input);
    m_process.write(input.data(), input.size());
    m_process.closeWriteChannel();
}

void ToolProcess::stop()
{
    signalGroup(SIGTERM);
    if (m_group != 0)
        m_patience.start();
}

void ToolProcess::signalGroup(int signal) const
{
    if (m_group > 1)
        ::kill(pid_t(-m_group), signal);
}

void ToolProcess::closePipe()
{
    if (m_pipe >= 0)
        ::close(std::exchange(m_pipe, -1));
}

} // namespace werkbank
