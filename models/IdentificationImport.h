// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Client.h"
#include "sync/queries/Applicants.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QUrl>
#include <QtQmlIntegration>

// Result files of the identification service: read here, sent as they are; the platform reads what
// is in them. GUI thread. A file that cannot be read or is too large is told by `failed`; what the
// platform does not take stands in `problem` until it is dismissed.
namespace werkbank {

class IdentificationImport : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(bool sending READ sending NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
public:
    static constexpr qint64 maxBytes = 32 * 1024;

    using QObject::QObject;

    void setClient(Client *client);
    void classBegin() override {}
    void componentComplete() override;
    void show(const IdentificationImportRow &row);  // what watching delivers

    bool sending() const { return m_row.sending; }
    QString problem() const;

    // `applicant`: any of the tenant's.
    Q_INVOKABLE void take(const QUrl &file, const QString &applicant);
    Q_INVOKABLE void dismissProblem();

Q_SIGNALS:
    void clientChanged();
    void changed();
    void taken();
    void failed(const QString &problem);

private:
    void watch();
    void send(const Id &tenant, const QString &content);

    QPointer<Client> m_client;
    bool m_complete = false;
    IdentificationImportRow m_row;
    Subscription m_subscription;
    Subscription m_tenant;
};

} // namespace werkbank
