<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gangway</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Pfad und Leserecht prüfen.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>Wie gewünscht angehalten.</translation>
    </message>
    <message>
        <source>Continue the run when you are ready.</source>
        <translation>Den Lauf fortsetzen, wenn es passt.</translation>
    </message>
    <message>
        <source>Usage: gangway [FILE…]

Opens Gangway, or a window that shows what is in each FILE without changing it.

  --self-test   looks whether everything the program needs is there; no display is needed
  --version     says which version this is

The same from the terminal: gangwayctl --help</source>
        <translation>Aufruf: gangway [DATEI…]

Öffnet Gangway oder ein Fenster, das zeigt, was in jeder DATEI ist, ohne sie zu ändern.

  --self-test   sieht nach, ob alles da ist, was das Programm braucht; ein Bildschirm ist nicht nötig
  --version     sagt, welche Version dies ist

Dasselbe im Terminal: gangwayctl --help</translation>
    </message>
</context>
<context>
    <name>gangway::Address</name>
    <message>
        <source>This address cannot be used.</source>
        <translation>Diese Adresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Check the address. It has to begin with https://.</source>
        <translation>Adresse prüfen. Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Gangway does not talk to %1 unencrypted.</source>
        <translation>Gangway spricht mit %1 nicht unverschlüsselt.</translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation>Die Adresse verwenden, die mit https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>gangway::AddressBox</name>
    <message>
        <source>&amp;Address you chose in the store, such as acme.metabaseapp.com</source>
        <translation>Im Store gewählte &amp;Adresse, etwa acme.metabaseapp.com</translation>
    </message>
    <message>
        <source>Address of the new instance</source>
        <translation>Adresse der neuen Instanz</translation>
    </message>
    <message>
        <source>Watch this a&amp;ddress</source>
        <translation>&amp;Diese Adresse beobachten</translation>
    </message>
    <message>
        <source>C&amp;hange address</source>
        <translation>Adresse ä&amp;ndern</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveLayout</name>
    <message>
        <source>The members end at byte %1, but manifest.json begins at byte %2.</source>
        <translation>Die Bestandteile enden bei Byte %1, manifest.json beginnt aber bei Byte %2.</translation>
    </message>
    <message>
        <source>The archive does not end where it should after %1.</source>
        <translation>Das Archiv endet nach %1 nicht dort, wo es sollte.</translation>
    </message>
    <message>
        <source>%1 is not whole: the archive has no room for it.</source>
        <translation>%1 ist nicht vollständig: Das Archiv hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged.</source>
        <translation>Der Kopf von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Where %1 should be, the archive has something else.</source>
        <translation>Wo %1 sein sollte, steht im Archiv etwas anderes.</translation>
    </message>
    <message>
        <source>The padding after %1 is damaged.</source>
        <translation>Die Auffüllung nach %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gangway.</source>
        <translation>%1 wurde von einem neueren Gangway geschrieben.</translation>
    </message>
    <message>
        <source>%1 is damaged: its manifest.json is not as it was written.</source>
        <translation>%1 ist beschädigt: manifest.json ist nicht mehr so, wie es geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveReader</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 endet zu früh.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Eine andere Kopie der Sicherung verwenden.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 ist beschädigt. %2</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 enthält kein %2.</translation>
    </message>
    <message>
        <source>Choose one of the members that the manifest lists.</source>
        <translation>Einen der Bestandteile wählen, die das Manifest aufführt.</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveStorage</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 endet zu früh.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Pfad und Leserecht prüfen.</translation>
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
        <translation>Von dem Gangway, von dem es stammt, neu schreiben lassen.</translation>
    </message>
</context>
<context>
    <name>gangway::ChecksPage</name>
    <message>
        <source>See what stands in the way</source>
        <translation>Sehen, was im Weg steht</translation>
    </message>
    <message>
        <source>Everything that could make the move fail, or that will be different afterwards. Nothing is changed.</source>
        <translation>Alles, woran der Umzug scheitern könnte oder was danach anders ist. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Sto&amp;p checking</source>
        <translation>&amp;Prüfung anhalten</translation>
    </message>
    <message>
        <source>Check %1 of %2 …</source>
        <translation>Prüfung %1 von %2 …</translation>
    </message>
    <message>
        <source>Reading the database: %1</source>
        <translation>Datenbank wird gelesen: %1</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Show what pa&amp;ssed</source>
        <translation>&amp;Bestandenes zeigen</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Also &amp;logs and history</source>
        <translation>Auch &amp;Protokolle und Verlauf</translation>
    </message>
    <message>
        <source>May take minutes</source>
        <translation>Kann Minuten dauern</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>Datenbank wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;I accept %n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung &amp;annehmen</numerusform>
            <numerusform>%n Entscheidungen &amp;annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of the checks</source>
        <translation>Bericht der Prüfungen speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>For programs, JSON (*.json)</source>
        <translation>Für Programme, JSON (*.json)</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>pruefungen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The checks are being made.</source>
        <translation>Die Prüfungen laufen.</translation>
    </message>
    <message>
        <source>An earlier answer changed: check again.</source>
        <translation>Eine frühere Antwort hat sich geändert: erneut prüfen.</translation>
    </message>
    <message>
        <source>The checks have not been made: choose Check again.</source>
        <translation>Die Prüfungen wurden nicht gemacht: „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right. Then check again.</source>
        <translation>Was unter „%1“ steht, muss in Ordnung gebracht werden. Dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Read what needs a decision and accept it below the findings.</source>
        <translation>Lesen, was eine Entscheidung braucht, und es unter den Befunden annehmen.</translation>
    </message>
    <message>
        <source>The move has begun. These are its own checks, to be read.</source>
        <translation>Der Umzug hat begonnen. Dies sind seine eigenen Prüfungen, zum Nachlesen.</translation>
    </message>
    <message>
        <source>The move was cut short before it had made its own checks.</source>
        <translation>Der Umzug wurde unterbrochen, bevor er seine eigenen Prüfungen gemacht hatte.</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right, or decided on below the findings.</source>
        <translation>Was unter „%1“ steht, muss in Ordnung gebracht oder unter den Befunden entschieden werden.</translation>
    </message>
</context>
<context>
    <name>gangway::ComparisonTable</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Neue Instanz</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: whether both are equal</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Counts of the snapshot and of the new instance</source>
        <translation>Zahlen des Schnappschusses und der neuen Instanz</translation>
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
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>gangway::DatabaseKeyBox</name>
    <message>
        <source>Encryption &amp;key of the old server (MB_ENCRYPTION_SECRET_KEY)</source>
        <translation>Verschlüsselungs&amp;schlüssel des alten Servers (MB_ENCRYPTION_SECRET_KEY)</translation>
    </message>
    <message>
        <source>Encryption key of the old server</source>
        <translation>Verschlüsselungsschlüssel des alten Servers</translation>
    </message>
    <message>
        <source>C&amp;ontinue with this key</source>
        <translation>Mit diesem Schlüssel &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Choose an &amp;environment file…</source>
        <translation>&amp;Umgebungsdatei wählen…</translation>
    </message>
    <message>
        <source>The file that the old server reads MB_ENCRYPTION_SECRET_KEY from</source>
        <translation>Die Datei, aus der der alte Server MB_ENCRYPTION_SECRET_KEY liest</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Dieser Schlüssel öffnet nicht, was verschlüsselt ist. Ihn aus der Umgebung des Servers nehmen, der mit dieser Datenbank läuft, genau wie er dort steht.</translation>
    </message>
    <message>
        <source>Choose the environment file of the old server</source>
        <translation>Umgebungsdatei des alten Servers wählen</translation>
    </message>
    <message>
        <source>Connection details and settings in %1 are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. It stands in that server&apos;s environment: in its service file, compose file or container. Unless it is to be kept in the keychain, it is kept only until the move has ended; never in a log or a plan.</source>
        <translation>Verbindungsdaten und Einstellungen in %1 sind verschlüsselt. Die Metabase Cloud nimmt sie als Klartext an, daher wird der Schlüssel des alten Servers gebraucht. Er steht in der Umgebung dieses Servers: in seiner Dienstdatei, Compose-Datei oder seinem Container. Soll er nicht im Schlüsselbund aufbewahrt werden, bleibt er nur bis zum Ende des Umzugs erhalten; nie in einem Protokoll oder Plan.</translation>
    </message>
</context>
<context>
    <name>gangway::DurableFile</name>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>Zum Schreiben von %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>Platz schaffen oder einen anderen Datenträger wählen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>Choose another name, or move the existing file away.</source>
        <translation>Einen anderen Namen wählen oder die vorhandene Datei verschieben.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Einen Ordner wählen, den es gibt und in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>gangway::ErrorList</name>
    <message>
        <source>%1, %2</source>
        <comment>time, step</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gangway::ErrorPanel</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The system&apos;s own words</source>
        <translation>Der Wortlaut des Systems</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this failure</source>
        <translation>Diesen Fehler kopieren</translation>
    </message>
    <message>
        <source>Dismiss this failure</source>
        <translation>Diesen Fehler ausblenden</translation>
    </message>
</context>
<context>
    <name>gangway::ExtractMember</name>
    <message>
        <source>%1 in the backup is damaged. Nothing was extracted.</source>
        <translation>%1 in der Sicherung ist beschädigt. Nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Eine andere Kopie der Sicherung verwenden.</translation>
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
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>gangway::FileRangeBody</name>
    <message>
        <source>%1 became shorter while it was read.</source>
        <translation>%1 wurde beim Lesen kürzer.</translation>
    </message>
    <message>
        <source>Make sure that no other program uses the file, then start again.</source>
        <translation>Sicherstellen, dass kein anderes Programm die Datei benutzt, dann neu beginnen.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>gangway::FindingsView</name>
    <message>
        <source>Findings of the checks</source>
        <translation>Befunde der Prüfungen</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>No finding contains these words.</source>
        <translation>Kein Befund enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>gangway::FinishPage</name>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Ticks are kept with this run; come back to them at any time.</source>
        <translation>Die Häkchen werden bei diesem Lauf aufbewahrt; man kann jederzeit zu ihnen zurückkehren.</translation>
    </message>
    <message>
        <source>The backup is %1. It holds everything as it was before the move; keep it until everybody has worked in the new place for a while.</source>
        <translation>Die Sicherung ist %1. Sie enthält alles, wie es vor dem Umzug war; aufbewahren, bis alle eine Weile am neuen Ort gearbeitet haben.</translation>
    </message>
    <message>
        <source>Everything on the list is done.</source>
        <translation>Alles auf der Liste ist erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to do.</source>
        <translation>
            <numerusform>%n Sache ist noch zu tun.</numerusform>
            <numerusform>%n Sachen sind noch zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of this move</source>
        <translation>Bericht dieses Umzugs speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht ist in %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>gangway::FoldOut</name>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>gangway::FollowUpTicks</name>
    <message>
        <source>Which of the follow-ups are done could not be read.</source>
        <translation>Welche der Nacharbeiten erledigt sind, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Tick them again.</source>
        <translation>Sie erneut abhaken.</translation>
    </message>
</context>
<context>
    <name>gangway::H2Backup</name>
    <message>
        <source>build %1</source>
        <translation>Build %1</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the rows back</source>
        <translation>Zeilen werden zurückgelesen</translation>
    </message>
    <message>
        <source>The backup %1 does not hold the rows of its source.</source>
        <translation>Die Sicherung %1 enthält nicht die Zeilen ihrer Quelle.</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>Sicherung wird zurückgelesen</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>Do not rely on it. Check the source with %1 and make the backup again.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>Nicht auf sie verlassen. Die Quelle mit %1 prüfen und die Sicherung neu anlegen.</translation>
    </message>
</context>
<context>
    <name>gangway::H2Snapshot</name>
    <message>
        <source>Check the disk, and make it again. If that does not help, report it with the detail above.</source>
        <translation>Den Datenträger prüfen und ihn neu anlegen. Hilft das nicht, mit der Einzelheit oben melden.</translation>
    </message>
    <message>
        <source>Writing the snapshot</source>
        <translation>Schnappschuss wird geschrieben</translation>
    </message>
    <message>
        <source>Reading the snapshot back</source>
        <translation>Schnappschuss wird zurückgelesen</translation>
    </message>
    <message>
        <source>Checking the snapshot&apos;s pages and indexes</source>
        <translation>Seiten und Indizes des Schnappschusses werden geprüft</translation>
    </message>
    <message>
        <source>Following the snapshot&apos;s references</source>
        <translation>Verweisen des Schnappschusses wird gefolgt</translation>
    </message>
    <message>
        <source>Reading what the snapshot will hold</source>
        <translation>Was der Schnappschuss enthalten wird, wird gelesen</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced.</source>
        <translation>%1 ist schon da und wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Einen anderen Namen wählen oder jene Datei verschieben.</translation>
    </message>
    <message>
        <source>The snapshot %1 was not kept: it is not what it should be.</source>
        <translation>Der Schnappschuss %1 wurde nicht behalten: Er ist nicht, was er sein soll.</translation>
    </message>
    <message>
        <source>Reading the old types</source>
        <translation>Die alten Typen werden gelesen</translation>
    </message>
</context>
<context>
    <name>gangway::H2Source</name>
    <message>
        <source>%1 is a database server. Gangway reads application databases on H2 so far.</source>
        <translation>%1 ist ein Datenbankserver. Gangway liest bisher nur Anwendungsdatenbanken auf H2.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move under Admin settings, Cloud.</source>
        <translation>Den Umzug von Metabase selbst unter „Admin settings“, „Cloud“ verwenden.</translation>
    </message>
</context>
<context>
    <name>gangway::HelpWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing in the manual holds these words.</source>
        <translation>Nichts im Handbuch enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – Handbuch</translation>
    </message>
</context>
<context>
    <name>gangway::Home</name>
    <message>
        <source>The folder %1 could not be looked at.</source>
        <translation>Der Ordner %1 konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder of your own.</source>
        <translation>GANGWAY_HOME auf einen eigenen Ordner setzen.</translation>
    </message>
    <message>
        <source>The folder %1 can be changed by other users.</source>
        <translation>Der Ordner %1 kann von anderen Benutzern verändert werden.</translation>
    </message>
    <message>
        <source>Make it yours alone (chmod 700), or set GANGWAY_HOME to a folder of your own.</source>
        <translation>Andere ausschließen (chmod 700) oder GANGWAY_HOME auf einen eigenen Ordner setzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a run.</source>
        <translation>„%1“ ist nicht der Name eines Laufs.</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>Den Namen in der Liste der Läufe nachsehen.</translation>
    </message>
</context>
<context>
    <name>gangway::HttpClient</name>
    <message>
        <source>Check this computer&apos;s network connection, then continue.</source>
        <translation>Die Netzwerkverbindung dieses Rechners prüfen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Adresse prüfen.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Der Name %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s network connection, then try again.</source>
        <translation>Adresse und Netzwerkverbindung dieses Rechners prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check the network connection, and that no firewall or proxy is in the way.</source>
        <translation>Die Netzwerkverbindung prüfen, und dass weder Firewall noch Proxy im Weg ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Nothing was sent.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. For a server with a private certificate authority, choose that authority&apos;s file.</source>
        <translation>Adresse und Datum dieses Rechners prüfen. Bei einem Server mit eigener Zertifizierungsstelle deren Datei wählen.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on. Nothing was sent.</source>
        <translation>Mit %1 ließ sich keine sichere Verbindung vereinbaren. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or newer. Ask whoever runs it.</source>
        <translation>Der Server muss TLS 1.2 oder neuer anbieten. Den Betreiber fragen.</translation>
    </message>
    <message>
        <source>The connection to %1 ended early.</source>
        <translation>Die Verbindung zu %1 endete vorzeitig.</translation>
    </message>
    <message>
        <source>%1 stopped answering.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 brauchte zu lange für die Antwort.</translation>
    </message>
    <message>
        <source>%1 sent a larger answer than makes sense.</source>
        <translation>%1 hat eine größere Antwort gesendet, als sinnvoll ist.</translation>
    </message>
    <message>
        <source>What %1 sent is not understood.</source>
        <translation>Was %1 gesendet hat, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation>Der Proxy ließ die Anfrage an %1 nicht durch.</translation>
    </message>
    <message>
        <source>Check the proxy settings, or ask whoever runs the proxy.</source>
        <translation>Die Proxy-Einstellungen prüfen oder den Betreiber des Proxys fragen.</translation>
    </message>
    <message>
        <source>The request to %1 could not be made.</source>
        <translation>Die Anfrage an %1 konnte nicht gestellt werden.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a support bundle.</source>
        <translation>Erneut versuchen. Tritt es wieder auf, ein Support-Paket speichern.</translation>
    </message>
</context>
<context>
    <name>gangway::IncompleteArchive</name>
    <message>
        <source>Make the backup again, or use another copy of it.</source>
        <translation>Die Sicherung neu anlegen oder eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup as it stands: it is packed with %2.</source>
        <translation>%1 ist so keine Gangway-Sicherung: Sie ist mit %2 gepackt.</translation>
    </message>
    <message>
        <source>Unpack it first. A Gangway backup is a plain tar file.</source>
        <translation>Erst auspacken. Eine Gangway-Sicherung ist eine einfache tar-Datei.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup.</source>
        <translation>%1 ist keine Gangway-Sicherung.</translation>
    </message>
    <message>
        <source>Choose a file that Gangway wrote. Its name ends in .gangway.tar.</source>
        <translation>Eine Datei wählen, die Gangway geschrieben hat. Ihr Name endet auf .gangway.tar.</translation>
    </message>
    <message>
        <source>%1 was packed by another program: its manifest.json is not where or as Gangway writes it.</source>
        <translation>%1 wurde von einem anderen Programm gepackt: manifest.json ist nicht dort oder nicht so, wie Gangway es schreibt.</translation>
    </message>
    <message>
        <source>Use the file that Gangway wrote. Any tar program can unpack this one.</source>
        <translation>Die von Gangway geschriebene Datei verwenden. Diese hier kann jedes tar-Programm auspacken.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it has no manifest.json.</source>
        <translation>%1 ist unvollständig: Es hat kein manifest.json.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends after %2 and has no manifest.json.</source>
        <translation>%1 ist unvollständig: Es endet nach %2 und hat kein manifest.json.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it is empty.</source>
        <translation>%1 ist unvollständig: Es ist leer.</translation>
    </message>
    <message>
        <source>%1 is damaged: the header of &quot;%2&quot;, after %3, cannot be read.</source>
        <translation>%1 ist beschädigt: Der Kopf von „%2“, nach %3, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends inside %2.</source>
        <translation>%1 ist unvollständig: Es endet mitten in %2.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup: it has too many entries.</source>
        <translation>%1 ist keine Gangway-Sicherung: Es hat zu viele Einträge.</translation>
    </message>
</context>
<context>
    <name>gangway::InspectWindow</name>
    <message>
        <source>%1 — read-only, offline</source>
        <translation>%1 – schreibgeschützt, offline</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Wird gelesen: %1</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 wird gelesen: %2</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Alles prüfen</translation>
    </message>
    <message>
        <source>Reads every page, row, large object and index entry</source>
        <translation>Liest jede Seite, jede Zeile, jedes große Objekt und jeden Indexeintrag</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Tables with this in their name:</source>
        <translation>&amp;Tabellen mit diesem Text im Namen:</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Stopped before everything was read.</source>
        <translation>Angehalten, bevor alles gelesen war.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Darin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Metabase</source>
        <translation>Metabase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
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
        <source>%1: %2</source>
        <extracomment>A kind of thing and how many there are, such as &quot;Questions: 16&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>Achtung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Gangway knows what this is, and does not look into it.</source>
        <translation>Gangway weiß, was dies ist, und sieht nicht hinein.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about this file.</source>
        <translation>
            <numerusform>%n Sache ist über diese Datei zu wissen.</numerusform>
            <numerusform>%n Sachen sind über diese Datei zu wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page, row, large object and index entry can be read.</source>
        <translation>Jede Seite, jede Zeile, jedes große Objekt und jeder Indexeintrag ist lesbar.</translation>
    </message>
    <message>
        <source>Nothing unusual at first sight. Check everything reads each row.</source>
        <translation>Auf den ersten Blick nichts Ungewöhnliches. „Alles prüfen“ liest jede Zeile.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren ist</translation>
    </message>
    <message>
        <source>To keep the rest</source>
        <translation>Um den Rest zu behalten</translation>
    </message>
    <message>
        <source>This command writes what can be read into a new file:</source>
        <translation>Dieser Befehl schreibt, was lesbar ist, in eine neue Datei:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>This file is damaged, but every row can be read.</source>
        <translation>Diese Datei ist beschädigt, aber jede Zeile ist lesbar.</translation>
    </message>
    <message>
        <source>This file is damaged. Shown is what can still be read.</source>
        <translation>Diese Datei ist beschädigt. Gezeigt wird, was noch lesbar ist.</translation>
    </message>
</context>
<context>
    <name>gangway::InstanceClient</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 startet</translation>
    </message>
    <message>
        <source>%1 is up, but its database does not answer yet</source>
        <translation>%1 läuft, aber die Datenbank antwortet noch nicht</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer</source>
        <translation>Warten auf eine Antwort von %1</translation>
    </message>
    <message>
        <source>Something else than Metabase answers at %1 so far</source>
        <translation>Unter %1 antwortet bisher etwas anderes als Metabase</translation>
    </message>
    <message>
        <source>%1 was not ready in time.</source>
        <translation>%1 war nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>Look at the instance in a browser, then continue.</source>
        <translation>Die Instanz in einem Browser ansehen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>%1 did not accept the key or the session.</source>
        <translation>%1 hat den Schlüssel oder die Sitzung nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the API key, or sign in again.</source>
        <translation>Den API-Schlüssel prüfen oder neu anmelden.</translation>
    </message>
    <message>
        <source>%1 does not let this account see everything.</source>
        <translation>%1 lässt dieses Konto nicht alles sehen.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or an API key of the group Administrators.</source>
        <translation>Das Konto eines Administrators oder einen API-Schlüssel der Gruppe „Administrators“ verwenden.</translation>
    </message>
    <message>
        <source>%1 does not know this request.</source>
        <translation>%1 kennt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>Check the address. Metabase 50 or later is needed.</source>
        <translation>Adresse prüfen. Nötig ist Metabase 50 oder neuer.</translation>
    </message>
    <message>
        <source>The address of %1 leads somewhere else.</source>
        <translation>Die Adresse von %1 führt woandershin.</translation>
    </message>
    <message>
        <source>Use the address that a browser shows after opening it.</source>
        <translation>Die Adresse verwenden, die ein Browser nach dem Öffnen anzeigt.</translation>
    </message>
    <message>
        <source>%1 has trouble answering.</source>
        <translation>%1 hat Schwierigkeiten zu antworten.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 does not say which version it is.</source>
        <translation>%1 sagt nicht, welche Version es ist.</translation>
    </message>
    <message>
        <source>Check that this is the address of a Metabase.</source>
        <translation>Prüfen, dass dies die Adresse eines Metabase ist.</translation>
    </message>
    <message>
        <source>%1 did not let &quot;%2&quot; in.</source>
        <translation>%1 hat „%2“ nicht eingelassen.</translation>
    </message>
    <message>
        <source>Check the user name and the password. For an account with a second factor, use an API key.</source>
        <translation>Benutzernamen und Passwort prüfen. Bei einem Konto mit zweitem Faktor einen API-Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>%1 did not answer as Metabase does.</source>
        <translation>%1 hat nicht wie Metabase geantwortet.</translation>
    </message>
</context>
<context>
    <name>gangway::Job</name>
    <message>
        <source>This ended in an unforeseen way.</source>
        <translation>Dies endete auf unvorhergesehene Weise.</translation>
    </message>
    <message>
        <source>Try it again. If it stays, report it with a support bundle.</source>
        <translation>Erneut versuchen. Bleibt es dabei, mit einem Support-Paket melden.</translation>
    </message>
</context>
<context>
    <name>gangway::Journal</name>
    <message>
        <source>The plan of run %1</source>
        <translation>Der Plan des Laufs %1</translation>
    </message>
    <message>
        <source>The journal %1 is not a private file.</source>
        <translation>Das Journal %1 ist keine private Datei.</translation>
    </message>
    <message>
        <source>If it is yours, take away the rights of others (chmod 600).</source>
        <translation>Ist es das eigene, anderen die Rechte nehmen (chmod 600).</translation>
    </message>
    <message>
        <source>The journal %1 is being written by another program.</source>
        <translation>In das Journal %1 schreibt gerade ein anderes Programm.</translation>
    </message>
    <message>
        <source>Close other programs that have it open, then try again.</source>
        <translation>Andere Programme schließen, die es geöffnet haben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>Das Journal %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Keep a copy for support, then move it away; Gangway starts a new one.</source>
        <translation>Eine Kopie für den Support behalten, dann die Datei verschieben; Gangway beginnt ein neues Journal.</translation>
    </message>
    <message>
        <source>There is no space left to write the journal %1.</source>
        <translation>Zum Schreiben des Journals %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, then continue the run.</source>
        <translation>Platz schaffen, dann den Lauf fortsetzen.</translation>
    </message>
    <message>
        <source>The journal %1 could not be written.</source>
        <translation>Das Journal %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that its folder is yours and that its disk can be written to.</source>
        <translation>Prüfen, dass der Ordner der eigene ist und auf seinen Datenträger geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used.</source>
        <translation>Das Journal %1 konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation>Es gibt keinen Lauf „%1“.</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>Den Namen in der Liste der Läufe nachsehen.</translation>
    </message>
    <message>
        <source>The journal&apos;s record of run %1 is damaged.</source>
        <translation>Der Eintrag des Laufs %1 im Journal ist beschädigt.</translation>
    </message>
    <message>
        <source>Keep a copy of the journal for support, and start the journey again.</source>
        <translation>Eine Kopie des Journals für den Support behalten und die Reise neu beginnen.</translation>
    </message>
    <message>
        <source>A step handed a secret to the journal, which refused it.</source>
        <translation>Ein Schritt hat dem Journal ein Geheimnis übergeben; es wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>Dies den Machern von Gangway melden.</translation>
    </message>
    <message>
        <source>A step handed more to the journal than it keeps.</source>
        <translation>Ein Schritt hat dem Journal mehr übergeben, als es aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Gangway.</source>
        <translation>%1 ist kein Journal von Gangway.</translation>
    </message>
    <message>
        <source>Move it away; Gangway starts a new one.</source>
        <translation>Die Datei verschieben; Gangway beginnt ein neues Journal.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Gangway.</source>
        <translation>Das Journal %1 wurde von einem neueren Gangway geschrieben.</translation>
    </message>
    <message>
        <source>Use the newer Gangway, or set GANGWAY_HOME to another folder.</source>
        <translation>Das neuere Gangway verwenden oder GANGWAY_HOME auf einen anderen Ordner setzen.</translation>
    </message>
</context>
<context>
    <name>gangway::Json</name>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Prüfen, dass die Adresse die richtige ist.</translation>
    </message>
</context>
<context>
    <name>gangway::KeepAwake</name>
    <message>
        <source>A move to Metabase Cloud is running</source>
        <translation>Ein Umzug in die Metabase Cloud läuft</translation>
    </message>
</context>
<context>
    <name>gangway::KeepKeyBox</name>
    <message>
        <source>Keep this key in the desktop&apos;s ke&amp;ychain</source>
        <translation>Diesen Schlüssel &amp;im Schlüsselbund der Arbeitsumgebung aufbewahren</translation>
    </message>
    <message>
        <source>For the next move or rehearsal of this database. It can be forgotten in the settings.</source>
        <translation>Für den nächsten Umzug oder die nächste Probe dieser Datenbank. In den Einstellungen lässt er sich vergessen.</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>Der Schlüssel wird im Schlüsselbund der Arbeitsumgebung gesucht. Dieser will vielleicht entsperrt werden.</translation>
    </message>
    <message>
        <source>The key is not in the desktop&apos;s keychain any more.</source>
        <translation>Der Schlüssel ist nicht mehr im Schlüsselbund der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>The key came from the desktop&apos;s keychain.</source>
        <translation>Der Schlüssel kam aus dem Schlüsselbund der Arbeitsumgebung.</translation>
    </message>
</context>
<context>
    <name>gangway::KeptKeysBox</name>
    <message>
        <source>&amp;Keep in the desktop&apos;s keychain</source>
        <translation>Im Schlüsselbund der Arbeitsumgebung auf&amp;bewahren</translation>
    </message>
    <message>
        <source>&amp;Forget kept keys</source>
        <translation>Aufbewahrte Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>Keep keys in the desktop&apos;s keychain</source>
        <translation>Schlüssel im Schlüsselbund der Arbeitsumgebung aufbewahren</translation>
    </message>
    <message>
        <source>Forgetting. The keychain may ask to be unlocked.</source>
        <translation>Wird vergessen. Der Schlüsselbund will vielleicht entsperrt werden.</translation>
    </message>
    <message>
        <source>No key is kept.</source>
        <translation>Kein Schlüssel wird aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>Keys of %n database(s) are kept.</source>
        <translation>
            <numerusform>Der Schlüssel von %n Datenbank wird aufbewahrt.</numerusform>
            <numerusform>Die Schlüssel von %n Datenbanken werden aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::KeyBox</name>
    <message>
        <source>API &amp;key of an administrator of the new instance</source>
        <translation>API-&amp;Schlüssel eines Administrators der neuen Instanz</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Compare &amp;both sides</source>
        <translation>Beide Seiten &amp;vergleichen</translation>
    </message>
    <message>
        <source>Sign in to %1, open Admin settings, Authentication, API keys, and make one for the group Administrators. Gangway only reads with it, keeps it in memory, and forgets it with this window. Delete it afterwards.</source>
        <translation>%1 öffnen und anmelden; dort unter „Admin settings“, „Authentication“, „API keys“ einen Schlüssel für die Gruppe „Administrators“ anlegen. Gangway liest nur damit, behält ihn im Arbeitsspeicher und vergisst ihn mit diesem Fenster. Danach den Schlüssel löschen.</translation>
    </message>
</context>
<context>
    <name>gangway::Keychain</name>
    <message>
        <source>No keychain answers on this desktop.</source>
        <translation>In dieser Arbeitsumgebung antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Start Gangway from a desktop, or give the key whenever it is asked for.</source>
        <translation>Gangway aus einer Arbeitsumgebung starten oder den Schlüssel jedes Mal angeben, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>It may be locked: unlock it, or give the key whenever it is asked for.</source>
        <translation>Er ist vielleicht gesperrt: ihn entsperren oder den Schlüssel jedes Mal angeben, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>What Gangway noted about a kept key was not removed.</source>
        <translation>Was Gangway über einen aufbewahrten Schlüssel notiert hat, wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Delete the file by hand: it holds no key.</source>
        <translation>Die Datei von Hand löschen: Sie enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or give the key whenever it is asked for.</source>
        <translation>Einen starten, etwa GNOME Keyring oder KWallet, oder den Schlüssel jedes Mal angeben, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain refused.</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung hat abgelehnt.</translation>
    </message>
    <message>
        <source>Unlock it, or give the key whenever it is asked for.</source>
        <translation>Ihn entsperren oder den Schlüssel jedes Mal angeben, wenn danach gefragt wird.</translation>
    </message>
</context>
<context>
    <name>gangway::Log</name>
    <message>
        <source>The log in %1 could not be opened.</source>
        <translation>Das Protokoll in %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation>Prüfen, dass der Ordner der eigene und der Datenträger nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>gangway::LogView</name>
    <message>
        <source>Log of this run</source>
        <translation>Protokoll dieses Laufs</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
</context>
<context>
    <name>gangway::MainWindow</name>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud</source>
        <translation>&amp;Metabase in die Metabase Cloud umziehen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud…</source>
        <translation>&amp;Metabase in die Metabase Cloud umziehen…</translation>
    </message>
    <message>
        <source>&amp;Inspect a file…</source>
        <translation>&amp;Eine Datei ansehen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Checks, a verified backup, the upload, and both sides compared. Can be rehearsed first, on this machine.</source>
        <translation>Prüfungen, eine geprüfte Sicherung, der Upload und der Vergleich beider Seiten. Kann vorher auf diesem Rechner geprobt werden.</translation>
    </message>
    <message>
        <source>&amp;Inspect a backup or database file</source>
        <translation>&amp;Eine Sicherung oder Datenbankdatei ansehen</translation>
    </message>
    <message>
        <source>What it is, what is in it, and whether it can be read. Nothing is changed. Or drop a file here.</source>
        <translation>Was es ist, was darin ist und ob es lesbar ist. Nichts wird geändert. Eine Datei kann auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Choose a file to inspect</source>
        <translation>Datei zum Ansehen wählen</translation>
    </message>
    <message>
        <source>Databases and backups (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</source>
        <translation>Datenbanken und Sicherungen (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Discard this move?</source>
        <translation>Diesen Umzug verwerfen?</translation>
    </message>
    <message>
        <source>It can then not be continued. The copy Gangway made for the upload is deleted. The backup stays where it is, and so does everything on the source. What was uploaded and not set up in Metabase Store is never used.</source>
        <translation>Er kann dann nicht mehr fortgesetzt werden. Die Kopie, die Gangway für den Upload angelegt hat, wird gelöscht. Die Sicherung bleibt, wo sie ist, ebenso alles an der Quelle. Was hochgeladen und nicht im Metabase Store eingerichtet wurde, wird nie verwendet.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Discard move</source>
        <translation>Umzug &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>gangway::Manifest</name>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>Das Manifest der Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Eine andere Kopie der Sicherung verwenden.</translation>
    </message>
    <message>
        <source>The backup was written by a newer Gangway.</source>
        <translation>Die Sicherung wurde von einem neueren Gangway geschrieben.</translation>
    </message>
    <message>
        <source>Update Gangway. The backup is a plain tar file, so any tar program can unpack it.</source>
        <translation>Gangway aktualisieren. Die Sicherung ist eine einfache tar-Datei; jedes tar-Programm kann sie auspacken.</translation>
    </message>
</context>
<context>
    <name>gangway::MemberSource</name>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 hat sich beim Lesen verändert.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Das Programm anhalten, das die Datei benutzt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Pfad und Leserecht prüfen.</translation>
    </message>
</context>
<context>
    <name>gangway::MoveWizard</name>
    <message>
        <source>&amp;Return to the move</source>
        <translation>&amp;Zurück zum Umzug</translation>
    </message>
    <message>
        <source>Move Metabase to Metabase Cloud</source>
        <translation>Metabase in die Metabase Cloud umziehen</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>%1 in die Metabase Cloud umziehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move to Metabase Cloud</source>
        <translation>In die Metabase Cloud umziehen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>The move is running</source>
        <translation>Der Umzug läuft</translation>
    </message>
    <message>
        <source>It can go on in the background, with a small window.

If it is stopped: %1</source>
        <translation>Er kann im Hintergrund weiterlaufen, mit einem kleinen Fenster.

Wenn er angehalten wird: %1</translation>
    </message>
    <message>
        <source>Run in &amp;background</source>
        <translation>Im &amp;Hintergrund laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stop the move and close</source>
        <translation>Umzug &amp;anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep this window</source>
        <translation>Dieses Fenster &amp;behalten</translation>
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
        <translation>wartet auf Eingabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>gangway::PhaseList</name>
    <message>
        <source>Metabase may be started again</source>
        <translation>Metabase darf wieder gestartet werden</translation>
    </message>
    <message>
        <source>The source is not needed any more. Changes made there from now on will not move.</source>
        <translation>Die Quelle wird nicht mehr gebraucht. Was dort ab jetzt geändert wird, zieht nicht mit um.</translation>
    </message>
    <message>
        <source>Metabase stays stopped until then</source>
        <translation>Metabase bleibt bis dahin angehalten</translation>
    </message>
    <message>
        <source>Read-only mode is not needed: its file is read while nobody uses it.</source>
        <translation>Der Schreibschutz ist nicht nötig: Die Datei wird gelesen, während niemand sie benutzt.</translation>
    </message>
</context>
<context>
    <name>gangway::Plan</name>
    <message>
        <source>The plan is not well-formed.</source>
        <translation>Der Plan ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>Make the plan again from the journey&apos;s questions.</source>
        <translation>Den Plan aus den Fragen der Reise neu anlegen.</translation>
    </message>
    <message>
        <source>This plan was made for another version of Gangway.</source>
        <translation>Dieser Plan wurde für eine andere Version von Gangway gemacht.</translation>
    </message>
    <message>
        <source>Make the plan again with this program, or use the one that made it.</source>
        <translation>Den Plan mit diesem Programm neu anlegen oder das verwenden, das ihn gemacht hat.</translation>
    </message>
    <message>
        <source>The plan holds a secret, which a plan must not.</source>
        <translation>Der Plan enthält ein Geheimnis, was ein Plan nicht darf.</translation>
    </message>
    <message>
        <source>Take it out of the plan; Gangway asks for secrets when it needs them.</source>
        <translation>Es aus dem Plan entfernen; Gangway fragt nach Geheimnissen, wenn es sie braucht.</translation>
    </message>
    <message>
        <source>There is no plan at %1.</source>
        <translation>Unter %1 gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Pfad prüfen.</translation>
    </message>
    <message>
        <source>The plan %1 could not be read.</source>
        <translation>Der Plan %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a plan file that you may read.</source>
        <translation>Eine Plandatei wählen, die gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is not a plan Gangway can read.</source>
        <translation>%1 ist kein Plan, den Gangway lesen kann.</translation>
    </message>
    <message>
        <source>%1 was made for another version of Gangway.</source>
        <translation>%1 wurde für eine andere Version von Gangway gemacht.</translation>
    </message>
</context>
<context>
    <name>gangway::PlanPage</name>
    <message>
        <source>Read the plan, then start the move</source>
        <translation>Den Plan lesen, dann den Umzug starten</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Start move begins with the first step; you can stop at any time.</source>
        <translation>Noch wurde nichts geändert. „Umzug starten“ beginnt mit dem ersten Schritt; anhalten geht jederzeit.</translation>
    </message>
    <message>
        <source>&amp;Start move</source>
        <translation>&amp;Umzug starten</translation>
    </message>
    <message>
        <source>The &amp;backup goes to:</source>
        <translation>Die &amp;Sicherung kommt nach:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose a place for the backup</source>
        <translation>Ort für die Sicherung wählen</translation>
    </message>
    <message>
        <source>Text for colleagues</source>
        <translation>Text für die Kollegen</translation>
    </message>
    <message>
        <source>Co&amp;py this text</source>
        <translation>Diesen Text &amp;kopieren</translation>
    </message>
    <message>
        <source>A &amp;text for your colleagues</source>
        <translation>Ein &amp;Text für die Kollegen</translation>
    </message>
    <message>
        <source>Commands that do the same</source>
        <translation>Befehle, die dasselbe tun</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>&amp;Plan speichern…</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>Diese &amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>&amp;Befehle zeigen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of the plan: its number and what is done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Dauert %1.</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>Weg zurück: %1</translation>
    </message>
    <message>
        <source>About %1 are needed there; %2 are free.</source>
        <translation>Etwa %1 sind dort nötig; %2 sind frei.</translation>
    </message>
    <message>
        <source>Backups of Gangway (*.gangway.tar)</source>
        <translation>Sicherungen von Gangway (*.gangway.tar)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>The move is being written down.</source>
        <translation>Der Umzug wird aufgeschrieben.</translation>
    </message>
    <message>
        <source>The rehearsal cloud has not started. Dismiss the failure to try again.</source>
        <translation>Die Proben-Cloud ist nicht gestartet. Den Fehler ausblenden, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The rehearsal cloud is starting.</source>
        <translation>Die Proben-Cloud startet.</translation>
    </message>
    <message>
        <source>The move has begun with this plan. It is here to be read.</source>
        <translation>Der Umzug hat mit diesem Plan begonnen. Er steht hier zum Nachlesen.</translation>
    </message>
    <message>
        <source>There is not enough space in %1: about %2 are needed, %3 more have to stay free for what else is on that disk, and %4 are free.</source>
        <extracomment>%1: a folder, %2 to %4: sizes</extracomment>
        <translation>Der Platz in %1 reicht nicht: etwa %2 sind nötig, weitere %3 müssen für anderes auf diesem Datenträger frei bleiben, und %4 sind frei.</translation>
    </message>
</context>
<context>
    <name>gangway::Progress</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>etwa %1–%2 h</translation>
    </message>
    <message>
        <source>less than %1 min</source>
        <translation>weniger als %1 min</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1–%2 min</source>
        <translation>etwa %1–%2 min</translation>
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
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>gangway::RailItem</name>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>current, done</source>
        <translation>aktuell, erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current, to be checked again</source>
        <translation>aktuell, erneut zu prüfen</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation>erneut zu prüfen</translation>
    </message>
    <message>
        <source>step %1 of %2, %3, %4</source>
        <extracomment>%1 of %2 are numbers, %3 is a step such as Checks, %4 how it stands</extracomment>
        <translation>Schritt %1 von %2, %3, %4</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <translation>Erneut zu prüfen</translation>
    </message>
</context>
<context>
    <name>gangway::Rehearsal</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Einen anderen Port wählen oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The rehearsal could not listen on port %1.</source>
        <translation>Die Probe konnte an Port %1 nicht lauschen.</translation>
    </message>
    <message>
        <source>The rehearsal knows no such migration.</source>
        <translation>Die Probe kennt diesen Umzug nicht.</translation>
    </message>
    <message>
        <source>Start a new migration.</source>
        <translation>Einen neuen Umzug beginnen.</translation>
    </message>
    <message>
        <source>The rehearsal knows no such upload.</source>
        <translation>Die Probe kennt diesen Upload nicht.</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted of a migration.</source>
        <translation>Die Probe kann nicht lesen, was sie über einen Umzug notiert hat.</translation>
    </message>
    <message>
        <source>Start it with --fresh to forget what was rehearsed there.</source>
        <translation>Mit --fresh starten, um zu vergessen, was dort geprobt wurde.</translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation>%1 ist kein Port.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535, or 0 for any free one.</source>
        <translation>Eine Zahl von 1 bis 65535 angeben oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Cloud on this machine, for rehearsing a move. It listens on loopback only and sends nothing anywhere.

</source>
        <translation>Ein Stellvertreter der Metabase Cloud auf diesem Rechner, um einen Umzug zu proben. Er lauscht nur auf Loopback und sendet nirgendwohin etwas.

</translation>
    </message>
    <message>
        <source>Port of the Store; 0 takes any free one. Without it, the port of last time.</source>
        <translation>Port des Stores; 0 nimmt irgendeinen freien. Ohne Angabe der Port vom letzten Mal.</translation>
    </message>
    <message>
        <source>Port of the storage, likewise.</source>
        <translation>Port des Speichers, ebenso.</translation>
    </message>
    <message>
        <source>Folder for everything it keeps (default: %1).</source>
        <translation>Ordner für alles, was aufbewahrt wird (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>Forget what was rehearsed in that folder.</source>
        <translation>Vergessen, was in diesem Ordner geprobt wurde.</translation>
    </message>
    <message>
        <source>Where to write one line of JSON once it listens: a file, or - for standard output.</source>
        <translation>Wohin eine Zeile JSON geschrieben wird, sobald gelauscht wird: eine Datei oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>End when standard input is closed, as when the calling program ends.</source>
        <translation>Enden, wenn die Standardeingabe geschlossen wird, etwa weil das aufrufende Programm endet.</translation>
    </message>
    <message>
        <source>Let something go wrong; may be given more than once.</source>
        <translation>Etwas schiefgehen lassen; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>The command line was not understood.</source>
        <translation>Die Befehlszeile wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help.</source>
        <translation>Siehe gangway-rehearsal --help.</translation>
    </message>
    <message>
        <source>The rehearsal store is open at %1. Ctrl+C closes it.</source>
        <translation>Der Proben-Store ist unter %1 geöffnet. Strg+C schließt ihn.</translation>
    </message>
    <message>
        <source>The rehearsal does not understand how to misbehave.</source>
        <translation>Die Probe versteht nicht, wie sie sich danebenbenehmen soll.</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help for the words it knows.</source>
        <translation>Siehe gangway-rehearsal --help für die Wörter, die sie kennt.</translation>
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
        <translation>Wie sie sich danebenbenehmen kann (--misbehave SPEC oder, während sie läuft, POST /rehearsal/misbehave):

  ACTION=CALL[:PART]:ARGUMENT[xN]    N-mal, x* für immer; ohne Angabe einmal

  CALL   create put multipart part complete uploaded head checkout health properties api
         oder any. PART ist die Nummer eines Teils: fail=part:3:503x2.

  latency=[CALL:]100ms          antwortet um so viel später (für immer, wenn xN fehlt)
  fail=CALL:STATUS              antwortet mit 200 bis 599 und tut nichts. Mehr nach einem Doppelpunkt:
                                after-7 (Retry-After: 7), after-date-7 (dasselbe als Datum),
                                expired (403 Request has expired) oder ein Code wie SlowDown
  error-in-200=CALL             Status 200 und ein Fehler im Rumpf
  garbage=CALL                  Status 200 und ein sinnloser Rumpf; garbage-head=CALL: gar kein HTTP
  reset=CALL:head               setzt die Verbindung nach dem Kopf der Anfrage zurück
  reset=CALL:65536              nach so vielen Bytes des Rumpfs, die verloren sind
  reset=CALL:answer             nachdem das Verlangte getan ist, vor der Antwort
  truncate=CALL:10              der Rumpf der Antwort endet nach 10 Bytes
  stall=CALL:65536              liest nach so vielen Bytes nicht weiter; stall=CALL:answer antwortet nie
  slow=CALL:1kB/s               liest langsam; slow-answer=CALL:1B/s antwortet langsam
  etag=part:wrong               oder missing, in der Antwort; das Gespeicherte behält sein eigenes

  keys=snake                    multipart_urls statt multipart-urls (kebab)
  multipart-again=new           ein zweiter multipart-Aufruf beginnt von vorn (same: er erneuert die Links)
  link-life=3s                  wie lange Links ab jetzt gelten (12h)
  clock=+16m                    die Uhr der Cloud geht vor, mit Minus nach
  smallest-part=5MiB            kleinste Größe jedes Teils außer dem letzten, wie bei S3 (0)

Größen: B kB MB GB KiB MiB. Zeiten: ms s m h d.

Während sie läuft: POST /rehearsal/misbehave {&quot;misbehave&quot;: [&quot;SPEC&quot;, ...], &quot;clear&quot;: true} an die Adresse
des Stores, und GET /rehearsal/status für das bisher Gefragte, Geantwortete und Gespeicherte.</translation>
    </message>
    <message>
        <source>Choose Starter or Pro.</source>
        <translation>Starter oder Pro wählen.</translation>
    </message>
    <message>
        <source>Choose monthly or annual.</source>
        <translation>Monatlich oder jährlich wählen.</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>Eine Region wählen.</translation>
    </message>
    <message>
        <source>Choose an address.</source>
        <translation>Eine Adresse wählen.</translation>
    </message>
    <message>
        <source>Use 3 to 40 lower-case letters, digits and single hyphens; a letter comes first, and no hyphen last.</source>
        <translation>3 bis 40 Kleinbuchstaben, Ziffern und einzelne Bindestriche verwenden; zuerst ein Buchstabe, zuletzt kein Bindestrich.</translation>
    </message>
    <message>
        <source>%1.metabaseapp.com is taken. Choose another address.</source>
        <translation>%1.metabaseapp.com ist vergeben. Eine andere Adresse wählen.</translation>
    </message>
    <message>
        <source>The instance was not started.</source>
        <translation>Die Instanz wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In the rehearsal the instance runs at a port of this machine instead.</source>
        <translation>In der Probe läuft die Instanz stattdessen an einem Port dieses Rechners.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Choose the one closest to your databases.</source>
        <translation>Die wählen, die den eigenen Datenbanken am nächsten liegt.</translation>
    </message>
    <message>
        <source>An address below metabaseapp.com.</source>
        <translation>Eine Adresse unter metabaseapp.com.</translation>
    </message>
    <message>
        <source>Also an address of your own, and a list of the networks that may visit.</source>
        <translation>Auch eine eigene Adresse und eine Liste der Netze, die zugreifen dürfen.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Paid each month.</source>
        <translation>Zahlung jeden Monat.</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Paid once a year, about 10 % less.</source>
        <translation>Zahlung einmal im Jahr, etwa 10 % weniger.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Neue Instanz</translation>
    </message>
    <message>
        <source>Start instance</source>
        <translation>Instanz starten</translation>
    </message>
    <message>
        <source>The real store asks for an account and a payment method here and begins a 14-day trial.</source>
        <translation>Der echte Store fragt hier nach Konto und Zahlungsart und beginnt eine Testphase von 14 Tagen.</translation>
    </message>
    <message>
        <source>Set up your Metabase Cloud</source>
        <translation>Metabase Cloud einrichten</translation>
    </message>
    <message>
        <source>Your snapshot moves in once it is uploaded. You can fill this in while the upload runs.</source>
        <translation>Der Schnappschuss zieht ein, sobald er hochgeladen ist. Dies kann während des Hochladens ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Customers of self-hosted Pro sign in to the store here. The rehearsal has no accounts and asks for no password.</source>
        <translation>Kunden von Self-hosted Pro melden sich hier im Store an. Die Probe hat keine Konten und fragt nach keinem Passwort.</translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation>Weiter ohne Anmeldung</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Gangway opens this store when a move is rehearsed, with the move it belongs to.</source>
        <translation>Gangway öffnet diesen Store, wenn ein Umzug geprobt wird, mit dem Umzug, zu dem er gehört.</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Store</source>
        <translation>Ein Stellvertreter des Metabase Store</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation>Unbekannter Link</translation>
    </message>
    <message>
        <source>No move of this rehearsal belongs to this address. Open the link that Gangway shows.</source>
        <translation>Zu dieser Adresse gehört kein Umzug dieser Probe. Den Link öffnen, den Gangway zeigt.</translation>
    </message>
    <message>
        <source>Nothing to set up</source>
        <translation>Nichts einzurichten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>The instance starts as soon as the snapshot is uploaded.</source>
        <translation>Die Instanz startet, sobald der Schnappschuss hochgeladen ist.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The snapshot moved in, and the instance runs.</source>
        <translation>Der Schnappschuss ist eingezogen, und die Instanz läuft.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>The cloud reads the snapshot.</source>
        <translation>Die Cloud liest den Schnappschuss.</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>Fortschritt: %1 %</translation>
    </message>
    <message>
        <source>What moved in</source>
        <translation>Was eingezogen ist</translation>
    </message>
    <message>
        <source>Metabase %1. In the real cloud people sign in here with the accounts they had.</source>
        <translation>Metabase %1. In der echten Cloud melden sich die Leute hier mit ihren bisherigen Konten an.</translation>
    </message>
    <message>
        <source>The new instance, as the rehearsal made it.</source>
        <translation>Die neue Instanz, wie die Probe sie gemacht hat.</translation>
    </message>
    <message>
        <source>%1 – rehearsal</source>
        <translation>%1 – Probe</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation>Probe.</translation>
    </message>
    <message>
        <source>This is not Metabase. Nothing leaves this machine, and nothing is paid.</source>
        <translation>Dies ist nicht Metabase. Nichts verlässt diesen Rechner, und nichts wird bezahlt.</translation>
    </message>
    <message>
        <source>Your instance</source>
        <translation>Die Instanz</translation>
    </message>
    <message>
        <source>In the real cloud</source>
        <translation>In der echten Cloud</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>Your new Metabase</source>
        <translation>Das neue Metabase</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>The instance could not be started. Start the rehearsal again.</source>
        <translation>Die Instanz konnte nicht gestartet werden. Die Probe neu starten.</translation>
    </message>
    <message>
        <source>This page looks again every two seconds.</source>
        <translation>Diese Seite sieht alle zwei Sekunden nach.</translation>
    </message>
    <message>
        <source>There is no space left for the rehearsal&apos;s uploads.</source>
        <translation>Für die Uploads der Probe ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --state.</source>
        <translation>Platz schaffen oder mit --state einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The rehearsal could not keep an upload.</source>
        <translation>Die Probe konnte einen Upload nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder with --state.</source>
        <translation>Den Datenträger prüfen oder mit --state einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The new instance could not be made from the uploaded snapshot.</source>
        <translation>Aus dem hochgeladenen Schnappschuss konnte die neue Instanz nicht gemacht werden.</translation>
    </message>
    <message>
        <source>Upload a snapshot of Metabase&apos;s own application database.</source>
        <translation>Einen Schnappschuss der Anwendungsdatenbank von Metabase hochladen.</translation>
    </message>
    <message>
        <source>The cloud does not have your encryption key. Make the snapshot with that key, so that everything in it is decrypted.</source>
        <translation>Die Cloud hat den Verschlüsselungsschlüssel nicht. Den Schnappschuss mit diesem Schlüssel anlegen, damit alles darin entschlüsselt ist.</translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation>Schnappschuss wird geöffnet</translation>
    </message>
    <message>
        <source>Looking at what it holds</source>
        <translation>Inhalt wird angesehen</translation>
    </message>
    <message>
        <source>Starting the instance</source>
        <translation>Instanz wird gestartet</translation>
    </message>
    <message>
        <source>%1 is not a folder of the rehearsal.</source>
        <translation>%1 ist kein Ordner der Probe.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or one that does not exist yet.</source>
        <translation>Einen leeren Ordner wählen oder einen, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Another rehearsal runs in %1.</source>
        <translation>In %1 läuft eine andere Probe.</translation>
    </message>
    <message>
        <source>Use that one, stop it first, or choose another folder with --state.</source>
        <translation>Diese verwenden, sie zuerst anhalten oder mit --state einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted in %1.</source>
        <translation>Die Probe kann nicht lesen, was sie in %1 notiert hat.</translation>
    </message>
</context>
<context>
    <name>gangway::RehearsalServer</name>
    <message>
        <source>The rehearsal cloud did not start.</source>
        <translation>Die Proben-Cloud ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Try %1 by itself.</source>
        <translation>%1 für sich allein ausprobieren.</translation>
    </message>
    <message>
        <source>The rehearsal cloud has ended.</source>
        <translation>Die Proben-Cloud hat sich beendet.</translation>
    </message>
    <message>
        <source>It is started again when the move goes on.</source>
        <translation>Sie wird wieder gestartet, wenn der Umzug weitergeht.</translation>
    </message>
</context>
<context>
    <name>gangway::ReportSaver</name>
    <message>
        <source>Save the report of this run</source>
        <translation>Bericht dieses Laufs speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>gangway::Restore</name>
    <message>
        <source>%1 names a file that is not there.</source>
        <translation>%1 nennt eine Datei, die nicht da ist.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Die Datei selbst wählen.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Der Ordner %1 ist nicht da.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place.</source>
        <translation>Den Ordner anlegen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 may be open: %2 is there.</source>
        <translation>%1 ist vielleicht geöffnet: %2 ist da.</translation>
    </message>
    <message>
        <source>Stop the program that uses it. If none does, delete the lock file.</source>
        <translation>Das Programm anhalten, das sie benutzt. Gibt es keines, die Sperrdatei löschen.</translation>
    </message>
    <message>
        <source>%1 is there and is not a file.</source>
        <translation>%1 ist da und ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 changed while the backup was being restored. It was not replaced.</source>
        <translation>%1 hat sich während der Wiederherstellung geändert. Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Das Programm anhalten, das die Datei benutzt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is already there. Nothing was changed.</source>
        <translation>%1 ist schon da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose an empty place, or have what is there kept in a backup of its own first.</source>
        <translation>Einen leeren Ort wählen, oder das Vorhandene erst in einer eigenen Sicherung aufbewahren lassen.</translation>
    </message>
</context>
<context>
    <name>gangway::RunAction</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Anhalten…</translation>
    </message>
    <message>
        <source>S&amp;tart move</source>
        <translation>Umzug &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>C&amp;ompare again</source>
        <translation>Erneut &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig…</translation>
    </message>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>&amp;Zum Metabase Store</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Show &amp;what is left</source>
        <translation>&amp;Zeigen, was noch zu tun ist</translation>
    </message>
    <message>
        <source>P&amp;lan again…</source>
        <translation>Neu p&amp;lanen…</translation>
    </message>
</context>
<context>
    <name>gangway::RunActions</name>
    <message>
        <source>&amp;Stop the move</source>
        <translation>Umzug &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Undo the move</source>
        <translation>Umzug &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;So lassen</translation>
    </message>
</context>
<context>
    <name>gangway::RunCompanion</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>gangway::RunControls</name>
    <message>
        <source>Run in &amp;background</source>
        <translation>Im &amp;Hintergrund laufen lassen</translation>
    </message>
    <message>
        <source>Hides this window. A small one shows how far it is.</source>
        <translation>Blendet dieses Fenster aus. Ein kleines zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>Stops at the next safe point, to be continued here</source>
        <translation>Hält an der nächsten sicheren Stelle an, um hier fortgesetzt zu werden</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Umzug anhalten</translation>
    </message>
</context>
<context>
    <name>gangway::RunList</name>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation>&amp;Frühere Läufe</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie er endete</translation>
    </message>
</context>
<context>
    <name>gangway::RunLock</name>
    <message>
        <source>This run belongs to another Gangway that is still at it.</source>
        <translation>Dieser Lauf gehört einem anderen Gangway, das noch daran arbeitet.</translation>
    </message>
    <message>
        <source>Watch it there, or wait until it has ended.</source>
        <translation>Ihn dort verfolgen oder warten, bis er geendet hat.</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1).</source>
        <translation>Dieser Lauf gehört einem anderen Gangway, das noch daran arbeitet (Prozess %1).</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1 on %2).</source>
        <translation>Dieser Lauf gehört einem anderen Gangway, das noch daran arbeitet (Prozess %1 auf %2).</translation>
    </message>
    <message>
        <source>The run in %1 could not be locked.</source>
        <translation>Der Lauf in %1 konnte nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>Check that the folder is there and yours, and that its disk can be written to.</source>
        <translation>Prüfen, dass der Ordner da und der eigene ist und auf seinen Datenträger geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder on a disk of this machine.</source>
        <translation>GANGWAY_HOME auf einen Ordner auf einem Datenträger dieses Rechners setzen.</translation>
    </message>
</context>
<context>
    <name>gangway::RunPage</name>
    <message>
        <source>This computer is kept awake while the move runs.</source>
        <translation>Dieser Rechner wird wach gehalten, solange der Umzug läuft.</translation>
    </message>
    <message>
        <source>Speed as a &amp;table</source>
        <translation>Geschwindigkeit als &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>Daten umziehen</translation>
    </message>
    <message>
        <source>Every step is written down before it begins, so that nothing is lost if this computer stops.</source>
        <translation>Jeder Schritt wird aufgeschrieben, bevor er beginnt, damit nichts verloren geht, wenn dieser Rechner ausfällt.</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>&amp;Befehle zeigen</translation>
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
        <translation>„Weiter“ lässt sich wählen, sobald der Schnappschuss hochgeladen ist.</translation>
    </message>
</context>
<context>
    <name>gangway::RunPresenter</name>
    <message>
        <source>&quot;%1&quot; is no address of a Metabase.</source>
        <translation>„%1“ ist keine Adresse eines Metabase.</translation>
    </message>
    <message>
        <source>Give the address you chose in Metabase Store, such as acme.metabaseapp.com.</source>
        <translation>Die im Metabase Store gewählte Adresse angeben, etwa acme.metabaseapp.com.</translation>
    </message>
</context>
<context>
    <name>gangway::RunReport</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Neue Instanz</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>SHA-256 of its database</source>
        <translation>SHA-256 der Datenbank darin</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation>Was nicht geschehen ist</translation>
    </message>
    <message>
        <source>Both sides, counted</source>
        <translation>Beide Seiten, gezählt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Made by Gangway %1, %2.</source>
        <translation>Erstellt von Gangway %1, %2.</translation>
    </message>
</context>
<context>
    <name>gangway::RunSecrets</name>
    <message>
        <source>The secrets of the run in %1 could not be used.</source>
        <translation>Die Geheimnisse des Laufs in %1 konnten nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that its disk can be written to.</source>
        <translation>Prüfen, dass der Ordner der eigene ist und auf seinen Datenträger geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The secrets of the run in %1 are damaged.</source>
        <translation>Die Geheimnisse des Laufs in %1 sind beschädigt.</translation>
    </message>
    <message>
        <source>Undo the run or start the journey again; this run cannot go on without them.</source>
        <translation>Den Lauf rückgängig machen oder die Reise neu beginnen; ohne sie geht dieser Lauf nicht weiter.</translation>
    </message>
    <message>
        <source>A step handed over a secret that cannot be kept.</source>
        <translation>Ein Schritt hat ein Geheimnis übergeben, das nicht aufbewahrt werden kann.</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>Dies den Machern von Gangway melden.</translation>
    </message>
    <message>
        <source>The secrets in %1 are not private.</source>
        <translation>Die Geheimnisse in %1 sind nicht privat.</translation>
    </message>
    <message>
        <source>Others may have read them: undo the run and start the journey again.</source>
        <translation>Andere könnten sie gelesen haben: den Lauf rückgängig machen und die Reise neu beginnen.</translation>
    </message>
</context>
<context>
    <name>gangway::RunSession</name>
    <message>
        <source>The step &quot;%1&quot; ended in an unforeseen way.</source>
        <translation>Der Schritt „%1“ endete auf unvorhergesehene Weise.</translation>
    </message>
    <message>
        <source>Continue the run to try it again, or report it with a support bundle.</source>
        <translation>Den Lauf fortsetzen, um es erneut zu versuchen, oder es mit einem Support-Paket melden.</translation>
    </message>
    <message>
        <source>Run %1 was planned with other steps than this program would take.</source>
        <translation>Der Lauf %1 wurde mit anderen Schritten geplant, als dieses Programm gehen würde.</translation>
    </message>
    <message>
        <source>Continue it with the Gangway that planned it, or start the journey again.</source>
        <translation>Mit dem Gangway fortsetzen, das ihn geplant hat, oder die Reise neu beginnen.</translation>
    </message>
    <message>
        <source>Run %1 has ended and is not run again.</source>
        <translation>Der Lauf %1 ist beendet und wird nicht noch einmal ausgeführt.</translation>
    </message>
    <message>
        <source>Start the journey again.</source>
        <translation>Die Reise neu beginnen.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; was cut short and must not be repeated.</source>
        <translation>Der Schritt „%1“ wurde unterbrochen und darf nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>Undo the run, then start the journey again.</source>
        <translation>Den Lauf rückgängig machen, dann die Reise neu beginnen.</translation>
    </message>
</context>
<context>
    <name>gangway::RunView</name>
    <message>
        <source>There are no runs yet.</source>
        <translation>Es gibt noch keine Läufe.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <translation>%1 ist seit %2 schreibgeschützt.</translation>
    </message>
    <message>
        <source>Run %1, %2, last changed %3</source>
        <translation>Lauf %1, %2, zuletzt geändert %3</translation>
    </message>
    <message>
        <source>Its files: %1</source>
        <translation>Seine Dateien: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::RunWords</name>
    <message>
        <source>planned, nothing done</source>
        <translation>geplant, nichts getan</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>stopped, can be continued</source>
        <translation>angehalten, kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>interrupted, can be continued</source>
        <translation>unterbrochen, kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>failed, can be continued</source>
        <translation>fehlgeschlagen, kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>teilweise rückgängig gemacht</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation>fertig, nicht geprüft</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>could not be undone</source>
        <translation>konnte nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 Tabellen</translation>
    </message>
</context>
<context>
    <name>gangway::SecretFile</name>
    <message>
        <source>The secret in %1 could not be read.</source>
        <translation>Das Geheimnis in %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Pfad und Leserecht prüfen.</translation>
    </message>
    <message>
        <source>The secret in %1 was not used: others may read that file.</source>
        <translation>Das Geheimnis in %1 wurde nicht verwendet: Andere dürfen diese Datei lesen.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation>Andere ausschließen: chmod 600 %1</translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation>In %1 steht kein Geheimnis.</translation>
    </message>
    <message>
        <source>Write the secret into the first line of the file.</source>
        <translation>Das Geheimnis in die erste Zeile der Datei schreiben.</translation>
    </message>
</context>
<context>
    <name>gangway::SelfTest</name>
    <message>
        <source>The rehearsal cloud is missing.</source>
        <translation>Die Proben-Cloud fehlt.</translation>
    </message>
    <message>
        <source>Install Gangway again.</source>
        <translation>Gangway neu installieren.</translation>
    </message>
    <message>
        <source>The journal of runs</source>
        <translation>Das Journal der Läufe</translation>
    </message>
    <message>
        <source>The sample database, read and checked</source>
        <translation>Die Beispieldatenbank, gelesen und geprüft</translation>
    </message>
    <message>
        <source>The rehearsal cloud</source>
        <translation>Die Proben-Cloud</translation>
    </message>
    <message>
        <source>good: %1</source>
        <translation>gut: %1</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>schlecht: %1</translation>
    </message>
</context>
<context>
    <name>gangway::Settings</name>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Dieser Ordner kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Give its whole path, from / on.</source>
        <translation>Den ganzen Pfad angeben, ab /.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user or password, which is not kept in the settings.</source>
        <translation>Die Adresse des Proxys enthält Benutzer oder Passwort; das wird nicht in den Einstellungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Let the system decide, and set https_proxy in the environment.</source>
        <translation>Das System entscheiden lassen und https_proxy in der Umgebung setzen.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Dies ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example.org:3128.</source>
        <translation>In der Form http://proxy.example.org:3128 schreiben.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Die Einstellungen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>Es muss ein Text sein.</translation>
    </message>
    <message>
        <source>Uploads cannot be limited to %1 kB/s.</source>
        <translation>Uploads lassen sich nicht auf %1 kB/s begrenzen.</translation>
    </message>
    <message>
        <source>Choose %1 kB/s or more, or no limit.</source>
        <translation>%1 kB/s oder mehr wählen oder keine Grenze.</translation>
    </message>
    <message>
        <source>There is no such level of the log.</source>
        <translation>Diese Stufe des Protokolls gibt es nicht.</translation>
    </message>
    <message>
        <source>It is one of trace, debug, info, warning, error, off.</source>
        <translation>Möglich sind trace, debug, info, warning, error, off.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>Es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Mend the file, or delete it to begin with none.</source>
        <translation>Die Datei berichtigen oder löschen, um ohne Einstellungen zu beginnen.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Es muss true oder false sein.</translation>
    </message>
</context>
<context>
    <name>gangway::SettingsDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>Einstellungen &amp;speichern</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Windows that are open keep their language until they are opened again.</source>
        <translation>Offene Fenster behalten ihre Sprache, bis sie neu geöffnet werden.</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Der übliche Ordner</translation>
    </message>
    <message>
        <source>Folder for runs and log</source>
        <translation>Ordner für Läufe und Protokoll</translation>
    </message>
    <message>
        <source>Choose the folder for runs and log</source>
        <translation>Ordner für Läufe und Protokoll wählen</translation>
    </message>
    <message>
        <source>&amp;Runs and log in:</source>
        <translation>&amp;Läufe und Protokoll in:</translation>
    </message>
    <message>
        <source>GANGWAY_HOME of the environment decides.</source>
        <translation>GANGWAY_HOME der Umgebung entscheidet.</translation>
    </message>
    <message>
        <source>Used when Gangway starts again. Runs made so far stay where they are.</source>
        <translation>Gilt, wenn Gangway das nächste Mal startet. Bisherige Läufe bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Beside what is backed up</source>
        <translation>Neben dem, was gesichert wird</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Backups in:</source>
        <translation>S&amp;icherungen in:</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Kilobytes a second</source>
        <translation>Kilobyte je Sekunde</translation>
    </message>
    <message>
        <source>Uploads:</source>
        <translation>Hochladen:</translation>
    </message>
    <message>
        <source>For moves that are planned from now on.</source>
        <translation>Für Umzüge, die von jetzt an geplant werden.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>Proxy-&amp;Adresse:</translation>
    </message>
    <message>
        <source>The system names its proxy in https_proxy and no_proxy. One that wants a password can only be named there: passwords are not kept in the settings.</source>
        <translation>Das System nennt seinen Proxy in https_proxy und no_proxy. Einer, der ein Passwort verlangt, kann nur dort genannt werden: Passwörter werden nicht in den Einstellungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Acts and results</source>
        <translation>Handlungen und Ergebnisse</translation>
    </message>
    <message>
        <source>More, to find a fault</source>
        <translation>Mehr, um einen Fehler zu finden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>L&amp;og:</source>
        <translation>P&amp;rotokoll:</translation>
    </message>
    <message>
        <source>GANGWAY_LOG of the environment decides.</source>
        <translation>GANGWAY_LOG der Umgebung entscheidet.</translation>
    </message>
    <message>
        <source>Passwords, keys and signed addresses are never in the log.</source>
        <translation>Passwörter, Schlüssel und signierte Adressen stehen nie im Protokoll.</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>The key of an encrypted database is then asked for once. The desktop keeps it encrypted, such as in GNOME Keyring or KWallet; no file of Gangway holds it.</source>
        <translation>Nach dem Schlüssel einer verschlüsselten Datenbank wird dann nur einmal gefragt. Die Arbeitsumgebung bewahrt ihn verschlüsselt auf, etwa in GNOME Keyring oder KWallet; keine Datei von Gangway enthält ihn.</translation>
    </message>
</context>
<context>
    <name>gangway::Situation</name>
    <message>
        <source>the new instance</source>
        <translation>die neue Instanz</translation>
    </message>
    <message>
        <source>%1 This is a rehearsal: nothing leaves this machine.</source>
        <translation>%1 Dies ist eine Probe: Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>after %1 of %2 steps</source>
        <translation>nach %1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The new instance and the backup stay as they are.</source>
        <translation>An der Quelle wurde nichts geändert. Die neue Instanz und die Sicherung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The snapshot is uploaded, the backup stays.</source>
        <translation>An der Quelle wurde nichts geändert. Der Schnappschuss ist hochgeladen, die Sicherung bleibt.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays.</source>
        <translation>An der Quelle wurde nichts geändert. Die Sicherung bleibt.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>An der Quelle wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The checks are made once more before the backup begins. Metabase has to stay stopped.</source>
        <translation>Die Prüfungen werden noch einmal gemacht, bevor die Sicherung beginnt. Metabase muss angehalten bleiben.</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped.</source>
        <translation>Metabase muss angehalten bleiben.</translation>
    </message>
    <message>
        <source>Nobody can use it until the backup was made and read back. Its database is only read.</source>
        <translation>Niemand kann es benutzen, bis die Sicherung angelegt und zurückgelesen ist. Die Datenbank wird nur gelesen.</translation>
    </message>
    <message>
        <source>Making the snapshot from the backup.</source>
        <translation>Der Schnappschuss wird aus der Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Metabase may be started again. Changes made from now on will not move.</source>
        <translation>Metabase darf wieder gestartet werden. Was ab jetzt geändert wird, zieht nicht mit um.</translation>
    </message>
    <message>
        <source>Uploading the snapshot.</source>
        <translation>Der Schnappschuss wird hochgeladen.</translation>
    </message>
    <message>
        <source>Metabase may be started again and used as usual. Changes made from now on will not move.</source>
        <translation>Metabase darf wieder gestartet und wie gewohnt benutzt werden. Was ab jetzt geändert wird, zieht nicht mit um.</translation>
    </message>
    <message>
        <source>%1 is being set up by Metabase.</source>
        <translation>%1 wird von Metabase eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>This takes about 5–30 minutes. It is looked at every %n second(s).</source>
        <translation>
            <numerusform>Das dauert etwa 5–30 Minuten. Nachgesehen wird im Abstand von %n Sekunde.</numerusform>
            <numerusform>Das dauert etwa 5–30 Minuten. Nachgesehen wird im Abstand von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing %1 with the snapshot.</source>
        <translation>%1 wird mit dem Schnappschuss verglichen.</translation>
    </message>
    <message>
        <source>Both sides are only read.</source>
        <translation>Beide Seiten werden nur gelesen.</translation>
    </message>
    <message>
        <source>Listing what is left to do.</source>
        <translation>Es wird aufgelistet, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation>Beide Seiten sind gleich.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Es wird jetzt erneut versucht.</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>Was getan ist, bleibt getan.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %n second(s).</source>
        <translation>
            <numerusform>Seit %n Sekunde keine Daten.</numerusform>
            <numerusform>Seit %n Sekunden keine Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer. It is tried again by itself; what was sent stays sent.</source>
        <translation>%1 antwortet nicht. Es wird von selbst erneut versucht; was gesendet ist, bleibt gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n second(s).</source>
        <translation>
            <numerusform>Seit %n Sekunde keine Antwort.</numerusform>
            <numerusform>Seit %n Sekunden keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes long to count. It is waited for.</source>
        <translation>%1 braucht lange zum Zählen. Darauf wird gewartet.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has moved for %n second(s).</source>
        <translation>
            <numerusform>Seit %n Sekunde hat sich nichts bewegt.</numerusform>
            <numerusform>Seit %n Sekunden hat sich nichts bewegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may be slow or busy. The work goes on as soon as it answers.</source>
        <translation>Der Datenträger ist vielleicht langsam oder ausgelastet. Es geht weiter, sobald er antwortet.</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance waits for your order.</source>
        <translation>Der Schnappschuss ist hochgeladen. Die neue Instanz muss noch bestellt werden.</translation>
    </message>
    <message>
        <source>Choose plan, address and region in Metabase Store, then say here which address you chose.</source>
        <translation>Tarif, Adresse und Region im Metabase Store wählen, dann hier angeben, welche Adresse es ist.</translation>
    </message>
    <message>
        <source>%1 is running. It has not been compared yet.</source>
        <translation>%1 läuft. Der Vergleich steht noch aus.</translation>
    </message>
    <message>
        <source>To count what it holds, Gangway needs the API key of an administrator there.</source>
        <translation>Um den Inhalt dort zu zählen, braucht Gangway den API-Schlüssel eines Administrators.</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>Pausiert %1.</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you continue. What was done stays done.</source>
        <translation>Bis zum Fortsetzen wird nichts gelesen oder gesendet. Was getan ist, bleibt getan.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Angehalten %1.</translation>
    </message>
    <message>
        <source>Cut short %1.</source>
        <translation>Unterbrochen %1.</translation>
    </message>
    <message>
        <source>%1 Continue goes on where it was.</source>
        <translation>%1 „Fortsetzen“ macht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Another Gangway is at work on this move.</source>
        <translation>Ein anderes Gangway arbeitet an diesem Umzug.</translation>
    </message>
    <message>
        <source>It is shown as it was when this page was opened.</source>
        <translation>Gezeigt wird der Stand, als diese Seite geöffnet wurde.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Hält an.</translation>
    </message>
    <message>
        <source>The step ends at its next safe point, usually within seconds.</source>
        <translation>Der Schritt endet an seiner nächsten sicheren Stelle, meist innerhalb von Sekunden.</translation>
    </message>
    <message>
        <source>Taking back what was done.</source>
        <translation>Was getan wurde, wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The last step goes first. The backup stays.</source>
        <translation>Der letzte Schritt zuerst. Die Sicherung bleibt.</translation>
    </message>
    <message>
        <source>Not everything was taken back.</source>
        <translation>Nicht alles wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. Undo can be asked for again.</source>
        <translation>An der Quelle wurde nichts geändert. Das Rückgängigmachen kann erneut verlangt werden.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was moved.</source>
        <translation>Rückgängig gemacht. Nichts ist umgezogen.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays; an upload that is not set up in Metabase Store is never used.</source>
        <translation>An der Quelle wurde nichts geändert. Die Sicherung bleibt; ein Upload, der nicht im Metabase Store eingerichtet wird, wird nie verwendet.</translation>
    </message>
    <message>
        <source>The move did not go on.</source>
        <translation>Der Umzug ging nicht weiter.</translation>
    </message>
    <message>
        <source>The checks do not let the move start.</source>
        <translation>Die Prüfungen lassen den Umzug nicht beginnen.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>Die Sicherung wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The snapshot was not made.</source>
        <translation>Der Schnappschuss wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The upload did not finish.</source>
        <translation>Der Upload wurde nicht fertig.</translation>
    </message>
    <message>
        <source>The new instance was not set up.</source>
        <translation>Die neue Instanz wurde nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Moved and compared, but the list of what is left was not made.</source>
        <translation>Umgezogen und verglichen, aber die Liste der Nacharbeiten wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>Nichts ist umgezogen. %1</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>%1 enthält nicht, was umgezogen ist.</translation>
    </message>
    <message>
        <source>Do not switch over. The backup and the old server are as they were.</source>
        <translation>Nicht umstellen. Die Sicherung und der alte Server sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Everything was moved. It has not been verified.</source>
        <translation>Alles ist umgezogen. Geprüft ist es nicht.</translation>
    </message>
    <message>
        <source>Do not switch over before both sides were compared.</source>
        <translation>Nicht umstellen, bevor beide Seiten verglichen sind.</translation>
    </message>
    <message>
        <source>Moved and verified.</source>
        <translation>Umgezogen und geprüft.</translation>
    </message>
    <message>
        <source>This was a rehearsal: the cloud is a stand-in, and nothing left this machine. The old server was not changed.</source>
        <translation>Dies war eine Probe: Die Cloud ist ein Stellvertreter, und nichts hat diesen Rechner verlassen. Der alte Server wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 holds what the snapshot holds. The old server was not changed.</source>
        <translation>%1 enthält, was der Schnappschuss enthält. Der alte Server wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <comment>window title: percent, what is moved</comment>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Waits for you – %1</source>
        <translation>Wartet auf Eingabe – %1</translation>
    </message>
    <message>
        <source>Waiting – %1</source>
        <translation>Wartet – %1</translation>
    </message>
    <message>
        <source>Paused – %1</source>
        <translation>Pausiert – %1</translation>
    </message>
    <message>
        <source>Stopped – %1</source>
        <translation>Angehalten – %1</translation>
    </message>
    <message>
        <source>Failed – %1</source>
        <translation>Fehlgeschlagen – %1</translation>
    </message>
    <message>
        <source>Not verified – %1</source>
        <translation>Nicht geprüft – %1</translation>
    </message>
    <message>
        <source>Verified – %1</source>
        <translation>Geprüft – %1</translation>
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
        <translation>Der hochgeladene Schnappschuss, die Sicherung und die Bestellung bleiben, wie sie sind. Gangway hört nur auf zu beobachten.</translation>
    </message>
    <message>
        <source>The new instance and the backup stay as they are. The comparison is made again when you continue.</source>
        <translation>Die neue Instanz und die Sicherung bleiben, wie sie sind. Der Vergleich wird beim Fortsetzen neu gemacht.</translation>
    </message>
    <message>
        <source>The backup stays, and so does what was sent. Continue goes on from there.</source>
        <translation>Die Sicherung bleibt, ebenso, was gesendet wurde. „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>An unfinished backup is deleted, and made again when you continue.</source>
        <translation>Eine unfertige Sicherung wird gelöscht und beim Fortsetzen neu angelegt.</translation>
    </message>
    <message>
        <source>Stop the move?</source>
        <translation>Den Umzug anhalten?</translation>
    </message>
    <message>
        <source>%1

Nothing on the source was changed, and nothing has to be taken back. Stopping takes a few seconds.</source>
        <translation>%1

An der Quelle wurde nichts geändert, und nichts muss rückgängig gemacht werden. Das Anhalten dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>The private copies in the folder of this run are deleted. The backup stays, since it is yours. The source was only read.</source>
        <translation>Die privaten Kopien im Ordner dieses Laufs werden gelöscht. Die Sicherung bleibt, denn sie gehört nicht Gangway. Die Quelle wurde nur gelesen.</translation>
    </message>
    <message>
        <source>%1

The upload cannot be taken back; what is not set up in Metabase Store is never used. Cancel an instance you have ordered in Metabase Store.</source>
        <translation>%1

Der Upload lässt sich nicht zurücknehmen; was nicht im Metabase Store eingerichtet wird, wird nie verwendet. Eine bestellte Instanz im Metabase Store kündigen.</translation>
    </message>
    <message>
        <source>Undo this move?</source>
        <translation>Diesen Umzug rückgängig machen?</translation>
    </message>
    <message>
        <source>%1

A move that was undone cannot be continued.</source>
        <comment>after the sentences on what is undone</comment>
        <translation>%1

Ein rückgängig gemachter Umzug kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>This key does not open %1.</source>
        <translation>Dieser Schlüssel öffnet %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Its key is needed to go on.</source>
        <translation>%1 ist verschlüsselt. Zum Fortsetzen ist der Schlüssel nötig.</translation>
    </message>
    <message>
        <source>Give it below. The move waits as long as it takes; nothing on the source was changed.</source>
        <translation>Den Schlüssel unten angeben. Der Umzug wartet, so lange es dauert; an der Quelle wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The checks were not made.</source>
        <translation>Die Prüfungen wurden nicht gemacht.</translation>
    </message>
    <message>
        <source>No snapshot can be made as it was planned.</source>
        <translation>Der Schnappschuss lässt sich nicht wie geplant anlegen.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1 Plan it again where something is to be decided.</source>
        <translation>Nichts ist umgezogen. %1 Neu planen, wo etwas zu entscheiden ist.</translation>
    </message>
</context>
<context>
    <name>gangway::SnapshotChoicesBox</name>
    <message>
        <source>&amp;Leave out rows that refer to nothing</source>
        <translation>Zeilen aus&amp;lassen, die auf nichts verweisen</translation>
    </message>
    <message>
        <source>&amp;Values that no key opens:</source>
        <translation>Werte, die &amp;kein Schlüssel öffnet:</translation>
    </message>
    <message>
        <source>Values that no key opens</source>
        <translation>Werte, die kein Schlüssel öffnet</translation>
    </message>
    <message>
        <source>Make no snapshot</source>
        <translation>Keinen Schnappschuss anlegen</translation>
    </message>
    <message>
        <source>Empty them in the snapshot</source>
        <translation>Im Schnappschuss leeren</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>What refers to them stays behind, too. The database itself is not changed.</source>
        <translation>Was auf sie verweist, bleibt ebenfalls zurück. Die Datenbank selbst wird nicht geändert.</translation>
    </message>
</context>
<context>
    <name>gangway::SourcePage</name>
    <message>
        <source>Choose the Metabase to move</source>
        <translation>Das Metabase für den Umzug wählen</translation>
    </message>
    <message>
        <source>Gangway reads Metabase&apos;s own database file and never changes it. Metabase has to be stopped, since an open file cannot be read safely.</source>
        <translation>Gangway liest die Datenbankdatei von Metabase und ändert sie nie. Metabase muss angehalten sein, denn eine geöffnete Datei lässt sich nicht sicher lesen.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 wird gelesen: %2</translation>
    </message>
    <message>
        <source>&amp;Database file, or folder of Metabase:</source>
        <translation>&amp;Datenbankdatei oder Ordner von Metabase:</translation>
    </message>
    <message>
        <source>Choose below, type a path, or drop a file on this page</source>
        <translation>Unten wählen, einen Pfad eingeben oder eine Datei auf dieser Seite ablegen</translation>
    </message>
    <message>
        <source>Enter reads what is there.</source>
        <translation>Die Eingabetaste liest, was dort ist.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Use the &amp;sample</source>
        <translation>&amp;Beispiel verwenden</translation>
    </message>
    <message>
        <source>A small Metabase that comes with Gangway, to practise with</source>
        <translation>Ein kleines Metabase, das mit Gangway kommt, zum Üben</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Sto&amp;p reading</source>
        <translation>Lesen an&amp;halten</translation>
    </message>
    <message>
        <source>Encryption &amp;key (MB_ENCRYPTION_SECRET_KEY):</source>
        <translation>Verschlüsselungs&amp;schlüssel (MB_ENCRYPTION_SECRET_KEY):</translation>
    </message>
    <message>
        <source>&amp;Try the key</source>
        <translation>Schlüssel &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>R&amp;ehearse first</source>
        <translation>Zuerst &amp;proben</translation>
    </message>
    <message>
        <source>Metabase &amp;Cloud</source>
        <translation>Metabase &amp;Cloud</translation>
    </message>
    <message>
        <source>The whole move with your data and the real steps, to a stand-in for Metabase Cloud on this machine. Nothing leaves it.</source>
        <translation>Der ganze Umzug mit den eigenen Daten und den echten Schritten, zu einem Stellvertreter der Metabase Cloud auf diesem Rechner. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>The real move. The snapshot is uploaded to Metabase; you order the new instance in Metabase Store.</source>
        <translation>Der echte Umzug. Der Schnappschuss wird zu Metabase hochgeladen; die neue Instanz wird im Metabase Store bestellt.</translation>
    </message>
    <message>
        <source>Re&amp;gion of the new instance:</source>
        <translation>&amp;Region der neuen Instanz:</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>Where it is known, the checks name the addresses that your firewalls have to let in. It is chosen in Metabase Store.</source>
        <translation>Ist sie bekannt, nennen die Prüfungen die Adressen, die die eigenen Firewalls einlassen müssen. Gewählt wird sie im Metabase Store.</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Weitere Optionen</translation>
    </message>
    <message>
        <source>The move has begun with these answers. They are here to be read.</source>
        <translation>Der Umzug hat mit diesen Antworten begonnen. Sie stehen hier zum Nachlesen.</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s database file</source>
        <translation>Datenbankdatei von Metabase wählen</translation>
    </message>
    <message>
        <source>Metabase&apos;s database (*.mv.db)</source>
        <translation>Datenbank von Metabase (*.mv.db)</translation>
    </message>
    <message>
        <source>metabase.jar, or a file with MB_DB_ variables (*.jar *.env *.conf)</source>
        <translation>metabase.jar oder eine Datei mit MB_DB_-Variablen (*.jar *.env *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the folder Metabase runs in</source>
        <translation>Den Ordner wählen, in dem Metabase läuft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Darin</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Dieser Schlüssel öffnet nicht, was verschlüsselt ist. Ihn aus der Umgebung des Servers nehmen, der mit dieser Datenbank läuft, genau wie er dort steht.</translation>
    </message>
    <message>
        <source>The key is right: it opens what is encrypted.</source>
        <translation>Der Schlüssel stimmt: Er öffnet, was verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The database is being read.</source>
        <translation>Die Datenbank wird gelesen.</translation>
    </message>
    <message>
        <source>Press Enter in the field to read that file.</source>
        <translation>Im Feld die Eingabetaste drücken, um diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>Choose a database file or folder first.</source>
        <translation>Zuerst eine Datenbankdatei oder einen Ordner wählen.</translation>
    </message>
    <message>
        <source>The encryption key is missing.</source>
        <translation>Der Verschlüsselungsschlüssel fehlt.</translation>
    </message>
    <message>
        <source>Choose a database that can be read, or press Enter in the field to try again.</source>
        <translation>Eine lesbare Datenbank wählen oder im Feld die Eingabetaste drücken, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Connection details and settings in this database are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. Unless it is to be kept in the keychain, it is kept only until the move has ended.</source>
        <translation>Verbindungsdaten und Einstellungen in dieser Datenbank sind verschlüsselt. Die Metabase Cloud nimmt sie als Klartext an, daher wird der Schlüssel des alten Servers gebraucht. Soll er nicht im Schlüsselbund aufbewahrt werden, bleibt er nur bis zum Ende des Umzugs erhalten.</translation>
    </message>
</context>
<context>
    <name>gangway::SpaceCheck</name>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>Platz schaffen oder einen anderen Datenträger wählen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is not enough space for %1: %2 are needed, %3 more have to stay free for what else is on the disk, and %4 are free on %5.</source>
        <extracomment>%1: a file, %2 to %4: sizes, %5: where the disk is mounted</extracomment>
        <translation>Für %1 ist nicht genug Platz: %2 sind nötig, weitere %3 müssen für anderes auf dem Datenträger frei bleiben, und %4 sind auf %5 frei.</translation>
    </message>
</context>
<context>
    <name>gangway::StatusWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Progress of the step under way</source>
        <translation>Fortschritt des laufenden Schritts</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Umzug anhalten</translation>
    </message>
</context>
<context>
    <name>gangway::StoreClient</name>
    <message>
        <source>Metabase Store&apos;s answer is not understood.</source>
        <translation>Die Antwort des Metabase Store ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address. If it is right, a newer Gangway may be needed.</source>
        <translation>Die Adresse des Stores prüfen. Stimmt sie, ist vielleicht ein neueres Gangway nötig.</translation>
    </message>
    <message>
        <source>Try again later. Nothing that was done is lost.</source>
        <translation>Später erneut versuchen. Nichts, was getan wurde, ist verloren.</translation>
    </message>
    <message>
        <source>Metabase Store refused the request.</source>
        <translation>Der Metabase Store hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and Metabase Store filters requests.</source>
        <translation>Prüfen, dass nichts zwischen diesem Rechner und dem Metabase Store die Anfragen filtert.</translation>
    </message>
    <message>
        <source>Metabase Store does not know this migration.</source>
        <translation>Der Metabase Store kennt diese Migration nicht.</translation>
    </message>
    <message>
        <source>Start the migration again.</source>
        <translation>Die Migration neu beginnen.</translation>
    </message>
    <message>
        <source>Metabase Store says that this migration is finished or in use.</source>
        <translation>Der Metabase Store sagt, dass diese Migration abgeschlossen oder in Benutzung ist.</translation>
    </message>
    <message>
        <source>Look at the migration in Metabase Store, or start it again.</source>
        <translation>Die Migration im Metabase Store ansehen oder neu beginnen.</translation>
    </message>
    <message>
        <source>Metabase Store did not accept the request.</source>
        <translation>Der Metabase Store hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Start the migration again. If it happens again, a newer Gangway may be needed.</source>
        <translation>Die Migration neu beginnen. Tritt es wieder auf, ist vielleicht ein neueres Gangway nötig.</translation>
    </message>
    <message>
        <source>Metabase Store&apos;s address leads somewhere else.</source>
        <translation>Die Adresse des Metabase Store führt woandershin.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address.</source>
        <translation>Die Adresse des Stores prüfen.</translation>
    </message>
    <message>
        <source>Metabase Store has trouble answering.</source>
        <translation>Der Metabase Store hat Schwierigkeiten zu antworten.</translation>
    </message>
    <message>
        <source>Metabase Cloud does not take a Metabase of version %1.</source>
        <translation>Die Metabase Cloud nimmt kein Metabase der Version %1.</translation>
    </message>
    <message>
        <source>Upgrade this Metabase to the newest release of its version first, 50 or later.</source>
        <translation>Dieses Metabase zuerst auf das neueste Release seiner Version aktualisieren, 50 oder neuer.</translation>
    </message>
    <message>
        <source>Metabase Store takes no migrations at this address.</source>
        <translation>Der Metabase Store nimmt unter dieser Adresse keine Migrationen an.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address and the network connection.</source>
        <translation>Die Adresse des Stores und die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>Metabase Store could not put the parts together.</source>
        <translation>Der Metabase Store konnte die Teile nicht zusammenfügen.</translation>
    </message>
    <message>
        <source>Nobody can say whether Metabase Store has put the parts together.</source>
        <translation>Ob der Metabase Store die Teile zusammengefügt hat, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Metabase Store cannot put the parts together.</source>
        <translation>Der Metabase Store kann die Teile nicht zusammenfügen.</translation>
    </message>
    <message>
        <source>Continue. All parts are sent again.</source>
        <translation>Fortsetzen. Alle Teile werden neu gesendet.</translation>
    </message>
</context>
<context>
    <name>gangway::StoreLinkBox</name>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>&amp;Zum Metabase Store</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Link to Metabase Store for this move</source>
        <translation>Link zum Metabase Store für diesen Umzug</translation>
    </message>
    <message>
        <source>Rehearsal: this page is a stand-in on this machine. Nothing is ordered and nothing is paid.</source>
        <translation>Probe: Diese Seite ist ein Stellvertreter auf diesem Rechner. Nichts wird bestellt und nichts bezahlt.</translation>
    </message>
    <message>
        <source>Plan, address, region and payment are between you and Metabase, in its own page. Whoever has this link can act on your move: keep it to yourself.</source>
        <translation>Tarif, Adresse, Region und Zahlung werden mit Metabase auf dessen eigener Seite vereinbart. Wer diesen Link hat, kann über diesen Umzug verfügen: ihn für sich behalten.</translation>
    </message>
</context>
<context>
    <name>gangway::StorePage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>&amp;Für mich ausfüllen (Probe)</translation>
    </message>
    <message>
        <source>Order the new instance</source>
        <translation>Neue Instanz bestellen</translation>
    </message>
    <message>
        <source>Plan, address and region are chosen in Metabase Store; Gangway watches until it answers.</source>
        <translation>Tarif, Adresse und Region werden im Metabase Store gewählt; Gangway beobachtet, bis sie antwortet.</translation>
    </message>
    <message>
        <source>Chooses in the stand-in&apos;s page what somebody would choose. Only a rehearsal has this.</source>
        <translation>Wählt auf der Seite des Stellvertreters, was jemand wählen würde. Das gibt es nur in einer Probe.</translation>
    </message>
    <message>
        <source>Start of the new instance</source>
        <translation>Start der neuen Instanz</translation>
    </message>
    <message>
        <source>Snapshot uploaded: %1, %2.</source>
        <translation>Schnappschuss hochgeladen: %1, %2.</translation>
    </message>
    <message>
        <source>Next can be chosen once the new instance answers at its address.</source>
        <translation>„Weiter“ lässt sich wählen, sobald die neue Instanz unter ihrer Adresse antwortet.</translation>
    </message>
</context>
<context>
    <name>gangway::TableFileWriter</name>
    <message>
        <source>A value of table %1 cannot be written in this format without changing it.</source>
        <translation>Ein Wert der Tabelle %1 lässt sich in diesem Format nicht unverändert schreiben.</translation>
    </message>
    <message>
        <source>Export this table as CSV, which keeps every byte.</source>
        <translation>Diese Tabelle als CSV exportieren; das bewahrt jedes Byte.</translation>
    </message>
</context>
<context>
    <name>gangway::TableList</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>none, but some are doubtful</source>
        <extracomment>Rows that are lost: none are known of, but there may be some</extracomment>
        <translation>keine, aber einige sind zweifelhaft</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>Verlorene Zeilen</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputPlot</name>
    <message>
        <source>Speed in the last 30 minutes</source>
        <translation>Geschwindigkeit in den letzten 30 Minuten</translation>
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
        <translation>Jetzt %1 in der Sekunde. Die Tabelle darunter hat die Zahlen.</translation>
    </message>
    <message>
        <source>Nothing was moved yet.</source>
        <translation>Noch wurde nichts übertragen.</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputTable</name>
    <message>
        <source>Speed by the minute</source>
        <translation>Geschwindigkeit je Minute</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>gangway::Tone</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>gangway::UnfinishedRuns</name>
    <message>
        <source>%1 is under way.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>%1 was cut short, %2.</source>
        <translation>%1 wurde unterbrochen, %2.</translation>
    </message>
    <message>
        <source>%1 did not finish, %2.</source>
        <translation>%1 wurde nicht fertig, %2.</translation>
    </message>
    <message>
        <source>%1 was taken back only in part, %2.</source>
        <translation>%1 wurde nur teilweise rückgängig gemacht, %2.</translation>
    </message>
    <message>
        <source>%1 is planned, and nothing was done yet.</source>
        <translation>%1 ist geplant, und noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>%1 was stopped, %2.</source>
        <translation>%1 wurde angehalten, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 von %2 Schritten sind erledigt.</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <extracomment>The second half of &quot;3 of 7 steps are done.&quot;; two sentences beside each other</extracomment>
        <translation>%1 ist seit %2 schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>An der Quelle wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Runs that have not ended</source>
        <translation>Läufe, die nicht beendet sind</translation>
    </message>
</context>
<context>
    <name>gangway::Upload</name>
    <message>
        <source>%1 changed while it was uploaded. Nothing was completed.</source>
        <translation>%1 hat sich beim Hochladen geändert. Nichts wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>Make sure that no other program writes to it, then start the upload again.</source>
        <translation>Sicherstellen, dass kein anderes Programm in die Datei schreibt, dann den Upload neu beginnen.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Pfad und Leserecht prüfen.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be uploaded.</source>
        <translation>%1 ist keine Datei, die hochgeladen werden kann.</translation>
    </message>
    <message>
        <source>Choose the snapshot&apos;s file.</source>
        <translation>Die Datei des Schnappschusses wählen.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Asking Metabase Store for new links</source>
        <translation>Der Metabase Store wird um neue Links gebeten</translation>
    </message>
    <message numerus="yes">
        <source>The links ran out. %n part(s) are sent again</source>
        <translation>
            <numerusform>Die Links sind abgelaufen. %n Teil wird neu gesendet</numerusform>
            <numerusform>Die Links sind abgelaufen. %n Teile werden neu gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to try again: %1</source>
        <translation>Warten bis zum nächsten Versuch: %1</translation>
    </message>
    <message>
        <source>The upload cannot be made like this.</source>
        <translation>So kann der Upload nicht gemacht werden.</translation>
    </message>
    <message>
        <source>Start the upload again. If it happens again, save a support bundle.</source>
        <translation>Den Upload neu beginnen. Tritt es wieder auf, ein Support-Paket speichern.</translation>
    </message>
    <message>
        <source>Comparing part %1 with what was sent before</source>
        <translation>Teil %1 wird mit dem früher Gesendeten verglichen</translation>
    </message>
    <message>
        <source>The upload stopped before the file was stored.</source>
        <translation>Der Upload hielt an, bevor die Datei gespeichert war.</translation>
    </message>
    <message>
        <source>The upload stopped with %1 of %2 parts stored.</source>
        <translation>Der Upload hielt an, als %1 von %2 Teilen gespeichert waren.</translation>
    </message>
    <message>
        <source>Check the network connection, then continue.</source>
        <translation>Die Netzwerkverbindung prüfen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>Check the network connection, then continue. Stored parts are not sent again.</source>
        <translation>Die Netzwerkverbindung prüfen, dann fortsetzen. Gespeicherte Teile werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage refused the upload.</source>
        <translation>Der Speicher der Metabase Cloud hat den Upload abgelehnt.</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and the storage changes requests, then start again.</source>
        <translation>Prüfen, dass nichts zwischen diesem Rechner und dem Speicher die Anfragen ändert, dann neu beginnen.</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage no longer has what was sent before.</source>
        <translation>Der Speicher der Metabase Cloud hat nicht mehr, was früher gesendet wurde.</translation>
    </message>
    <message>
        <source>Continue. Everything is sent again.</source>
        <translation>Fortsetzen. Alles wird neu gesendet.</translation>
    </message>
    <message>
        <source>The links for the upload run out before they can be used.</source>
        <translation>Die Links für den Upload laufen ab, bevor sie benutzt werden können.</translation>
    </message>
    <message>
        <source>Start the migration again. On a slow connection, upload fewer parts at once.</source>
        <translation>Die Migration neu beginnen. Bei langsamer Verbindung weniger Teile gleichzeitig hochladen.</translation>
    </message>
</context>
<context>
    <name>gangway::UploadState</name>
    <message>
        <source>What was noted about the upload cannot be read.</source>
        <translation>Was über den Upload notiert ist, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Start the upload again.</source>
        <translation>Den Upload neu beginnen.</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyArchive</name>
    <message>
        <source>%1 differs from the manifest in bytes %2 to %3.</source>
        <translation>%1 weicht in den Bytes %2 bis %3 vom Manifest ab.</translation>
    </message>
    <message>
        <source>%1 as a whole differs from the manifest.</source>
        <translation>%1 weicht als Ganzes vom Manifest ab.</translation>
    </message>
    <message>
        <source>This does not prove that the contents are intact: they were not read.</source>
        <translation>Dies beweist nicht, dass der Inhalt unversehrt ist: Er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This does not prove that the database opens, nor that its rows are those of the source.</source>
        <translation>Dies beweist nicht, dass sich die Datenbank öffnen lässt, auch nicht, dass ihre Zeilen die der Quelle sind.</translation>
    </message>
    <message>
        <source>%1 is not as it was written. %2</source>
        <translation>%1 ist nicht mehr so, wie es geschrieben wurde. %2</translation>
    </message>
    <message>
        <source>Do not rely on this file. Make the backup again, or use another copy of it.</source>
        <translation>Nicht auf diese Datei verlassen. Die Sicherung neu anlegen oder eine andere Kopie verwenden.</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyPage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>&amp;Für mich ausfüllen (Probe)</translation>
    </message>
    <message>
        <source>&amp;Open the new instance</source>
        <translation>&amp;Neue Instanz öffnen</translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation>Beide Seiten vergleichen</translation>
    </message>
    <message>
        <source>A move counts as done when the new instance holds what was sent.</source>
        <translation>Ein Umzug gilt als gelungen, wenn die neue Instanz enthält, was gesendet wurde.</translation>
    </message>
    <message>
        <source>All counts are equal.</source>
        <translation>Alle Zahlen sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) differ.</source>
        <translation>
            <numerusform>%n Zahl weicht ab.</numerusform>
            <numerusform>%n Zahlen weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts prove that everything arrived. Whether it answers as before is quickly seen by hand: sign in to %1 and run three questions you know well.</source>
        <translation>Die Zahlen beweisen, dass alles angekommen ist. Ob es wie zuvor antwortet, zeigt sich schnell von Hand: %1 öffnen, anmelden und drei wohlbekannte Fragen ausführen.</translation>
    </message>
    <message>
        <source>Next can be chosen once both sides were counted and are equal.</source>
        <translation>„Weiter“ lässt sich wählen, sobald beide Seiten gezählt wurden und gleich sind.</translation>
    </message>
</context>
<context>
    <name>gangway::WizardPage</name>
    <message>
        <source>What this page is called on the telephone</source>
        <translation>Wie diese Seite am Telefon heißt</translation>
    </message>
    <message>
        <source>Support code %1</source>
        <translation>Support-Code %1</translation>
    </message>
</context>
<context>
    <name>gangway::WriteArchive</name>
    <message>
        <source>The backup could not be put together.</source>
        <translation>Die Sicherung ließ sich nicht zusammenstellen.</translation>
    </message>
    <message>
        <source>Report this with the details.</source>
        <translation>Dies mit den Einzelheiten melden.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 hat sich beim Lesen verändert.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Das Programm anhalten, das die Datei benutzt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>gangway::checks</name>
    <message>
        <source>Metabase application database</source>
        <translation>Anwendungsdatenbank von Metabase</translation>
    </message>
    <message>
        <source>This is not a Metabase application database</source>
        <translation>Dies ist keine Anwendungsdatenbank von Metabase</translation>
    </message>
    <message>
        <source>Start the Metabase that made it once and let it finish, or choose another file.</source>
        <translation>Das Metabase, das sie angelegt hat, einmal starten und fertig werden lassen, oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose the database that Metabase keeps its own data in: on H2, the file metabase.db.mv.db.</source>
        <translation>Die Datenbank wählen, in der Metabase seine eigenen Daten hält: bei H2 die Datei metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; could not finish</source>
        <translation>Die Prüfung „%1“ konnte nicht zu Ende geführt werden</translation>
    </message>
</context>
<context>
    <name>gangway::checks::AllowList</name>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>Diese Adressen von %1 (Stand %2) in der Firewall jeder einzelnen erlauben: %3.</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>Sobald die Region gewählt ist, ihre Adressen in der Firewall jeder einzelnen erlauben.</translation>
    </message>
    <message>
        <source>Databases have to let Metabase Cloud in</source>
        <translation>Datenbanken müssen die Metabase Cloud einlassen</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>Abfragen kommen von den Adressen der Region der Cloud, nicht mehr vom eigenen Server.</translation>
    </message>
    <message>
        <source>No database has to let the cloud in</source>
        <translation>Keine Datenbank muss die Cloud einlassen</translation>
    </message>
    <message>
        <source>No data source names a public host.</source>
        <translation>Keine Datenquelle nennt einen öffentlichen Host.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::CloudMigration</name>
    <message>
        <source>An earlier move to the cloud has not ended</source>
        <translation>Ein früherer Umzug in die Cloud ist nicht beendet</translation>
    </message>
    <message>
        <source>Metabase lists it as running. It is, or its server was stopped in the middle; until it ends, Metabase refuses to start another one itself.</source>
        <translation>Metabase führt ihn als laufend. Er läuft, oder sein Server wurde mittendrin angehalten; bis er endet, beginnt Metabase selbst keinen weiteren.</translation>
    </message>
    <message>
        <source>If it is not running, cancel it in the admin settings under Cloud (or let Gangway do it).</source>
        <translation>Läuft er nicht, ihn in den „Admin settings“ unter „Cloud“ abbrechen (oder Gangway das tun lassen).</translation>
    </message>
    <message>
        <source>Move %1, &quot;%2&quot; since %3 (UTC)</source>
        <translation>Umzug %1, „%2“ seit %3 (UTC)</translation>
    </message>
    <message>
        <source>No move is under way</source>
        <translation>Kein Umzug läuft</translation>
    </message>
    <message>
        <source>None was ever started.</source>
        <translation>Es wurde nie einer begonnen.</translation>
    </message>
    <message>
        <source>All earlier ones came to an end.</source>
        <translation>Alle früheren sind zu Ende gekommen.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Cluster</name>
    <message>
        <source>One server runs on this database</source>
        <translation>Ein Server läuft mit dieser Datenbank</translation>
    </message>
    <message>
        <source>The job tables know of no second one.</source>
        <translation>Die Auftragstabellen kennen keinen zweiten.</translation>
    </message>
    <message>
        <source>Go down to one server before, and start the others afterwards.</source>
        <translation>Vorher auf einen Server verkleinern und die anderen danach starten.</translation>
    </message>
    <message>
        <source>Stop all of them before the snapshot is made.</source>
        <translation>Alle anhalten, bevor der Schnappschuss angelegt wird.</translation>
    </message>
    <message>
        <source>Several servers run on this database</source>
        <translation>Mehrere Server laufen mit dieser Datenbank</translation>
    </message>
    <message>
        <source>The job tables know of %1. A server that was replaced may still be counted.</source>
        <translation>Die Auftragstabellen kennen %1. Ein ersetzter Server kann noch mitgezählt sein.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Drivers</name>
    <message>
        <source>Data sources with a community driver stay behind</source>
        <translation>Datenquellen mit einem Community-Treiber bleiben zurück</translation>
    </message>
    <message>
        <source>Metabase Cloud has the official drivers only. Questions on these sources move, but cannot run.</source>
        <translation>Die Metabase Cloud hat nur die offiziellen Treiber. Fragen zu diesen Quellen ziehen um, laufen aber nicht.</translation>
    </message>
    <message>
        <source>Replace each by a source with an official driver, or go on without them.</source>
        <translation>Jede durch eine Quelle mit offiziellem Treiber ersetzen oder ohne sie weitermachen.</translation>
    </message>
    <message>
        <source>All drivers are official ones</source>
        <translation>Alle Treiber sind offizielle</translation>
    </message>
    <message>
        <source>Metabase Cloud has a driver for every data source.</source>
        <translation>Die Metabase Cloud hat für jede Datenquelle einen Treiber.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Duplicates</name>
    <message>
        <source>%1 (%2): rows %3</source>
        <translation>%1 (%2): Zeilen %3</translation>
    </message>
    <message>
        <source>Tables or fields of data sources are listed twice</source>
        <translation>Tabellen oder Felder von Datenquellen sind doppelt aufgeführt</translation>
    </message>
    <message>
        <source>A restore or an upgrade may refuse the second entry (metabase/metabase#10087).</source>
        <translation>Eine Wiederherstellung oder ein Upgrade kann den zweiten Eintrag ablehnen (metabase/metabase#10087).</translation>
    </message>
    <message>
        <source>Sync the data source in the admin settings, or remove the entry that nothing uses.</source>
        <translation>Die Datenquelle in den „Admin settings“ synchronisieren oder den Eintrag entfernen, den nichts benutzt.</translation>
    </message>
    <message>
        <source>No table or field is listed twice</source>
        <translation>Keine Tabelle und kein Feld ist doppelt aufgeführt</translation>
    </message>
    <message>
        <source>Each is there once.</source>
        <translation>Jedes ist einmal da.</translation>
    </message>
    <message>
        <source>The first %1 of each were compared.</source>
        <translation>Die ersten %1 von jedem wurden verglichen.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Embedding</name>
    <message>
        <source>Embedded and public content gets a new address</source>
        <translation>Eingebettete und öffentliche Inhalte bekommen eine neue Adresse</translation>
    </message>
    <message>
        <source>Pages and programs that show it ask the old address.</source>
        <translation>Seiten und Programme, die sie zeigen, fragen bei der alten Adresse an.</translation>
    </message>
    <message>
        <source>Change the address there. Keys and the ends of the links stay the same.</source>
        <translation>Dort die Adresse ändern. Schlüssel und die Enden der Links bleiben gleich.</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1</source>
        <translation>Eingebettete Fragen und Dashboards: %1</translation>
    </message>
    <message>
        <source>Public links: %1</source>
        <translation>Öffentliche Links: %1</translation>
    </message>
    <message>
        <source>Nothing is embedded or public</source>
        <translation>Nichts ist eingebettet oder öffentlich</translation>
    </message>
    <message>
        <source>No question or dashboard is published for embedding or by a public link.</source>
        <translation>Keine Frage und kein Dashboard ist zum Einbetten oder über einen öffentlichen Link veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptedLeftovers</name>
    <message>
        <source>Forgotten encrypted values cannot be told apart</source>
        <translation>Vergessene verschlüsselte Werte lassen sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>Without the right key every encrypted value looks the same.</source>
        <translation>Ohne den richtigen Schlüssel sieht jeder verschlüsselte Wert gleich aus.</translation>
    </message>
    <message>
        <source>Give the key and check again.</source>
        <translation>Den Schlüssel angeben und erneut prüfen.</translation>
    </message>
    <message>
        <source>No value is left in another encryption</source>
        <translation>Kein Wert ist noch anders verschlüsselt</translation>
    </message>
    <message>
        <source>All columns that Metabase encrypts in any version were looked at.</source>
        <translation>Alle Spalten, die Metabase in irgendeiner Version verschlüsselt, wurden angesehen.</translation>
    </message>
    <message>
        <source>Some values are encrypted with another key</source>
        <translation>Einige Werte sind mit einem anderen Schlüssel verschlüsselt</translation>
    </message>
    <message>
        <source>Metabase cannot read them; it logs errors, and turning encryption on later fails (metabase/metabase#76149).</source>
        <translation>Metabase kann sie nicht lesen; es protokolliert Fehler, und ein späteres Einschalten der Verschlüsselung scheitert (metabase/metabase#76149).</translation>
    </message>
    <message>
        <source>Empty these values (people&apos;s own settings become the defaults), or give the key they were encrypted with.</source>
        <translation>Diese Werte leeren (aus persönlichen Einstellungen werden die Vorgaben) oder den Schlüssel angeben, mit dem sie verschlüsselt wurden.</translation>
    </message>
    <message>
        <source>%1.%2: %3 rows</source>
        <translation>%1.%2: %3 Zeilen</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with.</source>
        <translation>Den Schlüssel angeben, mit dem sie verschlüsselt wurden.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptionKey</name>
    <message>
        <source>No encryption key is needed</source>
        <translation>Kein Verschlüsselungsschlüssel ist nötig</translation>
    </message>
    <message>
        <source>Connection details and settings are stored as plain text.</source>
        <translation>Verbindungsdaten und Einstellungen sind als Klartext gespeichert.</translation>
    </message>
    <message>
        <source>The encryption key is right</source>
        <translation>Der Verschlüsselungsschlüssel stimmt</translation>
    </message>
    <message>
        <source>It opens what is stored encrypted: %1 values.</source>
        <translation>Er öffnet, was verschlüsselt gespeichert ist: %1 Werte.</translation>
    </message>
    <message>
        <source>The encryption key is not this database&apos;s</source>
        <translation>Der Verschlüsselungsschlüssel gehört nicht zu dieser Datenbank</translation>
    </message>
    <message>
        <source>It does not open what is stored encrypted (%1 values).</source>
        <translation>Er öffnet nicht, was verschlüsselt gespeichert ist (%1 Werte).</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>MB_ENCRYPTION_SECRET_KEY aus der Umgebung des Servers nehmen, der mit dieser Datenbank läuft, genau wie er dort steht.</translation>
    </message>
    <message>
        <source>The database is encrypted and the key is not known</source>
        <translation>Die Datenbank ist verschlüsselt, und der Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>The cloud takes connection details and settings as plain text; without the key they cannot be opened (%1 values).</source>
        <translation>Die Cloud nimmt Verbindungsdaten und Einstellungen als Klartext an; ohne den Schlüssel lassen sie sich nicht öffnen (%1 Werte).</translation>
    </message>
    <message>
        <source>A Metabase started without the same MB_ENCRYPTION_SECRET_KEY cannot read its connections (%1 values), and an upgrade may get stuck.</source>
        <translation>Ein Metabase, das ohne denselben MB_ENCRYPTION_SECRET_KEY gestartet wird, kann seine Verbindungen nicht lesen (%1 Werte), und ein Upgrade kann hängen bleiben.</translation>
    </message>
    <message>
        <source>The encryption of this database is not known</source>
        <translation>Die Verschlüsselung dieser Datenbank ist nicht bekannt</translation>
    </message>
    <message>
        <source>It has a table of data keys (%1 rows): values may be encrypted in a format Gangway does not read.</source>
        <translation>Sie hat eine Tabelle mit Datenschlüsseln (%1 Zeilen): Werte können in einem Format verschlüsselt sein, das Gangway nicht liest.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Den Umzug von Metabase selbst in den „Admin settings“ unter „Cloud“ verwenden.</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file), and give it: the snapshot is made with it.</source>
        <translation>MB_ENCRYPTION_SECRET_KEY in der Umgebung des Servers suchen (Dienstdatei, Container, Compose-Datei) und angeben: Der Schnappschuss wird damit angelegt.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EnvironmentSettings</name>
    <message>
        <source>Settings in the server&apos;s environment do not move</source>
        <translation>Einstellungen in der Umgebung des Servers ziehen nicht um</translation>
    </message>
    <message>
        <source>Variables such as MB_SITE_NAME or MB_EMAIL_SMTP_HOST win over the database, and were not looked at: no environment was given.</source>
        <translation>Variablen wie MB_SITE_NAME oder MB_EMAIL_SMTP_HOST gehen der Datenbank vor und wurden nicht angesehen: Es wurde keine Umgebung angegeben.</translation>
    </message>
    <message>
        <source>Look through the service file, container or compose file for MB_ variables, and set the same in the admin settings of the new instance.</source>
        <translation>Dienstdatei, Container oder Compose-Datei nach MB_-Variablen durchsehen und dasselbe in den „Admin settings“ der neuen Instanz einstellen.</translation>
    </message>
    <message>
        <source>These variables set something that is not in the application database.</source>
        <translation>Diese Variablen legen etwas fest, das nicht in der Anwendungsdatenbank steht.</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>Jede in den „Admin settings“ der neuen Instanz einstellen, wo es dort eine Einstellung gibt.</translation>
    </message>
    <message>
        <source>The server&apos;s environment sets nothing else</source>
        <translation>Die Umgebung des Servers legt sonst nichts fest</translation>
    </message>
    <message>
        <source>It only says where the application database and the web server are.</source>
        <translation>Sie sagt nur, wo die Anwendungsdatenbank und der Webserver sind.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::FileSources</name>
    <message>
        <source>Data sources that are files stay behind</source>
        <translation>Datenquellen, die Dateien sind, bleiben zurück</translation>
    </message>
    <message>
        <source>Metabase Cloud opens neither H2 nor SQLite files. Questions on these sources move, but cannot run.</source>
        <translation>Die Metabase Cloud öffnet weder H2- noch SQLite-Dateien. Fragen zu diesen Quellen ziehen um, laufen aber nicht.</translation>
    </message>
    <message>
        <source>Load the data into a database server and point the source to it, or go on without them.</source>
        <translation>Die Daten in einen Datenbankserver laden und die Quelle darauf richten oder ohne sie weitermachen.</translation>
    </message>
    <message>
        <source>No data source is a file</source>
        <translation>Keine Datenquelle ist eine Datei</translation>
    </message>
    <message>
        <source>Apart from the sample database, none uses H2 or SQLite.</source>
        <translation>Außer der Beispieldatenbank benutzt keine H2 oder SQLite.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Mail</name>
    <message>
        <source>No mail server is set up</source>
        <translation>Kein Mailserver ist eingerichtet</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself.</source>
        <translation>Die Metabase Cloud verschickt E-Mails selbst.</translation>
    </message>
    <message>
        <source>Mail is sent by the cloud</source>
        <translation>E-Mails werden von der Cloud verschickt</translation>
    </message>
    <message>
        <source>Your mail server %1 cannot be reached from there; Metabase Cloud sends mail itself.</source>
        <translation>Der eigene Mailserver %1 ist von dort nicht zu erreichen; die Metabase Cloud verschickt E-Mails selbst.</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself, from an address of its own.</source>
        <translation>Die Metabase Cloud verschickt E-Mails selbst, von einer eigenen Adresse.</translation>
    </message>
    <message>
        <source>Allow the new sender in your mail filters.</source>
        <translation>Den neuen Absender in den Mailfiltern erlauben.</translation>
    </message>
    <message>
        <source>The sender until now: %1</source>
        <translation>Der bisherige Absender: %1</translation>
    </message>
</context>
<context>
    <name>gangway::checks::MigrationLock</name>
    <message>
        <source>The migration lock is free</source>
        <translation>Die Migrationssperre ist frei</translation>
    </message>
    <message>
        <source>No Metabase is changing the schema.</source>
        <translation>Kein Metabase ändert gerade das Schema.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>einem unbekannten Zeitpunkt</translation>
    </message>
    <message>
        <source>an unknown host</source>
        <translation>ein unbekannter Host</translation>
    </message>
    <message>
        <source>The migration lock is held</source>
        <translation>Die Migrationssperre ist belegt</translation>
    </message>
    <message>
        <source>%1 has held it since %2 (UTC). Either a Metabase is changing the schema now, or one was killed while it did; a new start waits and then fails.</source>
        <translation>Belegt von: %1, seit %2 (UTC). Entweder ändert ein Metabase gerade das Schema, oder eines wurde währenddessen abgebrochen; ein neuer Start wartet und scheitert dann.</translation>
    </message>
    <message>
        <source>If a Metabase is starting, wait for it. If none runs anywhere, release the lock with its command &quot;migrate release-locks&quot;, start it once, and check again.</source>
        <translation>Startet gerade ein Metabase, darauf warten. Läuft nirgends eines, die Sperre mit seinem Befehl „migrate release-locks“ lösen, es einmal starten und erneut prüfen.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::NotMoving</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>Caching-Richtlinien</translation>
    </message>
    <message>
        <source>Translations of content</source>
        <translation>Übersetzungen von Inhalten</translation>
    </message>
    <message>
        <source>Database routing</source>
        <translation>Datenbank-Routing</translation>
    </message>
    <message>
        <source>People&apos;s own preferences</source>
        <translation>Persönliche Voreinstellungen</translation>
    </message>
    <message>
        <source>Remote sync</source>
        <translation>Remote Sync</translation>
    </message>
    <message>
        <source>Python libraries</source>
        <translation>Python-Bibliotheken</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transforms</translation>
    </message>
    <message>
        <source>Some things do not move</source>
        <translation>Einiges zieht nicht um</translation>
    </message>
    <message>
        <source>Metabase leaves these behind, whichever way the move is made.</source>
        <translation>Metabase lässt dies zurück, auf welchem Weg auch immer umgezogen wird.</translation>
    </message>
    <message>
        <source>Note them down; they are on the list of what is left to do after the move.</source>
        <translation>Es notieren; es steht nach dem Umzug auf der Liste der Nacharbeiten.</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Nichts bleibt zurück</translation>
    </message>
    <message>
        <source>There are no API keys, caching policies or other things Metabase does not move. Caches and logs of past queries stay, as always.</source>
        <translation>Es gibt keine API-Schlüssel, Caching-Richtlinien oder anderes, was Metabase nicht mit umzieht. Caches und Protokolle früherer Abfragen bleiben wie immer da.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PaidFeatures</name>
    <message>
        <source>Rows of paid features in an open-source instance</source>
        <translation>Zeilen kostenpflichtiger Funktionen in einer Open-Source-Instanz</translation>
    </message>
    <message>
        <source>Only the Enterprise edition moves them. The instance ran it once, or a trial has ended; a restore of what the open-source edition dumps has failed on such rows (metabase/metabase#78414).</source>
        <translation>Nur die Enterprise-Edition zieht sie mit um. Die Instanz lief einmal damit, oder eine Testphase ist zu Ende; die Wiederherstellung dessen, was die Open-Source-Edition ausgibt, ist an solchen Zeilen schon gescheitert (metabase/metabase#78414).</translation>
    </message>
    <message>
        <source>Run the Enterprise jar of the same version for the move, or accept that these rows stay behind.</source>
        <translation>Für den Umzug das Enterprise-jar derselben Version verwenden oder annehmen, dass diese Zeilen zurückbleiben.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>No rows of paid features</source>
        <translation>Keine Zeilen kostenpflichtiger Funktionen</translation>
    </message>
    <message>
        <source>Both editions move everything there is.</source>
        <translation>Beide Editionen ziehen alles um, was da ist.</translation>
    </message>
    <message>
        <source>Paid features are used with the edition they need</source>
        <translation>Kostenpflichtige Funktionen werden mit der nötigen Edition benutzt</translation>
    </message>
    <message>
        <source>The instance runs the Enterprise edition, which moves their rows.</source>
        <translation>Die Instanz läuft mit der Enterprise-Edition, die ihre Zeilen mit umzieht.</translation>
    </message>
    <message>
        <source>Rows of paid features, and the edition is not known</source>
        <translation>Zeilen kostenpflichtiger Funktionen, und die Edition ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PrivateHosts</name>
    <message>
        <source>the old server itself</source>
        <translation>der alte Server selbst</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>eine private Adresse</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>eine Link-Local-Adresse</translation>
    </message>
    <message>
        <source>a name of your own network</source>
        <translation>ein Name des eigenen Netzes</translation>
    </message>
    <message>
        <source>Metabase Cloud cannot reach some data sources</source>
        <translation>Die Metabase Cloud kann einige Datenquellen nicht erreichen</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only. Questions on them move, but cannot run until the cloud gets through.</source>
        <translation>Ihre Hosts sind nur im eigenen Netz bekannt. Fragen dazu ziehen um, laufen aber nicht, bis die Cloud durchkommt.</translation>
    </message>
    <message>
        <source>Give each a public address and allow the cloud&apos;s addresses there, or connect through an SSH host that has one.</source>
        <translation>Jeder eine öffentliche Adresse geben und dort die Adressen der Cloud erlauben, oder über einen SSH-Host mit öffentlicher Adresse verbinden.</translation>
    </message>
    <message>
        <source>Where some data sources are is not known</source>
        <translation>Wo einige Datenquellen sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Their connection details are encrypted or could not be read.</source>
        <translation>Ihre Verbindungsdaten sind verschlüsselt oder waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Give the encryption key and check again.</source>
        <translation>Den Verschlüsselungsschlüssel angeben und erneut prüfen.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4</source>
        <translation>%1 (%2): %3 ist %4</translation>
    </message>
    <message>
        <source>No data source has a private host</source>
        <translation>Keine Datenquelle hat einen privaten Host</translation>
    </message>
    <message>
        <source>Hosts that can be told by their name are public ones.</source>
        <translation>Die Hosts, die sich am Namen erkennen lassen, sind öffentlich.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::ReadOnlyMode</name>
    <message>
        <source>The environment sets read-only mode</source>
        <translation>Die Umgebung setzt den Schreibschutz</translation>
    </message>
    <message>
        <source>MB_READ_ONLY_MODE is in the server&apos;s environment, and wins over the database.</source>
        <translation>MB_READ_ONLY_MODE steht in der Umgebung des Servers und geht der Datenbank vor.</translation>
    </message>
    <message>
        <source>Remove the variable and restart, unless it is meant to stay.</source>
        <translation>Die Variable entfernen und neu starten, wenn sie nicht bleiben soll.</translation>
    </message>
    <message>
        <source>Read-only mode is off</source>
        <translation>Der Schreibschutz ist aus</translation>
    </message>
    <message>
        <source>Everybody can work as usual.</source>
        <translation>Alle können wie gewohnt arbeiten.</translation>
    </message>
    <message>
        <source>Read-only mode is on for everybody</source>
        <translation>Der Schreibschutz ist für alle an</translation>
    </message>
    <message>
        <source>Either a move is running, or one was cut short and left it on.</source>
        <translation>Entweder läuft ein Umzug, oder einer wurde unterbrochen und hat ihn angelassen.</translation>
    </message>
    <message>
        <source>If no move runs, cancel it in the admin settings under Cloud (or let Gangway unlock it); it does not move along.</source>
        <translation>Läuft kein Umzug, ihn in den „Admin settings“ unter „Cloud“ abbrechen (oder Gangway den Schreibschutz aufheben lassen); er zieht nicht mit um.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Readable</name>
    <message>
        <source>The tables can be read</source>
        <translation>Die Tabellen sind lesbar</translation>
    </message>
    <message>
        <source>Every table the checks need was read to its end.</source>
        <translation>Jede Tabelle, die die Prüfungen brauchen, wurde bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Some tables are damaged</source>
        <translation>Einige Tabellen sind beschädigt</translation>
    </message>
    <message>
        <source>They could be read only in part, so everything below counts too little.</source>
        <translation>Sie waren nur teilweise lesbar, daher zählt alles Folgende zu wenig.</translation>
    </message>
    <message>
        <source>Restore a backup from before the damage, or have the file recovered on a copy.</source>
        <translation>Eine Sicherung von vor dem Schaden wiederherstellen oder die Datei an einer Kopie retten lassen.</translation>
    </message>
    <message>
        <source>%1: readable up to row %2. %3</source>
        <translation>%1: lesbar bis Zeile %2. %3</translation>
    </message>
</context>
<context>
    <name>gangway::checks::References</name>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 Zeilen)</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2 is not in %3</source>
        <translation>%1: %2 ist nicht in %3</translation>
    </message>
    <message>
        <source>Some rows point to rows that are not there</source>
        <translation>Einige Zeilen verweisen auf Zeilen, die nicht da sind</translation>
    </message>
    <message>
        <source>The new instance takes all rows or none: it refuses these at the very end of the restore.</source>
        <translation>Die neue Instanz nimmt alle Zeilen oder keine: Sie lehnt diese ganz am Ende der Wiederherstellung ab.</translation>
    </message>
    <message>
        <source>Delete these rows, or restore what they point to, on a copy, and check again.</source>
        <translation>Diese Zeilen an einer Kopie löschen oder wiederherstellen, worauf sie verweisen, und erneut prüfen.</translation>
    </message>
    <message>
        <source>%1, rows: %2 (%3)</source>
        <translation>%1, Zeilen: %2 (%3)</translation>
    </message>
    <message>
        <source>Large tables were not searched for broken references</source>
        <translation>Große Tabellen wurden nicht nach fehlerhaften Verweisen durchsucht</translation>
    </message>
    <message>
        <source>They hold logs and history, where such rows are rare.</source>
        <translation>Sie enthalten Protokolle und Verlauf, wo solche Zeilen selten sind.</translation>
    </message>
    <message>
        <source>Run a thorough check where a restore has failed before.</source>
        <translation>Eine gründliche Prüfung machen, wenn eine Wiederherstellung schon einmal gescheitert ist.</translation>
    </message>
    <message>
        <source>References between tables could not be checked</source>
        <translation>Verweise zwischen Tabellen konnten nicht geprüft werden</translation>
    </message>
    <message>
        <source>This source does not say which tables refer to which.</source>
        <translation>Diese Quelle sagt nicht, welche Tabellen aufeinander verweisen.</translation>
    </message>
    <message>
        <source>Check the snapshot once it is made.</source>
        <translation>Den Schnappschuss prüfen, sobald er angelegt ist.</translation>
    </message>
    <message>
        <source>All references between tables hold</source>
        <translation>Alle Verweise zwischen Tabellen stimmen</translation>
    </message>
    <message>
        <source>Foreign keys followed: %1.</source>
        <translation>Verfolgte Fremdschlüssel: %1.</translation>
    </message>
    <message>
        <source>They are left out of the snapshot, and so is what refers to them.</source>
        <translation>Sie werden aus dem Schnappschuss weggelassen, ebenso was auf sie verweist.</translation>
    </message>
    <message>
        <source>Look at what will be missing: the snapshot says how many rows it leaves out.</source>
        <translation>Ansehen, was fehlen wird: Der Schnappschuss sagt, wie viele Zeilen er weglässt.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Report</name>
    <message>
        <source>Next:</source>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>Left to do after the move</source>
        <translation>Nach dem Umzug noch zu tun</translation>
    </message>
    <message>
        <source>Metabase %1</source>
        <translation>Metabase %1</translation>
    </message>
    <message>
        <source>checked %1 (UTC)</source>
        <translation>geprüft %1 (UTC)</translation>
    </message>
    <message>
        <source>Made by Gangway from the application database alone. It names people&apos;s work and hosts; passwords, keys and tokens are not in it.</source>
        <translation>Von Gangway allein aus der Anwendungsdatenbank erstellt. Es nennt Arbeiten und Hosts; Passwörter, Schlüssel und Token stehen nicht darin.</translation>
    </message>
    <message>
        <source>Metabase %1, &quot;%2&quot;</source>
        <translation>Metabase %1, „%2“</translation>
    </message>
    <message>
        <source>Checks before the move to Metabase Cloud</source>
        <translation>Prüfungen vor dem Umzug in die Metabase Cloud</translation>
    </message>
    <message>
        <source>Checks before the upgrade of Metabase</source>
        <translation>Prüfungen vor dem Upgrade von Metabase</translation>
    </message>
    <message>
        <source>Checks before Metabase goes back to an older version</source>
        <translation>Prüfungen, bevor Metabase auf eine ältere Version zurückgeht</translation>
    </message>
    <message>
        <source>Checks before the application database moves</source>
        <translation>Prüfungen vor dem Umzug der Anwendungsdatenbank</translation>
    </message>
    <message>
        <source>Not yet: something below has to be put right first.</source>
        <translation>Noch nicht: Etwas Folgendes muss erst in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>Nothing stops it, but some things need your decision.</source>
        <translation>Nichts hindert daran, aber einiges braucht eine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing stops it. Some things will need work.</source>
        <translation>Nichts hindert daran. Einiges wird Arbeit brauchen.</translation>
    </message>
    <message>
        <source>Nothing stops it.</source>
        <translation>Nichts hindert daran.</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>Zuerst in Ordnung bringen</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>Will need work</source>
        <translation>Wird Arbeit brauchen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>Der Bericht der Prüfungen war nicht lesbar.</translation>
    </message>
    <message>
        <source>Make the checks again.</source>
        <translation>Die Prüfungen noch einmal machen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A group of findings and how many there are, such as &quot;Passed: 27&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Or decide: %1 empties these values in the snapshot (people&apos;s own settings become the defaults), %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Oder entscheiden: %1 leert diese Werte im Schnappschuss (aus persönlichen Einstellungen werden die Vorgaben), %2 lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Or decide to have the snapshot made without them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Oder entscheiden, den Schnappschuss ohne sie anlegen zu lassen: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SampleDatabase</name>
    <message>
        <source>There is no sample database</source>
        <translation>Es gibt keine Beispieldatenbank</translation>
    </message>
    <message>
        <source>Nothing has to be rebuilt in the cloud.</source>
        <translation>In der Cloud muss nichts neu aufgebaut werden.</translation>
    </message>
    <message>
        <source>The sample database is built again in the cloud</source>
        <translation>Die Beispieldatenbank wird in der Cloud neu aufgebaut</translation>
    </message>
    <message>
        <source>Its file does not move. Questions on it work again once it is there.</source>
        <translation>Ihre Datei zieht nicht um. Fragen dazu laufen wieder, sobald sie da ist.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SecretFiles</name>
    <message>
        <source>Keys and certificates are files on the old server</source>
        <translation>Schlüssel und Zertifikate sind Dateien auf dem alten Server</translation>
    </message>
    <message>
        <source>These connections name a file that the cloud does not have; they fail there until it is uploaded.</source>
        <translation>Diese Verbindungen nennen eine Datei, die die Cloud nicht hat; sie scheitern dort, bis sie hochgeladen ist.</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file instead of naming it.</source>
        <translation>Jede Verbindung in den „Admin settings“ öffnen und die Datei hochladen, statt sie zu nennen.</translation>
    </message>
    <message>
        <source>No connection needs a file of the old server</source>
        <translation>Keine Verbindung braucht eine Datei des alten Servers</translation>
    </message>
    <message>
        <source>Keys and certificates, if any, are stored in the database and move along.</source>
        <translation>Schlüssel und Zertifikate, sofern vorhanden, sind in der Datenbank gespeichert und ziehen mit um.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Setup</name>
    <message>
        <source>Metabase was set up</source>
        <translation>Metabase wurde eingerichtet</translation>
    </message>
    <message>
        <source>People with an active account: %1.</source>
        <translation>Personen mit aktivem Konto: %1.</translation>
    </message>
    <message>
        <source>Metabase was never set up on this database</source>
        <translation>Mit dieser Datenbank wurde Metabase nie eingerichtet</translation>
    </message>
    <message>
        <source>It has no account of any person: Metabase created it and waits on its welcome page. There is nothing to move.</source>
        <translation>Sie enthält kein Konto einer Person: Metabase hat sie angelegt und wartet auf der Begrüßungsseite. Es gibt nichts umzuziehen.</translation>
    </message>
    <message>
        <source>Check that this is the right file or database. A Metabase in a container that lost its volume or its MB_DB_ variables starts on an empty one like this.</source>
        <translation>Prüfen, ob dies die richtige Datei oder Datenbank ist. Ein Metabase in einem Container, der sein Volume oder seine MB_DB_-Variablen verloren hat, startet mit einer leeren wie dieser.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SignIn</name>
    <message>
        <source>Single sign-on has to learn the new address</source>
        <translation>Single Sign-on muss die neue Adresse kennenlernen</translation>
    </message>
    <message>
        <source>People who sign in this way: %1.</source>
        <translation>Personen, die sich so anmelden: %1.</translation>
    </message>
    <message>
        <source>Make sure that one administrator can sign in with a password; the steps for each are on the list of what is left to do.</source>
        <translation>Sicherstellen, dass sich ein Administrator mit Passwort anmelden kann; die Schritte für jedes Verfahren stehen auf der Liste der Nacharbeiten.</translation>
    </message>
    <message>
        <source>Google: the OAuth client has to list the new address</source>
        <translation>Google: Der OAuth-Client muss die neue Adresse aufführen</translation>
    </message>
    <message>
        <source>SAML: the provider has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>SAML: Der Anbieter muss die Leute zur neuen Adresse schicken; braucht den Tarif Pro oder Enterprise</translation>
    </message>
    <message>
        <source>JWT: the application has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>JWT: Die Anwendung muss die Leute zur neuen Adresse schicken; braucht den Tarif Pro oder Enterprise</translation>
    </message>
    <message>
        <source>LDAP: the cloud cannot reach %1</source>
        <translation>LDAP: Die Cloud kann %1 nicht erreichen</translation>
    </message>
    <message>
        <source>LDAP: the directory has to let the cloud in</source>
        <translation>LDAP: Das Verzeichnis muss die Cloud einlassen</translation>
    </message>
    <message>
        <source>People sign in with passwords</source>
        <translation>Die Leute melden sich mit Passwort an</translation>
    </message>
    <message>
        <source>Passwords move along; no single sign-on is set up in the database.</source>
        <translation>Passwörter ziehen mit um; in der Datenbank ist kein Single Sign-on eingerichtet.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SiteAddress</name>
    <message>
        <source>No dashboard links to the old address</source>
        <translation>Kein Dashboard verlinkt auf die alte Adresse</translation>
    </message>
    <message>
        <source>Cards, text and custom links were searched.</source>
        <translation>Karten, Texte und eigene Links wurden durchsucht.</translation>
    </message>
    <message>
        <source>Questions and dashboards link to %1</source>
        <translation>Fragen und Dashboards verlinken auf %1</translation>
    </message>
    <message>
        <source>Cards whose settings name that address: %1. The links break when it goes away.</source>
        <translation>Karten, deren Einstellungen diese Adresse nennen: %1. Die Links brechen, wenn sie verschwindet.</translation>
    </message>
    <message>
        <source>Let the old address redirect to the new one, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>Die alte Adresse auf die neue weiterleiten oder sie (bei Pro und Enterprise) zur eigenen Domain machen.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Size</name>
    <message>
        <source>Rows to move: %1.</source>
        <translation>Zeilen, die umziehen: %1.</translation>
    </message>
    <message>
        <source>How many rows there are is not known before they are read.</source>
        <translation>Wie viele Zeilen es sind, ist nicht bekannt, bevor sie gelesen sind.</translation>
    </message>
    <message>
        <source>No table is unusually large</source>
        <translation>Keine Tabelle ist ungewöhnlich groß</translation>
    </message>
    <message>
        <source>Some tables are large</source>
        <translation>Einige Tabellen sind groß</translation>
    </message>
    <message>
        <source>They make the snapshot, the upload and every upgrade longer.</source>
        <translation>Sie verlängern den Schnappschuss, den Upload und jedes Upgrade.</translation>
    </message>
    <message>
        <source>Plan more time. Logs (view_log, audit_log, login_history, recent_views) can be trimmed before, if nobody needs them.</source>
        <translation>Mehr Zeit einplanen. Protokolle (view_log, audit_log, login_history, recent_views) lassen sich vorher kürzen, wenn niemand sie braucht.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SshTunnels</name>
    <message>
        <source>Metabase Cloud cannot reach some SSH hosts</source>
        <translation>Die Metabase Cloud kann einige SSH-Hosts nicht erreichen</translation>
    </message>
    <message>
        <source>They are known in your own network only.</source>
        <translation>Sie sind nur im eigenen Netz bekannt.</translation>
    </message>
    <message>
        <source>Use an SSH host with a public address for these data sources.</source>
        <translation>Für diese Datenquellen einen SSH-Host mit öffentlicher Adresse verwenden.</translation>
    </message>
    <message>
        <source>SSH hosts have to let Metabase Cloud in</source>
        <translation>SSH-Hosts müssen die Metabase Cloud einlassen</translation>
    </message>
    <message>
        <source>These data sources are reached through an SSH tunnel, which moves along.</source>
        <translation>Diese Datenquellen werden über einen SSH-Tunnel erreicht, der mit umzieht.</translation>
    </message>
    <message>
        <source>Allow the addresses of the cloud&apos;s region at each SSH host.</source>
        <translation>An jedem SSH-Host die Adressen der Region der Cloud erlauben.</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>No data source uses an SSH tunnel</source>
        <translation>Keine Datenquelle benutzt einen SSH-Tunnel</translation>
    </message>
    <message>
        <source>All connect directly.</source>
        <translation>Alle verbinden direkt.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Transforms</name>
    <message>
        <source>No table belongs to a transform</source>
        <translation>Keine Tabelle gehört zu einem Transform</translation>
    </message>
    <message>
        <source>Nothing points to what Metabase leaves behind.</source>
        <translation>Nichts verweist auf etwas, das Metabase zurücklässt.</translation>
    </message>
    <message>
        <source>Tables made by transforms stop the restore</source>
        <translation>Von Transforms angelegte Tabellen verhindern die Wiederherstellung</translation>
    </message>
    <message>
        <source>Tables that point to a transform: %1. Metabase before mid 2026 does not move transforms, and the restore in the cloud fails at the end (metabase/metabase#78704).</source>
        <translation>Tabellen, die auf ein Transform verweisen: %1. Vor Mitte 2026 zieht Metabase Transforms nicht mit um, und die Wiederherstellung in der Cloud scheitert am Ende (metabase/metabase#78704).</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>Zuerst auf das neueste Release von 0.%1 oder neuer aktualisieren, dann umziehen.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::UpgradeFinished</name>
    <message>
        <source>An upgrade of Metabase did not finish</source>
        <translation>Ein Upgrade von Metabase wurde nicht fertig</translation>
    </message>
    <message>
        <source>The changelog marks these steps as failed.</source>
        <translation>Das Changelog führt diese Schritte als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Start the newest release of that version once and let it finish, or restore the backup from before the upgrade.</source>
        <translation>Das neueste Release dieser Version einmal starten und fertig werden lassen oder die Sicherung von vor dem Upgrade wiederherstellen.</translation>
    </message>
    <message>
        <source>Tables of Metabase 0.%1 are missing</source>
        <translation>Tabellen von Metabase 0.%1 fehlen</translation>
    </message>
    <message>
        <source>The changelog says they were made. A rollback or a restore was cut short, or tables were deleted by hand.</source>
        <translation>Laut Changelog wurden sie angelegt. Ein Rollback oder eine Wiederherstellung wurde unterbrochen, oder Tabellen wurden von Hand gelöscht.</translation>
    </message>
    <message>
        <source>Restore a complete backup.</source>
        <translation>Eine vollständige Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The last upgrade finished</source>
        <translation>Das letzte Upgrade wurde fertig</translation>
    </message>
    <message>
        <source>No step is marked as failed, and the tables of %1 are there.</source>
        <translation>Kein Schritt gilt als fehlgeschlagen, und die Tabellen von %1 sind da.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Version</name>
    <message>
        <source>Metabase %1 is older than the move to the cloud</source>
        <translation>Metabase %1 ist älter als der Umzug in die Cloud</translation>
    </message>
    <message>
        <source>Metabase moves to the cloud from 0.%1 on. The store may refuse this version, and restoring an old snapshot into a much newer Metabase has failed before.</source>
        <translation>Metabase zieht ab 0.%1 in die Cloud um. Der Store kann diese Version ablehnen, und das Wiederherstellen eines alten Schnappschusses in ein viel neueres Metabase ist schon gescheitert.</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>Zuerst auf das neueste Release von 0.%1 oder neuer aktualisieren, dann umziehen.</translation>
    </message>
    <message>
        <source>Metabase 0.46.6.4 leaves H2 data sources out of its own dumps</source>
        <translation>Metabase 0.46.6.4 lässt H2-Datenquellen in seinen eigenen Dumps aus</translation>
    </message>
    <message>
        <source>A dump made by its command dump-to-h2 cannot be restored (metabase/metabase#33666).</source>
        <translation>Ein Dump seines Befehls dump-to-h2 lässt sich nicht wiederherstellen (metabase/metabase#33666).</translation>
    </message>
    <message>
        <source>Use the snapshot Gangway makes, or upgrade to 0.46.7 or later first.</source>
        <translation>Den Schnappschuss von Gangway verwenden oder zuerst auf 0.46.7 oder neuer aktualisieren.</translation>
    </message>
    <message>
        <source>The store is told %1.</source>
        <translation>Dem Store wird %1 mitgeteilt.</translation>
    </message>
    <message>
        <source>Its exact point release is not in the database; the store is told %1.</source>
        <translation>Das genaue Point-Release steht nicht in der Datenbank; dem Store wird %1 mitgeteilt.</translation>
    </message>
    <message>
        <source>Metabase %1 can move to the cloud</source>
        <translation>Metabase %1 kann in die Cloud umziehen</translation>
    </message>
    <message>
        <source>Where the cloud runs a newer version, the instance is upgraded on arrival.</source>
        <translation>Läuft in der Cloud eine neuere Version, wird die Instanz beim Einzug aktualisiert.</translation>
    </message>
    <message>
        <source>The database is newer than Metabase 0.%1</source>
        <translation>Die Datenbank ist neuer als Metabase 0.%1</translation>
    </message>
    <message>
        <source>It was last used by %1; an older Metabase refuses to start on it.</source>
        <translation>Zuletzt benutzt von %1; ein älteres Metabase startet damit nicht.</translation>
    </message>
    <message>
        <source>Choose version 0.%1 or later, or roll back first.</source>
        <translation>Version 0.%1 oder neuer wählen oder zuerst zurückgehen.</translation>
    </message>
    <message>
        <source>Metabase %1 has to be upgraded in steps</source>
        <translation>Metabase %1 muss in Schritten aktualisiert werden</translation>
    </message>
    <message>
        <source>Releases below 0.%1 are upgraded one after the other up to the last 0.%1; from there on one jump is enough.</source>
        <translation>Releases unter 0.%1 werden eines nach dem anderen bis zum letzten 0.%1 aktualisiert; von dort genügt ein Sprung.</translation>
    </message>
    <message>
        <source>Back up, then upgrade release by release up to the last 0.%1.</source>
        <translation>Sichern, dann Release für Release bis zum letzten 0.%1 aktualisieren.</translation>
    </message>
    <message>
        <source>Metabase %1 can be upgraded in one step</source>
        <translation>Metabase %1 kann in einem Schritt aktualisiert werden</translation>
    </message>
    <message>
        <source>Always take the newest point release of the version wanted.</source>
        <translation>Immer das neueste Point-Release der gewünschten Version nehmen.</translation>
    </message>
    <message>
        <source>Metabase 0.%1 is not older than the database</source>
        <translation>Metabase 0.%1 ist nicht älter als die Datenbank</translation>
    </message>
    <message>
        <source>It was last used by %1.</source>
        <translation>Zuletzt benutzt von %1.</translation>
    </message>
    <message>
        <source>Choose an older version.</source>
        <translation>Eine ältere Version wählen.</translation>
    </message>
    <message>
        <source>Metabase cannot go back to 0.%1</source>
        <translation>Metabase kann nicht auf 0.%1 zurückgehen</translation>
    </message>
    <message>
        <source>Its command &quot;migrate down&quot; goes back to 0.%1 at the lowest.</source>
        <translation>Sein Befehl „migrate down“ geht höchstens bis 0.%1 zurück.</translation>
    </message>
    <message>
        <source>Restore the backup that was made before the upgrade.</source>
        <translation>Die Sicherung wiederherstellen, die vor dem Upgrade angelegt wurde.</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; of Metabase 0.49 has broken databases</source>
        <translation>„migrate down“ von Metabase 0.49 hat schon Datenbanken beschädigt</translation>
    </message>
    <message>
        <source>Some of its point releases left the schema damaged (metabase/metabase#41641).</source>
        <translation>Einige seiner Point-Releases hinterließen ein beschädigtes Schema (metabase/metabase#41641).</translation>
    </message>
    <message>
        <source>Restore the backup from before the upgrade instead, or run it on a copy first.</source>
        <translation>Stattdessen die Sicherung von vor dem Upgrade wiederherstellen oder es zuerst an einer Kopie ausführen.</translation>
    </message>
    <message>
        <source>Going back to 0.%1 takes several runs</source>
        <translation>Der Weg zurück auf 0.%1 braucht mehrere Durchgänge</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; goes back one version at a time, each with the newest release of the version it leaves.</source>
        <translation>„migrate down“ geht eine Version nach der anderen zurück, jeweils mit dem neuesten Release der Version, die verlassen wird.</translation>
    </message>
    <message>
        <source>Run it %1 times, and check the version after each.</source>
        <translation>Es %1-mal ausführen und nach jedem Mal die Version prüfen.</translation>
    </message>
    <message>
        <source>Failures of &quot;migrate down&quot; are only logged before 0.57</source>
        <translation>Fehler von „migrate down“ werden vor 0.57 nur protokolliert</translation>
    </message>
    <message>
        <source>The command ends as if all was well (metabase/metabase#64309).</source>
        <translation>Der Befehl endet, als wäre alles in Ordnung (metabase/metabase#64309).</translation>
    </message>
    <message>
        <source>Compare the version of the database before and after each run.</source>
        <translation>Die Version der Datenbank vor und nach jedem Durchgang vergleichen.</translation>
    </message>
    <message>
        <source>Metabase %1 can go back to 0.%2</source>
        <translation>Metabase %1 kann auf 0.%2 zurückgehen</translation>
    </message>
    <message>
        <source>Run &quot;migrate down&quot; with the release that ran last, Metabase stopped.</source>
        <translation>„migrate down“ mit dem zuletzt benutzten Release ausführen, bei angehaltenem Metabase.</translation>
    </message>
    <message>
        <source>The version of Metabase is not known</source>
        <translation>Die Version von Metabase ist nicht bekannt</translation>
    </message>
    <message>
        <source>No entry of the table databasechangelog names a release.</source>
        <translation>Kein Eintrag der Tabelle databasechangelog nennt ein Release.</translation>
    </message>
    <message>
        <source>Check that the database is complete, and that it was made by a released Metabase.</source>
        <translation>Prüfen, dass die Datenbank vollständig ist und von einem veröffentlichten Metabase angelegt wurde.</translation>
    </message>
    <message>
        <source>A development build of Metabase changed this database</source>
        <translation>Ein Entwicklungsstand von Metabase hat diese Datenbank geändert</translation>
    </message>
    <message>
        <source>No released Metabase knows its schema (change sets v9999).</source>
        <translation>Kein veröffentlichtes Metabase kennt ihr Schema (Change Sets v9999).</translation>
    </message>
    <message>
        <source>Go back to the backup from before the development build.</source>
        <translation>Zur Sicherung von vor dem Entwicklungsstand zurückkehren.</translation>
    </message>
    <message>
        <source>Last used by Metabase %1</source>
        <translation>Zuletzt benutzt von Metabase %1</translation>
    </message>
    <message>
        <source>Run the same version on the new database first, and upgrade afterwards.</source>
        <translation>Mit der neuen Datenbank zuerst dieselbe Version verwenden und danach aktualisieren.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Webhooks</name>
    <message>
        <source>Metabase Cloud cannot reach some webhooks</source>
        <translation>Die Metabase Cloud kann einige Webhooks nicht erreichen</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only; alerts sent there are lost.</source>
        <translation>Ihre Hosts sind nur im eigenen Netz bekannt; dorthin gesendete Benachrichtigungen gehen verloren.</translation>
    </message>
    <message>
        <source>Give each a public address, or send these alerts elsewhere.</source>
        <translation>Jedem eine öffentliche Adresse geben oder diese Benachrichtigungen anderswohin senden.</translation>
    </message>
    <message>
        <source>Webhooks are called from the cloud</source>
        <translation>Webhooks werden aus der Cloud aufgerufen</translation>
    </message>
    <message>
        <source>They have to let the addresses of the cloud&apos;s region in.</source>
        <translation>Sie müssen die Adressen der Region der Cloud einlassen.</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings after the move.</source>
        <translation>Nach dem Umzug aus den „Admin settings“ an jeden einen Test senden.</translation>
    </message>
    <message>
        <source>%1 (address encrypted)</source>
        <translation>%1 (Adresse verschlüsselt)</translation>
    </message>
    <message>
        <source>There are no webhooks</source>
        <translation>Es gibt keine Webhooks</translation>
    </message>
    <message>
        <source>Alerts go by mail or Slack, if at all.</source>
        <translation>Benachrichtigungen gehen, wenn überhaupt, über E-Mail oder Slack.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ByteSource</name>
    <message>
        <source>The database file %1 is shorter than its contents say.</source>
        <translation>Die Datenbankdatei %1 ist kürzer, als ihr Inhalt angibt.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, after Metabase was stopped.</source>
        <translation>Die Datei bei angehaltenem Metabase noch einmal von ihrem Ursprung kopieren.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>Die Datenbankdatei selbst angeben, etwa metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The database file %1 was changed while it was read.</source>
        <translation>Die Datenbankdatei %1 wurde geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Stop Metabase, then start again.</source>
        <translation>Metabase anhalten, dann neu beginnen.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CatalogueLayout</name>
    <message>
        <source>The H2 database was not written: it cannot hold %1.</source>
        <translation>Die H2-Datenbank wurde nicht geschrieben: Sie kann %1 nicht enthalten.</translation>
    </message>
    <message>
        <source>Change this in the source, then try again.</source>
        <translation>Dies in der Quelle ändern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>Ausgelassen: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Check</name>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>Eine der beiden Kopien des Dateikopfs ist beschädigt.</translation>
    </message>
    <message>
        <source>The names of the file&apos;s maps contradict each other.</source>
        <translation>Die Namen der Maps der Datei widersprechen sich.</translation>
    </message>
    <message>
        <source>A large text or binary value is damaged.</source>
        <translation>Ein großer Text oder Binärwert ist beschädigt.</translation>
    </message>
    <message>
        <source>The table has %1 rows where it counts %2.</source>
        <translation>Die Tabelle hat %1 Zeilen, zählt aber %2.</translation>
    </message>
    <message>
        <source>The index is empty; H2 will build it when it opens the file.</source>
        <translation>Der Index ist leer; H2 baut ihn beim Öffnen der Datei auf.</translation>
    </message>
    <message>
        <source>The index has %1 entries for %2 rows.</source>
        <translation>Der Index hat %1 Einträge für %2 Zeilen.</translation>
    </message>
    <message>
        <source>All rows are readable. Rebuild the index in H2.</source>
        <translation>Alle Zeilen sind lesbar. Den Index in H2 neu aufbauen.</translation>
    </message>
    <message>
        <source>The index does not agree with the rows of its table.</source>
        <translation>Der Index stimmt nicht mit den Zeilen seiner Tabelle überein.</translation>
    </message>
    <message>
        <source>A row of the table cannot be right.</source>
        <translation>Eine Zeile der Tabelle kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The keys in the table&apos;s pages contradict each other.</source>
        <translation>Die Schlüssel in den Seiten der Tabelle widersprechen sich.</translation>
    </message>
    <message>
        <source>All rows are readable, but H2 may not find some of them by their key.</source>
        <translation>Alle Zeilen sind lesbar, aber H2 findet manche vielleicht nicht über ihren Schlüssel.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ChunkWriter</name>
    <message>
        <source>A row is too large for an H2 database file.</source>
        <translation>Eine Zeile ist zu groß für eine H2-Datenbankdatei.</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row.</source>
        <translation>Die längsten Texte dieser Zeile kürzen.</translation>
    </message>
    <message>
        <source>%1 could not be read again while it was written.</source>
        <translation>%1 konnte beim Schreiben nicht noch einmal gelesen werden.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CompleteCatalogue</name>
    <message>
        <source>The column %1 keeps its values, but is no longer computed from others: %2</source>
        <translation>Die Spalte %1 behält ihre Werte, wird aber nicht mehr aus anderen berechnet: %2</translation>
    </message>
    <message>
        <source>The default of the column %1 is left out: %2</source>
        <translation>Der Vorgabewert der Spalte %1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>The check %1 of the table %2 is left out: %3</source>
        <translation>Die Prüfbedingung %1 der Tabelle %2 wird ausgelassen: %3</translation>
    </message>
    <message>
        <source>The view %1 is left out.</source>
        <translation>Die Sicht %1 wird ausgelassen.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>Ausgelassen: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Convert</name>
    <message>
        <source>The new database %1 was not kept: it does not hold the rows of the source.</source>
        <translation>Die neue Datenbank %1 wurde nicht behalten: Sie enthält nicht die Zeilen der Quelle.</translation>
    </message>
    <message>
        <source>Check the disk the new file was on, then try again; the source was only read.</source>
        <translation>Den Datenträger der neuen Datei prüfen, dann erneut versuchen; die Quelle wurde nur gelesen.</translation>
    </message>
    <message>
        <source>The database was not written: %1 exists already.</source>
        <translation>Die Datenbank wurde nicht geschrieben: %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <translation>Einen anderen Namen wählen oder zuerst die vorhandene Datei verschieben.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::DamageReport</name>
    <message>
        <source>%1 lost %2 of %3 rows.</source>
        <translation>%1 hat %2 von %3 Zeilen verloren.</translation>
    </message>
    <message>
        <source>%1 lost at least %2 of at least %3 rows.</source>
        <translation>%1 hat mindestens %2 von mindestens %3 Zeilen verloren.</translation>
    </message>
    <message>
        <source>%1 has %2 rows that can be read. Whether there were more is not known.</source>
        <translation>%1 hat %2 lesbare Zeilen. Ob es mehr waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 has all of its %2 rows.</source>
        <translation>%1 hat alle seine %2 Zeilen.</translation>
    </message>
    <message>
        <source>Nothing led to its rows any more; they were searched for in the whole file.</source>
        <translation>Nichts führte mehr zu ihren Zeilen; sie wurden in der ganzen Datei gesucht.</translation>
    </message>
    <message>
        <source>Its declaration is lost: names of columns are made up, and types are those of the values.</source>
        <translation>Ihre Deklaration ist verloren: Die Spaltennamen sind erdacht, die Typen sind die der Werte.</translation>
    </message>
    <message>
        <source>%1 of its rows are from damaged pages, and may be wrong.</source>
        <translation>%1 ihrer Zeilen stammen aus beschädigten Seiten und können falsch sein.</translation>
    </message>
    <message>
        <source>%1 large texts or binary values are lost, and empty now.</source>
        <translation>%1 große Texte oder Binärwerte sind verloren und nun leer.</translation>
    </message>
    <message>
        <source>What was found may be an earlier state: rows may have been changed or deleted since.</source>
        <translation>Was gefunden wurde, kann ein früherer Stand sein: Zeilen können seitdem geändert oder gelöscht worden sein.</translation>
    </message>
    <message>
        <source>%1 of its rows are from older copies, and may have been changed or deleted since.</source>
        <translation>%1 ihrer Zeilen stammen aus älteren Kopien und können seitdem geändert oder gelöscht worden sein.</translation>
    </message>
    <message>
        <source>The list of which rows belong to which table is damaged: these may be those of another table.</source>
        <translation>Die Liste, welche Zeilen zu welcher Tabelle gehören, ist beschädigt: Diese können die einer anderen Tabelle sein.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Database</name>
    <message>
        <source>The file was not closed in order. Its newest complete state is shown.</source>
        <translation>Die Datei wurde nicht ordnungsgemäß geschlossen. Gezeigt wird ihr neuester vollständiger Stand.</translation>
    </message>
    <message>
        <source>A newer state than the one shown is incomplete: the last changes are lost.</source>
        <translation>Ein neuerer Stand als der gezeigte ist unvollständig: Die letzten Änderungen sind verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of transactions that were never committed are left out.</source>
        <translation>
            <numerusform>%n Änderung aus nie abgeschlossenen Transaktionen ist ausgelassen.</numerusform>
            <numerusform>%n Änderungen aus nie abgeschlossenen Transaktionen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database sorts text by the rules of %1.</source>
        <translation>Die Datenbank sortiert Text nach den Regeln von %1.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Errors</name>
    <message>
        <source>The database file %1 is damaged.</source>
        <translation>Die Datenbankdatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The database file %1 holds something this program cannot read.</source>
        <translation>Die Datenbankdatei %1 enthält etwas, das dieses Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>Report this with the detail above; the file itself is not harmed.</source>
        <translation>Dies mit der Einzelheit darüber melden; die Datei selbst hat keinen Schaden.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Pfad prüfen.</translation>
    </message>
    <message>
        <source>Run this as a user who may read the file.</source>
        <translation>Als ein Benutzer ausführen, der die Datei lesen darf.</translation>
    </message>
    <message>
        <source>Check the disk or network drive the file is on, then try again.</source>
        <translation>Den Datenträger oder das Netzlaufwerk der Datei prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or save what can still be read of it: %1</source>
        <extracomment>%1: a command to type, or the words on a button</extracomment>
        <translation>Eine ältere Sicherung dieser Datei verwenden oder sichern, was davon noch lesbar ist: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::FileLock</name>
    <message>
        <source>The database file %1 is in use by a running program.</source>
        <translation>Die Datenbankdatei %1 wird von einem laufenden Programm benutzt.</translation>
    </message>
    <message>
        <source>Stop Metabase first, then try again.</source>
        <translation>Zuerst Metabase anhalten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Stop Metabase first. If it is not running, delete %1, which a crash can leave behind.</source>
        <translation>Zuerst Metabase anhalten. Läuft es nicht, %1 löschen, das nach einem Absturz zurückbleiben kann.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Identify</name>
    <message>
        <source>%1 is an H2 database in the old PageStore format, which cannot be read here.</source>
        <translation>%1 ist eine H2-Datenbank im alten PageStore-Format, das hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: write a script from it (with MV_STORE=FALSE in the address) and run that script in a new file.</source>
        <translation>Mit H2 1.4.200 umwandeln: ein Skript davon schreiben (mit MV_STORE=FALSE in der Adresse) und dieses Skript in einer neuen Datei ausführen.</translation>
    </message>
    <message>
        <source>%1 is encrypted as a whole with a file password.</source>
        <translation>%1 ist als Ganzes mit einem Dateipasswort verschlüsselt.</translation>
    </message>
    <message>
        <source>Make an unencrypted copy with H2&apos;s ChangeFileEncryption tool.</source>
        <translation>Mit dem Werkzeug ChangeFileEncryption von H2 eine unverschlüsselte Kopie anlegen.</translation>
    </message>
    <message>
        <source>%1 is only a Git LFS pointer, not the database itself.</source>
        <translation>%1 ist nur ein Git-LFS-Zeiger, nicht die Datenbank selbst.</translation>
    </message>
    <message>
        <source>Fetch the file with &quot;git lfs pull&quot; first.</source>
        <translation>Die Datei zuerst mit „git lfs pull“ holen.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, after Metabase was stopped.</source>
        <translation>Sie bei angehaltenem Metabase noch einmal von ihrem Ursprung kopieren.</translation>
    </message>
    <message>
        <source>%1 was written by an H2 version that is newer than this program knows.</source>
        <translation>%1 wurde von einer H2-Version geschrieben, die neuer ist, als dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Nach einer neueren Version dieses Programms sehen.</translation>
    </message>
    <message>
        <source>The header of the database file %1 is destroyed.</source>
        <translation>Der Kopf der Datenbankdatei %1 ist zerstört.</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or let H2&apos;s Recover tool save what it can from a copy.</source>
        <translation>Eine ältere Sicherung dieser Datei verwenden oder mit dem Werkzeug Recover von H2 aus einer Kopie retten, was geht.</translation>
    </message>
    <message>
        <source>%1 is not an H2 database file.</source>
        <translation>%1 ist keine H2-Datenbankdatei.</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s application database, usually named metabase.db.mv.db.</source>
        <translation>Die Anwendungsdatenbank von Metabase wählen, meist metabase.db.mv.db genannt.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>Die Datenbankdatei selbst angeben, etwa metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Es gibt keine Datenbankdatei %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Pfad prüfen.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::IndexWriter</name>
    <message>
        <source>Table %1 has two rows with the same key, which its index %2 does not allow.</source>
        <translation>Die Tabelle %1 hat zwei Zeilen mit demselben Schlüssel, was ihr Index %2 nicht erlaubt.</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>Die Quelle selbst enthält diese Zeilen: dort eine ändern oder entfernen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::LobWriter</name>
    <message>
        <source>A large text is not valid UTF-8.</source>
        <translation>Ein großer Text ist kein gültiges UTF-8.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::OldCatalogue</name>
    <message>
        <source>The column %1.%2 was %3 and becomes %4, since its values do not fit into what H2 2 means by %3.</source>
        <translation>Die Spalte %1.%2 war %3 und wird %4, denn ihre Werte passen nicht in das, was H2 2 unter %3 versteht.</translation>
    </message>
    <message>
        <source>A domain is left out: %1</source>
        <translation>Eine Domain wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>A setting that H2 2 does not have is left out: %1</source>
        <translation>Eine Einstellung, die H2 2 nicht hat, wird ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::PageChecker</name>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>Ein Block der Datei ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>Two chunks of the file overlap.</source>
        <translation>Zwei Blöcke der Datei überschneiden sich.</translation>
    </message>
    <message>
        <source>A chunk&apos;s table of contents is damaged.</source>
        <translation>Das Inhaltsverzeichnis eines Blocks ist beschädigt.</translation>
    </message>
    <message>
        <source>A page is not in its chunk&apos;s table of contents.</source>
        <translation>Eine Seite steht nicht im Inhaltsverzeichnis ihres Blocks.</translation>
    </message>
    <message>
        <source>A chunk says that %1 of its pages are in use, but %2 are.</source>
        <translation>Ein Block gibt %1 seiner Seiten als benutzt an, es sind aber %2.</translation>
    </message>
    <message>
        <source>A page is in use that its chunk says is not.</source>
        <translation>Eine Seite ist in Benutzung, die ihr Block als unbenutzt angibt.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Reader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>In der Datenbankdatei %2 gibt es keine Tabelle %1.</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>Eine der aufgeführten Tabellen wählen.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageCatalogue</name>
    <message>
        <source>The second of two objects with one name is left out.</source>
        <translation>Das zweite von zwei Objekten mit demselben Namen wird ausgelassen.</translation>
    </message>
    <message>
        <source>The default of a column is left out, because the sequence it takes numbers from is lost.</source>
        <translation>Der Vorgabewert einer Spalte wird ausgelassen, denn die Sequenz, aus der er Zahlen nimmt, ist verloren.</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the key it leads to is lost.</source>
        <translation>Ein Fremdschlüssel wird ausgelassen, denn der Schlüssel, zu dem er führt, ist verloren.</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the table it leads to is lost.</source>
        <translation>Ein Fremdschlüssel wird ausgelassen, denn die Tabelle, zu der er führt, ist verloren.</translation>
    </message>
    <message>
        <source>A part of the catalogue is left out, because what it needs is lost.</source>
        <translation>Ein Teil des Katalogs wird ausgelassen, denn was er braucht, ist verloren.</translation>
    </message>
    <message>
        <source>A view is left out: in a damaged catalogue nothing proves that its query is right.</source>
        <translation>Eine Sicht wird ausgelassen: In einem beschädigten Katalog belegt nichts, dass ihre Abfrage stimmt.</translation>
    </message>
    <message>
        <source>A check is left out: in a damaged catalogue nothing proves that its condition is right.</source>
        <translation>Eine Prüfbedingung wird ausgelassen: In einem beschädigten Katalog belegt nichts, dass sie stimmt.</translation>
    </message>
    <message>
        <source>No user who may do everything is left. The one Metabase has is put in: no name, no password.</source>
        <translation>Kein Benutzer, der alles darf, ist übrig. Eingesetzt wird der, den Metabase hat: ohne Namen, ohne Passwort.</translation>
    </message>
    <message>
        <source>The default of a column is left out, because it is damaged.</source>
        <translation>Der Vorgabewert einer Spalte wird ausgelassen, denn er ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageDatabase</name>
    <message>
        <source>The rows of table %1 were not found.</source>
        <translation>Die Zeilen der Tabelle %1 wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>The log of uncommitted changes is damaged. Some of them may be shown, or some committed ones not.</source>
        <translation>Das Protokoll der nicht abgeschlossenen Änderungen ist beschädigt. Einige davon werden vielleicht gezeigt, oder einige abgeschlossene nicht.</translation>
    </message>
    <message>
        <source>A part of the catalogue is damaged.</source>
        <translation>Ein Teil des Katalogs ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the catalogue are lost: tables, keys or others.</source>
        <translation>
            <numerusform>%n Objekt des Katalogs ist verloren: Tabelle, Schlüssel oder anderes.</numerusform>
            <numerusform>%n Objekte des Katalogs sind verloren: Tabellen, Schlüssel oder andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is lost: names and types of all tables.</source>
        <translation>Der Katalog ist verloren: Namen und Typen aller Tabellen.</translation>
    </message>
    <message>
        <source>What was found of the catalogue may be an earlier state: tables, keys or others may have been changed or dropped since.</source>
        <translation>Was vom Katalog gefunden wurde, kann ein früherer Stand sein: Tabellen, Schlüssel oder anderes können seitdem geändert oder gelöscht worden sein.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageReader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>In der Datenbankdatei %2 gibt es keine Tabelle %1.</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>Eine der aufgeführten Tabellen wählen.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::StoreSearch</name>
    <message>
        <source>The list of the file&apos;s maps is damaged. What it lacks was searched for in older copies.</source>
        <translation>Die Liste der Maps der Datei ist beschädigt. Was ihr fehlt, wurde in älteren Kopien gesucht.</translation>
    </message>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>Eine der beiden Kopien des Dateikopfs ist beschädigt.</translation>
    </message>
    <message>
        <source>Both copies of the file&apos;s header are damaged. Its data was searched for.</source>
        <translation>Beide Kopien des Dateikopfs sind beschädigt. Die Daten der Datei wurden gesucht.</translation>
    </message>
    <message>
        <source>The newest state of the file is lost. What is shown is older, apart from what could be found of the newest.</source>
        <translation>Der neueste Stand der Datei ist verloren. Gezeigt wird ein älterer, außer dem, was sich vom neuesten finden ließ.</translation>
    </message>
    <message>
        <source>No state of the file has its beginning left. What is shown was put together from single pages.</source>
        <translation>Von keinem Stand der Datei ist der Anfang erhalten. Das Gezeigte wurde aus einzelnen Seiten zusammengesetzt.</translation>
    </message>
    <message>
        <source>The list of where everything is in the file is damaged. What it lacks was searched for.</source>
        <translation>Die Liste, wo in der Datei alles ist, ist beschädigt. Was ihr fehlt, wurde gesucht.</translation>
    </message>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>Ein Block der Datei ist beschädigt oder fehlt.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TableWriter</name>
    <message>
        <source>A value of table %1 does not fit its column %2 in an H2 database.</source>
        <translation>Ein Wert der Tabelle %1 passt nicht in seine Spalte %2 in einer H2-Datenbank.</translation>
    </message>
    <message>
        <source>Change this value in the source, then try again.</source>
        <translation>Diesen Wert in der Quelle ändern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Table %1 has two rows with the same primary key.</source>
        <translation>Die Tabelle %1 hat zwei Zeilen mit demselben Primärschlüssel.</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>Die Quelle selbst enthält diese Zeilen: dort eine ändern oder entfernen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The rows of table %1 do not have its columns.</source>
        <translation>Die Zeilen der Tabelle %1 haben nicht deren Spalten.</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>Dies mit der Einzelheit darüber melden.</translation>
    </message>
    <message>
        <source>A row of table %1 is too large for an H2 database.</source>
        <translation>Eine Zeile der Tabelle %1 ist zu groß für eine H2-Datenbank.</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row in the source, then try again.</source>
        <translation>Die längsten Texte dieser Zeile in der Quelle kürzen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TemporaryFile</name>
    <message>
        <source>A temporary file in %1 could not be used.</source>
        <translation>Eine temporäre Datei in %1 konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Free some space there, then try again.</source>
        <translation>Dort Platz schaffen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::UpgradedReader</name>
    <message>
        <source>A value of the column %1.%2 cannot be kept in H2 2&apos;s type %3.</source>
        <translation>Ein Wert der Spalte %1.%2 lässt sich im Typ %3 von H2 2 nicht bewahren.</translation>
    </message>
    <message>
        <source>Change the value or the type of the column with the H2 version that made the file.</source>
        <translation>Den Wert oder den Typ der Spalte mit der H2-Version ändern, die die Datei angelegt hat.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Writer</name>
    <message>
        <source>The rows of table %1 could not be written.</source>
        <translation>Die Zeilen der Tabelle %1 konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>Dies mit der Einzelheit darüber melden.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Comparison</name>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Left:  %1</source>
        <translation>Links:  %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Rechts: %1</translation>
    </message>
    <message>
        <source>Metabase %1 on the left, %2 on the right</source>
        <translation>Links Metabase %1, rechts %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Declared differently</source>
        <translation>Anders deklariert</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Abweichende Zeilen</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>anderer Inhalt</translation>
    </message>
    <message>
        <source>Both hold the same, compared by every row. Tables: %1.</source>
        <translation>Beide enthalten dasselbe, Zeile für Zeile verglichen. Tabellen: %1.</translation>
    </message>
    <message>
        <source>Differences in what is declared: %1. Tables with different rows: %2.</source>
        <translation>Unterschiede in den Deklarationen: %1. Tabellen mit abweichenden Zeilen: %2.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::DamageAccount</name>
    <message>
        <source>Every row of every table can still be read: %1 rows in %2 tables. What is damaged is not needed for that.</source>
        <translation>Jede Zeile jeder Tabelle ist noch lesbar: %1 Zeilen in %2 Tabellen. Was beschädigt ist, wird dafür nicht gebraucht.</translation>
    </message>
    <message>
        <source>Tables that lost nothing: %1 of %2.</source>
        <translation>Tabellen, die nichts verloren haben: %1 von %2.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1 of %2; lost: %3.</source>
        <translation>Lesbare Zeilen: %1 von %2; verloren: %3.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; lost: at least %2.</source>
        <translation>Lesbare Zeilen: %1; verloren: mindestens %2.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; whether there were more is not known.</source>
        <translation>Lesbare Zeilen: %1; ob es mehr waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The newest state is lost; this is an earlier one.</source>
        <translation>Der neueste Stand ist verloren; dies ist ein früherer.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: tables, keys or views may be missing.</source>
        <translation>Der Katalog ist beschädigt: Tabellen, Schlüssel oder Sichten können fehlen.</translation>
    </message>
    <message>
        <source>and %1 more places</source>
        <translation>und %1 weitere Stellen</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Export</name>
    <message>
        <source>%1 is no folder that can be written to.</source>
        <translation>%1 ist kein Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the existing files away.</source>
        <translation>Einen leeren Ordner wählen oder die vorhandenen Dateien verschieben.</translation>
    </message>
    <message>
        <source>Exported to %1. Tables: %2, rows: %3.</source>
        <translation>Nach %1 exportiert. Tabellen: %2, Zeilen: %3.</translation>
    </message>
    <message>
        <source>%1 was not exported. %2</source>
        <translation>%1 wurde nicht exportiert. %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Identify</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Prüfen, dass es eine Datei ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 lässt sich nicht öffnen. %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Kind</name>
    <message>
        <source>Unpack it, for example with %1, then open what comes out.</source>
        <translation>Auspacken, zum Beispiel mit %1, dann öffnen, was herauskommt.</translation>
    </message>
    <message>
        <source>Unpack it, for example with %1, then open what comes out (%2).</source>
        <translation>Auspacken, zum Beispiel mit %1, dann öffnen, was herauskommt (%2).</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. To see what is in it: pg_restore --list.</source>
        <translation>Diese Version von Gangway liest es noch nicht. Um zu sehen, was darin ist: pg_restore --list.</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and psql restores it.</source>
        <translation>Diese Version von Gangway liest es noch nicht. Es ist Text, und psql stellt es wieder her.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, custom format %1.</source>
        <translation>Eine PostgreSQL-Sicherung von pg_dump, Custom-Format %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, directory format %1.</source>
        <translation>Eine PostgreSQL-Sicherung von pg_dump, Verzeichnisformat %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, tar format.</source>
        <translation>Eine PostgreSQL-Sicherung von pg_dump, tar-Format.</translation>
    </message>
    <message>
        <source>The script of a whole PostgreSQL server, by pg_dumpall.</source>
        <translation>Das Skript eines ganzen PostgreSQL-Servers, von pg_dumpall.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump %1.</source>
        <translation>Eine PostgreSQL-Sicherung als SQL-Skript, von pg_dump %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump.</source>
        <translation>Eine PostgreSQL-Sicherung als SQL-Skript, von pg_dump.</translation>
    </message>
    <message>
        <source>An H2 database file, format 1 (H2 1.4).</source>
        <translation>Eine H2-Datenbankdatei, Format 1 (H2 1.4).</translation>
    </message>
    <message>
        <source>An H2 database file, format 2 (H2 2.0 and 2.1).</source>
        <translation>Eine H2-Datenbankdatei, Format 2 (H2 2.0 und 2.1).</translation>
    </message>
    <message>
        <source>An H2 database file, format 3 (H2 2.2 and newer).</source>
        <translation>Eine H2-Datenbankdatei, Format 3 (H2 2.2 und neuer).</translation>
    </message>
    <message>
        <source>An H2 database file in a newer format than this version of Gangway knows.</source>
        <translation>Eine H2-Datenbankdatei in einem neueren Format, als diese Version von Gangway kennt.</translation>
    </message>
    <message>
        <source>Install the newest Gangway, then open it again.</source>
        <translation>Das neueste Gangway installieren, dann noch einmal öffnen.</translation>
    </message>
    <message>
        <source>An H2 database file in the old PageStore format (H2 up to 1.4).</source>
        <translation>Eine H2-Datenbankdatei im alten PageStore-Format (H2 bis 1.4).</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: SCRIPT from a copy opened with MV_STORE=FALSE, then RUNSCRIPT into a new database.</source>
        <translation>Mit H2 1.4.200 umwandeln: SCRIPT aus einer mit MV_STORE=FALSE geöffneten Kopie, dann RUNSCRIPT in eine neue Datenbank.</translation>
    </message>
    <message>
        <source>An H2 database file encrypted with a file password.</source>
        <translation>Eine H2-Datenbankdatei, mit einem Dateipasswort verschlüsselt.</translation>
    </message>
    <message>
        <source>Decrypt a copy of it with H2&apos;s ChangeFileEncryption tool, then open the copy.</source>
        <translation>Eine Kopie davon mit dem Werkzeug ChangeFileEncryption von H2 entschlüsseln, dann die Kopie öffnen.</translation>
    </message>
    <message>
        <source>The SQL script of an H2 database, as H2&apos;s SCRIPT command writes it.</source>
        <translation>Das SQL-Skript einer H2-Datenbank, wie es der Befehl SCRIPT von H2 schreibt.</translation>
    </message>
    <message>
        <source>Load it into a new H2 database with RUNSCRIPT, then open that.</source>
        <translation>Mit RUNSCRIPT in eine neue H2-Datenbank laden, dann diese öffnen.</translation>
    </message>
    <message>
        <source>An H2 database file whose beginning is damaged.</source>
        <translation>Eine H2-Datenbankdatei, deren Anfang beschädigt ist.</translation>
    </message>
    <message>
        <source>Take another copy of the file, made while Metabase is stopped.</source>
        <translation>Eine andere Kopie der Datei nehmen, angelegt bei angehaltenem Metabase.</translation>
    </message>
    <message>
        <source>A gzip file.</source>
        <translation>Eine gzip-Datei.</translation>
    </message>
    <message>
        <source>A zstd file.</source>
        <translation>Eine zstd-Datei.</translation>
    </message>
    <message>
        <source>An xz file.</source>
        <translation>Eine xz-Datei.</translation>
    </message>
    <message>
        <source>A bzip2 file.</source>
        <translation>Eine bzip2-Datei.</translation>
    </message>
    <message>
        <source>An lz4 file.</source>
        <translation>Eine lz4-Datei.</translation>
    </message>
    <message>
        <source>A 7z archive.</source>
        <translation>Ein 7z-Archiv.</translation>
    </message>
    <message>
        <source>A zip archive.</source>
        <translation>Ein zip-Archiv.</translation>
    </message>
    <message>
        <source>A tar archive, but not one made by Gangway.</source>
        <translation>Ein tar-Archiv, aber keines von Gangway.</translation>
    </message>
    <message>
        <source>Choose the database file or backup itself.</source>
        <translation>Die Datenbankdatei oder Sicherung selbst wählen.</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway.</source>
        <translation>Ein Sicherungsarchiv von Gangway.</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway that is incomplete or damaged.</source>
        <translation>Ein Sicherungsarchiv von Gangway, das unvollständig oder beschädigt ist.</translation>
    </message>
    <message>
        <source>Run gangwayctl verify on it to see what is missing. tar still unpacks what is there.</source>
        <translation>Mit gangwayctl verify nachsehen, was fehlt. tar packt noch aus, was da ist.</translation>
    </message>
    <message>
        <source>A MySQL or MariaDB backup as an SQL script, by mysqldump or mariadb-dump.</source>
        <translation>Eine MySQL- oder MariaDB-Sicherung als SQL-Skript, von mysqldump oder mariadb-dump.</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and mysql restores it.</source>
        <translation>Diese Version von Gangway liest es noch nicht. Es ist Text, und mysql stellt es wieder her.</translation>
    </message>
    <message>
        <source>An SQLite database.</source>
        <translation>Eine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>This version of Gangway does not open it. sqlite3 or DB Browser for SQLite does.</source>
        <translation>Diese Version von Gangway öffnet sie nicht. sqlite3 oder DB Browser for SQLite kann es.</translation>
    </message>
    <message>
        <source>A Java program (jar), such as metabase.jar.</source>
        <translation>Ein Java-Programm (jar), etwa metabase.jar.</translation>
    </message>
    <message>
        <source>The database lies beside it, usually as metabase.db.mv.db.</source>
        <translation>Die Datenbank liegt daneben, meist als metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Ein Bild.</translation>
    </message>
    <message>
        <source>A PDF document.</source>
        <translation>Ein PDF-Dokument.</translation>
    </message>
    <message>
        <source>A web page. A download that needed a sign-in often ends as one.</source>
        <translation>Eine Webseite. So endet oft ein Download, der eine Anmeldung brauchte.</translation>
    </message>
    <message>
        <source>Sign in and download the backup again.</source>
        <translation>Anmelden und die Sicherung noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>A JSON text.</source>
        <translation>Ein JSON-Text.</translation>
    </message>
    <message>
        <source>A file encrypted with age, GnuPG or OpenSSL.</source>
        <translation>Eine mit age, GnuPG oder OpenSSL verschlüsselte Datei.</translation>
    </message>
    <message>
        <source>Decrypt it with the tool and key it was made with, then open what comes out.</source>
        <translation>Mit dem Werkzeug und Schlüssel entschlüsseln, mit denen sie angelegt wurde, dann öffnen, was herauskommt.</translation>
    </message>
    <message>
        <source>A Git LFS pointer: a short text that stands for the real file.</source>
        <translation>Ein Git-LFS-Zeiger: ein kurzer Text, der für die echte Datei steht.</translation>
    </message>
    <message>
        <source>Fetch the real file with git lfs pull, then open it.</source>
        <translation>Die echte Datei mit git lfs pull holen, dann diese öffnen.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>Ein Ordner.</translation>
    </message>
    <message>
        <source>An empty file.</source>
        <translation>Eine leere Datei.</translation>
    </message>
    <message>
        <source>The copy or the backup did not work. Take another one.</source>
        <translation>Die Kopie oder die Sicherung ist nicht gelungen. Eine andere nehmen.</translation>
    </message>
    <message>
        <source>A file that begins with nothing but zero bytes.</source>
        <translation>Eine Datei, die nur mit Null-Bytes beginnt.</translation>
    </message>
    <message>
        <source>A text in UTF-16, as PowerShell writes what a tool prints; bytes may have been changed.</source>
        <translation>Ein Text in UTF-16, wie PowerShell schreibt, was ein Werkzeug ausgibt; Bytes können verändert sein.</translation>
    </message>
    <message>
        <source>Make the backup again and let the tool write the file itself, as pg_dump does with -f.</source>
        <translation>Die Sicherung neu anlegen und das Werkzeug die Datei selbst schreiben lassen, wie pg_dump mit -f.</translation>
    </message>
    <message>
        <source>An SQL script.</source>
        <translation>Ein SQL-Skript.</translation>
    </message>
    <message>
        <source>Run it in a database of its own kind. Gangway opens that database or its backup.</source>
        <translation>In einer Datenbank der passenden Art ausführen. Gangway öffnet diese Datenbank oder ihre Sicherung.</translation>
    </message>
    <message>
        <source>A text file.</source>
        <translation>Eine Textdatei.</translation>
    </message>
    <message>
        <source>A file of an unknown kind.</source>
        <translation>Eine Datei unbekannter Art.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Salvage</name>
    <message>
        <source>What could be read of the damaged file %1</source>
        <translation>Was in der beschädigten Datei %1 lesbar war</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>Bytes: %1, SHA-256: %2</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Geschrieben nach: %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Search</name>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>Give a text of at least one character.</source>
        <translation>Einen Text von mindestens einem Zeichen angeben.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>Spalte %1.%2</translation>
    </message>
    <message>
        <source>%1.%2, row %3: </source>
        <translation>%1.%2, Zeile %3: </translation>
    </message>
    <message>
        <source>%1.%2, %3: </source>
        <translation>%1.%2, %3: </translation>
    </message>
    <message>
        <source>Hits: %1. Looked at the names of all tables and columns. Rows searched: %2, in tables: %3.</source>
        <translation>Treffer: %1. Angesehen wurden die Namen aller Tabellen und Spalten. Durchsuchte Zeilen: %2, in Tabellen: %3.</translation>
    </message>
    <message>
        <source>There may be more: the search ends early where there are many.</source>
        <translation>Es kann mehr geben: Die Suche endet vorzeitig, wo es viele sind.</translation>
    </message>
    <message>
        <source>Binary values were not searched; bytes: %1.</source>
        <translation>Binärwerte wurden nicht durchsucht; Bytes: %1.</translation>
    </message>
    <message>
        <source>%1 was searched only in part: %2</source>
        <translation>%1 wurde nur teilweise durchsucht: %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Source</name>
    <message>
        <source>The archive %1 holds no H2 database, and other databases cannot be opened yet.</source>
        <translation>Das Archiv %1 enthält keine H2-Datenbank, und andere Datenbanken lassen sich noch nicht öffnen.</translation>
    </message>
    <message>
        <source>Unpack it with tar, and restore the database with its own tools.</source>
        <translation>Mit tar auspacken und die Datenbank mit ihren eigenen Werkzeugen wiederherstellen.</translation>
    </message>
    <message>
        <source>There is no table %1 in %2.</source>
        <translation>In %2 gibt es keine Tabelle %1.</translation>
    </message>
    <message>
        <source>Look at the list of tables for its name.</source>
        <translation>Den Namen in der Liste der Tabellen nachsehen.</translation>
    </message>
    <message>
        <source>%1 has several tables called %2.</source>
        <translation>%1 hat mehrere Tabellen namens %2.</translation>
    </message>
    <message>
        <source>Name the table with its schema and in its own case.</source>
        <translation>Die Tabelle mit ihrem Schema und in ihrer eigenen Groß- und Kleinschreibung angeben.</translation>
    </message>
    <message>
        <source>Nothing of a database can be read in this file. Use an older backup of it.</source>
        <translation>In dieser Datei ist nichts von einer Datenbank lesbar. Eine ältere Sicherung davon verwenden.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Summary</name>
    <message>
        <source>Its contents were not looked at. %1</source>
        <translation>Der Inhalt wurde nicht angesehen. %1</translation>
    </message>
    <message>
        <source>Use another copy of the archive.</source>
        <translation>Eine andere Kopie des Archivs verwenden.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Made by H2 %1.</source>
        <translation>Angelegt mit H2 %1.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>Angelegt am %1.</translation>
    </message>
    <message>
        <source>Closed in order.</source>
        <translation>Ordnungsgemäß geschlossen.</translation>
    </message>
    <message>
        <source>Not closed in order.</source>
        <translation>Nicht ordnungsgemäß geschlossen.</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>Bytes: %1, SHA-256: %2</translation>
    </message>
    <message>
        <source>Shown is %1 in it.</source>
        <translation>Gezeigt wird %1 darin.</translation>
    </message>
    <message>
        <source>Metabase %1, %2</source>
        <translation>Metabase %1, %2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Tables: %1, rows: %2</source>
        <translation>Tabellen: %1, Zeilen: %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>perhaps not all</source>
        <translation>vielleicht nicht alle</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>lost: at least %1</source>
        <translation>verloren: mindestens %1</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Diese Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>To write what can be read into a new file: %1</source>
        <translation>Um in eine neue Datei zu schreiben, was lesbar ist: %1</translation>
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
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1</source>
        <translation>Gezeigte Zeilen: die ersten %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1 of %2</source>
        <translation>Gezeigte Zeilen: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Rows shown: all %1</source>
        <translation>Gezeigte Zeilen: alle %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::UnmadeKey</name>
    <message>
        <source>The primary key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>Der Primärschlüssel %1 von %2 wurde nicht angelegt: %3 Zeilen haben einen Schlüssel, den auch eine andere Zeile hat.</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>Der eindeutige Schlüssel %1 von %2 wurde nicht angelegt: %3 Zeilen haben einen Schlüssel, den auch eine andere Zeile hat.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were left out: by the foreign key %3 they refer to rows of %4 that are not there.</source>
        <translation>%1 Zeilen von %2 wurden ausgelassen: Mit dem Fremdschlüssel %3 verweisen sie auf Zeilen von %4, die nicht da sind.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: the key of %3 it leads to was not made.</source>
        <translation>Der Fremdschlüssel %1 von %2 wurde nicht angelegt: Der Schlüssel von %3, zu dem er führt, wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: %3 rows refer to rows of %4 that are not there.</source>
        <translation>Der Fremdschlüssel %1 von %2 wurde nicht angelegt: %3 Zeilen verweisen auf Zeilen von %4, die nicht da sind.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Cells</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::EncryptionKey</name>
    <message>
        <source>A value could not be encrypted.</source>
        <translation>Ein Wert konnte nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL.</source>
        <translation>Die Installation von OpenSSL prüfen.</translation>
    </message>
    <message>
        <source>This is not an encryption key of Metabase.</source>
        <translation>Dies ist kein Verschlüsselungsschlüssel von Metabase.</translation>
    </message>
    <message>
        <source>Give the value of MB_ENCRYPTION_SECRET_KEY from the server&apos;s environment, as it stands there.</source>
        <translation>Den Wert von MB_ENCRYPTION_SECRET_KEY aus der Umgebung des Servers angeben, wie er dort steht.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Environment</name>
    <message>
        <source>The environment in %1 could not be read.</source>
        <translation>Die Umgebung in %1 war nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose the file with the MB_ variables.</source>
        <translation>Die Datei mit den MB_-Variablen wählen.</translation>
    </message>
    <message>
        <source>This is a Compose file. Write the Metabase service&apos;s variables to a file as NAME=VALUE lines, and choose that.</source>
        <translation>Dies ist eine Compose-Datei. Die Variablen des Dienstes Metabase als Zeilen NAME=WERT in eine Datei schreiben und diese wählen.</translation>
    </message>
    <message>
        <source>Correct that line, or choose the file with the MB_ variables.</source>
        <translation>Diese Zeile berichtigen oder die Datei mit den MB_-Variablen wählen.</translation>
    </message>
    <message>
        <source>Close the quotes on that line.</source>
        <translation>Die Anführungszeichen in dieser Zeile schließen.</translation>
    </message>
    <message>
        <source>Check the path, and that you may read the file.</source>
        <translation>Pfad und Leserecht der Datei prüfen.</translation>
    </message>
    <message>
        <source>The file that %1_FILE names could not be read.</source>
        <translation>Die Datei, die %1_FILE nennt, war nicht lesbar.</translation>
    </message>
    <message>
        <source>It may be inside the container. Copy it here, or give %1 itself.</source>
        <translation>Sie ist vielleicht im Container. Sie hierher kopieren oder %1 selbst angeben.</translation>
    </message>
    <message>
        <source>MB_DB_PORT is not a port.</source>
        <translation>MB_DB_PORT ist kein Port.</translation>
    </message>
    <message>
        <source>Correct it in the environment.</source>
        <translation>In der Umgebung berichtigen.</translation>
    </message>
    <message>
        <source>MB_DB_DBNAME is not set.</source>
        <translation>MB_DB_DBNAME ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Give the name of the database in the environment.</source>
        <translation>Den Namen der Datenbank in der Umgebung angeben.</translation>
    </message>
    <message>
        <source>MB_DB_TYPE is none that Metabase knows.</source>
        <translation>MB_DB_TYPE ist keiner, den Metabase kennt.</translation>
    </message>
    <message>
        <source>It is h2, postgres or mysql.</source>
        <translation>Möglich sind h2, postgres oder mysql.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Inventory</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Personal collections</source>
        <translation>Persönliche Sammlungen</translation>
    </message>
    <message>
        <source>Questions and models in the trash</source>
        <translation>Fragen und Modelle im Papierkorb</translation>
    </message>
    <message>
        <source>Dashboards in the trash</source>
        <translation>Dashboards im Papierkorb</translation>
    </message>
    <message>
        <source>Sample databases</source>
        <translation>Beispieldatenbanken</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>Öffentliche Links</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards</source>
        <translation>Eingebettete Fragen und Dashboards</translation>
    </message>
    <message>
        <source>SQL snippets</source>
        <translation>SQL-Snippets</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Zeitachsen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Persisted models</source>
        <translation>Persistierte Modelle</translation>
    </message>
    <message>
        <source>Uploaded tables</source>
        <translation>Hochgeladene Tabellen</translation>
    </message>
    <message>
        <source>Row and column security rules</source>
        <translation>Regeln der Zeilen- und Spaltensicherheit</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>Caching-Richtlinien</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transforms</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>The counts of the instance could not be read.</source>
        <translation>Die Zahlen der Instanz waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Metabase.</source>
        <translation>Prüfen, dass die Adresse die eines Metabase ist.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Orphans</name>
    <message>
        <source>The rows that refer to nothing could not be left out.</source>
        <translation>Die Zeilen, die auf nichts verweisen, ließen sich nicht auslassen.</translation>
    </message>
    <message>
        <source>Repair the database: %1 names such rows.</source>
        <extracomment>%1: a command, or a page of the window</extracomment>
        <translation>Die Datenbank reparieren: %1 nennt solche Zeilen.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Region</name>
    <message>
        <source>United States (North Virginia)</source>
        <translation>Vereinigte Staaten (Nord-Virginia)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europa (Frankfurt)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Asien-Pazifik (Singapur)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Asien-Pazifik (Sydney)</translation>
    </message>
    <message>
        <source>South America (São Paulo)</source>
        <translation>Südamerika (São Paulo)</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Snapshot</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <translation>%1.%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, and the key does not open them.</source>
        <translation>
            <numerusform>Kein Schnappschuss wurde angelegt: %n Wert sieht verschlüsselt aus, und der Schlüssel öffnet ihn nicht.</numerusform>
            <numerusform>Kein Schnappschuss wurde angelegt: %n Werte sehen verschlüsselt aus, und der Schlüssel öffnet sie nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, in a database that says it is not.</source>
        <translation>
            <numerusform>Kein Schnappschuss wurde angelegt: %n Wert sieht verschlüsselt aus, in einer Datenbank, die sich unverschlüsselt nennt.</numerusform>
            <numerusform>Kein Schnappschuss wurde angelegt: %n Werte sehen verschlüsselt aus, in einer Datenbank, die sich unverschlüsselt nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>(Metabase does not move %1)</source>
        <translation>(Metabase zieht %1 nicht mit um)</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n reference(s) lead to rows that are not there.</source>
        <translation>
            <numerusform>Kein Schnappschuss wurde angelegt: %n Verweis führt zu einer Zeile, die nicht da ist.</numerusform>
            <numerusform>Kein Schnappschuss wurde angelegt: %n Verweise führen zu Zeilen, die nicht da sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot can be made of this database: its values may be encrypted in a format that Gangway does not read.</source>
        <translation>Von dieser Datenbank lässt sich kein Schnappschuss anlegen: Ihre Werte können in einem Format verschlüsselt sein, das Gangway nicht liest.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Den Umzug von Metabase selbst in den „Admin settings“ unter „Cloud“ verwenden.</translation>
    </message>
    <message>
        <source>This database holds values encrypted with MB_ENCRYPTION_SECRET_KEY, and the key was not given. Metabase Cloud does not have it.</source>
        <translation>Diese Datenbank enthält mit MB_ENCRYPTION_SECRET_KEY verschlüsselte Werte, und der Schlüssel wurde nicht angegeben. Die Metabase Cloud hat ihn nicht.</translation>
    </message>
    <message>
        <source>The encryption key that was given is not this database&apos;s.</source>
        <translation>Der angegebene Verschlüsselungsschlüssel gehört nicht zu dieser Datenbank.</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>MB_ENCRYPTION_SECRET_KEY aus der Umgebung des Servers nehmen, der mit dieser Datenbank läuft, genau wie er dort steht.</translation>
    </message>
    <message>
        <source>Whether this database is encrypted cannot be told.</source>
        <translation>Ob diese Datenbank verschlüsselt ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>This is no application database of Metabase.</source>
        <translation>Dies ist keine Anwendungsdatenbank von Metabase.</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>Die Datei wählen, die MB_DB_FILE nennt, meist metabase.db.mv.db neben metabase.jar.</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with. Or decide: %1 puts empty values in their place, %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Den Schlüssel angeben, mit dem sie verschlüsselt wurden. Oder entscheiden: %1 setzt leere Werte an ihre Stelle, %2 lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>The cloud takes all rows or none and refuses these at the very end. Repair them on a copy, or decide to leave these rows out, and with them what refers to them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Die Cloud nimmt alle Zeilen oder keine und lehnt diese ganz am Ende ab. Sie in einer Kopie berichtigen oder entscheiden, diese Zeilen wegzulassen und mit ihnen, was auf sie verweist: %1.</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file) and give it: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>MB_ENCRYPTION_SECRET_KEY in der Umgebung des Servers suchen (Dienstdatei, Container, Compose-Datei) und angeben: %1.</translation>
    </message>
    <message>
        <source>Give MB_ENCRYPTION_SECRET_KEY of its server: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>MB_ENCRYPTION_SECRET_KEY ihres Servers angeben: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::SnapshotRules</name>
    <message>
        <source>No snapshot can be made of this database: the column %1 of %2 is computed from one that may have to be decrypted.</source>
        <translation>Von dieser Datenbank lässt sich kein Schnappschuss anlegen: Die Spalte %1 von %2 wird aus einer berechnet, die vielleicht entschlüsselt werden muss.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Den Umzug von Metabase selbst in den „Admin settings“ unter „Cloud“ verwenden.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::address</name>
    <message>
        <source>The address of the application database could not be read.</source>
        <translation>Die Adresse der Anwendungsdatenbank war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The address holds a password, so it was not used.</source>
        <translation>Die Adresse enthält ein Passwort, daher wurde sie nicht benutzt.</translation>
    </message>
    <message>
        <source>Other users of this machine can see a command line, and the shell keeps it: change that password. Then leave it out of the address, and give it in the environment, in a file only you can read (env:FILE), or when asked.</source>
        <translation>Andere Benutzer dieses Rechners können eine Befehlszeile sehen, und die Shell bewahrt sie auf: dieses Passwort ändern. Dann aus der Adresse weglassen und in der Umgebung angeben, in einer nur selbst lesbaren Datei (env:DATEI) oder auf Nachfrage.</translation>
    </message>
    <message>
        <source>Write it as postgres://USER@HOST:PORT/DATABASE, with one host.</source>
        <translation>In der Form postgres://BENUTZER@HOST:PORT/DATENBANK schreiben, mit einem Host.</translation>
    </message>
    <message>
        <source>Leave it out of the address; keys with a passphrase are not supported there.</source>
        <translation>Aus der Adresse weglassen; Schlüssel mit Passphrase werden dort nicht unterstützt.</translation>
    </message>
    <message>
        <source>Add the name of the database after the host: postgres://USER@HOST:PORT/DATABASE.</source>
        <translation>Nach dem Host den Namen der Datenbank anfügen: postgres://BENUTZER@HOST:PORT/DATENBANK.</translation>
    </message>
    <message>
        <source>Give the path of the H2 file (metabase.db.mv.db).</source>
        <translation>Den Pfad der H2-Datei angeben (metabase.db.mv.db).</translation>
    </message>
    <message>
        <source>Give a file, postgres://…, mysql://…, or env:FILE.</source>
        <translation>Eine Datei, postgres://…, mysql://… oder env:DATEI angeben.</translation>
    </message>
    <message>
        <source>Metabase keeps its application database in H2, PostgreSQL or MySQL: give a file, postgres://… or mysql://….</source>
        <translation>Metabase hält seine Anwendungsdatenbank in H2, PostgreSQL oder MySQL: eine Datei, postgres://… oder mysql://… angeben.</translation>
    </message>
    <message>
        <source>%1 is in H2&apos;s old PageStore format.</source>
        <translation>%1 ist im alten PageStore-Format von H2.</translation>
    </message>
    <message>
        <source>Open it once with Metabase 0.45 or older, which converts it, and choose the .mv.db file.</source>
        <translation>Einmal mit Metabase 0.45 oder älter öffnen, das sie umwandelt, und die .mv.db-Datei wählen.</translation>
    </message>
    <message>
        <source>There is no H2 database file at %1.</source>
        <translation>Unter %1 gibt es keine H2-Datenbankdatei.</translation>
    </message>
    <message>
        <source>Give the file that ends in .mv.db, or the folder Metabase runs in.</source>
        <translation>Die Datei angeben, die auf .mv.db endet, oder den Ordner, in dem Metabase läuft.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::followUps</name>
    <message>
        <source>the new address</source>
        <translation>die neue Adresse</translation>
    </message>
    <message>
        <source>the old instance</source>
        <translation>der alten Instanz</translation>
    </message>
    <message>
        <source>Keep the old instance stopped</source>
        <translation>Die alte Instanz angehalten lassen</translation>
    </message>
    <message>
        <source>Changes made at %1 after the snapshot do not reach the cloud.</source>
        <translation>Was nach dem Schnappschuss auf %1 geändert wird, kommt nicht in die Cloud.</translation>
    </message>
    <message>
        <source>Keep it stopped, and keep its files until everybody has worked in the new place for a while.</source>
        <translation>Sie angehalten lassen und ihre Dateien behalten, bis alle eine Weile am neuen Ort gearbeitet haben.</translation>
    </message>
    <message>
        <source>Subscriptions and alerts (%1) run in the cloud from now on. While %2 runs too, everybody gets them twice, and changes made there do not reach the cloud.</source>
        <translation>Abonnements und Benachrichtigungen (%1) laufen ab jetzt in der Cloud. Laufen sie auch noch auf %2, bekommen alle sie doppelt, und was dort geändert wird, kommt nicht in die Cloud.</translation>
    </message>
    <message>
        <source>%1, at its SSH host %2</source>
        <translation>%1, an ihrem SSH-Host %2</translation>
    </message>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>Diese Adressen von %1 (Stand %2) in der Firewall jeder einzelnen erlauben: %3.</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>Sobald die Region gewählt ist, ihre Adressen in der Firewall jeder einzelnen erlauben.</translation>
    </message>
    <message>
        <source>Let Metabase Cloud through to your databases</source>
        <translation>Die Metabase Cloud zu den eigenen Datenbanken durchlassen</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>Abfragen kommen von den Adressen der Region der Cloud, nicht mehr vom eigenen Server.</translation>
    </message>
    <message>
        <source>Make data sources in your own network reachable</source>
        <translation>Datenquellen im eigenen Netz erreichbar machen</translation>
    </message>
    <message>
        <source>Their hosts have private addresses or names, which mean nothing in the cloud.</source>
        <translation>Ihre Hosts haben private Adressen oder Namen, die in der Cloud nichts bedeuten.</translation>
    </message>
    <message>
        <source>Give each a public address, or reach it through an SSH host that has one, and change the connection in the admin settings.</source>
        <translation>Jeder eine öffentliche Adresse geben oder sie über einen SSH-Host mit öffentlicher Adresse erreichen, und die Verbindung in den „Admin settings“ ändern.</translation>
    </message>
    <message>
        <source>Replace data sources that are files</source>
        <translation>Datenquellen ersetzen, die Dateien sind</translation>
    </message>
    <message>
        <source>H2 and SQLite files stay on the old server; Metabase Cloud cannot open them.</source>
        <translation>H2- und SQLite-Dateien bleiben auf dem alten Server; die Metabase Cloud kann sie nicht öffnen.</translation>
    </message>
    <message>
        <source>Load the data into a database server, then change the connection in the admin settings.</source>
        <translation>Die Daten in einen Datenbankserver laden, dann die Verbindung in den „Admin settings“ ändern.</translation>
    </message>
    <message>
        <source>Upload keys and certificates</source>
        <translation>Schlüssel und Zertifikate hochladen</translation>
    </message>
    <message>
        <source>These connections name a file on the old server, which the cloud does not have.</source>
        <translation>Diese Verbindungen nennen eine Datei auf dem alten Server, die die Cloud nicht hat.</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file.</source>
        <translation>Jede Verbindung in den „Admin settings“ öffnen und die Datei hochladen.</translation>
    </message>
    <message>
        <source>Add the new address to Google sign-in</source>
        <translation>Die neue Adresse bei der Google-Anmeldung eintragen</translation>
    </message>
    <message>
        <source>Google refuses sign-in from an address its OAuth client does not list.</source>
        <translation>Google lehnt die Anmeldung von einer Adresse ab, die der OAuth-Client nicht aufführt.</translation>
    </message>
    <message>
        <source>In the Google console, add %1 to the authorized JavaScript origins of the OAuth client.</source>
        <translation>In der Google-Konsole %1 zu den autorisierten JavaScript-Quellen des OAuth-Clients hinzufügen.</translation>
    </message>
    <message>
        <source>Change the addresses at the SAML provider</source>
        <translation>Die Adressen beim SAML-Anbieter ändern</translation>
    </message>
    <message>
        <source>The provider sends people back to the address it knows, which is %1. SAML needs a Pro or Enterprise plan.</source>
        <translation>Der Anbieter schickt die Leute zu der ihm bekannten Adresse zurück, also zu %1. SAML braucht den Tarif Pro oder Enterprise.</translation>
    </message>
    <message>
        <source>Set the redirect and base addresses to %1.</source>
        <translation>Weiterleitungs- und Basisadresse auf %1 setzen.</translation>
    </message>
    <message>
        <source>Point JWT sign-in to the new address</source>
        <translation>Die JWT-Anmeldung auf die neue Adresse richten</translation>
    </message>
    <message>
        <source>The application that signs people in sends them to %1. JWT needs a Pro or Enterprise plan.</source>
        <translation>Die Anwendung, die die Leute anmeldet, schickt sie zu %1. JWT braucht den Tarif Pro oder Enterprise.</translation>
    </message>
    <message>
        <source>Change the address in that application to %1; the shared secret stays the same.</source>
        <translation>In dieser Anwendung die Adresse auf %1 ändern; das gemeinsame Geheimnis bleibt gleich.</translation>
    </message>
    <message>
        <source>%1 is in your own network; the cloud cannot reach it, so nobody signs in through LDAP.</source>
        <translation>%1 ist im eigenen Netz; die Cloud kann es nicht erreichen, daher meldet sich niemand über LDAP an.</translation>
    </message>
    <message>
        <source>People sign in through the directory, which the cloud has to reach.</source>
        <translation>Die Leute melden sich über das Verzeichnis an, das die Cloud erreichen muss.</translation>
    </message>
    <message>
        <source>Check LDAP sign-in</source>
        <translation>Die LDAP-Anmeldung prüfen</translation>
    </message>
    <message>
        <source>Make the directory reachable for the region&apos;s addresses, or set passwords or another way to sign in, first of all for the administrators.</source>
        <translation>Das Verzeichnis für die Adressen der Region erreichbar machen oder Passwörter oder einen anderen Weg zur Anmeldung einrichten, zuerst für die Administratoren.</translation>
    </message>
    <message>
        <source>Change the address in applications that embed Metabase</source>
        <translation>Die Adresse in Anwendungen ändern, die Metabase einbetten</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1. The applications load them from %2.</source>
        <translation>Eingebettete Fragen und Dashboards: %1. Die Anwendungen laden sie von %2.</translation>
    </message>
    <message>
        <source>Change their Metabase address to %1. The secret key moves along and stays the same.</source>
        <translation>Dort die Adresse von Metabase auf %1 ändern. Der geheime Schlüssel zieht mit um und bleibt gleich.</translation>
    </message>
    <message>
        <source>Pass on the new public links</source>
        <translation>Die neuen öffentlichen Links weitergeben</translation>
    </message>
    <message>
        <source>Public links (%1) begin with the address of the instance; those given out lead to %2.</source>
        <translation>Öffentliche Links (%1) beginnen mit der Adresse der Instanz; die ausgegebenen führen zu %2.</translation>
    </message>
    <message>
        <source>Replace the address in every place that uses one with %1, or let a custom domain take over the old name.</source>
        <translation>Die Adresse überall, wo ein solcher Link benutzt wird, durch %1 ersetzen oder eine eigene Domain den alten Namen übernehmen lassen.</translation>
    </message>
    <message>
        <source>Bookmarks, mails and links in questions and dashboards (%1) lead to %2.</source>
        <translation>Lesezeichen, E-Mails und Links in Fragen und Dashboards (%1) führen zu %2.</translation>
    </message>
    <message>
        <source>Bookmarks and links in mails lead to %1.</source>
        <translation>Lesezeichen und Links in E-Mails führen zu %1.</translation>
    </message>
    <message>
        <source>Redirect the old address</source>
        <translation>Die alte Adresse weiterleiten</translation>
    </message>
    <message>
        <source>Let the old address redirect to %1, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>Die alte Adresse auf %1 weiterleiten oder sie (bei Pro und Enterprise) zur eigenen Domain machen.</translation>
    </message>
    <message>
        <source>Check the sender of mails</source>
        <translation>Den Absender der E-Mails prüfen</translation>
    </message>
    <message>
        <source>Mail went through %1, which the cloud cannot reach; Metabase Cloud sends mail itself.</source>
        <translation>E-Mails gingen über %1, das die Cloud nicht erreichen kann; die Metabase Cloud verschickt E-Mails selbst.</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself; your own mail server is used only where your plan allows it.</source>
        <translation>Die Metabase Cloud verschickt E-Mails selbst; der eigene Mailserver wird nur benutzt, wenn der Tarif es erlaubt.</translation>
    </message>
    <message>
        <source>Send a test mail from the new instance, and allow its sender in your mail filters.</source>
        <translation>Von der neuen Instanz eine Testmail senden und ihren Absender in den Mailfiltern erlauben.</translation>
    </message>
    <message>
        <source>Check the webhooks</source>
        <translation>Die Webhooks prüfen</translation>
    </message>
    <message>
        <source>Some lead to hosts in your own network, which the cloud cannot reach.</source>
        <translation>Einige führen zu Hosts im eigenen Netz, die die Cloud nicht erreichen kann.</translation>
    </message>
    <message>
        <source>They are called from the addresses of the cloud&apos;s region from now on.</source>
        <translation>Sie werden ab jetzt von den Adressen der Region der Cloud aufgerufen.</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings, and allow the region&apos;s addresses where needed.</source>
        <translation>Aus den „Admin settings“ an jeden einen Test senden und die Adressen der Region erlauben, wo es nötig ist.</translation>
    </message>
    <message>
        <source>Create the API keys again</source>
        <translation>Die API-Schlüssel neu anlegen</translation>
    </message>
    <message>
        <source>API keys do not move; programs that use one are refused by the new instance.</source>
        <translation>API-Schlüssel ziehen nicht um; Programme, die einen benutzen, werden von der neuen Instanz abgewiesen.</translation>
    </message>
    <message>
        <source>Create a key of the same name and group for each, and give it to the program.</source>
        <translation>Für jeden einen Schlüssel mit gleichem Namen und gleicher Gruppe anlegen und dem Programm geben.</translation>
    </message>
    <message>
        <source>Set the caching policies again</source>
        <translation>Die Caching-Richtlinien neu einstellen</translation>
    </message>
    <message>
        <source>Caching policies (%1) do not move.</source>
        <translation>Caching-Richtlinien (%1) ziehen nicht um.</translation>
    </message>
    <message>
        <source>Note them from the old instance&apos;s performance settings, and set them in the new one.</source>
        <translation>Sie aus den Leistungseinstellungen der alten Instanz notieren und in der neuen einstellen.</translation>
    </message>
    <message>
        <source>Set again what the old server&apos;s environment set</source>
        <translation>Neu einstellen, was die Umgebung des alten Servers festgelegt hat</translation>
    </message>
    <message>
        <source>These settings came from environment variables and are not in the application database.</source>
        <translation>Diese Einstellungen kamen aus Umgebungsvariablen und stehen nicht in der Anwendungsdatenbank.</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>Jede in den „Admin settings“ der neuen Instanz einstellen, wo es dort eine Einstellung gibt.</translation>
    </message>
    <message>
        <source>Tell people the new address</source>
        <translation>Die neue Adresse bekannt geben</translation>
    </message>
    <message>
        <source>People: %1, of whom %2 sign in through a directory or provider. Everybody has to sign in again.</source>
        <translation>Personen: %1, davon %2 mit Anmeldung über ein Verzeichnis oder einen Anbieter. Alle müssen sich neu anmelden.</translation>
    </message>
    <message>
        <source>People: %1. Everybody has to sign in again; passwords stay the same.</source>
        <translation>Personen: %1. Alle müssen sich neu anmelden; die Passwörter bleiben gleich.</translation>
    </message>
    <message>
        <source>Send everybody %1.</source>
        <translation>An alle senden: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::recognise</name>
    <message>
        <source>It has no tables.</source>
        <translation>Sie hat keine Tabellen.</translation>
    </message>
    <message>
        <source>It has the tables of a Metabase application database.</source>
        <translation>Sie hat die Tabellen einer Anwendungsdatenbank von Metabase.</translation>
    </message>
    <message>
        <source>It has Metabase&apos;s tables, but no databasechangelog: the table that says which version made them.</source>
        <translation>Sie hat die Tabellen von Metabase, aber kein databasechangelog: die Tabelle, die sagt, welche Version sie angelegt hat.</translation>
    </message>
    <message>
        <source>Metabase began to set it up; these tables are missing: %1.</source>
        <translation>Metabase hat begonnen, sie einzurichten; diese Tabellen fehlen: %1.</translation>
    </message>
    <message>
        <source>It is the sample database that comes with Metabase (people, orders, products, reviews).</source>
        <translation>Es ist die Beispieldatenbank, die mit Metabase kommt (people, orders, products, reviews).</translation>
    </message>
    <message>
        <source>It has none of Metabase&apos;s tables; its own are %1.</source>
        <translation>Sie hat keine der Tabellen von Metabase; ihre eigenen sind %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::version</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 or older (%2)</source>
        <translation>%1 oder älter (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud</name>
    <message>
        <source>Check the application database</source>
        <translation>Die Anwendungsdatenbank prüfen</translation>
    </message>
    <message>
        <source>Reads %1. Nothing is changed.</source>
        <translation>Liest %1. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Back up the application database and read the backup back</source>
        <translation>Die Anwendungsdatenbank sichern und die Sicherung zurücklesen</translation>
    </message>
    <message>
        <source>Reads %1, writes %2.</source>
        <translation>Liest %1, schreibt %2.</translation>
    </message>
    <message>
        <source>The backup is kept, since it is yours; delete it by hand.</source>
        <translation>Die Sicherung bleibt, denn sie gehört nicht Gangway; sie bei Bedarf von Hand löschen.</translation>
    </message>
    <message>
        <source>Make the snapshot from the backup</source>
        <translation>Den Schnappschuss aus der Sicherung anlegen</translation>
    </message>
    <message>
        <source>Upload the snapshot to Metabase Cloud</source>
        <translation>Den Schnappschuss in die Metabase Cloud hochladen</translation>
    </message>
    <message>
        <source>Sends the snapshot to %1. Changes made in Metabase from the backup on will not move.</source>
        <translation>Sendet den Schnappschuss an %1. Was ab der Sicherung in Metabase geändert wird, zieht nicht mit um.</translation>
    </message>
    <message>
        <source>Metabase Store offers no way to take an upload back; one that is not set up in the store is never used.</source>
        <translation>Der Metabase Store bietet keinen Weg, einen Upload zurückzunehmen; einer, der nicht im Store eingerichtet wird, wird nie verwendet.</translation>
    </message>
    <message>
        <source>Set up the new instance in Metabase Store</source>
        <translation>Die neue Instanz im Metabase Store einrichten</translation>
    </message>
    <message>
        <source>You choose plan, address and region in the store&apos;s own page; Gangway watches the new instance start.</source>
        <translation>Tarif, Adresse und Region werden auf der eigenen Seite des Stores gewählt; Gangway beobachtet den Start der neuen Instanz.</translation>
    </message>
    <message>
        <source>about 5–30 minutes</source>
        <translation>etwa 5–30 Minuten</translation>
    </message>
    <message>
        <source>Cancel the instance in Metabase Store.</source>
        <translation>Die Instanz im Metabase Store kündigen.</translation>
    </message>
    <message>
        <source>Compare the new instance with the snapshot</source>
        <translation>Die neue Instanz mit dem Schnappschuss vergleichen</translation>
    </message>
    <message>
        <source>Reads counts from the new instance.</source>
        <translation>Liest Zahlen aus der neuen Instanz.</translation>
    </message>
    <message>
        <source>List what is left to do</source>
        <translation>Auflisten, was noch zu tun ist</translation>
    </message>
    <message>
        <source>This is not a plan for a move to Metabase Cloud.</source>
        <translation>Dies ist kein Plan für einen Umzug in die Metabase Cloud.</translation>
    </message>
    <message>
        <source>Run it with the program that made it, or make a new plan.</source>
        <translation>Mit dem Programm ausführen, das ihn gemacht hat, oder einen neuen Plan anlegen.</translation>
    </message>
    <message>
        <source>The plan lists other steps than this version of Gangway would do.</source>
        <translation>Der Plan führt andere Schritte auf, als diese Version von Gangway gehen würde.</translation>
    </message>
    <message>
        <source>Make the plan again and read it before you run it.</source>
        <translation>Den Plan neu anlegen und vor dem Ausführen lesen.</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>%1 in die Metabase Cloud umziehen</translation>
    </message>
    <message>
        <source>This run no longer knows its migration at Metabase Store.</source>
        <translation>Dieser Lauf kennt seine Migration beim Metabase Store nicht mehr.</translation>
    </message>
    <message>
        <source>Make a new plan and run that one.</source>
        <translation>Einen neuen Plan anlegen und diesen ausführen.</translation>
    </message>
    <message>
        <source>The rehearsal store&apos;s page did not take the order.</source>
        <translation>Die Seite des Proben-Stores hat die Bestellung nicht angenommen.</translation>
    </message>
    <message>
        <source>Metabase %1; %2</source>
        <translation>Metabase %1; %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables, read back and equal
%3</source>
        <translation>%1 Zeilen in %2 Tabellen, zurückgelesen und gleich
%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent in %n part(s), SHA-256 as the snapshot&apos;s</source>
        <translation>
            <numerusform>%1 in %n Teil gesendet, SHA-256 wie beim Schnappschuss</numerusform>
            <numerusform>%1 in %n Teilen gesendet, SHA-256 wie beim Schnappschuss</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs Metabase %2</source>
        <translation>%1 läuft mit Metabase %2</translation>
    </message>
    <message>
        <source>Writes what moves, in plain text, into the run&apos;s folder, and reads it back.</source>
        <translation>Schreibt, was umzieht, im Klartext in den Ordner des Laufs und liest es zurück.</translation>
    </message>
    <message>
        <source>The snapshot is deleted.</source>
        <translation>Der Schnappschuss wird gelöscht.</translation>
    </message>
    <message>
        <source>%1; %2 rows that move, read back and equal</source>
        <translation>%1; %2 Zeilen, die umziehen, zurückgelesen und gleich</translation>
    </message>
    <message>
        <source>%1 values decrypted</source>
        <translation>%1 Werte entschlüsselt</translation>
    </message>
    <message>
        <source>%1 rows left out, as decided</source>
        <translation>%1 Zeilen weggelassen, wie entschieden</translation>
    </message>
    <message>
        <source>Continue the rehearsal; if it stays, start it anew with %1.</source>
        <extracomment>%1: an option, or the words on a button</extracomment>
        <translation>Die Probe fortsetzen; bleibt es dabei, sie mit %1 neu beginnen.</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>Probe: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Answers</name>
    <message>
        <source>The plan&apos;s answer &quot;%1&quot; cannot be used.</source>
        <translation>Die Antwort „%1“ des Plans kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Make the plan again with %1.</source>
        <extracomment>%1: a command, or the words on a button</extracomment>
        <translation>Den Plan mit %1 neu anlegen.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupPlace</name>
    <message>
        <source>&quot;%1&quot; is no place for a backup.</source>
        <translation>„%1“ ist kein Ort für eine Sicherung.</translation>
    </message>
    <message>
        <source>Choose a folder and a name that ends in .gangway.tar.</source>
        <translation>Einen Ordner wählen und einen Namen, der auf .gangway.tar endet.</translation>
    </message>
    <message>
        <source>%1 is already there, and a backup never replaces a file.</source>
        <translation>%1 ist schon da, und eine Sicherung ersetzt nie eine Datei.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>In %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder you may write into.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupStep</name>
    <message>
        <source>%1 is already there, and this run did not make it.</source>
        <translation>%1 ist schon da, und nicht von diesem Lauf.</translation>
    </message>
    <message>
        <source>Make the plan again with another place for the backup.</source>
        <translation>Den Plan mit einem anderen Ort für die Sicherung neu anlegen.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::ChecksStep</name>
    <message numerus="yes">
        <source>The move cannot start: %n check(s) forbid it. Nothing was changed.</source>
        <translation>
            <numerusform>Der Umzug kann nicht beginnen: %n Prüfung verbietet es. Nichts wurde geändert.</numerusform>
            <numerusform>Der Umzug kann nicht beginnen: %n Prüfungen verbieten es. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what each of them says, then check again.</source>
        <translation>Tun, was jede davon sagt, dann erneut prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>The move waits for you: %n finding(s) of the checks need a decision. Nothing was changed.</source>
        <translation>
            <numerusform>Der Umzug wartet: %n Befund der Prüfungen braucht eine Entscheidung. Nichts wurde geändert.</numerusform>
            <numerusform>Der Umzug wartet: %n Befunde der Prüfungen brauchen eine Entscheidung. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them. If you accept them all, plan the move again with %1.</source>
        <translation>Sie lesen. Werden alle angenommen, den Umzug neu planen mit %1.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::EnvironmentKey</name>
    <message>
        <source>%1 does not set MB_ENCRYPTION_SECRET_KEY.</source>
        <translation>%1 setzt MB_ENCRYPTION_SECRET_KEY nicht.</translation>
    </message>
    <message>
        <source>Choose the file that the old server reads its environment from, or type the key.</source>
        <translation>Die Datei wählen, aus der der alte Server seine Umgebung liest, oder den Schlüssel eingeben.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Page</name>
    <message>
        <source>Source</source>
        <extracomment>Step of the move: which Metabase is moved</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Step of the move: what stands in the way</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Step of the move: what is going to happen</extracomment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Step of the move: it happens</extracomment>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Step of the move: both sides are compared</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Step of the move: what is left to do by hand</extracomment>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanText</name>
    <message>
        <source>touches:</source>
        <translation>berührt:</translation>
    </message>
    <message>
        <source>takes:</source>
        <translation>dauert:</translation>
    </message>
    <message>
        <source>way back:</source>
        <translation>Weg zurück:</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanWords</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1–%2 minutes</source>
        <translation>etwa %1–%2 Minuten</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped until its backup was read back: %1. Nobody can work with it until then. After that you may start it again; what people change there from then on does not move.</source>
        <translation>Metabase muss angehalten bleiben, bis seine Sicherung zurückgelesen ist: %1. So lange kann niemand damit arbeiten. Danach darf es wieder gestartet werden; was dort ab dann geändert wird, zieht nicht mit um.</translation>
    </message>
    <message>
        <source>our Metabase</source>
        <translation>unser Metabase</translation>
    </message>
    <message>
        <source>We are moving %1 to Metabase Cloud.

It will not be available for a short time at the beginning (%2). After that it can be used for reading as before, but nothing should be changed there: questions and dashboards changed after the move has begun stay behind.

We write again when the new address can be used. Your questions, dashboards and collections will be there.</source>
        <translation>Wir ziehen in die Metabase Cloud um: %1.

Am Anfang ist es für kurze Zeit nicht verfügbar (%2). Danach kann es wie bisher zum Lesen benutzt werden, aber dort sollte nichts geändert werden: Fragen und Dashboards, die nach Beginn des Umzugs geändert werden, bleiben zurück.

Wir schreiben wieder, wenn die neue Adresse benutzt werden kann. Fragen, Dashboards und Sammlungen werden dort sein.</translation>
    </message>
    <message>
        <source>The new address: %1</source>
        <translation>Die neue Adresse: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Session</name>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>Der Bericht der Prüfungen war nicht lesbar.</translation>
    </message>
    <message>
        <source>Run %1 is no move to Metabase Cloud.</source>
        <translation>Der Lauf %1 ist kein Umzug in die Metabase Cloud.</translation>
    </message>
    <message>
        <source>Continue it with the program that began it.</source>
        <translation>Mit dem Programm fortsetzen, das ihn begonnen hat.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SnapshotStep</name>
    <message>
        <source>The snapshot %1 could not be deleted.</source>
        <translation>Der Schnappschuss %1 konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>Von Hand löschen.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SourceFacts</name>
    <message>
        <source>%1 is a backup. What is moved is a Metabase&apos;s own database file.</source>
        <translation>%1 ist eine Sicherung. Umgezogen wird die eigene Datenbankdatei eines Metabase.</translation>
    </message>
    <message>
        <source>Choose that file, or restore the backup first: gangwayctl restore.</source>
        <translation>Diese Datei wählen oder zuerst die Sicherung wiederherstellen: gangwayctl restore.</translation>
    </message>
    <message>
        <source>%1 is no application database of Metabase.</source>
        <translation>%1 ist keine Anwendungsdatenbank von Metabase.</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>Die Datei wählen, die MB_DB_FILE nennt, meist metabase.db.mv.db neben metabase.jar.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::VerifyStep</name>
    <message>
        <source>%1 does not say how much it holds of everything.</source>
        <translation>%1 sagt nicht, wie viel es wovon enthält.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 found</source>
        <translation>%1: %2 erwartet, %3 gefunden</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>%1 enthält nicht, was umgezogen ist.</translation>
    </message>
    <message>
        <source>Do not switch over. Your backup and the old server are as they were. Ask Metabase&apos;s support, or move again.</source>
        <translation>Nicht umstellen. Die Sicherung und der alte Server sind, wie sie waren. Den Support von Metabase fragen oder noch einmal umziehen.</translation>
    </message>
    <message>
        <source>Compare these by hand: %1 shows how many the backup holds.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>Diese von Hand vergleichen: %1 zeigt, wie viele die Sicherung enthält.</translation>
    </message>
</context>
<context>
    <name>gangway::windowChoiceName</name>
    <message>
        <source>in the field “Encryption key” of the page Source</source>
        <extracomment>Where something is given: stands in a sentence, after a colon</extracomment>
        <translation>im Feld „Verschlüsselungsschlüssel“ der Seite „Quelle“</translation>
    </message>
    <message>
        <source>the decisions accepted below the findings</source>
        <extracomment>Stands in a sentence: &quot;plan the move again with …&quot;</extracomment>
        <translation>den unter den Befunden angenommenen Entscheidungen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words on a button or beside a box, in quotes</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” on Home shows what is left and how to save it.</source>
        <extracomment>After a colon; %1 is a button on the window Home</extracomment>
        <translation>„%1“ auf der Startseite zeigt, was übrig ist und wie es sich sichern lässt.</translation>
    </message>
    <message>
        <source>“%1” on Home</source>
        <extracomment>A button on the window Home: stands in sentences: &quot;check it with …&quot;, &quot;… shows what is in it&quot;</extracomment>
        <translation>„%1“ auf der Startseite</translation>
    </message>
    <message>
        <source>the page Checks of a move</source>
        <extracomment>A page of the move: stands in a sentence: &quot;… names such rows&quot;</extracomment>
        <translation>die Seite „Prüfungen“ eines Umzugs</translation>
    </message>
</context>
<context>
    <name>gangwayctl</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>How to show progress: bars (default on a terminal), lines, json (one object a line on standard output) or none.</source>
        <translation>Wie der Fortschritt gezeigt wird: bars (Vorgabe im Terminal), lines, json (ein Objekt je Zeile auf der Standardausgabe) oder none.</translation>
    </message>
    <message>
        <source>style</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>Usage: gangwayctl %1 [options] %2</source>
        <translation>Aufruf: gangwayctl %1 [Optionen] %2</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>There is no progress style &quot;%1&quot;.</source>
        <translation>Es gibt keine Fortschrittsanzeige „%1“.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;gangwayctl %1&quot;.</source>
        <translation>Nach „gangwayctl %1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 nimmt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl %1 --help&quot; shows how it is used.</source>
        <translation>„gangwayctl %1 --help“ zeigt, wie es benutzt wird.</translation>
    </message>
    <message>
        <source>%1
%2 rows in %3 tables; from %4; made %5</source>
        <translation>%1
%2 Zeilen in %3 Tabellen; aus %4; angelegt %5</translation>
    </message>
    <message>
        <source>Backs up a closed application database into a plain tar and reads everything back: every byte, and every row against the source. Stop Metabase first; a database in use is refused.</source>
        <translation>Sichert eine geschlossene Anwendungsdatenbank in eine einfache tar-Datei und liest alles zurück: jedes Byte, und jede Zeile im Vergleich mit der Quelle. Zuerst Metabase anhalten; eine Datenbank in Benutzung wird abgelehnt.</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, or env:FILE.</source>
        <translation>metabase.db mit oder ohne .mv.db, ihr Ordner oder env:DATEI.</translation>
    </message>
    <message>
        <source>The archive, or a folder for one named by the time (default: this folder).</source>
        <translation>Das Archiv, oder ein Ordner für eines, das nach der Zeit benannt wird (Vorgabe: dieser Ordner).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>ort</translation>
    </message>
    <message>
        <source>Print what was made as JSON.</source>
        <translation>Das Angelegte als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1</source>
        <translation>Gesichert und zurückgelesen: %1</translation>
    </message>
    <message>
        <source>Reads a backup archive completely: every byte against the manifest, then every row of its database against the checksums taken from the source.</source>
        <translation>Liest ein Sicherungsarchiv vollständig: jedes Byte im Vergleich mit dem Manifest, dann jede Zeile seiner Datenbank im Vergleich mit den Prüfsummen der Quelle.</translation>
    </message>
    <message>
        <source>A .gangway.tar file.</source>
        <translation>Eine .gangway.tar-Datei.</translation>
    </message>
    <message>
        <source>Only look at the manifest and the places of the members: quick, proves less.</source>
        <translation>Nur das Manifest und die Lage der Bestandteile ansehen: schnell, beweist weniger.</translation>
    </message>
    <message>
        <source>Print what it holds as JSON.</source>
        <translation>Den Inhalt als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Complete: %1
%2</source>
        <translation>Vollständig: %1
%2</translation>
    </message>
    <message>
        <source>Good, every byte and every row: %1</source>
        <translation>Gut, jedes Byte und jede Zeile: %1</translation>
    </message>
    <message>
        <source>Puts the database of a backup back. The place must be empty, or what is there is backed up first with --keep-existing. Stop Metabase first.</source>
        <translation>Bringt die Datenbank einer Sicherung zurück. Der Ort muss leer sein, oder das Vorhandene wird mit --keep-existing zuerst gesichert. Zuerst Metabase anhalten.</translation>
    </message>
    <message>
        <source>The database file to make: metabase.db, with or without .mv.db.</source>
        <translation>Die anzulegende Datenbankdatei: metabase.db, mit oder ohne .mv.db.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>ziel</translation>
    </message>
    <message>
        <source>Back up what is there into this archive, and verify it, before replacing it.</source>
        <translation>Das Vorhandene vor dem Ersetzen in dieses Archiv sichern und prüfen.</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiv</translation>
    </message>
    <message>
        <source>--to is missing: where should the database go?</source>
        <translation>--to fehlt: Wohin soll die Datenbank?</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>What was there is kept in %1</source>
        <translation>Was dort war, ist aufbewahrt in %1</translation>
    </message>
    <message>
        <source>look into a backup or database file</source>
        <translation>eine Sicherung oder Datenbankdatei ansehen</translation>
    </message>
    <message>
        <source>what stands in the way of a move</source>
        <translation>was einem Umzug im Weg steht</translation>
    </message>
    <message>
        <source>make a verified backup archive</source>
        <translation>ein geprüftes Sicherungsarchiv anlegen</translation>
    </message>
    <message>
        <source>read a backup archive and check everything in it</source>
        <translation>ein Sicherungsarchiv lesen und alles darin prüfen</translation>
    </message>
    <message>
        <source>put a backup&apos;s database back</source>
        <translation>die Datenbank einer Sicherung zurückbringen</translation>
    </message>
    <message>
        <source>write down a move, step by step, before anything happens</source>
        <translation>einen Umzug Schritt für Schritt aufschreiben, bevor etwas geschieht</translation>
    </message>
    <message>
        <source>do what a plan says, or continue it</source>
        <translation>tun, was ein Plan sagt, oder ihn fortsetzen</translation>
    </message>
    <message>
        <source>the whole move against a stand-in cloud on this machine</source>
        <translation>der ganze Umzug gegen eine stellvertretende Cloud auf diesem Rechner</translation>
    </message>
    <message>
        <source>list all runs</source>
        <translation>alle Läufe auflisten</translation>
    </message>
    <message>
        <source>show one run</source>
        <translation>einen Lauf zeigen</translation>
    </message>
    <message>
        <source>--export needs --as csv, json or sql.</source>
        <translation>--export braucht --as csv, json oder sql.</translation>
    </message>
    <message>
        <source>Looks into a file without a database server, Java or a network, and never writes to it: H2 databases (H2 1.4 to 2.3) and Gangway&apos;s own archives. Other kinds of backup are named.</source>
        <translation>Sieht ohne Datenbankserver, Java oder Netzwerk in eine Datei und schreibt nie in sie: H2-Datenbanken (H2 1.4 bis 2.3) und die Archive von Gangway selbst. Andere Arten von Sicherungen werden benannt.</translation>
    </message>
    <message>
        <source>The file to look into.</source>
        <translation>Die Datei, die angesehen wird.</translation>
    </message>
    <message>
        <source>Print JSON; its members are described in the manual.</source>
        <translation>JSON ausgeben; seine Bestandteile sind im Handbuch beschrieben.</translation>
    </message>
    <message>
        <source>List all tables with their rows.</source>
        <translation>Alle Tabellen mit ihren Zeilen auflisten.</translation>
    </message>
    <message>
        <source>Show the rows of one table.</source>
        <translation>Die Zeilen einer Tabelle zeigen.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>How many rows (default %1).</source>
        <translation>Wie viele Zeilen (Vorgabe %1).</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Find a text in names and values.</source>
        <translation>Einen Text in Namen und Werten suchen.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>Say what differs from another file; ends with 4 when something does.</source>
        <translation>Sagen, was von einer anderen Datei abweicht; endet mit 4, wenn etwas abweicht.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>datei</translation>
    </message>
    <message>
        <source>Write all tables, or the one of --table, into a folder.</source>
        <translation>Alle Tabellen, oder die von --table, in einen Ordner schreiben.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>ordner</translation>
    </message>
    <message>
        <source>csv, json or sql.</source>
        <translation>csv, json oder sql.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>Do not check every page, row and index.</source>
        <translation>Nicht jede Seite, jede Zeile und jeden Index prüfen.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same.</source>
        <translation>Nur selbst lesbare Datei mit MB_ENCRYPTION_SECRET_KEY. Die Umgebungsvariable dieses Namens tut dasselbe.</translation>
    </message>
    <message>
        <source>Writes down a move, step by step: what each step touches and how it is taken back. Nothing is read or changed yet. The file holds no secrets and can be sent to a colleague.</source>
        <translation>Schreibt einen Umzug Schritt für Schritt auf: was jeder Schritt berührt und wie er rückgängig gemacht wird. Noch wird nichts gelesen oder geändert. Die Datei enthält keine Geheimnisse und kann an Kollegen geschickt werden.</translation>
    </message>
    <message>
        <source>move-to-cloud: move a stopped Metabase on H2 to Metabase Cloud.</source>
        <translation>move-to-cloud: ein angehaltenes Metabase auf H2 in die Metabase Cloud umziehen.</translation>
    </message>
    <message>
        <source>The application database: metabase.db with or without .mv.db, its folder, or env:FILE with Metabase&apos;s variables.</source>
        <translation>Die Anwendungsdatenbank: metabase.db mit oder ohne .mv.db, ihr Ordner oder env:DATEI mit den Variablen von Metabase.</translation>
    </message>
    <message>
        <source>Where the plan goes; without it, it is only shown.</source>
        <translation>Wohin der Plan kommt; ohne Angabe wird er nur gezeigt.</translation>
    </message>
    <message>
        <source>The new instance, where it is known already.</source>
        <translation>Die neue Instanz, wo sie schon bekannt ist.</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1, to list its addresses.</source>
        <translation>Region der neuen Instanz, etwa eu-central-1, um ihre Adressen aufzuführen.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>The old server runs Metabase Pro or Enterprise.</source>
        <translation>Auf dem alten Server läuft Metabase Pro oder Enterprise.</translation>
    </message>
    <message>
        <source>The preflight&apos;s findings that need a decision were read and accepted.</source>
        <translation>Die Befunde der Vorprüfung, die eine Entscheidung brauchen, sind gelesen und angenommen.</translation>
    </message>
    <message>
        <source>Parts to upload side by side, 1 to 16 (default 4).</source>
        <translation>Gleichzeitig hochgeladene Teile, 1 bis 16 (Vorgabe 4).</translation>
    </message>
    <message>
        <source>Megabytes in a part of a large upload, 6 to 5000 (default 100).</source>
        <translation>Megabytes je Teil eines großen Uploads, 6 bis 5000 (Vorgabe 100).</translation>
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
        <translation>Ein anderer Store als der von Metabase, etwa der der Probe.</translation>
    </message>
    <message>
        <source>Its pages, where they are at another address.</source>
        <translation>Seine Seiten, wenn sie unter einer anderen Adresse sind.</translation>
    </message>
    <message>
        <source>Print the plan as JSON.</source>
        <translation>Den Plan als JSON ausgeben.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot;.</source>
        <translation>Es gibt keine Reise „%1“.</translation>
    </message>
    <message>
        <source>Saved. Start it with: gangwayctl run %1</source>
        <translation>Gespeichert. Starten mit: gangwayctl run %1</translation>
    </message>
    <message>
        <source>Says what stands in the way of a move: what forbids it, what you have to decide, what will need work afterwards, and what was looked at and is fine. Only reads. Ends with 5 when something forbids the move.</source>
        <translation>Sagt, was einem Umzug im Weg steht: was ihn verbietet, was eine Entscheidung braucht, was danach Arbeit braucht und was angesehen wurde und in Ordnung ist. Liest nur. Endet mit 5, wenn etwas den Umzug verbietet.</translation>
    </message>
    <message>
        <source>move-to-cloud.</source>
        <translation>move-to-cloud.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Den Bericht als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Also write it as a page to show around.</source>
        <translation>Ihn auch als Seite zum Herumzeigen schreiben.</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1.</source>
        <translation>Region der neuen Instanz, etwa eu-central-1.</translation>
    </message>
    <message>
        <source>Also look for broken references in logs and history, which may take minutes.</source>
        <translation>Auch in Protokollen und Verlauf nach fehlerhaften Verweisen suchen, was Minuten dauern kann.</translation>
    </message>
    <message>
        <source>The whole move, with real data and the real steps, against a stand-in for Metabase Cloud on this machine: checks, backup, snapshot, upload, set-up, comparison, follow-ups. Nothing leaves the machine, and the source is only read.</source>
        <translation>Der ganze Umzug, mit echten Daten und den echten Schritten, gegen einen Stellvertreter der Metabase Cloud auf diesem Rechner: Prüfungen, Sicherung, Schnappschuss, Upload, Einrichtung, Vergleich, Nacharbeiten. Nichts verlässt den Rechner, und die Quelle wird nur gelesen.</translation>
    </message>
    <message>
        <source>Your application database; without it, the sample that comes with Gangway.</source>
        <translation>Die eigene Anwendungsdatenbank; ohne Angabe das Beispiel, das mit Gangway kommt.</translation>
    </message>
    <message>
        <source>Go on where an earlier rehearsal was cut short.</source>
        <translation>Dort weitermachen, wo eine frühere Probe unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Forget what the stand-in cloud kept of earlier rehearsals.</source>
        <translation>Vergessen, was die stellvertretende Cloud von früheren Proben aufbewahrt hat.</translation>
    </message>
    <message>
        <source>Folder for the backup (default: in Gangway&apos;s own folder).</source>
        <translation>Ordner für die Sicherung (Vorgabe: im eigenen Ordner von Gangway).</translation>
    </message>
    <message>
        <source>Rehearsal %1. The cloud is a stand-in on this machine (%2); nothing leaves it.
</source>
        <translation>Probe %1. Die Cloud ist ein Stellvertreter auf diesem Rechner (%2); nichts verlässt ihn.
</translation>
    </message>
    <message>
        <source>This plan was begun already: run %1.</source>
        <translation>Dieser Plan wurde schon begonnen: Lauf %1.</translation>
    </message>
    <message>
        <source>Continue it with --continue, or make a new plan to start over.</source>
        <translation>Mit --continue fortsetzen oder einen neuen Plan anlegen, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>Start the move? Type yes to start, anything else to leave:</source>
        <translation>Den Umzug starten? ja eingeben zum Starten, alles andere zum Verlassen:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Does what a plan says. It can be stopped with Ctrl+C or killed at any moment and continued: finished steps are not done again, finished parts of an upload are not sent again.</source>
        <translation>Tut, was ein Plan sagt. Es kann jederzeit mit Strg+C angehalten oder abgebrochen und fortgesetzt werden: Fertige Schritte werden nicht noch einmal getan, fertige Teile eines Uploads nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>A plan file, or the id of a run.</source>
        <translation>Eine Plandatei oder die ID eines Laufs.</translation>
    </message>
    <message>
        <source>Go on where an earlier run of this plan ended.</source>
        <translation>Dort weitermachen, wo ein früherer Lauf dieses Plans endete.</translation>
    </message>
    <message>
        <source>Do not ask before starting.</source>
        <translation>Vor dem Start nicht fragen.</translation>
    </message>
    <message>
        <source>The new instance, such as acme.metabaseapp.com, so that it is not asked for.</source>
        <translation>Die neue Instanz, etwa acme.metabaseapp.com, damit nicht nach ihr gefragt wird.</translation>
    </message>
    <message>
        <source>File, readable only by you, with an API key of the new instance. GANGWAY_INSTANCE_KEY does the same.</source>
        <translation>Nur selbst lesbare Datei mit einem API-Schlüssel der neuen Instanz. GANGWAY_INSTANCE_KEY tut dasselbe.</translation>
    </message>
    <message>
        <source>Run %1 has ended already. &quot;gangwayctl status %1&quot; shows it.</source>
        <translation>Der Lauf %1 ist schon beendet. „gangwayctl status %1“ zeigt ihn.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether to start.</source>
        <translation>Hier kann niemand gefragt werden, ob es losgehen soll.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Lists all runs, newest first: what they did and whether they can be continued.</source>
        <translation>Listet alle Läufe auf, die neuesten zuerst: was sie getan haben und ob sie fortgesetzt werden können.</translation>
    </message>
    <message>
        <source>Print {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</source>
        <translation>{&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]} ausgeben.</translation>
    </message>
    <message>
        <source>Shows one run: every step, what it made, and the error where it stopped.</source>
        <translation>Zeigt einen Lauf: jeden Schritt, was er angelegt hat, und den Fehler, wo er anhielt.</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;gangwayctl runs&quot; shows it.</source>
        <translation>Die ID des Laufs, wie „gangwayctl runs“ sie zeigt.</translation>
    </message>
    <message>
        <source>Print the whole record, with every step&apos;s result.</source>
        <translation>Die ganze Aufzeichnung ausgeben, mit dem Ergebnis jedes Schritts.</translation>
    </message>
    <message>
        <source>Usage: gangwayctl COMMAND [options]

Moves a self-hosted Metabase to Metabase Cloud without losing anything, and looks into backups.

Commands:
</source>
        <translation>Aufruf: gangwayctl BEFEHL [Optionen]

Zieht ein selbst betriebenes Metabase in die Metabase Cloud um, ohne etwas zu verlieren, und sieht in Sicherungen.

Befehle:
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
„gangwayctl BEFEHL --help“ erklärt jeden davon.

Geheimnisse sind nie Argumente: Sie kommen aus der Umgebung, einer nur selbst lesbaren Datei oder einer Nachfrage.
GANGWAY_HOME   wo Läufe und ihr Journal aufbewahrt werden (jetzt %1)
GANGWAY_LOG    trace, debug, info, warning, error oder off

Exit-Codes: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 wie gewünscht angehalten, 4 eine Prüfung fand einen Unterschied,
5 eine Prüfung verbietet weiterzumachen, 75 unterbrochen oder vorübergehende Störung: kann gefahrlos wiederholt werden.
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl --help&quot; lists them all.</source>
        <translation>„gangwayctl --help“ führt alle auf.</translation>
    </message>
    <message>
        <source>The command ended in the middle.</source>
        <translation>Der Befehl endete mittendrin.</translation>
    </message>
    <message>
        <source>Run it again. If it stays, report it with the log in %1.</source>
        <translation>Noch einmal ausführen. Bleibt es dabei, mit dem Protokoll in %1 melden.</translation>
    </message>
    <message>
        <source>
Moved and verified. The old server was not touched.</source>
        <translation>
Umgezogen und geprüft. Der alte Server wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>
Everything was copied. It has not been verified.</source>
        <translation>
Alles wurde kopiert. Geprüft ist es nicht.</translation>
    </message>
    <message>
        <source>
Stopped after %1 of %2 steps. Nothing on the source was changed.</source>
        <translation>
Nach %1 von %2 Schritten angehalten. An der Quelle wurde nichts geändert.</translation>
    </message>
    <message>
        <source>
Not moved: %1 of %2 steps are done. Nothing on the source was changed.</source>
        <translation>
Nicht umgezogen: %1 von %2 Schritten sind erledigt. An der Quelle wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no run to continue.</source>
        <translation>Es gibt keinen Lauf zum Fortsetzen.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl runs&quot; lists what there is.</source>
        <translation>„gangwayctl runs“ führt auf, was es gibt.</translation>
    </message>
    <message>
        <source>Details: gangwayctl status %1</source>
        <translation>Einzelheiten: gangwayctl status %1</translation>
    </message>
    <message>
        <source>    The store&apos;s page (rehearsal): %1</source>
        <translation>    Die Seite des Stores (Probe): %1</translation>
    </message>
    <message>
        <source>    Filling in the store&apos;s page for you: plan Starter, monthly, address %1, region Frankfurt.</source>
        <translation>    Die Seite des Stores wird ausgefüllt: Tarif Starter, monatlich, Adresse %1, Region Frankfurt.</translation>
    </message>
    <message>
        <source>    Metabase Store, for plan, address and region (keep this link to yourself):
    %1</source>
        <translation>    Der Metabase Store, für Tarif, Adresse und Region (diesen Link für sich behalten):
    %1</translation>
    </message>
    <message>
        <source>    The snapshot is uploaded. Order the new instance in Metabase Store:
    %1
    Its address (such as acme.metabaseapp.com), or nothing to go on another time:</source>
        <translation>    Der Schnappschuss ist hochgeladen. Die neue Instanz im Metabase Store bestellen:
    %1
    Ihre Adresse (etwa acme.metabaseapp.com), oder nichts, um ein andermal weiterzumachen:</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance is not set up yet.</source>
        <translation>Der Schnappschuss ist hochgeladen. Die neue Instanz ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Order it in Metabase Store, then continue this run with its address: --continue --address …</source>
        <translation>Sie im Metabase Store bestellen, dann diesen Lauf mit ihrer Adresse fortsetzen: --continue --address …</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>Continue the run and give an address such as acme.metabaseapp.com.</source>
        <translation>Den Lauf fortsetzen und eine Adresse wie acme.metabaseapp.com angeben.</translation>
    </message>
    <message>
        <source>    To compare, Gangway needs an administrator&apos;s API key of %1
    (Admin settings, Authentication, API keys; group Administrators):</source>
        <translation>    Zum Vergleichen braucht Gangway den API-Schlüssel eines Administrators für %1
    („Admin settings“, „Authentication“, „API keys“; Gruppe „Administrators“):</translation>
    </message>
    <message>
        <source>%1 is running, but it has not been verified.</source>
        <translation>%1 läuft, ist aber nicht geprüft.</translation>
    </message>
    <message>
        <source>Make an API key there, then continue this run. The key can come from GANGWAY_INSTANCE_KEY or --key-file.</source>
        <translation>Dort einen API-Schlüssel anlegen, dann diesen Lauf fortsetzen. Der Schlüssel kann aus GANGWAY_INSTANCE_KEY oder --key-file kommen.</translation>
    </message>
    <message>
        <source>Folder, or name.gangway.tar, for the backup (default: that of the settings, or beside the source).</source>
        <translation>Ordner, oder name.gangway.tar, für die Sicherung (Vorgabe: die der Einstellungen oder neben der Quelle).</translation>
    </message>
    <message>
        <source>Upload at most so many kilobytes a second (0: no limit).</source>
        <translation>Höchstens so viele Kilobytes in der Sekunde hochladen (0: keine Grenze).</translation>
    </message>
    <message>
        <source>write an H2 database into a new file for H2 2.1</source>
        <translation>eine H2-Datenbank in eine neue Datei für H2 2.1 schreiben</translation>
    </message>
    <message>
        <source>The file to make, with or without .mv.db. An existing one is never replaced.</source>
        <translation>Die anzulegende Datei, mit oder ohne .mv.db. Eine vorhandene wird nie ersetzt.</translation>
    </message>
    <message>
        <source>--to is missing: where should the new file go?</source>
        <translation>--to fehlt: Wohin soll die neue Datei?</translation>
    </message>
    <message>
        <source>Written and read back: %1
%2 rows in %3 tables, %4</source>
        <translation>Geschrieben und zurückgelesen: %1
%2 Zeilen in %3 Tabellen, %4</translation>
    </message>
    <message>
        <source>make the file that Metabase Cloud takes</source>
        <translation>die Datei anlegen, die die Metabase Cloud nimmt</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY, to be read when the plan is run. The plan holds its path, not what is in it.</source>
        <translation>Nur für den Besitzer lesbare Datei mit MB_ENCRYPTION_SECRET_KEY, die gelesen wird, wenn der Plan ausgeführt wird. Der Plan enthält ihren Pfad, nicht ihren Inhalt.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of your server. The environment variable of that name does the same.</source>
        <translation>Nur für den Besitzer lesbare Datei mit MB_ENCRYPTION_SECRET_KEY des Servers. Die Umgebungsvariable dieses Namens bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of the old server. The environment variable of that name does the same.</source>
        <translation>Nur für den Besitzer lesbare Datei mit MB_ENCRYPTION_SECRET_KEY des alten Servers. Die Umgebungsvariable dieses Namens bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>This database is encrypted. MB_ENCRYPTION_SECRET_KEY:</source>
        <translation>Diese Datenbank ist verschlüsselt. MB_ENCRYPTION_SECRET_KEY:</translation>
    </message>
    <message>
        <source>Snapshot made and read back: %1</source>
        <translation>Schnappschuss angelegt und zurückgelesen: %1</translation>
    </message>
    <message>
        <source>%1; %2 rows, every one equal to the source&apos;s as it moves; Metabase %3</source>
        <translation>%1; %2 Zeilen, jede gleich der Quelle, so wie sie umzieht; Metabase %3</translation>
    </message>
    <message>
        <source>Decrypted: %1</source>
        <translation>Entschlüsselt: %1</translation>
    </message>
    <message>
        <source>Emptied, since no key opens it: %1</source>
        <translation>Geleert, da kein Schlüssel sie öffnet: %1</translation>
    </message>
    <message>
        <source>Kept as it is, although it looks encrypted: %1</source>
        <translation>Unverändert gelassen, obwohl es verschlüsselt aussieht: %1</translation>
    </message>
    <message>
        <source>Left out: %1, rows: %2</source>
        <translation>Weggelassen: %1, Zeilen: %2</translation>
    </message>
    <message>
        <source>Stays behind, as in Metabase&apos;s own dumps (rows): %1</source>
        <translation>Bleibt zurück, wie in den Auszügen von Metabase selbst (Zeilen): %1</translation>
    </message>
    <message>
        <source>Makes the file that Metabase Cloud takes, from an application database on H2 of any version or from a backup of one: an H2 2.1 file with everything that moves, in plain text. Counts it as made only after reading it back: every row, every index, every reference. The source is only read.</source>
        <translation>Legt aus einer Anwendungsdatenbank auf H2 jeder Version, oder aus einer Sicherung davon, die Datei an, die die Metabase Cloud nimmt: eine H2-2.1-Datei mit allem, was umzieht, im Klartext. Gilt erst als angelegt, nachdem sie zurückgelesen wurde: jede Zeile, jeder Index, jeder Verweis. Die Quelle wird nur gelesen.</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, a backup (.gangway.tar), or env:FILE.</source>
        <translation>metabase.db mit oder ohne .mv.db, ihr Ordner, eine Sicherung (.gangway.tar) oder env:DATEI.</translation>
    </message>
    <message>
        <source>The file to make; it must not exist yet.</source>
        <translation>Die anzulegende Datei; es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same, and at a terminal it is asked for where it is needed.</source>
        <translation>Nur für den Besitzer lesbare Datei mit MB_ENCRYPTION_SECRET_KEY. Die Umgebungsvariable dieses Namens bewirkt dasselbe, und am Terminal wird danach gefragt, wo es nötig ist.</translation>
    </message>
    <message>
        <source>--to is missing: where should the snapshot go?</source>
        <translation>--to fehlt: Wohin soll der Schnappschuss?</translation>
    </message>
    <message>
        <source>    That key does not open it. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    Dieser Schlüssel öffnet sie nicht. MB_ENCRYPTION_SECRET_KEY ihres Servers:</translation>
    </message>
    <message>
        <source>    %1 is encrypted. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    %1 ist verschlüsselt. MB_ENCRYPTION_SECRET_KEY ihres Servers:</translation>
    </message>
    <message>
        <source>What to do about values that look encrypted and that no key opens: stop (default), reset (empty them), keep (leave them as they are).</source>
        <translation>Was mit Werten geschieht, die verschlüsselt aussehen und die kein Schlüssel öffnet: stop (Vorgabe), reset (leeren), keep (lassen, wie sie sind).</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Leave out rows that refer to rows which are not there, and what refers to them.</source>
        <translation>Zeilen weglassen, die auf nicht vorhandene Zeilen verweisen, und was auf sie verweist.</translation>
    </message>
    <message>
        <source>--unreadable takes stop, reset or keep.</source>
        <translation>--unreadable nimmt stop, reset oder keep.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>This account is kept in %1</source>
        <translation>Diese Aufstellung ist aufbewahrt in %1</translation>
    </message>
    <message>
        <source>Nothing was written. To write what can be read into the new file, add --salvage.</source>
        <translation>Nichts wurde geschrieben. Um in die neue Datei zu schreiben, was lesbar ist, --salvage hinzufügen.</translation>
    </message>
    <message>
        <source>Writes a closed H2 database into a new file for H2 2.1, which Metabase 0.46 and newer open, and reads it back: every row against the source. Files of H2 1.4 are translated; others come out compacted. The source is only read. A damaged one is refused, with an account of what can still be read; --salvage writes that.</source>
        <translation>Schreibt eine geschlossene H2-Datenbank in eine neue Datei für H2 2.1, die Metabase 0.46 und neuer öffnen, und liest sie zurück: jede Zeile gegen die Quelle. Dateien von H2 1.4 werden umgesetzt; andere werden dabei kompakter. Die Quelle wird nur gelesen. Eine beschädigte wird abgelehnt, mit einer Aufstellung dessen, was noch lesbar ist; --salvage schreibt das.</translation>
    </message>
    <message>
        <source>Write what can still be read of a damaged file, and beside it an account of what is lost. Ends with 4 when something is.</source>
        <translation>Schreiben, was von einer beschädigten Datei noch lesbar ist, und daneben eine Aufstellung dessen, was verloren ist. Endet mit 4, wenn etwas verloren ist.</translation>
    </message>
    <message>
        <source>With --salvage: leave out rows that refer to lost ones, so that every foreign key can be made.</source>
        <translation>Mit --salvage: Zeilen auslassen, die auf verlorene verweisen, damit jeder Fremdschlüssel angelegt werden kann.</translation>
    </message>
    <message>
        <source>--leave-out-orphans is for --salvage.</source>
        <translation>--leave-out-orphans ist für --salvage.</translation>
    </message>
    <message>
        <source>%1 is damaged. Read was what is left of it.</source>
        <translation>%1 ist beschädigt. Gelesen wurde, was davon übrig ist.</translation>
    </message>
    <message>
        <source>To write all of that into a new file: %1</source>
        <translation>Um all das in eine neue Datei zu schreiben: %1</translation>
    </message>
    <message>
        <source>The file is damaged, and so may be its list of tables; --tables shows what is left.</source>
        <translation>Die Datei ist beschädigt, und ihre Liste der Tabellen vielleicht auch; --tables zeigt, was übrig ist.</translation>
    </message>
    <message>
        <source>Where MB_ENCRYPTION_SECRET_KEY is not given in another way: the one that the window kept in the desktop&apos;s keychain for this database.</source>
        <translation>Wo MB_ENCRYPTION_SECRET_KEY nicht anders angegeben ist: der Schlüssel, den das Fenster für diese Datenbank im Schlüsselbund der Arbeitsumgebung aufbewahrt hat.</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>Der Schlüssel wird im Schlüsselbund der Arbeitsumgebung gesucht. Dieser will vielleicht entsperrt werden.</translation>
    </message>
    <message>
        <source>No key of %1 is kept in the desktop&apos;s keychain.</source>
        <translation>Im Schlüsselbund der Arbeitsumgebung wird kein Schlüssel von %1 aufbewahrt.</translation>
    </message>
</context>
</TS>
