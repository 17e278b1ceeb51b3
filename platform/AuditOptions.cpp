// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/AuditOptions.h"

#include "core/audit/AuditHead.h"
#include "platform/Arguments.h"
#include "platform/DataFolder.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// The platform's own key, where this command can read it, and those that were named.
Result<QJsonArray> keysOf(const Arguments &said)
{
    static const QRegularExpression form(u"^[0-9a-f]{64}$"_s);
    QJsonArray keys;
    for (const QString &key : said.all(u"--public-key"_s)) {
        if (!form.match(key).hasMatch())
            return makeError("usage", u"--public-key is 64 lower-case hexadecimal digits."_s);
        keys.append(key);
    }
    const auto seed = DataFolder::auditKey(said.one(u"--data"_s), said.one(u"--key-file"_s),
                                           said.one(u"--audit-key"_s));
    if (!seed)
        return seed.error();
    if (!seed->isEmpty())
        keys.append(QString::fromLatin1(AuditKey(*seed).publicKey().toHex()));
    return keys;
}

Result<QJsonObject> verifyCommand(const Arguments &said)
{
    QByteArray heads;
    for (const QString &name : said.all(u"--heads"_s)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return makeError("usage", u"%1 cannot be read."_s.arg(name));
        heads += file.readAll() + '\n';
    }
    const auto keys = keysOf(said);
    if (!keys)
        return keys.error();
    return QJsonObject{{u"heads"_s, QString::fromLatin1(heads.toBase64())}, {u"keys"_s, *keys}};
}

} // namespace

Result<Options> parseAudit(const QString &verb, const QStringList &words)
{
    if (!QStringList{u"verify"_s, u"export"_s, u"heads"_s}.contains(verb))
        return makeError("usage", u"There is no \"audit %1\"."_s.arg(verb));
    const bool isVerify = verb == "verify"_L1;
    QStringList known{u"--data"_s, u"--key-file"_s};
    if (isVerify)
        known += {u"--heads"_s, u"--audit-key"_s, u"--public-key"_s};
    if (verb == "export"_L1)
        known += u"--tenant"_s;
    const auto said = Arguments::parse(words, known, {});
    if (!said)
        return said.error();
    Options options;
    options.what = Options::What::Operate;
    options.data = said->one(u"--data"_s);
    options.keyFile = said->one(u"--key-file"_s);
    if (options.data.isEmpty())
        return makeError("usage", u"audit %1 needs --data FOLDER."_s.arg(verb));
    if (isVerify) {
        const auto command = verifyCommand(*said);
        if (!command)
            return command.error();
        options.command = *command;
    } else if (verb == "export"_L1) {
        options.command.insert(u"tenant"_s, said->one(u"--tenant"_s));
    }
    options.command.insert(u"do"_s, u"audit."_s + verb);
    return options;
}

} // namespace werkbank
