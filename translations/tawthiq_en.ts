<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttributionKind</name>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>written statement</source>
        <translation>written statement</translation>
    </message>
    <message>
        <source>spoken statement</source>
        <translation>spoken statement</translation>
    </message>
    <message>
        <source>named person</source>
        <translation>named person</translation>
    </message>
    <message>
        <source>official</source>
        <translation>official</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>anonymous source</translation>
    </message>
    <message>
        <source>media report</source>
        <translation>media report</translation>
    </message>
    <message>
        <source>correspondent</source>
        <translation>correspondent</translation>
    </message>
    <message>
        <source>activists</source>
        <translation>activists</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>uncertain</translation>
    </message>
</context>
<context>
    <name>CivilianStatus</name>
    <message>
        <source>civilian status not stated</source>
        <translation>civilian status not stated</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>civilians</translation>
    </message>
    <message>
        <source>combatants</source>
        <translation>combatants</translation>
    </message>
    <message>
        <source>civilians and combatants</source>
        <translation>civilians and combatants</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Import from the clipboard</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Export notes…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Open library…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Open the sample library</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>Search the reports</translation>
    </message>
    <message>
        <source>Report list</source>
        <translation>Report list</translation>
    </message>
    <message>
        <source>Evidence panel</source>
        <translation>Evidence panel</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Only the text</translation>
    </message>
    <message>
        <source>Go to the report list</source>
        <translation>Go to the report list</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Go to the text</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>Go to the evidence</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Letters over the marks</source>
        <translation>Letters over the marks</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Levantine months</source>
        <translation>Levantine months</translation>
    </message>
    <message>
        <source>Egyptian months</source>
        <translation>Egyptian months</translation>
    </message>
    <message>
        <source>Both names</source>
        <translation>Both names</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Next report</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>Previous report</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>Publication date…</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Previous sentence</translation>
    </message>
    <message>
        <source>Note on the selected words</source>
        <translation>Note on the selected words</translation>
    </message>
    <message>
        <source>Filter by place…</source>
        <translation>Filter by place…</translation>
    </message>
    <message>
        <source>Filter by publication date…</source>
        <translation>Filter by publication date…</translation>
    </message>
    <message>
        <source>Filter by date of the event…</source>
        <translation>Filter by date of the event…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>About Tawthiq</source>
        <translation>About Tawthiq</translation>
    </message>
    <message>
        <source>Next and previous sentence</source>
        <translation>Next and previous sentence</translation>
    </message>
    <message>
        <source>Next and previous mark</source>
        <translation>Next and previous mark</translation>
    </message>
    <message>
        <source>Show and hide a kind of mark</source>
        <translation>Show and hide a kind of mark</translation>
    </message>
    <message>
        <source>Select words by caret</source>
        <translation>Select words by caret</translation>
    </message>
    <message>
        <source>Note on the selected words, the mark or the sentence</source>
        <translation>Note on the selected words, the mark or the sentence</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <translation>Highlight the selected words</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept with its parts</source>
        <translation>Accept with its parts</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Take the decision back</translation>
    </message>
    <message>
        <source>Next to be reviewed</source>
        <translation>Next to be reviewed</translation>
    </message>
    <message>
        <source>Previous to be reviewed</source>
        <translation>Previous to be reviewed</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Accept and go on</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Reject with a reason</translation>
    </message>
    <message>
        <source>Next and previous to be reviewed</source>
        <translation>Next and previous to be reviewed</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Choose the place…</translation>
    </message>
    <message>
        <source>Choose the place that is meant</source>
        <translation>Choose the place that is meant</translation>
    </message>
</context>
<context>
    <name>DatePrecision</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>time of day</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>several days</source>
        <translation>several days</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>part of a month</source>
        <translation>part of a month</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>season</source>
        <translation>season</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>decade</translation>
    </message>
</context>
<context>
    <name>EgyptianMonths</name>
    <message>
        <source>January</source>
        <translation>January</translation>
    </message>
    <message>
        <source>February</source>
        <translation>February</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>June</source>
        <translation>June</translation>
    </message>
    <message>
        <source>July</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 was not found.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check whether it was moved or renamed.</source>
        <translation>Nothing was changed. Check whether it was moved or renamed.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 could not be read.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>Nothing was changed. Check the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 could not be written.</translation>
    </message>
    <message>
        <source>What was there before is untouched. Choose another folder or ask for the right to write to this one.</source>
        <translation>What was there before is untouched. Choose another folder or ask for the right to write to this one.</translation>
    </message>
    <message>
        <source>%1 is not a Tawthiq library.</source>
        <translation>%1 is not a Tawthiq library.</translation>
    </message>
    <message>
        <source>The file was not touched. Choose another one.</source>
        <translation>The file was not touched. Choose another one.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Tawthiq.</source>
        <translation>%1 was made by a newer Tawthiq.</translation>
    </message>
    <message>
        <source>The library is safe and was not touched. Install the newer program to open it.</source>
        <translation>The library is safe and was not touched. Install the newer program to open it.</translation>
    </message>
    <message>
        <source>%1 is open in another window or program.</source>
        <translation>%1 is open in another window or program.</translation>
    </message>
    <message>
        <source>The library is safe. Close it there, then try again.</source>
        <translation>The library is safe. Close it there, then try again.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 is damaged.</translation>
    </message>
    <message>
        <source>The file was not touched. Keep a copy of it and open the latest backup.</source>
        <translation>The file was not touched. Keep a copy of it and open the latest backup.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Free some space, then try again.</source>
        <translation>Everything saved before is safe. Free some space, then try again.</translation>
    </message>
    <message>
        <source>This library is read-only.</source>
        <translation>This library is read-only.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the library to a folder of your own to edit it.</source>
        <translation>Nothing was changed. Copy the library to a folder of your own to edit it.</translation>
    </message>
    <message>
        <source>%1 could not be understood.</source>
        <translation>%1 could not be understood.</translation>
    </message>
    <message>
        <source>Nothing was changed. Reports are read from text files and JSON lines.</source>
        <translation>Nothing was changed. Reports are read from text files and JSON lines.</translation>
    </message>
    <message>
        <source>%1 does not hold text that can be read.</source>
        <translation>%1 does not hold text that can be read.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 is in the library already.</translation>
    </message>
    <message>
        <source>The report that is there was kept as it is.</source>
        <translation>The report that is there was kept as it is.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>What was complete before is kept.</source>
        <translation>What was complete before is kept.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Something went wrong.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Start the program again; if it happens again, report the details below.</source>
        <translation>Everything saved before is safe. Start the program again; if it happens again, report the details below.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Check the quotation marks, parentheses, operators and field names there.</source>
        <translation>Check the quotation marks, parentheses, operators and field names there.</translation>
    </message>
    <message>
        <source>The search cannot be understood at character %1.</source>
        <translation>The search cannot be understood at character %1.</translation>
    </message>
</context>
<context>
    <name>FigureDetail</name>
    <message>
        <source>no number is stated</source>
        <translation>no number is stated</translation>
    </message>
    <message>
        <source>no number: “%1”</source>
        <translation>no number: “%1”</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>low %1</translation>
    </message>
    <message>
        <source>low open</source>
        <translation>low open</translation>
    </message>
    <message>
        <source>high %1</source>
        <translation>high %1</translation>
    </message>
    <message>
        <source>high open</source>
        <translation>high open</translation>
    </message>
    <message>
        <source>%1 stated, the rest not detailed</source>
        <translation>%1 stated, the rest not detailed</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>%1 from another sentence</source>
        <translation>%1 from another sentence</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>no source is named</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>through %1</translation>
    </message>
    <message>
        <source>period total</source>
        <translation>period total</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Harm</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victims</translation>
    </message>
    <message>
        <source>Civilian status</source>
        <translation>Civilian status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>Alleged</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Weapon</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Named</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Inherited</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 and %2</source>
        <comment>after between</comment>
        <translation>%1 and %2</translation>
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
        <translation>of whom?</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>of whom</translation>
    </message>
    <message>
        <source>in addition?</source>
        <translation>in addition?</translation>
    </message>
    <message>
        <source>in addition</source>
        <translation>in addition</translation>
    </message>
    <message>
        <source>made up of</source>
        <translation>made up of</translation>
    </message>
    <message>
        <source>%1, number not stated</source>
        <translation>%1, number not stated</translation>
    </message>
    <message>
        <source>%1 · never added to persons</source>
        <translation>%1 · never added to persons</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>measure and civilian status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <comment>relation</comment>
        <translation>%1, uncertain</translation>
    </message>
    <message>
        <source>in addition to %1, or part of it?</source>
        <translation>in addition to %1, or part of it?</translation>
    </message>
    <message>
        <source>%1 %2 or %3</source>
        <comment>question, number, number</comment>
        <translation>%1 %2 or %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the source&apos;s own word</comment>
        <translation>“%1”</translation>
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
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>month to month, year</comment>
        <translation>%1 to %2 %3</translation>
    </message>
    <message>
        <source>between %1 and %2 %3 %4</source>
        <comment>day and day, month, year</comment>
        <translation>between %1 and %2 %3 %4</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>dates</comment>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>end of a list</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>within a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, approximately</source>
        <comment>period</comment>
        <translation>%1, approximately</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, year unknown</source>
        <translation>%1, year unknown</translation>
    </message>
    <message>
        <source>now, at publication</source>
        <translation>now, at publication</translation>
    </message>
    <message>
        <source>in the past, day not stated</source>
        <translation>in the past, day not stated</translation>
    </message>
    <message>
        <source>in the future, day not stated</source>
        <translation>in the future, day not stated</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>length of time</comment>
        <translation>every %1</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date not known</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeoPrecision</name>
    <message>
        <source>precision unknown</source>
        <translation>precision unknown</translation>
    </message>
    <message>
        <source>exact site</source>
        <translation>exact site</translation>
    </message>
    <message>
        <source>street</source>
        <translation>street</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>neighbourhood</translation>
    </message>
    <message>
        <source>town or village</source>
        <translation>town or village</translation>
    </message>
    <message>
        <source>sub-district</source>
        <translation>sub-district</translation>
    </message>
    <message>
        <source>district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>part of a governorate</source>
        <translation>part of a governorate</translation>
    </message>
    <message>
        <source>governorate</source>
        <translation>governorate</translation>
    </message>
    <message>
        <source>several governorates</source>
        <translation>several governorates</translation>
    </message>
    <message>
        <source>country</source>
        <translation>country</translation>
    </message>
    <message>
        <source>several countries</source>
        <translation>several countries</translation>
    </message>
    <message>
        <source>sea or air</source>
        <translation>sea or air</translation>
    </message>
</context>
<context>
    <name>Harm</name>
    <message>
        <source>killing</source>
        <translation>killing</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>injury</translation>
    </message>
    <message>
        <source>casualty, kind not stated</source>
        <translation>casualty, kind not stated</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>execution</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>detention</translation>
    </message>
    <message>
        <source>abduction</source>
        <translation>abduction</translation>
    </message>
    <message>
        <source>enforced disappearance</source>
        <translation>enforced disappearance</translation>
    </message>
    <message>
        <source>torture</source>
        <translation>torture</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>displacement</translation>
    </message>
    <message>
        <source>evacuation</source>
        <translation>evacuation</translation>
    </message>
    <message>
        <source>rescue</source>
        <translation>rescue</translation>
    </message>
    <message>
        <source>trapped</source>
        <translation>trapped</translation>
    </message>
    <message>
        <source>body recovered</source>
        <translation>body recovered</translation>
    </message>
    <message>
        <source>release</source>
        <translation>release</translation>
    </message>
</context>
<context>
    <name>MarkKind</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>persons</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>families</source>
        <translation>families</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>bodies</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>munitions</source>
        <translation>munitions</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objects</translation>
    </message>
</context>
<context>
    <name>MentionDetail</name>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>in the surroundings</source>
        <translation>in the surroundings</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>resolved by</source>
        <translation>resolved by</translation>
    </message>
</context>
<context>
    <name>MentionKind</name>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
</context>
<context>
    <name>MentionUse</name>
    <message>
        <source>location</source>
        <translation>location</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>part of a name</translation>
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
        <translation>the report names what it lies in</translation>
    </message>
    <message>
        <source>near other places of the report</source>
        <translation>near other places of the report</translation>
    </message>
    <message>
        <source>the word before it says what it is</source>
        <translation>the word before it says what it is</translation>
    </message>
    <message>
        <source>the best known of that name</source>
        <translation>the best known of that name</translation>
    </message>
    <message>
        <source>the only place of that name</source>
        <translation>the only place of that name</translation>
    </message>
    <message>
        <source>%1 – %2 · period</source>
        <comment>two ends of a period</comment>
        <translation>%1 – %2 · period</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>counted from %1</translation>
    </message>
    <message>
        <source>stated in full</source>
        <translation>stated in full</translation>
    </message>
    <message>
        <source>needs the publication date</source>
        <translation>needs the publication date</translation>
    </message>
    <message>
        <source>counted from publication, %1</source>
        <translation>counted from publication, %1</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>chosen by a person</translation>
    </message>
    <message>
        <source>unknown itself; the place it lies in</source>
        <translation>unknown itself; the place it lies in</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;view</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Names of the months</source>
        <translation>Names of the months</translation>
    </message>
</context>
<context>
    <name>Modality</name>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>feared</source>
        <translation>feared</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>January</translation>
    </message>
    <message>
        <source>February</source>
        <translation>February</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>June</source>
        <translation>June</translation>
    </message>
    <message>
        <source>July</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message numerus="yes">
        <source>killed</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>killed</numerusform>
            <numerusform>killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>injured</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>injured</numerusform>
            <numerusform>injured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>casualties</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>casualty</numerusform>
            <numerusform>casualties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>executed</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>executed</numerusform>
            <numerusform>executed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>missing</numerusform>
            <numerusform>missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>detained</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>detained</numerusform>
            <numerusform>detained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abducted</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>abducted</numerusform>
            <numerusform>abducted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forcibly disappeared</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>forcibly disappeared</numerusform>
            <numerusform>forcibly disappeared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tortured</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>tortured</numerusform>
            <numerusform>tortured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>displaced</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>displaced</numerusform>
            <numerusform>displaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evacuated</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>evacuated</numerusform>
            <numerusform>evacuated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescued</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>rescued</numerusform>
            <numerusform>rescued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trapped</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>trapped</numerusform>
            <numerusform>trapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bodies recovered</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>body recovered</numerusform>
            <numerusform>bodies recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>released</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>released</numerusform>
            <numerusform>released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>persons</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>civilians</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>civilian</numerusform>
            <numerusform>civilians</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>children</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>child</numerusform>
            <numerusform>children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>infants</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>infant</numerusform>
            <numerusform>infants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>women</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>woman</numerusform>
            <numerusform>women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>men</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>man</numerusform>
            <numerusform>men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>girls and young women</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>girl or young woman</numerusform>
            <numerusform>girls and young women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>young people</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>young person</numerusform>
            <numerusform>young people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>elderly people</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>elderly person</numerusform>
            <numerusform>elderly people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fighters</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>fighter</numerusform>
            <numerusform>fighters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>soldiers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>soldier</numerusform>
            <numerusform>soldiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>police officers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>police officer</numerusform>
            <numerusform>police officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>medics</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>medic</numerusform>
            <numerusform>medics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>journalists</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>journalist</numerusform>
            <numerusform>journalists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aid workers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>aid worker</numerusform>
            <numerusform>aid workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teachers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>teacher</numerusform>
            <numerusform>teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>students</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>student</numerusform>
            <numerusform>students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>worker</numerusform>
            <numerusform>workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>farmers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>farmer</numerusform>
            <numerusform>farmers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>displaced persons</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>displaced person</numerusform>
            <numerusform>displaced persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refugees</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>refugee</numerusform>
            <numerusform>refugees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>detainees</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>detainee</numerusform>
            <numerusform>detainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>migrants</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>migrant</numerusform>
            <numerusform>migrants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>officials</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>official</numerusform>
            <numerusform>officials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>family members</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>family member</numerusform>
            <numerusform>family members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>families</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>family</numerusform>
            <numerusform>families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bodies</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>body</numerusform>
            <numerusform>bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attacks</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>attack</numerusform>
            <numerusform>attacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>munitions</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>munition</numerusform>
            <numerusform>munitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objects</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>object</numerusform>
            <numerusform>objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>killed</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>killed</numerusform>
            <numerusform>killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>injured</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>injured</numerusform>
            <numerusform>injured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>casualties</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>casualty</numerusform>
            <numerusform>casualties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>executed</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>executed</numerusform>
            <numerusform>executed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>missing</numerusform>
            <numerusform>missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>detained</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>detained</numerusform>
            <numerusform>detained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abducted</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>abducted</numerusform>
            <numerusform>abducted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forcibly disappeared</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>forcibly disappeared</numerusform>
            <numerusform>forcibly disappeared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tortured</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>tortured</numerusform>
            <numerusform>tortured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>displaced</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>displaced</numerusform>
            <numerusform>displaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evacuated</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>evacuated</numerusform>
            <numerusform>evacuated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescued</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>rescued</numerusform>
            <numerusform>rescued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trapped</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>trapped</numerusform>
            <numerusform>trapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bodies recovered</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>body recovered</numerusform>
            <numerusform>bodies recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>released</source>
        <comment>of counted men</comment>
        <translation>
            <numerusform>released</numerusform>
            <numerusform>released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>killed</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>killed</numerusform>
            <numerusform>killed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>injured</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>injured</numerusform>
            <numerusform>injured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>casualties</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>casualty</numerusform>
            <numerusform>casualties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>executed</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>executed</numerusform>
            <numerusform>executed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>missing</numerusform>
            <numerusform>missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>detained</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>detained</numerusform>
            <numerusform>detained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abducted</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>abducted</numerusform>
            <numerusform>abducted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forcibly disappeared</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>forcibly disappeared</numerusform>
            <numerusform>forcibly disappeared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tortured</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>tortured</numerusform>
            <numerusform>tortured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>displaced</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>displaced</numerusform>
            <numerusform>displaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evacuated</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>evacuated</numerusform>
            <numerusform>evacuated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescued</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>rescued</numerusform>
            <numerusform>rescued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trapped</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>trapped</numerusform>
            <numerusform>trapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bodies recovered</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>body recovered</numerusform>
            <numerusform>bodies recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>released</source>
        <comment>of counted women</comment>
        <translation>
            <numerusform>released</numerusform>
            <numerusform>released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>civil defence workers</source>
        <comment>counted noun</comment>
        <translation>
            <numerusform>civil defence worker</numerusform>
            <numerusform>civil defence workers</numerusform>
        </translation>
    </message>
    <message>
        <source>killed</source>
        <comment>uncounted noun</comment>
        <translation>killed</translation>
    </message>
    <message>
        <source>injured</source>
        <comment>uncounted noun</comment>
        <translation>injured</translation>
    </message>
    <message>
        <source>casualties</source>
        <comment>uncounted noun</comment>
        <translation>casualties</translation>
    </message>
    <message>
        <source>executed</source>
        <comment>uncounted noun</comment>
        <translation>executed</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>uncounted noun</comment>
        <translation>missing</translation>
    </message>
    <message>
        <source>detained</source>
        <comment>uncounted noun</comment>
        <translation>detained</translation>
    </message>
    <message>
        <source>abducted</source>
        <comment>uncounted noun</comment>
        <translation>abducted</translation>
    </message>
    <message>
        <source>forcibly disappeared</source>
        <comment>uncounted noun</comment>
        <translation>forcibly disappeared</translation>
    </message>
    <message>
        <source>tortured</source>
        <comment>uncounted noun</comment>
        <translation>tortured</translation>
    </message>
    <message>
        <source>displaced</source>
        <comment>uncounted noun</comment>
        <translation>displaced</translation>
    </message>
    <message>
        <source>evacuated</source>
        <comment>uncounted noun</comment>
        <translation>evacuated</translation>
    </message>
    <message>
        <source>rescued</source>
        <comment>uncounted noun</comment>
        <translation>rescued</translation>
    </message>
    <message>
        <source>trapped</source>
        <comment>uncounted noun</comment>
        <translation>trapped</translation>
    </message>
    <message>
        <source>bodies recovered</source>
        <comment>uncounted noun</comment>
        <translation>bodies recovered</translation>
    </message>
    <message>
        <source>released</source>
        <comment>uncounted noun</comment>
        <translation>released</translation>
    </message>
    <message>
        <source>persons</source>
        <comment>uncounted noun</comment>
        <translation>persons</translation>
    </message>
    <message>
        <source>civilians</source>
        <comment>uncounted noun</comment>
        <translation>civilians</translation>
    </message>
    <message>
        <source>children</source>
        <comment>uncounted noun</comment>
        <translation>children</translation>
    </message>
    <message>
        <source>infants</source>
        <comment>uncounted noun</comment>
        <translation>infants</translation>
    </message>
    <message>
        <source>women</source>
        <comment>uncounted noun</comment>
        <translation>women</translation>
    </message>
    <message>
        <source>men</source>
        <comment>uncounted noun</comment>
        <translation>men</translation>
    </message>
    <message>
        <source>girls and young women</source>
        <comment>uncounted noun</comment>
        <translation>girls and young women</translation>
    </message>
    <message>
        <source>young people</source>
        <comment>uncounted noun</comment>
        <translation>young people</translation>
    </message>
    <message>
        <source>elderly people</source>
        <comment>uncounted noun</comment>
        <translation>elderly people</translation>
    </message>
    <message>
        <source>fighters</source>
        <comment>uncounted noun</comment>
        <translation>fighters</translation>
    </message>
    <message>
        <source>soldiers</source>
        <comment>uncounted noun</comment>
        <translation>soldiers</translation>
    </message>
    <message>
        <source>police officers</source>
        <comment>uncounted noun</comment>
        <translation>police officers</translation>
    </message>
    <message>
        <source>medics</source>
        <comment>uncounted noun</comment>
        <translation>medics</translation>
    </message>
    <message>
        <source>civil defence workers</source>
        <comment>uncounted noun</comment>
        <translation>civil defence workers</translation>
    </message>
    <message>
        <source>journalists</source>
        <comment>uncounted noun</comment>
        <translation>journalists</translation>
    </message>
    <message>
        <source>aid workers</source>
        <comment>uncounted noun</comment>
        <translation>aid workers</translation>
    </message>
    <message>
        <source>teachers</source>
        <comment>uncounted noun</comment>
        <translation>teachers</translation>
    </message>
    <message>
        <source>students</source>
        <comment>uncounted noun</comment>
        <translation>students</translation>
    </message>
    <message>
        <source>workers</source>
        <comment>uncounted noun</comment>
        <translation>workers</translation>
    </message>
    <message>
        <source>farmers</source>
        <comment>uncounted noun</comment>
        <translation>farmers</translation>
    </message>
    <message>
        <source>displaced persons</source>
        <comment>uncounted noun</comment>
        <translation>displaced persons</translation>
    </message>
    <message>
        <source>refugees</source>
        <comment>uncounted noun</comment>
        <translation>refugees</translation>
    </message>
    <message>
        <source>detainees</source>
        <comment>uncounted noun</comment>
        <translation>detainees</translation>
    </message>
    <message>
        <source>migrants</source>
        <comment>uncounted noun</comment>
        <translation>migrants</translation>
    </message>
    <message>
        <source>officials</source>
        <comment>uncounted noun</comment>
        <translation>officials</translation>
    </message>
    <message>
        <source>family members</source>
        <comment>uncounted noun</comment>
        <translation>family members</translation>
    </message>
    <message>
        <source>families</source>
        <comment>uncounted noun</comment>
        <translation>families</translation>
    </message>
    <message>
        <source>bodies</source>
        <comment>uncounted noun</comment>
        <translation>bodies</translation>
    </message>
    <message>
        <source>attacks</source>
        <comment>uncounted noun</comment>
        <translation>attacks</translation>
    </message>
    <message>
        <source>munitions</source>
        <comment>uncounted noun</comment>
        <translation>munitions</translation>
    </message>
    <message>
        <source>objects</source>
        <comment>uncounted noun</comment>
        <translation>objects</translation>
    </message>
</context>
<context>
    <name>PerpetratorStatus</name>
    <message>
        <source>alleged</source>
        <translation>alleged</translation>
    </message>
    <message>
        <source>claimed by</source>
        <translation>claimed by</translation>
    </message>
    <message>
        <source>denied by</source>
        <translation>denied by</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contested</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>unidentified</translation>
    </message>
</context>
<context>
    <name>Polarity</name>
    <message>
        <source>affirmed</source>
        <translation>affirmed</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>negated</translation>
    </message>
</context>
<context>
    <name>PublicationBasis</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>from the source</source>
        <translation>from the source</translation>
    </message>
    <message>
        <source>from the byline</source>
        <translation>from the byline</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>from the text</translation>
    </message>
    <message>
        <source>entered by user</source>
        <translation>entered by user</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>exactly</source>
        <translation>exactly</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>between</source>
        <translation>between</translation>
    </message>
    <message>
        <source>number in words only</source>
        <translation>number in words only</translation>
    </message>
    <message>
        <source>number not stated</source>
        <translation>number not stated</translation>
    </message>
</context>
<context>
    <name>RelationType</name>
    <message>
        <source>part of</source>
        <translation>part of</translation>
    </message>
    <message>
        <source>in addition to</source>
        <translation>in addition to</translation>
    </message>
    <message>
        <source>component of</source>
        <translation>component of</translation>
    </message>
    <message>
        <source>update of</source>
        <translation>update of</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeats</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradicts</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>No figures in this report</source>
        <translation>No figures in this report</translation>
    </message>
    <message>
        <source>no publication date</source>
        <translation>no publication date</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 figures reviewed</source>
        <translation>%1 figures reviewed</translation>
    </message>
</context>
<context>
    <name>ReportStatus</name>
    <message>
        <source>asserted</source>
        <translation>asserted</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>attributed</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denied</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>retracted</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>the text does not say this</source>
        <translation>the text does not say this</translation>
    </message>
    <message>
        <source>wrong number or value</source>
        <translation>wrong number or value</translation>
    </message>
    <message>
        <source>wrong words are marked</source>
        <translation>wrong words are marked</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>it is something else</translation>
    </message>
    <message>
        <source>already counted elsewhere</source>
        <translation>already counted elsewhere</translation>
    </message>
    <message>
        <source>outside the work at hand</source>
        <translation>outside the work at hand</translation>
    </message>
    <message>
        <source>another place is meant</source>
        <translation>another place is meant</translation>
    </message>
</context>
<context>
    <name>ReviewStatus</name>
    <message>
        <source>unreviewed</source>
        <translation>unreviewed</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
</context>
<context>
    <name>SentenceRole</name>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>byline</translation>
    </message>
</context>
<context>
    <name>SlotScope</name>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>same sentence</source>
        <translation>same sentence</translation>
    </message>
    <message>
        <source>another sentence</source>
        <translation>another sentence</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>residential area</source>
        <translation>residential area</translation>
    </message>
    <message>
        <source>market</source>
        <translation>market</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hospital</translation>
    </message>
    <message>
        <source>displacement camp</source>
        <translation>displacement camp</translation>
    </message>
    <message>
        <source>place of worship</source>
        <translation>place of worship</translation>
    </message>
    <message>
        <source>civil defence centre</source>
        <translation>civil defence centre</translation>
    </message>
    <message>
        <source>aid facility</source>
        <translation>aid facility</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>infrastructure</translation>
    </message>
    <message>
        <source>farmland</source>
        <translation>farmland</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>vehicle</translation>
    </message>
    <message>
        <source>military site</source>
        <translation>military site</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
</context>
<context>
    <name>TimeModifier</name>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>beginning</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>approximately</source>
        <translation>approximately</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
</context>
<context>
    <name>TimeType</name>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>time of day</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duration</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repeated</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
</context>
<context>
    <name>TollStage</name>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>provisional toll</source>
        <translation>provisional toll</translation>
    </message>
    <message>
        <source>updated toll</source>
        <translation>updated toll</translation>
    </message>
    <message>
        <source>final toll</source>
        <translation>final toll</translation>
    </message>
</context>
<context>
    <name>Victim</name>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>civilian</source>
        <translation>civilian</translation>
    </message>
    <message>
        <source>child</source>
        <translation>child</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>infant</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>girl or young woman</source>
        <translation>girl or young woman</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>young person</translation>
    </message>
    <message>
        <source>elderly person</source>
        <translation>elderly person</translation>
    </message>
    <message>
        <source>fighter</source>
        <translation>fighter</translation>
    </message>
    <message>
        <source>soldier</source>
        <translation>soldier</translation>
    </message>
    <message>
        <source>police officer</source>
        <translation>police officer</translation>
    </message>
    <message>
        <source>medic</source>
        <translation>medic</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>journalist</translation>
    </message>
    <message>
        <source>aid worker</source>
        <translation>aid worker</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>teacher</translation>
    </message>
    <message>
        <source>student</source>
        <translation>student</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>farmer</source>
        <translation>farmer</translation>
    </message>
    <message>
        <source>displaced person</source>
        <translation>displaced person</translation>
    </message>
    <message>
        <source>refugee</source>
        <translation>refugee</translation>
    </message>
    <message>
        <source>detainee</source>
        <translation>detainee</translation>
    </message>
    <message>
        <source>migrant</source>
        <translation>migrant</translation>
    </message>
    <message>
        <source>official</source>
        <translation>official</translation>
    </message>
    <message>
        <source>family member</source>
        <translation>family member</translation>
    </message>
    <message>
        <source>civil defence worker</source>
        <translation>civil defence worker</translation>
    </message>
</context>
<context>
    <name>Weapon</name>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>airstrike</source>
        <translation>airstrike</translation>
    </message>
    <message>
        <source>helicopter strike</source>
        <translation>helicopter strike</translation>
    </message>
    <message>
        <source>barrel bomb</source>
        <translation>barrel bomb</translation>
    </message>
    <message>
        <source>drone strike</source>
        <translation>drone strike</translation>
    </message>
    <message>
        <source>artillery</source>
        <translation>artillery</translation>
    </message>
    <message>
        <source>mortar</source>
        <translation>mortar</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>rocket</translation>
    </message>
    <message>
        <source>missile</source>
        <translation>missile</translation>
    </message>
    <message>
        <source>guided missile</source>
        <translation>guided missile</translation>
    </message>
    <message>
        <source>cluster munition</source>
        <translation>cluster munition</translation>
    </message>
    <message>
        <source>incendiary weapon</source>
        <translation>incendiary weapon</translation>
    </message>
    <message>
        <source>thermobaric weapon</source>
        <translation>thermobaric weapon</translation>
    </message>
    <message>
        <source>chemical weapon</source>
        <translation>chemical weapon</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>improvised explosive device</source>
        <translation>improvised explosive device</translation>
    </message>
    <message>
        <source>car bomb</source>
        <translation>car bomb</translation>
    </message>
    <message>
        <source>unexploded ordnance</source>
        <translation>unexploded ordnance</translation>
    </message>
    <message>
        <source>suicide bomb</source>
        <translation>suicide bomb</translation>
    </message>
    <message>
        <source>grenade</source>
        <translation>grenade</translation>
    </message>
    <message>
        <source>small arms</source>
        <translation>small arms</translation>
    </message>
    <message>
        <source>sniper fire</source>
        <translation>sniper fire</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>execution</translation>
    </message>
    <message>
        <source>torture</source>
        <translation>torture</translation>
    </message>
    <message>
        <source>melee weapon</source>
        <translation>melee weapon</translation>
    </message>
    <message>
        <source>bombardment, kind not stated</source>
        <translation>bombardment, kind not stated</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::AboutDialog</name>
    <message>
        <source>About Tawthiq</source>
        <translation>About Tawthiq</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Tawthiq reads reports of war and helps those who document them: every figure, date, place and name leads back to the sentence it came from. Nothing leaves this machine.</source>
        <translation>Tawthiq reads reports of war and helps those who document them: every figure, date, place and name leads back to the sentence it came from. Nothing leaves this machine.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Place names: own selection and form, from facts of %1.</source>
        <translation>Place names: own selection and form, from facts of %1.</translation>
    </message>
    <message>
        <source>No row is meant as a statement about the status of a territory or a boundary.</source>
        <translation>No row is meant as a statement about the status of a territory or a boundary.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
        <translation>In the text</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::DatePopup</name>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Date of the event</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>A year or a month alone means all of it.</source>
        <translation>A year or a month alone means all of it.</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::DayEdit</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>This is not a date. Write it as day/month/year.</source>
        <translation>This is not a date. Write it as day/month/year.</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::DetailCard</name>
    <message>
        <source>Details of the selected row</source>
        <translation>Details of the selected row</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>The rule and the words behind every slot</source>
        <translation>The rule and the words behind every slot</translation>
    </message>
    <message>
        <source>Choose a row to see its sentence here and in the text.</source>
        <translation>Choose a row to see its sentence here and in the text.</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::DropTarget</name>
    <message>
        <source>Drop to import</source>
        <translation>Drop to import</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Edits</name>
    <message>
        <source>publication date</source>
        <translation>publication date</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>removal of a note</source>
        <translation>removal of a note</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>last change</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>acceptance</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>rejection</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation>decision taken back</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::EvidencePage</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::EvidencePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>No figures in this report</source>
        <translation>No figures in this report</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>No places in this report</source>
        <translation>No places in this report</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>No dates in this report</source>
        <translation>No dates in this report</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>No persons in this report</source>
        <translation>No persons in this report</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>No organisations in this report</source>
        <translation>No organisations in this report</translation>
    </message>
    <message>
        <source>No notes yet: select words in the text, then press M</source>
        <translation>No notes yet: select words in the text, then press M</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Orgs</source>
        <comment>organisations, as short as can be</comment>
        <translation>Orgs</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ExportDialog</name>
    <message>
        <source>Export notes</source>
        <translation>Export notes</translation>
    </message>
    <message>
        <source>Notes of the reports shown (%1)</source>
        <translation>Notes of the reports shown (%1)</translation>
    </message>
    <message>
        <source>Notes of the whole library (%1)</source>
        <translation>Notes of the whole library (%1)</translation>
    </message>
    <message>
        <source>One file that opens in any browser: each note with its quote, sentence, source and date.</source>
        <translation>One file that opens in any browser: each note with its quote, sentence, source and date.</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Language of the headings</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>The folder does not exist</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::FigureDelegate</name>
    <message>
        <source>said again:</source>
        <translation>said again:</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>sentence %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row read aloud</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>Narrow the list by place or date</source>
        <translation>Narrow the list by place or date</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Place…</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>Publication date…</translation>
    </message>
    <message>
        <source>Date of the event…</source>
        <translation>Date of the event…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1
Filters of one kind are alternatives; filters of different kinds must all hold. Backspace removes this one.</source>
        <translation>%1
Filters of one kind are alternatives; filters of different kinds must all hold. Backspace removes this one.</translation>
    </message>
    <message>
        <source>event: %1</source>
        <translation>event: %1</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::FindBar</name>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Find in the report</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>Exact letters</translation>
    </message>
    <message>
        <source>Tell apart letters that are written alike, such as أ and ا</source>
        <translation>Tell apart letters that are written alike, such as أ and ا</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Close the find bar</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ImportSummaryDialog</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>already in the library</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation>stopped before it</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Import stopped</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Files and what became of them</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Cause or remark</source>
        <translation>Cause or remark</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Only the first %1 are listed.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n new report</numerusform>
            <numerusform>%n new reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the library</source>
        <translation>
            <numerusform>%n already in the library</numerusform>
            <numerusform>%n already in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>What was complete before you stopped is kept.</source>
        <translation>What was complete before you stopped is kept.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::JobRow</name>
    <message>
        <source>Import in progress</source>
        <translation>Import in progress</translation>
    </message>
    <message>
        <source>Cancel the import; what is done is kept</source>
        <translation>Cancel the import; what is done is kept</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancel the import</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importing %1 of %2</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <comment>number of reports</comment>
        <translation>Importing: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
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
        <translation>Show or hide the marks: %1</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>Marks: %1</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::LibraryErrorDialog</name>
    <message>
        <source>The library could not be opened</source>
        <translation>The library could not be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Open another library…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Open the sample library</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Show the details</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Open library</translation>
    </message>
    <message>
        <source>Tawthiq libraries (*.tawthiq)</source>
        <translation>Tawthiq libraries (*.tawthiq)</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::MainWindow</name>
    <message>
        <source>Tawthiq: %1</source>
        <comment>library</comment>
        <translation>Tawthiq: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::MentionDelegate</name>
    <message>
        <source>Not locations</source>
        <translation>Not locations</translation>
    </message>
    <message>
        <source>actors and parts of names; never mapped or counted</source>
        <translation>actors and parts of names; never mapped or counted</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>was: %1</translation>
    </message>
    <message>
        <source>not in the gazetteer</source>
        <translation>not in the gazetteer</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
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
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note on these words</source>
        <translation>Write a note on these words</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ctrl+Enter; what is typed is already saved</source>
        <translation>Ctrl+Enter; what is typed is already saved</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Delete note</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Notices</name>
    <message>
        <source>This library is read-only: nothing can be changed.</source>
        <translation>This library is read-only: nothing can be changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) exported</source>
        <translation>
            <numerusform>%n note exported</numerusform>
            <numerusform>%n notes exported</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>notes exported, file</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) changed with the publication date</source>
        <translation>
            <numerusform>%n date changed with the publication date</numerusform>
            <numerusform>%n dates changed with the publication date</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Relative dates need the publication date</source>
        <translation>Relative dates need the publication date</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Publication date</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Take %1 from the text</source>
        <translation>Take %1 from the text</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::PasteDialog</name>
    <message>
        <source>Import the text of the clipboard</source>
        <translation>Import the text of the clipboard</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>How the text begins</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Publication date</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Relative dates need the publication date. It can be given later.</source>
        <translation>Relative dates need the publication date. It can be given later.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::PlacePopup</name>
    <message>
        <source>Filter by place</source>
        <translation>Filter by place</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>Search places</translation>
    </message>
    <message>
        <source>Places of the library</source>
        <translation>Places of the library</translation>
    </message>
    <message>
        <source>A place includes everything below it. Several places: any of them.</source>
        <translation>A place includes everything below it. Several places: any of them.</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ReaderHeader</name>
    <message>
        <source>Change the publication date</source>
        <translation>Change the publication date</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>no publication date</source>
        <translation>no publication date</translation>
    </message>
    <message>
        <source>Publication date: %1</source>
        <translation>Publication date: %1</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Publication date</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>day month year</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <comment>in the report</comment>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
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
        <translation>Not a date yet: 5/11/2021 or 5 November 2021</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ReaderView</name>
    <message>
        <source>Report text</source>
        <translation>Report text</translation>
    </message>
    <message>
        <source>Sentence %1: %2</source>
        <translation>Sentence %1: %2</translation>
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
        <translation>Copy</translation>
    </message>
    <message>
        <source>Write a note on these words</source>
        <translation>Write a note on these words</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ReportListPane</name>
    <message>
        <source>Report list</source>
        <translation>Report list</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>Remove last filter</translation>
    </message>
    <message>
        <source>No report matches the filters</source>
        <translation>No report matches the filters</translation>
    </message>
    <message>
        <source>There are no reports yet</source>
        <translation>There are no reports yet</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ReportListView</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Requests</name>
    <message>
        <source>Import reports</source>
        <translation>Import reports</translation>
    </message>
    <message>
        <source>Texts and JSON lines (*.txt *.jsonl *.ndjson);;All files (*)</source>
        <translation>Texts and JSON lines (*.txt *.jsonl *.ndjson);;All files (*)</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Open library</translation>
    </message>
    <message>
        <source>Tawthiq libraries (*.tawthiq)</source>
        <translation>Tawthiq libraries (*.tawthiq)</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ReviewBar</name>
    <message>
        <source>All reviewed</source>
        <translation>All reviewed</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::SharedContextCard</name>
    <message numerus="yes">
        <source>Shared by all %n figures</source>
        <translation>
            <numerusform>Shared by the figure</numerusform>
            <numerusform>Shared by all %n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>alleged: %1</source>
        <translation>alleged: %1</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Search the keys</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Reviewer: %1</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>Sentence %1</translation>
    </message>
    <message>
        <source>Figures reviewed: %1</source>
        <translation>Figures reviewed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the figures with a question</source>
        <translation>Show the figures with a question</translation>
    </message>
    <message>
        <source>This library is read-only</source>
        <translation>This library is read-only</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>All changes saved</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Strip</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>Search the reports</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Search titles and texts</translation>
    </message>
    <message>
        <source>Text size and letters</source>
        <translation>Text size and letters</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
</context>
<context>
    <name>tawthiq::ui::Welcome</name>
    <message>
        <source>This library has no reports yet.</source>
        <translation>This library has no reports yet.</translation>
    </message>
    <message>
        <source>Import text files, drop them here, or paste a text.</source>
        <translation>Import text files, drop them here, or paste a text.</translation>
    </message>
</context>
</TS>
