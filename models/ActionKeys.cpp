// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionRegistry.h"

#include "models/KeyChord.h"

#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlEngine>

namespace werkbank {

using namespace Qt::StringLiterals;

// The keys of the actions as the person has set them.

namespace {

QStringList defaultChordsOf(const ActionRow &row)
{
    return QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool ActionRegistry::singleKeys() const
{
    return !m_settings || m_settings->remembered(u"singleKeys"_s, true).toBool();
}

void ActionRegistry::setSingleKeys(bool on)
{
    if (!m_settings || on == singleKeys())
        return;
    m_settings->remember(u"singleKeys"_s, on);
    Q_EMIT singleKeysChanged();
}

QStringList ActionRegistry::chordsOf(const QString &id) const
{
    if (const auto changed = m_changed.constFind(id); changed != m_changed.cend())
        return *changed;
    const int row = rowOf(id);
    return row < 0 ? QStringList() : defaultChordsOf(actionTable()[row]);
}

QString ActionRegistry::chordOf(int key, int modifiers) const
{
    return chordText(key, Qt::KeyboardModifiers(modifiers));
}

QString ActionRegistry::whyNot(const QString &id, const QString &chord) const
{
    const int row = rowOf(id);
    if (row < 0)
        return {};
    QString never = whyNeverBound(chord, actionTable()[row].kind == ActionRow::Kind::Chord);
    if (!never.isEmpty())
        return never;
    const int holder = rowOf(holderOf(id, chord));
    if (holder >= 0 && actionTable()[holder].kind == ActionRow::Kind::Fixed)
        //: Why keys cannot be chosen; %1 is what they do
        return tr("They always mean: %1").arg(textOf(holderOf(id, chord)));
    return {};
}

QString ActionRegistry::holderOf(const QString &id, const QString &chord) const
{
    const int own = rowOf(id);
    if (own < 0 || chord.isEmpty())
        return {};
    for (const ActionRow &row : actionTable()) {
        const QString other = QString::fromLatin1(row.id);
        if (other != id && holdTogether(actionTable()[own].scope, row.scope)
            && chordsOf(other).contains(chord))
            return other;
    }
    return {};
}

void ActionRegistry::setChord(const QString &id, const QString &chord)
{
    const int row = rowOf(id);
    if (row < 0 || actionTable()[row].kind == ActionRow::Kind::Fixed)
        return;
    QStringList chords;
    if (!chord.isEmpty())
        chords.append(chord);
    // The default comes back with its twins.
    if (chord == defaultChordsOf(actionTable()[row]).value(0))
        m_changed.remove(id);
    else
        m_changed.insert(id, chords);
    writeKeys();
}

void ActionRegistry::swapChord(const QString &id, const QString &chord)
{
    const QString holder = holderOf(id, chord);
    const QString mine = chordsOf(id).value(0);
    setChord(id, chord);
    if (!holder.isEmpty())
        setChord(holder, whyNot(holder, mine).isEmpty() && holderOf(holder, mine).isEmpty()
                             ? mine
                             : QString());
}

void ActionRegistry::reset(const QString &id)
{
    if (m_changed.remove(id))
        writeKeys();
}

void ActionRegistry::resetAll()
{
    m_changed.clear();
    writeKeys();
}

void ActionRegistry::readKeys()
{
    m_changed.clear();
    if (!m_settings)
        return;
    const QByteArray kept = m_settings->remembered(u"keys"_s).toString().toUtf8();
    const QJsonObject all = QJsonDocument::fromJson(kept).object();
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        QStringList chords;
        for (const auto &chord : entry->toArray())
            chords.append(chord.toString());
        if (rowOf(entry.key()) >= 0)
            m_changed.insert(entry.key(), chords);
    }
}

void ActionRegistry::writeKeys()
{
    QJsonObject all;
    for (auto entry = m_changed.cbegin(); entry != m_changed.cend(); ++entry)
        all.insert(entry.key(), QJsonArray::fromStringList(entry.value()));
    if (m_settings)
        m_settings->remember(u"keys"_s, QString::fromUtf8(QJsonDocument(all).toJson(
                                            QJsonDocument::Compact)));
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChordsRole, ChordRole, ChangedRole});
    tellKeys();
}

void ActionRegistry::tellKeys()
{
    QJSEngine *engine = qmlEngine(this);
    if (!engine)
        return;
    m_keys = engine->newObject();
    for (const ActionRow &row : actionTable()) {
        const QString id = QString::fromLatin1(row.id);
        m_keys.setProperty(id, chordsOf(id).value(0));
    }
    Q_EMIT keysChanged();
}

} // namespace werkbank
