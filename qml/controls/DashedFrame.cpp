// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/DashedFrame.h"

#include <QPainter>

namespace werkbank {

DashedFrame::DashedFrame(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &DashedFrame::changed, this, [this] { update(); });
}

void DashedFrame::paint(QPainter *painter)
{
    const qreal inset = m_lineWidth / 2;
    QPen pen(m_color, m_lineWidth);
    pen.setDashPattern({m_dash / m_lineWidth, m_dash * 0.75 / m_lineWidth});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(boundingRect().adjusted(inset, inset, -inset, -inset),
                             m_cornerRadius - inset, m_cornerRadius - inset);
}

} // namespace werkbank
