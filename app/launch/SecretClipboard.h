// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"

#include <QObject>
#include <QTimer>

// Holds a password in the clipboard for a while, for tools that know no other way, and takes it out
// again unless something else is there by then. Marked, so that clipboard histories leave it out.
// GUI thread.
namespace werkbank {

class SecretClipboard : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds keptFor{45};

    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    void put(SecretBytes secret);
    void clear();

private:
    SecretBytes m_secret;
    QTimer m_timer;
};

} // namespace werkbank
