<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of thing and how many there are, such as &quot;Questions: 16&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Metabase %1</source>
        <translation>Metabase %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>gangway</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Vérifiez le chemin et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Impossible de lire %1 jusqu’au bout.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>Arrêté comme demandé.</translation>
    </message>
    <message>
        <source>Continue the run when you are ready.</source>
        <translation>Poursuivez l’exécution quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Usage: gangway [FILE…]

Opens Gangway, or a window that shows what is in each FILE without changing it.

  --self-test   looks whether everything the program needs is there; no display is needed
  --version     says which version this is

The same from the terminal: gangwayctl --help</source>
        <translation>Utilisation&#xa0;: gangway [FICHIER…]

Ouvre Gangway, ou une fenêtre qui montre le contenu de chaque FICHIER sans le modifier.

  --self-test   vérifie que tout ce qu’il faut au programme est présent&#x202f;; sans écran
  --version     indique de quelle version il s’agit

La même chose depuis le terminal&#xa0;: gangwayctl --help</translation>
    </message>
</context>
<context>
    <name>gangway::Address</name>
    <message>
        <source>This address cannot be used.</source>
        <translation>Cette adresse ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Check the address. It has to begin with https://.</source>
        <translation>Vérifiez l’adresse. Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>Gangway does not talk to %1 unencrypted.</source>
        <translation>Gangway ne communique pas avec %1 sans chiffrement.</translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation>Utilisez l’adresse qui commence par https://.</translation>
    </message>
</context>
<context>
    <name>gangway::AddressBox</name>
    <message>
        <source>&amp;Address you chose in the store, such as acme.metabaseapp.com</source>
        <translation>&amp;Adresse choisie dans le Store, par exemple acme.metabaseapp.com</translation>
    </message>
    <message>
        <source>Address of the new instance</source>
        <translation>Adresse de la nouvelle instance</translation>
    </message>
    <message>
        <source>Watch this a&amp;ddress</source>
        <translation>&amp;Surveiller cette adresse</translation>
    </message>
    <message>
        <source>C&amp;hange address</source>
        <translation>C&amp;hanger d’adresse</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveLayout</name>
    <message>
        <source>The members end at byte %1, but manifest.json begins at byte %2.</source>
        <translation>Les membres se terminent à l’octet %1, mais manifest.json commence à l’octet %2.</translation>
    </message>
    <message>
        <source>The archive does not end where it should after %1.</source>
        <translation>L’archive ne se termine pas où elle devrait après %1.</translation>
    </message>
    <message>
        <source>%1 is not whole: the archive has no room for it.</source>
        <translation>%1 n’est pas complet&#xa0;: l’archive n’a pas la place de le contenir.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged.</source>
        <translation>L’en-tête de %1 est endommagé.</translation>
    </message>
    <message>
        <source>Where %1 should be, the archive has something else.</source>
        <translation>À la place de %1, l’archive contient autre chose.</translation>
    </message>
    <message>
        <source>The padding after %1 is damaged.</source>
        <translation>Le remplissage après %1 est endommagé.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gangway.</source>
        <translation>%1 a été écrit par une version plus récente de Gangway.</translation>
    </message>
    <message>
        <source>%1 is damaged: its manifest.json is not as it was written.</source>
        <translation>%1 est endommagé&#xa0;: son manifest.json n’est plus tel qu’il a été écrit.</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveReader</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 se termine trop tôt.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Utilisez une autre copie de la sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 est endommagé. %2</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 ne contient pas %2.</translation>
    </message>
    <message>
        <source>Choose one of the members that the manifest lists.</source>
        <translation>Choisissez l’un des membres que le manifeste énumère.</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveStorage</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 se termine trop tôt.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Utilisez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Vérifiez le chemin et que vous avez le droit de le lire.</translation>
    </message>
</context>
<context>
    <name>gangway::Banner</name>
    <message>
        <source>%1: %2</source>
        <comment>word of the colour, then the state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gangway::BoundedJson</name>
    <message>
        <source>Have it written again by the Gangway it came from.</source>
        <translation>Faites-le réécrire par le Gangway dont il provient.</translation>
    </message>
</context>
<context>
    <name>gangway::ChecksPage</name>
    <message>
        <source>See what stands in the way</source>
        <translation>Voir ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Everything that could make the move fail, or that will be different afterwards. Nothing is changed.</source>
        <translation>Tout ce qui pourrait faire échouer la migration, ou qui sera différent ensuite. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Sto&amp;p checking</source>
        <translation>&amp;Arrêter les contrôles</translation>
    </message>
    <message>
        <source>Check %1 of %2 …</source>
        <translation>Contrôle %1 sur %2 …</translation>
    </message>
    <message>
        <source>Reading the database: %1</source>
        <translation>Lecture de la base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Show what pa&amp;ssed</source>
        <translation>Afficher ce qui est en &amp;ordre</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Contrôler à &amp;nouveau</translation>
    </message>
    <message>
        <source>Also &amp;logs and history</source>
        <translation>&amp;Journaux et historique aussi</translation>
    </message>
    <message>
        <source>May take minutes</source>
        <translation>Peut prendre quelques minutes</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>Lecture de la base de données …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;I accept %n decision(s)</source>
        <translation>
            <numerusform>J’&amp;accepte %n décision</numerusform>
            <numerusform>J’&amp;accepte %n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of the checks</source>
        <translation>Enregistrer le rapport des contrôles</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>For programs, JSON (*.json)</source>
        <translation>Pour les programmes, JSON (*.json)</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>contrôles</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The checks are being made.</source>
        <translation>Les contrôles sont en cours.</translation>
    </message>
    <message>
        <source>An earlier answer changed: check again.</source>
        <translation>Une réponse précédente a changé&#xa0;: contrôlez à nouveau.</translation>
    </message>
    <message>
        <source>The checks have not been made: choose Check again.</source>
        <translation>Les contrôles n’ont pas été faits&#xa0;: choisissez Contrôler à nouveau.</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right. Then check again.</source>
        <translation>Ce qui figure sous «&#xa0;%1&#xa0;» doit être corrigé. Contrôlez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>Read what needs a decision and accept it below the findings.</source>
        <translation>Lisez ce qui demande une décision et acceptez-le sous les constats.</translation>
    </message>
    <message>
        <source>The move has begun. These are its own checks, to be read.</source>
        <translation>La migration a commencé. Voici ses propres contrôles, à titre d’information.</translation>
    </message>
    <message>
        <source>The move was cut short before it had made its own checks.</source>
        <translation>La migration a été interrompue avant d’avoir fait ses propres contrôles.</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right, or decided on below the findings.</source>
        <translation>Ce qui figure sous «&#xa0;%1&#xa0;» doit être corrigé, ou décidé sous les constats.</translation>
    </message>
</context>
<context>
    <name>gangway::ComparisonTable</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 manquants</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nouvelle instance</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: whether both are equal</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Counts of the snapshot and of the new instance</source>
        <translation>Décomptes de l’instantané et de la nouvelle instance</translation>
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
        <translation>&amp;Clé de chiffrement de l’ancien serveur (MB_ENCRYPTION_SECRET_KEY)</translation>
    </message>
    <message>
        <source>Encryption key of the old server</source>
        <translation>Clé de chiffrement de l’ancien serveur</translation>
    </message>
    <message>
        <source>C&amp;ontinue with this key</source>
        <translation>Po&amp;ursuivre avec cette clé</translation>
    </message>
    <message>
        <source>Choose an &amp;environment file…</source>
        <translation>Choisir un fichier d’env&amp;ironnement…</translation>
    </message>
    <message>
        <source>The file that the old server reads MB_ENCRYPTION_SECRET_KEY from</source>
        <translation>Le fichier dans lequel l’ancien serveur lit MB_ENCRYPTION_SECRET_KEY</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Cette clé n’ouvre pas ce qui est chiffré. Prenez-la dans l’environnement du serveur qui utilise cette base de données, exactement comme elle y figure.</translation>
    </message>
    <message>
        <source>Choose the environment file of the old server</source>
        <translation>Choisir le fichier d’environnement de l’ancien serveur</translation>
    </message>
    <message>
        <source>Connection details and settings in %1 are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. It stands in that server&apos;s environment: in its service file, compose file or container. Unless it is to be kept in the keychain, it is kept only until the move has ended; never in a log or a plan.</source>
        <translation>Les informations de connexion et les paramètres dans %1 sont chiffrés. Metabase Cloud les reçoit en clair, il faut donc la clé de l’ancien serveur. Elle figure dans l’environnement de ce serveur&#xa0;: dans son fichier de service, son fichier compose ou son conteneur. Sauf s’il faut la garder dans le trousseau, elle n’est conservée que jusqu’à la fin de la migration&#x202f;; jamais dans un journal ou un plan.</translation>
    </message>
</context>
<context>
    <name>gangway::DurableFile</name>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>Il n’y a plus de place pour écrire %1.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>Libérez de l’espace ou choisissez un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or move the existing file away.</source>
        <translation>Choisissez un autre nom, ou déplacez le fichier existant.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Choisissez un dossier existant dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
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
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The system&apos;s own words</source>
        <translation>Message d’origine du système</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this failure</source>
        <translation>Copier cet échec</translation>
    </message>
    <message>
        <source>Dismiss this failure</source>
        <translation>Masquer cet échec</translation>
    </message>
</context>
<context>
    <name>gangway::ExtractMember</name>
    <message>
        <source>%1 in the backup is damaged. Nothing was extracted.</source>
        <translation>%1 est endommagé dans la sauvegarde. Rien n’a été extrait.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Utilisez une autre copie de la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>gangway::FactTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: its name and its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>gangway::FileRangeBody</name>
    <message>
        <source>%1 became shorter while it was read.</source>
        <translation>%1 a raccourci pendant sa lecture.</translation>
    </message>
    <message>
        <source>Make sure that no other program uses the file, then start again.</source>
        <translation>Assurez-vous qu’aucun autre programme n’utilise le fichier, puis recommencez.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Impossible de lire %1 jusqu’au bout.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>gangway::FindingsView</name>
    <message>
        <source>Findings of the checks</source>
        <translation>Constats des contrôles</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Tous les contrôles sont réussis.</translation>
    </message>
    <message>
        <source>No finding contains these words.</source>
        <translation>Aucun constat ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>gangway::FinishPage</name>
    <message>
        <source>Show &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>Ticks are kept with this run; come back to them at any time.</source>
        <translation>Les coches sont conservées avec cette exécution&#x202f;; vous pouvez y revenir à tout moment.</translation>
    </message>
    <message>
        <source>The backup is %1. It holds everything as it was before the move; keep it until everybody has worked in the new place for a while.</source>
        <translation>La sauvegarde se trouve dans %1. Elle contient tout dans l’état d’avant la migration&#x202f;; gardez-la jusqu’à ce que tout le monde ait travaillé quelque temps au nouvel endroit.</translation>
    </message>
    <message>
        <source>Everything on the list is done.</source>
        <translation>Tout ce qui figure dans la liste est fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to do.</source>
        <translation>
            <numerusform>%n chose reste à faire.</numerusform>
            <numerusform>%n choses restent à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of this move</source>
        <translation>Enregistrer le rapport de cette migration</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport se trouve dans %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>gangway::FoldOut</name>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>gangway::FollowUpTicks</name>
    <message>
        <source>Which of the follow-ups are done could not be read.</source>
        <translation>Impossible de lire lesquelles des suites à donner sont faites.</translation>
    </message>
    <message>
        <source>Tick them again.</source>
        <translation>Cochez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>gangway::H2Backup</name>
    <message>
        <source>build %1</source>
        <translation>build %1</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>Reading the rows back</source>
        <translation>Relecture des lignes</translation>
    </message>
    <message>
        <source>The backup %1 does not hold the rows of its source.</source>
        <translation>La sauvegarde %1 ne contient pas les lignes de sa source.</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>Relecture de la sauvegarde</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Écriture de la sauvegarde</translation>
    </message>
    <message>
        <source>Do not rely on it. Check the source with %1 and make the backup again.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>Ne vous y fiez pas. Vérifiez la source avec %1 et refaites la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>gangway::H2Snapshot</name>
    <message>
        <source>Check the disk, and make it again. If that does not help, report it with the detail above.</source>
        <translation>Vérifiez le disque et refaites-le. Si cela n’aide pas, signalez-le avec le détail ci-dessus.</translation>
    </message>
    <message>
        <source>Writing the snapshot</source>
        <translation>Écriture de l’instantané</translation>
    </message>
    <message>
        <source>Reading the snapshot back</source>
        <translation>Relecture de l’instantané</translation>
    </message>
    <message>
        <source>Checking the snapshot&apos;s pages and indexes</source>
        <translation>Vérification des pages et des index de l’instantané</translation>
    </message>
    <message>
        <source>Following the snapshot&apos;s references</source>
        <translation>Suivi des références de l’instantané</translation>
    </message>
    <message>
        <source>Reading what the snapshot will hold</source>
        <translation>Lecture de ce que l’instantané contiendra</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced.</source>
        <translation>%1 existe déjà et n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Choisissez un autre nom ou déplacez ce fichier.</translation>
    </message>
    <message>
        <source>The snapshot %1 was not kept: it is not what it should be.</source>
        <translation>L’instantané %1 n’a pas été gardé : il n’est pas ce qu’il doit être.</translation>
    </message>
    <message>
        <source>Reading the old types</source>
        <translation>Lecture des anciens types</translation>
    </message>
</context>
<context>
    <name>gangway::H2Source</name>
    <message>
        <source>%1 is a database server. Gangway reads application databases on H2 so far.</source>
        <translation>%1 est un serveur de base de données. Pour l’instant, Gangway lit les bases de données d’application sur H2.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move under Admin settings, Cloud.</source>
        <translation>Utilisez la migration propre à Metabase sous Admin settings, Cloud.</translation>
    </message>
</context>
<context>
    <name>gangway::HelpWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing in the manual holds these words.</source>
        <translation>Rien dans le manuel ne contient ces mots.</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – Manuel</translation>
    </message>
</context>
<context>
    <name>gangway::Home</name>
    <message>
        <source>The folder %1 could not be looked at.</source>
        <translation>Impossible d’examiner le dossier %1.</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder of your own.</source>
        <translation>Faites pointer GANGWAY_HOME vers un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>The folder %1 can be changed by other users.</source>
        <translation>Le dossier %1 peut être modifié par d’autres utilisateurs.</translation>
    </message>
    <message>
        <source>Make it yours alone (chmod 700), or set GANGWAY_HOME to a folder of your own.</source>
        <translation>Réservez-le à vous seul (chmod 700), ou faites pointer GANGWAY_HOME vers un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a run.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’une exécution.</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>Cherchez son nom dans la liste des exécutions.</translation>
    </message>
</context>
<context>
    <name>gangway::HttpClient</name>
    <message>
        <source>Check this computer&apos;s network connection, then continue.</source>
        <translation>Vérifiez la connexion réseau de cet ordinateur, puis poursuivez.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Le nom %1 n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s network connection, then try again.</source>
        <translation>Vérifiez l’adresse et la connexion réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>Check the network connection, and that no firewall or proxy is in the way.</source>
        <translation>Vérifiez la connexion réseau, et qu’aucun pare-feu ni proxy ne fait obstacle.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Nothing was sent.</source>
        <translation>Le certificat de %1 n’est pas reconnu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. For a server with a private certificate authority, choose that authority&apos;s file.</source>
        <translation>Vérifiez l’adresse et la date de cet ordinateur. Pour un serveur dont l’autorité de certification est privée, choisissez le fichier de cette autorité.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on. Nothing was sent.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie avec %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or newer. Ask whoever runs it.</source>
        <translation>Le serveur doit proposer TLS 1.2 ou plus récent. Adressez-vous à la personne qui l’exploite.</translation>
    </message>
    <message>
        <source>The connection to %1 ended early.</source>
        <translation>La connexion à %1 s’est terminée trop tôt.</translation>
    </message>
    <message>
        <source>%1 stopped answering.</source>
        <translation>%1 a cessé de répondre.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>%1 sent a larger answer than makes sense.</source>
        <translation>%1 a envoyé une réponse d’une taille déraisonnable.</translation>
    </message>
    <message>
        <source>What %1 sent is not understood.</source>
        <translation>Ce que %1 a envoyé n’est pas compris.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation>Le proxy n’a pas laissé passer la requête vers %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings, or ask whoever runs the proxy.</source>
        <translation>Vérifiez les paramètres du proxy, ou adressez-vous à la personne qui l’exploite.</translation>
    </message>
    <message>
        <source>The request to %1 could not be made.</source>
        <translation>La requête à %1 n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a support bundle.</source>
        <translation>Réessayez. Si cela se reproduit, enregistrez un dossier d’assistance.</translation>
    </message>
</context>
<context>
    <name>gangway::IncompleteArchive</name>
    <message>
        <source>Make the backup again, or use another copy of it.</source>
        <translation>Refaites la sauvegarde, ou utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup as it stands: it is packed with %2.</source>
        <translation>%1 n’est pas une sauvegarde Gangway en l’état&#xa0;: le fichier est compressé avec %2.</translation>
    </message>
    <message>
        <source>Unpack it first. A Gangway backup is a plain tar file.</source>
        <translation>Décompressez-le d’abord. Une sauvegarde Gangway est un simple fichier tar.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup.</source>
        <translation>%1 n’est pas une sauvegarde Gangway.</translation>
    </message>
    <message>
        <source>Choose a file that Gangway wrote. Its name ends in .gangway.tar.</source>
        <translation>Choisissez un fichier que Gangway a écrit. Son nom se termine par .gangway.tar.</translation>
    </message>
    <message>
        <source>%1 was packed by another program: its manifest.json is not where or as Gangway writes it.</source>
        <translation>%1 a été assemblé par un autre programme&#xa0;: son manifest.json n’est pas à la place ou sous la forme que Gangway lui donne.</translation>
    </message>
    <message>
        <source>Use the file that Gangway wrote. Any tar program can unpack this one.</source>
        <translation>Utilisez le fichier que Gangway a écrit. Celui-ci peut être extrait avec n’importe quel programme tar.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it has no manifest.json.</source>
        <translation>%1 est incomplet&#xa0;: il n’a pas de manifest.json.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends after %2 and has no manifest.json.</source>
        <translation>%1 est incomplet&#xa0;: il se termine après %2 et n’a pas de manifest.json.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it is empty.</source>
        <translation>%1 est incomplet&#xa0;: il est vide.</translation>
    </message>
    <message>
        <source>%1 is damaged: the header of &quot;%2&quot;, after %3, cannot be read.</source>
        <translation>%1 est endommagé&#xa0;: l’en-tête de «&#xa0;%2&#xa0;», après %3, est illisible.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends inside %2.</source>
        <translation>%1 est incomplet&#xa0;: il se termine au milieu de %2.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup: it has too many entries.</source>
        <translation>%1 n’est pas une sauvegarde Gangway&#xa0;: il a trop d’entrées.</translation>
    </message>
</context>
<context>
    <name>gangway::InspectWindow</name>
    <message>
        <source>%1 — read-only, offline</source>
        <translation>%1 — lecture seule, hors ligne</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Lecture de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>Reads every page, row, large object and index entry</source>
        <translation>Lit chaque page, ligne, objet volumineux et entrée d’index</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Tables with this in their name:</source>
        <translation>Tables dont le &amp;nom contient&#xa0;:</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1 …</translation>
    </message>
    <message>
        <source>Stopped before everything was read.</source>
        <translation>Arrêté avant que tout soit lu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Metabase</source>
        <translation>Metabase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
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
        <source>%1: %2</source>
        <extracomment>A kind of thing and how many there are, such as &quot;Questions: 16&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Gangway knows what this is, and does not look into it.</source>
        <translation>Gangway sait ce que c’est, mais n’en examine pas le contenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about this file.</source>
        <translation>
            <numerusform>%n chose à savoir sur ce fichier.</numerusform>
            <numerusform>%n choses à savoir sur ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page, row, large object and index entry can be read.</source>
        <translation>Chaque page, ligne, objet volumineux et entrée d’index est lisible.</translation>
    </message>
    <message>
        <source>Nothing unusual at first sight. Check everything reads each row.</source>
        <translation>Rien d’inhabituel à première vue. Tout vérifier lit chaque ligne.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>To keep the rest</source>
        <translation>Pour garder le reste</translation>
    </message>
    <message>
        <source>This command writes what can be read into a new file:</source>
        <translation>Cette commande écrit ce qui est lisible dans un nouveau fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>This file is damaged, but every row can be read.</source>
        <translation>Ce fichier est endommagé, mais chaque ligne est lisible.</translation>
    </message>
    <message>
        <source>This file is damaged. Shown is what can still be read.</source>
        <translation>Ce fichier est endommagé. Ce qui est encore lisible est affiché.</translation>
    </message>
</context>
<context>
    <name>gangway::InstanceClient</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 démarre</translation>
    </message>
    <message>
        <source>%1 is up, but its database does not answer yet</source>
        <translation>%1 est en marche, mais sa base de données ne répond pas encore</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer</source>
        <translation>En attente d’une réponse de %1</translation>
    </message>
    <message>
        <source>Something else than Metabase answers at %1 so far</source>
        <translation>Pour l’instant, autre chose que Metabase répond à %1</translation>
    </message>
    <message>
        <source>%1 was not ready in time.</source>
        <translation>%1 n’a pas été prêt à temps.</translation>
    </message>
    <message>
        <source>Look at the instance in a browser, then continue.</source>
        <translation>Regardez l’instance dans un navigateur, puis poursuivez.</translation>
    </message>
    <message>
        <source>%1 did not accept the key or the session.</source>
        <translation>%1 n’a pas accepté la clé ou la session.</translation>
    </message>
    <message>
        <source>Check the API key, or sign in again.</source>
        <translation>Vérifiez la clé API, ou connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not let this account see everything.</source>
        <translation>%1 ne laisse pas ce compte tout voir.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or an API key of the group Administrators.</source>
        <translation>Utilisez le compte d’un administrateur, ou une clé API du groupe Administrators.</translation>
    </message>
    <message>
        <source>%1 does not know this request.</source>
        <translation>%1 ne connaît pas cette requête.</translation>
    </message>
    <message>
        <source>Check the address. Metabase 50 or later is needed.</source>
        <translation>Vérifiez l’adresse. Il faut Metabase 50 ou plus récent.</translation>
    </message>
    <message>
        <source>The address of %1 leads somewhere else.</source>
        <translation>L’adresse de %1 mène ailleurs.</translation>
    </message>
    <message>
        <source>Use the address that a browser shows after opening it.</source>
        <translation>Utilisez l’adresse qu’un navigateur affiche après l’avoir ouverte.</translation>
    </message>
    <message>
        <source>%1 has trouble answering.</source>
        <translation>%1 a du mal à répondre.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 does not say which version it is.</source>
        <translation>%1 n’indique pas sa version.</translation>
    </message>
    <message>
        <source>Check that this is the address of a Metabase.</source>
        <translation>Vérifiez que c’est bien l’adresse d’un Metabase.</translation>
    </message>
    <message>
        <source>%1 did not let &quot;%2&quot; in.</source>
        <translation>%1 n’a pas laissé entrer «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Check the user name and the password. For an account with a second factor, use an API key.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe. Pour un compte à double authentification, utilisez une clé API.</translation>
    </message>
    <message>
        <source>%1 did not answer as Metabase does.</source>
        <translation>%1 n’a pas répondu comme Metabase le fait.</translation>
    </message>
</context>
<context>
    <name>gangway::Job</name>
    <message>
        <source>This ended in an unforeseen way.</source>
        <translation>Cela s’est terminé de façon imprévue.</translation>
    </message>
    <message>
        <source>Try it again. If it stays, report it with a support bundle.</source>
        <translation>Réessayez. Si cela persiste, signalez-le avec un dossier d’assistance.</translation>
    </message>
</context>
<context>
    <name>gangway::Journal</name>
    <message>
        <source>The plan of run %1</source>
        <translation>Le plan de l’exécution %1</translation>
    </message>
    <message>
        <source>The journal %1 is not a private file.</source>
        <translation>Le registre %1 n’est pas un fichier privé.</translation>
    </message>
    <message>
        <source>If it is yours, take away the rights of others (chmod 600).</source>
        <translation>S’il est à vous, retirez les droits des autres (chmod 600).</translation>
    </message>
    <message>
        <source>The journal %1 is being written by another program.</source>
        <translation>Un autre programme est en train d’écrire dans le registre %1.</translation>
    </message>
    <message>
        <source>Close other programs that have it open, then try again.</source>
        <translation>Fermez les autres programmes qui l’ont ouvert, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>Le registre %1 est endommagé.</translation>
    </message>
    <message>
        <source>Keep a copy for support, then move it away; Gangway starts a new one.</source>
        <translation>Gardez-en une copie pour l’assistance, puis déplacez-le&#x202f;; Gangway en commence un nouveau.</translation>
    </message>
    <message>
        <source>There is no space left to write the journal %1.</source>
        <translation>Il n’y a plus de place pour écrire le registre %1.</translation>
    </message>
    <message>
        <source>Free some space, then continue the run.</source>
        <translation>Libérez de l’espace, puis poursuivez l’exécution.</translation>
    </message>
    <message>
        <source>The journal %1 could not be written.</source>
        <translation>Impossible d’écrire le registre %1.</translation>
    </message>
    <message>
        <source>Check that its folder is yours and that its disk can be written to.</source>
        <translation>Vérifiez que son dossier vous appartient et que l’on peut écrire sur son disque.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used.</source>
        <translation>Le registre %1 n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’exécution «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>Cherchez son nom dans la liste des exécutions.</translation>
    </message>
    <message>
        <source>The journal&apos;s record of run %1 is damaged.</source>
        <translation>Dans le registre, l’enregistrement de l’exécution %1 est endommagé.</translation>
    </message>
    <message>
        <source>Keep a copy of the journal for support, and start the journey again.</source>
        <translation>Gardez une copie du registre pour l’assistance, et recommencez le parcours.</translation>
    </message>
    <message>
        <source>A step handed a secret to the journal, which refused it.</source>
        <translation>Une étape a transmis un secret au registre, qui l’a refusé.</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>Signalez-le aux auteurs de Gangway.</translation>
    </message>
    <message>
        <source>A step handed more to the journal than it keeps.</source>
        <translation>Une étape a transmis au registre plus qu’il ne conserve.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Gangway.</source>
        <translation>%1 n’est pas un registre de Gangway.</translation>
    </message>
    <message>
        <source>Move it away; Gangway starts a new one.</source>
        <translation>Déplacez-le&#x202f;; Gangway en commence un nouveau.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Gangway.</source>
        <translation>Le registre %1 a été écrit par une version plus récente de Gangway.</translation>
    </message>
    <message>
        <source>Use the newer Gangway, or set GANGWAY_HOME to another folder.</source>
        <translation>Utilisez la version plus récente de Gangway, ou faites pointer GANGWAY_HOME vers un autre dossier.</translation>
    </message>
</context>
<context>
    <name>gangway::Json</name>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La réponse du serveur n’a pas de sens.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Vérifiez que l’adresse est la bonne.</translation>
    </message>
</context>
<context>
    <name>gangway::KeepAwake</name>
    <message>
        <source>A move to Metabase Cloud is running</source>
        <translation>Une migration vers Metabase Cloud est en cours</translation>
    </message>
</context>
<context>
    <name>gangway::KeepKeyBox</name>
    <message>
        <source>Keep this key in the desktop&apos;s ke&amp;ychain</source>
        <translation>Garder cette clé dans le &amp;trousseau de clés du bureau</translation>
    </message>
    <message>
        <source>For the next move or rehearsal of this database. It can be forgotten in the settings.</source>
        <translation>Pour la prochaine migration ou répétition de cette base de données. Elle peut être oubliée dans les réglages.</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>Recherche de la clé dans le trousseau de clés du bureau. Il demandera peut-être à être déverrouillé.</translation>
    </message>
    <message>
        <source>The key is not in the desktop&apos;s keychain any more.</source>
        <translation>La clé n’est plus dans le trousseau de clés du bureau.</translation>
    </message>
    <message>
        <source>The key came from the desktop&apos;s keychain.</source>
        <translation>La clé vient du trousseau de clés du bureau.</translation>
    </message>
</context>
<context>
    <name>gangway::KeptKeysBox</name>
    <message>
        <source>&amp;Keep in the desktop&apos;s keychain</source>
        <translation>&amp;Garder dans le trousseau de clés du bureau</translation>
    </message>
    <message>
        <source>&amp;Forget kept keys</source>
        <translation>Ou&amp;blier les clés gardées</translation>
    </message>
    <message>
        <source>Keep keys in the desktop&apos;s keychain</source>
        <translation>Garder les clés dans le trousseau de clés du bureau</translation>
    </message>
    <message>
        <source>Forgetting. The keychain may ask to be unlocked.</source>
        <translation>Oubli en cours. Le trousseau demandera peut-être à être déverrouillé.</translation>
    </message>
    <message>
        <source>No key is kept.</source>
        <translation>Aucune clé n’est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>Keys of %n database(s) are kept.</source>
        <translation>
            <numerusform>La clé de %n base de données est gardée.</numerusform>
            <numerusform>Les clés de %n bases de données sont gardées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::KeyBox</name>
    <message>
        <source>API &amp;key of an administrator of the new instance</source>
        <translation>Clé &amp;API d’un administrateur de la nouvelle instance</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Compare &amp;both sides</source>
        <translation>&amp;Comparer les deux côtés</translation>
    </message>
    <message>
        <source>Sign in to %1, open Admin settings, Authentication, API keys, and make one for the group Administrators. Gangway only reads with it, keeps it in memory, and forgets it with this window. Delete it afterwards.</source>
        <translation>Connectez-vous à %1, ouvrez Admin settings, Authentication, API keys, et créez-en une pour le groupe Administrators. Gangway s’en sert uniquement pour lire, la garde en mémoire et l’oublie avec cette fenêtre. Supprimez-la ensuite.</translation>
    </message>
</context>
<context>
    <name>gangway::Keychain</name>
    <message>
        <source>No keychain answers on this desktop.</source>
        <translation>Aucun trousseau de clés ne répond sur ce bureau.</translation>
    </message>
    <message>
        <source>Start Gangway from a desktop, or give the key whenever it is asked for.</source>
        <translation>Démarrez Gangway depuis un bureau, ou indiquez la clé chaque fois qu’elle est demandée.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>Le trousseau de clés du bureau n’a pas répondu.</translation>
    </message>
    <message>
        <source>It may be locked: unlock it, or give the key whenever it is asked for.</source>
        <translation>Il est peut-être verrouillé&#xa0;: déverrouillez-le, ou indiquez la clé chaque fois qu’elle est demandée.</translation>
    </message>
    <message>
        <source>What Gangway noted about a kept key was not removed.</source>
        <translation>Ce que Gangway a noté d’une clé gardée n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Delete the file by hand: it holds no key.</source>
        <translation>Supprimez le fichier à la main&#xa0;: il ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or give the key whenever it is asked for.</source>
        <translation>Démarrez-en un, par exemple GNOME Keyring ou KWallet, ou indiquez la clé chaque fois qu’elle est demandée.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain refused.</source>
        <translation>Le trousseau de clés du bureau a refusé.</translation>
    </message>
    <message>
        <source>Unlock it, or give the key whenever it is asked for.</source>
        <translation>Déverrouillez-le, ou indiquez la clé chaque fois qu’elle est demandée.</translation>
    </message>
</context>
<context>
    <name>gangway::Log</name>
    <message>
        <source>The log in %1 could not be opened.</source>
        <translation>Le journal dans %1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation>Vérifiez que le dossier vous appartient et que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>gangway::LogView</name>
    <message>
        <source>Log of this run</source>
        <translation>Journal de cette exécution</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
</context>
<context>
    <name>gangway::MainWindow</name>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud</source>
        <translation>&amp;Migrer Metabase vers Metabase Cloud</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud…</source>
        <translation>&amp;Migrer Metabase vers Metabase Cloud…</translation>
    </message>
    <message>
        <source>&amp;Inspect a file…</source>
        <translation>&amp;Inspecter un fichier…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Checks, a verified backup, the upload, and both sides compared. Can be rehearsed first, on this machine.</source>
        <translation>Contrôles, sauvegarde vérifiée, envoi, et comparaison des deux côtés. Peut d’abord être répété, sur cette machine.</translation>
    </message>
    <message>
        <source>&amp;Inspect a backup or database file</source>
        <translation>&amp;Inspecter une sauvegarde ou un fichier de base de données</translation>
    </message>
    <message>
        <source>What it is, what is in it, and whether it can be read. Nothing is changed. Or drop a file here.</source>
        <translation>Ce que c’est, ce qu’il contient, et s’il est lisible. Rien n’est modifié. Vous pouvez aussi déposer un fichier ici.</translation>
    </message>
    <message>
        <source>Choose a file to inspect</source>
        <translation>Choisir un fichier à inspecter</translation>
    </message>
    <message>
        <source>Databases and backups (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</source>
        <translation>Bases de données et sauvegardes (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Discard this move?</source>
        <translation>Abandonner cette migration&#x202f;?</translation>
    </message>
    <message>
        <source>It can then not be continued. The copy Gangway made for the upload is deleted. The backup stays where it is, and so does everything on the source. What was uploaded and not set up in Metabase Store is never used.</source>
        <translation>Elle ne pourra alors plus être poursuivie. La copie que Gangway a faite pour l’envoi est supprimée. La sauvegarde reste où elle est, comme tout ce qui se trouve à la source. Ce qui a été envoyé sans être mis en place dans Metabase Store n’est jamais utilisé.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Discard move</source>
        <translation>&amp;Abandonner la migration</translation>
    </message>
</context>
<context>
    <name>gangway::Manifest</name>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>Le manifeste de la sauvegarde est endommagé.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Utilisez une autre copie de la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup was written by a newer Gangway.</source>
        <translation>La sauvegarde a été écrite par une version plus récente de Gangway.</translation>
    </message>
    <message>
        <source>Update Gangway. The backup is a plain tar file, so any tar program can unpack it.</source>
        <translation>Mettez Gangway à jour. La sauvegarde est un simple fichier tar, que n’importe quel programme tar peut extraire.</translation>
    </message>
</context>
<context>
    <name>gangway::MemberSource</name>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Impossible de lire %1 jusqu’au bout.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Arrêtez le programme qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Vérifiez le chemin et que vous avez le droit de le lire.</translation>
    </message>
</context>
<context>
    <name>gangway::MoveWizard</name>
    <message>
        <source>&amp;Return to the move</source>
        <translation>&amp;Revenir à la migration</translation>
    </message>
    <message>
        <source>Move Metabase to Metabase Cloud</source>
        <translation>Migrer Metabase vers Metabase Cloud</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>Migrer %1 vers Metabase Cloud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move to Metabase Cloud</source>
        <translation>Migrer vers Metabase Cloud</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>The move is running</source>
        <translation>La migration est en cours</translation>
    </message>
    <message>
        <source>It can go on in the background, with a small window.

If it is stopped: %1</source>
        <translation>Elle peut continuer en arrière-plan, avec une petite fenêtre.

Si elle est arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run in &amp;background</source>
        <translation>Continuer en arrière-&amp;plan</translation>
    </message>
    <message>
        <source>&amp;Stop the move and close</source>
        <translation>&amp;Arrêter la migration et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep this window</source>
        <translation>&amp;Garder cette fenêtre</translation>
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
        <translation>vous attend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>gangway::PhaseList</name>
    <message>
        <source>Metabase may be started again</source>
        <translation>Metabase peut être redémarré</translation>
    </message>
    <message>
        <source>The source is not needed any more. Changes made there from now on will not move.</source>
        <translation>La source n’est plus nécessaire. Les modifications qui y sont faites à partir de maintenant ne migreront pas.</translation>
    </message>
    <message>
        <source>Metabase stays stopped until then</source>
        <translation>Metabase reste arrêté jusque-là</translation>
    </message>
    <message>
        <source>Read-only mode is not needed: its file is read while nobody uses it.</source>
        <translation>Le mode lecture seule n’est pas nécessaire&#xa0;: son fichier est lu pendant que personne ne l’utilise.</translation>
    </message>
</context>
<context>
    <name>gangway::Plan</name>
    <message>
        <source>The plan is not well-formed.</source>
        <translation>Le plan est mal formé.</translation>
    </message>
    <message>
        <source>Make the plan again from the journey&apos;s questions.</source>
        <translation>Refaites le plan à partir des questions du parcours.</translation>
    </message>
    <message>
        <source>This plan was made for another version of Gangway.</source>
        <translation>Ce plan a été fait pour une autre version de Gangway.</translation>
    </message>
    <message>
        <source>Make the plan again with this program, or use the one that made it.</source>
        <translation>Refaites le plan avec ce programme, ou utilisez celui qui l’a fait.</translation>
    </message>
    <message>
        <source>The plan holds a secret, which a plan must not.</source>
        <translation>Le plan contient un secret, ce qu’un plan ne doit pas faire.</translation>
    </message>
    <message>
        <source>Take it out of the plan; Gangway asks for secrets when it needs them.</source>
        <translation>Retirez-le du plan&#x202f;; Gangway demande les secrets quand il en a besoin.</translation>
    </message>
    <message>
        <source>There is no plan at %1.</source>
        <translation>Il n’y a pas de plan à l’emplacement %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The plan %1 could not be read.</source>
        <translation>Le plan %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Choose a plan file that you may read.</source>
        <translation>Choisissez un fichier de plan que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a plan Gangway can read.</source>
        <translation>%1 n’est pas un plan que Gangway peut lire.</translation>
    </message>
    <message>
        <source>%1 was made for another version of Gangway.</source>
        <translation>%1 a été fait pour une autre version de Gangway.</translation>
    </message>
</context>
<context>
    <name>gangway::PlanPage</name>
    <message>
        <source>Read the plan, then start the move</source>
        <translation>Lire le plan, puis démarrer la migration</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Start move begins with the first step; you can stop at any time.</source>
        <translation>Rien n’a encore été modifié. Démarrer la migration lance la première étape&#x202f;; vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Start move</source>
        <translation>&amp;Démarrer la migration</translation>
    </message>
    <message>
        <source>The &amp;backup goes to:</source>
        <translation>La &amp;sauvegarde va dans&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose a place for the backup</source>
        <translation>Choisir un emplacement pour la sauvegarde</translation>
    </message>
    <message>
        <source>Text for colleagues</source>
        <translation>Texte pour les collègues</translation>
    </message>
    <message>
        <source>Co&amp;py this text</source>
        <translation>Copier ce &amp;texte</translation>
    </message>
    <message>
        <source>A &amp;text for your colleagues</source>
        <translation>&amp;Un texte pour vos collègues</translation>
    </message>
    <message>
        <source>Commands that do the same</source>
        <translation>Commandes qui font la même chose</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>Enregistrer le &amp;plan…</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>Copier ces &amp;lignes</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>Afficher les c&amp;ommandes</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of the plan: its number and what is done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>Retour en arrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>About %1 are needed there; %2 are free.</source>
        <translation>Il y faut environ %1&#x202f;; %2 sont libres.</translation>
    </message>
    <message>
        <source>Backups of Gangway (*.gangway.tar)</source>
        <translation>Sauvegardes de Gangway (*.gangway.tar)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
    <message>
        <source>The move is being written down.</source>
        <translation>La migration est en train d’être consignée.</translation>
    </message>
    <message>
        <source>The rehearsal cloud has not started. Dismiss the failure to try again.</source>
        <translation>Le cloud de répétition n’a pas démarré. Masquez l’échec pour réessayer.</translation>
    </message>
    <message>
        <source>The rehearsal cloud is starting.</source>
        <translation>Le cloud de répétition démarre.</translation>
    </message>
    <message>
        <source>The move has begun with this plan. It is here to be read.</source>
        <translation>La migration a commencé avec ce plan. Il est affiché ici à titre d’information.</translation>
    </message>
    <message>
        <source>There is not enough space in %1: about %2 are needed, %3 more have to stay free for what else is on that disk, and %4 are free.</source>
        <extracomment>%1: a folder, %2 to %4: sizes</extracomment>
        <translation>Il n’y a pas assez d’espace dans %1 : il faut environ %2, %3 de plus doivent rester libres pour le reste de ce disque, et %4 sont libres.</translation>
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
        <translation>%1 lignes/s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1 h</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>environ %1–%2 h</translation>
    </message>
    <message>
        <source>less than %1 min</source>
        <translation>moins de %1 min</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>about %1–%2 min</source>
        <translation>environ %1–%2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>gangway::Rail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>gangway::RailItem</name>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>current, done</source>
        <translation>en cours, fait</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>current, to be checked again</source>
        <translation>en cours, à contrôler à nouveau</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation>à contrôler à nouveau</translation>
    </message>
    <message>
        <source>step %1 of %2, %3, %4</source>
        <extracomment>%1 of %2 are numbers, %3 is a step such as Checks, %4 how it stands</extracomment>
        <translation>étape %1 sur %2, %3, %4</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <translation>À contrôler à nouveau</translation>
    </message>
</context>
<context>
    <name>gangway::Rehearsal</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Choisissez un autre port, ou 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>The rehearsal could not listen on port %1.</source>
        <translation>La répétition n’a pas pu écouter sur le port %1.</translation>
    </message>
    <message>
        <source>The rehearsal knows no such migration.</source>
        <translation>La répétition ne connaît pas cette migration.</translation>
    </message>
    <message>
        <source>Start a new migration.</source>
        <translation>Commencez une nouvelle migration.</translation>
    </message>
    <message>
        <source>The rehearsal knows no such upload.</source>
        <translation>La répétition ne connaît pas cet envoi.</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted of a migration.</source>
        <translation>La répétition ne peut pas lire ce qu’elle a noté d’une migration.</translation>
    </message>
    <message>
        <source>Start it with --fresh to forget what was rehearsed there.</source>
        <translation>Démarrez-la avec --fresh pour oublier ce qui y a été répété.</translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation>%1 n’est pas un port.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535, or 0 for any free one.</source>
        <translation>Indiquez un nombre de 1 à 65535, ou 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Cloud on this machine, for rehearsing a move. It listens on loopback only and sends nothing anywhere.

</source>
        <translation>Un substitut de Metabase Cloud sur cette machine, pour répéter une migration. Il n’écoute que sur l’interface de bouclage et n’envoie rien nulle part.

</translation>
    </message>
    <message>
        <source>Port of the Store; 0 takes any free one. Without it, the port of last time.</source>
        <translation>Port du Store&#x202f;; 0 prend n’importe quel port libre. Sans cette option, le port de la dernière fois.</translation>
    </message>
    <message>
        <source>Port of the storage, likewise.</source>
        <translation>Port du stockage, de la même façon.</translation>
    </message>
    <message>
        <source>Folder for everything it keeps (default: %1).</source>
        <translation>Dossier pour tout ce qu’il conserve (par défaut&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Forget what was rehearsed in that folder.</source>
        <translation>Oublier ce qui a été répété dans ce dossier.</translation>
    </message>
    <message>
        <source>Where to write one line of JSON once it listens: a file, or - for standard output.</source>
        <translation>Où écrire une ligne de JSON dès qu’il est à l’écoute&#xa0;: un fichier, ou - pour la sortie standard.</translation>
    </message>
    <message>
        <source>End when standard input is closed, as when the calling program ends.</source>
        <translation>Se terminer quand l’entrée standard est fermée, comme lorsque le programme appelant se termine.</translation>
    </message>
    <message>
        <source>Let something go wrong; may be given more than once.</source>
        <translation>Provoquer un incident&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>The command line was not understood.</source>
        <translation>La ligne de commande n’a pas été comprise.</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help.</source>
        <translation>Voir gangway-rehearsal --help.</translation>
    </message>
    <message>
        <source>The rehearsal store is open at %1. Ctrl+C closes it.</source>
        <translation>Le Store de répétition est ouvert à %1. Ctrl+C le ferme.</translation>
    </message>
    <message>
        <source>The rehearsal does not understand how to misbehave.</source>
        <translation>La répétition ne comprend pas quel incident provoquer.</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help for the words it knows.</source>
        <translation>Voir gangway-rehearsal --help pour les mots qu’elle connaît.</translation>
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
        <translation>Incidents possibles (--misbehave SPEC, ou POST /rehearsal/misbehave pendant la marche) :

  ACTION=CALL[:PART]:ARGUMENT[xN]    N fois, x* pour toujours ; une fois si rien n’est indiqué

  CALL   create put multipart part complete uploaded head checkout health properties api,
         ou any. PART est le numéro d’une partie : fail=part:3:503x2.

  latency=[CALL:]100ms          répond avec ce retard (pour toujours, sauf si xN est indiqué)
  fail=CALL:STATUS              répond 200 à 599 et ne fait rien. En plus, après deux-points :
                                after-7 (Retry-After: 7), after-date-7 (de même, sous forme de date),
                                expired (403 Request has expired), ou un code tel que SlowDown
  error-in-200=CALL             statut 200, et une erreur dans le corps
  garbage=CALL                  statut 200, et un corps sans aucun sens ; garbage-head=CALL : pas de HTTP du tout
  reset=CALL:head               coupe la connexion après l’en-tête de la requête
  reset=CALL:65536              après ce nombre d’octets du corps, qui sont perdus
  reset=CALL:answer             après avoir fait ce qui était demandé, avant la réponse
  truncate=CALL:10              le corps de la réponse se termine après 10 octets
  stall=CALL:65536              cesse de lire après ce nombre d’octets ; stall=CALL:answer ne répond jamais
  slow=CALL:1kB/s               lit lentement ; slow-answer=CALL:1B/s répond lentement
  etag=part:wrong               ou missing, dans la réponse ; ce qui est stocké garde le sien

  keys=snake                    multipart_urls à la place de multipart-urls (kebab)
  multipart-again=new           un second appel multipart repart de zéro (same : il renouvelle les liens)
  link-life=3s                  durée de validité des liens à partir de maintenant (12h)
  clock=+16m                    l’horloge du cloud avance, ou retarde avec un moins
  smallest-part=5MiB            la taille minimale de chaque partie sauf la dernière, comme pour S3 (0)

Tailles : B kB MB GB KiB MiB. Durées : ms s m h d.

Pendant la marche : POST /rehearsal/misbehave {&quot;misbehave&quot;: [&quot;SPEC&quot;, ...], &quot;clear&quot;: true} à l’adresse
du Store, et GET /rehearsal/status pour ce qui a été demandé, répondu et stocké jusqu’ici.</translation>
    </message>
    <message>
        <source>Choose Starter or Pro.</source>
        <translation>Choisissez Starter ou Pro.</translation>
    </message>
    <message>
        <source>Choose monthly or annual.</source>
        <translation>Choisissez mensuelle ou annuelle.</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>Choisissez une région.</translation>
    </message>
    <message>
        <source>Choose an address.</source>
        <translation>Choisissez une adresse.</translation>
    </message>
    <message>
        <source>Use 3 to 40 lower-case letters, digits and single hyphens; a letter comes first, and no hyphen last.</source>
        <translation>Utilisez 3 à 40 minuscules, chiffres et traits d’union simples&#x202f;; commencez par une lettre, et ne terminez pas par un trait d’union.</translation>
    </message>
    <message>
        <source>%1.metabaseapp.com is taken. Choose another address.</source>
        <translation>%1.metabaseapp.com est déjà pris. Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>The instance was not started.</source>
        <translation>L’instance n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In the rehearsal the instance runs at a port of this machine instead.</source>
        <translation>Dans la répétition, l’instance fonctionne plutôt sur un port de cette machine.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Choose the one closest to your databases.</source>
        <translation>Choisissez la plus proche de vos bases de données.</translation>
    </message>
    <message>
        <source>An address below metabaseapp.com.</source>
        <translation>Une adresse sous metabaseapp.com.</translation>
    </message>
    <message>
        <source>Also an address of your own, and a list of the networks that may visit.</source>
        <translation>Également une adresse qui vous appartient, et une liste des réseaux autorisés.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Paid each month.</source>
        <translation>Payée chaque mois.</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Paid once a year, about 10 % less.</source>
        <translation>Payée une fois par an, environ 10&#xa0;% de moins.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nouvelle instance</translation>
    </message>
    <message>
        <source>Start instance</source>
        <translation>Démarrer l’instance</translation>
    </message>
    <message>
        <source>The real store asks for an account and a payment method here and begins a 14-day trial.</source>
        <translation>Le vrai Store demande ici un compte et un moyen de paiement, et commence un essai de 14 jours.</translation>
    </message>
    <message>
        <source>Set up your Metabase Cloud</source>
        <translation>Mettre en place votre Metabase Cloud</translation>
    </message>
    <message>
        <source>Your snapshot moves in once it is uploaded. You can fill this in while the upload runs.</source>
        <translation>Votre instantané s’installe dès qu’il est envoyé. Vous pouvez remplir ceci pendant l’envoi.</translation>
    </message>
    <message>
        <source>Customers of self-hosted Pro sign in to the store here. The rehearsal has no accounts and asks for no password.</source>
        <translation>Les clients de la formule Pro auto-hébergée se connectent ici au Store. La répétition n’a pas de comptes et ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation>Continuer sans se connecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Gangway opens this store when a move is rehearsed, with the move it belongs to.</source>
        <translation>Gangway ouvre ce Store lorsqu’une migration est répétée, avec la migration concernée.</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Store</source>
        <translation>Un substitut de Metabase Store</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation>Lien inconnu</translation>
    </message>
    <message>
        <source>No move of this rehearsal belongs to this address. Open the link that Gangway shows.</source>
        <translation>Aucune migration de cette répétition ne correspond à cette adresse. Ouvrez le lien que Gangway affiche.</translation>
    </message>
    <message>
        <source>Nothing to set up</source>
        <translation>Rien à mettre en place</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The instance starts as soon as the snapshot is uploaded.</source>
        <translation>L’instance démarre dès que l’instantané est envoyé.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The snapshot moved in, and the instance runs.</source>
        <translation>L’instantané est installé, et l’instance fonctionne.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>The cloud reads the snapshot.</source>
        <translation>Le cloud lit l’instantané.</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>Progression&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>What moved in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Metabase %1. In the real cloud people sign in here with the accounts they had.</source>
        <translation>Metabase %1. Dans le vrai cloud, chacun se connecte ici avec le compte qu’il avait.</translation>
    </message>
    <message>
        <source>The new instance, as the rehearsal made it.</source>
        <translation>La nouvelle instance, telle que la répétition l’a faite.</translation>
    </message>
    <message>
        <source>%1 – rehearsal</source>
        <translation>%1 – répétition</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation>Répétition.</translation>
    </message>
    <message>
        <source>This is not Metabase. Nothing leaves this machine, and nothing is paid.</source>
        <translation>Ceci n’est pas Metabase. Rien ne quitte cette machine, et rien n’est payé.</translation>
    </message>
    <message>
        <source>Your instance</source>
        <translation>Votre instance</translation>
    </message>
    <message>
        <source>In the real cloud</source>
        <translation>Dans le vrai cloud</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>annuelle</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuelle</translation>
    </message>
    <message>
        <source>Your new Metabase</source>
        <translation>Votre nouveau Metabase</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>The instance could not be started. Start the rehearsal again.</source>
        <translation>L’instance n’a pas pu être démarrée. Relancez la répétition.</translation>
    </message>
    <message>
        <source>This page looks again every two seconds.</source>
        <translation>Cette page se met à jour toutes les deux secondes.</translation>
    </message>
    <message>
        <source>There is no space left for the rehearsal&apos;s uploads.</source>
        <translation>Il n’y a plus de place pour les envois de la répétition.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --state.</source>
        <translation>Libérez de l’espace, ou choisissez un autre dossier avec --state.</translation>
    </message>
    <message>
        <source>The rehearsal could not keep an upload.</source>
        <translation>La répétition n’a pas pu conserver un envoi.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder with --state.</source>
        <translation>Vérifiez le disque, ou choisissez un autre dossier avec --state.</translation>
    </message>
    <message>
        <source>The new instance could not be made from the uploaded snapshot.</source>
        <translation>La nouvelle instance n’a pas pu être faite à partir de l’instantané envoyé.</translation>
    </message>
    <message>
        <source>Upload a snapshot of Metabase&apos;s own application database.</source>
        <translation>Envoyez un instantané de la base de données d’application de Metabase.</translation>
    </message>
    <message>
        <source>The cloud does not have your encryption key. Make the snapshot with that key, so that everything in it is decrypted.</source>
        <translation>Le cloud n’a pas votre clé de chiffrement. Faites l’instantané avec cette clé, afin que tout y soit déchiffré.</translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation>Ouverture de l’instantané</translation>
    </message>
    <message>
        <source>Looking at what it holds</source>
        <translation>Examen de son contenu</translation>
    </message>
    <message>
        <source>Starting the instance</source>
        <translation>Démarrage de l’instance</translation>
    </message>
    <message>
        <source>%1 is not a folder of the rehearsal.</source>
        <translation>%1 n’est pas un dossier de la répétition.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or one that does not exist yet.</source>
        <translation>Choisissez un dossier vide, ou un dossier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Another rehearsal runs in %1.</source>
        <translation>Une autre répétition est en cours dans %1.</translation>
    </message>
    <message>
        <source>Use that one, stop it first, or choose another folder with --state.</source>
        <translation>Utilisez celle-là, arrêtez-la d’abord, ou choisissez un autre dossier avec --state.</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted in %1.</source>
        <translation>La répétition ne peut pas lire ce qu’elle a noté dans %1.</translation>
    </message>
</context>
<context>
    <name>gangway::RehearsalServer</name>
    <message>
        <source>The rehearsal cloud did not start.</source>
        <translation>Le cloud de répétition n’a pas démarré.</translation>
    </message>
    <message>
        <source>Try %1 by itself.</source>
        <translation>Essayez %1 séparément.</translation>
    </message>
    <message>
        <source>The rehearsal cloud has ended.</source>
        <translation>Le cloud de répétition s’est terminé.</translation>
    </message>
    <message>
        <source>It is started again when the move goes on.</source>
        <translation>Il est redémarré quand la migration reprend.</translation>
    </message>
</context>
<context>
    <name>gangway::ReportSaver</name>
    <message>
        <source>Save the report of this run</source>
        <translation>Enregistrer le rapport de cette exécution</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>gangway::Restore</name>
    <message>
        <source>%1 names a file that is not there.</source>
        <translation>%1 désigne un fichier introuvable.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place.</source>
        <translation>Créez le dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 may be open: %2 is there.</source>
        <translation>%1 est peut-être ouvert&#xa0;: %2 est présent.</translation>
    </message>
    <message>
        <source>Stop the program that uses it. If none does, delete the lock file.</source>
        <translation>Arrêtez le programme qui l’utilise. Si aucun ne l’utilise, supprimez le fichier de verrouillage.</translation>
    </message>
    <message>
        <source>%1 is there and is not a file.</source>
        <translation>%1 existe et n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 changed while the backup was being restored. It was not replaced.</source>
        <translation>%1 a changé pendant la restauration de la sauvegarde. Il n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Arrêtez le programme qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is already there. Nothing was changed.</source>
        <translation>%1 existe déjà. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose an empty place, or have what is there kept in a backup of its own first.</source>
        <translation>Choisissez un emplacement vide, ou faites d’abord conserver ce qui s’y trouve dans une sauvegarde distincte.</translation>
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
        <translation>&amp;Arrêter…</translation>
    </message>
    <message>
        <source>S&amp;tart move</source>
        <translation>&amp;Démarrer la migration</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>C&amp;ompare again</source>
        <translation>C&amp;omparer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Essayer maintenant</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>A&amp;nnuler la migration…</translation>
    </message>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>Aller à &amp;Metabase Store</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>Show &amp;what is left</source>
        <translation>Afficher ce qui &amp;reste</translation>
    </message>
    <message>
        <source>P&amp;lan again…</source>
        <translation>P&amp;lanifier à nouveau…</translation>
    </message>
</context>
<context>
    <name>gangway::RunActions</name>
    <message>
        <source>&amp;Stop the move</source>
        <translation>&amp;Arrêter la migration</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuer la migration</translation>
    </message>
    <message>
        <source>&amp;Undo the move</source>
        <translation>A&amp;nnuler la migration</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>gangway::RunCompanion</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>gangway::RunControls</name>
    <message>
        <source>Run in &amp;background</source>
        <translation>Continuer en arrière-&amp;plan</translation>
    </message>
    <message>
        <source>Hides this window. A small one shows how far it is.</source>
        <translation>Masque cette fenêtre. Une petite fenêtre indique la progression.</translation>
    </message>
    <message>
        <source>Stops at the next safe point, to be continued here</source>
        <translation>S’arrête au prochain point sûr, pour être poursuivie ici</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Arrêter la migration</translation>
    </message>
</context>
<context>
    <name>gangway::RunList</name>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation>&amp;Exécutions précédentes</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions précédentes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>gangway::RunLock</name>
    <message>
        <source>This run belongs to another Gangway that is still at it.</source>
        <translation>Cette exécution appartient à un autre Gangway qui y travaille encore.</translation>
    </message>
    <message>
        <source>Watch it there, or wait until it has ended.</source>
        <translation>Suivez-la là-bas, ou attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1).</source>
        <translation>Cette exécution appartient à un autre Gangway qui y travaille encore (processus %1).</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1 on %2).</source>
        <translation>Cette exécution appartient à un autre Gangway qui y travaille encore (processus %1 sur %2).</translation>
    </message>
    <message>
        <source>The run in %1 could not be locked.</source>
        <translation>L’exécution dans %1 n’a pas pu être verrouillée.</translation>
    </message>
    <message>
        <source>Check that the folder is there and yours, and that its disk can be written to.</source>
        <translation>Vérifiez que le dossier existe et vous appartient, et que l’on peut écrire sur son disque.</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder on a disk of this machine.</source>
        <translation>Faites pointer GANGWAY_HOME vers un dossier situé sur un disque de cette machine.</translation>
    </message>
</context>
<context>
    <name>gangway::RunPage</name>
    <message>
        <source>This computer is kept awake while the move runs.</source>
        <translation>Cet ordinateur est maintenu éveillé pendant la migration.</translation>
    </message>
    <message>
        <source>Speed as a &amp;table</source>
        <translation>Débit sous forme de &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>Migrer les données</translation>
    </message>
    <message>
        <source>Every step is written down before it begins, so that nothing is lost if this computer stops.</source>
        <translation>Chaque étape est consignée avant de commencer, afin que rien ne se perde si cet ordinateur s’arrête.</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>Afficher les c&amp;ommandes</translation>
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
        <translation>Suivant peut être choisi une fois l’instantané envoyé.</translation>
    </message>
</context>
<context>
    <name>gangway::RunPresenter</name>
    <message>
        <source>&quot;%1&quot; is no address of a Metabase.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un Metabase.</translation>
    </message>
    <message>
        <source>Give the address you chose in Metabase Store, such as acme.metabaseapp.com.</source>
        <translation>Indiquez l’adresse que vous avez choisie dans Metabase Store, par exemple acme.metabaseapp.com.</translation>
    </message>
</context>
<context>
    <name>gangway::RunReport</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nouvelle instance</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>SHA-256 of its database</source>
        <translation>SHA-256 de sa base de données</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Dossier de l’exécution</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation>Ce qui n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Both sides, counted</source>
        <translation>Les deux côtés, comptés</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>Made by Gangway %1, %2.</source>
        <translation>Fait par Gangway %1, %2.</translation>
    </message>
</context>
<context>
    <name>gangway::RunSecrets</name>
    <message>
        <source>The secrets of the run in %1 could not be used.</source>
        <translation>Les secrets de l’exécution dans %1 n’ont pas pu être utilisés.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that its disk can be written to.</source>
        <translation>Vérifiez que le dossier vous appartient et que l’on peut écrire sur son disque.</translation>
    </message>
    <message>
        <source>The secrets of the run in %1 are damaged.</source>
        <translation>Les secrets de l’exécution dans %1 sont endommagés.</translation>
    </message>
    <message>
        <source>Undo the run or start the journey again; this run cannot go on without them.</source>
        <translation>Annulez l’exécution ou recommencez le parcours&#x202f;; cette exécution ne peut pas continuer sans eux.</translation>
    </message>
    <message>
        <source>A step handed over a secret that cannot be kept.</source>
        <translation>Une étape a transmis un secret qui ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>Signalez-le aux auteurs de Gangway.</translation>
    </message>
    <message>
        <source>The secrets in %1 are not private.</source>
        <translation>Les secrets dans %1 ne sont pas privés.</translation>
    </message>
    <message>
        <source>Others may have read them: undo the run and start the journey again.</source>
        <translation>D’autres les ont peut-être lus&#xa0;: annulez l’exécution et recommencez le parcours.</translation>
    </message>
</context>
<context>
    <name>gangway::RunSession</name>
    <message>
        <source>The step &quot;%1&quot; ended in an unforeseen way.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» s’est terminée de façon imprévue.</translation>
    </message>
    <message>
        <source>Continue the run to try it again, or report it with a support bundle.</source>
        <translation>Poursuivez l’exécution pour réessayer, ou signalez-le avec un dossier d’assistance.</translation>
    </message>
    <message>
        <source>Run %1 was planned with other steps than this program would take.</source>
        <translation>L’exécution %1 a été planifiée avec d’autres étapes que celles que suivrait ce programme.</translation>
    </message>
    <message>
        <source>Continue it with the Gangway that planned it, or start the journey again.</source>
        <translation>Poursuivez-la avec le Gangway qui l’a planifiée, ou recommencez le parcours.</translation>
    </message>
    <message>
        <source>Run %1 has ended and is not run again.</source>
        <translation>L’exécution %1 est terminée et ne sera pas relancée.</translation>
    </message>
    <message>
        <source>Start the journey again.</source>
        <translation>Recommencez le parcours.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; was cut short and must not be repeated.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» a été interrompue et ne doit pas être répétée.</translation>
    </message>
    <message>
        <source>Undo the run, then start the journey again.</source>
        <translation>Annulez l’exécution, puis recommencez le parcours.</translation>
    </message>
</context>
<context>
    <name>gangway::RunView</name>
    <message>
        <source>There are no runs yet.</source>
        <translation>Il n’y a pas encore d’exécutions.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 étapes sur %2</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <translation>%1 est en lecture seule depuis %2.</translation>
    </message>
    <message>
        <source>Run %1, %2, last changed %3</source>
        <translation>Exécution %1, %2, dernière modification le %3</translation>
    </message>
    <message>
        <source>Its files: %1</source>
        <translation>Ses fichiers&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::RunWords</name>
    <message>
        <source>planned, nothing done</source>
        <translation>planifiée, rien n’est fait</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>en cours d’arrêt</translation>
    </message>
    <message>
        <source>stopped, can be continued</source>
        <translation>arrêtée, peut être poursuivie</translation>
    </message>
    <message>
        <source>interrupted, can be continued</source>
        <translation>interrompue, peut être poursuivie</translation>
    </message>
    <message>
        <source>failed, can be continued</source>
        <translation>échouée, peut être poursuivie</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>en cours d’annulation</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>annulée en partie</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation>faite, non vérifiée</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>could not be undone</source>
        <translation>n’a pas pu être annulée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 tables</translation>
    </message>
</context>
<context>
    <name>gangway::SecretFile</name>
    <message>
        <source>The secret in %1 could not be read.</source>
        <translation>Le secret dans %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Vérifiez le chemin et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The secret in %1 was not used: others may read that file.</source>
        <translation>Le secret dans %1 n’a pas été utilisé : d’autres peuvent lire ce fichier.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation>Réservez-vous-le : chmod 600 %1</translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation>Il n’y a pas de secret dans %1.</translation>
    </message>
    <message>
        <source>Write the secret into the first line of the file.</source>
        <translation>Écrivez le secret sur la première ligne du fichier.</translation>
    </message>
</context>
<context>
    <name>gangway::SelfTest</name>
    <message>
        <source>The rehearsal cloud is missing.</source>
        <translation>Le cloud de répétition est introuvable.</translation>
    </message>
    <message>
        <source>Install Gangway again.</source>
        <translation>Réinstallez Gangway.</translation>
    </message>
    <message>
        <source>The journal of runs</source>
        <translation>Le registre des exécutions</translation>
    </message>
    <message>
        <source>The sample database, read and checked</source>
        <translation>La base de données d’exemple, lue et vérifiée</translation>
    </message>
    <message>
        <source>The rehearsal cloud</source>
        <translation>Le cloud de répétition</translation>
    </message>
    <message>
        <source>good: %1</source>
        <translation>bon&#xa0;: %1</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>mauvais&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gangway::Settings</name>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Ce dossier ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Give its whole path, from / on.</source>
        <translation>Indiquez son chemin complet, à partir de /.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user or password, which is not kept in the settings.</source>
        <translation>L’adresse du proxy contient un utilisateur ou un mot de passe, ce que les paramètres ne conservent pas.</translation>
    </message>
    <message>
        <source>Let the system decide, and set https_proxy in the environment.</source>
        <translation>Laissez le système décider, et définissez https_proxy dans l’environnement.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Ce n’est pas l’adresse d’un proxy.</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example.org:3128.</source>
        <translation>Écrivez-la sous la forme http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Les paramètres sont illisibles.</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>Il faut un texte.</translation>
    </message>
    <message>
        <source>Uploads cannot be limited to %1 kB/s.</source>
        <translation>Les envois ne peuvent pas être limités à %1 ko/s.</translation>
    </message>
    <message>
        <source>Choose %1 kB/s or more, or no limit.</source>
        <translation>Choisissez %1 ko/s ou plus, ou aucune limite.</translation>
    </message>
    <message>
        <source>There is no such level of the log.</source>
        <translation>Ce niveau de journal n’existe pas.</translation>
    </message>
    <message>
        <source>It is one of trace, debug, info, warning, error, off.</source>
        <translation>C’est l’un de trace, debug, info, warning, error, off.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>Il faut un nombre.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read.</source>
        <translation>Les paramètres dans %1 sont illisibles.</translation>
    </message>
    <message>
        <source>Mend the file, or delete it to begin with none.</source>
        <translation>Corrigez le fichier, ou supprimez-le pour repartir sans paramètres.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Il faut true ou false.</translation>
    </message>
</context>
<context>
    <name>gangway::SettingsDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>&amp;Enregistrer les réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Windows that are open keep their language until they are opened again.</source>
        <translation>Les fenêtres ouvertes gardent leur langue jusqu’à leur réouverture.</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Le dossier habituel</translation>
    </message>
    <message>
        <source>Folder for runs and log</source>
        <translation>Dossier des exécutions et du journal</translation>
    </message>
    <message>
        <source>Choose the folder for runs and log</source>
        <translation>Choisir le dossier des exécutions et du journal</translation>
    </message>
    <message>
        <source>&amp;Runs and log in:</source>
        <translation>E&amp;xécutions et journal dans :</translation>
    </message>
    <message>
        <source>GANGWAY_HOME of the environment decides.</source>
        <translation>GANGWAY_HOME de l’environnement décide.</translation>
    </message>
    <message>
        <source>Used when Gangway starts again. Runs made so far stay where they are.</source>
        <translation>Pris en compte au prochain démarrage de Gangway. Les exécutions déjà faites restent où elles sont.</translation>
    </message>
    <message>
        <source>Beside what is backed up</source>
        <translation>À côté de ce qui est sauvegardé</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Backups in:</source>
        <translation>&amp;Sauvegardes dans :</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> ko/s</translation>
    </message>
    <message>
        <source>Kilobytes a second</source>
        <translation>Kilooctets par seconde</translation>
    </message>
    <message>
        <source>Uploads:</source>
        <translation>Envois :</translation>
    </message>
    <message>
        <source>For moves that are planned from now on.</source>
        <translation>Pour les migrations planifiées à partir de maintenant.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy :</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>&amp;Adresse du proxy :</translation>
    </message>
    <message>
        <source>The system names its proxy in https_proxy and no_proxy. One that wants a password can only be named there: passwords are not kept in the settings.</source>
        <translation>Le système nomme son proxy dans https_proxy et no_proxy. Un proxy qui demande un mot de passe ne peut être nommé que là : les mots de passe ne sont pas gardés dans les réglages.</translation>
    </message>
    <message>
        <source>Acts and results</source>
        <translation>Actes et résultats</translation>
    </message>
    <message>
        <source>More, to find a fault</source>
        <translation>Davantage, pour trouver une erreur</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>L&amp;og:</source>
        <translation>J&amp;ournal :</translation>
    </message>
    <message>
        <source>GANGWAY_LOG of the environment decides.</source>
        <translation>GANGWAY_LOG de l’environnement décide.</translation>
    </message>
    <message>
        <source>Passwords, keys and signed addresses are never in the log.</source>
        <translation>Les mots de passe, clés et adresses signées ne figurent jamais dans le journal.</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>Clés&#xa0;:</translation>
    </message>
    <message>
        <source>The key of an encrypted database is then asked for once. The desktop keeps it encrypted, such as in GNOME Keyring or KWallet; no file of Gangway holds it.</source>
        <translation>La clé d’une base de données chiffrée n’est alors demandée qu’une fois. Le bureau la garde chiffrée, par exemple dans GNOME Keyring ou KWallet&#x202f;; aucun fichier de Gangway ne la contient.</translation>
    </message>
</context>
<context>
    <name>gangway::Situation</name>
    <message>
        <source>the new instance</source>
        <translation>la nouvelle instance</translation>
    </message>
    <message>
        <source>%1 This is a rehearsal: nothing leaves this machine.</source>
        <translation>%1 Ceci est une répétition&#xa0;: rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>after %1 of %2 steps</source>
        <translation>après %1 étapes sur %2</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The new instance and the backup stay as they are.</source>
        <translation>Rien n’a été modifié à la source. La nouvelle instance et la sauvegarde restent telles quelles.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The snapshot is uploaded, the backup stays.</source>
        <translation>Rien n’a été modifié à la source. L’instantané est envoyé, la sauvegarde reste.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays.</source>
        <translation>Rien n’a été modifié à la source. La sauvegarde reste.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>Rien n’a été modifié à la source.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>The checks are made once more before the backup begins. Metabase has to stay stopped.</source>
        <translation>Les contrôles sont refaits une fois avant le début de la sauvegarde. Metabase doit rester arrêté.</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped.</source>
        <translation>Metabase doit rester arrêté.</translation>
    </message>
    <message>
        <source>Nobody can use it until the backup was made and read back. Its database is only read.</source>
        <translation>Personne ne peut l’utiliser tant que la sauvegarde n’est pas faite et relue. Sa base de données est seulement lue.</translation>
    </message>
    <message>
        <source>Making the snapshot from the backup.</source>
        <translation>Création de l’instantané à partir de la sauvegarde.</translation>
    </message>
    <message>
        <source>Metabase may be started again. Changes made from now on will not move.</source>
        <translation>Metabase peut être redémarré. Les modifications faites à partir de maintenant ne migreront pas.</translation>
    </message>
    <message>
        <source>Uploading the snapshot.</source>
        <translation>Envoi de l’instantané.</translation>
    </message>
    <message>
        <source>Metabase may be started again and used as usual. Changes made from now on will not move.</source>
        <translation>Metabase peut être redémarré et utilisé comme d’habitude. Les modifications faites à partir de maintenant ne migreront pas.</translation>
    </message>
    <message>
        <source>%1 is being set up by Metabase.</source>
        <translation>Metabase met en place %1.</translation>
    </message>
    <message numerus="yes">
        <source>This takes about 5–30 minutes. It is looked at every %n second(s).</source>
        <translation>
            <numerusform>Cela prend environ 5 à 30 minutes. L’état est consulté toutes les %n seconde.</numerusform>
            <numerusform>Cela prend environ 5 à 30 minutes. L’état est consulté toutes les %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing %1 with the snapshot.</source>
        <translation>Comparaison de %1 avec l’instantané.</translation>
    </message>
    <message>
        <source>Both sides are only read.</source>
        <translation>Les deux côtés sont seulement lus.</translation>
    </message>
    <message>
        <source>Listing what is left to do.</source>
        <translation>Établissement de la liste de ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation>Les deux côtés sont égaux.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>Ce qui a été fait reste fait.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %n second(s).</source>
        <translation>
            <numerusform>Aucune donnée depuis %n seconde.</numerusform>
            <numerusform>Aucune donnée depuis %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer. It is tried again by itself; what was sent stays sent.</source>
        <translation>%1 ne répond pas. De nouveaux essais ont lieu automatiquement&#x202f;; ce qui a été envoyé reste envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n second(s).</source>
        <translation>
            <numerusform>Aucune réponse depuis %n seconde.</numerusform>
            <numerusform>Aucune réponse depuis %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes long to count. It is waited for.</source>
        <translation>%1 met du temps à compter. Gangway attend.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has moved for %n second(s).</source>
        <translation>
            <numerusform>Rien n’a avancé depuis %n seconde.</numerusform>
            <numerusform>Rien n’a avancé depuis %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may be slow or busy. The work goes on as soon as it answers.</source>
        <translation>Le disque est peut-être lent ou occupé. Le travail reprend dès qu’il répond.</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance waits for your order.</source>
        <translation>L’instantané est envoyé. La nouvelle instance attend votre commande.</translation>
    </message>
    <message>
        <source>Choose plan, address and region in Metabase Store, then say here which address you chose.</source>
        <translation>Choisissez la formule, l’adresse et la région dans Metabase Store, puis indiquez ici l’adresse choisie.</translation>
    </message>
    <message>
        <source>%1 is running. It has not been compared yet.</source>
        <translation>%1 est en marche. La comparaison n’a pas encore été faite.</translation>
    </message>
    <message>
        <source>To count what it holds, Gangway needs the API key of an administrator there.</source>
        <translation>Pour compter son contenu, Gangway a besoin de la clé API d’un administrateur de cette instance.</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>En pause %1.</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you continue. What was done stays done.</source>
        <translation>Rien n’est lu ni envoyé jusqu’à ce que vous poursuiviez. Ce qui a été fait reste fait.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Migration arrêtée %1.</translation>
    </message>
    <message>
        <source>Cut short %1.</source>
        <translation>Migration interrompue %1.</translation>
    </message>
    <message>
        <source>%1 Continue goes on where it was.</source>
        <translation>%1 Poursuivre reprend là où elle en était.</translation>
    </message>
    <message>
        <source>Another Gangway is at work on this move.</source>
        <translation>Un autre Gangway travaille à cette migration.</translation>
    </message>
    <message>
        <source>It is shown as it was when this page was opened.</source>
        <translation>Elle est affichée dans l’état où elle était à l’ouverture de cette page.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Arrêt en cours.</translation>
    </message>
    <message>
        <source>The step ends at its next safe point, usually within seconds.</source>
        <translation>L’étape se termine à son prochain point sûr, en général en quelques secondes.</translation>
    </message>
    <message>
        <source>Taking back what was done.</source>
        <translation>Annulation de ce qui a été fait.</translation>
    </message>
    <message>
        <source>The last step goes first. The backup stays.</source>
        <translation>La dernière étape passe en premier. La sauvegarde reste.</translation>
    </message>
    <message>
        <source>Not everything was taken back.</source>
        <translation>Tout n’a pas été annulé.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. Undo can be asked for again.</source>
        <translation>Rien n’a été modifié à la source. L’annulation peut être redemandée.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was moved.</source>
        <translation>Annulé. Rien n’a été migré.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays; an upload that is not set up in Metabase Store is never used.</source>
        <translation>Rien n’a été modifié à la source. La sauvegarde reste&#x202f;; un envoi qui n’est pas mis en place dans Metabase Store n’est jamais utilisé.</translation>
    </message>
    <message>
        <source>The move did not go on.</source>
        <translation>La migration n’a pas continué.</translation>
    </message>
    <message>
        <source>The checks do not let the move start.</source>
        <translation>Les contrôles ne laissent pas la migration commencer.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>La sauvegarde n’a pas été faite.</translation>
    </message>
    <message>
        <source>The snapshot was not made.</source>
        <translation>L’instantané n’a pas été fait.</translation>
    </message>
    <message>
        <source>The upload did not finish.</source>
        <translation>L’envoi ne s’est pas terminé.</translation>
    </message>
    <message>
        <source>The new instance was not set up.</source>
        <translation>La nouvelle instance n’a pas été mise en place.</translation>
    </message>
    <message>
        <source>Moved and compared, but the list of what is left was not made.</source>
        <translation>Migré et comparé, mais la liste de ce qui reste n’a pas été faite.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>Rien n’a été migré. %1</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>%1 ne contient pas ce qui a été migré.</translation>
    </message>
    <message>
        <source>Do not switch over. The backup and the old server are as they were.</source>
        <translation>Ne basculez pas. La sauvegarde et l’ancien serveur sont restés tels quels.</translation>
    </message>
    <message>
        <source>Everything was moved. It has not been verified.</source>
        <translation>Tout a été migré. Rien n’a encore été vérifié.</translation>
    </message>
    <message>
        <source>Do not switch over before both sides were compared.</source>
        <translation>Ne basculez pas avant que les deux côtés aient été comparés.</translation>
    </message>
    <message>
        <source>Moved and verified.</source>
        <translation>Migré et vérifié.</translation>
    </message>
    <message>
        <source>This was a rehearsal: the cloud is a stand-in, and nothing left this machine. The old server was not changed.</source>
        <translation>C’était une répétition&#xa0;: le cloud est un substitut, et rien n’a quitté cette machine. L’ancien serveur n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 holds what the snapshot holds. The old server was not changed.</source>
        <translation>%1 contient ce que contient l’instantané. L’ancien serveur n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <comment>window title: percent, what is moved</comment>
        <translation>%1&#xa0;% – %2</translation>
    </message>
    <message>
        <source>Waits for you – %1</source>
        <translation>Vous attend – %1</translation>
    </message>
    <message>
        <source>Waiting – %1</source>
        <translation>En attente – %1</translation>
    </message>
    <message>
        <source>Paused – %1</source>
        <translation>En pause – %1</translation>
    </message>
    <message>
        <source>Stopped – %1</source>
        <translation>Arrêtée – %1</translation>
    </message>
    <message>
        <source>Failed – %1</source>
        <translation>Échec – %1</translation>
    </message>
    <message>
        <source>Not verified – %1</source>
        <translation>Non vérifiée – %1</translation>
    </message>
    <message>
        <source>Verified – %1</source>
        <translation>Vérifiée – %1</translation>
    </message>
    <message>
        <source>Gangway: %1</source>
        <translation>Gangway&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gangway: %1 %2 %</source>
        <comment>the state, then percent</comment>
        <translation>Gangway&#xa0;: %1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>The uploaded snapshot, the backup and what you ordered stay as they are. Gangway only stops to watch.</source>
        <translation>L’instantané envoyé, la sauvegarde et ce que vous avez commandé restent tels quels. Gangway cesse seulement de surveiller.</translation>
    </message>
    <message>
        <source>The new instance and the backup stay as they are. The comparison is made again when you continue.</source>
        <translation>La nouvelle instance et la sauvegarde restent telles quelles. La comparaison est refaite quand vous poursuivez.</translation>
    </message>
    <message>
        <source>The backup stays, and so does what was sent. Continue goes on from there.</source>
        <translation>La sauvegarde reste, comme ce qui a été envoyé. Poursuivre reprend à partir de là.</translation>
    </message>
    <message>
        <source>An unfinished backup is deleted, and made again when you continue.</source>
        <translation>Une sauvegarde inachevée est supprimée, et refaite quand vous poursuivez.</translation>
    </message>
    <message>
        <source>Stop the move?</source>
        <translation>Arrêter la migration&#x202f;?</translation>
    </message>
    <message>
        <source>%1

Nothing on the source was changed, and nothing has to be taken back. Stopping takes a few seconds.</source>
        <translation>%1

Rien n’a été modifié à la source, et rien n’est à annuler. L’arrêt prend quelques secondes.</translation>
    </message>
    <message>
        <source>The private copies in the folder of this run are deleted. The backup stays, since it is yours. The source was only read.</source>
        <translation>Les copies privées dans le dossier de cette exécution sont supprimées. La sauvegarde reste, puisqu’elle est à vous. La source a seulement été lue.</translation>
    </message>
    <message>
        <source>%1

The upload cannot be taken back; what is not set up in Metabase Store is never used. Cancel an instance you have ordered in Metabase Store.</source>
        <translation>%1

L’envoi ne peut pas être annulé&#x202f;; ce qui n’est pas mis en place dans Metabase Store n’est jamais utilisé. Résiliez dans Metabase Store une instance que vous avez commandée.</translation>
    </message>
    <message>
        <source>Undo this move?</source>
        <translation>Annuler cette migration&#x202f;?</translation>
    </message>
    <message>
        <source>%1

A move that was undone cannot be continued.</source>
        <comment>after the sentences on what is undone</comment>
        <translation>%1

Une migration annulée ne peut pas être poursuivie.</translation>
    </message>
    <message>
        <source>This key does not open %1.</source>
        <translation>Cette clé n’ouvre pas %1.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Its key is needed to go on.</source>
        <translation>%1 est chiffré. Sa clé est nécessaire pour poursuivre.</translation>
    </message>
    <message>
        <source>Give it below. The move waits as long as it takes; nothing on the source was changed.</source>
        <translation>Indiquez la clé ci-dessous. La migration attend aussi longtemps qu’il le faut&#x202f;; rien n’a été modifié à la source.</translation>
    </message>
    <message>
        <source>The checks were not made.</source>
        <translation>Les contrôles n’ont pas été faits.</translation>
    </message>
    <message>
        <source>No snapshot can be made as it was planned.</source>
        <translation>L’instantané ne peut pas être fait comme prévu.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1 Plan it again where something is to be decided.</source>
        <translation>Rien n’a été migré. %1 Planifiez à nouveau là où il y a quelque chose à décider.</translation>
    </message>
</context>
<context>
    <name>gangway::SnapshotChoicesBox</name>
    <message>
        <source>&amp;Leave out rows that refer to nothing</source>
        <translation>Omettre les &amp;lignes qui ne renvoient à rien</translation>
    </message>
    <message>
        <source>&amp;Values that no key opens:</source>
        <translation>&amp;Valeurs qu’aucune clé n’ouvre&#xa0;:</translation>
    </message>
    <message>
        <source>Values that no key opens</source>
        <translation>Valeurs qu’aucune clé n’ouvre</translation>
    </message>
    <message>
        <source>Make no snapshot</source>
        <translation>Ne pas faire d’instantané</translation>
    </message>
    <message>
        <source>Empty them in the snapshot</source>
        <translation>Les vider dans l’instantané</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser telles quelles</translation>
    </message>
    <message>
        <source>What refers to them stays behind, too. The database itself is not changed.</source>
        <translation>Ce qui y renvoie est laissé de côté aussi. La base de données elle-même n’est pas modifiée.</translation>
    </message>
</context>
<context>
    <name>gangway::SourcePage</name>
    <message>
        <source>Choose the Metabase to move</source>
        <translation>Choisir le Metabase à migrer</translation>
    </message>
    <message>
        <source>Gangway reads Metabase&apos;s own database file and never changes it. Metabase has to be stopped, since an open file cannot be read safely.</source>
        <translation>Gangway lit le fichier de base de données de Metabase et ne le modifie jamais. Metabase doit être arrêté, car un fichier ouvert ne peut pas être lu de façon sûre.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1 …</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Lecture de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Database file, or folder of Metabase:</source>
        <translation>Fichier de &amp;base de données, ou dossier de Metabase&#xa0;:</translation>
    </message>
    <message>
        <source>Choose below, type a path, or drop a file on this page</source>
        <translation>Choisissez ci-dessous, saisissez un chemin, ou déposez un fichier sur cette page</translation>
    </message>
    <message>
        <source>Enter reads what is there.</source>
        <translation>Entrée lit ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Use the &amp;sample</source>
        <translation>Utiliser l’&amp;exemple</translation>
    </message>
    <message>
        <source>A small Metabase that comes with Gangway, to practise with</source>
        <translation>Un petit Metabase fourni avec Gangway, pour s’exercer</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Sto&amp;p reading</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>Encryption &amp;key (MB_ENCRYPTION_SECRET_KEY):</source>
        <translation>&amp;Clé de chiffrement (MB_ENCRYPTION_SECRET_KEY)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Try the key</source>
        <translation>Essayer la c&amp;lé</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>R&amp;ehearse first</source>
        <translation>Répéter d’a&amp;bord</translation>
    </message>
    <message>
        <source>Metabase &amp;Cloud</source>
        <translation>&amp;Metabase Cloud</translation>
    </message>
    <message>
        <source>The whole move with your data and the real steps, to a stand-in for Metabase Cloud on this machine. Nothing leaves it.</source>
        <translation>Toute la migration avec vos données et les vraies étapes, vers un substitut de Metabase Cloud sur cette machine. Rien ne la quitte.</translation>
    </message>
    <message>
        <source>The real move. The snapshot is uploaded to Metabase; you order the new instance in Metabase Store.</source>
        <translation>La vraie migration. L’instantané est envoyé à Metabase&#x202f;; vous commandez la nouvelle instance dans Metabase Store.</translation>
    </message>
    <message>
        <source>Re&amp;gion of the new instance:</source>
        <translation>Ré&amp;gion de la nouvelle instance&#xa0;:</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>Where it is known, the checks name the addresses that your firewalls have to let in. It is chosen in Metabase Store.</source>
        <translation>Si elle est connue, les contrôles indiquent les adresses que vos pare-feu doivent laisser entrer. Elle se choisit dans Metabase Store.</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Plus d’options</translation>
    </message>
    <message>
        <source>The move has begun with these answers. They are here to be read.</source>
        <translation>La migration a commencé avec ces réponses. Elles sont affichées ici à titre d’information.</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s database file</source>
        <translation>Choisir le fichier de base de données de Metabase</translation>
    </message>
    <message>
        <source>Metabase&apos;s database (*.mv.db)</source>
        <translation>Base de données de Metabase (*.mv.db)</translation>
    </message>
    <message>
        <source>metabase.jar, or a file with MB_DB_ variables (*.jar *.env *.conf)</source>
        <translation>metabase.jar, ou un fichier contenant des variables MB_DB_ (*.jar *.env *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the folder Metabase runs in</source>
        <translation>Choisir le dossier où Metabase s’exécute</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Cette clé n’ouvre pas ce qui est chiffré. Prenez-la dans l’environnement du serveur qui utilise cette base de données, exactement comme elle y figure.</translation>
    </message>
    <message>
        <source>The key is right: it opens what is encrypted.</source>
        <translation>La clé est la bonne&#xa0;: elle ouvre ce qui est chiffré.</translation>
    </message>
    <message>
        <source>The database is being read.</source>
        <translation>La base de données est en cours de lecture.</translation>
    </message>
    <message>
        <source>Press Enter in the field to read that file.</source>
        <translation>Appuyez sur Entrée dans le champ pour lire ce fichier.</translation>
    </message>
    <message>
        <source>Choose a database file or folder first.</source>
        <translation>Choisissez d’abord un fichier de base de données ou un dossier.</translation>
    </message>
    <message>
        <source>The encryption key is missing.</source>
        <translation>La clé de chiffrement manque.</translation>
    </message>
    <message>
        <source>Choose a database that can be read, or press Enter in the field to try again.</source>
        <translation>Choisissez une base de données lisible, ou appuyez sur Entrée dans le champ pour réessayer.</translation>
    </message>
    <message>
        <source>Connection details and settings in this database are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. Unless it is to be kept in the keychain, it is kept only until the move has ended.</source>
        <translation>Les informations de connexion et les paramètres de cette base de données sont chiffrés. Metabase Cloud les reçoit en clair, il faut donc la clé de l’ancien serveur. Sauf s’il faut la garder dans le trousseau, elle n’est conservée que jusqu’à la fin de la migration.</translation>
    </message>
</context>
<context>
    <name>gangway::SpaceCheck</name>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>Libérez de l’espace ou choisissez un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>There is not enough space for %1: %2 are needed, %3 more have to stay free for what else is on the disk, and %4 are free on %5.</source>
        <extracomment>%1: a file, %2 to %4: sizes, %5: where the disk is mounted</extracomment>
        <translation>Il n’y a pas assez d’espace pour %1 : il faut %2, %3 de plus doivent rester libres pour le reste du disque, et %4 sont libres sur %5.</translation>
    </message>
</context>
<context>
    <name>gangway::StatusWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Progress of the step under way</source>
        <translation>Progression de l’étape en cours</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Arrêter la migration</translation>
    </message>
</context>
<context>
    <name>gangway::StoreClient</name>
    <message>
        <source>Metabase Store&apos;s answer is not understood.</source>
        <translation>La réponse de Metabase Store n’est pas comprise.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address. If it is right, a newer Gangway may be needed.</source>
        <translation>Vérifiez l’adresse du Store. Si elle est correcte, il faut peut-être une version plus récente de Gangway.</translation>
    </message>
    <message>
        <source>Try again later. Nothing that was done is lost.</source>
        <translation>Réessayez plus tard. Rien de ce qui a été fait n’est perdu.</translation>
    </message>
    <message>
        <source>Metabase Store refused the request.</source>
        <translation>Metabase Store a refusé la requête.</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and Metabase Store filters requests.</source>
        <translation>Vérifiez que rien entre cet ordinateur et Metabase Store ne filtre les requêtes.</translation>
    </message>
    <message>
        <source>Metabase Store does not know this migration.</source>
        <translation>Metabase Store ne connaît pas cette migration.</translation>
    </message>
    <message>
        <source>Start the migration again.</source>
        <translation>Recommencez la migration.</translation>
    </message>
    <message>
        <source>Metabase Store says that this migration is finished or in use.</source>
        <translation>Metabase Store indique que cette migration est terminée ou en cours d’utilisation.</translation>
    </message>
    <message>
        <source>Look at the migration in Metabase Store, or start it again.</source>
        <translation>Regardez la migration dans Metabase Store, ou recommencez-la.</translation>
    </message>
    <message>
        <source>Metabase Store did not accept the request.</source>
        <translation>Metabase Store n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>Start the migration again. If it happens again, a newer Gangway may be needed.</source>
        <translation>Recommencez la migration. Si cela se reproduit, il faut peut-être une version plus récente de Gangway.</translation>
    </message>
    <message>
        <source>Metabase Store&apos;s address leads somewhere else.</source>
        <translation>L’adresse de Metabase Store mène ailleurs.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address.</source>
        <translation>Vérifiez l’adresse du Store.</translation>
    </message>
    <message>
        <source>Metabase Store has trouble answering.</source>
        <translation>Metabase Store a du mal à répondre.</translation>
    </message>
    <message>
        <source>Metabase Cloud does not take a Metabase of version %1.</source>
        <translation>Metabase Cloud n’accepte pas un Metabase de version %1.</translation>
    </message>
    <message>
        <source>Upgrade this Metabase to the newest release of its version first, 50 or later.</source>
        <translation>Mettez d’abord ce Metabase à niveau vers la dernière publication de sa version, 50 ou plus récente.</translation>
    </message>
    <message>
        <source>Metabase Store takes no migrations at this address.</source>
        <translation>Metabase Store n’accepte pas de migrations à cette adresse.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address and the network connection.</source>
        <translation>Vérifiez l’adresse du Store et la connexion réseau.</translation>
    </message>
    <message>
        <source>Metabase Store could not put the parts together.</source>
        <translation>Metabase Store n’a pas pu assembler les parties.</translation>
    </message>
    <message>
        <source>Nobody can say whether Metabase Store has put the parts together.</source>
        <translation>Rien ne permet de dire si Metabase Store a assemblé les parties.</translation>
    </message>
    <message>
        <source>Metabase Store cannot put the parts together.</source>
        <translation>Metabase Store ne peut pas assembler les parties.</translation>
    </message>
    <message>
        <source>Continue. All parts are sent again.</source>
        <translation>Poursuivez. Toutes les parties sont renvoyées.</translation>
    </message>
</context>
<context>
    <name>gangway::StoreLinkBox</name>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>Aller à &amp;Metabase Store</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Link to Metabase Store for this move</source>
        <translation>Lien vers Metabase Store pour cette migration</translation>
    </message>
    <message>
        <source>Rehearsal: this page is a stand-in on this machine. Nothing is ordered and nothing is paid.</source>
        <translation>Répétition&#xa0;: cette page est un substitut sur cette machine. Rien n’est commandé et rien n’est payé.</translation>
    </message>
    <message>
        <source>Plan, address, region and payment are between you and Metabase, in its own page. Whoever has this link can act on your move: keep it to yourself.</source>
        <translation>La formule, l’adresse, la région et le paiement sont une affaire entre vous et Metabase, dans sa propre page. Quiconque possède ce lien peut agir sur votre migration&#xa0;: gardez-le pour vous.</translation>
    </message>
</context>
<context>
    <name>gangway::StorePage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>&amp;Remplir à ma place (répétition)</translation>
    </message>
    <message>
        <source>Order the new instance</source>
        <translation>Commander la nouvelle instance</translation>
    </message>
    <message>
        <source>Plan, address and region are chosen in Metabase Store; Gangway watches until it answers.</source>
        <translation>La formule, l’adresse et la région se choisissent dans Metabase Store&#x202f;; Gangway surveille jusqu’à ce que l’instance réponde.</translation>
    </message>
    <message>
        <source>Chooses in the stand-in&apos;s page what somebody would choose. Only a rehearsal has this.</source>
        <translation>Choisit dans la page du substitut ce que quelqu’un choisirait. Seule une répétition le permet.</translation>
    </message>
    <message>
        <source>Start of the new instance</source>
        <translation>Démarrage de la nouvelle instance</translation>
    </message>
    <message>
        <source>Snapshot uploaded: %1, %2.</source>
        <translation>Instantané envoyé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Next can be chosen once the new instance answers at its address.</source>
        <translation>Suivant peut être choisi une fois que la nouvelle instance répond à son adresse.</translation>
    </message>
</context>
<context>
    <name>gangway::TableFileWriter</name>
    <message>
        <source>A value of table %1 cannot be written in this format without changing it.</source>
        <translation>Une valeur de la table %1 ne peut pas être écrite dans ce format sans être modifiée.</translation>
    </message>
    <message>
        <source>Export this table as CSV, which keeps every byte.</source>
        <translation>Exportez cette table en CSV, qui conserve chaque octet.</translation>
    </message>
</context>
<context>
    <name>gangway::TableList</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>none, but some are doubtful</source>
        <extracomment>Rows that are lost: none are known of, but there may be some</extracomment>
        <translation>aucune, mais certaines sont douteuses</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>Lignes perdues</translation>
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
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputPlot</name>
    <message>
        <source>Speed in the last 30 minutes</source>
        <translation>Débit des 30 dernières minutes</translation>
    </message>
    <message>
        <source>B/s</source>
        <translation>o/s</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>ko/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>Go/s</translation>
    </message>
    <message>
        <source>Now %1 a second. The table below has the numbers.</source>
        <translation>Actuellement %1 par seconde. Le tableau ci-dessous donne les chiffres.</translation>
    </message>
    <message>
        <source>Nothing was moved yet.</source>
        <translation>Rien n’a encore été migré.</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputTable</name>
    <message>
        <source>Speed by the minute</source>
        <translation>Débit par minute</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
</context>
<context>
    <name>gangway::Tone</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
</context>
<context>
    <name>gangway::UnfinishedRuns</name>
    <message>
        <source>%1 is under way.</source>
        <translation>%1&#xa0;: en cours.</translation>
    </message>
    <message>
        <source>%1 was cut short, %2.</source>
        <translation>%1&#xa0;: interruption, %2.</translation>
    </message>
    <message>
        <source>%1 did not finish, %2.</source>
        <translation>%1&#xa0;: échec, %2.</translation>
    </message>
    <message>
        <source>%1 was taken back only in part, %2.</source>
        <translation>%1&#xa0;: annulation partielle seulement, %2.</translation>
    </message>
    <message>
        <source>%1 is planned, and nothing was done yet.</source>
        <translation>%1&#xa0;: planifié, rien n’est encore fait.</translation>
    </message>
    <message>
        <source>%1 was stopped, %2.</source>
        <translation>%1&#xa0;: arrêt, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 étapes sur %2 sont faites.</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <extracomment>The second half of &quot;3 of 7 steps are done.&quot;; two sentences beside each other</extracomment>
        <translation>%1 est en lecture seule depuis %2.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>Rien n’a été modifié à la source.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Runs that have not ended</source>
        <translation>Exécutions non terminées</translation>
    </message>
</context>
<context>
    <name>gangway::Upload</name>
    <message>
        <source>%1 changed while it was uploaded. Nothing was completed.</source>
        <translation>%1 a changé pendant son envoi. Rien n’a été achevé.</translation>
    </message>
    <message>
        <source>Make sure that no other program writes to it, then start the upload again.</source>
        <translation>Assurez-vous qu’aucun autre programme n’y écrit, puis recommencez l’envoi.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Vérifiez le chemin et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be uploaded.</source>
        <translation>%1 n’est pas un fichier qui peut être envoyé.</translation>
    </message>
    <message>
        <source>Choose the snapshot&apos;s file.</source>
        <translation>Choisissez le fichier de l’instantané.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Impossible de lire %1 jusqu’au bout.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Asking Metabase Store for new links</source>
        <translation>Demande de nouveaux liens à Metabase Store</translation>
    </message>
    <message numerus="yes">
        <source>The links ran out. %n part(s) are sent again</source>
        <translation>
            <numerusform>Les liens ont expiré. %n partie est renvoyée</numerusform>
            <numerusform>Les liens ont expiré. %n parties sont renvoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to try again: %1</source>
        <translation>En attente d’un nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>The upload cannot be made like this.</source>
        <translation>L’envoi ne peut pas être fait de cette façon.</translation>
    </message>
    <message>
        <source>Start the upload again. If it happens again, save a support bundle.</source>
        <translation>Recommencez l’envoi. Si cela se reproduit, enregistrez un dossier d’assistance.</translation>
    </message>
    <message>
        <source>Comparing part %1 with what was sent before</source>
        <translation>Comparaison de la partie %1 avec ce qui a déjà été envoyé</translation>
    </message>
    <message>
        <source>The upload stopped before the file was stored.</source>
        <translation>L’envoi s’est arrêté avant que le fichier soit stocké.</translation>
    </message>
    <message>
        <source>The upload stopped with %1 of %2 parts stored.</source>
        <translation>L’envoi s’est arrêté avec %1 parties stockées sur %2.</translation>
    </message>
    <message>
        <source>Check the network connection, then continue.</source>
        <translation>Vérifiez la connexion réseau, puis poursuivez.</translation>
    </message>
    <message>
        <source>Check the network connection, then continue. Stored parts are not sent again.</source>
        <translation>Vérifiez la connexion réseau, puis poursuivez. Les parties stockées ne sont pas renvoyées.</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage refused the upload.</source>
        <translation>Le stockage de Metabase Cloud a refusé l’envoi.</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and the storage changes requests, then start again.</source>
        <translation>Vérifiez que rien entre cet ordinateur et le stockage ne modifie les requêtes, puis recommencez.</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage no longer has what was sent before.</source>
        <translation>Le stockage de Metabase Cloud n’a plus ce qui a été envoyé auparavant.</translation>
    </message>
    <message>
        <source>Continue. Everything is sent again.</source>
        <translation>Poursuivez. Tout est renvoyé.</translation>
    </message>
    <message>
        <source>The links for the upload run out before they can be used.</source>
        <translation>Les liens pour l’envoi expirent avant de pouvoir être utilisés.</translation>
    </message>
    <message>
        <source>Start the migration again. On a slow connection, upload fewer parts at once.</source>
        <translation>Recommencez la migration. Sur une connexion lente, envoyez moins de parties à la fois.</translation>
    </message>
</context>
<context>
    <name>gangway::UploadState</name>
    <message>
        <source>What was noted about the upload cannot be read.</source>
        <translation>Ce qui a été noté à propos de l’envoi est illisible.</translation>
    </message>
    <message>
        <source>Start the upload again.</source>
        <translation>Recommencez l’envoi.</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyArchive</name>
    <message>
        <source>%1 differs from the manifest in bytes %2 to %3.</source>
        <translation>%1 diffère du manifeste des octets %2 à %3.</translation>
    </message>
    <message>
        <source>%1 as a whole differs from the manifest.</source>
        <translation>%1 dans son ensemble diffère du manifeste.</translation>
    </message>
    <message>
        <source>This does not prove that the contents are intact: they were not read.</source>
        <translation>Cela ne prouve pas que le contenu est intact&#xa0;: il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This does not prove that the database opens, nor that its rows are those of the source.</source>
        <translation>Cela ne prouve ni que la base de données s’ouvre, ni que ses lignes sont celles de la source.</translation>
    </message>
    <message>
        <source>%1 is not as it was written. %2</source>
        <translation>%1 n’est plus tel qu’il a été écrit. %2</translation>
    </message>
    <message>
        <source>Do not rely on this file. Make the backup again, or use another copy of it.</source>
        <translation>Ne vous fiez pas à ce fichier. Refaites la sauvegarde, ou utilisez-en une autre copie.</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyPage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>&amp;Remplir à ma place (répétition)</translation>
    </message>
    <message>
        <source>&amp;Open the new instance</source>
        <translation>&amp;Ouvrir la nouvelle instance</translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation>Comparer les deux côtés</translation>
    </message>
    <message>
        <source>A move counts as done when the new instance holds what was sent.</source>
        <translation>Une migration est considérée comme faite quand la nouvelle instance contient ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>All counts are equal.</source>
        <translation>Tous les décomptes sont égaux.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) differ.</source>
        <translation>
            <numerusform>%n décompte diffère.</numerusform>
            <numerusform>%n décomptes diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts prove that everything arrived. Whether it answers as before is quickly seen by hand: sign in to %1 and run three questions you know well.</source>
        <translation>Les décomptes prouvent que tout est arrivé. Pour voir si l’instance répond comme avant, un essai à la main suffit&#xa0;: connectez-vous à %1 et exécutez trois questions que vous connaissez bien.</translation>
    </message>
    <message>
        <source>Next can be chosen once both sides were counted and are equal.</source>
        <translation>Suivant peut être choisi une fois que les deux côtés ont été comptés et sont égaux.</translation>
    </message>
</context>
<context>
    <name>gangway::WizardPage</name>
    <message>
        <source>What this page is called on the telephone</source>
        <translation>Comment désigner cette page au téléphone</translation>
    </message>
    <message>
        <source>Support code %1</source>
        <translation>Code d’assistance %1</translation>
    </message>
</context>
<context>
    <name>gangway::WriteArchive</name>
    <message>
        <source>The backup could not be put together.</source>
        <translation>La sauvegarde n’a pas pu être assemblée.</translation>
    </message>
    <message>
        <source>Report this with the details.</source>
        <translation>Signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Arrêtez le programme qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>La sauvegarde n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>gangway::checks</name>
    <message>
        <source>Metabase application database</source>
        <translation>Base de données d’application de Metabase</translation>
    </message>
    <message>
        <source>This is not a Metabase application database</source>
        <translation>Ceci n’est pas une base de données d’application de Metabase</translation>
    </message>
    <message>
        <source>Start the Metabase that made it once and let it finish, or choose another file.</source>
        <translation>Démarrez une fois le Metabase qui l’a créée et laissez-le terminer, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose the database that Metabase keeps its own data in: on H2, the file metabase.db.mv.db.</source>
        <translation>Choisissez la base de données où Metabase garde ses propres données&#xa0;: sur H2, le fichier metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; could not finish</source>
        <translation>Le contrôle «&#xa0;%1&#xa0;» n’a pas pu se terminer</translation>
    </message>
</context>
<context>
    <name>gangway::checks::AllowList</name>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>Autorisez ces adresses de %1 (au %2) dans le pare-feu de chacune&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>Une fois la région choisie, autorisez ses adresses dans le pare-feu de chacune.</translation>
    </message>
    <message>
        <source>Databases have to let Metabase Cloud in</source>
        <translation>Des bases de données doivent laisser entrer Metabase Cloud</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>Les requêtes viennent des adresses de la région du cloud, et non plus de votre serveur.</translation>
    </message>
    <message>
        <source>No database has to let the cloud in</source>
        <translation>Aucune base de données n’a à laisser entrer le cloud</translation>
    </message>
    <message>
        <source>No data source names a public host.</source>
        <translation>Aucune source de données ne désigne un hôte public.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::CloudMigration</name>
    <message>
        <source>An earlier move to the cloud has not ended</source>
        <translation>Une migration précédente vers le cloud n’est pas terminée</translation>
    </message>
    <message>
        <source>Metabase lists it as running. It is, or its server was stopped in the middle; until it ends, Metabase refuses to start another one itself.</source>
        <translation>Metabase l’indique comme étant en cours. Elle l’est, ou son serveur a été arrêté au milieu&#x202f;; tant qu’elle n’est pas terminée, Metabase refuse d’en démarrer une autre lui-même.</translation>
    </message>
    <message>
        <source>If it is not running, cancel it in the admin settings under Cloud (or let Gangway do it).</source>
        <translation>Si elle n’est pas en cours, annulez-la dans les paramètres d’administration, sous Cloud (ou laissez Gangway le faire).</translation>
    </message>
    <message>
        <source>Move %1, &quot;%2&quot; since %3 (UTC)</source>
        <translation>Migration %1, «&#xa0;%2&#xa0;» depuis le %3 (UTC)</translation>
    </message>
    <message>
        <source>No move is under way</source>
        <translation>Aucune migration n’est en cours</translation>
    </message>
    <message>
        <source>None was ever started.</source>
        <translation>Aucune n’a jamais été démarrée.</translation>
    </message>
    <message>
        <source>All earlier ones came to an end.</source>
        <translation>Toutes les précédentes sont arrivées à leur fin.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Cluster</name>
    <message>
        <source>One server runs on this database</source>
        <translation>Un seul serveur utilise cette base de données</translation>
    </message>
    <message>
        <source>The job tables know of no second one.</source>
        <translation>Les tables de tâches n’en connaissent pas de second.</translation>
    </message>
    <message>
        <source>Go down to one server before, and start the others afterwards.</source>
        <translation>Réduisez à un seul serveur avant, et démarrez les autres ensuite.</translation>
    </message>
    <message>
        <source>Stop all of them before the snapshot is made.</source>
        <translation>Arrêtez-les tous avant que l’instantané soit fait.</translation>
    </message>
    <message>
        <source>Several servers run on this database</source>
        <translation>Plusieurs serveurs utilisent cette base de données</translation>
    </message>
    <message>
        <source>The job tables know of %1. A server that was replaced may still be counted.</source>
        <translation>Les tables de tâches en connaissent %1. Un serveur remplacé peut encore être compté.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Drivers</name>
    <message>
        <source>Data sources with a community driver stay behind</source>
        <translation>Les sources de données à pilote communautaire restent en arrière</translation>
    </message>
    <message>
        <source>Metabase Cloud has the official drivers only. Questions on these sources move, but cannot run.</source>
        <translation>Metabase Cloud n’a que les pilotes officiels. Les questions sur ces sources migrent, mais ne peuvent pas s’exécuter.</translation>
    </message>
    <message>
        <source>Replace each by a source with an official driver, or go on without them.</source>
        <translation>Remplacez chacune par une source à pilote officiel, ou continuez sans elles.</translation>
    </message>
    <message>
        <source>All drivers are official ones</source>
        <translation>Tous les pilotes sont officiels</translation>
    </message>
    <message>
        <source>Metabase Cloud has a driver for every data source.</source>
        <translation>Metabase Cloud a un pilote pour chaque source de données.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Duplicates</name>
    <message>
        <source>%1 (%2): rows %3</source>
        <translation>%1 (%2)&#xa0;: lignes %3</translation>
    </message>
    <message>
        <source>Tables or fields of data sources are listed twice</source>
        <translation>Des tables ou des champs de sources de données figurent deux fois</translation>
    </message>
    <message>
        <source>A restore or an upgrade may refuse the second entry (metabase/metabase#10087).</source>
        <translation>Une restauration ou une mise à niveau peut refuser la seconde entrée (metabase/metabase#10087).</translation>
    </message>
    <message>
        <source>Sync the data source in the admin settings, or remove the entry that nothing uses.</source>
        <translation>Synchronisez la source de données dans les paramètres d’administration, ou supprimez l’entrée que rien n’utilise.</translation>
    </message>
    <message>
        <source>No table or field is listed twice</source>
        <translation>Aucune table ni aucun champ ne figure deux fois</translation>
    </message>
    <message>
        <source>Each is there once.</source>
        <translation>Chacun n’existe qu’une fois.</translation>
    </message>
    <message>
        <source>The first %1 of each were compared.</source>
        <translation>Les %1 premières entrées de chaque type ont été comparées.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Embedding</name>
    <message>
        <source>Embedded and public content gets a new address</source>
        <translation>Le contenu intégré et public reçoit une nouvelle adresse</translation>
    </message>
    <message>
        <source>Pages and programs that show it ask the old address.</source>
        <translation>Les pages et programmes qui l’affichent interrogent l’ancienne adresse.</translation>
    </message>
    <message>
        <source>Change the address there. Keys and the ends of the links stay the same.</source>
        <translation>Changez-y l’adresse. Les clés et la fin des liens restent les mêmes.</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1</source>
        <translation>Questions et tableaux de bord intégrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Public links: %1</source>
        <translation>Liens publics&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is embedded or public</source>
        <translation>Rien n’est intégré ni public</translation>
    </message>
    <message>
        <source>No question or dashboard is published for embedding or by a public link.</source>
        <translation>Aucune question ni aucun tableau de bord n’est publié par intégration ou par lien public.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptedLeftovers</name>
    <message>
        <source>Forgotten encrypted values cannot be told apart</source>
        <translation>Les valeurs chiffrées oubliées ne peuvent pas être distinguées</translation>
    </message>
    <message>
        <source>Without the right key every encrypted value looks the same.</source>
        <translation>Sans la bonne clé, toutes les valeurs chiffrées se ressemblent.</translation>
    </message>
    <message>
        <source>Give the key and check again.</source>
        <translation>Indiquez la clé et contrôlez à nouveau.</translation>
    </message>
    <message>
        <source>No value is left in another encryption</source>
        <translation>Aucune valeur n’est restée dans un autre chiffrement</translation>
    </message>
    <message>
        <source>All columns that Metabase encrypts in any version were looked at.</source>
        <translation>Toutes les colonnes que Metabase chiffre, toutes versions confondues, ont été examinées.</translation>
    </message>
    <message>
        <source>Some values are encrypted with another key</source>
        <translation>Certaines valeurs sont chiffrées avec une autre clé</translation>
    </message>
    <message>
        <source>Metabase cannot read them; it logs errors, and turning encryption on later fails (metabase/metabase#76149).</source>
        <translation>Metabase ne peut pas les lire&#x202f;; il consigne des erreurs, et activer le chiffrement plus tard échoue (metabase/metabase#76149).</translation>
    </message>
    <message>
        <source>Empty these values (people&apos;s own settings become the defaults), or give the key they were encrypted with.</source>
        <translation>Videz ces valeurs (les réglages personnels reviennent aux valeurs par défaut), ou indiquez la clé avec laquelle elles ont été chiffrées.</translation>
    </message>
    <message>
        <source>%1.%2: %3 rows</source>
        <translation>%1.%2&#xa0;: %3 lignes</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with.</source>
        <translation>Indiquez la clé avec laquelle elles ont été chiffrées.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptionKey</name>
    <message>
        <source>No encryption key is needed</source>
        <translation>Aucune clé de chiffrement n’est nécessaire</translation>
    </message>
    <message>
        <source>Connection details and settings are stored as plain text.</source>
        <translation>Les informations de connexion et les paramètres sont stockés en clair.</translation>
    </message>
    <message>
        <source>The encryption key is right</source>
        <translation>La clé de chiffrement est la bonne</translation>
    </message>
    <message>
        <source>It opens what is stored encrypted: %1 values.</source>
        <translation>Elle ouvre ce qui est stocké chiffré&#xa0;: %1 valeurs.</translation>
    </message>
    <message>
        <source>The encryption key is not this database&apos;s</source>
        <translation>La clé de chiffrement n’est pas celle de cette base de données</translation>
    </message>
    <message>
        <source>It does not open what is stored encrypted (%1 values).</source>
        <translation>Elle n’ouvre pas ce qui est stocké chiffré (%1 valeurs).</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Prenez MB_ENCRYPTION_SECRET_KEY dans l’environnement du serveur qui utilise cette base de données, exactement comme elle y figure.</translation>
    </message>
    <message>
        <source>The database is encrypted and the key is not known</source>
        <translation>La base de données est chiffrée et la clé n’est pas connue</translation>
    </message>
    <message>
        <source>The cloud takes connection details and settings as plain text; without the key they cannot be opened (%1 values).</source>
        <translation>Le cloud reçoit les informations de connexion et les paramètres en clair&#x202f;; sans la clé, ils ne peuvent pas être ouverts (%1 valeurs).</translation>
    </message>
    <message>
        <source>A Metabase started without the same MB_ENCRYPTION_SECRET_KEY cannot read its connections (%1 values), and an upgrade may get stuck.</source>
        <translation>Un Metabase démarré sans la même MB_ENCRYPTION_SECRET_KEY ne peut pas lire ses connexions (%1 valeurs), et une mise à niveau peut rester bloquée.</translation>
    </message>
    <message>
        <source>The encryption of this database is not known</source>
        <translation>Le chiffrement de cette base de données n’est pas connu</translation>
    </message>
    <message>
        <source>It has a table of data keys (%1 rows): values may be encrypted in a format Gangway does not read.</source>
        <translation>Elle a une table de clés de données (%1 lignes)&#xa0;: des valeurs sont peut-être chiffrées dans un format que Gangway ne lit pas.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Utilisez la migration propre à Metabase dans les paramètres d’administration, sous Cloud.</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file), and give it: the snapshot is made with it.</source>
        <translation>Cherchez MB_ENCRYPTION_SECRET_KEY dans l’environnement du serveur (fichier de service, conteneur, fichier compose) et donnez-la : l’instantané est fait avec elle.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EnvironmentSettings</name>
    <message>
        <source>Settings in the server&apos;s environment do not move</source>
        <translation>Les réglages placés dans l’environnement du serveur ne migrent pas</translation>
    </message>
    <message>
        <source>Variables such as MB_SITE_NAME or MB_EMAIL_SMTP_HOST win over the database, and were not looked at: no environment was given.</source>
        <translation>Des variables comme MB_SITE_NAME ou MB_EMAIL_SMTP_HOST l’emportent sur la base de données, et n’ont pas été examinées&#xa0;: aucun environnement n’a été indiqué.</translation>
    </message>
    <message>
        <source>Look through the service file, container or compose file for MB_ variables, and set the same in the admin settings of the new instance.</source>
        <translation>Cherchez les variables MB_ dans le fichier de service, le conteneur ou le fichier compose, et reportez-les dans les paramètres d’administration de la nouvelle instance.</translation>
    </message>
    <message>
        <source>These variables set something that is not in the application database.</source>
        <translation>Ces variables définissent quelque chose qui n’est pas dans la base de données d’application.</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>Reportez chacune dans les paramètres d’administration de la nouvelle instance, là où elle y existe.</translation>
    </message>
    <message>
        <source>The server&apos;s environment sets nothing else</source>
        <translation>L’environnement du serveur ne définit rien d’autre</translation>
    </message>
    <message>
        <source>It only says where the application database and the web server are.</source>
        <translation>Il indique seulement où se trouvent la base de données d’application et le serveur web.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::FileSources</name>
    <message>
        <source>Data sources that are files stay behind</source>
        <translation>Les sources de données qui sont des fichiers restent en arrière</translation>
    </message>
    <message>
        <source>Metabase Cloud opens neither H2 nor SQLite files. Questions on these sources move, but cannot run.</source>
        <translation>Metabase Cloud n’ouvre ni les fichiers H2 ni les fichiers SQLite. Les questions sur ces sources migrent, mais ne peuvent pas s’exécuter.</translation>
    </message>
    <message>
        <source>Load the data into a database server and point the source to it, or go on without them.</source>
        <translation>Chargez les données dans un serveur de base de données et faites-y pointer la source, ou continuez sans elles.</translation>
    </message>
    <message>
        <source>No data source is a file</source>
        <translation>Aucune source de données n’est un fichier</translation>
    </message>
    <message>
        <source>Apart from the sample database, none uses H2 or SQLite.</source>
        <translation>À part la base de données d’exemple, aucune n’utilise H2 ou SQLite.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Mail</name>
    <message>
        <source>No mail server is set up</source>
        <translation>Aucun serveur de messagerie n’est configuré</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself.</source>
        <translation>Metabase Cloud envoie lui-même les e-mails.</translation>
    </message>
    <message>
        <source>Mail is sent by the cloud</source>
        <translation>Les e-mails sont envoyés par le cloud</translation>
    </message>
    <message>
        <source>Your mail server %1 cannot be reached from there; Metabase Cloud sends mail itself.</source>
        <translation>Votre serveur de messagerie %1 est injoignable depuis le cloud&#x202f;; Metabase Cloud envoie lui-même les e-mails.</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself, from an address of its own.</source>
        <translation>Metabase Cloud envoie lui-même les e-mails, depuis sa propre adresse.</translation>
    </message>
    <message>
        <source>Allow the new sender in your mail filters.</source>
        <translation>Autorisez le nouvel expéditeur dans vos filtres de messagerie.</translation>
    </message>
    <message>
        <source>The sender until now: %1</source>
        <translation>L’expéditeur jusqu’à présent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gangway::checks::MigrationLock</name>
    <message>
        <source>The migration lock is free</source>
        <translation>Le verrou de migration du schéma est libre</translation>
    </message>
    <message>
        <source>No Metabase is changing the schema.</source>
        <translation>Aucun Metabase n’est en train de modifier le schéma.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un moment inconnu</translation>
    </message>
    <message>
        <source>an unknown host</source>
        <translation>un hôte inconnu</translation>
    </message>
    <message>
        <source>The migration lock is held</source>
        <translation>Le verrou de migration du schéma est pris</translation>
    </message>
    <message>
        <source>%1 has held it since %2 (UTC). Either a Metabase is changing the schema now, or one was killed while it did; a new start waits and then fails.</source>
        <translation>%1 le détient depuis %2 (UTC). Soit un Metabase modifie le schéma en ce moment, soit l’un d’eux a été tué pendant qu’il le faisait&#x202f;; un nouveau démarrage attend, puis échoue.</translation>
    </message>
    <message>
        <source>If a Metabase is starting, wait for it. If none runs anywhere, release the lock with its command &quot;migrate release-locks&quot;, start it once, and check again.</source>
        <translation>Si un Metabase est en train de démarrer, attendez qu’il ait fini. Si aucun ne tourne nulle part, libérez le verrou avec sa commande «&#xa0;migrate release-locks&#xa0;», démarrez-le une fois, et contrôlez à nouveau.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::NotMoving</name>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>Politiques de mise en cache</translation>
    </message>
    <message>
        <source>Translations of content</source>
        <translation>Traductions du contenu</translation>
    </message>
    <message>
        <source>Database routing</source>
        <translation>Routage de bases de données</translation>
    </message>
    <message>
        <source>People&apos;s own preferences</source>
        <translation>Préférences personnelles</translation>
    </message>
    <message>
        <source>Remote sync</source>
        <translation>Synchronisation distante</translation>
    </message>
    <message>
        <source>Python libraries</source>
        <translation>Bibliothèques Python</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <source>Some things do not move</source>
        <translation>Certaines choses ne migrent pas</translation>
    </message>
    <message>
        <source>Metabase leaves these behind, whichever way the move is made.</source>
        <translation>Metabase les laisse en arrière, quelle que soit la façon de migrer.</translation>
    </message>
    <message>
        <source>Note them down; they are on the list of what is left to do after the move.</source>
        <translation>Notez-les&#x202f;; elles figurent dans la liste de ce qui reste à faire après la migration.</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Rien n’est laissé en arrière</translation>
    </message>
    <message>
        <source>There are no API keys, caching policies or other things Metabase does not move. Caches and logs of past queries stay, as always.</source>
        <translation>Il n’y a ni clés API, ni politiques de mise en cache, ni autres choses que Metabase ne migre pas. Les caches et les journaux des requêtes passées restent, comme toujours.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PaidFeatures</name>
    <message>
        <source>Rows of paid features in an open-source instance</source>
        <translation>Lignes de fonctions payantes dans une instance open source</translation>
    </message>
    <message>
        <source>Only the Enterprise edition moves them. The instance ran it once, or a trial has ended; a restore of what the open-source edition dumps has failed on such rows (metabase/metabase#78414).</source>
        <translation>Seule l’édition Enterprise les migre. L’instance l’a utilisée autrefois, ou un essai est terminé&#x202f;; une restauration de ce que l’édition open source exporte a échoué sur de telles lignes (metabase/metabase#78414).</translation>
    </message>
    <message>
        <source>Run the Enterprise jar of the same version for the move, or accept that these rows stay behind.</source>
        <translation>Utilisez le jar Enterprise de la même version pour la migration, ou acceptez que ces lignes restent en arrière.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1&#xa0;: %2 lignes</translation>
    </message>
    <message>
        <source>No rows of paid features</source>
        <translation>Aucune ligne de fonctions payantes</translation>
    </message>
    <message>
        <source>Both editions move everything there is.</source>
        <translation>Les deux éditions migrent tout ce qu’il y a.</translation>
    </message>
    <message>
        <source>Paid features are used with the edition they need</source>
        <translation>Les fonctions payantes sont utilisées avec l’édition qu’il leur faut</translation>
    </message>
    <message>
        <source>The instance runs the Enterprise edition, which moves their rows.</source>
        <translation>L’instance utilise l’édition Enterprise, qui migre leurs lignes.</translation>
    </message>
    <message>
        <source>Rows of paid features, and the edition is not known</source>
        <translation>Lignes de fonctions payantes, et l’édition n’est pas connue</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PrivateHosts</name>
    <message>
        <source>the old server itself</source>
        <translation>l’ancien serveur lui-même</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>une adresse privée</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>une adresse de lien local</translation>
    </message>
    <message>
        <source>a name of your own network</source>
        <translation>un nom de votre propre réseau</translation>
    </message>
    <message>
        <source>Metabase Cloud cannot reach some data sources</source>
        <translation>Metabase Cloud ne peut pas joindre certaines sources de données</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only. Questions on them move, but cannot run until the cloud gets through.</source>
        <translation>Leurs hôtes ne sont connus que dans votre propre réseau. Les questions sur ces sources migrent, mais ne peuvent pas s’exécuter tant que le cloud n’y a pas accès.</translation>
    </message>
    <message>
        <source>Give each a public address and allow the cloud&apos;s addresses there, or connect through an SSH host that has one.</source>
        <translation>Donnez à chacune une adresse publique et autorisez-y les adresses du cloud, ou connectez-vous par un hôte SSH qui en a une.</translation>
    </message>
    <message>
        <source>Where some data sources are is not known</source>
        <translation>L’emplacement de certaines sources de données n’est pas connu</translation>
    </message>
    <message>
        <source>Their connection details are encrypted or could not be read.</source>
        <translation>Leurs informations de connexion sont chiffrées ou n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Give the encryption key and check again.</source>
        <translation>Indiquez la clé de chiffrement et contrôlez à nouveau.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4</source>
        <translation>%1 (%2)&#xa0;: %3 est %4</translation>
    </message>
    <message>
        <source>No data source has a private host</source>
        <translation>Aucune source de données n’a d’hôte privé</translation>
    </message>
    <message>
        <source>Hosts that can be told by their name are public ones.</source>
        <translation>Les hôtes reconnaissables à leur nom sont publics.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::ReadOnlyMode</name>
    <message>
        <source>The environment sets read-only mode</source>
        <translation>L’environnement active le mode lecture seule</translation>
    </message>
    <message>
        <source>MB_READ_ONLY_MODE is in the server&apos;s environment, and wins over the database.</source>
        <translation>MB_READ_ONLY_MODE est dans l’environnement du serveur, et l’emporte sur la base de données.</translation>
    </message>
    <message>
        <source>Remove the variable and restart, unless it is meant to stay.</source>
        <translation>Retirez la variable et redémarrez, sauf si elle doit rester.</translation>
    </message>
    <message>
        <source>Read-only mode is off</source>
        <translation>Le mode lecture seule est désactivé</translation>
    </message>
    <message>
        <source>Everybody can work as usual.</source>
        <translation>Tout le monde peut travailler comme d’habitude.</translation>
    </message>
    <message>
        <source>Read-only mode is on for everybody</source>
        <translation>Le mode lecture seule est activé pour tout le monde</translation>
    </message>
    <message>
        <source>Either a move is running, or one was cut short and left it on.</source>
        <translation>Soit une migration est en cours, soit une migration a été interrompue et l’a laissé activé.</translation>
    </message>
    <message>
        <source>If no move runs, cancel it in the admin settings under Cloud (or let Gangway unlock it); it does not move along.</source>
        <translation>Si aucune migration n’est en cours, annulez-la dans les paramètres d’administration, sous Cloud (ou laissez Gangway déverrouiller)&#x202f;; ce mode ne migre pas.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Readable</name>
    <message>
        <source>The tables can be read</source>
        <translation>Les tables sont lisibles</translation>
    </message>
    <message>
        <source>Every table the checks need was read to its end.</source>
        <translation>Chaque table nécessaire aux contrôles a été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Some tables are damaged</source>
        <translation>Certaines tables sont endommagées</translation>
    </message>
    <message>
        <source>They could be read only in part, so everything below counts too little.</source>
        <translation>Elles n’ont pu être lues qu’en partie, donc tout ce qui suit compte trop peu.</translation>
    </message>
    <message>
        <source>Restore a backup from before the damage, or have the file recovered on a copy.</source>
        <translation>Restaurez une sauvegarde d’avant l’endommagement, ou faites récupérer le fichier sur une copie.</translation>
    </message>
    <message>
        <source>%1: readable up to row %2. %3</source>
        <translation>%1&#xa0;: lisible jusqu’à la ligne %2. %3</translation>
    </message>
</context>
<context>
    <name>gangway::checks::References</name>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 lignes)</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1: %2 is not in %3</source>
        <translation>%1&#xa0;: %2 n’est pas dans %3</translation>
    </message>
    <message>
        <source>Some rows point to rows that are not there</source>
        <translation>Certaines lignes renvoient à des lignes absentes</translation>
    </message>
    <message>
        <source>The new instance takes all rows or none: it refuses these at the very end of the restore.</source>
        <translation>La nouvelle instance prend toutes les lignes ou aucune&#xa0;: elle refuse celles-ci tout à la fin de la restauration.</translation>
    </message>
    <message>
        <source>Delete these rows, or restore what they point to, on a copy, and check again.</source>
        <translation>Supprimez ces lignes, ou restaurez ce à quoi elles renvoient, sur une copie, et contrôlez à nouveau.</translation>
    </message>
    <message>
        <source>%1, rows: %2 (%3)</source>
        <translation>%1, lignes&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Large tables were not searched for broken references</source>
        <translation>Les références rompues n’ont pas été cherchées dans les grandes tables</translation>
    </message>
    <message>
        <source>They hold logs and history, where such rows are rare.</source>
        <translation>Elles contiennent des journaux et l’historique, où de telles lignes sont rares.</translation>
    </message>
    <message>
        <source>Run a thorough check where a restore has failed before.</source>
        <translation>Faites un contrôle approfondi si une restauration a déjà échoué.</translation>
    </message>
    <message>
        <source>References between tables could not be checked</source>
        <translation>Les références entre les tables n’ont pas pu être contrôlées</translation>
    </message>
    <message>
        <source>This source does not say which tables refer to which.</source>
        <translation>Cette source n’indique pas quelles tables renvoient à quelles autres.</translation>
    </message>
    <message>
        <source>Check the snapshot once it is made.</source>
        <translation>Contrôlez l’instantané une fois qu’il est fait.</translation>
    </message>
    <message>
        <source>All references between tables hold</source>
        <translation>Toutes les références entre les tables sont valides</translation>
    </message>
    <message>
        <source>Foreign keys followed: %1.</source>
        <translation>Clés étrangères suivies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are left out of the snapshot, and so is what refers to them.</source>
        <translation>Elles sont laissées hors de l’instantané, ainsi que ce qui s’y réfère.</translation>
    </message>
    <message>
        <source>Look at what will be missing: the snapshot says how many rows it leaves out.</source>
        <translation>Regardez ce qui manquera : l’instantané dit combien de lignes il laisse de côté.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Report</name>
    <message>
        <source>Next:</source>
        <translation>Ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qu’il y a</translation>
    </message>
    <message>
        <source>Left to do after the move</source>
        <translation>Reste à faire après la migration</translation>
    </message>
    <message>
        <source>Metabase %1</source>
        <translation>Metabase %1</translation>
    </message>
    <message>
        <source>checked %1 (UTC)</source>
        <translation>contrôlé le %1 (UTC)</translation>
    </message>
    <message>
        <source>Made by Gangway from the application database alone. It names people&apos;s work and hosts; passwords, keys and tokens are not in it.</source>
        <translation>Fait par Gangway à partir de la seule base de données d’application. Ce rapport nomme des travaux et des hôtes&#x202f;; il ne contient ni mots de passe, ni clés, ni jetons.</translation>
    </message>
    <message>
        <source>Metabase %1, &quot;%2&quot;</source>
        <translation>Metabase %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Checks before the move to Metabase Cloud</source>
        <translation>Contrôles avant la migration vers Metabase Cloud</translation>
    </message>
    <message>
        <source>Checks before the upgrade of Metabase</source>
        <translation>Contrôles avant la mise à niveau de Metabase</translation>
    </message>
    <message>
        <source>Checks before Metabase goes back to an older version</source>
        <translation>Contrôles avant le retour de Metabase à une version plus ancienne</translation>
    </message>
    <message>
        <source>Checks before the application database moves</source>
        <translation>Contrôles avant le déplacement de la base de données d’application</translation>
    </message>
    <message>
        <source>Not yet: something below has to be put right first.</source>
        <translation>Pas encore&#xa0;: un point ci-dessous doit d’abord être corrigé.</translation>
    </message>
    <message>
        <source>Nothing stops it, but some things need your decision.</source>
        <translation>Rien ne s’y oppose, mais certains points demandent votre décision.</translation>
    </message>
    <message>
        <source>Nothing stops it. Some things will need work.</source>
        <translation>Rien ne s’y oppose. Certains points demanderont du travail.</translation>
    </message>
    <message>
        <source>Nothing stops it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Demande votre décision</translation>
    </message>
    <message>
        <source>Will need work</source>
        <translation>Demandera du travail</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>Le rapport des contrôles n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Make the checks again.</source>
        <translation>Refaites les contrôles.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A group of findings and how many there are, such as &quot;Passed: 27&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Or decide: %1 empties these values in the snapshot (people&apos;s own settings become the defaults), %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Ou décidez&#xa0;: %1 vide ces valeurs dans l’instantané (les réglages personnels reviennent aux valeurs par défaut), %2 les laisse telles quelles.</translation>
    </message>
    <message>
        <source>Or decide to have the snapshot made without them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Ou décidez de faire l’instantané sans elles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SampleDatabase</name>
    <message>
        <source>There is no sample database</source>
        <translation>Il n’y a pas de base de données d’exemple</translation>
    </message>
    <message>
        <source>Nothing has to be rebuilt in the cloud.</source>
        <translation>Rien n’est à reconstruire dans le cloud.</translation>
    </message>
    <message>
        <source>The sample database is built again in the cloud</source>
        <translation>La base de données d’exemple est reconstruite dans le cloud</translation>
    </message>
    <message>
        <source>Its file does not move. Questions on it work again once it is there.</source>
        <translation>Son fichier ne migre pas. Les questions sur elle fonctionnent à nouveau dès qu’elle y est.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SecretFiles</name>
    <message>
        <source>Keys and certificates are files on the old server</source>
        <translation>Des clés et des certificats sont des fichiers de l’ancien serveur</translation>
    </message>
    <message>
        <source>These connections name a file that the cloud does not have; they fail there until it is uploaded.</source>
        <translation>Ces connexions désignent un fichier que le cloud n’a pas&#x202f;; elles y échouent tant qu’il n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file instead of naming it.</source>
        <translation>Ouvrez chaque connexion dans les paramètres d’administration et envoyez le fichier au lieu de le désigner.</translation>
    </message>
    <message>
        <source>No connection needs a file of the old server</source>
        <translation>Aucune connexion n’a besoin d’un fichier de l’ancien serveur</translation>
    </message>
    <message>
        <source>Keys and certificates, if any, are stored in the database and move along.</source>
        <translation>Les clés et certificats, s’il y en a, sont stockés dans la base de données et migrent aussi.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Setup</name>
    <message>
        <source>Metabase was set up</source>
        <translation>Metabase a été configuré</translation>
    </message>
    <message>
        <source>People with an active account: %1.</source>
        <translation>Personnes ayant un compte actif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Metabase was never set up on this database</source>
        <translation>Metabase n’a jamais été configuré sur cette base de données</translation>
    </message>
    <message>
        <source>It has no account of any person: Metabase created it and waits on its welcome page. There is nothing to move.</source>
        <translation>Elle ne contient aucun compte de personne&#xa0;: Metabase l’a créée et attend sur sa page d’accueil. Il n’y a rien à migrer.</translation>
    </message>
    <message>
        <source>Check that this is the right file or database. A Metabase in a container that lost its volume or its MB_DB_ variables starts on an empty one like this.</source>
        <translation>Vérifiez que c’est le bon fichier ou la bonne base de données. Un Metabase en conteneur qui a perdu son volume ou ses variables MB_DB_ démarre sur une base vide comme celle-ci.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SignIn</name>
    <message>
        <source>Single sign-on has to learn the new address</source>
        <translation>L’authentification unique doit apprendre la nouvelle adresse</translation>
    </message>
    <message>
        <source>People who sign in this way: %1.</source>
        <translation>Personnes qui se connectent ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make sure that one administrator can sign in with a password; the steps for each are on the list of what is left to do.</source>
        <translation>Assurez-vous qu’un administrateur peut se connecter avec un mot de passe&#x202f;; les étapes pour chaque cas figurent dans la liste de ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Google: the OAuth client has to list the new address</source>
        <translation>Google&#xa0;: le client OAuth doit contenir la nouvelle adresse</translation>
    </message>
    <message>
        <source>SAML: the provider has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>SAML&#xa0;: le fournisseur doit renvoyer les personnes vers la nouvelle adresse&#x202f;; demande une formule Pro ou Enterprise</translation>
    </message>
    <message>
        <source>JWT: the application has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>JWT&#xa0;: l’application doit renvoyer les personnes vers la nouvelle adresse&#x202f;; demande une formule Pro ou Enterprise</translation>
    </message>
    <message>
        <source>LDAP: the cloud cannot reach %1</source>
        <translation>LDAP&#xa0;: le cloud ne peut pas joindre %1</translation>
    </message>
    <message>
        <source>LDAP: the directory has to let the cloud in</source>
        <translation>LDAP&#xa0;: l’annuaire doit laisser entrer le cloud</translation>
    </message>
    <message>
        <source>People sign in with passwords</source>
        <translation>Les personnes se connectent avec des mots de passe</translation>
    </message>
    <message>
        <source>Passwords move along; no single sign-on is set up in the database.</source>
        <translation>Les mots de passe migrent aussi&#x202f;; aucune authentification unique n’est configurée dans la base de données.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SiteAddress</name>
    <message>
        <source>No dashboard links to the old address</source>
        <translation>Aucun tableau de bord ne renvoie à l’ancienne adresse</translation>
    </message>
    <message>
        <source>Cards, text and custom links were searched.</source>
        <translation>Les cartes, les textes et les liens personnalisés ont été examinés.</translation>
    </message>
    <message>
        <source>Questions and dashboards link to %1</source>
        <translation>Des questions et des tableaux de bord renvoient à %1</translation>
    </message>
    <message>
        <source>Cards whose settings name that address: %1. The links break when it goes away.</source>
        <translation>Cartes dont les paramètres contiennent cette adresse&#xa0;: %1. Les liens se rompent quand elle disparaît.</translation>
    </message>
    <message>
        <source>Let the old address redirect to the new one, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>Faites rediriger l’ancienne adresse vers la nouvelle, ou (avec Pro et Enterprise) faites-en le domaine personnalisé.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Size</name>
    <message>
        <source>Rows to move: %1.</source>
        <translation>Lignes à migrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How many rows there are is not known before they are read.</source>
        <translation>Le nombre de lignes n’est pas connu avant leur lecture.</translation>
    </message>
    <message>
        <source>No table is unusually large</source>
        <translation>Aucune table n’est anormalement grande</translation>
    </message>
    <message>
        <source>Some tables are large</source>
        <translation>Certaines tables sont grandes</translation>
    </message>
    <message>
        <source>They make the snapshot, the upload and every upgrade longer.</source>
        <translation>Elles allongent l’instantané, l’envoi et chaque mise à niveau.</translation>
    </message>
    <message>
        <source>Plan more time. Logs (view_log, audit_log, login_history, recent_views) can be trimmed before, if nobody needs them.</source>
        <translation>Prévoyez plus de temps. Les journaux (view_log, audit_log, login_history, recent_views) peuvent être réduits avant, si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1&#xa0;: %2 lignes</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SshTunnels</name>
    <message>
        <source>Metabase Cloud cannot reach some SSH hosts</source>
        <translation>Metabase Cloud ne peut pas joindre certains hôtes SSH</translation>
    </message>
    <message>
        <source>They are known in your own network only.</source>
        <translation>Ils ne sont connus que dans votre propre réseau.</translation>
    </message>
    <message>
        <source>Use an SSH host with a public address for these data sources.</source>
        <translation>Utilisez un hôte SSH à adresse publique pour ces sources de données.</translation>
    </message>
    <message>
        <source>SSH hosts have to let Metabase Cloud in</source>
        <translation>Des hôtes SSH doivent laisser entrer Metabase Cloud</translation>
    </message>
    <message>
        <source>These data sources are reached through an SSH tunnel, which moves along.</source>
        <translation>Ces sources de données sont jointes par un tunnel SSH, qui migre aussi.</translation>
    </message>
    <message>
        <source>Allow the addresses of the cloud&apos;s region at each SSH host.</source>
        <translation>Autorisez les adresses de la région du cloud sur chaque hôte SSH.</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>No data source uses an SSH tunnel</source>
        <translation>Aucune source de données n’utilise de tunnel SSH</translation>
    </message>
    <message>
        <source>All connect directly.</source>
        <translation>Toutes se connectent directement.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Transforms</name>
    <message>
        <source>No table belongs to a transform</source>
        <translation>Aucune table n’appartient à une transformation</translation>
    </message>
    <message>
        <source>Nothing points to what Metabase leaves behind.</source>
        <translation>Rien ne renvoie à ce que Metabase laisse en arrière.</translation>
    </message>
    <message>
        <source>Tables made by transforms stop the restore</source>
        <translation>Des tables créées par des transformations bloquent la restauration</translation>
    </message>
    <message>
        <source>Tables that point to a transform: %1. Metabase before mid 2026 does not move transforms, and the restore in the cloud fails at the end (metabase/metabase#78704).</source>
        <translation>Tables qui renvoient à une transformation&#xa0;: %1. Avant la mi-2026, Metabase ne migre pas les transformations, et la restauration dans le cloud échoue à la fin (metabase/metabase#78704).</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>Mettez d’abord à niveau vers la dernière publication de 0.%1 ou d’une version ultérieure, puis migrez.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::UpgradeFinished</name>
    <message>
        <source>An upgrade of Metabase did not finish</source>
        <translation>Une mise à niveau de Metabase ne s’est pas terminée</translation>
    </message>
    <message>
        <source>The changelog marks these steps as failed.</source>
        <translation>Le changelog marque ces étapes comme échouées.</translation>
    </message>
    <message>
        <source>Start the newest release of that version once and let it finish, or restore the backup from before the upgrade.</source>
        <translation>Démarrez une fois la dernière publication de cette version et laissez-la terminer, ou restaurez la sauvegarde d’avant la mise à niveau.</translation>
    </message>
    <message>
        <source>Tables of Metabase 0.%1 are missing</source>
        <translation>Des tables de Metabase 0.%1 manquent</translation>
    </message>
    <message>
        <source>The changelog says they were made. A rollback or a restore was cut short, or tables were deleted by hand.</source>
        <translation>Le changelog indique qu’elles ont été créées. Un retour en arrière ou une restauration a été interrompu, ou des tables ont été supprimées à la main.</translation>
    </message>
    <message>
        <source>Restore a complete backup.</source>
        <translation>Restaurez une sauvegarde complète.</translation>
    </message>
    <message>
        <source>The last upgrade finished</source>
        <translation>La dernière mise à niveau s’est terminée</translation>
    </message>
    <message>
        <source>No step is marked as failed, and the tables of %1 are there.</source>
        <translation>Aucune étape n’est marquée comme échouée, et les tables de %1 sont présentes.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Version</name>
    <message>
        <source>Metabase %1 is older than the move to the cloud</source>
        <translation>Metabase %1 est plus ancien que la migration vers le cloud</translation>
    </message>
    <message>
        <source>Metabase moves to the cloud from 0.%1 on. The store may refuse this version, and restoring an old snapshot into a much newer Metabase has failed before.</source>
        <translation>Metabase migre vers le cloud à partir de 0.%1. Le Store peut refuser cette version, et la restauration d’un ancien instantané dans un Metabase bien plus récent a déjà échoué.</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>Mettez d’abord à niveau vers la dernière publication de 0.%1 ou d’une version ultérieure, puis migrez.</translation>
    </message>
    <message>
        <source>Metabase 0.46.6.4 leaves H2 data sources out of its own dumps</source>
        <translation>Metabase 0.46.6.4 omet les sources de données H2 de ses propres exports</translation>
    </message>
    <message>
        <source>A dump made by its command dump-to-h2 cannot be restored (metabase/metabase#33666).</source>
        <translation>Un export fait par sa commande dump-to-h2 ne peut pas être restauré (metabase/metabase#33666).</translation>
    </message>
    <message>
        <source>Use the snapshot Gangway makes, or upgrade to 0.46.7 or later first.</source>
        <translation>Utilisez l’instantané que fait Gangway, ou mettez d’abord à niveau vers 0.46.7 ou plus récent.</translation>
    </message>
    <message>
        <source>The store is told %1.</source>
        <translation>%1 est indiqué au Store.</translation>
    </message>
    <message>
        <source>Its exact point release is not in the database; the store is told %1.</source>
        <translation>Sa publication exacte n’est pas dans la base de données&#x202f;; %1 est indiqué au Store.</translation>
    </message>
    <message>
        <source>Metabase %1 can move to the cloud</source>
        <translation>Metabase %1 peut migrer vers le cloud</translation>
    </message>
    <message>
        <source>Where the cloud runs a newer version, the instance is upgraded on arrival.</source>
        <translation>Si le cloud utilise une version plus récente, l’instance est mise à niveau à l’arrivée.</translation>
    </message>
    <message>
        <source>The database is newer than Metabase 0.%1</source>
        <translation>La base de données est plus récente que Metabase 0.%1</translation>
    </message>
    <message>
        <source>It was last used by %1; an older Metabase refuses to start on it.</source>
        <translation>Elle a été utilisée en dernier par %1&#x202f;; un Metabase plus ancien refuse de démarrer dessus.</translation>
    </message>
    <message>
        <source>Choose version 0.%1 or later, or roll back first.</source>
        <translation>Choisissez la version 0.%1 ou ultérieure, ou revenez d’abord en arrière.</translation>
    </message>
    <message>
        <source>Metabase %1 has to be upgraded in steps</source>
        <translation>Metabase %1 doit être mis à niveau par étapes</translation>
    </message>
    <message>
        <source>Releases below 0.%1 are upgraded one after the other up to the last 0.%1; from there on one jump is enough.</source>
        <translation>Les versions inférieures à 0.%1 se mettent à niveau l’une après l’autre jusqu’à la dernière 0.%1&#x202f;; à partir de là, un seul saut suffit.</translation>
    </message>
    <message>
        <source>Back up, then upgrade release by release up to the last 0.%1.</source>
        <translation>Faites une sauvegarde, puis mettez à niveau version par version jusqu’à la dernière 0.%1.</translation>
    </message>
    <message>
        <source>Metabase %1 can be upgraded in one step</source>
        <translation>Metabase %1 peut être mis à niveau en une seule étape</translation>
    </message>
    <message>
        <source>Always take the newest point release of the version wanted.</source>
        <translation>Prenez toujours la dernière publication corrective de la version voulue.</translation>
    </message>
    <message>
        <source>Metabase 0.%1 is not older than the database</source>
        <translation>Metabase 0.%1 n’est pas plus ancien que la base de données</translation>
    </message>
    <message>
        <source>It was last used by %1.</source>
        <translation>Elle a été utilisée en dernier par %1.</translation>
    </message>
    <message>
        <source>Choose an older version.</source>
        <translation>Choisissez une version plus ancienne.</translation>
    </message>
    <message>
        <source>Metabase cannot go back to 0.%1</source>
        <translation>Metabase ne peut pas revenir à 0.%1</translation>
    </message>
    <message>
        <source>Its command &quot;migrate down&quot; goes back to 0.%1 at the lowest.</source>
        <translation>Sa commande «&#xa0;migrate down&#xa0;» revient au plus bas à 0.%1.</translation>
    </message>
    <message>
        <source>Restore the backup that was made before the upgrade.</source>
        <translation>Restaurez la sauvegarde qui a été faite avant la mise à niveau.</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; of Metabase 0.49 has broken databases</source>
        <translation>«&#xa0;migrate down&#xa0;» de Metabase 0.49 a détérioré des bases de données</translation>
    </message>
    <message>
        <source>Some of its point releases left the schema damaged (metabase/metabase#41641).</source>
        <translation>Certaines de ses publications correctives ont laissé le schéma endommagé (metabase/metabase#41641).</translation>
    </message>
    <message>
        <source>Restore the backup from before the upgrade instead, or run it on a copy first.</source>
        <translation>Restaurez plutôt la sauvegarde d’avant la mise à niveau, ou exécutez-la d’abord sur une copie.</translation>
    </message>
    <message>
        <source>Going back to 0.%1 takes several runs</source>
        <translation>Revenir à 0.%1 demande plusieurs passages</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; goes back one version at a time, each with the newest release of the version it leaves.</source>
        <translation>«&#xa0;migrate down&#xa0;» revient d’une version à la fois, chaque fois avec la dernière publication de la version quittée.</translation>
    </message>
    <message>
        <source>Run it %1 times, and check the version after each.</source>
        <translation>Exécutez-la %1 fois, et vérifiez la version après chacune.</translation>
    </message>
    <message>
        <source>Failures of &quot;migrate down&quot; are only logged before 0.57</source>
        <translation>Avant 0.57, les échecs de «&#xa0;migrate down&#xa0;» sont seulement consignés dans le journal</translation>
    </message>
    <message>
        <source>The command ends as if all was well (metabase/metabase#64309).</source>
        <translation>La commande se termine comme si tout allait bien (metabase/metabase#64309).</translation>
    </message>
    <message>
        <source>Compare the version of the database before and after each run.</source>
        <translation>Comparez la version de la base de données avant et après chaque passage.</translation>
    </message>
    <message>
        <source>Metabase %1 can go back to 0.%2</source>
        <translation>Metabase %1 peut revenir à 0.%2</translation>
    </message>
    <message>
        <source>Run &quot;migrate down&quot; with the release that ran last, Metabase stopped.</source>
        <translation>Exécutez «&#xa0;migrate down&#xa0;» avec la publication utilisée en dernier, Metabase étant arrêté.</translation>
    </message>
    <message>
        <source>The version of Metabase is not known</source>
        <translation>La version de Metabase n’est pas connue</translation>
    </message>
    <message>
        <source>No entry of the table databasechangelog names a release.</source>
        <translation>Aucune entrée de la table databasechangelog ne nomme une publication.</translation>
    </message>
    <message>
        <source>Check that the database is complete, and that it was made by a released Metabase.</source>
        <translation>Vérifiez que la base de données est complète, et qu’elle a été créée par un Metabase publié.</translation>
    </message>
    <message>
        <source>A development build of Metabase changed this database</source>
        <translation>Une version de développement de Metabase a modifié cette base de données</translation>
    </message>
    <message>
        <source>No released Metabase knows its schema (change sets v9999).</source>
        <translation>Aucun Metabase publié ne connaît son schéma (jeux de modifications v9999).</translation>
    </message>
    <message>
        <source>Go back to the backup from before the development build.</source>
        <translation>Revenez à la sauvegarde d’avant la version de développement.</translation>
    </message>
    <message>
        <source>Last used by Metabase %1</source>
        <translation>Utilisée en dernier par Metabase %1</translation>
    </message>
    <message>
        <source>Run the same version on the new database first, and upgrade afterwards.</source>
        <translation>Utilisez d’abord la même version sur la nouvelle base de données, et mettez à niveau ensuite.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Webhooks</name>
    <message>
        <source>Metabase Cloud cannot reach some webhooks</source>
        <translation>Metabase Cloud ne peut pas joindre certains webhooks</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only; alerts sent there are lost.</source>
        <translation>Leurs hôtes ne sont connus que dans votre propre réseau&#x202f;; les alertes qui y sont envoyées se perdent.</translation>
    </message>
    <message>
        <source>Give each a public address, or send these alerts elsewhere.</source>
        <translation>Donnez à chacun une adresse publique, ou envoyez ces alertes ailleurs.</translation>
    </message>
    <message>
        <source>Webhooks are called from the cloud</source>
        <translation>Les webhooks sont appelés depuis le cloud</translation>
    </message>
    <message>
        <source>They have to let the addresses of the cloud&apos;s region in.</source>
        <translation>Ils doivent laisser entrer les adresses de la région du cloud.</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings after the move.</source>
        <translation>Après la migration, envoyez un test à chacun depuis les paramètres d’administration.</translation>
    </message>
    <message>
        <source>%1 (address encrypted)</source>
        <translation>%1 (adresse chiffrée)</translation>
    </message>
    <message>
        <source>There are no webhooks</source>
        <translation>Il n’y a pas de webhooks</translation>
    </message>
    <message>
        <source>Alerts go by mail or Slack, if at all.</source>
        <translation>Les alertes passent par e-mail ou Slack, s’il y en a.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ByteSource</name>
    <message>
        <source>The database file %1 is shorter than its contents say.</source>
        <translation>Le fichier de base de données %1 est plus court que son contenu ne l’indique.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, after Metabase was stopped.</source>
        <translation>Copiez à nouveau le fichier depuis son origine, après l’arrêt de Metabase.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Le fichier %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>Indiquez le fichier de base de données lui-même, par exemple metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The database file %1 was changed while it was read.</source>
        <translation>Le fichier de base de données %1 a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>Stop Metabase, then start again.</source>
        <translation>Arrêtez Metabase, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CatalogueLayout</name>
    <message>
        <source>The H2 database was not written: it cannot hold %1.</source>
        <translation>La base de données H2 n’a pas été écrite&#xa0;: elle ne peut pas contenir %1.</translation>
    </message>
    <message>
        <source>Change this in the source, then try again.</source>
        <translation>Modifiez cela à la source, puis réessayez.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>Omis&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Check</name>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>L’une des deux copies de l’en-tête du fichier est endommagée.</translation>
    </message>
    <message>
        <source>The names of the file&apos;s maps contradict each other.</source>
        <translation>Les noms des maps du fichier se contredisent.</translation>
    </message>
    <message>
        <source>A large text or binary value is damaged.</source>
        <translation>Un texte long ou une valeur binaire volumineuse est endommagé.</translation>
    </message>
    <message>
        <source>The table has %1 rows where it counts %2.</source>
        <translation>La table a %1 lignes alors qu’elle en compte %2.</translation>
    </message>
    <message>
        <source>The index is empty; H2 will build it when it opens the file.</source>
        <translation>L’index est vide&#x202f;; H2 le construira à l’ouverture du fichier.</translation>
    </message>
    <message>
        <source>The index has %1 entries for %2 rows.</source>
        <translation>L’index a %1 entrées pour %2 lignes.</translation>
    </message>
    <message>
        <source>All rows are readable. Rebuild the index in H2.</source>
        <translation>Toutes les lignes sont lisibles. Reconstruisez l’index dans H2.</translation>
    </message>
    <message>
        <source>The index does not agree with the rows of its table.</source>
        <translation>L’index ne concorde pas avec les lignes de sa table.</translation>
    </message>
    <message>
        <source>A row of the table cannot be right.</source>
        <translation>Une ligne de la table ne peut pas être correcte.</translation>
    </message>
    <message>
        <source>The keys in the table&apos;s pages contradict each other.</source>
        <translation>Les clés dans les pages de la table se contredisent.</translation>
    </message>
    <message>
        <source>All rows are readable, but H2 may not find some of them by their key.</source>
        <translation>Toutes les lignes sont lisibles, mais H2 peut ne pas en trouver certaines par leur clé.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ChunkWriter</name>
    <message>
        <source>A row is too large for an H2 database file.</source>
        <translation>Une ligne est trop grande pour un fichier de base de données H2.</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row.</source>
        <translation>Raccourcissez les textes les plus longs de cette ligne.</translation>
    </message>
    <message>
        <source>%1 could not be read again while it was written.</source>
        <translation>%1 n’a pas pu être relu pendant l’écriture.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CompleteCatalogue</name>
    <message>
        <source>The column %1 keeps its values, but is no longer computed from others: %2</source>
        <translation>La colonne %1 garde ses valeurs, mais n’est plus calculée à partir d’autres&#xa0;: %2</translation>
    </message>
    <message>
        <source>The default of the column %1 is left out: %2</source>
        <translation>La valeur par défaut de la colonne %1 est omise&#xa0;: %2</translation>
    </message>
    <message>
        <source>The check %1 of the table %2 is left out: %3</source>
        <translation>La contrainte %1 de la table %2 est omise&#xa0;: %3</translation>
    </message>
    <message>
        <source>The view %1 is left out.</source>
        <translation>La vue %1 est omise.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>Omis&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Convert</name>
    <message>
        <source>The new database %1 was not kept: it does not hold the rows of the source.</source>
        <translation>La nouvelle base de données %1 n’a pas été conservée&#xa0;: elle ne contient pas les lignes de la source.</translation>
    </message>
    <message>
        <source>Check the disk the new file was on, then try again; the source was only read.</source>
        <translation>Vérifiez le disque où se trouvait le nouveau fichier, puis réessayez&#x202f;; la source a seulement été lue.</translation>
    </message>
    <message>
        <source>The database was not written: %1 exists already.</source>
        <translation>La base de données n’a pas été écrite&#xa0;: %1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <translation>Choisissez un autre nom, ou déplacez d’abord ce fichier.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::DamageReport</name>
    <message>
        <source>%1 lost %2 of %3 rows.</source>
        <translation>%1 a perdu %2 lignes sur %3.</translation>
    </message>
    <message>
        <source>%1 lost at least %2 of at least %3 rows.</source>
        <translation>%1 a perdu au moins %2 lignes sur au moins %3.</translation>
    </message>
    <message>
        <source>%1 has %2 rows that can be read. Whether there were more is not known.</source>
        <translation>%1 a %2 lignes lisibles. On ne sait pas s’il y en avait davantage.</translation>
    </message>
    <message>
        <source>%1 has all of its %2 rows.</source>
        <translation>%1 a toutes ses %2 lignes.</translation>
    </message>
    <message>
        <source>Nothing led to its rows any more; they were searched for in the whole file.</source>
        <translation>Plus rien ne menait à ses lignes&#x202f;; elles ont été cherchées dans tout le fichier.</translation>
    </message>
    <message>
        <source>Its declaration is lost: names of columns are made up, and types are those of the values.</source>
        <translation>Sa déclaration est perdue&#xa0;: les noms des colonnes sont inventés, et les types sont ceux des valeurs.</translation>
    </message>
    <message>
        <source>%1 of its rows are from damaged pages, and may be wrong.</source>
        <translation>%1 de ses lignes viennent de pages endommagées, et sont peut-être fausses.</translation>
    </message>
    <message>
        <source>%1 large texts or binary values are lost, and empty now.</source>
        <translation>%1 textes longs ou valeurs binaires volumineuses sont perdus, et maintenant vides.</translation>
    </message>
    <message>
        <source>What was found may be an earlier state: rows may have been changed or deleted since.</source>
        <translation>Ce qui a été trouvé est peut-être un état antérieur : des lignes ont pu être modifiées ou supprimées depuis.</translation>
    </message>
    <message>
        <source>%1 of its rows are from older copies, and may have been changed or deleted since.</source>
        <translation>%1 de ses lignes viennent de copies plus anciennes, et ont pu être modifiées ou supprimées depuis.</translation>
    </message>
    <message>
        <source>The list of which rows belong to which table is damaged: these may be those of another table.</source>
        <translation>La liste qui dit quelles lignes appartiennent à quelle table est endommagée : celles-ci sont peut-être celles d’une autre table.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Database</name>
    <message>
        <source>The file was not closed in order. Its newest complete state is shown.</source>
        <translation>Le fichier n’a pas été fermé correctement. Son état complet le plus récent est affiché.</translation>
    </message>
    <message>
        <source>A newer state than the one shown is incomplete: the last changes are lost.</source>
        <translation>Un état plus récent que celui affiché est incomplet&#xa0;: les dernières modifications sont perdues.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of transactions that were never committed are left out.</source>
        <translation>
            <numerusform>%n modification de transactions jamais validées est omise.</numerusform>
            <numerusform>%n modifications de transactions jamais validées sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database sorts text by the rules of %1.</source>
        <translation>La base de données trie le texte selon les règles de %1.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Errors</name>
    <message>
        <source>The database file %1 is damaged.</source>
        <translation>Le fichier de base de données %1 est endommagé.</translation>
    </message>
    <message>
        <source>The database file %1 holds something this program cannot read.</source>
        <translation>Le fichier de base de données %1 contient quelque chose que ce programme ne peut pas lire.</translation>
    </message>
    <message>
        <source>Report this with the detail above; the file itself is not harmed.</source>
        <translation>Signalez-le avec le détail ci-dessus&#x202f;; le fichier lui-même est intact.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Run this as a user who may read the file.</source>
        <translation>Exécutez ceci en tant qu’utilisateur qui a le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>Check the disk or network drive the file is on, then try again.</source>
        <translation>Vérifiez le disque ou le lecteur réseau où se trouve le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or save what can still be read of it: %1</source>
        <extracomment>%1: a command to type, or the words on a button</extracomment>
        <translation>Utilisez une sauvegarde plus ancienne de ce fichier, ou sauvez ce qui en est encore lisible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::FileLock</name>
    <message>
        <source>The database file %1 is in use by a running program.</source>
        <translation>Le fichier de base de données %1 est utilisé par un programme en cours d’exécution.</translation>
    </message>
    <message>
        <source>Stop Metabase first, then try again.</source>
        <translation>Arrêtez d’abord Metabase, puis réessayez.</translation>
    </message>
    <message>
        <source>Stop Metabase first. If it is not running, delete %1, which a crash can leave behind.</source>
        <translation>Arrêtez d’abord Metabase. S’il ne tourne pas, supprimez %1, qu’un plantage peut laisser derrière lui.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Le fichier %1 ne peut pas être ouvert.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Identify</name>
    <message>
        <source>%1 is an H2 database in the old PageStore format, which cannot be read here.</source>
        <translation>%1 est une base de données H2 à l’ancien format PageStore, qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: write a script from it (with MV_STORE=FALSE in the address) and run that script in a new file.</source>
        <translation>Convertissez-la avec H2 1.4.200&#xa0;: écrivez-en un script (avec MV_STORE=FALSE dans l’adresse) et exécutez ce script dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>%1 is encrypted as a whole with a file password.</source>
        <translation>%1 est chiffré en entier avec un mot de passe de fichier.</translation>
    </message>
    <message>
        <source>Make an unencrypted copy with H2&apos;s ChangeFileEncryption tool.</source>
        <translation>Faites-en une copie non chiffrée avec l’outil ChangeFileEncryption de H2.</translation>
    </message>
    <message>
        <source>%1 is only a Git LFS pointer, not the database itself.</source>
        <translation>%1 est seulement un pointeur Git LFS, et non la base de données elle-même.</translation>
    </message>
    <message>
        <source>Fetch the file with &quot;git lfs pull&quot; first.</source>
        <translation>Récupérez d’abord le fichier avec «&#xa0;git lfs pull&#xa0;».</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Le fichier %1 est vide.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, after Metabase was stopped.</source>
        <translation>Copiez-le à nouveau depuis son origine, après l’arrêt de Metabase.</translation>
    </message>
    <message>
        <source>%1 was written by an H2 version that is newer than this program knows.</source>
        <translation>%1 a été écrit par une version de H2 plus récente que celles que ce programme connaît.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Cherchez une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The header of the database file %1 is destroyed.</source>
        <translation>L’en-tête du fichier de base de données %1 est détruit.</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or let H2&apos;s Recover tool save what it can from a copy.</source>
        <translation>Utilisez une sauvegarde plus ancienne de ce fichier, ou laissez l’outil Recover de H2 récupérer ce qu’il peut à partir d’une copie.</translation>
    </message>
    <message>
        <source>%1 is not an H2 database file.</source>
        <translation>%1 n’est pas un fichier de base de données H2.</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s application database, usually named metabase.db.mv.db.</source>
        <translation>Choisissez la base de données d’application de Metabase, nommée en général metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>Indiquez le fichier de base de données lui-même, par exemple metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Il n’y a pas de fichier de base de données %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::IndexWriter</name>
    <message>
        <source>Table %1 has two rows with the same key, which its index %2 does not allow.</source>
        <translation>La table %1 a deux lignes avec la même clé, ce que son index %2 n’autorise pas.</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>La source elle-même contient ces lignes&#xa0;: modifiez ou supprimez-y l’une d’elles, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::LobWriter</name>
    <message>
        <source>A large text is not valid UTF-8.</source>
        <translation>Un texte long n’est pas en UTF-8 valide.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::OldCatalogue</name>
    <message>
        <source>The column %1.%2 was %3 and becomes %4, since its values do not fit into what H2 2 means by %3.</source>
        <translation>La colonne %1.%2 était %3 et devient %4, car ses valeurs ne tiennent pas dans ce que H2 2 entend par %3.</translation>
    </message>
    <message>
        <source>A domain is left out: %1</source>
        <translation>Un domaine est omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>A setting that H2 2 does not have is left out: %1</source>
        <translation>Un réglage que H2 2 n’a pas est omis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::PageChecker</name>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>Un bloc du fichier est endommagé ou manquant.</translation>
    </message>
    <message>
        <source>Two chunks of the file overlap.</source>
        <translation>Deux blocs du fichier se chevauchent.</translation>
    </message>
    <message>
        <source>A chunk&apos;s table of contents is damaged.</source>
        <translation>La table des matières d’un bloc est endommagée.</translation>
    </message>
    <message>
        <source>A page is not in its chunk&apos;s table of contents.</source>
        <translation>Une page ne figure pas dans la table des matières de son bloc.</translation>
    </message>
    <message>
        <source>A chunk says that %1 of its pages are in use, but %2 are.</source>
        <translation>Un bloc indique que %1 de ses pages sont utilisées, mais il y en a %2.</translation>
    </message>
    <message>
        <source>A page is in use that its chunk says is not.</source>
        <translation>Une page est utilisée alors que son bloc indique le contraire.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Reader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>Il n’y a pas de table %1 dans le fichier de base de données %2.</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>Choisissez l’une des tables de la liste.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageCatalogue</name>
    <message>
        <source>The second of two objects with one name is left out.</source>
        <translation>Le second de deux objets portant le même nom est omis.</translation>
    </message>
    <message>
        <source>The default of a column is left out, because the sequence it takes numbers from is lost.</source>
        <translation>La valeur par défaut d’une colonne est omise, parce que la séquence dont elle tire ses numéros est perdue.</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the key it leads to is lost.</source>
        <translation>Une clé étrangère est omise, parce que la clé à laquelle elle mène est perdue.</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the table it leads to is lost.</source>
        <translation>Une clé étrangère est omise, parce que la table à laquelle elle mène est perdue.</translation>
    </message>
    <message>
        <source>A part of the catalogue is left out, because what it needs is lost.</source>
        <translation>Une partie du catalogue est omise, parce que ce dont elle a besoin est perdu.</translation>
    </message>
    <message>
        <source>A view is left out: in a damaged catalogue nothing proves that its query is right.</source>
        <translation>Une vue est omise&#xa0;: dans un catalogue endommagé, rien ne prouve que sa requête est juste.</translation>
    </message>
    <message>
        <source>A check is left out: in a damaged catalogue nothing proves that its condition is right.</source>
        <translation>Une contrainte est omise&#xa0;: dans un catalogue endommagé, rien ne prouve que sa condition est juste.</translation>
    </message>
    <message>
        <source>No user who may do everything is left. The one Metabase has is put in: no name, no password.</source>
        <translation>Il ne reste aucun utilisateur ayant tous les droits. Celui de Metabase est mis en place&#xa0;: sans nom, sans mot de passe.</translation>
    </message>
    <message>
        <source>The default of a column is left out, because it is damaged.</source>
        <translation>La valeur par défaut d’une colonne est omise, parce qu’elle est endommagée.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageDatabase</name>
    <message>
        <source>The rows of table %1 were not found.</source>
        <translation>Les lignes de la table %1 n’ont pas été trouvées.</translation>
    </message>
    <message>
        <source>The log of uncommitted changes is damaged. Some of them may be shown, or some committed ones not.</source>
        <translation>Le journal des modifications non validées est endommagé. Certaines d’entre elles sont peut-être affichées, ou certaines modifications validées ne le sont pas.</translation>
    </message>
    <message>
        <source>A part of the catalogue is damaged.</source>
        <translation>Une partie du catalogue est endommagée.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the catalogue are lost: tables, keys or others.</source>
        <translation>
            <numerusform>%n objet du catalogue est perdu&#xa0;: table, clé ou autre.</numerusform>
            <numerusform>%n objets du catalogue sont perdus&#xa0;: tables, clés ou autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is lost: names and types of all tables.</source>
        <translation>Le catalogue est perdu&#xa0;: noms et types de toutes les tables.</translation>
    </message>
    <message>
        <source>What was found of the catalogue may be an earlier state: tables, keys or others may have been changed or dropped since.</source>
        <translation>Ce qui a été trouvé du catalogue est peut-être un état antérieur : des tables, des clés ou d’autres objets ont pu être modifiés ou supprimés depuis.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageReader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>Il n’y a pas de table %1 dans le fichier de base de données %2.</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>Choisissez l’une des tables de la liste.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::StoreSearch</name>
    <message>
        <source>The list of the file&apos;s maps is damaged. What it lacks was searched for in older copies.</source>
        <translation>La liste des maps du fichier est endommagée. Ce qui y manque a été cherché dans des copies plus anciennes.</translation>
    </message>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>L’une des deux copies de l’en-tête du fichier est endommagée.</translation>
    </message>
    <message>
        <source>Both copies of the file&apos;s header are damaged. Its data was searched for.</source>
        <translation>Les deux copies de l’en-tête du fichier sont endommagées. Ses données ont été recherchées.</translation>
    </message>
    <message>
        <source>The newest state of the file is lost. What is shown is older, apart from what could be found of the newest.</source>
        <translation>L’état le plus récent du fichier est perdu. Ce qui est affiché est plus ancien, à part ce qui a pu être retrouvé du plus récent.</translation>
    </message>
    <message>
        <source>No state of the file has its beginning left. What is shown was put together from single pages.</source>
        <translation>Aucun état du fichier n’a gardé son début. Ce qui est affiché a été assemblé à partir de pages isolées.</translation>
    </message>
    <message>
        <source>The list of where everything is in the file is damaged. What it lacks was searched for.</source>
        <translation>La liste des emplacements dans le fichier est endommagée. Ce qui y manque a été recherché.</translation>
    </message>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>Un bloc du fichier est endommagé ou manquant.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TableWriter</name>
    <message>
        <source>A value of table %1 does not fit its column %2 in an H2 database.</source>
        <translation>Une valeur de la table %1 n’entre pas dans sa colonne %2 dans une base de données H2.</translation>
    </message>
    <message>
        <source>Change this value in the source, then try again.</source>
        <translation>Modifiez cette valeur à la source, puis réessayez.</translation>
    </message>
    <message>
        <source>Table %1 has two rows with the same primary key.</source>
        <translation>La table %1 a deux lignes avec la même clé primaire.</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>La source elle-même contient ces lignes&#xa0;: modifiez ou supprimez-y l’une d’elles, puis réessayez.</translation>
    </message>
    <message>
        <source>The rows of table %1 do not have its columns.</source>
        <translation>Les lignes de la table %1 n’ont pas ses colonnes.</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>Signalez-le avec le détail ci-dessus.</translation>
    </message>
    <message>
        <source>A row of table %1 is too large for an H2 database.</source>
        <translation>Une ligne de la table %1 est trop grande pour une base de données H2.</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row in the source, then try again.</source>
        <translation>Raccourcissez à la source les textes les plus longs de cette ligne, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TemporaryFile</name>
    <message>
        <source>A temporary file in %1 could not be used.</source>
        <translation>Un fichier temporaire dans %1 n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Free some space there, then try again.</source>
        <translation>Libérez-y de l’espace, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::UpgradedReader</name>
    <message>
        <source>A value of the column %1.%2 cannot be kept in H2 2&apos;s type %3.</source>
        <translation>Une valeur de la colonne %1.%2 ne peut pas être conservée dans le type %3 de H2 2.</translation>
    </message>
    <message>
        <source>Change the value or the type of the column with the H2 version that made the file.</source>
        <translation>Modifiez la valeur ou le type de la colonne avec la version de H2 qui a créé le fichier.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Writer</name>
    <message>
        <source>The rows of table %1 could not be written.</source>
        <translation>Les lignes de la table %1 n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>Signalez-le avec le détail ci-dessus.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Comparison</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Left:  %1</source>
        <translation>Gauche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Droite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Metabase %1 on the left, %2 on the right</source>
        <translation>Metabase %1 à gauche, %2 à droite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <source>Declared differently</source>
        <translation>Déclarés différemment</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Lignes qui diffèrent</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>autre contenu</translation>
    </message>
    <message>
        <source>Both hold the same, compared by every row. Tables: %1.</source>
        <translation>Les deux contiennent la même chose, comparé ligne par ligne. Tables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Differences in what is declared: %1. Tables with different rows: %2.</source>
        <translation>Différences dans les déclarations&#xa0;: %1. Tables dont les lignes diffèrent&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::DamageAccount</name>
    <message>
        <source>Every row of every table can still be read: %1 rows in %2 tables. What is damaged is not needed for that.</source>
        <translation>Chaque ligne de chaque table est encore lisible&#xa0;: %1 lignes dans %2 tables. Ce qui est endommagé n’est pas nécessaire pour cela.</translation>
    </message>
    <message>
        <source>Tables that lost nothing: %1 of %2.</source>
        <translation>Tables qui n’ont rien perdu&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1 of %2; lost: %3.</source>
        <translation>Lignes lisibles&#xa0;: %1 sur %2&#x202f;; perdues&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; lost: at least %2.</source>
        <translation>Lignes lisibles&#xa0;: %1&#x202f;; perdues&#xa0;: au moins %2.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; whether there were more is not known.</source>
        <translation>Lignes lisibles&#xa0;: %1&#x202f;; on ne sait pas s’il y en avait davantage.</translation>
    </message>
    <message>
        <source>The newest state is lost; this is an earlier one.</source>
        <translation>L’état le plus récent est perdu&#x202f;; celui-ci est antérieur.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: tables, keys or views may be missing.</source>
        <translation>Le catalogue est endommagé&#xa0;: des tables, des clés ou des vues manquent peut-être.</translation>
    </message>
    <message>
        <source>and %1 more places</source>
        <translation>et %1 autres endroits</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Export</name>
    <message>
        <source>%1 is no folder that can be written to.</source>
        <translation>%1 n’est pas un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the existing files away.</source>
        <translation>Choisissez un dossier vide, ou déplacez les fichiers existants.</translation>
    </message>
    <message>
        <source>Exported to %1. Tables: %2, rows: %3.</source>
        <translation>Exporté dans %1. Tables&#xa0;: %2, lignes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 was not exported. %2</source>
        <translation>%1 n’a pas été exporté. %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Identify</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Vérifiez que c’est un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 ne peut pas être ouvert. %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Kind</name>
    <message>
        <source>Unpack it, for example with %1, then open what comes out.</source>
        <translation>Décompressez-le, par exemple avec %1, puis ouvrez ce qui en sort.</translation>
    </message>
    <message>
        <source>Unpack it, for example with %1, then open what comes out (%2).</source>
        <translation>Décompressez-le, par exemple avec %1, puis ouvrez ce qui en sort (%2).</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. To see what is in it: pg_restore --list.</source>
        <translation>Cette version de Gangway ne le lit pas encore. Pour voir ce qu’il contient&#xa0;: pg_restore --list.</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and psql restores it.</source>
        <translation>Cette version de Gangway ne le lit pas encore. C’est du texte, et psql le restaure.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, custom format %1.</source>
        <translation>Une sauvegarde PostgreSQL faite par pg_dump, format personnalisé %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, directory format %1.</source>
        <translation>Une sauvegarde PostgreSQL faite par pg_dump, format répertoire %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, tar format.</source>
        <translation>Une sauvegarde PostgreSQL faite par pg_dump, format tar.</translation>
    </message>
    <message>
        <source>The script of a whole PostgreSQL server, by pg_dumpall.</source>
        <translation>Le script de tout un serveur PostgreSQL, fait par pg_dumpall.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump %1.</source>
        <translation>Une sauvegarde PostgreSQL sous forme de script SQL, faite par pg_dump %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump.</source>
        <translation>Une sauvegarde PostgreSQL sous forme de script SQL, faite par pg_dump.</translation>
    </message>
    <message>
        <source>An H2 database file, format 1 (H2 1.4).</source>
        <translation>Un fichier de base de données H2, format 1 (H2 1.4).</translation>
    </message>
    <message>
        <source>An H2 database file, format 2 (H2 2.0 and 2.1).</source>
        <translation>Un fichier de base de données H2, format 2 (H2 2.0 et 2.1).</translation>
    </message>
    <message>
        <source>An H2 database file, format 3 (H2 2.2 and newer).</source>
        <translation>Un fichier de base de données H2, format 3 (H2 2.2 et plus récent).</translation>
    </message>
    <message>
        <source>An H2 database file in a newer format than this version of Gangway knows.</source>
        <translation>Un fichier de base de données H2 dans un format plus récent que ceux que cette version de Gangway connaît.</translation>
    </message>
    <message>
        <source>Install the newest Gangway, then open it again.</source>
        <translation>Installez la dernière version de Gangway, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>An H2 database file in the old PageStore format (H2 up to 1.4).</source>
        <translation>Un fichier de base de données H2 à l’ancien format PageStore (H2 jusqu’à 1.4).</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: SCRIPT from a copy opened with MV_STORE=FALSE, then RUNSCRIPT into a new database.</source>
        <translation>Convertissez-le avec H2 1.4.200&#xa0;: SCRIPT à partir d’une copie ouverte avec MV_STORE=FALSE, puis RUNSCRIPT dans une nouvelle base de données.</translation>
    </message>
    <message>
        <source>An H2 database file encrypted with a file password.</source>
        <translation>Un fichier de base de données H2 chiffré avec un mot de passe de fichier.</translation>
    </message>
    <message>
        <source>Decrypt a copy of it with H2&apos;s ChangeFileEncryption tool, then open the copy.</source>
        <translation>Déchiffrez-en une copie avec l’outil ChangeFileEncryption de H2, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>The SQL script of an H2 database, as H2&apos;s SCRIPT command writes it.</source>
        <translation>Le script SQL d’une base de données H2, tel que l’écrit la commande SCRIPT de H2.</translation>
    </message>
    <message>
        <source>Load it into a new H2 database with RUNSCRIPT, then open that.</source>
        <translation>Chargez-le dans une nouvelle base de données H2 avec RUNSCRIPT, puis ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>An H2 database file whose beginning is damaged.</source>
        <translation>Un fichier de base de données H2 dont le début est endommagé.</translation>
    </message>
    <message>
        <source>Take another copy of the file, made while Metabase is stopped.</source>
        <translation>Prenez une autre copie du fichier, faite pendant que Metabase est arrêté.</translation>
    </message>
    <message>
        <source>A gzip file.</source>
        <translation>Un fichier gzip.</translation>
    </message>
    <message>
        <source>A zstd file.</source>
        <translation>Un fichier zstd.</translation>
    </message>
    <message>
        <source>An xz file.</source>
        <translation>Un fichier xz.</translation>
    </message>
    <message>
        <source>A bzip2 file.</source>
        <translation>Un fichier bzip2.</translation>
    </message>
    <message>
        <source>An lz4 file.</source>
        <translation>Un fichier lz4.</translation>
    </message>
    <message>
        <source>A 7z archive.</source>
        <translation>Une archive 7z.</translation>
    </message>
    <message>
        <source>A zip archive.</source>
        <translation>Une archive zip.</translation>
    </message>
    <message>
        <source>A tar archive, but not one made by Gangway.</source>
        <translation>Une archive tar, mais qui n’a pas été faite par Gangway.</translation>
    </message>
    <message>
        <source>Choose the database file or backup itself.</source>
        <translation>Choisissez le fichier de base de données ou la sauvegarde elle-même.</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway.</source>
        <translation>Une archive de sauvegarde faite par Gangway.</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway that is incomplete or damaged.</source>
        <translation>Une archive de sauvegarde faite par Gangway, incomplète ou endommagée.</translation>
    </message>
    <message>
        <source>Run gangwayctl verify on it to see what is missing. tar still unpacks what is there.</source>
        <translation>Exécutez gangwayctl verify dessus pour voir ce qui manque. tar extrait toujours ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>A MySQL or MariaDB backup as an SQL script, by mysqldump or mariadb-dump.</source>
        <translation>Une sauvegarde MySQL ou MariaDB sous forme de script SQL, faite par mysqldump ou mariadb-dump.</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and mysql restores it.</source>
        <translation>Cette version de Gangway ne le lit pas encore. C’est du texte, et mysql le restaure.</translation>
    </message>
    <message>
        <source>An SQLite database.</source>
        <translation>Une base de données SQLite.</translation>
    </message>
    <message>
        <source>This version of Gangway does not open it. sqlite3 or DB Browser for SQLite does.</source>
        <translation>Cette version de Gangway ne l’ouvre pas. sqlite3 ou DB Browser for SQLite le fait.</translation>
    </message>
    <message>
        <source>A Java program (jar), such as metabase.jar.</source>
        <translation>Un programme Java (jar), comme metabase.jar.</translation>
    </message>
    <message>
        <source>The database lies beside it, usually as metabase.db.mv.db.</source>
        <translation>La base de données se trouve à côté, en général sous le nom metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Une image.</translation>
    </message>
    <message>
        <source>A PDF document.</source>
        <translation>Un document PDF.</translation>
    </message>
    <message>
        <source>A web page. A download that needed a sign-in often ends as one.</source>
        <translation>Une page web. C’est souvent le résultat d’un téléchargement qui demandait une connexion.</translation>
    </message>
    <message>
        <source>Sign in and download the backup again.</source>
        <translation>Connectez-vous et téléchargez à nouveau la sauvegarde.</translation>
    </message>
    <message>
        <source>A JSON text.</source>
        <translation>Un texte JSON.</translation>
    </message>
    <message>
        <source>A file encrypted with age, GnuPG or OpenSSL.</source>
        <translation>Un fichier chiffré avec age, GnuPG ou OpenSSL.</translation>
    </message>
    <message>
        <source>Decrypt it with the tool and key it was made with, then open what comes out.</source>
        <translation>Déchiffrez-le avec l’outil et la clé qui ont servi à le faire, puis ouvrez ce qui en sort.</translation>
    </message>
    <message>
        <source>A Git LFS pointer: a short text that stands for the real file.</source>
        <translation>Un pointeur Git LFS&#xa0;: un texte court qui remplace le vrai fichier.</translation>
    </message>
    <message>
        <source>Fetch the real file with git lfs pull, then open it.</source>
        <translation>Récupérez le vrai fichier avec git lfs pull, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>Un dossier.</translation>
    </message>
    <message>
        <source>An empty file.</source>
        <translation>Un fichier vide.</translation>
    </message>
    <message>
        <source>The copy or the backup did not work. Take another one.</source>
        <translation>La copie ou la sauvegarde n’a pas fonctionné. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>A file that begins with nothing but zero bytes.</source>
        <translation>Un fichier qui ne commence que par des octets nuls.</translation>
    </message>
    <message>
        <source>A text in UTF-16, as PowerShell writes what a tool prints; bytes may have been changed.</source>
        <translation>Un texte en UTF-16, tel que PowerShell écrit ce qu’un outil affiche&#x202f;; des octets ont peut-être été modifiés.</translation>
    </message>
    <message>
        <source>Make the backup again and let the tool write the file itself, as pg_dump does with -f.</source>
        <translation>Refaites la sauvegarde et laissez l’outil écrire lui-même le fichier, comme pg_dump le fait avec -f.</translation>
    </message>
    <message>
        <source>An SQL script.</source>
        <translation>Un script SQL.</translation>
    </message>
    <message>
        <source>Run it in a database of its own kind. Gangway opens that database or its backup.</source>
        <translation>Exécutez-le dans une base de données du même type. Gangway ouvre cette base de données ou sa sauvegarde.</translation>
    </message>
    <message>
        <source>A text file.</source>
        <translation>Un fichier texte.</translation>
    </message>
    <message>
        <source>A file of an unknown kind.</source>
        <translation>Un fichier de type inconnu.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Salvage</name>
    <message>
        <source>What could be read of the damaged file %1</source>
        <translation>Ce qui était lisible dans le fichier endommagé %1</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>Octets&#xa0;: %1, SHA-256&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Écrit dans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Search</name>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>Give a text of at least one character.</source>
        <translation>Indiquez un texte d’au moins un caractère.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>Colonne %1.%2</translation>
    </message>
    <message>
        <source>%1.%2, row %3: </source>
        <translation>%1.%2, ligne %3&#xa0;: </translation>
    </message>
    <message>
        <source>%1.%2, %3: </source>
        <translation>%1.%2, %3&#xa0;: </translation>
    </message>
    <message>
        <source>Hits: %1. Looked at the names of all tables and columns. Rows searched: %2, in tables: %3.</source>
        <translation>Résultats&#xa0;: %1. Les noms de toutes les tables et colonnes ont été examinés. Lignes parcourues&#xa0;: %2, dans les tables&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There may be more: the search ends early where there are many.</source>
        <translation>Il y en a peut-être d’autres&#xa0;: la recherche s’arrête tôt quand il y en a beaucoup.</translation>
    </message>
    <message>
        <source>Binary values were not searched; bytes: %1.</source>
        <translation>Les valeurs binaires n’ont pas été parcourues&#x202f;; octets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was searched only in part: %2</source>
        <translation>%1 n’a été parcouru qu’en partie&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Source</name>
    <message>
        <source>The archive %1 holds no H2 database, and other databases cannot be opened yet.</source>
        <translation>L’archive %1 ne contient pas de base de données H2, et les autres bases de données ne peuvent pas encore être ouvertes.</translation>
    </message>
    <message>
        <source>Unpack it with tar, and restore the database with its own tools.</source>
        <translation>Extrayez-la avec tar, et restaurez la base de données avec ses propres outils.</translation>
    </message>
    <message>
        <source>There is no table %1 in %2.</source>
        <translation>Il n’y a pas de table %1 dans %2.</translation>
    </message>
    <message>
        <source>Look at the list of tables for its name.</source>
        <translation>Cherchez son nom dans la liste des tables.</translation>
    </message>
    <message>
        <source>%1 has several tables called %2.</source>
        <translation>%1 a plusieurs tables nommées %2.</translation>
    </message>
    <message>
        <source>Name the table with its schema and in its own case.</source>
        <translation>Indiquez la table avec son schéma et en respectant sa casse.</translation>
    </message>
    <message>
        <source>Nothing of a database can be read in this file. Use an older backup of it.</source>
        <translation>Rien d’une base de données n’est lisible dans ce fichier. Utilisez-en une sauvegarde plus ancienne.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Summary</name>
    <message>
        <source>Its contents were not looked at. %1</source>
        <translation>Son contenu n’a pas été examiné. %1</translation>
    </message>
    <message>
        <source>Use another copy of the archive.</source>
        <translation>Utilisez une autre copie de l’archive.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Made by H2 %1.</source>
        <translation>Fait par H2 %1.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>Créé le %1.</translation>
    </message>
    <message>
        <source>Closed in order.</source>
        <translation>Fermé correctement.</translation>
    </message>
    <message>
        <source>Not closed in order.</source>
        <translation>Non fermé correctement.</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>Octets&#xa0;: %1, SHA-256&#xa0;: %2</translation>
    </message>
    <message>
        <source>Shown is %1 in it.</source>
        <translation>Est affiché %1, qui s’y trouve.</translation>
    </message>
    <message>
        <source>Metabase %1, %2</source>
        <translation>Metabase %1, %2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>Tables: %1, rows: %2</source>
        <translation>Tables&#xa0;: %1, lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Aucun problème n’a été trouvé.</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteuses</translation>
    </message>
    <message>
        <source>perhaps not all</source>
        <translation>peut-être pas toutes</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>lost: at least %1</source>
        <translation>perdues&#xa0;: au moins %1</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Ce fichier est endommagé.</translation>
    </message>
    <message>
        <source>To write what can be read into a new file: %1</source>
        <translation>Pour écrire ce qui est lisible dans un nouveau fichier&#xa0;: %1</translation>
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
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1</source>
        <translation>Lignes affichées&#xa0;: les %1 premières</translation>
    </message>
    <message>
        <source>Rows shown: the first %1 of %2</source>
        <translation>Lignes affichées&#xa0;: les %1 premières sur %2</translation>
    </message>
    <message>
        <source>Rows shown: all %1</source>
        <translation>Lignes affichées&#xa0;: toutes, soit %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::UnmadeKey</name>
    <message>
        <source>The primary key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>La clé primaire %1 de %2 n’a pas été créée&#xa0;: %3 lignes ont une clé qu’une autre ligne a aussi.</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>La clé unique %1 de %2 n’a pas été créée&#xa0;: %3 lignes ont une clé qu’une autre ligne a aussi.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were left out: by the foreign key %3 they refer to rows of %4 that are not there.</source>
        <translation>%1 lignes de %2 ont été omises&#xa0;: par la clé étrangère %3, elles renvoient à des lignes de %4 qui n’existent pas.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: the key of %3 it leads to was not made.</source>
        <translation>La clé étrangère %1 de %2 n’a pas été créée&#xa0;: la clé de %3 à laquelle elle mène n’a pas été créée.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: %3 rows refer to rows of %4 that are not there.</source>
        <translation>La clé étrangère %1 de %2 n’a pas été créée&#xa0;: %3 lignes renvoient à des lignes de %4 qui n’existent pas.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Cells</name>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::EncryptionKey</name>
    <message>
        <source>A value could not be encrypted.</source>
        <translation>Une valeur n’a pas pu être chiffrée.</translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL.</source>
        <translation>Vérifiez l’installation d’OpenSSL.</translation>
    </message>
    <message>
        <source>This is not an encryption key of Metabase.</source>
        <translation>Ce n’est pas une clé de chiffrement de Metabase.</translation>
    </message>
    <message>
        <source>Give the value of MB_ENCRYPTION_SECRET_KEY from the server&apos;s environment, as it stands there.</source>
        <translation>Indiquez la valeur de MB_ENCRYPTION_SECRET_KEY de l’environnement du serveur, comme elle y figure.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Environment</name>
    <message>
        <source>The environment in %1 could not be read.</source>
        <translation>L’environnement dans %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Choose the file with the MB_ variables.</source>
        <translation>Choisissez le fichier contenant les variables MB_.</translation>
    </message>
    <message>
        <source>This is a Compose file. Write the Metabase service&apos;s variables to a file as NAME=VALUE lines, and choose that.</source>
        <translation>C’est un fichier Compose. Écrivez les variables du service Metabase dans un fichier, en lignes NAME=VALUE, et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>Correct that line, or choose the file with the MB_ variables.</source>
        <translation>Corrigez cette ligne, ou choisissez le fichier contenant les variables MB_.</translation>
    </message>
    <message>
        <source>Close the quotes on that line.</source>
        <translation>Fermez les guillemets sur cette ligne.</translation>
    </message>
    <message>
        <source>Check the path, and that you may read the file.</source>
        <translation>Vérifiez le chemin, et que vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>The file that %1_FILE names could not be read.</source>
        <translation>Le fichier que désigne %1_FILE n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It may be inside the container. Copy it here, or give %1 itself.</source>
        <translation>Il est peut-être dans le conteneur. Copiez-le ici, ou indiquez %1 directement.</translation>
    </message>
    <message>
        <source>MB_DB_PORT is not a port.</source>
        <translation>MB_DB_PORT n’est pas un port.</translation>
    </message>
    <message>
        <source>Correct it in the environment.</source>
        <translation>Corrigez-le dans l’environnement.</translation>
    </message>
    <message>
        <source>MB_DB_DBNAME is not set.</source>
        <translation>MB_DB_DBNAME n’est pas défini.</translation>
    </message>
    <message>
        <source>Give the name of the database in the environment.</source>
        <translation>Indiquez le nom de la base de données dans l’environnement.</translation>
    </message>
    <message>
        <source>MB_DB_TYPE is none that Metabase knows.</source>
        <translation>MB_DB_TYPE n’est pas un type que Metabase connaît.</translation>
    </message>
    <message>
        <source>It is h2, postgres or mysql.</source>
        <translation>C’est h2, postgres ou mysql.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Inventory</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Sources de données</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Personal collections</source>
        <translation>Collections personnelles</translation>
    </message>
    <message>
        <source>Questions and models in the trash</source>
        <translation>Questions et modèles dans la corbeille</translation>
    </message>
    <message>
        <source>Dashboards in the trash</source>
        <translation>Tableaux de bord dans la corbeille</translation>
    </message>
    <message>
        <source>Sample databases</source>
        <translation>Bases de données d’exemple</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>Liens publics</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards</source>
        <translation>Questions et tableaux de bord intégrés</translation>
    </message>
    <message>
        <source>SQL snippets</source>
        <translation>Extraits SQL</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Chronologies</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Persisted models</source>
        <translation>Modèles persistants</translation>
    </message>
    <message>
        <source>Uploaded tables</source>
        <translation>Tables téléversées</translation>
    </message>
    <message>
        <source>Row and column security rules</source>
        <translation>Règles de sécurité par ligne et par colonne</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>Politiques de mise en cache</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>The counts of the instance could not be read.</source>
        <translation>Les décomptes de l’instance n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Metabase.</source>
        <translation>Vérifiez que l’adresse est celle d’un Metabase.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Orphans</name>
    <message>
        <source>The rows that refer to nothing could not be left out.</source>
        <translation>Les lignes qui ne renvoient à rien n’ont pas pu être omises.</translation>
    </message>
    <message>
        <source>Repair the database: %1 names such rows.</source>
        <extracomment>%1: a command, or a page of the window</extracomment>
        <translation>Réparez la base de données : %1 nomme ces lignes.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Region</name>
    <message>
        <source>United States (North Virginia)</source>
        <translation>États-Unis (Virginie du Nord)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europe (Francfort)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Asie-Pacifique (Singapour)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Asie-Pacifique (Sydney)</translation>
    </message>
    <message>
        <source>South America (São Paulo)</source>
        <translation>Amérique du Sud (São Paulo)</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Snapshot</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <translation>%1.%2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, and the key does not open them.</source>
        <translation>
            <numerusform>Aucun instantané n’a été fait&#xa0;: %n valeur semble chiffrée, et la clé ne l’ouvre pas.</numerusform>
            <numerusform>Aucun instantané n’a été fait&#xa0;: %n valeurs semblent chiffrées, et la clé ne les ouvre pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, in a database that says it is not.</source>
        <translation>
            <numerusform>Aucun instantané n’a été fait&#xa0;: %n valeur semble chiffrée, dans une base de données qui indique ne pas l’être.</numerusform>
            <numerusform>Aucun instantané n’a été fait&#xa0;: %n valeurs semblent chiffrées, dans une base de données qui indique ne pas l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>(Metabase does not move %1)</source>
        <translation>(Metabase ne migre pas %1)</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n reference(s) lead to rows that are not there.</source>
        <translation>
            <numerusform>Aucun instantané n’a été fait&#xa0;: %n référence mène à une ligne absente.</numerusform>
            <numerusform>Aucun instantané n’a été fait&#xa0;: %n références mènent à des lignes absentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot can be made of this database: its values may be encrypted in a format that Gangway does not read.</source>
        <translation>Aucun instantané ne peut être fait de cette base de données&#xa0;: ses valeurs sont peut-être chiffrées dans un format que Gangway ne lit pas.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Utilisez la migration propre à Metabase dans les paramètres d’administration, sous Cloud.</translation>
    </message>
    <message>
        <source>This database holds values encrypted with MB_ENCRYPTION_SECRET_KEY, and the key was not given. Metabase Cloud does not have it.</source>
        <translation>Cette base de données contient des valeurs chiffrées avec MB_ENCRYPTION_SECRET_KEY, et la clé n’a pas été indiquée. Metabase Cloud ne l’a pas.</translation>
    </message>
    <message>
        <source>The encryption key that was given is not this database&apos;s.</source>
        <translation>La clé de chiffrement indiquée n’est pas celle de cette base de données.</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Prenez MB_ENCRYPTION_SECRET_KEY dans l’environnement du serveur qui utilise cette base de données, exactement comme elle y figure.</translation>
    </message>
    <message>
        <source>Whether this database is encrypted cannot be told.</source>
        <translation>Il n’est pas possible de dire si cette base de données est chiffrée.</translation>
    </message>
    <message>
        <source>This is no application database of Metabase.</source>
        <translation>Ce n’est pas une base de données d’application de Metabase.</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>Choisissez le fichier que désigne MB_DB_FILE, en général metabase.db.mv.db à côté de metabase.jar.</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with. Or decide: %1 puts empty values in their place, %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Indiquez la clé avec laquelle elles ont été chiffrées. Ou décidez&#xa0;: %1 met des valeurs vides à leur place, %2 les laisse telles quelles.</translation>
    </message>
    <message>
        <source>The cloud takes all rows or none and refuses these at the very end. Repair them on a copy, or decide to leave these rows out, and with them what refers to them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Le cloud prend toutes les lignes ou aucune et refuse celles-ci tout à la fin. Réparez-les sur une copie, ou décidez d’omettre ces lignes, et avec elles ce qui s’y réfère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file) and give it: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>Cherchez MB_ENCRYPTION_SECRET_KEY dans l’environnement du serveur (fichier de service, conteneur, fichier compose) et indiquez-la&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give MB_ENCRYPTION_SECRET_KEY of its server: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>Indiquez MB_ENCRYPTION_SECRET_KEY de son serveur&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::SnapshotRules</name>
    <message>
        <source>No snapshot can be made of this database: the column %1 of %2 is computed from one that may have to be decrypted.</source>
        <translation>Aucun instantané ne peut être fait de cette base de données&#xa0;: la colonne %1 de %2 est calculée à partir d’une colonne qu’il faudra peut-être déchiffrer.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Utilisez la migration propre à Metabase dans les paramètres d’administration, sous Cloud.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::address</name>
    <message>
        <source>The address of the application database could not be read.</source>
        <translation>L’adresse de la base de données d’application n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The address holds a password, so it was not used.</source>
        <translation>L’adresse contient un mot de passe, elle n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>Other users of this machine can see a command line, and the shell keeps it: change that password. Then leave it out of the address, and give it in the environment, in a file only you can read (env:FILE), or when asked.</source>
        <translation>D’autres utilisateurs de cette machine peuvent voir une ligne de commande, et le shell la conserve&#xa0;: changez ce mot de passe. Retirez-le ensuite de l’adresse, et indiquez-le dans l’environnement, dans un fichier que vous seul pouvez lire (env:FILE), ou quand il est demandé.</translation>
    </message>
    <message>
        <source>Write it as postgres://USER@HOST:PORT/DATABASE, with one host.</source>
        <translation>Écrivez-la sous la forme postgres://USER@HOST:PORT/DATABASE, avec un seul hôte.</translation>
    </message>
    <message>
        <source>Leave it out of the address; keys with a passphrase are not supported there.</source>
        <translation>Retirez-la de l’adresse&#x202f;; les clés à phrase secrète n’y sont pas prises en charge.</translation>
    </message>
    <message>
        <source>Add the name of the database after the host: postgres://USER@HOST:PORT/DATABASE.</source>
        <translation>Ajoutez le nom de la base de données après l’hôte&#xa0;: postgres://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>Give the path of the H2 file (metabase.db.mv.db).</source>
        <translation>Indiquez le chemin du fichier H2 (metabase.db.mv.db).</translation>
    </message>
    <message>
        <source>Give a file, postgres://…, mysql://…, or env:FILE.</source>
        <translation>Indiquez un fichier, postgres://…, mysql://…, ou env:FILE.</translation>
    </message>
    <message>
        <source>Metabase keeps its application database in H2, PostgreSQL or MySQL: give a file, postgres://… or mysql://….</source>
        <translation>Metabase garde sa base de données d’application dans H2, PostgreSQL ou MySQL&#xa0;: indiquez un fichier, postgres://… ou mysql://….</translation>
    </message>
    <message>
        <source>%1 is in H2&apos;s old PageStore format.</source>
        <translation>%1 est à l’ancien format PageStore de H2.</translation>
    </message>
    <message>
        <source>Open it once with Metabase 0.45 or older, which converts it, and choose the .mv.db file.</source>
        <translation>Ouvrez-le une fois avec Metabase 0.45 ou plus ancien, qui le convertit, et choisissez le fichier .mv.db.</translation>
    </message>
    <message>
        <source>There is no H2 database file at %1.</source>
        <translation>Il n’y a pas de fichier de base de données H2 à l’emplacement %1.</translation>
    </message>
    <message>
        <source>Give the file that ends in .mv.db, or the folder Metabase runs in.</source>
        <translation>Indiquez le fichier qui se termine par .mv.db, ou le dossier où Metabase s’exécute.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::followUps</name>
    <message>
        <source>the new address</source>
        <translation>la nouvelle adresse</translation>
    </message>
    <message>
        <source>the old instance</source>
        <translation>l’ancienne instance</translation>
    </message>
    <message>
        <source>Keep the old instance stopped</source>
        <translation>Garder l’ancienne instance arrêtée</translation>
    </message>
    <message>
        <source>Changes made at %1 after the snapshot do not reach the cloud.</source>
        <translation>Les modifications faites à %1 après l’instantané n’arrivent pas dans le cloud.</translation>
    </message>
    <message>
        <source>Keep it stopped, and keep its files until everybody has worked in the new place for a while.</source>
        <translation>Gardez-la arrêtée, et gardez ses fichiers jusqu’à ce que tout le monde ait travaillé quelque temps au nouvel endroit.</translation>
    </message>
    <message>
        <source>Subscriptions and alerts (%1) run in the cloud from now on. While %2 runs too, everybody gets them twice, and changes made there do not reach the cloud.</source>
        <translation>Les abonnements et les alertes (%1) fonctionnent désormais dans le cloud. Tant que %2 fonctionne aussi, tout le monde les reçoit deux fois, et les modifications qui y sont faites n’arrivent pas dans le cloud.</translation>
    </message>
    <message>
        <source>%1, at its SSH host %2</source>
        <translation>%1, sur son hôte SSH %2</translation>
    </message>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>Autorisez ces adresses de %1 (au %2) dans le pare-feu de chacune&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>Une fois la région choisie, autorisez ses adresses dans le pare-feu de chacune.</translation>
    </message>
    <message>
        <source>Let Metabase Cloud through to your databases</source>
        <translation>Laisser Metabase Cloud accéder à vos bases de données</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>Les requêtes viennent des adresses de la région du cloud, et non plus de votre serveur.</translation>
    </message>
    <message>
        <source>Make data sources in your own network reachable</source>
        <translation>Rendre joignables les sources de données de votre propre réseau</translation>
    </message>
    <message>
        <source>Their hosts have private addresses or names, which mean nothing in the cloud.</source>
        <translation>Leurs hôtes ont des adresses ou des noms privés, qui ne signifient rien dans le cloud.</translation>
    </message>
    <message>
        <source>Give each a public address, or reach it through an SSH host that has one, and change the connection in the admin settings.</source>
        <translation>Donnez à chacune une adresse publique, ou joignez-la par un hôte SSH qui en a une, et modifiez la connexion dans les paramètres d’administration.</translation>
    </message>
    <message>
        <source>Replace data sources that are files</source>
        <translation>Remplacer les sources de données qui sont des fichiers</translation>
    </message>
    <message>
        <source>H2 and SQLite files stay on the old server; Metabase Cloud cannot open them.</source>
        <translation>Les fichiers H2 et SQLite restent sur l’ancien serveur&#x202f;; Metabase Cloud ne peut pas les ouvrir.</translation>
    </message>
    <message>
        <source>Load the data into a database server, then change the connection in the admin settings.</source>
        <translation>Chargez les données dans un serveur de base de données, puis modifiez la connexion dans les paramètres d’administration.</translation>
    </message>
    <message>
        <source>Upload keys and certificates</source>
        <translation>Envoyer les clés et les certificats</translation>
    </message>
    <message>
        <source>These connections name a file on the old server, which the cloud does not have.</source>
        <translation>Ces connexions désignent un fichier de l’ancien serveur, que le cloud n’a pas.</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file.</source>
        <translation>Ouvrez chaque connexion dans les paramètres d’administration et envoyez le fichier.</translation>
    </message>
    <message>
        <source>Add the new address to Google sign-in</source>
        <translation>Ajouter la nouvelle adresse à la connexion Google</translation>
    </message>
    <message>
        <source>Google refuses sign-in from an address its OAuth client does not list.</source>
        <translation>Google refuse la connexion depuis une adresse que son client OAuth ne contient pas.</translation>
    </message>
    <message>
        <source>In the Google console, add %1 to the authorized JavaScript origins of the OAuth client.</source>
        <translation>Dans la console Google, ajoutez %1 aux origines JavaScript autorisées du client OAuth.</translation>
    </message>
    <message>
        <source>Change the addresses at the SAML provider</source>
        <translation>Changer les adresses chez le fournisseur SAML</translation>
    </message>
    <message>
        <source>The provider sends people back to the address it knows, which is %1. SAML needs a Pro or Enterprise plan.</source>
        <translation>Le fournisseur renvoie les personnes à l’adresse qu’il connaît, qui est %1. SAML demande une formule Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>Set the redirect and base addresses to %1.</source>
        <translation>Définissez les adresses de redirection et de base sur %1.</translation>
    </message>
    <message>
        <source>Point JWT sign-in to the new address</source>
        <translation>Faire pointer la connexion JWT vers la nouvelle adresse</translation>
    </message>
    <message>
        <source>The application that signs people in sends them to %1. JWT needs a Pro or Enterprise plan.</source>
        <translation>L’application qui connecte les personnes les renvoie vers %1. JWT demande une formule Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>Change the address in that application to %1; the shared secret stays the same.</source>
        <translation>Dans cette application, remplacez l’adresse par %1&#x202f;; le secret partagé reste le même.</translation>
    </message>
    <message>
        <source>%1 is in your own network; the cloud cannot reach it, so nobody signs in through LDAP.</source>
        <translation>%1 est dans votre propre réseau&#x202f;; le cloud ne peut pas le joindre, donc personne ne se connecte par LDAP.</translation>
    </message>
    <message>
        <source>People sign in through the directory, which the cloud has to reach.</source>
        <translation>Les personnes se connectent par l’annuaire, que le cloud doit pouvoir joindre.</translation>
    </message>
    <message>
        <source>Check LDAP sign-in</source>
        <translation>Vérifier la connexion LDAP</translation>
    </message>
    <message>
        <source>Make the directory reachable for the region&apos;s addresses, or set passwords or another way to sign in, first of all for the administrators.</source>
        <translation>Rendez l’annuaire joignable depuis les adresses de la région, ou définissez des mots de passe ou un autre moyen de se connecter, en premier lieu pour les administrateurs.</translation>
    </message>
    <message>
        <source>Change the address in applications that embed Metabase</source>
        <translation>Changer l’adresse dans les applications qui intègrent Metabase</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1. The applications load them from %2.</source>
        <translation>Questions et tableaux de bord intégrés&#xa0;: %1. Les applications les chargent depuis %2.</translation>
    </message>
    <message>
        <source>Change their Metabase address to %1. The secret key moves along and stays the same.</source>
        <translation>Remplacez-y l’adresse de Metabase par %1. La clé secrète migre aussi et reste la même.</translation>
    </message>
    <message>
        <source>Pass on the new public links</source>
        <translation>Transmettre les nouveaux liens publics</translation>
    </message>
    <message>
        <source>Public links (%1) begin with the address of the instance; those given out lead to %2.</source>
        <translation>Les liens publics (%1) commencent par l’adresse de l’instance&#x202f;; ceux qui ont été communiqués mènent à %2.</translation>
    </message>
    <message>
        <source>Replace the address in every place that uses one with %1, or let a custom domain take over the old name.</source>
        <translation>Remplacez l’adresse par %1 partout où un tel lien est utilisé, ou laissez un domaine personnalisé reprendre l’ancien nom.</translation>
    </message>
    <message>
        <source>Bookmarks, mails and links in questions and dashboards (%1) lead to %2.</source>
        <translation>Les signets, les e-mails et les liens dans les questions et tableaux de bord (%1) mènent à %2.</translation>
    </message>
    <message>
        <source>Bookmarks and links in mails lead to %1.</source>
        <translation>Les signets et les liens dans les e-mails mènent à %1.</translation>
    </message>
    <message>
        <source>Redirect the old address</source>
        <translation>Rediriger l’ancienne adresse</translation>
    </message>
    <message>
        <source>Let the old address redirect to %1, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>Faites rediriger l’ancienne adresse vers %1, ou (avec Pro et Enterprise) faites-en le domaine personnalisé.</translation>
    </message>
    <message>
        <source>Check the sender of mails</source>
        <translation>Vérifier l’expéditeur des e-mails</translation>
    </message>
    <message>
        <source>Mail went through %1, which the cloud cannot reach; Metabase Cloud sends mail itself.</source>
        <translation>Les e-mails passaient par %1, que le cloud ne peut pas joindre&#x202f;; Metabase Cloud envoie lui-même les e-mails.</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself; your own mail server is used only where your plan allows it.</source>
        <translation>Metabase Cloud envoie lui-même les e-mails&#x202f;; votre propre serveur de messagerie n’est utilisé que si votre formule le permet.</translation>
    </message>
    <message>
        <source>Send a test mail from the new instance, and allow its sender in your mail filters.</source>
        <translation>Envoyez un e-mail de test depuis la nouvelle instance, et autorisez son expéditeur dans vos filtres de messagerie.</translation>
    </message>
    <message>
        <source>Check the webhooks</source>
        <translation>Vérifier les webhooks</translation>
    </message>
    <message>
        <source>Some lead to hosts in your own network, which the cloud cannot reach.</source>
        <translation>Certains mènent à des hôtes de votre propre réseau, que le cloud ne peut pas joindre.</translation>
    </message>
    <message>
        <source>They are called from the addresses of the cloud&apos;s region from now on.</source>
        <translation>Ils sont désormais appelés depuis les adresses de la région du cloud.</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings, and allow the region&apos;s addresses where needed.</source>
        <translation>Envoyez un test à chacun depuis les paramètres d’administration, et autorisez les adresses de la région si nécessaire.</translation>
    </message>
    <message>
        <source>Create the API keys again</source>
        <translation>Recréer les clés API</translation>
    </message>
    <message>
        <source>API keys do not move; programs that use one are refused by the new instance.</source>
        <translation>Les clés API ne migrent pas&#x202f;; les programmes qui en utilisent une sont refusés par la nouvelle instance.</translation>
    </message>
    <message>
        <source>Create a key of the same name and group for each, and give it to the program.</source>
        <translation>Pour chacune, créez une clé de même nom et de même groupe, et donnez-la au programme.</translation>
    </message>
    <message>
        <source>Set the caching policies again</source>
        <translation>Redéfinir les politiques de mise en cache</translation>
    </message>
    <message>
        <source>Caching policies (%1) do not move.</source>
        <translation>Les politiques de mise en cache (%1) ne migrent pas.</translation>
    </message>
    <message>
        <source>Note them from the old instance&apos;s performance settings, and set them in the new one.</source>
        <translation>Notez-les dans les paramètres de performance de l’ancienne instance, et définissez-les dans la nouvelle.</translation>
    </message>
    <message>
        <source>Set again what the old server&apos;s environment set</source>
        <translation>Redéfinir ce que définissait l’environnement de l’ancien serveur</translation>
    </message>
    <message>
        <source>These settings came from environment variables and are not in the application database.</source>
        <translation>Ces réglages venaient de variables d’environnement et ne sont pas dans la base de données d’application.</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>Reportez chacune dans les paramètres d’administration de la nouvelle instance, là où elle y existe.</translation>
    </message>
    <message>
        <source>Tell people the new address</source>
        <translation>Communiquer la nouvelle adresse</translation>
    </message>
    <message>
        <source>People: %1, of whom %2 sign in through a directory or provider. Everybody has to sign in again.</source>
        <translation>Personnes&#xa0;: %1, dont %2 se connectent par un annuaire ou un fournisseur. Tout le monde doit se reconnecter.</translation>
    </message>
    <message>
        <source>People: %1. Everybody has to sign in again; passwords stay the same.</source>
        <translation>Personnes&#xa0;: %1. Tout le monde doit se reconnecter&#x202f;; les mots de passe restent les mêmes.</translation>
    </message>
    <message>
        <source>Send everybody %1.</source>
        <translation>Envoyez %1 à tout le monde.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::recognise</name>
    <message>
        <source>It has no tables.</source>
        <translation>Elle n’a pas de tables.</translation>
    </message>
    <message>
        <source>It has the tables of a Metabase application database.</source>
        <translation>Elle a les tables d’une base de données d’application de Metabase.</translation>
    </message>
    <message>
        <source>It has Metabase&apos;s tables, but no databasechangelog: the table that says which version made them.</source>
        <translation>Elle a les tables de Metabase, mais pas databasechangelog&#xa0;: la table qui indique quelle version les a créées.</translation>
    </message>
    <message>
        <source>Metabase began to set it up; these tables are missing: %1.</source>
        <translation>Metabase a commencé à la configurer&#x202f;; ces tables manquent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is the sample database that comes with Metabase (people, orders, products, reviews).</source>
        <translation>C’est la base de données d’exemple fournie avec Metabase (people, orders, products, reviews).</translation>
    </message>
    <message>
        <source>It has none of Metabase&apos;s tables; its own are %1.</source>
        <translation>Elle n’a aucune des tables de Metabase&#x202f;; les siennes sont %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::version</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 or older (%2)</source>
        <translation>%1 ou plus ancien (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud</name>
    <message>
        <source>Check the application database</source>
        <translation>Contrôler la base de données d’application</translation>
    </message>
    <message>
        <source>Reads %1. Nothing is changed.</source>
        <translation>Lit %1. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Back up the application database and read the backup back</source>
        <translation>Sauvegarder la base de données d’application et relire la sauvegarde</translation>
    </message>
    <message>
        <source>Reads %1, writes %2.</source>
        <translation>Lit %1, écrit %2.</translation>
    </message>
    <message>
        <source>The backup is kept, since it is yours; delete it by hand.</source>
        <translation>La sauvegarde est conservée, puisqu’elle est à vous&#x202f;; supprimez-la à la main.</translation>
    </message>
    <message>
        <source>Make the snapshot from the backup</source>
        <translation>Faire l’instantané à partir de la sauvegarde</translation>
    </message>
    <message>
        <source>Upload the snapshot to Metabase Cloud</source>
        <translation>Envoyer l’instantané à Metabase Cloud</translation>
    </message>
    <message>
        <source>Sends the snapshot to %1. Changes made in Metabase from the backup on will not move.</source>
        <translation>Envoie l’instantané à %1. Les modifications faites dans Metabase à partir de la sauvegarde ne migreront pas.</translation>
    </message>
    <message>
        <source>Metabase Store offers no way to take an upload back; one that is not set up in the store is never used.</source>
        <translation>Metabase Store n’offre aucun moyen d’annuler un envoi&#x202f;; un envoi qui n’est pas mis en place dans le Store n’est jamais utilisé.</translation>
    </message>
    <message>
        <source>Set up the new instance in Metabase Store</source>
        <translation>Mettre en place la nouvelle instance dans Metabase Store</translation>
    </message>
    <message>
        <source>You choose plan, address and region in the store&apos;s own page; Gangway watches the new instance start.</source>
        <translation>Vous choisissez la formule, l’adresse et la région dans la page du Store&#x202f;; Gangway surveille le démarrage de la nouvelle instance.</translation>
    </message>
    <message>
        <source>about 5–30 minutes</source>
        <translation>environ 5 à 30 minutes</translation>
    </message>
    <message>
        <source>Cancel the instance in Metabase Store.</source>
        <translation>Résiliez l’instance dans Metabase Store.</translation>
    </message>
    <message>
        <source>Compare the new instance with the snapshot</source>
        <translation>Comparer la nouvelle instance avec l’instantané</translation>
    </message>
    <message>
        <source>Reads counts from the new instance.</source>
        <translation>Lit des décomptes de la nouvelle instance.</translation>
    </message>
    <message>
        <source>List what is left to do</source>
        <translation>Dresser la liste de ce qui reste à faire</translation>
    </message>
    <message>
        <source>This is not a plan for a move to Metabase Cloud.</source>
        <translation>Ce n’est pas un plan de migration vers Metabase Cloud.</translation>
    </message>
    <message>
        <source>Run it with the program that made it, or make a new plan.</source>
        <translation>Exécutez-le avec le programme qui l’a fait, ou faites un nouveau plan.</translation>
    </message>
    <message>
        <source>The plan lists other steps than this version of Gangway would do.</source>
        <translation>Le plan énumère d’autres étapes que celles que suivrait cette version de Gangway.</translation>
    </message>
    <message>
        <source>Make the plan again and read it before you run it.</source>
        <translation>Refaites le plan et lisez-le avant de l’exécuter.</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>Migrer %1 vers Metabase Cloud</translation>
    </message>
    <message>
        <source>This run no longer knows its migration at Metabase Store.</source>
        <translation>Cette exécution ne connaît plus sa migration auprès de Metabase Store.</translation>
    </message>
    <message>
        <source>Make a new plan and run that one.</source>
        <translation>Faites un nouveau plan et exécutez celui-ci.</translation>
    </message>
    <message>
        <source>The rehearsal store&apos;s page did not take the order.</source>
        <translation>La page du Store de répétition n’a pas pris la commande.</translation>
    </message>
    <message>
        <source>Metabase %1; %2</source>
        <translation>Metabase %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>cloud</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables, read back and equal
%3</source>
        <translation>%1 lignes dans %2 tables, relues et égales
%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent in %n part(s), SHA-256 as the snapshot&apos;s</source>
        <translation>
            <numerusform>%1 envoyés en %n partie, SHA-256 identique à celui de l’instantané</numerusform>
            <numerusform>%1 envoyés en %n parties, SHA-256 identique à celui de l’instantané</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs Metabase %2</source>
        <translation>%1 utilise Metabase %2</translation>
    </message>
    <message>
        <source>Writes what moves, in plain text, into the run&apos;s folder, and reads it back.</source>
        <translation>Écrit ce qui migre, en clair, dans le dossier de l’exécution, et le relit.</translation>
    </message>
    <message>
        <source>The snapshot is deleted.</source>
        <translation>L’instantané est supprimé.</translation>
    </message>
    <message>
        <source>%1; %2 rows that move, read back and equal</source>
        <translation>%1 ; %2 lignes qui migrent, relues et égales</translation>
    </message>
    <message>
        <source>%1 values decrypted</source>
        <translation>%1 valeurs déchiffrées</translation>
    </message>
    <message>
        <source>%1 rows left out, as decided</source>
        <translation>%1 lignes laissées de côté, comme décidé</translation>
    </message>
    <message>
        <source>Continue the rehearsal; if it stays, start it anew with %1.</source>
        <extracomment>%1: an option, or the words on a button</extracomment>
        <translation>Poursuivez la répétition&#x202f;; si cela persiste, recommencez-la avec %1.</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>Répétition : %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Answers</name>
    <message>
        <source>The plan&apos;s answer &quot;%1&quot; cannot be used.</source>
        <translation>La réponse «&#xa0;%1&#xa0;» du plan ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Make the plan again with %1.</source>
        <extracomment>%1: a command, or the words on a button</extracomment>
        <translation>Refaites le plan avec %1.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupPlace</name>
    <message>
        <source>&quot;%1&quot; is no place for a backup.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un emplacement pour une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose a folder and a name that ends in .gangway.tar.</source>
        <translation>Choisissez un dossier et un nom qui se termine par .gangway.tar.</translation>
    </message>
    <message>
        <source>%1 is already there, and a backup never replaces a file.</source>
        <translation>%1 existe déjà, et une sauvegarde ne remplace jamais un fichier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>Rien ne peut être écrit dans %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write into.</source>
        <translation>Choisissez un dossier dans lequel vous pouvez écrire.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupStep</name>
    <message>
        <source>%1 is already there, and this run did not make it.</source>
        <translation>%1 existe déjà, et cette exécution ne l’a pas fait.</translation>
    </message>
    <message>
        <source>Make the plan again with another place for the backup.</source>
        <translation>Refaites le plan avec un autre emplacement pour la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::ChecksStep</name>
    <message numerus="yes">
        <source>The move cannot start: %n check(s) forbid it. Nothing was changed.</source>
        <translation>
            <numerusform>La migration ne peut pas commencer&#xa0;: %n contrôle l’interdit. Rien n’a été modifié.</numerusform>
            <numerusform>La migration ne peut pas commencer&#xa0;: %n contrôles l’interdisent. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what each of them says, then check again.</source>
        <translation>Faites ce que chacun indique, puis contrôlez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The move waits for you: %n finding(s) of the checks need a decision. Nothing was changed.</source>
        <translation>
            <numerusform>La migration vous attend&#xa0;: %n constat des contrôles demande une décision. Rien n’a été modifié.</numerusform>
            <numerusform>La migration vous attend&#xa0;: %n constats des contrôles demandent une décision. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them. If you accept them all, plan the move again with %1.</source>
        <translation>Lisez-les. Si vous les acceptez tous, planifiez à nouveau la migration avec %1.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::EnvironmentKey</name>
    <message>
        <source>%1 does not set MB_ENCRYPTION_SECRET_KEY.</source>
        <translation>%1 ne définit pas MB_ENCRYPTION_SECRET_KEY.</translation>
    </message>
    <message>
        <source>Choose the file that the old server reads its environment from, or type the key.</source>
        <translation>Choisissez le fichier dans lequel l’ancien serveur lit son environnement, ou saisissez la clé.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Page</name>
    <message>
        <source>Source</source>
        <extracomment>Step of the move: which Metabase is moved</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Step of the move: what stands in the way</extracomment>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Step of the move: what is going to happen</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Step of the move: it happens</extracomment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Step of the move: both sides are compared</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Step of the move: what is left to do by hand</extracomment>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanText</name>
    <message>
        <source>touches:</source>
        <translation>touche&#xa0;:</translation>
    </message>
    <message>
        <source>takes:</source>
        <translation>durée&#xa0;:</translation>
    </message>
    <message>
        <source>way back:</source>
        <translation>retour en arrière&#xa0;:</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanWords</name>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1–%2 minutes</source>
        <translation>environ %1–%2 minutes</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped until its backup was read back: %1. Nobody can work with it until then. After that you may start it again; what people change there from then on does not move.</source>
        <translation>Metabase doit rester arrêté jusqu’à ce que sa sauvegarde ait été relue&#xa0;: %1. Personne ne peut y travailler jusque-là. Ensuite, vous pouvez le redémarrer&#x202f;; ce que l’on y modifie à partir de ce moment ne migre pas.</translation>
    </message>
    <message>
        <source>our Metabase</source>
        <translation>notre Metabase</translation>
    </message>
    <message>
        <source>We are moving %1 to Metabase Cloud.

It will not be available for a short time at the beginning (%2). After that it can be used for reading as before, but nothing should be changed there: questions and dashboards changed after the move has begun stay behind.

We write again when the new address can be used. Your questions, dashboards and collections will be there.</source>
        <translation>Nous migrons %1 vers Metabase Cloud.

Il sera indisponible pendant un court moment au début (%2). Ensuite, il pourra être consulté comme avant, mais rien ne devra y être modifié&#xa0;: les questions et tableaux de bord modifiés après le début de la migration resteront en arrière.

Nous écrirons à nouveau quand la nouvelle adresse sera utilisable. Vos questions, tableaux de bord et collections y seront.</translation>
    </message>
    <message>
        <source>The new address: %1</source>
        <translation>La nouvelle adresse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Session</name>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>Le rapport des contrôles n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Run %1 is no move to Metabase Cloud.</source>
        <translation>L’exécution %1 n’est pas une migration vers Metabase Cloud.</translation>
    </message>
    <message>
        <source>Continue it with the program that began it.</source>
        <translation>Poursuivez-la avec le programme qui l’a commencée.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SnapshotStep</name>
    <message>
        <source>The snapshot %1 could not be deleted.</source>
        <translation>L’instantané %1 n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>Supprimez-le à la main.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SourceFacts</name>
    <message>
        <source>%1 is a backup. What is moved is a Metabase&apos;s own database file.</source>
        <translation>%1 est une sauvegarde. Ce qui migre est le fichier de base de données d’un Metabase.</translation>
    </message>
    <message>
        <source>Choose that file, or restore the backup first: gangwayctl restore.</source>
        <translation>Choisissez ce fichier, ou restaurez d’abord la sauvegarde&#xa0;: gangwayctl restore.</translation>
    </message>
    <message>
        <source>%1 is no application database of Metabase.</source>
        <translation>%1 n’est pas une base de données d’application de Metabase.</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>Choisissez le fichier que désigne MB_DB_FILE, en général metabase.db.mv.db à côté de metabase.jar.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::VerifyStep</name>
    <message>
        <source>%1 does not say how much it holds of everything.</source>
        <translation>%1 n’indique pas les quantités de tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 found</source>
        <translation>%1&#xa0;: %2 attendus, %3 trouvés</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>%1 ne contient pas ce qui a été migré.</translation>
    </message>
    <message>
        <source>Do not switch over. Your backup and the old server are as they were. Ask Metabase&apos;s support, or move again.</source>
        <translation>Ne basculez pas. Votre sauvegarde et l’ancien serveur sont restés tels quels. Adressez-vous à l’assistance de Metabase, ou refaites la migration.</translation>
    </message>
    <message>
        <source>Compare these by hand: %1 shows how many the backup holds.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>Comparez celles-ci à la main : %1 montre combien la sauvegarde en contient.</translation>
    </message>
</context>
<context>
    <name>gangway::windowChoiceName</name>
    <message>
        <source>in the field “Encryption key” of the page Source</source>
        <extracomment>Where something is given: stands in a sentence, after a colon</extracomment>
        <translation>dans le champ «&#xa0;Clé de chiffrement&#xa0;» de la page «&#xa0;Source&#xa0;»</translation>
    </message>
    <message>
        <source>the decisions accepted below the findings</source>
        <extracomment>Stands in a sentence: &quot;plan the move again with …&quot;</extracomment>
        <translation>les décisions acceptées sous les constats</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words on a button or beside a box, in quotes</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” on Home shows what is left and how to save it.</source>
        <extracomment>After a colon; %1 is a button on the window Home</extracomment>
        <translation>«&#x202f;%1&#x202f;» sur la page d’accueil montre ce qui reste et comment le sauver.</translation>
    </message>
    <message>
        <source>“%1” on Home</source>
        <extracomment>A button on the window Home: stands in sentences: &quot;check it with …&quot;, &quot;… shows what is in it&quot;</extracomment>
        <translation>« %1 » sur la page d’accueil</translation>
    </message>
    <message>
        <source>the page Checks of a move</source>
        <extracomment>A page of the move: stands in a sentence: &quot;… names such rows&quot;</extracomment>
        <translation>la page « Contrôles » d’une migration</translation>
    </message>
</context>
<context>
    <name>gangwayctl</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>How to show progress: bars (default on a terminal), lines, json (one object a line on standard output) or none.</source>
        <translation>Affichage de la progression&#xa0;: bars (par défaut sur un terminal), lines, json (un objet par ligne sur la sortie standard) ou none.</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>Usage: gangwayctl %1 [options] %2</source>
        <translation>Utilisation&#xa0;: gangwayctl %1 [options] %2</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>There is no progress style &quot;%1&quot;.</source>
        <translation>Il n’y a pas de style de progression «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Something is missing after &quot;gangwayctl %1&quot;.</source>
        <translation>Il manque quelque chose après «&#xa0;gangwayctl %1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 attend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl %1 --help&quot; shows how it is used.</source>
        <translation>«&#xa0;gangwayctl %1 --help&#xa0;» montre comment l’utiliser.</translation>
    </message>
    <message>
        <source>%1
%2 rows in %3 tables; from %4; made %5</source>
        <translation>%1
%2 lignes dans %3 tables&#x202f;; de %4&#x202f;; fait le %5</translation>
    </message>
    <message>
        <source>Backs up a closed application database into a plain tar and reads everything back: every byte, and every row against the source. Stop Metabase first; a database in use is refused.</source>
        <translation>Sauvegarde une base de données d’application fermée dans un simple tar et relit tout&#xa0;: chaque octet, et chaque ligne par rapport à la source. Arrêtez d’abord Metabase&#x202f;; une base de données en cours d’utilisation est refusée.</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, or env:FILE.</source>
        <translation>metabase.db avec ou sans .mv.db, son dossier, ou env:FILE.</translation>
    </message>
    <message>
        <source>The archive, or a folder for one named by the time (default: this folder).</source>
        <translation>L’archive, ou un dossier où en créer une nommée d’après l’heure (par défaut&#xa0;: ce dossier).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>Print what was made as JSON.</source>
        <translation>Afficher en JSON ce qui a été fait.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1</source>
        <translation>Sauvegardé et relu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reads a backup archive completely: every byte against the manifest, then every row of its database against the checksums taken from the source.</source>
        <translation>Lit entièrement une archive de sauvegarde&#xa0;: chaque octet par rapport au manifeste, puis chaque ligne de sa base de données par rapport aux sommes de contrôle relevées à la source.</translation>
    </message>
    <message>
        <source>A .gangway.tar file.</source>
        <translation>Un fichier .gangway.tar.</translation>
    </message>
    <message>
        <source>Only look at the manifest and the places of the members: quick, proves less.</source>
        <translation>Regarder seulement le manifeste et les positions des membres&#xa0;: rapide, prouve moins.</translation>
    </message>
    <message>
        <source>Print what it holds as JSON.</source>
        <translation>Afficher son contenu en JSON.</translation>
    </message>
    <message>
        <source>Complete: %1
%2</source>
        <translation>Complet&#xa0;: %1
%2</translation>
    </message>
    <message>
        <source>Good, every byte and every row: %1</source>
        <translation>Bon, chaque octet et chaque ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Puts the database of a backup back. The place must be empty, or what is there is backed up first with --keep-existing. Stop Metabase first.</source>
        <translation>Remet en place la base de données d’une sauvegarde. L’emplacement doit être vide, ou ce qui s’y trouve est d’abord sauvegardé avec --keep-existing. Arrêtez d’abord Metabase.</translation>
    </message>
    <message>
        <source>The database file to make: metabase.db, with or without .mv.db.</source>
        <translation>Le fichier de base de données à créer&#xa0;: metabase.db, avec ou sans .mv.db.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>Back up what is there into this archive, and verify it, before replacing it.</source>
        <translation>Sauvegarder dans cette archive ce qui s’y trouve, et la vérifier, avant de le remplacer.</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>--to is missing: where should the database go?</source>
        <translation>--to manque&#xa0;: où doit aller la base de données&#x202f;?</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was there is kept in %1</source>
        <translation>Ce qui s’y trouvait est conservé dans %1</translation>
    </message>
    <message>
        <source>look into a backup or database file</source>
        <translation>examine une sauvegarde ou un fichier de base de données</translation>
    </message>
    <message>
        <source>what stands in the way of a move</source>
        <translation>indique ce qui fait obstacle à une migration</translation>
    </message>
    <message>
        <source>make a verified backup archive</source>
        <translation>fait une archive de sauvegarde vérifiée</translation>
    </message>
    <message>
        <source>read a backup archive and check everything in it</source>
        <translation>lit une archive de sauvegarde et vérifie tout ce qu’elle contient</translation>
    </message>
    <message>
        <source>put a backup&apos;s database back</source>
        <translation>remet en place la base de données d’une sauvegarde</translation>
    </message>
    <message>
        <source>write down a move, step by step, before anything happens</source>
        <translation>consigne une migration, étape par étape, avant que rien n’ait lieu</translation>
    </message>
    <message>
        <source>do what a plan says, or continue it</source>
        <translation>fait ce qu’un plan indique, ou le poursuit</translation>
    </message>
    <message>
        <source>the whole move against a stand-in cloud on this machine</source>
        <translation>toute la migration vers un substitut du cloud sur cette machine</translation>
    </message>
    <message>
        <source>list all runs</source>
        <translation>énumère toutes les exécutions</translation>
    </message>
    <message>
        <source>show one run</source>
        <translation>affiche une exécution</translation>
    </message>
    <message>
        <source>--export needs --as csv, json or sql.</source>
        <translation>--export demande --as csv, json ou sql.</translation>
    </message>
    <message>
        <source>Looks into a file without a database server, Java or a network, and never writes to it: H2 databases (H2 1.4 to 2.3) and Gangway&apos;s own archives. Other kinds of backup are named.</source>
        <translation>Examine un fichier sans serveur de base de données, sans Java et sans réseau, et n’y écrit jamais&#xa0;: bases de données H2 (H2 1.4 à 2.3) et archives de Gangway. Les autres types de sauvegarde sont nommés.</translation>
    </message>
    <message>
        <source>The file to look into.</source>
        <translation>Le fichier à examiner.</translation>
    </message>
    <message>
        <source>Print JSON; its members are described in the manual.</source>
        <translation>Afficher du JSON&#x202f;; ses membres sont décrits dans le manuel.</translation>
    </message>
    <message>
        <source>List all tables with their rows.</source>
        <translation>Énumérer toutes les tables avec leur nombre de lignes.</translation>
    </message>
    <message>
        <source>Show the rows of one table.</source>
        <translation>Afficher les lignes d’une table.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>How many rows (default %1).</source>
        <translation>Combien de lignes (par défaut %1).</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Find a text in names and values.</source>
        <translation>Chercher un texte dans les noms et les valeurs.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Say what differs from another file; ends with 4 when something does.</source>
        <translation>Indiquer ce qui diffère d’un autre fichier&#x202f;; se termine avec 4 si quelque chose diffère.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Write all tables, or the one of --table, into a folder.</source>
        <translation>Écrire toutes les tables, ou celle de --table, dans un dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>csv, json or sql.</source>
        <translation>csv, json ou sql.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>Do not check every page, row and index.</source>
        <translation>Ne pas vérifier chaque page, ligne et index.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same.</source>
        <translation>Fichier, lisible par vous seul, contenant MB_ENCRYPTION_SECRET_KEY. La variable d’environnement de ce nom a le même effet.</translation>
    </message>
    <message>
        <source>Writes down a move, step by step: what each step touches and how it is taken back. Nothing is read or changed yet. The file holds no secrets and can be sent to a colleague.</source>
        <translation>Consigne une migration, étape par étape&#xa0;: ce que chaque étape touche et comment elle s’annule. Rien n’est encore lu ni modifié. Le fichier ne contient pas de secrets et peut être envoyé à un collègue.</translation>
    </message>
    <message>
        <source>move-to-cloud: move a stopped Metabase on H2 to Metabase Cloud.</source>
        <translation>move-to-cloud&#xa0;: migrer un Metabase arrêté sur H2 vers Metabase Cloud.</translation>
    </message>
    <message>
        <source>The application database: metabase.db with or without .mv.db, its folder, or env:FILE with Metabase&apos;s variables.</source>
        <translation>La base de données d’application&#xa0;: metabase.db avec ou sans .mv.db, son dossier, ou env:FILE avec les variables de Metabase.</translation>
    </message>
    <message>
        <source>Where the plan goes; without it, it is only shown.</source>
        <translation>Où écrire le plan&#x202f;; sans cette option, il est seulement affiché.</translation>
    </message>
    <message>
        <source>The new instance, where it is known already.</source>
        <translation>La nouvelle instance, si elle est déjà connue.</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1, to list its addresses.</source>
        <translation>Région de la nouvelle instance, par exemple eu-central-1, pour énumérer ses adresses.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>The old server runs Metabase Pro or Enterprise.</source>
        <translation>L’ancien serveur utilise Metabase Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>The preflight&apos;s findings that need a decision were read and accepted.</source>
        <translation>Les constats du contrôle préalable qui demandent une décision ont été lus et acceptés.</translation>
    </message>
    <message>
        <source>Parts to upload side by side, 1 to 16 (default 4).</source>
        <translation>Parties à envoyer en parallèle, de 1 à 16 (par défaut 4).</translation>
    </message>
    <message>
        <source>Megabytes in a part of a large upload, 6 to 5000 (default 100).</source>
        <translation>Mégaoctets par partie d’un envoi volumineux, de 6 à 5000 (par défaut 100).</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>ko/s</translation>
    </message>
    <message>
        <source>Another store than Metabase&apos;s own, such as the rehearsal&apos;s.</source>
        <translation>Un autre Store que celui de Metabase, par exemple celui de la répétition.</translation>
    </message>
    <message>
        <source>Its pages, where they are at another address.</source>
        <translation>Ses pages, si elles sont à une autre adresse.</translation>
    </message>
    <message>
        <source>Print the plan as JSON.</source>
        <translation>Afficher le plan en JSON.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot;.</source>
        <translation>Il n’y a pas de parcours «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Saved. Start it with: gangwayctl run %1</source>
        <translation>Enregistré. Pour le démarrer&#xa0;: gangwayctl run %1</translation>
    </message>
    <message>
        <source>Says what stands in the way of a move: what forbids it, what you have to decide, what will need work afterwards, and what was looked at and is fine. Only reads. Ends with 5 when something forbids the move.</source>
        <translation>Indique ce qui fait obstacle à une migration&#xa0;: ce qui l’interdit, ce que vous devez décider, ce qui demandera du travail ensuite, et ce qui a été examiné et ne pose pas de problème. Lit seulement. Se termine avec 5 si quelque chose interdit la migration.</translation>
    </message>
    <message>
        <source>move-to-cloud.</source>
        <translation>move-to-cloud.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Afficher le rapport en JSON.</translation>
    </message>
    <message>
        <source>Also write it as a page to show around.</source>
        <translation>L’écrire aussi sous forme de page à faire circuler.</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1.</source>
        <translation>Région de la nouvelle instance, par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>Also look for broken references in logs and history, which may take minutes.</source>
        <translation>Chercher aussi les références rompues dans les journaux et l’historique, ce qui peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>The whole move, with real data and the real steps, against a stand-in for Metabase Cloud on this machine: checks, backup, snapshot, upload, set-up, comparison, follow-ups. Nothing leaves the machine, and the source is only read.</source>
        <translation>Toute la migration, avec de vraies données et les vraies étapes, vers un substitut de Metabase Cloud sur cette machine&#xa0;: contrôles, sauvegarde, instantané, envoi, mise en place, comparaison, suites à donner. Rien ne quitte la machine, et la source est seulement lue.</translation>
    </message>
    <message>
        <source>Your application database; without it, the sample that comes with Gangway.</source>
        <translation>Votre base de données d’application&#x202f;; sans elle, l’exemple fourni avec Gangway.</translation>
    </message>
    <message>
        <source>Go on where an earlier rehearsal was cut short.</source>
        <translation>Reprendre là où une répétition précédente a été interrompue.</translation>
    </message>
    <message>
        <source>Forget what the stand-in cloud kept of earlier rehearsals.</source>
        <translation>Oublier ce que le substitut du cloud a conservé de répétitions précédentes.</translation>
    </message>
    <message>
        <source>Folder for the backup (default: in Gangway&apos;s own folder).</source>
        <translation>Dossier pour la sauvegarde (par défaut&#xa0;: dans le dossier de Gangway).</translation>
    </message>
    <message>
        <source>Rehearsal %1. The cloud is a stand-in on this machine (%2); nothing leaves it.
</source>
        <translation>Répétition %1. Le cloud est un substitut sur cette machine (%2)&#x202f;; rien ne la quitte.
</translation>
    </message>
    <message>
        <source>This plan was begun already: run %1.</source>
        <translation>Ce plan a déjà été commencé&#xa0;: exécution %1.</translation>
    </message>
    <message>
        <source>Continue it with --continue, or make a new plan to start over.</source>
        <translation>Poursuivez-la avec --continue, ou faites un nouveau plan pour tout recommencer.</translation>
    </message>
    <message>
        <source>Start the move? Type yes to start, anything else to leave:</source>
        <translation>Démarrer la migration&#x202f;? Saisissez oui pour démarrer, autre chose pour quitter&#xa0;:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Does what a plan says. It can be stopped with Ctrl+C or killed at any moment and continued: finished steps are not done again, finished parts of an upload are not sent again.</source>
        <translation>Fait ce qu’un plan indique. Peut être arrêté avec Ctrl+C ou tué à tout moment, puis poursuivi&#xa0;: les étapes terminées ne sont pas refaites, les parties terminées d’un envoi ne sont pas renvoyées.</translation>
    </message>
    <message>
        <source>A plan file, or the id of a run.</source>
        <translation>Un fichier de plan, ou l’identifiant d’une exécution.</translation>
    </message>
    <message>
        <source>Go on where an earlier run of this plan ended.</source>
        <translation>Reprendre là où une exécution précédente de ce plan s’est terminée.</translation>
    </message>
    <message>
        <source>Do not ask before starting.</source>
        <translation>Ne pas demander avant de démarrer.</translation>
    </message>
    <message>
        <source>The new instance, such as acme.metabaseapp.com, so that it is not asked for.</source>
        <translation>La nouvelle instance, par exemple acme.metabaseapp.com, pour qu’elle ne soit pas demandée.</translation>
    </message>
    <message>
        <source>File, readable only by you, with an API key of the new instance. GANGWAY_INSTANCE_KEY does the same.</source>
        <translation>Fichier, lisible par vous seul, contenant une clé API de la nouvelle instance. GANGWAY_INSTANCE_KEY a le même effet.</translation>
    </message>
    <message>
        <source>Run %1 has ended already. &quot;gangwayctl status %1&quot; shows it.</source>
        <translation>L’exécution %1 est déjà terminée. «&#xa0;gangwayctl status %1&#xa0;» l’affiche.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether to start.</source>
        <translation>Il n’y a personne ici à qui demander s’il faut démarrer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Lists all runs, newest first: what they did and whether they can be continued.</source>
        <translation>Énumère toutes les exécutions, les plus récentes d’abord&#xa0;: ce qu’elles ont fait et si elles peuvent être poursuivies.</translation>
    </message>
    <message>
        <source>Print {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</source>
        <translation>Afficher {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</translation>
    </message>
    <message>
        <source>Shows one run: every step, what it made, and the error where it stopped.</source>
        <translation>Affiche une exécution&#xa0;: chaque étape, ce qu’elle a produit, et l’erreur là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;gangwayctl runs&quot; shows it.</source>
        <translation>L’identifiant de l’exécution, tel que «&#xa0;gangwayctl runs&#xa0;» l’affiche.</translation>
    </message>
    <message>
        <source>Print the whole record, with every step&apos;s result.</source>
        <translation>Afficher tout l’enregistrement, avec le résultat de chaque étape.</translation>
    </message>
    <message>
        <source>Usage: gangwayctl COMMAND [options]

Moves a self-hosted Metabase to Metabase Cloud without losing anything, and looks into backups.

Commands:
</source>
        <translation>Utilisation&#xa0;: gangwayctl COMMANDE [options]

Migre un Metabase auto-hébergé vers Metabase Cloud sans rien perdre, et examine des sauvegardes.

Commandes&#xa0;:
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
«&#xa0;gangwayctl COMMANDE --help&#xa0;» explique chacune d’elles.

Les secrets ne sont jamais des arguments&#xa0;: ils viennent de l’environnement, d’un fichier que vous seul pouvez lire, ou d’une invite.
GANGWAY_HOME   où sont conservés les exécutions et leur registre (actuellement %1)
GANGWAY_LOG    trace, debug, info, warning, error ou off

Codes de sortie&#xa0;: 0 fait, 1 échec, 2 mauvaise utilisation, 3 arrêté par vous, 4 une vérification a trouvé une
différence, 5 un contrôle interdit de continuer, 75 interrompu ou incident passager&#xa0;: peut être relancé sans risque.
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;gangwayctl --help&quot; lists them all.</source>
        <translation>«&#xa0;gangwayctl --help&#xa0;» les énumère toutes.</translation>
    </message>
    <message>
        <source>The command ended in the middle.</source>
        <translation>La commande s’est terminée en cours de route.</translation>
    </message>
    <message>
        <source>Run it again. If it stays, report it with the log in %1.</source>
        <translation>Relancez-la. Si cela persiste, signalez-le avec le journal dans %1.</translation>
    </message>
    <message>
        <source>
Moved and verified. The old server was not touched.</source>
        <translation>
Migré et vérifié. L’ancien serveur n’a pas été touché.</translation>
    </message>
    <message>
        <source>
Everything was copied. It has not been verified.</source>
        <translation>
Tout a été copié. La vérification n’a pas été faite.</translation>
    </message>
    <message>
        <source>
Stopped after %1 of %2 steps. Nothing on the source was changed.</source>
        <translation>
Arrêté après %1 étapes sur %2. Rien n’a été modifié à la source.</translation>
    </message>
    <message>
        <source>
Not moved: %1 of %2 steps are done. Nothing on the source was changed.</source>
        <translation>
Non migré&#xa0;: %1 étapes sur %2 sont faites. Rien n’a été modifié à la source.</translation>
    </message>
    <message>
        <source>There is no run to continue.</source>
        <translation>Il n’y a pas d’exécution à poursuivre.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl runs&quot; lists what there is.</source>
        <translation>«&#xa0;gangwayctl runs&#xa0;» énumère ce qu’il y a.</translation>
    </message>
    <message>
        <source>Details: gangwayctl status %1</source>
        <translation>Détails&#xa0;: gangwayctl status %1</translation>
    </message>
    <message>
        <source>    The store&apos;s page (rehearsal): %1</source>
        <translation>    La page du Store (répétition)&#xa0;: %1</translation>
    </message>
    <message>
        <source>    Filling in the store&apos;s page for you: plan Starter, monthly, address %1, region Frankfurt.</source>
        <translation>    La page du Store est remplie pour vous&#xa0;: formule Starter, mensuelle, adresse %1, région Francfort.</translation>
    </message>
    <message>
        <source>    Metabase Store, for plan, address and region (keep this link to yourself):
    %1</source>
        <translation>    Metabase Store, pour la formule, l’adresse et la région (gardez ce lien pour vous)&#xa0;:
    %1</translation>
    </message>
    <message>
        <source>    The snapshot is uploaded. Order the new instance in Metabase Store:
    %1
    Its address (such as acme.metabaseapp.com), or nothing to go on another time:</source>
        <translation>    L’instantané est envoyé. Commandez la nouvelle instance dans Metabase Store&#xa0;:
    %1
    Son adresse (par exemple acme.metabaseapp.com), ou rien pour continuer une autre fois&#xa0;:</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance is not set up yet.</source>
        <translation>L’instantané est envoyé. La nouvelle instance n’est pas encore mise en place.</translation>
    </message>
    <message>
        <source>Order it in Metabase Store, then continue this run with its address: --continue --address …</source>
        <translation>Commandez-la dans Metabase Store, puis poursuivez cette exécution avec son adresse&#xa0;: --continue --address …</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Continue the run and give an address such as acme.metabaseapp.com.</source>
        <translation>Poursuivez l’exécution et indiquez une adresse, par exemple acme.metabaseapp.com.</translation>
    </message>
    <message>
        <source>    To compare, Gangway needs an administrator&apos;s API key of %1
    (Admin settings, Authentication, API keys; group Administrators):</source>
        <translation>    Pour comparer, Gangway a besoin de la clé API d’un administrateur de %1
    (Admin settings, Authentication, API keys&#x202f;; groupe Administrators)&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is running, but it has not been verified.</source>
        <translation>%1 est en marche, mais la vérification n’a pas été faite.</translation>
    </message>
    <message>
        <source>Make an API key there, then continue this run. The key can come from GANGWAY_INSTANCE_KEY or --key-file.</source>
        <translation>Créez-y une clé API, puis poursuivez cette exécution. La clé peut venir de GANGWAY_INSTANCE_KEY ou de --key-file.</translation>
    </message>
    <message>
        <source>Folder, or name.gangway.tar, for the backup (default: that of the settings, or beside the source).</source>
        <translation>Dossier, ou name.gangway.tar, pour la sauvegarde (par défaut&#xa0;: celui des paramètres, ou à côté de la source).</translation>
    </message>
    <message>
        <source>Upload at most so many kilobytes a second (0: no limit).</source>
        <translation>Envoyer au plus ce nombre de kilo-octets par seconde (0&#xa0;: sans limite).</translation>
    </message>
    <message>
        <source>write an H2 database into a new file for H2 2.1</source>
        <translation>écrit une base de données H2 dans un nouveau fichier pour H2 2.1</translation>
    </message>
    <message>
        <source>The file to make, with or without .mv.db. An existing one is never replaced.</source>
        <translation>Le fichier à créer, avec ou sans .mv.db. Un fichier existant n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>--to is missing: where should the new file go?</source>
        <translation>--to manque&#xa0;: où doit aller le nouveau fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Written and read back: %1
%2 rows in %3 tables, %4</source>
        <translation>Écrit et relu&#xa0;: %1
%2 lignes dans %3 tables, %4</translation>
    </message>
    <message>
        <source>make the file that Metabase Cloud takes</source>
        <translation>faire le fichier que Metabase Cloud accepte</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY, to be read when the plan is run. The plan holds its path, not what is in it.</source>
        <translation>Fichier, lisible par vous seul, avec MB_ENCRYPTION_SECRET_KEY, lu quand le plan est exécuté. Le plan contient son chemin, pas son contenu.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of your server. The environment variable of that name does the same.</source>
        <translation>Fichier, lisible par vous seul, avec MB_ENCRYPTION_SECRET_KEY de votre serveur. La variable d’environnement de ce nom fait de même.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of the old server. The environment variable of that name does the same.</source>
        <translation>Fichier, lisible par vous seul, avec MB_ENCRYPTION_SECRET_KEY de l’ancien serveur. La variable d’environnement de ce nom fait de même.</translation>
    </message>
    <message>
        <source>This database is encrypted. MB_ENCRYPTION_SECRET_KEY:</source>
        <translation>Cette base de données est chiffrée. MB_ENCRYPTION_SECRET_KEY :</translation>
    </message>
    <message>
        <source>Snapshot made and read back: %1</source>
        <translation>Instantané fait et relu : %1</translation>
    </message>
    <message>
        <source>%1; %2 rows, every one equal to the source&apos;s as it moves; Metabase %3</source>
        <translation>%1 ; %2 lignes, chacune égale à celle de la source telle qu’elle migre ; Metabase %3</translation>
    </message>
    <message>
        <source>Decrypted: %1</source>
        <translation>Déchiffré : %1</translation>
    </message>
    <message>
        <source>Emptied, since no key opens it: %1</source>
        <translation>Vidé, car aucune clé ne l’ouvre : %1</translation>
    </message>
    <message>
        <source>Kept as it is, although it looks encrypted: %1</source>
        <translation>Laissé tel quel, bien que cela semble chiffré : %1</translation>
    </message>
    <message>
        <source>Left out: %1, rows: %2</source>
        <translation>Laissé de côté : %1, lignes : %2</translation>
    </message>
    <message>
        <source>Stays behind, as in Metabase&apos;s own dumps (rows): %1</source>
        <translation>Reste sur place, comme dans les extractions de Metabase (lignes) : %1</translation>
    </message>
    <message>
        <source>Makes the file that Metabase Cloud takes, from an application database on H2 of any version or from a backup of one: an H2 2.1 file with everything that moves, in plain text. Counts it as made only after reading it back: every row, every index, every reference. The source is only read.</source>
        <translation>Fait le fichier que Metabase Cloud accepte, à partir d’une base de données d’application sur H2 de n’importe quelle version ou d’une sauvegarde de celle-ci : un fichier H2 2.1 avec tout ce qui migre, en clair. Il ne compte comme fait qu’après relecture : chaque ligne, chaque index, chaque référence. La source est seulement lue.</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, a backup (.gangway.tar), or env:FILE.</source>
        <translation>metabase.db avec ou sans .mv.db, son dossier, une sauvegarde (.gangway.tar) ou env:FICHIER.</translation>
    </message>
    <message>
        <source>The file to make; it must not exist yet.</source>
        <translation>Le fichier à faire ; il ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same, and at a terminal it is asked for where it is needed.</source>
        <translation>Fichier, lisible par vous seul, avec MB_ENCRYPTION_SECRET_KEY. La variable d’environnement de ce nom fait de même, et dans un terminal la clé est demandée là où il la faut.</translation>
    </message>
    <message>
        <source>--to is missing: where should the snapshot go?</source>
        <translation>--to manque : où l’instantané doit-il aller ?</translation>
    </message>
    <message>
        <source>    That key does not open it. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    Cette clé ne l’ouvre pas. MB_ENCRYPTION_SECRET_KEY de son serveur :</translation>
    </message>
    <message>
        <source>    %1 is encrypted. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    %1 est chiffrée. MB_ENCRYPTION_SECRET_KEY de son serveur :</translation>
    </message>
    <message>
        <source>What to do about values that look encrypted and that no key opens: stop (default), reset (empty them), keep (leave them as they are).</source>
        <translation>Que faire des valeurs qui semblent chiffrées et qu’aucune clé n’ouvre : stop (par défaut), reset (les vider), keep (les laisser telles quelles).</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>Leave out rows that refer to rows which are not there, and what refers to them.</source>
        <translation>Laisser de côté les lignes qui se réfèrent à des lignes absentes, et ce qui s’y réfère.</translation>
    </message>
    <message>
        <source>--unreadable takes stop, reset or keep.</source>
        <translation>--unreadable accepte stop, reset ou keep.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This account is kept in %1</source>
        <translation>Ce relevé est conservé dans %1</translation>
    </message>
    <message>
        <source>Nothing was written. To write what can be read into the new file, add --salvage.</source>
        <translation>Rien n’a été écrit. Pour écrire ce qui est lisible dans le nouveau fichier, ajoutez --salvage.</translation>
    </message>
    <message>
        <source>Writes a closed H2 database into a new file for H2 2.1, which Metabase 0.46 and newer open, and reads it back: every row against the source. Files of H2 1.4 are translated; others come out compacted. The source is only read. A damaged one is refused, with an account of what can still be read; --salvage writes that.</source>
        <translation>Écrit une base de données H2 fermée dans un nouveau fichier pour H2 2.1, que Metabase 0.46 et plus récent ouvrent, et le relit&#xa0;: chaque ligne par rapport à la source. Les fichiers de H2 1.4 sont convertis&#x202f;; les autres en sortent compactés. La source est seulement lue. Une source endommagée est refusée, avec un relevé de ce qui est encore lisible&#x202f;; --salvage l’écrit.</translation>
    </message>
    <message>
        <source>Write what can still be read of a damaged file, and beside it an account of what is lost. Ends with 4 when something is.</source>
        <translation>Écrire ce qui est encore lisible d’un fichier endommagé et, à côté, un relevé de ce qui est perdu. Se termine avec 4 si quelque chose est perdu.</translation>
    </message>
    <message>
        <source>With --salvage: leave out rows that refer to lost ones, so that every foreign key can be made.</source>
        <translation>Avec --salvage&#xa0;: omettre les lignes qui renvoient à des lignes perdues, afin que chaque clé étrangère puisse être créée.</translation>
    </message>
    <message>
        <source>--leave-out-orphans is for --salvage.</source>
        <translation>--leave-out-orphans va avec --salvage.</translation>
    </message>
    <message>
        <source>%1 is damaged. Read was what is left of it.</source>
        <translation>%1 est endommagé. Ce qui en reste a été lu.</translation>
    </message>
    <message>
        <source>To write all of that into a new file: %1</source>
        <translation>Pour écrire tout cela dans un nouveau fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is damaged, and so may be its list of tables; --tables shows what is left.</source>
        <translation>Le fichier est endommagé, et sa liste des tables l’est peut-être aussi&#x202f;; --tables affiche ce qui reste.</translation>
    </message>
    <message>
        <source>Where MB_ENCRYPTION_SECRET_KEY is not given in another way: the one that the window kept in the desktop&apos;s keychain for this database.</source>
        <translation>Là où MB_ENCRYPTION_SECRET_KEY n’est pas indiquée autrement&#xa0;: celle que la fenêtre a gardée pour cette base de données dans le trousseau de clés du bureau.</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>Recherche de la clé dans le trousseau de clés du bureau. Il demandera peut-être à être déverrouillé.</translation>
    </message>
    <message>
        <source>No key of %1 is kept in the desktop&apos;s keychain.</source>
        <translation>Aucune clé de %1 n’est gardée dans le trousseau de clés du bureau.</translation>
    </message>
</context>
</TS>
