<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of thing and how many there are, such as &quot;Questions: 16&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Metabase %1</source>
        <translation>Metabase %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>gangway</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>تعذر فتح %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>تحقق من المسار ومن أن لديك إذن قراءته.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>تعذرت قراءة %1 حتى نهايته.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>توقف كما طُلب.</translation>
    </message>
    <message>
        <source>Continue the run when you are ready.</source>
        <translation>تابع التشغيل عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Usage: gangway [FILE…]

Opens Gangway, or a window that shows what is in each FILE without changing it.

  --self-test   looks whether everything the program needs is there; no display is needed
  --version     says which version this is

The same from the terminal: gangwayctl --help</source>
        <translation>الاستخدام: gangway [FILE…]

يفتح Gangway، أو نافذة تعرض محتوى كل FILE دون تغييره.

  --self-test   يتحقق من وجود كل ما يحتاجه البرنامج؛ لا حاجة إلى شاشة
  --version     يذكر رقم هذا الإصدار

الأمر نفسه من الطرفية: gangwayctl --help</translation>
    </message>
</context>
<context>
    <name>gangway::Address</name>
    <message>
        <source>This address cannot be used.</source>
        <translation>لا يمكن استخدام هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the address. It has to begin with https://.</source>
        <translation>تحقق من العنوان. يجب أن يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>Gangway does not talk to %1 unencrypted.</source>
        <translation>لا يتصل Gangway بـ %1 دون تشفير.</translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation>استخدم العنوان الذي يبدأ بـ https://.</translation>
    </message>
</context>
<context>
    <name>gangway::AddressBox</name>
    <message>
        <source>&amp;Address you chose in the store, such as acme.metabaseapp.com</source>
        <translation>ال&amp;عنوان الذي اخترته في المتجر، مثل acme.metabaseapp.com</translation>
    </message>
    <message>
        <source>Address of the new instance</source>
        <translation>عنوان المثيل الجديد</translation>
    </message>
    <message>
        <source>Watch this a&amp;ddress</source>
        <translation>&amp;راقب هذا العنوان</translation>
    </message>
    <message>
        <source>C&amp;hange address</source>
        <translation>&amp;غيّر العنوان</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveLayout</name>
    <message>
        <source>The members end at byte %1, but manifest.json begins at byte %2.</source>
        <translation>تنتهي العناصر عند البايت %1، لكن manifest.json يبدأ عند البايت %2.</translation>
    </message>
    <message>
        <source>The archive does not end where it should after %1.</source>
        <translation>لا ينتهي الأرشيف حيث ينبغي بعد %1.</translation>
    </message>
    <message>
        <source>%1 is not whole: the archive has no room for it.</source>
        <translation>%1 غير كامل: لا يتسع له الأرشيف.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged.</source>
        <translation>ترويسة %1 تالفة.</translation>
    </message>
    <message>
        <source>Where %1 should be, the archive has something else.</source>
        <translation>في الموضع الذي ينبغي أن يكون فيه %1 يوجد في الأرشيف شيء آخر.</translation>
    </message>
    <message>
        <source>The padding after %1 is damaged.</source>
        <translation>الحشو بعد %1 تالف.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gangway.</source>
        <translation>كُتب %1 بإصدار أحدث من Gangway.</translation>
    </message>
    <message>
        <source>%1 is damaged: its manifest.json is not as it was written.</source>
        <translation>%1 تالف: ملف manifest.json فيه ليس كما كُتب.</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveReader</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>ينتهي %1 قبل أوانه.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>استخدم نسخة أخرى من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 تالف. %2</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>لا يحتوي %1 على %2.</translation>
    </message>
    <message>
        <source>Choose one of the members that the manifest lists.</source>
        <translation>اختر أحد العناصر المذكورة في البيان.</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveStorage</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>ينتهي %1 قبل أوانه.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>استخدم نسخة أخرى من الملف.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذرت قراءة %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>تعذر فتح %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>تحقق من المسار ومن أن لديك إذن قراءته.</translation>
    </message>
</context>
<context>
    <name>gangway::Banner</name>
    <message>
        <source>%1: %2</source>
        <comment>word of the colour, then the state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gangway::BoundedJson</name>
    <message>
        <source>Have it written again by the Gangway it came from.</source>
        <translation>اكتبه من جديد بنسخة Gangway التي أنشأته.</translation>
    </message>
</context>
<context>
    <name>gangway::ChecksPage</name>
    <message>
        <source>See what stands in the way</source>
        <translation>اطلع على ما يعيق النقل</translation>
    </message>
    <message>
        <source>Everything that could make the move fail, or that will be different afterwards. Nothing is changed.</source>
        <translation>كل ما قد يُفشل النقل أو سيكون مختلفًا بعده. لا يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Sto&amp;p checking</source>
        <translation>أ&amp;وقف الفحص</translation>
    </message>
    <message>
        <source>Check %1 of %2 …</source>
        <translation>الفحص %1 من %2 …</translation>
    </message>
    <message>
        <source>Reading the database: %1</source>
        <translation>قراءة قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;تصفية:</translation>
    </message>
    <message>
        <source>Show what pa&amp;ssed</source>
        <translation>أظهر ما ا&amp;جتاز الفحص</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>أ&amp;عد الفحص</translation>
    </message>
    <message>
        <source>Also &amp;logs and history</source>
        <translation>السجلات والتاريخ أي&amp;ضًا</translation>
    </message>
    <message>
        <source>May take minutes</source>
        <translation>قد يستغرق دقائق</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>&amp;حفظ التقرير…</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>قراءة قاعدة البيانات …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;I accept %n decision(s)</source>
        <translation>
            <numerusform>&amp;أقبل القرارات (%n)</numerusform>
            <numerusform>&amp;أقبل قرارًا واحدًا (%n)</numerusform>
            <numerusform>&amp;أقبل قرارين (%n)</numerusform>
            <numerusform>&amp;أقبل %n قرارات</numerusform>
            <numerusform>&amp;أقبل %n قرارًا</numerusform>
            <numerusform>&amp;أقبل %n قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of the checks</source>
        <translation>حفظ تقرير الفحوص</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>For programs, JSON (*.json)</source>
        <translation>للبرامج، JSON (*.json)</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>فحوص</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The checks are being made.</source>
        <translation>تُجرى الفحوص الآن.</translation>
    </message>
    <message>
        <source>An earlier answer changed: check again.</source>
        <translation>تغيرت إجابة سابقة: أعد الفحص.</translation>
    </message>
    <message>
        <source>The checks have not been made: choose Check again.</source>
        <translation>لم تُجرَ الفحوص بعد: اختر «أعد الفحص».</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right. Then check again.</source>
        <translation>يجب إصلاح ما هو مذكور تحت «%1». ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Read what needs a decision and accept it below the findings.</source>
        <translation>اقرأ ما يحتاج إلى قرار واقبله أسفل النتائج.</translation>
    </message>
    <message>
        <source>The move has begun. These are its own checks, to be read.</source>
        <translation>بدأ النقل. هذه فحوصه هو، للقراءة.</translation>
    </message>
    <message>
        <source>The move was cut short before it had made its own checks.</source>
        <translation>قُطع النقل قبل أن يجري فحوصه هو.</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right, or decided on below the findings.</source>
        <translation>يجب إصلاح ما هو مذكور تحت «%1»، أو اتخاذ قرار بشأنه أسفل النتائج.</translation>
    </message>
</context>
<context>
    <name>gangway::ComparisonTable</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>يزيد %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>المثيل الجديد</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: whether both are equal</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Counts of the snapshot and of the new instance</source>
        <translation>أعداد اللقطة والمثيل الجديد</translation>
    </message>
</context>
<context>
    <name>gangway::Console</name>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
</context>
<context>
    <name>gangway::DatabaseKeyBox</name>
    <message>
        <source>Encryption &amp;key of the old server (MB_ENCRYPTION_SECRET_KEY)</source>
        <translation>&amp;مفتاح تشفير الخادم القديم (MB_ENCRYPTION_SECRET_KEY)</translation>
    </message>
    <message>
        <source>Encryption key of the old server</source>
        <translation>مفتاح تشفير الخادم القديم</translation>
    </message>
    <message>
        <source>C&amp;ontinue with this key</source>
        <translation>متا&amp;بعة بهذا المفتاح</translation>
    </message>
    <message>
        <source>Choose an &amp;environment file…</source>
        <translation>اختر ملف &amp;بيئة…</translation>
    </message>
    <message>
        <source>The file that the old server reads MB_ENCRYPTION_SECRET_KEY from</source>
        <translation>الملف الذي يقرأ منه الخادم القديم MB_ENCRYPTION_SECRET_KEY</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>لا يفتح هذا المفتاح ما هو مشفر. خذه من بيئة الخادم الذي يعمل على قاعدة البيانات هذه، كما هو مكتوب هناك تمامًا.</translation>
    </message>
    <message>
        <source>Choose the environment file of the old server</source>
        <translation>اختر ملف بيئة الخادم القديم</translation>
    </message>
    <message>
        <source>Connection details and settings in %1 are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. It stands in that server&apos;s environment: in its service file, compose file or container. Unless it is to be kept in the keychain, it is kept only until the move has ended; never in a log or a plan.</source>
        <translation>تفاصيل الاتصال والإعدادات في %1 مشفرة. تأخذها Metabase Cloud نصًا عاديًا، لذا يلزم مفتاح الخادم القديم. وهو مكتوب في بيئة ذلك الخادم: في ملف الخدمة أو ملف compose أو الحاوية. ما لم يُطلب حفظه في سلسلة المفاتيح، لا يُحتفظ به إلا حتى ينتهي النقل؛ ولا يُكتب أبدًا في سجل أو خطة.</translation>
    </message>
</context>
<context>
    <name>gangway::DurableFile</name>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>لم تبقَ مساحة لكتابة %1.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>أفرغ بعض المساحة أو اختر قرصًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 موجود من قبل.</translation>
    </message>
    <message>
        <source>Choose another name, or move the existing file away.</source>
        <translation>اختر اسمًا آخر، أو انقل الملف الموجود إلى مكان آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت كتابة %1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>اختر مجلدًا موجودًا ولديك إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>gangway::ErrorList</name>
    <message>
        <source>%1, %2</source>
        <comment>time, step</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>gangway::ErrorPanel</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>The system&apos;s own words</source>
        <translation>نص رسالة النظام</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy this failure</source>
        <translation>انسخ هذا الخطأ</translation>
    </message>
    <message>
        <source>Dismiss this failure</source>
        <translation>تجاهل هذا الخطأ</translation>
    </message>
</context>
<context>
    <name>gangway::ExtractMember</name>
    <message>
        <source>%1 in the backup is damaged. Nothing was extracted.</source>
        <translation>%1 في النسخة الاحتياطية تالف. لم يُستخرج شيء.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>استخدم نسخة أخرى من النسخة الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>gangway::FactTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: its name and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>gangway::FileRangeBody</name>
    <message>
        <source>%1 became shorter while it was read.</source>
        <translation>أصبح %1 أقصر أثناء قراءته.</translation>
    </message>
    <message>
        <source>Make sure that no other program uses the file, then start again.</source>
        <translation>تأكد من أن لا برنامج آخر يستخدم الملف، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>تعذرت قراءة %1 حتى نهايته.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>gangway::FindingsView</name>
    <message>
        <source>Findings of the checks</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>ما ينبغي فعله: %1</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>اجتيزت كل الفحوص.</translation>
    </message>
    <message>
        <source>No finding contains these words.</source>
        <translation>لا نتيجة تحتوي على هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>gangway::FinishPage</name>
    <message>
        <source>Show &amp;folder</source>
        <translation>إظهار ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>حفظ ال&amp;تقرير…</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>ما تبقى فعله</translation>
    </message>
    <message>
        <source>Ticks are kept with this run; come back to them at any time.</source>
        <translation>تُحفظ العلامات مع هذا التشغيل؛ يمكنك العودة إليها في أي وقت.</translation>
    </message>
    <message>
        <source>The backup is %1. It holds everything as it was before the move; keep it until everybody has worked in the new place for a while.</source>
        <translation>النسخة الاحتياطية هي %1. تحتوي على كل شيء كما كان قبل النقل؛ احتفظ بها حتى يعمل الجميع في المكان الجديد فترة من الزمن.</translation>
    </message>
    <message>
        <source>Everything on the list is done.</source>
        <translation>أُنجز كل ما في القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to do.</source>
        <translation>
            <numerusform>لم يبقَ شيء لفعله (%n).</numerusform>
            <numerusform>بقي أمر واحد لفعله (%n).</numerusform>
            <numerusform>بقي أمران لفعلهما (%n).</numerusform>
            <numerusform>بقيت %n أمور لفعلها.</numerusform>
            <numerusform>بقي %n أمرًا لفعله.</numerusform>
            <numerusform>بقي %n أمر لفعله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of this move</source>
        <translation>حفظ تقرير هذا النقل</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>التقرير في %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>gangway::FoldOut</name>
    <message>
        <source>Unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>gangway::FollowUpTicks</name>
    <message>
        <source>Which of the follow-ups are done could not be read.</source>
        <translation>تعذرت قراءة ما أُنجز من مهام المتابعة.</translation>
    </message>
    <message>
        <source>Tick them again.</source>
        <translation>ضع العلامات من جديد.</translation>
    </message>
</context>
<context>
    <name>gangway::H2Backup</name>
    <message>
        <source>build %1</source>
        <translation>البناء %1</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>قراءة الصفوف</translation>
    </message>
    <message>
        <source>Reading the rows back</source>
        <translation>إعادة قراءة الصفوف</translation>
    </message>
    <message>
        <source>The backup %1 does not hold the rows of its source.</source>
        <translation>لا تحتوي النسخة الاحتياطية %1 على صفوف مصدرها.</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>إعادة قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>كتابة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Do not rely on it. Check the source with %1 and make the backup again.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>لا تعتمد عليها. افحص المصدر باستخدام %1 وأنشئ النسخة الاحتياطية من جديد.</translation>
    </message>
</context>
<context>
    <name>gangway::H2Snapshot</name>
    <message>
        <source>Check the disk, and make it again. If that does not help, report it with the detail above.</source>
        <translation>افحص القرص وأنشئها من جديد. إن لم ينفع ذلك فأبلغ عنه مع التفاصيل أعلاه.</translation>
    </message>
    <message>
        <source>Writing the snapshot</source>
        <translation>كتابة اللقطة</translation>
    </message>
    <message>
        <source>Reading the snapshot back</source>
        <translation>إعادة قراءة اللقطة</translation>
    </message>
    <message>
        <source>Checking the snapshot&apos;s pages and indexes</source>
        <translation>فحص صفحات اللقطة وفهارسها</translation>
    </message>
    <message>
        <source>Following the snapshot&apos;s references</source>
        <translation>تتبع مراجع اللقطة</translation>
    </message>
    <message>
        <source>Reading what the snapshot will hold</source>
        <translation>قراءة ما ستحتويه اللقطة</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced.</source>
        <translation>%1 موجود مسبقًا ولم يُستبدل.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>اختر اسمًا آخر، أو انقل ذلك الملف.</translation>
    </message>
    <message>
        <source>The snapshot %1 was not kept: it is not what it should be.</source>
        <translation>لم تُحفظ اللقطة %1: ليست كما ينبغي أن تكون.</translation>
    </message>
    <message>
        <source>Reading the old types</source>
        <translation>قراءة الأنواع القديمة</translation>
    </message>
</context>
<context>
    <name>gangway::H2Source</name>
    <message>
        <source>%1 is a database server. Gangway reads application databases on H2 so far.</source>
        <translation>%1 خادم قواعد بيانات. يقرأ Gangway حتى الآن قواعد بيانات التطبيق على H2.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move under Admin settings, Cloud.</source>
        <translation>استخدم النقل الخاص بـ Metabase تحت Admin settings، Cloud.</translation>
    </message>
</context>
<context>
    <name>gangway::HelpWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing in the manual holds these words.</source>
        <translation>لا شيء في الدليل يحتوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – الدليل</translation>
    </message>
</context>
<context>
    <name>gangway::Home</name>
    <message>
        <source>The folder %1 could not be looked at.</source>
        <translation>تعذر الاطلاع على المجلد %1.</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder of your own.</source>
        <translation>اضبط GANGWAY_HOME على مجلد يخصك.</translation>
    </message>
    <message>
        <source>The folder %1 can be changed by other users.</source>
        <translation>يمكن لمستخدمين آخرين تغيير المجلد %1.</translation>
    </message>
    <message>
        <source>Make it yours alone (chmod 700), or set GANGWAY_HOME to a folder of your own.</source>
        <translation>اجعله لك وحدك (chmod 700)، أو اضبط GANGWAY_HOME على مجلد يخصك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a run.</source>
        <translation>«%1» ليس اسم تشغيل.</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>ابحث عن اسمه في قائمة عمليات التشغيل.</translation>
    </message>
</context>
<context>
    <name>gangway::HttpClient</name>
    <message>
        <source>Check this computer&apos;s network connection, then continue.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة، ثم تابع.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>تعذر العثور على الاسم %1.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s network connection, then try again.</source>
        <translation>تحقق من العنوان ومن اتصال هذا الحاسوب بالشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Check the network connection, and that no firewall or proxy is in the way.</source>
        <translation>تحقق من اتصال الشبكة ومن أن لا جدار حماية أو وسيط يعترض الطريق.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Nothing was sent.</source>
        <translation>شهادة %1 غير موثوقة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. For a server with a private certificate authority, choose that authority&apos;s file.</source>
        <translation>تحقق من العنوان ومن تاريخ هذا الحاسوب. للخادم ذي سلطة التصديق الخاصة، اختر ملف تلك السلطة.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on. Nothing was sent.</source>
        <translation>تعذر الاتفاق على اتصال آمن مع %1. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or newer. Ask whoever runs it.</source>
        <translation>يجب أن يوفر الخادم TLS 1.2 أو أحدث. اسأل من يديره.</translation>
    </message>
    <message>
        <source>The connection to %1 ended early.</source>
        <translation>انتهى الاتصال بـ %1 قبل أوانه.</translation>
    </message>
    <message>
        <source>%1 stopped answering.</source>
        <translation>توقف %1 عن الرد.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>استغرق %1 وقتًا طويلًا للرد.</translation>
    </message>
    <message>
        <source>%1 sent a larger answer than makes sense.</source>
        <translation>أرسل %1 ردًا أكبر من المعقول.</translation>
    </message>
    <message>
        <source>What %1 sent is not understood.</source>
        <translation>ما أرسله %1 غير مفهوم.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation>لم يسمح الوسيط بمرور الطلب إلى %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings, or ask whoever runs the proxy.</source>
        <translation>تحقق من إعدادات الوسيط، أو اسأل من يديره.</translation>
    </message>
    <message>
        <source>The request to %1 could not be made.</source>
        <translation>تعذر إرسال الطلب إلى %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a support bundle.</source>
        <translation>أعد المحاولة. إذا تكرر ذلك فاحفظ حزمة دعم.</translation>
    </message>
</context>
<context>
    <name>gangway::IncompleteArchive</name>
    <message>
        <source>Make the backup again, or use another copy of it.</source>
        <translation>أنشئ النسخة الاحتياطية من جديد، أو استخدم نسخة أخرى منها.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup as it stands: it is packed with %2.</source>
        <translation>%1 ليس نسخة احتياطية من Gangway بحالته هذه: فهو مضغوط بـ %2.</translation>
    </message>
    <message>
        <source>Unpack it first. A Gangway backup is a plain tar file.</source>
        <translation>فك ضغطه أولًا. النسخة الاحتياطية من Gangway ملف tar عادي.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup.</source>
        <translation>%1 ليس نسخة احتياطية من Gangway.</translation>
    </message>
    <message>
        <source>Choose a file that Gangway wrote. Its name ends in .gangway.tar.</source>
        <translation>اختر ملفًا كتبه Gangway. ينتهي اسمه بـ .gangway.tar.</translation>
    </message>
    <message>
        <source>%1 was packed by another program: its manifest.json is not where or as Gangway writes it.</source>
        <translation>حُزم %1 ببرنامج آخر: ملف manifest.json فيه ليس في الموضع أو بالصورة التي يكتبه بها Gangway.</translation>
    </message>
    <message>
        <source>Use the file that Gangway wrote. Any tar program can unpack this one.</source>
        <translation>استخدم الملف الذي كتبه Gangway. أي برنامج tar يمكنه فك هذا الملف.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it has no manifest.json.</source>
        <translation>%1 غير مكتمل: لا يحتوي على manifest.json.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends after %2 and has no manifest.json.</source>
        <translation>%1 غير مكتمل: ينتهي بعد %2 ولا يحتوي على manifest.json.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it is empty.</source>
        <translation>%1 غير مكتمل: إنه فارغ.</translation>
    </message>
    <message>
        <source>%1 is damaged: the header of &quot;%2&quot;, after %3, cannot be read.</source>
        <translation>%1 تالف: تعذرت قراءة ترويسة «%2» بعد %3.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends inside %2.</source>
        <translation>%1 غير مكتمل: ينتهي داخل %2.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup: it has too many entries.</source>
        <translation>%1 ليس نسخة احتياطية من Gangway: فيه مدخلات أكثر مما ينبغي.</translation>
    </message>
</context>
<context>
    <name>gangway::InspectWindow</name>
    <message>
        <source>%1 — read-only, offline</source>
        <translation>%1 — للقراءة فقط، دون اتصال</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>قراءة: %1</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>قراءة %1: %2</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>ا&amp;فحص كل شيء</translation>
    </message>
    <message>
        <source>Reads every page, row, large object and index entry</source>
        <translation>يقرأ كل صفحة وصف وكائن كبير ومدخل فهرس</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>أ&amp;وقف</translation>
    </message>
    <message>
        <source>&amp;Tables with this in their name:</source>
        <translation>ال&amp;جداول التي في اسمها:</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>قراءة %1 …</translation>
    </message>
    <message>
        <source>Stopped before everything was read.</source>
        <translation>توقف قبل قراءة كل شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ماهيته</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>فيه</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Metabase</source>
        <translation>Metabase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفر</translation>
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
        <source>%1: %2</source>
        <extracomment>A kind of thing and how many there are, such as &quot;Questions: 16&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>لا يمكن قراءته: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>تنبيه: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Gangway knows what this is, and does not look into it.</source>
        <translation>يعرف Gangway ما هذا، ولا يفحص داخله.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about this file.</source>
        <translation>
            <numerusform>لا شيء تجدر معرفته عن هذا الملف (%n).</numerusform>
            <numerusform>أمر واحد تجدر معرفته عن هذا الملف (%n).</numerusform>
            <numerusform>أمران تجدر معرفتهما عن هذا الملف (%n).</numerusform>
            <numerusform>%n أمور تجدر معرفتها عن هذا الملف.</numerusform>
            <numerusform>%n أمرًا تجدر معرفته عن هذا الملف.</numerusform>
            <numerusform>%n أمر تجدر معرفته عن هذا الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page, row, large object and index entry can be read.</source>
        <translation>يمكن قراءة كل صفحة وصف وكائن كبير ومدخل فهرس.</translation>
    </message>
    <message>
        <source>Nothing unusual at first sight. Check everything reads each row.</source>
        <translation>لا شيء غير معتاد للوهلة الأولى. «افحص كل شيء» يقرأ كل صف.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما ضاع</translation>
    </message>
    <message>
        <source>To keep the rest</source>
        <translation>لحفظ الباقي</translation>
    </message>
    <message>
        <source>This command writes what can be read into a new file:</source>
        <translation>يكتب هذا الأمر ما تمكن قراءته في ملف جديد:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>This file is damaged, but every row can be read.</source>
        <translation>هذا الملف تالف، لكن تمكن قراءة كل صف فيه.</translation>
    </message>
    <message>
        <source>This file is damaged. Shown is what can still be read.</source>
        <translation>هذا الملف تالف. يُعرض ما لا تزال قراءته ممكنة.</translation>
    </message>
</context>
<context>
    <name>gangway::InstanceClient</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 جاهز</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 قيد البدء</translation>
    </message>
    <message>
        <source>%1 is up, but its database does not answer yet</source>
        <translation>%1 يعمل، لكن قاعدة بياناته لا ترد بعد</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer</source>
        <translation>في انتظار رد %1</translation>
    </message>
    <message>
        <source>Something else than Metabase answers at %1 so far</source>
        <translation>يرد عند %1 حتى الآن شيء غير Metabase</translation>
    </message>
    <message>
        <source>%1 was not ready in time.</source>
        <translation>لم يصبح %1 جاهزًا في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Look at the instance in a browser, then continue.</source>
        <translation>اطلع على المثيل في متصفح، ثم تابع.</translation>
    </message>
    <message>
        <source>%1 did not accept the key or the session.</source>
        <translation>لم يقبل %1 المفتاح أو الجلسة.</translation>
    </message>
    <message>
        <source>Check the API key, or sign in again.</source>
        <translation>تحقق من مفتاح API، أو سجل الدخول من جديد.</translation>
    </message>
    <message>
        <source>%1 does not let this account see everything.</source>
        <translation>لا يسمح %1 لهذا الحساب برؤية كل شيء.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or an API key of the group Administrators.</source>
        <translation>استخدم حساب مدير، أو مفتاح API من المجموعة Administrators.</translation>
    </message>
    <message>
        <source>%1 does not know this request.</source>
        <translation>لا يعرف %1 هذا الطلب.</translation>
    </message>
    <message>
        <source>Check the address. Metabase 50 or later is needed.</source>
        <translation>تحقق من العنوان. يلزم Metabase 50 أو أحدث.</translation>
    </message>
    <message>
        <source>The address of %1 leads somewhere else.</source>
        <translation>عنوان %1 يقود إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Use the address that a browser shows after opening it.</source>
        <translation>استخدم العنوان الذي يظهره المتصفح بعد فتحه.</translation>
    </message>
    <message>
        <source>%1 has trouble answering.</source>
        <translation>يواجه %1 صعوبة في الرد.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 does not say which version it is.</source>
        <translation>لا يذكر %1 رقم إصداره.</translation>
    </message>
    <message>
        <source>Check that this is the address of a Metabase.</source>
        <translation>تحقق من أن هذا عنوان Metabase.</translation>
    </message>
    <message>
        <source>%1 did not let &quot;%2&quot; in.</source>
        <translation>لم يسمح %1 بدخول «%2».</translation>
    </message>
    <message>
        <source>Check the user name and the password. For an account with a second factor, use an API key.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور. للحساب ذي العامل الثاني استخدم مفتاح API.</translation>
    </message>
    <message>
        <source>%1 did not answer as Metabase does.</source>
        <translation>لم يرد %1 كما يرد Metabase.</translation>
    </message>
</context>
<context>
    <name>gangway::Job</name>
    <message>
        <source>This ended in an unforeseen way.</source>
        <translation>انتهى هذا بطريقة غير متوقعة.</translation>
    </message>
    <message>
        <source>Try it again. If it stays, report it with a support bundle.</source>
        <translation>أعد المحاولة. إذا استمر ذلك فأبلغ عنه مع حزمة دعم.</translation>
    </message>
</context>
<context>
    <name>gangway::Journal</name>
    <message>
        <source>The plan of run %1</source>
        <translation>خطة التشغيل %1</translation>
    </message>
    <message>
        <source>The journal %1 is not a private file.</source>
        <translation>دفتر التشغيل %1 ليس ملفًا خاصًا.</translation>
    </message>
    <message>
        <source>If it is yours, take away the rights of others (chmod 600).</source>
        <translation>إذا كان لك فأزل أذونات الآخرين (chmod 600).</translation>
    </message>
    <message>
        <source>The journal %1 is being written by another program.</source>
        <translation>يكتب برنامج آخر الآن في دفتر التشغيل %1.</translation>
    </message>
    <message>
        <source>Close other programs that have it open, then try again.</source>
        <translation>أغلق البرامج الأخرى التي تفتحه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>دفتر التشغيل %1 تالف.</translation>
    </message>
    <message>
        <source>Keep a copy for support, then move it away; Gangway starts a new one.</source>
        <translation>احتفظ بنسخة منه للدعم، ثم انقله إلى مكان آخر؛ سيبدأ Gangway دفترًا جديدًا.</translation>
    </message>
    <message>
        <source>There is no space left to write the journal %1.</source>
        <translation>لم تبقَ مساحة لكتابة دفتر التشغيل %1.</translation>
    </message>
    <message>
        <source>Free some space, then continue the run.</source>
        <translation>أفرغ بعض المساحة، ثم تابع التشغيل.</translation>
    </message>
    <message>
        <source>The journal %1 could not be written.</source>
        <translation>تعذرت كتابة دفتر التشغيل %1.</translation>
    </message>
    <message>
        <source>Check that its folder is yours and that its disk can be written to.</source>
        <translation>تحقق من أن مجلده لك وأن الكتابة على قرصه ممكنة.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used.</source>
        <translation>تعذر استخدام دفتر التشغيل %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation>لا يوجد تشغيل باسم «%1».</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>ابحث عن اسمه في قائمة عمليات التشغيل.</translation>
    </message>
    <message>
        <source>The journal&apos;s record of run %1 is damaged.</source>
        <translation>قيد التشغيل %1 في الدفتر تالف.</translation>
    </message>
    <message>
        <source>Keep a copy of the journal for support, and start the journey again.</source>
        <translation>احتفظ بنسخة من الدفتر للدعم، وابدأ المسار من جديد.</translation>
    </message>
    <message>
        <source>A step handed a secret to the journal, which refused it.</source>
        <translation>سلّمت خطوة سرًا إلى الدفتر فرفضه.</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>أبلغ صانعي Gangway بذلك.</translation>
    </message>
    <message>
        <source>A step handed more to the journal than it keeps.</source>
        <translation>سلّمت خطوة إلى الدفتر أكثر مما يحفظه.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Gangway.</source>
        <translation>%1 ليس دفتر تشغيل من Gangway.</translation>
    </message>
    <message>
        <source>Move it away; Gangway starts a new one.</source>
        <translation>انقله إلى مكان آخر؛ سيبدأ Gangway دفترًا جديدًا.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Gangway.</source>
        <translation>كُتب دفتر التشغيل %1 بإصدار أحدث من Gangway.</translation>
    </message>
    <message>
        <source>Use the newer Gangway, or set GANGWAY_HOME to another folder.</source>
        <translation>استخدم الإصدار الأحدث من Gangway، أو اضبط GANGWAY_HOME على مجلد آخر.</translation>
    </message>
</context>
<context>
    <name>gangway::Json</name>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>رد الخادم غير منطقي.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>تحقق من أن العنوان هو الصحيح.</translation>
    </message>
</context>
<context>
    <name>gangway::KeepAwake</name>
    <message>
        <source>A move to Metabase Cloud is running</source>
        <translation>يجري الآن نقل إلى Metabase Cloud</translation>
    </message>
</context>
<context>
    <name>gangway::KeepKeyBox</name>
    <message>
        <source>Keep this key in the desktop&apos;s ke&amp;ychain</source>
        <translation>حفظ هذا المفتاح في سلسلة مفاتيح س&amp;طح المكتب</translation>
    </message>
    <message>
        <source>For the next move or rehearsal of this database. It can be forgotten in the settings.</source>
        <translation>للنقل التالي أو التجربة التالية لقاعدة البيانات هذه. يمكن نسيانه من الإعدادات.</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>يُبحث عن المفتاح في سلسلة مفاتيح سطح المكتب. قد تطلب إلغاء قفلها.</translation>
    </message>
    <message>
        <source>The key is not in the desktop&apos;s keychain any more.</source>
        <translation>لم يعد المفتاح في سلسلة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>The key came from the desktop&apos;s keychain.</source>
        <translation>جاء المفتاح من سلسلة مفاتيح سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>gangway::KeptKeysBox</name>
    <message>
        <source>&amp;Keep in the desktop&apos;s keychain</source>
        <translation>الحفظ في سلسلة مفاتيح س&amp;طح المكتب</translation>
    </message>
    <message>
        <source>&amp;Forget kept keys</source>
        <translation>نسيان المفاتيح المح&amp;فوظة</translation>
    </message>
    <message>
        <source>Keep keys in the desktop&apos;s keychain</source>
        <translation>حفظ المفاتيح في سلسلة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>Forgetting. The keychain may ask to be unlocked.</source>
        <translation>جارٍ نسيان المفاتيح. قد تطلب سلسلة المفاتيح إلغاء قفلها.</translation>
    </message>
    <message>
        <source>No key is kept.</source>
        <translation>لا مفتاح محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>Keys of %n database(s) are kept.</source>
        <translation>
            <numerusform>لا مفاتيح قواعد بيانات محفوظة (%n).</numerusform>
            <numerusform>مفتاح قاعدة بيانات واحدة محفوظ (%n).</numerusform>
            <numerusform>مفتاحا قاعدتي بيانات محفوظان (%n).</numerusform>
            <numerusform>مفاتيح %n قواعد بيانات محفوظة.</numerusform>
            <numerusform>مفاتيح %n قاعدة بيانات محفوظة.</numerusform>
            <numerusform>مفاتيح %n قاعدة بيانات محفوظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::KeyBox</name>
    <message>
        <source>API &amp;key of an administrator of the new instance</source>
        <translation>م&amp;فتاح API لمدير في المثيل الجديد</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Compare &amp;both sides</source>
        <translation>&amp;قارن الجانبين</translation>
    </message>
    <message>
        <source>Sign in to %1, open Admin settings, Authentication, API keys, and make one for the group Administrators. Gangway only reads with it, keeps it in memory, and forgets it with this window. Delete it afterwards.</source>
        <translation>سجل الدخول إلى %1، وافتح Admin settings، Authentication، API keys، وأنشئ مفتاحًا للمجموعة Administrators. يستخدمه Gangway للقراءة فقط، ويبقيه في الذاكرة، وينساه مع إغلاق هذه النافذة. احذفه بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>gangway::Keychain</name>
    <message>
        <source>No keychain answers on this desktop.</source>
        <translation>لا ترد أي سلسلة مفاتيح على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Start Gangway from a desktop, or give the key whenever it is asked for.</source>
        <translation>شغّل Gangway من سطح مكتب، أو أعطِ المفتاح كلما طُلب.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>لم ترد سلسلة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>It may be locked: unlock it, or give the key whenever it is asked for.</source>
        <translation>قد تكون مقفلة: ألغِ قفلها، أو أعطِ المفتاح كلما طُلب.</translation>
    </message>
    <message>
        <source>What Gangway noted about a kept key was not removed.</source>
        <translation>لم يُحذف ما دوّنه Gangway عن مفتاح محفوظ.</translation>
    </message>
    <message>
        <source>Delete the file by hand: it holds no key.</source>
        <translation>احذف الملف يدويًا: ليس فيه مفتاح.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or give the key whenever it is asked for.</source>
        <translation>شغّل واحدة، مثل GNOME Keyring أو KWallet، أو أعطِ المفتاح كلما طُلب.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain refused.</source>
        <translation>رفضت سلسلة مفاتيح سطح المكتب الطلب.</translation>
    </message>
    <message>
        <source>Unlock it, or give the key whenever it is asked for.</source>
        <translation>ألغِ قفلها، أو أعطِ المفتاح كلما طُلب.</translation>
    </message>
</context>
<context>
    <name>gangway::Log</name>
    <message>
        <source>The log in %1 could not be opened.</source>
        <translation>تعذر فتح السجل في %1.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation>تحقق من أن المجلد لك وأن القرص غير ممتلئ.</translation>
    </message>
</context>
<context>
    <name>gangway::LogView</name>
    <message>
        <source>Log of this run</source>
        <translation>سجل هذا التشغيل</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>نسخ السجل</translation>
    </message>
</context>
<context>
    <name>gangway::MainWindow</name>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud</source>
        <translation>ا&amp;نقل Metabase إلى Metabase Cloud</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud…</source>
        <translation>ا&amp;نقل Metabase إلى Metabase Cloud…</translation>
    </message>
    <message>
        <source>&amp;Inspect a file…</source>
        <translation>ا&amp;فحص ملفًا…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Checks, a verified backup, the upload, and both sides compared. Can be rehearsed first, on this machine.</source>
        <translation>فحوص، ونسخة احتياطية مُتحقق منها، ورفع، ومقارنة الجانبين. يمكن تجربته أولًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>&amp;Inspect a backup or database file</source>
        <translation>ا&amp;فحص نسخة احتياطية أو ملف قاعدة بيانات</translation>
    </message>
    <message>
        <source>What it is, what is in it, and whether it can be read. Nothing is changed. Or drop a file here.</source>
        <translation>ما هو، وما فيه، وهل يمكن قراءته. لا يتغير أي شيء. أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>Choose a file to inspect</source>
        <translation>اختر ملفًا لفحصه</translation>
    </message>
    <message>
        <source>Databases and backups (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</source>
        <translation>قواعد بيانات ونسخ احتياطية (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Discard this move?</source>
        <translation>هل تريد التخلي عن هذا النقل؟</translation>
    </message>
    <message>
        <source>It can then not be continued. The copy Gangway made for the upload is deleted. The backup stays where it is, and so does everything on the source. What was uploaded and not set up in Metabase Store is never used.</source>
        <translation>لن يمكن متابعته بعد ذلك. تُحذف النسخة التي أنشأها Gangway للرفع. تبقى النسخة الاحتياطية في مكانها، وكذلك كل ما في المصدر. ما رُفع ولم يُعدّ في Metabase Store لا يُستخدم أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>أ&amp;بقه</translation>
    </message>
    <message>
        <source>&amp;Discard move</source>
        <translation>&amp;تخلَّ عن النقل</translation>
    </message>
</context>
<context>
    <name>gangway::Manifest</name>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>بيان النسخة الاحتياطية تالف.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>استخدم نسخة أخرى من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup was written by a newer Gangway.</source>
        <translation>كُتبت النسخة الاحتياطية بإصدار أحدث من Gangway.</translation>
    </message>
    <message>
        <source>Update Gangway. The backup is a plain tar file, so any tar program can unpack it.</source>
        <translation>حدّث Gangway. النسخة الاحتياطية ملف tar عادي، فيمكن لأي برنامج tar فكها.</translation>
    </message>
</context>
<context>
    <name>gangway::MemberSource</name>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>تعذرت قراءة %1 حتى نهايته.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>تغير %1 أثناء قراءته.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>أوقف البرنامج الذي يستخدمه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>تعذر فتح %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>تحقق من المسار ومن أن لديك إذن قراءته.</translation>
    </message>
</context>
<context>
    <name>gangway::MoveWizard</name>
    <message>
        <source>&amp;Return to the move</source>
        <translation>ال&amp;عودة إلى النقل</translation>
    </message>
    <message>
        <source>Move Metabase to Metabase Cloud</source>
        <translation>نقل Metabase إلى Metabase Cloud</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>نقل %1 إلى Metabase Cloud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move to Metabase Cloud</source>
        <translation>النقل إلى Metabase Cloud</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>The move is running</source>
        <translation>النقل جارٍ</translation>
    </message>
    <message>
        <source>It can go on in the background, with a small window.

If it is stopped: %1</source>
        <translation>يمكن أن يستمر في الخلفية مع نافذة صغيرة.

إذا أُوقف: %1</translation>
    </message>
    <message>
        <source>Run in &amp;background</source>
        <translation>تشغيل في ال&amp;خلفية</translation>
    </message>
    <message>
        <source>&amp;Stop the move and close</source>
        <translation>&amp;أوقف النقل وأغلق</translation>
    </message>
    <message>
        <source>&amp;Keep this window</source>
        <translation>أ&amp;بقِ هذه النافذة</translation>
    </message>
</context>
<context>
    <name>gangway::PhaseLine</name>
    <message>
        <source> · </source>
        <extracomment>Between the numbers of a progress: &quot;31.4 of 48.0 GB · 65 % · 41 MB/s&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>waits for you</source>
        <extracomment>State of a phase that waits for an answer</extracomment>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>gangway::PhaseList</name>
    <message>
        <source>Metabase may be started again</source>
        <translation>يمكن تشغيل Metabase من جديد</translation>
    </message>
    <message>
        <source>The source is not needed any more. Changes made there from now on will not move.</source>
        <translation>لم يعد المصدر لازمًا. التغييرات التي تُجرى هناك من الآن لن تُنقل.</translation>
    </message>
    <message>
        <source>Metabase stays stopped until then</source>
        <translation>يبقى Metabase متوقفًا حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Read-only mode is not needed: its file is read while nobody uses it.</source>
        <translation>لا حاجة إلى وضع القراءة فقط: يُقرأ ملفه وهو غير مستخدم.</translation>
    </message>
</context>
<context>
    <name>gangway::Plan</name>
    <message>
        <source>The plan is not well-formed.</source>
        <translation>صياغة الخطة غير سليمة.</translation>
    </message>
    <message>
        <source>Make the plan again from the journey&apos;s questions.</source>
        <translation>أنشئ الخطة من جديد من أسئلة المسار.</translation>
    </message>
    <message>
        <source>This plan was made for another version of Gangway.</source>
        <translation>أُنشئت هذه الخطة لإصدار آخر من Gangway.</translation>
    </message>
    <message>
        <source>Make the plan again with this program, or use the one that made it.</source>
        <translation>أنشئ الخطة من جديد بهذا البرنامج، أو استخدم البرنامج الذي أنشأها.</translation>
    </message>
    <message>
        <source>The plan holds a secret, which a plan must not.</source>
        <translation>تحتوي الخطة على سر، وهذا غير مسموح في خطة.</translation>
    </message>
    <message>
        <source>Take it out of the plan; Gangway asks for secrets when it needs them.</source>
        <translation>احذفه من الخطة؛ يسأل Gangway عن الأسرار عندما يحتاجها.</translation>
    </message>
    <message>
        <source>There is no plan at %1.</source>
        <translation>لا توجد خطة في %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>The plan %1 could not be read.</source>
        <translation>تعذرت قراءة الخطة %1.</translation>
    </message>
    <message>
        <source>Choose a plan file that you may read.</source>
        <translation>اختر ملف خطة لديك إذن قراءته.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is not a plan Gangway can read.</source>
        <translation>%1 ليس خطة يستطيع Gangway قراءتها.</translation>
    </message>
    <message>
        <source>%1 was made for another version of Gangway.</source>
        <translation>أُنشئ %1 لإصدار آخر من Gangway.</translation>
    </message>
</context>
<context>
    <name>gangway::PlanPage</name>
    <message>
        <source>Read the plan, then start the move</source>
        <translation>اقرأ الخطة، ثم ابدأ النقل</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Start move begins with the first step; you can stop at any time.</source>
        <translation>لم يتغير شيء بعد. يبدأ «ابدأ النقل» بالخطوة الأولى؛ يمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>&amp;Start move</source>
        <translation>ا&amp;بدأ النقل</translation>
    </message>
    <message>
        <source>The &amp;backup goes to:</source>
        <translation>مكان النسخة الا&amp;حتياطية:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختر…</translation>
    </message>
    <message>
        <source>Choose a place for the backup</source>
        <translation>اختر مكانًا للنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Text for colleagues</source>
        <translation>نص للزملاء</translation>
    </message>
    <message>
        <source>Co&amp;py this text</source>
        <translation>ا&amp;نسخ هذا النص</translation>
    </message>
    <message>
        <source>A &amp;text for your colleagues</source>
        <translation>&amp;نص لزملائك</translation>
    </message>
    <message>
        <source>Commands that do the same</source>
        <translation>أوامر تؤدي الشيء نفسه</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>&amp;حفظ الخطة…</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>ا&amp;نسخ هذه الأسطر</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>أظهر الأ&amp;وامر</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of the plan: its number and what is done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>يستغرق %1.</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>طريق الرجوع: %1</translation>
    </message>
    <message>
        <source>About %1 are needed there; %2 are free.</source>
        <translation>يلزم هناك نحو %1؛ والمتاح %2.</translation>
    </message>
    <message>
        <source>Backups of Gangway (*.gangway.tar)</source>
        <translation>نسخ احتياطية من Gangway (*.gangway.tar)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>خطط (*.json)</translation>
    </message>
    <message>
        <source>The move is being written down.</source>
        <translation>يُدوّن النقل الآن.</translation>
    </message>
    <message>
        <source>The rehearsal cloud has not started. Dismiss the failure to try again.</source>
        <translation>لم تبدأ سحابة التجربة. تجاهل الخطأ لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The rehearsal cloud is starting.</source>
        <translation>سحابة التجربة قيد البدء.</translation>
    </message>
    <message>
        <source>The move has begun with this plan. It is here to be read.</source>
        <translation>بدأ النقل بهذه الخطة. وهي هنا للقراءة.</translation>
    </message>
    <message>
        <source>There is not enough space in %1: about %2 are needed, %3 more have to stay free for what else is on that disk, and %4 are free.</source>
        <extracomment>%1: a folder, %2 to %4: sizes</extracomment>
        <translation>المساحة غير كافية في %1: يلزم نحو %2، ويجب أن يبقى %3 أخرى متاحًا لبقية ما على ذلك القرص، والمتاح %4.</translation>
    </message>
</context>
<context>
    <name>gangway::Progress</name>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 صف/ث</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>نحو %1 ساعة</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>نحو %1–%2 ساعة</translation>
    </message>
    <message>
        <source>less than %1 min</source>
        <translation>أقل من %1 دقيقة</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>نحو %1 دقيقة</translation>
    </message>
    <message>
        <source>about %1–%2 min</source>
        <translation>نحو %1–%2 دقيقة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>gangway::Rail</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>gangway::RailItem</name>
    <message>
        <source>current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>لم تُنجز</translation>
    </message>
    <message>
        <source>current, done</source>
        <translation>الحالية، أُنجزت</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>current, to be checked again</source>
        <translation>الحالية، يلزم إعادة فحصها</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation>يلزم إعادة فحصها</translation>
    </message>
    <message>
        <source>step %1 of %2, %3, %4</source>
        <extracomment>%1 of %2 are numbers, %3 is a step such as Checks, %4 how it stands</extracomment>
        <translation>الخطوة %1 من %2، %3، %4</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <translation>يلزم إعادة فحصها</translation>
    </message>
</context>
<context>
    <name>gangway::Rehearsal</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>يستخدم برنامج آخر المنفذ %1.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>اختر منفذًا آخر، أو 0 لأي منفذ حر.</translation>
    </message>
    <message>
        <source>The rehearsal could not listen on port %1.</source>
        <translation>تعذر على التجربة الاستماع على المنفذ %1.</translation>
    </message>
    <message>
        <source>The rehearsal knows no such migration.</source>
        <translation>لا تعرف التجربة هذا الترحيل.</translation>
    </message>
    <message>
        <source>Start a new migration.</source>
        <translation>ابدأ ترحيلًا جديدًا.</translation>
    </message>
    <message>
        <source>The rehearsal knows no such upload.</source>
        <translation>لا تعرف التجربة هذا الرفع.</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted of a migration.</source>
        <translation>لا تستطيع التجربة قراءة ما دونته عن ترحيل.</translation>
    </message>
    <message>
        <source>Start it with --fresh to forget what was rehearsed there.</source>
        <translation>ابدأها بالخيار --fresh لنسيان ما جُرّب هناك.</translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation>%1 ليس منفذًا.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535, or 0 for any free one.</source>
        <translation>أعطِ رقمًا من 1 إلى 65535، أو 0 لأي منفذ حر.</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Cloud on this machine, for rehearsing a move. It listens on loopback only and sends nothing anywhere.

</source>
        <translation>بديل عن Metabase Cloud على هذا الجهاز لتجربة نقل. يستمع على loopback فقط ولا يرسل شيئًا إلى أي مكان.

</translation>
    </message>
    <message>
        <source>Port of the Store; 0 takes any free one. Without it, the port of last time.</source>
        <translation>منفذ المتجر؛ 0 يأخذ أي منفذ حر. من دونه يُستخدم منفذ المرة السابقة.</translation>
    </message>
    <message>
        <source>Port of the storage, likewise.</source>
        <translation>منفذ التخزين، بالمثل.</translation>
    </message>
    <message>
        <source>Folder for everything it keeps (default: %1).</source>
        <translation>مجلد لكل ما يحفظه (الافتراضي: %1).</translation>
    </message>
    <message>
        <source>Forget what was rehearsed in that folder.</source>
        <translation>انسَ ما جُرّب في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Where to write one line of JSON once it listens: a file, or - for standard output.</source>
        <translation>أين يُكتب سطر واحد من JSON عند بدء الاستماع: ملف، أو - للخرج القياسي.</translation>
    </message>
    <message>
        <source>End when standard input is closed, as when the calling program ends.</source>
        <translation>الانتهاء عند إغلاق الدخل القياسي، كما عند انتهاء البرنامج المستدعي.</translation>
    </message>
    <message>
        <source>Let something go wrong; may be given more than once.</source>
        <translation>دع شيئًا يتعطل؛ يمكن إعطاؤه أكثر من مرة.</translation>
    </message>
    <message>
        <source>The command line was not understood.</source>
        <translation>لم يُفهم سطر الأوامر.</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help.</source>
        <translation>انظر gangway-rehearsal --help.</translation>
    </message>
    <message>
        <source>The rehearsal store is open at %1. Ctrl+C closes it.</source>
        <translation>متجر التجربة مفتوح عند %1. يغلقه Ctrl+C.</translation>
    </message>
    <message>
        <source>The rehearsal does not understand how to misbehave.</source>
        <translation>لا تفهم التجربة كيف ينبغي أن تتعطل.</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help for the words it knows.</source>
        <translation>انظر gangway-rehearsal --help للكلمات التي تعرفها.</translation>
    </message>
    <message>
        <source>How it can misbehave (--misbehave SPEC, or POST /rehearsal/misbehave while it runs):

  ACTION=CALL[:PART]:ARGUMENT[xN]    N times, x* for ever; once when nothing is said

  CALL   create put multipart part complete uploaded head checkout health properties api,
         or any. PART is the number of one part: fail=part:3:503x2.

  latency=[CALL:]100ms          answers so much later (for ever, unless xN is said)
  fail=CALL:STATUS              answers 200 to 599 and does nothing. More, after a colon:
                                after-7 (Retry-After: 7), after-date-7 (the same as a date),
                                expired (403 Request has expired), or a code such as SlowDown
  error-in-200=CALL             status 200, and an error in the body
  garbage=CALL                  status 200, and a body that is nothing; garbage-head=CALL: no HTTP at all
  reset=CALL:head               resets the connection after the request&apos;s head
  reset=CALL:65536              after so many bytes of the body, which are lost
  reset=CALL:answer             after doing what was asked, before the answer
  truncate=CALL:10              the answer&apos;s body ends after 10 bytes
  stall=CALL:65536              stops reading after so many bytes; stall=CALL:answer never answers
  slow=CALL:1kB/s               reads slowly; slow-answer=CALL:1B/s answers slowly
  etag=part:wrong               or missing, in the answer; what was stored keeps its own

  keys=snake                    multipart_urls in place of multipart-urls (kebab)
  multipart-again=new           a second multipart call starts afresh (same: it renews the links)
  link-life=3s                  how long links work from now on (12h)
  clock=+16m                    the cloud&apos;s clock is ahead, or behind with a minus
  smallest-part=5MiB            the least size of every part but the last, as S3 has it (0)

Sizes: B kB MB GB KiB MiB. Times: ms s m h d.

While it runs: POST /rehearsal/misbehave {&quot;misbehave&quot;: [&quot;SPEC&quot;, ...], &quot;clear&quot;: true} to the Store&apos;s
address, and GET /rehearsal/status for what was asked, answered and stored so far.</source>
        <translation>كيف يمكن أن تتعطل (--misbehave SPEC، أو POST /rehearsal/misbehave أثناء عملها):

  ACTION=CALL[:PART]:ARGUMENT[xN]    N مرة، x* دائمًا؛ مرة واحدة إذا لم يُذكر شيء

  CALL   create put multipart part complete uploaded head checkout health properties api,
         أو any. وPART رقم جزء واحد: fail=part:3:503x2.

  latency=[CALL:]100ms          ترد متأخرة بهذا القدر (دائمًا، ما لم يُذكر xN)
  fail=CALL:STATUS              ترد بـ 200 إلى 599 ولا تفعل شيئًا. وبعد نقطتين:
                                after-7 (Retry-After: 7)، after-date-7 (الشيء نفسه كتاريخ)،
                                expired (403 Request has expired)، أو رمز مثل SlowDown
  error-in-200=CALL             الحالة 200، وخطأ في المتن
  garbage=CALL                  الحالة 200، ومتن لا معنى له؛ garbage-head=CALL: لا HTTP إطلاقًا
  reset=CALL:head               تقطع الاتصال بعد ترويسة الطلب
  reset=CALL:65536              بعد هذا العدد من بايتات المتن، وهي تضيع
  reset=CALL:answer             بعد فعل ما طُلب، وقبل الرد
  truncate=CALL:10              ينتهي متن الرد بعد 10 بايتات
  stall=CALL:65536              تتوقف عن القراءة بعد هذا العدد من البايتات؛ stall=CALL:answer لا ترد أبدًا
  slow=CALL:1kB/s               تقرأ ببطء؛ slow-answer=CALL:1B/s ترد ببطء
  etag=part:wrong               أو missing، في الرد؛ ما خُزن يحتفظ بقيمته

  keys=snake                    multipart_urls بدل multipart-urls (kebab)
  multipart-again=new           نداء multipart ثانٍ يبدأ من جديد (same: يجدد الروابط)
  link-life=3s                  مدة صلاحية الروابط من الآن (12h)
  clock=+16m                    ساعة السحابة متقدمة، أو متأخرة مع علامة ناقص
  smallest-part=5MiB            أصغر حجم لكل جزء عدا الأخير، كما في S3 (0)

الأحجام: B kB MB GB KiB MiB. الأوقات: ms s m h d.

أثناء عملها: POST /rehearsal/misbehave {&quot;misbehave&quot;: [&quot;SPEC&quot;, ...], &quot;clear&quot;: true} إلى عنوان
المتجر، وGET /rehearsal/status لما طُلب ورُدّ عليه وخُزن حتى الآن.</translation>
    </message>
    <message>
        <source>Choose Starter or Pro.</source>
        <translation>اختر Starter أو Pro.</translation>
    </message>
    <message>
        <source>Choose monthly or annual.</source>
        <translation>اختر شهريًا أو سنويًا.</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>اختر منطقة.</translation>
    </message>
    <message>
        <source>Choose an address.</source>
        <translation>اختر عنوانًا.</translation>
    </message>
    <message>
        <source>Use 3 to 40 lower-case letters, digits and single hyphens; a letter comes first, and no hyphen last.</source>
        <translation>استخدم 3 إلى 40 من الحروف اللاتينية الصغيرة والأرقام والشرطات المفردة؛ يأتي حرف أولًا، ولا شرطة في النهاية.</translation>
    </message>
    <message>
        <source>%1.metabaseapp.com is taken. Choose another address.</source>
        <translation>%1.metabaseapp.com محجوز. اختر عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The instance was not started.</source>
        <translation>لم يبدأ المثيل.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>In the rehearsal the instance runs at a port of this machine instead.</source>
        <translation>في التجربة يعمل المثيل على منفذ من هذا الجهاز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Choose the one closest to your databases.</source>
        <translation>اختر الأقرب إلى قواعد بياناتك.</translation>
    </message>
    <message>
        <source>An address below metabaseapp.com.</source>
        <translation>عنوان تحت metabaseapp.com.</translation>
    </message>
    <message>
        <source>Also an address of your own, and a list of the networks that may visit.</source>
        <translation>وكذلك عنوان خاص بك، وقائمة بالشبكات المسموح لها بالزيارة.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهري</translation>
    </message>
    <message>
        <source>Paid each month.</source>
        <translation>يُدفع كل شهر.</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>سنوي</translation>
    </message>
    <message>
        <source>Paid once a year, about 10 % less.</source>
        <translation>يُدفع مرة في السنة، أقل بنحو 10 %.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>المثيل الجديد</translation>
    </message>
    <message>
        <source>Start instance</source>
        <translation>ابدأ المثيل</translation>
    </message>
    <message>
        <source>The real store asks for an account and a payment method here and begins a 14-day trial.</source>
        <translation>يطلب المتجر الحقيقي هنا حسابًا ووسيلة دفع ويبدأ فترة تجريبية من 14 يومًا.</translation>
    </message>
    <message>
        <source>Set up your Metabase Cloud</source>
        <translation>إعداد Metabase Cloud الخاص بك</translation>
    </message>
    <message>
        <source>Your snapshot moves in once it is uploaded. You can fill this in while the upload runs.</source>
        <translation>تنتقل لقطتك إليه بمجرد رفعها. يمكنك ملء هذا أثناء الرفع.</translation>
    </message>
    <message>
        <source>Customers of self-hosted Pro sign in to the store here. The rehearsal has no accounts and asks for no password.</source>
        <translation>يسجل عملاء Pro ذاتي الاستضافة الدخول إلى المتجر هنا. ليس في التجربة حسابات ولا تُطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation>المتابعة دون تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Gangway opens this store when a move is rehearsed, with the move it belongs to.</source>
        <translation>يفتح Gangway هذا المتجر عند تجربة نقل، مع النقل الذي يخصه.</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Store</source>
        <translation>بديل عن Metabase Store</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation>رابط غير معروف</translation>
    </message>
    <message>
        <source>No move of this rehearsal belongs to this address. Open the link that Gangway shows.</source>
        <translation>لا نقل في هذه التجربة يخص هذا العنوان. افتح الرابط الذي يعرضه Gangway.</translation>
    </message>
    <message>
        <source>Nothing to set up</source>
        <translation>لا شيء لإعداده</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>The instance starts as soon as the snapshot is uploaded.</source>
        <translation>يبدأ المثيل بمجرد رفع اللقطة.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>The snapshot moved in, and the instance runs.</source>
        <translation>انتقلت اللقطة، والمثيل يعمل.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>The cloud reads the snapshot.</source>
        <translation>تقرأ السحابة اللقطة.</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>التقدم: %1 %</translation>
    </message>
    <message>
        <source>What moved in</source>
        <translation>ما انتقل</translation>
    </message>
    <message>
        <source>Metabase %1. In the real cloud people sign in here with the accounts they had.</source>
        <translation>Metabase %1. في السحابة الحقيقية يسجل الناس الدخول هنا بالحسابات التي كانت لهم.</translation>
    </message>
    <message>
        <source>The new instance, as the rehearsal made it.</source>
        <translation>المثيل الجديد كما أنشأته التجربة.</translation>
    </message>
    <message>
        <source>%1 – rehearsal</source>
        <translation>%1 – تجربة</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation>تجربة.</translation>
    </message>
    <message>
        <source>This is not Metabase. Nothing leaves this machine, and nothing is paid.</source>
        <translation>هذا ليس Metabase. لا يغادر شيء هذا الجهاز، ولا يُدفع شيء.</translation>
    </message>
    <message>
        <source>Your instance</source>
        <translation>مثيلك</translation>
    </message>
    <message>
        <source>In the real cloud</source>
        <translation>في السحابة الحقيقية</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>سنوي</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>شهري</translation>
    </message>
    <message>
        <source>Your new Metabase</source>
        <translation>Metabase الجديد الخاص بك</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>The instance could not be started. Start the rehearsal again.</source>
        <translation>تعذر بدء المثيل. ابدأ التجربة من جديد.</translation>
    </message>
    <message>
        <source>This page looks again every two seconds.</source>
        <translation>تتحقق هذه الصفحة من جديد كل ثانيتين.</translation>
    </message>
    <message>
        <source>There is no space left for the rehearsal&apos;s uploads.</source>
        <translation>لم تبقَ مساحة لما ترفعه التجربة.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --state.</source>
        <translation>أفرغ بعض المساحة، أو اختر مجلدًا آخر بالخيار --state.</translation>
    </message>
    <message>
        <source>The rehearsal could not keep an upload.</source>
        <translation>تعذر على التجربة حفظ ما رُفع.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder with --state.</source>
        <translation>افحص القرص، أو اختر مجلدًا آخر بالخيار --state.</translation>
    </message>
    <message>
        <source>The new instance could not be made from the uploaded snapshot.</source>
        <translation>تعذر إنشاء المثيل الجديد من اللقطة المرفوعة.</translation>
    </message>
    <message>
        <source>Upload a snapshot of Metabase&apos;s own application database.</source>
        <translation>ارفع لقطة من قاعدة بيانات التطبيق الخاصة بـ Metabase.</translation>
    </message>
    <message>
        <source>The cloud does not have your encryption key. Make the snapshot with that key, so that everything in it is decrypted.</source>
        <translation>ليس لدى السحابة مفتاح تشفيرك. أنشئ اللقطة بذلك المفتاح ليُفك تشفير كل ما فيها.</translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation>فتح اللقطة</translation>
    </message>
    <message>
        <source>Looking at what it holds</source>
        <translation>الاطلاع على محتواها</translation>
    </message>
    <message>
        <source>Starting the instance</source>
        <translation>بدء المثيل</translation>
    </message>
    <message>
        <source>%1 is not a folder of the rehearsal.</source>
        <translation>%1 ليس مجلدًا للتجربة.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or one that does not exist yet.</source>
        <translation>اختر مجلدًا فارغًا أو مجلدًا غير موجود بعد.</translation>
    </message>
    <message>
        <source>Another rehearsal runs in %1.</source>
        <translation>تعمل تجربة أخرى في %1.</translation>
    </message>
    <message>
        <source>Use that one, stop it first, or choose another folder with --state.</source>
        <translation>استخدم تلك، أو أوقفها أولًا، أو اختر مجلدًا آخر بالخيار --state.</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted in %1.</source>
        <translation>لا تستطيع التجربة قراءة ما دونته في %1.</translation>
    </message>
</context>
<context>
    <name>gangway::RehearsalServer</name>
    <message>
        <source>The rehearsal cloud did not start.</source>
        <translation>لم تبدأ سحابة التجربة.</translation>
    </message>
    <message>
        <source>Try %1 by itself.</source>
        <translation>جرب %1 وحده.</translation>
    </message>
    <message>
        <source>The rehearsal cloud has ended.</source>
        <translation>انتهت سحابة التجربة.</translation>
    </message>
    <message>
        <source>It is started again when the move goes on.</source>
        <translation>تبدأ من جديد عند متابعة النقل.</translation>
    </message>
</context>
<context>
    <name>gangway::ReportSaver</name>
    <message>
        <source>Save the report of this run</source>
        <translation>حفظ تقرير هذا التشغيل</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
</context>
<context>
    <name>gangway::Restore</name>
    <message>
        <source>%1 names a file that is not there.</source>
        <translation>يذكر %1 ملفًا غير موجود.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>اختر الملف نفسه.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>المجلد %1 غير موجود.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place.</source>
        <translation>أنشئ المجلد، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 may be open: %2 is there.</source>
        <translation>قد يكون %1 مفتوحًا: %2 موجود.</translation>
    </message>
    <message>
        <source>Stop the program that uses it. If none does, delete the lock file.</source>
        <translation>أوقف البرنامج الذي يستخدمه. إذا لم يستخدمه أي برنامج فاحذف ملف القفل.</translation>
    </message>
    <message>
        <source>%1 is there and is not a file.</source>
        <translation>%1 موجود وليس ملفًا.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 changed while the backup was being restored. It was not replaced.</source>
        <translation>تغير %1 أثناء استعادة النسخة الاحتياطية. لم يُستبدل.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>أوقف البرنامج الذي يستخدمه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is already there. Nothing was changed.</source>
        <translation>%1 موجود من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose an empty place, or have what is there kept in a backup of its own first.</source>
        <translation>اختر مكانًا فارغًا، أو احفظ أولًا ما هو موجود في نسخة احتياطية خاصة به.</translation>
    </message>
</context>
<context>
    <name>gangway::RunAction</name>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>إ&amp;يقاف…</translation>
    </message>
    <message>
        <source>S&amp;tart move</source>
        <translation>ا&amp;بدأ النقل</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;أعد المحاولة</translation>
    </message>
    <message>
        <source>C&amp;ompare again</source>
        <translation>أعد الم&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;تحقق الآن</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;جرب الآن</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;تراجع…</translation>
    </message>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>&amp;اذهب إلى Metabase Store</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>حفظ ال&amp;تقرير…</translation>
    </message>
    <message>
        <source>Show &amp;what is left</source>
        <translation>أظهر ما ت&amp;بقى</translation>
    </message>
    <message>
        <source>P&amp;lan again…</source>
        <translation>أعد الت&amp;خطيط…</translation>
    </message>
</context>
<context>
    <name>gangway::RunActions</name>
    <message>
        <source>&amp;Stop the move</source>
        <translation>أ&amp;وقف النقل</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>ا&amp;ستمر</translation>
    </message>
    <message>
        <source>&amp;Undo the move</source>
        <translation>&amp;تراجع عن النقل</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>ا&amp;تركه كما هو</translation>
    </message>
</context>
<context>
    <name>gangway::RunCompanion</name>
    <message>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
</context>
<context>
    <name>gangway::RunControls</name>
    <message>
        <source>Run in &amp;background</source>
        <translation>تشغيل في ال&amp;خلفية</translation>
    </message>
    <message>
        <source>Hides this window. A small one shows how far it is.</source>
        <translation>يخفي هذه النافذة. تُظهر نافذة صغيرة مدى التقدم.</translation>
    </message>
    <message>
        <source>Stops at the next safe point, to be continued here</source>
        <translation>يتوقف عند أقرب نقطة آمنة، ليُتابع من هنا</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>إيقاف النقل</translation>
    </message>
</context>
<context>
    <name>gangway::RunList</name>
    <message>
        <source>There are none yet.</source>
        <translation>لا يوجد أي منها بعد.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>حفظ ال&amp;تقرير…</translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation>عمليات التشغيل ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>عمليات التشغيل السابقة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
</context>
<context>
    <name>gangway::RunLock</name>
    <message>
        <source>This run belongs to another Gangway that is still at it.</source>
        <translation>هذا التشغيل يخص نسخة أخرى من Gangway ما زالت تعمل عليه.</translation>
    </message>
    <message>
        <source>Watch it there, or wait until it has ended.</source>
        <translation>راقبه هناك، أو انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1).</source>
        <translation>هذا التشغيل يخص نسخة أخرى من Gangway ما زالت تعمل عليه (العملية %1).</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1 on %2).</source>
        <translation>هذا التشغيل يخص نسخة أخرى من Gangway ما زالت تعمل عليه (العملية %1 على %2).</translation>
    </message>
    <message>
        <source>The run in %1 could not be locked.</source>
        <translation>تعذر قفل التشغيل في %1.</translation>
    </message>
    <message>
        <source>Check that the folder is there and yours, and that its disk can be written to.</source>
        <translation>تحقق من أن المجلد موجود ويخصك، وأن الكتابة على قرصه ممكنة.</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder on a disk of this machine.</source>
        <translation>اضبط GANGWAY_HOME على مجلد في قرص من أقراص هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>gangway::RunPage</name>
    <message>
        <source>This computer is kept awake while the move runs.</source>
        <translation>يبقى هذا الحاسوب مستيقظًا أثناء النقل.</translation>
    </message>
    <message>
        <source>Speed as a &amp;table</source>
        <translation>السرعة في &amp;جدول</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>نقل البيانات</translation>
    </message>
    <message>
        <source>Every step is written down before it begins, so that nothing is lost if this computer stops.</source>
        <translation>تُدوّن كل خطوة قبل أن تبدأ، فلا يضيع شيء إذا توقف هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>أظهر الأ&amp;وامر</translation>
    </message>
    <message>
        <source>gangwayctl status %1
gangwayctl run %1 --continue</source>
        <extracomment>The same run from a terminal</extracomment>
        <translation>gangwayctl status %1
gangwayctl run %1 --continue</translation>
    </message>
    <message>
        <source>Next can be chosen once the snapshot is uploaded.</source>
        <translation>يمكن اختيار «التالي» بعد رفع اللقطة.</translation>
    </message>
</context>
<context>
    <name>gangway::RunPresenter</name>
    <message>
        <source>&quot;%1&quot; is no address of a Metabase.</source>
        <translation>«%1» ليس عنوان Metabase.</translation>
    </message>
    <message>
        <source>Give the address you chose in Metabase Store, such as acme.metabaseapp.com.</source>
        <translation>أعطِ العنوان الذي اخترته في Metabase Store، مثل acme.metabaseapp.com.</translation>
    </message>
</context>
<context>
    <name>gangway::RunReport</name>
    <message>
        <source>Run</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>المثيل الجديد</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>SHA-256 of its database</source>
        <translation>SHA-256 لقاعدة بياناتها</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>مجلد التشغيل</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation>ما لم يحدث</translation>
    </message>
    <message>
        <source>Both sides, counted</source>
        <translation>الجانبان بالأعداد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>ما تبقى فعله</translation>
    </message>
    <message>
        <source>Made by Gangway %1, %2.</source>
        <translation>أنشأه Gangway %1، %2.</translation>
    </message>
</context>
<context>
    <name>gangway::RunSecrets</name>
    <message>
        <source>The secrets of the run in %1 could not be used.</source>
        <translation>تعذر استخدام أسرار التشغيل في %1.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that its disk can be written to.</source>
        <translation>تحقق من أن المجلد لك وأن الكتابة على قرصه ممكنة.</translation>
    </message>
    <message>
        <source>The secrets of the run in %1 are damaged.</source>
        <translation>أسرار التشغيل في %1 تالفة.</translation>
    </message>
    <message>
        <source>Undo the run or start the journey again; this run cannot go on without them.</source>
        <translation>تراجع عن التشغيل أو ابدأ المسار من جديد؛ لا يمكن لهذا التشغيل أن يستمر من دونها.</translation>
    </message>
    <message>
        <source>A step handed over a secret that cannot be kept.</source>
        <translation>سلّمت خطوة سرًا لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>أبلغ صانعي Gangway بذلك.</translation>
    </message>
    <message>
        <source>The secrets in %1 are not private.</source>
        <translation>الأسرار في %1 ليست خاصة.</translation>
    </message>
    <message>
        <source>Others may have read them: undo the run and start the journey again.</source>
        <translation>ربما قرأها آخرون: تراجع عن التشغيل وابدأ المسار من جديد.</translation>
    </message>
</context>
<context>
    <name>gangway::RunSession</name>
    <message>
        <source>The step &quot;%1&quot; ended in an unforeseen way.</source>
        <translation>انتهت الخطوة «%1» بطريقة غير متوقعة.</translation>
    </message>
    <message>
        <source>Continue the run to try it again, or report it with a support bundle.</source>
        <translation>تابع التشغيل لإعادة محاولتها، أو أبلغ عنها مع حزمة دعم.</translation>
    </message>
    <message>
        <source>Run %1 was planned with other steps than this program would take.</source>
        <translation>خُطط للتشغيل %1 بخطوات غير التي سيتخذها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Continue it with the Gangway that planned it, or start the journey again.</source>
        <translation>تابعه بنسخة Gangway التي خططت له، أو ابدأ المسار من جديد.</translation>
    </message>
    <message>
        <source>Run %1 has ended and is not run again.</source>
        <translation>انتهى التشغيل %1 ولا يُنفذ من جديد.</translation>
    </message>
    <message>
        <source>Start the journey again.</source>
        <translation>ابدأ المسار من جديد.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; was cut short and must not be repeated.</source>
        <translation>قُطعت الخطوة «%1» ولا يجوز تكرارها.</translation>
    </message>
    <message>
        <source>Undo the run, then start the journey again.</source>
        <translation>تراجع عن التشغيل، ثم ابدأ المسار من جديد.</translation>
    </message>
</context>
<context>
    <name>gangway::RunView</name>
    <message>
        <source>There are no runs yet.</source>
        <translation>لا توجد عمليات تشغيل بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 من %2 خطوات</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <translation>%1 للقراءة فقط منذ %2.</translation>
    </message>
    <message>
        <source>Run %1, %2, last changed %3</source>
        <translation>التشغيل %1، %2، آخر تغيير %3</translation>
    </message>
    <message>
        <source>Its files: %1</source>
        <translation>ملفاته: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات (%n)</numerusform>
            <numerusform>محاولة واحدة (%n)</numerusform>
            <numerusform>محاولتان (%n)</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::RunWords</name>
    <message>
        <source>planned, nothing done</source>
        <translation>مخطط له، لم يُفعل شيء</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>قيد الإيقاف</translation>
    </message>
    <message>
        <source>stopped, can be continued</source>
        <translation>متوقف، يمكن متابعته</translation>
    </message>
    <message>
        <source>interrupted, can be continued</source>
        <translation>انقطع، يمكن متابعته</translation>
    </message>
    <message>
        <source>failed, can be continued</source>
        <translation>فشل، يمكن متابعته</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>قيد التراجع</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>تم التراجع عنه جزئيًا</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation>أُنجز، لم يُتحقق منه</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>لم تُنجز</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>could not be undone</source>
        <translation>تعذر التراجع عنه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>الجداول: %1</translation>
    </message>
</context>
<context>
    <name>gangway::SecretFile</name>
    <message>
        <source>The secret in %1 could not be read.</source>
        <translation>تعذرت قراءة السر في %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>تحقق من المسار ومن إذن قراءته.</translation>
    </message>
    <message>
        <source>The secret in %1 was not used: others may read that file.</source>
        <translation>لم يُستخدم السر في %1: يمكن لآخرين قراءة ذلك الملف.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation>اجعله لك وحدك: chmod 600 %1</translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation>لا يوجد سر في %1.</translation>
    </message>
    <message>
        <source>Write the secret into the first line of the file.</source>
        <translation>اكتب السر في السطر الأول من الملف.</translation>
    </message>
</context>
<context>
    <name>gangway::SelfTest</name>
    <message>
        <source>The rehearsal cloud is missing.</source>
        <translation>سحابة التجربة مفقودة.</translation>
    </message>
    <message>
        <source>Install Gangway again.</source>
        <translation>ثبّت Gangway من جديد.</translation>
    </message>
    <message>
        <source>The journal of runs</source>
        <translation>دفتر التشغيل</translation>
    </message>
    <message>
        <source>The sample database, read and checked</source>
        <translation>قاعدة البيانات النموذجية، مقروءة ومفحوصة</translation>
    </message>
    <message>
        <source>The rehearsal cloud</source>
        <translation>سحابة التجربة</translation>
    </message>
    <message>
        <source>good: %1</source>
        <translation>سليم: %1</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>غير سليم: %1</translation>
    </message>
</context>
<context>
    <name>gangway::Settings</name>
    <message>
        <source>This folder cannot be used.</source>
        <translation>لا يمكن استخدام هذا المجلد.</translation>
    </message>
    <message>
        <source>Give its whole path, from / on.</source>
        <translation>أعطِ مساره كاملًا، بدءًا من /.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user or password, which is not kept in the settings.</source>
        <translation>في عنوان الوسيط اسم مستخدم أو كلمة مرور، وهذا لا يُحفظ في الإعدادات.</translation>
    </message>
    <message>
        <source>Let the system decide, and set https_proxy in the environment.</source>
        <translation>دع النظام يقرر، واضبط https_proxy في البيئة.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>هذا ليس عنوان وسيط.</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example.org:3128.</source>
        <translation>اكتبه على صورة http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>لا يمكن قراءة الإعدادات.</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>يجب أن يكون نصًا.</translation>
    </message>
    <message>
        <source>Uploads cannot be limited to %1 kB/s.</source>
        <translation>لا يمكن تحديد الرفع بـ %1 kB/s.</translation>
    </message>
    <message>
        <source>Choose %1 kB/s or more, or no limit.</source>
        <translation>اختر %1 kB/s أو أكثر، أو دون حد.</translation>
    </message>
    <message>
        <source>There is no such level of the log.</source>
        <translation>لا يوجد مستوى كهذا للسجل.</translation>
    </message>
    <message>
        <source>It is one of trace, debug, info, warning, error, off.</source>
        <translation>المستوى واحد من trace أو debug أو info أو warning أو error أو off.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>يجب أن يكون رقمًا.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read.</source>
        <translation>لا يمكن قراءة الإعدادات في %1.</translation>
    </message>
    <message>
        <source>Mend the file, or delete it to begin with none.</source>
        <translation>أصلح الملف، أو احذفه للبدء دون إعدادات.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>يجب أن يكون true أو false.</translation>
    </message>
</context>
<context>
    <name>gangway::SettingsDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>بحد &amp;أقصى</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>&amp;حفظ الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Windows that are open keep their language until they are opened again.</source>
        <translation>تبقى النوافذ المفتوحة بلغتها حتى تُفتح من جديد.</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>المجلد المعتاد</translation>
    </message>
    <message>
        <source>Folder for runs and log</source>
        <translation>مجلد التشغيلات والسجل</translation>
    </message>
    <message>
        <source>Choose the folder for runs and log</source>
        <translation>اختيار مجلد التشغيلات والسجل</translation>
    </message>
    <message>
        <source>&amp;Runs and log in:</source>
        <translation>ال&amp;تشغيلات والسجل في:</translation>
    </message>
    <message>
        <source>GANGWAY_HOME of the environment decides.</source>
        <translation>يحدد ذلك متغير البيئة GANGWAY_HOME.</translation>
    </message>
    <message>
        <source>Used when Gangway starts again. Runs made so far stay where they are.</source>
        <translation>يُستخدم عند تشغيل Gangway مرة أخرى. تبقى التشغيلات السابقة في مكانها.</translation>
    </message>
    <message>
        <source>Beside what is backed up</source>
        <translation>بجانب ما يُنسخ احتياطيًا</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Backups in:</source>
        <translation>ال&amp;نسخ الاحتياطية في:</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>اختيار مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Kilobytes a second</source>
        <translation>كيلوبايت في الثانية</translation>
    </message>
    <message>
        <source>Uploads:</source>
        <translation>الرفع:</translation>
    </message>
    <message>
        <source>For moves that are planned from now on.</source>
        <translation>لعمليات النقل التي تُخطط من الآن.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>ال&amp;وكيل:</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>&amp;عنوان الوكيل:</translation>
    </message>
    <message>
        <source>The system names its proxy in https_proxy and no_proxy. One that wants a password can only be named there: passwords are not kept in the settings.</source>
        <translation>يسمي النظام وكيله في https_proxy و no_proxy. الوكيل الذي يطلب كلمة مرور لا يمكن تسميته إلا هناك: لا تُحفظ كلمات المرور في الإعدادات.</translation>
    </message>
    <message>
        <source>Acts and results</source>
        <translation>الأفعال والنتائج</translation>
    </message>
    <message>
        <source>More, to find a fault</source>
        <translation>المزيد، للعثور على خلل</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>L&amp;og:</source>
        <translation>ال&amp;سجل:</translation>
    </message>
    <message>
        <source>GANGWAY_LOG of the environment decides.</source>
        <translation>يحدد ذلك متغير البيئة GANGWAY_LOG.</translation>
    </message>
    <message>
        <source>Passwords, keys and signed addresses are never in the log.</source>
        <translation>لا توجد كلمات المرور والمفاتيح والعناوين الموقعة في السجل أبدًا.</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>المفاتيح:</translation>
    </message>
    <message>
        <source>The key of an encrypted database is then asked for once. The desktop keeps it encrypted, such as in GNOME Keyring or KWallet; no file of Gangway holds it.</source>
        <translation>عندئذ يُطلب مفتاح قاعدة البيانات المشفرة مرة واحدة. يحفظه سطح المكتب مشفرًا، في GNOME Keyring أو KWallet مثلًا؛ ولا يحتويه أي ملف من ملفات Gangway.</translation>
    </message>
</context>
<context>
    <name>gangway::Situation</name>
    <message>
        <source>the new instance</source>
        <translation>المثيل الجديد</translation>
    </message>
    <message>
        <source>%1 This is a rehearsal: nothing leaves this machine.</source>
        <translation>%1 هذه تجربة: لا يغادر شيء هذا الجهاز.</translation>
    </message>
    <message>
        <source>after %1 of %2 steps</source>
        <translation>بعد %1 من %2 خطوات</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The new instance and the backup stay as they are.</source>
        <translation>لم يتغير شيء في المصدر. يبقى المثيل الجديد والنسخة الاحتياطية كما هما.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The snapshot is uploaded, the backup stays.</source>
        <translation>لم يتغير شيء في المصدر. اللقطة مرفوعة، والنسخة الاحتياطية باقية.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays.</source>
        <translation>لم يتغير شيء في المصدر. النسخة الاحتياطية باقية.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>لم يتغير شيء في المصدر.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>The checks are made once more before the backup begins. Metabase has to stay stopped.</source>
        <translation>تُجرى الفحوص مرة أخرى قبل بدء النسخ الاحتياطي. يجب أن يبقى Metabase متوقفًا.</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped.</source>
        <translation>يجب أن يبقى Metabase متوقفًا.</translation>
    </message>
    <message>
        <source>Nobody can use it until the backup was made and read back. Its database is only read.</source>
        <translation>لا يمكن لأحد استخدامه حتى تُنشأ النسخة الاحتياطية وتُعاد قراءتها. تُقرأ قاعدة بياناته فقط.</translation>
    </message>
    <message>
        <source>Making the snapshot from the backup.</source>
        <translation>إنشاء اللقطة من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Metabase may be started again. Changes made from now on will not move.</source>
        <translation>يمكن تشغيل Metabase من جديد. التغييرات التي تُجرى من الآن لن تُنقل.</translation>
    </message>
    <message>
        <source>Uploading the snapshot.</source>
        <translation>رفع اللقطة.</translation>
    </message>
    <message>
        <source>Metabase may be started again and used as usual. Changes made from now on will not move.</source>
        <translation>يمكن تشغيل Metabase من جديد واستخدامه كالمعتاد. التغييرات التي تُجرى من الآن لن تُنقل.</translation>
    </message>
    <message>
        <source>%1 is being set up by Metabase.</source>
        <translation>تُعدّ Metabase الآن %1.</translation>
    </message>
    <message numerus="yes">
        <source>This takes about 5–30 minutes. It is looked at every %n second(s).</source>
        <translation>
            <numerusform>يستغرق هذا نحو 5–30 دقيقة. يُتحقق منه باستمرار (%n).</numerusform>
            <numerusform>يستغرق هذا نحو 5–30 دقيقة. يُتحقق منه كل ثانية (%n).</numerusform>
            <numerusform>يستغرق هذا نحو 5–30 دقيقة. يُتحقق منه كل ثانيتين (%n).</numerusform>
            <numerusform>يستغرق هذا نحو 5–30 دقيقة. يُتحقق منه كل %n ثوانٍ.</numerusform>
            <numerusform>يستغرق هذا نحو 5–30 دقيقة. يُتحقق منه كل %n ثانية.</numerusform>
            <numerusform>يستغرق هذا نحو 5–30 دقيقة. يُتحقق منه كل %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing %1 with the snapshot.</source>
        <translation>مقارنة %1 باللقطة.</translation>
    </message>
    <message>
        <source>Both sides are only read.</source>
        <translation>يُقرأ الجانبان فقط.</translation>
    </message>
    <message>
        <source>Listing what is left to do.</source>
        <translation>سرد ما تبقى فعله.</translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation>الجانبان متساويان.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>تُعاد المحاولة الآن.</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>ما أُنجز يبقى منجزًا.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %n second(s).</source>
        <translation>
            <numerusform>لا بيانات منذ أقل من ثانية (%n).</numerusform>
            <numerusform>لا بيانات منذ ثانية واحدة (%n).</numerusform>
            <numerusform>لا بيانات منذ ثانيتين (%n).</numerusform>
            <numerusform>لا بيانات منذ %n ثوانٍ.</numerusform>
            <numerusform>لا بيانات منذ %n ثانية.</numerusform>
            <numerusform>لا بيانات منذ %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer. It is tried again by itself; what was sent stays sent.</source>
        <translation>لا يرد %1. تُعاد المحاولة تلقائيًا؛ وما أُرسل يبقى مرسلًا.</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n second(s).</source>
        <translation>
            <numerusform>لا رد منذ أقل من ثانية (%n).</numerusform>
            <numerusform>لا رد منذ ثانية واحدة (%n).</numerusform>
            <numerusform>لا رد منذ ثانيتين (%n).</numerusform>
            <numerusform>لا رد منذ %n ثوانٍ.</numerusform>
            <numerusform>لا رد منذ %n ثانية.</numerusform>
            <numerusform>لا رد منذ %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes long to count. It is waited for.</source>
        <translation>يستغرق العدّ في %1 وقتًا طويلًا. الانتظار مستمر.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has moved for %n second(s).</source>
        <translation>
            <numerusform>لم يتحرك شيء منذ أقل من ثانية (%n).</numerusform>
            <numerusform>لم يتحرك شيء منذ ثانية واحدة (%n).</numerusform>
            <numerusform>لم يتحرك شيء منذ ثانيتين (%n).</numerusform>
            <numerusform>لم يتحرك شيء منذ %n ثوانٍ.</numerusform>
            <numerusform>لم يتحرك شيء منذ %n ثانية.</numerusform>
            <numerusform>لم يتحرك شيء منذ %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may be slow or busy. The work goes on as soon as it answers.</source>
        <translation>قد يكون القرص بطيئًا أو مشغولًا. يستمر العمل بمجرد أن يستجيب.</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance waits for your order.</source>
        <translation>رُفعت اللقطة. ينتظر المثيل الجديد طلبك.</translation>
    </message>
    <message>
        <source>Choose plan, address and region in Metabase Store, then say here which address you chose.</source>
        <translation>اختر الباقة والعنوان والمنطقة في Metabase Store، ثم اذكر هنا العنوان الذي اخترته.</translation>
    </message>
    <message>
        <source>%1 is running. It has not been compared yet.</source>
        <translation>%1 يعمل. لم تُجرَ مقارنته بعد.</translation>
    </message>
    <message>
        <source>To count what it holds, Gangway needs the API key of an administrator there.</source>
        <translation>لعدّ ما فيه يحتاج Gangway إلى مفتاح API لمدير هناك.</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>توقف مؤقتًا %1.</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you continue. What was done stays done.</source>
        <translation>لا يُقرأ ولا يُرسل شيء حتى تتابع. ما أُنجز يبقى منجزًا.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>توقف %1.</translation>
    </message>
    <message>
        <source>Cut short %1.</source>
        <translation>قُطع %1.</translation>
    </message>
    <message>
        <source>%1 Continue goes on where it was.</source>
        <translation>%1 «متابعة» تستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>Another Gangway is at work on this move.</source>
        <translation>تعمل نسخة أخرى من Gangway على هذا النقل.</translation>
    </message>
    <message>
        <source>It is shown as it was when this page was opened.</source>
        <translation>يُعرض كما كان عند فتح هذه الصفحة.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>جارٍ الإيقاف.</translation>
    </message>
    <message>
        <source>The step ends at its next safe point, usually within seconds.</source>
        <translation>تنتهي الخطوة عند أقرب نقطة آمنة، في ثوانٍ عادة.</translation>
    </message>
    <message>
        <source>Taking back what was done.</source>
        <translation>التراجع عما أُنجز.</translation>
    </message>
    <message>
        <source>The last step goes first. The backup stays.</source>
        <translation>تبدأ الخطوة الأخيرة أولًا. تبقى النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Not everything was taken back.</source>
        <translation>لم يُتراجع عن كل شيء.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. Undo can be asked for again.</source>
        <translation>لم يتغير شيء في المصدر. يمكن طلب التراجع من جديد.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was moved.</source>
        <translation>تم التراجع. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays; an upload that is not set up in Metabase Store is never used.</source>
        <translation>لم يتغير شيء في المصدر. تبقى النسخة الاحتياطية؛ وما رُفع ولم يُعدّ في Metabase Store لا يُستخدم أبدًا.</translation>
    </message>
    <message>
        <source>The move did not go on.</source>
        <translation>لم يستمر النقل.</translation>
    </message>
    <message>
        <source>The checks do not let the move start.</source>
        <translation>لا تسمح الفحوص ببدء النقل.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>لم تُنشأ النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The snapshot was not made.</source>
        <translation>لم تُنشأ اللقطة.</translation>
    </message>
    <message>
        <source>The upload did not finish.</source>
        <translation>لم يكتمل الرفع.</translation>
    </message>
    <message>
        <source>The new instance was not set up.</source>
        <translation>لم يُعدّ المثيل الجديد.</translation>
    </message>
    <message>
        <source>Moved and compared, but the list of what is left was not made.</source>
        <translation>تم النقل والمقارنة، لكن قائمة ما تبقى لم تُنشأ.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>لم يُنقل شيء. %1</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>لا يحتوي %1 على ما نُقل.</translation>
    </message>
    <message>
        <source>Do not switch over. The backup and the old server are as they were.</source>
        <translation>لا تنتقل إليه. النسخة الاحتياطية والخادم القديم كما كانا.</translation>
    </message>
    <message>
        <source>Everything was moved. It has not been verified.</source>
        <translation>نُقل كل شيء. لم يُتحقق منه.</translation>
    </message>
    <message>
        <source>Do not switch over before both sides were compared.</source>
        <translation>لا تنتقل إليه قبل مقارنة الجانبين.</translation>
    </message>
    <message>
        <source>Moved and verified.</source>
        <translation>تم النقل والتحقق.</translation>
    </message>
    <message>
        <source>This was a rehearsal: the cloud is a stand-in, and nothing left this machine. The old server was not changed.</source>
        <translation>كانت هذه تجربة: السحابة بديلة، ولم يغادر شيء هذا الجهاز. لم يتغير الخادم القديم.</translation>
    </message>
    <message>
        <source>%1 holds what the snapshot holds. The old server was not changed.</source>
        <translation>يحتوي %1 على ما في اللقطة. لم يتغير الخادم القديم.</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <comment>window title: percent, what is moved</comment>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Waits for you – %1</source>
        <translation>في انتظارك – %1</translation>
    </message>
    <message>
        <source>Waiting – %1</source>
        <translation>انتظار – %1</translation>
    </message>
    <message>
        <source>Paused – %1</source>
        <translation>متوقف مؤقتًا – %1</translation>
    </message>
    <message>
        <source>Stopped – %1</source>
        <translation>متوقف – %1</translation>
    </message>
    <message>
        <source>Failed – %1</source>
        <translation>فشل – %1</translation>
    </message>
    <message>
        <source>Not verified – %1</source>
        <translation>لم يُتحقق منه – %1</translation>
    </message>
    <message>
        <source>Verified – %1</source>
        <translation>تم التحقق – %1</translation>
    </message>
    <message>
        <source>Gangway: %1</source>
        <translation>Gangway: %1</translation>
    </message>
    <message>
        <source>Gangway: %1 %2 %</source>
        <comment>the state, then percent</comment>
        <translation>Gangway: %1 %2 %</translation>
    </message>
    <message>
        <source>The uploaded snapshot, the backup and what you ordered stay as they are. Gangway only stops to watch.</source>
        <translation>تبقى اللقطة المرفوعة والنسخة الاحتياطية وما طلبته كما هي. يتوقف Gangway عن المراقبة فقط.</translation>
    </message>
    <message>
        <source>The new instance and the backup stay as they are. The comparison is made again when you continue.</source>
        <translation>يبقى المثيل الجديد والنسخة الاحتياطية كما هما. تُجرى المقارنة من جديد عندما تتابع.</translation>
    </message>
    <message>
        <source>The backup stays, and so does what was sent. Continue goes on from there.</source>
        <translation>تبقى النسخة الاحتياطية وكذلك ما أُرسل. «متابعة» تستأنف من هناك.</translation>
    </message>
    <message>
        <source>An unfinished backup is deleted, and made again when you continue.</source>
        <translation>تُحذف النسخة الاحتياطية غير المكتملة، وتُنشأ من جديد عندما تتابع.</translation>
    </message>
    <message>
        <source>Stop the move?</source>
        <translation>هل تريد إيقاف النقل؟</translation>
    </message>
    <message>
        <source>%1

Nothing on the source was changed, and nothing has to be taken back. Stopping takes a few seconds.</source>
        <translation>%1

لم يتغير شيء في المصدر، ولا حاجة إلى التراجع عن شيء. يستغرق الإيقاف ثواني قليلة.</translation>
    </message>
    <message>
        <source>The private copies in the folder of this run are deleted. The backup stays, since it is yours. The source was only read.</source>
        <translation>تُحذف النسخ الخاصة في مجلد هذا التشغيل. تبقى النسخة الاحتياطية لأنها لك. لم يكن المصدر إلا مقروءًا.</translation>
    </message>
    <message>
        <source>%1

The upload cannot be taken back; what is not set up in Metabase Store is never used. Cancel an instance you have ordered in Metabase Store.</source>
        <translation>%1

لا يمكن التراجع عن الرفع؛ وما لم يُعدّ في Metabase Store لا يُستخدم أبدًا. ألغِ المثيل الذي طلبته في Metabase Store.</translation>
    </message>
    <message>
        <source>Undo this move?</source>
        <translation>هل تريد التراجع عن هذا النقل؟</translation>
    </message>
    <message>
        <source>%1

A move that was undone cannot be continued.</source>
        <comment>after the sentences on what is undone</comment>
        <translation>%1

لا يمكن متابعة نقل تم التراجع عنه.</translation>
    </message>
    <message>
        <source>This key does not open %1.</source>
        <translation>لا يفتح هذا المفتاح %1.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Its key is needed to go on.</source>
        <translation>%1 مشفر. يلزم مفتاحه للمتابعة.</translation>
    </message>
    <message>
        <source>Give it below. The move waits as long as it takes; nothing on the source was changed.</source>
        <translation>أعطِ المفتاح أدناه. ينتظر النقل ما لزم من الوقت؛ لم يتغير شيء في المصدر.</translation>
    </message>
    <message>
        <source>The checks were not made.</source>
        <translation>لم تُجرَ الفحوص.</translation>
    </message>
    <message>
        <source>No snapshot can be made as it was planned.</source>
        <translation>لا يمكن إنشاء لقطة على النحو المخطط له.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1 Plan it again where something is to be decided.</source>
        <translation>لم يُنقل شيء. %1 أعد التخطيط حيث يلزم اتخاذ قرار.</translation>
    </message>
</context>
<context>
    <name>gangway::SnapshotChoicesBox</name>
    <message>
        <source>&amp;Leave out rows that refer to nothing</source>
        <translation>ا&amp;ستبعد الصفوف التي تشير إلى لا شيء</translation>
    </message>
    <message>
        <source>&amp;Values that no key opens:</source>
        <translation>ال&amp;قيم التي لا يفتحها أي مفتاح:</translation>
    </message>
    <message>
        <source>Values that no key opens</source>
        <translation>القيم التي لا يفتحها أي مفتاح</translation>
    </message>
    <message>
        <source>Make no snapshot</source>
        <translation>عدم إنشاء لقطة</translation>
    </message>
    <message>
        <source>Empty them in the snapshot</source>
        <translation>إفراغها في اللقطة</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>What refers to them stays behind, too. The database itself is not changed.</source>
        <translation>يبقى في مكانه أيضًا ما يشير إليها. لا تتغير قاعدة البيانات نفسها.</translation>
    </message>
</context>
<context>
    <name>gangway::SourcePage</name>
    <message>
        <source>Choose the Metabase to move</source>
        <translation>اختر Metabase المراد نقله</translation>
    </message>
    <message>
        <source>Gangway reads Metabase&apos;s own database file and never changes it. Metabase has to be stopped, since an open file cannot be read safely.</source>
        <translation>يقرأ Gangway ملف قاعدة بيانات Metabase نفسه ولا يغيره أبدًا. يجب إيقاف Metabase، لأن الملف المفتوح لا تمكن قراءته بأمان.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>قراءة %1 …</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>قراءة %1: %2</translation>
    </message>
    <message>
        <source>&amp;Database file, or folder of Metabase:</source>
        <translation>ملف &amp;قاعدة البيانات، أو مجلد Metabase:</translation>
    </message>
    <message>
        <source>Choose below, type a path, or drop a file on this page</source>
        <translation>اختر أدناه، أو اكتب مسارًا، أو أفلت ملفًا على هذه الصفحة</translation>
    </message>
    <message>
        <source>Enter reads what is there.</source>
        <translation>مفتاح Enter يقرأ ما هو موجود.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>اختر م&amp;لفًا…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>اختر م&amp;جلدًا…</translation>
    </message>
    <message>
        <source>Use the &amp;sample</source>
        <translation>استخدم ال&amp;نموذج</translation>
    </message>
    <message>
        <source>A small Metabase that comes with Gangway, to practise with</source>
        <translation>Metabase صغير يأتي مع Gangway للتدرب عليه</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Sto&amp;p reading</source>
        <translation>أ&amp;وقف القراءة</translation>
    </message>
    <message>
        <source>Encryption &amp;key (MB_ENCRYPTION_SECRET_KEY):</source>
        <translation>&amp;مفتاح التشفير (MB_ENCRYPTION_SECRET_KEY):</translation>
    </message>
    <message>
        <source>&amp;Try the key</source>
        <translation>&amp;جرب المفتاح</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>R&amp;ehearse first</source>
        <translation>&amp;جرب أولًا</translation>
    </message>
    <message>
        <source>Metabase &amp;Cloud</source>
        <translation>Metabase &amp;Cloud</translation>
    </message>
    <message>
        <source>The whole move with your data and the real steps, to a stand-in for Metabase Cloud on this machine. Nothing leaves it.</source>
        <translation>النقل كله ببياناتك وبالخطوات الحقيقية، إلى بديل عن Metabase Cloud على هذا الجهاز. لا يغادره شيء.</translation>
    </message>
    <message>
        <source>The real move. The snapshot is uploaded to Metabase; you order the new instance in Metabase Store.</source>
        <translation>النقل الحقيقي. تُرفع اللقطة إلى Metabase؛ وتطلب المثيل الجديد في Metabase Store.</translation>
    </message>
    <message>
        <source>Re&amp;gion of the new instance:</source>
        <translation>&amp;منطقة المثيل الجديد:</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم تُحدد بعد</translation>
    </message>
    <message>
        <source>Where it is known, the checks name the addresses that your firewalls have to let in. It is chosen in Metabase Store.</source>
        <translation>إذا كانت معروفة ذكرت الفحوص العناوين التي يجب أن تسمح بها جدران الحماية لديك. تُختار في Metabase Store.</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;خيارات أخرى</translation>
    </message>
    <message>
        <source>The move has begun with these answers. They are here to be read.</source>
        <translation>بدأ النقل بهذه الإجابات. وهي هنا للقراءة.</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s database file</source>
        <translation>اختر ملف قاعدة بيانات Metabase</translation>
    </message>
    <message>
        <source>Metabase&apos;s database (*.mv.db)</source>
        <translation>قاعدة بيانات Metabase (*.mv.db)</translation>
    </message>
    <message>
        <source>metabase.jar, or a file with MB_DB_ variables (*.jar *.env *.conf)</source>
        <translation>metabase.jar، أو ملف فيه متغيرات MB_DB_ (*.jar *.env *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the folder Metabase runs in</source>
        <translation>اختر المجلد الذي يعمل فيه Metabase</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>لا يفتح هذا المفتاح ما هو مشفر. خذه من بيئة الخادم الذي يعمل على قاعدة البيانات هذه، كما هو مكتوب هناك تمامًا.</translation>
    </message>
    <message>
        <source>The key is right: it opens what is encrypted.</source>
        <translation>المفتاح صحيح: يفتح ما هو مشفر.</translation>
    </message>
    <message>
        <source>The database is being read.</source>
        <translation>تُقرأ قاعدة البيانات الآن.</translation>
    </message>
    <message>
        <source>Press Enter in the field to read that file.</source>
        <translation>اضغط Enter في الحقل لقراءة ذلك الملف.</translation>
    </message>
    <message>
        <source>Choose a database file or folder first.</source>
        <translation>اختر ملف قاعدة بيانات أو مجلدًا أولًا.</translation>
    </message>
    <message>
        <source>The encryption key is missing.</source>
        <translation>مفتاح التشفير ناقص.</translation>
    </message>
    <message>
        <source>Choose a database that can be read, or press Enter in the field to try again.</source>
        <translation>اختر قاعدة بيانات تمكن قراءتها، أو اضغط Enter في الحقل لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Connection details and settings in this database are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. Unless it is to be kept in the keychain, it is kept only until the move has ended.</source>
        <translation>تفاصيل الاتصال والإعدادات في قاعدة البيانات هذه مشفرة. تأخذها Metabase Cloud نصًا عاديًا، لذا يلزم مفتاح الخادم القديم. ما لم يُطلب حفظه في سلسلة المفاتيح، لا يُحتفظ به إلا حتى ينتهي النقل.</translation>
    </message>
</context>
<context>
    <name>gangway::SpaceCheck</name>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>أفرغ بعض المساحة أو اختر قرصًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is not enough space for %1: %2 are needed, %3 more have to stay free for what else is on the disk, and %4 are free on %5.</source>
        <extracomment>%1: a file, %2 to %4: sizes, %5: where the disk is mounted</extracomment>
        <translation>المساحة غير كافية لـ %1: يلزم %2، ويجب أن يبقى %3 أخرى متاحًا لبقية ما على القرص، والمتاح %4 على %5.</translation>
    </message>
</context>
<context>
    <name>gangway::StatusWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>Progress of the step under way</source>
        <translation>تقدم الخطوة الجارية</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>إيقاف النقل</translation>
    </message>
</context>
<context>
    <name>gangway::StoreClient</name>
    <message>
        <source>Metabase Store&apos;s answer is not understood.</source>
        <translation>رد Metabase Store غير مفهوم.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address. If it is right, a newer Gangway may be needed.</source>
        <translation>تحقق من عنوان المتجر. إذا كان صحيحًا فقد يلزم إصدار أحدث من Gangway.</translation>
    </message>
    <message>
        <source>Try again later. Nothing that was done is lost.</source>
        <translation>أعد المحاولة لاحقًا. لم يضع شيء مما أُنجز.</translation>
    </message>
    <message>
        <source>Metabase Store refused the request.</source>
        <translation>رفض Metabase Store الطلب.</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and Metabase Store filters requests.</source>
        <translation>تحقق من أن لا شيء بين هذا الحاسوب وMetabase Store يحجب الطلبات.</translation>
    </message>
    <message>
        <source>Metabase Store does not know this migration.</source>
        <translation>لا يعرف Metabase Store هذا الترحيل.</translation>
    </message>
    <message>
        <source>Start the migration again.</source>
        <translation>ابدأ الترحيل من جديد.</translation>
    </message>
    <message>
        <source>Metabase Store says that this migration is finished or in use.</source>
        <translation>يقول Metabase Store إن هذا الترحيل منتهٍ أو قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Look at the migration in Metabase Store, or start it again.</source>
        <translation>اطلع على الترحيل في Metabase Store، أو ابدأه من جديد.</translation>
    </message>
    <message>
        <source>Metabase Store did not accept the request.</source>
        <translation>لم يقبل Metabase Store الطلب.</translation>
    </message>
    <message>
        <source>Start the migration again. If it happens again, a newer Gangway may be needed.</source>
        <translation>ابدأ الترحيل من جديد. إذا تكرر ذلك فقد يلزم إصدار أحدث من Gangway.</translation>
    </message>
    <message>
        <source>Metabase Store&apos;s address leads somewhere else.</source>
        <translation>عنوان Metabase Store يقود إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address.</source>
        <translation>تحقق من عنوان المتجر.</translation>
    </message>
    <message>
        <source>Metabase Store has trouble answering.</source>
        <translation>يواجه Metabase Store صعوبة في الرد.</translation>
    </message>
    <message>
        <source>Metabase Cloud does not take a Metabase of version %1.</source>
        <translation>لا يقبل Metabase Cloud إصدار Metabase %1.</translation>
    </message>
    <message>
        <source>Upgrade this Metabase to the newest release of its version first, 50 or later.</source>
        <translation>رقِّ Metabase هذا أولًا إلى أحدث نسخة من إصداره، 50 أو أحدث.</translation>
    </message>
    <message>
        <source>Metabase Store takes no migrations at this address.</source>
        <translation>لا يقبل Metabase Store عمليات ترحيل على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address and the network connection.</source>
        <translation>تحقق من عنوان المتجر ومن اتصال الشبكة.</translation>
    </message>
    <message>
        <source>Metabase Store could not put the parts together.</source>
        <translation>تعذر على Metabase Store ضم الأجزاء.</translation>
    </message>
    <message>
        <source>Nobody can say whether Metabase Store has put the parts together.</source>
        <translation>لا يمكن الجزم بأن Metabase Store قد ضم الأجزاء.</translation>
    </message>
    <message>
        <source>Metabase Store cannot put the parts together.</source>
        <translation>لا يستطيع Metabase Store ضم الأجزاء.</translation>
    </message>
    <message>
        <source>Continue. All parts are sent again.</source>
        <translation>تابع. تُرسل كل الأجزاء من جديد.</translation>
    </message>
</context>
<context>
    <name>gangway::StoreLinkBox</name>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>&amp;اذهب إلى Metabase Store</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>Link to Metabase Store for this move</source>
        <translation>رابط Metabase Store لهذا النقل</translation>
    </message>
    <message>
        <source>Rehearsal: this page is a stand-in on this machine. Nothing is ordered and nothing is paid.</source>
        <translation>تجربة: هذه الصفحة بديل على هذا الجهاز. لا يُطلب شيء ولا يُدفع شيء.</translation>
    </message>
    <message>
        <source>Plan, address, region and payment are between you and Metabase, in its own page. Whoever has this link can act on your move: keep it to yourself.</source>
        <translation>الباقة والعنوان والمنطقة والدفع بينك وبين Metabase، في صفحتها. من لديه هذا الرابط يستطيع التصرف في نقلك: احتفظ به لنفسك.</translation>
    </message>
</context>
<context>
    <name>gangway::StorePage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>ا&amp;ملأ نيابة عني (تجربة)</translation>
    </message>
    <message>
        <source>Order the new instance</source>
        <translation>اطلب المثيل الجديد</translation>
    </message>
    <message>
        <source>Plan, address and region are chosen in Metabase Store; Gangway watches until it answers.</source>
        <translation>تُختار الباقة والعنوان والمنطقة في Metabase Store؛ ويراقب Gangway حتى يرد.</translation>
    </message>
    <message>
        <source>Chooses in the stand-in&apos;s page what somebody would choose. Only a rehearsal has this.</source>
        <translation>يختار في صفحة البديل ما كان سيختاره شخص. هذا في التجربة فقط.</translation>
    </message>
    <message>
        <source>Start of the new instance</source>
        <translation>بدء المثيل الجديد</translation>
    </message>
    <message>
        <source>Snapshot uploaded: %1, %2.</source>
        <translation>رُفعت اللقطة: %1، %2.</translation>
    </message>
    <message>
        <source>Next can be chosen once the new instance answers at its address.</source>
        <translation>يمكن اختيار «التالي» بعد أن يستجيب المثيل الجديد على عنوانه.</translation>
    </message>
</context>
<context>
    <name>gangway::TableFileWriter</name>
    <message>
        <source>A value of table %1 cannot be written in this format without changing it.</source>
        <translation>لا يمكن كتابة قيمة في الجدول %1 بهذه الصيغة دون تغييرها.</translation>
    </message>
    <message>
        <source>Export this table as CSV, which keeps every byte.</source>
        <translation>صدّر هذا الجدول بصيغة CSV، فهي تحفظ كل بايت.</translation>
    </message>
</context>
<context>
    <name>gangway::TableList</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>none, but some are doubtful</source>
        <extracomment>Rows that are lost: none are known of, but there may be some</extracomment>
        <translation>لا شيء، لكن بعضها مشكوك فيه</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>الصفوف الضائعة</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputPlot</name>
    <message>
        <source>Speed in the last 30 minutes</source>
        <translation>السرعة في آخر 30 دقيقة</translation>
    </message>
    <message>
        <source>B/s</source>
        <translation>B/s</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Now %1 a second. The table below has the numbers.</source>
        <translation>الآن %1 في الثانية. الأرقام في الجدول أدناه.</translation>
    </message>
    <message>
        <source>Nothing was moved yet.</source>
        <translation>لم يُنقل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputTable</name>
    <message>
        <source>Speed by the minute</source>
        <translation>السرعة بالدقيقة</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
</context>
<context>
    <name>gangway::Tone</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
</context>
<context>
    <name>gangway::UnfinishedRuns</name>
    <message>
        <source>%1 is under way.</source>
        <translation>%1 جارٍ.</translation>
    </message>
    <message>
        <source>%1 was cut short, %2.</source>
        <translation>قُطع %1، %2.</translation>
    </message>
    <message>
        <source>%1 did not finish, %2.</source>
        <translation>لم يكتمل %1، %2.</translation>
    </message>
    <message>
        <source>%1 was taken back only in part, %2.</source>
        <translation>تم التراجع عن %1 جزئيًا فقط، %2.</translation>
    </message>
    <message>
        <source>%1 is planned, and nothing was done yet.</source>
        <translation>%1 مخطط له، ولم يُفعل شيء بعد.</translation>
    </message>
    <message>
        <source>%1 was stopped, %2.</source>
        <translation>أُوقف %1، %2.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>أُنجزت %1 من %2 خطوات.</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <extracomment>The second half of &quot;3 of 7 steps are done.&quot;; two sentences beside each other</extracomment>
        <translation>%1 للقراءة فقط منذ %2.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>لم يتغير شيء في المصدر.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>راقبه</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تخلَّ…</translation>
    </message>
    <message>
        <source>Runs that have not ended</source>
        <translation>عمليات تشغيل لم تنتهِ</translation>
    </message>
</context>
<context>
    <name>gangway::Upload</name>
    <message>
        <source>%1 changed while it was uploaded. Nothing was completed.</source>
        <translation>تغير %1 أثناء رفعه. لم يكتمل شيء.</translation>
    </message>
    <message>
        <source>Make sure that no other program writes to it, then start the upload again.</source>
        <translation>تأكد من أن لا برنامج آخر يكتب فيه، ثم ابدأ الرفع من جديد.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>تعذر فتح %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>تحقق من المسار ومن أن لديك إذن قراءته.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be uploaded.</source>
        <translation>%1 ليس ملفًا يمكن رفعه.</translation>
    </message>
    <message>
        <source>Choose the snapshot&apos;s file.</source>
        <translation>اختر ملف اللقطة.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>تعذرت قراءة %1 حتى نهايته.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Asking Metabase Store for new links</source>
        <translation>طلب روابط جديدة من Metabase Store</translation>
    </message>
    <message numerus="yes">
        <source>The links ran out. %n part(s) are sent again</source>
        <translation>
            <numerusform>انتهت صلاحية الروابط. لا أجزاء تُرسل من جديد (%n)</numerusform>
            <numerusform>انتهت صلاحية الروابط. يُرسل جزء واحد من جديد (%n)</numerusform>
            <numerusform>انتهت صلاحية الروابط. يُرسل جزآن من جديد (%n)</numerusform>
            <numerusform>انتهت صلاحية الروابط. تُرسل %n أجزاء من جديد</numerusform>
            <numerusform>انتهت صلاحية الروابط. يُرسل %n جزءًا من جديد</numerusform>
            <numerusform>انتهت صلاحية الروابط. يُرسل %n جزء من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to try again: %1</source>
        <translation>انتظار قبل إعادة المحاولة: %1</translation>
    </message>
    <message>
        <source>The upload cannot be made like this.</source>
        <translation>لا يمكن إجراء الرفع بهذه الصورة.</translation>
    </message>
    <message>
        <source>Start the upload again. If it happens again, save a support bundle.</source>
        <translation>ابدأ الرفع من جديد. إذا تكرر ذلك فاحفظ حزمة دعم.</translation>
    </message>
    <message>
        <source>Comparing part %1 with what was sent before</source>
        <translation>مقارنة الجزء %1 بما أُرسل من قبل</translation>
    </message>
    <message>
        <source>The upload stopped before the file was stored.</source>
        <translation>توقف الرفع قبل تخزين الملف.</translation>
    </message>
    <message>
        <source>The upload stopped with %1 of %2 parts stored.</source>
        <translation>توقف الرفع وقد خُزن %1 من %2 أجزاء.</translation>
    </message>
    <message>
        <source>Check the network connection, then continue.</source>
        <translation>تحقق من اتصال الشبكة، ثم تابع.</translation>
    </message>
    <message>
        <source>Check the network connection, then continue. Stored parts are not sent again.</source>
        <translation>تحقق من اتصال الشبكة، ثم تابع. لا تُرسل الأجزاء المخزنة من جديد.</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage refused the upload.</source>
        <translation>رفض تخزين Metabase Cloud الرفع.</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and the storage changes requests, then start again.</source>
        <translation>تحقق من أن لا شيء بين هذا الحاسوب والتخزين يغير الطلبات، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage no longer has what was sent before.</source>
        <translation>لم يعد لدى تخزين Metabase Cloud ما أُرسل من قبل.</translation>
    </message>
    <message>
        <source>Continue. Everything is sent again.</source>
        <translation>تابع. يُرسل كل شيء من جديد.</translation>
    </message>
    <message>
        <source>The links for the upload run out before they can be used.</source>
        <translation>تنتهي صلاحية روابط الرفع قبل أن يمكن استخدامها.</translation>
    </message>
    <message>
        <source>Start the migration again. On a slow connection, upload fewer parts at once.</source>
        <translation>ابدأ الترحيل من جديد. على اتصال بطيء ارفع أجزاء أقل في الوقت نفسه.</translation>
    </message>
</context>
<context>
    <name>gangway::UploadState</name>
    <message>
        <source>What was noted about the upload cannot be read.</source>
        <translation>لا تمكن قراءة ما دُوّن عن الرفع.</translation>
    </message>
    <message>
        <source>Start the upload again.</source>
        <translation>ابدأ الرفع من جديد.</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyArchive</name>
    <message>
        <source>%1 differs from the manifest in bytes %2 to %3.</source>
        <translation>يختلف %1 عن البيان في البايتات %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 as a whole differs from the manifest.</source>
        <translation>يختلف %1 في مجمله عن البيان.</translation>
    </message>
    <message>
        <source>This does not prove that the contents are intact: they were not read.</source>
        <translation>هذا لا يثبت أن المحتويات سليمة: فهي لم تُقرأ.</translation>
    </message>
    <message>
        <source>This does not prove that the database opens, nor that its rows are those of the source.</source>
        <translation>هذا لا يثبت أن قاعدة البيانات تُفتح، ولا أن صفوفها هي صفوف المصدر.</translation>
    </message>
    <message>
        <source>%1 is not as it was written. %2</source>
        <translation>%1 ليس كما كُتب. %2</translation>
    </message>
    <message>
        <source>Do not rely on this file. Make the backup again, or use another copy of it.</source>
        <translation>لا تعتمد على هذا الملف. أنشئ النسخة الاحتياطية من جديد، أو استخدم نسخة أخرى منها.</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyPage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>ا&amp;ملأ نيابة عني (تجربة)</translation>
    </message>
    <message>
        <source>&amp;Open the new instance</source>
        <translation>ا&amp;فتح المثيل الجديد</translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation>مقارنة الجانبين</translation>
    </message>
    <message>
        <source>A move counts as done when the new instance holds what was sent.</source>
        <translation>يُعد النقل منجزًا عندما يحتوي المثيل الجديد على ما أُرسل.</translation>
    </message>
    <message>
        <source>All counts are equal.</source>
        <translation>كل الأعداد متساوية.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) differ.</source>
        <translation>
            <numerusform>لا أعداد مختلفة (%n).</numerusform>
            <numerusform>عدد واحد مختلف (%n).</numerusform>
            <numerusform>عددان مختلفان (%n).</numerusform>
            <numerusform>%n أعداد مختلفة.</numerusform>
            <numerusform>%n عددًا مختلفًا.</numerusform>
            <numerusform>%n عدد مختلف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts prove that everything arrived. Whether it answers as before is quickly seen by hand: sign in to %1 and run three questions you know well.</source>
        <translation>تثبت الأعداد أن كل شيء وصل. أما أنه يجيب كالسابق فيُرى سريعًا يدويًا: سجل الدخول إلى %1 ونفذ ثلاثة أسئلة تعرفها جيدًا.</translation>
    </message>
    <message>
        <source>Next can be chosen once both sides were counted and are equal.</source>
        <translation>يمكن اختيار «التالي» بعد عدّ الجانبين وتساويهما.</translation>
    </message>
</context>
<context>
    <name>gangway::WizardPage</name>
    <message>
        <source>What this page is called on the telephone</source>
        <translation>اسم هذه الصفحة عند التحدث بالهاتف</translation>
    </message>
    <message>
        <source>Support code %1</source>
        <translation>رمز الدعم %1</translation>
    </message>
</context>
<context>
    <name>gangway::WriteArchive</name>
    <message>
        <source>The backup could not be put together.</source>
        <translation>تعذر تجميع النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Report this with the details.</source>
        <translation>أبلغ عن هذا مع التفاصيل.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>تغير %1 أثناء قراءته.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>أوقف البرنامج الذي يستخدمه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>تعذرت كتابة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>gangway::checks</name>
    <message>
        <source>Metabase application database</source>
        <translation>قاعدة بيانات تطبيق Metabase</translation>
    </message>
    <message>
        <source>This is not a Metabase application database</source>
        <translation>هذه ليست قاعدة بيانات تطبيق Metabase</translation>
    </message>
    <message>
        <source>Start the Metabase that made it once and let it finish, or choose another file.</source>
        <translation>شغّل مرة واحدة Metabase الذي أنشأها ودعه يكمل، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose the database that Metabase keeps its own data in: on H2, the file metabase.db.mv.db.</source>
        <translation>اختر قاعدة البيانات التي يحفظ فيها Metabase بياناته: على H2 هي الملف metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; could not finish</source>
        <translation>تعذر إكمال الفحص «%1»</translation>
    </message>
</context>
<context>
    <name>gangway::checks::AllowList</name>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>اسمح بهذه العناوين الخاصة بـ %1 (بتاريخ %2) في جدار حماية كل منها: %3.</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>بعد اختيار المنطقة اسمح بعناوينها في جدار حماية كل منها.</translation>
    </message>
    <message>
        <source>Databases have to let Metabase Cloud in</source>
        <translation>يجب أن تسمح قواعد البيانات بدخول Metabase Cloud</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>تأتي الاستعلامات من عناوين منطقة السحابة، لا من خادمك.</translation>
    </message>
    <message>
        <source>No database has to let the cloud in</source>
        <translation>لا قاعدة بيانات يلزمها السماح للسحابة</translation>
    </message>
    <message>
        <source>No data source names a public host.</source>
        <translation>لا مصدر بيانات يذكر مضيفًا عامًا.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::CloudMigration</name>
    <message>
        <source>An earlier move to the cloud has not ended</source>
        <translation>لم ينتهِ نقل سابق إلى السحابة</translation>
    </message>
    <message>
        <source>Metabase lists it as running. It is, or its server was stopped in the middle; until it ends, Metabase refuses to start another one itself.</source>
        <translation>يذكره Metabase على أنه جارٍ. إما أنه كذلك، أو أن خادمه أُوقف في منتصفه؛ وحتى ينتهي يرفض Metabase نفسه بدء نقل آخر.</translation>
    </message>
    <message>
        <source>If it is not running, cancel it in the admin settings under Cloud (or let Gangway do it).</source>
        <translation>إذا لم يكن جاريًا فألغه في إعدادات المدير تحت Cloud (أو دع Gangway يفعل ذلك).</translation>
    </message>
    <message>
        <source>Move %1, &quot;%2&quot; since %3 (UTC)</source>
        <translation>النقل %1، «%2» منذ %3 (UTC)</translation>
    </message>
    <message>
        <source>No move is under way</source>
        <translation>لا نقل جارٍ</translation>
    </message>
    <message>
        <source>None was ever started.</source>
        <translation>لم يبدأ أي نقل من قبل.</translation>
    </message>
    <message>
        <source>All earlier ones came to an end.</source>
        <translation>انتهت كل عمليات النقل السابقة.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Cluster</name>
    <message>
        <source>One server runs on this database</source>
        <translation>يعمل خادم واحد على قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>The job tables know of no second one.</source>
        <translation>لا تعرف جداول المهام خادمًا ثانيًا.</translation>
    </message>
    <message>
        <source>Go down to one server before, and start the others afterwards.</source>
        <translation>اكتفِ بخادم واحد قبل ذلك، وشغّل الباقي بعده.</translation>
    </message>
    <message>
        <source>Stop all of them before the snapshot is made.</source>
        <translation>أوقفها كلها قبل إنشاء اللقطة.</translation>
    </message>
    <message>
        <source>Several servers run on this database</source>
        <translation>تعمل عدة خوادم على قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>The job tables know of %1. A server that was replaced may still be counted.</source>
        <translation>تعرف جداول المهام %1 منها. قد يُحسب أيضًا خادم استُبدل.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Drivers</name>
    <message>
        <source>Data sources with a community driver stay behind</source>
        <translation>تبقى مصادر البيانات ذات برامج تشغيل المجتمع</translation>
    </message>
    <message>
        <source>Metabase Cloud has the official drivers only. Questions on these sources move, but cannot run.</source>
        <translation>في Metabase Cloud برامج التشغيل الرسمية فقط. تُنقل الأسئلة على هذه المصادر، لكن لا يمكن تنفيذها.</translation>
    </message>
    <message>
        <source>Replace each by a source with an official driver, or go on without them.</source>
        <translation>استبدل كلًا منها بمصدر له برنامج تشغيل رسمي، أو استمر من دونها.</translation>
    </message>
    <message>
        <source>All drivers are official ones</source>
        <translation>كل برامج التشغيل رسمية</translation>
    </message>
    <message>
        <source>Metabase Cloud has a driver for every data source.</source>
        <translation>لدى Metabase Cloud برنامج تشغيل لكل مصدر بيانات.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Duplicates</name>
    <message>
        <source>%1 (%2): rows %3</source>
        <translation>%1 (%2): الصفوف %3</translation>
    </message>
    <message>
        <source>Tables or fields of data sources are listed twice</source>
        <translation>جداول أو حقول من مصادر البيانات مذكورة مرتين</translation>
    </message>
    <message>
        <source>A restore or an upgrade may refuse the second entry (metabase/metabase#10087).</source>
        <translation>قد ترفض الاستعادة أو الترقية المدخل الثاني (metabase/metabase#10087).</translation>
    </message>
    <message>
        <source>Sync the data source in the admin settings, or remove the entry that nothing uses.</source>
        <translation>زامن مصدر البيانات في إعدادات المدير، أو احذف المدخل الذي لا يستخدمه شيء.</translation>
    </message>
    <message>
        <source>No table or field is listed twice</source>
        <translation>لا جدول ولا حقل مذكور مرتين</translation>
    </message>
    <message>
        <source>Each is there once.</source>
        <translation>كل منها موجود مرة واحدة.</translation>
    </message>
    <message>
        <source>The first %1 of each were compared.</source>
        <translation>قورن أول %1 من كل منها.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Embedding</name>
    <message>
        <source>Embedded and public content gets a new address</source>
        <translation>يحصل المحتوى المضمن والعام على عنوان جديد</translation>
    </message>
    <message>
        <source>Pages and programs that show it ask the old address.</source>
        <translation>الصفحات والبرامج التي تعرضه تطلب العنوان القديم.</translation>
    </message>
    <message>
        <source>Change the address there. Keys and the ends of the links stay the same.</source>
        <translation>غيّر العنوان هناك. تبقى المفاتيح ونهايات الروابط كما هي.</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1</source>
        <translation>الأسئلة ولوحات المعلومات المضمنة: %1</translation>
    </message>
    <message>
        <source>Public links: %1</source>
        <translation>الروابط العامة: %1</translation>
    </message>
    <message>
        <source>Nothing is embedded or public</source>
        <translation>لا شيء مضمن أو عام</translation>
    </message>
    <message>
        <source>No question or dashboard is published for embedding or by a public link.</source>
        <translation>لا سؤال ولا لوحة معلومات منشورة للتضمين أو برابط عام.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptedLeftovers</name>
    <message>
        <source>Forgotten encrypted values cannot be told apart</source>
        <translation>لا يمكن تمييز القيم المشفرة المنسية</translation>
    </message>
    <message>
        <source>Without the right key every encrypted value looks the same.</source>
        <translation>من دون المفتاح الصحيح تبدو كل قيمة مشفرة متماثلة.</translation>
    </message>
    <message>
        <source>Give the key and check again.</source>
        <translation>أعطِ المفتاح وأعد الفحص.</translation>
    </message>
    <message>
        <source>No value is left in another encryption</source>
        <translation>لم تبقَ قيمة بتشفير آخر</translation>
    </message>
    <message>
        <source>All columns that Metabase encrypts in any version were looked at.</source>
        <translation>فُحصت كل الأعمدة التي يشفرها Metabase في أي إصدار.</translation>
    </message>
    <message>
        <source>Some values are encrypted with another key</source>
        <translation>بعض القيم مشفر بمفتاح آخر</translation>
    </message>
    <message>
        <source>Metabase cannot read them; it logs errors, and turning encryption on later fails (metabase/metabase#76149).</source>
        <translation>لا يستطيع Metabase قراءتها؛ فيسجل أخطاء، ويفشل تفعيل التشفير لاحقًا (metabase/metabase#76149).</translation>
    </message>
    <message>
        <source>Empty these values (people&apos;s own settings become the defaults), or give the key they were encrypted with.</source>
        <translation>أفرغ هذه القيم (تعود إعدادات الأشخاص إلى القيم الافتراضية)، أو أعطِ المفتاح الذي شُفرت به.</translation>
    </message>
    <message>
        <source>%1.%2: %3 rows</source>
        <translation>%1.%2: الصفوف %3</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with.</source>
        <translation>أعطِ المفتاح الذي شُفرت به.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptionKey</name>
    <message>
        <source>No encryption key is needed</source>
        <translation>لا حاجة إلى مفتاح تشفير</translation>
    </message>
    <message>
        <source>Connection details and settings are stored as plain text.</source>
        <translation>تفاصيل الاتصال والإعدادات مخزنة نصًا عاديًا.</translation>
    </message>
    <message>
        <source>The encryption key is right</source>
        <translation>مفتاح التشفير صحيح</translation>
    </message>
    <message>
        <source>It opens what is stored encrypted: %1 values.</source>
        <translation>يفتح ما هو مخزن مشفرًا: القيم %1.</translation>
    </message>
    <message>
        <source>The encryption key is not this database&apos;s</source>
        <translation>مفتاح التشفير ليس لقاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>It does not open what is stored encrypted (%1 values).</source>
        <translation>لا يفتح ما هو مخزن مشفرًا (القيم: %1).</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>خذ MB_ENCRYPTION_SECRET_KEY من بيئة الخادم الذي يعمل على قاعدة البيانات هذه، كما هو مكتوب هناك تمامًا.</translation>
    </message>
    <message>
        <source>The database is encrypted and the key is not known</source>
        <translation>قاعدة البيانات مشفرة والمفتاح غير معروف</translation>
    </message>
    <message>
        <source>The cloud takes connection details and settings as plain text; without the key they cannot be opened (%1 values).</source>
        <translation>تأخذ السحابة تفاصيل الاتصال والإعدادات نصًا عاديًا؛ ومن دون المفتاح لا يمكن فتحها (القيم: %1).</translation>
    </message>
    <message>
        <source>A Metabase started without the same MB_ENCRYPTION_SECRET_KEY cannot read its connections (%1 values), and an upgrade may get stuck.</source>
        <translation>لا يستطيع Metabase الذي يبدأ دون MB_ENCRYPTION_SECRET_KEY نفسه قراءة اتصالاته (القيم: %1)، وقد تتعطل الترقية.</translation>
    </message>
    <message>
        <source>The encryption of this database is not known</source>
        <translation>تشفير قاعدة البيانات هذه غير معروف</translation>
    </message>
    <message>
        <source>It has a table of data keys (%1 rows): values may be encrypted in a format Gangway does not read.</source>
        <translation>فيها جدول لمفاتيح البيانات (الصفوف: %1): قد تكون القيم مشفرة بصيغة لا يقرؤها Gangway.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>استخدم النقل الخاص بـ Metabase في إعدادات المدير تحت Cloud.</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file), and give it: the snapshot is made with it.</source>
        <translation>ابحث عن MB_ENCRYPTION_SECRET_KEY في بيئة الخادم (ملف الخدمة أو الحاوية أو ملف compose) وأعطه: تُنشأ اللقطة به.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EnvironmentSettings</name>
    <message>
        <source>Settings in the server&apos;s environment do not move</source>
        <translation>الإعدادات في بيئة الخادم لا تُنقل</translation>
    </message>
    <message>
        <source>Variables such as MB_SITE_NAME or MB_EMAIL_SMTP_HOST win over the database, and were not looked at: no environment was given.</source>
        <translation>متغيرات مثل MB_SITE_NAME أو MB_EMAIL_SMTP_HOST تتقدم على قاعدة البيانات، ولم تُفحص: لم تُعطَ بيئة.</translation>
    </message>
    <message>
        <source>Look through the service file, container or compose file for MB_ variables, and set the same in the admin settings of the new instance.</source>
        <translation>ابحث في ملف الخدمة أو الحاوية أو ملف compose عن متغيرات MB_، واضبط مثلها في إعدادات المدير للمثيل الجديد.</translation>
    </message>
    <message>
        <source>These variables set something that is not in the application database.</source>
        <translation>تضبط هذه المتغيرات ما ليس في قاعدة بيانات التطبيق.</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>اضبط كلًا منها في إعدادات المدير للمثيل الجديد، إن وُجد له إعداد.</translation>
    </message>
    <message>
        <source>The server&apos;s environment sets nothing else</source>
        <translation>لا تضبط بيئة الخادم شيئًا آخر</translation>
    </message>
    <message>
        <source>It only says where the application database and the web server are.</source>
        <translation>تذكر فقط أين قاعدة بيانات التطبيق وخادم الويب.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::FileSources</name>
    <message>
        <source>Data sources that are files stay behind</source>
        <translation>تبقى مصادر البيانات التي هي ملفات</translation>
    </message>
    <message>
        <source>Metabase Cloud opens neither H2 nor SQLite files. Questions on these sources move, but cannot run.</source>
        <translation>لا يفتح Metabase Cloud ملفات H2 ولا SQLite. تُنقل الأسئلة على هذه المصادر، لكن لا يمكن تنفيذها.</translation>
    </message>
    <message>
        <source>Load the data into a database server and point the source to it, or go on without them.</source>
        <translation>حمّل البيانات في خادم قواعد بيانات ووجّه المصدر إليه، أو استمر من دونها.</translation>
    </message>
    <message>
        <source>No data source is a file</source>
        <translation>لا مصدر بيانات هو ملف</translation>
    </message>
    <message>
        <source>Apart from the sample database, none uses H2 or SQLite.</source>
        <translation>عدا قاعدة البيانات النموذجية لا يستخدم أي منها H2 أو SQLite.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Mail</name>
    <message>
        <source>No mail server is set up</source>
        <translation>لا خادم بريد معد</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself.</source>
        <translation>يرسل Metabase Cloud البريد بنفسه.</translation>
    </message>
    <message>
        <source>Mail is sent by the cloud</source>
        <translation>ترسل السحابة البريد</translation>
    </message>
    <message>
        <source>Your mail server %1 cannot be reached from there; Metabase Cloud sends mail itself.</source>
        <translation>لا يمكن الوصول من هناك إلى خادم بريدك %1؛ يرسل Metabase Cloud البريد بنفسه.</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself, from an address of its own.</source>
        <translation>يرسل Metabase Cloud البريد بنفسه، من عنوان خاص به.</translation>
    </message>
    <message>
        <source>Allow the new sender in your mail filters.</source>
        <translation>اسمح بالمرسل الجديد في مرشحات بريدك.</translation>
    </message>
    <message>
        <source>The sender until now: %1</source>
        <translation>المرسل حتى الآن: %1</translation>
    </message>
</context>
<context>
    <name>gangway::checks::MigrationLock</name>
    <message>
        <source>The migration lock is free</source>
        <translation>قفل الترحيل حر</translation>
    </message>
    <message>
        <source>No Metabase is changing the schema.</source>
        <translation>لا Metabase يغير المخطط الآن.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>an unknown host</source>
        <translation>مضيف غير معروف</translation>
    </message>
    <message>
        <source>The migration lock is held</source>
        <translation>قفل الترحيل محجوز</translation>
    </message>
    <message>
        <source>%1 has held it since %2 (UTC). Either a Metabase is changing the schema now, or one was killed while it did; a new start waits and then fails.</source>
        <translation>يحجزه %1 منذ %2 (UTC). إما أن Metabase يغير المخطط الآن، أو أنه أُنهي قسرًا أثناء ذلك؛ والبدء الجديد ينتظر ثم يفشل.</translation>
    </message>
    <message>
        <source>If a Metabase is starting, wait for it. If none runs anywhere, release the lock with its command &quot;migrate release-locks&quot;, start it once, and check again.</source>
        <translation>إذا كان Metabase قيد البدء فانتظره. وإذا لم يعمل في أي مكان فحرر القفل بأمره «migrate release-locks»، وشغّله مرة، وأعد الفحص.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::NotMoving</name>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>سياسات التخزين المؤقت</translation>
    </message>
    <message>
        <source>Translations of content</source>
        <translation>ترجمات المحتوى</translation>
    </message>
    <message>
        <source>Database routing</source>
        <translation>توجيه قواعد البيانات</translation>
    </message>
    <message>
        <source>People&apos;s own preferences</source>
        <translation>تفضيلات الأشخاص</translation>
    </message>
    <message>
        <source>Remote sync</source>
        <translation>المزامنة عن بُعد</translation>
    </message>
    <message>
        <source>Python libraries</source>
        <translation>مكتبات Python</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Some things do not move</source>
        <translation>بعض الأشياء لا تُنقل</translation>
    </message>
    <message>
        <source>Metabase leaves these behind, whichever way the move is made.</source>
        <translation>يترك Metabase هذه وراءه، أيًا كانت طريقة النقل.</translation>
    </message>
    <message>
        <source>Note them down; they are on the list of what is left to do after the move.</source>
        <translation>دوّنها؛ فهي في قائمة ما تبقى فعله بعد النقل.</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>لا يُترك شيء</translation>
    </message>
    <message>
        <source>There are no API keys, caching policies or other things Metabase does not move. Caches and logs of past queries stay, as always.</source>
        <translation>لا توجد مفاتيح API ولا سياسات تخزين مؤقت ولا أشياء أخرى لا ينقلها Metabase. تبقى الذاكرات المؤقتة وسجلات الاستعلامات السابقة، كما هو الحال دائمًا.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PaidFeatures</name>
    <message>
        <source>Rows of paid features in an open-source instance</source>
        <translation>صفوف ميزات مدفوعة في مثيل مفتوح المصدر</translation>
    </message>
    <message>
        <source>Only the Enterprise edition moves them. The instance ran it once, or a trial has ended; a restore of what the open-source edition dumps has failed on such rows (metabase/metabase#78414).</source>
        <translation>إصدارة Enterprise وحدها تنقلها. كان المثيل يعمل بها يومًا، أو انتهت فترة تجريبية؛ وقد فشلت على مثل هذه الصفوف استعادة ما تصدره الإصدارة مفتوحة المصدر (metabase/metabase#78414).</translation>
    </message>
    <message>
        <source>Run the Enterprise jar of the same version for the move, or accept that these rows stay behind.</source>
        <translation>شغّل ملف jar من Enterprise بالإصدار نفسه للنقل، أو اقبل أن تبقى هذه الصفوف.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: الصفوف %2</translation>
    </message>
    <message>
        <source>No rows of paid features</source>
        <translation>لا صفوف لميزات مدفوعة</translation>
    </message>
    <message>
        <source>Both editions move everything there is.</source>
        <translation>تنقل الإصدارتان كل ما هو موجود.</translation>
    </message>
    <message>
        <source>Paid features are used with the edition they need</source>
        <translation>تُستخدم الميزات المدفوعة مع الإصدارة التي تحتاجها</translation>
    </message>
    <message>
        <source>The instance runs the Enterprise edition, which moves their rows.</source>
        <translation>يعمل المثيل بإصدارة Enterprise، وهي تنقل صفوفها.</translation>
    </message>
    <message>
        <source>Rows of paid features, and the edition is not known</source>
        <translation>صفوف لميزات مدفوعة، والإصدارة غير معروفة</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PrivateHosts</name>
    <message>
        <source>the old server itself</source>
        <translation>الخادم القديم نفسه</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>عنوان محلي للرابط</translation>
    </message>
    <message>
        <source>a name of your own network</source>
        <translation>اسم في شبكتك الخاصة</translation>
    </message>
    <message>
        <source>Metabase Cloud cannot reach some data sources</source>
        <translation>لا يستطيع Metabase Cloud الوصول إلى بعض مصادر البيانات</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only. Questions on them move, but cannot run until the cloud gets through.</source>
        <translation>مضيفوها معروفون في شبكتك فقط. تُنقل الأسئلة عليها، لكن لا يمكن تنفيذها حتى تصل إليها السحابة.</translation>
    </message>
    <message>
        <source>Give each a public address and allow the cloud&apos;s addresses there, or connect through an SSH host that has one.</source>
        <translation>أعطِ كلًا منها عنوانًا عامًا واسمح هناك بعناوين السحابة، أو اتصل عبر مضيف SSH له عنوان عام.</translation>
    </message>
    <message>
        <source>Where some data sources are is not known</source>
        <translation>مكان بعض مصادر البيانات غير معروف</translation>
    </message>
    <message>
        <source>Their connection details are encrypted or could not be read.</source>
        <translation>تفاصيل اتصالها مشفرة أو تعذرت قراءتها.</translation>
    </message>
    <message>
        <source>Give the encryption key and check again.</source>
        <translation>أعطِ مفتاح التشفير وأعد الفحص.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4</source>
        <translation>%1 (%2): %3 هو %4</translation>
    </message>
    <message>
        <source>No data source has a private host</source>
        <translation>لا مصدر بيانات له مضيف خاص</translation>
    </message>
    <message>
        <source>Hosts that can be told by their name are public ones.</source>
        <translation>المضيفون الذين يُعرفون من أسمائهم عامون.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::ReadOnlyMode</name>
    <message>
        <source>The environment sets read-only mode</source>
        <translation>تضبط البيئة وضع القراءة فقط</translation>
    </message>
    <message>
        <source>MB_READ_ONLY_MODE is in the server&apos;s environment, and wins over the database.</source>
        <translation>MB_READ_ONLY_MODE في بيئة الخادم، ويتقدم على قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Remove the variable and restart, unless it is meant to stay.</source>
        <translation>احذف المتغير وأعد التشغيل، ما لم يكن مقصودًا بقاؤه.</translation>
    </message>
    <message>
        <source>Read-only mode is off</source>
        <translation>وضع القراءة فقط معطل</translation>
    </message>
    <message>
        <source>Everybody can work as usual.</source>
        <translation>يمكن للجميع العمل كالمعتاد.</translation>
    </message>
    <message>
        <source>Read-only mode is on for everybody</source>
        <translation>وضع القراءة فقط مفعل للجميع</translation>
    </message>
    <message>
        <source>Either a move is running, or one was cut short and left it on.</source>
        <translation>إما أن نقلًا جارٍ، أو أن نقلًا قُطع وتركه مفعلًا.</translation>
    </message>
    <message>
        <source>If no move runs, cancel it in the admin settings under Cloud (or let Gangway unlock it); it does not move along.</source>
        <translation>إذا لم يكن نقل جاريًا فألغه في إعدادات المدير تحت Cloud (أو دع Gangway يفتحه)؛ فهو لا يُنقل.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Readable</name>
    <message>
        <source>The tables can be read</source>
        <translation>يمكن قراءة الجداول</translation>
    </message>
    <message>
        <source>Every table the checks need was read to its end.</source>
        <translation>قُرئ كل جدول تحتاجه الفحوص حتى نهايته.</translation>
    </message>
    <message>
        <source>Some tables are damaged</source>
        <translation>بعض الجداول تالف</translation>
    </message>
    <message>
        <source>They could be read only in part, so everything below counts too little.</source>
        <translation>لم تمكن قراءتها إلا جزئيًا، فكل ما يلي يعدّ أقل من الواقع.</translation>
    </message>
    <message>
        <source>Restore a backup from before the damage, or have the file recovered on a copy.</source>
        <translation>استعد نسخة احتياطية من قبل التلف، أو اعمل على إنقاذ الملف على نسخة منه.</translation>
    </message>
    <message>
        <source>%1: readable up to row %2. %3</source>
        <translation>%1: مقروء حتى الصف %2. %3</translation>
    </message>
</context>
<context>
    <name>gangway::checks::References</name>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (الصفوف: %2)</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>%1: %2 is not in %3</source>
        <translation>%1: %2 ليس في %3</translation>
    </message>
    <message>
        <source>Some rows point to rows that are not there</source>
        <translation>بعض الصفوف يشير إلى صفوف غير موجودة</translation>
    </message>
    <message>
        <source>The new instance takes all rows or none: it refuses these at the very end of the restore.</source>
        <translation>يأخذ المثيل الجديد كل الصفوف أو لا شيء: يرفض هذه في نهاية الاستعادة تمامًا.</translation>
    </message>
    <message>
        <source>Delete these rows, or restore what they point to, on a copy, and check again.</source>
        <translation>احذف هذه الصفوف، أو استعد ما تشير إليه، على نسخة، وأعد الفحص.</translation>
    </message>
    <message>
        <source>%1, rows: %2 (%3)</source>
        <translation>%1، الصفوف: %2 (%3)</translation>
    </message>
    <message>
        <source>Large tables were not searched for broken references</source>
        <translation>لم يُبحث في الجداول الكبيرة عن المراجع المكسورة</translation>
    </message>
    <message>
        <source>They hold logs and history, where such rows are rare.</source>
        <translation>تحتوي على سجلات وتاريخ، ومثل هذه الصفوف نادر فيها.</translation>
    </message>
    <message>
        <source>Run a thorough check where a restore has failed before.</source>
        <translation>أجرِ فحصًا شاملًا حيث فشلت استعادة من قبل.</translation>
    </message>
    <message>
        <source>References between tables could not be checked</source>
        <translation>تعذر فحص المراجع بين الجداول</translation>
    </message>
    <message>
        <source>This source does not say which tables refer to which.</source>
        <translation>لا يذكر هذا المصدر أي الجداول يشير إلى أيها.</translation>
    </message>
    <message>
        <source>Check the snapshot once it is made.</source>
        <translation>افحص اللقطة بعد إنشائها.</translation>
    </message>
    <message>
        <source>All references between tables hold</source>
        <translation>كل المراجع بين الجداول سليمة</translation>
    </message>
    <message>
        <source>Foreign keys followed: %1.</source>
        <translation>المفاتيح الخارجية المتتبعة: %1.</translation>
    </message>
    <message>
        <source>They are left out of the snapshot, and so is what refers to them.</source>
        <translation>تُترك خارج اللقطة، وكذلك ما يشير إليها.</translation>
    </message>
    <message>
        <source>Look at what will be missing: the snapshot says how many rows it leaves out.</source>
        <translation>انظر إلى ما سينقص: تذكر اللقطة عدد الصفوف التي تتركها.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Report</name>
    <message>
        <source>Next:</source>
        <translation>التالي:</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>ما هو موجود</translation>
    </message>
    <message>
        <source>Left to do after the move</source>
        <translation>ما تبقى فعله بعد النقل</translation>
    </message>
    <message>
        <source>Metabase %1</source>
        <translation>Metabase %1</translation>
    </message>
    <message>
        <source>checked %1 (UTC)</source>
        <translation>فُحص %1 (UTC)</translation>
    </message>
    <message>
        <source>Made by Gangway from the application database alone. It names people&apos;s work and hosts; passwords, keys and tokens are not in it.</source>
        <translation>أنشأه Gangway من قاعدة بيانات التطبيق وحدها. يذكر أعمال الأشخاص والمضيفين؛ وليست فيه كلمات مرور ولا مفاتيح ولا رموز وصول.</translation>
    </message>
    <message>
        <source>Metabase %1, &quot;%2&quot;</source>
        <translation>Metabase %1، «%2»</translation>
    </message>
    <message>
        <source>Checks before the move to Metabase Cloud</source>
        <translation>الفحوص قبل النقل إلى Metabase Cloud</translation>
    </message>
    <message>
        <source>Checks before the upgrade of Metabase</source>
        <translation>الفحوص قبل ترقية Metabase</translation>
    </message>
    <message>
        <source>Checks before Metabase goes back to an older version</source>
        <translation>الفحوص قبل رجوع Metabase إلى إصدار أقدم</translation>
    </message>
    <message>
        <source>Checks before the application database moves</source>
        <translation>الفحوص قبل نقل قاعدة بيانات التطبيق</translation>
    </message>
    <message>
        <source>Not yet: something below has to be put right first.</source>
        <translation>ليس بعد: يجب إصلاح شيء أدناه أولًا.</translation>
    </message>
    <message>
        <source>Nothing stops it, but some things need your decision.</source>
        <translation>لا شيء يمنعه، لكن بعض الأمور يحتاج إلى قرارك.</translation>
    </message>
    <message>
        <source>Nothing stops it. Some things will need work.</source>
        <translation>لا شيء يمنعه. بعض الأمور سيحتاج إلى عمل.</translation>
    </message>
    <message>
        <source>Nothing stops it.</source>
        <translation>لا شيء يمنعه.</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>يُصلح أولًا</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>Will need work</source>
        <translation>سيحتاج إلى عمل</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>اجتاز</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>تعذرت قراءة تقرير الفحوص.</translation>
    </message>
    <message>
        <source>Make the checks again.</source>
        <translation>أجرِ الفحوص من جديد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A group of findings and how many there are, such as &quot;Passed: 27&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Or decide: %1 empties these values in the snapshot (people&apos;s own settings become the defaults), %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>أو قرر: %1 يفرغ هذه القيم في اللقطة (تعود إعدادات الأشخاص إلى القيم الافتراضية)، و%2 يتركها كما هي.</translation>
    </message>
    <message>
        <source>Or decide to have the snapshot made without them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>أو قرر أن تُنشأ اللقطة من دونها: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SampleDatabase</name>
    <message>
        <source>There is no sample database</source>
        <translation>لا توجد قاعدة بيانات نموذجية</translation>
    </message>
    <message>
        <source>Nothing has to be rebuilt in the cloud.</source>
        <translation>لا شيء يلزم إعادة بنائه في السحابة.</translation>
    </message>
    <message>
        <source>The sample database is built again in the cloud</source>
        <translation>تُبنى قاعدة البيانات النموذجية من جديد في السحابة</translation>
    </message>
    <message>
        <source>Its file does not move. Questions on it work again once it is there.</source>
        <translation>لا يُنقل ملفها. تعمل الأسئلة عليها من جديد بمجرد وجودها هناك.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا شيء لفعله.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SecretFiles</name>
    <message>
        <source>Keys and certificates are files on the old server</source>
        <translation>المفاتيح والشهادات ملفات على الخادم القديم</translation>
    </message>
    <message>
        <source>These connections name a file that the cloud does not have; they fail there until it is uploaded.</source>
        <translation>تذكر هذه الاتصالات ملفًا ليس لدى السحابة؛ فتفشل هناك حتى يُرفع.</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file instead of naming it.</source>
        <translation>افتح كل اتصال في إعدادات المدير وارفع الملف بدل ذكر اسمه.</translation>
    </message>
    <message>
        <source>No connection needs a file of the old server</source>
        <translation>لا اتصال يحتاج إلى ملف من الخادم القديم</translation>
    </message>
    <message>
        <source>Keys and certificates, if any, are stored in the database and move along.</source>
        <translation>المفاتيح والشهادات، إن وُجدت، مخزنة في قاعدة البيانات وتُنقل معها.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Setup</name>
    <message>
        <source>Metabase was set up</source>
        <translation>أُعدّ Metabase</translation>
    </message>
    <message>
        <source>People with an active account: %1.</source>
        <translation>الأشخاص ذوو الحسابات النشطة: %1.</translation>
    </message>
    <message>
        <source>Metabase was never set up on this database</source>
        <translation>لم يُعدّ Metabase قط على قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>It has no account of any person: Metabase created it and waits on its welcome page. There is nothing to move.</source>
        <translation>ليس فيها حساب أي شخص: أنشأها Metabase وينتظر في صفحة الترحيب. لا شيء لنقله.</translation>
    </message>
    <message>
        <source>Check that this is the right file or database. A Metabase in a container that lost its volume or its MB_DB_ variables starts on an empty one like this.</source>
        <translation>تحقق من أن هذا هو الملف الصحيح أو قاعدة البيانات الصحيحة. Metabase في حاوية فقدت وحدة تخزينها أو متغيرات MB_DB_ يبدأ على قاعدة فارغة كهذه.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SignIn</name>
    <message>
        <source>Single sign-on has to learn the new address</source>
        <translation>يجب أن يعرف الدخول الموحد العنوان الجديد</translation>
    </message>
    <message>
        <source>People who sign in this way: %1.</source>
        <translation>الأشخاص الذين يسجلون الدخول بهذه الطريقة: %1.</translation>
    </message>
    <message>
        <source>Make sure that one administrator can sign in with a password; the steps for each are on the list of what is left to do.</source>
        <translation>تأكد من أن مديرًا واحدًا يستطيع الدخول بكلمة مرور؛ خطوات كل طريقة في قائمة ما تبقى فعله.</translation>
    </message>
    <message>
        <source>Google: the OAuth client has to list the new address</source>
        <translation>Google: يجب أن يذكر عميل OAuth العنوان الجديد</translation>
    </message>
    <message>
        <source>SAML: the provider has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>SAML: يجب أن يرسل المزود الأشخاص إلى العنوان الجديد؛ يلزم باقة Pro أو Enterprise</translation>
    </message>
    <message>
        <source>JWT: the application has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>JWT: يجب أن يرسل التطبيق الأشخاص إلى العنوان الجديد؛ يلزم باقة Pro أو Enterprise</translation>
    </message>
    <message>
        <source>LDAP: the cloud cannot reach %1</source>
        <translation>LDAP: لا تستطيع السحابة الوصول إلى %1</translation>
    </message>
    <message>
        <source>LDAP: the directory has to let the cloud in</source>
        <translation>LDAP: يجب أن يسمح الدليل بدخول السحابة</translation>
    </message>
    <message>
        <source>People sign in with passwords</source>
        <translation>يسجل الأشخاص الدخول بكلمات المرور</translation>
    </message>
    <message>
        <source>Passwords move along; no single sign-on is set up in the database.</source>
        <translation>تُنقل كلمات المرور معها؛ ولا دخول موحد معد في قاعدة البيانات.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SiteAddress</name>
    <message>
        <source>No dashboard links to the old address</source>
        <translation>لا لوحة معلومات تشير إلى العنوان القديم</translation>
    </message>
    <message>
        <source>Cards, text and custom links were searched.</source>
        <translation>بُحث في البطاقات والنصوص والروابط المخصصة.</translation>
    </message>
    <message>
        <source>Questions and dashboards link to %1</source>
        <translation>أسئلة ولوحات معلومات تشير إلى %1</translation>
    </message>
    <message>
        <source>Cards whose settings name that address: %1. The links break when it goes away.</source>
        <translation>البطاقات التي تذكر إعداداتها ذلك العنوان: %1. تنكسر الروابط عندما يزول.</translation>
    </message>
    <message>
        <source>Let the old address redirect to the new one, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>دع العنوان القديم يحوّل إلى الجديد، أو اجعله النطاق المخصص (على Pro وEnterprise).</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Size</name>
    <message>
        <source>Rows to move: %1.</source>
        <translation>الصفوف المراد نقلها: %1.</translation>
    </message>
    <message>
        <source>How many rows there are is not known before they are read.</source>
        <translation>لا يُعرف عدد الصفوف قبل قراءتها.</translation>
    </message>
    <message>
        <source>No table is unusually large</source>
        <translation>لا جدول كبير على غير المعتاد</translation>
    </message>
    <message>
        <source>Some tables are large</source>
        <translation>بعض الجداول كبير</translation>
    </message>
    <message>
        <source>They make the snapshot, the upload and every upgrade longer.</source>
        <translation>تطيل زمن اللقطة والرفع وكل ترقية.</translation>
    </message>
    <message>
        <source>Plan more time. Logs (view_log, audit_log, login_history, recent_views) can be trimmed before, if nobody needs them.</source>
        <translation>خصص وقتًا أطول. يمكن تقليص السجلات (view_log, audit_log, login_history, recent_views) قبل ذلك، إذا لم يحتجها أحد.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: الصفوف %2</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SshTunnels</name>
    <message>
        <source>Metabase Cloud cannot reach some SSH hosts</source>
        <translation>لا يستطيع Metabase Cloud الوصول إلى بعض مضيفي SSH</translation>
    </message>
    <message>
        <source>They are known in your own network only.</source>
        <translation>هم معروفون في شبكتك فقط.</translation>
    </message>
    <message>
        <source>Use an SSH host with a public address for these data sources.</source>
        <translation>استخدم مضيف SSH له عنوان عام لمصادر البيانات هذه.</translation>
    </message>
    <message>
        <source>SSH hosts have to let Metabase Cloud in</source>
        <translation>يجب أن يسمح مضيفو SSH بدخول Metabase Cloud</translation>
    </message>
    <message>
        <source>These data sources are reached through an SSH tunnel, which moves along.</source>
        <translation>يُوصل إلى مصادر البيانات هذه عبر نفق SSH، وهو يُنقل معها.</translation>
    </message>
    <message>
        <source>Allow the addresses of the cloud&apos;s region at each SSH host.</source>
        <translation>اسمح بعناوين منطقة السحابة عند كل مضيف SSH.</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1، عبر %2</translation>
    </message>
    <message>
        <source>No data source uses an SSH tunnel</source>
        <translation>لا مصدر بيانات يستخدم نفق SSH</translation>
    </message>
    <message>
        <source>All connect directly.</source>
        <translation>كلها تتصل مباشرة.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Transforms</name>
    <message>
        <source>No table belongs to a transform</source>
        <translation>لا جدول يخص تحويلًا</translation>
    </message>
    <message>
        <source>Nothing points to what Metabase leaves behind.</source>
        <translation>لا شيء يشير إلى ما يتركه Metabase وراءه.</translation>
    </message>
    <message>
        <source>Tables made by transforms stop the restore</source>
        <translation>الجداول التي أنشأتها التحويلات توقف الاستعادة</translation>
    </message>
    <message>
        <source>Tables that point to a transform: %1. Metabase before mid 2026 does not move transforms, and the restore in the cloud fails at the end (metabase/metabase#78704).</source>
        <translation>الجداول التي تشير إلى تحويل: %1. لا ينقل Metabase قبل منتصف 2026 التحويلات، وتفشل الاستعادة في السحابة عند النهاية (metabase/metabase#78704).</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>رقِّ أولًا إلى أحدث نسخة من 0.%1 أو أحدث، ثم انقل.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::UpgradeFinished</name>
    <message>
        <source>An upgrade of Metabase did not finish</source>
        <translation>لم تكتمل ترقية لـ Metabase</translation>
    </message>
    <message>
        <source>The changelog marks these steps as failed.</source>
        <translation>يعلّم سجل التغييرات هذه الخطوات بأنها فشلت.</translation>
    </message>
    <message>
        <source>Start the newest release of that version once and let it finish, or restore the backup from before the upgrade.</source>
        <translation>شغّل أحدث نسخة من ذلك الإصدار مرة ودعها تكمل، أو استعد النسخة الاحتياطية من قبل الترقية.</translation>
    </message>
    <message>
        <source>Tables of Metabase 0.%1 are missing</source>
        <translation>جداول Metabase 0.%1 مفقودة</translation>
    </message>
    <message>
        <source>The changelog says they were made. A rollback or a restore was cut short, or tables were deleted by hand.</source>
        <translation>يقول سجل التغييرات إنها أُنشئت. قُطع رجوع أو استعادة، أو حُذفت جداول يدويًا.</translation>
    </message>
    <message>
        <source>Restore a complete backup.</source>
        <translation>استعد نسخة احتياطية كاملة.</translation>
    </message>
    <message>
        <source>The last upgrade finished</source>
        <translation>اكتملت الترقية الأخيرة</translation>
    </message>
    <message>
        <source>No step is marked as failed, and the tables of %1 are there.</source>
        <translation>لا خطوة معلّمة بأنها فشلت، وجداول %1 موجودة.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Version</name>
    <message>
        <source>Metabase %1 is older than the move to the cloud</source>
        <translation>Metabase %1 أقدم من ميزة النقل إلى السحابة</translation>
    </message>
    <message>
        <source>Metabase moves to the cloud from 0.%1 on. The store may refuse this version, and restoring an old snapshot into a much newer Metabase has failed before.</source>
        <translation>ينتقل Metabase إلى السحابة بدءًا من 0.%1. قد يرفض المتجر هذا الإصدار، وقد فشلت من قبل استعادة لقطة قديمة في Metabase أحدث بكثير.</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>رقِّ أولًا إلى أحدث نسخة من 0.%1 أو أحدث، ثم انقل.</translation>
    </message>
    <message>
        <source>Metabase 0.46.6.4 leaves H2 data sources out of its own dumps</source>
        <translation>يستثني Metabase 0.46.6.4 مصادر بيانات H2 من تفريغاته</translation>
    </message>
    <message>
        <source>A dump made by its command dump-to-h2 cannot be restored (metabase/metabase#33666).</source>
        <translation>لا يمكن استعادة تفريغ أنشأه أمره dump-to-h2 (metabase/metabase#33666).</translation>
    </message>
    <message>
        <source>Use the snapshot Gangway makes, or upgrade to 0.46.7 or later first.</source>
        <translation>استخدم اللقطة التي ينشئها Gangway، أو رقِّ أولًا إلى 0.46.7 أو أحدث.</translation>
    </message>
    <message>
        <source>The store is told %1.</source>
        <translation>يُذكر للمتجر %1.</translation>
    </message>
    <message>
        <source>Its exact point release is not in the database; the store is told %1.</source>
        <translation>رقم نسخته الدقيق ليس في قاعدة البيانات؛ يُذكر للمتجر %1.</translation>
    </message>
    <message>
        <source>Metabase %1 can move to the cloud</source>
        <translation>يمكن نقل Metabase %1 إلى السحابة</translation>
    </message>
    <message>
        <source>Where the cloud runs a newer version, the instance is upgraded on arrival.</source>
        <translation>إذا كانت السحابة تعمل بإصدار أحدث يُرقّى المثيل عند وصوله.</translation>
    </message>
    <message>
        <source>The database is newer than Metabase 0.%1</source>
        <translation>قاعدة البيانات أحدث من Metabase 0.%1</translation>
    </message>
    <message>
        <source>It was last used by %1; an older Metabase refuses to start on it.</source>
        <translation>آخر من استخدمها %1؛ ويرفض Metabase الأقدم البدء عليها.</translation>
    </message>
    <message>
        <source>Choose version 0.%1 or later, or roll back first.</source>
        <translation>اختر الإصدار 0.%1 أو أحدث، أو ارجع أولًا.</translation>
    </message>
    <message>
        <source>Metabase %1 has to be upgraded in steps</source>
        <translation>يجب ترقية Metabase %1 على مراحل</translation>
    </message>
    <message>
        <source>Releases below 0.%1 are upgraded one after the other up to the last 0.%1; from there on one jump is enough.</source>
        <translation>تُرقّى الإصدارات الأدنى من 0.%1 واحدًا بعد الآخر حتى آخر 0.%1؛ ومن هناك تكفي قفزة واحدة.</translation>
    </message>
    <message>
        <source>Back up, then upgrade release by release up to the last 0.%1.</source>
        <translation>أنشئ نسخة احتياطية، ثم رقِّ إصدارًا بعد إصدار حتى آخر 0.%1.</translation>
    </message>
    <message>
        <source>Metabase %1 can be upgraded in one step</source>
        <translation>يمكن ترقية Metabase %1 في خطوة واحدة</translation>
    </message>
    <message>
        <source>Always take the newest point release of the version wanted.</source>
        <translation>خذ دائمًا أحدث نسخة من الإصدار المطلوب.</translation>
    </message>
    <message>
        <source>Metabase 0.%1 is not older than the database</source>
        <translation>Metabase 0.%1 ليس أقدم من قاعدة البيانات</translation>
    </message>
    <message>
        <source>It was last used by %1.</source>
        <translation>آخر من استخدمها %1.</translation>
    </message>
    <message>
        <source>Choose an older version.</source>
        <translation>اختر إصدارًا أقدم.</translation>
    </message>
    <message>
        <source>Metabase cannot go back to 0.%1</source>
        <translation>لا يمكن لـ Metabase الرجوع إلى 0.%1</translation>
    </message>
    <message>
        <source>Its command &quot;migrate down&quot; goes back to 0.%1 at the lowest.</source>
        <translation>أدنى ما يرجع إليه أمره «migrate down» هو 0.%1.</translation>
    </message>
    <message>
        <source>Restore the backup that was made before the upgrade.</source>
        <translation>استعد النسخة الاحتياطية التي أُنشئت قبل الترقية.</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; of Metabase 0.49 has broken databases</source>
        <translation>أتلف «migrate down» في Metabase 0.49 قواعد بيانات</translation>
    </message>
    <message>
        <source>Some of its point releases left the schema damaged (metabase/metabase#41641).</source>
        <translation>تركت بعض نسخه المخطط تالفًا (metabase/metabase#41641).</translation>
    </message>
    <message>
        <source>Restore the backup from before the upgrade instead, or run it on a copy first.</source>
        <translation>استعد بدلًا من ذلك النسخة الاحتياطية من قبل الترقية، أو نفذه على نسخة أولًا.</translation>
    </message>
    <message>
        <source>Going back to 0.%1 takes several runs</source>
        <translation>يحتاج الرجوع إلى 0.%1 إلى عدة مرات</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; goes back one version at a time, each with the newest release of the version it leaves.</source>
        <translation>يرجع «migrate down» إصدارًا واحدًا في كل مرة، وفي كل مرة بأحدث نسخة من الإصدار الذي يغادره.</translation>
    </message>
    <message>
        <source>Run it %1 times, and check the version after each.</source>
        <translation>نفذه %1 مرة، وتحقق من الإصدار بعد كل مرة.</translation>
    </message>
    <message>
        <source>Failures of &quot;migrate down&quot; are only logged before 0.57</source>
        <translation>قبل 0.57 يُسجل فشل «migrate down» في السجل فقط</translation>
    </message>
    <message>
        <source>The command ends as if all was well (metabase/metabase#64309).</source>
        <translation>ينتهي الأمر كأن كل شيء سليم (metabase/metabase#64309).</translation>
    </message>
    <message>
        <source>Compare the version of the database before and after each run.</source>
        <translation>قارن إصدار قاعدة البيانات قبل كل تنفيذ وبعده.</translation>
    </message>
    <message>
        <source>Metabase %1 can go back to 0.%2</source>
        <translation>يمكن لـ Metabase %1 الرجوع إلى 0.%2</translation>
    </message>
    <message>
        <source>Run &quot;migrate down&quot; with the release that ran last, Metabase stopped.</source>
        <translation>نفذ «migrate down» بالنسخة التي عملت أخيرًا، وMetabase متوقف.</translation>
    </message>
    <message>
        <source>The version of Metabase is not known</source>
        <translation>إصدار Metabase غير معروف</translation>
    </message>
    <message>
        <source>No entry of the table databasechangelog names a release.</source>
        <translation>لا مدخل في الجدول databasechangelog يذكر إصدارًا.</translation>
    </message>
    <message>
        <source>Check that the database is complete, and that it was made by a released Metabase.</source>
        <translation>تحقق من أن قاعدة البيانات كاملة، وأن Metabase منشورًا أنشأها.</translation>
    </message>
    <message>
        <source>A development build of Metabase changed this database</source>
        <translation>غيّر بناء تطويري من Metabase قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>No released Metabase knows its schema (change sets v9999).</source>
        <translation>لا Metabase منشور يعرف مخططها (مجموعات التغيير v9999).</translation>
    </message>
    <message>
        <source>Go back to the backup from before the development build.</source>
        <translation>ارجع إلى النسخة الاحتياطية من قبل البناء التطويري.</translation>
    </message>
    <message>
        <source>Last used by Metabase %1</source>
        <translation>آخر من استخدمها Metabase %1</translation>
    </message>
    <message>
        <source>Run the same version on the new database first, and upgrade afterwards.</source>
        <translation>شغّل الإصدار نفسه أولًا على قاعدة البيانات الجديدة، ثم رقِّ بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Webhooks</name>
    <message>
        <source>Metabase Cloud cannot reach some webhooks</source>
        <translation>لا يستطيع Metabase Cloud الوصول إلى بعض خطافات الويب</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only; alerts sent there are lost.</source>
        <translation>مضيفوها معروفون في شبكتك فقط؛ والتنبيهات المرسلة إليها تضيع.</translation>
    </message>
    <message>
        <source>Give each a public address, or send these alerts elsewhere.</source>
        <translation>أعطِ كلًا منها عنوانًا عامًا، أو أرسل هذه التنبيهات إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Webhooks are called from the cloud</source>
        <translation>تُستدعى خطافات الويب من السحابة</translation>
    </message>
    <message>
        <source>They have to let the addresses of the cloud&apos;s region in.</source>
        <translation>يجب أن تسمح بدخول عناوين منطقة السحابة.</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings after the move.</source>
        <translation>أرسل اختبارًا إلى كل منها من إعدادات المدير بعد النقل.</translation>
    </message>
    <message>
        <source>%1 (address encrypted)</source>
        <translation>%1 (العنوان مشفر)</translation>
    </message>
    <message>
        <source>There are no webhooks</source>
        <translation>لا توجد خطافات ويب</translation>
    </message>
    <message>
        <source>Alerts go by mail or Slack, if at all.</source>
        <translation>تذهب التنبيهات بالبريد أو Slack، إن وُجدت.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ByteSource</name>
    <message>
        <source>The database file %1 is shorter than its contents say.</source>
        <translation>ملف قاعدة البيانات %1 أقصر مما تقوله محتوياته.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, after Metabase was stopped.</source>
        <translation>انسخ الملف من جديد من مصدره، بعد إيقاف Metabase.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>لا يمكن فتح الملف %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>اذكر ملف قاعدة البيانات نفسه، مثل metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>لا يمكن قراءة الملف %1.</translation>
    </message>
    <message>
        <source>The database file %1 was changed while it was read.</source>
        <translation>تغير ملف قاعدة البيانات %1 أثناء قراءته.</translation>
    </message>
    <message>
        <source>Stop Metabase, then start again.</source>
        <translation>أوقف Metabase، ثم ابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CatalogueLayout</name>
    <message>
        <source>The H2 database was not written: it cannot hold %1.</source>
        <translation>لم تُكتب قاعدة بيانات H2: لا يمكنها أن تحتوي على %1.</translation>
    </message>
    <message>
        <source>Change this in the source, then try again.</source>
        <translation>غيّر هذا في المصدر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>استُبعد: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Check</name>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>إحدى نسختي ترويسة الملف تالفة.</translation>
    </message>
    <message>
        <source>The names of the file&apos;s maps contradict each other.</source>
        <translation>أسماء خرائط الملف يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>A large text or binary value is damaged.</source>
        <translation>قيمة نصية كبيرة أو ثنائية تالفة.</translation>
    </message>
    <message>
        <source>The table has %1 rows where it counts %2.</source>
        <translation>في الجدول %1 صفوف بينما يحسب %2.</translation>
    </message>
    <message>
        <source>The index is empty; H2 will build it when it opens the file.</source>
        <translation>الفهرس فارغ؛ سيبنيه H2 عند فتح الملف.</translation>
    </message>
    <message>
        <source>The index has %1 entries for %2 rows.</source>
        <translation>في الفهرس %1 مدخلات مقابل %2 صفوف.</translation>
    </message>
    <message>
        <source>All rows are readable. Rebuild the index in H2.</source>
        <translation>كل الصفوف مقروءة. أعد بناء الفهرس في H2.</translation>
    </message>
    <message>
        <source>The index does not agree with the rows of its table.</source>
        <translation>لا يتفق الفهرس مع صفوف جدوله.</translation>
    </message>
    <message>
        <source>A row of the table cannot be right.</source>
        <translation>لا يمكن أن يكون صف في الجدول صحيحًا.</translation>
    </message>
    <message>
        <source>The keys in the table&apos;s pages contradict each other.</source>
        <translation>المفاتيح في صفحات الجدول يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>All rows are readable, but H2 may not find some of them by their key.</source>
        <translation>كل الصفوف مقروءة، لكن H2 قد لا يجد بعضها بمفتاحه.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ChunkWriter</name>
    <message>
        <source>A row is too large for an H2 database file.</source>
        <translation>صف أكبر مما يسعه ملف قاعدة بيانات H2.</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row.</source>
        <translation>قصّر أكبر نصوص هذا الصف.</translation>
    </message>
    <message>
        <source>%1 could not be read again while it was written.</source>
        <translation>تعذرت إعادة قراءة %1 أثناء كتابته.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CompleteCatalogue</name>
    <message>
        <source>The column %1 keeps its values, but is no longer computed from others: %2</source>
        <translation>يحتفظ العمود %1 بقيمه، لكنه لم يعد يُحسب من غيره: %2</translation>
    </message>
    <message>
        <source>The default of the column %1 is left out: %2</source>
        <translation>استُبعدت القيمة الافتراضية للعمود %1: %2</translation>
    </message>
    <message>
        <source>The check %1 of the table %2 is left out: %3</source>
        <translation>استُبعد القيد %1 للجدول %2: %3</translation>
    </message>
    <message>
        <source>The view %1 is left out.</source>
        <translation>استُبعد العرض %1.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>استُبعد: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Convert</name>
    <message>
        <source>The new database %1 was not kept: it does not hold the rows of the source.</source>
        <translation>لم تُحفظ قاعدة البيانات الجديدة %1: لا تحتوي على صفوف المصدر.</translation>
    </message>
    <message>
        <source>Check the disk the new file was on, then try again; the source was only read.</source>
        <translation>افحص القرص الذي كان عليه الملف الجديد، ثم أعد المحاولة؛ لم يكن المصدر إلا مقروءًا.</translation>
    </message>
    <message>
        <source>The database was not written: %1 exists already.</source>
        <translation>لم تُكتب قاعدة البيانات: %1 موجود من قبل.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <translation>اختر اسمًا آخر، أو انقل ذلك الملف إلى مكان آخر أولًا.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::DamageReport</name>
    <message>
        <source>%1 lost %2 of %3 rows.</source>
        <translation>فقد %1 عدد %2 من %3 صفوف.</translation>
    </message>
    <message>
        <source>%1 lost at least %2 of at least %3 rows.</source>
        <translation>فقد %1 ما لا يقل عن %2 من %3 صفوف على الأقل.</translation>
    </message>
    <message>
        <source>%1 has %2 rows that can be read. Whether there were more is not known.</source>
        <translation>في %1 عدد %2 من الصفوف المقروءة. ولا يُعرف هل كان فيه أكثر.</translation>
    </message>
    <message>
        <source>%1 has all of its %2 rows.</source>
        <translation>في %1 كل صفوفه وعددها %2.</translation>
    </message>
    <message>
        <source>Nothing led to its rows any more; they were searched for in the whole file.</source>
        <translation>لم يعد شيء يقود إلى صفوفه؛ فبُحث عنها في الملف كله.</translation>
    </message>
    <message>
        <source>Its declaration is lost: names of columns are made up, and types are those of the values.</source>
        <translation>ضاع تعريفه: أسماء الأعمدة مختلقة، والأنواع هي أنواع القيم.</translation>
    </message>
    <message>
        <source>%1 of its rows are from damaged pages, and may be wrong.</source>
        <translation>من صفوفه %1 من صفحات تالفة، وقد تكون خاطئة.</translation>
    </message>
    <message>
        <source>%1 large texts or binary values are lost, and empty now.</source>
        <translation>ضاع %1 من النصوص الكبيرة أو القيم الثنائية، وهي فارغة الآن.</translation>
    </message>
    <message>
        <source>What was found may be an earlier state: rows may have been changed or deleted since.</source>
        <translation>قد يكون ما عُثر عليه حالة سابقة: ربما غُيّرت صفوف أو حُذفت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>%1 of its rows are from older copies, and may have been changed or deleted since.</source>
        <translation>من صفوفه %1 من نسخ أقدم، وربما غُيّرت أو حُذفت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The list of which rows belong to which table is damaged: these may be those of another table.</source>
        <translation>القائمة التي تبيّن أي صفوف تنتمي إلى أي جدول تالفة: قد تكون هذه صفوف جدول آخر.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Database</name>
    <message>
        <source>The file was not closed in order. Its newest complete state is shown.</source>
        <translation>لم يُغلق الملف على الوجه الصحيح. تُعرض أحدث حالة كاملة له.</translation>
    </message>
    <message>
        <source>A newer state than the one shown is incomplete: the last changes are lost.</source>
        <translation>توجد حالة أحدث من المعروضة لكنها غير مكتملة: ضاعت آخر التغييرات.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of transactions that were never committed are left out.</source>
        <translation>
            <numerusform>لم تُستبعد تغييرات من معاملات لم تُثبّت (%n).</numerusform>
            <numerusform>استُبعد تغيير واحد من معاملات لم تُثبّت (%n).</numerusform>
            <numerusform>استُبعد تغييران من معاملات لم تُثبّت (%n).</numerusform>
            <numerusform>استُبعدت %n تغييرات من معاملات لم تُثبّت.</numerusform>
            <numerusform>استُبعد %n تغييرًا من معاملات لم تُثبّت.</numerusform>
            <numerusform>استُبعد %n تغيير من معاملات لم تُثبّت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database sorts text by the rules of %1.</source>
        <translation>ترتب قاعدة البيانات النصوص بقواعد %1.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Errors</name>
    <message>
        <source>The database file %1 is damaged.</source>
        <translation>ملف قاعدة البيانات %1 تالف.</translation>
    </message>
    <message>
        <source>The database file %1 holds something this program cannot read.</source>
        <translation>في ملف قاعدة البيانات %1 شيء لا يستطيع هذا البرنامج قراءته.</translation>
    </message>
    <message>
        <source>Report this with the detail above; the file itself is not harmed.</source>
        <translation>أبلغ عن هذا مع التفصيل أعلاه؛ الملف نفسه لم يتضرر.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>Run this as a user who may read the file.</source>
        <translation>نفذ هذا كمستخدم لديه إذن قراءة الملف.</translation>
    </message>
    <message>
        <source>Check the disk or network drive the file is on, then try again.</source>
        <translation>افحص القرص أو قرص الشبكة الذي عليه الملف، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or save what can still be read of it: %1</source>
        <extracomment>%1: a command to type, or the words on a button</extracomment>
        <translation>استخدم نسخة احتياطية أقدم من هذا الملف، أو احفظ ما لا تزال قراءته ممكنة منه: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::FileLock</name>
    <message>
        <source>The database file %1 is in use by a running program.</source>
        <translation>ملف قاعدة البيانات %1 يستخدمه برنامج يعمل الآن.</translation>
    </message>
    <message>
        <source>Stop Metabase first, then try again.</source>
        <translation>أوقف Metabase أولًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Stop Metabase first. If it is not running, delete %1, which a crash can leave behind.</source>
        <translation>أوقف Metabase أولًا. إذا لم يكن يعمل فاحذف %1، فقد يتركه انهيار وراءه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>لا يمكن فتح الملف %1.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Identify</name>
    <message>
        <source>%1 is an H2 database in the old PageStore format, which cannot be read here.</source>
        <translation>%1 قاعدة بيانات H2 بصيغة PageStore القديمة، ولا يمكن قراءتها هنا.</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: write a script from it (with MV_STORE=FALSE in the address) and run that script in a new file.</source>
        <translation>حوّلها بـ H2 1.4.200: اكتب نصًا برمجيًا منها (مع MV_STORE=FALSE في العنوان) ونفذه في ملف جديد.</translation>
    </message>
    <message>
        <source>%1 is encrypted as a whole with a file password.</source>
        <translation>%1 مشفر بكامله بكلمة مرور للملف.</translation>
    </message>
    <message>
        <source>Make an unencrypted copy with H2&apos;s ChangeFileEncryption tool.</source>
        <translation>أنشئ نسخة غير مشفرة بأداة ChangeFileEncryption من H2.</translation>
    </message>
    <message>
        <source>%1 is only a Git LFS pointer, not the database itself.</source>
        <translation>%1 مجرد مؤشر Git LFS، وليس قاعدة البيانات نفسها.</translation>
    </message>
    <message>
        <source>Fetch the file with &quot;git lfs pull&quot; first.</source>
        <translation>اجلب الملف أولًا بالأمر «git lfs pull».</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>الملف %1 فارغ.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, after Metabase was stopped.</source>
        <translation>انسخه من جديد من مصدره، بعد إيقاف Metabase.</translation>
    </message>
    <message>
        <source>%1 was written by an H2 version that is newer than this program knows.</source>
        <translation>كُتب %1 بإصدار H2 أحدث مما يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>ابحث عن إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The header of the database file %1 is destroyed.</source>
        <translation>ترويسة ملف قاعدة البيانات %1 مدمرة.</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or let H2&apos;s Recover tool save what it can from a copy.</source>
        <translation>استخدم نسخة احتياطية أقدم من هذا الملف، أو دع أداة Recover من H2 تنقذ ما تستطيع من نسخة منه.</translation>
    </message>
    <message>
        <source>%1 is not an H2 database file.</source>
        <translation>%1 ليس ملف قاعدة بيانات H2.</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s application database, usually named metabase.db.mv.db.</source>
        <translation>اختر قاعدة بيانات تطبيق Metabase، واسمها عادة metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>اذكر ملف قاعدة البيانات نفسه، مثل metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>لا يوجد ملف قاعدة بيانات %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::IndexWriter</name>
    <message>
        <source>Table %1 has two rows with the same key, which its index %2 does not allow.</source>
        <translation>في الجدول %1 صفان بالمفتاح نفسه، وهذا لا يسمح به فهرسه %2.</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>هذه الصفوف في المصدر نفسه: غيّر أحدها أو احذفه هناك، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::LobWriter</name>
    <message>
        <source>A large text is not valid UTF-8.</source>
        <translation>نص كبير ليس UTF-8 صالحًا.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::OldCatalogue</name>
    <message>
        <source>The column %1.%2 was %3 and becomes %4, since its values do not fit into what H2 2 means by %3.</source>
        <translation>كان العمود %1.%2 من النوع %3 ويصبح %4، لأن قيمه لا تتسع لما يعنيه H2 2 بـ %3.</translation>
    </message>
    <message>
        <source>A domain is left out: %1</source>
        <translation>استُبعد نطاق: %1</translation>
    </message>
    <message>
        <source>A setting that H2 2 does not have is left out: %1</source>
        <translation>استُبعد إعداد ليس في H2 2: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::PageChecker</name>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>قطعة من الملف تالفة أو مفقودة.</translation>
    </message>
    <message>
        <source>Two chunks of the file overlap.</source>
        <translation>تتداخل قطعتان من الملف.</translation>
    </message>
    <message>
        <source>A chunk&apos;s table of contents is damaged.</source>
        <translation>فهرس محتويات قطعة تالف.</translation>
    </message>
    <message>
        <source>A page is not in its chunk&apos;s table of contents.</source>
        <translation>صفحة ليست في فهرس محتويات قطعتها.</translation>
    </message>
    <message>
        <source>A chunk says that %1 of its pages are in use, but %2 are.</source>
        <translation>تقول قطعة إن %1 من صفحاتها مستخدمة، لكن المستخدم %2.</translation>
    </message>
    <message>
        <source>A page is in use that its chunk says is not.</source>
        <translation>صفحة مستخدمة تقول قطعتها إنها ليست كذلك.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Reader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>لا يوجد جدول %1 في ملف قاعدة البيانات %2.</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>اختر أحد الجداول المذكورة.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageCatalogue</name>
    <message>
        <source>The second of two objects with one name is left out.</source>
        <translation>استُبعد الثاني من كائنين لهما الاسم نفسه.</translation>
    </message>
    <message>
        <source>The default of a column is left out, because the sequence it takes numbers from is lost.</source>
        <translation>استُبعدت القيمة الافتراضية لعمود لأن التسلسل الذي تأخذ منه الأرقام ضاع.</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the key it leads to is lost.</source>
        <translation>استُبعد مفتاح خارجي لأن المفتاح الذي يقود إليه ضاع.</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the table it leads to is lost.</source>
        <translation>استُبعد مفتاح خارجي لأن الجدول الذي يقود إليه ضاع.</translation>
    </message>
    <message>
        <source>A part of the catalogue is left out, because what it needs is lost.</source>
        <translation>استُبعد جزء من الفهرس العام لأن ما يحتاج إليه ضاع.</translation>
    </message>
    <message>
        <source>A view is left out: in a damaged catalogue nothing proves that its query is right.</source>
        <translation>استُبعد عرض: في فهرس عام تالف لا شيء يثبت أن استعلامه صحيح.</translation>
    </message>
    <message>
        <source>A check is left out: in a damaged catalogue nothing proves that its condition is right.</source>
        <translation>استُبعد قيد تحقق: في فهرس عام تالف لا شيء يثبت أن شرطه صحيح.</translation>
    </message>
    <message>
        <source>No user who may do everything is left. The one Metabase has is put in: no name, no password.</source>
        <translation>لم يبقَ مستخدم يحق له فعل كل شيء. أُدرج المستخدم الذي لدى Metabase: بلا اسم وبلا كلمة مرور.</translation>
    </message>
    <message>
        <source>The default of a column is left out, because it is damaged.</source>
        <translation>استُبعدت القيمة الافتراضية لعمود لأنها تالفة.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageDatabase</name>
    <message>
        <source>The rows of table %1 were not found.</source>
        <translation>لم يُعثر على صفوف الجدول %1.</translation>
    </message>
    <message>
        <source>The log of uncommitted changes is damaged. Some of them may be shown, or some committed ones not.</source>
        <translation>سجل التغييرات غير المثبتة تالف. قد يُعرض بعضها، أو لا يُعرض بعض المثبت.</translation>
    </message>
    <message>
        <source>A part of the catalogue is damaged.</source>
        <translation>جزء من الفهرس العام تالف.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the catalogue are lost: tables, keys or others.</source>
        <translation>
            <numerusform>لم يضع أي كائن من الفهرس العام: جداول أو مفاتيح أو غيرها (%n).</numerusform>
            <numerusform>ضاع كائن واحد من الفهرس العام: جدول أو مفتاح أو غيره (%n).</numerusform>
            <numerusform>ضاع كائنان من الفهرس العام: جداول أو مفاتيح أو غيرها (%n).</numerusform>
            <numerusform>ضاعت %n كائنات من الفهرس العام: جداول أو مفاتيح أو غيرها.</numerusform>
            <numerusform>ضاع %n كائنًا من الفهرس العام: جداول أو مفاتيح أو غيرها.</numerusform>
            <numerusform>ضاع %n كائن من الفهرس العام: جداول أو مفاتيح أو غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is lost: names and types of all tables.</source>
        <translation>ضاع الفهرس العام: أسماء كل الجداول وأنواعها.</translation>
    </message>
    <message>
        <source>What was found of the catalogue may be an earlier state: tables, keys or others may have been changed or dropped since.</source>
        <translation>قد يكون ما عُثر عليه من الفهرس حالة سابقة: ربما غُيّرت جداول أو مفاتيح أو غيرها أو حُذفت منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageReader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>لا يوجد جدول %1 في ملف قاعدة البيانات %2.</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>اختر أحد الجداول المذكورة.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::StoreSearch</name>
    <message>
        <source>The list of the file&apos;s maps is damaged. What it lacks was searched for in older copies.</source>
        <translation>قائمة خرائط الملف تالفة. بُحث عما ينقصها في نسخ أقدم.</translation>
    </message>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>إحدى نسختي ترويسة الملف تالفة.</translation>
    </message>
    <message>
        <source>Both copies of the file&apos;s header are damaged. Its data was searched for.</source>
        <translation>نسختا ترويسة الملف كلتاهما تالفتان. بُحث عن بياناته.</translation>
    </message>
    <message>
        <source>The newest state of the file is lost. What is shown is older, apart from what could be found of the newest.</source>
        <translation>ضاعت أحدث حالة للملف. المعروض أقدم، عدا ما أمكن العثور عليه من الأحدث.</translation>
    </message>
    <message>
        <source>No state of the file has its beginning left. What is shown was put together from single pages.</source>
        <translation>لم تبقَ بداية أي حالة من حالات الملف. جُمع المعروض من صفحات مفردة.</translation>
    </message>
    <message>
        <source>The list of where everything is in the file is damaged. What it lacks was searched for.</source>
        <translation>قائمة مواضع كل شيء في الملف تالفة. بُحث عما ينقصها.</translation>
    </message>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>قطعة من الملف تالفة أو مفقودة.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TableWriter</name>
    <message>
        <source>A value of table %1 does not fit its column %2 in an H2 database.</source>
        <translation>قيمة في الجدول %1 لا تناسب عموده %2 في قاعدة بيانات H2.</translation>
    </message>
    <message>
        <source>Change this value in the source, then try again.</source>
        <translation>غيّر هذه القيمة في المصدر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Table %1 has two rows with the same primary key.</source>
        <translation>في الجدول %1 صفان بالمفتاح الأساسي نفسه.</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>هذه الصفوف في المصدر نفسه: غيّر أحدها أو احذفه هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The rows of table %1 do not have its columns.</source>
        <translation>صفوف الجدول %1 ليست لها أعمدته.</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>أبلغ عن هذا مع التفصيل أعلاه.</translation>
    </message>
    <message>
        <source>A row of table %1 is too large for an H2 database.</source>
        <translation>صف في الجدول %1 أكبر مما تسعه قاعدة بيانات H2.</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row in the source, then try again.</source>
        <translation>قصّر أكبر نصوص هذا الصف في المصدر، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TemporaryFile</name>
    <message>
        <source>A temporary file in %1 could not be used.</source>
        <translation>تعذر استخدام ملف مؤقت في %1.</translation>
    </message>
    <message>
        <source>Free some space there, then try again.</source>
        <translation>أفرغ بعض المساحة هناك، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::UpgradedReader</name>
    <message>
        <source>A value of the column %1.%2 cannot be kept in H2 2&apos;s type %3.</source>
        <translation>لا يمكن حفظ قيمة من العمود %1.%2 في النوع %3 من H2 2.</translation>
    </message>
    <message>
        <source>Change the value or the type of the column with the H2 version that made the file.</source>
        <translation>غيّر القيمة أو نوع العمود بإصدار H2 الذي أنشأ الملف.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Writer</name>
    <message>
        <source>The rows of table %1 could not be written.</source>
        <translation>تعذرت كتابة صفوف الجدول %1.</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>أبلغ عن هذا مع التفصيل أعلاه.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Comparison</name>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Left:  %1</source>
        <translation>الأيسر:  %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>الأيمن: %1</translation>
    </message>
    <message>
        <source>Metabase %1 on the left, %2 on the right</source>
        <translation>Metabase %1 في الأيسر، %2 في الأيمن</translation>
    </message>
    <message>
        <source>left</source>
        <translation>الأيسر</translation>
    </message>
    <message>
        <source>right</source>
        <translation>الأيمن</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Declared differently</source>
        <translation>معرّف بصورة مختلفة</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>صفوف مختلفة</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>محتويات أخرى</translation>
    </message>
    <message>
        <source>Both hold the same, compared by every row. Tables: %1.</source>
        <translation>محتواهما واحد، بمقارنة كل صف. الجداول: %1.</translation>
    </message>
    <message>
        <source>Differences in what is declared: %1. Tables with different rows: %2.</source>
        <translation>الفروق في التعريفات: %1. الجداول ذات الصفوف المختلفة: %2.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::DamageAccount</name>
    <message>
        <source>Every row of every table can still be read: %1 rows in %2 tables. What is damaged is not needed for that.</source>
        <translation>لا تزال قراءة كل صف من كل جدول ممكنة: الصفوف %1 في الجداول %2. ما هو تالف لا يلزم لذلك.</translation>
    </message>
    <message>
        <source>Tables that lost nothing: %1 of %2.</source>
        <translation>الجداول التي لم يضع منها شيء: %1 من %2.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1 of %2; lost: %3.</source>
        <translation>الصفوف التي تمكن قراءتها: %1 من %2؛ الضائعة: %3.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; lost: at least %2.</source>
        <translation>الصفوف التي تمكن قراءتها: %1؛ الضائعة: %2 على الأقل.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; whether there were more is not known.</source>
        <translation>الصفوف التي تمكن قراءتها: %1؛ ولا يُعرف هل كان هناك المزيد.</translation>
    </message>
    <message>
        <source>The newest state is lost; this is an earlier one.</source>
        <translation>ضاعت أحدث حالة؛ هذه حالة أقدم.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: tables, keys or views may be missing.</source>
        <translation>الفهرس العام تالف: قد تنقص جداول أو مفاتيح أو عروض.</translation>
    </message>
    <message>
        <source>and %1 more places</source>
        <translation>ومواضع أخرى: %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Export</name>
    <message>
        <source>%1 is no folder that can be written to.</source>
        <translation>%1 ليس مجلدًا تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 موجود من قبل.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the existing files away.</source>
        <translation>اختر مجلدًا فارغًا، أو انقل الملفات الموجودة إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Exported to %1. Tables: %2, rows: %3.</source>
        <translation>صُدّر إلى %1. الجداول: %2، الصفوف: %3.</translation>
    </message>
    <message>
        <source>%1 was not exported. %2</source>
        <translation>لم يُصدّر %1. %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Identify</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذرت قراءة %1.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>تحقق من أنه ملف وأن لديك إذن قراءته.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>لا يمكن فتح %1. %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Kind</name>
    <message>
        <source>Unpack it, for example with %1, then open what comes out.</source>
        <translation>فك ضغطه، بـ %1 مثلًا، ثم افتح ما ينتج.</translation>
    </message>
    <message>
        <source>Unpack it, for example with %1, then open what comes out (%2).</source>
        <translation>فك ضغطه، بـ %1 مثلًا، ثم افتح ما ينتج (%2).</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. To see what is in it: pg_restore --list.</source>
        <translation>لا يقرؤه هذا الإصدار من Gangway بعد. لرؤية ما فيه: pg_restore --list.</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and psql restores it.</source>
        <translation>لا يقرؤه هذا الإصدار من Gangway بعد. إنه نص، ويستعيده psql.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, custom format %1.</source>
        <translation>نسخة احتياطية من PostgreSQL بـ pg_dump، الصيغة المخصصة %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, directory format %1.</source>
        <translation>نسخة احتياطية من PostgreSQL بـ pg_dump، صيغة المجلد %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, tar format.</source>
        <translation>نسخة احتياطية من PostgreSQL بـ pg_dump، صيغة tar.</translation>
    </message>
    <message>
        <source>The script of a whole PostgreSQL server, by pg_dumpall.</source>
        <translation>نص برمجي لخادم PostgreSQL كامل، بـ pg_dumpall.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump %1.</source>
        <translation>نسخة احتياطية من PostgreSQL كنص SQL، بـ pg_dump %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump.</source>
        <translation>نسخة احتياطية من PostgreSQL كنص SQL، بـ pg_dump.</translation>
    </message>
    <message>
        <source>An H2 database file, format 1 (H2 1.4).</source>
        <translation>ملف قاعدة بيانات H2، الصيغة 1 (H2 1.4).</translation>
    </message>
    <message>
        <source>An H2 database file, format 2 (H2 2.0 and 2.1).</source>
        <translation>ملف قاعدة بيانات H2، الصيغة 2 (H2 2.0 و2.1).</translation>
    </message>
    <message>
        <source>An H2 database file, format 3 (H2 2.2 and newer).</source>
        <translation>ملف قاعدة بيانات H2، الصيغة 3 (H2 2.2 وأحدث).</translation>
    </message>
    <message>
        <source>An H2 database file in a newer format than this version of Gangway knows.</source>
        <translation>ملف قاعدة بيانات H2 بصيغة أحدث مما يعرفه هذا الإصدار من Gangway.</translation>
    </message>
    <message>
        <source>Install the newest Gangway, then open it again.</source>
        <translation>ثبّت أحدث Gangway، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>An H2 database file in the old PageStore format (H2 up to 1.4).</source>
        <translation>ملف قاعدة بيانات H2 بصيغة PageStore القديمة (H2 حتى 1.4).</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: SCRIPT from a copy opened with MV_STORE=FALSE, then RUNSCRIPT into a new database.</source>
        <translation>حوّله بـ H2 1.4.200: نفذ SCRIPT من نسخة مفتوحة مع MV_STORE=FALSE، ثم RUNSCRIPT في قاعدة بيانات جديدة.</translation>
    </message>
    <message>
        <source>An H2 database file encrypted with a file password.</source>
        <translation>ملف قاعدة بيانات H2 مشفر بكلمة مرور للملف.</translation>
    </message>
    <message>
        <source>Decrypt a copy of it with H2&apos;s ChangeFileEncryption tool, then open the copy.</source>
        <translation>فك تشفير نسخة منه بأداة ChangeFileEncryption من H2، ثم افتح النسخة.</translation>
    </message>
    <message>
        <source>The SQL script of an H2 database, as H2&apos;s SCRIPT command writes it.</source>
        <translation>نص SQL لقاعدة بيانات H2، كما يكتبه الأمر SCRIPT من H2.</translation>
    </message>
    <message>
        <source>Load it into a new H2 database with RUNSCRIPT, then open that.</source>
        <translation>حمّله في قاعدة بيانات H2 جديدة بـ RUNSCRIPT، ثم افتحها.</translation>
    </message>
    <message>
        <source>An H2 database file whose beginning is damaged.</source>
        <translation>ملف قاعدة بيانات H2 بدايته تالفة.</translation>
    </message>
    <message>
        <source>Take another copy of the file, made while Metabase is stopped.</source>
        <translation>خذ نسخة أخرى من الملف وMetabase متوقف.</translation>
    </message>
    <message>
        <source>A gzip file.</source>
        <translation>ملف gzip.</translation>
    </message>
    <message>
        <source>A zstd file.</source>
        <translation>ملف zstd.</translation>
    </message>
    <message>
        <source>An xz file.</source>
        <translation>ملف xz.</translation>
    </message>
    <message>
        <source>A bzip2 file.</source>
        <translation>ملف bzip2.</translation>
    </message>
    <message>
        <source>An lz4 file.</source>
        <translation>ملف lz4.</translation>
    </message>
    <message>
        <source>A 7z archive.</source>
        <translation>أرشيف 7z.</translation>
    </message>
    <message>
        <source>A zip archive.</source>
        <translation>أرشيف zip.</translation>
    </message>
    <message>
        <source>A tar archive, but not one made by Gangway.</source>
        <translation>أرشيف tar، لكنه ليس من إنشاء Gangway.</translation>
    </message>
    <message>
        <source>Choose the database file or backup itself.</source>
        <translation>اختر ملف قاعدة البيانات أو النسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway.</source>
        <translation>أرشيف نسخة احتياطية أنشأه Gangway.</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway that is incomplete or damaged.</source>
        <translation>أرشيف نسخة احتياطية أنشأه Gangway، غير مكتمل أو تالف.</translation>
    </message>
    <message>
        <source>Run gangwayctl verify on it to see what is missing. tar still unpacks what is there.</source>
        <translation>نفذ gangwayctl verify عليه لترى ما ينقصه. ما زال tar يفك ما هو موجود.</translation>
    </message>
    <message>
        <source>A MySQL or MariaDB backup as an SQL script, by mysqldump or mariadb-dump.</source>
        <translation>نسخة احتياطية من MySQL أو MariaDB كنص SQL، بـ mysqldump أو mariadb-dump.</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and mysql restores it.</source>
        <translation>لا يقرؤه هذا الإصدار من Gangway بعد. إنه نص، ويستعيده mysql.</translation>
    </message>
    <message>
        <source>An SQLite database.</source>
        <translation>قاعدة بيانات SQLite.</translation>
    </message>
    <message>
        <source>This version of Gangway does not open it. sqlite3 or DB Browser for SQLite does.</source>
        <translation>لا يفتحها هذا الإصدار من Gangway. يفتحها sqlite3 أو DB Browser for SQLite.</translation>
    </message>
    <message>
        <source>A Java program (jar), such as metabase.jar.</source>
        <translation>برنامج Java (jar)، مثل metabase.jar.</translation>
    </message>
    <message>
        <source>The database lies beside it, usually as metabase.db.mv.db.</source>
        <translation>قاعدة البيانات بجانبه، واسمها عادة metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>صورة.</translation>
    </message>
    <message>
        <source>A PDF document.</source>
        <translation>مستند PDF.</translation>
    </message>
    <message>
        <source>A web page. A download that needed a sign-in often ends as one.</source>
        <translation>صفحة ويب. كثيرًا ما ينتهي تنزيل يحتاج إلى تسجيل دخول بصفحة كهذه.</translation>
    </message>
    <message>
        <source>Sign in and download the backup again.</source>
        <translation>سجل الدخول ونزّل النسخة الاحتياطية من جديد.</translation>
    </message>
    <message>
        <source>A JSON text.</source>
        <translation>نص JSON.</translation>
    </message>
    <message>
        <source>A file encrypted with age, GnuPG or OpenSSL.</source>
        <translation>ملف مشفر بـ age أو GnuPG أو OpenSSL.</translation>
    </message>
    <message>
        <source>Decrypt it with the tool and key it was made with, then open what comes out.</source>
        <translation>فك تشفيره بالأداة والمفتاح اللذين أُنشئ بهما، ثم افتح ما ينتج.</translation>
    </message>
    <message>
        <source>A Git LFS pointer: a short text that stands for the real file.</source>
        <translation>مؤشر Git LFS: نص قصير ينوب عن الملف الحقيقي.</translation>
    </message>
    <message>
        <source>Fetch the real file with git lfs pull, then open it.</source>
        <translation>اجلب الملف الحقيقي بـ git lfs pull، ثم افتحه.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>مجلد.</translation>
    </message>
    <message>
        <source>An empty file.</source>
        <translation>ملف فارغ.</translation>
    </message>
    <message>
        <source>The copy or the backup did not work. Take another one.</source>
        <translation>لم ينجح النسخ أو النسخ الاحتياطي. خذ نسخة أخرى.</translation>
    </message>
    <message>
        <source>A file that begins with nothing but zero bytes.</source>
        <translation>ملف يبدأ ببايتات صفرية فقط.</translation>
    </message>
    <message>
        <source>A text in UTF-16, as PowerShell writes what a tool prints; bytes may have been changed.</source>
        <translation>نص بترميز UTF-16، كما يكتب PowerShell ما تطبعه أداة؛ ربما تغيرت بايتات.</translation>
    </message>
    <message>
        <source>Make the backup again and let the tool write the file itself, as pg_dump does with -f.</source>
        <translation>أنشئ النسخة الاحتياطية من جديد ودع الأداة تكتب الملف بنفسها، كما يفعل pg_dump مع -f.</translation>
    </message>
    <message>
        <source>An SQL script.</source>
        <translation>نص SQL.</translation>
    </message>
    <message>
        <source>Run it in a database of its own kind. Gangway opens that database or its backup.</source>
        <translation>نفذه في قاعدة بيانات من نوعه. يفتح Gangway تلك القاعدة أو نسختها الاحتياطية.</translation>
    </message>
    <message>
        <source>A text file.</source>
        <translation>ملف نصي.</translation>
    </message>
    <message>
        <source>A file of an unknown kind.</source>
        <translation>ملف من نوع غير معروف.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Salvage</name>
    <message>
        <source>What could be read of the damaged file %1</source>
        <translation>ما أمكنت قراءته من الملف التالف %1</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>البايتات: %1، SHA-256: %2</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>كُتب في: %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Search</name>
    <message>
        <source>There is nothing to search for.</source>
        <translation>لا شيء للبحث عنه.</translation>
    </message>
    <message>
        <source>Give a text of at least one character.</source>
        <translation>أعطِ نصًا من حرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>العمود %1.%2</translation>
    </message>
    <message>
        <source>%1.%2, row %3: </source>
        <translation>%1.%2، الصف %3: </translation>
    </message>
    <message>
        <source>%1.%2, %3: </source>
        <translation>%1.%2، %3: </translation>
    </message>
    <message>
        <source>Hits: %1. Looked at the names of all tables and columns. Rows searched: %2, in tables: %3.</source>
        <translation>النتائج: %1. نُظر في أسماء كل الجداول والأعمدة. الصفوف التي بُحث فيها: %2، في جداول عددها: %3.</translation>
    </message>
    <message>
        <source>There may be more: the search ends early where there are many.</source>
        <translation>قد يوجد أكثر: ينتهي البحث مبكرًا حيث تكثر النتائج.</translation>
    </message>
    <message>
        <source>Binary values were not searched; bytes: %1.</source>
        <translation>لم يُبحث في القيم الثنائية؛ البايتات: %1.</translation>
    </message>
    <message>
        <source>%1 was searched only in part: %2</source>
        <translation>بُحث في %1 جزئيًا فقط: %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Source</name>
    <message>
        <source>The archive %1 holds no H2 database, and other databases cannot be opened yet.</source>
        <translation>لا يحتوي الأرشيف %1 على قاعدة بيانات H2، ولا يمكن فتح غيرها بعد.</translation>
    </message>
    <message>
        <source>Unpack it with tar, and restore the database with its own tools.</source>
        <translation>فكه بـ tar، واستعد قاعدة البيانات بأدواتها.</translation>
    </message>
    <message>
        <source>There is no table %1 in %2.</source>
        <translation>لا يوجد جدول %1 في %2.</translation>
    </message>
    <message>
        <source>Look at the list of tables for its name.</source>
        <translation>ابحث عن اسمه في قائمة الجداول.</translation>
    </message>
    <message>
        <source>%1 has several tables called %2.</source>
        <translation>في %1 عدة جداول باسم %2.</translation>
    </message>
    <message>
        <source>Name the table with its schema and in its own case.</source>
        <translation>اذكر الجدول مع مخططه وبحالة حروفه نفسها.</translation>
    </message>
    <message>
        <source>Nothing of a database can be read in this file. Use an older backup of it.</source>
        <translation>لا تمكن قراءة شيء من قاعدة بيانات في هذا الملف. استخدم نسخة احتياطية أقدم منه.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Summary</name>
    <message>
        <source>Its contents were not looked at. %1</source>
        <translation>لم يُنظر في محتوياته. %1</translation>
    </message>
    <message>
        <source>Use another copy of the archive.</source>
        <translation>استخدم نسخة أخرى من الأرشيف.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Made by H2 %1.</source>
        <translation>أنشأه H2 %1.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>أُنشئ في %1.</translation>
    </message>
    <message>
        <source>Closed in order.</source>
        <translation>أُغلق على الوجه الصحيح.</translation>
    </message>
    <message>
        <source>Not closed in order.</source>
        <translation>لم يُغلق على الوجه الصحيح.</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>البايتات: %1، SHA-256: %2</translation>
    </message>
    <message>
        <source>Shown is %1 in it.</source>
        <translation>المعروض هو %1 فيه.</translation>
    </message>
    <message>
        <source>Metabase %1, %2</source>
        <translation>Metabase %1، %2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفر</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفر</translation>
    </message>
    <message>
        <source>Tables: %1, rows: %2</source>
        <translation>الجداول: %1، الصفوف: %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>لم يُعثر على مشكلات.</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>perhaps not all</source>
        <translation>ربما ليس الكل</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>الضائع: %1</translation>
    </message>
    <message>
        <source>lost: at least %1</source>
        <translation>الضائع: %1 على الأقل</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>هذا الملف تالف.</translation>
    </message>
    <message>
        <source>To write what can be read into a new file: %1</source>
        <translation>لكتابة ما تمكن قراءته في ملف جديد: %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::TablePage</name>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1</source>
        <translation>الصفوف المعروضة: أول %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1 of %2</source>
        <translation>الصفوف المعروضة: أول %1 من %2</translation>
    </message>
    <message>
        <source>Rows shown: all %1</source>
        <translation>الصفوف المعروضة: كلها %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::UnmadeKey</name>
    <message>
        <source>The primary key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>لم يُنشأ المفتاح الأساسي %1 للجدول %2: الصفوف التي لها مفتاح موجود في صف آخر أيضًا: %3.</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>لم يُنشأ المفتاح الفريد %1 للجدول %2: الصفوف التي لها مفتاح موجود في صف آخر أيضًا: %3.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were left out: by the foreign key %3 they refer to rows of %4 that are not there.</source>
        <translation>الصفوف المستبعدة من %2: %1. تشير بالمفتاح الخارجي %3 إلى صفوف من %4 غير موجودة.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: the key of %3 it leads to was not made.</source>
        <translation>لم يُنشأ المفتاح الخارجي %1 للجدول %2: لم يُنشأ مفتاح %3 الذي يقود إليه.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: %3 rows refer to rows of %4 that are not there.</source>
        <translation>لم يُنشأ المفتاح الخارجي %1 للجدول %2: الصفوف التي تشير إلى صفوف من %4 غير موجودة: %3.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Cells</name>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::EncryptionKey</name>
    <message>
        <source>A value could not be encrypted.</source>
        <translation>تعذر تشفير قيمة.</translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL.</source>
        <translation>تحقق من تثبيت OpenSSL.</translation>
    </message>
    <message>
        <source>This is not an encryption key of Metabase.</source>
        <translation>هذا ليس مفتاح تشفير من Metabase.</translation>
    </message>
    <message>
        <source>Give the value of MB_ENCRYPTION_SECRET_KEY from the server&apos;s environment, as it stands there.</source>
        <translation>أعطِ قيمة MB_ENCRYPTION_SECRET_KEY من بيئة الخادم، كما هي مكتوبة هناك.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Environment</name>
    <message>
        <source>The environment in %1 could not be read.</source>
        <translation>تعذرت قراءة البيئة في %1.</translation>
    </message>
    <message>
        <source>Choose the file with the MB_ variables.</source>
        <translation>اختر الملف الذي فيه متغيرات MB_.</translation>
    </message>
    <message>
        <source>This is a Compose file. Write the Metabase service&apos;s variables to a file as NAME=VALUE lines, and choose that.</source>
        <translation>هذا ملف Compose. اكتب متغيرات خدمة Metabase في ملف كأسطر NAME=VALUE، واختره.</translation>
    </message>
    <message>
        <source>Correct that line, or choose the file with the MB_ variables.</source>
        <translation>صحّح ذلك السطر، أو اختر الملف الذي فيه متغيرات MB_.</translation>
    </message>
    <message>
        <source>Close the quotes on that line.</source>
        <translation>أغلق علامات الاقتباس في ذلك السطر.</translation>
    </message>
    <message>
        <source>Check the path, and that you may read the file.</source>
        <translation>تحقق من المسار ومن أن لديك إذن قراءة الملف.</translation>
    </message>
    <message>
        <source>The file that %1_FILE names could not be read.</source>
        <translation>تعذرت قراءة الملف الذي يذكره %1_FILE.</translation>
    </message>
    <message>
        <source>It may be inside the container. Copy it here, or give %1 itself.</source>
        <translation>قد يكون داخل الحاوية. انسخه إلى هنا، أو أعطِ %1 نفسه.</translation>
    </message>
    <message>
        <source>MB_DB_PORT is not a port.</source>
        <translation>MB_DB_PORT ليس منفذًا.</translation>
    </message>
    <message>
        <source>Correct it in the environment.</source>
        <translation>صحّحه في البيئة.</translation>
    </message>
    <message>
        <source>MB_DB_DBNAME is not set.</source>
        <translation>MB_DB_DBNAME غير مضبوط.</translation>
    </message>
    <message>
        <source>Give the name of the database in the environment.</source>
        <translation>أعطِ اسم قاعدة البيانات في البيئة.</translation>
    </message>
    <message>
        <source>MB_DB_TYPE is none that Metabase knows.</source>
        <translation>MB_DB_TYPE ليس نوعًا يعرفه Metabase.</translation>
    </message>
    <message>
        <source>It is h2, postgres or mysql.</source>
        <translation>القيم هي h2 أو postgres أو mysql.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Inventory</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات المحفوظة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>لوحات المعلومات</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>مصادر البيانات</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Personal collections</source>
        <translation>المجموعات المحفوظة الشخصية</translation>
    </message>
    <message>
        <source>Questions and models in the trash</source>
        <translation>الأسئلة والنماذج في سلة المهملات</translation>
    </message>
    <message>
        <source>Dashboards in the trash</source>
        <translation>لوحات المعلومات في سلة المهملات</translation>
    </message>
    <message>
        <source>Sample databases</source>
        <translation>قواعد البيانات النموذجية</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>الروابط العامة</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards</source>
        <translation>الأسئلة ولوحات المعلومات المضمنة</translation>
    </message>
    <message>
        <source>SQL snippets</source>
        <translation>مقتطفات SQL</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>الخطوط الزمنية</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Persisted models</source>
        <translation>النماذج المخزنة</translation>
    </message>
    <message>
        <source>Uploaded tables</source>
        <translation>الجداول المرفوعة</translation>
    </message>
    <message>
        <source>Row and column security rules</source>
        <translation>قواعد أمان الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>سياسات التخزين المؤقت</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>The counts of the instance could not be read.</source>
        <translation>تعذرت قراءة أعداد المثيل.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Metabase.</source>
        <translation>تحقق من أن العنوان عنوان Metabase.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Orphans</name>
    <message>
        <source>The rows that refer to nothing could not be left out.</source>
        <translation>تعذر استبعاد الصفوف التي تشير إلى لا شيء.</translation>
    </message>
    <message>
        <source>Repair the database: %1 names such rows.</source>
        <extracomment>%1: a command, or a page of the window</extracomment>
        <translation>أصلح قاعدة البيانات: هذه الصفوف مذكورة في %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Region</name>
    <message>
        <source>United States (North Virginia)</source>
        <translation>الولايات المتحدة (شمال فرجينيا)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>أوروبا (فرانكفورت)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>آسيا والمحيط الهادئ (سنغافورة)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>آسيا والمحيط الهادئ (سيدني)</translation>
    </message>
    <message>
        <source>South America (São Paulo)</source>
        <translation>أمريكا الجنوبية (ساو باولو)</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Snapshot</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <translation>%1.%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, and the key does not open them.</source>
        <translation>
            <numerusform>لم تُنشأ لقطة: لا قيم تبدو مشفرة ولا يفتحها المفتاح (%n).</numerusform>
            <numerusform>لم تُنشأ لقطة: قيمة واحدة تبدو مشفرة، ولا يفتحها المفتاح (%n).</numerusform>
            <numerusform>لم تُنشأ لقطة: قيمتان تبدوان مشفرتين، ولا يفتحهما المفتاح (%n).</numerusform>
            <numerusform>لم تُنشأ لقطة: %n قيم تبدو مشفرة، ولا يفتحها المفتاح.</numerusform>
            <numerusform>لم تُنشأ لقطة: %n قيمة تبدو مشفرة، ولا يفتحها المفتاح.</numerusform>
            <numerusform>لم تُنشأ لقطة: %n قيمة تبدو مشفرة، ولا يفتحها المفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, in a database that says it is not.</source>
        <translation>
            <numerusform>لم تُنشأ لقطة: لا قيم تبدو مشفرة، في قاعدة بيانات تقول إنها غير مشفرة (%n).</numerusform>
            <numerusform>لم تُنشأ لقطة: قيمة واحدة تبدو مشفرة، في قاعدة بيانات تقول إنها غير مشفرة (%n).</numerusform>
            <numerusform>لم تُنشأ لقطة: قيمتان تبدوان مشفرتين، في قاعدة بيانات تقول إنها غير مشفرة (%n).</numerusform>
            <numerusform>لم تُنشأ لقطة: %n قيم تبدو مشفرة، في قاعدة بيانات تقول إنها غير مشفرة.</numerusform>
            <numerusform>لم تُنشأ لقطة: %n قيمة تبدو مشفرة، في قاعدة بيانات تقول إنها غير مشفرة.</numerusform>
            <numerusform>لم تُنشأ لقطة: %n قيمة تبدو مشفرة، في قاعدة بيانات تقول إنها غير مشفرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>(Metabase does not move %1)</source>
        <translation>(لا ينقل Metabase %1)</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n reference(s) lead to rows that are not there.</source>
        <translation>
            <numerusform>لم تُنشأ لقطة: لا مراجع تقود إلى صفوف غير موجودة (%n).</numerusform>
            <numerusform>لم تُنشأ لقطة: مرجع واحد يقود إلى صف غير موجود (%n).</numerusform>
            <numerusform>لم تُنشأ لقطة: مرجعان يقودان إلى صفوف غير موجودة (%n).</numerusform>
            <numerusform>لم تُنشأ لقطة: %n مراجع تقود إلى صفوف غير موجودة.</numerusform>
            <numerusform>لم تُنشأ لقطة: %n مرجعًا تقود إلى صفوف غير موجودة.</numerusform>
            <numerusform>لم تُنشأ لقطة: %n مرجع تقود إلى صفوف غير موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot can be made of this database: its values may be encrypted in a format that Gangway does not read.</source>
        <translation>لا يمكن إنشاء لقطة من قاعدة البيانات هذه: قد تكون قيمها مشفرة بصيغة لا يقرؤها Gangway.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>استخدم النقل الخاص بـ Metabase في إعدادات المدير تحت Cloud.</translation>
    </message>
    <message>
        <source>This database holds values encrypted with MB_ENCRYPTION_SECRET_KEY, and the key was not given. Metabase Cloud does not have it.</source>
        <translation>في قاعدة البيانات هذه قيم مشفرة بـ MB_ENCRYPTION_SECRET_KEY، ولم يُعطَ المفتاح. وليس لدى Metabase Cloud هذا المفتاح.</translation>
    </message>
    <message>
        <source>The encryption key that was given is not this database&apos;s.</source>
        <translation>مفتاح التشفير المعطى ليس لقاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>خذ MB_ENCRYPTION_SECRET_KEY من بيئة الخادم الذي يعمل على قاعدة البيانات هذه، كما هو مكتوب هناك تمامًا.</translation>
    </message>
    <message>
        <source>Whether this database is encrypted cannot be told.</source>
        <translation>لا يمكن معرفة هل قاعدة البيانات هذه مشفرة.</translation>
    </message>
    <message>
        <source>This is no application database of Metabase.</source>
        <translation>هذه ليست قاعدة بيانات تطبيق Metabase.</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>اختر الملف الذي يذكره MB_DB_FILE، وهو عادة metabase.db.mv.db بجانب metabase.jar.</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with. Or decide: %1 puts empty values in their place, %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>أعطِ المفتاح الذي شُفرت به. أو قرر: %1 يضع قيمًا فارغة مكانها، و%2 يتركها كما هي.</translation>
    </message>
    <message>
        <source>The cloud takes all rows or none and refuses these at the very end. Repair them on a copy, or decide to leave these rows out, and with them what refers to them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>تأخذ السحابة كل الصفوف أو لا شيء، وترفض هذه في النهاية تمامًا. أصلحها في نسخة، أو قرر استبعاد هذه الصفوف ومعها ما يشير إليها: %1.</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file) and give it: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>ابحث عن MB_ENCRYPTION_SECRET_KEY في بيئة الخادم (ملف الخدمة أو الحاوية أو ملف compose) وأعطه: %1.</translation>
    </message>
    <message>
        <source>Give MB_ENCRYPTION_SECRET_KEY of its server: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>أعطِ MB_ENCRYPTION_SECRET_KEY لخادمها: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::SnapshotRules</name>
    <message>
        <source>No snapshot can be made of this database: the column %1 of %2 is computed from one that may have to be decrypted.</source>
        <translation>لا يمكن إنشاء لقطة من قاعدة البيانات هذه: العمود %1 في %2 يُحسب من عمود قد يلزم فك تشفيره.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>استخدم النقل الخاص بـ Metabase في إعدادات المدير تحت Cloud.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::address</name>
    <message>
        <source>The address of the application database could not be read.</source>
        <translation>تعذرت قراءة عنوان قاعدة بيانات التطبيق.</translation>
    </message>
    <message>
        <source>The address holds a password, so it was not used.</source>
        <translation>في العنوان كلمة مرور، فلم يُستخدم.</translation>
    </message>
    <message>
        <source>Other users of this machine can see a command line, and the shell keeps it: change that password. Then leave it out of the address, and give it in the environment, in a file only you can read (env:FILE), or when asked.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الجهاز رؤية سطر الأوامر، وتحتفظ به الصدفة: غيّر كلمة المرور تلك. ثم لا تكتبها في العنوان، وأعطها في البيئة، أو في ملف لا يقرؤه غيرك (env:FILE)، أو عند السؤال.</translation>
    </message>
    <message>
        <source>Write it as postgres://USER@HOST:PORT/DATABASE, with one host.</source>
        <translation>اكتبه على صورة postgres://USER@HOST:PORT/DATABASE، بمضيف واحد.</translation>
    </message>
    <message>
        <source>Leave it out of the address; keys with a passphrase are not supported there.</source>
        <translation>احذفها من العنوان؛ المفاتيح ذات عبارة المرور غير مدعومة هناك.</translation>
    </message>
    <message>
        <source>Add the name of the database after the host: postgres://USER@HOST:PORT/DATABASE.</source>
        <translation>أضف اسم قاعدة البيانات بعد المضيف: postgres://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>Give the path of the H2 file (metabase.db.mv.db).</source>
        <translation>أعطِ مسار ملف H2 (metabase.db.mv.db).</translation>
    </message>
    <message>
        <source>Give a file, postgres://…, mysql://…, or env:FILE.</source>
        <translation>أعطِ ملفًا، أو postgres://… أو mysql://… أو env:FILE.</translation>
    </message>
    <message>
        <source>Metabase keeps its application database in H2, PostgreSQL or MySQL: give a file, postgres://… or mysql://….</source>
        <translation>يحفظ Metabase قاعدة بيانات التطبيق في H2 أو PostgreSQL أو MySQL: أعطِ ملفًا، أو postgres://… أو mysql://….</translation>
    </message>
    <message>
        <source>%1 is in H2&apos;s old PageStore format.</source>
        <translation>%1 بصيغة PageStore القديمة من H2.</translation>
    </message>
    <message>
        <source>Open it once with Metabase 0.45 or older, which converts it, and choose the .mv.db file.</source>
        <translation>افتحه مرة بـ Metabase 0.45 أو أقدم، فهو يحوله، واختر ملف .mv.db.</translation>
    </message>
    <message>
        <source>There is no H2 database file at %1.</source>
        <translation>لا يوجد ملف قاعدة بيانات H2 في %1.</translation>
    </message>
    <message>
        <source>Give the file that ends in .mv.db, or the folder Metabase runs in.</source>
        <translation>أعطِ الملف الذي ينتهي بـ .mv.db، أو المجلد الذي يعمل فيه Metabase.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::followUps</name>
    <message>
        <source>the new address</source>
        <translation>العنوان الجديد</translation>
    </message>
    <message>
        <source>the old instance</source>
        <translation>المثيل القديم</translation>
    </message>
    <message>
        <source>Keep the old instance stopped</source>
        <translation>أبقِ المثيل القديم متوقفًا</translation>
    </message>
    <message>
        <source>Changes made at %1 after the snapshot do not reach the cloud.</source>
        <translation>التغييرات التي تُجرى في %1 بعد اللقطة لا تصل إلى السحابة.</translation>
    </message>
    <message>
        <source>Keep it stopped, and keep its files until everybody has worked in the new place for a while.</source>
        <translation>أبقه متوقفًا، واحتفظ بملفاته حتى يعمل الجميع في المكان الجديد فترة من الزمن.</translation>
    </message>
    <message>
        <source>Subscriptions and alerts (%1) run in the cloud from now on. While %2 runs too, everybody gets them twice, and changes made there do not reach the cloud.</source>
        <translation>تعمل الاشتراكات والتنبيهات (%1) في السحابة من الآن. وما دام %2 يعمل أيضًا فإن الجميع يتلقونها مرتين، والتغييرات التي تُجرى هناك لا تصل إلى السحابة.</translation>
    </message>
    <message>
        <source>%1, at its SSH host %2</source>
        <translation>%1، عند مضيف SSH الخاص به %2</translation>
    </message>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>اسمح بهذه العناوين الخاصة بـ %1 (بتاريخ %2) في جدار حماية كل منها: %3.</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>بعد اختيار المنطقة اسمح بعناوينها في جدار حماية كل منها.</translation>
    </message>
    <message>
        <source>Let Metabase Cloud through to your databases</source>
        <translation>اسمح لـ Metabase Cloud بالوصول إلى قواعد بياناتك</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>تأتي الاستعلامات من عناوين منطقة السحابة، لا من خادمك.</translation>
    </message>
    <message>
        <source>Make data sources in your own network reachable</source>
        <translation>اجعل مصادر البيانات في شبكتك قابلة للوصول</translation>
    </message>
    <message>
        <source>Their hosts have private addresses or names, which mean nothing in the cloud.</source>
        <translation>لمضيفيها عناوين أو أسماء خاصة لا معنى لها في السحابة.</translation>
    </message>
    <message>
        <source>Give each a public address, or reach it through an SSH host that has one, and change the connection in the admin settings.</source>
        <translation>أعطِ كلًا منها عنوانًا عامًا، أو صِل إليه عبر مضيف SSH له عنوان عام، وغيّر الاتصال في إعدادات المدير.</translation>
    </message>
    <message>
        <source>Replace data sources that are files</source>
        <translation>استبدل مصادر البيانات التي هي ملفات</translation>
    </message>
    <message>
        <source>H2 and SQLite files stay on the old server; Metabase Cloud cannot open them.</source>
        <translation>تبقى ملفات H2 وSQLite على الخادم القديم؛ ولا يستطيع Metabase Cloud فتحها.</translation>
    </message>
    <message>
        <source>Load the data into a database server, then change the connection in the admin settings.</source>
        <translation>حمّل البيانات في خادم قواعد بيانات، ثم غيّر الاتصال في إعدادات المدير.</translation>
    </message>
    <message>
        <source>Upload keys and certificates</source>
        <translation>ارفع المفاتيح والشهادات</translation>
    </message>
    <message>
        <source>These connections name a file on the old server, which the cloud does not have.</source>
        <translation>تذكر هذه الاتصالات ملفًا على الخادم القديم ليس لدى السحابة.</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file.</source>
        <translation>افتح كل اتصال في إعدادات المدير وارفع الملف.</translation>
    </message>
    <message>
        <source>Add the new address to Google sign-in</source>
        <translation>أضف العنوان الجديد إلى الدخول عبر Google</translation>
    </message>
    <message>
        <source>Google refuses sign-in from an address its OAuth client does not list.</source>
        <translation>يرفض Google الدخول من عنوان لا يذكره عميل OAuth الخاص به.</translation>
    </message>
    <message>
        <source>In the Google console, add %1 to the authorized JavaScript origins of the OAuth client.</source>
        <translation>في لوحة تحكم Google أضف %1 إلى مصادر JavaScript المصرح بها لعميل OAuth.</translation>
    </message>
    <message>
        <source>Change the addresses at the SAML provider</source>
        <translation>غيّر العناوين عند مزود SAML</translation>
    </message>
    <message>
        <source>The provider sends people back to the address it knows, which is %1. SAML needs a Pro or Enterprise plan.</source>
        <translation>يعيد المزود الأشخاص إلى العنوان الذي يعرفه، وهو %1. يلزم SAML باقة Pro أو Enterprise.</translation>
    </message>
    <message>
        <source>Set the redirect and base addresses to %1.</source>
        <translation>اضبط عنوان إعادة التوجيه والعنوان الأساسي على %1.</translation>
    </message>
    <message>
        <source>Point JWT sign-in to the new address</source>
        <translation>وجّه الدخول بـ JWT إلى العنوان الجديد</translation>
    </message>
    <message>
        <source>The application that signs people in sends them to %1. JWT needs a Pro or Enterprise plan.</source>
        <translation>التطبيق الذي يسجل دخول الأشخاص يرسلهم إلى %1. يلزم JWT باقة Pro أو Enterprise.</translation>
    </message>
    <message>
        <source>Change the address in that application to %1; the shared secret stays the same.</source>
        <translation>غيّر العنوان في ذلك التطبيق إلى %1؛ يبقى السر المشترك كما هو.</translation>
    </message>
    <message>
        <source>%1 is in your own network; the cloud cannot reach it, so nobody signs in through LDAP.</source>
        <translation>%1 في شبكتك الخاصة؛ ولا تستطيع السحابة الوصول إليه، فلا يدخل أحد عبر LDAP.</translation>
    </message>
    <message>
        <source>People sign in through the directory, which the cloud has to reach.</source>
        <translation>يسجل الأشخاص الدخول عبر الدليل، ويجب أن تصل إليه السحابة.</translation>
    </message>
    <message>
        <source>Check LDAP sign-in</source>
        <translation>تحقق من الدخول عبر LDAP</translation>
    </message>
    <message>
        <source>Make the directory reachable for the region&apos;s addresses, or set passwords or another way to sign in, first of all for the administrators.</source>
        <translation>اجعل الدليل قابلًا للوصول من عناوين المنطقة، أو اضبط كلمات مرور أو طريقة دخول أخرى، للمديرين قبل غيرهم.</translation>
    </message>
    <message>
        <source>Change the address in applications that embed Metabase</source>
        <translation>غيّر العنوان في التطبيقات التي تضمّن Metabase</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1. The applications load them from %2.</source>
        <translation>الأسئلة ولوحات المعلومات المضمنة: %1. تحمّلها التطبيقات من %2.</translation>
    </message>
    <message>
        <source>Change their Metabase address to %1. The secret key moves along and stays the same.</source>
        <translation>غيّر عنوان Metabase فيها إلى %1. يُنقل المفتاح السري معها ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Pass on the new public links</source>
        <translation>أبلغ بالروابط العامة الجديدة</translation>
    </message>
    <message>
        <source>Public links (%1) begin with the address of the instance; those given out lead to %2.</source>
        <translation>تبدأ الروابط العامة (%1) بعنوان المثيل؛ والموزعة منها تقود إلى %2.</translation>
    </message>
    <message>
        <source>Replace the address in every place that uses one with %1, or let a custom domain take over the old name.</source>
        <translation>استبدل العنوان بـ %1 في كل مكان يستخدم أحدها، أو دع نطاقًا مخصصًا يأخذ الاسم القديم.</translation>
    </message>
    <message>
        <source>Bookmarks, mails and links in questions and dashboards (%1) lead to %2.</source>
        <translation>الإشارات المرجعية والرسائل والروابط في الأسئلة ولوحات المعلومات (%1) تقود إلى %2.</translation>
    </message>
    <message>
        <source>Bookmarks and links in mails lead to %1.</source>
        <translation>الإشارات المرجعية والروابط في الرسائل تقود إلى %1.</translation>
    </message>
    <message>
        <source>Redirect the old address</source>
        <translation>حوّل العنوان القديم</translation>
    </message>
    <message>
        <source>Let the old address redirect to %1, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>دع العنوان القديم يحوّل إلى %1، أو اجعله النطاق المخصص (على Pro وEnterprise).</translation>
    </message>
    <message>
        <source>Check the sender of mails</source>
        <translation>تحقق من مرسل البريد</translation>
    </message>
    <message>
        <source>Mail went through %1, which the cloud cannot reach; Metabase Cloud sends mail itself.</source>
        <translation>كان البريد يمر عبر %1، ولا تستطيع السحابة الوصول إليه؛ يرسل Metabase Cloud البريد بنفسه.</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself; your own mail server is used only where your plan allows it.</source>
        <translation>يرسل Metabase Cloud البريد بنفسه؛ ويُستخدم خادم بريدك فقط حيث تسمح باقتك.</translation>
    </message>
    <message>
        <source>Send a test mail from the new instance, and allow its sender in your mail filters.</source>
        <translation>أرسل رسالة اختبار من المثيل الجديد، واسمح بمرسلها في مرشحات بريدك.</translation>
    </message>
    <message>
        <source>Check the webhooks</source>
        <translation>تحقق من خطافات الويب</translation>
    </message>
    <message>
        <source>Some lead to hosts in your own network, which the cloud cannot reach.</source>
        <translation>بعضها يقود إلى مضيفين في شبكتك الخاصة لا تستطيع السحابة الوصول إليهم.</translation>
    </message>
    <message>
        <source>They are called from the addresses of the cloud&apos;s region from now on.</source>
        <translation>تُستدعى من الآن من عناوين منطقة السحابة.</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings, and allow the region&apos;s addresses where needed.</source>
        <translation>أرسل اختبارًا إلى كل منها من إعدادات المدير، واسمح بعناوين المنطقة حيث يلزم.</translation>
    </message>
    <message>
        <source>Create the API keys again</source>
        <translation>أنشئ مفاتيح API من جديد</translation>
    </message>
    <message>
        <source>API keys do not move; programs that use one are refused by the new instance.</source>
        <translation>لا تُنقل مفاتيح API؛ والبرامج التي تستخدم أحدها يرفضها المثيل الجديد.</translation>
    </message>
    <message>
        <source>Create a key of the same name and group for each, and give it to the program.</source>
        <translation>أنشئ لكل منها مفتاحًا بالاسم والمجموعة نفسيهما، وأعطه للبرنامج.</translation>
    </message>
    <message>
        <source>Set the caching policies again</source>
        <translation>اضبط سياسات التخزين المؤقت من جديد</translation>
    </message>
    <message>
        <source>Caching policies (%1) do not move.</source>
        <translation>لا تُنقل سياسات التخزين المؤقت (%1).</translation>
    </message>
    <message>
        <source>Note them from the old instance&apos;s performance settings, and set them in the new one.</source>
        <translation>دوّنها من إعدادات الأداء في المثيل القديم، واضبطها في الجديد.</translation>
    </message>
    <message>
        <source>Set again what the old server&apos;s environment set</source>
        <translation>اضبط من جديد ما كانت تضبطه بيئة الخادم القديم</translation>
    </message>
    <message>
        <source>These settings came from environment variables and are not in the application database.</source>
        <translation>جاءت هذه الإعدادات من متغيرات البيئة وليست في قاعدة بيانات التطبيق.</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>اضبط كلًا منها في إعدادات المدير للمثيل الجديد، إن وُجد له إعداد.</translation>
    </message>
    <message>
        <source>Tell people the new address</source>
        <translation>أبلغ الأشخاص بالعنوان الجديد</translation>
    </message>
    <message>
        <source>People: %1, of whom %2 sign in through a directory or provider. Everybody has to sign in again.</source>
        <translation>الأشخاص: %1، منهم %2 يدخلون عبر دليل أو مزود. على الجميع تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>People: %1. Everybody has to sign in again; passwords stay the same.</source>
        <translation>الأشخاص: %1. على الجميع تسجيل الدخول من جديد؛ تبقى كلمات المرور كما هي.</translation>
    </message>
    <message>
        <source>Send everybody %1.</source>
        <translation>أرسل إلى الجميع %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::recognise</name>
    <message>
        <source>It has no tables.</source>
        <translation>ليست فيها جداول.</translation>
    </message>
    <message>
        <source>It has the tables of a Metabase application database.</source>
        <translation>فيها جداول قاعدة بيانات تطبيق Metabase.</translation>
    </message>
    <message>
        <source>It has Metabase&apos;s tables, but no databasechangelog: the table that says which version made them.</source>
        <translation>فيها جداول Metabase، لكن ليس فيها databasechangelog: الجدول الذي يذكر الإصدار الذي أنشأها.</translation>
    </message>
    <message>
        <source>Metabase began to set it up; these tables are missing: %1.</source>
        <translation>بدأ Metabase بإعدادها؛ وهذه الجداول ناقصة: %1.</translation>
    </message>
    <message>
        <source>It is the sample database that comes with Metabase (people, orders, products, reviews).</source>
        <translation>هي قاعدة البيانات النموذجية التي تأتي مع Metabase (people, orders, products, reviews).</translation>
    </message>
    <message>
        <source>It has none of Metabase&apos;s tables; its own are %1.</source>
        <translation>ليس فيها أي من جداول Metabase؛ وجداولها هي %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::version</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 or older (%2)</source>
        <translation>%1 أو أقدم (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud</name>
    <message>
        <source>Check the application database</source>
        <translation>فحص قاعدة بيانات التطبيق</translation>
    </message>
    <message>
        <source>Reads %1. Nothing is changed.</source>
        <translation>يقرأ %1. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Back up the application database and read the backup back</source>
        <translation>نسخ قاعدة بيانات التطبيق احتياطيًا وإعادة قراءة النسخة</translation>
    </message>
    <message>
        <source>Reads %1, writes %2.</source>
        <translation>يقرأ %1، ويكتب %2.</translation>
    </message>
    <message>
        <source>The backup is kept, since it is yours; delete it by hand.</source>
        <translation>تبقى النسخة الاحتياطية لأنها لك؛ احذفها يدويًا.</translation>
    </message>
    <message>
        <source>Make the snapshot from the backup</source>
        <translation>إنشاء اللقطة من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Upload the snapshot to Metabase Cloud</source>
        <translation>رفع اللقطة إلى Metabase Cloud</translation>
    </message>
    <message>
        <source>Sends the snapshot to %1. Changes made in Metabase from the backup on will not move.</source>
        <translation>يرسل اللقطة إلى %1. التغييرات التي تُجرى في Metabase بدءًا من النسخ الاحتياطي لن تُنقل.</translation>
    </message>
    <message>
        <source>Metabase Store offers no way to take an upload back; one that is not set up in the store is never used.</source>
        <translation>لا يوفر Metabase Store طريقة للتراجع عن رفع؛ وما لم يُعدّ في المتجر لا يُستخدم أبدًا.</translation>
    </message>
    <message>
        <source>Set up the new instance in Metabase Store</source>
        <translation>إعداد المثيل الجديد في Metabase Store</translation>
    </message>
    <message>
        <source>You choose plan, address and region in the store&apos;s own page; Gangway watches the new instance start.</source>
        <translation>تختار الباقة والعنوان والمنطقة في صفحة المتجر نفسها؛ ويراقب Gangway بدء المثيل الجديد.</translation>
    </message>
    <message>
        <source>about 5–30 minutes</source>
        <translation>نحو 5–30 دقيقة</translation>
    </message>
    <message>
        <source>Cancel the instance in Metabase Store.</source>
        <translation>ألغِ المثيل في Metabase Store.</translation>
    </message>
    <message>
        <source>Compare the new instance with the snapshot</source>
        <translation>مقارنة المثيل الجديد باللقطة</translation>
    </message>
    <message>
        <source>Reads counts from the new instance.</source>
        <translation>يقرأ الأعداد من المثيل الجديد.</translation>
    </message>
    <message>
        <source>List what is left to do</source>
        <translation>سرد ما تبقى فعله</translation>
    </message>
    <message>
        <source>This is not a plan for a move to Metabase Cloud.</source>
        <translation>هذه ليست خطة لنقل إلى Metabase Cloud.</translation>
    </message>
    <message>
        <source>Run it with the program that made it, or make a new plan.</source>
        <translation>نفذها بالبرنامج الذي أنشأها، أو أنشئ خطة جديدة.</translation>
    </message>
    <message>
        <source>The plan lists other steps than this version of Gangway would do.</source>
        <translation>تذكر الخطة خطوات غير التي سينفذها هذا الإصدار من Gangway.</translation>
    </message>
    <message>
        <source>Make the plan again and read it before you run it.</source>
        <translation>أنشئ الخطة من جديد واقرأها قبل تنفيذها.</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>نقل %1 إلى Metabase Cloud</translation>
    </message>
    <message>
        <source>This run no longer knows its migration at Metabase Store.</source>
        <translation>لم يعد هذا التشغيل يعرف ترحيله في Metabase Store.</translation>
    </message>
    <message>
        <source>Make a new plan and run that one.</source>
        <translation>أنشئ خطة جديدة ونفذها.</translation>
    </message>
    <message>
        <source>The rehearsal store&apos;s page did not take the order.</source>
        <translation>لم تقبل صفحة متجر التجربة الطلب.</translation>
    </message>
    <message>
        <source>Metabase %1; %2</source>
        <translation>Metabase %1؛ %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables, read back and equal
%3</source>
        <translation>الصفوف %1 في الجداول %2، أُعيدت قراءتها وهي متساوية
%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent in %n part(s), SHA-256 as the snapshot&apos;s</source>
        <translation>
            <numerusform>أُرسل %1 دون أجزاء (%n)، وSHA-256 كما في اللقطة</numerusform>
            <numerusform>أُرسل %1 في جزء واحد (%n)، وSHA-256 كما في اللقطة</numerusform>
            <numerusform>أُرسل %1 في جزأين (%n)، وSHA-256 كما في اللقطة</numerusform>
            <numerusform>أُرسل %1 في %n أجزاء، وSHA-256 كما في اللقطة</numerusform>
            <numerusform>أُرسل %1 في %n جزءًا، وSHA-256 كما في اللقطة</numerusform>
            <numerusform>أُرسل %1 في %n جزء، وSHA-256 كما في اللقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs Metabase %2</source>
        <translation>يعمل %1 بـ Metabase %2</translation>
    </message>
    <message>
        <source>Writes what moves, in plain text, into the run&apos;s folder, and reads it back.</source>
        <translation>يكتب ما يُنقل، كنص واضح، في مجلد التشغيل، ثم يعيد قراءته.</translation>
    </message>
    <message>
        <source>The snapshot is deleted.</source>
        <translation>تُحذف اللقطة.</translation>
    </message>
    <message>
        <source>%1; %2 rows that move, read back and equal</source>
        <translation>%1؛ الصفوف المنقولة: %2، أُعيدت قراءتها وهي متساوية</translation>
    </message>
    <message>
        <source>%1 values decrypted</source>
        <translation>القيم التي فُك تشفيرها: %1</translation>
    </message>
    <message>
        <source>%1 rows left out, as decided</source>
        <translation>الصفوف المتروكة كما تقرر: %1</translation>
    </message>
    <message>
        <source>Continue the rehearsal; if it stays, start it anew with %1.</source>
        <extracomment>%1: an option, or the words on a button</extracomment>
        <translation>تابع التجربة؛ إذا استمر ذلك فابدأها من جديد باستخدام %1.</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>تجربة: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Answers</name>
    <message>
        <source>The plan&apos;s answer &quot;%1&quot; cannot be used.</source>
        <translation>لا يمكن استخدام إجابة الخطة «%1».</translation>
    </message>
    <message>
        <source>Make the plan again with %1.</source>
        <extracomment>%1: a command, or the words on a button</extracomment>
        <translation>أنشئ الخطة من جديد باستخدام %1.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupPlace</name>
    <message>
        <source>&quot;%1&quot; is no place for a backup.</source>
        <translation>«%1» ليس مكانًا لنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Choose a folder and a name that ends in .gangway.tar.</source>
        <translation>اختر مجلدًا واسمًا ينتهي بـ .gangway.tar.</translation>
    </message>
    <message>
        <source>%1 is already there, and a backup never replaces a file.</source>
        <translation>%1 موجود من قبل، والنسخة الاحتياطية لا تستبدل ملفًا أبدًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>لا يمكن كتابة شيء في %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write into.</source>
        <translation>اختر مجلدًا لديك إذن الكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupStep</name>
    <message>
        <source>%1 is already there, and this run did not make it.</source>
        <translation>%1 موجود من قبل، ولم ينشئه هذا التشغيل.</translation>
    </message>
    <message>
        <source>Make the plan again with another place for the backup.</source>
        <translation>أنشئ الخطة من جديد بمكان آخر للنسخة الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::ChecksStep</name>
    <message numerus="yes">
        <source>The move cannot start: %n check(s) forbid it. Nothing was changed.</source>
        <translation>
            <numerusform>لا يمكن بدء النقل: لا فحوص تمنعه (%n). لم يتغير شيء.</numerusform>
            <numerusform>لا يمكن بدء النقل: يمنعه فحص واحد (%n). لم يتغير شيء.</numerusform>
            <numerusform>لا يمكن بدء النقل: يمنعه فحصان (%n). لم يتغير شيء.</numerusform>
            <numerusform>لا يمكن بدء النقل: تمنعه %n فحوص. لم يتغير شيء.</numerusform>
            <numerusform>لا يمكن بدء النقل: يمنعه %n فحصًا. لم يتغير شيء.</numerusform>
            <numerusform>لا يمكن بدء النقل: يمنعه %n فحص. لم يتغير شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what each of them says, then check again.</source>
        <translation>افعل ما يقوله كل منها، ثم أعد الفحص.</translation>
    </message>
    <message numerus="yes">
        <source>The move waits for you: %n finding(s) of the checks need a decision. Nothing was changed.</source>
        <translation>
            <numerusform>النقل في انتظارك: لا نتائج تحتاج إلى قرار (%n). لم يتغير شيء.</numerusform>
            <numerusform>النقل في انتظارك: نتيجة فحص واحدة تحتاج إلى قرار (%n). لم يتغير شيء.</numerusform>
            <numerusform>النقل في انتظارك: نتيجتا فحص تحتاجان إلى قرار (%n). لم يتغير شيء.</numerusform>
            <numerusform>النقل في انتظارك: %n نتائج فحص تحتاج إلى قرار. لم يتغير شيء.</numerusform>
            <numerusform>النقل في انتظارك: %n نتيجة فحص تحتاج إلى قرار. لم يتغير شيء.</numerusform>
            <numerusform>النقل في انتظارك: %n نتيجة فحص تحتاج إلى قرار. لم يتغير شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them. If you accept them all, plan the move again with %1.</source>
        <translation>اقرأها. إن قبلتها كلها، فخطط للنقل من جديد مع %1.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::EnvironmentKey</name>
    <message>
        <source>%1 does not set MB_ENCRYPTION_SECRET_KEY.</source>
        <translation>لا يضبط %1 قيمة MB_ENCRYPTION_SECRET_KEY.</translation>
    </message>
    <message>
        <source>Choose the file that the old server reads its environment from, or type the key.</source>
        <translation>اختر الملف الذي يقرأ منه الخادم القديم بيئته، أو اكتب المفتاح.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Page</name>
    <message>
        <source>Source</source>
        <extracomment>Step of the move: which Metabase is moved</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Step of the move: what stands in the way</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Step of the move: what is going to happen</extracomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Step of the move: it happens</extracomment>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Step of the move: both sides are compared</extracomment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Step of the move: what is left to do by hand</extracomment>
        <translation>الإنهاء</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanText</name>
    <message>
        <source>touches:</source>
        <translation>يمس:</translation>
    </message>
    <message>
        <source>takes:</source>
        <translation>يستغرق:</translation>
    </message>
    <message>
        <source>way back:</source>
        <translation>طريق الرجوع:</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanWords</name>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة (%n)</numerusform>
            <numerusform>نحو دقيقة واحدة (%n)</numerusform>
            <numerusform>نحو دقيقتين (%n)</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1–%2 minutes</source>
        <translation>نحو %1–%2 دقيقة</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped until its backup was read back: %1. Nobody can work with it until then. After that you may start it again; what people change there from then on does not move.</source>
        <translation>يجب أن يبقى Metabase متوقفًا حتى تُعاد قراءة نسخته الاحتياطية: %1. لا يمكن لأحد العمل به حتى ذلك الحين. بعد ذلك يمكنك تشغيله من جديد؛ وما يغيره الأشخاص هناك من ذلك الوقت لا يُنقل.</translation>
    </message>
    <message>
        <source>our Metabase</source>
        <translation>Metabase الخاص بنا</translation>
    </message>
    <message>
        <source>We are moving %1 to Metabase Cloud.

It will not be available for a short time at the beginning (%2). After that it can be used for reading as before, but nothing should be changed there: questions and dashboards changed after the move has begun stay behind.

We write again when the new address can be used. Your questions, dashboards and collections will be there.</source>
        <translation>ننقل %1 إلى Metabase Cloud.

لن يكون متاحًا فترة قصيرة في البداية (%2). بعد ذلك يمكن استخدامه للقراءة كالسابق، لكن لا ينبغي تغيير شيء فيه: الأسئلة ولوحات المعلومات التي تتغير بعد بدء النقل تبقى هناك.

سنكتب إليكم عندما يمكن استخدام العنوان الجديد. ستجدون فيه أسئلتكم ولوحات معلوماتكم ومجموعاتكم المحفوظة.</translation>
    </message>
    <message>
        <source>The new address: %1</source>
        <translation>العنوان الجديد: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Session</name>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>تعذرت قراءة تقرير الفحوص.</translation>
    </message>
    <message>
        <source>Run %1 is no move to Metabase Cloud.</source>
        <translation>التشغيل %1 ليس نقلًا إلى Metabase Cloud.</translation>
    </message>
    <message>
        <source>Continue it with the program that began it.</source>
        <translation>تابعه بالبرنامج الذي بدأه.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SnapshotStep</name>
    <message>
        <source>The snapshot %1 could not be deleted.</source>
        <translation>تعذر حذف اللقطة %1.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>احذفها يدويًا.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SourceFacts</name>
    <message>
        <source>%1 is a backup. What is moved is a Metabase&apos;s own database file.</source>
        <translation>%1 نسخة احتياطية. ما يُنقل هو ملف قاعدة بيانات Metabase نفسه.</translation>
    </message>
    <message>
        <source>Choose that file, or restore the backup first: gangwayctl restore.</source>
        <translation>اختر ذلك الملف، أو استعد النسخة الاحتياطية أولًا: gangwayctl restore.</translation>
    </message>
    <message>
        <source>%1 is no application database of Metabase.</source>
        <translation>%1 ليس قاعدة بيانات تطبيق Metabase.</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>اختر الملف الذي يذكره MB_DB_FILE، وهو عادة metabase.db.mv.db بجانب metabase.jar.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::VerifyStep</name>
    <message>
        <source>%1 does not say how much it holds of everything.</source>
        <translation>لا يذكر %1 كم يحتوي من كل شيء.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 found</source>
        <translation>%1: المتوقع %2، والموجود %3</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>لا يحتوي %1 على ما نُقل.</translation>
    </message>
    <message>
        <source>Do not switch over. Your backup and the old server are as they were. Ask Metabase&apos;s support, or move again.</source>
        <translation>لا تنتقل إليه. نسختك الاحتياطية والخادم القديم كما كانا. اسأل دعم Metabase، أو انقل من جديد.</translation>
    </message>
    <message>
        <source>Compare these by hand: %1 shows how many the backup holds.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>قارن هذه يدويًا: يمكن معرفة ما في النسخة الاحتياطية من عددها باستخدام %1.</translation>
    </message>
</context>
<context>
    <name>gangway::windowChoiceName</name>
    <message>
        <source>in the field “Encryption key” of the page Source</source>
        <extracomment>Where something is given: stands in a sentence, after a colon</extracomment>
        <translation>في الحقل «مفتاح التشفير» من صفحة «المصدر»</translation>
    </message>
    <message>
        <source>the decisions accepted below the findings</source>
        <extracomment>Stands in a sentence: &quot;plan the move again with …&quot;</extracomment>
        <translation>القرارات المقبولة أسفل النتائج</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words on a button or beside a box, in quotes</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” on Home shows what is left and how to save it.</source>
        <extracomment>After a colon; %1 is a button on the window Home</extracomment>
        <translation>يعرض «%1» في الصفحة الرئيسية ما تبقى وكيفية حفظه.</translation>
    </message>
    <message>
        <source>“%1” on Home</source>
        <extracomment>A button on the window Home: stands in sentences: &quot;check it with …&quot;, &quot;… shows what is in it&quot;</extracomment>
        <translation>«%1» في الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>the page Checks of a move</source>
        <extracomment>A page of the move: stands in a sentence: &quot;… names such rows&quot;</extracomment>
        <translation>صفحة «الفحوص» من عملية النقل</translation>
    </message>
</context>
<context>
    <name>gangwayctl</name>
    <message>
        <source>Show this help.</source>
        <translation>اعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>How to show progress: bars (default on a terminal), lines, json (one object a line on standard output) or none.</source>
        <translation>كيفية عرض التقدم: bars (الافتراضي في الطرفية) أو lines أو json (كائن في كل سطر على الخرج القياسي) أو none.</translation>
    </message>
    <message>
        <source>style</source>
        <translation>أسلوب</translation>
    </message>
    <message>
        <source>Usage: gangwayctl %1 [options] %2</source>
        <translation>الاستخدام: gangwayctl %1 [خيارات] %2</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>There is no progress style &quot;%1&quot;.</source>
        <translation>لا يوجد أسلوب تقدم باسم «%1».</translation>
    </message>
    <message>
        <source>Something is missing after &quot;gangwayctl %1&quot;.</source>
        <translation>ينقص شيء بعد «gangwayctl %1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«%1» معامل زائد.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>يأخذ --%1 عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl %1 --help&quot; shows how it is used.</source>
        <translation>يبين «gangwayctl %1 --help» كيفية استخدامه.</translation>
    </message>
    <message>
        <source>%1
%2 rows in %3 tables; from %4; made %5</source>
        <translation>%1
الصفوف %2 في الجداول %3؛ من %4؛ أُنشئ %5</translation>
    </message>
    <message>
        <source>Backs up a closed application database into a plain tar and reads everything back: every byte, and every row against the source. Stop Metabase first; a database in use is refused.</source>
        <translation>ينسخ قاعدة بيانات تطبيق مغلقة احتياطيًا في ملف tar عادي ويعيد قراءة كل شيء: كل بايت، وكل صف مقابل المصدر. أوقف Metabase أولًا؛ تُرفض قاعدة بيانات قيد الاستخدام.</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, or env:FILE.</source>
        <translation>metabase.db مع .mv.db أو دونه، أو مجلده، أو env:FILE.</translation>
    </message>
    <message>
        <source>The archive, or a folder for one named by the time (default: this folder).</source>
        <translation>الأرشيف، أو مجلد لأرشيف يُسمى بالوقت (الافتراضي: هذا المجلد).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Print what was made as JSON.</source>
        <translation>اطبع ما أُنشئ بصيغة JSON.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1</source>
        <translation>نُسخ احتياطيًا وأُعيدت قراءته: %1</translation>
    </message>
    <message>
        <source>Reads a backup archive completely: every byte against the manifest, then every row of its database against the checksums taken from the source.</source>
        <translation>يقرأ أرشيف نسخة احتياطية بالكامل: كل بايت مقابل البيان، ثم كل صف من قاعدة بياناته مقابل المجاميع الاختبارية المأخوذة من المصدر.</translation>
    </message>
    <message>
        <source>A .gangway.tar file.</source>
        <translation>ملف .gangway.tar.</translation>
    </message>
    <message>
        <source>Only look at the manifest and the places of the members: quick, proves less.</source>
        <translation>انظر فقط في البيان ومواضع العناصر: سريع، ويثبت أقل.</translation>
    </message>
    <message>
        <source>Print what it holds as JSON.</source>
        <translation>اطبع ما فيه بصيغة JSON.</translation>
    </message>
    <message>
        <source>Complete: %1
%2</source>
        <translation>كامل: %1
%2</translation>
    </message>
    <message>
        <source>Good, every byte and every row: %1</source>
        <translation>سليم، كل بايت وكل صف: %1</translation>
    </message>
    <message>
        <source>Puts the database of a backup back. The place must be empty, or what is there is backed up first with --keep-existing. Stop Metabase first.</source>
        <translation>يعيد قاعدة بيانات نسخة احتياطية. يجب أن يكون المكان فارغًا، أو يُنسخ ما هو موجود احتياطيًا أولًا بالخيار --keep-existing. أوقف Metabase أولًا.</translation>
    </message>
    <message>
        <source>The database file to make: metabase.db, with or without .mv.db.</source>
        <translation>ملف قاعدة البيانات المراد إنشاؤه: metabase.db، مع .mv.db أو دونه.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Back up what is there into this archive, and verify it, before replacing it.</source>
        <translation>انسخ ما هو موجود احتياطيًا في هذا الأرشيف، وتحقق منه، قبل استبداله.</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>--to is missing: where should the database go?</source>
        <translation>ينقص --to: إلى أين ينبغي أن تذهب قاعدة البيانات؟</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>استُعيد: %1</translation>
    </message>
    <message>
        <source>What was there is kept in %1</source>
        <translation>ما كان موجودًا محفوظ في %1</translation>
    </message>
    <message>
        <source>look into a backup or database file</source>
        <translation>ينظر في نسخة احتياطية أو ملف قاعدة بيانات</translation>
    </message>
    <message>
        <source>what stands in the way of a move</source>
        <translation>ما يعيق نقلًا</translation>
    </message>
    <message>
        <source>make a verified backup archive</source>
        <translation>ينشئ أرشيف نسخة احتياطية مُتحققًا منه</translation>
    </message>
    <message>
        <source>read a backup archive and check everything in it</source>
        <translation>يقرأ أرشيف نسخة احتياطية ويفحص كل ما فيه</translation>
    </message>
    <message>
        <source>put a backup&apos;s database back</source>
        <translation>يعيد قاعدة بيانات نسخة احتياطية</translation>
    </message>
    <message>
        <source>write down a move, step by step, before anything happens</source>
        <translation>يدوّن نقلًا، خطوة خطوة، قبل أن يحدث شيء</translation>
    </message>
    <message>
        <source>do what a plan says, or continue it</source>
        <translation>ينفذ ما تقوله خطة، أو يتابعه</translation>
    </message>
    <message>
        <source>the whole move against a stand-in cloud on this machine</source>
        <translation>النقل كله على سحابة بديلة على هذا الجهاز</translation>
    </message>
    <message>
        <source>list all runs</source>
        <translation>يسرد كل عمليات التشغيل</translation>
    </message>
    <message>
        <source>show one run</source>
        <translation>يعرض تشغيلًا واحدًا</translation>
    </message>
    <message>
        <source>--export needs --as csv, json or sql.</source>
        <translation>يحتاج --export إلى --as مع csv أو json أو sql.</translation>
    </message>
    <message>
        <source>Looks into a file without a database server, Java or a network, and never writes to it: H2 databases (H2 1.4 to 2.3) and Gangway&apos;s own archives. Other kinds of backup are named.</source>
        <translation>ينظر في ملف دون خادم قواعد بيانات أو Java أو شبكة، ولا يكتب فيه أبدًا: قواعد بيانات H2 (من H2 1.4 إلى 2.3) وأرشيفات Gangway نفسه. تُسمى أنواع النسخ الاحتياطية الأخرى.</translation>
    </message>
    <message>
        <source>The file to look into.</source>
        <translation>الملف المراد النظر فيه.</translation>
    </message>
    <message>
        <source>Print JSON; its members are described in the manual.</source>
        <translation>اطبع JSON؛ عناصره موصوفة في الدليل.</translation>
    </message>
    <message>
        <source>List all tables with their rows.</source>
        <translation>اسرد كل الجداول مع صفوفها.</translation>
    </message>
    <message>
        <source>Show the rows of one table.</source>
        <translation>اعرض صفوف جدول واحد.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>How many rows (default %1).</source>
        <translation>عدد الصفوف (الافتراضي %1).</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Find a text in names and values.</source>
        <translation>ابحث عن نص في الأسماء والقيم.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Say what differs from another file; ends with 4 when something does.</source>
        <translation>اذكر ما يختلف عن ملف آخر؛ ينتهي بـ 4 إذا اختلف شيء.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Write all tables, or the one of --table, into a folder.</source>
        <translation>اكتب كل الجداول، أو جدول --table، في مجلد.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>csv, json or sql.</source>
        <translation>csv أو json أو sql.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>Do not check every page, row and index.</source>
        <translation>لا تفحص كل صفحة وصف وفهرس.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same.</source>
        <translation>ملف لا يقرؤه غيرك، فيه MB_ENCRYPTION_SECRET_KEY. متغير البيئة بهذا الاسم يؤدي الشيء نفسه.</translation>
    </message>
    <message>
        <source>Writes down a move, step by step: what each step touches and how it is taken back. Nothing is read or changed yet. The file holds no secrets and can be sent to a colleague.</source>
        <translation>يدوّن نقلًا، خطوة خطوة: ما تمسه كل خطوة وكيف يُتراجع عنها. لا يُقرأ ولا يتغير شيء بعد. ليست في الملف أسرار ويمكن إرساله إلى زميل.</translation>
    </message>
    <message>
        <source>move-to-cloud: move a stopped Metabase on H2 to Metabase Cloud.</source>
        <translation>move-to-cloud: ينقل Metabase متوقفًا على H2 إلى Metabase Cloud.</translation>
    </message>
    <message>
        <source>The application database: metabase.db with or without .mv.db, its folder, or env:FILE with Metabase&apos;s variables.</source>
        <translation>قاعدة بيانات التطبيق: metabase.db مع .mv.db أو دونه، أو مجلده، أو env:FILE فيه متغيرات Metabase.</translation>
    </message>
    <message>
        <source>Where the plan goes; without it, it is only shown.</source>
        <translation>أين تُكتب الخطة؛ من دونه تُعرض فقط.</translation>
    </message>
    <message>
        <source>The new instance, where it is known already.</source>
        <translation>المثيل الجديد، إذا كان معروفًا.</translation>
    </message>
    <message>
        <source>url</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1, to list its addresses.</source>
        <translation>منطقة المثيل الجديد، مثل eu-central-1، لسرد عناوينها.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>معرّف</translation>
    </message>
    <message>
        <source>The old server runs Metabase Pro or Enterprise.</source>
        <translation>يعمل الخادم القديم بـ Metabase Pro أو Enterprise.</translation>
    </message>
    <message>
        <source>The preflight&apos;s findings that need a decision were read and accepted.</source>
        <translation>قُرئت نتائج preflight التي تحتاج إلى قرار وقُبلت.</translation>
    </message>
    <message>
        <source>Parts to upload side by side, 1 to 16 (default 4).</source>
        <translation>الأجزاء المرفوعة معًا، من 1 إلى 16 (الافتراضي 4).</translation>
    </message>
    <message>
        <source>Megabytes in a part of a large upload, 6 to 5000 (default 100).</source>
        <translation>الميغابايتات في جزء من رفع كبير، من 6 إلى 5000 (الافتراضي 100).</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>Another store than Metabase&apos;s own, such as the rehearsal&apos;s.</source>
        <translation>متجر غير متجر Metabase نفسه، مثل متجر التجربة.</translation>
    </message>
    <message>
        <source>Its pages, where they are at another address.</source>
        <translation>صفحاته، إذا كانت على عنوان آخر.</translation>
    </message>
    <message>
        <source>Print the plan as JSON.</source>
        <translation>اطبع الخطة بصيغة JSON.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot;.</source>
        <translation>لا يوجد مسار باسم «%1».</translation>
    </message>
    <message>
        <source>Saved. Start it with: gangwayctl run %1</source>
        <translation>حُفظ. ابدأه بالأمر: gangwayctl run %1</translation>
    </message>
    <message>
        <source>Says what stands in the way of a move: what forbids it, what you have to decide, what will need work afterwards, and what was looked at and is fine. Only reads. Ends with 5 when something forbids the move.</source>
        <translation>يذكر ما يعيق نقلًا: ما يمنعه، وما عليك أن تقرره، وما سيحتاج إلى عمل بعده، وما نُظر فيه وهو سليم. يقرأ فقط. ينتهي بـ 5 إذا منع شيء النقل.</translation>
    </message>
    <message>
        <source>move-to-cloud.</source>
        <translation>move-to-cloud.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>اطبع التقرير بصيغة JSON.</translation>
    </message>
    <message>
        <source>Also write it as a page to show around.</source>
        <translation>اكتبه أيضًا كصفحة لعرضها على الآخرين.</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1.</source>
        <translation>منطقة المثيل الجديد، مثل eu-central-1.</translation>
    </message>
    <message>
        <source>Also look for broken references in logs and history, which may take minutes.</source>
        <translation>ابحث أيضًا عن المراجع المكسورة في السجلات والتاريخ، وقد يستغرق ذلك دقائق.</translation>
    </message>
    <message>
        <source>The whole move, with real data and the real steps, against a stand-in for Metabase Cloud on this machine: checks, backup, snapshot, upload, set-up, comparison, follow-ups. Nothing leaves the machine, and the source is only read.</source>
        <translation>النقل كله، ببيانات حقيقية وبالخطوات الحقيقية، على بديل عن Metabase Cloud على هذا الجهاز: فحوص، ونسخة احتياطية، ولقطة، ورفع، وإعداد، ومقارنة، ومهام متابعة. لا يغادر شيء الجهاز، والمصدر يُقرأ فقط.</translation>
    </message>
    <message>
        <source>Your application database; without it, the sample that comes with Gangway.</source>
        <translation>قاعدة بيانات التطبيق لديك؛ من دونها النموذج الذي يأتي مع Gangway.</translation>
    </message>
    <message>
        <source>Go on where an earlier rehearsal was cut short.</source>
        <translation>تابع من حيث قُطعت تجربة سابقة.</translation>
    </message>
    <message>
        <source>Forget what the stand-in cloud kept of earlier rehearsals.</source>
        <translation>انسَ ما احتفظت به السحابة البديلة من تجارب سابقة.</translation>
    </message>
    <message>
        <source>Folder for the backup (default: in Gangway&apos;s own folder).</source>
        <translation>مجلد النسخة الاحتياطية (الافتراضي: في مجلد Gangway نفسه).</translation>
    </message>
    <message>
        <source>Rehearsal %1. The cloud is a stand-in on this machine (%2); nothing leaves it.
</source>
        <translation>التجربة %1. السحابة بديل على هذا الجهاز (%2)؛ لا يغادره شيء.
</translation>
    </message>
    <message>
        <source>This plan was begun already: run %1.</source>
        <translation>بدأت هذه الخطة من قبل: التشغيل %1.</translation>
    </message>
    <message>
        <source>Continue it with --continue, or make a new plan to start over.</source>
        <translation>تابعه بالخيار --continue، أو أنشئ خطة جديدة للبدء من الأول.</translation>
    </message>
    <message>
        <source>Start the move? Type yes to start, anything else to leave:</source>
        <translation>هل تريد بدء النقل؟ اكتب نعم للبدء، وأي شيء آخر للخروج:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Does what a plan says. It can be stopped with Ctrl+C or killed at any moment and continued: finished steps are not done again, finished parts of an upload are not sent again.</source>
        <translation>ينفذ ما تقوله خطة. يمكن إيقافه بـ Ctrl+C أو إنهاؤه قسرًا في أي لحظة ثم متابعته: لا تُعاد الخطوات المنتهية، ولا تُرسل أجزاء الرفع المنتهية من جديد.</translation>
    </message>
    <message>
        <source>A plan file, or the id of a run.</source>
        <translation>ملف خطة، أو معرّف تشغيل.</translation>
    </message>
    <message>
        <source>Go on where an earlier run of this plan ended.</source>
        <translation>تابع من حيث انتهى تشغيل سابق لهذه الخطة.</translation>
    </message>
    <message>
        <source>Do not ask before starting.</source>
        <translation>لا تسأل قبل البدء.</translation>
    </message>
    <message>
        <source>The new instance, such as acme.metabaseapp.com, so that it is not asked for.</source>
        <translation>المثيل الجديد، مثل acme.metabaseapp.com، حتى لا يُسأل عنه.</translation>
    </message>
    <message>
        <source>File, readable only by you, with an API key of the new instance. GANGWAY_INSTANCE_KEY does the same.</source>
        <translation>ملف لا يقرؤه غيرك، فيه مفتاح API للمثيل الجديد. يؤدي GANGWAY_INSTANCE_KEY الشيء نفسه.</translation>
    </message>
    <message>
        <source>Run %1 has ended already. &quot;gangwayctl status %1&quot; shows it.</source>
        <translation>انتهى التشغيل %1 من قبل. يعرضه «gangwayctl status %1».</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether to start.</source>
        <translation>لا يوجد هنا من يُسأل عن البدء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Lists all runs, newest first: what they did and whether they can be continued.</source>
        <translation>يسرد كل عمليات التشغيل، الأحدث أولًا: ما فعلته وهل يمكن متابعتها.</translation>
    </message>
    <message>
        <source>Print {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</source>
        <translation>اطبع {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</translation>
    </message>
    <message>
        <source>Shows one run: every step, what it made, and the error where it stopped.</source>
        <translation>يعرض تشغيلًا واحدًا: كل خطوة، وما أنشأته، والخطأ حيث توقف.</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;gangwayctl runs&quot; shows it.</source>
        <translation>معرّف التشغيل، كما يعرضه «gangwayctl runs».</translation>
    </message>
    <message>
        <source>Print the whole record, with every step&apos;s result.</source>
        <translation>اطبع القيد كله، مع نتيجة كل خطوة.</translation>
    </message>
    <message>
        <source>Usage: gangwayctl COMMAND [options]

Moves a self-hosted Metabase to Metabase Cloud without losing anything, and looks into backups.

Commands:
</source>
        <translation>الاستخدام: gangwayctl COMMAND [خيارات]

ينقل Metabase ذاتي الاستضافة إلى Metabase Cloud دون فقدان شيء، وينظر في النسخ الاحتياطية.

الأوامر:
</translation>
    </message>
    <message>
        <source>
&quot;gangwayctl COMMAND --help&quot; teaches each of them.

Secrets are never arguments: they come from the environment, a file only you can read, or a prompt.
GANGWAY_HOME   where runs and their journal are kept (now %1)
GANGWAY_LOG    trace, debug, info, warning, error or off

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 stopped by you, 4 a verification found a difference,
5 a check forbids going on, 75 interrupted or a passing fault: safe to run again.
</source>
        <translation>
«gangwayctl COMMAND --help» يشرح كلًا منها.

الأسرار ليست معاملات أبدًا: تأتي من البيئة، أو من ملف لا يقرؤه غيرك، أو من سؤال.
GANGWAY_HOME   أين تُحفظ عمليات التشغيل ودفترها (الآن %1)
GANGWAY_LOG    trace أو debug أو info أو warning أو error أو off

رموز الخروج: 0 أُنجز، 1 فشل، 2 استخدام خاطئ، 3 أوقفته أنت، 4 وجد التحقق فرقًا،
5 يمنع فحص المتابعة، 75 انقطع أو خلل عابر: إعادة التشغيل آمنة.
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>&quot;gangwayctl --help&quot; lists them all.</source>
        <translation>«gangwayctl --help» يسردها كلها.</translation>
    </message>
    <message>
        <source>The command ended in the middle.</source>
        <translation>انتهى الأمر في منتصفه.</translation>
    </message>
    <message>
        <source>Run it again. If it stays, report it with the log in %1.</source>
        <translation>نفذه من جديد. إذا استمر ذلك فأبلغ عنه مع السجل في %1.</translation>
    </message>
    <message>
        <source>
Moved and verified. The old server was not touched.</source>
        <translation>
تم النقل والتحقق. لم يُمس الخادم القديم.</translation>
    </message>
    <message>
        <source>
Everything was copied. It has not been verified.</source>
        <translation>
نُسخ كل شيء. لم يُتحقق منه.</translation>
    </message>
    <message>
        <source>
Stopped after %1 of %2 steps. Nothing on the source was changed.</source>
        <translation>
توقف بعد %1 من %2 خطوات. لم يتغير شيء في المصدر.</translation>
    </message>
    <message>
        <source>
Not moved: %1 of %2 steps are done. Nothing on the source was changed.</source>
        <translation>
لم يُنقل: أُنجزت %1 من %2 خطوات. لم يتغير شيء في المصدر.</translation>
    </message>
    <message>
        <source>There is no run to continue.</source>
        <translation>لا يوجد تشغيل لمتابعته.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl runs&quot; lists what there is.</source>
        <translation>«gangwayctl runs» يسرد ما هو موجود.</translation>
    </message>
    <message>
        <source>Details: gangwayctl status %1</source>
        <translation>التفاصيل: gangwayctl status %1</translation>
    </message>
    <message>
        <source>    The store&apos;s page (rehearsal): %1</source>
        <translation>    صفحة المتجر (تجربة): %1</translation>
    </message>
    <message>
        <source>    Filling in the store&apos;s page for you: plan Starter, monthly, address %1, region Frankfurt.</source>
        <translation>    تُملأ صفحة المتجر نيابة عنك: الباقة Starter، شهري، العنوان %1، المنطقة فرانكفورت.</translation>
    </message>
    <message>
        <source>    Metabase Store, for plan, address and region (keep this link to yourself):
    %1</source>
        <translation>    Metabase Store، للباقة والعنوان والمنطقة (احتفظ بهذا الرابط لنفسك):
    %1</translation>
    </message>
    <message>
        <source>    The snapshot is uploaded. Order the new instance in Metabase Store:
    %1
    Its address (such as acme.metabaseapp.com), or nothing to go on another time:</source>
        <translation>    رُفعت اللقطة. اطلب المثيل الجديد في Metabase Store:
    %1
    عنوانه (مثل acme.metabaseapp.com)، أو لا شيء للمتابعة في وقت آخر:</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance is not set up yet.</source>
        <translation>رُفعت اللقطة. لم يُعدّ المثيل الجديد بعد.</translation>
    </message>
    <message>
        <source>Order it in Metabase Store, then continue this run with its address: --continue --address …</source>
        <translation>اطلبه في Metabase Store، ثم تابع هذا التشغيل بعنوانه: --continue --address …</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation>«%1» ليس عنوانًا.</translation>
    </message>
    <message>
        <source>Continue the run and give an address such as acme.metabaseapp.com.</source>
        <translation>تابع التشغيل وأعطِ عنوانًا مثل acme.metabaseapp.com.</translation>
    </message>
    <message>
        <source>    To compare, Gangway needs an administrator&apos;s API key of %1
    (Admin settings, Authentication, API keys; group Administrators):</source>
        <translation>    للمقارنة يحتاج Gangway إلى مفتاح API لمدير في %1
    (Admin settings، Authentication، API keys؛ المجموعة Administrators):</translation>
    </message>
    <message>
        <source>%1 is running, but it has not been verified.</source>
        <translation>%1 يعمل، لكن لم يُتحقق منه.</translation>
    </message>
    <message>
        <source>Make an API key there, then continue this run. The key can come from GANGWAY_INSTANCE_KEY or --key-file.</source>
        <translation>أنشئ مفتاح API هناك، ثم تابع هذا التشغيل. يمكن أن يأتي المفتاح من GANGWAY_INSTANCE_KEY أو --key-file.</translation>
    </message>
    <message>
        <source>Folder, or name.gangway.tar, for the backup (default: that of the settings, or beside the source).</source>
        <translation>مجلد، أو name.gangway.tar، للنسخة الاحتياطية (الافتراضي: ما في الإعدادات، أو بجانب المصدر).</translation>
    </message>
    <message>
        <source>Upload at most so many kilobytes a second (0: no limit).</source>
        <translation>ارفع هذا العدد من الكيلوبايتات في الثانية على الأكثر (0: دون حد).</translation>
    </message>
    <message>
        <source>write an H2 database into a new file for H2 2.1</source>
        <translation>يكتب قاعدة بيانات H2 في ملف جديد لـ H2 2.1</translation>
    </message>
    <message>
        <source>The file to make, with or without .mv.db. An existing one is never replaced.</source>
        <translation>الملف المراد إنشاؤه، مع .mv.db أو دونه. لا يُستبدل ملف موجود أبدًا.</translation>
    </message>
    <message>
        <source>--to is missing: where should the new file go?</source>
        <translation>ينقص --to: إلى أين ينبغي أن يذهب الملف الجديد؟</translation>
    </message>
    <message>
        <source>Written and read back: %1
%2 rows in %3 tables, %4</source>
        <translation>كُتب وأُعيدت قراءته: %1
الصفوف %2 في الجداول %3، %4</translation>
    </message>
    <message>
        <source>make the file that Metabase Cloud takes</source>
        <translation>إنشاء الملف الذي تقبله Metabase Cloud</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY, to be read when the plan is run. The plan holds its path, not what is in it.</source>
        <translation>ملف لا يقرؤه غيرك فيه MB_ENCRYPTION_SECRET_KEY، يُقرأ عند تنفيذ الخطة. تحتوي الخطة مساره لا محتواه.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of your server. The environment variable of that name does the same.</source>
        <translation>ملف لا يقرؤه غيرك فيه MB_ENCRYPTION_SECRET_KEY لخادمك. ومتغير البيئة بهذا الاسم يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of the old server. The environment variable of that name does the same.</source>
        <translation>ملف لا يقرؤه غيرك فيه MB_ENCRYPTION_SECRET_KEY للخادم القديم. ومتغير البيئة بهذا الاسم يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>This database is encrypted. MB_ENCRYPTION_SECRET_KEY:</source>
        <translation>قاعدة البيانات هذه مشفرة. MB_ENCRYPTION_SECRET_KEY:</translation>
    </message>
    <message>
        <source>Snapshot made and read back: %1</source>
        <translation>أُنشئت اللقطة وأُعيدت قراءتها: %1</translation>
    </message>
    <message>
        <source>%1; %2 rows, every one equal to the source&apos;s as it moves; Metabase %3</source>
        <translation>%1؛ الصفوف: %2، كل منها مساوٍ للمصدر كما يُنقل؛ Metabase %3</translation>
    </message>
    <message>
        <source>Decrypted: %1</source>
        <translation>فُك تشفيره: %1</translation>
    </message>
    <message>
        <source>Emptied, since no key opens it: %1</source>
        <translation>أُفرغ لأنه لا مفتاح يفتحه: %1</translation>
    </message>
    <message>
        <source>Kept as it is, although it looks encrypted: %1</source>
        <translation>تُرك كما هو مع أنه يبدو مشفرًا: %1</translation>
    </message>
    <message>
        <source>Left out: %1, rows: %2</source>
        <translation>تُرك: %1، الصفوف: %2</translation>
    </message>
    <message>
        <source>Stays behind, as in Metabase&apos;s own dumps (rows): %1</source>
        <translation>يبقى في مكانه كما في نسخ Metabase نفسها (صفوف): %1</translation>
    </message>
    <message>
        <source>Makes the file that Metabase Cloud takes, from an application database on H2 of any version or from a backup of one: an H2 2.1 file with everything that moves, in plain text. Counts it as made only after reading it back: every row, every index, every reference. The source is only read.</source>
        <translation>ينشئ الملف الذي تقبله Metabase Cloud، من قاعدة بيانات تطبيق على H2 من أي إصدار أو من نسخة احتياطية لها: ملف H2 2.1 فيه كل ما يُنقل كنص واضح. لا يُعد منشأً إلا بعد إعادة قراءته: كل صف وكل فهرس وكل مرجع. يُقرأ المصدر فقط.</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, a backup (.gangway.tar), or env:FILE.</source>
        <translation>metabase.db مع .mv.db أو دونه، أو مجلده، أو نسخة احتياطية (.gangway.tar)، أو env:FILE.</translation>
    </message>
    <message>
        <source>The file to make; it must not exist yet.</source>
        <translation>الملف المطلوب إنشاؤه؛ يجب ألا يكون موجودًا.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same, and at a terminal it is asked for where it is needed.</source>
        <translation>ملف لا يقرؤه غيرك فيه MB_ENCRYPTION_SECRET_KEY. ومتغير البيئة بهذا الاسم يفعل الشيء نفسه، وفي الطرفية يُسأل عنه حيث يلزم.</translation>
    </message>
    <message>
        <source>--to is missing: where should the snapshot go?</source>
        <translation>ينقص --to: أين توضع اللقطة؟</translation>
    </message>
    <message>
        <source>    That key does not open it. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    هذا المفتاح لا يفتحها. MB_ENCRYPTION_SECRET_KEY لخادمها:</translation>
    </message>
    <message>
        <source>    %1 is encrypted. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    %1 مشفر. MB_ENCRYPTION_SECRET_KEY لخادمه:</translation>
    </message>
    <message>
        <source>What to do about values that look encrypted and that no key opens: stop (default), reset (empty them), keep (leave them as they are).</source>
        <translation>ما العمل بالقيم التي تبدو مشفرة ولا يفتحها أي مفتاح: stop (الافتراضي)، reset (إفراغها)، keep (تركها كما هي).</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Leave out rows that refer to rows which are not there, and what refers to them.</source>
        <translation>ترك الصفوف التي تشير إلى صفوف غير موجودة، وما يشير إليها.</translation>
    </message>
    <message>
        <source>--unreadable takes stop, reset or keep.</source>
        <translation>يقبل --unreadable القيم stop أو reset أو keep.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يضع شيء.</translation>
    </message>
    <message>
        <source>This account is kept in %1</source>
        <translation>هذا التقرير محفوظ في %1</translation>
    </message>
    <message>
        <source>Nothing was written. To write what can be read into the new file, add --salvage.</source>
        <translation>لم يُكتب شيء. لكتابة ما تمكن قراءته في الملف الجديد أضف --salvage.</translation>
    </message>
    <message>
        <source>Writes a closed H2 database into a new file for H2 2.1, which Metabase 0.46 and newer open, and reads it back: every row against the source. Files of H2 1.4 are translated; others come out compacted. The source is only read. A damaged one is refused, with an account of what can still be read; --salvage writes that.</source>
        <translation>يكتب قاعدة بيانات H2 مغلقة في ملف جديد لـ H2 2.1 يفتحه Metabase 0.46 وأحدث، ويعيد قراءته: كل صف مقابل المصدر. تُترجم ملفات H2 1.4؛ وتخرج غيرها مضغوطة البنية. المصدر يُقرأ فقط. يُرفض المصدر التالف، مع تقرير بما لا تزال قراءته ممكنة؛ و--salvage يكتب ذلك.</translation>
    </message>
    <message>
        <source>Write what can still be read of a damaged file, and beside it an account of what is lost. Ends with 4 when something is.</source>
        <translation>اكتب ما لا تزال قراءته ممكنة من ملف تالف، وبجانبه تقريرًا بما ضاع. ينتهي بـ 4 إذا ضاع شيء.</translation>
    </message>
    <message>
        <source>With --salvage: leave out rows that refer to lost ones, so that every foreign key can be made.</source>
        <translation>مع --salvage: استبعد الصفوف التي تشير إلى صفوف ضائعة، ليمكن إنشاء كل مفتاح خارجي.</translation>
    </message>
    <message>
        <source>--leave-out-orphans is for --salvage.</source>
        <translation>الخيار --leave-out-orphans مخصص لـ --salvage.</translation>
    </message>
    <message>
        <source>%1 is damaged. Read was what is left of it.</source>
        <translation>%1 تالف. قُرئ ما بقي منه.</translation>
    </message>
    <message>
        <source>To write all of that into a new file: %1</source>
        <translation>لكتابة كل ذلك في ملف جديد: %1</translation>
    </message>
    <message>
        <source>The file is damaged, and so may be its list of tables; --tables shows what is left.</source>
        <translation>الملف تالف، وقد تكون قائمة جداوله تالفة أيضًا؛ يعرض --tables ما بقي.</translation>
    </message>
    <message>
        <source>Where MB_ENCRYPTION_SECRET_KEY is not given in another way: the one that the window kept in the desktop&apos;s keychain for this database.</source>
        <translation>حيث لا يُعطى MB_ENCRYPTION_SECRET_KEY بطريقة أخرى: المفتاح الذي حفظته النافذة في سلسلة مفاتيح سطح المكتب لقاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>يُبحث عن المفتاح في سلسلة مفاتيح سطح المكتب. قد تطلب إلغاء قفلها.</translation>
    </message>
    <message>
        <source>No key of %1 is kept in the desktop&apos;s keychain.</source>
        <translation>لا يوجد مفتاح محفوظ لـ %1 في سلسلة مفاتيح سطح المكتب.</translation>
    </message>
</context>
</TS>
