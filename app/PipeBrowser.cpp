// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PipeBrowser.h"

#include "core/base/Log.h"

#include <QNetworkReply>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLine = 8 * 1024;

} // namespace

PipeBrowser::PipeBrowser(int out, int in, Browser &otherwise)
    : m_out(out), m_in(in), m_otherwise(otherwise)
{
    for (const int fd : {m_out, m_in}) {
        fcntl(fd, F_SETFD, FD_CLOEXEC);
        fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    }
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(15));
    connect(&m_patience, &QTimer::timeout, this, &PipeBrowser::giveUp);
}

PipeBrowser::~PipeBrowser()
{
    closeBoth();
}

Result<void> PipeBrowser::open(const QUrl &url)
{
    if (m_out < 0 || !m_asked.isEmpty())
        return m_otherwise.open(url);
    m_asked = url;
    const QByteArray line = url.toEncoded() + '\n';
    if (write(m_out, line.constData(), size_t(line.size())) != line.size()) {
        closeBoth();
        return m_otherwise.open(url);
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_in, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PipeBrowser::read);
    m_patience.start();
    return {};
}

void PipeBrowser::read()
{
    char bytes[1024];
    const ssize_t count = ::read(m_in, bytes, sizeof(bytes));
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0 || m_line.size() + count > maxLine)
        return giveUp();
    m_line.append(bytes, count);
    const qsizetype end = m_line.indexOf('\n');
    if (end >= 0)
        visit(QUrl::fromEncoded(m_line.first(end).trimmed(), QUrl::StrictMode));
}

void PipeBrowser::visit(const QUrl &url)
{
    if (url.scheme() != "http"_L1 || url.host() != "127.0.0.1"_L1 || !url.userInfo().isEmpty())
        return giveUp();
    m_patience.stop();
    // The notifier is in the middle of its signal.
    QMetaObject::invokeMethod(this, &PipeBrowser::closeBoth, Qt::QueuedConnection);
    m_network.get(QNetworkRequest(url));
}

void PipeBrowser::giveUp()
{
    qCWarning(logApp) << "no answer from the pipe; opening a browser";
    m_patience.stop();
    QMetaObject::invokeMethod(this, [this] {
        closeBoth();
        if (const Result<void> opened = m_otherwise.open(m_asked); !opened)
            qCWarning(logApp) << "no browser either:" << opened.error().code;
    }, Qt::QueuedConnection);
}

void PipeBrowser::closeBoth()
{
    m_notifier.reset();
    for (int *fd : {&m_out, &m_in}) {
        if (*fd >= 0)
            ::close(std::exchange(*fd, -1));
    }
}

} // namespace werkbank
