// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/MenuBus.h"

#include <QDBusMetaType>
#include <QGuiApplication>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

QDBusArgument &operator<<(QDBusArgument &out, const MenuLayout &layout)
{
    out.beginStructure();
    out << layout.id << layout.properties;
    out.beginArray(QMetaType::fromType<QDBusVariant>());
    for (const QDBusVariant &child : layout.children)
        out << child;
    out.endArray();
    out.endStructure();
    return out;
}

// Qt D-Bus asks for these shapes.
// NOLINTBEGIN(bugprone-return-const-ref-from-parameter)
const QDBusArgument &operator>>(const QDBusArgument &in, MenuLayout &layout)
{
    in.beginStructure();
    in >> layout.id >> layout.properties >> layout.children;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const MenuItemProperties &item)
{
    out.beginStructure();
    out << item.id << item.properties;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, MenuItemProperties &item)
{
    in.beginStructure();
    in >> item.id >> item.properties;
    in.endStructure();
    return in;
}

// NOLINTEND(bugprone-return-const-ref-from-parameter)

MenuBus::MenuBus(QObject *parent) : QDBusAbstractAdaptor(parent)
{
    qDBusRegisterMetaType<MenuLayout>();
    qDBusRegisterMetaType<MenuItemProperties>();
    qDBusRegisterMetaType<QList<MenuItemProperties>>();
}

QString MenuBus::status() const
{
    return u"normal"_s;
}

QString MenuBus::textDirection() const
{
    return QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

void MenuBus::setEntries(const QList<TrayEntry> &entries)
{
    m_entries = entries;
    Q_EMIT LayoutUpdated(++m_revision, 0);
}

QVariantMap MenuBus::propertiesOf(int id) const
{
    if (id == 0)
        return {{u"children-display"_s, u"submenu"_s}};
    const auto entry = std::ranges::find(m_entries, id, &TrayEntry::id);
    if (entry == m_entries.cend())
        return {};
    if (entry->text.isEmpty())
        return {{u"type"_s, u"separator"_s}};
    // An underscore marks a letter in menus of this kind.
    QVariantMap out{{u"label"_s, QString(entry->text).replace(u'_', u"__"_s)},
                    {u"enabled"_s, entry->enabled}};
    if (entry->isChoice) {
        out.insert(u"toggle-type"_s, u"radio"_s);
        out.insert(u"toggle-state"_s, entry->chosen ? 1 : 0);
    }
    return out;
}

uint MenuBus::GetLayout(int parentId, int depth, const QStringList &, MenuLayout &layout)
{
    layout = {parentId, propertiesOf(parentId), {}};
    for (const TrayEntry &entry : std::as_const(m_entries)) {
        if (parentId != 0 || depth == 0)
            break;
        layout.children.append(QDBusVariant(
            QVariant::fromValue(MenuLayout{entry.id, propertiesOf(entry.id), {}})));
    }
    return m_revision;
}

QList<MenuItemProperties> MenuBus::GetGroupProperties(const QList<int> &ids, const QStringList &)
{
    QList<MenuItemProperties> out;
    for (const TrayEntry &entry : std::as_const(m_entries)) {
        if (ids.isEmpty() || ids.contains(entry.id))
            out.append({entry.id, propertiesOf(entry.id)});
    }
    return out;
}

QDBusVariant MenuBus::GetProperty(int id, const QString &name)
{
    return QDBusVariant(propertiesOf(id).value(name, QString()));
}

void MenuBus::Event(int id, const QString &what, const QDBusVariant &, uint)
{
    const auto entry = std::ranges::find(m_entries, id, &TrayEntry::id);
    if (what == "clicked"_L1 && entry != m_entries.cend() && entry->enabled
        && !entry->text.isEmpty())
        Q_EMIT chosen(id);
}

bool MenuBus::AboutToShow(int)
{
    Q_EMIT asked();
    return true;
}

} // namespace werkbank
