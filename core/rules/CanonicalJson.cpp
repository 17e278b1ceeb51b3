// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CanonicalJson.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestExact = 9007199254740992.0;

class Writer {
public:
    bool ok() const { return m_ok; }
    QByteArray take() { return m_out.toUtf8(); }

    void write(const QJsonObject &object)
    {
        // QString compares code units, which is the order that RFC 8785 asks for.
        QStringList names = object.keys();
        std::sort(names.begin(), names.end());
        m_out += u'{';
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (i > 0)
                m_out += u',';
            text(names[i]);
            m_out += u':';
            write(object.value(names[i]));
        }
        m_out += u'}';
    }

private:
    void write(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null: m_out += u"null"; break;
        case QJsonValue::Bool: m_out += value.toBool() ? u"true" : u"false"; break;
        case QJsonValue::Double: number(value); break;
        case QJsonValue::String: text(value.toString()); break;
        case QJsonValue::Array: list(value.toArray()); break;
        case QJsonValue::Object: write(value.toObject()); break;
        case QJsonValue::Undefined: m_ok = false; break;
        }
    }

    void list(const QJsonArray &array)
    {
        m_out += u'[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                m_out += u',';
            write(array[i]);
        }
        m_out += u']';
    }

    void number(const QJsonValue &value)
    {
        const double wide = value.toDouble();
        m_ok = m_ok && std::floor(wide) == wide && std::abs(wide) <= largestExact;
        m_out += QString::number(value.toInteger());
    }

    void text(const QString &string)
    {
        m_ok = m_ok && string.isValidUtf16();
        m_out += u'"';
        for (const QChar c : string)
            character(c);
        m_out += u'"';
    }

    void character(QChar c)
    {
        switch (c.unicode()) {
        case u'"': m_out += u"\\\""; break;
        case u'\\': m_out += u"\\\\"; break;
        case u'\b': m_out += u"\\b"; break;
        case u'\t': m_out += u"\\t"; break;
        case u'\n': m_out += u"\\n"; break;
        case u'\f': m_out += u"\\f"; break;
        case u'\r': m_out += u"\\r"; break;
        default:
            if (c.unicode() < 0x20)
                m_out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
            else
                m_out += c;
        }
    }

    QString m_out;
    bool m_ok = true;
};

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    Writer writer;
    writer.write(object);
    if (!writer.ok())
        return makeError("not_canonical", u"This value has no single form."_s);
    return writer.take();
}

} // namespace werkbank
