<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <extracomment>Heading of a card of settings</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Werkbank %1</source>
        <extracomment>%1 is the number of the version</extracomment>
        <translation>Werkbank %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>Licence of the app</extracomment>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <extracomment>Copies versions for a report; holds nothing personal</extracomment>
        <translation>Diagnose kopieren</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign %1</source>
        <extracomment>Title of a dialog; %1 is the number of a case</extracomment>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>Gives the case to the chosen expert</extracomment>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Choose an expert first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Wählen Sie zuerst jemanden aus</translation>
    </message>
    <message>
        <source>Only verified experts can take a case</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Nur Geprüfte können einen Fall übernehmen</translation>
    </message>
    <message>
        <source>Say why first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Nennen Sie zuerst den Grund</translation>
    </message>
    <message>
        <source>Experts</source>
        <extracomment>Name of the list of experts in a dialog</extracomment>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Why? The expert and the customer&apos;s time line show it.</source>
        <extracomment>Field for the reason of an assignment</extracomment>
        <translation>Warum? Die Fachperson und der Verlauf des Falls zeigen es.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field for the reason of an assignment</extracomment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Remove %1</source>
        <extracomment>Takes a file away again; %1 is its name</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>A message takes at most %1 files.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Eine Nachricht fasst höchstens %1 Dateien.</translation>
    </message>
    <message>
        <source>Attach files, up to 50 MB each</source>
        <extracomment>Title of the dialog that chooses files to send</extracomment>
        <translation>Dateien anhängen, je bis 50 MB</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>available</source>
        <extracomment>Presence of a person</extracomment>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>Presence of a person</extracomment>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Presence of a person</extracomment>
        <translation>in Pause</translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>Presence of a person</extracomment>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <extracomment>Closes a banner</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Needs a connection</source>
        <extracomment>Why a button is off</extracomment>
        <translation>Braucht eine Verbindung</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <extracomment>A case was put off; %1 is a day and time</extracomment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>No longer put off</source>
        <extracomment>A case that was put off is back</extracomment>
        <translation>Nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <extracomment>A case was marked</extracomment>
        <translation>Als ungelesen markiert</translation>
    </message>
</context>
<context>
    <name>BillWording</name>
    <message>
        <source>%1 × %2 min at %3</source>
        <extracomment>What made an amount; %1 is a number, %2 minutes, %3 a price</extracomment>
        <translation>%1 × %2 Min. zu %3</translation>
    </message>
    <message>
        <source>%1 min at %3 per %2 min</source>
        <extracomment>What made an amount; %1 are minutes, %3 is the price of %2 minutes</extracomment>
        <translation>%1 Min. zu %3 je %2 Min.</translation>
    </message>
    <message>
        <source>%1 × %2 m at %3</source>
        <extracomment>What made an amount; %1 is a number, %2 metres, %3 a price</extracomment>
        <translation>%1 × %2 m zu %3</translation>
    </message>
    <message>
        <source>%1 % on top</source>
        <extracomment>What made a surcharge; %1 is a number</extracomment>
        <translation>%1 % Zuschlag</translation>
    </message>
    <message>
        <source>Remote session</source>
        <extracomment>Why a stretch of time counts</extracomment>
        <translation>Fernsitzung</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Why a stretch of time counts</extracomment>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>Why a stretch of time counts: the expert entered it</extracomment>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Short interruption, the session went on</source>
        <extracomment>Why a stretch of time counts: a session was interrupted for up to 5 minutes and went on</extracomment>
        <translation>Kurze Unterbrechung, die Sitzung ging weiter</translation>
    </message>
    <message>
        <source>You said that you worked</source>
        <extracomment>Why a stretch of time counts: the expert was asked about a gap</extracomment>
        <translation>Laut Ihnen Arbeit</translation>
    </message>
    <message>
        <source>Counted once already</source>
        <extracomment>Why a stretch of time is not billed</extracomment>
        <translation>Schon einmal gezählt</translation>
    </message>
    <message>
        <source>Not counted: the connection was gone</source>
        <extracomment>Why a stretch of time is not billed: the connection was lost</extracomment>
        <translation>Nicht gezählt: die Verbindung war weg</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <extracomment>Why a stretch of time is not billed; %1 is a name</extracomment>
        <translation>Von %1 angehalten</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <extracomment>Why a stretch of time is not billed</extracomment>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Computer slept, not answered yet</source>
        <extracomment>Why a stretch of time is not billed yet</extracomment>
        <translation>Computer schlief, noch nicht beantwortet</translation>
    </message>
    <message>
        <source>No activity, not answered yet</source>
        <extracomment>Why a stretch of time is not billed yet</extracomment>
        <translation>Keine Aktivität, noch nicht beantwortet</translation>
    </message>
    <message>
        <source>You said that you did not work</source>
        <extracomment>Why a stretch of time is not billed: the expert was asked about a gap</extracomment>
        <translation>Laut Ihnen keine Arbeit</translation>
    </message>
    <message>
        <source>Waits for the word of %1</source>
        <extracomment>Why a stretch of time is not billed yet; %1 is a name</extracomment>
        <translation>Wartet auf die Zusage von %1</translation>
    </message>
    <message>
        <source>%1 did not accept it</source>
        <extracomment>Why a stretch of time is not billed; %1 is a name</extracomment>
        <translation>%1 hat es nicht angenommen</translation>
    </message>
    <message>
        <source>Above the agreed limit</source>
        <extracomment>Why a stretch of time is not billed</extracomment>
        <translation>Über der vereinbarten Grenze</translation>
    </message>
    <message>
        <source>Update needed</source>
        <extracomment>Something that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <source>Billed by the started minute, %1 per %2 min.</source>
        <extracomment>How time is rounded; %1 is a price, %2 minutes</extracomment>
        <translation>Je angefangene Minute, %1 je %2 Min.</translation>
    </message>
    <message>
        <source>Each started %1 min counts: %2 × %3.</source>
        <extracomment>How time is rounded; %1 are minutes, %2 is a number, %3 a price</extracomment>
        <translation>Je angefangene %1 Min.: %2 × %3.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Line of a bill</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First unit</source>
        <extracomment>Line of a bill: a price for the first minutes</extracomment>
        <translation>Erste Einheit</translation>
    </message>
    <message>
        <source>Flat price</source>
        <extracomment>Line of a bill: one price, however long</extracomment>
        <translation>Festpreis</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <extracomment>Line of a bill: what the limit takes off</extracomment>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>Up to the minimum</source>
        <extracomment>Line of a bill: what is missing to the least price</extracomment>
        <translation>Bis zum Mindestpreis</translation>
    </message>
    <message>
        <source>Not solved, no fee</source>
        <extracomment>Line of a bill: nothing is to be paid</extracomment>
        <translation>Nicht gelöst, kein Entgelt</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Line of a bill: a surcharge</extracomment>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Night or weekend</source>
        <extracomment>Line of a bill: a surcharge for night or weekend</extracomment>
        <translation>Nacht oder Wochenende</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>Line of a bill</extracomment>
        <translation>Anfahrt</translation>
    </message>
    <message>
        <source>of it VAT %1 %</source>
        <extracomment>Line of a bill; %1 is a rate</extracomment>
        <translation>darin USt. %1 %</translation>
    </message>
    <message>
        <source>plus VAT %1 %</source>
        <extracomment>Line of a bill, added to what stands above; %1 is a rate</extracomment>
        <translation>zuzüglich USt. %1 %</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <extracomment>Sum of a bill</extracomment>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Part of a bill: the sum without VAT</extracomment>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Platform&apos;s fee</source>
        <extracomment>Part of a bill: what the platform and the tenant keep</extracomment>
        <translation>Anteil der Plattform</translation>
    </message>
    <message>
        <source>You get</source>
        <extracomment>Part of a bill: what the expert gets</extracomment>
        <translation>Sie erhalten</translation>
    </message>
</context>
<context>
    <name>BubbleMeta</name>
    <message>
        <source>edited</source>
        <extracomment>Beside the time of a message that was changed afterwards</extracomment>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>BubbleText</name>
    <message>
        <source>Message deleted</source>
        <extracomment>In place of a message that its author deleted</extracomment>
        <translation>Nachricht gelöscht</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Give back…</source>
        <extracomment>Gives the case back to be offered to others; opens a question</extracomment>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Solved…</source>
        <extracomment>Opens the panel that ends the case</extracomment>
        <translation>Gelöst…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with more</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Customer and device</source>
        <extracomment>Shows or hides the pane with customer and device</extracomment>
        <translation>Person und Gerät</translation>
    </message>
    <message>
        <source>Put off…</source>
        <extracomment>Puts a case off until a time; opens a menu</extracomment>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>It is solved already</source>
        <extracomment>Why a case cannot be put off
----------
Why a case cannot be given back</extracomment>
        <translation>Er ist schon gelöst</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>Marks a case as unread and closes it</extracomment>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Remote…</source>
        <translation>Fernsitzung…</translation>
    </message>
    <message>
        <source>Block and report…</source>
        <translation>Blockieren und melden…</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Opens the panel with the time of a case, while nothing was counted</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time on this case</source>
        <extracomment>Opens the panel with the time of a case</extracomment>
        <translation>Zeit in diesem Fall</translation>
    </message>
</context>
<context>
    <name>CasesList</name>
    <message>
        <source>Cases</source>
        <extracomment>Title of the case list
----------
Name of the list of cases</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Narrows the case list</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Loading your cases</source>
        <extracomment>While the case list is read from the local copy</extracomment>
        <translation>Ihre Fälle werden geladen</translation>
    </message>
    <message>
        <source>No case fits the search.</source>
        <extracomment>The filter hides all cases</extracomment>
        <translation>Kein Fall passt zur Suche.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <extracomment>The case list is empty</extracomment>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Empties the search</extracomment>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Loading the case</source>
        <extracomment>While a case is read from the local copy</extracomment>
        <translation>Der Fall wird geladen</translation>
    </message>
</context>
<context>
    <name>CasesStripRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>Unread messages in a case</extracomment>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Only you and whoever takes over or reviews can read this</source>
        <extracomment>Over the text field for notes</extracomment>
        <translation>Nur Sie und wer übernimmt oder prüft können das lesen</translation>
    </message>
    <message>
        <source>You change a message that was sent · Esc leaves it as it was</source>
        <extracomment>Over the text field while an own message is changed</extracomment>
        <translation>Sie ändern eine gesendete Nachricht · Esc lässt sie, wie sie war</translation>
    </message>
    <message>
        <source>Write to %1 …</source>
        <extracomment>Empty text field; %1 is a name</extracomment>
        <translation>An %1 schreiben …</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <extracomment>Empty text field for a note</extracomment>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Changed message</source>
        <extracomment>Name of the text field in which a sent message is changed</extracomment>
        <translation>Geänderte Nachricht</translation>
    </message>
</context>
<context>
    <name>ComposerButtons</name>
    <message>
        <source>Attach</source>
        <extracomment>Chooses files to send</extracomment>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Up to 20 files, 50 MB each. Drop or paste works too.</source>
        <extracomment>Limits, said before a file is chosen</extracomment>
        <translation>Bis zu 20 Dateien, je 50 MB. Auch durch Ziehen oder Einfügen.</translation>
    </message>
    <message>
        <source>Too long: 32 kB are the limit</source>
        <extracomment>A message is longer than the platform takes</extracomment>
        <translation>Zu lang: höchstens 32 kB</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>The text is kept on this computer; %1 is a time</extracomment>
        <translation>Entwurf gesichert %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves a sent message as it was</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>Button; the customer never sees a note</extracomment>
        <translation>Notiz sichern</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button; a sent message is changed</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>Button; %1 is the customer&apos;s name</extracomment>
        <translation>An %1 senden</translation>
    </message>
</context>
<context>
    <name>ComposerTabs</name>
    <message>
        <source>What you write</source>
        <extracomment>Name of the tabs over the text field</extracomment>
        <translation>Was Sie schreiben</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>Tab: a text to the customer</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tab: a text that the customer never sees</extracomment>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message numerus="yes">
        <source>%n change(s) wait on this computer.</source>
        <extracomment>%n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n Änderung wartet auf diesem Rechner.</numerusform>
            <numerusform>%n Änderungen warten auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <extracomment>Nothing waits to be sent</extracomment>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message>
        <source>What waits</source>
        <extracomment>Opens the list of changes that are not sent yet</extracomment>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>Connect now</source>
        <extracomment>Tries at once to reach the platform</extracomment>
        <translation>Jetzt verbinden</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>All sent.</source>
        <extracomment>After the connection came back: nothing waits any more</extracomment>
        <translation>Alles gesendet.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button of the line that says that the tokens work no more</extracomment>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>What waits</source>
        <extracomment>Button of the line without connection: the list of unsent changes</extracomment>
        <translation>Was wartet</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <extracomment>Name of the list of messages</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Loading the conversation</source>
        <extracomment>While messages are read from the local copy</extracomment>
        <translation>Das Gespräch wird geladen</translation>
    </message>
    <message>
        <source>Nothing said yet. %1 waits for your first words.</source>
        <extracomment>A case without messages; %1 is a name</extracomment>
        <translation>Noch nichts gesagt. %1 wartet auf Ihre ersten Worte.</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>Goes to the newest message</extracomment>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <extracomment>The customer is writing; %1 is a name</extracomment>
        <translation>%1 schreibt…</translation>
    </message>
</context>
<context>
    <name>ConversationItem</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above a message; %1 is a name, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>%1 h</source>
        <extracomment>Hours, as short as possible</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Name of a countdown, %1 is m:ss</extracomment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>CreditNotesCard</name>
    <message>
        <source>Credit notes</source>
        <extracomment>Heading of a card with papers</extracomment>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>None yet. The platform writes one for each confirmed case.</source>
        <extracomment>There are no papers yet</extracomment>
        <translation>Noch keine. Die Plattform schreibt eine für jeden bestätigten Fall.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>Saves a file; %1 is its name</extracomment>
        <translation>%1 speichern</translation>
    </message>
</context>
<context>
    <name>DeclineMenu</name>
    <message>
        <source>No time now</source>
        <extracomment>Why an offer is declined</extracomment>
        <translation>Jetzt keine Zeit</translation>
    </message>
    <message>
        <source>Not my field</source>
        <extracomment>Why an offer is declined</extracomment>
        <translation>Nicht mein Gebiet</translation>
    </message>
    <message>
        <source>Too difficult</source>
        <extracomment>Why an offer is declined</extracomment>
        <translation>Zu schwierig</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Why an offer is declined</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Other reason</source>
        <extracomment>Why an offer is declined</extracomment>
        <translation>Anderer Grund</translation>
    </message>
</context>
<context>
    <name>DeskDetail</name>
    <message>
        <source>State</source>
        <extracomment>Row about a case at the dispatcher&apos;s desk</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Row about a case at the dispatcher&apos;s desk: how hard it is, 1 to 5</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Row about a case at the dispatcher&apos;s desk: where the customer is</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Row about a case at the dispatcher&apos;s desk: when it came</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>Row about a case at the dispatcher&apos;s desk: who has it</extracomment>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>Heading of a card</extracomment>
        <translation>Fall</translation>
    </message>
    <message>
        <source>The desk sees no names, no messages and no files.</source>
        <extracomment>On the dispatcher&apos;s page</extracomment>
        <translation>Die Leitstelle sieht keine Namen, keine Nachrichten und keine Dateien.</translation>
    </message>
    <message>
        <source>Choose a case in the list.</source>
        <extracomment>Nothing is chosen in the dispatcher&apos;s list</extracomment>
        <translation>Wählen Sie einen Fall in der Liste.</translation>
    </message>
    <message>
        <source>Cases that nobody took stand first, then those whose expert has not answered in time.</source>
        <extracomment>Help for the dispatcher&apos;s page</extracomment>
        <translation>Zuerst stehen Fälle, die niemand übernommen hat, dann solche ohne rechtzeitige Antwort.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Dispatch</source>
        <extracomment>Title of the dispatcher&apos;s page</extracomment>
        <translation>Leitstelle</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <extracomment>%n cases at the dispatcher&apos;s desk</extracomment>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases of the desk</source>
        <extracomment>Name of the dispatcher&apos;s list</extracomment>
        <translation>Fälle der Leitstelle</translation>
    </message>
    <message>
        <source>Loading the desk</source>
        <extracomment>While the dispatcher&apos;s list is read from the local copy</extracomment>
        <translation>Die Leitstelle wird geladen</translation>
    </message>
    <message>
        <source>No case needs the desk.</source>
        <extracomment>The dispatcher&apos;s list is empty</extracomment>
        <translation>Kein Fall braucht die Leitstelle.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <extracomment>Gives a case to an expert; opens a dialog</extracomment>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <source>urgent</source>
        <extracomment>Behind a case of the dispatcher: the customer needs help at once</extracomment>
        <translation>dringend</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Signed in on</source>
        <extracomment>Heading of a card of settings</extracomment>
        <translation>Angemeldet auf</translation>
    </message>
    <message>
        <source>Loading your devices</source>
        <extracomment>While the list of devices is read from the local copy</extracomment>
        <translation>Ihre Geräte werden geladen</translation>
    </message>
    <message>
        <source>signed out</source>
        <extracomment>About a device</extracomment>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>About a device</extracomment>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>About a device; %1 is a date or time</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Signs another device out; opens a question</extracomment>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Sign out “%1”?</source>
        <extracomment>Title of a question; %1 is the name of a device</extracomment>
        <translation>„%1“ abmelden?</translation>
    </message>
    <message>
        <source>Its copy is erased as soon as it reaches the platform. What it has not sent is lost.</source>
        <extracomment>What signing out another device means</extracomment>
        <translation>Die Kopie dort wird gelöscht, sobald das Gerät die Plattform erreicht. Was dort noch nicht gesendet ist, geht verloren.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Answer to the question whether to sign out a device</extracomment>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>discard</source>
        <extracomment>The word to type before the local copy is erased; lower case</extracomment>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>Discard the copy on this computer?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Kopie auf diesem Rechner verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent change(s) will be lost. Everything else is on the platform and comes back when you sign in again.</source>
        <extracomment>%n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n ungesendete Änderung geht verloren. Alles andere liegt auf der Plattform und kommt wieder, wenn Sie sich neu anmelden.</numerusform>
            <numerusform>%n ungesendete Änderungen gehen verloren. Alles andere liegt auf der Plattform und kommt wieder, wenn Sie sich neu anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was never sent is lost. Everything else is on the platform and comes back when you sign in again.</source>
        <extracomment>Nothing unsent is known</extracomment>
        <translation>Was nie gesendet wurde, geht verloren. Alles andere liegt auf der Plattform und kommt wieder, wenn Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Answer to the question whether to erase the local copy</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Type “%1” first</source>
        <extracomment>Why the answer is off; %1 is a word</extracomment>
        <translation>Tippen Sie zuerst „%1“</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>Field for a word that confirms; %1 is the word</extracomment>
        <translation>Zur Bestätigung „%1“ tippen</translation>
    </message>
</context>
<context>
    <name>DropHere</name>
    <message>
        <source>Drop to attach for %1 · up to 20 files, 50 MB each</source>
        <extracomment>While files are dragged over the case; %1 is a name</extracomment>
        <translation>Loslassen, um für %1 anzuhängen · bis zu 20 Dateien, je 50 MB</translation>
    </message>
</context>
<context>
    <name>EarningObjection</name>
    <message>
        <source>Your objection (%1): %2</source>
        <extracomment>An objection of the expert; %1 is when, %2 his words</extracomment>
        <translation>Ihr Widerspruch (%1): %2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>The answer to an objection; %1 are the words</extracomment>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Object…</source>
        <extracomment>Opens a text field: the expert does not agree with an earning</extracomment>
        <translation>Widersprechen…</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <extracomment>Name of the text field of an objection</extracomment>
        <translation>Was daran nicht stimmt</translation>
    </message>
    <message>
        <source>Send objection</source>
        <extracomment>Sends an objection</extracomment>
        <translation>Widerspruch senden</translation>
    </message>
    <message>
        <source>Say what is wrong first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was nicht stimmt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves an objection</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EarningPanel</name>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your credit note adds %1 VAT.</source>
        <extracomment>Below a bill; %1 is an amount</extracomment>
        <translation>Auf Ihrer Gutschrift kommen %1 USt. hinzu.</translation>
    </message>
    <message>
        <source>Stretches of time</source>
        <extracomment>Heading over the stretches of time behind a bill</extracomment>
        <translation>Zeitabschnitte</translation>
    </message>
    <message>
        <source>Open case</source>
        <extracomment>Opens the case of an earning</extracomment>
        <translation>Fall öffnen</translation>
    </message>
</context>
<context>
    <name>EarningSteps</name>
    <message>
        <source>Held: damage was reported. A person decides and tells you why.</source>
        <extracomment>Somebody reported damage in this case</extracomment>
        <translation>Angehalten: ein Schaden wurde gemeldet. Ein Mensch entscheidet und begründet es Ihnen.</translation>
    </message>
</context>
<context>
    <name>EarningsTable</name>
    <message>
        <source>Case</source>
        <extracomment>Column of a table</extracomment>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Column of a table</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Sie erhalten</translation>
    </message>
    <message>
        <source>Loading your earnings</source>
        <extracomment>While earnings are read from the local copy</extracomment>
        <translation>Ihre Einnahmen werden geladen</translation>
    </message>
    <message>
        <source>Nothing earned yet</source>
        <extracomment>Nothing was earned yet</extracomment>
        <translation>Noch nichts verdient</translation>
    </message>
    <message>
        <source>After your first solved case its receipt stands here, with every cent explained.</source>
        <extracomment>What stands here later</extracomment>
        <translation>Nach Ihrem ersten gelösten Fall steht hier dessen Beleg, jeder Cent erklärt.</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Error %1</source>
        <extracomment>%1 is the number of an error</extracomment>
        <translation>Fehler %1</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>A day that differs from the week</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Ein Tag, der von der Woche abweicht</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Keeps what was entered</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Field for a date</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <extracomment>Kind of exception</extracomment>
        <translation>Ganztags geschlossen</translation>
    </message>
    <message>
        <source>Open from</source>
        <extracomment>Kind of exception; from and to follow</extracomment>
        <translation>Offen von</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Field for a time</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field for a time</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason (only you see it)</source>
        <extracomment>Field for the reason of an exception</extracomment>
        <translation>Grund (nur Sie sehen ihn)</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field for the reason of an exception</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Dentist</source>
        <extracomment>Example of a reason</extracomment>
        <translation>Zahnarzt</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>picture</source>
        <extracomment>Kind of a file</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the text of a file</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Shows a text file large</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Fetches a text file and shows it</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves a file on this computer</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Loading the file</source>
        <extracomment>While a file is fetched</extracomment>
        <translation>Die Datei wird geladen</translation>
    </message>
    <message>
        <source>Saved, unencrypted, where you chose.</source>
        <extracomment>After &quot;Save&quot;</extracomment>
        <translation>Unverschlüsselt am gewählten Ort gesichert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends the fetching of a file</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>%n lines of a text file</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>Breaks long lines of a text file</extracomment>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the file</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Give the case of %1 back?</source>
        <extracomment>Title of a question; %1 is a name</extracomment>
        <translation>Fall von %1 zurückgeben?</translation>
    </message>
    <message>
        <source>It is offered to other experts at once. What was said and your notes stay with the case.</source>
        <extracomment>What giving back means</extracomment>
        <translation>Er wird sofort anderen angeboten. Das Gesagte und Ihre Notizen bleiben beim Fall.</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>Answer to the question whether to give a case back</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Say why first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Nennen Sie zuerst den Grund</translation>
    </message>
    <message>
        <source>Why? Whoever takes over reads this.</source>
        <extracomment>Field in which an expert says why he gives a case back</extracomment>
        <translation>Warum? Wer übernimmt, liest das.</translation>
    </message>
    <message>
        <source>Why you give the case back</source>
        <extracomment>Field in which an expert says why he gives a case back</extracomment>
        <translation>Warum Sie den Fall zurückgeben</translation>
    </message>
</context>
<context>
    <name>GonePane</name>
    <message>
        <source>This case is no longer yours.</source>
        <extracomment>Title where a case was that is no longer here</extracomment>
        <translation>Dieser Fall ist nicht mehr bei Ihnen.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Yours. %1 waits for your first words.</source>
        <extracomment>After an offer was accepted; %1 is a name</extracomment>
        <translation>Ihr Fall. %1 wartet auf Ihre ersten Worte.</translation>
    </message>
</context>
<context>
    <name>HoursConflict</name>
    <message>
        <source>Your hours were changed elsewhere</source>
        <extracomment>Heading of a card with two versions</extracomment>
        <translation>Ihre Zeiten wurden anderswo geändert</translation>
    </message>
    <message>
        <source>The newer hours hold for now. What you entered here is kept until you choose.</source>
        <extracomment>In the card with two versions</extracomment>
        <translation>Vorerst gelten die neueren Zeiten. Was Sie hier eingegeben haben, bleibt, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Column: what the person entered here</extracomment>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Holds now</source>
        <extracomment>Column: what holds on the platform</extracomment>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <source>Use mine</source>
        <extracomment>Sends the own version again</extracomment>
        <translation>Meine nehmen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Keeps the version of the platform</extracomment>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>HoursDay</name>
    <message>
        <source>Hours on %1</source>
        <extracomment>Name of a span of hours; %1 is a weekday</extracomment>
        <translation>Zeiten am %1</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <extracomment>Adds hours to a day; %1 is a weekday</extracomment>
        <translation>Zeiten am %1 hinzufügen</translation>
    </message>
    <message>
        <source>Copy the hours of %1</source>
        <extracomment>Copies the hours of a day to others; %1 is a weekday</extracomment>
        <translation>Zeiten vom %1 kopieren</translation>
    </message>
    <message>
        <source>To Monday to Friday</source>
        <extracomment>Where to copy the hours of a day</extracomment>
        <translation>Auf Montag bis Freitag</translation>
    </message>
    <message>
        <source>To every day</source>
        <extracomment>Where to copy the hours of a day</extracomment>
        <translation>Auf alle Tage</translation>
    </message>
    <message>
        <source>To the next day</source>
        <extracomment>Where to copy the hours of a day</extracomment>
        <translation>Auf den nächsten Tag</translation>
    </message>
</context>
<context>
    <name>HoursExceptions</name>
    <message>
        <source>Exceptions</source>
        <extracomment>Heading over dated exceptions from the weekly hours</extracomment>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>On its day an exception wins over the week.</source>
        <extracomment>Under the heading &quot;Exceptions&quot;</extracomment>
        <translation>An ihrem Tag gilt die Ausnahme statt der Woche.</translation>
    </message>
    <message>
        <source>waits to send</source>
        <extracomment>Behind an exception that is not sent yet</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Removes an exception; %1 is a date</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add exception…</source>
        <extracomment>Adds a dated exception; opens a dialog</extracomment>
        <translation>Ausnahme hinzufügen…</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Availability</source>
        <extracomment>Title of the page about hours</extracomment>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Available now</source>
        <extracomment>Presence: offers are welcome now</extracomment>
        <translation>Jetzt verfügbar</translation>
    </message>
    <message>
        <source>Pause 30 min</source>
        <extracomment>Presence: no offers for half an hour</extracomment>
        <translation>30 min Pause</translation>
    </message>
    <message>
        <source>By my hours</source>
        <extracomment>Presence: the weekly hours decide</extracomment>
        <translation>Nach meinen Zeiten</translation>
    </message>
    <message>
        <source>Loading your hours</source>
        <extracomment>While the hours are read from the local copy</extracomment>
        <translation>Ihre Zeiten werden geladen</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>Heading over the weekly hours</extracomment>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Your change waits to be sent.</source>
        <extracomment>A change of the hours is not sent yet</extracomment>
        <translation>Ihre Änderung wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Cases at the same time</source>
        <extracomment>Heading over the number of cases an expert takes at a time
----------
Name of a number field</extracomment>
        <translation>Fälle gleichzeitig</translation>
    </message>
    <message>
        <source>With so many open cases no further offers come.</source>
        <extracomment>Under the number of cases an expert takes at a time</extracomment>
        <translation>Bei so vielen offenen Fällen kommen keine weiteren Angebote.</translation>
    </message>
</context>
<context>
    <name>HoursSpan</name>
    <message>
        <source>%1, from</source>
        <extracomment>Beginning of a span of hours; %1 names the day</extracomment>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>End of a span of hours; %1 names the day</extracomment>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>next day</source>
        <extracomment>Behind the end of a span that passes midnight</extracomment>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <extracomment>Removes a span of hours; %1 names the day</extracomment>
        <translation>%1, entfernen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Customer</source>
        <extracomment>Heading of the pane at the right</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the pane at the right</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Copies a phone number or an address; %1 is it</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>Heading of the pane at the right: what the customer wrote first</extracomment>
        <translation>Was nicht geht</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>Heading of the pane at the right</extracomment>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>Row about a case: its field of knowledge</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Row about a case: how hard it is, 1 to 5</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Row about a case: the customer&apos;s device</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Row about a case: the customer&apos;s language</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Row about a case: private or business</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>Row about a case: whose page the customer came by</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Row about a case</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of the pane at the right</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time on this case</source>
        <extracomment>Heading of the pane at the right</extracomment>
        <translation>Zeit in diesem Fall</translation>
    </message>
    <message>
        <source>Time…</source>
        <extracomment>Opens the panel with the time of a case</extracomment>
        <translation>Zeit…</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Ctrl</source>
        <extracomment>Name of a key, as printed on keyboards</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>Name of a key, as printed on keyboards</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Name of a key, as printed on keyboards</extracomment>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>In the list of cases</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>In der Liste der Fälle</translation>
    </message>
    <message>
        <source>Accept the open offer</source>
        <extracomment>What a key does</extracomment>
        <translation>Das offene Angebot übernehmen</translation>
    </message>
    <message>
        <source>Decline the open offer, then 1 to 5 for the reason</source>
        <extracomment>What a key does</extracomment>
        <translation>Das offene Angebot ablehnen, dann 1 bis 5 für den Grund</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>What a key does</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>What a key does</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>What a key does</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <extracomment>What a key does</extracomment>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Change an own message</source>
        <extracomment>What a key does</extracomment>
        <translation>Eigene Nachricht ändern</translation>
    </message>
    <message>
        <source>Delete an own message</source>
        <extracomment>What a key does</extracomment>
        <translation>Eigene Nachricht löschen</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>What a key does</extracomment>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of the list of keys</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of keys</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put the case off</source>
        <extracomment>What a key does</extracomment>
        <translation>Den Fall zurückstellen</translation>
    </message>
    <message>
        <source>Mark the case as unread</source>
        <extracomment>What a key does</extracomment>
        <translation>Den Fall als ungelesen markieren</translation>
    </message>
</context>
<context>
    <name>KeySlots</name>
    <message>
        <source>This key does not fit the copy on this computer.</source>
        <translation>Dieser Schlüssel passt nicht zur Kopie auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Rechners antwortet nicht.</translation>
    </message>
    <message>
        <source>system keyring</source>
        <extracomment>The system&apos;s store for passwords, where its product name is not known</extracomment>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>The keyring is open, but it has no such entry.</source>
        <translation>Der Schlüsselbund ist offen, hat aber keinen solchen Eintrag.</translation>
    </message>
</context>
<context>
    <name>KeyringKey</name>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Rechners antwortet nicht.</translation>
    </message>
    <message>
        <source>The keyring is open, but the key of this copy was deleted from it.</source>
        <translation>Der Schlüsselbund ist offen, aber der Schlüssel dieser Kopie wurde daraus gelöscht.</translation>
    </message>
    <message>
        <source>The key of this copy is not in this keyring. It may be in the one of another desktop session.</source>
        <translation>Der Schlüssel dieser Kopie ist nicht in diesem Schlüsselbund. Vielleicht liegt er in dem einer anderen Sitzung.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the key. Choose a passphrase.</source>
        <translation>Der Schlüsselbund dieses Rechners hat den Schlüssel nicht behalten. Wählen Sie eine Passphrase.</translation>
    </message>
</context>
<context>
    <name>LaunchPlan</name>
    <message>
        <source>This address, number or name is not valid.</source>
        <translation>Diese Adresse, Nummer oder dieser Name ist nicht gültig.</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>Dieses Kennwort kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The customer has not allowed what this tool does.</source>
        <translation>Der Kunde hat nicht erlaubt, was dieses Werkzeug tut.</translation>
    </message>
</context>
<context>
    <name>LevelButton</name>
    <message>
        <source>Level %1: %2</source>
        <extracomment>Button that sets a level; %1 is 1 to 5, %2 what it means</extracomment>
        <translation>Stufe %1: %2</translation>
    </message>
</context>
<context>
    <name>LevelDots</name>
    <message>
        <source>level %1 of %2</source>
        <extracomment>A skill&apos;s level: %1 of %2</extracomment>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>A skill without a level</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message numerus="yes">
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
        <source>Open</source>
        <extracomment>Opens what runs</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops the clock of a case</extracomment>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>LiveSegment</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>END</source>
        <translation>BEENDEN</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>What runs now</source>
        <translation>Was gerade läuft</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look and language</source>
        <extracomment>Heading of a card of settings</extracomment>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Setting</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system is used
----------
The look of the system is used</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Setting: light or dark</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A look of the app</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A look of the app</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>A look of the app</extracomment>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>A look of the app</extracomment>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Setting</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>More room in lists</source>
        <extracomment>Setting</extracomment>
        <translation>Mehr Platz in Listen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <extracomment>Setting</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Enter sends a reply</source>
        <extracomment>Setting</extracomment>
        <translation>Eingabetaste sendet die Antwort</translation>
    </message>
    <message>
        <source>Off: Enter begins a new line and Ctrl+Enter sends.</source>
        <extracomment>Explains the setting &quot;Enter sends a reply&quot;</extracomment>
        <translation>Aus: die Eingabetaste beginnt eine neue Zeile, Strg+Eingabe sendet.</translation>
    </message>
</context>
<context>
    <name>LoopbackServer</name>
    <message>
        <source>This computer does not let Werkbank wait for the browser&apos;s answer.</source>
        <translation>Dieser Rechner lässt Werkbank nicht auf die Antwort des Browsers warten.</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Cancel</source>
        <extracomment>Stops sending a file; the message is taken back</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens the menu of a message</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Changes an own message</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Deletes an own message</extracomment>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>MoneyEuro</name>
    <message>
        <source>Where a customer&apos;s euro goes</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Wohin ein Euro geht</translation>
    </message>
    <message>
        <source>Over all your cases that are here.</source>
        <extracomment>Below the chart of a euro</extracomment>
        <translation>Über alle Ihre Fälle, die hier sind.</translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <extracomment>In place of the chart of a euro</extracomment>
        <translation>Noch lässt sich nichts sagen.</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Statement saved</source>
        <extracomment>A statement was written to a file</extracomment>
        <translation>Aufstellung gespeichert</translation>
    </message>
    <message>
        <source>The statement could not be saved</source>
        <extracomment>A file could not be written</extracomment>
        <translation>Die Aufstellung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Time &amp; payouts</source>
        <extracomment>Title of the page with time and money</extracomment>
        <translation>Zeit &amp; Auszahlung</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Opens a menu: saves a statement as a file</extracomment>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>There is nothing yet</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Noch ist nichts da</translation>
    </message>
    <message>
        <source>Statement as CSV…</source>
        <extracomment>Saves a statement as a table</extracomment>
        <translation>Aufstellung als CSV…</translation>
    </message>
    <message>
        <source>Statement as PDF…</source>
        <extracomment>Saves a statement to read and print</extracomment>
        <translation>Aufstellung als PDF…</translation>
    </message>
    <message>
        <source>statement</source>
        <extracomment>Name of a file; it gets an ending</extracomment>
        <translation>aufstellung</translation>
    </message>
    <message>
        <source>Statement of earnings</source>
        <extracomment>Title of a statement</extracomment>
        <translation>Aufstellung der Einnahmen</translation>
    </message>
</context>
<context>
    <name>MoneySums</name>
    <message>
        <source>Likely this month</source>
        <extracomment>What may be paid in this month</extracomment>
        <translation>Voraussichtlich im Monat</translation>
    </message>
    <message>
        <source>Likely this month: %1</source>
        <extracomment>How the forecast is made; %1 is the method</extracomment>
        <translation>Voraussichtlich in diesem Monat: %1</translation>
    </message>
</context>
<context>
    <name>MoneyWeeks</name>
    <message>
        <source>Last 12 weeks</source>
        <extracomment>Heading of a chart</extracomment>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Your credit per week of work in euros, this week so far dashed</source>
        <extracomment>Below the heading of a chart; the currency</extracomment>
        <translation>Ihr Anteil je Arbeitswoche in Euro, diese Woche bisher gestrichelt</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
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
        <source>Note · %1 · %2</source>
        <extracomment>Head of a note; %1 is a name, %2 a time</extracomment>
        <translation>Notiz · %1 · %2</translation>
    </message>
</context>
<context>
    <name>OfferCustomer</name>
    <message>
        <source>Who</source>
        <extracomment>Row about the customer of an offer</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Row about the customer of an offer: district or beginning of the postcode</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>Row about the customer of an offer: whose page he came by</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Row about the customer of an offer</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Row about the customer of an offer</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Heading over what is known of the customer</extracomment>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>OfferDecision</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>For screen readers, while an offer runs out</extracomment>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>The platform is asked whether the case is still free
----------
Button while the platform is asked</extracomment>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>Only you for %1</source>
        <extracomment>The offer goes to one expert alone; %1 is a time left</extracomment>
        <translation>Nur für Sie noch %1</translation>
    </message>
    <message>
        <source>Open for %1, first yes gets it</source>
        <extracomment>The offer is open to several experts; %1 is a time left</extracomment>
        <translation>Noch %1 offen, das erste Ja gilt</translation>
    </message>
    <message>
        <source>Then open to others, first yes gets it. Declining has no effect on your ranking.</source>
        <extracomment>Under an exclusive offer</extracomment>
        <translation>Danach auch für andere, das erste Ja gilt. Ablehnen hat keine Wirkung auf Ihren Rang.</translation>
    </message>
    <message numerus="yes">
        <source>Also offered to %n other(s). Declining has no effect on your ranking.</source>
        <extracomment>Under an offer that others have too</extracomment>
        <translation>
            <numerusform>Auch %n anderen Person angeboten. Ablehnen hat keine Wirkung auf Ihren Rang.</numerusform>
            <numerusform>Auch %n anderen angeboten. Ablehnen hat keine Wirkung auf Ihren Rang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept case</source>
        <extracomment>Takes the offered case</extracomment>
        <translation>Fall übernehmen</translation>
    </message>
    <message>
        <source>More time</source>
        <extracomment>Keeps the offer open 30 s longer, once</extracomment>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Already extended once</source>
        <extracomment>Why &quot;More time&quot; is off</extracomment>
        <translation>Schon einmal verlängert</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Passes the offer on</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>OfferPane</name>
    <message>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>The customer needs help at once</extracomment>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>offer for %1</source>
        <extracomment>Right end of the header; %1 is the number of a case</extracomment>
        <translation>Angebot zu %1</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>Heading over the customer&apos;s words</extracomment>
        <translation>Was nicht geht</translation>
    </message>
    <message>
        <source>Names and numbers open after you accept.</source>
        <extracomment>Under a masked text</extracomment>
        <translation>Namen und Nummern öffnen sich nach dem Übernehmen.</translation>
    </message>
    <message>
        <source>Names, numbers and files open after you accept: %1.</source>
        <extracomment>Under a masked text; %1 names files by kind and size</extracomment>
        <translation>Namen, Nummern und Dateien öffnen sich nach dem Übernehmen: %1.</translation>
    </message>
    <message>
        <source>What you get</source>
        <extracomment>Heading over what an offer pays</extracomment>
        <translation>Was Sie bekommen</translation>
    </message>
    <message>
        <source>Why you</source>
        <extracomment>Heading over why this expert got the offer</extracomment>
        <translation>Warum Sie</translation>
    </message>
    <message>
        <source>Must-haves: verified, level %1, language, free slot</source>
        <extracomment>What an expert must have to get an offer; all of it holds</extracomment>
        <translation>Voraussetzungen: geprüft, Stufe %1, Sprache, freier Platz</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Languages</source>
        <extracomment>Row about a supporter</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Row about a supporter: how many cases he has</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Supporters</source>
        <extracomment>Title of the onboarder&apos;s page
----------
Name of the onboarder&apos;s list</extracomment>
        <translation>Fachleute</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <extracomment>%n supporters of the tenant</extracomment>
        <translation>
            <numerusform>%n insgesamt</numerusform>
            <numerusform>%n insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the supporters</source>
        <extracomment>While the onboarder&apos;s list is read from the local copy</extracomment>
        <translation>Die Fachleute werden geladen</translation>
    </message>
    <message>
        <source>No supporter has applied yet.</source>
        <extracomment>The onboarder&apos;s list is empty</extracomment>
        <translation>Noch hat sich niemand beworben.</translation>
    </message>
    <message>
        <source>Known now</source>
        <extracomment>Heading over what is known of a supporter</extracomment>
        <translation>Jetzt bekannt</translation>
    </message>
    <message>
        <source>Choose a supporter in the list.</source>
        <extracomment>Nothing is chosen in the onboarder&apos;s list</extracomment>
        <translation>Wählen Sie jemanden in der Liste.</translation>
    </message>
    <message>
        <source>Identity, evaluation and the approval by two persons will stand here. Until then the operator sets the state with the platform&apos;s account commands.</source>
        <extracomment>On the onboarder&apos;s page</extracomment>
        <translation>Hier werden Identität, Bewertung und die Freigabe durch zwei Personen stehen. Bis dahin setzt der Betreiber den Stand mit den Konto-Befehlen der Plattform.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The passphrase needs at least %1 characters. Several words with spaces work well.</source>
        <extracomment>Shown below the field for a new passphrase. %1 is a number of characters.</extracomment>
        <translation>Die Passphrase braucht mindestens %1 Zeichen. Mehrere Wörter mit Leerzeichen eignen sich gut.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Take a few words that do not belong together.</source>
        <extracomment>Shown below the field for a new passphrase.</extracomment>
        <translation>Diese Passphrase ist leicht zu erraten. Nehmen Sie einige Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>The file that protects the local copy was changed. It is not used.</source>
        <translation>Die Datei, die die lokale Kopie schützt, wurde verändert. Sie wird nicht benutzt.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to check the passphrase. Close other programs and try again.</source>
        <translation>Dieser Rechner hat nicht genug freien Speicher, um die Passphrase zu prüfen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>PayProfileCard</name>
    <message>
        <source>Who is paid</source>
        <extracomment>Heading of the card: who is paid and where to</extracomment>
        <translation>Wer bezahlt wird</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <extracomment>About the expert&apos;s taxes; %1 is a number</extracomment>
        <translation>Steuernummer %1</translation>
    </message>
    <message>
        <source>Account ending in %1, %2</source>
        <extracomment>A bank account; %1 are the last characters, %2 is the holder</extracomment>
        <translation>Konto mit Ende %1, %2</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Takes a message away</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Opens the form: who is paid and where to</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Eintragen…</translation>
    </message>
</context>
<context>
    <name>PayProfileDialog</name>
    <message>
        <source>Who is paid</source>
        <extracomment>Title of a form</extracomment>
        <translation>Wer bezahlt wird</translation>
    </message>
    <message>
        <source>The full IBAN goes to the platform only. After a change of the account payouts wait for 48 hours.</source>
        <extracomment>What happens to the bank account</extracomment>
        <translation>Die volle IBAN geht nur an die Plattform. Nach einem Wechsel des Kontos warten Auszahlungen 48 Stunden.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Keeps a form</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose how you are taxed first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Wählen Sie zuerst, wie Sie besteuert werden</translation>
    </message>
    <message>
        <source>Enter your name first</source>
        <extracomment>Why the answer is off</extracomment>
        <translation>Tragen Sie zuerst Ihren Namen ein</translation>
    </message>
    <message>
        <source>How you are taxed</source>
        <extracomment>Field: how the expert is taxed</extracomment>
        <translation>Wie Sie besteuert werden</translation>
    </message>
    <message>
        <source>Business, shows VAT</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Unternehmen, weist USt. aus</translation>
    </message>
    <message>
        <source>Small business without VAT (§ 19 UStG)</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Kleinunternehmen ohne USt. (§ 19 UStG)</translation>
    </message>
    <message>
        <source>Private helper</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Private Hilfe</translation>
    </message>
    <message>
        <source>Name or company</source>
        <extracomment>Field of an address</extracomment>
        <translation>Name oder Firma</translation>
    </message>
    <message>
        <source>Street and number</source>
        <extracomment>Field of an address</extracomment>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <extracomment>Field of an address</extracomment>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <extracomment>Field of an address</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Field of an address: two letters</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Tax number or VAT id</source>
        <extracomment>Field: number at the tax office</extracomment>
        <translation>Steuernummer oder USt-IdNr.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <extracomment>Field: whose bank account it is</extracomment>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Empty: the account stays as it is.</source>
        <extracomment>Below the field for a bank account</extracomment>
        <translation>Leer: das Konto bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <extracomment>Field: number of a bank account</extracomment>
        <translation>IBAN</translation>
    </message>
</context>
<context>
    <name>PayoutsCard</name>
    <message>
        <source>Payouts</source>
        <extracomment>Heading of a card with transfers</extracomment>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>None yet. A payout is proposed by one person and released by another.</source>
        <extracomment>There were no transfers yet</extracomment>
        <translation>Noch keine. Eine Auszahlung schlägt ein Mensch vor, ein anderer gibt sie frei.</translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message>
        <source>Available</source>
        <extracomment>Presence: offers are welcome now</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>By my hours</source>
        <extracomment>Presence: the weekly hours decide</extracomment>
        <translation>Nach meinen Zeiten</translation>
    </message>
    <message>
        <source>Pause for 30 minutes</source>
        <extracomment>Presence: no offers for so long</extracomment>
        <translation>30 Minuten Pause</translation>
    </message>
    <message>
        <source>Pause for 2 hours</source>
        <extracomment>Presence: no offers for so long</extracomment>
        <translation>2 Stunden Pause</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Closes the local copy until the passphrase is typed</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Needs a passphrase</source>
        <extracomment>Why locking is off</extracomment>
        <translation>Braucht eine Passphrase</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Signs this device out and erases its local copy</extracomment>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Sign out of this computer?</source>
        <extracomment>Title of a question</extracomment>
        <translation>Von diesem Rechner abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>The local copy is erased. %n unsent change(s) will be lost.</source>
        <extracomment>%n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>Die lokale Kopie wird gelöscht. %n ungesendete Änderung geht verloren.</numerusform>
            <numerusform>Die lokale Kopie wird gelöscht. %n ungesendete Änderungen gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy is erased. Everything is on the platform and comes back when you sign in.</source>
        <extracomment>Nothing is lost by signing out</extracomment>
        <translation>Die lokale Kopie wird gelöscht. Alles liegt auf der Plattform und kommt wieder, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Answer to the question whether to sign out</extracomment>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>ProfileFolder</name>
    <message>
        <source>The folder of the local copy cannot be written. Check its permissions and the free space.</source>
        <translation>Der Ordner der lokalen Kopie lässt sich nicht beschreiben. Prüfen Sie seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>Another Werkbank has this copy open. Close it first.</source>
        <translation>Eine andere Werkbank hat diese Kopie offen. Schließen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>ProfileMeta</name>
    <message>
        <source>The file that protects the copy on this computer is damaged or was changed. Nothing was deleted.</source>
        <translation>Die Datei, die die Kopie auf diesem Rechner schützt, ist beschädigt oder wurde verändert. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer Werkbank. Install that version to open it; nothing was changed.</source>
        <translation>Die Kopie auf diesem Rechner stammt von einer neueren Werkbank. Installieren Sie diese, um sie zu öffnen; nichts wurde verändert.</translation>
    </message>
</context>
<context>
    <name>ProfileOpening</name>
    <message>
        <source>You signed in with another account. The copy on this computer belongs to the account from before and was not changed.</source>
        <translation>Sie haben sich mit einem anderen Konto angemeldet. Die Kopie auf diesem Rechner gehört zum bisherigen Konto und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>A part of the copy on this computer is missing (local.db). Nothing was changed; maybe a backup has it.</source>
        <translation>Ein Teil der Kopie auf diesem Rechner fehlt (local.db). Nichts wurde verändert; vielleicht liegt er in einer Sicherung.</translation>
    </message>
    <message>
        <source>The file that protects the copy on this computer was changed. Nothing was opened and nothing was deleted.</source>
        <translation>Die Datei, die die Kopie auf diesem Rechner schützt, wurde verändert. Nichts wurde geöffnet und nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 percent</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1 Prozent</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Too short: 15 characters or more, four or five words do well</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Zu kurz: mindestens 15 Zeichen, vier oder fünf Wörter eignen sich gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Brauchbar</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep and hard to guess.</source>
        <extracomment>Hint under the passphrase field</extracomment>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Repeat the same passphrase first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Wiederholen Sie zuerst dieselbe Passphrase</translation>
    </message>
    <message>
        <source>Protect the copy on this computer</source>
        <extracomment>Title of the page after the first sign-in</extracomment>
        <translation>Die Kopie auf diesem Rechner schützen</translation>
    </message>
    <message>
        <source>Everything here is encrypted. %1 opens it when you log in to this computer; the passphrase opens it if the keyring is lost, and lets you lock it.</source>
        <extracomment>On the page after the first sign-in; %1 is the name of the system&apos;s keyring</extracomment>
        <translation>Alles hier ist verschlüsselt. %1 öffnet es, wenn Sie sich an diesem Rechner anmelden; die Passphrase öffnet es, falls der Schlüsselbund verloren geht, und erlaubt das Sperren.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Field for a new passphrase</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Field for the new passphrase once more</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>It is not the same yet.</source>
        <extracomment>Under the second passphrase field</extracomment>
        <translation>Noch nicht dieselbe.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <extracomment>Field for the new passphrase once more</extracomment>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Protect with passphrase and keyring</source>
        <extracomment>Protects the local copy by passphrase and keyring</extracomment>
        <translation>Mit Passphrase und Schlüsselbund schützen</translation>
    </message>
    <message>
        <source>Keyring only</source>
        <extracomment>Protects the local copy by the keyring alone</extracomment>
        <translation>Nur Schlüsselbund</translation>
    </message>
    <message>
        <source>Without a passphrase a lost keyring means a lost copy, and Werkbank cannot be locked by itself.</source>
        <extracomment>What protection by the keyring alone means</extracomment>
        <translation>Ohne Passphrase ist mit dem Schlüsselbund auch die Kopie verloren, und Werkbank lässt sich nicht für sich sperren.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer</source>
        <extracomment>Why protection by the keyring alone is off</extracomment>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops the sign-in</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Take words that do not belong together</source>
        <extracomment>Strength of a passphrase</extracomment>
        <translation>Schwach: leicht zu erraten. Nehmen Sie Wörter, die nicht zusammengehören</translation>
    </message>
    <message>
        <source>Choose a stronger passphrase first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Wählen Sie zuerst eine stärkere Passphrase</translation>
    </message>
</context>
<context>
    <name>QuietPane</name>
    <message numerus="yes">
        <source>%n case(s) need you.</source>
        <extracomment>%n cases in the group &quot;Needs you now&quot;</extracomment>
        <translation>
            <numerusform>%n Fall braucht Sie.</numerusform>
            <numerusform>%n Fälle brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <extracomment>Nothing is to be done</extracomment>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>You are not verified yet, so no offers come. Your cases stay yours.</source>
        <extracomment>An expert that is not verified yet</extracomment>
        <translation>Sie sind noch nicht geprüft, darum kommen keine Angebote. Ihre Fälle bleiben bei Ihnen.</translation>
    </message>
    <message>
        <source>No offers come until then. Your open cases stay yours.</source>
        <extracomment>While paused</extracomment>
        <translation>Bis dahin kommen keine Angebote. Ihre offenen Fälle bleiben bei Ihnen.</translation>
    </message>
    <message>
        <source>Choose one in the list, or go to the next with Ctrl+J.</source>
        <extracomment>Help under the empty right pane</extracomment>
        <translation>Wählen Sie einen in der Liste, oder gehen Sie mit Strg+J zum nächsten.</translation>
    </message>
    <message>
        <source>End the pause</source>
        <extracomment>Ends the pause</extracomment>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>New offers come here in your hours. Say “available” to get them now.</source>
        <extracomment>While the weekly hours decide and nothing is to be done</extracomment>
        <translation>Neue Angebote kommen in Ihren Zeiten. Mit „Verfügbar“ kommen sie jetzt.</translation>
    </message>
    <message>
        <source>New offers come at the top of the list.</source>
        <extracomment>While available and nothing is to be done</extracomment>
        <translation>Neue Angebote kommen oben in der Liste an.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the rail at the left edge</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Place in the rail</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>RefreshingTokens</name>
    <message>
        <source>The platform asks you to sign in again.</source>
        <translation>Die Plattform bittet Sie, sich neu anzumelden.</translation>
    </message>
</context>
<context>
    <name>RefusedActions</name>
    <message>
        <source>Not delivered. %1 Your text is kept.</source>
        <extracomment>Under a refused message; %1 is the reason, a sentence</extracomment>
        <translation>Nicht zugestellt. %1 Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the text of a refused message</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <extracomment>Turns the text of a refused message into a note</extracomment>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Throws a refused message away</extracomment>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>RemoteAsk</name>
    <message>
        <source>A yes in the chat is no consent: %1 must press Allow on the own page.</source>
        <translation>Ein Ja im Chat ist keine Einwilligung: %1 muss auf der eigenen Seite „Erlauben“ drücken.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>At most, in minutes</source>
        <translation>Höchstens, in Minuten</translation>
    </message>
    <message>
        <source>Browser: nothing to install, you only see</source>
        <translation>Browser: nichts zu installieren, Sie sehen nur zu</translation>
    </message>
    <message>
        <source>Control mouse and keyboard</source>
        <translation>Maus und Tastatur steuern</translation>
    </message>
    <message>
        <source>Exchange files</source>
        <translation>Dateien austauschen</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Den Computer neu starten</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>Sagen Sie zuerst, warum</translation>
    </message>
    <message>
        <source>See the screen</source>
        <translation>Den Bildschirm sehen</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Worum Sie bitten</translation>
    </message>
    <message>
        <source>Why you ask</source>
        <translation>Warum Sie fragen</translation>
    </message>
    <message>
        <source>Why? %1 reads this before deciding.</source>
        <translation>Warum? %1 liest das vor der Entscheidung.</translation>
    </message>
    <message>
        <source>With which tool</source>
        <translation>Mit welchem Werkzeug</translation>
    </message>
</context>
<context>
    <name>RemoteBar</name>
    <message>
        <source>END</source>
        <translation>BEENDEN</translation>
    </message>
</context>
<context>
    <name>RemoteCheck</name>
    <message>
        <source>Does %1 read the same three words?</source>
        <translation>Liest %1 dieselben drei Wörter?</translation>
    </message>
    <message>
        <source>They differ: end it</source>
        <translation>Sie weichen ab: beenden</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Sie stimmen überein</translation>
    </message>
</context>
<context>
    <name>RemoteNoPicture</name>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>It goes on by itself when both are back; it ends in %1.</source>
        <translation>Sie geht von selbst weiter, sobald beide zurück sind; sie endet in %1.</translation>
    </message>
    <message>
        <source>Show it here</source>
        <translation>Hier zeigen</translation>
    </message>
    <message>
        <source>The picture is on its way</source>
        <translation>Das Bild ist unterwegs</translation>
    </message>
</context>
<context>
    <name>RemoteOver</name>
    <message>
        <source>Ask again…</source>
        <translation>Noch einmal fragen…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Sie dauerte %1.</translation>
    </message>
    <message>
        <source>The question was not put</source>
        <translation>Die Frage wurde nicht gestellt</translation>
    </message>
</context>
<context>
    <name>RemotePanel</name>
    <message>
        <source>Block and report…</source>
        <translation>Blockieren und melden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remote session</source>
        <translation>Fernsitzung</translation>
    </message>
</context>
<context>
    <name>RemoteReport</name>
    <message>
        <source>A remote session that runs ends at once, and a dispatcher looks at the case. It has no effect on your offers.</source>
        <translation>Eine laufende Fernsitzung endet sofort, und die Disposition sieht sich den Fall an. Auf Ihre Angebote hat das keinen Einfluss.</translation>
    </message>
    <message>
        <source>Block and report</source>
        <translation>Blockieren und melden</translation>
    </message>
    <message>
        <source>Block and report %1?</source>
        <translation>%1 blockieren und melden?</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>Sagen Sie zuerst, warum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What happened? Only the dispatcher reads this.</source>
        <translation>Was ist geschehen? Nur die Disposition liest das.</translation>
    </message>
</context>
<context>
    <name>RemoteView</name>
    <message>
        <source>Back to the case</source>
        <translation>Zurück zum Fall</translation>
    </message>
    <message>
        <source>Block and report…</source>
        <translation>Blockieren und melden…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Hide chat</source>
        <translation>Chat ausblenden</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Bildschirm von %1</translation>
    </message>
    <message>
        <source>Show chat</source>
        <translation>Chat einblenden</translation>
    </message>
</context>
<context>
    <name>RemoteWaiting</name>
    <message>
        <source>%1 allowed it and now chooses what to show</source>
        <translation>%1 hat es erlaubt und wählt jetzt aus, was zu sehen sein soll</translation>
    </message>
    <message>
        <source>%1 allowed it. Ask for the code.</source>
        <translation>%1 hat es erlaubt. Fragen Sie nach dem Code.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Code from the customer&apos;s page</source>
        <translation>Code von der Seite des Kunden</translation>
    </message>
    <message>
        <source>It must begin until %1.</source>
        <translation>Sie muss bis %1 beginnen.</translation>
    </message>
    <message>
        <source>Nine digits</source>
        <translation>Neun Ziffern</translation>
    </message>
    <message>
        <source>No answer until %1 counts as no.</source>
        <translation>Keine Antwort bis %1 gilt als Nein.</translation>
    </message>
    <message>
        <source>Say it to %1. The same word stands on the page of the case and shows that you are the expert of this case.</source>
        <translation>Sagen Sie es %1. Dasselbe Wort steht auf der Seite des Falls und zeigt, dass Sie der Experte dieses Falls sind.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Waiting for %1 to allow it</source>
        <translation>Warten auf die Erlaubnis von %1</translation>
    </message>
    <message>
        <source>Your proof word</source>
        <translation>Ihr Beweiswort</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Spot checks</source>
        <extracomment>Title of the reviewer&apos;s page</extracomment>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>none drawn</source>
        <extracomment>How many cases are drawn for review</extracomment>
        <translation>keine gezogen</translation>
    </message>
    <message>
        <source>No spot check is drawn.</source>
        <extracomment>The reviewer&apos;s page is empty</extracomment>
        <translation>Keine Stichprobe ist gezogen.</translation>
    </message>
    <message>
        <source>You review for %1.</source>
        <extracomment>On the reviewer&apos;s page; %1 names tenants</extracomment>
        <translation>Sie prüfen für %1.</translation>
    </message>
    <message>
        <source>Drawn cases will stand here: the conversation with names hidden, and the scorecard beside it.</source>
        <extracomment>On the reviewer&apos;s page</extracomment>
        <translation>Gezogene Fälle werden hier stehen: das Gespräch ohne Namen, daneben der Bewertungsbogen.</translation>
    </message>
    <message>
        <source>Why a case was drawn and what the customer said is shown only after you submit.</source>
        <extracomment>On the reviewer&apos;s page</extracomment>
        <translation>Warum ein Fall gezogen wurde und wie er bewertet ist, erscheint erst nach Ihrer Abgabe.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This passphrase does not fit.</source>
        <translation>Diese Passphrase passt nicht.</translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, so its local copy was erased.</source>
        <translation>Dieses Gerät wurde anderswo abgemeldet, darum wurde seine lokale Kopie gelöscht.</translation>
    </message>
    <message>
        <source>The local copy was erased, but the platform could not be told. Sign this device out in your list of devices.</source>
        <translation>Die lokale Kopie wurde gelöscht, aber die Plattform war nicht erreichbar. Melden Sie dieses Gerät in Ihrer Geräteliste ab.</translation>
    </message>
    <message>
        <source>You signed in with another account. The copy on this computer belongs to the account from before and was not changed.</source>
        <translation>Sie haben sich mit einem anderen Konto angemeldet. Die Kopie auf diesem Rechner gehört zum bisherigen Konto und wurde nicht verändert.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings page</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Cases</source>
        <extracomment>Place in the rail</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Availability</source>
        <extracomment>Place in the rail: when the expert wants offers</extracomment>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Skills</source>
        <extracomment>Place in the rail</extracomment>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <extracomment>Place in the rail: the dispatcher&apos;s list</extracomment>
        <translation>Leitstelle</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <extracomment>Place in the rail: the reviewer&apos;s spot checks</extracomment>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Supporters</source>
        <extracomment>Place in the rail: verification of new supporters</extracomment>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Time &amp; payouts</source>
        <extracomment>Place in the rail: what the expert earned</extracomment>
        <translation>Zeit &amp; Auszahlung</translation>
    </message>
</context>
<context>
    <name>ShellKeys</name>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next case that needs me</source>
        <extracomment>What a key does</extracomment>
        <translation>Nächster Fall, der mich braucht</translation>
    </message>
    <message>
        <source>Previous case that needs me</source>
        <extracomment>What a key does</extracomment>
        <translation>Voriger Fall, der mich braucht</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What a key does</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>What a key does</extracomment>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>What waits on this computer</source>
        <extracomment>What a key does</extracomment>
        <translation>Was auf diesem Rechner wartet</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>What a key does</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <extracomment>What a key does</extracomment>
        <translation>Liste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>What a key does</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>What a key does</extracomment>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>What a key does</extracomment>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>What a key does</extracomment>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>What a key does</extracomment>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Undo what the last message says</source>
        <extracomment>What a key does</extracomment>
        <translation>Zurücknehmen, was die letzte Meldung nennt</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>What a key does</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>These keys</source>
        <extracomment>What a key does</extracomment>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>What a key does</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>In a case, also while typing</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Im Fall, auch beim Tippen</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>What a key does</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What a key does</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>What a key does</extracomment>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Solved…</source>
        <extracomment>What a key does</extracomment>
        <translation>Gelöst…</translation>
    </message>
    <message>
        <source>Give back…</source>
        <extracomment>What a key does</extracomment>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Customer and device</source>
        <extracomment>What a key does</extracomment>
        <translation>Person und Gerät</translation>
    </message>
    <message>
        <source>Locking needs a passphrase; this copy is protected by the keyring alone.</source>
        <extracomment>After Ctrl+L without a passphrase</extracomment>
        <translation>Sperren braucht eine Passphrase; diese Kopie schützt allein der Schlüsselbund.</translation>
    </message>
    <message>
        <source>Back to the case before</source>
        <extracomment>What a key does</extracomment>
        <translation>Zurück zum vorigen Fall</translation>
    </message>
    <message>
        <source>Forward again</source>
        <extracomment>What a key does</extracomment>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>Put off…</source>
        <extracomment>What a key does</extracomment>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>End the remote session</source>
        <translation>Die Fernsitzung beenden</translation>
    </message>
    <message>
        <source>Remote session</source>
        <translation>Fernsitzung</translation>
    </message>
    <message>
        <source>Time on this case</source>
        <extracomment>What a key does</extracomment>
        <translation>Zeit in diesem Fall</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in in your browser</source>
        <extracomment>Title while the browser shows the sign-in page</extracomment>
        <translation>Melden Sie sich im Browser an</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Title of the first page</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page. When you are done there, this window goes on by itself. Your password never comes here.</source>
        <extracomment>While the browser shows the sign-in page</extracomment>
        <translation>Ihr Browser zeigt die Anmeldeseite. Wenn Sie dort fertig sind, geht es hier von selbst weiter. Ihr Passwort kommt nie hierher.</translation>
    </message>
    <message>
        <source>You are not signed in. Nothing was stored on this computer.</source>
        <extracomment>After a sign-in that was cancelled</extracomment>
        <translation>Sie sind nicht angemeldet. Auf diesem Rechner wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>You sign in once in your browser. After that your cases are also here without a connection, encrypted.</source>
        <extracomment>On the first page</extracomment>
        <translation>Sie melden sich einmal im Browser an. Danach sind Ihre Fälle auch ohne Verbindung hier, verschlüsselt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Opens the sign-in page in the browser</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <extracomment>Opens the sign-in page in the browser</extracomment>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Opens the sign-in page once more</extracomment>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>Copies the address of the sign-in page</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops the sign-in</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>Nobody answered in the browser for ten minutes. Start again when you are ready.</source>
        <translation>Im Browser kam zehn Minuten lang keine Antwort. Beginnen Sie neu, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The platform&apos;s address must begin with https.</source>
        <translation>Die Adresse der Plattform muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The answer did not come from your platform, so it was not used. Start again.</source>
        <translation>Die Antwort kam nicht von Ihrer Plattform und wurde nicht benutzt. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>You were not signed in. Nothing was stored.</source>
        <translation>Sie wurden nicht angemeldet. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>SkillDetail</name>
    <message>
        <source>I have done it, with a guide beside me.</source>
        <extracomment>Meaning of skill level 1</extracomment>
        <translation>Ich habe es schon gemacht, mit einer Anleitung daneben.</translation>
    </message>
    <message>
        <source>I solve the common faults.</source>
        <extracomment>Meaning of skill level 2</extracomment>
        <translation>Ich löse die üblichen Fehler.</translation>
    </message>
    <message>
        <source>I solve most faults alone.</source>
        <extracomment>Meaning of skill level 3</extracomment>
        <translation>Ich löse die meisten Fehler allein.</translation>
    </message>
    <message>
        <source>I solve hard faults alone.</source>
        <extracomment>Meaning of skill level 4</extracomment>
        <translation>Ich löse schwere Fehler allein.</translation>
    </message>
    <message>
        <source>Others ask me when they are stuck.</source>
        <extracomment>Meaning of skill level 5</extracomment>
        <translation>Andere fragen mich, wenn sie nicht weiterkommen.</translation>
    </message>
    <message>
        <source>Choose a task in the tree.</source>
        <extracomment>Nothing is chosen in the skill tree</extracomment>
        <translation>Wählen Sie eine Aufgabe im Baum.</translation>
    </message>
    <message numerus="yes">
        <source>You have set a level for %n task(s).</source>
        <extracomment>%n skills that have a level</extracomment>
        <translation>
            <numerusform>Sie haben für %n Aufgabe eine Stufe gesetzt.</numerusform>
            <numerusform>Sie haben für %n Aufgaben eine Stufe gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys 1 to 5 set a level, 0 takes it back.</source>
        <extracomment>Help for the skill tree</extracomment>
        <translation>Die Tasten 1 bis 5 setzen eine Stufe, 0 nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Your level</source>
        <extracomment>Heading over the expert&apos;s level in a task</extracomment>
        <translation>Ihre Stufe</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No level is set for a task</extracomment>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>Level of a task; %1 is 1 to 5</extracomment>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>No offers come for this task.</source>
        <extracomment>No level is set for a task</extracomment>
        <translation>Für diese Aufgabe kommen keine Angebote.</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Takes a level back</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading over the state of a skill</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Offers use level %1.</source>
        <extracomment>What offers may use; %1 is 1 to 5</extracomment>
        <translation>Angebote nutzen Stufe %1.</translation>
    </message>
    <message>
        <source>A level you set brings offers once it is verified.</source>
        <extracomment>About a level that nobody has checked yet</extracomment>
        <translation>Eine gesetzte Stufe bringt Angebote, sobald sie geprüft ist.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>Closes the pane</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>SkillsPage</name>
    <message>
        <source>Skills</source>
        <extracomment>Title of the page about skills
----------
Name of the skill tree</extracomment>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Shows only skills that the expert has set</extracomment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Find a skill…</source>
        <extracomment>Narrows the skill tree</extracomment>
        <translation>Aufgabe suchen…</translation>
    </message>
    <message>
        <source>No skill is called that.</source>
        <extracomment>The search hides the whole skill tree</extracomment>
        <translation>So heißt keine Aufgabe.</translation>
    </message>
    <message>
        <source>You have not set a level yet.</source>
        <extracomment>No skill has a level yet</extracomment>
        <translation>Sie haben noch keine Stufe gesetzt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Ends the narrowing of the skill tree</extracomment>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>SkillsRow</name>
    <message>
        <source>level %1</source>
        <extracomment>For screen readers; %1 is 1 to 5</extracomment>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>No longer</source>
        <extracomment>Menu: a case that was put off</extracomment>
        <translation>Nicht mehr zurückstellen</translation>
    </message>
    <message>
        <source>Only a case that you work on can be put off.</source>
        <extracomment>After the key for putting off</extracomment>
        <translation>Zurückstellen lässt sich nur ein Fall, an dem Sie arbeiten.</translation>
    </message>
</context>
<context>
    <name>SolvePanel</name>
    <message>
        <source>Solved</source>
        <extracomment>Title of the panel that ends a case</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel; what is typed is kept</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was wrong and what helped? Two lines to %1.</source>
        <extracomment>In the panel that ends a case; %1 is a name</extracomment>
        <translation>Was war los, was hat geholfen? Zwei Zeilen an %1.</translation>
    </message>
    <message>
        <source>What was wrong and what helped</source>
        <extracomment>Name of the text field in the panel that ends a case</extracomment>
        <translation>Was los war und was geholfen hat</translation>
    </message>
    <message>
        <source>%1 then says whether it works. Without an answer the case closes by itself after 72 hours and counts as unconfirmed; reopening returns to you.</source>
        <extracomment>What happens after a case is marked as solved; %1 is a name</extracomment>
        <translation>%1 sagt dann, ob es geht. Ohne Antwort schließt der Fall nach 72 Stunden von selbst und gilt als unbestätigt; wird er wieder geöffnet, kommt er zu Ihnen zurück.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>The text is kept on this computer</extracomment>
        <translation>Entwurf gesichert %1</translation>
    </message>
    <message>
        <source>Send to %1 and solve</source>
        <extracomment>Sends the two lines and marks the case as solved; %1 is a name</extracomment>
        <translation>An %1 senden und lösen</translation>
    </message>
    <message>
        <source>Write what was wrong and what helped first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was los war und was geholfen hat</translation>
    </message>
</context>
<context>
    <name>SolveSums</name>
    <message>
        <source>A question about your time is open</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Eine Frage zu Ihrer Zeit ist offen</translation>
    </message>
    <message>
        <source>No question about your time is open</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Keine Frage zu Ihrer Zeit ist offen</translation>
    </message>
    <message>
        <source>The clock stops when you send</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Die Uhr stoppt, wenn Sie senden</translation>
    </message>
    <message>
        <source>The remote session still runs</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Die Fernsitzung läuft noch</translation>
    </message>
    <message>
        <source>No session runs, the clock stands</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Keine Sitzung läuft, die Uhr steht</translation>
    </message>
    <message>
        <source>No time waits for the customer</source>
        <extracomment>Check before a case is solved</extracomment>
        <translation>Keine Zeit wartet auf eine Zusage</translation>
    </message>
    <message>
        <source>Time and money</source>
        <extracomment>Heading of the card with time and money</extracomment>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Row of a sum</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <extracomment>Row of a sum</extracomment>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <source>You get</source>
        <extracomment>Row of a sum</extracomment>
        <translation>Sie erhalten</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>%1 pixels</source>
        <extracomment>Width of a pane in pixels</extracomment>
        <translation>%1 Pixel</translation>
    </message>
</context>
<context>
    <name>StateIcon</name>
    <message>
        <source>live</source>
        <extracomment>State of a case: a call, a session or a clock runs</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>State of a case: the expert has to act</extracomment>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>waits to send</source>
        <extracomment>State of a case: something is not sent yet</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <source>offered to you</source>
        <extracomment>State of a case: it is offered to the expert</extracomment>
        <translation>Ihnen angeboten</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <extracomment>State of a case: the customer has to act</extracomment>
        <translation>wartet auf die andere Seite</translation>
    </message>
    <message>
        <source>scheduled</source>
        <extracomment>State of a case: an appointment is set</extracomment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>solved</source>
        <extracomment>State of a case</extracomment>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>State of a case: a change was not accepted</extracomment>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>no expert found</source>
        <extracomment>State of a case: no expert fits</extracomment>
        <translation>niemand gefunden</translation>
    </message>
</context>
<context>
    <name>SystemBrowser</name>
    <message>
        <source>Only web addresses are opened.</source>
        <translation>Nur Webadressen werden geöffnet.</translation>
    </message>
    <message>
        <source>No browser could be started. Open the address below in one.</source>
        <translation>Kein Browser ließ sich starten. Öffnen Sie die Adresse unten in einem.</translation>
    </message>
</context>
<context>
    <name>TimeEntry</name>
    <message>
        <source>Enter start and end first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Tragen Sie zuerst Anfang und Ende ein</translation>
    </message>
    <message>
        <source>Say what was done first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was getan wurde</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Field: when work began</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>9:00</source>
        <extracomment>Example of a time of day</extracomment>
        <translation>9:00</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Field: when work ended</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>9:20</source>
        <extracomment>Example of a time of day</extracomment>
        <translation>9:20</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>Field: what was done in a stretch of time</extracomment>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the times as they were</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TimeFigures</name>
    <message>
        <source>The customer sees the same clock.</source>
        <extracomment>About the clock of a case</extracomment>
        <translation>Auf der Kundenseite läuft dieselbe Uhr.</translation>
    </message>
    <message>
        <source>Customer pays so far</source>
        <extracomment>What the customer pays for the time until now</extracomment>
        <translation>Rechnung bisher</translation>
    </message>
    <message>
        <source>You get</source>
        <extracomment>What the expert gets for the time until now</extracomment>
        <translation>Sie erhalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Takes a message about refused time away</extracomment>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Time on this case</source>
        <extracomment>Title of the panel with the time of a case</extracomment>
        <translation>Zeit in diesem Fall</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Loading the time</source>
        <extracomment>While the time of a case is read from the local copy</extracomment>
        <translation>Die Zeit wird geladen</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>Heading over the list of stretches of time</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Nothing is counted yet. A remote session counts by itself.</source>
        <extracomment>No time was counted yet</extracomment>
        <translation>Noch ist nichts gezählt. Eine Fernsitzung zählt von selbst.</translation>
    </message>
    <message>
        <source>Enter time afterwards</source>
        <extracomment>Heading over the fields in which time is entered afterwards</extracomment>
        <translation>Zeit nachtragen</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Enters time that was worked before</extracomment>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>%1 is asked and must accept it.</source>
        <extracomment>What happens to time that is entered afterwards; %1 is a name</extracomment>
        <translation>%1 wird gefragt und muss es annehmen.</translation>
    </message>
</context>
<context>
    <name>TimePiece</name>
    <message>
        <source>not billed: %1</source>
        <extracomment>About a stretch of time; %1 is the reason</extracomment>
        <translation>nicht berechnet: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>Changes the times of a stretch; %1 are times of day</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Keeps the changed times</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Longer, or with another reason, it is a proposal again.</source>
        <extracomment>Below the fields that change times</extracomment>
        <translation>Länger oder mit anderem Grund ist es wieder ein Vorschlag.</translation>
    </message>
    <message>
        <source>What was counted can be shortened only.</source>
        <extracomment>Below the fields that change times</extracomment>
        <translation>Was gezählt wurde, lässt sich nur kürzen.</translation>
    </message>
</context>
<context>
    <name>TimeQuestion</name>
    <message>
        <source>Say what you did first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was Sie getan haben</translation>
    </message>
    <message>
        <source>Nothing of it is billed until you answer.</source>
        <extracomment>Below a question about time</extracomment>
        <translation>Nichts davon wird berechnet, bis Sie antworten.</translation>
    </message>
    <message>
        <source>Remove, go on</source>
        <extracomment>Answer: it was no work, the clock goes on from now</extracomment>
        <translation>Streichen, weiter</translation>
    </message>
    <message>
        <source>Remove and stop</source>
        <extracomment>Answer: it was no work, the clock stops where it began</extracomment>
        <translation>Streichen und stoppen</translation>
    </message>
    <message>
        <source>What you did in this time</source>
        <extracomment>Field in which the expert says what he did while his computer slept</extracomment>
        <translation>Was Sie in dieser Zeit taten</translation>
    </message>
    <message>
        <source>It was work</source>
        <extracomment>Answer: it was work</extracomment>
        <translation>Es war Arbeit</translation>
    </message>
    <message>
        <source>Keep as own entry</source>
        <extracomment>Answer: it is kept as an entry of its own that the customer must accept</extracomment>
        <translation>Als eigener Eintrag</translation>
    </message>
</context>
<context>
    <name>TimeVerbs</name>
    <message>
        <source>Go on</source>
        <extracomment>The clock of a case runs again</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Pauses the clock of a case</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops the clock of a case</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What you do without session or call</source>
        <extracomment>Field: what the expert does while the clock runs</extracomment>
        <translation>Was Sie ohne Sitzung oder Telefonat tun</translation>
    </message>
    <message>
        <source>A clock that runs in another case stops.</source>
        <extracomment>Below the field that starts the clock</extracomment>
        <translation>Eine Uhr, die in einem anderen Fall läuft, stoppt.</translation>
    </message>
    <message>
        <source>Read the event log</source>
        <extracomment>Example of a reason</extracomment>
        <translation>Ereignisprotokoll lesen</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <extracomment>Starts the clock of a case</extracomment>
        <translation>Uhr starten</translation>
    </message>
    <message>
        <source>Say what you do first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Schreiben Sie zuerst, was Sie tun</translation>
    </message>
    <message>
        <source>I am on the phone</source>
        <extracomment>Starts the clock of a case because the expert is on the phone</extracomment>
        <translation>Ich telefoniere</translation>
    </message>
</context>
<context>
    <name>TokenClient</name>
    <message>
        <source>The platform does not answer. Check the connection and try again.</source>
        <translation>Die Plattform antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the platform is not secure, so nothing was sent. Another program or network may be listening in.</source>
        <translation>Die Verbindung zur Plattform ist nicht sicher, darum wurde nichts gesendet. Ein anderes Programm oder Netz könnte mithören.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere.</source>
        <translation>Dieses Gerät wurde anderswo abgemeldet.</translation>
    </message>
    <message>
        <source>The platform asks you to sign in again.</source>
        <translation>Die Plattform bittet Sie, sich neu anzumelden.</translation>
    </message>
    <message>
        <source>The platform&apos;s address does not begin with https, so nothing was sent.</source>
        <translation>Die Adresse der Plattform beginnt nicht mit https, darum wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ToolFields</name>
    <message>
        <source>Password there, if it needs one</source>
        <extracomment>Field for the password of the customer&apos;s computer; it may stay empty</extracomment>
        <translation>Kennwort dort, falls nötig</translation>
    </message>
    <message>
        <source>Start %1 again</source>
        <extracomment>Starts a program once more; %1 is its name</extracomment>
        <translation>%1 noch einmal starten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <extracomment>Starts a program; %1 is its name</extracomment>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Fill in the fields first</source>
        <extracomment>Why the button is off: fields are empty or wrong</extracomment>
        <translation>Füllen Sie zuerst die Felder aus</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Interrupted. It goes on if both are back until %1.</source>
        <extracomment>The customer&apos;s page or the expert&apos;s connection is gone during a session; %1 is a time</extracomment>
        <translation>Unterbrochen. Es geht weiter, wenn beide bis %1 zurück sind.</translation>
    </message>
    <message>
        <source>%1 cannot be started here</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 kann hier nicht gestartet werden</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <extracomment>A program is being started; %1 is its name</extracomment>
        <translation>%1 wird gestartet …</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <extracomment>A program runs for a remote session; %1 is its name</extracomment>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <extracomment>A program has ended; %1 is its name</extracomment>
        <translation>%1 ist beendet</translation>
    </message>
    <message>
        <source>%1 did not start</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 ist nicht gestartet</translation>
    </message>
    <message>
        <source>The session has begun. Start %1 now.</source>
        <extracomment>The code was right; %1 is the name of a program</extracomment>
        <translation>Die Sitzung hat begonnen. Starten Sie jetzt %1.</translation>
    </message>
    <message>
        <source>Is %1 over?</source>
        <extracomment>Question about a program that works on by itself; %1 is its name</extracomment>
        <translation>Ist %1 vorbei?</translation>
    </message>
    <message>
        <source>Werkbank cannot see when %1 ends. Say so here; %2 is asked too. Until then the time counts.</source>
        <extracomment>%1 is the name of a program, %2 that of a customer</extracomment>
        <translation>Werkbank sieht nicht, wann %1 endet. Sagen Sie es hier; %2 wird auch gefragt. Bis dahin zählt die Zeit.</translation>
    </message>
    <message>
        <source>The session ends in %1 s unless you start it again.</source>
        <extracomment>A program has ended; %1 is a number of seconds</extracomment>
        <translation>Die Sitzung endet in %1 s, wenn Sie es nicht noch einmal starten.</translation>
    </message>
    <message>
        <source>It is over</source>
        <extracomment>Answer to the question whether a program is over</extracomment>
        <translation>Es ist vorbei</translation>
    </message>
    <message>
        <source>End the session</source>
        <extracomment>Ends a remote session</extracomment>
        <translation>Sitzung beenden</translation>
    </message>
</context>
<context>
    <name>ToolProcess</name>
    <message>
        <source>The program could not be started.</source>
        <translation>Das Programm konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>ToolSearch</name>
    <message>
        <source>There is none for this kind of computer.</source>
        <translation>Für diese Art Computer gibt es keines.</translation>
    </message>
    <message>
        <source>Its file can be changed by anybody; it is not used.</source>
        <translation>Seine Datei kann jeder ändern; es wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Not installed on this computer.</source>
        <translation>Auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>It needs a terminal, and none is installed.</source>
        <translation>Es braucht ein Terminal, und keines ist installiert.</translation>
    </message>
</context>
<context>
    <name>ToolVersion</name>
    <message>
        <source>Version %1 or newer is needed: older ones are not safe.</source>
        <translation>Nötig ist Version %1 oder neuer: Ältere sind nicht sicher.</translation>
    </message>
</context>
<context>
    <name>ToolsCard</name>
    <message>
        <source>Your tools for remote sessions</source>
        <extracomment>Heading of a card of settings: programs for remote sessions</extracomment>
        <translation>Ihre Werkzeuge für Fernsitzungen</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Still waiting for %1. It may ask for its password in another window.</source>
        <extracomment>The system&apos;s keyring does not answer at once; %1 is its name</extracomment>
        <translation>Noch keine Antwort von %1. Vielleicht fragt ein anderes Fenster nach dem Passwort.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it, then try again.</source>
        <extracomment>The system&apos;s keyring is locked; %1 is its name</extracomment>
        <translation>%1 ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 no longer holds the key of this copy. It may have been deleted, or you use another desktop.</source>
        <extracomment>The key of the local copy is no longer in the keyring; %1 is its name</extracomment>
        <translation>%1 hat den Schlüssel dieser Kopie nicht mehr. Er wurde vielleicht gelöscht, oder Sie nutzen eine andere Sitzung.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <extracomment>There is no keyring</extracomment>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The copy on this computer cannot be opened.</source>
        <extracomment>The local copy cannot be opened for another reason</extracomment>
        <translation>Die Kopie auf diesem Rechner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>Title of the lock screen</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent change(s) are safe on this computer.</source>
        <extracomment>On the lock screen; %n changes that are not sent yet</extracomment>
        <translation>
            <numerusform>%n ungesendete Änderung ist auf diesem Rechner sicher.</numerusform>
            <numerusform>%n ungesendete Änderungen sind auf diesem Rechner sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Field for the passphrase on the lock screen</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Opens the local copy by the passphrase</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Type the passphrase first</source>
        <extracomment>Why the button is off</extracomment>
        <translation>Tippen Sie zuerst die Passphrase</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>Asks the keyring for the key again</extracomment>
        <translation>Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <extracomment>Asks the keyring for the key again</extracomment>
        <translation>Schlüsselbund noch einmal versuchen</translation>
    </message>
    <message>
        <source>Discard the copy…</source>
        <extracomment>Erases the local copy; opens a question</extracomment>
        <translation>Kopie verwerfen…</translation>
    </message>
</context>
<context>
    <name>WDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>The safe answer of a dialog</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WScrollBar</name>
    <message>
        <source>Scroll</source>
        <extracomment>Name of a scroll bar</extracomment>
        <translation>Blättern</translation>
    </message>
</context>
<context>
    <name>WTextField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a text field</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Open the case</source>
        <extracomment>Opens the case of a change</extracomment>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the text of a change</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a change back that is not sent</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <extracomment>Why a change cannot be taken back</extracomment>
        <translation>Ist schon unterwegs</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Takes a message back into the text field, to be changed</extracomment>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>What waits on this computer</source>
        <extracomment>Title of the list of changes that are not sent yet</extracomment>
        <translation>Was auf diesem Rechner wartet</translation>
    </message>
    <message>
        <source>Nothing waits. Everything is sent.</source>
        <extracomment>The list of unsent changes is empty</extracomment>
        <translation>Nichts wartet. Alles ist gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Still waiting for %1 …</source>
        <extracomment>The system&apos;s keyring does not answer at once; %1 is its name</extracomment>
        <translation>Noch keine Antwort von %1 …</translation>
    </message>
    <message>
        <source>Opening your copy …</source>
        <extracomment>While the local copy is opened</extracomment>
        <translation>Ihre Kopie wird geöffnet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for the keyring</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>werkbank::CaseClock</name>
    <message>
        <source>The session with %1 counts already. End it first.</source>
        <extracomment>A clock cannot start because one runs elsewhere; %1 is a name</extracomment>
        <translation>Die Sitzung mit %1 zählt schon. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of the clock of a case</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>State of the clock of a case</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stands</source>
        <extracomment>State of the clock of a case</extracomment>
        <translation>steht</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>The agreed limit is reached. %1 must agree before more is billed.</source>
        <extracomment>Why the clock stands; %1 is a name</extracomment>
        <translation>Die vereinbarte Grenze ist erreicht. %1 muss zustimmen, bevor mehr berechnet wird.</translation>
    </message>
    <message>
        <source>You paused it.</source>
        <extracomment>Why the clock stands; %1 is a name</extracomment>
        <translation>Sie haben sie angehalten.</translation>
    </message>
    <message>
        <source>%1 paused it.</source>
        <translation>%1 hat sie angehalten.</translation>
    </message>
    <message>
        <source>Runs because a colleague works on it.</source>
        <extracomment>Why the clock runs</extracomment>
        <translation>Läuft, weil jemand anderes daran arbeitet.</translation>
    </message>
    <message>
        <source>Waits for the word of %1: the platform did not see it while it happened.</source>
        <extracomment>Why the clock stands: nobody could see the work at the time; %1 is a name</extracomment>
        <translation>Wartet auf die Zusage von %1: die Plattform hat es nicht gesehen, während es geschah.</translation>
    </message>
    <message>
        <source>Runs because the session is open.</source>
        <extracomment>Why the clock runs</extracomment>
        <translation>Läuft, weil die Sitzung offen ist.</translation>
    </message>
    <message>
        <source>Runs because you are on the phone.</source>
        <extracomment>Why the clock runs</extracomment>
        <translation>Läuft, weil Sie telefonieren.</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <extracomment>Why the clock runs; %1 is what the expert typed</extracomment>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>The limit of what a case may cost; %1 is an amount</extracomment>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>At most %1 net</source>
        <extracomment>The limit of what a case may cost, without VAT; %1 is an amount</extracomment>
        <translation>Höchstens %1 netto</translation>
    </message>
    <message numerus="yes">
        <source>%n min wait for the word of %1.</source>
        <extracomment>Time that the customer has to accept; %1 is a name, %n minutes</extracomment>
        <translation>
            <numerusform>%n Min. wartet auf die Zusage von %1.</numerusform>
            <numerusform>%n Min. warten auf die Zusage von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait on this computer. What the customer sees follows.</source>
        <extracomment>Changes of the time that the platform does not know yet</extracomment>
        <translation>
            <numerusform>%n Änderung wartet auf diesem Computer. Die Kundenseite folgt.</numerusform>
            <numerusform>%n Änderungen warten auf diesem Computer. Die Kundenseite folgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer slept from %1 to %2 (%n min).</source>
        <translation>
            <numerusform>Dieser Computer schlief von %1 bis %2 (%n Min.).</numerusform>
            <numerusform>Dieser Computer schlief von %1 bis %2 (%n Min.).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No activity from %1 to %2 (%n min).</source>
        <extracomment>Question about time; %1 and %2 are times of day, %n minutes</extracomment>
        <translation>
            <numerusform>Keine Aktivität von %1 bis %2 (%n Min.).</numerusform>
            <numerusform>Keine Aktivität von %1 bis %2 (%n Min.).</numerusform>
        </translation>
    </message>
    <message>
        <source>a colleague</source>
        <extracomment>About a stretch of time: of another expert</extracomment>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>on another device</source>
        <extracomment>About a stretch of time: of the same expert</extracomment>
        <translation>auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <extracomment>About a stretch of time: the platform does not know it yet</extracomment>
        <translation>wartet auf das Senden</translation>
    </message>
    <message numerus="yes">
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
        <source>Offer declined</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>Case solved</source>
        <translation>Fall gelöst</translation>
    </message>
    <message>
        <source>Case given back</source>
        <translation>Fall zurückgegeben</translation>
    </message>
    <message>
        <source>Giving back…</source>
        <extracomment>State of a case that is being given back</extracomment>
        <translation>Wird zurückgegeben…</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>State of a case</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Solved, not yet confirmed</source>
        <extracomment>State of a case: solved, the customer has not confirmed yet</extracomment>
        <translation>Gelöst, noch unbestätigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>State of a case</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Closed, unconfirmed</source>
        <translation>Geschlossen, unbestätigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of a case</extracomment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Looking for an expert</source>
        <extracomment>State of a case that looks for an expert</extracomment>
        <translation>Sucht jemanden</translation>
    </message>
    <message>
        <source>Update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>Language of the customer</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>Language of the customer</extracomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>Kind of customer</extracomment>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Closes by itself %1; reopening returns to you.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Schließt von selbst %1; wird er wieder geöffnet, kommt er zu Ihnen zurück.</translation>
    </message>
    <message>
        <source>The customer can reopen it until %1; it then returns to you.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Kann bis %1 wieder geöffnet werden; dann kommt er zu Ihnen zurück.</translation>
    </message>
    <message>
        <source>picture (%1)</source>
        <extracomment>A file of an offer, known only by kind and size; %1 is the size</extracomment>
        <translation>Bild (%1)</translation>
    </message>
    <message>
        <source>text or log (%1)</source>
        <translation>Text oder Protokoll (%1)</translation>
    </message>
    <message>
        <source>document (%1)</source>
        <translation>Dokument (%1)</translation>
    </message>
    <message>
        <source>archive (%1)</source>
        <translation>Archiv (%1)</translation>
    </message>
    <message>
        <source>file (%1)</source>
        <translation>Datei (%1)</translation>
    </message>
    <message>
        <source>Customer pays, per started 15 min</source>
        <extracomment>Row of &quot;What you get&quot;: price per unit</extracomment>
        <translation>Preis je angefangene 15 min</translation>
    </message>
    <message>
        <source>Customer pays, per started 15 min, net</source>
        <translation>Preis je angefangene 15 min, netto</translation>
    </message>
    <message>
        <source>For 45 min, net of %1 % VAT</source>
        <extracomment>Row of &quot;What you get&quot;; an example of three units; %1 is the VAT rate</extracomment>
        <translation>Für 45 min, ohne %1 % USt.</translation>
    </message>
    <message>
        <source>You get %1 % of net, for 15–45 min</source>
        <extracomment>Row of &quot;What you get&quot;; %1 is the expert&apos;s share</extracomment>
        <translation>Sie bekommen %1 % vom Netto, für 15–45 min</translation>
    </message>
</context>
<context>
    <name>werkbank::CasesModel</name>
    <message>
        <source>Someone was faster. You move up next time.</source>
        <extracomment>Another expert accepted the offer first</extracomment>
        <translation>Jemand war schneller. Nächstes Mal rücken Sie vor.</translation>
    </message>
    <message>
        <source>Declined. No effect on your ranking.</source>
        <extracomment>The expert declined an offer</extracomment>
        <translation>Abgelehnt. Keine Wirkung auf Ihren Rang.</translation>
    </message>
    <message>
        <source>The customer no longer needs help.</source>
        <extracomment>The customer cancelled while the case was on offer</extracomment>
        <translation>Die Hilfe wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>You hold as many cases as you set as your limit.</source>
        <extracomment>The expert holds as many open cases as he allows himself</extracomment>
        <translation>Sie haben so viele Fälle, wie Sie als Grenze gesetzt haben.</translation>
    </message>
    <message>
        <source>Passed on. No effect on your ranking.</source>
        <extracomment>The offer ended before the expert answered</extracomment>
        <translation>Weitergegeben. Keine Wirkung auf Ihren Rang.</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <extracomment>Group of the case list</extracomment>
        <translation>Braucht Sie jetzt</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <extracomment>Group of the case list</extracomment>
        <translation>Ihnen angeboten</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <extracomment>Group of the case list</extracomment>
        <translation>Wartet auf Rückmeldung</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>Group of the case list</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>Group of the case list</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>The accept command is on its way; nobody knows yet who gets the case</extracomment>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>%1 · urgent</source>
        <extracomment>Second line of an urgent offer; %1 is the area</extracomment>
        <translation>%1 · dringend</translation>
    </message>
    <message>
        <source>%1 · You: %2</source>
        <extracomment>Second line of a case; %1 customer, %2 last message of the expert himself</extracomment>
        <translation>%1 · Sie: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Second line of a case; %1 customer, %2 the customer&apos;s last message</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>A change was refused by the platform</extracomment>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>waits to send</source>
        <extracomment>Changes wait on this computer for the connection</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <source>solved</source>
        <extracomment>Waiting for the customer to confirm</extracomment>
        <translation>gelöst</translation>
    </message>
</context>
<context>
    <name>werkbank::ClockLiveModel</name>
    <message>
        <source>a question about your time is open</source>
        <extracomment>In the strip of what runs: a stretch of time is not billed until the expert answers</extracomment>
        <translation>eine Frage zu Ihrer Zeit ist offen</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>In the strip of what runs: why the clock stands</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>runs because you are on the phone</source>
        <extracomment>In the strip of what runs: why the clock runs</extracomment>
        <translation>läuft, weil Sie telefonieren</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <extracomment>In the strip of what runs: why the clock runs; %1 is what the expert typed</extracomment>
        <translation>läuft: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::ConversationModel</name>
    <message>
        <source>can be undone</source>
        <extracomment>A message that can still be undone</extracomment>
        <translation>rücknehmbar</translation>
    </message>
    <message>
        <source>waits to send</source>
        <extracomment>A message that waits for the connection</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>uploading %1 %</source>
        <extracomment>The files of a message go first; %1 is a percentage</extracomment>
        <translation>lädt hoch, %1 %</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>The platform has the message</extracomment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The customer has read the message</extracomment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>not delivered</source>
        <extracomment>The platform refused the message; its text is kept</extracomment>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>„%1“ lässt sich nicht lesen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Nothing was sent.</source>
        <extracomment>%1 is a file name, %2 the largest size</extracomment>
        <translation>„%1“ ist größer als %2. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>werkbank::CreditNotesModel</name>
    <message>
        <source>Cancels %1</source>
        <extracomment>A paper that takes another back; %1 is a number</extracomment>
        <translation>Storniert %1</translation>
    </message>
    <message>
        <source>Payment statement</source>
        <extracomment>A paper: for private helpers, without VAT</extracomment>
        <translation>Zahlungsaufstellung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
</context>
<context>
    <name>werkbank::DeskCasesModel</name>
    <message>
        <source>Nobody took it</source>
        <extracomment>Group of the dispatcher&apos;s list</extracomment>
        <translation>Niemand hat übernommen</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <extracomment>Group of the dispatcher&apos;s list: the expert has not answered in time</extracomment>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Group of the dispatcher&apos;s list</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Group of the dispatcher&apos;s list</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>offered to experts</source>
        <extracomment>State of a case at the dispatcher&apos;s desk</extracomment>
        <translation>wird angeboten</translation>
    </message>
    <message>
        <source>unmatched since %1</source>
        <extracomment>State of a case at the dispatcher&apos;s desk; %1 is a time</extracomment>
        <translation>ohne Treffer seit %1</translation>
    </message>
    <message>
        <source>answer was due %1, with %2</source>
        <extracomment>State of a case at the dispatcher&apos;s desk; %1 is a time, %2 a name</extracomment>
        <translation>Antwort war %1 fällig, bei %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>State of a case at the dispatcher&apos;s desk; %1 is a name</extracomment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>solved by %1</source>
        <extracomment>State of a case at the dispatcher&apos;s desk; %1 is a name</extracomment>
        <translation>gelöst von %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>State of a case at the dispatcher&apos;s desk</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>closed, unconfirmed</source>
        <translation>geschlossen, unbestätigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>State of a case at the dispatcher&apos;s desk</extracomment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
</context>
<context>
    <name>werkbank::DeskExpertsModel</name>
    <message>
        <source>%1 of %2 cases</source>
        <extracomment>Load of an expert; %1 open cases, %2 his limit</extracomment>
        <translation>%1 von %2 Fällen</translation>
    </message>
    <message>
        <source>waits for verification</source>
        <extracomment>State of a supporter</extracomment>
        <translation>wartet auf Prüfung</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>State of a supporter</extracomment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>State of a supporter</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
</context>
<context>
    <name>werkbank::EarningsModel</name>
    <message>
        <source>held</source>
        <extracomment>State of an earning: somebody reported damage</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>worked</source>
        <extracomment>State of an earning</extracomment>
        <translation>gearbeitet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>State of an earning</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>State of an earning</extracomment>
        <translation>gedeckt</translation>
    </message>
    <message>
        <source>in payout</source>
        <extracomment>State of an earning; a date follows</extracomment>
        <translation>in Auszahlung</translation>
    </message>
    <message>
        <source>paid</source>
        <extracomment>State of an earning; a date follows</extracomment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>State of an earning</extracomment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <extracomment>About a receipt: the case was closed by time-out</extracomment>
        <translation>ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>signed by both</source>
        <extracomment>About a receipt</extracomment>
        <translation>von beiden unterschrieben</translation>
    </message>
    <message>
        <source>confirmed by the customer</source>
        <extracomment>About a receipt</extracomment>
        <translation>von der Kundenseite bestätigt</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <extracomment>About a receipt: the customer has not confirmed it; %1 is a name</extracomment>
        <translation>wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column of a statement</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>Column of a statement</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Sie erhalten</translation>
    </message>
    <message>
        <source>VAT on top</source>
        <translation>USt. dazu</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of a statement</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>A file could not be written; %1 is the system&apos;s reason</extracomment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Worked, not confirmed</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>Gearbeitet, unbestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for customers</source>
        <extracomment>Below a sum; %n cases</extracomment>
        <translation>
            <numerusform>%n Fall wartet auf Bestätigung</numerusform>
            <numerusform>%n Fälle warten auf Bestätigung</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>cleared when the customer has paid</source>
        <extracomment>Below a sum</extracomment>
        <translation>gedeckt, sobald bezahlt ist</translation>
    </message>
    <message>
        <source>Cleared</source>
        <extracomment>Step on the way of money: received, or guaranteed by the tenant
----------
Step on the way of money</extracomment>
        <translation>Gedeckt</translation>
    </message>
    <message>
        <source>goes into the next payout</source>
        <extracomment>Below a sum</extracomment>
        <translation>geht in die nächste Auszahlung</translation>
    </message>
    <message>
        <source>In payout</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>In Auszahlung</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>Im Monat bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <extracomment>Below a sum; %n cases</extracomment>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little to say</source>
        <extracomment>In place of a forecast</extracomment>
        <translation>Noch zu wenig</translation>
    </message>
    <message numerus="yes">
        <source>From %1 paid cases on; there are %n.</source>
        <extracomment>Why there is no forecast; %1 is a number, %n paid cases</extracomment>
        <translation>
            <numerusform>Ab %1 bezahlten Fällen; es gibt %n.</numerusform>
            <numerusform>Ab %1 bezahlten Fällen; es gibt %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid and in payout, plus what is confirmed or cleared and would be paid by the month&apos;s end. Your last %n payments came %1 to %2 days after the confirmation.</source>
        <extracomment>How a forecast is made; %1 and %2 are days, %n paid cases</extracomment>
        <translation>
            <numerusform>Bezahlt und in Auszahlung, dazu was bestätigt oder gedeckt ist und bis zum Monatsende bezahlt würde. Ihre letzte Zahlung kam %1 bis %2 Tage nach der Bestätigung.</numerusform>
            <numerusform>Bezahlt und in Auszahlung, dazu was bestätigt oder gedeckt ist und bis zum Monatsende bezahlt würde. Ihre letzten %n Zahlungen kamen %1 bis %2 Tage nach der Bestätigung.</numerusform>
        </translation>
    </message>
    <message>
        <source>W%1</source>
        <extracomment>Short name of a calendar week; %1 is its number</extracomment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who gets a part of a customer&apos;s euro</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Platform and partner</source>
        <extracomment>Who gets a part of a customer&apos;s euro</extracomment>
        <translation>Plattform und Partner</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>Who gets a part of a customer&apos;s euro</extracomment>
        <translation>USt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases in another currency are not in these sums.</source>
        <extracomment>Below the sums; %n cases</extracomment>
        <translation>
            <numerusform>%n Fall in anderer Währung ist nicht in diesen Summen.</numerusform>
            <numerusform>%n Fälle in anderer Währung sind nicht in diesen Summen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer has paid</source>
        <extracomment>Why an earning is cleared</extracomment>
        <translation>die Rechnung ist bezahlt</translation>
    </message>
    <message>
        <source>guaranteed by the tenant</source>
        <translation>vom Anbieter garantiert</translation>
    </message>
    <message>
        <source>came back from the bank (%1)</source>
        <extracomment>A transfer came back from the bank; %1 is a code</extracomment>
        <translation>kam von der Bank zurück (%1)</translation>
    </message>
    <message>
        <source>to the account ending in %1</source>
        <extracomment>To which account; %1 are the last characters of an IBAN</extracomment>
        <translation>auf das Konto mit Ende %1</translation>
    </message>
    <message>
        <source>Worked</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Step on the way of money</extracomment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <extracomment>An objection of the expert is on its way</extracomment>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>sent %1</source>
        <extracomment>When the expert objected; %1 is a date</extracomment>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>since %1; a second person releases it</source>
        <extracomment>Below the sum in payout; %1 is a date</extracomment>
        <translation>seit %1; eine zweite Person gibt frei</translation>
    </message>
</context>
<context>
    <name>werkbank::EventText</name>
    <message>
        <source>%1 asked for help</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat um Hilfe gebeten</translation>
    </message>
    <message>
        <source>Offered to experts</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Fachleuten angeboten</translation>
    </message>
    <message>
        <source>No expert was free</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Niemand war frei</translation>
    </message>
    <message>
        <source>%1 took the case</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Fall übernommen</translation>
    </message>
    <message>
        <source>%1 gave the case back</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Fall zurückgegeben</translation>
    </message>
    <message>
        <source>%1 asked for another expert</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat um jemand anderen gebeten</translation>
    </message>
    <message>
        <source>%1 marked the case as solved</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Fall als gelöst gemeldet</translation>
    </message>
    <message>
        <source>%1 says: it does not work yet</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 sagt: es geht noch nicht</translation>
    </message>
    <message>
        <source>%1 confirmed: it works</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat bestätigt: es geht</translation>
    </message>
    <message>
        <source>Closed without the customer&apos;s confirmation</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Ohne Bestätigung geschlossen</translation>
    </message>
    <message>
        <source>%1 reopened the case</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Fall wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 cancelled the request</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat die Anfrage abgesagt</translation>
    </message>
    <message>
        <source>%1 withdrew from the contract</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Vertrag widerrufen</translation>
    </message>
    <message>
        <source>%1 asked to see the customer&apos;s screen</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat darum gebeten, den Bildschirm zu sehen</translation>
    </message>
    <message>
        <source>%1 allowed the remote session</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat die Fernsitzung erlaubt</translation>
    </message>
    <message>
        <source>%1 declined the remote session</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat die Fernsitzung abgelehnt</translation>
    </message>
    <message>
        <source>The question about a remote session expired</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Die Anfrage zur Fernsitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>Remote session begun</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Fernsitzung begonnen</translation>
    </message>
    <message>
        <source>Remote session interrupted</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Fernsitzung unterbrochen</translation>
    </message>
    <message>
        <source>Remote session goes on</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Fernsitzung geht weiter</translation>
    </message>
    <message>
        <source>%1 took a right of the remote session back</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat ein Recht der Fernsitzung zurückgenommen</translation>
    </message>
    <message>
        <source>Remote session ended</source>
        <extracomment>Time line of a case</extracomment>
        <translation>Fernsitzung beendet</translation>
    </message>
    <message>
        <source>%1 reported the other side</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat die andere Seite gemeldet</translation>
    </message>
    <message>
        <source>Something happened that this version cannot show</source>
        <extracomment>An event that only a newer version of the app knows</extracomment>
        <translation>Etwas ist geschehen, das diese Version nicht zeigen kann</translation>
    </message>
    <message>
        <source>%1 gave the case to another expert</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Fall an einen anderen Experten gegeben</translation>
    </message>
    <message>
        <source>%1 gave the case to %2</source>
        <extracomment>Time line of a case; %1 is a dispatcher&apos;s name, %2 an expert&apos;s</extracomment>
        <translation>%1 hat den Fall an %2 gegeben</translation>
    </message>
    <message>
        <source>%1 set the most that the work may cost</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat festgelegt, was die Arbeit höchstens kosten darf</translation>
    </message>
    <message>
        <source>%1 signed the receipt</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat den Beleg unterschrieben</translation>
    </message>
    <message>
        <source>%1 reported damage; pay is held until a person has decided</source>
        <extracomment>Time line of a case; %1 is a name</extracomment>
        <translation>%1 hat einen Schaden gemeldet; das Geld ist angehalten, bis ein Mensch entschieden hat</translation>
    </message>
</context>
<context>
    <name>werkbank::FileFetch</name>
    <message>
        <source>The file could not be saved: %1</source>
        <extracomment>A file could not be saved; %1 is the system&apos;s reason</extracomment>
        <translation>Die Datei ließ sich nicht sichern: %1</translation>
    </message>
</context>
<context>
    <name>werkbank::HoursModel</name>
    <message>
        <source>Closed</source>
        <extracomment>A day without hours</extracomment>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>werkbank::Launcher</name>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>A name or an address: letters, digits, dots and hyphens.</source>
        <translation>Ein Name oder eine Adresse: Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - @ only.</source>
        <translation>Nur Buchstaben, Ziffern und . _ - @.</translation>
    </message>
    <message>
        <source>%1 to %2 digits, without spaces.</source>
        <translation>%1 bis %2 Ziffern, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This tool is not known here.</source>
        <translation>Dieses Werkzeug ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Es läuft bereits.</translation>
    </message>
</context>
<context>
    <name>werkbank::LinkStatus</name>
    <message>
        <source>Connecting…</source>
        <extracomment>Connection state</extracomment>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Connection state</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message numerus="yes">
        <source>Catching up, %n to go</source>
        <extracomment>Connection state; %n changes still to come</extracomment>
        <translation>
            <numerusform>Holt nach, noch %n</numerusform>
            <numerusform>Holt nach, noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>Connection state</extracomment>
        <translation>Holt nach</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <extracomment>Connection state; %1 is a time</extracomment>
        <translation>Keine Verbindung seit %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Connection state</extracomment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Update needed</source>
        <extracomment>Connection state: the platform no longer speaks this version</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Connection state</extracomment>
        <translation>Abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait on this computer.</source>
        <extracomment>Attention line without connection; %n changes</extracomment>
        <translation>
            <numerusform>%n Änderung wartet auf diesem Rechner.</numerusform>
            <numerusform>%n Änderungen warten auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you write is kept.</source>
        <extracomment>Attention line without connection</extracomment>
        <translation>Alles, was Sie schreiben, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>werkbank::PayProfile</name>
    <message>
        <source>Business, shows VAT</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Unternehmen, weist USt. aus</translation>
    </message>
    <message>
        <source>Small business without VAT (§ 19 UStG)</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Kleinunternehmen ohne USt. (§ 19 UStG)</translation>
    </message>
    <message>
        <source>Private helper</source>
        <extracomment>How an expert is taxed</extracomment>
        <translation>Private Hilfe</translation>
    </message>
    <message>
        <source>Not entered yet: nothing can be paid out</source>
        <extracomment>No pay profile yet</extracomment>
        <translation>Noch nicht eingetragen: nichts kann ausgezahlt werden</translation>
    </message>
    <message>
        <source>The bank account is new: payouts wait until %1.</source>
        <extracomment>A new bank account is not paid at once; %1 is a day and time</extracomment>
        <translation>Das Konto ist neu: Auszahlungen warten bis %1.</translation>
    </message>
    <message>
        <source>This IBAN has a typing error.</source>
        <extracomment>About a bank account number</extracomment>
        <translation>Diese IBAN hat einen Tippfehler.</translation>
    </message>
</context>
<context>
    <name>werkbank::PayoutsModel</name>
    <message numerus="yes">
        <source>%n cases</source>
        <extracomment>About a transfer; %n cases</extracomment>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>account ending in %1</source>
        <extracomment>About a transfer; %1 are the last characters of an IBAN</extracomment>
        <translation>Konto mit Ende %1</translation>
    </message>
    <message>
        <source>proposed, waits for the second person</source>
        <extracomment>State of a transfer</extracomment>
        <translation>vorgeschlagen, wartet auf die zweite Person</translation>
    </message>
    <message>
        <source>released, on its way</source>
        <extracomment>State of a transfer</extracomment>
        <translation>freigegeben, unterwegs</translation>
    </message>
    <message>
        <source>paid</source>
        <extracomment>State of a transfer</extracomment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>came back from the bank (%1)</source>
        <extracomment>State of a transfer: the bank sent it back; %1 is the bank&apos;s code</extracomment>
        <translation>kam von der Bank zurück (%1)</translation>
    </message>
    <message>
        <source>Update needed</source>
        <extracomment>A state that only a newer version of the app knows</extracomment>
        <translation>Aktualisierung nötig</translation>
    </message>
</context>
<context>
    <name>werkbank::Profile</name>
    <message>
        <source>Available</source>
        <extracomment>Presence of the expert</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Pause until %1</source>
        <extracomment>Presence of the expert; %1 is a time</extracomment>
        <translation>Pause bis %1</translation>
    </message>
    <message>
        <source>By your hours</source>
        <extracomment>Presence of the expert: the weekly hours decide</extracomment>
        <translation>Nach Ihren Zeiten</translation>
    </message>
</context>
<context>
    <name>werkbank::RemoteLiveModel</name>
    <message>
        <source>allowed, not begun yet</source>
        <translation>erlaubt, noch nicht begonnen</translation>
    </message>
    <message>
        <source>interrupted, the clock stands</source>
        <translation>unterbrochen, die Uhr steht</translation>
    </message>
    <message>
        <source>remote session</source>
        <translation>Fernsitzung</translation>
    </message>
    <message>
        <source>runs because the session is open</source>
        <translation>läuft, weil die Sitzung offen ist</translation>
    </message>
</context>
<context>
    <name>werkbank::RemoteSession</name>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · bis %2</translation>
    </message>
    <message>
        <source>Interrupted: the connection to %1 is broken</source>
        <translation>Unterbrochen: keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Waiting for %1 to begin</source>
        <translation>Warten, bis %1 beginnt</translation>
    </message>
    <message>
        <source>You see %1&apos;s screen</source>
        <translation>Sie sehen den Bildschirm von %1</translation>
    </message>
    <message>
        <source>You see and control %1&apos;s screen</source>
        <translation>Sie sehen und steuern den Bildschirm von %1</translation>
    </message>
    <message>
        <source>check words compared</source>
        <translation>Prüfwörter verglichen</translation>
    </message>
    <message>
        <source>check words compared %1</source>
        <translation>Prüfwörter verglichen %1</translation>
    </message>
    <message>
        <source>counted until %1</source>
        <translation>gezählt bis %1</translation>
    </message>
    <message>
        <source>There is a backup.</source>
        <translation>Es gibt eine Datensicherung.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Es gibt keine Datensicherung.</translation>
    </message>
    <message>
        <source>Whether there is a backup is not sure.</source>
        <translation>Ob es eine Datensicherung gibt, ist nicht sicher.</translation>
    </message>
</context>
<context>
    <name>werkbank::RemoteTools</name>
    <message>
        <source>It was ended here: the customer&apos;s permission is over.</source>
        <extracomment>Why the expert&apos;s tool was ended</extracomment>
        <translation>Es wurde hier beendet: Die Erlaubnis des Kunden ist vorbei.</translation>
    </message>
</context>
<context>
    <name>werkbank::RemoteWording</name>
    <message>
        <source>%1 allowed it, but did not begin in time.</source>
        <translation>%1 hat es erlaubt, aber nicht rechtzeitig begonnen.</translation>
    </message>
    <message>
        <source>%1 did not answer within 10 minutes.</source>
        <translation>%1 hat nicht innerhalb von 10 Minuten geantwortet.</translation>
    </message>
    <message>
        <source>%1 said no.</source>
        <translation>%1 hat abgelehnt.</translation>
    </message>
    <message>
        <source>%1 stopped it.</source>
        <translation>%1 hat sie beendet.</translation>
    </message>
    <message>
        <source>Another device of yours shows it now.</source>
        <translation>Ein anderes Ihrer Geräte zeigt sie jetzt.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Sie ist vorbei.</translation>
    </message>
    <message>
        <source>It was interrupted for more than 5 minutes.</source>
        <translation>Sie war länger als 5 Minuten unterbrochen.</translation>
    </message>
    <message>
        <source>One side reported the other; a dispatcher looks at it.</source>
        <translation>Eine Seite hat die andere gemeldet; die Disposition sieht es sich an.</translation>
    </message>
    <message>
        <source>The case is no longer yours, or no longer in work.</source>
        <translation>Der Fall ist nicht mehr Ihrer oder nicht mehr in Arbeit.</translation>
    </message>
    <message>
        <source>The code was wrong too often.</source>
        <translation>Der Code war zu oft falsch.</translation>
    </message>
    <message>
        <source>The longest time that was agreed has passed.</source>
        <translation>Die längste vereinbarte Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>The picture has ended.</source>
        <translation>Das Bild ist zu Ende.</translation>
    </message>
    <message>
        <source>What arrived could not be read. Nothing more of it is taken.</source>
        <translation>Was ankam, war nicht lesbar. Es wird nichts mehr davon angenommen.</translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation>Sie haben sie beendet.</translation>
    </message>
    <message>
        <source>You took the question back.</source>
        <translation>Sie haben die Frage zurückgenommen.</translation>
    </message>
    <message>
        <source>control it</source>
        <translation>ihn steuern</translation>
    </message>
    <message>
        <source>exchange files</source>
        <translation>Dateien austauschen</translation>
    </message>
    <message>
        <source>restart the computer</source>
        <translation>den Computer neu starten</translation>
    </message>
    <message>
        <source>see the screen</source>
        <translation>den Bildschirm sehen</translation>
    </message>
    <message>
        <source>something that this version cannot name</source>
        <translation>etwas, das diese Version nicht benennen kann</translation>
    </message>
</context>
<context>
    <name>werkbank::SkillsModel</name>
    <message>
        <source>waits to send</source>
        <extracomment>State of a skill: the change waits on this computer</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <source>verified, proven %1</source>
        <extracomment>State of a skill</extracomment>
        <translation>geprüft, bewährt %1</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>State of a skill</extracomment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>waits for verification</source>
        <extracomment>State of a skill: nobody has checked it yet, it brings no offers</extracomment>
        <translation>wartet auf Prüfung</translation>
    </message>
</context>
<context>
    <name>werkbank::SnoozeChoices</name>
    <message>
        <source>This evening, %1</source>
        <extracomment>A case is put off; %1 is a time</extracomment>
        <translation>Heute Abend, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <extracomment>A case is put off; %1 is a day and time</extracomment>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>Next week, %1</source>
        <extracomment>A case is put off; %1 is a day and time</extracomment>
        <translation>Nächste Woche, %1</translation>
    </message>
</context>
<context>
    <name>werkbank::ToolRun</name>
    <message>
        <source>This tool is not known on this computer.</source>
        <translation>Dieses Werkzeug ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>Address of the customer&apos;s computer</source>
        <translation>Adresse des Computers beim Kunden</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>The number of a port, as in TCP</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Konto dort</translation>
    </message>
    <message>
        <source>Number that %1 shows the customer</source>
        <extracomment>%1 is the name of a program that shows its user a number</extracomment>
        <translation>Nummer, die %1 dem Kunden zeigt</translation>
    </message>
    <message>
        <source>%1 takes no password from other programs: it waits in the clipboard for 45 seconds, and you paste it there.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 nimmt kein Kennwort von anderen Programmen an: Es liegt 45 Sekunden in der Zwischenablage, und Sie fügen es dort ein.</translation>
    </message>
    <message>
        <source>Goes to %1 directly and is kept nowhere.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Geht direkt an %1 und wird nirgends aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>werkbank::WaitingModel</name>
    <message>
        <source>Message</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Edited message</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Geänderte Nachricht</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Gelöschte Nachricht</translation>
    </message>
    <message>
        <source>Read mark</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Solved</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Giving back</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Accepting an offer</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Angebot übernehmen</translation>
    </message>
    <message>
        <source>Declining an offer</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Angebot ablehnen</translation>
    </message>
    <message>
        <source>More time for an offer</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Mehr Zeit für ein Angebot</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Exception</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Removed exception</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Entfernte Ausnahme</translation>
    </message>
    <message>
        <source>Skill</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Zahl der Fälle</translation>
    </message>
    <message>
        <source>Signing out a device</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Gerät abmelden</translation>
    </message>
    <message>
        <source>Assigning a case</source>
        <extracomment>Kind of a waiting change</extracomment>
        <translation>Fall zuweisen</translation>
    </message>
    <message>
        <source>can be undone</source>
        <extracomment>State of a change: undo is still possible</extracomment>
        <translation>rücknehmbar</translation>
    </message>
    <message>
        <source>waits to send</source>
        <extracomment>State of a change: waits for the connection</extracomment>
        <translation>wartet auf Senden</translation>
    </message>
    <message>
        <source>on its way</source>
        <extracomment>State of a change</extracomment>
        <translation>unterwegs</translation>
    </message>
</context>
<context>
    <name>werkbank::Wording</name>
    <message>
        <source>Today</source>
        <extracomment>Heading above the messages of this day</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Heading above the messages of the day before</extracomment>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A time left in whole hours, as short as possible</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
</TS>
