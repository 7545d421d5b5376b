<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gangway::ChecksPage</name>
    <message numerus="yes">
        <source>&amp;I accept %n decision(s)</source>
        <translation>
            <numerusform>&amp;I accept %n decision</numerusform>
            <numerusform>&amp;I accept %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::FinishPage</name>
    <message numerus="yes">
        <source>%n thing(s) left to do.</source>
        <translation>
            <numerusform>%n thing left to do.</numerusform>
            <numerusform>%n things left to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::InspectWindow</name>
    <message numerus="yes">
        <source>%n thing(s) to know about this file.</source>
        <translation>
            <numerusform>%n thing to know about this file.</numerusform>
            <numerusform>%n things to know about this file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::KeptKeysBox</name>
    <message numerus="yes">
        <source>Keys of %n database(s) are kept.</source>
        <translation>
            <numerusform>The key of %n database is kept.</numerusform>
            <numerusform>The keys of %n databases are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::RunView</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::Situation</name>
    <message numerus="yes">
        <source>This takes about 5–30 minutes. It is looked at every %n second(s).</source>
        <translation>
            <numerusform>This takes about 5–30 minutes. It is looked at every %n second.</numerusform>
            <numerusform>This takes about 5–30 minutes. It is looked at every %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No data for %n second(s).</source>
        <translation>
            <numerusform>No data for %n second.</numerusform>
            <numerusform>No data for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n second(s).</source>
        <translation>
            <numerusform>No answer for %n second.</numerusform>
            <numerusform>No answer for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has moved for %n second(s).</source>
        <translation>
            <numerusform>Nothing has moved for %n second.</numerusform>
            <numerusform>Nothing has moved for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::Upload</name>
    <message numerus="yes">
        <source>The links ran out. %n part(s) are sent again</source>
        <translation>
            <numerusform>The links ran out. %n part is sent again</numerusform>
            <numerusform>The links ran out. %n parts are sent again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::VerifyPage</name>
    <message numerus="yes">
        <source>%n count(s) differ.</source>
        <translation>
            <numerusform>%n count differs.</numerusform>
            <numerusform>%n counts differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::h2::Database</name>
    <message numerus="yes">
        <source>%n change(s) of transactions that were never committed are left out.</source>
        <translation>
            <numerusform>%n change of a transaction that was never committed is left out.</numerusform>
            <numerusform>%n changes of transactions that were never committed are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageDatabase</name>
    <message numerus="yes">
        <source>%n object(s) of the catalogue are lost: tables, keys or others.</source>
        <translation>
            <numerusform>%n object of the catalogue is lost: tables, keys or others.</numerusform>
            <numerusform>%n objects of the catalogue are lost: tables, keys or others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Snapshot</name>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, and the key does not open them.</source>
        <translation>
            <numerusform>No snapshot was made: %n value looks encrypted, and the key does not open it.</numerusform>
            <numerusform>No snapshot was made: %n values look encrypted, and the key does not open them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, in a database that says it is not.</source>
        <translation>
            <numerusform>No snapshot was made: %n value looks encrypted, in a database that says it is not.</numerusform>
            <numerusform>No snapshot was made: %n values look encrypted, in a database that says it is not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n reference(s) lead to rows that are not there.</source>
        <translation>
            <numerusform>No snapshot was made: %n reference leads to a row that is not there.</numerusform>
            <numerusform>No snapshot was made: %n references lead to rows that are not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud</name>
    <message numerus="yes">
        <source>%1 sent in %n part(s), SHA-256 as the snapshot&apos;s</source>
        <translation>
            <numerusform>%1 sent in %n part, SHA-256 as the snapshot&apos;s</numerusform>
            <numerusform>%1 sent in %n parts, SHA-256 as the snapshot&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::ChecksStep</name>
    <message numerus="yes">
        <source>The move cannot start: %n check(s) forbid it. Nothing was changed.</source>
        <translation>
            <numerusform>The move cannot start: %n check forbids it. Nothing was changed.</numerusform>
            <numerusform>The move cannot start: %n checks forbid it. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The move waits for you: %n finding(s) of the checks need a decision. Nothing was changed.</source>
        <translation>
            <numerusform>The move waits for you: %n finding of the checks needs a decision. Nothing was changed.</numerusform>
            <numerusform>The move waits for you: %n findings of the checks need a decision. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanWords</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
