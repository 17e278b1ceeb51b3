// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionRegistry.h"

#include "models/ActionHandler.h"
#include "models/KeyChord.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const ActionRow &row)
{
    return QString::fromLatin1(row.id);
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent) : QAbstractListModel(parent) {}

void ActionRegistry::setSettings(Settings *settings)
{
    if (m_settings == settings)
        return;
    if (m_settings)
        m_settings->disconnect(this);
    m_settings = settings;
    if (settings)
        connect(settings, &Settings::languageChanged, this,
                [this] { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); });
    readKeys();
    Q_EMIT settingsChanged();
    Q_EMIT singleKeysChanged();
}

void ActionRegistry::componentComplete()
{
    tellKeys();
}

int ActionRegistry::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(actionTable().size());
}

int ActionRegistry::rowOf(const QString &id) const
{
    const auto table = actionTable();
    const auto match = std::ranges::find_if(
        table, [&](const ActionRow &row) { return id == QLatin1StringView(row.id); });
    return match == table.end() ? -1 : int(match - table.begin());
}

QVariant ActionRegistry::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionRow &row = actionTable()[index.row()];
    const QString id = idOf(row);
    const ActionHandler *handler = answering(id);
    switch (role) {
    case KeyRole: return id;
    case HeadRole:
        return index.row() == 0 || scopeOf(index.row() - 1) != row.scope ? scopeTitle(row.scope)
                                                                         : QString();
    case GroupRole: return scopeTitle(row.scope);
    case TextRole: return textOf(id);
    case ChordsRole: return chordsOf(id);
    case ChordRole: return chordsOf(id).value(0);
    case IconRole:
        return handler && !handler->icon().isEmpty() ? handler->icon()
                                                     : QString::fromLatin1(row.icon);
    case WindowRole: return row.kind == ActionRow::Kind::Chord;
    case OfferedRole: return handler != nullptr;
    case WhyOffRole: return whyOff(index.row());
    case ListedRole:
        return row.kind == ActionRow::Kind::Chord || row.kind == ActionRow::Kind::Key;
    case FixedRole: return row.kind == ActionRow::Kind::Fixed;
    case DynamicRole: return row.scope == ActionRow::Scope::Place;
    case ChangedRole: return m_changed.contains(id);
    }
    return {};
}

QHash<int, QByteArray> ActionRegistry::roleNames() const
{
    return {{KeyRole, "key"},         {HeadRole, "head"},       {GroupRole, "group"},
            {TextRole, "text"},       {ChordsRole, "chords"},   {ChordRole, "chord"},
            {IconRole, "icon"},       {WindowRole, "window"},   {OfferedRole, "offered"},
            {WhyOffRole, "whyOff"},   {ListedRole, "listed"},   {FixedRole, "unchangeable"},
            {DynamicRole, "dynamic"}, {ChangedRole, "changed"}};
}

QString ActionRegistry::textOf(const QString &id) const
{
    const int row = rowOf(id);
    if (row < 0)
        return {};
    const ActionHandler *handler = answering(id);
    return handler && !handler->text().isEmpty()
        ? handler->text()
        : QCoreApplication::translate("Actions", actionTable()[row].text);
}

QString ActionRegistry::iconOf(const QString &id) const
{
    return index(rowOf(id)).data(IconRole).toString();
}

QString ActionRegistry::whyOffOf(const QString &id) const
{
    return index(rowOf(id)).data(WhyOffRole).toString();
}

QString ActionRegistry::whyOff(int row) const
{
    const ActionRow &action = actionTable()[row];
    const ActionHandler *handler = answering(idOf(action));
    return handler ? handler->whyOff() : whyNotOffered(action.scope);
}

ActionHandler *ActionRegistry::answering(const QString &id) const
{
    ActionHandler *excuse = nullptr;
    const QList<ActionHandler *> handlers = m_handlers.value(id);
    for (ActionHandler *handler : handlers | std::views::reverse) {
        if (!handler->offered())
            continue;
        if (handler->whyOff().isEmpty())
            return handler;
        if (!excuse)
            excuse = handler;
    }
    return excuse;
}

bool ActionRegistry::trigger(const QString &id)
{
    ActionHandler *handler = answering(id);
    if (!handler)
        return false;
    const QString why = handler->whyOff();
    if (!why.isEmpty()) {
        Q_EMIT refused(why);
        return true;
    }
    Q_EMIT triggered(id);
    Q_EMIT handler->triggered();
    return true;
}

bool ActionRegistry::press(const QString &place, int key, int modifiers)
{
    const QString id = meant(place, key, modifiers);
    return !id.isEmpty() && trigger(id);
}

QString ActionRegistry::meant(const QString &place, int key, int modifiers) const
{
    const QString chord = chordOf(key, modifiers);
    if (chord.isEmpty() || (isSingleKey(chord) && !singleKeys()))
        return {};
    for (const ActionRow &row : actionTable()) {
        const bool ofFocus = row.kind == ActionRow::Kind::Key
            || row.kind == ActionRow::Kind::KeyOnly;
        const QString id = idOf(row);
        if (ofFocus && id.section(u'.', 0, 0) == place && chordsOf(id).contains(chord))
            return id;
    }
    return {};
}

void ActionRegistry::enter(ActionHandler *handler)
{
    m_handlers[handler->action()].append(handler);
    handlerChanged(handler->action());
}

void ActionRegistry::leave(ActionHandler *handler)
{
    m_handlers[handler->action()].removeOne(handler);
    handlerChanged(handler->action());
}

void ActionRegistry::handlerChanged(const QString &id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row),
                           {OfferedRole, WhyOffRole, TextRole, IconRole});
}

} // namespace werkbank
