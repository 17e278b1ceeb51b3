// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/TextRuns.h"

#include <QSyntaxHighlighter>
#include <QTextDocument>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

class RunPainter final : public QSyntaxHighlighter {
public:
    struct Run {
        int start = 0, length = 0;
        QTextCharFormat format;
    };
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void set(QList<Run> runs)
    {
        m_runs = std::move(runs);
        rehighlight();
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const int at = currentBlock().position();
        for (const Run &run : std::as_const(m_runs)) {
            const int from = std::max(0, run.start - at);
            const int to = std::min(int(text.size()), run.start + run.length - at);
            for (int i = from; i < to; ++i) {
                QTextCharFormat both = format(i);
                both.merge(run.format);
                setFormat(i, 1, both);
            }
        }
    }

private:
    QList<Run> m_runs;
};

TextRuns::TextRuns(QObject *parent) : QObject(parent)
{
    connect(this, &TextRuns::lookChanged, this, &TextRuns::repaint);
}

TextRuns::~TextRuns()
{
    delete m_painter;
}

void TextRuns::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    delete m_painter;
    m_document = document;
    m_painter = nullptr;
    Q_EMIT documentChanged();
    repaint();
}

void TextRuns::setRuns(const QVariantList &runs)
{
    if (m_runs == runs)
        return;
    m_runs = runs;
    Q_EMIT runsChanged();
    repaint();
}

void TextRuns::repaint()
{
    // Most texts have nothing to be painted.
    if (!m_document || (!m_painter && m_runs.isEmpty()))
        return;
    if (!m_painter)
        m_painter = new RunPainter(m_document->textDocument());
    QList<RunPainter::Run> out;
    for (const QVariant &one : std::as_const(m_runs)) {
        const QVariantMap map = one.toMap();
        const int style = map.value(u"style"_s).toInt();
        RunPainter::Run run{map.value(u"start"_s).toInt(), map.value(u"length"_s).toInt(), {}};
        if (style & 1)
            run.format.setFontWeight(QFont::DemiBold);
        if (style & 2)
            run.format.setFontItalic(true);
        if (style & 4) {
            run.format.setFontFamilies({m_codeFamily});
            run.format.setBackground(m_codeColour);
        }
        if (style & 8) {
            run.format.setForeground(m_linkColour);
            run.format.setFontUnderline(true);
        }
        if (style & 16) {
            run.format.setBackground(m_hitColour);
            run.format.setForeground(m_hitTextColour);
        }
        out.append(std::move(run));
    }
    m_painter->set(std::move(out));
}

} // namespace werkbank
