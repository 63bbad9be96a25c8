<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressHelp</name>
    <message>
        <source>Write a number.</source>
        <translation>Geben Sie eine Nummer ein.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it as +1 415 555 2671.</source>
        <translation>Das ist keine Telefonnummer. Schreiben Sie sie wie +1 415 555 2671.</translation>
    </message>
    <message>
        <source>Begin with + and the code of the country, as +1 or +44.</source>
        <translation>Beginnen Sie mit + und der Landesvorwahl, etwa +1 oder +44.</translation>
    </message>
    <message>
        <source>No country has this code. Check what follows the +.</source>
        <translation>Diese Vorwahl hat kein Land. Prüfen Sie, was auf das + folgt.</translation>
    </message>
    <message>
        <source>This number is too short.</source>
        <translation>Diese Nummer ist zu kurz.</translation>
    </message>
    <message>
        <source>Too short for a number of %1.</source>
        <translation>%1: Diese Nummer ist zu kurz.</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>Diese Nummer ist zu lang.</translation>
    </message>
    <message>
        <source>Too long for a number of %1.</source>
        <translation>%1: Diese Nummer ist zu lang.</translation>
    </message>
    <message>
        <source>A digit is missing, or one is too many.</source>
        <translation>Eine Ziffer fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>No number of %1 has so many digits.</source>
        <translation>%1: So viele Ziffern hat dort keine Nummer.</translation>
    </message>
    <message>
        <source>%1 (%2) does not look like a number that is in use. Check it.</source>
        <translation>%1 (%2) scheint nicht vergeben zu sein. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Kept as %1 (%2)</source>
        <translation>Wird gespeichert als %1 (%2)</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Write it as name@example.com.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse. Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Wird gespeichert als %1</translation>
    </message>
    <message>
        <source>This is longer than 200 characters.</source>
        <translation>Das ist länger als 200 Zeichen.</translation>
    </message>
</context>
<context>
    <name>AddressLink</name>
    <message>
        <source>The link is too long to be opened. Copy its text into a new message instead.</source>
        <translation>Der Link ist zu lang, um geöffnet zu werden. Kopieren Sie stattdessen den Text in eine neue Nachricht.</translation>
    </message>
    <message>
        <source>This is no link that Unified Inbox opens. It opens unifiedinbox:, tel:, sms: and mailto:.</source>
        <translation>Diese Art Link öffnet Unified Inbox nicht. Möglich sind unifiedinbox:, tel:, sms: und mailto:.</translation>
    </message>
    <message>
        <source>The link is damaged and was not opened. Ask for it once more, or write the message yourself.</source>
        <translation>Der Link ist beschädigt und wurde nicht geöffnet. Bitten Sie erneut darum oder schreiben Sie die Nachricht selbst.</translation>
    </message>
    <message>
        <source>The link has neither a phone number nor an e-mail address that can be written to.</source>
        <translation>Der Link enthält weder eine Telefonnummer noch eine E-Mail-Adresse, an die man schreiben kann.</translation>
    </message>
    <message>
        <source>The link is for several people. Write to each in their own conversation.</source>
        <translation>Der Link ist für mehrere Personen. Schreiben Sie jeder in ihrer eigenen Unterhaltung.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To read, print or hand on. Pictures are seen, other files are named.</source>
        <translation>Zum Lesen, Drucken oder Weitergeben. Bilder sind zu sehen, andere Dateien werden genannt.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>One page that any browser shows, without the internet.</source>
        <translation>Eine Seite, die jeder Browser anzeigt, auch ohne Internet.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>For other programs: every message with its time, channel, addresses and fate.</source>
        <translation>Für andere Programme: jede Nachricht mit Zeit, Kanal, Adressen und Zustellstatus.</translation>
    </message>
</context>
<context>
    <name>ArchiveTexts</name>
    <message>
        <source>Saved on %1</source>
        <translation>Gespeichert am %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <translation>Interne Notiz von %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>nur für Sie sichtbar</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Unterhaltung mit %1</translation>
    </message>
    <message>
        <source>it is not on this computer</source>
        <translation>nicht auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Only you</source>
        <extracomment>Beside the name of who wrote a note that nobody else sees</extracomment>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>Open the map: %1</source>
        <translation>Karte öffnen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>zu groß für die Anzeige</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>Anzeige nicht möglich</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <extracomment>The name of a file</extracomment>
        <translation>%1 speichern unter…</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Internal note</source>
        <extracomment>Below an internal note, before its time</extracomment>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>Of a note; a click shows what it said before</extracomment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Wartet auf den Versand.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Pictures from elsewhere are not loaded</source>
        <translation>Externe Bilder werden nicht geladen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Of an e-mail with pictures: show it as it was sent</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Im Original anzeigen</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>E-Mail im Original anzeigen</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Wurde gesendet</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>Als neue bearbeiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Was due: %1</source>
        <translation>War fällig: %1</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <extracomment>A day and a time: &quot;Scheduled: Tuesday, 9:00&quot;</extracomment>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kontaktkarte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Show what the note said before</source>
        <translation>Anzeigen, was vorher in der Notiz stand</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>ChannelChoice</name>
    <message>
        <source>SMS is not connected. Open Settings (Ctrl+,) to connect your Twilio account; what you write is kept.</source>
        <translation>SMS ist nicht verbunden. Öffnen Sie die Einstellungen (Strg+,) und verbinden Sie Ihr Twilio-Konto; Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>WhatsApp is not connected. Open Settings (Ctrl+,) to add your WhatsApp sender; what you write is kept.</source>
        <translation>WhatsApp ist nicht verbunden. Öffnen Sie die Einstellungen (Strg+,) und fügen Sie Ihren WhatsApp-Absender hinzu; Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>E-mail is not connected. Open Settings (Ctrl+,) to connect your Resend account; what you write is kept.</source>
        <translation>E-Mail ist nicht verbunden. Öffnen Sie die Einstellungen (Strg+,) und verbinden Sie Ihr Resend-Konto; Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 replied STOP. Only they can change that, by texting START.</source>
        <translation>%1 hat mit STOP geantwortet. Nur eine SMS mit START von dort kann das ändern.</translation>
    </message>
    <message>
        <source>%1 replied STOP on WhatsApp. Only they can change that, by writing START.</source>
        <translation>%1 hat auf WhatsApp mit STOP geantwortet. Nur eine Nachricht mit START von dort kann das ändern.</translation>
    </message>
    <message>
        <source>%1 does not want e-mail from you.</source>
        <translation>%1 möchte keine E-Mails von Ihnen.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>cannot be answered</source>
        <translation>keine Antwort möglich</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>%1 has no e-mail address.</source>
        <translation>%1 hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>%1 hat keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Texts from %1 cannot be answered: it is a name, not a number.</source>
        <translation>SMS von %1 lassen sich nicht beantworten: Der Absender ist ein Name, keine Nummer.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead.</source>
        <extracomment>A time like &quot;25 min&quot; or &quot;3 h&quot;</extracomment>
        <translation>Die Uhr dieses Computers geht %1 vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind.</source>
        <translation>Die Uhr dieses Computers geht %1 nach.</translation>
    </message>
    <message>
        <source>E-mail events are refused, and scheduled messages leave at the wrong time. Set the clock in the system&apos;s settings.</source>
        <translation>E-Mail-Ereignisse werden abgelehnt und geplante Nachrichten zur falschen Zeit gesendet. Stellen Sie die Uhr in den Systemeinstellungen richtig.</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>Previous message</source>
        <translation>Vorherige Nachricht</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Select up to the previous message</source>
        <translation>Auswahl nach oben erweitern</translation>
    </message>
    <message>
        <source>Select down to the next message</source>
        <translation>Auswahl nach unten erweitern</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Top of what is loaded</source>
        <translation>Anfang des Geladenen</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <source>Send again, or open the link or file</source>
        <translation>Erneut senden oder Link bzw. Datei öffnen</translation>
    </message>
    <message>
        <source>Look at the picture or file</source>
        <translation>Bild oder Datei ansehen</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Alles Geladene auswählen</translation>
    </message>
    <message>
        <source>Copy the selection or the message</source>
        <translation>Auswahl oder Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Link zu dieser Nachricht kopieren</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>E-Mail im Original anzeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <translation>In der Antwort zitieren</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Begin an internal note, which only your team sees</source>
        <translation>Beginnt eine interne Notiz, die nur Ihr Team sieht</translation>
    </message>
    <message>
        <source>Put the keyboard into the message field</source>
        <translation>Setzt den Cursor in das Nachrichtenfeld</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>Zur neuesten Nachricht springen</translation>
    </message>
    <message>
        <source>Show the end of the open conversation</source>
        <translation>Zeigt das Ende der geöffneten Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>In Unterhaltung &amp;suchen</translation>
    </message>
    <message>
        <source>Find next, further up</source>
        <translation>Weitersuchen nach oben</translation>
    </message>
    <message>
        <source>Find previous, further down</source>
        <translation>Weitersuchen nach unten</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>Zu einem &amp;Tag springen…</translation>
    </message>
    <message>
        <source>Copy &amp;link to conversation</source>
        <translation>&amp;Link zur Unterhaltung kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Earlier texts of the note</source>
        <translation>Frühere Fassungen der Notiz</translation>
    </message>
    <message>
        <source>&amp;Save conversation as…</source>
        <translation>Unterhaltung speichern &amp;unter…</translation>
    </message>
</context>
<context>
    <name>DemoSwitch</name>
    <message>
        <source>The sample data cannot be shown: the program could not be started once more.</source>
        <translation>Die Beispieldaten können nicht gezeigt werden: Das Programm ließ sich nicht ein weiteres Mal starten.</translation>
    </message>
</context>
<context>
    <name>DesktopProgram</name>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
</context>
<context>
    <name>EmailContent</name>
    <message>
        <source>Hide the earlier messages</source>
        <translation>Frühere Nachrichten ausblenden</translation>
    </message>
    <message>
        <source>Show the earlier messages</source>
        <translation>Frühere Nachrichten einblenden</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Interne Notiz von %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>nur für Sie sichtbar</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Ehemaliges Teammitglied</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Twilio could not hand your messages to this computer.</source>
        <translation>Twilio konnte Ihre Nachrichten nicht an diesen Computer übergeben.</translation>
    </message>
    <message>
        <source>Check that the tunnel runs and that its address is the one in Settings.</source>
        <translation>Prüfen Sie, ob der Tunnel läuft und ob seine Adresse in den Einstellungen steht.</translation>
    </message>
    <message>
        <source>Twilio could not connect to this computer.</source>
        <translation>Twilio konnte keine Verbindung zu diesem Computer herstellen.</translation>
    </message>
    <message>
        <source>Check that the tunnel runs.</source>
        <translation>Prüfen Sie, ob der Tunnel läuft.</translation>
    </message>
    <message>
        <source>Twilio does not find the public address of this computer.</source>
        <translation>Twilio findet die öffentliche Adresse dieses Computers nicht.</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Twilio could not make a safe connection to this computer.</source>
        <translation>Twilio konnte keine sichere Verbindung zu diesem Computer herstellen.</translation>
    </message>
    <message>
        <source>Check the tunnel and its certificate.</source>
        <translation>Prüfen Sie den Tunnel und sein Zertifikat.</translation>
    </message>
    <message>
        <source>Twilio does not trust the certificate of your public address.</source>
        <translation>Twilio vertraut dem Zertifikat Ihrer öffentlichen Adresse nicht.</translation>
    </message>
    <message>
        <source>Give the tunnel a certificate that is valid.</source>
        <translation>Geben Sie dem Tunnel ein gültiges Zertifikat.</translation>
    </message>
    <message>
        <source>The answer to Twilio was too long.</source>
        <translation>Die Antwort an Twilio war zu lang.</translation>
    </message>
    <message>
        <source>Report this: it is a fault of the program.</source>
        <translation>Bitte melden Sie das: Es ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>Twilio did not understand the answer it got.</source>
        <translation>Twilio hat die Antwort nicht verstanden.</translation>
    </message>
    <message>
        <source>Twilio did not understand the kind of answer it got.</source>
        <translation>Twilio hat die Art der Antwort nicht verstanden.</translation>
    </message>
    <message>
        <source>Two machines answered each other without end, so Twilio stopped it.</source>
        <translation>Zwei Automaten haben einander endlos geantwortet; Twilio hat das gestoppt.</translation>
    </message>
    <message>
        <source>Switch automatic answers off for this conversation.</source>
        <translation>Schalten Sie die automatischen Antworten für diese Unterhaltung aus.</translation>
    </message>
    <message>
        <source>Twilio refused the sign-in, or this account may not send.</source>
        <translation>Twilio hat die Anmeldung abgelehnt, oder dieses Konto darf nicht senden.</translation>
    </message>
    <message>
        <source>Check the account in Settings.</source>
        <translation>Prüfen Sie das Konto in den Einstellungen.</translation>
    </message>
    <message>
        <source>Your Twilio account is closed or not active.</source>
        <translation>Ihr Twilio-Konto ist geschlossen oder nicht aktiv.</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s console to see why.</source>
        <translation>Den Grund nennt die Twilio-Konsole.</translation>
    </message>
    <message>
        <source>Twilio does not know this account.</source>
        <translation>Twilio kennt dieses Konto nicht.</translation>
    </message>
    <message>
        <source>Check the Account SID in Settings.</source>
        <translation>Prüfen Sie die Account SID in den Einstellungen.</translation>
    </message>
    <message>
        <source>Twilio is taking too many requests at once.</source>
        <translation>Twilio erhält zurzeit zu viele Anfragen auf einmal.</translation>
    </message>
    <message>
        <source>It will be sent again by itself.</source>
        <translation>Es wird automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>This phone number does not exist.</source>
        <translation>Diese Telefonnummer gibt es nicht.</translation>
    </message>
    <message>
        <source>Correct the number and send again.</source>
        <translation>Korrigieren Sie die Nummer und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Your own number is not one that Twilio can send from.</source>
        <translation>Von Ihrer eigenen Nummer kann Twilio nicht senden.</translation>
    </message>
    <message>
        <source>Check your number in Settings.</source>
        <translation>Prüfen Sie Ihre Nummer in den Einstellungen.</translation>
    </message>
    <message>
        <source>Texts to this country are switched off in your Twilio account.</source>
        <translation>SMS in dieses Land sind in Ihrem Twilio-Konto ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch the country on in Twilio&apos;s console under Geo permissions, then send again.</source>
        <translation>Schalten Sie das Land in der Twilio-Konsole unter „Geo permissions“ ein und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Your number cannot send texts.</source>
        <translation>Ihre Nummer kann keine SMS senden.</translation>
    </message>
    <message>
        <source>Choose another number in Settings.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Nummer.</translation>
    </message>
    <message>
        <source>A Twilio trial account may only write to numbers it has verified.</source>
        <translation>Ein Twilio-Testkonto darf nur an bestätigte Nummern schreiben.</translation>
    </message>
    <message>
        <source>Verify this number in Twilio&apos;s console, or upgrade the account.</source>
        <translation>Bestätigen Sie diese Nummer in der Twilio-Konsole oder wechseln Sie zu einem bezahlten Konto.</translation>
    </message>
    <message>
        <source>This person replied STOP and does not want texts from you.</source>
        <translation>Diese Person hat mit STOP geantwortet und möchte keine SMS von Ihnen.</translation>
    </message>
    <message>
        <source>Only they can change that, by texting START to your number.</source>
        <translation>Nur sie selbst kann das ändern: mit START per SMS an Ihre Nummer.</translation>
    </message>
    <message>
        <source>Too many texts are waiting at Twilio for your number.</source>
        <translation>Bei Twilio warten zu viele SMS für Ihre Nummer.</translation>
    </message>
    <message>
        <source>This number cannot be reached by text from yours.</source>
        <translation>Diese Nummer ist von Ihrer aus nicht per SMS erreichbar.</translation>
    </message>
    <message>
        <source>Reach this person another way.</source>
        <translation>Erreichen Sie diese Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>This number is not a mobile phone.</source>
        <translation>Diese Nummer gehört zu keinem Mobiltelefon.</translation>
    </message>
    <message>
        <source>Ask for a mobile number.</source>
        <translation>Bitten Sie um eine Mobilnummer.</translation>
    </message>
    <message>
        <source>The text is longer than 1,600 characters.</source>
        <translation>Der Text ist länger als 1.600 Zeichen.</translation>
    </message>
    <message>
        <source>Send it in two parts.</source>
        <translation>Senden Sie ihn in zwei Teilen.</translation>
    </message>
    <message>
        <source>Twilio could not use an attachment.</source>
        <translation>Twilio konnte einen Anhang nicht verwenden.</translation>
    </message>
    <message>
        <source>Attach the file again and send again.</source>
        <translation>Hängen Sie die Datei erneut an und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>There are too many attachments.</source>
        <translation>Es sind zu viele Anhänge.</translation>
    </message>
    <message>
        <source>Send at most ten at a time.</source>
        <translation>Senden Sie höchstens zehn auf einmal.</translation>
    </message>
    <message>
        <source>A place in the template is filled in wrongly.</source>
        <translation>Ein Platzhalter der Vorlage ist falsch ausgefüllt.</translation>
    </message>
    <message>
        <source>Fill in the template again and send again.</source>
        <translation>Füllen Sie die Vorlage neu aus und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The Messaging Service has no number to send from.</source>
        <translation>Der Messaging Service hat keine Nummer, von der er senden kann.</translation>
    </message>
    <message>
        <source>Add a number to it in Twilio&apos;s console.</source>
        <translation>Fügen Sie ihm in der Twilio-Konsole eine Nummer hinzu.</translation>
    </message>
    <message>
        <source>Too many texts were waiting at Twilio.</source>
        <translation>Bei Twilio haben zu viele SMS gewartet.</translation>
    </message>
    <message>
        <source>Send again in a while.</source>
        <translation>Senden Sie in einer Weile erneut.</translation>
    </message>
    <message>
        <source>Your Twilio account is suspended.</source>
        <translation>Ihr Twilio-Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The phone is off or out of reach.</source>
        <translation>Das Telefon ist ausgeschaltet oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>Send again later.</source>
        <translation>Senden Sie später erneut.</translation>
    </message>
    <message>
        <source>This person or their carrier blocks your texts.</source>
        <translation>Diese Person oder ihr Netzbetreiber blockiert Ihre SMS.</translation>
    </message>
    <message>
        <source>The carrier does not know this number.</source>
        <translation>Der Netzbetreiber kennt diese Nummer nicht.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>This is a landline, or its carrier takes no texts.</source>
        <translation>Das ist ein Festnetzanschluss, oder der Netzbetreiber nimmt keine SMS an.</translation>
    </message>
    <message>
        <source>The carrier took the text for spam.</source>
        <translation>Der Netzbetreiber hat die SMS für Spam gehalten.</translation>
    </message>
    <message>
        <source>Change the wording, leave out short links, and send again.</source>
        <translation>Ändern Sie den Wortlaut, verzichten Sie auf Kurzlinks und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The carrier gave no reason.</source>
        <translation>Der Netzbetreiber hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Send again once; if it fails again, reach this person another way.</source>
        <translation>Senden Sie einmal erneut; schlägt es wieder fehl, erreichen Sie diese Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>Your number has sent as much as its registration allows for now.</source>
        <translation>Ihre Nummer hat so viel gesendet, wie ihre Registrierung vorerst erlaubt.</translation>
    </message>
    <message>
        <source>Your brand has reached its limit of texts for today.</source>
        <translation>Ihre Marke hat ihr SMS-Limit für heute erreicht.</translation>
    </message>
    <message>
        <source>Send again tomorrow.</source>
        <translation>Senden Sie morgen erneut.</translation>
    </message>
    <message>
        <source>Your brand has reached this carrier&apos;s limit for today.</source>
        <translation>Ihre Marke hat das heutige Limit dieses Netzbetreibers erreicht.</translation>
    </message>
    <message>
        <source>Your toll-free number is not verified.</source>
        <translation>Ihre gebührenfreie Nummer ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Verify it in Twilio&apos;s console.</source>
        <translation>Bestätigen Sie sie in der Twilio-Konsole.</translation>
    </message>
    <message>
        <source>Your registered campaign is suspended.</source>
        <translation>Ihre registrierte Kampagne ist gesperrt.</translation>
    </message>
    <message>
        <source>Your number is not registered for business texting in the United States.</source>
        <translation>Ihre Nummer ist in den USA nicht für geschäftliche SMS registriert.</translation>
    </message>
    <message>
        <source>Register it in Twilio&apos;s console under A2P 10DLC.</source>
        <translation>Registrieren Sie sie in der Twilio-Konsole unter „A2P 10DLC“.</translation>
    </message>
    <message>
        <source>Your number is still being set up.</source>
        <translation>Ihre Nummer wird noch eingerichtet.</translation>
    </message>
    <message>
        <source>Send again in some hours.</source>
        <translation>Senden Sie in einigen Stunden erneut.</translation>
    </message>
    <message>
        <source>It could not be delivered in the time it was good for.</source>
        <translation>Die Nachricht konnte innerhalb ihrer Gültigkeit nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>Send again.</source>
        <translation>Senden Sie erneut.</translation>
    </message>
    <message>
        <source>The carrier did not answer Twilio in time.</source>
        <translation>Der Netzbetreiber hat Twilio nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Twilio holds texts to this number back for a while, because it looks like fraud.</source>
        <translation>Twilio hält SMS an diese Nummer eine Weile zurück, weil es nach Betrug aussieht.</translation>
    </message>
    <message>
        <source>Send again in half an hour.</source>
        <translation>Senden Sie in einer halben Stunde erneut.</translation>
    </message>
    <message>
        <source>It is night where this person lives, and Twilio does not deliver then.</source>
        <translation>Bei dieser Person ist es Nacht, dann stellt Twilio nicht zu.</translation>
    </message>
    <message>
        <source>Send again in the morning.</source>
        <translation>Senden Sie am Morgen erneut.</translation>
    </message>
    <message>
        <source>Twilio advises not to text this number.</source>
        <translation>Twilio rät davon ab, dieser Nummer SMS zu schicken.</translation>
    </message>
    <message>
        <source>Twilio does not keep messages for a moment that near or that far.</source>
        <translation>So nahe oder ferne Zeitpunkte nimmt Twilio für Nachrichten nicht an.</translation>
    </message>
    <message>
        <source>Choose another time; this computer can keep it too.</source>
        <translation>Wählen Sie einen anderen Zeitpunkt; auch dieser Computer kann sie aufbewahren.</translation>
    </message>
    <message>
        <source>Twilio keeps messages for later only for a Messaging Service.</source>
        <translation>Twilio bewahrt Nachrichten für später nur mit einem Messaging Service auf.</translation>
    </message>
    <message>
        <source>Give a Messaging Service in Settings, or let this computer keep it.</source>
        <translation>Geben Sie in den Einstellungen einen Messaging Service an oder lassen Sie die Nachricht auf diesem Computer.</translation>
    </message>
    <message>
        <source>WhatsApp does not know this number.</source>
        <translation>WhatsApp kennt diese Nummer nicht.</translation>
    </message>
    <message>
        <source>Check the number, or reach this person another way.</source>
        <translation>Prüfen Sie die Nummer oder erreichen Sie diese Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept what the message holds.</source>
        <translation>WhatsApp hat den Inhalt der Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>Change the message and send again.</source>
        <translation>Ändern Sie die Nachricht und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Your number is not a WhatsApp sender of this Twilio account.</source>
        <translation>Ihre Nummer ist kein WhatsApp-Absender dieses Twilio-Kontos.</translation>
    </message>
    <message>
        <source>Check your WhatsApp number in Settings.</source>
        <translation>Prüfen Sie Ihre WhatsApp-Nummer in den Einstellungen.</translation>
    </message>
    <message>
        <source>WhatsApp took the message to be against its rules.</source>
        <translation>Die Nachricht verstößt nach Ansicht von WhatsApp gegen die Regeln.</translation>
    </message>
    <message>
        <source>This person has not joined your WhatsApp sandbox.</source>
        <translation>Diese Person ist Ihrer WhatsApp-Sandbox nicht beigetreten.</translation>
    </message>
    <message>
        <source>Ask them to send its join words to your sandbox number.</source>
        <translation>Bitten Sie sie, die Beitrittswörter an die Nummer Ihrer Sandbox zu senden.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since this person last wrote on WhatsApp.</source>
        <translation>Seit der letzten WhatsApp-Nachricht dieser Person sind mehr als 24 Stunden vergangen.</translation>
    </message>
    <message>
        <source>Choose a template: WhatsApp carries nothing else now.</source>
        <translation>Wählen Sie eine Vorlage: Etwas anderes befördert WhatsApp jetzt nicht.</translation>
    </message>
    <message>
        <source>Your WhatsApp number has sent too much at once.</source>
        <translation>Ihre WhatsApp-Nummer hat zu viel auf einmal gesendet.</translation>
    </message>
    <message>
        <source>WhatsApp could not fetch the attachment.</source>
        <translation>WhatsApp konnte den Anhang nicht abrufen.</translation>
    </message>
    <message>
        <source>Check that its address is public, then send again.</source>
        <translation>Prüfen Sie, ob seine Adresse öffentlich ist, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Meta&apos;s invitation for your WhatsApp number was not accepted yet.</source>
        <translation>Die Einladung von Meta für Ihre WhatsApp-Nummer wurde noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Accept it in Meta&apos;s business settings.</source>
        <translation>Nehmen Sie sie in den Unternehmenseinstellungen von Meta an.</translation>
    </message>
    <message>
        <source>WhatsApp does not reach this number.</source>
        <translation>WhatsApp erreicht diese Nummer nicht.</translation>
    </message>
    <message>
        <source>WhatsApp leaves this person out of business messages for a test of its own.</source>
        <translation>WhatsApp nimmt diese Person für einen eigenen Test von geschäftlichen Nachrichten aus.</translation>
    </message>
    <message>
        <source>This person blocked your WhatsApp number.</source>
        <translation>Diese Person hat Ihre WhatsApp-Nummer blockiert.</translation>
    </message>
    <message>
        <source>Reach this person another way, if they want that.</source>
        <translation>Erreichen Sie diese Person auf anderem Weg, falls sie das möchte.</translation>
    </message>
    <message>
        <source>WhatsApp paused this template, because people did not like it.</source>
        <translation>WhatsApp hat diese Vorlage pausiert, weil sie schlecht ankam.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>Meta locked your WhatsApp business account.</source>
        <translation>Meta hat Ihr WhatsApp-Unternehmenskonto gesperrt.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s business settings to see why.</source>
        <translation>Den Grund nennen die Unternehmenseinstellungen von Meta.</translation>
    </message>
    <message>
        <source>Your Twilio account is not active.</source>
        <translation>Ihr Twilio-Konto ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Resend did not accept the e-mail.</source>
        <translation>Resend hat die E-Mail nicht angenommen.</translation>
    </message>
    <message>
        <source>Details has Resend&apos;s own words.</source>
        <translation>Den Wortlaut von Resend finden Sie unter „Details“.</translation>
    </message>
    <message>
        <source>Resend found something wrong in the e-mail, or the domain you send from is not verified.</source>
        <translation>Etwas an der E-Mail ist für Resend falsch, oder Ihre Absenderdomain ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Check your address in Settings and who it is to.</source>
        <translation>Prüfen Sie Ihre Adresse in den Einstellungen und den Empfänger.</translation>
    </message>
    <message>
        <source>Resend got no key.</source>
        <translation>Resend hat keinen Schlüssel erhalten.</translation>
    </message>
    <message>
        <source>Enter the key in Settings.</source>
        <translation>Geben Sie den Schlüssel in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>This Resend key may only send.</source>
        <translation>Dieser Resend-Schlüssel darf nur senden.</translation>
    </message>
    <message>
        <source>Enter a key with full access in Settings.</source>
        <translation>Geben Sie in den Einstellungen einen Schlüssel mit vollem Zugriff ein.</translation>
    </message>
    <message>
        <source>Resend did not accept the key.</source>
        <translation>Resend hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Enter the key in Settings again.</source>
        <translation>Geben Sie den Schlüssel in den Einstellungen neu ein.</translation>
    </message>
    <message>
        <source>A file goes by SMS or WhatsApp only while this computer has a public address.</source>
        <translation>Dateien gehen nur dann per SMS oder WhatsApp, wenn dieser Computer eine öffentliche Adresse hat.</translation>
    </message>
    <message>
        <source>Connect the line in Settings, or send it by e-mail.</source>
        <translation>Richten Sie in den Einstellungen die Verbindung ein oder senden Sie die Datei per E-Mail.</translation>
    </message>
    <message>
        <source>Resend could not use an attachment.</source>
        <translation>Resend konnte einen Anhang nicht verwenden.</translation>
    </message>
    <message>
        <source>Something that an e-mail needs is missing.</source>
        <translation>Der E-Mail fehlt etwas Notwendiges.</translation>
    </message>
    <message>
        <source>Check who it is to, the subject and the text.</source>
        <translation>Prüfen Sie Empfänger, Betreff und Text.</translation>
    </message>
    <message>
        <source>Resend is taking too many e-mails at once.</source>
        <translation>Resend erhält zurzeit zu viele E-Mails auf einmal.</translation>
    </message>
    <message>
        <source>Your Resend account has reached its number of e-mails for today.</source>
        <translation>Ihr Resend-Konto hat sein E-Mail-Limit für heute erreicht.</translation>
    </message>
    <message>
        <source>Send again tomorrow, or choose a larger plan at Resend.</source>
        <translation>Senden Sie morgen erneut oder wählen Sie bei Resend einen größeren Tarif.</translation>
    </message>
    <message>
        <source>Your Resend account has reached its number of e-mails for this month.</source>
        <translation>Ihr Resend-Konto hat sein E-Mail-Limit für diesen Monat erreicht.</translation>
    </message>
    <message>
        <source>Choose a larger plan at Resend, or wait for the next month.</source>
        <translation>Wählen Sie bei Resend einen größeren Tarif oder warten Sie auf den nächsten Monat.</translation>
    </message>
    <message>
        <source>Resend did not accept the mark that keeps an e-mail from leaving twice.</source>
        <translation>Resend hat die Kennung nicht angenommen, die doppelten Versand verhindert.</translation>
    </message>
    <message>
        <source>Resend has another e-mail under the same mark.</source>
        <translation>Bei Resend liegt unter derselben Kennung eine andere E-Mail.</translation>
    </message>
    <message>
        <source>Write the e-mail again.</source>
        <translation>Schreiben Sie die E-Mail noch einmal.</translation>
    </message>
    <message>
        <source>Resend is still busy with this very e-mail.</source>
        <translation>Resend ist mit genau dieser E-Mail noch beschäftigt.</translation>
    </message>
    <message>
        <source>Resend does not know this e-mail any more.</source>
        <translation>Resend kennt diese E-Mail nicht mehr.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>Resend does not know what it was asked for.</source>
        <translation>Resend kennt das Angefragte nicht.</translation>
    </message>
    <message>
        <source>Resend cannot send from your address.</source>
        <translation>Resend kann von Ihrer Adresse nicht senden.</translation>
    </message>
    <message>
        <source>Check your address in Settings.</source>
        <translation>Prüfen Sie Ihre Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>This Resend key may not do that.</source>
        <translation>Dieser Resend-Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>Resend could not read the e-mail.</source>
        <translation>Resend konnte die E-Mail nicht lesen.</translation>
    </message>
    <message>
        <source>Check who it is to and the subject.</source>
        <translation>Prüfen Sie Empfänger und Betreff.</translation>
    </message>
    <message>
        <source>Resend does not have that region.</source>
        <translation>Diese Region gibt es bei Resend nicht.</translation>
    </message>
    <message>
        <source>Check your domain at Resend.</source>
        <translation>Prüfen Sie Ihre Domain bei Resend.</translation>
    </message>
    <message>
        <source>Resend stopped the e-mail for safety.</source>
        <translation>Resend hat die E-Mail aus Sicherheitsgründen angehalten.</translation>
    </message>
    <message>
        <source>Open Resend to see why.</source>
        <translation>Den Grund erfahren Sie bei Resend.</translation>
    </message>
    <message>
        <source>Resend had a fault of its own.</source>
        <translation>Bei Resend ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The mailbox does not exist, or does not take the e-mail.</source>
        <translation>Das Postfach gibt es nicht, oder es nimmt die E-Mail nicht an.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>This person marked your e-mail as unwanted.</source>
        <translation>Diese Person hat Ihre E-Mail als unerwünscht markiert.</translation>
    </message>
    <message>
        <source>Write to them only if they ask for it.</source>
        <translation>Schreiben Sie ihr nur, wenn sie darum bittet.</translation>
    </message>
    <message>
        <source>Resend could not deliver the e-mail.</source>
        <translation>Resend konnte die E-Mail nicht zustellen.</translation>
    </message>
    <message>
        <source>Send again later, or reach this person another way.</source>
        <translation>Senden Sie später erneut oder erreichen Sie diese Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>You blocked this person.</source>
        <translation>Sie haben diese Person blockiert.</translation>
    </message>
    <message>
        <source>Unblock them in their profile to write to them.</source>
        <translation>Heben Sie die Blockierung in ihrem Profil auf, um ihr zu schreiben.</translation>
    </message>
    <message>
        <source>Resend sends nothing to this address, because an earlier e-mail came back or was unwanted.</source>
        <translation>Resend sendet nichts an diese Adresse, weil eine frühere E-Mail zurückkam oder unerwünscht war.</translation>
    </message>
    <message>
        <source>Check the address; it can be freed at Resend.</source>
        <translation>Prüfen Sie die Adresse; bei Resend lässt sie sich freigeben.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>No connection to the provider.</source>
        <translation>Keine Verbindung zum Anbieter.</translation>
    </message>
    <message>
        <source>Check your internet connection.</source>
        <translation>Prüfen Sie Ihre Internetverbindung.</translation>
    </message>
    <message>
        <source>The provider did not accept it.</source>
        <translation>Der Anbieter hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Details has the provider&apos;s own words.</source>
        <translation>Den Wortlaut des Anbieters finden Sie unter „Details“.</translation>
    </message>
    <message>
        <source>May have been sent.</source>
        <translation>Vielleicht gesendet.</translation>
    </message>
    <message>
        <source>The provider gave no clear answer.</source>
        <translation>Der Anbieter hat keine eindeutige Antwort gegeben.</translation>
    </message>
    <message>
        <source>Ask them, then choose:</source>
        <translation>Fragen Sie beim Empfänger nach und wählen Sie:</translation>
    </message>
    <message>
        <source>The provider will be asked at %1.</source>
        <translation>Der Anbieter wird um %1 gefragt.</translation>
    </message>
    <message>
        <source>Not possible.</source>
        <translation>Nicht möglich.</translation>
    </message>
    <message>
        <source>WhatsApp needs a template.</source>
        <translation>WhatsApp verlangt eine Vorlage.</translation>
    </message>
    <message>
        <source>Choose a template, or write by another channel.</source>
        <translation>Wählen Sie eine Vorlage oder schreiben Sie über einen anderen Kanal.</translation>
    </message>
    <message>
        <source>This person does not want messages from you.</source>
        <translation>Diese Person möchte keine Nachrichten von Ihnen.</translation>
    </message>
    <message>
        <source>Only they can change that, by texting START.</source>
        <translation>Nur sie selbst kann das ändern: mit START per SMS.</translation>
    </message>
    <message>
        <source>The other side understood and said no.</source>
        <translation>Die Gegenseite hat verstanden und abgelehnt.</translation>
    </message>
    <message>
        <source>Details has its own words.</source>
        <translation>Den Wortlaut der Gegenseite finden Sie unter „Details“.</translation>
    </message>
    <message>
        <source>The text is empty or too long.</source>
        <translation>Der Text ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>Change the text and send again.</source>
        <translation>Ändern Sie den Text und senden Sie erneut.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject of one line.</source>
        <translation>Eine E-Mail braucht einen einzeiligen Betreff.</translation>
    </message>
    <message>
        <source>Write a subject and send again.</source>
        <translation>Schreiben Sie einen Betreff und senden Sie erneut.</translation>
    </message>
    <message>
        <source>That moment has passed, or is too far ahead.</source>
        <translation>Der Zeitpunkt ist vorbei oder liegt zu weit in der Zukunft.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Wählen Sie einen anderen Zeitpunkt.</translation>
    </message>
    <message>
        <source>This computer does not know that time zone.</source>
        <translation>Dieser Computer kennt diese Zeitzone nicht.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>This template cannot be sent now.</source>
        <translation>Diese Vorlage kann jetzt nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Choose one that WhatsApp has approved.</source>
        <translation>Wählen Sie eine, die WhatsApp genehmigt hat.</translation>
    </message>
    <message>
        <source>A place in the template is not filled in.</source>
        <translation>Ein Platzhalter der Vorlage ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>Fill in every place and send again.</source>
        <translation>Füllen Sie alle Platzhalter aus und senden Sie erneut.</translation>
    </message>
    <message>
        <source>A file cannot be sent like this.</source>
        <translation>So lässt sich eine Datei nicht senden.</translation>
    </message>
    <message>
        <source>Give at most ten public addresses that begin with https.</source>
        <translation>Geben Sie höchstens zehn öffentliche Adressen an, die mit https beginnen.</translation>
    </message>
    <message>
        <source>The files cannot be sent: too large, too many, damaged, or not of a kind that this channel takes.</source>
        <translation>Die Dateien können nicht gesendet werden: zu groß, zu viele, beschädigt oder von einer Art, die dieser Kanal nicht annimmt.</translation>
    </message>
    <message>
        <source>E-mail takes files of any kind, at most 40 MB.</source>
        <translation>E-Mail nimmt Dateien jeder Art, höchstens 40 MB.</translation>
    </message>
    <message>
        <source>Files go by SMS and WhatsApp only while this computer has a public address.</source>
        <translation>Dateien gehen nur dann per SMS und WhatsApp, wenn dieser Computer eine öffentliche Adresse hat.</translation>
    </message>
    <message>
        <source>Connect the line in Settings, or send them by e-mail.</source>
        <translation>Richten Sie in den Einstellungen die Verbindung ein oder senden Sie sie per E-Mail.</translation>
    </message>
    <message>
        <source>One of the further addresses is not right, or there are too many.</source>
        <translation>Eine der weiteren Adressen stimmt nicht, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>Check the addresses under Cc.</source>
        <translation>Prüfen Sie die Adressen unter „Cc“.</translation>
    </message>
    <message>
        <source>Check the addresses under Bcc.</source>
        <translation>Prüfen Sie die Adressen unter „Bcc“.</translation>
    </message>
    <message>
        <source>The address for answers is not right.</source>
        <translation>Die Antwortadresse stimmt nicht.</translation>
    </message>
    <message>
        <source>Check the address for answers.</source>
        <translation>Prüfen Sie die Antwortadresse.</translation>
    </message>
    <message>
        <source>This person has no address for this channel.</source>
        <translation>Diese Person hat keine Adresse für diesen Kanal.</translation>
    </message>
    <message>
        <source>Choose another channel, or give them an address.</source>
        <translation>Wählen Sie einen anderen Kanal oder tragen Sie eine Adresse ein.</translation>
    </message>
    <message>
        <source>This channel is not connected.</source>
        <translation>Dieser Kanal ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Open Settings and connect it.</source>
        <translation>Öffnen Sie die Einstellungen und verbinden Sie ihn.</translation>
    </message>
    <message>
        <source>Something is not right yet.</source>
        <translation>Etwas stimmt noch nicht.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Ein Wert kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird gerade beendet.</translation>
    </message>
    <message>
        <source>Try again after it has started.</source>
        <translation>Versuchen Sie es nach dem nächsten Start erneut.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>The other side could not be reached.</source>
        <translation>Die Gegenseite war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <translation>Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>The other side took too long.</source>
        <translation>Die Gegenseite hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>The account is missing or was refused.</source>
        <translation>Das Konto fehlt oder wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Open Settings and check the account.</source>
        <translation>Öffnen Sie die Einstellungen und prüfen Sie das Konto.</translation>
    </message>
    <message>
        <source>Too fast.</source>
        <translation>Zu schnell.</translation>
    </message>
    <message>
        <source>The provider takes no more for the moment.</source>
        <translation>Der Anbieter nimmt im Moment nichts mehr an.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime.</source>
        <translation>Es wurde in der Zwischenzeit gelöscht.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>That is no longer possible.</source>
        <translation>Das ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>It has changed in the meantime.</source>
        <translation>Es hat sich in der Zwischenzeit geändert.</translation>
    </message>
    <message>
        <source>Look at what it says now.</source>
        <translation>Sehen Sie sich den jetzigen Stand an.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>The disk or the keychain refused.</source>
        <translation>Der Datenträger oder der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>Free some space or unlock the keychain, then try again.</source>
        <translation>Schaffen Sie Platz oder entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Die Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>What was stored cannot be read.</source>
        <translation>Das Gespeicherte kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder &quot;backups&quot; of your profile.</source>
        <translation>Stellen Sie eine Sicherung aus dem Ordner „backups“ Ihres Profils wieder her.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the log file.</source>
        <translation>Versuchen Sie es erneut; bleibt der Fehler, melden Sie ihn mit der Protokolldatei.</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>Nicht zugestellt.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>It will go out by itself.</source>
        <translation>Der Versand erfolgt automatisch.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>Choose “Repair…” at the top of the window.</source>
        <translation>Wählen Sie oben im Fenster „Reparieren…“.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 takes no more for the moment.</source>
        <translation>%1 nimmt im Moment nichts mehr an.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 takes nothing from you.</source>
        <translation>%1 nimmt nichts von Ihnen an.</translation>
    </message>
    <message>
        <source>%1 does not work at the moment.</source>
        <translation>%1 funktioniert im Moment nicht.</translation>
    </message>
    <message>
        <source>One of the addresses cannot be used.</source>
        <translation>Eine der Adressen ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct it, or take it away.</source>
        <translation>Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be used.</source>
        <translation>Das ist keine verwendbare Telefonnummer.</translation>
    </message>
    <message>
        <source>Write it with its country, as +1 415 555 2671.</source>
        <translation>Schreiben Sie sie mit Landesvorwahl, wie +1 415 555 2671.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation>Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>This address is empty or longer than 200 characters.</source>
        <translation>Diese Adresse ist leer oder länger als 200 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it, or take it away.</source>
        <translation>Kürzen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>Der Name ist länger als 200 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Kürzen Sie den Namen.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Das ist keine Sprache.</translation>
    </message>
    <message>
        <source>One of the addresses is somebody else&apos;s by now.</source>
        <translation>Eine der Adressen gehört inzwischen jemand anderem.</translation>
    </message>
    <message>
        <source>Look for who has it among your contacts.</source>
        <translation>Suchen Sie in Ihren Kontakten, wer sie hat.</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Im Moment nicht möglich.</translation>
    </message>
    <message>
        <source>A message to this person is on its way.</source>
        <translation>Eine Nachricht an diese Person ist unterwegs.</translation>
    </message>
    <message>
        <source>Try again as soon as it has arrived or failed.</source>
        <translation>Versuchen Sie es erneut, sobald sie angekommen oder fehlgeschlagen ist.</translation>
    </message>
</context>
<context>
    <name>FileRefusals</name>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a file</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a file and its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is too large: an e-mail carries about %2 of files.</source>
        <translation>%1 ist zu groß: Eine E-Mail fasst etwa %2 an Dateien.</translation>
    </message>
    <message>
        <source>%1 are too large: an e-mail carries about %2 of files.</source>
        <translation>%1 sind zu groß: Eine E-Mail fasst etwa %2 an Dateien.</translation>
    </message>
    <message>
        <source>%1 is too large: an e-mail carries about %2 of files, and %3 are attached.</source>
        <translation>%1 ist zu groß: Eine E-Mail fasst etwa %2 an Dateien, und %3 sind schon angehängt.</translation>
    </message>
    <message>
        <source>%1 are too large: an e-mail carries about %2 of files, and %3 are attached.</source>
        <translation>%1 sind zu groß: Eine E-Mail fasst etwa %2 an Dateien, und %3 sind schon angehängt.</translation>
    </message>
    <message>
        <source>%1 is too large: WhatsApp carries %2 of such a file at most.</source>
        <translation>%1 ist zu groß: WhatsApp befördert solche Dateien nur bis %2.</translation>
    </message>
    <message>
        <source>%1 are too large: WhatsApp carries %2 of such a file at most.</source>
        <translation>%1 sind zu groß: WhatsApp befördert solche Dateien nur bis %2.</translation>
    </message>
    <message>
        <source>%1 is too large: an MMS carries %2 of such a file at most.</source>
        <translation>%1 ist zu groß: Eine MMS befördert solche Dateien nur bis %2.</translation>
    </message>
    <message>
        <source>%1 are too large: an MMS carries %2 of such a file at most.</source>
        <translation>%1 sind zu groß: Eine MMS befördert solche Dateien nur bis %2.</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach the files in it.</source>
        <translation>%1 ist ein Ordner. Hängen Sie die Dateien darin an.</translation>
    </message>
    <message>
        <source>%1 are folders. Attach the files in them.</source>
        <translation>%1 sind Ordner. Hängen Sie die Dateien darin an.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 are not there any more.</source>
        <translation>%1 sind nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1: nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>Attachment refused: its address is not a safe one.</source>
        <translation>Anhang abgelehnt: Seine Adresse ist nicht sicher.</translation>
    </message>
    <message>
        <source>Attachment refused: it lies at an address that is not the provider&apos;s.</source>
        <translation>Anhang abgelehnt: Seine Adresse gehört nicht zum Anbieter.</translation>
    </message>
    <message>
        <source>Attachment refused: its address is not that of a file.</source>
        <translation>Anhang abgelehnt: Seine Adresse ist nicht die einer Datei.</translation>
    </message>
    <message>
        <source>Attachment refused: it belongs to another account.</source>
        <translation>Anhang abgelehnt: Er gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Attachment refused: it belongs to another message.</source>
        <translation>Anhang abgelehnt: Er gehört zu einer anderen Nachricht.</translation>
    </message>
    <message>
        <source>Attachment refused: its address leads elsewhere.</source>
        <translation>Anhang abgelehnt: Seine Adresse führt anderswohin.</translation>
    </message>
    <message>
        <source>Attachment refused: its address leads into a local network.</source>
        <translation>Anhang abgelehnt: Seine Adresse führt in ein lokales Netzwerk.</translation>
    </message>
    <message>
        <source>The provider does not have this file.</source>
        <translation>Der Anbieter hat diese Datei nicht.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in.</source>
        <translation>Der Anbieter hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1, too large to keep here</source>
        <translation>%1, zu groß zum Aufbewahren</translation>
    </message>
    <message>
        <source>Too large to keep here</source>
        <translation>Zu groß zum Aufbewahren</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Could not be downloaded</source>
        <translation>Laden fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The file could not be had.</source>
        <translation>Die Datei war nicht zu bekommen.</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>Files go by e-mail, and by SMS and WhatsApp once the line in Settings is connected. Connect it there, or change the channel.</source>
        <translation>Dateien gehen per E-Mail und, sobald in den Einstellungen die Verbindung eingerichtet ist, auch per SMS und WhatsApp. Richten Sie sie dort ein oder wechseln Sie den Kanal.</translation>
    </message>
    <message>
        <source>Files go by SMS only to the USA, Canada and Australia, and the number of %1 is elsewhere. Change to WhatsApp or e-mail, then attach them.</source>
        <translation>Dateien gehen per SMS nur in die USA, nach Kanada und Australien; die Nummer von %1 ist anderswo. Wechseln Sie zu WhatsApp oder E-Mail und hängen Sie sie dann an.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Geplante Nachrichten</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Ruft ab</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Repair line</source>
        <translation>Verbindung reparieren</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open settings &gt; Receiving</source>
        <translation>Einstellungen &gt; Empfang öffnen</translation>
    </message>
    <message>
        <source>Open settings &gt; SMS</source>
        <translation>Einstellungen &gt; SMS öffnen</translation>
    </message>
    <message>
        <source>Open settings &gt; E-mail</source>
        <translation>Einstellungen &gt; E-Mail öffnen</translation>
    </message>
    <message>
        <source>Open Scheduled</source>
        <translation>„Geplant“ öffnen</translation>
    </message>
    <message>
        <source>Open the last one</source>
        <translation>Die letzte öffnen</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>Platz schaffen…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>This is sample data: nothing comes in from outside.</source>
        <translation>Das sind Beispieldaten: Von außen kommt nichts herein.</translation>
    </message>
    <message>
        <source>Nothing comes in from outside yet.</source>
        <translation>Von außen kommt noch nichts herein.</translation>
    </message>
    <message>
        <source>What came in could not be fetched: %1</source>
        <translation>Eingegangenes konnte nicht abgerufen werden: %1</translation>
    </message>
    <message>
        <source>1 message is on its way.</source>
        <translation>1 Nachricht ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on their way.</source>
        <translation>
            <numerusform>%n Nachricht ist unterwegs.</numerusform>
            <numerusform>%n Nachrichten sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was written has left.</source>
        <translation>Alles Geschriebene wurde gesendet.</translation>
    </message>
    <message>
        <source>1 message of the last day did not go out.</source>
        <translation>1 Nachricht des letzten Tages wurde nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of the last day did not go out.</source>
        <translation>
            <numerusform>%n Nachricht des letzten Tages wurde nicht gesendet.</numerusform>
            <numerusform>%n Nachrichten des letzten Tages wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why in its conversation, and can be sent again there.</source>
        <translation>Der Grund steht jeweils in der Unterhaltung; dort können Sie auch erneut senden.</translation>
    </message>
    <message>
        <source>This is sample data: nothing is sent.</source>
        <translation>Das sind Beispieldaten: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent until the program has started.</source>
        <translation>Solange das Programm nicht gestartet ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No account is connected: nothing can leave or come in.</source>
        <translation>Kein Konto ist verbunden: Nichts kann gesendet oder empfangen werden.</translation>
    </message>
    <message>
        <source>Connect your number or your e-mail to begin.</source>
        <translation>Verbinden Sie zuerst Ihre Nummer oder Ihre E-Mail.</translation>
    </message>
    <message>
        <source>Correct the account in the settings, then try again.</source>
        <translation>Korrigieren Sie das Konto in den Einstellungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Of some it is being found out whether they left.</source>
        <translation>Bei einigen wird noch geklärt, ob sie gesendet wurden.</translation>
    </message>
    <message>
        <source>1 scheduled message was not sent while this computer was off.</source>
        <translation>1 geplante Nachricht wurde nicht gesendet, weil dieser Computer aus war.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled messages were not sent while this computer was off.</source>
        <translation>
            <numerusform>%n geplante Nachricht wurde nicht gesendet, weil dieser Computer aus war.</numerusform>
            <numerusform>%n geplante Nachrichten wurden nicht gesendet, weil dieser Computer aus war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether it is still to be sent.</source>
        <translation>Entscheiden Sie, ob sie noch gesendet werden soll.</translation>
    </message>
    <message>
        <source>Say whether they are still to be sent.</source>
        <translation>Entscheiden Sie, ob sie noch gesendet werden sollen.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>1 message waits for its time.</source>
        <translation>1 Nachricht wartet auf ihre Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for their time.</source>
        <translation>
            <numerusform>%n Nachricht wartet auf ihre Zeit.</numerusform>
            <numerusform>%n Nachrichten warten auf ihre Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next leaves on %1.</source>
        <translation>Nächster Versand: %1.</translation>
    </message>
    <message>
        <source>The database is damaged: a part of what is kept in it cannot be read or written (code %1).</source>
        <translation>Die Datenbank ist beschädigt: Ein Teil davon lässt sich nicht lesen oder schreiben (Code %1).</translation>
    </message>
    <message>
        <source>Repair it: the inbox is closed, and you say what takes its place. The damaged file is kept.</source>
        <translation>Reparieren Sie sie: Der Posteingang wird geschlossen, und Sie wählen, was an seine Stelle tritt. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be kept, neither what comes in nor what you write.</source>
        <translation>Der Datenträger ist voll: Weder Eingehendes noch was Sie schreiben kann gespeichert werden.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Schaffen Sie Platz. Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The disk refuses what is to be written (code %1).</source>
        <translation>Der Datenträger nimmt keine Daten an (Code %1).</translation>
    </message>
    <message>
        <source>Check the disk, and that the profile&apos;s folder may be written. It goes on by itself.</source>
        <translation>Prüfen Sie den Datenträger und ob der Profilordner beschreibbar ist. Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk. When it is full, nothing new can be kept.</source>
        <translation>Auf dem Datenträger sind nur noch %1 frei. Ist er voll, kann nichts Neues gespeichert werden.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer.</source>
        <translation>Alles ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer; %1 are free.</source>
        <translation>Alles ist auf diesem Computer gespeichert; %1 sind frei.</translation>
    </message>
    <message>
        <source>The keys of your accounts are kept in the system&apos;s keychain.</source>
        <translation>Die Schlüssel Ihrer Konten liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Sample data needs no keys.</source>
        <translation>Beispieldaten brauchen keine Schlüssel.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be read, so the accounts whose keys it holds are not connected.</source>
        <translation>Der Schlüsselbund des Systems kann nicht gelesen werden; Konten, deren Schlüssel er enthält, sind daher nicht verbunden.</translation>
    </message>
    <message>
        <source>Unlock it, or install one (gnome-keyring or KWallet), then try again.</source>
        <translation>Entsperren Sie ihn oder installieren Sie einen (gnome-keyring oder KWallet) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>Die Uhr dieses Computers geht richtig.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Etwas sollte geprüft werden</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Etwas funktioniert nicht</translation>
    </message>
    <message>
        <source>Messages leave. What is sent to you does not come in yet.</source>
        <translation>Senden klappt. Was man Ihnen sendet, kommt noch nicht an.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <translation>Wieder entfernt: %1.</translation>
    </message>
    <message>
        <source>As they were before: %1.</source>
        <translation>Wieder wie zuvor: %1.</translation>
    </message>
    <message>
        <source>Kept, as something has happened with them since: %1.</source>
        <translation>Behalten, weil sich seitdem etwas getan hat: %1.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>Der Import ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The system does not let this program open it, or the disk failed.</source>
        <translation>Das System lässt dieses Programm sie nicht öffnen, oder der Datenträger ist ausgefallen.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it, then try again.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden ist und Sie sie lesen dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>In dieser Datei steht niemand.</translation>
    </message>
    <message>
        <source>It is empty, or has nothing but headings.</source>
        <translation>Sie ist leer oder enthält nur Überschriften.</translation>
    </message>
    <message>
        <source>Export your contacts again, or choose another file.</source>
        <translation>Exportieren Sie Ihre Kontakte erneut oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is an Excel workbook.</source>
        <translation>Das ist eine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Workbooks are not read, only tables in text.</source>
        <translation>Arbeitsmappen werden nicht gelesen, nur Tabellen in Textform.</translation>
    </message>
    <message>
        <source>Open it in Excel, choose “Save as” and then “CSV UTF-8”, and import that file.</source>
        <translation>Öffnen Sie sie in Excel, wählen Sie „Speichern unter“, dann „CSV UTF-8“, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is an older Microsoft Office document.</source>
        <translation>Das ist ein älteres Microsoft-Office-Dokument.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, choose “Save as” and then CSV, and import that file.</source>
        <translation>Öffnen Sie es in Excel oder LibreOffice, wählen Sie „Speichern unter“, dann CSV, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is a LibreOffice document.</source>
        <translation>Das ist ein LibreOffice-Dokument.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, choose “Save as” and then “Text CSV”, and import that file.</source>
        <translation>Öffnen Sie es in LibreOffice, wählen Sie „Speichern unter“, dann „Text CSV“, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is a packed archive.</source>
        <translation>Das ist ein gepacktes Archiv.</translation>
    </message>
    <message>
        <source>The file with the contacts is somewhere in it.</source>
        <translation>Die Datei mit den Kontakten steckt irgendwo darin.</translation>
    </message>
    <message>
        <source>Unpack it first, then import the file that was in it.</source>
        <translation>Entpacken Sie es zuerst und importieren Sie dann die Datei daraus.</translation>
    </message>
    <message>
        <source>This is a PDF.</source>
        <translation>Das ist ein PDF.</translation>
    </message>
    <message>
        <source>It shows a table as on paper, but has none in it.</source>
        <translation>Es zeigt eine Tabelle wie auf Papier, enthält aber keine.</translation>
    </message>
    <message>
        <source>Export your contacts as CSV or vCard from the program that made it.</source>
        <translation>Exportieren Sie Ihre Kontakte als CSV oder vCard aus dem Programm, das es erstellt hat.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Das ist ein Bild.</translation>
    </message>
    <message>
        <source>There are no contacts in it that could be read.</source>
        <translation>Es enthält keine lesbaren Kontakte.</translation>
    </message>
    <message>
        <source>Choose a CSV file or a vCard (.vcf).</source>
        <translation>Wählen Sie eine CSV-Datei oder eine vCard (.vcf).</translation>
    </message>
    <message>
        <source>This is a web page.</source>
        <translation>Das ist eine Webseite.</translation>
    </message>
    <message>
        <source>Some programs call their web pages .xls or .csv.</source>
        <translation>Manche Programme nennen ihre Webseiten .xls oder .csv.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV, and import that file.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>What is in it is not made of letters.</source>
        <translation>Der Inhalt besteht nicht aus Buchstaben.</translation>
    </message>
    <message>
        <source>This encoding cannot be read here.</source>
        <translation>Diese Kodierung kann hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer does not know the one that was chosen.</source>
        <translation>Dieser Computer kennt die gewählte Kodierung nicht.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>A field of this file has no end.</source>
        <translation>Ein Feld dieser Datei hat kein Ende.</translation>
    </message>
    <message>
        <source>More than 1 MB is in one field; mostly a quotation mark is missing.</source>
        <translation>In einem Feld steht mehr als 1 MB; meist fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>More than 1 MB is in the field that begins in line %1; mostly a quotation mark is missing.</source>
        <translation>Im Feld, das in Zeile %1 beginnt, steht mehr als 1 MB; meist fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Look at that place in the file, or choose another separator.</source>
        <translation>Sehen Sie sich diese Stelle der Datei an oder wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>A row of this file has no end.</source>
        <translation>Eine Zeile dieser Datei hat kein Ende.</translation>
    </message>
    <message>
        <source>More than 4 MB are in one row.</source>
        <translation>Eine Zeile enthält mehr als 4 MB.</translation>
    </message>
    <message>
        <source>More than 4 MB are in the row that begins in line %1.</source>
        <translation>Die Tabellenzeile, die in Zeile %1 beginnt, enthält mehr als 4 MB.</translation>
    </message>
    <message>
        <source>Look at that place in the file, or export it again.</source>
        <translation>Sehen Sie sich diese Stelle der Datei an oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>This table has too many columns.</source>
        <translation>Diese Tabelle hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>A row has more than 1,000.</source>
        <translation>Eine Zeile hat mehr als 1.000.</translation>
    </message>
    <message>
        <source>The row in line %1 has more than 1,000.</source>
        <translation>Zeile %1 hat mehr als 1.000.</translation>
    </message>
    <message>
        <source>Choose another separator, or take out the columns you do not need.</source>
        <translation>Wählen Sie ein anderes Trennzeichen oder entfernen Sie nicht benötigte Spalten.</translation>
    </message>
    <message>
        <source>There are too many people in this file.</source>
        <translation>In dieser Datei stehen zu viele Personen.</translation>
    </message>
    <message>
        <source>At most 2,000,000 come in at once.</source>
        <translation>Höchstens 2.000.000 können auf einmal importiert werden.</translation>
    </message>
    <message>
        <source>Split it into several files, and import them one after the other.</source>
        <translation>Teilen Sie sie in mehrere Dateien auf und importieren Sie diese nacheinander.</translation>
    </message>
    <message>
        <source>Nobody in this file could be written to.</source>
        <translation>Niemandem in dieser Datei könnten Sie schreiben.</translation>
    </message>
    <message>
        <source>No column is a phone number, a WhatsApp number or an e-mail address.</source>
        <translation>Keine Spalte ist eine Telefonnummer, WhatsApp-Nummer oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Choose above the table which column is one.</source>
        <translation>Wählen Sie über der Tabelle, welche Spalte eine ist.</translation>
    </message>
    <message>
        <source>No number and no e-mail address.</source>
        <translation>Keine Nummer und keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nobody could be written to.</source>
        <translation>Sie könnten niemandem schreiben.</translation>
    </message>
    <message>
        <source>Add one of them to the row, and import the file again.</source>
        <translation>Ergänzen Sie eines davon in der Zeile und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>It is about two people.</source>
        <translation>Die Zeile betrifft zwei Personen.</translation>
    </message>
    <message>
        <source>Its addresses are those of two who are here already.</source>
        <translation>Die Adressen darin gehören zu zwei schon vorhandenen Personen.</translation>
    </message>
    <message>
        <source>Merge the two in Contacts, or leave the row one of them, and import the file again.</source>
        <translation>Führen Sie beide unter „Kontakte“ zusammen oder lassen Sie in der Zeile nur eine davon, und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>A group, not a person.</source>
        <translation>Eine Gruppe, keine Person.</translation>
    </message>
    <message>
        <source>The card only lists other cards.</source>
        <translation>Die Karte zählt nur andere Karten auf.</translation>
    </message>
    <message>
        <source>There is nothing to do: its members have cards of their own.</source>
        <translation>Es ist nichts zu tun: Die Mitglieder haben eigene Karten.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>Die Karte hat kein Ende.</translation>
    </message>
    <message>
        <source>The file ends, or the next one begins, in the middle of it.</source>
        <translation>Mittendrin endet die Datei oder beginnt die nächste Karte.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The card is too large.</source>
        <translation>Die Karte ist zu groß.</translation>
    </message>
    <message>
        <source>It has more than 1 MB without its pictures, or more than 2,000 lines.</source>
        <translation>Sie hat ohne ihre Bilder mehr als 1 MB oder mehr als 2.000 Zeilen.</translation>
    </message>
    <message>
        <source>Take out of it what is not needed, and import the file again.</source>
        <translation>Entfernen Sie daraus, was nicht gebraucht wird, und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>Keine Telefonnummer.</translation>
    </message>
    <message>
        <source>There is no such number, so it was left out.</source>
        <translation>Eine solche Nummer gibt es nicht, daher wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>Correct it in the file, with + and the country code, and import it again.</source>
        <translation>Berichtigen Sie sie in der Datei, mit + und Landesvorwahl, und importieren Sie diese erneut.</translation>
    </message>
    <message>
        <source>Not an e-mail address.</source>
        <translation>Keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nothing could be sent there, so it was left out.</source>
        <translation>Dorthin könnte nichts gesendet werden, daher wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>Correct it in the file and import it again.</source>
        <translation>Berichtigen Sie sie in der Datei und importieren Sie diese erneut.</translation>
    </message>
    <message>
        <source>The number lost its digits.</source>
        <translation>Die Nummer hat Ziffern verloren.</translation>
    </message>
    <message>
        <source>A spreadsheet program rounded it, so it was left out.</source>
        <translation>Eine Tabellenkalkulation hat sie gerundet, daher wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>Make the column one of text in your spreadsheet, and export it again.</source>
        <translation>Formatieren Sie die Spalte in Ihrer Tabelle als Text und exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The country was assumed.</source>
        <translation>Das Land wurde angenommen.</translation>
    </message>
    <message>
        <source>It is no number of your country, but is one with + before it.</source>
        <translation>In Ihrem Land gibt es diese Nummer nicht, mit + davor aber schon.</translation>
    </message>
    <message>
        <source>Look at the number in Contacts.</source>
        <translation>Sehen Sie sich die Nummer unter „Kontakte“ an.</translation>
    </message>
    <message>
        <source>Not a language.</source>
        <translation>Keine Sprache.</translation>
    </message>
    <message>
        <source>It is not known here, so it was left out.</source>
        <translation>Sie ist hier nicht bekannt, daher wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>Write it as “German” or “de” and import the file again.</source>
        <translation>Schreiben Sie sie als „German“ oder „de“ und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Not a time zone.</source>
        <translation>Keine Zeitzone.</translation>
    </message>
    <message>
        <source>This computer does not know it, so it was left out.</source>
        <translation>Dieser Computer kennt sie nicht, daher wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>Write it as “Europe/Berlin” and import the file again.</source>
        <translation>Schreiben Sie sie als „Europe/Berlin“ und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>It was shortened.</source>
        <translation>Es wurde gekürzt.</translation>
    </message>
    <message>
        <source>It is longer than what is kept here.</source>
        <translation>Es ist länger, als hier gespeichert wird.</translation>
    </message>
    <message>
        <source>Look at it in Contacts.</source>
        <translation>Sehen Sie es sich unter „Kontakte“ an.</translation>
    </message>
    <message>
        <source>Some letters cannot be read.</source>
        <translation>Manche Buchstaben sind nicht lesbar.</translation>
    </message>
    <message>
        <source>They are none in the encoding that was chosen.</source>
        <translation>In der gewählten Kodierung gibt es sie nicht.</translation>
    </message>
    <message>
        <source>Take the import back, and choose another encoding.</source>
        <translation>Nehmen Sie den Import zurück und wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Suffix of the name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp-Nummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>Möchte keine Nachrichten</translation>
    </message>
    <message>
        <source>Wants no SMS</source>
        <translation>Möchte keine SMS</translation>
    </message>
    <message>
        <source>Wants no e-mail</source>
        <translation>Möchte keine E-Mails</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Inhalt der Zeile</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Nothing here by %1</source>
        <translation>Hier ist nichts per %1</translation>
    </message>
    <message>
        <source>Other channels may have something.</source>
        <translation>Vielleicht gibt es etwas in anderen Kanälen.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Everything is archived or snoozed.</source>
        <translation>Alles ist archiviert oder zurückgestellt.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts ungelesen</translation>
    </message>
    <message>
        <source>Enjoy the quiet.</source>
        <translation>Genießen Sie die Ruhe.</translation>
    </message>
    <message>
        <source>Nothing is yours</source>
        <translation>Nichts für Sie</translation>
    </message>
    <message>
        <source>Conversations that are assigned to you are here.</source>
        <translation>Hier stehen Unterhaltungen, die Ihnen zugewiesen sind.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Nichts zurückgestellt</translation>
    </message>
    <message>
        <source>Press H on a conversation to have it come back later.</source>
        <translation>Drücken Sie H bei einer Unterhaltung, damit sie später wiederkommt.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>Press E on a conversation that is done.</source>
        <translation>Drücken Sie E bei einer erledigten Unterhaltung.</translation>
    </message>
</context>
<context>
    <name>KeyObjection</name>
    <message>
        <source>While you write, %1 alone stays a character; it runs the command only elsewhere. Press a second key at once to make it two.</source>
        <translation>Beim Schreiben bleibt %1 allein ein Zeichen; nur anderswo führt es den Befehl aus. Drücken Sie gleich eine zweite Taste, um zwei daraus zu machen.</translation>
    </message>
    <message>
        <source>%1 edits text and moves in it: while you write it keeps doing that, and runs the command only elsewhere.</source>
        <translation>%1 bearbeitet Text und bewegt den Cursor: Beim Schreiben bleibt das so, nur anderswo wird der Befehl ausgeführt.</translation>
    </message>
    <message>
        <source>Many desktops keep %1 for themselves: then it never reaches this program. Another key is safer.</source>
        <translation>Viele Desktops behalten %1 für sich: Dann kommt es nie bei diesem Programm an. Eine andere Taste ist sicherer.</translation>
    </message>
</context>
<context>
    <name>KeyTemplates</name>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>As in Gmail</source>
        <translation>Wie in Gmail</translation>
    </message>
    <message>
        <source>As in Outlook</source>
        <translation>Wie in Outlook</translation>
    </message>
    <message>
        <source>As in Apple Mail</source>
        <translation>Wie in Apple Mail</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source> then </source>
        <translation> dann </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  oder  </translation>
    </message>
</context>
<context>
    <name>LineText</name>
    <message>
        <source>Something is missing in the settings below.</source>
        <translation>Unten in den Einstellungen fehlt etwas.</translation>
    </message>
    <message>
        <source>Fill it in and save.</source>
        <translation>Ergänzen Sie es und speichern Sie.</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>Das Programm %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Install it, or give its path below.</source>
        <translation>Installieren Sie es oder geben Sie unten den Pfad an.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s program ended.</source>
        <translation>Das Tunnelprogramm wurde beendet.</translation>
    </message>
    <message>
        <source>It is started again by itself.</source>
        <translation>Es wird automatisch neu gestartet.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s program runs, but says no public address.</source>
        <translation>Das Tunnelprogramm läuft, nennt aber keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Try Repair; if that does not help, check its settings.</source>
        <translation>Versuchen Sie „Reparieren“; hilft das nicht, prüfen Sie seine Einstellungen.</translation>
    </message>
    <message>
        <source>The tunnel does not reach its server.</source>
        <translation>Der Tunnel erreicht seinen Server nicht.</translation>
    </message>
    <message>
        <source>Check the internet connection. It tries again by itself.</source>
        <translation>Prüfen Sie die Internetverbindung. Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server does not accept the sign-in.</source>
        <translation>Der Server des Tunnels nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Check the tunnel&apos;s token or key.</source>
        <translation>Prüfen Sie das Token oder den Schlüssel des Tunnels.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s name or port is in use already, perhaps on another computer.</source>
        <translation>Name oder Port des Tunnels wird schon verwendet, vielleicht auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>End the other one. It tries again by itself.</source>
        <translation>Beenden Sie den anderen. Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s service does not allow this.</source>
        <translation>Der Dienst des Tunnels erlaubt das nicht.</translation>
    </message>
    <message>
        <source>See the details: most often it has to be switched on there once.</source>
        <translation>Siehe Details: Meist muss es dort einmal eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The SSH server is not the one it was: its key is another.</source>
        <translation>Der SSH-Server ist nicht derselbe wie zuvor: Er hat einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server before you go on.</source>
        <translation>Fragen Sie den Betreiber des Servers, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The public address is not known on the internet yet.</source>
        <translation>Die öffentliche Adresse ist im Internet noch nicht bekannt.</translation>
    </message>
    <message>
        <source>A new name needs a moment. It tries again by itself.</source>
        <translation>Ein neuer Name braucht einen Moment. Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Nobody answers at the public address.</source>
        <translation>Unter der öffentlichen Adresse antwortet niemand.</translation>
    </message>
    <message>
        <source>Check that it leads to this computer. It tries again by itself.</source>
        <translation>Prüfen Sie, ob sie zu diesem Computer führt. Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The certificate of the public address is not valid.</source>
        <translation>Das Zertifikat der öffentlichen Adresse ist nicht gültig.</translation>
    </message>
    <message>
        <source>Give the address a certificate that is valid for its name.</source>
        <translation>Geben Sie der Adresse ein Zertifikat, das für ihren Namen gilt.</translation>
    </message>
    <message>
        <source>The public address leads to something else than this program.</source>
        <translation>Die öffentliche Adresse führt zu etwas anderem als diesem Programm.</translation>
    </message>
    <message>
        <source>Check where it leads.</source>
        <translation>Prüfen Sie, wohin sie führt.</translation>
    </message>
    <message>
        <source>Some messages are sent to another address.</source>
        <translation>Einige Nachrichten werden an eine andere Adresse gesendet.</translation>
    </message>
    <message>
        <source>Say below whether they shall come here.</source>
        <translation>Entscheiden Sie unten, ob sie hierher kommen sollen.</translation>
    </message>
    <message>
        <source>The old addresses are in place again.</source>
        <translation>Die alten Adressen gelten wieder.</translation>
    </message>
    <message>
        <source>With Repair, messages are sent here again.</source>
        <translation>Mit „Reparieren“ werden Nachrichten wieder hierher gesendet.</translation>
    </message>
    <message>
        <source>The provider does not accept the account.</source>
        <translation>Der Anbieter nimmt das Konto nicht an.</translation>
    </message>
    <message>
        <source>Check the token or key in Settings.</source>
        <translation>Prüfen Sie Token oder Schlüssel in den Einstellungen.</translation>
    </message>
    <message>
        <source>The key for e-mail may only send.</source>
        <translation>Der Schlüssel für E-Mail darf nur senden.</translation>
    </message>
    <message>
        <source>Make one with full access at Resend to receive.</source>
        <translation>Erstellen Sie bei Resend einen mit vollem Zugriff, um zu empfangen.</translation>
    </message>
    <message>
        <source>The provider cannot be asked where it sends messages.</source>
        <translation>Der Anbieter gibt keine Auskunft, wohin er Nachrichten sendet.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The provider did not take the new address.</source>
        <translation>Der Anbieter hat die neue Adresse nicht übernommen.</translation>
    </message>
    <message>
        <source>See the details, then try Repair.</source>
        <translation>Siehe Details; versuchen Sie dann „Reparieren“.</translation>
    </message>
    <message>
        <source>The account has no such number.</source>
        <translation>Das Konto hat keine solche Nummer.</translation>
    </message>
    <message>
        <source>Check the number in Settings.</source>
        <translation>Prüfen Sie die Nummer in den Einstellungen.</translation>
    </message>
    <message>
        <source>The number belongs to a TwiML application, which decides where messages go.</source>
        <translation>Die Nummer gehört zu einer TwiML-Anwendung, die bestimmt, wohin Nachrichten gehen.</translation>
    </message>
    <message>
        <source>Take the number out of it in Twilio&apos;s console, then press Repair.</source>
        <translation>Nehmen Sie die Nummer in der Twilio-Konsole heraus und drücken Sie „Reparieren“.</translation>
    </message>
    <message>
        <source>WhatsApp has switched your number off.</source>
        <translation>WhatsApp hat Ihre Nummer abgeschaltet.</translation>
    </message>
    <message>
        <source>Twilio&apos;s console says why and what to do.</source>
        <translation>Warum und was zu tun ist, steht in der Twilio-Konsole.</translation>
    </message>
    <message>
        <source>Messages are fetched every few minutes.</source>
        <translation>Nachrichten werden alle paar Minuten abgerufen.</translation>
    </message>
    <message>
        <source>The tunnel is starting…</source>
        <translation>Der Tunnel startet…</translation>
    </message>
    <message>
        <source>Checking that the public address leads here…</source>
        <translation>Es wird geprüft, ob die öffentliche Adresse hierher führt…</translation>
    </message>
    <message>
        <source>Telling the providers the address…</source>
        <translation>Die Adresse wird den Anbietern mitgeteilt…</translation>
    </message>
    <message>
        <source>Messages arrive at once.</source>
        <translation>Nachrichten kommen sofort an.</translation>
    </message>
    <message>
        <source>Messages do not arrive at once.</source>
        <translation>Nachrichten kommen nicht sofort an.</translation>
    </message>
    <message>
        <source>Nothing comes in until an account is connected.</source>
        <translation>Solange kein Konto verbunden ist, kommt nichts herein.</translation>
    </message>
    <message>
        <source>Not at all: fetch messages</source>
        <translation>Gar nicht: Nachrichten abrufen</translation>
    </message>
    <message>
        <source>At an address of my own</source>
        <translation>Unter einer eigenen Adresse</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>Cloudflare, without an account</source>
        <translation>Cloudflare, ohne Konto</translation>
    </message>
    <message>
        <source>Cloudflare, with a tunnel of mine</source>
        <translation>Cloudflare, mit eigenem Tunnel</translation>
    </message>
    <message>
        <source>SSH, through a server of mine</source>
        <translation>SSH, über einen eigenen Server</translation>
    </message>
    <message>
        <source>Tailscale Funnel</source>
        <translation>Tailscale Funnel</translation>
    </message>
    <message>
        <source>Nothing to set up. New messages are asked for every few minutes, and appear that much later.</source>
        <translation>Nichts einzurichten. Neue Nachrichten werden alle paar Minuten abgerufen und erscheinen entsprechend später.</translation>
    </message>
    <message>
        <source>For a server, a reverse proxy or a tunnel that runs already and leads to this computer.</source>
        <translation>Für einen Server, einen Reverse Proxy oder einen Tunnel, der bereits läuft und zu diesem Computer führt.</translation>
    </message>
    <message>
        <source>Starts ngrok. It needs a free account, whose token you gave it once.</source>
        <translation>Startet ngrok. Nötig ist ein kostenloses Konto, dessen Token Sie ngrok einmal gegeben haben.</translation>
    </message>
    <message>
        <source>Starts cloudflared. Free and at once; the address is another at each start.</source>
        <translation>Startet cloudflared. Kostenlos und sofort; die Adresse ist bei jedem Start eine andere.</translation>
    </message>
    <message>
        <source>Starts cloudflared with your tunnel&apos;s token, which is kept in your system&apos;s keychain.</source>
        <translation>Startet cloudflared mit dem Token Ihres Tunnels, das im Schlüsselbund des Systems liegt.</translation>
    </message>
    <message>
        <source>Starts ssh -R to any server that lets your key in, or to a service such as nokey@localhost.run.</source>
        <translation>Startet ssh -R zu einem Server, der Ihren Schlüssel kennt, oder zu einem Dienst wie nokey@localhost.run.</translation>
    </message>
    <message>
        <source>Starts tailscale funnel. Funnel must be allowed for this computer in your tailnet.</source>
        <translation>Startet tailscale funnel. Funnel muss in Ihrem Tailnet für diesen Computer erlaubt sein.</translation>
    </message>
    <message>
        <source>SMS to %1</source>
        <translation>SMS an %1</translation>
    </message>
    <message>
        <source>SMS through the Messaging Service “%1”</source>
        <translation>SMS über den Messaging Service „%1“</translation>
    </message>
    <message>
        <source>WhatsApp to %1</source>
        <translation>WhatsApp an %1</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s sandbox</source>
        <translation>WhatsApp-Sandbox</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>arrives here.</source>
        <translation>kommt hier an.</translation>
    </message>
    <message>
        <source>is sent to %1 now.</source>
        <translation>geht jetzt an %1.</translation>
    </message>
    <message>
        <source>is sent to %1, and stays so.</source>
        <translation>geht an %1, und das bleibt so.</translation>
    </message>
    <message>
        <source>can be set by you only: in Twilio&apos;s console under Messaging, Try it out, Sandbox settings.</source>
        <translation>können nur Sie einstellen: in der Twilio-Konsole unter „Messaging“, „Try it out“, „Sandbox settings“.</translation>
    </message>
</context>
<context>
    <name>LinkTarget</name>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>It says %1, but writes to %2.</source>
        <translation>Angezeigt wird %1, geschrieben wird aber an %2.</translation>
    </message>
    <message>
        <source>It says %1, but leads to %2.</source>
        <translation>Angezeigt wird %1, der Link führt aber zu %2.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>The Twilio account</source>
        <translation>Das Twilio-Konto</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>The Twilio account, further</source>
        <translation>Das Twilio-Konto, Fortsetzung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>What Twilio says of this computer</source>
        <translation>Was Twilio über diesen Computer sagt</translation>
    </message>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>**What to do:** %1</source>
        <translation>**Was zu tun ist:** %1</translation>
    </message>
    <message>
        <source>Twilio&apos;s own page</source>
        <translation>Seite von Twilio dazu</translation>
    </message>
    <message>
        <source># When something was not sent</source>
        <translation># Wenn etwas nicht gesendet wurde</translation>
    </message>
    <message>
        <source>Every failure has a number. It is in the details of a message (Ctrl+D), with the provider&apos;s own words, and this page says what each number means and what helps.</source>
        <translation>Jeder Fehler hat eine Nummer. Sie steht mit dem Wortlaut des Anbieters in den Details einer Nachricht (Strg+D); diese Seite erklärt, was jede Nummer bedeutet und was hilft.</translation>
    </message>
    <message>
        <source># What&apos;s new</source>
        <translation># Neuigkeiten</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>In dieser Version</translation>
    </message>
</context>
<context>
    <name>MentionWords</name>
    <message>
        <source>Somebody who left</source>
        <translation>Ehemaliges Teammitglied</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <extracomment>Who wrote a note, and about whom</extracomment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An address and its channel</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person&apos;s own field and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2” stays, “%3” goes.</source>
        <extracomment>A field of two people: whose value stays, and which is dropped</extracomment>
        <translation>%1: „%2“ bleibt, „%3“ entfällt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1: both stay, “%2” as %3.</source>
        <extracomment>An own field that both people have: both values stay, the second under another name</extracomment>
        <translation>%1: Beides bleibt, „%2“ als %3.</translation>
    </message>
    <message>
        <source>1 message moves to their conversation.</source>
        <translation>1 Nachricht kommt in die gemeinsame Unterhaltung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages move to their conversation.</source>
        <translation>
            <numerusform>%Ln Nachricht kommt in die gemeinsame Unterhaltung.</numerusform>
            <numerusform>%Ln Nachrichten kommen in die gemeinsame Unterhaltung.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note moves along.</source>
        <translation>1 Notiz kommt mit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes move along.</source>
        <translation>
            <numerusform>%Ln Notiz kommt mit.</numerusform>
            <numerusform>%Ln Notizen kommen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being written to both: the texts are put together.</source>
        <translation>An beide wird gerade etwas geschrieben: Die Texte werden zusammengefügt.</translation>
    </message>
    <message>
        <source>They stay blocked.</source>
        <translation>Die Person bleibt blockiert.</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Vielleicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>A moment here, and what the clocks of another place show then</extracomment>
        <translation>%1 (%2 in %3)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>To leave</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>Does not leave if</source>
        <translation>Wird nicht gesendet, wenn</translation>
    </message>
    <message>
        <source>they write before</source>
        <translation>vorher eine Nachricht kommt</translation>
    </message>
    <message>
        <source>Change that came too late</source>
        <translation>Zu späte Änderung</translation>
    </message>
    <message>
        <source>Time that came too late</source>
        <translation>Zu späte Zeitänderung</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>ID beim Anbieter</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisches</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Nachrichtendetails</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Location: %1</source>
        <extracomment>Where somebody is: a name, an address, and the coordinates</extracomment>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>Came from your ad: %1</source>
        <extracomment>The headline of the ad that somebody came from</extracomment>
        <translation>Kam über Ihre Anzeige: %1</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>Sent by a machine</source>
        <translation>Automatisch gesendet</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Häufig weitergeleitet</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Answer to an earlier message</source>
        <translation>Antwort auf eine frühere Nachricht</translation>
    </message>
    <message>
        <source>Chosen by a button</source>
        <translation>Per Schaltfläche gewählt</translation>
    </message>
</context>
<context>
    <name>MessagePrinter</name>
    <message>
        <source>It cannot be written there: %1. Choose another folder, or another printer.</source>
        <extracomment>What the system says, as &quot;Permission denied&quot;</extracomment>
        <translation>Dort kann nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner oder Drucker.</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print conversation</source>
        <translation>Unterhaltung drucken</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>This is a long message. The rest of it is in its details (Ctrl+D).</source>
        <translation>Dies ist eine lange Nachricht. Den Rest finden Sie in den Details (Strg+D).</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
</context>
<context>
    <name>PasteLimits</name>
    <message>
        <source>%1 characters are too many to write in at once: %2 at most.</source>
        <translation>%1 Zeichen sind zu viele auf einmal: höchstens %2.</translation>
    </message>
    <message>
        <source>With it there would be %1 characters here, and that is too much: %2 at most.</source>
        <translation>Damit wären es hier %1 Zeichen, und das sind zu viele: höchstens %2.</translation>
    </message>
    <message>
        <source>%1 lines are too many to write in at once: %2 at most.</source>
        <translation>%1 Zeilen sind zu viele auf einmal: höchstens %2.</translation>
    </message>
    <message>
        <source>%1 emoji are too many to write in at once: %2 at most.</source>
        <translation>%1 Emojis sind zu viele auf einmal: höchstens %2.</translation>
    </message>
    <message>
        <source>A line of %1 characters is too long to write in: %2 at most.</source>
        <translation>Eine Zeile mit %1 Zeichen ist zu lang: höchstens %2.</translation>
    </message>
    <message>
        <source>%1 emoji are too many for one line: %2 at most.</source>
        <translation>%1 Emojis sind zu viele für eine Zeile: höchstens %2.</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>PeopleStateBar</name>
    <message>
        <source>Active</source>
        <extracomment>People who are neither archived nor blocked</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A way to reach somebody that is neither a number nor an e-mail address</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Blocked since %1</source>
        <translation>Blockiert seit %1</translation>
    </message>
    <message>
        <source>Archived since %1</source>
        <translation>Archiviert seit %1</translation>
    </message>
    <message>
        <source>Does not want messages here (since %1)</source>
        <translation>Möchte hier keine Nachrichten (seit %1)</translation>
    </message>
    <message>
        <source>Nothing reaches this address (since %1)</source>
        <translation>Unter dieser Adresse kommt nichts an (seit %1)</translation>
    </message>
    <message>
        <source>Agreed to messages on %1</source>
        <translation>Nachrichten zugestimmt am %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When somebody agreed to be written to, and how that is known</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>dieselbe Nummer</translation>
    </message>
    <message>
        <source>one number, written in two ways</source>
        <translation>eine Nummer, zwei Schreibweisen</translation>
    </message>
    <message>
        <source>similar numbers and names</source>
        <translation>ähnliche Nummern und Namen</translation>
    </message>
    <message>
        <source>the same name in their e-mail addresses</source>
        <translation>derselbe Name in den E-Mail-Adressen</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>similar names</source>
        <translation>ähnliche Namen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The time, and the day of the week</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>PrintContent</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Interne Notiz von %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>nur für Sie sichtbar</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>vielleicht gesendet</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Unterhaltung mit %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ProfileFill</name>
    <message>
        <source>Open %1, %2, on the web</source>
        <extracomment>A network and what somebody is called there: &quot;Open Instagram, @ann, on the web&quot;</extracomment>
        <translation>%1, %2, im Web öffnen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A channel and how many messages: &quot;SMS 12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many messages, and of which channels: &quot;14 (SMS 12, E-mail 2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>You answer within</source>
        <extracomment>How long somebody usually waits for an answer</extracomment>
        <translation>Ihre Antwortzeit</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation>1 Nachricht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, next: %1</source>
        <translation>
            <numerusform>%n Nachricht, nächste: %1</numerusform>
            <numerusform>%n Nachrichten, nächste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a provider reported of a message, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Found in %1&apos;s list on %2. No webhook had brought it: this computer was off, or the line to the internet was down.</source>
        <extracomment>A provider and a time</extracomment>
        <translation>Am %2 in der Liste von %1 gefunden. Kein Webhook hatte sie gebracht: Dieser Computer war aus oder die Internetverbindung unterbrochen.</translation>
    </message>
    <message>
        <source>%1 sent it here on %2, rightly signed.</source>
        <extracomment>A provider and a time</extracomment>
        <translation>%1 hat sie am %2 hierher gesendet, richtig signiert.</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum sie hier ist</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Im Original</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Monat ab</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Nachrichten pro Tag</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>Nachrichten pro Woche</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Nachrichten pro Monat</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale::toString() takes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>As many days before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Under 5 minutes</source>
        <translation>Unter 5 Minuten</translation>
    </message>
    <message>
        <source>5 to 15 minutes</source>
        <translation>5 bis 15 Minuten</translation>
    </message>
    <message>
        <source>15 minutes to 1 hour</source>
        <translation>15 Minuten bis 1 Stunde</translation>
    </message>
    <message>
        <source>1 to 4 hours</source>
        <translation>1 bis 4 Stunden</translation>
    </message>
    <message>
        <source>4 to 12 hours</source>
        <translation>4 bis 12 Stunden</translation>
    </message>
    <message>
        <source>12 to 24 hours</source>
        <translation>12 bis 24 Stunden</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>Über einen Tag</translation>
    </message>
    <message>
        <source>&lt; 5 min</source>
        <translation>&lt; 5 min</translation>
    </message>
    <message>
        <source>5–15</source>
        <translation>5–15</translation>
    </message>
    <message>
        <source>15–60</source>
        <translation>15–60</translation>
    </message>
    <message>
        <source>1–4 h</source>
        <translation>1–4 h</translation>
    </message>
    <message>
        <source>4–12 h</source>
        <translation>4–12 h</translation>
    </message>
    <message>
        <source>12–24 h</source>
        <translation>12–24 h</translation>
    </message>
    <message>
        <source>&gt; 1 day</source>
        <translation>&gt; 1 Tag</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Sent, no report yet</source>
        <translation>Gesendet, noch keine Meldung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>Warum Nachrichten fehlschlugen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The provider did not accept it.</source>
        <translation>Der Anbieter hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Error %1 of the provider</source>
        <translation>Fehler %1 des Anbieters</translation>
    </message>
    <message>
        <source>Teammates</source>
        <translation>Teammitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>Erste Antworten</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale::toString() takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>You answered %1 of those who wrote first within an hour, half of them within %2.</source>
        <translation>Sie haben %1 der Personen, die zuerst schrieben, innerhalb einer Stunde geantwortet, der Hälfte innerhalb von %2.</translation>
    </message>
    <message>
        <source>Most messages come in on %1, and between %2 and %3.</source>
        <translation>Die meisten Nachrichten kommen am %1 und zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>vorher keine</translation>
    </message>
    <message>
        <source>−%1, quicker</source>
        <translation>−%1, schneller</translation>
    </message>
    <message>
        <source>+%1, slower</source>
        <translation>+%1, langsamer</translation>
    </message>
    <message>
        <source>nobody wrote first</source>
        <translation>niemand schrieb zuerst</translation>
    </message>
    <message>
        <source>%1 points, better</source>
        <translation>%1 Punkte, besser</translation>
    </message>
    <message>
        <source>%1 points, worse</source>
        <translation>%1 Punkte, schlechter</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>kein Vergleich möglich</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>%1 (%2 before)</source>
        <extracomment>How it changed, and what it was: &quot;+12% (118 before)&quot;</extracomment>
        <translation>%1 (zuvor %2)</translation>
    </message>
    <message>
        <source>Messages that came in.</source>
        <translation>Eingegangene Nachrichten.</translation>
    </message>
    <message>
        <source>Messages that went out, automatic answers and those that failed among them.</source>
        <translation>Ausgegangene Nachrichten, auch automatische Antworten und fehlgeschlagene.</translation>
    </message>
    <message>
        <source>Conversations begun</source>
        <translation>Neue Unterhaltungen</translation>
    </message>
    <message>
        <source>First messages after 24 hours without any. An answer begins none, however late it is.</source>
        <translation>Erste Nachrichten nach 24 Stunden ohne eine. Eine Antwort beginnt keine, egal wie spät sie kommt.</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Erste Antwort, Median</translation>
    </message>
    <message>
        <source>Half of the people who began a conversation had an answer within this time. Automatic answers do not count.</source>
        <translation>Die Hälfte der Personen, die eine Unterhaltung begannen, hatte in dieser Zeit eine Antwort. Automatische Antworten zählen nicht.</translation>
    </message>
    <message>
        <source>First response, 9 of 10</source>
        <translation>Erste Antwort, 9 von 10</translation>
    </message>
    <message>
        <source>Nine of ten people who began a conversation and were answered had the answer within this time.</source>
        <translation>Neun von zehn Personen, die eine Unterhaltung begannen und Antwort bekamen, hatten sie in dieser Zeit.</translation>
    </message>
    <message>
        <source>Answered within 1 hour</source>
        <translation>In 1 Stunde beantwortet</translation>
    </message>
    <message>
        <source>Of the people who began a conversation more than an hour ago, or were answered already.</source>
        <translation>Anteil der Personen, die vor über einer Stunde eine Unterhaltung begannen oder schon Antwort haben.</translation>
    </message>
    <message>
        <source>Of the messages sent, those that the carrier or the mail server reported as arrived.</source>
        <translation>Anteil der gesendeten Nachrichten, die Netzbetreiber oder Mailserver als angekommen gemeldet haben.</translation>
    </message>
    <message>
        <source>Of the messages sent, those that did not arrive.</source>
        <translation>Anteil der gesendeten Nachrichten, die nicht angekommen sind.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Message taken back</source>
        <translation>Nachricht zurückgenommen</translation>
    </message>
    <message>
        <source>Scheduled:</source>
        <translation>Geplant:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Sie:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day, in little room: &quot;Mon 8:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>zugewiesen: %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>SavedToast</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>The name of a file</extracomment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Show all (%1)</source>
        <extracomment>Of messages, notes …</extracomment>
        <translation>Alle anzeigen (%1)</translation>
    </message>
    <message>
        <source>Searched for before</source>
        <translation>Frühere Suchen</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Narrow a search</source>
        <translation>Suche eingrenzen</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>“%1” is left out: behind “in:” stands %2.</source>
        <translation>„%1“ wird ausgelassen: Auf „in:“ folgt %2.</translation>
    </message>
    <message>
        <source>“%1” is left out: it is no day. Write 2026-05-17, 2026-05, 2026, today, or 7d for a week ago.</source>
        <translation>„%1“ wird ausgelassen: Das ist kein Tag. Schreiben Sie 2026-05-17, 2026-05, 2026, today oder 7d für „vor einer Woche“.</translation>
    </message>
    <message>
        <source>“%1” is left out: behind “%2:” stands %3.</source>
        <translation>„%1“ wird ausgelassen: Auf „%2:“ folgt %3.</translation>
    </message>
    <message>
        <source>What somebody wrote; from:me is what you wrote</source>
        <translation>Was jemand geschrieben hat; from:me findet, was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>What you wrote to somebody</source>
        <translation>Was Sie jemandem geschrieben haben</translation>
    </message>
    <message>
        <source>One channel, or only notes, files or people</source>
        <translation>Ein Kanal oder nur Notizen, Dateien oder Personen</translation>
    </message>
    <message>
        <source>Older than a day, a month or a year</source>
        <translation>Älter als ein Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Ab einem Tag</translation>
    </message>
    <message>
        <source>Of one day</source>
        <translation>Von einem Tag</translation>
    </message>
    <message>
        <source>With a file, or with a link</source>
        <translation>Mit Datei oder mit Link</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Mit Datei</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Mit Link</translation>
    </message>
    <message>
        <source>note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>einem ehemaligen Teammitglied</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: %1 is looked for just as it stands.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen: %1 wird genau so gesucht, wie es dasteht.</translation>
    </message>
</context>
<context>
    <name>SendingText</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is sent by %1 until this is corrected.</source>
        <translation>Über %1 wird nichts gesendet, bis das korrigiert ist.</translation>
    </message>
    <message>
        <source>What is sent by %1 waits.</source>
        <translation>Der Versand über %1 wartet.</translation>
    </message>
    <message>
        <source>What is sent by %1 waits; next try at %2.</source>
        <translation>Der Versand über %1 wartet; nächster Versuch um %2.</translation>
    </message>
    <message>
        <source>No network. What you write waits and leaves by itself.</source>
        <translation>Kein Netz. Was Sie schreiben, wartet und wird automatisch gesendet.</translation>
    </message>
    <message>
        <source>No network. 1 message waits and leaves by itself.</source>
        <translation>Kein Netz. 1 Nachricht wartet und wird automatisch gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>No network. %n messages wait and leave by themselves.</source>
        <translation>
            <numerusform>Kein Netz. %n Nachricht wartet und wird automatisch gesendet.</numerusform>
            <numerusform>Kein Netz. %n Nachrichten warten und werden automatisch gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message waits.</source>
        <translation>1 Nachricht wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait.</source>
        <translation>
            <numerusform>%n Nachricht wartet.</numerusform>
            <numerusform>%n Nachrichten warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No network. It leaves by itself.</source>
        <translation>Kein Netz. Wird automatisch gesendet.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Connect text messages</source>
        <translation>SMS verbinden</translation>
    </message>
    <message>
        <source>Connect WhatsApp</source>
        <translation>WhatsApp verbinden</translation>
    </message>
    <message>
        <source>Connect e-mail</source>
        <translation>E-Mail verbinden</translation>
    </message>
    <message>
        <source>Receive messages</source>
        <translation>Nachrichten empfangen</translation>
    </message>
    <message>
        <source>Say when you answer</source>
        <translation>Angeben, wann Sie antworten</translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation>Ihre Kontakte mitbringen</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Jemandem schreiben</translation>
    </message>
</context>
<context>
    <name>ShortcutManual</name>
    <message>
        <source> then </source>
        <translation> dann </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source># Keyboard shortcuts</source>
        <translation># Tastenkürzel</translation>
    </message>
    <message>
        <source>On a Mac, Ctrl is the Command key. Every command is in the command palette (Ctrl+K), too. The keys can be changed in Settings, Shortcuts; commands marked with * keep theirs.</source>
        <translation>Auf einem Mac ist Strg die Befehlstaste. Alle Befehle finden Sie auch in der Befehlspalette (Strg+K). Die Tasten lassen sich unter „Einstellungen“, „Tastenkürzel“ ändern; mit * markierte Befehle behalten ihre.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The profile %1 is in use by another running program (%2). Close that one first, or choose another folder with --profile.</source>
        <translation>Das Profil %1 wird gerade von einem anderen Programm verwendet (%2). Schließen Sie zuerst dieses oder wählen Sie mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The profile %1 was written by a newer version of Unified Inbox (%2). Install that version or a later one; nothing was changed.</source>
        <translation>Das Profil %1 wurde mit einer neueren Version von Unified Inbox geschrieben (%2). Installieren Sie diese oder eine spätere Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database of the profile %1 is damaged (%2). Put back a good copy from its folder &quot;backups&quot;, or choose another folder with --profile; nothing was changed.</source>
        <translation>Die Datenbank des Profils %1 ist beschädigt (%2). Stellen Sie eine gute Sicherung aus seinem Ordner „backups“ wieder her oder wählen Sie mit --profile einen anderen Ordner; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written (%2). Check the folder&apos;s permissions and the free space, or choose another folder with --profile.</source>
        <translation>Das Profil %1 ist nicht beschreibbar (%2). Prüfen Sie die Zugriffsrechte des Ordners und den freien Platz oder wählen Sie mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file inbox.db in the profile %1 is a database of another program (%2). Choose another folder with --profile; nothing was changed.</source>
        <translation>Die Datei inbox.db im Profil %1 ist die Datenbank eines anderen Programms (%2). Wählen Sie mit --profile einen anderen Ordner; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A setting is wrong: %1. Correct it and start again.</source>
        <translation>Eine Einstellung ist falsch: %1. Korrigieren Sie sie und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The program cannot listen: %1. Close what uses the port, or choose another one with the environment variable PORT or API_PORT.</source>
        <translation>Das Programm kann keine Verbindungen annehmen: %1. Schließen Sie, was den Port belegt, oder wählen Sie mit der Umgebungsvariablen PORT oder API_PORT einen anderen.</translation>
    </message>
    <message>
        <source>The program cannot start: %1.</source>
        <translation>Das Programm kann nicht starten: %1.</translation>
    </message>
</context>
<context>
    <name>ThreadListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of this year: day and name of the month</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of another year</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;Tomorrow, 9:00&quot;
----------
A whole date, and the time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day of this year with its weekday</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day of another year with its weekday</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long somebody has been waiting, in minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long somebody has been waiting, in hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>How long somebody has been waiting, in days, two at least</extracomment>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>TransferFiles</name>
    <message>
        <source>It cannot be written there: %1. Choose another folder.</source>
        <extracomment>What the system says, as &quot;Permission denied&quot;</extracomment>
        <translation>Dort kann nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>TransferWork</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent, as the language writes it</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Write to somebody, and the conversation is here.</source>
        <translation>Schreiben Sie jemandem, und die Unterhaltung erscheint hier.</translation>
    </message>
    <message>
        <source>Messages to %1 appear here as they arrive.</source>
        <translation>Nachrichten an %1 erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Jemandem schreiben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Welcome to your inbox</source>
        <translation>Willkommen in Ihrem Posteingang</translation>
    </message>
    <message>
        <source>Connect Twilio for SMS and WhatsApp and Resend for e-mail, or look around first: nothing in the sample data is real, and nothing is sent.</source>
        <translation>Verbinden Sie Twilio für SMS und WhatsApp und Resend für E-Mail, oder sehen Sie sich erst um: Die Beispieldaten sind frei erfunden, und es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Meine Konten verbinden</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
</context>
<context>
    <name>WhenText</name>
    <message>
        <source>%1 in %2 (%3 here)</source>
        <extracomment>&quot;Tomorrow, 9:00 in New York (15:00 here)&quot;</extracomment>
        <translation>%1 in %2 (hier %3)</translation>
    </message>
    <message>
        <source>Later today, %1</source>
        <translation>Später heute, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>Saturday, %1</source>
        <translation>Samstag, %1</translation>
    </message>
    <message>
        <source>Monday, %1</source>
        <translation>Montag, %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <extracomment>A day and time: &quot;Scheduled for Tuesday 17 March, 15:00&quot;</extracomment>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>Scheduled again for %1</source>
        <extracomment>A day and time: &quot;Scheduled again for Tuesday 17 March, 15:00&quot;</extracomment>
        <translation>Wieder geplant für %1</translation>
    </message>
    <message>
        <source>%1 for them, %2 for you</source>
        <extracomment>&quot;Tuesday 17 March, 9:00 for them, 16:00 for you&quot;</extracomment>
        <translation>dort %1, bei Ihnen %2</translation>
    </message>
    <message>
        <source>The clocks go forward then and there is no %1: it leaves at %2.</source>
        <translation>Dann werden die Uhren vorgestellt, und %1 gibt es nicht: Der Versand ist um %2.</translation>
    </message>
    <message>
        <source>The clocks go back then and %1 comes twice: it leaves the first time.</source>
        <translation>Dann werden die Uhren zurückgestellt, und %1 gibt es zweimal: Der Versand ist beim ersten Mal.</translation>
    </message>
    <message>
        <source>In %1 it is %2 then: it may wake somebody.</source>
        <translation>In %1 ist es dann %2: Das könnte jemanden wecken.</translation>
    </message>
</context>
<context>
    <name>WidgetKeys</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send an SMS or WhatsApp message</source>
        <translation>Eine SMS oder WhatsApp-Nachricht senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Look for messages now</source>
        <translation>Jetzt Nachrichten abrufen</translation>
    </message>
    <message>
        <source>Ask the providers for messages that did not arrive by themselves</source>
        <translation>Fragt bei den Anbietern nach Nachrichten, die nicht von selbst eingetroffen sind</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>List, messages, message field</source>
        <translation>Liste, Nachrichten, Nachrichtenfeld</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Vorheriger Fensterbereich</translation>
    </message>
    <message>
        <source>Message field, messages, list</source>
        <translation>Nachrichtenfeld, Nachrichten, Liste</translation>
    </message>
    <message>
        <source>Details of the person</source>
        <translation>Details zur Person</translation>
    </message>
    <message>
        <source>Show or hide what is known of the person, beside the conversation</source>
        <translation>Blendet neben der Unterhaltung ein oder aus, was über die Person bekannt ist</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Fill the whole screen, or return</source>
        <translation>Füllt den ganzen Bildschirm oder kehrt zum Fenster zurück</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>What is being written is kept</source>
        <translation>Angefangene Texte bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program; what is being written is kept</source>
        <translation>Beendet das Programm; angefangene Texte bleiben erhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close what is open, clear the search, leave the message field for the list</source>
        <translation>Schließt, was offen ist, leert die Suche, wechselt vom Nachrichtenfeld zur Liste</translation>
    </message>
    <message>
        <source>From 80 to 200 percent</source>
        <translation>Von 80 bis 200 Prozent</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
</context>
<context>
    <name>uinbox::app::DesktopProgram</name>
    <message>
        <source>The system&apos;s keychain cannot be read, so the accounts whose keys it holds are not connected. Unlock it, or install one (gnome-keyring or KWallet), then try again.</source>
        <translation>Der Schlüsselbund des Systems kann nicht gelesen werden; Konten, deren Schlüssel er enthält, sind daher nicht verbunden. Entsperren Sie ihn oder installieren Sie einen (gnome-keyring oder KWallet) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unified Inbox is running already (%1) but does not answer. Close its window; if that does not help, end it with the system&apos;s task manager, and start it again.</source>
        <translation>Unified Inbox läuft bereits (%1), antwortet aber nicht. Schließen Sie das Fenster; hilft das nicht, beenden Sie das Programm in der Systemüberwachung und starten Sie es neu.</translation>
    </message>
</context>
<context>
    <name>uinbox::app::RescueProgress</name>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Amounts of data: &quot;12.5 MB of 80 MB&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation>Wird angehalten. Nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>uinbox::app::StartProblem</name>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>It is in the folder %1 (%2). Free some space on that disk, or allow yourself to write in the folder; then try again.</source>
        <translation>Er liegt im Ordner %1 (%2). Schaffen Sie auf diesem Datenträger Platz oder geben Sie sich Schreibrechte für den Ordner; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version (%2). Install that version or a later one. Nothing was changed.</source>
        <translation>Die Datei %1 wurde mit einer neueren Version geschrieben (%2). Installieren Sie diese oder eine spätere Version. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program (%2). Move it elsewhere, then try again. Nothing was changed.</source>
        <translation>Die Datei %1 gehört zu einem anderen Programm (%2). Verschieben Sie sie und versuchen Sie es erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2).</source>
        <translation>Die Datei %1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept in the same folder.</source>
        <translation>Was Sie auch wählen, die beschädigte Datei bleibt im selben Ordner erhalten.</translation>
    </message>
    <message>
        <source>There is no backup of it. You can begin an empty inbox.</source>
        <translation>Es gibt keine Sicherung davon. Sie können mit einem leeren Posteingang beginnen.</translation>
    </message>
    <message>
        <source>There is a backup of %1; what came later is not in it.</source>
        <extracomment>%1 a date and a time</extracomment>
        <translation>Es gibt eine Sicherung vom %1; was später kam, ist nicht darin.</translation>
    </message>
    <message>
        <source>Your inbox cannot be written.</source>
        <translation>In Ihren Posteingang kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Your inbox cannot be read.</source>
        <translation>Ihr Posteingang kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your inbox cannot be opened.</source>
        <translation>Ihr Posteingang kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>So öffnen, wie er ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Put back the backup</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Putting back the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Begin an empty inbox</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Putting the damaged file aside…</source>
        <translation>Die beschädigte Datei wird beiseitegelegt…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AboutPage</name>
    <message>
        <source>&amp;Copy for support</source>
        <translation>Für den Support &amp;kopieren</translation>
    </message>
    <message>
        <source>About Unified Inbox</source>
        <translation>Über Unified Inbox</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <source>&amp;Open the log&apos;s folder</source>
        <translation>&amp;Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <source>The versions above, and the end of the log. No names, numbers, addresses or keys are in it.</source>
        <translation>Die Versionen oben und das Ende des Protokolls. Namen, Nummern, Adressen und Schlüssel sind nicht enthalten.</translation>
    </message>
    <message>
        <source>&amp;Show the log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>The end of the log</source>
        <translation>Das Ende des Protokolls</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Es gibt noch kein Protokoll.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressBookDrop</name>
    <message>
        <source>One file at a time can be imported</source>
        <translation>Es kann nur eine Datei auf einmal importiert werden</translation>
    </message>
    <message>
        <source>Only tables (CSV) and vCards can be imported</source>
        <translation>Nur Tabellen (CSV) und vCards können importiert werden</translation>
    </message>
    <message>
        <source>Drop the file to import contacts</source>
        <translation>Datei ablegen, um Kontakte zu importieren</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressFields</name>
    <message>
        <source>Add an a&amp;ddress</source>
        <translation>A&amp;dresse hinzufügen</translation>
    </message>
    <message>
        <source>This address is there already.</source>
        <translation>Diese Adresse ist schon vorhanden.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressLine</name>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The channel of an address, and what a person calls it: &quot;SMS, Work&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressRow</name>
    <message>
        <source>Agreed to messages here</source>
        <translation>Hat Nachrichten hier zugestimmt</translation>
    </message>
    <message>
        <source>Channel of the address</source>
        <translation>Kanal der Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number or e-mail address</source>
        <translation>Nummer oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Diese Adresse entfernen</translation>
    </message>
    <message>
        <source>What this address is called</source>
        <translation>Bezeichnung dieser Adresse</translation>
    </message>
    <message>
        <source>Name, such as “Work”</source>
        <translation>Name, etwa „Arbeit“</translation>
    </message>
    <message>
        <source>How it is known that they agreed</source>
        <translation>Woher die Zustimmung bekannt ist</translation>
    </message>
    <message>
        <source>How is that known?</source>
        <translation>Woher ist das bekannt?</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Choose the &amp;days…</source>
        <translation>&amp;Tage wählen…</translation>
    </message>
    <message>
        <source>Which days are counted</source>
        <translation>Welche Tage gezählt werden</translation>
    </message>
    <message>
        <source>Choose the &amp;channel…</source>
        <translation>&amp;Kanal wählen…</translation>
    </message>
    <message>
        <source>Which channel is counted</source>
        <translation>Welcher Kanal gezählt wird</translation>
    </message>
    <message>
        <source>Show &amp;all channels</source>
        <translation>&amp;Alle Kanäle anzeigen</translation>
    </message>
    <message>
        <source>Counts the messages of every channel</source>
        <translation>Zählt die Nachrichten aller Kanäle</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>&amp;Neu zählen</translation>
    </message>
    <message>
        <source>Reads the messages of these days anew</source>
        <translation>Liest die Nachrichten dieser Tage noch einmal</translation>
    </message>
    <message>
        <source>Bars by direction, or by channel</source>
        <translation>Balken nach Richtung oder Kanal</translation>
    </message>
    <message>
        <source>What the bars of “Messages per day” are made of</source>
        <translation>Woraus die Balken von „Nachrichten pro Tag“ bestehen</translation>
    </message>
    <message>
        <source>Show as &amp;table, or as chart</source>
        <translation>Als Ta&amp;belle oder Diagramm</translation>
    </message>
    <message>
        <source>The chart that has the keyboard, or had it last</source>
        <translation>Das Diagramm, das den Fokus hat oder zuletzt hatte</translation>
    </message>
    <message>
        <source>Copy the fi&amp;gures</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>Of the chart or table that has the keyboard, or had it last</source>
        <translation>Des Diagramms oder der Tabelle mit dem jetzigen oder letzten Fokus</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>The figures of the chart or table that has the keyboard, or had it last</source>
        <translation>Die Zahlen des Diagramms oder der Tabelle mit dem jetzigen oder letzten Fokus</translation>
    </message>
    <message>
        <source>In the chart that has the keyboard, or had it last</source>
        <translation>Im Diagramm, das den Fokus hat oder zuletzt hatte</translation>
    </message>
    <message>
        <source>Next value of the chart</source>
        <translation>Nächster Wert des Diagramms</translation>
    </message>
    <message>
        <source>Previous value of the chart</source>
        <translation>Vorheriger Wert des Diagramms</translation>
    </message>
    <message>
        <source>First value of the chart</source>
        <translation>Erster Wert des Diagramms</translation>
    </message>
    <message>
        <source>Last value of the chart</source>
        <translation>Letzter Wert des Diagramms</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Nothing by this channel</source>
        <translation>Nichts über diesen Kanal</translation>
    </message>
    <message>
        <source>In these days, and in as many before them, no message came or went by it.</source>
        <translation>In diesen Tagen und ebenso vielen davor kam oder ging darüber keine Nachricht.</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Alle Kanäle anzeigen</translation>
    </message>
    <message>
        <source>No messages in these days</source>
        <translation>Keine Nachrichten in diesen Tagen</translation>
    </message>
    <message>
        <source>Once messages come and go, this page says how many, how fast they are answered, and whether they arrive.</source>
        <translation>Sobald Nachrichten kommen und gehen, sehen Sie hier, wie viele es sind, wie schnell sie beantwortet werden und ob sie ankommen.</translation>
    </message>
    <message>
        <source>Show this year</source>
        <translation>Dieses Jahr anzeigen</translation>
    </message>
    <message>
        <source>The figures could not be counted</source>
        <translation>Die Zahlen konnten nicht ermittelt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>For this computer only. What you choose holds at once.</source>
        <translation>Nur für diesen Computer. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Comfortable: with room</source>
        <translation>Geräumig: mit viel Platz</translation>
    </message>
    <message>
        <source>Compact: more at once</source>
        <translation>Kompakt: mehr auf einmal</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Yes: nothing moves by itself</source>
        <translation>Ja: nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArchiveDialog</name>
    <message>
        <source>With &amp;internal notes</source>
        <translation>Mit &amp;internen Notizen</translation>
    </message>
    <message>
        <source>Notes are for your team: think of who gets the file. Private notes of others are never in it.</source>
        <translation>Notizen sind für Ihr Team: Bedenken Sie, wer die Datei bekommt. Private Notizen anderer sind nie dabei.</translation>
    </message>
    <message>
        <source>With copies of its &amp;files, in a folder beside it</source>
        <translation>Mit Kopien der &amp;Dateien, in einem Ordner daneben</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Unterhaltung speichern</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>Die ganze Unterhaltung</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Ab einem Tag</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;From when</source>
        <translation>Ab &amp;wann</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArchiveWork</name>
    <message>
        <source>Saving the conversation: %1</source>
        <extracomment>%1 is a share in percent</extracomment>
        <translation>Unterhaltung wird gespeichert: %1</translation>
    </message>
    <message>
        <source>If you stop it, there is no file of the conversation.</source>
        <translation>Wenn Sie anhalten, gibt es keine Datei der Unterhaltung.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArrivalsModel</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>fetched from the list</source>
        <translation>aus der Liste abgerufen</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie es kam</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArrivalsPage</name>
    <message>
        <source>Carry out &amp;again</source>
        <translation>Erneut &amp;verarbeiten</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Eingangsprotokoll</translation>
    </message>
    <message>
        <source>Everything Twilio and Resend sent here in the last 30 days, as it came. No key and no password is kept in it.</source>
        <translation>Alles, was Twilio und Resend in den letzten 30 Tagen hierher gesendet haben, im Original. Schlüssel und Passwörter werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Im Original</translation>
    </message>
    <message>
        <source>What it says is there afterwards, and nothing of it twice.</source>
        <translation>Danach ist alles da, was darin steht, und nichts davon doppelt.</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Noch ist nichts eingegangen.</translation>
    </message>
    <message>
        <source>Carried out again.</source>
        <translation>Erneut verarbeitet.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AttachmentStrip</name>
    <message>
        <source>%1 files at most go along; 1 was left out. Pack them into one file, then attach that.</source>
        <translation>Höchstens %1 Dateien gehen mit; 1 wurde weggelassen. Packen Sie sie in eine Datei und hängen Sie diese an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files at most go along; %n were left out. Pack them into one file, then attach that.</source>
        <translation>
            <numerusform>Höchstens %1 Dateien gehen mit; %n wurde weggelassen. Packen Sie sie in eine Datei und hängen Sie diese an.</numerusform>
            <numerusform>Höchstens %1 Dateien gehen mit; %n wurden weggelassen. Packen Sie sie in eine Datei und hängen Sie diese an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Not there any more: %1. Remove it here, or put it back where it was.</source>
        <extracomment>Names of files</extracomment>
        <translation>Nicht mehr vorhanden: %1. Entfernen Sie es hier oder legen Sie es an die alte Stelle zurück.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AutoReplyPage</name>
    <message>
        <source>Automatic answer</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>Whoever writes while nobody is there hears back at once, once in four hours at most.</source>
        <translation>Wer schreibt, während niemand da ist, bekommt sofort Antwort, höchstens einmal in vier Stunden.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>who writes outside business hours</source>
        <translation>alle außerhalb der Geschäftszeiten</translation>
    </message>
    <message>
        <source>everybody, always</source>
        <translation>alle, immer</translation>
    </message>
    <message>
        <source>Thank you for your message. We are closed now and will answer in the morning.</source>
        <translation>Vielen Dank für Ihre Nachricht. Wir haben gerade geschlossen und antworten Ihnen am Morgen.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort an</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>We are open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Never answered are STOP and other keywords, short codes, mailing lists, and other automatic answers. The answer goes out while this program runs.</source>
        <translation>Nie beantwortet werden STOP und andere Schlüsselwörter, Kurzwahlnummern, Mailinglisten und andere automatische Antworten. Geantwortet wird, während dieses Programm läuft.</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Geöffnet ab</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Geöffnet bis</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: from … to …</extracomment>
        <translation>bis</translation>
    </message>
    <message numerus="yes">
        <source>As an SMS this costs %n segments.</source>
        <translation>
            <numerusform>Als SMS kostet das %n Segment.</numerusform>
            <numerusform>Als SMS kostet das %n Segmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is to be answered.</source>
        <translation>Schreiben Sie, was geantwortet werden soll.</translation>
    </message>
    <message>
        <source>An SMS has room for 1,600 characters; these are %1.</source>
        <translation>Eine SMS fasst 1.600 Zeichen; das sind %1.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Choose a place from the list.</source>
        <translation>Wählen Sie einen Ort aus der Liste.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AwayCard</name>
    <message>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 wrote and has been waiting for %2.</source>
        <translation>%1 hat geschrieben und wartet schon %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wrote. %1 has been waiting longest, for %2.</source>
        <translation>
            <numerusform>%n Person hat geschrieben. %1 wartet am längsten, schon %2.</numerusform>
            <numerusform>%n Personen haben geschrieben. %1 wartet am längsten, schon %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AwayModel</name>
    <message>
        <source>%1, waiting for %2: %3</source>
        <extracomment>A person, how long they have been waiting, and the beginning of what they wrote</extracomment>
        <translation>%1, wartet schon %2: %3</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BackButton</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BulkBar</name>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BusyGuard</name>
    <message>
        <source>Busy</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Calendar</name>
    <message>
        <source>Month before</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::CancelUndo</name>
    <message numerus="yes">
        <source>%n messages are not sent.</source>
        <translation>
            <numerusform>%n Nachricht wird nicht gesendet.</numerusform>
            <numerusform>%n Nachrichten werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked to give the message to %2 back. It is not sent once that is done.</source>
        <translation>%1 wird gebeten, die Nachricht an %2 zurückzugeben. Danach wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The message to %1 is not sent.</source>
        <translation>Die Nachricht an %1 wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 are scheduled again. The others have left, or their people have written since.</source>
        <translation>%1 von %2 sind wieder geplant. Die anderen sind schon gesendet, oder die Empfänger haben inzwischen geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are scheduled again</source>
        <translation>
            <numerusform>%n Nachricht ist wieder geplant</numerusform>
            <numerusform>%n Nachrichten sind wieder geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to %1 needs your answer again</source>
        <translation>Über die Nachricht an %1 müssen Sie wieder entscheiden</translation>
    </message>
    <message>
        <source>%1 of %2 are scheduled again. Undo once more tries the others again.</source>
        <translation>%1 von %2 sind wieder geplant. Noch einmal „Rückgängig“ versucht es mit den übrigen erneut.</translation>
    </message>
    <message>
        <source>%1 of %2 are not sent. The others have left, or are cancelled already.</source>
        <translation>%1 von %2 werden nicht gesendet. Die anderen sind schon gesendet oder abgebrochen.</translation>
    </message>
    <message>
        <source>%1 of %2 are not sent. The others could not be cancelled, and stay scheduled.</source>
        <translation>%1 von %2 werden nicht gesendet. Die anderen ließen sich nicht abbrechen und bleiben geplant.</translation>
    </message>
    <message>
        <source>It has left already, or they have written since: it stays as it is.</source>
        <translation>Sie ist schon gesendet, oder der Empfänger hat inzwischen geschrieben: Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The time it had is over: it stays as it is.</source>
        <translation>Der vorgesehene Zeitpunkt ist vorbei: Es bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChannelButton</name>
    <message>
        <source>Channel: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>Goes by %1. Change the channel</source>
        <translation>Geht per %1. Kanal wechseln</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChartCard</name>
    <message>
        <source>The arrow keys go from one value to the next. The menu beside the title has a table.</source>
        <translation>Die Pfeiltasten führen von Wert zu Wert. Das Menü neben dem Titel bietet eine Tabelle.</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Table, copy, save</source>
        <translation>Tabelle, Kopieren, Speichern</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChecklistCard</name>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Put away. What is not done is in Settings.</source>
        <translation>Ausgeblendet. Was noch offen ist, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Shows all steps</source>
        <translation>Zeigt alle Schritte</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Steps that are done of all</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ColumnTable</name>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte enthält</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::CommandPalette</name>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Nichts gefunden. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search people, conversations and commands (&gt; commands, @ people)</source>
        <translation>Personen, Unterhaltungen und Befehle suchen (&gt; Befehle, @ Personen)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Composer</name>
    <message>
        <source>Bold, links and lists are for e-mail: here the text goes as text alone. Back in the e-mail they are there again.</source>
        <translation>Fettschrift, Links und Listen gibt es nur in E-Mails: Hier wird reiner Text gesendet. Zurück bei E-Mail sind sie wieder da.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Enter asks when it leaves. Esc: as usual.</source>
        <translation>Eingabe fragt nach dem Zeitpunkt. Esc: wie gewohnt.</translation>
    </message>
    <message>
        <source>In an e-mail and in WhatsApp</source>
        <translation>In E-Mail und WhatsApp</translation>
    </message>
    <message>
        <source>In an e-mail</source>
        <translation>In einer E-Mail</translation>
    </message>
    <message>
        <source>In WhatsApp</source>
        <translation>In WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Underlined</source>
        <translation>&amp;Unterstrichen</translation>
    </message>
    <message>
        <source>St&amp;ruck through</source>
        <translation>&amp;Durchgestrichen</translation>
    </message>
    <message>
        <source>&amp;Monospaced</source>
        <translation>&amp;Monospace</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link…</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Sends what is written; in a note, adds the note</source>
        <translation>Sendet das Geschriebene; fügt eine Notiz hinzu</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>S&amp;päter senden…</translation>
    </message>
    <message>
        <source>Chooses when the message leaves</source>
        <translation>Wählt, wann die Nachricht gesendet wird</translation>
    </message>
    <message>
        <source>Send and &amp;archive</source>
        <translation>Senden und &amp;archivieren</translation>
    </message>
    <message>
        <source>Sends what is written and puts the conversation away</source>
        <translation>Sendet das Geschriebene und archiviert die Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Dateien an&amp;hängen…</translation>
    </message>
    <message>
        <source>Chooses files that go with the message</source>
        <translation>Wählt Dateien, die mit der Nachricht gehen</translation>
    </message>
    <message>
        <source>&amp;Emoji…</source>
        <translation>&amp;Emoji…</translation>
    </message>
    <message>
        <source>Looks for an emoji by its name</source>
        <translation>Sucht ein Emoji nach seinem Namen</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>Interne N&amp;otiz</translation>
    </message>
    <message>
        <source>Changes between a message and a note that only your team sees</source>
        <translation>Wechselt zwischen Nachricht und Notiz, die nur Ihr Team sieht</translation>
    </message>
    <message>
        <source>Next &amp;channel</source>
        <translation>Nä&amp;chster Kanal</translation>
    </message>
    <message>
        <source>Changes to the next way this person can be written to</source>
        <translation>Wechselt zum nächsten Kanal, über den diese Person erreichbar ist</translation>
    </message>
    <message>
        <source>&amp;Paste as text</source>
        <translation>Als &amp;Text einfügen</translation>
    </message>
    <message>
        <source>Pastes without formatting</source>
        <translation>Fügt ohne Formatierung ein</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>A note is not sent: there is nothing to choose a time for.</source>
        <translation>Eine Notiz wird nicht gesendet: Ein Zeitpunkt ist nicht nötig.</translation>
    </message>
    <message>
        <source>Write a message first. Then choose when it leaves.</source>
        <translation>Schreiben Sie zuerst eine Nachricht. Wählen Sie dann, wann sie gesendet wird.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Schreiben Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Save it here first, then attach it.</source>
        <translation>Diese Datei ist nicht auf diesem Computer. Speichern Sie sie zuerst hier und hängen Sie sie dann an.</translation>
    </message>
    <message>
        <source>A note has no files. Attach them to a message, or name them here.</source>
        <translation>Eine Notiz hat keine Dateien. Hängen Sie sie an eine Nachricht an oder nennen Sie sie hier.</translation>
    </message>
    <message>
        <source>A template stands in the field, which cannot be changed. Remove it first.</source>
        <translation>Im Feld steht eine Vorlage, die nicht geändert werden kann. Entfernen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ComposerBar</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Back to the message</source>
        <translation>Zurück zur Nachricht</translation>
    </message>
    <message>
        <source>Write an internal note, which only your team sees</source>
        <translation>Eine interne Notiz schreiben, die nur Ihr Team sieht</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ComposerCard</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A channel and a person: &quot;SMS to Maria&quot;</extracomment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>WhatsApp carries one file a message.</source>
        <translation>WhatsApp befördert eine Datei pro Nachricht.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: send it in two parts.</source>
        <translation>%1 von höchstens %2 Zeichen: Senden Sie es in zwei Teilen.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject.</source>
        <translation>Eine E-Mail braucht einen Betreff.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactDesk</name>
    <message>
        <source>somebody without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Make two of them again: %1 and %2?</source>
        <translation>Wieder zwei daraus machen: %1 und %2?</translation>
    </message>
    <message>
        <source>Their addresses go back, and with them what was written from and to them, before and since. What you changed since stays.</source>
        <translation>Die Adressen gehen zurück, und mit ihnen alles, was darüber vorher und seitdem geschrieben wurde. Was Sie seitdem geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Block %1 people?</source>
        <translation>%1 Personen blockieren?</translation>
    </message>
    <message>
        <source>Nothing they write is shown or answered, and nothing goes to them, until you unblock them. Undo takes it back.</source>
        <translation>Was sie schreiben, wird weder gezeigt noch beantwortet, und nichts geht an sie, bis Sie das aufheben. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Blockieren</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Save what you wrote?</source>
        <translation>Eingaben speichern?</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>One of the addresses is somebody else&apos;s.</source>
        <translation>Eine der Adressen gehört jemand anderem.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactForm</name>
    <message>
        <source>Add a &amp;profile elsewhere</source>
        <translation>&amp;Profil anderswo hinzufügen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Name there, or address</source>
        <translation>Name dort oder Adresse</translation>
    </message>
    <message>
        <source>Add a &amp;field</source>
        <translation>&amp;Feld hinzufügen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Type a few letters of the place</source>
        <translation>Tippen Sie ein paar Buchstaben des Ortes</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>By the country of the number: %1</source>
        <translation>Nach dem Land der Nummer: %1</translation>
    </message>
    <message>
        <source>%1 has several time zones: choose theirs if you know it.</source>
        <translation>%1: mehrere Zeitzonen. Wählen Sie die richtige, falls Sie sie kennen.</translation>
    </message>
    <message>
        <source>There is no language of that name. Choose one from the list.</source>
        <translation>Es gibt keine Sprache mit diesem Namen. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one from the list.</source>
        <translation>Es gibt keine Zeitzone mit diesem Namen. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>A phone number or an e-mail address is needed.</source>
        <translation>Eine Telefonnummer oder E-Mail-Adresse ist nötig.</translation>
    </message>
    <message>
        <source>This is the address of %1 already.</source>
        <translation>Diese Adresse gehört schon zu %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>There are more: type on to narrow the list.</source>
        <translation>Es gibt mehr: Tippen Sie weiter, um die Liste einzugrenzen.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>Name, Nummer, E-Mail</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte suchen</translation>
    </message>
    <message>
        <source>Narrow the list by name, number or e-mail</source>
        <translation>Grenzt die Liste nach Name, Nummer oder E-Mail ein</translation>
    </message>
    <message>
        <source>&amp;Write to the chosen person</source>
        <translation>Der &amp;gewählten Person schreiben</translation>
    </message>
    <message>
        <source>Open the conversation with them</source>
        <translation>Öffnet die Unterhaltung mit ihr</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Who writes to you, or whom you write to, is here.</source>
        <translation>Wer Ihnen schreibt oder wem Sie schreiben, steht hier.</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Jemandem schreiben</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Part of a name, a number or an e-mail address is enough.</source>
        <translation>Ein Teil des Namens, der Nummer oder der E-Mail-Adresse genügt.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Everybody of this list, those further down too</source>
        <translation>Alle in dieser Liste, auch die weiter unten</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>Neue &amp;Person…</translation>
    </message>
    <message>
        <source>Add somebody with their addresses</source>
        <translation>Jemanden mit Adressen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen person…</source>
        <translation>Gewählte Person &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change their name, addresses and what is known of them</source>
        <translation>Name, Adressen und weitere Angaben ändern</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplikate…</translation>
    </message>
    <message>
        <source>Find people who are there twice, and make them one</source>
        <translation>Personen finden, die doppelt vorhanden sind, und zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Make the chosen person and another one</source>
        <translation>Die gewählte Person mit einer anderen zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Archive, or bring back</source>
        <translation>&amp;Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Out of the list of active people; nothing is deleted</source>
        <translation>Aus der Liste der aktiven Personen; gelöscht wird nichts</translation>
    </message>
    <message>
        <source>&amp;Block, or unblock</source>
        <translation>B&amp;lockieren oder Blockierung aufheben</translation>
    </message>
    <message>
        <source>Nothing of theirs is shown or answered, and nothing goes to them</source>
        <translation>Nichts von ihnen wird angezeigt oder beantwortet, und nichts geht an sie</translation>
    </message>
    <message>
        <source>Show people: %1</source>
        <extracomment>A list of people: &quot;Show people: Archived&quot;</extracomment>
        <translation>Personen anzeigen: %1</translation>
    </message>
    <message>
        <source>Which list of people is seen</source>
        <translation>Welche Personenliste angezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>B&amp;lockierung aufheben</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>B&amp;lockieren</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Import, export, duplicates</source>
        <translation>Import, Export, Duplikate</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Block, or unblock</source>
        <translation>Blockieren oder Blockierung aufheben</translation>
    </message>
    <message>
        <source>Search everybody</source>
        <translation>Alle durchsuchen</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>Als neue Person hinzufügen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>Niemand ist archiviert</translation>
    </message>
    <message>
        <source>People you put away are in this list alone.</source>
        <translation>Archivierte Personen stehen nur in dieser Liste.</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Niemand ist blockiert</translation>
    </message>
    <message>
        <source>Nothing of people you block is shown or answered, and nothing goes to them.</source>
        <translation>Nichts von blockierten Personen wird angezeigt oder beantwortet, und nichts geht an sie.</translation>
    </message>
    <message>
        <source>Show active people</source>
        <translation>Aktive Personen anzeigen</translation>
    </message>
    <message>
        <source>Only whom the import put in or changed is shown.</source>
        <translation>Gezeigt wird nur, wen der Import angelegt oder geändert hat.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Nobody is active</source>
        <translation>Niemand ist aktiv</translation>
    </message>
    <message>
        <source>All your contacts are archived or blocked.</source>
        <translation>Alle Ihre Kontakte sind archiviert oder blockiert.</translation>
    </message>
    <message>
        <source>Show archived people</source>
        <translation>Archivierte Personen zeigen</translation>
    </message>
    <message>
        <source>Show blocked people</source>
        <translation>Blockierte Personen zeigen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationCommands</name>
    <message>
        <source>%1 of %2 conversations are done</source>
        <translation>%1 von %2 Unterhaltungen erledigt</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln Unterhaltung</numerusform>
            <numerusform>%Ln Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 conversations are taken back</source>
        <translation>Angehalten: bei %1 von %2 Unterhaltungen rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 of %2 conversations are taken back</source>
        <translation>Bei %1 von %2 Unterhaltungen rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>Sent to %1 and archived</source>
        <extracomment>A message was sent to a person and the conversation with them archived</extracomment>
        <translation>An %1 gesendet und archiviert</translation>
    </message>
    <message>
        <source>%1 moved to the inbox</source>
        <translation>%1 in den Posteingang verschoben</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <extracomment>A person or &quot;3 conversations&quot;, a time</extracomment>
        <translation>%1 zurückgestellt bis %2</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>%1 angeheftet</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <translation>%1 nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>%1 als gelesen markiert</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>%1 als ungelesen markiert</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 zugewiesen: %2</translation>
    </message>
    <message>
        <source>%1 assigned to nobody</source>
        <translation>%1 niemandem zugewiesen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationDrafts</name>
    <message>
        <source>somebody</source>
        <translation>jemanden</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationHeader</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More of this conversation</source>
        <translation>Mehr zu dieser Unterhaltung</translation>
    </message>
    <message>
        <source>%1 there</source>
        <extracomment>What the clocks of the person show now</extracomment>
        <translation>dort %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationPane</name>
    <message>
        <source>Attach the files again: they do not come back with the text.</source>
        <translation>Hängen Sie die Dateien wieder an: Sie kommen nicht mit dem Text zurück.</translation>
    </message>
    <message>
        <source>Already sent; moved back to the inbox</source>
        <translation>Schon gesendet; zurück in den Posteingang verschoben</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationView</name>
    <message numerus="yes">
        <source>%n messages selected: those that are loaded</source>
        <translation>
            <numerusform>%n Nachricht ausgewählt: alle, die geladen sind</numerusform>
            <numerusform>%n Nachrichten ausgewählt: alle, die geladen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message selected</source>
        <translation>1 Nachricht ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n Nachricht ausgewählt</numerusform>
            <numerusform>%n Nachrichten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>Download %1 again</source>
        <translation>%1 erneut laden</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>%1 speichern unter…</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <extracomment>A phone number or an e-mail address</extracomment>
        <translation>An %1 schreiben…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy link %1</source>
        <translation>Link %1 kopieren</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Koordinaten kopieren</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Link zu dieser Nachricht kopieren</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Alles Geladene auswählen</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>E-Mail im Original anzeigen</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <translation>In der Antwort zitieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>%1
Edited %2</source>
        <extracomment>Two times</extracomment>
        <translation>%1
Bearbeitet %2</translation>
    </message>
    <message>
        <source>It leaves after the message above.</source>
        <translation>Wird nach der Nachricht darüber gesendet.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Earlier texts of the note…</source>
        <translation>Frühere Fassungen der Notiz…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DateTimeField</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DayJump</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag springen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DeliveryCourse</name>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Not reported as delivered yet</source>
        <translation>Noch nicht als zugestellt gemeldet</translation>
    </message>
    <message>
        <source>Its way: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DropArea</name>
    <message>
        <source>Drop it to write it into the note</source>
        <translation>Ablegen, um es in die Notiz einzufügen</translation>
    </message>
    <message>
        <source>Drop it to write it into the message</source>
        <translation>Ablegen, um es in die Nachricht einzufügen</translation>
    </message>
    <message>
        <source>Drop the picture to attach it</source>
        <translation>Bild ablegen, um es anzuhängen</translation>
    </message>
    <message>
        <source>Drop the file to attach it</source>
        <translation>Datei ablegen, um sie anzuhängen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n files</source>
        <translation>
            <numerusform>Ablegen, um %n Datei anzuhängen</numerusform>
            <numerusform>Ablegen, um %n Dateien anzuhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be written in here now</source>
        <translation>Das kann hier gerade nicht eingefügt werden</translation>
    </message>
    <message>
        <source>This cannot be attached here</source>
        <translation>Das kann hier nicht angehängt werden</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DuplicateHint</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Ist es eine von diesen?</translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation>Dort hinzufügen</translation>
    </message>
    <message>
        <source>Add what is written here to %1</source>
        <translation>Das Eingegebene zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailBrowser</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailDocument</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailFindBar</name>
    <message>
        <source>Find in this e-mail</source>
        <translation>In dieser E-Mail suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailHead</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailPage</name>
    <message>
        <source>E-mail with Resend</source>
        <translation>E-Mail mit Resend</translation>
    </message>
    <message>
        <source>Make a key at Resend under &quot;API Keys&quot;. It is kept in your system&apos;s keychain. The address must be of a domain that is verified there.</source>
        <translation>Erstellen Sie bei Resend unter „API Keys“ einen Schlüssel. Er wird im Schlüsselbund des Systems aufbewahrt. Die Adresse muss zu einer dort bestätigten Domain gehören.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Name &lt;name@example.com&gt;</source>
        <translation>Name &lt;name@example.com&gt;</translation>
    </message>
    <message>
        <source>A key with &quot;Sending access&quot; can send; to show answers too, Resend needs one with &quot;Full access&quot;.</source>
        <translation>Mit „Sending access“ kann ein Schlüssel senden; um auch Antworten zu zeigen, braucht er bei Resend „Full access“.</translation>
    </message>
    <message>
        <source>T&amp;ry the key</source>
        <translation>Schlüssel &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Open Resend&apos;s keys</source>
        <translation>Schlüssel bei &amp;Resend öffnen</translation>
    </message>
    <message>
        <source>Without a key nothing can be sent.</source>
        <translation>Ohne Schlüssel kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>A Resend key begins with re_.</source>
        <translation>Ein Resend-Schlüssel beginnt mit re_.</translation>
    </message>
    <message>
        <source>Give the address you send from.</source>
        <translation>Geben Sie Ihre Absenderadresse an.</translation>
    </message>
    <message>
        <source>Write name@example.com, or Name &lt;name@example.com&gt;.</source>
        <translation>Schreiben Sie name@example.com oder Name &lt;name@example.com&gt;.</translation>
    </message>
    <message>
        <source>Asking Resend…</source>
        <translation>Resend wird gefragt…</translation>
    </message>
    <message>
        <source>Resend does not accept this key. Make a new one there under “API Keys”: each is shown only once.</source>
        <translation>Resend nimmt diesen Schlüssel nicht an. Erstellen Sie dort unter „API Keys“ einen neuen: Jeder wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>It could not be tried.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>Der Test war nicht möglich.</translation>
    </message>
    <message>
        <source>Resend accepts it. It may only send: answers need a key with “Full access”.</source>
        <translation>Resend nimmt ihn an. Er darf nur senden: Antworten brauchen einen Schlüssel mit „Full access“.</translation>
    </message>
    <message>
        <source>Resend accepts it, but no domain is verified there yet. Add yours under “Domains”.</source>
        <translation>Resend nimmt ihn an, aber dort ist noch keine Domain bestätigt. Fügen Sie Ihre unter „Domains“ hinzu.</translation>
    </message>
    <message>
        <source>Resend accepts it. You can write from %1.</source>
        <translation>Resend nimmt ihn an. Sie können von %1 schreiben.</translation>
    </message>
    <message>
        <source>Name &lt;name@%1&gt;</source>
        <translation>Name &lt;name@%1&gt;</translation>
    </message>
    <message>
        <source>E-mail is ready to send.</source>
        <translation>E-Mail ist bereit zum Senden.</translation>
    </message>
    <message>
        <source>E-mail is not connected yet.</source>
        <translation>E-Mail ist noch nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailParts</name>
    <message>
        <source>Previous part</source>
        <translation>Vorheriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>This e-mail is long. Part %1 of %2.</source>
        <translation>Diese E-Mail ist lang. Teil %1 von %2.</translation>
    </message>
    <message>
        <source>What is too much to be shown is in its text.</source>
        <translation>Was für die Anzeige zu viel ist, steht in ihrem Text.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailView</name>
    <message>
        <source>Where the link leads</source>
        <translation>Wohin der Link führt</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>E-Mail wird gelesen…</translation>
    </message>
    <message>
        <source>This e-mail cannot be shown. Save it as text instead.</source>
        <translation>Diese E-Mail kann nicht angezeigt werden. Speichern Sie sie stattdessen als Text.</translation>
    </message>
    <message>
        <source>Pictures from the internet are not loaded: loading them tells the sender that you read this.</source>
        <translation>Bilder aus dem Internet werden nicht geladen: Der Absender würde sonst erfahren, dass Sie dies lesen.</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>Bilder laden</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Immer bei diesem Absender</translation>
    </message>
    <message>
        <source>Loading images…</source>
        <translation>Bilder werden geladen…</translation>
    </message>
    <message>
        <source>1 image could not be loaded: its address leads nowhere, or not to a picture.</source>
        <translation>1 Bild konnte nicht geladen werden: Seine Adresse führt nirgendwohin oder nicht zu einem Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n images could not be loaded: their addresses lead nowhere, or not to a picture.</source>
        <translation>
            <numerusform>%n Bild konnte nicht geladen werden: Seine Adresse führt nirgendwohin oder nicht zu einem Bild.</numerusform>
            <numerusform>%n Bilder konnten nicht geladen werden: Ihre Adressen führen nirgendwohin oder nicht zu einem Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>%1

Open it only if you know where it leads.</source>
        <translation>%1

Öffnen Sie ihn nur, wenn Sie wissen, wohin er führt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Do not load images of this sender any more</source>
        <translation>Bilder dieses Absenders nicht mehr laden</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailWindow</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>e-mail.txt</source>
        <translation>E-Mail.txt</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmojiPicker</name>
    <message>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Skin and hair</source>
        <translation>Haut und Haare</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>No tone</source>
        <translation>Ohne Hautton</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Mittelhell</translation>
    </message>
    <message>
        <source>Medium tone</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Mitteldunkel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>No emoji of that name</source>
        <translation>Kein Emoji mit diesem Namen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emojis suchen</translation>
    </message>
    <message>
        <source>The colour of skin</source>
        <translation>Hautton</translation>
    </message>
    <message>
        <source>The colour of skin: %1</source>
        <translation>Hautton: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EntryLine</name>
    <message>
        <source>Open the conversation at this place</source>
        <translation>Unterhaltung an dieser Stelle öffnen</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a message: whoever reads this</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ExportDialog</name>
    <message>
        <source>Whom the search for “%1” &amp;finds</source>
        <extracomment>Of a search; %1 is what was typed</extracomment>
        <translation>&amp;Treffer der Suche nach „%1“</translation>
    </message>
    <message>
        <source>Who is &amp;archived</source>
        <translation>&amp;Archivierte</translation>
    </message>
    <message>
        <source>Who is &amp;blocked</source>
        <translation>&amp;Blockierte</translation>
    </message>
    <message>
        <source>The &amp;list, without who is archived or blocked</source>
        <translation>Die &amp;Liste, ohne Archivierte und Blockierte</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>All&amp;e</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>The &amp;chosen person alone</source>
        <translation>Nur die &amp;gewählte Person</translation>
    </message>
    <message>
        <source>The &amp;chosen people (%1)</source>
        <translation>Die &amp;gewählten Personen (%1)</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets and other programs</source>
        <translation>Tabelle (CSV), für Excel, LibreOffice und andere</translation>
    </message>
    <message>
        <source>vCard 4.0, for address books and phones</source>
        <translation>vCard 4.0, für Adressbücher und Telefone</translation>
    </message>
    <message>
        <source>vCard 3.0, for older address books</source>
        <translation>vCard 3.0, für ältere Adressbücher</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wen?</translation>
    </message>
    <message>
        <source>Names, addresses, languages and your own fields go along, and who wants no messages. Messages and notes do not.</source>
        <translation>Namen, Adressen, Sprachen und eigene Felder gehen mit, auch wer keine Nachrichten möchte. Nachrichten und Notizen nicht.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Al&amp;s</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ExportWork</name>
    <message>
        <source>Exporting contacts: %1</source>
        <extracomment>%1 is a share in percent</extracomment>
        <translation>Kontakte werden exportiert: %1</translation>
    </message>
    <message>
        <source>If you stop the export, there is no file.</source>
        <translation>Wenn Sie den Export anhalten, gibt es keine Datei.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A figure: its name, its value, how it changed</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileActions</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>This file is too large to keep here. It lies at %1, which may ask you to sign in.</source>
        <translation>Diese Datei ist zu groß, um hier aufbewahrt zu werden. Sie liegt bei %1; dort müssen Sie sich eventuell anmelden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be a program, or hold one. Open it later only if you know who sent it and why.</source>
        <translation>„%1“ könnte ein Programm sein oder eines enthalten. Öffnen Sie es später nur, wenn Sie wissen, wer es gesendet hat und warum.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileChip</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileIntake</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>The picture cannot be attached: it is damaged, or of more points than can be shown.</source>
        <translation>Das Bild kann nicht angehängt werden: Es ist beschädigt oder hat mehr Bildpunkte, als angezeigt werden können.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FilterBar</name>
    <message>
        <source>More lists</source>
        <translation>Weitere Listen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A list and how many it has</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Next find, further up</source>
        <translation>Weitersuchen nach oben</translation>
    </message>
    <message>
        <source>Previous find, further down</source>
        <translation>Weitersuchen nach unten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the finds is looked at, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 von %2…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Finding</name>
    <message>
        <source>Search e&amp;verything</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Find people, messages, notes and files</source>
        <translation>Personen, Nachrichten, Notizen und Dateien finden</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Erwähnungen</translation>
    </message>
    <message>
        <source>Where somebody of your team names you in a note</source>
        <translation>Wo jemand aus Ihrem Team Sie in einer Notiz erwähnt</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>Mentions of the reader</extracomment>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the mentions</source>
        <translation>Zurück zu den Erwähnungen</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Zurück zur Suche</translation>
    </message>
    <message>
        <source>Back to the results for %1</source>
        <translation>Zurück zu den Treffern für %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatierung</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FreedesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Write an answer…</source>
        <translation>Antwort schreiben…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthCard</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthDialog</name>
    <message>
        <source>Line and health</source>
        <translation>Verbindung und Zustand</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthLight</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Line and health</source>
        <translation>&amp;Verbindung und Zustand</translation>
    </message>
    <message>
        <source>Says of every part of the program whether it works, and what to do</source>
        <translation>Zeigt für jeden Teil des Programms, ob er funktioniert und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies how the program is, for whoever helps you. No names, numbers, addresses or keys are in it.</source>
        <translation>Kopiert den Zustand des Programms für Personen, die Ihnen helfen. Namen, Nummern, Adressen und Schlüssel sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Messages come in and leave, and nothing needs you.</source>
        <translation>Nachrichten kommen und gehen; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HeatMap</name>
    <message>
        <source>%1, %2 to %3: 1 message</source>
        <extracomment>Day of the week, from, until: how many came in</extracomment>
        <translation>%1, %2 bis %3: 1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n messages</source>
        <translation>
            <numerusform>%1, %2 bis %3: %n Nachricht</numerusform>
            <numerusform>%1, %2 bis %3: %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HelpDesk</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Explains the part of the window that has the keyboard</source>
        <translation>Erklärt den Teil des Fensters, der den Fokus hat</translation>
    </message>
    <message>
        <source>When something was not &amp;sent</source>
        <translation>Wenn etwas nicht &amp;gesendet wurde</translation>
    </message>
    <message>
        <source>What each number of a failure means, and what helps</source>
        <translation>Was jede Fehlernummer bedeutet und was hilft</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <source>What came with this version and those before</source>
        <translation>Was mit dieser und früheren Versionen kam</translation>
    </message>
    <message>
        <source>Unified Inbox is version %1 now.</source>
        <translation>Unified Inbox ist jetzt Version %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hilfe</translation>
    </message>
    <message>
        <source>Nothing in the manual has all of these words.</source>
        <translation>Nichts im Handbuch enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Nobody of the file is put in then</source>
        <translation>Dann wird niemand aus der Datei aufgenommen</translation>
    </message>
    <message>
        <source>Whom it made goes, and whom it changed is as before, unless something has happened with them since</source>
        <translation>Angelegte Personen verschwinden, geänderte sind wieder wie zuvor, es sei denn, seitdem hat sich etwas getan</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>&amp;Weitere Datei importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Show the &amp;people</source>
        <translation>&amp;Personen anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Im &amp;Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Contacts (%1)</source>
        <translation>Kontakte (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not all rows of %1 were taken</source>
        <translation>Nicht alle Zeilen von %1 wurden übernommen</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 ist importiert</translation>
    </message>
    <message>
        <source>Stopped. Nobody of this file was put in.</source>
        <translation>Angehalten. Niemand aus dieser Datei wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportFilePage</name>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 ergänzt</translation>
    </message>
    <message>
        <source>Drop a file of your contacts here</source>
        <translation>Datei mit Ihren Kontakten hier ablegen</translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet, a shop or another program, or vCards (.vcf) from a phone or an address book. You see what comes of it before anybody is put in.</source>
        <translation>Eine Tabelle (CSV) aus einer Tabellenkalkulation, einem Shop oder einem anderen Programm, oder vCards (.vcf) von einem Telefon oder aus einem Adressbuch. Sie sehen das Ergebnis, bevor jemand aufgenommen wird.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Früher importiert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Import von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Whom it made goes, and whom it changed is as before, unless something has happened with them since</source>
        <translation>Angelegte Personen verschwinden, geänderte sind wieder wie zuvor, es sei denn, seitdem hat sich etwas getan</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportPreviewPage</name>
    <message>
        <source>The &amp;first row holds headings</source>
        <translation>Die &amp;erste Zeile enthält Überschriften</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>Add what they lack</source>
        <translation>Fehlendes ergänzen</translation>
    </message>
    <message>
        <source>Make them what the file says</source>
        <translation>Angaben der Datei übernehmen</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;People who are here already</source>
        <translation>Schon vorhandene &amp;Personen</translation>
    </message>
    <message>
        <source>A table with %1 columns · %2</source>
        <extracomment>What a file is, and its size</extracomment>
        <translation>Tabelle mit %1 Spalten · %2</translation>
    </message>
    <message>
        <source>An address book of vCards · %1</source>
        <translation>Adressbuch aus vCards · %1</translation>
    </message>
    <message>
        <source>As each card says</source>
        <translation>Wie in jeder Karte angegeben</translation>
    </message>
    <message>
        <source>These are the first people of the file.</source>
        <translation>Das sind die ersten Personen der Datei.</translation>
    </message>
    <message>
        <source>%1 of %2 columns are taken. The same file once more changes nothing.</source>
        <translation>%1 von %2 Spalten werden übernommen. Dieselbe Datei noch einmal ändert nichts.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportProgressPage</name>
    <message>
        <source>Putting people in: %1 of %2 rows</source>
        <translation>Personen werden aufgenommen: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Reading the file: %1 of %2</source>
        <translation>Datei wird gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>All of it is put in at once at the end, or nothing. You can go on working meanwhile.</source>
        <translation>Am Ende wird alles auf einmal aufgenommen oder gar nichts. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportReportPage</name>
    <message>
        <source>Rows with something to say</source>
        <translation>Zeilen mit Anmerkungen</translation>
    </message>
    <message>
        <source>The first %1 of %2 remarks; “Save report…” has all of them</source>
        <translation>Die ersten %1 von %2 Anmerkungen; „Bericht speichern…“ enthält alle</translation>
    </message>
    <message>
        <source>Rows that were not taken, and remarks on others</source>
        <translation>Nicht übernommene Zeilen und Anmerkungen zu anderen</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Nobody new in this file</source>
        <translation>Niemand Neues in dieser Datei</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 hat %2 Zeilen.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>All of them were taken.</source>
        <translation>Alle wurden übernommen.</translation>
    </message>
    <message>
        <source>About somebody of an earlier row: %1.</source>
        <translation>Zu einer Person aus einer früheren Zeile: %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>People who were not here before</source>
        <translation>Personen, die noch nicht vorhanden waren</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>People who were here, and got something from the file</source>
        <translation>Personen, die schon vorhanden waren und aus der Datei ergänzt wurden</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>People who were here with all of it</source>
        <translation>Personen, die mit allen Angaben schon vorhanden waren</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>mit Anmerkung</translation>
    </message>
    <message>
        <source>Taken, but for something that was left out</source>
        <translation>Übernommen, bis auf etwas, das ausgelassen wurde</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>Rows nobody was made of</source>
        <translation>Zeilen, aus denen keine Person wurde</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportTableModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What this column is taken for</source>
        <translation>Als was diese Spalte übernommen wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column, %2 what it is taken for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This column is left out</source>
        <translation>Diese Spalte wird ausgelassen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportUndo</name>
    <message>
        <source>%1 imported from %2</source>
        <extracomment>&quot;1,000 people imported from customers.csv&quot;</extracomment>
        <translation>%1 aus %2 importiert</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Import wird zurückgenommen…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportWork</name>
    <message>
        <source>Importing %1: %2</source>
        <extracomment>%1 is the name of a file, %2 a share in percent</extracomment>
        <translation>%1 wird importiert: %2</translation>
    </message>
    <message>
        <source>If you stop the import, nobody of that file is put in.</source>
        <translation>Wenn Sie den Import anhalten, wird niemand aus dieser Datei aufgenommen.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InboxPage</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Wählen Sie eine Unterhaltung</translation>
    </message>
    <message>
        <source>Or begin a new one.</source>
        <translation>Oder beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The conversation is being opened</source>
        <translation>Die Unterhaltung wird geöffnet</translation>
    </message>
    <message>
        <source>Not sent, and moved back to the inbox</source>
        <extracomment>A message was sent and its conversation archived; now that is taken back</extracomment>
        <translation>Nicht gesendet und zurück in den Posteingang verschoben</translation>
    </message>
    <message>
        <source>Already sent; moved back to the inbox</source>
        <translation>Schon gesendet; zurück in den Posteingang verschoben</translation>
    </message>
    <message>
        <source>Or begin a new one. %1 and %2 go from one to the next.</source>
        <translation>Oder beginnen Sie eine neue. %1 und %2 führen von einer zur nächsten.</translation>
    </message>
    <message>
        <source>This conversation is not in the inbox any more.</source>
        <translation>Diese Unterhaltung ist nicht mehr im Posteingang.</translation>
    </message>
    <message>
        <source>The message of this link was removed. This is the end of its conversation.</source>
        <translation>Die Nachricht dieses Links wurde entfernt. Hier sehen Sie das Ende ihrer Unterhaltung.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InboxPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorherige Unterhaltung</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Nächste ungelesene</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Vorherige ungelesene</translation>
    </message>
    <message>
        <source>Out of the inbox until the person writes; what is archived moves back</source>
        <translation>Aus dem Posteingang, bis die Person schreibt; Archiviertes kommt zurück</translation>
    </message>
    <message>
        <source>Out of the inbox until a time, or until the person writes</source>
        <translation>Aus dem Posteingang bis zu einem Zeitpunkt oder bis die Person schreibt</translation>
    </message>
    <message>
        <source>Archive, or move back</source>
        <translation>Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Menu of the conversation</source>
        <translation>Menü der Unterhaltung</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Say who is to answer</source>
        <translation>Bestimmen, wer antworten soll</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select the next one too</source>
        <translation>Nächste auch auswählen</translation>
    </message>
    <message>
        <source>Select the previous one too</source>
        <translation>Vorherige auch auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>All conversations of this list, those further down too</source>
        <translation>Alle Unterhaltungen dieser Liste, auch die weiter unten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show what is unread</source>
        <translation>Ungelesene anzeigen</translation>
    </message>
    <message>
        <source>Show what is mine</source>
        <translation>Meine anzeigen</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>Zurückgestellte anzeigen</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Archiv anzeigen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Archive, or move back to the inbox</source>
        <translation>Archivieren oder in den Posteingang zurückholen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Jemandem schreiben</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>In den Posteingang</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Back to the inbox now</source>
        <translation>Jetzt in den Posteingang</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InlineCompletion</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::JumpButton</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>Zur neuesten Nachricht springen</translation>
    </message>
    <message numerus="yes">
        <source>Jump to the newest message, %n new</source>
        <translation>
            <numerusform>Zur neuesten Nachricht springen, %n neue</numerusform>
            <numerusform>Zur neuesten Nachricht springen, %n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Keymap</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no list of keys.</source>
        <translation>Das ist keine Liste von Tasten.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Es gibt keine Tastenbelegung „%1“.</translation>
    </message>
    <message>
        <source>“keys” is to be a list of commands and their keys, in braces.</source>
        <translation>„keys“ muss eine Liste von Befehlen und ihren Tasten in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>“%1” is to have keys in brackets, as [&quot;Ctrl+K&quot;].</source>
        <translation>„%1“ muss Tasten in eckigen Klammern haben, z. B. [&quot;Ctrl+K&quot;].</translation>
    </message>
    <message>
        <source>“%1” is no key (%2).</source>
        <translation>„%1“ ist keine Taste (%2).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>The keys of “%1” cannot be changed.</source>
        <translation>Die Tasten von „%1“ können nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::KeysBanner</name>
    <message>
        <source>Your keys work until the program ends, but could not be kept in %1: %2. Make room there, or allow writing there, and change a key once more.</source>
        <translation>Ihre Tasten gelten bis zum Beenden des Programms, konnten aber nicht in %1 gespeichert werden: %2. Schaffen Sie dort Platz oder erlauben Sie das Schreiben und ändern Sie noch einmal eine Taste.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Not all of your own keys count. In %1, %2</source>
        <translation>Nicht alle Ihre eigenen Tasten gelten. In %1, %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LanguageBox</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What the window speaks, on this computer. What you choose holds at once.</source>
        <translation>Die Sprache des Fensters auf diesem Computer. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Dates and numbers are written like this: %1, %2.</source>
        <extracomment>A date and a number, as they are written in the language that was chosen</extracomment>
        <translation>Datum und Zahlen werden so geschrieben: %1, %2.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LineButton</name>
    <message>
        <source>Line and health: %1</source>
        <translation>Verbindung und Zustand: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinePage</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>For messages to arrive at once, Twilio and Resend must reach this computer over the internet. A tunnel does that without opening anything in your router; each message is checked to be theirs.</source>
        <translation>Damit Nachrichten sofort ankommen, müssen Twilio und Resend diesen Computer über das Internet erreichen. Ein Tunnel ermöglicht das, ohne dass Sie in Ihrem Router etwas öffnen; bei jeder Nachricht wird geprüft, ob sie wirklich von ihnen stammt.</translation>
    </message>
    <message>
        <source>They reach it by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Public &amp;address</source>
        <translation>Öffentliche &amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Port there</source>
        <translation>&amp;Port dort</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Schlüssel&amp;datei</translation>
    </message>
    <message>
        <source>optional: the keys that ssh finds</source>
        <translation>optional: die Schlüssel, die ssh findet</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>Pro&amp;gramm</translation>
    </message>
    <message>
        <source>https://… with {port} in it, or empty if the server says it</source>
        <translation>https://… mit {port} darin, oder leer, wenn der Server sie nennt</translation>
    </message>
    <message>
        <source>optional: a domain of your account</source>
        <translation>optional: eine Domain Ihres Kontos</translation>
    </message>
    <message>
        <source>optional: its path, if it is not found by itself</source>
        <translation>optional: der Pfad, falls es nicht von selbst gefunden wird</translation>
    </message>
    <message>
        <source>from Cloudflare&apos;s dashboard</source>
        <translation>aus dem Dashboard von Cloudflare</translation>
    </message>
    <message>
        <source>The address begins with https:// and has no ? or #.</source>
        <translation>Die Adresse beginnt mit https:// und enthält kein ? oder #.</translation>
    </message>
    <message>
        <source>Write user@server, or user@server:port.</source>
        <translation>Schreiben Sie benutzer@server oder benutzer@server:port.</translation>
    </message>
    <message>
        <source>Without the token the tunnel cannot be started.</source>
        <translation>Ohne das Token kann der Tunnel nicht gestartet werden.</translation>
    </message>
    <message>
        <source>On this computer it must lead to http://127.0.0.1:%1.</source>
        <translation>Auf diesem Computer muss sie zu http://127.0.0.1:%1 führen.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LineStatus</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>Give the &amp;old addresses back</source>
        <translation>&amp;Alte Adressen wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>Öffentliche Adresse kopieren</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Öffentliche Adresse: %1</translation>
    </message>
    <message>
        <source>What came in could not be fetched: %1</source>
        <translation>Eingegangenes konnte nicht abgerufen werden: %1</translation>
    </message>
    <message>
        <source>Once in the last day Twilio could not reach this computer. What it had was fetched.</source>
        <translation>Einmal konnte Twilio diesen Computer am letzten Tag nicht erreichen. Was Twilio hatte, wurde abgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n times in the last day Twilio could not reach this computer. What it had was fetched.</source>
        <translation>
            <numerusform>%n-mal konnte Twilio diesen Computer am letzten Tag nicht erreichen. Was Twilio hatte, wurde abgerufen.</numerusform>
            <numerusform>%n-mal konnte Twilio diesen Computer am letzten Tag nicht erreichen. Was Twilio hatte, wurde abgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them &amp;here</source>
        <translation>&amp;Hierher senden</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>Copy its &amp;address</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkOpener</name>
    <message>
        <source>The conversation of this link is not in this inbox, or was removed.</source>
        <translation>Die Unterhaltung dieses Links ist nicht in diesem Posteingang oder wurde entfernt.</translation>
    </message>
    <message>
        <source>The message of this link is not in this inbox, or was removed.</source>
        <translation>Die Nachricht dieses Links ist nicht in diesem Posteingang oder wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 messages from links wait to be addressed. Finish or cancel those, then open the link to %2 once more.</source>
        <translation>%1 Nachrichten aus Links warten auf ihren Empfänger. Schließen Sie diese ab oder brechen Sie sie ab und öffnen Sie dann den Link an %2 noch einmal.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkPopup</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>This is no address a link can lead to. Write it as in &quot;https://example.com/page&quot;.</source>
        <translation>Zu dieser Adresse kann ein Link nicht führen. Schreiben Sie sie wie „https://example.com/page“.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkPreview</name>
    <message>
        <source>From the link:</source>
        <translation>Aus dem Link:</translation>
    </message>
    <message>
        <source>Copies to %1</source>
        <translation>Kopien an %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>Was der Link mitbringt</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MainMenu</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Every command, by what it is about</source>
        <translation>Alle Befehle, nach Themen geordnet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MainWindow</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Posteingang</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>S&amp;cheduled</source>
        <translation>&amp;Geplant</translation>
    </message>
    <message>
        <source>&amp;Analytics</source>
        <translation>&amp;Auswertung</translation>
    </message>
    <message>
        <source>Asking the providers for new messages…</source>
        <translation>Die Anbieter werden nach neuen Nachrichten gefragt…</translation>
    </message>
    <message>
        <source>Unified Inbox, sample data</source>
        <translation>Unified Inbox, Beispieldaten</translation>
    </message>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MarkBar</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Monospace</translation>
    </message>
    <message>
        <source>Formatting for WhatsApp</source>
        <translation>Formatierung für WhatsApp</translation>
    </message>
    <message>
        <source>%1: %2…%2</source>
        <extracomment>A format and its mark: &quot;Bold: *…*&quot;</extracomment>
        <translation>%1: %2…%2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MentionNotifier</name>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message numerus="yes">
        <source>You were named in %n notes</source>
        <translation>
            <numerusform>Sie wurden in %n Notiz erwähnt</numerusform>
            <numerusform>Sie wurden in %n Notizen erwähnt</numerusform>
        </translation>
    </message>
    <message>
        <source>You were named in a note</source>
        <translation>Sie wurden in einer Notiz erwähnt</translation>
    </message>
    <message>
        <source>%1 named you</source>
        <extracomment>Somebody of the team named the reader in a note</extracomment>
        <translation>%1 hat Sie erwähnt</translation>
    </message>
    <message>
        <source>In a note about %1</source>
        <translation>In einer Notiz über %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MentionsPage</name>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Mark all as &amp;read</source>
        <translation>Alle als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Whatever names you counts as seen</source>
        <translation>Alles, was Sie erwähnt, gilt als gelesen</translation>
    </message>
    <message>
        <source>Nobody has named you yet</source>
        <translation>Noch hat Sie niemand erwähnt</translation>
    </message>
    <message>
        <source>When somebody of your team writes @ and your name in a note, it is listed here.</source>
        <translation>Wenn jemand aus Ihrem Team @ und Ihren Namen in eine Notiz schreibt, steht sie hier.</translation>
    </message>
    <message>
        <source>&amp;Open at the note</source>
        <translation>Bei der Notiz ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the note in its conversation; it is read then</source>
        <translation>Zeigt die Notiz in ihrer Unterhaltung; damit ist sie gelesen</translation>
    </message>
    <message>
        <source>Mark as read, or &amp;unread</source>
        <translation>Als gelesen oder &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions marked as read</source>
        <translation>
            <numerusform>%n Erwähnung als gelesen markiert</numerusform>
            <numerusform>%n Erwähnungen als gelesen markiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MergeDialog</name>
    <message>
        <source>Merge %1 with</source>
        <translation>%1 zusammenführen mit</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>Name, Nummer, E-Mail</translation>
    </message>
    <message>
        <source>Search for whom to merge with</source>
        <translation>Person zum Zusammenführen suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Mögliche Duplikate</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Nobody looks as if they were there twice.</source>
        <translation>Niemand scheint doppelt vorhanden zu sein.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Nobody is much like them. Search for the other one by name, number or e-mail.</source>
        <translation>Niemand ist sehr ähnlich. Suchen Sie die andere Person nach Name, Nummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Part of a name, a number or an e-mail address is enough.</source>
        <translation>Ein Teil des Namens, der Nummer oder der E-Mail-Adresse genügt.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MergeForm</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Reading what comes of it…</source>
        <translation>Ergebnis wird ermittelt…</translation>
    </message>
    <message>
        <source>Who is kept? Nothing is done before you have seen what comes of it.</source>
        <translation>Wer bleibt? Es geschieht nichts, bevor Sie das Ergebnis gesehen haben.</translation>
    </message>
    <message>
        <source>%1 will be:</source>
        <translation>Aus %1 wird:</translation>
    </message>
    <message>
        <source>A message to one of them is on its way. They can be merged as soon as it has arrived or failed.</source>
        <translation>Eine Nachricht an eine der beiden ist unterwegs. Sobald sie angekommen oder fehlgeschlagen ist, können sie zusammengeführt werden.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MessagePrinter</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Seiten werden vorbereitet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NewMessageDialog</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>+1 415 555 2671 or name@example.com</source>
        <translation>+1 415 555 2671 oder name@example.com</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Write a phone number or an e-mail address first.</source>
        <translation>Geben Sie zuerst eine Telefonnummer oder E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>“%1” is not a whole e-mail address. Write it as name@example.com.</source>
        <translation>„%1“ ist keine vollständige E-Mail-Adresse. Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Write it with the country, as +1 415 555 2671.</source>
        <translation>„%1“ ist keine Telefonnummer. Schreiben Sie sie mit Landesvorwahl, etwa +1 415 555 2671.</translation>
    </message>
    <message>
        <source>The message from the link before waits: it is asked about after this one.</source>
        <translation>Die Nachricht aus dem vorigen Link wartet: Sie ist nach dieser an der Reihe.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages from links before wait: they are asked about after this one.</source>
        <translation>
            <numerusform>%n Nachricht aus einem vorigen Link wartet: Sie ist nach dieser an der Reihe.</numerusform>
            <numerusform>%n Nachrichten aus vorigen Links warten: Sie sind nach dieser an der Reihe.</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail to %1</source>
        <translation>Per E-Mail an %1</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address yet.</source>
        <translation>Das ist noch keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 does not look like a number that is in use; check it.</source>
        <translation>%1 sieht nicht nach einer vergebenen Nummer aus; bitte prüfen.</translation>
    </message>
    <message>
        <source>By SMS or WhatsApp to %1</source>
        <translation>Per SMS oder WhatsApp an %1</translation>
    </message>
    <message>
        <source>This is not a whole phone number yet.</source>
        <translation>Das ist noch keine vollständige Telefonnummer.</translation>
    </message>
    <message>
        <source>With the country, as +1 or +44; or an e-mail address.</source>
        <translation>Mit Landesvorwahl, etwa +49 oder +43; oder eine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteActions</name>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteCard</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Who sees the note</source>
        <translation>Wer die Notiz sieht</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: a note is short. Shorten it, or make two.</source>
        <translation>%1 von höchstens %2 Zeichen: Eine Notiz ist kurz. Kürzen Sie sie oder machen Sie zwei daraus.</translation>
    </message>
    <message>
        <source>Internal note: only your team sees this</source>
        <translation>Interne Notiz: nur Ihr Team sieht sie</translation>
    </message>
    <message>
        <source>Internal note: only you see this</source>
        <translation>Interne Notiz: nur Sie sehen sie</translation>
    </message>
    <message>
        <source>Write a note… @ names somebody of your team</source>
        <translation>Notiz schreiben… @ erwähnt jemanden aus Ihrem Team</translation>
    </message>
    <message>
        <source>Write a note for yourself…</source>
        <translation>Notiz für sich selbst schreiben…</translation>
    </message>
    <message>
        <source>Who sees a note is chosen when it is made</source>
        <translation>Wer eine Notiz sieht, wird beim Anlegen gewählt</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Save the note; nothing is sent</source>
        <translation>Notiz speichern; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Add the note; nothing is sent</source>
        <translation>Notiz hinzufügen; gesendet wird nichts</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteEditor</name>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the change, Esc leaves the note as it was.</source>
        <translation>Strg+Eingabe übernimmt die Änderung, Esc lässt die Notiz, wie sie war.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteHistory</name>
    <message>
        <source>Earlier texts of the note</source>
        <translation>Frühere Fassungen der Notiz</translation>
    </message>
    <message>
        <source>Written by %1, for nobody else</source>
        <translation>Geschrieben von %1, für niemanden sonst</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <extracomment>The text a note has now, and since when</extracomment>
        <translation>Jetzt, seit %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NotificationsPage</name>
    <message>
        <source>&amp;Notify me when a message arrives</source>
        <translation>&amp;Benachrichtigen, wenn eine Nachricht eintrifft</translation>
    </message>
    <message>
        <source>With the system&apos;s &amp;sound</source>
        <translation>Mit dem &amp;Ton des Systems</translation>
    </message>
    <message>
        <source>&amp;Do not disturb: nothing is shown until this is off</source>
        <translation>&amp;Nicht stören: Solange dies an ist, wird nichts gezeigt</translation>
    </message>
    <message>
        <source>Show a &amp;test</source>
        <translation>Test an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>&amp;Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves the program in the tray</source>
        <translation>Beim S&amp;chließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>&amp;Begin in the tray, without a window</source>
        <translation>&amp;Im Infobereich starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>How you are told of new messages while you do something else. What you choose holds at once, on this computer.</source>
        <translation>Wie Sie von neuen Nachrichten erfahren, während Sie etwas anderes tun. Änderungen gelten sofort, auf diesem Computer.</translation>
    </message>
    <message>
        <source>who wrote, and the message</source>
        <translation>wer schrieb und die Nachricht</translation>
    </message>
    <message>
        <source>who wrote</source>
        <translation>wer schrieb</translation>
    </message>
    <message>
        <source>only that something came</source>
        <translation>nur dass etwas kam</translation>
    </message>
    <message>
        <source>They s&amp;how</source>
        <translation>An&amp;gezeigt wird</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing here answers for them.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Nichts ist hier dafür zuständig.</translation>
    </message>
    <message>
        <source>This desktop has no tray. A window that is closed could not be found again, so it stays a window.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Ein geschlossenes Fenster wäre nicht wiederzufinden, daher bleibt es ein Fenster.</translation>
    </message>
    <message>
        <source>It could not be shown: nothing on this desktop answers for notifications.</source>
        <translation>Der Test konnte nicht gezeigt werden: Nichts auf diesem Desktop ist für Benachrichtigungen zuständig.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Notifier</name>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>New messages in another conversation</source>
        <translation>Neue Nachrichten in einer anderen Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>New messages in %n conversations</source>
        <translation>
            <numerusform>Neue Nachrichten in %n Unterhaltung</numerusform>
            <numerusform>Neue Nachrichten in %n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Maria Alvarez</source>
        <translation>Maria Alvarez</translation>
    </message>
    <message>
        <source>This is how a message looks when it arrives.</source>
        <translation>So sieht eine Nachricht aus, wenn sie ankommt.</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>Ihre Antwort wurde nicht gesendet</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>Sie bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Sie schrieben: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::OnboardingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Set up your inbox</source>
        <translation>Posteingang einrichten</translation>
    </message>
    <message>
        <source>Bring the people you know from a spreadsheet or an address book. You see what will be done before anything is, and can take it back as a whole.</source>
        <translation>Bringen Sie die Personen, die Sie kennen, aus einer Tabelle oder einem Adressbuch mit. Sie sehen vorher, was geschieht, und können alles auf einmal zurücknehmen.</translation>
    </message>
    <message>
        <source>Import &amp;contacts…</source>
        <translation>&amp;Kontakte importieren…</translation>
    </message>
    <message>
        <source>Write to somebody who knows you, to see that all of it works.</source>
        <translation>Schreiben Sie jemandem, der Sie kennt, um zu sehen, ob alles funktioniert.</translation>
    </message>
    <message>
        <source>&amp;Write a message…</source>
        <translation>&amp;Nachricht schreiben…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where one is among the steps of the setting up</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Speichern und weiter</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Pages</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>Diese Seite anzeigen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairFields</name>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairListModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people who may be one</extracomment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairRow</name>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PaletteSearch</name>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PasteOffer</name>
    <message>
        <source>It stays on the clipboard: paste less at a time, or send it by e-mail as a file.</source>
        <translation>Es bleibt in der Zwischenablage: Fügen Sie weniger auf einmal ein oder senden Sie es per E-Mail als Datei.</translation>
    </message>
    <message>
        <source>What you have written is as it was.</source>
        <translation>Was Sie geschrieben haben, ist unverändert.</translation>
    </message>
    <message>
        <source>Attach as a text file</source>
        <translation>Als Textdatei anhängen</translation>
    </message>
    <message>
        <source>It stays on the clipboard: paste less at a time, or attach it to a message as a file.</source>
        <translation>Es bleibt in der Zwischenablage: Fügen Sie weniger auf einmal ein oder hängen Sie es als Datei an eine Nachricht an.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PastedFiles</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleCommands</name>
    <message>
        <source>%1 blocked</source>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>%1 unblocked</source>
        <translation>Blockierung aufgehoben: %1</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>%1 of %2 people are done</source>
        <translation>%1 von %2 Personen erledigt</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to the contacts</source>
        <translation>%1 zu den Kontakten hinzugefügt</translation>
    </message>
    <message>
        <source>There are messages with this person already. Archive them instead.</source>
        <translation>Mit dieser Person gibt es schon Nachrichten. Archivieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 and %2 are one now</source>
        <translation>%1 und %2 sind jetzt eine Person</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 und %2 sind nicht dieselbe Person</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>%1 and %2 are two again</source>
        <translation>%1 und %2 sind wieder zwei Personen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleListView</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeoplePreview</name>
    <message>
        <source>The first people of the file</source>
        <translation>Die ersten Personen der Datei</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>WhatsApp: %1</source>
        <extracomment>Numbers on WhatsApp</extracomment>
        <translation>WhatsApp: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleStateBar</name>
    <message>
        <source>Lists of people</source>
        <translation>Personenlisten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A list of people and how many it has</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PersonCard</name>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PersonDetails</name>
    <message>
        <source>Details of the person</source>
        <translation>Details zur Person</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation>Letzte Nachrichten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Made one with</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>%1 trennen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PictureViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit into the window, or show its own size (0, 1)</source>
        <translation>Ans Fenster anpassen oder in Originalgröße zeigen (0, 1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Mit dem Programm des Systems öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This picture has more pixels than can be shown safely. It can still be saved, or opened with the system&apos;s program.</source>
        <translation>Dieses Bild hat mehr Bildpunkte, als sich sicher anzeigen lassen. Sie können es trotzdem speichern oder mit dem Programm des Systems öffnen.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It can still be saved.</source>
        <translation>Dieses Bild kann nicht angezeigt werden. Sie können es trotzdem speichern.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Pixels of a picture: width and height</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the conversation&apos;s pictures: &quot;3 of 12&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PortalNotifications</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PrintChoice</name>
    <message>
        <source>With &amp;internal notes</source>
        <translation>Mit &amp;internen Notizen</translation>
    </message>
    <message>
        <source>Notes are for your team: think of who gets these pages. Private notes of others are never on them.</source>
        <translation>Notizen sind für Ihr Team: Bedenken Sie, wer diese Seiten bekommt. Private Notizen anderer stehen nie darauf.</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ProfileHead</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Mehr zu dieser Person</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>B&amp;lockierung aufheben</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>B&amp;lockieren</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::RangeBar</name>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ReportView</name>
    <message>
        <source>Messages per day</source>
        <translation>Nachrichten pro Tag</translation>
    </message>
    <message>
        <source>First response time, median</source>
        <translation>Zeit bis zur ersten Antwort, Median</translation>
    </message>
    <message>
        <source>Busiest hours, incoming</source>
        <translation>Stärkste Stunden, eingehend</translation>
    </message>
    <message>
        <source>How long first responses took</source>
        <translation>Wie lange erste Antworten dauerten</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>Warum Nachrichten fehlschlugen</translation>
    </message>
    <message>
        <source>Teammates</source>
        <translation>Teammitglieder</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Nach Richtung</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>What the bars are made of</source>
        <translation>Woraus die Balken bestehen</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Zahlen und Diagramme</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::RowLogModel</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduleForm</name>
    <message>
        <source>Do not send it if they &amp;write before</source>
        <translation>Nicht senden, &amp;wenn vorher eine Nachricht kommt</translation>
    </message>
    <message>
        <source>Times by &amp;their clocks, in %1</source>
        <translation>Zeiten nach der Uhr der &amp;Person, in %1</translation>
    </message>
    <message>
        <source>Or type: “next tuesday 3pm”, “in 2 hours”</source>
        <translation>Oder auf Englisch: „next tuesday 3pm“, „in 2 hours“</translation>
    </message>
    <message>
        <source>Type a time</source>
        <translation>Zeit eintippen</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>If this PC is &amp;off</source>
        <translation>Wenn dieser PC &amp;aus ist</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>mich fragen</translation>
    </message>
    <message>
        <source>up to 15 minutes late, then ask</source>
        <translation>bis 15 Minuten verspätet, dann fragen</translation>
    </message>
    <message>
        <source>up to 1 hour late, then ask</source>
        <translation>bis 1 Stunde verspätet, dann fragen</translation>
    </message>
    <message>
        <source>up to 4 hours late, then ask</source>
        <translation>bis 4 Stunden verspätet, dann fragen</translation>
    </message>
    <message>
        <source>up to 1 day late, then ask</source>
        <translation>bis 1 Tag verspätet, dann fragen</translation>
    </message>
    <message>
        <source>up to %1 min late, then ask</source>
        <translation>bis %1 min verspätet, dann fragen</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one from the list.</source>
        <translation>Es gibt keine Zeitzone mit diesem Namen. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>This is no time that can be kept. Choose another one.</source>
        <translation>Dieser Zeitpunkt ist nicht möglich. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That moment has passed. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Leaves: %1.</source>
        <translation>Versand: %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduleUndo</name>
    <message>
        <source>The provider is asked to give it back</source>
        <translation>Der Anbieter wird gebeten, sie zurückzugeben</translation>
    </message>
    <message>
        <source>It has left already, or was cancelled elsewhere: there is nothing to take back.</source>
        <translation>Sie ist schon gesendet oder wurde anderswo abgebrochen: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Not scheduled any more: what you wrote is a draft again</source>
        <translation>Nicht mehr geplant: Ihr Text ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>The provider is asked to give it back. Its answer cannot be read yet. %1</source>
        <extracomment>%1: why, in one sentence or more</extracomment>
        <translation>Der Anbieter wird gebeten, sie zurückzugeben. Seine Antwort ist noch nicht lesbar. %1</translation>
    </message>
    <message>
        <source>The provider does not say whether it has left.</source>
        <translation>Der Anbieter sagt nicht, ob sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Not scheduled: they have written since, or it was cancelled elsewhere.</source>
        <translation>Nicht geplant: Der Empfänger hat inzwischen geschrieben, oder sie wurde anderswo abgebrochen.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledDelegate</name>
    <message>
        <source>New time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledEditor</name>
    <message>
        <source>Change scheduled message</source>
        <translation>Geplante Nachricht ändern</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>An %1, %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What you changed is not saved. Save keeps it; Esc or Cancel once more leaves it.</source>
        <translation>Ihre Änderung ist nicht gespeichert. „Speichern“ übernimmt sie; noch einmal Esc oder „Abbrechen“ verwirft sie.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The text is that of a WhatsApp template and stays as it is.</source>
        <translation>Der Text stammt aus einer WhatsApp-Vorlage und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This is a formatted e-mail: its text stays as it is.</source>
        <translation>Dies ist eine formatierte E-Mail: Ihr Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 holds it: it is taken back from there first.</source>
        <translation>Sie liegt bei %1: Zuerst wird sie von dort zurückgeholt.</translation>
    </message>
    <message>
        <source>Without a text there is nothing to send.</source>
        <translation>Ohne Text gibt es nichts zu senden.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject.</source>
        <translation>Eine E-Mail braucht einen Betreff.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledHeading</name>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>Nach Person filtern</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Filter by channel</source>
        <translation>Nach Kanal filtern</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledListModel</name>
    <message>
        <source>1 needs your answer</source>
        <translation>1 braucht Ihre Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n need your answer</source>
        <translation>
            <numerusform>%n braucht Ihre Entscheidung</numerusform>
            <numerusform>%n brauchen Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Was due: %1. This computer was off then.</source>
        <extracomment>&quot;Was due: Yesterday, 9:00. This computer was off then.&quot;</extracomment>
        <translation>War fällig: %1. Dieser Computer war da aus.</translation>
    </message>
    <message>
        <source>The provider holds it</source>
        <translation>Liegt beim Anbieter</translation>
    </message>
    <message>
        <source>%1 holds it and sends it even if this computer is off</source>
        <translation>Liegt bei %1 und wird gesendet, auch wenn dieser Computer aus ist</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Wird zurückgeholt…</translation>
    </message>
    <message>
        <source>Being taken back from %1…</source>
        <translation>Wird von %1 zurückgeholt…</translation>
    </message>
    <message>
        <source>Being handed over…</source>
        <translation>Wird übergeben…</translation>
    </message>
    <message>
        <source>Being handed to %1…</source>
        <translation>Wird an %1 übergeben…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>not sent if they write before</source>
        <translation>entfällt, wenn vorher eine Nachricht kommt</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledPage</name>
    <message>
        <source>Nothing of that is waiting</source>
        <translation>Nichts davon wartet</translation>
    </message>
    <message>
        <source>No message to such a person, or by that channel, leaves later.</source>
        <translation>Für diese Person oder diesen Kanal ist keine Nachricht geplant.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>Nichts wartet auf den Versand</translation>
    </message>
    <message>
        <source>Write a message and choose &quot;Send later&quot;: it waits here and leaves by itself at its time.</source>
        <translation>Schreiben Sie eine Nachricht und wählen Sie „Später senden“: Sie wartet hier und wird zu ihrer Zeit automatisch gesendet.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to %1 is as it was</source>
        <translation>Die Nachricht an %1 ist wie zuvor</translation>
    </message>
    <message>
        <source>The message to %1 is changed</source>
        <translation>Die Nachricht an %1 ist geändert</translation>
    </message>
    <message>
        <source>The message to %1 leaves in a second</source>
        <translation>Die Nachricht an %1 wird in einer Sekunde gesendet</translation>
    </message>
    <message numerus="yes">
        <source>The message to %1 leaves in %n seconds</source>
        <translation>
            <numerusform>Die Nachricht an %1 wird in %n Sekunde gesendet</numerusform>
            <numerusform>Die Nachricht an %1 wird in %n Sekunden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Geplante Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Filter by person</source>
        <translation>Nach &amp;Person filtern</translation>
    </message>
    <message>
        <source>Only the messages to that person</source>
        <translation>Nur die Nachrichten an diese Person</translation>
    </message>
    <message>
        <source>Filter by c&amp;hannel…</source>
        <translation>Nach &amp;Kanal filtern…</translation>
    </message>
    <message>
        <source>Only the messages of that channel</source>
        <translation>Nur die Nachrichten dieses Kanals</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>Ohne Filter</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Als &amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>Puts the text that was cancelled last back into its conversation</source>
        <translation>Legt den Text der zuletzt abgebrochenen Nachricht zurück in ihre Unterhaltung</translation>
    </message>
    <message>
        <source>It has left already, or they have written since: it stays as it is.</source>
        <translation>Sie ist schon gesendet, oder der Empfänger hat inzwischen geschrieben: Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The time it had is over: it stays as it is.</source>
        <translation>Der vorgesehene Zeitpunkt ist vorbei: Es bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledStrip</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what is scheduled: change it, send it now or cancel it</source>
        <translation>Geplantes anzeigen: ändern, jetzt senden oder nicht senden</translation>
    </message>
    <message>
        <source>1 message is scheduled</source>
        <translation>1 Nachricht ist geplant</translation>
    </message>
    <message>
        <source>%1 messages are scheduled</source>
        <translation>%1 Nachrichten sind geplant</translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <extracomment>What waits, and the next of it: &quot;2 messages are scheduled · next: Tuesday, 9:00&quot;</extracomment>
        <translation>%1 · nächste: %2</translation>
    </message>
    <message>
        <source>%1 · was due: %2</source>
        <translation>%1 · war fällig: %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledView</name>
    <message>
        <source>Scheduled messages</source>
        <translation>Geplante Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the text or the time of the chosen message</source>
        <translation>Text oder Zeit der gewählten Nachricht ändern</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>Does not wait for its time</source>
        <translation>Wartet nicht auf die geplante Zeit</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Nicht &amp;senden</translation>
    </message>
    <message>
        <source>The chosen messages do not leave</source>
        <translation>Die gewählten Nachrichten werden nicht gesendet</translation>
    </message>
    <message>
        <source>&amp;Open the conversation</source>
        <translation>&amp;Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>The one the chosen message belongs to</source>
        <translation>Die, zu der die gewählte Nachricht gehört</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lle auswählen</translation>
    </message>
    <message>
        <source>All messages of the list that are loaded</source>
        <translation>Alle geladenen Nachrichten der Liste</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchCompletion</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchDelegate</name>
    <message>
        <source>You to %1</source>
        <translation>Sie an %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Ehemaliges Teammitglied</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Before what somebody wrote</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchField</name>
    <message>
        <source>People, messages, notes and files</source>
        <translation>Personen, Nachrichten, Notizen und Dateien</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchKindBar</name>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind and how many were found</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 anzeigen</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Alle Treffer anzeigen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Older messages are still being made ready to be found (%1 left). What is older than %2 is not found yet.</source>
        <translation>Ältere Nachrichten werden noch für die Suche vorbereitet (%1 übrig). Was älter als %2 ist, wird noch nicht gefunden.</translation>
    </message>
    <message>
        <source>Messages are still being made ready to be found (%1 left).</source>
        <translation>Nachrichten werden noch für die Suche vorbereitet (%1 übrig).</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Older messages are not ready to be found yet.</source>
        <translation>Ältere Nachrichten sind noch nicht für die Suche vorbereitet.</translation>
    </message>
    <message>
        <source>Without one of the conditions there may be more.</source>
        <translation>Ohne eine der Bedingungen gibt es vielleicht mehr.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Nothing of that kind for %1</source>
        <extracomment>What was looked for, in quotation marks</extracomment>
        <translation>Nichts dieser Art für %1</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation>Nichts gefunden für %1</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Alle Arten anzeigen</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>Takes a condition out of a search: &quot;in:sms&quot;</extracomment>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SegmentNote</name>
    <message>
        <source>A special space</source>
        <translation>Ein besonderes Leerzeichen</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>%1 count twice.</source>
        <translation>%1 zählen doppelt.</translation>
    </message>
    <message>
        <source>%1 counts twice.</source>
        <translation>%1 zählt doppelt.</translation>
    </message>
    <message>
        <source>%1 leave 70 characters, not 160.</source>
        <translation>%1 lassen nur 70 statt 160 Zeichen zu.</translation>
    </message>
    <message>
        <source>%1 leaves 70 characters, not 160.</source>
        <translation>%1 lässt nur 70 statt 160 Zeichen zu.</translation>
    </message>
    <message>
        <source>%1 make this text twice as expensive.</source>
        <translation>%1 machen diesen Text doppelt so teuer.</translation>
    </message>
    <message>
        <source>%1 makes this text twice as expensive.</source>
        <translation>%1 macht diesen Text doppelt so teuer.</translation>
    </message>
    <message>
        <source>%1 make this text three times as expensive.</source>
        <translation>%1 machen diesen Text dreimal so teuer.</translation>
    </message>
    <message>
        <source>%1 makes this text three times as expensive.</source>
        <translation>%1 macht diesen Text dreimal so teuer.</translation>
    </message>
    <message>
        <source>%1 make this %2 messages instead of %3.</source>
        <translation>%1 machen daraus %2 Nachrichten statt %3.</translation>
    </message>
    <message>
        <source>%1 makes this %2 messages instead of %3.</source>
        <translation>%1 macht daraus %2 Nachrichten statt %3.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 left</source>
        <extracomment>&quot;GSM-7 · 2 messages · 39 left&quot;</extracomment>
        <translation>%1 · %2 · noch %3</translation>
    </message>
    <message>
        <source>Replace with plain ones</source>
        <translation>Durch einfache ersetzen</translation>
    </message>
    <message>
        <source>GSM-7 is the alphabet of plain letters, 160 to a message; any other character makes it UCS-2, 70 to a message. Each message is paid for; the characters left are those of the last one.</source>
        <translation>GSM-7 ist das Alphabet einfacher Zeichen, 160 pro Nachricht; jedes andere Zeichen macht daraus UCS-2, 70 pro Nachricht. Jede Nachricht wird bezahlt; die übrigen Zeichen sind die der letzten.</translation>
    </message>
    <message>
        <source>Puts straight quotes, hyphens and blanks where they are read the same; Ctrl+Z brings the others back</source>
        <translation>Setzt gerade Anführungszeichen, Bindestriche und Leerzeichen, wo sie sich gleich lesen; Strg+Z holt die anderen zurück</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendButton</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendLaterPopup</name>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>%1 is in %2, where it is %3 now.</source>
        <extracomment>A person, a place, a time of day</extracomment>
        <translation>%1 ist in %2, dort ist es jetzt %3.</translation>
    </message>
    <message>
        <source>The WhatsApp window closes: %1. After that only a template leaves, unless %2 writes again before.</source>
        <extracomment>A moment (&quot;Today, 11:00&quot;), a person</extracomment>
        <translation>Das WhatsApp-Fenster schließt: %1. Danach geht nur eine Vorlage, außer %2 schreibt vorher wieder.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendingBanner</name>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendingPage</name>
    <message>
        <source>Let Twilio or Resend &amp;send scheduled messages while this computer is off</source>
        <translation>Twilio oder Resend geplante Nachrichten &amp;senden lassen, während dieser Computer aus ist</translation>
    </message>
    <message>
        <source>&amp;Enter sends an SMS or a WhatsApp message</source>
        <translation>&amp;Eingabe sendet eine SMS oder WhatsApp-Nachricht</translation>
    </message>
    <message>
        <source>&amp;Mark words that are misspelt</source>
        <translation>Falsch geschriebene &amp;Wörter markieren</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>What you send waits a moment, so that you can take it back.</source>
        <translation>Was Sie senden, wartet einen Moment, damit Sie es zurücknehmen können.</translation>
    </message>
    <message>
        <source>not at all: it leaves at once</source>
        <translation>gar nicht: wird sofort gesendet</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>It can be &amp;taken back for</source>
        <translation>&amp;Rücknahme möglich</translation>
    </message>
    <message>
        <source>When this program ends or the computer goes to sleep, scheduled messages are given to the provider&apos;s own scheduler; at the next start they are taken back from there. What is not to be sent once the person has written stays here. Without this, scheduled messages leave only while the program runs.</source>
        <translation>Wenn dieses Programm beendet wird oder der Computer in den Ruhezustand geht, werden geplante Nachrichten dem Planer des Anbieters übergeben; beim nächsten Start werden sie zurückgeholt. Was entfällt, sobald die Person geschrieben hat, bleibt hier. Ohne dies werden geplante Nachrichten nur gesendet, während das Programm läuft.</translation>
    </message>
    <message>
        <source>Without it, Enter begins a line. Ctrl+Enter always sends, Shift+Enter always begins a line.</source>
        <translation>Ohne dies beginnt Eingabe eine neue Zeile. Strg+Eingabe sendet immer, Umschalt+Eingabe beginnt immer eine Zeile.</translation>
    </message>
    <message>
        <source>Where a dictionary of hunspell is installed for the person&apos;s language, or this computer&apos;s</source>
        <translation>Wo ein hunspell-Wörterbuch für die Sprache der Person oder dieses Computers installiert ist</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Eingangsprotokoll</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>A category of the settings on which something is typed</extracomment>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SettingsPage</name>
    <message>
        <source>Set by the environment variable %1</source>
        <translation>Durch die Umgebungsvariable %1 festgelegt</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>set by the environment variable %1</source>
        <translation>durch die Umgebungsvariable %1 festgelegt</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>gespeichert; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved. The system&apos;s keychain is locked, or there is none, and the secret is kept nowhere else. Unlock it, install gnome-keyring or KWallet, or set %1 in the environment.</source>
        <translation>Nicht gespeichert. Der Schlüsselbund des Systems ist gesperrt oder fehlt, und anderswo werden Zugangsdaten nicht aufbewahrt. Entsperren Sie ihn, installieren Sie gnome-keyring oder KWallet oder setzen Sie %1 in der Umgebung.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ShortcutsPage</name>
    <message>
        <source>Single &amp;letters are keys too (J, R, ?, G then I)</source>
        <translation>&amp;Einzelne Buchstaben sind auch Tasten (J, R, ?, G dann I)</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>For this computer only. What you change holds at once.</source>
        <translation>Nur für diesen Computer. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>Tasten&amp;belegung</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>New keys for the chosen command</source>
        <translation>Neue Tasten für den gewählten Befehl</translation>
    </message>
    <message>
        <source>Choose a command, then press its new keys in the field.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie dann im Feld seine neuen Tasten.</translation>
    </message>
    <message>
        <source>These keys belong to the field or list itself and cannot be changed.</source>
        <translation>Diese Tasten gehören zum Feld oder zur Liste selbst und können nicht geändert werden.</translation>
    </message>
    <message>
        <source>Press the new keys for “%1” in the field above.</source>
        <translation>Drücken Sie die neuen Tasten für „%1“ im Feld oben.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>%1 is the key of %2.</source>
        <translation>%1 ist die Taste von %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and cannot be taken away.</source>
        <translation>%1 gehört zu %2 und kann nicht weggenommen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be had beside %2, the key of %3.</source>
        <extracomment>&quot;Q then I&quot; and &quot;Q&quot;: whoever presses the first key of the one has pressed the other</extracomment>
        <translation>%1 geht nicht zusammen mit %2, der Taste von %3.</translation>
    </message>
    <message>
        <source>%1 cannot be had beside %2, the key of %3, which cannot be taken away.</source>
        <translation>%1 geht nicht zusammen mit %2, der Taste von %3, die nicht weggenommen werden kann.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fertig: %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SmsPage</name>
    <message>
        <source>Let Twilio swap typographic characters that make a text &amp;dearer</source>
        <translation>Twilio typografische Zeichen ersetzen lassen, die eine SMS ve&amp;rteuern</translation>
    </message>
    <message>
        <source>T&amp;ry, and find my numbers</source>
        <translation>Testen und meine Nummern s&amp;uchen</translation>
    </message>
    <message>
        <source>SMS with Twilio</source>
        <translation>SMS mit Twilio</translation>
    </message>
    <message>
        <source>You find these on the first page of Twilio&apos;s console. The token is kept in your system&apos;s keychain.</source>
        <translation>Sie finden diese auf der ersten Seite der Twilio-Konsole. Das Token wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation>Account &amp;SID</translation>
    </message>
    <message>
        <source>Auth &amp;token</source>
        <translation>Auth &amp;Token</translation>
    </message>
    <message>
        <source>Your &amp;number</source>
        <translation>Ihre &amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Messaging Service</source>
        <translation>&amp;Messaging Service</translation>
    </message>
    <message>
        <source>optional, MG…</source>
        <translation>optional, MG…</translation>
    </message>
    <message>
        <source>10 hours, Twilio&apos;s own limit</source>
        <translation>10 Stunden, die Grenze von Twilio</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>Give &amp;up after</source>
        <translation>&amp;Aufgeben nach</translation>
    </message>
    <message>
        <source>“Curly” quotes and long dashes are sent as plain ones, so that 160 characters fit instead of 70.</source>
        <translation>Typografische („geschwungene“) Anführungszeichen und lange Striche werden als einfache gesendet, sodass 160 statt 70 Zeichen passen.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>An Account SID is AC followed by 32 letters and digits.</source>
        <translation>Eine Account SID ist AC, gefolgt von 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Without the token nothing can be sent or received.</source>
        <translation>Ohne das Token kann nichts gesendet oder empfangen werden.</translation>
    </message>
    <message>
        <source>An Auth Token is 32 letters and digits.</source>
        <translation>Ein Auth Token besteht aus 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Give the number you send from, or a Messaging Service.</source>
        <translation>Geben Sie Ihre Absendernummer oder einen Messaging Service an.</translation>
    </message>
    <message>
        <source>Write the number with its country, as +1 415 555 2671.</source>
        <translation>Schreiben Sie die Nummer mit Landesvorwahl, etwa +1 415 555 2671.</translation>
    </message>
    <message>
        <source>A Messaging Service is MG followed by 32 letters and digits.</source>
        <translation>Ein Messaging Service ist MG, gefolgt von 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>SMS is ready to send. How messages come in is on the page Receiving.</source>
        <translation>SMS ist bereit zum Senden. Wie Nachrichten hereinkommen, steht auf der Seite „Empfang“.</translation>
    </message>
    <message>
        <source>SMS is not connected yet.</source>
        <translation>SMS ist noch nicht verbunden.</translation>
    </message>
    <message>
        <source>&amp;Open Twilio&apos;s console</source>
        <translation>Twilio-&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>Its first page has both under “Account Info”.</source>
        <translation>Auf ihrer ersten Seite steht beides unter „Account Info“.</translation>
    </message>
    <message>
        <source>&amp;Found there</source>
        <translation>Dort &amp;gefunden</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt…</translation>
    </message>
    <message>
        <source>They could not be tried.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>Der Test war nicht möglich.</translation>
    </message>
    <message>
        <source>Twilio accepts them: the account “%1”.</source>
        <translation>Twilio nimmt sie an: das Konto „%1“.</translation>
    </message>
    <message>
        <source>It is a trial: it writes only to numbers that you verified in Twilio&apos;s console.</source>
        <translation>Es ist ein Testkonto: Es schreibt nur an Nummern, die Sie in der Twilio-Konsole bestätigt haben.</translation>
    </message>
    <message>
        <source>It has no number yet: buy one in Twilio&apos;s console.</source>
        <translation>Es hat noch keine Nummer: Kaufen Sie eine in der Twilio-Konsole.</translation>
    </message>
    <message>
        <source>Twilio knows no account with this SID. Copy it again from “Account Info” on the first page of its console.</source>
        <translation>Twilio kennt kein Konto mit dieser SID. Kopieren Sie sie noch einmal aus „Account Info“ auf der ersten Seite der Konsole.</translation>
    </message>
    <message>
        <source>This is the pair for tests, by which nothing is sent. Take the live one from the console&apos;s first page.</source>
        <translation>Das sind die Zugangsdaten für Tests, mit denen nichts gesendet wird. Nehmen Sie die echten von der ersten Seite der Konsole.</translation>
    </message>
    <message>
        <source>Twilio suspended or closed this account. Its console says why.</source>
        <translation>Twilio hat dieses Konto gesperrt oder geschlossen. Den Grund nennt die Twilio-Konsole.</translation>
    </message>
    <message>
        <source>Choose what to send from</source>
        <translation>Absender wählen</translation>
    </message>
    <message>
        <source>Messaging Service %1</source>
        <translation>Messaging Service %1</translation>
    </message>
    <message>
        <source>Twilio does not accept this SID with this token. Copy both again from “Account Info” on the first page of its console; a new token there makes the old one void.</source>
        <translation>Twilio nimmt diese SID mit diesem Token nicht an. Kopieren Sie beide noch einmal aus „Account Info“ auf der ersten Seite der Konsole; ein neues Token dort macht das alte ungültig.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SnoozePopup</name>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Type a time: next tuesday 3pm</source>
        <translation>Zeit auf Englisch: next tuesday 3pm</translation>
    </message>
    <message>
        <source>When the conversation comes back</source>
        <translation>Wann die Unterhaltung wiederkommt</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Die Zeiten gelten für %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SpellMarks</name>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>„%1“ zum Wörterbuch hinzufügen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::StoragePage</name>
    <message>
        <source>Messages and contacts</source>
        <translation>Nachrichten und Kontakte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <translation>Audio und Video</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Small copies of pictures</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Copies from before updates</source>
        <translation>Sicherungen vor Updates</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>They are made again when a picture is shown.</source>
        <translation>Sie werden neu erstellt, wenn ein Bild angezeigt wird.</translation>
    </message>
    <message>
        <source>The newest copy stays.</source>
        <translation>Die neueste Sicherung bleibt.</translation>
    </message>
    <message>
        <source>The log that is written now stays.</source>
        <translation>Das laufende Protokoll bleibt.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>What your inbox takes on this computer. Messages and their files are never removed from here.</source>
        <translation>Was Ihr Posteingang auf diesem Computer belegt. Nachrichten und ihre Dateien werden von hier aus nie entfernt.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 insgesamt.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 freigegeben.</translation>
    </message>
    <message>
        <source>Remove older copies</source>
        <translation>Ältere Kopien entfernen</translation>
    </message>
    <message>
        <source>Remove all copies but the newest?</source>
        <translation>Alle Kopien außer der neuesten entfernen?</translation>
    </message>
    <message>
        <source>Your messages and contacts stay, and so does the copy from before the latest update. What only an older copy has cannot be brought back then.</source>
        <translation>Ihre Nachrichten und Kontakte bleiben, ebenso die Kopie von vor der letzten Aktualisierung. Was nur in einer älteren Kopie steht, lässt sich dann nicht mehr zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SubjectLine</name>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>These are too many emoji for a subject. What was there is as it was.</source>
        <translation>Das sind zu viele Emojis für einen Betreff. Er bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Cc: who gets a copy</source>
        <translation>Cc: wer eine Kopie bekommt</translation>
    </message>
    <message>
        <source>Bcc: who gets a copy without the others seeing it</source>
        <translation>Bcc: wer eine Kopie bekommt, ohne dass die anderen es sehen</translation>
    </message>
    <message>
        <source>Cc Bcc</source>
        <translation>Cc Bcc</translation>
    </message>
    <message>
        <source>Send copies to others</source>
        <translation>Kopien an andere senden</translation>
    </message>
    <message>
        <source>These are no addresses, or too many for one e-mail. What was there is as it was.</source>
        <translation>Das sind keine Adressen oder zu viele für eine E-Mail. Das Feld bleibt, wie es war.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address. Correct it, or take it out.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Korrigieren oder entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TemplateListModel</name>
    <message>
        <source>Not submitted</source>
        <translation>Nicht eingereicht</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>It was not submitted to WhatsApp for approval.</source>
        <translation>Sie wurde WhatsApp nicht zur Genehmigung vorgelegt.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it yet.</source>
        <translation>WhatsApp hat sie noch nicht genehmigt.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it.</source>
        <translation>WhatsApp hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it: %1</source>
        <translation>WhatsApp hat sie abgelehnt: %1</translation>
    </message>
    <message>
        <source>WhatsApp paused it, because people did not like it.</source>
        <translation>WhatsApp hat sie pausiert, weil sie schlecht ankam.</translation>
    </message>
    <message>
        <source>WhatsApp switched it off for good.</source>
        <translation>WhatsApp hat sie endgültig abgeschaltet.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TemplatePicker</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Diese Vorlage verwenden</translation>
    </message>
    <message>
        <source>Choose a WhatsApp template</source>
        <translation>WhatsApp-Vorlage wählen</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>How it will be read</source>
        <translation>So wird es zu lesen sein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Text for this place</source>
        <translation>Text für diesen Platzhalter</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>Place %1</source>
        <extracomment>A place in a template, with its number or name</extracomment>
        <translation>Platzhalter %1</translation>
    </message>
    <message>
        <source>Asking WhatsApp…</source>
        <translation>WhatsApp wird gefragt…</translation>
    </message>
    <message>
        <source>Not refreshed. %1 These are the templates as they were last fetched.</source>
        <translation>Nicht aktualisiert. %1 Dies sind die zuletzt abgerufenen Vorlagen.</translation>
    </message>
    <message>
        <source>Fill in every place first.</source>
        <translation>Füllen Sie zuerst alle Platzhalter aus.</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Keine Vorlage enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Fetching your templates…</source>
        <translation>Ihre Vorlagen werden abgerufen…</translation>
    </message>
    <message>
        <source>There are no templates yet. Make one in Twilio&apos;s console under Content Template Builder, have WhatsApp approve it, then refresh.</source>
        <translation>Es gibt noch keine Vorlagen. Erstellen Sie eine in der Twilio-Konsole unter „Content Template Builder“, lassen Sie sie von WhatsApp genehmigen und aktualisieren Sie dann.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ThreadListView</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TimePhraseField</name>
    <message>
        <source>Not understood. Try “tomorrow 9:00”, “friday” or “in 2 hours”.</source>
        <translation>Nicht verstanden. Versuchen Sie auf Englisch „tomorrow 9:00“, „friday“ oder „in 2 hours“.</translation>
    </message>
    <message>
        <source>There is no such day or time. Type another one.</source>
        <translation>Diesen Tag oder diese Zeit gibt es nicht. Geben Sie etwas anderes ein.</translation>
    </message>
    <message>
        <source>That is over already. Type a later time.</source>
        <translation>Das ist schon vorbei. Geben Sie eine spätere Zeit ein.</translation>
    </message>
    <message>
        <source>That is now, not later. Type one minute at least.</source>
        <translation>Das ist jetzt, nicht später. Geben Sie mindestens eine Minute ein.</translation>
    </message>
    <message>
        <source>That is more than ten years away. Type an earlier time.</source>
        <translation>Das ist mehr als zehn Jahre hin. Geben Sie eine frühere Zeit ein.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ToastBox</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TransferWorks</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Transfers</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>Kontakte &amp;importieren…</translation>
    </message>
    <message>
        <source>Put the people of a table (CSV) or of vCards in; you see what comes of it first</source>
        <translation>Personen aus einer Tabelle (CSV) oder aus vCards aufnehmen; das Ergebnis sehen Sie vorher</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>Kontakte &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write everybody, or some of them, into a table (CSV) or vCards</source>
        <translation>Alle oder einige Personen in eine Tabelle (CSV) oder vCards schreiben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <extracomment>&quot;120 people saved in contacts.csv&quot;</extracomment>
        <translation>%1 in %2 gespeichert</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off, and nobody of it was put in.</source>
        <translation>Der Import von %1 wurde abgebrochen, und niemand daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Noch einmal importieren</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Tray</name>
    <message>
        <source>&amp;Open Unified Inbox</source>
        <translation>&amp;Unified Inbox öffnen</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Neue Nachricht</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>Nicht &amp;stören</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>Unified Inbox: 1 unread conversation</source>
        <translation>Unified Inbox: 1 ungelesene Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>Unified Inbox: %n unread conversations</source>
        <translation>
            <numerusform>Unified Inbox: %n ungelesene Unterhaltung</numerusform>
            <numerusform>Unified Inbox: %n ungelesene Unterhaltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoCommands</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done last: a message while it waits, an archived conversation</source>
        <translation>Macht das Letzte rückgängig: eine Nachricht, solange sie wartet, eine archivierte Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Wiederholt, was zuletzt rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>The last message cannot be taken back any more. Once more undoes what was done before it.</source>
        <translation>Die letzte Nachricht kann nicht mehr zurückgenommen werden. Noch einmal macht rückgängig, was davor geschah.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoSendStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the message back</source>
        <translation>Nachricht zurücknehmen</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Senden rückgängig</translation>
    </message>
    <message>
        <source>%1. It can be taken back.</source>
        <translation>%1. Rücknahme möglich.</translation>
    </message>
    <message>
        <source>%1. It can be taken back with %2.</source>
        <translation>%1. Rücknahme möglich mit %2.</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>Wird in %1 s gesendet</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoStack</name>
    <message>
        <source>Something else is still being done</source>
        <translation>Etwas anderes ist noch in Arbeit</translation>
    </message>
    <message>
        <source>Still taking back: %1</source>
        <translation>Wird noch rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Still doing it again: %1</source>
        <translation>Wird noch wiederholt: %1</translation>
    </message>
    <message>
        <source>Stopping, to take back what was done</source>
        <translation>Wird angehalten, um das Getane rückgängig zu machen</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Doing it again: %1</source>
        <translation>Wird wiederholt: %1</translation>
    </message>
    <message>
        <source>Stopped before anything was changed</source>
        <translation>Angehalten, bevor etwas geändert wurde</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Unfinished</name>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Ohne das beenden</translation>
    </message>
    <message>
        <source>Repair without it</source>
        <translation>Ohne das reparieren</translation>
    </message>
    <message>
        <source>Change the language without it</source>
        <translation>Sprache ohne das wechseln</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedDrafts</name>
    <message>
        <source>To %1:
%2</source>
        <extracomment>A person, and what was written to them</extracomment>
        <translation>An %1:
%2</translation>
    </message>
    <message>
        <source>What you wrote to %1 is not saved.</source>
        <translation>Ihr Text an %1 ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you wrote to these people is not saved: %1.</source>
        <translation>Ihre Texte an diese Personen sind nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>It cannot be kept in the damaged inbox. Copy the text and paste it somewhere else first.</source>
        <translation>Im beschädigten Posteingang kann er nicht aufbewahrt werden. Kopieren Sie den Text und fügen Sie ihn zuerst anderswo ein.</translation>
    </message>
    <message>
        <source>The disk does not take it. Free some space: then it is saved, and the program ends by itself. Or copy the text and paste it where it can be kept, before you quit.</source>
        <translation>Der Datenträger nimmt ihn nicht an. Schaffen Sie Platz: Dann wird er gespeichert, und das Programm beendet sich von selbst. Oder kopieren Sie den Text und fügen Sie ihn vor dem Beenden an einem sicheren Ort ein.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Ohne Speichern beenden</translation>
    </message>
    <message>
        <source>The disk does not take it. Free some space: then it is saved. Or copy the text and paste it where it can be kept.</source>
        <translation>Der Datenträger nimmt es nicht an. Geben Sie Platz frei, dann wird es gespeichert. Oder kopieren Sie den Text und fügen Sie ihn dort ein, wo er aufbewahrt werden kann.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedEdits</name>
    <message>
        <source>The change of a note is not kept yet.</source>
        <translation>Die Änderung einer Notiz ist noch nicht übernommen.</translation>
    </message>
    <message>
        <source>The change of a scheduled message is not saved yet.</source>
        <translation>Die Änderung einer geplanten Nachricht ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>Strg+Eingabe übernimmt sie.</translation>
    </message>
    <message>
        <source>“Save” keeps it.</source>
        <translation>„Speichern“ übernimmt sie.</translation>
    </message>
    <message>
        <source>What you wrote about a person is not saved yet.</source>
        <translation>Ihre Eingaben zu einer Person sind noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedMessages</name>
    <message>
        <source>A new message is not begun yet.</source>
        <translation>Eine neue Nachricht ist noch nicht begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages are not begun yet.</source>
        <translation>
            <numerusform>%n neue Nachricht ist noch nicht begonnen.</numerusform>
            <numerusform>%n neue Nachrichten sind noch nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is dropped if you go on. Copy what you need of it first.</source>
        <translation>Wenn Sie fortfahren, wird das verworfen. Kopieren Sie zuerst, was Sie davon brauchen.</translation>
    </message>
    <message>
        <source>Press “Write” to keep it as a draft. If you quit now, it is dropped.</source>
        <translation>Drücken Sie „Schreiben“, um es als Entwurf zu behalten. Wenn Sie jetzt beenden, wird es verworfen.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedSends</name>
    <message>
        <source>somebody</source>
        <translation>jemanden</translation>
    </message>
    <message>
        <source>Your message to %1 has not left yet.</source>
        <translation>Ihre Nachricht an %1 ist noch nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not left yet, to %1.</source>
        <translation>
            <numerusform>%n Nachricht an %1 ist noch nicht gesendet.</numerusform>
            <numerusform>%n Nachrichten an %1 sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be sent at the moment.</source>
        <translation>Im Moment kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>It can still be taken back.</source>
        <translation>Sie kann noch zurückgenommen werden.</translation>
    </message>
    <message>
        <source>They can still be taken back.</source>
        <translation>Sie können noch zurückgenommen werden.</translation>
    </message>
    <message>
        <source>With the damaged inbox it is set aside.</source>
        <translation>Mit dem beschädigten Posteingang wird auch das beiseitegelegt.</translation>
    </message>
    <message>
        <source>If it stays where it is, it goes out when the program starts again.</source>
        <translation>Bleibt sie, wo sie ist, wird sie beim nächsten Start des Programms gesendet.</translation>
    </message>
    <message>
        <source>If they stay where they are, they go out when the program starts again.</source>
        <translation>Bleiben sie, wo sie sind, werden sie beim nächsten Start des Programms gesendet.</translation>
    </message>
    <message>
        <source>Files do not come back with the text of a draft.</source>
        <translation>Dateien kommen mit dem Text eines Entwurfs nicht zurück.</translation>
    </message>
    <message>
        <source>It is being sent; then the program ends.</source>
        <translation>Es wird noch gesendet; dann beendet sich das Programm.</translation>
    </message>
    <message>
        <source>It is being taken back; then the program ends.</source>
        <translation>Es wird noch zurückgenommen; dann beendet sich das Programm.</translation>
    </message>
    <message>
        <source>It is being stored.</source>
        <translation>Es wird noch gespeichert.</translation>
    </message>
    <message>
        <source>A message is being stored.</source>
        <translation>Eine Nachricht wird noch gespeichert.</translation>
    </message>
    <message>
        <source>It cannot be read whether a message is still to leave.</source>
        <translation>Ob noch eine Nachricht zu senden ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>One that is goes out when the program starts again.</source>
        <translation>Wenn ja, wird sie beim nächsten Start des Programms gesendet.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Repair without it</source>
        <translation>Ohne sie reparieren</translation>
    </message>
    <message>
        <source>Quit, send it later</source>
        <translation>Beenden, später senden</translation>
    </message>
    <message>
        <source>Send now and repair</source>
        <translation>Jetzt senden und reparieren</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>Jetzt senden und beenden</translation>
    </message>
    <message>
        <source>Back to draft and quit</source>
        <translation>Zurück zum Entwurf, beenden</translation>
    </message>
    <message>
        <source>Back to drafts and quit</source>
        <translation>Zurück zu Entwürfen, beenden</translation>
    </message>
    <message>
        <source>Change the language all the same</source>
        <translation>Sprache trotzdem wechseln</translation>
    </message>
    <message>
        <source>Send it later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Send now and change the language</source>
        <translation>Jetzt senden und Sprache wechseln</translation>
    </message>
    <message>
        <source>Take it back into the draft</source>
        <translation>Zurück in den Entwurf</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedTransfers</name>
    <message>
        <source>A file is not done yet.</source>
        <translation>Eine Datei ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Wait, then repair</source>
        <translation>Warten, dann reparieren</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Warten, dann beenden</translation>
    </message>
    <message>
        <source>Stop and repair</source>
        <translation>Anhalten und reparieren</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Wait, then change the language</source>
        <translation>Warten, dann Sprache wechseln</translation>
    </message>
    <message>
        <source>Stop and change the language</source>
        <translation>Anhalten und Sprache wechseln</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedWork</name>
    <message>
        <source>If you stop it, what is done stays as it is, and the rest as it was.</source>
        <translation>Wenn Sie anhalten, bleibt das Getane, und der Rest bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>Etwas ist noch in Arbeit.</translation>
    </message>
    <message>
        <source>Wait, then repair</source>
        <translation>Warten, dann reparieren</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Warten, dann beenden</translation>
    </message>
    <message>
        <source>Stop and repair</source>
        <translation>Anhalten und reparieren</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Wait, then change the language</source>
        <translation>Warten, dann Sprache wechseln</translation>
    </message>
    <message>
        <source>Stop and change the language</source>
        <translation>Anhalten und Sprache wechseln</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnsavedPages</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save what you changed?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Noch nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WayBack</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Back to where you were led from</source>
        <translation>Zurück dorthin, woher Sie kamen</translation>
    </message>
    <message>
        <source>To the results of the search, or the mentions, as you left them</source>
        <translation>Zu den Suchtreffern oder Erwähnungen, wie Sie sie verlassen haben</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WhatsAppPage</name>
    <message>
        <source>WhatsApp with Twilio</source>
        <translation>WhatsApp mit Twilio</translation>
    </message>
    <message>
        <source>WhatsApp uses the Twilio account of the page SMS. Give the number that Meta approved for it, or Twilio&apos;s sandbox %1 to try it out.</source>
        <translation>WhatsApp nutzt das Twilio-Konto der Seite „SMS“. Geben Sie die Nummer an, die Meta dafür genehmigt hat, oder zum Ausprobieren die Twilio-Sandbox %1.</translation>
    </message>
    <message>
        <source>WhatsApp &amp;number</source>
        <translation>WhatsApp-&amp;Nummer</translation>
    </message>
    <message>
        <source>This is the sandbox: whoever you write to sends &quot;join&quot; and your two words to it first, and again every three days. The words are in Twilio&apos;s console under &quot;Try it out&quot;.</source>
        <translation>Das ist die Sandbox: Wem Sie schreiben wollen, der sendet zuerst „join“ und Ihre zwei Wörter dorthin, danach alle drei Tage wieder. Die Wörter stehen in der Twilio-Konsole unter „Try it out“.</translation>
    </message>
    <message>
        <source>&amp;Copy an invitation</source>
        <translation>&amp;Einladung kopieren</translation>
    </message>
    <message>
        <source>Please send this on WhatsApp to %1: join &lt;two words&gt;</source>
        <translation>Bitte senden Sie dies per WhatsApp an %1: join &lt;zwei Wörter&gt;</translation>
    </message>
    <message>
        <source>&amp;Fetch templates</source>
        <translation>&amp;Vorlagen abrufen</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>No templates are known yet. Outside the 24 hours after their last message only a template can be sent.</source>
        <translation>Noch sind keine Vorlagen bekannt. Außerhalb der 24 Stunden nach der letzten Nachricht der Person kann nur eine Vorlage gesendet werden.</translation>
    </message>
    <message>
        <source>1 template is known.</source>
        <translation>1 Vorlage ist bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates are known.</source>
        <translation>
            <numerusform>%n Vorlage ist bekannt.</numerusform>
            <numerusform>%n Vorlagen sind bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the number with its country, as +1 415 523 8886.</source>
        <translation>Schreiben Sie die Nummer mit Landesvorwahl, etwa +1 415 523 8886.</translation>
    </message>
    <message>
        <source>WhatsApp is ready to send.</source>
        <translation>WhatsApp ist bereit zum Senden.</translation>
    </message>
    <message>
        <source>WhatsApp is not connected yet.</source>
        <translation>WhatsApp ist noch nicht verbunden.</translation>
    </message>
    <message>
        <source>F&amp;ind my senders</source>
        <translation>Meine Absender f&amp;inden</translation>
    </message>
    <message>
        <source>&amp;Found there</source>
        <translation>Dort &amp;gefunden</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird gefragt…</translation>
    </message>
    <message>
        <source>Choose what to send from</source>
        <translation>Absender wählen</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (offline)</translation>
    </message>
    <message>
        <source>They could not be asked for.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>Sie konnten nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account of the page SMS any more. Correct it there first.</source>
        <translation>Twilio akzeptiert das Konto der Seite SMS nicht mehr. Korrigieren Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>This account has no WhatsApp sender yet. Register one in Twilio&apos;s console under “WhatsApp senders”, or try the sandbox.</source>
        <translation>Dieses Konto hat noch keinen WhatsApp-Absender. Registrieren Sie einen in der Konsole von Twilio unter „WhatsApp senders“ oder probieren Sie die Sandbox aus.</translation>
    </message>
    <message>
        <source>First connect text messages: WhatsApp uses the same Twilio account.</source>
        <translation>Verbinden Sie zuerst SMS: WhatsApp nutzt dasselbe Twilio-Konto.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WindowBanners</name>
    <message>
        <source>Sample data: nothing is sent, nothing is kept.</source>
        <translation>Beispieldaten: Nichts wird gesendet, nichts gespeichert.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Meine Konten verbinden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The database of your inbox is damaged: a part of what is kept in it cannot be read or written.</source>
        <translation>Die Datenbank Ihres Posteingangs ist beschädigt: Ein Teil davon lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WindowDialogs</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Neue Nachricht</translation>
    </message>
    <message>
        <source>Begin a conversation with a number or an e-mail address</source>
        <translation>Beginnt eine Unterhaltung mit einer Nummer oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>Befehls&amp;palette</translation>
    </message>
    <message>
        <source>Find people, conversations, commands and settings</source>
        <translation>Personen, Unterhaltungen, Befehle und Einstellungen finden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Accounts, appearance, shortcuts</source>
        <translation>Konten, Darstellung, Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings belong to your own inbox, and this is sample data. Open your own inbox now?</source>
        <translation>Einstellungen gehören zu Ihrem eigenen Posteingang, und dies sind Beispieldaten. Jetzt den eigenen Posteingang öffnen?</translation>
    </message>
    <message>
        <source>Open my inbox</source>
        <translation>Posteingang öffnen</translation>
    </message>
    <message>
        <source>Change the looks</source>
        <translation>Darstellung ändern</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Set &amp;up my inbox…</source>
        <translation>Posteingang ein&amp;richten…</translation>
    </message>
    <message>
        <source>Accounts, receiving, business hours and contacts, step by step</source>
        <translation>Konten, Empfang, Geschäftszeiten und Kontakte, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WindowNote</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: choose a template.</source>
        <translation>Das 24-Stunden-Fenster ist geschlossen: Wählen Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>You can write freely for another %1.</source>
        <translation>Sie können noch %1 frei schreiben.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Vorlage wählen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WorkToasts</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ZoneBox</name>
    <message>
        <source>%1, as on this computer</source>
        <translation>%1, wie auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, where they are</source>
        <translation>%1, wo die Person ist</translation>
    </message>
</context>
</TS>
