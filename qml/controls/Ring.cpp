// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/Ring.h"

#include <QPainter>

#include <algorithm>

namespace werkbank {

Ring::Ring(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Ring::changed, this, [this] { update(); });
}

void Ring::paint(QPainter *painter)
{
    const qreal inset = m_thickness / 2;
    const QRectF area = boundingRect().adjusted(inset, inset, -inset, -inset);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_trackColor, m_thickness));
    painter->drawEllipse(area);
    const qreal share = std::clamp(m_share, 0.0, 1.0);
    if (share <= 0)
        return;
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
    // QPainter counts sixteenths of a degree, from three o'clock, against the clock.
    painter->drawArc(area, 90 * 16, -qRound(share * 360 * 16));
}

} // namespace werkbank
