// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ActionTable.h"
#include "models/Settings.h"

#include <QAbstractListModel>
#include <QHash>
#include <QJSValue>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQmlIntegration/qqmlintegration.h>

// What can be done in the shell, one row per action: its words, its keys as the person has set
// them, and whether something on the screen offers it now (ActionHandler). Shortcuts, tooltips,
// menus, the sheet of keys, the palette and the settings all read from here. GUI thread.
//
// Changed keys lie in the settings file under "keys", as JSON from id to a list of chords.
namespace werkbank {

class ActionHandler;

class ActionRegistry : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::Settings *settings READ settings WRITE setSettings NOTIFY settingsChanged REQUIRED FINAL)
    // The main key of each action by its id, for tooltips and menus: keys["case.reply"].
    Q_PROPERTY(QJSValue keys READ keys NOTIFY keysChanged FINAL)
    // Letters, digits and signs act alone, where a list has the focus.
    Q_PROPERTY(bool singleKeys READ singleKeys WRITE setSingleKeys NOTIFY singleKeysChanged FINAL)
public:
    enum Role {
        KeyRole = Qt::UserRole,  // the id
        HeadRole,     // heading over it in the sheet; empty: it follows one of its group
        GroupRole,
        TextRole,
        ChordsRole,   // list of chords, the main one first
        ChordRole,    // the main one; empty: none
        IconRole,
        WindowRole,   // a shortcut of the window
        OfferedRole,  // something on the screen answers to it, if only by saying why not
        WhyOffRole,   // why it does nothing now; empty: it acts
        ListedRole,   // stands in the palette
        FixedRole,    // its keys cannot be changed
        DynamicRole,  // its words are those of what offers it
        ChangedRole,  // its keys are not the default ones
    };

    explicit ActionRegistry(QObject *parent = nullptr);

    Settings *settings() const { return m_settings; }
    void setSettings(Settings *settings);
    QJSValue keys() const { return m_keys; }
    bool singleKeys() const;
    void setSingleKeys(bool on);

    void classBegin() override {}
    void componentComplete() override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int rowOf(const QString &id) const;  // -1: there is none
    ActionRow::Scope scopeOf(int row) const { return actionTable()[row].scope; }
    QStringList chordsOf(const QString &id) const;
    Q_INVOKABLE QString textOf(const QString &id) const;
    Q_INVOKABLE QString iconOf(const QString &id) const;
    Q_INVOKABLE QString whyOffOf(const QString &id) const;

    // Does it, or says why not by refused(). False: nothing offers it.
    Q_INVOKABLE bool trigger(const QString &id);
    // A key that the item with the focus got; true: some action of this place took it. `place` is
    // the first word of the actions' ids: "talk", "cases".
    Q_INVOKABLE bool press(const QString &place, int key, int modifiers);
    // The id of that action, for an item that does it itself; empty: none.
    Q_INVOKABLE QString meant(const QString &place, int key, int modifiers) const;

    // For the settings. A chord is what chordOf() gives for a pressed key.
    Q_INVOKABLE QString chordOf(int key, int modifiers) const;
    Q_INVOKABLE QString whyNot(const QString &id, const QString &chord) const;
    // Which action has this chord and can be meant at the same moment; empty: none.
    Q_INVOKABLE QString holderOf(const QString &id, const QString &chord) const;
    Q_INVOKABLE void setChord(const QString &id, const QString &chord);  // empty: no key
    // This action takes the chord, the one that has it gets this one's.
    Q_INVOKABLE void swapChord(const QString &id, const QString &chord);
    Q_INVOKABLE void reset(const QString &id);
    Q_INVOKABLE void resetAll();

    void enter(ActionHandler *handler);
    void leave(ActionHandler *handler);
    void handlerChanged(const QString &id);

Q_SIGNALS:
    void settingsChanged();
    void keysChanged();
    void singleKeysChanged();
    void refused(const QString &why);
    void triggered(const QString &id);

private:
    // The one that acts, else one that says why not, else null.
    ActionHandler *answering(const QString &id) const;
    QString whyOff(int row) const;
    void readKeys();
    void writeKeys();
    void tellKeys();

    QPointer<Settings> m_settings;
    QHash<QString, QStringList> m_changed;  // id -> chords
    QHash<QString, QList<ActionHandler *>> m_handlers;
    QJSValue m_keys;
};

} // namespace werkbank
