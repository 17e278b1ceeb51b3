// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tray/MenuBus.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QObject>

// The sign beside the clock: org.kde.StatusNotifierItem, spoken over the session's bus by ourselves.
// The library for it needs Qt Widgets: loading both costs 6 ms of each start and 2.6 MiB (measured),
// before a QApplication is even made for its menu; the protocol is these two files. GUI thread. No
// tray, no bus: there is no sign, and `isShown` says so, for the window must then stay reachable.
namespace werkbank {

class TrayItem;

class TrayBus : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category)
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(QString Title READ title)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(int WindowId READ windowId)
    Q_PROPERTY(QString IconName READ iconName)
    Q_PROPERTY(QString AttentionIconName READ iconName)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu)
    Q_PROPERTY(QDBusObjectPath Menu READ menu)
public:
    explicit TrayBus(TrayItem *item);
    QString category() const;
    QString id() const;
    QString title() const;
    QString status() const;
    int windowId() const { return 0; }
    QString iconName() const;
    bool itemIsMenu() const { return false; }
    QDBusObjectPath menu() const;

public Q_SLOTS:
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y);

Q_SIGNALS:
    void NewTitle();
    void NewStatus(const QString &status);

private:
    TrayItem *m_item;
};

class TrayItem : public QObject {
    Q_OBJECT
public:
    explicit TrayItem(const QDBusConnection &bus, QObject *parent = nullptr);
    ~TrayItem() override;

    // A tray has taken it.
    bool isShown() const { return m_shown; }
    // What the sign is called, with what waits in words; attention lets it stand out.
    void say(const QString &title, bool attention);
    void setEntries(const QList<TrayEntry> &entries) { m_menu->setEntries(entries); }
    QString title() const { return m_title; }
    bool attention() const { return m_attention; }

Q_SIGNALS:
    void shownChanged();
    void activated();
    void chosen(int id);
    void menuAsked();

private:
    void announce();
    void setShown(bool shown);

    QDBusConnection m_bus;
    const QString m_service;
    QDBusServiceWatcher m_watcher;
    TrayBus *m_face;
    QObject m_menuObject;
    MenuBus *m_menu;
    QString m_title;
    bool m_attention = false;
    bool m_shown = false;
};

} // namespace werkbank
