// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlNetworkAccessManagerFactory>

// The QML engine's network: there is none. No text, picture or script of a screen can make the app
// call somebody. Any thread.
namespace werkbank {

class DenyingNetwork final : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace werkbank
