// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/LineSpacing.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace werkbank {

namespace {

constexpr qreal percent = 118;

}

void LineSpacing::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->textDocument()->disconnect(this);
    m_document = document;
    if (m_document) {
        connect(m_document->textDocument(), &QTextDocument::contentsChanged, this,
                &LineSpacing::apply);
        apply();
    }
    Q_EMIT documentChanged();
}

void LineSpacing::apply()
{
    QTextDocument *text = m_document->textDocument();
    // A block made by typing or pasting takes its format from the one before it.
    if (m_applying || text->firstBlock().blockFormat().lineHeight() == percent)
        return;
    m_applying = true;
    const bool undo = text->isUndoRedoEnabled();
    text->setUndoRedoEnabled(false);
    QTextBlockFormat format;
    format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(text);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    text->setUndoRedoEnabled(undo);
    m_applying = false;
}

} // namespace werkbank
