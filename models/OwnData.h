// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/OwnData.h"

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

// Takes an expert's own data along: a file of them, from the copy on this computer, also without a
// network. GUI thread; the copy is read elsewhere. Ends by saved() or failed().
namespace werkbank {

class OwnData : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged FINAL)
public:
    using QObject::QObject;

    bool saving() const { return m_saving; }
    // ".csv" by its name: a table for spreadsheets; else JSON, with everything.
    Q_INVOKABLE void save(const QUrl &file);
    void write(const QList<OwnCase> &cases, const QUrl &file);  // what reading delivers

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void savingChanged();
    void saved();
    void failed(const QString &problem);

private:
    void setSaving(bool saving);

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Subscription m_reading;
    bool m_saving = false;
};

} // namespace werkbank
