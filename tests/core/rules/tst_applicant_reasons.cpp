// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ApplicantLetter.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// Reasons have a sentence in both languages, fit what they are for, and make a letter.
class TestApplicantReasons : public QObject {
    Q_OBJECT

    ApplicantReasons m_reasons = [] {
        auto reasons = ApplicantReasons::builtIn();
        if (!reasons)
            qFatal("%s", qPrintable(reasons.error().text));
        return *reasons;
    }();

    static ApplicantLetter letter(ReasonUse use, const QString &language)
    {
        return {use, {u"identity_differs"_s, u"identity_not_done"_s},
                {ApplicationItem::Person, ApplicationItem::Identity},
                u"Bitte nehmen Sie den Namen aus dem Ausweis."_s, u"Jana Müller"_s,
                u"Olga Weber"_s, u"KN Computerhilfe"_s, language};
    }

private Q_SLOTS:
    void everyReasonSaysItInBothLanguages()
    {
        for (const ReasonUse use : {ReasonUse::Resubmit, ReasonUse::Refuse, ReasonUse::Suspend}) {
            const auto reasons = m_reasons.forUse(use);
            QVERIFY(reasons.size() >= 5);
            for (const ApplicantReason &reason : reasons) {
                QVERIFY(reason.de.endsWith(u'.') && reason.en.endsWith(u'.'));
                QVERIFY(reason.de != reason.en);
                QCOMPARE(m_reasons.text(reason.code, u"de-AT"), reason.de);
                QCOMPARE(m_reasons.text(reason.code, u"en"), reason.en);
            }
        }
        // Whoever has to send something again must know what.
        for (const ApplicantReason &reason : m_reasons.forUse(ReasonUse::Resubmit)) {
            QVERIFY2(reason.item != ApplicationItem::Unknown || reason.code == "appointment_missed"_L1,
                     qPrintable(reason.code));
        }
    }

    void onlyFittingCodesAreTaken()
    {
        const auto code = [this](ReasonUse use, const QList<QString> &codes) {
            const auto error = m_reasons.badCodes(use, codes);
            return error ? error->code : u""_s;
        };
        QCOMPARE(code(ReasonUse::Refuse, {u"identity_differs"_s, u"conduct"_s}), u""_s);
        QCOMPARE(code(ReasonUse::Resubmit, {u"conduct"_s}), u"bad_command"_s);
        QCOMPARE(code(ReasonUse::Refuse, {}), u"bad_command"_s);
        QCOMPARE(code(ReasonUse::Refuse, {u"his_nose"_s}), u"bad_command"_s);
        QCOMPARE(code(ReasonUse::Refuse, {u"conduct"_s, u"conduct"_s}), u"bad_command"_s);
        QCOMPARE(m_reasons.text(u"his_nose", u"de"), u"his_nose"_s);
    }

    void aLetterInGerman()
    {
        const QString text = applicantLetterText(letter(ReasonUse::Resubmit, u"de"_s), m_reasons);
        QCOMPARE(text,
                 u"Guten Tag Jana Müller,\n\n"
                 "bitte sehen Sie sich einen Teil Ihrer Bewerbung noch einmal an: Angaben zur "
                 "Person, Identitätsprüfung.\n\n"
                 "Die Gründe:\n"
                 "– Ihre Angaben stimmen nicht mit dem Ausweis überein.\n"
                 "– Die Identitätsprüfung wurde nicht abgeschlossen.\n\n"
                 "Bitte nehmen Sie den Namen aus dem Ausweis.\n\n"
                 "Alles Übrige bleibt, wie Sie es gesendet haben; Sie müssen es nicht noch einmal "
                 "eingeben.\n\n"
                 "Mit freundlichen Grüßen\nOlga Weber\nKN Computerhilfe\n"_s);
        QCOMPARE(applicantLetterSubject(letter(ReasonUse::Resubmit, u"de"_s)),
                 u"Ihre Bewerbung bei KN Computerhilfe: bitte noch einmal ansehen"_s);
    }

    void aLetterInEnglishForEverybodyElse()
    {
        for (const QString &language : {u"en"_s, u"fr"_s, u""_s}) {
            const QString text = applicantLetterText(letter(ReasonUse::Refuse, language), m_reasons);
            QVERIFY(text.startsWith(u"Dear Jana Müller,\n\nwe cannot take you on"));
            QVERIFY(text.contains(u"– Your details are not those on your identity document.\n"));
        }
    }

    void whoIsRefusedOrSuspendedHearsHowToAppeal()
    {
        for (const ReasonUse use : {ReasonUse::Refuse, ReasonUse::Suspend}) {
            QVERIFY(applicantLetterText(letter(use, u"de"_s), m_reasons)
                        .contains(u"können Sie widersprechen"));
            QVERIFY(applicantLetterText(letter(use, u"en"_s), m_reasons)
                        .contains(u"you can appeal"));
        }
    }

    void whatAPersonWroteStaysWhatItIs()
    {
        ApplicantLetter is = letter(ReasonUse::Refuse, u"de"_s);
        is.text = u"100 %1 & <b>%2</b>"_s;
        is.name = u"%1 Müller"_s;
        const QString text = applicantLetterText(is, m_reasons);
        QVERIFY(text.contains(u"100 %1 & <b>%2</b>"));
        QVERIFY(text.startsWith(u"Guten Tag %1 Müller,"));
        is.name.clear();
        is.text.clear();
        QVERIFY(applicantLetterText(is, m_reasons).startsWith(u"Guten Tag,\n\n"));
    }

    void aSpoiledFileIsRefused()
    {
        const QByteArray good = R"({"reasons": [{"code": "a", "for": ["resubmit", "refuse", "suspend"],
                                   "item": "bank", "de": "d", "en": "e"}]})";
        QVERIFY(ApplicantReasons::load(good));
        for (const auto &[from, to] : {std::pair{"\"bank\"", "\"shoes\""}, {"\"d\"", "\"\""},
                                       {"\"refuse\"", "\"applaud\""}, {"\"refuse\",", ""},
                                       {"}]}", "}, {\"code\": \"a\", \"de\": \"d\", \"en\": \"e\"}]}"},
                                       {"}]}", "}"}}) {
            QByteArray bad = good;
            bad.replace(from, to);
            QCOMPARE(ApplicantReasons::load(bad).error().code, u"bad_reasons"_s);
        }
    }
};

QTEST_APPLESS_MAIN(TestApplicantReasons)
#include "tst_applicant_reasons.moc"
