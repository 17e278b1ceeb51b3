// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/MaskingRules.h"

#include "core/rules/WordFolding.h"

#include <QFile>
#include <QSet>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

enum Letters { AnyCase, AsWritten };
using Patterns = QList<QPair<QString, Letters>>;

// One to three words that begin with a capital letter, with "von", "de la" and the like between.
const QString capitals = uR"(((?:(?:von|van|vom|zu|zur|de|der|den|di|da|del|la|le|O')[ ]?){0,3})"
                         uR"(\p{Lu}[\p{L}'-]*\.?(?:[ ](?:(?:von|van|zu|de|der|di|da|und|and|&)[ ]))"
                         uR"({0,2}\p{Lu}[\p{L}'-]*){0,2}))"_s;
// The same in any case, for places where a name is certain.
const QString anyWords = uR"((\p{L}[\p{L}'-]*(?:[ ]\p{L}[\p{L}'-]*)?))"_s;

const QString streetEnd =
    u"(?:stra(?:ß|ss)e|str|gasse|allee|weg|platz|ring|damm|ufer|steig|chaussee|promenade|pfad|"
    "stieg|graben|wall|markt|hof|berg|park|zeile|siedlung|feld|wiese|br(?:ü|ue)cke|kamp|twiete|"
    "h(?:ö|oe)he|"
    "hang|garten|winkel|tal|bach|stadt|rain|anger|leite|ried|au|moos|tor|kai|weiher|see)"_s;
const QString houseNumber = uR"(\d{1,4}[ ]?[a-z]?(?![\p{L}\d])(?:[ ]?[-/][ ]?\d{1,4}[a-z]?)?)"_s;

const QString numberWord =
    u"(?:null|eins|ein|zwei|zwo|drei|vier|f(?:ü|ue)nf|sechs|sieben|acht|neun|zehn|elf|zw(?:ö|oe)lf|"
    "(?:[a-zü]{3,12})(?:zehn|zig|(?:ß|ss)ig)|zero|oh|one|two|three|four|five|six|seven|eight|nine|"
    "ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|"
    "eigh|nine)ty|double|triple|doppel|doppelt|mal|hundert|hundred)"_s;

QString contactPatterns(int which)
{
    const QString strongAt = uR"((?:@|[ ]{1,2}@[ ]{1,2}|[ ]{0,2}(?:[(\[{<][ ]?(?:at|ät|)"
                             uR"(a)[ ]?[)\]}>]|_at_)[ ]{0,2}))"_s;
    const QString strongDot = uR"([ ]?(?:\.|[(\[{<]?(?:dot|punkt)[)\]}>]?)[ ]?)"_s;
    switch (which) {
    case 0:  // mail, also written apart
        return uR"([\p{L}\d._%+'-]+(?:[ ]?(?:\.|[(\[](?:dot|punkt)[)\]])[ ]?[\p{L}\d_%+-]+)*)"_s
               + strongAt + uR"([\p{L}\d-]+(?:)"_s + strongDot + uR"([\p{L}\d-]+)*)"_s;
    case 1:  // "maria at web dot de", "maria at web.de"
        return uR"([\p{L}\d._%+-]+(?:[ ](?:dot|punkt)[ ][\p{L}\d_-]+)*[ ](?:at|ät|klammeraffe|)"
               uR"(affenschwanz)[ ][\p{L}\d-]+)"
               uR"((?:[ ](?:dot|punkt)[ ][\p{L}\d-]+|\.(?:de|com|net|org|at|ch|eu|uk|co\.uk|)"
               uR"(info|io|me)\b)+)"_s;
    case 2:  // whatever else has an @ in it, and social names
        return uR"(\S*@\S+)"_s;
    default:  // addresses of the web; harmless hosts are sorted out by the caller
        return uR"((?:\b[a-z][a-z\d+.-]{1,15}://|\bwww\.)\S+|)"
               uR"((?<![\w@.])(?:[\p{L}\d_-]+\.)+(?:de|com|net|org|at|)"
               uR"(ch|eu|info|io|biz|uk|me|app|dev|online|shop|berlin|bayern|hamburg|koeln|)"
               uR"(cloud|email|li|lu|fr|)"
               uR"(it|nl|pl|es|tv|us|ai|tech|store|website|page)(?![\p{L}\d])(?:[:/?#]\S*)?)"_s;
    }
}

void addContacts(Patterns &out)
{
    for (int which = 0; which < 4; ++which)
        out.append({contactPatterns(which), AnyCase});
}

void addNumbers(Patterns &out)
{
    // IBAN, then network addresses, then any long number. Windows' error codes and the numbers
    // of its updates stay.
    out.append({uR"(\b(?!KB\d{6,7}\b)[a-z]{2}[ ]?\d{2}[ ]?)"
                uR"((?:[a-z]{4}[ ]?)?(?:[ -]?\d{2,4}){2,7}(?:[ ]?\d)?\b)"_s, AnyCase});
    out.append({uR"(\b(?:[\da-f]{2}[:-]){5}[\da-f]{2}\b|)"
                uR"((?:\b[\da-f]{1,4})?(?::{1,2}[\da-f]{1,4}){3,7}\b)"_s, AnyCase});
    out.append({uR"((?:\bKB\d{6,7}\b|\b0x[8c][\da-f]{7}\b)(*SKIP)(*FAIL)|\+?\d{5,})"_s, AnyCase});
    out.append({uR"((?:\bKB\d{6,7}\b|\b0x[8c][\da-f]{7}\b)(*SKIP)(*FAIL)|)"
                uR"([(+]*\d(?:[ \t]{0,2}[-/.()·,|_*:]{0,2}[ \t]{0,2}\d){5,})"_s, AnyCase});
    out.append({u"\\b(?:"_s + numberWord + u"|\\d{1,4})(?:[ ,./-]+(?:"_s + numberWord
                    + u"|\\d{1,4})){3,}\\b"_s, AnyCase});
    // A short number, or one with letters, behind a word that announces it.
    out.append({uR"(\b(?:tel|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|phone|)"
                uR"(cell|fax|rufnummer|durchwahl|)"
                uR"(extension|kundennummer|kundennr|kunden-?nr|customer (?:no|number|id)|)"
                uR"(vertragsnummer|seriennummer|)"
                uR"(serial(?: number)?|s/n|pin|tan|puk|code|plz|postleitzahl|postcode|zip|)"
                uR"(hausnummer|hausnr|haus nr|wohnung|apartment|flat|)"
                uR"(geboren(?: am)?|geb|geburtsdatum|born(?: on)?|kennzeichen|steuernummer|)"
                uR"(rechnungsnummer|)"
                uR"(teamviewer|anydesk|rustdesk)\b[\s.:#=-]*(?:(?:nr|no|id|nummer|number|ist|is|)"
                uR"(lautet|unter|on|am)\b[\s.:#=-]*){0,3})"
                uR"((?=[\w/+.-]*\d)([\w/+.-]+(?:[ ]\d[\w/.-]*)*))"_s, AnyCase});
    out.append({uR"(\b[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ ]?\d{1,4}[EH]?\b)"_s, AsWritten});
    out.append({uR"(\b\d{1,2}\.?[ ](?:Jan|Feb|Mär|Maer|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|)"
                uR"(Nov|Dez|Dec)\p{L}*\.?,?[ ]\d{2,4}\b)"_s, AnyCase});
    out.append({uR"((?<![\w-])(?=[\w-]*\d)(?=[\w-]*\p{L})(?:[A-Za-z\d]{14,}|)"
                uR"([A-Za-z\d]{4,6}(?:-[A-Za-z\d]{4,6}){2,})(?![\w-]))"_s, AsWritten});
}

void addSecrets(Patterns &out)
{
    const QString secret = u"(?:passwort|passwörter|passwoerter|kennwort|password|passphrase|"
                           "passcode|pwd|pw|wlan-?schlüssel|netzwerkschlüssel|wifi key|pin|"
                           "wpa2?-?(?:key|schlüssel))"_s;
    const QString account = u"(?:login|username|user name|user|benutzername|benutzer|nutzername|"
                            "account|kontoname|konto|id|rechnername|computername|hostname|ssid|"
                            "netzwerkname|domain|domäne|name)"_s;
    out.append({u"\\b"_s + secret
                    + uR"([ ]*(?:(?:war|was|ist|is|lautet|heißt)\b|:|=|->|)"
                      uR"(-)[ ]*["'„“«]?(?!(?:falsch|weg|vergessen|nicht|immer|)"
                      uR"(wrong|gone|not|lost|unknown|forgotten|abgelaufen|expired|ungültig|)"
                      uR"(invalid|leider|always|gesperrt|)"
                      uR"(locked|neu|new|weiterhin|richtig|correct|korrekt|)"
                      uR"(still)\b)(\S+))"_s, AnyCase});
    out.append({u"\\b"_s + secret + uR"([ ]+["'„“«]?(?=\S*[\d!?$%&#])(\S+))"_s, AnyCase});
    out.append({u"\\b"_s + account
                    + uR"((?:[ ]*[:=][ ]*|[ ]+(?=\S+[ ]?/))["'„“«]?(\S+(?:[ ]?/[ ]?\S+)?))"_s, AnyCase});
    out.append({uR"(\b[a-z]:[\\/](?:Users|Benutzer|)"
                uR"(Dokumente und Einstellungen)[\\/]([^\\/\r\n"]+(?=[\\/])|\S+))"_s, AnyCase});
    out.append({uR"((?<!\w)/(?:home|Users)/([^/\r\n" ]+(?:[ ][^/\r\n" ]+(?=/))?))"_s, AnyCase});
    out.append({uR"((\\\\[\w.$-]+(?:\\[\w.$-]+)*))"_s, AnyCase});
    out.append({uR"(\b((?:DESKTOP|LAPTOP|PC|NB|NOTEBOOK|)"
                uR"(SRV|SERVER|MACBOOK)-[A-Z\d][\w-]{2,})\b)"_s, AnyCase});
}

void addAddresses(Patterns &out)
{
    const QString number = u"[ ]{0,2}"_s + houseNumber;
    out.append({uR"((?-i:\p{Lu}[\p{L}.]*[ -]){0,3}[\p{L}-]*)"_s + streetEnd + uR"(\.?)"_s + number,
                AnyCase});
    out.append({uR"([\p{L}-]+[ -]?(?:stra(?:ß|ss)e|str\.|gasse|allee)(?!\p{L}))"_s, AnyCase});
    out.append({uR"(\b(?:Straße|Strasse|Platz|Allee)[ ](?:der|des|am|an|zum|)"
                uR"(zur)[ ](?:\d+\.[ ])?[\p{L}-]+(?:[ ])"_s
                    + houseNumber + u")?"_s, AnyCase});
    out.append({uR"(\b((?:Am|An|Im|In|Auf|Zum|Zur|Unter|Unterm|Hinter|Hinterm|Vor|Beim|Bei|)"
                uR"(Obere[rnms]?|Untere[rnms]?|Alte[rnms]?|Neue[rnms]?)[ ])"
                uR"((?:(?:der|dem|den|die|)"
                uR"(das)[ ])?(?:\p{Lu}[\p{L}-]+[ ]){1,2}\d{1,4}[ ]?[a-z]?(?![\p{L}\d])))"_s, AsWritten});
    out.append({uR"(\b(?:D-|A-|CH-)?\d{4,5}[ ]+\p{Lu}[\p{L}.-]+(?:[ -](?:am|an|der|im|bei|ob|in|)"
                uR"(a\.|d\.|\p{Lu}[\p{L}.-]+)){0,3})"_s, AsWritten});
    out.append({uR"(\b\d{5}[ ]+\p{Ll}{3,}(?=[ ]*(?:[,.;]|$)))"_s, AsWritten});
    out.append({uR"(\b\d{1,5}[a-z]?,?[ ]+(?:\p{Lu}[\p{L}'.-]+[ ]+){1,4}(?:Street|St|Road|Rd|)"
                uR"(Avenue|Ave|Lane|Ln|Drive|Dr|)"
                uR"(Close|Court|Ct|Way|Square|Sq|Terrace|Place|Pl|Crescent|Gardens|Row|Hill|)"
                uR"(Boulevard|Blvd|Mews|Grove|Park)\b\.?)"_s, AsWritten});
    out.append({uR"(\b\d{1,5}[a-z]?,?[ ]+(?:[\p{L}'-]+[ ]+){1,3}(?:street|road|avenue|lane|)"
                uR"(terrace|crescent)\b)"_s, AnyCase});
    out.append({uR"(\b(?:\d{1,4},?[ ]+)?(?:rue|via|calle|piazza|ulica|ul\.)[ ]+(?:(?:de|la|du|)"
                uR"(des|del|della|le)[ ])*\p{Lu}[\p{L}'-]+(?:[ ,]+\d{1,4})?)"_s, AnyCase});
    out.append({uR"(\b[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}\b)"_s, AnyCase});
    out.append({uR"(\b(?:wohne|wohnen|wohnt|wohnhaft|lebe|leben|live|lives|living|based|located|)"
                uR"(ansässig|sitzen|komme|)"
                uR"(bin|sind|nähe|Nähe|near)[ ](?:hier[ ])?(?:(?:in|aus|at|from|im|near|bei|von|)"
                uR"(vom|des)[ ])?(?:der[ ])?)"_s
                    + capitals, AsWritten});
}

void addNames(Patterns &out)
{
    out.append({uR"(\b(?:Herrn?|Frau|Fr\.|Hr\.|Fräulein|Familie|Fam\.|Dr\.|Prof\.|Doktor|)"
                uR"(Professor|Dipl\.-Ing\.|Mr\.?|Mrs\.?|Ms\.?|)"
                uR"(Miss|Mister|Doctor|Sir|Lady|Pfarrer|Meister|Notar|Rechtsanwalt|RA|)"
                uR"(Steuerberater)[ ](?:(?:Dr|Prof|med|dent|jur)\.?[ ]){0,3})"_s
                    + capitals, AsWritten});
    out.append({uR"(\b(?:herrn?|hr\.|familie|mrs?\.?|)"
                uR"((?<!meine )(?<!meiner )(?<!die )(?<!eine )(?<!der )frau)[ ]()"
                uR"((?!(?:hat|ist|kann|will|und|oder|sagt|im|in|mit|der|die|)"
                uR"(das)\b)\p{L}[\p{L}'-]+))"_s, AnyCase});
    out.append({uR"(\b(?i:mein name ist|my name is|my name's|name's|ich hei(?:ß|ss)e|ich,|)"
                uR"(i am called|i'm called|name lautet|)"
                uR"(genannt|heißt|heisst|is called|named|namens|ansprechpartner(?:in)?(?: ist|)"
                uR"(:)|contact:|kontakt:)[ ]+(?i:(?:mr|mrs|ms|dr|herr|frau)\.?[ ])?)"_s
                    + anyWords, AnyCase});
    out.append({uR"(\b(?i:ich bin(?: der| die| es,?)?|hier ist|hier spricht|hier schreibt|)"
                uR"(this is|i am|i'm|it's|speaking is)[ ]+)"_s
                    + capitals, AsWritten});
    out.append({uR"(\b(?i:gr(?:ü|ue)(?:ß|ss)e?n?|gru(?:ß|ss)|mfg|lg|vg|regards|cheers|thanks|)"
                uR"(thank you|danke|dank|yours|sincerely|wishes|best|)"
                uR"(servus|ciao|herzlichst|faithfully|truly)[ ]?[,.!]*\s+(?:(?:aus|)"
                uR"(from)[ ]\p{L}+[,.!]*\s+)?(?i:(?:ihre?|your|euer|eure|deine?)[ ])?)"_s
                    + capitals, AsWritten});
    out.append({uR"(\b(?:gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|mfg|lg|vg|regards|cheers)[ ]?[,.!]*\s+)"_s
                    + anyWords
                    + uR"([ ]*[.!]?[ ]*$)"_s, AnyCase});
    out.append({uR"(\n[ \t]*)"_s + capitals + uR"([ \t.]*\s*\z)"_s, AsWritten});
    out.append({uR"(\b(?:Sohn|Sohnes|Tochter|Mann|Frau|Mutter|Vater|Bruder|Schwester|Opa|Oma|)"
                uR"(Enkel|Enkelin|Onkel|Tante|Freund|Freundin|)"
                uR"(Kollege|Kollegin|Kollegen|Chef|Chefin|Mitarbeiter|Mitarbeiterin|Sekretärin|)"
                uR"(Nachbarn?|Nachbarin|Partner|Partnerin|)"
                uR"(Uropa|Uroma|Hausmeister|Hausmeisterin|Lehrer|Lehrerin|Arzt|Ärztin|Techniker|)"
                uR"(Schwager|Schwägerin|Neffe|Neffen|Nichte|Azubi|Mieter|Mieterin|Kundin|Kunde|)"
                uR"(Patient|Patientin|[Ss]on|[Dd]aughter|)"
                uR"([Hh]usband|[Ww]ife|[Mm]other|[Ff]ather|[Bb]rother|[Ss]ister|[Mm]um|[Mm]om|)"
                uR"([Dd]ad|[Cc]olleague|[Bb]oss|[Ff]riend|)"
                uR"([Nn]eighbou?r|[Ss]ecretary|[Aa]unt|[Uu]ncle|[Gg]randson|[Gg]randdaughter|)"
                uR"([Tt]enant|[Pp]artner)[ ]?,?[ ]+)"_s
                    + capitals, AsWritten});
    out.append({uR"(((?:\b[\p{Lu}\d][\p{L}\d&.'-]*[ ]+){1,4}(?:&[ ]+\p{Lu}[\p{L}.-]*[ ]+|)"
                uR"(und[ ]+\p{Lu}[\p{L}.-]*[ ]+){0,2})(?:gGmbH|GmbH|AG|KG|KGaA|OHG|)"
                uR"(UG|GbR|PartG|e\.?[ ]?K\.|e\.?[ ]?V\.|Ltd|LLC|Inc|SE|mbH)(?!\p{L}))"_s, AsWritten});
    out.append({uR"(\b(?i:(?:zahnarzt|arzt|tierarzt|physio)?praxis|kanzlei|bäckerei|metzgerei|)"
                uR"(autohaus|schreinerei|tischlerei|apotheke|salon|hotel|)"
                uR"(gasthof|gasthaus|restaurant|pizzeria|café|cafe|firma|fa\.|elektro|sanitär|)"
                uR"(malerbetrieb|steuerbüro|steuerberater|)"
                uR"(schule|kita|kindergarten|company|bakery|dental practice|surgery|)"
                uR"(law firm)[ ]+)"_s
                    + capitals, AsWritten});
}

QSet<QString> words(QStringView text)
{
    QSet<QString> out;
    for (const auto word : text.tokenize(u' '))
        out.insert(folded(word));
    return out;
}

QSet<QString> loadGivenNames()
{
    QFile file(u":/werkbank/rules/given_names.txt"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? words(QString::fromUtf8(file.readAll()).simplified()) : QSet<QString>();
}

} // namespace

const QList<MaskRule> &maskRules()
{
    static const QList<MaskRule> rules = [] {
        Patterns patterns;
        addContacts(patterns);
        addNumbers(patterns);
        addSecrets(patterns);
        addAddresses(patterns);
        addNames(patterns);
        QList<MaskRule> out;
        for (const auto &[pattern, letters] : patterns) {
            QRegularExpression::PatternOptions options =
                QRegularExpression::UseUnicodePropertiesOption
                | QRegularExpression::MultilineOption;
            options.setFlag(QRegularExpression::CaseInsensitiveOption, letters == AnyCase);
            out.append({QRegularExpression(pattern, options)});
            Q_ASSERT_X(out.last().pattern.isValid(), "maskRules", qPrintable(pattern));
        }
        return out;
    }();
    return rules;
}

bool isNoName(QStringView word)
{
    static const QSet<QString> noNames = words(
        u"windows outlook office word excel microsoft teams onedrive google apple iphone ipad mac "
        "macbook macos imac android samsung hp canon epson brother fritz fritzbox avm router "
        "telekom vodafone wlan wifi internet dsl laptop computer pc drucker printer handy phone "
        "tablet server nas synology qnap netflix amazon alexa chrome firefox edge thunderbird "
        "linux ubuntu debian bluetooth usb hdmi vpn montag dienstag mittwoch donnerstag freitag "
        "samstag sonntag monday tuesday wednesday thursday friday saturday sunday update "
        "passwort password backup datei dateien scanner bildschirm monitor problem probleme "
        "fehler hilfe support service kunde büro homeoffice ein eine einen the my it not ich wir "
        "sie es das die der bitte please hallo hello aber und wenn seit nach beim mit "
        "rentner rentnerin selbstständig laie anfänger speicherplatz arbeitsplatz steckplatz "
        "festplattenplatz");
    return noNames.contains(folded(word));
}

bool isGivenName(QStringView word)
{
    static const QSet<QString> names = loadGivenNames();
    return names.contains(folded(word));
}

bool isHarmlessHost(QStringView host)
{
    static const QSet<QString> hosts = words(
        u"fritz.box speedport.ip web.de gmx.de gmx.net t-online.de gmail.com googlemail.com "
        "outlook.com outlook.de hotmail.com hotmail.de live.com icloud.com yahoo.com yahoo.de "
        "freenet.de microsoft.com office.com google.com google.de apple.com amazon.de amazon.com "
        "ebay.de paypal.com netflix.com telekom.de vodafone.de o2online.de 1und1.de ionos.de "
        "strato.de whatsapp.com facebook.com instagram.com youtube.com avm.de hp.com elster.de");
    const bool hasPrefix = host.startsWith("www."_L1, Qt::CaseInsensitive);
    return hosts.contains(folded(hasPrefix ? host.sliced(4) : host));
}

} // namespace werkbank
