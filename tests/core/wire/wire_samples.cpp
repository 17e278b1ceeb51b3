// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/wire/Samples.h"

#include <QJsonDocument>

#include <cstdio>

// Prints {client, platform, commands, entities}, each a list of {name, schema, samples} with one
// sample that has all optional members and one that has none, for schema_test.py and the golden file.
using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

QJsonObject entry(const char *name, const QJsonObject &schema, const QJsonArray &samples)
{
    return {{u"name"_s, QLatin1StringView(name)}, {u"schema"_s, schema}, {u"samples"_s, samples}};
}

template <class Tuple>
QJsonArray frameEntries()
{
    QJsonArray out;
    forEachType<Tuple>([&]<class Frame>() {
        QJsonArray samples;
        for (const bool withOptional : {true, false})
            samples.append(*parseFrame(encodeFrame(sampleOf<Frame>(withOptional))));
        out.append(entry(Frame::type, wholeFrameSchema<Frame>(), samples));
    });
    return out;
}

template <class T>
QJsonObject valueEntry(const char *name)
{
    return entry(name, jsonSchema<T>(), {toJson(sampleOf<T>(true)), toJson(sampleOf<T>(false))});
}

} // namespace

int main()
{
    QJsonArray commandEntries, entityEntries;
    forEachType<commands::All>([&]<class C>() { commandEntries.append(valueEntry<C>(C::name)); });
    forEachType<AllEntities>([&]<class E>() { entityEntries.append(valueEntry<E>(E::kind)); });
    const QJsonObject all{{u"client"_s, frameEntries<frames::FromClient>()},
                          {u"platform"_s, frameEntries<frames::FromPlatform>()},
                          {u"commands"_s, commandEntries},
                          {u"entities"_s, entityEntries}};
    std::fputs(QJsonDocument(all).toJson(QJsonDocument::Indented).constData(), stdout);
    return 0;
}
