// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QPdfWriter>

// A4 pages to write and draw on in millimetres from the upper left corner. One thread, in a program
// with a QGuiApplication (fonts); needs no display. Text is plain: nothing in it is markup.
namespace werkbank {

struct PdfType {
    qreal points = 9;
    bool bold = false;
    bool grey = false;
};

class PdfSheet {
public:
    static constexpr qreal width = 210;
    static constexpr qreal height = 297;

    // The family is one that QFontDatabase knows.
    PdfSheet(QPdfWriter &writer, const QString &family);
    Q_DISABLE_COPY(PdfSheet)

    // The text in lines not wider than `within`, broken at words, inside of them where a word is
    // wider. Line breaks of the text stay.
    QStringList wrapped(const QString &text, PdfType type, qreal within) const;
    qreal lineHeight(PdfType type) const;

    // One line whose box begins at y; left-aligned from x, or ending at x.
    void left(qreal x, qreal y, const QString &line, PdfType type);
    void right(qreal x, qreal y, const QString &line, PdfType type);
    // Wrapped lines below each other; returns where the next would begin.
    qreal block(qreal x, qreal y, const QString &text, PdfType type, qreal within);

    void rule(qreal x1, qreal x2, qreal y, qreal thickness);
    // Rows of '0' and '1' as dark squares within a square of this size.
    void modules(qreal x, qreal y, qreal size, const QList<QByteArray> &rows);
    void newPage();

private:
    QFont fontOf(PdfType type) const;
    qreal dots(qreal millimetres) const { return millimetres * m_dotsPerMm; }

    QPdfWriter &m_writer;
    QPainter m_painter;
    QString m_family;
    qreal m_dotsPerMm;
};

} // namespace werkbank
