// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/Icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QLoggingCategory>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace werkbank {

namespace {

Q_LOGGING_CATEGORY(lcIcon, "werkbank.controls.icon")

QByteArray sourceOf(const QString &name)
{
    // Only the GUI thread sets names; the pictures stay, they are few and small.
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.cend())
        return *known;
    QFile file(u":/qt/qml/Werkbank/Controls/icons/%1.svg"_s.arg(name));
    QByteArray source;
    if (file.open(QIODevice::ReadOnly))
        source = file.readAll();
    else
        qCWarning(lcIcon) << "no icon named" << name;
    sources.insert(name, source);
    return source;
}

// Points to where a line begins or ends, so it turns with the writing. Hands, clocks and ticks stay.
bool hasDirection(const QString &name)
{
    static const QSet<QString> turning{
        u"arrow-left"_s, u"arrow-right"_s, u"chevron-left"_s, u"chevron-right"_s,
        u"external-link"_s, u"log-in"_s, u"log-out"_s, u"list-filter"_s, u"panel-left"_s,
        u"panel-right"_s, u"reply"_s, u"rotate-ccw"_s, u"send"_s, u"undo-2"_s, u"history"_s};
    return turning.contains(name);
}

} // namespace

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(m_size, m_size);
}

void Icon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_svg = name.isEmpty() ? QByteArray() : sourceOf(name);
    update();
    Q_EMIT nameChanged();
}

void Icon::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Icon::setSize(qreal size)
{
    if (m_size == size)
        return;
    m_size = size;
    setImplicitSize(size, size);
    update();
    Q_EMIT sizeChanged();
}

void Icon::setStroke(qreal stroke)
{
    if (m_stroke == stroke)
        return;
    m_stroke = stroke;
    update();
    Q_EMIT strokeChanged();
}

void Icon::paint(QPainter *painter)
{
    if (m_svg.isEmpty())
        return;
    QByteArray svg = m_svg;
    svg.replace("currentColor", m_color.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(m_stroke) + '"');
    QSvgRenderer renderer(svg);
    // The item may be stretched by a layout: the picture keeps its size, in the middle.
    const QRectF area((width() - m_size) / 2, (height() - m_size) / 2, m_size, m_size);
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft && hasDirection(m_name)) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    renderer.render(painter, area);
}

} // namespace werkbank
