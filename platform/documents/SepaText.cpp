// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/SepaText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView allowedSigns = u"/-?:().,'+ ";

bool isAllowed(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || allowedSigns.contains(c);
}

struct Spelling {
    char16_t letter;
    const char16_t *spelled;
};

// Letters that do not fall apart into a plain one and a mark.
constexpr Spelling spellings[] = {
    {u'ä', u"ae"}, {u'ö', u"oe"}, {u'ü', u"ue"}, {u'Ä', u"Ae"}, {u'Ö', u"Oe"}, {u'Ü', u"Ue"},
    {u'ß', u"ss"}, {u'ẞ', u"SS"}, {u'ł', u"l"},  {u'Ł', u"L"},  {u'ø', u"o"},  {u'Ø', u"O"},
    {u'đ', u"d"},  {u'Đ', u"D"},  {u'ð', u"d"},  {u'Ð', u"D"},  {u'þ', u"th"}, {u'Þ', u"Th"},
    {u'æ', u"ae"}, {u'Æ', u"Ae"}, {u'œ', u"oe"}, {u'Œ', u"Oe"}, {u'ı', u"i"},  {u'ħ', u"h"},
    {u'Ħ', u"H"},  {u'ŋ', u"n"},  {u'Ŋ', u"N"},  {u'&', u"+"},  {u'’', u"'"},  {u'–', u"-"},
    {u'—', u"-"},  {u'_', u"-"},
};

QString spelled(QChar c)
{
    for (const Spelling &known : spellings)
        if (c == known.letter)
            return QString::fromUtf16(known.spelled);
    const QString apart = QString(c).normalized(QString::NormalizationForm_D);
    return isAllowed(apart.at(0)) ? QString(apart.at(0)) : u" "_s;
}

} // namespace

QString sepaText(const QString &text)
{
    QString made;
    for (QChar c : text.normalized(QString::NormalizationForm_C))
        made += isAllowed(c) ? QString(c) : spelled(c);
    return made.simplified();
}

bool isSepaId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 35 && std::all_of(id.begin(), id.end(), isAllowed)
        && id == id.simplified() && !id.startsWith(u'/') && !id.endsWith(u'/')
        && !id.contains("//"_L1);
}

} // namespace werkbank
