// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ActionRegistry.h"

#include <QPointer>
#include <QQmlParserStatus>
#include <QtQmlIntegration/qqmlintegration.h>

// By which a screen offers an action of the registry, while `offered`:
//     ActionHandler {
//         registry: pane.bench.actions
//         action: "case.solve"
//         offered: pane.visible
//         whyOff: pane.detail.canSolve ? "" : qsTr("It is solved already")
//         onTriggered: pane.solve()
//     }
// Of several the newest that can act is asked. An id that is not in the table is said on the log.
// GUI thread.
namespace werkbank {

class ActionHandler : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::ActionRegistry *registry READ registry WRITE setRegistry NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString action READ action WRITE setAction NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool offered READ offered WRITE setOffered NOTIFY changed FINAL)
    Q_PROPERTY(QString whyOff READ whyOff WRITE setWhyOff NOTIFY changed FINAL)
    // In place of the table's words and icon, as for the places of the rail.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString icon READ icon WRITE setIcon NOTIFY changed FINAL)
public:
    explicit ActionHandler(QObject *parent = nullptr);
    ~ActionHandler() override;

    ActionRegistry *registry() const { return m_registry; }
    void setRegistry(ActionRegistry *registry);
    QString action() const { return m_action; }
    void setAction(const QString &action);
    bool offered() const { return m_offered; }
    void setOffered(bool offered);
    QString whyOff() const { return m_whyOff; }
    void setWhyOff(const QString &why);
    QString text() const { return m_text; }
    void setText(const QString &text);
    QString icon() const { return m_icon; }
    void setIcon(const QString &icon);

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    void triggered();

private:
    void leave();
    void tell();
    template <class T>
    void take(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        tell();
    }

    QPointer<ActionRegistry> m_registry;
    QString m_action;
    QString m_whyOff;
    QString m_text;
    QString m_icon;
    bool m_offered = true;
    bool m_entered = false;
};

} // namespace werkbank
