// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/SampleJson.h"

#include <QJsonArray>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray hexList(const QList<QByteArray> &list)
{
    QJsonArray out;
    for (const QByteArray &bytes : list)
        out.append(hex(bytes));
    return out;
}

QJsonObject toJson(const SampleLeaf &leaf)
{
    return {{u"case"_s, hex(leaf.caseName)},
            {u"expert"_s, hex(leaf.expert)},
            {u"millionths"_s, leaf.millionths}};
}

// Reads members and keeps the first that was not as it must be.
class Reader {
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_json[name];
        if (!value.isString())
            fail(name);
        return value.toString();
    }
    QByteArray bytes(QLatin1StringView name) { return fromHex(text(name), name); }
    QList<QByteArray> byteList(QLatin1StringView name)
    {
        QList<QByteArray> out;
        for (const auto &value : list(name))
            out.append(fromHex(value.toString(), name));
        return out;
    }
    qint64 number(QLatin1StringView name)
    {
        const qint64 value = m_json[name].toInteger(-1);
        if (value < 0)
            fail(name);
        return value;
    }
    QJsonArray list(QLatin1StringView name)
    {
        if (!m_json[name].isArray())
            fail(name);
        return m_json[name].toArray();
    }
    SampleLeaf leaf()
    {
        SampleLeaf out{bytes("case"_L1), bytes("expert"_L1), 0};
        const qint64 millionths = number("millionths"_L1);
        // Whether it is a probability, checkLeaves() says.
        out.millionths = int(std::min<qint64>(millionths, std::numeric_limits<int>::max()));
        return out;
    }
    void fail(QLatin1StringView name)
    {
        if (m_bad.isEmpty())
            m_bad = name;
    }
    const QString &bad() const { return m_bad; }

private:
    QByteArray fromHex(const QString &text, QLatin1StringView name)
    {
        const QByteArray out = QByteArray::fromHex(text.toLatin1());
        if (hex(out) != text)
            fail(name);
        return out;
    }

    QJsonObject m_json;
    QString m_bad;
};

Error badFile(const QString &member)
{
    return makeError("sample_file", u"\"%1\" is missing or not as it should be."_s.arg(member));
}

} // namespace

QJsonObject toJson(const PublishedSample &sample)
{
    QJsonArray leaves;
    for (const SampleLeaf &leaf : sample.leaves)
        leaves.append(toJson(leaf));
    return {{u"version"_s, fileVersion},
            {u"tenant"_s, sample.period.tenant},
            {u"period"_s, sample.period.period},
            {u"public_source"_s, sample.period.publicSource},
            {u"commitment"_s, hex(sample.commitment)},
            {u"secret"_s, hex(sample.secret)},
            {u"root"_s, hex(sample.root)},
            {u"public_value"_s, sample.publicValue},
            {u"leaves"_s, leaves},
            {u"drawn"_s, hexList(sample.drawn)},
            {u"doubled"_s, hexList(sample.doubled)}};
}

Result<PublishedSample> sampleFromJson(const QJsonObject &json)
{
    Reader reader(json);
    if (reader.number("version"_L1) != fileVersion)
        reader.fail("version"_L1);
    PublishedSample out;
    out.period = {reader.text("tenant"_L1), reader.text("period"_L1),
                  reader.text("public_source"_L1)};
    out.commitment = reader.bytes("commitment"_L1);
    out.secret = reader.bytes("secret"_L1);
    out.root = reader.bytes("root"_L1);
    out.publicValue = reader.text("public_value"_L1);
    for (const auto &value : reader.list("leaves"_L1)) {
        Reader inner(value.toObject());
        out.leaves.append(inner.leaf());
        if (!inner.bad().isEmpty())
            reader.fail("leaves"_L1);
    }
    out.drawn = reader.byteList("drawn"_L1);
    out.doubled = reader.byteList("doubled"_L1);
    if (!reader.bad().isEmpty())
        return badFile(reader.bad());
    return out;
}

QJsonObject toJson(const LeafProof &proof)
{
    return {{u"case_id"_s, proof.caseId},
            {u"salt"_s, hex(proof.salt)},
            {u"leaf"_s, toJson(proof.leaf)},
            {u"index"_s, qint64(proof.index)},
            {u"path"_s, hexList(proof.path)}};
}

Result<LeafProof> leafProofFromJson(const QJsonObject &json)
{
    Reader reader(json);
    Reader inner(json["leaf"_L1].toObject());
    LeafProof out{reader.text("case_id"_L1), reader.bytes("salt"_L1), inner.leaf(),
                  qsizetype(reader.number("index"_L1)), reader.byteList("path"_L1)};
    if (!reader.bad().isEmpty() || !inner.bad().isEmpty())
        return badFile(reader.bad().isEmpty() ? u"leaf"_s : reader.bad());
    return out;
}

} // namespace werkbank
