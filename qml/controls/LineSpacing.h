// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QtQmlIntegration/qqmlintegration.h>

// Gives every line of a TextEdit's document 1.18 of the font's height, as WText has; QML cannot set
// it there. GUI thread; without a document it does nothing. It touches the document only when its
// text was set anew, which has emptied the undo stack anyway.
namespace werkbank {

class LineSpacing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged
                   FINAL)

public:
    using QObject::QObject;

    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);

Q_SIGNALS:
    void documentChanged();

private:
    void apply();

    QPointer<QQuickTextDocument> m_document;
    bool m_applying = false;
};

} // namespace werkbank
