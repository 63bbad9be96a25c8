<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressHelp</name>
    <message>
        <source>Write a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it as +1 415 555 2671.</source>
        <translation>Esto no es un número de teléfono. Escríbalo como +1 415 555 2671.</translation>
    </message>
    <message>
        <source>Begin with + and the code of the country, as +1 or +44.</source>
        <translation>Empiece con + y el código de país, como +1 o +44.</translation>
    </message>
    <message>
        <source>No country has this code. Check what follows the +.</source>
        <translation>Ningún país tiene este código. Revise lo que sigue al +.</translation>
    </message>
    <message>
        <source>This number is too short.</source>
        <translation>Este número es demasiado corto.</translation>
    </message>
    <message>
        <source>Too short for a number of %1.</source>
        <translation>Demasiado corto para un número de %1.</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>Este número es demasiado largo.</translation>
    </message>
    <message>
        <source>Too long for a number of %1.</source>
        <translation>Demasiado largo para un número de %1.</translation>
    </message>
    <message>
        <source>A digit is missing, or one is too many.</source>
        <translation>Falta o sobra algún dígito.</translation>
    </message>
    <message>
        <source>No number of %1 has so many digits.</source>
        <translation>Ningún número de %1 tiene esa cantidad de dígitos.</translation>
    </message>
    <message>
        <source>%1 (%2) does not look like a number that is in use. Check it.</source>
        <translation>%1 (%2) no parece un número en uso. Revíselo.</translation>
    </message>
    <message>
        <source>Kept as %1 (%2)</source>
        <translation>Se guarda como %1 (%2)</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Write it as name@example.com.</source>
        <translation>Esta dirección de correo no está completa. Escríbala como nombre@example.com.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Se guarda como %1</translation>
    </message>
    <message>
        <source>This is longer than 200 characters.</source>
        <translation>Tiene más de 200 caracteres.</translation>
    </message>
</context>
<context>
    <name>AddressLink</name>
    <message>
        <source>The link is too long to be opened. Copy its text into a new message instead.</source>
        <translation>El enlace es demasiado largo para abrirlo. Copie su texto en un mensaje nuevo.</translation>
    </message>
    <message>
        <source>This is no link that Unified Inbox opens. It opens unifiedinbox:, tel:, sms: and mailto:.</source>
        <translation>Unified Inbox no abre este tipo de enlaces. Abre unifiedinbox:, tel:, sms: y mailto:.</translation>
    </message>
    <message>
        <source>The link is damaged and was not opened. Ask for it once more, or write the message yourself.</source>
        <translation>El enlace está dañado y no se abrió. Pídalo de nuevo o escriba el mensaje usted mismo.</translation>
    </message>
    <message>
        <source>The link has neither a phone number nor an e-mail address that can be written to.</source>
        <translation>El enlace no contiene ningún número de teléfono ni dirección de correo a los que se pueda escribir.</translation>
    </message>
    <message>
        <source>The link is for several people. Write to each in their own conversation.</source>
        <translation>El enlace es para varias personas. Escriba a cada una en su propia conversación.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
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
        <translation>Para leer, imprimir o compartir. Las imágenes se ven; de los demás archivos aparece el nombre.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>One page that any browser shows, without the internet.</source>
        <translation>Una sola página que muestra cualquier navegador, sin internet.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
    </message>
    <message>
        <source>For other programs: every message with its time, channel, addresses and fate.</source>
        <translation>Para otros programas: cada mensaje con su hora, canal, direcciones y estado.</translation>
    </message>
</context>
<context>
    <name>ArchiveTexts</name>
    <message>
        <source>Saved on %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <translation>Nota interna de %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>solo la ve usted</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>it is not on this computer</source>
        <translation>no está en este equipo</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Only you</source>
        <extracomment>Beside the name of who wrote a note that nobody else sees</extracomment>
        <translation>Solo usted</translation>
    </message>
    <message>
        <source>Open the map: %1</source>
        <translation>Abrir el mapa: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>demasiado grande para mostrarlo</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>no se puede mostrar</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <extracomment>The name of a file</extracomment>
        <translation>Guardar %1 como…</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Internal note</source>
        <extracomment>Below an internal note, before its time</extracomment>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>Of a note; a click shows what it said before</extracomment>
        <translation>editada</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Pendiente de envío.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Pictures from elsewhere are not loaded</source>
        <translation>Las imágenes externas no se cargan</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Of an e-mail with pictures: show it as it was sent</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Ver original</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>Mostrar el correo tal como se envió</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Se envió</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>Editar como nuevo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Was due: %1</source>
        <translation>Debía enviarse: %1</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <extracomment>A day and a time: &quot;Scheduled: Tuesday, 9:00&quot;</extracomment>
        <translation>Programado: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Show what the note said before</source>
        <translation>Mostrar lo que decía antes la nota</translation>
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
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>ChannelChoice</name>
    <message>
        <source>SMS is not connected. Open Settings (Ctrl+,) to connect your Twilio account; what you write is kept.</source>
        <translation>SMS no está conectado. Abra Ajustes (Ctrl+,) para conectar su cuenta de Twilio; lo que escriba se conserva.</translation>
    </message>
    <message>
        <source>WhatsApp is not connected. Open Settings (Ctrl+,) to add your WhatsApp sender; what you write is kept.</source>
        <translation>WhatsApp no está conectado. Abra Ajustes (Ctrl+,) para añadir su remitente de WhatsApp; lo que escriba se conserva.</translation>
    </message>
    <message>
        <source>E-mail is not connected. Open Settings (Ctrl+,) to connect your Resend account; what you write is kept.</source>
        <translation>El correo no está conectado. Abra Ajustes (Ctrl+,) para conectar su cuenta de Resend; lo que escriba se conserva.</translation>
    </message>
    <message>
        <source>%1 replied STOP. Only they can change that, by texting START.</source>
        <translation>%1 respondió STOP. Solo esa persona puede cambiarlo, enviando START por SMS.</translation>
    </message>
    <message>
        <source>%1 replied STOP on WhatsApp. Only they can change that, by writing START.</source>
        <translation>%1 respondió STOP en WhatsApp. Solo esa persona puede cambiarlo, escribiendo START.</translation>
    </message>
    <message>
        <source>%1 does not want e-mail from you.</source>
        <translation>%1 no desea recibir correos suyos.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>cannot be answered</source>
        <translation>no admite respuesta</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>%1 has no e-mail address.</source>
        <translation>%1 no tiene dirección de correo.</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>%1 no tiene número de teléfono.</translation>
    </message>
    <message>
        <source>Texts from %1 cannot be answered: it is a name, not a number.</source>
        <translation>No se puede responder a los SMS de %1: es un nombre, no un número.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead.</source>
        <extracomment>A time like &quot;25 min&quot; or &quot;3 h&quot;</extracomment>
        <translation>El reloj de este equipo va %1 adelantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind.</source>
        <translation>El reloj de este equipo va %1 atrasado.</translation>
    </message>
    <message>
        <source>E-mail events are refused, and scheduled messages leave at the wrong time. Set the clock in the system&apos;s settings.</source>
        <translation>Los eventos de correo se rechazan y los mensajes programados salen a deshora. Ajuste el reloj en la configuración del sistema.</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>Previous message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <source>Select up to the previous message</source>
        <translation>Ampliar la selección al mensaje anterior</translation>
    </message>
    <message>
        <source>Select down to the next message</source>
        <translation>Ampliar la selección al mensaje siguiente</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Una página arriba</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Una página abajo</translation>
    </message>
    <message>
        <source>Top of what is loaded</source>
        <translation>Principio de lo cargado</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Mensaje más reciente</translation>
    </message>
    <message>
        <source>Send again, or open the link or file</source>
        <translation>Enviar de nuevo, o abrir el enlace o archivo</translation>
    </message>
    <message>
        <source>Look at the picture or file</source>
        <translation>Ver la imagen o el archivo</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Seleccionar todo lo cargado</translation>
    </message>
    <message>
        <source>Copy the selection or the message</source>
        <translation>Copiar la selección o el mensaje</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Copiar enlace a este mensaje</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>Mostrar el correo tal como se envió</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <translation>Citar en la respuesta</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Begin an internal note, which only your team sees</source>
        <translation>Empezar una nota interna, que solo ve su equipo</translation>
    </message>
    <message>
        <source>Put the keyboard into the message field</source>
        <translation>Ir al campo del mensaje</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Show the end of the open conversation</source>
        <translation>Mostrar el final de la conversación abierta</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>&amp;Buscar en la conversación</translation>
    </message>
    <message>
        <source>Find next, further up</source>
        <translation>Buscar siguiente, hacia arriba</translation>
    </message>
    <message>
        <source>Find previous, further down</source>
        <translation>Buscar anterior, hacia abajo</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>&amp;Ir a un día…</translation>
    </message>
    <message>
        <source>Copy &amp;link to conversation</source>
        <translation>Copiar &amp;enlace a la conversación</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Earlier texts of the note</source>
        <translation>Versiones anteriores de la nota</translation>
    </message>
    <message>
        <source>&amp;Save conversation as…</source>
        <translation>&amp;Guardar conversación como…</translation>
    </message>
</context>
<context>
    <name>DemoSwitch</name>
    <message>
        <source>The sample data cannot be shown: the program could not be started once more.</source>
        <translation>No se pueden mostrar los datos de ejemplo: no fue posible iniciar el programa otra vez.</translation>
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
        <translation>Ocultar los mensajes anteriores</translation>
    </message>
    <message>
        <source>Show the earlier messages</source>
        <translation>Mostrar los mensajes anteriores</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Nota interna de %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>solo la ve usted</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Alguien que ya no está</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Twilio could not hand your messages to this computer.</source>
        <translation>Twilio no pudo entregar sus mensajes a este equipo.</translation>
    </message>
    <message>
        <source>Check that the tunnel runs and that its address is the one in Settings.</source>
        <translation>Compruebe que el túnel funciona y que su dirección es la que figura en Ajustes.</translation>
    </message>
    <message>
        <source>Twilio could not connect to this computer.</source>
        <translation>Twilio no pudo conectarse a este equipo.</translation>
    </message>
    <message>
        <source>Check that the tunnel runs.</source>
        <translation>Compruebe que el túnel funciona.</translation>
    </message>
    <message>
        <source>Twilio does not find the public address of this computer.</source>
        <translation>Twilio no encuentra la dirección pública de este equipo.</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>Revise la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>Twilio could not make a safe connection to this computer.</source>
        <translation>Twilio no pudo establecer una conexión segura con este equipo.</translation>
    </message>
    <message>
        <source>Check the tunnel and its certificate.</source>
        <translation>Revise el túnel y su certificado.</translation>
    </message>
    <message>
        <source>Twilio does not trust the certificate of your public address.</source>
        <translation>Twilio no confía en el certificado de su dirección pública.</translation>
    </message>
    <message>
        <source>Give the tunnel a certificate that is valid.</source>
        <translation>Use en el túnel un certificado válido.</translation>
    </message>
    <message>
        <source>The answer to Twilio was too long.</source>
        <translation>La respuesta a Twilio era demasiado larga.</translation>
    </message>
    <message>
        <source>Report this: it is a fault of the program.</source>
        <translation>Informe de ello: es un error del programa.</translation>
    </message>
    <message>
        <source>Twilio did not understand the answer it got.</source>
        <translation>Twilio no entendió la respuesta que recibió.</translation>
    </message>
    <message>
        <source>Twilio did not understand the kind of answer it got.</source>
        <translation>Twilio no entendió el tipo de respuesta que recibió.</translation>
    </message>
    <message>
        <source>Two machines answered each other without end, so Twilio stopped it.</source>
        <translation>Dos máquinas se respondían sin fin, así que Twilio lo detuvo.</translation>
    </message>
    <message>
        <source>Switch automatic answers off for this conversation.</source>
        <translation>Desactive las respuestas automáticas en esta conversación.</translation>
    </message>
    <message>
        <source>Twilio refused the sign-in, or this account may not send.</source>
        <translation>Twilio rechazó el inicio de sesión, o esta cuenta no puede enviar.</translation>
    </message>
    <message>
        <source>Check the account in Settings.</source>
        <translation>Revise la cuenta en Ajustes.</translation>
    </message>
    <message>
        <source>Your Twilio account is closed or not active.</source>
        <translation>Su cuenta de Twilio está cerrada o inactiva.</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s console to see why.</source>
        <translation>Abra la consola de Twilio para ver el motivo.</translation>
    </message>
    <message>
        <source>Twilio does not know this account.</source>
        <translation>Twilio no conoce esta cuenta.</translation>
    </message>
    <message>
        <source>Check the Account SID in Settings.</source>
        <translation>Revise el Account SID en Ajustes.</translation>
    </message>
    <message>
        <source>Twilio is taking too many requests at once.</source>
        <translation>Twilio recibe demasiadas solicitudes a la vez.</translation>
    </message>
    <message>
        <source>It will be sent again by itself.</source>
        <translation>Se volverá a enviar automáticamente.</translation>
    </message>
    <message>
        <source>This phone number does not exist.</source>
        <translation>Este número de teléfono no existe.</translation>
    </message>
    <message>
        <source>Correct the number and send again.</source>
        <translation>Corrija el número y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Your own number is not one that Twilio can send from.</source>
        <translation>Twilio no puede enviar desde su número.</translation>
    </message>
    <message>
        <source>Check your number in Settings.</source>
        <translation>Revise su número en Ajustes.</translation>
    </message>
    <message>
        <source>Texts to this country are switched off in your Twilio account.</source>
        <translation>Los SMS a este país están desactivados en su cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Switch the country on in Twilio&apos;s console under Geo permissions, then send again.</source>
        <translation>Active el país en la consola de Twilio, en Geo permissions, y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Your number cannot send texts.</source>
        <translation>Su número no puede enviar SMS.</translation>
    </message>
    <message>
        <source>Choose another number in Settings.</source>
        <translation>Elija otro número en Ajustes.</translation>
    </message>
    <message>
        <source>A Twilio trial account may only write to numbers it has verified.</source>
        <translation>Una cuenta de prueba de Twilio solo puede escribir a números que haya verificado.</translation>
    </message>
    <message>
        <source>Verify this number in Twilio&apos;s console, or upgrade the account.</source>
        <translation>Verifique este número en la consola de Twilio o cambie a una cuenta de pago.</translation>
    </message>
    <message>
        <source>This person replied STOP and does not want texts from you.</source>
        <translation>Esta persona respondió STOP y no desea recibir SMS suyos.</translation>
    </message>
    <message>
        <source>Only they can change that, by texting START to your number.</source>
        <translation>Solo esa persona puede cambiarlo, enviando START a su número por SMS.</translation>
    </message>
    <message>
        <source>Too many texts are waiting at Twilio for your number.</source>
        <translation>Hay demasiados SMS de su número en espera en Twilio.</translation>
    </message>
    <message>
        <source>This number cannot be reached by text from yours.</source>
        <translation>No se puede enviar SMS a este número desde el suyo.</translation>
    </message>
    <message>
        <source>Reach this person another way.</source>
        <translation>Comuníquese con esta persona por otra vía.</translation>
    </message>
    <message>
        <source>This number is not a mobile phone.</source>
        <translation>Este número no es de un móvil.</translation>
    </message>
    <message>
        <source>Ask for a mobile number.</source>
        <translation>Pida un número de móvil.</translation>
    </message>
    <message>
        <source>The text is longer than 1,600 characters.</source>
        <translation>El texto supera los 1600 caracteres.</translation>
    </message>
    <message>
        <source>Send it in two parts.</source>
        <translation>Envíelo en dos partes.</translation>
    </message>
    <message>
        <source>Twilio could not use an attachment.</source>
        <translation>Twilio no pudo usar un archivo adjunto.</translation>
    </message>
    <message>
        <source>Attach the file again and send again.</source>
        <translation>Adjunte de nuevo el archivo y vuelva a enviar.</translation>
    </message>
    <message>
        <source>There are too many attachments.</source>
        <translation>Hay demasiados archivos adjuntos.</translation>
    </message>
    <message>
        <source>Send at most ten at a time.</source>
        <translation>Envíe como máximo diez a la vez.</translation>
    </message>
    <message>
        <source>A place in the template is filled in wrongly.</source>
        <translation>Un campo de la plantilla no es correcto.</translation>
    </message>
    <message>
        <source>Fill in the template again and send again.</source>
        <translation>Complete de nuevo la plantilla y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The Messaging Service has no number to send from.</source>
        <translation>El Messaging Service no tiene ningún número desde el que enviar.</translation>
    </message>
    <message>
        <source>Add a number to it in Twilio&apos;s console.</source>
        <translation>Añádale un número en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Too many texts were waiting at Twilio.</source>
        <translation>Había demasiados SMS en espera en Twilio.</translation>
    </message>
    <message>
        <source>Send again in a while.</source>
        <translation>Envíe de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Your Twilio account is suspended.</source>
        <translation>Su cuenta de Twilio está suspendida.</translation>
    </message>
    <message>
        <source>The phone is off or out of reach.</source>
        <translation>El teléfono está apagado o sin cobertura.</translation>
    </message>
    <message>
        <source>Send again later.</source>
        <translation>Envíe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This person or their carrier blocks your texts.</source>
        <translation>Esta persona o su operador bloquean sus SMS.</translation>
    </message>
    <message>
        <source>The carrier does not know this number.</source>
        <translation>El operador no conoce este número.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Revise el número.</translation>
    </message>
    <message>
        <source>This is a landline, or its carrier takes no texts.</source>
        <translation>Es un teléfono fijo, o su operador no admite SMS.</translation>
    </message>
    <message>
        <source>The carrier took the text for spam.</source>
        <translation>El operador tomó el SMS por spam.</translation>
    </message>
    <message>
        <source>Change the wording, leave out short links, and send again.</source>
        <translation>Cambie la redacción, quite los enlaces acortados y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The carrier gave no reason.</source>
        <translation>El operador no indicó el motivo.</translation>
    </message>
    <message>
        <source>Send again once; if it fails again, reach this person another way.</source>
        <translation>Envíe de nuevo una vez; si vuelve a fallar, comuníquese con esta persona por otra vía.</translation>
    </message>
    <message>
        <source>Your number has sent as much as its registration allows for now.</source>
        <translation>Su número ha enviado todo lo que su registro permite por ahora.</translation>
    </message>
    <message>
        <source>Your brand has reached its limit of texts for today.</source>
        <translation>Su marca ha alcanzado su límite de SMS por hoy.</translation>
    </message>
    <message>
        <source>Send again tomorrow.</source>
        <translation>Envíe de nuevo mañana.</translation>
    </message>
    <message>
        <source>Your brand has reached this carrier&apos;s limit for today.</source>
        <translation>Su marca ha alcanzado el límite de este operador por hoy.</translation>
    </message>
    <message>
        <source>Your toll-free number is not verified.</source>
        <translation>Su número gratuito no está verificado.</translation>
    </message>
    <message>
        <source>Verify it in Twilio&apos;s console.</source>
        <translation>Verifíquelo en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Your registered campaign is suspended.</source>
        <translation>Su campaña registrada está suspendida.</translation>
    </message>
    <message>
        <source>Your number is not registered for business texting in the United States.</source>
        <translation>Su número no está registrado para enviar SMS comerciales en Estados Unidos.</translation>
    </message>
    <message>
        <source>Register it in Twilio&apos;s console under A2P 10DLC.</source>
        <translation>Regístrelo en la consola de Twilio, en A2P 10DLC.</translation>
    </message>
    <message>
        <source>Your number is still being set up.</source>
        <translation>Su número aún se está configurando.</translation>
    </message>
    <message>
        <source>Send again in some hours.</source>
        <translation>Envíe de nuevo dentro de unas horas.</translation>
    </message>
    <message>
        <source>It could not be delivered in the time it was good for.</source>
        <translation>No se pudo entregar dentro de su plazo de validez.</translation>
    </message>
    <message>
        <source>Send again.</source>
        <translation>Envíe de nuevo.</translation>
    </message>
    <message>
        <source>The carrier did not answer Twilio in time.</source>
        <translation>El operador no respondió a Twilio a tiempo.</translation>
    </message>
    <message>
        <source>Twilio holds texts to this number back for a while, because it looks like fraud.</source>
        <translation>Twilio retiene por un tiempo los SMS a este número porque parecen fraude.</translation>
    </message>
    <message>
        <source>Send again in half an hour.</source>
        <translation>Envíe de nuevo dentro de media hora.</translation>
    </message>
    <message>
        <source>It is night where this person lives, and Twilio does not deliver then.</source>
        <translation>Es de noche donde vive esta persona, y Twilio no entrega a esas horas.</translation>
    </message>
    <message>
        <source>Send again in the morning.</source>
        <translation>Envíe de nuevo por la mañana.</translation>
    </message>
    <message>
        <source>Twilio advises not to text this number.</source>
        <translation>Twilio desaconseja enviar SMS a este número.</translation>
    </message>
    <message>
        <source>Twilio does not keep messages for a moment that near or that far.</source>
        <translation>Twilio no programa mensajes para un momento tan cercano o tan lejano.</translation>
    </message>
    <message>
        <source>Choose another time; this computer can keep it too.</source>
        <translation>Elija otra hora; este equipo también puede programarlo.</translation>
    </message>
    <message>
        <source>Twilio keeps messages for later only for a Messaging Service.</source>
        <translation>Twilio solo programa mensajes con un Messaging Service.</translation>
    </message>
    <message>
        <source>Give a Messaging Service in Settings, or let this computer keep it.</source>
        <translation>Indique un Messaging Service en Ajustes o deje que lo programe este equipo.</translation>
    </message>
    <message>
        <source>WhatsApp does not know this number.</source>
        <translation>WhatsApp no conoce este número.</translation>
    </message>
    <message>
        <source>Check the number, or reach this person another way.</source>
        <translation>Revise el número o comuníquese con esta persona por otra vía.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept what the message holds.</source>
        <translation>WhatsApp no aceptó el contenido del mensaje.</translation>
    </message>
    <message>
        <source>Change the message and send again.</source>
        <translation>Cambie el mensaje y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Your number is not a WhatsApp sender of this Twilio account.</source>
        <translation>Su número no es un remitente de WhatsApp de esta cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Check your WhatsApp number in Settings.</source>
        <translation>Revise su número de WhatsApp en Ajustes.</translation>
    </message>
    <message>
        <source>WhatsApp took the message to be against its rules.</source>
        <translation>WhatsApp consideró que el mensaje infringe sus normas.</translation>
    </message>
    <message>
        <source>This person has not joined your WhatsApp sandbox.</source>
        <translation>Esta persona no se ha unido a su sandbox de WhatsApp.</translation>
    </message>
    <message>
        <source>Ask them to send its join words to your sandbox number.</source>
        <translation>Pídale que envíe las palabras de acceso al número de su sandbox.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since this person last wrote on WhatsApp.</source>
        <translation>Han pasado más de 24 horas desde que esta persona escribió por última vez en WhatsApp.</translation>
    </message>
    <message>
        <source>Choose a template: WhatsApp carries nothing else now.</source>
        <translation>Elija una plantilla: WhatsApp no admite otra cosa ahora.</translation>
    </message>
    <message>
        <source>Your WhatsApp number has sent too much at once.</source>
        <translation>Su número de WhatsApp ha enviado demasiado a la vez.</translation>
    </message>
    <message>
        <source>WhatsApp could not fetch the attachment.</source>
        <translation>WhatsApp no pudo obtener el archivo adjunto.</translation>
    </message>
    <message>
        <source>Check that its address is public, then send again.</source>
        <translation>Compruebe que su dirección es pública y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Meta&apos;s invitation for your WhatsApp number was not accepted yet.</source>
        <translation>Aún no se ha aceptado la invitación de Meta para su número de WhatsApp.</translation>
    </message>
    <message>
        <source>Accept it in Meta&apos;s business settings.</source>
        <translation>Acéptela en la configuración comercial de Meta.</translation>
    </message>
    <message>
        <source>WhatsApp does not reach this number.</source>
        <translation>WhatsApp no llega a este número.</translation>
    </message>
    <message>
        <source>WhatsApp leaves this person out of business messages for a test of its own.</source>
        <translation>WhatsApp excluye a esta persona de los mensajes comerciales por un experimento propio.</translation>
    </message>
    <message>
        <source>This person blocked your WhatsApp number.</source>
        <translation>Esta persona bloqueó su número de WhatsApp.</translation>
    </message>
    <message>
        <source>Reach this person another way, if they want that.</source>
        <translation>Comuníquese con esta persona por otra vía, si así lo desea.</translation>
    </message>
    <message>
        <source>WhatsApp paused this template, because people did not like it.</source>
        <translation>WhatsApp pausó esta plantilla porque no gustó a los destinatarios.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Elija otra plantilla.</translation>
    </message>
    <message>
        <source>Meta locked your WhatsApp business account.</source>
        <translation>Meta bloqueó su cuenta comercial de WhatsApp.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s business settings to see why.</source>
        <translation>Abra la configuración comercial de Meta para ver el motivo.</translation>
    </message>
    <message>
        <source>Your Twilio account is not active.</source>
        <translation>Su cuenta de Twilio no está activa.</translation>
    </message>
    <message>
        <source>Resend did not accept the e-mail.</source>
        <translation>Resend no aceptó el correo.</translation>
    </message>
    <message>
        <source>Details has Resend&apos;s own words.</source>
        <translation>En Detalles está la explicación de Resend.</translation>
    </message>
    <message>
        <source>Resend found something wrong in the e-mail, or the domain you send from is not verified.</source>
        <translation>Resend encontró un error en el correo, o el dominio desde el que envía no está verificado.</translation>
    </message>
    <message>
        <source>Check your address in Settings and who it is to.</source>
        <translation>Revise su dirección en Ajustes y el destinatario.</translation>
    </message>
    <message>
        <source>Resend got no key.</source>
        <translation>Resend no recibió ninguna clave.</translation>
    </message>
    <message>
        <source>Enter the key in Settings.</source>
        <translation>Indique la clave en Ajustes.</translation>
    </message>
    <message>
        <source>This Resend key may only send.</source>
        <translation>Esta clave de Resend solo puede enviar.</translation>
    </message>
    <message>
        <source>Enter a key with full access in Settings.</source>
        <translation>Indique en Ajustes una clave con acceso completo.</translation>
    </message>
    <message>
        <source>Resend did not accept the key.</source>
        <translation>Resend no aceptó la clave.</translation>
    </message>
    <message>
        <source>Enter the key in Settings again.</source>
        <translation>Indique de nuevo la clave en Ajustes.</translation>
    </message>
    <message>
        <source>A file goes by SMS or WhatsApp only while this computer has a public address.</source>
        <translation>Los archivos solo se envían por SMS o WhatsApp mientras este equipo tiene una dirección pública.</translation>
    </message>
    <message>
        <source>Connect the line in Settings, or send it by e-mail.</source>
        <translation>Conecte la línea en Ajustes o envíelo por correo.</translation>
    </message>
    <message>
        <source>Resend could not use an attachment.</source>
        <translation>Resend no pudo usar un archivo adjunto.</translation>
    </message>
    <message>
        <source>Something that an e-mail needs is missing.</source>
        <translation>Falta algo que un correo necesita.</translation>
    </message>
    <message>
        <source>Check who it is to, the subject and the text.</source>
        <translation>Revise el destinatario, el asunto y el texto.</translation>
    </message>
    <message>
        <source>Resend is taking too many e-mails at once.</source>
        <translation>Resend recibe demasiados correos a la vez.</translation>
    </message>
    <message>
        <source>Your Resend account has reached its number of e-mails for today.</source>
        <translation>Su cuenta de Resend ha alcanzado su límite de correos por hoy.</translation>
    </message>
    <message>
        <source>Send again tomorrow, or choose a larger plan at Resend.</source>
        <translation>Envíe de nuevo mañana o elija un plan mayor en Resend.</translation>
    </message>
    <message>
        <source>Your Resend account has reached its number of e-mails for this month.</source>
        <translation>Su cuenta de Resend ha alcanzado su límite de correos de este mes.</translation>
    </message>
    <message>
        <source>Choose a larger plan at Resend, or wait for the next month.</source>
        <translation>Elija un plan mayor en Resend o espere al mes que viene.</translation>
    </message>
    <message>
        <source>Resend did not accept the mark that keeps an e-mail from leaving twice.</source>
        <translation>Resend no aceptó la marca que evita que un correo se envíe dos veces.</translation>
    </message>
    <message>
        <source>Resend has another e-mail under the same mark.</source>
        <translation>Resend tiene otro correo con la misma marca.</translation>
    </message>
    <message>
        <source>Write the e-mail again.</source>
        <translation>Escriba el correo de nuevo.</translation>
    </message>
    <message>
        <source>Resend is still busy with this very e-mail.</source>
        <translation>Resend aún está procesando este mismo correo.</translation>
    </message>
    <message>
        <source>Resend does not know this e-mail any more.</source>
        <translation>Resend ya no conoce este correo.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Resend does not know what it was asked for.</source>
        <translation>Resend no conoce lo que se le pidió.</translation>
    </message>
    <message>
        <source>Resend cannot send from your address.</source>
        <translation>Resend no puede enviar desde su dirección.</translation>
    </message>
    <message>
        <source>Check your address in Settings.</source>
        <translation>Revise su dirección en Ajustes.</translation>
    </message>
    <message>
        <source>This Resend key may not do that.</source>
        <translation>Esta clave de Resend no tiene permiso para eso.</translation>
    </message>
    <message>
        <source>Resend could not read the e-mail.</source>
        <translation>Resend no pudo leer el correo.</translation>
    </message>
    <message>
        <source>Check who it is to and the subject.</source>
        <translation>Revise el destinatario y el asunto.</translation>
    </message>
    <message>
        <source>Resend does not have that region.</source>
        <translation>Resend no tiene esa región.</translation>
    </message>
    <message>
        <source>Check your domain at Resend.</source>
        <translation>Revise su dominio en Resend.</translation>
    </message>
    <message>
        <source>Resend stopped the e-mail for safety.</source>
        <translation>Resend detuvo el correo por seguridad.</translation>
    </message>
    <message>
        <source>Open Resend to see why.</source>
        <translation>Abra Resend para ver el motivo.</translation>
    </message>
    <message>
        <source>Resend had a fault of its own.</source>
        <translation>Resend tuvo un error interno.</translation>
    </message>
    <message>
        <source>The mailbox does not exist, or does not take the e-mail.</source>
        <translation>El buzón no existe o no admite el correo.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Revise la dirección.</translation>
    </message>
    <message>
        <source>This person marked your e-mail as unwanted.</source>
        <translation>Esta persona marcó su correo como no deseado.</translation>
    </message>
    <message>
        <source>Write to them only if they ask for it.</source>
        <translation>Escríbale solo si lo pide.</translation>
    </message>
    <message>
        <source>Resend could not deliver the e-mail.</source>
        <translation>Resend no pudo entregar el correo.</translation>
    </message>
    <message>
        <source>Send again later, or reach this person another way.</source>
        <translation>Envíe de nuevo más tarde o comuníquese con esta persona por otra vía.</translation>
    </message>
    <message>
        <source>You blocked this person.</source>
        <translation>Usted bloqueó a esta persona.</translation>
    </message>
    <message>
        <source>Unblock them in their profile to write to them.</source>
        <translation>Desbloquéela en su perfil para escribirle.</translation>
    </message>
    <message>
        <source>Resend sends nothing to this address, because an earlier e-mail came back or was unwanted.</source>
        <translation>Resend no envía nada a esta dirección porque un correo anterior fue devuelto o marcado como no deseado.</translation>
    </message>
    <message>
        <source>Check the address; it can be freed at Resend.</source>
        <translation>Revise la dirección; se puede desbloquear en Resend.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>No connection to the provider.</source>
        <translation>No hay conexión con el proveedor.</translation>
    </message>
    <message>
        <source>Check your internet connection.</source>
        <translation>Compruebe su conexión a internet.</translation>
    </message>
    <message>
        <source>The provider did not accept it.</source>
        <translation>El proveedor no lo aceptó.</translation>
    </message>
    <message>
        <source>Details has the provider&apos;s own words.</source>
        <translation>En Detalles está la explicación del proveedor.</translation>
    </message>
    <message>
        <source>May have been sent.</source>
        <translation>Puede que se haya enviado.</translation>
    </message>
    <message>
        <source>The provider gave no clear answer.</source>
        <translation>El proveedor no dio una respuesta clara.</translation>
    </message>
    <message>
        <source>Ask them, then choose:</source>
        <translation>Pregunte al destinatario y elija:</translation>
    </message>
    <message>
        <source>The provider will be asked at %1.</source>
        <translation>Se consultará al proveedor: %1.</translation>
    </message>
    <message>
        <source>Not possible.</source>
        <translation>No es posible.</translation>
    </message>
    <message>
        <source>WhatsApp needs a template.</source>
        <translation>WhatsApp exige una plantilla.</translation>
    </message>
    <message>
        <source>Choose a template, or write by another channel.</source>
        <translation>Elija una plantilla o escriba por otro canal.</translation>
    </message>
    <message>
        <source>This person does not want messages from you.</source>
        <translation>Esta persona no desea recibir sus mensajes.</translation>
    </message>
    <message>
        <source>Only they can change that, by texting START.</source>
        <translation>Solo esa persona puede cambiarlo, enviando START por SMS.</translation>
    </message>
    <message>
        <source>The other side understood and said no.</source>
        <translation>La otra parte lo entendió y lo rechazó.</translation>
    </message>
    <message>
        <source>Details has its own words.</source>
        <translation>En Detalles está su explicación.</translation>
    </message>
    <message>
        <source>The text is empty or too long.</source>
        <translation>El texto está vacío o es demasiado largo.</translation>
    </message>
    <message>
        <source>Change the text and send again.</source>
        <translation>Cambie el texto y envíe de nuevo.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject of one line.</source>
        <translation>Un correo necesita un asunto de una sola línea.</translation>
    </message>
    <message>
        <source>Write a subject and send again.</source>
        <translation>Escriba un asunto y envíe de nuevo.</translation>
    </message>
    <message>
        <source>That moment has passed, or is too far ahead.</source>
        <translation>Ese momento ya pasó o está demasiado lejos.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Elija otra hora.</translation>
    </message>
    <message>
        <source>This computer does not know that time zone.</source>
        <translation>Este equipo no conoce esa zona horaria.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija una de la lista.</translation>
    </message>
    <message>
        <source>This template cannot be sent now.</source>
        <translation>Esta plantilla no se puede enviar ahora.</translation>
    </message>
    <message>
        <source>Choose one that WhatsApp has approved.</source>
        <translation>Elija una que WhatsApp haya aprobado.</translation>
    </message>
    <message>
        <source>A place in the template is not filled in.</source>
        <translation>Falta completar un campo de la plantilla.</translation>
    </message>
    <message>
        <source>Fill in every place and send again.</source>
        <translation>Complete todos los campos y envíe de nuevo.</translation>
    </message>
    <message>
        <source>A file cannot be sent like this.</source>
        <translation>Un archivo no se puede enviar así.</translation>
    </message>
    <message>
        <source>Give at most ten public addresses that begin with https.</source>
        <translation>Indique como máximo diez direcciones públicas que empiecen por https.</translation>
    </message>
    <message>
        <source>The files cannot be sent: too large, too many, damaged, or not of a kind that this channel takes.</source>
        <translation>No se pueden enviar los archivos: son demasiado grandes, son demasiados, están dañados o este canal no admite su tipo.</translation>
    </message>
    <message>
        <source>E-mail takes files of any kind, at most 40 MB.</source>
        <translation>El correo admite archivos de cualquier tipo, hasta 40 MB.</translation>
    </message>
    <message>
        <source>Files go by SMS and WhatsApp only while this computer has a public address.</source>
        <translation>Los archivos solo se envían por SMS y WhatsApp mientras este equipo tiene una dirección pública.</translation>
    </message>
    <message>
        <source>Connect the line in Settings, or send them by e-mail.</source>
        <translation>Conecte la línea en Ajustes o envíelos por correo.</translation>
    </message>
    <message>
        <source>One of the further addresses is not right, or there are too many.</source>
        <translation>Una de las direcciones adicionales no es correcta, o hay demasiadas.</translation>
    </message>
    <message>
        <source>Check the addresses under Cc.</source>
        <translation>Revise las direcciones de Cc.</translation>
    </message>
    <message>
        <source>Check the addresses under Bcc.</source>
        <translation>Revise las direcciones de Cco.</translation>
    </message>
    <message>
        <source>The address for answers is not right.</source>
        <translation>La dirección de respuesta no es correcta.</translation>
    </message>
    <message>
        <source>Check the address for answers.</source>
        <translation>Revise la dirección de respuesta.</translation>
    </message>
    <message>
        <source>This person has no address for this channel.</source>
        <translation>Esta persona no tiene dirección para este canal.</translation>
    </message>
    <message>
        <source>Choose another channel, or give them an address.</source>
        <translation>Elija otro canal o añádale una dirección.</translation>
    </message>
    <message>
        <source>This channel is not connected.</source>
        <translation>Este canal no está conectado.</translation>
    </message>
    <message>
        <source>Open Settings and connect it.</source>
        <translation>Abra Ajustes y conéctelo.</translation>
    </message>
    <message>
        <source>Something is not right yet.</source>
        <translation>Hay algo que aún no es correcto.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Un valor no se puede usar.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>Try again after it has started.</source>
        <translation>Inténtelo de nuevo cuando se haya iniciado.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>The other side could not be reached.</source>
        <translation>No se pudo conectar con la otra parte.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <translation>Compruebe su conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>The other side took too long.</source>
        <translation>La otra parte tardó demasiado.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>No conectado.</translation>
    </message>
    <message>
        <source>The account is missing or was refused.</source>
        <translation>Falta la cuenta o fue rechazada.</translation>
    </message>
    <message>
        <source>Open Settings and check the account.</source>
        <translation>Abra Ajustes y revise la cuenta.</translation>
    </message>
    <message>
        <source>Too fast.</source>
        <translation>Demasiado rápido.</translation>
    </message>
    <message>
        <source>The provider takes no more for the moment.</source>
        <translation>El proveedor no admite más por el momento.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime.</source>
        <translation>Se eliminó mientras tanto.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>That is no longer possible.</source>
        <translation>Ya no es posible.</translation>
    </message>
    <message>
        <source>It has changed in the meantime.</source>
        <translation>Ha cambiado mientras tanto.</translation>
    </message>
    <message>
        <source>Look at what it says now.</source>
        <translation>Compruebe cómo está ahora.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>The disk or the keychain refused.</source>
        <translation>El disco o el llavero lo rechazó.</translation>
    </message>
    <message>
        <source>Free some space or unlock the keychain, then try again.</source>
        <translation>Libere espacio o desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Los datos están dañados.</translation>
    </message>
    <message>
        <source>What was stored cannot be read.</source>
        <translation>No se puede leer lo que se guardó.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder &quot;backups&quot; of your profile.</source>
        <translation>Restaure una copia desde la carpeta «backups» de su perfil.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Es un error del programa.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the log file.</source>
        <translation>Inténtelo de nuevo; si continúa, informe de ello adjuntando el archivo de registro.</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>No entregado.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Aún no enviado.</translation>
    </message>
    <message>
        <source>It will go out by itself.</source>
        <translation>Se enviará automáticamente.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>Choose “Repair…” at the top of the window.</source>
        <translation>Elija «Reparar…» en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 takes no more for the moment.</source>
        <translation>%1 no admite más por el momento.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede conectar con %1.</translation>
    </message>
    <message>
        <source>%1 takes nothing from you.</source>
        <translation>%1 no acepta nada de usted.</translation>
    </message>
    <message>
        <source>%1 does not work at the moment.</source>
        <translation>%1 no funciona en este momento.</translation>
    </message>
    <message>
        <source>One of the addresses cannot be used.</source>
        <translation>Una de las direcciones no se puede usar.</translation>
    </message>
    <message>
        <source>Correct it, or take it away.</source>
        <translation>Corríjala o quítela.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be used.</source>
        <translation>Esto no es un número de teléfono que se pueda usar.</translation>
    </message>
    <message>
        <source>Write it with its country, as +1 415 555 2671.</source>
        <translation>Escríbalo con el código de país, como +1 415 555 2671.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address.</source>
        <translation>Esta dirección de correo no está completa.</translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation>Escríbala como nombre@example.com.</translation>
    </message>
    <message>
        <source>This address is empty or longer than 200 characters.</source>
        <translation>Esta dirección está vacía o tiene más de 200 caracteres.</translation>
    </message>
    <message>
        <source>Shorten it, or take it away.</source>
        <translation>Acórtela o quítela.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>El nombre tiene más de 200 caracteres.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Acorte el nombre.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Esto no es un idioma.</translation>
    </message>
    <message>
        <source>One of the addresses is somebody else&apos;s by now.</source>
        <translation>Una de las direcciones ya pertenece a otra persona.</translation>
    </message>
    <message>
        <source>Look for who has it among your contacts.</source>
        <translation>Busque en sus contactos quién la tiene.</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>No es posible en este momento.</translation>
    </message>
    <message>
        <source>A message to this person is on its way.</source>
        <translation>Hay un mensaje en camino para esta persona.</translation>
    </message>
    <message>
        <source>Try again as soon as it has arrived or failed.</source>
        <translation>Inténtelo de nuevo cuando haya llegado o fallado.</translation>
    </message>
</context>
<context>
    <name>FileRefusals</name>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a file</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a file and its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is too large: an e-mail carries about %2 of files.</source>
        <translation>%1 es demasiado grande: un correo admite unos %2 de archivos.</translation>
    </message>
    <message>
        <source>%1 are too large: an e-mail carries about %2 of files.</source>
        <translation>%1 son demasiado grandes: un correo admite unos %2 de archivos.</translation>
    </message>
    <message>
        <source>%1 is too large: an e-mail carries about %2 of files, and %3 are attached.</source>
        <translation>%1 es demasiado grande: un correo admite unos %2 de archivos y ya hay %3 adjuntos.</translation>
    </message>
    <message>
        <source>%1 are too large: an e-mail carries about %2 of files, and %3 are attached.</source>
        <translation>%1 son demasiado grandes: un correo admite unos %2 de archivos y ya hay %3 adjuntos.</translation>
    </message>
    <message>
        <source>%1 is too large: WhatsApp carries %2 of such a file at most.</source>
        <translation>%1 es demasiado grande: WhatsApp admite como máximo %2 para este tipo de archivo.</translation>
    </message>
    <message>
        <source>%1 are too large: WhatsApp carries %2 of such a file at most.</source>
        <translation>%1 son demasiado grandes: WhatsApp admite como máximo %2 para este tipo de archivo.</translation>
    </message>
    <message>
        <source>%1 is too large: an MMS carries %2 of such a file at most.</source>
        <translation>%1 es demasiado grande: un MMS admite como máximo %2 para este tipo de archivo.</translation>
    </message>
    <message>
        <source>%1 are too large: an MMS carries %2 of such a file at most.</source>
        <translation>%1 son demasiado grandes: un MMS admite como máximo %2 para este tipo de archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach the files in it.</source>
        <translation>%1 es una carpeta. Adjunte los archivos que contiene.</translation>
    </message>
    <message>
        <source>%1 are folders. Attach the files in them.</source>
        <translation>%1 son carpetas. Adjunte los archivos que contienen.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>%1 are not there any more.</source>
        <translation>%1 ya no existen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>Attachment refused: its address is not a safe one.</source>
        <translation>Adjunto rechazado: su dirección no es segura.</translation>
    </message>
    <message>
        <source>Attachment refused: it lies at an address that is not the provider&apos;s.</source>
        <translation>Adjunto rechazado: está en una dirección que no es del proveedor.</translation>
    </message>
    <message>
        <source>Attachment refused: its address is not that of a file.</source>
        <translation>Adjunto rechazado: su dirección no es la de un archivo.</translation>
    </message>
    <message>
        <source>Attachment refused: it belongs to another account.</source>
        <translation>Adjunto rechazado: pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Attachment refused: it belongs to another message.</source>
        <translation>Adjunto rechazado: pertenece a otro mensaje.</translation>
    </message>
    <message>
        <source>Attachment refused: its address leads elsewhere.</source>
        <translation>Adjunto rechazado: su dirección lleva a otro lugar.</translation>
    </message>
    <message>
        <source>Attachment refused: its address leads into a local network.</source>
        <translation>Adjunto rechazado: su dirección lleva a una red local.</translation>
    </message>
    <message>
        <source>The provider does not have this file.</source>
        <translation>El proveedor no tiene este archivo.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in.</source>
        <translation>El proveedor rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>%1, too large to keep here</source>
        <translation>%1, demasiado grande para guardarlo aquí</translation>
    </message>
    <message>
        <source>Too large to keep here</source>
        <translation>Demasiado grande para guardarlo aquí</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Could not be downloaded</source>
        <translation>No se pudo descargar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The file could not be had.</source>
        <translation>No se pudo obtener el archivo.</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>Files go by e-mail, and by SMS and WhatsApp once the line in Settings is connected. Connect it there, or change the channel.</source>
        <translation>Los archivos se envían por correo, y también por SMS y WhatsApp cuando la línea está conectada en Ajustes. Conéctela allí o cambie de canal.</translation>
    </message>
    <message>
        <source>Files go by SMS only to the USA, Canada and Australia, and the number of %1 is elsewhere. Change to WhatsApp or e-mail, then attach them.</source>
        <translation>Los archivos solo se envían por SMS a EE. UU., Canadá y Australia, y el número de %1 es de otro país. Cambie a WhatsApp o al correo y adjúntelos entonces.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Mensajes programados</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>Por consulta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Repair line</source>
        <translation>Reparar línea</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open settings &gt; Receiving</source>
        <translation>Abrir ajustes &gt; Recepción</translation>
    </message>
    <message>
        <source>Open settings &gt; SMS</source>
        <translation>Abrir ajustes &gt; SMS</translation>
    </message>
    <message>
        <source>Open settings &gt; E-mail</source>
        <translation>Abrir ajustes &gt; Correo</translation>
    </message>
    <message>
        <source>Open Scheduled</source>
        <translation>Abrir Programados</translation>
    </message>
    <message>
        <source>Open the last one</source>
        <translation>Abrir el último</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>Liberar espacio…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>This is sample data: nothing comes in from outside.</source>
        <translation>Son datos de ejemplo: no llega nada de fuera.</translation>
    </message>
    <message>
        <source>Nothing comes in from outside yet.</source>
        <translation>Todavía no llega nada de fuera.</translation>
    </message>
    <message>
        <source>What came in could not be fetched: %1</source>
        <translation>No se pudo obtener lo que llegó: %1</translation>
    </message>
    <message>
        <source>1 message is on its way.</source>
        <translation>1 mensaje está en camino.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on their way.</source>
        <translation>
            <numerusform>%n mensaje está en camino.</numerusform>
            <numerusform>%n mensajes están en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was written has left.</source>
        <translation>Todo lo que se escribió ya se envió.</translation>
    </message>
    <message>
        <source>1 message of the last day did not go out.</source>
        <translation>1 mensaje del último día no se envió.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of the last day did not go out.</source>
        <translation>
            <numerusform>%n mensaje del último día no se envió.</numerusform>
            <numerusform>%n mensajes del último día no se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why in its conversation, and can be sent again there.</source>
        <translation>En su conversación se indica el motivo de cada uno y se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>This is sample data: nothing is sent.</source>
        <translation>Son datos de ejemplo: no se envía nada.</translation>
    </message>
    <message>
        <source>Nothing is sent until the program has started.</source>
        <translation>No se envía nada hasta que el programa se haya iniciado.</translation>
    </message>
    <message>
        <source>No account is connected: nothing can leave or come in.</source>
        <translation>No hay ninguna cuenta conectada: no puede enviarse ni recibirse nada.</translation>
    </message>
    <message>
        <source>Connect your number or your e-mail to begin.</source>
        <translation>Conecte su número o su correo para empezar.</translation>
    </message>
    <message>
        <source>Correct the account in the settings, then try again.</source>
        <translation>Corrija la cuenta en los ajustes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Of some it is being found out whether they left.</source>
        <translation>Se está averiguando si algunos se enviaron.</translation>
    </message>
    <message>
        <source>1 scheduled message was not sent while this computer was off.</source>
        <translation>1 mensaje programado no se envió mientras este equipo estaba apagado.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled messages were not sent while this computer was off.</source>
        <translation>
            <numerusform>%n mensaje programado no se envió mientras este equipo estaba apagado.</numerusform>
            <numerusform>%n mensajes programados no se enviaron mientras este equipo estaba apagado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether it is still to be sent.</source>
        <translation>Indique si aún debe enviarse.</translation>
    </message>
    <message>
        <source>Say whether they are still to be sent.</source>
        <translation>Indique si aún deben enviarse.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
    <message>
        <source>1 message waits for its time.</source>
        <translation>1 mensaje espera su hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for their time.</source>
        <translation>
            <numerusform>%n mensaje espera su hora.</numerusform>
            <numerusform>%n mensajes esperan su hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next leaves on %1.</source>
        <translation>El próximo se envía: %1.</translation>
    </message>
    <message>
        <source>The database is damaged: a part of what is kept in it cannot be read or written (code %1).</source>
        <translation>La base de datos está dañada: parte de lo que contiene no se puede leer o escribir (código %1).</translation>
    </message>
    <message>
        <source>Repair it: the inbox is closed, and you say what takes its place. The damaged file is kept.</source>
        <translation>Repárela: la bandeja de entrada se cierra y usted indica qué la sustituye. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be kept, neither what comes in nor what you write.</source>
        <translation>El disco está lleno: no se puede guardar nada nuevo, ni lo que llega ni lo que escribe.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Libere espacio. Después continúa automáticamente.</translation>
    </message>
    <message>
        <source>The disk refuses what is to be written (code %1).</source>
        <translation>El disco rechaza lo que se debe escribir (código %1).</translation>
    </message>
    <message>
        <source>Check the disk, and that the profile&apos;s folder may be written. It goes on by itself.</source>
        <translation>Revise el disco y que se pueda escribir en la carpeta del perfil. Después continúa automáticamente.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk. When it is full, nothing new can be kept.</source>
        <translation>Solo quedan %1 libres en el disco. Cuando se llene, no se podrá guardar nada nuevo.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer.</source>
        <translation>Todo se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer; %1 are free.</source>
        <translation>Todo se guarda en este equipo; quedan %1 libres.</translation>
    </message>
    <message>
        <source>The keys of your accounts are kept in the system&apos;s keychain.</source>
        <translation>Las claves de sus cuentas se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Sample data needs no keys.</source>
        <translation>Los datos de ejemplo no necesitan claves.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be read, so the accounts whose keys it holds are not connected.</source>
        <translation>No se puede leer el llavero del sistema, así que las cuentas cuyas claves contiene no están conectadas.</translation>
    </message>
    <message>
        <source>Unlock it, or install one (gnome-keyring or KWallet), then try again.</source>
        <translation>Desbloquéelo o instale uno (gnome-keyring o KWallet) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>El reloj de este equipo va bien.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Algo requiere atención</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Algo no funciona</translation>
    </message>
    <message>
        <source>Messages leave. What is sent to you does not come in yet.</source>
        <translation>Los mensajes se envían. Lo que le envían aún no llega.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
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
        <translation>una persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <translation>Eliminados: %1.</translation>
    </message>
    <message>
        <source>As they were before: %1.</source>
        <translation>Como estaban antes: %1.</translation>
    </message>
    <message>
        <source>Kept, as something has happened with them since: %1.</source>
        <translation>Conservados porque hubo cambios desde entonces: %1.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>La importación se ha deshecho.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>The system does not let this program open it, or the disk failed.</source>
        <translation>El sistema no permite que este programa lo abra, o falló el disco.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it, then try again.</source>
        <translation>Compruebe que el archivo existe y que tiene permiso para leerlo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>No hay nadie en este archivo.</translation>
    </message>
    <message>
        <source>It is empty, or has nothing but headings.</source>
        <translation>Está vacío o solo contiene encabezados.</translation>
    </message>
    <message>
        <source>Export your contacts again, or choose another file.</source>
        <translation>Exporte sus contactos otra vez o elija otro archivo.</translation>
    </message>
    <message>
        <source>This is an Excel workbook.</source>
        <translation>Esto es un libro de Excel.</translation>
    </message>
    <message>
        <source>Workbooks are not read, only tables in text.</source>
        <translation>No se leen libros de Excel, solo tablas de texto.</translation>
    </message>
    <message>
        <source>Open it in Excel, choose “Save as” and then “CSV UTF-8”, and import that file.</source>
        <translation>Ábralo en Excel, elija «Guardar como» y luego «CSV UTF-8», e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is an older Microsoft Office document.</source>
        <translation>Esto es un documento antiguo de Microsoft Office.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, choose “Save as” and then CSV, and import that file.</source>
        <translation>Ábralo en Excel o LibreOffice, elija «Guardar como» y luego CSV, e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is a LibreOffice document.</source>
        <translation>Esto es un documento de LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, choose “Save as” and then “Text CSV”, and import that file.</source>
        <translation>Ábralo en LibreOffice, elija «Guardar como» y luego «Texto CSV», e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is a packed archive.</source>
        <translation>Esto es un archivo comprimido.</translation>
    </message>
    <message>
        <source>The file with the contacts is somewhere in it.</source>
        <translation>El archivo con los contactos está dentro.</translation>
    </message>
    <message>
        <source>Unpack it first, then import the file that was in it.</source>
        <translation>Descomprímalo primero e importe el archivo que contiene.</translation>
    </message>
    <message>
        <source>This is a PDF.</source>
        <translation>Esto es un PDF.</translation>
    </message>
    <message>
        <source>It shows a table as on paper, but has none in it.</source>
        <translation>Muestra una tabla como en papel, pero no contiene ninguna.</translation>
    </message>
    <message>
        <source>Export your contacts as CSV or vCard from the program that made it.</source>
        <translation>Exporte sus contactos como CSV o vCard desde el programa que lo creó.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Esto es una imagen.</translation>
    </message>
    <message>
        <source>There are no contacts in it that could be read.</source>
        <translation>No contiene contactos que se puedan leer.</translation>
    </message>
    <message>
        <source>Choose a CSV file or a vCard (.vcf).</source>
        <translation>Elija un archivo CSV o una vCard (.vcf).</translation>
    </message>
    <message>
        <source>This is a web page.</source>
        <translation>Esto es una página web.</translation>
    </message>
    <message>
        <source>Some programs call their web pages .xls or .csv.</source>
        <translation>Algunos programas guardan sus páginas web como .xls o .csv.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV, and import that file.</source>
        <translation>Ábrala en una hoja de cálculo, guárdela como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Esto no es un archivo de texto.</translation>
    </message>
    <message>
        <source>What is in it is not made of letters.</source>
        <translation>Su contenido no es texto.</translation>
    </message>
    <message>
        <source>This encoding cannot be read here.</source>
        <translation>Esta codificación no se puede leer aquí.</translation>
    </message>
    <message>
        <source>This computer does not know the one that was chosen.</source>
        <translation>Este equipo no conoce la que se eligió.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Elija otra codificación.</translation>
    </message>
    <message>
        <source>A field of this file has no end.</source>
        <translation>Un campo de este archivo no tiene fin.</translation>
    </message>
    <message>
        <source>More than 1 MB is in one field; mostly a quotation mark is missing.</source>
        <translation>Hay más de 1 MB en un solo campo; lo más habitual es que falte una comilla.</translation>
    </message>
    <message>
        <source>More than 1 MB is in the field that begins in line %1; mostly a quotation mark is missing.</source>
        <translation>Hay más de 1 MB en el campo que empieza en la línea %1; lo más habitual es que falte una comilla.</translation>
    </message>
    <message>
        <source>Look at that place in the file, or choose another separator.</source>
        <translation>Revise ese punto del archivo o elija otro separador.</translation>
    </message>
    <message>
        <source>A row of this file has no end.</source>
        <translation>Una fila de este archivo no tiene fin.</translation>
    </message>
    <message>
        <source>More than 4 MB are in one row.</source>
        <translation>Hay más de 4 MB en una sola fila.</translation>
    </message>
    <message>
        <source>More than 4 MB are in the row that begins in line %1.</source>
        <translation>Hay más de 4 MB en la fila que empieza en la línea %1.</translation>
    </message>
    <message>
        <source>Look at that place in the file, or export it again.</source>
        <translation>Revise ese punto del archivo o vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>This table has too many columns.</source>
        <translation>Esta tabla tiene demasiadas columnas.</translation>
    </message>
    <message>
        <source>A row has more than 1,000.</source>
        <translation>Una fila tiene más de 1000.</translation>
    </message>
    <message>
        <source>The row in line %1 has more than 1,000.</source>
        <translation>La fila de la línea %1 tiene más de 1000.</translation>
    </message>
    <message>
        <source>Choose another separator, or take out the columns you do not need.</source>
        <translation>Elija otro separador o quite las columnas que no necesite.</translation>
    </message>
    <message>
        <source>There are too many people in this file.</source>
        <translation>Hay demasiadas personas en este archivo.</translation>
    </message>
    <message>
        <source>At most 2,000,000 come in at once.</source>
        <translation>Se pueden importar como máximo 2 millones a la vez.</translation>
    </message>
    <message>
        <source>Split it into several files, and import them one after the other.</source>
        <translation>Divídalo en varios archivos e impórtelos uno tras otro.</translation>
    </message>
    <message>
        <source>Nobody in this file could be written to.</source>
        <translation>No se podría escribir a nadie de este archivo.</translation>
    </message>
    <message>
        <source>No column is a phone number, a WhatsApp number or an e-mail address.</source>
        <translation>Ninguna columna es un número de teléfono, un número de WhatsApp o una dirección de correo.</translation>
    </message>
    <message>
        <source>Choose above the table which column is one.</source>
        <translation>Elija encima de la tabla cuál de las columnas lo es.</translation>
    </message>
    <message>
        <source>No number and no e-mail address.</source>
        <translation>Sin número ni dirección de correo.</translation>
    </message>
    <message>
        <source>Nobody could be written to.</source>
        <translation>No se podría escribir a nadie.</translation>
    </message>
    <message>
        <source>Add one of them to the row, and import the file again.</source>
        <translation>Añada uno de los dos a la fila y vuelva a importar el archivo.</translation>
    </message>
    <message>
        <source>It is about two people.</source>
        <translation>Se refiere a dos personas.</translation>
    </message>
    <message>
        <source>Its addresses are those of two who are here already.</source>
        <translation>Sus direcciones son las de dos contactos que ya están aquí.</translation>
    </message>
    <message>
        <source>Merge the two in Contacts, or leave the row one of them, and import the file again.</source>
        <translation>Combine los dos en Contactos, o deje en la fila los datos de uno solo, y vuelva a importar el archivo.</translation>
    </message>
    <message>
        <source>A group, not a person.</source>
        <translation>Es un grupo, no una persona.</translation>
    </message>
    <message>
        <source>The card only lists other cards.</source>
        <translation>La tarjeta solo enumera otras tarjetas.</translation>
    </message>
    <message>
        <source>There is nothing to do: its members have cards of their own.</source>
        <translation>No hay que hacer nada: sus miembros tienen tarjeta propia.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>No tiene fin.</translation>
    </message>
    <message>
        <source>The file ends, or the next one begins, in the middle of it.</source>
        <translation>El archivo termina, o empieza la siguiente, a la mitad.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Vuelva a exportar el archivo.</translation>
    </message>
    <message>
        <source>The card is too large.</source>
        <translation>La tarjeta es demasiado grande.</translation>
    </message>
    <message>
        <source>It has more than 1 MB without its pictures, or more than 2,000 lines.</source>
        <translation>Tiene más de 1 MB sin contar las imágenes, o más de 2000 líneas.</translation>
    </message>
    <message>
        <source>Take out of it what is not needed, and import the file again.</source>
        <translation>Quite lo que no necesite y vuelva a importar el archivo.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>No es un número de teléfono.</translation>
    </message>
    <message>
        <source>There is no such number, so it was left out.</source>
        <translation>Ese número no existe, así que se omitió.</translation>
    </message>
    <message>
        <source>Correct it in the file, with + and the country code, and import it again.</source>
        <translation>Corríjalo en el archivo, con + y el código de país, y vuelva a importarlo.</translation>
    </message>
    <message>
        <source>Not an e-mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>Nothing could be sent there, so it was left out.</source>
        <translation>No se podría enviar nada ahí, así que se omitió.</translation>
    </message>
    <message>
        <source>Correct it in the file and import it again.</source>
        <translation>Corríjala en el archivo y vuelva a importarlo.</translation>
    </message>
    <message>
        <source>The number lost its digits.</source>
        <translation>El número perdió dígitos.</translation>
    </message>
    <message>
        <source>A spreadsheet program rounded it, so it was left out.</source>
        <translation>Una hoja de cálculo lo redondeó, así que se omitió.</translation>
    </message>
    <message>
        <source>Make the column one of text in your spreadsheet, and export it again.</source>
        <translation>Dé formato de texto a la columna en su hoja de cálculo y vuelva a exportarla.</translation>
    </message>
    <message>
        <source>The country was assumed.</source>
        <translation>Se supuso el país.</translation>
    </message>
    <message>
        <source>It is no number of your country, but is one with + before it.</source>
        <translation>No es un número de su país, pero sí es válido con un + delante.</translation>
    </message>
    <message>
        <source>Look at the number in Contacts.</source>
        <translation>Revise el número en Contactos.</translation>
    </message>
    <message>
        <source>Not a language.</source>
        <translation>No es un idioma.</translation>
    </message>
    <message>
        <source>It is not known here, so it was left out.</source>
        <translation>Aquí no se conoce, así que se omitió.</translation>
    </message>
    <message>
        <source>Write it as “German” or “de” and import the file again.</source>
        <translation>Escríbalo como «German» o «de» y vuelva a importar el archivo.</translation>
    </message>
    <message>
        <source>Not a time zone.</source>
        <translation>No es una zona horaria.</translation>
    </message>
    <message>
        <source>This computer does not know it, so it was left out.</source>
        <translation>Este equipo no la conoce, así que se omitió.</translation>
    </message>
    <message>
        <source>Write it as “Europe/Berlin” and import the file again.</source>
        <translation>Escríbala como «Europe/Berlin» y vuelva a importar el archivo.</translation>
    </message>
    <message>
        <source>It was shortened.</source>
        <translation>Se acortó.</translation>
    </message>
    <message>
        <source>It is longer than what is kept here.</source>
        <translation>Es más largo de lo que se puede guardar aquí.</translation>
    </message>
    <message>
        <source>Look at it in Contacts.</source>
        <translation>Revíselo en Contactos.</translation>
    </message>
    <message>
        <source>Some letters cannot be read.</source>
        <translation>Algunas letras no se pueden leer.</translation>
    </message>
    <message>
        <source>They are none in the encoding that was chosen.</source>
        <translation>No existen en la codificación elegida.</translation>
    </message>
    <message>
        <source>Take the import back, and choose another encoding.</source>
        <translation>Deshaga la importación y elija otra codificación.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Suffix of the name</source>
        <translation>Sufijo del nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número de WhatsApp</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>No desea mensajes</translation>
    </message>
    <message>
        <source>Wants no SMS</source>
        <translation>No desea SMS</translation>
    </message>
    <message>
        <source>Wants no e-mail</source>
        <translation>No desea correos</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Campo propio</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europeo occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Centroeuropeo</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Nothing here by %1</source>
        <translation>No hay nada en %1</translation>
    </message>
    <message>
        <source>Other channels may have something.</source>
        <translation>Puede haber algo en otros canales.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Everything is archived or snoozed.</source>
        <translation>Todo está archivado o pospuesto.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada sin leer</translation>
    </message>
    <message>
        <source>Enjoy the quiet.</source>
        <translation>Disfrute de la calma.</translation>
    </message>
    <message>
        <source>Nothing is yours</source>
        <translation>Nada asignado a usted</translation>
    </message>
    <message>
        <source>Conversations that are assigned to you are here.</source>
        <translation>Aquí están las conversaciones que se le asignan.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Nada pospuesto</translation>
    </message>
    <message>
        <source>Press H on a conversation to have it come back later.</source>
        <translation>Pulse H en una conversación para que vuelva más tarde.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>Press E on a conversation that is done.</source>
        <translation>Pulse E en una conversación terminada.</translation>
    </message>
</context>
<context>
    <name>KeyObjection</name>
    <message>
        <source>While you write, %1 alone stays a character; it runs the command only elsewhere. Press a second key at once to make it two.</source>
        <translation>Mientras escribe, %1 por sí sola sigue siendo un carácter; solo ejecuta el comando fuera del texto. Pulse enseguida una segunda tecla para formar un atajo de dos.</translation>
    </message>
    <message>
        <source>%1 edits text and moves in it: while you write it keeps doing that, and runs the command only elsewhere.</source>
        <translation>%1 sirve para editar el texto y moverse por él: mientras escribe sigue haciéndolo, y solo ejecuta el comando fuera del texto.</translation>
    </message>
    <message>
        <source>Many desktops keep %1 for themselves: then it never reaches this program. Another key is safer.</source>
        <translation>Muchos escritorios se reservan %1: entonces nunca llega a este programa. Es más seguro usar otra tecla.</translation>
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
        <translation>Como en Gmail</translation>
    </message>
    <message>
        <source>As in Outlook</source>
        <translation>Como en Outlook</translation>
    </message>
    <message>
        <source>As in Apple Mail</source>
        <translation>Como en Apple Mail</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source> then </source>
        <translation> y luego </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  o  </translation>
    </message>
</context>
<context>
    <name>LineText</name>
    <message>
        <source>Something is missing in the settings below.</source>
        <translation>Falta algo en los ajustes de abajo.</translation>
    </message>
    <message>
        <source>Fill it in and save.</source>
        <translation>Complételo y guarde.</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>No se encontró el programa %1.</translation>
    </message>
    <message>
        <source>Install it, or give its path below.</source>
        <translation>Instálelo o indique su ruta abajo.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s program ended.</source>
        <translation>El programa del túnel terminó.</translation>
    </message>
    <message>
        <source>It is started again by itself.</source>
        <translation>Se reinicia automáticamente.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s program runs, but says no public address.</source>
        <translation>El programa del túnel funciona, pero no indica ninguna dirección pública.</translation>
    </message>
    <message>
        <source>Try Repair; if that does not help, check its settings.</source>
        <translation>Pruebe Reparar; si no sirve, revise sus ajustes.</translation>
    </message>
    <message>
        <source>The tunnel does not reach its server.</source>
        <translation>El túnel no llega a su servidor.</translation>
    </message>
    <message>
        <source>Check the internet connection. It tries again by itself.</source>
        <translation>Compruebe la conexión a internet. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server does not accept the sign-in.</source>
        <translation>El servidor del túnel no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the tunnel&apos;s token or key.</source>
        <translation>Revise el token o la clave del túnel.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s name or port is in use already, perhaps on another computer.</source>
        <translation>El nombre o el puerto del túnel ya está en uso, quizá en otro equipo.</translation>
    </message>
    <message>
        <source>End the other one. It tries again by itself.</source>
        <translation>Cierre el otro. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s service does not allow this.</source>
        <translation>El servicio del túnel no lo permite.</translation>
    </message>
    <message>
        <source>See the details: most often it has to be switched on there once.</source>
        <translation>Vea los detalles: casi siempre hay que activarlo allí una vez.</translation>
    </message>
    <message>
        <source>The SSH server is not the one it was: its key is another.</source>
        <translation>El servidor SSH no es el mismo de antes: su clave es otra.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server before you go on.</source>
        <translation>Consulte a quien administra el servidor antes de continuar.</translation>
    </message>
    <message>
        <source>The public address is not known on the internet yet.</source>
        <translation>La dirección pública aún no se conoce en internet.</translation>
    </message>
    <message>
        <source>A new name needs a moment. It tries again by itself.</source>
        <translation>Un nombre nuevo tarda un momento. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Nobody answers at the public address.</source>
        <translation>Nadie responde en la dirección pública.</translation>
    </message>
    <message>
        <source>Check that it leads to this computer. It tries again by itself.</source>
        <translation>Compruebe que lleva a este equipo. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The certificate of the public address is not valid.</source>
        <translation>El certificado de la dirección pública no es válido.</translation>
    </message>
    <message>
        <source>Give the address a certificate that is valid for its name.</source>
        <translation>Use en la dirección un certificado válido para su nombre.</translation>
    </message>
    <message>
        <source>The public address leads to something else than this program.</source>
        <translation>La dirección pública lleva a algo que no es este programa.</translation>
    </message>
    <message>
        <source>Check where it leads.</source>
        <translation>Compruebe adónde lleva.</translation>
    </message>
    <message>
        <source>Some messages are sent to another address.</source>
        <translation>Algunos mensajes se envían a otra dirección.</translation>
    </message>
    <message>
        <source>Say below whether they shall come here.</source>
        <translation>Indique abajo si deben llegar aquí.</translation>
    </message>
    <message>
        <source>The old addresses are in place again.</source>
        <translation>Se han restaurado las direcciones anteriores.</translation>
    </message>
    <message>
        <source>With Repair, messages are sent here again.</source>
        <translation>Con Reparar, los mensajes vuelven a enviarse aquí.</translation>
    </message>
    <message>
        <source>The provider does not accept the account.</source>
        <translation>El proveedor no acepta la cuenta.</translation>
    </message>
    <message>
        <source>Check the token or key in Settings.</source>
        <translation>Revise el token o la clave en Ajustes.</translation>
    </message>
    <message>
        <source>The key for e-mail may only send.</source>
        <translation>La clave de correo solo puede enviar.</translation>
    </message>
    <message>
        <source>Make one with full access at Resend to receive.</source>
        <translation>Para recibir, cree en Resend una con acceso completo.</translation>
    </message>
    <message>
        <source>The provider cannot be asked where it sends messages.</source>
        <translation>No se puede preguntar al proveedor adónde envía los mensajes.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The provider did not take the new address.</source>
        <translation>El proveedor no aceptó la dirección nueva.</translation>
    </message>
    <message>
        <source>See the details, then try Repair.</source>
        <translation>Vea los detalles y pruebe Reparar.</translation>
    </message>
    <message>
        <source>The account has no such number.</source>
        <translation>La cuenta no tiene ese número.</translation>
    </message>
    <message>
        <source>Check the number in Settings.</source>
        <translation>Revise el número en Ajustes.</translation>
    </message>
    <message>
        <source>The number belongs to a TwiML application, which decides where messages go.</source>
        <translation>El número pertenece a una aplicación TwiML, que decide adónde van los mensajes.</translation>
    </message>
    <message>
        <source>Take the number out of it in Twilio&apos;s console, then press Repair.</source>
        <translation>Quite el número de ella en la consola de Twilio y pulse Reparar.</translation>
    </message>
    <message>
        <source>WhatsApp has switched your number off.</source>
        <translation>WhatsApp ha desactivado su número.</translation>
    </message>
    <message>
        <source>Twilio&apos;s console says why and what to do.</source>
        <translation>La consola de Twilio indica el motivo y qué hacer.</translation>
    </message>
    <message>
        <source>Messages are fetched every few minutes.</source>
        <translation>Los mensajes se consultan cada pocos minutos.</translation>
    </message>
    <message>
        <source>The tunnel is starting…</source>
        <translation>El túnel se está iniciando…</translation>
    </message>
    <message>
        <source>Checking that the public address leads here…</source>
        <translation>Comprobando que la dirección pública lleva aquí…</translation>
    </message>
    <message>
        <source>Telling the providers the address…</source>
        <translation>Comunicando la dirección a los proveedores…</translation>
    </message>
    <message>
        <source>Messages arrive at once.</source>
        <translation>Los mensajes llegan al instante.</translation>
    </message>
    <message>
        <source>Messages do not arrive at once.</source>
        <translation>Los mensajes no llegan al instante.</translation>
    </message>
    <message>
        <source>Nothing comes in until an account is connected.</source>
        <translation>No llega nada hasta que se conecte una cuenta.</translation>
    </message>
    <message>
        <source>Not at all: fetch messages</source>
        <translation>Ninguna: consultar los mensajes</translation>
    </message>
    <message>
        <source>At an address of my own</source>
        <translation>Una dirección propia</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>Cloudflare, without an account</source>
        <translation>Cloudflare, sin cuenta</translation>
    </message>
    <message>
        <source>Cloudflare, with a tunnel of mine</source>
        <translation>Cloudflare, con un túnel propio</translation>
    </message>
    <message>
        <source>SSH, through a server of mine</source>
        <translation>SSH, mediante un servidor propio</translation>
    </message>
    <message>
        <source>Tailscale Funnel</source>
        <translation>Tailscale Funnel</translation>
    </message>
    <message>
        <source>Nothing to set up. New messages are asked for every few minutes, and appear that much later.</source>
        <translation>No hay que configurar nada. Se consulta cada pocos minutos si hay mensajes nuevos, que aparecen con ese retraso.</translation>
    </message>
    <message>
        <source>For a server, a reverse proxy or a tunnel that runs already and leads to this computer.</source>
        <translation>Para un servidor, un proxy inverso o un túnel que ya funciona y lleva a este equipo.</translation>
    </message>
    <message>
        <source>Starts ngrok. It needs a free account, whose token you gave it once.</source>
        <translation>Inicia ngrok. Necesita una cuenta gratuita, cuyo token se le indica una vez.</translation>
    </message>
    <message>
        <source>Starts cloudflared. Free and at once; the address is another at each start.</source>
        <translation>Inicia cloudflared. Gratis y al instante; la dirección cambia en cada inicio.</translation>
    </message>
    <message>
        <source>Starts cloudflared with your tunnel&apos;s token, which is kept in your system&apos;s keychain.</source>
        <translation>Inicia cloudflared con el token de su túnel, que se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Starts ssh -R to any server that lets your key in, or to a service such as nokey@localhost.run.</source>
        <translation>Inicia ssh -R con cualquier servidor que acepte su clave, o con un servicio como nokey@localhost.run.</translation>
    </message>
    <message>
        <source>Starts tailscale funnel. Funnel must be allowed for this computer in your tailnet.</source>
        <translation>Inicia tailscale funnel. Funnel debe estar permitido para este equipo en su tailnet.</translation>
    </message>
    <message>
        <source>SMS to %1</source>
        <translation>El SMS a %1</translation>
    </message>
    <message>
        <source>SMS through the Messaging Service “%1”</source>
        <translation>El SMS por el Messaging Service «%1»</translation>
    </message>
    <message>
        <source>WhatsApp to %1</source>
        <translation>El WhatsApp a %1</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s sandbox</source>
        <translation>El sandbox de WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El correo</translation>
    </message>
    <message>
        <source>arrives here.</source>
        <translation>se recibe aquí.</translation>
    </message>
    <message>
        <source>is sent to %1 now.</source>
        <translation>se envía ahora a %1.</translation>
    </message>
    <message>
        <source>is sent to %1, and stays so.</source>
        <translation>se envía a %1, y así seguirá.</translation>
    </message>
    <message>
        <source>can be set by you only: in Twilio&apos;s console under Messaging, Try it out, Sandbox settings.</source>
        <translation>solo puede configurarlo usted: en la consola de Twilio, en Messaging, Try it out, Sandbox settings.</translation>
    </message>
</context>
<context>
    <name>LinkTarget</name>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>It says %1, but writes to %2.</source>
        <translation>Muestra %1, pero escribe a %2.</translation>
    </message>
    <message>
        <source>It says %1, but leads to %2.</source>
        <translation>Muestra %1, pero lleva a %2.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>The Twilio account</source>
        <translation>La cuenta de Twilio</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>The Twilio account, further</source>
        <translation>La cuenta de Twilio, continuación</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>What Twilio says of this computer</source>
        <translation>Lo que Twilio dice de este equipo</translation>
    </message>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>**What to do:** %1</source>
        <translation>**Qué hacer:** %1</translation>
    </message>
    <message>
        <source>Twilio&apos;s own page</source>
        <translation>Página de Twilio</translation>
    </message>
    <message>
        <source># When something was not sent</source>
        <translation># Cuando algo no se envió</translation>
    </message>
    <message>
        <source>Every failure has a number. It is in the details of a message (Ctrl+D), with the provider&apos;s own words, and this page says what each number means and what helps.</source>
        <translation>Cada error tiene un número. Está en los detalles del mensaje (Ctrl+D), con la explicación del proveedor; esta página indica qué significa cada número y qué ayuda.</translation>
    </message>
    <message>
        <source># What&apos;s new</source>
        <translation># Novedades</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>En esta versión</translation>
    </message>
</context>
<context>
    <name>MentionWords</name>
    <message>
        <source>Somebody who left</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <extracomment>Who wrote a note, and about whom</extracomment>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leída</translation>
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
        <translation>%1: se conserva «%2» y se descarta «%3».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>%1: both stay, “%2” as %3.</source>
        <extracomment>An own field that both people have: both values stay, the second under another name</extracomment>
        <translation>%1: se conservan ambos, «%2» como %3.</translation>
    </message>
    <message>
        <source>1 message moves to their conversation.</source>
        <translation>1 mensaje pasa a su conversación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages move to their conversation.</source>
        <translation>
            <numerusform>%Ln mensaje pasa a su conversación.</numerusform>
            <numerusform>%Ln mensajes pasan a su conversación.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note moves along.</source>
        <translation>1 nota se traslada también.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes move along.</source>
        <translation>
            <numerusform>%Ln nota se traslada también.</numerusform>
            <numerusform>%Ln notas se trasladan también.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being written to both: the texts are put together.</source>
        <translation>Hay un borrador para cada uno: los textos se juntan.</translation>
    </message>
    <message>
        <source>They stay blocked.</source>
        <translation>El bloqueo se mantiene.</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Puede que se haya enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>A moment here, and what the clocks of another place show then</extracomment>
        <translation>%1 (%2 en %3)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>To leave</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Lo guarda</translation>
    </message>
    <message>
        <source>Does not leave if</source>
        <translation>No se envía si</translation>
    </message>
    <message>
        <source>they write before</source>
        <translation>escriben antes</translation>
    </message>
    <message>
        <source>Change that came too late</source>
        <translation>Cambio que llegó tarde</translation>
    </message>
    <message>
        <source>Time that came too late</source>
        <translation>Hora que llegó tarde</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>El texto completo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id. del proveedor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Detalles del mensaje</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Location: %1</source>
        <extracomment>Where somebody is: a name, an address, and the coordinates</extracomment>
        <translation>Ubicación: %1</translation>
    </message>
    <message>
        <source>Came from your ad: %1</source>
        <extracomment>The headline of the ad that somebody came from</extracomment>
        <translation>Llegó desde su anuncio: %1</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>Sent by a machine</source>
        <translation>Envío automático</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Reenviado muchas veces</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Answer to an earlier message</source>
        <translation>Respuesta a un mensaje anterior</translation>
    </message>
    <message>
        <source>Chosen by a button</source>
        <translation>Elegido con un botón</translation>
    </message>
</context>
<context>
    <name>MessagePrinter</name>
    <message>
        <source>It cannot be written there: %1. Choose another folder, or another printer.</source>
        <extracomment>What the system says, as &quot;Permission denied&quot;</extracomment>
        <translation>No se puede escribir ahí: %1. Elija otra carpeta u otra impresora.</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print conversation</source>
        <translation>Imprimir conversación</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>This is a long message. The rest of it is in its details (Ctrl+D).</source>
        <translation>Este mensaje es largo. El resto está en sus detalles (Ctrl+D).</translation>
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
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
</context>
<context>
    <name>PasteLimits</name>
    <message>
        <source>%1 characters are too many to write in at once: %2 at most.</source>
        <translation>%1 caracteres son demasiados para insertarlos de una vez: como máximo %2.</translation>
    </message>
    <message>
        <source>With it there would be %1 characters here, and that is too much: %2 at most.</source>
        <translation>Habría %1 caracteres en total, y son demasiados: como máximo %2.</translation>
    </message>
    <message>
        <source>%1 lines are too many to write in at once: %2 at most.</source>
        <translation>%1 líneas son demasiadas para insertarlas de una vez: como máximo %2.</translation>
    </message>
    <message>
        <source>%1 emoji are too many to write in at once: %2 at most.</source>
        <translation>%1 emojis son demasiados para insertarlos de una vez: como máximo %2.</translation>
    </message>
    <message>
        <source>A line of %1 characters is too long to write in: %2 at most.</source>
        <translation>Una línea de %1 caracteres es demasiado larga para insertarla: como máximo %2.</translation>
    </message>
    <message>
        <source>%1 emoji are too many for one line: %2 at most.</source>
        <translation>%1 emojis son demasiados para una línea: como máximo %2.</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>PeopleStateBar</name>
    <message>
        <source>Active</source>
        <extracomment>People who are neither archived nor blocked</extracomment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
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
        <translation>Correo</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A way to reach somebody that is neither a number nor an e-mail address</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Blocked since %1</source>
        <translation>Bloqueado (desde: %1)</translation>
    </message>
    <message>
        <source>Archived since %1</source>
        <translation>Archivado (desde: %1)</translation>
    </message>
    <message>
        <source>Does not want messages here (since %1)</source>
        <translation>No desea mensajes aquí (desde: %1)</translation>
    </message>
    <message>
        <source>Nothing reaches this address (since %1)</source>
        <translation>A esta dirección no llega nada (desde: %1)</translation>
    </message>
    <message>
        <source>Agreed to messages on %1</source>
        <translation>Aceptó recibir mensajes (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When somebody agreed to be written to, and how that is known</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>el mismo número</translation>
    </message>
    <message>
        <source>one number, written in two ways</source>
        <translation>un mismo número, escrito de dos formas</translation>
    </message>
    <message>
        <source>similar numbers and names</source>
        <translation>números y nombres parecidos</translation>
    </message>
    <message>
        <source>the same name in their e-mail addresses</source>
        <translation>el mismo nombre en sus direcciones de correo</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>similar names</source>
        <translation>nombres parecidos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The time, and the day of the week</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>Nota interna de %1</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>solo la ve usted</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>puede que se haya enviado</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ProfileFill</name>
    <message>
        <source>Open %1, %2, on the web</source>
        <extracomment>A network and what somebody is called there: &quot;Open Instagram, @ann, on the web&quot;</extracomment>
        <translation>Abrir %1, %2, en la web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Contacto desde</translation>
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
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>You answer within</source>
        <extracomment>How long somebody usually waits for an answer</extracomment>
        <translation>Usted responde en</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation>1 mensaje: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, next: %1</source>
        <translation>
            <numerusform>%n mensaje, próximo: %1</numerusform>
            <numerusform>%n mensajes, próximo: %1</numerusform>
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
        <translation>Encontrado en la lista de %1, %2. Ningún webhook lo había traído: este equipo estaba apagado o no tenía línea a internet.</translation>
    </message>
    <message>
        <source>%1 sent it here on %2, rightly signed.</source>
        <extracomment>A provider and a time</extracomment>
        <translation>%1 lo envió aquí con la firma correcta: %2.</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Mes del</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>Mensajes por día</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>Mensajes por semana</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Mensajes por mes</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale::toString() takes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>Estos días</translation>
    </message>
    <message>
        <source>As many days before</source>
        <translation>Los mismos días antes</translation>
    </message>
    <message>
        <source>Under 5 minutes</source>
        <translation>Menos de 5 minutos</translation>
    </message>
    <message>
        <source>5 to 15 minutes</source>
        <translation>De 5 a 15 minutos</translation>
    </message>
    <message>
        <source>15 minutes to 1 hour</source>
        <translation>De 15 minutos a 1 hora</translation>
    </message>
    <message>
        <source>1 to 4 hours</source>
        <translation>De 1 a 4 horas</translation>
    </message>
    <message>
        <source>4 to 12 hours</source>
        <translation>De 4 a 12 horas</translation>
    </message>
    <message>
        <source>12 to 24 hours</source>
        <translation>De 12 a 24 horas</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>Más de un día</translation>
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
        <translation>&gt; 1 día</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Sent, no report yet</source>
        <translation>Enviados, aún sin confirmación</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>Por qué fallaron los mensajes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The provider did not accept it.</source>
        <translation>El proveedor no lo aceptó.</translation>
    </message>
    <message>
        <source>Error %1 of the provider</source>
        <translation>Error %1 del proveedor</translation>
    </message>
    <message>
        <source>Teammates</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>Primeras respuestas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Sin nombre</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>You answered %1 of those who wrote first within an hour, half of them within %2.</source>
        <translation>Respondió en menos de una hora al %1 de quienes escribieron primero, y a la mitad en menos de %2.</translation>
    </message>
    <message>
        <source>Most messages come in on %1, and between %2 and %3.</source>
        <translation>La mayoría de los mensajes llega el %1, y entre las %2 y las %3.</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>ninguno antes</translation>
    </message>
    <message>
        <source>−%1, quicker</source>
        <translation>−%1, más rápido</translation>
    </message>
    <message>
        <source>+%1, slower</source>
        <translation>+%1, más lento</translation>
    </message>
    <message>
        <source>nobody wrote first</source>
        <translation>nadie escribió primero</translation>
    </message>
    <message>
        <source>%1 points, better</source>
        <translation>%1 puntos, mejor</translation>
    </message>
    <message>
        <source>%1 points, worse</source>
        <translation>%1 puntos, peor</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nada con qué comparar</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>%1 (%2 before)</source>
        <extracomment>How it changed, and what it was: &quot;+12% (118 before)&quot;</extracomment>
        <translation>%1 (%2 antes)</translation>
    </message>
    <message>
        <source>Messages that came in.</source>
        <translation>Mensajes que llegaron.</translation>
    </message>
    <message>
        <source>Messages that went out, automatic answers and those that failed among them.</source>
        <translation>Mensajes que se enviaron, incluidas las respuestas automáticas y los fallidos.</translation>
    </message>
    <message>
        <source>Conversations begun</source>
        <translation>Conversaciones iniciadas</translation>
    </message>
    <message>
        <source>First messages after 24 hours without any. An answer begins none, however late it is.</source>
        <translation>Primeros mensajes tras 24 horas sin ninguno. Una respuesta no inicia ninguna, por tarde que llegue.</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Primera respuesta, mediana</translation>
    </message>
    <message>
        <source>Half of the people who began a conversation had an answer within this time. Automatic answers do not count.</source>
        <translation>La mitad de quienes iniciaron una conversación recibió respuesta en este tiempo. Las respuestas automáticas no cuentan.</translation>
    </message>
    <message>
        <source>First response, 9 of 10</source>
        <translation>Primera respuesta, 9 de 10</translation>
    </message>
    <message>
        <source>Nine of ten people who began a conversation and were answered had the answer within this time.</source>
        <translation>Nueve de cada diez personas que iniciaron una conversación y recibieron respuesta la tuvieron en este tiempo.</translation>
    </message>
    <message>
        <source>Answered within 1 hour</source>
        <translation>Respondidas en 1 hora</translation>
    </message>
    <message>
        <source>Of the people who began a conversation more than an hour ago, or were answered already.</source>
        <translation>De quienes iniciaron una conversación hace más de una hora o ya recibieron respuesta.</translation>
    </message>
    <message>
        <source>Of the messages sent, those that the carrier or the mail server reported as arrived.</source>
        <translation>De los mensajes enviados, los que el operador o el servidor de correo confirmó como recibidos.</translation>
    </message>
    <message>
        <source>Of the messages sent, those that did not arrive.</source>
        <translation>De los mensajes enviados, los que no llegaron.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Draft:</source>
        <translation>Borrador:</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Message taken back</source>
        <translation>Mensaje retirado</translation>
    </message>
    <message>
        <source>Scheduled:</source>
        <translation>Programado:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Usted:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day, in little room: &quot;Mon 8:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>borrador: %1</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>asignada a %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
</context>
<context>
    <name>SavedToast</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>The name of a file</extracomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Show all (%1)</source>
        <extracomment>Of messages, notes …</extracomment>
        <translation>Mostrar todo (%1)</translation>
    </message>
    <message>
        <source>Searched for before</source>
        <translation>Búsquedas anteriores</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estas</translation>
    </message>
    <message>
        <source>Narrow a search</source>
        <translation>Acotar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>“%1” is left out: behind “in:” stands %2.</source>
        <translation>«%1» no se tiene en cuenta: después de «in:» va %2.</translation>
    </message>
    <message>
        <source>“%1” is left out: it is no day. Write 2026-05-17, 2026-05, 2026, today, or 7d for a week ago.</source>
        <translation>«%1» no se tiene en cuenta: no es un día. Escriba 2026-05-17, 2026-05, 2026, today, o 7d para hace una semana.</translation>
    </message>
    <message>
        <source>“%1” is left out: behind “%2:” stands %3.</source>
        <translation>«%1» no se tiene en cuenta: después de «%2:» va %3.</translation>
    </message>
    <message>
        <source>What somebody wrote; from:me is what you wrote</source>
        <translation>Lo que alguien escribió; from:me es lo que escribió usted</translation>
    </message>
    <message>
        <source>What you wrote to somebody</source>
        <translation>Lo que usted escribió a alguien</translation>
    </message>
    <message>
        <source>One channel, or only notes, files or people</source>
        <translation>Un canal, o solo notas, archivos o personas</translation>
    </message>
    <message>
        <source>Older than a day, a month or a year</source>
        <translation>Anterior a un día, un mes o un año</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>A partir de un día</translation>
    </message>
    <message>
        <source>Of one day</source>
        <translation>De un día</translation>
    </message>
    <message>
        <source>With a file, or with a link</source>
        <translation>Con un archivo o con un enlace</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Con un archivo</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Con un enlace</translation>
    </message>
    <message>
        <source>note by %1</source>
        <translation>nota de %1</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>alguien que ya no está</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>de usted</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: %1 is looked for just as it stands.</source>
        <translation>Las comillas no están cerradas: %1 se busca tal como está escrito.</translation>
    </message>
</context>
<context>
    <name>SendingText</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Nothing is sent by %1 until this is corrected.</source>
        <translation>No se envía nada por %1 hasta que se corrija.</translation>
    </message>
    <message>
        <source>What is sent by %1 waits.</source>
        <translation>Lo que se envía por %1 está en espera.</translation>
    </message>
    <message>
        <source>What is sent by %1 waits; next try at %2.</source>
        <translation>Lo que se envía por %1 está en espera; próximo intento: %2.</translation>
    </message>
    <message>
        <source>No network. What you write waits and leaves by itself.</source>
        <translation>Sin red. Lo que escriba queda en espera y se envía automáticamente.</translation>
    </message>
    <message>
        <source>No network. 1 message waits and leaves by itself.</source>
        <translation>Sin red. 1 mensaje está en espera y se envía automáticamente.</translation>
    </message>
    <message numerus="yes">
        <source>No network. %n messages wait and leave by themselves.</source>
        <translation>
            <numerusform>Sin red. %n mensaje está en espera y se envía automáticamente.</numerusform>
            <numerusform>Sin red. %n mensajes están en espera y se envían automáticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message waits.</source>
        <translation>1 mensaje en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait.</source>
        <translation>
            <numerusform>%n mensaje en espera.</numerusform>
            <numerusform>%n mensajes en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No network. It leaves by itself.</source>
        <translation>Sin red. Se envía automáticamente.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Connect text messages</source>
        <translation>Conectar los SMS</translation>
    </message>
    <message>
        <source>Connect WhatsApp</source>
        <translation>Conectar WhatsApp</translation>
    </message>
    <message>
        <source>Connect e-mail</source>
        <translation>Conectar el correo</translation>
    </message>
    <message>
        <source>Receive messages</source>
        <translation>Recibir mensajes</translation>
    </message>
    <message>
        <source>Say when you answer</source>
        <translation>Indicar su horario</translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation>Traer sus contactos</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Escribir a alguien</translation>
    </message>
</context>
<context>
    <name>ShortcutManual</name>
    <message>
        <source> then </source>
        <translation> y luego </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source># Keyboard shortcuts</source>
        <translation># Atajos de teclado</translation>
    </message>
    <message>
        <source>On a Mac, Ctrl is the Command key. Every command is in the command palette (Ctrl+K), too. The keys can be changed in Settings, Shortcuts; commands marked with * keep theirs.</source>
        <translation>En un Mac, Ctrl es la tecla Comando. Todos los comandos están también en la paleta de comandos (Ctrl+K). Las teclas se pueden cambiar en Ajustes, Atajos; los comandos marcados con * conservan las suyas.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The profile %1 is in use by another running program (%2). Close that one first, or choose another folder with --profile.</source>
        <translation>Otro programa en ejecución (%2) está usando el perfil %1. Ciérrelo primero o elija otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>The profile %1 was written by a newer version of Unified Inbox (%2). Install that version or a later one; nothing was changed.</source>
        <translation>El perfil %1 se escribió con una versión más reciente de Unified Inbox (%2). Instale esa versión o una posterior; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database of the profile %1 is damaged (%2). Put back a good copy from its folder &quot;backups&quot;, or choose another folder with --profile; nothing was changed.</source>
        <translation>La base de datos del perfil %1 está dañada (%2). Restaure una copia correcta desde su carpeta «backups» o elija otra carpeta con --profile; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written (%2). Check the folder&apos;s permissions and the free space, or choose another folder with --profile.</source>
        <translation>No se puede escribir en el perfil %1 (%2). Revise los permisos de la carpeta y el espacio libre, o elija otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>The file inbox.db in the profile %1 is a database of another program (%2). Choose another folder with --profile; nothing was changed.</source>
        <translation>El archivo inbox.db del perfil %1 es la base de datos de otro programa (%2). Elija otra carpeta con --profile; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A setting is wrong: %1. Correct it and start again.</source>
        <translation>Un ajuste no es correcto: %1. Corríjalo y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The program cannot listen: %1. Close what uses the port, or choose another one with the environment variable PORT or API_PORT.</source>
        <translation>El programa no puede escuchar conexiones: %1. Cierre lo que usa el puerto o elija otro con la variable de entorno PORT o API_PORT.</translation>
    </message>
    <message>
        <source>The program cannot start: %1.</source>
        <translation>El programa no se puede iniciar: %1.</translation>
    </message>
</context>
<context>
    <name>ThreadListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of this year: day and name of the month</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of another year</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
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
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day of another year with its weekday</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>TransferFiles</name>
    <message>
        <source>It cannot be written there: %1. Choose another folder.</source>
        <extracomment>What the system says, as &quot;Permission denied&quot;</extracomment>
        <translation>No se puede escribir ahí: %1. Elija otra carpeta.</translation>
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
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Write to somebody, and the conversation is here.</source>
        <translation>Escriba a alguien y la conversación aparecerá aquí.</translation>
    </message>
    <message>
        <source>Messages to %1 appear here as they arrive.</source>
        <translation>Los mensajes para %1 aparecen aquí a medida que llegan.</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Escribir a alguien</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Welcome to your inbox</source>
        <translation>Le damos la bienvenida a su bandeja de entrada</translation>
    </message>
    <message>
        <source>Connect Twilio for SMS and WhatsApp and Resend for e-mail, or look around first: nothing in the sample data is real, and nothing is sent.</source>
        <translation>Conecte Twilio para SMS y WhatsApp y Resend para el correo, o explore primero: nada en los datos de ejemplo es real y no se envía nada.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Conectar mis cuentas</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>WhenText</name>
    <message>
        <source>%1 in %2 (%3 here)</source>
        <extracomment>&quot;Tomorrow, 9:00 in New York (15:00 here)&quot;</extracomment>
        <translation>%1 en %2 (%3 aquí)</translation>
    </message>
    <message>
        <source>Later today, %1</source>
        <translation>Hoy más tarde, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message>
        <source>Saturday, %1</source>
        <translation>Sábado, %1</translation>
    </message>
    <message>
        <source>Monday, %1</source>
        <translation>Lunes, %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <extracomment>A day and time: &quot;Scheduled for Tuesday 17 March, 15:00&quot;</extracomment>
        <translation>Programado: %1</translation>
    </message>
    <message>
        <source>Scheduled again for %1</source>
        <extracomment>A day and time: &quot;Scheduled again for Tuesday 17 March, 15:00&quot;</extracomment>
        <translation>Reprogramado: %1</translation>
    </message>
    <message>
        <source>%1 for them, %2 for you</source>
        <extracomment>&quot;Tuesday 17 March, 9:00 for them, 16:00 for you&quot;</extracomment>
        <translation>%1 allí, %2 aquí</translation>
    </message>
    <message>
        <source>The clocks go forward then and there is no %1: it leaves at %2.</source>
        <translation>Ese día se adelantan los relojes y la hora %1 no existe: se envía a las %2.</translation>
    </message>
    <message>
        <source>The clocks go back then and %1 comes twice: it leaves the first time.</source>
        <translation>Ese día se atrasan los relojes y la hora %1 se repite: se envía la primera vez.</translation>
    </message>
    <message>
        <source>In %1 it is %2 then: it may wake somebody.</source>
        <translation>En %1 será esta hora: %2. Podría despertar a alguien.</translation>
    </message>
</context>
<context>
    <name>WidgetKeys</name>
    <message>
        <source>Writing</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Send an SMS or WhatsApp message</source>
        <translation>Enviar un SMS o un mensaje de WhatsApp</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Look for messages now</source>
        <translation>Consultar mensajes ahora</translation>
    </message>
    <message>
        <source>Ask the providers for messages that did not arrive by themselves</source>
        <translation>Pedir a los proveedores los mensajes que no llegaron automáticamente</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>List, messages, message field</source>
        <translation>Lista, mensajes, campo del mensaje</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Message field, messages, list</source>
        <translation>Campo del mensaje, mensajes, lista</translation>
    </message>
    <message>
        <source>Details of the person</source>
        <translation>Detalles de la persona</translation>
    </message>
    <message>
        <source>Show or hide what is known of the person, beside the conversation</source>
        <translation>Mostrar u ocultar lo que se sabe de la persona, junto a la conversación</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Fill the whole screen, or return</source>
        <translation>Ocupar toda la pantalla o volver</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>What is being written is kept</source>
        <translation>Lo que se esté escribiendo se conserva</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>End the program; what is being written is kept</source>
        <translation>Cerrar el programa; lo que se esté escribiendo se conserva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close what is open, clear the search, leave the message field for the list</source>
        <translation>Cerrar lo que esté abierto, borrar la búsqueda, pasar del campo del mensaje a la lista</translation>
    </message>
    <message>
        <source>From 80 to 200 percent</source>
        <translation>Del 80 al 200 por ciento</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
</context>
<context>
    <name>uinbox::app::DesktopProgram</name>
    <message>
        <source>The system&apos;s keychain cannot be read, so the accounts whose keys it holds are not connected. Unlock it, or install one (gnome-keyring or KWallet), then try again.</source>
        <translation>No se puede leer el llavero del sistema, así que las cuentas cuyas claves contiene no están conectadas. Desbloquéelo o instale uno (gnome-keyring o KWallet) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unified Inbox is running already (%1) but does not answer. Close its window; if that does not help, end it with the system&apos;s task manager, and start it again.</source>
        <translation>Unified Inbox ya está en ejecución (%1), pero no responde. Cierre su ventana; si no sirve, finalícelo con el administrador de tareas del sistema e inícielo de nuevo.</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation>Deteniendo. No se ha cambiado nada.</translation>
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
        <translation>Está en la carpeta %1 (%2). Libere espacio en ese disco o permita la escritura en la carpeta; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version (%2). Install that version or a later one. Nothing was changed.</source>
        <translation>El archivo %1 se escribió con una versión más reciente (%2). Instale esa versión o una posterior. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program (%2). Move it elsewhere, then try again. Nothing was changed.</source>
        <translation>El archivo %1 pertenece a otro programa (%2). Muévalo a otro lugar e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2).</source>
        <translation>El archivo %1 está dañado (%2).</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept in the same folder.</source>
        <translation>Elija lo que elija, el archivo dañado se conserva en la misma carpeta.</translation>
    </message>
    <message>
        <source>There is no backup of it. You can begin an empty inbox.</source>
        <translation>No hay copia de seguridad. Puede empezar con una bandeja de entrada vacía.</translation>
    </message>
    <message>
        <source>There is a backup of %1; what came later is not in it.</source>
        <extracomment>%1 a date and a time</extracomment>
        <translation>Hay una copia de seguridad: %1. No contiene lo posterior.</translation>
    </message>
    <message>
        <source>Your inbox cannot be written.</source>
        <translation>No se puede escribir en su bandeja de entrada.</translation>
    </message>
    <message>
        <source>Your inbox cannot be read.</source>
        <translation>No se puede leer su bandeja de entrada.</translation>
    </message>
    <message>
        <source>Your inbox cannot be opened.</source>
        <translation>No se puede abrir su bandeja de entrada.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Abrirla como está</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Put back the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Putting back the backup…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Begin an empty inbox</source>
        <translation>Empezar con una bandeja vacía</translation>
    </message>
    <message>
        <source>Putting the damaged file aside…</source>
        <translation>Apartando el archivo dañado…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AboutPage</name>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copiar para soporte</translation>
    </message>
    <message>
        <source>About Unified Inbox</source>
        <translation>Acerca de Unified Inbox</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>No&amp;vedades</translation>
    </message>
    <message>
        <source>&amp;Open the log&apos;s folder</source>
        <translation>&amp;Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>The versions above, and the end of the log. No names, numbers, addresses or keys are in it.</source>
        <translation>Las versiones de arriba y el final del registro. No contiene nombres, números, direcciones ni claves.</translation>
    </message>
    <message>
        <source>&amp;Show the log</source>
        <translation>&amp;Mostrar el registro</translation>
    </message>
    <message>
        <source>The end of the log</source>
        <translation>Final del registro</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Aún no hay registro.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressBookDrop</name>
    <message>
        <source>One file at a time can be imported</source>
        <translation>Los archivos se importan de uno en uno</translation>
    </message>
    <message>
        <source>Only tables (CSV) and vCards can be imported</source>
        <translation>Solo se pueden importar tablas (CSV) y vCards</translation>
    </message>
    <message>
        <source>Drop the file to import contacts</source>
        <translation>Suelte el archivo para importar los contactos</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressFields</name>
    <message>
        <source>Add an a&amp;ddress</source>
        <translation>Añadir &amp;dirección</translation>
    </message>
    <message>
        <source>This address is there already.</source>
        <translation>Esta dirección ya está.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressLine</name>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <translation>Aceptó recibir mensajes aquí</translation>
    </message>
    <message>
        <source>Channel of the address</source>
        <translation>Canal de la dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Number or e-mail address</source>
        <translation>Número o dirección de correo</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Quitar esta dirección</translation>
    </message>
    <message>
        <source>What this address is called</source>
        <translation>Cómo se llama esta dirección</translation>
    </message>
    <message>
        <source>Name, such as “Work”</source>
        <translation>Nombre, como «Trabajo»</translation>
    </message>
    <message>
        <source>How it is known that they agreed</source>
        <translation>Cómo se sabe que aceptó</translation>
    </message>
    <message>
        <source>How is that known?</source>
        <translation>¿Cómo se sabe?</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Choose the &amp;days…</source>
        <translation>Elegir los &amp;días…</translation>
    </message>
    <message>
        <source>Which days are counted</source>
        <translation>Qué días se cuentan</translation>
    </message>
    <message>
        <source>Choose the &amp;channel…</source>
        <translation>Elegir el &amp;canal…</translation>
    </message>
    <message>
        <source>Which channel is counted</source>
        <translation>Qué canal se cuenta</translation>
    </message>
    <message>
        <source>Show &amp;all channels</source>
        <translation>Mostrar &amp;todos los canales</translation>
    </message>
    <message>
        <source>Counts the messages of every channel</source>
        <translation>Cuenta los mensajes de todos los canales</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>Contar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Reads the messages of these days anew</source>
        <translation>Vuelve a leer los mensajes de estos días</translation>
    </message>
    <message>
        <source>Bars by direction, or by channel</source>
        <translation>Barras por sentido o por canal</translation>
    </message>
    <message>
        <source>What the bars of “Messages per day” are made of</source>
        <translation>De qué se componen las barras de «Mensajes por día»</translation>
    </message>
    <message>
        <source>Show as &amp;table, or as chart</source>
        <translation>Ver como t&amp;abla o gráfico</translation>
    </message>
    <message>
        <source>The chart that has the keyboard, or had it last</source>
        <translation>El último gráfico que usó con el teclado</translation>
    </message>
    <message>
        <source>Copy the fi&amp;gures</source>
        <translation>Copiar las ci&amp;fras</translation>
    </message>
    <message>
        <source>Of the chart or table that has the keyboard, or had it last</source>
        <translation>Del último gráfico o tabla que usó con el teclado</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>The figures of the chart or table that has the keyboard, or had it last</source>
        <translation>Las cifras del último gráfico o tabla que usó con el teclado</translation>
    </message>
    <message>
        <source>In the chart that has the keyboard, or had it last</source>
        <translation>En el último gráfico que usó con el teclado</translation>
    </message>
    <message>
        <source>Next value of the chart</source>
        <translation>Valor siguiente del gráfico</translation>
    </message>
    <message>
        <source>Previous value of the chart</source>
        <translation>Valor anterior del gráfico</translation>
    </message>
    <message>
        <source>First value of the chart</source>
        <translation>Primer valor del gráfico</translation>
    </message>
    <message>
        <source>Last value of the chart</source>
        <translation>Último valor del gráfico</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Nothing by this channel</source>
        <translation>Nada por este canal</translation>
    </message>
    <message>
        <source>In these days, and in as many before them, no message came or went by it.</source>
        <translation>En estos días, y en otros tantos anteriores, no llegó ni se envió ningún mensaje por él.</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Mostrar todos los canales</translation>
    </message>
    <message>
        <source>No messages in these days</source>
        <translation>No hay mensajes en estos días</translation>
    </message>
    <message>
        <source>Once messages come and go, this page says how many, how fast they are answered, and whether they arrive.</source>
        <translation>Cuando haya mensajes, esta página mostrará cuántos son, con qué rapidez se responden y si llegan.</translation>
    </message>
    <message>
        <source>Show this year</source>
        <translation>Mostrar este año</translation>
    </message>
    <message>
        <source>The figures could not be counted</source>
        <translation>No se pudieron contar las cifras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>For this computer only. What you choose holds at once.</source>
        <translation>Solo para este equipo. Lo que elija se aplica al instante.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listas</translation>
    </message>
    <message>
        <source>Comfortable: with room</source>
        <translation>Amplia: con espacio</translation>
    </message>
    <message>
        <source>Compact: more at once</source>
        <translation>Compacta: más a la vista</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir movimiento</translation>
    </message>
    <message>
        <source>Yes: nothing moves by itself</source>
        <translation>Sí: nada se mueve solo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArchiveDialog</name>
    <message>
        <source>With &amp;internal notes</source>
        <translation>Con notas &amp;internas</translation>
    </message>
    <message>
        <source>Notes are for your team: think of who gets the file. Private notes of others are never in it.</source>
        <translation>Las notas son para su equipo: piense en quién recibirá el archivo. Las notas privadas de otras personas nunca se incluyen.</translation>
    </message>
    <message>
        <source>With copies of its &amp;files, in a folder beside it</source>
        <translation>Con copias de sus &amp;archivos, en una carpeta contigua</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Guardar conversación</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>Toda la conversación</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Desde un día</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>El primer día</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;From when</source>
        <translation>&amp;Desde cuándo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArchiveWork</name>
    <message>
        <source>Saving the conversation: %1</source>
        <extracomment>%1 is a share in percent</extracomment>
        <translation>Guardando la conversación: %1</translation>
    </message>
    <message>
        <source>If you stop it, there is no file of the conversation.</source>
        <translation>Si lo detiene, no habrá ningún archivo de la conversación.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArrivalsModel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Informe de estado</translation>
    </message>
    <message>
        <source>fetched from the list</source>
        <translation>consultado en la lista</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArrivalsPage</name>
    <message>
        <source>Carry out &amp;again</source>
        <translation>Procesar de &amp;nuevo</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>Everything Twilio and Resend sent here in the last 30 days, as it came. No key and no password is kept in it.</source>
        <translation>Todo lo que Twilio y Resend enviaron aquí en los últimos 30 días, tal como llegó. No guarda claves ni contraseñas.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>What it says is there afterwards, and nothing of it twice.</source>
        <translation>Aplica de nuevo lo que dice, sin duplicar nada.</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Aún no ha llegado nada.</translation>
    </message>
    <message>
        <source>Carried out again.</source>
        <translation>Procesado de nuevo.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AttachmentStrip</name>
    <message>
        <source>%1 files at most go along; 1 was left out. Pack them into one file, then attach that.</source>
        <translation>Se pueden adjuntar como máximo %1 archivos; se omitió 1. Comprímalos en uno solo y adjunte ese.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files at most go along; %n were left out. Pack them into one file, then attach that.</source>
        <translation>
            <numerusform>Se pueden adjuntar como máximo %1 archivos; se omitió %n. Comprímalos en uno solo y adjunte ese.</numerusform>
            <numerusform>Se pueden adjuntar como máximo %1 archivos; se omitieron %n. Comprímalos en uno solo y adjunte ese.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Not there any more: %1. Remove it here, or put it back where it was.</source>
        <extracomment>Names of files</extracomment>
        <translation>Ya no existe: %1. Quítelo de aquí o devuélvalo a su lugar.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AutoReplyPage</name>
    <message>
        <source>Automatic answer</source>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>Whoever writes while nobody is there hears back at once, once in four hours at most.</source>
        <translation>Quien escriba cuando no hay nadie recibe respuesta al instante, como máximo una vez cada cuatro horas.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>a nadie</translation>
    </message>
    <message>
        <source>who writes outside business hours</source>
        <translation>a quien escriba fuera del horario</translation>
    </message>
    <message>
        <source>everybody, always</source>
        <translation>a todos, siempre</translation>
    </message>
    <message>
        <source>Thank you for your message. We are closed now and will answer in the morning.</source>
        <translation>Gracias por su mensaje. Ahora estamos cerrados; le responderemos por la mañana.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>We are open</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Never answered are STOP and other keywords, short codes, mailing lists, and other automatic answers. The answer goes out while this program runs.</source>
        <translation>Nunca se responde a STOP y otras palabras clave, números cortos, listas de correo ni otras respuestas automáticas. La respuesta se envía mientras este programa esté en ejecución.</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Abierto desde</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Abierto hasta</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: from … to …</extracomment>
        <translation>a</translation>
    </message>
    <message numerus="yes">
        <source>As an SMS this costs %n segments.</source>
        <translation>
            <numerusform>Como SMS cuesta %n segmento.</numerusform>
            <numerusform>Como SMS cuesta %n segmentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is to be answered.</source>
        <translation>Escriba lo que se debe responder.</translation>
    </message>
    <message>
        <source>An SMS has room for 1,600 characters; these are %1.</source>
        <translation>En un SMS caben 1600 caracteres; este texto tiene %1.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Choose a place from the list.</source>
        <translation>Elija un lugar de la lista.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AwayCard</name>
    <message>
        <source>While you were away</source>
        <translation>Mientras no estaba</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 wrote and has been waiting for %2.</source>
        <translation>%1 escribió y lleva esperando %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wrote. %1 has been waiting longest, for %2.</source>
        <translation>
            <numerusform>%n persona escribió. %1 es quien más espera: %2.</numerusform>
            <numerusform>%n personas escribieron. %1 es quien más espera: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AwayModel</name>
    <message>
        <source>%1, waiting for %2: %3</source>
        <extracomment>A person, how long they have been waiting, and the beginning of what they wrote</extracomment>
        <translation>%1, esperando desde hace %2: %3</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BackButton</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BulkBar</name>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>No seleccionar nada (Esc)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BusyGuard</name>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Calendar</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::CancelUndo</name>
    <message numerus="yes">
        <source>%n messages are not sent.</source>
        <translation>
            <numerusform>%n mensaje no se envía.</numerusform>
            <numerusform>%n mensajes no se envían.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked to give the message to %2 back. It is not sent once that is done.</source>
        <translation>Se ha pedido a %1 la devolución del mensaje para %2. Una vez devuelto, no se envía.</translation>
    </message>
    <message>
        <source>The message to %1 is not sent.</source>
        <translation>El mensaje a %1 no se envía.</translation>
    </message>
    <message>
        <source>%1 of %2 are scheduled again. The others have left, or their people have written since.</source>
        <translation>%1 de %2 vuelven a estar programados. Los demás ya se enviaron o el destinatario escribió entretanto.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are scheduled again</source>
        <translation>
            <numerusform>%n mensaje vuelve a estar programado</numerusform>
            <numerusform>%n mensajes vuelven a estar programados</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to %1 needs your answer again</source>
        <translation>El mensaje a %1 vuelve a necesitar su decisión</translation>
    </message>
    <message>
        <source>%1 of %2 are scheduled again. Undo once more tries the others again.</source>
        <translation>%1 de %2 vuelven a estar programados. Deshaga otra vez para reintentar con los demás.</translation>
    </message>
    <message>
        <source>%1 of %2 are not sent. The others have left, or are cancelled already.</source>
        <translation>%1 de %2 no se envían. Los demás ya se enviaron o ya estaban cancelados.</translation>
    </message>
    <message>
        <source>%1 of %2 are not sent. The others could not be cancelled, and stay scheduled.</source>
        <translation>%1 de %2 no se envían. Los demás no se pudieron cancelar y siguen programados.</translation>
    </message>
    <message>
        <source>It has left already, or they have written since: it stays as it is.</source>
        <translation>Ya se envió, o esta persona escribió entretanto: queda como está.</translation>
    </message>
    <message>
        <source>The time it had is over: it stays as it is.</source>
        <translation>La hora prevista ya pasó: queda como está.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChannelButton</name>
    <message>
        <source>Channel: %1</source>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>Goes by %1. Change the channel</source>
        <translation>Se envía por %1. Cambiar el canal</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChartCard</name>
    <message>
        <source>The arrow keys go from one value to the next. The menu beside the title has a table.</source>
        <translation>Las flechas pasan de un valor al siguiente. El menú junto al título ofrece una tabla.</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Ver como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Copiar las cifras</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Table, copy, save</source>
        <translation>Tabla, copiar, guardar</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChecklistCard</name>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Put away. What is not done is in Settings.</source>
        <translation>Oculto. Lo que falta está en Ajustes.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Shows all steps</source>
        <translation>Muestra todos los pasos</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Steps that are done of all</extracomment>
        <translation>%1 de %2 hechos</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ColumnTable</name>
    <message>
        <source>What each column is</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::CommandPalette</name>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>No se encontró nada. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search people, conversations and commands (&gt; commands, @ people)</source>
        <translation>Buscar personas, conversaciones y comandos (&gt; comandos, @ personas)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Composer</name>
    <message>
        <source>Bold, links and lists are for e-mail: here the text goes as text alone. Back in the e-mail they are there again.</source>
        <translation>La negrita, los enlaces y las listas son para el correo: aquí se envía solo el texto. Al volver al correo reaparecen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Enter asks when it leaves. Esc: as usual.</source>
        <translation>Enter pregunta cuándo se envía. Esc: como siempre.</translation>
    </message>
    <message>
        <source>In an e-mail and in WhatsApp</source>
        <translation>En un correo y en WhatsApp</translation>
    </message>
    <message>
        <source>In an e-mail</source>
        <translation>En un correo</translation>
    </message>
    <message>
        <source>In WhatsApp</source>
        <translation>En WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Underlined</source>
        <translation>&amp;Subrayado</translation>
    </message>
    <message>
        <source>St&amp;ruck through</source>
        <translation>&amp;Tachado</translation>
    </message>
    <message>
        <source>&amp;Monospaced</source>
        <translation>&amp;Monoespaciado</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>En&amp;lace…</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;ista</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Lista n&amp;umerada</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Cit&amp;a</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Sends what is written; in a note, adds the note</source>
        <translation>Envía lo escrito; en una nota, la añade</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>Enviar más tar&amp;de…</translation>
    </message>
    <message>
        <source>Chooses when the message leaves</source>
        <translation>Elige cuándo se envía el mensaje</translation>
    </message>
    <message>
        <source>Send and &amp;archive</source>
        <translation>Enviar y a&amp;rchivar</translation>
    </message>
    <message>
        <source>Sends what is written and puts the conversation away</source>
        <translation>Envía lo escrito y retira la conversación de la bandeja</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Adjuntar archi&amp;vos…</translation>
    </message>
    <message>
        <source>Chooses files that go with the message</source>
        <translation>Elige archivos para enviar con el mensaje</translation>
    </message>
    <message>
        <source>&amp;Emoji…</source>
        <translation>Emo&amp;ji…</translation>
    </message>
    <message>
        <source>Looks for an emoji by its name</source>
        <translation>Busca un emoji por su nombre</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>N&amp;ota interna</translation>
    </message>
    <message>
        <source>Changes between a message and a note that only your team sees</source>
        <translation>Cambia entre un mensaje y una nota que solo ve su equipo</translation>
    </message>
    <message>
        <source>Next &amp;channel</source>
        <translation>Canal si&amp;guiente</translation>
    </message>
    <message>
        <source>Changes to the next way this person can be written to</source>
        <translation>Cambia a la siguiente vía para escribir a esta persona</translation>
    </message>
    <message>
        <source>&amp;Paste as text</source>
        <translation>&amp;Pegar como texto</translation>
    </message>
    <message>
        <source>Pastes without formatting</source>
        <translation>Pega sin formato</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>A note is not sent: there is nothing to choose a time for.</source>
        <translation>Una nota no se envía: no hay hora que elegir.</translation>
    </message>
    <message>
        <source>Write a message first. Then choose when it leaves.</source>
        <translation>Escriba primero un mensaje. Después elija cuándo se envía.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escriba primero un mensaje.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Save it here first, then attach it.</source>
        <translation>Este archivo no está en este equipo. Guárdelo aquí primero y adjúntelo después.</translation>
    </message>
    <message>
        <source>A note has no files. Attach them to a message, or name them here.</source>
        <translation>Una nota no lleva archivos. Adjúntelos a un mensaje o menciónelos aquí.</translation>
    </message>
    <message>
        <source>A template stands in the field, which cannot be changed. Remove it first.</source>
        <translation>En el campo hay una plantilla, que no se puede cambiar. Quítela primero.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ComposerBar</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Back to the message</source>
        <translation>Volver al mensaje</translation>
    </message>
    <message>
        <source>Write an internal note, which only your team sees</source>
        <translation>Escribir una nota interna, que solo ve su equipo</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ComposerCard</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A channel and a person: &quot;SMS to Maria&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>WhatsApp carries one file a message.</source>
        <translation>WhatsApp admite un archivo por mensaje.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: send it in two parts.</source>
        <translation>%1 de un máximo de %2 caracteres: envíelo en dos partes.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject.</source>
        <translation>Un correo necesita un asunto.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactDesk</name>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Make two of them again: %1 and %2?</source>
        <translation>¿Volver a separarlos en dos: %1 y %2?</translation>
    </message>
    <message>
        <source>Their addresses go back, and with them what was written from and to them, before and since. What you changed since stays.</source>
        <translation>Cada uno recupera sus direcciones y, con ellas, los mensajes recibidos y enviados, anteriores y posteriores. Lo que usted cambió desde entonces se conserva.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block %1 people?</source>
        <translation>¿Bloquear a %1 personas?</translation>
    </message>
    <message>
        <source>Nothing they write is shown or answered, and nothing goes to them, until you unblock them. Undo takes it back.</source>
        <translation>Nada de lo que escriban se mostrará ni se responderá, y no se les enviará nada hasta que las desbloquee. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquear</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactEditor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Save what you wrote?</source>
        <translation>¿Guardar lo que escribió?</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>One of the addresses is somebody else&apos;s.</source>
        <translation>Una de las direcciones es de otra persona.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactForm</name>
    <message>
        <source>Add a &amp;profile elsewhere</source>
        <translation>Añadir &amp;perfil en otra red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Name there, or address</source>
        <translation>Nombre o dirección allí</translation>
    </message>
    <message>
        <source>Add a &amp;field</source>
        <translation>Añadir &amp;campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Type a few letters of the place</source>
        <translation>Escriba unas letras del lugar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otras redes</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Sus propios campos</translation>
    </message>
    <message>
        <source>By the country of the number: %1</source>
        <translation>Según el país del número: %1</translation>
    </message>
    <message>
        <source>%1 has several time zones: choose theirs if you know it.</source>
        <translation>%1 tiene varias zonas horarias: elija la suya si la conoce.</translation>
    </message>
    <message>
        <source>There is no language of that name. Choose one from the list.</source>
        <translation>No hay ningún idioma con ese nombre. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one from the list.</source>
        <translation>No hay ninguna zona horaria con ese nombre. Elija una de la lista.</translation>
    </message>
    <message>
        <source>A phone number or an e-mail address is needed.</source>
        <translation>Se necesita un número de teléfono o una dirección de correo.</translation>
    </message>
    <message>
        <source>This is the address of %1 already.</source>
        <translation>Esta ya es la dirección de %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>There are more: type on to narrow the list.</source>
        <translation>Hay más: siga escribiendo para acotar la lista.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>Nombre, número o correo</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Narrow the list by name, number or e-mail</source>
        <translation>Acotar la lista por nombre, número o correo</translation>
    </message>
    <message>
        <source>&amp;Write to the chosen person</source>
        <translation>Es&amp;cribir a la persona elegida</translation>
    </message>
    <message>
        <source>Open the conversation with them</source>
        <translation>Abrir su conversación</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Who writes to you, or whom you write to, is here.</source>
        <translation>Aquí aparece quien le escribe o a quien usted escribe.</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Escribir a alguien</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Part of a name, a number or an e-mail address is enough.</source>
        <translation>Basta una parte del nombre, el número o la dirección de correo.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Everybody of this list, those further down too</source>
        <translation>Todas las personas de esta lista, también las de más abajo</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>&amp;Nueva persona…</translation>
    </message>
    <message>
        <source>Add somebody with their addresses</source>
        <translation>Añadir a alguien con sus direcciones</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen person…</source>
        <translation>&amp;Editar la persona elegida…</translation>
    </message>
    <message>
        <source>Change their name, addresses and what is known of them</source>
        <translation>Cambiar su nombre, sus direcciones y lo que se sabe de ella</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicados…</translation>
    </message>
    <message>
        <source>Find people who are there twice, and make them one</source>
        <translation>Buscar personas que aparecen dos veces y combinarlas</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>Co&amp;mbinar con…</translation>
    </message>
    <message>
        <source>Make the chosen person and another one</source>
        <translation>Hacer de la persona elegida y otra una sola</translation>
    </message>
    <message>
        <source>&amp;Archive, or bring back</source>
        <translation>&amp;Archivar o desarchivar</translation>
    </message>
    <message>
        <source>Out of the list of active people; nothing is deleted</source>
        <translation>Quitar de la lista de activos; no se elimina nada</translation>
    </message>
    <message>
        <source>&amp;Block, or unblock</source>
        <translation>&amp;Bloquear o desbloquear</translation>
    </message>
    <message>
        <source>Nothing of theirs is shown or answered, and nothing goes to them</source>
        <translation>No se muestra ni se responde nada suyo, y no se le envía nada</translation>
    </message>
    <message>
        <source>Show people: %1</source>
        <extracomment>A list of people: &quot;Show people: Archived&quot;</extracomment>
        <translation>Mostrar personas: %1</translation>
    </message>
    <message>
        <source>Which list of people is seen</source>
        <translation>Qué lista de personas se ve</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Edi&amp;tar…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Desa&amp;rchivar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Import, export, duplicates</source>
        <translation>Importar, exportar, duplicados</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>Archivar o desarchivar</translation>
    </message>
    <message>
        <source>Block, or unblock</source>
        <translation>Bloquear o desbloquear</translation>
    </message>
    <message>
        <source>Search everybody</source>
        <translation>Buscar en todos</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>Añadir como nueva persona</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>No hay nadie archivado</translation>
    </message>
    <message>
        <source>People you put away are in this list alone.</source>
        <translation>Las personas que archive solo aparecen en esta lista.</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>No hay nadie bloqueado</translation>
    </message>
    <message>
        <source>Nothing of people you block is shown or answered, and nothing goes to them.</source>
        <translation>De las personas que bloquee no se muestra ni se responde nada, y no se les envía nada.</translation>
    </message>
    <message>
        <source>Show active people</source>
        <translation>Mostrar activos</translation>
    </message>
    <message>
        <source>Only whom the import put in or changed is shown.</source>
        <translation>Solo se muestran las personas que la importación añadió o cambió.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nobody is active</source>
        <translation>No hay nadie activo</translation>
    </message>
    <message>
        <source>All your contacts are archived or blocked.</source>
        <translation>Todos sus contactos están archivados o bloqueados.</translation>
    </message>
    <message>
        <source>Show archived people</source>
        <translation>Mostrar las personas archivadas</translation>
    </message>
    <message>
        <source>Show blocked people</source>
        <translation>Mostrar las personas bloqueadas</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationCommands</name>
    <message>
        <source>%1 of %2 conversations are done</source>
        <translation>%1 de %2 conversaciones procesadas</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 conversations are taken back</source>
        <translation>Detenido: deshecho en %1 de %2 conversaciones</translation>
    </message>
    <message>
        <source>%1 of %2 conversations are taken back</source>
        <translation>Deshecho en %1 de %2 conversaciones</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Archivado: %1</translation>
    </message>
    <message>
        <source>Sent to %1 and archived</source>
        <extracomment>A message was sent to a person and the conversation with them archived</extracomment>
        <translation>Enviado a %1 y archivado</translation>
    </message>
    <message>
        <source>%1 moved to the inbox</source>
        <translation>Movido a la bandeja de entrada: %1</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <extracomment>A person or &quot;3 conversations&quot;, a time</extracomment>
        <translation>%1: pospuesto hasta %2</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>Fijado: %1</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <translation>Desfijado: %1</translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>Marcado como leído: %1</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>Marcado como no leído: %1</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1: asignado a %2</translation>
    </message>
    <message>
        <source>%1 assigned to nobody</source>
        <translation>Sin asignar: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationDrafts</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationHeader</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More of this conversation</source>
        <translation>Más de esta conversación</translation>
    </message>
    <message>
        <source>%1 there</source>
        <extracomment>What the clocks of the person show now</extracomment>
        <translation>%1 allí</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationPane</name>
    <message>
        <source>Attach the files again: they do not come back with the text.</source>
        <translation>Adjunte de nuevo los archivos: no vuelven con el texto.</translation>
    </message>
    <message>
        <source>Already sent; moved back to the inbox</source>
        <translation>Ya enviado; devuelto a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationView</name>
    <message numerus="yes">
        <source>%n messages selected: those that are loaded</source>
        <translation>
            <numerusform>%n mensaje seleccionado: solo lo cargado</numerusform>
            <numerusform>%n mensajes seleccionados: solo lo cargado</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message selected</source>
        <translation>1 mensaje seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n mensaje seleccionado</numerusform>
            <numerusform>%n mensajes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Abrir %1 en el navegador</translation>
    </message>
    <message>
        <source>Download %1 again</source>
        <translation>Descargar %1 de nuevo</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Guardar %1 como…</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <extracomment>A phone number or an e-mail address</extracomment>
        <translation>Escribir a %1…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copy link %1</source>
        <translation>Copiar enlace %1</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Abrir el mapa</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Copiar las coordenadas</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Copiar enlace a este mensaje</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Seleccionar todo lo cargado</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>Mostrar el correo tal como se envió</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <translation>Citar en la respuesta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>%1
Edited %2</source>
        <extracomment>Two times</extracomment>
        <translation>%1
Editado: %2</translation>
    </message>
    <message>
        <source>It leaves after the message above.</source>
        <translation>Se envía después del mensaje de arriba.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Earlier texts of the note…</source>
        <translation>Versiones anteriores de la nota…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DateTimeField</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DayJump</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DeliveryCourse</name>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Not reported as delivered yet</source>
        <translation>Aún sin confirmación de entrega</translation>
    </message>
    <message>
        <source>Its way: %1</source>
        <translation>Recorrido: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DropArea</name>
    <message>
        <source>Drop it to write it into the note</source>
        <translation>Suelte para insertarlo en la nota</translation>
    </message>
    <message>
        <source>Drop it to write it into the message</source>
        <translation>Suelte para insertarlo en el mensaje</translation>
    </message>
    <message>
        <source>Drop the picture to attach it</source>
        <translation>Suelte la imagen para adjuntarla</translation>
    </message>
    <message>
        <source>Drop the file to attach it</source>
        <translation>Suelte el archivo para adjuntarlo</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n files</source>
        <translation>
            <numerusform>Suelte para adjuntar %n archivo</numerusform>
            <numerusform>Suelte para adjuntar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be written in here now</source>
        <translation>Esto no se puede insertar aquí ahora</translation>
    </message>
    <message>
        <source>This cannot be attached here</source>
        <translation>Esto no se puede adjuntar aquí</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DuplicateHint</name>
    <message>
        <source>Is this the same person?</source>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>¿Es una de estas?</translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation>Añadir a esta</translation>
    </message>
    <message>
        <source>Add what is written here to %1</source>
        <translation>Añadir lo escrito aquí a %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailBrowser</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar dirección del enlace</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailDocument</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailFindBar</name>
    <message>
        <source>Find in this e-mail</source>
        <translation>Buscar en este correo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailHead</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailPage</name>
    <message>
        <source>E-mail with Resend</source>
        <translation>Correo con Resend</translation>
    </message>
    <message>
        <source>Make a key at Resend under &quot;API Keys&quot;. It is kept in your system&apos;s keychain. The address must be of a domain that is verified there.</source>
        <translation>Cree una clave en Resend, en «API Keys». Se guarda en el llavero del sistema. La dirección debe ser de un dominio verificado allí.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Name &lt;name@example.com&gt;</source>
        <translation>Nombre &lt;nombre@example.com&gt;</translation>
    </message>
    <message>
        <source>A key with &quot;Sending access&quot; can send; to show answers too, Resend needs one with &quot;Full access&quot;.</source>
        <translation>Una clave con «Sending access» puede enviar; para mostrar también las respuestas, Resend necesita una con «Full access».</translation>
    </message>
    <message>
        <source>T&amp;ry the key</source>
        <translation>&amp;Probar la clave</translation>
    </message>
    <message>
        <source>&amp;Open Resend&apos;s keys</source>
        <translation>&amp;Abrir las claves de Resend</translation>
    </message>
    <message>
        <source>Without a key nothing can be sent.</source>
        <translation>Sin una clave no se puede enviar nada.</translation>
    </message>
    <message>
        <source>A Resend key begins with re_.</source>
        <translation>Las claves de Resend empiezan por re_.</translation>
    </message>
    <message>
        <source>Give the address you send from.</source>
        <translation>Indique la dirección desde la que envía.</translation>
    </message>
    <message>
        <source>Write name@example.com, or Name &lt;name@example.com&gt;.</source>
        <translation>Escriba nombre@example.com o Nombre &lt;nombre@example.com&gt;.</translation>
    </message>
    <message>
        <source>Asking Resend…</source>
        <translation>Consultando a Resend…</translation>
    </message>
    <message>
        <source>Resend does not accept this key. Make a new one there under “API Keys”: each is shown only once.</source>
        <translation>Resend no acepta esta clave. Cree allí una nueva en «API Keys»: cada una se muestra solo una vez.</translation>
    </message>
    <message>
        <source>It could not be tried.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>No se pudo probar.</translation>
    </message>
    <message>
        <source>Resend accepts it. It may only send: answers need a key with “Full access”.</source>
        <translation>Resend la acepta. Solo puede enviar: las respuestas necesitan una clave con «Full access».</translation>
    </message>
    <message>
        <source>Resend accepts it, but no domain is verified there yet. Add yours under “Domains”.</source>
        <translation>Resend la acepta, pero allí aún no hay ningún dominio verificado. Añada el suyo en «Domains».</translation>
    </message>
    <message>
        <source>Resend accepts it. You can write from %1.</source>
        <translation>Resend la acepta. Puede escribir desde %1.</translation>
    </message>
    <message>
        <source>Name &lt;name@%1&gt;</source>
        <translation>Nombre &lt;nombre@%1&gt;</translation>
    </message>
    <message>
        <source>E-mail is ready to send.</source>
        <translation>El correo está listo para enviar.</translation>
    </message>
    <message>
        <source>E-mail is not connected yet.</source>
        <translation>El correo aún no está conectado.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailParts</name>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>This e-mail is long. Part %1 of %2.</source>
        <translation>Este correo es largo. Parte %1 de %2.</translation>
    </message>
    <message>
        <source>What is too much to be shown is in its text.</source>
        <translation>Lo que no cabe aquí está en su texto.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailView</name>
    <message>
        <source>Where the link leads</source>
        <translation>Adónde lleva el enlace</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>Leyendo el correo…</translation>
    </message>
    <message>
        <source>This e-mail cannot be shown. Save it as text instead.</source>
        <translation>Este correo no se puede mostrar. Guárdelo como texto.</translation>
    </message>
    <message>
        <source>Pictures from the internet are not loaded: loading them tells the sender that you read this.</source>
        <translation>Las imágenes de internet no se cargan: al cargarlas, el remitente sabría que usted lo ha leído.</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>Cargar imágenes</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Siempre para este remitente</translation>
    </message>
    <message>
        <source>Loading images…</source>
        <translation>Cargando imágenes…</translation>
    </message>
    <message>
        <source>1 image could not be loaded: its address leads nowhere, or not to a picture.</source>
        <translation>No se pudo cargar 1 imagen: su dirección no lleva a ninguna parte o no lleva a una imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n images could not be loaded: their addresses lead nowhere, or not to a picture.</source>
        <translation>
            <numerusform>No se pudo cargar %n imagen: su dirección no lleva a ninguna parte o no lleva a una imagen.</numerusform>
            <numerusform>No se pudieron cargar %n imágenes: sus direcciones no llevan a ninguna parte o no llevan a una imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>%1

Open it only if you know where it leads.</source>
        <translation>%1

Ábralo solo si sabe adónde lleva.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Do not load images of this sender any more</source>
        <translation>No cargar más imágenes de este remitente</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailWindow</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>e-mail.txt</source>
        <translation>correo.txt</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmojiPicker</name>
    <message>
        <source>Smileys</source>
        <translation>Caritas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Skin and hair</source>
        <translation>Piel y pelo</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>No tone</source>
        <translation>Sin tono</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Medio claro</translation>
    </message>
    <message>
        <source>Medium tone</source>
        <translation>Tono medio</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Medio oscuro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>No emoji of that name</source>
        <translation>Ningún emoji con ese nombre</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>The colour of skin</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>The colour of skin: %1</source>
        <translation>Tono de piel: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EntryLine</name>
    <message>
        <source>Open the conversation at this place</source>
        <translation>Abrir la conversación en este punto</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a message: whoever reads this</extracomment>
        <translation>Usted</translation>
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
        <translation>&amp;Resultados de la búsqueda «%1»</translation>
    </message>
    <message>
        <source>Who is &amp;archived</source>
        <translation>Los &amp;archivados</translation>
    </message>
    <message>
        <source>Who is &amp;blocked</source>
        <translation>Los &amp;bloqueados</translation>
    </message>
    <message>
        <source>The &amp;list, without who is archived or blocked</source>
        <translation>&amp;La lista, sin archivados ni bloqueados</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>The &amp;chosen person alone</source>
        <translation>Solo la persona &amp;elegida</translation>
    </message>
    <message>
        <source>The &amp;chosen people (%1)</source>
        <translation>Las personas &amp;elegidas (%1)</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets and other programs</source>
        <translation>Tabla (CSV), para hojas de cálculo y otros programas</translation>
    </message>
    <message>
        <source>vCard 4.0, for address books and phones</source>
        <translation>vCard 4.0, para libretas de direcciones y teléfonos</translation>
    </message>
    <message>
        <source>vCard 3.0, for older address books</source>
        <translation>vCard 3.0, para libretas de direcciones antiguas</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>¿A quiénes?</translation>
    </message>
    <message>
        <source>Names, addresses, languages and your own fields go along, and who wants no messages. Messages and notes do not.</source>
        <translation>Se incluyen nombres, direcciones, idiomas, sus propios campos y quién no desea mensajes. Los mensajes y las notas, no.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
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
        <translation>Exportando contactos: %1</translation>
    </message>
    <message>
        <source>If you stop the export, there is no file.</source>
        <translation>Si detiene la exportación, no habrá ningún archivo.</translation>
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
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>This file is too large to keep here. It lies at %1, which may ask you to sign in.</source>
        <translation>Este archivo es demasiado grande para guardarlo aquí. Está en %1, donde quizá deba iniciar sesión.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be a program, or hold one. Open it later only if you know who sent it and why.</source>
        <translation>«%1» puede ser un programa o contener uno. Ábralo después solo si sabe quién lo envió y por qué.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileChip</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileIntake</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>The picture cannot be attached: it is damaged, or of more points than can be shown.</source>
        <translation>No se puede adjuntar la imagen: está dañada o tiene más píxeles de los que se pueden mostrar.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FilterBar</name>
    <message>
        <source>More lists</source>
        <translation>Más listas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A list and how many it has</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Next find, further up</source>
        <translation>Resultado siguiente, hacia arriba</translation>
    </message>
    <message>
        <source>Previous find, further down</source>
        <translation>Resultado anterior, hacia abajo</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the finds is looked at, and how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 de %2…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Finding</name>
    <message>
        <source>Search e&amp;verything</source>
        <translation>Buscar en &amp;todo</translation>
    </message>
    <message>
        <source>Find people, messages, notes and files</source>
        <translation>Buscar personas, mensajes, notas y archivos</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Menciones</translation>
    </message>
    <message>
        <source>Where somebody of your team names you in a note</source>
        <translation>Las notas en las que le menciona alguien de su equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>Mentions of the reader</extracomment>
        <translation>
            <numerusform>%n no leída</numerusform>
            <numerusform>%n no leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the mentions</source>
        <translation>Volver a las menciones</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Volver a la búsqueda</translation>
    </message>
    <message>
        <source>Back to the results for %1</source>
        <translation>Volver a los resultados de %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FreedesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Write an answer…</source>
        <translation>Escriba una respuesta…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthCard</name>
    <message>
        <source>since %1</source>
        <translation>desde: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthDialog</name>
    <message>
        <source>Line and health</source>
        <translation>Línea y estado</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthLight</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Line and health</source>
        <translation>&amp;Línea y estado</translation>
    </message>
    <message>
        <source>Says of every part of the program whether it works, and what to do</source>
        <translation>Indica si funciona cada parte del programa y qué hacer</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Copies how the program is, for whoever helps you. No names, numbers, addresses or keys are in it.</source>
        <translation>Copia el estado del programa para quien le ayude. No contiene nombres, números, direcciones ni claves.</translation>
    </message>
    <message>
        <source>Messages come in and leave, and nothing needs you.</source>
        <translation>Los mensajes llegan y se envían, y nada requiere su atención.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HeatMap</name>
    <message>
        <source>%1, %2 to %3: 1 message</source>
        <extracomment>Day of the week, from, until: how many came in</extracomment>
        <translation>%1, de %2 a %3: 1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n messages</source>
        <translation>
            <numerusform>%1, de %2 a %3: %n mensaje</numerusform>
            <numerusform>%1, de %2 a %3: %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HelpDesk</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Explains the part of the window that has the keyboard</source>
        <translation>Explica la parte activa de la ventana</translation>
    </message>
    <message>
        <source>When something was not &amp;sent</source>
        <translation>Cuando algo no se &amp;envió</translation>
    </message>
    <message>
        <source>What each number of a failure means, and what helps</source>
        <translation>Qué significa cada número de error y qué ayuda</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>No&amp;vedades</translation>
    </message>
    <message>
        <source>What came with this version and those before</source>
        <translation>Lo que trajeron esta versión y las anteriores</translation>
    </message>
    <message>
        <source>Unified Inbox is version %1 now.</source>
        <translation>Unified Inbox está ahora en la versión %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Ayuda</translation>
    </message>
    <message>
        <source>Nothing in the manual has all of these words.</source>
        <translation>Nada en el manual contiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Nobody of the file is put in then</source>
        <translation>Entonces no se añade a nadie del archivo</translation>
    </message>
    <message>
        <source>Whom it made goes, and whom it changed is as before, unless something has happened with them since</source>
        <translation>Los contactos nuevos se eliminan y los modificados vuelven a estar como antes, salvo que haya habido cambios desde entonces</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Importar &amp;otro archivo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Show the &amp;people</source>
        <translation>Mostrar las &amp;personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>&amp;Continuar en segundo plano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contacts (%1)</source>
        <translation>Contactos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not all rows of %1 were taken</source>
        <translation>No se importaron todas las filas de %1</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 se ha importado</translation>
    </message>
    <message>
        <source>Stopped. Nobody of this file was put in.</source>
        <translation>Detenido. No se añadió a nadie de este archivo.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportFilePage</name>
    <message>
        <source>%1 new</source>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>Completados: %1</translation>
    </message>
    <message>
        <source>Drop a file of your contacts here</source>
        <translation>Suelte aquí un archivo con sus contactos</translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet, a shop or another program, or vCards (.vcf) from a phone or an address book. You see what comes of it before anybody is put in.</source>
        <translation>Una tabla (CSV) de una hoja de cálculo, una tienda u otro programa, o vCards (.vcf) de un teléfono o una libreta de direcciones. Verá el resultado antes de que se añada a nadie.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Deshacer la importación de %1</translation>
    </message>
    <message>
        <source>Whom it made goes, and whom it changed is as before, unless something has happened with them since</source>
        <translation>Los contactos nuevos se eliminan y los modificados vuelven a estar como antes, salvo que haya habido cambios desde entonces</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportPreviewPage</name>
    <message>
        <source>The &amp;first row holds headings</source>
        <translation>La primera &amp;fila contiene encabezados</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barra  |</translation>
    </message>
    <message>
        <source>Add what they lack</source>
        <translation>Añadir lo que les falta</translation>
    </message>
    <message>
        <source>Make them what the file says</source>
        <translation>Sustituir por lo que dice el archivo</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>C&amp;odificación</translation>
    </message>
    <message>
        <source>&amp;People who are here already</source>
        <translation>Personas que &amp;ya están aquí</translation>
    </message>
    <message>
        <source>A table with %1 columns · %2</source>
        <extracomment>What a file is, and its size</extracomment>
        <translation>Una tabla con %1 columnas · %2</translation>
    </message>
    <message>
        <source>An address book of vCards · %1</source>
        <translation>Una libreta de direcciones de vCards · %1</translation>
    </message>
    <message>
        <source>As each card says</source>
        <translation>Según cada tarjeta</translation>
    </message>
    <message>
        <source>These are the first people of the file.</source>
        <translation>Estas son las primeras personas del archivo.</translation>
    </message>
    <message>
        <source>%1 of %2 columns are taken. The same file once more changes nothing.</source>
        <translation>Se importan %1 de %2 columnas. Importar otra vez el mismo archivo no cambia nada.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportProgressPage</name>
    <message>
        <source>Putting people in: %1 of %2 rows</source>
        <translation>Añadiendo personas: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Reading the file: %1 of %2</source>
        <translation>Leyendo el archivo: %1 de %2</translation>
    </message>
    <message>
        <source>All of it is put in at once at the end, or nothing. You can go on working meanwhile.</source>
        <translation>Al final se añade todo de una vez, o nada. Mientras tanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportReportPage</name>
    <message>
        <source>Rows with something to say</source>
        <translation>Filas con observaciones</translation>
    </message>
    <message>
        <source>The first %1 of %2 remarks; “Save report…” has all of them</source>
        <translation>Las primeras %1 de %2 observaciones; «Guardar informe…» las incluye todas</translation>
    </message>
    <message>
        <source>Rows that were not taken, and remarks on others</source>
        <translation>Filas no importadas y observaciones sobre otras</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>Importación terminada: %1</translation>
    </message>
    <message>
        <source>Nobody new in this file</source>
        <translation>Nadie nuevo en este archivo</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>%1 tiene %2 filas.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>No importadas: %1.</translation>
    </message>
    <message>
        <source>All of them were taken.</source>
        <translation>Se importaron todas.</translation>
    </message>
    <message>
        <source>About somebody of an earlier row: %1.</source>
        <translation>Sobre alguien de una fila anterior: %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>People who were not here before</source>
        <translation>Personas que antes no estaban aquí</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completados</translation>
    </message>
    <message>
        <source>People who were here, and got something from the file</source>
        <translation>Personas que ya estaban y recibieron algo del archivo</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>People who were here with all of it</source>
        <translation>Personas que ya estaban aquí con todos esos datos</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>con observaciones</translation>
    </message>
    <message>
        <source>Taken, but for something that was left out</source>
        <translation>Importadas, salvo algo que se omitió</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no importadas</translation>
    </message>
    <message>
        <source>Rows nobody was made of</source>
        <translation>Filas de las que no salió ninguna persona</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportTableModel</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What this column is taken for</source>
        <translation>Para qué se usa esta columna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column, %2 what it is taken for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This column is left out</source>
        <translation>Esta columna se omite</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportUndo</name>
    <message>
        <source>%1 imported from %2</source>
        <extracomment>&quot;1,000 people imported from customers.csv&quot;</extracomment>
        <translation>Importación de %2: %1</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Deshaciendo la importación…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportWork</name>
    <message>
        <source>Importing %1: %2</source>
        <extracomment>%1 is the name of a file, %2 a share in percent</extracomment>
        <translation>Importando %1: %2</translation>
    </message>
    <message>
        <source>If you stop the import, nobody of that file is put in.</source>
        <translation>Si detiene la importación, no se añade a nadie de ese archivo.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InboxPage</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Elija una conversación</translation>
    </message>
    <message>
        <source>Or begin a new one.</source>
        <translation>O empiece una nueva.</translation>
    </message>
    <message>
        <source>The conversation is being opened</source>
        <translation>Abriendo la conversación</translation>
    </message>
    <message>
        <source>Not sent, and moved back to the inbox</source>
        <extracomment>A message was sent and its conversation archived; now that is taken back</extracomment>
        <translation>No enviado; devuelto a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Already sent; moved back to the inbox</source>
        <translation>Ya enviado; devuelto a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Or begin a new one. %1 and %2 go from one to the next.</source>
        <translation>O empiece una nueva. %1 y %2 pasan de una a otra.</translation>
    </message>
    <message>
        <source>This conversation is not in the inbox any more.</source>
        <translation>Esta conversación ya no está en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>The message of this link was removed. This is the end of its conversation.</source>
        <translation>El mensaje de este enlace se eliminó. Este es el final de su conversación.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InboxPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Siguiente no leída</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Anterior no leída</translation>
    </message>
    <message>
        <source>Out of the inbox until the person writes; what is archived moves back</source>
        <translation>Fuera de la bandeja hasta que la persona escriba; lo archivado vuelve a ella</translation>
    </message>
    <message>
        <source>Out of the inbox until a time, or until the person writes</source>
        <translation>Fuera de la bandeja hasta una hora o hasta que la persona escriba</translation>
    </message>
    <message>
        <source>Archive, or move back</source>
        <translation>Archivar o devolver</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Menu of the conversation</source>
        <translation>Menú de la conversación</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fijar o desfijar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Say who is to answer</source>
        <translation>Indicar quién debe responder</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select the next one too</source>
        <translation>Seleccionar también la siguiente</translation>
    </message>
    <message>
        <source>Select the previous one too</source>
        <translation>Seleccionar también la anterior</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>All conversations of this list, those further down too</source>
        <translation>Todas las conversaciones de esta lista, también las de más abajo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show what is unread</source>
        <translation>Mostrar las no leídas</translation>
    </message>
    <message>
        <source>Show what is mine</source>
        <translation>Mostrar las mías</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>Mostrar las pospuestas</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Archive, or move back to the inbox</source>
        <translation>Archivar o devolver a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Escribir a alguien</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>Mover a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>Back to the inbox now</source>
        <translation>Devolver a la bandeja ahora</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InlineCompletion</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::JumpButton</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message numerus="yes">
        <source>Jump to the newest message, %n new</source>
        <translation>
            <numerusform>Ir al mensaje más reciente, %n nuevo</numerusform>
            <numerusform>Ir al mensaje más reciente, %n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Keymap</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>This is no list of keys.</source>
        <translation>Esto no es una lista de teclas.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>No hay ningún esquema «%1».</translation>
    </message>
    <message>
        <source>“keys” is to be a list of commands and their keys, in braces.</source>
        <translation>«keys» debe ser una lista de comandos y sus teclas, entre llaves.</translation>
    </message>
    <message>
        <source>“%1” is to have keys in brackets, as [&quot;Ctrl+K&quot;].</source>
        <translation>«%1» debe llevar las teclas entre corchetes, como [&quot;Ctrl+K&quot;].</translation>
    </message>
    <message>
        <source>“%1” is no key (%2).</source>
        <translation>«%1» no es una tecla (%2).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No hay ningún comando «%1».</translation>
    </message>
    <message>
        <source>The keys of “%1” cannot be changed.</source>
        <translation>Las teclas de «%1» no se pueden cambiar.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::KeysBanner</name>
    <message>
        <source>Your keys work until the program ends, but could not be kept in %1: %2. Make room there, or allow writing there, and change a key once more.</source>
        <translation>Sus teclas funcionan hasta que se cierre el programa, pero no se pudieron guardar en %1: %2. Libere espacio o permita la escritura allí y cambie de nuevo una tecla.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Not all of your own keys count. In %1, %2</source>
        <translation>No todas sus teclas son válidas. En %1, %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LanguageBox</name>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What the window speaks, on this computer. What you choose holds at once.</source>
        <translation>El idioma de la ventana en este equipo. Lo que elija se aplica al instante.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Dates and numbers are written like this: %1, %2.</source>
        <extracomment>A date and a number, as they are written in the language that was chosen</extracomment>
        <translation>Las fechas y los números se escriben así: %1, %2.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LineButton</name>
    <message>
        <source>Line and health: %1</source>
        <translation>Línea y estado: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinePage</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>For messages to arrive at once, Twilio and Resend must reach this computer over the internet. A tunnel does that without opening anything in your router; each message is checked to be theirs.</source>
        <translation>Para que los mensajes lleguen al instante, Twilio y Resend deben poder acceder a este equipo por internet. Un túnel lo hace sin abrir nada en su router; se comprueba que cada mensaje venga de ellos.</translation>
    </message>
    <message>
        <source>They reach it by</source>
        <translation>Vía de acceso</translation>
    </message>
    <message>
        <source>Public &amp;address</source>
        <translation>&amp;Dirección pública</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Port there</source>
        <translation>&amp;Puerto allí</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>optional: the keys that ssh finds</source>
        <translation>opcional: las claves que encuentra ssh</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>Pro&amp;grama</translation>
    </message>
    <message>
        <source>https://… with {port} in it, or empty if the server says it</source>
        <translation>https://… con {port} incluido, o vacío si lo indica el servidor</translation>
    </message>
    <message>
        <source>optional: a domain of your account</source>
        <translation>opcional: un dominio de su cuenta</translation>
    </message>
    <message>
        <source>optional: its path, if it is not found by itself</source>
        <translation>opcional: su ruta, si no se encuentra solo</translation>
    </message>
    <message>
        <source>from Cloudflare&apos;s dashboard</source>
        <translation>del panel de Cloudflare</translation>
    </message>
    <message>
        <source>The address begins with https:// and has no ? or #.</source>
        <translation>La dirección empieza por https:// y no contiene ? ni #.</translation>
    </message>
    <message>
        <source>Write user@server, or user@server:port.</source>
        <translation>Escriba usuario@servidor o usuario@servidor:puerto.</translation>
    </message>
    <message>
        <source>Without the token the tunnel cannot be started.</source>
        <translation>Sin el token no se puede iniciar el túnel.</translation>
    </message>
    <message>
        <source>On this computer it must lead to http://127.0.0.1:%1.</source>
        <translation>En este equipo debe llevar a http://127.0.0.1:%1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LineStatus</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>Give the &amp;old addresses back</source>
        <translation>Restaurar direcciones &amp;anteriores</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>Copiar la dirección pública</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Dirección pública: %1</translation>
    </message>
    <message>
        <source>What came in could not be fetched: %1</source>
        <translation>No se pudo obtener lo que llegó: %1</translation>
    </message>
    <message>
        <source>Once in the last day Twilio could not reach this computer. What it had was fetched.</source>
        <translation>En el último día, Twilio no pudo acceder una vez a este equipo. Lo que tenía se obtuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n times in the last day Twilio could not reach this computer. What it had was fetched.</source>
        <translation>
            <numerusform>En el último día, Twilio no pudo acceder %n vez a este equipo. Lo que tenía se obtuvo.</numerusform>
            <numerusform>En el último día, Twilio no pudo acceder %n veces a este equipo. Lo que tenía se obtuvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them &amp;here</source>
        <translation>Recibirlos a&amp;quí</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo así</translation>
    </message>
    <message>
        <source>Copy its &amp;address</source>
        <translation>Copiar su d&amp;irección</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkOpener</name>
    <message>
        <source>The conversation of this link is not in this inbox, or was removed.</source>
        <translation>La conversación de este enlace no está en esta bandeja de entrada o se eliminó.</translation>
    </message>
    <message>
        <source>The message of this link is not in this inbox, or was removed.</source>
        <translation>El mensaje de este enlace no está en esta bandeja de entrada o se eliminó.</translation>
    </message>
    <message>
        <source>%1 messages from links wait to be addressed. Finish or cancel those, then open the link to %2 once more.</source>
        <translation>Hay %1 mensajes de enlaces pendientes de destinatario. Termínelos o cancélelos y vuelva a abrir el enlace a %2.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkPopup</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Insertar enlace</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>&amp;Lleva a</translation>
    </message>
    <message>
        <source>This is no address a link can lead to. Write it as in &quot;https://example.com/page&quot;.</source>
        <translation>Un enlace no puede llevar a esta dirección. Escríbala como en «https://example.com/page».</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkPreview</name>
    <message>
        <source>From the link:</source>
        <translation>Del enlace:</translation>
    </message>
    <message>
        <source>Copies to %1</source>
        <translation>Copias para %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>Lo que trae el enlace</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MainMenu</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>Every command, by what it is about</source>
        <translation>Todos los comandos, por temas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MainWindow</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Bandeja de entrada</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>&amp;Contactos</translation>
    </message>
    <message>
        <source>S&amp;cheduled</source>
        <translation>&amp;Programados</translation>
    </message>
    <message>
        <source>&amp;Analytics</source>
        <translation>&amp;Estadísticas</translation>
    </message>
    <message>
        <source>Asking the providers for new messages…</source>
        <translation>Consultando si hay mensajes nuevos…</translation>
    </message>
    <message>
        <source>Unified Inbox, sample data</source>
        <translation>Unified Inbox, datos de ejemplo</translation>
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
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Monoespaciado</translation>
    </message>
    <message>
        <source>Formatting for WhatsApp</source>
        <translation>Formato para WhatsApp</translation>
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
            <numerusform>Le mencionaron en %n nota</numerusform>
            <numerusform>Le mencionaron en %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>You were named in a note</source>
        <translation>Le mencionaron en una nota</translation>
    </message>
    <message>
        <source>%1 named you</source>
        <extracomment>Somebody of the team named the reader in a note</extracomment>
        <translation>%1 le mencionó</translation>
    </message>
    <message>
        <source>In a note about %1</source>
        <translation>En una nota sobre %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MentionsPage</name>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Mark all as &amp;read</source>
        <translation>Marcar todas como &amp;leídas</translation>
    </message>
    <message>
        <source>Whatever names you counts as seen</source>
        <translation>Todo lo que le menciona se considera visto</translation>
    </message>
    <message>
        <source>Nobody has named you yet</source>
        <translation>Nadie le ha mencionado todavía</translation>
    </message>
    <message>
        <source>When somebody of your team writes @ and your name in a note, it is listed here.</source>
        <translation>Cuando alguien de su equipo escribe @ y su nombre en una nota, aparece aquí.</translation>
    </message>
    <message>
        <source>&amp;Open at the note</source>
        <translation>&amp;Abrir en la nota</translation>
    </message>
    <message>
        <source>Show the note in its conversation; it is read then</source>
        <translation>Mostrar la nota en su conversación; queda como leída</translation>
    </message>
    <message>
        <source>Mark as read, or &amp;unread</source>
        <translation>Marcar como leída o &amp;no leída</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Marcar &amp;todas como leídas</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions marked as read</source>
        <translation>
            <numerusform>%n mención marcada como leída</numerusform>
            <numerusform>%n menciones marcadas como leídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MergeDialog</name>
    <message>
        <source>Merge %1 with</source>
        <translation>Combinar %1 con</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>Nombre, número o correo</translation>
    </message>
    <message>
        <source>Search for whom to merge with</source>
        <translation>Buscar con quién combinar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Sin duplicados</translation>
    </message>
    <message>
        <source>Nobody looks as if they were there twice.</source>
        <translation>Nadie parece estar dos veces.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Nobody is much like them. Search for the other one by name, number or e-mail.</source>
        <translation>Nadie se le parece mucho. Busque a la otra persona por nombre, número o correo.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Part of a name, a number or an e-mail address is enough.</source>
        <translation>Basta una parte del nombre, el número o la dirección de correo.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MergeForm</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;No es la misma persona</translation>
    </message>
    <message>
        <source>Reading what comes of it…</source>
        <translation>Calculando el resultado…</translation>
    </message>
    <message>
        <source>Who is kept? Nothing is done before you have seen what comes of it.</source>
        <translation>¿Quién se conserva? No se hace nada hasta que vea el resultado.</translation>
    </message>
    <message>
        <source>%1 will be:</source>
        <translation>%1 quedará así:</translation>
    </message>
    <message>
        <source>A message to one of them is on its way. They can be merged as soon as it has arrived or failed.</source>
        <translation>Hay un mensaje en camino para uno de los dos. Se podrán combinar cuando haya llegado o fallado.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MessagePrinter</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NewMessageDialog</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>+1 415 555 2671 or name@example.com</source>
        <translation>+1 415 555 2671 o nombre@example.com</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Write a phone number or an e-mail address first.</source>
        <translation>Escriba primero un número de teléfono o una dirección de correo.</translation>
    </message>
    <message>
        <source>“%1” is not a whole e-mail address. Write it as name@example.com.</source>
        <translation>«%1» no es una dirección de correo completa. Escríbala como nombre@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Write it with the country, as +1 415 555 2671.</source>
        <translation>«%1» no es un número de teléfono. Escríbalo con el código de país, como +1 415 555 2671.</translation>
    </message>
    <message>
        <source>The message from the link before waits: it is asked about after this one.</source>
        <translation>El mensaje del enlace anterior espera: se preguntará por él después de este.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages from links before wait: they are asked about after this one.</source>
        <translation>
            <numerusform>%n mensaje de enlaces anteriores espera: se preguntará por él después de este.</numerusform>
            <numerusform>%n mensajes de enlaces anteriores esperan: se preguntará por ellos después de este.</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail to %1</source>
        <translation>Por correo a %1</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address yet.</source>
        <translation>Aún no es una dirección de correo completa.</translation>
    </message>
    <message>
        <source>%1 does not look like a number that is in use; check it.</source>
        <translation>%1 no parece un número en uso; revíselo.</translation>
    </message>
    <message>
        <source>By SMS or WhatsApp to %1</source>
        <translation>Por SMS o WhatsApp a %1</translation>
    </message>
    <message>
        <source>This is not a whole phone number yet.</source>
        <translation>Aún no es un número de teléfono completo.</translation>
    </message>
    <message>
        <source>With the country, as +1 or +44; or an e-mail address.</source>
        <translation>Con el código de país, como +1 o +44; o una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteActions</name>
    <message>
        <source>Note added</source>
        <translation>Nota añadida</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota cambiada</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota eliminada</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteCard</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Who sees the note</source>
        <translation>Quién ve la nota</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: a note is short. Shorten it, or make two.</source>
        <translation>%1 de un máximo de %2 caracteres: una nota es breve. Acórtela o divídala en dos.</translation>
    </message>
    <message>
        <source>Internal note: only your team sees this</source>
        <translation>Nota interna: solo la ve su equipo</translation>
    </message>
    <message>
        <source>Internal note: only you see this</source>
        <translation>Nota interna: solo la ve usted</translation>
    </message>
    <message>
        <source>Write a note… @ names somebody of your team</source>
        <translation>Escriba una nota… Con @ se menciona a alguien de su equipo</translation>
    </message>
    <message>
        <source>Write a note for yourself…</source>
        <translation>Escriba una nota para usted…</translation>
    </message>
    <message>
        <source>Who sees a note is chosen when it is made</source>
        <translation>Quién ve una nota se elige al crearla</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Save the note; nothing is sent</source>
        <translation>Guardar la nota; no se envía nada</translation>
    </message>
    <message>
        <source>Add the note; nothing is sent</source>
        <translation>Añadir la nota; no se envía nada</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteEditor</name>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the change, Esc leaves the note as it was.</source>
        <translation>Ctrl+Enter guarda el cambio, Esc deja la nota como estaba.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteHistory</name>
    <message>
        <source>Earlier texts of the note</source>
        <translation>Versiones anteriores de la nota</translation>
    </message>
    <message>
        <source>Written by %1, for nobody else</source>
        <translation>Escrita por %1, para nadie más</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrita por %1</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <extracomment>The text a note has now, and since when</extracomment>
        <translation>Ahora (desde: %1)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NotificationsPage</name>
    <message>
        <source>&amp;Notify me when a message arrives</source>
        <translation>&amp;Avisarme cuando llegue un mensaje</translation>
    </message>
    <message>
        <source>With the system&apos;s &amp;sound</source>
        <translation>Con el &amp;sonido del sistema</translation>
    </message>
    <message>
        <source>&amp;Do not disturb: nothing is shown until this is off</source>
        <translation>&amp;No molestar: no se muestra nada hasta desactivarlo</translation>
    </message>
    <message>
        <source>Show a &amp;test</source>
        <translation>Mostrar una &amp;prueba</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Mostrar un &amp;icono en el área de notificación</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves the program in the tray</source>
        <translation>Al &amp;cerrar la ventana, seguir en el área de notificación</translation>
    </message>
    <message>
        <source>&amp;Begin in the tray, without a window</source>
        <translation>&amp;Empezar en el área de notificación, sin ventana</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>How you are told of new messages while you do something else. What you choose holds at once, on this computer.</source>
        <translation>Cómo se le avisa de mensajes nuevos mientras hace otra cosa. Lo que elija se aplica al instante, en este equipo.</translation>
    </message>
    <message>
        <source>who wrote, and the message</source>
        <translation>quién escribió y el mensaje</translation>
    </message>
    <message>
        <source>who wrote</source>
        <translation>quién escribió</translation>
    </message>
    <message>
        <source>only that something came</source>
        <translation>solo que llegó algo</translation>
    </message>
    <message>
        <source>They s&amp;how</source>
        <translation>&amp;Muestran</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing here answers for them.</source>
        <translation>Este escritorio no muestra notificaciones: nada aquí se encarga de ellas.</translation>
    </message>
    <message>
        <source>This desktop has no tray. A window that is closed could not be found again, so it stays a window.</source>
        <translation>Este escritorio no tiene área de notificación. Una ventana cerrada no se podría volver a encontrar, así que sigue siendo una ventana.</translation>
    </message>
    <message>
        <source>It could not be shown: nothing on this desktop answers for notifications.</source>
        <translation>No se pudo mostrar: nada en este escritorio se encarga de las notificaciones.</translation>
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
        <translation>Mensajes nuevos en otra conversación</translation>
    </message>
    <message numerus="yes">
        <source>New messages in %n conversations</source>
        <translation>
            <numerusform>Mensajes nuevos en %n conversación</numerusform>
            <numerusform>Mensajes nuevos en %n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Maria Alvarez</source>
        <translation>María Álvarez</translation>
    </message>
    <message>
        <source>This is how a message looks when it arrives.</source>
        <translation>Así se ve un mensaje cuando llega.</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>Su respuesta no se envió</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>Se conserva como borrador.</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::OnboardingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Set up your inbox</source>
        <translation>Configure su bandeja de entrada</translation>
    </message>
    <message>
        <source>Bring the people you know from a spreadsheet or an address book. You see what will be done before anything is, and can take it back as a whole.</source>
        <translation>Traiga a las personas que conoce desde una hoja de cálculo o una libreta de direcciones. Verá lo que se hará antes de que ocurra, y podrá deshacerlo todo de una vez.</translation>
    </message>
    <message>
        <source>Import &amp;contacts…</source>
        <translation>Importar &amp;contactos…</translation>
    </message>
    <message>
        <source>Write to somebody who knows you, to see that all of it works.</source>
        <translation>Escriba a alguien que le conozca para comprobar que todo funciona.</translation>
    </message>
    <message>
        <source>&amp;Write a message…</source>
        <translation>&amp;Escribir un mensaje…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where one is among the steps of the setting up</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Guardar y continuar</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Pages</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>Mostrar esta página</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairFields</name>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Ya hay uno con este nombre.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairListModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people who may be one</extracomment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairRow</name>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PaletteSearch</name>
    <message>
        <source>Used last</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PasteOffer</name>
    <message>
        <source>It stays on the clipboard: paste less at a time, or send it by e-mail as a file.</source>
        <translation>Sigue en el portapapeles: pegue menos cada vez o envíelo por correo como archivo.</translation>
    </message>
    <message>
        <source>What you have written is as it was.</source>
        <translation>Lo que ha escrito sigue igual.</translation>
    </message>
    <message>
        <source>Attach as a text file</source>
        <translation>Adjuntar como texto</translation>
    </message>
    <message>
        <source>It stays on the clipboard: paste less at a time, or attach it to a message as a file.</source>
        <translation>Sigue en el portapapeles: pegue menos cada vez o adjúntelo a un mensaje como archivo.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PastedFiles</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleCommands</name>
    <message>
        <source>%1 blocked</source>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>%1 unblocked</source>
        <translation>Desbloqueado: %1</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Archivado: %1</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>Desarchivado: %1</translation>
    </message>
    <message>
        <source>%1 of %2 people are done</source>
        <translation>%1 de %2 personas procesadas</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to the contacts</source>
        <translation>Añadido a los contactos: %1</translation>
    </message>
    <message>
        <source>There are messages with this person already. Archive them instead.</source>
        <translation>Ya hay mensajes con esta persona. En lugar de eso, archívela.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>%1 and %2 are one now</source>
        <translation>%1 y %2 ahora son un solo contacto</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 y %2 no son la misma persona</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>%1 and %2 are two again</source>
        <translation>%1 y %2 vuelven a ser dos contactos</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleListView</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeoplePreview</name>
    <message>
        <source>The first people of the file</source>
        <translation>Las primeras personas del archivo</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
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
        <translation>Listas de personas</translation>
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
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar a %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PersonDetails</name>
    <message>
        <source>Details of the person</source>
        <translation>Detalles de la persona</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation>Últimos mensajes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otras redes</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Sus propios campos</translation>
    </message>
    <message>
        <source>Made one with</source>
        <translation>Combinado con</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>Separar a %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PictureViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit into the window, or show its own size (0, 1)</source>
        <translation>Ajustar a la ventana o mostrar su tamaño real (0, 1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Abrir con el programa del sistema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>This picture has more pixels than can be shown safely. It can still be saved, or opened with the system&apos;s program.</source>
        <translation>Esta imagen tiene más píxeles de los que se pueden mostrar de forma segura. Aún puede guardarla o abrirla con el programa del sistema.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It can still be saved.</source>
        <translation>Esta imagen no se puede mostrar. Aún puede guardarla.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Pixels of a picture: width and height</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the conversation&apos;s pictures: &quot;3 of 12&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PortalNotifications</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PrintChoice</name>
    <message>
        <source>With &amp;internal notes</source>
        <translation>Con las notas &amp;internas</translation>
    </message>
    <message>
        <source>Notes are for your team: think of who gets these pages. Private notes of others are never on them.</source>
        <translation>Las notas son para su equipo: piense en quién recibirá estas páginas. Las notas privadas de otros nunca aparecen en ellas.</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ProfileHead</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Más sobre esta persona</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>Co&amp;mbinar con…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Desa&amp;rchivar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::RangeBar</name>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>Otro período…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ReportView</name>
    <message>
        <source>Messages per day</source>
        <translation>Mensajes por día</translation>
    </message>
    <message>
        <source>First response time, median</source>
        <translation>Primera respuesta, mediana</translation>
    </message>
    <message>
        <source>Busiest hours, incoming</source>
        <translation>Horas con más mensajes recibidos</translation>
    </message>
    <message>
        <source>How long first responses took</source>
        <translation>Cuánto tardaron las primeras respuestas</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>Por qué fallaron los mensajes</translation>
    </message>
    <message>
        <source>Teammates</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Por sentido</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>What the bars are made of</source>
        <translation>De qué se componen las barras</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Cifras y gráficos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::RowLogModel</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduleForm</name>
    <message>
        <source>Do not send it if they &amp;write before</source>
        <translation>No enviar si &amp;escriben antes</translation>
    </message>
    <message>
        <source>Times by &amp;their clocks, in %1</source>
        <translation>Según &amp;su hora, en %1</translation>
    </message>
    <message>
        <source>Or type: “next tuesday 3pm”, “in 2 hours”</source>
        <translation>O escriba: «next tuesday 3pm», «in 2 hours»</translation>
    </message>
    <message>
        <source>Type a time</source>
        <translation>Escribir una hora</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Día y hora</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>If this PC is &amp;off</source>
        <translation>Si el equipo está &amp;apagado</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>preguntarme</translation>
    </message>
    <message>
        <source>up to 15 minutes late, then ask</source>
        <translation>hasta 15 minutos tarde, luego preguntar</translation>
    </message>
    <message>
        <source>up to 1 hour late, then ask</source>
        <translation>hasta 1 hora tarde, luego preguntar</translation>
    </message>
    <message>
        <source>up to 4 hours late, then ask</source>
        <translation>hasta 4 horas tarde, luego preguntar</translation>
    </message>
    <message>
        <source>up to 1 day late, then ask</source>
        <translation>hasta 1 día tarde, luego preguntar</translation>
    </message>
    <message>
        <source>up to %1 min late, then ask</source>
        <translation>hasta %1 min tarde, luego preguntar</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one from the list.</source>
        <translation>No hay ninguna zona horaria con ese nombre. Elija una de la lista.</translation>
    </message>
    <message>
        <source>This is no time that can be kept. Choose another one.</source>
        <translation>A esa hora no se puede programar. Elija otra.</translation>
    </message>
    <message>
        <source>That moment has passed. Choose a later one.</source>
        <translation>Ese momento ya pasó. Elija uno posterior.</translation>
    </message>
    <message>
        <source>Leaves: %1.</source>
        <translation>Se envía: %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduleUndo</name>
    <message>
        <source>The provider is asked to give it back</source>
        <translation>Se ha pedido al proveedor que lo devuelva</translation>
    </message>
    <message>
        <source>It has left already, or was cancelled elsewhere: there is nothing to take back.</source>
        <translation>Ya se envió o se canceló en otro lugar: no hay nada que retirar.</translation>
    </message>
    <message>
        <source>Not scheduled any more: what you wrote is a draft again</source>
        <translation>Ya no está programado: lo que escribió vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>The provider is asked to give it back. Its answer cannot be read yet. %1</source>
        <extracomment>%1: why, in one sentence or more</extracomment>
        <translation>Se ha pedido al proveedor que lo devuelva. Su respuesta aún no se puede leer. %1</translation>
    </message>
    <message>
        <source>The provider does not say whether it has left.</source>
        <translation>El proveedor no indica si se ha enviado.</translation>
    </message>
    <message>
        <source>Not scheduled: they have written since, or it was cancelled elsewhere.</source>
        <translation>No programado: escribieron entretanto o se canceló en otro lugar.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledDelegate</name>
    <message>
        <source>New time</source>
        <translation>Nueva hora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledEditor</name>
    <message>
        <source>Change scheduled message</source>
        <translation>Cambiar mensaje programado</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>Para %1, %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What you changed is not saved. Save keeps it; Esc or Cancel once more leaves it.</source>
        <translation>Lo que cambió no está guardado. Guardar lo conserva; Esc o Cancelar otra vez lo descarta.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The text is that of a WhatsApp template and stays as it is.</source>
        <translation>El texto es el de una plantilla de WhatsApp y no cambia.</translation>
    </message>
    <message>
        <source>This is a formatted e-mail: its text stays as it is.</source>
        <translation>Es un correo con formato: su texto no cambia.</translation>
    </message>
    <message>
        <source>%1 holds it: it is taken back from there first.</source>
        <translation>Lo guarda %1: primero se recupera de allí.</translation>
    </message>
    <message>
        <source>Without a text there is nothing to send.</source>
        <translation>Sin texto no hay nada que enviar.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject.</source>
        <translation>Un correo necesita un asunto.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledHeading</name>
    <message>
        <source>Scheduled</source>
        <translation>Programados</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>Filtrar por persona</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Filter by channel</source>
        <translation>Filtrar por canal</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledListModel</name>
    <message>
        <source>1 needs your answer</source>
        <translation>1 necesita su decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n need your answer</source>
        <translation>
            <numerusform>%n necesita su decisión</numerusform>
            <numerusform>%n necesitan su decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Necesita su decisión</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Was due: %1. This computer was off then.</source>
        <extracomment>&quot;Was due: Yesterday, 9:00. This computer was off then.&quot;</extracomment>
        <translation>Debía enviarse: %1. Este equipo estaba apagado.</translation>
    </message>
    <message>
        <source>The provider holds it</source>
        <translation>Lo guarda el proveedor</translation>
    </message>
    <message>
        <source>%1 holds it and sends it even if this computer is off</source>
        <translation>Lo guarda %1 y lo envía aunque este equipo esté apagado</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Recuperándolo…</translation>
    </message>
    <message>
        <source>Being taken back from %1…</source>
        <translation>Recuperándolo de %1…</translation>
    </message>
    <message>
        <source>Being handed over…</source>
        <translation>Entregándolo…</translation>
    </message>
    <message>
        <source>Being handed to %1…</source>
        <translation>Entregándolo a %1…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>not sent if they write before</source>
        <translation>no se envía si escriben antes</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledPage</name>
    <message>
        <source>Nothing of that is waiting</source>
        <translation>No hay nada así en espera</translation>
    </message>
    <message>
        <source>No message to such a person, or by that channel, leaves later.</source>
        <translation>Ningún mensaje para esa persona, o por ese canal, se envía más tarde.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>No hay nada pendiente de envío</translation>
    </message>
    <message>
        <source>Write a message and choose &quot;Send later&quot;: it waits here and leaves by itself at its time.</source>
        <translation>Escriba un mensaje y elija «Enviar más tarde»: espera aquí y se envía automáticamente a su hora.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to %1 is as it was</source>
        <translation>El mensaje a %1 está como antes</translation>
    </message>
    <message>
        <source>The message to %1 is changed</source>
        <translation>El mensaje a %1 se ha cambiado</translation>
    </message>
    <message>
        <source>The message to %1 leaves in a second</source>
        <translation>El mensaje a %1 se envía en un segundo</translation>
    </message>
    <message numerus="yes">
        <source>The message to %1 leaves in %n seconds</source>
        <translation>
            <numerusform>El mensaje a %1 se envía en %n segundo</numerusform>
            <numerusform>El mensaje a %1 se envía en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Mensajes programados</translation>
    </message>
    <message>
        <source>&amp;Filter by person</source>
        <translation>&amp;Filtrar por persona</translation>
    </message>
    <message>
        <source>Only the messages to that person</source>
        <translation>Solo los mensajes para esa persona</translation>
    </message>
    <message>
        <source>Filter by c&amp;hannel…</source>
        <translation>Filtrar por ca&amp;nal…</translation>
    </message>
    <message>
        <source>Only the messages of that channel</source>
        <translation>Solo los mensajes de ese canal</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>&amp;Guardar borrador</translation>
    </message>
    <message>
        <source>Puts the text that was cancelled last back into its conversation</source>
        <translation>Devuelve a su conversación el texto cancelado por última vez</translation>
    </message>
    <message>
        <source>It has left already, or they have written since: it stays as it is.</source>
        <translation>Ya se envió, o esta persona escribió entretanto: queda como está.</translation>
    </message>
    <message>
        <source>The time it had is over: it stays as it is.</source>
        <translation>La hora prevista ya pasó: queda como está.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledStrip</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is scheduled: change it, send it now or cancel it</source>
        <translation>Mostrar lo programado: cambiarlo, enviarlo ahora o cancelarlo</translation>
    </message>
    <message>
        <source>1 message is scheduled</source>
        <translation>1 mensaje programado</translation>
    </message>
    <message>
        <source>%1 messages are scheduled</source>
        <translation>%1 mensajes programados</translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <extracomment>What waits, and the next of it: &quot;2 messages are scheduled · next: Tuesday, 9:00&quot;</extracomment>
        <translation>%1 · próximo: %2</translation>
    </message>
    <message>
        <source>%1 · was due: %2</source>
        <translation>%1 · debía enviarse: %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledView</name>
    <message>
        <source>Scheduled messages</source>
        <translation>Mensajes programados</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change the text or the time of the chosen message</source>
        <translation>Cambiar el texto o la hora del mensaje elegido</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Enviar &amp;ahora</translation>
    </message>
    <message>
        <source>Does not wait for its time</source>
        <translation>No espera a su hora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The chosen messages do not leave</source>
        <translation>Los mensajes elegidos no se envían</translation>
    </message>
    <message>
        <source>&amp;Open the conversation</source>
        <translation>Abrir la c&amp;onversación</translation>
    </message>
    <message>
        <source>The one the chosen message belongs to</source>
        <translation>La del mensaje elegido</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>All messages of the list that are loaded</source>
        <translation>Todos los mensajes cargados de la lista</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchCompletion</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Hace un mes</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchDelegate</name>
    <message>
        <source>You to %1</source>
        <translation>Usted a %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
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
        <translation>Personas, mensajes, notas y archivos</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchKindBar</name>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind and how many were found</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo: %1</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Mostrar todo lo encontrado</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Older messages are still being made ready to be found (%1 left). What is older than %2 is not found yet.</source>
        <translation>Los mensajes más antiguos aún se están preparando para la búsqueda (quedan %1). Lo anterior a esta fecha aún no se encuentra: %2.</translation>
    </message>
    <message>
        <source>Messages are still being made ready to be found (%1 left).</source>
        <translation>Los mensajes aún se están preparando para la búsqueda (quedan %1).</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Older messages are not ready to be found yet.</source>
        <translation>Los mensajes más antiguos aún no se pueden buscar.</translation>
    </message>
    <message>
        <source>Without one of the conditions there may be more.</source>
        <translation>Sin alguna de las condiciones podría haber más.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>Con menos palabras, o más cortas, se encuentra más.</translation>
    </message>
    <message>
        <source>Nothing of that kind for %1</source>
        <extracomment>What was looked for, in quotation marks</extracomment>
        <translation>Nada de ese tipo para %1</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation>No se encontró nada para %1</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Mostrar todos los tipos</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>Takes a condition out of a search: &quot;in:sms&quot;</extracomment>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SegmentNote</name>
    <message>
        <source>A special space</source>
        <translation>Un espacio especial</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>Un carácter invisible</translation>
    </message>
    <message>
        <source>%1 count twice.</source>
        <translation>%1 cuentan por dos.</translation>
    </message>
    <message>
        <source>%1 counts twice.</source>
        <translation>%1 cuenta por dos.</translation>
    </message>
    <message>
        <source>%1 leave 70 characters, not 160.</source>
        <translation>%1 dejan 70 caracteres en lugar de 160.</translation>
    </message>
    <message>
        <source>%1 leaves 70 characters, not 160.</source>
        <translation>%1 deja 70 caracteres en lugar de 160.</translation>
    </message>
    <message>
        <source>%1 make this text twice as expensive.</source>
        <translation>%1 duplican el precio de este texto.</translation>
    </message>
    <message>
        <source>%1 makes this text twice as expensive.</source>
        <translation>%1 duplica el precio de este texto.</translation>
    </message>
    <message>
        <source>%1 make this text three times as expensive.</source>
        <translation>%1 triplican el precio de este texto.</translation>
    </message>
    <message>
        <source>%1 makes this text three times as expensive.</source>
        <translation>%1 triplica el precio de este texto.</translation>
    </message>
    <message>
        <source>%1 make this %2 messages instead of %3.</source>
        <translation>%1 hacen que sean %2 mensajes en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 makes this %2 messages instead of %3.</source>
        <translation>%1 hace que sean %2 mensajes en lugar de %3.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 left</source>
        <extracomment>&quot;GSM-7 · 2 messages · 39 left&quot;</extracomment>
        <translation>%1 · %2 · quedan %3</translation>
    </message>
    <message>
        <source>Replace with plain ones</source>
        <translation>Sustituir por simples</translation>
    </message>
    <message>
        <source>GSM-7 is the alphabet of plain letters, 160 to a message; any other character makes it UCS-2, 70 to a message. Each message is paid for; the characters left are those of the last one.</source>
        <translation>GSM-7 es el alfabeto de caracteres simples, 160 por mensaje; cualquier otro carácter lo convierte en UCS-2, 70 por mensaje. Se paga cada mensaje; los caracteres restantes son los del último.</translation>
    </message>
    <message>
        <source>Puts straight quotes, hyphens and blanks where they are read the same; Ctrl+Z brings the others back</source>
        <translation>Pone comillas rectas, guiones y espacios simples donde se leen igual; Ctrl+Z recupera los originales</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendButton</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendLaterPopup</name>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>%1 is in %2, where it is %3 now.</source>
        <extracomment>A person, a place, a time of day</extracomment>
        <translation>%1 está en %2, donde ahora es esta hora: %3.</translation>
    </message>
    <message>
        <source>The WhatsApp window closes: %1. After that only a template leaves, unless %2 writes again before.</source>
        <extracomment>A moment (&quot;Today, 11:00&quot;), a person</extracomment>
        <translation>La ventana de WhatsApp se cierra: %1. Después solo se puede enviar una plantilla, salvo que %2 vuelva a escribir antes.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendingBanner</name>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendingPage</name>
    <message>
        <source>Let Twilio or Resend &amp;send scheduled messages while this computer is off</source>
        <translation>Que Twilio o Resend &amp;envíen los mensajes programados con este equipo apagado</translation>
    </message>
    <message>
        <source>&amp;Enter sends an SMS or a WhatsApp message</source>
        <translation>Enter envía un &amp;SMS o un mensaje de WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Mark words that are misspelt</source>
        <translation>&amp;Marcar las palabras mal escritas</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>What you send waits a moment, so that you can take it back.</source>
        <translation>Lo que envía espera un momento, para que pueda retirarlo.</translation>
    </message>
    <message>
        <source>not at all: it leaves at once</source>
        <translation>no: se envía al instante</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>It can be &amp;taken back for</source>
        <translation>Se puede &amp;retirar durante</translation>
    </message>
    <message>
        <source>When this program ends or the computer goes to sleep, scheduled messages are given to the provider&apos;s own scheduler; at the next start they are taken back from there. What is not to be sent once the person has written stays here. Without this, scheduled messages leave only while the program runs.</source>
        <translation>Cuando este programa se cierra o el equipo se suspende, los mensajes programados pasan al programador del proveedor; en el siguiente inicio se recuperan de allí. Lo que no debe enviarse si la persona ya ha escrito se queda aquí. Sin esto, los mensajes programados solo se envían mientras el programa está en ejecución.</translation>
    </message>
    <message>
        <source>Without it, Enter begins a line. Ctrl+Enter always sends, Shift+Enter always begins a line.</source>
        <translation>Sin esto, Enter empieza una línea. Ctrl+Enter siempre envía, Shift+Enter siempre empieza una línea.</translation>
    </message>
    <message>
        <source>Where a dictionary of hunspell is installed for the person&apos;s language, or this computer&apos;s</source>
        <translation>Si hay instalado un diccionario de hunspell para el idioma de la persona o el de este equipo</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
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
        <translation>Correo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>A category of the settings on which something is typed</extracomment>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SettingsPage</name>
    <message>
        <source>Set by the environment variable %1</source>
        <translation>Definido por la variable de entorno %1</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>set by the environment variable %1</source>
        <translation>definido por la variable de entorno %1</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>guardado; escriba para cambiarlo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved. The system&apos;s keychain is locked, or there is none, and the secret is kept nowhere else. Unlock it, install gnome-keyring or KWallet, or set %1 in the environment.</source>
        <translation>No se guardó. El llavero del sistema está bloqueado o no existe, y el secreto no se guarda en ningún otro lugar. Desbloquéelo, instale gnome-keyring o KWallet, o defina %1 en el entorno.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambiar atajos…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ShortcutsPage</name>
    <message>
        <source>Single &amp;letters are keys too (J, R, ?, G then I)</source>
        <translation>Las &amp;letras sueltas también son atajos (J, R, ?, G y luego I)</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>For this computer only. What you change holds at once.</source>
        <translation>Solo para este equipo. Lo que cambie se aplica al instante.</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>New keys for the chosen command</source>
        <translation>Teclas nuevas para el comando elegido</translation>
    </message>
    <message>
        <source>Choose a command, then press its new keys in the field.</source>
        <translation>Elija un comando y pulse sus teclas nuevas en el campo.</translation>
    </message>
    <message>
        <source>These keys belong to the field or list itself and cannot be changed.</source>
        <translation>Estas teclas pertenecen al propio campo o lista y no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Press the new keys for “%1” in the field above.</source>
        <translation>Pulse las teclas nuevas para «%1» en el campo de arriba.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Usarla aquí en su lugar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>%1 is the key of %2.</source>
        <translation>%1 es la tecla de %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and cannot be taken away.</source>
        <translation>%1 pertenece a %2 y no se puede quitar.</translation>
    </message>
    <message>
        <source>%1 cannot be had beside %2, the key of %3.</source>
        <extracomment>&quot;Q then I&quot; and &quot;Q&quot;: whoever presses the first key of the one has pressed the other</extracomment>
        <translation>%1 no puede convivir con %2, la tecla de %3.</translation>
    </message>
    <message>
        <source>%1 cannot be had beside %2, the key of %3, which cannot be taken away.</source>
        <translation>%1 no puede convivir con %2, la tecla de %3, que no se puede quitar.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Listo: %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SmsPage</name>
    <message>
        <source>Let Twilio swap typographic characters that make a text &amp;dearer</source>
        <translation>Que Twilio cambie los caracteres tipográficos que &amp;encarecen un SMS</translation>
    </message>
    <message>
        <source>T&amp;ry, and find my numbers</source>
        <translation>&amp;Probar y buscar mis números</translation>
    </message>
    <message>
        <source>SMS with Twilio</source>
        <translation>SMS con Twilio</translation>
    </message>
    <message>
        <source>You find these on the first page of Twilio&apos;s console. The token is kept in your system&apos;s keychain.</source>
        <translation>Los encontrará en la primera página de la consola de Twilio. El token se guarda en el llavero del sistema.</translation>
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
        <translation>Su &amp;número</translation>
    </message>
    <message>
        <source>&amp;Messaging Service</source>
        <translation>&amp;Messaging Service</translation>
    </message>
    <message>
        <source>optional, MG…</source>
        <translation>opcional, MG…</translation>
    </message>
    <message>
        <source>10 hours, Twilio&apos;s own limit</source>
        <translation>10 horas, el límite de Twilio</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>Give &amp;up after</source>
        <translation>&amp;Desistir tras</translation>
    </message>
    <message>
        <source>“Curly” quotes and long dashes are sent as plain ones, so that 160 characters fit instead of 70.</source>
        <translation>Las comillas “curvas” y los guiones largos se envían como simples, para que quepan 160 caracteres en lugar de 70.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 letras y cifras</translation>
    </message>
    <message>
        <source>An Account SID is AC followed by 32 letters and digits.</source>
        <translation>Un Account SID es AC seguido de 32 letras y cifras.</translation>
    </message>
    <message>
        <source>Without the token nothing can be sent or received.</source>
        <translation>Sin el token no se puede enviar ni recibir nada.</translation>
    </message>
    <message>
        <source>An Auth Token is 32 letters and digits.</source>
        <translation>Un Auth Token tiene 32 letras y cifras.</translation>
    </message>
    <message>
        <source>Give the number you send from, or a Messaging Service.</source>
        <translation>Indique el número desde el que envía o un Messaging Service.</translation>
    </message>
    <message>
        <source>Write the number with its country, as +1 415 555 2671.</source>
        <translation>Escriba el número con el código de país, como +1 415 555 2671.</translation>
    </message>
    <message>
        <source>A Messaging Service is MG followed by 32 letters and digits.</source>
        <translation>Un Messaging Service es MG seguido de 32 letras y cifras.</translation>
    </message>
    <message>
        <source>SMS is ready to send. How messages come in is on the page Receiving.</source>
        <translation>SMS está listo para enviar. Cómo llegan los mensajes se indica en la página Recepción.</translation>
    </message>
    <message>
        <source>SMS is not connected yet.</source>
        <translation>SMS aún no está conectado.</translation>
    </message>
    <message>
        <source>&amp;Open Twilio&apos;s console</source>
        <translation>&amp;Abrir la consola de Twilio</translation>
    </message>
    <message>
        <source>Its first page has both under “Account Info”.</source>
        <translation>Su primera página muestra ambos en «Account Info».</translation>
    </message>
    <message>
        <source>&amp;Found there</source>
        <translation>En&amp;contrados allí</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>They could not be tried.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>No se pudieron probar.</translation>
    </message>
    <message>
        <source>Twilio accepts them: the account “%1”.</source>
        <translation>Twilio los acepta: la cuenta «%1».</translation>
    </message>
    <message>
        <source>It is a trial: it writes only to numbers that you verified in Twilio&apos;s console.</source>
        <translation>Es de prueba: solo escribe a números que usted haya verificado en la consola de Twilio.</translation>
    </message>
    <message>
        <source>It has no number yet: buy one in Twilio&apos;s console.</source>
        <translation>Aún no tiene número: compre uno en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Twilio knows no account with this SID. Copy it again from “Account Info” on the first page of its console.</source>
        <translation>Twilio no conoce ninguna cuenta con este SID. Cópielo de nuevo de «Account Info», en la primera página de su consola.</translation>
    </message>
    <message>
        <source>This is the pair for tests, by which nothing is sent. Take the live one from the console&apos;s first page.</source>
        <translation>Es el par de pruebas, con el que no se envía nada. Use el real de la primera página de la consola.</translation>
    </message>
    <message>
        <source>Twilio suspended or closed this account. Its console says why.</source>
        <translation>Twilio suspendió o cerró esta cuenta. Su consola indica el motivo.</translation>
    </message>
    <message>
        <source>Choose what to send from</source>
        <translation>Elegir desde dónde enviar</translation>
    </message>
    <message>
        <source>Messaging Service %1</source>
        <translation>Messaging Service %1</translation>
    </message>
    <message>
        <source>Twilio does not accept this SID with this token. Copy both again from “Account Info” on the first page of its console; a new token there makes the old one void.</source>
        <translation>Twilio no acepta este SID con este token. Copie ambos de nuevo de «Account Info», en la primera página de su consola; si allí se crea un token nuevo, el anterior deja de valer.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SnoozePopup</name>
    <message>
        <source>Later today</source>
        <translation>Hoy más tarde</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>Type a time: next tuesday 3pm</source>
        <translation>Escriba una hora: next tuesday 3pm</translation>
    </message>
    <message>
        <source>When the conversation comes back</source>
        <translation>Cuándo vuelve la conversación</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Las horas son las de %1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SpellMarks</name>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>Añadir «%1» al diccionario</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::StoragePage</name>
    <message>
        <source>Messages and contacts</source>
        <translation>Mensajes y contactos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <translation>Audio y video</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Small copies of pictures</source>
        <translation>Miniaturas de imágenes</translation>
    </message>
    <message>
        <source>Copies from before updates</source>
        <translation>Copias previas a actualizaciones</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>They are made again when a picture is shown.</source>
        <translation>Se vuelven a crear cuando se muestra una imagen.</translation>
    </message>
    <message>
        <source>The newest copy stays.</source>
        <translation>La copia más reciente se conserva.</translation>
    </message>
    <message>
        <source>The log that is written now stays.</source>
        <translation>El registro en uso se conserva.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>What your inbox takes on this computer. Messages and their files are never removed from here.</source>
        <translation>Lo que ocupa su bandeja de entrada en este equipo. Los mensajes y sus archivos nunca se eliminan desde aquí.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Liberar %1</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 en total.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 liberados.</translation>
    </message>
    <message>
        <source>Remove older copies</source>
        <translation>Eliminar las copias antiguas</translation>
    </message>
    <message>
        <source>Remove all copies but the newest?</source>
        <translation>¿Eliminar todas las copias menos la más reciente?</translation>
    </message>
    <message>
        <source>Your messages and contacts stay, and so does the copy from before the latest update. What only an older copy has cannot be brought back then.</source>
        <translation>Sus mensajes y contactos se conservan, y también la copia anterior a la última actualización. Lo que solo esté en una copia más antigua ya no podrá recuperarse.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlas</translation>
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
        <translation>Cco</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>These are too many emoji for a subject. What was there is as it was.</source>
        <translation>Son demasiados emojis para un asunto. Lo que había sigue igual.</translation>
    </message>
    <message>
        <source>Cc: who gets a copy</source>
        <translation>Cc: quién recibe una copia</translation>
    </message>
    <message>
        <source>Bcc: who gets a copy without the others seeing it</source>
        <translation>Cco: quién recibe una copia sin que los demás lo vean</translation>
    </message>
    <message>
        <source>Cc Bcc</source>
        <translation>Cc Cco</translation>
    </message>
    <message>
        <source>Send copies to others</source>
        <translation>Enviar copias a otras personas</translation>
    </message>
    <message>
        <source>These are no addresses, or too many for one e-mail. What was there is as it was.</source>
        <translation>No son direcciones, o son demasiadas para un correo. Lo que había sigue igual.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address. Correct it, or take it out.</source>
        <translation>«%1» no es una dirección de correo. Corríjala o quítela.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TemplateListModel</name>
    <message>
        <source>Not submitted</source>
        <translation>Sin presentar</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>It was not submitted to WhatsApp for approval.</source>
        <translation>No se presentó a WhatsApp para su aprobación.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it yet.</source>
        <translation>WhatsApp aún no la ha aprobado.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it.</source>
        <translation>WhatsApp la rechazó.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it: %1</source>
        <translation>WhatsApp la rechazó: %1</translation>
    </message>
    <message>
        <source>WhatsApp paused it, because people did not like it.</source>
        <translation>WhatsApp la pausó porque no gustó a los destinatarios.</translation>
    </message>
    <message>
        <source>WhatsApp switched it off for good.</source>
        <translation>WhatsApp la desactivó definitivamente.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TemplatePicker</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Usar esta plantilla</translation>
    </message>
    <message>
        <source>Choose a WhatsApp template</source>
        <translation>Elegir una plantilla de WhatsApp</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>How it will be read</source>
        <translation>Cómo se leerá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Text for this place</source>
        <translation>Texto para este campo</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>Place %1</source>
        <extracomment>A place in a template, with its number or name</extracomment>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>Asking WhatsApp…</source>
        <translation>Consultando a WhatsApp…</translation>
    </message>
    <message>
        <source>Not refreshed. %1 These are the templates as they were last fetched.</source>
        <translation>No actualizado. %1 Estas son las plantillas obtenidas la última vez.</translation>
    </message>
    <message>
        <source>Fill in every place first.</source>
        <translation>Complete primero todos los campos.</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Ninguna plantilla contiene estas palabras.</translation>
    </message>
    <message>
        <source>Fetching your templates…</source>
        <translation>Obteniendo sus plantillas…</translation>
    </message>
    <message>
        <source>There are no templates yet. Make one in Twilio&apos;s console under Content Template Builder, have WhatsApp approve it, then refresh.</source>
        <translation>Aún no hay plantillas. Cree una en la consola de Twilio, en Content Template Builder, haga que WhatsApp la apruebe y actualice después.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ThreadListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TimePhraseField</name>
    <message>
        <source>Not understood. Try “tomorrow 9:00”, “friday” or “in 2 hours”.</source>
        <translation>No se entendió. Pruebe «tomorrow 9:00», «friday» o «in 2 hours».</translation>
    </message>
    <message>
        <source>There is no such day or time. Type another one.</source>
        <translation>Ese día o esa hora no existe. Escriba otra.</translation>
    </message>
    <message>
        <source>That is over already. Type a later time.</source>
        <translation>Eso ya pasó. Escriba una hora posterior.</translation>
    </message>
    <message>
        <source>That is now, not later. Type one minute at least.</source>
        <translation>Eso es ahora, no más tarde. Indique al menos un minuto.</translation>
    </message>
    <message>
        <source>That is more than ten years away. Type an earlier time.</source>
        <translation>Faltan más de diez años. Escriba una hora más cercana.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ToastBox</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TransferWorks</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Transfers</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importar contactos…</translation>
    </message>
    <message>
        <source>Put the people of a table (CSV) or of vCards in; you see what comes of it first</source>
        <translation>Añadir las personas de una tabla (CSV) o de vCards; antes verá el resultado</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>E&amp;xportar contactos…</translation>
    </message>
    <message>
        <source>Write everybody, or some of them, into a table (CSV) or vCards</source>
        <translation>Guardar a todos, o a algunos, en una tabla (CSV) o en vCards</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <extracomment>&quot;120 people saved in contacts.csv&quot;</extracomment>
        <translation>Guardado en %2: %1</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off, and nobody of it was put in.</source>
        <translation>La importación de %1 se interrumpió y no se añadió a nadie.</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Importar de nuevo</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Tray</name>
    <message>
        <source>&amp;Open Unified Inbox</source>
        <translation>&amp;Abrir Unified Inbox</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>Mensaje &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>No &amp;molestar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>Unified Inbox: 1 unread conversation</source>
        <translation>Unified Inbox: 1 conversación no leída</translation>
    </message>
    <message numerus="yes">
        <source>Unified Inbox: %n unread conversations</source>
        <translation>
            <numerusform>Unified Inbox: %n conversación no leída</numerusform>
            <numerusform>Unified Inbox: %n conversaciones no leídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoCommands</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho · %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what was done last: a message while it waits, an archived conversation</source>
        <translation>Deshace lo último: un mensaje mientras espera, una conversación archivada</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Vuelve a hacer lo último que se deshizo</translation>
    </message>
    <message>
        <source>The last message cannot be taken back any more. Once more undoes what was done before it.</source>
        <translation>El último mensaje ya no se puede retirar. Otra vez deshace lo que se hizo antes.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoSendStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the message back</source>
        <translation>Retirar el mensaje</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Deshacer el envío</translation>
    </message>
    <message>
        <source>%1. It can be taken back.</source>
        <translation>%1. Se puede retirar.</translation>
    </message>
    <message>
        <source>%1. It can be taken back with %2.</source>
        <translation>%1. Se puede retirar con %2.</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>Se envía en %1 s</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoStack</name>
    <message>
        <source>Something else is still being done</source>
        <translation>Todavía se está haciendo otra cosa</translation>
    </message>
    <message>
        <source>Still taking back: %1</source>
        <translation>Aún se está deshaciendo · %1</translation>
    </message>
    <message>
        <source>Still doing it again: %1</source>
        <translation>Aún se está rehaciendo · %1</translation>
    </message>
    <message>
        <source>Stopping, to take back what was done</source>
        <translation>Deteniendo, para deshacer lo hecho</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Deshaciendo · %1</translation>
    </message>
    <message>
        <source>Doing it again: %1</source>
        <translation>Rehaciendo · %1</translation>
    </message>
    <message>
        <source>Stopped before anything was changed</source>
        <translation>Detenido antes de cambiar nada</translation>
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
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Salir sin guardarlo</translation>
    </message>
    <message>
        <source>Repair without it</source>
        <translation>Reparar sin guardarlo</translation>
    </message>
    <message>
        <source>Change the language without it</source>
        <translation>Cambiar el idioma sin guardarlo</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedDrafts</name>
    <message>
        <source>To %1:
%2</source>
        <extracomment>A person, and what was written to them</extracomment>
        <translation>Para %1:
%2</translation>
    </message>
    <message>
        <source>What you wrote to %1 is not saved.</source>
        <translation>Lo que escribió a %1 no está guardado.</translation>
    </message>
    <message>
        <source>What you wrote to these people is not saved: %1.</source>
        <translation>Lo que escribió a estas personas no está guardado: %1.</translation>
    </message>
    <message>
        <source>It cannot be kept in the damaged inbox. Copy the text and paste it somewhere else first.</source>
        <translation>No se puede guardar en la bandeja dañada. Copie primero el texto y péguelo en otro lugar.</translation>
    </message>
    <message>
        <source>The disk does not take it. Free some space: then it is saved, and the program ends by itself. Or copy the text and paste it where it can be kept, before you quit.</source>
        <translation>El disco no lo admite. Libere espacio: entonces se guarda y el programa se cierra solo. O bien copie el texto y péguelo donde se pueda guardar, antes de salir.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>The disk does not take it. Free some space: then it is saved. Or copy the text and paste it where it can be kept.</source>
        <translation>El disco no lo acepta. Libere espacio y se guardará. O copie el texto y péguelo donde se pueda conservar.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedEdits</name>
    <message>
        <source>The change of a note is not kept yet.</source>
        <translation>El cambio de una nota aún no está guardado.</translation>
    </message>
    <message>
        <source>The change of a scheduled message is not saved yet.</source>
        <translation>El cambio de un mensaje programado aún no está guardado.</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>Con Ctrl+Enter se guarda.</translation>
    </message>
    <message>
        <source>“Save” keeps it.</source>
        <translation>Con «Guardar» se guarda.</translation>
    </message>
    <message>
        <source>What you wrote about a person is not saved yet.</source>
        <translation>Lo que escribió sobre una persona aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedMessages</name>
    <message>
        <source>A new message is not begun yet.</source>
        <translation>Hay un mensaje nuevo sin empezar.</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages are not begun yet.</source>
        <translation>
            <numerusform>Hay %n mensaje nuevo sin empezar.</numerusform>
            <numerusform>Hay %n mensajes nuevos sin empezar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is dropped if you go on. Copy what you need of it first.</source>
        <translation>Se descarta si continúa. Copie primero lo que necesite.</translation>
    </message>
    <message>
        <source>Press “Write” to keep it as a draft. If you quit now, it is dropped.</source>
        <translation>Pulse «Escribir» para guardarlo como borrador. Si sale ahora, se descarta.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedSends</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Your message to %1 has not left yet.</source>
        <translation>Su mensaje a %1 aún no se ha enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not left yet, to %1.</source>
        <translation>
            <numerusform>%n mensaje a %1 aún no se ha enviado.</numerusform>
            <numerusform>%n mensajes a %1 aún no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be sent at the moment.</source>
        <translation>No se puede enviar en este momento.</translation>
    </message>
    <message>
        <source>It can still be taken back.</source>
        <translation>Aún se puede retirar.</translation>
    </message>
    <message>
        <source>They can still be taken back.</source>
        <translation>Aún se pueden retirar.</translation>
    </message>
    <message>
        <source>With the damaged inbox it is set aside.</source>
        <translation>Con la bandeja dañada, queda apartado.</translation>
    </message>
    <message>
        <source>If it stays where it is, it goes out when the program starts again.</source>
        <translation>Si se queda donde está, se enviará cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
        <source>If they stay where they are, they go out when the program starts again.</source>
        <translation>Si se quedan donde están, se enviarán cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Files do not come back with the text of a draft.</source>
        <translation>Los archivos no vuelven con el texto de un borrador.</translation>
    </message>
    <message>
        <source>It is being sent; then the program ends.</source>
        <translation>Se está enviando; después, el programa se cierra.</translation>
    </message>
    <message>
        <source>It is being taken back; then the program ends.</source>
        <translation>Se está retirando; después, el programa se cierra.</translation>
    </message>
    <message>
        <source>It is being stored.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>A message is being stored.</source>
        <translation>Se está guardando un mensaje.</translation>
    </message>
    <message>
        <source>It cannot be read whether a message is still to leave.</source>
        <translation>No se puede saber si queda algún mensaje por enviar.</translation>
    </message>
    <message>
        <source>One that is goes out when the program starts again.</source>
        <translation>Si queda alguno, se enviará cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Repair without it</source>
        <translation>Reparar sin enviarlo</translation>
    </message>
    <message>
        <source>Quit, send it later</source>
        <translation>Salir, enviar más tarde</translation>
    </message>
    <message>
        <source>Send now and repair</source>
        <translation>Enviar ahora y reparar</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>Enviar ahora y salir</translation>
    </message>
    <message>
        <source>Back to draft and quit</source>
        <translation>Volver a borrador y salir</translation>
    </message>
    <message>
        <source>Back to drafts and quit</source>
        <translation>Volver a borradores y salir</translation>
    </message>
    <message>
        <source>Change the language all the same</source>
        <translation>Cambiar el idioma de todos modos</translation>
    </message>
    <message>
        <source>Send it later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Send now and change the language</source>
        <translation>Enviar ahora y cambiar el idioma</translation>
    </message>
    <message>
        <source>Take it back into the draft</source>
        <translation>Devolver al borrador</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedTransfers</name>
    <message>
        <source>A file is not done yet.</source>
        <translation>Un archivo aún no está terminado.</translation>
    </message>
    <message>
        <source>Wait, then repair</source>
        <translation>Esperar y reparar</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Esperar y salir</translation>
    </message>
    <message>
        <source>Stop and repair</source>
        <translation>Detener y reparar</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Wait, then change the language</source>
        <translation>Esperar y cambiar el idioma</translation>
    </message>
    <message>
        <source>Stop and change the language</source>
        <translation>Detener y cambiar el idioma</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedWork</name>
    <message>
        <source>If you stop it, what is done stays as it is, and the rest as it was.</source>
        <translation>Si lo detiene, lo hecho se queda así y el resto sigue como estaba.</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>Todavía se está haciendo algo.</translation>
    </message>
    <message>
        <source>Wait, then repair</source>
        <translation>Esperar y reparar</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Esperar y salir</translation>
    </message>
    <message>
        <source>Stop and repair</source>
        <translation>Detener y reparar</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Wait, then change the language</source>
        <translation>Esperar y cambiar el idioma</translation>
    </message>
    <message>
        <source>Stop and change the language</source>
        <translation>Detener y cambiar el idioma</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnsavedPages</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save what you changed?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Aún sin guardar: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WayBack</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Back to where you were led from</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>To the results of the search, or the mentions, as you left them</source>
        <translation>A los resultados de la búsqueda o a las menciones, como los dejó</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WhatsAppPage</name>
    <message>
        <source>WhatsApp with Twilio</source>
        <translation>WhatsApp con Twilio</translation>
    </message>
    <message>
        <source>WhatsApp uses the Twilio account of the page SMS. Give the number that Meta approved for it, or Twilio&apos;s sandbox %1 to try it out.</source>
        <translation>WhatsApp usa la cuenta de Twilio de la página SMS. Indique el número que Meta aprobó para ello, o el sandbox de Twilio %1 para probarlo.</translation>
    </message>
    <message>
        <source>WhatsApp &amp;number</source>
        <translation>&amp;Número de WhatsApp</translation>
    </message>
    <message>
        <source>This is the sandbox: whoever you write to sends &quot;join&quot; and your two words to it first, and again every three days. The words are in Twilio&apos;s console under &quot;Try it out&quot;.</source>
        <translation>Es el sandbox: las personas a quienes escriba deben enviarle antes «join» y sus dos palabras, y de nuevo cada tres días. Las palabras están en la consola de Twilio, en «Try it out».</translation>
    </message>
    <message>
        <source>&amp;Copy an invitation</source>
        <translation>&amp;Copiar una invitación</translation>
    </message>
    <message>
        <source>Please send this on WhatsApp to %1: join &lt;two words&gt;</source>
        <translation>Por favor, envíe esto por WhatsApp a %1: join &lt;dos palabras&gt;</translation>
    </message>
    <message>
        <source>&amp;Fetch templates</source>
        <translation>&amp;Obtener plantillas</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>No templates are known yet. Outside the 24 hours after their last message only a template can be sent.</source>
        <translation>Aún no se conoce ninguna plantilla. Pasadas las 24 horas desde su último mensaje, solo se puede enviar una plantilla.</translation>
    </message>
    <message>
        <source>1 template is known.</source>
        <translation>Se conoce 1 plantilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates are known.</source>
        <translation>
            <numerusform>Se conoce %n plantilla.</numerusform>
            <numerusform>Se conocen %n plantillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the number with its country, as +1 415 523 8886.</source>
        <translation>Escriba el número con el código de país, como +1 415 523 8886.</translation>
    </message>
    <message>
        <source>WhatsApp is ready to send.</source>
        <translation>WhatsApp está listo para enviar.</translation>
    </message>
    <message>
        <source>WhatsApp is not connected yet.</source>
        <translation>WhatsApp aún no está conectado.</translation>
    </message>
    <message>
        <source>F&amp;ind my senders</source>
        <translation>&amp;Buscar mis remitentes</translation>
    </message>
    <message>
        <source>&amp;Found there</source>
        <translation>&amp;Encontrado allí</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Preguntando a Twilio…</translation>
    </message>
    <message>
        <source>Choose what to send from</source>
        <translation>Elija desde dónde enviar</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (sin conexión)</translation>
    </message>
    <message>
        <source>They could not be asked for.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>No se pudieron consultar.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account of the page SMS any more. Correct it there first.</source>
        <translation>Twilio ya no acepta la cuenta de la página SMS. Corríjala allí primero.</translation>
    </message>
    <message>
        <source>This account has no WhatsApp sender yet. Register one in Twilio&apos;s console under “WhatsApp senders”, or try the sandbox.</source>
        <translation>Esta cuenta aún no tiene ningún remitente de WhatsApp. Registre uno en la consola de Twilio, en «WhatsApp senders», o pruebe el entorno de pruebas (sandbox).</translation>
    </message>
    <message>
        <source>First connect text messages: WhatsApp uses the same Twilio account.</source>
        <translation>Conecte primero los SMS: WhatsApp usa la misma cuenta de Twilio.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WindowBanners</name>
    <message>
        <source>Sample data: nothing is sent, nothing is kept.</source>
        <translation>Datos de ejemplo: no se envía ni se guarda nada.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Conectar mis cuentas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The database of your inbox is damaged: a part of what is kept in it cannot be read or written.</source>
        <translation>La base de datos de su bandeja de entrada está dañada: parte de lo que contiene no se puede leer o escribir.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WindowDialogs</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>Mensaje &amp;nuevo</translation>
    </message>
    <message>
        <source>Begin a conversation with a number or an e-mail address</source>
        <translation>Empezar una conversación con un número o una dirección de correo</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>&amp;Paleta de comandos</translation>
    </message>
    <message>
        <source>Find people, conversations, commands and settings</source>
        <translation>Buscar personas, conversaciones, comandos y ajustes</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Accounts, appearance, shortcuts</source>
        <translation>Cuentas, apariencia, atajos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Todas las teclas en una hoja</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings belong to your own inbox, and this is sample data. Open your own inbox now?</source>
        <translation>Los ajustes pertenecen a su propia bandeja de entrada, y estos son datos de ejemplo. ¿Abrir ahora su bandeja de entrada?</translation>
    </message>
    <message>
        <source>Open my inbox</source>
        <translation>Abrir mi bandeja</translation>
    </message>
    <message>
        <source>Change the looks</source>
        <translation>Cambiar el aspecto</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Set &amp;up my inbox…</source>
        <translation>&amp;Configurar mi bandeja…</translation>
    </message>
    <message>
        <source>Accounts, receiving, business hours and contacts, step by step</source>
        <translation>Cuentas, recepción, horario y contactos, paso a paso</translation>
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
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Plantilla: %1</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: choose a template.</source>
        <translation>La ventana de 24 horas está cerrada: elija una plantilla.</translation>
    </message>
    <message>
        <source>You can write freely for another %1.</source>
        <translation>Puede escribir libremente durante %1 más.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Elegir una plantilla…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WorkToasts</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ZoneBox</name>
    <message>
        <source>%1, as on this computer</source>
        <translation>%1, como en este equipo</translation>
    </message>
    <message>
        <source>%1, where they are</source>
        <translation>%1, la del destinatario</translation>
    </message>
</context>
</TS>
