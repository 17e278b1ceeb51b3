// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the scripts say, in the reader's language, and how they write times and sizes.

export const lang = document.documentElement.lang === "de" ? "de" : "en";

const texts = {
  "state.open": ["Ihre Anfrage ist da.", "Your request has arrived."],
  "state.offered": ["Wir fragen gerade passende Experten.", "We are asking experts who know this."],
  "state.offered_note": ["Wer zuerst zusagt, bekommt Ihren Fall. Sie können hier schon weiterschreiben.", "Whoever says yes first gets your case. You can go on writing here meanwhile."],
  "state.unmatched": ["Gerade ist kein passender Experte frei.", "No fitting expert is free right now."],
  "state.unmatched_note": ["Wir fragen weiter, und ein Mensch in der Disposition sieht Ihren Fall. Sobald jemand übernimmt, sehen Sie es hier.", "We go on asking, and a person at dispatch sees your case. As soon as somebody takes it you see it here."],
  "state.assigned": ["%1 kümmert sich um Sie.", "%1 takes care of you."],
  "state.assigned_note": ["Ihr Experte, bis es funktioniert.", "Your expert until it works."],
  "state.assigned_someone": ["Ein Experte kümmert sich um den Fall.", "An expert takes care of the case."],
  "state.solved": ["%1 meint: Es funktioniert wieder.", "%1 thinks that it works again."],
  "state.solved_someone": ["Der Fall gilt als gelöst.", "The case is marked as solved."],
  "state.solved_note": ["Bitte probieren Sie es aus. Ohne Antwort schließt der Fall am %1 von selbst.", "Please try it. Without an answer the case closes by itself on %1."],
  "state.confirmed": ["Abgeschlossen: Sie haben bestätigt, dass es funktioniert.", "Closed: you confirmed that it works."],
  "state.unconfirmed": ["Abgeschlossen, ohne dass Sie es bestätigt haben.", "Closed without your confirmation."],
  "state.closed_note": ["Kommt dasselbe Problem wieder, öffnen Sie den Fall bis %1 kostenlos neu.", "If the same problem comes back, reopen the case free of charge until %1."],
  "state.cancelled": ["Sie haben den Fall abgebrochen.", "You have cancelled the case."],
  "state.withdrawn": ["Sie haben den Vertrag widerrufen.", "You have withdrawn from the contract."],
  "state.unknown": ["Der Stand des Falls ist hier nicht bekannt. Bitte laden Sie die Seite neu.", "This page does not know the state of the case. Please load it again."],
  "sub.verified": ["geprüfte Identität · Ihr Experte, bis es funktioniert", "verified identity · your expert until it works"],
  "sub.case": ["Fall %1", "Case %1"],
  "title": ["Fall %1 · %2", "Case %1 · %2"],

  "can.confirm": ["Ja, es funktioniert", "Yes, it works"],
  "can.not_yet": ["Noch nicht", "Not yet"],
  "can.another_expert": ["Anderer Experte", "Another expert"],
  "can.another_later": ["Antwortet niemand bis %1, können Sie hier um einen anderen Experten bitten.", "If nobody answers by %1 you can ask for another expert here."],
  "can.cancel": ["Anfrage abbrechen", "Cancel the request"],
  "can.cancel_sure": ["Wirklich abbrechen", "Really cancel"],
  "can.another_sure": ["Ja, anderen Experten rufen", "Yes, call another expert"],
  "can.keep": ["Doch nicht", "Rather not"],
  "can.reopen": ["Fall neu öffnen", "Reopen the case"],
  "asking": ["Wird übermittelt …", "Sending …"],
  "refused.not_allowed": ["Das geht hier nicht (mehr).", "That is not possible here (any more)."],
  "refused.wrong_state": ["Der Fall hat sich inzwischen geändert.", "The case has changed meanwhile."],
  "refused.too_late": ["Dafür ist es zu spät.", "It is too late for that."],
  "refused.quota_exceeded": ["Die Dateien dieses Falls sind zusammen zu groß (höchstens 100 MB).", "The files of this case are too big together (100 MB at most)."],
  "refused.too_long": ["Der Text ist zu lang.", "The text is too long."],
  "refused.missing_file": ["Eine Datei ist nicht angekommen. Bitte schicken Sie sie noch einmal.", "A file has not arrived. Please send it again."],
  "refused.other": ["Das hat nicht geklappt.", "That did not work."],

  "event.requested": ["Anfrage abgeschickt", "Request sent"],
  "event.offered": ["Experten gefragt", "Experts asked"],
  "event.no_match": ["Noch niemand frei, wir fragen weiter", "Nobody free yet, we go on asking"],
  "event.assigned": ["%1 hat übernommen", "%1 has taken the case"],
  "event.given_back": ["%1 hat den Fall zurückgegeben, wir fragen andere", "%1 has given the case back, we ask others"],
  "event.another_expert": ["Sie haben um einen anderen Experten gebeten", "You asked for another expert"],
  "event.reassigned": ["%1 hat übernommen", "%1 has taken over"],
  "event.solved": ["%1 hat den Fall als gelöst gemeldet", "%1 has marked the case as solved"],
  "event.not_yet": ["Sie sagen: noch nicht", "You say: not yet"],
  "event.confirmed": ["Sie haben bestätigt, dass es funktioniert", "You confirmed that it works"],
  "event.closed_unconfirmed": ["Ohne Bestätigung geschlossen", "Closed without confirmation"],
  "event.reopened": ["Neu geöffnet", "Reopened"],
  "event.cancelled": ["Abgebrochen", "Cancelled"],
  "event.withdrawn": ["Widerruf eingegangen", "Withdrawal received"],
  "someone": ["Ihr Experte", "Your expert"],

  "share.on": ["%1 sieht Ihren Bildschirm.", "%1 sees your screen."],
  "share.until": ["%1 sieht Ihren Bildschirm · bis %2", "%1 sees your screen · until %2"],
  "share.waiting": ["Bereit zum Zeigen. %1 ist noch nicht da.", "Ready to show. %1 is not there yet."],
  "remote.title_asked": ["%1 möchte Ihren Bildschirm sehen", "%1 would like to see your screen"],
  "remote.title_granted": ["Sie haben %1 die Sitzung erlaubt", "You have allowed %1 the session"],
  "remote.title_live": ["Sitzung mit %1", "Session with %1"],
  "remote.title_interrupted": ["Die Verbindung ist unterbrochen. Bis %2 geht es ohne neue Frage weiter.", "The connection is interrupted. Until %2 it goes on without a new question."],
  "remote.title_ended": ["Die Sitzung ist beendet", "The session has ended"],
  "remote.title_denied": ["Sie haben die Sitzung abgelehnt", "You have declined the session"],
  "remote.title_timed_out": ["Die Anfrage ist abgelaufen", "The question has expired"],
  "remote.called": ["Hat jemand Sie angerufen und hierher geführt? Dann lehnen Sie ab. Wir fragen nie nach Bankdaten, TAN oder Gutscheinen.", "Did somebody call you and lead you here? Then decline. We never ask for bank details, TANs or gift cards."],
  "remote.why": ["Wozu", "What for"],
  "remote.how_long": ["Wie lange höchstens", "How long at most"],
  "remote.minutes": ["%1 Minuten", "%1 minutes"],
  "remote.price": ["Was es kostet", "What it costs"],
  "remote.rights": ["Das erlaube ich", "This I allow"],
  "remote.right_see": ["meinen Bildschirm sehen", "to see my screen"],
  "remote.right_control": ["Maus und Tastatur benutzen", "to use mouse and keyboard"],
  "remote.right_files": ["Dateien übertragen", "to transfer files"],
  "remote.right_restart": ["das Gerät neu starten", "to restart the device"],
  "remote.backup": ["Gibt es eine Sicherung Ihrer Daten?", "Is there a backup of your data?"],
  "remote.backup_yes": ["Ja", "Yes"],
  "remote.backup_no": ["Nein", "No"],
  "remote.backup_not_sure": ["Ich weiß es nicht", "I am not sure"],
  "remote.allow": ["Erlauben", "Allow"],
  "remote.deny": ["Ablehnen", "Decline"],
  "remote.no_answer": ["Ohne Antwort bis %1 gilt es als abgelehnt. Sie können jederzeit beenden.", "Without an answer by %1 it counts as declined. You can stop at any moment."],
  "remote.proof": ["Ihr Experte kennt dieses Wort. Lassen Sie es sich sagen:", "Your expert knows this word. Have it told to you:"],
  "remote.code": ["Nennen Sie Ihrem Experten diesen Code, wenn er das Wort genannt hat:", "Tell your expert this code once he has said the word:"],
  "remote.choose_note": ["Im nächsten Schritt wählen Sie, was zu sehen ist: ein Fenster oder der ganze Bildschirm. Schließen Sie vorher, was niemand sehen soll.", "In the next step you choose what is seen: a window or the whole screen. Before that, close what nobody should see."],
  "remote.start": ["Auswählen und zeigen", "Choose and show"],
  "remote.cancel": ["Doch nicht", "Rather not"],
  "remote.waiting": ["Wir warten auf Ihren Experten …", "We are waiting for your expert …"],
  "remote.not_chosen": ["Es wurde nichts ausgewählt. Nichts ist zu sehen.", "Nothing was chosen. Nothing is seen."],
  "remote.cannot": ["Dieser Browser kann den Bildschirm nicht zeigen. Öffnen Sie den Link bitte am Computer in einem aktuellen Browser.", "This browser cannot show the screen. Please open the link on a computer in a current browser."],
  "remote.words": ["Vergleichen Sie diese drei Wörter mit Ihrem Experten. Sind sie gleich, sieht niemand sonst mit:", "Compare these three words with your expert. If they are the same, nobody else is looking:"],
  "remote.words_differ": ["Die Wörter sind verschieden: beenden", "The words differ: stop"],
  "remote.take_back": ["Zurücknehmen", "Take back"],
  "remote.dismiss": ["Schließen", "Close"],
  "remote.over_denied": ["Nichts wurde gezeigt.", "Nothing was shown."],
  "remote.over_timed_out": ["Sie haben nicht geantwortet. Nichts wurde gezeigt.", "You did not answer. Nothing was shown."],
  "remote.why_withdrawn": ["Ihr Experte hat seine Frage zurückgezogen. Nichts wurde gezeigt.", "Your expert has withdrawn the question. Nothing was shown."],
  "remote.why_finished": ["Ihr Experte hat die Sitzung beendet. Er sieht nichts mehr.", "Your expert has ended the session and sees nothing any more."],
  "remote.why_revoked": ["Sie haben die Sitzung beendet. Ihr Experte sieht nichts mehr.", "You have ended the session. Your expert sees nothing any more."],
  "remote.why_time_up": ["Die vereinbarte Zeit ist um. Ihr Experte sieht nichts mehr.", "The agreed time is over. Your expert sees nothing any more."],
  "remote.why_not_begun": ["Es hat niemand begonnen. Nichts wurde gezeigt.", "Nobody began. Nothing was shown."],
  "remote.why_not_resumed": ["Die Verbindung kam nicht zurück. Gezählt wurde nur bis zur Unterbrechung.", "The connection did not come back. Time counted only up to the interruption."],
  "remote.why_case_left": ["Die Sitzung endete mit dem Stand des Falls.", "The session ended with the state of the case."],
  "remote.why_reported": ["Beendet und gemeldet. Ein Mensch in der Disposition sieht es sich an.", "Ended and reported. A person at dispatch looks at it."],
  "remote.why_wrong_code": ["Der Code wurde zu oft falsch eingegeben.", "The code was entered wrongly too often."],
  "event.remote_asked": ["%1 möchte Ihren Bildschirm sehen", "%1 would like to see your screen"],
  "event.remote_granted": ["Sie haben eine Sitzung erlaubt", "You have allowed a session"],
  "event.remote_denied": ["Sie haben eine Sitzung abgelehnt", "You have declined a session"],
  "event.remote_timed_out": ["Anfrage zu einer Sitzung abgelaufen", "The question about a session has expired"],
  "event.remote_live": ["Sitzung begonnen", "Session begun"],
  "event.remote_interrupted": ["Sitzung unterbrochen", "Session interrupted"],
  "event.remote_resumed": ["Sitzung geht weiter", "Session goes on"],
  "event.remote_revoked": ["Sie haben ein Recht zurückgenommen", "You have taken a right back"],
  "event.remote_ended": ["Sitzung beendet", "Session ended"],
  "event.reported": ["Eine Seite hat etwas gemeldet; die Disposition sieht es sich an", "One side has reported something; dispatch looks at it"],

  "mark.waits": ["wartet", "waits"],
  "mark.uploading": ["wird hochgeladen, %1 %", "uploading, %1 %"],
  "mark.sent": ["gesendet", "sent"],
  "mark.read": ["gelesen", "read"],
  "mark.edited": ["geändert", "edited"],
  "mark.you": ["Sie", "You"],
  "mark.deleted": ["Nachricht gelöscht", "Message deleted"],
  "edit": ["Ändern", "Edit"],
  "delete": ["Löschen", "Delete"],
  "retry": ["Noch einmal", "Try again"],
  "discard": ["Verwerfen", "Discard"],
  "cancel": ["Abbrechen", "Cancel"],
  "file.get": ["Herunterladen", "Download"],
  "file.getting": ["wird geladen, %1 %", "loading, %1 %"],
  "file.failed": ["Die Datei konnte nicht geladen werden.", "The file could not be loaded."],
  "file.lost": ["Die Datei wurde vor dem Neuladen der Seite nicht fertig übertragen. Bitte wählen Sie sie noch einmal.", "The file was not fully sent before the page was reloaded. Please choose it again."],
  "file.big": ["%1 ist größer als 50 MB.", "%1 is larger than 50 MB."],
  "file.empty": ["%1 ist leer.", "%1 is empty."],
  "file.remove": ["%1 entfernen", "Remove %1"],
  "remove": ["Entfernen", "Remove"],
  "typing": ["%1 schreibt …", "%1 is writing …"],

  "link.offline": ["Keine Verbindung seit %1. Alles, was Sie schreiben, bleibt hier erhalten und wird danach gesendet.", "No connection since %1. Everything you write is kept here and sent afterwards."],
  "link.offline_1": ["Keine Verbindung seit %1. Eine Änderung wartet hier und wird danach gesendet.", "No connection since %1. One change waits here and is sent afterwards."],
  "link.offline_n": ["Keine Verbindung seit %1. %2 Änderungen warten hier und werden danach gesendet.", "No connection since %1. %2 changes wait here and are sent afterwards."],
  "link.update": ["Diese Seite ist veraltet. Bitte laden Sie sie neu.", "This page is out of date. Please load it again."],
  "link.copied": ["Kopiert", "Copied"],
  "gone.line": ["Dieser Link gilt hier nicht (mehr).", "This link does not hold here (any more)."],
  "gone.note": ["Öffnen Sie bitte den vollständigen Link aus Ihrer Mail. Links enden 30 Tage nach dem Abschluss eines Falls.", "Please open the whole link from your mail. Links end 30 days after a case was closed."],
  "gone.unreachable": ["Wir sind gerade nicht erreichbar. Diese Seite versucht es weiter.", "We cannot be reached right now. This page keeps trying."],

  "trust.note": ["Auf diesem Gerät zeigen wir nur den Stand des Falls. Um zu lesen und zu schreiben, geben Sie den Code ein, den wir an %1 schicken.", "On this device we show only the state of the case. To read and write, enter the code that we send to %1."],
  "trust.sent": ["Der Code ist unterwegs. Er gilt 15 Minuten.", "The code is on its way. It holds for 15 minutes."],
  "trust.again": ["Neuen Code schicken", "Send a new code"],
  "trust.wrong": ["Dieser Code passt nicht. Nach fünf Versuchen brauchen Sie einen neuen.", "This code does not fit. After five tries you need a new one."],
  "trust.wait": ["Bitte warten Sie noch %1 Sekunden.", "Please wait another %1 seconds."],
  "trust.failed": ["Der Code konnte gerade nicht verschickt werden.", "The code could not be sent right now."],

  "withdraw.note": ["Sie können den Vertrag innerhalb von 14 Tagen ohne Angabe von Gründen widerrufen. Im nächsten Schritt bestätigen Sie es.", "You can withdraw from the contract within 14 days without giving a reason. You confirm it in the next step."],
  "withdraw.over": ["Die Widerrufsfrist für diesen Vertrag ist abgelaufen oder der Vertrag ist schon widerrufen.", "The withdrawal period of this contract has ended, or you have withdrawn already."],
  "withdraw.who": ["Fall %1, %2", "Case %1, %2"],
  "withdraw.receipt": ["Ihr Widerruf ist am %1 eingegangen. Sie bekommen darüber auch eine Mail.", "Your withdrawal was received on %1. You also get a mail about it."],

  "form.description": ["Bitte beschreiben Sie kurz, was nicht funktioniert.", "Please describe briefly what is not working."],
  "form.task": ["Bitte wählen Sie, was am besten passt.", "Please choose what fits best."],
  "form.name": ["Bitte nennen Sie Ihren Namen.", "Please tell your name."],
  "form.email": ["Bitte geben Sie eine Mail-Adresse an, zum Beispiel name@beispiel.de.", "Please enter a mail address, for example name@example.org."],
  "form.consent": ["Damit wir jetzt beginnen können, brauchen wir beide Zustimmungen.", "To begin now we need both consents."],
  "form.problem": ["Bitte prüfen Sie die markierten Felder (%1).", "Please check the marked fields (%1)."],
  "form.offline": ["Wir sind gerade nicht erreichbar. Ihre Angaben bleiben hier stehen; bitte versuchen Sie es gleich noch einmal.", "We cannot be reached right now. What you entered stays here; please try again in a moment."],
  "form.price": ["Der Preis hat sich gerade geändert. Bitte laden Sie die Seite neu und sehen Sie ihn sich an.", "The price has just changed. Please load the page again and look at it."],
  "form.busy": ["Von hier kamen gerade sehr viele Anfragen. Bitte versuchen Sie es in einigen Minuten.", "There were very many requests from here. Please try again in a few minutes."],
  "form.failed": ["Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.", "That did not work. Please try again."],
  "form.sending": ["Wird gesendet …", "Sending …"],
  "form.suggested": ["%1 Vorschläge", "%1 suggestions"],
  "form.none": ["Kein Vorschlag passt? Wählen Sie aus der ganzen Liste.", "Nothing fits? Choose from the whole list."],
  "form.no_mail": ["Mails sind auf dieser Plattform nicht eingerichtet; heben Sie den Link auf der nächsten Seite gut auf.", "Mail is not set up on this platform; keep the link on the next page safe."],
};

export function t(key, ...values) {
  const pair = texts[key];
  if (!pair) return key;
  return pair[lang === "de" ? 0 : 1].replace(/%(\d)/g, (_, n) => values[n - 1] ?? "");
}
export const knows = (key) => key in texts;

const locale = lang === "de" ? "de-DE" : "en-GB";
const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
const full = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
const exact = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "long" });
export const timeOf = (ms) => clock.format(ms);
export const dayOf = (ms) => day.format(ms);
export const whenOf = (ms) => full.format(ms);
export const exactlyWhen = (ms) => exact.format(ms);

const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
export function sizeOf(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${number.format(Math.round(bytes / 1000))} kB`;
  return `${number.format(bytes / 1e6)} MB`;
}

export function initialsOf(name) {
  const words = name.trim().split(/\s+/).filter(Boolean);
  return words.length ? (words[0][0] + (words.length > 1 ? words.at(-1)[0] : "")).toUpperCase() : "";
}
