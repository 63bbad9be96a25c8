<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressHelp</name>
    <message>
        <source>Write a number.</source>
        <translation>Saisissez un numéro.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it as +1 415 555 2671.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez-le comme +1 415 555 2671.</translation>
    </message>
    <message>
        <source>Begin with + and the code of the country, as +1 or +44.</source>
        <translation>Commencez par + et l’indicatif du pays, comme +1 ou +44.</translation>
    </message>
    <message>
        <source>No country has this code. Check what follows the +.</source>
        <translation>Aucun pays n’a cet indicatif. Vérifiez ce qui suit le +.</translation>
    </message>
    <message>
        <source>This number is too short.</source>
        <translation>Ce numéro est trop court.</translation>
    </message>
    <message>
        <source>Too short for a number of %1.</source>
        <translation>Trop court pour un numéro de ce pays (%1).</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>Ce numéro est trop long.</translation>
    </message>
    <message>
        <source>Too long for a number of %1.</source>
        <translation>Trop long pour un numéro de ce pays (%1).</translation>
    </message>
    <message>
        <source>A digit is missing, or one is too many.</source>
        <translation>Il manque un chiffre, ou il y en a un de trop.</translation>
    </message>
    <message>
        <source>No number of %1 has so many digits.</source>
        <translation>Aucun numéro de ce pays (%1) n’a autant de chiffres.</translation>
    </message>
    <message>
        <source>%1 (%2) does not look like a number that is in use. Check it.</source>
        <translation>%1 (%2) ne semble pas être un numéro en service. Vérifiez-le.</translation>
    </message>
    <message>
        <source>Kept as %1 (%2)</source>
        <translation>Enregistré comme %1 (%2)</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Write it as name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail complète. Écrivez-la comme nom@example.com.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Enregistré comme %1</translation>
    </message>
    <message>
        <source>This is longer than 200 characters.</source>
        <translation>Cela dépasse 200 caractères.</translation>
    </message>
</context>
<context>
    <name>AddressLink</name>
    <message>
        <source>The link is too long to be opened. Copy its text into a new message instead.</source>
        <translation>Ce lien est trop long pour être ouvert. Copiez plutôt son texte dans un nouveau message.</translation>
    </message>
    <message>
        <source>This is no link that Unified Inbox opens. It opens unifiedinbox:, tel:, sms: and mailto:.</source>
        <translation>Unified Inbox n’ouvre pas ce type de lien. Il ouvre unifiedinbox:, tel:, sms: et mailto:.</translation>
    </message>
    <message>
        <source>The link is damaged and was not opened. Ask for it once more, or write the message yourself.</source>
        <translation>Le lien est endommagé et n’a pas été ouvert. Demandez-le à nouveau, ou écrivez le message vous-même.</translation>
    </message>
    <message>
        <source>The link has neither a phone number nor an e-mail address that can be written to.</source>
        <translation>Le lien ne contient ni numéro de téléphone ni adresse e-mail à qui écrire.</translation>
    </message>
    <message>
        <source>The link is for several people. Write to each in their own conversation.</source>
        <translation>Le lien s’adresse à plusieurs personnes. Écrivez à chacune dans sa propre conversation.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
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
        <translation>Pour lire, imprimer ou transmettre. Les images sont affichées, les autres fichiers sont nommés.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>One page that any browser shows, without the internet.</source>
        <translation>Une seule page, lisible dans tout navigateur, sans Internet.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
    </message>
    <message>
        <source>For other programs: every message with its time, channel, addresses and fate.</source>
        <translation>Pour d’autres programmes&#x202f;: chaque message avec son heure, son canal, ses adresses et son état.</translation>
    </message>
</context>
<context>
    <name>ArchiveTexts</name>
    <message>
        <source>Saved on %1</source>
        <translation>Enregistré le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <translation>Note interne par %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>visible par vous uniquement</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>it is not on this computer</source>
        <translation>absent de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Only you</source>
        <extracomment>Beside the name of who wrote a note that nobody else sees</extracomment>
        <translation>Vous uniquement</translation>
    </message>
    <message>
        <source>Open the map: %1</source>
        <translation>Ouvrir la carte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>trop volumineux pour être affiché</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>affichage impossible</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <extracomment>The name of a file</extracomment>
        <translation>Enregistrer %1 sous…</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Internal note</source>
        <extracomment>Below an internal note, before its time</extracomment>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>Of a note; a click shows what it said before</extracomment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>En attente d’envoi.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Pictures from elsewhere are not loaded</source>
        <translation>Les images distantes ne sont pas chargées</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Of an e-mail with pictures: show it as it was sent</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Afficher l’original</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>Afficher l’e-mail tel qu’il a été envoyé</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Il a été envoyé</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Was due: %1</source>
        <translation>Était prévu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <extracomment>A day and a time: &quot;Scheduled: Tuesday, 9:00&quot;</extracomment>
        <translation>Programmé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Fiche de contact</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Show what the note said before</source>
        <translation>Afficher les versions précédentes de la note</translation>
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
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>ChannelChoice</name>
    <message>
        <source>SMS is not connected. Open Settings (Ctrl+,) to connect your Twilio account; what you write is kept.</source>
        <translation>Les SMS ne sont pas connectés. Ouvrez les Paramètres (Ctrl+,) pour connecter votre compte Twilio&#x202f;; ce que vous écrivez est conservé.</translation>
    </message>
    <message>
        <source>WhatsApp is not connected. Open Settings (Ctrl+,) to add your WhatsApp sender; what you write is kept.</source>
        <translation>WhatsApp n’est pas connecté. Ouvrez les Paramètres (Ctrl+,) pour ajouter votre expéditeur WhatsApp&#x202f;; ce que vous écrivez est conservé.</translation>
    </message>
    <message>
        <source>E-mail is not connected. Open Settings (Ctrl+,) to connect your Resend account; what you write is kept.</source>
        <translation>L’e-mail n’est pas connecté. Ouvrez les Paramètres (Ctrl+,) pour connecter votre compte Resend&#x202f;; ce que vous écrivez est conservé.</translation>
    </message>
    <message>
        <source>%1 replied STOP. Only they can change that, by texting START.</source>
        <translation>%1 a répondu STOP. Seule cette personne peut changer cela, en envoyant START par SMS.</translation>
    </message>
    <message>
        <source>%1 replied STOP on WhatsApp. Only they can change that, by writing START.</source>
        <translation>%1 a répondu STOP sur WhatsApp. Seule cette personne peut changer cela, en écrivant START.</translation>
    </message>
    <message>
        <source>%1 does not want e-mail from you.</source>
        <translation>%1 ne souhaite pas recevoir d’e-mails de votre part.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>cannot be answered</source>
        <translation>réponse impossible</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>désinscription</translation>
    </message>
    <message>
        <source>%1 has no e-mail address.</source>
        <translation>%1 n’a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>%1 n’a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>Texts from %1 cannot be answered: it is a name, not a number.</source>
        <translation>Impossible de répondre aux SMS de %1&#x202f;: c’est un nom, pas un numéro.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead.</source>
        <extracomment>A time like &quot;25 min&quot; or &quot;3 h&quot;</extracomment>
        <translation>L’horloge de cet ordinateur avance de %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind.</source>
        <translation>L’horloge de cet ordinateur retarde de %1.</translation>
    </message>
    <message>
        <source>E-mail events are refused, and scheduled messages leave at the wrong time. Set the clock in the system&apos;s settings.</source>
        <translation>Les événements e-mail sont refusés et les messages programmés partent à la mauvaise heure. Réglez l’horloge dans les paramètres du système.</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>Previous message</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Select up to the previous message</source>
        <translation>Étendre la sélection au message précédent</translation>
    </message>
    <message>
        <source>Select down to the next message</source>
        <translation>Étendre la sélection au message suivant</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Une page plus haut</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Une page plus bas</translation>
    </message>
    <message>
        <source>Top of what is loaded</source>
        <translation>Début des messages chargés</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Message le plus récent</translation>
    </message>
    <message>
        <source>Send again, or open the link or file</source>
        <translation>Renvoyer, ou ouvrir le lien ou le fichier</translation>
    </message>
    <message>
        <source>Look at the picture or file</source>
        <translation>Voir l’image ou le fichier</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Sélectionner tout ce qui est chargé</translation>
    </message>
    <message>
        <source>Copy the selection or the message</source>
        <translation>Copier la sélection ou le message</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Copier le lien vers ce message</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>Afficher l’e-mail tel qu’il a été envoyé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <translation>Citer dans la réponse</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Begin an internal note, which only your team sees</source>
        <translation>Commencer une note interne, que seule votre équipe voit</translation>
    </message>
    <message>
        <source>Put the keyboard into the message field</source>
        <translation>Placer le curseur dans le champ de message</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <source>Show the end of the open conversation</source>
        <translation>Afficher la fin de la conversation ouverte</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>&amp;Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Find next, further up</source>
        <translation>Résultat suivant, plus haut</translation>
    </message>
    <message>
        <source>Find previous, further down</source>
        <translation>Résultat précédent, plus bas</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>&amp;Aller à un jour…</translation>
    </message>
    <message>
        <source>Copy &amp;link to conversation</source>
        <translation>Copier le &amp;lien vers la conversation</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Earlier texts of the note</source>
        <translation>Versions précédentes de la note</translation>
    </message>
    <message>
        <source>&amp;Save conversation as…</source>
        <translation>&amp;Enregistrer la conversation sous…</translation>
    </message>
</context>
<context>
    <name>DemoSwitch</name>
    <message>
        <source>The sample data cannot be shown: the program could not be started once more.</source>
        <translation>Impossible d’afficher les données d’exemple&#x202f;: le programme n’a pas pu être lancé une seconde fois.</translation>
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
        <translation>Masquer les messages précédents</translation>
    </message>
    <message>
        <source>Show the earlier messages</source>
        <translation>Afficher les messages précédents</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Note interne par %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>visible par vous uniquement</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Ancien membre</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Twilio could not hand your messages to this computer.</source>
        <translation>Twilio n’a pas pu remettre vos messages à cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that the tunnel runs and that its address is the one in Settings.</source>
        <translation>Vérifiez que le tunnel fonctionne et que son adresse est bien celle des Paramètres.</translation>
    </message>
    <message>
        <source>Twilio could not connect to this computer.</source>
        <translation>Twilio n’a pas pu se connecter à cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that the tunnel runs.</source>
        <translation>Vérifiez que le tunnel fonctionne.</translation>
    </message>
    <message>
        <source>Twilio does not find the public address of this computer.</source>
        <translation>Twilio ne trouve pas l’adresse publique de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>Vérifiez l’adresse dans les Paramètres.</translation>
    </message>
    <message>
        <source>Twilio could not make a safe connection to this computer.</source>
        <translation>Twilio n’a pas pu établir de connexion sécurisée avec cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the tunnel and its certificate.</source>
        <translation>Vérifiez le tunnel et son certificat.</translation>
    </message>
    <message>
        <source>Twilio does not trust the certificate of your public address.</source>
        <translation>Twilio ne fait pas confiance au certificat de votre adresse publique.</translation>
    </message>
    <message>
        <source>Give the tunnel a certificate that is valid.</source>
        <translation>Donnez au tunnel un certificat valide.</translation>
    </message>
    <message>
        <source>The answer to Twilio was too long.</source>
        <translation>La réponse à Twilio était trop longue.</translation>
    </message>
    <message>
        <source>Report this: it is a fault of the program.</source>
        <translation>Signalez-le&#x202f;: c’est une erreur du programme.</translation>
    </message>
    <message>
        <source>Twilio did not understand the answer it got.</source>
        <translation>Twilio n’a pas compris la réponse reçue.</translation>
    </message>
    <message>
        <source>Twilio did not understand the kind of answer it got.</source>
        <translation>Twilio n’a pas compris le type de réponse reçu.</translation>
    </message>
    <message>
        <source>Two machines answered each other without end, so Twilio stopped it.</source>
        <translation>Deux automates se répondaient sans fin&#x202f;; Twilio a interrompu l’échange.</translation>
    </message>
    <message>
        <source>Switch automatic answers off for this conversation.</source>
        <translation>Désactivez les réponses automatiques pour cette conversation.</translation>
    </message>
    <message>
        <source>Twilio refused the sign-in, or this account may not send.</source>
        <translation>Twilio a refusé la connexion, ou ce compte n’a pas le droit d’envoyer.</translation>
    </message>
    <message>
        <source>Check the account in Settings.</source>
        <translation>Vérifiez le compte dans les Paramètres.</translation>
    </message>
    <message>
        <source>Your Twilio account is closed or not active.</source>
        <translation>Votre compte Twilio est fermé ou inactif.</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s console to see why.</source>
        <translation>Ouvrez la console de Twilio pour en connaître la raison.</translation>
    </message>
    <message>
        <source>Twilio does not know this account.</source>
        <translation>Twilio ne connaît pas ce compte.</translation>
    </message>
    <message>
        <source>Check the Account SID in Settings.</source>
        <translation>Vérifiez l’Account SID dans les Paramètres.</translation>
    </message>
    <message>
        <source>Twilio is taking too many requests at once.</source>
        <translation>Twilio reçoit trop de demandes à la fois.</translation>
    </message>
    <message>
        <source>It will be sent again by itself.</source>
        <translation>Le message sera renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>This phone number does not exist.</source>
        <translation>Ce numéro de téléphone n’existe pas.</translation>
    </message>
    <message>
        <source>Correct the number and send again.</source>
        <translation>Corrigez le numéro et renvoyez.</translation>
    </message>
    <message>
        <source>Your own number is not one that Twilio can send from.</source>
        <translation>Twilio ne peut pas envoyer depuis votre numéro.</translation>
    </message>
    <message>
        <source>Check your number in Settings.</source>
        <translation>Vérifiez votre numéro dans les Paramètres.</translation>
    </message>
    <message>
        <source>Texts to this country are switched off in your Twilio account.</source>
        <translation>Les SMS vers ce pays sont désactivés dans votre compte Twilio.</translation>
    </message>
    <message>
        <source>Switch the country on in Twilio&apos;s console under Geo permissions, then send again.</source>
        <translation>Activez le pays dans la console de Twilio, sous Geo permissions, puis renvoyez.</translation>
    </message>
    <message>
        <source>Your number cannot send texts.</source>
        <translation>Votre numéro ne peut pas envoyer de SMS.</translation>
    </message>
    <message>
        <source>Choose another number in Settings.</source>
        <translation>Choisissez un autre numéro dans les Paramètres.</translation>
    </message>
    <message>
        <source>A Twilio trial account may only write to numbers it has verified.</source>
        <translation>Un compte Twilio d’essai ne peut écrire qu’aux numéros qu’il a vérifiés.</translation>
    </message>
    <message>
        <source>Verify this number in Twilio&apos;s console, or upgrade the account.</source>
        <translation>Vérifiez ce numéro dans la console de Twilio, ou passez à un compte payant.</translation>
    </message>
    <message>
        <source>This person replied STOP and does not want texts from you.</source>
        <translation>Cette personne a répondu STOP et ne veut pas de SMS de votre part.</translation>
    </message>
    <message>
        <source>Only they can change that, by texting START to your number.</source>
        <translation>Elle seule peut changer cela, en envoyant START par SMS à votre numéro.</translation>
    </message>
    <message>
        <source>Too many texts are waiting at Twilio for your number.</source>
        <translation>Trop de SMS sont en attente chez Twilio pour votre numéro.</translation>
    </message>
    <message>
        <source>This number cannot be reached by text from yours.</source>
        <translation>Ce numéro n’est pas joignable par SMS depuis le vôtre.</translation>
    </message>
    <message>
        <source>Reach this person another way.</source>
        <translation>Contactez cette personne autrement.</translation>
    </message>
    <message>
        <source>This number is not a mobile phone.</source>
        <translation>Ce numéro n’est pas celui d’un mobile.</translation>
    </message>
    <message>
        <source>Ask for a mobile number.</source>
        <translation>Demandez un numéro de mobile.</translation>
    </message>
    <message>
        <source>The text is longer than 1,600 characters.</source>
        <translation>Le SMS dépasse 1&#x202f;600 caractères.</translation>
    </message>
    <message>
        <source>Send it in two parts.</source>
        <translation>Envoyez-le en deux parties.</translation>
    </message>
    <message>
        <source>Twilio could not use an attachment.</source>
        <translation>Twilio n’a pas pu utiliser une pièce jointe.</translation>
    </message>
    <message>
        <source>Attach the file again and send again.</source>
        <translation>Joignez de nouveau le fichier et renvoyez.</translation>
    </message>
    <message>
        <source>There are too many attachments.</source>
        <translation>Il y a trop de pièces jointes.</translation>
    </message>
    <message>
        <source>Send at most ten at a time.</source>
        <translation>Envoyez-en dix au maximum à la fois.</translation>
    </message>
    <message>
        <source>A place in the template is filled in wrongly.</source>
        <translation>Un champ du modèle est mal rempli.</translation>
    </message>
    <message>
        <source>Fill in the template again and send again.</source>
        <translation>Remplissez de nouveau le modèle et renvoyez.</translation>
    </message>
    <message>
        <source>The Messaging Service has no number to send from.</source>
        <translation>Le Messaging Service n’a aucun numéro d’envoi.</translation>
    </message>
    <message>
        <source>Add a number to it in Twilio&apos;s console.</source>
        <translation>Ajoutez-lui un numéro dans la console de Twilio.</translation>
    </message>
    <message>
        <source>Too many texts were waiting at Twilio.</source>
        <translation>Trop de SMS étaient en attente chez Twilio.</translation>
    </message>
    <message>
        <source>Send again in a while.</source>
        <translation>Renvoyez dans un moment.</translation>
    </message>
    <message>
        <source>Your Twilio account is suspended.</source>
        <translation>Votre compte Twilio est suspendu.</translation>
    </message>
    <message>
        <source>The phone is off or out of reach.</source>
        <translation>Le téléphone est éteint ou hors de portée.</translation>
    </message>
    <message>
        <source>Send again later.</source>
        <translation>Renvoyez plus tard.</translation>
    </message>
    <message>
        <source>This person or their carrier blocks your texts.</source>
        <translation>Cette personne ou son opérateur bloque vos SMS.</translation>
    </message>
    <message>
        <source>The carrier does not know this number.</source>
        <translation>L’opérateur ne connaît pas ce numéro.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>This is a landline, or its carrier takes no texts.</source>
        <translation>C’est une ligne fixe, ou son opérateur n’accepte pas les SMS.</translation>
    </message>
    <message>
        <source>The carrier took the text for spam.</source>
        <translation>L’opérateur a pris le SMS pour du spam.</translation>
    </message>
    <message>
        <source>Change the wording, leave out short links, and send again.</source>
        <translation>Changez la formulation, retirez les liens raccourcis et renvoyez.</translation>
    </message>
    <message>
        <source>The carrier gave no reason.</source>
        <translation>L’opérateur n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>Send again once; if it fails again, reach this person another way.</source>
        <translation>Renvoyez une fois&#x202f;; si l’envoi échoue encore, contactez cette personne autrement.</translation>
    </message>
    <message>
        <source>Your number has sent as much as its registration allows for now.</source>
        <translation>Votre numéro a envoyé tout ce que son enregistrement permet pour l’instant.</translation>
    </message>
    <message>
        <source>Your brand has reached its limit of texts for today.</source>
        <translation>Votre marque a atteint sa limite de SMS pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Send again tomorrow.</source>
        <translation>Renvoyez demain.</translation>
    </message>
    <message>
        <source>Your brand has reached this carrier&apos;s limit for today.</source>
        <translation>Votre marque a atteint la limite de cet opérateur pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Your toll-free number is not verified.</source>
        <translation>Votre numéro gratuit n’est pas vérifié.</translation>
    </message>
    <message>
        <source>Verify it in Twilio&apos;s console.</source>
        <translation>Vérifiez-le dans la console de Twilio.</translation>
    </message>
    <message>
        <source>Your registered campaign is suspended.</source>
        <translation>Votre campagne enregistrée est suspendue.</translation>
    </message>
    <message>
        <source>Your number is not registered for business texting in the United States.</source>
        <translation>Votre numéro n’est pas enregistré pour les SMS professionnels aux États-Unis.</translation>
    </message>
    <message>
        <source>Register it in Twilio&apos;s console under A2P 10DLC.</source>
        <translation>Enregistrez-le dans la console de Twilio, sous A2P 10DLC.</translation>
    </message>
    <message>
        <source>Your number is still being set up.</source>
        <translation>Votre numéro est encore en cours de configuration.</translation>
    </message>
    <message>
        <source>Send again in some hours.</source>
        <translation>Renvoyez dans quelques heures.</translation>
    </message>
    <message>
        <source>It could not be delivered in the time it was good for.</source>
        <translation>Le message n’a pas pu être distribué pendant sa durée de validité.</translation>
    </message>
    <message>
        <source>Send again.</source>
        <translation>Renvoyez.</translation>
    </message>
    <message>
        <source>The carrier did not answer Twilio in time.</source>
        <translation>L’opérateur n’a pas répondu à temps à Twilio.</translation>
    </message>
    <message>
        <source>Twilio holds texts to this number back for a while, because it looks like fraud.</source>
        <translation>Twilio retient un moment les SMS vers ce numéro, car cela ressemble à une fraude.</translation>
    </message>
    <message>
        <source>Send again in half an hour.</source>
        <translation>Renvoyez dans une demi-heure.</translation>
    </message>
    <message>
        <source>It is night where this person lives, and Twilio does not deliver then.</source>
        <translation>Il fait nuit chez cette personne, et Twilio ne distribue pas à cette heure.</translation>
    </message>
    <message>
        <source>Send again in the morning.</source>
        <translation>Renvoyez demain matin.</translation>
    </message>
    <message>
        <source>Twilio advises not to text this number.</source>
        <translation>Twilio déconseille d’envoyer des SMS à ce numéro.</translation>
    </message>
    <message>
        <source>Twilio does not keep messages for a moment that near or that far.</source>
        <translation>Twilio ne conserve pas de message pour un moment aussi proche ou aussi lointain.</translation>
    </message>
    <message>
        <source>Choose another time; this computer can keep it too.</source>
        <translation>Choisissez un autre moment&#x202f;; cet ordinateur peut aussi conserver le message.</translation>
    </message>
    <message>
        <source>Twilio keeps messages for later only for a Messaging Service.</source>
        <translation>Twilio ne conserve des messages pour plus tard qu’avec un Messaging Service.</translation>
    </message>
    <message>
        <source>Give a Messaging Service in Settings, or let this computer keep it.</source>
        <translation>Indiquez un Messaging Service dans les Paramètres, ou laissez cet ordinateur conserver le message.</translation>
    </message>
    <message>
        <source>WhatsApp does not know this number.</source>
        <translation>WhatsApp ne connaît pas ce numéro.</translation>
    </message>
    <message>
        <source>Check the number, or reach this person another way.</source>
        <translation>Vérifiez le numéro, ou contactez cette personne autrement.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept what the message holds.</source>
        <translation>WhatsApp n’a pas accepté le contenu du message.</translation>
    </message>
    <message>
        <source>Change the message and send again.</source>
        <translation>Modifiez le message et renvoyez.</translation>
    </message>
    <message>
        <source>Your number is not a WhatsApp sender of this Twilio account.</source>
        <translation>Votre numéro n’est pas un expéditeur WhatsApp de ce compte Twilio.</translation>
    </message>
    <message>
        <source>Check your WhatsApp number in Settings.</source>
        <translation>Vérifiez votre numéro WhatsApp dans les Paramètres.</translation>
    </message>
    <message>
        <source>WhatsApp took the message to be against its rules.</source>
        <translation>WhatsApp estime que le message enfreint ses règles.</translation>
    </message>
    <message>
        <source>This person has not joined your WhatsApp sandbox.</source>
        <translation>Cette personne n’a pas rejoint votre bac à sable WhatsApp.</translation>
    </message>
    <message>
        <source>Ask them to send its join words to your sandbox number.</source>
        <translation>Demandez-lui d’envoyer les mots d’accès au numéro de votre bac à sable.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since this person last wrote on WhatsApp.</source>
        <translation>Plus de 24 heures se sont écoulées depuis le dernier message WhatsApp de cette personne.</translation>
    </message>
    <message>
        <source>Choose a template: WhatsApp carries nothing else now.</source>
        <translation>Choisissez un modèle&#x202f;: WhatsApp n’accepte rien d’autre pour l’instant.</translation>
    </message>
    <message>
        <source>Your WhatsApp number has sent too much at once.</source>
        <translation>Votre numéro WhatsApp a trop envoyé à la fois.</translation>
    </message>
    <message>
        <source>WhatsApp could not fetch the attachment.</source>
        <translation>WhatsApp n’a pas pu récupérer la pièce jointe.</translation>
    </message>
    <message>
        <source>Check that its address is public, then send again.</source>
        <translation>Vérifiez que son adresse est publique, puis renvoyez.</translation>
    </message>
    <message>
        <source>Meta&apos;s invitation for your WhatsApp number was not accepted yet.</source>
        <translation>L’invitation de Meta pour votre numéro WhatsApp n’a pas encore été acceptée.</translation>
    </message>
    <message>
        <source>Accept it in Meta&apos;s business settings.</source>
        <translation>Acceptez-la dans les paramètres professionnels de Meta.</translation>
    </message>
    <message>
        <source>WhatsApp does not reach this number.</source>
        <translation>WhatsApp n’atteint pas ce numéro.</translation>
    </message>
    <message>
        <source>WhatsApp leaves this person out of business messages for a test of its own.</source>
        <translation>WhatsApp exclut cette personne des messages professionnels pour un test interne.</translation>
    </message>
    <message>
        <source>This person blocked your WhatsApp number.</source>
        <translation>Cette personne a bloqué votre numéro WhatsApp.</translation>
    </message>
    <message>
        <source>Reach this person another way, if they want that.</source>
        <translation>Contactez cette personne autrement, si elle le souhaite.</translation>
    </message>
    <message>
        <source>WhatsApp paused this template, because people did not like it.</source>
        <translation>WhatsApp a mis ce modèle en pause, car il n’a pas plu aux destinataires.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Meta locked your WhatsApp business account.</source>
        <translation>Meta a verrouillé votre compte WhatsApp Business.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s business settings to see why.</source>
        <translation>Ouvrez les paramètres professionnels de Meta pour en connaître la raison.</translation>
    </message>
    <message>
        <source>Your Twilio account is not active.</source>
        <translation>Votre compte Twilio n’est pas actif.</translation>
    </message>
    <message>
        <source>Resend did not accept the e-mail.</source>
        <translation>Resend n’a pas accepté l’e-mail.</translation>
    </message>
    <message>
        <source>Details has Resend&apos;s own words.</source>
        <translation>Les détails donnent la réponse exacte de Resend.</translation>
    </message>
    <message>
        <source>Resend found something wrong in the e-mail, or the domain you send from is not verified.</source>
        <translation>Resend a trouvé une erreur dans l’e-mail, ou le domaine d’envoi n’est pas vérifié.</translation>
    </message>
    <message>
        <source>Check your address in Settings and who it is to.</source>
        <translation>Vérifiez votre adresse dans les Paramètres, et le destinataire.</translation>
    </message>
    <message>
        <source>Resend got no key.</source>
        <translation>Resend n’a reçu aucune clé.</translation>
    </message>
    <message>
        <source>Enter the key in Settings.</source>
        <translation>Saisissez la clé dans les Paramètres.</translation>
    </message>
    <message>
        <source>This Resend key may only send.</source>
        <translation>Cette clé Resend permet seulement d’envoyer.</translation>
    </message>
    <message>
        <source>Enter a key with full access in Settings.</source>
        <translation>Saisissez une clé à accès complet dans les Paramètres.</translation>
    </message>
    <message>
        <source>Resend did not accept the key.</source>
        <translation>Resend n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>Enter the key in Settings again.</source>
        <translation>Saisissez de nouveau la clé dans les Paramètres.</translation>
    </message>
    <message>
        <source>A file goes by SMS or WhatsApp only while this computer has a public address.</source>
        <translation>Un fichier ne peut partir par SMS ou WhatsApp que si cet ordinateur a une adresse publique.</translation>
    </message>
    <message>
        <source>Connect the line in Settings, or send it by e-mail.</source>
        <translation>Connectez la ligne dans les Paramètres, ou envoyez-le par e-mail.</translation>
    </message>
    <message>
        <source>Resend could not use an attachment.</source>
        <translation>Resend n’a pas pu utiliser une pièce jointe.</translation>
    </message>
    <message>
        <source>Something that an e-mail needs is missing.</source>
        <translation>Il manque un élément indispensable à un e-mail.</translation>
    </message>
    <message>
        <source>Check who it is to, the subject and the text.</source>
        <translation>Vérifiez le destinataire, l’objet et le texte.</translation>
    </message>
    <message>
        <source>Resend is taking too many e-mails at once.</source>
        <translation>Resend reçoit trop d’e-mails à la fois.</translation>
    </message>
    <message>
        <source>Your Resend account has reached its number of e-mails for today.</source>
        <translation>Votre compte Resend a atteint son nombre d’e-mails pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Send again tomorrow, or choose a larger plan at Resend.</source>
        <translation>Renvoyez demain, ou choisissez une offre supérieure chez Resend.</translation>
    </message>
    <message>
        <source>Your Resend account has reached its number of e-mails for this month.</source>
        <translation>Votre compte Resend a atteint son nombre d’e-mails pour ce mois.</translation>
    </message>
    <message>
        <source>Choose a larger plan at Resend, or wait for the next month.</source>
        <translation>Choisissez une offre supérieure chez Resend, ou attendez le mois prochain.</translation>
    </message>
    <message>
        <source>Resend did not accept the mark that keeps an e-mail from leaving twice.</source>
        <translation>Resend n’a pas accepté la marque qui évite qu’un e-mail parte deux fois.</translation>
    </message>
    <message>
        <source>Resend has another e-mail under the same mark.</source>
        <translation>Resend a un autre e-mail sous la même marque.</translation>
    </message>
    <message>
        <source>Write the e-mail again.</source>
        <translation>Écrivez de nouveau l’e-mail.</translation>
    </message>
    <message>
        <source>Resend is still busy with this very e-mail.</source>
        <translation>Resend traite encore ce même e-mail.</translation>
    </message>
    <message>
        <source>Resend does not know this e-mail any more.</source>
        <translation>Resend ne connaît plus cet e-mail.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Renvoyez-le.</translation>
    </message>
    <message>
        <source>Resend does not know what it was asked for.</source>
        <translation>Resend ne connaît pas ce qui lui a été demandé.</translation>
    </message>
    <message>
        <source>Resend cannot send from your address.</source>
        <translation>Resend ne peut pas envoyer depuis votre adresse.</translation>
    </message>
    <message>
        <source>Check your address in Settings.</source>
        <translation>Vérifiez votre adresse dans les Paramètres.</translation>
    </message>
    <message>
        <source>This Resend key may not do that.</source>
        <translation>Cette clé Resend ne permet pas cela.</translation>
    </message>
    <message>
        <source>Resend could not read the e-mail.</source>
        <translation>Resend n’a pas pu lire l’e-mail.</translation>
    </message>
    <message>
        <source>Check who it is to and the subject.</source>
        <translation>Vérifiez le destinataire et l’objet.</translation>
    </message>
    <message>
        <source>Resend does not have that region.</source>
        <translation>Cette région n’existe pas chez Resend.</translation>
    </message>
    <message>
        <source>Check your domain at Resend.</source>
        <translation>Vérifiez votre domaine chez Resend.</translation>
    </message>
    <message>
        <source>Resend stopped the e-mail for safety.</source>
        <translation>Resend a arrêté l’e-mail par sécurité.</translation>
    </message>
    <message>
        <source>Open Resend to see why.</source>
        <translation>Ouvrez Resend pour en connaître la raison.</translation>
    </message>
    <message>
        <source>Resend had a fault of its own.</source>
        <translation>Resend a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>The mailbox does not exist, or does not take the e-mail.</source>
        <translation>La boîte aux lettres n’existe pas ou n’accepte pas l’e-mail.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>This person marked your e-mail as unwanted.</source>
        <translation>Cette personne a signalé votre e-mail comme indésirable.</translation>
    </message>
    <message>
        <source>Write to them only if they ask for it.</source>
        <translation>Ne lui écrivez que si elle le demande.</translation>
    </message>
    <message>
        <source>Resend could not deliver the e-mail.</source>
        <translation>Resend n’a pas pu distribuer l’e-mail.</translation>
    </message>
    <message>
        <source>Send again later, or reach this person another way.</source>
        <translation>Renvoyez plus tard, ou contactez cette personne autrement.</translation>
    </message>
    <message>
        <source>You blocked this person.</source>
        <translation>Vous avez bloqué cette personne.</translation>
    </message>
    <message>
        <source>Unblock them in their profile to write to them.</source>
        <translation>Débloquez-la dans sa fiche pour lui écrire.</translation>
    </message>
    <message>
        <source>Resend sends nothing to this address, because an earlier e-mail came back or was unwanted.</source>
        <translation>Resend n’envoie rien à cette adresse, car un e-mail précédent est revenu ou était indésirable.</translation>
    </message>
    <message>
        <source>Check the address; it can be freed at Resend.</source>
        <translation>Vérifiez l’adresse&#x202f;; elle peut être débloquée chez Resend.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>No connection to the provider.</source>
        <translation>Pas de connexion au fournisseur.</translation>
    </message>
    <message>
        <source>Check your internet connection.</source>
        <translation>Vérifiez votre connexion Internet.</translation>
    </message>
    <message>
        <source>The provider did not accept it.</source>
        <translation>Le fournisseur ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Details has the provider&apos;s own words.</source>
        <translation>Les détails donnent la réponse exacte du fournisseur.</translation>
    </message>
    <message>
        <source>May have been sent.</source>
        <translation>Peut-être envoyé.</translation>
    </message>
    <message>
        <source>The provider gave no clear answer.</source>
        <translation>Le fournisseur n’a pas donné de réponse claire.</translation>
    </message>
    <message>
        <source>Ask them, then choose:</source>
        <translation>Posez-lui la question, puis choisissez&#x202f;:</translation>
    </message>
    <message>
        <source>The provider will be asked at %1.</source>
        <translation>Le fournisseur sera interrogé à %1.</translation>
    </message>
    <message>
        <source>Not possible.</source>
        <translation>Impossible.</translation>
    </message>
    <message>
        <source>WhatsApp needs a template.</source>
        <translation>WhatsApp exige un modèle.</translation>
    </message>
    <message>
        <source>Choose a template, or write by another channel.</source>
        <translation>Choisissez un modèle, ou écrivez par un autre canal.</translation>
    </message>
    <message>
        <source>This person does not want messages from you.</source>
        <translation>Cette personne ne veut pas de messages de votre part.</translation>
    </message>
    <message>
        <source>Only they can change that, by texting START.</source>
        <translation>Elle seule peut changer cela, en envoyant START par SMS.</translation>
    </message>
    <message>
        <source>The other side understood and said no.</source>
        <translation>Le service distant a compris la demande et l’a refusée.</translation>
    </message>
    <message>
        <source>Details has its own words.</source>
        <translation>Les détails donnent sa réponse exacte.</translation>
    </message>
    <message>
        <source>The text is empty or too long.</source>
        <translation>Le texte est vide ou trop long.</translation>
    </message>
    <message>
        <source>Change the text and send again.</source>
        <translation>Modifiez le texte et renvoyez.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject of one line.</source>
        <translation>Un e-mail doit avoir un objet d’une ligne.</translation>
    </message>
    <message>
        <source>Write a subject and send again.</source>
        <translation>Écrivez un objet et renvoyez.</translation>
    </message>
    <message>
        <source>That moment has passed, or is too far ahead.</source>
        <translation>Ce moment est passé, ou trop lointain.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Choisissez un autre moment.</translation>
    </message>
    <message>
        <source>This computer does not know that time zone.</source>
        <translation>Cet ordinateur ne connaît pas ce fuseau horaire.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This template cannot be sent now.</source>
        <translation>Ce modèle ne peut pas être envoyé pour l’instant.</translation>
    </message>
    <message>
        <source>Choose one that WhatsApp has approved.</source>
        <translation>Choisissez-en un que WhatsApp a approuvé.</translation>
    </message>
    <message>
        <source>A place in the template is not filled in.</source>
        <translation>Un champ du modèle n’est pas rempli.</translation>
    </message>
    <message>
        <source>Fill in every place and send again.</source>
        <translation>Remplissez tous les champs et renvoyez.</translation>
    </message>
    <message>
        <source>A file cannot be sent like this.</source>
        <translation>Un fichier ne peut pas être envoyé ainsi.</translation>
    </message>
    <message>
        <source>Give at most ten public addresses that begin with https.</source>
        <translation>Indiquez au maximum dix adresses publiques commençant par https.</translation>
    </message>
    <message>
        <source>The files cannot be sent: too large, too many, damaged, or not of a kind that this channel takes.</source>
        <translation>Les fichiers ne peuvent pas être envoyés&#x202f;: trop volumineux, trop nombreux, endommagés ou d’un type que ce canal n’accepte pas.</translation>
    </message>
    <message>
        <source>E-mail takes files of any kind, at most 40 MB.</source>
        <translation>L’e-mail accepte les fichiers de tout type, 40&#xa0;Mo au maximum.</translation>
    </message>
    <message>
        <source>Files go by SMS and WhatsApp only while this computer has a public address.</source>
        <translation>Les fichiers ne peuvent partir par SMS et WhatsApp que si cet ordinateur a une adresse publique.</translation>
    </message>
    <message>
        <source>Connect the line in Settings, or send them by e-mail.</source>
        <translation>Connectez la ligne dans les Paramètres, ou envoyez-les par e-mail.</translation>
    </message>
    <message>
        <source>One of the further addresses is not right, or there are too many.</source>
        <translation>Une des autres adresses est incorrecte, ou il y en a trop.</translation>
    </message>
    <message>
        <source>Check the addresses under Cc.</source>
        <translation>Vérifiez les adresses en Cc.</translation>
    </message>
    <message>
        <source>Check the addresses under Bcc.</source>
        <translation>Vérifiez les adresses en Cci.</translation>
    </message>
    <message>
        <source>The address for answers is not right.</source>
        <translation>L’adresse de réponse est incorrecte.</translation>
    </message>
    <message>
        <source>Check the address for answers.</source>
        <translation>Vérifiez l’adresse de réponse.</translation>
    </message>
    <message>
        <source>This person has no address for this channel.</source>
        <translation>Cette personne n’a pas d’adresse pour ce canal.</translation>
    </message>
    <message>
        <source>Choose another channel, or give them an address.</source>
        <translation>Choisissez un autre canal, ou ajoutez-lui une adresse.</translation>
    </message>
    <message>
        <source>This channel is not connected.</source>
        <translation>Ce canal n’est pas connecté.</translation>
    </message>
    <message>
        <source>Open Settings and connect it.</source>
        <translation>Ouvrez les Paramètres et connectez-le.</translation>
    </message>
    <message>
        <source>Something is not right yet.</source>
        <translation>Quelque chose n’est pas encore correct.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Une valeur est inutilisable.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>Try again after it has started.</source>
        <translation>Réessayez quand il aura redémarré.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message>
        <source>The other side could not be reached.</source>
        <translation>Le service distant est injoignable.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <translation>Vérifiez votre connexion Internet et réessayez.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
    <message>
        <source>The other side took too long.</source>
        <translation>Le service distant a mis trop de temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>The account is missing or was refused.</source>
        <translation>Le compte manque ou a été refusé.</translation>
    </message>
    <message>
        <source>Open Settings and check the account.</source>
        <translation>Ouvrez les Paramètres et vérifiez le compte.</translation>
    </message>
    <message>
        <source>Too fast.</source>
        <translation>Trop rapide.</translation>
    </message>
    <message>
        <source>The provider takes no more for the moment.</source>
        <translation>Le fournisseur n’accepte plus rien pour l’instant.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime.</source>
        <translation>Il a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That is no longer possible.</source>
        <translation>Ce n’est plus possible.</translation>
    </message>
    <message>
        <source>It has changed in the meantime.</source>
        <translation>L’élément a changé entre-temps.</translation>
    </message>
    <message>
        <source>Look at what it says now.</source>
        <translation>Consultez son état actuel.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>The disk or the keychain refused.</source>
        <translation>Le disque ou le trousseau a refusé.</translation>
    </message>
    <message>
        <source>Free some space or unlock the keychain, then try again.</source>
        <translation>Libérez de l’espace ou déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Les données sont endommagées.</translation>
    </message>
    <message>
        <source>What was stored cannot be read.</source>
        <translation>Ce qui était enregistré est illisible.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder &quot;backups&quot; of your profile.</source>
        <translation>Restaurez une copie depuis le dossier «&#x202f;backups&#x202f;» de votre profil.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème est survenu.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>C’est une erreur du programme.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the log file.</source>
        <translation>Réessayez&#x202f;; si elle persiste, signalez-la avec le fichier journal.</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>Non distribué.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <source>It will go out by itself.</source>
        <translation>Le message partira automatiquement.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Prochain essai à %1.</translation>
    </message>
    <message>
        <source>Choose “Repair…” at the top of the window.</source>
        <translation>Choisissez «&#x202f;Réparer…&#x202f;» en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>%1 takes no more for the moment.</source>
        <translation>%1 n’accepte plus rien pour l’instant.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 takes nothing from you.</source>
        <translation>%1 n’accepte rien de votre part.</translation>
    </message>
    <message>
        <source>%1 does not work at the moment.</source>
        <translation>%1 ne fonctionne pas actuellement.</translation>
    </message>
    <message>
        <source>One of the addresses cannot be used.</source>
        <translation>L’une des adresses est inutilisable.</translation>
    </message>
    <message>
        <source>Correct it, or take it away.</source>
        <translation>Corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be used.</source>
        <translation>Ce n’est pas un numéro de téléphone utilisable.</translation>
    </message>
    <message>
        <source>Write it with its country, as +1 415 555 2671.</source>
        <translation>Écrivez-le avec l’indicatif du pays, comme +1 415 555 2671.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail complète.</translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation>Écrivez-la comme nom@example.com.</translation>
    </message>
    <message>
        <source>This address is empty or longer than 200 characters.</source>
        <translation>Cette adresse est vide ou dépasse 200 caractères.</translation>
    </message>
    <message>
        <source>Shorten it, or take it away.</source>
        <translation>Raccourcissez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>Le nom dépasse 200 caractères.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Raccourcissez le nom.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Ce n’est pas une langue.</translation>
    </message>
    <message>
        <source>One of the addresses is somebody else&apos;s by now.</source>
        <translation>L’une des adresses appartient désormais à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Look for who has it among your contacts.</source>
        <translation>Cherchez à qui elle appartient dans vos contacts.</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Impossible pour le moment.</translation>
    </message>
    <message>
        <source>A message to this person is on its way.</source>
        <translation>Un message pour cette personne est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Try again as soon as it has arrived or failed.</source>
        <translation>Réessayez dès qu’il sera arrivé ou aura échoué.</translation>
    </message>
</context>
<context>
    <name>FileRefusals</name>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a file and its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is too large: an e-mail carries about %2 of files.</source>
        <translation>%1 est trop volumineux&#x202f;: un e-mail accepte environ %2 de fichiers.</translation>
    </message>
    <message>
        <source>%1 are too large: an e-mail carries about %2 of files.</source>
        <translation>%1 sont trop volumineux&#x202f;: un e-mail accepte environ %2 de fichiers.</translation>
    </message>
    <message>
        <source>%1 is too large: an e-mail carries about %2 of files, and %3 are attached.</source>
        <translation>%1 est trop volumineux&#x202f;: un e-mail accepte environ %2 de fichiers, et %3 sont déjà joints.</translation>
    </message>
    <message>
        <source>%1 are too large: an e-mail carries about %2 of files, and %3 are attached.</source>
        <translation>%1 sont trop volumineux&#x202f;: un e-mail accepte environ %2 de fichiers, et %3 sont déjà joints.</translation>
    </message>
    <message>
        <source>%1 is too large: WhatsApp carries %2 of such a file at most.</source>
        <translation>%1 est trop volumineux&#x202f;: WhatsApp accepte %2 au maximum pour ce type de fichier.</translation>
    </message>
    <message>
        <source>%1 are too large: WhatsApp carries %2 of such a file at most.</source>
        <translation>%1 sont trop volumineux&#x202f;: WhatsApp accepte %2 au maximum pour ce type de fichier.</translation>
    </message>
    <message>
        <source>%1 is too large: an MMS carries %2 of such a file at most.</source>
        <translation>%1 est trop volumineux&#x202f;: un MMS accepte %2 au maximum pour ce type de fichier.</translation>
    </message>
    <message>
        <source>%1 are too large: an MMS carries %2 of such a file at most.</source>
        <translation>%1 sont trop volumineux&#x202f;: un MMS accepte %2 au maximum pour ce type de fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach the files in it.</source>
        <translation>%1 est un dossier. Joignez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>%1 are folders. Attach the files in them.</source>
        <translation>%1 sont des dossiers. Joignez les fichiers qu’ils contiennent.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 are not there any more.</source>
        <translation>%1 n’existent plus.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>Attachment refused: its address is not a safe one.</source>
        <translation>Pièce jointe refusée&#x202f;: son adresse n’est pas sûre.</translation>
    </message>
    <message>
        <source>Attachment refused: it lies at an address that is not the provider&apos;s.</source>
        <translation>Pièce jointe refusée&#x202f;: son adresse n’est pas celle du fournisseur.</translation>
    </message>
    <message>
        <source>Attachment refused: its address is not that of a file.</source>
        <translation>Pièce jointe refusée&#x202f;: son adresse n’est pas celle d’un fichier.</translation>
    </message>
    <message>
        <source>Attachment refused: it belongs to another account.</source>
        <translation>Pièce jointe refusée&#x202f;: elle appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Attachment refused: it belongs to another message.</source>
        <translation>Pièce jointe refusée&#x202f;: elle appartient à un autre message.</translation>
    </message>
    <message>
        <source>Attachment refused: its address leads elsewhere.</source>
        <translation>Pièce jointe refusée&#x202f;: son adresse mène ailleurs.</translation>
    </message>
    <message>
        <source>Attachment refused: its address leads into a local network.</source>
        <translation>Pièce jointe refusée&#x202f;: son adresse mène à un réseau local.</translation>
    </message>
    <message>
        <source>The provider does not have this file.</source>
        <translation>Le fournisseur n’a pas ce fichier.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in.</source>
        <translation>Le fournisseur a refusé la connexion.</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>%1, too large to keep here</source>
        <translation>%1, trop volumineux pour être conservé ici</translation>
    </message>
    <message>
        <source>Too large to keep here</source>
        <translation>Trop volumineux pour être conservé ici</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Could not be downloaded</source>
        <translation>Échec du téléchargement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The file could not be had.</source>
        <translation>Impossible d’obtenir le fichier.</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>Files go by e-mail, and by SMS and WhatsApp once the line in Settings is connected. Connect it there, or change the channel.</source>
        <translation>Les fichiers partent par e-mail, et par SMS et WhatsApp une fois la ligne connectée dans les Paramètres. Connectez-la, ou changez de canal.</translation>
    </message>
    <message>
        <source>Files go by SMS only to the USA, Canada and Australia, and the number of %1 is elsewhere. Change to WhatsApp or e-mail, then attach them.</source>
        <translation>Les fichiers ne partent par SMS que vers les États-Unis, le Canada et l’Australie, et %1 a un numéro d’un autre pays. Passez à WhatsApp ou à l’e-mail, puis joignez-les.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Messages programmés</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Repair line</source>
        <translation>Réparer la ligne</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open settings &gt; Receiving</source>
        <translation>Ouvrir Paramètres &gt; Réception</translation>
    </message>
    <message>
        <source>Open settings &gt; SMS</source>
        <translation>Ouvrir Paramètres &gt; SMS</translation>
    </message>
    <message>
        <source>Open settings &gt; E-mail</source>
        <translation>Ouvrir Paramètres &gt; E-mail</translation>
    </message>
    <message>
        <source>Open Scheduled</source>
        <translation>Ouvrir Programmés</translation>
    </message>
    <message>
        <source>Open the last one</source>
        <translation>Ouvrir le dernier</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>Libérer de l’espace…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>This is sample data: nothing comes in from outside.</source>
        <translation>Ce sont des données d’exemple&#x202f;: rien n’arrive de l’extérieur.</translation>
    </message>
    <message>
        <source>Nothing comes in from outside yet.</source>
        <translation>Rien n’arrive encore de l’extérieur.</translation>
    </message>
    <message>
        <source>What came in could not be fetched: %1</source>
        <translation>Les messages reçus n’ont pas pu être relevés&#x202f;: %1</translation>
    </message>
    <message>
        <source>1 message is on its way.</source>
        <translation>1 message est en chemin.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on their way.</source>
        <translation>
            <numerusform>%n message est en chemin.</numerusform>
            <numerusform>%n messages sont en chemin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was written has left.</source>
        <translation>Tout ce qui a été écrit est parti.</translation>
    </message>
    <message>
        <source>1 message of the last day did not go out.</source>
        <translation>1 message des dernières 24 heures n’est pas parti.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of the last day did not go out.</source>
        <translation>
            <numerusform>%n message des dernières 24 heures n’est pas parti.</numerusform>
            <numerusform>%n messages des dernières 24 heures ne sont pas partis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why in its conversation, and can be sent again there.</source>
        <translation>Chacun indique pourquoi dans sa conversation, d’où il peut être renvoyé.</translation>
    </message>
    <message>
        <source>This is sample data: nothing is sent.</source>
        <translation>Ce sont des données d’exemple&#x202f;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing is sent until the program has started.</source>
        <translation>Rien n’est envoyé tant que le programme n’a pas démarré.</translation>
    </message>
    <message>
        <source>No account is connected: nothing can leave or come in.</source>
        <translation>Aucun compte n’est connecté&#x202f;: rien ne peut partir ni arriver.</translation>
    </message>
    <message>
        <source>Connect your number or your e-mail to begin.</source>
        <translation>Connectez votre numéro ou votre e-mail pour commencer.</translation>
    </message>
    <message>
        <source>Correct the account in the settings, then try again.</source>
        <translation>Corrigez le compte dans les paramètres, puis réessayez.</translation>
    </message>
    <message>
        <source>Of some it is being found out whether they left.</source>
        <translation>Pour certains, une vérification est en cours pour savoir s’ils sont partis.</translation>
    </message>
    <message>
        <source>1 scheduled message was not sent while this computer was off.</source>
        <translation>1 message programmé n’a pas été envoyé, car cet ordinateur était éteint.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled messages were not sent while this computer was off.</source>
        <translation>
            <numerusform>%n message programmé n’a pas été envoyé, car cet ordinateur était éteint.</numerusform>
            <numerusform>%n messages programmés n’ont pas été envoyés, car cet ordinateur était éteint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether it is still to be sent.</source>
        <translation>Indiquez s’il faut encore l’envoyer.</translation>
    </message>
    <message>
        <source>Say whether they are still to be sent.</source>
        <translation>Indiquez s’il faut encore les envoyer.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Rien n’est programmé.</translation>
    </message>
    <message>
        <source>1 message waits for its time.</source>
        <translation>1 message attend son heure.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for their time.</source>
        <translation>
            <numerusform>%n message attend son heure.</numerusform>
            <numerusform>%n messages attendent leur heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next leaves on %1.</source>
        <translation>Prochain départ&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The database is damaged: a part of what is kept in it cannot be read or written (code %1).</source>
        <translation>La base de données est endommagée&#x202f;: une partie de son contenu ne peut être ni lue ni écrite (code %1).</translation>
    </message>
    <message>
        <source>Repair it: the inbox is closed, and you say what takes its place. The damaged file is kept.</source>
        <translation>Réparez-la&#x202f;: la boîte de réception se ferme et vous choisissez ce qui la remplace. Le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be kept, neither what comes in nor what you write.</source>
        <translation>Le disque est plein&#x202f;: plus rien ne peut être enregistré, ni ce qui arrive ni ce que vous écrivez.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Libérez de l’espace. Tout reprend ensuite automatiquement.</translation>
    </message>
    <message>
        <source>The disk refuses what is to be written (code %1).</source>
        <translation>Le disque refuse l’écriture (code %1).</translation>
    </message>
    <message>
        <source>Check the disk, and that the profile&apos;s folder may be written. It goes on by itself.</source>
        <translation>Vérifiez le disque et l’accès en écriture au dossier du profil. Tout reprend ensuite automatiquement.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk. When it is full, nothing new can be kept.</source>
        <translation>Il ne reste que %1 sur le disque. Une fois plein, plus rien ne pourra être enregistré.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer.</source>
        <translation>Tout est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer; %1 are free.</source>
        <translation>Tout est conservé sur cet ordinateur&#x202f;; %1 libres.</translation>
    </message>
    <message>
        <source>The keys of your accounts are kept in the system&apos;s keychain.</source>
        <translation>Les clés de vos comptes sont conservées dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Sample data needs no keys.</source>
        <translation>Les données d’exemple n’ont pas besoin de clés.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be read, so the accounts whose keys it holds are not connected.</source>
        <translation>Le trousseau du système est illisible&#x202f;; les comptes dont il contient les clés ne sont donc pas connectés.</translation>
    </message>
    <message>
        <source>Unlock it, or install one (gnome-keyring or KWallet), then try again.</source>
        <translation>Déverrouillez-le, ou installez-en un (gnome-keyring ou KWallet), puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>L’horloge de cet ordinateur est à l’heure.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Un point est à vérifier</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Un élément ne fonctionne pas</translation>
    </message>
    <message>
        <source>Messages leave. What is sent to you does not come in yet.</source>
        <translation>Les messages partent. Ceux qu’on vous envoie n’arrivent pas encore.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>One person</source>
        <translation>Un contact</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <translation>Retirés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>As they were before: %1.</source>
        <translation>Remis dans leur état antérieur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Kept, as something has happened with them since: %1.</source>
        <translation>Conservés en raison d’une activité depuis l’importation&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>L’importation est annulée.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The system does not let this program open it, or the disk failed.</source>
        <translation>Le système ne laisse pas ce programme l’ouvrir, ou le disque a un problème.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it, then try again.</source>
        <translation>Vérifiez que le fichier existe et que vous pouvez le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>Il n’y a aucun contact dans ce fichier.</translation>
    </message>
    <message>
        <source>It is empty, or has nothing but headings.</source>
        <translation>Il est vide, ou ne contient que des en-têtes.</translation>
    </message>
    <message>
        <source>Export your contacts again, or choose another file.</source>
        <translation>Exportez de nouveau vos contacts, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This is an Excel workbook.</source>
        <translation>C’est un classeur Excel.</translation>
    </message>
    <message>
        <source>Workbooks are not read, only tables in text.</source>
        <translation>Les classeurs ne peuvent pas être lus, seulement les tableaux au format texte.</translation>
    </message>
    <message>
        <source>Open it in Excel, choose “Save as” and then “CSV UTF-8”, and import that file.</source>
        <translation>Ouvrez-le dans Excel, choisissez «&#x202f;Enregistrer sous&#x202f;» puis «&#x202f;CSV UTF-8&#x202f;», et importez ce fichier.</translation>
    </message>
    <message>
        <source>This is an older Microsoft Office document.</source>
        <translation>C’est un ancien document Microsoft Office.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, choose “Save as” and then CSV, and import that file.</source>
        <translation>Ouvrez-le dans Excel ou LibreOffice, choisissez «&#x202f;Enregistrer sous&#x202f;» puis CSV, et importez ce fichier.</translation>
    </message>
    <message>
        <source>This is a LibreOffice document.</source>
        <translation>C’est un document LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, choose “Save as” and then “Text CSV”, and import that file.</source>
        <translation>Ouvrez-le dans LibreOffice, choisissez «&#x202f;Enregistrer sous&#x202f;» puis «&#x202f;Texte CSV&#x202f;», et importez ce fichier.</translation>
    </message>
    <message>
        <source>This is a packed archive.</source>
        <translation>C’est une archive compressée.</translation>
    </message>
    <message>
        <source>The file with the contacts is somewhere in it.</source>
        <translation>Le fichier des contacts se trouve quelque part à l’intérieur.</translation>
    </message>
    <message>
        <source>Unpack it first, then import the file that was in it.</source>
        <translation>Décompressez-la d’abord, puis importez le fichier qu’elle contenait.</translation>
    </message>
    <message>
        <source>This is a PDF.</source>
        <translation>C’est un PDF.</translation>
    </message>
    <message>
        <source>It shows a table as on paper, but has none in it.</source>
        <translation>Il montre un tableau comme sur papier, mais n’en contient pas.</translation>
    </message>
    <message>
        <source>Export your contacts as CSV or vCard from the program that made it.</source>
        <translation>Exportez vos contacts en CSV ou en vCard depuis le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>C’est une image.</translation>
    </message>
    <message>
        <source>There are no contacts in it that could be read.</source>
        <translation>Elle ne contient aucun contact lisible.</translation>
    </message>
    <message>
        <source>Choose a CSV file or a vCard (.vcf).</source>
        <translation>Choisissez un fichier CSV ou une vCard (.vcf).</translation>
    </message>
    <message>
        <source>This is a web page.</source>
        <translation>C’est une page web.</translation>
    </message>
    <message>
        <source>Some programs call their web pages .xls or .csv.</source>
        <translation>Certains programmes donnent à leurs pages web l’extension .xls ou .csv.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV, and import that file.</source>
        <translation>Ouvrez-la dans un tableur, enregistrez-la en CSV, et importez ce fichier.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>What is in it is not made of letters.</source>
        <translation>Son contenu n’est pas du texte.</translation>
    </message>
    <message>
        <source>This encoding cannot be read here.</source>
        <translation>Cet encodage ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>This computer does not know the one that was chosen.</source>
        <translation>Cet ordinateur ne connaît pas l’encodage choisi.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>A field of this file has no end.</source>
        <translation>Un champ de ce fichier n’a pas de fin.</translation>
    </message>
    <message>
        <source>More than 1 MB is in one field; mostly a quotation mark is missing.</source>
        <translation>Un champ contient plus de 1&#xa0;Mo&#x202f;; le plus souvent, il manque un guillemet.</translation>
    </message>
    <message>
        <source>More than 1 MB is in the field that begins in line %1; mostly a quotation mark is missing.</source>
        <translation>Le champ qui commence à la ligne %1 contient plus de 1&#xa0;Mo&#x202f;; le plus souvent, il manque un guillemet.</translation>
    </message>
    <message>
        <source>Look at that place in the file, or choose another separator.</source>
        <translation>Vérifiez cet endroit du fichier, ou choisissez un autre séparateur.</translation>
    </message>
    <message>
        <source>A row of this file has no end.</source>
        <translation>Une ligne de ce fichier n’a pas de fin.</translation>
    </message>
    <message>
        <source>More than 4 MB are in one row.</source>
        <translation>Une ligne contient plus de 4&#xa0;Mo.</translation>
    </message>
    <message>
        <source>More than 4 MB are in the row that begins in line %1.</source>
        <translation>L’enregistrement qui commence à la ligne %1 contient plus de 4&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Look at that place in the file, or export it again.</source>
        <translation>Vérifiez cet endroit du fichier, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This table has too many columns.</source>
        <translation>Ce tableau a trop de colonnes.</translation>
    </message>
    <message>
        <source>A row has more than 1,000.</source>
        <translation>Une ligne en a plus de 1&#x202f;000.</translation>
    </message>
    <message>
        <source>The row in line %1 has more than 1,000.</source>
        <translation>La ligne %1 en a plus de 1&#x202f;000.</translation>
    </message>
    <message>
        <source>Choose another separator, or take out the columns you do not need.</source>
        <translation>Choisissez un autre séparateur, ou retirez les colonnes inutiles.</translation>
    </message>
    <message>
        <source>There are too many people in this file.</source>
        <translation>Il y a trop de contacts dans ce fichier.</translation>
    </message>
    <message>
        <source>At most 2,000,000 come in at once.</source>
        <translation>Au maximum 2&#x202f;000&#x202f;000 peuvent être importés en une fois.</translation>
    </message>
    <message>
        <source>Split it into several files, and import them one after the other.</source>
        <translation>Divisez-le en plusieurs fichiers, et importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Nobody in this file could be written to.</source>
        <translation>Aucun contact de ce fichier n’est joignable.</translation>
    </message>
    <message>
        <source>No column is a phone number, a WhatsApp number or an e-mail address.</source>
        <translation>Aucune colonne ne contient de numéro de téléphone, de numéro WhatsApp ou d’adresse e-mail.</translation>
    </message>
    <message>
        <source>Choose above the table which column is one.</source>
        <translation>Indiquez au-dessus du tableau quelle colonne en contient.</translation>
    </message>
    <message>
        <source>No number and no e-mail address.</source>
        <translation>Ni numéro ni adresse e-mail.</translation>
    </message>
    <message>
        <source>Nobody could be written to.</source>
        <translation>Impossible d’écrire à cette personne.</translation>
    </message>
    <message>
        <source>Add one of them to the row, and import the file again.</source>
        <translation>Ajoutez l’un des deux à la ligne, et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>It is about two people.</source>
        <translation>Concerne deux personnes.</translation>
    </message>
    <message>
        <source>Its addresses are those of two who are here already.</source>
        <translation>Ses adresses sont celles de deux contacts déjà présents.</translation>
    </message>
    <message>
        <source>Merge the two in Contacts, or leave the row one of them, and import the file again.</source>
        <translation>Fusionnez-les dans Contacts, ou ne laissez qu’une des adresses sur la ligne, et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>A group, not a person.</source>
        <translation>Un groupe, pas une personne.</translation>
    </message>
    <message>
        <source>The card only lists other cards.</source>
        <translation>La fiche ne fait que citer d’autres fiches.</translation>
    </message>
    <message>
        <source>There is nothing to do: its members have cards of their own.</source>
        <translation>Il n’y a rien à faire&#x202f;: ses membres ont leurs propres fiches.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>La fiche est incomplète.</translation>
    </message>
    <message>
        <source>The file ends, or the next one begins, in the middle of it.</source>
        <translation>Le fichier s’arrête, ou la fiche suivante commence, au milieu de celle-ci.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The card is too large.</source>
        <translation>La fiche est trop volumineuse.</translation>
    </message>
    <message>
        <source>It has more than 1 MB without its pictures, or more than 2,000 lines.</source>
        <translation>Elle dépasse 1&#xa0;Mo sans ses images, ou 2&#x202f;000 lignes.</translation>
    </message>
    <message>
        <source>Take out of it what is not needed, and import the file again.</source>
        <translation>Retirez-en le superflu, et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>There is no such number, so it was left out.</source>
        <translation>Ce numéro n’existe pas&#x202f;; il a été ignoré.</translation>
    </message>
    <message>
        <source>Correct it in the file, with + and the country code, and import it again.</source>
        <translation>Corrigez-le dans le fichier, avec + et l’indicatif du pays, et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Nothing could be sent there, so it was left out.</source>
        <translation>Aucun envoi n’y est possible&#x202f;; elle a été ignorée.</translation>
    </message>
    <message>
        <source>Correct it in the file and import it again.</source>
        <translation>Corrigez-la dans le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The number lost its digits.</source>
        <translation>Le numéro a perdu des chiffres.</translation>
    </message>
    <message>
        <source>A spreadsheet program rounded it, so it was left out.</source>
        <translation>Un tableur l’a arrondi&#x202f;; il a été ignoré.</translation>
    </message>
    <message>
        <source>Make the column one of text in your spreadsheet, and export it again.</source>
        <translation>Mettez la colonne au format texte dans votre tableur, et exportez de nouveau.</translation>
    </message>
    <message>
        <source>The country was assumed.</source>
        <translation>Le pays a été supposé.</translation>
    </message>
    <message>
        <source>It is no number of your country, but is one with + before it.</source>
        <translation>Ce n’est pas un numéro de votre pays, mais c’en est un avec + devant.</translation>
    </message>
    <message>
        <source>Look at the number in Contacts.</source>
        <translation>Vérifiez le numéro dans Contacts.</translation>
    </message>
    <message>
        <source>Not a language.</source>
        <translation>Ce n’est pas une langue.</translation>
    </message>
    <message>
        <source>It is not known here, so it was left out.</source>
        <translation>Elle n’est pas connue ici&#x202f;; elle a été ignorée.</translation>
    </message>
    <message>
        <source>Write it as “German” or “de” and import the file again.</source>
        <translation>Écrivez «&#x202f;German&#x202f;» ou «&#x202f;de&#x202f;», et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Not a time zone.</source>
        <translation>Ce n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>This computer does not know it, so it was left out.</source>
        <translation>Cet ordinateur ne le connaît pas&#x202f;; il a été ignoré.</translation>
    </message>
    <message>
        <source>Write it as “Europe/Berlin” and import the file again.</source>
        <translation>Écrivez «&#x202f;Europe/Berlin&#x202f;», et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>It was shortened.</source>
        <translation>La valeur a été raccourcie.</translation>
    </message>
    <message>
        <source>It is longer than what is kept here.</source>
        <translation>Elle dépasse la longueur acceptée ici.</translation>
    </message>
    <message>
        <source>Look at it in Contacts.</source>
        <translation>Vérifiez-la dans Contacts.</translation>
    </message>
    <message>
        <source>Some letters cannot be read.</source>
        <translation>Certaines lettres sont illisibles.</translation>
    </message>
    <message>
        <source>They are none in the encoding that was chosen.</source>
        <translation>Elles n’existent pas dans l’encodage choisi.</translation>
    </message>
    <message>
        <source>Take the import back, and choose another encoding.</source>
        <translation>Annulez l’importation, et choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Suffix of the name</source>
        <translation>Suffixe du nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Numéro WhatsApp</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>Ne veut pas de messages</translation>
    </message>
    <message>
        <source>Wants no SMS</source>
        <translation>Ne veut pas de SMS</translation>
    </message>
    <message>
        <source>Wants no e-mail</source>
        <translation>Ne veut pas d’e-mails</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Champ personnalisé</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Contenu de la ligne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversaire de mariage</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Nothing here by %1</source>
        <translation>Rien ici par %1</translation>
    </message>
    <message>
        <source>Other channels may have something.</source>
        <translation>Il y a peut-être quelque chose sur les autres canaux.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est traité</translation>
    </message>
    <message>
        <source>Everything is archived or snoozed.</source>
        <translation>Tout est archivé ou reporté.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Rien de non lu</translation>
    </message>
    <message>
        <source>Enjoy the quiet.</source>
        <translation>Profitez du calme.</translation>
    </message>
    <message>
        <source>Nothing is yours</source>
        <translation>Rien pour vous</translation>
    </message>
    <message>
        <source>Conversations that are assigned to you are here.</source>
        <translation>Les conversations qui vous sont attribuées apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Rien de reporté</translation>
    </message>
    <message>
        <source>Press H on a conversation to have it come back later.</source>
        <translation>Appuyez sur H sur une conversation pour qu’elle revienne plus tard.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Les archives sont vides</translation>
    </message>
    <message>
        <source>Press E on a conversation that is done.</source>
        <translation>Appuyez sur E sur une conversation terminée.</translation>
    </message>
</context>
<context>
    <name>KeyObjection</name>
    <message>
        <source>While you write, %1 alone stays a character; it runs the command only elsewhere. Press a second key at once to make it two.</source>
        <translation>Pendant la saisie, %1 seule reste un caractère&#x202f;; elle ne lance la commande qu’ailleurs. Appuyez aussitôt sur une deuxième touche pour former une suite de deux.</translation>
    </message>
    <message>
        <source>%1 edits text and moves in it: while you write it keeps doing that, and runs the command only elsewhere.</source>
        <translation>%1 sert à modifier le texte et à s’y déplacer&#x202f;: pendant la saisie, elle garde ce rôle et ne lance la commande qu’ailleurs.</translation>
    </message>
    <message>
        <source>Many desktops keep %1 for themselves: then it never reaches this program. Another key is safer.</source>
        <translation>De nombreux bureaux se réservent %1&#x202f;: elle n’atteint alors jamais ce programme. Une autre touche est plus sûre.</translation>
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
        <translation>Comme dans Gmail</translation>
    </message>
    <message>
        <source>As in Outlook</source>
        <translation>Comme dans Outlook</translation>
    </message>
    <message>
        <source>As in Apple Mail</source>
        <translation>Comme dans Apple Mail</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source> then </source>
        <translation> puis </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  ou  </translation>
    </message>
</context>
<context>
    <name>LineText</name>
    <message>
        <source>Something is missing in the settings below.</source>
        <translation>Il manque une information dans les paramètres ci-dessous.</translation>
    </message>
    <message>
        <source>Fill it in and save.</source>
        <translation>Complétez-la et enregistrez.</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>Le programme %1 est introuvable.</translation>
    </message>
    <message>
        <source>Install it, or give its path below.</source>
        <translation>Installez-le, ou indiquez son chemin ci-dessous.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s program ended.</source>
        <translation>Le programme du tunnel s’est arrêté.</translation>
    </message>
    <message>
        <source>It is started again by itself.</source>
        <translation>Il redémarre automatiquement.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s program runs, but says no public address.</source>
        <translation>Le programme du tunnel fonctionne, mais n’indique pas d’adresse publique.</translation>
    </message>
    <message>
        <source>Try Repair; if that does not help, check its settings.</source>
        <translation>Essayez Réparer&#x202f;; si cela ne suffit pas, vérifiez ses paramètres.</translation>
    </message>
    <message>
        <source>The tunnel does not reach its server.</source>
        <translation>Le tunnel n’atteint pas son serveur.</translation>
    </message>
    <message>
        <source>Check the internet connection. It tries again by itself.</source>
        <translation>Vérifiez la connexion Internet. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server does not accept the sign-in.</source>
        <translation>Le serveur du tunnel n’accepte pas la connexion.</translation>
    </message>
    <message>
        <source>Check the tunnel&apos;s token or key.</source>
        <translation>Vérifiez le jeton ou la clé du tunnel.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s name or port is in use already, perhaps on another computer.</source>
        <translation>Le nom ou le port du tunnel est déjà utilisé, peut-être sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>End the other one. It tries again by itself.</source>
        <translation>Arrêtez l’autre. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s service does not allow this.</source>
        <translation>Le service du tunnel ne l’autorise pas.</translation>
    </message>
    <message>
        <source>See the details: most often it has to be switched on there once.</source>
        <translation>Consultez les détails&#x202f;: le plus souvent, il faut d’abord l’y activer.</translation>
    </message>
    <message>
        <source>The SSH server is not the one it was: its key is another.</source>
        <translation>Le serveur SSH n’est plus le même&#x202f;: sa clé est différente.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server before you go on.</source>
        <translation>Interrogez l’administrateur du serveur avant de continuer.</translation>
    </message>
    <message>
        <source>The public address is not known on the internet yet.</source>
        <translation>L’adresse publique n’est pas encore connue sur Internet.</translation>
    </message>
    <message>
        <source>A new name needs a moment. It tries again by itself.</source>
        <translation>Un nouveau nom demande un moment. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>Nobody answers at the public address.</source>
        <translation>Personne ne répond à l’adresse publique.</translation>
    </message>
    <message>
        <source>Check that it leads to this computer. It tries again by itself.</source>
        <translation>Vérifiez qu’elle mène à cet ordinateur. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The certificate of the public address is not valid.</source>
        <translation>Le certificat de l’adresse publique n’est pas valide.</translation>
    </message>
    <message>
        <source>Give the address a certificate that is valid for its name.</source>
        <translation>Donnez à l’adresse un certificat valide pour son nom.</translation>
    </message>
    <message>
        <source>The public address leads to something else than this program.</source>
        <translation>L’adresse publique mène à autre chose que ce programme.</translation>
    </message>
    <message>
        <source>Check where it leads.</source>
        <translation>Vérifiez où elle mène.</translation>
    </message>
    <message>
        <source>Some messages are sent to another address.</source>
        <translation>Certains messages sont envoyés à une autre adresse.</translation>
    </message>
    <message>
        <source>Say below whether they shall come here.</source>
        <translation>Indiquez ci-dessous s’ils doivent arriver ici.</translation>
    </message>
    <message>
        <source>The old addresses are in place again.</source>
        <translation>Les anciennes adresses sont rétablies.</translation>
    </message>
    <message>
        <source>With Repair, messages are sent here again.</source>
        <translation>Avec Réparer, les messages arrivent de nouveau ici.</translation>
    </message>
    <message>
        <source>The provider does not accept the account.</source>
        <translation>Le fournisseur n’accepte pas le compte.</translation>
    </message>
    <message>
        <source>Check the token or key in Settings.</source>
        <translation>Vérifiez le jeton ou la clé dans les Paramètres.</translation>
    </message>
    <message>
        <source>The key for e-mail may only send.</source>
        <translation>La clé e-mail permet seulement d’envoyer.</translation>
    </message>
    <message>
        <source>Make one with full access at Resend to receive.</source>
        <translation>Créez-en une à accès complet chez Resend pour recevoir.</translation>
    </message>
    <message>
        <source>The provider cannot be asked where it sends messages.</source>
        <translation>Impossible de demander au fournisseur où il envoie les messages.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The provider did not take the new address.</source>
        <translation>Le fournisseur n’a pas accepté la nouvelle adresse.</translation>
    </message>
    <message>
        <source>See the details, then try Repair.</source>
        <translation>Consultez les détails, puis essayez Réparer.</translation>
    </message>
    <message>
        <source>The account has no such number.</source>
        <translation>Le compte n’a pas ce numéro.</translation>
    </message>
    <message>
        <source>Check the number in Settings.</source>
        <translation>Vérifiez le numéro dans les Paramètres.</translation>
    </message>
    <message>
        <source>The number belongs to a TwiML application, which decides where messages go.</source>
        <translation>Le numéro appartient à une application TwiML, qui décide où vont les messages.</translation>
    </message>
    <message>
        <source>Take the number out of it in Twilio&apos;s console, then press Repair.</source>
        <translation>Retirez-en le numéro dans la console de Twilio, puis cliquez sur Réparer.</translation>
    </message>
    <message>
        <source>WhatsApp has switched your number off.</source>
        <translation>WhatsApp a désactivé votre numéro.</translation>
    </message>
    <message>
        <source>Twilio&apos;s console says why and what to do.</source>
        <translation>La console de Twilio indique pourquoi et que faire.</translation>
    </message>
    <message>
        <source>Messages are fetched every few minutes.</source>
        <translation>Les messages sont relevés régulièrement, à quelques minutes d’intervalle.</translation>
    </message>
    <message>
        <source>The tunnel is starting…</source>
        <translation>Démarrage du tunnel…</translation>
    </message>
    <message>
        <source>Checking that the public address leads here…</source>
        <translation>Vérification que l’adresse publique mène ici…</translation>
    </message>
    <message>
        <source>Telling the providers the address…</source>
        <translation>Communication de l’adresse aux fournisseurs…</translation>
    </message>
    <message>
        <source>Messages arrive at once.</source>
        <translation>Les messages arrivent aussitôt.</translation>
    </message>
    <message>
        <source>Messages do not arrive at once.</source>
        <translation>Les messages n’arrivent pas aussitôt.</translation>
    </message>
    <message>
        <source>Nothing comes in until an account is connected.</source>
        <translation>Rien n’arrive tant qu’aucun compte n’est connecté.</translation>
    </message>
    <message>
        <source>Not at all: fetch messages</source>
        <translation>Aucun accès&#x202f;: relever les messages</translation>
    </message>
    <message>
        <source>At an address of my own</source>
        <translation>Ma propre adresse</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>Cloudflare, without an account</source>
        <translation>Cloudflare, sans compte</translation>
    </message>
    <message>
        <source>Cloudflare, with a tunnel of mine</source>
        <translation>Cloudflare, avec mon tunnel</translation>
    </message>
    <message>
        <source>SSH, through a server of mine</source>
        <translation>SSH, via mon serveur</translation>
    </message>
    <message>
        <source>Tailscale Funnel</source>
        <translation>Tailscale Funnel</translation>
    </message>
    <message>
        <source>Nothing to set up. New messages are asked for every few minutes, and appear that much later.</source>
        <translation>Rien à configurer. Les nouveaux messages sont relevés à quelques minutes d’intervalle et apparaissent avec ce retard.</translation>
    </message>
    <message>
        <source>For a server, a reverse proxy or a tunnel that runs already and leads to this computer.</source>
        <translation>Pour un serveur, un proxy inverse ou un tunnel déjà en service qui mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>Starts ngrok. It needs a free account, whose token you gave it once.</source>
        <translation>Lance ngrok. Il faut un compte gratuit, dont vous lui avez donné le jeton une fois.</translation>
    </message>
    <message>
        <source>Starts cloudflared. Free and at once; the address is another at each start.</source>
        <translation>Lance cloudflared. Gratuit et immédiat&#x202f;; l’adresse change à chaque démarrage.</translation>
    </message>
    <message>
        <source>Starts cloudflared with your tunnel&apos;s token, which is kept in your system&apos;s keychain.</source>
        <translation>Lance cloudflared avec le jeton de votre tunnel, conservé dans le trousseau de votre système.</translation>
    </message>
    <message>
        <source>Starts ssh -R to any server that lets your key in, or to a service such as nokey@localhost.run.</source>
        <translation>Lance ssh -R vers tout serveur qui accepte votre clé, ou vers un service comme nokey@localhost.run.</translation>
    </message>
    <message>
        <source>Starts tailscale funnel. Funnel must be allowed for this computer in your tailnet.</source>
        <translation>Lance tailscale funnel. Funnel doit être autorisé pour cet ordinateur dans votre tailnet.</translation>
    </message>
    <message>
        <source>SMS to %1</source>
        <translation>SMS vers %1</translation>
    </message>
    <message>
        <source>SMS through the Messaging Service “%1”</source>
        <translation>SMS via le Messaging Service «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>WhatsApp to %1</source>
        <translation>WhatsApp vers %1</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s sandbox</source>
        <translation>Bac à sable WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>arrives here.</source>
        <translation>arrive ici.</translation>
    </message>
    <message>
        <source>is sent to %1 now.</source>
        <translation>va actuellement à %1.</translation>
    </message>
    <message>
        <source>is sent to %1, and stays so.</source>
        <translation>va à %1, et y reste.</translation>
    </message>
    <message>
        <source>can be set by you only: in Twilio&apos;s console under Messaging, Try it out, Sandbox settings.</source>
        <translation>ne peut être réglé que par vous&#x202f;: dans la console de Twilio, sous Messaging, Try it out, Sandbox settings.</translation>
    </message>
</context>
<context>
    <name>LinkTarget</name>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>It says %1, but writes to %2.</source>
        <translation>Le texte indique %1, mais le lien écrit à %2.</translation>
    </message>
    <message>
        <source>It says %1, but leads to %2.</source>
        <translation>Le texte indique %1, mais le lien mène à %2.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>The Twilio account</source>
        <translation>Le compte Twilio</translation>
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
        <translation>Le compte Twilio (suite)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What Twilio says of this computer</source>
        <translation>Ce que Twilio dit de cet ordinateur</translation>
    </message>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>**What to do:** %1</source>
        <translation>**Que faire&#x202f;:** %1</translation>
    </message>
    <message>
        <source>Twilio&apos;s own page</source>
        <translation>Page officielle de Twilio</translation>
    </message>
    <message>
        <source># When something was not sent</source>
        <translation># Quand un envoi échoue</translation>
    </message>
    <message>
        <source>Every failure has a number. It is in the details of a message (Ctrl+D), with the provider&apos;s own words, and this page says what each number means and what helps.</source>
        <translation>Chaque échec a un numéro. Il figure dans les détails d’un message (Ctrl+D), avec la réponse exacte du fournisseur&#x202f;; cette page indique ce que signifie chaque numéro et ce qui peut aider.</translation>
    </message>
    <message>
        <source># What&apos;s new</source>
        <translation># Nouveautés</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>Dans cette version</translation>
    </message>
</context>
<context>
    <name>MentionWords</name>
    <message>
        <source>Somebody who left</source>
        <translation>Ancien membre</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <extracomment>Who wrote a note, and about whom</extracomment>
        <translation>%1 à propos de %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: “%2” stays, “%3” goes.</source>
        <extracomment>A field of two people: whose value stays, and which is dropped</extracomment>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» est conservé, «&#x202f;%3&#x202f;» est abandonné.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>%1: both stay, “%2” as %3.</source>
        <extracomment>An own field that both people have: both values stay, the second under another name</extracomment>
        <translation>%1&#x202f;: les deux sont conservés, «&#x202f;%2&#x202f;» sous le nom %3.</translation>
    </message>
    <message>
        <source>1 message moves to their conversation.</source>
        <translation>1 message rejoint sa conversation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages move to their conversation.</source>
        <translation>
            <numerusform>%Ln message rejoint sa conversation.</numerusform>
            <numerusform>%Ln messages rejoignent sa conversation.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note moves along.</source>
        <translation>1 note suit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes move along.</source>
        <translation>
            <numerusform>%Ln note suit.</numerusform>
            <numerusform>%Ln notes suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being written to both: the texts are put together.</source>
        <translation>Il y a un brouillon pour chacun&#x202f;: les textes sont réunis.</translation>
    </message>
    <message>
        <source>They stay blocked.</source>
        <translation>Ce contact reste bloqué.</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Peut-être envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Envoi annulé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>A moment here, and what the clocks of another place show then</extracomment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Champs remplis</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>To leave</source>
        <translation>Départ prévu</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Conservé par</translation>
    </message>
    <message>
        <source>Does not leave if</source>
        <translation>Ne part pas si</translation>
    </message>
    <message>
        <source>they write before</source>
        <translation>la personne écrit avant</translation>
    </message>
    <message>
        <source>Change that came too late</source>
        <translation>Modification arrivée trop tard</translation>
    </message>
    <message>
        <source>Time that came too late</source>
        <translation>Heure arrivée trop tard</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Texte complet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>ID du fournisseur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Détails du message</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Location: %1</source>
        <extracomment>Where somebody is: a name, an address, and the coordinates</extracomment>
        <translation>Position&#x202f;: %1</translation>
    </message>
    <message>
        <source>Came from your ad: %1</source>
        <extracomment>The headline of the ad that somebody came from</extracomment>
        <translation>Venu de votre publicité&#x202f;: %1</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>Sent by a machine</source>
        <translation>Envoyé par une machine</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Transféré de nombreuses fois</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Answer to an earlier message</source>
        <translation>Réponse à un message précédent</translation>
    </message>
    <message>
        <source>Chosen by a button</source>
        <translation>Choisi avec un bouton</translation>
    </message>
</context>
<context>
    <name>MessagePrinter</name>
    <message>
        <source>It cannot be written there: %1. Choose another folder, or another printer.</source>
        <extracomment>What the system says, as &quot;Permission denied&quot;</extracomment>
        <translation>Impossible d’y écrire&#x202f;: %1. Choisissez un autre dossier ou une autre imprimante.</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print conversation</source>
        <translation>Imprimer la conversation</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>This is a long message. The rest of it is in its details (Ctrl+D).</source>
        <translation>Ce message est long. La suite se trouve dans ses détails (Ctrl+D).</translation>
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
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
</context>
<context>
    <name>PasteLimits</name>
    <message>
        <source>%1 characters are too many to write in at once: %2 at most.</source>
        <translation>%1 caractères, c’est trop pour une seule insertion&#x202f;: %2 au maximum.</translation>
    </message>
    <message>
        <source>With it there would be %1 characters here, and that is too much: %2 at most.</source>
        <translation>Il y aurait alors %1 caractères ici, et c’est trop&#x202f;: %2 au maximum.</translation>
    </message>
    <message>
        <source>%1 lines are too many to write in at once: %2 at most.</source>
        <translation>%1 lignes, c’est trop pour une seule insertion&#x202f;: %2 au maximum.</translation>
    </message>
    <message>
        <source>%1 emoji are too many to write in at once: %2 at most.</source>
        <translation>%1 emojis, c’est trop pour une seule insertion&#x202f;: %2 au maximum.</translation>
    </message>
    <message>
        <source>A line of %1 characters is too long to write in: %2 at most.</source>
        <translation>Une ligne de %1 caractères est trop longue à insérer&#x202f;: %2 au maximum.</translation>
    </message>
    <message>
        <source>%1 emoji are too many for one line: %2 at most.</source>
        <translation>%1 emojis, c’est trop pour une seule ligne&#x202f;: %2 au maximum.</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>PeopleStateBar</name>
    <message>
        <source>Active</source>
        <extracomment>People who are neither archived nor blocked</extracomment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A way to reach somebody that is neither a number nor an e-mail address</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Blocked since %1</source>
        <translation>Bloqué depuis le %1</translation>
    </message>
    <message>
        <source>Archived since %1</source>
        <translation>Archivé depuis le %1</translation>
    </message>
    <message>
        <source>Does not want messages here (since %1)</source>
        <translation>Ne souhaite pas de messages ici (depuis le %1)</translation>
    </message>
    <message>
        <source>Nothing reaches this address (since %1)</source>
        <translation>Rien n’arrive à cette adresse (depuis le %1)</translation>
    </message>
    <message>
        <source>Agreed to messages on %1</source>
        <translation>A accepté les messages le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When somebody agreed to be written to, and how that is known</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>one number, written in two ways</source>
        <translation>même numéro, écrit de deux façons</translation>
    </message>
    <message>
        <source>similar numbers and names</source>
        <translation>numéros et noms similaires</translation>
    </message>
    <message>
        <source>the same name in their e-mail addresses</source>
        <translation>même nom dans leurs adresses e-mail</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>similar names</source>
        <translation>noms similaires</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The time, and the day of the week</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Note interne par %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>visible par vous uniquement</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>envoi annulé</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>peut-être envoyé</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ProfileFill</name>
    <message>
        <source>Open %1, %2, on the web</source>
        <extracomment>A network and what somebody is called there: &quot;Open Instagram, @ann, on the web&quot;</extracomment>
        <translation>Ouvrir %1, %2, sur le web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Contact depuis</translation>
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
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>You answer within</source>
        <extracomment>How long somebody usually waits for an answer</extracomment>
        <translation>Vous répondez en</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation>1 message&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, next: %1</source>
        <translation>
            <numerusform>%n message, prochain&#x202f;: %1</numerusform>
            <numerusform>%n messages, prochain&#x202f;: %1</numerusform>
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
        <translation>Trouvé dans la liste de %1 (%2). Aucun webhook ne l’avait transmis&#x202f;: cet ordinateur était éteint, ou la connexion Internet coupée.</translation>
    </message>
    <message>
        <source>%1 sent it here on %2, rightly signed.</source>
        <extracomment>A provider and a time</extracomment>
        <translation>%1 l’a envoyé ici (%2), avec une signature valide.</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi c’est ici</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Contenu brut</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Mois du</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Messages par jour</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>Messages par semaine</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Messages par mois</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale::toString() takes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>As many days before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Under 5 minutes</source>
        <translation>Moins de 5 minutes</translation>
    </message>
    <message>
        <source>5 to 15 minutes</source>
        <translation>5 à 15 minutes</translation>
    </message>
    <message>
        <source>15 minutes to 1 hour</source>
        <translation>15 minutes à 1 heure</translation>
    </message>
    <message>
        <source>1 to 4 hours</source>
        <translation>1 à 4 heures</translation>
    </message>
    <message>
        <source>4 to 12 hours</source>
        <translation>4 à 12 heures</translation>
    </message>
    <message>
        <source>12 to 24 hours</source>
        <translation>12 à 24 heures</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>Plus d’un jour</translation>
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
        <translation>&gt; 1 j</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>Sent, no report yet</source>
        <translation>Envoyés, sans rapport</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>Raisons des échecs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The provider did not accept it.</source>
        <translation>Le fournisseur ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Error %1 of the provider</source>
        <translation>Erreur %1 du fournisseur</translation>
    </message>
    <message>
        <source>Teammates</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>Premières réponses</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Sans nom</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale::toString() takes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>You answered %1 of those who wrote first within an hour, half of them within %2.</source>
        <translation>Parmi les personnes qui ont écrit en premier, %1 ont eu une réponse en moins d’une heure, et la moitié en moins de %2.</translation>
    </message>
    <message>
        <source>Most messages come in on %1, and between %2 and %3.</source>
        <translation>La plupart des messages arrivent le %1, et entre %2 et %3.</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>rien avant</translation>
    </message>
    <message>
        <source>−%1, quicker</source>
        <translation>−%1, plus rapide</translation>
    </message>
    <message>
        <source>+%1, slower</source>
        <translation>+%1, plus lent</translation>
    </message>
    <message>
        <source>nobody wrote first</source>
        <translation>aucun premier message</translation>
    </message>
    <message>
        <source>%1 points, better</source>
        <translation>%1 points, mieux</translation>
    </message>
    <message>
        <source>%1 points, worse</source>
        <translation>%1 points, moins bien</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>%1 (%2 before)</source>
        <extracomment>How it changed, and what it was: &quot;+12% (118 before)&quot;</extracomment>
        <translation>%1 (%2 avant)</translation>
    </message>
    <message>
        <source>Messages that came in.</source>
        <translation>Messages arrivés.</translation>
    </message>
    <message>
        <source>Messages that went out, automatic answers and those that failed among them.</source>
        <translation>Messages partis, réponses automatiques et échecs compris.</translation>
    </message>
    <message>
        <source>Conversations begun</source>
        <translation>Conversations ouvertes</translation>
    </message>
    <message>
        <source>First messages after 24 hours without any. An answer begins none, however late it is.</source>
        <translation>Premiers messages après 24 heures sans aucun. Une réponse, même tardive, n’ouvre pas de conversation.</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Première réponse, médiane</translation>
    </message>
    <message>
        <source>Half of the people who began a conversation had an answer within this time. Automatic answers do not count.</source>
        <translation>La moitié des personnes ayant ouvert une conversation ont eu une réponse dans ce délai. Les réponses automatiques ne comptent pas.</translation>
    </message>
    <message>
        <source>First response, 9 of 10</source>
        <translation>Première réponse, 9 sur 10</translation>
    </message>
    <message>
        <source>Nine of ten people who began a conversation and were answered had the answer within this time.</source>
        <translation>Neuf personnes sur dix ayant ouvert une conversation et reçu une réponse l’ont eue dans ce délai.</translation>
    </message>
    <message>
        <source>Answered within 1 hour</source>
        <translation>Réponse en moins d’1 heure</translation>
    </message>
    <message>
        <source>Of the people who began a conversation more than an hour ago, or were answered already.</source>
        <translation>Parmi les personnes ayant ouvert une conversation il y a plus d’une heure, ou déjà reçu une réponse.</translation>
    </message>
    <message>
        <source>Of the messages sent, those that the carrier or the mail server reported as arrived.</source>
        <translation>Parmi les messages envoyés, ceux que l’opérateur ou le serveur de messagerie a signalés comme arrivés.</translation>
    </message>
    <message>
        <source>Of the messages sent, those that did not arrive.</source>
        <translation>Parmi les messages envoyés, ceux qui ne sont pas arrivés.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#x202f;:</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Message taken back</source>
        <translation>Envoi annulé</translation>
    </message>
    <message>
        <source>Scheduled:</source>
        <translation>Programmé&#x202f;:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Vous&#x202f;:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day, in little room: &quot;Mon 8:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>brouillon&#x202f;: %1</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non distribué</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>reportée&#x202f;: %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>attribuée à %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
</context>
<context>
    <name>SavedToast</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>The name of a file</extracomment>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Show all (%1)</source>
        <extracomment>Of messages, notes …</extracomment>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message>
        <source>Searched for before</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Narrow a search</source>
        <translation>Affiner une recherche</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>“%1” is left out: behind “in:” stands %2.</source>
        <translation>«&#x202f;%1&#x202f;» est ignoré&#x202f;: «&#x202f;in:&#x202f;» accepte les valeurs %2.</translation>
    </message>
    <message>
        <source>“%1” is left out: it is no day. Write 2026-05-17, 2026-05, 2026, today, or 7d for a week ago.</source>
        <translation>«&#x202f;%1&#x202f;» est ignoré&#x202f;: ce n’est pas une date. Écrivez 2026-05-17, 2026-05, 2026, today, ou 7d pour il y a une semaine.</translation>
    </message>
    <message>
        <source>“%1” is left out: behind “%2:” stands %3.</source>
        <translation>«&#x202f;%1&#x202f;» est ignoré&#x202f;: «&#x202f;%2:&#x202f;» accepte les valeurs %3.</translation>
    </message>
    <message>
        <source>What somebody wrote; from:me is what you wrote</source>
        <translation>Ce que quelqu’un a écrit&#x202f;; from:me pour ce que vous avez écrit</translation>
    </message>
    <message>
        <source>What you wrote to somebody</source>
        <translation>Ce que vous avez écrit à quelqu’un</translation>
    </message>
    <message>
        <source>One channel, or only notes, files or people</source>
        <translation>Un canal, ou seulement les notes, les fichiers ou les personnes</translation>
    </message>
    <message>
        <source>Older than a day, a month or a year</source>
        <translation>Avant un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>À partir d’un jour</translation>
    </message>
    <message>
        <source>Of one day</source>
        <translation>D’un jour précis</translation>
    </message>
    <message>
        <source>With a file, or with a link</source>
        <translation>Avec un fichier ou un lien</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Avec un fichier</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Avec un lien</translation>
    </message>
    <message>
        <source>note by %1</source>
        <translation>note de %1</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>ancien membre</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>de vous</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: %1 is looked for just as it stands.</source>
        <translation>Le guillemet n’est pas fermé : %1 est recherché tel quel.</translation>
    </message>
</context>
<context>
    <name>SendingText</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Nothing is sent by %1 until this is corrected.</source>
        <translation>Rien n’est envoyé via %1 tant que ce n’est pas corrigé.</translation>
    </message>
    <message>
        <source>What is sent by %1 waits.</source>
        <translation>Les envois via %1 sont en attente.</translation>
    </message>
    <message>
        <source>What is sent by %1 waits; next try at %2.</source>
        <translation>Les envois via %1 sont en attente&#x202f;; prochain essai à %2.</translation>
    </message>
    <message>
        <source>No network. What you write waits and leaves by itself.</source>
        <translation>Pas de réseau. Ce que vous écrivez attend et partira automatiquement.</translation>
    </message>
    <message>
        <source>No network. 1 message waits and leaves by itself.</source>
        <translation>Pas de réseau. 1 message attend et partira automatiquement.</translation>
    </message>
    <message numerus="yes">
        <source>No network. %n messages wait and leave by themselves.</source>
        <translation>
            <numerusform>Pas de réseau. %n message attend et partira automatiquement.</numerusform>
            <numerusform>Pas de réseau. %n messages attendent et partiront automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message waits.</source>
        <translation>1 message attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait.</source>
        <translation>
            <numerusform>%n message attend.</numerusform>
            <numerusform>%n messages attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No network. It leaves by itself.</source>
        <translation>Pas de réseau. Le message partira automatiquement.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Connect text messages</source>
        <translation>Connecter les SMS</translation>
    </message>
    <message>
        <source>Connect WhatsApp</source>
        <translation>Connecter WhatsApp</translation>
    </message>
    <message>
        <source>Connect e-mail</source>
        <translation>Connecter l’e-mail</translation>
    </message>
    <message>
        <source>Receive messages</source>
        <translation>Recevoir les messages</translation>
    </message>
    <message>
        <source>Say when you answer</source>
        <translation>Indiquer vos horaires</translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation>Importer vos contacts</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Écrire à quelqu’un</translation>
    </message>
</context>
<context>
    <name>ShortcutManual</name>
    <message>
        <source> then </source>
        <translation> puis </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source># Keyboard shortcuts</source>
        <translation># Raccourcis clavier</translation>
    </message>
    <message>
        <source>On a Mac, Ctrl is the Command key. Every command is in the command palette (Ctrl+K), too. The keys can be changed in Settings, Shortcuts; commands marked with * keep theirs.</source>
        <translation>Sur Mac, Ctrl correspond à la touche Commande. Toutes les commandes se trouvent aussi dans la palette de commandes (Ctrl+K). Les touches se changent dans Paramètres, Raccourcis&#x202f;; les commandes marquées d’un * gardent les leurs.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The profile %1 is in use by another running program (%2). Close that one first, or choose another folder with --profile.</source>
        <translation>Le profil %1 est utilisé par un autre programme ouvert (%2). Fermez-le d’abord, ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>The profile %1 was written by a newer version of Unified Inbox (%2). Install that version or a later one; nothing was changed.</source>
        <translation>Le profil %1 a été écrit par une version plus récente d’Unified Inbox (%2). Installez cette version ou une version ultérieure&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database of the profile %1 is damaged (%2). Put back a good copy from its folder &quot;backups&quot;, or choose another folder with --profile; nothing was changed.</source>
        <translation>La base de données du profil %1 est endommagée (%2). Restaurez une bonne copie depuis son dossier «&#x202f;backups&#x202f;», ou choisissez un autre dossier avec --profile&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written (%2). Check the folder&apos;s permissions and the free space, or choose another folder with --profile.</source>
        <translation>Impossible d’écrire dans le profil %1 (%2). Vérifiez les droits du dossier et l’espace libre, ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>The file inbox.db in the profile %1 is a database of another program (%2). Choose another folder with --profile; nothing was changed.</source>
        <translation>Le fichier inbox.db du profil %1 est la base de données d’un autre programme (%2). Choisissez un autre dossier avec --profile&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A setting is wrong: %1. Correct it and start again.</source>
        <translation>Un paramètre est incorrect&#x202f;: %1. Corrigez-le et relancez.</translation>
    </message>
    <message>
        <source>The program cannot listen: %1. Close what uses the port, or choose another one with the environment variable PORT or API_PORT.</source>
        <translation>Le programme ne peut pas écouter&#x202f;: %1. Fermez ce qui utilise le port, ou choisissez-en un autre avec la variable d’environnement PORT ou API_PORT.</translation>
    </message>
    <message>
        <source>The program cannot start: %1.</source>
        <translation>Le programme ne peut pas démarrer&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ThreadListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of this year: day and name of the month</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of another year</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;Tomorrow, 9:00&quot;
----------
A whole date, and the time of that day</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day of this year with its weekday</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day of another year with its weekday</extracomment>
        <translation>dddd d MMMM yyyy</translation>
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
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>TransferFiles</name>
    <message>
        <source>It cannot be written there: %1. Choose another folder.</source>
        <extracomment>What the system says, as &quot;Permission denied&quot;</extracomment>
        <translation>Impossible d’écrire à cet endroit&#x202f;: %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>TransferWork</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent, as the language writes it</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour l’instant</translation>
    </message>
    <message>
        <source>Write to somebody, and the conversation is here.</source>
        <translation>Écrivez à quelqu’un&#x202f;: la conversation apparaîtra ici.</translation>
    </message>
    <message>
        <source>Messages to %1 appear here as they arrive.</source>
        <translation>Les messages envoyés au %1 apparaissent ici dès leur arrivée.</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Écrire à quelqu’un</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Welcome to your inbox</source>
        <translation>Bienvenue dans votre boîte de réception</translation>
    </message>
    <message>
        <source>Connect Twilio for SMS and WhatsApp and Resend for e-mail, or look around first: nothing in the sample data is real, and nothing is sent.</source>
        <translation>Connectez Twilio pour les SMS et WhatsApp, et Resend pour les e-mails, ou commencez par explorer&#x202f;: les données d’exemple sont fictives et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Connecter mes comptes</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorer avec des données d’exemple</translation>
    </message>
</context>
<context>
    <name>WhenText</name>
    <message>
        <source>%1 in %2 (%3 here)</source>
        <extracomment>&quot;Tomorrow, 9:00 in New York (15:00 here)&quot;</extracomment>
        <translation>%1 à %2 (%3 ici)</translation>
    </message>
    <message>
        <source>Later today, %1</source>
        <translation>Aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain à %1</translation>
    </message>
    <message>
        <source>Saturday, %1</source>
        <translation>Samedi à %1</translation>
    </message>
    <message>
        <source>Monday, %1</source>
        <translation>Lundi à %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <extracomment>A day and time: &quot;Scheduled for Tuesday 17 March, 15:00&quot;</extracomment>
        <translation>Programmé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Scheduled again for %1</source>
        <extracomment>A day and time: &quot;Scheduled again for Tuesday 17 March, 15:00&quot;</extracomment>
        <translation>Programmé de nouveau&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 for them, %2 for you</source>
        <extracomment>&quot;Tuesday 17 March, 9:00 for them, 16:00 for you&quot;</extracomment>
        <translation>%1 pour votre contact, %2 pour vous</translation>
    </message>
    <message>
        <source>The clocks go forward then and there is no %1: it leaves at %2.</source>
        <translation>Passage à l’heure d’été&#x202f;: %1 n’existe pas, le message part à %2.</translation>
    </message>
    <message>
        <source>The clocks go back then and %1 comes twice: it leaves the first time.</source>
        <translation>Passage à l’heure d’hiver&#x202f;: %1 se répète, le message part la première fois.</translation>
    </message>
    <message>
        <source>In %1 it is %2 then: it may wake somebody.</source>
        <translation>À %1, il sera %2&#x202f;: cela pourrait réveiller quelqu’un.</translation>
    </message>
</context>
<context>
    <name>WidgetKeys</name>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Send an SMS or WhatsApp message</source>
        <translation>Envoyer un SMS ou un message WhatsApp</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Look for messages now</source>
        <translation>Relever les messages</translation>
    </message>
    <message>
        <source>Ask the providers for messages that did not arrive by themselves</source>
        <translation>Demander aux fournisseurs les messages qui ne sont pas arrivés d’eux-mêmes</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>List, messages, message field</source>
        <translation>Liste, messages, champ de message</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Zone précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Message field, messages, list</source>
        <translation>Champ de message, messages, liste</translation>
    </message>
    <message>
        <source>Details of the person</source>
        <translation>Détails de la personne</translation>
    </message>
    <message>
        <source>Show or hide what is known of the person, beside the conversation</source>
        <translation>Afficher ou masquer les informations sur la personne, à côté de la conversation</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Fill the whole screen, or return</source>
        <translation>Passer en plein écran ou en sortir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>What is being written is kept</source>
        <translation>Le texte en cours de rédaction est conservé</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>End the program; what is being written is kept</source>
        <translation>Quitter le programme&#x202f;; le texte en cours de rédaction est conservé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close what is open, clear the search, leave the message field for the list</source>
        <translation>Fermer ce qui est ouvert, effacer la recherche, passer du champ de message à la liste</translation>
    </message>
    <message>
        <source>From 80 to 200 percent</source>
        <translation>De 80 à 200&#x202f;%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
</context>
<context>
    <name>uinbox::app::DesktopProgram</name>
    <message>
        <source>The system&apos;s keychain cannot be read, so the accounts whose keys it holds are not connected. Unlock it, or install one (gnome-keyring or KWallet), then try again.</source>
        <translation>Le trousseau du système est illisible&#x202f;; les comptes dont il contient les clés ne sont donc pas connectés. Déverrouillez-le, ou installez-en un (gnome-keyring ou KWallet), puis réessayez.</translation>
    </message>
    <message>
        <source>Unified Inbox is running already (%1) but does not answer. Close its window; if that does not help, end it with the system&apos;s task manager, and start it again.</source>
        <translation>Unified Inbox est déjà ouvert (%1) mais ne répond pas. Fermez sa fenêtre&#x202f;; si cela ne suffit pas, arrêtez-le avec le gestionnaire de tâches du système, puis relancez-le.</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation>Arrêt en cours. Rien n’est modifié.</translation>
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
        <translation>Elle se trouve dans le dossier %1 (%2). Libérez de l’espace sur ce disque ou autorisez l’écriture dans ce dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version (%2). Install that version or a later one. Nothing was changed.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente (%2). Installez cette version ou une version ultérieure. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program (%2). Move it elsewhere, then try again. Nothing was changed.</source>
        <translation>Le fichier %1 appartient à un autre programme (%2). Déplacez-le, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2).</source>
        <translation>Le fichier %1 est endommagé (%2).</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept in the same folder.</source>
        <translation>Quel que soit votre choix, le fichier endommagé est conservé dans le même dossier.</translation>
    </message>
    <message>
        <source>There is no backup of it. You can begin an empty inbox.</source>
        <translation>Il n’en existe aucune sauvegarde. Vous pouvez commencer avec une boîte de réception vide.</translation>
    </message>
    <message>
        <source>There is a backup of %1; what came later is not in it.</source>
        <extracomment>%1 a date and a time</extracomment>
        <translation>Il en existe une sauvegarde (%1)&#x202f;; ce qui est arrivé ensuite n’y figure pas.</translation>
    </message>
    <message>
        <source>Your inbox cannot be written.</source>
        <translation>Impossible d’écrire dans votre boîte de réception.</translation>
    </message>
    <message>
        <source>Your inbox cannot be read.</source>
        <translation>Impossible de lire votre boîte de réception.</translation>
    </message>
    <message>
        <source>Your inbox cannot be opened.</source>
        <translation>Impossible d’ouvrir votre boîte de réception.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Ouvrir telle quelle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Put back the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Putting back the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Begin an empty inbox</source>
        <translation>Créer une boîte vide</translation>
    </message>
    <message>
        <source>Putting the damaged file aside…</source>
        <translation>Mise de côté du fichier endommagé…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AboutPage</name>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copier pour l’assistance</translation>
    </message>
    <message>
        <source>About Unified Inbox</source>
        <translation>À propos d’Unified Inbox</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Open the log&apos;s folder</source>
        <translation>&amp;Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>The versions above, and the end of the log. No names, numbers, addresses or keys are in it.</source>
        <translation>Les versions ci-dessus et la fin du journal. Sans aucun nom, numéro, adresse ni clé.</translation>
    </message>
    <message>
        <source>&amp;Show the log</source>
        <translation>&amp;Afficher le journal</translation>
    </message>
    <message>
        <source>The end of the log</source>
        <translation>Fin du journal</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Il n’y a pas encore de journal.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressBookDrop</name>
    <message>
        <source>One file at a time can be imported</source>
        <translation>Un seul fichier peut être importé à la fois</translation>
    </message>
    <message>
        <source>Only tables (CSV) and vCards can be imported</source>
        <translation>Seuls les tableaux (CSV) et les vCards peuvent être importés</translation>
    </message>
    <message>
        <source>Drop the file to import contacts</source>
        <translation>Déposez le fichier pour importer des contacts</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressFields</name>
    <message>
        <source>Add an a&amp;ddress</source>
        <translation>Ajouter une &amp;adresse</translation>
    </message>
    <message>
        <source>This address is there already.</source>
        <translation>Cette adresse figure déjà ici.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressLine</name>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
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
        <translation>A accepté les messages ici</translation>
    </message>
    <message>
        <source>Channel of the address</source>
        <translation>Canal de l’adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number or e-mail address</source>
        <translation>Numéro ou adresse e-mail</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Supprimer cette adresse</translation>
    </message>
    <message>
        <source>What this address is called</source>
        <translation>Nom de cette adresse</translation>
    </message>
    <message>
        <source>Name, such as “Work”</source>
        <translation>Nom, comme «&#x202f;Travail&#x202f;»</translation>
    </message>
    <message>
        <source>How it is known that they agreed</source>
        <translation>Comment cet accord est connu</translation>
    </message>
    <message>
        <source>How is that known?</source>
        <translation>Comment le savez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Choose the &amp;days…</source>
        <translation>Choisir les &amp;jours…</translation>
    </message>
    <message>
        <source>Which days are counted</source>
        <translation>Les jours pris en compte</translation>
    </message>
    <message>
        <source>Choose the &amp;channel…</source>
        <translation>Choisir le &amp;canal…</translation>
    </message>
    <message>
        <source>Which channel is counted</source>
        <translation>Le canal pris en compte</translation>
    </message>
    <message>
        <source>Show &amp;all channels</source>
        <translation>Afficher &amp;tous les canaux</translation>
    </message>
    <message>
        <source>Counts the messages of every channel</source>
        <translation>Compte les messages de tous les canaux</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>&amp;Recompter</translation>
    </message>
    <message>
        <source>Reads the messages of these days anew</source>
        <translation>Relit les messages de ces jours</translation>
    </message>
    <message>
        <source>Bars by direction, or by channel</source>
        <translation>Barres par sens ou par canal</translation>
    </message>
    <message>
        <source>What the bars of “Messages per day” are made of</source>
        <translation>Ce que représentent les barres de «&#x202f;Messages par jour&#x202f;»</translation>
    </message>
    <message>
        <source>Show as &amp;table, or as chart</source>
        <translation>Tableau ou gra&amp;phique</translation>
    </message>
    <message>
        <source>The chart that has the keyboard, or had it last</source>
        <translation>Le graphique actif, ou le dernier actif</translation>
    </message>
    <message>
        <source>Copy the fi&amp;gures</source>
        <translation>Copier les c&amp;hiffres</translation>
    </message>
    <message>
        <source>Of the chart or table that has the keyboard, or had it last</source>
        <translation>Du graphique ou tableau actif, ou du dernier actif</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>The figures of the chart or table that has the keyboard, or had it last</source>
        <translation>Les chiffres du graphique ou tableau actif, ou du dernier actif</translation>
    </message>
    <message>
        <source>In the chart that has the keyboard, or had it last</source>
        <translation>Dans le graphique actif, ou le dernier actif</translation>
    </message>
    <message>
        <source>Next value of the chart</source>
        <translation>Valeur suivante du graphique</translation>
    </message>
    <message>
        <source>Previous value of the chart</source>
        <translation>Valeur précédente du graphique</translation>
    </message>
    <message>
        <source>First value of the chart</source>
        <translation>Première valeur du graphique</translation>
    </message>
    <message>
        <source>Last value of the chart</source>
        <translation>Dernière valeur du graphique</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Nothing by this channel</source>
        <translation>Rien par ce canal</translation>
    </message>
    <message>
        <source>In these days, and in as many before them, no message came or went by it.</source>
        <translation>Pendant ces jours et la période précédente, aucun message n’est passé par ce canal.</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Afficher tous les canaux</translation>
    </message>
    <message>
        <source>No messages in these days</source>
        <translation>Aucun message sur ces jours</translation>
    </message>
    <message>
        <source>Once messages come and go, this page says how many, how fast they are answered, and whether they arrive.</source>
        <translation>Dès que des messages circulent, cette page indique combien, à quelle vitesse ils reçoivent une réponse et s’ils arrivent.</translation>
    </message>
    <message>
        <source>Show this year</source>
        <translation>Afficher cette année</translation>
    </message>
    <message>
        <source>The figures could not be counted</source>
        <translation>Les chiffres n’ont pas pu être calculés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>For this computer only. What you choose holds at once.</source>
        <translation>Pour cet ordinateur uniquement. Vos choix s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listes</translation>
    </message>
    <message>
        <source>Comfortable: with room</source>
        <translation>Confortable&#x202f;: aéré</translation>
    </message>
    <message>
        <source>Compact: more at once</source>
        <translation>Compact&#x202f;: plus d’éléments visibles</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>Yes: nothing moves by itself</source>
        <translation>Oui&#x202f;: rien ne bouge tout seul</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArchiveDialog</name>
    <message>
        <source>With &amp;internal notes</source>
        <translation>Avec les &amp;notes internes</translation>
    </message>
    <message>
        <source>Notes are for your team: think of who gets the file. Private notes of others are never in it.</source>
        <translation>Les notes sont pour votre équipe&#x202f;: pensez à qui recevra le fichier. Les notes privées des autres n’y figurent jamais.</translation>
    </message>
    <message>
        <source>With copies of its &amp;files, in a folder beside it</source>
        <translation>Avec des copies de ses &amp;fichiers, dans un dossier à côté</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Enregistrer la conversation</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>Toute la conversation</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Depuis un jour précis</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;From when</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArchiveWork</name>
    <message>
        <source>Saving the conversation: %1</source>
        <extracomment>%1 is a share in percent</extracomment>
        <translation>Enregistrement de la conversation&#x202f;: %1</translation>
    </message>
    <message>
        <source>If you stop it, there is no file of the conversation.</source>
        <translation>Si vous l’arrêtez, aucun fichier de la conversation n’est créé.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArrivalsModel</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Rapport d’état</translation>
    </message>
    <message>
        <source>fetched from the list</source>
        <translation>relevé dans la liste</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Arrivé par</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArrivalsPage</name>
    <message>
        <source>Carry out &amp;again</source>
        <translation>&amp;Retraiter</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Éléments reçus</translation>
    </message>
    <message>
        <source>Everything Twilio and Resend sent here in the last 30 days, as it came. No key and no password is kept in it.</source>
        <translation>Tout ce que Twilio et Resend ont envoyé ici ces 30 derniers jours, tel quel. Aucune clé ni aucun mot de passe n’y est conservé.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Contenu brut</translation>
    </message>
    <message>
        <source>What it says is there afterwards, and nothing of it twice.</source>
        <translation>Son contenu est ensuite présent, sans aucun doublon.</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Rien n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Carried out again.</source>
        <translation>Retraité.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AttachmentStrip</name>
    <message>
        <source>%1 files at most go along; 1 was left out. Pack them into one file, then attach that.</source>
        <translation>%1 fichiers au maximum&#x202f;; 1 n’a pas été joint. Compressez-les en un seul fichier, puis joignez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files at most go along; %n were left out. Pack them into one file, then attach that.</source>
        <translation>
            <numerusform>%1 fichiers au maximum&#x202f;; %n n’a pas été joint. Compressez-les en un seul fichier, puis joignez-le.</numerusform>
            <numerusform>%1 fichiers au maximum&#x202f;; %n n’ont pas été joints. Compressez-les en un seul fichier, puis joignez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Not there any more: %1. Remove it here, or put it back where it was.</source>
        <extracomment>Names of files</extracomment>
        <translation>N’existe plus&#x202f;: %1. Retirez-le ici, ou remettez-le à sa place.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AutoReplyPage</name>
    <message>
        <source>Automatic answer</source>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>Whoever writes while nobody is there hears back at once, once in four hours at most.</source>
        <translation>Quiconque écrit en votre absence reçoit aussitôt une réponse, une fois toutes les quatre heures au plus.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>who writes outside business hours</source>
        <translation>ceux qui écrivent hors horaires</translation>
    </message>
    <message>
        <source>everybody, always</source>
        <translation>tout le monde, toujours</translation>
    </message>
    <message>
        <source>Thank you for your message. We are closed now and will answer in the morning.</source>
        <translation>Merci pour votre message. Nous sommes fermés pour le moment et vous répondrons demain matin.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Répondre à</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>We are open</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Never answered are STOP and other keywords, short codes, mailing lists, and other automatic answers. The answer goes out while this program runs.</source>
        <translation>Jamais de réponse à STOP et aux autres mots-clés, aux numéros courts, aux listes de diffusion ni aux autres réponses automatiques. La réponse part tant que ce programme est ouvert.</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Ouvert de</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Ouvert jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: from … to …</extracomment>
        <translation>à</translation>
    </message>
    <message numerus="yes">
        <source>As an SMS this costs %n segments.</source>
        <translation>
            <numerusform>En SMS, cela coûte %n segment.</numerusform>
            <numerusform>En SMS, cela coûte %n segments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is to be answered.</source>
        <translation>Écrivez la réponse à envoyer.</translation>
    </message>
    <message>
        <source>An SMS has room for 1,600 characters; these are %1.</source>
        <translation>Un SMS contient 1&#x202f;600 caractères au maximum&#x202f;; il y en a %1.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Choose a place from the list.</source>
        <translation>Choisissez un lieu dans la liste.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AwayCard</name>
    <message>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 wrote and has been waiting for %2.</source>
        <translation>%1 a écrit et attend depuis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wrote. %1 has been waiting longest, for %2.</source>
        <translation>
            <numerusform>%n personne a écrit. %1 attend depuis le plus longtemps&#x202f;: %2.</numerusform>
            <numerusform>%n personnes ont écrit. %1 attend depuis le plus longtemps&#x202f;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AwayModel</name>
    <message>
        <source>%1, waiting for %2: %3</source>
        <extracomment>A person, how long they have been waiting, and the beginning of what they wrote</extracomment>
        <translation>%1, en attente depuis %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BackButton</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Esc)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BulkBar</name>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Tout désélectionner (Esc)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BusyGuard</name>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Calendar</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::CancelUndo</name>
    <message numerus="yes">
        <source>%n messages are not sent.</source>
        <translation>
            <numerusform>%n message ne sera pas envoyé.</numerusform>
            <numerusform>%n messages ne seront pas envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked to give the message to %2 back. It is not sent once that is done.</source>
        <translation>Le message pour %2 est redemandé à %1. Une fois récupéré, il ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>The message to %1 is not sent.</source>
        <translation>Le message pour %1 ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>%1 of %2 are scheduled again. The others have left, or their people have written since.</source>
        <translation>%1 sur %2 sont de nouveau programmés. Les autres sont partis, ou leurs destinataires ont écrit depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are scheduled again</source>
        <translation>
            <numerusform>%n message est de nouveau programmé</numerusform>
            <numerusform>%n messages sont de nouveau programmés</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to %1 needs your answer again</source>
        <translation>Le message pour %1 attend de nouveau votre réponse</translation>
    </message>
    <message>
        <source>%1 of %2 are scheduled again. Undo once more tries the others again.</source>
        <translation>%1 sur %2 sont de nouveau programmés. Annuler encore une fois réessaie pour les autres.</translation>
    </message>
    <message>
        <source>%1 of %2 are not sent. The others have left, or are cancelled already.</source>
        <translation>%1 sur %2 ne seront pas envoyés. Les autres sont partis, ou déjà annulés.</translation>
    </message>
    <message>
        <source>%1 of %2 are not sent. The others could not be cancelled, and stay scheduled.</source>
        <translation>%1 sur %2 ne seront pas envoyés. Les autres n’ont pas pu être annulés et restent programmés.</translation>
    </message>
    <message>
        <source>It has left already, or they have written since: it stays as it is.</source>
        <translation>Il est déjà parti, ou la personne a écrit depuis&#x202f;: il reste tel quel.</translation>
    </message>
    <message>
        <source>The time it had is over: it stays as it is.</source>
        <translation>Son heure est passée&#x202f;: il reste tel quel.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChannelButton</name>
    <message>
        <source>Channel: %1</source>
        <translation>Canal&#x202f;: %1</translation>
    </message>
    <message>
        <source>Goes by %1. Change the channel</source>
        <translation>Part par %1. Changer de canal</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChartCard</name>
    <message>
        <source>The arrow keys go from one value to the next. The menu beside the title has a table.</source>
        <translation>Les flèches passent d’une valeur à l’autre. Le menu près du titre propose un tableau.</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Copier les chiffres</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus d’options&#x202f;: %1</translation>
    </message>
    <message>
        <source>Table, copy, save</source>
        <translation>Tableau, copie, enregistrement</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChecklistCard</name>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Put away. What is not done is in Settings.</source>
        <translation>Masqué. Ce qui reste à faire se trouve dans les Paramètres.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Shows all steps</source>
        <translation>Affiche toutes les étapes</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Steps that are done of all</extracomment>
        <translation>%1 sur %2 terminées</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ColumnTable</name>
    <message>
        <source>What each column is</source>
        <translation>Contenu de chaque colonne</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::CommandPalette</name>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Aucun résultat. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search people, conversations and commands (&gt; commands, @ people)</source>
        <translation>Rechercher personnes, conversations et commandes (&gt; commandes, @ personnes)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Composer</name>
    <message>
        <source>Bold, links and lists are for e-mail: here the text goes as text alone. Back in the e-mail they are there again.</source>
        <translation>Gras, liens et listes sont réservés à l’e-mail&#x202f;: ici, seul le texte part. De retour dans l’e-mail, vous les retrouvez.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Enter asks when it leaves. Esc: as usual.</source>
        <translation>Enter demande l’heure d’envoi. Esc&#x202f;: comme d’habitude.</translation>
    </message>
    <message>
        <source>In an e-mail and in WhatsApp</source>
        <translation>Dans un e-mail et sur WhatsApp</translation>
    </message>
    <message>
        <source>In an e-mail</source>
        <translation>Dans un e-mail</translation>
    </message>
    <message>
        <source>In WhatsApp</source>
        <translation>Sur WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Underlined</source>
        <translation>&amp;Souligné</translation>
    </message>
    <message>
        <source>St&amp;ruck through</source>
        <translation>&amp;Barré</translation>
    </message>
    <message>
        <source>&amp;Monospaced</source>
        <translation>C&amp;hasse fixe</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>Lis&amp;te</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Liste &amp;numérotée</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Sends what is written; in a note, adds the note</source>
        <translation>Envoie le texte écrit&#x202f;; dans une note, ajoute la note</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>Envoyer &amp;plus tard…</translation>
    </message>
    <message>
        <source>Chooses when the message leaves</source>
        <translation>Choisit quand le message part</translation>
    </message>
    <message>
        <source>Send and &amp;archive</source>
        <translation>Envoyer et &amp;archiver</translation>
    </message>
    <message>
        <source>Sends what is written and puts the conversation away</source>
        <translation>Envoie le texte écrit et archive la conversation</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Chooses files that go with the message</source>
        <translation>Choisit les fichiers qui accompagnent le message</translation>
    </message>
    <message>
        <source>&amp;Emoji…</source>
        <translation>E&amp;moji…</translation>
    </message>
    <message>
        <source>Looks for an emoji by its name</source>
        <translation>Cherche un emoji par son nom</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>&amp;Note interne</translation>
    </message>
    <message>
        <source>Changes between a message and a note that only your team sees</source>
        <translation>Bascule entre un message et une note que seule votre équipe voit</translation>
    </message>
    <message>
        <source>Next &amp;channel</source>
        <translation>&amp;Canal suivant</translation>
    </message>
    <message>
        <source>Changes to the next way this person can be written to</source>
        <translation>Passe au moyen suivant d’écrire à cette personne</translation>
    </message>
    <message>
        <source>&amp;Paste as text</source>
        <translation>Coller comme te&amp;xte</translation>
    </message>
    <message>
        <source>Pastes without formatting</source>
        <translation>Colle sans mise en forme</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>A note is not sent: there is nothing to choose a time for.</source>
        <translation>Une note n’est pas envoyée&#x202f;: il n’y a pas d’heure à choisir.</translation>
    </message>
    <message>
        <source>Write a message first. Then choose when it leaves.</source>
        <translation>Écrivez d’abord un message. Choisissez ensuite quand il part.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Écrivez d’abord un message.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Save it here first, then attach it.</source>
        <translation>Ce fichier n’est pas sur cet ordinateur. Enregistrez-le ici, puis joignez-le.</translation>
    </message>
    <message>
        <source>A note has no files. Attach them to a message, or name them here.</source>
        <translation>Une note n’a pas de fichiers. Joignez-les à un message, ou citez leur nom ici.</translation>
    </message>
    <message>
        <source>A template stands in the field, which cannot be changed. Remove it first.</source>
        <translation>Le champ contient un modèle, qui ne peut pas être modifié. Retirez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ComposerBar</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Back to the message</source>
        <translation>Retour au message</translation>
    </message>
    <message>
        <source>Write an internal note, which only your team sees</source>
        <translation>Écrire une note interne, que seule votre équipe voit</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ComposerCard</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A channel and a person: &quot;SMS to Maria&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>WhatsApp carries one file a message.</source>
        <translation>WhatsApp accepte un seul fichier par message.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: send it in two parts.</source>
        <translation>%1 caractères sur %2 au maximum&#x202f;: envoyez le texte en deux parties.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject.</source>
        <translation>Un e-mail doit avoir un objet.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactDesk</name>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Make two of them again: %1 and %2?</source>
        <translation>Séparer de nouveau %1 et %2&#x202f;?</translation>
    </message>
    <message>
        <source>Their addresses go back, and with them what was written from and to them, before and since. What you changed since stays.</source>
        <translation>Chacun reprend ses adresses, avec les messages échangés avant et depuis. Ce que vous avez modifié depuis reste en place.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block %1 people?</source>
        <translation>Bloquer %1 personnes ?</translation>
    </message>
    <message>
        <source>Nothing they write is shown or answered, and nothing goes to them, until you unblock them. Undo takes it back.</source>
        <translation>Rien de ce qu’elles écrivent n’est affiché ni n’a de réponse, et rien ne leur est envoyé tant que vous ne les débloquez pas. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquer</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Save what you wrote?</source>
        <translation>Enregistrer votre saisie&#x202f;?</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>One of the addresses is somebody else&apos;s.</source>
        <translation>L’une des adresses appartient à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactForm</name>
    <message>
        <source>Add a &amp;profile elsewhere</source>
        <translation>Ajouter un &amp;profil en ligne</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Name there, or address</source>
        <translation>Nom sur ce réseau, ou adresse</translation>
    </message>
    <message>
        <source>Add a &amp;field</source>
        <translation>Ajouter un &amp;champ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Type a few letters of the place</source>
        <translation>Tapez quelques lettres du lieu</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Autres réseaux</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>By the country of the number: %1</source>
        <translation>D’après le pays du numéro&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 has several time zones: choose theirs if you know it.</source>
        <translation>Ce pays (%1) a plusieurs fuseaux horaires&#x202f;: choisissez le bon si vous le connaissez.</translation>
    </message>
    <message>
        <source>There is no language of that name. Choose one from the list.</source>
        <translation>Aucune langue ne porte ce nom. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one from the list.</source>
        <translation>Aucun fuseau horaire ne porte ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>A phone number or an e-mail address is needed.</source>
        <translation>Il faut un numéro de téléphone ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is the address of %1 already.</source>
        <translation>C’est déjà l’adresse de %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>There are more: type on to narrow the list.</source>
        <translation>Il y en a d’autres&#x202f;: continuez à taper pour réduire la liste.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>Nom, numéro ou e-mail</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher dans les contacts</translation>
    </message>
    <message>
        <source>Narrow the list by name, number or e-mail</source>
        <translation>Réduire la liste par nom, numéro ou e-mail</translation>
    </message>
    <message>
        <source>&amp;Write to the chosen person</source>
        <translation>É&amp;crire à la personne choisie</translation>
    </message>
    <message>
        <source>Open the conversation with them</source>
        <translation>Ouvrir la conversation avec cette personne</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aucun contact</translation>
    </message>
    <message>
        <source>Who writes to you, or whom you write to, is here.</source>
        <translation>Les personnes qui vous écrivent, ou à qui vous écrivez, apparaissent ici.</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Écrire à quelqu’un</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Part of a name, a number or an e-mail address is enough.</source>
        <translation>Une partie du nom, du numéro ou de l’adresse e-mail suffit.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Everybody of this list, those further down too</source>
        <translation>Tous les contacts de cette liste, y compris ceux plus bas</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>Nou&amp;veau contact…</translation>
    </message>
    <message>
        <source>Add somebody with their addresses</source>
        <translation>Ajouter quelqu’un avec ses adresses</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen person…</source>
        <translation>&amp;Modifier la personne choisie…</translation>
    </message>
    <message>
        <source>Change their name, addresses and what is known of them</source>
        <translation>Modifier son nom, ses adresses et ce que l’on sait d’elle</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Doublons…</translation>
    </message>
    <message>
        <source>Find people who are there twice, and make them one</source>
        <translation>Trouver les contacts présents deux fois, et les réunir</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>Make the chosen person and another one</source>
        <translation>Réunir la personne choisie et une autre</translation>
    </message>
    <message>
        <source>&amp;Archive, or bring back</source>
        <translation>&amp;Archiver ou désarchiver</translation>
    </message>
    <message>
        <source>Out of the list of active people; nothing is deleted</source>
        <translation>Hors de la liste des contacts actifs&#x202f;; rien n’est supprimé</translation>
    </message>
    <message>
        <source>&amp;Block, or unblock</source>
        <translation>&amp;Bloquer ou débloquer</translation>
    </message>
    <message>
        <source>Nothing of theirs is shown or answered, and nothing goes to them</source>
        <translation>Rien de sa part n’est affiché ni ne reçoit de réponse, et rien ne lui est envoyé</translation>
    </message>
    <message>
        <source>Show people: %1</source>
        <extracomment>A list of people: &quot;Show people: Archived&quot;</extracomment>
        <translation>Afficher les contacts&#x202f;: %1</translation>
    </message>
    <message>
        <source>Which list of people is seen</source>
        <translation>Liste de contacts affichée</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Dé&amp;sarchiver</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>Déb&amp;loquer</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquer</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Import, export, duplicates</source>
        <translation>Importation, exportation, doublons</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>Archiver ou désarchiver</translation>
    </message>
    <message>
        <source>Block, or unblock</source>
        <translation>Bloquer ou débloquer</translation>
    </message>
    <message>
        <source>Search everybody</source>
        <translation>Chercher parmi tous</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>Ajouter comme nouveau contact</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>Aucun contact archivé</translation>
    </message>
    <message>
        <source>People you put away are in this list alone.</source>
        <translation>Les contacts que vous archivez ne figurent que dans cette liste.</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Aucun contact bloqué</translation>
    </message>
    <message>
        <source>Nothing of people you block is shown or answered, and nothing goes to them.</source>
        <translation>Rien de la part des personnes bloquées n’est affiché ni ne reçoit de réponse, et rien ne leur est envoyé.</translation>
    </message>
    <message>
        <source>Show active people</source>
        <translation>Afficher les contacts actifs</translation>
    </message>
    <message>
        <source>Only whom the import put in or changed is shown.</source>
        <translation>Seules les personnes ajoutées ou modifiées par l’importation sont affichées.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nobody is active</source>
        <translation>Personne n’est actif</translation>
    </message>
    <message>
        <source>All your contacts are archived or blocked.</source>
        <translation>Tous vos contacts sont archivés ou bloqués.</translation>
    </message>
    <message>
        <source>Show archived people</source>
        <translation>Afficher les personnes archivées</translation>
    </message>
    <message>
        <source>Show blocked people</source>
        <translation>Afficher les personnes bloquées</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationCommands</name>
    <message>
        <source>%1 of %2 conversations are done</source>
        <translation>Conversations traitées&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 conversations are taken back</source>
        <translation>Arrêté&#x202f;: annulation faite pour %1 conversations sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 conversations are taken back</source>
        <translation>Annulation faite pour %1 conversations sur %2</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Archivé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent to %1 and archived</source>
        <extracomment>A message was sent to a person and the conversation with them archived</extracomment>
        <translation>Envoyé à %1 et archivé</translation>
    </message>
    <message>
        <source>%1 moved to the inbox</source>
        <translation>Remis en boîte de réception&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <extracomment>A person or &quot;3 conversations&quot;, a time</extracomment>
        <translation>Reporté (%2)&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>Épinglé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <translation>Désépinglé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>Marqué comme lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>Marqué comme non lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>Attribué à %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 assigned to nobody</source>
        <translation>Attribution retirée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationDrafts</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationHeader</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More of this conversation</source>
        <translation>Plus d’options pour cette conversation</translation>
    </message>
    <message>
        <source>%1 there</source>
        <extracomment>What the clocks of the person show now</extracomment>
        <translation>%1 sur place</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationPane</name>
    <message>
        <source>Attach the files again: they do not come back with the text.</source>
        <translation>Joignez de nouveau les fichiers&#x202f;: ils ne reviennent pas avec le texte.</translation>
    </message>
    <message>
        <source>Already sent; moved back to the inbox</source>
        <translation>Déjà envoyé&#x202f;; remis dans la boîte de réception</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationView</name>
    <message numerus="yes">
        <source>%n messages selected: those that are loaded</source>
        <translation>
            <numerusform>%n message sélectionné, parmi ceux qui sont chargés</numerusform>
            <numerusform>%n messages sélectionnés&#x202f;: ceux qui sont chargés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message selected</source>
        <translation>1 message sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n message sélectionné</numerusform>
            <numerusform>%n messages sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Download %1 again</source>
        <translation>Télécharger %1 à nouveau</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Enregistrer %1 sous…</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <extracomment>A phone number or an e-mail address</extracomment>
        <translation>Écrire à %1…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copy link %1</source>
        <translation>Copier le lien %1</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Ouvrir la carte</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Copier les coordonnées</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Copier le lien vers ce message</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Sélectionner tout ce qui est chargé</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>Afficher l’e-mail tel qu’il a été envoyé</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <translation>Citer dans la réponse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>%1
Edited %2</source>
        <extracomment>Two times</extracomment>
        <translation>%1
Modifiée&#x202f;: %2</translation>
    </message>
    <message>
        <source>It leaves after the message above.</source>
        <translation>Il part après le message ci-dessus.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Earlier texts of the note…</source>
        <translation>Versions précédentes de la note…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DateTimeField</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DayJump</name>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DeliveryCourse</name>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Not reported as delivered yet</source>
        <translation>Distribution pas encore confirmée</translation>
    </message>
    <message>
        <source>Its way: %1</source>
        <translation>Parcours&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DropArea</name>
    <message>
        <source>Drop it to write it into the note</source>
        <translation>Déposer pour insérer dans la note</translation>
    </message>
    <message>
        <source>Drop it to write it into the message</source>
        <translation>Déposer pour insérer dans le message</translation>
    </message>
    <message>
        <source>Drop the picture to attach it</source>
        <translation>Déposer pour joindre l’image</translation>
    </message>
    <message>
        <source>Drop the file to attach it</source>
        <translation>Déposer pour joindre le fichier</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n files</source>
        <translation>
            <numerusform>Déposer pour joindre %n fichier</numerusform>
            <numerusform>Déposer pour joindre %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be written in here now</source>
        <translation>Impossible de l’insérer ici pour l’instant</translation>
    </message>
    <message>
        <source>This cannot be attached here</source>
        <translation>Impossible de le joindre ici</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DuplicateHint</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Est-ce l’une de ces personnes&#x202f;?</translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation>Ajouter à ce contact</translation>
    </message>
    <message>
        <source>Add what is written here to %1</source>
        <translation>Ajouter ce qui est saisi ici à %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailBrowser</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailDocument</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailFindBar</name>
    <message>
        <source>Find in this e-mail</source>
        <translation>Rechercher dans cet e-mail</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailHead</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#x202f;: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailPage</name>
    <message>
        <source>E-mail with Resend</source>
        <translation>E-mail avec Resend</translation>
    </message>
    <message>
        <source>Make a key at Resend under &quot;API Keys&quot;. It is kept in your system&apos;s keychain. The address must be of a domain that is verified there.</source>
        <translation>Créez une clé chez Resend, sous «&#x202f;API Keys&#x202f;». Elle est conservée dans le trousseau de votre système. L’adresse doit appartenir à un domaine qui y est vérifié.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Name &lt;name@example.com&gt;</source>
        <translation>Nom &lt;nom@example.com&gt;</translation>
    </message>
    <message>
        <source>A key with &quot;Sending access&quot; can send; to show answers too, Resend needs one with &quot;Full access&quot;.</source>
        <translation>Une clé avec «&#x202f;Sending access&#x202f;» permet d’envoyer&#x202f;; pour afficher aussi les réponses, Resend en exige une avec «&#x202f;Full access&#x202f;».</translation>
    </message>
    <message>
        <source>T&amp;ry the key</source>
        <translation>&amp;Essayer la clé</translation>
    </message>
    <message>
        <source>&amp;Open Resend&apos;s keys</source>
        <translation>&amp;Ouvrir les clés de Resend</translation>
    </message>
    <message>
        <source>Without a key nothing can be sent.</source>
        <translation>Sans clé, rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>A Resend key begins with re_.</source>
        <translation>Une clé Resend commence par re_.</translation>
    </message>
    <message>
        <source>Give the address you send from.</source>
        <translation>Indiquez l’adresse depuis laquelle vous envoyez.</translation>
    </message>
    <message>
        <source>Write name@example.com, or Name &lt;name@example.com&gt;.</source>
        <translation>Écrivez nom@example.com, ou Nom &lt;nom@example.com&gt;.</translation>
    </message>
    <message>
        <source>Asking Resend…</source>
        <translation>Interrogation de Resend…</translation>
    </message>
    <message>
        <source>Resend does not accept this key. Make a new one there under “API Keys”: each is shown only once.</source>
        <translation>Resend n’accepte pas cette clé. Créez-en une nouvelle chez Resend, sous «&#x202f;API Keys&#x202f;»&#x202f;: chacune n’est affichée qu’une fois.</translation>
    </message>
    <message>
        <source>It could not be tried.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>Essai impossible.</translation>
    </message>
    <message>
        <source>Resend accepts it. It may only send: answers need a key with “Full access”.</source>
        <translation>Resend l’accepte. Elle permet seulement d’envoyer&#x202f;: les réponses exigent une clé avec «&#x202f;Full access&#x202f;».</translation>
    </message>
    <message>
        <source>Resend accepts it, but no domain is verified there yet. Add yours under “Domains”.</source>
        <translation>Resend l’accepte, mais aucun domaine n’y est encore vérifié. Ajoutez le vôtre sous «&#x202f;Domains&#x202f;».</translation>
    </message>
    <message>
        <source>Resend accepts it. You can write from %1.</source>
        <translation>Resend l’accepte. Vous pouvez écrire depuis %1.</translation>
    </message>
    <message>
        <source>Name &lt;name@%1&gt;</source>
        <translation>Nom &lt;nom@%1&gt;</translation>
    </message>
    <message>
        <source>E-mail is ready to send.</source>
        <translation>L’e-mail est prêt à envoyer.</translation>
    </message>
    <message>
        <source>E-mail is not connected yet.</source>
        <translation>L’e-mail n’est pas encore connecté.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailParts</name>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>This e-mail is long. Part %1 of %2.</source>
        <translation>Cet e-mail est long. Partie %1 sur %2.</translation>
    </message>
    <message>
        <source>What is too much to be shown is in its text.</source>
        <translation>Ce qui est trop long à afficher se trouve dans son texte.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailView</name>
    <message>
        <source>Where the link leads</source>
        <translation>Où mène le lien</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>Lecture de l’e-mail…</translation>
    </message>
    <message>
        <source>This e-mail cannot be shown. Save it as text instead.</source>
        <translation>Cet e-mail ne peut pas être affiché. Enregistrez-le plutôt en texte.</translation>
    </message>
    <message>
        <source>Pictures from the internet are not loaded: loading them tells the sender that you read this.</source>
        <translation>Les images d’Internet ne sont pas chargées&#x202f;: leur chargement indiquerait à l’expéditeur que vous lisez cet e-mail.</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>Charger les images</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Toujours pour cet expéditeur</translation>
    </message>
    <message>
        <source>Loading images…</source>
        <translation>Chargement des images…</translation>
    </message>
    <message>
        <source>1 image could not be loaded: its address leads nowhere, or not to a picture.</source>
        <translation>1 image n’a pas pu être chargée&#x202f;: son adresse ne mène nulle part, ou pas à une image.</translation>
    </message>
    <message numerus="yes">
        <source>%n images could not be loaded: their addresses lead nowhere, or not to a picture.</source>
        <translation>
            <numerusform>%n image n’a pas pu être chargée&#x202f;: son adresse ne mène nulle part, ou pas à une image.</numerusform>
            <numerusform>%n images n’ont pas pu être chargées&#x202f;: leurs adresses ne mènent nulle part, ou pas à une image.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>%1

Open it only if you know where it leads.</source>
        <translation>%1

Ne l’ouvrez que si vous savez où il mène.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Do not load images of this sender any more</source>
        <translation>Ne plus charger les images de cet expéditeur</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailWindow</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Enregistrer en texte</translation>
    </message>
    <message>
        <source>e-mail.txt</source>
        <translation>e-mail.txt</translation>
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
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Skin and hair</source>
        <translation>Peau et cheveux</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Nourriture</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>No tone</source>
        <translation>Sans teinte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Moyennement claire</translation>
    </message>
    <message>
        <source>Medium tone</source>
        <translation>Teinte moyenne</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Moyennement foncée</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Foncée</translation>
    </message>
    <message>
        <source>No emoji of that name</source>
        <translation>Aucun emoji de ce nom</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un emoji</translation>
    </message>
    <message>
        <source>The colour of skin</source>
        <translation>Couleur de peau</translation>
    </message>
    <message>
        <source>The colour of skin: %1</source>
        <translation>Couleur de peau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EntryLine</name>
    <message>
        <source>Open the conversation at this place</source>
        <translation>Ouvrir la conversation à cet endroit</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a message: whoever reads this</extracomment>
        <translation>Vous</translation>
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
        <translation>Les &amp;résultats de la recherche «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Who is &amp;archived</source>
        <translation>Les contacts &amp;archivés</translation>
    </message>
    <message>
        <source>Who is &amp;blocked</source>
        <translation>Les contacts &amp;bloqués</translation>
    </message>
    <message>
        <source>The &amp;list, without who is archived or blocked</source>
        <translation>La &amp;liste, sans les contacts archivés ou bloqués</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Tous les contacts</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>The &amp;chosen person alone</source>
        <translation>Le contact &amp;choisi uniquement</translation>
    </message>
    <message>
        <source>The &amp;chosen people (%1)</source>
        <translation>Les contacts &amp;choisis (%1)</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets and other programs</source>
        <translation>Tableau (CSV), pour tableurs et autres programmes</translation>
    </message>
    <message>
        <source>vCard 4.0, for address books and phones</source>
        <translation>vCard 4.0, pour carnets d’adresses et téléphones</translation>
    </message>
    <message>
        <source>vCard 3.0, for older address books</source>
        <translation>vCard 3.0, pour carnets d’adresses plus anciens</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>Names, addresses, languages and your own fields go along, and who wants no messages. Messages and notes do not.</source>
        <translation>Les noms, les adresses, les langues et vos champs personnalisés sont inclus, ainsi que le refus de recevoir des messages. Les messages et les notes ne le sont pas.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
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
        <translation>Exportation des contacts&#x202f;: %1</translation>
    </message>
    <message>
        <source>If you stop the export, there is no file.</source>
        <translation>Si vous arrêtez l’exportation, aucun fichier n’est créé.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A figure: its name, its value, how it changed</extracomment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileActions</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>This file is too large to keep here. It lies at %1, which may ask you to sign in.</source>
        <translation>Ce fichier est trop volumineux pour être conservé ici. Il se trouve sur %1, qui peut vous demander de vous connecter.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be a program, or hold one. Open it later only if you know who sent it and why.</source>
        <translation>«&#x202f;%1&#x202f;» est peut-être un programme, ou en contient un. Ne l’ouvrez ensuite que si vous savez qui l’a envoyé et pourquoi.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileChip</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileIntake</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>The picture cannot be attached: it is damaged, or of more points than can be shown.</source>
        <translation>L’image ne peut pas être jointe&#x202f;: elle est endommagée, ou a trop de pixels pour être affichée.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FilterBar</name>
    <message>
        <source>More lists</source>
        <translation>Autres listes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A list and how many it has</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Next find, further up</source>
        <translation>Résultat suivant, plus haut</translation>
    </message>
    <message>
        <source>Previous find, further down</source>
        <translation>Résultat précédent, plus bas</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the finds is looked at, and how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 sur %2…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Finding</name>
    <message>
        <source>Search e&amp;verything</source>
        <translation>Rechercher &amp;partout</translation>
    </message>
    <message>
        <source>Find people, messages, notes and files</source>
        <translation>Trouver des personnes, des messages, des notes et des fichiers</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Mentions</translation>
    </message>
    <message>
        <source>Where somebody of your team names you in a note</source>
        <translation>Là où un membre de votre équipe vous mentionne dans une note</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>Mentions of the reader</extracomment>
        <translation>
            <numerusform>%n non lue</numerusform>
            <numerusform>%n non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the mentions</source>
        <translation>Retour aux mentions</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Retour à la recherche</translation>
    </message>
    <message>
        <source>Back to the results for %1</source>
        <translation>Retour aux résultats pour %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Mise en forme</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FreedesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Write an answer…</source>
        <translation>Écrire une réponse…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthCard</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthDialog</name>
    <message>
        <source>Line and health</source>
        <translation>Ligne et état</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthLight</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Line and health</source>
        <translation>&amp;Ligne et état</translation>
    </message>
    <message>
        <source>Says of every part of the program whether it works, and what to do</source>
        <translation>Indique pour chaque partie du programme si elle fonctionne, et que faire</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copies how the program is, for whoever helps you. No names, numbers, addresses or keys are in it.</source>
        <translation>Copie l’état du programme, pour la personne qui vous aide. Sans aucun nom, numéro, adresse ni clé.</translation>
    </message>
    <message>
        <source>Messages come in and leave, and nothing needs you.</source>
        <translation>Les messages arrivent et partent, et rien ne requiert votre attention.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HeatMap</name>
    <message>
        <source>%1, %2 to %3: 1 message</source>
        <extracomment>Day of the week, from, until: how many came in</extracomment>
        <translation>%1, de %2 à %3&#x202f;: 1 message</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n messages</source>
        <translation>
            <numerusform>%1, de %2 à %3&#x202f;: %n message</numerusform>
            <numerusform>%1, de %2 à %3&#x202f;: %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HelpDesk</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Explains the part of the window that has the keyboard</source>
        <translation>Explique la partie active de la fenêtre</translation>
    </message>
    <message>
        <source>When something was not &amp;sent</source>
        <translation>Quand un &amp;envoi échoue</translation>
    </message>
    <message>
        <source>What each number of a failure means, and what helps</source>
        <translation>Ce que signifie chaque numéro d’échec, et ce qui peut aider</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>What came with this version and those before</source>
        <translation>Ce qu’apportent cette version et les précédentes</translation>
    </message>
    <message>
        <source>Unified Inbox is version %1 now.</source>
        <translation>Unified Inbox est maintenant en version %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Aide</translation>
    </message>
    <message>
        <source>Nothing in the manual has all of these words.</source>
        <translation>Aucune page du manuel ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annuler l’importation</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Nobody of the file is put in then</source>
        <translation>Aucun contact du fichier n’est alors ajouté</translation>
    </message>
    <message>
        <source>Whom it made goes, and whom it changed is as before, unless something has happened with them since</source>
        <translation>Les contacts créés sont retirés et les contacts modifiés redeviennent comme avant, sauf activité depuis l’importation</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Importer un autre &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Show the &amp;people</source>
        <translation>Afficher les &amp;contacts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>&amp;Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Contacts (%1)</source>
        <translation>Contacts (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not all rows of %1 were taken</source>
        <translation>Certaines lignes de %1 n’ont pas été importées</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>Importation terminée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopped. Nobody of this file was put in.</source>
        <translation>Arrêté. Aucun contact de ce fichier n’a été ajouté.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’importation</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportFilePage</name>
    <message>
        <source>%1 new</source>
        <translation>Nouveaux&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>Complétés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Drop a file of your contacts here</source>
        <translation>Déposez ici un fichier de contacts</translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet, a shop or another program, or vCards (.vcf) from a phone or an address book. You see what comes of it before anybody is put in.</source>
        <translation>Un tableau (CSV) provenant d’un tableur, d’une boutique ou d’un autre programme, ou des vCards (.vcf) d’un téléphone ou d’un carnet d’adresses. Vous voyez le résultat avant tout ajout.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Annuler l’importation de %1</translation>
    </message>
    <message>
        <source>Whom it made goes, and whom it changed is as before, unless something has happened with them since</source>
        <translation>Les contacts créés sont retirés et les contacts modifiés redeviennent comme avant, sauf activité depuis l’importation</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportPreviewPage</name>
    <message>
        <source>The &amp;first row holds headings</source>
        <translation>La &amp;première ligne contient les en-têtes</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barre  |</translation>
    </message>
    <message>
        <source>Add what they lack</source>
        <translation>Ajouter ce qui leur manque</translation>
    </message>
    <message>
        <source>Make them what the file says</source>
        <translation>Les aligner sur le fichier</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;People who are here already</source>
        <translation>Contacts &amp;déjà présents</translation>
    </message>
    <message>
        <source>A table with %1 columns · %2</source>
        <extracomment>What a file is, and its size</extracomment>
        <translation>Un tableau de %1 colonnes · %2</translation>
    </message>
    <message>
        <source>An address book of vCards · %1</source>
        <translation>Un carnet d’adresses de vCards · %1</translation>
    </message>
    <message>
        <source>As each card says</source>
        <translation>Selon chaque fiche</translation>
    </message>
    <message>
        <source>These are the first people of the file.</source>
        <translation>Voici les premiers contacts du fichier.</translation>
    </message>
    <message>
        <source>%1 of %2 columns are taken. The same file once more changes nothing.</source>
        <translation>%1 colonnes sur %2 sont importées. Réimporter le même fichier ne change rien.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportProgressPage</name>
    <message>
        <source>Putting people in: %1 of %2 rows</source>
        <translation>Ajout des contacts&#x202f;: %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Reading the file: %1 of %2</source>
        <translation>Lecture du fichier&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>All of it is put in at once at the end, or nothing. You can go on working meanwhile.</source>
        <translation>Tout est ajouté d’un coup à la fin, ou rien ne l’est. Vous pouvez continuer à travailler en attendant.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportReportPage</name>
    <message>
        <source>Rows with something to say</source>
        <translation>Lignes avec remarques</translation>
    </message>
    <message>
        <source>The first %1 of %2 remarks; “Save report…” has all of them</source>
        <translation>Les %1 premières remarques sur %2&#x202f;; «&#x202f;Enregistrer le rapport…&#x202f;» les contient toutes</translation>
    </message>
    <message>
        <source>Rows that were not taken, and remarks on others</source>
        <translation>Lignes non importées, et remarques sur d’autres</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>Importation terminée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nobody new in this file</source>
        <translation>Aucun nouveau contact dans ce fichier</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 contient %2 lignes.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Non importées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>All of them were taken.</source>
        <translation>Toutes ont été importées.</translation>
    </message>
    <message>
        <source>About somebody of an earlier row: %1.</source>
        <translation>Concernant quelqu’un d’une ligne précédente&#x202f;: %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>People who were not here before</source>
        <translation>Contacts qui n’étaient pas encore présents</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>complétés</translation>
    </message>
    <message>
        <source>People who were here, and got something from the file</source>
        <translation>Contacts déjà présents, complétés par le fichier</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>People who were here with all of it</source>
        <translation>Contacts déjà présents et complets</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>avec remarque</translation>
    </message>
    <message>
        <source>Taken, but for something that was left out</source>
        <translation>Importées, sauf un élément ignoré</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non importées</translation>
    </message>
    <message>
        <source>Rows nobody was made of</source>
        <translation>Lignes qui n’ont donné aucun contact</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportTableModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What this column is taken for</source>
        <translation>À quoi correspond cette colonne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column, %2 what it is taken for</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>This column is left out</source>
        <translation>Cette colonne est ignorée</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportUndo</name>
    <message>
        <source>%1 imported from %2</source>
        <extracomment>&quot;1,000 people imported from customers.csv&quot;</extracomment>
        <translation>Importé depuis %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Annulation de l’importation…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportWork</name>
    <message>
        <source>Importing %1: %2</source>
        <extracomment>%1 is the name of a file, %2 a share in percent</extracomment>
        <translation>Importation de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>If you stop the import, nobody of that file is put in.</source>
        <translation>Si vous arrêtez l’importation, aucun contact de ce fichier n’est ajouté.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InboxPage</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>Or begin a new one.</source>
        <translation>Ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The conversation is being opened</source>
        <translation>Ouverture de la conversation</translation>
    </message>
    <message>
        <source>Not sent, and moved back to the inbox</source>
        <extracomment>A message was sent and its conversation archived; now that is taken back</extracomment>
        <translation>Non envoyé, et remis dans la boîte de réception</translation>
    </message>
    <message>
        <source>Already sent; moved back to the inbox</source>
        <translation>Déjà envoyé&#x202f;; remis dans la boîte de réception</translation>
    </message>
    <message>
        <source>Or begin a new one. %1 and %2 go from one to the next.</source>
        <translation>Ou commencez-en une nouvelle. %1 et %2 passent de l’une à l’autre.</translation>
    </message>
    <message>
        <source>This conversation is not in the inbox any more.</source>
        <translation>Cette conversation n’est plus dans la boîte de réception.</translation>
    </message>
    <message>
        <source>The message of this link was removed. This is the end of its conversation.</source>
        <translation>Le message de ce lien a été supprimé. Voici la fin de sa conversation.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InboxPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Non lue suivante</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Non lue précédente</translation>
    </message>
    <message>
        <source>Out of the inbox until the person writes; what is archived moves back</source>
        <translation>Hors de la boîte de réception jusqu’à ce que la personne écrive&#x202f;; une conversation archivée y revient</translation>
    </message>
    <message>
        <source>Out of the inbox until a time, or until the person writes</source>
        <translation>Hors de la boîte de réception jusqu’à un moment choisi, ou jusqu’à ce que la personne écrive</translation>
    </message>
    <message>
        <source>Archive, or move back</source>
        <translation>Archiver ou désarchiver</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Menu of the conversation</source>
        <translation>Menu de la conversation</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Say who is to answer</source>
        <translation>Indiquer qui doit répondre</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select the next one too</source>
        <translation>Sélectionner aussi la suivante</translation>
    </message>
    <message>
        <source>Select the previous one too</source>
        <translation>Sélectionner aussi la précédente</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>All conversations of this list, those further down too</source>
        <translation>Toutes les conversations de cette liste, même plus bas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show what is unread</source>
        <translation>Afficher les non lues</translation>
    </message>
    <message>
        <source>Show what is mine</source>
        <translation>Afficher les miennes</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>Afficher les reportées</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Afficher les archives</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Archive, or move back to the inbox</source>
        <translation>Archiver ou désarchiver</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 uniquement</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Écrire à quelqu’un</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Back to the inbox now</source>
        <translation>Ne plus reporter</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Attribuer à</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InlineCompletion</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::JumpButton</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message numerus="yes">
        <source>Jump to the newest message, %n new</source>
        <translation>
            <numerusform>Aller au message le plus récent, %n nouveau</numerusform>
            <numerusform>Aller au message le plus récent, %n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Keymap</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>This is no list of keys.</source>
        <translation>Ce n’est pas une liste de touches.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Il n’existe pas de modèle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“keys” is to be a list of commands and their keys, in braces.</source>
        <translation>«&#x202f;keys&#x202f;» doit être une liste de commandes et de leurs touches, entre accolades.</translation>
    </message>
    <message>
        <source>“%1” is to have keys in brackets, as [&quot;Ctrl+K&quot;].</source>
        <translation>«&#x202f;%1&#x202f;» doit avoir ses touches entre crochets, comme [&quot;Ctrl+K&quot;].</translation>
    </message>
    <message>
        <source>“%1” is no key (%2).</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une touche (%2).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’existe pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The keys of “%1” cannot be changed.</source>
        <translation>Les touches de «&#x202f;%1&#x202f;» ne peuvent pas être changées.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::KeysBanner</name>
    <message>
        <source>Your keys work until the program ends, but could not be kept in %1: %2. Make room there, or allow writing there, and change a key once more.</source>
        <translation>Vos touches fonctionnent jusqu’à la fermeture du programme, mais n’ont pas pu être enregistrées dans %1&#x202f;: %2. Libérez-y de l’espace ou autorisez-y l’écriture, puis changez de nouveau une touche.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Not all of your own keys count. In %1, %2</source>
        <translation>Certaines de vos touches sont ignorées. Dans %1, %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LanguageBox</name>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What the window speaks, on this computer. What you choose holds at once.</source>
        <translation>La langue de l’interface, sur cet ordinateur. Votre choix s’applique aussitôt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Dates and numbers are written like this: %1, %2.</source>
        <extracomment>A date and a number, as they are written in the language that was chosen</extracomment>
        <translation>Les dates et les nombres s’écrivent ainsi&#x202f;: %1, %2.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LineButton</name>
    <message>
        <source>Line and health: %1</source>
        <translation>Ligne et état&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinePage</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>For messages to arrive at once, Twilio and Resend must reach this computer over the internet. A tunnel does that without opening anything in your router; each message is checked to be theirs.</source>
        <translation>Pour que les messages arrivent aussitôt, Twilio et Resend doivent atteindre cet ordinateur par Internet. Un tunnel le permet sans rien ouvrir dans votre routeur&#x202f;; l’origine de chaque message est vérifiée.</translation>
    </message>
    <message>
        <source>They reach it by</source>
        <translation>Accès par</translation>
    </message>
    <message>
        <source>Public &amp;address</source>
        <translation>&amp;Adresse publique</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Port there</source>
        <translation>&amp;Port distant</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Fichier de &amp;clé</translation>
    </message>
    <message>
        <source>optional: the keys that ssh finds</source>
        <translation>facultatif&#x202f;: les clés que ssh trouve</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>Pro&amp;gramme</translation>
    </message>
    <message>
        <source>https://… with {port} in it, or empty if the server says it</source>
        <translation>https://… contenant {port}, ou vide si le serveur l’indique</translation>
    </message>
    <message>
        <source>optional: a domain of your account</source>
        <translation>facultatif&#x202f;: un domaine de votre compte</translation>
    </message>
    <message>
        <source>optional: its path, if it is not found by itself</source>
        <translation>facultatif&#x202f;: son chemin, s’il n’est pas trouvé automatiquement</translation>
    </message>
    <message>
        <source>from Cloudflare&apos;s dashboard</source>
        <translation>depuis le tableau de bord de Cloudflare</translation>
    </message>
    <message>
        <source>The address begins with https:// and has no ? or #.</source>
        <translation>L’adresse commence par https:// et ne contient ni ? ni #.</translation>
    </message>
    <message>
        <source>Write user@server, or user@server:port.</source>
        <translation>Écrivez utilisateur@serveur, ou utilisateur@serveur:port.</translation>
    </message>
    <message>
        <source>Without the token the tunnel cannot be started.</source>
        <translation>Sans le jeton, le tunnel ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>On this computer it must lead to http://127.0.0.1:%1.</source>
        <translation>Sur cet ordinateur, elle doit mener à http://127.0.0.1:%1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LineStatus</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>Give the &amp;old addresses back</source>
        <translation>Rétablir les &amp;anciennes adresses</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>Copier l’adresse publique</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#x202f;: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Adresse publique&#x202f;: %1</translation>
    </message>
    <message>
        <source>What came in could not be fetched: %1</source>
        <translation>Les messages reçus n’ont pas pu être relevés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Once in the last day Twilio could not reach this computer. What it had was fetched.</source>
        <translation>Une fois ces dernières 24 heures, Twilio n’a pas pu atteindre cet ordinateur. Ce qu’il avait a été relevé.</translation>
    </message>
    <message numerus="yes">
        <source>%n times in the last day Twilio could not reach this computer. What it had was fetched.</source>
        <translation>
            <numerusform>%n fois ces dernières 24 heures, Twilio n’a pas pu atteindre cet ordinateur. Ce qu’il avait a été relevé.</numerusform>
            <numerusform>%n fois ces dernières 24 heures, Twilio n’a pas pu atteindre cet ordinateur. Ce qu’il avait a été relevé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them &amp;here</source>
        <translation>Les recevoir &amp;ici</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>Copy its &amp;address</source>
        <translation>Copier l’a&amp;dresse</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkOpener</name>
    <message>
        <source>The conversation of this link is not in this inbox, or was removed.</source>
        <translation>La conversation de ce lien n’est pas dans cette boîte de réception, ou a été supprimée.</translation>
    </message>
    <message>
        <source>The message of this link is not in this inbox, or was removed.</source>
        <translation>Le message de ce lien n’est pas dans cette boîte de réception, ou a été supprimé.</translation>
    </message>
    <message>
        <source>%1 messages from links wait to be addressed. Finish or cancel those, then open the link to %2 once more.</source>
        <translation>%1 messages issus de liens attendent un destinataire. Terminez-les ou annulez-les, puis ouvrez de nouveau le lien vers %2.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkPopup</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Insérer un lien</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>This is no address a link can lead to. Write it as in &quot;https://example.com/page&quot;.</source>
        <translation>Un lien ne peut pas mener à cette adresse. Écrivez-la comme dans «&#x202f;https://example.com/page&#x202f;».</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkPreview</name>
    <message>
        <source>From the link:</source>
        <translation>Du lien&#x202f;:</translation>
    </message>
    <message>
        <source>Copies to %1</source>
        <translation>Copies à %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>Contenu du lien</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MainMenu</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Every command, by what it is about</source>
        <translation>Toutes les commandes, par thème</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MainWindow</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Boîte de réception</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>C&amp;ontacts</translation>
    </message>
    <message>
        <source>S&amp;cheduled</source>
        <translation>&amp;Programmés</translation>
    </message>
    <message>
        <source>&amp;Analytics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>Asking the providers for new messages…</source>
        <translation>Interrogation des fournisseurs…</translation>
    </message>
    <message>
        <source>Unified Inbox, sample data</source>
        <translation>Unified Inbox, données d’exemple</translation>
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
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Chasse fixe</translation>
    </message>
    <message>
        <source>Formatting for WhatsApp</source>
        <translation>Mise en forme pour WhatsApp</translation>
    </message>
    <message>
        <source>%1: %2…%2</source>
        <extracomment>A format and its mark: &quot;Bold: *…*&quot;</extracomment>
        <translation>%1&#x202f;: %2…%2</translation>
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
            <numerusform>On vous mentionne dans %n note</numerusform>
            <numerusform>On vous mentionne dans %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>You were named in a note</source>
        <translation>On vous mentionne dans une note</translation>
    </message>
    <message>
        <source>%1 named you</source>
        <extracomment>Somebody of the team named the reader in a note</extracomment>
        <translation>%1 vous mentionne</translation>
    </message>
    <message>
        <source>In a note about %1</source>
        <translation>Dans une note à propos de %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MentionsPage</name>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mark all as &amp;read</source>
        <translation>Tout marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>Whatever names you counts as seen</source>
        <translation>Tout ce qui vous mentionne est considéré comme vu</translation>
    </message>
    <message>
        <source>Nobody has named you yet</source>
        <translation>Aucune mention pour l’instant</translation>
    </message>
    <message>
        <source>When somebody of your team writes @ and your name in a note, it is listed here.</source>
        <translation>Quand un membre de votre équipe écrit @ et votre nom dans une note, elle apparaît ici.</translation>
    </message>
    <message>
        <source>&amp;Open at the note</source>
        <translation>&amp;Ouvrir à la note</translation>
    </message>
    <message>
        <source>Show the note in its conversation; it is read then</source>
        <translation>Afficher la note dans sa conversation&#x202f;; la mention devient lue</translation>
    </message>
    <message>
        <source>Mark as read, or &amp;unread</source>
        <translation>Marquer comme lue ou &amp;non lue</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Uniquement celle-ci</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>&amp;Tout marquer comme lu</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions marked as read</source>
        <translation>
            <numerusform>%n mention marquée comme lue</numerusform>
            <numerusform>%n mentions marquées comme lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MergeDialog</name>
    <message>
        <source>Merge %1 with</source>
        <translation>Fusionner %1 avec</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>Nom, numéro ou e-mail</translation>
    </message>
    <message>
        <source>Search for whom to merge with</source>
        <translation>Rechercher avec qui fusionner</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Nobody looks as if they were there twice.</source>
        <translation>Personne ne semble être présent deux fois.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is much like them. Search for the other one by name, number or e-mail.</source>
        <translation>Aucun contact ne lui ressemble vraiment. Cherchez l’autre par nom, numéro ou e-mail.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Part of a name, a number or an e-mail address is enough.</source>
        <translation>Une partie du nom, du numéro ou de l’adresse e-mail suffit.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MergeForm</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;Pas la même personne</translation>
    </message>
    <message>
        <source>Reading what comes of it…</source>
        <translation>Préparation de l’aperçu…</translation>
    </message>
    <message>
        <source>Who is kept? Nothing is done before you have seen what comes of it.</source>
        <translation>Qui conserver&#x202f;? Rien n’est fait avant que vous ayez vu le résultat.</translation>
    </message>
    <message>
        <source>%1 will be:</source>
        <translation>%1 deviendra&#x202f;:</translation>
    </message>
    <message>
        <source>A message to one of them is on its way. They can be merged as soon as it has arrived or failed.</source>
        <translation>Un message pour l’une de ces personnes est en cours d’envoi. La fusion sera possible dès qu’il sera arrivé ou aura échoué.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MessagePrinter</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NewMessageDialog</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>+1 415 555 2671 or name@example.com</source>
        <translation>+1 415 555 2671 ou nom@example.com</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Write a phone number or an e-mail address first.</source>
        <translation>Saisissez d’abord un numéro de téléphone ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not a whole e-mail address. Write it as name@example.com.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail complète. Écrivez-la comme nom@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Write it with the country, as +1 415 555 2671.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de téléphone. Écrivez-le avec l’indicatif du pays, comme +1 415 555 2671.</translation>
    </message>
    <message>
        <source>The message from the link before waits: it is asked about after this one.</source>
        <translation>Le message du lien précédent attend&#x202f;: il sera proposé après celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages from links before wait: they are asked about after this one.</source>
        <translation>
            <numerusform>%n message d’un lien précédent attend&#x202f;: il sera proposé après celui-ci.</numerusform>
            <numerusform>%n messages de liens précédents attendent&#x202f;: ils seront proposés après celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail to %1</source>
        <translation>Par e-mail à %1</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address yet.</source>
        <translation>Cette adresse e-mail n’est pas encore complète.</translation>
    </message>
    <message>
        <source>%1 does not look like a number that is in use; check it.</source>
        <translation>%1 ne semble pas être un numéro en service&#x202f;; vérifiez-le.</translation>
    </message>
    <message>
        <source>By SMS or WhatsApp to %1</source>
        <translation>Par SMS ou WhatsApp au %1</translation>
    </message>
    <message>
        <source>This is not a whole phone number yet.</source>
        <translation>Ce numéro de téléphone n’est pas encore complet.</translation>
    </message>
    <message>
        <source>With the country, as +1 or +44; or an e-mail address.</source>
        <translation>Avec l’indicatif du pays, comme +1 ou +44&#x202f;; ou une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteActions</name>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Note supprimée</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteCard</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi uniquement</translation>
    </message>
    <message>
        <source>Who sees the note</source>
        <translation>Qui voit la note</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: a note is short. Shorten it, or make two.</source>
        <translation>%1 caractères sur %2 au maximum&#x202f;: une note est courte. Raccourcissez-la, ou faites-en deux.</translation>
    </message>
    <message>
        <source>Internal note: only your team sees this</source>
        <translation>Note interne&#x202f;: visible par votre équipe uniquement</translation>
    </message>
    <message>
        <source>Internal note: only you see this</source>
        <translation>Note interne&#x202f;: visible par vous uniquement</translation>
    </message>
    <message>
        <source>Write a note… @ names somebody of your team</source>
        <translation>Écrivez une note… @ mentionne un membre de votre équipe</translation>
    </message>
    <message>
        <source>Write a note for yourself…</source>
        <translation>Écrivez une note pour vous…</translation>
    </message>
    <message>
        <source>Who sees a note is chosen when it is made</source>
        <translation>Le choix de qui voit une note se fait à sa création</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Save the note; nothing is sent</source>
        <translation>Enregistrer la note&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Add the note; nothing is sent</source>
        <translation>Ajouter la note&#x202f;; rien n’est envoyé</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteEditor</name>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the change, Esc leaves the note as it was.</source>
        <translation>Ctrl+Enter enregistre la modification, Esc laisse la note telle quelle.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteHistory</name>
    <message>
        <source>Earlier texts of the note</source>
        <translation>Versions précédentes de la note</translation>
    </message>
    <message>
        <source>Written by %1, for nobody else</source>
        <translation>Écrite par %1, visible de personne d’autre</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrite par %1</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <extracomment>The text a note has now, and since when</extracomment>
        <translation>Actuelle, depuis&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NotificationsPage</name>
    <message>
        <source>&amp;Notify me when a message arrives</source>
        <translation>M’&amp;avertir à l’arrivée d’un message</translation>
    </message>
    <message>
        <source>With the system&apos;s &amp;sound</source>
        <translation>Avec le &amp;son du système</translation>
    </message>
    <message>
        <source>&amp;Do not disturb: nothing is shown until this is off</source>
        <translation>Ne pas &amp;déranger&#x202f;: rien ne s’affiche tant que cette option est active</translation>
    </message>
    <message>
        <source>Show a &amp;test</source>
        <translation>Afficher un &amp;essai</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Afficher une &amp;icône dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves the program in the tray</source>
        <translation>&amp;Fermer la fenêtre laisse le programme dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Begin in the tray, without a window</source>
        <translation>Dé&amp;marrer dans la zone de notification, sans fenêtre</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>How you are told of new messages while you do something else. What you choose holds at once, on this computer.</source>
        <translation>Comment les nouveaux messages vous sont signalés pendant que vous faites autre chose. Vos choix s’appliquent aussitôt, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>who wrote, and the message</source>
        <translation>qui a écrit, et le message</translation>
    </message>
    <message>
        <source>who wrote</source>
        <translation>qui a écrit</translation>
    </message>
    <message>
        <source>only that something came</source>
        <translation>seulement qu’un message est arrivé</translation>
    </message>
    <message>
        <source>They s&amp;how</source>
        <translation>Elles i&amp;ndiquent</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing here answers for them.</source>
        <translation>Ce bureau n’affiche pas de notifications&#x202f;: aucun service ne les prend en charge ici.</translation>
    </message>
    <message>
        <source>This desktop has no tray. A window that is closed could not be found again, so it stays a window.</source>
        <translation>Ce bureau n’a pas de zone de notification. Une fenêtre fermée serait introuvable&#x202f;; elle reste donc une fenêtre.</translation>
    </message>
    <message>
        <source>It could not be shown: nothing on this desktop answers for notifications.</source>
        <translation>Affichage impossible&#x202f;: aucun service de ce bureau ne prend en charge les notifications.</translation>
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
        <translation>Nouveaux messages dans une autre conversation</translation>
    </message>
    <message numerus="yes">
        <source>New messages in %n conversations</source>
        <translation>
            <numerusform>Nouveaux messages dans %n conversation</numerusform>
            <numerusform>Nouveaux messages dans %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Maria Alvarez</source>
        <translation>Maria Alvarez</translation>
    </message>
    <message>
        <source>This is how a message looks when it arrives.</source>
        <translation>Voici à quoi ressemble un message à son arrivée.</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>Votre réponse n’a pas été envoyée</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>Elle est conservée comme brouillon.</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Vous avez écrit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::OnboardingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Set up your inbox</source>
        <translation>Configurer votre boîte de réception</translation>
    </message>
    <message>
        <source>Bring the people you know from a spreadsheet or an address book. You see what will be done before anything is, and can take it back as a whole.</source>
        <translation>Importez les personnes que vous connaissez depuis un tableur ou un carnet d’adresses. Vous voyez ce qui sera fait avant que quoi que ce soit ne le soit, et pouvez tout annuler d’un coup.</translation>
    </message>
    <message>
        <source>Import &amp;contacts…</source>
        <translation>Importer des &amp;contacts…</translation>
    </message>
    <message>
        <source>Write to somebody who knows you, to see that all of it works.</source>
        <translation>Écrivez à quelqu’un qui vous connaît, pour vérifier que tout fonctionne.</translation>
    </message>
    <message>
        <source>&amp;Write a message…</source>
        <translation>Écrire un &amp;message…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where one is among the steps of the setting up</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Enregistrer et continuer</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#x202f;: terminé</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Pages</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>Afficher cette page</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairFields</name>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Ce nom existe déjà.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairListModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people who may be one</extracomment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairRow</name>
    <message>
        <source>Remove this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PaletteSearch</name>
    <message>
        <source>Used last</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PasteOffer</name>
    <message>
        <source>It stays on the clipboard: paste less at a time, or send it by e-mail as a file.</source>
        <translation>Le contenu reste dans le presse-papiers&#x202f;: collez-en moins à la fois, ou envoyez-le par e-mail en fichier.</translation>
    </message>
    <message>
        <source>What you have written is as it was.</source>
        <translation>Ce que vous avez écrit n’a pas changé.</translation>
    </message>
    <message>
        <source>Attach as a text file</source>
        <translation>Joindre en fichier texte</translation>
    </message>
    <message>
        <source>It stays on the clipboard: paste less at a time, or attach it to a message as a file.</source>
        <translation>Le contenu reste dans le presse-papiers&#x202f;: collez-en moins à la fois, ou joignez-le à un message en fichier.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PastedFiles</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleCommands</name>
    <message>
        <source>%1 blocked</source>
        <translation>Bloqué&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 unblocked</source>
        <translation>Débloqué&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Archivé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>Désarchivé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 people are done</source>
        <translation>%1 contacts traités sur %2</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 contact</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to the contacts</source>
        <translation>Ajouté aux contacts&#x202f;: %1</translation>
    </message>
    <message>
        <source>There are messages with this person already. Archive them instead.</source>
        <translation>Des messages ont déjà été échangés avec cette personne. Archivez-la plutôt.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 are one now</source>
        <translation>Fusionnés&#x202f;: %1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>Personnes différentes&#x202f;: %1 et %2</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>%1 and %2 are two again</source>
        <translation>De nouveau séparés&#x202f;: %1 et %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleListView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeoplePreview</name>
    <message>
        <source>The first people of the file</source>
        <translation>Premiers contacts du fichier</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>WhatsApp: %1</source>
        <extracomment>Numbers on WhatsApp</extracomment>
        <translation>WhatsApp&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleStateBar</name>
    <message>
        <source>Lists of people</source>
        <translation>Listes de contacts</translation>
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
        <translation>Conserver celui-ci</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conserver %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PersonDetails</name>
    <message>
        <source>Details of the person</source>
        <translation>Détails de la personne</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation>Derniers messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Autres réseaux</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Made one with</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Quelqu’un sans nom</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>Séparer…</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>Séparer %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PictureViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit into the window, or show its own size (0, 1)</source>
        <translation>Ajuster à la fenêtre, ou taille réelle (0, 1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Ouvrir avec le programme du système</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This picture has more pixels than can be shown safely. It can still be saved, or opened with the system&apos;s program.</source>
        <translation>Cette image a trop de pixels pour être affichée sans risque. Vous pouvez l’enregistrer, ou l’ouvrir avec le programme du système.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It can still be saved.</source>
        <translation>Cette image ne peut pas être affichée. Vous pouvez l’enregistrer.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Pixels of a picture: width and height</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the conversation&apos;s pictures: &quot;3 of 12&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PortalNotifications</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PrintChoice</name>
    <message>
        <source>With &amp;internal notes</source>
        <translation>Avec les &amp;notes internes</translation>
    </message>
    <message>
        <source>Notes are for your team: think of who gets these pages. Private notes of others are never on them.</source>
        <translation>Les notes sont pour votre équipe&#x202f;: pensez à qui recevra ces pages. Les notes privées des autres n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ProfileHead</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Plus d’actions pour cette personne</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Dé&amp;sarchiver</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>Déb&amp;loquer</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::RangeBar</name>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>Autre période…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ReportView</name>
    <message>
        <source>Messages per day</source>
        <translation>Messages par jour</translation>
    </message>
    <message>
        <source>First response time, median</source>
        <translation>Délai de première réponse, médiane</translation>
    </message>
    <message>
        <source>Busiest hours, incoming</source>
        <translation>Heures de pointe, messages reçus</translation>
    </message>
    <message>
        <source>How long first responses took</source>
        <translation>Durée des premières réponses</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>Raisons des échecs</translation>
    </message>
    <message>
        <source>Teammates</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Par sens</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>What the bars are made of</source>
        <translation>Ce que représentent les barres</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Chiffres et graphiques</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Délai</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::RowLogModel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduleForm</name>
    <message>
        <source>Do not send it if they &amp;write before</source>
        <translation>Ne pas envoyer si la &amp;personne écrit avant</translation>
    </message>
    <message>
        <source>Times by &amp;their clocks, in %1</source>
        <translation>À l’&amp;heure de la personne, à %1</translation>
    </message>
    <message>
        <source>Or type: “next tuesday 3pm”, “in 2 hours”</source>
        <translation>Ou tapez&#x202f;: «&#x202f;next tuesday 3pm&#x202f;», «&#x202f;in 2 hours&#x202f;»</translation>
    </message>
    <message>
        <source>Type a time</source>
        <translation>Taper un moment</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Jour et heure</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>If this PC is &amp;off</source>
        <translation>Si ce PC est é&amp;teint</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>me demander</translation>
    </message>
    <message>
        <source>up to 15 minutes late, then ask</source>
        <translation>jusqu’à 15 minutes de retard, puis demander</translation>
    </message>
    <message>
        <source>up to 1 hour late, then ask</source>
        <translation>jusqu’à 1 heure de retard, puis demander</translation>
    </message>
    <message>
        <source>up to 4 hours late, then ask</source>
        <translation>jusqu’à 4 heures de retard, puis demander</translation>
    </message>
    <message>
        <source>up to 1 day late, then ask</source>
        <translation>jusqu’à 1 jour de retard, puis demander</translation>
    </message>
    <message>
        <source>up to %1 min late, then ask</source>
        <translation>jusqu’à %1 min de retard, puis demander</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one from the list.</source>
        <translation>Aucun fuseau horaire ne porte ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This is no time that can be kept. Choose another one.</source>
        <translation>Ce moment ne peut pas être retenu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That moment has passed. Choose a later one.</source>
        <translation>Ce moment est passé. Choisissez un moment ultérieur.</translation>
    </message>
    <message>
        <source>Leaves: %1.</source>
        <translation>Départ&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduleUndo</name>
    <message>
        <source>The provider is asked to give it back</source>
        <translation>Le message est redemandé au fournisseur</translation>
    </message>
    <message>
        <source>It has left already, or was cancelled elsewhere: there is nothing to take back.</source>
        <translation>Il est déjà parti, ou a été annulé ailleurs&#x202f;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Not scheduled any more: what you wrote is a draft again</source>
        <translation>Envoi déprogrammé&#x202f;: votre texte redevient un brouillon</translation>
    </message>
    <message>
        <source>The provider is asked to give it back. Its answer cannot be read yet. %1</source>
        <extracomment>%1: why, in one sentence or more</extracomment>
        <translation>Le message est redemandé au fournisseur. Sa réponse ne peut pas encore être lue. %1</translation>
    </message>
    <message>
        <source>The provider does not say whether it has left.</source>
        <translation>Le fournisseur n’indique pas si le message est parti.</translation>
    </message>
    <message>
        <source>Not scheduled: they have written since, or it was cancelled elsewhere.</source>
        <translation>Non programmé&#x202f;: la personne a écrit depuis, ou l’envoi a été annulé ailleurs.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledDelegate</name>
    <message>
        <source>New time</source>
        <translation>Nouvelle heure</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledEditor</name>
    <message>
        <source>Change scheduled message</source>
        <translation>Modifier le message programmé</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>À %1, %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What you changed is not saved. Save keeps it; Esc or Cancel once more leaves it.</source>
        <translation>Vos modifications ne sont pas enregistrées. Enregistrer les conserve&#x202f;; Esc ou Annuler encore une fois les abandonne.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The text is that of a WhatsApp template and stays as it is.</source>
        <translation>Le texte est celui d’un modèle WhatsApp et reste tel quel.</translation>
    </message>
    <message>
        <source>This is a formatted e-mail: its text stays as it is.</source>
        <translation>Cet e-mail est mis en forme&#x202f;: son texte reste tel quel.</translation>
    </message>
    <message>
        <source>%1 holds it: it is taken back from there first.</source>
        <translation>Ce message est chez %1&#x202f;: il en est d’abord récupéré.</translation>
    </message>
    <message>
        <source>Without a text there is nothing to send.</source>
        <translation>Sans texte, il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject.</source>
        <translation>Un e-mail doit avoir un objet.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledHeading</name>
    <message>
        <source>Scheduled</source>
        <translation>Programmés</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>Filtrer par personne</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Filter by channel</source>
        <translation>Filtrer par canal</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledListModel</name>
    <message>
        <source>1 needs your answer</source>
        <translation>1 attend votre réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n need your answer</source>
        <translation>
            <numerusform>%n attend votre réponse</numerusform>
            <numerusform>%n attendent votre réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Attend votre réponse</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Was due: %1. This computer was off then.</source>
        <extracomment>&quot;Was due: Yesterday, 9:00. This computer was off then.&quot;</extracomment>
        <translation>Était prévu&#x202f;: %1. Cet ordinateur était éteint.</translation>
    </message>
    <message>
        <source>The provider holds it</source>
        <translation>Chez le fournisseur</translation>
    </message>
    <message>
        <source>%1 holds it and sends it even if this computer is off</source>
        <translation>Chez %1, qui l’envoie même si cet ordinateur est éteint</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Being taken back from %1…</source>
        <translation>Récupération depuis %1…</translation>
    </message>
    <message>
        <source>Being handed over…</source>
        <translation>Remise…</translation>
    </message>
    <message>
        <source>Being handed to %1…</source>
        <translation>Remise à %1…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>not sent if they write before</source>
        <translation>non envoyé si la personne écrit avant</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledPage</name>
    <message>
        <source>Nothing of that is waiting</source>
        <translation>Rien de tel n’est en attente</translation>
    </message>
    <message>
        <source>No message to such a person, or by that channel, leaves later.</source>
        <translation>Aucun message programmé pour une telle personne ou par ce canal.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>Rien n’est en attente d’envoi</translation>
    </message>
    <message>
        <source>Write a message and choose &quot;Send later&quot;: it waits here and leaves by itself at its time.</source>
        <translation>Écrivez un message et choisissez «&#x202f;Envoyer plus tard&#x202f;»&#x202f;: il attend ici et part automatiquement à l’heure prévue.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to %1 is as it was</source>
        <translation>Le message pour %1 est tel qu’il était</translation>
    </message>
    <message>
        <source>The message to %1 is changed</source>
        <translation>Le message pour %1 est modifié</translation>
    </message>
    <message>
        <source>The message to %1 leaves in a second</source>
        <translation>Le message pour %1 part dans une seconde</translation>
    </message>
    <message numerus="yes">
        <source>The message to %1 leaves in %n seconds</source>
        <translation>
            <numerusform>Le message pour %1 part dans %n seconde</numerusform>
            <numerusform>Le message pour %1 part dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Messages programmés</translation>
    </message>
    <message>
        <source>&amp;Filter by person</source>
        <translation>&amp;Filtrer par personne</translation>
    </message>
    <message>
        <source>Only the messages to that person</source>
        <translation>Uniquement les messages pour cette personne</translation>
    </message>
    <message>
        <source>Filter by c&amp;hannel…</source>
        <translation>Filtrer par &amp;canal…</translation>
    </message>
    <message>
        <source>Only the messages of that channel</source>
        <translation>Uniquement les messages de ce canal</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>Sans filtre</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>&amp;Garder en brouillon</translation>
    </message>
    <message>
        <source>Puts the text that was cancelled last back into its conversation</source>
        <translation>Remet dans sa conversation le dernier texte annulé</translation>
    </message>
    <message>
        <source>It has left already, or they have written since: it stays as it is.</source>
        <translation>Il est déjà parti, ou la personne a écrit depuis&#x202f;: il reste tel quel.</translation>
    </message>
    <message>
        <source>The time it had is over: it stays as it is.</source>
        <translation>Son heure est passée&#x202f;: il reste tel quel.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledStrip</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is scheduled: change it, send it now or cancel it</source>
        <translation>Afficher ce qui est programmé&#x202f;: le modifier, l’envoyer maintenant ou l’annuler</translation>
    </message>
    <message>
        <source>1 message is scheduled</source>
        <translation>1 message programmé</translation>
    </message>
    <message>
        <source>%1 messages are scheduled</source>
        <translation>%1 messages programmés</translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <extracomment>What waits, and the next of it: &quot;2 messages are scheduled · next: Tuesday, 9:00&quot;</extracomment>
        <translation>%1 · prochain&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 · was due: %2</source>
        <translation>%1 · était prévu&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledView</name>
    <message>
        <source>Scheduled messages</source>
        <translation>Messages programmés</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the text or the time of the chosen message</source>
        <translation>Modifier le texte ou l’heure du message choisi</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Envoyer maintenant</translation>
    </message>
    <message>
        <source>Does not wait for its time</source>
        <translation>N’attend pas son heure</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The chosen messages do not leave</source>
        <translation>Les messages choisis ne partent pas</translation>
    </message>
    <message>
        <source>&amp;Open the conversation</source>
        <translation>&amp;Ouvrir la conversation</translation>
    </message>
    <message>
        <source>The one the chosen message belongs to</source>
        <translation>Celle du message choisi</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>All messages of the list that are loaded</source>
        <translation>Tous les messages chargés de la liste</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchCompletion</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Il y a une semaine</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Il y a un mois</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchDelegate</name>
    <message>
        <source>You to %1</source>
        <translation>De vous à %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Ancien membre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Before what somebody wrote</extracomment>
        <translation>%1&#x202f;:</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchField</name>
    <message>
        <source>People, messages, notes and files</source>
        <translation>Personnes, messages, notes et fichiers</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchKindBar</name>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind and how many were found</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Afficher uniquement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Afficher tous les résultats</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Older messages are still being made ready to be found (%1 left). What is older than %2 is not found yet.</source>
        <translation>Les anciens messages sont encore en cours d’indexation (%1 restants). Ce qui est antérieur au %2 est encore introuvable.</translation>
    </message>
    <message>
        <source>Messages are still being made ready to be found (%1 left).</source>
        <translation>Les messages sont encore en cours d’indexation (%1 restants).</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Older messages are not ready to be found yet.</source>
        <translation>Les anciens messages ne sont pas encore indexés.</translation>
    </message>
    <message>
        <source>Without one of the conditions there may be more.</source>
        <translation>Sans l’une des conditions, il y aura peut-être d’autres résultats.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>Moins de mots, ou des mots plus courts, donnent plus de résultats.</translation>
    </message>
    <message>
        <source>Nothing of that kind for %1</source>
        <extracomment>What was looked for, in quotation marks</extracomment>
        <translation>Rien de ce type pour %1</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation>Aucun résultat pour %1</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Afficher tous les types</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>Takes a condition out of a search: &quot;in:sms&quot;</extracomment>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SegmentNote</name>
    <message>
        <source>A special space</source>
        <translation>Un espace spécial</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Un caractère invisible</translation>
    </message>
    <message>
        <source>%1 count twice.</source>
        <translation>%1 comptent double.</translation>
    </message>
    <message>
        <source>%1 counts twice.</source>
        <translation>%1 compte double.</translation>
    </message>
    <message>
        <source>%1 leave 70 characters, not 160.</source>
        <translation>%1 laissent 70 caractères au lieu de 160.</translation>
    </message>
    <message>
        <source>%1 leaves 70 characters, not 160.</source>
        <translation>%1 laisse 70 caractères au lieu de 160.</translation>
    </message>
    <message>
        <source>%1 make this text twice as expensive.</source>
        <translation>%1 doublent le prix de ce SMS.</translation>
    </message>
    <message>
        <source>%1 makes this text twice as expensive.</source>
        <translation>%1 double le prix de ce SMS.</translation>
    </message>
    <message>
        <source>%1 make this text three times as expensive.</source>
        <translation>%1 triplent le prix de ce SMS.</translation>
    </message>
    <message>
        <source>%1 makes this text three times as expensive.</source>
        <translation>%1 triple le prix de ce SMS.</translation>
    </message>
    <message>
        <source>%1 make this %2 messages instead of %3.</source>
        <translation>%1 donnent %2 messages au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 makes this %2 messages instead of %3.</source>
        <translation>%1 donne %2 messages au lieu de %3.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 left</source>
        <extracomment>&quot;GSM-7 · 2 messages · 39 left&quot;</extracomment>
        <translation>%1 · %2 · reste %3</translation>
    </message>
    <message>
        <source>Replace with plain ones</source>
        <translation>Simplifier les caractères</translation>
    </message>
    <message>
        <source>GSM-7 is the alphabet of plain letters, 160 to a message; any other character makes it UCS-2, 70 to a message. Each message is paid for; the characters left are those of the last one.</source>
        <translation>GSM-7 est l’alphabet des caractères simples, 160 par message&#x202f;; tout autre caractère fait passer en UCS-2, 70 par message. Chaque message est payant&#x202f;; les caractères restants sont ceux du dernier.</translation>
    </message>
    <message>
        <source>Puts straight quotes, hyphens and blanks where they are read the same; Ctrl+Z brings the others back</source>
        <translation>Met des guillemets droits, des traits d’union et des espaces simples là où la lecture n’en souffre pas&#x202f;; Ctrl+Z rétablit les autres</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendButton</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendLaterPopup</name>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>%1 is in %2, where it is %3 now.</source>
        <extracomment>A person, a place, a time of day</extracomment>
        <translation>%1 se trouve à %2, où il est %3.</translation>
    </message>
    <message>
        <source>The WhatsApp window closes: %1. After that only a template leaves, unless %2 writes again before.</source>
        <extracomment>A moment (&quot;Today, 11:00&quot;), a person</extracomment>
        <translation>La fenêtre WhatsApp se ferme&#x202f;: %1. Ensuite, seul un modèle peut partir, sauf si %2 écrit de nouveau avant.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendingBanner</name>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendingPage</name>
    <message>
        <source>Let Twilio or Resend &amp;send scheduled messages while this computer is off</source>
        <translation>Laisser Twilio ou Resend en&amp;voyer les messages programmés quand cet ordinateur est éteint</translation>
    </message>
    <message>
        <source>&amp;Enter sends an SMS or a WhatsApp message</source>
        <translation>&amp;Enter envoie un SMS ou un message WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Mark words that are misspelt</source>
        <translation>&amp;Souligner les fautes d’orthographe</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>What you send waits a moment, so that you can take it back.</source>
        <translation>Ce que vous envoyez attend un instant, pour que vous puissiez l’annuler.</translation>
    </message>
    <message>
        <source>not at all: it leaves at once</source>
        <translation>aucun&#x202f;: départ immédiat</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>It can be &amp;taken back for</source>
        <translation>&amp;Délai d’annulation</translation>
    </message>
    <message>
        <source>When this program ends or the computer goes to sleep, scheduled messages are given to the provider&apos;s own scheduler; at the next start they are taken back from there. What is not to be sent once the person has written stays here. Without this, scheduled messages leave only while the program runs.</source>
        <translation>Quand ce programme se ferme ou que l’ordinateur se met en veille, les messages programmés sont confiés au planificateur du fournisseur&#x202f;; au démarrage suivant, ils en sont récupérés. Ce qui ne doit plus partir une fois que la personne a écrit reste ici. Sans cette option, les messages programmés ne partent que si le programme est ouvert.</translation>
    </message>
    <message>
        <source>Without it, Enter begins a line. Ctrl+Enter always sends, Shift+Enter always begins a line.</source>
        <translation>Sans cette option, Enter va à la ligne. Ctrl+Enter envoie toujours, Maj+Enter va toujours à la ligne.</translation>
    </message>
    <message>
        <source>Where a dictionary of hunspell is installed for the person&apos;s language, or this computer&apos;s</source>
        <translation>Si un dictionnaire hunspell est installé pour la langue de la personne, ou celle de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Éléments reçus</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>A category of the settings on which something is typed</extracomment>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SettingsPage</name>
    <message>
        <source>Set by the environment variable %1</source>
        <translation>Défini par la variable d’environnement %1</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>set by the environment variable %1</source>
        <translation>défini par la variable d’environnement %1</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>enregistré&#x202f;; tapez pour remplacer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved. The system&apos;s keychain is locked, or there is none, and the secret is kept nowhere else. Unlock it, install gnome-keyring or KWallet, or set %1 in the environment.</source>
        <translation>Non enregistré. Le trousseau du système est verrouillé ou absent, et le secret n’est conservé nulle part ailleurs. Déverrouillez-le, installez gnome-keyring ou KWallet, ou définissez %1 dans l’environnement.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher commandes et touches</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Changer les raccourcis…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ShortcutsPage</name>
    <message>
        <source>Single &amp;letters are keys too (J, R, ?, G then I)</source>
        <translation>Utiliser aussi les &amp;lettres seules (J, R, ?, G puis I)</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>For this computer only. What you change holds at once.</source>
        <translation>Pour cet ordinateur uniquement. Vos changements s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher commandes et touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>New keys for the chosen command</source>
        <translation>Nouvelles touches de la commande choisie</translation>
    </message>
    <message>
        <source>Choose a command, then press its new keys in the field.</source>
        <translation>Choisissez une commande, puis appuyez sur ses nouvelles touches dans le champ.</translation>
    </message>
    <message>
        <source>These keys belong to the field or list itself and cannot be changed.</source>
        <translation>Ces touches appartiennent au champ ou à la liste et ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>Press the new keys for “%1” in the field above.</source>
        <translation>Appuyez sur les nouvelles touches de «&#x202f;%1&#x202f;» dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>L’utiliser plutôt ici</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>%1 is the key of %2.</source>
        <translation>%1 est déjà attribuée à %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and cannot be taken away.</source>
        <translation>%1 est attribuée à %2 et ne peut pas lui être retirée.</translation>
    </message>
    <message>
        <source>%1 cannot be had beside %2, the key of %3.</source>
        <extracomment>&quot;Q then I&quot; and &quot;Q&quot;: whoever presses the first key of the one has pressed the other</extracomment>
        <translation>%1 est incompatible avec %2, attribuée à %3.</translation>
    </message>
    <message>
        <source>%1 cannot be had beside %2, the key of %3, which cannot be taken away.</source>
        <translation>%1 est incompatible avec %2, attribuée à %3 et qui ne peut pas lui être retirée.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>C’est fait&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SmsPage</name>
    <message>
        <source>Let Twilio swap typographic characters that make a text &amp;dearer</source>
        <translation>Laisser Twilio &amp;remplacer les caractères typographiques qui renchérissent un SMS</translation>
    </message>
    <message>
        <source>T&amp;ry, and find my numbers</source>
        <translation>&amp;Essayer et trouver mes numéros</translation>
    </message>
    <message>
        <source>SMS with Twilio</source>
        <translation>SMS avec Twilio</translation>
    </message>
    <message>
        <source>You find these on the first page of Twilio&apos;s console. The token is kept in your system&apos;s keychain.</source>
        <translation>Vous trouverez ces données sur la première page de la console de Twilio. Le jeton est conservé dans le trousseau de votre système.</translation>
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
        <translation>Votre &amp;numéro</translation>
    </message>
    <message>
        <source>&amp;Messaging Service</source>
        <translation>&amp;Messaging Service</translation>
    </message>
    <message>
        <source>optional, MG…</source>
        <translation>facultatif, MG…</translation>
    </message>
    <message>
        <source>10 hours, Twilio&apos;s own limit</source>
        <translation>10 heures, limite de Twilio</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 heures</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>Give &amp;up after</source>
        <translation>&amp;Abandonner après</translation>
    </message>
    <message>
        <source>“Curly” quotes and long dashes are sent as plain ones, so that 160 characters fit instead of 70.</source>
        <translation>Les guillemets courbes et les tirets longs sont envoyés sous forme simple, pour que 160 caractères tiennent au lieu de 70.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 lettres et chiffres</translation>
    </message>
    <message>
        <source>An Account SID is AC followed by 32 letters and digits.</source>
        <translation>Un Account SID est AC suivi de 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Without the token nothing can be sent or received.</source>
        <translation>Sans le jeton, rien ne peut être envoyé ni reçu.</translation>
    </message>
    <message>
        <source>An Auth Token is 32 letters and digits.</source>
        <translation>Un Auth Token est composé de 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Give the number you send from, or a Messaging Service.</source>
        <translation>Indiquez le numéro d’envoi, ou un Messaging Service.</translation>
    </message>
    <message>
        <source>Write the number with its country, as +1 415 555 2671.</source>
        <translation>Écrivez le numéro avec l’indicatif du pays, comme +1 415 555 2671.</translation>
    </message>
    <message>
        <source>A Messaging Service is MG followed by 32 letters and digits.</source>
        <translation>Un Messaging Service est MG suivi de 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>SMS is ready to send. How messages come in is on the page Receiving.</source>
        <translation>Les SMS sont prêts à envoyer. La page Réception indique comment les messages arrivent.</translation>
    </message>
    <message>
        <source>SMS is not connected yet.</source>
        <translation>Les SMS ne sont pas encore connectés.</translation>
    </message>
    <message>
        <source>&amp;Open Twilio&apos;s console</source>
        <translation>&amp;Ouvrir la console de Twilio</translation>
    </message>
    <message>
        <source>Its first page has both under “Account Info”.</source>
        <translation>Sa première page contient les deux, sous «&#x202f;Account Info&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Found there</source>
        <translation>Tro&amp;uvés</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Interrogation de Twilio…</translation>
    </message>
    <message>
        <source>They could not be tried.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>Essai impossible.</translation>
    </message>
    <message>
        <source>Twilio accepts them: the account “%1”.</source>
        <translation>Twilio les accepte&#x202f;: le compte «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It is a trial: it writes only to numbers that you verified in Twilio&apos;s console.</source>
        <translation>C’est un compte d’essai&#x202f;: il n’écrit qu’aux numéros que vous avez vérifiés dans la console de Twilio.</translation>
    </message>
    <message>
        <source>It has no number yet: buy one in Twilio&apos;s console.</source>
        <translation>Il n’a pas encore de numéro&#x202f;: achetez-en un dans la console de Twilio.</translation>
    </message>
    <message>
        <source>Twilio knows no account with this SID. Copy it again from “Account Info” on the first page of its console.</source>
        <translation>Twilio ne connaît aucun compte avec ce SID. Copiez-le de nouveau depuis «&#x202f;Account Info&#x202f;», sur la première page de la console.</translation>
    </message>
    <message>
        <source>This is the pair for tests, by which nothing is sent. Take the live one from the console&apos;s first page.</source>
        <translation>Ces identifiants sont ceux de test, qui n’envoient rien. Prenez les réels sur la première page de la console.</translation>
    </message>
    <message>
        <source>Twilio suspended or closed this account. Its console says why.</source>
        <translation>Twilio a suspendu ou fermé ce compte. La console indique pourquoi.</translation>
    </message>
    <message>
        <source>Choose what to send from</source>
        <translation>Choisissez d’où envoyer</translation>
    </message>
    <message>
        <source>Messaging Service %1</source>
        <translation>Messaging Service %1</translation>
    </message>
    <message>
        <source>Twilio does not accept this SID with this token. Copy both again from “Account Info” on the first page of its console; a new token there makes the old one void.</source>
        <translation>Twilio n’accepte pas ce SID avec ce jeton. Copiez-les de nouveau tous les deux depuis «&#x202f;Account Info&#x202f;», sur la première page de la console&#x202f;; y créer un nouveau jeton invalide l’ancien.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SnoozePopup</name>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Reporter jusqu’à</translation>
    </message>
    <message>
        <source>Type a time: next tuesday 3pm</source>
        <translation>Tapez un moment&#x202f;: next tuesday 3pm</translation>
    </message>
    <message>
        <source>When the conversation comes back</source>
        <translation>Quand la conversation revient</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Heures locales&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SpellMarks</name>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» au dictionnaire</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::StoragePage</name>
    <message>
        <source>Messages and contacts</source>
        <translation>Messages et contacts</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <translation>Son et vidéo</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Small copies of pictures</source>
        <translation>Miniatures</translation>
    </message>
    <message>
        <source>Copies from before updates</source>
        <translation>Copies d’avant mise à jour</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>They are made again when a picture is shown.</source>
        <translation>Elles sont recréées quand une image est affichée.</translation>
    </message>
    <message>
        <source>The newest copy stays.</source>
        <translation>La copie la plus récente reste.</translation>
    </message>
    <message>
        <source>The log that is written now stays.</source>
        <translation>Le journal en cours d’écriture reste.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>What your inbox takes on this computer. Messages and their files are never removed from here.</source>
        <translation>Ce que votre boîte de réception occupe sur cet ordinateur. Les messages et leurs fichiers ne sont jamais supprimés d’ici.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libérer %1</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 au total.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 libérés.</translation>
    </message>
    <message>
        <source>Remove older copies</source>
        <translation>Supprimer les anciennes copies</translation>
    </message>
    <message>
        <source>Remove all copies but the newest?</source>
        <translation>Supprimer toutes les copies sauf la plus récente ?</translation>
    </message>
    <message>
        <source>Your messages and contacts stay, and so does the copy from before the latest update. What only an older copy has cannot be brought back then.</source>
        <translation>Vos messages et contacts restent, ainsi que la copie d’avant la dernière mise à jour. Ce que seule une copie plus ancienne contient ne pourra plus être récupéré.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Les garder</translation>
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
        <translation>Cci</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>These are too many emoji for a subject. What was there is as it was.</source>
        <translation>Il y a trop d’emojis pour un objet. Ce qui s’y trouvait n’a pas changé.</translation>
    </message>
    <message>
        <source>Cc: who gets a copy</source>
        <translation>Cc&#x202f;: qui reçoit une copie</translation>
    </message>
    <message>
        <source>Bcc: who gets a copy without the others seeing it</source>
        <translation>Cci&#x202f;: qui reçoit une copie sans que les autres le voient</translation>
    </message>
    <message>
        <source>Cc Bcc</source>
        <translation>Cc Cci</translation>
    </message>
    <message>
        <source>Send copies to others</source>
        <translation>Envoyer des copies à d’autres</translation>
    </message>
    <message>
        <source>These are no addresses, or too many for one e-mail. What was there is as it was.</source>
        <translation>Ce ne sont pas des adresses, ou il y en a trop pour un e-mail. Ce qui s’y trouvait n’a pas changé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address. Correct it, or take it out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail. Corrigez-la ou retirez-la.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TemplateListModel</name>
    <message>
        <source>Not submitted</source>
        <translation>Non soumis</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>It was not submitted to WhatsApp for approval.</source>
        <translation>Il n’a pas été soumis à l’approbation de WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it yet.</source>
        <translation>WhatsApp ne l’a pas encore approuvé.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it.</source>
        <translation>WhatsApp l’a refusé.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it: %1</source>
        <translation>WhatsApp l’a refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>WhatsApp paused it, because people did not like it.</source>
        <translation>WhatsApp l’a mis en pause, car il n’a pas plu aux destinataires.</translation>
    </message>
    <message>
        <source>WhatsApp switched it off for good.</source>
        <translation>WhatsApp l’a désactivé définitivement.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TemplatePicker</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Choose a WhatsApp template</source>
        <translation>Choisir un modèle WhatsApp</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>How it will be read</source>
        <translation>Aperçu du message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Text for this place</source>
        <translation>Texte de ce champ</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>Place %1</source>
        <extracomment>A place in a template, with its number or name</extracomment>
        <translation>Champ %1</translation>
    </message>
    <message>
        <source>Asking WhatsApp…</source>
        <translation>Interrogation de WhatsApp…</translation>
    </message>
    <message>
        <source>Not refreshed. %1 These are the templates as they were last fetched.</source>
        <translation>Non actualisé. %1 Voici les modèles de la dernière récupération.</translation>
    </message>
    <message>
        <source>Fill in every place first.</source>
        <translation>Remplissez d’abord tous les champs.</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Aucun modèle ne contient ces mots.</translation>
    </message>
    <message>
        <source>Fetching your templates…</source>
        <translation>Récupération de vos modèles…</translation>
    </message>
    <message>
        <source>There are no templates yet. Make one in Twilio&apos;s console under Content Template Builder, have WhatsApp approve it, then refresh.</source>
        <translation>Il n’y a pas encore de modèles. Créez-en un dans la console de Twilio, sous Content Template Builder, faites-le approuver par WhatsApp, puis actualisez.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ThreadListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TimePhraseField</name>
    <message>
        <source>Not understood. Try “tomorrow 9:00”, “friday” or “in 2 hours”.</source>
        <translation>Non compris. Essayez «&#x202f;tomorrow 9:00&#x202f;», «&#x202f;friday&#x202f;» ou «&#x202f;in 2 hours&#x202f;».</translation>
    </message>
    <message>
        <source>There is no such day or time. Type another one.</source>
        <translation>Ce jour ou cette heure n’existe pas. Tapez autre chose.</translation>
    </message>
    <message>
        <source>That is over already. Type a later time.</source>
        <translation>Ce moment est déjà passé. Tapez un moment ultérieur.</translation>
    </message>
    <message>
        <source>That is now, not later. Type one minute at least.</source>
        <translation>C’est maintenant, pas plus tard. Tapez au moins une minute.</translation>
    </message>
    <message>
        <source>That is more than ten years away. Type an earlier time.</source>
        <translation>C’est dans plus de dix ans. Tapez un moment plus proche.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ToastBox</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TransferWorks</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Transfers</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importer des contacts…</translation>
    </message>
    <message>
        <source>Put the people of a table (CSV) or of vCards in; you see what comes of it first</source>
        <translation>Ajouter les contacts d’un tableau (CSV) ou de vCards&#x202f;; vous voyez d’abord le résultat</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>&amp;Exporter des contacts…</translation>
    </message>
    <message>
        <source>Write everybody, or some of them, into a table (CSV) or vCards</source>
        <translation>Écrire tous les contacts, ou certains, dans un tableau (CSV) ou des vCards</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <extracomment>&quot;120 people saved in contacts.csv&quot;</extracomment>
        <translation>Enregistré dans %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off, and nobody of it was put in.</source>
        <translation>L’importation de %1 a été interrompue et personne n’en a été ajouté.</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Importer à nouveau</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Tray</name>
    <message>
        <source>&amp;Open Unified Inbox</source>
        <translation>&amp;Ouvrir Unified Inbox</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nouveau message</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>Ne pas &amp;déranger</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>Unified Inbox: 1 unread conversation</source>
        <translation>Unified Inbox&#x202f;: 1 conversation non lue</translation>
    </message>
    <message numerus="yes">
        <source>Unified Inbox: %n unread conversations</source>
        <translation>
            <numerusform>Unified Inbox&#x202f;: %n conversation non lue</numerusform>
            <numerusform>Unified Inbox&#x202f;: %n conversations non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoCommands</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé – %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back what was done last: a message while it waits, an archived conversation</source>
        <translation>Annuler la dernière action&#x202f;: un message tant qu’il attend, une conversation archivée</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Refaire ce qui vient d’être annulé</translation>
    </message>
    <message>
        <source>The last message cannot be taken back any more. Once more undoes what was done before it.</source>
        <translation>L’envoi du dernier message ne peut plus être annulé. Encore une fois annule l’action d’avant.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoSendStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the message back</source>
        <translation>Annuler l’envoi du message</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>%1. It can be taken back.</source>
        <translation>%1. L’envoi peut être annulé.</translation>
    </message>
    <message>
        <source>%1. It can be taken back with %2.</source>
        <translation>%1. L’envoi peut être annulé avec %2.</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>Envoi dans %1 s</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoStack</name>
    <message>
        <source>Something else is still being done</source>
        <translation>Une autre action est encore en cours</translation>
    </message>
    <message>
        <source>Still taking back: %1</source>
        <translation>Annulation encore en cours – %1</translation>
    </message>
    <message>
        <source>Still doing it again: %1</source>
        <translation>Rétablissement encore en cours – %1</translation>
    </message>
    <message>
        <source>Stopping, to take back what was done</source>
        <translation>Arrêt, pour annuler ce qui a été fait</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Annulation – %1</translation>
    </message>
    <message>
        <source>Doing it again: %1</source>
        <translation>Rétablissement – %1</translation>
    </message>
    <message>
        <source>Stopped before anything was changed</source>
        <translation>Arrêté avant toute modification</translation>
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
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Repair without it</source>
        <translation>Réparer sans enregistrer</translation>
    </message>
    <message>
        <source>Change the language without it</source>
        <translation>Changer la langue sans enregistrer</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedDrafts</name>
    <message>
        <source>To %1:
%2</source>
        <extracomment>A person, and what was written to them</extracomment>
        <translation>À %1&#x202f;:
%2</translation>
    </message>
    <message>
        <source>What you wrote to %1 is not saved.</source>
        <translation>Ce que vous avez écrit à %1 n’est pas enregistré.</translation>
    </message>
    <message>
        <source>What you wrote to these people is not saved: %1.</source>
        <translation>Ce que vous avez écrit à ces personnes n’est pas enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It cannot be kept in the damaged inbox. Copy the text and paste it somewhere else first.</source>
        <translation>La boîte de réception endommagée ne peut pas le conserver. Copiez le texte et collez-le d’abord ailleurs.</translation>
    </message>
    <message>
        <source>The disk does not take it. Free some space: then it is saved, and the program ends by itself. Or copy the text and paste it where it can be kept, before you quit.</source>
        <translation>Le disque le refuse. Libérez de l’espace&#x202f;: le texte sera enregistré et le programme se fermera automatiquement. Ou copiez le texte et collez-le là où il peut être conservé, avant de quitter.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>The disk does not take it. Free some space: then it is saved. Or copy the text and paste it where it can be kept.</source>
        <translation>Le disque ne l’accepte pas. Libérez de la place : ce sera alors enregistré. Ou copiez le texte et collez-le là où il peut être conservé.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedEdits</name>
    <message>
        <source>The change of a note is not kept yet.</source>
        <translation>La modification d’une note n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>The change of a scheduled message is not saved yet.</source>
        <translation>La modification d’un message programmé n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>Ctrl+Enter l’enregistre.</translation>
    </message>
    <message>
        <source>“Save” keeps it.</source>
        <translation>«&#x202f;Enregistrer&#x202f;» la conserve.</translation>
    </message>
    <message>
        <source>What you wrote about a person is not saved yet.</source>
        <translation>La modification d’un contact n’est pas encore enregistrée.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedMessages</name>
    <message>
        <source>A new message is not begun yet.</source>
        <translation>Un nouveau message n’est pas encore commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages are not begun yet.</source>
        <translation>
            <numerusform>%n nouveau message n’est pas encore commencé.</numerusform>
            <numerusform>%n nouveaux messages ne sont pas encore commencés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is dropped if you go on. Copy what you need of it first.</source>
        <translation>Si vous continuez, il est perdu. Copiez d’abord ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Press “Write” to keep it as a draft. If you quit now, it is dropped.</source>
        <translation>Cliquez sur «&#x202f;Écrire&#x202f;» pour le garder en brouillon. Si vous quittez maintenant, il est perdu.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedSends</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Your message to %1 has not left yet.</source>
        <translation>Votre message pour %1 n’est pas encore parti.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not left yet, to %1.</source>
        <translation>
            <numerusform>%n message n’est pas encore parti, pour %1.</numerusform>
            <numerusform>%n messages ne sont pas encore partis, pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be sent at the moment.</source>
        <translation>Il ne peut pas être envoyé pour le moment.</translation>
    </message>
    <message>
        <source>It can still be taken back.</source>
        <translation>L’envoi peut encore être annulé.</translation>
    </message>
    <message>
        <source>They can still be taken back.</source>
        <translation>Les envois peuvent encore être annulés.</translation>
    </message>
    <message>
        <source>With the damaged inbox it is set aside.</source>
        <translation>Il est mis de côté avec la boîte de réception endommagée.</translation>
    </message>
    <message>
        <source>If it stays where it is, it goes out when the program starts again.</source>
        <translation>S’il reste où il est, il partira au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>If they stay where they are, they go out when the program starts again.</source>
        <translation>S’ils restent où ils sont, ils partiront au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Files do not come back with the text of a draft.</source>
        <translation>Les fichiers ne reviennent pas avec le texte d’un brouillon.</translation>
    </message>
    <message>
        <source>It is being sent; then the program ends.</source>
        <translation>Envoi en cours&#x202f;; le programme se fermera ensuite.</translation>
    </message>
    <message>
        <source>It is being taken back; then the program ends.</source>
        <translation>Annulation de l’envoi en cours&#x202f;; le programme se fermera ensuite.</translation>
    </message>
    <message>
        <source>It is being stored.</source>
        <translation>Enregistrement en cours.</translation>
    </message>
    <message>
        <source>A message is being stored.</source>
        <translation>Un message est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>It cannot be read whether a message is still to leave.</source>
        <translation>Impossible de savoir si un message doit encore partir.</translation>
    </message>
    <message>
        <source>One that is goes out when the program starts again.</source>
        <translation>Si c’est le cas, il partira au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Repair without it</source>
        <translation>Réparer sans envoyer</translation>
    </message>
    <message>
        <source>Quit, send it later</source>
        <translation>Quitter, envoyer plus tard</translation>
    </message>
    <message>
        <source>Send now and repair</source>
        <translation>Envoyer et réparer</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>Envoyer et quitter</translation>
    </message>
    <message>
        <source>Back to draft and quit</source>
        <translation>Garder en brouillon et quitter</translation>
    </message>
    <message>
        <source>Back to drafts and quit</source>
        <translation>Garder en brouillon et quitter</translation>
    </message>
    <message>
        <source>Change the language all the same</source>
        <translation>Changer la langue quand même</translation>
    </message>
    <message>
        <source>Send it later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Send now and change the language</source>
        <translation>Envoyer et changer la langue</translation>
    </message>
    <message>
        <source>Take it back into the draft</source>
        <translation>Remettre dans le brouillon</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedTransfers</name>
    <message>
        <source>A file is not done yet.</source>
        <translation>Un fichier n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>Wait, then repair</source>
        <translation>Attendre, puis réparer</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Attendre, puis quitter</translation>
    </message>
    <message>
        <source>Stop and repair</source>
        <translation>Arrêter et réparer</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Wait, then change the language</source>
        <translation>Attendre, puis changer la langue</translation>
    </message>
    <message>
        <source>Stop and change the language</source>
        <translation>Arrêter et changer la langue</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedWork</name>
    <message>
        <source>If you stop it, what is done stays as it is, and the rest as it was.</source>
        <translation>Si vous l’arrêtez, ce qui est fait reste fait, et le reste ne change pas.</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>Une action est encore en cours.</translation>
    </message>
    <message>
        <source>Wait, then repair</source>
        <translation>Attendre, puis réparer</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Attendre, puis quitter</translation>
    </message>
    <message>
        <source>Stop and repair</source>
        <translation>Arrêter et réparer</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Wait, then change the language</source>
        <translation>Attendre, puis changer la langue</translation>
    </message>
    <message>
        <source>Stop and change the language</source>
        <translation>Arrêter et changer la langue</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnsavedPages</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Save what you changed?</source>
        <translation>Enregistrer vos modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Pas encore enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WayBack</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Back to where you were led from</source>
        <translation>Revenir d’où vous venez</translation>
    </message>
    <message>
        <source>To the results of the search, or the mentions, as you left them</source>
        <translation>Aux résultats de la recherche ou aux mentions, tels que vous les avez laissés</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WhatsAppPage</name>
    <message>
        <source>WhatsApp with Twilio</source>
        <translation>WhatsApp avec Twilio</translation>
    </message>
    <message>
        <source>WhatsApp uses the Twilio account of the page SMS. Give the number that Meta approved for it, or Twilio&apos;s sandbox %1 to try it out.</source>
        <translation>WhatsApp utilise le compte Twilio de la page SMS. Indiquez le numéro que Meta a approuvé, ou le bac à sable de Twilio %1 pour essayer.</translation>
    </message>
    <message>
        <source>WhatsApp &amp;number</source>
        <translation>&amp;Numéro WhatsApp</translation>
    </message>
    <message>
        <source>This is the sandbox: whoever you write to sends &quot;join&quot; and your two words to it first, and again every three days. The words are in Twilio&apos;s console under &quot;Try it out&quot;.</source>
        <translation>C’est le bac à sable&#x202f;: chaque destinataire doit d’abord lui envoyer «&#x202f;join&#x202f;» et vos deux mots, puis de nouveau tous les trois jours. Les mots figurent dans la console de Twilio, sous «&#x202f;Try it out&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Copy an invitation</source>
        <translation>&amp;Copier une invitation</translation>
    </message>
    <message>
        <source>Please send this on WhatsApp to %1: join &lt;two words&gt;</source>
        <translation>Merci d&apos;envoyer ceci sur WhatsApp au %1 : join &lt;deux mots&gt;</translation>
    </message>
    <message>
        <source>&amp;Fetch templates</source>
        <translation>&amp;Récupérer les modèles</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>No templates are known yet. Outside the 24 hours after their last message only a template can be sent.</source>
        <translation>Aucun modèle n’est encore connu. Au-delà de 24 heures après le dernier message de la personne, seul un modèle peut être envoyé.</translation>
    </message>
    <message>
        <source>1 template is known.</source>
        <translation>1 modèle connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates are known.</source>
        <translation>
            <numerusform>%n modèle connu.</numerusform>
            <numerusform>%n modèles connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the number with its country, as +1 415 523 8886.</source>
        <translation>Écrivez le numéro avec l’indicatif du pays, comme +1 415 523 8886.</translation>
    </message>
    <message>
        <source>WhatsApp is ready to send.</source>
        <translation>WhatsApp est prêt à envoyer.</translation>
    </message>
    <message>
        <source>WhatsApp is not connected yet.</source>
        <translation>WhatsApp n’est pas encore connecté.</translation>
    </message>
    <message>
        <source>F&amp;ind my senders</source>
        <translation>&amp;Trouver mes expéditeurs</translation>
    </message>
    <message>
        <source>&amp;Found there</source>
        <translation>&amp;Trouvé là-bas</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio est interrogé…</translation>
    </message>
    <message>
        <source>Choose what to send from</source>
        <translation>Choisissez l’expéditeur</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (hors ligne)</translation>
    </message>
    <message>
        <source>They could not be asked for.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>Impossible de les demander.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account of the page SMS any more. Correct it there first.</source>
        <translation>Twilio n’accepte plus le compte de la page SMS. Corrigez-le d’abord là.</translation>
    </message>
    <message>
        <source>This account has no WhatsApp sender yet. Register one in Twilio&apos;s console under “WhatsApp senders”, or try the sandbox.</source>
        <translation>Ce compte n’a pas encore d’expéditeur WhatsApp. Enregistrez-en un dans la console de Twilio, sous « WhatsApp senders », ou essayez le bac à sable.</translation>
    </message>
    <message>
        <source>First connect text messages: WhatsApp uses the same Twilio account.</source>
        <translation>Connectez d’abord les SMS : WhatsApp utilise le même compte Twilio.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WindowBanners</name>
    <message>
        <source>Sample data: nothing is sent, nothing is kept.</source>
        <translation>Données d’exemple&#x202f;: rien n’est envoyé, rien n’est conservé.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Connecter mes comptes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The database of your inbox is damaged: a part of what is kept in it cannot be read or written.</source>
        <translation>La base de données de votre boîte de réception est endommagée&#x202f;: une partie de son contenu ne peut être ni lue ni écrite.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WindowDialogs</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nouveau message</translation>
    </message>
    <message>
        <source>Begin a conversation with a number or an e-mail address</source>
        <translation>Commencer une conversation avec un numéro ou une adresse e-mail</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>Palette de &amp;commandes</translation>
    </message>
    <message>
        <source>Find people, conversations, commands and settings</source>
        <translation>Trouver des personnes, des conversations, des commandes et des paramètres</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Accounts, appearance, shortcuts</source>
        <translation>Comptes, apparence, raccourcis</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Toutes les touches sur une page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings belong to your own inbox, and this is sample data. Open your own inbox now?</source>
        <translation>Les paramètres sont ceux de votre propre boîte de réception, et ce sont ici des données d’exemple. Ouvrir votre boîte de réception maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Open my inbox</source>
        <translation>Ouvrir ma boîte de réception</translation>
    </message>
    <message>
        <source>Change the looks</source>
        <translation>Changer l’apparence</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Set &amp;up my inbox…</source>
        <translation>&amp;Configurer ma boîte de réception…</translation>
    </message>
    <message>
        <source>Accounts, receiving, business hours and contacts, step by step</source>
        <translation>Comptes, réception, horaires et contacts, étape par étape</translation>
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
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modèle&#x202f;: %1</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: choose a template.</source>
        <translation>La fenêtre de 24 heures est fermée&#x202f;: choisissez un modèle.</translation>
    </message>
    <message>
        <source>You can write freely for another %1.</source>
        <translation>Vous pouvez écrire librement pendant encore %1.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WorkToasts</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ZoneBox</name>
    <message>
        <source>%1, as on this computer</source>
        <translation>%1, cet ordinateur</translation>
    </message>
    <message>
        <source>%1, where they are</source>
        <translation>%1, où se trouve la personne</translation>
    </message>
</context>
</TS>
