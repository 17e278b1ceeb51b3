// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQmlIntegration/qqmlintegration.h>

// A picture that arrives in parts, such as somebody else's screen: fitted into the item, or pixel
// by pixel with panning. `source` is any object with the signals pictureBegan(QSize),
// partCame(QRect,QByteArray) with 4 bytes a pixel, pictureEnded() and pictureCleared(), and the
// slot painted(), which is called when the last part stands on the screen. GUI thread; parts that
// do not fit are not painted.
namespace werkbank {

class TileView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject *source MEMBER m_source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(bool fit MEMBER m_fit WRITE setFit NOTIFY fitChanged FINAL)
    // How large when it is not fitted; 1: a pixel of the picture is one of the window.
    Q_PROPERTY(qreal zoom MEMBER m_zoom WRITE setZoom NOTIFY zoomChanged FINAL)
    // Upper left corner of what is shown, in pixels of the picture; 0, 0 when fitted.
    Q_PROPERTY(QPointF offset READ offset WRITE setOffset NOTIFY offsetChanged FINAL)
    Q_PROPERTY(QSize pictureSize READ pictureSize NOTIFY pictureSizeChanged FINAL)
    Q_PROPERTY(qreal pictureScale READ pictureScale NOTIFY placeChanged FINAL)
public:
    explicit TileView(QQuickItem *parent = nullptr);

    void setSource(QObject *source);
    void setFit(bool fit);
    void setZoom(qreal zoom);
    QPointF offset() const { return m_offset; }
    void setOffset(const QPointF &offset);
    QSize pictureSize() const { return m_image.size(); }
    // Of the picture on the item.
    qreal pictureScale() const;
    QRectF place() const;
    void paint(QPainter *painter) override;

    Q_INVOKABLE void panBy(qreal dx, qreal dy);

Q_SIGNALS:
    void sourceChanged();
    void fitChanged();
    void zoomChanged();
    void offsetChanged();
    void pictureSizeChanged();
    void placeChanged();
    void painted();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private Q_SLOTS:
    void begin(const QSize &size);
    void take(const QRect &place, const QByteArray &pixels);
    void finish();
    void clear();

private:
    QRectF onItem(const QRect &part) const;
    void lookAgain();

    QPointer<QObject> m_source;
    QImage m_image;
    QPointF m_offset;
    bool m_fit = true;
    qreal m_zoom = 1;
    bool m_unsaid = false;  // painted() is owed
};

} // namespace werkbank
