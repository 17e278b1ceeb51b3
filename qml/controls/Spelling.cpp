// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/Spelling.h"

#include <Sonnet/Speller>

#include <QSyntaxHighlighter>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Of the dictionaries that are here.
QString dictionaryFor(const Sonnet::Speller &speller, const QString &language)
{
    const QStringList all = speller.availableLanguages();
    QString usual = language == "de"_L1 ? u"de_DE"_s : language == "en"_L1 ? u"en_US"_s : language;
    if (all.contains(usual))
        return usual;
    const auto it = std::ranges::find_if(all, [&](const QString &one) {
        return one == language || one.startsWith(language + u'_');
    });
    return it == all.end() ? QString() : *it;
}

struct Piece {
    int start = 0, length = 0;
};

// Words that could be misspelled: no numbers, names with digits, addresses, paths or variables.
QList<Piece> wordsOf(const QString &text)
{
    QList<Piece> out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        const QStringView word = QStringView(text).sliced(start, end - start);
        const auto isBeside = [&](qsizetype at) {
            return at >= 0 && at < text.size() && u"\\/@_{}#:~=<>"_s.contains(text[at])
                && !(text[at] == u':' && (at + 1 >= text.size() || text[at + 1].isSpace()));
        };
        if (word.size() > 1 && std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'\'' || c == u'’'; })
            && !isBeside(start - 1) && !isBeside(end))
            out.append({int(start), int(word.size())});
        start = end;
    }
    return out;
}

} // namespace

class WordMarks final : public QSyntaxHighlighter {
public:
    WordMarks(QTextDocument *document, const Spelling &spelling)
        : QSyntaxHighlighter(document), m_spelling(spelling)
    {}
    QColor colour;
    bool isOn = false;

protected:
    void highlightBlock(const QString &text) override
    {
        if (!isOn)
            return;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colour);
        for (const Piece &word : wordsOf(text)) {
            if (!m_spelling.knows(text.sliced(word.start, word.length)))
                setFormat(word.start, word.length, format);
        }
    }

private:
    const Spelling &m_spelling;
};

Spelling::Spelling(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Spelling::look);
    connect(this, &Spelling::colourChanged, this, [this] {
        if (m_marks) {
            m_marks->colour = m_colour;
            m_lookedAt.clear();
            m_pause.start();
        }
    });
}

Spelling::~Spelling()
{
    delete m_marks;
}

void Spelling::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    delete m_marks;
    m_document = document;
    if (document) {
        m_marks = new WordMarks(document->textDocument(), *this);
        m_marks->colour = m_colour;
        connect(document->textDocument(), &QTextDocument::contentsChanged, &m_pause,
                qOverload<>(&QTimer::start));
    }
    Q_EMIT documentChanged();
}

void Spelling::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_speller.reset();
    m_lookedAt.clear();
    m_pause.start();
    Q_EMIT languageChanged();
}

void Spelling::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    m_lookedAt.clear();
    m_pause.start();
    Q_EMIT enabledChanged();
}

bool Spelling::knows(const QString &word) const
{
    return !m_speller || !m_speller->isMisspelled(word);
}

void Spelling::look()
{
    m_pause.stop();
    if (!m_marks || !m_document)
        return;
    const QString text = m_document->textDocument()->toPlainText();
    // Marking reports new contents, too.
    const QString what = text + u'\0' + m_language + (m_enabled ? u'1' : u'0');
    if (what == m_lookedAt)
        return;
    m_lookedAt = what;
    const bool wanted = m_enabled && !m_language.isEmpty() && !text.trimmed().isEmpty()
        && text.size() <= maxCharacters;
    if (wanted && !m_speller) {
        m_speller = std::make_unique<Sonnet::Speller>();
        const QString dictionary = dictionaryFor(*m_speller, m_language);
        m_speller->setLanguage(dictionary);
        m_speller->setAttribute(Sonnet::Speller::SkipRunTogether, false);
        if (dictionary.isEmpty())
            m_enabled = false;
    }
    m_marks->isOn = wanted && m_enabled;
    m_marks->rehighlight();
    Q_EMIT looked();
}

Spelling::Word Spelling::markedAt(int position) const
{
    if (!m_document || !m_marks || !m_marks->isOn)
        return {};
    const QString text = m_document->textDocument()->toPlainText();
    for (const Piece &word : wordsOf(text)) {
        if (position >= word.start && position <= word.start + word.length
            && !knows(text.sliced(word.start, word.length)))
            return {word.start, word.length};
    }
    return {};
}

QString Spelling::wordAt(int position) const
{
    const Word word = markedAt(position);
    return word.length == 0 ? QString()
                            : m_document->textDocument()->toPlainText().sliced(word.start, word.length);
}

QStringList Spelling::suggestions(const QString &word) const
{
    return m_speller ? m_speller->suggest(word).first(std::min<qsizetype>(6, m_speller->suggest(word).size()))
                     : QStringList();
}

void Spelling::replaceAt(int position, const QString &word)
{
    const Word marked = markedAt(position);
    if (marked.length == 0)
        return;
    QTextCursor cursor(m_document->textDocument());
    cursor.setPosition(marked.start);
    cursor.setPosition(marked.start + marked.length, QTextCursor::KeepAnchor);
    cursor.insertText(word);
}

void Spelling::learn(const QString &word)
{
    if (m_speller)
        m_speller->addToPersonal(word);
    m_lookedAt.clear();
    look();
}

} // namespace werkbank
