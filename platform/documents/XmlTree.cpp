// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/XmlTree.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

namespace werkbank {

using namespace Qt::StringLiterals;

QString XmlElement::attribute(QStringView wanted) const
{
    for (const auto &[key, value] : attributes)
        if (key == wanted)
            return value;
    return {};
}

const XmlElement *XmlElement::find(std::initializer_list<QStringView> path) const
{
    const XmlElement *at = this;
    for (QStringView step : path) {
        const auto next = std::find_if(at->children.begin(), at->children.end(),
                                       [&](const XmlElement &child) { return child.name == step; });
        if (next == at->children.end())
            return nullptr;
        at = &*next;
    }
    return at;
}

QString XmlElement::textAt(std::initializer_list<QStringView> path) const
{
    const XmlElement *found = find(path);
    return found ? found->text : QString();
}

QList<const XmlElement *> XmlElement::all(QStringView childName) const
{
    QList<const XmlElement *> found;
    for (const XmlElement &child : children)
        if (child.name == childName)
            found.append(&child);
    return found;
}

namespace {

class Reading {
public:
    Reading(const QString &text, const XmlLimits &limits) : m_limits(limits), m_xml(text) {}

    Result<XmlElement> whole()
    {
        XmlElement root;
        while (!m_error && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                root = element(1);
            else
                judgeOutside(token);
        }
        if (!m_error && m_xml.hasError())
            fail("xml_malformed", m_xml.errorString());
        if (m_error)
            return *m_error;
        return root;
    }

private:
    void fail(const char *code, const QString &text)
    {
        if (!m_error)
            m_error = makeError(code, text, {{u"line"_s, m_xml.lineNumber()}});
    }

    // What may stand beside elements: text, comments, the declaration.
    void judgeOutside(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            fail("xml_forbidden", u"The file brings definitions of its own (DOCTYPE)."_s);
        else if (token == QXmlStreamReader::ProcessingInstruction)
            fail("xml_forbidden", u"The file holds a processing instruction."_s);
    }

    XmlElement started(int depth)
    {
        XmlElement made;
        made.name = m_xml.name().toString();
        made.ns = m_xml.namespaceUri().toString();
        if (depth > m_limits.maxDepth || ++m_elements > m_limits.maxElements)
            fail("xml_too_large", u"The file is nested too deeply or has too many elements."_s);
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.value().size() > m_limits.maxText)
                fail("xml_too_large", u"An attribute is too long."_s);
            if (attribute.namespaceUri().isEmpty())
                made.attributes.append({attribute.name().toString(), attribute.value().toString()});
        }
        return made;
    }

    XmlElement element(int depth)
    {
        XmlElement made = started(depth);
        while (!m_error && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::StartElement)
                made.children.append(element(depth + 1));
            else if (token == QXmlStreamReader::Characters)
                made.text += m_xml.text();
            else
                judgeOutside(token);
            if (made.text.size() > m_limits.maxText)
                fail("xml_too_large", u"A text is too long."_s);
        }
        made.text = made.text.trimmed();
        if (!made.children.isEmpty() && !made.text.isEmpty())
            fail("xml_malformed", u"Text stands between elements."_s);
        return made;
    }

    const XmlLimits &m_limits;
    QXmlStreamReader m_xml;
    qsizetype m_elements = 0;
    std::optional<Error> m_error;
};

// The name of the encoding in the declaration, lower case; empty where none is given.
QString declaredEncoding(const QString &text)
{
    if (!text.startsWith("<?xml"_L1))
        return {};
    const QString declaration = text.left(text.indexOf("?>"_L1));
    const qsizetype at = declaration.indexOf("encoding"_L1);
    if (at < 0)
        return {};
    const QString rest = declaration.mid(at + 8).trimmed().mid(1).trimmed();
    return rest.isEmpty() ? rest : rest.mid(1).section(rest[0], 0, 0).toLower();
}

} // namespace

Result<XmlElement> readXml(const QByteArray &bytes, const XmlLimits &limits)
{
    if (bytes.size() > limits.maxBytes)
        return makeError("xml_too_large",
                         u"The file has more than %1 bytes."_s.arg(limits.maxBytes));
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return makeError("xml_forbidden", u"The file is not UTF-8."_s);
    const QString encoding = declaredEncoding(text);
    if (!encoding.isEmpty() && encoding != "utf-8"_L1)
        return makeError("xml_forbidden", u"The file says that it is not UTF-8."_s);
    return Reading(text, limits).whole();
}

} // namespace werkbank
