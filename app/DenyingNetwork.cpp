// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DenyingNetwork.h"

#include "core/base/Log.h"

#include <QNetworkAccessManager>

namespace werkbank {

namespace {

class NoNetwork final : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        qCWarning(logApp) << "a screen asked for something from outside; refused";
        // An address without a scheme ends as an error of its own, without touching a network.
        return QNetworkAccessManager::createRequest(GetOperation, QNetworkRequest(), nullptr);
    }
};

} // namespace

QNetworkAccessManager *DenyingNetwork::create(QObject *parent)
{
    return new NoNetwork(parent);
}

} // namespace werkbank
