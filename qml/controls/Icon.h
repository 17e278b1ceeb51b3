// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration/qqmlintegration.h>

// One Lucide icon in one colour, by its file name without ".svg". GUI thread; an unknown name
// draws nothing and warns once. Painted by QPainter, so that the tint also holds on the software
// renderer. The pictures come only from this module's own resources.
namespace werkbank {

class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)
    // Width of the line in a picture of 24 units.
    Q_PROPERTY(qreal stroke READ stroke WRITE setStroke NOTIFY strokeChanged FINAL)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);
    qreal size() const { return m_size; }
    void setSize(qreal size);
    qreal stroke() const { return m_stroke; }
    void setStroke(qreal stroke);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void sizeChanged();
    void strokeChanged();

private:
    QString m_name;
    QByteArray m_svg;
    QColor m_color = Qt::black;
    qreal m_size = 16;
    qreal m_stroke = 1.75;
};

} // namespace werkbank
