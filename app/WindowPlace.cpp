// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowPlace.h"

#include "models/Settings.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pauseBeforeKeeping = std::chrono::seconds(1);
constexpr QSize smallest(640, 480);
constexpr QSize usual(1280, 720);

qint64 area(const QRect &rect)
{
    return rect.isValid() ? qint64(rect.width()) * rect.height() : 0;
}

// Squared, between the centres.
qint64 distance(const QRect &one, const QRect &other)
{
    const QPoint way = one.center() - other.center();
    return qint64(way.x()) * way.x() + qint64(way.y()) * way.y();
}

} // namespace

WindowPlace::WindowPlace(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeKeeping);
    connect(&m_soon, &QTimer::timeout, this, &WindowPlace::keep);
}

QRect WindowPlace::fitted(const QRect &wanted, const QList<QRect> &screens, const QSize &smallest)
{
    if (screens.isEmpty())
        return {};
    const QRect &screen = *std::ranges::max_element(screens, [&](const QRect &a, const QRect &b) {
        const qint64 seenOnA = area(a & wanted), seenOnB = area(b & wanted);
        return seenOnA != seenOnB ? seenOnA < seenOnB : distance(a, wanted) > distance(b, wanted);
    });
    const QSize size = wanted.size().expandedTo(smallest).boundedTo(screen.size());
    return {std::clamp(wanted.x(), screen.x(), screen.x() + screen.width() - size.width()),
            std::clamp(wanted.y(), screen.y(), screen.y() + screen.height() - size.height()),
            size.width(), size.height()};
}

QVariantMap WindowPlace::kept() const
{
    const auto number = [this](const QString &name, int otherwise) {
        bool isNumber = false;
        const int value = m_settings.remembered(u"window/"_s + name, otherwise).toInt(&isNumber);
        return isNumber ? std::clamp(value, -100'000, 100'000) : otherwise;
    };
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    const bool hasPlace = m_settings.remembered(u"window/x"_s).isValid();
    const QRect place = fitted({number(u"x"_s, 0), number(u"y"_s, 0),
                                number(u"width"_s, usual.width()),
                                number(u"height"_s, usual.height())}, screens, smallest);
    QVariantMap out;
    if (place.isValid()) {
        out.insert(u"width"_s, place.width());
        out.insert(u"height"_s, place.height());
    }
    if (place.isValid() && hasPlace) {
        out.insert(u"x"_s, place.x());
        out.insert(u"y"_s, place.y());
    }
    if (m_settings.remembered(u"window/maximised"_s, false).toBool())
        out.insert(u"visibility"_s, int(QWindow::Maximized));
    return out;
}

void WindowPlace::follow(QWindow *window)
{
    m_window = window;
    if (!window)
        return;
    const auto changed = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(window, &QWindow::xChanged, this, changed);
    connect(window, &QWindow::yChanged, this, changed);
    connect(window, &QWindow::widthChanged, this, changed);
    connect(window, &QWindow::heightChanged, this, changed);
    connect(window, &QWindow::visibilityChanged, this, [this, changed](QWindow::Visibility now) {
        if (now != QWindow::Hidden)
            changed();
        else if (m_soon.isActive())
            m_soon.stop();
    });
}

void WindowPlace::keep()
{
    if (!m_window || !m_window->isVisible())
        return;
    const QWindow::Visibility visibility = m_window->visibility();
    if (visibility == QWindow::Windowed) {
        m_settings.remember(u"window/x"_s, m_window->x());
        m_settings.remember(u"window/y"_s, m_window->y());
        m_settings.remember(u"window/width"_s, m_window->width());
        m_settings.remember(u"window/height"_s, m_window->height());
    }
    if (visibility == QWindow::Windowed || visibility == QWindow::Maximized)
        m_settings.remember(u"window/maximised"_s, visibility == QWindow::Maximized);
}

} // namespace werkbank
