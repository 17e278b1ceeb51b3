// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QDBusVariant>
#include <QList>
#include <QVariantMap>

// The menu of the sign beside the clock, as trays read it: com.canonical.dbusmenu, as much of it as
// a flat menu needs. GUI thread; what is asked of an item that does not exist is not answered with
// one.
namespace werkbank {

struct TrayEntry {
    int id = 0;            // from 1
    QString text;          // empty: a line
    bool enabled = true;
    bool chosen = false;   // of those that exclude each other
    bool isChoice = false;
};

struct MenuLayout {
    int id = 0;
    QVariantMap properties;
    QList<QDBusVariant> children;
};
QDBusArgument &operator<<(QDBusArgument &out, const MenuLayout &layout);
const QDBusArgument &operator>>(const QDBusArgument &in, MenuLayout &layout);

struct MenuItemProperties {
    int id = 0;
    QVariantMap properties;
};
QDBusArgument &operator<<(QDBusArgument &out, const MenuItemProperties &item);
const QDBusArgument &operator>>(const QDBusArgument &in, MenuItemProperties &item);

class MenuBus : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QString TextDirection READ textDirection)
public:
    explicit MenuBus(QObject *parent);

    void setEntries(const QList<TrayEntry> &entries);

    uint version() const { return 3; }
    QString status() const;
    QString textDirection() const;

public Q_SLOTS:
    uint GetLayout(int parentId, int depth, const QStringList &names, werkbank::MenuLayout &layout);
    QList<werkbank::MenuItemProperties> GetGroupProperties(const QList<int> &ids,
                                                           const QStringList &names);
    QDBusVariant GetProperty(int id, const QString &name);
    void Event(int id, const QString &what, const QDBusVariant &data, uint time);
    bool AboutToShow(int id);

Q_SIGNALS:
    void LayoutUpdated(uint revision, int parent);
    void chosen(int id);
    void asked();  // it is about to be seen

private:
    QVariantMap propertiesOf(int id) const;

    QList<TrayEntry> m_entries;
    uint m_revision = 1;
};

} // namespace werkbank

Q_DECLARE_METATYPE(werkbank::MenuLayout)
Q_DECLARE_METATYPE(werkbank::MenuItemProperties)
