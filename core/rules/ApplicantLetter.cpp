// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ApplicantLetter.h"

#include "core/rules/Language.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString greeting, greetingAlone, why, yours;
    QString subject[3], opening[3], closing[3];
};

const Words &german()
{
    static const Words words{
        u"Guten Tag %1,"_s, u"Guten Tag,"_s, u"Die Gründe:"_s, u"Mit freundlichen Grüßen"_s,
        {u"Ihre Bewerbung bei %1: bitte noch einmal ansehen"_s, u"Ihre Bewerbung bei %1"_s,
         u"Sie erhalten zurzeit keine Anfragen von %1"_s},
        {u"bitte sehen Sie sich einen Teil Ihrer Bewerbung noch einmal an: %1."_s,
         u"wir können Sie zurzeit nicht als Supporter aufnehmen."_s,
         u"Sie erhalten zurzeit keine Anfragen. Ihre offenen Fälle haben wir anderen übergeben."_s},
        {u"Alles Übrige bleibt, wie Sie es gesendet haben; Sie müssen es nicht noch einmal eingeben."_s,
         u"Wenn Sie das anders sehen, können Sie widersprechen. Dann entscheidet eine dritte Person, "
         "die bisher nicht beteiligt war. Sie antwortet innerhalb von zwei Wochen schriftlich."_s,
         u"Wenn Sie das anders sehen, können Sie widersprechen. Ein Mensch prüft es und antwortet "
         "innerhalb von zwei Wochen schriftlich. Was Sie verdient haben, wird ausgezahlt."_s}};
    return words;
}

const Words &english()
{
    static const Words words{
        u"Dear %1,"_s, u"Hello,"_s, u"The reasons:"_s, u"Kind regards"_s,
        {u"Your application to %1: please look at it again"_s, u"Your application to %1"_s,
         u"You do not get requests from %1 at present"_s},
        {u"please look at a part of your application again: %1."_s,
         u"we cannot take you on as a supporter at present."_s,
         u"you do not get requests at present. We have handed your open cases over to others."_s},
        {u"All the rest stays as you sent it; you need not enter it again."_s,
         u"If you see it differently, you can appeal. A third person who was not involved so far "
         "then decides, and answers in writing within two weeks."_s,
         u"If you see it differently, you can appeal. A person looks into it and answers in writing "
         "within two weeks. What you have earned is paid out."_s}};
    return words;
}

const Words &wordsOf(const ApplicantLetter &letter)
{
    return isGerman(letter.language) ? german() : english();
}

QString itemList(const ApplicantLetter &letter)
{
    QStringList names;
    for (const ApplicationItem item : letter.items)
        names.append(applicationItemName(item, letter.language));
    return names.join(u", "_s);
}

} // namespace

QString applicationItemName(ApplicationItem item, QStringView language)
{
    struct Name {
        QStringView de, en;
    };
    static constexpr Name names[] = {
        {u"", u""},
        {u"Angaben zur Person", u"personal details"},
        {u"Art der Tätigkeit", u"kind of business"},
        {u"Sprachen und Gebiet", u"languages and area"},
        {u"Kenntnisse", u"skills"},
        {u"Bankverbindung", u"bank account"},
        {u"Einwilligungen und Verträge", u"consents and contracts"},
        {u"Identitätsprüfung", u"proof of identity"},
    };
    static_assert(std::size(names) == std::size(EnumNames<ApplicationItem>::names));
    const Name &name = names[size_t(item)];
    return (isGerman(language) ? name.de : name.en).toString();
}

QString applicantLetterSubject(const ApplicantLetter &letter)
{
    return wordsOf(letter).subject[size_t(letter.use)].arg(letter.tenant);
}

QString applicantLetterText(const ApplicantLetter &letter, const ApplicantReasons &reasons)
{
    const Words &words = wordsOf(letter);
    const size_t use = size_t(letter.use);
    QStringList parts;
    parts.append(letter.name.isEmpty() ? words.greetingAlone : words.greeting.arg(letter.name));
    parts.append(letter.use == ReasonUse::Resubmit ? words.opening[use].arg(itemList(letter))
                                                   : words.opening[use]);
    QStringList lines{words.why};
    for (const QString &code : letter.reasons)
        lines.append(u"– "_s + reasons.text(code, letter.language));
    if (!letter.reasons.isEmpty())
        parts.append(lines.join(u'\n'));
    if (!letter.text.trimmed().isEmpty())
        parts.append(letter.text.trimmed());
    parts.append(words.closing[use]);
    QStringList under{words.yours};
    for (const QString &name : {letter.signer, letter.tenant}) {
        if (!name.isEmpty())
            under.append(name);
    }
    parts.append(under.join(u'\n'));
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace werkbank
