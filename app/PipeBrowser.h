// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Browser.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

// A browser of two pipes, for a demo on one machine: the first address goes out by one, and what
// comes back by the other within 15 s is visited, if it is a plain page of this very computer.
// Once; everything else, and a silent pipe, goes to the browser behind it. GUI thread.
namespace werkbank {

class PipeBrowser final : public QObject, public Browser {
    Q_OBJECT
public:
    // Takes over both descriptors.
    PipeBrowser(int out, int in, Browser &otherwise);
    ~PipeBrowser() override;

    Result<void> open(const QUrl &url) override;

private:
    void read();
    void visit(const QUrl &url);
    void giveUp();
    void closeBoth();

    int m_out;
    int m_in;
    Browser &m_otherwise;
    QUrl m_asked;
    QByteArray m_line;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_patience;
    QNetworkAccessManager m_network;
};

} // namespace werkbank
