// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RemoteWords.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *germanFirst[] = {
    u"Apfel", u"Wolken", u"Silber", u"Garten", u"Winter", u"Sonnen", u"Kupfer", u"Honig",
    u"Insel", u"Lampen", u"Marmor", u"Nebel", u"Ofen", u"Papier", u"Quellen", u"Regen", u"Samt",
    u"Tannen", u"Ufer", u"Vogel", u"Wald", u"Zitronen", u"Bienen", u"Donner", u"Eis", u"Feder",
    u"Gold", u"Hafen", u"Igel", u"Jade", u"Kirsch", u"Linden", u"Mond", u"Nuss", u"Orangen",
    u"Pfeffer", u"Rosen", u"Schnee", u"Tulpen", u"Uhren", u"Veilchen", u"Wiesen", u"Zucker",
    u"Birken", u"Distel", u"Ebenholz", u"Flieder", u"Glas", u"Hasel", u"Ingwer", u"Jasmin",
    u"Kaffee", u"Lachs", u"Minz", u"Nelken", u"Oliven", u"Perlen", u"Ringel", u"Seiden",
    u"Trauben", u"Brunnen", u"Kiesel", u"Himbeer", u"Sommer"
};
constexpr const char16_t *germanSecond[] = {
    u"baum", u"turm", u"haus", u"berg", u"boot", u"brücke", u"dach", u"fenster", u"kanne",
    u"kissen", u"koffer", u"korb", u"krone", u"leiter", u"mantel", u"mühle", u"pfad", u"platz",
    u"rad", u"ring", u"schale", u"schlüssel", u"spiegel", u"stern", u"tisch", u"tor", u"treppe",
    u"trommel", u"vase", u"wagen", u"zelt", u"knopf"
};
constexpr const char16_t *englishFirst[] = {
    u"apple", u"cloud", u"silver", u"garden", u"winter", u"sunny", u"copper", u"honey", u"island",
    u"lamp", u"marble", u"misty", u"oven", u"paper", u"river", u"rainy", u"velvet", u"pine",
    u"coral", u"bird", u"forest", u"lemon", u"bee", u"thunder", u"ice", u"feather", u"golden",
    u"harbour", u"hedgehog", u"jade", u"cherry", u"linden", u"moon", u"walnut", u"orange",
    u"pepper", u"rose", u"snow", u"tulip", u"clock", u"violet", u"meadow", u"sugar", u"birch",
    u"thistle", u"ebony", u"lilac", u"glass", u"hazel", u"ginger", u"jasmine", u"coffee",
    u"salmon", u"mint", u"clover", u"olive", u"pearl", u"spiral", u"silk", u"grape", u"fountain",
    u"pebble", u"berry", u"summer"
};
constexpr const char16_t *englishSecond[] = {
    u"tree", u"tower", u"house", u"mountain", u"boat", u"bridge", u"roof", u"window", u"kettle",
    u"pillow", u"suitcase", u"basket", u"crown", u"ladder", u"jacket", u"mill", u"path",
    u"square", u"wheel", u"ring", u"saucer", u"key", u"mirror", u"star", u"table", u"gate",
    u"staircase", u"drum", u"vase", u"wagon", u"tent", u"button"
};
static_assert(std::size(germanFirst) * std::size(germanSecond) == remoteWordCount);
static_assert(std::size(englishFirst) * std::size(englishSecond) == remoteWordCount);

} // namespace

QString remoteWord(QStringView language, int index)
{
    const bool german = language == "de"_L1 || language.startsWith("de-"_L1);
    const uint n = uint(index) % remoteWordCount;
    const QString first = QString::fromUtf16((german ? germanFirst : englishFirst)[n / 32]);
    const QString second = QString::fromUtf16((german ? germanSecond : englishSecond)[n % 32]);
    return german ? first + second : first + u' ' + second;
}

QStringList checkWords(QStringView language, const QByteArray &bits)
{
    Q_ASSERT(bits.size() >= 5);
    quint64 value = 0;
    for (int i = 0; i < 5; ++i)
        value = value << 8 | quint8(bits[i]);
    QStringList out;
    for (int word = 0; word < 3; ++word)
        out.append(remoteWord(language, int(value >> (40 - remoteWordBits * (word + 1))
                                            & (remoteWordCount - 1))));
    return out;
}

} // namespace werkbank
