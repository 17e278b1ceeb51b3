// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codec.h"

#include <QJsonDocument>
#include <QStringDecoder>
#include <QtEndian>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNesting = 32;
constexpr qsizetype chunkHeaderBytes = 24;

// QJsonDocument accepts 1024 levels; nobody of ours needs more than a handful.
bool nestsTooDeep(const QByteArray &bytes)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxNesting)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

template <class Variant, size_t I = 0>
Result<Variant> decodeAs(const QString &type, const QJsonObject &object, Strictness strictness)
{
    if constexpr (I == std::variant_size_v<Variant>) {
        return makeError(codes::badFrame, u"There is no frame \"%1\"."_s.arg(type.left(32)));
    } else {
        using Frame = std::variant_alternative_t<I, Variant>;
        if (type != QLatin1StringView(Frame::type))
            return decodeAs<Variant, I + 1>(type, object, strictness);
        auto frame = fromJson<Frame>(object, strictness);
        if (!frame)
            return frame.error();
        return Variant(std::move(*frame));
    }
}

template <class Variant>
Result<Variant> decode(const QByteArray &bytes, Strictness strictness)
{
    auto object = parseFrame(bytes);
    if (!object)
        return object.error();
    const QString type = object->take("t"_L1).toString();
    return decodeAs<Variant>(type, *object, strictness);
}

} // namespace

Result<QJsonObject> parseFrame(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8())
        return makeError(codes::badFrame, u"The frame is not valid UTF-8."_s);
    if (nestsTooDeep(bytes))
        return makeError(codes::badFrame, u"The frame is nested too deeply."_s);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return makeError(codes::badFrame, u"The frame is not one JSON object."_s);
    return document.object();
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ClientFrame> decodeClientFrame(const QByteArray &bytes)
{
    return decode<ClientFrame>(bytes, Strictness::Strict);
}

Result<PlatformFrame> decodePlatformFrame(const QByteArray &bytes)
{
    return decode<PlatformFrame>(bytes, Strictness::Lenient);
}

QByteArray encodeChunk(const Chunk &chunk)
{
    QByteArray out(chunkHeaderBytes, Qt::Uninitialized);
    const QByteArray id = QByteArray::fromHex(chunk.blob.toString().remove(u'-').toLatin1());
    std::copy(id.begin(), id.end(), out.begin());
    qToBigEndian(chunk.offset, out.data() + 16);
    qToBigEndian(quint32(chunk.last ? 1 : 0), out.data() + 20);
    return out + chunk.data;
}

Result<Chunk> decodeChunk(const QByteArray &bytes)
{
    if (bytes.size() < chunkHeaderBytes)
        return makeError(codes::badFrame, u"The binary frame has no header."_s);
    QString id = QString::fromLatin1(bytes.first(16).toHex());
    for (const int dash : {20, 16, 12, 8})
        id.insert(dash, u'-');
    return Chunk{Id::fromString(id), qFromBigEndian<quint32>(bytes.constData() + 16),
                 (qFromBigEndian<quint32>(bytes.constData() + 20) & 1) != 0,
                 bytes.sliced(chunkHeaderBytes)};
}

} // namespace werkbank
