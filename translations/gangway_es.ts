<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>no se conoce</translation>
    </message>
</context>
<context>
    <name>gangway</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Comprobar la ruta y que haya permiso para leerla.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>No se pudo leer %1 hasta el final.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Comprobar el disco y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>Detenido según lo solicitado.</translation>
    </message>
    <message>
        <source>Continue the run when you are ready.</source>
        <translation>Continuar la ejecución en el momento oportuno.</translation>
    </message>
    <message>
        <source>Usage: gangway [FILE…]

Opens Gangway, or a window that shows what is in each FILE without changing it.

  --self-test   looks whether everything the program needs is there; no display is needed
  --version     says which version this is

The same from the terminal: gangwayctl --help</source>
        <translation>Uso: gangway [ARCHIVO…]

Abre Gangway, o una ventana que muestra lo que hay en cada ARCHIVO sin modificarlo.

  --self-test   comprueba que esté todo lo que el programa necesita; no hace falta pantalla
  --version     indica qué versión es esta

Lo mismo desde el terminal: gangwayctl --help</translation>
    </message>
</context>
<context>
    <name>gangway::Address</name>
    <message>
        <source>This address cannot be used.</source>
        <translation>Esta dirección no se puede usar.</translation>
    </message>
    <message>
        <source>Check the address. It has to begin with https://.</source>
        <translation>Comprobar la dirección. Tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>Gangway does not talk to %1 unencrypted.</source>
        <translation>Gangway no se comunica con %1 sin cifrado.</translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation>Usar la dirección que empieza por https://.</translation>
    </message>
</context>
<context>
    <name>gangway::AddressBox</name>
    <message>
        <source>&amp;Address you chose in the store, such as acme.metabaseapp.com</source>
        <translation>&amp;Dirección elegida en la tienda, como acme.metabaseapp.com</translation>
    </message>
    <message>
        <source>Address of the new instance</source>
        <translation>Dirección de la nueva instancia</translation>
    </message>
    <message>
        <source>Watch this a&amp;ddress</source>
        <translation>Vi&amp;gilar esta dirección</translation>
    </message>
    <message>
        <source>C&amp;hange address</source>
        <translation>Cam&amp;biar la dirección</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveLayout</name>
    <message>
        <source>The members end at byte %1, but manifest.json begins at byte %2.</source>
        <translation>Los miembros terminan en el byte %1, pero manifest.json empieza en el byte %2.</translation>
    </message>
    <message>
        <source>The archive does not end where it should after %1.</source>
        <translation>El paquete no termina donde debería después de %1.</translation>
    </message>
    <message>
        <source>%1 is not whole: the archive has no room for it.</source>
        <translation>%1 no está completo: el paquete no tiene espacio para él.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged.</source>
        <translation>La cabecera de %1 está dañada.</translation>
    </message>
    <message>
        <source>Where %1 should be, the archive has something else.</source>
        <translation>Donde debería estar %1, el paquete contiene otra cosa.</translation>
    </message>
    <message>
        <source>The padding after %1 is damaged.</source>
        <translation>El relleno después de %1 está dañado.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gangway.</source>
        <translation>%1 se escribió con un Gangway más reciente.</translation>
    </message>
    <message>
        <source>%1 is damaged: its manifest.json is not as it was written.</source>
        <translation>%1 está dañado: su manifest.json no está como se escribió.</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveReader</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 termina antes de tiempo.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Usar otra copia de la copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 está dañado. %2</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 no tiene %2.</translation>
    </message>
    <message>
        <source>Choose one of the members that the manifest lists.</source>
        <translation>Elegir uno de los miembros que enumera el manifiesto.</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveStorage</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 termina antes de tiempo.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Usar otra copia del archivo.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Comprobar el disco y volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está ahí.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Comprobar la ruta y que haya permiso para leerla.</translation>
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
        <translation>Volver a escribirlo con el Gangway del que procede.</translation>
    </message>
</context>
<context>
    <name>gangway::ChecksPage</name>
    <message>
        <source>See what stands in the way</source>
        <translation>Ver qué impide el traslado</translation>
    </message>
    <message>
        <source>Everything that could make the move fail, or that will be different afterwards. Nothing is changed.</source>
        <translation>Todo lo que podría hacer fallar el traslado, o que será distinto después. No se cambia nada.</translation>
    </message>
    <message>
        <source>Sto&amp;p checking</source>
        <translation>Detener la co&amp;mprobación</translation>
    </message>
    <message>
        <source>Check %1 of %2 …</source>
        <translation>Comprobación %1 de %2 …</translation>
    </message>
    <message>
        <source>Reading the database: %1</source>
        <translation>Leyendo la base de datos: %1</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Show what pa&amp;ssed</source>
        <translation>Mostrar lo &amp;superado</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comprobar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Also &amp;logs and history</source>
        <translation>También &amp;registros e historial</translation>
    </message>
    <message>
        <source>May take minutes</source>
        <translation>Puede tardar minutos</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>Leyendo la base de datos …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;I accept %n decision(s)</source>
        <translation>
            <numerusform>&amp;Acepto %n decisión</numerusform>
            <numerusform>&amp;Acepto %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of the checks</source>
        <translation>Guardar el informe de las comprobaciones</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>For programs, JSON (*.json)</source>
        <translation>Para programas, JSON (*.json)</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>comprobaciones</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The checks are being made.</source>
        <translation>Se están haciendo las comprobaciones.</translation>
    </message>
    <message>
        <source>An earlier answer changed: check again.</source>
        <translation>Una respuesta anterior cambió: comprobar de nuevo.</translation>
    </message>
    <message>
        <source>The checks have not been made: choose Check again.</source>
        <translation>No se han hecho las comprobaciones: elegir Comprobar de nuevo.</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right. Then check again.</source>
        <translation>Hay que corregir lo que figura en «%1». Después, comprobar de nuevo.</translation>
    </message>
    <message>
        <source>Read what needs a decision and accept it below the findings.</source>
        <translation>Leer lo que requiere una decisión y aceptarlo debajo de los hallazgos.</translation>
    </message>
    <message>
        <source>The move has begun. These are its own checks, to be read.</source>
        <translation>El traslado ha empezado. Estas son sus propias comprobaciones, para leerlas.</translation>
    </message>
    <message>
        <source>The move was cut short before it had made its own checks.</source>
        <translation>El traslado se interrumpió antes de hacer sus propias comprobaciones.</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right, or decided on below the findings.</source>
        <translation>Hay que corregir lo que figura en «%1», o decidir sobre ello debajo de los hallazgos.</translation>
    </message>
</context>
<context>
    <name>gangway::ComparisonTable</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>sobran %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: whether both are equal</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Counts of the snapshot and of the new instance</source>
        <translation>Recuentos de la instantánea y de la nueva instancia</translation>
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
        <translation>C&amp;lave de cifrado del servidor antiguo (MB_ENCRYPTION_SECRET_KEY)</translation>
    </message>
    <message>
        <source>Encryption key of the old server</source>
        <translation>Clave de cifrado del servidor antiguo</translation>
    </message>
    <message>
        <source>C&amp;ontinue with this key</source>
        <translation>Con&amp;tinuar con esta clave</translation>
    </message>
    <message>
        <source>Choose an &amp;environment file…</source>
        <translation>Elegir un archivo de &amp;entorno…</translation>
    </message>
    <message>
        <source>The file that the old server reads MB_ENCRYPTION_SECRET_KEY from</source>
        <translation>El archivo del que el servidor antiguo lee MB_ENCRYPTION_SECRET_KEY</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Esta clave no abre lo que está cifrado. Tomarla del entorno del servidor que funciona con esta base de datos, exactamente como figura allí.</translation>
    </message>
    <message>
        <source>Choose the environment file of the old server</source>
        <translation>Elegir el archivo de entorno del servidor antiguo</translation>
    </message>
    <message>
        <source>Connection details and settings in %1 are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. It stands in that server&apos;s environment: in its service file, compose file or container. Unless it is to be kept in the keychain, it is kept only until the move has ended; never in a log or a plan.</source>
        <translation>Los datos de conexión y los ajustes de %1 están cifrados. Metabase Cloud los recibe como texto sin cifrar, por lo que se necesita la clave del servidor antiguo. Figura en el entorno de ese servidor: en su archivo de servicio, archivo compose o contenedor. Salvo que se deba guardar en el llavero, solo se conserva hasta que termina el traslado; nunca en un registro ni en un plan.</translation>
    </message>
</context>
<context>
    <name>gangway::DurableFile</name>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>No queda espacio para escribir %1.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>Liberar espacio o elegir otro disco, y volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or move the existing file away.</source>
        <translation>Elegir otro nombre, o mover a otro sitio el archivo existente.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Elegir una carpeta que exista y en la que haya permiso para escribir.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Comprobar el disco y volver a intentarlo.</translation>
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
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Ha fallado: %1</translation>
    </message>
    <message>
        <source>The system&apos;s own words</source>
        <translation>Las palabras del propio sistema</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this failure</source>
        <translation>Copiar este fallo</translation>
    </message>
    <message>
        <source>Dismiss this failure</source>
        <translation>Descartar este fallo</translation>
    </message>
</context>
<context>
    <name>gangway::ExtractMember</name>
    <message>
        <source>%1 in the backup is damaged. Nothing was extracted.</source>
        <translation>%1 está dañado en la copia de seguridad. No se extrajo nada.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Usar otra copia de la copia de seguridad.</translation>
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
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>gangway::FileRangeBody</name>
    <message>
        <source>%1 became shorter while it was read.</source>
        <translation>%1 se acortó mientras se leía.</translation>
    </message>
    <message>
        <source>Make sure that no other program uses the file, then start again.</source>
        <translation>Asegurarse de que ningún otro programa use el archivo y empezar de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>No se pudo leer %1 hasta el final.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Comprobar el disco y volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>gangway::FindingsView</name>
    <message>
        <source>Findings of the checks</source>
        <translation>Hallazgos de las comprobaciones</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Todas las comprobaciones superadas.</translation>
    </message>
    <message>
        <source>No finding contains these words.</source>
        <translation>Ningún hallazgo contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>gangway::FinishPage</name>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Mostrar carpeta</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Qué queda por hacer</translation>
    </message>
    <message>
        <source>Ticks are kept with this run; come back to them at any time.</source>
        <translation>Las marcas se guardan con esta ejecución; se puede volver a ellas en cualquier momento.</translation>
    </message>
    <message>
        <source>The backup is %1. It holds everything as it was before the move; keep it until everybody has worked in the new place for a while.</source>
        <translation>La copia de seguridad es %1. Contiene todo tal como estaba antes del traslado; conviene conservarla hasta que todos hayan trabajado un tiempo en el nuevo sitio.</translation>
    </message>
    <message>
        <source>Everything on the list is done.</source>
        <translation>Todo lo de la lista está hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to do.</source>
        <translation>
            <numerusform>Queda %n cosa por hacer.</numerusform>
            <numerusform>Quedan %n cosas por hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of this move</source>
        <translation>Guardar el informe de este traslado</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>gangway::FoldOut</name>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>gangway::FollowUpTicks</name>
    <message>
        <source>Which of the follow-ups are done could not be read.</source>
        <translation>No se pudo leer qué tareas posteriores están hechas.</translation>
    </message>
    <message>
        <source>Tick them again.</source>
        <translation>Marcarlas de nuevo.</translation>
    </message>
</context>
<context>
    <name>gangway::H2Backup</name>
    <message>
        <source>build %1</source>
        <translation>compilación %1</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Leyendo las filas</translation>
    </message>
    <message>
        <source>Reading the rows back</source>
        <translation>Volviendo a leer las filas</translation>
    </message>
    <message>
        <source>The backup %1 does not hold the rows of its source.</source>
        <translation>La copia de seguridad %1 no contiene las filas de su origen.</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>Volviendo a leer la copia de seguridad</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Escribiendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Do not rely on it. Check the source with %1 and make the backup again.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>No confiar en ella. Comprobar el origen con %1 y volver a hacer la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>gangway::H2Snapshot</name>
    <message>
        <source>Check the disk, and make it again. If that does not help, report it with the detail above.</source>
        <translation>Comprobar el disco y volver a hacerla. Si no ayuda, informar de ello con el detalle de arriba.</translation>
    </message>
    <message>
        <source>Writing the snapshot</source>
        <translation>Escribiendo la instantánea</translation>
    </message>
    <message>
        <source>Reading the snapshot back</source>
        <translation>Releyendo la instantánea</translation>
    </message>
    <message>
        <source>Checking the snapshot&apos;s pages and indexes</source>
        <translation>Comprobando las páginas y los índices de la instantánea</translation>
    </message>
    <message>
        <source>Following the snapshot&apos;s references</source>
        <translation>Siguiendo las referencias de la instantánea</translation>
    </message>
    <message>
        <source>Reading what the snapshot will hold</source>
        <translation>Leyendo lo que contendrá la instantánea</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced.</source>
        <translation>%1 ya existe y no se ha reemplazado.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Elegir otro nombre o mover ese archivo.</translation>
    </message>
    <message>
        <source>The snapshot %1 was not kept: it is not what it should be.</source>
        <translation>La instantánea %1 no se conservó: no es lo que debe ser.</translation>
    </message>
    <message>
        <source>Reading the old types</source>
        <translation>Leyendo los tipos antiguos</translation>
    </message>
</context>
<context>
    <name>gangway::H2Source</name>
    <message>
        <source>%1 is a database server. Gangway reads application databases on H2 so far.</source>
        <translation>%1 es un servidor de bases de datos. Por ahora, Gangway lee bases de datos de la aplicación en H2.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move under Admin settings, Cloud.</source>
        <translation>Usar el traslado del propio Metabase en Admin settings, Cloud.</translation>
    </message>
</context>
<context>
    <name>gangway::HelpWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing in the manual holds these words.</source>
        <translation>Nada en el manual contiene estas palabras.</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – Manual</translation>
    </message>
</context>
<context>
    <name>gangway::Home</name>
    <message>
        <source>The folder %1 could not be looked at.</source>
        <translation>No se pudo examinar la carpeta %1.</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder of your own.</source>
        <translation>Indicar en GANGWAY_HOME una carpeta propia.</translation>
    </message>
    <message>
        <source>The folder %1 can be changed by other users.</source>
        <translation>Otros usuarios pueden modificar la carpeta %1.</translation>
    </message>
    <message>
        <source>Make it yours alone (chmod 700), or set GANGWAY_HOME to a folder of your own.</source>
        <translation>Hacerla exclusivamente propia (chmod 700), o indicar en GANGWAY_HOME una carpeta propia.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a run.</source>
        <translation>«%1» no es el nombre de una ejecución.</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>Buscar su nombre en la lista de ejecuciones.</translation>
    </message>
</context>
<context>
    <name>gangway::HttpClient</name>
    <message>
        <source>Check this computer&apos;s network connection, then continue.</source>
        <translation>Comprobar la conexión de red de este equipo y continuar.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Comprobar la dirección.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>No se pudo resolver el nombre %1.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s network connection, then try again.</source>
        <translation>Comprobar la dirección y la conexión de red de este equipo, y volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo acceder a %1.</translation>
    </message>
    <message>
        <source>Check the network connection, and that no firewall or proxy is in the way.</source>
        <translation>Comprobar la conexión de red, y que no lo impida ningún cortafuegos ni proxy.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Nothing was sent.</source>
        <translation>El certificado de %1 no es de confianza. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. For a server with a private certificate authority, choose that authority&apos;s file.</source>
        <translation>Comprobar la dirección y la fecha de este equipo. Para un servidor con una autoridad de certificación privada, elegir el archivo de esa autoridad.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on. Nothing was sent.</source>
        <translation>No se pudo acordar una conexión segura con %1. No se envió nada.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or newer. Ask whoever runs it.</source>
        <translation>El servidor tiene que ofrecer TLS 1.2 o posterior. Consultar a quien lo administra.</translation>
    </message>
    <message>
        <source>The connection to %1 ended early.</source>
        <translation>La conexión con %1 terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>%1 stopped answering.</source>
        <translation>%1 dejó de responder.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>%1 sent a larger answer than makes sense.</source>
        <translation>%1 envió una respuesta mayor de lo razonable.</translation>
    </message>
    <message>
        <source>What %1 sent is not understood.</source>
        <translation>No se entiende lo que envió %1.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation>El proxy no dejó pasar la solicitud a %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings, or ask whoever runs the proxy.</source>
        <translation>Comprobar los ajustes del proxy, o consultar a quien lo administra.</translation>
    </message>
    <message>
        <source>The request to %1 could not be made.</source>
        <translation>No se pudo hacer la solicitud a %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a support bundle.</source>
        <translation>Volver a intentarlo. Si se repite, guardar un paquete de asistencia.</translation>
    </message>
</context>
<context>
    <name>gangway::IncompleteArchive</name>
    <message>
        <source>Make the backup again, or use another copy of it.</source>
        <translation>Volver a hacer la copia de seguridad, o usar otra copia de ella.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup as it stands: it is packed with %2.</source>
        <translation>%1 no es una copia de seguridad de Gangway tal como está: está comprimido con %2.</translation>
    </message>
    <message>
        <source>Unpack it first. A Gangway backup is a plain tar file.</source>
        <translation>Descomprimirlo primero. Una copia de seguridad de Gangway es un archivo tar normal.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup.</source>
        <translation>%1 no es una copia de seguridad de Gangway.</translation>
    </message>
    <message>
        <source>Choose a file that Gangway wrote. Its name ends in .gangway.tar.</source>
        <translation>Elegir un archivo que haya escrito Gangway. Su nombre termina en .gangway.tar.</translation>
    </message>
    <message>
        <source>%1 was packed by another program: its manifest.json is not where or as Gangway writes it.</source>
        <translation>%1 lo empaquetó otro programa: su manifest.json no está donde lo escribe Gangway o no como lo escribe.</translation>
    </message>
    <message>
        <source>Use the file that Gangway wrote. Any tar program can unpack this one.</source>
        <translation>Usar el archivo que escribió Gangway. Cualquier programa tar puede desempaquetar este.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it has no manifest.json.</source>
        <translation>%1 está incompleto: no tiene manifest.json.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends after %2 and has no manifest.json.</source>
        <translation>%1 está incompleto: termina después de %2 y no tiene manifest.json.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it is empty.</source>
        <translation>%1 está incompleto: está vacío.</translation>
    </message>
    <message>
        <source>%1 is damaged: the header of &quot;%2&quot;, after %3, cannot be read.</source>
        <translation>%1 está dañado: no se puede leer la cabecera de «%2», después de %3.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends inside %2.</source>
        <translation>%1 está incompleto: termina dentro de %2.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup: it has too many entries.</source>
        <translation>%1 no es una copia de seguridad de Gangway: tiene demasiadas entradas.</translation>
    </message>
</context>
<context>
    <name>gangway::InspectWindow</name>
    <message>
        <source>%1 — read-only, offline</source>
        <translation>%1: solo lectura, sin conexión</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Leyendo: %1</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Leyendo %1: %2</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Comprobar todo</translation>
    </message>
    <message>
        <source>Reads every page, row, large object and index entry</source>
        <translation>Lee cada página, fila, objeto grande y entrada de índice</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Tables with this in their name:</source>
        <translation>&amp;Tablas con esto en el nombre:</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
    <message>
        <source>Stopped before everything was read.</source>
        <translation>Detenido antes de leerlo todo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Metabase</source>
        <translation>Metabase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
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
        <source>%1: %2</source>
        <extracomment>A kind of thing and how many there are, such as &quot;Questions: 16&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>Atención: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Gangway knows what this is, and does not look into it.</source>
        <translation>Gangway sabe qué es esto, y no mira dentro.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about this file.</source>
        <translation>
            <numerusform>Hay %n cosa que saber sobre este archivo.</numerusform>
            <numerusform>Hay %n cosas que saber sobre este archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page, row, large object and index entry can be read.</source>
        <translation>Se pueden leer todas las páginas, filas, objetos grandes y entradas de índice.</translation>
    </message>
    <message>
        <source>Nothing unusual at first sight. Check everything reads each row.</source>
        <translation>Nada fuera de lo normal a primera vista. Comprobar todo lee cada fila.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Qué se perdió</translation>
    </message>
    <message>
        <source>To keep the rest</source>
        <translation>Para conservar el resto</translation>
    </message>
    <message>
        <source>This command writes what can be read into a new file:</source>
        <translation>Este comando escribe en un archivo nuevo lo que se puede leer:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>This file is damaged, but every row can be read.</source>
        <translation>Este archivo está dañado, pero se pueden leer todas las filas.</translation>
    </message>
    <message>
        <source>This file is damaged. Shown is what can still be read.</source>
        <translation>Este archivo está dañado. Se muestra lo que todavía se puede leer.</translation>
    </message>
</context>
<context>
    <name>gangway::InstanceClient</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está lista</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 se está iniciando</translation>
    </message>
    <message>
        <source>%1 is up, but its database does not answer yet</source>
        <translation>%1 está en marcha, pero su base de datos aún no responde</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer</source>
        <translation>Esperando a que %1 responda</translation>
    </message>
    <message>
        <source>Something else than Metabase answers at %1 so far</source>
        <translation>Por ahora, en %1 responde algo que no es Metabase</translation>
    </message>
    <message>
        <source>%1 was not ready in time.</source>
        <translation>%1 no estuvo lista a tiempo.</translation>
    </message>
    <message>
        <source>Look at the instance in a browser, then continue.</source>
        <translation>Ver la instancia en un navegador y continuar.</translation>
    </message>
    <message>
        <source>%1 did not accept the key or the session.</source>
        <translation>%1 no aceptó la clave o la sesión.</translation>
    </message>
    <message>
        <source>Check the API key, or sign in again.</source>
        <translation>Comprobar la clave de API, o volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 does not let this account see everything.</source>
        <translation>%1 no permite que esta cuenta lo vea todo.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or an API key of the group Administrators.</source>
        <translation>Usar la cuenta de un administrador, o una clave de API del grupo Administrators.</translation>
    </message>
    <message>
        <source>%1 does not know this request.</source>
        <translation>%1 no conoce esta solicitud.</translation>
    </message>
    <message>
        <source>Check the address. Metabase 50 or later is needed.</source>
        <translation>Comprobar la dirección. Se necesita Metabase 50 o posterior.</translation>
    </message>
    <message>
        <source>The address of %1 leads somewhere else.</source>
        <translation>La dirección de %1 lleva a otro sitio.</translation>
    </message>
    <message>
        <source>Use the address that a browser shows after opening it.</source>
        <translation>Usar la dirección que muestra un navegador después de abrirla.</translation>
    </message>
    <message>
        <source>%1 has trouble answering.</source>
        <translation>%1 tiene problemas para responder.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 does not say which version it is.</source>
        <translation>%1 no indica qué versión es.</translation>
    </message>
    <message>
        <source>Check that this is the address of a Metabase.</source>
        <translation>Comprobar que esta sea la dirección de un Metabase.</translation>
    </message>
    <message>
        <source>%1 did not let &quot;%2&quot; in.</source>
        <translation>%1 no dejó entrar a «%2».</translation>
    </message>
    <message>
        <source>Check the user name and the password. For an account with a second factor, use an API key.</source>
        <translation>Comprobar el nombre de usuario y la contraseña. Para una cuenta con un segundo factor, usar una clave de API.</translation>
    </message>
    <message>
        <source>%1 did not answer as Metabase does.</source>
        <translation>%1 no respondió como lo hace Metabase.</translation>
    </message>
</context>
<context>
    <name>gangway::Job</name>
    <message>
        <source>This ended in an unforeseen way.</source>
        <translation>Esto terminó de forma imprevista.</translation>
    </message>
    <message>
        <source>Try it again. If it stays, report it with a support bundle.</source>
        <translation>Volver a intentarlo. Si persiste, informar de ello con un paquete de asistencia.</translation>
    </message>
</context>
<context>
    <name>gangway::Journal</name>
    <message>
        <source>The plan of run %1</source>
        <translation>El plan de la ejecución %1</translation>
    </message>
    <message>
        <source>The journal %1 is not a private file.</source>
        <translation>El diario %1 no es un archivo privado.</translation>
    </message>
    <message>
        <source>If it is yours, take away the rights of others (chmod 600).</source>
        <translation>Si es propio, retirar los permisos de los demás (chmod 600).</translation>
    </message>
    <message>
        <source>The journal %1 is being written by another program.</source>
        <translation>Otro programa está escribiendo el diario %1.</translation>
    </message>
    <message>
        <source>Close other programs that have it open, then try again.</source>
        <translation>Cerrar los demás programas que lo tengan abierto y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>El diario %1 está dañado.</translation>
    </message>
    <message>
        <source>Keep a copy for support, then move it away; Gangway starts a new one.</source>
        <translation>Guardar una copia para la asistencia y moverlo a otro sitio; Gangway empieza uno nuevo.</translation>
    </message>
    <message>
        <source>There is no space left to write the journal %1.</source>
        <translation>No queda espacio para escribir el diario %1.</translation>
    </message>
    <message>
        <source>Free some space, then continue the run.</source>
        <translation>Liberar espacio y continuar la ejecución.</translation>
    </message>
    <message>
        <source>The journal %1 could not be written.</source>
        <translation>No se pudo escribir el diario %1.</translation>
    </message>
    <message>
        <source>Check that its folder is yours and that its disk can be written to.</source>
        <translation>Comprobar que su carpeta sea propia y que se pueda escribir en su disco.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used.</source>
        <translation>No se pudo usar el diario %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Comprobar el disco y volver a intentarlo.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation>No hay ninguna ejecución «%1».</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>Buscar su nombre en la lista de ejecuciones.</translation>
    </message>
    <message>
        <source>The journal&apos;s record of run %1 is damaged.</source>
        <translation>La anotación del diario sobre la ejecución %1 está dañada.</translation>
    </message>
    <message>
        <source>Keep a copy of the journal for support, and start the journey again.</source>
        <translation>Guardar una copia del diario para la asistencia y empezar de nuevo el recorrido.</translation>
    </message>
    <message>
        <source>A step handed a secret to the journal, which refused it.</source>
        <translation>Un paso entregó un secreto al diario, que lo rechazó.</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>Informar de ello a los autores de Gangway.</translation>
    </message>
    <message>
        <source>A step handed more to the journal than it keeps.</source>
        <translation>Un paso entregó al diario más de lo que este guarda.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Gangway.</source>
        <translation>%1 no es un diario de Gangway.</translation>
    </message>
    <message>
        <source>Move it away; Gangway starts a new one.</source>
        <translation>Moverlo a otro sitio; Gangway empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Gangway.</source>
        <translation>El diario %1 se escribió con un Gangway más reciente.</translation>
    </message>
    <message>
        <source>Use the newer Gangway, or set GANGWAY_HOME to another folder.</source>
        <translation>Usar el Gangway más reciente, o indicar otra carpeta en GANGWAY_HOME.</translation>
    </message>
</context>
<context>
    <name>gangway::Json</name>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La respuesta del servidor no tiene sentido.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Comprobar que la dirección sea la correcta.</translation>
    </message>
</context>
<context>
    <name>gangway::KeepAwake</name>
    <message>
        <source>A move to Metabase Cloud is running</source>
        <translation>Hay un traslado a Metabase Cloud en curso</translation>
    </message>
</context>
<context>
    <name>gangway::KeepKeyBox</name>
    <message>
        <source>Keep this key in the desktop&apos;s ke&amp;ychain</source>
        <translation>Guardar esta clave en el lla&amp;vero del escritorio</translation>
    </message>
    <message>
        <source>For the next move or rehearsal of this database. It can be forgotten in the settings.</source>
        <translation>Para el próximo traslado o ensayo de esta base de datos. Se puede olvidar en los ajustes.</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>Buscando la clave en el llavero del escritorio. Es posible que pida desbloquearlo.</translation>
    </message>
    <message>
        <source>The key is not in the desktop&apos;s keychain any more.</source>
        <translation>La clave ya no está en el llavero del escritorio.</translation>
    </message>
    <message>
        <source>The key came from the desktop&apos;s keychain.</source>
        <translation>La clave procede del llavero del escritorio.</translation>
    </message>
</context>
<context>
    <name>gangway::KeptKeysBox</name>
    <message>
        <source>&amp;Keep in the desktop&apos;s keychain</source>
        <translation>Guardar en el &amp;llavero del escritorio</translation>
    </message>
    <message>
        <source>&amp;Forget kept keys</source>
        <translation>&amp;Olvidar las claves guardadas</translation>
    </message>
    <message>
        <source>Keep keys in the desktop&apos;s keychain</source>
        <translation>Guardar claves en el llavero del escritorio</translation>
    </message>
    <message>
        <source>Forgetting. The keychain may ask to be unlocked.</source>
        <translation>Olvidando las claves. Es posible que el llavero pida desbloquearlo.</translation>
    </message>
    <message>
        <source>No key is kept.</source>
        <translation>No hay ninguna clave guardada.</translation>
    </message>
    <message numerus="yes">
        <source>Keys of %n database(s) are kept.</source>
        <translation>
            <numerusform>Hay guardada la clave de %n base de datos.</numerusform>
            <numerusform>Hay guardadas las claves de %n bases de datos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::KeyBox</name>
    <message>
        <source>API &amp;key of an administrator of the new instance</source>
        <translation>Clave de A&amp;PI de un administrador de la nueva instancia</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Compare &amp;both sides</source>
        <translation>Comparar &amp;ambos lados</translation>
    </message>
    <message>
        <source>Sign in to %1, open Admin settings, Authentication, API keys, and make one for the group Administrators. Gangway only reads with it, keeps it in memory, and forgets it with this window. Delete it afterwards.</source>
        <translation>Iniciar sesión en %1, abrir Admin settings, Authentication, API keys, y crear una para el grupo Administrators. Gangway solo lee con ella, la guarda en memoria y la olvida al cerrar esta ventana. Eliminarla después.</translation>
    </message>
</context>
<context>
    <name>gangway::Keychain</name>
    <message>
        <source>No keychain answers on this desktop.</source>
        <translation>Ningún llavero responde en este escritorio.</translation>
    </message>
    <message>
        <source>Start Gangway from a desktop, or give the key whenever it is asked for.</source>
        <translation>Iniciar Gangway desde un escritorio, o indicar la clave cada vez que se pida.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>El llavero del escritorio no respondió.</translation>
    </message>
    <message>
        <source>It may be locked: unlock it, or give the key whenever it is asked for.</source>
        <translation>Puede que esté bloqueado: desbloquearlo, o indicar la clave cada vez que se pida.</translation>
    </message>
    <message>
        <source>What Gangway noted about a kept key was not removed.</source>
        <translation>No se eliminó lo que Gangway anotó sobre una clave guardada.</translation>
    </message>
    <message>
        <source>Delete the file by hand: it holds no key.</source>
        <translation>Eliminar el archivo a mano: no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or give the key whenever it is asked for.</source>
        <translation>Iniciar uno, como GNOME Keyring o KWallet, o indicar la clave cada vez que se pida.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain refused.</source>
        <translation>El llavero del escritorio se negó.</translation>
    </message>
    <message>
        <source>Unlock it, or give the key whenever it is asked for.</source>
        <translation>Desbloquearlo, o indicar la clave cada vez que se pida.</translation>
    </message>
</context>
<context>
    <name>gangway::Log</name>
    <message>
        <source>The log in %1 could not be opened.</source>
        <translation>No se pudo abrir el registro en %1.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation>Comprobar que la carpeta sea propia y que el disco no esté lleno.</translation>
    </message>
</context>
<context>
    <name>gangway::LogView</name>
    <message>
        <source>Log of this run</source>
        <translation>Registro de esta ejecución</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copiar registro</translation>
    </message>
</context>
<context>
    <name>gangway::MainWindow</name>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud</source>
        <translation>&amp;Trasladar Metabase a Metabase Cloud</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud…</source>
        <translation>&amp;Trasladar Metabase a Metabase Cloud…</translation>
    </message>
    <message>
        <source>&amp;Inspect a file…</source>
        <translation>&amp;Inspeccionar un archivo…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Checks, a verified backup, the upload, and both sides compared. Can be rehearsed first, on this machine.</source>
        <translation>Comprobaciones, una copia de seguridad verificada, la subida y la comparación de ambos lados. Se puede ensayar antes, en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Inspect a backup or database file</source>
        <translation>&amp;Inspeccionar una copia de seguridad o una base de datos</translation>
    </message>
    <message>
        <source>What it is, what is in it, and whether it can be read. Nothing is changed. Or drop a file here.</source>
        <translation>Qué es, qué hay dentro y si se puede leer. No se cambia nada. También se puede soltar aquí un archivo.</translation>
    </message>
    <message>
        <source>Choose a file to inspect</source>
        <translation>Elegir un archivo para inspeccionar</translation>
    </message>
    <message>
        <source>Databases and backups (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</source>
        <translation>Bases de datos y copias de seguridad (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Discard this move?</source>
        <translation>¿Descartar este traslado?</translation>
    </message>
    <message>
        <source>It can then not be continued. The copy Gangway made for the upload is deleted. The backup stays where it is, and so does everything on the source. What was uploaded and not set up in Metabase Store is never used.</source>
        <translation>Después no se podrá continuar. Se elimina la copia que Gangway hizo para la subida. La copia de seguridad se queda donde está, igual que todo lo que hay en el origen. Lo que se subió y no se configuró en Metabase Store no se usa nunca.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>&amp;Discard move</source>
        <translation>&amp;Descartar traslado</translation>
    </message>
</context>
<context>
    <name>gangway::Manifest</name>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>El manifiesto de la copia de seguridad está dañado.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Usar otra copia de la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup was written by a newer Gangway.</source>
        <translation>La copia de seguridad se escribió con un Gangway más reciente.</translation>
    </message>
    <message>
        <source>Update Gangway. The backup is a plain tar file, so any tar program can unpack it.</source>
        <translation>Actualizar Gangway. La copia de seguridad es un archivo tar normal, así que cualquier programa tar puede desempaquetarla.</translation>
    </message>
</context>
<context>
    <name>gangway::MemberSource</name>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>No se pudo leer %1 hasta el final.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Comprobar el disco y volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Detener el programa que lo usa y volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está ahí.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Comprobar la ruta y que haya permiso para leerla.</translation>
    </message>
</context>
<context>
    <name>gangway::MoveWizard</name>
    <message>
        <source>&amp;Return to the move</source>
        <translation>&amp;Volver al traslado</translation>
    </message>
    <message>
        <source>Move Metabase to Metabase Cloud</source>
        <translation>Trasladar Metabase a Metabase Cloud</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>Trasladar %1 a Metabase Cloud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move to Metabase Cloud</source>
        <translation>Trasladar a Metabase Cloud</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>The move is running</source>
        <translation>El traslado está en curso</translation>
    </message>
    <message>
        <source>It can go on in the background, with a small window.

If it is stopped: %1</source>
        <translation>Puede seguir en segundo plano, con una ventana pequeña.

Si se detiene: %1</translation>
    </message>
    <message>
        <source>Run in &amp;background</source>
        <translation>Ejecutar en &amp;segundo plano</translation>
    </message>
    <message>
        <source>&amp;Stop the move and close</source>
        <translation>&amp;Detener el traslado y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep this window</source>
        <translation>&amp;Mantener esta ventana</translation>
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
        <translation>espera una respuesta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>gangway::PhaseList</name>
    <message>
        <source>Metabase may be started again</source>
        <translation>Ya se puede volver a iniciar Metabase</translation>
    </message>
    <message>
        <source>The source is not needed any more. Changes made there from now on will not move.</source>
        <translation>El origen ya no hace falta. Los cambios que se hagan allí a partir de ahora no se trasladarán.</translation>
    </message>
    <message>
        <source>Metabase stays stopped until then</source>
        <translation>Metabase sigue detenido hasta entonces</translation>
    </message>
    <message>
        <source>Read-only mode is not needed: its file is read while nobody uses it.</source>
        <translation>No hace falta el modo de solo lectura: su archivo se lee mientras nadie lo usa.</translation>
    </message>
</context>
<context>
    <name>gangway::Plan</name>
    <message>
        <source>The plan is not well-formed.</source>
        <translation>El plan no está bien formado.</translation>
    </message>
    <message>
        <source>Make the plan again from the journey&apos;s questions.</source>
        <translation>Volver a hacer el plan a partir de las preguntas del recorrido.</translation>
    </message>
    <message>
        <source>This plan was made for another version of Gangway.</source>
        <translation>Este plan se hizo para otra versión de Gangway.</translation>
    </message>
    <message>
        <source>Make the plan again with this program, or use the one that made it.</source>
        <translation>Volver a hacer el plan con este programa, o usar el programa que lo hizo.</translation>
    </message>
    <message>
        <source>The plan holds a secret, which a plan must not.</source>
        <translation>El plan contiene un secreto, y un plan no debe contener ninguno.</translation>
    </message>
    <message>
        <source>Take it out of the plan; Gangway asks for secrets when it needs them.</source>
        <translation>Quitarlo del plan; Gangway pide los secretos cuando los necesita.</translation>
    </message>
    <message>
        <source>There is no plan at %1.</source>
        <translation>No hay ningún plan en %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Comprobar la ruta.</translation>
    </message>
    <message>
        <source>The plan %1 could not be read.</source>
        <translation>No se pudo leer el plan %1.</translation>
    </message>
    <message>
        <source>Choose a plan file that you may read.</source>
        <translation>Elegir un archivo de plan que haya permiso para leer.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Comprobar el disco y volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is not a plan Gangway can read.</source>
        <translation>%1 no es un plan que Gangway pueda leer.</translation>
    </message>
    <message>
        <source>%1 was made for another version of Gangway.</source>
        <translation>%1 se hizo para otra versión de Gangway.</translation>
    </message>
</context>
<context>
    <name>gangway::PlanPage</name>
    <message>
        <source>Read the plan, then start the move</source>
        <translation>Leer el plan y empezar el traslado</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Start move begins with the first step; you can stop at any time.</source>
        <translation>Todavía no se ha cambiado nada. Empezar traslado comienza con el primer paso; se puede detener en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Start move</source>
        <translation>&amp;Empezar traslado</translation>
    </message>
    <message>
        <source>The &amp;backup goes to:</source>
        <translation>La copia de &amp;seguridad va a:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose a place for the backup</source>
        <translation>Elegir un lugar para la copia de seguridad</translation>
    </message>
    <message>
        <source>Text for colleagues</source>
        <translation>Texto para compañeros</translation>
    </message>
    <message>
        <source>Co&amp;py this text</source>
        <translation>Cop&amp;iar este texto</translation>
    </message>
    <message>
        <source>A &amp;text for your colleagues</source>
        <translation>Un &amp;texto para los compañeros</translation>
    </message>
    <message>
        <source>Commands that do the same</source>
        <translation>Comandos que hacen lo mismo</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>&amp;Guardar plan…</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>Copi&amp;ar estas líneas</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>Mostrar co&amp;mandos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of the plan: its number and what is done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Tarda %1.</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>Vuelta atrás: %1</translation>
    </message>
    <message>
        <source>About %1 are needed there; %2 are free.</source>
        <translation>Allí se necesitan unos %1; hay %2 libres.</translation>
    </message>
    <message>
        <source>Backups of Gangway (*.gangway.tar)</source>
        <translation>Copias de seguridad de Gangway (*.gangway.tar)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Planes (*.json)</translation>
    </message>
    <message>
        <source>The move is being written down.</source>
        <translation>Se está anotando el traslado.</translation>
    </message>
    <message>
        <source>The rehearsal cloud has not started. Dismiss the failure to try again.</source>
        <translation>La nube de ensayo no se ha iniciado. Descartar el fallo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>The rehearsal cloud is starting.</source>
        <translation>La nube de ensayo se está iniciando.</translation>
    </message>
    <message>
        <source>The move has begun with this plan. It is here to be read.</source>
        <translation>El traslado ha empezado con este plan. Está aquí para leerlo.</translation>
    </message>
    <message>
        <source>There is not enough space in %1: about %2 are needed, %3 more have to stay free for what else is on that disk, and %4 are free.</source>
        <extracomment>%1: a folder, %2 to %4: sizes</extracomment>
        <translation>No hay espacio suficiente en %1: se necesitan unos %2, otros %3 tienen que quedar libres para lo demás de ese disco, y hay %4 libres.</translation>
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
        <translation>%1 filas/s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>aproximadamente %1 h</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>aproximadamente %1–%2 h</translation>
    </message>
    <message>
        <source>less than %1 min</source>
        <translation>menos de %1 min</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>aproximadamente %1 min</translation>
    </message>
    <message>
        <source>about %1–%2 min</source>
        <translation>aproximadamente %1–%2 min</translation>
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
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>gangway::RailItem</name>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>current, done</source>
        <translation>actual, hecho</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current, to be checked again</source>
        <translation>actual, hay que volver a comprobarlo</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation>hay que volver a comprobarlo</translation>
    </message>
    <message>
        <source>step %1 of %2, %3, %4</source>
        <extracomment>%1 of %2 are numbers, %3 is a step such as Checks, %4 how it stands</extracomment>
        <translation>paso %1 de %2, %3, %4</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <translation>Hay que volver a comprobarlo</translation>
    </message>
</context>
<context>
    <name>gangway::Rehearsal</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Elegir otro puerto, o 0 para uno cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>The rehearsal could not listen on port %1.</source>
        <translation>El ensayo no pudo escuchar en el puerto %1.</translation>
    </message>
    <message>
        <source>The rehearsal knows no such migration.</source>
        <translation>El ensayo no conoce esa migración.</translation>
    </message>
    <message>
        <source>Start a new migration.</source>
        <translation>Empezar una migración nueva.</translation>
    </message>
    <message>
        <source>The rehearsal knows no such upload.</source>
        <translation>El ensayo no conoce esa subida.</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted of a migration.</source>
        <translation>El ensayo no puede leer lo que anotó de una migración.</translation>
    </message>
    <message>
        <source>Start it with --fresh to forget what was rehearsed there.</source>
        <translation>Iniciarlo con --fresh para olvidar lo que se ensayó allí.</translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation>%1 no es un puerto.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535, or 0 for any free one.</source>
        <translation>Indicar un número del 1 al 65535, o 0 para uno cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Cloud on this machine, for rehearsing a move. It listens on loopback only and sends nothing anywhere.

</source>
        <translation>Un sustituto de Metabase Cloud en este equipo, para ensayar un traslado. Solo escucha en la interfaz de bucle local y no envía nada a ningún sitio.

</translation>
    </message>
    <message>
        <source>Port of the Store; 0 takes any free one. Without it, the port of last time.</source>
        <translation>Puerto de Store; 0 toma uno cualquiera que esté libre. Sin él, el puerto de la última vez.</translation>
    </message>
    <message>
        <source>Port of the storage, likewise.</source>
        <translation>Puerto del almacenamiento, del mismo modo.</translation>
    </message>
    <message>
        <source>Folder for everything it keeps (default: %1).</source>
        <translation>Carpeta para todo lo que guarda (por omisión: %1).</translation>
    </message>
    <message>
        <source>Forget what was rehearsed in that folder.</source>
        <translation>Olvidar lo que se ensayó en esa carpeta.</translation>
    </message>
    <message>
        <source>Where to write one line of JSON once it listens: a file, or - for standard output.</source>
        <translation>Dónde escribir una línea de JSON en cuanto escuche: un archivo, o - para la salida estándar.</translation>
    </message>
    <message>
        <source>End when standard input is closed, as when the calling program ends.</source>
        <translation>Terminar cuando se cierre la entrada estándar, como cuando termina el programa que lo llama.</translation>
    </message>
    <message>
        <source>Let something go wrong; may be given more than once.</source>
        <translation>Hacer que algo salga mal; se puede indicar más de una vez.</translation>
    </message>
    <message>
        <source>The command line was not understood.</source>
        <translation>No se entendió la línea de comandos.</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help.</source>
        <translation>Véase gangway-rehearsal --help.</translation>
    </message>
    <message>
        <source>The rehearsal store is open at %1. Ctrl+C closes it.</source>
        <translation>La tienda de ensayo está abierta en %1. Ctrl+C la cierra.</translation>
    </message>
    <message>
        <source>The rehearsal does not understand how to misbehave.</source>
        <translation>El ensayo no entiende cómo debe portarse mal.</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help for the words it knows.</source>
        <translation>Véanse en gangway-rehearsal --help las palabras que conoce.</translation>
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
        <translation>Cómo puede portarse mal (--misbehave SPEC, o POST /rehearsal/misbehave mientras funciona):

  ACTION=CALL[:PART]:ARGUMENT[xN]    N veces, x* para siempre; una vez si no se dice nada

  CALL   create put multipart part complete uploaded head checkout health properties api,
         o any. PART es el número de una parte: fail=part:3:503x2.

  latency=[CALL:]100ms          responde con ese retraso (para siempre, salvo que se indique xN)
  fail=CALL:STATUS              responde de 200 a 599 y no hace nada. Además, tras dos puntos:
                                after-7 (Retry-After: 7), after-date-7 (lo mismo como fecha),
                                expired (403 Request has expired), o un código como SlowDown
  error-in-200=CALL             estado 200, y un error en el cuerpo
  garbage=CALL                  estado 200, y un cuerpo sin sentido; garbage-head=CALL: nada de HTTP
  reset=CALL:head               corta la conexión después de la cabecera de la solicitud
  reset=CALL:65536              tras esa cantidad de bytes del cuerpo, que se pierden
  reset=CALL:answer             después de hacer lo pedido, antes de responder
  truncate=CALL:10              el cuerpo de la respuesta termina tras 10 bytes
  stall=CALL:65536              deja de leer tras esos bytes; stall=CALL:answer no responde nunca
  slow=CALL:1kB/s               lee despacio; slow-answer=CALL:1B/s responde despacio
  etag=part:wrong               o missing, en la respuesta; lo almacenado conserva el suyo

  keys=snake                    multipart_urls en lugar de multipart-urls (kebab)
  multipart-again=new           una segunda llamada multipart empieza de cero (same: renueva los enlaces)
  link-life=3s                  cuánto valen los enlaces desde ahora (12h)
  clock=+16m                    el reloj de la nube va adelantado, o atrasado con un signo menos
  smallest-part=5MiB            tamaño mínimo de toda parte salvo la última, como en S3 (0)

Tamaños: B kB MB GB KiB MiB. Tiempos: ms s m h d.

Mientras funciona: POST /rehearsal/misbehave {&quot;misbehave&quot;: [&quot;SPEC&quot;, ...], &quot;clear&quot;: true} a la dirección
de Store, y GET /rehearsal/status para ver lo preguntado, respondido y almacenado hasta ahora.</translation>
    </message>
    <message>
        <source>Choose Starter or Pro.</source>
        <translation>Elegir Starter o Pro.</translation>
    </message>
    <message>
        <source>Choose monthly or annual.</source>
        <translation>Elegir mensual o anual.</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>Elegir una región.</translation>
    </message>
    <message>
        <source>Choose an address.</source>
        <translation>Elegir una dirección.</translation>
    </message>
    <message>
        <source>Use 3 to 40 lower-case letters, digits and single hyphens; a letter comes first, and no hyphen last.</source>
        <translation>Usar de 3 a 40 letras minúsculas, cifras y guiones sueltos; primero va una letra, y al final no puede ir un guion.</translation>
    </message>
    <message>
        <source>%1.metabaseapp.com is taken. Choose another address.</source>
        <translation>%1.metabaseapp.com está ocupada. Elegir otra dirección.</translation>
    </message>
    <message>
        <source>The instance was not started.</source>
        <translation>No se inició la instancia.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>In the rehearsal the instance runs at a port of this machine instead.</source>
        <translation>En el ensayo, la instancia funciona en un puerto de este equipo.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Choose the one closest to your databases.</source>
        <translation>Conviene elegir la más cercana a las bases de datos.</translation>
    </message>
    <message>
        <source>An address below metabaseapp.com.</source>
        <translation>Una dirección bajo metabaseapp.com.</translation>
    </message>
    <message>
        <source>Also an address of your own, and a list of the networks that may visit.</source>
        <translation>También una dirección propia, y una lista de las redes que pueden acceder.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Paid each month.</source>
        <translation>Se paga cada mes.</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Paid once a year, about 10 % less.</source>
        <translation>Se paga una vez al año, aproximadamente un 10 % menos.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
    </message>
    <message>
        <source>Start instance</source>
        <translation>Iniciar instancia</translation>
    </message>
    <message>
        <source>The real store asks for an account and a payment method here and begins a 14-day trial.</source>
        <translation>La tienda real pide aquí una cuenta y un método de pago, y empieza una prueba de 14 días.</translation>
    </message>
    <message>
        <source>Set up your Metabase Cloud</source>
        <translation>Configurar Metabase Cloud</translation>
    </message>
    <message>
        <source>Your snapshot moves in once it is uploaded. You can fill this in while the upload runs.</source>
        <translation>La instantánea se incorpora en cuanto está subida. Esto se puede rellenar mientras dura la subida.</translation>
    </message>
    <message>
        <source>Customers of self-hosted Pro sign in to the store here. The rehearsal has no accounts and asks for no password.</source>
        <translation>Los clientes de Pro autoalojado inician sesión en la tienda aquí. El ensayo no tiene cuentas y no pide contraseña.</translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation>Continuar sin iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Gangway opens this store when a move is rehearsed, with the move it belongs to.</source>
        <translation>Gangway abre esta tienda cuando se ensaya un traslado, con el traslado al que pertenece.</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Store</source>
        <translation>Un sustituto de Metabase Store</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation>Enlace desconocido</translation>
    </message>
    <message>
        <source>No move of this rehearsal belongs to this address. Open the link that Gangway shows.</source>
        <translation>Ningún traslado de este ensayo corresponde a esta dirección. Abrir el enlace que muestra Gangway.</translation>
    </message>
    <message>
        <source>Nothing to set up</source>
        <translation>No hay nada que configurar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>The instance starts as soon as the snapshot is uploaded.</source>
        <translation>La instancia se inicia en cuanto se haya subido la instantánea.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>The snapshot moved in, and the instance runs.</source>
        <translation>La instantánea se incorporó y la instancia está en marcha.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciándose</translation>
    </message>
    <message>
        <source>The cloud reads the snapshot.</source>
        <translation>La nube está leyendo la instantánea.</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>Progreso: %1 %</translation>
    </message>
    <message>
        <source>What moved in</source>
        <translation>Lo que se incorporó</translation>
    </message>
    <message>
        <source>Metabase %1. In the real cloud people sign in here with the accounts they had.</source>
        <translation>Metabase %1. En la nube real, aquí se inicia sesión con las cuentas de siempre.</translation>
    </message>
    <message>
        <source>The new instance, as the rehearsal made it.</source>
        <translation>La nueva instancia, tal como la hizo el ensayo.</translation>
    </message>
    <message>
        <source>%1 – rehearsal</source>
        <translation>%1 – ensayo</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation>Ensayo.</translation>
    </message>
    <message>
        <source>This is not Metabase. Nothing leaves this machine, and nothing is paid.</source>
        <translation>Esto no es Metabase. Nada sale de este equipo y no se paga nada.</translation>
    </message>
    <message>
        <source>Your instance</source>
        <translation>La instancia</translation>
    </message>
    <message>
        <source>In the real cloud</source>
        <translation>En la nube real</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>Your new Metabase</source>
        <translation>El nuevo Metabase</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>The instance could not be started. Start the rehearsal again.</source>
        <translation>No se pudo iniciar la instancia. Volver a empezar el ensayo.</translation>
    </message>
    <message>
        <source>This page looks again every two seconds.</source>
        <translation>Esta página vuelve a mirar cada dos segundos.</translation>
    </message>
    <message>
        <source>There is no space left for the rehearsal&apos;s uploads.</source>
        <translation>No queda espacio para las subidas del ensayo.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --state.</source>
        <translation>Liberar espacio, o elegir otra carpeta con --state.</translation>
    </message>
    <message>
        <source>The rehearsal could not keep an upload.</source>
        <translation>El ensayo no pudo guardar una subida.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder with --state.</source>
        <translation>Comprobar el disco, o elegir otra carpeta con --state.</translation>
    </message>
    <message>
        <source>The new instance could not be made from the uploaded snapshot.</source>
        <translation>No se pudo crear la nueva instancia a partir de la instantánea subida.</translation>
    </message>
    <message>
        <source>Upload a snapshot of Metabase&apos;s own application database.</source>
        <translation>Subir una instantánea de la propia base de datos de la aplicación de Metabase.</translation>
    </message>
    <message>
        <source>The cloud does not have your encryption key. Make the snapshot with that key, so that everything in it is decrypted.</source>
        <translation>La nube no tiene la clave de cifrado. Hacer la instantánea con esa clave, para que todo su contenido quede descifrado.</translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation>Abriendo la instantánea</translation>
    </message>
    <message>
        <source>Looking at what it holds</source>
        <translation>Mirando qué contiene</translation>
    </message>
    <message>
        <source>Starting the instance</source>
        <translation>Iniciando la instancia</translation>
    </message>
    <message>
        <source>%1 is not a folder of the rehearsal.</source>
        <translation>%1 no es una carpeta del ensayo.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or one that does not exist yet.</source>
        <translation>Elegir una carpeta vacía, o una que todavía no exista.</translation>
    </message>
    <message>
        <source>Another rehearsal runs in %1.</source>
        <translation>Hay otro ensayo en marcha en %1.</translation>
    </message>
    <message>
        <source>Use that one, stop it first, or choose another folder with --state.</source>
        <translation>Usar ese, detenerlo primero, o elegir otra carpeta con --state.</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted in %1.</source>
        <translation>El ensayo no puede leer lo que anotó en %1.</translation>
    </message>
</context>
<context>
    <name>gangway::RehearsalServer</name>
    <message>
        <source>The rehearsal cloud did not start.</source>
        <translation>La nube de ensayo no se inició.</translation>
    </message>
    <message>
        <source>Try %1 by itself.</source>
        <translation>Probar %1 por separado.</translation>
    </message>
    <message>
        <source>The rehearsal cloud has ended.</source>
        <translation>La nube de ensayo ha terminado.</translation>
    </message>
    <message>
        <source>It is started again when the move goes on.</source>
        <translation>Se vuelve a iniciar cuando el traslado sigue.</translation>
    </message>
</context>
<context>
    <name>gangway::ReportSaver</name>
    <message>
        <source>Save the report of this run</source>
        <translation>Guardar el informe de esta ejecución</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>gangway::Restore</name>
    <message>
        <source>%1 names a file that is not there.</source>
        <translation>%1 designa un archivo que no existe.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Elegir el archivo mismo.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place.</source>
        <translation>Crear la carpeta, o elegir otro lugar.</translation>
    </message>
    <message>
        <source>%1 may be open: %2 is there.</source>
        <translation>%1 puede estar abierto: existe %2.</translation>
    </message>
    <message>
        <source>Stop the program that uses it. If none does, delete the lock file.</source>
        <translation>Detener el programa que lo usa. Si ninguno lo usa, eliminar el archivo de bloqueo.</translation>
    </message>
    <message>
        <source>%1 is there and is not a file.</source>
        <translation>%1 existe y no es un archivo.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elegir otro lugar.</translation>
    </message>
    <message>
        <source>%1 changed while the backup was being restored. It was not replaced.</source>
        <translation>%1 cambió mientras se restauraba la copia de seguridad. No se reemplazó.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Detener el programa que lo usa y volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is already there. Nothing was changed.</source>
        <translation>%1 ya existe. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose an empty place, or have what is there kept in a backup of its own first.</source>
        <translation>Elegir un lugar vacío, o hacer que antes se guarde lo que hay allí en una copia de seguridad propia.</translation>
    </message>
</context>
<context>
    <name>gangway::RunAction</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Detener…</translation>
    </message>
    <message>
        <source>S&amp;tart move</source>
        <translation>&amp;Empezar traslado</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Volver a &amp;intentarlo</translation>
    </message>
    <message>
        <source>C&amp;ompare again</source>
        <translation>Volver a co&amp;mparar</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Verificar ahora</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Intentarlo &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Des&amp;hacer…</translation>
    </message>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>I&amp;r a Metabase Store</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>Show &amp;what is left</source>
        <translation>Mostrar qué &amp;queda</translation>
    </message>
    <message>
        <source>P&amp;lan again…</source>
        <translation>Volver a p&amp;lanificar…</translation>
    </message>
</context>
<context>
    <name>gangway::RunActions</name>
    <message>
        <source>&amp;Stop the move</source>
        <translation>&amp;Detener el traslado</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Undo the move</source>
        <translation>Des&amp;hacer el traslado</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>De&amp;jarlo como está</translation>
    </message>
</context>
<context>
    <name>gangway::RunCompanion</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
</context>
<context>
    <name>gangway::RunControls</name>
    <message>
        <source>Run in &amp;background</source>
        <translation>Ejecutar en &amp;segundo plano</translation>
    </message>
    <message>
        <source>Hides this window. A small one shows how far it is.</source>
        <translation>Oculta esta ventana. Una pequeña muestra el avance.</translation>
    </message>
    <message>
        <source>Stops at the next safe point, to be continued here</source>
        <translation>Se detiene en el siguiente punto seguro, para continuar aquí</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Detener el traslado</translation>
    </message>
</context>
<context>
    <name>gangway::RunList</name>
    <message>
        <source>There are none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation>E&amp;jecuciones anteriores</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
</context>
<context>
    <name>gangway::RunLock</name>
    <message>
        <source>This run belongs to another Gangway that is still at it.</source>
        <translation>Esta ejecución pertenece a otro Gangway que sigue con ella.</translation>
    </message>
    <message>
        <source>Watch it there, or wait until it has ended.</source>
        <translation>Seguirla allí, o esperar a que termine.</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1).</source>
        <translation>Esta ejecución pertenece a otro Gangway que sigue con ella (proceso %1).</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1 on %2).</source>
        <translation>Esta ejecución pertenece a otro Gangway que sigue con ella (proceso %1 en %2).</translation>
    </message>
    <message>
        <source>The run in %1 could not be locked.</source>
        <translation>No se pudo bloquear la ejecución en %1.</translation>
    </message>
    <message>
        <source>Check that the folder is there and yours, and that its disk can be written to.</source>
        <translation>Comprobar que la carpeta exista y sea propia, y que se pueda escribir en su disco.</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder on a disk of this machine.</source>
        <translation>Indicar en GANGWAY_HOME una carpeta en un disco de este equipo.</translation>
    </message>
</context>
<context>
    <name>gangway::RunPage</name>
    <message>
        <source>This computer is kept awake while the move runs.</source>
        <translation>Este equipo se mantiene activo mientras dura el traslado.</translation>
    </message>
    <message>
        <source>Speed as a &amp;table</source>
        <translation>Velocidad como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>Trasladar los datos</translation>
    </message>
    <message>
        <source>Every step is written down before it begins, so that nothing is lost if this computer stops.</source>
        <translation>Cada paso se anota antes de empezar, para que no se pierda nada si este equipo se detiene.</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>Mostrar co&amp;mandos</translation>
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
        <translation>Siguiente se puede elegir cuando la instantánea esté subida.</translation>
    </message>
</context>
<context>
    <name>gangway::RunPresenter</name>
    <message>
        <source>&quot;%1&quot; is no address of a Metabase.</source>
        <translation>«%1» no es la dirección de un Metabase.</translation>
    </message>
    <message>
        <source>Give the address you chose in Metabase Store, such as acme.metabaseapp.com.</source>
        <translation>Indicar la dirección elegida en Metabase Store, como acme.metabaseapp.com.</translation>
    </message>
</context>
<context>
    <name>gangway::RunReport</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>SHA-256 of its database</source>
        <translation>SHA-256 de su base de datos</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation>Lo que no se hizo</translation>
    </message>
    <message>
        <source>Both sides, counted</source>
        <translation>Ambos lados, contados</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Qué queda por hacer</translation>
    </message>
    <message>
        <source>Made by Gangway %1, %2.</source>
        <translation>Hecho con Gangway %1, %2.</translation>
    </message>
</context>
<context>
    <name>gangway::RunSecrets</name>
    <message>
        <source>The secrets of the run in %1 could not be used.</source>
        <translation>No se pudieron usar los secretos de la ejecución en %1.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that its disk can be written to.</source>
        <translation>Comprobar que la carpeta sea propia y que se pueda escribir en su disco.</translation>
    </message>
    <message>
        <source>The secrets of the run in %1 are damaged.</source>
        <translation>Los secretos de la ejecución en %1 están dañados.</translation>
    </message>
    <message>
        <source>Undo the run or start the journey again; this run cannot go on without them.</source>
        <translation>Deshacer la ejecución o empezar de nuevo el recorrido; esta ejecución no puede seguir sin ellos.</translation>
    </message>
    <message>
        <source>A step handed over a secret that cannot be kept.</source>
        <translation>Un paso entregó un secreto que no se puede guardar.</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>Informar de ello a los autores de Gangway.</translation>
    </message>
    <message>
        <source>The secrets in %1 are not private.</source>
        <translation>Los secretos en %1 no son privados.</translation>
    </message>
    <message>
        <source>Others may have read them: undo the run and start the journey again.</source>
        <translation>Otros pueden haberlos leído: deshacer la ejecución y empezar de nuevo el recorrido.</translation>
    </message>
</context>
<context>
    <name>gangway::RunSession</name>
    <message>
        <source>The step &quot;%1&quot; ended in an unforeseen way.</source>
        <translation>El paso «%1» terminó de forma imprevista.</translation>
    </message>
    <message>
        <source>Continue the run to try it again, or report it with a support bundle.</source>
        <translation>Continuar la ejecución para volver a intentarlo, o informar de ello con un paquete de asistencia.</translation>
    </message>
    <message>
        <source>Run %1 was planned with other steps than this program would take.</source>
        <translation>La ejecución %1 se planificó con pasos distintos de los que daría este programa.</translation>
    </message>
    <message>
        <source>Continue it with the Gangway that planned it, or start the journey again.</source>
        <translation>Continuarla con el Gangway que la planificó, o empezar de nuevo el recorrido.</translation>
    </message>
    <message>
        <source>Run %1 has ended and is not run again.</source>
        <translation>La ejecución %1 ha terminado y no se vuelve a ejecutar.</translation>
    </message>
    <message>
        <source>Start the journey again.</source>
        <translation>Empezar de nuevo el recorrido.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; was cut short and must not be repeated.</source>
        <translation>El paso «%1» se interrumpió y no se debe repetir.</translation>
    </message>
    <message>
        <source>Undo the run, then start the journey again.</source>
        <translation>Deshacer la ejecución y después empezar de nuevo el recorrido.</translation>
    </message>
</context>
<context>
    <name>gangway::RunView</name>
    <message>
        <source>There are no runs yet.</source>
        <translation>Todavía no hay ejecuciones.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <translation>%1 está en solo lectura desde %2.</translation>
    </message>
    <message>
        <source>Run %1, %2, last changed %3</source>
        <translation>Ejecución %1, %2, último cambio %3</translation>
    </message>
    <message>
        <source>Its files: %1</source>
        <translation>Sus archivos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::RunWords</name>
    <message>
        <source>planned, nothing done</source>
        <translation>planificada, nada hecho</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>stopped, can be continued</source>
        <translation>detenida, se puede continuar</translation>
    </message>
    <message>
        <source>interrupted, can be continued</source>
        <translation>interrumpida, se puede continuar</translation>
    </message>
    <message>
        <source>failed, can be continued</source>
        <translation>con error, se puede continuar</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>deshaciéndose</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>deshecha en parte</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation>terminada, sin verificar</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>could not be undone</source>
        <translation>no se pudo deshacer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 tablas</translation>
    </message>
</context>
<context>
    <name>gangway::SecretFile</name>
    <message>
        <source>The secret in %1 could not be read.</source>
        <translation>El secreto de %1 no se pudo leer.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Comprobar la ruta y el permiso de lectura.</translation>
    </message>
    <message>
        <source>The secret in %1 was not used: others may read that file.</source>
        <translation>El secreto de %1 no se usó: otros pueden leer ese archivo.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation>Reservarlo para uno mismo: chmod 600 %1</translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation>No hay ningún secreto en %1.</translation>
    </message>
    <message>
        <source>Write the secret into the first line of the file.</source>
        <translation>Escribir el secreto en la primera línea del archivo.</translation>
    </message>
</context>
<context>
    <name>gangway::SelfTest</name>
    <message>
        <source>The rehearsal cloud is missing.</source>
        <translation>Falta la nube de ensayo.</translation>
    </message>
    <message>
        <source>Install Gangway again.</source>
        <translation>Volver a instalar Gangway.</translation>
    </message>
    <message>
        <source>The journal of runs</source>
        <translation>El diario de ejecuciones</translation>
    </message>
    <message>
        <source>The sample database, read and checked</source>
        <translation>La base de datos de ejemplo, leída y comprobada</translation>
    </message>
    <message>
        <source>The rehearsal cloud</source>
        <translation>La nube de ensayo</translation>
    </message>
    <message>
        <source>good: %1</source>
        <translation>bien: %1</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>mal: %1</translation>
    </message>
</context>
<context>
    <name>gangway::Settings</name>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Esta carpeta no se puede usar.</translation>
    </message>
    <message>
        <source>Give its whole path, from / on.</source>
        <translation>Indicar su ruta completa, desde /.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user or password, which is not kept in the settings.</source>
        <translation>La dirección del proxy contiene un usuario o una contraseña, que no se guardan en los ajustes.</translation>
    </message>
    <message>
        <source>Let the system decide, and set https_proxy in the environment.</source>
        <translation>Dejar que decida el sistema, y definir https_proxy en el entorno.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Esta no es la dirección de un proxy.</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example.org:3128.</source>
        <translation>Escribirla como http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>No se pueden leer los ajustes.</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>Tiene que ser un texto.</translation>
    </message>
    <message>
        <source>Uploads cannot be limited to %1 kB/s.</source>
        <translation>No se pueden limitar las subidas a %1 kB/s.</translation>
    </message>
    <message>
        <source>Choose %1 kB/s or more, or no limit.</source>
        <translation>Elegir %1 kB/s o más, o ningún límite.</translation>
    </message>
    <message>
        <source>There is no such level of the log.</source>
        <translation>No existe ese nivel de registro.</translation>
    </message>
    <message>
        <source>It is one of trace, debug, info, warning, error, off.</source>
        <translation>Es uno de estos: trace, debug, info, warning, error, off.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>Tiene que ser un número.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read.</source>
        <translation>No se pueden leer los ajustes en %1.</translation>
    </message>
    <message>
        <source>Mend the file, or delete it to begin with none.</source>
        <translation>Corregir el archivo, o eliminarlo para empezar sin ninguno.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Tiene que ser true o false.</translation>
    </message>
</context>
<context>
    <name>gangway::SettingsDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>&amp;Guardar ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Windows that are open keep their language until they are opened again.</source>
        <translation>Las ventanas abiertas conservan su idioma hasta que se abren de nuevo.</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>La carpeta habitual</translation>
    </message>
    <message>
        <source>Folder for runs and log</source>
        <translation>Carpeta de ejecuciones y registro</translation>
    </message>
    <message>
        <source>Choose the folder for runs and log</source>
        <translation>Elegir la carpeta de ejecuciones y registro</translation>
    </message>
    <message>
        <source>&amp;Runs and log in:</source>
        <translation>&amp;Ejecuciones y registro en:</translation>
    </message>
    <message>
        <source>GANGWAY_HOME of the environment decides.</source>
        <translation>Decide GANGWAY_HOME del entorno.</translation>
    </message>
    <message>
        <source>Used when Gangway starts again. Runs made so far stay where they are.</source>
        <translation>Se aplica cuando Gangway vuelve a iniciarse. Las ejecuciones hechas hasta ahora se quedan donde están.</translation>
    </message>
    <message>
        <source>Beside what is backed up</source>
        <translation>Junto a lo que se respalda</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Backups in:</source>
        <translation>&amp;Copias de seguridad en:</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Elegir la carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Kilobytes a second</source>
        <translation>Kilobytes por segundo</translation>
    </message>
    <message>
        <source>Uploads:</source>
        <translation>Subidas:</translation>
    </message>
    <message>
        <source>For moves that are planned from now on.</source>
        <translation>Para los traslados que se planifiquen desde ahora.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>&amp;Dirección del proxy:</translation>
    </message>
    <message>
        <source>The system names its proxy in https_proxy and no_proxy. One that wants a password can only be named there: passwords are not kept in the settings.</source>
        <translation>El sistema nombra su proxy en https_proxy y no_proxy. Uno que pida contraseña solo puede nombrarse ahí: las contraseñas no se guardan en los ajustes.</translation>
    </message>
    <message>
        <source>Acts and results</source>
        <translation>Actos y resultados</translation>
    </message>
    <message>
        <source>More, to find a fault</source>
        <translation>Más, para encontrar un fallo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>L&amp;og:</source>
        <translation>&amp;Registro:</translation>
    </message>
    <message>
        <source>GANGWAY_LOG of the environment decides.</source>
        <translation>Decide GANGWAY_LOG del entorno.</translation>
    </message>
    <message>
        <source>Passwords, keys and signed addresses are never in the log.</source>
        <translation>Las contraseñas, claves y direcciones firmadas nunca están en el registro.</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>Claves:</translation>
    </message>
    <message>
        <source>The key of an encrypted database is then asked for once. The desktop keeps it encrypted, such as in GNOME Keyring or KWallet; no file of Gangway holds it.</source>
        <translation>La clave de una base de datos cifrada se pide entonces una sola vez. El escritorio la guarda cifrada, por ejemplo en GNOME Keyring o KWallet; ningún archivo de Gangway la contiene.</translation>
    </message>
</context>
<context>
    <name>gangway::Situation</name>
    <message>
        <source>the new instance</source>
        <translation>la nueva instancia</translation>
    </message>
    <message>
        <source>%1 This is a rehearsal: nothing leaves this machine.</source>
        <translation>%1 Esto es un ensayo: nada sale de este equipo.</translation>
    </message>
    <message>
        <source>after %1 of %2 steps</source>
        <translation>después de %1 de %2 pasos</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The new instance and the backup stay as they are.</source>
        <translation>No se cambió nada en el origen. La nueva instancia y la copia de seguridad se quedan como están.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The snapshot is uploaded, the backup stays.</source>
        <translation>No se cambió nada en el origen. La instantánea está subida; la copia de seguridad se conserva.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays.</source>
        <translation>No se cambió nada en el origen. La copia de seguridad se conserva.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>No se cambió nada en el origen.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The checks are made once more before the backup begins. Metabase has to stay stopped.</source>
        <translation>Las comprobaciones se hacen una vez más antes de empezar la copia de seguridad. Metabase tiene que seguir detenido.</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped.</source>
        <translation>Metabase tiene que seguir detenido.</translation>
    </message>
    <message>
        <source>Nobody can use it until the backup was made and read back. Its database is only read.</source>
        <translation>Nadie puede usarlo hasta que la copia de seguridad esté hecha y se haya vuelto a leer. Su base de datos solo se lee.</translation>
    </message>
    <message>
        <source>Making the snapshot from the backup.</source>
        <translation>Haciendo la instantánea a partir de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Metabase may be started again. Changes made from now on will not move.</source>
        <translation>Ya se puede volver a iniciar Metabase. Los cambios que se hagan a partir de ahora no se trasladarán.</translation>
    </message>
    <message>
        <source>Uploading the snapshot.</source>
        <translation>Subiendo la instantánea.</translation>
    </message>
    <message>
        <source>Metabase may be started again and used as usual. Changes made from now on will not move.</source>
        <translation>Ya se puede volver a iniciar Metabase y usarlo como siempre. Los cambios que se hagan a partir de ahora no se trasladarán.</translation>
    </message>
    <message>
        <source>%1 is being set up by Metabase.</source>
        <translation>Metabase está configurando %1.</translation>
    </message>
    <message numerus="yes">
        <source>This takes about 5–30 minutes. It is looked at every %n second(s).</source>
        <translation>
            <numerusform>Tarda aproximadamente 5–30 minutos. Se mira cada segundo.</numerusform>
            <numerusform>Tarda aproximadamente 5–30 minutos. Se mira cada %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing %1 with the snapshot.</source>
        <translation>Comparando %1 con la instantánea.</translation>
    </message>
    <message>
        <source>Both sides are only read.</source>
        <translation>Ambos lados solo se leen.</translation>
    </message>
    <message>
        <source>Listing what is left to do.</source>
        <translation>Haciendo la lista de lo que queda por hacer.</translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation>Ambos lados son iguales.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Volviendo a intentarlo ahora.</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>Lo hecho, hecho queda.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %n second(s).</source>
        <translation>
            <numerusform>Sin datos desde hace %n segundo.</numerusform>
            <numerusform>Sin datos desde hace %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer. It is tried again by itself; what was sent stays sent.</source>
        <translation>%1 no responde. Se vuelve a intentar automáticamente; lo enviado, enviado queda.</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n second(s).</source>
        <translation>
            <numerusform>Sin respuesta desde hace %n segundo.</numerusform>
            <numerusform>Sin respuesta desde hace %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes long to count. It is waited for.</source>
        <translation>%1 tarda mucho en contar. Se espera a que termine.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has moved for %n second(s).</source>
        <translation>
            <numerusform>Sin movimiento desde hace %n segundo.</numerusform>
            <numerusform>Sin movimiento desde hace %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may be slow or busy. The work goes on as soon as it answers.</source>
        <translation>Puede que el disco sea lento o esté ocupado. El trabajo sigue en cuanto responda.</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance waits for your order.</source>
        <translation>La instantánea está subida. La nueva instancia espera a que se contrate.</translation>
    </message>
    <message>
        <source>Choose plan, address and region in Metabase Store, then say here which address you chose.</source>
        <translation>Elegir plan, dirección y región en Metabase Store, y después indicar aquí la dirección elegida.</translation>
    </message>
    <message>
        <source>%1 is running. It has not been compared yet.</source>
        <translation>%1 está en marcha. Todavía no se ha comparado.</translation>
    </message>
    <message>
        <source>To count what it holds, Gangway needs the API key of an administrator there.</source>
        <translation>Para contar lo que contiene, Gangway necesita la clave de API de un administrador de allí.</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>En pausa %1.</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you continue. What was done stays done.</source>
        <translation>No se lee ni se envía nada hasta que se continúe. Lo hecho, hecho queda.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Detenido %1.</translation>
    </message>
    <message>
        <source>Cut short %1.</source>
        <translation>Interrumpido %1.</translation>
    </message>
    <message>
        <source>%1 Continue goes on where it was.</source>
        <translation>%1 Continuar sigue desde donde estaba.</translation>
    </message>
    <message>
        <source>Another Gangway is at work on this move.</source>
        <translation>Otro Gangway está trabajando en este traslado.</translation>
    </message>
    <message>
        <source>It is shown as it was when this page was opened.</source>
        <translation>Se muestra tal como estaba cuando se abrió esta página.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Deteniendo.</translation>
    </message>
    <message>
        <source>The step ends at its next safe point, usually within seconds.</source>
        <translation>El paso termina en su siguiente punto seguro, por lo general en unos segundos.</translation>
    </message>
    <message>
        <source>Taking back what was done.</source>
        <translation>Deshaciendo lo hecho.</translation>
    </message>
    <message>
        <source>The last step goes first. The backup stays.</source>
        <translation>El último paso va primero. La copia de seguridad se conserva.</translation>
    </message>
    <message>
        <source>Not everything was taken back.</source>
        <translation>No se deshizo todo.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. Undo can be asked for again.</source>
        <translation>No se cambió nada en el origen. Se puede volver a pedir Deshacer.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was moved.</source>
        <translation>Deshecho. No se trasladó nada.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays; an upload that is not set up in Metabase Store is never used.</source>
        <translation>No se cambió nada en el origen. La copia de seguridad se conserva; una subida que no se configura en Metabase Store no se usa nunca.</translation>
    </message>
    <message>
        <source>The move did not go on.</source>
        <translation>El traslado no siguió.</translation>
    </message>
    <message>
        <source>The checks do not let the move start.</source>
        <translation>Las comprobaciones no dejan empezar el traslado.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>No se hizo la copia de seguridad.</translation>
    </message>
    <message>
        <source>The snapshot was not made.</source>
        <translation>No se hizo la instantánea.</translation>
    </message>
    <message>
        <source>The upload did not finish.</source>
        <translation>La subida no terminó.</translation>
    </message>
    <message>
        <source>The new instance was not set up.</source>
        <translation>No se configuró la nueva instancia.</translation>
    </message>
    <message>
        <source>Moved and compared, but the list of what is left was not made.</source>
        <translation>Trasladado y comparado, pero no se hizo la lista de lo que queda.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>No se trasladó nada. %1</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>%1 no contiene lo que se trasladó.</translation>
    </message>
    <message>
        <source>Do not switch over. The backup and the old server are as they were.</source>
        <translation>No hacer el cambio. La copia de seguridad y el servidor antiguo están como estaban.</translation>
    </message>
    <message>
        <source>Everything was moved. It has not been verified.</source>
        <translation>Se trasladó todo. No se ha verificado.</translation>
    </message>
    <message>
        <source>Do not switch over before both sides were compared.</source>
        <translation>No hacer el cambio antes de que se hayan comparado ambos lados.</translation>
    </message>
    <message>
        <source>Moved and verified.</source>
        <translation>Trasladado y verificado.</translation>
    </message>
    <message>
        <source>This was a rehearsal: the cloud is a stand-in, and nothing left this machine. The old server was not changed.</source>
        <translation>Esto fue un ensayo: la nube es un sustituto, y nada salió de este equipo. El servidor antiguo no se cambió.</translation>
    </message>
    <message>
        <source>%1 holds what the snapshot holds. The old server was not changed.</source>
        <translation>%1 contiene lo que contiene la instantánea. El servidor antiguo no se cambió.</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <comment>window title: percent, what is moved</comment>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Waits for you – %1</source>
        <translation>Espera una respuesta – %1</translation>
    </message>
    <message>
        <source>Waiting – %1</source>
        <translation>En espera – %1</translation>
    </message>
    <message>
        <source>Paused – %1</source>
        <translation>En pausa – %1</translation>
    </message>
    <message>
        <source>Stopped – %1</source>
        <translation>Detenido – %1</translation>
    </message>
    <message>
        <source>Failed – %1</source>
        <translation>Con error – %1</translation>
    </message>
    <message>
        <source>Not verified – %1</source>
        <translation>Sin verificar – %1</translation>
    </message>
    <message>
        <source>Verified – %1</source>
        <translation>Verificado – %1</translation>
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
        <translation>La instantánea subida, la copia de seguridad y lo contratado se quedan como están. Gangway solo deja de vigilar.</translation>
    </message>
    <message>
        <source>The new instance and the backup stay as they are. The comparison is made again when you continue.</source>
        <translation>La nueva instancia y la copia de seguridad se quedan como están. La comparación se vuelve a hacer al continuar.</translation>
    </message>
    <message>
        <source>The backup stays, and so does what was sent. Continue goes on from there.</source>
        <translation>La copia de seguridad se conserva, igual que lo enviado. Continuar sigue desde ahí.</translation>
    </message>
    <message>
        <source>An unfinished backup is deleted, and made again when you continue.</source>
        <translation>Una copia de seguridad sin terminar se elimina, y se vuelve a hacer al continuar.</translation>
    </message>
    <message>
        <source>Stop the move?</source>
        <translation>¿Detener el traslado?</translation>
    </message>
    <message>
        <source>%1

Nothing on the source was changed, and nothing has to be taken back. Stopping takes a few seconds.</source>
        <translation>%1

No se cambió nada en el origen, y no hay nada que deshacer. Detenerlo tarda unos segundos.</translation>
    </message>
    <message>
        <source>The private copies in the folder of this run are deleted. The backup stays, since it is yours. The source was only read.</source>
        <translation>Se eliminan las copias privadas de la carpeta de esta ejecución. La copia de seguridad se conserva, ya que es propia. El origen solo se leyó.</translation>
    </message>
    <message>
        <source>%1

The upload cannot be taken back; what is not set up in Metabase Store is never used. Cancel an instance you have ordered in Metabase Store.</source>
        <translation>%1

La subida no se puede deshacer; lo que no se configura en Metabase Store no se usa nunca. Si se contrató una instancia, cancelarla en Metabase Store.</translation>
    </message>
    <message>
        <source>Undo this move?</source>
        <translation>¿Deshacer este traslado?</translation>
    </message>
    <message>
        <source>%1

A move that was undone cannot be continued.</source>
        <comment>after the sentences on what is undone</comment>
        <translation>%1

Un traslado que se deshizo no se puede continuar.</translation>
    </message>
    <message>
        <source>This key does not open %1.</source>
        <translation>Esta clave no abre %1.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Its key is needed to go on.</source>
        <translation>%1 está cifrada. Se necesita su clave para seguir.</translation>
    </message>
    <message>
        <source>Give it below. The move waits as long as it takes; nothing on the source was changed.</source>
        <translation>Indicarla abajo. El traslado espera el tiempo que haga falta; no se cambió nada en el origen.</translation>
    </message>
    <message>
        <source>The checks were not made.</source>
        <translation>No se hicieron las comprobaciones.</translation>
    </message>
    <message>
        <source>No snapshot can be made as it was planned.</source>
        <translation>No se puede hacer ninguna instantánea tal como se planificó.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1 Plan it again where something is to be decided.</source>
        <translation>No se trasladó nada. %1 Volver a planificarlo donde haya algo que decidir.</translation>
    </message>
</context>
<context>
    <name>gangway::SnapshotChoicesBox</name>
    <message>
        <source>&amp;Leave out rows that refer to nothing</source>
        <translation>De&amp;jar fuera las filas que se refieren a algo que no existe</translation>
    </message>
    <message>
        <source>&amp;Values that no key opens:</source>
        <translation>&amp;Valores que ninguna clave abre:</translation>
    </message>
    <message>
        <source>Values that no key opens</source>
        <translation>Valores que ninguna clave abre</translation>
    </message>
    <message>
        <source>Make no snapshot</source>
        <translation>No hacer ninguna instantánea</translation>
    </message>
    <message>
        <source>Empty them in the snapshot</source>
        <translation>Vaciarlos en la instantánea</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>What refers to them stays behind, too. The database itself is not changed.</source>
        <translation>Lo que se refiere a ellas tampoco se traslada. La propia base de datos no se cambia.</translation>
    </message>
</context>
<context>
    <name>gangway::SourcePage</name>
    <message>
        <source>Choose the Metabase to move</source>
        <translation>Elegir el Metabase que se va a trasladar</translation>
    </message>
    <message>
        <source>Gangway reads Metabase&apos;s own database file and never changes it. Metabase has to be stopped, since an open file cannot be read safely.</source>
        <translation>Gangway lee el archivo de la base de datos de Metabase y no lo modifica nunca. Metabase tiene que estar detenido, porque un archivo abierto no se puede leer de forma segura.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Leyendo %1: %2</translation>
    </message>
    <message>
        <source>&amp;Database file, or folder of Metabase:</source>
        <translation>Archivo de la &amp;base de datos, o carpeta de Metabase:</translation>
    </message>
    <message>
        <source>Choose below, type a path, or drop a file on this page</source>
        <translation>Elegir abajo, escribir una ruta o soltar un archivo en esta página</translation>
    </message>
    <message>
        <source>Enter reads what is there.</source>
        <translation>Intro lee lo que hay ahí.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Use the &amp;sample</source>
        <translation>Usar el &amp;ejemplo</translation>
    </message>
    <message>
        <source>A small Metabase that comes with Gangway, to practise with</source>
        <translation>Un Metabase pequeño que viene con Gangway, para practicar</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>Sto&amp;p reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>Encryption &amp;key (MB_ENCRYPTION_SECRET_KEY):</source>
        <translation>Clave de c&amp;ifrado (MB_ENCRYPTION_SECRET_KEY):</translation>
    </message>
    <message>
        <source>&amp;Try the key</source>
        <translation>&amp;Probar la clave</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>R&amp;ehearse first</source>
        <translation>Ensayar &amp;primero</translation>
    </message>
    <message>
        <source>Metabase &amp;Cloud</source>
        <translation>Metabase C&amp;loud</translation>
    </message>
    <message>
        <source>The whole move with your data and the real steps, to a stand-in for Metabase Cloud on this machine. Nothing leaves it.</source>
        <translation>El traslado completo con los datos propios y los pasos reales, a un sustituto de Metabase Cloud en este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>The real move. The snapshot is uploaded to Metabase; you order the new instance in Metabase Store.</source>
        <translation>El traslado real. La instantánea se sube a Metabase; la nueva instancia se contrata en Metabase Store.</translation>
    </message>
    <message>
        <source>Re&amp;gion of the new instance:</source>
        <translation>Re&amp;gión de la nueva instancia:</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>todavía sin decidir</translation>
    </message>
    <message>
        <source>Where it is known, the checks name the addresses that your firewalls have to let in. It is chosen in Metabase Store.</source>
        <translation>Si se conoce, las comprobaciones nombran las direcciones que los cortafuegos tienen que dejar pasar. Se elige en Metabase Store.</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>The move has begun with these answers. They are here to be read.</source>
        <translation>El traslado ha empezado con estas respuestas. Están aquí para leerlas.</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s database file</source>
        <translation>Elegir el archivo de la base de datos de Metabase</translation>
    </message>
    <message>
        <source>Metabase&apos;s database (*.mv.db)</source>
        <translation>Base de datos de Metabase (*.mv.db)</translation>
    </message>
    <message>
        <source>metabase.jar, or a file with MB_DB_ variables (*.jar *.env *.conf)</source>
        <translation>metabase.jar, o un archivo con variables MB_DB_ (*.jar *.env *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the folder Metabase runs in</source>
        <translation>Elegir la carpeta en la que se ejecuta Metabase</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Esta clave no abre lo que está cifrado. Tomarla del entorno del servidor que funciona con esta base de datos, exactamente como figura allí.</translation>
    </message>
    <message>
        <source>The key is right: it opens what is encrypted.</source>
        <translation>La clave es correcta: abre lo que está cifrado.</translation>
    </message>
    <message>
        <source>The database is being read.</source>
        <translation>Se está leyendo la base de datos.</translation>
    </message>
    <message>
        <source>Press Enter in the field to read that file.</source>
        <translation>Pulsar Intro en el campo para leer ese archivo.</translation>
    </message>
    <message>
        <source>Choose a database file or folder first.</source>
        <translation>Elegir primero un archivo de base de datos o una carpeta.</translation>
    </message>
    <message>
        <source>The encryption key is missing.</source>
        <translation>Falta la clave de cifrado.</translation>
    </message>
    <message>
        <source>Choose a database that can be read, or press Enter in the field to try again.</source>
        <translation>Elegir una base de datos que se pueda leer, o pulsar Intro en el campo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Connection details and settings in this database are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. Unless it is to be kept in the keychain, it is kept only until the move has ended.</source>
        <translation>Los datos de conexión y los ajustes de esta base de datos están cifrados. Metabase Cloud los recibe como texto sin cifrar, por lo que se necesita la clave del servidor antiguo. Salvo que se deba guardar en el llavero, solo se conserva hasta que termina el traslado.</translation>
    </message>
</context>
<context>
    <name>gangway::SpaceCheck</name>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>Liberar espacio o elegir otro disco, y volver a intentarlo.</translation>
    </message>
    <message>
        <source>There is not enough space for %1: %2 are needed, %3 more have to stay free for what else is on the disk, and %4 are free on %5.</source>
        <extracomment>%1: a file, %2 to %4: sizes, %5: where the disk is mounted</extracomment>
        <translation>No hay espacio suficiente para %1: se necesitan %2, otros %3 tienen que quedar libres para lo demás del disco, y hay %4 libres en %5.</translation>
    </message>
</context>
<context>
    <name>gangway::StatusWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Progress of the step under way</source>
        <translation>Progreso del paso en curso</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Detener el traslado</translation>
    </message>
</context>
<context>
    <name>gangway::StoreClient</name>
    <message>
        <source>Metabase Store&apos;s answer is not understood.</source>
        <translation>No se entiende la respuesta de Metabase Store.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address. If it is right, a newer Gangway may be needed.</source>
        <translation>Comprobar la dirección de Store. Si es correcta, puede que haga falta un Gangway más reciente.</translation>
    </message>
    <message>
        <source>Try again later. Nothing that was done is lost.</source>
        <translation>Volver a intentarlo más tarde. No se pierde nada de lo hecho.</translation>
    </message>
    <message>
        <source>Metabase Store refused the request.</source>
        <translation>Metabase Store rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and Metabase Store filters requests.</source>
        <translation>Comprobar que nada entre este equipo y Metabase Store filtre las solicitudes.</translation>
    </message>
    <message>
        <source>Metabase Store does not know this migration.</source>
        <translation>Metabase Store no conoce esta migración.</translation>
    </message>
    <message>
        <source>Start the migration again.</source>
        <translation>Volver a empezar la migración.</translation>
    </message>
    <message>
        <source>Metabase Store says that this migration is finished or in use.</source>
        <translation>Metabase Store indica que esta migración está terminada o en uso.</translation>
    </message>
    <message>
        <source>Look at the migration in Metabase Store, or start it again.</source>
        <translation>Mirar la migración en Metabase Store, o volver a empezarla.</translation>
    </message>
    <message>
        <source>Metabase Store did not accept the request.</source>
        <translation>Metabase Store no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>Start the migration again. If it happens again, a newer Gangway may be needed.</source>
        <translation>Volver a empezar la migración. Si se repite, puede que haga falta un Gangway más reciente.</translation>
    </message>
    <message>
        <source>Metabase Store&apos;s address leads somewhere else.</source>
        <translation>La dirección de Metabase Store lleva a otro sitio.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address.</source>
        <translation>Comprobar la dirección de Store.</translation>
    </message>
    <message>
        <source>Metabase Store has trouble answering.</source>
        <translation>Metabase Store tiene problemas para responder.</translation>
    </message>
    <message>
        <source>Metabase Cloud does not take a Metabase of version %1.</source>
        <translation>Metabase Cloud no acepta un Metabase de la versión %1.</translation>
    </message>
    <message>
        <source>Upgrade this Metabase to the newest release of its version first, 50 or later.</source>
        <translation>Actualizar primero este Metabase a la revisión más reciente de su versión, 50 o posterior.</translation>
    </message>
    <message>
        <source>Metabase Store takes no migrations at this address.</source>
        <translation>Metabase Store no acepta migraciones en esta dirección.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address and the network connection.</source>
        <translation>Comprobar la dirección de Store y la conexión de red.</translation>
    </message>
    <message>
        <source>Metabase Store could not put the parts together.</source>
        <translation>Metabase Store no pudo unir las partes.</translation>
    </message>
    <message>
        <source>Nobody can say whether Metabase Store has put the parts together.</source>
        <translation>No hay forma de saber si Metabase Store ha unido las partes.</translation>
    </message>
    <message>
        <source>Metabase Store cannot put the parts together.</source>
        <translation>Metabase Store no puede unir las partes.</translation>
    </message>
    <message>
        <source>Continue. All parts are sent again.</source>
        <translation>Continuar. Se vuelven a enviar todas las partes.</translation>
    </message>
</context>
<context>
    <name>gangway::StoreLinkBox</name>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>I&amp;r a Metabase Store</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Link to Metabase Store for this move</source>
        <translation>Enlace a Metabase Store para este traslado</translation>
    </message>
    <message>
        <source>Rehearsal: this page is a stand-in on this machine. Nothing is ordered and nothing is paid.</source>
        <translation>Ensayo: esta página es un sustituto en este equipo. No se contrata ni se paga nada.</translation>
    </message>
    <message>
        <source>Plan, address, region and payment are between you and Metabase, in its own page. Whoever has this link can act on your move: keep it to yourself.</source>
        <translation>El plan, la dirección, la región y el pago se acuerdan directamente con Metabase, en su propia página. Quien tenga este enlace puede actuar sobre el traslado: conviene no compartirlo.</translation>
    </message>
</context>
<context>
    <name>gangway::StorePage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>&amp;Rellenar automáticamente (ensayo)</translation>
    </message>
    <message>
        <source>Order the new instance</source>
        <translation>Contratar la nueva instancia</translation>
    </message>
    <message>
        <source>Plan, address and region are chosen in Metabase Store; Gangway watches until it answers.</source>
        <translation>El plan, la dirección y la región se eligen en Metabase Store; Gangway vigila hasta que responda.</translation>
    </message>
    <message>
        <source>Chooses in the stand-in&apos;s page what somebody would choose. Only a rehearsal has this.</source>
        <translation>Elige en la página sustituta lo que elegiría una persona. Solo existe en un ensayo.</translation>
    </message>
    <message>
        <source>Start of the new instance</source>
        <translation>Inicio de la nueva instancia</translation>
    </message>
    <message>
        <source>Snapshot uploaded: %1, %2.</source>
        <translation>Instantánea subida: %1, %2.</translation>
    </message>
    <message>
        <source>Next can be chosen once the new instance answers at its address.</source>
        <translation>Siguiente se puede elegir cuando la nueva instancia responda en su dirección.</translation>
    </message>
</context>
<context>
    <name>gangway::TableFileWriter</name>
    <message>
        <source>A value of table %1 cannot be written in this format without changing it.</source>
        <translation>Un valor de la tabla %1 no se puede escribir en este formato sin cambiarlo.</translation>
    </message>
    <message>
        <source>Export this table as CSV, which keeps every byte.</source>
        <translation>Exportar esta tabla como CSV, que conserva cada byte.</translation>
    </message>
</context>
<context>
    <name>gangway::TableList</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>none, but some are doubtful</source>
        <extracomment>Rows that are lost: none are known of, but there may be some</extracomment>
        <translation>ninguna, pero algunas son dudosas</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>Filas perdidas</translation>
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
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máxima</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputPlot</name>
    <message>
        <source>Speed in the last 30 minutes</source>
        <translation>Velocidad en los últimos 30 minutos</translation>
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
        <translation>Ahora %1 por segundo. La tabla de abajo tiene los números.</translation>
    </message>
    <message>
        <source>Nothing was moved yet.</source>
        <translation>Todavía no se ha trasladado nada.</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputTable</name>
    <message>
        <source>Speed by the minute</source>
        <translation>Velocidad por minuto</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
</context>
<context>
    <name>gangway::Tone</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
</context>
<context>
    <name>gangway::UnfinishedRuns</name>
    <message>
        <source>%1 is under way.</source>
        <translation>En curso: %1.</translation>
    </message>
    <message>
        <source>%1 was cut short, %2.</source>
        <translation>Interrumpido (%2): %1.</translation>
    </message>
    <message>
        <source>%1 did not finish, %2.</source>
        <translation>Sin terminar (%2): %1.</translation>
    </message>
    <message>
        <source>%1 was taken back only in part, %2.</source>
        <translation>Deshecho solo en parte (%2): %1.</translation>
    </message>
    <message>
        <source>%1 is planned, and nothing was done yet.</source>
        <translation>Planificado, todavía sin hacer nada: %1.</translation>
    </message>
    <message>
        <source>%1 was stopped, %2.</source>
        <translation>Detenido (%2): %1.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>Están hechos %1 de %2 pasos.</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <extracomment>The second half of &quot;3 of 7 steps are done.&quot;; two sentences beside each other</extracomment>
        <translation>%1 está en solo lectura desde %2.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>No se cambió nada en el origen.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Seguirla</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Runs that have not ended</source>
        <translation>Ejecuciones sin terminar</translation>
    </message>
</context>
<context>
    <name>gangway::Upload</name>
    <message>
        <source>%1 changed while it was uploaded. Nothing was completed.</source>
        <translation>%1 cambió mientras se subía. No se completó nada.</translation>
    </message>
    <message>
        <source>Make sure that no other program writes to it, then start the upload again.</source>
        <translation>Asegurarse de que ningún otro programa escriba en él y volver a empezar la subida.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Comprobar la ruta y que haya permiso para leerla.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be uploaded.</source>
        <translation>%1 no es un archivo que se pueda subir.</translation>
    </message>
    <message>
        <source>Choose the snapshot&apos;s file.</source>
        <translation>Elegir el archivo de la instantánea.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>No se pudo leer %1 hasta el final.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Comprobar el disco y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Asking Metabase Store for new links</source>
        <translation>Pidiendo enlaces nuevos a Metabase Store</translation>
    </message>
    <message numerus="yes">
        <source>The links ran out. %n part(s) are sent again</source>
        <translation>
            <numerusform>Los enlaces caducaron. Se vuelve a enviar %n parte</numerusform>
            <numerusform>Los enlaces caducaron. Se vuelven a enviar %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to try again: %1</source>
        <translation>Esperando para volver a intentarlo: %1</translation>
    </message>
    <message>
        <source>The upload cannot be made like this.</source>
        <translation>La subida no se puede hacer así.</translation>
    </message>
    <message>
        <source>Start the upload again. If it happens again, save a support bundle.</source>
        <translation>Volver a empezar la subida. Si se repite, guardar un paquete de asistencia.</translation>
    </message>
    <message>
        <source>Comparing part %1 with what was sent before</source>
        <translation>Comparando la parte %1 con lo que se envió antes</translation>
    </message>
    <message>
        <source>The upload stopped before the file was stored.</source>
        <translation>La subida se detuvo antes de que el archivo estuviera almacenado.</translation>
    </message>
    <message>
        <source>The upload stopped with %1 of %2 parts stored.</source>
        <translation>La subida se detuvo con %1 de %2 partes almacenadas.</translation>
    </message>
    <message>
        <source>Check the network connection, then continue.</source>
        <translation>Comprobar la conexión de red y continuar.</translation>
    </message>
    <message>
        <source>Check the network connection, then continue. Stored parts are not sent again.</source>
        <translation>Comprobar la conexión de red y continuar. Las partes almacenadas no se vuelven a enviar.</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage refused the upload.</source>
        <translation>El almacenamiento de Metabase Cloud rechazó la subida.</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and the storage changes requests, then start again.</source>
        <translation>Comprobar que nada entre este equipo y el almacenamiento cambie las solicitudes, y volver a empezar.</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage no longer has what was sent before.</source>
        <translation>El almacenamiento de Metabase Cloud ya no tiene lo que se envió antes.</translation>
    </message>
    <message>
        <source>Continue. Everything is sent again.</source>
        <translation>Continuar. Se vuelve a enviar todo.</translation>
    </message>
    <message>
        <source>The links for the upload run out before they can be used.</source>
        <translation>Los enlaces de la subida caducan antes de poder usarse.</translation>
    </message>
    <message>
        <source>Start the migration again. On a slow connection, upload fewer parts at once.</source>
        <translation>Volver a empezar la migración. Con una conexión lenta, subir menos partes a la vez.</translation>
    </message>
</context>
<context>
    <name>gangway::UploadState</name>
    <message>
        <source>What was noted about the upload cannot be read.</source>
        <translation>No se puede leer lo que se anotó sobre la subida.</translation>
    </message>
    <message>
        <source>Start the upload again.</source>
        <translation>Volver a empezar la subida.</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyArchive</name>
    <message>
        <source>%1 differs from the manifest in bytes %2 to %3.</source>
        <translation>%1 difiere del manifiesto en los bytes %2 a %3.</translation>
    </message>
    <message>
        <source>%1 as a whole differs from the manifest.</source>
        <translation>%1 en su conjunto difiere del manifiesto.</translation>
    </message>
    <message>
        <source>This does not prove that the contents are intact: they were not read.</source>
        <translation>Esto no demuestra que el contenido esté intacto: no se leyó.</translation>
    </message>
    <message>
        <source>This does not prove that the database opens, nor that its rows are those of the source.</source>
        <translation>Esto no demuestra que la base de datos se abra, ni que sus filas sean las del origen.</translation>
    </message>
    <message>
        <source>%1 is not as it was written. %2</source>
        <translation>%1 no está como se escribió. %2</translation>
    </message>
    <message>
        <source>Do not rely on this file. Make the backup again, or use another copy of it.</source>
        <translation>No confiar en este archivo. Volver a hacer la copia de seguridad, o usar otra copia de ella.</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyPage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>&amp;Rellenar automáticamente (ensayo)</translation>
    </message>
    <message>
        <source>&amp;Open the new instance</source>
        <translation>&amp;Abrir la nueva instancia</translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation>Comparar ambos lados</translation>
    </message>
    <message>
        <source>A move counts as done when the new instance holds what was sent.</source>
        <translation>Un traslado cuenta como hecho cuando la nueva instancia contiene lo que se envió.</translation>
    </message>
    <message>
        <source>All counts are equal.</source>
        <translation>Todos los recuentos son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) differ.</source>
        <translation>
            <numerusform>Difiere %n recuento.</numerusform>
            <numerusform>Difieren %n recuentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts prove that everything arrived. Whether it answers as before is quickly seen by hand: sign in to %1 and run three questions you know well.</source>
        <translation>Los recuentos demuestran que llegó todo. Si responde como antes se ve enseguida a mano: iniciar sesión en %1 y ejecutar tres preguntas bien conocidas.</translation>
    </message>
    <message>
        <source>Next can be chosen once both sides were counted and are equal.</source>
        <translation>Siguiente se puede elegir cuando ambos lados se hayan contado y sean iguales.</translation>
    </message>
</context>
<context>
    <name>gangway::WizardPage</name>
    <message>
        <source>What this page is called on the telephone</source>
        <translation>Cómo se llama esta página por teléfono</translation>
    </message>
    <message>
        <source>Support code %1</source>
        <translation>Código de asistencia %1</translation>
    </message>
</context>
<context>
    <name>gangway::WriteArchive</name>
    <message>
        <source>The backup could not be put together.</source>
        <translation>No se pudo componer la copia de seguridad.</translation>
    </message>
    <message>
        <source>Report this with the details.</source>
        <translation>Informar de ello con los detalles.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Detener el programa que lo usa y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>No se pudo escribir la copia de seguridad.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Comprobar el disco y volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>gangway::checks</name>
    <message>
        <source>Metabase application database</source>
        <translation>Base de datos de la aplicación de Metabase</translation>
    </message>
    <message>
        <source>This is not a Metabase application database</source>
        <translation>Esta no es una base de datos de la aplicación de Metabase</translation>
    </message>
    <message>
        <source>Start the Metabase that made it once and let it finish, or choose another file.</source>
        <translation>Iniciar una vez el Metabase que la creó y dejar que termine, o elegir otro archivo.</translation>
    </message>
    <message>
        <source>Choose the database that Metabase keeps its own data in: on H2, the file metabase.db.mv.db.</source>
        <translation>Elegir la base de datos en la que Metabase guarda sus propios datos: en H2, el archivo metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; could not finish</source>
        <translation>La comprobación «%1» no pudo terminar</translation>
    </message>
</context>
<context>
    <name>gangway::checks::AllowList</name>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>Permitir estas direcciones de %1 (a fecha de %2) en el cortafuegos de cada una: %3.</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>Una vez elegida la región, permitir sus direcciones en el cortafuegos de cada una.</translation>
    </message>
    <message>
        <source>Databases have to let Metabase Cloud in</source>
        <translation>Las bases de datos tienen que dejar entrar a Metabase Cloud</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>Las consultas llegan desde las direcciones de la región de la nube, ya no desde el servidor propio.</translation>
    </message>
    <message>
        <source>No database has to let the cloud in</source>
        <translation>Ninguna base de datos tiene que dejar entrar a la nube</translation>
    </message>
    <message>
        <source>No data source names a public host.</source>
        <translation>Ninguna fuente de datos indica un servidor público.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::CloudMigration</name>
    <message>
        <source>An earlier move to the cloud has not ended</source>
        <translation>Un traslado anterior a la nube no ha terminado</translation>
    </message>
    <message>
        <source>Metabase lists it as running. It is, or its server was stopped in the middle; until it ends, Metabase refuses to start another one itself.</source>
        <translation>Metabase lo muestra como en curso. O bien lo está, o bien su servidor se detuvo a la mitad; hasta que termine, el propio Metabase se niega a empezar otro.</translation>
    </message>
    <message>
        <source>If it is not running, cancel it in the admin settings under Cloud (or let Gangway do it).</source>
        <translation>Si no está en curso, cancelarlo en los ajustes de administración, en Cloud (o dejar que lo haga Gangway).</translation>
    </message>
    <message>
        <source>Move %1, &quot;%2&quot; since %3 (UTC)</source>
        <translation>Traslado %1, «%2» desde %3 (UTC)</translation>
    </message>
    <message>
        <source>No move is under way</source>
        <translation>Ningún traslado en curso</translation>
    </message>
    <message>
        <source>None was ever started.</source>
        <translation>Nunca se empezó ninguno.</translation>
    </message>
    <message>
        <source>All earlier ones came to an end.</source>
        <translation>Todos los anteriores terminaron.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Cluster</name>
    <message>
        <source>One server runs on this database</source>
        <translation>Un solo servidor funciona con esta base de datos</translation>
    </message>
    <message>
        <source>The job tables know of no second one.</source>
        <translation>Las tablas de trabajos no conocen un segundo.</translation>
    </message>
    <message>
        <source>Go down to one server before, and start the others afterwards.</source>
        <translation>Reducir antes a un solo servidor, e iniciar los demás después.</translation>
    </message>
    <message>
        <source>Stop all of them before the snapshot is made.</source>
        <translation>Detenerlos todos antes de hacer la instantánea.</translation>
    </message>
    <message>
        <source>Several servers run on this database</source>
        <translation>Varios servidores funcionan con esta base de datos</translation>
    </message>
    <message>
        <source>The job tables know of %1. A server that was replaced may still be counted.</source>
        <translation>Las tablas de trabajos conocen %1. Puede que un servidor que se sustituyó siga contando.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Drivers</name>
    <message>
        <source>Data sources with a community driver stay behind</source>
        <translation>Las fuentes de datos con un controlador de la comunidad no se trasladan</translation>
    </message>
    <message>
        <source>Metabase Cloud has the official drivers only. Questions on these sources move, but cannot run.</source>
        <translation>Metabase Cloud solo tiene los controladores oficiales. Las preguntas sobre estas fuentes se trasladan, pero no se pueden ejecutar.</translation>
    </message>
    <message>
        <source>Replace each by a source with an official driver, or go on without them.</source>
        <translation>Sustituir cada una por una fuente con un controlador oficial, o seguir sin ellas.</translation>
    </message>
    <message>
        <source>All drivers are official ones</source>
        <translation>Todos los controladores son oficiales</translation>
    </message>
    <message>
        <source>Metabase Cloud has a driver for every data source.</source>
        <translation>Metabase Cloud tiene un controlador para cada fuente de datos.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Duplicates</name>
    <message>
        <source>%1 (%2): rows %3</source>
        <translation>%1 (%2): filas %3</translation>
    </message>
    <message>
        <source>Tables or fields of data sources are listed twice</source>
        <translation>Hay tablas o campos de fuentes de datos que figuran dos veces</translation>
    </message>
    <message>
        <source>A restore or an upgrade may refuse the second entry (metabase/metabase#10087).</source>
        <translation>Una restauración o una actualización puede rechazar la segunda entrada (metabase/metabase#10087).</translation>
    </message>
    <message>
        <source>Sync the data source in the admin settings, or remove the entry that nothing uses.</source>
        <translation>Sincronizar la fuente de datos en los ajustes de administración, o quitar la entrada que nada usa.</translation>
    </message>
    <message>
        <source>No table or field is listed twice</source>
        <translation>Ninguna tabla ni campo figura dos veces</translation>
    </message>
    <message>
        <source>Each is there once.</source>
        <translation>Cada uno está una sola vez.</translation>
    </message>
    <message>
        <source>The first %1 of each were compared.</source>
        <translation>Se compararon los primeros %1 de cada tipo.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Embedding</name>
    <message>
        <source>Embedded and public content gets a new address</source>
        <translation>El contenido incrustado y público recibe una dirección nueva</translation>
    </message>
    <message>
        <source>Pages and programs that show it ask the old address.</source>
        <translation>Las páginas y los programas que lo muestran consultan la dirección antigua.</translation>
    </message>
    <message>
        <source>Change the address there. Keys and the ends of the links stay the same.</source>
        <translation>Cambiar la dirección allí. Las claves y los finales de los enlaces se mantienen.</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1</source>
        <translation>Preguntas y tableros incrustados: %1</translation>
    </message>
    <message>
        <source>Public links: %1</source>
        <translation>Enlaces públicos: %1</translation>
    </message>
    <message>
        <source>Nothing is embedded or public</source>
        <translation>No hay nada incrustado ni público</translation>
    </message>
    <message>
        <source>No question or dashboard is published for embedding or by a public link.</source>
        <translation>Ninguna pregunta ni tablero está publicado para incrustarlo ni mediante un enlace público.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptedLeftovers</name>
    <message>
        <source>Forgotten encrypted values cannot be told apart</source>
        <translation>No se pueden distinguir los valores cifrados olvidados</translation>
    </message>
    <message>
        <source>Without the right key every encrypted value looks the same.</source>
        <translation>Sin la clave correcta, todos los valores cifrados parecen iguales.</translation>
    </message>
    <message>
        <source>Give the key and check again.</source>
        <translation>Indicar la clave y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>No value is left in another encryption</source>
        <translation>Ningún valor quedó con otro cifrado</translation>
    </message>
    <message>
        <source>All columns that Metabase encrypts in any version were looked at.</source>
        <translation>Se miraron todas las columnas que Metabase cifra en cualquiera de sus versiones.</translation>
    </message>
    <message>
        <source>Some values are encrypted with another key</source>
        <translation>Algunos valores están cifrados con otra clave</translation>
    </message>
    <message>
        <source>Metabase cannot read them; it logs errors, and turning encryption on later fails (metabase/metabase#76149).</source>
        <translation>Metabase no puede leerlos; anota errores en el registro, y activar el cifrado más tarde falla (metabase/metabase#76149).</translation>
    </message>
    <message>
        <source>Empty these values (people&apos;s own settings become the defaults), or give the key they were encrypted with.</source>
        <translation>Vaciar estos valores (los ajustes personales vuelven a los valores predeterminados), o indicar la clave con la que se cifraron.</translation>
    </message>
    <message>
        <source>%1.%2: %3 rows</source>
        <translation>%1.%2: %3 filas</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with.</source>
        <translation>Indicar la clave con la que se cifraron.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptionKey</name>
    <message>
        <source>No encryption key is needed</source>
        <translation>No hace falta ninguna clave de cifrado</translation>
    </message>
    <message>
        <source>Connection details and settings are stored as plain text.</source>
        <translation>Los datos de conexión y los ajustes están guardados como texto sin cifrar.</translation>
    </message>
    <message>
        <source>The encryption key is right</source>
        <translation>La clave de cifrado es correcta</translation>
    </message>
    <message>
        <source>It opens what is stored encrypted: %1 values.</source>
        <translation>Abre lo que está guardado cifrado: %1 valores.</translation>
    </message>
    <message>
        <source>The encryption key is not this database&apos;s</source>
        <translation>La clave de cifrado no es la de esta base de datos</translation>
    </message>
    <message>
        <source>It does not open what is stored encrypted (%1 values).</source>
        <translation>No abre lo que está guardado cifrado (%1 valores).</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Tomar MB_ENCRYPTION_SECRET_KEY del entorno del servidor que funciona con esta base de datos, exactamente como figura allí.</translation>
    </message>
    <message>
        <source>The database is encrypted and the key is not known</source>
        <translation>La base de datos está cifrada y no se conoce la clave</translation>
    </message>
    <message>
        <source>The cloud takes connection details and settings as plain text; without the key they cannot be opened (%1 values).</source>
        <translation>La nube recibe los datos de conexión y los ajustes como texto sin cifrar; sin la clave no se pueden abrir (%1 valores).</translation>
    </message>
    <message>
        <source>A Metabase started without the same MB_ENCRYPTION_SECRET_KEY cannot read its connections (%1 values), and an upgrade may get stuck.</source>
        <translation>Un Metabase que se inicia sin la misma MB_ENCRYPTION_SECRET_KEY no puede leer sus conexiones (%1 valores), y una actualización puede quedarse bloqueada.</translation>
    </message>
    <message>
        <source>The encryption of this database is not known</source>
        <translation>No se conoce el cifrado de esta base de datos</translation>
    </message>
    <message>
        <source>It has a table of data keys (%1 rows): values may be encrypted in a format Gangway does not read.</source>
        <translation>Tiene una tabla de claves de datos (%1 filas): puede que los valores estén cifrados en un formato que Gangway no lee.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Usar el traslado del propio Metabase en los ajustes de administración, en Cloud.</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file), and give it: the snapshot is made with it.</source>
        <translation>Buscar MB_ENCRYPTION_SECRET_KEY en el entorno del servidor (archivo de servicio, contenedor, archivo compose) y darla: la instantánea se hace con ella.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EnvironmentSettings</name>
    <message>
        <source>Settings in the server&apos;s environment do not move</source>
        <translation>Los ajustes del entorno del servidor no se trasladan</translation>
    </message>
    <message>
        <source>Variables such as MB_SITE_NAME or MB_EMAIL_SMTP_HOST win over the database, and were not looked at: no environment was given.</source>
        <translation>Variables como MB_SITE_NAME o MB_EMAIL_SMTP_HOST prevalecen sobre la base de datos, y no se miraron: no se indicó ningún entorno.</translation>
    </message>
    <message>
        <source>Look through the service file, container or compose file for MB_ variables, and set the same in the admin settings of the new instance.</source>
        <translation>Revisar el archivo de servicio, el contenedor o el archivo compose en busca de variables MB_, y definir lo mismo en los ajustes de administración de la nueva instancia.</translation>
    </message>
    <message>
        <source>These variables set something that is not in the application database.</source>
        <translation>Estas variables definen algo que no está en la base de datos de la aplicación.</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>Definir cada una en los ajustes de administración de la nueva instancia, si existe allí.</translation>
    </message>
    <message>
        <source>The server&apos;s environment sets nothing else</source>
        <translation>El entorno del servidor no define nada más</translation>
    </message>
    <message>
        <source>It only says where the application database and the web server are.</source>
        <translation>Solo indica dónde están la base de datos de la aplicación y el servidor web.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::FileSources</name>
    <message>
        <source>Data sources that are files stay behind</source>
        <translation>Las fuentes de datos que son archivos no se trasladan</translation>
    </message>
    <message>
        <source>Metabase Cloud opens neither H2 nor SQLite files. Questions on these sources move, but cannot run.</source>
        <translation>Metabase Cloud no abre archivos de H2 ni de SQLite. Las preguntas sobre estas fuentes se trasladan, pero no se pueden ejecutar.</translation>
    </message>
    <message>
        <source>Load the data into a database server and point the source to it, or go on without them.</source>
        <translation>Cargar los datos en un servidor de bases de datos y dirigir la fuente a él, o seguir sin ellas.</translation>
    </message>
    <message>
        <source>No data source is a file</source>
        <translation>Ninguna fuente de datos es un archivo</translation>
    </message>
    <message>
        <source>Apart from the sample database, none uses H2 or SQLite.</source>
        <translation>Aparte de la base de datos de ejemplo, ninguna usa H2 ni SQLite.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Mail</name>
    <message>
        <source>No mail server is set up</source>
        <translation>No hay ningún servidor de correo configurado</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself.</source>
        <translation>Metabase Cloud envía el correo por sí mismo.</translation>
    </message>
    <message>
        <source>Mail is sent by the cloud</source>
        <translation>El correo lo envía la nube</translation>
    </message>
    <message>
        <source>Your mail server %1 cannot be reached from there; Metabase Cloud sends mail itself.</source>
        <translation>Desde allí no se puede acceder al servidor de correo propio %1; Metabase Cloud envía el correo por sí mismo.</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself, from an address of its own.</source>
        <translation>Metabase Cloud envía el correo por sí mismo, desde una dirección propia.</translation>
    </message>
    <message>
        <source>Allow the new sender in your mail filters.</source>
        <translation>Permitir el nuevo remitente en los filtros de correo.</translation>
    </message>
    <message>
        <source>The sender until now: %1</source>
        <translation>El remitente hasta ahora: %1</translation>
    </message>
</context>
<context>
    <name>gangway::checks::MigrationLock</name>
    <message>
        <source>The migration lock is free</source>
        <translation>El bloqueo de migración está libre</translation>
    </message>
    <message>
        <source>No Metabase is changing the schema.</source>
        <translation>Ningún Metabase está cambiando el esquema.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un momento desconocido</translation>
    </message>
    <message>
        <source>an unknown host</source>
        <translation>un equipo desconocido</translation>
    </message>
    <message>
        <source>The migration lock is held</source>
        <translation>El bloqueo de migración está ocupado</translation>
    </message>
    <message>
        <source>%1 has held it since %2 (UTC). Either a Metabase is changing the schema now, or one was killed while it did; a new start waits and then fails.</source>
        <translation>%1 lo mantiene desde %2 (UTC). O bien un Metabase está cambiando el esquema ahora, o bien uno se interrumpió mientras lo hacía; un nuevo inicio espera y después falla.</translation>
    </message>
    <message>
        <source>If a Metabase is starting, wait for it. If none runs anywhere, release the lock with its command &quot;migrate release-locks&quot;, start it once, and check again.</source>
        <translation>Si un Metabase se está iniciando, esperar a que termine. Si no hay ninguno en marcha, liberar el bloqueo con su comando «migrate release-locks», iniciarlo una vez y comprobar de nuevo.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::NotMoving</name>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>Políticas de caché</translation>
    </message>
    <message>
        <source>Translations of content</source>
        <translation>Traducciones del contenido</translation>
    </message>
    <message>
        <source>Database routing</source>
        <translation>Enrutamiento de bases de datos</translation>
    </message>
    <message>
        <source>People&apos;s own preferences</source>
        <translation>Preferencias personales</translation>
    </message>
    <message>
        <source>Remote sync</source>
        <translation>Sincronización remota</translation>
    </message>
    <message>
        <source>Python libraries</source>
        <translation>Bibliotecas de Python</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <source>Some things do not move</source>
        <translation>Algunas cosas no se trasladan</translation>
    </message>
    <message>
        <source>Metabase leaves these behind, whichever way the move is made.</source>
        <translation>Metabase no se las lleva, sea cual sea la forma de hacer el traslado.</translation>
    </message>
    <message>
        <source>Note them down; they are on the list of what is left to do after the move.</source>
        <translation>Anotarlas; figuran en la lista de lo que queda por hacer después del traslado.</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Nada se queda atrás</translation>
    </message>
    <message>
        <source>There are no API keys, caching policies or other things Metabase does not move. Caches and logs of past queries stay, as always.</source>
        <translation>No hay claves de API, políticas de caché ni otras cosas que Metabase no traslade. Las cachés y los registros de consultas pasadas se quedan, como siempre.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PaidFeatures</name>
    <message>
        <source>Rows of paid features in an open-source instance</source>
        <translation>Filas de funciones de pago en una instancia de código abierto</translation>
    </message>
    <message>
        <source>Only the Enterprise edition moves them. The instance ran it once, or a trial has ended; a restore of what the open-source edition dumps has failed on such rows (metabase/metabase#78414).</source>
        <translation>Solo la edición Enterprise las traslada. La instancia la ejecutó alguna vez, o terminó un periodo de prueba; restaurar lo que vuelca la edición de código abierto ha fallado con estas filas (metabase/metabase#78414).</translation>
    </message>
    <message>
        <source>Run the Enterprise jar of the same version for the move, or accept that these rows stay behind.</source>
        <translation>Ejecutar el jar de Enterprise de la misma versión para el traslado, o aceptar que estas filas no se trasladen.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 filas</translation>
    </message>
    <message>
        <source>No rows of paid features</source>
        <translation>No hay filas de funciones de pago</translation>
    </message>
    <message>
        <source>Both editions move everything there is.</source>
        <translation>Ambas ediciones trasladan todo lo que hay.</translation>
    </message>
    <message>
        <source>Paid features are used with the edition they need</source>
        <translation>Las funciones de pago se usan con la edición que necesitan</translation>
    </message>
    <message>
        <source>The instance runs the Enterprise edition, which moves their rows.</source>
        <translation>La instancia ejecuta la edición Enterprise, que traslada sus filas.</translation>
    </message>
    <message>
        <source>Rows of paid features, and the edition is not known</source>
        <translation>Hay filas de funciones de pago, y no se conoce la edición</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PrivateHosts</name>
    <message>
        <source>the old server itself</source>
        <translation>el propio servidor antiguo</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>una dirección privada</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>una dirección de enlace local</translation>
    </message>
    <message>
        <source>a name of your own network</source>
        <translation>un nombre de la red propia</translation>
    </message>
    <message>
        <source>Metabase Cloud cannot reach some data sources</source>
        <translation>Metabase Cloud no puede acceder a algunas fuentes de datos</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only. Questions on them move, but cannot run until the cloud gets through.</source>
        <translation>Sus servidores solo se conocen en la red propia. Las preguntas sobre ellas se trasladan, pero no se pueden ejecutar hasta que la nube tenga acceso.</translation>
    </message>
    <message>
        <source>Give each a public address and allow the cloud&apos;s addresses there, or connect through an SSH host that has one.</source>
        <translation>Dar a cada una una dirección pública y permitir allí las direcciones de la nube, o conectarse a través de un servidor SSH que tenga una.</translation>
    </message>
    <message>
        <source>Where some data sources are is not known</source>
        <translation>No se sabe dónde están algunas fuentes de datos</translation>
    </message>
    <message>
        <source>Their connection details are encrypted or could not be read.</source>
        <translation>Sus datos de conexión están cifrados o no se pudieron leer.</translation>
    </message>
    <message>
        <source>Give the encryption key and check again.</source>
        <translation>Indicar la clave de cifrado y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4</source>
        <translation>%1 (%2): %3 es %4</translation>
    </message>
    <message>
        <source>No data source has a private host</source>
        <translation>Ninguna fuente de datos tiene un servidor privado</translation>
    </message>
    <message>
        <source>Hosts that can be told by their name are public ones.</source>
        <translation>Los servidores que se pueden reconocer por su nombre son públicos.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::ReadOnlyMode</name>
    <message>
        <source>The environment sets read-only mode</source>
        <translation>El entorno activa el modo de solo lectura</translation>
    </message>
    <message>
        <source>MB_READ_ONLY_MODE is in the server&apos;s environment, and wins over the database.</source>
        <translation>MB_READ_ONLY_MODE está en el entorno del servidor y prevalece sobre la base de datos.</translation>
    </message>
    <message>
        <source>Remove the variable and restart, unless it is meant to stay.</source>
        <translation>Quitar la variable y reiniciar, salvo que deba quedarse.</translation>
    </message>
    <message>
        <source>Read-only mode is off</source>
        <translation>El modo de solo lectura está desactivado</translation>
    </message>
    <message>
        <source>Everybody can work as usual.</source>
        <translation>Todos pueden trabajar como siempre.</translation>
    </message>
    <message>
        <source>Read-only mode is on for everybody</source>
        <translation>El modo de solo lectura está activado para todos</translation>
    </message>
    <message>
        <source>Either a move is running, or one was cut short and left it on.</source>
        <translation>O bien hay un traslado en curso, o bien uno se interrumpió y lo dejó activado.</translation>
    </message>
    <message>
        <source>If no move runs, cancel it in the admin settings under Cloud (or let Gangway unlock it); it does not move along.</source>
        <translation>Si no hay ningún traslado en curso, cancelarlo en los ajustes de administración, en Cloud (o dejar que Gangway lo desbloquee); no se traslada.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Readable</name>
    <message>
        <source>The tables can be read</source>
        <translation>Se pueden leer las tablas</translation>
    </message>
    <message>
        <source>Every table the checks need was read to its end.</source>
        <translation>Todas las tablas que necesitan las comprobaciones se leyeron hasta el final.</translation>
    </message>
    <message>
        <source>Some tables are damaged</source>
        <translation>Algunas tablas están dañadas</translation>
    </message>
    <message>
        <source>They could be read only in part, so everything below counts too little.</source>
        <translation>Solo se pudieron leer en parte, así que todo lo de abajo cuenta de menos.</translation>
    </message>
    <message>
        <source>Restore a backup from before the damage, or have the file recovered on a copy.</source>
        <translation>Restaurar una copia de seguridad anterior al daño, o hacer recuperar el archivo sobre una copia.</translation>
    </message>
    <message>
        <source>%1: readable up to row %2. %3</source>
        <translation>%1: se puede leer hasta la fila %2. %3</translation>
    </message>
</context>
<context>
    <name>gangway::checks::References</name>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 filas)</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>una fila</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>%1: %2 is not in %3</source>
        <translation>%1: %2 no está en %3</translation>
    </message>
    <message>
        <source>Some rows point to rows that are not there</source>
        <translation>Algunas filas apuntan a filas que no existen</translation>
    </message>
    <message>
        <source>The new instance takes all rows or none: it refuses these at the very end of the restore.</source>
        <translation>La nueva instancia acepta todas las filas o ninguna: rechaza estas al final mismo de la restauración.</translation>
    </message>
    <message>
        <source>Delete these rows, or restore what they point to, on a copy, and check again.</source>
        <translation>Eliminar estas filas, o restaurar aquello a lo que apuntan, en una copia, y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>%1, rows: %2 (%3)</source>
        <translation>%1, filas: %2 (%3)</translation>
    </message>
    <message>
        <source>Large tables were not searched for broken references</source>
        <translation>En las tablas grandes no se buscaron referencias rotas</translation>
    </message>
    <message>
        <source>They hold logs and history, where such rows are rare.</source>
        <translation>Contienen registros e historial, donde esas filas son raras.</translation>
    </message>
    <message>
        <source>Run a thorough check where a restore has failed before.</source>
        <translation>Hacer una comprobación a fondo si una restauración ha fallado antes.</translation>
    </message>
    <message>
        <source>References between tables could not be checked</source>
        <translation>No se pudieron comprobar las referencias entre tablas</translation>
    </message>
    <message>
        <source>This source does not say which tables refer to which.</source>
        <translation>Este origen no indica qué tablas se refieren a cuáles.</translation>
    </message>
    <message>
        <source>Check the snapshot once it is made.</source>
        <translation>Comprobar la instantánea una vez hecha.</translation>
    </message>
    <message>
        <source>All references between tables hold</source>
        <translation>Todas las referencias entre tablas son correctas</translation>
    </message>
    <message>
        <source>Foreign keys followed: %1.</source>
        <translation>Claves foráneas seguidas: %1.</translation>
    </message>
    <message>
        <source>They are left out of the snapshot, and so is what refers to them.</source>
        <translation>Se dejan fuera de la instantánea, y también lo que se refiere a ellas.</translation>
    </message>
    <message>
        <source>Look at what will be missing: the snapshot says how many rows it leaves out.</source>
        <translation>Mirar lo que faltará: la instantánea dice cuántas filas deja fuera.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Report</name>
    <message>
        <source>Next:</source>
        <translation>Siguiente:</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Qué hay</translation>
    </message>
    <message>
        <source>Left to do after the move</source>
        <translation>Qué queda por hacer después del traslado</translation>
    </message>
    <message>
        <source>Metabase %1</source>
        <translation>Metabase %1</translation>
    </message>
    <message>
        <source>checked %1 (UTC)</source>
        <translation>comprobado %1 (UTC)</translation>
    </message>
    <message>
        <source>Made by Gangway from the application database alone. It names people&apos;s work and hosts; passwords, keys and tokens are not in it.</source>
        <translation>Hecho por Gangway solo a partir de la base de datos de la aplicación. Nombra el trabajo de las personas y los servidores; no contiene contraseñas, claves ni tokens.</translation>
    </message>
    <message>
        <source>Metabase %1, &quot;%2&quot;</source>
        <translation>Metabase %1, «%2»</translation>
    </message>
    <message>
        <source>Checks before the move to Metabase Cloud</source>
        <translation>Comprobaciones antes del traslado a Metabase Cloud</translation>
    </message>
    <message>
        <source>Checks before the upgrade of Metabase</source>
        <translation>Comprobaciones antes de la actualización de Metabase</translation>
    </message>
    <message>
        <source>Checks before Metabase goes back to an older version</source>
        <translation>Comprobaciones antes de que Metabase vuelva a una versión anterior</translation>
    </message>
    <message>
        <source>Checks before the application database moves</source>
        <translation>Comprobaciones antes de trasladar la base de datos de la aplicación</translation>
    </message>
    <message>
        <source>Not yet: something below has to be put right first.</source>
        <translation>Todavía no: antes hay que corregir algo de lo que figura abajo.</translation>
    </message>
    <message>
        <source>Nothing stops it, but some things need your decision.</source>
        <translation>Nada lo impide, pero algunas cosas requieren una decisión.</translation>
    </message>
    <message>
        <source>Nothing stops it. Some things will need work.</source>
        <translation>Nada lo impide. Algunas cosas darán trabajo.</translation>
    </message>
    <message>
        <source>Nothing stops it.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>Corregir primero</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Requiere una decisión</translation>
    </message>
    <message>
        <source>Will need work</source>
        <translation>Dará trabajo</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>No se pudo leer el informe de las comprobaciones.</translation>
    </message>
    <message>
        <source>Make the checks again.</source>
        <translation>Volver a hacer las comprobaciones.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A group of findings and how many there are, such as &quot;Passed: 27&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Or decide: %1 empties these values in the snapshot (people&apos;s own settings become the defaults), %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>O decidir: %1 vacía estos valores en la instantánea (los ajustes personales vuelven a los valores predeterminados), %2 los deja como están.</translation>
    </message>
    <message>
        <source>Or decide to have the snapshot made without them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>O decidir que la instantánea se haga sin ellas: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SampleDatabase</name>
    <message>
        <source>There is no sample database</source>
        <translation>No hay base de datos de ejemplo</translation>
    </message>
    <message>
        <source>Nothing has to be rebuilt in the cloud.</source>
        <translation>No hay que volver a crear nada en la nube.</translation>
    </message>
    <message>
        <source>The sample database is built again in the cloud</source>
        <translation>La base de datos de ejemplo se vuelve a crear en la nube</translation>
    </message>
    <message>
        <source>Its file does not move. Questions on it work again once it is there.</source>
        <translation>Su archivo no se traslada. Las preguntas sobre ella vuelven a funcionar en cuanto exista.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SecretFiles</name>
    <message>
        <source>Keys and certificates are files on the old server</source>
        <translation>Hay claves y certificados que son archivos en el servidor antiguo</translation>
    </message>
    <message>
        <source>These connections name a file that the cloud does not have; they fail there until it is uploaded.</source>
        <translation>Estas conexiones indican un archivo que la nube no tiene; allí fallan hasta que se suba.</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file instead of naming it.</source>
        <translation>Abrir cada conexión en los ajustes de administración y subir el archivo en lugar de indicarlo.</translation>
    </message>
    <message>
        <source>No connection needs a file of the old server</source>
        <translation>Ninguna conexión necesita un archivo del servidor antiguo</translation>
    </message>
    <message>
        <source>Keys and certificates, if any, are stored in the database and move along.</source>
        <translation>Las claves y los certificados, si los hay, están guardados en la base de datos y se trasladan con ella.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Setup</name>
    <message>
        <source>Metabase was set up</source>
        <translation>Metabase está configurado</translation>
    </message>
    <message>
        <source>People with an active account: %1.</source>
        <translation>Personas con una cuenta activa: %1.</translation>
    </message>
    <message>
        <source>Metabase was never set up on this database</source>
        <translation>Metabase nunca se configuró en esta base de datos</translation>
    </message>
    <message>
        <source>It has no account of any person: Metabase created it and waits on its welcome page. There is nothing to move.</source>
        <translation>No tiene ninguna cuenta de ninguna persona: Metabase la creó y espera en su página de bienvenida. No hay nada que trasladar.</translation>
    </message>
    <message>
        <source>Check that this is the right file or database. A Metabase in a container that lost its volume or its MB_DB_ variables starts on an empty one like this.</source>
        <translation>Comprobar que este sea el archivo o la base de datos correctos. Un Metabase en un contenedor que perdió su volumen o sus variables MB_DB_ se inicia con una base vacía como esta.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SignIn</name>
    <message>
        <source>Single sign-on has to learn the new address</source>
        <translation>El inicio de sesión único tiene que conocer la nueva dirección</translation>
    </message>
    <message>
        <source>People who sign in this way: %1.</source>
        <translation>Personas que inician sesión de esta forma: %1.</translation>
    </message>
    <message>
        <source>Make sure that one administrator can sign in with a password; the steps for each are on the list of what is left to do.</source>
        <translation>Asegurarse de que un administrador pueda iniciar sesión con contraseña; los pasos para cada caso figuran en la lista de lo que queda por hacer.</translation>
    </message>
    <message>
        <source>Google: the OAuth client has to list the new address</source>
        <translation>Google: el cliente OAuth tiene que incluir la nueva dirección</translation>
    </message>
    <message>
        <source>SAML: the provider has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>SAML: el proveedor tiene que enviar a las personas a la nueva dirección; requiere un plan Pro o Enterprise</translation>
    </message>
    <message>
        <source>JWT: the application has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>JWT: la aplicación tiene que enviar a las personas a la nueva dirección; requiere un plan Pro o Enterprise</translation>
    </message>
    <message>
        <source>LDAP: the cloud cannot reach %1</source>
        <translation>LDAP: la nube no puede acceder a %1</translation>
    </message>
    <message>
        <source>LDAP: the directory has to let the cloud in</source>
        <translation>LDAP: el directorio tiene que dejar entrar a la nube</translation>
    </message>
    <message>
        <source>People sign in with passwords</source>
        <translation>Se inicia sesión con contraseña</translation>
    </message>
    <message>
        <source>Passwords move along; no single sign-on is set up in the database.</source>
        <translation>Las contraseñas se trasladan; no hay ningún inicio de sesión único configurado en la base de datos.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SiteAddress</name>
    <message>
        <source>No dashboard links to the old address</source>
        <translation>Ningún tablero enlaza a la dirección antigua</translation>
    </message>
    <message>
        <source>Cards, text and custom links were searched.</source>
        <translation>Se buscó en las tarjetas, los textos y los enlaces personalizados.</translation>
    </message>
    <message>
        <source>Questions and dashboards link to %1</source>
        <translation>Hay preguntas y tableros que enlazan a %1</translation>
    </message>
    <message>
        <source>Cards whose settings name that address: %1. The links break when it goes away.</source>
        <translation>Tarjetas cuyos ajustes nombran esa dirección: %1. Los enlaces se rompen cuando desaparece.</translation>
    </message>
    <message>
        <source>Let the old address redirect to the new one, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>Hacer que la dirección antigua redirija a la nueva, o (con Pro y Enterprise) convertirla en el dominio personalizado.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Size</name>
    <message>
        <source>Rows to move: %1.</source>
        <translation>Filas por trasladar: %1.</translation>
    </message>
    <message>
        <source>How many rows there are is not known before they are read.</source>
        <translation>No se sabe cuántas filas hay antes de leerlas.</translation>
    </message>
    <message>
        <source>No table is unusually large</source>
        <translation>Ninguna tabla es inusualmente grande</translation>
    </message>
    <message>
        <source>Some tables are large</source>
        <translation>Algunas tablas son grandes</translation>
    </message>
    <message>
        <source>They make the snapshot, the upload and every upgrade longer.</source>
        <translation>Alargan la instantánea, la subida y cada actualización.</translation>
    </message>
    <message>
        <source>Plan more time. Logs (view_log, audit_log, login_history, recent_views) can be trimmed before, if nobody needs them.</source>
        <translation>Prever más tiempo. Los registros (view_log, audit_log, login_history, recent_views) se pueden recortar antes, si nadie los necesita.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 filas</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SshTunnels</name>
    <message>
        <source>Metabase Cloud cannot reach some SSH hosts</source>
        <translation>Metabase Cloud no puede acceder a algunos servidores SSH</translation>
    </message>
    <message>
        <source>They are known in your own network only.</source>
        <translation>Solo se conocen en la red propia.</translation>
    </message>
    <message>
        <source>Use an SSH host with a public address for these data sources.</source>
        <translation>Usar para estas fuentes de datos un servidor SSH con una dirección pública.</translation>
    </message>
    <message>
        <source>SSH hosts have to let Metabase Cloud in</source>
        <translation>Los servidores SSH tienen que dejar entrar a Metabase Cloud</translation>
    </message>
    <message>
        <source>These data sources are reached through an SSH tunnel, which moves along.</source>
        <translation>A estas fuentes de datos se accede a través de un túnel SSH, que también se traslada.</translation>
    </message>
    <message>
        <source>Allow the addresses of the cloud&apos;s region at each SSH host.</source>
        <translation>Permitir las direcciones de la región de la nube en cada servidor SSH.</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, a través de %2</translation>
    </message>
    <message>
        <source>No data source uses an SSH tunnel</source>
        <translation>Ninguna fuente de datos usa un túnel SSH</translation>
    </message>
    <message>
        <source>All connect directly.</source>
        <translation>Todas se conectan directamente.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Transforms</name>
    <message>
        <source>No table belongs to a transform</source>
        <translation>Ninguna tabla pertenece a una transformación</translation>
    </message>
    <message>
        <source>Nothing points to what Metabase leaves behind.</source>
        <translation>Nada apunta a lo que Metabase deja atrás.</translation>
    </message>
    <message>
        <source>Tables made by transforms stop the restore</source>
        <translation>Las tablas creadas por transformaciones detienen la restauración</translation>
    </message>
    <message>
        <source>Tables that point to a transform: %1. Metabase before mid 2026 does not move transforms, and the restore in the cloud fails at the end (metabase/metabase#78704).</source>
        <translation>Tablas que apuntan a una transformación: %1. Metabase anterior a mediados de 2026 no traslada las transformaciones, y la restauración en la nube falla al final (metabase/metabase#78704).</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>Actualizar primero a la revisión más reciente de 0.%1 o posterior, y trasladar después.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::UpgradeFinished</name>
    <message>
        <source>An upgrade of Metabase did not finish</source>
        <translation>Una actualización de Metabase no terminó</translation>
    </message>
    <message>
        <source>The changelog marks these steps as failed.</source>
        <translation>El registro de cambios marca estos pasos como fallidos.</translation>
    </message>
    <message>
        <source>Start the newest release of that version once and let it finish, or restore the backup from before the upgrade.</source>
        <translation>Iniciar una vez la revisión más reciente de esa versión y dejar que termine, o restaurar la copia de seguridad anterior a la actualización.</translation>
    </message>
    <message>
        <source>Tables of Metabase 0.%1 are missing</source>
        <translation>Faltan tablas de Metabase 0.%1</translation>
    </message>
    <message>
        <source>The changelog says they were made. A rollback or a restore was cut short, or tables were deleted by hand.</source>
        <translation>Según el registro de cambios, se crearon. Una vuelta atrás o una restauración se interrumpió, o se eliminaron tablas a mano.</translation>
    </message>
    <message>
        <source>Restore a complete backup.</source>
        <translation>Restaurar una copia de seguridad completa.</translation>
    </message>
    <message>
        <source>The last upgrade finished</source>
        <translation>La última actualización terminó</translation>
    </message>
    <message>
        <source>No step is marked as failed, and the tables of %1 are there.</source>
        <translation>Ningún paso está marcado como fallido, y las tablas de %1 existen.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Version</name>
    <message>
        <source>Metabase %1 is older than the move to the cloud</source>
        <translation>Metabase %1 es anterior al traslado a la nube</translation>
    </message>
    <message>
        <source>Metabase moves to the cloud from 0.%1 on. The store may refuse this version, and restoring an old snapshot into a much newer Metabase has failed before.</source>
        <translation>Metabase se traslada a la nube a partir de 0.%1. La tienda puede rechazar esta versión, y restaurar una instantánea antigua en un Metabase mucho más reciente ha fallado antes.</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>Actualizar primero a la revisión más reciente de 0.%1 o posterior, y trasladar después.</translation>
    </message>
    <message>
        <source>Metabase 0.46.6.4 leaves H2 data sources out of its own dumps</source>
        <translation>Metabase 0.46.6.4 omite las fuentes de datos H2 de sus propios volcados</translation>
    </message>
    <message>
        <source>A dump made by its command dump-to-h2 cannot be restored (metabase/metabase#33666).</source>
        <translation>Un volcado hecho con su comando dump-to-h2 no se puede restaurar (metabase/metabase#33666).</translation>
    </message>
    <message>
        <source>Use the snapshot Gangway makes, or upgrade to 0.46.7 or later first.</source>
        <translation>Usar la instantánea que hace Gangway, o actualizar primero a 0.46.7 o posterior.</translation>
    </message>
    <message>
        <source>The store is told %1.</source>
        <translation>A la tienda se le indica %1.</translation>
    </message>
    <message>
        <source>Its exact point release is not in the database; the store is told %1.</source>
        <translation>Su revisión exacta no está en la base de datos; a la tienda se le indica %1.</translation>
    </message>
    <message>
        <source>Metabase %1 can move to the cloud</source>
        <translation>Metabase %1 se puede trasladar a la nube</translation>
    </message>
    <message>
        <source>Where the cloud runs a newer version, the instance is upgraded on arrival.</source>
        <translation>Si la nube ejecuta una versión más reciente, la instancia se actualiza al llegar.</translation>
    </message>
    <message>
        <source>The database is newer than Metabase 0.%1</source>
        <translation>La base de datos es más reciente que Metabase 0.%1</translation>
    </message>
    <message>
        <source>It was last used by %1; an older Metabase refuses to start on it.</source>
        <translation>La usó por última vez %1; un Metabase anterior se niega a iniciarse con ella.</translation>
    </message>
    <message>
        <source>Choose version 0.%1 or later, or roll back first.</source>
        <translation>Elegir la versión 0.%1 o posterior, o volver atrás primero.</translation>
    </message>
    <message>
        <source>Metabase %1 has to be upgraded in steps</source>
        <translation>Metabase %1 se tiene que actualizar por etapas</translation>
    </message>
    <message>
        <source>Releases below 0.%1 are upgraded one after the other up to the last 0.%1; from there on one jump is enough.</source>
        <translation>Las versiones inferiores a 0.%1 se actualizan una tras otra hasta la última 0.%1; desde ahí basta un salto.</translation>
    </message>
    <message>
        <source>Back up, then upgrade release by release up to the last 0.%1.</source>
        <translation>Hacer una copia de seguridad y actualizar versión por versión hasta la última 0.%1.</translation>
    </message>
    <message>
        <source>Metabase %1 can be upgraded in one step</source>
        <translation>Metabase %1 se puede actualizar en una sola etapa</translation>
    </message>
    <message>
        <source>Always take the newest point release of the version wanted.</source>
        <translation>Tomar siempre la revisión más reciente de la versión deseada.</translation>
    </message>
    <message>
        <source>Metabase 0.%1 is not older than the database</source>
        <translation>Metabase 0.%1 no es anterior a la base de datos</translation>
    </message>
    <message>
        <source>It was last used by %1.</source>
        <translation>La usó por última vez %1.</translation>
    </message>
    <message>
        <source>Choose an older version.</source>
        <translation>Elegir una versión anterior.</translation>
    </message>
    <message>
        <source>Metabase cannot go back to 0.%1</source>
        <translation>Metabase no puede volver a 0.%1</translation>
    </message>
    <message>
        <source>Its command &quot;migrate down&quot; goes back to 0.%1 at the lowest.</source>
        <translation>Su comando «migrate down» vuelve como mínimo a 0.%1.</translation>
    </message>
    <message>
        <source>Restore the backup that was made before the upgrade.</source>
        <translation>Restaurar la copia de seguridad que se hizo antes de la actualización.</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; of Metabase 0.49 has broken databases</source>
        <translation>El «migrate down» de Metabase 0.49 ha estropeado bases de datos</translation>
    </message>
    <message>
        <source>Some of its point releases left the schema damaged (metabase/metabase#41641).</source>
        <translation>Algunas de sus revisiones dejaron dañado el esquema (metabase/metabase#41641).</translation>
    </message>
    <message>
        <source>Restore the backup from before the upgrade instead, or run it on a copy first.</source>
        <translation>Restaurar en su lugar la copia de seguridad anterior a la actualización, o ejecutarlo primero en una copia.</translation>
    </message>
    <message>
        <source>Going back to 0.%1 takes several runs</source>
        <translation>Volver a 0.%1 requiere varias pasadas</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; goes back one version at a time, each with the newest release of the version it leaves.</source>
        <translation>«migrate down» retrocede una versión cada vez, siempre con la revisión más reciente de la versión que se abandona.</translation>
    </message>
    <message>
        <source>Run it %1 times, and check the version after each.</source>
        <translation>Ejecutarlo %1 veces, y comprobar la versión después de cada una.</translation>
    </message>
    <message>
        <source>Failures of &quot;migrate down&quot; are only logged before 0.57</source>
        <translation>Antes de 0.57, los fallos de «migrate down» solo se anotan en el registro</translation>
    </message>
    <message>
        <source>The command ends as if all was well (metabase/metabase#64309).</source>
        <translation>El comando termina como si todo hubiera ido bien (metabase/metabase#64309).</translation>
    </message>
    <message>
        <source>Compare the version of the database before and after each run.</source>
        <translation>Comparar la versión de la base de datos antes y después de cada pasada.</translation>
    </message>
    <message>
        <source>Metabase %1 can go back to 0.%2</source>
        <translation>Metabase %1 puede volver a 0.%2</translation>
    </message>
    <message>
        <source>Run &quot;migrate down&quot; with the release that ran last, Metabase stopped.</source>
        <translation>Ejecutar «migrate down» con la versión que funcionó por última vez, con Metabase detenido.</translation>
    </message>
    <message>
        <source>The version of Metabase is not known</source>
        <translation>No se conoce la versión de Metabase</translation>
    </message>
    <message>
        <source>No entry of the table databasechangelog names a release.</source>
        <translation>Ninguna entrada de la tabla databasechangelog nombra una versión publicada.</translation>
    </message>
    <message>
        <source>Check that the database is complete, and that it was made by a released Metabase.</source>
        <translation>Comprobar que la base de datos esté completa y que la haya creado un Metabase publicado.</translation>
    </message>
    <message>
        <source>A development build of Metabase changed this database</source>
        <translation>Una compilación de desarrollo de Metabase cambió esta base de datos</translation>
    </message>
    <message>
        <source>No released Metabase knows its schema (change sets v9999).</source>
        <translation>Ningún Metabase publicado conoce su esquema (conjuntos de cambios v9999).</translation>
    </message>
    <message>
        <source>Go back to the backup from before the development build.</source>
        <translation>Volver a la copia de seguridad anterior a la compilación de desarrollo.</translation>
    </message>
    <message>
        <source>Last used by Metabase %1</source>
        <translation>Usada por última vez por Metabase %1</translation>
    </message>
    <message>
        <source>Run the same version on the new database first, and upgrade afterwards.</source>
        <translation>Ejecutar primero la misma versión con la nueva base de datos, y actualizar después.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Webhooks</name>
    <message>
        <source>Metabase Cloud cannot reach some webhooks</source>
        <translation>Metabase Cloud no puede acceder a algunos webhooks</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only; alerts sent there are lost.</source>
        <translation>Sus servidores solo se conocen en la red propia; las alertas que se envían allí se pierden.</translation>
    </message>
    <message>
        <source>Give each a public address, or send these alerts elsewhere.</source>
        <translation>Dar a cada uno una dirección pública, o enviar estas alertas a otro sitio.</translation>
    </message>
    <message>
        <source>Webhooks are called from the cloud</source>
        <translation>Los webhooks se llaman desde la nube</translation>
    </message>
    <message>
        <source>They have to let the addresses of the cloud&apos;s region in.</source>
        <translation>Tienen que dejar entrar a las direcciones de la región de la nube.</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings after the move.</source>
        <translation>Enviar una prueba a cada uno desde los ajustes de administración después del traslado.</translation>
    </message>
    <message>
        <source>%1 (address encrypted)</source>
        <translation>%1 (dirección cifrada)</translation>
    </message>
    <message>
        <source>There are no webhooks</source>
        <translation>No hay webhooks</translation>
    </message>
    <message>
        <source>Alerts go by mail or Slack, if at all.</source>
        <translation>Las alertas van por correo o Slack, si las hay.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ByteSource</name>
    <message>
        <source>The database file %1 is shorter than its contents say.</source>
        <translation>El archivo de base de datos %1 es más corto de lo que indica su contenido.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, after Metabase was stopped.</source>
        <translation>Volver a copiar el archivo desde donde procede, después de detener Metabase.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>No se puede abrir el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>Indicar el archivo de base de datos mismo, como metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The database file %1 was changed while it was read.</source>
        <translation>El archivo de base de datos %1 se modificó mientras se leía.</translation>
    </message>
    <message>
        <source>Stop Metabase, then start again.</source>
        <translation>Detener Metabase y empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CatalogueLayout</name>
    <message>
        <source>The H2 database was not written: it cannot hold %1.</source>
        <translation>No se escribió la base de datos H2: no puede contener %1.</translation>
    </message>
    <message>
        <source>Change this in the source, then try again.</source>
        <translation>Cambiar esto en el origen y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>Omitido: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Check</name>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>Una de las dos copias de la cabecera del archivo está dañada.</translation>
    </message>
    <message>
        <source>The names of the file&apos;s maps contradict each other.</source>
        <translation>Los nombres de los mapas del archivo se contradicen.</translation>
    </message>
    <message>
        <source>A large text or binary value is damaged.</source>
        <translation>Un texto o un valor binario grande está dañado.</translation>
    </message>
    <message>
        <source>The table has %1 rows where it counts %2.</source>
        <translation>La tabla tiene %1 filas, pero indica %2.</translation>
    </message>
    <message>
        <source>The index is empty; H2 will build it when it opens the file.</source>
        <translation>El índice está vacío; H2 lo creará cuando abra el archivo.</translation>
    </message>
    <message>
        <source>The index has %1 entries for %2 rows.</source>
        <translation>El índice tiene %1 entradas para %2 filas.</translation>
    </message>
    <message>
        <source>All rows are readable. Rebuild the index in H2.</source>
        <translation>Se pueden leer todas las filas. Volver a crear el índice en H2.</translation>
    </message>
    <message>
        <source>The index does not agree with the rows of its table.</source>
        <translation>El índice no concuerda con las filas de su tabla.</translation>
    </message>
    <message>
        <source>A row of the table cannot be right.</source>
        <translation>Una fila de la tabla no puede ser correcta.</translation>
    </message>
    <message>
        <source>The keys in the table&apos;s pages contradict each other.</source>
        <translation>Las claves en las páginas de la tabla se contradicen.</translation>
    </message>
    <message>
        <source>All rows are readable, but H2 may not find some of them by their key.</source>
        <translation>Se pueden leer todas las filas, pero puede que H2 no encuentre algunas por su clave.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ChunkWriter</name>
    <message>
        <source>A row is too large for an H2 database file.</source>
        <translation>Una fila es demasiado grande para un archivo de base de datos H2.</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row.</source>
        <translation>Acortar los textos más largos de esta fila.</translation>
    </message>
    <message>
        <source>%1 could not be read again while it was written.</source>
        <translation>No se pudo volver a leer %1 mientras se escribía.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CompleteCatalogue</name>
    <message>
        <source>The column %1 keeps its values, but is no longer computed from others: %2</source>
        <translation>La columna %1 conserva sus valores, pero ya no se calcula a partir de otras: %2</translation>
    </message>
    <message>
        <source>The default of the column %1 is left out: %2</source>
        <translation>Se omite el valor predeterminado de la columna %1: %2</translation>
    </message>
    <message>
        <source>The check %1 of the table %2 is left out: %3</source>
        <translation>Se omite la restricción de comprobación %1 de la tabla %2: %3</translation>
    </message>
    <message>
        <source>The view %1 is left out.</source>
        <translation>Se omite la vista %1.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>Omitido: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Convert</name>
    <message>
        <source>The new database %1 was not kept: it does not hold the rows of the source.</source>
        <translation>La nueva base de datos %1 no se conservó: no contiene las filas del origen.</translation>
    </message>
    <message>
        <source>Check the disk the new file was on, then try again; the source was only read.</source>
        <translation>Comprobar el disco en el que estaba el nuevo archivo y volver a intentarlo; el origen solo se leyó.</translation>
    </message>
    <message>
        <source>The database was not written: %1 exists already.</source>
        <translation>No se escribió la base de datos: %1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <translation>Elegir otro nombre, o mover antes ese archivo a otro sitio.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::DamageReport</name>
    <message>
        <source>%1 lost %2 of %3 rows.</source>
        <translation>%1 perdió %2 de %3 filas.</translation>
    </message>
    <message>
        <source>%1 lost at least %2 of at least %3 rows.</source>
        <translation>%1 perdió al menos %2 de al menos %3 filas.</translation>
    </message>
    <message>
        <source>%1 has %2 rows that can be read. Whether there were more is not known.</source>
        <translation>%1 tiene %2 filas que se pueden leer. No se sabe si había más.</translation>
    </message>
    <message>
        <source>%1 has all of its %2 rows.</source>
        <translation>%1 tiene todas sus %2 filas.</translation>
    </message>
    <message>
        <source>Nothing led to its rows any more; they were searched for in the whole file.</source>
        <translation>Ya nada llevaba a sus filas; se buscaron en todo el archivo.</translation>
    </message>
    <message>
        <source>Its declaration is lost: names of columns are made up, and types are those of the values.</source>
        <translation>Su declaración se perdió: los nombres de las columnas son inventados, y los tipos son los de los valores.</translation>
    </message>
    <message>
        <source>%1 of its rows are from damaged pages, and may be wrong.</source>
        <translation>%1 de sus filas proceden de páginas dañadas, y pueden ser erróneas.</translation>
    </message>
    <message>
        <source>%1 large texts or binary values are lost, and empty now.</source>
        <translation>Se perdieron %1 textos o valores binarios grandes, y ahora están vacíos.</translation>
    </message>
    <message>
        <source>What was found may be an earlier state: rows may have been changed or deleted since.</source>
        <translation>Lo que se encontró puede ser un estado anterior: puede haber filas cambiadas o eliminadas desde entonces.</translation>
    </message>
    <message>
        <source>%1 of its rows are from older copies, and may have been changed or deleted since.</source>
        <translation>%1 de sus filas proceden de copias más antiguas, y pueden haber sido cambiadas o eliminadas desde entonces.</translation>
    </message>
    <message>
        <source>The list of which rows belong to which table is damaged: these may be those of another table.</source>
        <translation>La lista de qué filas pertenecen a qué tabla está dañada: estas pueden ser las de otra tabla.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Database</name>
    <message>
        <source>The file was not closed in order. Its newest complete state is shown.</source>
        <translation>El archivo no se cerró correctamente. Se muestra su estado completo más reciente.</translation>
    </message>
    <message>
        <source>A newer state than the one shown is incomplete: the last changes are lost.</source>
        <translation>Un estado más reciente que el mostrado está incompleto: los últimos cambios se perdieron.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of transactions that were never committed are left out.</source>
        <translation>
            <numerusform>Se omite %n cambio de transacciones que nunca se confirmaron.</numerusform>
            <numerusform>Se omiten %n cambios de transacciones que nunca se confirmaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database sorts text by the rules of %1.</source>
        <translation>La base de datos ordena el texto según las reglas de %1.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Errors</name>
    <message>
        <source>The database file %1 is damaged.</source>
        <translation>El archivo de base de datos %1 está dañado.</translation>
    </message>
    <message>
        <source>The database file %1 holds something this program cannot read.</source>
        <translation>El archivo de base de datos %1 contiene algo que este programa no puede leer.</translation>
    </message>
    <message>
        <source>Report this with the detail above; the file itself is not harmed.</source>
        <translation>Informar de ello con el detalle de arriba; el archivo en sí no sufre daño.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Comprobar la ruta.</translation>
    </message>
    <message>
        <source>Run this as a user who may read the file.</source>
        <translation>Ejecutarlo como un usuario que tenga permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>Check the disk or network drive the file is on, then try again.</source>
        <translation>Comprobar el disco o la unidad de red en que está el archivo y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or save what can still be read of it: %1</source>
        <extracomment>%1: a command to type, or the words on a button</extracomment>
        <translation>Usar una copia de seguridad más antigua de este archivo, o salvar lo que todavía se puede leer de él: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::FileLock</name>
    <message>
        <source>The database file %1 is in use by a running program.</source>
        <translation>El archivo de base de datos %1 lo está usando un programa en marcha.</translation>
    </message>
    <message>
        <source>Stop Metabase first, then try again.</source>
        <translation>Detener primero Metabase y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Stop Metabase first. If it is not running, delete %1, which a crash can leave behind.</source>
        <translation>Detener primero Metabase. Si no está en marcha, eliminar %1, que un cierre inesperado puede dejar atrás.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>No se puede abrir el archivo %1.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Identify</name>
    <message>
        <source>%1 is an H2 database in the old PageStore format, which cannot be read here.</source>
        <translation>%1 es una base de datos H2 en el antiguo formato PageStore, que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: write a script from it (with MV_STORE=FALSE in the address) and run that script in a new file.</source>
        <translation>Convertirla con H2 1.4.200: escribir un script a partir de ella (con MV_STORE=FALSE en la dirección) y ejecutar ese script en un archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 is encrypted as a whole with a file password.</source>
        <translation>%1 está cifrado por completo con una contraseña de archivo.</translation>
    </message>
    <message>
        <source>Make an unencrypted copy with H2&apos;s ChangeFileEncryption tool.</source>
        <translation>Hacer una copia sin cifrar con la herramienta ChangeFileEncryption de H2.</translation>
    </message>
    <message>
        <source>%1 is only a Git LFS pointer, not the database itself.</source>
        <translation>%1 es solo un puntero de Git LFS, no la base de datos misma.</translation>
    </message>
    <message>
        <source>Fetch the file with &quot;git lfs pull&quot; first.</source>
        <translation>Descargar primero el archivo con «git lfs pull».</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>El archivo %1 está vacío.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, after Metabase was stopped.</source>
        <translation>Volver a copiarlo desde donde procede, después de detener Metabase.</translation>
    </message>
    <message>
        <source>%1 was written by an H2 version that is newer than this program knows.</source>
        <translation>%1 se escribió con una versión de H2 más reciente que las que conoce este programa.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Buscar una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The header of the database file %1 is destroyed.</source>
        <translation>La cabecera del archivo de base de datos %1 está destruida.</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or let H2&apos;s Recover tool save what it can from a copy.</source>
        <translation>Usar una copia de seguridad más antigua de este archivo, o dejar que la herramienta Recover de H2 salve lo que pueda de una copia.</translation>
    </message>
    <message>
        <source>%1 is not an H2 database file.</source>
        <translation>%1 no es un archivo de base de datos H2.</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s application database, usually named metabase.db.mv.db.</source>
        <translation>Elegir la base de datos de la aplicación de Metabase, que suele llamarse metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>Indicar el archivo de base de datos mismo, como metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>No hay ningún archivo de base de datos %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Comprobar la ruta.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::IndexWriter</name>
    <message>
        <source>Table %1 has two rows with the same key, which its index %2 does not allow.</source>
        <translation>La tabla %1 tiene dos filas con la misma clave, lo que su índice %2 no permite.</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>El propio origen contiene estas filas: cambiar o quitar allí una de ellas y volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::LobWriter</name>
    <message>
        <source>A large text is not valid UTF-8.</source>
        <translation>Un texto grande no es UTF-8 válido.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::OldCatalogue</name>
    <message>
        <source>The column %1.%2 was %3 and becomes %4, since its values do not fit into what H2 2 means by %3.</source>
        <translation>La columna %1.%2 era %3 y pasa a ser %4, porque sus valores no caben en lo que H2 2 entiende por %3.</translation>
    </message>
    <message>
        <source>A domain is left out: %1</source>
        <translation>Se omite un dominio: %1</translation>
    </message>
    <message>
        <source>A setting that H2 2 does not have is left out: %1</source>
        <translation>Se omite un ajuste que H2 2 no tiene: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::PageChecker</name>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>Un bloque del archivo está dañado o falta.</translation>
    </message>
    <message>
        <source>Two chunks of the file overlap.</source>
        <translation>Dos bloques del archivo se solapan.</translation>
    </message>
    <message>
        <source>A chunk&apos;s table of contents is damaged.</source>
        <translation>El índice de contenido de un bloque está dañado.</translation>
    </message>
    <message>
        <source>A page is not in its chunk&apos;s table of contents.</source>
        <translation>Una página no figura en el índice de contenido de su bloque.</translation>
    </message>
    <message>
        <source>A chunk says that %1 of its pages are in use, but %2 are.</source>
        <translation>Un bloque indica que %1 de sus páginas están en uso, pero lo están %2.</translation>
    </message>
    <message>
        <source>A page is in use that its chunk says is not.</source>
        <translation>Está en uso una página que, según su bloque, no lo está.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Reader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>No hay ninguna tabla %1 en el archivo de base de datos %2.</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>Elegir una de las tablas de la lista.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageCatalogue</name>
    <message>
        <source>The second of two objects with one name is left out.</source>
        <translation>Se omite el segundo de dos objetos con el mismo nombre.</translation>
    </message>
    <message>
        <source>The default of a column is left out, because the sequence it takes numbers from is lost.</source>
        <translation>Se omite el valor predeterminado de una columna, porque se perdió la secuencia de la que toma los números.</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the key it leads to is lost.</source>
        <translation>Se omite una clave foránea, porque se perdió la clave a la que lleva.</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the table it leads to is lost.</source>
        <translation>Se omite una clave foránea, porque se perdió la tabla a la que lleva.</translation>
    </message>
    <message>
        <source>A part of the catalogue is left out, because what it needs is lost.</source>
        <translation>Se omite una parte del catálogo, porque se perdió lo que necesita.</translation>
    </message>
    <message>
        <source>A view is left out: in a damaged catalogue nothing proves that its query is right.</source>
        <translation>Se omite una vista: en un catálogo dañado nada demuestra que su consulta sea correcta.</translation>
    </message>
    <message>
        <source>A check is left out: in a damaged catalogue nothing proves that its condition is right.</source>
        <translation>Se omite una restricción de comprobación: en un catálogo dañado nada demuestra que su condición sea correcta.</translation>
    </message>
    <message>
        <source>No user who may do everything is left. The one Metabase has is put in: no name, no password.</source>
        <translation>No queda ningún usuario con todos los permisos. Se pone el que tiene Metabase: sin nombre ni contraseña.</translation>
    </message>
    <message>
        <source>The default of a column is left out, because it is damaged.</source>
        <translation>Se omite el valor predeterminado de una columna, porque está dañado.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageDatabase</name>
    <message>
        <source>The rows of table %1 were not found.</source>
        <translation>No se encontraron las filas de la tabla %1.</translation>
    </message>
    <message>
        <source>The log of uncommitted changes is damaged. Some of them may be shown, or some committed ones not.</source>
        <translation>El registro de cambios sin confirmar está dañado. Puede que se muestren algunos, o que no se muestren algunos confirmados.</translation>
    </message>
    <message>
        <source>A part of the catalogue is damaged.</source>
        <translation>Una parte del catálogo está dañada.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the catalogue are lost: tables, keys or others.</source>
        <translation>
            <numerusform>Se perdió %n objeto del catálogo: tablas, claves u otros.</numerusform>
            <numerusform>Se perdieron %n objetos del catálogo: tablas, claves u otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is lost: names and types of all tables.</source>
        <translation>El catálogo se perdió: los nombres y tipos de todas las tablas.</translation>
    </message>
    <message>
        <source>What was found of the catalogue may be an earlier state: tables, keys or others may have been changed or dropped since.</source>
        <translation>Lo que se encontró del catálogo puede ser un estado anterior: puede haber tablas, claves u otros objetos cambiados o eliminados desde entonces.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageReader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>No hay ninguna tabla %1 en el archivo de base de datos %2.</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>Elegir una de las tablas de la lista.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::StoreSearch</name>
    <message>
        <source>The list of the file&apos;s maps is damaged. What it lacks was searched for in older copies.</source>
        <translation>La lista de los mapas del archivo está dañada. Lo que le falta se buscó en copias más antiguas.</translation>
    </message>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>Una de las dos copias de la cabecera del archivo está dañada.</translation>
    </message>
    <message>
        <source>Both copies of the file&apos;s header are damaged. Its data was searched for.</source>
        <translation>Ambas copias de la cabecera del archivo están dañadas. Sus datos se buscaron.</translation>
    </message>
    <message>
        <source>The newest state of the file is lost. What is shown is older, apart from what could be found of the newest.</source>
        <translation>El estado más reciente del archivo se perdió. Lo que se muestra es más antiguo, salvo lo que se pudo encontrar del más reciente.</translation>
    </message>
    <message>
        <source>No state of the file has its beginning left. What is shown was put together from single pages.</source>
        <translation>Ningún estado del archivo conserva su comienzo. Lo que se muestra se compuso a partir de páginas sueltas.</translation>
    </message>
    <message>
        <source>The list of where everything is in the file is damaged. What it lacks was searched for.</source>
        <translation>La lista de dónde está todo en el archivo está dañada. Lo que le falta se buscó.</translation>
    </message>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>Un bloque del archivo está dañado o falta.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TableWriter</name>
    <message>
        <source>A value of table %1 does not fit its column %2 in an H2 database.</source>
        <translation>Un valor de la tabla %1 no cabe en su columna %2 en una base de datos H2.</translation>
    </message>
    <message>
        <source>Change this value in the source, then try again.</source>
        <translation>Cambiar este valor en el origen y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Table %1 has two rows with the same primary key.</source>
        <translation>La tabla %1 tiene dos filas con la misma clave primaria.</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>El propio origen contiene estas filas: cambiar o quitar allí una de ellas y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The rows of table %1 do not have its columns.</source>
        <translation>Las filas de la tabla %1 no tienen sus columnas.</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>Informar de ello con el detalle de arriba.</translation>
    </message>
    <message>
        <source>A row of table %1 is too large for an H2 database.</source>
        <translation>Una fila de la tabla %1 es demasiado grande para una base de datos H2.</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row in the source, then try again.</source>
        <translation>Acortar en el origen los textos más largos de esta fila y volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TemporaryFile</name>
    <message>
        <source>A temporary file in %1 could not be used.</source>
        <translation>No se pudo usar un archivo temporal en %1.</translation>
    </message>
    <message>
        <source>Free some space there, then try again.</source>
        <translation>Liberar espacio allí y volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::UpgradedReader</name>
    <message>
        <source>A value of the column %1.%2 cannot be kept in H2 2&apos;s type %3.</source>
        <translation>Un valor de la columna %1.%2 no se puede guardar en el tipo %3 de H2 2.</translation>
    </message>
    <message>
        <source>Change the value or the type of the column with the H2 version that made the file.</source>
        <translation>Cambiar el valor o el tipo de la columna con la versión de H2 que hizo el archivo.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Writer</name>
    <message>
        <source>The rows of table %1 could not be written.</source>
        <translation>No se pudieron escribir las filas de la tabla %1.</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>Informar de ello con el detalle de arriba.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Comparison</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Left:  %1</source>
        <translation>Izquierda: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Derecha:   %1</translation>
    </message>
    <message>
        <source>Metabase %1 on the left, %2 on the right</source>
        <translation>Metabase %1 a la izquierda, %2 a la derecha</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Declared differently</source>
        <translation>Declarado de otra forma</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Filas que difieren</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>otro contenido</translation>
    </message>
    <message>
        <source>Both hold the same, compared by every row. Tables: %1.</source>
        <translation>Ambos contienen lo mismo, comparado fila por fila. Tablas: %1.</translation>
    </message>
    <message>
        <source>Differences in what is declared: %1. Tables with different rows: %2.</source>
        <translation>Diferencias en lo declarado: %1. Tablas con filas distintas: %2.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::DamageAccount</name>
    <message>
        <source>Every row of every table can still be read: %1 rows in %2 tables. What is damaged is not needed for that.</source>
        <translation>Todavía se pueden leer todas las filas de todas las tablas: %1 filas en %2 tablas. Lo dañado no se necesita para eso.</translation>
    </message>
    <message>
        <source>Tables that lost nothing: %1 of %2.</source>
        <translation>Tablas que no perdieron nada: %1 de %2.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1 of %2; lost: %3.</source>
        <translation>Filas que se pueden leer: %1 de %2; perdidas: %3.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; lost: at least %2.</source>
        <translation>Filas que se pueden leer: %1; perdidas: al menos %2.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; whether there were more is not known.</source>
        <translation>Filas que se pueden leer: %1; no se sabe si había más.</translation>
    </message>
    <message>
        <source>The newest state is lost; this is an earlier one.</source>
        <translation>El estado más reciente se perdió; este es uno anterior.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: tables, keys or views may be missing.</source>
        <translation>El catálogo está dañado: pueden faltar tablas, claves o vistas.</translation>
    </message>
    <message>
        <source>and %1 more places</source>
        <translation>y %1 lugares más</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Export</name>
    <message>
        <source>%1 is no folder that can be written to.</source>
        <translation>%1 no es una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the existing files away.</source>
        <translation>Elegir una carpeta vacía, o mover a otro sitio los archivos existentes.</translation>
    </message>
    <message>
        <source>Exported to %1. Tables: %2, rows: %3.</source>
        <translation>Exportado a %1. Tablas: %2, filas: %3.</translation>
    </message>
    <message>
        <source>%1 was not exported. %2</source>
        <translation>%1 no se exportó. %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Identify</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Comprobar que sea un archivo y que haya permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>No se puede abrir %1. %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Kind</name>
    <message>
        <source>Unpack it, for example with %1, then open what comes out.</source>
        <translation>Descomprimirlo, por ejemplo con %1, y abrir lo que resulte.</translation>
    </message>
    <message>
        <source>Unpack it, for example with %1, then open what comes out (%2).</source>
        <translation>Descomprimirlo, por ejemplo con %1, y abrir lo que resulte (%2).</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. To see what is in it: pg_restore --list.</source>
        <translation>Esta versión de Gangway todavía no lo lee. Para ver qué hay dentro: pg_restore --list.</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and psql restores it.</source>
        <translation>Esta versión de Gangway todavía no lo lee. Es texto, y psql lo restaura.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, custom format %1.</source>
        <translation>Una copia de seguridad de PostgreSQL de pg_dump, formato custom %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, directory format %1.</source>
        <translation>Una copia de seguridad de PostgreSQL de pg_dump, formato directory %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, tar format.</source>
        <translation>Una copia de seguridad de PostgreSQL de pg_dump, formato tar.</translation>
    </message>
    <message>
        <source>The script of a whole PostgreSQL server, by pg_dumpall.</source>
        <translation>El script de un servidor PostgreSQL completo, de pg_dumpall.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump %1.</source>
        <translation>Una copia de seguridad de PostgreSQL como script SQL, de pg_dump %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump.</source>
        <translation>Una copia de seguridad de PostgreSQL como script SQL, de pg_dump.</translation>
    </message>
    <message>
        <source>An H2 database file, format 1 (H2 1.4).</source>
        <translation>Un archivo de base de datos H2, formato 1 (H2 1.4).</translation>
    </message>
    <message>
        <source>An H2 database file, format 2 (H2 2.0 and 2.1).</source>
        <translation>Un archivo de base de datos H2, formato 2 (H2 2.0 y 2.1).</translation>
    </message>
    <message>
        <source>An H2 database file, format 3 (H2 2.2 and newer).</source>
        <translation>Un archivo de base de datos H2, formato 3 (H2 2.2 y posteriores).</translation>
    </message>
    <message>
        <source>An H2 database file in a newer format than this version of Gangway knows.</source>
        <translation>Un archivo de base de datos H2 en un formato más reciente de los que conoce esta versión de Gangway.</translation>
    </message>
    <message>
        <source>Install the newest Gangway, then open it again.</source>
        <translation>Instalar el Gangway más reciente y volver a abrirlo.</translation>
    </message>
    <message>
        <source>An H2 database file in the old PageStore format (H2 up to 1.4).</source>
        <translation>Un archivo de base de datos H2 en el antiguo formato PageStore (H2 hasta 1.4).</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: SCRIPT from a copy opened with MV_STORE=FALSE, then RUNSCRIPT into a new database.</source>
        <translation>Convertirlo con H2 1.4.200: SCRIPT desde una copia abierta con MV_STORE=FALSE, y después RUNSCRIPT en una base de datos nueva.</translation>
    </message>
    <message>
        <source>An H2 database file encrypted with a file password.</source>
        <translation>Un archivo de base de datos H2 cifrado con una contraseña de archivo.</translation>
    </message>
    <message>
        <source>Decrypt a copy of it with H2&apos;s ChangeFileEncryption tool, then open the copy.</source>
        <translation>Descifrar una copia con la herramienta ChangeFileEncryption de H2 y abrir la copia.</translation>
    </message>
    <message>
        <source>The SQL script of an H2 database, as H2&apos;s SCRIPT command writes it.</source>
        <translation>El script SQL de una base de datos H2, tal como lo escribe el comando SCRIPT de H2.</translation>
    </message>
    <message>
        <source>Load it into a new H2 database with RUNSCRIPT, then open that.</source>
        <translation>Cargarlo en una base de datos H2 nueva con RUNSCRIPT y abrirla.</translation>
    </message>
    <message>
        <source>An H2 database file whose beginning is damaged.</source>
        <translation>Un archivo de base de datos H2 cuyo comienzo está dañado.</translation>
    </message>
    <message>
        <source>Take another copy of the file, made while Metabase is stopped.</source>
        <translation>Tomar otra copia del archivo, hecha con Metabase detenido.</translation>
    </message>
    <message>
        <source>A gzip file.</source>
        <translation>Un archivo gzip.</translation>
    </message>
    <message>
        <source>A zstd file.</source>
        <translation>Un archivo zstd.</translation>
    </message>
    <message>
        <source>An xz file.</source>
        <translation>Un archivo xz.</translation>
    </message>
    <message>
        <source>A bzip2 file.</source>
        <translation>Un archivo bzip2.</translation>
    </message>
    <message>
        <source>An lz4 file.</source>
        <translation>Un archivo lz4.</translation>
    </message>
    <message>
        <source>A 7z archive.</source>
        <translation>Un paquete 7z.</translation>
    </message>
    <message>
        <source>A zip archive.</source>
        <translation>Un paquete zip.</translation>
    </message>
    <message>
        <source>A tar archive, but not one made by Gangway.</source>
        <translation>Un paquete tar, pero no hecho por Gangway.</translation>
    </message>
    <message>
        <source>Choose the database file or backup itself.</source>
        <translation>Elegir el archivo de base de datos o la copia de seguridad misma.</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway.</source>
        <translation>Un paquete de copia de seguridad hecho por Gangway.</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway that is incomplete or damaged.</source>
        <translation>Un paquete de copia de seguridad hecho por Gangway que está incompleto o dañado.</translation>
    </message>
    <message>
        <source>Run gangwayctl verify on it to see what is missing. tar still unpacks what is there.</source>
        <translation>Ejecutar gangwayctl verify con él para ver qué falta. tar sigue desempaquetando lo que hay.</translation>
    </message>
    <message>
        <source>A MySQL or MariaDB backup as an SQL script, by mysqldump or mariadb-dump.</source>
        <translation>Una copia de seguridad de MySQL o MariaDB como script SQL, de mysqldump o mariadb-dump.</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and mysql restores it.</source>
        <translation>Esta versión de Gangway todavía no lo lee. Es texto, y mysql lo restaura.</translation>
    </message>
    <message>
        <source>An SQLite database.</source>
        <translation>Una base de datos SQLite.</translation>
    </message>
    <message>
        <source>This version of Gangway does not open it. sqlite3 or DB Browser for SQLite does.</source>
        <translation>Esta versión de Gangway no la abre. sqlite3 o DB Browser for SQLite sí.</translation>
    </message>
    <message>
        <source>A Java program (jar), such as metabase.jar.</source>
        <translation>Un programa Java (jar), como metabase.jar.</translation>
    </message>
    <message>
        <source>The database lies beside it, usually as metabase.db.mv.db.</source>
        <translation>La base de datos está a su lado, por lo general como metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Una imagen.</translation>
    </message>
    <message>
        <source>A PDF document.</source>
        <translation>Un documento PDF.</translation>
    </message>
    <message>
        <source>A web page. A download that needed a sign-in often ends as one.</source>
        <translation>Una página web. Una descarga que requería iniciar sesión a menudo acaba así.</translation>
    </message>
    <message>
        <source>Sign in and download the backup again.</source>
        <translation>Iniciar sesión y volver a descargar la copia de seguridad.</translation>
    </message>
    <message>
        <source>A JSON text.</source>
        <translation>Un texto JSON.</translation>
    </message>
    <message>
        <source>A file encrypted with age, GnuPG or OpenSSL.</source>
        <translation>Un archivo cifrado con age, GnuPG u OpenSSL.</translation>
    </message>
    <message>
        <source>Decrypt it with the tool and key it was made with, then open what comes out.</source>
        <translation>Descifrarlo con la herramienta y la clave con que se hizo, y abrir lo que resulte.</translation>
    </message>
    <message>
        <source>A Git LFS pointer: a short text that stands for the real file.</source>
        <translation>Un puntero de Git LFS: un texto corto que representa el archivo real.</translation>
    </message>
    <message>
        <source>Fetch the real file with git lfs pull, then open it.</source>
        <translation>Descargar el archivo real con git lfs pull y abrirlo.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>Una carpeta.</translation>
    </message>
    <message>
        <source>An empty file.</source>
        <translation>Un archivo vacío.</translation>
    </message>
    <message>
        <source>The copy or the backup did not work. Take another one.</source>
        <translation>La copia o la copia de seguridad no funcionó. Tomar otra.</translation>
    </message>
    <message>
        <source>A file that begins with nothing but zero bytes.</source>
        <translation>Un archivo que empieza solo con bytes nulos.</translation>
    </message>
    <message>
        <source>A text in UTF-16, as PowerShell writes what a tool prints; bytes may have been changed.</source>
        <translation>Un texto en UTF-16, como escribe PowerShell lo que imprime una herramienta; puede que haya bytes cambiados.</translation>
    </message>
    <message>
        <source>Make the backup again and let the tool write the file itself, as pg_dump does with -f.</source>
        <translation>Volver a hacer la copia de seguridad y dejar que la herramienta escriba el archivo por sí misma, como hace pg_dump con -f.</translation>
    </message>
    <message>
        <source>An SQL script.</source>
        <translation>Un script SQL.</translation>
    </message>
    <message>
        <source>Run it in a database of its own kind. Gangway opens that database or its backup.</source>
        <translation>Ejecutarlo en una base de datos de su tipo. Gangway abre esa base de datos o su copia de seguridad.</translation>
    </message>
    <message>
        <source>A text file.</source>
        <translation>Un archivo de texto.</translation>
    </message>
    <message>
        <source>A file of an unknown kind.</source>
        <translation>Un archivo de tipo desconocido.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Salvage</name>
    <message>
        <source>What could be read of the damaged file %1</source>
        <translation>Lo que se pudo leer del archivo dañado %1</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>Bytes: %1, SHA-256: %2</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Escrito en: %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Search</name>
    <message>
        <source>There is nothing to search for.</source>
        <translation>No hay nada que buscar.</translation>
    </message>
    <message>
        <source>Give a text of at least one character.</source>
        <translation>Indicar un texto de al menos un carácter.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>Columna %1.%2</translation>
    </message>
    <message>
        <source>%1.%2, row %3: </source>
        <translation>%1.%2, fila %3: </translation>
    </message>
    <message>
        <source>%1.%2, %3: </source>
        <translation>%1.%2, %3: </translation>
    </message>
    <message>
        <source>Hits: %1. Looked at the names of all tables and columns. Rows searched: %2, in tables: %3.</source>
        <translation>Resultados: %1. Se miraron los nombres de todas las tablas y columnas. Filas examinadas: %2, en tablas: %3.</translation>
    </message>
    <message>
        <source>There may be more: the search ends early where there are many.</source>
        <translation>Puede haber más: la búsqueda termina antes cuando hay muchos.</translation>
    </message>
    <message>
        <source>Binary values were not searched; bytes: %1.</source>
        <translation>No se buscó en los valores binarios; bytes: %1.</translation>
    </message>
    <message>
        <source>%1 was searched only in part: %2</source>
        <translation>%1 se examinó solo en parte: %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Source</name>
    <message>
        <source>The archive %1 holds no H2 database, and other databases cannot be opened yet.</source>
        <translation>El paquete %1 no contiene ninguna base de datos H2, y todavía no se pueden abrir otras bases de datos.</translation>
    </message>
    <message>
        <source>Unpack it with tar, and restore the database with its own tools.</source>
        <translation>Desempaquetarlo con tar, y restaurar la base de datos con sus propias herramientas.</translation>
    </message>
    <message>
        <source>There is no table %1 in %2.</source>
        <translation>No hay ninguna tabla %1 en %2.</translation>
    </message>
    <message>
        <source>Look at the list of tables for its name.</source>
        <translation>Mirar su nombre en la lista de tablas.</translation>
    </message>
    <message>
        <source>%1 has several tables called %2.</source>
        <translation>%1 tiene varias tablas llamadas %2.</translation>
    </message>
    <message>
        <source>Name the table with its schema and in its own case.</source>
        <translation>Indicar la tabla con su esquema y respetando sus mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Nothing of a database can be read in this file. Use an older backup of it.</source>
        <translation>En este archivo no se puede leer nada de una base de datos. Usar una copia de seguridad más antigua de él.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Summary</name>
    <message>
        <source>Its contents were not looked at. %1</source>
        <translation>No se miró su contenido. %1</translation>
    </message>
    <message>
        <source>Use another copy of the archive.</source>
        <translation>Usar otra copia del paquete.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Made by H2 %1.</source>
        <translation>Hecho por H2 %1.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>Creado el %1.</translation>
    </message>
    <message>
        <source>Closed in order.</source>
        <translation>Cerrado correctamente.</translation>
    </message>
    <message>
        <source>Not closed in order.</source>
        <translation>No se cerró correctamente.</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>Bytes: %1, SHA-256: %2</translation>
    </message>
    <message>
        <source>Shown is %1 in it.</source>
        <translation>Se muestra lo que contiene: %1.</translation>
    </message>
    <message>
        <source>Metabase %1, %2</source>
        <translation>Metabase %1, %2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrada</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Tables: %1, rows: %2</source>
        <translation>Tablas: %1, filas: %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>filas dudosas</translation>
    </message>
    <message>
        <source>perhaps not all</source>
        <translation>quizá no todas</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdidas: %1</translation>
    </message>
    <message>
        <source>lost: at least %1</source>
        <translation>perdidas: al menos %1</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este archivo está dañado.</translation>
    </message>
    <message>
        <source>To write what can be read into a new file: %1</source>
        <translation>Para escribir en un archivo nuevo lo que se puede leer: %1</translation>
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
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1</source>
        <translation>Filas mostradas: las primeras %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1 of %2</source>
        <translation>Filas mostradas: las primeras %1 de %2</translation>
    </message>
    <message>
        <source>Rows shown: all %1</source>
        <translation>Filas mostradas: todas, %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::UnmadeKey</name>
    <message>
        <source>The primary key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>No se creó la clave primaria %1 de %2: %3 filas tienen una clave que también tiene otra fila.</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>No se creó la clave única %1 de %2: %3 filas tienen una clave que también tiene otra fila.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were left out: by the foreign key %3 they refer to rows of %4 that are not there.</source>
        <translation>Se dejaron fuera %1 filas de %2: por la clave foránea %3 se refieren a filas de %4 que no existen.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: the key of %3 it leads to was not made.</source>
        <translation>No se creó la clave foránea %1 de %2: no se creó la clave de %3 a la que lleva.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: %3 rows refer to rows of %4 that are not there.</source>
        <translation>No se creó la clave foránea %1 de %2: %3 filas se refieren a filas de %4 que no existen.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Cells</name>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::EncryptionKey</name>
    <message>
        <source>A value could not be encrypted.</source>
        <translation>No se pudo cifrar un valor.</translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL.</source>
        <translation>Comprobar la instalación de OpenSSL.</translation>
    </message>
    <message>
        <source>This is not an encryption key of Metabase.</source>
        <translation>Esta no es una clave de cifrado de Metabase.</translation>
    </message>
    <message>
        <source>Give the value of MB_ENCRYPTION_SECRET_KEY from the server&apos;s environment, as it stands there.</source>
        <translation>Indicar el valor de MB_ENCRYPTION_SECRET_KEY del entorno del servidor, tal como figura allí.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Environment</name>
    <message>
        <source>The environment in %1 could not be read.</source>
        <translation>No se pudo leer el entorno en %1.</translation>
    </message>
    <message>
        <source>Choose the file with the MB_ variables.</source>
        <translation>Elegir el archivo con las variables MB_.</translation>
    </message>
    <message>
        <source>This is a Compose file. Write the Metabase service&apos;s variables to a file as NAME=VALUE lines, and choose that.</source>
        <translation>Este es un archivo Compose. Escribir las variables del servicio de Metabase en un archivo como líneas NOMBRE=VALOR, y elegir ese.</translation>
    </message>
    <message>
        <source>Correct that line, or choose the file with the MB_ variables.</source>
        <translation>Corregir esa línea, o elegir el archivo con las variables MB_.</translation>
    </message>
    <message>
        <source>Close the quotes on that line.</source>
        <translation>Cerrar las comillas en esa línea.</translation>
    </message>
    <message>
        <source>Check the path, and that you may read the file.</source>
        <translation>Comprobar la ruta, y que haya permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>The file that %1_FILE names could not be read.</source>
        <translation>No se pudo leer el archivo que indica %1_FILE.</translation>
    </message>
    <message>
        <source>It may be inside the container. Copy it here, or give %1 itself.</source>
        <translation>Puede que esté dentro del contenedor. Copiarlo aquí, o indicar %1 directamente.</translation>
    </message>
    <message>
        <source>MB_DB_PORT is not a port.</source>
        <translation>MB_DB_PORT no es un puerto.</translation>
    </message>
    <message>
        <source>Correct it in the environment.</source>
        <translation>Corregirlo en el entorno.</translation>
    </message>
    <message>
        <source>MB_DB_DBNAME is not set.</source>
        <translation>MB_DB_DBNAME no está definida.</translation>
    </message>
    <message>
        <source>Give the name of the database in the environment.</source>
        <translation>Indicar el nombre de la base de datos en el entorno.</translation>
    </message>
    <message>
        <source>MB_DB_TYPE is none that Metabase knows.</source>
        <translation>MB_DB_TYPE no es ninguno de los que conoce Metabase.</translation>
    </message>
    <message>
        <source>It is h2, postgres or mysql.</source>
        <translation>Es h2, postgres o mysql.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Inventory</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Fuentes de datos</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Personal collections</source>
        <translation>Colecciones personales</translation>
    </message>
    <message>
        <source>Questions and models in the trash</source>
        <translation>Preguntas y modelos en la papelera</translation>
    </message>
    <message>
        <source>Dashboards in the trash</source>
        <translation>Tableros en la papelera</translation>
    </message>
    <message>
        <source>Sample databases</source>
        <translation>Bases de datos de ejemplo</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>Enlaces públicos</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards</source>
        <translation>Preguntas y tableros incrustados</translation>
    </message>
    <message>
        <source>SQL snippets</source>
        <translation>Fragmentos SQL</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Líneas de tiempo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Persisted models</source>
        <translation>Modelos persistentes</translation>
    </message>
    <message>
        <source>Uploaded tables</source>
        <translation>Tablas subidas</translation>
    </message>
    <message>
        <source>Row and column security rules</source>
        <translation>Reglas de seguridad de filas y columnas</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>Políticas de caché</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>The counts of the instance could not be read.</source>
        <translation>No se pudieron leer los recuentos de la instancia.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Metabase.</source>
        <translation>Comprobar que la dirección sea la de un Metabase.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Orphans</name>
    <message>
        <source>The rows that refer to nothing could not be left out.</source>
        <translation>No se pudieron omitir las filas que no se refieren a nada.</translation>
    </message>
    <message>
        <source>Repair the database: %1 names such rows.</source>
        <extracomment>%1: a command, or a page of the window</extracomment>
        <translation>Reparar la base de datos: %1 nombra esas filas.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Region</name>
    <message>
        <source>United States (North Virginia)</source>
        <translation>Estados Unidos (Virginia del Norte)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europa (Fráncfort)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Asia-Pacífico (Singapur)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Asia-Pacífico (Sídney)</translation>
    </message>
    <message>
        <source>South America (São Paulo)</source>
        <translation>Sudamérica (São Paulo)</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Snapshot</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <translation>%1.%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, and the key does not open them.</source>
        <translation>
            <numerusform>No se hizo ninguna instantánea: %n valor parece cifrado, y la clave no lo abre.</numerusform>
            <numerusform>No se hizo ninguna instantánea: %n valores parecen cifrados, y la clave no los abre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, in a database that says it is not.</source>
        <translation>
            <numerusform>No se hizo ninguna instantánea: %n valor parece cifrado, en una base de datos que indica no estarlo.</numerusform>
            <numerusform>No se hizo ninguna instantánea: %n valores parecen cifrados, en una base de datos que indica no estarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>(Metabase does not move %1)</source>
        <translation>(Metabase no traslada %1)</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n reference(s) lead to rows that are not there.</source>
        <translation>
            <numerusform>No se hizo ninguna instantánea: %n referencia lleva a filas que no existen.</numerusform>
            <numerusform>No se hizo ninguna instantánea: %n referencias llevan a filas que no existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot can be made of this database: its values may be encrypted in a format that Gangway does not read.</source>
        <translation>No se puede hacer ninguna instantánea de esta base de datos: puede que sus valores estén cifrados en un formato que Gangway no lee.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Usar el traslado del propio Metabase en los ajustes de administración, en Cloud.</translation>
    </message>
    <message>
        <source>This database holds values encrypted with MB_ENCRYPTION_SECRET_KEY, and the key was not given. Metabase Cloud does not have it.</source>
        <translation>Esta base de datos contiene valores cifrados con MB_ENCRYPTION_SECRET_KEY, y no se indicó la clave. Metabase Cloud no la tiene.</translation>
    </message>
    <message>
        <source>The encryption key that was given is not this database&apos;s.</source>
        <translation>La clave de cifrado indicada no es la de esta base de datos.</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Tomar MB_ENCRYPTION_SECRET_KEY del entorno del servidor que funciona con esta base de datos, exactamente como figura allí.</translation>
    </message>
    <message>
        <source>Whether this database is encrypted cannot be told.</source>
        <translation>No se puede saber si esta base de datos está cifrada.</translation>
    </message>
    <message>
        <source>This is no application database of Metabase.</source>
        <translation>Esta no es una base de datos de la aplicación de Metabase.</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>Elegir el archivo que indica MB_DB_FILE, por lo general metabase.db.mv.db junto a metabase.jar.</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with. Or decide: %1 puts empty values in their place, %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Indicar la clave con la que se cifraron. O decidir: %1 pone valores vacíos en su lugar, %2 los deja como están.</translation>
    </message>
    <message>
        <source>The cloud takes all rows or none and refuses these at the very end. Repair them on a copy, or decide to leave these rows out, and with them what refers to them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>La nube acepta todas las filas o ninguna y rechaza estas al final mismo. Repararlas en una copia, o decidir dejar fuera estas filas y, con ellas, lo que se refiere a ellas: %1.</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file) and give it: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>Buscar MB_ENCRYPTION_SECRET_KEY en el entorno del servidor (archivo de servicio, contenedor, archivo compose) e indicarla: %1.</translation>
    </message>
    <message>
        <source>Give MB_ENCRYPTION_SECRET_KEY of its server: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>Indicar la MB_ENCRYPTION_SECRET_KEY de su servidor: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::SnapshotRules</name>
    <message>
        <source>No snapshot can be made of this database: the column %1 of %2 is computed from one that may have to be decrypted.</source>
        <translation>No se puede hacer ninguna instantánea de esta base de datos: la columna %1 de %2 se calcula a partir de una que quizá haya que descifrar.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Usar el traslado del propio Metabase en los ajustes de administración, en Cloud.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::address</name>
    <message>
        <source>The address of the application database could not be read.</source>
        <translation>No se pudo leer la dirección de la base de datos de la aplicación.</translation>
    </message>
    <message>
        <source>The address holds a password, so it was not used.</source>
        <translation>La dirección contiene una contraseña, así que no se usó.</translation>
    </message>
    <message>
        <source>Other users of this machine can see a command line, and the shell keeps it: change that password. Then leave it out of the address, and give it in the environment, in a file only you can read (env:FILE), or when asked.</source>
        <translation>Otros usuarios de este equipo pueden ver una línea de comandos, y el intérprete de comandos la guarda: cambiar esa contraseña. Después, no ponerla en la dirección e indicarla en el entorno, en un archivo privado (env:FILE), o cuando se pida.</translation>
    </message>
    <message>
        <source>Write it as postgres://USER@HOST:PORT/DATABASE, with one host.</source>
        <translation>Escribirla como postgres://USER@HOST:PORT/DATABASE, con un solo servidor.</translation>
    </message>
    <message>
        <source>Leave it out of the address; keys with a passphrase are not supported there.</source>
        <translation>No ponerla en la dirección; allí no se admiten claves con frase de contraseña.</translation>
    </message>
    <message>
        <source>Add the name of the database after the host: postgres://USER@HOST:PORT/DATABASE.</source>
        <translation>Añadir el nombre de la base de datos después del servidor: postgres://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>Give the path of the H2 file (metabase.db.mv.db).</source>
        <translation>Indicar la ruta del archivo H2 (metabase.db.mv.db).</translation>
    </message>
    <message>
        <source>Give a file, postgres://…, mysql://…, or env:FILE.</source>
        <translation>Indicar un archivo, postgres://…, mysql://…, o env:FILE.</translation>
    </message>
    <message>
        <source>Metabase keeps its application database in H2, PostgreSQL or MySQL: give a file, postgres://… or mysql://….</source>
        <translation>Metabase guarda su base de datos de la aplicación en H2, PostgreSQL o MySQL: indicar un archivo, postgres://… o mysql://….</translation>
    </message>
    <message>
        <source>%1 is in H2&apos;s old PageStore format.</source>
        <translation>%1 está en el antiguo formato PageStore de H2.</translation>
    </message>
    <message>
        <source>Open it once with Metabase 0.45 or older, which converts it, and choose the .mv.db file.</source>
        <translation>Abrirla una vez con Metabase 0.45 o anterior, que la convierte, y elegir el archivo .mv.db.</translation>
    </message>
    <message>
        <source>There is no H2 database file at %1.</source>
        <translation>No hay ningún archivo de base de datos H2 en %1.</translation>
    </message>
    <message>
        <source>Give the file that ends in .mv.db, or the folder Metabase runs in.</source>
        <translation>Indicar el archivo que termina en .mv.db, o la carpeta en la que se ejecuta Metabase.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::followUps</name>
    <message>
        <source>the new address</source>
        <translation>la nueva dirección</translation>
    </message>
    <message>
        <source>the old instance</source>
        <translation>la instancia antigua</translation>
    </message>
    <message>
        <source>Keep the old instance stopped</source>
        <translation>Mantener detenida la instancia antigua</translation>
    </message>
    <message>
        <source>Changes made at %1 after the snapshot do not reach the cloud.</source>
        <translation>Los cambios hechos en %1 después de la instantánea no llegan a la nube.</translation>
    </message>
    <message>
        <source>Keep it stopped, and keep its files until everybody has worked in the new place for a while.</source>
        <translation>Mantenerla detenida, y conservar sus archivos hasta que todos hayan trabajado un tiempo en el nuevo sitio.</translation>
    </message>
    <message>
        <source>Subscriptions and alerts (%1) run in the cloud from now on. While %2 runs too, everybody gets them twice, and changes made there do not reach the cloud.</source>
        <translation>Las suscripciones y alertas (%1) funcionan en la nube a partir de ahora. Mientras %2 también esté en marcha, todos las reciben dos veces, y los cambios hechos allí no llegan a la nube.</translation>
    </message>
    <message>
        <source>%1, at its SSH host %2</source>
        <translation>%1, en su servidor SSH %2</translation>
    </message>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>Permitir estas direcciones de %1 (a fecha de %2) en el cortafuegos de cada una: %3.</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>Una vez elegida la región, permitir sus direcciones en el cortafuegos de cada una.</translation>
    </message>
    <message>
        <source>Let Metabase Cloud through to your databases</source>
        <translation>Dar acceso a Metabase Cloud a las bases de datos</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>Las consultas llegan desde las direcciones de la región de la nube, ya no desde el servidor propio.</translation>
    </message>
    <message>
        <source>Make data sources in your own network reachable</source>
        <translation>Hacer accesibles las fuentes de datos de la red propia</translation>
    </message>
    <message>
        <source>Their hosts have private addresses or names, which mean nothing in the cloud.</source>
        <translation>Sus servidores tienen direcciones o nombres privados, que no significan nada en la nube.</translation>
    </message>
    <message>
        <source>Give each a public address, or reach it through an SSH host that has one, and change the connection in the admin settings.</source>
        <translation>Dar a cada una una dirección pública, o acceder a ella a través de un servidor SSH que la tenga, y cambiar la conexión en los ajustes de administración.</translation>
    </message>
    <message>
        <source>Replace data sources that are files</source>
        <translation>Sustituir las fuentes de datos que son archivos</translation>
    </message>
    <message>
        <source>H2 and SQLite files stay on the old server; Metabase Cloud cannot open them.</source>
        <translation>Los archivos de H2 y SQLite se quedan en el servidor antiguo; Metabase Cloud no puede abrirlos.</translation>
    </message>
    <message>
        <source>Load the data into a database server, then change the connection in the admin settings.</source>
        <translation>Cargar los datos en un servidor de bases de datos y cambiar la conexión en los ajustes de administración.</translation>
    </message>
    <message>
        <source>Upload keys and certificates</source>
        <translation>Subir las claves y los certificados</translation>
    </message>
    <message>
        <source>These connections name a file on the old server, which the cloud does not have.</source>
        <translation>Estas conexiones indican un archivo del servidor antiguo, que la nube no tiene.</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file.</source>
        <translation>Abrir cada conexión en los ajustes de administración y subir el archivo.</translation>
    </message>
    <message>
        <source>Add the new address to Google sign-in</source>
        <translation>Añadir la nueva dirección al inicio de sesión con Google</translation>
    </message>
    <message>
        <source>Google refuses sign-in from an address its OAuth client does not list.</source>
        <translation>Google rechaza el inicio de sesión desde una dirección que su cliente OAuth no incluye.</translation>
    </message>
    <message>
        <source>In the Google console, add %1 to the authorized JavaScript origins of the OAuth client.</source>
        <translation>En la consola de Google, añadir %1 a los orígenes de JavaScript autorizados del cliente OAuth.</translation>
    </message>
    <message>
        <source>Change the addresses at the SAML provider</source>
        <translation>Cambiar las direcciones en el proveedor SAML</translation>
    </message>
    <message>
        <source>The provider sends people back to the address it knows, which is %1. SAML needs a Pro or Enterprise plan.</source>
        <translation>El proveedor devuelve a las personas a la dirección que conoce, que es %1. SAML requiere un plan Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Set the redirect and base addresses to %1.</source>
        <translation>Definir las direcciones de redirección y base como %1.</translation>
    </message>
    <message>
        <source>Point JWT sign-in to the new address</source>
        <translation>Dirigir el inicio de sesión con JWT a la nueva dirección</translation>
    </message>
    <message>
        <source>The application that signs people in sends them to %1. JWT needs a Pro or Enterprise plan.</source>
        <translation>La aplicación que inicia la sesión de las personas las envía a %1. JWT requiere un plan Pro o Enterprise.</translation>
    </message>
    <message>
        <source>Change the address in that application to %1; the shared secret stays the same.</source>
        <translation>Cambiar la dirección en esa aplicación a %1; el secreto compartido se mantiene.</translation>
    </message>
    <message>
        <source>%1 is in your own network; the cloud cannot reach it, so nobody signs in through LDAP.</source>
        <translation>%1 está en la red propia; la nube no puede acceder, así que nadie inicia sesión mediante LDAP.</translation>
    </message>
    <message>
        <source>People sign in through the directory, which the cloud has to reach.</source>
        <translation>Se inicia sesión mediante el directorio, al que la nube tiene que acceder.</translation>
    </message>
    <message>
        <source>Check LDAP sign-in</source>
        <translation>Comprobar el inicio de sesión con LDAP</translation>
    </message>
    <message>
        <source>Make the directory reachable for the region&apos;s addresses, or set passwords or another way to sign in, first of all for the administrators.</source>
        <translation>Hacer accesible el directorio para las direcciones de la región, o definir contraseñas u otra forma de iniciar sesión, ante todo para los administradores.</translation>
    </message>
    <message>
        <source>Change the address in applications that embed Metabase</source>
        <translation>Cambiar la dirección en las aplicaciones que incrustan Metabase</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1. The applications load them from %2.</source>
        <translation>Preguntas y tableros incrustados: %1. Las aplicaciones los cargan desde %2.</translation>
    </message>
    <message>
        <source>Change their Metabase address to %1. The secret key moves along and stays the same.</source>
        <translation>Cambiar en ellas la dirección de Metabase a %1. La clave secreta se traslada y se mantiene.</translation>
    </message>
    <message>
        <source>Pass on the new public links</source>
        <translation>Distribuir los nuevos enlaces públicos</translation>
    </message>
    <message>
        <source>Public links (%1) begin with the address of the instance; those given out lead to %2.</source>
        <translation>Los enlaces públicos (%1) empiezan por la dirección de la instancia; los ya distribuidos llevan a %2.</translation>
    </message>
    <message>
        <source>Replace the address in every place that uses one with %1, or let a custom domain take over the old name.</source>
        <translation>Sustituir la dirección por %1 en todos los sitios que usen uno, o hacer que un dominio personalizado asuma el nombre antiguo.</translation>
    </message>
    <message>
        <source>Bookmarks, mails and links in questions and dashboards (%1) lead to %2.</source>
        <translation>Los marcadores, los correos y los enlaces en preguntas y tableros (%1) llevan a %2.</translation>
    </message>
    <message>
        <source>Bookmarks and links in mails lead to %1.</source>
        <translation>Los marcadores y los enlaces en los correos llevan a %1.</translation>
    </message>
    <message>
        <source>Redirect the old address</source>
        <translation>Redirigir la dirección antigua</translation>
    </message>
    <message>
        <source>Let the old address redirect to %1, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>Hacer que la dirección antigua redirija a %1, o (con Pro y Enterprise) convertirla en el dominio personalizado.</translation>
    </message>
    <message>
        <source>Check the sender of mails</source>
        <translation>Comprobar el remitente de los correos</translation>
    </message>
    <message>
        <source>Mail went through %1, which the cloud cannot reach; Metabase Cloud sends mail itself.</source>
        <translation>El correo pasaba por %1, a lo que la nube no puede acceder; Metabase Cloud envía el correo por sí mismo.</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself; your own mail server is used only where your plan allows it.</source>
        <translation>Metabase Cloud envía el correo por sí mismo; un servidor de correo propio solo se usa si el plan lo permite.</translation>
    </message>
    <message>
        <source>Send a test mail from the new instance, and allow its sender in your mail filters.</source>
        <translation>Enviar un correo de prueba desde la nueva instancia, y permitir su remitente en los filtros de correo.</translation>
    </message>
    <message>
        <source>Check the webhooks</source>
        <translation>Comprobar los webhooks</translation>
    </message>
    <message>
        <source>Some lead to hosts in your own network, which the cloud cannot reach.</source>
        <translation>Algunos llevan a servidores de la red propia, a los que la nube no puede acceder.</translation>
    </message>
    <message>
        <source>They are called from the addresses of the cloud&apos;s region from now on.</source>
        <translation>A partir de ahora se llaman desde las direcciones de la región de la nube.</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings, and allow the region&apos;s addresses where needed.</source>
        <translation>Enviar una prueba a cada uno desde los ajustes de administración, y permitir las direcciones de la región donde haga falta.</translation>
    </message>
    <message>
        <source>Create the API keys again</source>
        <translation>Volver a crear las claves de API</translation>
    </message>
    <message>
        <source>API keys do not move; programs that use one are refused by the new instance.</source>
        <translation>Las claves de API no se trasladan; la nueva instancia rechaza los programas que usan una.</translation>
    </message>
    <message>
        <source>Create a key of the same name and group for each, and give it to the program.</source>
        <translation>Crear para cada una otra clave con el mismo nombre y grupo, y dársela al programa.</translation>
    </message>
    <message>
        <source>Set the caching policies again</source>
        <translation>Volver a definir las políticas de caché</translation>
    </message>
    <message>
        <source>Caching policies (%1) do not move.</source>
        <translation>Las políticas de caché (%1) no se trasladan.</translation>
    </message>
    <message>
        <source>Note them from the old instance&apos;s performance settings, and set them in the new one.</source>
        <translation>Anotarlas en los ajustes de rendimiento de la instancia antigua y definirlas en la nueva.</translation>
    </message>
    <message>
        <source>Set again what the old server&apos;s environment set</source>
        <translation>Volver a definir lo que definía el entorno del servidor antiguo</translation>
    </message>
    <message>
        <source>These settings came from environment variables and are not in the application database.</source>
        <translation>Estos ajustes procedían de variables de entorno y no están en la base de datos de la aplicación.</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>Definir cada una en los ajustes de administración de la nueva instancia, si existe allí.</translation>
    </message>
    <message>
        <source>Tell people the new address</source>
        <translation>Comunicar a todos la nueva dirección</translation>
    </message>
    <message>
        <source>People: %1, of whom %2 sign in through a directory or provider. Everybody has to sign in again.</source>
        <translation>Personas: %1, de las que %2 inician sesión mediante un directorio o proveedor. Todas tienen que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>People: %1. Everybody has to sign in again; passwords stay the same.</source>
        <translation>Personas: %1. Todas tienen que volver a iniciar sesión; las contraseñas se mantienen.</translation>
    </message>
    <message>
        <source>Send everybody %1.</source>
        <translation>Enviar a todos %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::recognise</name>
    <message>
        <source>It has no tables.</source>
        <translation>No tiene tablas.</translation>
    </message>
    <message>
        <source>It has the tables of a Metabase application database.</source>
        <translation>Tiene las tablas de una base de datos de la aplicación de Metabase.</translation>
    </message>
    <message>
        <source>It has Metabase&apos;s tables, but no databasechangelog: the table that says which version made them.</source>
        <translation>Tiene las tablas de Metabase, pero no databasechangelog: la tabla que indica qué versión las creó.</translation>
    </message>
    <message>
        <source>Metabase began to set it up; these tables are missing: %1.</source>
        <translation>Metabase empezó a configurarla; faltan estas tablas: %1.</translation>
    </message>
    <message>
        <source>It is the sample database that comes with Metabase (people, orders, products, reviews).</source>
        <translation>Es la base de datos de ejemplo que viene con Metabase (personas, pedidos, productos, reseñas).</translation>
    </message>
    <message>
        <source>It has none of Metabase&apos;s tables; its own are %1.</source>
        <translation>No tiene ninguna de las tablas de Metabase; las suyas son %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::version</name>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1 or older (%2)</source>
        <translation>%1 o anterior (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud</name>
    <message>
        <source>Check the application database</source>
        <translation>Comprobar la base de datos de la aplicación</translation>
    </message>
    <message>
        <source>Reads %1. Nothing is changed.</source>
        <translation>Lee %1. No se cambia nada.</translation>
    </message>
    <message>
        <source>Back up the application database and read the backup back</source>
        <translation>Hacer una copia de seguridad de la base de datos de la aplicación y volver a leerla</translation>
    </message>
    <message>
        <source>Reads %1, writes %2.</source>
        <translation>Lee %1, escribe %2.</translation>
    </message>
    <message>
        <source>The backup is kept, since it is yours; delete it by hand.</source>
        <translation>La copia de seguridad se conserva, ya que es propia; eliminarla a mano.</translation>
    </message>
    <message>
        <source>Make the snapshot from the backup</source>
        <translation>Hacer la instantánea a partir de la copia de seguridad</translation>
    </message>
    <message>
        <source>Upload the snapshot to Metabase Cloud</source>
        <translation>Subir la instantánea a Metabase Cloud</translation>
    </message>
    <message>
        <source>Sends the snapshot to %1. Changes made in Metabase from the backup on will not move.</source>
        <translation>Envía la instantánea a %1. Los cambios hechos en Metabase a partir de la copia de seguridad no se trasladarán.</translation>
    </message>
    <message>
        <source>Metabase Store offers no way to take an upload back; one that is not set up in the store is never used.</source>
        <translation>Metabase Store no ofrece ninguna forma de deshacer una subida; una que no se configura en la tienda no se usa nunca.</translation>
    </message>
    <message>
        <source>Set up the new instance in Metabase Store</source>
        <translation>Configurar la nueva instancia en Metabase Store</translation>
    </message>
    <message>
        <source>You choose plan, address and region in the store&apos;s own page; Gangway watches the new instance start.</source>
        <translation>El plan, la dirección y la región se eligen en la página de la propia tienda; Gangway vigila el inicio de la nueva instancia.</translation>
    </message>
    <message>
        <source>about 5–30 minutes</source>
        <translation>aproximadamente 5–30 minutos</translation>
    </message>
    <message>
        <source>Cancel the instance in Metabase Store.</source>
        <translation>Cancelar la instancia en Metabase Store.</translation>
    </message>
    <message>
        <source>Compare the new instance with the snapshot</source>
        <translation>Comparar la nueva instancia con la instantánea</translation>
    </message>
    <message>
        <source>Reads counts from the new instance.</source>
        <translation>Lee recuentos de la nueva instancia.</translation>
    </message>
    <message>
        <source>List what is left to do</source>
        <translation>Hacer la lista de lo que queda por hacer</translation>
    </message>
    <message>
        <source>This is not a plan for a move to Metabase Cloud.</source>
        <translation>Este no es un plan para un traslado a Metabase Cloud.</translation>
    </message>
    <message>
        <source>Run it with the program that made it, or make a new plan.</source>
        <translation>Ejecutarlo con el programa que lo hizo, o hacer un plan nuevo.</translation>
    </message>
    <message>
        <source>The plan lists other steps than this version of Gangway would do.</source>
        <translation>El plan enumera pasos distintos de los que daría esta versión de Gangway.</translation>
    </message>
    <message>
        <source>Make the plan again and read it before you run it.</source>
        <translation>Volver a hacer el plan y leerlo antes de ejecutarlo.</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>Trasladar %1 a Metabase Cloud</translation>
    </message>
    <message>
        <source>This run no longer knows its migration at Metabase Store.</source>
        <translation>Esta ejecución ya no conoce su migración en Metabase Store.</translation>
    </message>
    <message>
        <source>Make a new plan and run that one.</source>
        <translation>Hacer un plan nuevo y ejecutar ese.</translation>
    </message>
    <message>
        <source>The rehearsal store&apos;s page did not take the order.</source>
        <translation>La página de la tienda de ensayo no aceptó el pedido.</translation>
    </message>
    <message>
        <source>Metabase %1; %2</source>
        <translation>Metabase %1; %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nube</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables, read back and equal
%3</source>
        <translation>%1 filas en %2 tablas, releídas e iguales
%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent in %n part(s), SHA-256 as the snapshot&apos;s</source>
        <translation>
            <numerusform>%1 enviados en %n parte, SHA-256 igual al de la instantánea</numerusform>
            <numerusform>%1 enviados en %n partes, SHA-256 igual al de la instantánea</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs Metabase %2</source>
        <translation>%1 ejecuta Metabase %2</translation>
    </message>
    <message>
        <source>Writes what moves, in plain text, into the run&apos;s folder, and reads it back.</source>
        <translation>Escribe lo que se traslada, en texto claro, en la carpeta de la ejecución, y lo relee.</translation>
    </message>
    <message>
        <source>The snapshot is deleted.</source>
        <translation>La instantánea se elimina.</translation>
    </message>
    <message>
        <source>%1; %2 rows that move, read back and equal</source>
        <translation>%1; %2 filas que se trasladan, releídas e iguales</translation>
    </message>
    <message>
        <source>%1 values decrypted</source>
        <translation>%1 valores descifrados</translation>
    </message>
    <message>
        <source>%1 rows left out, as decided</source>
        <translation>%1 filas dejadas fuera, como se decidió</translation>
    </message>
    <message>
        <source>Continue the rehearsal; if it stays, start it anew with %1.</source>
        <extracomment>%1: an option, or the words on a button</extracomment>
        <translation>Continuar el ensayo; si persiste, empezarlo de cero con %1.</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>Ensayo: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Answers</name>
    <message>
        <source>The plan&apos;s answer &quot;%1&quot; cannot be used.</source>
        <translation>La respuesta «%1» del plan no se puede usar.</translation>
    </message>
    <message>
        <source>Make the plan again with %1.</source>
        <extracomment>%1: a command, or the words on a button</extracomment>
        <translation>Volver a hacer el plan con %1.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupPlace</name>
    <message>
        <source>&quot;%1&quot; is no place for a backup.</source>
        <translation>«%1» no es un lugar para una copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose a folder and a name that ends in .gangway.tar.</source>
        <translation>Elegir una carpeta y un nombre que termine en .gangway.tar.</translation>
    </message>
    <message>
        <source>%1 is already there, and a backup never replaces a file.</source>
        <translation>%1 ya existe, y una copia de seguridad no reemplaza nunca un archivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>No se puede escribir nada en %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write into.</source>
        <translation>Elegir una carpeta en la que haya permiso para escribir.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupStep</name>
    <message>
        <source>%1 is already there, and this run did not make it.</source>
        <translation>%1 ya existe, y no lo hizo esta ejecución.</translation>
    </message>
    <message>
        <source>Make the plan again with another place for the backup.</source>
        <translation>Volver a hacer el plan con otro lugar para la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::ChecksStep</name>
    <message numerus="yes">
        <source>The move cannot start: %n check(s) forbid it. Nothing was changed.</source>
        <translation>
            <numerusform>El traslado no puede empezar: %n comprobación lo impide. No se cambió nada.</numerusform>
            <numerusform>El traslado no puede empezar: %n comprobaciones lo impiden. No se cambió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what each of them says, then check again.</source>
        <translation>Hacer lo que indica cada una y comprobar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The move waits for you: %n finding(s) of the checks need a decision. Nothing was changed.</source>
        <translation>
            <numerusform>El traslado espera: %n hallazgo de las comprobaciones requiere una decisión. No se cambió nada.</numerusform>
            <numerusform>El traslado espera: %n hallazgos de las comprobaciones requieren una decisión. No se cambió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them. If you accept them all, plan the move again with %1.</source>
        <translation>Leerlos. Si se aceptan todos, volver a planificar el traslado con %1.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::EnvironmentKey</name>
    <message>
        <source>%1 does not set MB_ENCRYPTION_SECRET_KEY.</source>
        <translation>%1 no define MB_ENCRYPTION_SECRET_KEY.</translation>
    </message>
    <message>
        <source>Choose the file that the old server reads its environment from, or type the key.</source>
        <translation>Elegir el archivo del que el servidor antiguo lee su entorno, o escribir la clave.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Page</name>
    <message>
        <source>Source</source>
        <extracomment>Step of the move: which Metabase is moved</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Step of the move: what stands in the way</extracomment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Step of the move: what is going to happen</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Step of the move: it happens</extracomment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Step of the move: both sides are compared</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Step of the move: what is left to do by hand</extracomment>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanText</name>
    <message>
        <source>touches:</source>
        <translation>afecta a:</translation>
    </message>
    <message>
        <source>takes:</source>
        <translation>tarda:</translation>
    </message>
    <message>
        <source>way back:</source>
        <translation>vuelta atrás:</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanWords</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>aproximadamente %n minuto</numerusform>
            <numerusform>aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1–%2 minutes</source>
        <translation>aproximadamente %1–%2 minutos</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped until its backup was read back: %1. Nobody can work with it until then. After that you may start it again; what people change there from then on does not move.</source>
        <translation>Metabase tiene que seguir detenido hasta que se haya vuelto a leer su copia de seguridad: %1. Hasta entonces nadie puede trabajar con él. Después se puede volver a iniciar; lo que se cambie allí a partir de ese momento no se traslada.</translation>
    </message>
    <message>
        <source>our Metabase</source>
        <translation>nuestro Metabase</translation>
    </message>
    <message>
        <source>We are moving %1 to Metabase Cloud.

It will not be available for a short time at the beginning (%2). After that it can be used for reading as before, but nothing should be changed there: questions and dashboards changed after the move has begun stay behind.

We write again when the new address can be used. Your questions, dashboards and collections will be there.</source>
        <translation>Vamos a trasladar %1 a Metabase Cloud.

No estará disponible durante un tiempo breve al principio (%2). Después se podrá usar para leer como antes, pero no conviene cambiar nada allí: las preguntas y los tableros que se cambien una vez empezado el traslado no se trasladan.

Volveremos a escribir cuando se pueda usar la nueva dirección. Las preguntas, los tableros y las colecciones estarán allí.</translation>
    </message>
    <message>
        <source>The new address: %1</source>
        <translation>La nueva dirección: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Session</name>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>No se pudo leer el informe de las comprobaciones.</translation>
    </message>
    <message>
        <source>Run %1 is no move to Metabase Cloud.</source>
        <translation>La ejecución %1 no es un traslado a Metabase Cloud.</translation>
    </message>
    <message>
        <source>Continue it with the program that began it.</source>
        <translation>Continuarla con el programa que la empezó.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SnapshotStep</name>
    <message>
        <source>The snapshot %1 could not be deleted.</source>
        <translation>No se pudo eliminar la instantánea %1.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>Eliminarla a mano.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SourceFacts</name>
    <message>
        <source>%1 is a backup. What is moved is a Metabase&apos;s own database file.</source>
        <translation>%1 es una copia de seguridad. Lo que se traslada es el archivo de base de datos del propio Metabase.</translation>
    </message>
    <message>
        <source>Choose that file, or restore the backup first: gangwayctl restore.</source>
        <translation>Elegir ese archivo, o restaurar primero la copia de seguridad: gangwayctl restore.</translation>
    </message>
    <message>
        <source>%1 is no application database of Metabase.</source>
        <translation>%1 no es una base de datos de la aplicación de Metabase.</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>Elegir el archivo que indica MB_DB_FILE, por lo general metabase.db.mv.db junto a metabase.jar.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::VerifyStep</name>
    <message>
        <source>%1 does not say how much it holds of everything.</source>
        <translation>%1 no indica cuánto contiene de cada cosa.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 found</source>
        <translation>%1: se esperaban %2, hay %3</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>%1 no contiene lo que se trasladó.</translation>
    </message>
    <message>
        <source>Do not switch over. Your backup and the old server are as they were. Ask Metabase&apos;s support, or move again.</source>
        <translation>No hacer el cambio. La copia de seguridad y el servidor antiguo están como estaban. Consultar a la asistencia de Metabase, o repetir el traslado.</translation>
    </message>
    <message>
        <source>Compare these by hand: %1 shows how many the backup holds.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>Comparar esto a mano: %1 muestra cuántos contiene la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>gangway::windowChoiceName</name>
    <message>
        <source>in the field “Encryption key” of the page Source</source>
        <extracomment>Where something is given: stands in a sentence, after a colon</extracomment>
        <translation>en el campo «Clave de cifrado» de la página Origen</translation>
    </message>
    <message>
        <source>the decisions accepted below the findings</source>
        <extracomment>Stands in a sentence: &quot;plan the move again with …&quot;</extracomment>
        <translation>las decisiones aceptadas debajo de los hallazgos</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words on a button or beside a box, in quotes</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” on Home shows what is left and how to save it.</source>
        <extracomment>After a colon; %1 is a button on the window Home</extracomment>
        <translation>«%1» en la página de inicio muestra lo que queda y cómo salvarlo.</translation>
    </message>
    <message>
        <source>“%1” on Home</source>
        <extracomment>A button on the window Home: stands in sentences: &quot;check it with …&quot;, &quot;… shows what is in it&quot;</extracomment>
        <translation>«%1» en la página de inicio</translation>
    </message>
    <message>
        <source>the page Checks of a move</source>
        <extracomment>A page of the move: stands in a sentence: &quot;… names such rows&quot;</extracomment>
        <translation>la página Comprobaciones de un traslado</translation>
    </message>
</context>
<context>
    <name>gangwayctl</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>How to show progress: bars (default on a terminal), lines, json (one object a line on standard output) or none.</source>
        <translation>Cómo mostrar el progreso: bars (por omisión en un terminal), lines, json (un objeto por línea en la salida estándar) o none.</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>Usage: gangwayctl %1 [options] %2</source>
        <translation>Uso: gangwayctl %1 [opciones] %2</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>There is no progress style &quot;%1&quot;.</source>
        <translation>No existe el estilo de progreso «%1».</translation>
    </message>
    <message>
        <source>Something is missing after &quot;gangwayctl %1&quot;.</source>
        <translation>Falta algo después de «gangwayctl %1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 admite un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl %1 --help&quot; shows how it is used.</source>
        <translation>«gangwayctl %1 --help» muestra cómo se usa.</translation>
    </message>
    <message>
        <source>%1
%2 rows in %3 tables; from %4; made %5</source>
        <translation>%1
%2 filas en %3 tablas; de %4; hecha %5</translation>
    </message>
    <message>
        <source>Backs up a closed application database into a plain tar and reads everything back: every byte, and every row against the source. Stop Metabase first; a database in use is refused.</source>
        <translation>Hace una copia de seguridad de una base de datos de la aplicación cerrada en un archivo tar normal y vuelve a leerlo todo: cada byte, y cada fila frente al origen. Detener primero Metabase; se rechaza una base de datos en uso.</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, or env:FILE.</source>
        <translation>metabase.db con o sin .mv.db, su carpeta, o env:FILE.</translation>
    </message>
    <message>
        <source>The archive, or a folder for one named by the time (default: this folder).</source>
        <translation>El paquete, o una carpeta para uno cuyo nombre indique la hora (por omisión: esta carpeta).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>Print what was made as JSON.</source>
        <translation>Imprimir como JSON lo que se hizo.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1</source>
        <translation>Copia de seguridad hecha y releída: %1</translation>
    </message>
    <message>
        <source>Reads a backup archive completely: every byte against the manifest, then every row of its database against the checksums taken from the source.</source>
        <translation>Lee por completo un paquete de copia de seguridad: cada byte frente al manifiesto, y después cada fila de su base de datos frente a las sumas de comprobación tomadas del origen.</translation>
    </message>
    <message>
        <source>A .gangway.tar file.</source>
        <translation>Un archivo .gangway.tar.</translation>
    </message>
    <message>
        <source>Only look at the manifest and the places of the members: quick, proves less.</source>
        <translation>Mirar solo el manifiesto y las posiciones de los miembros: rápido, demuestra menos.</translation>
    </message>
    <message>
        <source>Print what it holds as JSON.</source>
        <translation>Imprimir como JSON lo que contiene.</translation>
    </message>
    <message>
        <source>Complete: %1
%2</source>
        <translation>Completa: %1
%2</translation>
    </message>
    <message>
        <source>Good, every byte and every row: %1</source>
        <translation>Correcta, cada byte y cada fila: %1</translation>
    </message>
    <message>
        <source>Puts the database of a backup back. The place must be empty, or what is there is backed up first with --keep-existing. Stop Metabase first.</source>
        <translation>Devuelve a su sitio la base de datos de una copia de seguridad. El lugar tiene que estar vacío, o antes se hace una copia de seguridad de lo que hay allí con --keep-existing. Detener primero Metabase.</translation>
    </message>
    <message>
        <source>The database file to make: metabase.db, with or without .mv.db.</source>
        <translation>El archivo de base de datos que se va a crear: metabase.db, con o sin .mv.db.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>Back up what is there into this archive, and verify it, before replacing it.</source>
        <translation>Hacer en este paquete una copia de seguridad de lo que hay allí, y verificarla, antes de reemplazarlo.</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>--to is missing: where should the database go?</source>
        <translation>Falta --to: ¿adónde debe ir la base de datos?</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurada: %1</translation>
    </message>
    <message>
        <source>What was there is kept in %1</source>
        <translation>Lo que había allí se conserva en %1</translation>
    </message>
    <message>
        <source>look into a backup or database file</source>
        <translation>mirar dentro de una copia de seguridad o base de datos</translation>
    </message>
    <message>
        <source>what stands in the way of a move</source>
        <translation>qué impide un traslado</translation>
    </message>
    <message>
        <source>make a verified backup archive</source>
        <translation>hacer un paquete de copia de seguridad verificado</translation>
    </message>
    <message>
        <source>read a backup archive and check everything in it</source>
        <translation>leer un paquete de copia de seguridad y comprobar todo lo que contiene</translation>
    </message>
    <message>
        <source>put a backup&apos;s database back</source>
        <translation>devolver a su sitio la base de datos de una copia de seguridad</translation>
    </message>
    <message>
        <source>write down a move, step by step, before anything happens</source>
        <translation>anotar un traslado, paso a paso, antes de que ocurra nada</translation>
    </message>
    <message>
        <source>do what a plan says, or continue it</source>
        <translation>hacer lo que dice un plan, o continuarlo</translation>
    </message>
    <message>
        <source>the whole move against a stand-in cloud on this machine</source>
        <translation>el traslado completo con una nube sustituta en este equipo</translation>
    </message>
    <message>
        <source>list all runs</source>
        <translation>enumerar todas las ejecuciones</translation>
    </message>
    <message>
        <source>show one run</source>
        <translation>mostrar una ejecución</translation>
    </message>
    <message>
        <source>--export needs --as csv, json or sql.</source>
        <translation>--export necesita --as csv, json o sql.</translation>
    </message>
    <message>
        <source>Looks into a file without a database server, Java or a network, and never writes to it: H2 databases (H2 1.4 to 2.3) and Gangway&apos;s own archives. Other kinds of backup are named.</source>
        <translation>Mira dentro de un archivo sin servidor de bases de datos, sin Java y sin red, y no escribe nunca en él: bases de datos H2 (H2 1.4 a 2.3) y los paquetes del propio Gangway. Otros tipos de copia de seguridad se nombran.</translation>
    </message>
    <message>
        <source>The file to look into.</source>
        <translation>El archivo en el que mirar.</translation>
    </message>
    <message>
        <source>Print JSON; its members are described in the manual.</source>
        <translation>Imprimir JSON; sus miembros se describen en el manual.</translation>
    </message>
    <message>
        <source>List all tables with their rows.</source>
        <translation>Enumerar todas las tablas con sus filas.</translation>
    </message>
    <message>
        <source>Show the rows of one table.</source>
        <translation>Mostrar las filas de una tabla.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>How many rows (default %1).</source>
        <translation>Cuántas filas (por omisión %1).</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Find a text in names and values.</source>
        <translation>Buscar un texto en nombres y valores.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Say what differs from another file; ends with 4 when something does.</source>
        <translation>Indicar qué difiere de otro archivo; termina con 4 cuando algo difiere.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Write all tables, or the one of --table, into a folder.</source>
        <translation>Escribir en una carpeta todas las tablas, o la de --table.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>csv, json or sql.</source>
        <translation>csv, json o sql.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>Do not check every page, row and index.</source>
        <translation>No comprobar cada página, fila e índice.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same.</source>
        <translation>Archivo privado (sin lectura para otros usuarios) con MB_ENCRYPTION_SECRET_KEY. La variable de entorno de ese nombre hace lo mismo.</translation>
    </message>
    <message>
        <source>Writes down a move, step by step: what each step touches and how it is taken back. Nothing is read or changed yet. The file holds no secrets and can be sent to a colleague.</source>
        <translation>Anota un traslado, paso a paso: qué afecta cada paso y cómo se deshace. Todavía no se lee ni se cambia nada. El archivo no contiene secretos y se puede enviar a un compañero.</translation>
    </message>
    <message>
        <source>move-to-cloud: move a stopped Metabase on H2 to Metabase Cloud.</source>
        <translation>move-to-cloud: trasladar a Metabase Cloud un Metabase detenido sobre H2.</translation>
    </message>
    <message>
        <source>The application database: metabase.db with or without .mv.db, its folder, or env:FILE with Metabase&apos;s variables.</source>
        <translation>La base de datos de la aplicación: metabase.db con o sin .mv.db, su carpeta, o env:FILE con las variables de Metabase.</translation>
    </message>
    <message>
        <source>Where the plan goes; without it, it is only shown.</source>
        <translation>Adónde va el plan; sin esto, solo se muestra.</translation>
    </message>
    <message>
        <source>The new instance, where it is known already.</source>
        <translation>La nueva instancia, si ya se conoce.</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1, to list its addresses.</source>
        <translation>Región de la nueva instancia, como eu-central-1, para enumerar sus direcciones.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>The old server runs Metabase Pro or Enterprise.</source>
        <translation>El servidor antiguo ejecuta Metabase Pro o Enterprise.</translation>
    </message>
    <message>
        <source>The preflight&apos;s findings that need a decision were read and accepted.</source>
        <translation>Los hallazgos de la comprobación previa que requieren una decisión se leyeron y aceptaron.</translation>
    </message>
    <message>
        <source>Parts to upload side by side, 1 to 16 (default 4).</source>
        <translation>Partes que se suben a la vez, de 1 a 16 (por omisión 4).</translation>
    </message>
    <message>
        <source>Megabytes in a part of a large upload, 6 to 5000 (default 100).</source>
        <translation>Megabytes de una parte de una subida grande, de 6 a 5000 (por omisión 100).</translation>
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
        <translation>Una tienda distinta de la del propio Metabase, como la del ensayo.</translation>
    </message>
    <message>
        <source>Its pages, where they are at another address.</source>
        <translation>Sus páginas, si están en otra dirección.</translation>
    </message>
    <message>
        <source>Print the plan as JSON.</source>
        <translation>Imprimir el plan como JSON.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot;.</source>
        <translation>No existe el recorrido «%1».</translation>
    </message>
    <message>
        <source>Saved. Start it with: gangwayctl run %1</source>
        <translation>Guardado. Empezarlo con: gangwayctl run %1</translation>
    </message>
    <message>
        <source>Says what stands in the way of a move: what forbids it, what you have to decide, what will need work afterwards, and what was looked at and is fine. Only reads. Ends with 5 when something forbids the move.</source>
        <translation>Indica qué impide un traslado: qué lo prohíbe, qué hay que decidir, qué dará trabajo después, y qué se miró y está bien. Solo lee. Termina con 5 cuando algo prohíbe el traslado.</translation>
    </message>
    <message>
        <source>move-to-cloud.</source>
        <translation>move-to-cloud.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Imprimir el informe como JSON.</translation>
    </message>
    <message>
        <source>Also write it as a page to show around.</source>
        <translation>Escribirlo también como página para enseñar.</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1.</source>
        <translation>Región de la nueva instancia, como eu-central-1.</translation>
    </message>
    <message>
        <source>Also look for broken references in logs and history, which may take minutes.</source>
        <translation>Buscar también referencias rotas en registros e historial, lo que puede tardar minutos.</translation>
    </message>
    <message>
        <source>The whole move, with real data and the real steps, against a stand-in for Metabase Cloud on this machine: checks, backup, snapshot, upload, set-up, comparison, follow-ups. Nothing leaves the machine, and the source is only read.</source>
        <translation>El traslado completo, con datos reales y los pasos reales, con un sustituto de Metabase Cloud en este equipo: comprobaciones, copia de seguridad, instantánea, subida, configuración, comparación, tareas posteriores. Nada sale del equipo, y el origen solo se lee.</translation>
    </message>
    <message>
        <source>Your application database; without it, the sample that comes with Gangway.</source>
        <translation>La base de datos de la aplicación propia; sin ella, el ejemplo que viene con Gangway.</translation>
    </message>
    <message>
        <source>Go on where an earlier rehearsal was cut short.</source>
        <translation>Seguir donde se interrumpió un ensayo anterior.</translation>
    </message>
    <message>
        <source>Forget what the stand-in cloud kept of earlier rehearsals.</source>
        <translation>Olvidar lo que la nube sustituta guardó de ensayos anteriores.</translation>
    </message>
    <message>
        <source>Folder for the backup (default: in Gangway&apos;s own folder).</source>
        <translation>Carpeta para la copia de seguridad (por omisión: en la carpeta del propio Gangway).</translation>
    </message>
    <message>
        <source>Rehearsal %1. The cloud is a stand-in on this machine (%2); nothing leaves it.
</source>
        <translation>Ensayo %1. La nube es un sustituto en este equipo (%2); nada sale de él.
</translation>
    </message>
    <message>
        <source>This plan was begun already: run %1.</source>
        <translation>Este plan ya se empezó: ejecución %1.</translation>
    </message>
    <message>
        <source>Continue it with --continue, or make a new plan to start over.</source>
        <translation>Continuarlo con --continue, o hacer un plan nuevo para empezar de cero.</translation>
    </message>
    <message>
        <source>Start the move? Type yes to start, anything else to leave:</source>
        <translation>¿Empezar el traslado? Escribir sí para empezar, cualquier otra cosa para salir:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Does what a plan says. It can be stopped with Ctrl+C or killed at any moment and continued: finished steps are not done again, finished parts of an upload are not sent again.</source>
        <translation>Hace lo que dice un plan. Se puede detener con Ctrl+C o interrumpir en cualquier momento, y continuar: los pasos terminados no se repiten, las partes terminadas de una subida no se vuelven a enviar.</translation>
    </message>
    <message>
        <source>A plan file, or the id of a run.</source>
        <translation>Un archivo de plan, o el id de una ejecución.</translation>
    </message>
    <message>
        <source>Go on where an earlier run of this plan ended.</source>
        <translation>Seguir donde terminó una ejecución anterior de este plan.</translation>
    </message>
    <message>
        <source>Do not ask before starting.</source>
        <translation>No preguntar antes de empezar.</translation>
    </message>
    <message>
        <source>The new instance, such as acme.metabaseapp.com, so that it is not asked for.</source>
        <translation>La nueva instancia, como acme.metabaseapp.com, para que no se pregunte por ella.</translation>
    </message>
    <message>
        <source>File, readable only by you, with an API key of the new instance. GANGWAY_INSTANCE_KEY does the same.</source>
        <translation>Archivo privado (sin lectura para otros usuarios) con una clave de API de la nueva instancia. GANGWAY_INSTANCE_KEY hace lo mismo.</translation>
    </message>
    <message>
        <source>Run %1 has ended already. &quot;gangwayctl status %1&quot; shows it.</source>
        <translation>La ejecución %1 ya ha terminado. «gangwayctl status %1» la muestra.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether to start.</source>
        <translation>Aquí no se puede preguntar a nadie si se debe empezar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Lists all runs, newest first: what they did and whether they can be continued.</source>
        <translation>Enumera todas las ejecuciones, primero las más recientes: qué hicieron y si se pueden continuar.</translation>
    </message>
    <message>
        <source>Print {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</source>
        <translation>Imprimir {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</translation>
    </message>
    <message>
        <source>Shows one run: every step, what it made, and the error where it stopped.</source>
        <translation>Muestra una ejecución: cada paso, lo que hizo, y el error donde se detuvo.</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;gangwayctl runs&quot; shows it.</source>
        <translation>El id de la ejecución, como lo muestra «gangwayctl runs».</translation>
    </message>
    <message>
        <source>Print the whole record, with every step&apos;s result.</source>
        <translation>Imprimir la anotación completa, con el resultado de cada paso.</translation>
    </message>
    <message>
        <source>Usage: gangwayctl COMMAND [options]

Moves a self-hosted Metabase to Metabase Cloud without losing anything, and looks into backups.

Commands:
</source>
        <translation>Uso: gangwayctl COMANDO [opciones]

Traslada un Metabase autoalojado a Metabase Cloud sin perder nada, y mira dentro de copias de seguridad.

Comandos:
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
«gangwayctl COMANDO --help» explica cada uno de ellos.

Los secretos no son nunca argumentos: vienen del entorno, de un archivo privado o de una pregunta.
GANGWAY_HOME   dónde se guardan las ejecuciones y su diario (ahora %1)
GANGWAY_LOG    trace, debug, info, warning, error u off

Códigos de salida: 0 hecho, 1 error, 2 uso incorrecto, 3 detenido a petición, 4 una verificación encontró
una diferencia, 5 una comprobación impide seguir, 75 interrupción o fallo pasajero: se puede repetir sin riesgo.
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>&quot;gangwayctl --help&quot; lists them all.</source>
        <translation>«gangwayctl --help» los enumera todos.</translation>
    </message>
    <message>
        <source>The command ended in the middle.</source>
        <translation>El comando terminó a la mitad.</translation>
    </message>
    <message>
        <source>Run it again. If it stays, report it with the log in %1.</source>
        <translation>Ejecutarlo de nuevo. Si persiste, informar de ello con el registro en %1.</translation>
    </message>
    <message>
        <source>
Moved and verified. The old server was not touched.</source>
        <translation>
Trasladado y verificado. El servidor antiguo no se tocó.</translation>
    </message>
    <message>
        <source>
Everything was copied. It has not been verified.</source>
        <translation>
Se copió todo. No se ha verificado.</translation>
    </message>
    <message>
        <source>
Stopped after %1 of %2 steps. Nothing on the source was changed.</source>
        <translation>
Detenido después de %1 de %2 pasos. No se cambió nada en el origen.</translation>
    </message>
    <message>
        <source>
Not moved: %1 of %2 steps are done. Nothing on the source was changed.</source>
        <translation>
No trasladado: están hechos %1 de %2 pasos. No se cambió nada en el origen.</translation>
    </message>
    <message>
        <source>There is no run to continue.</source>
        <translation>No hay ninguna ejecución que continuar.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl runs&quot; lists what there is.</source>
        <translation>«gangwayctl runs» enumera lo que hay.</translation>
    </message>
    <message>
        <source>Details: gangwayctl status %1</source>
        <translation>Detalles: gangwayctl status %1</translation>
    </message>
    <message>
        <source>    The store&apos;s page (rehearsal): %1</source>
        <translation>    La página de la tienda (ensayo): %1</translation>
    </message>
    <message>
        <source>    Filling in the store&apos;s page for you: plan Starter, monthly, address %1, region Frankfurt.</source>
        <translation>    Rellenando automáticamente la página de la tienda: plan Starter, mensual, dirección %1, región Fráncfort.</translation>
    </message>
    <message>
        <source>    Metabase Store, for plan, address and region (keep this link to yourself):
    %1</source>
        <translation>    Metabase Store, para plan, dirección y región (conviene no compartir este enlace):
    %1</translation>
    </message>
    <message>
        <source>    The snapshot is uploaded. Order the new instance in Metabase Store:
    %1
    Its address (such as acme.metabaseapp.com), or nothing to go on another time:</source>
        <translation>    La instantánea está subida. Contratar la nueva instancia en Metabase Store:
    %1
    Su dirección (como acme.metabaseapp.com), o nada para seguir en otro momento:</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance is not set up yet.</source>
        <translation>La instantánea está subida. La nueva instancia todavía no está configurada.</translation>
    </message>
    <message>
        <source>Order it in Metabase Store, then continue this run with its address: --continue --address …</source>
        <translation>Contratarla en Metabase Store y continuar esta ejecución con su dirección: --continue --address …</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation>«%1» no es una dirección.</translation>
    </message>
    <message>
        <source>Continue the run and give an address such as acme.metabaseapp.com.</source>
        <translation>Continuar la ejecución e indicar una dirección como acme.metabaseapp.com.</translation>
    </message>
    <message>
        <source>    To compare, Gangway needs an administrator&apos;s API key of %1
    (Admin settings, Authentication, API keys; group Administrators):</source>
        <translation>    Para comparar, Gangway necesita la clave de API de un administrador de %1
    (Admin settings, Authentication, API keys; grupo Administrators):</translation>
    </message>
    <message>
        <source>%1 is running, but it has not been verified.</source>
        <translation>%1 está en marcha, pero no se ha verificado.</translation>
    </message>
    <message>
        <source>Make an API key there, then continue this run. The key can come from GANGWAY_INSTANCE_KEY or --key-file.</source>
        <translation>Crear allí una clave de API y continuar esta ejecución. La clave puede venir de GANGWAY_INSTANCE_KEY o --key-file.</translation>
    </message>
    <message>
        <source>Folder, or name.gangway.tar, for the backup (default: that of the settings, or beside the source).</source>
        <translation>Carpeta, o nombre.gangway.tar, para la copia de seguridad (por omisión: la de los ajustes, o junto al origen).</translation>
    </message>
    <message>
        <source>Upload at most so many kilobytes a second (0: no limit).</source>
        <translation>Subir como máximo esta cantidad de kilobytes por segundo (0: sin límite).</translation>
    </message>
    <message>
        <source>write an H2 database into a new file for H2 2.1</source>
        <translation>escribir una base de datos H2 en un archivo nuevo para H2 2.1</translation>
    </message>
    <message>
        <source>The file to make, with or without .mv.db. An existing one is never replaced.</source>
        <translation>El archivo que se va a crear, con o sin .mv.db. Uno existente no se reemplaza nunca.</translation>
    </message>
    <message>
        <source>--to is missing: where should the new file go?</source>
        <translation>Falta --to: ¿adónde debe ir el nuevo archivo?</translation>
    </message>
    <message>
        <source>Written and read back: %1
%2 rows in %3 tables, %4</source>
        <translation>Escrita y releída: %1
%2 filas en %3 tablas, %4</translation>
    </message>
    <message>
        <source>make the file that Metabase Cloud takes</source>
        <translation>hacer el archivo que acepta Metabase Cloud</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY, to be read when the plan is run. The plan holds its path, not what is in it.</source>
        <translation>Archivo, legible solo por su dueño, con MB_ENCRYPTION_SECRET_KEY, que se lee cuando se ejecuta el plan. El plan contiene su ruta, no su contenido.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of your server. The environment variable of that name does the same.</source>
        <translation>Archivo, legible solo por su dueño, con MB_ENCRYPTION_SECRET_KEY del servidor. La variable de entorno de ese nombre hace lo mismo.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of the old server. The environment variable of that name does the same.</source>
        <translation>Archivo, legible solo por su dueño, con MB_ENCRYPTION_SECRET_KEY del servidor antiguo. La variable de entorno de ese nombre hace lo mismo.</translation>
    </message>
    <message>
        <source>This database is encrypted. MB_ENCRYPTION_SECRET_KEY:</source>
        <translation>Esta base de datos está cifrada. MB_ENCRYPTION_SECRET_KEY:</translation>
    </message>
    <message>
        <source>Snapshot made and read back: %1</source>
        <translation>Instantánea hecha y releída: %1</translation>
    </message>
    <message>
        <source>%1; %2 rows, every one equal to the source&apos;s as it moves; Metabase %3</source>
        <translation>%1; %2 filas, cada una igual a la del origen tal como se traslada; Metabase %3</translation>
    </message>
    <message>
        <source>Decrypted: %1</source>
        <translation>Descifrado: %1</translation>
    </message>
    <message>
        <source>Emptied, since no key opens it: %1</source>
        <translation>Vaciado, ya que ninguna clave lo abre: %1</translation>
    </message>
    <message>
        <source>Kept as it is, although it looks encrypted: %1</source>
        <translation>Dejado como está, aunque parece cifrado: %1</translation>
    </message>
    <message>
        <source>Left out: %1, rows: %2</source>
        <translation>Dejado fuera: %1, filas: %2</translation>
    </message>
    <message>
        <source>Stays behind, as in Metabase&apos;s own dumps (rows): %1</source>
        <translation>Se queda atrás, como en los volcados del propio Metabase (filas): %1</translation>
    </message>
    <message>
        <source>Makes the file that Metabase Cloud takes, from an application database on H2 of any version or from a backup of one: an H2 2.1 file with everything that moves, in plain text. Counts it as made only after reading it back: every row, every index, every reference. The source is only read.</source>
        <translation>Hace el archivo que acepta Metabase Cloud, a partir de una base de datos de aplicación en H2 de cualquier versión o de una copia de seguridad de ella: un archivo H2 2.1 con todo lo que se traslada, en texto claro. Solo cuenta como hecho después de releerlo: cada fila, cada índice, cada referencia. El origen solo se lee.</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, a backup (.gangway.tar), or env:FILE.</source>
        <translation>metabase.db con o sin .mv.db, su carpeta, una copia de seguridad (.gangway.tar) o env:ARCHIVO.</translation>
    </message>
    <message>
        <source>The file to make; it must not exist yet.</source>
        <translation>El archivo que se hará; aún no debe existir.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same, and at a terminal it is asked for where it is needed.</source>
        <translation>Archivo, legible solo por su dueño, con MB_ENCRYPTION_SECRET_KEY. La variable de entorno de ese nombre hace lo mismo, y en una terminal se pregunta donde hace falta.</translation>
    </message>
    <message>
        <source>--to is missing: where should the snapshot go?</source>
        <translation>Falta --to: ¿adónde debe ir la instantánea?</translation>
    </message>
    <message>
        <source>    That key does not open it. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    Esa clave no la abre. MB_ENCRYPTION_SECRET_KEY de su servidor:</translation>
    </message>
    <message>
        <source>    %1 is encrypted. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    %1 está cifrada. MB_ENCRYPTION_SECRET_KEY de su servidor:</translation>
    </message>
    <message>
        <source>What to do about values that look encrypted and that no key opens: stop (default), reset (empty them), keep (leave them as they are).</source>
        <translation>Qué hacer con los valores que parecen cifrados y que ninguna clave abre: stop (predeterminado), reset (vaciarlos), keep (dejarlos como están).</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>elección</translation>
    </message>
    <message>
        <source>Leave out rows that refer to rows which are not there, and what refers to them.</source>
        <translation>Dejar fuera las filas que se refieren a filas que no existen, y lo que se refiere a ellas.</translation>
    </message>
    <message>
        <source>--unreadable takes stop, reset or keep.</source>
        <translation>--unreadable acepta stop, reset o keep.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>This account is kept in %1</source>
        <translation>Esta relación está guardada en %1</translation>
    </message>
    <message>
        <source>Nothing was written. To write what can be read into the new file, add --salvage.</source>
        <translation>No se escribió nada. Para escribir en el archivo nuevo lo que se puede leer, añadir --salvage.</translation>
    </message>
    <message>
        <source>Writes a closed H2 database into a new file for H2 2.1, which Metabase 0.46 and newer open, and reads it back: every row against the source. Files of H2 1.4 are translated; others come out compacted. The source is only read. A damaged one is refused, with an account of what can still be read; --salvage writes that.</source>
        <translation>Escribe una base de datos H2 cerrada en un archivo nuevo para H2 2.1, que abren Metabase 0.46 y posteriores, y lo relee: cada fila frente al origen. Los archivos de H2 1.4 se traducen; los demás salen compactados. El origen solo se lee. Uno dañado se rechaza, con una relación de lo que todavía se puede leer; --salvage lo escribe.</translation>
    </message>
    <message>
        <source>Write what can still be read of a damaged file, and beside it an account of what is lost. Ends with 4 when something is.</source>
        <translation>Escribir lo que todavía se puede leer de un archivo dañado y, junto a ello, una relación de lo perdido. Termina con 4 si se perdió algo.</translation>
    </message>
    <message>
        <source>With --salvage: leave out rows that refer to lost ones, so that every foreign key can be made.</source>
        <translation>Con --salvage: dejar fuera las filas que se refieren a filas perdidas, para que se puedan crear todas las claves foráneas.</translation>
    </message>
    <message>
        <source>--leave-out-orphans is for --salvage.</source>
        <translation>--leave-out-orphans es para --salvage.</translation>
    </message>
    <message>
        <source>%1 is damaged. Read was what is left of it.</source>
        <translation>%1 está dañado. Se leyó lo que queda de él.</translation>
    </message>
    <message>
        <source>To write all of that into a new file: %1</source>
        <translation>Para escribir todo eso en un archivo nuevo: %1</translation>
    </message>
    <message>
        <source>The file is damaged, and so may be its list of tables; --tables shows what is left.</source>
        <translation>El archivo está dañado, y puede que también su lista de tablas; --tables muestra lo que queda.</translation>
    </message>
    <message>
        <source>Where MB_ENCRYPTION_SECRET_KEY is not given in another way: the one that the window kept in the desktop&apos;s keychain for this database.</source>
        <translation>Si MB_ENCRYPTION_SECRET_KEY no se indica de otro modo: la que la ventana guardó en el llavero del escritorio para esta base de datos.</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>Buscando la clave en el llavero del escritorio. Es posible que pida desbloquearlo.</translation>
    </message>
    <message>
        <source>No key of %1 is kept in the desktop&apos;s keychain.</source>
        <translation>No hay guardada ninguna clave de %1 en el llavero del escritorio.</translation>
    </message>
</context>
</TS>
