<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A group of findings and how many there are, such as &quot;Passed: 27&quot;
----------
A kind of thing and how many there are, such as &quot;Questions: 16&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the run when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gangway [FILE…]

Opens Gangway, or a window that shows what is in each FILE without changing it.

  --self-test   looks whether everything the program needs is there; no display is needed
  --version     says which version this is

The same from the terminal: gangwayctl --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Address</name>
    <message>
        <source>This address cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. It has to begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangway does not talk to %1 unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::AddressBox</name>
    <message>
        <source>&amp;Address you chose in the store, such as acme.metabaseapp.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the new instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveLayout</name>
    <message>
        <source>The members end at byte %1, but manifest.json begins at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive does not end where it should after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not whole: the archive has no room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 should be, the archive has something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The padding after %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its manifest.json is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveReader</name>
    <message>
        <source>%1 ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the members that the manifest lists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveStorage</name>
    <message>
        <source>%1 ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Banner</name>
    <message>
        <source>%1: %2</source>
        <comment>word of the colour, then the state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::BoundedJson</name>
    <message>
        <source>Have it written again by the Gangway it came from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ChecksPage</name>
    <message>
        <source>See what stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that could make the move fail, or that will be different afterwards. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1 of %2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what pa&amp;ssed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;logs and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May take minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;I accept %n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs, JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier answer changed: check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks have not been made: choose Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what needs a decision and accept it below the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move has begun. These are its own checks, to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move was cut short before it had made its own checks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ComparisonTable</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: whether both are equal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of the snapshot and of the new instance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Console</name>
    <message>
        <source>%1/%2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::DurableFile</name>
    <message>
        <source>There is no space left to write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or move the existing file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ErrorList</name>
    <message>
        <source>%1, %2</source>
        <comment>time, step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ErrorPanel</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this failure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ExtractMember</name>
    <message>
        <source>%1 in the backup is damaged. Nothing was extracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::FactTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: its name and its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::FileRangeBody</name>
    <message>
        <source>%1 became shorter while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that no other program uses the file, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::FindingsView</name>
    <message>
        <source>Findings of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding contains these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::FinishPage</name>
    <message>
        <source>Show &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks are kept with this run; come back to them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is %1. It holds everything as it was before the move; keep it until everybody has worked in the new place for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the list is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to do.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of this move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::FoldOut</name>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::FollowUpTicks</name>
    <message>
        <source>Which of the follow-ups are done could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::H2Backup</name>
    <message>
        <source>build %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 does not hold the rows of its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it. Check the source with &quot;gangwayctl inspect&quot; and make the backup again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::H2Snapshot</name>
    <message>
        <source>Check the disk, and make it again. If that does not help, report it with the detail above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the snapshot back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the snapshot&apos;s pages and indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the snapshot&apos;s references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the snapshot will hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot %1 was not kept: it is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the old types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::H2Source</name>
    <message>
        <source>%1 is a database server. Gangway reads application databases on H2 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move under Admin settings, Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::HelpWindow</name>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the manual holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Home</name>
    <message>
        <source>The folder %1 could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can be changed by other users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours alone (chmod 700), or set GANGWAY_HOME to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::HttpClient</name>
    <message>
        <source>Check this computer&apos;s network connection, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, and that no firewall or proxy is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. For a server with a private certificate authority, choose that authority&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or newer. Ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a larger answer than makes sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sent is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings, or ask whoever runs the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a support bundle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::IncompleteArchive</name>
    <message>
        <source>Make the backup again, or use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup as it stands: it is packed with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first. A Gangway backup is a plain tar file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Gangway wrote. Its name ends in .gangway.tar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was packed by another program: its manifest.json is not where or as Gangway writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file that Gangway wrote. Any tar program can unpack this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete: it has no manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends after %2 and has no manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: the header of &quot;%2&quot;, after %3, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends inside %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup: it has too many entries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::InspectWindow</name>
    <message>
        <source>%1 — read-only, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every page, row, large object and index entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables with this in their name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before everything was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of thing and how many there are, such as &quot;Questions: 16&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangway knows what this is, and does not look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about this file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every page, row, large object and index entry can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual at first sight. Check everything reads each row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::InstanceClient</name>
    <message>
        <source>%1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up, but its database does not answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than Metabase answers at %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not ready in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the instance in a browser, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the key or the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API key, or sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this account see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or an API key of the group Administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. Metabase 50 or later is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 leads somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address that a browser shows after opening it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say which version it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the address of a Metabase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not let &quot;%2&quot; in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password. For an account with a second factor, use an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer as Metabase does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Job</name>
    <message>
        <source>This ended in an unforeseen way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again. If it stays, report it with a support bundle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Journal</name>
    <message>
        <source>The plan of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is not a private file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is yours, take away the rights of others (chmod 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that have it open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy for support, then move it away; Gangway starts a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write the journal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then continue the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder is yours and that its disk can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s record of run %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the journal for support, and start the journey again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step handed a secret to the journal, which refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step handed more to the journal than it keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a journal of Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away; Gangway starts a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer Gangway, or set GANGWAY_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Json</name>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::KeepAwake</name>
    <message>
        <source>A move to Metabase Cloud is running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::KeyBox</name>
    <message>
        <source>API &amp;key of an administrator of the new instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1, open Admin settings, Authentication, API keys, and make one for the group Administrators. Gangway only reads with it, keeps it in memory, and forgets it with this window. Delete it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Log</name>
    <message>
        <source>The log in %1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::LogView</name>
    <message>
        <source>Log of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::MainWindow</name>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks, a verified backup, the upload, and both sides compared. Can be rehearsed first, on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect a backup or database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, what is in it, and whether it can be read. Nothing is changed. Or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases and backups (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can then not be continued. The copy Gangway made for the upload is deleted. The backup stays where it is, and so does everything on the source. What was uploaded and not set up in Metabase Store is never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Manifest</name>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was written by a newer Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Gangway. The backup is a plain tar file, so any tar program can unpack it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::MemberSource</name>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::MoveWizard</name>
    <message>
        <source>&amp;Return to the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Metabase to Metabase Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Metabase Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on in the background, with a small window.

If it is stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in &amp;background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the move and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::PhaseLine</name>
    <message>
        <source> · </source>
        <extracomment>Between the numbers of a progress: &quot;31.4 of 48.0 GB · 65 % · 41 MB/s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <extracomment>State of a phase that waits for an answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase, its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::PhaseList</name>
    <message>
        <source>Metabase may be started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is not needed any more. Changes made there from now on will not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase stays stopped until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only mode is not needed: its file is read while nobody uses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Plan</name>
    <message>
        <source>The plan is not well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan again from the journey&apos;s questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was made for another version of Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan again with this program, or use the one that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan holds a secret, which a plan must not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the plan; Gangway asks for secrets when it needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan file that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a plan Gangway can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made for another version of Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::PlanPage</name>
    <message>
        <source>Read the plan, then start the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Start move begins with the first step; you can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;backup goes to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;text for your colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that do the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of the plan: its number and what is done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space: %1 are needed, %2 are free in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 are needed there; %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Gangway (*.gangway.tar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move is being written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal cloud has not started. Dismiss the failure to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal cloud is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move has begun with this plan. It is here to be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Progress</name>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1–%2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Rail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RailItem</name>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current, to be checked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2, %3, %4</source>
        <extracomment>%1 of %2 are numbers, %3 is a step such as Checks, %4 how it stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Rehearsal</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal could not listen on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal knows no such migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal knows no such upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted of a migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with --fresh to forget what was rehearsed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts are being joined already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in for Metabase Cloud on this machine, for rehearsing a move. It listens on loopback only and sends nothing anywhere.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the Store; 0 takes any free one. Without it, the port of last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the storage, likewise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for everything it keeps (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was rehearsed in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write one line of JSON once it listens: a file, or - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End when standard input is closed, as when the calling program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let something go wrong; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal store is open at %1. Ctrl+C closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal does not understand how to misbehave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help for the words it knows.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Starter or Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose monthly or annual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 3 to 40 lower-case letters, digits and single hyphens; a letter comes first, and no hyphen last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.metabaseapp.com is taken. Choose another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rehearsal the instance runs at a port of this machine instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one closest to your databases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address below metabaseapp.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also an address of your own, and a list of the networks that may visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid once a year, about 10 % less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real store asks for an account and a payment method here and begins a 14-day trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your Metabase Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your snapshot moves in once it is uploaded. You can fill this in while the upload runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of self-hosted Pro sign in to the store here. The rehearsal has no accounts and asks for no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangway opens this store when a move is rehearsed, with the move it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in for Metabase Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move of this rehearsal belongs to this address. Open the link that Gangway shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance starts as soon as the snapshot is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot moved in, and the instance runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud reads the snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1. In the real cloud people sign in here with the accounts they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new instance, as the rehearsal made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not Metabase. Nothing leaves this machine, and nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the real cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new Metabase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance could not be started. Start the rehearsal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page looks again every two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for the rehearsal&apos;s uploads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal could not keep an upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder with --state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new instance could not be made from the uploaded snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a snapshot of Metabase&apos;s own application database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud does not have your encryption key. Make the snapshot with that key, so that everything in it is decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder of the rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder, or one that does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rehearsal runs in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, stop it first, or choose another folder with --state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RehearsalServer</name>
    <message>
        <source>The rehearsal cloud did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ReportSaver</name>
    <message>
        <source>Save the report of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Restore</name>
    <message>
        <source>%1 names a file that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be open: %2 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program that uses it. If none does, delete the lock file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there and is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while the backup was being restored. It was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty place, or have what is there kept in a backup of its own first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunAction</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;what is left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunActions</name>
    <message>
        <source>&amp;Stop the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunCompanion</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunControls</name>
    <message>
        <source>Run in &amp;background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides this window. A small one shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops at the next safe point, to be continued here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunList</name>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunLock</name>
    <message>
        <source>This run belongs to another Gangway that is still at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it there, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1 on %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in %1 could not be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is there and yours, and that its disk can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder on a disk of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunPage</name>
    <message>
        <source>This computer is kept awake while the move runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed as a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is written down before it begins, so that nothing is lost if this computer stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gangwayctl status %1
gangwayctl run %1 --continue</source>
        <extracomment>The same run from a terminal</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunPresenter</name>
    <message>
        <source>&quot;%1&quot; is no address of a Metabase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address you chose in Metabase Store, such as acme.metabaseapp.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunReport</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of its database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Gangway %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunSecrets</name>
    <message>
        <source>The secrets of the run in %1 could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is yours and that its disk can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of the run in %1 are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the run or start the journey again; this run cannot go on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step handed over a secret that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets in %1 are not private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may have read them: undo the run and start the journey again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunSession</name>
    <message>
        <source>The step &quot;%1&quot; ended in an unforeseen way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the run to try it again, or report it with a support bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was planned with other steps than this program would take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue it with the Gangway that planned it, or start the journey again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has ended and is not run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the journey again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; was cut short and must not be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the run, then start the journey again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::RunView</name>
    <message>
        <source>There are no runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, %2, last changed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::RunWords</name>
    <message>
        <source>planned, nothing done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped, can be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted, can be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, can be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::SecretFile</name>
    <message>
        <source>The secret in %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret in %1 was not used: others may read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the secret into the first line of the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::SelfTest</name>
    <message>
        <source>The rehearsal cloud is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Gangway again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample database, read and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Settings</name>
    <message>
        <source>This folder cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its whole path, from / on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user or password, which is not kept in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system decide, and set https_proxy in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as http://proxy.example.org:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads cannot be limited to %1 kB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 kB/s or more, or no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such level of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of trace, debug, info, warning, error, off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file, or delete it to begin with none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::SettingsDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows that are open keep their language until they are opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for runs and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for runs and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs and log in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GANGWAY_HOME of the environment decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when Gangway starts again. Runs made so far stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside what is backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilobytes a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For moves that are planned from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system names its proxy in https_proxy and no_proxy. One that wants a password can only be named there: passwords are not kept in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, to find a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;og:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GANGWAY_LOG of the environment decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords, keys and signed addresses are never in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Situation</name>
    <message>
        <source>the new instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This is a rehearsal: nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 of %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The new instance and the backup stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The snapshot is uploaded, the backup stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks are made once more before the backup begins. Metabase has to stay stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase has to stay stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can use it until the backup was made and read back. Its database is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the snapshot from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase may be started again. Changes made from now on will not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading the snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase may be started again and used as usual. Changes made from now on will not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being set up by Metabase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This takes about 5–30 minutes. It is looked at every %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing %1 with the snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing what is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No data for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer. It is tried again by itself; what was sent stays sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes long to count. It is waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing has moved for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may be slow or busy. The work goes on as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance waits for your order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose plan, address and region in Metabase Store, then say here which address you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running. It has not been compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To count what it holds, Gangway needs the API key of an administrator there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is read or sent until you continue. What was done stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut short %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Continue goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Gangway is at work on this move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown as it was when this page was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step ends at its next safe point, usually within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step goes first. The backup stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the source was changed. Undo can be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays; an upload that is not set up in Metabase Store is never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move did not go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks do not let the move start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new instance was not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved and compared, but the list of what is left was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not switch over. The backup and the old server are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was moved. It has not been verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not switch over before both sides were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a rehearsal: the cloud is a stand-in, and nothing left this machine. The old server was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what the snapshot holds. The old server was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <comment>window title: percent, what is moved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangway: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangway: %1 %2 %</source>
        <comment>the state, then percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uploaded snapshot, the backup and what you ordered stay as they are. Gangway only stops to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new instance and the backup stay as they are. The comparison is made again when you continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup stays, and so does what was sent. Continue goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished backup is deleted, and made again when you continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Nothing on the source was changed, and nothing has to be taken back. Stopping takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private copies in the folder of this run are deleted. The backup stays, since it is yours. The source was only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

The upload cannot be taken back; what is not set up in Metabase Store is never used. Cancel an instance you have ordered in Metabase Store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

A move that was undone cannot be continued.</source>
        <comment>after the sentences on what is undone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::SourcePage</name>
    <message>
        <source>Choose the Metabase to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangway reads Metabase&apos;s own database file and never changes it. Metabase has to be stopped, since an open file cannot be read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database file, or folder of Metabase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose below, type a path, or drop a file on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter reads what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small Metabase that comes with Gangway, to practise with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption &amp;key (MB_ENCRYPTION_SECRET_KEY):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ehearse first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase &amp;Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole move with your data and the real steps, to a stand-in for Metabase Cloud on this machine. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real move. The snapshot is uploaded to Metabase; you order the new instance in Metabase Store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion of the new instance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is known, the checks name the addresses that your firewalls have to let in. It is chosen in Metabase Store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move has begun with these answers. They are here to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase&apos;s database (*.mv.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metabase.jar, or a file with MB_DB_ variables (*.jar *.env *.conf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder Metabase runs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection details and settings in this database are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. It is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is right: it opens what is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter in the field to read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database file or folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::SpaceCheck</name>
    <message>
        <source>There is not enough space for %1: %2 are needed and %3 are free on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::StatusWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the step under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::StoreClient</name>
    <message>
        <source>Metabase Store&apos;s answer is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Store&apos;s address. If it is right, a newer Gangway may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. Nothing that was done is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Store refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nothing between this computer and Metabase Store filters requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Store does not know this migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the migration again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Store says that this migration is finished or in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the migration in Metabase Store, or start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Store did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the migration again. If it happens again, a newer Gangway may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Store&apos;s address leads somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Store&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Store has trouble answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Cloud does not take a Metabase of version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade this Metabase to the newest release of its version first, 50 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Store takes no migrations at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Store&apos;s address and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Store could not put the parts together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say whether Metabase Store has put the parts together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Store cannot put the parts together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue. All parts are sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::StoreLinkBox</name>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to Metabase Store for this move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal: this page is a stand-in on this machine. Nothing is ordered and nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, address, region and payment are between you and Metabase, in its own page. Whoever has this link can act on your move: keep it to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::StorePage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the new instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, address and region are chosen in Metabase Store; Gangway watches until it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses in the stand-in&apos;s page what somebody would choose. Only a rehearsal has this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the new instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot uploaded: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::TableFileWriter</name>
    <message>
        <source>A value of table %1 cannot be written in this format without changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this table as CSV, which keeps every byte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::TableList</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputModel</name>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputPlot</name>
    <message>
        <source>Speed in the last 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1 a second. The table below has the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputTable</name>
    <message>
        <source>Speed by the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Tone</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::UnfinishedRuns</name>
    <message>
        <source>%1 is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut short, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken back only in part, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is planned, and nothing was done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <extracomment>The second half of &quot;3 of 7 steps are done.&quot;; two sentences beside each other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that have not ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::Upload</name>
    <message>
        <source>%1 changed while it was uploaded. Nothing was completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that no other program writes to it, then start the upload again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file that can be uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the snapshot&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Metabase Store for new links</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The links ran out. %n part(s) are sent again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to try again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload cannot be made like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the upload again. If it happens again, save a support bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing part %1 with what was sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload stopped before the file was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload stopped with %1 of %2 parts stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then continue. Stored parts are not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage refused the upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nothing between this computer and the storage changes requests, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage no longer has what was sent before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue. Everything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links for the upload run out before they can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the migration again. On a slow connection, upload fewer parts at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::UploadState</name>
    <message>
        <source>What was noted about the upload cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the upload again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::VerifyArchive</name>
    <message>
        <source>%1 differs from the manifest in bytes %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as a whole differs from the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not prove that the contents are intact: they were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not prove that the database opens, nor that its rows are those of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as it was written. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this file. Make the backup again, or use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::VerifyPage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the new instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move counts as done when the new instance holds what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All counts are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counts prove that everything arrived. Whether it answers as before is quickly seen by hand: sign in to %1 and run three questions you know well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::WizardPage</name>
    <message>
        <source>What this page is called on the telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::WriteArchive</name>
    <message>
        <source>The backup could not be put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks</name>
    <message>
        <source>Metabase application database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Metabase application database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the Metabase that made it once and let it finish, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database that Metabase keeps its own data in: on H2, the file metabase.db.mv.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; could not finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::AllowList</name>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases have to let Metabase Cloud in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database has to let the cloud in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data source names a public host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::CloudMigration</name>
    <message>
        <source>An earlier move to the cloud has not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase lists it as running. It is, or its server was stopped in the middle; until it ends, Metabase refuses to start another one itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not running, cancel it in the admin settings under Cloud (or let Gangway do it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1, &quot;%2&quot; since %3 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was ever started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All earlier ones came to an end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Cluster</name>
    <message>
        <source>One server runs on this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job tables know of no second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down to one server before, and start the others afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all of them before the snapshot is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several servers run on this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job tables know of %1. A server that was replaced may still be counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Drivers</name>
    <message>
        <source>Data sources with a community driver stay behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Cloud has the official drivers only. Questions on these sources move, but cannot run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace each by a source with an official driver, or go on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drivers are official ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Cloud has a driver for every data source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Duplicates</name>
    <message>
        <source>%1 (%2): rows %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables or fields of data sources are listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore or an upgrade may refuse the second entry (metabase/metabase#10087).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync the data source in the admin settings, or remove the entry that nothing uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table or field is listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is there once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of each were compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Embedding</name>
    <message>
        <source>Embedded and public content gets a new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and programs that show it ask the old address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address there. Keys and the ends of the links stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public links: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is embedded or public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question or dashboard is published for embedding or by a public link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptedLeftovers</name>
    <message>
        <source>Forgotten encrypted values cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the right key every encrypted value looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is left in another encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns that Metabase encrypts in any version were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values are encrypted with another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase cannot read them; it logs errors, and turning encryption on later fails (metabase/metabase#76149).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty these values (people&apos;s own settings become the defaults), or give the key they were encrypted with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2: %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key they were encrypted with, or decide: empty these values in the snapshot (--unreadable reset; people&apos;s own settings become the defaults), or leave them as they are (--unreadable keep).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptionKey</name>
    <message>
        <source>No encryption key is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection details and settings are stored as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption key is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens what is stored encrypted: %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption key is not this database&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not open what is stored encrypted (%1 values).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is encrypted and the key is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud takes connection details and settings as plain text; without the key they cannot be opened (%1 values).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Metabase started without the same MB_ENCRYPTION_SECRET_KEY cannot read its connections (%1 values), and an upgrade may get stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption of this database is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a table of data keys (%1 rows): values may be encrypted in a format Gangway does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file), and give it: the snapshot is made with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::EnvironmentSettings</name>
    <message>
        <source>Settings in the server&apos;s environment do not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables such as MB_SITE_NAME or MB_EMAIL_SMTP_HOST win over the database, and were not looked at: no environment was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the service file, container or compose file for MB_ variables, and set the same in the admin settings of the new instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These variables set something that is not in the application database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s environment sets nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only says where the application database and the web server are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::FileSources</name>
    <message>
        <source>Data sources that are files stay behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Cloud opens neither H2 nor SQLite files. Questions on these sources move, but cannot run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the data into a database server and point the source to it, or go on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data source is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart from the sample database, none uses H2 or SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Finding</name>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Mail</name>
    <message>
        <source>No mail server is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is sent by the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail server %1 cannot be reached from there; Metabase Cloud sends mail itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself, from an address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the new sender in your mail filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender until now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::MigrationLock</name>
    <message>
        <source>The migration lock is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Metabase is changing the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration lock is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has held it since %2 (UTC). Either a Metabase is changing the schema now, or one was killed while it did; a new start waits and then fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a Metabase is starting, wait for it. If none runs anywhere, release the lock with its command &quot;migrate release-locks&quot;, start it once, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::NotMoving</name>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations of content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People&apos;s own preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some things do not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase leaves these behind, whichever way the move is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note them down; they are on the list of what is left to do after the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no API keys, caching policies or other things Metabase does not move. Caches and logs of past queries stay, as always.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::PaidFeatures</name>
    <message>
        <source>Rows of paid features in an open-source instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the Enterprise edition moves them. The instance ran it once, or a trial has ended; a restore of what the open-source edition dumps has failed on such rows (metabase/metabase#78414).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the Enterprise jar of the same version for the move, or accept that these rows stay behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows of paid features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both editions move everything there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid features are used with the edition they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance runs the Enterprise edition, which moves their rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of paid features, and the edition is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::PrivateHosts</name>
    <message>
        <source>the old server itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Cloud cannot reach some data sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only. Questions on them move, but cannot run until the cloud gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a public address and allow the cloud&apos;s addresses there, or connect through an SSH host that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where some data sources are is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their connection details are encrypted or could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the encryption key and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data source has a private host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that can be told by their name are public ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::ReadOnlyMode</name>
    <message>
        <source>The environment sets read-only mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB_READ_ONLY_MODE is in the server&apos;s environment, and wins over the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the variable and restart, unless it is meant to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only mode is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can work as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only mode is on for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either a move is running, or one was cut short and left it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no move runs, cancel it in the admin settings under Cloud (or let Gangway unlock it); it does not move along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Readable</name>
    <message>
        <source>The tables can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table the checks need was read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some tables are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could be read only in part, so everything below counts too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup from before the damage, or have the file recovered on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: readable up to row %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::References</name>
    <message>
        <source>%1 (%2 rows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows point to rows that are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new instance takes all rows or none: it refuses these at the very end of the restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these rows, or restore what they point to, on a copy, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rows: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large tables were not searched for broken references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold logs and history, where such rows are rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a thorough check where a restore has failed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References between tables could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source does not say which tables refer to which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the snapshot once it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All references between tables hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign keys followed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left out of the snapshot, and so is what refers to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what will be missing: the snapshot says how many rows it leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these rows, or restore what they point to, on a copy, and check again; or decide to leave them out of the snapshot (--leave-out-orphans).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Report</name>
    <message>
        <source>Next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do after the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Gangway from the application database alone. It names people&apos;s work and hosts; passwords, keys and tokens are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1, &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before the move to Metabase Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before the upgrade of Metabase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before Metabase goes back to an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before the application database moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: something below has to be put right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stops it, but some things need your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stops it. Some things will need work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will need work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the checks again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::SampleDatabase</name>
    <message>
        <source>There is no sample database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be rebuilt in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample database is built again in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file does not move. Questions on it work again once it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::SecretFiles</name>
    <message>
        <source>Keys and certificates are files on the old server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These connections name a file that the cloud does not have; they fail there until it is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file instead of naming it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection needs a file of the old server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and certificates, if any, are stored in the database and move along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Setup</name>
    <message>
        <source>Metabase was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with an active account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase was never set up on this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no account of any person: Metabase created it and waits on its welcome page. There is nothing to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the right file or database. A Metabase in a container that lost its volume or its MB_DB_ variables starts on an empty one like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::SignIn</name>
    <message>
        <source>Single sign-on has to learn the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who sign in this way: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that one administrator can sign in with a password; the steps for each are on the list of what is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google: the OAuth client has to list the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAML: the provider has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT: the application has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP: the cloud cannot reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP: the directory has to let the cloud in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People sign in with passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords move along; no single sign-on is set up in the database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::SiteAddress</name>
    <message>
        <source>No dashboard links to the old address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards, text and custom links were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and dashboards link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards whose settings name that address: %1. The links break when it goes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the old address redirect to the new one, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Size</name>
    <message>
        <source>Rows to move: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows there are is not known before they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table is unusually large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some tables are large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They make the snapshot, the upload and every upgrade longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan more time. Logs (view_log, audit_log, login_history, recent_views) can be trimmed before, if nobody needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::SshTunnels</name>
    <message>
        <source>Metabase Cloud cannot reach some SSH hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are known in your own network only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an SSH host with a public address for these data sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH hosts have to let Metabase Cloud in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data sources are reached through an SSH tunnel, which moves along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the addresses of the cloud&apos;s region at each SSH host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data source uses an SSH tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connect directly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Transforms</name>
    <message>
        <source>No table belongs to a transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing points to what Metabase leaves behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables made by transforms stop the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables that point to a transform: %1. Metabase before mid 2026 does not move transforms, and the restore in the cloud fails at the end (metabase/metabase#78704).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::UpgradeFinished</name>
    <message>
        <source>An upgrade of Metabase did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changelog marks these steps as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newest release of that version once and let it finish, or restore the backup from before the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of Metabase 0.%1 are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changelog says they were made. A rollback or a restore was cut short, or tables were deleted by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a complete backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last upgrade finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is marked as failed, and the tables of %1 are there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Version</name>
    <message>
        <source>Metabase %1 is older than the move to the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase moves to the cloud from 0.%1 on. The store may refuse this version, and restoring an old snapshot into a much newer Metabase has failed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase 0.46.6.4 leaves H2 data sources out of its own dumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dump made by its command dump-to-h2 cannot be restored (metabase/metabase#33666).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the snapshot Gangway makes, or upgrade to 0.46.7 or later first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is told %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its exact point release is not in the database; the store is told %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1 can move to the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cloud runs a newer version, the instance is upgraded on arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is newer than Metabase 0.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was last used by %1; an older Metabase refuses to start on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose version 0.%1 or later, or roll back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1 has to be upgraded in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases below 0.%1 are upgraded one after the other up to the last 0.%1; from there on one jump is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up, then upgrade release by release up to the last 0.%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1 can be upgraded in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always take the newest point release of the version wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase 0.%1 is not older than the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was last used by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase cannot go back to 0.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its command &quot;migrate down&quot; goes back to 0.%1 at the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup that was made before the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; of Metabase 0.49 has broken databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its point releases left the schema damaged (metabase/metabase#41641).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup from before the upgrade instead, or run it on a copy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to 0.%1 takes several runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; goes back one version at a time, each with the newest release of the version it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it %1 times, and check the version after each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures of &quot;migrate down&quot; are only logged before 0.57</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ends as if all was well (metabase/metabase#64309).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the version of the database before and after each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1 can go back to 0.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;migrate down&quot; with the release that ran last, Metabase stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of Metabase is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the table databasechangelog names a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the database is complete, and that it was made by a released Metabase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A development build of Metabase changed this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No released Metabase knows its schema (change sets v9999).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the backup from before the development build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used by Metabase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same version on the new database first, and upgrade afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::checks::Webhooks</name>
    <message>
        <source>Metabase Cloud cannot reach some webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only; alerts sent there are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a public address, or send these alerts elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks are called from the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have to let the addresses of the cloud&apos;s region in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings after the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (address encrypted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts go by mail or Slack, if at all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::ByteSource</name>
    <message>
        <source>The database file %1 is shorter than its contents say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again from where it came, after Metabase was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file %1 was changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Metabase, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::CatalogueLayout</name>
    <message>
        <source>The H2 database was not written: it cannot hold %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this in the source, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::Check</name>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the file&apos;s maps contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large text or binary value is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has %1 rows where it counts %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is empty; H2 will build it when it opens the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index has %1 entries for %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are readable. Rebuild the index in H2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index does not agree with the rows of its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys in the table&apos;s pages contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are readable, but H2 may not find some of them by their key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::ChunkWriter</name>
    <message>
        <source>A row is too large for an H2 database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read again while it was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::CompleteCatalogue</name>
    <message>
        <source>The column %1 keeps its values, but is no longer computed from others: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of the column %1 is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check %1 of the table %2 is left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view %1 is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::Convert</name>
    <message>
        <source>The new database %1 was not kept: it does not hold the rows of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk the new file was on, then try again; the source was only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was not written: %1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::DamageReport</name>
    <message>
        <source>%1 lost %2 of %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost at least %2 of at least %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 rows that can be read. Whether there were more is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has all of its %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing led to its rows any more; they were searched for in the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its declaration is lost: names of columns are made up, and types are those of the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its rows are from older copies, and may be outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its rows are from damaged pages, and may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 large texts or binary values are lost, and empty now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::Database</name>
    <message>
        <source>The file was not closed in order. Its newest complete state is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer state than the one shown is incomplete: the last changes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of transactions that were never committed are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The database sorts text by the rules of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::Errors</name>
    <message>
        <source>The database file %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an older backup of this file, or let H2&apos;s Recover tool save what it can from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file %1 holds something this program cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the detail above; the file itself is not harmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this as a user who may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or network drive the file is on, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::FileLock</name>
    <message>
        <source>The database file %1 is in use by a running program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Metabase first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Metabase first. If it is not running, delete %1, which a crash can leave behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::Identify</name>
    <message>
        <source>%1 is an H2 database in the old PageStore format, which cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: write a script from it (with MV_STORE=FALSE in the address) and run that script in a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted as a whole with a file password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an unencrypted copy with H2&apos;s ChangeFileEncryption tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is only a Git LFS pointer, not the database itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the file with &quot;git lfs pull&quot; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came, after Metabase was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by an H2 version that is newer than this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the database file %1 is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an older backup of this file, or let H2&apos;s Recover tool save what it can from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an H2 database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s application database, usually named metabase.db.mv.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::IndexWriter</name>
    <message>
        <source>Table %1 has two rows with the same key, which its index %2 does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::LobWriter</name>
    <message>
        <source>A large text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::OldCatalogue</name>
    <message>
        <source>The column %1.%2 was %3 and becomes %4, since its values do not fit into what H2 2 means by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain is left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting that H2 2 does not have is left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::PageChecker</name>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two chunks of the file overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk&apos;s table of contents is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page is not in its chunk&apos;s table of contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk says that %1 of its pages are in use, but %2 are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page is in use that its chunk says is not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::Reader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageDatabase</name>
    <message>
        <source>The rows of table %1 were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of uncommitted changes is damaged. Some of them may be shown, or some committed ones not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the catalogue is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the catalogue are lost: tables, keys or others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is lost: names and types of all tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign key is left out, because the table it leads to is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageReader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::StoreSearch</name>
    <message>
        <source>The list of the file&apos;s maps is damaged. What it lacks was searched for in older copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the file&apos;s header are damaged. Its data was searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest state of the file is lost. What is shown is older, apart from what could be found of the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state of the file has its beginning left. What is shown was put together from single pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of where everything is in the file is damaged. What it lacks was searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::TableWriter</name>
    <message>
        <source>A value of table %1 does not fit its column %2 in an H2 database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this value in the source, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has two rows with the same primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of table %1 do not have its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of table %1 is too large for an H2 database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row in the source, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::TemporaryFile</name>
    <message>
        <source>A temporary file in %1 could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::UpgradedReader</name>
    <message>
        <source>A value of the column %1.%2 cannot be kept in H2 2&apos;s type %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value or the type of the column with the H2 version that made the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::h2::Writer</name>
    <message>
        <source>The rows of table %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Comparison</name>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1 on the left, %2 on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hold the same, compared by every row. Tables: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences in what is declared: %1. Tables with different rows: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Export</name>
    <message>
        <source>%1 is no folder that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the existing files away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1. Tables: %2, rows: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not exported. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Identify</name>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Kind</name>
    <message>
        <source>Unpack it, for example with %1, then open what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, for example with %1, then open what comes out (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. To see what is in it: pg_restore --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and psql restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, custom format %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, directory format %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, tar format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script of a whole PostgreSQL server, by pg_dumpall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An H2 database file, format 1 (H2 1.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An H2 database file, format 2 (H2 2.0 and 2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An H2 database file, format 3 (H2 2.2 and newer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An H2 database file in a newer format than this version of Gangway knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Gangway, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An H2 database file in the old PageStore format (H2 up to 1.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: SCRIPT from a copy opened with MV_STORE=FALSE, then RUNSCRIPT into a new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An H2 database file encrypted with a file password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt a copy of it with H2&apos;s ChangeFileEncryption tool, then open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQL script of an H2 database, as H2&apos;s SCRIPT command writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it into a new H2 database with RUNSCRIPT, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An H2 database file whose beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another copy of the file, made while Metabase is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gzip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zstd file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An xz file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bzip2 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An lz4 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 7z archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zip archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tar archive, but not one made by Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database file or backup itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup archive made by Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup archive made by Gangway that is incomplete or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run gangwayctl verify on it to see what is missing. tar still unpacks what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MySQL or MariaDB backup as an SQL script, by mysqldump or mariadb-dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and mysql restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Gangway does not open it. sqlite3 or DB Browser for SQLite does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Java program (jar), such as metabase.jar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database lies beside it, usually as metabase.db.mv.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page. A download that needed a sign-in often ends as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and download the backup again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file encrypted with age, GnuPG or OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt it with the tool and key it was made with, then open what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Git LFS pointer: a short text that stands for the real file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the real file with git lfs pull, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy or the backup did not work. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that begins with nothing but zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in UTF-16, as PowerShell writes what a tool prints; bytes may have been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the backup again and let the tool write the file itself, as pg_dump does with -f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SQL script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a database of its own kind. Gangway opens that database or its backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of an unknown kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Search</name>
    <message>
        <source>There is nothing to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a text of at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2, row %3: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2, %3: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits: %1. Looked at the names of all tables and columns. Rows searched: %2, in tables: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more: the search ends early where there are many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary values were not searched; bytes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was searched only in part: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Source</name>
    <message>
        <source>The archive %1 holds no H2 database, and other databases cannot be opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it with tar, and restore the database with its own tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of tables for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several tables called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the table with its schema and in its own case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Summary</name>
    <message>
        <source>Its contents were not looked at. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by H2 %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is %1 in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables: %1, rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::inspect::TablePage</name>
    <message>
        <source>NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown: the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown: the first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown: all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Cells</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::EncryptionKey</name>
    <message>
        <source>A value could not be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an encryption key of Metabase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the value of MB_ENCRYPTION_SECRET_KEY from the server&apos;s environment, as it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Environment</name>
    <message>
        <source>The environment in %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the MB_ variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Compose file. Write the Metabase service&apos;s variables to a file as NAME=VALUE lines, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line, or choose the file with the MB_ variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quotes on that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, and that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that %1_FILE names could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be inside the container. Copy it here, or give %1 itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB_DB_PORT is not a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB_DB_DBNAME is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the database in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB_DB_TYPE is none that Metabase knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is h2, postgres or mysql.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Inventory</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and models in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded questions and dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persisted models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row and column security rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts of the instance could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of a Metabase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Orphans</name>
    <message>
        <source>The rows that refer to nothing could not be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the database: &quot;gangwayctl preflight&quot; names such rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Region</name>
    <message>
        <source>United States (North Virginia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South America (São Paulo)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Snapshot</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, and the key does not open them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, in a database that says it is not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give the key they were encrypted with. Or decide: --unreadable reset puts empty values in their place, --unreadable keep leaves them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Metabase does not move %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n reference(s) lead to rows that are not there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud takes all rows or none and refuses these at the very end. Repair them on a copy, or decide to leave these rows out, and with them what refers to them: --leave-out-orphans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot can be made of this database: its values may be encrypted in a format that Gangway does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database holds values encrypted with MB_ENCRYPTION_SECRET_KEY, and the key was not given. Metabase Cloud does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file) and give it in a file: --key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption key that was given is not this database&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this database is encrypted cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give MB_ENCRYPTION_SECRET_KEY of its server in a file: --key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no application database of Metabase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::SnapshotRules</name>
    <message>
        <source>No snapshot can be made of this database: the column %1 of %2 is computed from one that may have to be decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::address</name>
    <message>
        <source>The address of the application database could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a password, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this machine can see a command line, and the shell keeps it: change that password. Then leave it out of the address, and give it in the environment, in a file only you can read (env:FILE), or when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as postgres://USER@HOST:PORT/DATABASE, with one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the address; keys with a passphrase are not supported there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the name of the database after the host: postgres://USER@HOST:PORT/DATABASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of the H2 file (metabase.db.mv.db).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file, postgres://…, mysql://…, or env:FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase keeps its application database in H2, PostgreSQL or MySQL: give a file, postgres://… or mysql://….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in H2&apos;s old PageStore format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once with Metabase 0.45 or older, which converts it, and choose the .mv.db file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no H2 database file at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file that ends in .mv.db, or the folder Metabase runs in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::followUps</name>
    <message>
        <source>the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old instance stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes made at %1 after the snapshot do not reach the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it stopped, and keep its files until everybody has worked in the new place for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions and alerts (%1) run in the cloud from now on. While %2 runs too, everybody gets them twice, and changes made there do not reach the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at its SSH host %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Metabase Cloud through to your databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make data sources in your own network reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their hosts have private addresses or names, which mean nothing in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a public address, or reach it through an SSH host that has one, and change the connection in the admin settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace data sources that are files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H2 and SQLite files stay on the old server; Metabase Cloud cannot open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the data into a database server, then change the connection in the admin settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload keys and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These connections name a file on the old server, which the cloud does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the new address to Google sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refuses sign-in from an address its OAuth client does not list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Google console, add %1 to the authorized JavaScript origins of the OAuth client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the addresses at the SAML provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider sends people back to the address it knows, which is %1. SAML needs a Pro or Enterprise plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the redirect and base addresses to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point JWT sign-in to the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application that signs people in sends them to %1. JWT needs a Pro or Enterprise plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address in that application to %1; the shared secret stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in your own network; the cloud cannot reach it, so nobody signs in through LDAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People sign in through the directory, which the cloud has to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check LDAP sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the directory reachable for the region&apos;s addresses, or set passwords or another way to sign in, first of all for the administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address in applications that embed Metabase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1. The applications load them from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change their Metabase address to %1. The secret key moves along and stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on the new public links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public links (%1) begin with the address of the instance; those given out lead to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the address in every place that uses one with %1, or let a custom domain take over the old name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks, mails and links in questions and dashboards (%1) lead to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks and links in mails lead to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect the old address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the old address redirect to %1, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender of mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail went through %1, which the cloud cannot reach; Metabase Cloud sends mail itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself; your own mail server is used only where your plan allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test mail from the new instance, and allow its sender in your mail filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lead to hosts in your own network, which the cloud cannot reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are called from the addresses of the cloud&apos;s region from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings, and allow the region&apos;s addresses where needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the API keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys do not move; programs that use one are refused by the new instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a key of the same name and group for each, and give it to the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the caching policies again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caching policies (%1) do not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note them from the old instance&apos;s performance settings, and set them in the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set again what the old server&apos;s environment set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings came from environment variables and are not in the application database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell people the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: %1, of whom %2 sign in through a directory or provider. Everybody has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: %1. Everybody has to sign in again; passwords stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send everybody %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::recognise</name>
    <message>
        <source>It has no tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the tables of a Metabase application database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has Metabase&apos;s tables, but no databasechangelog: the table that says which version made them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase began to set it up; these tables are missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the sample database that comes with Metabase (people, orders, products, reviews).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has none of Metabase&apos;s tables; its own are %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::metabase::version</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or older (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud</name>
    <message>
        <source>Check the application database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads %1. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the application database and read the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads %1, writes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is kept, since it is yours; delete it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the snapshot from the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the snapshot to Metabase Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the snapshot to %1. Changes made in Metabase from the backup on will not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase Store offers no way to take an upload back; one that is not set up in the store is never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the new instance in Metabase Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose plan, address and region in the store&apos;s own page; Gangway watches the new instance start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 5–30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the instance in Metabase Store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the new instance with the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads counts from the new instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plan for a move to Metabase Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it with the program that made it, or make a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan lists other steps than this version of Gangway would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan again and read it before you run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run no longer knows its migration at Metabase Store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan and run that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal store&apos;s page did not take the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the rehearsal; if it stays, start it anew with --fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in %2 tables, read back and equal
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sent in %n part(s), SHA-256 as the snapshot&apos;s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs Metabase %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what moves, in plain text, into the run&apos;s folder, and reads it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 rows that move, read back and equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows left out, as decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Answers</name>
    <message>
        <source>The plan&apos;s answer &quot;%1&quot; cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan again with &quot;gangwayctl plan move-to-cloud&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupPlace</name>
    <message>
        <source>&quot;%1&quot; is no place for a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder and a name that ends in .gangway.tar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there, and a backup never replaces a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you may write into.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupStep</name>
    <message>
        <source>%1 is already there, and this run did not make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan again with another place for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::ChecksStep</name>
    <message numerus="yes">
        <source>The move cannot start: %n check(s) forbid it. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do what each of them says, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The move waits for you: %n finding(s) of the checks need a decision. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read them. If you accept them all, make the plan with --accept-decisions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Page</name>
    <message>
        <source>Source</source>
        <extracomment>Step of the move: which Metabase is moved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Step of the move: what stands in the way</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Step of the move: what is going to happen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Step of the move: it happens</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Step of the move: both sides are compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Step of the move: what is left to do by hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanText</name>
    <message>
        <source>touches:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way back:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanWords</name>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1–%2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metabase has to stay stopped until its backup was read back: %1. Nobody can work with it until then. After that you may start it again; what people change there from then on does not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our Metabase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are moving %1 to Metabase Cloud.

It will not be available for a short time at the beginning (%2). After that it can be used for reading as before, but nothing should be changed there: questions and dashboards changed after the move has begun stay behind.

We write again when the new address can be used. Your questions, dashboards and collections will be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new address: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Session</name>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is no move to Metabase Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue it with the program that began it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SnapshotStep</name>
    <message>
        <source>The snapshot %1 could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SourceFacts</name>
    <message>
        <source>%1 is a backup. What is moved is a Metabase&apos;s own database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that file, or restore the backup first: gangwayctl restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no application database of Metabase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::VerifyStep</name>
    <message>
        <source>%1 does not say how much it holds of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these by hand: they are in the backup&apos;s &quot;gangwayctl inspect&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not switch over. Your backup and the old server are as they were. Ask Metabase&apos;s support, or move again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gangwayctl</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show progress: bars (default on a terminal), lines, json (one object a line on standard output) or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gangwayctl %1 [options] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no progress style &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after &quot;gangwayctl %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;gangwayctl %1 --help&quot; shows how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 rows in %3 tables; from %4; made %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backs up a closed application database into a plain tar and reads everything back: every byte, and every row against the source. Stop Metabase first; a database in use is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, or env:FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive, or a folder for one named by the time (default: this folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what was made as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a backup archive completely: every byte against the manifest, then every row of its database against the checksums taken from the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .gangway.tar file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look at the manifest and the places of the members: quick, proves less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what it holds as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: %1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, every byte and every row: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the database of a backup back. The place must be empty, or what is there is backed up first with --keep-existing. Stop Metabase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file to make: metabase.db, with or without .mv.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up what is there into this archive, and verify it, before replacing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is missing: where should the database go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look into a backup or database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands in the way of a move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a verified backup archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a backup archive and check everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup&apos;s database back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down a move, step by step, before anything happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do what a plan says, or continue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole move against a stand-in cloud on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export needs --as csv, json or sql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks into a file without a database server, Java or a network, and never writes to it: H2 databases (H2 1.4 to 2.3) and Gangway&apos;s own archives. Other kinds of backup are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to look into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON; its members are described in the manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all tables with their rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows of one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows (default %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a text in names and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what differs from another file; ends with 4 when something does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all tables, or the one of --table, into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, json or sql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not check every page, row and index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes down a move, step by step: what each step touches and how it is taken back. Nothing is read or changed yet. The file holds no secrets and can be sent to a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move-to-cloud: move a stopped Metabase on H2 to Metabase Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application database: metabase.db with or without .mv.db, its folder, or env:FILE with Metabase&apos;s variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the plan goes; without it, it is only shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new instance, where it is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1, to list its addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old server runs Metabase Pro or Enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preflight&apos;s findings that need a decision were read and accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts to upload side by side, 1 to 16 (default 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes in a part of a large upload, 6 to 5000 (default 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another store than Metabase&apos;s own, such as the rehearsal&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages, where they are at another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the plan as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Start it with: gangwayctl run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what stands in the way of a move: what forbids it, what you have to decide, what will need work afterwards, and what was looked at and is fine. Only reads. Ends with 5 when something forbids the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move-to-cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write it as a page to show around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also look for broken references in logs and history, which may take minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole move, with real data and the real steps, against a stand-in for Metabase Cloud on this machine: checks, backup, snapshot, upload, set-up, comparison, follow-ups. Nothing leaves the machine, and the source is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application database; without it, the sample that comes with Gangway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where an earlier rehearsal was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what the stand-in cloud kept of earlier rehearsals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the backup (default: in Gangway&apos;s own folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal %1. The cloud is a stand-in on this machine (%2); nothing leaves it.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was begun already: run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue it with --continue, or make a new plan to start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the move? Type yes to start, anything else to leave:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does what a plan says. It can be stopped with Ctrl+C or killed at any moment and continued: finished steps are not done again, finished parts of an upload are not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan file, or the id of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where an earlier run of this plan ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask before starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new instance, such as acme.metabaseapp.com, so that it is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, readable only by you, with an API key of the new instance. GANGWAY_INSTANCE_KEY does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has ended already. &quot;gangwayctl status %1&quot; shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be asked here whether to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists all runs, newest first: what they did and whether they can be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one run: every step, what it made, and the error where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;gangwayctl runs&quot; shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the whole record, with every step&apos;s result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gangwayctl COMMAND [options]

Moves a self-hosted Metabase to Metabase Cloud without losing anything, and looks into backups.

Commands:
</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;gangwayctl --help&quot; lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again. If it stays, report it with the log in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Moved and verified. The old server was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Everything was copied. It has not been verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Stopped after %1 of %2 steps. Nothing on the source was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Not moved: %1 of %2 steps are done. Nothing on the source was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;gangwayctl runs&quot; lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: gangwayctl status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    The store&apos;s page (rehearsal): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    Filling in the store&apos;s page for you: plan Starter, monthly, address %1, region Frankfurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    Metabase Store, for plan, address and region (keep this link to yourself):
    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    The snapshot is uploaded. Order the new instance in Metabase Store:
    %1
    Its address (such as acme.metabaseapp.com), or nothing to go on another time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order it in Metabase Store, then continue this run with its address: --continue --address …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the run and give an address such as acme.metabaseapp.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    To compare, Gangway needs an administrator&apos;s API key of %1
    (Admin settings, Authentication, API keys; group Administrators):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running, but it has not been verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an API key there, then continue this run. The key can come from GANGWAY_INSTANCE_KEY or --key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder, or name.gangway.tar, for the backup (default: that of the settings, or beside the source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload at most so many kilobytes a second (0: no limit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an H2 database into a new file for H2 2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a closed H2 database into a new file for H2 2.1, which Metabase 0.46 and newer open, and reads it back: every row against the source. Files of H2 1.4 are translated; others come out compacted. The source is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make, with or without .mv.db. An existing one is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is missing: where should the new file go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and read back: %1
%2 rows in %3 tables, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the file that Metabase Cloud takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY, to be read when the plan is run. The plan holds its path, not what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of your server. The environment variable of that name does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of the old server. The environment variable of that name does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is encrypted. MB_ENCRYPTION_SECRET_KEY:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot made and read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 rows, every one equal to the source&apos;s as it moves; Metabase %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied, since no key opens it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is, although it looks encrypted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1, rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays behind, as in Metabase&apos;s own dumps (rows): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the file that Metabase Cloud takes, from an application database on H2 of any version or from a backup of one: an H2 2.1 file with everything that moves, in plain text. Counts it as made only after reading it back: every row, every index, every reference. The source is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, a backup (.gangway.tar), or env:FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make; it must not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same, and at a terminal it is asked for where it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is missing: where should the snapshot go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    That key does not open it. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    %1 is encrypted. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do about values that look encrypted and that no key opens: stop (default), reset (empty them), keep (leave them as they are).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out rows that refer to rows which are not there, and what refers to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--unreadable takes stop, reset or keep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
