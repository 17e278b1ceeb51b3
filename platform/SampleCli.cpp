// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SampleCli.h"

#include "core/quality/SampleJson.h"
#include "platform/Arguments.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSample = 256 * 1024 * 1024;

Result<QJsonObject> jsonOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSample)
        return makeError("no_file", u"%1 cannot be read."_s.arg(name));
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return makeError("sample_file", u"%1 is not JSON."_s.arg(name));
    return document.object();
}

Result<QList<LeafProof>> proofsOf(const QJsonObject &json)
{
    QList<LeafProof> out;
    const QJsonArray list = json.value("proofs"_L1).toArray();
    for (const auto &each : list) {
        const auto proof = leafProofFromJson(each.toObject());
        if (!proof)
            return proof.error();
        out.append(*proof);
    }
    return out;
}

// An expert's file alone: each of his cases is under the root that he noted.
Result<QString> verifyProofs(const QJsonObject &json, const QString &noted)
{
    const QString root = json.value("root"_L1).toString();
    if (!noted.isEmpty() && noted != root)
        return makeError("sample_root", u"The root is not the one that you noted."_s);
    const auto proofs = proofsOf(json);
    if (!proofs)
        return proofs.error();
    for (const LeafProof &proof : *proofs) {
        const auto fits = verifyLeaf(QByteArray::fromHex(root.toLatin1()),
                                     json.value("cases"_L1).toInteger(), proof);
        if (!fits)
            return fits.error();
    }
    return u"%1: %2 cases of yours are under the root %3%4\n"_s.arg(
        json.value("period"_L1).toString(), QString::number(proofs->size()), root,
        noted.isEmpty() ? u" (compare it with what was published)"_s : QString());
}

QString sampleReport(const PublishedSample &sample, const SampleWitness &noted)
{
    QStringList lines{
        u"%1: %2 cases, %3 drawn, %4 of them for two reviewers: as the values draw them"_s.arg(
            sample.period.period, QString::number(sample.leaves.size()),
            QString::number(sample.drawn.size()), QString::number(sample.doubled.size())),
        u"source      %1"_s.arg(sample.period.publicSource),
        u"commitment  %1"_s.arg(QString::fromLatin1(sample.commitment.toHex())),
        u"root        %1"_s.arg(QString::fromLatin1(sample.root.toHex())),
        u"value       %1"_s.arg(sample.publicValue)};
    if (noted.commitment.isEmpty() || noted.root.isEmpty() || noted.publicValue.isEmpty())
        lines.append(u"Compare what was not given by --commitment, --root and --value with what "
                     "you noted when it was published: without that a file can only be checked "
                     "for agreeing with itself."_s);
    return lines.join(u'\n') + u'\n';
}

Result<Options> parseVerify(const QStringList &words)
{
    if (words.isEmpty() || words.first().startsWith(u"--"))
        return makeError("usage", u"sample verify needs a FILE."_s);
    const auto said = Arguments::parse(
        words.sliced(1), {u"--commitment"_s, u"--root"_s, u"--value"_s, u"--own"_s}, {});
    if (!said)
        return said.error();
    Options options;
    options.what = Options::What::Sample;
    options.file = words.first();
    for (const QString &name : {u"commitment"_s, u"root"_s, u"value"_s, u"own"_s})
        options.command.insert(name, said->one(u"--"_s + name));
    return options;
}

} // namespace

Result<Options> parseSample(const QString &verb, const QStringList &words)
{
    if (verb == "verify"_L1)
        return parseVerify(words);
    const bool isPublish = verb == "publish"_L1;
    if (!isPublish && verb != "list"_L1 && verb != "export"_L1)
        return makeError("usage", u"There is no \"sample %1\"."_s.arg(verb));
    if (isPublish && (words.isEmpty() || words.first().startsWith(u"--")))
        return makeError("usage", u"sample publish needs the VALUE."_s);
    const auto said = Arguments::parse(words.sliced(isPublish ? 1 : 0),
                                       {u"--data"_s, u"--key-file"_s, u"--tenant"_s, u"--period"_s,
                                        u"--source"_s, u"--expert"_s},
                                       {});
    if (!said)
        return said.error();
    Options options;
    options.what = Options::What::Operate;
    options.data = said->one(u"--data"_s);
    options.keyFile = said->one(u"--key-file"_s);
    if (options.data.isEmpty() || !said->has(u"--tenant"_s))
        return makeError("usage", u"sample %1 needs --data FOLDER and --tenant NAME."_s.arg(verb));
    if (verb != "list"_L1 && !said->has(u"--period"_s))
        return makeError("usage", u"sample %1 needs --period YYYY-MM."_s.arg(verb));
    if (isPublish && !said->has(u"--source"_s))
        return makeError("usage", u"sample publish needs --source TEXT."_s);
    for (const QString &name : {u"tenant"_s, u"period"_s, u"source"_s, u"expert"_s})
        options.command.insert(name, said->one(u"--"_s + name));
    options.command.insert(u"value"_s, isPublish ? words.first() : QString());
    options.command.insert(u"do"_s, u"sample."_s + verb);
    return options;
}

Result<QString> runSampleCli(const Options &options)
{
    const auto noted = [&](const char *name) {
        return options.command.value(QLatin1StringView(name)).toString();
    };
    const auto json = jsonOf(options.file);
    if (!json)
        return json.error();
    if (json->contains("proofs"_L1))
        return verifyProofs(*json, noted("root"));
    const auto sample = sampleFromJson(*json);
    if (!sample)
        return sample.error();
    const SampleWitness witness{QByteArray::fromHex(noted("commitment").toLatin1()),
                                QByteArray::fromHex(noted("root").toLatin1()), noted("value")};
    if (const auto fits = verifySample(*sample, witness); !fits)
        return fits.error();
    QString out = sampleReport(*sample, witness);
    if (const QString own = noted("own"); !own.isEmpty()) {
        const auto file = jsonOf(own);
        if (!file)
            return file.error();
        const auto proofs = proofsOf(*file);
        if (!proofs)
            return proofs.error();
        if (proofs->isEmpty())
            return makeError("sample_own", u"There is no case in %1."_s.arg(own));
        if (const auto fits = verifyOwnLeaves(*sample, proofs->first().leaf.expert, *proofs); !fits)
            return fits.error();
        out += u"All %1 cases of yours are in it, and no other of yours.\n"_s.arg(proofs->size());
    }
    return out;
}

} // namespace werkbank
