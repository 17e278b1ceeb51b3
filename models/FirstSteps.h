// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Settings.h"
#include "sync/Client.h"
#include "sync/queries/Account.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

// What a new expert does first, in any order: each step is open, done or skipped, which is kept in
// the settings of this computer. Skills and hours are seen to be done by what the account holds;
// they are watched only until then. GUI thread; cannot fail.
namespace werkbank {

class FirstSteps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Settings *settings READ settings WRITE setSettings NOTIFY settingsChanged REQUIRED FINAL)
    // {key: "look", "skills", "hours", "practice", state: "open", "done", "skipped"}
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed FINAL)
public:
    using QObject::QObject;

    Client *client() const { return m_client; }
    void setClient(Client *client);
    Settings *settings() const { return m_settings; }
    void setSettings(Settings *settings);
    QVariantList steps() const;
    int openCount() const;
    void applySkills(const Delta<SkillRow> &delta);  // what watching delivers
    void applyHours(const Delta<HoursRow> &delta);

    Q_INVOKABLE void finish(const QString &step);
    Q_INVOKABLE void skip(const QString &step);
    Q_INVOKABLE void skipAll();
    Q_INVOKABLE void takeUp(const QString &step);
    Q_INVOKABLE void takeUpAll();  // those that were skipped

Q_SIGNALS:
    void clientChanged();
    void settingsChanged();
    void changed();

private:
    QString stateOf(const QString &step) const;
    void setState(const QString &step, const QString &state);
    void watch();

    QPointer<Client> m_client;
    QPointer<Settings> m_settings;
    Subscription m_skills;
    Subscription m_hours;
};

} // namespace werkbank
