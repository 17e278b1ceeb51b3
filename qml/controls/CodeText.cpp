// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/CodeText.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QPromise>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextDocument>
#include <QThreadPool>

namespace werkbank {

namespace {

using TextStyle = KSyntaxHighlighting::Theme::TextStyle;

CodeText::Role roleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Keyword:
    case TextStyle::ControlFlow:
    case TextStyle::Preprocessor:
    case TextStyle::Import:
        return CodeText::Keyword;
    case TextStyle::Function:
    case TextStyle::Variable:
    case TextStyle::Attribute:
    case TextStyle::DataType:
    case TextStyle::BuiltIn:
    case TextStyle::Extension:
    case TextStyle::RegionMarker:
        return CodeText::Name;
    case TextStyle::String:
    case TextStyle::Char:
    case TextStyle::VerbatimString:
    case TextStyle::SpecialString:
    case TextStyle::SpecialChar:
        return CodeText::String;
    case TextStyle::DecVal:
    case TextStyle::BaseN:
    case TextStyle::Float:
    case TextStyle::Constant:
        return CodeText::Number;
    case TextStyle::Comment:
    case TextStyle::Documentation:
    case TextStyle::CommentVar:
        return CodeText::Comment;
    case TextStyle::Information:
        return CodeText::Good;
    case TextStyle::Warning:
    case TextStyle::Alert:
        return CodeText::Attention;
    case TextStyle::Error:
        return CodeText::Bad;
    default:
        return CodeText::Plain;
    }
}

class PieceCollector final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    ColouredLines colour(const QStringList &lines)
    {
        const auto end = std::chrono::steady_clock::now() + CodeText::budget;
        ColouredLines out;
        KSyntaxHighlighting::State state;
        for (const QString &line : lines) {
            if (std::chrono::steady_clock::now() > end)
                break;
            m_pieces.clear();
            state = highlightLine(line, state);
            out.append(std::move(m_pieces));
        }
        return out;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto role = roleOf(format.textStyle());
        if (length > 0 && role != CodeText::Plain)
            m_pieces.append({offset, length, role});
    }

private:
    QList<ColouredPiece> m_pieces;
};

// How bad a line of a log says it is, by the word for it, and when it was, quietly. Of what the
// grammar says only texts and numbers stay: it paints whole lines.
void colourLevels(const QStringList &lines, ColouredLines &coloured)
{
    static const QRegularExpression time(
        QStringLiteral("^\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d[0-9:.,Z+-]*\\]?"));
    static const QRegularExpression words(
        QStringLiteral("\\b(?:(ERR(?:OR)?|FATAL|CRIT(?:ICAL)?|SEVERE|FEHLER)"
                       "|(WARN(?:ING)?|WRN|WARNUNG))\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 0; i < coloured.size(); ++i) {
        coloured[i].removeIf([](const ColouredPiece &piece) {
            return piece.role != CodeText::String && piece.role != CodeText::Number;
        });
        if (const auto when = time.match(lines[i]); when.hasMatch())
            coloured[i].append({0, int(when.capturedLength()), CodeText::Comment});
        for (const auto &match : words.globalMatch(lines[i])) {
            coloured[i].append({int(match.capturedStart()), int(match.capturedLength()),
                                match.hasCaptured(1) ? CodeText::Bad : CodeText::Attention});
        }
    }
}

} // namespace

// Lays the finished pieces over the document's lines.
class LineColours final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void set(ColouredLines lines, const QList<QColor> &colours)
    {
        m_lines = std::move(lines);
        m_colours = colours;
        rehighlight();
    }
    const ColouredLines &lines() const { return m_lines; }

protected:
    void highlightBlock(const QString &text) override
    {
        const int line = currentBlock().blockNumber();
        if (line >= m_lines.size())
            return;
        for (const ColouredPiece &piece : m_lines[line]) {
            if (piece.role < m_colours.size() && piece.start + piece.length <= text.size())
                setFormat(piece.start, piece.length, m_colours[piece.role]);
        }
    }

private:
    ColouredLines m_lines;
    QList<QColor> m_colours;
};

CodeText::CodeText(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_lines || m_watcher.isCanceled())
            return;
        m_lines->set(m_watcher.result(), m_colours);
        Q_EMIT coloured();
    });
}

CodeText::~CodeText()
{
    delete m_lines;
}

void CodeText::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    m_document = document;
    delete m_lines;
    m_lines = document ? new LineColours(document->textDocument()) : nullptr;
    m_looked.reset();
    Q_EMIT documentChanged();
    look();
}

void CodeText::setFileName(const QString &name)
{
    if (m_fileName == name)
        return;
    m_fileName = name;
    Q_EMIT fileNameChanged();
    look();
}

void CodeText::setColours(const QList<QColor> &colours)
{
    if (m_colours == colours)
        return;
    m_colours = colours;
    if (m_lines)
        m_lines->set(m_lines->lines(), m_colours);
    Q_EMIT coloursChanged();
}

void CodeText::look()
{
    if (!m_document || m_fileName.isEmpty())
        return;
    // A TextEdit reports new colours as a new text, too: looking again would never end.
    std::pair wanted(m_document->textDocument()->toPlainText(), m_fileName);
    if (m_looked == wanted)
        return;
    m_looked = std::move(wanted);
    QPromise<ColouredLines> promise;
    m_watcher.setFuture(promise.future());
    QThreadPool::globalInstance()->start(
        [promise = std::move(promise), text = m_looked->first, name = m_fileName]() mutable {
            promise.start();
            promise.addResult(colour(text, name));
            promise.finish();
        });
}

ColouredLines CodeText::levels(const QStringList &lines, const QString &fileName)
{
    ColouredLines coloured(lines.size());
    if (fileName.endsWith(QLatin1StringView(".log"), Qt::CaseInsensitive))
        colourLevels(lines, coloured);
    return coloured;
}

ColouredLines CodeText::colour(const QString &text, const QString &fileName)
{
    if (text.size() > maxCharacters)
        return {};
    const QStringList lines = text.split(u'\n');
    if (lines.size() > maxLines)
        return {};
    // Definitions are read from disk once per thread; a Repository belongs to one thread.
    static thread_local KSyntaxHighlighting::Repository repository;
    const auto definition = repository.definitionForFileName(fileName);
    const bool isLog = fileName.endsWith(QLatin1StringView(".log"), Qt::CaseInsensitive);
    if (!definition.isValid() && !isLog)
        return {};
    ColouredLines coloured(lines.size());
    if (definition.isValid()) {
        PieceCollector collector;
        collector.setDefinition(definition);
        coloured = collector.colour(lines);
    }
    if (isLog)
        colourLevels(lines, coloured);
    return coloured;
}

} // namespace werkbank
