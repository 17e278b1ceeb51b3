// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/controls/CodeText.h"

#include <QFont>
#include <QQuickPaintedItem>
#include <QTextLayout>

// The lines of a log or of code that are visible now, painted with their numbers: what is above and
// below costs nothing. Plain text only. A small file is coloured as a whole on a pool thread; of a
// large log only the visible lines are looked at, for times and levels. GUI thread.
namespace werkbank {

class CodeLines : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList lines MEMBER m_lines WRITE setLines NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<int> numbers MEMBER m_numbers NOTIFY shownChanged FINAL)  // 0: no number
    Q_PROPERTY(int first MEMBER m_first NOTIFY shownChanged FINAL)             // row of the first line
    Q_PROPERTY(int largestNumber MEMBER m_largest NOTIFY shownChanged FINAL)
    // Of a file that is small enough; else empty.
    Q_PROPERTY(QString wholeText READ wholeText WRITE setWholeText NOTIFY wholeTextChanged FINAL)
    Q_PROPERTY(QString fileName MEMBER m_fileName WRITE setFileName NOTIFY fileNameChanged FINAL)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY shownChanged FINAL)  // marked wherever they stand
    Q_PROPERTY(int currentRow MEMBER m_current NOTIFY shownChanged FINAL)
    Q_PROPERTY(int markedFrom MEMBER m_markedFrom NOTIFY shownChanged FINAL)  // rows; -1: none
    Q_PROPERTY(int markedTo MEMBER m_markedTo NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool wrapped MEMBER m_wrapped NOTIFY shownChanged FINAL)
    Q_PROPERTY(qreal aside MEMBER m_aside NOTIFY shownChanged FINAL)  // scrolled sideways by so much
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY fontChanged FINAL)
    // As CodeText's: one colour per Role.
    Q_PROPERTY(QList<QColor> colours MEMBER m_colours NOTIFY shownChanged REQUIRED FINAL)
    Q_PROPERTY(QColor numberColour MEMBER m_numberColour NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor hitColour MEMBER m_hitColour NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor currentColour MEMBER m_currentColour NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor markedColour MEMBER m_markedColour NOTIFY shownChanged FINAL)
    Q_PROPERTY(qreal lineHeight READ lineHeight NOTIFY fontChanged FINAL)
    Q_PROPERTY(qreal widestLine READ widestLine NOTIFY paintedLines FINAL)  // of the visible ones
public:
    explicit CodeLines(QQuickItem *parent = nullptr);

    void setLines(const QStringList &lines);
    QString wholeText() const { return m_wholeText; }
    void setWholeText(const QString &text);
    void setFileName(const QString &name);
    qreal lineHeight() const;
    qreal widestLine() const { return m_widest; }
    void paint(QPainter *painter) override;

    // The row at this height, as last painted; -1: none.
    Q_INVOKABLE int rowAt(qreal y) const;

Q_SIGNALS:
    void shownChanged();
    void wholeTextChanged();
    void fileNameChanged();
    void fontChanged();
    void paintedLines();

private:
    void look();
    qreal gutter() const;
    QList<QTextLayout::FormatRange> formats(int line, const QString &shown) const;
    qreal paintLine(QPainter *painter, int line, qreal y);

    QStringList m_lines;
    QList<int> m_numbers;
    int m_first = 0;
    int m_largest = 0;
    QString m_wholeText;
    QString m_fileName;
    QString m_words;
    int m_current = -1;
    int m_markedFrom = -1, m_markedTo = -1;
    bool m_wrapped = false;
    qreal m_aside = 0;
    QFont m_font;
    QList<QColor> m_colours;
    QColor m_numberColour, m_hitColour, m_currentColour, m_markedColour;
    qreal m_widest = 0;
    QList<qreal> m_bottoms;       // of the painted lines
    ColouredLines m_whole;        // of the whole text
    ColouredLines m_visible;      // of the visible lines, where the whole has none
    QFutureWatcher<ColouredLines> m_watcher;
};

} // namespace werkbank
