// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/PdfSheet.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>

namespace werkbank {

namespace {
constexpr qreal mmPerInch = 25.4;
}

PdfSheet::PdfSheet(QPdfWriter &writer, const QString &family)
    : m_writer(writer), m_painter(&writer), m_family(family),
      m_dotsPerMm(writer.resolution() / mmPerInch)
{
}

QFont PdfSheet::fontOf(PdfType type) const
{
    QFont font(m_family);
    font.setPointSizeF(type.points);
    font.setWeight(type.bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter has signs of its own between capitals and digits; copied from the page, "R-2026" would
    // lose its hyphen.
    font.setFeature(QFont::Tag("calt"), 0);
    return font;
}

QStringList PdfSheet::wrapped(const QString &text, PdfType type, qreal within) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, fontOf(type), &m_writer);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(dots(within));
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

qreal PdfSheet::lineHeight(PdfType type) const
{
    return type.points * 1.4 * mmPerInch / 72;
}

void PdfSheet::left(qreal x, qreal y, const QString &line, PdfType type)
{
    const QFont font = fontOf(type);
    m_painter.setFont(font);
    m_painter.setPen(type.grey ? QColor(90, 90, 90) : QColor(Qt::black));
    const QFontMetricsF metrics(font, &m_writer);
    const qreal spare = (dots(lineHeight(type)) - metrics.ascent() - metrics.descent()) / 2;
    m_painter.drawText(QPointF(dots(x), dots(y) + spare + metrics.ascent()), line);
}

void PdfSheet::right(qreal x, qreal y, const QString &line, PdfType type)
{
    const QFontMetricsF metrics(fontOf(type), &m_writer);
    left(x - metrics.horizontalAdvance(line) / m_dotsPerMm, y, line, type);
}

qreal PdfSheet::block(qreal x, qreal y, const QString &text, PdfType type, qreal within)
{
    for (const QString &line : wrapped(text, type, within)) {
        left(x, y, line, type);
        y += lineHeight(type);
    }
    return y;
}

void PdfSheet::rule(qreal x1, qreal x2, qreal y, qreal thickness)
{
    m_painter.fillRect(QRectF(dots(x1), dots(y), dots(x2 - x1), dots(thickness)),
                       QColor(120, 120, 120));
}

void PdfSheet::modules(qreal x, qreal y, qreal size, const QList<QByteArray> &rows)
{
    // One path: squares painted one by one would show seams.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const qreal step = dots(size) / qreal(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            if (rows[row][column] == '1')
                path.addRect(dots(x) + qreal(column) * step, dots(y) + qreal(row) * step, step,
                             step);
    m_painter.fillPath(path, Qt::black);
}

void PdfSheet::newPage()
{
    m_writer.newPage();
}

} // namespace werkbank
