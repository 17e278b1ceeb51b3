// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>
#include <QVariantMap>
#include <QWindow>

// Where the window stands, how large it is and whether it fills the screen: kept about a second
// after it changed, so that also a program that was killed opens where it was. Screens that are
// gone since do not take the window with them. GUI thread; what cannot be kept is lost silently.
namespace werkbank {

class Settings;

class WindowPlace : public QObject {
    Q_OBJECT
public:
    explicit WindowPlace(Settings &settings, QObject *parent = nullptr);

    // Properties to make the window with.
    QVariantMap kept() const;
    void follow(QWindow *window);

    // The nearest place to `wanted` at which all of it is seen on one of the screens; null without
    // screens.
    static QRect fitted(const QRect &wanted, const QList<QRect> &screens, const QSize &smallest);

private:
    void keep();

    Settings &m_settings;
    QPointer<QWindow> m_window;
    QTimer m_soon;
};

} // namespace werkbank
