// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

// What the desktop says about contrast and motion, as it changes: the settings portal
// (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance; motion also by GNOME's
// enable-animations). Qt 6.8 tells light and dark by itself, but not these. GUI thread; nothing
// waits. A desktop without the portal says neither.
namespace werkbank {

class SystemLook : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool highContrast() const { return m_highContrast; }
    bool reducedMotion() const { return m_reducedMotion; }

    // Asks once and listens from then on.
    void ask();

public Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

Q_SIGNALS:
    void changed();

private:
    void askFor(const QString &group, const QString &key);

    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace werkbank
