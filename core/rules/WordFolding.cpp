// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/WordFolding.h"

#include <QSet>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000;

const QSet<QString> &emptyWords()
{
    static const QSet<QString> words = [] {
        constexpr QStringView text =
            u"ich mein meine meinen meinem meiner mir mich wir unser unsere unserem unseren sie "
            u"ihr "
            u"der die das den dem des ein eine einen einem einer und oder aber auch nur noch schon "
            u"ist sind war hat habe haben wird werden kann können will möchte muss soll bitte "
            u"hilfe "
            u"nicht kein keine keinen mehr immer seit bei mit auf aus für von zum zur im in an am "
            u"um "
            u"es geht gehen funktioniert funktionieren problem probleme wenn dann dass weil wie "
            u"was "
            u"the my our your is are was has have can cannot could will would want need please "
            u"help "
            u"not no does don doesn it its and or but also with for from to at on in of an when "
            u"then "
            u"since work works working problem problems there that this get getting any more how "
            u"what me we you so nach über hallo hello hi guten tag jetzt now";
        QSet<QString> out;
        for (const auto word : text.tokenize(u' '))
            out.insert(folded(word));
        return out;
    }();
    return words;
}

} // namespace

QString folded(QStringView text)
{
    QString out;
    for (const QChar c : text.first(std::min(text.size(), longestText))
                             .toString()
                             .normalized(QString::NormalizationForm_KD)
                             .toLower()) {
        if (c == u'ß')
            out += "ss"_L1;
        else if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out.replace("ae"_L1, "a"_L1).replace("oe"_L1, "o"_L1).replace("ue"_L1, "u"_L1);
}

QStringList foldedWords(QStringView text)
{
    QStringList out;
    const QString line = text.first(std::min(text.size(), longestText)).toString().simplified();
    for (const auto chunk : QStringView(line).tokenize(u' ')) {
        QString word;
        QString joined;
        int parts = 0;
        const auto end = [&] {
            if (word.size() >= 2) {
                out.append(word);
                ++parts;
            }
            word.clear();
        };
        for (const QChar c : folded(chunk)) {
            if (c.isLetterOrNumber()) {
                word += c;
                joined += c;
            } else {
                end();
            }
        }
        end();
        if (parts > 1)
            out.append(joined);
    }
    return out;
}

QStringList meaningfulWords(QStringView text)
{
    QStringList out = foldedWords(text);
    out.removeIf([](const QString &word) { return emptyWords().contains(word); });
    out.removeDuplicates();
    return out;
}

bool isOneEditApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    qsizetype i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    if (a.size() < b.size())
        return a.sliced(i) == b.sliced(i + 1);
    if (a.sliced(i + 1) == b.sliced(i + 1))
        return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i]
        && a.sliced(i + 2) == b.sliced(i + 2);
}

} // namespace werkbank
