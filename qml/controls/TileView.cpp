// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/TileView.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace werkbank {

TileView::TileView(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(false);
}

void TileView::setSource(QObject *source)
{
    if (m_source == source)
        return;
    if (m_source)
        m_source->disconnect(this);
    disconnect(SIGNAL(painted()));
    m_source = source;
    clear();
    if (source) {
        connect(source, SIGNAL(pictureBegan(QSize)), SLOT(begin(QSize)));
        connect(source, SIGNAL(partCame(QRect,QByteArray)), SLOT(take(QRect,QByteArray)));
        connect(source, SIGNAL(pictureEnded()), SLOT(finish()));
        connect(source, SIGNAL(pictureCleared()), SLOT(clear()));
        connect(this, SIGNAL(painted()), source, SLOT(painted()));
    }
    Q_EMIT sourceChanged();
}

void TileView::setFit(bool fit)
{
    if (m_fit == fit)
        return;
    m_fit = fit;
    Q_EMIT fitChanged();
    lookAgain();
}

// What is in the middle stays there.
void TileView::setZoom(qreal zoom)
{
    zoom = std::clamp(zoom, 0.05, 8.0);
    if (m_zoom == zoom)
        return;
    const QPointF half(width() / 2, height() / 2);
    const QPointF middle = (m_offset + half) * (zoom / m_zoom) - half;
    m_zoom = zoom;
    Q_EMIT zoomChanged();
    if (!m_fit)
        setOffset(middle);
    lookAgain();
}

void TileView::setOffset(const QPointF &offset)
{
    const QSizeF room(width(), height());
    const auto within = [](qreal wanted, qreal most) {
        return std::round(std::clamp(wanted, 0.0, std::max(0.0, most)));
    };
    const QPointF fine = m_fit ? QPointF()
                               : QPointF(within(offset.x(), m_image.width() * m_zoom - room.width()),
                                         within(offset.y(), m_image.height() * m_zoom - room.height()));
    if (fine == m_offset)
        return;
    m_offset = fine;
    Q_EMIT offsetChanged();
    update();
}

void TileView::panBy(qreal dx, qreal dy)
{
    setOffset(m_offset + QPointF(dx, dy));
}

qreal TileView::pictureScale() const
{
    if (m_image.isNull() || !m_fit)
        return m_zoom;
    // Never larger than it is.
    return std::min({1.0, width() / m_image.width(), height() / m_image.height()});
}

// Where the picture lies: in the middle where there is room.
QRectF TileView::place() const
{
    const QSizeF size = QSizeF(m_image.size()) * pictureScale();
    return {std::max(0.0, std::floor((width() - size.width()) / 2)) - m_offset.x(),
            std::max(0.0, std::floor((height() - size.height()) / 2)) - m_offset.y(),
            size.width(), size.height()};
}

QRectF TileView::onItem(const QRect &part) const
{
    const qreal scale = pictureScale();
    const QPointF corner = place().topLeft();
    return {corner + QPointF(part.topLeft()) * scale, QSizeF(part.size()) * scale};
}

void TileView::lookAgain()
{
    setOffset(m_offset);
    Q_EMIT placeChanged();
    update();
}

void TileView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    lookAgain();
}

void TileView::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform, pictureScale() != 1);
    painter->drawImage(place(), m_image);
    // Painted is what the last picture brought; its sender may go on.
    if (std::exchange(m_unsaid, false))
        QMetaObject::invokeMethod(this, &TileView::painted, Qt::QueuedConnection);
}

void TileView::begin(const QSize &size)
{
    if (m_image.size() == size)
        return;
    m_image = QImage(size, QImage::Format_RGB32);
    m_image.fill(Qt::black);
    Q_EMIT pictureSizeChanged();
    lookAgain();
}

void TileView::take(const QRect &place, const QByteArray &pixels)
{
    const bool fits = !m_image.isNull() && m_image.rect().contains(place)
                      && pixels.size() == qsizetype(place.width()) * place.height() * 4;
    if (!fits)
        return;
    const qsizetype line = qsizetype(place.width()) * 4;
    for (int y = 0; y < place.height(); ++y) {
        std::copy_n(pixels.constData() + y * line, line,
                    reinterpret_cast<char *>(m_image.scanLine(place.y() + y)) + place.x() * 4);
    }
    update(onItem(place).toAlignedRect().adjusted(-1, -1, 1, 1));
}

void TileView::finish()
{
    m_unsaid = true;
    // Nobody sees it: what is not painted must not keep the other end waiting.
    if (!isVisible() || !window() || !window()->isExposed()) {
        m_unsaid = false;
        Q_EMIT painted();
    } else {
        update(QRect(0, 0, 1, 1));
    }
}

void TileView::clear()
{
    m_unsaid = false;
    if (m_image.isNull())
        return;
    m_image = {};
    m_offset = {};
    Q_EMIT pictureSizeChanged();
    lookAgain();
}

} // namespace werkbank
