// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StillCaret.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

namespace werkbank {

StillCaret::StillCaret(std::chrono::milliseconds after)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(after);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_blinks = QGuiApplication::styleHints()->cursorFlashTime();
        QGuiApplication::styleHints()->setCursorFlashTime(0);
    });
    m_quiet.start();
    qGuiApp->installEventFilter(this);
}

StillCaret::~StillCaret()
{
    if (m_blinks > 0)
        QGuiApplication::styleHints()->setCursorFlashTime(m_blinks);
}

bool StillCaret::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::WindowActivate:
        if (m_blinks > 0)
            QGuiApplication::styleHints()->setCursorFlashTime(m_blinks);
        m_blinks = 0;
        m_quiet.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace werkbank
