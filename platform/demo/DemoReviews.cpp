// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/demo/DemoReviews.h"

#include "platform/domain/ReviewText.h"

#include <array>

namespace werkbank::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr char lukas[] = "lukas.huber@demo.invalid", aylin[] = "aylin.demir@demo.invalid",
               marta[] = "marta.nowak@demo.invalid";

QList<Reviewed> ofLukas()
{
    return {
        {{"Petra Ostermann", "petra.o@kunde.invalid", "+49 30 5550141", "Torstraße 9", "10119",
          "Berlin", "", "router.wifi.coverage",
          "Seit dem Umzug ist das WLAN im Schlafzimmer weg. Am Router leuchtet alles grün.",
          "FRITZ!Box 7530", "de", false, lukas,
          "Kanal war überlagert, auf automatisch gestellt. Gemessen: 48 Mbit/s.", true,
          {{true, "Guten Tag Frau Ostermann, hier ist Lukas Huber. Wo steht die Box, und wie weit "
                  "ist es bis zum Schlafzimmer?"},
           {false, "Im Flur, dazwischen zwei Wände. Mein Mann Jörg meint, es liegt am Nachbarn."},
           {true, "Das kann gut sein. Bitte öffnen Sie fritz.box, dann WLAN, dann Funkkanal."},
           {false, "Da steht Kanal 1, und sieben andere auch."},
           {true, "Stellen Sie auf automatisch und warten Sie eine Minute. Dann bitte im "
                  "Schlafzimmer noch einmal messen."},
           {false, "48 Mbit! Vielen Dank, Herr Huber."}}},
         5, "Schnell und freundlich."},
        {{"Dieter Falk", "d.falk@kunde.invalid", "", "Am Anger 3", "99084", "Erfurt", "",
          "print.printer.no_print", "Der Drucker nimmt Aufträge an, druckt aber nichts.",
          "Brother HL-L2350DW, Windows 10", "de", false, lukas,
          "Drucker neu installiert.", true,
          {{true, "Haben Sie ihn schon neu gestartet?"},
           {false, "Ja, dreimal."},
           {true, "Dann löschen Sie ihn und installieren ihn neu."},
           {false, "Und die Aufträge, die noch drin stehen? Unter C:\\Users\\dfalk\\Druck liegt "
                   "noch die Rechnung."},
           {true, "Die sind dann weg, die drucken Sie eben noch einmal."}}},
         2, "Hat funktioniert, aber er war kurz angebunden."},
        {{"Ilona Kessler", "i.kessler@kunde.invalid", "+49 511 5550177", "Podbielskistraße 20",
          "30163", "Hannover", "", "print.scanner.scan_to",
          "Scannen in einen Ordner geht nicht mehr, Fehler 0x80070035.",
          "Canon MF, Windows 11", "de", false, lukas,
          "Freigabe des Ordners war nach dem Update aus. Wieder eingeschaltet und geprüft.", true,
          {{true, "Guten Tag! Seit wann kommt der Fehler 0x80070035, und gab es ein Update?"},
           {false, "Seit Dienstag, ja, da war ein großes."},
           {true, "Dann ist vermutlich die Freigabe aus. Vorher eine Frage: Gibt es von dem Ordner "
                  "eine Sicherung?"},
           {false, "Ja, jeden Abend auf die Platte."},
           {true, "Gut. Rechtsklick auf den Ordner, Eigenschaften, Freigabe, dann „Jeder: Lesen "
                  "und Schreiben“ durch Ihr Scan-Konto ersetzen."},
           {false, "Jetzt kommt der Scan an."}}},
         0, ""},
    };
}

QList<Reviewed> ofAylin()
{
    return {
        {{"Werner Pohl", "w.pohl@kunde.invalid", "+49 221 5550122", "Aachener Straße 5", "50674",
          "Köln", "", "mail.outlook.send_receive",
          "Outlook holt keine Mails mehr ab und fragt immer nach dem Kennwort.",
          "PC, Windows 11, Outlook 2021", "de", false, aylin,
          "Anwendungskennwort eingerichtet, Abruf geprüft.", true,
          {{true, "Guten Tag Herr Pohl! Bei welchem Anbieter ist das Postfach?"},
           {false, "GMX. Soll ich Ihnen mein Kennwort schicken?"},
           {true, "Nein, bitte nie, auch mir nicht. GMX will für Outlook die Freigabe für "
                  "fremde Programme: unter E-Mail, Einstellungen, POP3/IMAP."},
           {false, "Habe ich angehakt. Es geht wieder!"},
           {true, "Schön. Die alten Mails bleiben auf dem Server, es geht nichts verloren."}}},
         5, ""},
        {{"Anke Thiel", "anke.thiel@kunde.invalid", "", "Ostertor 12", "28203", "Bremen", "",
          "mail.outlook.send_receive", "Alle Mails vor 2024 sind plötzlich verschwunden.",
          "Notebook, Outlook", "de", false, aylin,
          "Die Ansicht war gefiltert. Filter entfernt.", true,
          {{true, "Hallo Frau Thiel, schauen Sie bitte oben unter Ansicht, ob ein Filter gesetzt "
                  "ist."},
           {false, "Da steht „Filter angewendet“. Was heißt das?"},
           {true, "Dass Outlook nur einen Teil zeigt. Ansicht zurücksetzen, dann ist alles wieder "
                  "da."},
           {false, "Stimmt, alles da. Anke Thiel sagt danke!"}}},
         4, "Gut erklärt."},
        {{"Kurt Mehlich", "k.mehlich@kunde.invalid", "+49 40 5550155", "Grindelallee 40", "20146",
          "Hamburg", "", "computer.windows.account",
          "Nach dem Start kommt ein schwarzer Bildschirm mit Mauszeiger.", "PC, Windows 11", "de",
          true, aylin, "Grafiktreiber zurückgesetzt.", true,
          {{true, "Guten Tag. Drücken Sie bitte Strg, Umschalt, Windows und B zugleich."},
           {false, "Es piept, und der Schreibtisch ist da."},
           {true, "Dann ist es der Treiber. Ich stelle ihn mit Ihnen auf den alten Stand zurück."},
           {false, "Brauche ich dafür eine Sicherung?"},
           {true, "Nein, das geht so."},
           {false, "Hat geklappt, aber jetzt ist die Auflösung falsch. Egal."}}},
         0, ""},
    };
}

QList<Reviewed> ofMarta()
{
    return {
        {{"Hilde Brenner", "hilde.brenner@kunde.invalid", "", "Seestraße 8", "88131", "Lindau", "",
          "computer.windows.account", "Ich komme nicht mehr in mein Konto, das Kennwort ist falsch.",
          "Notebook, Windows 11", "de", false, marta,
          "Konto über den hinterlegten Weg wiederhergestellt.", true,
          {{true, "Guten Tag Frau Brenner. Ist es ein Microsoft-Konto oder nur auf dem Gerät?"},
           {false, "Mit Mail, also Microsoft, glaube ich. hilde.brenner@kunde.invalid."},
           {true, "Dann bitte auf „Kennwort vergessen“. Der Code kommt auf Ihr Telefon; sagen Sie "
                  "ihn niemandem, auch mir nicht."},
           {false, "Ich bin wieder drin!"}}},
         5, "Sehr geduldig."},
        {{"Ralf Jansen", "ralf.jansen@kunde.invalid", "+49 431 5550190", "Holtenauer Straße 2",
          "24105", "Kiel", "", "computer.windows.account",
          "Der Rechner meldet mich mit einem vorläufigen Profil an.", "PC, Windows 10", "de",
          false, marta, "Profil in der Registrierung umgehängt.", true,
          {{true, "Das haben wir gleich. Öffnen Sie regedit."},
           {false, "Ist das gefährlich?"},
           {true, "Nicht, wenn Sie tun, was ich schreibe. Löschen Sie unter ProfileList den "
                  "Eintrag mit .bak."},
           {false, "Jetzt ist unter C:\\Users\\rjansen wieder alles da."}}},
         1, "Ohne Sicherung, das war mir zu heiß."},
    };
}

} // namespace

const QList<Reviewed> &reviewed()
{
    static const QList<Reviewed> all = ofLukas() + ofAylin() + ofMarta();
    return all;
}

QList<ScoreMark> demoMarks(int n)
{
    // Two of four cases went well, one middling, one badly.
    constexpr std::array levels{5, 3, 4, 2};
    const int level = levels[size_t(n) % levels.size()];
    QList<ScoreMark> out;
    const Scorecard *card = scorecardOf(spotCheckCard());
    for (const Criterion &criterion : card ? card->criteria() : QList<Criterion>()) {
        ScoreMark mark;
        mark.criterion = criterion.id;
        if (criterion.critical) {
            mark.breach = false;
        } else {
            mark.mark = std::min(5, level + int(out.size()) % 2);
            if (mark.mark <= 2)
                mark.reason = u"Vor dem Eingriff wurde nicht nach einer Sicherung gefragt."_s;
        }
        out.append(mark);
    }
    return out;
}

const char *demoVerdict(int n)
{
    return n % 4 == 3 ? "Bitte fragen Sie vor Eingriffen in die Registrierung nach einer Sicherung."
                      : "Ruhig geführt, die Ursache benannt. So weiter.";
}

} // namespace werkbank::demo
