<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddressHelp</name>
    <message>
        <source>Write a number.</source>
        <translation>اكتب رقمًا.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it as +1 415 555 2671.</source>
        <translation>هذا ليس رقم هاتف. اكتبه هكذا: ⁦+1 415 555 2671⁩.</translation>
    </message>
    <message>
        <source>Begin with + and the code of the country, as +1 or +44.</source>
        <translation>ابدأ بـ ⁦+⁩ ثم رمز البلد، مثل ⁦+1⁩ أو ⁦+44⁩.</translation>
    </message>
    <message>
        <source>No country has this code. Check what follows the +.</source>
        <translation>لا بلد له هذا الرمز. تحقق مما يلي ⁦+⁩.</translation>
    </message>
    <message>
        <source>This number is too short.</source>
        <translation>هذا الرقم قصير جدًا.</translation>
    </message>
    <message>
        <source>Too short for a number of %1.</source>
        <translation>أقصر من أن يكون رقمًا في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>هذا الرقم طويل جدًا.</translation>
    </message>
    <message>
        <source>Too long for a number of %1.</source>
        <translation>أطول من أن يكون رقمًا في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A digit is missing, or one is too many.</source>
        <translation>تنقص خانة، أو تزيد واحدة.</translation>
    </message>
    <message>
        <source>No number of %1 has so many digits.</source>
        <translation>لا رقم في ⁨%1⁩ بهذا العدد من الخانات.</translation>
    </message>
    <message>
        <source>%1 (%2) does not look like a number that is in use. Check it.</source>
        <translation>لا يبدو ⁨%1⁩ (⁨%2⁩) رقمًا مستخدمًا. تحقق منه.</translation>
    </message>
    <message>
        <source>Kept as %1 (%2)</source>
        <translation>يُحفظ هكذا: ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Write it as name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني كاملًا. اكتبه هكذا: name@example.com.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>يُحفظ هكذا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This is longer than 200 characters.</source>
        <translation>هذا أطول من 200 حرف.</translation>
    </message>
</context>
<context>
    <name>AddressLink</name>
    <message>
        <source>The link is too long to be opened. Copy its text into a new message instead.</source>
        <translation>الرابط أطول من أن يُفتح. انسخ نصه في رسالة جديدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This is no link that Unified Inbox opens. It opens unifiedinbox:, tel:, sms: and mailto:.</source>
        <translation>لا يفتح Unified Inbox هذا الرابط. الروابط التي يفتحها: unifiedinbox:‎ و tel:‎ و sms:‎ و mailto:‎.</translation>
    </message>
    <message>
        <source>The link is damaged and was not opened. Ask for it once more, or write the message yourself.</source>
        <translation>الرابط تالف ولم يُفتح. اطلبه مرة أخرى، أو اكتب الرسالة بنفسك.</translation>
    </message>
    <message>
        <source>The link has neither a phone number nor an e-mail address that can be written to.</source>
        <translation>ليس في الرابط رقم هاتف ولا عنوان بريد إلكتروني يمكن الكتابة إليه.</translation>
    </message>
    <message>
        <source>The link is for several people. Write to each in their own conversation.</source>
        <translation>الرابط موجّه إلى عدة أشخاص. اكتب إلى كل منهم في محادثته.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
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
        <translation>للقراءة أو الطباعة أو المشاركة. تظهر الصور، وتُذكر الملفات الأخرى بأسمائها.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>One page that any browser shows, without the internet.</source>
        <translation>صفحة واحدة يعرضها أي متصفح دون إنترنت.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>بيانات (JSON)</translation>
    </message>
    <message>
        <source>For other programs: every message with its time, channel, addresses and fate.</source>
        <translation>لبرامج أخرى: كل رسالة بوقتها وقناتها وعناوينها وما آلت إليه.</translation>
    </message>
</context>
<context>
    <name>ArchiveTexts</name>
    <message>
        <source>Saved on %1</source>
        <translation>حُفظت بتاريخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>عدد الرسائل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <translation>ملاحظة داخلية من ⁨%1⁩</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>تراها أنت فقط</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>محادثة مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>it is not on this computer</source>
        <translation>غير موجود على هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Only you</source>
        <extracomment>Beside the name of who wrote a note that nobody else sees</extracomment>
        <translation>أنت فقط</translation>
    </message>
    <message>
        <source>Open the map: %1</source>
        <translation>فتح الخريطة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>أكبر من أن يُعرض</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>يتعذر عرضه</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <extracomment>The name of a file</extracomment>
        <translation>حفظ ⁨%1⁩ باسم…</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Internal note</source>
        <extracomment>Below an internal note, before its time</extracomment>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>Of a note; a click shows what it said before</extracomment>
        <translation>مُعدَّلة</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Pictures from elsewhere are not loaded</source>
        <translation>لم تُحمَّل الصور الخارجية</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Of an e-mail with pictures: show it as it was sent</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>عرض كما أُرسلت</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>عرض الرسالة كما أُرسلت</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>لقد أُرسلت</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>تعديل كرسالة جديدة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Was due: %1</source>
        <translation>كان موعدها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <extracomment>A day and a time: &quot;Scheduled: Tuesday, 9:00&quot;</extracomment>
        <translation>مجدولة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>بطاقة جهة اتصال</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Show what the note said before</source>
        <translation>عرض ما كان في الملاحظة من قبل</translation>
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
        <translation>البريد</translation>
    </message>
</context>
<context>
    <name>ChannelChoice</name>
    <message>
        <source>SMS is not connected. Open Settings (Ctrl+,) to connect your Twilio account; what you write is kept.</source>
        <translation>قناة SMS غير متصلة. افتح الإعدادات (Ctrl+,‎) لربط حسابك في Twilio؛ ما تكتبه يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>WhatsApp is not connected. Open Settings (Ctrl+,) to add your WhatsApp sender; what you write is kept.</source>
        <translation>قناة WhatsApp غير متصلة. افتح الإعدادات (Ctrl+,‎) لإضافة مُرسِل WhatsApp الخاص بك؛ ما تكتبه يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>E-mail is not connected. Open Settings (Ctrl+,) to connect your Resend account; what you write is kept.</source>
        <translation>البريد الإلكتروني غير متصل. افتح الإعدادات (Ctrl+,‎) لربط حسابك في Resend؛ ما تكتبه يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>%1 replied STOP. Only they can change that, by texting START.</source>
        <translation>ردّ ⁨%1⁩ بكلمة STOP. وحده يستطيع تغيير ذلك بإرسال START في رسالة نصية.</translation>
    </message>
    <message>
        <source>%1 replied STOP on WhatsApp. Only they can change that, by writing START.</source>
        <translation>ردّ ⁨%1⁩ بكلمة STOP عبر WhatsApp. وحده يستطيع تغيير ذلك بكتابة START.</translation>
    </message>
    <message>
        <source>%1 does not want e-mail from you.</source>
        <translation>لا يريد ⁨%1⁩ رسائل بريد إلكتروني منك.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>cannot be answered</source>
        <translation>لا يمكن الرد</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>%1 has no e-mail address.</source>
        <translation>ليس لدى ⁨%1⁩ عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>ليس لدى ⁨%1⁩ رقم هاتف.</translation>
    </message>
    <message>
        <source>Texts from %1 cannot be answered: it is a name, not a number.</source>
        <translation>لا يمكن الرد على الرسائل النصية من ⁨%1⁩: فهذا اسم وليس رقمًا.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead.</source>
        <extracomment>A time like &quot;25 min&quot; or &quot;3 h&quot;</extracomment>
        <translation>ساعة هذا الكمبيوتر متقدمة بمقدار ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind.</source>
        <translation>ساعة هذا الكمبيوتر متأخرة بمقدار ⁨%1⁩.</translation>
    </message>
    <message>
        <source>E-mail events are refused, and scheduled messages leave at the wrong time. Set the clock in the system&apos;s settings.</source>
        <translation>تُرفض أحداث البريد الإلكتروني الواردة، وتُرسل الرسائل المجدولة في غير وقتها. اضبط الساعة في إعدادات النظام.</translation>
    </message>
</context>
<context>
    <name>ConversationActions</name>
    <message>
        <source>Previous message</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>Select up to the previous message</source>
        <translation>توسيع التحديد إلى الرسالة السابقة</translation>
    </message>
    <message>
        <source>Select down to the next message</source>
        <translation>توسيع التحديد إلى الرسالة التالية</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>صفحة إلى الأعلى</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>صفحة إلى الأسفل</translation>
    </message>
    <message>
        <source>Top of what is loaded</source>
        <translation>بداية ما جرى تحميله</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>أحدث رسالة</translation>
    </message>
    <message>
        <source>Send again, or open the link or file</source>
        <translation>إعادة الإرسال، أو فتح الرابط أو الملف</translation>
    </message>
    <message>
        <source>Look at the picture or file</source>
        <translation>معاينة الصورة أو الملف</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>تحديد كل ما جرى تحميله</translation>
    </message>
    <message>
        <source>Copy the selection or the message</source>
        <translation>نسخ التحديد أو الرسالة</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>نسخ رابط هذه الرسالة</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>عرض الرسالة كما أُرسلت</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <translation>اقتباس في الرد</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Begin an internal note, which only your team sees</source>
        <translation>بدء ملاحظة داخلية لا يراها إلا فريقك</translation>
    </message>
    <message>
        <source>Put the keyboard into the message field</source>
        <translation>نقل المؤشر إلى حقل الرسالة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Show the end of the open conversation</source>
        <translation>عرض نهاية المحادثة المفتوحة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>&amp;بحث في المحادثة</translation>
    </message>
    <message>
        <source>Find next, further up</source>
        <translation>النتيجة التالية إلى الأعلى</translation>
    </message>
    <message>
        <source>Find previous, further down</source>
        <translation>النتيجة السابقة إلى الأسفل</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>الانتقال إلى &amp;يوم…</translation>
    </message>
    <message>
        <source>Copy &amp;link to conversation</source>
        <translation>نسخ &amp;رابط المحادثة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Earlier texts of the note</source>
        <translation>النصوص السابقة للملاحظة</translation>
    </message>
    <message>
        <source>&amp;Save conversation as…</source>
        <translation>حف&amp;ظ المحادثة باسم…</translation>
    </message>
</context>
<context>
    <name>DemoSwitch</name>
    <message>
        <source>The sample data cannot be shown: the program could not be started once more.</source>
        <translation>يتعذر عرض البيانات النموذجية: لم يمكن تشغيل البرنامج مرة ثانية.</translation>
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
        <translation>إخفاء الرسائل السابقة</translation>
    </message>
    <message>
        <source>Show the earlier messages</source>
        <translation>عرض الرسائل السابقة</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Received</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>ملاحظة داخلية من ⁨%1⁩</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>تراها أنت فقط</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>مُعدَّلة</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>شخص غادر الفريق</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Twilio could not hand your messages to this computer.</source>
        <translation>تعذر على Twilio تسليم رسائلك إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check that the tunnel runs and that its address is the one in Settings.</source>
        <translation>تأكد من أن النفق يعمل وأن عنوانه هو المدوّن في الإعدادات.</translation>
    </message>
    <message>
        <source>Twilio could not connect to this computer.</source>
        <translation>تعذر على Twilio الاتصال بهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check that the tunnel runs.</source>
        <translation>تأكد من أن النفق يعمل.</translation>
    </message>
    <message>
        <source>Twilio does not find the public address of this computer.</source>
        <translation>لا يجد Twilio العنوان العام لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>تحقق من العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>Twilio could not make a safe connection to this computer.</source>
        <translation>تعذر على Twilio إنشاء اتصال آمن بهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check the tunnel and its certificate.</source>
        <translation>تحقق من النفق وشهادته.</translation>
    </message>
    <message>
        <source>Twilio does not trust the certificate of your public address.</source>
        <translation>لا يثق Twilio بشهادة عنوانك العام.</translation>
    </message>
    <message>
        <source>Give the tunnel a certificate that is valid.</source>
        <translation>زوّد النفق بشهادة صالحة.</translation>
    </message>
    <message>
        <source>The answer to Twilio was too long.</source>
        <translation>كان الرد على Twilio أطول من اللازم.</translation>
    </message>
    <message>
        <source>Report this: it is a fault of the program.</source>
        <translation>أبلغ عن ذلك: إنه خلل في البرنامج.</translation>
    </message>
    <message>
        <source>Twilio did not understand the answer it got.</source>
        <translation>لم يفهم Twilio الرد الذي تلقّاه.</translation>
    </message>
    <message>
        <source>Twilio did not understand the kind of answer it got.</source>
        <translation>لم يفهم Twilio نوع الرد الذي تلقّاه.</translation>
    </message>
    <message>
        <source>Two machines answered each other without end, so Twilio stopped it.</source>
        <translation>ظل جهازان يرد أحدهما على الآخر بلا نهاية، فأوقف Twilio ذلك.</translation>
    </message>
    <message>
        <source>Switch automatic answers off for this conversation.</source>
        <translation>أوقف الردود التلقائية لهذه المحادثة.</translation>
    </message>
    <message>
        <source>Twilio refused the sign-in, or this account may not send.</source>
        <translation>رفض Twilio تسجيل الدخول، أو لا يُسمح لهذا الحساب بالإرسال.</translation>
    </message>
    <message>
        <source>Check the account in Settings.</source>
        <translation>تحقق من الحساب في الإعدادات.</translation>
    </message>
    <message>
        <source>Your Twilio account is closed or not active.</source>
        <translation>حسابك في Twilio مغلق أو غير نشط.</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s console to see why.</source>
        <translation>افتح وحدة تحكم Twilio لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Twilio does not know this account.</source>
        <translation>لا يعرف Twilio هذا الحساب.</translation>
    </message>
    <message>
        <source>Check the Account SID in Settings.</source>
        <translation>تحقق من Account SID في الإعدادات.</translation>
    </message>
    <message>
        <source>Twilio is taking too many requests at once.</source>
        <translation>يتلقى Twilio طلبات كثيرة في وقت واحد.</translation>
    </message>
    <message>
        <source>It will be sent again by itself.</source>
        <translation>سيُعاد الإرسال تلقائيًا.</translation>
    </message>
    <message>
        <source>This phone number does not exist.</source>
        <translation>رقم الهاتف هذا غير موجود.</translation>
    </message>
    <message>
        <source>Correct the number and send again.</source>
        <translation>صحّح الرقم وأعد الإرسال.</translation>
    </message>
    <message>
        <source>Your own number is not one that Twilio can send from.</source>
        <translation>لا يستطيع Twilio الإرسال من رقمك.</translation>
    </message>
    <message>
        <source>Check your number in Settings.</source>
        <translation>تحقق من رقمك في الإعدادات.</translation>
    </message>
    <message>
        <source>Texts to this country are switched off in your Twilio account.</source>
        <translation>الرسائل النصية إلى هذا البلد متوقفة في حسابك في Twilio.</translation>
    </message>
    <message>
        <source>Switch the country on in Twilio&apos;s console under Geo permissions, then send again.</source>
        <translation>فعّل البلد في وحدة تحكم Twilio ضمن Geo permissions، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Your number cannot send texts.</source>
        <translation>لا يستطيع رقمك إرسال رسائل نصية.</translation>
    </message>
    <message>
        <source>Choose another number in Settings.</source>
        <translation>اختر رقمًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>A Twilio trial account may only write to numbers it has verified.</source>
        <translation>لا يُسمح لحساب Twilio التجريبي بالكتابة إلا إلى الأرقام الموثّقة فيه.</translation>
    </message>
    <message>
        <source>Verify this number in Twilio&apos;s console, or upgrade the account.</source>
        <translation>وثّق هذا الرقم في وحدة تحكم Twilio، أو قم بترقية الحساب.</translation>
    </message>
    <message>
        <source>This person replied STOP and does not want texts from you.</source>
        <translation>ردّ هذا الشخص بكلمة STOP ولا يريد رسائل نصية منك.</translation>
    </message>
    <message>
        <source>Only they can change that, by texting START to your number.</source>
        <translation>وحده يستطيع تغيير ذلك بإرسال START في رسالة نصية إلى رقمك.</translation>
    </message>
    <message>
        <source>Too many texts are waiting at Twilio for your number.</source>
        <translation>تنتظر لدى Twilio رسائل نصية كثيرة جدًا لرقمك.</translation>
    </message>
    <message>
        <source>This number cannot be reached by text from yours.</source>
        <translation>لا يمكن الوصول إلى هذا الرقم برسالة نصية من رقمك.</translation>
    </message>
    <message>
        <source>Reach this person another way.</source>
        <translation>تواصل مع هذا الشخص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This number is not a mobile phone.</source>
        <translation>هذا الرقم ليس لهاتف محمول.</translation>
    </message>
    <message>
        <source>Ask for a mobile number.</source>
        <translation>اطلب رقم هاتف محمول.</translation>
    </message>
    <message>
        <source>The text is longer than 1,600 characters.</source>
        <translation>يزيد النص على 1,600 حرف.</translation>
    </message>
    <message>
        <source>Send it in two parts.</source>
        <translation>أرسله على جزأين.</translation>
    </message>
    <message>
        <source>Twilio could not use an attachment.</source>
        <translation>تعذر على Twilio استخدام أحد المرفقات.</translation>
    </message>
    <message>
        <source>Attach the file again and send again.</source>
        <translation>أرفق الملف من جديد وأعد الإرسال.</translation>
    </message>
    <message>
        <source>There are too many attachments.</source>
        <translation>عدد المرفقات كبير جدًا.</translation>
    </message>
    <message>
        <source>Send at most ten at a time.</source>
        <translation>أرسل عشرة على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <source>A place in the template is filled in wrongly.</source>
        <translation>مُلئ أحد حقول القالب بقيمة غير صحيحة.</translation>
    </message>
    <message>
        <source>Fill in the template again and send again.</source>
        <translation>املأ القالب من جديد وأعد الإرسال.</translation>
    </message>
    <message>
        <source>The Messaging Service has no number to send from.</source>
        <translation>ليس في Messaging Service رقم للإرسال منه.</translation>
    </message>
    <message>
        <source>Add a number to it in Twilio&apos;s console.</source>
        <translation>أضف رقمًا إليها في وحدة تحكم Twilio.</translation>
    </message>
    <message>
        <source>Too many texts were waiting at Twilio.</source>
        <translation>كانت تنتظر لدى Twilio رسائل نصية كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Send again in a while.</source>
        <translation>أعد الإرسال بعد حين.</translation>
    </message>
    <message>
        <source>Your Twilio account is suspended.</source>
        <translation>حسابك في Twilio معلّق.</translation>
    </message>
    <message>
        <source>The phone is off or out of reach.</source>
        <translation>الهاتف مغلق أو خارج التغطية.</translation>
    </message>
    <message>
        <source>Send again later.</source>
        <translation>أعد الإرسال لاحقًا.</translation>
    </message>
    <message>
        <source>This person or their carrier blocks your texts.</source>
        <translation>يحظر هذا الشخص أو شركة اتصالاته رسائلك النصية.</translation>
    </message>
    <message>
        <source>The carrier does not know this number.</source>
        <translation>لا تعرف شركة الاتصالات هذا الرقم.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>تحقق من الرقم.</translation>
    </message>
    <message>
        <source>This is a landline, or its carrier takes no texts.</source>
        <translation>هذا خط أرضي، أو أن شركة اتصالاته لا تقبل الرسائل النصية.</translation>
    </message>
    <message>
        <source>The carrier took the text for spam.</source>
        <translation>عدّت شركة الاتصالات الرسالة النصية مزعجة.</translation>
    </message>
    <message>
        <source>Change the wording, leave out short links, and send again.</source>
        <translation>غيّر الصياغة، وتجنب الروابط المختصرة، وأعد الإرسال.</translation>
    </message>
    <message>
        <source>The carrier gave no reason.</source>
        <translation>لم تذكر شركة الاتصالات سببًا.</translation>
    </message>
    <message>
        <source>Send again once; if it fails again, reach this person another way.</source>
        <translation>أعد الإرسال مرة واحدة؛ فإن فشل ثانيةً فتواصل مع هذا الشخص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Your number has sent as much as its registration allows for now.</source>
        <translation>أرسل رقمك الآن كل ما يسمح به تسجيله.</translation>
    </message>
    <message>
        <source>Your brand has reached its limit of texts for today.</source>
        <translation>بلغت علامتك التجارية حد الرسائل النصية لهذا اليوم.</translation>
    </message>
    <message>
        <source>Send again tomorrow.</source>
        <translation>أعد الإرسال غدًا.</translation>
    </message>
    <message>
        <source>Your brand has reached this carrier&apos;s limit for today.</source>
        <translation>بلغت علامتك التجارية حد شركة الاتصالات هذه لليوم.</translation>
    </message>
    <message>
        <source>Your toll-free number is not verified.</source>
        <translation>رقمك المجاني (toll-free) غير موثّق.</translation>
    </message>
    <message>
        <source>Verify it in Twilio&apos;s console.</source>
        <translation>وثّقه في وحدة تحكم Twilio.</translation>
    </message>
    <message>
        <source>Your registered campaign is suspended.</source>
        <translation>حملتك المسجلة معلّقة.</translation>
    </message>
    <message>
        <source>Your number is not registered for business texting in the United States.</source>
        <translation>رقمك غير مسجل للرسائل النصية التجارية في الولايات المتحدة.</translation>
    </message>
    <message>
        <source>Register it in Twilio&apos;s console under A2P 10DLC.</source>
        <translation>سجّله في وحدة تحكم Twilio ضمن A2P 10DLC.</translation>
    </message>
    <message>
        <source>Your number is still being set up.</source>
        <translation>ما زال إعداد رقمك جاريًا.</translation>
    </message>
    <message>
        <source>Send again in some hours.</source>
        <translation>أعد الإرسال بعد بضع ساعات.</translation>
    </message>
    <message>
        <source>It could not be delivered in the time it was good for.</source>
        <translation>تعذر تسليمها خلال مدة صلاحيتها.</translation>
    </message>
    <message>
        <source>Send again.</source>
        <translation>أعد الإرسال.</translation>
    </message>
    <message>
        <source>The carrier did not answer Twilio in time.</source>
        <translation>لم ترد شركة الاتصالات على Twilio في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Twilio holds texts to this number back for a while, because it looks like fraud.</source>
        <translation>يحتجز Twilio الرسائل النصية إلى هذا الرقم لفترة، لأنها تبدو احتيالًا.</translation>
    </message>
    <message>
        <source>Send again in half an hour.</source>
        <translation>أعد الإرسال بعد نصف ساعة.</translation>
    </message>
    <message>
        <source>It is night where this person lives, and Twilio does not deliver then.</source>
        <translation>الوقت ليل حيث يقيم هذا الشخص، ولا يسلّم Twilio الرسائل حينها.</translation>
    </message>
    <message>
        <source>Send again in the morning.</source>
        <translation>أعد الإرسال في الصباح.</translation>
    </message>
    <message>
        <source>Twilio advises not to text this number.</source>
        <translation>ينصح Twilio بعدم إرسال رسائل نصية إلى هذا الرقم.</translation>
    </message>
    <message>
        <source>Twilio does not keep messages for a moment that near or that far.</source>
        <translation>لا يحتفظ Twilio برسائل لموعد بهذا القرب أو بهذا البعد.</translation>
    </message>
    <message>
        <source>Choose another time; this computer can keep it too.</source>
        <translation>اختر وقتًا آخر؛ ويمكن لهذا الكمبيوتر الاحتفاظ بها أيضًا.</translation>
    </message>
    <message>
        <source>Twilio keeps messages for later only for a Messaging Service.</source>
        <translation>لا يحتفظ Twilio برسائل لوقت لاحق إلا لدى Messaging Service.</translation>
    </message>
    <message>
        <source>Give a Messaging Service in Settings, or let this computer keep it.</source>
        <translation>أدخل Messaging Service في الإعدادات، أو دع هذا الكمبيوتر يحتفظ بها.</translation>
    </message>
    <message>
        <source>WhatsApp does not know this number.</source>
        <translation>لا يعرف WhatsApp هذا الرقم.</translation>
    </message>
    <message>
        <source>Check the number, or reach this person another way.</source>
        <translation>تحقق من الرقم، أو تواصل مع هذا الشخص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept what the message holds.</source>
        <translation>لم يقبل WhatsApp محتوى الرسالة.</translation>
    </message>
    <message>
        <source>Change the message and send again.</source>
        <translation>غيّر الرسالة وأعد الإرسال.</translation>
    </message>
    <message>
        <source>Your number is not a WhatsApp sender of this Twilio account.</source>
        <translation>رقمك ليس مُرسِل WhatsApp تابعًا لحساب Twilio هذا.</translation>
    </message>
    <message>
        <source>Check your WhatsApp number in Settings.</source>
        <translation>تحقق من رقمك على WhatsApp في الإعدادات.</translation>
    </message>
    <message>
        <source>WhatsApp took the message to be against its rules.</source>
        <translation>عدّ WhatsApp الرسالة مخالفة لقواعده.</translation>
    </message>
    <message>
        <source>This person has not joined your WhatsApp sandbox.</source>
        <translation>لم ينضم هذا الشخص إلى بيئة WhatsApp التجريبية الخاصة بك.</translation>
    </message>
    <message>
        <source>Ask them to send its join words to your sandbox number.</source>
        <translation>اطلب منه إرسال كلمات الانضمام إلى رقم بيئتك التجريبية.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since this person last wrote on WhatsApp.</source>
        <translation>مضى أكثر من 24 ساعة منذ آخر رسالة كتبها هذا الشخص عبر WhatsApp.</translation>
    </message>
    <message>
        <source>Choose a template: WhatsApp carries nothing else now.</source>
        <translation>اختر قالبًا: لا ينقل WhatsApp الآن غير ذلك.</translation>
    </message>
    <message>
        <source>Your WhatsApp number has sent too much at once.</source>
        <translation>أرسل رقمك على WhatsApp رسائل كثيرة جدًا دفعة واحدة.</translation>
    </message>
    <message>
        <source>WhatsApp could not fetch the attachment.</source>
        <translation>تعذر على WhatsApp جلب المرفق.</translation>
    </message>
    <message>
        <source>Check that its address is public, then send again.</source>
        <translation>تأكد من أن عنوانه عام، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Meta&apos;s invitation for your WhatsApp number was not accepted yet.</source>
        <translation>لم تُقبل بعد دعوة Meta لرقمك على WhatsApp.</translation>
    </message>
    <message>
        <source>Accept it in Meta&apos;s business settings.</source>
        <translation>اقبلها في إعدادات الأعمال لدى Meta.</translation>
    </message>
    <message>
        <source>WhatsApp does not reach this number.</source>
        <translation>لا يصل WhatsApp إلى هذا الرقم.</translation>
    </message>
    <message>
        <source>WhatsApp leaves this person out of business messages for a test of its own.</source>
        <translation>يستثني WhatsApp هذا الشخص من رسائل الأنشطة التجارية ضمن اختبار يجريه.</translation>
    </message>
    <message>
        <source>This person blocked your WhatsApp number.</source>
        <translation>حظر هذا الشخص رقمك على WhatsApp.</translation>
    </message>
    <message>
        <source>Reach this person another way, if they want that.</source>
        <translation>تواصل مع هذا الشخص بطريقة أخرى، إن كان يرغب في ذلك.</translation>
    </message>
    <message>
        <source>WhatsApp paused this template, because people did not like it.</source>
        <translation>أوقف WhatsApp هذا القالب مؤقتًا، لأنه لم يعجب المتلقين.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>اختر قالبًا آخر.</translation>
    </message>
    <message>
        <source>Meta locked your WhatsApp business account.</source>
        <translation>قفلت Meta حساب WhatsApp التجاري الخاص بك.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s business settings to see why.</source>
        <translation>افتح إعدادات الأعمال لدى Meta لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Your Twilio account is not active.</source>
        <translation>حسابك في Twilio غير نشط.</translation>
    </message>
    <message>
        <source>Resend did not accept the e-mail.</source>
        <translation>لم يقبل Resend الرسالة.</translation>
    </message>
    <message>
        <source>Details has Resend&apos;s own words.</source>
        <translation>تجد في التفاصيل نص ما قاله Resend.</translation>
    </message>
    <message>
        <source>Resend found something wrong in the e-mail, or the domain you send from is not verified.</source>
        <translation>وجد Resend خطأ في الرسالة، أو أن النطاق الذي ترسل منه غير موثّق.</translation>
    </message>
    <message>
        <source>Check your address in Settings and who it is to.</source>
        <translation>تحقق من عنوانك في الإعدادات ومن عنوان المتلقي.</translation>
    </message>
    <message>
        <source>Resend got no key.</source>
        <translation>لم يتلقَّ Resend أي مفتاح.</translation>
    </message>
    <message>
        <source>Enter the key in Settings.</source>
        <translation>أدخل المفتاح في الإعدادات.</translation>
    </message>
    <message>
        <source>This Resend key may only send.</source>
        <translation>مفتاح Resend هذا للإرسال فقط.</translation>
    </message>
    <message>
        <source>Enter a key with full access in Settings.</source>
        <translation>أدخل في الإعدادات مفتاحًا بصلاحية كاملة.</translation>
    </message>
    <message>
        <source>Resend did not accept the key.</source>
        <translation>لم يقبل Resend المفتاح.</translation>
    </message>
    <message>
        <source>Enter the key in Settings again.</source>
        <translation>أدخل المفتاح في الإعدادات من جديد.</translation>
    </message>
    <message>
        <source>A file goes by SMS or WhatsApp only while this computer has a public address.</source>
        <translation>لا يُرسل ملف عبر SMS أو WhatsApp إلا إذا كان لهذا الكمبيوتر عنوان عام.</translation>
    </message>
    <message>
        <source>Connect the line in Settings, or send it by e-mail.</source>
        <translation>صِل خط الاستقبال في الإعدادات، أو أرسله بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Resend could not use an attachment.</source>
        <translation>تعذر على Resend استخدام أحد المرفقات.</translation>
    </message>
    <message>
        <source>Something that an e-mail needs is missing.</source>
        <translation>ينقص الرسالة شيء لازم.</translation>
    </message>
    <message>
        <source>Check who it is to, the subject and the text.</source>
        <translation>تحقق من المتلقي والموضوع والنص.</translation>
    </message>
    <message>
        <source>Resend is taking too many e-mails at once.</source>
        <translation>يتلقى Resend رسائل كثيرة في وقت واحد.</translation>
    </message>
    <message>
        <source>Your Resend account has reached its number of e-mails for today.</source>
        <translation>بلغ حسابك في Resend عدد رسائله لهذا اليوم.</translation>
    </message>
    <message>
        <source>Send again tomorrow, or choose a larger plan at Resend.</source>
        <translation>أعد الإرسال غدًا، أو اختر خطة أكبر لدى Resend.</translation>
    </message>
    <message>
        <source>Your Resend account has reached its number of e-mails for this month.</source>
        <translation>بلغ حسابك في Resend عدد رسائله لهذا الشهر.</translation>
    </message>
    <message>
        <source>Choose a larger plan at Resend, or wait for the next month.</source>
        <translation>اختر خطة أكبر لدى Resend، أو انتظر الشهر القادم.</translation>
    </message>
    <message>
        <source>Resend did not accept the mark that keeps an e-mail from leaving twice.</source>
        <translation>لم يقبل Resend العلامة التي تمنع إرسال الرسالة مرتين.</translation>
    </message>
    <message>
        <source>Resend has another e-mail under the same mark.</source>
        <translation>لدى Resend رسالة أخرى بالعلامة نفسها.</translation>
    </message>
    <message>
        <source>Write the e-mail again.</source>
        <translation>اكتب الرسالة من جديد.</translation>
    </message>
    <message>
        <source>Resend is still busy with this very e-mail.</source>
        <translation>ما زال Resend يعالج هذه الرسالة نفسها.</translation>
    </message>
    <message>
        <source>Resend does not know this e-mail any more.</source>
        <translation>لم يعد Resend يعرف هذه الرسالة.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>أعد إرسالها.</translation>
    </message>
    <message>
        <source>Resend does not know what it was asked for.</source>
        <translation>لا يعرف Resend ما طُلب منه.</translation>
    </message>
    <message>
        <source>Resend cannot send from your address.</source>
        <translation>يتعذر على Resend الإرسال من عنوانك.</translation>
    </message>
    <message>
        <source>Check your address in Settings.</source>
        <translation>تحقق من عنوانك في الإعدادات.</translation>
    </message>
    <message>
        <source>This Resend key may not do that.</source>
        <translation>لا يُسمح لمفتاح Resend هذا بذلك.</translation>
    </message>
    <message>
        <source>Resend could not read the e-mail.</source>
        <translation>تعذر على Resend قراءة الرسالة.</translation>
    </message>
    <message>
        <source>Check who it is to and the subject.</source>
        <translation>تحقق من المتلقي والموضوع.</translation>
    </message>
    <message>
        <source>Resend does not have that region.</source>
        <translation>لا تتوفر هذه المنطقة لدى Resend.</translation>
    </message>
    <message>
        <source>Check your domain at Resend.</source>
        <translation>تحقق من نطاقك لدى Resend.</translation>
    </message>
    <message>
        <source>Resend stopped the e-mail for safety.</source>
        <translation>أوقف Resend الرسالة لدواعي السلامة.</translation>
    </message>
    <message>
        <source>Open Resend to see why.</source>
        <translation>افتح Resend لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Resend had a fault of its own.</source>
        <translation>حدث خلل لدى Resend نفسه.</translation>
    </message>
    <message>
        <source>The mailbox does not exist, or does not take the e-mail.</source>
        <translation>صندوق البريد غير موجود، أو لا يقبل الرسالة.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>This person marked your e-mail as unwanted.</source>
        <translation>صنّف هذا الشخص بريدك غير مرغوب فيه.</translation>
    </message>
    <message>
        <source>Write to them only if they ask for it.</source>
        <translation>لا تكتب إليه إلا إذا طلب ذلك.</translation>
    </message>
    <message>
        <source>Resend could not deliver the e-mail.</source>
        <translation>تعذر على Resend تسليم الرسالة.</translation>
    </message>
    <message>
        <source>Send again later, or reach this person another way.</source>
        <translation>أعد الإرسال لاحقًا، أو تواصل مع هذا الشخص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>You blocked this person.</source>
        <translation>لقد حظرت هذا الشخص.</translation>
    </message>
    <message>
        <source>Unblock them in their profile to write to them.</source>
        <translation>ألغِ حظره في ملفه الشخصي لتكتب إليه.</translation>
    </message>
    <message>
        <source>Resend sends nothing to this address, because an earlier e-mail came back or was unwanted.</source>
        <translation>لا يرسل Resend شيئًا إلى هذا العنوان، لأن رسالة سابقة ارتدّت أو صُنّفت غير مرغوب فيها.</translation>
    </message>
    <message>
        <source>Check the address; it can be freed at Resend.</source>
        <translation>تحقق من العنوان؛ ويمكن رفع المنع عنه لدى Resend.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>خطأ ⁨%1⁩</translation>
    </message>
    <message>
        <source>No connection to the provider.</source>
        <translation>لا اتصال بالمزوّد.</translation>
    </message>
    <message>
        <source>Check your internet connection.</source>
        <translation>تحقق من اتصالك بالإنترنت.</translation>
    </message>
    <message>
        <source>The provider did not accept it.</source>
        <translation>لم يقبلها المزوّد.</translation>
    </message>
    <message>
        <source>Details has the provider&apos;s own words.</source>
        <translation>تجد في التفاصيل نص ما قاله المزوّد.</translation>
    </message>
    <message>
        <source>May have been sent.</source>
        <translation>ربما أُرسلت.</translation>
    </message>
    <message>
        <source>The provider gave no clear answer.</source>
        <translation>لم يرد المزوّد ردًا واضحًا.</translation>
    </message>
    <message>
        <source>Ask them, then choose:</source>
        <translation>اسأل المتلقي، ثم اختر:</translation>
    </message>
    <message>
        <source>The provider will be asked at %1.</source>
        <translation>سيُسأل المزوّد في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not possible.</source>
        <translation>غير ممكن.</translation>
    </message>
    <message>
        <source>WhatsApp needs a template.</source>
        <translation>يتطلب WhatsApp قالبًا.</translation>
    </message>
    <message>
        <source>Choose a template, or write by another channel.</source>
        <translation>اختر قالبًا، أو اكتب عبر قناة أخرى.</translation>
    </message>
    <message>
        <source>This person does not want messages from you.</source>
        <translation>لا يريد هذا الشخص رسائل منك.</translation>
    </message>
    <message>
        <source>Only they can change that, by texting START.</source>
        <translation>وحده يستطيع تغيير ذلك بإرسال START في رسالة نصية.</translation>
    </message>
    <message>
        <source>The other side understood and said no.</source>
        <translation>فهم الطرف الآخر الطلب ورفضه.</translation>
    </message>
    <message>
        <source>Details has its own words.</source>
        <translation>تجد نص ما قاله في التفاصيل.</translation>
    </message>
    <message>
        <source>The text is empty or too long.</source>
        <translation>النص فارغ أو أطول من اللازم.</translation>
    </message>
    <message>
        <source>Change the text and send again.</source>
        <translation>غيّر النص وأعد الإرسال.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject of one line.</source>
        <translation>تحتاج رسالة البريد الإلكتروني إلى موضوع من سطر واحد.</translation>
    </message>
    <message>
        <source>Write a subject and send again.</source>
        <translation>اكتب موضوعًا وأعد الإرسال.</translation>
    </message>
    <message>
        <source>That moment has passed, or is too far ahead.</source>
        <translation>هذا الموعد قد مضى، أو هو أبعد من اللازم.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>This computer does not know that time zone.</source>
        <translation>لا يعرف هذا الكمبيوتر تلك المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>This template cannot be sent now.</source>
        <translation>لا يمكن إرسال هذا القالب الآن.</translation>
    </message>
    <message>
        <source>Choose one that WhatsApp has approved.</source>
        <translation>اختر قالبًا وافق عليه WhatsApp.</translation>
    </message>
    <message>
        <source>A place in the template is not filled in.</source>
        <translation>أحد حقول القالب غير مملوء.</translation>
    </message>
    <message>
        <source>Fill in every place and send again.</source>
        <translation>املأ كل الحقول وأعد الإرسال.</translation>
    </message>
    <message>
        <source>A file cannot be sent like this.</source>
        <translation>لا يمكن إرسال ملف بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Give at most ten public addresses that begin with https.</source>
        <translation>أدخل عشرة عناوين عامة على الأكثر تبدأ بـ https.</translation>
    </message>
    <message>
        <source>The files cannot be sent: too large, too many, damaged, or not of a kind that this channel takes.</source>
        <translation>لا يمكن إرسال الملفات: فهي كبيرة جدًا، أو كثيرة جدًا، أو تالفة، أو من نوع لا تقبله هذه القناة.</translation>
    </message>
    <message>
        <source>E-mail takes files of any kind, at most 40 MB.</source>
        <translation>يقبل البريد الإلكتروني ملفات من أي نوع، بحجم 40 MB على الأكثر.</translation>
    </message>
    <message>
        <source>Files go by SMS and WhatsApp only while this computer has a public address.</source>
        <translation>لا تُرسل الملفات عبر SMS و WhatsApp إلا إذا كان لهذا الكمبيوتر عنوان عام.</translation>
    </message>
    <message>
        <source>Connect the line in Settings, or send them by e-mail.</source>
        <translation>صِل خط الاستقبال في الإعدادات، أو أرسلها بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>One of the further addresses is not right, or there are too many.</source>
        <translation>أحد العناوين الإضافية غير صحيح، أو عددها كبير جدًا.</translation>
    </message>
    <message>
        <source>Check the addresses under Cc.</source>
        <translation>تحقق من العناوين في حقل «نسخة».</translation>
    </message>
    <message>
        <source>Check the addresses under Bcc.</source>
        <translation>تحقق من العناوين في حقل «نسخة مخفية».</translation>
    </message>
    <message>
        <source>The address for answers is not right.</source>
        <translation>عنوان الرد غير صحيح.</translation>
    </message>
    <message>
        <source>Check the address for answers.</source>
        <translation>تحقق من عنوان الرد.</translation>
    </message>
    <message>
        <source>This person has no address for this channel.</source>
        <translation>ليس لهذا الشخص عنوان في هذه القناة.</translation>
    </message>
    <message>
        <source>Choose another channel, or give them an address.</source>
        <translation>اختر قناة أخرى، أو أضف له عنوانًا.</translation>
    </message>
    <message>
        <source>This channel is not connected.</source>
        <translation>هذه القناة غير متصلة.</translation>
    </message>
    <message>
        <source>Open Settings and connect it.</source>
        <translation>افتح الإعدادات وصِلها.</translation>
    </message>
    <message>
        <source>Something is not right yet.</source>
        <translation>هناك شيء غير صحيح بعد.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>لا يمكن استخدام إحدى القيم.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>البرنامج قيد الإغلاق.</translation>
    </message>
    <message>
        <source>Try again after it has started.</source>
        <translation>حاول مرة أخرى بعد تشغيله.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>لا اتصال.</translation>
    </message>
    <message>
        <source>The other side could not be reached.</source>
        <translation>تعذر الوصول إلى الطرف الآخر.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <translation>تحقق من اتصالك بالإنترنت وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>لا رد.</translation>
    </message>
    <message>
        <source>The other side took too long.</source>
        <translation>استغرق الطرف الآخر وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>The account is missing or was refused.</source>
        <translation>الحساب غير موجود أو رُفض.</translation>
    </message>
    <message>
        <source>Open Settings and check the account.</source>
        <translation>افتح الإعدادات وتحقق من الحساب.</translation>
    </message>
    <message>
        <source>Too fast.</source>
        <translation>أسرع من اللازم.</translation>
    </message>
    <message>
        <source>The provider takes no more for the moment.</source>
        <translation>لا يقبل المزوّد المزيد في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime.</source>
        <translation>حُذف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>That is no longer possible.</source>
        <translation>لم يعد ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>It has changed in the meantime.</source>
        <translation>لقد تغيّر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at what it says now.</source>
        <translation>اطّلع على حالته الآن.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>The disk or the keychain refused.</source>
        <translation>رفض القرص أو سلسلة المفاتيح ذلك.</translation>
    </message>
    <message>
        <source>Free some space or unlock the keychain, then try again.</source>
        <translation>أخلِ بعض المساحة أو افتح قفل سلسلة المفاتيح، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>البيانات تالفة.</translation>
    </message>
    <message>
        <source>What was stored cannot be read.</source>
        <translation>تتعذر قراءة ما خُزّن.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder &quot;backups&quot; of your profile.</source>
        <translation>استعد نسخة من المجلد «backups» في ملف التعريف.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>هذا خلل في البرنامج.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the log file.</source>
        <translation>حاول مرة أخرى؛ وإن استمر فأبلغ عنه مع ملف السجل.</translation>
    </message>
    <message>
        <source>Not delivered.</source>
        <translation>لم تُسلَّم.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>لم تُرسل بعد.</translation>
    </message>
    <message>
        <source>It will go out by itself.</source>
        <translation>ستُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose “Repair…” at the top of the window.</source>
        <translation>اختر «إصلاح…» في أعلى النافذة.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>رفض ⁨%1⁩ تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 takes no more for the moment.</source>
        <translation>لا يقبل ⁨%1⁩ المزيد في الوقت الحالي.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>يتعذر الوصول إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 takes nothing from you.</source>
        <translation>لا يقبل ⁨%1⁩ منك شيئًا.</translation>
    </message>
    <message>
        <source>%1 does not work at the moment.</source>
        <translation>لا يعمل ⁨%1⁩ في الوقت الحالي.</translation>
    </message>
    <message>
        <source>One of the addresses cannot be used.</source>
        <translation>لا يمكن استخدام أحد العناوين.</translation>
    </message>
    <message>
        <source>Correct it, or take it away.</source>
        <translation>صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be used.</source>
        <translation>هذا ليس رقم هاتف يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Write it with its country, as +1 415 555 2671.</source>
        <translation>اكتبه مع رمز بلده، مثل ⁦+1 415 555 2671⁩.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني كاملًا.</translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation>اكتبه هكذا: name@example.com.</translation>
    </message>
    <message>
        <source>This address is empty or longer than 200 characters.</source>
        <translation>هذا العنوان فارغ أو أطول من 200 حرف.</translation>
    </message>
    <message>
        <source>Shorten it, or take it away.</source>
        <translation>اختصره أو أزله.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>الاسم أطول من 200 حرف.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>اختصر الاسم.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>هذه ليست لغة.</translation>
    </message>
    <message>
        <source>One of the addresses is somebody else&apos;s by now.</source>
        <translation>أصبح أحد العناوين لشخص آخر.</translation>
    </message>
    <message>
        <source>Look for who has it among your contacts.</source>
        <translation>ابحث عن صاحبه في جهات الاتصال.</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>غير ممكن في الوقت الحالي.</translation>
    </message>
    <message>
        <source>A message to this person is on its way.</source>
        <translation>هناك رسالة إلى هذا الشخص في طريقها.</translation>
    </message>
    <message>
        <source>Try again as soon as it has arrived or failed.</source>
        <translation>حاول مرة أخرى بعد وصولها أو فشلها.</translation>
    </message>
</context>
<context>
    <name>FileRefusals</name>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a file</extracomment>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a file and its size</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 is too large: an e-mail carries about %2 of files.</source>
        <translation>الملف ⁨%1⁩ كبير جدًا: تتسع رسالة البريد الإلكتروني لنحو ⁨%2⁩ من الملفات.</translation>
    </message>
    <message>
        <source>%1 are too large: an e-mail carries about %2 of files.</source>
        <translation>الملفات ⁨%1⁩ كبيرة جدًا: تتسع رسالة البريد الإلكتروني لنحو ⁨%2⁩ من الملفات.</translation>
    </message>
    <message>
        <source>%1 is too large: an e-mail carries about %2 of files, and %3 are attached.</source>
        <translation>الملف ⁨%1⁩ كبير جدًا: تتسع رسالة البريد الإلكتروني لنحو ⁨%2⁩ من الملفات، والمرفق منها ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 are too large: an e-mail carries about %2 of files, and %3 are attached.</source>
        <translation>الملفات ⁨%1⁩ كبيرة جدًا: تتسع رسالة البريد الإلكتروني لنحو ⁨%2⁩ من الملفات، والمرفق منها ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 is too large: WhatsApp carries %2 of such a file at most.</source>
        <translation>الملف ⁨%1⁩ كبير جدًا: ينقل WhatsApp من هذا النوع ⁨%2⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>%1 are too large: WhatsApp carries %2 of such a file at most.</source>
        <translation>الملفات ⁨%1⁩ كبيرة جدًا: ينقل WhatsApp من هذا النوع ⁨%2⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>%1 is too large: an MMS carries %2 of such a file at most.</source>
        <translation>الملف ⁨%1⁩ كبير جدًا: تنقل رسالة MMS من هذا النوع ⁨%2⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>%1 are too large: an MMS carries %2 of such a file at most.</source>
        <translation>الملفات ⁨%1⁩ كبيرة جدًا: تنقل رسالة MMS من هذا النوع ⁨%2⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach the files in it.</source>
        <translation>العنصر ⁨%1⁩ مجلد. أرفق الملفات التي فيه.</translation>
    </message>
    <message>
        <source>%1 are folders. Attach the files in them.</source>
        <translation>العناصر ⁨%1⁩ مجلدات. أرفق الملفات التي فيها.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>لم يعد ⁨%1⁩ موجودًا.</translation>
    </message>
    <message>
        <source>%1 are not there any more.</source>
        <translation>لم تعد هذه الملفات موجودة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>Attachment refused: its address is not a safe one.</source>
        <translation>رُفض المرفق: عنوانه غير آمن.</translation>
    </message>
    <message>
        <source>Attachment refused: it lies at an address that is not the provider&apos;s.</source>
        <translation>رُفض المرفق: يقع في عنوان لا يخص المزوّد.</translation>
    </message>
    <message>
        <source>Attachment refused: its address is not that of a file.</source>
        <translation>رُفض المرفق: عنوانه ليس عنوان ملف.</translation>
    </message>
    <message>
        <source>Attachment refused: it belongs to another account.</source>
        <translation>رُفض المرفق: يتبع حسابًا آخر.</translation>
    </message>
    <message>
        <source>Attachment refused: it belongs to another message.</source>
        <translation>رُفض المرفق: يتبع رسالة أخرى.</translation>
    </message>
    <message>
        <source>Attachment refused: its address leads elsewhere.</source>
        <translation>رُفض المرفق: يؤدي عنوانه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Attachment refused: its address leads into a local network.</source>
        <translation>رُفض المرفق: يؤدي عنوانه إلى شبكة محلية.</translation>
    </message>
    <message>
        <source>The provider does not have this file.</source>
        <translation>لا يوجد هذا الملف لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in.</source>
        <translation>رفض المزوّد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>جارٍ التنزيل…</translation>
    </message>
    <message>
        <source>%1, too large to keep here</source>
        <translation>⁨%1⁩، أكبر من أن يُحفظ هنا</translation>
    </message>
    <message>
        <source>Too large to keep here</source>
        <translation>أكبر من أن يُحفظ هنا</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Could not be downloaded</source>
        <translation>تعذر التنزيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The file could not be had.</source>
        <translation>تعذر الحصول على الملف.</translation>
    </message>
</context>
<context>
    <name>FilesBar</name>
    <message>
        <source>Files go by e-mail, and by SMS and WhatsApp once the line in Settings is connected. Connect it there, or change the channel.</source>
        <translation>تُرسل الملفات بالبريد الإلكتروني، وكذلك عبر SMS و WhatsApp بعد وصل خط الاستقبال في الإعدادات. صِله هناك، أو غيّر القناة.</translation>
    </message>
    <message>
        <source>Files go by SMS only to the USA, Canada and Australia, and the number of %1 is elsewhere. Change to WhatsApp or e-mail, then attach them.</source>
        <translation>لا تُرسل الملفات عبر SMS إلا إلى الولايات المتحدة وكندا وأستراليا، ورقم ⁨%1⁩ في مكان آخر. انتقل إلى WhatsApp أو البريد الإلكتروني، ثم أرفقها.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>الرسائل المجدولة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>جلب دوري</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Repair line</source>
        <translation>إصلاح الخط</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open settings &gt; Receiving</source>
        <translation>فتح الإعدادات &gt; الاستقبال</translation>
    </message>
    <message>
        <source>Open settings &gt; SMS</source>
        <translation>فتح الإعدادات &gt; SMS</translation>
    </message>
    <message>
        <source>Open settings &gt; E-mail</source>
        <translation>فتح الإعدادات &gt; البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Open Scheduled</source>
        <translation>فتح المجدولة</translation>
    </message>
    <message>
        <source>Open the last one</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>إخلاء مساحة…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>This is sample data: nothing comes in from outside.</source>
        <translation>هذه بيانات نموذجية: لا يصل شيء من الخارج.</translation>
    </message>
    <message>
        <source>Nothing comes in from outside yet.</source>
        <translation>لا يصل شيء من الخارج بعد.</translation>
    </message>
    <message>
        <source>What came in could not be fetched: %1</source>
        <translation>تعذر جلب ما وصل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>1 message is on its way.</source>
        <translation>رسالة واحدة في طريقها.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are on their way.</source>
        <translation>
            <numerusform>لا رسائل في طريقها.</numerusform>
            <numerusform>رسالة واحدة في طريقها.</numerusform>
            <numerusform>رسالتان في طريقهما.</numerusform>
            <numerusform>%n رسائل في طريقها.</numerusform>
            <numerusform>%n رسالة في طريقها.</numerusform>
            <numerusform>%n رسالة في طريقها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was written has left.</source>
        <translation>أُرسل كل ما كُتب.</translation>
    </message>
    <message>
        <source>1 message of the last day did not go out.</source>
        <translation>تعذر إرسال رسالة واحدة من رسائل اليوم الماضي.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of the last day did not go out.</source>
        <translation>
            <numerusform>أُرسلت كل رسائل اليوم الماضي.</numerusform>
            <numerusform>تعذر إرسال رسالة واحدة من رسائل اليوم الماضي.</numerusform>
            <numerusform>تعذر إرسال رسالتين من رسائل اليوم الماضي.</numerusform>
            <numerusform>تعذر إرسال %n رسائل من رسائل اليوم الماضي.</numerusform>
            <numerusform>تعذر إرسال %n رسالة من رسائل اليوم الماضي.</numerusform>
            <numerusform>تعذر إرسال %n رسالة من رسائل اليوم الماضي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why in its conversation, and can be sent again there.</source>
        <translation>تذكر كل منها السبب في محادثتها، ويمكن إعادة إرسالها من هناك.</translation>
    </message>
    <message>
        <source>This is sample data: nothing is sent.</source>
        <translation>هذه بيانات نموذجية: لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing is sent until the program has started.</source>
        <translation>لا يُرسل شيء حتى يكتمل تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>No account is connected: nothing can leave or come in.</source>
        <translation>لا حساب متصل: لا يمكن أن يخرج شيء أو يصل.</translation>
    </message>
    <message>
        <source>Connect your number or your e-mail to begin.</source>
        <translation>اربط رقمك أو بريدك الإلكتروني للبدء.</translation>
    </message>
    <message>
        <source>Correct the account in the settings, then try again.</source>
        <translation>صحّح الحساب في الإعدادات، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Of some it is being found out whether they left.</source>
        <translation>يجري التحقق مما إذا كان بعضها قد أُرسل.</translation>
    </message>
    <message>
        <source>1 scheduled message was not sent while this computer was off.</source>
        <translation>فات إرسال رسالة مجدولة واحدة أثناء إيقاف هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled messages were not sent while this computer was off.</source>
        <translation>
            <numerusform>لم يفت إرسال أي رسالة مجدولة أثناء إيقاف هذا الكمبيوتر.</numerusform>
            <numerusform>فات إرسال رسالة مجدولة واحدة أثناء إيقاف هذا الكمبيوتر.</numerusform>
            <numerusform>فات إرسال رسالتين مجدولتين أثناء إيقاف هذا الكمبيوتر.</numerusform>
            <numerusform>فات إرسال %n رسائل مجدولة أثناء إيقاف هذا الكمبيوتر.</numerusform>
            <numerusform>فات إرسال %n رسالة مجدولة أثناء إيقاف هذا الكمبيوتر.</numerusform>
            <numerusform>فات إرسال %n رسالة مجدولة أثناء إيقاف هذا الكمبيوتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether it is still to be sent.</source>
        <translation>حدّد ما إذا كان ينبغي إرسالها الآن.</translation>
    </message>
    <message>
        <source>Say whether they are still to be sent.</source>
        <translation>حدّد ما إذا كان ينبغي إرسالها الآن.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>لا شيء مجدول.</translation>
    </message>
    <message>
        <source>1 message waits for its time.</source>
        <translation>رسالة واحدة تنتظر موعدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for their time.</source>
        <translation>
            <numerusform>لا رسائل تنتظر موعدها.</numerusform>
            <numerusform>رسالة واحدة تنتظر موعدها.</numerusform>
            <numerusform>رسالتان تنتظران موعدهما.</numerusform>
            <numerusform>%n رسائل تنتظر موعدها.</numerusform>
            <numerusform>%n رسالة تنتظر موعدها.</numerusform>
            <numerusform>%n رسالة تنتظر موعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next leaves on %1.</source>
        <translation>تُرسل التالية في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The database is damaged: a part of what is kept in it cannot be read or written (code %1).</source>
        <translation>قاعدة البيانات تالفة: تتعذر قراءة جزء مما فيها أو كتابته (الرمز ⁨%1⁩).</translation>
    </message>
    <message>
        <source>Repair it: the inbox is closed, and you say what takes its place. The damaged file is kept.</source>
        <translation>أصلحها: يُغلق صندوق الوارد، وتختار ما يحل محله. يُحتفظ بالملف التالف.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be kept, neither what comes in nor what you write.</source>
        <translation>القرص ممتلئ: لا يمكن حفظ جديد، لا ما يصل ولا ما تكتبه.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>أخلِ بعض المساحة. يستأنف العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk refuses what is to be written (code %1).</source>
        <translation>يرفض القرص كتابة البيانات (الرمز ⁨%1⁩).</translation>
    </message>
    <message>
        <source>Check the disk, and that the profile&apos;s folder may be written. It goes on by itself.</source>
        <translation>تحقق من القرص، ومن إمكان الكتابة في مجلد ملف التعريف. يستأنف العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk. When it is full, nothing new can be kept.</source>
        <translation>لم يبق على القرص سوى ⁨%1⁩. وعندما يمتلئ لا يمكن حفظ شيء جديد.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>أخلِ بعض المساحة.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer.</source>
        <translation>كل شيء محفوظ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer; %1 are free.</source>
        <translation>كل شيء محفوظ على هذا الكمبيوتر؛ المساحة الحرة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The keys of your accounts are kept in the system&apos;s keychain.</source>
        <translation>مفاتيح حساباتك محفوظة في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Sample data needs no keys.</source>
        <translation>البيانات النموذجية لا تحتاج إلى مفاتيح.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be read, so the accounts whose keys it holds are not connected.</source>
        <translation>تتعذر قراءة سلسلة مفاتيح النظام، لذلك فالحسابات التي تحفظ مفاتيحها غير متصلة.</translation>
    </message>
    <message>
        <source>Unlock it, or install one (gnome-keyring or KWallet), then try again.</source>
        <translation>افتح قفلها، أو ثبّت واحدة (gnome-keyring أو KWallet)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>ساعة هذا الكمبيوتر مضبوطة.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>غير متصل بعد</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>هناك ما يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>هناك ما لا يعمل</translation>
    </message>
    <message>
        <source>Messages leave. What is sent to you does not come in yet.</source>
        <translation>الرسائل تُرسل. أما ما يُرسل إليك فلا يصل بعد.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed again: %1.</source>
        <translation>أُزيلوا من جديد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>As they were before: %1.</source>
        <translation>عادوا كما كانوا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Kept, as something has happened with them since: %1.</source>
        <translation>أُبقي عليهم لأن شيئًا جرى معهم بعد ذلك: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>تم التراجع عن الاستيراد.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The system does not let this program open it, or the disk failed.</source>
        <translation>لا يسمح النظام لهذا البرنامج بفتحه، أو حدث خلل في القرص.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it, then try again.</source>
        <translation>تحقق من وجود الملف ومن أن لك إذن قراءته، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>لا أشخاص في هذا الملف.</translation>
    </message>
    <message>
        <source>It is empty, or has nothing but headings.</source>
        <translation>إنه فارغ، أو ليس فيه سوى عناوين الأعمدة.</translation>
    </message>
    <message>
        <source>Export your contacts again, or choose another file.</source>
        <translation>صدّر جهات الاتصال من جديد، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This is an Excel workbook.</source>
        <translation>هذا مصنف Excel.</translation>
    </message>
    <message>
        <source>Workbooks are not read, only tables in text.</source>
        <translation>لا تُقرأ المصنفات، بل الجداول النصية فقط.</translation>
    </message>
    <message>
        <source>Open it in Excel, choose “Save as” and then “CSV UTF-8”, and import that file.</source>
        <translation>افتحه في Excel واختر «حفظ باسم» ثم «CSV UTF-8»، واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>This is an older Microsoft Office document.</source>
        <translation>هذا مستند Microsoft Office قديم.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, choose “Save as” and then CSV, and import that file.</source>
        <translation>افتحه في Excel أو LibreOffice واختر «حفظ باسم» ثم CSV، واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>This is a LibreOffice document.</source>
        <translation>هذا مستند LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, choose “Save as” and then “Text CSV”, and import that file.</source>
        <translation>افتحه في LibreOffice واختر «حفظ باسم» ثم «Text CSV»، واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>This is a packed archive.</source>
        <translation>هذا أرشيف مضغوط.</translation>
    </message>
    <message>
        <source>The file with the contacts is somewhere in it.</source>
        <translation>ملف جهات الاتصال موجود بداخله.</translation>
    </message>
    <message>
        <source>Unpack it first, then import the file that was in it.</source>
        <translation>فك ضغطه أولًا، ثم استورد الملف الذي بداخله.</translation>
    </message>
    <message>
        <source>This is a PDF.</source>
        <translation>هذا ملف PDF.</translation>
    </message>
    <message>
        <source>It shows a table as on paper, but has none in it.</source>
        <translation>يعرض جدولًا كما على الورق، لكن لا جدول فيه.</translation>
    </message>
    <message>
        <source>Export your contacts as CSV or vCard from the program that made it.</source>
        <translation>صدّر جهات الاتصال بصيغة CSV أو vCard من البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>هذه صورة.</translation>
    </message>
    <message>
        <source>There are no contacts in it that could be read.</source>
        <translation>ليس فيها جهات اتصال يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Choose a CSV file or a vCard (.vcf).</source>
        <translation>اختر ملف CSV أو بطاقات vCard‏ (⁦.vcf⁩).</translation>
    </message>
    <message>
        <source>This is a web page.</source>
        <translation>هذه صفحة ويب.</translation>
    </message>
    <message>
        <source>Some programs call their web pages .xls or .csv.</source>
        <translation>تسمّي بعض البرامج صفحات الويب لديها ⁦.xls⁩ أو ⁦.csv⁩.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV, and import that file.</source>
        <translation>افتحها في برنامج جداول واحفظها بصيغة CSV، واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>هذا ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>What is in it is not made of letters.</source>
        <translation>لا يتكون محتواه من أحرف.</translation>
    </message>
    <message>
        <source>This encoding cannot be read here.</source>
        <translation>تتعذر قراءة هذا الترميز هنا.</translation>
    </message>
    <message>
        <source>This computer does not know the one that was chosen.</source>
        <translation>لا يعرف هذا الكمبيوتر الترميز المحدد.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>A field of this file has no end.</source>
        <translation>في هذا الملف حقل بلا نهاية.</translation>
    </message>
    <message>
        <source>More than 1 MB is in one field; mostly a quotation mark is missing.</source>
        <translation>في حقل واحد أكثر من 1 MB؛ السبب غالبًا علامة اقتباس ناقصة.</translation>
    </message>
    <message>
        <source>More than 1 MB is in the field that begins in line %1; mostly a quotation mark is missing.</source>
        <translation>في الحقل الذي يبدأ في السطر ⁨%1⁩ أكثر من 1 MB؛ السبب غالبًا علامة اقتباس ناقصة.</translation>
    </message>
    <message>
        <source>Look at that place in the file, or choose another separator.</source>
        <translation>راجع ذلك الموضع في الملف، أو اختر فاصلًا آخر.</translation>
    </message>
    <message>
        <source>A row of this file has no end.</source>
        <translation>في هذا الملف صف بلا نهاية.</translation>
    </message>
    <message>
        <source>More than 4 MB are in one row.</source>
        <translation>في صف واحد أكثر من 4 MB.</translation>
    </message>
    <message>
        <source>More than 4 MB are in the row that begins in line %1.</source>
        <translation>في الصف الذي يبدأ في السطر ⁨%1⁩ أكثر من 4 MB.</translation>
    </message>
    <message>
        <source>Look at that place in the file, or export it again.</source>
        <translation>راجع ذلك الموضع في الملف، أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>This table has too many columns.</source>
        <translation>أعمدة هذا الجدول كثيرة جدًا.</translation>
    </message>
    <message>
        <source>A row has more than 1,000.</source>
        <translation>في أحد الصفوف أكثر من 1,000 عمود.</translation>
    </message>
    <message>
        <source>The row in line %1 has more than 1,000.</source>
        <translation>في الصف الذي في السطر ⁨%1⁩ أكثر من 1,000 عمود.</translation>
    </message>
    <message>
        <source>Choose another separator, or take out the columns you do not need.</source>
        <translation>اختر فاصلًا آخر، أو أزل الأعمدة التي لا تحتاجها.</translation>
    </message>
    <message>
        <source>There are too many people in this file.</source>
        <translation>في هذا الملف عدد كبير جدًا من الأشخاص.</translation>
    </message>
    <message>
        <source>At most 2,000,000 come in at once.</source>
        <translation>يُستورد 2,000,000 شخص على الأكثر في كل مرة.</translation>
    </message>
    <message>
        <source>Split it into several files, and import them one after the other.</source>
        <translation>قسّمه إلى عدة ملفات، واستوردها واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Nobody in this file could be written to.</source>
        <translation>لا أحد في هذا الملف يمكن الكتابة إليه.</translation>
    </message>
    <message>
        <source>No column is a phone number, a WhatsApp number or an e-mail address.</source>
        <translation>لا عمود فيه رقم هاتف أو رقم WhatsApp أو عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Choose above the table which column is one.</source>
        <translation>حدد فوق الجدول العمود الذي فيه أحدها.</translation>
    </message>
    <message>
        <source>No number and no e-mail address.</source>
        <translation>لا رقم ولا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Nobody could be written to.</source>
        <translation>لا أحد يمكن الكتابة إليه.</translation>
    </message>
    <message>
        <source>Add one of them to the row, and import the file again.</source>
        <translation>أضف أحدهما إلى الصف، واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>It is about two people.</source>
        <translation>يخص شخصين.</translation>
    </message>
    <message>
        <source>Its addresses are those of two who are here already.</source>
        <translation>عناوينه لشخصين موجودين هنا مسبقًا.</translation>
    </message>
    <message>
        <source>Merge the two in Contacts, or leave the row one of them, and import the file again.</source>
        <translation>ادمج الاثنين في جهات الاتصال، أو أبقِ للصف عناوين أحدهما، واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>A group, not a person.</source>
        <translation>مجموعة وليست شخصًا.</translation>
    </message>
    <message>
        <source>The card only lists other cards.</source>
        <translation>لا تفعل البطاقة سوى سرد بطاقات أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to do: its members have cards of their own.</source>
        <translation>لا يلزم فعل شيء: لأعضائها بطاقاتهم.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>بلا نهاية.</translation>
    </message>
    <message>
        <source>The file ends, or the next one begins, in the middle of it.</source>
        <translation>ينتهي الملف أو تبدأ البطاقة التالية قبل اكتمالها.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>صدّر الملف من جديد.</translation>
    </message>
    <message>
        <source>The card is too large.</source>
        <translation>البطاقة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>It has more than 1 MB without its pictures, or more than 2,000 lines.</source>
        <translation>فيها أكثر من 1 MB دون صورها، أو أكثر من 2,000 سطر.</translation>
    </message>
    <message>
        <source>Take out of it what is not needed, and import the file again.</source>
        <translation>أزل منها ما لا يلزم، واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>There is no such number, so it was left out.</source>
        <translation>لا يوجد رقم كهذا، لذا استُبعد.</translation>
    </message>
    <message>
        <source>Correct it in the file, with + and the country code, and import it again.</source>
        <translation>صحّحه في الملف، مع ⁦+⁩ ورمز البلد، واستورده من جديد.</translation>
    </message>
    <message>
        <source>Not an e-mail address.</source>
        <translation>ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Nothing could be sent there, so it was left out.</source>
        <translation>لا يمكن إرسال شيء إليه، لذا استُبعد.</translation>
    </message>
    <message>
        <source>Correct it in the file and import it again.</source>
        <translation>صحّحه في الملف واستورده من جديد.</translation>
    </message>
    <message>
        <source>The number lost its digits.</source>
        <translation>فقد الرقم خاناته.</translation>
    </message>
    <message>
        <source>A spreadsheet program rounded it, so it was left out.</source>
        <translation>قرّبه برنامج جداول، لذا استُبعد.</translation>
    </message>
    <message>
        <source>Make the column one of text in your spreadsheet, and export it again.</source>
        <translation>اجعل العمود نصيًا في برنامج الجداول، وصدّره من جديد.</translation>
    </message>
    <message>
        <source>The country was assumed.</source>
        <translation>افتُرض البلد.</translation>
    </message>
    <message>
        <source>It is no number of your country, but is one with + before it.</source>
        <translation>ليس رقمًا في بلدك، لكنه رقم صحيح إذا سبقته ⁦+⁩.</translation>
    </message>
    <message>
        <source>Look at the number in Contacts.</source>
        <translation>راجع الرقم في جهات الاتصال.</translation>
    </message>
    <message>
        <source>Not a language.</source>
        <translation>ليست لغة.</translation>
    </message>
    <message>
        <source>It is not known here, so it was left out.</source>
        <translation>غير معروفة هنا، لذا استُبعدت.</translation>
    </message>
    <message>
        <source>Write it as “German” or “de” and import the file again.</source>
        <translation>اكتبها «German» أو «de» واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>Not a time zone.</source>
        <translation>ليست منطقة زمنية.</translation>
    </message>
    <message>
        <source>This computer does not know it, so it was left out.</source>
        <translation>لا يعرفها هذا الكمبيوتر، لذا استُبعدت.</translation>
    </message>
    <message>
        <source>Write it as “Europe/Berlin” and import the file again.</source>
        <translation>اكتبها «Europe/Berlin» واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>It was shortened.</source>
        <translation>اختُصر النص.</translation>
    </message>
    <message>
        <source>It is longer than what is kept here.</source>
        <translation>إنه أطول مما يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Look at it in Contacts.</source>
        <translation>راجعه في جهات الاتصال.</translation>
    </message>
    <message>
        <source>Some letters cannot be read.</source>
        <translation>تتعذر قراءة بعض الأحرف.</translation>
    </message>
    <message>
        <source>They are none in the encoding that was chosen.</source>
        <translation>ليست أحرفًا في الترميز المحدد.</translation>
    </message>
    <message>
        <source>Take the import back, and choose another encoding.</source>
        <translation>تراجع عن الاستيراد، واختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>اللقب قبل الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Suffix of the name</source>
        <translation>لاحقة الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>رقم WhatsApp</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>لا يريد رسائل</translation>
    </message>
    <message>
        <source>Wants no SMS</source>
        <translation>لا يريد رسائل SMS</translation>
    </message>
    <message>
        <source>Wants no e-mail</source>
        <translation>لا يريد بريدًا إلكترونيًا</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>حقل خاص</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>البلطيقية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>الذكرى السنوية</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Nothing here by %1</source>
        <translation>لا شيء هنا عبر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Other channels may have something.</source>
        <translation>قد تجد شيئًا في القنوات الأخرى.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>أنجزت كل شيء</translation>
    </message>
    <message>
        <source>Everything is archived or snoozed.</source>
        <translation>كل شيء مؤرشف أو مؤجل.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
    <message>
        <source>Enjoy the quiet.</source>
        <translation>استمتع بالهدوء.</translation>
    </message>
    <message>
        <source>Nothing is yours</source>
        <translation>لا شيء مُسند إليك</translation>
    </message>
    <message>
        <source>Conversations that are assigned to you are here.</source>
        <translation>تظهر هنا المحادثات المُسندة إليك.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>لا شيء مؤجل</translation>
    </message>
    <message>
        <source>Press H on a conversation to have it come back later.</source>
        <translation>اضغط H على محادثة لتعود لاحقًا.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message>
        <source>Press E on a conversation that is done.</source>
        <translation>اضغط E على محادثة انتهيت منها.</translation>
    </message>
</context>
<context>
    <name>KeyObjection</name>
    <message>
        <source>While you write, %1 alone stays a character; it runs the command only elsewhere. Press a second key at once to make it two.</source>
        <translation>أثناء الكتابة يبقى ⁨%1⁩ وحده حرفًا؛ ولا ينفّذ الأمر إلا في غير ذلك. اضغط مفتاحًا ثانيًا فورًا ليصبح من مفتاحين.</translation>
    </message>
    <message>
        <source>%1 edits text and moves in it: while you write it keeps doing that, and runs the command only elsewhere.</source>
        <translation>يُستخدم ⁨%1⁩ لتعديل النص والتنقل فيه: يظل كذلك أثناء الكتابة، ولا ينفّذ الأمر إلا في غير ذلك.</translation>
    </message>
    <message>
        <source>Many desktops keep %1 for themselves: then it never reaches this program. Another key is safer.</source>
        <translation>تحتفظ أسطح مكتب كثيرة بـ ⁨%1⁩ لنفسها: فلا يصل إلى هذا البرنامج أبدًا. مفتاح آخر أضمن.</translation>
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
        <translation>كما في Gmail</translation>
    </message>
    <message>
        <source>As in Outlook</source>
        <translation>كما في Outlook</translation>
    </message>
    <message>
        <source>As in Apple Mail</source>
        <translation>كما في Apple Mail</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source> then </source>
        <translation> ثم </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  أو  </translation>
    </message>
</context>
<context>
    <name>LineText</name>
    <message>
        <source>Something is missing in the settings below.</source>
        <translation>ينقص شيء في الإعدادات أدناه.</translation>
    </message>
    <message>
        <source>Fill it in and save.</source>
        <translation>املأه واحفظ.</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>لم يُعثر على البرنامج ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Install it, or give its path below.</source>
        <translation>ثبّته، أو أدخل مساره أدناه.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s program ended.</source>
        <translation>توقف برنامج النفق.</translation>
    </message>
    <message>
        <source>It is started again by itself.</source>
        <translation>يُعاد تشغيله تلقائيًا.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s program runs, but says no public address.</source>
        <translation>برنامج النفق يعمل، لكنه لا يعطي عنوانًا عامًا.</translation>
    </message>
    <message>
        <source>Try Repair; if that does not help, check its settings.</source>
        <translation>جرّب «إصلاح»؛ وإن لم يُجدِ فتحقق من إعداداته.</translation>
    </message>
    <message>
        <source>The tunnel does not reach its server.</source>
        <translation>لا يصل النفق إلى خادمه.</translation>
    </message>
    <message>
        <source>Check the internet connection. It tries again by itself.</source>
        <translation>تحقق من الاتصال بالإنترنت. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s server does not accept the sign-in.</source>
        <translation>لا يقبل خادم النفق تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the tunnel&apos;s token or key.</source>
        <translation>تحقق من رمز النفق أو مفتاحه.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s name or port is in use already, perhaps on another computer.</source>
        <translation>اسم النفق أو منفذه مستخدم بالفعل، وربما على كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>End the other one. It tries again by itself.</source>
        <translation>أنهِ النفق الآخر. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s service does not allow this.</source>
        <translation>لا تسمح خدمة النفق بذلك.</translation>
    </message>
    <message>
        <source>See the details: most often it has to be switched on there once.</source>
        <translation>انظر التفاصيل: غالبًا ما يلزم تفعيله هناك مرة واحدة.</translation>
    </message>
    <message>
        <source>The SSH server is not the one it was: its key is another.</source>
        <translation>خادم SSH ليس هو نفسه: تغيّر مفتاحه.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server before you go on.</source>
        <translation>اسأل من يدير الخادم قبل المتابعة.</translation>
    </message>
    <message>
        <source>The public address is not known on the internet yet.</source>
        <translation>العنوان العام غير معروف على الإنترنت بعد.</translation>
    </message>
    <message>
        <source>A new name needs a moment. It tries again by itself.</source>
        <translation>يحتاج الاسم الجديد إلى لحظات. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Nobody answers at the public address.</source>
        <translation>لا أحد يجيب على العنوان العام.</translation>
    </message>
    <message>
        <source>Check that it leads to this computer. It tries again by itself.</source>
        <translation>تأكد من أنه يؤدي إلى هذا الكمبيوتر. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The certificate of the public address is not valid.</source>
        <translation>شهادة العنوان العام غير صالحة.</translation>
    </message>
    <message>
        <source>Give the address a certificate that is valid for its name.</source>
        <translation>زوّد العنوان بشهادة صالحة لاسمه.</translation>
    </message>
    <message>
        <source>The public address leads to something else than this program.</source>
        <translation>يؤدي العنوان العام إلى شيء غير هذا البرنامج.</translation>
    </message>
    <message>
        <source>Check where it leads.</source>
        <translation>تحقق من المكان الذي يؤدي إليه.</translation>
    </message>
    <message>
        <source>Some messages are sent to another address.</source>
        <translation>تُرسل بعض الرسائل إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Say below whether they shall come here.</source>
        <translation>حدّد أدناه هل ينبغي أن تصل إلى هنا.</translation>
    </message>
    <message>
        <source>The old addresses are in place again.</source>
        <translation>عادت العناوين القديمة إلى مكانها.</translation>
    </message>
    <message>
        <source>With Repair, messages are sent here again.</source>
        <translation>باستخدام «إصلاح» تُرسل الرسائل إلى هنا من جديد.</translation>
    </message>
    <message>
        <source>The provider does not accept the account.</source>
        <translation>لا يقبل المزوّد الحساب.</translation>
    </message>
    <message>
        <source>Check the token or key in Settings.</source>
        <translation>تحقق من الرمز أو المفتاح في الإعدادات.</translation>
    </message>
    <message>
        <source>The key for e-mail may only send.</source>
        <translation>مفتاح البريد الإلكتروني للإرسال فقط.</translation>
    </message>
    <message>
        <source>Make one with full access at Resend to receive.</source>
        <translation>أنشئ لدى Resend مفتاحًا بصلاحية كاملة للاستقبال.</translation>
    </message>
    <message>
        <source>The provider cannot be asked where it sends messages.</source>
        <translation>تعذر سؤال المزوّد عن العنوان الذي يرسل إليه الرسائل.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The provider did not take the new address.</source>
        <translation>لم يقبل المزوّد العنوان الجديد.</translation>
    </message>
    <message>
        <source>See the details, then try Repair.</source>
        <translation>انظر التفاصيل، ثم جرّب «إصلاح».</translation>
    </message>
    <message>
        <source>The account has no such number.</source>
        <translation>ليس في الحساب رقم كهذا.</translation>
    </message>
    <message>
        <source>Check the number in Settings.</source>
        <translation>تحقق من الرقم في الإعدادات.</translation>
    </message>
    <message>
        <source>The number belongs to a TwiML application, which decides where messages go.</source>
        <translation>الرقم تابع لتطبيق TwiML، وهو الذي يحدد وجهة الرسائل.</translation>
    </message>
    <message>
        <source>Take the number out of it in Twilio&apos;s console, then press Repair.</source>
        <translation>أخرج الرقم منه في وحدة تحكم Twilio، ثم اضغط «إصلاح».</translation>
    </message>
    <message>
        <source>WhatsApp has switched your number off.</source>
        <translation>أوقف WhatsApp رقمك.</translation>
    </message>
    <message>
        <source>Twilio&apos;s console says why and what to do.</source>
        <translation>تذكر وحدة تحكم Twilio السبب وما ينبغي فعله.</translation>
    </message>
    <message>
        <source>Messages are fetched every few minutes.</source>
        <translation>تُجلب الرسائل كل بضع دقائق.</translation>
    </message>
    <message>
        <source>The tunnel is starting…</source>
        <translation>جارٍ تشغيل النفق…</translation>
    </message>
    <message>
        <source>Checking that the public address leads here…</source>
        <translation>جارٍ التأكد من أن العنوان العام يؤدي إلى هنا…</translation>
    </message>
    <message>
        <source>Telling the providers the address…</source>
        <translation>جارٍ إبلاغ المزوّدين بالعنوان…</translation>
    </message>
    <message>
        <source>Messages arrive at once.</source>
        <translation>تصل الرسائل فورًا.</translation>
    </message>
    <message>
        <source>Messages do not arrive at once.</source>
        <translation>لا تصل الرسائل فورًا.</translation>
    </message>
    <message>
        <source>Nothing comes in until an account is connected.</source>
        <translation>لا يصل شيء حتى يُربط حساب.</translation>
    </message>
    <message>
        <source>Not at all: fetch messages</source>
        <translation>بلا استقبال مباشر: جلب الرسائل</translation>
    </message>
    <message>
        <source>At an address of my own</source>
        <translation>على عنوان خاص بي</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>Cloudflare, without an account</source>
        <translation>‏Cloudflare، بلا حساب</translation>
    </message>
    <message>
        <source>Cloudflare, with a tunnel of mine</source>
        <translation>‏Cloudflare، بنفق خاص بي</translation>
    </message>
    <message>
        <source>SSH, through a server of mine</source>
        <translation>‏SSH، عبر خادم خاص بي</translation>
    </message>
    <message>
        <source>Tailscale Funnel</source>
        <translation>Tailscale Funnel</translation>
    </message>
    <message>
        <source>Nothing to set up. New messages are asked for every few minutes, and appear that much later.</source>
        <translation>لا شيء يلزم إعداده. تُطلب الرسائل الجديدة كل بضع دقائق، فتظهر متأخرة بهذا القدر.</translation>
    </message>
    <message>
        <source>For a server, a reverse proxy or a tunnel that runs already and leads to this computer.</source>
        <translation>لخادم أو وكيل عكسي (reverse proxy) أو نفق يعمل بالفعل ويؤدي إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Starts ngrok. It needs a free account, whose token you gave it once.</source>
        <translation>يشغّل ngrok. يحتاج إلى حساب مجاني أعطيته رمزه مرة واحدة.</translation>
    </message>
    <message>
        <source>Starts cloudflared. Free and at once; the address is another at each start.</source>
        <translation>يشغّل cloudflared. مجاني وفوري؛ ويتغير العنوان عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Starts cloudflared with your tunnel&apos;s token, which is kept in your system&apos;s keychain.</source>
        <translation>يشغّل cloudflared برمز نفقك المحفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Starts ssh -R to any server that lets your key in, or to a service such as nokey@localhost.run.</source>
        <translation>يشغّل ssh -R نحو أي خادم يقبل مفتاحك، أو خدمة مثل nokey@localhost.run.</translation>
    </message>
    <message>
        <source>Starts tailscale funnel. Funnel must be allowed for this computer in your tailnet.</source>
        <translation>يشغّل tailscale funnel. يجب السماح بـ Funnel لهذا الكمبيوتر في شبكة tailnet الخاصة بك.</translation>
    </message>
    <message>
        <source>SMS to %1</source>
        <translation>رسائل SMS إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>SMS through the Messaging Service “%1”</source>
        <translation>رسائل SMS عبر Messaging Service «⁨%1⁩»</translation>
    </message>
    <message>
        <source>WhatsApp to %1</source>
        <translation>رسائل WhatsApp إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s sandbox</source>
        <translation>رسائل بيئة WhatsApp التجريبية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>رسائل البريد الإلكتروني</translation>
    </message>
    <message>
        <source>arrives here.</source>
        <translation>تصل إلى هنا.</translation>
    </message>
    <message>
        <source>is sent to %1 now.</source>
        <translation>تُرسل الآن إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>is sent to %1, and stays so.</source>
        <translation>تُرسل إلى ⁨%1⁩، وتبقى كذلك.</translation>
    </message>
    <message>
        <source>can be set by you only: in Twilio&apos;s console under Messaging, Try it out, Sandbox settings.</source>
        <translation>لا يضبطها غيرك: في وحدة تحكم Twilio ضمن Messaging ثم Try it out ثم Sandbox settings.</translation>
    </message>
</context>
<context>
    <name>LinkTarget</name>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>الكتابة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>It says %1, but writes to %2.</source>
        <translation>يظهر فيه ⁨%1⁩، لكنه يكتب إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It says %1, but leads to %2.</source>
        <translation>يظهر فيه ⁨%1⁩، لكنه يؤدي إلى ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>The Twilio account</source>
        <translation>حساب Twilio</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>الرسائل النصية</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>The Twilio account, further</source>
        <translation>حساب Twilio، تتمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>What Twilio says of this computer</source>
        <translation>ما يقوله Twilio عن هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>**What to do:** %1</source>
        <translation>**ما العمل:** ⁨%1⁩</translation>
    </message>
    <message>
        <source>Twilio&apos;s own page</source>
        <translation>صفحة Twilio نفسها</translation>
    </message>
    <message>
        <source># When something was not sent</source>
        <translation># عندما لا تُرسل رسالة</translation>
    </message>
    <message>
        <source>Every failure has a number. It is in the details of a message (Ctrl+D), with the provider&apos;s own words, and this page says what each number means and what helps.</source>
        <translation>لكل إخفاق رقم. تجده في تفاصيل الرسالة (Ctrl+D) مع نص ما قاله المزوّد، وتشرح هذه الصفحة معنى كل رقم وما يفيد في حله.</translation>
    </message>
    <message>
        <source># What&apos;s new</source>
        <translation># ما الجديد</translation>
    </message>
    <message>
        <source>In this version</source>
        <translation>في هذا الإصدار</translation>
    </message>
</context>
<context>
    <name>MentionWords</name>
    <message>
        <source>Somebody who left</source>
        <translation>شخص غادر الفريق</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <extracomment>Who wrote a note, and about whom</extracomment>
        <translation>⁨%1⁩ عن ⁨%2⁩</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An address and its channel</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person&apos;s own field and what stands in it</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: “%2” stays, “%3” goes.</source>
        <extracomment>A field of two people: whose value stays, and which is dropped</extracomment>
        <translation>⁨%1⁩: يبقى «⁨%2⁩» ويُستغنى عن «⁨%3⁩».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>%1: both stay, “%2” as %3.</source>
        <extracomment>An own field that both people have: both values stay, the second under another name</extracomment>
        <translation>⁨%1⁩: يبقى الاثنان، و«⁨%2⁩» باسم ⁨%3⁩.</translation>
    </message>
    <message>
        <source>1 message moves to their conversation.</source>
        <translation>تنتقل رسالة واحدة إلى محادثته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages move to their conversation.</source>
        <translation>
            <numerusform>لا تنتقل أي رسالة إلى محادثته.</numerusform>
            <numerusform>تنتقل رسالة واحدة إلى محادثته.</numerusform>
            <numerusform>تنتقل رسالتان إلى محادثته.</numerusform>
            <numerusform>تنتقل %Ln رسائل إلى محادثته.</numerusform>
            <numerusform>تنتقل %Ln رسالة إلى محادثته.</numerusform>
            <numerusform>تنتقل %Ln رسالة إلى محادثته.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note moves along.</source>
        <translation>تنتقل معها ملاحظة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes move along.</source>
        <translation>
            <numerusform>لا تنتقل معها أي ملاحظة.</numerusform>
            <numerusform>تنتقل معها ملاحظة واحدة.</numerusform>
            <numerusform>تنتقل معها ملاحظتان.</numerusform>
            <numerusform>تنتقل معها %Ln ملاحظات.</numerusform>
            <numerusform>تنتقل معها %Ln ملاحظة.</numerusform>
            <numerusform>تنتقل معها %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being written to both: the texts are put together.</source>
        <translation>هناك نص قيد الكتابة إلى كليهما: يُجمع النصان معًا.</translation>
    </message>
    <message>
        <source>They stay blocked.</source>
        <translation>يبقى محظورًا.</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>ربما أُرسلت</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>A moment here, and what the clocks of another place show then</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩ في ⁨%3⁩)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>القيم المملوءة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>To leave</source>
        <translation>موعد الإرسال</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>محفوظة لدى</translation>
    </message>
    <message>
        <source>Does not leave if</source>
        <translation>لا تُرسل إذا</translation>
    </message>
    <message>
        <source>they write before</source>
        <translation>كتب الشخص قبل ذلك</translation>
    </message>
    <message>
        <source>Change that came too late</source>
        <translation>تعديل جاء متأخرًا</translation>
    </message>
    <message>
        <source>Time that came too late</source>
        <translation>موعد جاء متأخرًا</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>النص كاملًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>المعرّف لدى المزوّد</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>معلومات تقنية</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يفيد</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Location: %1</source>
        <extracomment>Where somebody is: a name, an address, and the coordinates</extracomment>
        <translation>الموقع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Came from your ad: %1</source>
        <extracomment>The headline of the ad that somebody came from</extracomment>
        <translation>جاء من إعلانك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>رد تلقائي</translation>
    </message>
    <message>
        <source>Sent by a machine</source>
        <translation>أرسلها جهاز</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>أُعيد توجيهها مرات كثيرة</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>مُعاد توجيهها</translation>
    </message>
    <message>
        <source>Answer to an earlier message</source>
        <translation>رد على رسالة سابقة</translation>
    </message>
    <message>
        <source>Chosen by a button</source>
        <translation>اختيار بزر</translation>
    </message>
</context>
<context>
    <name>MessagePrinter</name>
    <message>
        <source>It cannot be written there: %1. Choose another folder, or another printer.</source>
        <extracomment>What the system says, as &quot;Permission denied&quot;</extracomment>
        <translation>تتعذر الكتابة هناك: ⁨%1⁩. اختر مجلدًا آخر أو طابعة أخرى.</translation>
    </message>
    <message>
        <source>We</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print conversation</source>
        <translation>طباعة المحادثة</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>This is a long message. The rest of it is in its details (Ctrl+D).</source>
        <translation>هذه رسالة طويلة. تجد بقيتها في تفاصيلها (Ctrl+D).</translation>
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
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
</context>
<context>
    <name>PasteLimits</name>
    <message>
        <source>%1 characters are too many to write in at once: %2 at most.</source>
        <translation>لا يمكن إدراج ⁨%1⁩ حرف دفعة واحدة: الحد الأقصى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>With it there would be %1 characters here, and that is too much: %2 at most.</source>
        <translation>سيصبح هنا ⁨%1⁩ حرف بعد إضافته، وهذا أكثر من اللازم: الحد الأقصى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 lines are too many to write in at once: %2 at most.</source>
        <translation>لا يمكن إدراج ⁨%1⁩ سطر دفعة واحدة: الحد الأقصى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 emoji are too many to write in at once: %2 at most.</source>
        <translation>لا يمكن إدراج ⁨%1⁩ رمز تعبيري دفعة واحدة: الحد الأقصى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A line of %1 characters is too long to write in: %2 at most.</source>
        <translation>لا يمكن إدراج سطر من ⁨%1⁩ حرف لطوله: الحد الأقصى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 emoji are too many for one line: %2 at most.</source>
        <translation>لا يتسع السطر لـ ⁨%1⁩ رمز تعبيري: الحد الأقصى ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PeopleStateBar</name>
    <message>
        <source>Active</source>
        <extracomment>People who are neither archived nor blocked</extracomment>
        <translation>النشطون</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفون</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
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
        <translation>البريد</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A way to reach somebody that is neither a number nor an e-mail address</extracomment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Blocked since %1</source>
        <translation>محظور منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Archived since %1</source>
        <translation>مؤرشف منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Does not want messages here (since %1)</source>
        <translation>لا يريد رسائل هنا (منذ ⁨%1⁩)</translation>
    </message>
    <message>
        <source>Nothing reaches this address (since %1)</source>
        <translation>لا يصل شيء إلى هذا العنوان (منذ ⁨%1⁩)</translation>
    </message>
    <message>
        <source>Agreed to messages on %1</source>
        <translation>وافق على الرسائل بتاريخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When somebody agreed to be written to, and how that is known</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>الرقم نفسه</translation>
    </message>
    <message>
        <source>one number, written in two ways</source>
        <translation>رقم واحد مكتوب بطريقتين</translation>
    </message>
    <message>
        <source>similar numbers and names</source>
        <translation>أرقام وأسماء متشابهة</translation>
    </message>
    <message>
        <source>the same name in their e-mail addresses</source>
        <translation>الاسم نفسه في عنواني البريد الإلكتروني</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>similar names</source>
        <translation>أسماء متشابهة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The time, and the day of the week</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>PrintContent</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>ملاحظة داخلية من ⁨%1⁩</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>تراها أنت فقط</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>ربما أُرسلت</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ملف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>محادثة مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>ProfileFill</name>
    <message>
        <source>Open %1, %2, on the web</source>
        <extracomment>A network and what somebody is called there: &quot;Open Instagram, @ann, on the web&quot;</extracomment>
        <translation>فتح ⁨%1⁩، ⁨%2⁩، على الويب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A channel and how many messages: &quot;SMS 12&quot;</extracomment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many messages, and of which channels: &quot;14 (SMS 12, E-mail 2)&quot;</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>You answer within</source>
        <extracomment>How long somebody usually waits for an answer</extracomment>
        <translation>ترد عادةً خلال</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>أول رسالة</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation>رسالة واحدة: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, next: %1</source>
        <translation>
            <numerusform>لا رسائل، التالية: ⁨%1⁩</numerusform>
            <numerusform>رسالة واحدة: ⁨%1⁩</numerusform>
            <numerusform>رسالتان، التالية: ⁨%1⁩</numerusform>
            <numerusform>%n رسائل، التالية: ⁨%1⁩</numerusform>
            <numerusform>%n رسالة، التالية: ⁨%1⁩</numerusform>
            <numerusform>%n رسالة، التالية: ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a provider reported of a message, and when</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Found in %1&apos;s list on %2. No webhook had brought it: this computer was off, or the line to the internet was down.</source>
        <extracomment>A provider and a time</extracomment>
        <translation>وُجدت في قائمة ⁨%1⁩ بتاريخ ⁨%2⁩. لم يأتِ بها أي webhook: كان هذا الكمبيوتر متوقفًا، أو كان الاتصال بالإنترنت مقطوعًا.</translation>
    </message>
    <message>
        <source>%1 sent it here on %2, rightly signed.</source>
        <extracomment>A provider and a time</extracomment>
        <translation>أرسلها ⁨%1⁩ إلى هنا بتاريخ ⁨%2⁩ بتوقيع صحيح.</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب وجودها هنا</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما وصلت</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>ما أُبلغ عنه</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>الشهر من</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>الرسائل يوميًا</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>الرسائل أسبوعيًا</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>الرسائل شهريًا</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale::toString() takes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>هذه الفترة</translation>
    </message>
    <message>
        <source>As many days before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Under 5 minutes</source>
        <translation>أقل من 5 دقائق</translation>
    </message>
    <message>
        <source>5 to 15 minutes</source>
        <translation>من 5 إلى 15 دقيقة</translation>
    </message>
    <message>
        <source>15 minutes to 1 hour</source>
        <translation>من 15 دقيقة إلى ساعة</translation>
    </message>
    <message>
        <source>1 to 4 hours</source>
        <translation>من ساعة إلى 4 ساعات</translation>
    </message>
    <message>
        <source>4 to 12 hours</source>
        <translation>من 4 إلى 12 ساعة</translation>
    </message>
    <message>
        <source>12 to 24 hours</source>
        <translation>من 12 إلى 24 ساعة</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>أكثر من يوم</translation>
    </message>
    <message>
        <source>&lt; 5 min</source>
        <translation>دون 5 د</translation>
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
        <translation>1–4 س</translation>
    </message>
    <message>
        <source>4–12 h</source>
        <translation>4–12 س</translation>
    </message>
    <message>
        <source>12–24 h</source>
        <translation>12–24 س</translation>
    </message>
    <message>
        <source>&gt; 1 day</source>
        <translation>فوق يوم</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Sent, no report yet</source>
        <translation>أُرسلت دون تقرير بعد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>أسباب فشل الرسائل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>The provider did not accept it.</source>
        <translation>لم يقبلها المزوّد.</translation>
    </message>
    <message>
        <source>Error %1 of the provider</source>
        <translation>خطأ المزوّد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Teammates</source>
        <translation>أعضاء الفريق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>الردود الأولى</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale::toString() takes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>You answered %1 of those who wrote first within an hour, half of them within %2.</source>
        <translation>رددت خلال ساعة على ⁨%1⁩ ممن بدأوا المراسلة، وعلى نصفهم خلال ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Most messages come in on %1, and between %2 and %3.</source>
        <translation>يصل معظم الرسائل يوم ⁨%1⁩، وبين ⁨%2⁩ و⁨%3⁩.</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>لا شيء سابقًا</translation>
    </message>
    <message>
        <source>−%1, quicker</source>
        <translation>‏‎−%1، أسرع</translation>
    </message>
    <message>
        <source>+%1, slower</source>
        <translation>‏‎+%1، أبطأ</translation>
    </message>
    <message>
        <source>nobody wrote first</source>
        <translation>لم يبدأ أحد المراسلة</translation>
    </message>
    <message>
        <source>%1 points, better</source>
        <translation>⁨%1⁩ نقطة، أفضل</translation>
    </message>
    <message>
        <source>%1 points, worse</source>
        <translation>⁨%1⁩ نقطة، أسوأ</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>%1 (%2 before)</source>
        <extracomment>How it changed, and what it was: &quot;+12% (118 before)&quot;</extracomment>
        <translation>⁨%1⁩ (سابقًا ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Messages that came in.</source>
        <translation>الرسائل التي وصلت.</translation>
    </message>
    <message>
        <source>Messages that went out, automatic answers and those that failed among them.</source>
        <translation>الرسائل التي خرجت، ومنها الردود التلقائية والرسائل التي فشلت.</translation>
    </message>
    <message>
        <source>Conversations begun</source>
        <translation>محادثات بدأت</translation>
    </message>
    <message>
        <source>First messages after 24 hours without any. An answer begins none, however late it is.</source>
        <translation>الرسائل الأولى بعد 24 ساعة بلا أي رسالة. والرد لا يبدأ محادثة مهما تأخر.</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>الرد الأول، الوسيط</translation>
    </message>
    <message>
        <source>Half of the people who began a conversation had an answer within this time. Automatic answers do not count.</source>
        <translation>نصف الأشخاص الذين بدأوا محادثة تلقوا ردًا خلال هذه المدة. لا تُحتسب الردود التلقائية.</translation>
    </message>
    <message>
        <source>First response, 9 of 10</source>
        <translation>الرد الأول، 9 من 10</translation>
    </message>
    <message>
        <source>Nine of ten people who began a conversation and were answered had the answer within this time.</source>
        <translation>تسعة من كل عشرة أشخاص بدأوا محادثة وتلقوا ردًا وصلهم الرد خلال هذه المدة.</translation>
    </message>
    <message>
        <source>Answered within 1 hour</source>
        <translation>رُدّ عليهم خلال ساعة</translation>
    </message>
    <message>
        <source>Of the people who began a conversation more than an hour ago, or were answered already.</source>
        <translation>من بين الأشخاص الذين بدأوا محادثة قبل أكثر من ساعة، أو تلقوا ردًا بالفعل.</translation>
    </message>
    <message>
        <source>Of the messages sent, those that the carrier or the mail server reported as arrived.</source>
        <translation>من الرسائل المرسلة: ما أبلغت شركة الاتصالات أو خادم البريد بوصوله.</translation>
    </message>
    <message>
        <source>Of the messages sent, those that did not arrive.</source>
        <translation>من الرسائل المرسلة: ما لم يصل.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Message taken back</source>
        <translation>سُحبت الرسالة</translation>
    </message>
    <message>
        <source>Scheduled:</source>
        <translation>مجدولة:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>أنت:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day, in little room: &quot;Mon 8:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>مسودة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>مؤجلة حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>مُسندة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
</context>
<context>
    <name>SavedToast</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>The name of a file</extracomment>
        <translation>تم الحفظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Show all (%1)</source>
        <extracomment>Of messages, notes …</extracomment>
        <translation>عرض الكل (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Searched for before</source>
        <translation>عمليات البحث السابقة</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>Narrow a search</source>
        <translation>تضييق البحث</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>“%1” is left out: behind “in:” stands %2.</source>
        <translation>استُبعد «⁨%1⁩»: يأتي بعد «⁦in:⁩» أحد ما يلي: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is left out: it is no day. Write 2026-05-17, 2026-05, 2026, today, or 7d for a week ago.</source>
        <translation>استُبعد «⁨%1⁩»: ليس يومًا. اكتب ⁦2026-05-17⁩ أو ⁦2026-05⁩ أو 2026 أو today، أو 7d لما قبل أسبوع.</translation>
    </message>
    <message>
        <source>“%1” is left out: behind “%2:” stands %3.</source>
        <translation>استُبعد «⁨%1⁩»: يأتي بعد «⁦%2:⁩» أحد ما يلي: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>What somebody wrote; from:me is what you wrote</source>
        <translation>ما كتبه شخص ما؛ و⁦from:me⁩ لما كتبته أنت</translation>
    </message>
    <message>
        <source>What you wrote to somebody</source>
        <translation>ما كتبته إلى شخص ما</translation>
    </message>
    <message>
        <source>One channel, or only notes, files or people</source>
        <translation>قناة واحدة، أو الملاحظات أو الملفات أو الأشخاص فقط</translation>
    </message>
    <message>
        <source>Older than a day, a month or a year</source>
        <translation>أقدم من يوم أو شهر أو سنة</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>من يوم محدد فصاعدًا</translation>
    </message>
    <message>
        <source>Of one day</source>
        <translation>في يوم واحد</translation>
    </message>
    <message>
        <source>With a file, or with a link</source>
        <translation>مع ملف أو مع رابط</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>غير مقروءة بعد</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>مع ملف</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>مع رابط</translation>
    </message>
    <message>
        <source>note by %1</source>
        <translation>ملاحظة من ⁨%1⁩</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>شخص غادر الفريق</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>منك</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: %1 is looked for just as it stands.</source>
        <translation>علامة الاقتباس غير مغلقة: يُبحث عن %1 كما هو تمامًا.</translation>
    </message>
</context>
<context>
    <name>SendingText</name>
    <message>
        <source>%1 from %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nothing is sent by %1 until this is corrected.</source>
        <translation>لا يُرسل شيء عبر ⁨%1⁩ حتى يُصحَّح هذا.</translation>
    </message>
    <message>
        <source>What is sent by %1 waits.</source>
        <translation>ما يُرسل عبر ⁨%1⁩ ينتظر.</translation>
    </message>
    <message>
        <source>What is sent by %1 waits; next try at %2.</source>
        <translation>ما يُرسل عبر ⁨%1⁩ ينتظر؛ المحاولة التالية في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No network. What you write waits and leaves by itself.</source>
        <translation>لا شبكة. ما تكتبه ينتظر ويُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>No network. 1 message waits and leaves by itself.</source>
        <translation>لا شبكة. رسالة واحدة تنتظر وتُرسل تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>No network. %n messages wait and leave by themselves.</source>
        <translation>
            <numerusform>لا شبكة. لا رسائل تنتظر.</numerusform>
            <numerusform>لا شبكة. رسالة واحدة تنتظر وتُرسل تلقائيًا.</numerusform>
            <numerusform>لا شبكة. رسالتان تنتظران وتُرسلان تلقائيًا.</numerusform>
            <numerusform>لا شبكة. %n رسائل تنتظر وتُرسل تلقائيًا.</numerusform>
            <numerusform>لا شبكة. %n رسالة تنتظر وتُرسل تلقائيًا.</numerusform>
            <numerusform>لا شبكة. %n رسالة تنتظر وتُرسل تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message waits.</source>
        <translation>رسالة واحدة تنتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait.</source>
        <translation>
            <numerusform>لا رسائل تنتظر.</numerusform>
            <numerusform>رسالة واحدة تنتظر.</numerusform>
            <numerusform>رسالتان تنتظران.</numerusform>
            <numerusform>%n رسائل تنتظر.</numerusform>
            <numerusform>%n رسالة تنتظر.</numerusform>
            <numerusform>%n رسالة تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No network. It leaves by itself.</source>
        <translation>لا شبكة. تُرسل تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Connect text messages</source>
        <translation>ربط الرسائل النصية</translation>
    </message>
    <message>
        <source>Connect WhatsApp</source>
        <translation>ربط WhatsApp</translation>
    </message>
    <message>
        <source>Connect e-mail</source>
        <translation>ربط البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Receive messages</source>
        <translation>استقبال الرسائل</translation>
    </message>
    <message>
        <source>Say when you answer</source>
        <translation>تحديد أوقات الرد</translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation>إحضار جهات الاتصال</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>الكتابة إلى شخص</translation>
    </message>
</context>
<context>
    <name>ShortcutManual</name>
    <message>
        <source> then </source>
        <translation> ثم </translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source># Keyboard shortcuts</source>
        <translation># اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>On a Mac, Ctrl is the Command key. Every command is in the command palette (Ctrl+K), too. The keys can be changed in Settings, Shortcuts; commands marked with * keep theirs.</source>
        <translation>على Mac، مفتاح Ctrl هو مفتاح Command. كل أمر موجود أيضًا في لوحة الأوامر (Ctrl+K). يمكن تغيير المفاتيح في الإعدادات، الاختصارات؛ أما الأوامر المعلّمة بعلامة * فتبقى مفاتيحها كما هي.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The profile %1 is in use by another running program (%2). Close that one first, or choose another folder with --profile.</source>
        <translation>ملف التعريف ⁨%1⁩ يستخدمه برنامج آخر قيد التشغيل (⁨%2⁩). أغلق ذلك البرنامج أولًا، أو اختر مجلدًا آخر باستخدام ‎--profile.</translation>
    </message>
    <message>
        <source>The profile %1 was written by a newer version of Unified Inbox (%2). Install that version or a later one; nothing was changed.</source>
        <translation>ملف التعريف ⁨%1⁩ كتبه إصدار أحدث من Unified Inbox (⁨%2⁩). ثبّت ذلك الإصدار أو إصدارًا لاحقًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The database of the profile %1 is damaged (%2). Put back a good copy from its folder &quot;backups&quot;, or choose another folder with --profile; nothing was changed.</source>
        <translation>قاعدة بيانات ملف التعريف ⁨%1⁩ تالفة (⁨%2⁩). استعد نسخة سليمة من مجلد «backups» فيه، أو اختر مجلدًا آخر باستخدام ‎--profile؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written (%2). Check the folder&apos;s permissions and the free space, or choose another folder with --profile.</source>
        <translation>تتعذر الكتابة في ملف التعريف ⁨%1⁩ (⁨%2⁩). تحقق من أذونات المجلد والمساحة الحرة، أو اختر مجلدًا آخر باستخدام ‎--profile.</translation>
    </message>
    <message>
        <source>The file inbox.db in the profile %1 is a database of another program (%2). Choose another folder with --profile; nothing was changed.</source>
        <translation>الملف inbox.db في ملف التعريف ⁨%1⁩ قاعدة بيانات لبرنامج آخر (⁨%2⁩). اختر مجلدًا آخر باستخدام ‎--profile؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A setting is wrong: %1. Correct it and start again.</source>
        <translation>أحد الإعدادات خاطئ: ⁨%1⁩. صحّحه وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The program cannot listen: %1. Close what uses the port, or choose another one with the environment variable PORT or API_PORT.</source>
        <translation>يتعذر على البرنامج التنصت على المنفذ: ⁨%1⁩. أغلق ما يستخدم المنفذ، أو اختر غيره بمتغير البيئة PORT أو API_PORT.</translation>
    </message>
    <message>
        <source>The program cannot start: %1.</source>
        <translation>يتعذر تشغيل البرنامج: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>ThreadListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
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
        <translation>غدًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;Tomorrow, 9:00&quot;
----------
A whole date, and the time of that day</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
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
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long somebody has been waiting, in hours</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>How long somebody has been waiting, in days, two at least</extracomment>
        <translation>%1 أيام</translation>
    </message>
</context>
<context>
    <name>TransferFiles</name>
    <message>
        <source>It cannot be written there: %1. Choose another folder.</source>
        <extracomment>What the system says, as &quot;Permission denied&quot;</extracomment>
        <translation>تتعذر الكتابة هناك: ⁨%1⁩. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>TransferWork</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent, as the language writes it</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Write to somebody, and the conversation is here.</source>
        <translation>اكتب إلى شخص، وستظهر المحادثة هنا.</translation>
    </message>
    <message>
        <source>Messages to %1 appear here as they arrive.</source>
        <translation>الرسائل المرسلة إلى ⁨%1⁩ تظهر هنا فور وصولها.</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>الكتابة إلى شخص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Welcome to your inbox</source>
        <translation>مرحبًا بك في صندوق الوارد</translation>
    </message>
    <message>
        <source>Connect Twilio for SMS and WhatsApp and Resend for e-mail, or look around first: nothing in the sample data is real, and nothing is sent.</source>
        <translation>اربط Twilio لقناتي SMS و WhatsApp، و Resend للبريد الإلكتروني، أو تجوّل أولًا: لا شيء حقيقيًا في البيانات النموذجية، ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>ربط حساباتي</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>التجول ببيانات نموذجية</translation>
    </message>
</context>
<context>
    <name>WhenText</name>
    <message>
        <source>%1 in %2 (%3 here)</source>
        <extracomment>&quot;Tomorrow, 9:00 in New York (15:00 here)&quot;</extracomment>
        <translation>⁨%1⁩ في ⁨%2⁩ (⁨%3⁩ هنا)</translation>
    </message>
    <message>
        <source>Later today, %1</source>
        <translation>لاحقًا اليوم، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>غدًا، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Saturday, %1</source>
        <translation>السبت، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Monday, %1</source>
        <translation>الاثنين، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <extracomment>A day and time: &quot;Scheduled for Tuesday 17 March, 15:00&quot;</extracomment>
        <translation>جُدولت إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Scheduled again for %1</source>
        <extracomment>A day and time: &quot;Scheduled again for Tuesday 17 March, 15:00&quot;</extracomment>
        <translation>أُعيدت جدولتها إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 for them, %2 for you</source>
        <extracomment>&quot;Tuesday 17 March, 9:00 for them, 16:00 for you&quot;</extracomment>
        <translation>⁨%1⁩ عند المتلقي، ⁨%2⁩ عندك</translation>
    </message>
    <message>
        <source>The clocks go forward then and there is no %1: it leaves at %2.</source>
        <translation>تُقدَّم الساعة حينها فلا توجد الساعة ⁨%1⁩: تُرسل في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The clocks go back then and %1 comes twice: it leaves the first time.</source>
        <translation>تُؤخَّر الساعة حينها فتتكرر الساعة ⁨%1⁩ مرتين: تُرسل في المرة الأولى.</translation>
    </message>
    <message>
        <source>In %1 it is %2 then: it may wake somebody.</source>
        <translation>الساعة في ⁨%1⁩ حينها ⁨%2⁩: قد توقظ أحدًا.</translation>
    </message>
</context>
<context>
    <name>WidgetKeys</name>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Send an SMS or WhatsApp message</source>
        <translation>إرسال رسالة SMS أو WhatsApp</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Look for messages now</source>
        <translation>جلب الرسائل الآن</translation>
    </message>
    <message>
        <source>Ask the providers for messages that did not arrive by themselves</source>
        <translation>طلب الرسائل التي لم تصل تلقائيًا من المزوّدين</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>List, messages, message field</source>
        <translation>القائمة، الرسائل، حقل الرسالة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Message field, messages, list</source>
        <translation>حقل الرسالة، الرسائل، القائمة</translation>
    </message>
    <message>
        <source>Details of the person</source>
        <translation>تفاصيل الشخص</translation>
    </message>
    <message>
        <source>Show or hide what is known of the person, beside the conversation</source>
        <translation>إظهار المعلومات المعروفة عن الشخص بجانب المحادثة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the whole screen, or return</source>
        <translation>ملء الشاشة كلها، أو العودة</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>What is being written is kept</source>
        <translation>ما هو قيد الكتابة يبقى محفوظًا</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>End the program; what is being written is kept</source>
        <translation>إنهاء البرنامج؛ ما هو قيد الكتابة يبقى محفوظًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close what is open, clear the search, leave the message field for the list</source>
        <translation>إغلاق ما هو مفتوح، ومسح البحث، والانتقال من حقل الرسالة إلى القائمة</translation>
    </message>
    <message>
        <source>From 80 to 200 percent</source>
        <translation>من 80 إلى 200 بالمئة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
</context>
<context>
    <name>uinbox::app::DesktopProgram</name>
    <message>
        <source>The system&apos;s keychain cannot be read, so the accounts whose keys it holds are not connected. Unlock it, or install one (gnome-keyring or KWallet), then try again.</source>
        <translation>تتعذر قراءة سلسلة مفاتيح النظام، لذلك فالحسابات التي تحفظ مفاتيحها غير متصلة. افتح قفلها، أو ثبّت واحدة (gnome-keyring أو KWallet)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unified Inbox is running already (%1) but does not answer. Close its window; if that does not help, end it with the system&apos;s task manager, and start it again.</source>
        <translation>برنامج Unified Inbox يعمل بالفعل (⁨%1⁩) لكنه لا يستجيب. أغلق نافذته؛ فإن لم يُجدِ ذلك فأنهِه من مدير مهام النظام ثم شغّله من جديد.</translation>
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
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation>جارٍ الإيقاف. لم يتغير شيء.</translation>
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
        <translation>يقع في المجلد ⁨%1⁩ (⁨%2⁩). أخلِ بعض المساحة على ذلك القرص، أو امنح نفسك إذن الكتابة في المجلد؛ ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version (%2). Install that version or a later one. Nothing was changed.</source>
        <translation>الملف ⁨%1⁩ كتبه إصدار أحدث (⁨%2⁩). ثبّت ذلك الإصدار أو إصدارًا لاحقًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program (%2). Move it elsewhere, then try again. Nothing was changed.</source>
        <translation>الملف ⁨%1⁩ يخص برنامجًا آخر (⁨%2⁩). انقله إلى مكان آخر، ثم حاول مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2).</source>
        <translation>الملف ⁨%1⁩ تالف (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept in the same folder.</source>
        <translation>أيًا كان اختيارك، يُحتفظ بالملف التالف في المجلد نفسه.</translation>
    </message>
    <message>
        <source>There is no backup of it. You can begin an empty inbox.</source>
        <translation>لا توجد نسخة احتياطية منه. يمكنك بدء صندوق وارد فارغ.</translation>
    </message>
    <message>
        <source>There is a backup of %1; what came later is not in it.</source>
        <extracomment>%1 a date and a time</extracomment>
        <translation>توجد نسخة احتياطية منه بتاريخ ⁨%1⁩؛ وما جاء بعدها ليس فيها.</translation>
    </message>
    <message>
        <source>Your inbox cannot be written.</source>
        <translation>تتعذر الكتابة في صندوق الوارد.</translation>
    </message>
    <message>
        <source>Your inbox cannot be read.</source>
        <translation>تتعذر قراءة صندوق الوارد.</translation>
    </message>
    <message>
        <source>Your inbox cannot be opened.</source>
        <translation>يتعذر فتح صندوق الوارد.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>فتحه كما هو</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Put back the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Putting back the backup…</source>
        <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Begin an empty inbox</source>
        <translation>بدء صندوق وارد فارغ</translation>
    </message>
    <message>
        <source>Putting the damaged file aside…</source>
        <translation>جارٍ تنحية الملف التالف…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AboutPage</name>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;نسخ للدعم الفني</translation>
    </message>
    <message>
        <source>About Unified Inbox</source>
        <translation>حول Unified Inbox</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر برخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما يليه.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open the log&apos;s folder</source>
        <translation>&amp;فتح مجلد السجل</translation>
    </message>
    <message>
        <source>The versions above, and the end of the log. No names, numbers, addresses or keys are in it.</source>
        <translation>الإصدارات أعلاه ونهاية السجل. لا تتضمن أسماء ولا أرقامًا ولا عناوين ولا مفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Show the log</source>
        <translation>&amp;عرض السجل</translation>
    </message>
    <message>
        <source>The end of the log</source>
        <translation>نهاية السجل</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>لا يوجد سجل بعد.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressBookDrop</name>
    <message>
        <source>One file at a time can be imported</source>
        <translation>يمكن استيراد ملف واحد في كل مرة</translation>
    </message>
    <message>
        <source>Only tables (CSV) and vCards can be imported</source>
        <translation>لا يمكن استيراد سوى الجداول (CSV) وبطاقات vCard</translation>
    </message>
    <message>
        <source>Drop the file to import contacts</source>
        <translation>أفلت الملف لاستيراد جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressFields</name>
    <message>
        <source>Add an a&amp;ddress</source>
        <translation>إضافة &amp;عنوان</translation>
    </message>
    <message>
        <source>This address is there already.</source>
        <translation>هذا العنوان موجود مسبقًا.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressLine</name>
    <message>
        <source>Write to %1</source>
        <translation>الكتابة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The channel of an address, and what a person calls it: &quot;SMS, Work&quot;</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AddressRow</name>
    <message>
        <source>Agreed to messages here</source>
        <translation>وافق على الرسائل هنا</translation>
    </message>
    <message>
        <source>Channel of the address</source>
        <translation>قناة العنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number or e-mail address</source>
        <translation>رقم أو عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>إزالة هذا العنوان</translation>
    </message>
    <message>
        <source>What this address is called</source>
        <translation>تسمية هذا العنوان</translation>
    </message>
    <message>
        <source>Name, such as “Work”</source>
        <translation>تسمية، مثل «العمل»</translation>
    </message>
    <message>
        <source>How it is known that they agreed</source>
        <translation>كيف عُرف أنه وافق</translation>
    </message>
    <message>
        <source>How is that known?</source>
        <translation>كيف عُرف ذلك؟</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Choose the &amp;days…</source>
        <translation>اختيار الأ&amp;يام…</translation>
    </message>
    <message>
        <source>Which days are counted</source>
        <translation>الأيام التي تُحتسب</translation>
    </message>
    <message>
        <source>Choose the &amp;channel…</source>
        <translation>اختيار ال&amp;قناة…</translation>
    </message>
    <message>
        <source>Which channel is counted</source>
        <translation>القناة التي تُحتسب</translation>
    </message>
    <message>
        <source>Show &amp;all channels</source>
        <translation>&amp;عرض كل القنوات</translation>
    </message>
    <message>
        <source>Counts the messages of every channel</source>
        <translation>يحتسب رسائل كل القنوات</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>إعادة الا&amp;حتساب</translation>
    </message>
    <message>
        <source>Reads the messages of these days anew</source>
        <translation>يقرأ رسائل هذه الأيام من جديد</translation>
    </message>
    <message>
        <source>Bars by direction, or by channel</source>
        <translation>الأعمدة حسب الاتجاه أو القناة</translation>
    </message>
    <message>
        <source>What the bars of “Messages per day” are made of</source>
        <translation>ما تتكوّن منه أعمدة «الرسائل يوميًا»</translation>
    </message>
    <message>
        <source>Show as &amp;table, or as chart</source>
        <translation>عرض ك&amp;جدول أو مخطط</translation>
    </message>
    <message>
        <source>The chart that has the keyboard, or had it last</source>
        <translation>المخطط الذي عليه التركيز، أو كان عليه آخر مرة</translation>
    </message>
    <message>
        <source>Copy the fi&amp;gures</source>
        <translation>نسخ الأ&amp;رقام</translation>
    </message>
    <message>
        <source>Of the chart or table that has the keyboard, or had it last</source>
        <translation>للمخطط أو الجدول الذي عليه التركيز، أو كان عليه آخر مرة</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>ح&amp;فظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>The figures of the chart or table that has the keyboard, or had it last</source>
        <translation>أرقام المخطط أو الجدول الذي عليه التركيز، أو كان عليه آخر مرة</translation>
    </message>
    <message>
        <source>In the chart that has the keyboard, or had it last</source>
        <translation>في المخطط الذي عليه التركيز، أو كان عليه آخر مرة</translation>
    </message>
    <message>
        <source>Next value of the chart</source>
        <translation>القيمة التالية في المخطط</translation>
    </message>
    <message>
        <source>Previous value of the chart</source>
        <translation>القيمة السابقة في المخطط</translation>
    </message>
    <message>
        <source>First value of the chart</source>
        <translation>أول قيمة في المخطط</translation>
    </message>
    <message>
        <source>Last value of the chart</source>
        <translation>آخر قيمة في المخطط</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ الاحتساب</translation>
    </message>
    <message>
        <source>Nothing by this channel</source>
        <translation>لا شيء عبر هذه القناة</translation>
    </message>
    <message>
        <source>In these days, and in as many before them, no message came or went by it.</source>
        <translation>لم تصل عبرها رسالة ولم تخرج في هذه الأيام ولا في الفترة السابقة لها.</translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>عرض كل القنوات</translation>
    </message>
    <message>
        <source>No messages in these days</source>
        <translation>لا رسائل في هذه الأيام</translation>
    </message>
    <message>
        <source>Once messages come and go, this page says how many, how fast they are answered, and whether they arrive.</source>
        <translation>حالما تُتبادل الرسائل، تبيّن هذه الصفحة عددها وسرعة الرد عليها وهل تصل.</translation>
    </message>
    <message>
        <source>Show this year</source>
        <translation>عرض هذه السنة</translation>
    </message>
    <message>
        <source>The figures could not be counted</source>
        <translation>تعذر احتساب الأرقام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>For this computer only. What you choose holds at once.</source>
        <translation>لهذا الكمبيوتر فقط. يسري ما تختاره فورًا.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>ال&amp;قوائم</translation>
    </message>
    <message>
        <source>Comfortable: with room</source>
        <translation>مريحة: بمساحات أوسع</translation>
    </message>
    <message>
        <source>Compact: more at once</source>
        <translation>متراصة: محتوى أكثر</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>تقليل الح&amp;ركة</translation>
    </message>
    <message>
        <source>Yes: nothing moves by itself</source>
        <translation>نعم: لا شيء يتحرك من تلقاء نفسه</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArchiveDialog</name>
    <message>
        <source>With &amp;internal notes</source>
        <translation>مع ال&amp;ملاحظات الداخلية</translation>
    </message>
    <message>
        <source>Notes are for your team: think of who gets the file. Private notes of others are never in it.</source>
        <translation>الملاحظات لفريقك: انتبه لمن سيحصل على الملف. لا يتضمن أبدًا الملاحظات الخاصة بالآخرين.</translation>
    </message>
    <message>
        <source>With copies of its &amp;files, in a folder beside it</source>
        <translation>مع نسخ من المل&amp;فات، في مجلد بجانبه</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>حفظ المحادثة</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>المحادثة كاملة</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>منذ يوم محدد</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;From when</source>
        <translation>&amp;بدءًا من</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArchiveWork</name>
    <message>
        <source>Saving the conversation: %1</source>
        <extracomment>%1 is a share in percent</extracomment>
        <translation>جارٍ حفظ المحادثة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>If you stop it, there is no file of the conversation.</source>
        <translation>إذا أوقفته فلن يوجد ملف للمحادثة.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArrivalsModel</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>تقرير حالة</translation>
    </message>
    <message>
        <source>fetched from the list</source>
        <translation>جُلبت من القائمة</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>طريقة الوصول</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ArrivalsPage</name>
    <message>
        <source>Carry out &amp;again</source>
        <translation>ت&amp;نفيذ من جديد</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Everything Twilio and Resend sent here in the last 30 days, as it came. No key and no password is kept in it.</source>
        <translation>كل ما أرسله Twilio و Resend إلى هنا في آخر 30 يومًا، كما وصل. لا يُحفظ فيه مفتاح ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما وصل</translation>
    </message>
    <message>
        <source>What it says is there afterwards, and nothing of it twice.</source>
        <translation>يصبح ما فيه موجودًا بعد ذلك، ولا يتكرر منه شيء.</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>لم يصل شيء بعد.</translation>
    </message>
    <message>
        <source>Carried out again.</source>
        <translation>نُفّذ من جديد.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AttachmentStrip</name>
    <message>
        <source>%1 files at most go along; 1 was left out. Pack them into one file, then attach that.</source>
        <translation>يُرفق ⁨%1⁩ من الملفات على الأكثر؛ وتُرك ملف واحد. اجمعها في ملف واحد ثم أرفقه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files at most go along; %n were left out. Pack them into one file, then attach that.</source>
        <translation>
            <numerusform>يُرفق ⁨%1⁩ من الملفات على الأكثر.</numerusform>
            <numerusform>يُرفق ⁨%1⁩ من الملفات على الأكثر؛ وتُرك ملف واحد. اجمعها في ملف واحد ثم أرفقه.</numerusform>
            <numerusform>يُرفق ⁨%1⁩ من الملفات على الأكثر؛ وتُرك ملفان. اجمعها في ملف واحد ثم أرفقه.</numerusform>
            <numerusform>يُرفق ⁨%1⁩ من الملفات على الأكثر؛ وتُركت %n ملفات. اجمعها في ملف واحد ثم أرفقه.</numerusform>
            <numerusform>يُرفق ⁨%1⁩ من الملفات على الأكثر؛ وتُرك %n ملفًا. اجمعها في ملف واحد ثم أرفقه.</numerusform>
            <numerusform>يُرفق ⁨%1⁩ من الملفات على الأكثر؛ وتُرك %n ملف. اجمعها في ملف واحد ثم أرفقه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Not there any more: %1. Remove it here, or put it back where it was.</source>
        <extracomment>Names of files</extracomment>
        <translation>لم يعد موجودًا: ⁨%1⁩. أزله من هنا، أو أعده إلى مكانه.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AutoReplyPage</name>
    <message>
        <source>Automatic answer</source>
        <translation>الرد التلقائي</translation>
    </message>
    <message>
        <source>Whoever writes while nobody is there hears back at once, once in four hours at most.</source>
        <translation>من يكتب في غياب الجميع يتلقى ردًا فورًا، مرة واحدة كل أربع ساعات على الأكثر.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>who writes outside business hours</source>
        <translation>من يكتب خارج ساعات العمل</translation>
    </message>
    <message>
        <source>everybody, always</source>
        <translation>الجميع، دائمًا</translation>
    </message>
    <message>
        <source>Thank you for your message. We are closed now and will answer in the morning.</source>
        <translation>شكرًا لرسالتك. نحن مغلقون الآن وسنرد عليك في الصباح.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>ال&amp;رد على</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;نص الرد</translation>
    </message>
    <message>
        <source>We are open</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Never answered are STOP and other keywords, short codes, mailing lists, and other automatic answers. The answer goes out while this program runs.</source>
        <translation>لا يُردّ أبدًا على STOP وغيرها من الكلمات المفتاحية، ولا على الأرقام القصيرة والقوائم البريدية والردود التلقائية الأخرى. يُرسل الرد أثناء تشغيل هذا البرنامج.</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>نعمل من</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>نعمل حتى</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: from … to …</extracomment>
        <translation>إلى</translation>
    </message>
    <message numerus="yes">
        <source>As an SMS this costs %n segments.</source>
        <translation>
            <numerusform>لا تكلفة لهذا كرسالة SMS.</numerusform>
            <numerusform>تكلفة هذا كرسالة SMS جزء واحد.</numerusform>
            <numerusform>تكلفة هذا كرسالة SMS جزآن.</numerusform>
            <numerusform>تكلفة هذا كرسالة SMS %n أجزاء.</numerusform>
            <numerusform>تكلفة هذا كرسالة SMS %n جزءًا.</numerusform>
            <numerusform>تكلفة هذا كرسالة SMS %n جزء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is to be answered.</source>
        <translation>اكتب نص الرد.</translation>
    </message>
    <message>
        <source>An SMS has room for 1,600 characters; these are %1.</source>
        <translation>تتسع رسالة SMS لـ 1,600 حرف؛ وهذه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Choose a place from the list.</source>
        <translation>اختر مكانًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AwayCard</name>
    <message>
        <source>While you were away</source>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 wrote and has been waiting for %2.</source>
        <translation>كتب ⁨%1⁩ وينتظر منذ ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wrote. %1 has been waiting longest, for %2.</source>
        <translation>
            <numerusform>لم يكتب أحد. كان ⁨%1⁩ الأطول انتظارًا، منذ ⁨%2⁩.</numerusform>
            <numerusform>كتب شخص واحد. أطولهم انتظارًا ⁨%1⁩، منذ ⁨%2⁩.</numerusform>
            <numerusform>كتب شخصان. أطولهما انتظارًا ⁨%1⁩، منذ ⁨%2⁩.</numerusform>
            <numerusform>كتب %n أشخاص. أطولهم انتظارًا ⁨%1⁩، منذ ⁨%2⁩.</numerusform>
            <numerusform>كتب %n شخصًا. أطولهم انتظارًا ⁨%1⁩، منذ ⁨%2⁩.</numerusform>
            <numerusform>كتب %n شخص. أطولهم انتظارًا ⁨%1⁩، منذ ⁨%2⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::AwayModel</name>
    <message>
        <source>%1, waiting for %2: %3</source>
        <extracomment>A person, how long they have been waiting, and the beginning of what they wrote</extracomment>
        <translation>⁨%1⁩، ينتظر منذ ⁨%2⁩: ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BackButton</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BulkBar</name>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>إلغاء التحديد (Esc)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>محادثة محددة</numerusform>
            <numerusform>محادثتان محددتان</numerusform>
            <numerusform>%Ln محادثات محددة</numerusform>
            <numerusform>%Ln محادثة محددة</numerusform>
            <numerusform>%Ln محادثة محددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::BusyGuard</name>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Calendar</name>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::CancelUndo</name>
    <message numerus="yes">
        <source>%n messages are not sent.</source>
        <translation>
            <numerusform>لم يُلغَ إرسال أي رسالة.</numerusform>
            <numerusform>أُلغي إرسال رسالة واحدة.</numerusform>
            <numerusform>أُلغي إرسال رسالتين.</numerusform>
            <numerusform>أُلغي إرسال %n رسائل.</numerusform>
            <numerusform>أُلغي إرسال %n رسالة.</numerusform>
            <numerusform>أُلغي إرسال %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked to give the message to %2 back. It is not sent once that is done.</source>
        <translation>طُلب من ⁨%1⁩ إعادة الرسالة الموجهة إلى ⁨%2⁩. ولن تُرسل متى تم ذلك.</translation>
    </message>
    <message>
        <source>The message to %1 is not sent.</source>
        <translation>لن تُرسل الرسالة إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 of %2 are scheduled again. The others have left, or their people have written since.</source>
        <translation>أُعيدت جدولة ⁨%1⁩ من ⁨%2⁩. أما البقية فقد أُرسلت، أو كتب أصحابها منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are scheduled again</source>
        <translation>
            <numerusform>لم تُعَد جدولة أي رسالة</numerusform>
            <numerusform>أُعيدت جدولة رسالة واحدة</numerusform>
            <numerusform>أُعيدت جدولة رسالتين</numerusform>
            <numerusform>أُعيدت جدولة %n رسائل</numerusform>
            <numerusform>أُعيدت جدولة %n رسالة</numerusform>
            <numerusform>أُعيدت جدولة %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to %1 needs your answer again</source>
        <translation>الرسالة إلى ⁨%1⁩ تحتاج إلى قرارك من جديد</translation>
    </message>
    <message>
        <source>%1 of %2 are scheduled again. Undo once more tries the others again.</source>
        <translation>أُعيدت جدولة ⁨%1⁩ من ⁨%2⁩. يؤدي التراجع مرة أخرى إلى محاولة البقية.</translation>
    </message>
    <message>
        <source>%1 of %2 are not sent. The others have left, or are cancelled already.</source>
        <translation>لن تُرسل ⁨%1⁩ من ⁨%2⁩. أما البقية فقد أُرسلت، أو أُلغيت من قبل.</translation>
    </message>
    <message>
        <source>%1 of %2 are not sent. The others could not be cancelled, and stay scheduled.</source>
        <translation>لن تُرسل ⁨%1⁩ من ⁨%2⁩. تعذر إلغاء البقية، وتظل مجدولة.</translation>
    </message>
    <message>
        <source>It has left already, or they have written since: it stays as it is.</source>
        <translation>أُرسلت بالفعل، أو كتب الشخص منذ ذلك الحين: تبقى كما هي.</translation>
    </message>
    <message>
        <source>The time it had is over: it stays as it is.</source>
        <translation>انقضى موعدها: تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChannelButton</name>
    <message>
        <source>Channel: %1</source>
        <translation>القناة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Goes by %1. Change the channel</source>
        <translation>تُرسل عبر ⁨%1⁩. تغيير القناة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChartCard</name>
    <message>
        <source>The arrow keys go from one value to the next. The menu beside the title has a table.</source>
        <translation>تنقلك مفاتيح الأسهم من قيمة إلى أخرى. وفي القائمة بجانب العنوان جدول.</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>عرض ك&amp;جدول</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;نسخ الأرقام</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Table, copy, save</source>
        <translation>جدول، نسخ، حفظ</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ChecklistCard</name>
    <message>
        <source>Getting started</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Put away. What is not done is in Settings.</source>
        <translation>أُخفيت. تجد ما لم يكتمل في الإعدادات.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Shows all steps</source>
        <translation>يعرض كل الخطوات</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Steps that are done of all</extracomment>
        <translation>اكتمل ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ColumnTable</name>
    <message>
        <source>What each column is</source>
        <translation>محتوى كل عمود</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::CommandPalette</name>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>لا نتائج. حروف أقل تعطي نتائج أكثر.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Search people, conversations and commands (&gt; commands, @ people)</source>
        <translation>ابحث عن أشخاص ومحادثات وأوامر (&gt; للأوامر، @ للأشخاص)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Composer</name>
    <message>
        <source>Bold, links and lists are for e-mail: here the text goes as text alone. Back in the e-mail they are there again.</source>
        <translation>الخط العريض والروابط والقوائم للبريد الإلكتروني: هنا يُرسل النص وحده. وتعود كما كانت عند الرجوع إلى البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Enter asks when it leaves. Esc: as usual.</source>
        <translation>يسأل Enter عن موعد الإرسال. Esc: كالمعتاد.</translation>
    </message>
    <message>
        <source>In an e-mail and in WhatsApp</source>
        <translation>في البريد الإلكتروني وفي WhatsApp</translation>
    </message>
    <message>
        <source>In an e-mail</source>
        <translation>في البريد الإلكتروني</translation>
    </message>
    <message>
        <source>In WhatsApp</source>
        <translation>في WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;عريض</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Underlined</source>
        <translation>&amp;تحته خط</translation>
    </message>
    <message>
        <source>St&amp;ruck through</source>
        <translation>&amp;يتوسطه خط</translation>
    </message>
    <message>
        <source>&amp;Monospaced</source>
        <translation>&amp;ثابت العرض</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;رابط…</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>قائمة مرقم&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;اقتباس</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إر&amp;سال</translation>
    </message>
    <message>
        <source>Sends what is written; in a note, adds the note</source>
        <translation>يرسل ما كُتب؛ وفي الملاحظة يضيف الملاحظة</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>إرسال &amp;لاحقًا…</translation>
    </message>
    <message>
        <source>Chooses when the message leaves</source>
        <translation>يحدد موعد إرسال الرسالة</translation>
    </message>
    <message>
        <source>Send and &amp;archive</source>
        <translation>إرسال وأر&amp;شفة</translation>
    </message>
    <message>
        <source>Sends what is written and puts the conversation away</source>
        <translation>يرسل ما كُتب ويؤرشف المحادثة</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>إر&amp;فاق ملفات…</translation>
    </message>
    <message>
        <source>Chooses files that go with the message</source>
        <translation>يحدد ملفات تُرسل مع الرسالة</translation>
    </message>
    <message>
        <source>&amp;Emoji…</source>
        <translation>رمز تع&amp;بيري…</translation>
    </message>
    <message>
        <source>Looks for an emoji by its name</source>
        <translation>يبحث عن رمز تعبيري باسمه</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>ملاحظة &amp;داخلية</translation>
    </message>
    <message>
        <source>Changes between a message and a note that only your team sees</source>
        <translation>يبدّل بين رسالة وملاحظة لا يراها إلا فريقك</translation>
    </message>
    <message>
        <source>Next &amp;channel</source>
        <translation>الق&amp;ناة التالية</translation>
    </message>
    <message>
        <source>Changes to the next way this person can be written to</source>
        <translation>ينتقل إلى الطريقة التالية للكتابة إلى هذا الشخص</translation>
    </message>
    <message>
        <source>&amp;Paste as text</source>
        <translation>ل&amp;صق كنص</translation>
    </message>
    <message>
        <source>Pastes without formatting</source>
        <translation>يلصق بلا تنسيق</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>A note is not sent: there is nothing to choose a time for.</source>
        <translation>الملاحظة لا تُرسل: لا موعد لتحديده.</translation>
    </message>
    <message>
        <source>Write a message first. Then choose when it leaves.</source>
        <translation>اكتب رسالة أولًا. ثم حدد موعد إرسالها.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>اكتب رسالة أولًا.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Save it here first, then attach it.</source>
        <translation>هذا الملف ليس على هذا الكمبيوتر. احفظه هنا أولًا، ثم أرفقه.</translation>
    </message>
    <message>
        <source>A note has no files. Attach them to a message, or name them here.</source>
        <translation>لا ملفات في الملاحظة. أرفقها برسالة، أو اذكر أسماءها هنا.</translation>
    </message>
    <message>
        <source>A template stands in the field, which cannot be changed. Remove it first.</source>
        <translation>في الحقل قالب لا يمكن تغييره. أزله أولًا.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ComposerBar</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رمز تعبيري</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Back to the message</source>
        <translation>العودة إلى الرسالة</translation>
    </message>
    <message>
        <source>Write an internal note, which only your team sees</source>
        <translation>كتابة ملاحظة داخلية لا يراها إلا فريقك</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ComposerCard</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A channel and a person: &quot;SMS to Maria&quot;</extracomment>
        <translation>⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>WhatsApp carries one file a message.</source>
        <translation>ينقل WhatsApp ملفًا واحدًا في كل رسالة.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: send it in two parts.</source>
        <translation>⁨%1⁩ من ⁨%2⁩ حرف على الأكثر: أرسلها على جزأين.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject.</source>
        <translation>تحتاج رسالة البريد الإلكتروني إلى موضوع.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactDesk</name>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Make two of them again: %1 and %2?</source>
        <translation>هل تريد فصلهما من جديد: ⁨%1⁩ و⁨%2⁩؟</translation>
    </message>
    <message>
        <source>Their addresses go back, and with them what was written from and to them, before and since. What you changed since stays.</source>
        <translation>تعود إلى كل منهما عناوينه، ومعها ما كُتب منها وإليها قبل الدمج وبعده. ويبقى ما غيّرته منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Block %1 people?</source>
        <translation>حظر %1 شخصًا؟</translation>
    </message>
    <message>
        <source>Nothing they write is shown or answered, and nothing goes to them, until you unblock them. Undo takes it back.</source>
        <translation>لن يظهر ما يكتبونه ولن يُرد عليه، ولن يُرسل إليهم شيء حتى تلغي الحظر. التراجع يعيد الأمر كما كان.</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;حظر</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactEditor</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save what you wrote?</source>
        <translation>هل تريد حفظ ما كتبته؟</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>One of the addresses is somebody else&apos;s.</source>
        <translation>أحد العناوين لشخص آخر.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactForm</name>
    <message>
        <source>Add a &amp;profile elsewhere</source>
        <translation>إضافة ملف &amp;شخصي على شبكة أخرى</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Name there, or address</source>
        <translation>الاسم هناك، أو العنوان</translation>
    </message>
    <message>
        <source>Add a &amp;field</source>
        <translation>إضافة &amp;حقل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>ال&amp;منطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Type a few letters of the place</source>
        <translation>اكتب بضعة أحرف من اسم المكان</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>على شبكات أخرى</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>حقولك الخاصة</translation>
    </message>
    <message>
        <source>By the country of the number: %1</source>
        <translation>حسب بلد الرقم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 has several time zones: choose theirs if you know it.</source>
        <translation>في ⁨%1⁩ عدة مناطق زمنية: اختر منطقة الشخص إن كنت تعرفها.</translation>
    </message>
    <message>
        <source>There is no language of that name. Choose one from the list.</source>
        <translation>لا توجد لغة بهذا الاسم. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one from the list.</source>
        <translation>لا توجد منطقة زمنية بهذا الاسم. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>A phone number or an e-mail address is needed.</source>
        <translation>يلزم رقم هاتف أو عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This is the address of %1 already.</source>
        <translation>هذا العنوان مسجل مسبقًا لدى ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>There are more: type on to narrow the list.</source>
        <translation>هناك المزيد: تابع الكتابة لتضييق القائمة.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>الاسم أو الرقم أو البريد</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>البحث في جهات الاتصال</translation>
    </message>
    <message>
        <source>Narrow the list by name, number or e-mail</source>
        <translation>تضييق القائمة بالاسم أو الرقم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Write to the chosen person</source>
        <translation>الكتابة إلى ال&amp;شخص المحدد</translation>
    </message>
    <message>
        <source>Open the conversation with them</source>
        <translation>فتح المحادثة معه</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>لا جهات اتصال بعد</translation>
    </message>
    <message>
        <source>Who writes to you, or whom you write to, is here.</source>
        <translation>يظهر هنا من يكتب إليك ومن تكتب إليه.</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>الكتابة إلى شخص</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Part of a name, a number or an e-mail address is enough.</source>
        <translation>يكفي جزء من الاسم أو الرقم أو عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Everybody of this list, those further down too</source>
        <translation>كل من في هذه القائمة، ومن يأتي أسفلها أيضًا</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>شخص &amp;جديد…</translation>
    </message>
    <message>
        <source>Add somebody with their addresses</source>
        <translation>إضافة شخص مع عناوينه</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen person…</source>
        <translation>ت&amp;عديل الشخص المحدد…</translation>
    </message>
    <message>
        <source>Change their name, addresses and what is known of them</source>
        <translation>تغيير اسمه وعناوينه وما يُعرف عنه</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>المك&amp;ررات…</translation>
    </message>
    <message>
        <source>Find people who are there twice, and make them one</source>
        <translation>العثور على الأشخاص المكررين ودمجهم</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;دمج مع…</translation>
    </message>
    <message>
        <source>Make the chosen person and another one</source>
        <translation>دمج الشخص المحدد مع شخص آخر</translation>
    </message>
    <message>
        <source>&amp;Archive, or bring back</source>
        <translation>&amp;أرشفة أو استعادة</translation>
    </message>
    <message>
        <source>Out of the list of active people; nothing is deleted</source>
        <translation>إخراج من قائمة النشطين؛ لا يُحذف شيء</translation>
    </message>
    <message>
        <source>&amp;Block, or unblock</source>
        <translation>&amp;حظر أو إلغاء الحظر</translation>
    </message>
    <message>
        <source>Nothing of theirs is shown or answered, and nothing goes to them</source>
        <translation>لا يُعرض شيء منه ولا يُرد عليه، ولا يُرسل إليه شيء</translation>
    </message>
    <message>
        <source>Show people: %1</source>
        <extracomment>A list of people: &quot;Show people: Archived&quot;</extracomment>
        <translation>عرض الأشخاص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Which list of people is seen</source>
        <translation>قائمة الأشخاص المعروضة</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;أرشفة</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>إلغاء ال&amp;حظر</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;حظر</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Import, export, duplicates</source>
        <translation>استيراد، تصدير، مكررات</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>أرشفة أو استعادة</translation>
    </message>
    <message>
        <source>Block, or unblock</source>
        <translation>حظر أو إلغاء الحظر</translation>
    </message>
    <message>
        <source>Search everybody</source>
        <translation>البحث في الجميع</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>إضافة كشخص جديد</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>استيراد جهات الاتصال…</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>لا أحد مؤرشف</translation>
    </message>
    <message>
        <source>People you put away are in this list alone.</source>
        <translation>من تؤرشفه يظهر في هذه القائمة وحدها.</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>لا أحد محظور</translation>
    </message>
    <message>
        <source>Nothing of people you block is shown or answered, and nothing goes to them.</source>
        <translation>من تحظره لا يُعرض شيء منه ولا يُرد عليه، ولا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Show active people</source>
        <translation>عرض النشطين</translation>
    </message>
    <message>
        <source>Only whom the import put in or changed is shown.</source>
        <translation>يظهر فقط من أضافهم الاستيراد أو غيّرهم.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Nobody is active</source>
        <translation>لا أحد نشط</translation>
    </message>
    <message>
        <source>All your contacts are archived or blocked.</source>
        <translation>كل جهات اتصالك مؤرشفة أو محظورة.</translation>
    </message>
    <message>
        <source>Show archived people</source>
        <translation>إظهار المؤرشفين</translation>
    </message>
    <message>
        <source>Show blocked people</source>
        <translation>إظهار المحظورين</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationCommands</name>
    <message>
        <source>%1 of %2 conversations are done</source>
        <translation>اكتملت ⁨%1⁩ من ⁨%2⁩ محادثة</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>محادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 conversations are taken back</source>
        <translation>تم الإيقاف: تم التراجع عن ⁨%1⁩ من ⁨%2⁩ محادثة</translation>
    </message>
    <message>
        <source>%1 of %2 conversations are taken back</source>
        <translation>تم التراجع عن ⁨%1⁩ من ⁨%2⁩ محادثة</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>تمت أرشفة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sent to %1 and archived</source>
        <extracomment>A message was sent to a person and the conversation with them archived</extracomment>
        <translation>أُرسلت إلى ⁨%1⁩ وتمت الأرشفة</translation>
    </message>
    <message>
        <source>%1 moved to the inbox</source>
        <translation>تم نقل ⁨%1⁩ إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <extracomment>A person or &quot;3 conversations&quot;, a time</extracomment>
        <translation>تم تأجيل ⁨%1⁩ حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>تم تثبيت ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <translation>تم إلغاء تثبيت ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>تم تعليم ⁨%1⁩ كمقروءة</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>تم تعليم ⁨%1⁩ كغير مقروءة</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>تم إسناد ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 assigned to nobody</source>
        <translation>تم إلغاء إسناد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationDrafts</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationHeader</name>
    <message>
        <source>Find in this conversation</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More of this conversation</source>
        <translation>المزيد عن هذه المحادثة</translation>
    </message>
    <message>
        <source>%1 there</source>
        <extracomment>What the clocks of the person show now</extracomment>
        <translation>⁨%1⁩ هناك</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationPane</name>
    <message>
        <source>Attach the files again: they do not come back with the text.</source>
        <translation>أرفق الملفات من جديد: فهي لا تعود مع النص.</translation>
    </message>
    <message>
        <source>Already sent; moved back to the inbox</source>
        <translation>أُرسلت بالفعل؛ أُعيدت إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ConversationView</name>
    <message numerus="yes">
        <source>%n messages selected: those that are loaded</source>
        <translation>
            <numerusform>لم تُحدد أي رسالة مما جرى تحميله</numerusform>
            <numerusform>رسالة محددة مما جرى تحميله</numerusform>
            <numerusform>رسالتان محددتان مما جرى تحميله</numerusform>
            <numerusform>%n رسائل محددة مما جرى تحميله</numerusform>
            <numerusform>%n رسالة محددة مما جرى تحميله</numerusform>
            <numerusform>%n رسالة محددة مما جرى تحميله</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message selected</source>
        <translation>رسالة محددة</translation>
    </message>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>لم تُحدد أي رسالة</numerusform>
            <numerusform>رسالة محددة</numerusform>
            <numerusform>رسالتان محددتان</numerusform>
            <numerusform>%n رسائل محددة</numerusform>
            <numerusform>%n رسالة محددة</numerusform>
            <numerusform>%n رسالة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>فتح ⁨%1⁩ في المتصفح</translation>
    </message>
    <message>
        <source>Download %1 again</source>
        <translation>تنزيل ⁨%1⁩ من جديد</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>حفظ ⁨%1⁩ باسم…</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <extracomment>A phone number or an e-mail address</extracomment>
        <translation>الكتابة إلى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy link %1</source>
        <translation>نسخ الرابط ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>فتح الخريطة</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>نسخ الإحداثيات</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>نسخ التحديد</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>نسخ رابط هذه الرسالة</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>تحديد كل ما جرى تحميله</translation>
    </message>
    <message>
        <source>Show the e-mail as it was sent</source>
        <translation>عرض الرسالة كما أُرسلت</translation>
    </message>
    <message>
        <source>Quote in the answer</source>
        <translation>اقتباس في الرد</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>%1
Edited %2</source>
        <extracomment>Two times</extracomment>
        <translation>⁨%1⁩
عُدّلت ⁨%2⁩</translation>
    </message>
    <message>
        <source>It leaves after the message above.</source>
        <translation>تُرسل بعد الرسالة التي فوقها.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Earlier texts of the note…</source>
        <translation>النصوص السابقة للملاحظة…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DateTimeField</name>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DayJump</name>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DeliveryCourse</name>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Not reported as delivered yet</source>
        <translation>لا تقرير بالتسليم بعد</translation>
    </message>
    <message>
        <source>Its way: %1</source>
        <translation>مسارها: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DropArea</name>
    <message>
        <source>Drop it to write it into the note</source>
        <translation>أفلته لكتابته في الملاحظة</translation>
    </message>
    <message>
        <source>Drop it to write it into the message</source>
        <translation>أفلته لكتابته في الرسالة</translation>
    </message>
    <message>
        <source>Drop the picture to attach it</source>
        <translation>أفلت الصورة لإرفاقها</translation>
    </message>
    <message>
        <source>Drop the file to attach it</source>
        <translation>أفلت الملف لإرفاقه</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n files</source>
        <translation>
            <numerusform>لا ملفات لإرفاقها</numerusform>
            <numerusform>أفلت لإرفاق ملف</numerusform>
            <numerusform>أفلت لإرفاق ملفين</numerusform>
            <numerusform>أفلت لإرفاق %n ملفات</numerusform>
            <numerusform>أفلت لإرفاق %n ملفًا</numerusform>
            <numerusform>أفلت لإرفاق %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be written in here now</source>
        <translation>لا يمكن إدراج هذا هنا الآن</translation>
    </message>
    <message>
        <source>This cannot be attached here</source>
        <translation>لا يمكن إرفاق هذا هنا</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::DuplicateHint</name>
    <message>
        <source>Is this the same person?</source>
        <translation>هل هذا هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>هل هو أحد هؤلاء؟</translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation>إضافة إليه</translation>
    </message>
    <message>
        <source>Add what is written here to %1</source>
        <translation>إضافة المكتوب هنا إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailBrowser</name>
    <message>
        <source>E-mail</source>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailDocument</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailFindBar</name>
    <message>
        <source>Find in this e-mail</source>
        <translation>بحث في هذه الرسالة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailHead</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailPage</name>
    <message>
        <source>E-mail with Resend</source>
        <translation>البريد الإلكتروني عبر Resend</translation>
    </message>
    <message>
        <source>Make a key at Resend under &quot;API Keys&quot;. It is kept in your system&apos;s keychain. The address must be of a domain that is verified there.</source>
        <translation>أنشئ مفتاحًا لدى Resend ضمن «API Keys». يُحفظ في سلسلة مفاتيح النظام. يجب أن يكون العنوان من نطاق موثّق هناك.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;مفتاح API</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>Name &lt;name@example.com&gt;</source>
        <translation>⁦Name &lt;name@example.com&gt;⁩</translation>
    </message>
    <message>
        <source>A key with &quot;Sending access&quot; can send; to show answers too, Resend needs one with &quot;Full access&quot;.</source>
        <translation>المفتاح بصلاحية «Sending access» يستطيع الإرسال؛ ولعرض الردود أيضًا يحتاج Resend إلى مفتاح بصلاحية «Full access».</translation>
    </message>
    <message>
        <source>T&amp;ry the key</source>
        <translation>&amp;تجربة المفتاح</translation>
    </message>
    <message>
        <source>&amp;Open Resend&apos;s keys</source>
        <translation>&amp;فتح مفاتيح Resend</translation>
    </message>
    <message>
        <source>Without a key nothing can be sent.</source>
        <translation>لا يمكن إرسال شيء بلا مفتاح.</translation>
    </message>
    <message>
        <source>A Resend key begins with re_.</source>
        <translation>يبدأ مفتاح Resend بـ re_‎.</translation>
    </message>
    <message>
        <source>Give the address you send from.</source>
        <translation>أدخل العنوان الذي ترسل منه.</translation>
    </message>
    <message>
        <source>Write name@example.com, or Name &lt;name@example.com&gt;.</source>
        <translation>اكتب name@example.com، أو ⁦Name &lt;name@example.com&gt;⁩.</translation>
    </message>
    <message>
        <source>Asking Resend…</source>
        <translation>جارٍ سؤال Resend…</translation>
    </message>
    <message>
        <source>Resend does not accept this key. Make a new one there under “API Keys”: each is shown only once.</source>
        <translation>لا يقبل Resend هذا المفتاح. أنشئ مفتاحًا جديدًا هناك ضمن «API Keys»: يُعرض كل مفتاح مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>It could not be tried.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>تعذرت تجربته.</translation>
    </message>
    <message>
        <source>Resend accepts it. It may only send: answers need a key with “Full access”.</source>
        <translation>يقبله Resend. وهو للإرسال فقط: تحتاج الردود إلى مفتاح بصلاحية «Full access».</translation>
    </message>
    <message>
        <source>Resend accepts it, but no domain is verified there yet. Add yours under “Domains”.</source>
        <translation>يقبله Resend، لكن لا نطاق موثّق هناك بعد. أضف نطاقك ضمن «Domains».</translation>
    </message>
    <message>
        <source>Resend accepts it. You can write from %1.</source>
        <translation>يقبله Resend. يمكنك الكتابة من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Name &lt;name@%1&gt;</source>
        <translation>Name &lt;name@%1&gt;</translation>
    </message>
    <message>
        <source>E-mail is ready to send.</source>
        <translation>البريد الإلكتروني جاهز للإرسال.</translation>
    </message>
    <message>
        <source>E-mail is not connected yet.</source>
        <translation>البريد الإلكتروني غير متصل بعد.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailParts</name>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>حفظ كنص…</translation>
    </message>
    <message>
        <source>This e-mail is long. Part %1 of %2.</source>
        <translation>هذه الرسالة طويلة. الجزء ⁨%1⁩ من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>What is too much to be shown is in its text.</source>
        <translation>ما زاد على ما يمكن عرضه تجده في نصها.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailView</name>
    <message>
        <source>Where the link leads</source>
        <translation>وجهة الرابط</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>جارٍ قراءة الرسالة…</translation>
    </message>
    <message>
        <source>This e-mail cannot be shown. Save it as text instead.</source>
        <translation>لا يمكن عرض هذه الرسالة. احفظها كنص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Pictures from the internet are not loaded: loading them tells the sender that you read this.</source>
        <translation>لم تُحمَّل الصور من الإنترنت: تحميلها يخبر المرسل بأنك قرأت الرسالة.</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>تحميل الصور</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>دائمًا لهذا المرسل</translation>
    </message>
    <message>
        <source>Loading images…</source>
        <translation>جارٍ تحميل الصور…</translation>
    </message>
    <message>
        <source>1 image could not be loaded: its address leads nowhere, or not to a picture.</source>
        <translation>تعذر تحميل صورة واحدة: عنوانها لا يؤدي إلى شيء، أو لا يؤدي إلى صورة.</translation>
    </message>
    <message numerus="yes">
        <source>%n images could not be loaded: their addresses lead nowhere, or not to a picture.</source>
        <translation>
            <numerusform>حُمّلت كل الصور.</numerusform>
            <numerusform>تعذر تحميل صورة واحدة: عنوانها لا يؤدي إلى شيء، أو لا يؤدي إلى صورة.</numerusform>
            <numerusform>تعذر تحميل صورتين: عنواناهما لا يؤديان إلى شيء، أو لا يؤديان إلى صورة.</numerusform>
            <numerusform>تعذر تحميل %n صور: عناوينها لا تؤدي إلى شيء، أو لا تؤدي إلى صور.</numerusform>
            <numerusform>تعذر تحميل %n صورة: عناوينها لا تؤدي إلى شيء، أو لا تؤدي إلى صور.</numerusform>
            <numerusform>تعذر تحميل %n صورة: عناوينها لا تؤدي إلى شيء، أو لا تؤدي إلى صور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>%1

Open it only if you know where it leads.</source>
        <translation>⁨%1⁩

لا تفتحه إلا إذا كنت تعرف وجهته.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>حفظ كنص…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Do not load images of this sender any more</source>
        <translation>عدم تحميل صور هذا المرسل بعد الآن</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EmailWindow</name>
    <message>
        <source>E-mail</source>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>حفظ كنص…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>حفظ كنص</translation>
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
        <translation>وجوه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Skin and hair</source>
        <translation>بشرة وشعر</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>طبيعة</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>طعام</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>أنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>أشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>أعلام</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>No tone</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>فاتح متوسط</translation>
    </message>
    <message>
        <source>Medium tone</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>داكن متوسط</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>No emoji of that name</source>
        <translation>لا رمز تعبيري بهذا الاسم</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رمز تعبيري</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>البحث في الرموز التعبيرية</translation>
    </message>
    <message>
        <source>The colour of skin</source>
        <translation>لون البشرة</translation>
    </message>
    <message>
        <source>The colour of skin: %1</source>
        <translation>لون البشرة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::EntryLine</name>
    <message>
        <source>Open the conversation at this place</source>
        <translation>فتح المحادثة عند هذا الموضع</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a message: whoever reads this</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote, and when</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ExportDialog</name>
    <message>
        <source>Whom the search for “%1” &amp;finds</source>
        <extracomment>Of a search; %1 is what was typed</extracomment>
        <translation>نتائج ال&amp;بحث عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Who is &amp;archived</source>
        <translation>ال&amp;مؤرشفون</translation>
    </message>
    <message>
        <source>Who is &amp;blocked</source>
        <translation>المح&amp;ظورون</translation>
    </message>
    <message>
        <source>The &amp;list, without who is archived or blocked</source>
        <translation>ال&amp;قائمة، دون المؤرشفين والمحظورين</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>ال&amp;جميع</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>تصدير جهات الاتصال</translation>
    </message>
    <message>
        <source>The &amp;chosen person alone</source>
        <translation>الشخص المح&amp;دد فقط</translation>
    </message>
    <message>
        <source>The &amp;chosen people (%1)</source>
        <translation>الأشخاص المح&amp;ددون (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets and other programs</source>
        <translation>جدول (CSV)، لبرامج الجداول وغيرها</translation>
    </message>
    <message>
        <source>vCard 4.0, for address books and phones</source>
        <translation>‏vCard 4.0، لدفاتر العناوين والهواتف</translation>
    </message>
    <message>
        <source>vCard 3.0, for older address books</source>
        <translation>‏vCard 3.0، لدفاتر العناوين القديمة</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>من يُصدَّر؟</translation>
    </message>
    <message>
        <source>Names, addresses, languages and your own fields go along, and who wants no messages. Messages and notes do not.</source>
        <translation>تُصدَّر الأسماء والعناوين واللغات وحقولك الخاصة، ومن لا يريد رسائل. أما الرسائل والملاحظات فلا.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>بطاقات vCard (*.vcf)</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ExportWork</name>
    <message>
        <source>Exporting contacts: %1</source>
        <extracomment>%1 is a share in percent</extracomment>
        <translation>جارٍ تصدير جهات الاتصال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>If you stop the export, there is no file.</source>
        <translation>إذا أوقفت التصدير فلن يوجد ملف.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A figure: its name, its value, how it changed</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileActions</name>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>This file is too large to keep here. It lies at %1, which may ask you to sign in.</source>
        <translation>هذا الملف أكبر من أن يُحفظ هنا. وهو في ⁨%1⁩، وقد يُطلب منك تسجيل الدخول هناك.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be a program, or hold one. Open it later only if you know who sent it and why.</source>
        <translation>قد يكون «⁨%1⁩» برنامجًا أو يحوي برنامجًا. لا تفتحه لاحقًا إلا إذا كنت تعرف من أرسله ولماذا.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileChip</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FileIntake</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>The picture cannot be attached: it is damaged, or of more points than can be shown.</source>
        <translation>لا يمكن إرفاق الصورة: فهي تالفة، أو نقاطها أكثر مما يمكن عرضه.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FilterBar</name>
    <message>
        <source>More lists</source>
        <translation>قوائم أخرى</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A list and how many it has</extracomment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Next find, further up</source>
        <translation>النتيجة التالية إلى الأعلى</translation>
    </message>
    <message>
        <source>Previous find, further down</source>
        <translation>النتيجة السابقة إلى الأسفل</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the finds is looked at, and how many there are</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 من %2…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Finding</name>
    <message>
        <source>Search e&amp;verything</source>
        <translation>البحث في &amp;كل شيء</translation>
    </message>
    <message>
        <source>Find people, messages, notes and files</source>
        <translation>البحث عن أشخاص ورسائل وملاحظات وملفات</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>الإ&amp;شارات</translation>
    </message>
    <message>
        <source>Where somebody of your team names you in a note</source>
        <translation>حيث يذكرك أحد أعضاء فريقك في ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>Mentions of the reader</extracomment>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the mentions</source>
        <translation>العودة إلى الإشارات</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>العودة إلى البحث</translation>
    </message>
    <message>
        <source>Back to the results for %1</source>
        <translation>العودة إلى نتائج ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>تحته خط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>التنسيق</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::FreedesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Write an answer…</source>
        <translation>اكتب ردًا…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthCard</name>
    <message>
        <source>since %1</source>
        <translation>منذ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthDialog</name>
    <message>
        <source>Line and health</source>
        <translation>خط الاستقبال والحالة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthLight</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Line and health</source>
        <translation>&amp;خط الاستقبال والحالة</translation>
    </message>
    <message>
        <source>Says of every part of the program whether it works, and what to do</source>
        <translation>يبيّن لكل جزء من البرنامج هل يعمل وما ينبغي فعله</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HealthPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>Copies how the program is, for whoever helps you. No names, numbers, addresses or keys are in it.</source>
        <translation>ينسخ حالة البرنامج لمن يساعدك. لا تتضمن أسماء ولا أرقامًا ولا عناوين ولا مفاتيح.</translation>
    </message>
    <message>
        <source>Messages come in and leave, and nothing needs you.</source>
        <translation>الرسائل تصل وتُرسل، ولا شيء يحتاج إليك.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HeatMap</name>
    <message>
        <source>%1, %2 to %3: 1 message</source>
        <extracomment>Day of the week, from, until: how many came in</extracomment>
        <translation>⁨%1⁩، من ⁨%2⁩ إلى ⁨%3⁩: رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n messages</source>
        <translation>
            <numerusform>⁨%1⁩، من ⁨%2⁩ إلى ⁨%3⁩: لا رسائل</numerusform>
            <numerusform>⁨%1⁩، من ⁨%2⁩ إلى ⁨%3⁩: رسالة واحدة</numerusform>
            <numerusform>⁨%1⁩، من ⁨%2⁩ إلى ⁨%3⁩: رسالتان</numerusform>
            <numerusform>⁨%1⁩، من ⁨%2⁩ إلى ⁨%3⁩: %n رسائل</numerusform>
            <numerusform>⁨%1⁩، من ⁨%2⁩ إلى ⁨%3⁩: %n رسالة</numerusform>
            <numerusform>⁨%1⁩، من ⁨%2⁩ إلى ⁨%3⁩: %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HelpDesk</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Explains the part of the window that has the keyboard</source>
        <translation>يشرح جزء النافذة الذي عليه التركيز</translation>
    </message>
    <message>
        <source>When something was not &amp;sent</source>
        <translation>عندما لا تُرسل &amp;رسالة</translation>
    </message>
    <message>
        <source>What each number of a failure means, and what helps</source>
        <translation>معنى رقم كل إخفاق وما يفيد في حله</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>What came with this version and those before</source>
        <translation>ما جاء به هذا الإصدار وما قبله</translation>
    </message>
    <message>
        <source>Unified Inbox is version %1 now.</source>
        <translation>Unified Inbox الآن بالإصدار %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>⁨%1⁩ – مساعدة</translation>
    </message>
    <message>
        <source>Nothing in the manual has all of these words.</source>
        <translation>لا شيء في الدليل يتضمن كل هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;حفظ التقرير…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Nobody of the file is put in then</source>
        <translation>لن يُضاف حينها أحد من الملف</translation>
    </message>
    <message>
        <source>Whom it made goes, and whom it changed is as before, unless something has happened with them since</source>
        <translation>يُزال من أضافه الاستيراد، ويعود من عدّله كما كان، إلا من جرى معه شيء بعد ذلك</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>استيراد ملف &amp;آخر</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Show the &amp;people</source>
        <translation>عرض الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>متا&amp;بعة في الخلفية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Contacts (%1)</source>
        <translation>جهات الاتصال (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Not all rows of %1 were taken</source>
        <translation>لم تُستورد كل صفوف ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>تم استيراد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stopped. Nobody of this file was put in.</source>
        <translation>تم الإيقاف. لم يُضف أحد من هذا الملف.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportFilePage</name>
    <message>
        <source>%1 new</source>
        <translation>جدد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>مُستكملون: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Drop a file of your contacts here</source>
        <translation>أفلت هنا ملف جهات الاتصال</translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet, a shop or another program, or vCards (.vcf) from a phone or an address book. You see what comes of it before anybody is put in.</source>
        <translation>جدول (CSV) من برنامج جداول أو متجر أو برنامج آخر، أو بطاقات vCard‏ (⁦.vcf⁩) من هاتف أو دفتر عناوين. ترى النتيجة قبل إضافة أي شخص.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ا&amp;ختيار ملف…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>ما استُورد من قبل</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>التراجع عن استيراد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Whom it made goes, and whom it changed is as before, unless something has happened with them since</source>
        <translation>يُزال من أضافه الاستيراد، ويعود من عدّله كما كان، إلا من جرى معه شيء بعد ذلك</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportPreviewPage</name>
    <message>
        <source>The &amp;first row holds headings</source>
        <translation>الصف ال&amp;أول عناوين للأعمدة</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>ال&amp;فاصل</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>فاصلة  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>فاصلة منقوطة  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>مسافة جدولة (Tab)</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>خط عمودي  |</translation>
    </message>
    <message>
        <source>Add what they lack</source>
        <translation>إضافة ما ينقصهم</translation>
    </message>
    <message>
        <source>Make them what the file says</source>
        <translation>جعلهم كما في الملف</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>إبقاؤهم كما هم</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>&amp;People who are here already</source>
        <translation>الأ&amp;شخاص الموجودون مسبقًا</translation>
    </message>
    <message>
        <source>A table with %1 columns · %2</source>
        <extracomment>What a file is, and its size</extracomment>
        <translation>جدول، عدد أعمدته ⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>An address book of vCards · %1</source>
        <translation>دفتر عناوين من بطاقات vCard · ⁨%1⁩</translation>
    </message>
    <message>
        <source>As each card says</source>
        <translation>كما في كل بطاقة</translation>
    </message>
    <message>
        <source>These are the first people of the file.</source>
        <translation>هؤلاء أول الأشخاص في الملف.</translation>
    </message>
    <message>
        <source>%1 of %2 columns are taken. The same file once more changes nothing.</source>
        <translation>الأعمدة المستوردة: ⁨%1⁩ من ⁨%2⁩. استيراد الملف نفسه مرة أخرى لا يغيّر شيئًا.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportProgressPage</name>
    <message>
        <source>Putting people in: %1 of %2 rows</source>
        <translation>جارٍ إضافة الأشخاص: الصف ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Reading the file: %1 of %2</source>
        <translation>جارٍ قراءة الملف: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>All of it is put in at once at the end, or nothing. You can go on working meanwhile.</source>
        <translation>يُضاف كل ما فيه دفعة واحدة في النهاية، أو لا يُضاف شيء. يمكنك متابعة العمل في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ استيراد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportReportPage</name>
    <message>
        <source>Rows with something to say</source>
        <translation>صفوف عليها تنبيهات</translation>
    </message>
    <message>
        <source>The first %1 of %2 remarks; “Save report…” has all of them</source>
        <translation>أول ⁨%1⁩ من أصل ⁨%2⁩ من التنبيهات؛ وتجدها كلها عبر «حفظ التقرير…»</translation>
    </message>
    <message>
        <source>Rows that were not taken, and remarks on others</source>
        <translation>الصفوف التي لم تُستورد، وتنبيهات على غيرها</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>تم استيراد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nobody new in this file</source>
        <translation>لا جديد في هذا الملف</translation>
    </message>
    <message>
        <source>%1 has %2 rows.</source>
        <translation>عدد صفوف ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>لم تُستورد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>All of them were taken.</source>
        <translation>استُوردت كلها.</translation>
    </message>
    <message>
        <source>About somebody of an earlier row: %1.</source>
        <translation>تخص شخصًا من صف سابق: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جدد</translation>
    </message>
    <message>
        <source>People who were not here before</source>
        <translation>أشخاص لم يكونوا هنا من قبل</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مُستكملون</translation>
    </message>
    <message>
        <source>People who were here, and got something from the file</source>
        <translation>أشخاص كانوا هنا وأُضيف إليهم شيء من الملف</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>People who were here with all of it</source>
        <translation>أشخاص كانوا هنا بكل بياناتهم</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>مع تنبيه</translation>
    </message>
    <message>
        <source>Taken, but for something that was left out</source>
        <translation>استُوردوا، ما عدا شيئًا استُبعد</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لم تُستورد</translation>
    </message>
    <message>
        <source>Rows nobody was made of</source>
        <translation>صفوف لم ينتج عنها أي شخص</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportTableModel</name>
    <message>
        <source>Column %1</source>
        <translation>العمود ⁨%1⁩</translation>
    </message>
    <message>
        <source>What this column is taken for</source>
        <translation>ما يُستورد به هذا العمود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column, %2 what it is taken for</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This column is left out</source>
        <translation>هذا العمود مستبعد</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportUndo</name>
    <message>
        <source>%1 imported from %2</source>
        <extracomment>&quot;1,000 people imported from customers.csv&quot;</extracomment>
        <translation>تم استيراد ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>جارٍ التراجع عن الاستيراد…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ImportWork</name>
    <message>
        <source>Importing %1: %2</source>
        <extracomment>%1 is the name of a file, %2 a share in percent</extracomment>
        <translation>جارٍ استيراد ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>If you stop the import, nobody of that file is put in.</source>
        <translation>إذا أوقفت الاستيراد فلن يُضاف أحد من ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InboxPage</name>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>Or begin a new one.</source>
        <translation>أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>The conversation is being opened</source>
        <translation>جارٍ فتح المحادثة</translation>
    </message>
    <message>
        <source>Not sent, and moved back to the inbox</source>
        <extracomment>A message was sent and its conversation archived; now that is taken back</extracomment>
        <translation>لم تُرسل، وأُعيدت إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Already sent; moved back to the inbox</source>
        <translation>أُرسلت بالفعل؛ أُعيدت إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Or begin a new one. %1 and %2 go from one to the next.</source>
        <translation>أو ابدأ محادثة جديدة. يُستخدم ⁨%1⁩ و⁨%2⁩ للتنقل بينها.</translation>
    </message>
    <message>
        <source>This conversation is not in the inbox any more.</source>
        <translation>لم تعد هذه المحادثة في صندوق الوارد.</translation>
    </message>
    <message>
        <source>The message of this link was removed. This is the end of its conversation.</source>
        <translation>أُزيلت الرسالة التي يشير إليها هذا الرابط. هذه نهاية محادثتها.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InboxPanel</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Out of the inbox until the person writes; what is archived moves back</source>
        <translation>إخراج من صندوق الوارد حتى يكتب الشخص؛ أما المؤرشفة فتعود إليه</translation>
    </message>
    <message>
        <source>Out of the inbox until a time, or until the person writes</source>
        <translation>إخراج من صندوق الوارد حتى وقت محدد، أو حتى يكتب الشخص</translation>
    </message>
    <message>
        <source>Archive, or move back</source>
        <translation>أرشفة، أو إعادة</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Menu of the conversation</source>
        <translation>قائمة المحادثة</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>تثبيت أو إلغاء تثبيت</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Say who is to answer</source>
        <translation>تحديد من سيرد</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Select the next one too</source>
        <translation>تحديد التالية أيضًا</translation>
    </message>
    <message>
        <source>Select the previous one too</source>
        <translation>تحديد السابقة أيضًا</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>All conversations of this list, those further down too</source>
        <translation>كل محادثات هذه القائمة، بما فيها التي في الأسفل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show what is unread</source>
        <translation>عرض غير المقروءة</translation>
    </message>
    <message>
        <source>Show what is mine</source>
        <translation>عرض محادثاتي</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>عرض المؤجلة</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>عرض الأرشيف</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Archive, or move back to the inbox</source>
        <translation>أرشفة، أو إعادة إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>الكتابة إلى شخص</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>نقل إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Back to the inbox now</source>
        <translation>إعادة إلى صندوق الوارد الآن</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>إسناد إلى</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::InlineCompletion</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::JumpButton</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message numerus="yes">
        <source>Jump to the newest message, %n new</source>
        <translation>
            <numerusform>الانتقال إلى أحدث رسالة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، واحدة جديدة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، اثنتان جديدتان</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، %n جديدة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، %n جديدة</numerusform>
            <numerusform>الانتقال إلى أحدث رسالة، %n جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Keymap</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>This is no list of keys.</source>
        <translation>هذه ليست قائمة مفاتيح.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>لا يوجد قالب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“keys” is to be a list of commands and their keys, in braces.</source>
        <translation>يجب أن يكون «keys» قائمة أوامر ومفاتيحها بين قوسين متعرجين.</translation>
    </message>
    <message>
        <source>“%1” is to have keys in brackets, as [&quot;Ctrl+K&quot;].</source>
        <translation>يجب أن تكون مفاتيح «⁨%1⁩» بين قوسين مربعين، مثل ⁦[&quot;Ctrl+K&quot;]⁩.</translation>
    </message>
    <message>
        <source>“%1” is no key (%2).</source>
        <translation>ليس «⁨%1⁩» مفتاحًا (⁨%2⁩).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The keys of “%1” cannot be changed.</source>
        <translation>لا يمكن تغيير مفاتيح «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::KeysBanner</name>
    <message>
        <source>Your keys work until the program ends, but could not be kept in %1: %2. Make room there, or allow writing there, and change a key once more.</source>
        <translation>تعمل مفاتيحك حتى ينتهي البرنامج، لكن تعذر حفظها في ⁨%1⁩: ⁨%2⁩. أخلِ مساحة هناك، أو اسمح بالكتابة هناك، ثم غيّر مفتاحًا مرة أخرى.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Not all of your own keys count. In %1, %2</source>
        <translation>لا تسري كل مفاتيحك الخاصة. في ⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LanguageBox</name>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What the window speaks, on this computer. What you choose holds at once.</source>
        <translation>لغة النافذة على هذا الكمبيوتر. يسري ما تختاره فورًا.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Dates and numbers are written like this: %1, %2.</source>
        <extracomment>A date and a number, as they are written in the language that was chosen</extracomment>
        <translation>تُكتب التواريخ والأعداد هكذا: ⁨%1⁩، ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LineButton</name>
    <message>
        <source>Line and health: %1</source>
        <translation>خط الاستقبال والحالة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinePage</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>For messages to arrive at once, Twilio and Resend must reach this computer over the internet. A tunnel does that without opening anything in your router; each message is checked to be theirs.</source>
        <translation>لكي تصل الرسائل فورًا، يجب أن يصل Twilio و Resend إلى هذا الكمبيوتر عبر الإنترنت. يتيح النفق ذلك دون فتح شيء في جهاز التوجيه؛ ويُتحقق من أن كل رسالة صادرة عنهما.</translation>
    </message>
    <message>
        <source>They reach it by</source>
        <translation>طريقة الوصول إليه</translation>
    </message>
    <message>
        <source>Public &amp;address</source>
        <translation>ال&amp;عنوان العام</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Port there</source>
        <translation>ال&amp;منفذ هناك</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>م&amp;لف المفتاح</translation>
    </message>
    <message>
        <source>optional: the keys that ssh finds</source>
        <translation>اختياري: المفاتيح التي يجدها ssh</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation>ال&amp;برنامج</translation>
    </message>
    <message>
        <source>https://… with {port} in it, or empty if the server says it</source>
        <translation>عنوان https://…‎ يتضمن ⁦{port}⁩، أو فارغ إذا كان الخادم يحدده</translation>
    </message>
    <message>
        <source>optional: a domain of your account</source>
        <translation>اختياري: نطاق من حسابك</translation>
    </message>
    <message>
        <source>optional: its path, if it is not found by itself</source>
        <translation>اختياري: مساره، إن لم يُعثر عليه تلقائيًا</translation>
    </message>
    <message>
        <source>from Cloudflare&apos;s dashboard</source>
        <translation>من لوحة تحكم Cloudflare</translation>
    </message>
    <message>
        <source>The address begins with https:// and has no ? or #.</source>
        <translation>يبدأ العنوان بـ https://‎ ولا يتضمن ? أو #.</translation>
    </message>
    <message>
        <source>Write user@server, or user@server:port.</source>
        <translation>اكتب user@server أو user@server:port.</translation>
    </message>
    <message>
        <source>Without the token the tunnel cannot be started.</source>
        <translation>لا يمكن تشغيل النفق بلا الرمز.</translation>
    </message>
    <message>
        <source>On this computer it must lead to http://127.0.0.1:%1.</source>
        <translation>على هذا الكمبيوتر يجب أن يؤدي إلى http://127.0.0.1:%1.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LineStatus</name>
    <message>
        <source>&amp;Repair</source>
        <translation>إ&amp;صلاح</translation>
    </message>
    <message>
        <source>Give the &amp;old addresses back</source>
        <translation>&amp;استعادة العناوين القديمة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>نسخ العنوان العام</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>العنوان العام: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What came in could not be fetched: %1</source>
        <translation>تعذر جلب ما وصل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Once in the last day Twilio could not reach this computer. What it had was fetched.</source>
        <translation>تعذر على Twilio الوصول إلى هذا الكمبيوتر مرة في اليوم الماضي. جُلب ما كان لديه.</translation>
    </message>
    <message numerus="yes">
        <source>%n times in the last day Twilio could not reach this computer. What it had was fetched.</source>
        <translation>
            <numerusform>لم يتعذر على Twilio الوصول إلى هذا الكمبيوتر في اليوم الماضي.</numerusform>
            <numerusform>تعذر على Twilio الوصول إلى هذا الكمبيوتر مرة في اليوم الماضي. جُلب ما كان لديه.</numerusform>
            <numerusform>تعذر على Twilio الوصول إلى هذا الكمبيوتر مرتين في اليوم الماضي. جُلب ما كان لديه.</numerusform>
            <numerusform>تعذر على Twilio الوصول إلى هذا الكمبيوتر %n مرات في اليوم الماضي. جُلب ما كان لديه.</numerusform>
            <numerusform>تعذر على Twilio الوصول إلى هذا الكمبيوتر %n مرة في اليوم الماضي. جُلب ما كان لديه.</numerusform>
            <numerusform>تعذر على Twilio الوصول إلى هذا الكمبيوتر %n مرة في اليوم الماضي. جُلب ما كان لديه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them &amp;here</source>
        <translation>إ&amp;رسالها إلى هنا</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;تركها كما هي</translation>
    </message>
    <message>
        <source>Copy its &amp;address</source>
        <translation>نسخ &amp;عنوانه</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkOpener</name>
    <message>
        <source>The conversation of this link is not in this inbox, or was removed.</source>
        <translation>محادثة هذا الرابط ليست في صندوق الوارد هذا، أو أُزيلت.</translation>
    </message>
    <message>
        <source>The message of this link is not in this inbox, or was removed.</source>
        <translation>رسالة هذا الرابط ليست في صندوق الوارد هذا، أو أُزيلت.</translation>
    </message>
    <message>
        <source>%1 messages from links wait to be addressed. Finish or cancel those, then open the link to %2 once more.</source>
        <translation>تنتظر ⁨%1⁩ من رسائل الروابط تحديد متلقيها. أكملها أو ألغها، ثم افتح الرابط إلى ⁨%2⁩ مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkPopup</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>إدراج رابط</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>ال&amp;كلمات</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>ال&amp;وجهة</translation>
    </message>
    <message>
        <source>This is no address a link can lead to. Write it as in &quot;https://example.com/page&quot;.</source>
        <translation>لا يمكن أن يؤدي رابط إلى هذا العنوان. اكتبه على غرار «https://example.com/page».</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::LinkPreview</name>
    <message>
        <source>From the link:</source>
        <translation>من الرابط:</translation>
    </message>
    <message>
        <source>Copies to %1</source>
        <translation>نسخ إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>ما يحمله الرابط</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MainMenu</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Every command, by what it is about</source>
        <translation>كل الأوامر حسب موضوعها</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MainWindow</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>ال&amp;وارد</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>جهات الا&amp;تصال</translation>
    </message>
    <message>
        <source>S&amp;cheduled</source>
        <translation>ال&amp;مجدولة</translation>
    </message>
    <message>
        <source>&amp;Analytics</source>
        <translation>الت&amp;حليلات</translation>
    </message>
    <message>
        <source>Asking the providers for new messages…</source>
        <translation>جارٍ سؤال المزوّدين عن رسائل جديدة…</translation>
    </message>
    <message>
        <source>Unified Inbox, sample data</source>
        <translation>‏Unified Inbox، بيانات نموذجية</translation>
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
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>ثابت العرض</translation>
    </message>
    <message>
        <source>Formatting for WhatsApp</source>
        <translation>تنسيق WhatsApp</translation>
    </message>
    <message>
        <source>%1: %2…%2</source>
        <extracomment>A format and its mark: &quot;Bold: *…*&quot;</extracomment>
        <translation>⁨%1⁩: ⁦%2…%2⁩</translation>
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
            <numerusform>لم تُذكر في أي ملاحظة</numerusform>
            <numerusform>ذُكرتَ في ملاحظة</numerusform>
            <numerusform>ذُكرتَ في ملاحظتين</numerusform>
            <numerusform>ذُكرتَ في %n ملاحظات</numerusform>
            <numerusform>ذُكرتَ في %n ملاحظة</numerusform>
            <numerusform>ذُكرتَ في %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>You were named in a note</source>
        <translation>ذُكرتَ في ملاحظة</translation>
    </message>
    <message>
        <source>%1 named you</source>
        <extracomment>Somebody of the team named the reader in a note</extracomment>
        <translation>ذكرك ⁨%1⁩</translation>
    </message>
    <message>
        <source>In a note about %1</source>
        <translation>في ملاحظة عن ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MentionsPage</name>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Mark all as &amp;read</source>
        <translation>تعليم الكل كمق&amp;روءة</translation>
    </message>
    <message>
        <source>Whatever names you counts as seen</source>
        <translation>يُعدّ كل ما يذكرك مقروءًا</translation>
    </message>
    <message>
        <source>Nobody has named you yet</source>
        <translation>لم يذكرك أحد بعد</translation>
    </message>
    <message>
        <source>When somebody of your team writes @ and your name in a note, it is listed here.</source>
        <translation>عندما يكتب أحد أعضاء فريقك @ مع اسمك في ملاحظة، تظهر هنا.</translation>
    </message>
    <message>
        <source>&amp;Open at the note</source>
        <translation>&amp;فتح عند الملاحظة</translation>
    </message>
    <message>
        <source>Show the note in its conversation; it is read then</source>
        <translation>عرض الملاحظة في محادثتها؛ فتصبح مقروءة</translation>
    </message>
    <message>
        <source>Mark as read, or &amp;unread</source>
        <translation>تعليم كمقروءة أو &amp;غير مقروءة</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>تعليم ال&amp;كل كمقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions marked as read</source>
        <translation>
            <numerusform>لم تُعلَّم أي إشارة كمقروءة</numerusform>
            <numerusform>تم تعليم إشارة واحدة كمقروءة</numerusform>
            <numerusform>تم تعليم إشارتين كمقروءتين</numerusform>
            <numerusform>تم تعليم %n إشارات كمقروءة</numerusform>
            <numerusform>تم تعليم %n إشارة كمقروءة</numerusform>
            <numerusform>تم تعليم %n إشارة كمقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MergeDialog</name>
    <message>
        <source>Merge %1 with</source>
        <translation>دمج ⁨%1⁩ مع</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>الاسم أو الرقم أو البريد</translation>
    </message>
    <message>
        <source>Search for whom to merge with</source>
        <translation>البحث عمن يُدمج معه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>المكررات المحتملة</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>لا مكررات</translation>
    </message>
    <message>
        <source>Nobody looks as if they were there twice.</source>
        <translation>لا يبدو أن أحدًا مكرر.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>من هو؟</translation>
    </message>
    <message>
        <source>Nobody is much like them. Search for the other one by name, number or e-mail.</source>
        <translation>لا أحد يشبهه كثيرًا. ابحث عن الآخر بالاسم أو الرقم أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Part of a name, a number or an e-mail address is enough.</source>
        <translation>يكفي جزء من الاسم أو الرقم أو عنوان البريد الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MergeForm</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Reading what comes of it…</source>
        <translation>جارٍ تحضير النتيجة…</translation>
    </message>
    <message>
        <source>Who is kept? Nothing is done before you have seen what comes of it.</source>
        <translation>من الذي يبقى؟ لا يُنفَّذ شيء قبل أن ترى النتيجة.</translation>
    </message>
    <message>
        <source>%1 will be:</source>
        <translation>سيصبح ⁨%1⁩ هكذا:</translation>
    </message>
    <message>
        <source>A message to one of them is on its way. They can be merged as soon as it has arrived or failed.</source>
        <translation>هناك رسالة إلى أحدهما في طريقها. يمكن دمجهما بعد وصولها أو فشلها.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::MessagePrinter</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>جارٍ تحضير الصفحات…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NewMessageDialog</name>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>+1 415 555 2671 or name@example.com</source>
        <translation>⁦+1 415 555 2671⁩ أو name@example.com</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Write a phone number or an e-mail address first.</source>
        <translation>اكتب رقم هاتف أو عنوان بريد إلكتروني أولًا.</translation>
    </message>
    <message>
        <source>“%1” is not a whole e-mail address. Write it as name@example.com.</source>
        <translation>العنوان «⁨%1⁩» غير مكتمل. اكتبه على غرار name@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number. Write it with the country, as +1 415 555 2671.</source>
        <translation>ليس «⁨%1⁩» رقم هاتف. اكتبه مع رمز البلد، مثل ⁦+1 415 555 2671⁩.</translation>
    </message>
    <message>
        <source>The message from the link before waits: it is asked about after this one.</source>
        <translation>الرسالة من الرابط السابق تنتظر: يُسأل عنها بعد هذه.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages from links before wait: they are asked about after this one.</source>
        <translation>
            <numerusform>لا رسائل من الروابط السابقة تنتظر.</numerusform>
            <numerusform>الرسالة من الرابط السابق تنتظر: يُسأل عنها بعد هذه.</numerusform>
            <numerusform>رسالتان من الروابط السابقة تنتظران: يُسأل عنهما بعد هذه.</numerusform>
            <numerusform>%n رسائل من الروابط السابقة تنتظر: يُسأل عنها بعد هذه.</numerusform>
            <numerusform>%n رسالة من الروابط السابقة تنتظر: يُسأل عنها بعد هذه.</numerusform>
            <numerusform>%n رسالة من الروابط السابقة تنتظر: يُسأل عنها بعد هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail to %1</source>
        <translation>بالبريد الإلكتروني إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address yet.</source>
        <translation>عنوان البريد الإلكتروني غير مكتمل بعد.</translation>
    </message>
    <message>
        <source>%1 does not look like a number that is in use; check it.</source>
        <translation>لا يبدو ⁨%1⁩ رقمًا مستخدمًا؛ تحقق منه.</translation>
    </message>
    <message>
        <source>By SMS or WhatsApp to %1</source>
        <translation>عبر SMS أو WhatsApp إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>This is not a whole phone number yet.</source>
        <translation>رقم الهاتف غير مكتمل بعد.</translation>
    </message>
    <message>
        <source>With the country, as +1 or +44; or an e-mail address.</source>
        <translation>مع رمز البلد، مثل ⁦+1⁩ أو ⁦+44⁩؛ أو عنوان بريد إلكتروني.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteActions</name>
    <message>
        <source>Note added</source>
        <translation>أُضيفت الملاحظة</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>عُدّلت الملاحظة</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>حُذفت الملاحظة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteCard</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Who sees the note</source>
        <translation>من يرى الملاحظة</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: a note is short. Shorten it, or make two.</source>
        <translation>⁨%1⁩ من ⁨%2⁩ حرف على الأكثر: الملاحظة قصيرة. اختصرها، أو اجعلها ملاحظتين.</translation>
    </message>
    <message>
        <source>Internal note: only your team sees this</source>
        <translation>ملاحظة داخلية: لا يراها إلا فريقك</translation>
    </message>
    <message>
        <source>Internal note: only you see this</source>
        <translation>ملاحظة داخلية: لا يراها غيرك</translation>
    </message>
    <message>
        <source>Write a note… @ names somebody of your team</source>
        <translation>اكتب ملاحظة… واستخدم @ لذكر أحد أعضاء فريقك</translation>
    </message>
    <message>
        <source>Write a note for yourself…</source>
        <translation>اكتب ملاحظة لنفسك…</translation>
    </message>
    <message>
        <source>Who sees a note is chosen when it is made</source>
        <translation>يُحدَّد من يرى الملاحظة عند إنشائها</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
    <message>
        <source>Save the note; nothing is sent</source>
        <translation>حفظ الملاحظة؛ لا يُرسل شيء</translation>
    </message>
    <message>
        <source>Add the note; nothing is sent</source>
        <translation>إضافة الملاحظة؛ لا يُرسل شيء</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteEditor</name>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the change, Esc leaves the note as it was.</source>
        <translation>يحفظ Ctrl+Enter التعديل، ويترك Esc الملاحظة كما كانت.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NoteHistory</name>
    <message>
        <source>Earlier texts of the note</source>
        <translation>النصوص السابقة للملاحظة</translation>
    </message>
    <message>
        <source>Written by %1, for nobody else</source>
        <translation>كتبها ⁨%1⁩، لنفسه فقط</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>كتبها ⁨%1⁩</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <extracomment>The text a note has now, and since when</extracomment>
        <translation>الآن، منذ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::NotificationsPage</name>
    <message>
        <source>&amp;Notify me when a message arrives</source>
        <translation>إ&amp;شعاري عند وصول رسالة</translation>
    </message>
    <message>
        <source>With the system&apos;s &amp;sound</source>
        <translation>مع &amp;صوت النظام</translation>
    </message>
    <message>
        <source>&amp;Do not disturb: nothing is shown until this is off</source>
        <translation>&amp;عدم الإزعاج: لا يظهر شيء حتى يُلغى هذا الخيار</translation>
    </message>
    <message>
        <source>Show a &amp;test</source>
        <translation>إشعار ت&amp;جريبي</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>إظهار &amp;أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves the program in the tray</source>
        <translation>إغلاق ال&amp;نافذة يُبقي البرنامج في علبة النظام</translation>
    </message>
    <message>
        <source>&amp;Begin in the tray, without a window</source>
        <translation>ال&amp;بدء في علبة النظام، بلا نافذة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>How you are told of new messages while you do something else. What you choose holds at once, on this computer.</source>
        <translation>كيف تُخبَر بالرسائل الجديدة أثناء انشغالك بشيء آخر. يسري ما تختاره فورًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>who wrote, and the message</source>
        <translation>من كتب، والرسالة</translation>
    </message>
    <message>
        <source>who wrote</source>
        <translation>من كتب</translation>
    </message>
    <message>
        <source>only that something came</source>
        <translation>وصول شيء فقط</translation>
    </message>
    <message>
        <source>They s&amp;how</source>
        <translation>ما ت&amp;ظهره</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing here answers for them.</source>
        <translation>لا يعرض سطح المكتب هذا إشعارات: لا شيء هنا يتولاها.</translation>
    </message>
    <message>
        <source>This desktop has no tray. A window that is closed could not be found again, so it stays a window.</source>
        <translation>ليس في سطح المكتب هذا علبة نظام. لا يمكن العثور على نافذة مغلقة، لذلك تبقى نافذة.</translation>
    </message>
    <message>
        <source>It could not be shown: nothing on this desktop answers for notifications.</source>
        <translation>تعذر إظهاره: لا شيء على سطح المكتب هذا يتولى الإشعارات.</translation>
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
        <translation>رسائل جديدة في محادثة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>New messages in %n conversations</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسائل جديدة في محادثة واحدة</numerusform>
            <numerusform>رسائل جديدة في محادثتين</numerusform>
            <numerusform>رسائل جديدة في %n محادثات</numerusform>
            <numerusform>رسائل جديدة في %n محادثة</numerusform>
            <numerusform>رسائل جديدة في %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Maria Alvarez</source>
        <translation>ماريا ألفاريز</translation>
    </message>
    <message>
        <source>This is how a message looks when it arrives.</source>
        <translation>هكذا تبدو الرسالة عند وصولها.</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>لم يُرسل ردك</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>حُفظ كمسودة.</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>كتبتَ: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::OnboardingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Set up your inbox</source>
        <translation>إعداد صندوق الوارد</translation>
    </message>
    <message>
        <source>Bring the people you know from a spreadsheet or an address book. You see what will be done before anything is, and can take it back as a whole.</source>
        <translation>أحضر من تعرفهم من جدول أو دفتر عناوين. ترى ما سيجري قبل تنفيذه، ويمكنك التراجع عنه كله.</translation>
    </message>
    <message>
        <source>Import &amp;contacts…</source>
        <translation>استيراد &amp;جهات الاتصال…</translation>
    </message>
    <message>
        <source>Write to somebody who knows you, to see that all of it works.</source>
        <translation>اكتب إلى شخص يعرفك، لتتأكد من أن كل شيء يعمل.</translation>
    </message>
    <message>
        <source>&amp;Write a message…</source>
        <translation>&amp;كتابة رسالة…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where one is among the steps of the setting up</extracomment>
        <translation>الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إت&amp;مام</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;حفظ ومتابعة</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>⁨%1⁩: تم</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Pages</name>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>عرض هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairFields</name>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>يوجد واحد بهذا الاسم مسبقًا.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairListModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people who may be one</extracomment>
        <translation>⁨%1⁩ و⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PairRow</name>
    <message>
        <source>Remove this line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PaletteSearch</name>
    <message>
        <source>Used last</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PasteOffer</name>
    <message>
        <source>It stays on the clipboard: paste less at a time, or send it by e-mail as a file.</source>
        <translation>يبقى في الحافظة: الصق أقل في المرة الواحدة، أو أرسله كملف بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>What you have written is as it was.</source>
        <translation>ما كتبته بقي كما كان.</translation>
    </message>
    <message>
        <source>Attach as a text file</source>
        <translation>إرفاق كملف نصي</translation>
    </message>
    <message>
        <source>It stays on the clipboard: paste less at a time, or attach it to a message as a file.</source>
        <translation>يبقى في الحافظة: الصق أقل في المرة الواحدة، أو أرفقه برسالة كملف.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PastedFiles</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleCommands</name>
    <message>
        <source>%1 blocked</source>
        <translation>تم حظر ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 unblocked</source>
        <translation>تم إلغاء حظر ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>تمت أرشفة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>تمت استعادة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 of %2 people are done</source>
        <translation>اكتمل ⁨%1⁩ من أصل ⁨%2⁩ من الأشخاص</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to the contacts</source>
        <translation>تمت إضافة ⁨%1⁩ إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>There are messages with this person already. Archive them instead.</source>
        <translation>هناك رسائل مع هذا الشخص. أرشفه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>تم تعديل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 and %2 are one now</source>
        <translation>تم دمج ⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>⁨%1⁩ و⁨%2⁩ ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>%1 and %2 are two again</source>
        <translation>تم فصل ⁨%1⁩ و⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleListView</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeoplePreview</name>
    <message>
        <source>The first people of the file</source>
        <translation>أول الأشخاص في الملف</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>WhatsApp: %1</source>
        <extracomment>Numbers on WhatsApp</extracomment>
        <translation>‏WhatsApp: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PeopleStateBar</name>
    <message>
        <source>Lists of people</source>
        <translation>قوائم الأشخاص</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A list of people and how many it has</extracomment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PersonCard</name>
    <message>
        <source>Keep this one</source>
        <translation>إبقاء هذا</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>إبقاء ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PersonDetails</name>
    <message>
        <source>Details of the person</source>
        <translation>تفاصيل الشخص</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>الوقت المحلي</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>المجدولة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation>أحدث الرسائل</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>على شبكات أخرى</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>حقولك الخاصة</translation>
    </message>
    <message>
        <source>Made one with</source>
        <translation>دُمج معه</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>فصل…</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>فصل ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PictureViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit into the window, or show its own size (0, 1)</source>
        <translation>ملاءمة النافذة، أو الحجم الأصلي (0، 1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>فتح ببرنامج النظام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This picture has more pixels than can be shown safely. It can still be saved, or opened with the system&apos;s program.</source>
        <translation>في هذه الصورة بكسلات أكثر مما يمكن عرضه بأمان. ما زال بالإمكان حفظها أو فتحها ببرنامج النظام.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It can still be saved.</source>
        <translation>لا يمكن عرض هذه الصورة. ما زال بالإمكان حفظها.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Pixels of a picture: width and height</extracomment>
        <translation>⁦%1 × %2⁩</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the conversation&apos;s pictures: &quot;3 of 12&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>الحجم: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PortalNotifications</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::PrintChoice</name>
    <message>
        <source>With &amp;internal notes</source>
        <translation>مع ال&amp;ملاحظات الداخلية</translation>
    </message>
    <message>
        <source>Notes are for your team: think of who gets these pages. Private notes of others are never on them.</source>
        <translation>الملاحظات لفريقك: فكّر فيمن ستصله هذه الصفحات. لا تظهر فيها الملاحظات الخاصة للآخرين أبدًا.</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>متابعة…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ProfileHead</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>المزيد عن هذا الشخص</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;دمج مع…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;أرشفة</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>إلغاء ال&amp;حظر</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;حظر</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::RangeBar</name>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>فترة مخصصة…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ReportView</name>
    <message>
        <source>Messages per day</source>
        <translation>الرسائل يوميًا</translation>
    </message>
    <message>
        <source>First response time, median</source>
        <translation>مدة الرد الأول، الوسيط</translation>
    </message>
    <message>
        <source>Busiest hours, incoming</source>
        <translation>أكثر الساعات ازدحامًا، الواردة</translation>
    </message>
    <message>
        <source>How long first responses took</source>
        <translation>كم استغرقت الردود الأولى</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>أسباب فشل الرسائل</translation>
    </message>
    <message>
        <source>Teammates</source>
        <translation>أعضاء الفريق</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>حسب الاتجاه</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>حسب القناة</translation>
    </message>
    <message>
        <source>What the bars are made of</source>
        <translation>ما تتكوّن منه الأعمدة</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>الأرقام والمخططات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::RowLogModel</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduleForm</name>
    <message>
        <source>Do not send it if they &amp;write before</source>
        <translation>عدم الإرسال إذا &amp;كتب الشخص قبل ذلك</translation>
    </message>
    <message>
        <source>Times by &amp;their clocks, in %1</source>
        <translation>المواعيد ب&amp;توقيت المتلقي، في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Or type: “next tuesday 3pm”, “in 2 hours”</source>
        <translation>أو اكتب: «next tuesday 3pm» أو «in 2 hours»</translation>
    </message>
    <message>
        <source>Type a time</source>
        <translation>اكتب وقتًا</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>ال&amp;يوم والوقت</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>ال&amp;منطقة الزمنية</translation>
    </message>
    <message>
        <source>If this PC is &amp;off</source>
        <translation>عند إي&amp;قاف الكمبيوتر</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>up to 15 minutes late, then ask</source>
        <translation>تأخير حتى 15 دقيقة، ثم اسألني</translation>
    </message>
    <message>
        <source>up to 1 hour late, then ask</source>
        <translation>تأخير حتى ساعة، ثم اسألني</translation>
    </message>
    <message>
        <source>up to 4 hours late, then ask</source>
        <translation>تأخير حتى 4 ساعات، ثم اسألني</translation>
    </message>
    <message>
        <source>up to 1 day late, then ask</source>
        <translation>تأخير حتى يوم، ثم اسألني</translation>
    </message>
    <message>
        <source>up to %1 min late, then ask</source>
        <translation>تأخير حتى %1 د، ثم اسألني</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one from the list.</source>
        <translation>لا توجد منطقة زمنية بهذا الاسم. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>This is no time that can be kept. Choose another one.</source>
        <translation>لا يمكن الالتزام بهذا الوقت. اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>That moment has passed. Choose a later one.</source>
        <translation>هذا الموعد قد مضى. اختر موعدًا لاحقًا.</translation>
    </message>
    <message>
        <source>Leaves: %1.</source>
        <translation>تُرسل: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduleUndo</name>
    <message>
        <source>The provider is asked to give it back</source>
        <translation>طُلب من المزوّد إعادتها</translation>
    </message>
    <message>
        <source>It has left already, or was cancelled elsewhere: there is nothing to take back.</source>
        <translation>أُرسلت بالفعل، أو أُلغيت من مكان آخر: لا شيء يُسحب.</translation>
    </message>
    <message>
        <source>Not scheduled any more: what you wrote is a draft again</source>
        <translation>لم تعد مجدولة: عاد ما كتبته مسودة</translation>
    </message>
    <message>
        <source>The provider is asked to give it back. Its answer cannot be read yet. %1</source>
        <extracomment>%1: why, in one sentence or more</extracomment>
        <translation>طُلب من المزوّد إعادتها. تتعذر قراءة رده بعد. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The provider does not say whether it has left.</source>
        <translation>لا يذكر المزوّد هل أُرسلت.</translation>
    </message>
    <message>
        <source>Not scheduled: they have written since, or it was cancelled elsewhere.</source>
        <translation>لم تُجدول: كتب الشخص منذ ذلك الحين، أو أُلغيت من مكان آخر.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledDelegate</name>
    <message>
        <source>New time</source>
        <translation>وقت جديد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledEditor</name>
    <message>
        <source>Change scheduled message</source>
        <translation>تعديل رسالة مجدولة</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>إلى ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What you changed is not saved. Save keeps it; Esc or Cancel once more leaves it.</source>
        <translation>لم يُحفظ ما عدّلته. زر «حفظ» يحفظه؛ أما Esc أو «إلغاء» مرة أخرى فيتركه.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The text is that of a WhatsApp template and stays as it is.</source>
        <translation>النص من قالب WhatsApp ويبقى كما هو.</translation>
    </message>
    <message>
        <source>This is a formatted e-mail: its text stays as it is.</source>
        <translation>هذه رسالة بريد إلكتروني منسقة: يبقى نصها كما هو.</translation>
    </message>
    <message>
        <source>%1 holds it: it is taken back from there first.</source>
        <translation>الرسالة محفوظة لدى ⁨%1⁩: تُسحب من هناك أولًا.</translation>
    </message>
    <message>
        <source>Without a text there is nothing to send.</source>
        <translation>لا شيء يُرسل بلا نص.</translation>
    </message>
    <message>
        <source>An e-mail needs a subject.</source>
        <translation>تحتاج رسالة البريد الإلكتروني إلى موضوع.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledHeading</name>
    <message>
        <source>Scheduled</source>
        <translation>المجدولة</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>تصفية حسب الشخص</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Filter by channel</source>
        <translation>تصفية حسب القناة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledListModel</name>
    <message>
        <source>1 needs your answer</source>
        <translation>واحدة تحتاج إلى قرارك</translation>
    </message>
    <message numerus="yes">
        <source>%n need your answer</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرارك</numerusform>
            <numerusform>واحدة تحتاج إلى قرارك</numerusform>
            <numerusform>اثنتان تحتاجان إلى قرارك</numerusform>
            <numerusform>%n تحتاج إلى قرارك</numerusform>
            <numerusform>%n تحتاج إلى قرارك</numerusform>
            <numerusform>%n تحتاج إلى قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>تحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>Was due: %1. This computer was off then.</source>
        <extracomment>&quot;Was due: Yesterday, 9:00. This computer was off then.&quot;</extracomment>
        <translation>كان موعدها: ⁨%1⁩. كان هذا الكمبيوتر متوقفًا حينها.</translation>
    </message>
    <message>
        <source>The provider holds it</source>
        <translation>محفوظة لدى المزوّد</translation>
    </message>
    <message>
        <source>%1 holds it and sends it even if this computer is off</source>
        <translation>محفوظة لدى ⁨%1⁩ ويرسلها حتى لو كان هذا الكمبيوتر متوقفًا</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>جارٍ سحبها…</translation>
    </message>
    <message>
        <source>Being taken back from %1…</source>
        <translation>جارٍ سحبها من ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Being handed over…</source>
        <translation>جارٍ إيداعها…</translation>
    </message>
    <message>
        <source>Being handed to %1…</source>
        <translation>جارٍ إيداعها لدى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>not sent if they write before</source>
        <translation>لا تُرسل إذا كتب الشخص قبلها</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>template</source>
        <translation>قالب</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledPage</name>
    <message>
        <source>Nothing of that is waiting</source>
        <translation>لا شيء من ذلك ينتظر</translation>
    </message>
    <message>
        <source>No message to such a person, or by that channel, leaves later.</source>
        <translation>لا رسالة تُرسل لاحقًا إلى هذا الشخص أو عبر هذه القناة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>لا شيء بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Write a message and choose &quot;Send later&quot;: it waits here and leaves by itself at its time.</source>
        <translation>اكتب رسالة واختر «إرسال لاحقًا»: تنتظر هنا وتُرسل تلقائيًا في موعدها.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to %1 is as it was</source>
        <translation>بقيت الرسالة إلى ⁨%1⁩ كما كانت</translation>
    </message>
    <message>
        <source>The message to %1 is changed</source>
        <translation>عُدّلت الرسالة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>The message to %1 leaves in a second</source>
        <translation>تُرسل الرسالة إلى ⁨%1⁩ خلال ثانية</translation>
    </message>
    <message numerus="yes">
        <source>The message to %1 leaves in %n seconds</source>
        <translation>
            <numerusform>تُرسل الرسالة إلى ⁨%1⁩ الآن</numerusform>
            <numerusform>تُرسل الرسالة إلى ⁨%1⁩ خلال ثانية</numerusform>
            <numerusform>تُرسل الرسالة إلى ⁨%1⁩ خلال ثانيتين</numerusform>
            <numerusform>تُرسل الرسالة إلى ⁨%1⁩ خلال %n ثوانٍ</numerusform>
            <numerusform>تُرسل الرسالة إلى ⁨%1⁩ خلال %n ثانية</numerusform>
            <numerusform>تُرسل الرسالة إلى ⁨%1⁩ خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>الرسائل المجدولة</translation>
    </message>
    <message>
        <source>&amp;Filter by person</source>
        <translation>تصفية حسب ال&amp;شخص</translation>
    </message>
    <message>
        <source>Only the messages to that person</source>
        <translation>الرسائل الموجهة إلى ذلك الشخص فقط</translation>
    </message>
    <message>
        <source>Filter by c&amp;hannel…</source>
        <translation>تصفية حسب ال&amp;قناة…</translation>
    </message>
    <message>
        <source>Only the messages of that channel</source>
        <translation>رسائل تلك القناة فقط</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;عرض الكل</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>بلا تصفية</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>حفظ كم&amp;سودة</translation>
    </message>
    <message>
        <source>Puts the text that was cancelled last back into its conversation</source>
        <translation>يعيد نص آخر رسالة أُلغيت إلى محادثتها</translation>
    </message>
    <message>
        <source>It has left already, or they have written since: it stays as it is.</source>
        <translation>أُرسلت بالفعل، أو كتب الشخص منذ ذلك الحين: تبقى كما هي.</translation>
    </message>
    <message>
        <source>The time it had is over: it stays as it is.</source>
        <translation>انقضى موعدها: تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledStrip</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show what is scheduled: change it, send it now or cancel it</source>
        <translation>عرض المجدولة: تعديلها أو إرسالها الآن أو إلغاؤها</translation>
    </message>
    <message>
        <source>1 message is scheduled</source>
        <translation>رسالة واحدة مجدولة</translation>
    </message>
    <message>
        <source>%1 messages are scheduled</source>
        <translation>الرسائل المجدولة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <extracomment>What waits, and the next of it: &quot;2 messages are scheduled · next: Tuesday, 9:00&quot;</extracomment>
        <translation>⁨%1⁩ · التالية: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 · was due: %2</source>
        <translation>⁨%1⁩ · كان موعدها: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ScheduledView</name>
    <message>
        <source>Scheduled messages</source>
        <translation>الرسائل المجدولة</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>Change the text or the time of the chosen message</source>
        <translation>تعديل نص الرسالة المحددة أو موعدها</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>إرسال الآ&amp;ن</translation>
    </message>
    <message>
        <source>Does not wait for its time</source>
        <translation>دون انتظار الموعد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>The chosen messages do not leave</source>
        <translation>لا تُرسل الرسائل المحددة</translation>
    </message>
    <message>
        <source>&amp;Open the conversation</source>
        <translation>&amp;فتح المحادثة</translation>
    </message>
    <message>
        <source>The one the chosen message belongs to</source>
        <translation>المحادثة التي تنتمي إليها الرسالة المحددة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>All messages of the list that are loaded</source>
        <translation>كل ما جرى تحميله من رسائل القائمة</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchCompletion</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>قبل شهر</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchDelegate</name>
    <message>
        <source>You to %1</source>
        <translation>منك إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>شخص غادر الفريق</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Before what somebody wrote</extracomment>
        <translation>⁨%1⁩:</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchField</name>
    <message>
        <source>People, messages, notes and files</source>
        <translation>أشخاص ورسائل وملاحظات وملفات</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchKindBar</name>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind and how many were found</extracomment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>عرض ⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>عرض كل النتائج</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Older messages are still being made ready to be found (%1 left). What is older than %2 is not found yet.</source>
        <translation>ما زالت فهرسة الرسائل الأقدم جارية (بقي ⁨%1⁩). لا يُعثر بعد على ما هو أقدم من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Messages are still being made ready to be found (%1 left).</source>
        <translation>ما زالت فهرسة الرسائل جارية (بقي ⁨%1⁩).</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Older messages are not ready to be found yet.</source>
        <translation>لم تكتمل فهرسة الرسائل الأقدم بعد.</translation>
    </message>
    <message>
        <source>Without one of the conditions there may be more.</source>
        <translation>قد يظهر المزيد بدون أحد الشروط.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>كلمات أقل أو أقصر تعثر على المزيد.</translation>
    </message>
    <message>
        <source>Nothing of that kind for %1</source>
        <extracomment>What was looked for, in quotation marks</extracomment>
        <translation>لا شيء من هذا النوع عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation>لم يُعثر على شيء عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>عرض كل الأنواع</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>Takes a condition out of a search: &quot;in:sms&quot;</extracomment>
        <translation>بدون ⁨%1⁩</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SegmentNote</name>
    <message>
        <source>A special space</source>
        <translation>مسافة خاصة</translation>
    </message>
    <message>
        <source>An invisible character</source>
        <translation>حرف غير مرئي</translation>
    </message>
    <message>
        <source>%1 count twice.</source>
        <translation>تُحتسب ⁨%1⁩ مرتين.</translation>
    </message>
    <message>
        <source>%1 counts twice.</source>
        <translation>يُحتسب ⁨%1⁩ مرتين.</translation>
    </message>
    <message>
        <source>%1 leave 70 characters, not 160.</source>
        <translation>بسبب ⁨%1⁩ يتسع النص لـ 70 حرفًا لا 160.</translation>
    </message>
    <message>
        <source>%1 leaves 70 characters, not 160.</source>
        <translation>بسبب ⁨%1⁩ يتسع النص لـ 70 حرفًا لا 160.</translation>
    </message>
    <message>
        <source>%1 make this text twice as expensive.</source>
        <translation>بسبب ⁨%1⁩ تصبح كلفة هذا النص ضعفين.</translation>
    </message>
    <message>
        <source>%1 makes this text twice as expensive.</source>
        <translation>بسبب ⁨%1⁩ تصبح كلفة هذا النص ضعفين.</translation>
    </message>
    <message>
        <source>%1 make this text three times as expensive.</source>
        <translation>بسبب ⁨%1⁩ تصبح كلفة هذا النص ثلاثة أضعاف.</translation>
    </message>
    <message>
        <source>%1 makes this text three times as expensive.</source>
        <translation>بسبب ⁨%1⁩ تصبح كلفة هذا النص ثلاثة أضعاف.</translation>
    </message>
    <message>
        <source>%1 make this %2 messages instead of %3.</source>
        <translation>بسبب ⁨%1⁩ يصبح عدد الرسائل ⁨%2⁩ بدلًا من ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 makes this %2 messages instead of %3.</source>
        <translation>بسبب ⁨%1⁩ يصبح عدد الرسائل ⁨%2⁩ بدلًا من ⁨%3⁩.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 رسائل</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 left</source>
        <extracomment>&quot;GSM-7 · 2 messages · 39 left&quot;</extracomment>
        <translation>⁨%1⁩ · ⁨%2⁩ · بقي ⁨%3⁩</translation>
    </message>
    <message>
        <source>Replace with plain ones</source>
        <translation>استبدال بأحرف عادية</translation>
    </message>
    <message>
        <source>GSM-7 is the alphabet of plain letters, 160 to a message; any other character makes it UCS-2, 70 to a message. Each message is paid for; the characters left are those of the last one.</source>
        <translation>‏GSM-7 أبجدية الأحرف اللاتينية البسيطة، 160 حرفًا في الرسالة؛ وأي حرف آخر يحوّل النص إلى UCS-2، أي 70 حرفًا في الرسالة. تُدفع كلفة كل رسالة؛ والأحرف المتبقية هي أحرف الرسالة الأخيرة.</translation>
    </message>
    <message>
        <source>Puts straight quotes, hyphens and blanks where they are read the same; Ctrl+Z brings the others back</source>
        <translation>يضع علامات اقتباس وشرطات ومسافات بسيطة حيث تُقرأ بالمعنى نفسه؛ ويعيد Ctrl+Z الأخرى</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>⁨%1⁩ و⁨%2⁩ غيرها</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendButton</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendLaterPopup</name>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>%1 is in %2, where it is %3 now.</source>
        <extracomment>A person, a place, a time of day</extracomment>
        <translation>مكان ⁨%1⁩ هو ⁨%2⁩، والساعة هناك الآن ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The WhatsApp window closes: %1. After that only a template leaves, unless %2 writes again before.</source>
        <extracomment>A moment (&quot;Today, 11:00&quot;), a person</extracomment>
        <translation>تُغلق نافذة WhatsApp: ⁨%1⁩. وبعدها لا يُرسل إلا قالب، ما لم يكتب ⁨%2⁩ قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendingBanner</name>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SendingPage</name>
    <message>
        <source>Let Twilio or Resend &amp;send scheduled messages while this computer is off</source>
        <translation>السماح لـ Twilio أو Resend بإ&amp;رسال المجدولة أثناء إيقاف هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>&amp;Enter sends an SMS or a WhatsApp message</source>
        <translation>&amp;يرسل Enter رسالة SMS أو WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Mark words that are misspelt</source>
        <translation>&amp;تمييز الكلمات المكتوبة خطأ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>What you send waits a moment, so that you can take it back.</source>
        <translation>ما ترسله ينتظر لحظة، كي تتمكن من سحبه.</translation>
    </message>
    <message>
        <source>not at all: it leaves at once</source>
        <translation>بلا مهلة: تُرسل فورًا</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>It can be &amp;taken back for</source>
        <translation>مهلة ال&amp;سحب</translation>
    </message>
    <message>
        <source>When this program ends or the computer goes to sleep, scheduled messages are given to the provider&apos;s own scheduler; at the next start they are taken back from there. What is not to be sent once the person has written stays here. Without this, scheduled messages leave only while the program runs.</source>
        <translation>عند إنهاء هذا البرنامج أو دخول الكمبيوتر في السكون، تُودع الرسائل المجدولة في مجدول المزوّد نفسه؛ وتُسحب من هناك عند التشغيل التالي. أما ما لا ينبغي إرساله بعد أن يكتب الشخص فيبقى هنا. وبدون ذلك لا تُرسل الرسائل المجدولة إلا أثناء تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Without it, Enter begins a line. Ctrl+Enter always sends, Shift+Enter always begins a line.</source>
        <translation>بدونه يبدأ Enter سطرًا جديدًا. يرسل Ctrl+Enter دائمًا، ويبدأ Shift+Enter سطرًا دائمًا.</translation>
    </message>
    <message>
        <source>Where a dictionary of hunspell is installed for the person&apos;s language, or this computer&apos;s</source>
        <translation>حيث يكون قاموس hunspell مثبتًا للغة الشخص أو لغة هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد يتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
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
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Automatic answer</source>
        <translation>الرد التلقائي</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>A category of the settings on which something is typed</extracomment>
        <translation>⁨%1⁩ (غير محفوظ)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SettingsPage</name>
    <message>
        <source>Set by the environment variable %1</source>
        <translation>مضبوط بمتغير البيئة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>set by the environment variable %1</source>
        <translation>مضبوط بمتغير البيئة ⁨%1⁩</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>مخزّن؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved. The system&apos;s keychain is locked, or there is none, and the secret is kept nowhere else. Unlock it, install gnome-keyring or KWallet, or set %1 in the environment.</source>
        <translation>لم يُحفظ. سلسلة مفاتيح النظام مقفلة أو غير موجودة، ولا يُحفظ السر في أي مكان آخر. افتح قفلها، أو ثبّت gnome-keyring أو KWallet، أو اضبط ⁨%1⁩ في البيئة.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ShortcutsPage</name>
    <message>
        <source>Single &amp;letters are keys too (J, R, ?, G then I)</source>
        <translation>الحروف ال&amp;مفردة مفاتيح أيضًا (J و R و ? و G ثم I)</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>For this computer only. What you change holds at once.</source>
        <translation>لهذا الكمبيوتر فقط. يسري ما تغيّره فورًا.</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>&amp;نمط المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>New keys for the chosen command</source>
        <translation>مفاتيح جديدة للأمر المحدد</translation>
    </message>
    <message>
        <source>Choose a command, then press its new keys in the field.</source>
        <translation>اختر أمرًا، ثم اضغط مفاتيحه الجديدة في الحقل.</translation>
    </message>
    <message>
        <source>These keys belong to the field or list itself and cannot be changed.</source>
        <translation>هذه مفاتيح الحقل أو القائمة نفسها ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Press the new keys for “%1” in the field above.</source>
        <translation>اضغط المفاتيح الجديدة للأمر «⁨%1⁩» في الحقل أعلاه.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>استخدامه هنا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>استخدامه رغم ذلك</translation>
    </message>
    <message>
        <source>%1 is the key of %2.</source>
        <translation>⁨%1⁩ هو مفتاح ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and cannot be taken away.</source>
        <translation>⁨%1⁩ تابع للأمر ⁨%2⁩ ولا يمكن أخذه منه.</translation>
    </message>
    <message>
        <source>%1 cannot be had beside %2, the key of %3.</source>
        <extracomment>&quot;Q then I&quot; and &quot;Q&quot;: whoever presses the first key of the one has pressed the other</extracomment>
        <translation>لا يمكن استخدام ⁨%1⁩ مع ⁨%2⁩، مفتاح ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be had beside %2, the key of %3, which cannot be taken away.</source>
        <translation>لا يمكن استخدام ⁨%1⁩ مع ⁨%2⁩، مفتاح ⁨%3⁩ الذي لا يمكن أخذه منه.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>تم: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SmsPage</name>
    <message>
        <source>Let Twilio swap typographic characters that make a text &amp;dearer</source>
        <translation>السماح لـ Twilio باستبدال الأحرف ال&amp;طباعية التي ترفع كلفة الرسالة</translation>
    </message>
    <message>
        <source>T&amp;ry, and find my numbers</source>
        <translation>ت&amp;جربة، والعثور على أرقامي</translation>
    </message>
    <message>
        <source>SMS with Twilio</source>
        <translation>‏SMS عبر Twilio</translation>
    </message>
    <message>
        <source>You find these on the first page of Twilio&apos;s console. The token is kept in your system&apos;s keychain.</source>
        <translation>تجد هذه القيم في الصفحة الأولى من وحدة تحكم Twilio. يُحفظ الرمز في سلسلة مفاتيح النظام.</translation>
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
        <translation>&amp;رقمك</translation>
    </message>
    <message>
        <source>&amp;Messaging Service</source>
        <translation>&amp;Messaging Service</translation>
    </message>
    <message>
        <source>optional, MG…</source>
        <translation>اختياري، MG…</translation>
    </message>
    <message>
        <source>10 hours, Twilio&apos;s own limit</source>
        <translation>10 ساعات، حد Twilio نفسه</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 ساعات</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>Give &amp;up after</source>
        <translation>التو&amp;قف بعد</translation>
    </message>
    <message>
        <source>“Curly” quotes and long dashes are sent as plain ones, so that 160 characters fit instead of 70.</source>
        <translation>تُرسل علامات الاقتباس “المنحنية” والشرطات الطويلة بشكلها البسيط، ليتسع النص لـ 160 حرفًا بدلًا من 70.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 حرفًا ورقمًا</translation>
    </message>
    <message>
        <source>An Account SID is AC followed by 32 letters and digits.</source>
        <translation>يتكوّن Account SID من AC متبوعًا بـ 32 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>Without the token nothing can be sent or received.</source>
        <translation>لا يمكن إرسال شيء أو استقباله بلا الرمز.</translation>
    </message>
    <message>
        <source>An Auth Token is 32 letters and digits.</source>
        <translation>يتكوّن Auth Token من 32 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>Give the number you send from, or a Messaging Service.</source>
        <translation>أدخل الرقم الذي ترسل منه، أو Messaging Service.</translation>
    </message>
    <message>
        <source>Write the number with its country, as +1 415 555 2671.</source>
        <translation>اكتب الرقم مع رمز بلده، مثل ⁦+1 415 555 2671⁩.</translation>
    </message>
    <message>
        <source>A Messaging Service is MG followed by 32 letters and digits.</source>
        <translation>يتكوّن Messaging Service من MG متبوعًا بـ 32 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>SMS is ready to send. How messages come in is on the page Receiving.</source>
        <translation>قناة SMS جاهزة للإرسال. تجد طريقة وصول الرسائل في صفحة «الاستقبال».</translation>
    </message>
    <message>
        <source>SMS is not connected yet.</source>
        <translation>قناة SMS غير متصلة بعد.</translation>
    </message>
    <message>
        <source>&amp;Open Twilio&apos;s console</source>
        <translation>&amp;فتح وحدة تحكم Twilio</translation>
    </message>
    <message>
        <source>Its first page has both under “Account Info”.</source>
        <translation>تجد كليهما في صفحتها الأولى ضمن «Account Info».</translation>
    </message>
    <message>
        <source>&amp;Found there</source>
        <translation>ما &amp;وُجد هناك</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>جارٍ سؤال Twilio…</translation>
    </message>
    <message>
        <source>They could not be tried.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>تعذرت تجربتها.</translation>
    </message>
    <message>
        <source>Twilio accepts them: the account “%1”.</source>
        <translation>يقبلها Twilio: الحساب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>It is a trial: it writes only to numbers that you verified in Twilio&apos;s console.</source>
        <translation>هذا حساب تجريبي: لا يكتب إلا إلى أرقام وثّقتها في وحدة تحكم Twilio.</translation>
    </message>
    <message>
        <source>It has no number yet: buy one in Twilio&apos;s console.</source>
        <translation>ليس فيه رقم بعد: اشترِ رقمًا في وحدة تحكم Twilio.</translation>
    </message>
    <message>
        <source>Twilio knows no account with this SID. Copy it again from “Account Info” on the first page of its console.</source>
        <translation>لا يعرف Twilio حسابًا بهذا الـ SID. انسخه من جديد من «Account Info» في الصفحة الأولى من وحدة تحكمه.</translation>
    </message>
    <message>
        <source>This is the pair for tests, by which nothing is sent. Take the live one from the console&apos;s first page.</source>
        <translation>هذه بيانات الاختبار، ولا يُرسل بها شيء. خذ البيانات الفعلية من الصفحة الأولى من وحدة التحكم.</translation>
    </message>
    <message>
        <source>Twilio suspended or closed this account. Its console says why.</source>
        <translation>علّق Twilio هذا الحساب أو أغلقه. تذكر وحدة تحكمه السبب.</translation>
    </message>
    <message>
        <source>Choose what to send from</source>
        <translation>اختر ما ترسل منه</translation>
    </message>
    <message>
        <source>Messaging Service %1</source>
        <translation>Messaging Service ⁨%1⁩</translation>
    </message>
    <message>
        <source>Twilio does not accept this SID with this token. Copy both again from “Account Info” on the first page of its console; a new token there makes the old one void.</source>
        <translation>لا يقبل Twilio هذا الـ SID مع هذا الرمز. انسخ كليهما من جديد من «Account Info» في الصفحة الأولى من وحدة تحكمه؛ وإنشاء رمز جديد هناك يُبطل القديم.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SnoozePopup</name>
    <message>
        <source>Later today</source>
        <translation>لاحقًا اليوم</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Type a time: next tuesday 3pm</source>
        <translation>اكتب وقتًا: next tuesday 3pm</translation>
    </message>
    <message>
        <source>When the conversation comes back</source>
        <translation>متى تعود المحادثة</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>المواعيد بتوقيت ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SpellMarks</name>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>إضافة «⁨%1⁩» إلى القاموس</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::StoragePage</name>
    <message>
        <source>Messages and contacts</source>
        <translation>الرسائل وجهات الاتصال</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <translation>الصوت والفيديو</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Small copies of pictures</source>
        <translation>نسخ مصغرة من الصور</translation>
    </message>
    <message>
        <source>Copies from before updates</source>
        <translation>نسخ ما قبل التحديثات</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>They are made again when a picture is shown.</source>
        <translation>تُنشأ من جديد عند عرض صورة.</translation>
    </message>
    <message>
        <source>The newest copy stays.</source>
        <translation>تبقى أحدث نسخة.</translation>
    </message>
    <message>
        <source>The log that is written now stays.</source>
        <translation>يبقى السجل الذي يُكتب الآن.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>What your inbox takes on this computer. Messages and their files are never removed from here.</source>
        <translation>ما يشغله صندوق الوارد على هذا الكمبيوتر. لا تُزال الرسائل وملفاتها من هنا أبدًا.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>إخلاء</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>إخلاء ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>الإجمالي ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>تم إخلاء ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Remove older copies</source>
        <translation>إزالة النسخ الأقدم</translation>
    </message>
    <message>
        <source>Remove all copies but the newest?</source>
        <translation>إزالة كل النسخ عدا الأحدث؟</translation>
    </message>
    <message>
        <source>Your messages and contacts stay, and so does the copy from before the latest update. What only an older copy has cannot be brought back then.</source>
        <translation>تبقى رسائلك وجهات اتصالك، وكذلك النسخة السابقة لآخر تحديث. وما لا يوجد إلا في نسخة أقدم لا يمكن استعادته بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>إ&amp;بقاؤها</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::SubjectLine</name>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>These are too many emoji for a subject. What was there is as it was.</source>
        <translation>الرموز التعبيرية أكثر مما يتسع له موضوع. بقي ما كان فيه كما هو.</translation>
    </message>
    <message>
        <source>Cc: who gets a copy</source>
        <translation>نسخة: من يتلقى نسخة</translation>
    </message>
    <message>
        <source>Bcc: who gets a copy without the others seeing it</source>
        <translation>نسخة مخفية: من يتلقى نسخة دون أن يراه الآخرون</translation>
    </message>
    <message>
        <source>Cc Bcc</source>
        <translation>نسخة ومخفية</translation>
    </message>
    <message>
        <source>Send copies to others</source>
        <translation>إرسال نسخ إلى آخرين</translation>
    </message>
    <message>
        <source>These are no addresses, or too many for one e-mail. What was there is as it was.</source>
        <translation>هذه ليست عناوين، أو هي أكثر مما تتسع له رسالة واحدة. بقي ما كان فيه كما هو.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address. Correct it, or take it out.</source>
        <translation>ليس «⁨%1⁩» عنوان بريد إلكتروني. صحّحه أو أزله.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TemplateListModel</name>
    <message>
        <source>Not submitted</source>
        <translation>غير مُقدَّم</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مُوافق عليه</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>It was not submitted to WhatsApp for approval.</source>
        <translation>لم يُقدَّم إلى WhatsApp للموافقة عليه.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved it yet.</source>
        <translation>لم يوافق عليه WhatsApp بعد.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it.</source>
        <translation>رفضه WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it: %1</source>
        <translation>رفضه WhatsApp: ⁨%1⁩</translation>
    </message>
    <message>
        <source>WhatsApp paused it, because people did not like it.</source>
        <translation>أوقفه WhatsApp مؤقتًا، لأنه لم يعجب المتلقين.</translation>
    </message>
    <message>
        <source>WhatsApp switched it off for good.</source>
        <translation>عطّله WhatsApp نهائيًا.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TemplatePicker</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>استخدام هذا القالب</translation>
    </message>
    <message>
        <source>Choose a WhatsApp template</source>
        <translation>اختيار قالب WhatsApp</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>البحث في القوالب</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>How it will be read</source>
        <translation>كيف سيُقرأ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Text for this place</source>
        <translation>نص هذا الحقل</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>مثلًا ⁨%1⁩</translation>
    </message>
    <message>
        <source>Place %1</source>
        <extracomment>A place in a template, with its number or name</extracomment>
        <translation>الحقل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Asking WhatsApp…</source>
        <translation>جارٍ سؤال WhatsApp…</translation>
    </message>
    <message>
        <source>Not refreshed. %1 These are the templates as they were last fetched.</source>
        <translation>لم تُحدَّث. ⁨%1⁩ هذه هي القوالب كما جُلبت آخر مرة.</translation>
    </message>
    <message>
        <source>Fill in every place first.</source>
        <translation>املأ كل الحقول أولًا.</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>لا قالب يتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <source>Fetching your templates…</source>
        <translation>جارٍ جلب قوالبك…</translation>
    </message>
    <message>
        <source>There are no templates yet. Make one in Twilio&apos;s console under Content Template Builder, have WhatsApp approve it, then refresh.</source>
        <translation>لا قوالب بعد. أنشئ قالبًا في وحدة تحكم Twilio ضمن Content Template Builder، واحصل على موافقة WhatsApp عليه، ثم حدّث القائمة.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ThreadListView</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TimePhraseField</name>
    <message>
        <source>Not understood. Try “tomorrow 9:00”, “friday” or “in 2 hours”.</source>
        <translation>لم يُفهم. جرّب «tomorrow 9:00» أو «friday» أو «in 2 hours».</translation>
    </message>
    <message>
        <source>There is no such day or time. Type another one.</source>
        <translation>لا يوجد يوم أو وقت كهذا. اكتب غيره.</translation>
    </message>
    <message>
        <source>That is over already. Type a later time.</source>
        <translation>هذا وقت قد مضى. اكتب وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>That is now, not later. Type one minute at least.</source>
        <translation>هذا الآن وليس لاحقًا. اكتب دقيقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>That is more than ten years away. Type an earlier time.</source>
        <translation>يبعد هذا أكثر من عشر سنوات. اكتب وقتًا أقرب.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ToastBox</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::TransferWorks</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Transfers</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>ا&amp;ستيراد جهات الاتصال…</translation>
    </message>
    <message>
        <source>Put the people of a table (CSV) or of vCards in; you see what comes of it first</source>
        <translation>إضافة أشخاص من جدول (CSV) أو بطاقات vCard؛ ترى النتيجة أولًا</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>&amp;تصدير جهات الاتصال…</translation>
    </message>
    <message>
        <source>Write everybody, or some of them, into a table (CSV) or vCards</source>
        <translation>كتابة الجميع أو بعضهم في جدول (CSV) أو بطاقات vCard</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <extracomment>&quot;120 people saved in contacts.csv&quot;</extracomment>
        <translation>تم حفظ ⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>We</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>تم الإيقاف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off, and nobody of it was put in.</source>
        <translation>انقطع استيراد %1 ولم يُضف منه أحد.</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>استيراد مرة أخرى</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::Tray</name>
    <message>
        <source>&amp;Open Unified Inbox</source>
        <translation>&amp;فتح Unified Inbox</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;رسالة جديدة</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;عدم الإزعاج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Unified Inbox</source>
        <translation>Unified Inbox</translation>
    </message>
    <message>
        <source>Unified Inbox: 1 unread conversation</source>
        <translation>‏Unified Inbox: محادثة غير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>Unified Inbox: %n unread conversations</source>
        <translation>
            <numerusform>‏Unified Inbox: لا محادثات غير مقروءة</numerusform>
            <numerusform>‏Unified Inbox: محادثة غير مقروءة</numerusform>
            <numerusform>‏Unified Inbox: محادثتان غير مقروءتين</numerusform>
            <numerusform>‏Unified Inbox: %n محادثات غير مقروءة</numerusform>
            <numerusform>‏Unified Inbox: %n محادثة غير مقروءة</numerusform>
            <numerusform>‏Unified Inbox: %n محادثة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoCommands</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take back what was done last: a message while it waits, an archived conversation</source>
        <translation>التراجع عن آخر إجراء: رسالة ما زالت تنتظر، أو محادثة مؤرشفة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>تنفيذ آخر ما تُراجع عنه من جديد</translation>
    </message>
    <message>
        <source>The last message cannot be taken back any more. Once more undoes what was done before it.</source>
        <translation>لم يعد سحب الرسالة الأخيرة ممكنًا. التراجع مرة أخرى يلغي ما سبقها.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoSendStrip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the message back</source>
        <translation>سحب الرسالة</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>تراجع عن الإرسال</translation>
    </message>
    <message>
        <source>%1. It can be taken back.</source>
        <translation>⁨%1⁩. يمكن سحبها.</translation>
    </message>
    <message>
        <source>%1. It can be taken back with %2.</source>
        <translation>⁨%1⁩. يمكن سحبها بـ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>الإرسال خلال %1 ث</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UndoStack</name>
    <message>
        <source>Something else is still being done</source>
        <translation>ما زال إجراء آخر قيد التنفيذ</translation>
    </message>
    <message>
        <source>Still taking back: %1</source>
        <translation>ما زال التراجع جاريًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Still doing it again: %1</source>
        <translation>ما زالت الإعادة جارية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stopping, to take back what was done</source>
        <translation>جارٍ الإيقاف للتراجع عما تم</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>جارٍ التراجع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Doing it again: %1</source>
        <translation>جارٍ التنفيذ من جديد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stopped before anything was changed</source>
        <translation>تم الإيقاف قبل أن يتغير شيء</translation>
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
        <translation>إبقاء مفتوحًا</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>الخروج دون حفظه</translation>
    </message>
    <message>
        <source>Repair without it</source>
        <translation>الإصلاح دون حفظه</translation>
    </message>
    <message>
        <source>Change the language without it</source>
        <translation>تغيير اللغة دون حفظه</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedDrafts</name>
    <message>
        <source>To %1:
%2</source>
        <extracomment>A person, and what was written to them</extracomment>
        <translation>إلى ⁨%1⁩:
⁨%2⁩</translation>
    </message>
    <message>
        <source>What you wrote to %1 is not saved.</source>
        <translation>لم يُحفظ ما كتبته إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What you wrote to these people is not saved: %1.</source>
        <translation>لم يُحفظ ما كتبته إلى هؤلاء الأشخاص: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It cannot be kept in the damaged inbox. Copy the text and paste it somewhere else first.</source>
        <translation>لا يمكن حفظه في صندوق الوارد التالف. انسخ النص والصقه في مكان آخر أولًا.</translation>
    </message>
    <message>
        <source>The disk does not take it. Free some space: then it is saved, and the program ends by itself. Or copy the text and paste it where it can be kept, before you quit.</source>
        <translation>لا يقبله القرص. أخلِ بعض المساحة: فيُحفظ وينتهي البرنامج تلقائيًا. أو انسخ النص والصقه حيث يمكن حفظه قبل الإنهاء.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>إنهاء دون حفظ</translation>
    </message>
    <message>
        <source>The disk does not take it. Free some space: then it is saved. Or copy the text and paste it where it can be kept.</source>
        <translation>القرص لا يقبله. حرّر بعض المساحة فيُحفظ. أو انسخ النص والصقه حيث يمكن الاحتفاظ به.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedEdits</name>
    <message>
        <source>The change of a note is not kept yet.</source>
        <translation>هناك تعديل على ملاحظة لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>The change of a scheduled message is not saved yet.</source>
        <translation>هناك تعديل على رسالة مجدولة لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>يحفظه Ctrl+Enter.</translation>
    </message>
    <message>
        <source>“Save” keeps it.</source>
        <translation>يحفظه زر «حفظ».</translation>
    </message>
    <message>
        <source>What you wrote about a person is not saved yet.</source>
        <translation>لم يُحفظ بعد ما كتبته عن أحد الأشخاص.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedMessages</name>
    <message>
        <source>A new message is not begun yet.</source>
        <translation>هناك رسالة جديدة لم تبدأ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages are not begun yet.</source>
        <translation>
            <numerusform>لا رسائل جديدة لم تبدأ بعد.</numerusform>
            <numerusform>هناك رسالة جديدة لم تبدأ بعد.</numerusform>
            <numerusform>هناك رسالتان جديدتان لم تبدآ بعد.</numerusform>
            <numerusform>هناك %n رسائل جديدة لم تبدأ بعد.</numerusform>
            <numerusform>هناك %n رسالة جديدة لم تبدأ بعد.</numerusform>
            <numerusform>هناك %n رسالة جديدة لم تبدأ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is dropped if you go on. Copy what you need of it first.</source>
        <translation>ستُفقد إذا تابعت. انسخ ما تحتاجه منها أولًا.</translation>
    </message>
    <message>
        <source>Press “Write” to keep it as a draft. If you quit now, it is dropped.</source>
        <translation>اضغط «كتابة» لحفظها كمسودة. إذا أنهيت البرنامج الآن فستُفقد.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedSends</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Your message to %1 has not left yet.</source>
        <translation>لم تُرسل رسالتك إلى ⁨%1⁩ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not left yet, to %1.</source>
        <translation>
            <numerusform>أُرسلت كل الرسائل إلى ⁨%1⁩.</numerusform>
            <numerusform>هناك رسالة لم تُرسل بعد، إلى ⁨%1⁩.</numerusform>
            <numerusform>هناك رسالتان لم تُرسلا بعد، إلى ⁨%1⁩.</numerusform>
            <numerusform>هناك %n رسائل لم تُرسل بعد، إلى ⁨%1⁩.</numerusform>
            <numerusform>هناك %n رسالة لم تُرسل بعد، إلى ⁨%1⁩.</numerusform>
            <numerusform>هناك %n رسالة لم تُرسل بعد، إلى ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be sent at the moment.</source>
        <translation>لا يمكن إرسالها في الوقت الحالي.</translation>
    </message>
    <message>
        <source>It can still be taken back.</source>
        <translation>ما زال سحبها ممكنًا.</translation>
    </message>
    <message>
        <source>They can still be taken back.</source>
        <translation>ما زال سحبها ممكنًا.</translation>
    </message>
    <message>
        <source>With the damaged inbox it is set aside.</source>
        <translation>تُنحّى مع صندوق الوارد التالف.</translation>
    </message>
    <message>
        <source>If it stays where it is, it goes out when the program starts again.</source>
        <translation>إذا بقيت في مكانها فستُرسل عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>If they stay where they are, they go out when the program starts again.</source>
        <translation>إذا بقيت في مكانها فستُرسل عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Files do not come back with the text of a draft.</source>
        <translation>لا تعود الملفات مع نص المسودة.</translation>
    </message>
    <message>
        <source>It is being sent; then the program ends.</source>
        <translation>جارٍ إرسالها؛ ثم ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>It is being taken back; then the program ends.</source>
        <translation>جارٍ سحبها؛ ثم ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>It is being stored.</source>
        <translation>جارٍ تخزينها.</translation>
    </message>
    <message>
        <source>A message is being stored.</source>
        <translation>جارٍ تخزين رسالة.</translation>
    </message>
    <message>
        <source>It cannot be read whether a message is still to leave.</source>
        <translation>تتعذر معرفة ما إذا كانت هناك رسالة لم تُرسل بعد.</translation>
    </message>
    <message>
        <source>One that is goes out when the program starts again.</source>
        <translation>إن وُجدت فستُرسل عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>إنهاء رغم ذلك</translation>
    </message>
    <message>
        <source>Repair without it</source>
        <translation>إصلاح بدونها</translation>
    </message>
    <message>
        <source>Quit, send it later</source>
        <translation>إنهاء، وإرسالها لاحقًا</translation>
    </message>
    <message>
        <source>Send now and repair</source>
        <translation>إرسال الآن وإصلاح</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>إرسال الآن وإنهاء</translation>
    </message>
    <message>
        <source>Back to draft and quit</source>
        <translation>إعادة إلى مسودة وإنهاء</translation>
    </message>
    <message>
        <source>Back to drafts and quit</source>
        <translation>إعادة إلى المسودات وإنهاء</translation>
    </message>
    <message>
        <source>Change the language all the same</source>
        <translation>تغيير اللغة على أي حال</translation>
    </message>
    <message>
        <source>Send it later</source>
        <translation>الإرسال لاحقًا</translation>
    </message>
    <message>
        <source>Send now and change the language</source>
        <translation>الإرسال الآن وتغيير اللغة</translation>
    </message>
    <message>
        <source>Take it back into the draft</source>
        <translation>إعادته إلى المسودة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedTransfers</name>
    <message>
        <source>A file is not done yet.</source>
        <translation>هناك ملف لم يكتمل بعد.</translation>
    </message>
    <message>
        <source>Wait, then repair</source>
        <translation>انتظار ثم إصلاح</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>انتظار ثم إنهاء</translation>
    </message>
    <message>
        <source>Stop and repair</source>
        <translation>إيقاف وإصلاح</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>إيقاف وإنهاء</translation>
    </message>
    <message>
        <source>Wait, then change the language</source>
        <translation>الانتظار ثم تغيير اللغة</translation>
    </message>
    <message>
        <source>Stop and change the language</source>
        <translation>الإيقاف وتغيير اللغة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnfinishedWork</name>
    <message>
        <source>If you stop it, what is done stays as it is, and the rest as it was.</source>
        <translation>إذا أوقفته يبقى ما تم كما هو، وتبقى البقية كما كانت.</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>ما زال هناك إجراء قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Wait, then repair</source>
        <translation>انتظار ثم إصلاح</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>انتظار ثم إنهاء</translation>
    </message>
    <message>
        <source>Stop and repair</source>
        <translation>إيقاف وإصلاح</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>إيقاف وإنهاء</translation>
    </message>
    <message>
        <source>Wait, then change the language</source>
        <translation>الانتظار ثم تغيير اللغة</translation>
    </message>
    <message>
        <source>Stop and change the language</source>
        <translation>الإيقاف وتغيير اللغة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::UnsavedPages</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Save what you changed?</source>
        <translation>هل تريد حفظ ما غيّرته؟</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>لم يُحفظ بعد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WayBack</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Back to where you were led from</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>To the results of the search, or the mentions, as you left them</source>
        <translation>إلى نتائج البحث أو الإشارات كما تركتها</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WhatsAppPage</name>
    <message>
        <source>WhatsApp with Twilio</source>
        <translation>‏WhatsApp عبر Twilio</translation>
    </message>
    <message>
        <source>WhatsApp uses the Twilio account of the page SMS. Give the number that Meta approved for it, or Twilio&apos;s sandbox %1 to try it out.</source>
        <translation>يستخدم WhatsApp حساب Twilio المدوّن في صفحة SMS. أدخل الرقم الذي وافقت عليه Meta له، أو رقم بيئة Twilio التجريبية ⁨%1⁩ للتجربة.</translation>
    </message>
    <message>
        <source>WhatsApp &amp;number</source>
        <translation>&amp;رقم WhatsApp</translation>
    </message>
    <message>
        <source>This is the sandbox: whoever you write to sends &quot;join&quot; and your two words to it first, and again every three days. The words are in Twilio&apos;s console under &quot;Try it out&quot;.</source>
        <translation>هذه بيئة تجريبية: من تكتب إليه يرسل إليها أولًا «join» وكلمتيك، ثم يكرر ذلك كل ثلاثة أيام. تجد الكلمتين في وحدة تحكم Twilio ضمن «Try it out».</translation>
    </message>
    <message>
        <source>&amp;Copy an invitation</source>
        <translation>&amp;نسخ دعوة</translation>
    </message>
    <message>
        <source>Please send this on WhatsApp to %1: join &lt;two words&gt;</source>
        <translation>يُرجى إرسال هذا عبر WhatsApp إلى ‎%1‎: ‎join &lt;two words&gt;</translation>
    </message>
    <message>
        <source>&amp;Fetch templates</source>
        <translation>&amp;جلب القوالب</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <source>No templates are known yet. Outside the 24 hours after their last message only a template can be sent.</source>
        <translation>لا قوالب معروفة بعد. خارج الساعات الأربع والعشرين التي تلي آخر رسالة من الشخص لا يمكن إرسال غير قالب.</translation>
    </message>
    <message>
        <source>1 template is known.</source>
        <translation>قالب واحد معروف.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates are known.</source>
        <translation>
            <numerusform>لا قوالب معروفة.</numerusform>
            <numerusform>قالب واحد معروف.</numerusform>
            <numerusform>قالبان معروفان.</numerusform>
            <numerusform>%n قوالب معروفة.</numerusform>
            <numerusform>%n قالبًا معروفًا.</numerusform>
            <numerusform>%n قالب معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the number with its country, as +1 415 523 8886.</source>
        <translation>اكتب الرقم مع رمز بلده، مثل ⁦+1 415 523 8886⁩.</translation>
    </message>
    <message>
        <source>WhatsApp is ready to send.</source>
        <translation>قناة WhatsApp جاهزة للإرسال.</translation>
    </message>
    <message>
        <source>WhatsApp is not connected yet.</source>
        <translation>قناة WhatsApp غير متصلة بعد.</translation>
    </message>
    <message>
        <source>F&amp;ind my senders</source>
        <translation>ال&amp;عثور على مرسِليّ</translation>
    </message>
    <message>
        <source>&amp;Found there</source>
        <translation>ما &amp;عُثر عليه هناك</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>جارٍ سؤال Twilio…</translation>
    </message>
    <message>
        <source>Choose what to send from</source>
        <translation>اختر ما تُرسِل منه</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (غير متصل)</translation>
    </message>
    <message>
        <source>They could not be asked for.</source>
        <extracomment>Followed by why, in a sentence</extracomment>
        <translation>تعذّر السؤال عنها.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account of the page SMS any more. Correct it there first.</source>
        <translation>لم يعد Twilio يقبل حساب صفحة SMS. صحّحه هناك أولًا.</translation>
    </message>
    <message>
        <source>This account has no WhatsApp sender yet. Register one in Twilio&apos;s console under “WhatsApp senders”, or try the sandbox.</source>
        <translation>ليس لهذا الحساب مرسِل WhatsApp بعد. سجّل واحدًا في وحدة تحكم Twilio ضمن ”WhatsApp senders“، أو جرّب البيئة التجريبية.</translation>
    </message>
    <message>
        <source>First connect text messages: WhatsApp uses the same Twilio account.</source>
        <translation>اربط الرسائل النصية أولًا: يستخدم WhatsApp حساب Twilio نفسه.</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WindowBanners</name>
    <message>
        <source>Sample data: nothing is sent, nothing is kept.</source>
        <translation>بيانات نموذجية: لا يُرسل شيء ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>ربط حساباتي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The database of your inbox is damaged: a part of what is kept in it cannot be read or written.</source>
        <translation>قاعدة بيانات صندوق الوارد تالفة: تتعذر قراءة جزء مما فيها أو كتابته.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WindowDialogs</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;رسالة جديدة</translation>
    </message>
    <message>
        <source>Begin a conversation with a number or an e-mail address</source>
        <translation>بدء محادثة مع رقم أو عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>&amp;لوحة الأوامر</translation>
    </message>
    <message>
        <source>Find people, conversations, commands and settings</source>
        <translation>البحث عن أشخاص ومحادثات وأوامر وإعدادات</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>Accounts, appearance, shortcuts</source>
        <translation>الحسابات والمظهر والاختصارات</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>كل المفاتيح في صفحة واحدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings belong to your own inbox, and this is sample data. Open your own inbox now?</source>
        <translation>الإعدادات تخص صندوق الوارد الخاص بك، وهذه بيانات نموذجية. هل تريد فتح صندوق الوارد الخاص بك الآن؟</translation>
    </message>
    <message>
        <source>Open my inbox</source>
        <translation>فتح صندوق الوارد</translation>
    </message>
    <message>
        <source>Change the looks</source>
        <translation>تغيير المظهر</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Set &amp;up my inbox…</source>
        <translation>إ&amp;عداد صندوق الوارد…</translation>
    </message>
    <message>
        <source>Accounts, receiving, business hours and contacts, step by step</source>
        <translation>الحسابات والاستقبال وساعات العمل وجهات الاتصال، خطوة بخطوة</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WindowNote</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>القالب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: choose a template.</source>
        <translation>نافذة الـ 24 ساعة مغلقة: اختر قالبًا.</translation>
    </message>
    <message>
        <source>You can write freely for another %1.</source>
        <translation>يمكنك الكتابة بحرية لمدة ⁨%1⁩ أخرى.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>اختيار قالب…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::WorkToasts</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>uinbox::ui::ZoneBox</name>
    <message>
        <source>%1, as on this computer</source>
        <translation>⁨%1⁩، كما على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1, where they are</source>
        <translation>⁨%1⁩، حيث يوجد المتلقي</translation>
    </message>
</context>
</TS>
