// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFutureWatcher>
#include <QPointer>
#include <QQuickTextDocument>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

// Colours for a log or code in a read-only PlainText TextEdit. Lines are looked at on a pool
// thread by KSyntaxHighlighting, within 512 KiB, 5000 lines and 200 ms; what is beyond stays
// plain. The file's text never meets a rich-text property. GUI thread.
namespace werkbank {

class LineColours;

// What a piece of a line is; the screen says which colour that has.
struct ColouredPiece {
    int start = 0;
    int length = 0;
    int role = 0;  // a CodeText::Role
};
using ColouredLines = QList<QList<ColouredPiece>>;

class CodeText : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged REQUIRED FINAL)
    Q_PROPERTY(QString fileName READ fileName WRITE setFileName NOTIFY fileNameChanged REQUIRED FINAL)
    // One colour per Role, in its order.
    Q_PROPERTY(QList<QColor> colours READ colours WRITE setColours NOTIFY coloursChanged REQUIRED FINAL)
public:
    enum Role { Plain, Keyword, Name, String, Number, Comment, Good, Attention, Bad };
    Q_ENUM(Role)
    static constexpr qsizetype maxCharacters = 512 * 1024;
    static constexpr int maxLines = 5000;
    static constexpr auto budget = std::chrono::milliseconds(200);

    explicit CodeText(QObject *parent = nullptr);
    ~CodeText() override;

    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    QString fileName() const { return m_fileName; }
    void setFileName(const QString &name);
    QList<QColor> colours() const { return m_colours; }
    void setColours(const QList<QColor> &colours);

    // The document's text may be another one now. Looks at each only once.
    Q_INVOKABLE void look();

    // Pure; any thread.
    static ColouredLines colour(const QString &text, const QString &fileName);
    // Times and levels of a few lines of a log; of anything else nothing.
    static ColouredLines levels(const QStringList &lines, const QString &fileName);

Q_SIGNALS:
    void documentChanged();
    void fileNameChanged();
    void coloursChanged();
    void coloured();

private:
    QPointer<QQuickTextDocument> m_document;
    QString m_fileName;
    QList<QColor> m_colours;
    std::optional<std::pair<QString, QString>> m_looked;  // the text and its file's name
    QFutureWatcher<ColouredLines> m_watcher;
    QPointer<LineColours> m_lines;  // goes with the document, if that goes first
};

} // namespace werkbank
