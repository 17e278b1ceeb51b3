// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration/qqmlintegration.h>

// Slanting stripes, as for a time that is taken out of the week. GUI thread; it cannot fail and it
// draws only when a property changes.
namespace werkbank {

class Hatch : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(qreal cornerRadius MEMBER m_cornerRadius NOTIFY changed FINAL)
    Q_PROPERTY(qreal stripe MEMBER m_stripe NOTIFY changed FINAL)

public:
    explicit Hatch(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color = Qt::black;
    qreal m_cornerRadius = 6;
    qreal m_stripe = 6;
};

} // namespace werkbank
