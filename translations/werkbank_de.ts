<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <location filename="../qml/screens/AboutCard.qml" line="30"/>
        <location filename="../qml/screens/SettingsNames.qml" line="84"/>
        <source>About</source>
        <extracomment>Heading of a card of settings
----------
As the card of the settings is called</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../qml/screens/AboutCard.qml" line="39"/>
        <source>Werkbank %1</source>
        <extracomment>%1 is the number of the version</extracomment>
        <translation>Werkbank %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/AboutCard.qml" line="45"/>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>Licence of the app</extracomment>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <location filename="../qml/screens/AboutCard.qml" line="52"/>
        <source>Copy diagnostics</source>
        <extracomment>Copies versions for a report; holds nothing personal</extracomment>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/AboutCard.qml" line="58"/>
        <source>Diagnostics copied. They hold nothing personal.</source>
        <extracomment>Versions and states were copied</extracomment>
        <translation>Diagnose kopiert. Sie enthält nichts Persönliches.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../models/ActionScopes.cpp" line="19"/>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="22"/>
        <source>Places</source>
        <extracomment>Heading in the list of keys: the places of the rail</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="25"/>
        <source>In a case, also while typing</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Im Fall, auch beim Tippen</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="28"/>
        <source>While writing</source>
        <extracomment>Heading in the list of keys: where one writes</extracomment>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="31"/>
        <source>In the list of cases</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>In der Liste der Fälle</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="34"/>
        <source>In the conversation</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="37"/>
        <source>In a text file</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>In einer Textdatei</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="40"/>
        <source>At the customer&apos;s screen</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Am fernen Bildschirm</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="43"/>
        <source>In a spot check</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>In einer Stichprobe</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="46"/>
        <source>In the file of a new expert</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>In der Akte einer Bewerbung</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="49"/>
        <source>In the skill tree</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Im Baum der Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="52"/>
        <source>In the week</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>In der Woche</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="79"/>
        <source>Open a case first</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Öffnen Sie zuerst einen Fall</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="82"/>
        <source>Choose an offer first</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Wählen Sie zuerst ein Angebot</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="85"/>
        <source>No remote session is shown</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Es wird keine Fernsitzung gezeigt</translation>
    </message>
    <message>
        <location filename="../models/ActionScopes.cpp" line="88"/>
        <source>Not on this page</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="17"/>
        <source>All commands</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="21"/>
        <source>Next case that needs me</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Nächster Fall, der mich braucht</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="24"/>
        <source>Previous case that needs me</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Voriger Fall, der mich braucht</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="27"/>
        <source>Case used before this one</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zuletzt benutzter Fall</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="30"/>
        <source>Case used longest ago</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Am längsten nicht benutzter Fall</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="33"/>
        <source>Back to the case before</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zurück zum vorigen Fall</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="35"/>
        <source>Forward again</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="38"/>
        <source>Find here</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="41"/>
        <source>Find next</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="44"/>
        <source>Find previous</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Rückwärts weitersuchen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="48"/>
        <source>Search everything</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="50"/>
        <source>Next pane</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="53"/>
        <source>Previous pane</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="57"/>
        <source>One step back: closes what is open</source>
        <extracomment>What an action or a key does: Esc closes a panel, then a file, then the case</extracomment>
        <translation>Einen Schritt zurück: schließt, was offen ist</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="59"/>
        <source>Settings</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="62"/>
        <source>Presence</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="66"/>
        <source>Be available</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Verfügbar sein</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="69"/>
        <source>Be available by my hours</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Verfügbar nach meinen Zeiten</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="72"/>
        <source>Pause for 30 minutes</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>30 Minuten Pause</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="75"/>
        <source>Pause for 2 hours</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>2 Stunden Pause</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="78"/>
        <source>What waits on this computer</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Was auf diesem Computer wartet</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="81"/>
        <source>End the remote session</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Die Fernsitzung beenden</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="84"/>
        <source>Undo what the last message says</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zurücknehmen, was die letzte Meldung nennt</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="87"/>
        <source>Show or hide the list</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Liste zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="89"/>
        <source>Larger text</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="92"/>
        <source>Smaller text</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="96"/>
        <source>Normal text size</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="99"/>
        <source>Full screen</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="101"/>
        <source>Manual</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="104"/>
        <location filename="../models/ActionTable.cpp" line="230"/>
        <source>These keys</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="107"/>
        <source>Practice case</source>
        <extracomment>What an action does: opens the case in which nothing counts</extracomment>
        <translation>Übungsfall</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="110"/>
        <source>First steps</source>
        <extracomment>What an action does: shows again what a new supporter does first</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="113"/>
        <source>Lock</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="116"/>
        <source>Sign out…</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="119"/>
        <source>Quit</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="122"/>
        <source>First place of the rail</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Erster Ort der Leiste</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="125"/>
        <source>Second place of the rail</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zweiter Ort der Leiste</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="128"/>
        <source>Third place of the rail</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Dritter Ort der Leiste</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="131"/>
        <source>Fourth place of the rail</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Vierter Ort der Leiste</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="134"/>
        <source>Fifth place of the rail</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Fünfter Ort der Leiste</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="137"/>
        <source>Sixth place of the rail</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Sechster Ort der Leiste</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="141"/>
        <source>Seventh place of the rail</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Siebter Ort der Leiste</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="143"/>
        <source>Eighth place of the rail</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Achter Ort der Leiste</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="146"/>
        <source>Reply</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="149"/>
        <source>Note</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="152"/>
        <source>Attach files</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="155"/>
        <source>Solved…</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Gelöst…</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="158"/>
        <source>Hand over…</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="161"/>
        <source>Give back…</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="164"/>
        <source>Put off…</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="167"/>
        <source>Mark as unread</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="170"/>
        <source>Time on this case</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zeit in diesem Fall</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="173"/>
        <source>Remote session</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Fernsitzung</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="177"/>
        <source>Customer and device</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Person und Gerät</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="180"/>
        <source>Ask for a password…</source>
        <extracomment>What an action or a key does: the customer is asked</extracomment>
        <translation>Passwort erfragen…</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="182"/>
        <source>Report damage…</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Schaden melden…</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="185"/>
        <source>Block and report…</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Blockieren und melden…</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="188"/>
        <source>Send or save</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Senden oder speichern</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="191"/>
        <source>New line</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="195"/>
        <source>Change the last message, in an empty field</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Letzte Nachricht ändern, im leeren Feld</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="197"/>
        <source>Open the case</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="200"/>
        <source>Accept the offer</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Angebot übernehmen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="204"/>
        <source>Decline the offer, then 1 to 5 for the reason</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Angebot ablehnen, dann 1 bis 5 für den Grund</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="207"/>
        <source>Put the case off</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Den Fall zurückstellen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="210"/>
        <source>Mark the case as unread</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Den Fall als ungelesen markieren</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="213"/>
        <source>Search the list</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="216"/>
        <source>Filters and saved views</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Filter und gespeicherte Ansichten</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="219"/>
        <source>Clear all filters of the list</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Alle Filter der Liste aufheben</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="222"/>
        <source>Save the filters as a view</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Filter als Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="225"/>
        <source>Rename this view</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Diese Ansicht umbenennen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="228"/>
        <source>Delete this view</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Diese Ansicht löschen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="233"/>
        <location filename="../models/ActionTable.cpp" line="264"/>
        <source>Down</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="235"/>
        <location filename="../models/ActionTable.cpp" line="266"/>
        <source>Up</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="238"/>
        <source>Write a reply</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="240"/>
        <source>Write a note</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="244"/>
        <source>Quote the message</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Nachricht zitieren</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="247"/>
        <source>Thank for the message</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Für die Nachricht danken</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="250"/>
        <source>Copy the message</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="253"/>
        <source>Change an own message</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Eigene Nachricht ändern</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="256"/>
        <source>Delete an own message</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Eigene Nachricht löschen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="259"/>
        <source>All or the beginning of a very long message</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Sehr lange Nachricht ganz oder nur den Anfang</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="261"/>
        <source>To the newest</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="268"/>
        <source>Wrap long lines</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="271"/>
        <source>Go to a line</source>
        <extracomment>What an action or a key does: in a text file</extracomment>
        <translation>Zu einer Zeile gehen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="275"/>
        <source>Copy the file</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Die Datei kopieren</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="278"/>
        <source>Fit the picture</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Bild einpassen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="281"/>
        <source>The picture in full size</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Bild in voller Größe</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="284"/>
        <source>Larger picture</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Bild größer</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="287"/>
        <source>Smaller picture</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Bild kleiner</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="289"/>
        <source>Save the file</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="293"/>
        <source>Fit the customer&apos;s screen</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Fernen Bildschirm einpassen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="296"/>
        <source>The customer&apos;s screen in full size</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Fernen Bildschirm in voller Größe</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="298"/>
        <source>Next criterion</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Nächstes Kriterium</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="301"/>
        <source>Criterion before</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Voriges Kriterium</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="305"/>
        <source>Mark from 1 to 5 and go on</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Von 1 bis 5 bewerten und weiter</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="307"/>
        <source>Does not apply</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="311"/>
        <source>Take the passage as evidence</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Stelle als Beleg nehmen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="313"/>
        <source>Comment</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="316"/>
        <source>Next passage</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="319"/>
        <source>Passage before</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="322"/>
        <source>Page on</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Weiterblättern</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="325"/>
        <source>Submit and go on</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Abgeben und weiter</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="329"/>
        <source>Find an applicant</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Bewerbung suchen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="332"/>
        <source>Next field</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="335"/>
        <source>Field before</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Feld davor</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="338"/>
        <source>Matches</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Stimmt</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="341"/>
        <source>Differs</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="344"/>
        <source>Unreadable</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="346"/>
        <source>Decision</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="349"/>
        <source>Level from 1 to 5</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Stufe von 1 bis 5</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="352"/>
        <source>No level</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="355"/>
        <source>Move in the week</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>In der Woche bewegen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="358"/>
        <source>Make or open a span of hours</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zeitspanne anlegen oder öffnen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="361"/>
        <source>Make or remove half an hour</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Halbe Stunde anlegen oder entfernen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="364"/>
        <source>Change the length of a span</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Länge einer Zeitspanne ändern</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="367"/>
        <source>Move a span</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zeitspanne verschieben</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="370"/>
        <source>Remove a span</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zeitspanne entfernen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="373"/>
        <source>Copy the hours of a day</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zeiten eines Tages kopieren</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="376"/>
        <source>Paste the hours into a day</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zeiten in einen Tag einfügen</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="379"/>
        <source>Week before or after</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Woche davor oder danach</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="382"/>
        <source>Begin or end of the day</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Anfang oder Ende des Tages</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="385"/>
        <source>To this week and now</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zu dieser Woche und jetzt</translation>
    </message>
    <message>
        <location filename="../models/ActionTable.cpp" line="388"/>
        <source>Hours of one date…</source>
        <extracomment>What an action or a key does</extracomment>
        <translation>Zeiten eines Datums …</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="34"/>
        <source>Assign %1</source>
        <extracomment>Title of a dialog; %1 is the number of a case</extracomment>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="36"/>
        <source>Assign</source>
        <extracomment>Gives the case to the chosen expert</extracomment>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="39"/>
        <source>Choose an expert first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Wählen Sie zuerst einen Experten</translation>
    </message>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="41"/>
        <source>Only verified experts can take a case</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Nur geprüfte Experten können einen Fall übernehmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="43"/>
        <source>Say why first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Nennen Sie zuerst den Grund</translation>
    </message>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="72"/>
        <source>Name or language</source>
        <extracomment>Field: narrows a list of experts</extracomment>
        <translation>Name oder Sprache</translation>
    </message>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="91"/>
        <source>Experts</source>
        <extracomment>Name of the list of experts in a dialog</extracomment>
        <translation>Experten</translation>
    </message>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="117"/>
        <source>Nobody fits these words.</source>
        <extracomment>The filter of the list of experts leaves nobody</extracomment>
        <translation>Niemand passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="119"/>
        <source>Show all</source>
        <extracomment>Empties the field that narrows a list</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="129"/>
        <source>Why? The expert reads it, and it stands in the case’s time line.</source>
        <extracomment>Field for the reason of an assignment</extracomment>
        <translation>Warum? Der Experte liest es, und es steht im Verlauf des Falls.</translation>
    </message>
    <message>
        <location filename="../qml/screens/AssignDialog.qml" line="136"/>
        <source>Reason</source>
        <extracomment>Field for the reason of an assignment</extracomment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <location filename="../qml/screens/AttachedFiles.qml" line="93"/>
        <source>Remove %1</source>
        <extracomment>Takes a file away again; %1 is its name</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <location filename="../qml/screens/AttachedFiles.qml" line="24"/>
        <source>A message takes at most %1 files.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Eine Nachricht fasst höchstens %1 Dateien.</translation>
    </message>
    <message>
        <location filename="../qml/screens/AttachedFiles.qml" line="53"/>
        <source>Attach files, up to 50 MB each</source>
        <extracomment>Title of the dialog that chooses files to send</extracomment>
        <translation>Dateien anhängen, je bis 50 MB</translation>
    </message>
</context>
<context>
    <name>AuditCard</name>
    <message>
        <location filename="../qml/screens/AuditCard.qml" line="19"/>
        <source>Audit chain</source>
        <extracomment>Heading of a card of settings: what was recorded about people and money</extracomment>
        <translation>Prüfkette</translation>
    </message>
    <message>
        <location filename="../qml/screens/AuditCard.qml" line="21"/>
        <source>audit-chain</source>
        <extracomment>Name of a file</extracomment>
        <translation>pruefkette</translation>
    </message>
    <message>
        <location filename="../qml/screens/AuditCard.qml" line="24"/>
        <source>Provider</source>
        <extracomment>Column of a table: whose audit chain</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../qml/screens/AuditCard.qml" line="26"/>
        <source>State</source>
        <extracomment>Column of a table</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../qml/screens/AuditCard.qml" line="28"/>
        <source>Rows</source>
        <extracomment>Column of a table: how many rows of an audit chain were checked</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../qml/screens/AuditCard.qml" line="30"/>
        <source>Checked until</source>
        <extracomment>Column of a table: up to when an audit chain was checked</extracomment>
        <translation>Geprüft bis</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <location filename="../qml/controls/Avatar.qml" line="29"/>
        <source>available</source>
        <extracomment>Presence of a person</extracomment>
        <translation>verfügbar</translation>
    </message>
    <message>
        <location filename="../qml/controls/Avatar.qml" line="31"/>
        <source>busy</source>
        <extracomment>Presence of a person</extracomment>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <location filename="../qml/controls/Avatar.qml" line="33"/>
        <source>paused</source>
        <extracomment>Presence of a person</extracomment>
        <translation>in Pause</translation>
    </message>
    <message>
        <location filename="../qml/controls/Avatar.qml" line="35"/>
        <source>away</source>
        <extracomment>Presence of a person</extracomment>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../qml/controls/Banner.qml" line="61"/>
        <source>Close</source>
        <extracomment>Closes a banner</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <location filename="../qml/screens/Bench.qml" line="88"/>
        <source>Needs a connection</source>
        <extracomment>Why a button is off</extracomment>
        <translation>Braucht eine Verbindung</translation>
    </message>
    <message>
        <location filename="../qml/screens/Bench.qml" line="109"/>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../qml/screens/Bench.qml" line="121"/>
        <source>Put off until the customer writes</source>
        <extracomment>A case was put off</extracomment>
        <translation>Zurückgestellt, bis der Kunde schreibt</translation>
    </message>
    <message>
        <location filename="../qml/screens/Bench.qml" line="123"/>
        <source>Put off until %1</source>
        <extracomment>A case was put off; %1 is a day and time</extracomment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/Bench.qml" line="125"/>
        <source>No longer put off</source>
        <extracomment>A case that was put off is back</extracomment>
        <translation>Nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <location filename="../qml/screens/Bench.qml" line="133"/>
        <source>View “%1” deleted</source>
        <extracomment>A saved view of the case list was deleted; %1 is its name</extracomment>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
    <message>
        <location filename="../qml/screens/Bench.qml" line="143"/>
        <source>Marked as unread</source>
        <extracomment>A case was marked</extracomment>
        <translation>Als ungelesen markiert</translation>
    </message>
</context>
<context>
    <name>BillWording</name>
    <message>
        <location filename="../models/BillWording.cpp" line="39"/>
        <source>%1 × %2 min at %3</source>
        <extracomment>What made an amount; %1 is a number, %2 minutes, %3 a price</extracomment>
        <translation>%1 × %2 Min. zu %3</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="42"/>
        <source>%1 min at %3 per %2 min</source>
        <extracomment>What made an amount; %1 are minutes, %3 is the price of %2 minutes</extracomment>
        <translation>%1 Min. zu %3 je %2 Min.</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="45"/>
        <source>%1 × %2 m at %3</source>
        <extracomment>What made an amount; %1 is a number, %2 metres, %3 a price</extracomment>
        <translation>%1 × %2 m zu %3</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="50"/>
        <source>%1 % on top</source>
        <extracomment>What made a surcharge; %1 is a number</extracomment>
        <translation>%1 % Zuschlag</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="67"/>
        <source>Remote session</source>
        <extracomment>Why a stretch of time counts</extracomment>
        <translation>Fernsitzung</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="70"/>
        <source>Call</source>
        <extracomment>Why a stretch of time counts</extracomment>
        <translation>Telefonat</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="73"/>
        <source>Entered</source>
        <extracomment>Why a stretch of time counts: the expert entered it</extracomment>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="76"/>
        <source>Short interruption, the session went on</source>
        <extracomment>Why a stretch of time counts: a session was interrupted for up to 5 minutes and went on</extracomment>
        <translation>Kurze Unterbrechung, die Sitzung ging weiter</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="79"/>
        <source>You said that you worked</source>
        <extracomment>Why a stretch of time counts: the expert was asked about a gap</extracomment>
        <translation>Laut Ihnen Arbeit</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="82"/>
        <source>Counted once already</source>
        <extracomment>Why a stretch of time is not billed</extracomment>
        <translation>Schon einmal gezählt</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="85"/>
        <source>Not counted: the connection was gone</source>
        <extracomment>Why a stretch of time is not billed: the connection was lost</extracomment>
        <translation>Nicht gezählt: die Verbindung war weg</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="88"/>
        <source>Paused by %1</source>
        <extracomment>Why a stretch of time is not billed; %1 is a name</extracomment>
        <translation>Von %1 angehalten</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="91"/>
        <source>Paused by you</source>
        <extracomment>Why a stretch of time is not billed</extracomment>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="94"/>
        <source>Computer slept, not answered yet</source>
        <extracomment>Why a stretch of time is not billed yet</extracomment>
        <translation>Computer schlief, noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="97"/>
        <source>No activity, not answered yet</source>
        <extracomment>Why a stretch of time is not billed yet</extracomment>
        <translation>Keine Aktivität, noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="100"/>
        <source>You said that you did not work</source>
        <extracomment>Why a stretch of time is not billed: the expert was asked about a gap</extracomment>
        <translation>Laut Ihnen keine Arbeit</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="103"/>
        <source>Waits for the word of %1</source>
        <extracomment>Why a stretch of time is not billed yet; %1 is a name</extracomment>
        <translation>Wartet auf die Zusage von %1</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="106"/>
        <source>%1 did not accept it</source>
        <extracomment>Why a stretch of time is not billed; %1 is a name</extracomment>
        <translation>%1 hat es nicht angenommen</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="109"/>
        <source>Above the agreed limit</source>
        <extracomment>Why a stretch of time is not billed</extracomment>
        <translation>Über der vereinbarten Grenze</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="201"/>
        <source>plus VAT on your credit note</source>
        <extracomment>Line below what the expert gets: his credit note adds VAT</extracomment>
        <translation>zuzüglich USt. auf Ihrer Gutschrift</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="203"/>
        <source>Goes to your account</source>
        <extracomment>Sum: what goes to the expert&apos;s bank account</extracomment>
        <translation>Geht auf Ihr Konto</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="29"/>
        <source>Update needed</source>
        <extracomment>Something that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="125"/>
        <source>Billed by the started minute, %1 per %2 min.</source>
        <extracomment>How time is rounded; %1 is a price, %2 minutes</extracomment>
        <translation>Je angefangene Minute, %1 je %2 Min.</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="132"/>
        <source>Each started %1 min counts: %2 × %3.</source>
        <extracomment>How time is rounded; %1 are minutes, %2 is a number, %3 a price</extracomment>
        <translation>Je angefangene %1 Min.: %2 × %3.</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="141"/>
        <source>Time</source>
        <extracomment>Line of a bill</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="144"/>
        <source>First unit</source>
        <extracomment>Line of a bill: a price for the first minutes</extracomment>
        <translation>Erste Einheit</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="147"/>
        <source>Flat price</source>
        <extracomment>Line of a bill: one price, however long</extracomment>
        <translation>Festpreis</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="150"/>
        <source>Above the limit</source>
        <extracomment>Line of a bill: what the limit takes off</extracomment>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="153"/>
        <source>Up to the minimum</source>
        <extracomment>Line of a bill: what is missing to the least price</extracomment>
        <translation>Bis zum Mindestpreis</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="156"/>
        <source>Not solved, no fee</source>
        <extracomment>Line of a bill: nothing is to be paid</extracomment>
        <translation>Nicht gelöst, kein Entgelt</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="159"/>
        <source>Urgent</source>
        <extracomment>Line of a bill: a surcharge</extracomment>
        <translation>Dringend</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="162"/>
        <source>Night or weekend</source>
        <extracomment>Line of a bill: a surcharge for night or weekend</extracomment>
        <translation>Nacht oder Wochenende</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="165"/>
        <source>Travel</source>
        <extracomment>Line of a bill</extracomment>
        <translation>Anfahrt</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="184"/>
        <source>of it VAT %1 %</source>
        <extracomment>Line of a bill, taken off what the customer pays; %1 is a rate</extracomment>
        <translation>darin USt. %1 %</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="187"/>
        <source>plus VAT %1 %</source>
        <extracomment>Line of a bill, added to what stands above; %1 is a rate</extracomment>
        <translation>zuzüglich USt. %1 %</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="191"/>
        <source>Customer pays</source>
        <extracomment>Sum of a bill</extracomment>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="194"/>
        <source>Net</source>
        <extracomment>Part of a bill: the sum without VAT</extracomment>
        <translation>Netto</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="196"/>
        <source>Platform&apos;s fee</source>
        <extracomment>Part of a bill: what the platform and the tenant keep</extracomment>
        <translation>Anteil der Plattform</translation>
    </message>
    <message>
        <location filename="../models/BillWording.cpp" line="198"/>
        <source>You get</source>
        <extracomment>Part of a bill: what the expert gets</extracomment>
        <translation>Sie erhalten</translation>
    </message>
</context>
<context>
    <name>BubbleMeta</name>
    <message>
        <location filename="../qml/screens/BubbleMeta.qml" line="34"/>
        <source>edited</source>
        <extracomment>Beside the time of a message that was changed afterwards</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../qml/screens/BubbleMeta.qml" line="43"/>
        <source>thanks from the customer</source>
        <extracomment>Beside the time of an own message for which the customer said thanks</extracomment>
        <translation>bedankt sich</translation>
    </message>
    <message>
        <location filename="../qml/screens/BubbleMeta.qml" line="45"/>
        <source>you said thanks</source>
        <extracomment>Beside the time of a customer&apos;s message for which one said thanks</extracomment>
        <translation>Danke gesagt</translation>
    </message>
</context>
<context>
    <name>BubbleText</name>
    <message>
        <location filename="../qml/screens/BubbleText.qml" line="20"/>
        <source>Message deleted</source>
        <extracomment>In place of a message that its author deleted</extracomment>
        <translation>Nachricht gelöscht</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <location filename="../qml/screens/CaseActions.qml" line="19"/>
        <source>This case is closed</source>
        <extracomment>Why an action is off: nothing more can be written in this case</extracomment>
        <translation>Dieser Fall ist abgeschlossen</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <location filename="../qml/screens/CaseHeader.qml" line="46"/>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <location filename="../qml/screens/CaseHeader.qml" line="78"/>
        <source>Give back…</source>
        <extracomment>Gives the case back to be offered to others; opens a question</extracomment>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <location filename="../qml/screens/CaseHeader.qml" line="96"/>
        <source>Solved…</source>
        <extracomment>Opens the panel that ends the case</extracomment>
        <translation>Gelöst…</translation>
    </message>
    <message>
        <location filename="../qml/screens/CaseHeader.qml" line="106"/>
        <source>Find in this conversation</source>
        <extracomment>Opens the bar that looks for words in the conversation</extracomment>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/CaseHeader.qml" line="117"/>
        <source>More</source>
        <extracomment>Opens a menu with more</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../qml/screens/CaseHeader.qml" line="177"/>
        <source>Customer and device</source>
        <extracomment>Shows or hides the pane with customer and device</extracomment>
        <translation>Person und Gerät</translation>
    </message>
    <message>
        <location filename="../qml/screens/CaseHeader.qml" line="86"/>
        <source>Remote…</source>
        <extracomment>Opens the panel that asks the customer for a remote session</extracomment>
        <translation>Fernsitzung…</translation>
    </message>
    <message>
        <location filename="../qml/screens/CaseHeader.qml" line="62"/>
        <source>Time</source>
        <extracomment>Opens the panel with the time of a case, while nothing was counted</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/CaseHeader.qml" line="64"/>
        <source>Time on this case</source>
        <extracomment>Opens the panel with the time of a case</extracomment>
        <translation>Zeit in diesem Fall</translation>
    </message>
</context>
<context>
    <name>CaseLink</name>
    <message>
        <location filename="../qml/screens/CaseLink.qml" line="27"/>
        <source>The link leads to a case that is not yours. Nothing was opened.</source>
        <extracomment>After a click on a link to a case</extracomment>
        <translation>Der Link führt zu einem Fall, der nicht Ihrer ist. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <location filename="../qml/screens/CaseLink.qml" line="37"/>
        <source>A link leads to another case: %1.</source>
        <extracomment>A link from outside was clicked while a case is open; %1 is the number of the other case</extracomment>
        <translation>Ein Link führt zu einem anderen Fall: %1.</translation>
    </message>
    <message>
        <location filename="../qml/screens/CaseLink.qml" line="39"/>
        <source>Open it</source>
        <extracomment>Opens the case that a link leads to</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <location filename="../qml/screens/CasePlace.qml" line="52"/>
        <source>Width of the case list</source>
        <extracomment>Name of the edge that is dragged to make the case list wider or narrower</extracomment>
        <translation>Breite der Fallliste</translation>
    </message>
</context>
<context>
    <name>CaseSwitcher</name>
    <message>
        <location filename="../qml/screens/CaseSwitcher.qml" line="70"/>
        <source>Cases used last</source>
        <extracomment>Name of the list of cases that were used last</extracomment>
        <translation>Zuletzt benutzte Fälle</translation>
    </message>
</context>
<context>
    <name>CasesChips</name>
    <message>
        <location filename="../qml/screens/CasesChips.qml" line="29"/>
        <source>Filters</source>
        <extracomment>Name of the row of filters over the case list</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../qml/screens/CasesChips.qml" line="66"/>
        <source>Clear all</source>
        <extracomment>Takes all filters of the list away</extracomment>
        <translation>Alle Filter aufheben</translation>
    </message>
</context>
<context>
    <name>CasesFilterActions</name>
    <message>
        <location filename="../qml/screens/CasesFilterActions.qml" line="21"/>
        <source>No filter is set</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <location filename="../qml/screens/CasesFilterActions.qml" line="24"/>
        <source>Choose a saved view first</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Wählen Sie zuerst eine gespeicherte Ansicht</translation>
    </message>
</context>
<context>
    <name>CasesFilters</name>
    <message>
        <location filename="../qml/screens/CasesFilters.qml" line="74"/>
        <source>Save as a view…</source>
        <extracomment>Gives the filters of the list a name</extracomment>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <location filename="../qml/screens/CasesFilters.qml" line="68"/>
        <location filename="../qml/screens/CasesFilters.qml" line="78"/>
        <source>No filter is set</source>
        <extracomment>Why a filter cannot be cleared
----------
Why a filter cannot be saved</extracomment>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <location filename="../qml/screens/CasesFilters.qml" line="84"/>
        <source>Rename this view…</source>
        <extracomment>Gives a saved view of the case list another name</extracomment>
        <translation>Diese Ansicht umbenennen…</translation>
    </message>
</context>
<context>
    <name>CasesList</name>
    <message>
        <location filename="../qml/screens/CasesList.qml" line="97"/>
        <location filename="../qml/screens/CasesList.qml" line="142"/>
        <source>Cases</source>
        <extracomment>Title of the case list
----------
Name of the list of cases</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <location filename="../qml/screens/CasesList.qml" line="107"/>
        <source>Search</source>
        <extracomment>Narrows the case list</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/CasesList.qml" line="124"/>
        <source>Filters and views</source>
        <extracomment>Button over the case list: filters and saved views</extracomment>
        <translation>Filter und Ansichten</translation>
    </message>
</context>
<context>
    <name>CasesListRest</name>
    <message>
        <location filename="../qml/screens/CasesListRest.qml" line="60"/>
        <source>Loading your cases</source>
        <extracomment>While the case list is read from the local copy</extracomment>
        <translation>Ihre Fälle werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/CasesListRest.qml" line="69"/>
        <source>No case fits the filter.</source>
        <extracomment>The filter hides all cases</extracomment>
        <translation>Kein Fall passt zum Filter.</translation>
    </message>
    <message>
        <location filename="../qml/screens/CasesListRest.qml" line="71"/>
        <source>Nothing needs you.</source>
        <extracomment>The case list is empty</extracomment>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <location filename="../qml/screens/CasesListRest.qml" line="73"/>
        <source>Show all</source>
        <extracomment>Takes all filters away</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/CasesListRest.qml" line="97"/>
        <source>%n offer(s)</source>
        <extracomment>Offers that are not in sight in the case list</extracomment>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesMenu</name>
    <message>
        <location filename="../qml/screens/CasesMenu.qml" line="33"/>
        <source>This case</source>
        <extracomment>Name of the menu of a row in the list of cases</extracomment>
        <translation>Dieser Fall</translation>
    </message>
    <message>
        <location filename="../qml/screens/CasesMenu.qml" line="38"/>
        <source>Open</source>
        <extracomment>Menu of a row in the list of cases</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <location filename="../qml/screens/CasesPage.qml" line="196"/>
        <source>Loading the case</source>
        <extracomment>While a case is read from the local copy</extracomment>
        <translation>Der Fall wird geladen</translation>
    </message>
</context>
<context>
    <name>CasesRow</name>
    <message numerus="yes">
        <location filename="../qml/screens/CasesRow.qml" line="37"/>
        <source>%n second(s) left</source>
        <extracomment>Spoken of an offer that runs out</extracomment>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesStripRow</name>
    <message numerus="yes">
        <location filename="../qml/screens/CasesStripRow.qml" line="26"/>
        <source>%n unread</source>
        <extracomment>Unread messages in a case</extracomment>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../qml/screens/CommandPalette.qml" line="95"/>
        <source>All commands</source>
        <extracomment>Title of the palette: everything that can be done</extracomment>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <location filename="../qml/screens/CommandPalette.qml" line="145"/>
        <source>What fits</source>
        <extracomment>Name of the list under the palette&apos;s field</extracomment>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../qml/screens/CommandPalette.qml" line="159"/>
        <source>Nothing is called that.</source>
        <extracomment>The palette finds nothing</extracomment>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <location filename="../qml/screens/CommandPalette.qml" line="161"/>
        <source>Nothing is called that. %1 searches what was written.</source>
        <extracomment>The palette finds nothing; %1 is a key, as &quot;Ctrl Shift F&quot;</extracomment>
        <translation>Nichts heißt so. %1 durchsucht, was geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../qml/screens/Composer.qml" line="149"/>
        <source>Write to %1 …</source>
        <extracomment>Empty text field; %1 is a name</extracomment>
        <translation>An %1 schreiben …</translation>
    </message>
    <message>
        <location filename="../qml/screens/Composer.qml" line="164"/>
        <source>Write a note …</source>
        <extracomment>Empty text field for a note</extracomment>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <location filename="../qml/screens/Composer.qml" line="176"/>
        <source>Changed message</source>
        <extracomment>Name of the text field in which a sent message is changed</extracomment>
        <translation>Geänderte Nachricht</translation>
    </message>
</context>
<context>
    <name>ComposerAbove</name>
    <message>
        <location filename="../qml/screens/ComposerAbove.qml" line="26"/>
        <source>Only you and whoever takes over or reviews can read this</source>
        <extracomment>Over the text field for notes</extracomment>
        <translation>Nur Sie und wer übernimmt oder prüft können das lesen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerAbove.qml" line="28"/>
        <source>You change a message that was sent · Esc leaves it as it was</source>
        <extracomment>Over the text field while an own message is changed</extracomment>
        <translation>Sie ändern eine gesendete Nachricht · Esc lässt sie, wie sie war</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerAbove.qml" line="44"/>
        <source>Without quote</source>
        <extracomment>The reply then answers no message in particular</extracomment>
        <translation>Ohne Zitat</translation>
    </message>
</context>
<context>
    <name>ComposerButtons</name>
    <message>
        <location filename="../qml/screens/ComposerButtons.qml" line="44"/>
        <source>Attach</source>
        <extracomment>Chooses files to send</extracomment>
        <translation>Anhängen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerButtons.qml" line="50"/>
        <source>Up to 20 files, 50 MB each. Drop or paste works too.</source>
        <extracomment>Limits, said before a file is chosen</extracomment>
        <translation>Bis zu 20 Dateien, je 50 MB. Auch durch Ziehen oder Einfügen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerButtons.qml" line="61"/>
        <source>Too long: 32 kB are the limit</source>
        <extracomment>A message is longer than the platform takes</extracomment>
        <translation>Zu lang: höchstens 32 kB</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerButtons.qml" line="65"/>
        <source>Draft saved %1</source>
        <extracomment>The text is kept on this computer; %1 is a time</extracomment>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerButtons.qml" line="71"/>
        <source>Cancel</source>
        <extracomment>Leaves a sent message as it was</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerButtons.qml" line="79"/>
        <source>Save note</source>
        <extracomment>Button; the customer never sees a note</extracomment>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerButtons.qml" line="81"/>
        <source>Change</source>
        <extracomment>Button; a sent message is changed</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerButtons.qml" line="83"/>
        <source>Send to %1</source>
        <extracomment>Button; %1 is the customer&apos;s name</extracomment>
        <translation>An %1 senden</translation>
    </message>
</context>
<context>
    <name>ComposerTabs</name>
    <message>
        <location filename="../qml/screens/ComposerTabs.qml" line="16"/>
        <source>What you write</source>
        <extracomment>Name of the tabs over the text field</extracomment>
        <translation>Was Sie schreiben</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerTabs.qml" line="19"/>
        <source>Reply</source>
        <extracomment>Tab: a text to the customer</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../qml/screens/ComposerTabs.qml" line="23"/>
        <source>Note</source>
        <extracomment>Tab: a text that the customer never sees</extracomment>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message numerus="yes">
        <location filename="../qml/screens/ConnectionButton.qml" line="62"/>
        <source>%n change(s) wait on this computer.</source>
        <extracomment>%n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n Änderung wartet auf diesem Computer.</numerusform>
            <numerusform>%n Änderungen warten auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/ConnectionButton.qml" line="64"/>
        <source>Everything is sent.</source>
        <extracomment>Nothing waits to be sent</extracomment>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ConnectionButton.qml" line="76"/>
        <source>What waits</source>
        <extracomment>Opens the list of changes that are not sent yet</extracomment>
        <translation>Was wartet</translation>
    </message>
    <message>
        <location filename="../qml/screens/ConnectionButton.qml" line="87"/>
        <source>Connect now</source>
        <extracomment>Tries at once to reach the platform</extracomment>
        <translation>Jetzt verbinden</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <location filename="../qml/screens/ConnectionLine.qml" line="30"/>
        <source>All sent.</source>
        <extracomment>After the connection came back: nothing waits any more</extracomment>
        <translation>Alles gesendet.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ConnectionLine.qml" line="36"/>
        <source>Sign in again</source>
        <extracomment>Button of the line that says that the tokens work no more</extracomment>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <location filename="../qml/screens/ConnectionLine.qml" line="38"/>
        <source>What waits</source>
        <extracomment>Button of the line without connection: the list of unsent changes</extracomment>
        <translation>Was wartet</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <location filename="../qml/screens/Conversation.qml" line="94"/>
        <source>Conversation</source>
        <extracomment>Name of the list of messages</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <location filename="../qml/screens/Conversation.qml" line="166"/>
        <source>Loading the conversation</source>
        <extracomment>While messages are read from the local copy</extracomment>
        <translation>Das Gespräch wird geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/Conversation.qml" line="173"/>
        <source>Nothing said yet. %1 waits for your first words.</source>
        <extracomment>A case without messages; %1 is a name</extracomment>
        <translation>Noch nichts gesagt. %1 wartet auf Ihre ersten Worte.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Conversation.qml" line="180"/>
        <source>To the newest</source>
        <extracomment>Goes to the newest message</extracomment>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <location filename="../qml/screens/Conversation.qml" line="190"/>
        <source>%1 is typing…</source>
        <extracomment>The customer is writing; %1 is a name</extracomment>
        <translation>%1 schreibt…</translation>
    </message>
</context>
<context>
    <name>ConversationItem</name>
    <message>
        <location filename="../qml/screens/ConversationItem.qml" line="76"/>
        <source>Note, internal</source>
        <extracomment>Read out before a note: the customer never sees it</extracomment>
        <translation>Notiz, nur intern</translation>
    </message>
    <message>
        <location filename="../qml/screens/ConversationItem.qml" line="79"/>
        <source>with thanks</source>
        <extracomment>Read out behind a message for which the other side said thanks</extracomment>
        <translation>mit Dank</translation>
    </message>
    <message>
        <location filename="../qml/screens/ConversationItem.qml" line="102"/>
        <source>New</source>
        <extracomment>Over the first message that had not been read yet</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../qml/screens/ConversationItem.qml" line="116"/>
        <source>%1 · %2</source>
        <extracomment>Above a message; %1 is a name, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <location filename="../qml/controls/CountdownRing.qml" line="40"/>
        <source>%1 h</source>
        <extracomment>Hours, as short as possible</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <location filename="../qml/controls/CountdownRing.qml" line="55"/>
        <source>%1 left</source>
        <extracomment>Name of a countdown, %1 is m:ss</extracomment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../qml/screens/CrashDialog.qml" line="23"/>
        <source>Werkbank did not end in order last time. Nothing that you wrote is lost.</source>
        <extracomment>After a crash</extracomment>
        <translation>Werkbank wurde beim letzten Mal nicht ordentlich beendet. Was Sie geschrieben haben, ist noch da.</translation>
    </message>
    <message>
        <location filename="../qml/screens/CrashDialog.qml" line="25"/>
        <source>Look at the report</source>
        <extracomment>Opens the report of a crash</extracomment>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <location filename="../qml/screens/CrashDialog.qml" line="31"/>
        <source>Report of the last end</source>
        <extracomment>Title of the report of a crash</extracomment>
        <translation>Bericht über das letzte Ende</translation>
    </message>
    <message>
        <location filename="../qml/screens/CrashDialog.qml" line="33"/>
        <source>Werkbank did not end in order last time. This report stays on this computer; it holds versions and technical lines, no names and no words of yours. Save or copy it if you want to pass it on.</source>
        <extracomment>Over the report of a crash</extracomment>
        <translation>Werkbank wurde beim letzten Mal nicht ordentlich beendet. Dieser Bericht bleibt auf diesem Computer; er enthält Versionen und technische Zeilen, keine Namen und keine Texte von Ihnen. Speichern oder kopieren Sie ihn, wenn Sie ihn weitergeben möchten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/CrashDialog.qml" line="35"/>
        <source>Delete</source>
        <extracomment>Throws the report of a crash away</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../qml/screens/CrashDialog.qml" line="38"/>
        <source>Close</source>
        <extracomment>Leaves the report of a crash</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../qml/screens/CrashDialog.qml" line="46"/>
        <source>Report</source>
        <extracomment>Name of a field with the report of a crash</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../qml/screens/CrashDialog.qml" line="58"/>
        <source>Copy</source>
        <extracomment>Copies the report of a crash</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/CrashDialog.qml" line="65"/>
        <source>Save…</source>
        <extracomment>Saves the report of a crash to a file</extracomment>
        <translation>Speichern …</translation>
    </message>
    <message>
        <location filename="../qml/screens/CrashDialog.qml" line="80"/>
        <source>The report could not be saved.</source>
        <extracomment>The report of a crash</extracomment>
        <translation>Der Bericht konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>CreditNotesCard</name>
    <message>
        <location filename="../qml/screens/CreditNotesCard.qml" line="17"/>
        <source>Credit notes</source>
        <extracomment>Heading of a card with papers</extracomment>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <location filename="../qml/screens/CreditNotesCard.qml" line="33"/>
        <source>None yet. The platform writes one for each confirmed case.</source>
        <extracomment>There are no papers yet</extracomment>
        <translation>Noch keine. Die Plattform schreibt eine für jeden bestätigten Fall.</translation>
    </message>
    <message>
        <location filename="../qml/screens/CreditNotesCard.qml" line="77"/>
        <source>Save %1</source>
        <extracomment>Saves a file; %1 is its name</extracomment>
        <translation>%1 speichern</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <location filename="../qml/screens/Curtain.qml" line="83"/>
        <source>Covered, because nobody was here.</source>
        <extracomment>The window is covered because nobody was at the computer</extracomment>
        <translation>Verdeckt, weil niemand da war.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Curtain.qml" line="93"/>
        <source>The remote session goes on, and its clock runs. If nobody comes back, Werkbank locks when it ends. Locking now interrupts it: its clock stops.</source>
        <extracomment>Below the title of the cover, while a remote session is live</extracomment>
        <translation>Die Fernsitzung geht weiter, und ihre Uhr läuft. Kommt niemand zurück, sperrt sich Werkbank an ihrem Ende. Jetzt zu sperren unterbricht sie: Die Uhr der Sitzung hält dann an.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Curtain.qml" line="95"/>
        <source>The remote session has ended.</source>
        <extracomment>Below the title of the cover, when the remote session has ended</extracomment>
        <translation>Die Fernsitzung ist beendet.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Curtain.qml" line="109"/>
        <source>Go on (any key)</source>
        <extracomment>Takes the cover from the window; any key does the same</extracomment>
        <translation>Weiter (jede Taste)</translation>
    </message>
    <message>
        <location filename="../qml/screens/Curtain.qml" line="117"/>
        <source>Lock now</source>
        <extracomment>Locks although a remote session is live</extracomment>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <location filename="../qml/screens/DamageDialog.qml" line="20"/>
        <source>Report damage?</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Schaden melden?</translation>
    </message>
    <message>
        <location filename="../qml/screens/DamageDialog.qml" line="22"/>
        <source>Pay for this case waits until somebody at the provider has looked at it, and the customer sees that damage was reported. Saying it early never counts against you.</source>
        <extracomment>What reporting damage does</extracomment>
        <translation>Die Vergütung für diesen Fall wartet, bis jemand beim Anbieter ihn angesehen hat, und auf der Seite des Falls steht, dass ein Schaden gemeldet wurde. Es früh zu sagen wird Ihnen nie angelastet.</translation>
    </message>
    <message>
        <location filename="../qml/screens/DamageDialog.qml" line="24"/>
        <source>Report damage</source>
        <extracomment>Answer to the question whether to report damage</extracomment>
        <translation>Schaden melden</translation>
    </message>
    <message>
        <location filename="../qml/screens/DamageDialog.qml" line="27"/>
        <source>Say what was damaged first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Sagen Sie zuerst, was beschädigt wurde</translation>
    </message>
    <message>
        <location filename="../qml/screens/DamageDialog.qml" line="37"/>
        <source>What was damaged, and how did you notice?</source>
        <extracomment>Field in which an expert says what was damaged</extracomment>
        <translation>Was wurde beschädigt, und woran haben Sie es bemerkt?</translation>
    </message>
    <message>
        <location filename="../qml/screens/DamageDialog.qml" line="49"/>
        <source>What was damaged</source>
        <extracomment>Name of the field in which an expert says what was damaged</extracomment>
        <translation>Was beschädigt wurde</translation>
    </message>
</context>
<context>
    <name>DeclineMenu</name>
    <message>
        <location filename="../qml/screens/DeclineMenu.qml" line="14"/>
        <source>No time now</source>
        <extracomment>Why an offer is declined</extracomment>
        <translation>Jetzt keine Zeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeclineMenu.qml" line="16"/>
        <source>Not my field</source>
        <extracomment>Why an offer is declined</extracomment>
        <translation>Nicht mein Gebiet</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeclineMenu.qml" line="18"/>
        <source>Too difficult</source>
        <extracomment>Why an offer is declined</extracomment>
        <translation>Zu schwierig</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeclineMenu.qml" line="20"/>
        <source>Price</source>
        <extracomment>Why an offer is declined</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeclineMenu.qml" line="22"/>
        <source>Other reason</source>
        <extracomment>Why an offer is declined</extracomment>
        <translation>Anderer Grund</translation>
    </message>
</context>
<context>
    <name>DeskDetail</name>
    <message>
        <location filename="../qml/screens/DeskDetail.qml" line="17"/>
        <source>State</source>
        <extracomment>Row about a case at the dispatcher&apos;s desk</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskDetail.qml" line="19"/>
        <source>Level</source>
        <extracomment>Row about a case at the dispatcher&apos;s desk: how hard it is, 1 to 5</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskDetail.qml" line="21"/>
        <source>Where</source>
        <extracomment>Row about a case at the dispatcher&apos;s desk: where the customer is</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskDetail.qml" line="23"/>
        <source>Received</source>
        <extracomment>Row about a case at the dispatcher&apos;s desk: when it came</extracomment>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskDetail.qml" line="25"/>
        <source>Expert</source>
        <extracomment>Row about a case at the dispatcher&apos;s desk: who has it</extracomment>
        <translation>Bei</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskDetail.qml" line="36"/>
        <source>Case</source>
        <extracomment>Heading of a card</extracomment>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskDetail.qml" line="56"/>
        <source>The desk sees no names, no messages and no files.</source>
        <extracomment>On the dispatcher&apos;s page</extracomment>
        <translation>Die Leitstelle sieht keine Namen, keine Nachrichten und keine Dateien.</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskDetail.qml" line="72"/>
        <source>Choose a case in the list.</source>
        <extracomment>Nothing is chosen in the dispatcher&apos;s list</extracomment>
        <translation>Wählen Sie einen Fall in der Liste.</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskDetail.qml" line="75"/>
        <source>Cases that nobody took stand first, then those whose expert has not answered in time.</source>
        <extracomment>Help for the dispatcher&apos;s page</extracomment>
        <translation>Zuerst stehen Fälle, die niemand übernommen hat, dann solche ohne rechtzeitige Antwort.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../qml/screens/DeskPage.qml" line="43"/>
        <source>Dispatch</source>
        <extracomment>Title of the dispatcher&apos;s page</extracomment>
        <translation>Leitstelle</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/DeskPage.qml" line="48"/>
        <source>%n case(s)</source>
        <extracomment>%n cases at the dispatcher&apos;s desk</extracomment>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskPage.qml" line="60"/>
        <source>Cases of the desk</source>
        <extracomment>Name of the dispatcher&apos;s list</extracomment>
        <translation>Fälle der Leitstelle</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskPage.qml" line="82"/>
        <source>Loading the desk</source>
        <extracomment>While the dispatcher&apos;s list is read from the local copy</extracomment>
        <translation>Die Leitstelle wird geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskPage.qml" line="92"/>
        <source>No case needs the desk.</source>
        <extracomment>The dispatcher&apos;s list is empty</extracomment>
        <translation>Kein Fall braucht die Leitstelle.</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskPage.qml" line="122"/>
        <source>Assign…</source>
        <extracomment>Gives a case to an expert; opens a dialog</extracomment>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <location filename="../qml/screens/DeskPage.qml" line="110"/>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <location filename="../qml/screens/DeskRow.qml" line="36"/>
        <source>urgent</source>
        <extracomment>Behind a case of the dispatcher: the customer needs help at once</extracomment>
        <translation>dringend</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <location filename="../qml/screens/DesktopCard.qml" line="17"/>
        <location filename="../qml/screens/SettingsNames.qml" line="56"/>
        <source>Start and close</source>
        <extracomment>Heading of a card of settings: how the program starts and what closing its window means
----------
As the card of the settings is called</extracomment>
        <translation>Starten und Schließen</translation>
    </message>
    <message>
        <location filename="../qml/screens/DesktopCard.qml" line="29"/>
        <source>Stay reachable when the window is closed</source>
        <extracomment>Setting</extracomment>
        <translation>Erreichbar bleiben, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <location filename="../qml/screens/DesktopCard.qml" line="31"/>
        <source>Offers and messages still come; the sign beside the clock opens the window again.</source>
        <extracomment>Explains the setting &quot;Stay reachable when the window is closed&quot;</extracomment>
        <translation>Angebote und Nachrichten kommen weiterhin; das Zeichen neben der Uhr öffnet das Fenster wieder.</translation>
    </message>
    <message>
        <location filename="../qml/screens/DesktopCard.qml" line="39"/>
        <source>Start when I log in to this computer</source>
        <extracomment>Setting</extracomment>
        <translation>Beim Anmelden an diesem Computer starten</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <location filename="../qml/screens/DevicesCard.qml" line="17"/>
        <location filename="../qml/screens/SettingsNames.qml" line="70"/>
        <source>Signed in on</source>
        <extracomment>Heading of a card of settings
----------
As the card of the settings is called</extracomment>
        <translation>Angemeldet auf</translation>
    </message>
    <message>
        <location filename="../qml/screens/DevicesCard.qml" line="32"/>
        <source>Loading your devices</source>
        <extracomment>While the list of devices is read from the local copy</extracomment>
        <translation>Ihre Geräte werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/DevicesCard.qml" line="62"/>
        <source>signed out</source>
        <extracomment>About a device</extracomment>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <location filename="../qml/screens/DevicesCard.qml" line="64"/>
        <source>this computer</source>
        <extracomment>About a device</extracomment>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <location filename="../qml/screens/DevicesCard.qml" line="66"/>
        <source>since %1</source>
        <extracomment>About a device; %1 is a date or time</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/DevicesCard.qml" line="74"/>
        <source>Sign out…</source>
        <extracomment>Signs another device out; opens a question</extracomment>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <location filename="../qml/screens/DevicesCard.qml" line="91"/>
        <source>Sign out “%1”?</source>
        <extracomment>Title of a question; %1 is the name of a device</extracomment>
        <translation>„%1“ abmelden?</translation>
    </message>
    <message>
        <location filename="../qml/screens/DevicesCard.qml" line="93"/>
        <source>Its copy is erased as soon as it reaches the platform. What it has not sent is lost.</source>
        <extracomment>What signing out another device means</extracomment>
        <translation>Die Kopie dort wird gelöscht, sobald das Gerät die Plattform erreicht. Was dort noch nicht gesendet ist, geht verloren.</translation>
    </message>
    <message>
        <location filename="../qml/screens/DevicesCard.qml" line="95"/>
        <source>Sign out</source>
        <extracomment>Answer to the question whether to sign out a device</extracomment>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <location filename="../qml/screens/DiscardDialog.qml" line="17"/>
        <source>discard</source>
        <extracomment>The word to type before the local copy is erased; lower case</extracomment>
        <translation>verwerfen</translation>
    </message>
    <message>
        <location filename="../qml/screens/DiscardDialog.qml" line="21"/>
        <source>Discard the copy on this computer?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Kopie auf diesem Computer verwerfen?</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/DiscardDialog.qml" line="24"/>
        <source>%n unsent change(s) will be lost. Everything else is on the platform and comes back when you sign in again.</source>
        <extracomment>%n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n ungesendete Änderung geht verloren. Alles andere liegt auf der Plattform und kommt wieder, wenn Sie sich neu anmelden.</numerusform>
            <numerusform>%n ungesendete Änderungen gehen verloren. Alles andere liegt auf der Plattform und kommt wieder, wenn Sie sich neu anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/DiscardDialog.qml" line="26"/>
        <source>What was never sent is lost. Everything else is on the platform and comes back when you sign in again.</source>
        <extracomment>Nothing unsent is known</extracomment>
        <translation>Was nie gesendet wurde, geht verloren. Alles andere liegt auf der Plattform und kommt wieder, wenn Sie sich neu anmelden.</translation>
    </message>
    <message>
        <location filename="../qml/screens/DiscardDialog.qml" line="28"/>
        <source>Discard</source>
        <extracomment>Answer to the question whether to erase the local copy</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../qml/screens/DiscardDialog.qml" line="32"/>
        <source>Type “%1” first</source>
        <extracomment>Why the answer is off; %1 is a word</extracomment>
        <translation>Tippen Sie zuerst „%1“</translation>
    </message>
    <message>
        <location filename="../qml/screens/DiscardDialog.qml" line="45"/>
        <location filename="../qml/screens/DiscardDialog.qml" line="53"/>
        <source>Type “%1” to confirm</source>
        <extracomment>Field for a word that confirms; %1 is the word</extracomment>
        <translation>Zur Bestätigung „%1“ tippen</translation>
    </message>
</context>
<context>
    <name>DropHere</name>
    <message>
        <location filename="../qml/screens/DropHere.qml" line="33"/>
        <source>Drop to attach for %1 · up to 20 files, 50 MB each</source>
        <extracomment>While files are dragged over the case; %1 is a name</extracomment>
        <translation>Loslassen, um für %1 anzuhängen · bis zu 20 Dateien, je 50 MB</translation>
    </message>
</context>
<context>
    <name>EarlierCases</name>
    <message>
        <location filename="../qml/screens/EarlierCases.qml" line="19"/>
        <source>Other cases of this customer</source>
        <extracomment>Heading of the pane at the right: other cases of the same customer</extracomment>
        <translation>Weitere Fälle dieser Person</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarlierCases.qml" line="33"/>
        <source>None on this computer.</source>
        <extracomment>The customer has no other case on this computer</extracomment>
        <translation>Keine auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>EarningObjection</name>
    <message>
        <location filename="../qml/screens/EarningObjection.qml" line="26"/>
        <source>Your objection (%1): %2</source>
        <extracomment>An objection of the expert; %1 is when, %2 his words</extracomment>
        <translation>Ihr Widerspruch (%1): %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningObjection.qml" line="41"/>
        <source>Answer: %1</source>
        <extracomment>The answer to an objection; %1 are the words</extracomment>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningObjection.qml" line="48"/>
        <source>Object…</source>
        <extracomment>Opens a text field: the expert does not agree with an earning</extracomment>
        <translation>Widersprechen…</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningObjection.qml" line="65"/>
        <source>What is wrong with it</source>
        <extracomment>Name of the text field of an objection</extracomment>
        <translation>Was daran nicht stimmt</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningObjection.qml" line="75"/>
        <source>Send objection</source>
        <extracomment>Sends an objection</extracomment>
        <translation>Widerspruch senden</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningObjection.qml" line="79"/>
        <source>Say what is wrong first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was nicht stimmt</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningObjection.qml" line="88"/>
        <source>Cancel</source>
        <extracomment>Leaves an objection</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EarningPanel</name>
    <message>
        <location filename="../qml/screens/EarningPanel.qml" line="71"/>
        <source>Close</source>
        <extracomment>Closes the panel</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningPanel.qml" line="112"/>
        <source>Stretches of time</source>
        <extracomment>Heading over the stretches of time behind a bill</extracomment>
        <translation>Zeitabschnitte</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningPanel.qml" line="63"/>
        <source>Open case</source>
        <extracomment>Opens the case of an earning</extracomment>
        <translation>Fall öffnen</translation>
    </message>
</context>
<context>
    <name>EarningSteps</name>
    <message>
        <location filename="../qml/screens/EarningSteps.qml" line="21"/>
        <source>Held: damage was reported. A person decides and tells you why.</source>
        <extracomment>Somebody reported damage in this case</extracomment>
        <translation>Angehalten: ein Schaden wurde gemeldet. Ein Mensch entscheidet und begründet es Ihnen.</translation>
    </message>
</context>
<context>
    <name>EarningsTable</name>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="40"/>
        <source>Case</source>
        <extracomment>Column of a table</extracomment>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="42"/>
        <source>Date</source>
        <extracomment>Column of a table</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="44"/>
        <source>Time</source>
        <extracomment>Column of a table</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="46"/>
        <source>State</source>
        <extracomment>Column of a table</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="48"/>
        <source>Receipt</source>
        <extracomment>Column of a table</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="50"/>
        <source>Customer pays</source>
        <extracomment>Column of a table</extracomment>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="52"/>
        <source>You get</source>
        <extracomment>Column of a table</extracomment>
        <translation>Sie erhalten</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="32"/>
        <source>Loading your earnings</source>
        <extracomment>While earnings are read from the local copy</extracomment>
        <translation>Ihre Einnahmen werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="28"/>
        <source>Statement of earnings</source>
        <extracomment>Heading of the table with what was earned per case; also title of a printed statement</extracomment>
        <translation>Aufstellung der Einnahmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="30"/>
        <source>statement</source>
        <extracomment>Name of a file</extracomment>
        <translation>aufstellung</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="35"/>
        <source>Nothing earned yet</source>
        <extracomment>Nothing was earned yet</extracomment>
        <translation>Noch nichts verdient</translation>
    </message>
    <message>
        <location filename="../qml/screens/EarningsTable.qml" line="37"/>
        <source>After your first solved case its receipt stands here, with every cent explained.</source>
        <extracomment>What stands here later</extracomment>
        <translation>Nach Ihrem ersten gelösten Fall steht hier dessen Beleg, jeder Cent erklärt.</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <location filename="../qml/controls/ErrorState.qml" line="38"/>
        <source>Error %1</source>
        <extracomment>%1 is the number of an error</extracomment>
        <translation>Fehler %1</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="49"/>
        <source>A day that differs from the week</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Ein Tag, der von der Woche abweicht</translation>
    </message>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="51"/>
        <source>Save</source>
        <extracomment>Keeps what was entered</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="62"/>
        <location filename="../qml/screens/ExceptionDialog.qml" line="70"/>
        <source>Day</source>
        <extracomment>Field for a date</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="78"/>
        <source>Closed all day</source>
        <extracomment>Kind of exception</extracomment>
        <translation>Ganztags geschlossen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="88"/>
        <source>Open from</source>
        <extracomment>Kind of exception; from and to follow</extracomment>
        <translation>Offen von</translation>
    </message>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="94"/>
        <source>From</source>
        <extracomment>Field for a time</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="100"/>
        <source>to</source>
        <extracomment>Between two times</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="105"/>
        <source>To</source>
        <extracomment>Field for a time</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="113"/>
        <source>Reason (only you see it)</source>
        <extracomment>Field for the reason of an exception</extracomment>
        <translation>Grund (nur Sie sehen ihn)</translation>
    </message>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="122"/>
        <source>Reason</source>
        <extracomment>Field for the reason of an exception</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../qml/screens/ExceptionDialog.qml" line="124"/>
        <source>Dentist</source>
        <extracomment>Example of a reason</extracomment>
        <translation>Zahnarzt</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <location filename="../qml/screens/FileCard.qml" line="25"/>
        <source>picture</source>
        <extracomment>Kind of a file</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../qml/screens/FileCard.qml" line="94"/>
        <source>Copy</source>
        <extracomment>Copies the text of a file</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/FileCard.qml" line="101"/>
        <source>Open</source>
        <extracomment>Shows a text file or a picture large</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FileCard.qml" line="108"/>
        <source>Save</source>
        <extracomment>Saves a file on this computer</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../qml/screens/FileCard.qml" line="126"/>
        <source>Loading the file</source>
        <extracomment>While a file is fetched</extracomment>
        <translation>Die Datei wird geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FileCard.qml" line="173"/>
        <source>Saved, unencrypted, where you chose.</source>
        <extracomment>After &quot;Save&quot;</extracomment>
        <translation>Unverschlüsselt am gewählten Ort gespeichert.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FileCard.qml" line="136"/>
        <source>Cancel</source>
        <extracomment>Ends the fetching of a file</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <location filename="../qml/screens/FileView.qml" line="65"/>
        <source>Save…</source>
        <extracomment>Saves a file on this computer</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../qml/screens/FileView.qml" line="74"/>
        <source>Close</source>
        <extracomment>Closes the file</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../qml/screens/FilterChip.qml" line="17"/>
        <source>%1, take the filter away</source>
        <extracomment>Spoken name of a filter over a list; pressed, it is taken away</extracomment>
        <translation>%1, Filter wegnehmen</translation>
    </message>
</context>
<context>
    <name>FinanceAnswer</name>
    <message>
        <location filename="../qml/screens/FinanceAnswer.qml" line="29"/>
        <source>Say what is decided, and why</source>
        <extracomment>Why a button is off</extracomment>
        <translation>Sagen Sie zuerst, was entschieden ist und warum</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceAnswer.qml" line="63"/>
        <source>Being sent: %1</source>
        <extracomment>Words that are on their way to the platform; %1 are the words</extracomment>
        <translation>Wird gesendet: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceAnswer.qml" line="71"/>
        <source>Answer: %1</source>
        <extracomment>The answer to an objection; %1 are the words</extracomment>
        <translation>Antwort: %1</translation>
    </message>
</context>
<context>
    <name>FinanceAssign</name>
    <message>
        <location filename="../qml/screens/FinanceAssign.qml" line="43"/>
        <source>%1 from %2: for which invoice?</source>
        <extracomment>Title of a dialog; %1 is an amount, %2 a name</extracomment>
        <translation>%1 von %2: für welche Rechnung?</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceAssign.qml" line="46"/>
        <source>Text: %1</source>
        <extracomment>What a payer wrote; %1 is that text</extracomment>
        <translation>Text: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceAssign.qml" line="48"/>
        <source>Assign</source>
        <extracomment>Says that a payment belongs to the chosen invoice</extracomment>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceAssign.qml" line="50"/>
        <source>Choose an invoice first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Wählen Sie zuerst eine Rechnung</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceAssign.qml" line="75"/>
        <source>Number, customer, case or amount</source>
        <extracomment>Field: looks for an invoice</extracomment>
        <translation>Nummer, Kunde, Fall oder Betrag</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceAssign.qml" line="96"/>
        <source>Open invoices</source>
        <extracomment>Name of the list of invoices in a dialog</extracomment>
        <translation>Offene Rechnungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceAssign.qml" line="125"/>
        <source>No open invoice fits.</source>
        <extracomment>A search for an invoice found nothing</extracomment>
        <translation>Keine offene Rechnung passt.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceAssign.qml" line="127"/>
        <source>No invoice is open.</source>
        <extracomment>There are no open invoices</extracomment>
        <translation>Keine Rechnung ist offen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceAssign.qml" line="139"/>
        <source>%1 asks for %2 more.</source>
        <extracomment>Below the list; %1 is the number of an invoice, %2 an amount</extracomment>
        <translation>Für %1 fehlen noch %2.</translation>
    </message>
</context>
<context>
    <name>FinanceBatch</name>
    <message>
        <location filename="../qml/screens/FinanceBatch.qml" line="51"/>
        <source>Hide the transfers</source>
        <extracomment>Shows or hides the transfers of a batch</extracomment>
        <translation>Überweisungen ausblenden</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatch.qml" line="53"/>
        <source>Show the transfers</source>
        <extracomment>Shows or hides the transfers of a batch</extracomment>
        <translation>Überweisungen zeigen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatch.qml" line="93"/>
        <source>Bank file…</source>
        <extracomment>Saves the file for the bank</extracomment>
        <translation>Bankdatei…</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatch.qml" line="114"/>
        <source>Discard…</source>
        <extracomment>Takes back a batch of payouts that is not released; asks first</extracomment>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatch.qml" line="124"/>
        <source>Release</source>
        <extracomment>Sends a batch of payouts to the bank</extracomment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatch.qml" line="131"/>
        <source>Waits for your password</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Wartet auf Ihr Passwort</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatch.qml" line="149"/>
        <source>Then %1 goes to the bank.</source>
        <extracomment>What goes on once the password was entered; %1 is an amount</extracomment>
        <translation>Dann gehen %1 zur Bank.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatch.qml" line="185"/>
        <source>Close</source>
        <extracomment>Takes a message away</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FinanceBatches</name>
    <message>
        <location filename="../qml/screens/FinanceBatches.qml" line="29"/>
        <source>Payouts</source>
        <extracomment>Heading of a card: transfers to experts</extracomment>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatches.qml" line="36"/>
        <source>A proposal takes all that is cleared and not held, one transfer per expert. A second person releases it.</source>
        <extracomment>What a proposal does</extracomment>
        <translation>Ein Vorschlag nimmt alles, was gedeckt und nicht angehalten ist, eine Überweisung je Experte. Eine zweite Person gibt ihn frei.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatches.qml" line="44"/>
        <source>Propose a payout</source>
        <extracomment>Makes a batch of payouts out of what is cleared</extracomment>
        <translation>Auszahlung vorschlagen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatches.qml" line="54"/>
        <source>Loading the payouts</source>
        <extracomment>While payouts are read from the local copy</extracomment>
        <translation>Auszahlungen werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatches.qml" line="63"/>
        <source>No payout yet.</source>
        <extracomment>There are no payouts yet</extracomment>
        <translation>Noch keine Auszahlung.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatches.qml" line="88"/>
        <source>Show older ones</source>
        <extracomment>Shows more of a list</extracomment>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatches.qml" line="101"/>
        <source>Discard the payout of %1?</source>
        <extracomment>Title of a question; %1 is an amount</extracomment>
        <translation>Auszahlung über %1 verwerfen?</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatches.qml" line="103"/>
        <source>Nothing is paid. All that is in it is cleared again and goes into the next proposal.</source>
        <extracomment>What happens to a batch that is discarded</extracomment>
        <translation>Es wird nichts gezahlt. Alles darin ist wieder gedeckt und kommt in den nächsten Vorschlag.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceBatches.qml" line="105"/>
        <source>Discard</source>
        <extracomment>Takes back a batch of payouts</extracomment>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>FinanceDecision</name>
    <message>
        <location filename="../qml/screens/FinanceDecision.qml" line="40"/>
        <source>Waits for your password</source>
        <extracomment>Why a button is off</extracomment>
        <translation>Wartet auf Ihr Passwort</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecision.qml" line="110"/>
        <source>Reported damage: %1</source>
        <extracomment>Who reported damage; %1 is a name and a time</extracomment>
        <translation>Schaden gemeldet: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecision.qml" line="117"/>
        <source>Your decision and its reason</source>
        <extracomment>Field of a decision about held pay</extracomment>
        <translation>Ihre Entscheidung und Begründung</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecision.qml" line="122"/>
        <source>Release the pay</source>
        <extracomment>Held pay goes its way</extracomment>
        <translation>Vergütung freigeben</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecision.qml" line="135"/>
        <source>Refuse the pay…</source>
        <extracomment>Refuses an expert&apos;s pay; asks first</extracomment>
        <translation>Vergütung ablehnen…</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecision.qml" line="149"/>
        <source>Then the pay of %1 is refused.</source>
        <extracomment>What goes on once the password was entered; %1 is an amount</extracomment>
        <translation>Dann wird die Vergütung von %1 abgelehnt.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecision.qml" line="167"/>
        <source>Your answer</source>
        <extracomment>Field of an answer to an objection</extracomment>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecision.qml" line="175"/>
        <source>Send answer</source>
        <extracomment>Sends the answer to an objection</extracomment>
        <translation>Antwort senden</translation>
    </message>
</context>
<context>
    <name>FinanceDecisionHead</name>
    <message>
        <location filename="../qml/screens/FinanceDecisionHead.qml" line="31"/>
        <source>Hide: %1</source>
        <extracomment>Shows or hides what a decision is about; %1 is its title</extracomment>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecisionHead.qml" line="33"/>
        <source>Show: %1</source>
        <extracomment>Shows or hides what a decision is about; %1 is its title</extracomment>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>FinanceDecisions</name>
    <message>
        <location filename="../qml/screens/FinanceDecisions.qml" line="27"/>
        <source>Decisions</source>
        <extracomment>Heading of a card: objections of experts and pay that is held</extracomment>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecisions.qml" line="34"/>
        <source>Objections are answered within two weeks; held pay waits until somebody decides. The expert reads your words and your name is kept.</source>
        <extracomment>What is decided at the finance desk</extracomment>
        <translation>Widersprüche werden innerhalb von zwei Wochen beantwortet; angehaltene Vergütung wartet, bis jemand entscheidet. Der Experte liest Ihre Worte, und Ihr Name wird festgehalten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecisions.qml" line="43"/>
        <source>Loading the decisions</source>
        <extracomment>While decisions are read from the local copy</extracomment>
        <translation>Entscheidungen werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecisions.qml" line="50"/>
        <source>Nothing to decide.</source>
        <extracomment>No objection and no held pay</extracomment>
        <translation>Nichts zu entscheiden.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecisions.qml" line="75"/>
        <source>Show older ones</source>
        <extracomment>Shows more of a list</extracomment>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecisions.qml" line="89"/>
        <source>Refuse the pay of %1?</source>
        <extracomment>Title of a question; %1 is an amount</extracomment>
        <translation>Vergütung von %1 ablehnen?</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecisions.qml" line="91"/>
        <source>The expert does not get it and reads your reason. The customer&apos;s invoice stays. This cannot be taken back.</source>
        <extracomment>What happens to a pay that is refused</extracomment>
        <translation>Der Experte bekommt sie nicht und liest Ihre Begründung. Die Rechnung des Kunden bleibt. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceDecisions.qml" line="93"/>
        <source>Refuse the pay</source>
        <extracomment>Refuses an expert&apos;s pay</extracomment>
        <translation>Vergütung ablehnen</translation>
    </message>
</context>
<context>
    <name>FinanceInvoices</name>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="22"/>
        <source>Invoices</source>
        <extracomment>Heading of a table</extracomment>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="24"/>
        <source>invoices</source>
        <extracomment>Name of a file</extracomment>
        <translation>rechnungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="26"/>
        <source>Loading the invoices</source>
        <extracomment>While invoices are read from the local copy</extracomment>
        <translation>Rechnungen werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="28"/>
        <source>No invoice is open.</source>
        <extracomment>There is no invoice to be shown</extracomment>
        <translation>Keine Rechnung ist offen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="30"/>
        <source>No invoice yet.</source>
        <extracomment>There is no invoice to be shown</extracomment>
        <translation>Noch keine Rechnung.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="33"/>
        <source>Invoice</source>
        <extracomment>Column of a table</extracomment>
        <translation>Rechnung</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="35"/>
        <source>Customer</source>
        <extracomment>Column of a table</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="37"/>
        <source>Date</source>
        <extracomment>Column of a table</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="39"/>
        <source>State</source>
        <extracomment>Column of a table</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="41"/>
        <source>Amount</source>
        <extracomment>Column of a table</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="43"/>
        <source>Received</source>
        <extracomment>Column of a table: what came for an invoice</extracomment>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="45"/>
        <source>Still open</source>
        <extracomment>Column of a table: what is still to be paid</extracomment>
        <translation>Noch offen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="54"/>
        <source>Invoices shown</source>
        <extracomment>Which invoices are shown</extracomment>
        <translation>Gezeigte Rechnungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="57"/>
        <source>Open</source>
        <extracomment>Which invoices are shown</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceInvoices.qml" line="59"/>
        <source>All</source>
        <extracomment>Which invoices are shown</extracomment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>FinancePage</name>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="70"/>
        <source>Finance desk</source>
        <extracomment>Title of the page of a tenant&apos;s finance staff</extracomment>
        <translation>Finanzen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="78"/>
        <source>Tenant</source>
        <extracomment>Field: whose money is looked after</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="113"/>
        <source>Payments without an invoice</source>
        <extracomment>Heading: money that came and belongs to no invoice yet</extracomment>
        <translation>Zahlungen ohne Rechnung</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="115"/>
        <source>payments-not-assigned</source>
        <extracomment>Name of a file</extracomment>
        <translation>zahlungen-nicht-zugeordnet</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="117"/>
        <location filename="../qml/screens/FinancePage.qml" line="166"/>
        <source>Loading the payments</source>
        <extracomment>While payments are read from the local copy</extracomment>
        <translation>Zahlungen werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="119"/>
        <source>Every payment has its invoice.</source>
        <extracomment>All payments belong to an invoice</extracomment>
        <translation>Jede Zahlung hat ihre Rechnung.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="121"/>
        <source>Assign…</source>
        <extracomment>Says to which invoice a payment belongs; opens a dialog</extracomment>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="124"/>
        <location filename="../qml/screens/FinancePage.qml" line="172"/>
        <source>Date</source>
        <extracomment>Column of a table</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="126"/>
        <location filename="../qml/screens/FinancePage.qml" line="174"/>
        <source>Payer</source>
        <extracomment>Column of a table: who paid</extracomment>
        <translation>Zahler</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="128"/>
        <source>Text</source>
        <extracomment>Column of a table: what the payer wrote</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="130"/>
        <location filename="../qml/screens/FinancePage.qml" line="180"/>
        <source>Amount</source>
        <extracomment>Column of a table</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="162"/>
        <source>Payments received</source>
        <extracomment>Heading: money that came and has its invoice</extracomment>
        <translation>Eingegangene Zahlungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="164"/>
        <source>payments</source>
        <extracomment>Name of a file</extracomment>
        <translation>zahlungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="168"/>
        <source>No payment yet.</source>
        <extracomment>There are no payments yet</extracomment>
        <translation>Noch keine Zahlung.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="176"/>
        <source>Invoice</source>
        <extracomment>Column of a table</extracomment>
        <translation>Rechnung</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinancePage.qml" line="178"/>
        <source>State</source>
        <extracomment>Column of a table</extracomment>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>FinanceProblem</name>
    <message>
        <location filename="../qml/screens/FinanceProblem.qml" line="37"/>
        <source>Close</source>
        <extracomment>Takes a message away</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FinanceSums</name>
    <message>
        <location filename="../qml/screens/FinanceSums.qml" line="27"/>
        <source>Not assigned</source>
        <extracomment>Sum: money that came and belongs to no invoice yet</extracomment>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/FinanceSums.qml" line="30"/>
        <source>%n payment(s)</source>
        <extracomment>Below a sum; %n payments</extracomment>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceSums.qml" line="32"/>
        <source>Open invoices</source>
        <extracomment>Sum: what customers still have to pay</extracomment>
        <translation>Offene Rechnungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/FinanceSums.qml" line="35"/>
        <location filename="../qml/screens/FinanceSums.qml" line="40"/>
        <source>%n invoice(s)</source>
        <extracomment>Below a sum; %n invoices</extracomment>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceSums.qml" line="37"/>
        <source>Overdue</source>
        <extracomment>Sum: what customers should have paid by now</extracomment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceSums.qml" line="42"/>
        <source>To release</source>
        <extracomment>Sum: payouts that a second person has to release</extracomment>
        <translation>Freizugeben</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/FinanceSums.qml" line="46"/>
        <source>%n transfer(s) came back: %1</source>
        <extracomment>Below a sum; %n transfers, %1 is an amount</extracomment>
        <translation>
            <numerusform>%n Überweisung kam zurück: %1</numerusform>
            <numerusform>%n Überweisungen kamen zurück: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/FinanceSums.qml" line="49"/>
        <source>%n payout(s)</source>
        <extracomment>Below a sum; %n batches of payouts</extracomment>
        <translation>
            <numerusform>%n Auszahlung</numerusform>
            <numerusform>%n Auszahlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinanceTransfers</name>
    <message>
        <location filename="../qml/screens/FinanceTransfers.qml" line="26"/>
        <source>Transfers of %1</source>
        <extracomment>Heading of a table: the transfers of a batch; %1 is their sum</extracomment>
        <translation>Überweisungen über %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceTransfers.qml" line="28"/>
        <source>transfers</source>
        <extracomment>Name of a file</extracomment>
        <translation>ueberweisungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceTransfers.qml" line="31"/>
        <source>Expert</source>
        <extracomment>Column of a table</extracomment>
        <translation>Experte</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceTransfers.qml" line="33"/>
        <source>Account</source>
        <extracomment>Column of a table: a bank account</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceTransfers.qml" line="35"/>
        <source>State</source>
        <extracomment>Column of a table</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../qml/screens/FinanceTransfers.qml" line="37"/>
        <source>Amount</source>
        <extracomment>Column of a table</extracomment>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="24"/>
        <source>Look and language</source>
        <extracomment>A step of the first run</extracomment>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="26"/>
        <source>Light or dark, size of the text, German or English.</source>
        <extracomment>Explains a step of the first run</extracomment>
        <translation>Hell oder dunkel, Größe der Schrift, Deutsch oder Englisch.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="28"/>
        <source>Settings</source>
        <extracomment>Goes to where a step of the first run is done</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="33"/>
        <source>What you can do</source>
        <extracomment>A step of the first run</extracomment>
        <translation>Was Sie können</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="35"/>
        <source>A level for each task. A level brings offers once it is verified.</source>
        <extracomment>Explains a step of the first run</extracomment>
        <translation>Eine Stufe für jede Aufgabe. Sie bringt Angebote, sobald sie geprüft ist.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="37"/>
        <source>Skills</source>
        <extracomment>Goes to where a step of the first run is done</extracomment>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="42"/>
        <source>When you want offers</source>
        <extracomment>A step of the first run</extracomment>
        <translation>Wann Sie Angebote wollen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="44"/>
        <source>Your usual week. You can say “available” at any other time, too.</source>
        <extracomment>Explains a step of the first run</extracomment>
        <translation>Ihre übliche Woche. „Verfügbar“ können Sie auch zu jeder anderen Zeit sagen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="46"/>
        <source>Availability</source>
        <extracomment>Goes to where a step of the first run is done</extracomment>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="51"/>
        <source>A practice case</source>
        <extracomment>A step of the first run</extracomment>
        <translation>Ein Übungsfall</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="53"/>
        <source>Five minutes with a customer who does not exist: accept, reply, note, time, solved.</source>
        <extracomment>Explains a step of the first run</extracomment>
        <translation>Fünf Minuten mit jemandem, den es nicht gibt: übernehmen, antworten, Notiz, Zeit, gelöst.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="55"/>
        <source>Practise</source>
        <extracomment>Goes to where a step of the first run is done</extracomment>
        <translation>Üben</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/FirstStepsCard.qml" line="69"/>
        <source>First steps, %n left</source>
        <extracomment>Heading over the steps of the first run; %n are left</extracomment>
        <translation>
            <numerusform>Erste Schritte, noch %n</numerusform>
            <numerusform>Erste Schritte, noch %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="118"/>
        <source>Done</source>
        <extracomment>A step of the first run</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="120"/>
        <source>Skipped</source>
        <extracomment>A step of the first run was left out</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="136"/>
        <source>Skip</source>
        <extracomment>Leaves a step of the first run out</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="138"/>
        <source>Take up again</source>
        <extracomment>Takes a step of the first run up that was left out</extracomment>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="140"/>
        <source>%1: %2</source>
        <extracomment>What a button is about; %1 is what it does, %2 a step of the first run</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="152"/>
        <source>In any order, now or another day. The list of commands brings them back.</source>
        <extracomment>Under the steps of the first run</extracomment>
        <translation>In beliebiger Reihenfolge, jetzt oder an einem anderen Tag. Die Liste der Befehle bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../qml/screens/FirstStepsCard.qml" line="159"/>
        <source>Skip all</source>
        <extracomment>Leaves all steps of the first run out</extracomment>
        <translation>Alle überspringen</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <location filename="../qml/screens/GiveBackDialog.qml" line="19"/>
        <source>Give the case of %1 back?</source>
        <extracomment>Title of a question; %1 is a name</extracomment>
        <translation>Fall von %1 zurückgeben?</translation>
    </message>
    <message>
        <location filename="../qml/screens/GiveBackDialog.qml" line="21"/>
        <source>It is offered to other experts at once. What was said and your notes stay with the case.</source>
        <extracomment>What giving back means</extracomment>
        <translation>Er wird sofort anderen angeboten. Das Gesagte und Ihre Notizen bleiben beim Fall.</translation>
    </message>
    <message>
        <location filename="../qml/screens/GiveBackDialog.qml" line="23"/>
        <source>Give back</source>
        <extracomment>Answer to the question whether to give a case back</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <location filename="../qml/screens/GiveBackDialog.qml" line="26"/>
        <source>Say why first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Nennen Sie zuerst den Grund</translation>
    </message>
    <message>
        <location filename="../qml/screens/GiveBackDialog.qml" line="36"/>
        <source>Why? Whoever takes over reads this.</source>
        <extracomment>Field in which an expert says why he gives a case back</extracomment>
        <translation>Warum? Wer übernimmt, liest das.</translation>
    </message>
    <message>
        <location filename="../qml/screens/GiveBackDialog.qml" line="48"/>
        <source>Why you give the case back</source>
        <extracomment>Field in which an expert says why he gives a case back</extracomment>
        <translation>Warum Sie den Fall zurückgeben</translation>
    </message>
</context>
<context>
    <name>GonePane</name>
    <message>
        <location filename="../qml/screens/GonePane.qml" line="30"/>
        <location filename="../models/CasesModel.cpp" line="194"/>
        <source>This case is no longer yours.</source>
        <extracomment>Title where a case was that is no longer here</extracomment>
        <translation>Dieser Fall ist nicht mehr bei Ihnen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/GonePane.qml" line="33"/>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <location filename="../qml/screens/Greeting.qml" line="34"/>
        <source>Yours. %1 waits for your first words.</source>
        <extracomment>After an offer was accepted; %1 is a name</extracomment>
        <translation>Ihr Fall. %1 wartet auf Ihre ersten Worte.</translation>
    </message>
</context>
<context>
    <name>HandoverAsked</name>
    <message>
        <location filename="../qml/screens/HandoverAsked.qml" line="22"/>
        <source>What %1 reads</source>
        <extracomment>Over the reason for a hand-over that was sent; %1 is the customer&apos;s name</extracomment>
        <translation>Das liest %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverAsked.qml" line="35"/>
        <source>Who goes on</source>
        <extracomment>Over the name of whoever is to take a case over</extracomment>
        <translation>Wer weitermacht</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverAsked.qml" line="44"/>
        <source>Whoever fits</source>
        <extracomment>Nobody was named to take a case over</extracomment>
        <translation>Wer passt</translation>
    </message>
</context>
<context>
    <name>HandoverButtons</name>
    <message>
        <location filename="../qml/screens/HandoverButtons.qml" line="32"/>
        <source>Take the question back</source>
        <extracomment>Takes the question to the customer back</extracomment>
        <translation>Frage zurücknehmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverButtons.qml" line="39"/>
        <source>Ask %1</source>
        <extracomment>Asks the customer to agree; %1 is a name</extracomment>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverButtons.qml" line="43"/>
        <source>Say why, and what was done, first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Erst sagen, warum und was getan ist</translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <location filename="../qml/screens/HandoverPanel.qml" line="80"/>
        <source>Hand over</source>
        <extracomment>Title of the panel in which a case is handed over</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverPanel.qml" line="85"/>
        <source>Close</source>
        <extracomment>Closes the panel; what is typed is kept</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverPanel.qml" line="114"/>
        <source>Why? %1 reads this.</source>
        <extracomment>Field in which an expert tells the customer why somebody else should go on; %1 is a name</extracomment>
        <translation>Warum? %1 liest das.</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverPanel.qml" line="127"/>
        <source>Why, for %1</source>
        <extracomment>Name of a text field; %1 is a name</extracomment>
        <translation>Warum, für %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverPanel.qml" line="134"/>
        <source>To whom? Empty: whoever fits</source>
        <extracomment>Field in which an expert names who should take a case over</extracomment>
        <translation>An wen? Leer: wer am besten passt</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverPanel.qml" line="145"/>
        <source>Name of a colleague</source>
        <extracomment>Example in a field for a person&apos;s name</extracomment>
        <translation>Name einer Kollegin oder eines Kollegen</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverPanel.qml" line="152"/>
        <source>What was done, what is promised, what is next</source>
        <extracomment>Field with what whoever takes over has to know</extracomment>
        <translation>Was getan ist, was versprochen ist, was als Nächstes kommt</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverPanel.qml" line="165"/>
        <source>Summary for whoever takes over</source>
        <extracomment>Name of a text field</extracomment>
        <translation>Zusammenfassung für die Übernahme</translation>
    </message>
    <message>
        <location filename="../qml/screens/HandoverPanel.qml" line="171"/>
        <source>%1 must agree. Until then the case is yours and you answer for it; without an answer within 24 hours it stays with you. The summary becomes a note.</source>
        <extracomment>What handing over means; %1 is a name</extracomment>
        <translation>%1 muss einverstanden sein. Bis dahin ist es Ihr Fall, und Sie sind verantwortlich; ohne Antwort binnen 24 Stunden bleibt er bei Ihnen. Die Zusammenfassung wird eine Notiz.</translation>
    </message>
</context>
<context>
    <name>HoursBlock</name>
    <message>
        <location filename="../qml/screens/HoursBlock.qml" line="86"/>
        <source>Off: %1</source>
        <extracomment>In a span that does not hold on a date; %1 is the reason</extracomment>
        <translation>Frei: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursBlock.qml" line="88"/>
        <source>Off</source>
        <extracomment>In a span that does not hold on a date</extracomment>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>HoursConflict</name>
    <message>
        <location filename="../qml/screens/HoursConflict.qml" line="25"/>
        <source>Your hours were changed elsewhere</source>
        <extracomment>Heading of a card with two versions</extracomment>
        <translation>Ihre Zeiten wurden anderswo geändert</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursConflict.qml" line="31"/>
        <source>The newer hours hold for now. What you entered here is kept until you choose.</source>
        <extracomment>In the card with two versions</extracomment>
        <translation>Vorerst gelten die neueren Zeiten. Was Sie hier eingegeben haben, bleibt, bis Sie wählen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursConflict.qml" line="43"/>
        <source>Yours</source>
        <extracomment>Column: what the person entered here</extracomment>
        <translation>Ihre</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursConflict.qml" line="49"/>
        <source>Holds now</source>
        <extracomment>Column: what holds on the platform</extracomment>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursConflict.qml" line="69"/>
        <source>Use mine</source>
        <extracomment>Sends the own version again</extracomment>
        <translation>Meine nehmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursConflict.qml" line="77"/>
        <source>Leave it as it is</source>
        <extracomment>Keeps the version of the platform</extracomment>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>HoursDay</name>
    <message>
        <location filename="../qml/screens/HoursDay.qml" line="77"/>
        <source>Hours on %1</source>
        <extracomment>Name of a span of hours; %1 is a weekday</extracomment>
        <translation>Zeiten am %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursDay.qml" line="96"/>
        <source>Add hours on %1</source>
        <extracomment>Adds hours to a day; %1 is a weekday</extracomment>
        <translation>Zeiten am %1 hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursDay.qml" line="105"/>
        <source>Copy the hours of %1</source>
        <extracomment>Copies the hours of a day to others; %1 is a weekday</extracomment>
        <translation>Zeiten vom %1 kopieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursDay.qml" line="115"/>
        <source>To Monday to Friday</source>
        <extracomment>Where to copy the hours of a day</extracomment>
        <translation>Auf Montag bis Freitag</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursDay.qml" line="120"/>
        <source>To every day</source>
        <extracomment>Where to copy the hours of a day</extracomment>
        <translation>Auf alle Tage</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursDay.qml" line="125"/>
        <source>To the next day</source>
        <extracomment>Where to copy the hours of a day</extracomment>
        <translation>Auf den nächsten Tag</translation>
    </message>
</context>
<context>
    <name>HoursExceptions</name>
    <message>
        <location filename="../qml/screens/HoursExceptions.qml" line="23"/>
        <source>Exceptions</source>
        <extracomment>Heading over dated exceptions from the weekly hours</extracomment>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursExceptions.qml" line="29"/>
        <source>On its day an exception wins over the week.</source>
        <extracomment>Under the heading &quot;Exceptions&quot;</extracomment>
        <translation>An ihrem Tag gilt die Ausnahme statt der Woche.</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursExceptions.qml" line="61"/>
        <source>waits to send</source>
        <extracomment>Behind an exception that is not sent yet</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursExceptions.qml" line="69"/>
        <source>Remove %1</source>
        <extracomment>Removes an exception; %1 is a date</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursExceptions.qml" line="79"/>
        <source>Add exception…</source>
        <extracomment>Adds a dated exception; opens a dialog</extracomment>
        <translation>Ausnahme hinzufügen…</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <location filename="../qml/screens/HoursPage.qml" line="34"/>
        <source>Availability</source>
        <extracomment>Title of the page about hours</extracomment>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursPage.qml" line="36"/>
        <source>Time zone: %1</source>
        <extracomment>Under the title of the page about hours; %1 is a zone such as Europe/Berlin</extracomment>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursPage.qml" line="50"/>
        <source>Available now</source>
        <extracomment>Presence: offers are welcome now</extracomment>
        <translation>Jetzt verfügbar</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursPage.qml" line="53"/>
        <source>Holds until you pause or close the program.</source>
        <extracomment>How long &quot;available&quot; holds</extracomment>
        <translation>Gilt, bis Sie pausieren oder das Programm schließen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursPage.qml" line="60"/>
        <source>Pause 30 min</source>
        <extracomment>Presence: no offers for half an hour</extracomment>
        <translation>30 Min. Pause</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursPage.qml" line="67"/>
        <source>By my hours</source>
        <extracomment>Presence: the weekly hours decide</extracomment>
        <translation>Nach meinen Zeiten</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursPage.qml" line="86"/>
        <source>Loading your hours</source>
        <extracomment>While the hours are read from the local copy</extracomment>
        <translation>Ihre Zeiten werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursPage.qml" line="121"/>
        <location filename="../qml/screens/HoursPage.qml" line="127"/>
        <source>Cases at the same time</source>
        <extracomment>Heading over the number of cases an expert takes at a time
----------
Name of a number field</extracomment>
        <translation>Fälle gleichzeitig</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursPage.qml" line="137"/>
        <source>With so many open cases no further offers come.</source>
        <extracomment>Under the number of cases an expert takes at a time</extracomment>
        <translation>Bei so vielen offenen Fällen kommen keine weiteren Angebote.</translation>
    </message>
</context>
<context>
    <name>HoursPlane</name>
    <message>
        <location filename="../qml/screens/HoursPlane.qml" line="105"/>
        <source>%1, free</source>
        <extracomment>Said when the cursor in the week comes to a free time; %1 is the time</extracomment>
        <translation>%1, frei</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <location filename="../qml/screens/HoursSheet.qml" line="125"/>
        <source>Hours of the week</source>
        <extracomment>Name of the grid with the hours of a week</extracomment>
        <translation>Zeiten der Woche</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursSheet.qml" line="127"/>
        <source>Arrows move, Enter makes or opens a span, Shift and arrows change its length, Delete removes it.</source>
        <extracomment>How the grid of the week is used by keyboard</extracomment>
        <translation>Pfeiltasten bewegen, Eingabe legt eine Zeit an oder öffnet sie, Umschalt und Pfeile ändern die Länge, Entf entfernt sie.</translation>
    </message>
</context>
<context>
    <name>HoursSpan</name>
    <message>
        <location filename="../qml/screens/HoursSpan.qml" line="38"/>
        <source>%1, from</source>
        <extracomment>Beginning of a span of hours; %1 names the day</extracomment>
        <translation>%1, von</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursSpan.qml" line="50"/>
        <source>%1, to</source>
        <extracomment>End of a span of hours; %1 names the day</extracomment>
        <translation>%1, bis</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursSpan.qml" line="57"/>
        <source>next day</source>
        <extracomment>Behind the end of a span that passes midnight</extracomment>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursSpan.qml" line="62"/>
        <source>%1, remove</source>
        <extracomment>Removes a span of hours; %1 names the day</extracomment>
        <translation>%1, entfernen</translation>
    </message>
</context>
<context>
    <name>HoursSpanEditor</name>
    <message>
        <location filename="../qml/screens/HoursSpanEditor.qml" line="37"/>
        <source>Hours</source>
        <extracomment>Name of the times of a span of hours</extracomment>
        <translation>Zeiten</translation>
    </message>
</context>
<context>
    <name>HoursWeek</name>
    <message>
        <location filename="../qml/screens/HoursWeek.qml" line="28"/>
        <source>Hours changed</source>
        <extracomment>Said when a change of the hours was taken</extracomment>
        <translation>Zeiten geändert</translation>
    </message>
</context>
<context>
    <name>HoursWeekCard</name>
    <message>
        <location filename="../qml/screens/HoursWeekCard.qml" line="28"/>
        <source>Every week</source>
        <extracomment>Heading over the weekly hours</extracomment>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursWeekCard.qml" line="42"/>
        <source>Show the hours as</source>
        <extracomment>Name of the tabs that show the hours as a grid or as times</extracomment>
        <translation>Zeiten zeigen als</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursWeekCard.qml" line="46"/>
        <source>Week</source>
        <extracomment>Tab: the hours as a grid of a week</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursWeekCard.qml" line="48"/>
        <source>Times</source>
        <extracomment>Tab: the hours as times to type</extracomment>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursWeekCard.qml" line="60"/>
        <source>Week before</source>
        <extracomment>Shows the week before</extracomment>
        <translation>Woche davor</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursWeekCard.qml" line="68"/>
        <source>This week</source>
        <extracomment>Goes back to the week of today</extracomment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursWeekCard.qml" line="75"/>
        <source>Week after</source>
        <extracomment>Shows the week after</extracomment>
        <translation>Woche danach</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursWeekCard.qml" line="112"/>
        <source>Your change waits to be sent.</source>
        <extracomment>A change of the hours is not sent yet</extracomment>
        <translation>Ihre Änderung wartet auf das Senden.</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursWeekCard.qml" line="114"/>
        <source>Every week %1. Each change holds at once. Pay is the same; you wait less for a case.</source>
        <extracomment>Under the weekly hours: there is no button to save them; %1 is a sum such as 28 h</extracomment>
        <translation>Jede Woche %1. Jede Änderung gilt sofort. Die Bezahlung bleibt gleich; Sie warten kürzer auf einen Fall.</translation>
    </message>
    <message>
        <location filename="../qml/screens/HoursWeekCard.qml" line="123"/>
        <source>Undo</source>
        <extracomment>Takes the last change of the hours back</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="42"/>
        <source>Customer</source>
        <extracomment>Heading of the pane at the right</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="72"/>
        <source>Close</source>
        <extracomment>Closes the pane at the right</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="92"/>
        <source>Copy %1</source>
        <extracomment>Copies a phone number or an address; %1 is it</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="120"/>
        <source>What is wrong</source>
        <extracomment>Heading of the pane at the right: what the customer wrote first</extracomment>
        <translation>Was nicht geht</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="130"/>
        <source>Case</source>
        <extracomment>Heading of the pane at the right</extracomment>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="135"/>
        <source>Task</source>
        <extracomment>Row about a case: its field of knowledge</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="137"/>
        <source>Level</source>
        <extracomment>Row about a case: how hard it is, 1 to 5</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="139"/>
        <source>Device</source>
        <extracomment>Row about a case: the customer&apos;s device</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="141"/>
        <source>Language</source>
        <extracomment>Row about a case: the customer&apos;s language</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="143"/>
        <source>Kind</source>
        <extracomment>Row about a case: private or business</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="145"/>
        <source>Via</source>
        <extracomment>Row about a case: whose page the customer came by</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="147"/>
        <source>Number</source>
        <extracomment>Row about a case</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="175"/>
        <source>State</source>
        <extracomment>Heading of the pane at the right</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="102"/>
        <source>Time on this case</source>
        <extracomment>Heading of the pane at the right</extracomment>
        <translation>Zeit in diesem Fall</translation>
    </message>
    <message>
        <location filename="../qml/screens/Inspector.qml" line="111"/>
        <source>Time…</source>
        <extracomment>Opens the panel with the time of a case</extracomment>
        <translation>Zeit…</translation>
    </message>
</context>
<context>
    <name>InspectorEdge</name>
    <message>
        <location filename="../qml/screens/InspectorEdge.qml" line="37"/>
        <source>Width of the pane at the right</source>
        <extracomment>Name of the edge that is dragged to make the pane with customer and device wider or narrower</extracomment>
        <translation>Breite des Bereichs rechts</translation>
    </message>
</context>
<context>
    <name>KeyChord</name>
    <message>
        <location filename="../models/KeyChord.cpp" line="99"/>
        <source>The desktop uses this key itself.</source>
        <extracomment>Why keys cannot be chosen</extracomment>
        <translation>Diese Taste braucht die Arbeitsumgebung selbst.</translation>
    </message>
    <message>
        <location filename="../models/KeyChord.cpp" line="102"/>
        <source>Ctrl and Alt together write characters on many keyboards.</source>
        <extracomment>Why keys cannot be chosen</extracomment>
        <translation>Strg und Alt zusammen schreiben auf vielen Tastaturen Zeichen.</translation>
    </message>
    <message>
        <location filename="../models/KeyChord.cpp" line="106"/>
        <source>Many keyboards need AltGr for this sign.</source>
        <extracomment>Why keys cannot be chosen</extracomment>
        <translation>Viele Tastaturen brauchen AltGr für dieses Zeichen.</translation>
    </message>
    <message>
        <location filename="../models/KeyChord.cpp" line="109"/>
        <source>The desktop uses Ctrl with the F keys itself.</source>
        <extracomment>Why keys cannot be chosen</extracomment>
        <translation>Strg mit F-Tasten braucht die Arbeitsumgebung selbst.</translation>
    </message>
    <message>
        <location filename="../models/KeyChord.cpp" line="114"/>
        <source>The desktop types special characters with these keys. Take another letter.</source>
        <extracomment>Why keys cannot be chosen</extracomment>
        <translation>Mit diesen Tasten gibt man am Rechner Sonderzeichen ein. Nehmen Sie einen anderen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../models/KeyChord.cpp" line="118"/>
        <source>Text fields need these keys themselves.</source>
        <extracomment>Why keys cannot be chosen</extracomment>
        <translation>Diese Tasten brauchen Textfelder selbst.</translation>
    </message>
    <message>
        <location filename="../models/KeyChord.cpp" line="123"/>
        <source>One moves around the screen with this key.</source>
        <extracomment>Why keys cannot be chosen</extracomment>
        <translation>Mit dieser Taste bewegt man sich durch die Seite.</translation>
    </message>
    <message>
        <location filename="../models/KeyChord.cpp" line="126"/>
        <source>It needs Ctrl, Alt or an F key, so that it does nothing while you write.</source>
        <extracomment>Why keys cannot be chosen</extracomment>
        <translation>Es braucht Strg, Alt oder eine F-Taste, damit beim Schreiben nichts geschieht.</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <location filename="../qml/controls/KeyHint.qml" line="21"/>
        <source>Ctrl</source>
        <extracomment>Name of a key, as printed on keyboards</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../qml/controls/KeyHint.qml" line="23"/>
        <location filename="../qml/controls/KeyHint.qml" line="25"/>
        <source>Del</source>
        <extracomment>Name of a key, as printed on keyboards</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../qml/controls/KeyHint.qml" line="27"/>
        <source>Space</source>
        <extracomment>Name of a key, as printed on keyboards</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../qml/controls/KeyHint.qml" line="29"/>
        <source>End</source>
        <extracomment>Name of a key, as printed on keyboards</extracomment>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../qml/screens/KeySheet.qml" line="34"/>
        <source>Keys</source>
        <extracomment>Title of the list of keys</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../qml/screens/KeySheet.qml" line="37"/>
        <source>Close</source>
        <extracomment>Closes the list of keys</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeySlots</name>
    <message>
        <location filename="../sync/KeySlots.cpp" line="63"/>
        <source>This key does not fit the copy on this computer.</source>
        <translation>Dieser Schlüssel passt nicht zur Kopie auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <location filename="../app/KeychainStore.cpp" line="27"/>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../app/KeychainStore.cpp" line="33"/>
        <source>The keyring of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../app/KeychainStore.cpp" line="107"/>
        <source>system keyring</source>
        <extracomment>The system&apos;s store for passwords, where its product name is not known</extracomment>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <location filename="../app/KeychainStore.cpp" line="144"/>
        <source>The keyring is open, but it has no such entry.</source>
        <translation>Der Schlüsselbund ist offen, hat aber keinen solchen Eintrag.</translation>
    </message>
</context>
<context>
    <name>KeyringKey</name>
    <message>
        <location filename="../sync/KeyringKey.cpp" line="22"/>
        <source>The keyring of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../sync/KeyringKey.cpp" line="79"/>
        <source>The keyring is open, but the key of this copy was deleted from it.</source>
        <translation>Der Schlüsselbund ist offen, aber der Schlüssel dieser Kopie wurde daraus gelöscht.</translation>
    </message>
    <message>
        <location filename="../sync/KeyringKey.cpp" line="84"/>
        <source>The key of this copy is not in this keyring. It may be in the one of another desktop session.</source>
        <translation>Der Schlüssel dieser Kopie ist nicht in diesem Schlüsselbund. Vielleicht liegt er in dem einer anderen Sitzung.</translation>
    </message>
    <message>
        <location filename="../sync/KeyringKey.cpp" line="104"/>
        <source>The keyring of this computer did not keep the key. Choose a passphrase.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel nicht behalten. Wählen Sie eine Passphrase.</translation>
    </message>
</context>
<context>
    <name>KnownComputers</name>
    <message>
        <location filename="../app/launch/KnownComputers.cpp" line="20"/>
        <source>The list of known computers can be neither read nor written. Nothing was started.</source>
        <translation>Die Liste der bekannten Computer lässt sich weder lesen noch schreiben. Es wurde nichts gestartet.</translation>
    </message>
</context>
<context>
    <name>LaunchPlan</name>
    <message>
        <location filename="../app/launch/LaunchPlan.cpp" line="129"/>
        <source>This address, number or name is not valid.</source>
        <translation>Diese Adresse, Nummer oder dieser Name ist nicht gültig.</translation>
    </message>
    <message>
        <location filename="../app/launch/LaunchPlan.cpp" line="136"/>
        <source>This password cannot be used.</source>
        <translation>Dieses Passwort kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../app/launch/LaunchPlan.cpp" line="141"/>
        <source>The customer has not allowed what this tool does.</source>
        <translation>Der Kunde hat nicht erlaubt, was dieses Werkzeug tut.</translation>
    </message>
    <message>
        <location filename="../app/launch/LaunchPlan.cpp" line="157"/>
        <source>Nobody said that it is the right computer.</source>
        <translation>Niemand hat gesagt, dass es der richtige Computer ist.</translation>
    </message>
</context>
<context>
    <name>LevelButton</name>
    <message>
        <location filename="../qml/screens/LevelButton.qml" line="17"/>
        <source>Level %1: %2</source>
        <extracomment>Button that sets a level; %1 is 1 to 5, %2 what it means</extracomment>
        <translation>Stufe %1: %2</translation>
    </message>
</context>
<context>
    <name>LevelDots</name>
    <message>
        <location filename="../qml/controls/LevelDots.qml" line="16"/>
        <source>level %1 of %2</source>
        <extracomment>A skill&apos;s level: %1 of %2</extracomment>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <location filename="../qml/controls/LevelDots.qml" line="50"/>
        <source>not set</source>
        <extracomment>A skill without a level</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <location filename="../qml/screens/LinkDialog.qml" line="26"/>
        <source>Open %1 in your browser?</source>
        <extracomment>Title of a dialog; %1 is the name of a host</extracomment>
        <translation>%1 in Ihrem Browser öffnen?</translation>
    </message>
    <message>
        <location filename="../qml/screens/LinkDialog.qml" line="28"/>
        <source>Whoever runs this page learns your address on the internet. Only open what you expected.</source>
        <extracomment>Before an address out of a message is opened</extracomment>
        <translation>Wer diese Seite betreibt, erfährt Ihre Adresse im Internet. Öffnen Sie nur, was Sie erwartet haben.</translation>
    </message>
    <message>
        <location filename="../qml/screens/LinkDialog.qml" line="30"/>
        <source>Open</source>
        <extracomment>Opens an address in the browser</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>LinkLines</name>
    <message>
        <location filename="../qml/screens/LinkLines.qml" line="27"/>
        <source>Open %1…</source>
        <extracomment>Opens an address of a message in the browser; %1 is the name of its host</extracomment>
        <translation>%1 öffnen…</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message numerus="yes">
        <location filename="../qml/controls/ListRow.qml" line="48"/>
        <source>%n unread</source>
        <extracomment>Unread messages in a case</extracomment>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveClock</name>
    <message>
        <location filename="../qml/screens/LiveClock.qml" line="41"/>
        <source>Open</source>
        <extracomment>Opens what runs</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/LiveClock.qml" line="49"/>
        <source>Stop</source>
        <extracomment>Stops the clock of a case</extracomment>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>LiveSegment</name>
    <message>
        <location filename="../qml/screens/LiveSegment.qml" line="39"/>
        <source>Open</source>
        <extracomment>Opens what runs</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/LiveSegment.qml" line="46"/>
        <source>END</source>
        <extracomment>Ends what runs, at once</extracomment>
        <translation>BEENDEN</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <location filename="../qml/screens/LiveStrip.qml" line="37"/>
        <source>What runs now</source>
        <extracomment>Name of the strip with what runs at this moment</extracomment>
        <translation>Was gerade läuft</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="35"/>
        <source>As the system</source>
        <extracomment>The look of the system is used</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="24"/>
        <location filename="../qml/screens/LookCard.qml" line="30"/>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="17"/>
        <location filename="../qml/screens/SettingsNames.qml" line="14"/>
        <source>Look</source>
        <extracomment>Heading of a card of settings
----------
As the card of the settings is called</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="37"/>
        <source>Light</source>
        <extracomment>A look of the app</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="39"/>
        <source>Dark</source>
        <extracomment>A look of the app</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="41"/>
        <source>High contrast, light</source>
        <extracomment>A look of the app</extracomment>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="43"/>
        <source>High contrast, dark</source>
        <extracomment>A look of the app</extracomment>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="53"/>
        <location filename="../qml/screens/LookCard.qml" line="59"/>
        <source>Text size</source>
        <extracomment>Setting</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="65"/>
        <source>%1 %</source>
        <extracomment>A text size; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="75"/>
        <source>More room in lists</source>
        <extracomment>Setting</extracomment>
        <translation>Mehr Platz in Listen</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="83"/>
        <source>Less motion</source>
        <extracomment>Setting</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="91"/>
        <source>Enter sends a reply</source>
        <extracomment>Setting</extracomment>
        <translation>Eingabetaste sendet die Antwort</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookCard.qml" line="93"/>
        <source>Off: Enter begins a new line and Ctrl+Enter sends.</source>
        <extracomment>Explains the setting &quot;Enter sends a reply&quot;</extracomment>
        <translation>Aus: die Eingabetaste beginnt eine neue Zeile, Strg+Eingabe sendet.</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <location filename="../qml/screens/LookChoice.qml" line="23"/>
        <source>Language</source>
        <extracomment>Setting</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookChoice.qml" line="28"/>
        <source>Language of the system</source>
        <extracomment>The language of the system is used</extracomment>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookChoice.qml" line="40"/>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookChoice.qml" line="45"/>
        <source>Look of the system</source>
        <extracomment>The look of the system is used</extracomment>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookChoice.qml" line="47"/>
        <source>Light</source>
        <extracomment>A look of the app</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookChoice.qml" line="49"/>
        <source>Dark</source>
        <extracomment>A look of the app</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookChoice.qml" line="51"/>
        <source>High contrast, light</source>
        <extracomment>A look of the app</extracomment>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <location filename="../qml/screens/LookChoice.qml" line="53"/>
        <source>High contrast, dark</source>
        <extracomment>A look of the app</extracomment>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>LoopbackServer</name>
    <message>
        <location filename="../sync/LoopbackServer.cpp" line="85"/>
        <source>This computer does not let Werkbank wait for the browser&apos;s answer.</source>
        <translation>Dieser Computer lässt Werkbank nicht auf die Antwort des Browsers warten.</translation>
    </message>
</context>
<context>
    <name>ManualList</name>
    <message>
        <location filename="../qml/screens/ManualList.qml" line="37"/>
        <source>Search the manual</source>
        <extracomment>Searches the manual</extracomment>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ManualList.qml" line="51"/>
        <source>Pages of the manual</source>
        <extracomment>Name of the list of the manual&apos;s pages</extracomment>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <location filename="../qml/screens/ManualList.qml" line="71"/>
        <source>No page has these words.</source>
        <extracomment>Nothing was found in the manual</extracomment>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <location filename="../qml/screens/ManualPage.qml" line="94"/>
        <source>Back to work</source>
        <extracomment>Leaves the manual</extracomment>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/ManualPage.qml" line="61"/>
        <source>Manual</source>
        <extracomment>Title of the manual</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../qml/screens/ManualPage.qml" line="67"/>
        <source>Contents</source>
        <extracomment>Shows the list of the manual&apos;s pages</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../qml/screens/ManualPage.qml" line="75"/>
        <source>Practice case</source>
        <extracomment>Opens the case in which nothing counts</extracomment>
        <translation>Übungsfall</translation>
    </message>
    <message>
        <location filename="../qml/screens/ManualPage.qml" line="86"/>
        <source>All keys</source>
        <extracomment>Opens the list of keys</extracomment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <location filename="../qml/screens/ManualPage.qml" line="96"/>
        <source>Back</source>
        <extracomment>Leaves the manual before one is signed in</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <location filename="../qml/screens/MessageMenu.qml" line="19"/>
        <source>More</source>
        <extracomment>Opens the menu of a message</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../qml/screens/MessageMenu.qml" line="31"/>
        <source>Quote</source>
        <extracomment>Answers a message with its words above</extracomment>
        <translation>Zitieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/MessageMenu.qml" line="40"/>
        <source>Take thanks back</source>
        <extracomment>Menu of a customer&apos;s message for which one said thanks</extracomment>
        <translation>Dank zurücknehmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/MessageMenu.qml" line="42"/>
        <source>Say thanks</source>
        <extracomment>Menu of a customer&apos;s message</extracomment>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <location filename="../qml/screens/MessageMenu.qml" line="50"/>
        <source>Edit</source>
        <extracomment>Changes an own message</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../qml/screens/MessageMenu.qml" line="58"/>
        <source>Delete</source>
        <extracomment>Deletes an own message</extracomment>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>MoneyEuro</name>
    <message>
        <location filename="../qml/screens/MoneyEuro.qml" line="19"/>
        <source>Where a customer&apos;s euro goes</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Wohin ein Euro geht</translation>
    </message>
    <message>
        <location filename="../qml/screens/MoneyEuro.qml" line="69"/>
        <source>Over all your cases that are here.</source>
        <extracomment>Below the chart of a euro</extracomment>
        <translation>Über alle Ihre Fälle, die hier sind.</translation>
    </message>
    <message>
        <location filename="../qml/screens/MoneyEuro.qml" line="71"/>
        <source>Nothing can be said yet.</source>
        <extracomment>In place of the chart of a euro</extracomment>
        <translation>Noch lässt sich nichts sagen.</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <location filename="../qml/screens/MoneyPage.qml" line="36"/>
        <source>Time &amp; payouts</source>
        <extracomment>Title of the page with time and money</extracomment>
        <translation>Zeit &amp; Auszahlung</translation>
    </message>
    <message>
        <location filename="../qml/screens/MoneyPage.qml" line="42"/>
        <source>Export…</source>
        <extracomment>Opens a menu: saves a statement as a file</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../qml/screens/MoneyPage.qml" line="45"/>
        <source>There is nothing yet</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Noch ist nichts da</translation>
    </message>
    <message>
        <location filename="../qml/screens/MoneyPage.qml" line="53"/>
        <source>Statement as CSV…</source>
        <extracomment>Saves a statement as a table</extracomment>
        <translation>Aufstellung als CSV…</translation>
    </message>
    <message>
        <location filename="../qml/screens/MoneyPage.qml" line="58"/>
        <source>Statement as PDF…</source>
        <extracomment>Saves a statement to read and print</extracomment>
        <translation>Aufstellung als PDF…</translation>
    </message>
    <message>
        <location filename="../qml/screens/MoneyPage.qml" line="78"/>
        <source>Nothing can be paid out to you yet: enter your bank account under “Who is paid”.</source>
        <extracomment>On the page with time and money: no bank account is known</extracomment>
        <translation>Ihnen kann noch nichts ausgezahlt werden: Tragen Sie unter „Wer bezahlt wird“ Ihr Bankkonto ein.</translation>
    </message>
</context>
<context>
    <name>MoneySums</name>
    <message>
        <location filename="../qml/screens/MoneySums.qml" line="29"/>
        <source>Likely this month</source>
        <extracomment>What may be paid in this month</extracomment>
        <translation>Voraussichtlich im Monat</translation>
    </message>
    <message>
        <location filename="../qml/screens/MoneySums.qml" line="46"/>
        <source>Not known yet</source>
        <extracomment>In place of a sum that cannot be said yet</extracomment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../qml/screens/MoneySums.qml" line="70"/>
        <source>Likely this month: %1</source>
        <extracomment>How the forecast is made; %1 is the method</extracomment>
        <translation>Voraussichtlich in diesem Monat: %1</translation>
    </message>
</context>
<context>
    <name>MoneyWeeks</name>
    <message>
        <location filename="../qml/screens/MoneyWeeks.qml" line="17"/>
        <source>Last 12 weeks</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <location filename="../qml/screens/MoneyWeeks.qml" line="23"/>
        <source>Your credit per week of work in euros, this week so far dashed</source>
        <extracomment>Below the heading of a chart; the currency</extracomment>
        <translation>Ihr Anteil je Arbeitswoche in Euro, diese Woche bisher gestrichelt</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="24"/>
        <source>Too short: 15 characters or more, four or five words do well</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Zu kurz: mindestens 15 Zeichen, vier oder fünf Wörter eignen sich gut</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="27"/>
        <source>Weak: easy to guess. Take words that do not belong together</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Schwach: leicht zu erraten. Nehmen Sie Wörter, die nicht zusammengehören</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="30"/>
        <source>Fair</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Brauchbar</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="33"/>
        <source>Strong</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="36"/>
        <source>15 characters or more: four or five words that do not belong together are easy to keep and hard to guess.</source>
        <extracomment>Hint under the passphrase field</extracomment>
        <translation>Mindestens 15 Zeichen: Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="41"/>
        <source>Choose a stronger passphrase first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Wählen Sie zuerst eine stärkere Passphrase</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="44"/>
        <source>Repeat the same passphrase first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Wiederholen Sie zuerst dieselbe Passphrase</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="69"/>
        <location filename="../qml/screens/NewPassphrase.qml" line="79"/>
        <source>New passphrase</source>
        <extracomment>Field for a new passphrase</extracomment>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="100"/>
        <source>New passphrase once more</source>
        <extracomment>Field for the new passphrase once more</extracomment>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="91"/>
        <source>Once more</source>
        <extracomment>Field for the new passphrase once more</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="93"/>
        <source>It is not the same yet.</source>
        <extracomment>Under the second passphrase field</extracomment>
        <translation>Noch nicht dieselbe.</translation>
    </message>
    <message>
        <location filename="../qml/screens/NewPassphrase.qml" line="111"/>
        <source>Show what I type</source>
        <extracomment>Shows the letters of the passphrase that is typed</extracomment>
        <translation>Zeigen, was ich eingebe</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <location filename="../qml/screens/NewPill.qml" line="20"/>
        <source>%n new</source>
        <extracomment>New rows wait behind this pill above the list</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteBubble</name>
    <message>
        <location filename="../qml/screens/NoteBubble.qml" line="43"/>
        <source>Note · %1 · %2</source>
        <extracomment>Head of a note; %1 is a name, %2 a time</extracomment>
        <translation>Notiz · %1 · %2</translation>
    </message>
</context>
<context>
    <name>NotificationsCard</name>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="17"/>
        <location filename="../qml/screens/SettingsNames.qml" line="49"/>
        <source>Notifications</source>
        <extracomment>Heading of a card of settings
----------
As the card of the settings is called</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="29"/>
        <source>New offers</source>
        <extracomment>Setting: what is told by a notification</extracomment>
        <translation>Neue Angebote</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="37"/>
        <source>Messages of customers</source>
        <extracomment>Setting: what is told by a notification</extracomment>
        <translation>Nachrichten von Kundinnen und Kunden</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="45"/>
        <source>Remote sessions: allowed, interrupted, ended</source>
        <extracomment>Setting: what is told by a notification</extracomment>
        <translation>Fernsitzungen: erlaubt, unterbrochen, beendet</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="53"/>
        <source>Cases: closed or open again</source>
        <extracomment>Setting: what is told by a notification</extracomment>
        <translation>Fälle: geschlossen oder wieder offen</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="64"/>
        <source>Show names and words</source>
        <extracomment>Setting</extracomment>
        <translation>Namen und Wortlaut zeigen</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="66"/>
        <source>Off: a notification only says of what kind it is.</source>
        <extracomment>Explains the setting &quot;Show names and words&quot;</extracomment>
        <translation>Aus: Eine Benachrichtigung nennt nur ihre Art.</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="74"/>
        <source>With a sound</source>
        <extracomment>Setting</extracomment>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="82"/>
        <source>Quiet hours</source>
        <extracomment>Setting: hours without notifications</extracomment>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="93"/>
        <source>Quiet from</source>
        <extracomment>When quiet hours begin</extracomment>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="105"/>
        <source>Quiet until</source>
        <extracomment>When quiet hours end</extracomment>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <location filename="../qml/screens/NotificationsCard.qml" line="115"/>
        <source>Try it</source>
        <extracomment>Shows a notification to try</extracomment>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>OfferCustomer</name>
    <message>
        <location filename="../qml/screens/OfferCustomer.qml" line="17"/>
        <source>Who</source>
        <extracomment>Row about the customer of an offer</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferCustomer.qml" line="21"/>
        <source>Where</source>
        <extracomment>Row about the customer of an offer: district or beginning of the postcode</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferCustomer.qml" line="23"/>
        <source>Via</source>
        <extracomment>Row about the customer of an offer: whose page he came by</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferCustomer.qml" line="25"/>
        <source>Device</source>
        <extracomment>Row about the customer of an offer</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferCustomer.qml" line="27"/>
        <source>Language</source>
        <extracomment>Row about the customer of an offer</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferCustomer.qml" line="31"/>
        <source>Customer</source>
        <extracomment>Heading over what is known of the customer</extracomment>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>OfferDecision</name>
    <message numerus="yes">
        <location filename="../qml/screens/OfferDecision.qml" line="41"/>
        <source>%n second(s) left</source>
        <extracomment>For screen readers, while an offer runs out</extracomment>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="94"/>
        <location filename="../qml/screens/OfferDecision.qml" line="139"/>
        <source>Asking…</source>
        <extracomment>The platform is asked whether the case is still free
----------
Button while the platform is asked</extracomment>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="97"/>
        <source>Only you for %1</source>
        <extracomment>The offer goes to one expert alone; %1 is a time left</extracomment>
        <translation>Nur für Sie noch %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="100"/>
        <source>Open for %1</source>
        <extracomment>Nobody else has the offer; %1 is a time left</extracomment>
        <translation>Noch %1 offen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="102"/>
        <source>Open for %1, first yes gets it</source>
        <extracomment>The offer is open to several experts; %1 is a time left</extracomment>
        <translation>Noch %1 offen, das erste Ja gilt</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="112"/>
        <source>Then open to others, first yes gets it. Declining has no effect on your ranking.</source>
        <extracomment>Under an exclusive offer</extracomment>
        <translation>Danach auch für andere, das erste Ja gilt. Ablehnen hat keine Wirkung auf Ihren Rang.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="115"/>
        <source>Nobody else can be asked now. Declining has no effect on your ranking.</source>
        <extracomment>Under an offer that was exclusive and for which nobody else can be asked</extracomment>
        <translation>Gerade kann niemand sonst gefragt werden. Ablehnen hat keine Wirkung auf Ihren Rang.</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/OfferDecision.qml" line="117"/>
        <source>Also offered to %n other(s). Declining has no effect on your ranking.</source>
        <extracomment>Under an offer that others have too</extracomment>
        <translation>
            <numerusform>Auch %n anderen Person angeboten. Ablehnen hat keine Wirkung auf Ihren Rang.</numerusform>
            <numerusform>Auch %n anderen angeboten. Ablehnen hat keine Wirkung auf Ihren Rang.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="127"/>
        <source>You have had your 30 seconds more; there is no second time.</source>
        <extracomment>Under an offer</extracomment>
        <translation>Die 30 Sekunden mehr haben Sie schon bekommen; das geht einmal.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="141"/>
        <source>Accept case</source>
        <extracomment>Takes the offered case</extracomment>
        <translation>Fall übernehmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="152"/>
        <source>30 s more</source>
        <extracomment>Keeps the offer open 30 s longer, once</extracomment>
        <translation>30 s mehr</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="164"/>
        <source>Decline</source>
        <extracomment>Passes the offer on</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferDecision.qml" line="172"/>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>OfferNews</name>
    <message>
        <location filename="../qml/screens/OfferNews.qml" line="21"/>
        <source>New offer: %1</source>
        <extracomment>Toast on a page where the list of cases is not seen; %1 is what is to be done</extracomment>
        <translation>Neues Angebot: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferNews.qml" line="23"/>
        <source>Look</source>
        <extracomment>Opens the offer of the toast</extracomment>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>OfferPane</name>
    <message>
        <location filename="../qml/screens/OfferPane.qml" line="50"/>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferPane.qml" line="59"/>
        <source>Urgent</source>
        <extracomment>The customer needs help at once</extracomment>
        <translation>Dringend</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferPane.qml" line="66"/>
        <source>Offer for %1</source>
        <extracomment>Right end of the header; %1 is the number of a case</extracomment>
        <translation>Angebot zu %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferPane.qml" line="99"/>
        <source>What is wrong</source>
        <extracomment>Heading over the customer&apos;s words</extracomment>
        <translation>Was nicht geht</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferPane.qml" line="109"/>
        <source>Names and numbers open after you accept.</source>
        <extracomment>Under a masked text</extracomment>
        <translation>Namen und Nummern öffnen sich nach dem Übernehmen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferPane.qml" line="111"/>
        <source>Names, numbers and files open after you accept: %1.</source>
        <extracomment>Under a masked text; %1 names files by kind and size</extracomment>
        <translation>Namen, Nummern und Dateien öffnen sich nach dem Übernehmen: %1.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferPane.qml" line="120"/>
        <source>What you get</source>
        <extracomment>Heading over what an offer pays</extracomment>
        <translation>Was Sie erhalten</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferPane.qml" line="147"/>
        <source>Why you</source>
        <extracomment>Heading over why this expert got the offer</extracomment>
        <translation>Warum Sie</translation>
    </message>
    <message>
        <location filename="../qml/screens/OfferPane.qml" line="161"/>
        <source>Must-haves: verified, level %1, language, free slot</source>
        <extracomment>What an expert must have to get an offer; all of it holds</extracomment>
        <translation>Voraussetzungen: geprüft, Stufe %1, Sprache, freier Platz</translation>
    </message>
</context>
<context>
    <name>OnboardingAppeal</name>
    <message>
        <location filename="../qml/screens/OnboardingAppeal.qml" line="19"/>
        <source>Appeal: answered by somebody who has not suspended</source>
        <extracomment>Heading over a supporter&apos;s words against his suspension</extracomment>
        <translation>Einspruch: zu beantworten von einer Person, die nicht gesperrt hat</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppeal.qml" line="21"/>
        <source>Appeal: decided by somebody who has given no verdict</source>
        <extracomment>Heading over the applicant&apos;s words against a refusal</extracomment>
        <translation>Einspruch: entscheidet, wer noch kein Votum abgegeben hat</translation>
    </message>
</context>
<context>
    <name>OnboardingAppointment</name>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="43"/>
        <source>Appointment</source>
        <extracomment>Heading of a card</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="49"/>
        <source>None yet.</source>
        <extracomment>There is no appointment for the evaluation</extracomment>
        <translation>Noch keiner.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="57"/>
        <source>Make an appointment…</source>
        <extracomment>Shows the fields of an appointment</extracomment>
        <translation>Termin vereinbaren…</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="59"/>
        <source>Change…</source>
        <extracomment>Shows the fields of an appointment that is changed</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="80"/>
        <source>Day</source>
        <extracomment>Field of an appointment</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="91"/>
        <source>Time</source>
        <extracomment>Field of an appointment</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="99"/>
        <source>Minutes</source>
        <extracomment>Field of an appointment</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="105"/>
        <source>%1 min</source>
        <extracomment>Length of an appointment; %1 is a number</extracomment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="113"/>
        <source>Time zone</source>
        <extracomment>Field of an appointment: time zone</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="122"/>
        <source>Where, or a link</source>
        <extracomment>Field of an appointment: an address or a link</extracomment>
        <translation>Wo, oder ein Link</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="124"/>
        <source>Video call, office …</source>
        <extracomment>Example of a place</extracomment>
        <translation>Videogespräch, Büro …</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="129"/>
        <source>Make appointment</source>
        <extracomment>Makes the appointment; the applicant hears of it</extracomment>
        <translation>Termin vereinbaren</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingAppointment.qml" line="138"/>
        <source>Cancel</source>
        <extracomment>Closes the fields of an appointment</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OnboardingApprovals</name>
    <message>
        <location filename="../qml/screens/OnboardingApprovals.qml" line="17"/>
        <source>Verdicts</source>
        <extracomment>Heading of a card: verdicts of two persons</extracomment>
        <translation>Voten</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingApprovals.qml" line="57"/>
        <source>You</source>
        <extracomment>Who gave a verdict</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingApprovals.qml" line="85"/>
        <source>None yet.</source>
        <extracomment>There is no verdict on an application yet</extracomment>
        <translation>Noch keines.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingApprovals.qml" line="91"/>
        <source>Two persons decide. Whoever evaluated cannot be both of them.</source>
        <extracomment>Below the verdicts</extracomment>
        <translation>Zwei Personen entscheiden. Wer geprüft hat, kann nicht beide sein.</translation>
    </message>
</context>
<context>
    <name>OnboardingDecision</name>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="25"/>
        <source>Your verdict</source>
        <extracomment>Title of a panel</extracomment>
        <translation>Ihr Votum</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="31"/>
        <source>Claimed by %1</source>
        <extracomment>Why the button is off; %1 is a name</extracomment>
        <translation>Übernommen von %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="34"/>
        <source>Choose a verdict first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Wählen Sie zuerst ein Votum</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="37"/>
        <source>Say why first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Bitte erst begründen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="40"/>
        <source>A field differs or cannot be read</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Ein Feld weicht ab oder ist unlesbar</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="42"/>
        <source>There is no evaluation yet</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Es gibt noch keine Prüfung</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="45"/>
        <source>Choose what is to be sent again</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Wählen Sie, was erneut gesendet werden soll</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="47"/>
        <source>Choose a reason first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Wählen Sie zuerst einen Grund</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="112"/>
        <source>Close</source>
        <extracomment>Closes the panel; what is typed is kept</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="140"/>
        <source>To be sent again; all else stays</source>
        <extracomment>Heading over parts of an application</extracomment>
        <translation>Erneut zu senden; alles andere bleibt</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="149"/>
        <source>Why</source>
        <extracomment>Heading over reasons of a decision</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="157"/>
        <source>In your own words (in %1)</source>
        <extracomment>Field of a decision; %1 is a language</extracomment>
        <translation>In eigenen Worten (auf %1)</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDecision.qml" line="169"/>
        <source>In your own words</source>
        <extracomment>Field of a decision</extracomment>
        <translation>In eigenen Worten</translation>
    </message>
</context>
<context>
    <name>OnboardingDetail</name>
    <message>
        <location filename="../qml/screens/OnboardingDetail.qml" line="21"/>
        <source>Claimed by %1</source>
        <extracomment>Why a button is off; %1 is a name</extracomment>
        <translation>Übernommen von %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDetail.qml" line="81"/>
        <source>Asked for again: %1. All else stays as it is.</source>
        <extracomment>What the applicant was asked for again; %1 names parts of the application</extracomment>
        <translation>Neu angefordert: %1. Alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingDetail.qml" line="121"/>
        <source>Application</source>
        <extracomment>Heading of a card</extracomment>
        <translation>Bewerbung</translation>
    </message>
</context>
<context>
    <name>OnboardingEvaluation</name>
    <message>
        <location filename="../qml/screens/OnboardingEvaluation.qml" line="22"/>
        <source>Choose a level for each skill</source>
        <extracomment>Why an evaluation cannot be sent yet</extracomment>
        <translation>Wählen Sie für jede Kenntnis eine Stufe</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingEvaluation.qml" line="40"/>
        <source>Personal evaluation</source>
        <extracomment>Heading of a card</extracomment>
        <translation>Persönliche Prüfung</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingEvaluation.qml" line="86"/>
        <source>Its turn comes when every field matches and there is an appointment.</source>
        <extracomment>In the card of the evaluation, before its turn has come</extracomment>
        <translation>Sie ist an der Reihe, wenn jedes Feld stimmt und ein Termin vereinbart ist.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingEvaluation.qml" line="131"/>
        <source>“%1”</source>
        <extracomment>What the evaluator wrote</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingEvaluation.qml" line="142"/>
        <source>Level granted</source>
        <extracomment>Heading over the skills in an evaluation</extracomment>
        <translation>Anerkannte Stufe</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingEvaluation.qml" line="162"/>
        <source>What stood out</source>
        <extracomment>Field of an evaluation</extracomment>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingEvaluation.qml" line="171"/>
        <source>Save evaluation</source>
        <extracomment>Sends the evaluation</extracomment>
        <translation>Prüfung speichern</translation>
    </message>
</context>
<context>
    <name>OnboardingField</name>
    <message>
        <location filename="../qml/screens/OnboardingField.qml" line="23"/>
        <source>matches</source>
        <extracomment>The clerk&apos;s word on a field, as short as possible</extracomment>
        <translation>stimmt</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingField.qml" line="25"/>
        <source>differs</source>
        <extracomment>The clerk&apos;s word on a field, as short as possible</extracomment>
        <translation>weicht ab</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingField.qml" line="27"/>
        <source>unreadable</source>
        <extracomment>The clerk&apos;s word on a field, as short as possible</extracomment>
        <translation>unlesbar</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingField.qml" line="41"/>
        <source>application: %1</source>
        <extracomment>In the name of a field&apos;s row; %1 is what the applicant wrote</extracomment>
        <translation>Bewerbung: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingField.qml" line="43"/>
        <source>Post-Ident: %1</source>
        <extracomment>In the name of a field&apos;s row; %1 is what the identification says</extracomment>
        <translation>Postident: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingField.qml" line="46"/>
        <source>not compared yet</source>
        <extracomment>In the name of a field&apos;s row: the clerk has not said anything</extracomment>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingField.qml" line="87"/>
        <source>not in the result</source>
        <extracomment>The result does not hold this field</extracomment>
        <translation>nicht im Ergebnis</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingField.qml" line="108"/>
        <source>%1: %2</source>
        <extracomment>Button: the clerk&apos;s word on a field; %1 is the field, %2 the word</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingField.qml" line="116"/>
        <source>It is decided; you can still say what is wrong</source>
        <extracomment>Why a button is off</extracomment>
        <translation>Es ist entschieden; was falsch ist, können Sie noch sagen</translation>
    </message>
</context>
<context>
    <name>OnboardingHistory</name>
    <message>
        <location filename="../qml/screens/OnboardingHistory.qml" line="16"/>
        <source>History</source>
        <extracomment>Heading of a card</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingHistory.qml" line="44"/>
        <source>Nothing yet.</source>
        <extracomment>Nothing has happened to an application</extracomment>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>OnboardingIdent</name>
    <message>
        <location filename="../qml/screens/OnboardingIdent.qml" line="25"/>
        <source>Identification</source>
        <extracomment>Heading of a card</extracomment>
        <translation>Identifizierung</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdent.qml" line="28"/>
        <source>Not started yet. The platform draws a reference number that holds nothing about the person.</source>
        <extracomment>In the card about the identification</extracomment>
        <translation>Noch nicht begonnen. Die Plattform vergibt eine Referenznummer, die nichts über die Person verrät.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdent.qml" line="40"/>
        <source>Method</source>
        <extracomment>Field: way of identification</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdent.qml" line="48"/>
        <source>Start</source>
        <extracomment>Starts an identification</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdent.qml" line="50"/>
        <source>Start anew</source>
        <extracomment>Starts another identification</extracomment>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdent.qml" line="61"/>
        <source>Import result file…</source>
        <extracomment>Opens a dialog that chooses a file</extracomment>
        <translation>Ergebnisdatei importieren…</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdent.qml" line="72"/>
        <source>Result file of the identification</source>
        <extracomment>Title of the dialog that chooses a result file</extracomment>
        <translation>Ergebnisdatei der Identifizierung</translation>
    </message>
</context>
<context>
    <name>OnboardingIdentity</name>
    <message>
        <location filename="../qml/screens/OnboardingIdentity.qml" line="43"/>
        <source>Application and Post-Ident, field by field</source>
        <extracomment>Name of the list of fields that are compared</extracomment>
        <translation>Bewerbung und Postident, Feld für Feld</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdentity.qml" line="72"/>
        <source>Identity: you say whether they are the same</source>
        <extracomment>Heading over the comparison</extracomment>
        <translation>Identität: Sie sagen, ob die Angaben übereinstimmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdentity.qml" line="86"/>
        <source>Field</source>
        <extracomment>Head of a column</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdentity.qml" line="94"/>
        <source>Application</source>
        <extracomment>Head of a column: what the applicant wrote</extracomment>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdentity.qml" line="102"/>
        <source>Post-Ident</source>
        <extracomment>Head of a column: what the identification says</extracomment>
        <translation>Postident</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdentity.qml" line="109"/>
        <source>Compared</source>
        <extracomment>Head of a column: the word of whoever has compared</extracomment>
        <translation>Abgleich</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdentity.qml" line="151"/>
        <source>There is nothing to compare before the identification has a result.</source>
        <extracomment>Nothing to compare yet</extracomment>
        <translation>Vor dem Ergebnis der Identifizierung gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingIdentity.qml" line="153"/>
        <source>No picture of an identity document is kept: only these fields and your word on each.</source>
        <extracomment>Below the comparison</extracomment>
        <translation>Kein Bild eines Ausweises wird gespeichert: nur diese Felder und Ihr Wort zu jedem.</translation>
    </message>
</context>
<context>
    <name>OnboardingLease</name>
    <message>
        <location filename="../qml/screens/OnboardingLease.qml" line="37"/>
        <source>yours until %1</source>
        <extracomment>The clerk has claimed the application; %1 is a time</extracomment>
        <translation>bei Ihnen bis %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingLease.qml" line="33"/>
        <source>yours until %1 · %2</source>
        <extracomment>The clerk has claimed the application and the time is short; %1 is a time, %2 the time left</extracomment>
        <translation>bei Ihnen bis %1 · %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingLease.qml" line="40"/>
        <source>claimed by %1 until %2</source>
        <extracomment>Somebody else has claimed the application; %1 is a name, %2 a time</extracomment>
        <translation>übernommen von %1 bis %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingLease.qml" line="48"/>
        <source>Put back</source>
        <extracomment>Gives an application back to the others</extracomment>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingLease.qml" line="50"/>
        <source>Claim</source>
        <extracomment>Takes an application for half an hour</extracomment>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>OnboardingLevels</name>
    <message>
        <location filename="../qml/screens/OnboardingLevels.qml" line="39"/>
        <source>%1 (asks for %2)</source>
        <extracomment>A claimed skill; %1 is its path, %2 the level that is asked for</extracomment>
        <translation>%1 (beantragt: %2)</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingLevels.qml" line="56"/>
        <source>%1: not granted</source>
        <extracomment>Button: no level for a skill; %1 is the skill</extracomment>
        <translation>%1: nicht anerkannt</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingLevels.qml" line="58"/>
        <source>%1: level %2</source>
        <extracomment>Button: level of a skill; %1 is the skill, %2 1 to 5</extracomment>
        <translation>%1: Stufe %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingLevels.qml" line="68"/>
        <source>none</source>
        <extracomment>The level of a skill is not granted, as short as possible</extracomment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>OnboardingList</name>
    <message>
        <location filename="../qml/screens/OnboardingList.qml" line="49"/>
        <location filename="../qml/screens/OnboardingList.qml" line="82"/>
        <source>New experts</source>
        <extracomment>Title of the onboarder&apos;s page
----------
Name of the onboarder&apos;s list</extracomment>
        <translation>Neue Experten</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/OnboardingList.qml" line="55"/>
        <source>%n need you</source>
        <extracomment>How many applicants wait for the clerk</extracomment>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingList.qml" line="67"/>
        <source>Find an applicant</source>
        <extracomment>Field that narrows the onboarder&apos;s list</extracomment>
        <translation>Bewerbung suchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingList.qml" line="115"/>
        <source>Loading the applications</source>
        <extracomment>While the onboarder&apos;s list is read from the local copy</extracomment>
        <translation>Bewerbungen werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingList.qml" line="126"/>
        <source>Nobody fits these words.</source>
        <extracomment>The filter of the onboarder&apos;s list leaves nothing</extracomment>
        <translation>Niemand passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingList.qml" line="128"/>
        <source>Nobody has applied yet.</source>
        <extracomment>The onboarder&apos;s list is empty</extracomment>
        <translation>Noch hat sich niemand beworben.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingList.qml" line="130"/>
        <source>Show all</source>
        <extracomment>Empties the field that narrows a list</extracomment>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>OnboardingMark</name>
    <message>
        <location filename="../qml/screens/OnboardingMark.qml" line="17"/>
        <source>yes</source>
        <extracomment>A critical fault: there was one</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingMark.qml" line="19"/>
        <source>no</source>
        <extracomment>A critical fault: there was none</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingMark.qml" line="22"/>
        <source>%1 of 5</source>
        <extracomment>A mark; %1 is 1 to 5</extracomment>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingMark.qml" line="24"/>
        <source>n/a</source>
        <extracomment>A criterion that does not apply</extracomment>
        <translation>entf.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <location filename="../qml/screens/OnboardingPage.qml" line="75"/>
        <source>The result file is in.</source>
        <extracomment>A result file was imported</extracomment>
        <translation>Die Ergebnisdatei ist übernommen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPage.qml" line="106"/>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPage.qml" line="125"/>
        <source>Suspension stays…</source>
        <extracomment>Opens the panel that answers an appeal against a suspension</extracomment>
        <translation>Sperre bleibt…</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPage.qml" line="127"/>
        <source>Suspend…</source>
        <extracomment>Opens the panel that suspends a supporter</extracomment>
        <translation>Sperren…</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPage.qml" line="136"/>
        <source>Restore…</source>
        <extracomment>Opens the panel that ends a suspension</extracomment>
        <translation>Freischalten…</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPage.qml" line="144"/>
        <source>Decide…</source>
        <extracomment>Opens the panel for the own verdict</extracomment>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPage.qml" line="175"/>
        <source>Choose somebody in the list.</source>
        <extracomment>Nobody is chosen in the onboarder&apos;s list</extracomment>
        <translation>Wählen Sie jemanden in der Liste.</translation>
    </message>
</context>
<context>
    <name>OnboardingPractice</name>
    <message>
        <location filename="../qml/screens/OnboardingPractice.qml" line="35"/>
        <source>Practice talk</source>
        <extracomment>Heading: the applicant helps a scripted customer</extracomment>
        <translation>Übungsgespräch</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPractice.qml" line="44"/>
        <source>None yet. The applicant sees it on the application page as soon as it starts.</source>
        <extracomment>No practice talk was held yet</extracomment>
        <translation>Noch keines. Es erscheint auf der Bewerbungsseite, sobald es beginnt.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPractice.qml" line="61"/>
        <source>Practice case</source>
        <extracomment>Field: which scripted customer</extracomment>
        <translation>Übungsfall</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPractice.qml" line="72"/>
        <source>The customer&apos;s language</source>
        <extracomment>Field: what the scripted customer speaks</extracomment>
        <translation>Sprache des Kunden</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPractice.qml" line="81"/>
        <source>Start talk</source>
        <extracomment>Starts a practice talk</extracomment>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPractice.qml" line="92"/>
        <source>Which practice talk</source>
        <extracomment>Field: one of several practice talks</extracomment>
        <translation>Welches Übungsgespräch</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPractice.qml" line="114"/>
        <source>End talk</source>
        <extracomment>Ends a practice talk</extracomment>
        <translation>Gespräch beenden</translation>
    </message>
</context>
<context>
    <name>OnboardingPracticeLines</name>
    <message>
        <location filename="../qml/screens/OnboardingPracticeLines.qml" line="45"/>
        <source>Practice talk</source>
        <extracomment>What a screen reader calls the lines of a practice talk</extracomment>
        <translation>Übungsgespräch</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPracticeLines.qml" line="60"/>
        <source>Customer (script)</source>
        <extracomment>Who speaks in a practice talk</extracomment>
        <translation>Kunde (Skript)</translation>
    </message>
</context>
<context>
    <name>OnboardingPracticeTicks</name>
    <message>
        <location filename="../qml/screens/OnboardingPracticeTicks.qml" line="36"/>
        <source>found</source>
        <extracomment>In a practice talk: the applicant found it</extracomment>
        <translation>gefunden</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingPracticeTicks.qml" line="38"/>
        <source>not found</source>
        <extracomment>In a practice talk: the applicant has not found it</extracomment>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>OnboardingPreview</name>
    <message>
        <location filename="../qml/screens/OnboardingPreview.qml" line="19"/>
        <source>%1 will read</source>
        <extracomment>Heading over what the applicant will read; %1 is a name</extracomment>
        <translation>%1 wird lesen</translation>
    </message>
</context>
<context>
    <name>OnboardingRow</name>
    <message>
        <location filename="../qml/screens/OnboardingRow.qml" line="28"/>
        <source>waits %1</source>
        <extracomment>In the name of a row; %1 is a time such as &quot;2 h&quot;</extracomment>
        <translation>wartet %1</translation>
    </message>
</context>
<context>
    <name>OnboardingSend</name>
    <message>
        <location filename="../qml/screens/OnboardingSend.qml" line="19"/>
        <source>Approve</source>
        <extracomment>Sends a verdict</extracomment>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSend.qml" line="21"/>
        <source>Ask for it again</source>
        <extracomment>Sends a verdict</extracomment>
        <translation>Neu anfordern</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSend.qml" line="23"/>
        <source>Refuse</source>
        <extracomment>Sends a verdict</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSend.qml" line="25"/>
        <source>Suspend</source>
        <extracomment>Takes a supporter out of all offers</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSend.qml" line="27"/>
        <source>Restore</source>
        <extracomment>Ends a suspension</extracomment>
        <translation>Freischalten</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSend.qml" line="30"/>
        <source>Send verdict</source>
        <extracomment>Sends a verdict that is not chosen yet</extracomment>
        <translation>Votum senden</translation>
    </message>
</context>
<context>
    <name>OnboardingSkills</name>
    <message>
        <location filename="../qml/screens/OnboardingSkills.qml" line="19"/>
        <source>asks for level %1</source>
        <extracomment>A skill before the evaluation; %1 is 1 to 5</extracomment>
        <translation>beantragt Stufe %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSkills.qml" line="22"/>
        <source>not granted, asked for %1</source>
        <extracomment>A skill; %1 is the level that was asked for</extracomment>
        <translation>nicht anerkannt, beantragt: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSkills.qml" line="24"/>
        <source>level %1</source>
        <extracomment>A skill; %1 is 1 to 5</extracomment>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSkills.qml" line="27"/>
        <source>%1, asked for %2</source>
        <extracomment>A skill; %1 is &quot;level 2&quot;, %2 the level that was asked for</extracomment>
        <translation>%1, beantragt: %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSkills.qml" line="31"/>
        <source>Skills granted</source>
        <extracomment>Heading of a card</extracomment>
        <translation>Anerkannte Kenntnisse</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSkills.qml" line="33"/>
        <source>Skills claimed</source>
        <extracomment>Heading of a card</extracomment>
        <translation>Angegebene Kenntnisse</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSkills.qml" line="66"/>
        <source>No skills are named.</source>
        <extracomment>In the card of the skills</extracomment>
        <translation>Keine Kenntnisse angegeben.</translation>
    </message>
</context>
<context>
    <name>OnboardingStepUp</name>
    <message>
        <location filename="../qml/screens/OnboardingStepUp.qml" line="19"/>
        <source>Then your decision about %1 counts.</source>
        <extracomment>What goes on once the password was entered; %1 is a name</extracomment>
        <translation>Dann gilt Ihre Entscheidung über %1.</translation>
    </message>
</context>
<context>
    <name>OnboardingSteps</name>
    <message>
        <location filename="../qml/screens/OnboardingSteps.qml" line="18"/>
        <source>done</source>
        <extracomment>State of a step</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSteps.qml" line="20"/>
        <source>now</source>
        <extracomment>State of a step</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSteps.qml" line="22"/>
        <source>stopped</source>
        <extracomment>State of a step</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingSteps.qml" line="25"/>
        <source>still to come</source>
        <extracomment>State of a step</extracomment>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>OnboardingVerdict</name>
    <message>
        <location filename="../qml/screens/OnboardingVerdict.qml" line="24"/>
        <source>Verdict</source>
        <extracomment>Name of a group of choices</extracomment>
        <translation>Votum</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingVerdict.qml" line="36"/>
        <source>Approve</source>
        <extracomment>A verdict on an application</extracomment>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingVerdict.qml" line="38"/>
        <source>With a second approval this person gets offers.</source>
        <extracomment>About a verdict</extracomment>
        <translation>Mit einer zweiten Zustimmung kommen Angebote.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingVerdict.qml" line="45"/>
        <source>Ask for something again</source>
        <extracomment>A verdict on an application</extracomment>
        <translation>Etwas neu anfordern</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingVerdict.qml" line="47"/>
        <source>Only what you choose opens again.</source>
        <extracomment>About a verdict</extracomment>
        <translation>Nur was Sie wählen, wird wieder geöffnet.</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingVerdict.qml" line="54"/>
        <source>Refuse</source>
        <extracomment>A verdict on an application</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/OnboardingVerdict.qml" line="56"/>
        <source>An appeal is possible; somebody else decides then.</source>
        <extracomment>About a verdict</extracomment>
        <translation>Einspruch ist möglich; dann entscheidet jemand anderes.</translation>
    </message>
</context>
<context>
    <name>OwnDataText</name>
    <message>
        <location filename="../models/OwnDataText.cpp" line="88"/>
        <source>Case</source>
        <extracomment>Heading of a column of the file with one&apos;s own data</extracomment>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="90"/>
        <source>Task</source>
        <extracomment>Heading of a column of the file with one&apos;s own data</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="92"/>
        <source>Provider</source>
        <extracomment>Heading of a column of the file with one&apos;s own data</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="94"/>
        <source>Taken</source>
        <extracomment>Heading of a column: when the case was taken</extracomment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="96"/>
        <source>Solved</source>
        <extracomment>Heading of a column: when the case was solved</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="98"/>
        <source>Minutes worked</source>
        <extracomment>Heading of a column of the file with one&apos;s own data</extracomment>
        <translation>Minuten gearbeitet</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="100"/>
        <source>You get</source>
        <extracomment>Heading of a column: the expert&apos;s net credit</extracomment>
        <translation>Sie erhalten</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="102"/>
        <source>Currency</source>
        <extracomment>Heading of a column of the file with one&apos;s own data</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="104"/>
        <source>Paid</source>
        <extracomment>Heading of a column: when the money was paid</extracomment>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="106"/>
        <source>Stars</source>
        <extracomment>Heading of a column: 1 to 5 of a customer</extracomment>
        <translation>Sterne</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="108"/>
        <source>What was said</source>
        <extracomment>Heading of a column: a customer&apos;s words beside the stars</extracomment>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <location filename="../models/OwnDataText.cpp" line="110"/>
        <source>Your answer</source>
        <extracomment>Heading of a column: the expert&apos;s answer to them</extracomment>
        <translation>Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../qml/screens/Pages.qml" line="40"/>
        <source>Settings</source>
        <extracomment>Name of the page of settings</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <location filename="../qml/screens/PaletteField.qml" line="27"/>
        <source>Command, place or case</source>
        <extracomment>Name of the palette&apos;s field</extracomment>
        <translation>Befehl, Ort oder Fall</translation>
    </message>
    <message>
        <location filename="../qml/screens/PaletteField.qml" line="29"/>
        <source>What do you want to do?</source>
        <extracomment>Stands in the palette&apos;s empty field</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <location filename="../qml/screens/PaletteFoot.qml" line="26"/>
        <source>choose</source>
        <extracomment>Foot of the palette: what the arrows do</extracomment>
        <translation>wählen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PaletteFoot.qml" line="14"/>
        <source>do it</source>
        <extracomment>Foot of the palette: what Enter does</extracomment>
        <translation>ausführen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PaletteFoot.qml" line="41"/>
        <source>close</source>
        <extracomment>Foot of the palette: what Esc does</extracomment>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <location filename="../qml/screens/PaletteRow.qml" line="25"/>
        <source>Case: %1</source>
        <extracomment>A row of the palette that opens a case; %1 is its title</extracomment>
        <translation>Fall: %1</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <location filename="../sync/Passphrase.cpp" line="63"/>
        <source>The passphrase needs at least %1 characters. Several words with spaces work well.</source>
        <extracomment>Shown below the field for a new passphrase. %1 is a number of characters.</extracomment>
        <translation>Die Passphrase braucht mindestens %1 Zeichen. Mehrere Wörter mit Leerzeichen eignen sich gut.</translation>
    </message>
    <message>
        <location filename="../sync/Passphrase.cpp" line="69"/>
        <source>This passphrase is easy to guess. Take a few words that do not belong together.</source>
        <extracomment>Shown below the field for a new passphrase.</extracomment>
        <translation>Diese Passphrase ist leicht zu erraten. Nehmen Sie einige Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <location filename="../sync/Passphrase.cpp" line="79"/>
        <source>The file that protects the local copy was changed. It is not used.</source>
        <translation>Die Datei, die die lokale Kopie schützt, wurde verändert. Sie wird nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../sync/Passphrase.cpp" line="90"/>
        <source>This computer has not enough free memory to check the passphrase. Close other programs and try again.</source>
        <translation>Dieser Computer hat nicht genug freien Speicher, um die Passphrase zu prüfen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="25"/>
        <location filename="../qml/screens/PassphraseDialog.qml" line="126"/>
        <source>Checking …</source>
        <extracomment>While the passphrase is being stretched</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="28"/>
        <source>Type the passphrase you have now first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Geben Sie zuerst die Passphrase von jetzt ein</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="48"/>
        <source>Remove the passphrase?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Passphrase entfernen?</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="51"/>
        <source>Change the passphrase</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="53"/>
        <source>Add a passphrase</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="56"/>
        <source>Then %1 alone opens the copy on this computer. If the keyring is lost, the copy is lost with all that was not sent, and Werkbank can no longer be locked by itself.</source>
        <extracomment>Below the question whether to remove the passphrase; %1 is the name of the keyring</extracomment>
        <translation>Dann öffnet allein %1 die Kopie auf diesem Computer. Geht der Schlüsselbund verloren, ist die Kopie verloren mit allem, was nicht gesendet ist, und Werkbank lässt sich nicht mehr für sich sperren.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="58"/>
        <source>%1 goes on opening the copy when you log in to this computer. Nobody can tell you a forgotten passphrase, the platform does not know it.</source>
        <extracomment>In the dialog for a new passphrase; %1 is the name of the keyring</extracomment>
        <translation>%1 öffnet die Kopie weiterhin, wenn Sie sich an diesem Computer anmelden. Eine vergessene Passphrase kann Ihnen niemand nennen, die Plattform kennt sie nicht.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="61"/>
        <source>Remove</source>
        <extracomment>Removes the passphrase of the local copy</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="64"/>
        <source>Change</source>
        <extracomment>Changes the passphrase of the local copy</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="66"/>
        <source>Add</source>
        <extracomment>Adds a passphrase to the local copy</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="86"/>
        <source>The passphrase is removed. The keyring opens the copy.</source>
        <extracomment>Below the settings of the passphrase</extracomment>
        <translation>Die Passphrase ist entfernt. Der Schlüsselbund öffnet die Kopie.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="89"/>
        <source>The passphrase is changed. The old one no longer opens this copy.</source>
        <extracomment>Below the settings of the passphrase</extracomment>
        <translation>Die Passphrase ist geändert. Die alte öffnet diese Kopie nicht mehr.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="91"/>
        <source>The passphrase is added. It opens the copy beside the keyring.</source>
        <extracomment>Below the settings of the passphrase</extracomment>
        <translation>Die Passphrase ist hinzugefügt. Sie öffnet die Kopie neben dem Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PassphraseDialog.qml" line="99"/>
        <location filename="../qml/screens/PassphraseDialog.qml" line="107"/>
        <source>Current passphrase</source>
        <extracomment>Field for the passphrase that the local copy has now</extracomment>
        <translation>Bisherige Passphrase</translation>
    </message>
</context>
<context>
    <name>PayProfileCard</name>
    <message>
        <location filename="../qml/screens/PayProfileCard.qml" line="20"/>
        <source>Who is paid</source>
        <extracomment>Heading of the card: who is paid and where to</extracomment>
        <translation>Wer bezahlt wird</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileCard.qml" line="49"/>
        <source>Tax number %1</source>
        <extracomment>About the expert&apos;s taxes; %1 is a number</extracomment>
        <translation>Steuernummer %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileCard.qml" line="58"/>
        <source>Account ending in %1, %2</source>
        <extracomment>A bank account; %1 are the last characters, %2 is the holder</extracomment>
        <translation>Konto mit Ende %1, %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileCard.qml" line="88"/>
        <source>Discard</source>
        <extracomment>Takes a message away</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileCard.qml" line="99"/>
        <source>Then what you typed is saved.</source>
        <extracomment>What goes on once the password was entered</extracomment>
        <translation>Dann wird gespeichert, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileCard.qml" line="105"/>
        <source>Change…</source>
        <extracomment>Opens the form: who is paid and where to</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileCard.qml" line="107"/>
        <source>Enter…</source>
        <extracomment>Opens the form: who is paid and where to</extracomment>
        <translation>Eintragen…</translation>
    </message>
</context>
<context>
    <name>PayProfileDialog</name>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="44"/>
        <source>Who is paid</source>
        <extracomment>Title of a form</extracomment>
        <translation>Wer bezahlt wird</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="46"/>
        <source>The full IBAN goes to the platform only. After a change of the account payouts wait for 48 hours.</source>
        <extracomment>What happens to the bank account</extracomment>
        <translation>Die volle IBAN geht nur an die Plattform. Nach einem Wechsel des Kontos warten Auszahlungen 48 Stunden.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="48"/>
        <source>Save</source>
        <extracomment>Keeps a form</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="51"/>
        <source>Choose how you are taxed first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Wählen Sie zuerst, wie Sie besteuert werden</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="53"/>
        <source>Enter your name first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Tragen Sie zuerst Ihren Namen ein</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="90"/>
        <source>How you are taxed</source>
        <extracomment>Field: how the expert is taxed</extracomment>
        <translation>Wie Sie besteuert werden</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="96"/>
        <source>Business, shows VAT</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Unternehmen, weist USt. aus</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="98"/>
        <source>Small business without VAT (§ 19 UStG)</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Kleinunternehmen ohne USt. (§ 19 UStG)</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="100"/>
        <source>Private helper</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Private Hilfe</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="109"/>
        <source>Name or company</source>
        <extracomment>Field of an address</extracomment>
        <translation>Name oder Firma</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="116"/>
        <source>Street and number</source>
        <extracomment>Field of an address</extracomment>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="126"/>
        <source>Postcode</source>
        <extracomment>Field of an address</extracomment>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="133"/>
        <source>Town</source>
        <extracomment>Field of an address</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="140"/>
        <source>Country</source>
        <extracomment>Field of an address: two letters</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="149"/>
        <source>Tax number or VAT id</source>
        <extracomment>Field: number at the tax office</extracomment>
        <translation>Steuernummer oder USt-IdNr.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="156"/>
        <source>Account holder</source>
        <extracomment>Field: whose bank account it is</extracomment>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="163"/>
        <source>Empty: the account stays as it is.</source>
        <extracomment>Below the field for a bank account</extracomment>
        <translation>Leer: das Konto bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="170"/>
        <source>IBAN</source>
        <extracomment>Field: number of a bank account</extracomment>
        <translation>IBAN</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayProfileDialog.qml" line="179"/>
        <source>Discard what was typed</source>
        <extracomment>Puts what holds now into all fields of a form</extracomment>
        <translation>Eingaben verwerfen</translation>
    </message>
</context>
<context>
    <name>PayoutsCard</name>
    <message>
        <location filename="../qml/screens/PayoutsCard.qml" line="23"/>
        <source>Payouts</source>
        <extracomment>Heading of a card with transfers</extracomment>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayoutsCard.qml" line="25"/>
        <source>payouts</source>
        <extracomment>Name of a file</extracomment>
        <translation>auszahlungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayoutsCard.qml" line="27"/>
        <source>Loading the payouts</source>
        <extracomment>While payouts are read from the local copy</extracomment>
        <translation>Auszahlungen werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayoutsCard.qml" line="30"/>
        <source>None yet.</source>
        <extracomment>There were no transfers yet</extracomment>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayoutsCard.qml" line="32"/>
        <source>A payout is proposed by one person and released by another.</source>
        <extracomment>There were no transfers yet</extracomment>
        <translation>Eine Auszahlung schlägt eine Person vor, eine andere gibt sie frei.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayoutsCard.qml" line="35"/>
        <source>Date</source>
        <extracomment>Column of a table</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayoutsCard.qml" line="37"/>
        <source>State</source>
        <extracomment>Column of a table</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayoutsCard.qml" line="39"/>
        <source>Cases</source>
        <extracomment>Column of a table: how many cases a transfer pays</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayoutsCard.qml" line="41"/>
        <source>Account</source>
        <extracomment>Column of a table: a bank account</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../qml/screens/PayoutsCard.qml" line="43"/>
        <source>Amount</source>
        <extracomment>Column of a table</extracomment>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <location filename="../qml/screens/PictureView.qml" line="21"/>
        <source>%1 × %2 · %3 %</source>
        <extracomment>About a picture; %1 its width, %2 its height in pixels, %3 how large it is shown in percent</extracomment>
        <translation>%1 × %2 · %3 %</translation>
    </message>
    <message>
        <location filename="../qml/screens/PictureView.qml" line="92"/>
        <source>Opening the picture</source>
        <extracomment>While a picture is fetched and decoded</extracomment>
        <translation>Das Bild wird geöffnet</translation>
    </message>
    <message>
        <location filename="../qml/screens/PictureView.qml" line="111"/>
        <source>Fit</source>
        <extracomment>Shows a picture as large as there is room</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PictureView.qml" line="119"/>
        <source>100 %</source>
        <extracomment>Shows a picture pixel by pixel</extracomment>
        <translation>100 %</translation>
    </message>
    <message>
        <location filename="../qml/screens/PictureView.qml" line="126"/>
        <source>Larger</source>
        <extracomment>Shows a picture larger</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../qml/screens/PictureView.qml" line="133"/>
        <source>Smaller</source>
        <extracomment>Shows a picture smaller</extracomment>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <location filename="../qml/screens/PlaceActions.qml" line="20"/>
        <source>No case was opened yet</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Es wurde noch kein Fall geöffnet</translation>
    </message>
</context>
<context>
    <name>PlatformPage</name>
    <message>
        <location filename="../qml/screens/PlatformPage.qml" line="20"/>
        <source>Type the address first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Geben Sie zuerst die Adresse ein</translation>
    </message>
    <message>
        <location filename="../qml/screens/PlatformPage.qml" line="33"/>
        <source>Which platform do you work for?</source>
        <extracomment>Title of the page that asks for the platform</extracomment>
        <translation>Für welche Plattform arbeiten Sie?</translation>
    </message>
    <message>
        <location filename="../qml/screens/PlatformPage.qml" line="41"/>
        <source>Whoever invited you to help has told you its address; it stands in the e-mail that you got. This computer remembers it.</source>
        <extracomment>On the page that asks for the platform</extracomment>
        <translation>Wer Sie zum Helfen eingeladen hat, hat Ihnen die Adresse genannt; sie steht in der E-Mail, die Sie bekommen haben. Dieser Computer merkt sie sich.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PlatformPage.qml" line="48"/>
        <location filename="../qml/screens/PlatformPage.qml" line="57"/>
        <source>Address of the platform</source>
        <extracomment>Field for the address of the platform</extracomment>
        <translation>Adresse der Plattform</translation>
    </message>
    <message>
        <location filename="../qml/screens/PlatformPage.qml" line="72"/>
        <source>Continue</source>
        <extracomment>Takes the address of the platform</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../qml/screens/PlatformPage.qml" line="83"/>
        <source>Back</source>
        <extracomment>Leaves the page that asks for the platform</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <location filename="../qml/screens/PracticeBand.qml" line="37"/>
        <source>Practice. Nobody is waiting, nothing is billed.</source>
        <extracomment>Over the practice case, all the time</extracomment>
        <translation>Übung. Niemand wartet, nichts wird berechnet.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeBand.qml" line="45"/>
        <source>Begin again</source>
        <extracomment>Begins the practice case from its start</extracomment>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeBand.qml" line="53"/>
        <source>End practice</source>
        <extracomment>Leaves the practice case</extracomment>
        <translation>Übung beenden</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <location filename="../qml/screens/PracticeLine.qml" line="27"/>
        <location filename="../qml/screens/PracticeLine.qml" line="49"/>
        <source>Note</source>
        <extracomment>Read out before a note in the practice case
----------
Head of a note in the practice case</extracomment>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>PracticeOffer</name>
    <message>
        <location filename="../qml/screens/PracticeOffer.qml" line="36"/>
        <source>What is wrong</source>
        <extracomment>Heading over the customer&apos;s words</extracomment>
        <translation>Was nicht geht</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeOffer.qml" line="52"/>
        <source>What you get</source>
        <extracomment>Heading over what an offer pays</extracomment>
        <translation>Was Sie erhalten</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeOffer.qml" line="57"/>
        <source>Nothing: this is practice. In a real offer the amount stands here.</source>
        <extracomment>What the practice case pays</extracomment>
        <translation>Nichts: Das ist eine Übung. In einem echten Angebot steht hier der Betrag.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeOffer.qml" line="65"/>
        <source>Accept</source>
        <extracomment>Takes the practice case</extracomment>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <location filename="../qml/screens/PracticePage.qml" line="84"/>
        <source>Solved</source>
        <extracomment>State of the practice case</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticePage.qml" line="86"/>
        <source>In progress</source>
        <extracomment>State of the practice case</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticePage.qml" line="92"/>
        <source>Practice</source>
        <extracomment>Mark of the practice case</extracomment>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>PracticePlace</name>
    <message>
        <location filename="../qml/screens/PracticePlace.qml" line="44"/>
        <source>A customer shows you his screen now</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Ihnen wird gerade ein Bildschirm gezeigt</translation>
    </message>
</context>
<context>
    <name>PracticeSide</name>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="33"/>
        <source>Try this</source>
        <extracomment>Heading over the steps of the practice case</extracomment>
        <translation>Das probieren Sie</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="56"/>
        <source>%1, done</source>
        <extracomment>Read out for a step of the practice case; %1 is the step</extracomment>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="58"/>
        <source>%1, to do</source>
        <extracomment>Read out for a step of the practice case; %1 is the step</extracomment>
        <translation>%1, noch zu tun</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/PracticeSide.qml" line="67"/>
        <source>Time: %n minute(s)</source>
        <extracomment>Heading over the time of the practice case; %n minutes</extracomment>
        <translation>
            <numerusform>Zeit: %n Minute</numerusform>
            <numerusform>Zeit: %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="77"/>
        <source>Minutes</source>
        <extracomment>Field: minutes that were worked</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="86"/>
        <source>Enter</source>
        <extracomment>Enters time that was worked before</extracomment>
        <translation>Eintragen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="93"/>
        <source>Practice pays nothing and stands in no figure.</source>
        <extracomment>Under the time of the practice case</extracomment>
        <translation>Die Übung bringt kein Geld und steht in keiner Zahl.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="102"/>
        <source>Solved</source>
        <extracomment>Title of the panel that ends a case</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="112"/>
        <source>What was wrong and what helped</source>
        <extracomment>Name of the text field in the panel that ends a case</extracomment>
        <translation>Was war es, und was hat geholfen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="119"/>
        <source>Send and solve</source>
        <extracomment>Sends the two lines and marks the practice case as solved</extracomment>
        <translation>Senden und lösen</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="122"/>
        <source>The printer does not print yet</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Der Drucker druckt noch nicht</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeSide.qml" line="124"/>
        <source>Write what was wrong and what helped first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was es war und was geholfen hat</translation>
    </message>
</context>
<context>
    <name>PracticeTalk</name>
    <message>
        <location filename="../qml/screens/PracticeTalk.qml" line="69"/>
        <source>Conversation</source>
        <extracomment>Name of the list of messages</extracomment>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeTalk.qml" line="82"/>
        <source>%1 is typing…</source>
        <extracomment>The customer is writing; %1 is a name</extracomment>
        <translation>%1 schreibt…</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeTalk.qml" line="109"/>
        <source>Write to %1 …</source>
        <extracomment>Empty text field; %1 is a name</extracomment>
        <translation>An %1 schreiben …</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeTalk.qml" line="123"/>
        <source>Write a note …</source>
        <extracomment>Empty text field for a note</extracomment>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeTalk.qml" line="131"/>
        <source>Save note</source>
        <extracomment>Button; the customer never sees a note</extracomment>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <location filename="../qml/screens/PracticeTalk.qml" line="133"/>
        <source>Send to %1</source>
        <extracomment>Button; %1 is the customer&apos;s name</extracomment>
        <translation>An %1 senden</translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message>
        <location filename="../qml/screens/PresenceButton.qml" line="69"/>
        <source>Available</source>
        <extracomment>Presence: offers are welcome now</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../qml/screens/PresenceButton.qml" line="78"/>
        <source>By my hours</source>
        <extracomment>Presence: the weekly hours decide</extracomment>
        <translation>Nach meinen Zeiten</translation>
    </message>
    <message>
        <location filename="../qml/screens/PresenceButton.qml" line="87"/>
        <source>Pause for 30 minutes</source>
        <extracomment>Presence: no offers for so long</extracomment>
        <translation>30 Minuten Pause</translation>
    </message>
    <message>
        <location filename="../qml/screens/PresenceButton.qml" line="96"/>
        <source>Pause for 2 hours</source>
        <extracomment>Presence: no offers for so long</extracomment>
        <translation>2 Stunden Pause</translation>
    </message>
    <message>
        <location filename="../qml/screens/PresenceButton.qml" line="107"/>
        <source>Lock</source>
        <extracomment>Closes the local copy until the passphrase is typed</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../qml/screens/PresenceButton.qml" line="111"/>
        <source>Needs a passphrase</source>
        <extracomment>Why locking is off</extracomment>
        <translation>Braucht eine Passphrase</translation>
    </message>
    <message>
        <location filename="../qml/screens/PresenceButton.qml" line="117"/>
        <source>Sign out…</source>
        <extracomment>Signs this device out and erases its local copy</extracomment>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <location filename="../qml/screens/PresenceButton.qml" line="128"/>
        <source>Sign out of this computer?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Von diesem Computer abmelden?</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/PresenceButton.qml" line="131"/>
        <source>The local copy is erased. %n unsent change(s) will be lost.</source>
        <extracomment>%n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>Die lokale Kopie wird gelöscht. %n ungesendete Änderung geht verloren.</numerusform>
            <numerusform>Die lokale Kopie wird gelöscht. %n ungesendete Änderungen gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/PresenceButton.qml" line="134"/>
        <source>The local copy is erased. Everything is on the platform and comes back when you sign in.</source>
        <extracomment>Nothing is lost by signing out</extracomment>
        <translation>Die lokale Kopie wird gelöscht. Alles liegt auf der Plattform und kommt wieder, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <location filename="../qml/screens/PresenceButton.qml" line="136"/>
        <source>Sign out</source>
        <extracomment>Answer to the question whether to sign out</extracomment>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>ProfileFolder</name>
    <message>
        <location filename="../sync/ProfileFolder.cpp" line="42"/>
        <source>The folder of the local copy cannot be written. Check its permissions and the free space.</source>
        <translation>Der Ordner der lokalen Kopie lässt sich nicht beschreiben. Prüfen Sie seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <location filename="../sync/ProfileFolder.cpp" line="131"/>
        <source>Another Werkbank has this copy open. Close it first.</source>
        <translation>Eine andere Werkbank hat diese Kopie offen. Schließen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>ProfileMeta</name>
    <message>
        <location filename="../sync/ProfileMeta.cpp" line="36"/>
        <source>The file that protects the copy on this computer is damaged or was changed. Nothing was deleted.</source>
        <translation>Die Datei, die die Kopie auf diesem Computer schützt, ist beschädigt oder wurde verändert. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../sync/ProfileMeta.cpp" line="56"/>
        <source>The copy on this computer was made by a newer Werkbank. Install that version to open it; nothing was changed.</source>
        <translation>Die Kopie auf diesem Computer stammt von einer neueren Werkbank. Installieren Sie diese, um sie zu öffnen; nichts wurde verändert.</translation>
    </message>
</context>
<context>
    <name>ProfileOpening</name>
    <message>
        <location filename="../sync/ProfileOpening.cpp" line="22"/>
        <source>You signed in with another account. The copy on this computer belongs to the account from before and was not changed.</source>
        <translation>Sie haben sich mit einem anderen Konto angemeldet. Die Kopie auf diesem Computer gehört zum bisherigen Konto und wurde nicht verändert.</translation>
    </message>
    <message>
        <location filename="../sync/ProfileOpening.cpp" line="29"/>
        <source>A part of the copy on this computer is missing (local.db). Nothing was changed; maybe a backup has it.</source>
        <translation>Ein Teil der Kopie auf diesem Computer fehlt (local.db). Nichts wurde verändert; vielleicht liegt er in einer Sicherung.</translation>
    </message>
    <message>
        <location filename="../sync/ProfileOpening.cpp" line="36"/>
        <source>The file that protects the copy on this computer was changed. Nothing was opened and nothing was deleted.</source>
        <translation>Die Datei, die die Kopie auf diesem Computer schützt, wurde verändert. Nichts wurde geöffnet und nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../qml/controls/ProgressLine.qml" line="23"/>
        <source>%1 percent</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1 Prozent</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <location filename="../qml/screens/Protect.qml" line="30"/>
        <source>Protect the copy on this computer</source>
        <extracomment>Title of the page after the first sign-in</extracomment>
        <translation>Die Kopie auf diesem Computer schützen</translation>
    </message>
    <message>
        <location filename="../qml/screens/Protect.qml" line="38"/>
        <source>Everything here is encrypted. Your keyring (%1) opens it when you log in to this computer; the passphrase opens it if the keyring is lost, and lets you lock it.</source>
        <extracomment>On the page after the first sign-in; %1 is the name of the system&apos;s keyring</extracomment>
        <translation>Hier ist alles verschlüsselt. Ihr Schlüsselbund (%1) öffnet es, wenn Sie sich an diesem Computer anmelden; die Passphrase öffnet es, falls der Schlüsselbund verloren geht, und erlaubt das Sperren.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Protect.qml" line="58"/>
        <source>Protect with passphrase and keyring</source>
        <extracomment>Protects the local copy by passphrase and keyring</extracomment>
        <translation>Mit Passphrase und Schlüsselbund schützen</translation>
    </message>
    <message>
        <location filename="../qml/screens/Protect.qml" line="71"/>
        <source>Keyring only</source>
        <extracomment>Protects the local copy by the keyring alone</extracomment>
        <translation>Nur Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../qml/screens/Protect.qml" line="91"/>
        <source>Keyring only: without a passphrase a lost keyring means a lost copy, and Werkbank cannot be locked by itself.</source>
        <extracomment>What protection by the keyring alone means</extracomment>
        <translation>Nur Schlüsselbund: Geht er ohne Passphrase verloren, ist auch die Kopie verloren, und Werkbank lässt sich nicht allein sperren.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Protect.qml" line="75"/>
        <source>No keyring answers on this computer</source>
        <extracomment>Why protection by the keyring alone is off</extracomment>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../qml/screens/Protect.qml" line="83"/>
        <source>Cancel</source>
        <extracomment>Stops the sign-in</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QualityPane</name>
    <message>
        <location filename="../qml/screens/QualityPane.qml" line="55"/>
        <source>Nothing has been looked at yet.</source>
        <extracomment>Nothing is known yet of how an expert does</extracomment>
        <translation>Noch wurde nichts angesehen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityPane.qml" line="58"/>
        <source>Closed cases are drawn by a stated rule. You see what was found, and can answer and object once.</source>
        <extracomment>Explains spot checks to an expert</extracomment>
        <translation>Abgeschlossene Fälle werden nach einer offenen Regel gezogen. Sie sehen, was gefunden wurde, und können einmal antworten und einmal widersprechen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityPane.qml" line="70"/>
        <source>How your cases went</source>
        <extracomment>Heading: how an expert does per product</extracomment>
        <translation>Wie Ihre Fälle liefen</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityPane.qml" line="76"/>
        <source>Always a range: few cases say little. At most a quarter of your place among offers depends on it.</source>
        <extracomment>Below the heading</extracomment>
        <translation>Immer ein Bereich: wenige Fälle sagen wenig. Höchstens ein Viertel Ihres Platzes bei Angeboten hängt davon ab.</translation>
    </message>
</context>
<context>
    <name>QualityRating</name>
    <message>
        <location filename="../qml/screens/QualityRating.qml" line="80"/>
        <source>Your answer: %1</source>
        <extracomment>The expert&apos;s own answer to a customer&apos;s stars</extracomment>
        <translation>Ihre Antwort: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityRating.qml" line="88"/>
        <source>Not delivered. %1 Your text is kept: %2</source>
        <extracomment>An answer to a customer&apos;s stars was refused; %1 is the reason, %2 the answer</extracomment>
        <translation>Nicht zugestellt. %1 Ihr Text ist aufgehoben: %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityRating.qml" line="107"/>
        <source>Edit</source>
        <extracomment>Takes back an answer to a customer&apos;s stars that is not sent yet, to write it again</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityRating.qml" line="115"/>
        <source>Go on with your answer…</source>
        <extracomment>Opens a field in which an answer to a customer&apos;s stars was begun</extracomment>
        <translation>Antwort weiterschreiben…</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityRating.qml" line="117"/>
        <source>Answer…</source>
        <extracomment>Opens a field: the expert answers a customer&apos;s stars</extracomment>
        <translation>Antworten…</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityRating.qml" line="132"/>
        <source>Your answer to %1</source>
        <extracomment>Name of the field in which an expert answers a customer&apos;s stars; %1 is a name</extracomment>
        <translation>Ihre Antwort an %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityRating.qml" line="168"/>
        <source>%1 reads it.</source>
        <extracomment>Beside the buttons of an answer to a customer&apos;s stars; %1 is a name</extracomment>
        <translation>%1 liest sie.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityRating.qml" line="149"/>
        <source>Send, once</source>
        <extracomment>Sends an answer to a customer&apos;s stars; it can be given once</extracomment>
        <translation>Einmalig senden</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityRating.qml" line="154"/>
        <source>Write something first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityRating.qml" line="160"/>
        <source>Close</source>
        <extracomment>Leaves an answer; what is written stays</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QualityResult</name>
    <message>
        <location filename="../qml/screens/QualityResult.qml" line="102"/>
        <source>Your answer: %1</source>
        <extracomment>The expert&apos;s own answer to a spot check</extracomment>
        <translation>Ihre Antwort: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityResult.qml" line="109"/>
        <source>Your objection: %1</source>
        <extracomment>The expert&apos;s own objection to a spot check</extracomment>
        <translation>Ihr Widerspruch: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityResult.qml" line="134"/>
        <source>Answer…</source>
        <extracomment>Opens a field: the expert answers a spot check</extracomment>
        <translation>Antworten…</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityResult.qml" line="142"/>
        <source>Object…</source>
        <extracomment>Opens a field: the expert objects to a spot check</extracomment>
        <translation>Widersprechen…</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityResult.qml" line="150"/>
        <source>until %1, to a person who has not judged</source>
        <extracomment>Until when an expert may object; %1 is a time</extracomment>
        <translation>bis %1, bei jemandem, der noch nicht geurteilt hat</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityResult.qml" line="165"/>
        <source>What is wrong with these marks</source>
        <extracomment>Name of the field in which an expert answers a spot check</extracomment>
        <translation>Was an diesen Noten nicht stimmt</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityResult.qml" line="167"/>
        <source>Your answer</source>
        <extracomment>Name of the field in which an expert answers a spot check</extracomment>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityResult.qml" line="176"/>
        <source>Send, once</source>
        <extracomment>Sends an answer or objection; it can be given once</extracomment>
        <translation>Einmalig senden</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityResult.qml" line="180"/>
        <source>Write something first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
    <message>
        <location filename="../qml/screens/QualityResult.qml" line="194"/>
        <source>Cancel</source>
        <extracomment>Leaves an answer</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuietPane</name>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="43"/>
        <source>A filter hides all cases.</source>
        <extracomment>Over the empty right pane</extracomment>
        <translation>Ein Filter verbirgt alle Fälle.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="45"/>
        <source>Show all</source>
        <extracomment>Takes all filters of the list away</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/QuietPane.qml" line="74"/>
        <source>%n case(s) need you.</source>
        <extracomment>%n cases in the group &quot;Needs you now&quot;</extracomment>
        <translation>
            <numerusform>%n Fall braucht Sie.</numerusform>
            <numerusform>%n Fälle brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="77"/>
        <source>Nothing needs you.</source>
        <extracomment>Nothing is to be done</extracomment>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="85"/>
        <source>You are not verified yet, so no offers come. Your cases stay yours.</source>
        <extracomment>An expert that is not verified yet</extracomment>
        <translation>Sie sind noch nicht geprüft, darum kommen keine Angebote. Ihre Fälle bleiben bei Ihnen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="88"/>
        <source>No offers come until then. Your open cases stay yours.</source>
        <extracomment>While paused</extracomment>
        <translation>Bis dahin kommen keine Angebote. Ihre offenen Fälle bleiben bei Ihnen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/QuietPane.qml" line="91"/>
        <source>%n offer(s) wait for your answer.</source>
        <extracomment>Offers wait for an answer</extracomment>
        <translation>
            <numerusform>Ein Angebot wartet auf Ihre Antwort.</numerusform>
            <numerusform>%n Angebote warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="95"/>
        <source>Offers from your other providers come in the list, under “Offered to you”.</source>
        <extracomment>Below the card of a suspension: elsewhere the expert is still in</extracomment>
        <translation>Angebote Ihrer anderen Anbieter kommen in der Liste, unter „Ihnen angeboten“.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="99"/>
        <location filename="../qml/screens/QuietPane.qml" line="105"/>
        <source>New offers come in the list, under “Offered to you”.</source>
        <extracomment>While available
----------
While available and nothing is to be done</extracomment>
        <translation>Neue Angebote kommen in der Liste, unter „Ihnen angeboten“.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="101"/>
        <source>New offers come in your hours.</source>
        <extracomment>While the weekly hours decide and cases are to be done</extracomment>
        <translation>Neue Angebote kommen zu Ihren Zeiten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="111"/>
        <source>Choose one in the list, or go to the next with %1.</source>
        <extracomment>Help under the empty right pane; %1 is a key, as &quot;Ctrl J&quot;</extracomment>
        <translation>Wählen Sie einen in der Liste, oder gehen Sie mit %1 zum nächsten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="113"/>
        <source>Choose one in the list.</source>
        <extracomment>Help under the empty right pane</extracomment>
        <translation>Wählen Sie einen in der Liste.</translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="117"/>
        <source>End the pause</source>
        <extracomment>Ends the pause</extracomment>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <location filename="../qml/screens/QuietPane.qml" line="107"/>
        <source>New offers come here in your hours. Say “available” to get them now.</source>
        <extracomment>While the weekly hours decide and nothing is to be done</extracomment>
        <translation>Neue Angebote kommen in Ihren Zeiten. Mit „Verfügbar“ kommen sie jetzt.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../qml/screens/Rail.qml" line="34"/>
        <source>Places</source>
        <extracomment>Name of the rail at the left edge</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../qml/screens/Rail.qml" line="89"/>
        <source>Settings</source>
        <extracomment>Place in the rail</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <location filename="../qml/controls/RailButton.qml" line="20"/>
        <source>%1, %n need(s) you</source>
        <extracomment>Spoken name of a place in the rail; %1 is its name, %n what waits there</extracomment>
        <translation>
            <numerusform>%1, %n braucht Sie</numerusform>
            <numerusform>%1, %n brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefreshingTokens</name>
    <message>
        <location filename="../sync/RefreshingTokens.cpp" line="24"/>
        <source>The platform asks you to sign in again.</source>
        <translation>Die Plattform bittet Sie, sich neu anzumelden.</translation>
    </message>
</context>
<context>
    <name>RefusedActions</name>
    <message>
        <location filename="../qml/screens/RefusedActions.qml" line="23"/>
        <source>Not delivered. %1 Your text is kept.</source>
        <extracomment>Under a refused message; %1 is the reason, a sentence</extracomment>
        <translation>Nicht zugestellt. %1 Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RefusedActions.qml" line="33"/>
        <source>Copy</source>
        <extracomment>Copies the text of a refused message</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/RefusedActions.qml" line="42"/>
        <source>Keep as note</source>
        <extracomment>Turns the text of a refused message into a note</extracomment>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <location filename="../qml/screens/RefusedActions.qml" line="50"/>
        <source>Discard</source>
        <extracomment>Throws a refused message away</extracomment>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>RefusedChanges</name>
    <message>
        <location filename="../qml/screens/RefusedChanges.qml" line="44"/>
        <source>%1: %2</source>
        <extracomment>A change that the platform refused; %1 is the kind of change, %2 says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/RefusedChanges.qml" line="46"/>
        <source>%1: %2 Your words are kept.</source>
        <extracomment>A change that the platform refused; %1 is the kind of change, %2 says why</extracomment>
        <translation>%1: %2 Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RefusedChanges.qml" line="48"/>
        <source>Copy your words</source>
        <extracomment>Copies the words of a refused change</extracomment>
        <translation>Ihre Worte kopieren</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <location filename="../qml/screens/RegionCard.qml" line="22"/>
        <location filename="../qml/screens/RegionCard.qml" line="28"/>
        <source>As the system (%1)</source>
        <extracomment>Setting: dates as the system&apos;s region writes them; %1 is today&apos;s date so
----------
Setting: the week begins as in the system&apos;s region; %1 is a weekday</extracomment>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <location filename="../qml/screens/RegionCard.qml" line="41"/>
        <location filename="../qml/screens/SettingsNames.qml" line="21"/>
        <source>Language and region</source>
        <extracomment>Heading of a card of settings
----------
As the card of the settings is called</extracomment>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <location filename="../qml/screens/RegionCard.qml" line="49"/>
        <location filename="../qml/screens/RegionCard.qml" line="55"/>
        <source>Language</source>
        <extracomment>Setting</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../qml/screens/RegionCard.qml" line="60"/>
        <source>As the system</source>
        <extracomment>The language of the system is used</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../qml/screens/RegionCard.qml" line="71"/>
        <location filename="../qml/screens/RegionCard.qml" line="78"/>
        <source>Dates</source>
        <extracomment>Setting: how dates are written</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../qml/screens/RegionCard.qml" line="87"/>
        <location filename="../qml/screens/RegionCard.qml" line="94"/>
        <source>First day of the week</source>
        <extracomment>Setting</extracomment>
        <translation>Erster Tag der Woche</translation>
    </message>
</context>
<context>
    <name>RemoteAsk</name>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="170"/>
        <source>A yes in the chat is no consent: %1 must press Allow on the own page.</source>
        <extracomment>A yes in the chat allows nothing; %1 is a name</extracomment>
        <translation>Ein Ja im Chat ist keine Einwilligung: %1 muss auf der eigenen Seite „Erlauben“ drücken.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="179"/>
        <source>Ask %1</source>
        <extracomment>Sends the question for a remote session; %1 is a name</extracomment>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="146"/>
        <location filename="../qml/screens/RemoteAsk.qml" line="152"/>
        <source>At most, in minutes</source>
        <extracomment>Field: after how many minutes a remote session ends at the latest</extracomment>
        <translation>Höchstens, in Minuten</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="22"/>
        <source>Browser: no installation, view only</source>
        <extracomment>A way to hold a remote session</extracomment>
        <translation>Browser: nichts zu installieren, Sie sehen nur zu</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="91"/>
        <source>Control mouse and keyboard</source>
        <extracomment>A right of a remote session</extracomment>
        <translation>Maus und Tastatur steuern</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="93"/>
        <source>Exchange files</source>
        <extracomment>A right of a remote session</extracomment>
        <translation>Dateien austauschen</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="95"/>
        <source>Restart the computer</source>
        <extracomment>A right of a remote session</extracomment>
        <translation>Den Computer neu starten</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="33"/>
        <source>Say why first</source>
        <extracomment>Why the button is off: the reason is missing</extracomment>
        <translation>Sagen Sie zuerst, warum</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="84"/>
        <source>See the screen</source>
        <extracomment>A right of a remote session</extracomment>
        <translation>Den Bildschirm sehen</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="78"/>
        <source>What you ask for</source>
        <extracomment>Heading over the rights that are asked for</extracomment>
        <translation>Worum Sie bitten</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="130"/>
        <source>Why you ask</source>
        <extracomment>Name of the field in which an expert says why he asks for a remote session</extracomment>
        <translation>Warum Sie fragen</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="118"/>
        <source>Why? %1 reads this before deciding.</source>
        <extracomment>Field in which an expert says why he asks for a remote session; %1 is a name</extracomment>
        <translation>Warum? %1 liest das vor der Entscheidung.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteAsk.qml" line="58"/>
        <location filename="../qml/screens/RemoteAsk.qml" line="65"/>
        <source>With which tool</source>
        <extracomment>Field: the program with which a remote session is held</extracomment>
        <translation>Mit welchem Werkzeug</translation>
    </message>
</context>
<context>
    <name>RemoteBar</name>
    <message>
        <location filename="../qml/screens/RemoteBar.qml" line="63"/>
        <source>END</source>
        <extracomment>Ends a remote session, at once</extracomment>
        <translation>BEENDEN</translation>
    </message>
</context>
<context>
    <name>RemoteCheck</name>
    <message>
        <location filename="../qml/screens/RemoteCheck.qml" line="39"/>
        <source>Does %1 read the same three words?</source>
        <extracomment>Over the three check words; %1 is a name</extracomment>
        <translation>Liest %1 dieselben drei Wörter?</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteCheck.qml" line="60"/>
        <source>They differ: end it</source>
        <extracomment>The check words are not the same: ends the session</extracomment>
        <translation>Sie weichen ab: beenden</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteCheck.qml" line="53"/>
        <source>They match</source>
        <extracomment>The check words are the same on both sides</extracomment>
        <translation>Sie stimmen überein</translation>
    </message>
</context>
<context>
    <name>RemoteNoPicture</name>
    <message>
        <location filename="../qml/screens/RemoteNoPicture.qml" line="46"/>
        <source>Interrupted</source>
        <extracomment>Title: the line of a remote session is broken</extracomment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteNoPicture.qml" line="58"/>
        <source>It goes on by itself when both are back; it ends in %1.</source>
        <extracomment>An interrupted session goes on by itself; %1 is a time left as 4:58</extracomment>
        <translation>Sie geht von selbst weiter, sobald beide zurück sind; sie endet in %1.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteNoPicture.qml" line="72"/>
        <source>Show it here</source>
        <extracomment>Shows the customer&apos;s screen on this computer again</extracomment>
        <translation>Hier zeigen</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteNoPicture.qml" line="49"/>
        <source>The picture is on its way</source>
        <extracomment>No picture of the customer&apos;s screen has come yet</extracomment>
        <translation>Das Bild ist unterwegs</translation>
    </message>
</context>
<context>
    <name>RemoteOver</name>
    <message>
        <location filename="../qml/screens/RemoteOver.qml" line="42"/>
        <source>It lasted %1.</source>
        <extracomment>How long a remote session was; %1 is as 00:18:42</extracomment>
        <translation>Sie dauerte %1.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteOver.qml" line="48"/>
        <source>Ask again…</source>
        <extracomment>Leads back to the question for a remote session</extracomment>
        <translation>Noch einmal fragen…</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteOver.qml" line="27"/>
        <source>Ended</source>
        <extracomment>Title: a remote session is over</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteOver.qml" line="25"/>
        <source>The question was not put</source>
        <extracomment>Title: a question for a remote session could not be put</extracomment>
        <translation>Die Frage wurde nicht gestellt</translation>
    </message>
</context>
<context>
    <name>RemotePanel</name>
    <message>
        <location filename="../qml/screens/RemotePanel.qml" line="123"/>
        <source>Block and report…</source>
        <extracomment>Opens the dialog in which an expert reports a customer</extracomment>
        <translation>Blockieren und melden…</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemotePanel.qml" line="73"/>
        <source>Close</source>
        <extracomment>Closes the panel</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemotePanel.qml" line="66"/>
        <source>Remote session</source>
        <extracomment>Title of the panel for remote sessions</extracomment>
        <translation>Fernsitzung</translation>
    </message>
</context>
<context>
    <name>RemoteReport</name>
    <message>
        <location filename="../qml/screens/RemoteReport.qml" line="22"/>
        <source>A remote session that runs ends at once, and a dispatcher looks at the case. It has no effect on your offers.</source>
        <extracomment>What reporting does</extracomment>
        <translation>Eine laufende Fernsitzung endet sofort, und die Disposition sieht sich den Fall an. Auf Ihre Angebote hat das keinen Einfluss.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteReport.qml" line="24"/>
        <source>Block and report</source>
        <extracomment>Answer to the question whether to report</extracomment>
        <translation>Blockieren und melden</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteReport.qml" line="20"/>
        <source>Block and report %1?</source>
        <extracomment>Title of a question; %1 is a name</extracomment>
        <translation>%1 blockieren und melden?</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteReport.qml" line="27"/>
        <source>Say why first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Sagen Sie zuerst, warum</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteReport.qml" line="49"/>
        <source>What happened</source>
        <extracomment>Name of the field in which an expert says why he reports</extracomment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteReport.qml" line="37"/>
        <source>What happened? Only the dispatcher reads this.</source>
        <extracomment>Field in which an expert says why he reports</extracomment>
        <translation>Was ist geschehen? Nur die Disposition liest das.</translation>
    </message>
</context>
<context>
    <name>RemoteView</name>
    <message>
        <location filename="../qml/screens/RemoteView.qml" line="149"/>
        <source>Back to the case</source>
        <extracomment>Leads from the customer&apos;s screen back to the case; the session goes on</extracomment>
        <translation>Zurück zum Fall</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteView.qml" line="155"/>
        <source>Block and report…</source>
        <extracomment>Opens the dialog in which an expert reports a customer</extracomment>
        <translation>Blockieren und melden…</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteView.qml" line="118"/>
        <source>Fit</source>
        <extracomment>Fits the customer&apos;s screen into the window</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteView.qml" line="116"/>
        <source>Full size</source>
        <extracomment>Shows the customer&apos;s screen pixel by pixel</extracomment>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteView.qml" line="140"/>
        <source>Hide chat</source>
        <extracomment>Hides the conversation beside the customer&apos;s screen</extracomment>
        <translation>Chat ausblenden</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteView.qml" line="26"/>
        <location filename="../qml/screens/RemoteView.qml" line="70"/>
        <source>Screen of %1</source>
        <extracomment>Name of the area with the customer&apos;s screen; %1 is a name
----------
Name of the picture of the customer&apos;s screen; %1 is a name</extracomment>
        <translation>Bildschirm von %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteView.qml" line="142"/>
        <source>Show chat</source>
        <extracomment>Shows the conversation beside the customer&apos;s screen</extracomment>
        <translation>Chat einblenden</translation>
    </message>
</context>
<context>
    <name>RemoteWaiting</name>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="38"/>
        <source>%1 allowed it and now chooses what to show</source>
        <extracomment>Allowed, but nothing is shown yet; %1 is a name</extracomment>
        <translation>%1 hat es erlaubt und wählt jetzt aus, was zu sehen sein soll</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="40"/>
        <source>%1 allowed it. Ask for the code.</source>
        <extracomment>Allowed; the expert needs the code from the customer&apos;s page; %1 is a name</extracomment>
        <translation>%1 hat es erlaubt. Fragen Sie nach dem Code.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="32"/>
        <source>Asking…</source>
        <extracomment>A question for a remote session is on its way</extracomment>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="97"/>
        <source>Begin</source>
        <extracomment>Checks a code and begins the session</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="80"/>
        <location filename="../qml/screens/RemoteWaiting.qml" line="91"/>
        <source>Code from the customer&apos;s page</source>
        <extracomment>Field for the nine digits that the customer reads out</extracomment>
        <translation>Code von der Seite des Kunden</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="51"/>
        <source>It must begin until %1.</source>
        <extracomment>Until when a session that was allowed must begin; %1 is a time</extracomment>
        <translation>Sie muss bis %1 beginnen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="53"/>
        <source>No answer by %1 counts as no.</source>
        <extracomment>Until when a question waits for its answer; %1 is a time</extracomment>
        <translation>Keine Antwort bis %1 gilt als Nein.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="101"/>
        <source>Nine digits</source>
        <extracomment>Why the button is off: a code has nine digits</extracomment>
        <translation>Neun Ziffern</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="71"/>
        <source>Say it to %1. The same word stands on the page of the case and shows that you are the expert of this case.</source>
        <extracomment>What the proof word is for; %1 is a name</extracomment>
        <translation>Sagen Sie es %1. Dasselbe Wort steht auf der Seite des Falls und zeigt, dass Sie der Experte dieses Falls sind.</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="113"/>
        <source>Allowed: %1</source>
        <extracomment>Rights of a remote session, as &quot;see the screen&quot;</extracomment>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="115"/>
        <source>Asked for: %1</source>
        <extracomment>Rights of a remote session, as &quot;see the screen&quot;</extracomment>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="124"/>
        <source>Take back</source>
        <extracomment>Takes a question for a remote session back</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="35"/>
        <source>Waiting for %1 to allow it</source>
        <extracomment>A question for a remote session waits for its answer; %1 is a name</extracomment>
        <translation>Warten auf die Erlaubnis von %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/RemoteWaiting.qml" line="61"/>
        <source>Your proof word</source>
        <extracomment>Heading over the word with which an expert proves who he is</extracomment>
        <translation>Ihr Beweiswort</translation>
    </message>
</context>
<context>
    <name>ReturnReasons</name>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="21"/>
        <source>There is no such account (IBAN).</source>
        <translation>Die IBAN gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="22"/>
        <source>The recipient&apos;s IBAN is wrong.</source>
        <translation>Die IBAN des Empfängers ist falsch.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="23"/>
        <source>The account has been closed.</source>
        <translation>Das Konto ist aufgelöst.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="24"/>
        <source>The account is blocked.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="25"/>
        <source>This kind of account cannot receive the payment.</source>
        <translation>Auf ein Konto dieser Art kann nicht gezahlt werden.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="27"/>
        <source>This account does not allow transfers.</source>
        <translation>Auf diesem Konto sind Überweisungen nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="28"/>
        <source>The recipient&apos;s bank does not take part in SEPA.</source>
        <translation>Die Bank des Empfängers nimmt an SEPA nicht teil.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="30"/>
        <source>The payment was given back after a request to recall it.</source>
        <translation>Die Zahlung wurde auf Bitte um Rückruf zurückgegeben.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="32"/>
        <source>The account holder has died.</source>
        <translation>Der Kontoinhaber ist verstorben.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="33"/>
        <source>The recipient refused the payment.</source>
        <translation>Der Empfänger hat die Zahlung abgelehnt.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="34"/>
        <source>The bank gave the payment back and names no reason.</source>
        <translation>Die Bank hat die Zahlung zurückgegeben und nennt keinen Grund.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="36"/>
        <source>There is no bank with this BIC.</source>
        <translation>Eine Bank mit diesem BIC gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="37"/>
        <source>The bank gave the payment back for legal reasons.</source>
        <translation>Die Bank hat die Zahlung aus rechtlichen Gründen zurückgegeben.</translation>
    </message>
    <message>
        <location filename="../models/ReturnReasons.cpp" line="50"/>
        <source>The bank gave the payment back with the code %1.</source>
        <translation>Die Bank hat die Zahlung mit dem Kürzel %1 zurückgegeben.</translation>
    </message>
</context>
<context>
    <name>ReviewCriteria</name>
    <message>
        <location filename="../qml/screens/ReviewCriteria.qml" line="27"/>
        <source>%1:</source>
        <extracomment>Heading over what each mark means; %1 is a criterion</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewCriteria.qml" line="60"/>
        <source>Here 1 is yes and 0 is no.</source>
        <extracomment>A key for a mark was pressed where only yes or no fits</extracomment>
        <translation>Hier heißt 1 ja und 0 nein.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewCriteria.qml" line="63"/>
        <source>This criterion always applies: 1 to 5.</source>
        <extracomment>0 was pressed at a criterion of a spot check that always applies</extracomment>
        <translation>Dieses Kriterium gilt immer: 1 bis 5.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewCriteria.qml" line="72"/>
        <source>Choose a passage first: J and K go through the conversation.</source>
        <extracomment>A key was pressed that takes a passage as evidence, and none is marked</extracomment>
        <translation>Wählen Sie zuerst eine Stelle: J und K gehen durch das Gespräch.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewCriteria.qml" line="77"/>
        <source>No longer evidence</source>
        <extracomment>Toast after a passage was taken back as evidence</extracomment>
        <translation>Kein Beleg mehr</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewCriteria.qml" line="85"/>
        <source>Give this criterion a mark first.</source>
        <extracomment>A passage was to become evidence for a criterion without a mark</extracomment>
        <translation>Geben Sie diesem Kriterium zuerst eine Note.</translation>
    </message>
</context>
<context>
    <name>ReviewDoneList</name>
    <message>
        <location filename="../qml/screens/ReviewDoneList.qml" line="26"/>
        <source>Submitted spot checks</source>
        <extracomment>Name of the list of spot checks that were submitted</extracomment>
        <translation>Abgegebene Stichproben</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewDoneList.qml" line="58"/>
        <source>Your first one is on its way.</source>
        <extracomment>The first submitted spot check has not gone out yet</extracomment>
        <translation>Ihre erste ist unterwegs.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewDoneList.qml" line="60"/>
        <source>You have not submitted any yet.</source>
        <extracomment>The list of submitted spot checks is empty</extracomment>
        <translation>Sie haben noch keine abgegeben.</translation>
    </message>
</context>
<context>
    <name>ReviewFigures</name>
    <message>
        <location filename="../qml/screens/ReviewFigures.qml" line="27"/>
        <source>Loading the figures</source>
        <extracomment>While the figures are read from the local copy</extracomment>
        <translation>Zahlen werden geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewFigures.qml" line="34"/>
        <source>No month has begun yet.</source>
        <extracomment>There are no figures of spot checks yet</extracomment>
        <translation>Noch hat kein Monat begonnen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewFigures.qml" line="45"/>
        <source>Mean mark per month</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Mittlere Note je Monat</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewFigures.qml" line="51"/>
        <source>Estimated for all closed cases from those drawn; the band holds the true value in 95 of 100 months.</source>
        <extracomment>Below the heading of a chart</extracomment>
        <translation>Aus den gezogenen für alle abgeschlossenen Fälle geschätzt; das Band enthält den wahren Wert in 95 von 100 Monaten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewFigures.qml" line="91"/>
        <source>Mean mark</source>
        <extracomment>Label of an estimate</extracomment>
        <translation>Mittlere Note</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewFigures.qml" line="98"/>
        <source>Critical faults</source>
        <extracomment>Label of an estimate</extracomment>
        <translation>Schwere Fehler</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewFigures.qml" line="105"/>
        <source>By product</source>
        <extracomment>Heading of a list of estimates</extracomment>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewFigures.qml" line="116"/>
        <source>Agreement of reviewers</source>
        <extracomment>Heading of a list: how far reviewers agree</extracomment>
        <translation>Einigkeit der Prüfenden</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewFigures.qml" line="127"/>
        <source>Published about the draw</source>
        <extracomment>Heading of a list: what was published about the draw</extracomment>
        <translation>Zur Ziehung veröffentlicht</translation>
    </message>
</context>
<context>
    <name>ReviewHome</name>
    <message>
        <location filename="../qml/screens/ReviewHome.qml" line="21"/>
        <source>Loading the spot checks</source>
        <extracomment>While a reviewer&apos;s list is read from the local copy</extracomment>
        <translation>Stichproben werden geladen</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/ReviewHome.qml" line="34"/>
        <source>%n drawn case(s) wait</source>
        <extracomment>The reviewer&apos;s page; %n cases are drawn</extracomment>
        <translation>
            <numerusform>%n gezogener Fall wartet</numerusform>
            <numerusform>%n gezogene Fälle warten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewHome.qml" line="36"/>
        <source>No spot check is drawn.</source>
        <extracomment>The reviewer&apos;s page is empty</extracomment>
        <translation>Es ist keine Stichprobe gezogen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewHome.qml" line="39"/>
        <source>You review for %1.</source>
        <extracomment>On the reviewer&apos;s page; %1 names tenants</extracomment>
        <translation>Sie prüfen für %1.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewHome.qml" line="41"/>
        <source>You take up to 5 at a time. The draw decides which; your own and former cases never come.</source>
        <extracomment>On the reviewer&apos;s page</extracomment>
        <translation>Sie übernehmen bis zu 5 auf einmal. Welche, entscheidet die Ziehung; eigene und frühere Fälle kommen nie.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewHome.qml" line="43"/>
        <source>Why a case was drawn and what the customer said you see after you submit, under “Submitted”.</source>
        <extracomment>On the reviewer&apos;s page</extracomment>
        <translation>Warum ein Fall gezogen wurde und was der Kunde dazu sagt, sehen Sie nach dem Abgeben unter „Abgegeben“.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewHome.qml" line="52"/>
        <source>Take the next</source>
        <extracomment>Asks the platform for the next drawn cases</extracomment>
        <translation>Nächste übernehmen</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <location filename="../qml/screens/ReviewLine.qml" line="34"/>
        <source>Evidence: %1</source>
        <extracomment>Name of a passage that is evidence; %1 is the passage</extracomment>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewLine.qml" line="82"/>
        <source>%1, own note</source>
        <extracomment>Under the expert&apos;s own note in a drawn case; %1 is &quot;Expert&quot;</extracomment>
        <translation>%1, eigene Notiz</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../qml/screens/ReviewPage.qml" line="70"/>
        <source>Spot check %1 of %2</source>
        <extracomment>Title of the reviewer&apos;s page; %1 and %2 count the cases in hand</extracomment>
        <translation>Stichprobe %1 von %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewPage.qml" line="72"/>
        <location filename="../qml/screens/ReviewPage.qml" line="92"/>
        <source>Spot checks</source>
        <extracomment>Title of the reviewer&apos;s page
----------
Name of the tabs of the reviewer&apos;s page</extracomment>
        <translation>Stichproben</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewPage.qml" line="78"/>
        <source>drawn by rule</source>
        <extracomment>A case was drawn by a rule, not chosen</extracomment>
        <translation>nach Regel gezogen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewPage.qml" line="83"/>
        <source>names hidden</source>
        <extracomment>Names are not shown in a spot check</extracomment>
        <translation>Namen verdeckt</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewPage.qml" line="96"/>
        <source>In hand</source>
        <extracomment>Tab of the reviewer&apos;s page</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewPage.qml" line="98"/>
        <source>Submitted (%1)</source>
        <extracomment>Tab of the reviewer&apos;s page; %1 counts</extracomment>
        <translation>Abgegeben (%1)</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewPage.qml" line="100"/>
        <source>Submitted</source>
        <extracomment>Tab of the reviewer&apos;s page</extracomment>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewPage.qml" line="102"/>
        <source>Figures</source>
        <extracomment>Tab of the reviewer&apos;s page</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewPage.qml" line="110"/>
        <source>Give back…</source>
        <extracomment>Gives a drawn case back; opens a dialog</extracomment>
        <translation>Zurückgeben…</translation>
    </message>
</context>
<context>
    <name>ReviewReturnDialog</name>
    <message>
        <location filename="../qml/screens/ReviewReturnDialog.qml" line="19"/>
        <source>Give this case back?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Diesen Fall zurückgeben?</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewReturnDialog.qml" line="21"/>
        <source>It waits for another reviewer and does not come to you again. Your marks stay on this computer until then.</source>
        <extracomment>What giving a drawn case back means</extracomment>
        <translation>Er wartet auf jemand anderen und kommt nicht wieder zu Ihnen. Ihre Noten bleiben bis dahin auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewReturnDialog.qml" line="23"/>
        <source>Give back</source>
        <extracomment>Answer to the question whether to give a drawn case back</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewReturnDialog.qml" line="25"/>
        <source>Say why first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Sagen Sie zuerst, warum</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewReturnDialog.qml" line="35"/>
        <source>Why? For example that you know one of the two.</source>
        <extracomment>Field in which a reviewer says why he gives a case back</extracomment>
        <translation>Warum? Zum Beispiel, weil Sie einen der beiden kennen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewReturnDialog.qml" line="46"/>
        <source>Why you give the case back</source>
        <extracomment>Name of the field in which a reviewer says why he gives a case back</extracomment>
        <translation>Warum Sie den Fall zurückgeben</translation>
    </message>
</context>
<context>
    <name>ReviewScore</name>
    <message>
        <location filename="../qml/screens/ReviewScore.qml" line="117"/>
        <source>1 is the worst, 5 the best; n/a: does not apply to this case.</source>
        <extracomment>How the marks of a spot check are meant</extracomment>
        <translation>1 ist am schlechtesten, 5 am besten; entf.: entfällt bei diesem Fall.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewScore.qml" line="132"/>
        <source>The expert objects to these marks: %1</source>
        <extracomment>Above the scorecard of an objection; %1 are the expert&apos;s words</extracomment>
        <translation>Der Experte widerspricht diesen Noten: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewScore.qml" line="157"/>
        <source>Words to the expert</source>
        <extracomment>Name of the field for words to the expert</extracomment>
        <translation>Worte an den Experten</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewScore.qml" line="159"/>
        <source>What should the expert keep, what should change?</source>
        <extracomment>In the empty field for words to the expert</extracomment>
        <translation>Was sollte der Experte beibehalten, was ändern?</translation>
    </message>
</context>
<context>
    <name>ReviewSend</name>
    <message>
        <location filename="../qml/screens/ReviewSend.qml" line="32"/>
        <source>saved %1</source>
        <extracomment>When a scorecard was kept on this computer; %1 is a time</extracomment>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewSend.qml" line="43"/>
        <source>Submit and next</source>
        <extracomment>Submits a spot check and opens the next</extracomment>
        <translation>Abgeben und weiter</translation>
    </message>
</context>
<context>
    <name>ReviewSolution</name>
    <message>
        <location filename="../qml/screens/ReviewSolution.qml" line="22"/>
        <source>Solved with these words</source>
        <extracomment>Heading of a card in a spot check: what the expert told the customer at the end</extracomment>
        <translation>Mit diesen Worten gelöst</translation>
    </message>
</context>
<context>
    <name>ReviewWork</name>
    <message>
        <location filename="../qml/screens/ReviewWork.qml" line="99"/>
        <source>Scorecard</source>
        <extracomment>Shows the scorecard</extracomment>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewWork.qml" line="110"/>
        <source>Conversation, names hidden</source>
        <extracomment>Name of the conversation in a spot check</extracomment>
        <translation>Gespräch, Namen verdeckt</translation>
    </message>
    <message>
        <location filename="../qml/screens/ReviewWork.qml" line="154"/>
        <source>Nothing was written in this case.</source>
        <extracomment>A drawn case in which nobody has written</extracomment>
        <translation>In diesem Fall wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>SavedViewDialog</name>
    <message>
        <location filename="../qml/screens/SavedViewDialog.qml" line="29"/>
        <source>Save the filters as a view</source>
        <extracomment>Title of the dialog in which the filters of the case list get a name</extracomment>
        <translation>Filter als Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../qml/screens/SavedViewDialog.qml" line="31"/>
        <source>Rename the view</source>
        <extracomment>Title of the dialog in which a saved view of the case list gets another name</extracomment>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SavedViewDialog.qml" line="33"/>
        <source>Save</source>
        <extracomment>Keeps a saved view</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../qml/screens/SavedViewDialog.qml" line="36"/>
        <source>Give it a name first</source>
        <extracomment>Why a saved view cannot be kept</extracomment>
        <translation>Geben Sie ihr zuerst einen Namen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SavedViewDialog.qml" line="47"/>
        <location filename="../qml/screens/SavedViewDialog.qml" line="63"/>
        <source>Name</source>
        <extracomment>Field for the name of a saved view</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../qml/screens/SavedViewDialog.qml" line="50"/>
        <source>The view of this name is replaced.</source>
        <extracomment>A saved view has this name already</extracomment>
        <translation>Die Ansicht dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SavedViewDialog.qml" line="52"/>
        <source>It stands in the menu of filters and in the list of all commands.</source>
        <extracomment>Where saved views are</extracomment>
        <translation>Sie steht im Menü der Filter und in der Liste aller Befehle.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SavedViewDialog.qml" line="65"/>
        <source>Routers, unread</source>
        <extracomment>Example of the name of a saved view</extracomment>
        <translation>Router, ungelesen</translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <location filename="../qml/controls/ScoreRow.qml" line="40"/>
        <source>yes</source>
        <extracomment>Answer about a critical fault</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../qml/controls/ScoreRow.qml" line="42"/>
        <source>no</source>
        <extracomment>Answer about a critical fault</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../qml/controls/ScoreRow.qml" line="45"/>
        <source>n/a</source>
        <extracomment>A criterion that does not apply</extracomment>
        <translation>entf.</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/controls/ScoreRow.qml" line="74"/>
        <source>%n passage(s) as evidence</source>
        <extracomment>How many passages of the conversation are evidence for a mark</extracomment>
        <translation>
            <numerusform>%n Stelle als Beleg</numerusform>
            <numerusform>%n Stellen als Beleg</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/controls/ScoreRow.qml" line="131"/>
        <source>%1 = %2</source>
        <extracomment>What a mark means; %1 is 1 to 5</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <location filename="../qml/controls/ScoreRow.qml" line="144"/>
        <source>Why? %1</source>
        <extracomment>Field for the reason of a mark; %1 is the criterion</extracomment>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <location filename="../qml/controls/ScoreRow.qml" line="146"/>
        <source>What happened?</source>
        <extracomment>In the empty field for the reason of a mark</extracomment>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <location filename="../qml/controls/ScoreRow.qml" line="148"/>
        <source>Why %1?</source>
        <extracomment>In the empty field for the reason of a mark; %1 is 1 or 2</extracomment>
        <translation>Warum %1?</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/controls/ScoreRow.qml" line="157"/>
        <source>%n passage(s)</source>
        <extracomment>Takes the marked passage as evidence; %n passages are taken</extracomment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/controls/ScoreRow.qml" line="159"/>
        <source>Evidence</source>
        <extracomment>Takes the marked passage as evidence</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../qml/controls/ScoreRow.qml" line="175"/>
        <source>%1: %2</source>
        <extracomment>Button that gives a mark; %1 is the criterion, %2 the mark</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SearchEverything</name>
    <message>
        <location filename="../qml/screens/SearchEverything.qml" line="78"/>
        <source>Search everything</source>
        <extracomment>Title of the search in everything</extracomment>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SearchEverything.qml" line="102"/>
        <source>Words to look for</source>
        <extracomment>Name of the field that searches in everything</extracomment>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <location filename="../qml/screens/SearchEverything.qml" line="104"/>
        <source>Cases, people, messages, notes, files, settings</source>
        <extracomment>Stands in the empty field that searches in everything</extracomment>
        <translation>Fälle, Personen, Nachrichten, Notizen, Dateien, Einstellungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SearchEverything.qml" line="130"/>
        <source>What was found</source>
        <extracomment>Name of the list of what a search found</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../qml/screens/SearchEverything.qml" line="146"/>
        <source>Nothing on this computer holds that. Cases that ended more than a year ago are not here.</source>
        <extracomment>A search found nothing</extracomment>
        <translation>Nichts auf diesem Computer enthält das. Fälle, die vor mehr als einem Jahr endeten, sind nicht hier.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SearchEverything.qml" line="148"/>
        <source>Type the beginnings of words. To narrow: from: case: since: before: has:file</source>
        <extracomment>Below the empty field of a search. The words with a colon are typed as they stand</extracomment>
        <translation>Wortanfänge genügen. Zum Eingrenzen: von: fall: seit: vor: hat:datei</translation>
    </message>
    <message>
        <location filename="../qml/screens/SearchEverything.qml" line="159"/>
        <source>“%1” says nothing that is known, so it narrows nothing. Days are written as 2026-11-23.</source>
        <extracomment>Below a search; %1 is what was typed, as &quot;before:tomorow&quot;</extracomment>
        <translation>„%1“ ist nicht bekannt und grenzt nichts ein. Tage schreiben Sie als 23.11.2026.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SearchEverything.qml" line="167"/>
        <source>open</source>
        <extracomment>Foot of the search: what Enter does</extracomment>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <location filename="../qml/screens/SecretDialog.qml" line="21"/>
        <source>Ask for a password?</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Ein Passwort erfragen?</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretDialog.qml" line="23"/>
        <source>%1 types it on the case page. It is sealed there for this computer and gone once you have read it, or after 15 minutes. Never ask for a TAN, a PIN or a card number.</source>
        <extracomment>How a password is asked for; %1 is a name</extracomment>
        <translation>%1 tippt es auf der Fallseite ein. Dort wird es für diesen Computer versiegelt, und es ist weg, sobald Sie es gelesen haben, oder nach 15 Minuten. Fragen Sie nie nach TAN, PIN oder Kartennummer.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretDialog.qml" line="25"/>
        <source>Ask %1</source>
        <extracomment>Sends the question for a password; %1 is a name</extracomment>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretDialog.qml" line="30"/>
        <source>One password at a time</source>
        <extracomment>Why no password can be asked for</extracomment>
        <translation>Nur ein Passwort zur gleichen Zeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretDialog.qml" line="32"/>
        <source>Say what it is for first</source>
        <extracomment>Why no password can be asked for yet</extracomment>
        <translation>Sagen Sie zuerst, wofür es ist</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretDialog.qml" line="43"/>
        <source>What is it for? %1 reads this.</source>
        <extracomment>Field in which an expert says which password he needs; %1 is a name</extracomment>
        <translation>Wofür ist es? %1 liest das.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretDialog.qml" line="55"/>
        <source>Wi-Fi key of the router</source>
        <extracomment>Example of what a password is for</extracomment>
        <translation>WLAN-Schlüssel des Routers</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretDialog.qml" line="57"/>
        <source>What the password is for</source>
        <extracomment>Name of a text field</extracomment>
        <translation>Wofür das Passwort ist</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <location filename="../qml/screens/SecretLine.qml" line="59"/>
        <source>Take back</source>
        <extracomment>Takes the question for a password back</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretLine.qml" line="67"/>
        <source>Close</source>
        <extracomment>Closes the line about a password that did not come</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretLine.qml" line="84"/>
        <source>Password, hidden</source>
        <extracomment>Name of the place where a password stands</extracomment>
        <translation>Passwort, verborgen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretLine.qml" line="90"/>
        <source>Show</source>
        <extracomment>Shows a password</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretLine.qml" line="92"/>
        <source>Hide</source>
        <extracomment>Hides a password that is shown</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretLine.qml" line="100"/>
        <source>Copy</source>
        <extracomment>Copies a password; the clipboard is emptied soon</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretLine.qml" line="102"/>
        <source>The clipboard is emptied after 30 seconds</source>
        <extracomment>Says how long a copied password stays in the clipboard</extracomment>
        <translation>Die Zwischenablage wird nach 30 Sekunden geleert</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecretLine.qml" line="110"/>
        <source>Put away</source>
        <extracomment>Erases a password that was given</extracomment>
        <translation>Weglegen</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="20"/>
        <location filename="../qml/screens/SettingsNames.qml" line="28"/>
        <source>Security</source>
        <extracomment>Heading of a card of settings
----------
As the card of the settings is called</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="27"/>
        <source>Protected by</source>
        <extracomment>What protects the local copy</extracomment>
        <translation>Geschützt durch</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="29"/>
        <source>passphrase and %1</source>
        <extracomment>The copy is protected by both; %1 is the name of the system&apos;s keyring</extracomment>
        <translation>Passphrase und %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="40"/>
        <source>Change passphrase…</source>
        <extracomment>Opens a dialog in which the passphrase of the local copy is changed</extracomment>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="42"/>
        <source>Add a passphrase…</source>
        <extracomment>Opens a dialog in which the local copy gets a passphrase</extracomment>
        <translation>Passphrase hinzufügen…</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="49"/>
        <source>Remove passphrase…</source>
        <extracomment>Opens a question: the local copy is to have no passphrase any more</extracomment>
        <translation>Passphrase entfernen…</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="65"/>
        <location filename="../qml/screens/SecurityCard.qml" line="77"/>
        <source>Lock when nobody is here for</source>
        <extracomment>Setting: after how long without anybody at the computer the copy is locked</extracomment>
        <translation>Sperren, wenn niemand da ist seit</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="68"/>
        <source>Also when the screen is locked or the computer sleeps. A live remote session is never cut: the lock follows its end.</source>
        <extracomment>Below the setting of when the copy is locked</extracomment>
        <translation>Auch wenn der Bildschirm gesperrt wird oder der Computer schläft. Eine laufende Fernsitzung wird nie abgeschnitten: Die Sperre folgt auf ihr Ende.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="70"/>
        <source>Locking by yourself needs a passphrase. With the keyring alone the copy closes when the screen is locked, and opens with it.</source>
        <extracomment>Below the setting of when the copy is locked, which is off</extracomment>
        <translation>Selbst sperren geht nur mit Passphrase. Mit dem Schlüsselbund allein schließt sich die Kopie, wenn der Bildschirm gesperrt wird, und öffnet sich mit ihm.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="80"/>
        <source>never</source>
        <extracomment>The copy is not locked by itself</extracomment>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/SecurityCard.qml" line="82"/>
        <source>%n minutes</source>
        <extracomment>The copy is locked after so long</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/SecurityCard.qml" line="93"/>
        <source>Lock now</source>
        <extracomment>Closes the copy until the passphrase is typed</extracomment>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../sync/SessionOpening.cpp" line="119"/>
        <location filename="../sync/SessionPassphrase.cpp" line="52"/>
        <source>This passphrase does not fit.</source>
        <translation>Diese Passphrase passt nicht.</translation>
    </message>
    <message>
        <location filename="../sync/SessionOpening.cpp" line="187"/>
        <source>This device was signed out from elsewhere, so its local copy was erased.</source>
        <translation>Dieses Gerät wurde anderswo abgemeldet, darum wurde seine lokale Kopie gelöscht.</translation>
    </message>
    <message>
        <location filename="../sync/SessionOpening.cpp" line="272"/>
        <source>The local copy was erased, but the platform could not be told. Sign this device out in your list of devices.</source>
        <translation>Die lokale Kopie wurde gelöscht, aber die Plattform war nicht erreichbar. Melden Sie dieses Gerät in Ihrer Geräteliste ab.</translation>
    </message>
    <message>
        <location filename="../sync/SessionSignIn.cpp" line="46"/>
        <source>You signed in with another account. The copy on this computer belongs to the account from before and was not changed.</source>
        <translation>Sie haben sich mit einem anderen Konto angemeldet. Die Kopie auf diesem Computer gehört zum bisherigen Konto und wurde nicht verändert.</translation>
    </message>
    <message>
        <location filename="../sync/SessionStepUp.cpp" line="51"/>
        <source>That was another account. Please enter the password of the account that is open here.</source>
        <translation>Das war ein anderes Konto. Bitte geben Sie das Passwort des Kontos ein, das hier offen ist.</translation>
    </message>
    <message>
        <location filename="../sync/SessionPassphrase.cpp" line="59"/>
        <source>The keyring does not hold the key of this copy now. The passphrase stays: without it nothing would open the copy.</source>
        <translation>Der Schlüsselbund hält den Schlüssel dieser Kopie jetzt nicht bereit. Die Passphrase bleibt: Ohne sie ließe sich die Kopie nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>SettingsFind</name>
    <message>
        <location filename="../qml/screens/SettingsFind.qml" line="26"/>
        <source>Find a setting</source>
        <extracomment>Field: finds a setting by its words</extracomment>
        <translation>Einstellung suchen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../qml/screens/SettingsPage.qml" line="32"/>
        <source>Settings</source>
        <extracomment>Title of the settings page</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsPage.qml" line="46"/>
        <source>No setting is called that.</source>
        <extracomment>No setting fits the typed words</extracomment>
        <translation>So heißt keine Einstellung.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsPage.qml" line="48"/>
        <source>Show all</source>
        <extracomment>Empties the search</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="30"/>
        <location filename="../qml/screens/SettingsPage.qml" line="97"/>
        <source>lock passphrase password keyring encryption</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings of security, by which they are found</extracomment>
        <translation>sperren Passphrase Kennwort Passwort Schlüsselbund Verschlüsselung</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="37"/>
        <location filename="../qml/screens/SettingsPage.qml" line="107"/>
        <source>keyboard shortcuts keys hotkeys</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings of keys, by which they are found</extracomment>
        <translation>Tastatur Tastenkürzel Tasten Kürzel</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="51"/>
        <location filename="../qml/screens/SettingsPage.qml" line="134"/>
        <source>sound quiet hours alerts</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings of notifications, by which they are found</extracomment>
        <translation>Ton Klang Ruhezeit Hinweise Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="58"/>
        <location filename="../qml/screens/SettingsPage.qml" line="144"/>
        <source>tray login start close background</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings of the desktop, by which they are found</extracomment>
        <translation>Leiste Anmeldung Start schließen Hintergrund</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="65"/>
        <location filename="../qml/screens/SettingsPage.qml" line="154"/>
        <source>text blocks templates canned replies</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings of snippets, by which they are found</extracomment>
        <translation>Textbausteine Vorlagen Bausteine</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="72"/>
        <location filename="../qml/screens/SettingsPage.qml" line="164"/>
        <source>account sign out computers sessions revoke</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings of devices, by which they are found</extracomment>
        <translation>Konto abmelden Computer Geräte sperren</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="79"/>
        <location filename="../qml/screens/SettingsPage.qml" line="174"/>
        <source>remote programs vnc rdp ssh</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings of remote tools, by which they are found</extracomment>
        <translation>Fernwartung Programme vnc rdp ssh</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="44"/>
        <location filename="../qml/screens/SettingsPage.qml" line="117"/>
        <source>export save erase delete portable</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings of one&apos;s own data, by which they are found</extracomment>
        <translation>export exportieren sichern löschen herunterladen mitnehmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="16"/>
        <location filename="../qml/screens/SettingsPage.qml" line="77"/>
        <source>dark light font colour size appearance motion</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings of the look, by which they are found</extracomment>
        <translation>dunkel hell Schrift Farbe Größe Darstellung Bewegung</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="23"/>
        <location filename="../qml/screens/SettingsPage.qml" line="87"/>
        <source>date format calendar week German English</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings of language and region, by which they are found</extracomment>
        <translation>Datumsformat Kalender Woche Deutsch Englisch</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="86"/>
        <location filename="../qml/screens/SettingsPage.qml" line="185"/>
        <source>version licence diagnostics help audit</source>
        <extracomment>Other words for that card, by which it is found
----------
Other words for the settings about the app, by which they are found</extracomment>
        <translation>Version Lizenz Diagnose Hilfe Protokoll</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../qml/screens/Shell.qml" line="37"/>
        <source>Cases</source>
        <extracomment>Place in the rail</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <location filename="../qml/screens/Shell.qml" line="40"/>
        <source>Availability</source>
        <extracomment>Place in the rail: when the expert wants offers</extracomment>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/Shell.qml" line="43"/>
        <source>Skills</source>
        <extracomment>Place in the rail</extracomment>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <location filename="../qml/screens/Shell.qml" line="49"/>
        <source>Dispatch</source>
        <extracomment>Place in the rail: the dispatcher&apos;s list</extracomment>
        <translation>Leitstelle</translation>
    </message>
    <message>
        <location filename="../qml/screens/Shell.qml" line="52"/>
        <source>Finance desk</source>
        <extracomment>Place in the rail: money that came, invoices and payouts of a tenant</extracomment>
        <translation>Finanzen</translation>
    </message>
    <message>
        <location filename="../qml/screens/Shell.qml" line="56"/>
        <source>Spot checks</source>
        <extracomment>Place in the rail: the reviewer&apos;s spot checks</extracomment>
        <translation>Stichproben</translation>
    </message>
    <message>
        <location filename="../qml/screens/Shell.qml" line="60"/>
        <source>Experts</source>
        <extracomment>Place in the rail: verification of new experts</extracomment>
        <translation>Experten</translation>
    </message>
    <message>
        <location filename="../qml/screens/Shell.qml" line="45"/>
        <source>Time &amp; payouts</source>
        <extracomment>Place in the rail: what the expert earned</extracomment>
        <translation>Zeit &amp; Auszahlung</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <location filename="../qml/screens/ShortcutRow.qml" line="94"/>
        <source>Reset: %1</source>
        <extracomment>Gives an action the key again that it had at first; %1 is what it does</extracomment>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutRow.qml" line="115"/>
        <source>Press the new key…</source>
        <extracomment>A key is waited for</extracomment>
        <translation>Neue Taste drücken…</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutRow.qml" line="108"/>
        <source>New key for: %1</source>
        <extracomment>What takes the new key of an action; %1 is what it does</extracomment>
        <translation>Neue Taste für: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutRow.qml" line="125"/>
        <source>No key</source>
        <extracomment>An action has no key</extracomment>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutRow.qml" line="128"/>
        <source>Change the key</source>
        <extracomment>What pressing a row of the list of keys does</extracomment>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutRow.qml" line="178"/>
        <source>%1 means: %2</source>
        <extracomment>A key belongs to another action; %1 is the key, %2 what that action does</extracomment>
        <translation>%1 bedeutet: %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutRow.qml" line="185"/>
        <source>Swap</source>
        <extracomment>Gives two actions each other&apos;s keys</extracomment>
        <translation>Tauschen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutRow.qml" line="195"/>
        <source>Cancel</source>
        <extracomment>Leaves the keys as they are</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ShortcutsCard</name>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="35"/>
        <location filename="../qml/screens/ShortcutsCard.qml" line="19"/>
        <source>Keys</source>
        <extracomment>As the card of the settings is called
----------
Heading of a card of settings</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutsCard.qml" line="26"/>
        <source>Single keys act in lists</source>
        <extracomment>Setting: letters and digits act alone in lists</extracomment>
        <translation>Einzelne Tasten wirken in Listen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutsCard.qml" line="34"/>
        <source>Hide the keys</source>
        <extracomment>Hides the list of keys</extracomment>
        <translation>Tasten verbergen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutsCard.qml" line="36"/>
        <source>Change keys…</source>
        <extracomment>Shows the list of keys, to change them</extracomment>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutsCard.qml" line="44"/>
        <source>Press a key in the list, then the new one. Esc keeps the old key, Backspace leaves the action without one.</source>
        <extracomment>How keys are changed</extracomment>
        <translation>Drücken Sie eine Taste in der Liste, dann die neue. Esc behält die bisherige Taste, die Rücktaste lässt den Befehl ohne Taste.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutsCard.qml" line="57"/>
        <source>Find an action</source>
        <extracomment>Narrows the list of keys in the settings</extracomment>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutsCard.qml" line="66"/>
        <location filename="../qml/screens/ShortcutsCard.qml" line="78"/>
        <source>Reset all</source>
        <extracomment>Gives all actions the keys again that they had at first
----------
Answer: gives all actions their first keys</extracomment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutsCard.qml" line="74"/>
        <source>Reset all keys?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Alle Tasten zurücksetzen?</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShortcutsCard.qml" line="76"/>
        <source>Every action gets the key again that it had at first.</source>
        <extracomment>Question before the keys of all actions are as at first</extracomment>
        <translation>Jeder Befehl bekommt wieder die Taste, die er anfangs hatte.</translation>
    </message>
</context>
<context>
    <name>ShowAll</name>
    <message>
        <location filename="../qml/screens/ShowAll.qml" line="17"/>
        <source>Show all</source>
        <extracomment>Under the beginning of a very long message</extracomment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ShowAll.qml" line="19"/>
        <source>Show less</source>
        <extracomment>Under a very long message that is shown as a whole</extracomment>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="36"/>
        <source>Sign in in your browser</source>
        <extracomment>Title while the browser shows the sign-in page</extracomment>
        <translation>Melden Sie sich im Browser an</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="38"/>
        <source>Welcome</source>
        <extracomment>Title of the first page</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="49"/>
        <source>Your browser shows the sign-in page. When you are done there, this window goes on by itself. Your password never comes here.</source>
        <extracomment>While the browser shows the sign-in page</extracomment>
        <translation>Ihr Browser zeigt die Anmeldeseite. Wenn Sie dort fertig sind, geht es hier von selbst weiter. Ihr Passwort kommt nie hierher.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="52"/>
        <source>You are not signed in. Nothing was stored on this computer.</source>
        <extracomment>After a sign-in that was cancelled</extracomment>
        <translation>Sie sind nicht angemeldet. Auf diesem Computer wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="54"/>
        <source>You sign in once in your browser. After that your cases are also here without a connection, encrypted.</source>
        <extracomment>On the first page</extracomment>
        <translation>Sie melden sich einmal im Browser an. Danach sind Ihre Fälle auch ohne Verbindung hier, verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="67"/>
        <source>Platform: %1</source>
        <extracomment>On the first page; %1 is the address of the platform that one works for</extracomment>
        <translation>Plattform: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="81"/>
        <source>Try again</source>
        <extracomment>Opens the sign-in page in the browser</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="83"/>
        <source>Sign in with the browser</source>
        <extracomment>Opens the sign-in page in the browser</extracomment>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="95"/>
        <source>Open again</source>
        <extracomment>Opens the sign-in page once more</extracomment>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="103"/>
        <source>Copy the address</source>
        <extracomment>Copies the address of the sign-in page</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="112"/>
        <source>Cancel</source>
        <extracomment>Stops the sign-in</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SignIn.qml" line="119"/>
        <source>Another platform…</source>
        <extracomment>Opens the page that asks for the address of the platform</extracomment>
        <translation>Andere Plattform…</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <location filename="../sync/SignInFlow.cpp" line="41"/>
        <source>Nobody answered in the browser for ten minutes. Start again when you are ready.</source>
        <translation>Im Browser kam zehn Minuten lang keine Antwort. Beginnen Sie neu, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <location filename="../sync/SignInFlow.cpp" line="56"/>
        <source>The platform&apos;s address must begin with https.</source>
        <translation>Die Adresse der Plattform muss mit https beginnen.</translation>
    </message>
    <message>
        <location filename="../sync/SignInFlow.cpp" line="96"/>
        <source>The answer did not come from your platform, so it was not used. Start again.</source>
        <translation>Die Antwort kam nicht von Ihrer Plattform und wurde nicht benutzt. Beginnen Sie neu.</translation>
    </message>
    <message>
        <location filename="../sync/SignInFlow.cpp" line="102"/>
        <source>You were not signed in. Nothing was stored.</source>
        <translation>Sie wurden nicht angemeldet. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>SkillDetail</name>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="24"/>
        <source>I have done it, with a guide beside me.</source>
        <extracomment>Meaning of skill level 1</extracomment>
        <translation>Ich habe es schon gemacht, mit einer Anleitung daneben.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="26"/>
        <source>I solve the common faults.</source>
        <extracomment>Meaning of skill level 2</extracomment>
        <translation>Ich löse die üblichen Fehler.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="28"/>
        <source>I solve most faults alone.</source>
        <extracomment>Meaning of skill level 3</extracomment>
        <translation>Ich löse die meisten Fehler allein.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="30"/>
        <source>I solve hard faults alone.</source>
        <extracomment>Meaning of skill level 4</extracomment>
        <translation>Ich löse schwere Fehler allein.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="32"/>
        <source>Others ask me when they are stuck.</source>
        <extracomment>Meaning of skill level 5</extracomment>
        <translation>Andere fragen mich, wenn sie nicht weiterkommen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="63"/>
        <source>Choose a task in the tree.</source>
        <extracomment>Nothing is chosen in the skill tree</extracomment>
        <translation>Wählen Sie eine Aufgabe im Baum.</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/SkillDetail.qml" line="66"/>
        <source>You have set a level for %n task(s).</source>
        <extracomment>%n skills that have a level</extracomment>
        <translation>
            <numerusform>Sie haben für %n Aufgabe eine Stufe gesetzt.</numerusform>
            <numerusform>Sie haben für %n Aufgaben eine Stufe gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="68"/>
        <source>The keys 1 to 5 set a level, 0 takes it back.</source>
        <extracomment>Help for the skill tree</extracomment>
        <translation>Die Tasten 1 bis 5 setzen eine Stufe, 0 nimmt sie zurück.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="82"/>
        <source>Your level</source>
        <extracomment>Heading over the expert&apos;s level in a task</extracomment>
        <translation>Ihre Stufe</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="89"/>
        <source>Not set</source>
        <extracomment>No level is set for a task</extracomment>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="91"/>
        <source>%1 of 5</source>
        <extracomment>Level of a task; %1 is 1 to 5</extracomment>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="97"/>
        <source>No offers come for this task.</source>
        <extracomment>No level is set for a task</extracomment>
        <translation>Für diese Aufgabe kommen keine Angebote.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="120"/>
        <source>Take back</source>
        <extracomment>Takes a level back</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="131"/>
        <source>State</source>
        <extracomment>Heading over the state of a skill</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="144"/>
        <source>Offers use level %1.</source>
        <extracomment>What offers may use; %1 is 1 to 5</extracomment>
        <translation>Angebote nutzen Stufe %1.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="152"/>
        <source>A level you set brings offers once it is verified.</source>
        <extracomment>About a level that nobody has checked yet</extracomment>
        <translation>Eine gesetzte Stufe bringt Angebote, sobald sie geprüft ist.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillDetail.qml" line="45"/>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>SkillsPage</name>
    <message>
        <location filename="../qml/screens/SkillsPage.qml" line="49"/>
        <location filename="../qml/screens/SkillsPage.qml" line="78"/>
        <source>Skills</source>
        <extracomment>Title of the page about skills
----------
Name of the skill tree</extracomment>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillsPage.qml" line="137"/>
        <source>Show the levels</source>
        <extracomment>Goes back to the levels of the skills</extracomment>
        <translation>Stufen zeigen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillsPage.qml" line="139"/>
        <source>How it goes</source>
        <extracomment>Shows what customers and spot checks say</extracomment>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillsPage.qml" line="55"/>
        <source>Mine</source>
        <extracomment>Shows only skills that the expert has set</extracomment>
        <translation>Meine</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillsPage.qml" line="62"/>
        <source>Find a skill…</source>
        <extracomment>Narrows the skill tree</extracomment>
        <translation>Aufgabe suchen…</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillsPage.qml" line="119"/>
        <source>No skill is called that.</source>
        <extracomment>The search hides the whole skill tree</extracomment>
        <translation>So heißt keine Aufgabe.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillsPage.qml" line="121"/>
        <source>You have not set a level yet.</source>
        <extracomment>No skill has a level yet</extracomment>
        <translation>Sie haben noch keine Stufe gesetzt.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SkillsPage.qml" line="123"/>
        <source>Show all</source>
        <extracomment>Ends the narrowing of the skill tree</extracomment>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>SkillsRow</name>
    <message>
        <location filename="../qml/screens/SkillsRow.qml" line="40"/>
        <source>level %1</source>
        <extracomment>For screen readers; %1 is 1 to 5</extracomment>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>SnippetDialog</name>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="21"/>
        <source>T. Brandt</source>
        <extracomment>Example of a customer&apos;s name</extracomment>
        <translation>T. Brandt</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="35"/>
        <source>New snippet</source>
        <extracomment>Title of the dialog in which a snippet is written</extracomment>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="37"/>
        <source>Change snippet</source>
        <extracomment>Title of the dialog in which a snippet is changed</extracomment>
        <translation>Textbaustein ändern</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="39"/>
        <source>Save</source>
        <extracomment>Keeps a snippet</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="42"/>
        <source>Give it a name and a text first</source>
        <extracomment>Why a snippet cannot be kept</extracomment>
        <translation>Geben Sie zuerst Namen und Text an</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="53"/>
        <location filename="../qml/screens/SnippetDialog.qml" line="64"/>
        <source>Name, typed after the slash</source>
        <extracomment>Field for the name of a snippet</extracomment>
        <translation>Name, nach dem Schrägstrich getippt</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="66"/>
        <source>greeting</source>
        <extracomment>Example of a snippet&apos;s name</extracomment>
        <translation>gruss</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="72"/>
        <location filename="../qml/screens/SnippetDialog.qml" line="90"/>
        <source>Text</source>
        <extracomment>Field for the text of a snippet</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="74"/>
        <source>{customer}, {case} and {me} are filled in.</source>
        <extracomment>Which variables a snippet can have</extracomment>
        <translation>{kunde}, {fall} und {ich} werden ausgefüllt.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="77"/>
        <source>%1 stays as it is: there is no such value.</source>
        <extracomment>A snippet has variables that nothing is known of; %1 names them</extracomment>
        <translation>%1 bleibt so stehen: Dazu gibt es keinen Wert.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetDialog.qml" line="97"/>
        <source>Reads like this</source>
        <extracomment>Over a snippet as a customer would read it</extracomment>
        <translation>Liest sich so</translation>
    </message>
</context>
<context>
    <name>SnippetMenu</name>
    <message>
        <location filename="../qml/screens/SnippetMenu.qml" line="61"/>
        <source>Fill in %1 before you send this.</source>
        <extracomment>A text with variables from a snippet that nothing is known of; %1 names them</extracomment>
        <translation>Füllen Sie %1 aus, bevor Sie das senden.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetMenu.qml" line="109"/>
        <source>Snippets</source>
        <extracomment>Name of the list of snippets</extracomment>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetMenu.qml" line="168"/>
        <source>Enter inserts · Esc leaves the slash</source>
        <extracomment>Under the list of snippets: what the keys do</extracomment>
        <translation>Eingabe fügt ein · Esc lässt den Schrägstrich stehen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetMenu.qml" line="170"/>
        <source>No snippets yet. Settings › Snippets is the place for them.</source>
        <extracomment>In the empty list of snippets</extracomment>
        <translation>Noch keine Textbausteine. Unter Einstellungen › Textbausteine legen Sie welche an.</translation>
    </message>
</context>
<context>
    <name>SnippetsCard</name>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="63"/>
        <location filename="../qml/screens/SnippetsCard.qml" line="18"/>
        <source>Snippets</source>
        <extracomment>As the card of the settings is called
----------
Heading of a card of settings</extracomment>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetsCard.qml" line="37"/>
        <source>Type / in a message to insert one. They are kept on this computer only.</source>
        <extracomment>What snippets are, in settings</extracomment>
        <translation>Mit / in einer Nachricht fügen Sie einen ein. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetsCard.qml" line="71"/>
        <source>Change %1</source>
        <extracomment>Changes a snippet; %1 is its name</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetsCard.qml" line="79"/>
        <source>Remove %1</source>
        <extracomment>Removes a snippet; %1 is its name</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetsCard.qml" line="86"/>
        <source>Removed %1</source>
        <extracomment>A snippet was removed; %1 is its name</extracomment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnippetsCard.qml" line="96"/>
        <source>Add a snippet…</source>
        <extracomment>Opens the dialog for a new snippet</extracomment>
        <translation>Textbaustein hinzufügen…</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <location filename="../qml/screens/SnoozeDialog.qml" line="41"/>
        <source>Put off until…</source>
        <extracomment>Title of the dialog for a time of one&apos;s own</extracomment>
        <translation>Zurückstellen bis…</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnoozeDialog.qml" line="43"/>
        <source>Put off</source>
        <extracomment>Puts a case off</extracomment>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnoozeDialog.qml" line="46"/>
        <source>This time is over</source>
        <extracomment>Why a case cannot be put off until then</extracomment>
        <translation>Diese Zeit ist vorbei</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnoozeDialog.qml" line="53"/>
        <location filename="../qml/screens/SnoozeDialog.qml" line="61"/>
        <source>Day</source>
        <extracomment>Field for a date</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnoozeDialog.qml" line="69"/>
        <location filename="../qml/screens/SnoozeDialog.qml" line="77"/>
        <source>Time</source>
        <extracomment>Field for a time</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnoozeDialog.qml" line="71"/>
        <source>It comes back then, or as soon as the customer writes.</source>
        <extracomment>Under the field for the time until which a case is put off</extracomment>
        <translation>Dann kommt er wieder, oder sobald der Kunde schreibt.</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <location filename="../qml/screens/SnoozeMenu.qml" line="23"/>
        <source>Another time…</source>
        <extracomment>Menu: opens a dialog for a day and time</extracomment>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnoozeMenu.qml" line="27"/>
        <source>No longer</source>
        <extracomment>Menu: a case that was put off</extracomment>
        <translation>Nicht mehr zurückstellen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnoozeMenu.qml" line="33"/>
        <source>Only a case that you work on can be put off.</source>
        <extracomment>After the key for putting off</extracomment>
        <translation>Zurückstellen lässt sich nur ein Fall, an dem Sie arbeiten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SnoozeMenu.qml" line="59"/>
        <source>Put off until…</source>
        <extracomment>Name of the menu in which one chooses until when a case is put off</extracomment>
        <translation>Zurückstellen bis…</translation>
    </message>
</context>
<context>
    <name>SolvePanel</name>
    <message>
        <location filename="../qml/screens/SolvePanel.qml" line="90"/>
        <source>Solved</source>
        <extracomment>Title of the panel that ends a case</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolvePanel.qml" line="95"/>
        <source>Close</source>
        <extracomment>Closes the panel; what is typed is kept</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolvePanel.qml" line="107"/>
        <source>Copy your words</source>
        <extracomment>Copies what was typed</extracomment>
        <translation>Ihre Worte kopieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolvePanel.qml" line="121"/>
        <source>What was wrong and what helped? Two lines to %1.</source>
        <extracomment>In the panel that ends a case; %1 is a name</extracomment>
        <translation>Was war los, was hat geholfen? Zwei Zeilen an %1.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolvePanel.qml" line="139"/>
        <source>What was wrong and what helped</source>
        <extracomment>Name of the text field in the panel that ends a case</extracomment>
        <translation>Was los war und was geholfen hat</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolvePanel.qml" line="155"/>
        <source>%1 then says whether it works. Without an answer the case closes by itself, usually after 72 hours, and counts as unconfirmed; reopening returns to you.</source>
        <extracomment>What happens after a case is marked as solved; %1 is a name</extracomment>
        <translation>%1 sagt dann, ob es geht. Ohne Antwort schließt der Fall von selbst, meist nach 72 Stunden, und gilt als unbestätigt; wird er wieder geöffnet, kommt er zu Ihnen zurück.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolvePanel.qml" line="171"/>
        <source>Draft saved %1</source>
        <extracomment>The text is kept on this computer</extracomment>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolvePanel.qml" line="178"/>
        <source>Send to %1 and solve</source>
        <extracomment>Sends the two lines and marks the case as solved; %1 is a name</extracomment>
        <translation>An %1 senden und lösen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolvePanel.qml" line="182"/>
        <source>Write what was wrong and what helped first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was los war und was geholfen hat</translation>
    </message>
</context>
<context>
    <name>SolveSums</name>
    <message>
        <location filename="../qml/screens/SolveSums.qml" line="20"/>
        <source>A question about your time is open</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Eine Frage zu Ihrer Zeit ist offen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolveSums.qml" line="22"/>
        <source>No question about your time is open</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Keine Frage zu Ihrer Zeit ist offen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolveSums.qml" line="25"/>
        <source>The clock stops when you send</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Die Uhr stoppt, wenn Sie senden</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolveSums.qml" line="28"/>
        <source>The remote session still runs</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Die Fernsitzung läuft noch</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolveSums.qml" line="30"/>
        <source>No session runs, the clock stands</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Keine Sitzung läuft, die Uhr steht</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolveSums.qml" line="33"/>
        <source>No time waits for a yes</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Keine Zeit wartet auf eine Zusage</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolveSums.qml" line="38"/>
        <source>Time and money</source>
        <extracomment>Heading of the card with time and money</extracomment>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolveSums.qml" line="43"/>
        <source>Time</source>
        <extracomment>Row of a sum</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolveSums.qml" line="45"/>
        <source>Customer pays</source>
        <extracomment>Row of a sum</extracomment>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <location filename="../qml/screens/SolveSums.qml" line="47"/>
        <source>You get</source>
        <extracomment>Row of a sum</extracomment>
        <translation>Sie erhalten</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <location filename="../qml/screens/SpellingMenu.qml" line="88"/>
        <source>No proposals</source>
        <extracomment>In the menu of a word that the dictionary does not know</extracomment>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <location filename="../qml/screens/SpellingMenu.qml" line="93"/>
        <source>Learn “%1”</source>
        <extracomment>Adds a word to the person&apos;s own dictionary; %1 is the word</extracomment>
        <translation>„%1“ lernen</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <location filename="../qml/controls/SplitHandle.qml" line="39"/>
        <source>%1 pixels</source>
        <extracomment>Width of a pane in pixels</extracomment>
        <translation>%1 Pixel</translation>
    </message>
</context>
<context>
    <name>StateIcon</name>
    <message>
        <location filename="../qml/controls/StateIcon.qml" line="19"/>
        <source>live</source>
        <extracomment>State of a case: a call, a session or a clock runs</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../qml/controls/StateIcon.qml" line="21"/>
        <source>needs you</source>
        <extracomment>State of a case: the expert has to act</extracomment>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <location filename="../qml/controls/StateIcon.qml" line="23"/>
        <source>waits to send</source>
        <extracomment>State of a case: something is not sent yet</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <location filename="../qml/controls/StateIcon.qml" line="25"/>
        <source>offered to you</source>
        <extracomment>State of a case: it is offered to the expert</extracomment>
        <translation>Ihnen angeboten</translation>
    </message>
    <message>
        <location filename="../qml/controls/StateIcon.qml" line="27"/>
        <source>waits for the customer</source>
        <extracomment>State of a case: the customer has to act</extracomment>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message>
        <location filename="../qml/controls/StateIcon.qml" line="29"/>
        <source>scheduled</source>
        <extracomment>State of a case: an appointment is set</extracomment>
        <translation>geplant</translation>
    </message>
    <message>
        <location filename="../qml/controls/StateIcon.qml" line="31"/>
        <source>solved</source>
        <extracomment>State of a case</extracomment>
        <translation>gelöst</translation>
    </message>
    <message>
        <location filename="../qml/controls/StateIcon.qml" line="33"/>
        <source>not delivered</source>
        <extracomment>State of a case: a change was not accepted</extracomment>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <location filename="../qml/controls/StateIcon.qml" line="35"/>
        <source>no expert found</source>
        <extracomment>State of a case: no expert fits</extracomment>
        <translation>kein Experte gefunden</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <location filename="../qml/screens/StepList.qml" line="20"/>
        <source>Steps</source>
        <extracomment>Heading of the pane at the right: the expert&apos;s list of what to do</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../qml/screens/StepList.qml" line="22"/>
        <source>Steps · %1 of %2</source>
        <extracomment>Heading of the pane at the right: the expert&apos;s list of what to do; %1 of %2 are done</extracomment>
        <translation>Schritte · %1 von %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/StepList.qml" line="52"/>
        <source>Remove “%1”</source>
        <extracomment>Takes a line off the expert&apos;s list of what to do; %1 is the line</extracomment>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <location filename="../qml/screens/StepList.qml" line="71"/>
        <source>Add a step</source>
        <extracomment>Field in which an expert adds a line to his list of what to do</extracomment>
        <translation>Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>StepUpPanel</name>
    <message>
        <location filename="../qml/screens/StepUpPanel.qml" line="51"/>
        <source>Enter your password again in the browser; then this goes on by itself.</source>
        <extracomment>While the browser asks for the password</extracomment>
        <translation>Geben Sie Ihr Passwort noch einmal im Browser ein; dann geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../qml/screens/StepUpPanel.qml" line="53"/>
        <source>This needs your password once more.</source>
        <extracomment>Something is held until the password was entered again</extracomment>
        <translation>Dafür wird Ihr Passwort noch einmal gebraucht.</translation>
    </message>
    <message>
        <location filename="../qml/screens/StepUpPanel.qml" line="65"/>
        <source>Called off. Nothing was sent, and nothing you typed is lost.</source>
        <extracomment>The person called off entering the password</extracomment>
        <translation>Abgebrochen. Es wurde nichts gesendet, und nichts Eingegebenes ist verloren.</translation>
    </message>
    <message>
        <location filename="../qml/screens/StepUpPanel.qml" line="79"/>
        <source>Open again</source>
        <extracomment>Opens the browser&apos;s page once more</extracomment>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/StepUpPanel.qml" line="81"/>
        <source>Enter the password…</source>
        <extracomment>Opens the browser&apos;s page where the password is entered</extracomment>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <location filename="../qml/screens/StepUpPanel.qml" line="91"/>
        <source>Cancel</source>
        <extracomment>Calls off entering the password</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../qml/screens/StepUpPanel.qml" line="99"/>
        <source>Discard</source>
        <extracomment>Gives up what waits for the password</extracomment>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>SuspensionCard</name>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="22"/>
        <source>Your access at %1 is suspended</source>
        <extracomment>Heading of a card; %1 is the name of a platform&apos;s organisation</extracomment>
        <translation>Ihr Zugang bei %1 ist gesperrt</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="28"/>
        <source>You get no offers and cannot open cases there; those you had were handed over. What you earned stays yours. Who decided it and why stands in the e-mail that you got.</source>
        <extracomment>What a suspension means</extracomment>
        <translation>Sie bekommen dort keine Angebote und können keine Fälle öffnen; Ihre Fälle wurden übergeben. Was Sie verdient haben, bleibt Ihres. Wer das entschieden hat und warum, steht in der E-Mail, die Sie bekommen haben.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="35"/>
        <source>It has no end of its own: it holds until it is lifted.</source>
        <extracomment>How long a suspension holds</extracomment>
        <translation>Sie endet nicht von selbst: Sie gilt, bis sie aufgehoben wird.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="48"/>
        <source>Your appeal of %1 waits on this computer and goes out with the next connection.</source>
        <extracomment>An appeal is kept here and not sent yet; %1 is a day and time</extracomment>
        <translation>Ihr Widerspruch (%1) wartet auf diesem Computer und geht mit der nächsten Verbindung hinaus.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="52"/>
        <source>Your appeal was sent %1. The answer was to come by e-mail by %2.</source>
        <extracomment>An appeal should have been answered; %1 is a day and time, %2 a day</extracomment>
        <translation>Ihr Widerspruch wurde gesendet (%1). Die Antwort sollte bis %2 per E-Mail kommen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="54"/>
        <source>Your appeal was sent %1. Somebody who did not decide looks at it; the answer comes by e-mail by %2.</source>
        <extracomment>An appeal was sent; %1 is a day and time, %2 a day</extracomment>
        <translation>Ihr Widerspruch wurde gesendet (%1). Jemand, der nicht entschieden hat, sieht ihn sich an; die Antwort kommt bis %2 per E-Mail.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="57"/>
        <source>Your appeal was not taken: %1 Your text is kept.</source>
        <extracomment>An appeal was not taken; %1 says why</extracomment>
        <translation>Ihr Widerspruch wurde nicht angenommen: %1 Ihr Text ist aufgehoben.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="60"/>
        <source>If you see it differently, appeal: somebody who did not decide looks at all of it again and answers within two weeks.</source>
        <extracomment>How to appeal against a suspension</extracomment>
        <translation>Wenn Sie es anders sehen, widersprechen Sie: Jemand, der nicht entschieden hat, sieht sich alles noch einmal an und antwortet innerhalb von zwei Wochen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="86"/>
        <source>What you see differently</source>
        <extracomment>Name of the text field of an appeal</extracomment>
        <translation>Was Sie anders sehen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="96"/>
        <source>Send the appeal</source>
        <extracomment>Sends an appeal against a suspension</extracomment>
        <translation>Widerspruch senden</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="99"/>
        <source>Say what you see differently first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was Sie anders sehen</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="109"/>
        <source>Write it again</source>
        <extracomment>Puts the text of an appeal that was not taken into its field again</extracomment>
        <translation>Noch einmal schreiben</translation>
    </message>
    <message>
        <location filename="../qml/screens/SuspensionCard.qml" line="115"/>
        <source>Draft saved %1</source>
        <extracomment>The text is kept on this computer; %1 is a time</extracomment>
        <translation>Entwurf gespeichert %1</translation>
    </message>
</context>
<context>
    <name>SystemBrowser</name>
    <message>
        <location filename="../app/SystemBrowser.cpp" line="17"/>
        <source>Only web addresses are opened.</source>
        <translation>Nur Webadressen werden geöffnet.</translation>
    </message>
    <message>
        <location filename="../app/SystemBrowser.cpp" line="20"/>
        <source>No browser could be started. Open the address below in one.</source>
        <translation>Kein Browser ließ sich starten. Öffnen Sie die Adresse unten in einem.</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <location filename="../qml/screens/TableCard.qml" line="140"/>
        <source>Nothing fits.</source>
        <extracomment>A search found nothing</extracomment>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <location filename="../qml/controls/TableHead.qml" line="55"/>
        <source>%1, sorted downwards</source>
        <extracomment>Head of a column for a screen reader; %1 is its name</extracomment>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <location filename="../qml/controls/TableHead.qml" line="57"/>
        <source>%1, sorted upwards</source>
        <extracomment>Head of a column for a screen reader; %1 is its name</extracomment>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <location filename="../qml/controls/TableHead.qml" line="60"/>
        <source>Turn the order round</source>
        <extracomment>Head of the column that sorts the table, when pressed</extracomment>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <location filename="../qml/controls/TableHead.qml" line="62"/>
        <source>Sort by this column</source>
        <extracomment>Head of a column, when pressed</extracomment>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
</context>
<context>
    <name>TableLine</name>
    <message>
        <location filename="../qml/screens/TableLine.qml" line="166"/>
        <source>Discard</source>
        <extracomment>Takes a message away</extracomment>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="25"/>
        <source>There is nothing yet</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Noch ist nichts da</translation>
    </message>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="38"/>
        <source>Copied</source>
        <extracomment>Rows of a table were copied</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="52"/>
        <source>Search: %1</source>
        <extracomment>Field: looks through a table; %1 is its heading</extracomment>
        <translation>Suchen: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="54"/>
        <source>Search</source>
        <extracomment>Field: looks through a table</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="60"/>
        <source>Copy the table: %1</source>
        <extracomment>Copies a table as it is shown; %1 is its heading</extracomment>
        <translation>Tabelle kopieren: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="67"/>
        <source>Table copied</source>
        <extracomment>A table was copied</extracomment>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="74"/>
        <source>Save the table: %1…</source>
        <extracomment>Opens a menu: saves a table as it is shown; %1 is its heading</extracomment>
        <translation>Tabelle speichern: %1…</translation>
    </message>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="85"/>
        <source>Save as CSV…</source>
        <extracomment>Saves a table for a spreadsheet</extracomment>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="90"/>
        <source>Save as PDF…</source>
        <extracomment>Saves a table to read and print</extracomment>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="101"/>
        <location filename="../qml/screens/TableTools.qml" line="124"/>
        <source>Table saved</source>
        <extracomment>A table was written to a file</extracomment>
        <translation>Tabelle gespeichert</translation>
    </message>
    <message>
        <location filename="../qml/screens/TableTools.qml" line="103"/>
        <source>The table could not be saved</source>
        <extracomment>A file could not be written</extracomment>
        <translation>Die Tabelle konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>TalkFind</name>
    <message>
        <location filename="../qml/screens/TalkFind.qml" line="110"/>
        <source>Find in this conversation</source>
        <extracomment>Field: looks for words in the open conversation</extracomment>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TalkFind.qml" line="127"/>
        <source>%1 of %2</source>
        <extracomment>In a search: which of how many is shown, as &quot;3 of 12&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/TalkFind.qml" line="129"/>
        <source>Not in this conversation</source>
        <extracomment>A search in the conversation finds nothing</extracomment>
        <translation>Nicht in diesem Gespräch</translation>
    </message>
    <message>
        <location filename="../qml/screens/TalkFind.qml" line="138"/>
        <source>Find previous</source>
        <extracomment>Goes to the earlier of what was found</extracomment>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <location filename="../qml/screens/TalkFind.qml" line="148"/>
        <source>Find next</source>
        <extracomment>Goes to the later of what was found</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../qml/screens/TalkFind.qml" line="158"/>
        <source>Close</source>
        <extracomment>Closes the find bar</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <location filename="../qml/screens/TextView.qml" line="21"/>
        <source>%n line(s)</source>
        <extracomment>About a text file</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/TextView.qml" line="141"/>
        <source>Opening the file</source>
        <extracomment>While a file is fetched and read</extracomment>
        <translation>Die Datei wird geöffnet</translation>
    </message>
</context>
<context>
    <name>TextViewBar</name>
    <message>
        <location filename="../qml/screens/TextViewBar.qml" line="70"/>
        <source>Find in this file</source>
        <extracomment>Name of the field that finds words in a file</extracomment>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TextViewBar.qml" line="72"/>
        <source>Line number</source>
        <extracomment>Name of the field for the number of a line</extracomment>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <location filename="../qml/screens/TextViewBar.qml" line="94"/>
        <source>Looking…</source>
        <extracomment>While words are looked for in a file</extracomment>
        <translation>Sucht…</translation>
    </message>
    <message>
        <location filename="../qml/screens/TextViewBar.qml" line="97"/>
        <source>Not found</source>
        <extracomment>Words were not found in a file</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../qml/screens/TextViewBar.qml" line="99"/>
        <source>%1 of %2</source>
        <extracomment>Which of the lines with the words is shown; %1 of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../qml/screens/TextViewBar.qml" line="109"/>
        <source>Find</source>
        <extracomment>Opens the field that finds words in a file</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TextViewBar.qml" line="118"/>
        <source>Go to line</source>
        <extracomment>Opens the field for the number of a line</extracomment>
        <translation>Zu Zeile</translation>
    </message>
    <message>
        <location filename="../qml/screens/TextViewBar.qml" line="126"/>
        <source>Wrap lines</source>
        <extracomment>Breaks long lines of a text file</extracomment>
        <translation>Zeilen umbrechen</translation>
    </message>
</context>
<context>
    <name>TimeEntry</name>
    <message>
        <location filename="../qml/screens/TimeEntry.qml" line="26"/>
        <source>Enter start and end first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Tragen Sie zuerst Anfang und Ende ein</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeEntry.qml" line="29"/>
        <source>Say what was done first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was getan wurde</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeEntry.qml" line="63"/>
        <source>Start</source>
        <extracomment>Field: when work began</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeEntry.qml" line="65"/>
        <source>9:00</source>
        <extracomment>Example of a time of day</extracomment>
        <translation>9:00</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeEntry.qml" line="80"/>
        <source>End</source>
        <extracomment>Field: when work ended</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeEntry.qml" line="82"/>
        <source>9:20</source>
        <extracomment>Example of a time of day</extracomment>
        <translation>9:20</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeEntry.qml" line="100"/>
        <source>What was done</source>
        <extracomment>Field: what was done in a stretch of time</extracomment>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeEntry.qml" line="110"/>
        <source>A time of day looks like 9:00.</source>
        <extracomment>Under two fields of which one holds something else than a time</extracomment>
        <translation>Eine Uhrzeit sieht so aus: 9:00.</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeEntry.qml" line="128"/>
        <source>Cancel</source>
        <extracomment>Leaves the times as they were</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TimeFigures</name>
    <message>
        <location filename="../qml/screens/TimeFigures.qml" line="50"/>
        <source>The customer sees the same clock.</source>
        <extracomment>About the clock of a case</extracomment>
        <translation>Der Kunde sieht dieselbe Uhr.</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeFigures.qml" line="58"/>
        <source>Customer pays so far</source>
        <extracomment>What the customer pays for the time until now</extracomment>
        <translation>Rechnung bisher</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeFigures.qml" line="60"/>
        <source>You get</source>
        <extracomment>What the expert gets for the time until now</extracomment>
        <translation>Sie erhalten</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeFigures.qml" line="111"/>
        <source>Discard</source>
        <extracomment>Takes a message about refused time away</extracomment>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <location filename="../qml/screens/TimePanel.qml" line="48"/>
        <source>Time on this case</source>
        <extracomment>Title of the panel with the time of a case</extracomment>
        <translation>Zeit in diesem Fall</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePanel.qml" line="55"/>
        <source>Close</source>
        <extracomment>Closes the panel</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePanel.qml" line="66"/>
        <source>Loading the time</source>
        <extracomment>While the time of a case is read from the local copy</extracomment>
        <translation>Die Zeit wird geladen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePanel.qml" line="102"/>
        <source>Stretches</source>
        <extracomment>Heading over the list of stretches of time</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePanel.qml" line="127"/>
        <source>Nothing is counted yet. A remote session counts by itself.</source>
        <extracomment>No time was counted yet</extracomment>
        <translation>Noch ist nichts gezählt. Eine Fernsitzung zählt von selbst.</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePanel.qml" line="136"/>
        <source>Enter time afterwards</source>
        <extracomment>Heading over the fields in which time is entered afterwards</extracomment>
        <translation>Zeit nachtragen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePanel.qml" line="146"/>
        <source>Enter</source>
        <extracomment>Enters time that was worked before</extracomment>
        <translation>Eintragen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePanel.qml" line="148"/>
        <source>%1 is asked and must accept it.</source>
        <extracomment>What happens to time that is entered afterwards; %1 is a name</extracomment>
        <translation>%1 wird gefragt und muss es annehmen.</translation>
    </message>
</context>
<context>
    <name>TimePiece</name>
    <message>
        <location filename="../qml/screens/TimePiece.qml" line="58"/>
        <source>not billed: %1</source>
        <extracomment>About a stretch of time; %1 is the reason</extracomment>
        <translation>nicht berechnet: %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePiece.qml" line="67"/>
        <source>Change %1</source>
        <extracomment>Changes the times of a stretch; %1 are times of day</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePiece.qml" line="88"/>
        <source>Change</source>
        <extracomment>Keeps the changed times</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePiece.qml" line="91"/>
        <source>Longer, or with another reason, it is a proposal again.</source>
        <extracomment>Below the fields that change times</extracomment>
        <translation>Länger oder mit anderem Grund ist es wieder ein Vorschlag.</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimePiece.qml" line="93"/>
        <source>What was counted can be shortened only.</source>
        <extracomment>Below the fields that change times</extracomment>
        <translation>Was gezählt wurde, lässt sich nur kürzen.</translation>
    </message>
</context>
<context>
    <name>TimeQuestion</name>
    <message>
        <location filename="../qml/screens/TimeQuestion.qml" line="20"/>
        <source>Say what you did first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was Sie getan haben</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeQuestion.qml" line="51"/>
        <source>Nothing of it is billed until you answer.</source>
        <extracomment>Below a question about time</extracomment>
        <translation>Nichts davon wird berechnet, bis Sie antworten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeQuestion.qml" line="62"/>
        <source>Remove, go on</source>
        <extracomment>Answer: it was no work, the clock goes on from now</extracomment>
        <translation>Streichen, weiter</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeQuestion.qml" line="69"/>
        <source>Remove and stop</source>
        <extracomment>Answer: it was no work, the clock stops where it began</extracomment>
        <translation>Streichen und stoppen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeQuestion.qml" line="82"/>
        <source>What you did in this time</source>
        <extracomment>Field in which the expert says what he did while his computer slept</extracomment>
        <translation>Was Sie in dieser Zeit taten</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeQuestion.qml" line="93"/>
        <source>It was work</source>
        <extracomment>Answer: it was work</extracomment>
        <translation>Es war Arbeit</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeQuestion.qml" line="101"/>
        <source>Keep as own entry</source>
        <extracomment>Answer: it is kept as an entry of its own that the customer must accept</extracomment>
        <translation>Als eigener Eintrag</translation>
    </message>
</context>
<context>
    <name>TimeVerbs</name>
    <message>
        <location filename="../qml/screens/TimeVerbs.qml" line="42"/>
        <source>Go on</source>
        <extracomment>The clock of a case runs again</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeVerbs.qml" line="51"/>
        <source>Pause</source>
        <extracomment>Pauses the clock of a case</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeVerbs.qml" line="59"/>
        <source>Stop</source>
        <extracomment>Stops the clock of a case</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeVerbs.qml" line="67"/>
        <location filename="../qml/screens/TimeVerbs.qml" line="79"/>
        <source>What you do without session or call</source>
        <extracomment>Field: what the expert does while the clock runs</extracomment>
        <translation>Was Sie ohne Sitzung oder Telefonat tun</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeVerbs.qml" line="69"/>
        <source>A clock that runs in another case stops.</source>
        <extracomment>Below the field that starts the clock</extracomment>
        <translation>Eine Uhr, die in einem anderen Fall läuft, stoppt.</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeVerbs.qml" line="81"/>
        <source>Read the event log</source>
        <extracomment>Example of a reason</extracomment>
        <translation>Ereignisprotokoll lesen</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeVerbs.qml" line="93"/>
        <source>Start the clock</source>
        <extracomment>Starts the clock of a case</extracomment>
        <translation>Uhr starten</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeVerbs.qml" line="96"/>
        <source>Say what you do first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was Sie tun</translation>
    </message>
    <message>
        <location filename="../qml/screens/TimeVerbs.qml" line="102"/>
        <source>I am on the phone</source>
        <extracomment>Starts the clock of a case because the expert is on the phone</extracomment>
        <translation>Ich telefoniere</translation>
    </message>
</context>
<context>
    <name>TokenClient</name>
    <message>
        <location filename="../sync/TokenClient.cpp" line="77"/>
        <source>The platform does not answer. Check the connection and try again.</source>
        <translation>Die Plattform antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../sync/TokenClient.cpp" line="86"/>
        <source>The connection to the platform is not secure, so nothing was sent. Another program or network may be listening in.</source>
        <translation>Die Verbindung zur Plattform ist nicht sicher, darum wurde nichts gesendet. Ein anderes Programm oder Netz könnte mithören.</translation>
    </message>
    <message>
        <location filename="../sync/TokenClient.cpp" line="90"/>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../sync/TokenClient.cpp" line="94"/>
        <source>This device was signed out from elsewhere.</source>
        <translation>Dieses Gerät wurde anderswo abgemeldet.</translation>
    </message>
    <message>
        <location filename="../sync/TokenClient.cpp" line="97"/>
        <source>The platform asks you to sign in again.</source>
        <translation>Die Plattform bittet Sie, sich neu anzumelden.</translation>
    </message>
    <message>
        <location filename="../sync/TokenClient.cpp" line="183"/>
        <source>The platform&apos;s address does not begin with https, so nothing was sent.</source>
        <translation>Die Adresse der Plattform beginnt nicht mit https, darum wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ToolFields</name>
    <message>
        <location filename="../qml/screens/ToolFields.qml" line="83"/>
        <location filename="../qml/screens/ToolFields.qml" line="91"/>
        <source>Password there, if it needs one</source>
        <extracomment>Field for the password of the customer&apos;s computer; it may stay empty</extracomment>
        <translation>Passwort dort, falls nötig</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolFields.qml" line="104"/>
        <source>Start %1 again</source>
        <extracomment>Starts a program once more; %1 is its name</extracomment>
        <translation>%1 noch einmal starten</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolFields.qml" line="106"/>
        <source>Start %1</source>
        <extracomment>Starts a program; %1 is its name</extracomment>
        <translation>%1 starten</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolFields.qml" line="110"/>
        <source>Fill in the fields first</source>
        <extracomment>Why the button is off: fields are empty or wrong</extracomment>
        <translation>Füllen Sie zuerst die Felder aus</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="37"/>
        <source>Interrupted. It goes on if both are back until %1.</source>
        <extracomment>The customer&apos;s page or the expert&apos;s connection is gone during a session; %1 is a time</extracomment>
        <translation>Unterbrochen. Es geht weiter, wenn beide bis %1 zurück sind.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="42"/>
        <source>%1 cannot be started here</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 kann hier nicht gestartet werden</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="45"/>
        <source>Starting %1…</source>
        <extracomment>A program is being started; %1 is its name</extracomment>
        <translation>%1 wird gestartet …</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="48"/>
        <source>Is this the customer&apos;s computer?</source>
        <extracomment>Before a program connects to a computer for the first time</extracomment>
        <translation>Ist das der Computer des Kunden?</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="51"/>
        <source>%1 is running</source>
        <extracomment>A program runs for a remote session; %1 is its name</extracomment>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="54"/>
        <source>%1 has ended</source>
        <extracomment>A program has ended; %1 is its name</extracomment>
        <translation>%1 ist beendet</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="57"/>
        <source>%1 did not start</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 ist nicht gestartet</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="60"/>
        <source>The session has begun. Start %1 now.</source>
        <extracomment>The code was right; %1 is the name of a program</extracomment>
        <translation>Die Sitzung hat begonnen. Starten Sie jetzt %1.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="79"/>
        <source>Forget the old certificate</source>
        <extracomment>Button: what the expert said of this computer before holds no more, he is asked anew</extracomment>
        <translation>Altes Zertifikat vergessen</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="104"/>
        <source>Is %1 over?</source>
        <extracomment>Question about a program that works on by itself; %1 is its name</extracomment>
        <translation>Ist %1 vorbei?</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="109"/>
        <source>Werkbank cannot see when %1 ends. Say so here; %2 is asked too. Until then the time counts.</source>
        <extracomment>%1 is the name of a program, %2 that of a customer</extracomment>
        <translation>Werkbank sieht nicht, wann %1 endet. Sagen Sie es hier; %2 wird auch gefragt. Bis dahin zählt die Zeit.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="119"/>
        <source>The session ends in %1 s unless you start it again.</source>
        <extracomment>A program has ended; %1 is a number of seconds</extracomment>
        <translation>Die Sitzung endet in %1 s, wenn Sie es nicht noch einmal starten.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="128"/>
        <source>It is over</source>
        <extracomment>Answer to the question whether a program is over</extracomment>
        <translation>Es ist vorbei</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolPanel.qml" line="130"/>
        <source>End the session</source>
        <extracomment>Ends a remote session</extracomment>
        <translation>Sitzung beenden</translation>
    </message>
</context>
<context>
    <name>ToolProcess</name>
    <message>
        <location filename="../app/launch/ToolProcess.cpp" line="24"/>
        <source>The program could not be started.</source>
        <translation>Das Programm konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>ToolQuestion</name>
    <message>
        <location filename="../qml/screens/ToolQuestion.qml" line="23"/>
        <source>You have not connected to it before. Compare this fingerprint with the one that %1 or somebody there reads out. No password has been sent yet.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Sie haben sich noch nie mit ihm verbunden. Vergleichen Sie diesen Fingerabdruck mit dem, den %1 oder jemand dort vorliest. Es wurde noch kein Passwort gesendet.</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolQuestion.qml" line="35"/>
        <source>SHA-256 fingerprint %1</source>
        <extracomment>What screen readers say of a certificate&apos;s fingerprint; %1 is that</extracomment>
        <translation>SHA-256-Fingerabdruck %1</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolQuestion.qml" line="46"/>
        <source>It matches, connect</source>
        <extracomment>Answer: the fingerprint is that of the customer&apos;s computer; it is remembered</extracomment>
        <translation>Er stimmt, verbinden</translation>
    </message>
    <message>
        <location filename="../qml/screens/ToolQuestion.qml" line="52"/>
        <source>Do not connect</source>
        <extracomment>Answer: do not connect to this computer</extracomment>
        <translation>Nicht verbinden</translation>
    </message>
</context>
<context>
    <name>ToolSearch</name>
    <message>
        <location filename="../app/launch/ToolSearch.cpp" line="37"/>
        <source>There is none for this kind of computer.</source>
        <translation>Für diese Art Computer gibt es keines.</translation>
    </message>
    <message>
        <location filename="../app/launch/ToolSearch.cpp" line="43"/>
        <source>Its file can be changed by anybody; it is not used.</source>
        <translation>Seine Datei kann jeder ändern; es wird nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../app/launch/ToolSearch.cpp" line="49"/>
        <source>Not installed on this computer.</source>
        <translation>Auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <location filename="../app/launch/ToolSearch.cpp" line="55"/>
        <source>It needs a terminal, and none is installed.</source>
        <translation>Es braucht ein Terminal, und keines ist installiert.</translation>
    </message>
</context>
<context>
    <name>ToolVersion</name>
    <message>
        <location filename="../app/launch/ToolVersion.cpp" line="55"/>
        <source>Version %1 or newer is needed: older ones are not safe.</source>
        <translation>Nötig ist Version %1 oder neuer: Ältere sind nicht sicher.</translation>
    </message>
</context>
<context>
    <name>ToolsCard</name>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="77"/>
        <location filename="../qml/screens/ToolsCard.qml" line="16"/>
        <source>Your tools for remote sessions</source>
        <extracomment>As the card of the settings is called
----------
Heading of a card of settings: programs for remote sessions</extracomment>
        <translation>Ihre Werkzeuge für Fernsitzungen</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="24"/>
        <source>The copy is closed while the screen is locked, and opens again with it.</source>
        <extracomment>The local copy was closed with the desktop&apos;s lock</extracomment>
        <translation>Die Kopie ist geschlossen, solange der Bildschirm gesperrt ist, und öffnet sich mit ihm wieder.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="28"/>
        <source>Still waiting for %1. It may ask for its password in another window.</source>
        <extracomment>The system&apos;s keyring does not answer at once; %1 is its name</extracomment>
        <translation>Noch keine Antwort von %1. Vielleicht fragt ein anderes Fenster nach dem Passwort.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="32"/>
        <source>%1 is locked. Unlock it, then try again.</source>
        <extracomment>The system&apos;s keyring is locked; %1 is its name</extracomment>
        <translation>%1 ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="35"/>
        <source>%1 no longer holds the key of this copy. It may have been deleted, or you use another desktop.</source>
        <extracomment>The key of the local copy is no longer in the keyring; %1 is its name</extracomment>
        <translation>%1 hat den Schlüssel dieser Kopie nicht mehr. Er wurde vielleicht gelöscht, oder Sie nutzen eine andere Sitzung.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="38"/>
        <source>No keyring answers on this computer.</source>
        <extracomment>There is no keyring</extracomment>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="41"/>
        <source>The copy on this computer cannot be opened.</source>
        <extracomment>The local copy cannot be opened for another reason</extracomment>
        <translation>Die Kopie auf diesem Computer lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="70"/>
        <source>Locked</source>
        <extracomment>Title of the lock screen</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/Unlock.qml" line="79"/>
        <source>%n unsent change(s) lie in this copy and go with it when it is discarded.</source>
        <extracomment>The key of the copy is missing; %n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n ungesendete Änderung liegt in dieser Kopie und geht mit ihr verloren, wenn Sie sie verwerfen.</numerusform>
            <numerusform>%n ungesendete Änderungen liegen in dieser Kopie und gehen mit ihr verloren, wenn Sie sie verwerfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/screens/Unlock.qml" line="82"/>
        <source>%n unsent change(s) are safe on this computer.</source>
        <extracomment>On the lock screen; %n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n ungesendete Änderung ist auf diesem Computer sicher.</numerusform>
            <numerusform>%n ungesendete Änderungen sind auf diesem Computer sicher.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="100"/>
        <location filename="../qml/screens/Unlock.qml" line="109"/>
        <source>Passphrase</source>
        <extracomment>Field for the passphrase on the lock screen</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="134"/>
        <source>Unlock</source>
        <extracomment>Opens the local copy by the passphrase</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="137"/>
        <source>Type the passphrase first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Tippen Sie zuerst die Passphrase</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="146"/>
        <source>Open with the keyring</source>
        <extracomment>Opens the local copy by the keyring</extracomment>
        <translation>Mit dem Schlüsselbund öffnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="148"/>
        <source>Ask the keyring again</source>
        <extracomment>Asks the keyring for the key again</extracomment>
        <translation>Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="150"/>
        <source>Try the keyring again</source>
        <extracomment>Asks the keyring for the key again</extracomment>
        <translation>Schlüsselbund noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../qml/screens/Unlock.qml" line="158"/>
        <source>Discard the copy…</source>
        <extracomment>Erases the local copy; opens a question</extracomment>
        <translation>Kopie verwerfen…</translation>
    </message>
</context>
<context>
    <name>UploadLine</name>
    <message>
        <location filename="../qml/screens/UploadLine.qml" line="25"/>
        <source>Cancel</source>
        <extracomment>Stops sending a file; the message is taken back</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WDialog</name>
    <message>
        <location filename="../qml/controls/WDialog.qml" line="19"/>
        <source>Cancel</source>
        <extracomment>The safe answer of a dialog</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WScrollBar</name>
    <message>
        <location filename="../qml/controls/WScrollBar.qml" line="21"/>
        <source>Scroll</source>
        <extracomment>Name of a scroll bar</extracomment>
        <translation>Blättern</translation>
    </message>
</context>
<context>
    <name>WTextField</name>
    <message>
        <location filename="../qml/controls/WTextField.qml" line="94"/>
        <source>Clear</source>
        <extracomment>Empties a text field</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <location filename="../qml/screens/WaitingRow.qml" line="115"/>
        <source>Open the case</source>
        <extracomment>Opens the case of a change</extracomment>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <location filename="../qml/screens/WaitingRow.qml" line="123"/>
        <source>Copy</source>
        <extracomment>Copies the text of a change</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../qml/screens/WaitingRow.qml" line="132"/>
        <source>Remove</source>
        <extracomment>Takes a change back that is not sent</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../qml/screens/WaitingRow.qml" line="136"/>
        <source>It is on its way</source>
        <extracomment>Why a change cannot be taken back</extracomment>
        <translation>Ist schon unterwegs</translation>
    </message>
    <message>
        <location filename="../qml/screens/WaitingRow.qml" line="107"/>
        <source>Edit</source>
        <extracomment>Takes a message back into the text field, to be changed</extracomment>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <location filename="../qml/screens/WaitingSheet.qml" line="26"/>
        <source>What waits on this computer</source>
        <extracomment>Title of the list of changes that are not sent yet</extracomment>
        <translation>Was auf diesem Computer wartet</translation>
    </message>
    <message>
        <location filename="../qml/screens/WaitingSheet.qml" line="84"/>
        <source>Nothing waits. Everything is sent.</source>
        <extracomment>The list of unsent changes is empty</extracomment>
        <translation>Nichts wartet. Alles ist gesendet.</translation>
    </message>
    <message>
        <location filename="../qml/screens/WaitingSheet.qml" line="92"/>
        <source>Close</source>
        <extracomment>Closes the list</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <location filename="../qml/screens/WayIn.qml" line="95"/>
        <source>Manual</source>
        <extracomment>Opens the manual before one is signed in</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../qml/screens/WayIn.qml" line="136"/>
        <source>Still waiting for %1 …</source>
        <extracomment>The system&apos;s keyring does not answer at once; %1 is its name</extracomment>
        <translation>Noch keine Antwort von %1 …</translation>
    </message>
    <message>
        <location filename="../qml/screens/WayIn.qml" line="138"/>
        <source>Opening your copy …</source>
        <extracomment>While the local copy is opened</extracomment>
        <translation>Ihre Kopie wird geöffnet …</translation>
    </message>
    <message>
        <location filename="../qml/screens/WayIn.qml" line="143"/>
        <source>Cancel</source>
        <extracomment>Stops waiting for the keyring</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <location filename="../qml/screens/WindowActions.qml" line="25"/>
        <source>Only experts get offers</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Nur Experten bekommen Angebote</translation>
    </message>
    <message>
        <location filename="../qml/screens/WindowActions.qml" line="88"/>
        <source>No remote session runs</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Es läuft keine Fernsitzung</translation>
    </message>
    <message>
        <location filename="../qml/screens/WindowActions.qml" line="96"/>
        <source>There is nothing to undo</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <location filename="../qml/screens/WindowActions.qml" line="129"/>
        <source>Locking needs a passphrase; this copy is protected by the keyring alone.</source>
        <extracomment>Why locking is off</extracomment>
        <translation>Sperren braucht eine Passphrase; diese Kopie schützt allein der Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../qml/screens/WindowActions.qml" line="142"/>
        <source>Lock while a remote session is live?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Während einer laufenden Fernsitzung sperren?</translation>
    </message>
    <message>
        <location filename="../qml/screens/WindowActions.qml" line="144"/>
        <source>Locking interrupts it: the picture and the tools close on this computer, and its clock stops. It goes on when you have unlocked, unless it has ended by then.</source>
        <extracomment>What locking means for a remote session that is live</extracomment>
        <translation>Sperren unterbricht sie: Das Bild und die Werkzeuge schließen sich auf diesem Computer, und die Uhr der Sitzung hält an. Nach dem Entsperren geht sie weiter, falls sie bis dahin nicht beendet ist.</translation>
    </message>
    <message>
        <location filename="../qml/screens/WindowActions.qml" line="146"/>
        <source>Lock</source>
        <extracomment>Answer to the question whether to lock although a remote session is live</extracomment>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>YourDataCard</name>
    <message>
        <location filename="../qml/screens/YourDataCard.qml" line="19"/>
        <source>my-data</source>
        <extracomment>Name of a file with one&apos;s own data; no blanks</extracomment>
        <translation>meine-daten</translation>
    </message>
    <message>
        <location filename="../qml/screens/SettingsNames.qml" line="42"/>
        <location filename="../qml/screens/YourDataCard.qml" line="25"/>
        <source>Your data</source>
        <extracomment>As the card of the settings is called
----------
Heading of a card of settings</extracomment>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <location filename="../qml/screens/YourDataCard.qml" line="34"/>
        <source>Your data is saved. The file is not encrypted.</source>
        <extracomment>A file with one&apos;s own data was written</extracomment>
        <translation>Ihre Daten sind gespeichert. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../qml/screens/YourDataCard.qml" line="46"/>
        <source>Your cases, ratings, time and earnings as far as this computer has them, to take along. No customer&apos;s name, message or file is in it.</source>
        <extracomment>What is in the file with one&apos;s own data</extracomment>
        <translation>Ihre Fälle, Bewertungen, Zeiten und Verdienste zum Mitnehmen, soweit dieser Computer sie hat. Namen, Nachrichten und Dateien von Kunden sind nicht darin.</translation>
    </message>
    <message>
        <location filename="../qml/screens/YourDataCard.qml" line="57"/>
        <source>Save as a table (CSV)…</source>
        <extracomment>Saves one&apos;s own data for spreadsheets</extracomment>
        <translation>Als Tabelle speichern (CSV)…</translation>
    </message>
    <message>
        <location filename="../qml/screens/YourDataCard.qml" line="66"/>
        <source>Save everything (JSON)…</source>
        <extracomment>Saves all of one&apos;s own data, for programs</extracomment>
        <translation>Alles speichern (JSON)…</translation>
    </message>
    <message>
        <location filename="../qml/screens/YourDataCard.qml" line="77"/>
        <source>Discarding erases what is on this computer and signs it out. What was sent stays on the platform.</source>
        <extracomment>What discarding the copy does</extracomment>
        <translation>Verwerfen löscht, was auf diesem Computer liegt, und meldet ihn ab. Was gesendet wurde, bleibt auf der Plattform.</translation>
    </message>
    <message>
        <location filename="../qml/screens/YourDataCard.qml" line="84"/>
        <source>Discard the copy on this computer…</source>
        <extracomment>Erases the local copy, after a question</extracomment>
        <translation>Kopie auf diesem Computer verwerfen…</translation>
    </message>
</context>
<context>
    <name>werkbank::ActionRegistry</name>
    <message>
        <location filename="../models/ActionKeys.cpp" line="65"/>
        <source>They always mean: %1</source>
        <extracomment>Why keys cannot be chosen; %1 is what they do</extracomment>
        <translation>Sie bedeuten immer: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::ApplicantDetail</name>
    <message>
        <location filename="../models/ApplicantDetail.cpp" line="161"/>
        <source>Something is missing or cannot be read.</source>
        <extracomment>A form was not filled in</extracomment>
        <translation>Etwas fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="82"/>
        <source>applied %1</source>
        <extracomment>Beside an applicant&apos;s name; %1 is a day</extracomment>
        <translation>beworben %1</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="109"/>
        <source>Application</source>
        <extracomment>Step of an application</extracomment>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="109"/>
        <source>Identification</source>
        <translation>Identifizierung</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="109"/>
        <source>Comparison</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="110"/>
        <source>Evaluation</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="110"/>
        <source>First verdict</source>
        <translation>Erstes Votum</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="110"/>
        <source>Second verdict</source>
        <translation>Zweites Votum</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="155"/>
        <source>It goes no further: %1. Ask for it again, or have the identification repeated.</source>
        <extracomment>A field differs or cannot be read; %1 names fields</extracomment>
        <translation>Hier geht es nicht weiter: %1. Fordern Sie es neu an oder lassen Sie die Identifizierung wiederholen.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="166"/>
        <source>State</source>
        <extracomment>Row about an identification</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="168"/>
        <source>Reference</source>
        <extracomment>Row about an identification: reference number</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="170"/>
        <source>Method</source>
        <extracomment>Row about an identification</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="172"/>
        <source>Started</source>
        <extracomment>Row about an identification</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="175"/>
        <source>Result</source>
        <extracomment>Row about an identification</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="181"/>
        <source>%1, valid until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="183"/>
        <source>Document</source>
        <extracomment>Row about an identification: ID card or passport</extracomment>
        <translation>Ausweis</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="197"/>
        <source>%1 (version %2)</source>
        <extracomment>A contract that was agreed to; %1 is its name, %2 its version</extracomment>
        <translation>%1 (Version %2)</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="202"/>
        <source>Business</source>
        <extracomment>Row about an application</extracomment>
        <translation>Geschäft</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="204"/>
        <source>Languages</source>
        <extracomment>Row about an application</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="206"/>
        <source>Area</source>
        <extracomment>Row about an application</extracomment>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="208"/>
        <source>Bank account</source>
        <extracomment>Row about an application; %1 is a name, %2 the last characters of an IBAN</extracomment>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="209"/>
        <source>%1, ends in %2</source>
        <translation>%1, endet auf %2</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="211"/>
        <source>Contracts</source>
        <extracomment>Row about an application</extracomment>
        <translation>Verträge</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="213"/>
        <source>Letters in</source>
        <extracomment>Row about an application: in which language he is written to</extracomment>
        <translation>Briefe auf</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/ApplicantDetailText.cpp" line="242"/>
        <source>%1, %2 (%3), %n min</source>
        <extracomment>An appointment; %1 day, %2 time, %3 zone, %n minutes</extracomment>
        <translation>
            <numerusform>%1, %2 (%3), %n min</numerusform>
            <numerusform>%1, %2 (%3), %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="257"/>
        <source>Personal evaluation · %1 · %2</source>
        <extracomment>Heading over an evaluation; %1 is a day, %2 a name</extracomment>
        <translation>Persönliche Prüfung · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/ApplicantDetailText.cpp" line="278"/>
        <source>%n verdict(s) are sealed until you have given yours.</source>
        <extracomment>Verdicts of others stay away until the own one is given</extracomment>
        <translation>
            <numerusform>%n Votum ist verschlossen, bis Sie Ihres abgegeben haben.</numerusform>
            <numerusform>%n Voten sind verschlossen, bis Sie Ihres abgegeben haben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="294"/>
        <source>Check again on %1</source>
        <extracomment>When a supporter has to be checked again; %1 is a date</extracomment>
        <translation>Erneut prüfen am %1</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="316"/>
        <source>Answer in writing by %1.</source>
        <extracomment>About an appeal; %1 is a day and time</extracomment>
        <translation>Schriftlich zu beantworten bis %1.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantDetailText.cpp" line="330"/>
        <source>Your change was not kept: %1</source>
        <extracomment>A change was refused; %1 says why</extracomment>
        <translation>Ihre Änderung wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::ApplicantWording</name>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="17"/>
        <source>First name</source>
        <extracomment>Field of an identification</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="18"/>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="19"/>
        <source>Name at birth</source>
        <translation>Geburtsname</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="20"/>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="21"/>
        <source>Place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="22"/>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="23"/>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="24"/>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="25"/>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="26"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="27"/>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="28"/>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="39"/>
        <source>matches</source>
        <extracomment>The clerk says that a field of the application and of the identification are the same</extracomment>
        <translation>stimmt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="42"/>
        <source>differs</source>
        <extracomment>The clerk says that they are not the same</extracomment>
        <translation>weicht ab</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="45"/>
        <source>unreadable</source>
        <extracomment>The clerk cannot say it</extracomment>
        <translation>unlesbar</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="67"/>
        <source>Person and address</source>
        <extracomment>Part of an application</extracomment>
        <translation>Person und Anschrift</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="69"/>
        <source>Kind of business</source>
        <extracomment>Part of an application</extracomment>
        <translation>Art des Geschäfts</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="71"/>
        <source>Languages and area</source>
        <extracomment>Part of an application</extracomment>
        <translation>Sprachen und Gebiet</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="73"/>
        <source>Skills</source>
        <extracomment>Part of an application</extracomment>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="75"/>
        <source>Bank account</source>
        <extracomment>Part of an application</extracomment>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="77"/>
        <source>Consents and contracts</source>
        <extracomment>Part of an application</extracomment>
        <translation>Einwilligungen und Verträge</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="79"/>
        <source>Identification</source>
        <extracomment>Part of an application</extracomment>
        <translation>Identifizierung</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="83"/>
        <location filename="../models/ApplicantWording.cpp" line="156"/>
        <location filename="../models/ApplicantWording.cpp" line="201"/>
        <location filename="../models/ApplicantWording.cpp" line="236"/>
        <source>Update needed</source>
        <extracomment>Something that only a newer version of the app knows</extracomment>
        <translation>Update nötig</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="101"/>
        <source>ID card</source>
        <extracomment>Kind of an identity document</extracomment>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="102"/>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="103"/>
        <source>Residence title</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="104"/>
        <source>Temporary ID card</source>
        <translation>Vorläufiger Personalausweis</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="105"/>
        <source>Temporary passport</source>
        <translation>Vorläufiger Reisepass</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="106"/>
        <source>Travel document for stateless persons</source>
        <translation>Reiseausweis für Staatenlose</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="107"/>
        <source>Travel document for refugees</source>
        <translation>Reiseausweis für Flüchtlinge</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="108"/>
        <source>Travel document for foreigners</source>
        <translation>Reiseausweis für Ausländer</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="109"/>
        <source>Service passport</source>
        <translation>Dienstpass</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="110"/>
        <source>Diplomatic passport</source>
        <translation>Diplomatenpass</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="120"/>
        <source>in a post office</source>
        <extracomment>Way of identification by post</extracomment>
        <translation>in einer Postfiliale</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="124"/>
        <source>by video</source>
        <extracomment>Way of identification by post</extracomment>
        <translation>per Video</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="128"/>
        <source>with the ID card&apos;s online function</source>
        <extracomment>Way of identification by post</extracomment>
        <translation>mit der Online-Funktion des Ausweises</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="132"/>
        <source>by photo</source>
        <extracomment>Way of identification by post</extracomment>
        <translation>per Foto</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="136"/>
        <source>by itself (AutoID)</source>
        <extracomment>Way of identification by post</extracomment>
        <translation>automatisch (AutoID)</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="145"/>
        <source>started, no result yet</source>
        <extracomment>State of an identification</extracomment>
        <translation>begonnen, noch kein Ergebnis</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="147"/>
        <source>result is in</source>
        <extracomment>State of an identification</extracomment>
        <translation>Ergebnis liegt vor</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="149"/>
        <source>declined by the post</source>
        <extracomment>State of an identification</extracomment>
        <translation>von der Post abgelehnt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="151"/>
        <source>broken off</source>
        <extracomment>State of an identification</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="153"/>
        <source>reference number has run out</source>
        <extracomment>State of an identification</extracomment>
        <translation>Referenznummer abgelaufen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="163"/>
        <source>business, shows VAT</source>
        <extracomment>Kind of business of an applicant</extracomment>
        <translation>Unternehmen, weist USt aus</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="165"/>
        <source>small business (§ 19 UStG)</source>
        <extracomment>Kind of business of an applicant</extracomment>
        <translation>Kleinunternehmen (§ 19 UStG)</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="167"/>
        <source>private helper</source>
        <extracomment>Kind of business of an applicant</extracomment>
        <translation>private Hilfe</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="177"/>
        <source>Data processing</source>
        <extracomment>Contract that an applicant agreed to</extracomment>
        <translation>Auftragsverarbeitung</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="181"/>
        <source>Confidentiality</source>
        <extracomment>Contract that an applicant agreed to</extracomment>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="185"/>
        <source>Credit notes by the provider</source>
        <extracomment>Contract that an applicant agreed to</extracomment>
        <translation>Gutschriften durch den Anbieter</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="194"/>
        <source>approves</source>
        <extracomment>Verdict on an application</extracomment>
        <translation>stimmt zu</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="196"/>
        <source>asks for something again</source>
        <extracomment>Verdict on an application</extracomment>
        <translation>fordert etwas neu an</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="198"/>
        <source>refuses</source>
        <extracomment>Verdict on an application</extracomment>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="219"/>
        <source>in verification</source>
        <extracomment>State of an application</extracomment>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="221"/>
        <source>asked for something again</source>
        <extracomment>State of an application</extracomment>
        <translation>etwas neu angefordert</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="223"/>
        <source>being decided</source>
        <extracomment>State of an application</extracomment>
        <translation>in Entscheidung</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="225"/>
        <source>approved</source>
        <extracomment>State of an application</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="227"/>
        <source>refused</source>
        <extracomment>State of an application</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="229"/>
        <source>refusal appealed</source>
        <extracomment>State of an application</extracomment>
        <translation>Einspruch eingelegt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="231"/>
        <source>withdrawn</source>
        <extracomment>State of an application</extracomment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="233"/>
        <source>suspended</source>
        <extracomment>State of an application</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="243"/>
        <source>somebody else may work on it. Claim it first.</source>
        <extracomment>Why a change to an application was refused</extracomment>
        <translation>Jemand anderes könnte daran arbeiten. Übernehmen Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="244"/>
        <source>somebody else has claimed it.</source>
        <translation>Jemand anderes hat es übernommen.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="245"/>
        <source>a later result says something else. Look again.</source>
        <translation>Ein späteres Ergebnis sagt etwas anderes. Bitte sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="246"/>
        <source>the application is no longer where this can be done.</source>
        <translation>Die Bewerbung ist nicht mehr an der Stelle, an der das geht.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="247"/>
        <source>nobody decides about themselves.</source>
        <translation>Niemand entscheidet über sich selbst.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="248"/>
        <source>you have given your verdict already.</source>
        <translation>Sie haben Ihr Votum schon abgegeben.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="250"/>
        <source>one of the two must not be the person who evaluated.</source>
        <translation>Eine der beiden Personen darf nicht die sein, die geprüft hat.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="252"/>
        <source>an appeal is decided by somebody who has given no verdict.</source>
        <translation>Über einen Einspruch entscheidet, wer noch kein Votum abgegeben hat.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="253"/>
        <source>not every field is found to match.</source>
        <translation>Noch nicht jedes Feld stimmt.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="254"/>
        <source>there is no evaluation yet.</source>
        <translation>Es gibt noch keine Prüfung.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="255"/>
        <source>this needs the approval of two persons.</source>
        <translation>Dafür müssen zwei Personen zustimmen.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="256"/>
        <source>only onboarding staff may do this.</source>
        <translation>Das darf nur das Onboarding-Team.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="267"/>
        <source>Application sent</source>
        <extracomment>Event in the history of an application</extracomment>
        <translation>Bewerbung gesendet</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="268"/>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="271"/>
        <source>Identification declined</source>
        <translation>Identifizierung abgelehnt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="272"/>
        <source>Identification broken off</source>
        <translation>Identifizierung abgebrochen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="273"/>
        <source>Identification: reference number ran out</source>
        <translation>Identifizierung: Referenznummer abgelaufen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="274"/>
        <source>Identification ordered from Deutsche Post</source>
        <translation>Identifizierung bei der Deutschen Post bestellt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="275"/>
        <source>Deutsche Post cannot be reached; tried again</source>
        <translation>Deutsche Post nicht erreichbar; es wird wieder versucht</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="276"/>
        <source>Deutsche Post refused this provider&apos;s sign-in</source>
        <translation>Die Deutsche Post hat die Anmeldung dieses Anbieters abgelehnt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="277"/>
        <source>Deutsche Post knows this reference; start anew</source>
        <translation>Die Deutsche Post kennt diese Referenz schon; bitte neu beginnen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="278"/>
        <source>Deutsche Post does not know the case</source>
        <translation>Die Deutsche Post kennt den Fall nicht</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="279"/>
        <source>Deutsche Post&apos;s answer cannot be read</source>
        <translation>Die Antwort der Deutschen Post ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="280"/>
        <source>Field differs</source>
        <translation>Feld weicht ab</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="281"/>
        <source>Field unreadable</source>
        <translation>Feld unlesbar</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="283"/>
        <source>Practice talk started</source>
        <translation>Übungsgespräch begonnen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="293"/>
        <source>Another check comes up</source>
        <translation>Erneute Prüfung steht an</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="294"/>
        <source>Another check is overdue</source>
        <translation>Erneute Prüfung überfällig</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="295"/>
        <source>Who he is has to be checked again</source>
        <translation>Die Identität muss noch einmal geprüft werden</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="296"/>
        <source>Appeal answered: the suspension stays</source>
        <translation>Einspruch beantwortet: die Sperre bleibt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="298"/>
        <source>Checked again</source>
        <translation>Erneut geprüft</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="269"/>
        <source>Identification started</source>
        <translation>Identifizierung begonnen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="257"/>
        <source>only verified experts can do this.</source>
        <translation>Das können nur geprüfte Experten.</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="270"/>
        <source>Identification: result came</source>
        <translation>Identifizierung: Ergebnis eingegangen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="282"/>
        <source>Appointment made</source>
        <translation>Termin vereinbart</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="284"/>
        <source>Evaluated</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="285"/>
        <source>Verdict given</source>
        <translation>Votum abgegeben</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="286"/>
        <source>Approved</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="287"/>
        <source>Asked for something again</source>
        <translation>Etwas neu angefordert</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="288"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="289"/>
        <source>Appealed</source>
        <translation>Einspruch eingelegt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="290"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="291"/>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="292"/>
        <source>Restored</source>
        <translation>Freigeschaltet</translation>
    </message>
    <message>
        <location filename="../models/ApplicantWording.cpp" line="297"/>
        <source>Made an expert on the command line</source>
        <translation>Über die Befehlszeile zum Experten gemacht</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/ApplicantWording.cpp" line="317"/>
        <source>%n min</source>
        <extracomment>How long somebody waits, in minutes, as short as possible</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/ApplicantWording.cpp" line="321"/>
        <source>%n h</source>
        <extracomment>How long somebody waits, in hours, as short as possible</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/ApplicantWording.cpp" line="324"/>
        <source>%n d</source>
        <extracomment>How long somebody waits, in days, as short as possible</extracomment>
        <translation>
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::ApplicantsModel</name>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="22"/>
        <source>Needs you</source>
        <extracomment>Group of the onboarder&apos;s list</extracomment>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="25"/>
        <source>Waits for a colleague</source>
        <extracomment>Group of the onboarder&apos;s list: the own verdict is given</extracomment>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="28"/>
        <source>Waits for identification</source>
        <extracomment>Group of the onboarder&apos;s list</extracomment>
        <translation>Wartet auf Identifizierung</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="31"/>
        <source>Waits for the applicant</source>
        <extracomment>Group of the onboarder&apos;s list</extracomment>
        <translation>Wartet auf die Bewerberin oder den Bewerber</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="36"/>
        <source>Decided</source>
        <extracomment>Group of the onboarder&apos;s list</extracomment>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="44"/>
        <source>Evaluation %1 at %2</source>
        <extracomment>What is to be done next; %1 is a day, %2 a time</extracomment>
        <translation>Prüfung %1 um %2</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="87"/>
        <source>Start identification</source>
        <extracomment>What is to be done next with an applicant</extracomment>
        <translation>Identifizierung beginnen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="89"/>
        <source>Waits for Post-Ident</source>
        <extracomment>What is to be done next with an applicant</extracomment>
        <translation>Wartet auf Postident</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="92"/>
        <source>A field differs</source>
        <extracomment>What is to be done next with an applicant</extracomment>
        <translation>Ein Feld weicht ab</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="94"/>
        <source>Post-Ident result in</source>
        <translation>Postident-Ergebnis da</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="96"/>
        <source>Make an appointment</source>
        <extracomment>What is to be done next with an applicant</extracomment>
        <translation>Termin vereinbaren</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="100"/>
        <source>Evaluate</source>
        <extracomment>What is to be done next with an applicant</extracomment>
        <translation>Prüfung durchführen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="102"/>
        <source>First verdict</source>
        <extracomment>What is to be done next with an applicant</extracomment>
        <translation>Erstes Votum</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="104"/>
        <source>Second verdict</source>
        <extracomment>What is to be done next with an applicant</extracomment>
        <translation>Zweites Votum</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="106"/>
        <source>Third verdict</source>
        <extracomment>What is to be done next with an applicant: the two do not agree</extracomment>
        <translation>Drittes Votum</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="108"/>
        <source>Asked for something again</source>
        <extracomment>What is to be done next with an applicant</extracomment>
        <translation>Etwas neu angefordert</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="110"/>
        <source>Decide the appeal</source>
        <extracomment>What is to be done next with an applicant</extracomment>
        <translation>Über Einspruch entscheiden</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="112"/>
        <source>Check again</source>
        <extracomment>What is to be done next with an applicant</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="117"/>
        <source>Update needed</source>
        <extracomment>A task that only a newer version of the app knows</extracomment>
        <translation>Update nötig</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="174"/>
        <source>Change not kept</source>
        <extracomment>In the onboarder&apos;s list: a change was refused</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="178"/>
        <source>%1 · claimed by you</source>
        <extracomment>In the onboarder&apos;s list; %1 is what is to be done next</extracomment>
        <translation>%1 · bei Ihnen</translation>
    </message>
    <message>
        <location filename="../models/ApplicantsModel.cpp" line="182"/>
        <source>%1 · claimed by %2</source>
        <extracomment>In the onboarder&apos;s list; %1 is what is to be done next, %2 a name</extracomment>
        <translation>%1 · übernommen von %2</translation>
    </message>
</context>
<context>
    <name>werkbank::AuditModel</name>
    <message>
        <location filename="../models/AuditModel.cpp" line="55"/>
        <source>Provider</source>
        <extracomment>Column of a table of audit chains</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="55"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="55"/>
        <source>Rows checked</source>
        <translation>Zeilen geprüft</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="55"/>
        <source>Checked until</source>
        <translation>Geprüft bis</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="55"/>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="80"/>
        <source>does not fit</source>
        <extracomment>State of an audit chain: something is not as this computer saw it before</extracomment>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="82"/>
        <source>fits</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="88"/>
        <source>%1 (%2, noticed %3). Keep this computer as it is and tell whoever audits the provider.</source>
        <extracomment>Alarm; %1 what was found, %2 the provider, %3 a day and time</extracomment>
        <translation>%1 (%2, bemerkt %3). Bitte lassen Sie diesen Computer, wie er ist, und geben Sie der Stelle Bescheid, die den Anbieter prüft.</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="98"/>
        <source>The audit chain was written anew: row %1 is not the one seen here</source>
        <extracomment>Alarm about the audit chain; %1 is the number of a row</extracomment>
        <translation>Die Prüfkette wurde neu geschrieben: Zeile %1 ist nicht die, die hier gesehen wurde</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="102"/>
        <source>The audit chain lacks what was signed at row %1</source>
        <extracomment>Alarm about the audit chain; %1 is the number of a row</extracomment>
        <translation>In der Prüfkette fehlt, was bei Zeile %1 unterschrieben wurde</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="105"/>
        <source>The audit chain ends before row %1, which was seen here</source>
        <extracomment>Alarm about the audit chain; %1 is the number of a row</extracomment>
        <translation>Die Prüfkette endet vor Zeile %1, die hier gesehen wurde</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="108"/>
        <source>The audit chain&apos;s signature at row %1 is wrong</source>
        <extracomment>Alarm about the audit chain; %1 is the number of a row</extracomment>
        <translation>Die Unterschrift der Prüfkette bei Zeile %1 ist falsch</translation>
    </message>
    <message>
        <location filename="../models/AuditModel.cpp" line="111"/>
        <source>The audit chain is signed with another key since row %1</source>
        <extracomment>Alarm about the audit chain; %1 is the number of a row</extracomment>
        <translation>Die Prüfkette ist seit Zeile %1 mit einem anderen Schlüssel unterschrieben</translation>
    </message>
</context>
<context>
    <name>werkbank::Beside</name>
    <message>
        <location filename="../app/Beside.cpp" line="56"/>
        <source>Open Werkbank</source>
        <extracomment>Menu beside the clock: shows the window</extracomment>
        <translation>Werkbank öffnen</translation>
    </message>
    <message>
        <location filename="../app/Beside.cpp" line="59"/>
        <source>Available</source>
        <extracomment>Menu beside the clock: offers are wanted now</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../app/Beside.cpp" line="61"/>
        <source>Pause for an hour</source>
        <extracomment>Menu beside the clock: no offers for an hour</extracomment>
        <translation>Eine Stunde Pause</translation>
    </message>
    <message>
        <location filename="../app/Beside.cpp" line="63"/>
        <source>As in my week</source>
        <extracomment>Menu beside the clock: the weekly hours decide when offers come</extracomment>
        <translation>Wie in meiner Woche</translation>
    </message>
    <message>
        <location filename="../app/Beside.cpp" line="66"/>
        <source>Quit</source>
        <extracomment>Menu beside the clock: ends the program</extracomment>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../app/Beside.cpp" line="93"/>
        <source>Werkbank: %n case(s) need(s) you</source>
        <extracomment>The sign beside the clock; how many offers and cases need the person</extracomment>
        <translation>
            <numerusform>Werkbank: %n Fall braucht Sie</numerusform>
            <numerusform>Werkbank: %n Fälle brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::CaseClock</name>
    <message>
        <location filename="../models/CaseClock.cpp" line="169"/>
        <source>The session with %1 counts already. End it first.</source>
        <extracomment>A clock cannot start because one runs elsewhere; %1 is a name</extracomment>
        <translation>Die Sitzung mit %1 zählt schon. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../models/CaseClock.cpp" line="261"/>
        <source>The case is from %1; no time counts before that.</source>
        <extracomment>Time was entered from before the case; %1 is when the customer asked for help</extracomment>
        <translation>Der Fall ist von %1; davor zählt keine Zeit.</translation>
    </message>
    <message>
        <location filename="../models/CaseClock.cpp" line="270"/>
        <source>Time ends behind its start, not in the future, and lasts 24 hours at most.</source>
        <extracomment>Time was entered with an end that cannot be</extracomment>
        <translation>Zeit endet nach ihrem Beginn, nicht in der Zukunft, und dauert höchstens 24 Stunden.</translation>
    </message>
    <message>
        <location filename="../models/CaseClock.cpp" line="291"/>
        <source>This time is not over yet.</source>
        <extracomment>Time was entered that is not over</extracomment>
        <translation>Diese Zeit ist noch nicht vorbei.</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="37"/>
        <source>running</source>
        <extracomment>State of the clock of a case</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="41"/>
        <source>paused</source>
        <extracomment>State of the clock of a case</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="44"/>
        <source>stands</source>
        <extracomment>State of the clock of a case</extracomment>
        <translation>steht</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="44"/>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="52"/>
        <source>The agreed limit is reached. %1 must agree before more is billed.</source>
        <extracomment>Why the clock stands; %1 is a name</extracomment>
        <translation>Die vereinbarte Grenze ist erreicht. %1 muss zustimmen, bevor mehr berechnet wird.</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="57"/>
        <source>You paused it.</source>
        <extracomment>Why the clock stands; %1 is a name</extracomment>
        <translation>Sie haben sie angehalten.</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="57"/>
        <source>%1 paused it.</source>
        <translation>%1 hat sie angehalten.</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="62"/>
        <source>Runs because a colleague works on it.</source>
        <extracomment>Why the clock runs</extracomment>
        <translation>Läuft, weil jemand anderes daran arbeitet.</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="68"/>
        <source>Stands until you answer the question.</source>
        <extracomment>Why the clock stands: the expert is asked about a stretch of time</extracomment>
        <translation>Steht, bis Sie die Frage beantworten.</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="72"/>
        <source>Waits for the word of %1: the platform did not see it while it happened.</source>
        <extracomment>Why the clock stands: nobody could see the work at the time; %1 is a name</extracomment>
        <translation>Wartet auf die Zusage von %1: die Plattform hat es nicht gesehen, während es geschah.</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="78"/>
        <source>Runs because the session is open.</source>
        <extracomment>Why the clock runs</extracomment>
        <translation>Läuft, weil die Sitzung offen ist.</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="81"/>
        <source>Runs because you are on the phone.</source>
        <extracomment>Why the clock runs</extracomment>
        <translation>Läuft, weil Sie telefonieren.</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="84"/>
        <source>Runs: %1</source>
        <extracomment>Why the clock runs; %1 is what the expert typed</extracomment>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="120"/>
        <source>At most %1</source>
        <extracomment>The limit of what a case may cost; %1 is an amount</extracomment>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="122"/>
        <source>At most %1 net</source>
        <extracomment>The limit of what a case may cost, without VAT; %1 is an amount</extracomment>
        <translation>Höchstens %1 netto</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/CaseClockText.cpp" line="139"/>
        <source>%n min wait for the word of %1.</source>
        <extracomment>Time that the customer has to accept; %1 is a name, %n minutes</extracomment>
        <translation>
            <numerusform>%n Min. wartet auf die Zusage von %1.</numerusform>
            <numerusform>%n Min. warten auf die Zusage von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/CaseClockText.cpp" line="147"/>
        <source>%n changes wait on this computer. What the customer sees follows.</source>
        <extracomment>Changes of the time that the platform does not know yet</extracomment>
        <translation>
            <numerusform>%n Änderung wartet auf diesem Computer. Die Kundenseite folgt.</numerusform>
            <numerusform>%n Änderungen warten auf diesem Computer. Die Kundenseite folgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/CaseClockText.cpp" line="160"/>
        <source>This computer slept from %1 to %2 (%n min).</source>
        <translation>
            <numerusform>Dieser Computer schlief von %1 bis %2 (%n Min.).</numerusform>
            <numerusform>Dieser Computer schlief von %1 bis %2 (%n Min.).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/CaseClockText.cpp" line="162"/>
        <source>No activity from %1 to %2 (%n min).</source>
        <extracomment>Question about time; %1 and %2 are times of day, %n minutes</extracomment>
        <translation>
            <numerusform>Keine Aktivität von %1 bis %2 (%n Min.).</numerusform>
            <numerusform>Keine Aktivität von %1 bis %2 (%n Min.).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="174"/>
        <source>a colleague</source>
        <extracomment>About a stretch of time: of another expert</extracomment>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="177"/>
        <source>on another device</source>
        <extracomment>About a stretch of time: of the same expert</extracomment>
        <translation>auf einem anderen Gerät</translation>
    </message>
    <message>
        <location filename="../models/CaseClockText.cpp" line="181"/>
        <source>waits to be sent</source>
        <extracomment>About a stretch of time: the platform does not know it yet</extracomment>
        <translation>wartet auf das Senden</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/CaseClockText.cpp" line="214"/>
        <source>%n min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::CaseDetail</name>
    <message>
        <location filename="../models/CaseDetail.cpp" line="125"/>
        <source>Offer declined</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="137"/>
        <source>Case solved</source>
        <translation>Fall gelöst</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="143"/>
        <source>Damage reported</source>
        <translation>Schaden gemeldet</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="149"/>
        <source>Case given back</source>
        <translation>Fall zurückgegeben</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="200"/>
        <source>This case is being given back.</source>
        <extracomment>Why a case cannot be solved now</extracomment>
        <translation>Dieser Fall wird gerade zurückgegeben.</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="204"/>
        <source>“Solved” is on its way already.</source>
        <extracomment>Why a case cannot be solved now</extracomment>
        <translation>„Gelöst“ ist schon unterwegs.</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="209"/>
        <source>It is solved already; %1 has not answered yet.</source>
        <extracomment>Why a case cannot be solved now; %1 is the customer&apos;s name</extracomment>
        <translation>Der Fall ist schon gelöst; %1 hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="212"/>
        <source>%1 has cancelled this case.</source>
        <extracomment>Why a case cannot be solved now; %1 is the customer&apos;s name</extracomment>
        <translation>%1 hat diesen Fall abgebrochen.</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="216"/>
        <source>%1 has confirmed already that it works.</source>
        <translation>%1 hat schon bestätigt, dass es funktioniert.</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="218"/>
        <source>This case is closed.</source>
        <extracomment>Why a case cannot be solved now</extracomment>
        <translation>Dieser Fall ist abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="263"/>
        <source>Giving back…</source>
        <extracomment>State of a case that is being given back</extracomment>
        <translation>Wird zurückgegeben…</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="268"/>
        <source>In progress</source>
        <extracomment>State of a case</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="271"/>
        <source>Solved, not yet confirmed</source>
        <extracomment>State of a case: solved, the customer has not confirmed yet</extracomment>
        <translation>Gelöst, noch unbestätigt</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="274"/>
        <source>Confirmed</source>
        <extracomment>State of a case</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="276"/>
        <source>Closed, unconfirmed</source>
        <translation>Geschlossen, unbestätigt</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="279"/>
        <source>Cancelled</source>
        <extracomment>State of a case</extracomment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="284"/>
        <source>Looking for an expert</source>
        <extracomment>State of a case that looks for an expert</extracomment>
        <translation>Sucht einen Experten</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="289"/>
        <source>Update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="326"/>
        <source>German</source>
        <extracomment>Language of the customer</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="330"/>
        <source>English</source>
        <extracomment>Language of the customer</extracomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="355"/>
        <source>Business</source>
        <extracomment>Kind of customer</extracomment>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="357"/>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="373"/>
        <source>Closes by itself %1; reopening returns to you.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Schließt von selbst %1; wird er wieder geöffnet, kommt er zu Ihnen zurück.</translation>
    </message>
    <message>
        <location filename="../models/CaseDetail.cpp" line="378"/>
        <source>The customer can reopen it until %1; it then returns to you.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Kann bis %1 wieder geöffnet werden; dann kommt er zu Ihnen zurück.</translation>
    </message>
    <message>
        <location filename="../models/CaseDetailOffer.cpp" line="19"/>
        <source>picture (%1)</source>
        <extracomment>A file of an offer, known only by kind and size; %1 is the size</extracomment>
        <translation>Bild (%1)</translation>
    </message>
    <message>
        <location filename="../models/CaseDetailOffer.cpp" line="21"/>
        <source>text or log (%1)</source>
        <translation>Text oder Protokoll (%1)</translation>
    </message>
    <message>
        <location filename="../models/CaseDetailOffer.cpp" line="23"/>
        <source>document (%1)</source>
        <translation>Dokument (%1)</translation>
    </message>
    <message>
        <location filename="../models/CaseDetailOffer.cpp" line="25"/>
        <source>archive (%1)</source>
        <translation>Archiv (%1)</translation>
    </message>
    <message>
        <location filename="../models/CaseDetailOffer.cpp" line="27"/>
        <source>file (%1)</source>
        <translation>Datei (%1)</translation>
    </message>
    <message>
        <location filename="../models/CaseDetailOffer.cpp" line="51"/>
        <source>Customer pays, per started 15 min</source>
        <extracomment>Row of &quot;What you get&quot;: price per unit</extracomment>
        <translation>Preis je angefangene 15 Min.</translation>
    </message>
    <message>
        <location filename="../models/CaseDetailOffer.cpp" line="53"/>
        <source>Customer pays, per started 15 min, net</source>
        <translation>Preis je angefangene 15 Min., netto</translation>
    </message>
    <message>
        <location filename="../models/CaseDetailOffer.cpp" line="56"/>
        <source>For 45 min, net of %1 % VAT</source>
        <extracomment>Row of &quot;What you get&quot;; an example of three units; %1 is the VAT rate</extracomment>
        <translation>Für 45 Min., ohne %1 % USt.</translation>
    </message>
    <message>
        <location filename="../models/CaseDetailOffer.cpp" line="59"/>
        <source>You get %1 % of net, for 15–45 min</source>
        <extracomment>Row of &quot;What you get&quot;; %1 is the expert&apos;s share</extracomment>
        <translation>Sie erhalten %1 % vom Netto, für 15–45 Min.</translation>
    </message>
</context>
<context>
    <name>werkbank::CasesFilter</name>
    <message>
        <location filename="../models/CasesFilter.cpp" line="149"/>
        <source>Unread</source>
        <extracomment>Narrows the list to cases with unread messages</extracomment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <location filename="../models/CasesFilter.cpp" line="153"/>
        <source>Urgent</source>
        <extracomment>Narrows the list to urgent cases</extracomment>
        <translation>Dringend</translation>
    </message>
    <message>
        <location filename="../models/CasesFilter.cpp" line="161"/>
        <source>German</source>
        <extracomment>Narrows the list to cases in this language</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../models/CasesFilter.cpp" line="165"/>
        <source>English</source>
        <extracomment>Narrows the list to cases in this language</extracomment>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>werkbank::CasesModel</name>
    <message>
        <location filename="../models/CasesModel.cpp" line="24"/>
        <source>Someone was faster. You move up next time.</source>
        <extracomment>Another expert accepted the offer first</extracomment>
        <translation>Jemand war schneller. Nächstes Mal rücken Sie vor.</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="29"/>
        <source>Declined. No effect on your ranking.</source>
        <extracomment>The expert declined an offer</extracomment>
        <translation>Abgelehnt. Keine Wirkung auf Ihren Rang.</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="34"/>
        <source>The customer no longer needs help.</source>
        <extracomment>The customer cancelled while the case was on offer</extracomment>
        <translation>Die Hilfe wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="39"/>
        <source>You hold as many cases as you set as your limit.</source>
        <extracomment>The expert holds as many open cases as he allows himself</extracomment>
        <translation>Sie haben so viele Fälle, wie Sie als Grenze gesetzt haben.</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="43"/>
        <source>Passed on. No effect on your ranking.</source>
        <extracomment>The offer ended before the expert answered</extracomment>
        <translation>Weitergegeben. Keine Wirkung auf Ihren Rang.</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="52"/>
        <source>Time is up: passed on, no harm</source>
        <extracomment>In a row of the list, at most 36 letters: the offer ended before the expert answered</extracomment>
        <translation>Zeit um: weitergegeben ohne Folgen</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="141"/>
        <source>you get %1 for each started quarter of an hour, before tax</source>
        <extracomment>Spoken of an offer: what accepting brings; %1 is &quot;8.23 €&quot;</extracomment>
        <translation>Sie erhalten %1 je angefangene Viertelstunde, vor Steuer</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="155"/>
        <source>until an answer</source>
        <extracomment>In a row of the list: the case is put off until the customer writes</extracomment>
        <translation>bis zur Antwort</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="173"/>
        <source>Needs you now</source>
        <extracomment>Group of the case list</extracomment>
        <translation>Braucht Sie jetzt</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="176"/>
        <source>Offered to you</source>
        <extracomment>Group of the case list</extracomment>
        <translation>Ihnen angeboten</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="179"/>
        <source>Waiting for the customer</source>
        <extracomment>Group of the case list</extracomment>
        <translation>Wartet auf Rückmeldung</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="182"/>
        <source>Scheduled</source>
        <extracomment>Group of the case list</extracomment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="185"/>
        <source>Solved</source>
        <extracomment>Group of the case list</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="204"/>
        <source>Asking…</source>
        <extracomment>The accept command is on its way; nobody knows yet who gets the case</extracomment>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="208"/>
        <source>Urgent · %1</source>
        <extracomment>Second line of an urgent offer, of which the end may not fit; %1 is the area</extracomment>
        <translation>Dringend · %1</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="213"/>
        <source>%1 · You: %2</source>
        <extracomment>Second line of a case; %1 customer, %2 last message of the expert himself</extracomment>
        <translation>%1 · Sie: %2</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="215"/>
        <source>%1 · %2</source>
        <extracomment>Second line of a case; %1 customer, %2 the customer&apos;s last message</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="224"/>
        <source>%1 per 15 min</source>
        <extracomment>In a row of the list: what an offer pays the expert for a started quarter of an hour</extracomment>
        <translation>%1 je 15 Min.</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="228"/>
        <source>change refused</source>
        <extracomment>In a row of the list: the platform refused a change of the case</extracomment>
        <translation>Änderung abgelehnt</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="232"/>
        <source>waits to send</source>
        <extracomment>Changes wait on this computer for the connection</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="236"/>
        <source>solved</source>
        <extracomment>Waiting for the customer to confirm</extracomment>
        <translation>gelöst</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="290"/>
        <source>Until the customer writes</source>
        <extracomment>A case is put off</extracomment>
        <translation>Bis der Kunde schreibt</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="329"/>
        <source>Choose an offer first</source>
        <extracomment>Why an action is off</extracomment>
        <translation>Wählen Sie zuerst ein Angebot</translation>
    </message>
    <message>
        <location filename="../models/CasesModel.cpp" line="333"/>
        <source>You have accepted; the answer is on its way</source>
        <extracomment>Why an action is off: this offer was accepted, and the platform has not yet answered</extracomment>
        <translation>Sie haben angenommen, die Antwort ist unterwegs</translation>
    </message>
</context>
<context>
    <name>werkbank::ClockLiveModel</name>
    <message>
        <location filename="../models/ClockLiveModel.cpp" line="76"/>
        <source>a question about your time is open</source>
        <extracomment>In the strip of what runs: a stretch of time is not billed until the expert answers</extracomment>
        <translation>eine Frage zu Ihrer Zeit ist offen</translation>
    </message>
    <message>
        <location filename="../models/ClockLiveModel.cpp" line="80"/>
        <source>paused</source>
        <extracomment>In the strip of what runs: why the clock stands</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../models/ClockLiveModel.cpp" line="84"/>
        <source>runs because you are on the phone</source>
        <extracomment>In the strip of what runs: why the clock runs</extracomment>
        <translation>läuft, weil Sie telefonieren</translation>
    </message>
    <message>
        <location filename="../models/ClockLiveModel.cpp" line="87"/>
        <source>runs: %1</source>
        <extracomment>In the strip of what runs: why the clock runs; %1 is what the expert typed</extracomment>
        <translation>läuft: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::ConversationModel</name>
    <message>
        <location filename="../models/ConversationDelivery.cpp" line="32"/>
        <source>can be undone</source>
        <extracomment>A message that can still be undone</extracomment>
        <translation>rücknehmbar</translation>
    </message>
    <message>
        <location filename="../models/ConversationDelivery.cpp" line="37"/>
        <source>waits to send</source>
        <extracomment>A message that waits for the connection</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <location filename="../models/ConversationDelivery.cpp" line="41"/>
        <source>sending</source>
        <extracomment>A message on its way</extracomment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <location filename="../models/ConversationDelivery.cpp" line="44"/>
        <source>uploading %1 %</source>
        <extracomment>The files of a message go first; %1 is a percentage</extracomment>
        <translation>lädt hoch, %1 %</translation>
    </message>
    <message>
        <location filename="../models/ConversationDelivery.cpp" line="47"/>
        <source>sent</source>
        <extracomment>The platform has the message</extracomment>
        <translation>gesendet</translation>
    </message>
    <message>
        <location filename="../models/ConversationDelivery.cpp" line="50"/>
        <source>read</source>
        <extracomment>The customer has read the message</extracomment>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="../models/ConversationDelivery.cpp" line="53"/>
        <source>not delivered</source>
        <extracomment>The platform refused the message; its text is kept</extracomment>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <location filename="../models/ConversationModel.cpp" line="290"/>
        <source>an earlier message</source>
        <extracomment>Stands for the words of a quoted message that was deleted or is far above</extracomment>
        <translation>eine frühere Nachricht</translation>
    </message>
    <message>
        <location filename="../models/ConversationModel.cpp" line="298"/>
        <source>%1: %2</source>
        <extracomment>A quoted message; %1 is its author, %2 its words</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>werkbank::CreditNotesModel</name>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="153"/>
        <source>Cancels %1</source>
        <extracomment>A paper that takes another back; %1 is a number</extracomment>
        <translation>Storniert %1</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="156"/>
        <source>Payment statement</source>
        <extracomment>A paper: for private helpers, without VAT</extracomment>
        <translation>Zahlungsaufstellung</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="158"/>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
</context>
<context>
    <name>werkbank::DeskCasesModel</name>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="63"/>
        <source>Nobody took it</source>
        <extracomment>Group of the dispatcher&apos;s list</extracomment>
        <translation>Niemand hat übernommen</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="66"/>
        <source>No answer yet</source>
        <extracomment>Group of the dispatcher&apos;s list: the expert has not answered in time</extracomment>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="72"/>
        <source>Solved, waiting for the customer</source>
        <extracomment>Group of the dispatcher&apos;s list: solved, the customer has not said yet whether it holds</extracomment>
        <translation>Gelöst, wartet auf den Kunden</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="77"/>
        <source>Ended</source>
        <extracomment>Group of the dispatcher&apos;s list</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="69"/>
        <source>Under way</source>
        <extracomment>Group of the dispatcher&apos;s list</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="84"/>
        <source>Postcode %1</source>
        <extracomment>Where a customer is, roughly; %1 are the first digits, as in &quot;94…&quot;</extracomment>
        <translation>PLZ %1</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="92"/>
        <source>being assigned</source>
        <extracomment>State of a case at the dispatcher&apos;s desk: it was just given to an expert</extracomment>
        <translation>wird zugewiesen</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="98"/>
        <source>offered to experts</source>
        <extracomment>State of a case at the dispatcher&apos;s desk</extracomment>
        <translation>Experten angeboten</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="101"/>
        <source>no expert found since %1</source>
        <extracomment>State of a case at the dispatcher&apos;s desk; %1 is a time</extracomment>
        <translation>kein Experte gefunden seit %1</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="106"/>
        <source>answer was due %1, with %2</source>
        <extracomment>State of a case at the dispatcher&apos;s desk; %1 is a time, %2 a name</extracomment>
        <translation>Antwort war %1 fällig, bei %2</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="109"/>
        <source>with %1</source>
        <extracomment>State of a case at the dispatcher&apos;s desk; %1 is a name</extracomment>
        <translation>bei %1</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="112"/>
        <source>solved by %1</source>
        <extracomment>State of a case at the dispatcher&apos;s desk; %1 is a name</extracomment>
        <translation>gelöst von %1</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="115"/>
        <source>confirmed</source>
        <extracomment>State of a case at the dispatcher&apos;s desk</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="117"/>
        <source>closed, unconfirmed</source>
        <translation>geschlossen, unbestätigt</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="120"/>
        <source>cancelled</source>
        <extracomment>State of a case at the dispatcher&apos;s desk</extracomment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="125"/>
        <source>update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <location filename="../models/DeskCasesModel.cpp" line="135"/>
        <source>Assigned to %1</source>
        <extracomment>Toast after a case was given to an expert; %1 is a name</extracomment>
        <translation>%1 zugewiesen</translation>
    </message>
</context>
<context>
    <name>werkbank::DeskExpertsModel</name>
    <message>
        <location filename="../models/DeskExpertsModel.cpp" line="40"/>
        <source>%1 of %2 cases</source>
        <extracomment>Load of an expert; %1 open cases, %2 his limit</extracomment>
        <translation>%1 von %2 Fällen</translation>
    </message>
    <message>
        <location filename="../models/DeskExpertsModel.cpp" line="52"/>
        <source>Cannot take a case</source>
        <extracomment>Group of the list of experts: not verified</extracomment>
        <translation>Können keinen Fall nehmen</translation>
    </message>
    <message>
        <location filename="../models/DeskExpertsModel.cpp" line="55"/>
        <source>Can take a case</source>
        <extracomment>Group of the list of experts</extracomment>
        <translation>Können einen Fall nehmen</translation>
    </message>
    <message>
        <location filename="../models/DeskExpertsModel.cpp" line="57"/>
        <source>Have as many cases as they take</source>
        <translation>Haben so viele Fälle, wie sie nehmen</translation>
    </message>
    <message>
        <location filename="../models/DeskExpertsModel.cpp" line="73"/>
        <source>waits for verification</source>
        <extracomment>State of a supporter</extracomment>
        <translation>wartet auf Prüfung</translation>
    </message>
    <message>
        <location filename="../models/DeskExpertsModel.cpp" line="76"/>
        <source>verified</source>
        <extracomment>State of a supporter</extracomment>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../models/DeskExpertsModel.cpp" line="79"/>
        <source>suspended</source>
        <extracomment>State of a supporter</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <location filename="../models/DeskExpertsModel.cpp" line="84"/>
        <source>update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
</context>
<context>
    <name>werkbank::EarningsModel</name>
    <message>
        <location filename="../models/EarningsModel.cpp" line="120"/>
        <source>held</source>
        <extracomment>State of an earning: somebody reported damage</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="125"/>
        <source>worked</source>
        <extracomment>State of an earning</extracomment>
        <translation>gearbeitet</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="128"/>
        <source>confirmed</source>
        <extracomment>State of an earning</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="131"/>
        <source>cleared</source>
        <extracomment>State of an earning</extracomment>
        <translation>gedeckt</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="134"/>
        <source>in payout</source>
        <extracomment>State of an earning; a date follows</extracomment>
        <translation>in Auszahlung</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="137"/>
        <source>paid</source>
        <extracomment>State of an earning; a date follows</extracomment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="140"/>
        <source>cancelled</source>
        <extracomment>State of an earning</extracomment>
        <translation>storniert</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="145"/>
        <source>Update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="152"/>
        <source>closed without an answer</source>
        <extracomment>About a receipt: the case was closed by time-out</extracomment>
        <translation>ohne Antwort geschlossen</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="156"/>
        <source>signed by both</source>
        <extracomment>About a receipt</extracomment>
        <translation>von beiden unterschrieben</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="160"/>
        <source>confirmed by the customer</source>
        <extracomment>About a receipt</extracomment>
        <translation>vom Kunden bestätigt</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="164"/>
        <source>waits for the customer</source>
        <extracomment>About a receipt: the customer has not confirmed it; %1 is a name</extracomment>
        <translation>wartet auf Bestätigung</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="164"/>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="183"/>
        <source>Date</source>
        <extracomment>Column of a statement</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="183"/>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="183"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="183"/>
        <source>Tenant</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="185"/>
        <source>Minutes</source>
        <extracomment>Column of a statement</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="185"/>
        <source>Customer pays</source>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="185"/>
        <source>You get</source>
        <translation>Sie erhalten</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="185"/>
        <source>VAT on top</source>
        <translation>USt. dazu</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="185"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="187"/>
        <source>State</source>
        <extracomment>Column of a statement</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../models/EarningsModel.cpp" line="187"/>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="36"/>
        <source>released %1; the bank transfers it</source>
        <translation>freigegeben %1; die Bank überweist</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="41"/>
        <source>Worked, not confirmed</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>Gearbeitet, unbestätigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="43"/>
        <source>%n cases wait for customers</source>
        <extracomment>Below a sum; %n cases</extracomment>
        <translation>
            <numerusform>%n Fall wartet auf Bestätigung</numerusform>
            <numerusform>%n Fälle warten auf Bestätigung</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="45"/>
        <location filename="../models/EarningsText.cpp" line="189"/>
        <source>Confirmed</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="49"/>
        <location filename="../models/EarningsText.cpp" line="191"/>
        <source>Cleared</source>
        <extracomment>Step on the way of money: received, or guaranteed by the tenant
----------
Step on the way of money</extracomment>
        <translation>Gedeckt</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="51"/>
        <source>goes into the next payout</source>
        <extracomment>Below a sum</extracomment>
        <translation>geht in die nächste Auszahlung</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="53"/>
        <location filename="../models/EarningsText.cpp" line="193"/>
        <source>In payout</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>In Auszahlung</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="55"/>
        <source>Paid this month</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>Im Monat bezahlt</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="57"/>
        <source>%n cases</source>
        <extracomment>Below a sum; %n cases</extracomment>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="47"/>
        <source>waits until the customer has paid the invoice</source>
        <extracomment>Below a sum</extracomment>
        <translation>wartet, bis die Rechnung bezahlt ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="78"/>
        <source>can be said from %1 paid cases on, so far %n</source>
        <extracomment>Why there is no forecast yet; %1 is a number, %n paid cases</extracomment>
        <translation>
            <numerusform>ab %1 bezahlten Fällen, bisher %n</numerusform>
            <numerusform>ab %1 bezahlten Fällen, bisher %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="82"/>
        <source>Paid and in payout, plus what is confirmed or cleared and would be paid by the month&apos;s end. Your last %n payments came %1 to %2 days after the confirmation.</source>
        <extracomment>How a forecast is made; %1 and %2 are days, %n paid cases</extracomment>
        <translation>
            <numerusform>Bezahlt und in Auszahlung, dazu was bestätigt oder gedeckt ist und bis zum Monatsende bezahlt würde. Ihre letzte Zahlung kam %1 bis %2 Tage nach der Bestätigung.</numerusform>
            <numerusform>Bezahlt und in Auszahlung, dazu was bestätigt oder gedeckt ist und bis zum Monatsende bezahlt würde. Ihre letzten %n Zahlungen kamen %1 bis %2 Tage nach der Bestätigung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="92"/>
        <source>There is no fixed day of payment: the customer has %n days to pay the invoice; then one person proposes the payout, another releases it, and the bank transfers it.</source>
        <extracomment>When money comes; %n days that a customer has to pay an invoice</extracomment>
        <translation>
            <numerusform>Es gibt keinen festen Zahltag: Der Kunde hat %n Tag Zeit, die Rechnung zu bezahlen; dann schlägt eine Person die Auszahlung vor, eine andere gibt sie frei, und die Bank überweist.</numerusform>
            <numerusform>Es gibt keinen festen Zahltag: Der Kunde hat %n Tage Zeit, die Rechnung zu bezahlen; dann schlägt eine Person die Auszahlung vor, eine andere gibt sie frei, und die Bank überweist.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="109"/>
        <source>when the customer has paid, due %1</source>
        <extracomment>Why an earning is not cleared yet; %1 is a day</extracomment>
        <translation>wenn die Rechnung bezahlt ist, fällig %1</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="122"/>
        <source>W%1</source>
        <extracomment>Short name of a calendar week; %1 is its number</extracomment>
        <translation>KW %1</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="138"/>
        <source>%1 ct</source>
        <translation>%1 ct</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="143"/>
        <source>You</source>
        <extracomment>Who gets a part of a customer&apos;s euro</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="145"/>
        <source>Platform and partner</source>
        <extracomment>Who gets a part of a customer&apos;s euro</extracomment>
        <translation>Plattform und Partner</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="147"/>
        <source>VAT</source>
        <extracomment>Who gets a part of a customer&apos;s euro</extracomment>
        <translation>USt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/EarningsText.cpp" line="155"/>
        <source>%n cases in another currency are not in these sums.</source>
        <extracomment>Below the sums; %n cases</extracomment>
        <translation>
            <numerusform>%n Fall in anderer Währung ist nicht in diesen Summen.</numerusform>
            <numerusform>%n Fälle in anderer Währung sind nicht in diesen Summen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="172"/>
        <source>the customer has paid</source>
        <extracomment>Why an earning is cleared</extracomment>
        <translation>die Rechnung ist bezahlt</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="174"/>
        <source>guaranteed by the tenant</source>
        <translation>vom Anbieter garantiert</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="177"/>
        <source>when one person has proposed the payout</source>
        <extracomment>What has to happen before an earning is in a payout</extracomment>
        <translation>wenn eine Person die Auszahlung vorgeschlagen hat</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="180"/>
        <source>returned (%1)</source>
        <extracomment>A transfer came back from the bank; %1 is a code</extracomment>
        <translation>zurückgegeben (%1)</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="183"/>
        <source>to the account ending in %1</source>
        <extracomment>To which account; %1 are the last characters of an IBAN</extracomment>
        <translation>auf das Konto mit Ende %1</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="187"/>
        <source>Worked</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="195"/>
        <source>Paid</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="198"/>
        <source>when another has released it and the bank has transferred it</source>
        <translation>wenn eine andere sie freigegeben und die Bank überwiesen hat</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="218"/>
        <source>waits to be sent</source>
        <extracomment>An objection of the expert is on its way</extracomment>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="221"/>
        <source>sent %1</source>
        <extracomment>When the expert objected; %1 is a date</extracomment>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <location filename="../models/EarningsText.cpp" line="34"/>
        <source>since %1; a second person releases it</source>
        <extracomment>Below the sum in payout; %1 is a date</extracomment>
        <translation>seit %1; eine zweite Person gibt frei</translation>
    </message>
</context>
<context>
    <name>werkbank::ErrorText</name>
    <message>
        <location filename="../models/ErrorText.cpp" line="24"/>
        <source>The state has changed meanwhile; this is not possible now.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Der Stand ist inzwischen ein anderer; das geht jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="27"/>
        <source>The case went to somebody else meanwhile.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Der Fall ist inzwischen bei jemand anderem.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="30"/>
        <source>Somebody else took the case first.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Jemand anderes hat den Fall zuerst übernommen.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="33"/>
        <source>It came too late.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Es kam zu spät.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="35"/>
        <source>It was changed elsewhere meanwhile.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Es wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="38"/>
        <source>It does not exist any more, or you may not do this.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Das gibt es nicht mehr, oder Sie dürfen es nicht.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="41"/>
        <source>You have as many open cases as you may have.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Sie haben schon so viele offene Fälle, wie Sie haben dürfen.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="44"/>
        <source>It is too long or too large.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Es ist zu lang oder zu groß.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="46"/>
        <source>A file of it did not arrive.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Eine Datei davon ist nicht angekommen.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="49"/>
        <source>Something in it is not as it has to be. Please check it and try again.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Etwas darin ist nicht so, wie es sein muss. Bitte prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="52"/>
        <source>A rule keeps this from being done, or something that it needs is missing.</source>
        <extracomment>Why a change was refused: a level, a proof or a rule is in the way</extracomment>
        <translation>Eine Regel steht dem entgegen, oder es fehlt etwas, das dazu nötig ist.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="55"/>
        <source>That is more than is allowed for now.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Das ist mehr, als im Augenblick erlaubt ist.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="58"/>
        <source>It waited too long to be sent. Please look at how things are now, and do it again.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Es hat zu lange aufs Senden gewartet. Bitte sehen Sie nach, wie es jetzt steht, und machen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="61"/>
        <source>It had been sent before in another form. Please do it again.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Es war schon in anderer Form gesendet worden. Bitte machen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="64"/>
        <source>Please enter your password again; then this can be done.</source>
        <extracomment>Why a change was refused</extracomment>
        <translation>Bitte geben Sie Ihr Passwort noch einmal ein; dann geht es.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="67"/>
        <source>The platform needs a newer Werkbank. Please update; what waits here is kept.</source>
        <extracomment>The connection was refused</extracomment>
        <translation>Die Plattform braucht eine neuere Werkbank. Bitte aktualisieren Sie; was hier wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="70"/>
        <source>You are signed out. Please sign in again; what waits here is kept.</source>
        <extracomment>The connection was refused</extracomment>
        <translation>Sie sind abgemeldet. Bitte melden Sie sich wieder an; was hier wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="73"/>
        <source>This device was signed out from elsewhere.</source>
        <extracomment>The connection was refused</extracomment>
        <translation>Dieses Gerät wurde anderswo abgemeldet.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="76"/>
        <location filename="../models/ErrorText.cpp" line="79"/>
        <source>The platform cannot be reached now. Please try again in a moment.</source>
        <extracomment>The platform does not answer now</extracomment>
        <translation>Die Plattform ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="82"/>
        <source>The connection is too slow for this. Please try again in a moment.</source>
        <extracomment>The platform gave up, as the answers came too slowly</extracomment>
        <translation>Die Verbindung ist dafür zu langsam. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="85"/>
        <source>That was too often. Please wait a minute and try again.</source>
        <extracomment>The platform does not answer now</extracomment>
        <translation>Das war zu oft. Bitte warten Sie eine Minute und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="88"/>
        <source>The session has ended.</source>
        <extracomment>A remote session is over</extracomment>
        <translation>Die Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="93"/>
        <source>The disk is full, so this was not saved. Make some room and try again.</source>
        <extracomment>Something could not be stored</extracomment>
        <translation>Der Datenträger ist voll, darum wurde das nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="96"/>
        <source>This computer&apos;s disk reports an error, so this may not be saved. Please try again.</source>
        <extracomment>Something could not be stored or read</extracomment>
        <translation>Der Datenträger dieses Computers meldet einen Fehler, darum ist das vielleicht nicht gespeichert. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="99"/>
        <source>The copy on this computer is damaged here, so this was not saved. Copy your words and start Werkbank again.</source>
        <extracomment>Something could not be stored or read</extracomment>
        <translation>Die Kopie auf diesem Computer ist an dieser Stelle beschädigt, darum wurde das nicht gespeichert. Kopieren Sie Ihre Worte und starten Sie Werkbank neu.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="103"/>
        <source>There is not enough memory, so this was not done. Close other programs and try again.</source>
        <extracomment>Something could not be stored</extracomment>
        <translation>Der Arbeitsspeicher reicht nicht, darum wurde das nicht getan. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="106"/>
        <location filename="../models/ErrorText.cpp" line="110"/>
        <source>Another program uses Werkbank&apos;s files, so this was not saved. Please try again in a moment.</source>
        <extracomment>Something could not be stored</extracomment>
        <translation>Ein anderes Programm benutzt gerade Werkbanks Dateien, darum wurde das nicht gespeichert. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="114"/>
        <source>Werkbank may not write into its folder, so this was not saved. Check the folder&apos;s rights.</source>
        <extracomment>Something could not be stored</extracomment>
        <translation>Werkbank darf nicht in ihren Ordner schreiben, darum wurde das nicht gespeichert. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="118"/>
        <source>Werkbank&apos;s files on this computer cannot be opened. Check the rights of its folder.</source>
        <extracomment>Something could not be stored or read</extracomment>
        <translation>Werkbanks Dateien auf diesem Computer lassen sich nicht öffnen. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="121"/>
        <source>The copy on this computer cannot be opened with this key. Nothing was changed.</source>
        <extracomment>Something could not be read</extracomment>
        <translation>Die Kopie auf diesem Computer lässt sich mit diesem Schlüssel nicht öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="124"/>
        <source>The copy on this computer is not encrypted, so nothing was saved in it.</source>
        <extracomment>Something could not be read</extracomment>
        <translation>Die Kopie auf diesem Computer ist nicht verschlüsselt, darum wurde nichts darin gespeichert.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="127"/>
        <source>The copy on this computer is from a newer Werkbank. Please update.</source>
        <extracomment>Something could not be read</extracomment>
        <translation>Die Kopie auf diesem Computer stammt von einer neueren Werkbank. Bitte aktualisieren Sie.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="130"/>
        <source>The copy on this computer is damaged. Nothing was changed.</source>
        <extracomment>Something could not be read</extracomment>
        <translation>Die Kopie auf diesem Computer ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="133"/>
        <source>This was stopped before its end, and nothing was changed. Please try again.</source>
        <extracomment>Something was stopped before its end</extracomment>
        <translation>Das wurde vor dem Ende angehalten, und nichts wurde geändert. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="136"/>
        <source>Loading was cancelled.</source>
        <extracomment>Something was stopped before its end</extracomment>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="138"/>
        <source>This file loads when there is a connection.</source>
        <extracomment>A file is not on this computer and there is no connection</extracomment>
        <translation>Diese Datei lädt, sobald eine Verbindung da ist.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="141"/>
        <location filename="../models/ErrorText.cpp" line="144"/>
        <source>This picture is broken, or it is none. It was not opened.</source>
        <extracomment>A picture is not shown</extracomment>
        <translation>Dieses Bild ist beschädigt, oder es ist keines. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="147"/>
        <source>This is too large.</source>
        <extracomment>A file or picture is not taken</extracomment>
        <translation>Das ist zu groß.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="149"/>
        <source>A file cannot be read. Nothing was sent.</source>
        <extracomment>A file cannot be sent</extracomment>
        <translation>Eine Datei lässt sich nicht lesen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="152"/>
        <source>A file is empty. Nothing was sent.</source>
        <extracomment>A file cannot be sent</extracomment>
        <translation>Eine Datei ist leer. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="155"/>
        <source>This passphrase is too short.</source>
        <extracomment>A passphrase is not taken</extracomment>
        <translation>Diese Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="157"/>
        <source>This passphrase is easy to guess.</source>
        <extracomment>A passphrase is not taken</extracomment>
        <translation>Diese Passphrase ist leicht zu erraten.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="159"/>
        <source>The keyring has no key for this copy.</source>
        <extracomment>The keyring of the computer</extracomment>
        <translation>Der Schlüsselbund hat keinen Schlüssel für diese Kopie.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="162"/>
        <source>This keyring has the key of another copy.</source>
        <extracomment>The keyring of the computer</extracomment>
        <translation>Dieser Schlüsselbund hat den Schlüssel einer anderen Kopie.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="165"/>
        <source>The keyring did not keep the key.</source>
        <extracomment>The keyring of the computer</extracomment>
        <translation>Der Schlüsselbund hat den Schlüssel nicht behalten.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="167"/>
        <source>The copy on this computer belongs to another account.</source>
        <extracomment>Signing in</extracomment>
        <translation>Die Kopie auf diesem Computer gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="170"/>
        <source>The connection to the platform is not secure, so it was not used.</source>
        <extracomment>Signing in</extracomment>
        <translation>Die Verbindung zur Plattform ist nicht sicher, darum wurde sie nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="173"/>
        <source>The answer came from somewhere else. Please sign in again.</source>
        <extracomment>Signing in</extracomment>
        <translation>Die Antwort kam von anderswo. Bitte melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="176"/>
        <source>Signing in was declined.</source>
        <extracomment>Signing in</extracomment>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="178"/>
        <source>Signing in took too long. Please try again.</source>
        <extracomment>Signing in</extracomment>
        <translation>Die Anmeldung hat zu lange gedauert. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="181"/>
        <source>What came cannot be opened safely, so it was dropped. Please try again.</source>
        <extracomment>A remote session or a password that was sealed for this computer</extracomment>
        <translation>Was ankam, lässt sich nicht sicher öffnen und wurde darum verworfen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="184"/>
        <source>This time zone is not known.</source>
        <extracomment>Hours of a week or a day</extracomment>
        <translation>Diese Zeitzone ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="186"/>
        <source>This is no date.</source>
        <extracomment>Hours of a week or a day</extracomment>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="188"/>
        <source>A closed day has no hours.</source>
        <extracomment>Hours of a week or a day</extracomment>
        <translation>Ein geschlossener Tag hat keine Zeiten.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="190"/>
        <source>An open day needs its hours.</source>
        <extracomment>Hours of a week or a day</extracomment>
        <translation>Ein offener Tag braucht seine Zeiten.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="192"/>
        <source>Hours end after they begin, within 24 hours.</source>
        <extracomment>Hours of a week or a day</extracomment>
        <translation>Zeiten enden nach ihrem Beginn, innerhalb von 24 Stunden.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="195"/>
        <source>These hours overlap.</source>
        <extracomment>Hours of a week or a day</extracomment>
        <translation>Diese Zeiten überschneiden sich.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="197"/>
        <source>Time ends behind its start, not in the future, and lasts 24 hours at most.</source>
        <extracomment>Time that was entered</extracomment>
        <translation>Eine Zeit endet nach ihrem Beginn, nicht in der Zukunft, und dauert höchstens 24 Stunden.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="200"/>
        <source>This amount is too large to be computed.</source>
        <extracomment>A sum of money</extracomment>
        <translation>Dieser Betrag ist zu groß, um ihn zu berechnen.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="203"/>
        <source>The marks do not fit the criteria. Please check them.</source>
        <extracomment>Marks of a review</extracomment>
        <translation>Die Noten passen nicht zu den Kriterien. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="206"/>
        <source>This is no result file that can be read.</source>
        <extracomment>A result of an identification</extracomment>
        <translation>Das ist keine Ergebnisdatei, die sich lesen lässt.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="209"/>
        <source>This result belongs to another identification.</source>
        <extracomment>A result of an identification</extracomment>
        <translation>Dieses Ergebnis gehört zu einer anderen Identifizierung.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="212"/>
        <source>This receipt is damaged.</source>
        <extracomment>A signed receipt</extracomment>
        <translation>Dieser Beleg ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="214"/>
        <source>A signature of this receipt does not fit.</source>
        <extracomment>A signed receipt</extracomment>
        <translation>Eine Unterschrift dieses Belegs passt nicht.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="229"/>
        <source>Werkbank made a mistake here, and this was not done. Please report it with the word “%1”.</source>
        <extracomment>%1 is a short English word for the fault</extracomment>
        <translation>Hier ist Werkbank ein Fehler unterlaufen, und das wurde nicht getan. Bitte melden Sie ihn mit dem Wort „%1“.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="272"/>
        <source>“%1” is empty. Nothing was sent.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ ist leer. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="274"/>
        <source>“%1” is larger than 50 MB. Nothing was sent.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ ist größer als 50 MB. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="276"/>
        <source>“%1” cannot be read. Nothing was sent.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ lässt sich nicht lesen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../models/ErrorText.cpp" line="285"/>
        <source>%1 (%2)</source>
        <extracomment>A refusal; %1 is a sentence, %2 the platform&apos;s own words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>werkbank::EventText</name>
    <message>
        <location filename="../models/EventText.cpp" line="22"/>
        <source>%1 asked for help</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat um Hilfe gebeten</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="24"/>
        <source>Offered to experts</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Experten angeboten</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="26"/>
        <source>No expert was free</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Kein Experte war frei</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="28"/>
        <source>%1 took the case</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Fall übernommen</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="30"/>
        <source>%1 gave the case back</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Fall zurückgegeben</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="32"/>
        <source>%1 asked for another expert</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat um einen anderen Experten gebeten</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="36"/>
        <source>%1 marked the case as solved</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Fall als gelöst gemeldet</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="38"/>
        <source>%1 says: it does not work yet</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 sagt: es geht noch nicht</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="40"/>
        <source>%1 confirmed: it works</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat bestätigt: es geht</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="42"/>
        <source>Closed without the customer&apos;s confirmation</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Ohne Bestätigung geschlossen</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="44"/>
        <source>%1 reopened the case</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Fall wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="46"/>
        <source>%1 cancelled the request</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat die Anfrage abgesagt</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="48"/>
        <source>%1 withdrew from the contract</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Vertrag widerrufen</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="50"/>
        <source>%1 asked to see the customer&apos;s screen</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat darum gebeten, den Bildschirm zu sehen</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="52"/>
        <source>%1 allowed the remote session</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat die Fernsitzung erlaubt</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="54"/>
        <source>%1 declined the remote session</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat die Fernsitzung abgelehnt</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="56"/>
        <source>The question about a remote session expired</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Die Anfrage zur Fernsitzung ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="58"/>
        <source>Remote session begun</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Fernsitzung begonnen</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="60"/>
        <source>Remote session interrupted</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Fernsitzung unterbrochen</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="62"/>
        <source>Remote session goes on</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Fernsitzung geht weiter</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="64"/>
        <source>%1 took a right of the remote session back</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat ein Recht der Fernsitzung zurückgenommen</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="66"/>
        <source>Remote session ended</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Fernsitzung beendet</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="68"/>
        <source>%1 reported the other side</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat die andere Seite gemeldet</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="72"/>
        <source>The device of %1 signed the receipt</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>Das Gerät von %1 hat den Beleg unterschrieben</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="76"/>
        <source>%1 decided about the damage</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat über den Schaden entschieden</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="78"/>
        <source>%1 asked to hand the case over</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 möchte den Fall übergeben</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="80"/>
        <source>%1 agreed to the hand-over</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 ist mit der Übergabe einverstanden</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="82"/>
        <source>%1 did not agree to the hand-over</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 ist mit der Übergabe nicht einverstanden</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="84"/>
        <source>%1 asked for a password</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat nach einem Passwort gefragt</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="86"/>
        <source>%1 gave a password, sealed</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat ein Passwort gegeben, versiegelt</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="88"/>
        <source>%1 has read the password; it is erased</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat das Passwort gelesen; es ist gelöscht</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="99"/>
        <source>Something happened that this version cannot show</source>
        <extracomment>An event that only a newer version of the app knows</extracomment>
        <translation>Etwas ist geschehen, das diese Version nicht zeigen kann</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="34"/>
        <source>%1 gave the case to another expert</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Fall an einen anderen Experten gegeben</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="108"/>
        <source>%1 asked to hand the case over to %2</source>
        <extracomment>Time line of a case; %1 and %2 are names</extracomment>
        <translation>%1 möchte den Fall an %2 übergeben</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="112"/>
        <source>%1 gave the case to %2</source>
        <extracomment>Time line of a case; %1 is a dispatcher&apos;s name, %2 an expert&apos;s</extracomment>
        <translation>%1 hat den Fall an %2 gegeben</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="70"/>
        <source>%1 set the most that the work may cost</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat festgelegt, was die Arbeit höchstens kosten darf</translation>
    </message>
    <message>
        <location filename="../models/EventText.cpp" line="74"/>
        <source>%1 reported damage; pay is held until a person has decided</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat einen Schaden gemeldet; das Geld ist angehalten, bis ein Mensch entschieden hat</translation>
    </message>
</context>
<context>
    <name>werkbank::FileFetch</name>
    <message>
        <location filename="../models/FileFetch.cpp" line="119"/>
        <source>The file could not be saved: %1</source>
        <extracomment>A file could not be saved; %1 is the system&apos;s reason</extracomment>
        <translation>Die Datei ließ sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::FilePicture</name>
    <message>
        <location filename="../models/FilePicture.cpp" line="71"/>
        <source>This picture is too large to be shown. You can save it.</source>
        <extracomment>A picture that is not shown</extracomment>
        <translation>Dieses Bild ist zu groß, um es zu zeigen. Sie können es speichern.</translation>
    </message>
    <message>
        <location filename="../models/FilePicture.cpp" line="74"/>
        <source>This picture is broken, or it is none. It was not opened.</source>
        <extracomment>A picture that is not shown</extracomment>
        <translation>Dieses Bild ist beschädigt oder keines. Es wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>werkbank::FinanceBatchesModel</name>
    <message>
        <location filename="../models/FinanceBatchesModel.cpp" line="138"/>
        <source>State</source>
        <extracomment>Column of a table</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesModel.cpp" line="138"/>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesModel.cpp" line="138"/>
        <source>Released by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesModel.cpp" line="138"/>
        <source>Transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesModel.cpp" line="138"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesModel.cpp" line="140"/>
        <source>Currency</source>
        <extracomment>Column of a table</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="91"/>
        <source>being proposed</source>
        <extracomment>State of a batch of payouts</extracomment>
        <translation>wird vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="93"/>
        <source>not proposed</source>
        <translation>nicht vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="98"/>
        <source>waits for the second person</source>
        <extracomment>State of a batch of payouts</extracomment>
        <translation>wartet auf die zweite Person</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="101"/>
        <source>released</source>
        <extracomment>State of a batch of payouts: the bank has not booked it yet</extracomment>
        <translation>freigegeben</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="104"/>
        <source>done</source>
        <extracomment>State of a batch of payouts: booked by the bank</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="107"/>
        <source>discarded</source>
        <extracomment>State of a batch of payouts</extracomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="112"/>
        <location filename="../models/FinanceBatchesText.cpp" line="184"/>
        <source>Update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Update nötig</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="122"/>
        <source>There is nothing that can be paid out now.</source>
        <extracomment>A batch of payouts was not proposed</extracomment>
        <translation>Jetzt gibt es nichts auszuzahlen.</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="126"/>
        <source>Somebody else has released or discarded this batch already.</source>
        <extracomment>A batch of payouts was not released or not discarded</extracomment>
        <translation>Jemand anders hat diese Auszahlung schon freigegeben oder verworfen.</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="129"/>
        <source>A bank account changed or a pay was frozen since the proposal. Discard the batch and propose a new one.</source>
        <extracomment>A batch of payouts was not released</extracomment>
        <translation>Seit dem Vorschlag hat sich ein Bankkonto geändert, oder eine Vergütung wurde angehalten. Verwerfen Sie die Auszahlung und schlagen Sie eine neue vor.</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="138"/>
        <source>Proposed by %1, %2</source>
        <extracomment>Who proposed a batch of payouts; %1 is a name, %2 a day and time</extracomment>
        <translation>Vorgeschlagen von %1, %2</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="143"/>
        <source>released by %1, %2</source>
        <extracomment>Who released a batch of payouts; %1 is a name, %2 a day and time</extracomment>
        <translation>freigegeben von %1, %2</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="154"/>
        <source>Only what is proposed can be released</source>
        <extracomment>Why a batch of payouts cannot be released</extracomment>
        <translation>Nur Vorgeschlagenes kann freigegeben werden</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="158"/>
        <source>You proposed this batch, so somebody else has to release it</source>
        <extracomment>Why a batch of payouts cannot be released</extracomment>
        <translation>Sie haben diese Auszahlung vorgeschlagen, also muss jemand anders sie freigeben</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="168"/>
        <source>on its way</source>
        <extracomment>State of a transfer</extracomment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="171"/>
        <source>paid</source>
        <extracomment>State of a transfer</extracomment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="174"/>
        <source>came back</source>
        <extracomment>State of a transfer</extracomment>
        <translation>kam zurück</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="177"/>
        <source>not sent</source>
        <extracomment>State of a transfer in a batch that was discarded</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="179"/>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../models/FinanceBatchesText.cpp" line="199"/>
        <source>account ending in %1</source>
        <extracomment>A bank account; %1 are the last characters of its number</extracomment>
        <translation>Konto mit Ende %1</translation>
    </message>
</context>
<context>
    <name>werkbank::FinanceDecisionsModel</name>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="115"/>
        <source>Decided already</source>
        <extracomment>Title of a decision that somebody else has made meanwhile</extracomment>
        <translation>Schon entschieden</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="120"/>
        <source>Pay of %1 is held, and there is an objection</source>
        <extracomment>Title of a decision; %1 is the name of an expert</extracomment>
        <translation>Vergütung von %1 angehalten, dazu ein Widerspruch</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="124"/>
        <source>Pay of %1 is held</source>
        <extracomment>Title of a decision; %1 is the name of an expert</extracomment>
        <translation>Vergütung von %1 angehalten</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="127"/>
        <source>Objection of %1</source>
        <extracomment>Title of a decision; %1 is the name of an expert</extracomment>
        <translation>Widerspruch von %1</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="137"/>
        <source>%1 · answered</source>
        <extracomment>An objection; %1 is the number of a case</extracomment>
        <translation>%1 · beantwortet</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="142"/>
        <source>%1 · waits since %2</source>
        <extracomment>A decision; %1 is the number of a case, %2 a time</extracomment>
        <translation>%1 · wartet seit %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/FinanceDecisionsModel.cpp" line="145"/>
        <source>%1 · waits for %n day(s)</source>
        <extracomment>A decision; %n days, %1 is the number of a case</extracomment>
        <translation>
            <numerusform>%1 · wartet seit %n Tag</numerusform>
            <numerusform>%1 · wartet seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="155"/>
        <source>answer overdue</source>
        <extracomment>The two weeks for an answer to an objection are over</extracomment>
        <translation>Antwort überfällig</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="159"/>
        <source>answer today</source>
        <extracomment>The two weeks for an answer to an objection are nearly over</extracomment>
        <translation>Antwort heute fällig</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/FinanceDecisionsModel.cpp" line="162"/>
        <source>%n day(s) left to answer</source>
        <extracomment>How many of the two weeks for an answer to an objection are left; %n days</extracomment>
        <translation>
            <numerusform>noch %n Tag für die Antwort</numerusform>
            <numerusform>noch %n Tage für die Antwort</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="170"/>
        <source>It is about a pay of %1 net. The answer alone moves no money.</source>
        <extracomment>What an objection is about; %1 is an amount</extracomment>
        <translation>Es geht um eine Vergütung von %1 netto. Die Antwort allein bewegt kein Geld.</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="173"/>
        <source>%1 net are held. If it is paid, it goes into the next proposal once it is cleared; if it is refused, the expert does not get it and the customer&apos;s invoice stays.</source>
        <extracomment>What a decision moves; %1 is an amount</extracomment>
        <translation>%1 netto sind angehalten. Wird freigegeben, gehen sie in den nächsten Vorschlag, sobald sie auszahlbar sind; wird abgelehnt, bekommt der Experte sie nicht, und die Rechnung des Kunden bleibt.</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="192"/>
        <source>Somebody else has answered this objection already.</source>
        <extracomment>An answer came too late</extracomment>
        <translation>Diesen Widerspruch hat schon jemand anderes beantwortet.</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="196"/>
        <source>Somebody else has decided about this pay already.</source>
        <extracomment>A decision came too late</extracomment>
        <translation>Über diese Vergütung hat schon jemand anderes entschieden.</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="199"/>
        <source>This pay cannot be refused now: the case is not confirmed yet, or the money is on its way.</source>
        <extracomment>A pay was not refused</extracomment>
        <translation>Diese Vergütung kann jetzt nicht abgelehnt werden: Der Fall ist noch nicht bestätigt, oder das Geld ist unterwegs.</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="304"/>
        <source>Case</source>
        <extracomment>Column of a table</extracomment>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="304"/>
        <source>Expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="304"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../models/FinanceDecisionsModel.cpp" line="304"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>werkbank::FinanceInvoicesModel</name>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="57"/>
        <source>%1 · #%2</source>
        <extracomment>The customer of an invoice; %1 is a name, %2 the number of a case</extracomment>
        <translation>%1 · #%2</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="81"/>
        <source>cancelled</source>
        <extracomment>State of an invoice</extracomment>
        <translation>storniert</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="85"/>
        <source>paid</source>
        <extracomment>State of an invoice</extracomment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="89"/>
        <source>overpaid</source>
        <extracomment>State of an invoice: more came than was asked for</extracomment>
        <translation>überzahlt</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/FinanceInvoicesModel.cpp" line="93"/>
        <source>overdue by %n days</source>
        <extracomment>State of an invoice; %n days after the day on which it was to be paid</extracomment>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="96"/>
        <source>part paid</source>
        <extracomment>State of an invoice</extracomment>
        <translation>teilweise bezahlt</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="98"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="125"/>
        <source>other currency</source>
        <extracomment>A payment beside an invoice</extracomment>
        <translation>andere Währung</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="130"/>
        <source>fits</source>
        <extracomment>A payment beside an invoice: just what is open</extracomment>
        <translation>passt</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="134"/>
        <source>%1 too much</source>
        <extracomment>A payment beside an invoice; %1 is an amount</extracomment>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="136"/>
        <source>%1 too little</source>
        <extracomment>A payment beside an invoice; %1 is an amount</extracomment>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="231"/>
        <source>Invoice</source>
        <extracomment>Column of a table</extracomment>
        <translation>Rechnung</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="231"/>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="231"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="231"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="233"/>
        <source>Amount</source>
        <extracomment>Column of a table</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="233"/>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="233"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="233"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="235"/>
        <source>State</source>
        <extracomment>Column of a table</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../models/FinanceInvoicesModel.cpp" line="235"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>werkbank::FinanceModel</name>
    <message>
        <location filename="../models/FinanceModel.cpp" line="49"/>
        <source>A second person has to release what you have proposed.</source>
        <extracomment>A payout was not released</extracomment>
        <translation>Was Sie vorgeschlagen haben, muss eine zweite Person freigeben.</translation>
    </message>
    <message>
        <location filename="../models/FinanceModel.cpp" line="53"/>
        <source>You do not have the right to do this any more, or it is gone.</source>
        <extracomment>The finance desk refused something</extracomment>
        <translation>Sie haben dazu kein Recht mehr, oder es ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>werkbank::FinancePaymentsModel</name>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="69"/>
        <source>being assigned</source>
        <extracomment>State of a payment: somebody has just said which invoice it belongs to</extracomment>
        <translation>wird zugeordnet</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="74"/>
        <source>in full</source>
        <extracomment>State of a payment: just what an invoice asked for</extracomment>
        <translation>ganz</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="77"/>
        <source>in part</source>
        <extracomment>State of a payment: less than an invoice asked for</extracomment>
        <translation>zum Teil</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="80"/>
        <source>too much</source>
        <extracomment>State of a payment: more than an invoice asked for</extracomment>
        <translation>zu viel</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="83"/>
        <source>paid again</source>
        <extracomment>State of a payment: the invoice was paid already</extracomment>
        <translation>doppelt bezahlt</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="86"/>
        <source>not assigned</source>
        <extracomment>State of a payment: no invoice fits</extracomment>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="91"/>
        <source>Update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Update nötig</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="100"/>
        <source>Somebody else has assigned this payment already, or the invoice cannot take it.</source>
        <extracomment>A payment was not assigned to an invoice</extracomment>
        <translation>Jemand anders hat diese Zahlung schon zugeordnet, oder die Rechnung kann sie nicht aufnehmen.</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="112"/>
        <source>%1, by %2</source>
        <extracomment>The invoice of a payment; %1 is its number, %2 the name of who assigned it by hand</extracomment>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="196"/>
        <source>Date</source>
        <extracomment>Column of a table</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="196"/>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="196"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="196"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="196"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="198"/>
        <source>State</source>
        <extracomment>Column of a table</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../models/FinancePaymentsModel.cpp" line="198"/>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>werkbank::FinanceTransfersModel</name>
    <message>
        <location filename="../models/FinanceTransfersModel.cpp" line="67"/>
        <source>Expert</source>
        <extracomment>Column of a table of transfers</extracomment>
        <translation>Experte</translation>
    </message>
    <message>
        <location filename="../models/FinanceTransfersModel.cpp" line="67"/>
        <source>Account ends in</source>
        <translation>Konto endet auf</translation>
    </message>
    <message>
        <location filename="../models/FinanceTransfersModel.cpp" line="67"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../models/FinanceTransfersModel.cpp" line="67"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../models/FinanceTransfersModel.cpp" line="69"/>
        <source>State</source>
        <extracomment>Column of a table of transfers</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../models/FinanceTransfersModel.cpp" line="69"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>werkbank::Handover</name>
    <message>
        <location filename="../models/Handover.cpp" line="95"/>
        <source>%1 is asked as soon as this is sent</source>
        <extracomment>State of a hand-over; %1 is the customer&apos;s name</extracomment>
        <translation>%1 wird gefragt, sobald dies gesendet ist</translation>
    </message>
    <message>
        <location filename="../models/Handover.cpp" line="98"/>
        <source>%1 must agree by %2</source>
        <extracomment>State of a hand-over; %1 is the customer&apos;s name, %2 a time</extracomment>
        <translation>%1 muss bis %2 einverstanden sein</translation>
    </message>
    <message>
        <location filename="../models/Handover.cpp" line="101"/>
        <source>%1 did not agree. The case stays with you.</source>
        <extracomment>State of a hand-over; %1 is the customer&apos;s name</extracomment>
        <translation>%1 war nicht einverstanden. Der Fall bleibt bei Ihnen.</translation>
    </message>
    <message>
        <location filename="../models/Handover.cpp" line="104"/>
        <source>%1 has not answered. The case stays with you.</source>
        <extracomment>State of a hand-over; %1 is the customer&apos;s name</extracomment>
        <translation>%1 hat nicht geantwortet. Der Fall bleibt bei Ihnen.</translation>
    </message>
</context>
<context>
    <name>werkbank::HoursGrid</name>
    <message>
        <location filename="../models/HoursGrid.cpp" line="110"/>
        <source>Clocks go back</source>
        <extracomment>Under a date on which the clocks change</extracomment>
        <translation>Uhr wird zurückgestellt</translation>
    </message>
    <message>
        <location filename="../models/HoursGrid.cpp" line="112"/>
        <source>Clocks go forward</source>
        <translation>Uhr wird vorgestellt</translation>
    </message>
    <message>
        <location filename="../models/HoursGrid.cpp" line="158"/>
        <source>%1, %2</source>
        <extracomment>A place in the week; %1 a date, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../models/HoursGrid.cpp" line="168"/>
        <location filename="../models/HoursGrid.cpp" line="180"/>
        <source>%1 h</source>
        <extracomment>A length of time in hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <location filename="../models/HoursGrid.cpp" line="192"/>
        <source>%1, does not hold: exception</source>
        <extracomment>Hours of the week that do not hold on one date; %1 the date and the hours</extracomment>
        <translation>%1, gilt nicht: Ausnahme</translation>
    </message>
    <message>
        <location filename="../models/HoursGrid.cpp" line="195"/>
        <source>%1, exception</source>
        <extracomment>Hours of one date only; %1 the date and the hours</extracomment>
        <translation>%1, Ausnahme</translation>
    </message>
    <message>
        <location filename="../models/HoursGrid.cpp" line="252"/>
        <source>%1 has an exception. Change the weekly hours in another week.</source>
        <extracomment>The weekly hours cannot be changed on a date with an exception; %1 is a date</extracomment>
        <translation>Am %1 gilt eine Ausnahme. Ändern Sie die Wochenzeiten in einer anderen Woche.</translation>
    </message>
</context>
<context>
    <name>werkbank::HoursModel</name>
    <message>
        <location filename="../models/HoursModel.cpp" line="126"/>
        <source>Closed</source>
        <extracomment>A day without hours</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location filename="../models/HoursModel.cpp" line="277"/>
        <source>These hours overlap on %1.</source>
        <translation>Diese Zeiten überschneiden sich am %1.</translation>
    </message>
    <message>
        <location filename="../models/HoursModel.cpp" line="279"/>
        <source>These hours overlap.</source>
        <extracomment>Two spans of hours of one date share time</extracomment>
        <translation>Diese Zeiten überschneiden sich.</translation>
    </message>
</context>
<context>
    <name>werkbank::IdentificationImport</name>
    <message>
        <location filename="../models/IdentificationImport.cpp" line="58"/>
        <source>The result file was not taken: %1</source>
        <extracomment>A result file was refused; %1 says why</extracomment>
        <translation>Die Ergebnisdatei wurde nicht übernommen: %1</translation>
    </message>
    <message>
        <location filename="../models/IdentificationImport.cpp" line="60"/>
        <source>The result file was not taken, line %1: %2</source>
        <extracomment>A result file was refused; %1 is the number of a line, %2 says why</extracomment>
        <translation>Die Ergebnisdatei wurde nicht übernommen, Zeile %1: %2</translation>
    </message>
    <message>
        <location filename="../models/IdentificationImport.cpp" line="68"/>
        <source>The file cannot be read.</source>
        <extracomment>A result file cannot be opened</extracomment>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../models/IdentificationImport.cpp" line="74"/>
        <source>This is no result file that can be read: %1</source>
        <extracomment>A result file cannot be read; %1 says where and why</extracomment>
        <translation>Das ist keine lesbare Ergebnisdatei: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::Launcher</name>
    <message>
        <location filename="../app/launch/Launcher.cpp" line="45"/>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../app/launch/Launcher.cpp" line="48"/>
        <source>A name or an address: letters, digits, dots and hyphens.</source>
        <translation>Ein Name oder eine Adresse: Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <location filename="../app/launch/Launcher.cpp" line="50"/>
        <source>A number from 1 to 65535.</source>
        <translation>Eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <location filename="../app/launch/Launcher.cpp" line="52"/>
        <source>Letters, digits and . _ - @ only.</source>
        <translation>Nur Buchstaben, Ziffern und . _ - @.</translation>
    </message>
    <message>
        <location filename="../app/launch/Launcher.cpp" line="56"/>
        <source>%1 to %2 digits, without spaces.</source>
        <translation>%1 bis %2 Ziffern, ohne Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../app/launch/Launcher.cpp" line="77"/>
        <source>This tool is not known here.</source>
        <translation>Dieses Werkzeug ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../app/launch/Launcher.cpp" line="79"/>
        <source>It is running already.</source>
        <translation>Es läuft bereits.</translation>
    </message>
    <message>
        <location filename="../app/launch/Launcher.cpp" line="131"/>
        <source>%1 shows another certificate than the one that you trusted. It may have been set up anew, or somebody sits in between. Nothing was started and no password was sent.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Der Computer kann neu eingerichtet worden sein, oder jemand sitzt dazwischen. Es wurde nichts gestartet und kein Passwort gesendet.</translation>
    </message>
    <message>
        <location filename="../app/launch/Launcher.cpp" line="142"/>
        <source>You did not trust this computer. Nothing was started and no password was sent.</source>
        <translation>Sie haben diesem Computer nicht vertraut. Es wurde nichts gestartet und kein Passwort gesendet.</translation>
    </message>
</context>
<context>
    <name>werkbank::LinkStatus</name>
    <message>
        <location filename="../models/LinkStatus.cpp" line="47"/>
        <source>Connecting…</source>
        <extracomment>Connection state</extracomment>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <location filename="../models/LinkStatus.cpp" line="50"/>
        <source>Connected</source>
        <extracomment>Connection state</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/LinkStatus.cpp" line="53"/>
        <source>Catching up, %n to go</source>
        <extracomment>Connection state; %n changes still to come</extracomment>
        <translation>
            <numerusform>Holt nach, noch %n</numerusform>
            <numerusform>Holt nach, noch %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/LinkStatus.cpp" line="55"/>
        <source>Catching up</source>
        <extracomment>Connection state</extracomment>
        <translation>Holt nach</translation>
    </message>
    <message>
        <location filename="../models/LinkStatus.cpp" line="59"/>
        <source>No connection since %1</source>
        <extracomment>Connection state; %1 is a time</extracomment>
        <translation>Keine Verbindung seit %1</translation>
    </message>
    <message>
        <location filename="../models/LinkStatus.cpp" line="61"/>
        <source>No connection</source>
        <extracomment>Connection state</extracomment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <location filename="../models/LinkStatus.cpp" line="64"/>
        <source>Update needed</source>
        <extracomment>Connection state: the platform no longer speaks this version</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <location filename="../models/LinkStatus.cpp" line="67"/>
        <source>Signed out</source>
        <extracomment>Connection state</extracomment>
        <translation>Abgemeldet</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/LinkStatus.cpp" line="79"/>
        <source>%n change(s) wait on this computer.</source>
        <extracomment>Attention line without connection; %n changes</extracomment>
        <translation>
            <numerusform>%n Änderung wartet auf diesem Computer.</numerusform>
            <numerusform>%n Änderungen warten auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/LinkStatus.cpp" line="82"/>
        <source>Everything you write is kept.</source>
        <extracomment>Attention line without connection</extracomment>
        <translation>Alles, was Sie schreiben, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>werkbank::Notices</name>
    <message>
        <location filename="../models/Notices.cpp" line="98"/>
        <location filename="../models/Notices.cpp" line="197"/>
        <source>New offer</source>
        <extracomment>Title of a notification</extracomment>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="100"/>
        <source>%1 · you get %2 · %3</source>
        <extracomment>Notification of an offer; %1 what it is about, %2 money, %3 how long it stands</extracomment>
        <translation>%1 · Sie erhalten %2 · %3</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="117"/>
        <source>The case is yours.</source>
        <extracomment>Notification: the expert accepted an offer, and it is his</extracomment>
        <translation>Der Fall gehört Ihnen.</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="127"/>
        <source>%1 · %2</source>
        <extracomment>Notification of a message; %1 who wrote it, %2 what the case is about</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="134"/>
        <source>The case is closed.</source>
        <extracomment>Notification of a case</extracomment>
        <translation>Der Fall ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="137"/>
        <source>It is not solved yet: the case is open again.</source>
        <extracomment>Notification of a case that was solved</extracomment>
        <translation>Noch nicht gelöst: Der Fall ist wieder offen.</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="152"/>
        <source>The remote session was not allowed.</source>
        <translation>Die Fernsitzung wurde nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="154"/>
        <source>The remote session has ended.</source>
        <translation>Die Fernsitzung ist beendet.</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="172"/>
        <source>The remote session is allowed.</source>
        <extracomment>Notification: the customer allowed what the expert asked for</extracomment>
        <translation>Die Fernsitzung ist erlaubt.</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="175"/>
        <source>The remote session is interrupted.</source>
        <extracomment>Notification</extracomment>
        <translation>Die Fernsitzung ist unterbrochen.</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="199"/>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="201"/>
        <source>Remote session</source>
        <translation>Fernsitzung</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="203"/>
        <source>Something happened to a case</source>
        <translation>In einem Fall ist etwas geschehen</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="237"/>
        <source>This is how it looks</source>
        <extracomment>Title of a notification that the person asked for in the settings</extracomment>
        <translation>So sieht es aus</translation>
    </message>
    <message>
        <location filename="../models/Notices.cpp" line="239"/>
        <source>Werkbank tells you of offers and messages like this.</source>
        <extracomment>Text of that notification</extracomment>
        <translation>So erfahren Sie von Angeboten und Nachrichten.</translation>
    </message>
</context>
<context>
    <name>werkbank::Notifier</name>
    <message>
        <location filename="../app/Notifier.cpp" line="92"/>
        <location filename="../app/Notifier.cpp" line="110"/>
        <location filename="../app/Notifier.cpp" line="112"/>
        <source>Open</source>
        <extracomment>Button of a notification: shows the window
----------
Button of a notification: shows the case</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../app/Notifier.cpp" line="97"/>
        <source>Accept</source>
        <extracomment>Button of a notification of an offer: takes the case</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../app/Notifier.cpp" line="107"/>
        <source>Look</source>
        <extracomment>Button of a notification of an offer: shows it</extracomment>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>werkbank::OwnData</name>
    <message>
        <location filename="../models/OwnData.cpp" line="61"/>
        <source>Not saved: %1</source>
        <extracomment>A file could not be written; %1 is the system&apos;s reason</extracomment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::PaletteModel</name>
    <message>
        <location filename="../models/PaletteModel.cpp" line="46"/>
        <source>Saved view</source>
        <extracomment>In the palette, beside the name of a saved view of the case list</extracomment>
        <translation>Gespeicherte Ansicht</translation>
    </message>
</context>
<context>
    <name>werkbank::PayProfile</name>
    <message>
        <location filename="../models/PayProfile.cpp" line="107"/>
        <source>Business, shows VAT</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Unternehmen, weist USt. aus</translation>
    </message>
    <message>
        <location filename="../models/PayProfile.cpp" line="110"/>
        <source>Small business without VAT (§ 19 UStG)</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Kleinunternehmen ohne USt. (§ 19 UStG)</translation>
    </message>
    <message>
        <location filename="../models/PayProfile.cpp" line="113"/>
        <source>Private helper</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Private Hilfe</translation>
    </message>
    <message>
        <location filename="../models/PayProfile.cpp" line="118"/>
        <source>Not entered yet: nothing can be paid out</source>
        <extracomment>No pay profile yet</extracomment>
        <translation>Noch nicht eingetragen: nichts kann ausgezahlt werden</translation>
    </message>
    <message>
        <location filename="../models/PayProfile.cpp" line="129"/>
        <source>The bank account is new: payouts wait until %1.</source>
        <extracomment>A new bank account is not paid at once; %1 is a day and time</extracomment>
        <translation>Das Konto ist neu: Auszahlungen warten bis %1.</translation>
    </message>
    <message>
        <location filename="../models/PayProfile.cpp" line="191"/>
        <source>This IBAN has a typing error.</source>
        <extracomment>About a bank account number</extracomment>
        <translation>Diese IBAN hat einen Tippfehler.</translation>
    </message>
</context>
<context>
    <name>werkbank::PayoutsModel</name>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="59"/>
        <source>…%1</source>
        <extracomment>A bank account; %1 are the last characters of its number</extracomment>
        <translation>…%1</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="73"/>
        <source>proposed, waits for the second person</source>
        <extracomment>State of a transfer</extracomment>
        <translation>vorgeschlagen, wartet auf die zweite Person</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="76"/>
        <source>released, on its way</source>
        <extracomment>State of a transfer</extracomment>
        <translation>freigegeben, unterwegs</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="79"/>
        <source>paid</source>
        <extracomment>State of a transfer</extracomment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="82"/>
        <source>returned (%1)</source>
        <extracomment>State of a transfer: the bank sent it back; %1 is the bank&apos;s code</extracomment>
        <translation>zurückgegeben (%1)</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="87"/>
        <source>Update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="105"/>
        <source>Date</source>
        <extracomment>Column of a table of payouts</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="105"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="105"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="105"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="107"/>
        <source>Provider</source>
        <extracomment>Column of a table of payouts</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="107"/>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="107"/>
        <source>Account ends in</source>
        <translation>Konto endet auf</translation>
    </message>
    <message>
        <location filename="../models/PayoutsModel.cpp" line="107"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>werkbank::PeriodsModel</name>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="71"/>
        <source>%1 %, between %2 and %3 %</source>
        <extracomment>Share of cases with a critical fault; %1 the estimate, %2 and %3 its interval</extracomment>
        <translation>%1 %, zwischen %2 und %3 %</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="90"/>
        <source>%1, between %2 and %3</source>
        <extracomment>An estimated mark and its interval</extracomment>
        <translation>%1, zwischen %2 und %3</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="108"/>
        <source>begins on %1</source>
        <extracomment>A month of spot checks that lies ahead; %1 is its first day</extracomment>
        <translation>beginnt am %1</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="111"/>
        <source>runs, %1 cases closed so far</source>
        <extracomment>A month of spot checks that still runs; %1 counts closed cases</extracomment>
        <translation>läuft, bisher %1 Fälle abgeschlossen</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="114"/>
        <source>ended with %1 cases; the draw waits for the public value</source>
        <extracomment>A month of spot checks that has ended; %1 counts closed cases</extracomment>
        <translation>endete mit %1 Fällen; die Ziehung wartet auf den öffentlichen Wert</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="117"/>
        <source>%1 of %2 cases drawn, %3 reviewed</source>
        <extracomment>A month whose spot checks are drawn; %1 drawn cases of %2, %3 of them reviewed</extracomment>
        <translation>%1 von %2 Fällen gezogen, %3 geprüft</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="122"/>
        <source>update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="132"/>
        <source>%1 (%2 reviewed)</source>
        <extracomment>Estimate of a group of tasks; %1 is &quot;4.2, between 3.9 and 4.5&quot;, %2 counts reviews</extracomment>
        <translation>%1 (%2 geprüft)</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="149"/>
        <source>too few double reviews (%1)</source>
        <extracomment>Agreement of reviewers on a criterion; %1 counts cases with two reviews</extracomment>
        <translation>zu wenige Doppelprüfungen (%1)</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="152"/>
        <source>alpha %1, between %2 and %3</source>
        <extracomment>Agreement of reviewers on a criterion (Krippendorff&apos;s alpha) and its interval</extracomment>
        <translation>Alpha %1, zwischen %2 und %3</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="157"/>
        <source>%1 – not dependable, does not count</source>
        <extracomment>A criterion on which reviewers agree too little; %1 is the agreement</extracomment>
        <translation>%1 – nicht belastbar, zählt nicht</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="176"/>
        <source>Commitment</source>
        <extracomment>What was published about a draw: before the month</extracomment>
        <translation>Festlegung</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="178"/>
        <source>Root of all cases</source>
        <extracomment>What was published about a draw: at the month&apos;s end</extracomment>
        <translation>Wurzel über alle Fälle</translation>
    </message>
    <message>
        <location filename="../models/PeriodsModel.cpp" line="180"/>
        <source>Public value (%1)</source>
        <extracomment>What was mixed into a draw; %1 says where it comes from</extracomment>
        <translation>Öffentlicher Wert (%1)</translation>
    </message>
</context>
<context>
    <name>werkbank::PlatformChoice</name>
    <message>
        <location filename="../models/PlatformChoice.cpp" line="59"/>
        <source>This is no address of a platform. It looks like this:
https://help.example.org</source>
        <extracomment>What was typed cannot be the address of a platform</extracomment>
        <translation>Das ist keine Adresse einer Plattform. Sie sieht so aus:
https://hilfe.example.org</translation>
    </message>
    <message>
        <location filename="../models/PlatformChoice.cpp" line="73"/>
        <source>No platform answers at %1. Check the address and your connection.</source>
        <translation>Unter %1 antwortet keine Plattform. Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <location filename="../models/PlatformChoice.cpp" line="85"/>
        <source>The address cannot be kept on this computer: its disk is full or protected.</source>
        <extracomment>The address of the platform could not be stored</extracomment>
        <translation>Die Adresse lässt sich auf diesem Computer nicht speichern: Der Datenträger ist voll oder schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>werkbank::PracticeCase</name>
    <message>
        <location filename="../models/PracticeCase.cpp" line="59"/>
        <source>You</source>
        <extracomment>Author of an own message in the practice case</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="87"/>
        <source>You took the case</source>
        <extracomment>In the conversation of the practice case</extracomment>
        <translation>Sie haben den Fall übernommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/PracticeCase.cpp" line="111"/>
        <source>%n minute(s) entered</source>
        <extracomment>In the conversation of the practice case; %n minutes were entered</extracomment>
        <translation>
            <numerusform>%n Minute eingetragen</numerusform>
            <numerusform>%n Minuten eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="121"/>
        <source>You solved the case</source>
        <extracomment>In the conversation of the practice case</extracomment>
        <translation>Sie haben den Fall gelöst</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="177"/>
        <source>Write to the customer</source>
        <extracomment>A step of the practice case</extracomment>
        <translation>Eine Antwort schreiben</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="179"/>
        <source>Keep a note</source>
        <extracomment>A step of the practice case</extracomment>
        <translation>Eine Notiz festhalten</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="181"/>
        <source>Enter your time</source>
        <extracomment>A step of the practice case</extracomment>
        <translation>Ihre Zeit eintragen</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="183"/>
        <source>Mark it as solved</source>
        <extracomment>A step of the practice case</extracomment>
        <translation>Als gelöst melden</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="175"/>
        <source>Accept the case</source>
        <extracomment>A step of the practice case</extracomment>
        <translation>Den Fall übernehmen</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="204"/>
        <source>This is an offer. You see what is wrong, but not who it is. Accept it.</source>
        <extracomment>One line of help in the practice case</extracomment>
        <translation>Das ist ein Angebot. Sie sehen, was nicht geht, aber nicht, wer es ist. Übernehmen Sie es.</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="207"/>
        <source>The case is yours. Greet the customer and ask what you would ask, for example about the cable.</source>
        <extracomment>One line of help in the practice case</extracomment>
        <translation>Der Fall ist Ihrer. Begrüßen Sie P. Muster und fragen Sie, was Sie fragen würden, etwa nach dem Kabel.</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="210"/>
        <source>Change to “Note” and write what you know so far. The customer never sees it.</source>
        <extracomment>One line of help in the practice case</extracomment>
        <translation>Wechseln Sie zu „Notiz“ und schreiben Sie, was Sie bisher wissen. P. Muster sieht sie nie.</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="213"/>
        <source>Enter the minutes at the right. In a real case the customer sees them at once.</source>
        <extracomment>One line of help in the practice case</extracomment>
        <translation>Tragen Sie rechts die Minuten ein. In einem echten Fall sieht der Kunde sie sofort.</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="216"/>
        <source>That was a whole case. In a real one the customer now says whether it works.</source>
        <extracomment>One line of help in the practice case</extracomment>
        <translation>Das war ein ganzer Fall. In einem echten wird jetzt bestätigt, ob es geht.</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="219"/>
        <source>It works. Write in two lines what was wrong and what helped, and mark it as solved.</source>
        <extracomment>One line of help in the practice case</extracomment>
        <translation>Es geht. Schreiben Sie in zwei Zeilen, was es war und was geholfen hat, und melden Sie den Fall als gelöst.</translation>
    </message>
    <message>
        <location filename="../models/PracticeCase.cpp" line="221"/>
        <source>Not solved yet: ask the customer about the print queue.</source>
        <translation>Noch nicht gelöst: Fragen Sie nach der Druckerwarteschlange.</translation>
    </message>
</context>
<context>
    <name>werkbank::PracticeDetail</name>
    <message>
        <location filename="../models/PracticeDetail.cpp" line="169"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../models/PracticeDetail.cpp" line="200"/>
        <source>%1 · %2 · running since %3</source>
        <extracomment>A practice talk that runs; title, language, when it began</extracomment>
        <translation>%1 · %2 · läuft seit %3</translation>
    </message>
    <message>
        <location filename="../models/PracticeDetail.cpp" line="202"/>
        <source>%1 · %2 · %3 to %4</source>
        <extracomment>A practice talk that has ended; title, language, from, to</extracomment>
        <translation>%1 · %2 · %3 bis %4</translation>
    </message>
    <message>
        <location filename="../models/PracticeDetail.cpp" line="220"/>
        <source>%1 of %2 facts found</source>
        <extracomment>Facts that the scripted customer tells only when asked; %1 of %2</extracomment>
        <translation>%1 von %2 Tatsachen gefunden</translation>
    </message>
    <message>
        <location filename="../models/PracticeDetail.cpp" line="235"/>
        <source>%1 of %2 parts of the solution</source>
        <extracomment>Parts of a good solution that the applicant named; %1 of %2</extracomment>
        <translation>%1 von %2 Teilen der Lösung</translation>
    </message>
    <message>
        <location filename="../models/PracticeDetail.cpp" line="247"/>
        <source>Trap met: %1</source>
        <extracomment>The applicant fell into a trap of the practice case; %1 says which</extracomment>
        <translation>In die Falle gegangen: %1</translation>
    </message>
    <message>
        <location filename="../models/PracticeDetail.cpp" line="250"/>
        <source>Trap avoided: %1</source>
        <extracomment>The applicant did not fall into a trap of the practice case; %1 says which</extracomment>
        <translation>Falle gemieden: %1</translation>
    </message>
    <message>
        <location filename="../models/PracticeDetail.cpp" line="253"/>
        <source>Trap without an answer: %1</source>
        <extracomment>The scripted customer made his unsafe offer, and nothing was said to it; %1 says which</extracomment>
        <translation>Falle unbeantwortet: %1</translation>
    </message>
    <message>
        <location filename="../models/PracticeDetail.cpp" line="255"/>
        <source>Trap still to come: %1</source>
        <extracomment>A trap of the practice case that did not come up yet; %1 says which</extracomment>
        <translation>Falle steht noch aus: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::Profile</name>
    <message>
        <location filename="../models/Profile.cpp" line="138"/>
        <source>Available</source>
        <extracomment>Presence of the expert</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../models/Profile.cpp" line="141"/>
        <source>Pause until %1</source>
        <extracomment>Presence of the expert; %1 is a time</extracomment>
        <translation>Pause bis %1</translation>
    </message>
    <message>
        <location filename="../models/Profile.cpp" line="147"/>
        <source>By your hours</source>
        <extracomment>Presence of the expert: the weekly hours decide</extracomment>
        <translation>Nach Ihren Zeiten</translation>
    </message>
</context>
<context>
    <name>werkbank::RatingsModel</name>
    <message>
        <location filename="../models/RatingsModel.cpp" line="41"/>
        <source>%1 of 5 stars</source>
        <extracomment>What a customer gave; %1 is 1 to 5</extracomment>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <location filename="../models/RatingsModel.cpp" line="47"/>
        <source>Not sent yet</source>
        <extracomment>State of an expert&apos;s answer to a customer&apos;s stars: it is on this computer</extracomment>
        <translation>Noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>werkbank::RdpCertificate</name>
    <message>
        <location filename="../app/launch/RdpCertificate.cpp" line="33"/>
        <source>The computer does not answer as a remote desktop.</source>
        <translation>Der Computer antwortet nicht als Remotedesktop.</translation>
    </message>
    <message>
        <location filename="../app/launch/RdpCertificate.cpp" line="44"/>
        <source>The computer shows no certificate.</source>
        <translation>Der Computer zeigt kein Zertifikat.</translation>
    </message>
    <message>
        <location filename="../app/launch/RdpCertificate.cpp" line="70"/>
        <source>The computer offers no encryption that can be checked. Nothing was started.</source>
        <translation>Der Computer bietet keine Verschlüsselung an, die sich prüfen lässt. Es wurde nichts gestartet.</translation>
    </message>
</context>
<context>
    <name>werkbank::RemoteLiveModel</name>
    <message>
        <location filename="../models/RemoteLiveModel.cpp" line="87"/>
        <source>allowed, not begun yet</source>
        <extracomment>In the strip of what runs: a session that has not begun</extracomment>
        <translation>erlaubt, noch nicht begonnen</translation>
    </message>
    <message>
        <location filename="../models/RemoteLiveModel.cpp" line="84"/>
        <source>interrupted, the clock stands</source>
        <extracomment>In the strip of what runs: why the clock stands</extracomment>
        <translation>unterbrochen, die Uhr steht</translation>
    </message>
    <message>
        <location filename="../models/RemoteLiveModel.cpp" line="74"/>
        <source>remote session</source>
        <extracomment>In the strip of what runs: name · what · time · reason</extracomment>
        <translation>Fernsitzung</translation>
    </message>
    <message>
        <location filename="../models/RemoteLiveModel.cpp" line="80"/>
        <source>runs because the session is open</source>
        <extracomment>In the strip of what runs: why the clock runs</extracomment>
        <translation>läuft, weil die Sitzung offen ist</translation>
    </message>
</context>
<context>
    <name>werkbank::RemoteSession</name>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="119"/>
        <source>%1 · until %2</source>
        <extracomment>Until when a remote session may last; %1 is what stands before it, %2 a time</extracomment>
        <translation>%1 · bis %2</translation>
    </message>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="105"/>
        <source>Interrupted: the connection to %1 is broken</source>
        <extracomment>The bar over a remote session whose line is broken; %1 is a name</extracomment>
        <translation>Unterbrochen: keine Verbindung zu %1</translation>
    </message>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="108"/>
        <source>Waiting for %1 to begin</source>
        <extracomment>The bar over a remote session that has not begun; %1 is a name</extracomment>
        <translation>Warten, bis %1 beginnt</translation>
    </message>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="114"/>
        <source>You see %1&apos;s screen</source>
        <extracomment>The bar over a remote session; %1 is a name</extracomment>
        <translation>Sie sehen den Bildschirm von %1</translation>
    </message>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="111"/>
        <source>You see and control %1&apos;s screen</source>
        <extracomment>The bar over a remote session; %1 is a name</extracomment>
        <translation>Sie sehen und steuern den Bildschirm von %1</translation>
    </message>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="182"/>
        <source>check words compared</source>
        <extracomment>The check words of a remote session were compared before</extracomment>
        <translation>Prüfwörter verglichen</translation>
    </message>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="185"/>
        <source>check words compared %1</source>
        <extracomment>The check words of a remote session were compared; %1 is a time</extracomment>
        <translation>Prüfwörter verglichen %1</translation>
    </message>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="143"/>
        <source>counted until %1</source>
        <extracomment>Time of an interrupted session counts until this moment; %1 is a time</extracomment>
        <translation>gezählt bis %1</translation>
    </message>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="61"/>
        <source>There is a backup.</source>
        <extracomment>The customer&apos;s answer to &quot;Is there a backup?&quot;</extracomment>
        <translation>Es gibt eine Datensicherung.</translation>
    </message>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="64"/>
        <source>There is no backup.</source>
        <extracomment>The customer&apos;s answer to &quot;Is there a backup?&quot;</extracomment>
        <translation>Es gibt keine Datensicherung.</translation>
    </message>
    <message>
        <location filename="../models/RemoteSessionText.cpp" line="67"/>
        <source>Whether there is a backup is not sure.</source>
        <extracomment>The customer&apos;s answer to &quot;Is there a backup?&quot;</extracomment>
        <translation>Ob es eine Datensicherung gibt, ist nicht sicher.</translation>
    </message>
</context>
<context>
    <name>werkbank::RemoteTools</name>
    <message>
        <location filename="../models/RemoteTools.cpp" line="191"/>
        <source>It was ended here: the customer&apos;s permission is over.</source>
        <extracomment>Why the expert&apos;s tool was ended</extracomment>
        <translation>Es wurde hier beendet: Die Erlaubnis des Kunden ist vorbei.</translation>
    </message>
</context>
<context>
    <name>werkbank::RemoteWording</name>
    <message>
        <location filename="../models/RemoteWording.cpp" line="57"/>
        <source>%1 allowed it, but did not begin in time.</source>
        <extracomment>Why a remote session is over; %1 is a name</extracomment>
        <translation>%1 hat es erlaubt, aber nicht rechtzeitig begonnen.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="95"/>
        <source>%1 did not answer within 10 minutes.</source>
        <extracomment>No answer to a question for a remote session; %1 is a name</extracomment>
        <translation>%1 hat nicht innerhalb von 10 Minuten geantwortet.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="92"/>
        <source>%1 said no.</source>
        <extracomment>The customer&apos;s answer to a question for a remote session; %1 is a name</extracomment>
        <translation>%1 hat abgelehnt.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="51"/>
        <source>%1 stopped it.</source>
        <extracomment>Why a remote session is over; %1 is a name</extracomment>
        <translation>%1 hat sie beendet.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="106"/>
        <source>Another device of yours shows it now.</source>
        <extracomment>Why nothing of a remote session is shown here</extracomment>
        <translation>Ein anderes Ihrer Geräte zeigt sie jetzt.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="74"/>
        <source>It is over.</source>
        <extracomment>Why a remote session is over: a reason that only a newer version of the app knows</extracomment>
        <translation>Sie ist vorbei.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="60"/>
        <source>It was interrupted for more than 5 minutes.</source>
        <extracomment>Why a remote session is over</extracomment>
        <translation>Sie war länger als 5 Minuten unterbrochen.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="66"/>
        <source>One side reported the other; a dispatcher looks at it.</source>
        <extracomment>Why a remote session is over</extracomment>
        <translation>Eine Seite hat die andere gemeldet; die Disposition sieht es sich an.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="63"/>
        <source>The case is no longer yours, or no longer in work.</source>
        <extracomment>Why a remote session is over</extracomment>
        <translation>Der Fall ist nicht mehr Ihrer oder nicht mehr in Arbeit.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="69"/>
        <source>The code was wrong too often.</source>
        <extracomment>Why a remote session is over</extracomment>
        <translation>Der Code war zu oft falsch.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="54"/>
        <source>The longest time that was agreed has passed.</source>
        <extracomment>Why a remote session is over</extracomment>
        <translation>Die längste vereinbarte Zeit ist vorbei.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="113"/>
        <source>The picture has ended.</source>
        <extracomment>Why nothing of a remote session is shown here</extracomment>
        <translation>Das Bild ist zu Ende.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="110"/>
        <source>What arrived could not be read. Nothing more of it is taken.</source>
        <extracomment>Why nothing of a remote session is shown here</extracomment>
        <translation>Was ankam, war nicht lesbar. Es wird nichts mehr davon angenommen.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="48"/>
        <source>You ended it.</source>
        <extracomment>Why a remote session is over</extracomment>
        <translation>Sie haben sie beendet.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="45"/>
        <source>You took the question back.</source>
        <extracomment>Why a remote session is over</extracomment>
        <translation>Sie haben die Frage zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="26"/>
        <source>control it</source>
        <extracomment>A right of a remote session, in a list</extracomment>
        <translation>ihn steuern</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="29"/>
        <source>exchange files</source>
        <extracomment>A right of a remote session, in a list</extracomment>
        <translation>Dateien austauschen</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="32"/>
        <source>restart the computer</source>
        <extracomment>A right of a remote session, in a list</extracomment>
        <translation>den Computer neu starten</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="23"/>
        <source>see the screen</source>
        <extracomment>A right of a remote session, in a list: &quot;see, control&quot;</extracomment>
        <translation>den Bildschirm sehen</translation>
    </message>
    <message>
        <location filename="../models/RemoteWording.cpp" line="37"/>
        <source>something that this version cannot name</source>
        <extracomment>A right of a remote session that only a newer version of the app knows</extracomment>
        <translation>etwas, das diese Version nicht benennen kann</translation>
    </message>
</context>
<context>
    <name>werkbank::ReputationsModel</name>
    <message numerus="yes">
        <location filename="../models/ReputationsModel.cpp" line="40"/>
        <source>between %1 and %2 % went well (%n case(s))</source>
        <extracomment>How an expert does; %1 and %2 are the interval in percent</extracomment>
        <translation>
            <numerusform>zwischen %1 und %2 % liefen gut (%n Fall)</numerusform>
            <numerusform>zwischen %1 und %2 % liefen gut (%n Fälle)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/ReputationsModel.cpp" line="57"/>
        <source>confirmed cases</source>
        <extracomment>What weighs most in how an expert does</extracomment>
        <translation>bestätigte Fälle</translation>
    </message>
    <message>
        <location filename="../models/ReputationsModel.cpp" line="60"/>
        <source>reopened cases</source>
        <extracomment>What weighs most in how an expert does</extracomment>
        <translation>wieder geöffnete Fälle</translation>
    </message>
    <message>
        <location filename="../models/ReputationsModel.cpp" line="63"/>
        <source>customers&apos; stars</source>
        <extracomment>What weighs most in how an expert does</extracomment>
        <translation>Sterne der Kunden</translation>
    </message>
    <message>
        <location filename="../models/ReputationsModel.cpp" line="66"/>
        <source>spot checks</source>
        <extracomment>What weighs most in how an expert does</extracomment>
        <translation>Stichproben</translation>
    </message>
    <message>
        <location filename="../models/ReputationsModel.cpp" line="70"/>
        <source>Weighs most: %1</source>
        <extracomment>What weighs most in how an expert does; %1 is a list</extracomment>
        <translation>Am meisten zählt: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::ReviewDetail</name>
    <message>
        <location filename="../models/ReviewDetail.cpp" line="66"/>
        <source>level %1</source>
        <extracomment>Head of a drawn case; %1 a level from 1 to 5, %2 minutes</extracomment>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <location filename="../models/ReviewDetail.cpp" line="66"/>
        <source>%1 min billed</source>
        <translation>%1 Min. berechnet</translation>
    </message>
    <message>
        <location filename="../models/ReviewDetail.cpp" line="75"/>
        <source>yours until %1</source>
        <extracomment>How long a drawn case is this person&apos;s; %1 is a time</extracomment>
        <translation>Ihrer bis %1</translation>
    </message>
    <message>
        <location filename="../models/ReviewDetail.cpp" line="101"/>
        <source>Submitted. Why it was drawn and what the customer said stands under “Submitted”.</source>
        <translation>Abgegeben. Warum gezogen wurde und was der Kunde sagt, steht unter „Abgegeben“.</translation>
    </message>
    <message>
        <location filename="../models/ReviewDetail.cpp" line="107"/>
        <source>Case given back</source>
        <translation>Fall zurückgegeben</translation>
    </message>
</context>
<context>
    <name>werkbank::ReviewLinesModel</name>
    <message>
        <location filename="../models/ReviewLinesModel.cpp" line="48"/>
        <location filename="../models/ReviewLinesModel.cpp" line="56"/>
        <source>Expert</source>
        <extracomment>Stands for the expert&apos;s name in a spot check</extracomment>
        <translation>Experte</translation>
    </message>
    <message>
        <location filename="../models/ReviewLinesModel.cpp" line="50"/>
        <location filename="../models/ReviewLinesModel.cpp" line="56"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>werkbank::ReviewResultsModel</name>
    <message>
        <location filename="../models/ReviewResultsModel.cpp" line="64"/>
        <source>yes</source>
        <extracomment>A critical fault in a spot check</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../models/ReviewResultsModel.cpp" line="64"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../models/ReviewResultsModel.cpp" line="67"/>
        <source>%1 of 5</source>
        <extracomment>A mark of a spot check; %1 is 1 to 5</extracomment>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <location filename="../models/ReviewResultsModel.cpp" line="69"/>
        <source>n/a</source>
        <extracomment>A criterion that did not apply</extracomment>
        <translation>entfällt</translation>
    </message>
    <message>
        <location filename="../models/ReviewResultsModel.cpp" line="75"/>
        <source>%1, now %2</source>
        <extracomment>A mark that was changed later; from %1 to %2</extracomment>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <location filename="../models/ReviewResultsModel.cpp" line="91"/>
        <source>A third person looked at it. %1</source>
        <extracomment>Two reviewers differed about a spot check and a third decided; %1 are words</extracomment>
        <translation>Eine dritte Person hat es sich angesehen. %1</translation>
    </message>
    <message>
        <location filename="../models/ReviewResultsModel.cpp" line="98"/>
        <source>Somebody who has not judged this case is looking at it.</source>
        <extracomment>State of an objection to a spot check</extracomment>
        <translation>Jemand, der diesen Fall noch nicht beurteilt hat, sieht ihn sich an.</translation>
    </message>
    <message>
        <location filename="../models/ReviewResultsModel.cpp" line="101"/>
        <source>The marks stay. %1</source>
        <extracomment>Outcome of an objection to a spot check; %1 are words</extracomment>
        <translation>Die Noten bleiben. %1</translation>
    </message>
    <message>
        <location filename="../models/ReviewResultsModel.cpp" line="104"/>
        <source>The marks were changed. %1</source>
        <extracomment>Outcome of an objection to a spot check; %1 are words</extracomment>
        <translation>Die Noten wurden geändert. %1</translation>
    </message>
    <message>
        <location filename="../models/ReviewResultsModel.cpp" line="109"/>
        <source>update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
</context>
<context>
    <name>werkbank::ReviewsModel</name>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="33"/>
        <source>drawn at random</source>
        <extracomment>Why a case was drawn for a spot check</extracomment>
        <translation>zufällig gezogen</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="34"/>
        <source>one of the expert&apos;s first cases</source>
        <translation>einer der ersten Fälle des Experten</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="35"/>
        <source>a complaint</source>
        <translation>eine Beschwerde</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="36"/>
        <source>drawn for a risk</source>
        <translation>wegen eines Risikos gezogen</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="56"/>
        <source>your marks: %1, critical fault</source>
        <extracomment>What a reviewer gave in a spot check; %1 such as &quot;4 5 – 2 4&quot;</extracomment>
        <translation>Ihre Noten: %1, schwerer Fehler</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="59"/>
        <source>your marks: %1</source>
        <extracomment>What a reviewer gave in a spot check; %1 such as &quot;4 5 – 2 4&quot;</extracomment>
        <translation>Ihre Noten: %1</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="72"/>
        <source>%1 of 5 stars</source>
        <extracomment>What the customer gave; %1 is 1 to 5</extracomment>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="74"/>
        <source>no stars given</source>
        <translation>keine Sterne vergeben</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="77"/>
        <source>agreement %1 %</source>
        <extracomment>Share of equal marks of two reviewers; %1 is a percentage</extracomment>
        <translation>Übereinstimmung %1 %</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="144"/>
        <source>Drawn case</source>
        <extracomment>A drawn case about which nothing is shown yet</extracomment>
        <translation>Gezogener Fall</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="164"/>
        <source>waits to send</source>
        <extracomment>State of a review: it waits on this computer</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="170"/>
        <source>yours until %1</source>
        <extracomment>State of a review that this person has; %1 is a time</extracomment>
        <translation>Ihrer bis %1</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="173"/>
        <source>with %1</source>
        <extracomment>State of a drawn case</extracomment>
        <translation>bei %1</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="175"/>
        <source>waits for a reviewer</source>
        <extracomment>State of a drawn case</extracomment>
        <translation>wartet auf jemanden</translation>
    </message>
    <message>
        <location filename="../models/ReviewsModel.cpp" line="261"/>
        <source>There is no case for you now.</source>
        <extracomment>The reviewer asked for cases, and there is none that he may have</extracomment>
        <translation>Zurzeit gibt es keinen Fall für Sie.</translation>
    </message>
</context>
<context>
    <name>werkbank::ScorecardModel</name>
    <message>
        <location filename="../models/ScorecardModel.cpp" line="125"/>
        <source>This version of the app does not know the scorecard.</source>
        <extracomment>A scorecard that only a newer version of the app knows</extracomment>
        <translation>Diese Version der App kennt den Bogen nicht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/ScorecardModel.cpp" line="132"/>
        <source>%n criteria without an answer</source>
        <extracomment>Why a scorecard cannot be sent yet; %n criteria</extracomment>
        <translation>
            <numerusform>%n Kriterium ohne Antwort</numerusform>
            <numerusform>%n Kriterien ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../models/ScorecardModel.cpp" line="137"/>
        <source>Say why: %1</source>
        <extracomment>Why a scorecard cannot be sent yet; %1 is a criterion</extracomment>
        <translation>Bitte begründen: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::SearchModel</name>
    <message>
        <location filename="../models/SearchModel.cpp" line="76"/>
        <source>Not sent yet</source>
        <extracomment>Beside what a search found: it is on this computer</extracomment>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <location filename="../models/SearchModel.cpp" line="78"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../models/SearchModel.cpp" line="80"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../models/SearchModel.cpp" line="82"/>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../models/SearchModel.cpp" line="84"/>
        <source>Customer</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../models/SearchModel.cpp" line="86"/>
        <source>Colleague</source>
        <translation>Im Team</translation>
    </message>
    <message>
        <location filename="../models/SearchModel.cpp" line="88"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../models/SearchModel.cpp" line="88"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/SearchModel.cpp" line="126"/>
        <source>%n case(s), the newest is opened</source>
        <extracomment>Beside a person that a search found</extracomment>
        <translation>
            <numerusform>%n Fall, er wird geöffnet</numerusform>
            <numerusform>%n Fälle, der neueste wird geöffnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbank::SecretAsking</name>
    <message>
        <location filename="../models/SecretAsking.cpp" line="169"/>
        <source>Asking for a password: %1</source>
        <extracomment>A password is asked for; %1 is what it is for</extracomment>
        <translation>Passwort wird erfragt: %1</translation>
    </message>
    <message>
        <location filename="../models/SecretAsking.cpp" line="172"/>
        <source>%1 is asked for a password until %3: %2</source>
        <extracomment>A password was asked for; %1 is the customer&apos;s name, %2 what it is for, %3 a time</extracomment>
        <translation>%1 wird bis %3 nach einem Passwort gefragt: %2</translation>
    </message>
    <message>
        <location filename="../models/SecretAsking.cpp" line="175"/>
        <source>A password is here, sealed until %2: %1</source>
        <extracomment>A password lies here, sealed; %1 is what it is for, %2 a time</extracomment>
        <translation>Ein Passwort liegt hier, bis %2 versiegelt: %1</translation>
    </message>
    <message>
        <location filename="../models/SecretAsking.cpp" line="178"/>
        <source>The password is on your other computer, which asked for it: %1</source>
        <extracomment>A password was asked for on another computer; %1 is what it is for</extracomment>
        <translation>Das Passwort liegt auf Ihrem anderen Computer, der danach gefragt hat: %1</translation>
    </message>
    <message>
        <location filename="../models/SecretAsking.cpp" line="181"/>
        <source>Read, and erased on the platform. Here until %2 or until you put it away: %1</source>
        <extracomment>A password was read; %1 is what it is for, %2 a time</extracomment>
        <translation>Gelesen und auf der Plattform gelöscht. Hier bis %2 oder bis Sie es weglegen: %1</translation>
    </message>
    <message>
        <location filename="../models/SecretAsking.cpp" line="185"/>
        <source>%1 does not want to give the password: %2</source>
        <extracomment>A password was asked for; %1 is the customer&apos;s name, %2 what it is for</extracomment>
        <translation>%1 möchte das Passwort nicht geben: %2</translation>
    </message>
    <message>
        <location filename="../models/SecretAsking.cpp" line="188"/>
        <source>The 15 minutes are over and nothing is kept: %1</source>
        <extracomment>A password was asked for; %1 is what it is for</extracomment>
        <translation>Die 15 Minuten sind vorbei, nichts ist aufbewahrt: %1</translation>
    </message>
    <message>
        <location filename="../models/SecretAsking.cpp" line="191"/>
        <source>The customer was not asked: %1</source>
        <extracomment>A password could not be asked for; %1 is the reason</extracomment>
        <translation>Der Kunde wurde nicht gefragt: %1</translation>
    </message>
    <message>
        <location filename="../models/SecretAsking.cpp" line="217"/>
        <source>The password cannot be opened. Please ask again.</source>
        <extracomment>A password that was given cannot be opened</extracomment>
        <translation>Das Passwort lässt sich nicht öffnen. Bitte fragen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>werkbank::SkillsModel</name>
    <message>
        <location filename="../models/SkillsModel.cpp" line="129"/>
        <source>waits to send</source>
        <extracomment>State of a skill: the change waits on this computer</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <location filename="../models/SkillsModel.cpp" line="133"/>
        <source>verified, proven %1</source>
        <extracomment>State of a skill</extracomment>
        <translation>geprüft, bewährt %1</translation>
    </message>
    <message>
        <location filename="../models/SkillsModel.cpp" line="135"/>
        <source>verified</source>
        <extracomment>State of a skill</extracomment>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../models/SkillsModel.cpp" line="140"/>
        <source>level %1 verified, more waits for verification</source>
        <extracomment>State of a skill: part of the claim is checked</extracomment>
        <translation>Stufe %1 geprüft, mehr wartet auf Prüfung</translation>
    </message>
    <message>
        <location filename="../models/SkillsModel.cpp" line="142"/>
        <source>waits for verification</source>
        <extracomment>State of a skill: nobody has checked it yet, it brings no offers</extracomment>
        <translation>wartet auf Prüfung</translation>
    </message>
</context>
<context>
    <name>werkbank::SnoozeChoices</name>
    <message>
        <location filename="../models/SnoozeChoices.cpp" line="36"/>
        <source>This evening, %1</source>
        <extracomment>A case is put off; %1 is a time</extracomment>
        <translation>Heute Abend, %1</translation>
    </message>
    <message>
        <location filename="../models/SnoozeChoices.cpp" line="39"/>
        <source>Tomorrow, %1</source>
        <extracomment>A case is put off; %1 is a day and time</extracomment>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <location filename="../models/SnoozeChoices.cpp" line="42"/>
        <source>Next week, %1</source>
        <extracomment>A case is put off; %1 is a day and time</extracomment>
        <translation>Nächste Woche, %1</translation>
    </message>
</context>
<context>
    <name>werkbank::TableRows</name>
    <message>
        <location filename="../models/TableRows.cpp" line="205"/>
        <source>Not saved: %1</source>
        <extracomment>A file could not be written; %1 is the system&apos;s reason</extracomment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::ToolRun</name>
    <message>
        <location filename="../models/ToolRun.cpp" line="103"/>
        <source>This tool is not known on this computer.</source>
        <translation>Dieses Werkzeug ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../models/ToolRun.cpp" line="115"/>
        <source>Address of the customer&apos;s computer</source>
        <translation>Adresse des Computers beim Kunden</translation>
    </message>
    <message>
        <location filename="../models/ToolRun.cpp" line="119"/>
        <source>Port</source>
        <extracomment>The number of a port, as in TCP</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../models/ToolRun.cpp" line="122"/>
        <source>Account there</source>
        <translation>Konto dort</translation>
    </message>
    <message>
        <location filename="../models/ToolRun.cpp" line="126"/>
        <source>Number that %1 shows the customer</source>
        <extracomment>%1 is the name of a program that shows its user a number</extracomment>
        <translation>Nummer, die %1 dem Kunden zeigt</translation>
    </message>
    <message>
        <location filename="../models/ToolRun.cpp" line="148"/>
        <source>%1 takes no password from other programs: it waits in the clipboard for 45 seconds, and you paste it there.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 nimmt kein Passwort von anderen Programmen an: Es liegt 45 Sekunden in der Zwischenablage, und Sie fügen es dort ein.</translation>
    </message>
    <message>
        <location filename="../models/ToolRun.cpp" line="152"/>
        <source>Goes to %1 directly and is kept nowhere.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Geht direkt an %1 und wird nirgends aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>werkbank::WaitingModel</name>
    <message>
        <location filename="../models/WaitingModel.cpp" line="21"/>
        <source>Message</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="23"/>
        <source>Edited message</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Geänderte Nachricht</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="25"/>
        <source>Deleted message</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Gelöschte Nachricht</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="27"/>
        <source>Read mark</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="29"/>
        <source>Note</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="31"/>
        <source>Solved</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="33"/>
        <source>Giving back</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="35"/>
        <source>Accepting an offer</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Angebot übernehmen</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="37"/>
        <source>Declining an offer</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Angebot ablehnen</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="39"/>
        <source>More time for an offer</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Mehr Zeit für ein Angebot</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="41"/>
        <source>Presence</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="43"/>
        <source>Hours</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="45"/>
        <source>Exception</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="47"/>
        <source>Removed exception</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Entfernte Ausnahme</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="49"/>
        <source>Skill</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="51"/>
        <source>Number of cases</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Zahl der Fälle</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="53"/>
        <source>Signing out a device</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Gerät abmelden</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="55"/>
        <source>Assigning a case</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Fall zuweisen</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="57"/>
        <source>Claiming an application</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Übernahme einer Bewerbung</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="59"/>
        <source>Releasing an application</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Freigabe einer Bewerbung</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="61"/>
        <source>Starting an identification</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Beginn einer Identifizierung</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="63"/>
        <source>Result file</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Ergebnisdatei</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="65"/>
        <source>Comparison of a field</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Abgleich eines Feldes</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="67"/>
        <source>Appointment</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="69"/>
        <source>Evaluation</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="71"/>
        <source>Verdict</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Votum</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="73"/>
        <source>Suspension</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Sperre</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="75"/>
        <source>End of a suspension</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Ende einer Sperre</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="77"/>
        <source>Thanks</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="79"/>
        <source>Step</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="81"/>
        <source>Removed step</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Entfernter Schritt</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="83"/>
        <source>Handing over</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="85"/>
        <source>Taking back a hand-over</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Zurückgenommene Übergabe</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="87"/>
        <source>Asking for a password</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Frage nach einem Passwort</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="89"/>
        <source>Erasing a password</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Löschen eines Passworts</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="91"/>
        <source>Starting a practice case</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Beginn eines Übungsfalls</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="93"/>
        <source>Ending a practice case</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Ende eines Übungsfalls</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="95"/>
        <source>Time</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="97"/>
        <source>Changed time</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Geänderte Zeit</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="99"/>
        <source>Stopped clock</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Angehaltene Uhr</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="101"/>
        <source>Appeal</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Einspruch</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="156"/>
        <source>can be undone</source>
        <extracomment>State of a change: undo is still possible</extracomment>
        <translation>rücknehmbar</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="159"/>
        <source>waits to send</source>
        <extracomment>State of a change: waits for the connection</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <location filename="../models/WaitingModel.cpp" line="163"/>
        <source>on its way</source>
        <extracomment>State of a change</extracomment>
        <translation>unterwegs</translation>
    </message>
</context>
<context>
    <name>werkbank::Wording</name>
    <message>
        <location filename="../models/Wording.cpp" line="105"/>
        <source>Today</source>
        <extracomment>Heading above the messages of this day</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../models/Wording.cpp" line="108"/>
        <source>Yesterday</source>
        <extracomment>Heading above the messages of the day before</extracomment>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <location filename="../models/Wording.cpp" line="140"/>
        <source>%n h</source>
        <extracomment>A time left in whole hours, as short as possible</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
</TS>
