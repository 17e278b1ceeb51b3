// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/quality/Transcripts.h"

#include "core/quality/Blinding.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QStringList list(QStringView text)
{
    return text.toString().split(u',');
}

const QStringList &firstNames()
{
    static const QStringList names = list(
        u"Anna,Jörg,Käthe,Max,Björn,Sabine,Wolfgang,Özlem,Ute,Maximilian,Alexander,Katharina,Ali,"
        u"Piotr,Élodie,Günther,Sören,Beate,Thomas,Ulrike,Svenja,Kai,Jürgen,Mäxi,Rüdiger,Lena,"
        u"Emre,Quirin,Torben,Wiebke,Margarete,Hüseyin,Friederike,Johannes,Elisabeth,Zoë,Nguyet,"
        u"Aleksandra,Bartholomäus,Gesine");
    return names;
}

const QStringList &surnames()
{
    static const QStringList names = list(
        u"Kern,Müller,Weiß,Huber,Groß,Klein,Lang,Schröder,Yılmaz,Wiśniewski,Quittenhobel,Öztürk,"
        u"Koch,Bär,Krötz,Novak,Aydın,Fuchs,Seidl,Brandt,Schäfer,de Boer,von Au,Grünewald,Böhm,"
        u"Strauß,Rossi,Zieliński,Nguyen,Petrović,Hägele,Ottenschläger,Jäger,Käßmann,Lindqvist,"
        u"Pfeiffer,Übelacker,Dörfler,Maßmann,Tränkle");
    return names;
}

const QStringList &ordinaryLines()
{
    static const QStringList lines = {
        u"Der Drucker zeigt nach dem letzten Update nur noch leere Seiten an."_s,
        u"Seit gestern ist das Internet sehr langsam, die Lampe am Router blinkt rot."_s,
        u"Bitte starten Sie den Rechner neu und warten Sie einen kurzen Moment."_s,
        u"The kernel log shows a long list of small errors before the crash."_s,
        u"Haben Sie eine Sicherung Ihrer wichtigsten Dateien gemacht, bevor wir anfangen?"_s,
        u"Der Fehler 0x80070005 kommt, weil die Rechte für den Ordner fehlen."_s,
        u"I have set the resolution to 1920x1080 and the colours look right again."_s,
        u"Das alte Kabel war gebrochen, mit dem neuen läuft die Verbindung stabil."_s,
        u"Kein Problem, das ist schnell erledigt und kostet nichts extra."_s,
        u"Please open the settings, choose devices and remove the scanner from the list."_s,
        u"Die Großschreibtaste leuchtet dauernd, aber das Kennwort wird trotzdem abgelehnt."_s,
        u"Der Kalender auf dem Tablet gleicht sich nicht mehr mit dem am Rechner ab."_s,
        u"2026-11-22T12:01:07 ERROR UserProfileSvc 1508 falling back to temporary profile"_s,
        u"2026-11-22T12:01:09 INFO Winlogon 6005 session 3 opened"_s,
        u"Nov 22 12:02:44 systemd[1]: Started Network Time Synchronization."_s,
        u"C:\\Windows\\System32\\drivers\\etc\\hosts was changed by the old scanner."_s,
        u"Ich habe die Warteschlange geleert und den Dienst neu gestartet."_s,
        u"Thank you, now it works as fast as it did before the update!"_s,
        u"Das Programm braucht mindestens 8 GB Speicher und etwa 12 Minuten."_s,
        u"Das steht auf dem Schild an der Rückseite, oder es ist im Menü zu finden."_s,
        u"Mit dem kleinen Adapter geht es; kochend heiß wird das Netzteil nur ohne Lüfter."_s,
        u"Langfristig hilft nur eine größere Platte, kurzfristig das Leeren des Papierkorbs."_s,
        u"Windows 11, Version 24H2, Drucker HP LaserJet, Treiber 61.3.1.0 vom Hersteller."_s,
        u"Die Rechnung geht an die Firma, das Passwort bleibt wie es ist, die Adresse auch."_s,
        u"My wife and my son use the same account, is that a problem for the licence?"_s,
        u"Der Virenscanner hält die Datei offen, darum schlägt die Anmeldung fehl."_s};
    return lines;
}

// One person in the ways in which he appears.
struct Person {
    QString first, last;

    QString whole() const { return first + u' ' + last; }
    QString lastWord() const { return last.section(u' ', -1); }
    static QString ascii(QString text)
    {
        const std::pair<QChar, QString> pairs[] = {
            {u'ä', u"ae"_s}, {u'ö', u"oe"_s}, {u'ü', u"ue"_s}, {u'ß', u"ss"_s}, {u'ı', u"i"_s}};
        text = text.toLower();
        for (const auto &[letter, written] : pairs)
            text.replace(letter, written);
        QString out;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
            if (c.isLetter() && c.unicode() < 128)
                out += c;
        }
        return out;
    }
    QString f() const { return ascii(first); }
    QString l() const { return ascii(lastWord()); }
    QString initials() const { return QString(first[0]) + lastWord()[0].toUpper(); }
    QString nick(SeededRng &rng) const
    {
        // One that no list has: what it leaves is part of the residue.
        if (rng.below(10) == 0)
            return first.first(2) + u"schi"_s;
        const QStringList all = nicknames(first);
        if (all.isEmpty())
            return first;
        QString out = all[rng.below(quint32(all.size()))];
        out[0] = out[0].toUpper();
        return out.size() < 3 ? first : out;
    }
    // Two letters exchanged.
    QString slip() const
    {
        QString out = lastWord();
        if (out.size() >= 6)
            std::swap(out[2], out[3]);
        return out;
    }
    QString mail() const { return f() + u'.' + l() + u"@beispiel.example"_s; }
};

class Writer {
public:
    explicit Writer(quint64 seed) : m_rng(seed)
    {
        m_expert = person();
        do {
            m_customer = person();
        } while (m_customer.f()[0] == m_expert.f()[0]);
    }

    Transcript write()
    {
        Transcript out{known(m_expert), known(m_customer), {}};
        for (int n = 0; n < 30; ++n) {
            const Person &who = m_rng.below(2) == 0 ? m_expert : m_customer;
            if (m_rng.below(3) == 0)
                out.lines.append({pick(ordinaryLines()), {}, false});
            else
                out.lines.append(about(who));
        }
        return out;
    }

private:
    QString pick(const QStringList &from) { return from[m_rng.below(quint32(from.size()))]; }
    Person person() { return {pick(firstNames()), pick(surnames())}; }
    static BlindPerson known(const Person &person) { return {{person.whole()}, {person.mail()}}; }
    static TranscriptLine line(const QString &text, const QString &form, const QString &probe,
                               bool isWord = true)
    {
        return {text, {{form, probe, isWord}}, false};
    }
    TranscriptLine about(const Person &p)
    {
        switch (m_rng.below(4)) {
        case 0:
            return inSentence(p);
        case 1:
            return shortened(p);
        case 2:
            return inMachine(p);
        default:
            return inContact(p);
        }
    }

    TranscriptLine inSentence(const Person &p)
    {
        const QString whole = p.whole();
        switch (m_rng.below(9)) {
        case 0:
            return {u"Guten Tag, hier ist %1, ich melde mich wegen des Druckers."_s.arg(whole),
                    {{u"whole name"_s, p.first, true}, {u"whole name"_s, p.lastWord(), true}},
                    false};
        case 1:
            return line(u"Danke, %1! Das war schnell."_s.arg(p.first), u"first name"_s, p.first);
        case 2:
            return line(u"Ist das %1s Rechner oder der vom Büro?"_s.arg(p.first), u"genitive"_s,
                        p.first + u's');
        case 3:
            return line(u"Herr oder Frau %1 hat gestern schon einmal angerufen."_s.arg(p.last),
                        u"surname"_s, p.lastWord());
        case 4:
            return {u"das ist %1, bei mir geht outlook nicht"_s.arg(whole.toLower()),
                    {{u"lower case"_s, p.first.toLower(), true},
                     {u"lower case"_s, p.lastWord().toLower(), true}},
                    false};
        case 5:
            return {u"KUNDE: %1, DRINGEND"_s.arg(whole.toUpper()),
                    {{u"upper case"_s, p.lastWord().toUpper(), true}},
                    false};
        case 6:
            return {u"The account belongs to %1 %2 since May."_s.arg(p.f(), p.l()),
                    {{u"transliterated"_s, p.f(), true}, {u"transliterated"_s, p.l(), true}},
                    false};
        case 7:
            return line(u"The laptop is %1's, she needs it tomorrow."_s.arg(p.first),
                        u"English genitive"_s, p.first);
        default:
            return line(u"Mit Familie %1s Anschluss ist alles in Ordnung."_s.arg(p.lastWord()),
                        u"genitive of surname"_s, p.lastWord() + u's');
        }
    }

    TranscriptLine shortened(const Person &p)
    {
        const QString dotted = u"%1. %2."_s.arg(p.first[0]).arg(p.lastWord()[0].toUpper());
        switch (m_rng.below(10)) {
        case 8: {
            const QString slip = p.slip();
            return line(u"Sind Sie Herr oder Frau %1?"_s.arg(slip), u"slip"_s, slip);
        }
        case 9: {
            const QString nick = p.nick(m_rng);
            return line(u"Das liegt auf %1s Schreibtisch."_s.arg(nick), u"nickname's genitive"_s,
                        nick + u's');
        }
        case 0: {
            const QString nick = p.nick(m_rng);
            return line(u"Ich bin's, %1 :)"_s.arg(nick), u"nickname"_s, nick);
        }
        case 1:
            return line(u"Gelöst und geprüft.\nViele Grüße\n%1"_s.arg(p.first), u"signature"_s,
                        p.first);
        case 2:
            return {u"Mit freundlichen Grüßen\n%1\nTel. 0171 %2"_s.arg(p.whole()).arg(number()),
                    {{u"signature"_s, p.lastWord(), true}},
                    false};
        case 3:
            return line(u"Übergeben von %1 am Abend."_s.arg(dotted), u"initials"_s, dotted, false);
        case 4:
            return line(
                u"%1 %2. hat das Kabel getauscht."_s.arg(p.first).arg(p.lastWord()[0].toUpper()),
                u"name and initial"_s, p.first);
        case 5:
            return line(u"Termin mit %1. %2 um 14 Uhr."_s.arg(p.first[0]).arg(p.lastWord()),
                        u"initial and name"_s, p.lastWord());
        case 6:
            return line(u"Läuft wieder. VG %1"_s.arg(p.initials()), u"signed by initials"_s,
                        p.initials());
        default:
            return line(u"Treiber ersetzt, Neustart folgt.\n-%1"_s.arg(p.initials()),
                        u"signed by initials"_s, p.initials());
        }
    }

    TranscriptLine inMachine(const Person &p)
    {
        const QString users[] = {p.f() + u'.' + p.l()[0],
                                 p.l().first(1) + p.f(),
                                 p.f()[0] + p.l(),
                                 p.f() + p.l(),
                                 p.f(),
                                 p.l() + p.f()[0],
                                 p.f()[0] + u"."_s + p.l()};
        const QString user = users[m_rng.below(7)];
        switch (m_rng.below(10)) {
        case 9:
            return line(u"%1pc joined the network as 192.168.178.40"_s.arg(p.l()), u"host"_s,
                        p.l() + u"pc"_s, false);
        case 0:
            return line(
                u"2026-11-22T12:01:07 ERROR UserProfileSvc 1508 \"C:\\Users\\%1\\NTUSER.DAT\" in use"_s
                    .arg(user),
                u"Windows path"_s, user, false);
        case 1:
            return line(u"cp: cannot stat '/home/%1/Bilder/urlaub.jpg': No such file"_s.arg(user),
                        u"Unix path"_s, user, false);
        case 2:
            return line(
                u"Nov 22 12:03:11 nas sshd[812]: Accepted password for %1 from 192.168.1.17"_s.arg(
                    user),
                u"log"_s, user, false);
        case 3:
            return {u"Der Ordner C:\\Users\\%1\\Documents\\Steuer 2025 ist leer."_s.arg(p.whole()),
                    {{u"Windows path with spaces"_s, p.lastWord(), true}},
                    false};
        case 4:
            return line(u"Computer name: %1-PC, workgroup WORKGROUP"_s.arg(p.l().toUpper()),
                        u"host"_s, p.l().toUpper(), false);
        case 5:
            return line(u"dhcp: lease 192.168.178.23 to %1s-iphone"_s.arg(p.f()), u"host"_s, p.f());
        case 6:
            return {u"Rechnung_%1_2026.pdf"_s.arg(p.lastWord()),
                    {{u"file name"_s, p.lastWord(), true}},
                    true};
        case 7:
            return {
                u"Lebenslauf %1.docx"_s.arg(p.whole()), {{u"file name"_s, p.first, true}}, true};
        default:
            return line(u"user=%1 uid=1000 action=unlock result=denied"_s.arg(user), u"log"_s, user,
                        false);
        }
    }

    QString number() { return QString::number(2'000'000 + m_rng.below(7'000'000)); }

    TranscriptLine inContact(const Person &p)
    {
        const QString digits = number();
        switch (m_rng.below(6)) {
        case 0:
            return line(u"Schreiben Sie mir an %1, bitte."_s.arg(p.mail()), u"mail"_s, p.mail(),
                        false);
        case 1:
            return line(u"Meine Nummer ist 0171 %1."_s.arg(digits), u"phone"_s, digits, false);
        case 2:
            return line(u"Call me on +49 89 %1 after five."_s.arg(digits), u"phone"_s, digits,
                        false);
        case 3:
            return line(u"from=<%1> to=<info@%2-technik.example> status=sent"_s.arg(p.mail(),
                                                                                    p.l()),
                        u"mail in a log"_s, p.mail(), false);
        case 4:
            return {u"Absender: %1 <%2>"_s.arg(p.whole(), p.mail()),
                    {{u"mail header"_s, p.lastWord(), true}},
                    false};
        default:
            return line(u"Skype heißt bei mir %1_%2."_s.arg(p.f(), p.l()), u"user name"_s, p.l(),
                        false);
        }
    }

    SeededRng m_rng;
    Person m_expert, m_customer;
};

} // namespace

Transcript transcript(quint64 seed)
{
    return Writer(seed).write();
}

} // namespace werkbank
