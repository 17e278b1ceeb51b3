// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

// Bold, italic, code, link and hit colours for places of a PlainText TextEdit: the text itself never
// meets a property that reads markup. GUI thread.
namespace werkbank {

class RunPainter;

class TextRuns : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document MEMBER m_document WRITE setDocument NOTIFY documentChanged REQUIRED FINAL)
    // [{start, length, style}], style: 1 bold, 2 italic, 4 code, 8 link, and their sums; 16: a
    // word that was looked for, over the others.
    Q_PROPERTY(QVariantList runs MEMBER m_runs WRITE setRuns NOTIFY runsChanged FINAL)
    Q_PROPERTY(QString codeFamily MEMBER m_codeFamily NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor codeColour MEMBER m_codeColour NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor linkColour MEMBER m_linkColour NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor hitColour MEMBER m_hitColour NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor hitTextColour MEMBER m_hitTextColour NOTIFY lookChanged FINAL)
public:
    explicit TextRuns(QObject *parent = nullptr);
    ~TextRuns() override;

    void setDocument(QQuickTextDocument *document);
    void setRuns(const QVariantList &runs);

Q_SIGNALS:
    void documentChanged();
    void runsChanged();
    void lookChanged();

private:
    void repaint();

    QPointer<QQuickTextDocument> m_document;
    QVariantList m_runs;
    QString m_codeFamily;
    QColor m_codeColour, m_linkColour, m_hitColour, m_hitTextColour;
    QPointer<RunPainter> m_painter;  // goes with the document, if that goes first
};

} // namespace werkbank
