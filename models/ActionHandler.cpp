// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionHandler.h"

#include <QDebug>

namespace werkbank {

ActionHandler::ActionHandler(QObject *parent) : QObject(parent) {}

ActionHandler::~ActionHandler()
{
    leave();
}

void ActionHandler::componentComplete()
{
    if (!m_registry)
        return;
    if (m_registry->rowOf(m_action) < 0)
        qWarning() << "There is no action" << m_action;
    m_registry->enter(this);
    m_entered = true;
}

void ActionHandler::leave()
{
    if (m_entered && m_registry)
        m_registry->leave(this);
    m_entered = false;
}

void ActionHandler::tell()
{
    if (m_entered && m_registry)
        m_registry->handlerChanged(m_action);
    Q_EMIT changed();
}

void ActionHandler::setRegistry(ActionRegistry *registry)
{
    if (m_registry == registry)
        return;
    const bool entered = m_entered;
    leave();
    m_registry = registry;
    if (entered)
        componentComplete();
    Q_EMIT changed();
}

void ActionHandler::setAction(const QString &action)
{
    if (m_action == action)
        return;
    const bool entered = m_entered;
    leave();
    m_action = action;
    if (entered)
        componentComplete();
    Q_EMIT changed();
}

void ActionHandler::setOffered(bool offered)
{
    take(m_offered, offered);
}

void ActionHandler::setWhyOff(const QString &why)
{
    take(m_whyOff, why);
}

void ActionHandler::setText(const QString &text)
{
    take(m_text, text);
}

void ActionHandler::setIcon(const QString &icon)
{
    take(m_icon, icon);
}

} // namespace werkbank
