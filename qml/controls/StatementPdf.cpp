// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/StatementPdf.h"

#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 144;
constexpr qreal line = 28, gap = 8;

// As wide as the widest text, and all together as wide as the page.
QList<qreal> columnsOf(const QList<QStringList> &lines, const QFontMetricsF &metrics, qreal width)
{
    QList<qreal> out(lines.first().size(), 0);
    for (const QStringList &cells : lines) {
        for (qsizetype i = 0; i < std::min(cells.size(), out.size()); ++i)
            out[i] = std::max(out[i], metrics.horizontalAdvance(cells[i]) + gap);
    }
    qreal sum = 0;
    for (const qreal one : std::as_const(out))
        sum += one;
    for (qreal &one : out)
        one *= width / std::max(sum, 1.0);
    return out;
}

void drawLine(QPainter &painter, const QStringList &cells, const QList<qreal> &columns, qreal y)
{
    qreal x = 0;
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        const QString text = metrics.elidedText(cells[i], Qt::ElideRight, columns[i] - gap);
        painter.drawText(QRectF(x, y, columns[i] - gap, line), Qt::AlignVCenter | Qt::AlignLeft,
                         text);
        x += columns[i];
    }
    painter.drawLine(QPointF(0, y + line), QPointF(x, y + line));
}

bool draw(QSaveFile &file, const QString &title, const QString &name,
          const QList<QStringList> &lines)
{
    QPdfWriter writer(&file);
    writer.setResolution(dpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setTitle(title);
    writer.setCreator(u"Werkbank"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    QFont font(u"Inter"_s);
    font.setPointSizeF(8);
    QFont heading = font;
    heading.setPointSizeF(14);
    const QRectF page(0, 0, writer.width(), writer.height());
    painter.setFont(heading);
    painter.drawText(QRectF(0, 0, page.width(), 48), Qt::AlignVCenter, title);
    painter.setFont(font);
    painter.drawText(QRectF(0, 48, page.width(), line), Qt::AlignVCenter, name);
    const auto columns = columnsOf(lines, QFontMetricsF(font, &writer), page.width());
    qreal y = 48 + 2 * line;
    drawLine(painter, lines.first(), columns, y);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        y += line;
        if (y + line > page.height()) {
            writer.newPage();
            y = 0;
            drawLine(painter, lines.first(), columns, y);
            y += line;
        }
        drawLine(painter, lines[i], columns, y);
    }
    return painter.end();
}

} // namespace

void StatementPdf::write(const QUrl &url, const QString &title, const QString &name,
                         const QStringList &head, const QVariantList &rows)
{
    QList<QStringList> lines{head};
    for (const QVariant &row : rows)
        lines.append(row.toStringList());
    QSaveFile file(url.toLocalFile());
    if (!head.isEmpty() && file.open(QIODevice::WriteOnly) && draw(file, title, name, lines)
        && file.commit())
        Q_EMIT saved();
    else
        Q_EMIT failed();
}

} // namespace werkbank
