// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ProfileMeta.h"

#include "core/wire/Codec.h"
#include "core/wire/Json.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <sodium.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray sealOf(const ProfileMeta &meta, const DataKey &key)
{
    QJsonObject object = toJson(meta);
    object.remove("seal"_L1);
    const QByteArray text = compactJson(object);
    const SecretBytes metaKey = key.metaKey();
    QByteArray seal(crypto_auth_BYTES, Qt::Uninitialized);
    crypto_auth(reinterpret_cast<unsigned char *>(seal.data()),
                reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()),
                reinterpret_cast<const unsigned char *>(metaKey.view().data()));
    return seal;
}

Error badMeta()
{
    return makeError("bad_meta", QCoreApplication::translate(
        "ProfileMeta", "The file that protects the copy on this computer is damaged or was "
                       "changed. Nothing was deleted."));
}

bool isHex(const QString &text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

Result<ProfileMeta> ProfileMeta::read(const QByteArray &json)
{
    if (json.size() > maxBytes)
        return badMeta();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toInteger() > currentFormat)
        return makeError("newer_version", QCoreApplication::translate(
            "ProfileMeta", "The copy on this computer was made by a newer Werkbank. "
                           "Install that version to open it; nothing was changed."));
    Result<ProfileMeta> meta = fromJson<ProfileMeta>(object, Strictness::Strict);
    if (!meta || meta->format != currentFormat || !isHex(meta->profile) || meta->generation < 1
        || meta->account.isNull() || meta->platform.isEmpty()
        || (!meta->keyring && !meta->passphrase))
        return badMeta();
    return meta;
}

QByteArray ProfileMeta::sealed(const DataKey &key)
{
    seal = QString::fromLatin1(sealOf(*this, key).toBase64(base64Form));
    return QJsonDocument(toJson(*this)).toJson(QJsonDocument::Indented);
}

bool ProfileMeta::sealFits(const DataKey &key) const
{
    const QByteArray stored = QByteArray::fromBase64(seal.toLatin1(), base64Form);
    const QByteArray expected = sealOf(*this, key);
    return stored.size() == expected.size()
        && sodium_memcmp(stored.constData(), expected.constData(), size_t(expected.size())) == 0;
}

} // namespace werkbank
