// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IdentFile.h"
#include "sync/Client.h"
#include "sync/queries/Applicants.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

// Result files of the identification service. They are read here: pictures and whatever else we do
// not take never leave this computer (core/rules/IDENT.md). GUI thread. A file that cannot be read
// is told by `failed`; what the platform does not take stands in `problem` until it is dismissed.
namespace werkbank {

class IdentificationImport : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(bool sending READ sending NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
public:
    static constexpr qsizetype maxBytes = 32 * 1024;  // of one command; larger ones are parted

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
    static QStringList parts(const QList<IdentResult> &results);
    void watch();
    void send(const Id &tenant, const QStringList &contents);

    QPointer<Client> m_client;
    bool m_complete = false;
    IdentificationImportRow m_row;
    Subscription m_subscription;
    Subscription m_tenant;
};

} // namespace werkbank
