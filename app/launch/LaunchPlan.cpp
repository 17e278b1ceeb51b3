// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/LaunchPlan.h"

#include "app/launch/FieldRules.h"
#include "app/launch/VncPassword.h"

#include <QCoreApplication>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("LaunchPlan", text);
}

QByteArrayView utf8Of(const SecretBytes &secret)
{
    const auto bytes = secret.view();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

bool applies(const LaunchPart &part, const LaunchRequest &request)
{
    using When = LaunchPart::When;
    switch (part.when) {
    case When::Always:
        return true;
    case When::Field:
        return !request.values.value(part.field).isEmpty();
    case When::NoField:
        return request.values.value(part.field).isEmpty();
    case When::Right:
        return request.granted.contains(part.right);
    case When::NoRight:
        return !request.granted.contains(part.right);
    case When::Secret:
        return !request.secret.isEmpty();
    }
    return false;
}

// The values as the template names them. The place of the secret stays: it is filled in bytes.
QHash<QString, QString> placed(const LauncherManifest &manifest, const LaunchRequest &request)
{
    QHash<QString, QString> out;
    for (const RemoteField &field : manifest.tool.fields) {
        const QString value = request.values.value(field.name);
        out.insert(field.name, value);
        if (field.kind == RemoteField::Kind::Host)
            out.insert(u"bracketed_"_s + field.name,
                       value.contains(u':') ? u'[' + value + u']' : value);
    }
    return out;
}

// In one go from left to right: what came from a value is not looked at again.
QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', from)) {
        const qsizetype end = text.indexOf(u'}', at);
        const QString name = text.mid(at + 1, end - at - 1);
        out += QStringView(text).sliced(from, at - from);
        out += values.contains(name) ? values.value(name) : text.mid(at, end - at + 1);
        from = end + 1;
    }
    out += QStringView(text).sliced(from);
    return out;
}

QStringList filled(const QList<LaunchPart> &parts, const LaunchRequest &request,
                   const QHash<QString, QString> &values)
{
    QStringList out;
    for (const LaunchPart &part : parts) {
        if (!applies(part, request))
            continue;
        for (const QString &text : part.texts)
            out.append(filled(text, values));
    }
    return out;
}

SecretBytes linesOf(const QStringList &texts, const SecretBytes &secret)
{
    const QByteArrayView hidden = utf8Of(secret);
    constexpr QByteArrayView place("{secret}");
    QByteArray all;
    all.reserve(64 * texts.size() + 2 * hidden.size());
    for (const QString &text : texts) {
        QByteArray line = text.toUtf8() + '\n';
        const qsizetype at = line.indexOf(place);
        if (at < 0) {
            all += line;
            continue;
        }
        all += QByteArrayView(line).first(at);
        all += hidden;
        all += QByteArrayView(line).sliced(at + place.size());
    }
    SecretBytes out = SecretBytes::copyOf(std::as_bytes(std::span(all.constData(), all.size())));
    all.fill('\0');
    return out;
}

bool isFingerprint(const QString &text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

std::optional<Error> planProblem(const LauncherManifest &manifest, const LaunchRequest &request)
{
    for (const RemoteField &field : manifest.tool.fields) {
        if (!suits(field, request.values.value(field.name)))
            return makeError("bad_value",
                             inWords(QT_TRANSLATE_NOOP(
                                 "LaunchPlan", "This address, number or name is not valid.")),
                             {{u"field"_s, field.name}});
    }
    if (!request.secret.isEmpty()
        && (manifest.tool.secret == SecretWay::None || !isSecret(utf8Of(request.secret))))
        return makeError("bad_value",
                         inWords(QT_TRANSLATE_NOOP("LaunchPlan", "This password cannot be used.")),
                         {{u"field"_s, u"secret"_s}});
    for (const RemoteRight right : manifest.tool.needs) {
        if (!request.granted.contains(right))
            return makeError("not_allowed",
                             inWords(QT_TRANSLATE_NOOP(
                                 "LaunchPlan",
                                 "The customer has not allowed what this tool does.")));
    }
    return {};
}

Result<LaunchPlan> makePlan(const LauncherManifest &manifest, const ToolPlace &place,
                            const LaunchRequest &request, const QString &fingerprint)
{
    if (auto error = planProblem(manifest, request))
        return *std::move(error);
    QHash<QString, QString> values = placed(manifest, request);
    if (manifest.trust != TrustWay::None) {
        if (!isFingerprint(fingerprint))
            return makeError("not_allowed",
                             inWords(QT_TRANSLATE_NOOP("LaunchPlan",
                                                       "Nobody said that it is the right "
                                                       "computer.")));
        values.insert(u"fingerprint"_s, fingerprint);
    }
    QStringList command = place.inside;
    command.append(place.program);
    command.append(filled(manifest.arguments, request, values));

    LaunchPlan plan;
    plan.program = command.takeFirst();
    plan.arguments = std::move(command);
    plan.environment = manifest.environment;
    plan.ownFolder = manifest.ownFolder;
    plan.endIsSeen = manifest.tool.endIsSeen;
    const QStringList input = filled(manifest.input, request, values);
    if (!input.isEmpty())
        plan.input = linesOf(input, request.secret);
    if (manifest.tool.secret == SecretWay::Descriptor && !request.secret.isEmpty())
        plan.descriptor = vncPasswordFile(request.secret);
    if (manifest.tool.secret == SecretWay::Clipboard && !request.secret.isEmpty())
        plan.clipboard = request.secret.clone();
    return plan;
}

} // namespace werkbank
