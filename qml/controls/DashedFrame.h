// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration/qqmlintegration.h>

// A rounded outline of dashes: what waits to be sent. GUI thread; it cannot fail and it draws only
// when a property changes.
namespace werkbank {

class DashedFrame : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(qreal cornerRadius MEMBER m_cornerRadius NOTIFY changed FINAL)
    Q_PROPERTY(qreal lineWidth MEMBER m_lineWidth NOTIFY changed FINAL)
    Q_PROPERTY(qreal dash MEMBER m_dash NOTIFY changed FINAL)

public:
    explicit DashedFrame(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color = Qt::black;
    qreal m_cornerRadius = 10;
    qreal m_lineWidth = 1;
    qreal m_dash = 4;
};

} // namespace werkbank
