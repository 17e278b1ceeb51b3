// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration/qqmlintegration.h>

// A ring that is filled clockwise from the top by `share` (0 to 1, clamped). GUI thread; it
// cannot fail and it draws only when a property changes.
namespace werkbank {

class Ring : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal share MEMBER m_share NOTIFY changed FINAL)
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor trackColor MEMBER m_trackColor NOTIFY changed FINAL)

public:
    explicit Ring(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    qreal m_share = 0;
    qreal m_thickness = 5;
    QColor m_color = Qt::black;
    QColor m_trackColor = Qt::lightGray;
};

} // namespace werkbank
