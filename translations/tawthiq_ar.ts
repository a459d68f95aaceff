<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttributionKind</name>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>written statement</source>
        <translation>بيان مكتوب</translation>
    </message>
    <message>
        <source>spoken statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>named person</source>
        <translation>شخص مسمّى</translation>
    </message>
    <message>
        <source>official</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>مصدر مجهول</translation>
    </message>
    <message>
        <source>media report</source>
        <translation>تقرير إعلامي</translation>
    </message>
    <message>
        <source>correspondent</source>
        <translation>مراسل</translation>
    </message>
    <message>
        <source>activists</source>
        <translation>ناشطون</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>CivilianStatus</name>
    <message>
        <source>civilian status not stated</source>
        <translation>الصفة المدنية غير مذكورة</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>مدنيون</translation>
    </message>
    <message>
        <source>combatants</source>
        <translation>مقاتلون</translation>
    </message>
    <message>
        <source>civilians and combatants</source>
        <translation>مدنيون ومقاتلون</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>استيراد من الحافظة</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>تصدير الملاحظات…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>فتح مكتبة العيّنة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>البحث في التقارير</translation>
    </message>
    <message>
        <source>Report list</source>
        <translation>قائمة التقارير</translation>
    </message>
    <message>
        <source>Evidence panel</source>
        <translation>لوحة الأدلة</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>Go to the report list</source>
        <translation>إلى قائمة التقارير</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>إلى النص</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>إلى الأدلة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الحصائل</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
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
        <source>Letters over the marks</source>
        <translation>حروف فوق العلامات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
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
        <source>Levantine months</source>
        <translation>الأشهر السريانية</translation>
    </message>
    <message>
        <source>Egyptian months</source>
        <translation>الأشهر الإفرنجية</translation>
    </message>
    <message>
        <source>Both names</source>
        <translation>الاسمان معاً</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>التقرير التالي</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>التقرير السابق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>تاريخ النشر…</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Note on the selected words</source>
        <translation>ملاحظة على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Filter by place…</source>
        <translation>تصفية بالمكان…</translation>
    </message>
    <message>
        <source>Filter by publication date…</source>
        <translation>تصفية بتاريخ النشر…</translation>
    </message>
    <message>
        <source>Filter by date of the event…</source>
        <translation>تصفية بتاريخ الحدث…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة كل التصفيات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About Tawthiq</source>
        <translation>عن توثيق</translation>
    </message>
    <message>
        <source>Next and previous sentence</source>
        <translation>الجملة التالية والسابقة</translation>
    </message>
    <message>
        <source>Next and previous mark</source>
        <translation>العلامة التالية والسابقة</translation>
    </message>
    <message>
        <source>Show and hide a kind of mark</source>
        <translation>إظهار نوع من العلامات وإخفاؤه</translation>
    </message>
    <message>
        <source>Select words by caret</source>
        <translation>تحديد الكلمات بالمؤشر</translation>
    </message>
    <message>
        <source>Note on the selected words, the mark or the sentence</source>
        <translation>ملاحظة على الكلمات المحددة أو العلامة أو الجملة</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <translation>تظليل الكلمات المحددة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept with its parts</source>
        <translation>قبول مع الأجزاء</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>التراجع عن القرار</translation>
    </message>
    <message>
        <source>Next to be reviewed</source>
        <translation>التالي غير المراجع</translation>
    </message>
    <message>
        <source>Previous to be reviewed</source>
        <translation>السابق غير المراجع</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>القبول والمتابعة</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>الرفض مع السبب</translation>
    </message>
    <message>
        <source>Next and previous to be reviewed</source>
        <translation>التالي والسابق غير المراجعين</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Choose the place that is meant</source>
        <translation>اختيار المكان المقصود</translation>
    </message>
</context>
<context>
    <name>DatePrecision</name>
    <message>
        <source>unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>وقت من اليوم</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>several days</source>
        <translation>عدة أيام</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>part of a month</source>
        <translation>جزء من شهر</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>season</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>عقد</translation>
    </message>
</context>
<context>
    <name>EgyptianMonths</name>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 was not found.</source>
        <translation>لم يُعثر على %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check whether it was moved or renamed.</source>
        <translation>لم يتغير شيء. تحقق من أنه لم يُنقل ولم يُعَد تسميته.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>لم يتغير شيء. تحقق من صلاحيات الملف ومجلده.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت الكتابة في %1.</translation>
    </message>
    <message>
        <source>What was there before is untouched. Choose another folder or ask for the right to write to this one.</source>
        <translation>ما كان موجوداً لم يُمسّ. اختر مجلداً آخر أو اطلب حق الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>%1 is not a Tawthiq library.</source>
        <translation>%1 ليس مكتبة توثيق.</translation>
    </message>
    <message>
        <source>The file was not touched. Choose another one.</source>
        <translation>لم يُمسّ الملف. اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Tawthiq.</source>
        <translation>%1 من إصدار أحدث من توثيق.</translation>
    </message>
    <message>
        <source>The library is safe and was not touched. Install the newer program to open it.</source>
        <translation>المكتبة سليمة ولم تُمسّ. ثبّت الإصدار الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program.</source>
        <translation>%1 مفتوح في نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>The library is safe. Close it there, then try again.</source>
        <translation>المكتبة سليمة. أغلقها هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 تالف.</translation>
    </message>
    <message>
        <source>The file was not touched. Keep a copy of it and open the latest backup.</source>
        <translation>لم يُمسّ الملف. احتفظ بنسخة منه وافتح أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Free some space, then try again.</source>
        <translation>كل ما حُفظ من قبل سليم. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This library is read-only.</source>
        <translation>هذه المكتبة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the library to a folder of your own to edit it.</source>
        <translation>لم يتغير شيء. انسخ المكتبة إلى مجلد لك لتحررها.</translation>
    </message>
    <message>
        <source>%1 could not be understood.</source>
        <translation>تعذّر فهم %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Reports are read from text files and JSON lines.</source>
        <translation>لم يتغير شيء. تُقرأ التقارير من ملفات نصية ومن أسطر JSON.</translation>
    </message>
    <message>
        <source>%1 does not hold text that can be read.</source>
        <translation>لا يحوي %1 نصاً مقروءاً.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 موجود في المكتبة.</translation>
    </message>
    <message>
        <source>The report that is there was kept as it is.</source>
        <translation>أُبقي التقرير الموجود كما هو.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>What was complete before is kept.</source>
        <translation>ما اكتمل قبل ذلك محفوظ.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Start the program again; if it happens again, report the details below.</source>
        <translation>كل ما حُفظ من قبل سليم. أعد تشغيل البرنامج، فإن تكرر الخطأ فأبلغ عن التفاصيل أدناه.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Check the quotation marks, parentheses, operators and field names there.</source>
        <translation>تحقّق من علامات الاقتباس والأقواس والعوامل وأسماء الحقول هناك.</translation>
    </message>
    <message>
        <source>The search cannot be understood at character %1.</source>
        <translation>لا يمكن فهم البحث عند الحرف %1.</translation>
    </message>
</context>
<context>
    <name>FigureDetail</name>
    <message>
        <source>no number is stated</source>
        <translation>لا رقم مذكوراً</translation>
    </message>
    <message>
        <source>no number: “%1”</source>
        <translation>بلا رقم: «%1»</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>الأدنى %1</translation>
    </message>
    <message>
        <source>low open</source>
        <translation>الأدنى مفتوح</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>الأعلى %1</translation>
    </message>
    <message>
        <source>high open</source>
        <translation>الأعلى مفتوح</translation>
    </message>
    <message>
        <source>%1 stated, the rest not detailed</source>
        <translation>%1 محدَّدة، والباقي غير مفصّل</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1 from another sentence</source>
        <translation>%1 من جملة أخرى</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>لا مصدر مذكوراً</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>نقلاً عبر %1</translation>
    </message>
    <message>
        <source>period total</source>
        <translation>إجمالي مدة</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>الضرر</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <source>Civilian status</source>
        <translation>الصفة المدنية</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>منسوب إلى</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>السلاح</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>المسمَّون</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>موروث</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 and %2</source>
        <comment>after between</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>victims and what befell them</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>families and what befell them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>of whom?</source>
        <translation>منهم؟</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>منهم</translation>
    </message>
    <message>
        <source>in addition?</source>
        <translation>إضافةً؟</translation>
    </message>
    <message>
        <source>in addition</source>
        <translation>إضافةً</translation>
    </message>
    <message>
        <source>made up of</source>
        <translation>تتوزع على</translation>
    </message>
    <message>
        <source>%1, number not stated</source>
        <translation>%1، العدد غير مذكور</translation>
    </message>
    <message>
        <source>%1 · never added to persons</source>
        <translation>%1 · لا تُجمع مع الأشخاص</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>measure and civilian status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <comment>relation</comment>
        <translation>%1، غير مؤكد</translation>
    </message>
    <message>
        <source>in addition to %1, or part of it?</source>
        <translation>إضافةً إلى %1 أم منها؟</translation>
    </message>
    <message>
        <source>%1 %2 or %3</source>
        <comment>question, number, number</comment>
        <translation>%1 %2 أو %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the source&apos;s own word</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>persons and the groups they belong to</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>month to month, year</comment>
        <translation>%1 إلى %2 %3</translation>
    </message>
    <message>
        <source>between %1 and %2 %3 %4</source>
        <comment>day and day, month, year</comment>
        <translation>بين %1 و%2 %3 %4</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>dates</comment>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>end of a list</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>within a list</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, approximately</source>
        <comment>period</comment>
        <translation>%1 تقريباً</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, year unknown</source>
        <translation>%1، سنة غير معروفة</translation>
    </message>
    <message>
        <source>now, at publication</source>
        <translation>الآن، عند النشر</translation>
    </message>
    <message>
        <source>in the past, day not stated</source>
        <translation>في الماضي، اليوم غير مذكور</translation>
    </message>
    <message>
        <source>in the future, day not stated</source>
        <translation>في المستقبل، اليوم غير مذكور</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>length of time</comment>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>تاريخ غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهراً</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعاً</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeoPrecision</name>
    <message>
        <source>precision unknown</source>
        <translation>دقة غير معروفة</translation>
    </message>
    <message>
        <source>exact site</source>
        <translation>موقع محدد</translation>
    </message>
    <message>
        <source>street</source>
        <translation>شارع</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>حي</translation>
    </message>
    <message>
        <source>town or village</source>
        <translation>مدينة أو بلدة</translation>
    </message>
    <message>
        <source>sub-district</source>
        <translation>ناحية</translation>
    </message>
    <message>
        <source>district</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>part of a governorate</source>
        <translation>جزء من محافظة</translation>
    </message>
    <message>
        <source>governorate</source>
        <translation>محافظة</translation>
    </message>
    <message>
        <source>several governorates</source>
        <translation>عدة محافظات</translation>
    </message>
    <message>
        <source>country</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>several countries</source>
        <translation>عدة دول</translation>
    </message>
    <message>
        <source>sea or air</source>
        <translation>بحر أو جو</translation>
    </message>
</context>
<context>
    <name>Harm</name>
    <message>
        <source>killing</source>
        <translation>قتل</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>إصابة</translation>
    </message>
    <message>
        <source>casualty, kind not stated</source>
        <translation>ضحايا، النوع غير مذكور</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>إعدام</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>فقدان</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>احتجاز</translation>
    </message>
    <message>
        <source>abduction</source>
        <translation>خطف</translation>
    </message>
    <message>
        <source>enforced disappearance</source>
        <translation>إخفاء قسري</translation>
    </message>
    <message>
        <source>torture</source>
        <translation>تعذيب</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>نزوح</translation>
    </message>
    <message>
        <source>evacuation</source>
        <translation>إجلاء</translation>
    </message>
    <message>
        <source>rescue</source>
        <translation>إنقاذ</translation>
    </message>
    <message>
        <source>trapped</source>
        <translation>عالقون</translation>
    </message>
    <message>
        <source>body recovered</source>
        <translation>انتشال جثمان</translation>
    </message>
    <message>
        <source>release</source>
        <translation>إفراج</translation>
    </message>
</context>
<context>
    <name>MarkKind</name>
    <message>
        <source>Figures</source>
        <translation>حصائل</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>حصيلة</translation>
    </message>
    <message>
        <source>F</source>
        <translation>ح</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>P</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تواريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>D</source>
        <translation>ت</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>N</source>
        <translation>ش</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>جهات</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>O</source>
        <translation>ج</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>persons</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>families</source>
        <translation>عائلات</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>جثث</translation>
    </message>
    <message>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <source>munitions</source>
        <translation>ذخائر</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>أشياء</translation>
    </message>
</context>
<context>
    <name>MentionDetail</name>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>in the surroundings</source>
        <translation>في المحيط</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم الإنكليزي</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>resolved by</source>
        <translation>حُسب بالقاعدة</translation>
    </message>
</context>
<context>
    <name>MentionKind</name>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
</context>
<context>
    <name>MentionUse</name>
    <message>
        <source>location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>جزء من اسم</translation>
    </message>
</context>
<context>
    <name>MentionWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>place and its precision</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the report names what it lies in</source>
        <translation>يسمّي التقرير ما يقع فيه</translation>
    </message>
    <message>
        <source>near other places of the report</source>
        <translation>قريب من أماكن أخرى في التقرير</translation>
    </message>
    <message>
        <source>the word before it says what it is</source>
        <translation>الكلمة التي قبله تبيّن نوعه</translation>
    </message>
    <message>
        <source>the best known of that name</source>
        <translation>الأشهر بهذا الاسم</translation>
    </message>
    <message>
        <source>the only place of that name</source>
        <translation>المكان الوحيد بهذا الاسم</translation>
    </message>
    <message>
        <source>%1 – %2 · period</source>
        <comment>two ends of a period</comment>
        <translation>%1 – %2 · مدة</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>محسوب من %1</translation>
    </message>
    <message>
        <source>stated in full</source>
        <translation>مذكور كاملاً</translation>
    </message>
    <message>
        <source>needs the publication date</source>
        <translation>يحتاج إلى تاريخ النشر</translation>
    </message>
    <message>
        <source>counted from publication, %1</source>
        <translation>محسوب من تاريخ النشر، %1</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>اختاره شخص</translation>
    </message>
    <message>
        <source>unknown itself; the place it lies in</source>
        <translation>غير معروف بذاته؛ المكان الذي يقع فيه</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Names of the months</source>
        <translation>أسماء الأشهر</translation>
    </message>
</context>
<context>
    <name>Modality</name>
    <message>
        <source>actual</source>
        <translation>واقع</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>feared</source>
        <translation>يُخشى وقوعه</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط له</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>كانون الثاني</translation>
    </message>
    <message>
        <source>February</source>
        <translation>شباط</translation>
    </message>
    <message>
        <source>March</source>
        <translation>آذار</translation>
    </message>
    <message>
        <source>April</source>
        <translation>نيسان</translation>
    </message>
    <message>
        <source>May</source>
        <translation>أيار</translation>
    </message>
    <message>
        <source>June</source>
        <translation>حزيران</translation>
    </message>
    <message>
        <source>July</source>
        <translation>تموز</translation>
    </message>
    <message>
        <source>August</source>
        <translation>آب</translation>
    </message>
    <message>
        <source>September</source>
        <translation>أيلول</translation>
    </message>
    <message>
        <source>October</source>
        <translation>تشرين الأول</translation>
    </message>
    <message>
        <source>November</source>
        <translation>تشرين الثاني</translation>
    </message>
    <message>
        <source>December</source>
        <translation>كانون الأول</translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message numerus="yes">
        <source>killed</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>قتيل</numerusform>
            <numerusform>قتيل</numerusform>
            <numerusform>قتيلان</numerusform>
            <numerusform>قتلى</numerusform>
            <numerusform>قتيلاً</numerusform>
            <numerusform>قتيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>injured</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مصاب</numerusform>
            <numerusform>مصاب</numerusform>
            <numerusform>مصابان</numerusform>
            <numerusform>مصابين</numerusform>
            <numerusform>مصاباً</numerusform>
            <numerusform>مصاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>casualties</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>ضحية</numerusform>
            <numerusform>ضحية</numerusform>
            <numerusform>ضحيتان</numerusform>
            <numerusform>ضحايا</numerusform>
            <numerusform>ضحية</numerusform>
            <numerusform>ضحية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>executed</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>معدوم</numerusform>
            <numerusform>معدوم</numerusform>
            <numerusform>معدومان</numerusform>
            <numerusform>معدومين</numerusform>
            <numerusform>معدوماً</numerusform>
            <numerusform>معدوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مفقود</numerusform>
            <numerusform>مفقود</numerusform>
            <numerusform>مفقودان</numerusform>
            <numerusform>مفقودين</numerusform>
            <numerusform>مفقوداً</numerusform>
            <numerusform>مفقود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>detained</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>محتجز</numerusform>
            <numerusform>محتجز</numerusform>
            <numerusform>محتجزان</numerusform>
            <numerusform>محتجزين</numerusform>
            <numerusform>محتجزاً</numerusform>
            <numerusform>محتجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abducted</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مخطوف</numerusform>
            <numerusform>مخطوف</numerusform>
            <numerusform>مخطوفان</numerusform>
            <numerusform>مخطوفين</numerusform>
            <numerusform>مخطوفاً</numerusform>
            <numerusform>مخطوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forcibly disappeared</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مخفى قسراً</numerusform>
            <numerusform>مخفى قسراً</numerusform>
            <numerusform>مخفيان قسراً</numerusform>
            <numerusform>مخفيين قسراً</numerusform>
            <numerusform>مخفى قسراً</numerusform>
            <numerusform>مخفى قسراً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tortured</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>معذَّب</numerusform>
            <numerusform>معذَّب</numerusform>
            <numerusform>معذَّبان</numerusform>
            <numerusform>معذَّبين</numerusform>
            <numerusform>معذَّباً</numerusform>
            <numerusform>معذَّب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>displaced</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>نازح</numerusform>
            <numerusform>نازح</numerusform>
            <numerusform>نازحان</numerusform>
            <numerusform>نازحين</numerusform>
            <numerusform>نازحاً</numerusform>
            <numerusform>نازح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evacuated</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مُجلى</numerusform>
            <numerusform>مُجلى</numerusform>
            <numerusform>مُجليان</numerusform>
            <numerusform>مُجلين</numerusform>
            <numerusform>مُجلى</numerusform>
            <numerusform>مُجلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescued</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>ناجٍ أُنقذ</numerusform>
            <numerusform>ناجٍ أُنقذ</numerusform>
            <numerusform>ناجيان أُنقذا</numerusform>
            <numerusform>ناجين أُنقذوا</numerusform>
            <numerusform>ناجياً أُنقذ</numerusform>
            <numerusform>ناجٍ أُنقذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trapped</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>عالق</numerusform>
            <numerusform>عالق</numerusform>
            <numerusform>عالقان</numerusform>
            <numerusform>عالقين</numerusform>
            <numerusform>عالقاً</numerusform>
            <numerusform>عالق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bodies recovered</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>جثة منتشلة</numerusform>
            <numerusform>جثة منتشلة</numerusform>
            <numerusform>جثتان منتشلتان</numerusform>
            <numerusform>جثث منتشلة</numerusform>
            <numerusform>جثة منتشلة</numerusform>
            <numerusform>جثة منتشلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>released</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مفرج عنه</numerusform>
            <numerusform>مفرج عنه</numerusform>
            <numerusform>مفرج عنهما</numerusform>
            <numerusform>مفرج عنهم</numerusform>
            <numerusform>مفرجاً عنه</numerusform>
            <numerusform>مفرج عنه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>persons</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخصاً</numerusform>
            <numerusform>شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>civilians</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مدني</numerusform>
            <numerusform>مدني</numerusform>
            <numerusform>مدنيان</numerusform>
            <numerusform>مدنيين</numerusform>
            <numerusform>مدنياً</numerusform>
            <numerusform>مدني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>children</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>طفل</numerusform>
            <numerusform>طفل</numerusform>
            <numerusform>طفلان</numerusform>
            <numerusform>أطفال</numerusform>
            <numerusform>طفلاً</numerusform>
            <numerusform>طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>infants</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>رضيع</numerusform>
            <numerusform>رضيع</numerusform>
            <numerusform>رضيعان</numerusform>
            <numerusform>رضّع</numerusform>
            <numerusform>رضيعاً</numerusform>
            <numerusform>رضيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>women</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>امرأة</numerusform>
            <numerusform>امرأة</numerusform>
            <numerusform>امرأتان</numerusform>
            <numerusform>نساء</numerusform>
            <numerusform>امرأة</numerusform>
            <numerusform>امرأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>men</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>رجل</numerusform>
            <numerusform>رجل</numerusform>
            <numerusform>رجلان</numerusform>
            <numerusform>رجال</numerusform>
            <numerusform>رجلاً</numerusform>
            <numerusform>رجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>girls and young women</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>فتاة</numerusform>
            <numerusform>فتاة</numerusform>
            <numerusform>فتاتان</numerusform>
            <numerusform>فتيات</numerusform>
            <numerusform>فتاة</numerusform>
            <numerusform>فتاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>young people</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>شاب</numerusform>
            <numerusform>شاب</numerusform>
            <numerusform>شابان</numerusform>
            <numerusform>شبان</numerusform>
            <numerusform>شاباً</numerusform>
            <numerusform>شاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>elderly people</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مسن</numerusform>
            <numerusform>مسن</numerusform>
            <numerusform>مسنان</numerusform>
            <numerusform>مسنين</numerusform>
            <numerusform>مسناً</numerusform>
            <numerusform>مسن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fighters</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مقاتل</numerusform>
            <numerusform>مقاتل</numerusform>
            <numerusform>مقاتلان</numerusform>
            <numerusform>مقاتلين</numerusform>
            <numerusform>مقاتلاً</numerusform>
            <numerusform>مقاتل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>soldiers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>جندي</numerusform>
            <numerusform>جندي</numerusform>
            <numerusform>جنديان</numerusform>
            <numerusform>جنود</numerusform>
            <numerusform>جندياً</numerusform>
            <numerusform>جندي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>police officers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>شرطي</numerusform>
            <numerusform>شرطي</numerusform>
            <numerusform>شرطيان</numerusform>
            <numerusform>رجال شرطة</numerusform>
            <numerusform>شرطياً</numerusform>
            <numerusform>شرطي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>medics</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>عامل طبي</numerusform>
            <numerusform>عامل طبي</numerusform>
            <numerusform>عاملان طبيان</numerusform>
            <numerusform>عمال طبيين</numerusform>
            <numerusform>عاملاً طبياً</numerusform>
            <numerusform>عامل طبي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>journalists</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>صحفي</numerusform>
            <numerusform>صحفي</numerusform>
            <numerusform>صحفيان</numerusform>
            <numerusform>صحفيين</numerusform>
            <numerusform>صحفياً</numerusform>
            <numerusform>صحفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aid workers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>عامل إغاثة</numerusform>
            <numerusform>عامل إغاثة</numerusform>
            <numerusform>عاملا إغاثة</numerusform>
            <numerusform>عمال إغاثة</numerusform>
            <numerusform>عامل إغاثة</numerusform>
            <numerusform>عامل إغاثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teachers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>معلم</numerusform>
            <numerusform>معلم</numerusform>
            <numerusform>معلمان</numerusform>
            <numerusform>معلمين</numerusform>
            <numerusform>معلماً</numerusform>
            <numerusform>معلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>students</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>طالب</numerusform>
            <numerusform>طالب</numerusform>
            <numerusform>طالبان</numerusform>
            <numerusform>طلاب</numerusform>
            <numerusform>طالباً</numerusform>
            <numerusform>طالب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>عامل</numerusform>
            <numerusform>عامل</numerusform>
            <numerusform>عاملان</numerusform>
            <numerusform>عمال</numerusform>
            <numerusform>عاملاً</numerusform>
            <numerusform>عامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>farmers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مزارع</numerusform>
            <numerusform>مزارع</numerusform>
            <numerusform>مزارعان</numerusform>
            <numerusform>مزارعين</numerusform>
            <numerusform>مزارعاً</numerusform>
            <numerusform>مزارع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>displaced persons</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>نازح</numerusform>
            <numerusform>نازح</numerusform>
            <numerusform>نازحان</numerusform>
            <numerusform>نازحين</numerusform>
            <numerusform>نازحاً</numerusform>
            <numerusform>نازح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refugees</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>لاجئ</numerusform>
            <numerusform>لاجئ</numerusform>
            <numerusform>لاجئان</numerusform>
            <numerusform>لاجئين</numerusform>
            <numerusform>لاجئاً</numerusform>
            <numerusform>لاجئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>detainees</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>معتقل</numerusform>
            <numerusform>معتقل</numerusform>
            <numerusform>معتقلان</numerusform>
            <numerusform>معتقلين</numerusform>
            <numerusform>معتقلاً</numerusform>
            <numerusform>معتقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>migrants</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مهاجر</numerusform>
            <numerusform>مهاجر</numerusform>
            <numerusform>مهاجران</numerusform>
            <numerusform>مهاجرين</numerusform>
            <numerusform>مهاجراً</numerusform>
            <numerusform>مهاجر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>officials</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>مسؤول</numerusform>
            <numerusform>مسؤول</numerusform>
            <numerusform>مسؤولان</numerusform>
            <numerusform>مسؤولين</numerusform>
            <numerusform>مسؤولاً</numerusform>
            <numerusform>مسؤول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>family members</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>فرد من عائلة</numerusform>
            <numerusform>فرد من عائلة</numerusform>
            <numerusform>فردان من عائلة</numerusform>
            <numerusform>أفراد من عائلة</numerusform>
            <numerusform>فرداً من عائلة</numerusform>
            <numerusform>فرد من عائلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>families</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>عائلة</numerusform>
            <numerusform>عائلة</numerusform>
            <numerusform>عائلتان</numerusform>
            <numerusform>عائلات</numerusform>
            <numerusform>عائلة</numerusform>
            <numerusform>عائلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bodies</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>جثة</numerusform>
            <numerusform>جثة</numerusform>
            <numerusform>جثتان</numerusform>
            <numerusform>جثث</numerusform>
            <numerusform>جثة</numerusform>
            <numerusform>جثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attacks</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>هجوم</numerusform>
            <numerusform>هجوم</numerusform>
            <numerusform>هجومان</numerusform>
            <numerusform>هجمات</numerusform>
            <numerusform>هجوماً</numerusform>
            <numerusform>هجوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>munitions</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>ذخيرة</numerusform>
            <numerusform>ذخيرة</numerusform>
            <numerusform>ذخيرتان</numerusform>
            <numerusform>ذخائر</numerusform>
            <numerusform>ذخيرة</numerusform>
            <numerusform>ذخيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objects</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>شيء</numerusform>
            <numerusform>شيء</numerusform>
            <numerusform>شيئان</numerusform>
            <numerusform>أشياء</numerusform>
            <numerusform>شيئاً</numerusform>
            <numerusform>شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>killed</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>قُتلوا</numerusform>
            <numerusform>قُتل</numerusform>
            <numerusform>قُتلا</numerusform>
            <numerusform>قُتلوا</numerusform>
            <numerusform>قُتلوا</numerusform>
            <numerusform>قُتلوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>injured</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>أُصيبوا</numerusform>
            <numerusform>أُصيب</numerusform>
            <numerusform>أُصيبا</numerusform>
            <numerusform>أُصيبوا</numerusform>
            <numerusform>أُصيبوا</numerusform>
            <numerusform>أُصيبوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>casualties</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>قُتلوا أو أُصيبوا</numerusform>
            <numerusform>قُتل أو أُصيب</numerusform>
            <numerusform>قُتلا أو أُصيبا</numerusform>
            <numerusform>قُتلوا أو أُصيبوا</numerusform>
            <numerusform>قُتلوا أو أُصيبوا</numerusform>
            <numerusform>قُتلوا أو أُصيبوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>executed</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>أُعدموا</numerusform>
            <numerusform>أُعدم</numerusform>
            <numerusform>أُعدما</numerusform>
            <numerusform>أُعدموا</numerusform>
            <numerusform>أُعدموا</numerusform>
            <numerusform>أُعدموا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>فُقدوا</numerusform>
            <numerusform>فُقد</numerusform>
            <numerusform>فُقدا</numerusform>
            <numerusform>فُقدوا</numerusform>
            <numerusform>فُقدوا</numerusform>
            <numerusform>فُقدوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>detained</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>احتُجزوا</numerusform>
            <numerusform>احتُجز</numerusform>
            <numerusform>احتُجزا</numerusform>
            <numerusform>احتُجزوا</numerusform>
            <numerusform>احتُجزوا</numerusform>
            <numerusform>احتُجزوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abducted</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>خُطفوا</numerusform>
            <numerusform>خُطف</numerusform>
            <numerusform>خُطفا</numerusform>
            <numerusform>خُطفوا</numerusform>
            <numerusform>خُطفوا</numerusform>
            <numerusform>خُطفوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forcibly disappeared</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>أُخفوا قسراً</numerusform>
            <numerusform>أُخفي قسراً</numerusform>
            <numerusform>أُخفيا قسراً</numerusform>
            <numerusform>أُخفوا قسراً</numerusform>
            <numerusform>أُخفوا قسراً</numerusform>
            <numerusform>أُخفوا قسراً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tortured</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>عُذّبوا</numerusform>
            <numerusform>عُذّب</numerusform>
            <numerusform>عُذّبا</numerusform>
            <numerusform>عُذّبوا</numerusform>
            <numerusform>عُذّبوا</numerusform>
            <numerusform>عُذّبوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>displaced</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>نزحوا</numerusform>
            <numerusform>نزح</numerusform>
            <numerusform>نزحا</numerusform>
            <numerusform>نزحوا</numerusform>
            <numerusform>نزحوا</numerusform>
            <numerusform>نزحوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evacuated</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>أُجلوا</numerusform>
            <numerusform>أُجلي</numerusform>
            <numerusform>أُجليا</numerusform>
            <numerusform>أُجلوا</numerusform>
            <numerusform>أُجلوا</numerusform>
            <numerusform>أُجلوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescued</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>أُنقذوا</numerusform>
            <numerusform>أُنقذ</numerusform>
            <numerusform>أُنقذا</numerusform>
            <numerusform>أُنقذوا</numerusform>
            <numerusform>أُنقذوا</numerusform>
            <numerusform>أُنقذوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trapped</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>علِقوا</numerusform>
            <numerusform>علِق</numerusform>
            <numerusform>علِقا</numerusform>
            <numerusform>علِقوا</numerusform>
            <numerusform>علِقوا</numerusform>
            <numerusform>علِقوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bodies recovered</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>انتُشلت جثثهم</numerusform>
            <numerusform>انتُشلت جثته</numerusform>
            <numerusform>انتُشلت جثتاهما</numerusform>
            <numerusform>انتُشلت جثثهم</numerusform>
            <numerusform>انتُشلت جثثهم</numerusform>
            <numerusform>انتُشلت جثثهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>released</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>أُفرج عنهم</numerusform>
            <numerusform>أُفرج عنه</numerusform>
            <numerusform>أُفرج عنهما</numerusform>
            <numerusform>أُفرج عنهم</numerusform>
            <numerusform>أُفرج عنهم</numerusform>
            <numerusform>أُفرج عنهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>killed</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>قُتلن</numerusform>
            <numerusform>قُتلت</numerusform>
            <numerusform>قُتلتا</numerusform>
            <numerusform>قُتلن</numerusform>
            <numerusform>قُتلن</numerusform>
            <numerusform>قُتلن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>injured</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>أُصبن</numerusform>
            <numerusform>أُصيبت</numerusform>
            <numerusform>أُصيبتا</numerusform>
            <numerusform>أُصبن</numerusform>
            <numerusform>أُصبن</numerusform>
            <numerusform>أُصبن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>casualties</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>قُتلن أو أُصبن</numerusform>
            <numerusform>قُتلت أو أُصيبت</numerusform>
            <numerusform>قُتلتا أو أُصيبتا</numerusform>
            <numerusform>قُتلن أو أُصبن</numerusform>
            <numerusform>قُتلن أو أُصبن</numerusform>
            <numerusform>قُتلن أو أُصبن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>executed</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>أُعدمن</numerusform>
            <numerusform>أُعدمت</numerusform>
            <numerusform>أُعدمتا</numerusform>
            <numerusform>أُعدمن</numerusform>
            <numerusform>أُعدمن</numerusform>
            <numerusform>أُعدمن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>فُقدن</numerusform>
            <numerusform>فُقدت</numerusform>
            <numerusform>فُقدتا</numerusform>
            <numerusform>فُقدن</numerusform>
            <numerusform>فُقدن</numerusform>
            <numerusform>فُقدن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>detained</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>احتُجزن</numerusform>
            <numerusform>احتُجزت</numerusform>
            <numerusform>احتُجزتا</numerusform>
            <numerusform>احتُجزن</numerusform>
            <numerusform>احتُجزن</numerusform>
            <numerusform>احتُجزن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abducted</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>خُطفن</numerusform>
            <numerusform>خُطفت</numerusform>
            <numerusform>خُطفتا</numerusform>
            <numerusform>خُطفن</numerusform>
            <numerusform>خُطفن</numerusform>
            <numerusform>خُطفن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forcibly disappeared</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>أُخفين قسراً</numerusform>
            <numerusform>أُخفيت قسراً</numerusform>
            <numerusform>أُخفيتا قسراً</numerusform>
            <numerusform>أُخفين قسراً</numerusform>
            <numerusform>أُخفين قسراً</numerusform>
            <numerusform>أُخفين قسراً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tortured</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>عُذّبن</numerusform>
            <numerusform>عُذّبت</numerusform>
            <numerusform>عُذّبتا</numerusform>
            <numerusform>عُذّبن</numerusform>
            <numerusform>عُذّبن</numerusform>
            <numerusform>عُذّبن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>displaced</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>نزحن</numerusform>
            <numerusform>نزحت</numerusform>
            <numerusform>نزحتا</numerusform>
            <numerusform>نزحن</numerusform>
            <numerusform>نزحن</numerusform>
            <numerusform>نزحن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evacuated</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>أُجلين</numerusform>
            <numerusform>أُجليت</numerusform>
            <numerusform>أُجليتا</numerusform>
            <numerusform>أُجلين</numerusform>
            <numerusform>أُجلين</numerusform>
            <numerusform>أُجلين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescued</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>أُنقذن</numerusform>
            <numerusform>أُنقذت</numerusform>
            <numerusform>أُنقذتا</numerusform>
            <numerusform>أُنقذن</numerusform>
            <numerusform>أُنقذن</numerusform>
            <numerusform>أُنقذن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trapped</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>علِقن</numerusform>
            <numerusform>علِقت</numerusform>
            <numerusform>علِقتا</numerusform>
            <numerusform>علِقن</numerusform>
            <numerusform>علِقن</numerusform>
            <numerusform>علِقن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bodies recovered</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>انتُشلت جثثهن</numerusform>
            <numerusform>انتُشلت جثتها</numerusform>
            <numerusform>انتُشلت جثتاهما</numerusform>
            <numerusform>انتُشلت جثثهن</numerusform>
            <numerusform>انتُشلت جثثهن</numerusform>
            <numerusform>انتُشلت جثثهن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>released</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>أُفرج عنهن</numerusform>
            <numerusform>أُفرج عنها</numerusform>
            <numerusform>أُفرج عنهما</numerusform>
            <numerusform>أُفرج عنهن</numerusform>
            <numerusform>أُفرج عنهن</numerusform>
            <numerusform>أُفرج عنهن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>civil defence workers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>عنصر دفاع مدني</numerusform>
            <numerusform>عنصر دفاع مدني</numerusform>
            <numerusform>عنصرا دفاع مدني</numerusform>
            <numerusform>عناصر دفاع مدني</numerusform>
            <numerusform>عنصر دفاع مدني</numerusform>
            <numerusform>عنصر دفاع مدني</numerusform>
        </translation>
    </message>
    <message>
        <source>killed</source>
        <comment>uncounted noun</comment>
        <translation>قتلى</translation>
    </message>
    <message>
        <source>injured</source>
        <comment>uncounted noun</comment>
        <translation>مصابون</translation>
    </message>
    <message>
        <source>casualties</source>
        <comment>uncounted noun</comment>
        <translation>ضحايا</translation>
    </message>
    <message>
        <source>executed</source>
        <comment>uncounted noun</comment>
        <translation>معدومون</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>uncounted noun</comment>
        <translation>مفقودون</translation>
    </message>
    <message>
        <source>detained</source>
        <comment>uncounted noun</comment>
        <translation>محتجزون</translation>
    </message>
    <message>
        <source>abducted</source>
        <comment>uncounted noun</comment>
        <translation>مخطوفون</translation>
    </message>
    <message>
        <source>forcibly disappeared</source>
        <comment>uncounted noun</comment>
        <translation>مخفون قسراً</translation>
    </message>
    <message>
        <source>tortured</source>
        <comment>uncounted noun</comment>
        <translation>معذَّبون</translation>
    </message>
    <message>
        <source>displaced</source>
        <comment>uncounted noun</comment>
        <translation>نازحون</translation>
    </message>
    <message>
        <source>evacuated</source>
        <comment>uncounted noun</comment>
        <translation>من أُجلوا</translation>
    </message>
    <message>
        <source>rescued</source>
        <comment>uncounted noun</comment>
        <translation>ناجون أُنقذوا</translation>
    </message>
    <message>
        <source>trapped</source>
        <comment>uncounted noun</comment>
        <translation>عالقون</translation>
    </message>
    <message>
        <source>bodies recovered</source>
        <comment>uncounted noun</comment>
        <translation>جثث منتشلة</translation>
    </message>
    <message>
        <source>released</source>
        <comment>uncounted noun</comment>
        <translation>مفرج عنهم</translation>
    </message>
    <message>
        <source>persons</source>
        <comment>uncounted noun</comment>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>civilians</source>
        <comment>uncounted noun</comment>
        <translation>مدنيون</translation>
    </message>
    <message>
        <source>children</source>
        <comment>uncounted noun</comment>
        <translation>أطفال</translation>
    </message>
    <message>
        <source>infants</source>
        <comment>uncounted noun</comment>
        <translation>رضّع</translation>
    </message>
    <message>
        <source>women</source>
        <comment>uncounted noun</comment>
        <translation>نساء</translation>
    </message>
    <message>
        <source>men</source>
        <comment>uncounted noun</comment>
        <translation>رجال</translation>
    </message>
    <message>
        <source>girls and young women</source>
        <comment>uncounted noun</comment>
        <translation>فتيات</translation>
    </message>
    <message>
        <source>young people</source>
        <comment>uncounted noun</comment>
        <translation>شبان</translation>
    </message>
    <message>
        <source>elderly people</source>
        <comment>uncounted noun</comment>
        <translation>مسنون</translation>
    </message>
    <message>
        <source>fighters</source>
        <comment>uncounted noun</comment>
        <translation>مقاتلون</translation>
    </message>
    <message>
        <source>soldiers</source>
        <comment>uncounted noun</comment>
        <translation>جنود</translation>
    </message>
    <message>
        <source>police officers</source>
        <comment>uncounted noun</comment>
        <translation>رجال شرطة</translation>
    </message>
    <message>
        <source>medics</source>
        <comment>uncounted noun</comment>
        <translation>عمال طبيون</translation>
    </message>
    <message>
        <source>civil defence workers</source>
        <comment>uncounted noun</comment>
        <translation>عناصر دفاع مدني</translation>
    </message>
    <message>
        <source>journalists</source>
        <comment>uncounted noun</comment>
        <translation>صحفيون</translation>
    </message>
    <message>
        <source>aid workers</source>
        <comment>uncounted noun</comment>
        <translation>عمال إغاثة</translation>
    </message>
    <message>
        <source>teachers</source>
        <comment>uncounted noun</comment>
        <translation>معلمون</translation>
    </message>
    <message>
        <source>students</source>
        <comment>uncounted noun</comment>
        <translation>طلاب</translation>
    </message>
    <message>
        <source>workers</source>
        <comment>uncounted noun</comment>
        <translation>عمال</translation>
    </message>
    <message>
        <source>farmers</source>
        <comment>uncounted noun</comment>
        <translation>مزارعون</translation>
    </message>
    <message>
        <source>displaced persons</source>
        <comment>uncounted noun</comment>
        <translation>نازحون</translation>
    </message>
    <message>
        <source>refugees</source>
        <comment>uncounted noun</comment>
        <translation>لاجئون</translation>
    </message>
    <message>
        <source>detainees</source>
        <comment>uncounted noun</comment>
        <translation>معتقلون</translation>
    </message>
    <message>
        <source>migrants</source>
        <comment>uncounted noun</comment>
        <translation>مهاجرون</translation>
    </message>
    <message>
        <source>officials</source>
        <comment>uncounted noun</comment>
        <translation>مسؤولون</translation>
    </message>
    <message>
        <source>family members</source>
        <comment>uncounted noun</comment>
        <translation>أفراد من عائلة</translation>
    </message>
    <message>
        <source>families</source>
        <comment>uncounted noun</comment>
        <translation>عائلات</translation>
    </message>
    <message>
        <source>bodies</source>
        <comment>uncounted noun</comment>
        <translation>جثث</translation>
    </message>
    <message>
        <source>attacks</source>
        <comment>uncounted noun</comment>
        <translation>هجمات</translation>
    </message>
    <message>
        <source>munitions</source>
        <comment>uncounted noun</comment>
        <translation>ذخائر</translation>
    </message>
    <message>
        <source>objects</source>
        <comment>uncounted noun</comment>
        <translation>أشياء</translation>
    </message>
</context>
<context>
    <name>PerpetratorStatus</name>
    <message>
        <source>alleged</source>
        <translation>منسوب</translation>
    </message>
    <message>
        <source>claimed by</source>
        <translation>أعلن مسؤوليته</translation>
    </message>
    <message>
        <source>denied by</source>
        <translation>نفى مسؤوليته</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>مجهول</translation>
    </message>
</context>
<context>
    <name>Polarity</name>
    <message>
        <source>affirmed</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>منفي</translation>
    </message>
</context>
<context>
    <name>PublicationBasis</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>from the source</source>
        <translation>من المصدر</translation>
    </message>
    <message>
        <source>from the byline</source>
        <translation>من سطر الكاتب</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>من النص</translation>
    </message>
    <message>
        <source>entered by user</source>
        <translation>أدخله المستخدم</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ما لا يقل عن</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ما لا يزيد على</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>number in words only</source>
        <translation>العدد بالكلمات فقط</translation>
    </message>
    <message>
        <source>number not stated</source>
        <translation>العدد غير مذكور</translation>
    </message>
</context>
<context>
    <name>RelationType</name>
    <message>
        <source>part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>in addition to</source>
        <translation>إضافةً إلى</translation>
    </message>
    <message>
        <source>component of</source>
        <translation>مكوّن من مكونات</translation>
    </message>
    <message>
        <source>update of</source>
        <translation>تحديث لـ</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>تكرار لـ</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يخالف</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>No figures in this report</source>
        <translation>لا حصائل في هذا التقرير</translation>
    </message>
    <message>
        <source>no publication date</source>
        <translation>بلا تاريخ نشر</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n تنبيه</numerusform>
            <numerusform>%n تنبيه</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهاً</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 figures reviewed</source>
        <translation>الحصائل المراجعة: %1</translation>
    </message>
</context>
<context>
    <name>ReportStatus</name>
    <message>
        <source>asserted</source>
        <translation>مؤكَّد بلا مصدر</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>منسوب إلى مصدر</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>منفي</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>the text does not say this</source>
        <translation>النص لا يقول ذلك</translation>
    </message>
    <message>
        <source>wrong number or value</source>
        <translation>عدد أو قيمة خطأ</translation>
    </message>
    <message>
        <source>wrong words are marked</source>
        <translation>الكلمات المعلَّمة خطأ</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>هو شيء آخر</translation>
    </message>
    <message>
        <source>already counted elsewhere</source>
        <translation>محسوب في موضع آخر</translation>
    </message>
    <message>
        <source>outside the work at hand</source>
        <translation>خارج نطاق العمل</translation>
    </message>
    <message>
        <source>another place is meant</source>
        <translation>المقصود مكان آخر</translation>
    </message>
</context>
<context>
    <name>ReviewStatus</name>
    <message>
        <source>unreviewed</source>
        <translation>غير مراجع</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحّح</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>SentenceRole</name>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>سطر الكاتب</translation>
    </message>
</context>
<context>
    <name>SlotScope</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>same sentence</source>
        <translation>الجملة نفسها</translation>
    </message>
    <message>
        <source>another sentence</source>
        <translation>جملة أخرى</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>residential area</source>
        <translation>منطقة سكنية</translation>
    </message>
    <message>
        <source>market</source>
        <translation>سوق</translation>
    </message>
    <message>
        <source>school</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>مشفى</translation>
    </message>
    <message>
        <source>displacement camp</source>
        <translation>مخيم نازحين</translation>
    </message>
    <message>
        <source>place of worship</source>
        <translation>دار عبادة</translation>
    </message>
    <message>
        <source>civil defence centre</source>
        <translation>مركز دفاع مدني</translation>
    </message>
    <message>
        <source>aid facility</source>
        <translation>مرفق إغاثي</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>بنية تحتية</translation>
    </message>
    <message>
        <source>farmland</source>
        <translation>أرض زراعية</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>military site</source>
        <translation>موقع عسكري</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>TimeModifier</name>
    <message>
        <source>exact</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>مطلع</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>أواسط</translation>
    </message>
    <message>
        <source>end</source>
        <translation>أواخر</translation>
    </message>
    <message>
        <source>approximately</source>
        <translation>تقريباً</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
</context>
<context>
    <name>TimeType</name>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>وقت من اليوم</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>متكرر</translation>
    </message>
    <message>
        <source>period</source>
        <translation>فترة</translation>
    </message>
</context>
<context>
    <name>TollStage</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>provisional toll</source>
        <translation>حصيلة أولية</translation>
    </message>
    <message>
        <source>updated toll</source>
        <translation>حصيلة محدَّثة</translation>
    </message>
    <message>
        <source>final toll</source>
        <translation>حصيلة نهائية</translation>
    </message>
</context>
<context>
    <name>Victim</name>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>civilian</source>
        <translation>مدني</translation>
    </message>
    <message>
        <source>child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>رضيع</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>girl or young woman</source>
        <translation>فتاة</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>شاب</translation>
    </message>
    <message>
        <source>elderly person</source>
        <translation>مسن</translation>
    </message>
    <message>
        <source>fighter</source>
        <translation>مقاتل</translation>
    </message>
    <message>
        <source>soldier</source>
        <translation>جندي</translation>
    </message>
    <message>
        <source>police officer</source>
        <translation>شرطي</translation>
    </message>
    <message>
        <source>medic</source>
        <translation>عامل طبي</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>صحفي</translation>
    </message>
    <message>
        <source>aid worker</source>
        <translation>عامل إغاثة</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>عامل</translation>
    </message>
    <message>
        <source>farmer</source>
        <translation>مزارع</translation>
    </message>
    <message>
        <source>displaced person</source>
        <translation>نازح</translation>
    </message>
    <message>
        <source>refugee</source>
        <translation>لاجئ</translation>
    </message>
    <message>
        <source>detainee</source>
        <translation>معتقل</translation>
    </message>
    <message>
        <source>migrant</source>
        <translation>مهاجر</translation>
    </message>
    <message>
        <source>official</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>family member</source>
        <translation>فرد من عائلة</translation>
    </message>
    <message>
        <source>civil defence worker</source>
        <translation>عنصر دفاع مدني</translation>
    </message>
</context>
<context>
    <name>Weapon</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>airstrike</source>
        <translation>غارة جوية</translation>
    </message>
    <message>
        <source>helicopter strike</source>
        <translation>قصف مروحي</translation>
    </message>
    <message>
        <source>barrel bomb</source>
        <translation>برميل متفجر</translation>
    </message>
    <message>
        <source>drone strike</source>
        <translation>طائرة مسيّرة</translation>
    </message>
    <message>
        <source>artillery</source>
        <translation>مدفعية</translation>
    </message>
    <message>
        <source>mortar</source>
        <translation>هاون</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>صاروخ</translation>
    </message>
    <message>
        <source>missile</source>
        <translation>صاروخ باليستي</translation>
    </message>
    <message>
        <source>guided missile</source>
        <translation>صاروخ موجّه</translation>
    </message>
    <message>
        <source>cluster munition</source>
        <translation>ذخيرة عنقودية</translation>
    </message>
    <message>
        <source>incendiary weapon</source>
        <translation>سلاح حارق</translation>
    </message>
    <message>
        <source>thermobaric weapon</source>
        <translation>سلاح فراغي</translation>
    </message>
    <message>
        <source>chemical weapon</source>
        <translation>سلاح كيميائي</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>لغم</translation>
    </message>
    <message>
        <source>improvised explosive device</source>
        <translation>عبوة ناسفة</translation>
    </message>
    <message>
        <source>car bomb</source>
        <translation>سيارة مفخخة</translation>
    </message>
    <message>
        <source>unexploded ordnance</source>
        <translation>مخلفات حرب</translation>
    </message>
    <message>
        <source>suicide bomb</source>
        <translation>تفجير انتحاري</translation>
    </message>
    <message>
        <source>grenade</source>
        <translation>قنبلة يدوية</translation>
    </message>
    <message>
        <source>small arms</source>
        <translation>إطلاق نار</translation>
    </message>
    <message>
        <source>sniper fire</source>
        <translation>قنص</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>إعدام</translation>
    </message>
    <message>
        <source>torture</source>
        <translation>تعذيب</translation>
    </message>
    <message>
        <source>melee weapon</source>
        <translation>سلاح أبيض</translation>
    </message>
    <message>
        <source>bombardment, kind not stated</source>
        <translation>قصف، النوع غير مذكور</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::AboutDialog</name>
    <message>
        <source>About Tawthiq</source>
        <translation>عن توثيق</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Tawthiq reads reports of war and helps those who document them: every figure, date, place and name leads back to the sentence it came from. Nothing leaves this machine.</source>
        <translation>يقرأ توثيق تقارير الحرب ويعين من يوثّقونها: كل حصيلة وتاريخ ومكان واسم يعود إلى الجملة التي جاء منها. لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو ما بعده، وبلا أي ضمان.</translation>
    </message>
    <message>
        <source>Place names: own selection and form, from facts of %1.</source>
        <translation>أسماء الأماكن: اختيار وصياغة خاصان بالبرنامج، من معطيات %1.</translation>
    </message>
    <message>
        <source>No row is meant as a statement about the status of a territory or a boundary.</source>
        <translation>لا يُراد بأي اسم موقف من وضع إقليم أو حدود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Commands</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::DatePopup</name>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>تاريخ الحدث</translation>
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
        <source>A year or a month alone means all of it.</source>
        <translation>السنة أو الشهر وحدهما يعنيان المدة كلها.</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::DayEdit</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>This is not a date. Write it as day/month/year.</source>
        <translation>هذا ليس تاريخاً. اكتبه يوم/شهر/سنة.</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::DetailCard</name>
    <message>
        <source>Details of the selected row</source>
        <translation>تفاصيل السطر المحدد</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>The rule and the words behind every slot</source>
        <translation>القاعدة والكلمات التي وراء كل خانة</translation>
    </message>
    <message>
        <source>Choose a row to see its sentence here and in the text.</source>
        <translation>اختر سطراً لترى جملته هنا وفي النص.</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::DropTarget</name>
    <message>
        <source>Drop to import</source>
        <translation>أفلت الملفات لاستيرادها</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Edits</name>
    <message>
        <source>publication date</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>removal of a note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>القبول</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation>التراجع عن القرار</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::EvidencePage</name>
    <message>
        <source>Filter: %1</source>
        <translation>تصفية: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>نسخ كجدول</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::EvidencePanel</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الحصائل</translation>
    </message>
    <message>
        <source>No figures in this report</source>
        <translation>لا حصائل في هذا التقرير</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>No places in this report</source>
        <translation>لا أماكن في هذا التقرير</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>No dates in this report</source>
        <translation>لا تواريخ في هذا التقرير</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>No persons in this report</source>
        <translation>لا أشخاص في هذا التقرير</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>No organisations in this report</source>
        <translation>لا جهات في هذا التقرير</translation>
    </message>
    <message>
        <source>No notes yet: select words in the text, then press M</source>
        <translation>لا ملاحظات بعد: حدّد كلمات في النص ثم اضغط M</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Orgs</source>
        <comment>organisations, as short as can be</comment>
        <translation>جهات</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ExportDialog</name>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Notes of the reports shown (%1)</source>
        <translation>ملاحظات التقارير المعروضة (%1)</translation>
    </message>
    <message>
        <source>Notes of the whole library (%1)</source>
        <translation>ملاحظات المكتبة كلها (%1)</translation>
    </message>
    <message>
        <source>One file that opens in any browser: each note with its quote, sentence, source and date.</source>
        <translation>ملف واحد يُفتح في أي متصفح: كل ملاحظة مع اقتباسها وجملتها ومصدرها وتاريخها.</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>لغة العناوين</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>المجلد غير موجود</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::FigureDelegate</name>
    <message>
        <source>said again:</source>
        <translation>تكرار:</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>الجملة %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row read aloud</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفيات</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة تصفية</translation>
    </message>
    <message>
        <source>Narrow the list by place or date</source>
        <translation>تضييق القائمة بالمكان أو التاريخ</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>المكان…</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>تاريخ النشر…</translation>
    </message>
    <message>
        <source>Date of the event…</source>
        <translation>تاريخ الحدث…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>تصفية: %1</translation>
    </message>
    <message>
        <source>%1
Filters of one kind are alternatives; filters of different kinds must all hold. Backspace removes this one.</source>
        <translation>%1
التصفيات من نوع واحد بدائل، ومن أنواع مختلفة تُجمع. يزيل Backspace هذه التصفية.</translation>
    </message>
    <message>
        <source>event: %1</source>
        <translation>الحدث: %1</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::FindBar</name>
    <message>
        <source>not found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>البحث في التقرير</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>الحروف بعينها</translation>
    </message>
    <message>
        <source>Tell apart letters that are written alike, such as أ and ا</source>
        <translation>التفريق بين الحروف المتشابهة مثل أ وا</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ImportSummaryDialog</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>موجود في المكتبة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>تعذّر</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation>توقف الاستيراد قبله</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>توقف الاستيراد</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>انتهى الاستيراد</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>الملفات وما آلت إليه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Cause or remark</source>
        <translation>السبب أو الملاحظة</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>عُرض أول %1 فقط.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n تقرير جديد</numerusform>
            <numerusform>%n تقرير جديد</numerusform>
            <numerusform>تقريران جديدان</numerusform>
            <numerusform>%n تقارير جديدة</numerusform>
            <numerusform>%n تقريراً جديداً</numerusform>
            <numerusform>%n تقرير جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the library</source>
        <translation>
            <numerusform>%n موجود في المكتبة</numerusform>
            <numerusform>%n موجود في المكتبة</numerusform>
            <numerusform>%n موجودان في المكتبة</numerusform>
            <numerusform>%n موجودة في المكتبة</numerusform>
            <numerusform>%n موجوداً في المكتبة</numerusform>
            <numerusform>%n موجود في المكتبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n تعذّر</numerusform>
            <numerusform>%n تعذّر</numerusform>
            <numerusform>%n تعذّرا</numerusform>
            <numerusform>%n تعذّرت</numerusform>
            <numerusform>%n تعذّر</numerusform>
            <numerusform>%n تعذّر</numerusform>
        </translation>
    </message>
    <message>
        <source>What was complete before you stopped is kept.</source>
        <translation>ما اكتمل قبل الإيقاف محفوظ.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::JobRow</name>
    <message>
        <source>Import in progress</source>
        <translation>استيراد جارٍ</translation>
    </message>
    <message>
        <source>Cancel the import; what is done is kept</source>
        <translation>إلغاء الاستيراد، وما تم محفوظ</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>جارٍ استيراد %1 من %2</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <comment>number of reports</comment>
        <translation>جارٍ الاستيراد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>بقي %n دقيقة</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>بقي %n ثانية</numerusform>
            <numerusform>بقيت ثانية</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>progress, time left</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::KindToggles</name>
    <message>
        <source>Show or hide the marks: %1</source>
        <translation>إظهار العلامات أو إخفاؤها: %1</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>العلامات: %1</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::LibraryErrorDialog</name>
    <message>
        <source>The library could not be opened</source>
        <translation>تعذّر فتح المكتبة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>فتح مكتبة أخرى…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>فتح مكتبة العيّنة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>Tawthiq libraries (*.tawthiq)</source>
        <translation>مكتبات توثيق (*.tawthiq)</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::MainWindow</name>
    <message>
        <source>Tawthiq: %1</source>
        <comment>library</comment>
        <translation>توثيق: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::MentionDelegate</name>
    <message>
        <source>Not locations</source>
        <translation>ليست مواقع</translation>
    </message>
    <message>
        <source>actors and parts of names; never mapped or counted</source>
        <translation>أطراف وأجزاء من أسماء، لا توضع على الخريطة ولا تُعد</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>كان: %1</translation>
    </message>
    <message>
        <source>not in the gazetteer</source>
        <translation>ليس في معجم الأماكن</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n احتمال</numerusform>
            <numerusform>%n احتمال</numerusform>
            <numerusform>احتمالان</numerusform>
            <numerusform>%n احتمالات</numerusform>
            <numerusform>%n احتمالاً</numerusform>
            <numerusform>%n احتمال</numerusform>
        </translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>times a name occurs</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row read aloud</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write a note on these words</source>
        <translation>اكتب ملاحظة على هذه الكلمات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ctrl+Enter; what is typed is already saved</source>
        <translation>Ctrl+Enter، وما كُتب محفوظ</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Notices</name>
    <message>
        <source>This library is read-only: nothing can be changed.</source>
        <translation>هذه المكتبة للقراءة فقط: لا يمكن تغيير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) exported</source>
        <translation>
            <numerusform>لم تُصدَّر ملاحظات</numerusform>
            <numerusform>صُدّرت ملاحظة</numerusform>
            <numerusform>صُدّرت ملاحظتان</numerusform>
            <numerusform>صُدّرت %n ملاحظات</numerusform>
            <numerusform>صُدّرت %n ملاحظة</numerusform>
            <numerusform>صُدّرت %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>notes exported, file</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) changed with the publication date</source>
        <translation>
            <numerusform>لم يتغير تاريخ مع تاريخ النشر</numerusform>
            <numerusform>تغيّر تاريخ مع تاريخ النشر</numerusform>
            <numerusform>تغيّر تاريخان مع تاريخ النشر</numerusform>
            <numerusform>تغيّرت %n تواريخ مع تاريخ النشر</numerusform>
            <numerusform>تغيّر %n تاريخاً مع تاريخ النشر</numerusform>
            <numerusform>تغيّر %n تاريخ مع تاريخ النشر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Relative dates need the publication date</source>
        <translation>التواريخ النسبية تحتاج إلى تاريخ النشر</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Take %1 from the text</source>
        <translation>أخذ %1 من النص</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::PasteDialog</name>
    <message>
        <source>Import the text of the clipboard</source>
        <translation>استيراد نص الحافظة</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>بداية النص</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Relative dates need the publication date. It can be given later.</source>
        <translation>التواريخ النسبية تحتاج إلى تاريخ النشر. يمكن إدخاله لاحقاً.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::PlacePopup</name>
    <message>
        <source>Filter by place</source>
        <translation>تصفية بالمكان</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>البحث في الأماكن</translation>
    </message>
    <message>
        <source>Places of the library</source>
        <translation>أماكن المكتبة</translation>
    </message>
    <message>
        <source>A place includes everything below it. Several places: any of them.</source>
        <translation>المكان يشمل كل ما تحته. عدة أماكن: أيّ منها.</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ReaderHeader</name>
    <message>
        <source>Change the publication date</source>
        <translation>تغيير تاريخ النشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>no publication date</source>
        <translation>بلا تاريخ نشر</translation>
    </message>
    <message>
        <source>Publication date: %1</source>
        <translation>تاريخ النشر: %1</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>يوم شهر سنة</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <comment>in the report</comment>
        <translation>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>· %1 · %2</source>
        <comment>origin of the date, number of sentences</comment>
        <translation>· %1 · %2</translation>
    </message>
    <message>
        <source>· %1</source>
        <comment>number of sentences</comment>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Not a date yet: 5/11/2021 or 5 November 2021</source>
        <translation>ليس تاريخاً بعد: 5/11/2021 أو 5 تشرين الثاني 2021</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ReaderView</name>
    <message>
        <source>Report text</source>
        <translation>نص التقرير</translation>
    </message>
    <message>
        <source>Sentence %1: %2</source>
        <translation>الجملة %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of mark, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of mark, its badge</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of mark, its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Write a note on these words</source>
        <translation>اكتب ملاحظة على هذه الكلمات</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ReportListPane</name>
    <message>
        <source>Report list</source>
        <translation>قائمة التقارير</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث نشراً</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>إزالة آخر تصفية</translation>
    </message>
    <message>
        <source>No report matches the filters</source>
        <translation>لا تقرير يطابق التصفية</translation>
    </message>
    <message>
        <source>There are no reports yet</source>
        <translation>لا تقارير بعد</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ReportListView</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Requests</name>
    <message>
        <source>Import reports</source>
        <translation>استيراد تقارير</translation>
    </message>
    <message>
        <source>Texts and JSON lines (*.txt *.jsonl *.ndjson);;All files (*)</source>
        <translation>نصوص وأسطر JSON (*.txt *.jsonl *.ndjson);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>Tawthiq libraries (*.tawthiq)</source>
        <translation>مكتبات توثيق (*.tawthiq)</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ReviewBar</name>
    <message>
        <source>All reviewed</source>
        <translation>اكتملت المراجعة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع عن القرار</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::SharedContextCard</name>
    <message numerus="yes">
        <source>Shared by all %n figures</source>
        <translation>
            <numerusform>مشترك بين الحصائل</numerusform>
            <numerusform>مشترك</numerusform>
            <numerusform>مشترك بين الحصيلتين</numerusform>
            <numerusform>مشترك بين الحصائل الـ%n</numerusform>
            <numerusform>مشترك بين الحصائل الـ%n</numerusform>
            <numerusform>مشترك بين الحصائل الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>alleged: %1</source>
        <translation>منسوب إلى: %1</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>المراجع: %1</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>الجملة %1</translation>
    </message>
    <message>
        <source>Figures reviewed: %1</source>
        <translation>الحصائل المراجعة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n تنبيه</numerusform>
            <numerusform>%n تنبيه</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهاً</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the figures with a question</source>
        <translation>عرض الحصائل التي عليها سؤال</translation>
    </message>
    <message>
        <source>This library is read-only</source>
        <translation>هذه المكتبة للقراءة فقط</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Strip</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>البحث في التقارير</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>البحث في العناوين والنصوص</translation>
    </message>
    <message>
        <source>Text size and letters</source>
        <translation>حجم النص والحروف</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Welcome</name>
    <message>
        <source>This library has no reports yet.</source>
        <translation>لا تقارير في هذه المكتبة بعد.</translation>
    </message>
    <message>
        <source>Import text files, drop them here, or paste a text.</source>
        <translation>استورد ملفات نصية، أو أفلتها هنا، أو ألصق نصاً.</translation>
    </message>
</context>
</TS>
