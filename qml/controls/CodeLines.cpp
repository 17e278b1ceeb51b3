// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/CodeLines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace werkbank {

namespace {

constexpr qreal beside = 12;  // between the numbers and the text

} // namespace

CodeLines::CodeLines(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(false);
    connect(this, &CodeLines::shownChanged, this, [this] { update(); });
    connect(this, &CodeLines::fontChanged, this, [this] { update(); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled())
            return;
        m_whole = m_watcher.result();
        update();
    });
}

void CodeLines::setLines(const QStringList &lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    m_visible = m_wholeText.isEmpty() ? CodeText::levels(m_lines, m_fileName) : ColouredLines();
    Q_EMIT shownChanged();
}

void CodeLines::setWholeText(const QString &text)
{
    if (m_wholeText == text)
        return;
    m_wholeText = text;
    Q_EMIT wholeTextChanged();
    look();
}

void CodeLines::setFileName(const QString &name)
{
    if (m_fileName == name)
        return;
    m_fileName = name;
    Q_EMIT fileNameChanged();
    look();
}

void CodeLines::look()
{
    m_watcher.cancel();
    m_whole.clear();
    m_visible = m_wholeText.isEmpty() ? CodeText::levels(m_lines, m_fileName) : ColouredLines();
    update();
    if (m_wholeText.isEmpty() || m_fileName.isEmpty())
        return;
    QPromise<ColouredLines> promise;
    m_watcher.setFuture(promise.future());
    QThreadPool::globalInstance()->start(
        [promise = std::move(promise), text = m_wholeText, name = m_fileName]() mutable {
            promise.start();
            promise.addResult(CodeText::colour(text, name));
            promise.finish();
        });
}

qreal CodeLines::lineHeight() const
{
    return std::ceil(QFontMetricsF(m_font).lineSpacing() * 1.2);
}

qreal CodeLines::gutter() const
{
    const int digits = std::max(3, int(QString::number(m_largest).size()));
    return std::ceil(QFontMetricsF(m_font).horizontalAdvance(QLatin1Char('0')) * digits);
}

QList<QTextLayout::FormatRange> CodeLines::formats(int line, const QString &shown) const
{
    QList<QTextLayout::FormatRange> out;
    const ColouredLines &all = m_whole.isEmpty() ? m_visible : m_whole;
    const qsizetype at = m_whole.isEmpty() ? line : m_first + line;
    if (at < all.size()) {
        for (const ColouredPiece &piece : all[at]) {
            if (piece.role >= m_colours.size() || piece.start >= shown.size())
                continue;
            QTextLayout::FormatRange range;
            range.start = piece.start;
            range.length = std::min(piece.length, int(shown.size()) - piece.start);
            range.format.setForeground(m_colours[piece.role]);
            out.append(range);
        }
    }
    for (qsizetype i = m_words.isEmpty() ? -1 : shown.indexOf(m_words, 0, Qt::CaseInsensitive);
         i >= 0; i = shown.indexOf(m_words, i + m_words.size(), Qt::CaseInsensitive)) {
        QTextLayout::FormatRange range;
        range.start = int(i);
        range.length = int(m_words.size());
        range.format.setBackground(m_hitColour);
        out.append(range);
    }
    return out;
}

// Its height.
qreal CodeLines::paintLine(QPainter *painter, int line, qreal y)
{
    const QFontMetricsF metrics(m_font);
    const qreal height = lineHeight();
    const qreal x = gutter() + beside;
    const qreal room = std::max(40.0, width() - x);
    QString shown = m_lines[line];
    if (!m_wrapped) {
        // What lies to the right of the window needs no shaping.
        const auto most = qsizetype((m_aside + width()) / metrics.horizontalAdvance(QLatin1Char('0'))) + 64;
        m_widest = std::max(m_widest, metrics.horizontalAdvance(QLatin1Char('0')) * qreal(shown.size()));
        shown.truncate(most);
    }
    QTextLayout layout(shown, m_font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(m_wrapped ? QTextOption::WrapAnywhere : QTextOption::NoWrap);
    option.setTabStopDistance(metrics.horizontalAdvance(QLatin1Char(' ')) * 4);
    layout.setTextOption(option);
    layout.setFormats(formats(line, shown));
    layout.beginLayout();
    qreal bottom = 0;
    while (true) {
        QTextLine one = layout.createLine();
        if (!one.isValid())
            break;
        one.setLineWidth(m_wrapped ? room : 1e6);
        one.setPosition({0, bottom + (height - one.height()) / 2});
        bottom += height;
    }
    layout.endLayout();
    bottom = std::max(bottom, height);
    const int row = m_first + line;
    const bool isMarked = m_markedFrom >= 0 && row >= std::min(m_markedFrom, m_markedTo)
        && row <= std::max(m_markedFrom, m_markedTo);
    if (isMarked || row == m_current)
        painter->fillRect(QRectF(0, y, width(), bottom), isMarked ? m_markedColour : m_currentColour);
    if (const int number = m_numbers.value(line)) {
        painter->setPen(m_numberColour);
        painter->drawText(QRectF(0, y, gutter(), height), Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(number));
    }
    painter->save();
    painter->setClipRect(QRectF(x, y, width() - x, bottom));
    painter->setPen(m_colours.value(0));
    layout.draw(painter, {x - (m_wrapped ? 0 : m_aside), y});
    painter->restore();
    return bottom;
}

void CodeLines::paint(QPainter *painter)
{
    painter->setFont(m_font);
    m_bottoms.clear();
    const qreal before = std::exchange(m_widest, 0);
    qreal y = 0;
    for (int line = 0; line < m_lines.size() && y < height(); ++line) {
        y += paintLine(painter, line, y);
        m_bottoms.append(y);
    }
    if (m_widest != before)
        QMetaObject::invokeMethod(this, &CodeLines::paintedLines, Qt::QueuedConnection);
}

int CodeLines::rowAt(qreal y) const
{
    const auto it = std::ranges::upper_bound(m_bottoms, y);
    return it == m_bottoms.end() ? -1 : m_first + int(it - m_bottoms.begin());
}

} // namespace werkbank
