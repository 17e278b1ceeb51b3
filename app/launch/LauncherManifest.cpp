// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/LauncherManifest.h"

#include "app/launch/ManifestJson.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

const QStringList systems{u"linux"_s, u"macos"_s, u"windows"_s};

RemoteRight rightNamed(const QString &name)
{
    static const QHash<QString, RemoteRight> all{{u"see"_s, RemoteRight::See},
                                                 {u"control"_s, RemoteRight::Control},
                                                 {u"files"_s, RemoteRight::Files},
                                                 {u"restart"_s, RemoteRight::Restart}};
    return all.value(name, RemoteRight::Unknown);
}

QList<RemoteRight> rights(ManifestJson &json, const QString &key)
{
    QList<RemoteRight> out;
    for (const QString &name : json.strings(key)) {
        const auto right = rightNamed(name);
        json.require(right != RemoteRight::Unknown, key, u"knows no right \"%1\""_s.arg(name));
        out.append(right);
    }
    return out;
}

bool isAbsolute(const QString &path, const QString &system)
{
    const QString clean = QDir::cleanPath(path);
    const bool drive = path.size() > 3 && path[1] == u':' && path[2] == u'/';
    return clean == path && (system == "windows"_L1 ? drive : path.startsWith(u'/'));
}

void readPlaces(ManifestJson &json, LauncherManifest &out, const QString &system)
{
    ManifestJson programs = json.object(u"programs"_s);
    ManifestJson inside = json.has(u"inside"_s) ? json.object(u"inside"_s) : programs;
    for (const QString &each : systems) {
        QStringList paths = programs.strings(each);
        const QList<QStringList> commands =
            json.has(u"inside"_s) ? inside.lists(each) : QList<QStringList>();
        if (each == system) {
            out.programs = paths;
            out.inside = commands;
        }
        for (const QStringList &command : commands)
            paths.append(command.value(0));
        for (const QString &path : std::as_const(paths))
            json.require(isAbsolute(path, each), u"programs"_s,
                         u"needs absolute, plain paths, not \"%1\""_s.arg(path));
    }
    programs.close();
    if (json.has(u"inside"_s))
        inside.close();
}

RemoteField readField(ManifestJson json)
{
    static const QHash<QString, RemoteField::Kind> kinds{{u"host"_s, RemoteField::Kind::Host},
                                                         {u"port"_s, RemoteField::Kind::Port},
                                                         {u"user"_s, RemoteField::Kind::User},
                                                         {u"number"_s, RemoteField::Kind::Number}};
    RemoteField field;
    field.name = json.string(u"name"_s);
    json.require(field.name != "secret"_L1 && field.name != "fingerprint"_L1, u"name"_s, u"is taken"_s);
    const QString kind = json.string(u"kind"_s);
    json.require(kinds.contains(kind), u"kind"_s, u"is none: \"%1\""_s.arg(kind));
    field.kind = kinds.value(kind);
    field.value = json.string(u"value"_s, u""_s);
    field.needed = json.boolean(u"needed"_s, true);
    if (field.kind == RemoteField::Kind::Number) {
        field.least = json.integer(u"least"_s);
        field.most = json.integer(u"most"_s);
        json.require(field.least >= 1 && field.most >= field.least && field.most <= 20, u"most"_s,
                     u"and least are no range of digits"_s);
    }
    json.close();
    return field;
}

LaunchPart readPart(const QJsonValue &value, ManifestJson json)
{
    LaunchPart part;
    if (value.isString()) {
        part.texts = {value.toString()};
        return part;
    }
    using When = LaunchPart::When;
    part.texts = json.strings(u"then"_s);
    if (json.has(u"if"_s)) {
        part.field = json.string(u"if"_s);
        part.when = part.field == "secret"_L1 ? When::Secret : When::Field;
    } else if (json.has(u"unless"_s)) {
        part.field = json.string(u"unless"_s);
        part.when = When::NoField;
    } else {
        const bool with = json.has(u"with"_s);
        part.when = with ? When::Right : When::NoRight;
        part.right = rightNamed(json.string(with ? u"with"_s : u"without"_s));
        json.require(part.right != RemoteRight::Unknown, u"with"_s, u"is no right"_s);
    }
    json.close();
    return part;
}

QList<LaunchPart> readParts(ManifestJson &json, const QString &key)
{
    QList<LaunchPart> parts;
    const QJsonArray list = json.array(key);
    for (qsizetype i = 0; i < list.size(); ++i)
        parts.append(readPart(list[i], json.item(key, i)));
    return parts;
}

SecretWay secretWay(ManifestJson &json)
{
    static const QHash<QString, SecretWay> ways{{u"none"_s, SecretWay::None},
                                                {u"input"_s, SecretWay::Input},
                                                {u"vnc_descriptor"_s, SecretWay::Descriptor},
                                                {u"clipboard"_s, SecretWay::Clipboard}};
    const QString way = json.string(u"secret"_s);
    json.require(ways.contains(way), u"secret"_s, u"knows no way \"%1\""_s.arg(way));
    return ways.value(way);
}

TrustWay trustWay(ManifestJson &json)
{
    const QString way = json.string(u"trust"_s, u"none"_s);
    json.require(way == "none"_L1 || way == "rdp_certificate"_L1, u"trust"_s,
                 u"knows no way \"%1\""_s.arg(way));
    return way == "rdp_certificate"_L1 ? TrustWay::RdpCertificate : TrustWay::None;
}

// It is asked at a field "host" and a field "port", and what it answered has to be said on.
void checkTrust(ManifestJson &json, const LauncherManifest &manifest)
{
    if (manifest.trust == TrustWay::None)
        return;
    const auto hasField = [&](const QString &name, RemoteField::Kind kind) {
        return std::ranges::any_of(manifest.tool.fields, [&](const RemoteField &field) {
            return field.name == name && field.kind == kind && field.needed;
        });
    };
    json.require(hasField(u"host"_s, RemoteField::Kind::Host)
                     && hasField(u"port"_s, RemoteField::Kind::Port),
                 u"trust"_s, u"needs a host and a port"_s);
    const QList<LaunchPart> parts = manifest.arguments + manifest.input;
    json.require(std::ranges::any_of(parts, [](const LaunchPart &part) {
                     return part.when == LaunchPart::When::Always
                            && placesIn(part.texts.join(u' ')).contains(u"fingerprint"_s);
                 }),
                 u"trust"_s, u"needs a place for {fingerprint}"_s);
}

// Each {place} is a field, and the secret stands nowhere but in the input.
void checkPlaces(ManifestJson &json, const LauncherManifest &manifest)
{
    QStringList known;
    if (manifest.trust != TrustWay::None)
        known.append(u"fingerprint"_s);
    for (const RemoteField &field : manifest.tool.fields)
        known += field.kind == RemoteField::Kind::Host
                     ? QStringList{field.name, u"bracketed_"_s + field.name}
                     : QStringList{field.name};
    const auto check = [&](const QString &key, const QList<LaunchPart> &parts, bool secret) {
        for (const LaunchPart &part : parts) {
            const bool byField = part.when == LaunchPart::When::Field
                                 || part.when == LaunchPart::When::NoField;
            json.require(!byField || known.contains(part.field), key,
                         u"asks for a field \"%1\""_s.arg(part.field));
            for (const QString &text : part.texts) {
                for (const QString &place : placesIn(text))
                    json.require(known.contains(place) || (secret && place == "secret"_L1), key,
                                 u"has no place for {%1}"_s.arg(place));
            }
        }
    };
    check(u"arguments"_s, manifest.arguments, false);
    check(u"input"_s, manifest.input, manifest.tool.secret == SecretWay::Input);
}

LauncherManifest readAll(ManifestJson &json, const QString &system)
{
    LauncherManifest out;
    json.require(json.integer(u"format"_s) == 1, u"format"_s, u"is not 1"_s);
    out.tool.id = json.string(u"id"_s);
    out.tool.name = json.string(u"name"_s);
    readPlaces(json, out, system);
    const qsizetype fields = json.array(u"fields"_s).size();
    for (qsizetype i = 0; i < fields; ++i)
        out.tool.fields.append(readField(json.item(u"fields"_s, i)));
    out.arguments = readParts(json, u"arguments"_s);
    if (json.has(u"input"_s))
        out.input = readParts(json, u"input"_s);
    out.tool.secret = secretWay(json);
    out.tool.needs = rights(json, u"needs"_s);
    out.tool.can = rights(json, u"can"_s);
    if (json.has(u"environment"_s))
        out.environment = json.strings(u"environment"_s);
    if (json.has(u"own_folder"_s))
        out.ownFolder = json.strings(u"own_folder"_s);
    out.trust = trustWay(json);
    if (json.has(u"at_least"_s)) {
        out.atLeast = json.string(u"at_least"_s);
        out.versionArguments = json.strings(u"version_arguments"_s);
    }
    const QString end = json.string(u"end"_s);
    json.require(end == "process"_L1 || end == "asked"_L1, u"end"_s, u"is process or asked"_s);
    out.tool.endIsSeen = end == "process"_L1;
    checkPlaces(json, out);
    checkTrust(json, out);
    json.close();
    return out;
}

} // namespace

QStringList placesIn(const QString &text)
{
    QStringList out;
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at + 1)) {
        const qsizetype end = text.indexOf(u'}', at);
        out.append(end < 0 ? QString() : text.mid(at + 1, end - at - 1));
    }
    return out;
}

Result<LauncherManifest> readManifest(const QByteArray &bytes, const QString &system)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return makeError("bad_manifest", u"No JSON object: %1."_s.arg(error.errorString()));
    QString problem;
    ManifestJson json(document.object(), {}, problem);
    LauncherManifest out = readAll(json, system);
    if (!problem.isEmpty())
        return makeError("bad_manifest", problem);
    return out;
}

Result<QList<LauncherManifest>> builtInManifests()
{
#if defined(Q_OS_WIN)
    const QString system = u"windows"_s;
#elif defined(Q_OS_MACOS)
    const QString system = u"macos"_s;
#else
    const QString system = u"linux"_s;
#endif
    QList<LauncherManifest> out;
    for (const auto &name :
         {"vnc", "rdp", "ssh", "rustdesk", "anydesk", "teamviewer", "quick-assist"}) {
        QFile file(u":/werkbank/launch/manifests/%1.json"_s.arg(QLatin1StringView(name)));
        if (!file.open(QFile::ReadOnly))
            return makeError("bad_manifest", u"The manifest %1 is missing."_s.arg(file.fileName()));
        auto manifest = readManifest(file.readAll(), system);
        if (!manifest)
            return manifest.error();
        out.append(*std::move(manifest));
    }
    return out;
}

} // namespace werkbank
