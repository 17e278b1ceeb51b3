// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/demo/DemoPeople.h"

namespace werkbank::demo {

// Nobody but Lena Berger sits at a computer, so the others have no hours: an offer to them would
// only run out.
const QList<Person> &people()
{
    static const QList<Person> all{
        {expertEmail, "Lena Berger", "de", {"de", "en"}, {tenantSlug, businessSlug}, {"expert"},
         {{"router", 4}, {"router.fritzbox.voip", 5}, {"computer", 4}, {"mail", 4}, {"print", 3},
          {"security", 3}, {"mobile", 3}, {"home", 3}, {"data", 3}},
         0, 24, 12},
        {"lukas.huber@demo.invalid", "Lukas Huber", "de", {"de"}, {tenantSlug}, {"expert"},
         {{"router", 3}, {"print", 3}, {"home", 3}}, 0, 0},
        {"aylin.demir@demo.invalid", "Aylin Demir", "de", {"de", "en", "tr"},
         {tenantSlug, businessSlug}, {"expert"},
         {{"mail", 4}, {"computer.windows", 3}, {"security", 3}}, 0, 0},
        {"jonas.weber@demo.invalid", "Jonas Weber", "de", {"de", "en"}, {businessSlug}, {"expert"},
         {{"shop", 5}, {"router.network", 4}, {"data", 4}}, 7, 17, 4},
        {"marta.nowak@demo.invalid", "Marta Nowak", "de", {"de", "en", "pl"}, {tenantSlug},
         {"expert"}, {{"computer", 3}, {"mobile", 3}, {"data.backup", 2}}, 0, 0},
        {"tom.okafor@demo.invalid", "Tom Okafor", "en", {"en", "de"}, {tenantSlug, businessSlug},
         {"expert"}, {{"computer.linux", 4}, {"data", 5}, {"shop.server", 4}}, 0, 0},
        {"sofia.rossi@demo.invalid", "Sofia Rossi", "en", {"en", "it", "de"}, {tenantSlug},
         {"expert"}, {{"computer.mac", 4}, {"mobile.iphone", 3}, {"mail.apps", 2}}, 0, 0},
        {"emil.kraus@demo.invalid", "Emil Kraus", "de", {"de"}, {tenantSlug}, {"expert"},
         {{"home", 3}, {"router.wifi", 2}, {"mobile", 2}}, 0, 0, 2},
        {"nina.vogel@demo.invalid", "Nina Vogel", "de", {"de", "en", "fr"}, {businessSlug},
         {"expert"}, {{"mail.m365", 4}, {"shop.pos", 4}, {"security", 4}}, 8, 18},
        {"paul.lindner@demo.invalid", "Paul Lindner", "de", {"de", "en"}, {tenantSlug}, {"expert"},
         {{"data.rescue", 5}, {"security.malware", 5}, {"computer", 4}}, 0, 0},
        {"race.one@demo.invalid", "Ida Renner", "de", {"de", "en"}, {testSlug}, {"expert"},
         {{"router", 4}, {"computer", 4}}, 0, 24, 20},
        {"race.two@demo.invalid", "Ben Renner", "de", {"de", "en"}, {testSlug}, {"expert"},
         {{"router", 4}, {"computer", 4}}, 0, 24, 20},
        {"dispatch@demo.invalid", "Carla Seidel", "de", {"de", "en"},
         {tenantSlug, businessSlug, testSlug}, {"dispatcher"}, {}, 0, 0},
        {"finance@demo.invalid", "Vera Sommer", "de", {"de", "en"},
         {tenantSlug, businessSlug, testSlug}, {"finance"}, {}, 0, 0},
        {"finance.two@demo.invalid", "Anton Reiter", "de", {"de", "en"},
         {tenantSlug, businessSlug, testSlug}, {"finance"}, {}, 0, 0},
        {"review@demo.invalid", "Rolf Adler", "de", {"de", "en"}, {tenantSlug, businessSlug},
         {"reviewer"}, {}, 0, 0},
        {"review.two@demo.invalid", "Maren Kühn", "de", {"de", "en"}, {tenantSlug, businessSlug},
         {"reviewer"}, {}, 0, 0},
        {"onboarding@demo.invalid", "Greta Lang", "de", {"de", "en"}, {tenantSlug, businessSlug},
         {"onboarder"}, {}, 0, 0},
        {"onboarding.two@demo.invalid", "Henrik Voss", "de", {"de", "en"},
         {tenantSlug, businessSlug}, {"onboarder"}, {}, 0, 0},
    };
    return all;
}

namespace {

const QList<Story> &inWork()
{
    static const QList<Story> all{
        {"Rosa Lang", "rosa.lang@kunde.invalid", "+49 30 5550101",
         "Invalidenstraße 4", "10115", "Berlin", "",
         "mail.outlook.send_receive",
         "Outlook fragt seit gestern immer wieder nach dem Kennwort, obwohl es stimmt. "
         "Auf dem Handy kommen die Mails weiter an.",
         "Notebook, Windows 11, Outlook 2021", "de", false, expertEmail,
         "Das gespeicherte Kennwort war veraltet. Neu hinterlegt, Senden und Empfangen geprüft.",
         false,
         {{true, "Guten Tag Frau Lang, ich schaue mir das an. Welcher Anbieter ist es denn?"},
          {false, "Das ist T-Online. Das Kennwort habe ich letzte Woche geändert."},
          {true, "Dann ist es das: Outlook kennt noch das alte. Bitte öffnen Sie einmal Datei, "
                 "Kontoeinstellungen – ich schreibe Ihnen die drei Schritte auf."},
          {false, "Hat geklappt, die Mails kommen!"}}},
        {"Thomas Brandt", "t.brandt@kunde.invalid", "+49 851 5550112", "Lindenweg 2", "94032",
         "Passau", "Steuerbüro Brandt", "computer.windows.account",
         "Nach dem Anmelden steht da, dass das Benutzerprofil nicht geladen werden kann. Der "
         "Schreibtisch ist leer, alle Dateien scheinen weg zu sein.",
         "Büro-PC, Windows 11 Pro", "de", true, expertEmail, nullptr, false,
         {{false, "Da steht wieder dieselbe Meldung, auch nach dem Neustart."},
          {true, "Danke! Bitte lassen Sie den PC so, wie er ist. Ihre Dateien sind sehr "
                 "wahrscheinlich noch da: Windows hat nur ein vorläufiges Profil geladen."},
          {false, "Das beruhigt mich. Was kann ich schicken?"},
          {true, "Am besten die Ereignisse der Anmeldung als Datei. So geht es: Ereignisanzeige, "
                 "Windows-Protokolle, Anwendung, dann rechts „Alle Ereignisse speichern“."}}},
        {"Eva Vogel", "eva.vogel@kunde.invalid", "",
         "Grünwalder Straße 11", "81547", "München", "", "router.fritzbox.mesh",
         "Der Repeater im ersten Stock verliert ständig die Verbindung, Telefonate brechen ab.",
         "FRITZ!Box 7590 AX, Repeater 2400", "de", false, expertEmail, nullptr, false,
         {{true, "Guten Tag Frau Vogel! Seit wann ist das so, und wurde vorher etwas geändert?"},
          {false, "Seit Montag. Geändert habe ich nichts, aber es gab ein Update."}}},
    };
    return all;
}

const QList<Story> &others()
{
    static const QList<Story> all{
        {"Sarah Okonkwo", "s.okonkwo@kunde.invalid", "+44 20 5550199",
         "Oranienstraße 20", "10969", "Berlin", "",
         "print.printer.no_print",
         "The printer shows as online but every job disappears from the queue without printing.",
         "HP LaserJet, laptop with Windows 11", "en", false, expertEmail,
         "The driver was replaced by a wrong one during an update. Installed the right one.", true,
         {{true, "Hello Ms Okonkwo, I can help. Does a test page from the printer itself work?"},
          {false, "Yes, that one prints fine."},
          {true, "Good, then it is the computer. Two steps, I will write them down for you."},
          {false, "It prints! Thank you."}}},
        {"Hannes Kern", "h.kern@kunde.invalid", "+49 89 5550133",
         "Augustenstraße 7", "80331", "München", "Kern Optik",
         "print.scanner.scan_to",
         "Der Scanner im Laden findet den Server nicht mehr, seit der Server neu ist.",
         "Kopierer Kyocera, Windows Server", "de", false, "nina.vogel@demo.invalid", nullptr, false,
         {}},
        {"Gerd Maurer", "g.maurer@kunde.invalid", "", "Maximilianstraße 36", "86150", "Augsburg", "", "data.rescue.disk",
         "Die externe Festplatte klackert nur noch. Darauf sind die Bilder von zehn Jahren.",
         "USB-Festplatte 2 TB", "de", false, nullptr, nullptr, false, {}},
    };
    return all;
}

} // namespace

const QList<Story> &stories()
{
    static const QList<Story> all = inWork() + others();
    return all;
}

} // namespace werkbank::demo
