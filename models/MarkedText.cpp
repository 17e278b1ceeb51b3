// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MarkedText.h"

#include <QUrl>
#include <QVariantMap>

#include <md4c.h>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Anything that could be a mark or an address.
bool mayBeMarked(const QString &text)
{
    return text.contains("://"_L1) || text.contains("www."_L1)
        || std::ranges::any_of(text, [](QChar c) {
               return c == u'*' || c == u'_' || c == u'`' || c == u'#' || c == u'>' || c == u'~'
                   || c == u'-' || c == u'+' || c == u'[' || c == u')' || c == u'.';
           });
}

class Reading {
public:
    // False: it is to be shown as it was written.
    bool read(const QByteArray &utf8)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_HARD_SOFT_BREAKS
            | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEWWWAUTOLINKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<Reading *>(self)->enter(type, detail) ? 0 : 1;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<Reading *>(self)->leave(type);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            return static_cast<Reading *>(self)->begin(type, detail) ? 0 : 1;
        };
        parser.leave_span = [](MD_SPANTYPE, void *, void *self) {
            static_cast<Reading *>(self)->end();
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<Reading *>(self)->say(type, QByteArrayView(text, qsizetype(size)));
            return 0;
        };
        m_begin = m_said = utf8.constData();
        m_end = m_begin + utf8.size();
        return md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this) == 0;
    }

    MarkedText take()
    {
        for (TextBlock &block : out.blocks) {
            while (block.text.endsWith(u'\n'))
                block.text.chop(1);
        }
        out.blocks.removeIf([](const TextBlock &block) { return block.text.isEmpty(); });
        return std::move(out);
    }
    bool isMarked() const { return m_marked; }

private:
    struct List {
        bool ordered = false;
        unsigned next = 1;
    };

    bool enter(MD_BLOCKTYPE type, void *detail)
    {
        if (++m_nesting > MarkedText::maxDepth || out.blocks.size() >= MarkedText::maxBlocks)
            return false;
        switch (type) {
        case MD_BLOCK_UL:
            m_lists.append(List{});
            break;
        case MD_BLOCK_OL:
            m_lists.append({true, static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start});
            break;
        case MD_BLOCK_LI:
            m_marked = true;
            open(TextBlock::Kind::Item);
            if (List &list = m_lists.last(); list.ordered)
                out.blocks.last().marker = QString::number(list.next++) + u'.';
            else
                out.blocks.last().marker = u"•"_s;
            m_fresh = true;
            break;
        case MD_BLOCK_QUOTE:
            m_marked = true;
            ++m_quotes;
            break;
        case MD_BLOCK_H:
            m_marked = true;
            open(TextBlock::Kind::Heading);
            break;
        case MD_BLOCK_CODE:
            m_marked = true;
            open(TextBlock::Kind::Code);
            break;
        case MD_BLOCK_HR:
            open(TextBlock::Kind::Paragraph);
            out.blocks.last().text = u"———"_s;
            m_marked = true;
            break;
        case MD_BLOCK_P:
            // The first paragraph of an item stands beside its sign.
            if (!std::exchange(m_fresh, false))
                open(m_quotes > 0 ? TextBlock::Kind::Quote : TextBlock::Kind::Paragraph);
            break;
        default:
            break;
        }
        return true;
    }

    void leave(MD_BLOCKTYPE type)
    {
        --m_nesting;
        m_fresh = false;
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            m_lists.removeLast();
        else if (type == MD_BLOCK_QUOTE)
            --m_quotes;
    }

    void open(TextBlock::Kind kind)
    {
        TextBlock block;
        block.kind = kind;
        block.depth = std::max(0, int(m_lists.size()) - (kind == TextBlock::Kind::Item ? 1 : 0));
        out.blocks.append(std::move(block));
    }

    bool begin(MD_SPANTYPE type, void *detail)
    {
        int style = 0;
        switch (type) {
        case MD_SPAN_STRONG: style = TextRun::Bold; break;
        case MD_SPAN_EM: style = TextRun::Italic; break;
        case MD_SPAN_CODE: style = TextRun::Code; break;
        case MD_SPAN_A: style = TextRun::Link; break;
        case MD_SPAN_IMG: style = 0; break;
        default: break;
        }
        m_styles.append(m_style);
        m_style |= style;
        m_marked = true;
        if (type == MD_SPAN_A)
            addLink(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
        return m_styles.size() <= MarkedText::maxDepth && m_runs < MarkedText::maxRuns;
    }

    void end() { m_style = m_styles.isEmpty() ? 0 : m_styles.takeLast(); }

    // The backslash in front of it was left out.
    bool isEscaped(const char *at) const
    {
        return at > m_begin && at < m_end && at[-1] == '\\' && m_said < at;
    }

    void addLink(const MD_ATTRIBUTE &href)
    {
        const QString link = QString::fromUtf8(href.text, qsizetype(href.size));
        if (out.links.size() < MarkedText::maxLinks && !out.links.contains(link)
            && !hostOfLink(link).isEmpty())
            out.links.append(link);
    }

    void say(MD_TEXTTYPE type, QByteArrayView utf8)
    {
        if (out.blocks.isEmpty())
            open(TextBlock::Kind::Paragraph);
        QString &text = out.blocks.last().text;
        const int start = int(text.size());
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
            if (m_said < m_end && *m_said == '\\')
                text += u'\\';
            text += u'\n';
        } else if (type == MD_TEXT_NULLCHAR) {
            text += QChar(QChar::ReplacementCharacter);
        } else {
            if (isEscaped(utf8.data()))
                text += u'\\';
            text += QString::fromUtf8(utf8);
            if (utf8.data() >= m_begin && utf8.data() < m_end)
                m_said = utf8.data() + utf8.size();
        }
        m_fresh = false;
        const int length = int(text.size()) - start;
        if (m_style == 0 || length == 0)
            return;
        ++m_runs;
        out.blocks.last().runs.append({start, length, m_style});
    }

    MarkedText out;
    QList<List> m_lists;
    QList<int> m_styles;
    int m_style = 0;
    const char *m_begin = nullptr;  // of what is read
    const char *m_end = nullptr;
    const char *m_said = nullptr;   // so far
    int m_quotes = 0;
    int m_nesting = 0;
    int m_runs = 0;
    bool m_fresh = false;  // an item that has no words yet
    bool m_marked = false;
};

} // namespace

MarkedText MarkedText::of(const QString &text)
{
    if (text.size() > maxCharacters || !mayBeMarked(text))
        return {};
    Reading reading;
    if (!reading.read(text.toUtf8()) || !reading.isMarked())
        return {};
    return reading.take();
}

QVariantList MarkedText::forScreens() const
{
    QVariantList out;
    for (const TextBlock &block : blocks) {
        QVariantList runs;
        for (const TextRun &run : block.runs) {
            runs.append(QVariantMap{{u"start"_s, run.start}, {u"length"_s, run.length},
                                    {u"style"_s, run.style}});
        }
        out.append(QVariantMap{{u"kind"_s, int(block.kind)}, {u"text"_s, block.text},
                               {u"marker"_s, block.marker}, {u"depth"_s, block.depth},
                               {u"runs"_s, runs}});
    }
    return out;
}

QVariantList MarkedText::linksForScreens() const
{
    QVariantList out;
    for (const QString &link : links)
        out.append(QVariantMap{{u"address"_s, link}, {u"host"_s, hostOfLink(link)}});
    return out;
}

QString hostOfLink(const QString &link)
{
    const QUrl url(link.startsWith("www."_L1) ? u"http://"_s + link : link, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        || !url.userInfo().isEmpty())
        return {};
    return url.host(QUrl::FullyEncoded);
}

} // namespace werkbank
