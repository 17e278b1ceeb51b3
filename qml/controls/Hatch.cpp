// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/Hatch.h"

#include <QPainter>
#include <QPainterPath>

#include <numbers>

namespace werkbank {

Hatch::Hatch(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Hatch::changed, this, [this] { update(); });
}

void Hatch::paint(QPainter *painter)
{
    const QRectF area = boundingRect();
    QPainterPath outline;
    outline.addRoundedRect(area, m_cornerRadius, m_cornerRadius);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(outline);
    painter->setPen(QPen(m_color, m_stripe));
    // Stripe and gap are equally wide; at 45 degrees the way along the edge is longer by sqrt 2.
    const qreal step = 2 * m_stripe * std::numbers::sqrt2;
    for (qreal x = -area.height(); x < area.width() + area.height(); x += step)
        painter->drawLine(QPointF(x, 0), QPointF(x + area.height(), area.height()));
}

} // namespace werkbank
