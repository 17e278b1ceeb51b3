// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <QUrl>

// Signs the demo expert in without a browser: the app writes the address that it would have opened
// into one pipe, this walks the platform's own sign-in page with it as a browser would, and the
// address that the browser would have been sent to goes back through the other pipe. Once, within
// 60 s, to the loopback address only. Main thread; what goes wrong closes the pipes, and the app
// opens a browser.
namespace werkbank {

class DemoSignIn final : public QObject {
public:
    DemoSignIn(int in, int out, const QString &origin);
    ~DemoSignIn() override;

private:
    void onReadable();
    void openPage(const QUrl &url);
    void sendForm(const QByteArray &page);
    void answer(const QUrl &redirect);
    void end();

    static constexpr int lifeMs = 60'000;
    static constexpr qsizetype maxBytes = 8 * 1024;

    int m_in, m_out;
    const QString m_origin;
    QSocketNotifier m_readable;
    QTimer m_life;
    QNetworkAccessManager m_network;
    QByteArray m_line;
};

} // namespace werkbank
