// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

// Real servers for real tools, on this machine's loopback only, with ports, keys and passwords of
// their own: a display, Xvnc, FreeRDP's shadow server and sshd. They end with this object. Each
// one's words are kept: only the server knows whether a session really came about.
namespace werkbank::test {

class Servers {
public:
    Servers();
    ~Servers();

    // The number of a new display, ":99"; empty: it did not begin.
    QString display();
    // Each gives its port; 0: it did not begin.
    int vnc(const QByteArray &password);
    // Each time with a new certificate; on this port, else on a free one.
    int rdp(const QString &display, const QByteArray &ntHash, int port = 0);
    int ssh();

    // Of the remote desktop that began last, SHA-256 in hex, as openssl says it.
    QByteArray rdpFingerprint();
    // The one that began last.
    void endLast();
    // The last server's words so far.
    QByteArray log() const { return m_log; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QProcess &run(const QString &program, const QStringList &arguments,
                  const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    bool write(const QString &name, const QByteArray &bytes);
    QByteArray output(const QString &program, const QStringList &arguments,
                      const QByteArray &input = {});

    QTemporaryDir m_folder;
    QString m_rdpHome;
    int m_homes = 0;
    QByteArray m_log;
    std::vector<std::unique_ptr<QProcess>> m_running;
};

} // namespace werkbank::test
