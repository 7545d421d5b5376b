<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>não conhecido</translation>
    </message>
</context>
<context>
    <name>gangway</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Não foi possível abrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Confira o caminho e se você tem permissão de leitura.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Não foi possível ler %1 até o fim.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Confira o disco e tente de novo.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>Parado como pedido.</translation>
    </message>
    <message>
        <source>Continue the run when you are ready.</source>
        <translation>Continue a execução quando quiser.</translation>
    </message>
    <message>
        <source>Usage: gangway [FILE…]

Opens Gangway, or a window that shows what is in each FILE without changing it.

  --self-test   looks whether everything the program needs is there; no display is needed
  --version     says which version this is

The same from the terminal: gangwayctl --help</source>
        <translation>Uso: gangway [FILE…]

Abre o Gangway, ou uma janela que mostra o que há em cada FILE sem alterar nada.

  --self-test   verifica se está tudo o que o programa precisa; dispensa tela
  --version     diz qual é esta versão

O mesmo pelo terminal: gangwayctl --help</translation>
    </message>
</context>
<context>
    <name>gangway::Address</name>
    <message>
        <source>This address cannot be used.</source>
        <translation>Este endereço não pode ser usado.</translation>
    </message>
    <message>
        <source>Check the address. It has to begin with https://.</source>
        <translation>Confira o endereço. Ele precisa começar com https://.</translation>
    </message>
    <message>
        <source>Gangway does not talk to %1 unencrypted.</source>
        <translation>O Gangway não se comunica com %1 sem criptografia.</translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation>Use o endereço que começa com https://.</translation>
    </message>
</context>
<context>
    <name>gangway::AddressBox</name>
    <message>
        <source>&amp;Address you chose in the store, such as acme.metabaseapp.com</source>
        <translation>&amp;Endereço que você escolheu na loja, como acme.metabaseapp.com</translation>
    </message>
    <message>
        <source>Address of the new instance</source>
        <translation>Endereço da nova instância</translation>
    </message>
    <message>
        <source>Watch this a&amp;ddress</source>
        <translation>Acompanhar este en&amp;dereço</translation>
    </message>
    <message>
        <source>C&amp;hange address</source>
        <translation>&amp;Trocar endereço</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveLayout</name>
    <message>
        <source>The members end at byte %1, but manifest.json begins at byte %2.</source>
        <translation>Os membros terminam no byte %1, mas manifest.json começa no byte %2.</translation>
    </message>
    <message>
        <source>The archive does not end where it should after %1.</source>
        <translation>O pacote não termina onde deveria depois de %1.</translation>
    </message>
    <message>
        <source>%1 is not whole: the archive has no room for it.</source>
        <translation>%1 não está completo: o pacote não tem espaço para ele.</translation>
    </message>
    <message>
        <source>The header of %1 is damaged.</source>
        <translation>O cabeçalho de %1 está danificado.</translation>
    </message>
    <message>
        <source>Where %1 should be, the archive has something else.</source>
        <translation>Onde deveria estar %1, o pacote tem outra coisa.</translation>
    </message>
    <message>
        <source>The padding after %1 is damaged.</source>
        <translation>O preenchimento depois de %1 está danificado.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gangway.</source>
        <translation>%1 foi gravado por um Gangway mais novo.</translation>
    </message>
    <message>
        <source>%1 is damaged: its manifest.json is not as it was written.</source>
        <translation>%1 está danificado: o manifest.json não está como foi gravado.</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveReader</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 termina antes da hora.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Use outra cópia do backup.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 está danificado. %2</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 não tem %2.</translation>
    </message>
    <message>
        <source>Choose one of the members that the manifest lists.</source>
        <translation>Escolha um dos membros que o manifesto lista.</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveStorage</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 termina antes da hora.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Use outra cópia do arquivo.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Confira o disco e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 não está lá.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Não foi possível abrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Confira o caminho e se você tem permissão de leitura.</translation>
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
        <translation>Peça que seja gravado de novo pelo Gangway de onde veio.</translation>
    </message>
</context>
<context>
    <name>gangway::ChecksPage</name>
    <message>
        <source>See what stands in the way</source>
        <translation>Ver o que impede a mudança</translation>
    </message>
    <message>
        <source>Everything that could make the move fail, or that will be different afterwards. Nothing is changed.</source>
        <translation>Tudo o que poderia fazer a mudança falhar ou que ficará diferente depois. Nada é alterado.</translation>
    </message>
    <message>
        <source>Sto&amp;p checking</source>
        <translation>&amp;Parar a verificação</translation>
    </message>
    <message>
        <source>Check %1 of %2 …</source>
        <translation>Verificação %1 de %2 …</translation>
    </message>
    <message>
        <source>Reading the database: %1</source>
        <translation>Lendo o banco de dados: %1</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Show what pa&amp;ssed</source>
        <translation>Mostrar as apro&amp;vadas</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Verificar &amp;de novo</translation>
    </message>
    <message>
        <source>Also &amp;logs and history</source>
        <translation>Também &amp;logs e histórico</translation>
    </message>
    <message>
        <source>May take minutes</source>
        <translation>Pode levar minutos</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Salvar re&amp;latório…</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>Lendo o banco de dados …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;I accept %n decision(s)</source>
        <translation>
            <numerusform>&amp;Aceito %n decisão</numerusform>
            <numerusform>&amp;Aceito %n decisões</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of the checks</source>
        <translation>Salvar o relatório das verificações</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>For programs, JSON (*.json)</source>
        <translation>Para programas, JSON (*.json)</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>verificações</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The checks are being made.</source>
        <translation>As verificações estão sendo feitas.</translation>
    </message>
    <message>
        <source>An earlier answer changed: check again.</source>
        <translation>Uma resposta anterior mudou: verifique de novo.</translation>
    </message>
    <message>
        <source>The checks have not been made: choose Check again.</source>
        <translation>As verificações não foram feitas: escolha Verificar de novo.</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right. Then check again.</source>
        <translation>O que está listado em “%1” precisa ser corrigido. Depois, verifique de novo.</translation>
    </message>
    <message>
        <source>Read what needs a decision and accept it below the findings.</source>
        <translation>Leia o que exige uma decisão e aceite abaixo das constatações.</translation>
    </message>
    <message>
        <source>The move has begun. These are its own checks, to be read.</source>
        <translation>A mudança começou. Estas são as verificações dela, para leitura.</translation>
    </message>
    <message>
        <source>The move was cut short before it had made its own checks.</source>
        <translation>A mudança foi interrompida antes de fazer suas próprias verificações.</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right, or decided on below the findings.</source>
        <translation>O que está listado em “%1” precisa ser corrigido ou decidido abaixo das constatações.</translation>
    </message>
</context>
<context>
    <name>gangway::ComparisonTable</name>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 a menos</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 a mais</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nova instância</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: whether both are equal</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Counts of the snapshot and of the new instance</source>
        <translation>Contagens do snapshot e da nova instância</translation>
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
        <translation>C&amp;have de criptografia do servidor antigo (MB_ENCRYPTION_SECRET_KEY)</translation>
    </message>
    <message>
        <source>Encryption key of the old server</source>
        <translation>Chave de criptografia do servidor antigo</translation>
    </message>
    <message>
        <source>C&amp;ontinue with this key</source>
        <translation>Con&amp;tinuar com esta chave</translation>
    </message>
    <message>
        <source>Choose an &amp;environment file…</source>
        <translation>&amp;Escolher um arquivo de ambiente…</translation>
    </message>
    <message>
        <source>The file that the old server reads MB_ENCRYPTION_SECRET_KEY from</source>
        <translation>O arquivo de onde o servidor antigo lê MB_ENCRYPTION_SECRET_KEY</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Esta chave não abre o que está criptografado. Pegue-a no ambiente do servidor que usa este banco de dados, exatamente como está lá.</translation>
    </message>
    <message>
        <source>Choose the environment file of the old server</source>
        <translation>Escolher o arquivo de ambiente do servidor antigo</translation>
    </message>
    <message>
        <source>Connection details and settings in %1 are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. It stands in that server&apos;s environment: in its service file, compose file or container. Unless it is to be kept in the keychain, it is kept only until the move has ended; never in a log or a plan.</source>
        <translation>Os dados de conexão e as configurações em %1 estão criptografados. O Metabase Cloud os recebe como texto simples; por isso, a chave do servidor antigo é necessária. Ela está no ambiente desse servidor: no arquivo de serviço, no arquivo compose ou no contêiner. A menos que deva ser guardada no chaveiro, ela é mantida só até a mudança terminar; nunca em um log ou plano.</translation>
    </message>
</context>
<context>
    <name>gangway::DurableFile</name>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>Não há mais espaço para gravar %1.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>Libere espaço ou escolha outro disco e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or move the existing file away.</source>
        <translation>Escolha outro nome ou mova o arquivo existente.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Escolha uma pasta que exista e na qual você possa gravar.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Confira o disco e tente de novo.</translation>
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
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>The system&apos;s own words</source>
        <translation>Mensagem original do sistema</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this failure</source>
        <translation>Copiar esta falha</translation>
    </message>
    <message>
        <source>Dismiss this failure</source>
        <translation>Dispensar esta falha</translation>
    </message>
</context>
<context>
    <name>gangway::ExtractMember</name>
    <message>
        <source>%1 in the backup is damaged. Nothing was extracted.</source>
        <translation>%1 no backup está danificado. Nada foi extraído.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Use outra cópia do backup.</translation>
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
        <translation>%1 ficou menor durante a leitura.</translation>
    </message>
    <message>
        <source>Make sure that no other program uses the file, then start again.</source>
        <translation>Garanta que nenhum outro programa use o arquivo e comece de novo.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Não foi possível ler %1 até o fim.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Confira o disco e tente de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::FindingsView</name>
    <message>
        <source>Findings of the checks</source>
        <translation>Constatações das verificações</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>O que fazer: %1</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Todas as verificações foram aprovadas.</translation>
    </message>
    <message>
        <source>No finding contains these words.</source>
        <translation>Nenhuma constatação contém estas palavras.</translation>
    </message>
</context>
<context>
    <name>gangway::FinishPage</name>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar &amp;pasta</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Salvar re&amp;latório…</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>O que resta fazer</translation>
    </message>
    <message>
        <source>Ticks are kept with this run; come back to them at any time.</source>
        <translation>As marcações ficam guardadas com esta execução; volte a elas quando quiser.</translation>
    </message>
    <message>
        <source>The backup is %1. It holds everything as it was before the move; keep it until everybody has worked in the new place for a while.</source>
        <translation>O backup é %1. Ele guarda tudo como era antes da mudança; conserve-o até que todos tenham trabalhado por algum tempo no novo lugar.</translation>
    </message>
    <message>
        <source>Everything on the list is done.</source>
        <translation>Tudo o que está na lista foi feito.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to do.</source>
        <translation>
            <numerusform>Resta %n item a fazer.</numerusform>
            <numerusform>Restam %n itens a fazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of this move</source>
        <translation>Salvar o relatório desta mudança</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>O relatório está em %1.</translation>
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
        <translation>Expandido</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
    </message>
</context>
<context>
    <name>gangway::FollowUpTicks</name>
    <message>
        <source>Which of the follow-ups are done could not be read.</source>
        <translation>Não foi possível ler quais pendências já foram resolvidas.</translation>
    </message>
    <message>
        <source>Tick them again.</source>
        <translation>Marque-as de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::H2Backup</name>
    <message>
        <source>build %1</source>
        <translation>compilação %1</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Lendo as linhas</translation>
    </message>
    <message>
        <source>Reading the rows back</source>
        <translation>Relendo as linhas</translation>
    </message>
    <message>
        <source>The backup %1 does not hold the rows of its source.</source>
        <translation>O backup %1 não contém as linhas da origem.</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>Relendo o backup</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Gravando o backup</translation>
    </message>
    <message>
        <source>Do not rely on it. Check the source with %1 and make the backup again.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>Não confie nele. Verifique a origem com %1 e faça o backup de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::H2Snapshot</name>
    <message>
        <source>Check the disk, and make it again. If that does not help, report it with the detail above.</source>
        <translation>Confira o disco e faça-o de novo. Se isso não ajudar, relate o problema com o detalhe acima.</translation>
    </message>
    <message>
        <source>Writing the snapshot</source>
        <translation>Gravando o snapshot</translation>
    </message>
    <message>
        <source>Reading the snapshot back</source>
        <translation>Relendo o snapshot</translation>
    </message>
    <message>
        <source>Checking the snapshot&apos;s pages and indexes</source>
        <translation>Verificando as páginas e os índices do snapshot</translation>
    </message>
    <message>
        <source>Following the snapshot&apos;s references</source>
        <translation>Seguindo as referências do snapshot</translation>
    </message>
    <message>
        <source>Reading what the snapshot will hold</source>
        <translation>Lendo o que o snapshot vai conter</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced.</source>
        <translation>%1 já existe e não foi substituído.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Escolha outro nome ou mova esse arquivo para outro lugar.</translation>
    </message>
    <message>
        <source>The snapshot %1 was not kept: it is not what it should be.</source>
        <translation>O snapshot %1 não foi mantido: ele não é o que deveria ser.</translation>
    </message>
    <message>
        <source>Reading the old types</source>
        <translation>Lendo os tipos antigos</translation>
    </message>
</context>
<context>
    <name>gangway::H2Source</name>
    <message>
        <source>%1 is a database server. Gangway reads application databases on H2 so far.</source>
        <translation>%1 é um servidor de banco de dados. Por enquanto, o Gangway lê bancos de dados da aplicação em H2.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move under Admin settings, Cloud.</source>
        <translation>Use a migração do próprio Metabase em Admin settings, Cloud.</translation>
    </message>
</context>
<context>
    <name>gangway::HelpWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Conteúdo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing in the manual holds these words.</source>
        <translation>Nada no manual contém estas palavras.</translation>
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
        <translation>Não foi possível examinar a pasta %1.</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder of your own.</source>
        <translation>Defina GANGWAY_HOME como uma pasta sua.</translation>
    </message>
    <message>
        <source>The folder %1 can be changed by other users.</source>
        <translation>A pasta %1 pode ser alterada por outros usuários.</translation>
    </message>
    <message>
        <source>Make it yours alone (chmod 700), or set GANGWAY_HOME to a folder of your own.</source>
        <translation>Torne-a só sua (chmod 700) ou defina GANGWAY_HOME como uma pasta sua.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a run.</source>
        <translation>“%1” não é o nome de uma execução.</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>Procure o nome na lista de execuções.</translation>
    </message>
</context>
<context>
    <name>gangway::HttpClient</name>
    <message>
        <source>Check this computer&apos;s network connection, then continue.</source>
        <translation>Confira a conexão de rede deste computador e continue.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Confira o endereço.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Não foi possível resolver o nome %1.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s network connection, then try again.</source>
        <translation>Confira o endereço e a conexão de rede deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Não foi possível acessar %1.</translation>
    </message>
    <message>
        <source>Check the network connection, and that no firewall or proxy is in the way.</source>
        <translation>Confira a conexão de rede e se não há firewall ou proxy no caminho.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Nothing was sent.</source>
        <translation>O certificado de %1 não é confiável. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. For a server with a private certificate authority, choose that authority&apos;s file.</source>
        <translation>Confira o endereço e a data deste computador. Para um servidor com autoridade certificadora privada, escolha o arquivo dessa autoridade.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on. Nothing was sent.</source>
        <translation>Não foi possível negociar uma conexão segura com %1. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or newer. Ask whoever runs it.</source>
        <translation>O servidor precisa oferecer TLS 1.2 ou mais novo. Fale com quem o administra.</translation>
    </message>
    <message>
        <source>The connection to %1 ended early.</source>
        <translation>A conexão com %1 terminou antes da hora.</translation>
    </message>
    <message>
        <source>%1 stopped answering.</source>
        <translation>%1 parou de responder.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 demorou demais para responder.</translation>
    </message>
    <message>
        <source>%1 sent a larger answer than makes sense.</source>
        <translation>%1 enviou uma resposta maior do que faz sentido.</translation>
    </message>
    <message>
        <source>What %1 sent is not understood.</source>
        <translation>O que %1 enviou não foi compreendido.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation>O proxy não deixou passar a requisição para %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings, or ask whoever runs the proxy.</source>
        <translation>Confira as configurações do proxy ou fale com quem o administra.</translation>
    </message>
    <message>
        <source>The request to %1 could not be made.</source>
        <translation>Não foi possível fazer a requisição para %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a support bundle.</source>
        <translation>Tente de novo. Se acontecer outra vez, salve um pacote de suporte.</translation>
    </message>
</context>
<context>
    <name>gangway::IncompleteArchive</name>
    <message>
        <source>Make the backup again, or use another copy of it.</source>
        <translation>Faça o backup de novo ou use outra cópia dele.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup as it stands: it is packed with %2.</source>
        <translation>%1 não é um backup do Gangway do jeito que está: está compactado com %2.</translation>
    </message>
    <message>
        <source>Unpack it first. A Gangway backup is a plain tar file.</source>
        <translation>Descompacte-o primeiro. Um backup do Gangway é um arquivo tar simples.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup.</source>
        <translation>%1 não é um backup do Gangway.</translation>
    </message>
    <message>
        <source>Choose a file that Gangway wrote. Its name ends in .gangway.tar.</source>
        <translation>Escolha um arquivo que o Gangway gravou. O nome termina em .gangway.tar.</translation>
    </message>
    <message>
        <source>%1 was packed by another program: its manifest.json is not where or as Gangway writes it.</source>
        <translation>%1 foi empacotado por outro programa: o manifest.json não está onde o Gangway o grava, ou não como ele o grava.</translation>
    </message>
    <message>
        <source>Use the file that Gangway wrote. Any tar program can unpack this one.</source>
        <translation>Use o arquivo que o Gangway gravou. Qualquer programa tar consegue desempacotar este.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it has no manifest.json.</source>
        <translation>%1 está incompleto: não tem manifest.json.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends after %2 and has no manifest.json.</source>
        <translation>%1 está incompleto: termina depois de %2 e não tem manifest.json.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it is empty.</source>
        <translation>%1 está incompleto: está vazio.</translation>
    </message>
    <message>
        <source>%1 is damaged: the header of &quot;%2&quot;, after %3, cannot be read.</source>
        <translation>%1 está danificado: não é possível ler o cabeçalho de “%2”, depois de %3.</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends inside %2.</source>
        <translation>%1 está incompleto: termina dentro de %2.</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup: it has too many entries.</source>
        <translation>%1 não é um backup do Gangway: tem entradas demais.</translation>
    </message>
</context>
<context>
    <name>gangway::InspectWindow</name>
    <message>
        <source>%1 — read-only, offline</source>
        <translation>%1 — somente leitura, off-line</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Lendo: %1</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Lendo %1: %2</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Verificar tudo</translation>
    </message>
    <message>
        <source>Reads every page, row, large object and index entry</source>
        <translation>Lê cada página, linha, objeto grande e entrada de índice</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Tables with this in their name:</source>
        <translation>&amp;Tabelas com isto no nome:</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lendo %1 …</translation>
    </message>
    <message>
        <source>Stopped before everything was read.</source>
        <translation>Parado antes de tudo ser lido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Dentro dele</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Metabase</source>
        <translation>Metabase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Criptografado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of thing and how many there are, such as &quot;Questions: 16&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Não pode ser lido: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>Atenção: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Gangway knows what this is, and does not look into it.</source>
        <translation>O Gangway sabe o que é isto e não examina o interior.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about this file.</source>
        <translation>
            <numerusform>%n coisa a saber sobre este arquivo.</numerusform>
            <numerusform>%n coisas a saber sobre este arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page, row, large object and index entry can be read.</source>
        <translation>Cada página, linha, objeto grande e entrada de índice pode ser lida.</translation>
    </message>
    <message>
        <source>Nothing unusual at first sight. Check everything reads each row.</source>
        <translation>Nada incomum à primeira vista. Verificar tudo lê cada linha.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>O que se perdeu</translation>
    </message>
    <message>
        <source>To keep the rest</source>
        <translation>Para manter o resto</translation>
    </message>
    <message>
        <source>This command writes what can be read into a new file:</source>
        <translation>Este comando grava em um novo arquivo o que pode ser lido:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>This file is damaged, but every row can be read.</source>
        <translation>Este arquivo está danificado, mas todas as linhas podem ser lidas.</translation>
    </message>
    <message>
        <source>This file is damaged. Shown is what can still be read.</source>
        <translation>Este arquivo está danificado. É mostrado o que ainda pode ser lido.</translation>
    </message>
</context>
<context>
    <name>gangway::InstanceClient</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está pronto</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 está iniciando</translation>
    </message>
    <message>
        <source>%1 is up, but its database does not answer yet</source>
        <translation>%1 está no ar, mas o banco de dados ainda não responde</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer</source>
        <translation>Aguardando a resposta de %1</translation>
    </message>
    <message>
        <source>Something else than Metabase answers at %1 so far</source>
        <translation>Por enquanto, quem responde em %1 não é o Metabase</translation>
    </message>
    <message>
        <source>%1 was not ready in time.</source>
        <translation>%1 não ficou pronto a tempo.</translation>
    </message>
    <message>
        <source>Look at the instance in a browser, then continue.</source>
        <translation>Veja a instância em um navegador e continue.</translation>
    </message>
    <message>
        <source>%1 did not accept the key or the session.</source>
        <translation>%1 não aceitou a chave ou a sessão.</translation>
    </message>
    <message>
        <source>Check the API key, or sign in again.</source>
        <translation>Confira a chave de API ou entre de novo.</translation>
    </message>
    <message>
        <source>%1 does not let this account see everything.</source>
        <translation>%1 não deixa esta conta ver tudo.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or an API key of the group Administrators.</source>
        <translation>Use a conta de um administrador ou uma chave de API do grupo Administrators.</translation>
    </message>
    <message>
        <source>%1 does not know this request.</source>
        <translation>%1 não conhece esta requisição.</translation>
    </message>
    <message>
        <source>Check the address. Metabase 50 or later is needed.</source>
        <translation>Confira o endereço. É necessário o Metabase 50 ou posterior.</translation>
    </message>
    <message>
        <source>The address of %1 leads somewhere else.</source>
        <translation>O endereço de %1 leva a outro lugar.</translation>
    </message>
    <message>
        <source>Use the address that a browser shows after opening it.</source>
        <translation>Use o endereço que o navegador mostra depois de abri-lo.</translation>
    </message>
    <message>
        <source>%1 has trouble answering.</source>
        <translation>%1 está com dificuldade para responder.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1 does not say which version it is.</source>
        <translation>%1 não informa qual é a sua versão.</translation>
    </message>
    <message>
        <source>Check that this is the address of a Metabase.</source>
        <translation>Confira se este é o endereço de um Metabase.</translation>
    </message>
    <message>
        <source>%1 did not let &quot;%2&quot; in.</source>
        <translation>%1 não deixou “%2” entrar.</translation>
    </message>
    <message>
        <source>Check the user name and the password. For an account with a second factor, use an API key.</source>
        <translation>Confira o nome de usuário e a senha. Para uma conta com segundo fator, use uma chave de API.</translation>
    </message>
    <message>
        <source>%1 did not answer as Metabase does.</source>
        <translation>%1 não respondeu como o Metabase responde.</translation>
    </message>
</context>
<context>
    <name>gangway::Job</name>
    <message>
        <source>This ended in an unforeseen way.</source>
        <translation>Isto terminou de forma imprevista.</translation>
    </message>
    <message>
        <source>Try it again. If it stays, report it with a support bundle.</source>
        <translation>Tente de novo. Se persistir, relate com um pacote de suporte.</translation>
    </message>
</context>
<context>
    <name>gangway::Journal</name>
    <message>
        <source>The plan of run %1</source>
        <translation>O plano da execução %1</translation>
    </message>
    <message>
        <source>The journal %1 is not a private file.</source>
        <translation>O diário %1 não é um arquivo privado.</translation>
    </message>
    <message>
        <source>If it is yours, take away the rights of others (chmod 600).</source>
        <translation>Se ele for seu, retire as permissões dos outros (chmod 600).</translation>
    </message>
    <message>
        <source>The journal %1 is being written by another program.</source>
        <translation>O diário %1 está sendo gravado por outro programa.</translation>
    </message>
    <message>
        <source>Close other programs that have it open, then try again.</source>
        <translation>Feche outros programas que o tenham aberto e tente de novo.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>O diário %1 está danificado.</translation>
    </message>
    <message>
        <source>Keep a copy for support, then move it away; Gangway starts a new one.</source>
        <translation>Guarde uma cópia para o suporte e mova-o; o Gangway começa um novo.</translation>
    </message>
    <message>
        <source>There is no space left to write the journal %1.</source>
        <translation>Não há mais espaço para gravar o diário %1.</translation>
    </message>
    <message>
        <source>Free some space, then continue the run.</source>
        <translation>Libere espaço e continue a execução.</translation>
    </message>
    <message>
        <source>The journal %1 could not be written.</source>
        <translation>Não foi possível gravar o diário %1.</translation>
    </message>
    <message>
        <source>Check that its folder is yours and that its disk can be written to.</source>
        <translation>Confira se a pasta é sua e se o disco aceita gravação.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used.</source>
        <translation>Não foi possível usar o diário %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Confira o disco e tente de novo.</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation>Não existe a execução “%1”.</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>Procure o nome na lista de execuções.</translation>
    </message>
    <message>
        <source>The journal&apos;s record of run %1 is damaged.</source>
        <translation>O registro da execução %1 no diário está danificado.</translation>
    </message>
    <message>
        <source>Keep a copy of the journal for support, and start the journey again.</source>
        <translation>Guarde uma cópia do diário para o suporte e comece a jornada de novo.</translation>
    </message>
    <message>
        <source>A step handed a secret to the journal, which refused it.</source>
        <translation>Uma etapa entregou um segredo ao diário, que o recusou.</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>Relate isto aos criadores do Gangway.</translation>
    </message>
    <message>
        <source>A step handed more to the journal than it keeps.</source>
        <translation>Uma etapa entregou ao diário mais do que ele guarda.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Gangway.</source>
        <translation>%1 não é um diário do Gangway.</translation>
    </message>
    <message>
        <source>Move it away; Gangway starts a new one.</source>
        <translation>Mova-o; o Gangway começa um novo.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Gangway.</source>
        <translation>O diário %1 foi gravado por um Gangway mais novo.</translation>
    </message>
    <message>
        <source>Use the newer Gangway, or set GANGWAY_HOME to another folder.</source>
        <translation>Use o Gangway mais novo ou defina GANGWAY_HOME como outra pasta.</translation>
    </message>
</context>
<context>
    <name>gangway::Json</name>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>A resposta do servidor não faz sentido.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Confira se o endereço é o certo.</translation>
    </message>
</context>
<context>
    <name>gangway::KeepAwake</name>
    <message>
        <source>A move to Metabase Cloud is running</source>
        <translation>Uma mudança para o Metabase Cloud está em andamento</translation>
    </message>
</context>
<context>
    <name>gangway::KeepKeyBox</name>
    <message>
        <source>Keep this key in the desktop&apos;s ke&amp;ychain</source>
        <translation>Guardar esta chave no cha&amp;veiro da área de trabalho</translation>
    </message>
    <message>
        <source>For the next move or rehearsal of this database. It can be forgotten in the settings.</source>
        <translation>Para a próxima mudança ou o próximo ensaio deste banco de dados. Ela pode ser esquecida nas configurações.</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>Procurando a chave no chaveiro da área de trabalho. Ele pode pedir para ser desbloqueado.</translation>
    </message>
    <message>
        <source>The key is not in the desktop&apos;s keychain any more.</source>
        <translation>A chave não está mais no chaveiro da área de trabalho.</translation>
    </message>
    <message>
        <source>The key came from the desktop&apos;s keychain.</source>
        <translation>A chave veio do chaveiro da área de trabalho.</translation>
    </message>
</context>
<context>
    <name>gangway::KeptKeysBox</name>
    <message>
        <source>&amp;Keep in the desktop&apos;s keychain</source>
        <translation>&amp;Guardar no chaveiro da área de trabalho</translation>
    </message>
    <message>
        <source>&amp;Forget kept keys</source>
        <translation>Es&amp;quecer as chaves guardadas</translation>
    </message>
    <message>
        <source>Keep keys in the desktop&apos;s keychain</source>
        <translation>Guardar chaves no chaveiro da área de trabalho</translation>
    </message>
    <message>
        <source>Forgetting. The keychain may ask to be unlocked.</source>
        <translation>Esquecendo as chaves. O chaveiro pode pedir para ser desbloqueado.</translation>
    </message>
    <message>
        <source>No key is kept.</source>
        <translation>Nenhuma chave está guardada.</translation>
    </message>
    <message numerus="yes">
        <source>Keys of %n database(s) are kept.</source>
        <translation>
            <numerusform>A chave de %n banco de dados está guardada.</numerusform>
            <numerusform>As chaves de %n bancos de dados estão guardadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::KeyBox</name>
    <message>
        <source>API &amp;key of an administrator of the new instance</source>
        <translation>Chave de API de um admini&amp;strador da nova instância</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Compare &amp;both sides</source>
        <translation>Comparar os &amp;dois lados</translation>
    </message>
    <message>
        <source>Sign in to %1, open Admin settings, Authentication, API keys, and make one for the group Administrators. Gangway only reads with it, keeps it in memory, and forgets it with this window. Delete it afterwards.</source>
        <translation>Entre em %1, abra Admin settings, Authentication, API keys e crie uma para o grupo Administrators. O Gangway só lê com ela, guarda-a na memória e a esquece ao fechar esta janela. Exclua-a depois.</translation>
    </message>
</context>
<context>
    <name>gangway::Keychain</name>
    <message>
        <source>No keychain answers on this desktop.</source>
        <translation>Nenhum chaveiro responde nesta área de trabalho.</translation>
    </message>
    <message>
        <source>Start Gangway from a desktop, or give the key whenever it is asked for.</source>
        <translation>Inicie o Gangway em uma área de trabalho ou informe a chave sempre que ela for pedida.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>O chaveiro da área de trabalho não respondeu.</translation>
    </message>
    <message>
        <source>It may be locked: unlock it, or give the key whenever it is asked for.</source>
        <translation>Ele pode estar bloqueado: desbloqueie-o ou informe a chave sempre que ela for pedida.</translation>
    </message>
    <message>
        <source>What Gangway noted about a kept key was not removed.</source>
        <translation>O que o Gangway anotou sobre uma chave guardada não foi removido.</translation>
    </message>
    <message>
        <source>Delete the file by hand: it holds no key.</source>
        <translation>Exclua o arquivo à mão: ele não contém nenhuma chave.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or give the key whenever it is asked for.</source>
        <translation>Inicie um, como GNOME Keyring ou KWallet, ou informe a chave sempre que ela for pedida.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain refused.</source>
        <translation>O chaveiro da área de trabalho recusou.</translation>
    </message>
    <message>
        <source>Unlock it, or give the key whenever it is asked for.</source>
        <translation>Desbloqueie-o ou informe a chave sempre que ela for pedida.</translation>
    </message>
</context>
<context>
    <name>gangway::Log</name>
    <message>
        <source>The log in %1 could not be opened.</source>
        <translation>Não foi possível abrir o log em %1.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation>Confira se a pasta é sua e se o disco não está cheio.</translation>
    </message>
</context>
<context>
    <name>gangway::LogView</name>
    <message>
        <source>Log of this run</source>
        <translation>Log desta execução</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copiar log</translation>
    </message>
</context>
<context>
    <name>gangway::MainWindow</name>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud</source>
        <translation>&amp;Mudar o Metabase para o Metabase Cloud</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud…</source>
        <translation>&amp;Mudar o Metabase para o Metabase Cloud…</translation>
    </message>
    <message>
        <source>&amp;Inspect a file…</source>
        <translation>&amp;Inspecionar um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Checks, a verified backup, the upload, and both sides compared. Can be rehearsed first, on this machine.</source>
        <translation>Verificações, um backup verificado, o envio e a comparação dos dois lados. Pode ser ensaiada antes, nesta máquina.</translation>
    </message>
    <message>
        <source>&amp;Inspect a backup or database file</source>
        <translation>&amp;Inspecionar um arquivo de backup ou de banco de dados</translation>
    </message>
    <message>
        <source>What it is, what is in it, and whether it can be read. Nothing is changed. Or drop a file here.</source>
        <translation>O que é, o que há nele e se pode ser lido. Nada é alterado. Ou solte um arquivo aqui.</translation>
    </message>
    <message>
        <source>Choose a file to inspect</source>
        <translation>Escolher um arquivo para inspecionar</translation>
    </message>
    <message>
        <source>Databases and backups (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</source>
        <translation>Bancos de dados e backups (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Discard this move?</source>
        <translation>Descartar esta mudança?</translation>
    </message>
    <message>
        <source>It can then not be continued. The copy Gangway made for the upload is deleted. The backup stays where it is, and so does everything on the source. What was uploaded and not set up in Metabase Store is never used.</source>
        <translation>Ela não poderá mais ser continuada. A cópia que o Gangway fez para o envio é excluída. O backup fica onde está, assim como tudo na origem. O que foi enviado e não foi configurado na Metabase Store nunca é usado.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Discard move</source>
        <translation>&amp;Descartar mudança</translation>
    </message>
</context>
<context>
    <name>gangway::Manifest</name>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>O manifesto do backup está danificado.</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>Use outra cópia do backup.</translation>
    </message>
    <message>
        <source>The backup was written by a newer Gangway.</source>
        <translation>O backup foi gravado por um Gangway mais novo.</translation>
    </message>
    <message>
        <source>Update Gangway. The backup is a plain tar file, so any tar program can unpack it.</source>
        <translation>Atualize o Gangway. O backup é um arquivo tar simples, então qualquer programa tar consegue desempacotá-lo.</translation>
    </message>
</context>
<context>
    <name>gangway::MemberSource</name>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Não foi possível ler %1 até o fim.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Confira o disco e tente de novo.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 mudou durante a leitura.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Pare o programa que o usa e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 não está lá.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Não foi possível abrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Confira o caminho e se você tem permissão de leitura.</translation>
    </message>
</context>
<context>
    <name>gangway::MoveWizard</name>
    <message>
        <source>&amp;Return to the move</source>
        <translation>&amp;Voltar à mudança</translation>
    </message>
    <message>
        <source>Move Metabase to Metabase Cloud</source>
        <translation>Mudar o Metabase para o Metabase Cloud</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>Mudar %1 para o Metabase Cloud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move to Metabase Cloud</source>
        <translation>Mudança para o Metabase Cloud</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>The move is running</source>
        <translation>A mudança está em andamento</translation>
    </message>
    <message>
        <source>It can go on in the background, with a small window.

If it is stopped: %1</source>
        <translation>Ela pode continuar em segundo plano, com uma janela pequena.

Se for parada: %1</translation>
    </message>
    <message>
        <source>Run in &amp;background</source>
        <translation>Executar em se&amp;gundo plano</translation>
    </message>
    <message>
        <source>&amp;Stop the move and close</source>
        <translation>&amp;Parar a mudança e fechar</translation>
    </message>
    <message>
        <source>&amp;Keep this window</source>
        <translation>&amp;Manter esta janela</translation>
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
        <translation>espera por você</translation>
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
        <translation>O Metabase pode ser iniciado de novo</translation>
    </message>
    <message>
        <source>The source is not needed any more. Changes made there from now on will not move.</source>
        <translation>A origem não é mais necessária. O que for alterado lá a partir de agora não será transferido.</translation>
    </message>
    <message>
        <source>Metabase stays stopped until then</source>
        <translation>O Metabase fica parado até lá</translation>
    </message>
    <message>
        <source>Read-only mode is not needed: its file is read while nobody uses it.</source>
        <translation>O modo somente leitura não é necessário: o arquivo é lido enquanto ninguém o usa.</translation>
    </message>
</context>
<context>
    <name>gangway::Plan</name>
    <message>
        <source>The plan is not well-formed.</source>
        <translation>O plano não está bem formado.</translation>
    </message>
    <message>
        <source>Make the plan again from the journey&apos;s questions.</source>
        <translation>Faça o plano de novo a partir das perguntas da jornada.</translation>
    </message>
    <message>
        <source>This plan was made for another version of Gangway.</source>
        <translation>Este plano foi feito para outra versão do Gangway.</translation>
    </message>
    <message>
        <source>Make the plan again with this program, or use the one that made it.</source>
        <translation>Faça o plano de novo com este programa ou use aquele que o fez.</translation>
    </message>
    <message>
        <source>The plan holds a secret, which a plan must not.</source>
        <translation>O plano contém um segredo, o que não é permitido em um plano.</translation>
    </message>
    <message>
        <source>Take it out of the plan; Gangway asks for secrets when it needs them.</source>
        <translation>Retire-o do plano; o Gangway pede os segredos quando precisa deles.</translation>
    </message>
    <message>
        <source>There is no plan at %1.</source>
        <translation>Não há plano em %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Confira o caminho.</translation>
    </message>
    <message>
        <source>The plan %1 could not be read.</source>
        <translation>Não foi possível ler o plano %1.</translation>
    </message>
    <message>
        <source>Choose a plan file that you may read.</source>
        <translation>Escolha um arquivo de plano que você possa ler.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Confira o disco e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is not a plan Gangway can read.</source>
        <translation>%1 não é um plano que o Gangway consiga ler.</translation>
    </message>
    <message>
        <source>%1 was made for another version of Gangway.</source>
        <translation>%1 foi feito para outra versão do Gangway.</translation>
    </message>
</context>
<context>
    <name>gangway::PlanPage</name>
    <message>
        <source>Read the plan, then start the move</source>
        <translation>Ler o plano e iniciar a mudança</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Start move begins with the first step; you can stop at any time.</source>
        <translation>Nada foi alterado ainda. Iniciar mudança começa pela primeira etapa; você pode parar a qualquer momento.</translation>
    </message>
    <message>
        <source>&amp;Start move</source>
        <translation>&amp;Iniciar mudança</translation>
    </message>
    <message>
        <source>The &amp;backup goes to:</source>
        <translation>O &amp;backup vai para:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose a place for the backup</source>
        <translation>Escolher um lugar para o backup</translation>
    </message>
    <message>
        <source>Text for colleagues</source>
        <translation>Texto para os colegas</translation>
    </message>
    <message>
        <source>Co&amp;py this text</source>
        <translation>Co&amp;piar este texto</translation>
    </message>
    <message>
        <source>A &amp;text for your colleagues</source>
        <translation>Um &amp;texto para os seus colegas</translation>
    </message>
    <message>
        <source>Commands that do the same</source>
        <translation>Comandos que fazem o mesmo</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>&amp;Salvar plano…</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>&amp;Copiar estas linhas</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>&amp;Mostrar comandos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of the plan: its number and what is done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Leva %1.</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>Como desfazer: %1</translation>
    </message>
    <message>
        <source>About %1 are needed there; %2 are free.</source>
        <translation>Cerca de %1 são necessários lá; %2 estão livres.</translation>
    </message>
    <message>
        <source>Backups of Gangway (*.gangway.tar)</source>
        <translation>Backups do Gangway (*.gangway.tar)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvar o plano</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Planos (*.json)</translation>
    </message>
    <message>
        <source>The move is being written down.</source>
        <translation>A mudança está sendo registrada.</translation>
    </message>
    <message>
        <source>The rehearsal cloud has not started. Dismiss the failure to try again.</source>
        <translation>A nuvem de ensaio não iniciou. Dispense a falha para tentar de novo.</translation>
    </message>
    <message>
        <source>The rehearsal cloud is starting.</source>
        <translation>A nuvem de ensaio está iniciando.</translation>
    </message>
    <message>
        <source>The move has begun with this plan. It is here to be read.</source>
        <translation>A mudança começou com este plano. Ele está aqui para leitura.</translation>
    </message>
    <message>
        <source>There is not enough space in %1: about %2 are needed, %3 more have to stay free for what else is on that disk, and %4 are free.</source>
        <extracomment>%1: a folder, %2 to %4: sizes</extracomment>
        <translation>Não há espaço suficiente em %1: são necessários cerca de %2, mais %3 precisam ficar livres para o resto desse disco, e há %4 livres.</translation>
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
        <translation>%1 linhas/s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>cerca de %1 h</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>cerca de %1–%2 h</translation>
    </message>
    <message>
        <source>less than %1 min</source>
        <translation>menos de %1 min</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>cerca de %1 min</translation>
    </message>
    <message>
        <source>about %1–%2 min</source>
        <translation>cerca de %1–%2 min</translation>
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
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>gangway::RailItem</name>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>current, done</source>
        <translation>atual, concluída</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>current, to be checked again</source>
        <translation>atual, a verificar de novo</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation>a verificar de novo</translation>
    </message>
    <message>
        <source>step %1 of %2, %3, %4</source>
        <extracomment>%1 of %2 are numbers, %3 is a step such as Checks, %4 how it stands</extracomment>
        <translation>etapa %1 de %2, %3, %4</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <translation>A verificar de novo</translation>
    </message>
</context>
<context>
    <name>gangway::Rehearsal</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>A porta %1 é usada por outro programa.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Escolha outra porta, ou 0 para qualquer uma livre.</translation>
    </message>
    <message>
        <source>The rehearsal could not listen on port %1.</source>
        <translation>O ensaio não conseguiu escutar na porta %1.</translation>
    </message>
    <message>
        <source>The rehearsal knows no such migration.</source>
        <translation>O ensaio não conhece essa migração.</translation>
    </message>
    <message>
        <source>Start a new migration.</source>
        <translation>Comece uma nova migração.</translation>
    </message>
    <message>
        <source>The rehearsal knows no such upload.</source>
        <translation>O ensaio não conhece esse envio.</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted of a migration.</source>
        <translation>O ensaio não consegue ler o que anotou sobre uma migração.</translation>
    </message>
    <message>
        <source>Start it with --fresh to forget what was rehearsed there.</source>
        <translation>Inicie-o com --fresh para esquecer o que foi ensaiado ali.</translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation>%1 não é uma porta.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535, or 0 for any free one.</source>
        <translation>Informe um número de 1 a 65535, ou 0 para qualquer porta livre.</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Cloud on this machine, for rehearsing a move. It listens on loopback only and sends nothing anywhere.

</source>
        <translation>Um substituto do Metabase Cloud nesta máquina, para ensaiar uma mudança. Escuta apenas em loopback e não envia nada a lugar nenhum.

</translation>
    </message>
    <message>
        <source>Port of the Store; 0 takes any free one. Without it, the port of last time.</source>
        <translation>Porta da Store; 0 usa qualquer uma livre. Sem isto, a porta da última vez.</translation>
    </message>
    <message>
        <source>Port of the storage, likewise.</source>
        <translation>Porta do armazenamento, da mesma forma.</translation>
    </message>
    <message>
        <source>Folder for everything it keeps (default: %1).</source>
        <translation>Pasta para tudo o que ele guarda (padrão: %1).</translation>
    </message>
    <message>
        <source>Forget what was rehearsed in that folder.</source>
        <translation>Esquecer o que foi ensaiado nessa pasta.</translation>
    </message>
    <message>
        <source>Where to write one line of JSON once it listens: a file, or - for standard output.</source>
        <translation>Onde gravar uma linha de JSON assim que ele escutar: um arquivo, ou - para a saída padrão.</translation>
    </message>
    <message>
        <source>End when standard input is closed, as when the calling program ends.</source>
        <translation>Terminar quando a entrada padrão for fechada, como quando o programa que o chamou termina.</translation>
    </message>
    <message>
        <source>Let something go wrong; may be given more than once.</source>
        <translation>Fazer algo dar errado; pode ser informado mais de uma vez.</translation>
    </message>
    <message>
        <source>The command line was not understood.</source>
        <translation>A linha de comando não foi compreendida.</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help.</source>
        <translation>Veja gangway-rehearsal --help.</translation>
    </message>
    <message>
        <source>The rehearsal store is open at %1. Ctrl+C closes it.</source>
        <translation>A loja de ensaio está aberta em %1. Ctrl+C a fecha.</translation>
    </message>
    <message>
        <source>The rehearsal does not understand how to misbehave.</source>
        <translation>O ensaio não entende como deve se comportar mal.</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help for the words it knows.</source>
        <translation>Veja em gangway-rehearsal --help as palavras que ele conhece.</translation>
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
        <translation>Como ele pode se comportar mal (--misbehave SPEC, ou POST /rehearsal/misbehave durante a execução):

  ACTION=CALL[:PART]:ARGUMENT[xN]    N vezes, x* para sempre; uma vez quando nada é dito

  CALL   create put multipart part complete uploaded head checkout health properties api,
         ou any. PART é o número de uma parte: fail=part:3:503x2.

  latency=[CALL:]100ms          responde com esse atraso (para sempre, salvo se houver xN)
  fail=CALL:STATUS              responde de 200 a 599 e não faz nada. Mais, após dois-pontos:
                                after-7 (Retry-After: 7), after-date-7 (o mesmo como data),
                                expired (403 Request has expired) ou um código como SlowDown
  error-in-200=CALL             status 200 e um erro no corpo
  garbage=CALL                  status 200 e um corpo sem sentido; garbage-head=CALL: nem é HTTP
  reset=CALL:head               derruba a conexão após o cabeçalho da requisição
  reset=CALL:65536              após tantos bytes do corpo, que se perdem
  reset=CALL:answer             após fazer o que foi pedido, antes da resposta
  truncate=CALL:10              o corpo da resposta termina após 10 bytes
  stall=CALL:65536              para de ler após tantos bytes; stall=CALL:answer nunca responde
  slow=CALL:1kB/s               lê devagar; slow-answer=CALL:1B/s responde devagar
  etag=part:wrong               ou missing, na resposta; o que foi guardado mantém o seu

  keys=snake                    multipart_urls no lugar de multipart-urls (kebab)
  multipart-again=new           uma segunda chamada multipart começa do zero (same: renova os links)
  link-life=3s                  por quanto tempo os links valem a partir de agora (12h)
  clock=+16m                    o relógio da nuvem está adiantado, ou atrasado com um menos
  smallest-part=5MiB            o tamanho mínimo de toda parte exceto a última, como no S3 (0)

Tamanhos: B kB MB GB KiB MiB. Tempos: ms s m h d.

Durante a execução: POST /rehearsal/misbehave {&quot;misbehave&quot;: [&quot;SPEC&quot;, ...], &quot;clear&quot;: true} no endereço
da Store, e GET /rehearsal/status para o que foi pedido, respondido e guardado até agora.</translation>
    </message>
    <message>
        <source>Choose Starter or Pro.</source>
        <translation>Escolha Starter ou Pro.</translation>
    </message>
    <message>
        <source>Choose monthly or annual.</source>
        <translation>Escolha mensal ou anual.</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>Escolha uma região.</translation>
    </message>
    <message>
        <source>Choose an address.</source>
        <translation>Escolha um endereço.</translation>
    </message>
    <message>
        <source>Use 3 to 40 lower-case letters, digits and single hyphens; a letter comes first, and no hyphen last.</source>
        <translation>Use de 3 a 40 letras minúsculas, algarismos e hifens simples; comece com uma letra e não termine com hífen.</translation>
    </message>
    <message>
        <source>%1.metabaseapp.com is taken. Choose another address.</source>
        <translation>%1.metabaseapp.com já está em uso. Escolha outro endereço.</translation>
    </message>
    <message>
        <source>The instance was not started.</source>
        <translation>A instância não foi iniciada.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>In the rehearsal the instance runs at a port of this machine instead.</source>
        <translation>No ensaio, a instância roda em uma porta desta máquina.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Choose the one closest to your databases.</source>
        <translation>Escolha a mais próxima dos seus bancos de dados.</translation>
    </message>
    <message>
        <source>An address below metabaseapp.com.</source>
        <translation>Um endereço abaixo de metabaseapp.com.</translation>
    </message>
    <message>
        <source>Also an address of your own, and a list of the networks that may visit.</source>
        <translation>Também um endereço próprio e uma lista das redes que podem acessar.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Paid each month.</source>
        <translation>Pago todo mês.</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Paid once a year, about 10 % less.</source>
        <translation>Pago uma vez por ano, cerca de 10 % a menos.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nova instância</translation>
    </message>
    <message>
        <source>Start instance</source>
        <translation>Iniciar instância</translation>
    </message>
    <message>
        <source>The real store asks for an account and a payment method here and begins a 14-day trial.</source>
        <translation>A loja real pede aqui uma conta e uma forma de pagamento e inicia um teste de 14 dias.</translation>
    </message>
    <message>
        <source>Set up your Metabase Cloud</source>
        <translation>Configure o seu Metabase Cloud</translation>
    </message>
    <message>
        <source>Your snapshot moves in once it is uploaded. You can fill this in while the upload runs.</source>
        <translation>O seu snapshot é transferido para lá assim que for enviado. Você pode preencher isto durante o envio.</translation>
    </message>
    <message>
        <source>Customers of self-hosted Pro sign in to the store here. The rehearsal has no accounts and asks for no password.</source>
        <translation>Clientes do Pro auto-hospedado entram aqui na loja. O ensaio não tem contas e não pede senha.</translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation>Continuar sem entrar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Gangway opens this store when a move is rehearsed, with the move it belongs to.</source>
        <translation>O Gangway abre esta loja quando uma mudança é ensaiada, junto com a mudança a que ela pertence.</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Store</source>
        <translation>Um substituto da Metabase Store</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation>Link desconhecido</translation>
    </message>
    <message>
        <source>No move of this rehearsal belongs to this address. Open the link that Gangway shows.</source>
        <translation>Nenhuma mudança deste ensaio pertence a este endereço. Abra o link que o Gangway mostra.</translation>
    </message>
    <message>
        <source>Nothing to set up</source>
        <translation>Nada a configurar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>The instance starts as soon as the snapshot is uploaded.</source>
        <translation>A instância inicia assim que o snapshot for enviado.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>The snapshot moved in, and the instance runs.</source>
        <translation>O snapshot foi transferido e a instância está rodando.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>The cloud reads the snapshot.</source>
        <translation>A nuvem lê o snapshot.</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>Andamento: %1 %</translation>
    </message>
    <message>
        <source>What moved in</source>
        <translation>O que foi transferido</translation>
    </message>
    <message>
        <source>Metabase %1. In the real cloud people sign in here with the accounts they had.</source>
        <translation>Metabase %1. Na nuvem real, as pessoas entram aqui com as contas que já tinham.</translation>
    </message>
    <message>
        <source>The new instance, as the rehearsal made it.</source>
        <translation>A nova instância, como o ensaio a criou.</translation>
    </message>
    <message>
        <source>%1 – rehearsal</source>
        <translation>%1 – ensaio</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation>Ensaio.</translation>
    </message>
    <message>
        <source>This is not Metabase. Nothing leaves this machine, and nothing is paid.</source>
        <translation>Isto não é o Metabase. Nada sai desta máquina e nada é pago.</translation>
    </message>
    <message>
        <source>Your instance</source>
        <translation>A sua instância</translation>
    </message>
    <message>
        <source>In the real cloud</source>
        <translation>Na nuvem real</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensal</translation>
    </message>
    <message>
        <source>Your new Metabase</source>
        <translation>O seu novo Metabase</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Não está rodando</translation>
    </message>
    <message>
        <source>The instance could not be started. Start the rehearsal again.</source>
        <translation>Não foi possível iniciar a instância. Inicie o ensaio de novo.</translation>
    </message>
    <message>
        <source>This page looks again every two seconds.</source>
        <translation>Esta página se atualiza a cada dois segundos.</translation>
    </message>
    <message>
        <source>There is no space left for the rehearsal&apos;s uploads.</source>
        <translation>Não há mais espaço para os envios do ensaio.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --state.</source>
        <translation>Libere espaço ou escolha outra pasta com --state.</translation>
    </message>
    <message>
        <source>The rehearsal could not keep an upload.</source>
        <translation>O ensaio não conseguiu guardar um envio.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder with --state.</source>
        <translation>Confira o disco ou escolha outra pasta com --state.</translation>
    </message>
    <message>
        <source>The new instance could not be made from the uploaded snapshot.</source>
        <translation>Não foi possível criar a nova instância a partir do snapshot enviado.</translation>
    </message>
    <message>
        <source>Upload a snapshot of Metabase&apos;s own application database.</source>
        <translation>Envie um snapshot do banco de dados da aplicação do próprio Metabase.</translation>
    </message>
    <message>
        <source>The cloud does not have your encryption key. Make the snapshot with that key, so that everything in it is decrypted.</source>
        <translation>A nuvem não tem a sua chave de criptografia. Faça o snapshot com essa chave, para que tudo nele seja descriptografado.</translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation>Abrindo o snapshot</translation>
    </message>
    <message>
        <source>Looking at what it holds</source>
        <translation>Examinando o que ele contém</translation>
    </message>
    <message>
        <source>Starting the instance</source>
        <translation>Iniciando a instância</translation>
    </message>
    <message>
        <source>%1 is not a folder of the rehearsal.</source>
        <translation>%1 não é uma pasta do ensaio.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or one that does not exist yet.</source>
        <translation>Escolha uma pasta vazia ou uma que ainda não exista.</translation>
    </message>
    <message>
        <source>Another rehearsal runs in %1.</source>
        <translation>Outro ensaio está rodando em %1.</translation>
    </message>
    <message>
        <source>Use that one, stop it first, or choose another folder with --state.</source>
        <translation>Use aquele, pare-o primeiro ou escolha outra pasta com --state.</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted in %1.</source>
        <translation>O ensaio não consegue ler o que anotou em %1.</translation>
    </message>
</context>
<context>
    <name>gangway::RehearsalServer</name>
    <message>
        <source>The rehearsal cloud did not start.</source>
        <translation>A nuvem de ensaio não iniciou.</translation>
    </message>
    <message>
        <source>Try %1 by itself.</source>
        <translation>Experimente %1 separadamente.</translation>
    </message>
    <message>
        <source>The rehearsal cloud has ended.</source>
        <translation>A nuvem de ensaio terminou.</translation>
    </message>
    <message>
        <source>It is started again when the move goes on.</source>
        <translation>Ela é iniciada de novo quando a mudança continuar.</translation>
    </message>
</context>
<context>
    <name>gangway::ReportSaver</name>
    <message>
        <source>Save the report of this run</source>
        <translation>Salvar o relatório desta execução</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
</context>
<context>
    <name>gangway::Restore</name>
    <message>
        <source>%1 names a file that is not there.</source>
        <translation>%1 indica um arquivo que não existe.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Escolha o próprio arquivo.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>A pasta %1 não existe.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place.</source>
        <translation>Crie a pasta ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 may be open: %2 is there.</source>
        <translation>%1 pode estar aberto: %2 existe.</translation>
    </message>
    <message>
        <source>Stop the program that uses it. If none does, delete the lock file.</source>
        <translation>Pare o programa que o usa. Se nenhum o usa, exclua o arquivo de bloqueio.</translation>
    </message>
    <message>
        <source>%1 is there and is not a file.</source>
        <translation>%1 existe e não é um arquivo.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 changed while the backup was being restored. It was not replaced.</source>
        <translation>%1 mudou enquanto o backup era restaurado. Não foi substituído.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Pare o programa que o usa e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is already there. Nothing was changed.</source>
        <translation>%1 já existe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Choose an empty place, or have what is there kept in a backup of its own first.</source>
        <translation>Escolha um lugar vazio ou mande guardar antes, em um backup próprio, o que existe lá.</translation>
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
        <translation>Pa&amp;rar…</translation>
    </message>
    <message>
        <source>S&amp;tart move</source>
        <translation>&amp;Iniciar mudança</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>C&amp;ompare again</source>
        <translation>C&amp;omparar de novo</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Tentar a&amp;gora</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>&amp;Ir para a Metabase Store</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar link</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Salvar re&amp;latório…</translation>
    </message>
    <message>
        <source>Show &amp;what is left</source>
        <translation>Mostrar &amp;o que resta</translation>
    </message>
    <message>
        <source>P&amp;lan again…</source>
        <translation>P&amp;lanejar de novo…</translation>
    </message>
</context>
<context>
    <name>gangway::RunActions</name>
    <message>
        <source>&amp;Stop the move</source>
        <translation>&amp;Parar a mudança</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Seguir em frente</translation>
    </message>
    <message>
        <source>&amp;Undo the move</source>
        <translation>&amp;Desfazer a mudança</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Dei&amp;xar como está</translation>
    </message>
</context>
<context>
    <name>gangway::RunCompanion</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>gangway::RunControls</name>
    <message>
        <source>Run in &amp;background</source>
        <translation>Executar em se&amp;gundo plano</translation>
    </message>
    <message>
        <source>Hides this window. A small one shows how far it is.</source>
        <translation>Oculta esta janela. Uma pequena mostra o andamento.</translation>
    </message>
    <message>
        <source>Stops at the next safe point, to be continued here</source>
        <translation>Para no próximo ponto seguro, para continuar daqui</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Parar a mudança</translation>
    </message>
</context>
<context>
    <name>gangway::RunList</name>
    <message>
        <source>There are none yet.</source>
        <translation>Ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Salvar re&amp;latório…</translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation>&amp;Execuções anteriores</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Execuções anteriores</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
</context>
<context>
    <name>gangway::RunLock</name>
    <message>
        <source>This run belongs to another Gangway that is still at it.</source>
        <translation>Esta execução pertence a outro Gangway que ainda trabalha nela.</translation>
    </message>
    <message>
        <source>Watch it there, or wait until it has ended.</source>
        <translation>Acompanhe-a lá ou espere até que termine.</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1).</source>
        <translation>Esta execução pertence a outro Gangway que ainda trabalha nela (processo %1).</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1 on %2).</source>
        <translation>Esta execução pertence a outro Gangway que ainda trabalha nela (processo %1 em %2).</translation>
    </message>
    <message>
        <source>The run in %1 could not be locked.</source>
        <translation>Não foi possível bloquear a execução em %1.</translation>
    </message>
    <message>
        <source>Check that the folder is there and yours, and that its disk can be written to.</source>
        <translation>Confira se a pasta existe e é sua e se o disco aceita gravação.</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder on a disk of this machine.</source>
        <translation>Defina GANGWAY_HOME como uma pasta em um disco desta máquina.</translation>
    </message>
</context>
<context>
    <name>gangway::RunPage</name>
    <message>
        <source>This computer is kept awake while the move runs.</source>
        <translation>Este computador é mantido acordado enquanto a mudança está em andamento.</translation>
    </message>
    <message>
        <source>Speed as a &amp;table</source>
        <translation>Velocidade como &amp;tabela</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>Transferir os dados</translation>
    </message>
    <message>
        <source>Every step is written down before it begins, so that nothing is lost if this computer stops.</source>
        <translation>Cada etapa é registrada antes de começar, para que nada se perca se este computador parar.</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>&amp;Mostrar comandos</translation>
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
        <translation>Próximo pode ser escolhido assim que o snapshot for enviado.</translation>
    </message>
</context>
<context>
    <name>gangway::RunPresenter</name>
    <message>
        <source>&quot;%1&quot; is no address of a Metabase.</source>
        <translation>“%1” não é endereço de um Metabase.</translation>
    </message>
    <message>
        <source>Give the address you chose in Metabase Store, such as acme.metabaseapp.com.</source>
        <translation>Informe o endereço que você escolheu na Metabase Store, como acme.metabaseapp.com.</translation>
    </message>
</context>
<context>
    <name>gangway::RunReport</name>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nova instância</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>SHA-256 of its database</source>
        <translation>SHA-256 do banco de dados</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Pasta da execução</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation>O que não aconteceu</translation>
    </message>
    <message>
        <source>Both sides, counted</source>
        <translation>Contagem dos dois lados</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>O que resta fazer</translation>
    </message>
    <message>
        <source>Made by Gangway %1, %2.</source>
        <translation>Feito pelo Gangway %1, %2.</translation>
    </message>
</context>
<context>
    <name>gangway::RunSecrets</name>
    <message>
        <source>The secrets of the run in %1 could not be used.</source>
        <translation>Não foi possível usar os segredos da execução em %1.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that its disk can be written to.</source>
        <translation>Confira se a pasta é sua e se o disco aceita gravação.</translation>
    </message>
    <message>
        <source>The secrets of the run in %1 are damaged.</source>
        <translation>Os segredos da execução em %1 estão danificados.</translation>
    </message>
    <message>
        <source>Undo the run or start the journey again; this run cannot go on without them.</source>
        <translation>Desfaça a execução ou comece a jornada de novo; esta execução não pode continuar sem eles.</translation>
    </message>
    <message>
        <source>A step handed over a secret that cannot be kept.</source>
        <translation>Uma etapa entregou um segredo que não pode ser guardado.</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>Relate isto aos criadores do Gangway.</translation>
    </message>
    <message>
        <source>The secrets in %1 are not private.</source>
        <translation>Os segredos em %1 não são privados.</translation>
    </message>
    <message>
        <source>Others may have read them: undo the run and start the journey again.</source>
        <translation>Outras pessoas podem tê-los lido: desfaça a execução e comece a jornada de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::RunSession</name>
    <message>
        <source>The step &quot;%1&quot; ended in an unforeseen way.</source>
        <translation>A etapa “%1” terminou de forma imprevista.</translation>
    </message>
    <message>
        <source>Continue the run to try it again, or report it with a support bundle.</source>
        <translation>Continue a execução para tentar de novo ou relate com um pacote de suporte.</translation>
    </message>
    <message>
        <source>Run %1 was planned with other steps than this program would take.</source>
        <translation>A execução %1 foi planejada com etapas diferentes das que este programa faria.</translation>
    </message>
    <message>
        <source>Continue it with the Gangway that planned it, or start the journey again.</source>
        <translation>Continue-a com o Gangway que a planejou ou comece a jornada de novo.</translation>
    </message>
    <message>
        <source>Run %1 has ended and is not run again.</source>
        <translation>A execução %1 terminou e não é executada de novo.</translation>
    </message>
    <message>
        <source>Start the journey again.</source>
        <translation>Comece a jornada de novo.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; was cut short and must not be repeated.</source>
        <translation>A etapa “%1” foi interrompida e não pode ser repetida.</translation>
    </message>
    <message>
        <source>Undo the run, then start the journey again.</source>
        <translation>Desfaça a execução e comece a jornada de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::RunView</name>
    <message>
        <source>There are no runs yet.</source>
        <translation>Ainda não há execuções.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 etapas</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <translation>%1 está somente leitura desde %2.</translation>
    </message>
    <message>
        <source>Run %1, %2, last changed %3</source>
        <translation>Execução %1, %2, última alteração em %3</translation>
    </message>
    <message>
        <source>Its files: %1</source>
        <translation>Arquivos dela: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::RunWords</name>
    <message>
        <source>planned, nothing done</source>
        <translation>planejada, nada feito</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>stopped, can be continued</source>
        <translation>parada, pode ser continuada</translation>
    </message>
    <message>
        <source>interrupted, can be continued</source>
        <translation>interrompida, pode ser continuada</translation>
    </message>
    <message>
        <source>failed, can be continued</source>
        <translation>falhou, pode ser continuada</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>sendo desfeita</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>desfeita em parte</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeita</translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation>concluída, não verificada</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>começada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>could not be undone</source>
        <translation>não foi possível desfazer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 tabelas</translation>
    </message>
</context>
<context>
    <name>gangway::SecretFile</name>
    <message>
        <source>The secret in %1 could not be read.</source>
        <translation>Não foi possível ler o segredo em %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Confira o caminho e se você tem permissão de leitura.</translation>
    </message>
    <message>
        <source>The secret in %1 was not used: others may read that file.</source>
        <translation>O segredo em %1 não foi usado: outras pessoas podem ler esse arquivo.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation>Torne-o só seu: chmod 600 %1</translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation>Não há segredo em %1.</translation>
    </message>
    <message>
        <source>Write the secret into the first line of the file.</source>
        <translation>Escreva o segredo na primeira linha do arquivo.</translation>
    </message>
</context>
<context>
    <name>gangway::SelfTest</name>
    <message>
        <source>The rehearsal cloud is missing.</source>
        <translation>A nuvem de ensaio não foi encontrada.</translation>
    </message>
    <message>
        <source>Install Gangway again.</source>
        <translation>Instale o Gangway de novo.</translation>
    </message>
    <message>
        <source>The journal of runs</source>
        <translation>O diário das execuções</translation>
    </message>
    <message>
        <source>The sample database, read and checked</source>
        <translation>O banco de dados de exemplo, lido e verificado</translation>
    </message>
    <message>
        <source>The rehearsal cloud</source>
        <translation>A nuvem de ensaio</translation>
    </message>
    <message>
        <source>good: %1</source>
        <translation>bom: %1</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>ruim: %1</translation>
    </message>
</context>
<context>
    <name>gangway::Settings</name>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Esta pasta não pode ser usada.</translation>
    </message>
    <message>
        <source>Give its whole path, from / on.</source>
        <translation>Informe o caminho completo, a partir de /.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user or password, which is not kept in the settings.</source>
        <translation>O endereço do proxy contém um usuário ou uma senha, que não são guardados nas configurações.</translation>
    </message>
    <message>
        <source>Let the system decide, and set https_proxy in the environment.</source>
        <translation>Deixe o sistema decidir e defina https_proxy no ambiente.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Este não é o endereço de um proxy.</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example.org:3128.</source>
        <translation>Escreva-o como http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>As configurações não podem ser lidas.</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>Precisa ser um texto.</translation>
    </message>
    <message>
        <source>Uploads cannot be limited to %1 kB/s.</source>
        <translation>Os envios não podem ser limitados a %1 kB/s.</translation>
    </message>
    <message>
        <source>Choose %1 kB/s or more, or no limit.</source>
        <translation>Escolha %1 kB/s ou mais, ou sem limite.</translation>
    </message>
    <message>
        <source>There is no such level of the log.</source>
        <translation>Não existe esse nível de log.</translation>
    </message>
    <message>
        <source>It is one of trace, debug, info, warning, error, off.</source>
        <translation>É um destes: trace, debug, info, warning, error, off.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>Precisa ser um número.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read.</source>
        <translation>As configurações em %1 não podem ser lidas.</translation>
    </message>
    <message>
        <source>Mend the file, or delete it to begin with none.</source>
        <translation>Corrija o arquivo ou exclua-o para começar sem nenhum.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Precisa ser true ou false.</translation>
    </message>
</context>
<context>
    <name>gangway::SettingsDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>No má&amp;ximo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>&amp;Salvar configurações</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Windows that are open keep their language until they are opened again.</source>
        <translation>As janelas abertas mantêm o idioma até serem abertas de novo.</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>A pasta de sempre</translation>
    </message>
    <message>
        <source>Folder for runs and log</source>
        <translation>Pasta para execuções e log</translation>
    </message>
    <message>
        <source>Choose the folder for runs and log</source>
        <translation>Escolher a pasta para execuções e log</translation>
    </message>
    <message>
        <source>&amp;Runs and log in:</source>
        <translation>&amp;Execuções e log em:</translation>
    </message>
    <message>
        <source>GANGWAY_HOME of the environment decides.</source>
        <translation>A variável de ambiente GANGWAY_HOME decide.</translation>
    </message>
    <message>
        <source>Used when Gangway starts again. Runs made so far stay where they are.</source>
        <translation>Usada quando o Gangway for iniciado de novo. As execuções feitas até agora ficam onde estão.</translation>
    </message>
    <message>
        <source>Beside what is backed up</source>
        <translation>Ao lado da origem do backup</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta para backups</translation>
    </message>
    <message>
        <source>&amp;Backups in:</source>
        <translation>&amp;Backups em:</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Escolher a pasta para backups</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Kilobytes a second</source>
        <translation>Quilobytes por segundo</translation>
    </message>
    <message>
        <source>Uploads:</source>
        <translation>Envios:</translation>
    </message>
    <message>
        <source>For moves that are planned from now on.</source>
        <translation>Para mudanças planejadas a partir de agora.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>En&amp;dereço do proxy:</translation>
    </message>
    <message>
        <source>The system names its proxy in https_proxy and no_proxy. One that wants a password can only be named there: passwords are not kept in the settings.</source>
        <translation>O sistema indica o proxy dele em https_proxy e no_proxy. Um proxy que exige senha só pode ser indicado ali: senhas não são guardadas nas configurações.</translation>
    </message>
    <message>
        <source>Acts and results</source>
        <translation>Ações e resultados</translation>
    </message>
    <message>
        <source>More, to find a fault</source>
        <translation>Mais, para encontrar uma falha</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>L&amp;og:</source>
        <translation>&amp;Log:</translation>
    </message>
    <message>
        <source>GANGWAY_LOG of the environment decides.</source>
        <translation>A variável de ambiente GANGWAY_LOG decide.</translation>
    </message>
    <message>
        <source>Passwords, keys and signed addresses are never in the log.</source>
        <translation>Senhas, chaves e endereços assinados nunca ficam no log.</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>Chaves:</translation>
    </message>
    <message>
        <source>The key of an encrypted database is then asked for once. The desktop keeps it encrypted, such as in GNOME Keyring or KWallet; no file of Gangway holds it.</source>
        <translation>A chave de um banco de dados criptografado é então pedida uma única vez. A área de trabalho a guarda criptografada, por exemplo no GNOME Keyring ou no KWallet; nenhum arquivo do Gangway a contém.</translation>
    </message>
</context>
<context>
    <name>gangway::Situation</name>
    <message>
        <source>the new instance</source>
        <translation>a nova instância</translation>
    </message>
    <message>
        <source>%1 This is a rehearsal: nothing leaves this machine.</source>
        <translation>%1 Isto é um ensaio: nada sai desta máquina.</translation>
    </message>
    <message>
        <source>after %1 of %2 steps</source>
        <translation>após %1 de %2 etapas</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The new instance and the backup stay as they are.</source>
        <translation>Nada na origem foi alterado. A nova instância e o backup ficam como estão.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The snapshot is uploaded, the backup stays.</source>
        <translation>Nada na origem foi alterado. O snapshot foi enviado e o backup permanece.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays.</source>
        <translation>Nada na origem foi alterado. O backup permanece.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>Nada na origem foi alterado.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>The checks are made once more before the backup begins. Metabase has to stay stopped.</source>
        <translation>As verificações são feitas mais uma vez antes do início do backup. O Metabase precisa continuar parado.</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped.</source>
        <translation>O Metabase precisa continuar parado.</translation>
    </message>
    <message>
        <source>Nobody can use it until the backup was made and read back. Its database is only read.</source>
        <translation>Ninguém pode usá-lo até que o backup seja feito e relido. O banco de dados dele é apenas lido.</translation>
    </message>
    <message>
        <source>Making the snapshot from the backup.</source>
        <translation>Fazendo o snapshot a partir do backup.</translation>
    </message>
    <message>
        <source>Metabase may be started again. Changes made from now on will not move.</source>
        <translation>O Metabase pode ser iniciado de novo. O que for alterado a partir de agora não será transferido.</translation>
    </message>
    <message>
        <source>Uploading the snapshot.</source>
        <translation>Enviando o snapshot.</translation>
    </message>
    <message>
        <source>Metabase may be started again and used as usual. Changes made from now on will not move.</source>
        <translation>O Metabase pode ser iniciado de novo e usado normalmente. O que for alterado a partir de agora não será transferido.</translation>
    </message>
    <message>
        <source>%1 is being set up by Metabase.</source>
        <translation>%1 está sendo configurado pelo Metabase.</translation>
    </message>
    <message numerus="yes">
        <source>This takes about 5–30 minutes. It is looked at every %n second(s).</source>
        <translation>
            <numerusform>Isto leva cerca de 5–30 minutos. É consultado a cada %n segundo.</numerusform>
            <numerusform>Isto leva cerca de 5–30 minutos. É consultado a cada %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing %1 with the snapshot.</source>
        <translation>Comparando %1 com o snapshot.</translation>
    </message>
    <message>
        <source>Both sides are only read.</source>
        <translation>Os dois lados são apenas lidos.</translation>
    </message>
    <message>
        <source>Listing what is left to do.</source>
        <translation>Listando o que resta fazer.</translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation>Os dois lados são iguais.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Tentando de novo agora.</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>O que foi feito continua feito.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %n second(s).</source>
        <translation>
            <numerusform>Sem dados há %n segundo.</numerusform>
            <numerusform>Sem dados há %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer. It is tried again by itself; what was sent stays sent.</source>
        <translation>%1 não responde. A tentativa é repetida automaticamente; o que foi enviado continua enviado.</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n second(s).</source>
        <translation>
            <numerusform>Sem resposta há %n segundo.</numerusform>
            <numerusform>Sem resposta há %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes long to count. It is waited for.</source>
        <translation>%1 demora a contar. O Gangway espera.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has moved for %n second(s).</source>
        <translation>
            <numerusform>Nada avança há %n segundo.</numerusform>
            <numerusform>Nada avança há %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may be slow or busy. The work goes on as soon as it answers.</source>
        <translation>O disco pode estar lento ou ocupado. O trabalho continua assim que ele responder.</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance waits for your order.</source>
        <translation>O snapshot foi enviado. A nova instância espera pelo seu pedido.</translation>
    </message>
    <message>
        <source>Choose plan, address and region in Metabase Store, then say here which address you chose.</source>
        <translation>Escolha plano, endereço e região na Metabase Store e depois diga aqui qual endereço você escolheu.</translation>
    </message>
    <message>
        <source>%1 is running. It has not been compared yet.</source>
        <translation>%1 está rodando. Ainda não foi comparado.</translation>
    </message>
    <message>
        <source>To count what it holds, Gangway needs the API key of an administrator there.</source>
        <translation>Para contar o que há lá, o Gangway precisa da chave de API de um administrador de lá.</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>Pausado %1.</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you continue. What was done stays done.</source>
        <translation>Nada é lido nem enviado até você continuar. O que foi feito continua feito.</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>Parado %1.</translation>
    </message>
    <message>
        <source>Cut short %1.</source>
        <translation>Interrompido %1.</translation>
    </message>
    <message>
        <source>%1 Continue goes on where it was.</source>
        <translation>%1 Continuar segue de onde parou.</translation>
    </message>
    <message>
        <source>Another Gangway is at work on this move.</source>
        <translation>Outro Gangway está trabalhando nesta mudança.</translation>
    </message>
    <message>
        <source>It is shown as it was when this page was opened.</source>
        <translation>Ela é mostrada como estava quando esta página foi aberta.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Parando.</translation>
    </message>
    <message>
        <source>The step ends at its next safe point, usually within seconds.</source>
        <translation>A etapa termina no próximo ponto seguro, em geral em segundos.</translation>
    </message>
    <message>
        <source>Taking back what was done.</source>
        <translation>Desfazendo o que foi feito.</translation>
    </message>
    <message>
        <source>The last step goes first. The backup stays.</source>
        <translation>A última etapa vem primeiro. O backup permanece.</translation>
    </message>
    <message>
        <source>Not everything was taken back.</source>
        <translation>Nem tudo foi desfeito.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. Undo can be asked for again.</source>
        <translation>Nada na origem foi alterado. Desfazer pode ser pedido de novo.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was moved.</source>
        <translation>Desfeito. Nada foi transferido.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays; an upload that is not set up in Metabase Store is never used.</source>
        <translation>Nada na origem foi alterado. O backup permanece; um envio que não for configurado na Metabase Store nunca é usado.</translation>
    </message>
    <message>
        <source>The move did not go on.</source>
        <translation>A mudança não prosseguiu.</translation>
    </message>
    <message>
        <source>The checks do not let the move start.</source>
        <translation>As verificações não deixam a mudança começar.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>O backup não foi feito.</translation>
    </message>
    <message>
        <source>The snapshot was not made.</source>
        <translation>O snapshot não foi feito.</translation>
    </message>
    <message>
        <source>The upload did not finish.</source>
        <translation>O envio não terminou.</translation>
    </message>
    <message>
        <source>The new instance was not set up.</source>
        <translation>A nova instância não foi configurada.</translation>
    </message>
    <message>
        <source>Moved and compared, but the list of what is left was not made.</source>
        <translation>Transferido e comparado, mas a lista do que resta não foi feita.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>Nada foi transferido. %1</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>%1 não contém o que foi transferido.</translation>
    </message>
    <message>
        <source>Do not switch over. The backup and the old server are as they were.</source>
        <translation>Não faça a troca. O backup e o servidor antigo estão como estavam.</translation>
    </message>
    <message>
        <source>Everything was moved. It has not been verified.</source>
        <translation>Tudo foi transferido. Ainda não foi verificado.</translation>
    </message>
    <message>
        <source>Do not switch over before both sides were compared.</source>
        <translation>Não faça a troca antes de os dois lados serem comparados.</translation>
    </message>
    <message>
        <source>Moved and verified.</source>
        <translation>Transferido e verificado.</translation>
    </message>
    <message>
        <source>This was a rehearsal: the cloud is a stand-in, and nothing left this machine. The old server was not changed.</source>
        <translation>Isto foi um ensaio: a nuvem é um substituto e nada saiu desta máquina. O servidor antigo não foi alterado.</translation>
    </message>
    <message>
        <source>%1 holds what the snapshot holds. The old server was not changed.</source>
        <translation>%1 contém o que o snapshot contém. O servidor antigo não foi alterado.</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <comment>window title: percent, what is moved</comment>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Waits for you – %1</source>
        <translation>Espera por você – %1</translation>
    </message>
    <message>
        <source>Waiting – %1</source>
        <translation>Aguardando – %1</translation>
    </message>
    <message>
        <source>Paused – %1</source>
        <translation>Pausado – %1</translation>
    </message>
    <message>
        <source>Stopped – %1</source>
        <translation>Parado – %1</translation>
    </message>
    <message>
        <source>Failed – %1</source>
        <translation>Falhou – %1</translation>
    </message>
    <message>
        <source>Not verified – %1</source>
        <translation>Não verificado – %1</translation>
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
        <translation>O snapshot enviado, o backup e o que você pediu ficam como estão. O Gangway apenas deixa de acompanhar.</translation>
    </message>
    <message>
        <source>The new instance and the backup stay as they are. The comparison is made again when you continue.</source>
        <translation>A nova instância e o backup ficam como estão. A comparação é feita de novo quando você continuar.</translation>
    </message>
    <message>
        <source>The backup stays, and so does what was sent. Continue goes on from there.</source>
        <translation>O backup permanece, assim como o que foi enviado. Continuar segue dali.</translation>
    </message>
    <message>
        <source>An unfinished backup is deleted, and made again when you continue.</source>
        <translation>Um backup inacabado é excluído e feito de novo quando você continuar.</translation>
    </message>
    <message>
        <source>Stop the move?</source>
        <translation>Parar a mudança?</translation>
    </message>
    <message>
        <source>%1

Nothing on the source was changed, and nothing has to be taken back. Stopping takes a few seconds.</source>
        <translation>%1

Nada na origem foi alterado e nada precisa ser desfeito. Parar leva alguns segundos.</translation>
    </message>
    <message>
        <source>The private copies in the folder of this run are deleted. The backup stays, since it is yours. The source was only read.</source>
        <translation>As cópias privadas na pasta desta execução são excluídas. O backup permanece, pois é seu. A origem foi apenas lida.</translation>
    </message>
    <message>
        <source>%1

The upload cannot be taken back; what is not set up in Metabase Store is never used. Cancel an instance you have ordered in Metabase Store.</source>
        <translation>%1

O envio não pode ser desfeito; o que não for configurado na Metabase Store nunca é usado. Cancele na Metabase Store uma instância que você tenha pedido.</translation>
    </message>
    <message>
        <source>Undo this move?</source>
        <translation>Desfazer esta mudança?</translation>
    </message>
    <message>
        <source>%1

A move that was undone cannot be continued.</source>
        <comment>after the sentences on what is undone</comment>
        <translation>%1

Uma mudança desfeita não pode ser continuada.</translation>
    </message>
    <message>
        <source>This key does not open %1.</source>
        <translation>Esta chave não abre %1.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Its key is needed to go on.</source>
        <translation>%1 está criptografado. A chave é necessária para continuar.</translation>
    </message>
    <message>
        <source>Give it below. The move waits as long as it takes; nothing on the source was changed.</source>
        <translation>Informe-a abaixo. A mudança espera o tempo que for preciso; nada na origem foi alterado.</translation>
    </message>
    <message>
        <source>The checks were not made.</source>
        <translation>As verificações não foram feitas.</translation>
    </message>
    <message>
        <source>No snapshot can be made as it was planned.</source>
        <translation>Nenhum snapshot pode ser feito como foi planejado.</translation>
    </message>
    <message>
        <source>Nothing was moved. %1 Plan it again where something is to be decided.</source>
        <translation>Nada foi transferido. %1 Planeje de novo onde houver algo a decidir.</translation>
    </message>
</context>
<context>
    <name>gangway::SnapshotChoicesBox</name>
    <message>
        <source>&amp;Leave out rows that refer to nothing</source>
        <translation>D&amp;eixar de fora linhas que se referem a algo que não existe</translation>
    </message>
    <message>
        <source>&amp;Values that no key opens:</source>
        <translation>Valores que nenhuma &amp;chave abre:</translation>
    </message>
    <message>
        <source>Values that no key opens</source>
        <translation>Valores que nenhuma chave abre</translation>
    </message>
    <message>
        <source>Make no snapshot</source>
        <translation>Não fazer snapshot</translation>
    </message>
    <message>
        <source>Empty them in the snapshot</source>
        <translation>Esvaziá-los no snapshot</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Deixá-los como estão</translation>
    </message>
    <message>
        <source>What refers to them stays behind, too. The database itself is not changed.</source>
        <translation>O que se refere a elas também fica para trás. O banco de dados em si não é alterado.</translation>
    </message>
</context>
<context>
    <name>gangway::SourcePage</name>
    <message>
        <source>Choose the Metabase to move</source>
        <translation>Escolher o Metabase a mudar</translation>
    </message>
    <message>
        <source>Gangway reads Metabase&apos;s own database file and never changes it. Metabase has to be stopped, since an open file cannot be read safely.</source>
        <translation>O Gangway lê o arquivo de banco de dados do próprio Metabase e nunca o altera. O Metabase precisa estar parado, pois um arquivo aberto não pode ser lido com segurança.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lendo %1 …</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Lendo %1: %2</translation>
    </message>
    <message>
        <source>&amp;Database file, or folder of Metabase:</source>
        <translation>Arquivo do &amp;banco de dados ou pasta do Metabase:</translation>
    </message>
    <message>
        <source>Choose below, type a path, or drop a file on this page</source>
        <translation>Escolha abaixo, digite um caminho ou solte um arquivo nesta página</translation>
    </message>
    <message>
        <source>Enter reads what is there.</source>
        <translation>Enter lê o que há ali.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Escolher &amp;arquivo…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Escolher &amp;pasta…</translation>
    </message>
    <message>
        <source>Use the &amp;sample</source>
        <translation>&amp;Usar o exemplo</translation>
    </message>
    <message>
        <source>A small Metabase that comes with Gangway, to practise with</source>
        <translation>Um pequeno Metabase que vem com o Gangway, para praticar</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recentes</translation>
    </message>
    <message>
        <source>Sto&amp;p reading</source>
        <translation>Pa&amp;rar a leitura</translation>
    </message>
    <message>
        <source>Encryption &amp;key (MB_ENCRYPTION_SECRET_KEY):</source>
        <translation>&amp;Chave de criptografia (MB_ENCRYPTION_SECRET_KEY):</translation>
    </message>
    <message>
        <source>&amp;Try the key</source>
        <translation>&amp;Testar a chave</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>R&amp;ehearse first</source>
        <translation>&amp;Ensaiar primeiro</translation>
    </message>
    <message>
        <source>Metabase &amp;Cloud</source>
        <translation>&amp;Metabase Cloud</translation>
    </message>
    <message>
        <source>The whole move with your data and the real steps, to a stand-in for Metabase Cloud on this machine. Nothing leaves it.</source>
        <translation>A mudança inteira, com os seus dados e as etapas reais, para um substituto do Metabase Cloud nesta máquina. Nada sai dela.</translation>
    </message>
    <message>
        <source>The real move. The snapshot is uploaded to Metabase; you order the new instance in Metabase Store.</source>
        <translation>A mudança real. O snapshot é enviado ao Metabase; você pede a nova instância na Metabase Store.</translation>
    </message>
    <message>
        <source>Re&amp;gion of the new instance:</source>
        <translation>Re&amp;gião da nova instância:</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ainda não decidida</translation>
    </message>
    <message>
        <source>Where it is known, the checks name the addresses that your firewalls have to let in. It is chosen in Metabase Store.</source>
        <translation>Quando ela é conhecida, as verificações citam os endereços que os seus firewalls precisam liberar. Ela é escolhida na Metabase Store.</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>Mais &amp;opções</translation>
    </message>
    <message>
        <source>The move has begun with these answers. They are here to be read.</source>
        <translation>A mudança começou com estas respostas. Elas estão aqui para leitura.</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s database file</source>
        <translation>Escolher o arquivo de banco de dados do Metabase</translation>
    </message>
    <message>
        <source>Metabase&apos;s database (*.mv.db)</source>
        <translation>Banco de dados do Metabase (*.mv.db)</translation>
    </message>
    <message>
        <source>metabase.jar, or a file with MB_DB_ variables (*.jar *.env *.conf)</source>
        <translation>metabase.jar, ou um arquivo com variáveis MB_DB_ (*.jar *.env *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose the folder Metabase runs in</source>
        <translation>Escolher a pasta em que o Metabase roda</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Esta chave não abre o que está criptografado. Pegue-a no ambiente do servidor que usa este banco de dados, exatamente como está lá.</translation>
    </message>
    <message>
        <source>The key is right: it opens what is encrypted.</source>
        <translation>A chave está certa: abre o que está criptografado.</translation>
    </message>
    <message>
        <source>The database is being read.</source>
        <translation>O banco de dados está sendo lido.</translation>
    </message>
    <message>
        <source>Press Enter in the field to read that file.</source>
        <translation>Pressione Enter no campo para ler esse arquivo.</translation>
    </message>
    <message>
        <source>Choose a database file or folder first.</source>
        <translation>Escolha primeiro um arquivo de banco de dados ou uma pasta.</translation>
    </message>
    <message>
        <source>The encryption key is missing.</source>
        <translation>A chave de criptografia está faltando.</translation>
    </message>
    <message>
        <source>Choose a database that can be read, or press Enter in the field to try again.</source>
        <translation>Escolha um banco de dados que possa ser lido ou pressione Enter no campo para tentar de novo.</translation>
    </message>
    <message>
        <source>Connection details and settings in this database are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. Unless it is to be kept in the keychain, it is kept only until the move has ended.</source>
        <translation>Os dados de conexão e as configurações neste banco de dados estão criptografados. O Metabase Cloud os recebe como texto simples; por isso, a chave do servidor antigo é necessária. A menos que deva ser guardada no chaveiro, ela é mantida só até a mudança terminar.</translation>
    </message>
</context>
<context>
    <name>gangway::SpaceCheck</name>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>Libere espaço ou escolha outro disco e tente de novo.</translation>
    </message>
    <message>
        <source>There is not enough space for %1: %2 are needed, %3 more have to stay free for what else is on the disk, and %4 are free on %5.</source>
        <extracomment>%1: a file, %2 to %4: sizes, %5: where the disk is mounted</extracomment>
        <translation>Não há espaço suficiente para %1: são necessários %2, mais %3 precisam ficar livres para o resto do disco, e há %4 livres em %5.</translation>
    </message>
</context>
<context>
    <name>gangway::StatusWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Progress of the step under way</source>
        <translation>Andamento da etapa atual</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>Parar a mudança</translation>
    </message>
</context>
<context>
    <name>gangway::StoreClient</name>
    <message>
        <source>Metabase Store&apos;s answer is not understood.</source>
        <translation>A resposta da Metabase Store não foi compreendida.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address. If it is right, a newer Gangway may be needed.</source>
        <translation>Confira o endereço da Store. Se estiver certo, pode ser necessário um Gangway mais novo.</translation>
    </message>
    <message>
        <source>Try again later. Nothing that was done is lost.</source>
        <translation>Tente de novo mais tarde. Nada do que foi feito se perde.</translation>
    </message>
    <message>
        <source>Metabase Store refused the request.</source>
        <translation>A Metabase Store recusou a requisição.</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and Metabase Store filters requests.</source>
        <translation>Confira se nada entre este computador e a Metabase Store filtra requisições.</translation>
    </message>
    <message>
        <source>Metabase Store does not know this migration.</source>
        <translation>A Metabase Store não conhece esta migração.</translation>
    </message>
    <message>
        <source>Start the migration again.</source>
        <translation>Comece a migração de novo.</translation>
    </message>
    <message>
        <source>Metabase Store says that this migration is finished or in use.</source>
        <translation>A Metabase Store diz que esta migração terminou ou está em uso.</translation>
    </message>
    <message>
        <source>Look at the migration in Metabase Store, or start it again.</source>
        <translation>Veja a migração na Metabase Store ou comece-a de novo.</translation>
    </message>
    <message>
        <source>Metabase Store did not accept the request.</source>
        <translation>A Metabase Store não aceitou a requisição.</translation>
    </message>
    <message>
        <source>Start the migration again. If it happens again, a newer Gangway may be needed.</source>
        <translation>Comece a migração de novo. Se acontecer outra vez, pode ser necessário um Gangway mais novo.</translation>
    </message>
    <message>
        <source>Metabase Store&apos;s address leads somewhere else.</source>
        <translation>O endereço da Metabase Store leva a outro lugar.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address.</source>
        <translation>Confira o endereço da Store.</translation>
    </message>
    <message>
        <source>Metabase Store has trouble answering.</source>
        <translation>A Metabase Store está com dificuldade para responder.</translation>
    </message>
    <message>
        <source>Metabase Cloud does not take a Metabase of version %1.</source>
        <translation>O Metabase Cloud não aceita um Metabase da versão %1.</translation>
    </message>
    <message>
        <source>Upgrade this Metabase to the newest release of its version first, 50 or later.</source>
        <translation>Atualize primeiro este Metabase para o lançamento mais recente da versão dele, 50 ou posterior.</translation>
    </message>
    <message>
        <source>Metabase Store takes no migrations at this address.</source>
        <translation>A Metabase Store não aceita migrações neste endereço.</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address and the network connection.</source>
        <translation>Confira o endereço da Store e a conexão de rede.</translation>
    </message>
    <message>
        <source>Metabase Store could not put the parts together.</source>
        <translation>A Metabase Store não conseguiu juntar as partes.</translation>
    </message>
    <message>
        <source>Nobody can say whether Metabase Store has put the parts together.</source>
        <translation>Não é possível saber se a Metabase Store juntou as partes.</translation>
    </message>
    <message>
        <source>Metabase Store cannot put the parts together.</source>
        <translation>A Metabase Store não consegue juntar as partes.</translation>
    </message>
    <message>
        <source>Continue. All parts are sent again.</source>
        <translation>Continue. Todas as partes são enviadas de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::StoreLinkBox</name>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>&amp;Ir para a Metabase Store</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar link</translation>
    </message>
    <message>
        <source>Link to Metabase Store for this move</source>
        <translation>Link para a Metabase Store desta mudança</translation>
    </message>
    <message>
        <source>Rehearsal: this page is a stand-in on this machine. Nothing is ordered and nothing is paid.</source>
        <translation>Ensaio: esta página é um substituto nesta máquina. Nada é pedido e nada é pago.</translation>
    </message>
    <message>
        <source>Plan, address, region and payment are between you and Metabase, in its own page. Whoever has this link can act on your move: keep it to yourself.</source>
        <translation>Plano, endereço, região e pagamento ficam entre você e o Metabase, na página dele. Quem tiver este link pode agir sobre a sua mudança: guarde-o para você.</translation>
    </message>
</context>
<context>
    <name>gangway::StorePage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>&amp;Preencher por mim (ensaio)</translation>
    </message>
    <message>
        <source>Order the new instance</source>
        <translation>Pedir a nova instância</translation>
    </message>
    <message>
        <source>Plan, address and region are chosen in Metabase Store; Gangway watches until it answers.</source>
        <translation>Plano, endereço e região são escolhidos na Metabase Store; o Gangway acompanha até ela responder.</translation>
    </message>
    <message>
        <source>Chooses in the stand-in&apos;s page what somebody would choose. Only a rehearsal has this.</source>
        <translation>Escolhe na página do substituto o que uma pessoa escolheria. Só existe em um ensaio.</translation>
    </message>
    <message>
        <source>Start of the new instance</source>
        <translation>Início da nova instância</translation>
    </message>
    <message>
        <source>Snapshot uploaded: %1, %2.</source>
        <translation>Snapshot enviado: %1, %2.</translation>
    </message>
    <message>
        <source>Next can be chosen once the new instance answers at its address.</source>
        <translation>Próximo pode ser escolhido assim que a nova instância responder no endereço dela.</translation>
    </message>
</context>
<context>
    <name>gangway::TableFileWriter</name>
    <message>
        <source>A value of table %1 cannot be written in this format without changing it.</source>
        <translation>Um valor da tabela %1 não pode ser gravado neste formato sem ser alterado.</translation>
    </message>
    <message>
        <source>Export this table as CSV, which keeps every byte.</source>
        <translation>Exporte esta tabela como CSV, que mantém cada byte.</translation>
    </message>
</context>
<context>
    <name>gangway::TableList</name>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>none, but some are doubtful</source>
        <extracomment>Rows that are lost: none are known of, but there may be some</extracomment>
        <translation>nenhuma, mas algumas são duvidosas</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>Linhas perdidas</translation>
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
        <translation>Média</translation>
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
        <translation>Velocidade nos últimos 30 minutos</translation>
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
        <translation>Agora, %1 por segundo. A tabela abaixo tem os números.</translation>
    </message>
    <message>
        <source>Nothing was moved yet.</source>
        <translation>Nada foi transferido ainda.</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputTable</name>
    <message>
        <source>Speed by the minute</source>
        <translation>Velocidade por minuto</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
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
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
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
        <translation>%1 está em andamento.</translation>
    </message>
    <message>
        <source>%1 was cut short, %2.</source>
        <translation>%1: interrompida, %2.</translation>
    </message>
    <message>
        <source>%1 did not finish, %2.</source>
        <translation>%1: não terminou, %2.</translation>
    </message>
    <message>
        <source>%1 was taken back only in part, %2.</source>
        <translation>%1: desfeita só em parte, %2.</translation>
    </message>
    <message>
        <source>%1 is planned, and nothing was done yet.</source>
        <translation>%1: planejada, nada foi feito ainda.</translation>
    </message>
    <message>
        <source>%1 was stopped, %2.</source>
        <translation>%1: parada, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 de %2 etapas concluídas.</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <extracomment>The second half of &quot;3 of 7 steps are done.&quot;; two sentences beside each other</extracomment>
        <translation>%1 está somente leitura desde %2.</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>Nada na origem foi alterado.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Runs that have not ended</source>
        <translation>Execuções que não terminaram</translation>
    </message>
</context>
<context>
    <name>gangway::Upload</name>
    <message>
        <source>%1 changed while it was uploaded. Nothing was completed.</source>
        <translation>%1 mudou durante o envio. Nada foi concluído.</translation>
    </message>
    <message>
        <source>Make sure that no other program writes to it, then start the upload again.</source>
        <translation>Garanta que nenhum outro programa grave nele e comece o envio de novo.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Não foi possível abrir %1.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Confira o caminho e se você tem permissão de leitura.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be uploaded.</source>
        <translation>%1 não é um arquivo que possa ser enviado.</translation>
    </message>
    <message>
        <source>Choose the snapshot&apos;s file.</source>
        <translation>Escolha o arquivo do snapshot.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Não foi possível ler %1 até o fim.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Confira o disco e tente de novo.</translation>
    </message>
    <message>
        <source>Asking Metabase Store for new links</source>
        <translation>Pedindo novos links à Metabase Store</translation>
    </message>
    <message numerus="yes">
        <source>The links ran out. %n part(s) are sent again</source>
        <translation>
            <numerusform>Os links expiraram. %n parte é enviada de novo</numerusform>
            <numerusform>Os links expiraram. %n partes são enviadas de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to try again: %1</source>
        <translation>Aguardando para tentar de novo: %1</translation>
    </message>
    <message>
        <source>The upload cannot be made like this.</source>
        <translation>O envio não pode ser feito assim.</translation>
    </message>
    <message>
        <source>Start the upload again. If it happens again, save a support bundle.</source>
        <translation>Comece o envio de novo. Se acontecer outra vez, salve um pacote de suporte.</translation>
    </message>
    <message>
        <source>Comparing part %1 with what was sent before</source>
        <translation>Comparando a parte %1 com o que foi enviado antes</translation>
    </message>
    <message>
        <source>The upload stopped before the file was stored.</source>
        <translation>O envio parou antes de o arquivo ser armazenado.</translation>
    </message>
    <message>
        <source>The upload stopped with %1 of %2 parts stored.</source>
        <translation>O envio parou com %1 de %2 partes armazenadas.</translation>
    </message>
    <message>
        <source>Check the network connection, then continue.</source>
        <translation>Confira a conexão de rede e continue.</translation>
    </message>
    <message>
        <source>Check the network connection, then continue. Stored parts are not sent again.</source>
        <translation>Confira a conexão de rede e continue. As partes armazenadas não são enviadas de novo.</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage refused the upload.</source>
        <translation>O armazenamento do Metabase Cloud recusou o envio.</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and the storage changes requests, then start again.</source>
        <translation>Confira se nada entre este computador e o armazenamento altera requisições e comece de novo.</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage no longer has what was sent before.</source>
        <translation>O armazenamento do Metabase Cloud não tem mais o que foi enviado antes.</translation>
    </message>
    <message>
        <source>Continue. Everything is sent again.</source>
        <translation>Continue. Tudo é enviado de novo.</translation>
    </message>
    <message>
        <source>The links for the upload run out before they can be used.</source>
        <translation>Os links do envio expiram antes de poderem ser usados.</translation>
    </message>
    <message>
        <source>Start the migration again. On a slow connection, upload fewer parts at once.</source>
        <translation>Comece a migração de novo. Em uma conexão lenta, envie menos partes ao mesmo tempo.</translation>
    </message>
</context>
<context>
    <name>gangway::UploadState</name>
    <message>
        <source>What was noted about the upload cannot be read.</source>
        <translation>O que foi anotado sobre o envio não pode ser lido.</translation>
    </message>
    <message>
        <source>Start the upload again.</source>
        <translation>Comece o envio de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyArchive</name>
    <message>
        <source>%1 differs from the manifest in bytes %2 to %3.</source>
        <translation>%1 difere do manifesto nos bytes de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 as a whole differs from the manifest.</source>
        <translation>%1 como um todo difere do manifesto.</translation>
    </message>
    <message>
        <source>This does not prove that the contents are intact: they were not read.</source>
        <translation>Isto não prova que o conteúdo está intacto: ele não foi lido.</translation>
    </message>
    <message>
        <source>This does not prove that the database opens, nor that its rows are those of the source.</source>
        <translation>Isto não prova que o banco de dados abre, nem que as linhas são as da origem.</translation>
    </message>
    <message>
        <source>%1 is not as it was written. %2</source>
        <translation>%1 não está como foi gravado. %2</translation>
    </message>
    <message>
        <source>Do not rely on this file. Make the backup again, or use another copy of it.</source>
        <translation>Não confie neste arquivo. Faça o backup de novo ou use outra cópia dele.</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyPage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>&amp;Preencher por mim (ensaio)</translation>
    </message>
    <message>
        <source>&amp;Open the new instance</source>
        <translation>&amp;Abrir a nova instância</translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation>Comparar os dois lados</translation>
    </message>
    <message>
        <source>A move counts as done when the new instance holds what was sent.</source>
        <translation>Uma mudança conta como concluída quando a nova instância contém o que foi enviado.</translation>
    </message>
    <message>
        <source>All counts are equal.</source>
        <translation>Todas as contagens são iguais.</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) differ.</source>
        <translation>
            <numerusform>%n contagem difere.</numerusform>
            <numerusform>%n contagens diferem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts prove that everything arrived. Whether it answers as before is quickly seen by hand: sign in to %1 and run three questions you know well.</source>
        <translation>As contagens provam que tudo chegou. Se ela responde como antes, vê-se logo à mão: entre em %1 e execute três perguntas que você conhece bem.</translation>
    </message>
    <message>
        <source>Next can be chosen once both sides were counted and are equal.</source>
        <translation>Próximo pode ser escolhido assim que os dois lados forem contados e estiverem iguais.</translation>
    </message>
</context>
<context>
    <name>gangway::WizardPage</name>
    <message>
        <source>What this page is called on the telephone</source>
        <translation>Como citar esta página ao telefone</translation>
    </message>
    <message>
        <source>Support code %1</source>
        <translation>Código de suporte %1</translation>
    </message>
</context>
<context>
    <name>gangway::WriteArchive</name>
    <message>
        <source>The backup could not be put together.</source>
        <translation>Não foi possível montar o backup.</translation>
    </message>
    <message>
        <source>Report this with the details.</source>
        <translation>Relate isto com os detalhes.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 mudou durante a leitura.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>Pare o programa que o usa e tente de novo.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>Não foi possível gravar o backup.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Confira o disco e tente de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::checks</name>
    <message>
        <source>Metabase application database</source>
        <translation>Banco de dados da aplicação do Metabase</translation>
    </message>
    <message>
        <source>This is not a Metabase application database</source>
        <translation>Este não é um banco de dados da aplicação do Metabase</translation>
    </message>
    <message>
        <source>Start the Metabase that made it once and let it finish, or choose another file.</source>
        <translation>Inicie uma vez o Metabase que o criou e deixe-o terminar, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose the database that Metabase keeps its own data in: on H2, the file metabase.db.mv.db.</source>
        <translation>Escolha o banco de dados em que o Metabase guarda os próprios dados: em H2, o arquivo metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; could not finish</source>
        <translation>A verificação “%1” não pôde terminar</translation>
    </message>
</context>
<context>
    <name>gangway::checks::AllowList</name>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>Libere estes endereços de %1 (em %2) no firewall de cada um: %3.</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>Depois que a região for escolhida, libere os endereços dela no firewall de cada um.</translation>
    </message>
    <message>
        <source>Databases have to let Metabase Cloud in</source>
        <translation>Os bancos de dados precisam deixar o Metabase Cloud entrar</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>As consultas vêm dos endereços da região da nuvem, e não mais do seu servidor.</translation>
    </message>
    <message>
        <source>No database has to let the cloud in</source>
        <translation>Nenhum banco de dados precisa deixar a nuvem entrar</translation>
    </message>
    <message>
        <source>No data source names a public host.</source>
        <translation>Nenhuma fonte de dados cita um host público.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::CloudMigration</name>
    <message>
        <source>An earlier move to the cloud has not ended</source>
        <translation>Uma mudança anterior para a nuvem não terminou</translation>
    </message>
    <message>
        <source>Metabase lists it as running. It is, or its server was stopped in the middle; until it ends, Metabase refuses to start another one itself.</source>
        <translation>O Metabase a lista como em andamento. Ou ela está, ou o servidor foi parado no meio; até ela terminar, o próprio Metabase se recusa a iniciar outra.</translation>
    </message>
    <message>
        <source>If it is not running, cancel it in the admin settings under Cloud (or let Gangway do it).</source>
        <translation>Se ela não estiver em andamento, cancele-a nas configurações de administração, em Cloud (ou deixe o Gangway fazer isso).</translation>
    </message>
    <message>
        <source>Move %1, &quot;%2&quot; since %3 (UTC)</source>
        <translation>Mudança %1, “%2” desde %3 (UTC)</translation>
    </message>
    <message>
        <source>No move is under way</source>
        <translation>Nenhuma mudança está em andamento</translation>
    </message>
    <message>
        <source>None was ever started.</source>
        <translation>Nenhuma foi iniciada até hoje.</translation>
    </message>
    <message>
        <source>All earlier ones came to an end.</source>
        <translation>Todas as anteriores chegaram ao fim.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Cluster</name>
    <message>
        <source>One server runs on this database</source>
        <translation>Um servidor usa este banco de dados</translation>
    </message>
    <message>
        <source>The job tables know of no second one.</source>
        <translation>As tabelas de tarefas não conhecem um segundo.</translation>
    </message>
    <message>
        <source>Go down to one server before, and start the others afterwards.</source>
        <translation>Reduza a um servidor antes e inicie os outros depois.</translation>
    </message>
    <message>
        <source>Stop all of them before the snapshot is made.</source>
        <translation>Pare todos antes de o snapshot ser feito.</translation>
    </message>
    <message>
        <source>Several servers run on this database</source>
        <translation>Vários servidores usam este banco de dados</translation>
    </message>
    <message>
        <source>The job tables know of %1. A server that was replaced may still be counted.</source>
        <translation>As tabelas de tarefas conhecem %1. Um servidor que foi substituído ainda pode estar na conta.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Drivers</name>
    <message>
        <source>Data sources with a community driver stay behind</source>
        <translation>Fontes de dados com driver da comunidade ficam para trás</translation>
    </message>
    <message>
        <source>Metabase Cloud has the official drivers only. Questions on these sources move, but cannot run.</source>
        <translation>O Metabase Cloud tem apenas os drivers oficiais. As perguntas sobre estas fontes são transferidas, mas não podem ser executadas.</translation>
    </message>
    <message>
        <source>Replace each by a source with an official driver, or go on without them.</source>
        <translation>Substitua cada uma por uma fonte com driver oficial ou siga sem elas.</translation>
    </message>
    <message>
        <source>All drivers are official ones</source>
        <translation>Todos os drivers são oficiais</translation>
    </message>
    <message>
        <source>Metabase Cloud has a driver for every data source.</source>
        <translation>O Metabase Cloud tem um driver para cada fonte de dados.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Duplicates</name>
    <message>
        <source>%1 (%2): rows %3</source>
        <translation>%1 (%2): linhas %3</translation>
    </message>
    <message>
        <source>Tables or fields of data sources are listed twice</source>
        <translation>Tabelas ou campos de fontes de dados estão listados duas vezes</translation>
    </message>
    <message>
        <source>A restore or an upgrade may refuse the second entry (metabase/metabase#10087).</source>
        <translation>Uma restauração ou atualização pode recusar a segunda entrada (metabase/metabase#10087).</translation>
    </message>
    <message>
        <source>Sync the data source in the admin settings, or remove the entry that nothing uses.</source>
        <translation>Sincronize a fonte de dados nas configurações de administração ou remova a entrada que nada usa.</translation>
    </message>
    <message>
        <source>No table or field is listed twice</source>
        <translation>Nenhuma tabela nem campo está listado duas vezes</translation>
    </message>
    <message>
        <source>Each is there once.</source>
        <translation>Cada um aparece uma vez.</translation>
    </message>
    <message>
        <source>The first %1 of each were compared.</source>
        <translation>As primeiras %1 de cada foram comparadas.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Embedding</name>
    <message>
        <source>Embedded and public content gets a new address</source>
        <translation>O conteúdo incorporado e público ganha um novo endereço</translation>
    </message>
    <message>
        <source>Pages and programs that show it ask the old address.</source>
        <translation>As páginas e os programas que o mostram consultam o endereço antigo.</translation>
    </message>
    <message>
        <source>Change the address there. Keys and the ends of the links stay the same.</source>
        <translation>Troque o endereço lá. As chaves e o final dos links continuam iguais.</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1</source>
        <translation>Perguntas e painéis incorporados: %1</translation>
    </message>
    <message>
        <source>Public links: %1</source>
        <translation>Links públicos: %1</translation>
    </message>
    <message>
        <source>Nothing is embedded or public</source>
        <translation>Nada está incorporado nem público</translation>
    </message>
    <message>
        <source>No question or dashboard is published for embedding or by a public link.</source>
        <translation>Nenhuma pergunta nem painel está publicado para incorporação ou por link público.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptedLeftovers</name>
    <message>
        <source>Forgotten encrypted values cannot be told apart</source>
        <translation>Valores criptografados esquecidos não podem ser distinguidos</translation>
    </message>
    <message>
        <source>Without the right key every encrypted value looks the same.</source>
        <translation>Sem a chave certa, todos os valores criptografados parecem iguais.</translation>
    </message>
    <message>
        <source>Give the key and check again.</source>
        <translation>Informe a chave e verifique de novo.</translation>
    </message>
    <message>
        <source>No value is left in another encryption</source>
        <translation>Nenhum valor ficou em outra criptografia</translation>
    </message>
    <message>
        <source>All columns that Metabase encrypts in any version were looked at.</source>
        <translation>Foram examinadas todas as colunas que o Metabase criptografa em alguma versão.</translation>
    </message>
    <message>
        <source>Some values are encrypted with another key</source>
        <translation>Alguns valores estão criptografados com outra chave</translation>
    </message>
    <message>
        <source>Metabase cannot read them; it logs errors, and turning encryption on later fails (metabase/metabase#76149).</source>
        <translation>O Metabase não consegue lê-los; registra erros, e ativar a criptografia mais tarde falha (metabase/metabase#76149).</translation>
    </message>
    <message>
        <source>Empty these values (people&apos;s own settings become the defaults), or give the key they were encrypted with.</source>
        <translation>Esvazie estes valores (as configurações pessoais voltam ao padrão) ou informe a chave com que foram criptografados.</translation>
    </message>
    <message>
        <source>%1.%2: %3 rows</source>
        <translation>%1.%2: %3 linhas</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with.</source>
        <translation>Informe a chave com que foram criptografados.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptionKey</name>
    <message>
        <source>No encryption key is needed</source>
        <translation>Nenhuma chave de criptografia é necessária</translation>
    </message>
    <message>
        <source>Connection details and settings are stored as plain text.</source>
        <translation>Os dados de conexão e as configurações estão guardados como texto simples.</translation>
    </message>
    <message>
        <source>The encryption key is right</source>
        <translation>A chave de criptografia está certa</translation>
    </message>
    <message>
        <source>It opens what is stored encrypted: %1 values.</source>
        <translation>Ela abre o que está guardado criptografado: %1 valores.</translation>
    </message>
    <message>
        <source>The encryption key is not this database&apos;s</source>
        <translation>A chave de criptografia não é a deste banco de dados</translation>
    </message>
    <message>
        <source>It does not open what is stored encrypted (%1 values).</source>
        <translation>Ela não abre o que está guardado criptografado (%1 valores).</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Pegue MB_ENCRYPTION_SECRET_KEY no ambiente do servidor que usa este banco de dados, exatamente como está lá.</translation>
    </message>
    <message>
        <source>The database is encrypted and the key is not known</source>
        <translation>O banco de dados está criptografado e a chave não é conhecida</translation>
    </message>
    <message>
        <source>The cloud takes connection details and settings as plain text; without the key they cannot be opened (%1 values).</source>
        <translation>A nuvem recebe os dados de conexão e as configurações como texto simples; sem a chave, eles não podem ser abertos (%1 valores).</translation>
    </message>
    <message>
        <source>A Metabase started without the same MB_ENCRYPTION_SECRET_KEY cannot read its connections (%1 values), and an upgrade may get stuck.</source>
        <translation>Um Metabase iniciado sem a mesma MB_ENCRYPTION_SECRET_KEY não consegue ler as suas conexões (%1 valores), e uma atualização pode travar.</translation>
    </message>
    <message>
        <source>The encryption of this database is not known</source>
        <translation>A criptografia deste banco de dados não é conhecida</translation>
    </message>
    <message>
        <source>It has a table of data keys (%1 rows): values may be encrypted in a format Gangway does not read.</source>
        <translation>Ele tem uma tabela de chaves de dados (%1 linhas): os valores podem estar criptografados em um formato que o Gangway não lê.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Use a migração do próprio Metabase nas configurações de administração, em Cloud.</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file), and give it: the snapshot is made with it.</source>
        <translation>Encontre MB_ENCRYPTION_SECRET_KEY no ambiente do servidor (arquivo de serviço, contêiner, arquivo compose) e informe-a: o snapshot é feito com ela.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EnvironmentSettings</name>
    <message>
        <source>Settings in the server&apos;s environment do not move</source>
        <translation>As configurações do ambiente do servidor não são transferidas</translation>
    </message>
    <message>
        <source>Variables such as MB_SITE_NAME or MB_EMAIL_SMTP_HOST win over the database, and were not looked at: no environment was given.</source>
        <translation>Variáveis como MB_SITE_NAME ou MB_EMAIL_SMTP_HOST prevalecem sobre o banco de dados e não foram examinadas: nenhum ambiente foi informado.</translation>
    </message>
    <message>
        <source>Look through the service file, container or compose file for MB_ variables, and set the same in the admin settings of the new instance.</source>
        <translation>Procure variáveis MB_ no arquivo de serviço, no contêiner ou no arquivo compose e defina o mesmo nas configurações de administração da nova instância.</translation>
    </message>
    <message>
        <source>These variables set something that is not in the application database.</source>
        <translation>Estas variáveis definem algo que não está no banco de dados da aplicação.</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>Defina cada uma nas configurações de administração da nova instância, onde houver equivalente.</translation>
    </message>
    <message>
        <source>The server&apos;s environment sets nothing else</source>
        <translation>O ambiente do servidor não define mais nada</translation>
    </message>
    <message>
        <source>It only says where the application database and the web server are.</source>
        <translation>Ele só diz onde estão o banco de dados da aplicação e o servidor web.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::FileSources</name>
    <message>
        <source>Data sources that are files stay behind</source>
        <translation>Fontes de dados que são arquivos ficam para trás</translation>
    </message>
    <message>
        <source>Metabase Cloud opens neither H2 nor SQLite files. Questions on these sources move, but cannot run.</source>
        <translation>O Metabase Cloud não abre arquivos H2 nem SQLite. As perguntas sobre estas fontes são transferidas, mas não podem ser executadas.</translation>
    </message>
    <message>
        <source>Load the data into a database server and point the source to it, or go on without them.</source>
        <translation>Carregue os dados em um servidor de banco de dados e aponte a fonte para ele, ou siga sem elas.</translation>
    </message>
    <message>
        <source>No data source is a file</source>
        <translation>Nenhuma fonte de dados é um arquivo</translation>
    </message>
    <message>
        <source>Apart from the sample database, none uses H2 or SQLite.</source>
        <translation>Além do banco de dados de exemplo, nenhuma usa H2 ou SQLite.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Mail</name>
    <message>
        <source>No mail server is set up</source>
        <translation>Nenhum servidor de e-mail está configurado</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself.</source>
        <translation>O próprio Metabase Cloud envia os e-mails.</translation>
    </message>
    <message>
        <source>Mail is sent by the cloud</source>
        <translation>Os e-mails são enviados pela nuvem</translation>
    </message>
    <message>
        <source>Your mail server %1 cannot be reached from there; Metabase Cloud sends mail itself.</source>
        <translation>O seu servidor de e-mail %1 não pode ser acessado de lá; o próprio Metabase Cloud envia os e-mails.</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself, from an address of its own.</source>
        <translation>O próprio Metabase Cloud envia os e-mails, a partir de um endereço dele.</translation>
    </message>
    <message>
        <source>Allow the new sender in your mail filters.</source>
        <translation>Permita o novo remetente nos seus filtros de e-mail.</translation>
    </message>
    <message>
        <source>The sender until now: %1</source>
        <translation>O remetente até agora: %1</translation>
    </message>
</context>
<context>
    <name>gangway::checks::MigrationLock</name>
    <message>
        <source>The migration lock is free</source>
        <translation>O bloqueio de migração está livre</translation>
    </message>
    <message>
        <source>No Metabase is changing the schema.</source>
        <translation>Nenhum Metabase está alterando o esquema.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>uma hora desconhecida</translation>
    </message>
    <message>
        <source>an unknown host</source>
        <translation>um host desconhecido</translation>
    </message>
    <message>
        <source>The migration lock is held</source>
        <translation>O bloqueio de migração está retido</translation>
    </message>
    <message>
        <source>%1 has held it since %2 (UTC). Either a Metabase is changing the schema now, or one was killed while it did; a new start waits and then fails.</source>
        <translation>%1 o retém desde %2 (UTC). Ou um Metabase está alterando o esquema agora, ou um foi encerrado enquanto fazia isso; um novo início espera e depois falha.</translation>
    </message>
    <message>
        <source>If a Metabase is starting, wait for it. If none runs anywhere, release the lock with its command &quot;migrate release-locks&quot;, start it once, and check again.</source>
        <translation>Se um Metabase está iniciando, espere por ele. Se nenhum roda em lugar algum, libere o bloqueio com o comando dele “migrate release-locks”, inicie-o uma vez e verifique de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::NotMoving</name>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>Políticas de cache</translation>
    </message>
    <message>
        <source>Translations of content</source>
        <translation>Traduções de conteúdo</translation>
    </message>
    <message>
        <source>Database routing</source>
        <translation>Roteamento de bancos de dados</translation>
    </message>
    <message>
        <source>People&apos;s own preferences</source>
        <translation>Preferências das próprias pessoas</translation>
    </message>
    <message>
        <source>Remote sync</source>
        <translation>Sincronização remota</translation>
    </message>
    <message>
        <source>Python libraries</source>
        <translation>Bibliotecas Python</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformações</translation>
    </message>
    <message>
        <source>Some things do not move</source>
        <translation>Algumas coisas não são transferidas</translation>
    </message>
    <message>
        <source>Metabase leaves these behind, whichever way the move is made.</source>
        <translation>O Metabase as deixa para trás, seja qual for a forma da mudança.</translation>
    </message>
    <message>
        <source>Note them down; they are on the list of what is left to do after the move.</source>
        <translation>Anote-as; elas estão na lista do que resta fazer depois da mudança.</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Nada fica para trás</translation>
    </message>
    <message>
        <source>There are no API keys, caching policies or other things Metabase does not move. Caches and logs of past queries stay, as always.</source>
        <translation>Não há chaves de API, políticas de cache nem outras coisas que o Metabase não transfere. Os caches e os logs de consultas passadas ficam, como sempre.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PaidFeatures</name>
    <message>
        <source>Rows of paid features in an open-source instance</source>
        <translation>Linhas de recursos pagos em uma instância de código aberto</translation>
    </message>
    <message>
        <source>Only the Enterprise edition moves them. The instance ran it once, or a trial has ended; a restore of what the open-source edition dumps has failed on such rows (metabase/metabase#78414).</source>
        <translation>Só a edição Enterprise as transfere. A instância já a usou alguma vez, ou um teste terminou; a restauração do que a edição de código aberto extrai já falhou com essas linhas (metabase/metabase#78414).</translation>
    </message>
    <message>
        <source>Run the Enterprise jar of the same version for the move, or accept that these rows stay behind.</source>
        <translation>Use o jar Enterprise da mesma versão para a mudança ou aceite que estas linhas fiquem para trás.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 linhas</translation>
    </message>
    <message>
        <source>No rows of paid features</source>
        <translation>Nenhuma linha de recursos pagos</translation>
    </message>
    <message>
        <source>Both editions move everything there is.</source>
        <translation>As duas edições transferem tudo o que existe.</translation>
    </message>
    <message>
        <source>Paid features are used with the edition they need</source>
        <translation>Os recursos pagos são usados com a edição de que precisam</translation>
    </message>
    <message>
        <source>The instance runs the Enterprise edition, which moves their rows.</source>
        <translation>A instância roda a edição Enterprise, que transfere as linhas deles.</translation>
    </message>
    <message>
        <source>Rows of paid features, and the edition is not known</source>
        <translation>Linhas de recursos pagos, e a edição não é conhecida</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PrivateHosts</name>
    <message>
        <source>the old server itself</source>
        <translation>o próprio servidor antigo</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>um endereço privado</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>um endereço de link local</translation>
    </message>
    <message>
        <source>a name of your own network</source>
        <translation>um nome da sua própria rede</translation>
    </message>
    <message>
        <source>Metabase Cloud cannot reach some data sources</source>
        <translation>O Metabase Cloud não alcança algumas fontes de dados</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only. Questions on them move, but cannot run until the cloud gets through.</source>
        <translation>Os hosts delas são conhecidos apenas na sua própria rede. As perguntas sobre elas são transferidas, mas não podem ser executadas até a nuvem conseguir passar.</translation>
    </message>
    <message>
        <source>Give each a public address and allow the cloud&apos;s addresses there, or connect through an SSH host that has one.</source>
        <translation>Dê a cada uma um endereço público e libere lá os endereços da nuvem, ou conecte por um host SSH que tenha um.</translation>
    </message>
    <message>
        <source>Where some data sources are is not known</source>
        <translation>Não se sabe onde estão algumas fontes de dados</translation>
    </message>
    <message>
        <source>Their connection details are encrypted or could not be read.</source>
        <translation>Os dados de conexão delas estão criptografados ou não puderam ser lidos.</translation>
    </message>
    <message>
        <source>Give the encryption key and check again.</source>
        <translation>Informe a chave de criptografia e verifique de novo.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4</source>
        <translation>%1 (%2): %3 é %4</translation>
    </message>
    <message>
        <source>No data source has a private host</source>
        <translation>Nenhuma fonte de dados tem um host privado</translation>
    </message>
    <message>
        <source>Hosts that can be told by their name are public ones.</source>
        <translation>Os hosts que podem ser reconhecidos pelo nome são públicos.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::ReadOnlyMode</name>
    <message>
        <source>The environment sets read-only mode</source>
        <translation>O ambiente define o modo somente leitura</translation>
    </message>
    <message>
        <source>MB_READ_ONLY_MODE is in the server&apos;s environment, and wins over the database.</source>
        <translation>MB_READ_ONLY_MODE está no ambiente do servidor e prevalece sobre o banco de dados.</translation>
    </message>
    <message>
        <source>Remove the variable and restart, unless it is meant to stay.</source>
        <translation>Remova a variável e reinicie, a menos que ela deva ficar.</translation>
    </message>
    <message>
        <source>Read-only mode is off</source>
        <translation>O modo somente leitura está desligado</translation>
    </message>
    <message>
        <source>Everybody can work as usual.</source>
        <translation>Todos podem trabalhar normalmente.</translation>
    </message>
    <message>
        <source>Read-only mode is on for everybody</source>
        <translation>O modo somente leitura está ligado para todos</translation>
    </message>
    <message>
        <source>Either a move is running, or one was cut short and left it on.</source>
        <translation>Ou uma mudança está em andamento, ou uma foi interrompida e o deixou ligado.</translation>
    </message>
    <message>
        <source>If no move runs, cancel it in the admin settings under Cloud (or let Gangway unlock it); it does not move along.</source>
        <translation>Se nenhuma mudança estiver em andamento, cancele-a nas configurações de administração, em Cloud (ou deixe o Gangway desbloquear); ele não é transferido.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Readable</name>
    <message>
        <source>The tables can be read</source>
        <translation>As tabelas podem ser lidas</translation>
    </message>
    <message>
        <source>Every table the checks need was read to its end.</source>
        <translation>Cada tabela de que as verificações precisam foi lida até o fim.</translation>
    </message>
    <message>
        <source>Some tables are damaged</source>
        <translation>Algumas tabelas estão danificadas</translation>
    </message>
    <message>
        <source>They could be read only in part, so everything below counts too little.</source>
        <translation>Elas só puderam ser lidas em parte, por isso tudo abaixo conta de menos.</translation>
    </message>
    <message>
        <source>Restore a backup from before the damage, or have the file recovered on a copy.</source>
        <translation>Restaure um backup de antes do dano ou mande recuperar o arquivo em uma cópia.</translation>
    </message>
    <message>
        <source>%1: readable up to row %2. %3</source>
        <translation>%1: legível até a linha %2. %3</translation>
    </message>
</context>
<context>
    <name>gangway::checks::References</name>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 linhas)</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>uma linha</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>%1: %2 is not in %3</source>
        <translation>%1: %2 não está em %3</translation>
    </message>
    <message>
        <source>Some rows point to rows that are not there</source>
        <translation>Algumas linhas apontam para linhas que não existem</translation>
    </message>
    <message>
        <source>The new instance takes all rows or none: it refuses these at the very end of the restore.</source>
        <translation>A nova instância aceita todas as linhas ou nenhuma: ela recusa estas bem no fim da restauração.</translation>
    </message>
    <message>
        <source>Delete these rows, or restore what they point to, on a copy, and check again.</source>
        <translation>Exclua estas linhas, ou restaure aquilo para que apontam, em uma cópia, e verifique de novo.</translation>
    </message>
    <message>
        <source>%1, rows: %2 (%3)</source>
        <translation>%1, linhas: %2 (%3)</translation>
    </message>
    <message>
        <source>Large tables were not searched for broken references</source>
        <translation>Não foram procuradas referências quebradas nas tabelas grandes</translation>
    </message>
    <message>
        <source>They hold logs and history, where such rows are rare.</source>
        <translation>Elas guardam logs e histórico, onde essas linhas são raras.</translation>
    </message>
    <message>
        <source>Run a thorough check where a restore has failed before.</source>
        <translation>Faça uma verificação completa onde uma restauração já tenha falhado.</translation>
    </message>
    <message>
        <source>References between tables could not be checked</source>
        <translation>Não foi possível verificar as referências entre tabelas</translation>
    </message>
    <message>
        <source>This source does not say which tables refer to which.</source>
        <translation>Esta origem não diz quais tabelas se referem a quais.</translation>
    </message>
    <message>
        <source>Check the snapshot once it is made.</source>
        <translation>Verifique o snapshot quando estiver pronto.</translation>
    </message>
    <message>
        <source>All references between tables hold</source>
        <translation>Todas as referências entre tabelas estão corretas</translation>
    </message>
    <message>
        <source>Foreign keys followed: %1.</source>
        <translation>Chaves estrangeiras seguidas: %1.</translation>
    </message>
    <message>
        <source>They are left out of the snapshot, and so is what refers to them.</source>
        <translation>Elas ficam de fora do snapshot, assim como o que se refere a elas.</translation>
    </message>
    <message>
        <source>Look at what will be missing: the snapshot says how many rows it leaves out.</source>
        <translation>Veja o que vai faltar: o snapshot informa quantas linhas deixa de fora.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Report</name>
    <message>
        <source>Next:</source>
        <translation>Em seguida:</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>O que existe</translation>
    </message>
    <message>
        <source>Left to do after the move</source>
        <translation>O que resta fazer depois da mudança</translation>
    </message>
    <message>
        <source>Metabase %1</source>
        <translation>Metabase %1</translation>
    </message>
    <message>
        <source>checked %1 (UTC)</source>
        <translation>verificado em %1 (UTC)</translation>
    </message>
    <message>
        <source>Made by Gangway from the application database alone. It names people&apos;s work and hosts; passwords, keys and tokens are not in it.</source>
        <translation>Feito pelo Gangway apenas a partir do banco de dados da aplicação. Cita o trabalho e os hosts das pessoas; senhas, chaves e tokens não estão nele.</translation>
    </message>
    <message>
        <source>Metabase %1, &quot;%2&quot;</source>
        <translation>Metabase %1, “%2”</translation>
    </message>
    <message>
        <source>Checks before the move to Metabase Cloud</source>
        <translation>Verificações antes da mudança para o Metabase Cloud</translation>
    </message>
    <message>
        <source>Checks before the upgrade of Metabase</source>
        <translation>Verificações antes da atualização do Metabase</translation>
    </message>
    <message>
        <source>Checks before Metabase goes back to an older version</source>
        <translation>Verificações antes de o Metabase voltar a uma versão anterior</translation>
    </message>
    <message>
        <source>Checks before the application database moves</source>
        <translation>Verificações antes de o banco de dados da aplicação mudar</translation>
    </message>
    <message>
        <source>Not yet: something below has to be put right first.</source>
        <translation>Ainda não: algo abaixo precisa ser corrigido primeiro.</translation>
    </message>
    <message>
        <source>Nothing stops it, but some things need your decision.</source>
        <translation>Nada impede, mas algumas coisas precisam da sua decisão.</translation>
    </message>
    <message>
        <source>Nothing stops it. Some things will need work.</source>
        <translation>Nada impede. Algumas coisas vão exigir trabalho.</translation>
    </message>
    <message>
        <source>Nothing stops it.</source>
        <translation>Nada impede.</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>Corrigir primeiro</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Precisa da sua decisão</translation>
    </message>
    <message>
        <source>Will need work</source>
        <translation>Vai exigir trabalho</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>Não foi possível ler o relatório das verificações.</translation>
    </message>
    <message>
        <source>Make the checks again.</source>
        <translation>Faça as verificações de novo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A group of findings and how many there are, such as &quot;Passed: 27&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Or decide: %1 empties these values in the snapshot (people&apos;s own settings become the defaults), %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Ou decida: %1 esvazia estes valores no snapshot (as configurações pessoais voltam ao padrão), %2 os deixa como estão.</translation>
    </message>
    <message>
        <source>Or decide to have the snapshot made without them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Ou decida que o snapshot seja feito sem elas: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SampleDatabase</name>
    <message>
        <source>There is no sample database</source>
        <translation>Não há banco de dados de exemplo</translation>
    </message>
    <message>
        <source>Nothing has to be rebuilt in the cloud.</source>
        <translation>Nada precisa ser reconstruído na nuvem.</translation>
    </message>
    <message>
        <source>The sample database is built again in the cloud</source>
        <translation>O banco de dados de exemplo é reconstruído na nuvem</translation>
    </message>
    <message>
        <source>Its file does not move. Questions on it work again once it is there.</source>
        <translation>O arquivo dele não é transferido. As perguntas sobre ele voltam a funcionar quando ele estiver lá.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada a fazer.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SecretFiles</name>
    <message>
        <source>Keys and certificates are files on the old server</source>
        <translation>Chaves e certificados são arquivos no servidor antigo</translation>
    </message>
    <message>
        <source>These connections name a file that the cloud does not have; they fail there until it is uploaded.</source>
        <translation>Estas conexões citam um arquivo que a nuvem não tem; lá elas falham até que ele seja enviado.</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file instead of naming it.</source>
        <translation>Abra cada conexão nas configurações de administração e envie o arquivo em vez de citá-lo.</translation>
    </message>
    <message>
        <source>No connection needs a file of the old server</source>
        <translation>Nenhuma conexão precisa de um arquivo do servidor antigo</translation>
    </message>
    <message>
        <source>Keys and certificates, if any, are stored in the database and move along.</source>
        <translation>As chaves e os certificados, se houver, estão guardados no banco de dados e são transferidos junto.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Setup</name>
    <message>
        <source>Metabase was set up</source>
        <translation>O Metabase foi configurado</translation>
    </message>
    <message>
        <source>People with an active account: %1.</source>
        <translation>Pessoas com conta ativa: %1.</translation>
    </message>
    <message>
        <source>Metabase was never set up on this database</source>
        <translation>O Metabase nunca foi configurado neste banco de dados</translation>
    </message>
    <message>
        <source>It has no account of any person: Metabase created it and waits on its welcome page. There is nothing to move.</source>
        <translation>Não há conta de nenhuma pessoa: o Metabase o criou e espera na página de boas-vindas. Não há nada a transferir.</translation>
    </message>
    <message>
        <source>Check that this is the right file or database. A Metabase in a container that lost its volume or its MB_DB_ variables starts on an empty one like this.</source>
        <translation>Confira se este é o arquivo ou banco de dados certo. Um Metabase em contêiner que perdeu o volume ou as variáveis MB_DB_ inicia com um vazio como este.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SignIn</name>
    <message>
        <source>Single sign-on has to learn the new address</source>
        <translation>O login único precisa conhecer o novo endereço</translation>
    </message>
    <message>
        <source>People who sign in this way: %1.</source>
        <translation>Pessoas que entram desta forma: %1.</translation>
    </message>
    <message>
        <source>Make sure that one administrator can sign in with a password; the steps for each are on the list of what is left to do.</source>
        <translation>Garanta que um administrador possa entrar com senha; as etapas de cada um estão na lista do que resta fazer.</translation>
    </message>
    <message>
        <source>Google: the OAuth client has to list the new address</source>
        <translation>Google: o cliente OAuth precisa listar o novo endereço</translation>
    </message>
    <message>
        <source>SAML: the provider has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>SAML: o provedor precisa enviar as pessoas ao novo endereço; exige um plano Pro ou Enterprise</translation>
    </message>
    <message>
        <source>JWT: the application has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>JWT: a aplicação precisa enviar as pessoas ao novo endereço; exige um plano Pro ou Enterprise</translation>
    </message>
    <message>
        <source>LDAP: the cloud cannot reach %1</source>
        <translation>LDAP: a nuvem não alcança %1</translation>
    </message>
    <message>
        <source>LDAP: the directory has to let the cloud in</source>
        <translation>LDAP: o diretório precisa deixar a nuvem entrar</translation>
    </message>
    <message>
        <source>People sign in with passwords</source>
        <translation>As pessoas entram com senha</translation>
    </message>
    <message>
        <source>Passwords move along; no single sign-on is set up in the database.</source>
        <translation>As senhas são transferidas junto; nenhum login único está configurado no banco de dados.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SiteAddress</name>
    <message>
        <source>No dashboard links to the old address</source>
        <translation>Nenhum painel tem link para o endereço antigo</translation>
    </message>
    <message>
        <source>Cards, text and custom links were searched.</source>
        <translation>Foram examinados cartões, textos e links personalizados.</translation>
    </message>
    <message>
        <source>Questions and dashboards link to %1</source>
        <translation>Perguntas e painéis têm links para %1</translation>
    </message>
    <message>
        <source>Cards whose settings name that address: %1. The links break when it goes away.</source>
        <translation>Cartões cujas configurações citam esse endereço: %1. Os links quebram quando ele deixar de existir.</translation>
    </message>
    <message>
        <source>Let the old address redirect to the new one, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>Faça o endereço antigo redirecionar para o novo ou (no Pro e no Enterprise) use-o como domínio personalizado.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Size</name>
    <message>
        <source>Rows to move: %1.</source>
        <translation>Linhas a transferir: %1.</translation>
    </message>
    <message>
        <source>How many rows there are is not known before they are read.</source>
        <translation>Quantas linhas existem só se sabe depois de lê-las.</translation>
    </message>
    <message>
        <source>No table is unusually large</source>
        <translation>Nenhuma tabela é grande demais</translation>
    </message>
    <message>
        <source>Some tables are large</source>
        <translation>Algumas tabelas são grandes</translation>
    </message>
    <message>
        <source>They make the snapshot, the upload and every upgrade longer.</source>
        <translation>Elas tornam mais demorados o snapshot, o envio e cada atualização.</translation>
    </message>
    <message>
        <source>Plan more time. Logs (view_log, audit_log, login_history, recent_views) can be trimmed before, if nobody needs them.</source>
        <translation>Reserve mais tempo. Os logs (view_log, audit_log, login_history, recent_views) podem ser reduzidos antes, se ninguém precisar deles.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 linhas</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SshTunnels</name>
    <message>
        <source>Metabase Cloud cannot reach some SSH hosts</source>
        <translation>O Metabase Cloud não alcança alguns hosts SSH</translation>
    </message>
    <message>
        <source>They are known in your own network only.</source>
        <translation>Eles são conhecidos apenas na sua própria rede.</translation>
    </message>
    <message>
        <source>Use an SSH host with a public address for these data sources.</source>
        <translation>Use um host SSH com endereço público para estas fontes de dados.</translation>
    </message>
    <message>
        <source>SSH hosts have to let Metabase Cloud in</source>
        <translation>Os hosts SSH precisam deixar o Metabase Cloud entrar</translation>
    </message>
    <message>
        <source>These data sources are reached through an SSH tunnel, which moves along.</source>
        <translation>Estas fontes de dados são acessadas por um túnel SSH, que é transferido junto.</translation>
    </message>
    <message>
        <source>Allow the addresses of the cloud&apos;s region at each SSH host.</source>
        <translation>Libere os endereços da região da nuvem em cada host SSH.</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>No data source uses an SSH tunnel</source>
        <translation>Nenhuma fonte de dados usa túnel SSH</translation>
    </message>
    <message>
        <source>All connect directly.</source>
        <translation>Todas conectam diretamente.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Transforms</name>
    <message>
        <source>No table belongs to a transform</source>
        <translation>Nenhuma tabela pertence a uma transformação</translation>
    </message>
    <message>
        <source>Nothing points to what Metabase leaves behind.</source>
        <translation>Nada aponta para o que o Metabase deixa para trás.</translation>
    </message>
    <message>
        <source>Tables made by transforms stop the restore</source>
        <translation>Tabelas criadas por transformações impedem a restauração</translation>
    </message>
    <message>
        <source>Tables that point to a transform: %1. Metabase before mid 2026 does not move transforms, and the restore in the cloud fails at the end (metabase/metabase#78704).</source>
        <translation>Tabelas que apontam para uma transformação: %1. O Metabase anterior a meados de 2026 não transfere transformações, e a restauração na nuvem falha no fim (metabase/metabase#78704).</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>Atualize primeiro para o lançamento mais recente da 0.%1 ou posterior e depois faça a mudança.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::UpgradeFinished</name>
    <message>
        <source>An upgrade of Metabase did not finish</source>
        <translation>Uma atualização do Metabase não terminou</translation>
    </message>
    <message>
        <source>The changelog marks these steps as failed.</source>
        <translation>O registro de alterações marca estas etapas como falhas.</translation>
    </message>
    <message>
        <source>Start the newest release of that version once and let it finish, or restore the backup from before the upgrade.</source>
        <translation>Inicie uma vez o lançamento mais recente dessa versão e deixe-o terminar, ou restaure o backup de antes da atualização.</translation>
    </message>
    <message>
        <source>Tables of Metabase 0.%1 are missing</source>
        <translation>Faltam tabelas do Metabase 0.%1</translation>
    </message>
    <message>
        <source>The changelog says they were made. A rollback or a restore was cut short, or tables were deleted by hand.</source>
        <translation>O registro de alterações diz que elas foram criadas. Uma reversão ou restauração foi interrompida, ou tabelas foram excluídas à mão.</translation>
    </message>
    <message>
        <source>Restore a complete backup.</source>
        <translation>Restaure um backup completo.</translation>
    </message>
    <message>
        <source>The last upgrade finished</source>
        <translation>A última atualização terminou</translation>
    </message>
    <message>
        <source>No step is marked as failed, and the tables of %1 are there.</source>
        <translation>Nenhuma etapa está marcada como falha, e as tabelas da %1 existem.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Version</name>
    <message>
        <source>Metabase %1 is older than the move to the cloud</source>
        <translation>O Metabase %1 é mais antigo que a migração para a nuvem</translation>
    </message>
    <message>
        <source>Metabase moves to the cloud from 0.%1 on. The store may refuse this version, and restoring an old snapshot into a much newer Metabase has failed before.</source>
        <translation>O Metabase pode ir para a nuvem a partir da 0.%1. A loja pode recusar esta versão, e restaurar um snapshot antigo em um Metabase muito mais novo já falhou antes.</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>Atualize primeiro para o lançamento mais recente da 0.%1 ou posterior e depois faça a mudança.</translation>
    </message>
    <message>
        <source>Metabase 0.46.6.4 leaves H2 data sources out of its own dumps</source>
        <translation>O Metabase 0.46.6.4 deixa as fontes de dados H2 fora das próprias extrações</translation>
    </message>
    <message>
        <source>A dump made by its command dump-to-h2 cannot be restored (metabase/metabase#33666).</source>
        <translation>Uma extração feita pelo comando dele dump-to-h2 não pode ser restaurada (metabase/metabase#33666).</translation>
    </message>
    <message>
        <source>Use the snapshot Gangway makes, or upgrade to 0.46.7 or later first.</source>
        <translation>Use o snapshot que o Gangway faz ou atualize primeiro para a 0.46.7 ou posterior.</translation>
    </message>
    <message>
        <source>The store is told %1.</source>
        <translation>A loja recebe a informação %1.</translation>
    </message>
    <message>
        <source>Its exact point release is not in the database; the store is told %1.</source>
        <translation>O lançamento exato não está no banco de dados; a loja recebe a informação %1.</translation>
    </message>
    <message>
        <source>Metabase %1 can move to the cloud</source>
        <translation>O Metabase %1 pode mudar para a nuvem</translation>
    </message>
    <message>
        <source>Where the cloud runs a newer version, the instance is upgraded on arrival.</source>
        <translation>Onde a nuvem usa uma versão mais nova, a instância é atualizada na chegada.</translation>
    </message>
    <message>
        <source>The database is newer than Metabase 0.%1</source>
        <translation>O banco de dados é mais novo que o Metabase 0.%1</translation>
    </message>
    <message>
        <source>It was last used by %1; an older Metabase refuses to start on it.</source>
        <translation>Ele foi usado por último pela %1; um Metabase mais antigo se recusa a iniciar com ele.</translation>
    </message>
    <message>
        <source>Choose version 0.%1 or later, or roll back first.</source>
        <translation>Escolha a versão 0.%1 ou posterior, ou reverta primeiro.</translation>
    </message>
    <message>
        <source>Metabase %1 has to be upgraded in steps</source>
        <translation>O Metabase %1 precisa ser atualizado por etapas</translation>
    </message>
    <message>
        <source>Releases below 0.%1 are upgraded one after the other up to the last 0.%1; from there on one jump is enough.</source>
        <translation>Os lançamentos abaixo da 0.%1 são atualizados um após o outro até a última 0.%1; dali em diante basta um salto.</translation>
    </message>
    <message>
        <source>Back up, then upgrade release by release up to the last 0.%1.</source>
        <translation>Faça backup e depois atualize lançamento por lançamento até a última 0.%1.</translation>
    </message>
    <message>
        <source>Metabase %1 can be upgraded in one step</source>
        <translation>O Metabase %1 pode ser atualizado de uma só vez</translation>
    </message>
    <message>
        <source>Always take the newest point release of the version wanted.</source>
        <translation>Use sempre o lançamento mais recente da versão desejada.</translation>
    </message>
    <message>
        <source>Metabase 0.%1 is not older than the database</source>
        <translation>O Metabase 0.%1 não é mais antigo que o banco de dados</translation>
    </message>
    <message>
        <source>It was last used by %1.</source>
        <translation>Ele foi usado por último pela %1.</translation>
    </message>
    <message>
        <source>Choose an older version.</source>
        <translation>Escolha uma versão mais antiga.</translation>
    </message>
    <message>
        <source>Metabase cannot go back to 0.%1</source>
        <translation>O Metabase não pode voltar à 0.%1</translation>
    </message>
    <message>
        <source>Its command &quot;migrate down&quot; goes back to 0.%1 at the lowest.</source>
        <translation>O comando dele “migrate down” volta no máximo até a 0.%1.</translation>
    </message>
    <message>
        <source>Restore the backup that was made before the upgrade.</source>
        <translation>Restaure o backup feito antes da atualização.</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; of Metabase 0.49 has broken databases</source>
        <translation>O “migrate down” do Metabase 0.49 já quebrou bancos de dados</translation>
    </message>
    <message>
        <source>Some of its point releases left the schema damaged (metabase/metabase#41641).</source>
        <translation>Alguns dos lançamentos dele deixaram o esquema danificado (metabase/metabase#41641).</translation>
    </message>
    <message>
        <source>Restore the backup from before the upgrade instead, or run it on a copy first.</source>
        <translation>Restaure o backup de antes da atualização ou execute-o primeiro em uma cópia.</translation>
    </message>
    <message>
        <source>Going back to 0.%1 takes several runs</source>
        <translation>Voltar à 0.%1 exige várias execuções</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; goes back one version at a time, each with the newest release of the version it leaves.</source>
        <translation>O “migrate down” volta uma versão por vez, cada uma com o lançamento mais recente da versão que deixa.</translation>
    </message>
    <message>
        <source>Run it %1 times, and check the version after each.</source>
        <translation>Execute-o %1 vezes e verifique a versão após cada uma.</translation>
    </message>
    <message>
        <source>Failures of &quot;migrate down&quot; are only logged before 0.57</source>
        <translation>As falhas do “migrate down” são apenas registradas no log antes da 0.57</translation>
    </message>
    <message>
        <source>The command ends as if all was well (metabase/metabase#64309).</source>
        <translation>O comando termina como se tudo estivesse bem (metabase/metabase#64309).</translation>
    </message>
    <message>
        <source>Compare the version of the database before and after each run.</source>
        <translation>Compare a versão do banco de dados antes e depois de cada execução.</translation>
    </message>
    <message>
        <source>Metabase %1 can go back to 0.%2</source>
        <translation>O Metabase %1 pode voltar à 0.%2</translation>
    </message>
    <message>
        <source>Run &quot;migrate down&quot; with the release that ran last, Metabase stopped.</source>
        <translation>Execute “migrate down” com o lançamento usado por último, com o Metabase parado.</translation>
    </message>
    <message>
        <source>The version of Metabase is not known</source>
        <translation>A versão do Metabase não é conhecida</translation>
    </message>
    <message>
        <source>No entry of the table databasechangelog names a release.</source>
        <translation>Nenhuma entrada da tabela databasechangelog cita um lançamento.</translation>
    </message>
    <message>
        <source>Check that the database is complete, and that it was made by a released Metabase.</source>
        <translation>Confira se o banco de dados está completo e se foi criado por um Metabase lançado.</translation>
    </message>
    <message>
        <source>A development build of Metabase changed this database</source>
        <translation>Uma compilação de desenvolvimento do Metabase alterou este banco de dados</translation>
    </message>
    <message>
        <source>No released Metabase knows its schema (change sets v9999).</source>
        <translation>Nenhum Metabase lançado conhece o esquema dele (conjuntos de alterações v9999).</translation>
    </message>
    <message>
        <source>Go back to the backup from before the development build.</source>
        <translation>Volte ao backup de antes da compilação de desenvolvimento.</translation>
    </message>
    <message>
        <source>Last used by Metabase %1</source>
        <translation>Usado por último pelo Metabase %1</translation>
    </message>
    <message>
        <source>Run the same version on the new database first, and upgrade afterwards.</source>
        <translation>Rode primeiro a mesma versão no novo banco de dados e atualize depois.</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Webhooks</name>
    <message>
        <source>Metabase Cloud cannot reach some webhooks</source>
        <translation>O Metabase Cloud não alcança alguns webhooks</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only; alerts sent there are lost.</source>
        <translation>Os hosts deles são conhecidos apenas na sua própria rede; os alertas enviados para lá se perdem.</translation>
    </message>
    <message>
        <source>Give each a public address, or send these alerts elsewhere.</source>
        <translation>Dê a cada um um endereço público ou envie estes alertas para outro lugar.</translation>
    </message>
    <message>
        <source>Webhooks are called from the cloud</source>
        <translation>Os webhooks são chamados da nuvem</translation>
    </message>
    <message>
        <source>They have to let the addresses of the cloud&apos;s region in.</source>
        <translation>Eles precisam deixar entrar os endereços da região da nuvem.</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings after the move.</source>
        <translation>Envie um teste a cada um nas configurações de administração depois da mudança.</translation>
    </message>
    <message>
        <source>%1 (address encrypted)</source>
        <translation>%1 (endereço criptografado)</translation>
    </message>
    <message>
        <source>There are no webhooks</source>
        <translation>Não há webhooks</translation>
    </message>
    <message>
        <source>Alerts go by mail or Slack, if at all.</source>
        <translation>Os alertas vão por e-mail ou Slack, se houver.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ByteSource</name>
    <message>
        <source>The database file %1 is shorter than its contents say.</source>
        <translation>O arquivo de banco de dados %1 é menor do que o conteúdo dele diz.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, after Metabase was stopped.</source>
        <translation>Copie o arquivo de novo de onde veio, depois de parar o Metabase.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>O arquivo %1 não pode ser aberto.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>Informe o próprio arquivo de banco de dados, como metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>O arquivo %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>The database file %1 was changed while it was read.</source>
        <translation>O arquivo de banco de dados %1 foi alterado durante a leitura.</translation>
    </message>
    <message>
        <source>Stop Metabase, then start again.</source>
        <translation>Pare o Metabase e comece de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CatalogueLayout</name>
    <message>
        <source>The H2 database was not written: it cannot hold %1.</source>
        <translation>O banco de dados H2 não foi gravado: ele não pode conter %1.</translation>
    </message>
    <message>
        <source>Change this in the source, then try again.</source>
        <translation>Altere isto na origem e tente de novo.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>Deixado de fora: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Check</name>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>Uma das duas cópias do cabeçalho do arquivo está danificada.</translation>
    </message>
    <message>
        <source>The names of the file&apos;s maps contradict each other.</source>
        <translation>Os nomes dos mapas do arquivo se contradizem.</translation>
    </message>
    <message>
        <source>A large text or binary value is damaged.</source>
        <translation>Um valor grande de texto ou binário está danificado.</translation>
    </message>
    <message>
        <source>The table has %1 rows where it counts %2.</source>
        <translation>A tabela tem %1 linhas onde conta %2.</translation>
    </message>
    <message>
        <source>The index is empty; H2 will build it when it opens the file.</source>
        <translation>O índice está vazio; o H2 vai construí-lo quando abrir o arquivo.</translation>
    </message>
    <message>
        <source>The index has %1 entries for %2 rows.</source>
        <translation>O índice tem %1 entradas para %2 linhas.</translation>
    </message>
    <message>
        <source>All rows are readable. Rebuild the index in H2.</source>
        <translation>Todas as linhas são legíveis. Reconstrua o índice no H2.</translation>
    </message>
    <message>
        <source>The index does not agree with the rows of its table.</source>
        <translation>O índice não corresponde às linhas da tabela dele.</translation>
    </message>
    <message>
        <source>A row of the table cannot be right.</source>
        <translation>Uma linha da tabela não pode estar certa.</translation>
    </message>
    <message>
        <source>The keys in the table&apos;s pages contradict each other.</source>
        <translation>As chaves nas páginas da tabela se contradizem.</translation>
    </message>
    <message>
        <source>All rows are readable, but H2 may not find some of them by their key.</source>
        <translation>Todas as linhas são legíveis, mas o H2 pode não encontrar algumas pela chave.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ChunkWriter</name>
    <message>
        <source>A row is too large for an H2 database file.</source>
        <translation>Uma linha é grande demais para um arquivo de banco de dados H2.</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row.</source>
        <translation>Encurte os maiores textos desta linha.</translation>
    </message>
    <message>
        <source>%1 could not be read again while it was written.</source>
        <translation>%1 não pôde ser relido durante a gravação.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CompleteCatalogue</name>
    <message>
        <source>The column %1 keeps its values, but is no longer computed from others: %2</source>
        <translation>A coluna %1 mantém os valores, mas não é mais calculada a partir de outras: %2</translation>
    </message>
    <message>
        <source>The default of the column %1 is left out: %2</source>
        <translation>O padrão da coluna %1 fica de fora: %2</translation>
    </message>
    <message>
        <source>The check %1 of the table %2 is left out: %3</source>
        <translation>A restrição %1 da tabela %2 fica de fora: %3</translation>
    </message>
    <message>
        <source>The view %1 is left out.</source>
        <translation>A visão %1 fica de fora.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>Deixado de fora: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Convert</name>
    <message>
        <source>The new database %1 was not kept: it does not hold the rows of the source.</source>
        <translation>O novo banco de dados %1 não foi mantido: ele não contém as linhas da origem.</translation>
    </message>
    <message>
        <source>Check the disk the new file was on, then try again; the source was only read.</source>
        <translation>Confira o disco em que estava o novo arquivo e tente de novo; a origem foi apenas lida.</translation>
    </message>
    <message>
        <source>The database was not written: %1 exists already.</source>
        <translation>O banco de dados não foi gravado: %1 já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <translation>Escolha outro nome ou mova esse arquivo primeiro.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::DamageReport</name>
    <message>
        <source>%1 lost %2 of %3 rows.</source>
        <translation>%1 perdeu %2 de %3 linhas.</translation>
    </message>
    <message>
        <source>%1 lost at least %2 of at least %3 rows.</source>
        <translation>%1 perdeu pelo menos %2 de pelo menos %3 linhas.</translation>
    </message>
    <message>
        <source>%1 has %2 rows that can be read. Whether there were more is not known.</source>
        <translation>%1 tem %2 linhas que podem ser lidas. Não se sabe se havia mais.</translation>
    </message>
    <message>
        <source>%1 has all of its %2 rows.</source>
        <translation>%1 tem todas as suas %2 linhas.</translation>
    </message>
    <message>
        <source>Nothing led to its rows any more; they were searched for in the whole file.</source>
        <translation>Nada mais levava às linhas dela; elas foram procuradas no arquivo inteiro.</translation>
    </message>
    <message>
        <source>Its declaration is lost: names of columns are made up, and types are those of the values.</source>
        <translation>A declaração dela se perdeu: os nomes das colunas são inventados, e os tipos são os dos valores.</translation>
    </message>
    <message>
        <source>%1 of its rows are from damaged pages, and may be wrong.</source>
        <translation>%1 das linhas dela vêm de páginas danificadas e podem estar erradas.</translation>
    </message>
    <message>
        <source>%1 large texts or binary values are lost, and empty now.</source>
        <translation>%1 valores grandes de texto ou binários se perderam e agora estão vazios.</translation>
    </message>
    <message>
        <source>What was found may be an earlier state: rows may have been changed or deleted since.</source>
        <translation>O que foi encontrado pode ser um estado anterior: linhas podem ter sido alteradas ou excluídas desde então.</translation>
    </message>
    <message>
        <source>%1 of its rows are from older copies, and may have been changed or deleted since.</source>
        <translation>%1 das linhas dela vêm de cópias mais antigas e podem ter sido alteradas ou excluídas desde então.</translation>
    </message>
    <message>
        <source>The list of which rows belong to which table is damaged: these may be those of another table.</source>
        <translation>A lista de quais linhas pertencem a qual tabela está danificada: estas podem ser as de outra tabela.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Database</name>
    <message>
        <source>The file was not closed in order. Its newest complete state is shown.</source>
        <translation>O arquivo não foi fechado corretamente. É mostrado o estado completo mais recente.</translation>
    </message>
    <message>
        <source>A newer state than the one shown is incomplete: the last changes are lost.</source>
        <translation>Um estado mais novo que o mostrado está incompleto: as últimas alterações se perderam.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of transactions that were never committed are left out.</source>
        <translation>
            <numerusform>%n alteração de transações que nunca foram confirmadas fica de fora.</numerusform>
            <numerusform>%n alterações de transações que nunca foram confirmadas ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database sorts text by the rules of %1.</source>
        <translation>O banco de dados ordena textos pelas regras de %1.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Errors</name>
    <message>
        <source>The database file %1 is damaged.</source>
        <translation>O arquivo de banco de dados %1 está danificado.</translation>
    </message>
    <message>
        <source>The database file %1 holds something this program cannot read.</source>
        <translation>O arquivo de banco de dados %1 contém algo que este programa não consegue ler.</translation>
    </message>
    <message>
        <source>Report this with the detail above; the file itself is not harmed.</source>
        <translation>Relate isto com o detalhe acima; o próprio arquivo não sofre dano.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Confira o caminho.</translation>
    </message>
    <message>
        <source>Run this as a user who may read the file.</source>
        <translation>Execute isto como um usuário que possa ler o arquivo.</translation>
    </message>
    <message>
        <source>Check the disk or network drive the file is on, then try again.</source>
        <translation>Confira o disco ou a unidade de rede em que está o arquivo e tente de novo.</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or save what can still be read of it: %1</source>
        <extracomment>%1: a command to type, or the words on a button</extracomment>
        <translation>Use um backup mais antigo deste arquivo ou salve o que ainda pode ser lido dele: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::FileLock</name>
    <message>
        <source>The database file %1 is in use by a running program.</source>
        <translation>O arquivo de banco de dados %1 está em uso por um programa em execução.</translation>
    </message>
    <message>
        <source>Stop Metabase first, then try again.</source>
        <translation>Pare primeiro o Metabase e tente de novo.</translation>
    </message>
    <message>
        <source>Stop Metabase first. If it is not running, delete %1, which a crash can leave behind.</source>
        <translation>Pare primeiro o Metabase. Se ele não estiver rodando, exclua %1, que uma queda pode deixar para trás.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>O arquivo %1 não pode ser aberto.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Identify</name>
    <message>
        <source>%1 is an H2 database in the old PageStore format, which cannot be read here.</source>
        <translation>%1 é um banco de dados H2 no formato antigo PageStore, que não pode ser lido aqui.</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: write a script from it (with MV_STORE=FALSE in the address) and run that script in a new file.</source>
        <translation>Converta-o com o H2 1.4.200: gere um script dele (com MV_STORE=FALSE no endereço) e execute esse script em um novo arquivo.</translation>
    </message>
    <message>
        <source>%1 is encrypted as a whole with a file password.</source>
        <translation>%1 está criptografado por inteiro com uma senha de arquivo.</translation>
    </message>
    <message>
        <source>Make an unencrypted copy with H2&apos;s ChangeFileEncryption tool.</source>
        <translation>Faça uma cópia sem criptografia com a ferramenta ChangeFileEncryption do H2.</translation>
    </message>
    <message>
        <source>%1 is only a Git LFS pointer, not the database itself.</source>
        <translation>%1 é apenas um ponteiro do Git LFS, não o próprio banco de dados.</translation>
    </message>
    <message>
        <source>Fetch the file with &quot;git lfs pull&quot; first.</source>
        <translation>Baixe primeiro o arquivo com “git lfs pull”.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>O arquivo %1 está vazio.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, after Metabase was stopped.</source>
        <translation>Copie-o de novo de onde veio, depois de parar o Metabase.</translation>
    </message>
    <message>
        <source>%1 was written by an H2 version that is newer than this program knows.</source>
        <translation>%1 foi gravado por uma versão do H2 mais nova do que este programa conhece.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Procure uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The header of the database file %1 is destroyed.</source>
        <translation>O cabeçalho do arquivo de banco de dados %1 está destruído.</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or let H2&apos;s Recover tool save what it can from a copy.</source>
        <translation>Use um backup mais antigo deste arquivo ou deixe a ferramenta Recover do H2 salvar o que puder de uma cópia.</translation>
    </message>
    <message>
        <source>%1 is not an H2 database file.</source>
        <translation>%1 não é um arquivo de banco de dados H2.</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s application database, usually named metabase.db.mv.db.</source>
        <translation>Escolha o banco de dados da aplicação do Metabase, em geral chamado metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>Informe o próprio arquivo de banco de dados, como metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Não há arquivo de banco de dados %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Confira o caminho.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::IndexWriter</name>
    <message>
        <source>Table %1 has two rows with the same key, which its index %2 does not allow.</source>
        <translation>A tabela %1 tem duas linhas com a mesma chave, o que o índice %2 não permite.</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>A própria origem contém estas linhas: altere ou remova uma delas lá e tente de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::LobWriter</name>
    <message>
        <source>A large text is not valid UTF-8.</source>
        <translation>Um texto grande não é UTF-8 válido.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::OldCatalogue</name>
    <message>
        <source>The column %1.%2 was %3 and becomes %4, since its values do not fit into what H2 2 means by %3.</source>
        <translation>A coluna %1.%2 era %3 e passa a ser %4, pois os valores dela não cabem no que o H2 2 entende por %3.</translation>
    </message>
    <message>
        <source>A domain is left out: %1</source>
        <translation>Um domínio fica de fora: %1</translation>
    </message>
    <message>
        <source>A setting that H2 2 does not have is left out: %1</source>
        <translation>Uma configuração que o H2 2 não tem fica de fora: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::PageChecker</name>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>Um bloco do arquivo está danificado ou falta.</translation>
    </message>
    <message>
        <source>Two chunks of the file overlap.</source>
        <translation>Dois blocos do arquivo se sobrepõem.</translation>
    </message>
    <message>
        <source>A chunk&apos;s table of contents is damaged.</source>
        <translation>O índice de conteúdo de um bloco está danificado.</translation>
    </message>
    <message>
        <source>A page is not in its chunk&apos;s table of contents.</source>
        <translation>Uma página não está no índice de conteúdo do bloco dela.</translation>
    </message>
    <message>
        <source>A chunk says that %1 of its pages are in use, but %2 are.</source>
        <translation>Um bloco diz que %1 das suas páginas estão em uso, mas são %2.</translation>
    </message>
    <message>
        <source>A page is in use that its chunk says is not.</source>
        <translation>Está em uso uma página que o bloco dela diz não estar.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Reader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>Não há tabela %1 no arquivo de banco de dados %2.</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>Escolha uma das tabelas listadas.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageCatalogue</name>
    <message>
        <source>The second of two objects with one name is left out.</source>
        <translation>O segundo de dois objetos com o mesmo nome fica de fora.</translation>
    </message>
    <message>
        <source>The default of a column is left out, because the sequence it takes numbers from is lost.</source>
        <translation>O padrão de uma coluna fica de fora, porque a sequência de onde ele tira os números se perdeu.</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the key it leads to is lost.</source>
        <translation>Uma chave estrangeira fica de fora, porque a chave a que ela leva se perdeu.</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the table it leads to is lost.</source>
        <translation>Uma chave estrangeira fica de fora, porque a tabela a que ela leva se perdeu.</translation>
    </message>
    <message>
        <source>A part of the catalogue is left out, because what it needs is lost.</source>
        <translation>Uma parte do catálogo fica de fora, porque aquilo de que ela precisa se perdeu.</translation>
    </message>
    <message>
        <source>A view is left out: in a damaged catalogue nothing proves that its query is right.</source>
        <translation>Uma visão fica de fora: em um catálogo danificado, nada prova que a consulta dela está certa.</translation>
    </message>
    <message>
        <source>A check is left out: in a damaged catalogue nothing proves that its condition is right.</source>
        <translation>Uma restrição fica de fora: em um catálogo danificado, nada prova que a condição dela está certa.</translation>
    </message>
    <message>
        <source>No user who may do everything is left. The one Metabase has is put in: no name, no password.</source>
        <translation>Não resta nenhum usuário com todas as permissões. É incluído o que o Metabase tem: sem nome e sem senha.</translation>
    </message>
    <message>
        <source>The default of a column is left out, because it is damaged.</source>
        <translation>O padrão de uma coluna fica de fora, porque está danificado.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageDatabase</name>
    <message>
        <source>The rows of table %1 were not found.</source>
        <translation>As linhas da tabela %1 não foram encontradas.</translation>
    </message>
    <message>
        <source>The log of uncommitted changes is damaged. Some of them may be shown, or some committed ones not.</source>
        <translation>O log das alterações não confirmadas está danificado. Algumas delas podem ser mostradas, ou algumas confirmadas não.</translation>
    </message>
    <message>
        <source>A part of the catalogue is damaged.</source>
        <translation>Uma parte do catálogo está danificada.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the catalogue are lost: tables, keys or others.</source>
        <translation>
            <numerusform>%n objeto do catálogo se perdeu: tabela, chave ou outro.</numerusform>
            <numerusform>%n objetos do catálogo se perderam: tabelas, chaves ou outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is lost: names and types of all tables.</source>
        <translation>O catálogo se perdeu: nomes e tipos de todas as tabelas.</translation>
    </message>
    <message>
        <source>What was found of the catalogue may be an earlier state: tables, keys or others may have been changed or dropped since.</source>
        <translation>O que foi encontrado do catálogo pode ser um estado anterior: tabelas, chaves ou outros objetos podem ter sido alterados ou excluídos desde então.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageReader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>Não há tabela %1 no arquivo de banco de dados %2.</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>Escolha uma das tabelas listadas.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::StoreSearch</name>
    <message>
        <source>The list of the file&apos;s maps is damaged. What it lacks was searched for in older copies.</source>
        <translation>A lista dos mapas do arquivo está danificada. O que falta nela foi procurado em cópias mais antigas.</translation>
    </message>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>Uma das duas cópias do cabeçalho do arquivo está danificada.</translation>
    </message>
    <message>
        <source>Both copies of the file&apos;s header are damaged. Its data was searched for.</source>
        <translation>As duas cópias do cabeçalho do arquivo estão danificadas. Os dados dele foram procurados.</translation>
    </message>
    <message>
        <source>The newest state of the file is lost. What is shown is older, apart from what could be found of the newest.</source>
        <translation>O estado mais novo do arquivo se perdeu. O que é mostrado é mais antigo, fora o que se pôde encontrar do mais novo.</translation>
    </message>
    <message>
        <source>No state of the file has its beginning left. What is shown was put together from single pages.</source>
        <translation>Nenhum estado do arquivo conserva o início. O que é mostrado foi montado a partir de páginas isoladas.</translation>
    </message>
    <message>
        <source>The list of where everything is in the file is damaged. What it lacks was searched for.</source>
        <translation>A lista de onde está cada coisa no arquivo está danificada. O que falta nela foi procurado.</translation>
    </message>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>Um bloco do arquivo está danificado ou falta.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TableWriter</name>
    <message>
        <source>A value of table %1 does not fit its column %2 in an H2 database.</source>
        <translation>Um valor da tabela %1 não cabe na coluna %2 dela em um banco de dados H2.</translation>
    </message>
    <message>
        <source>Change this value in the source, then try again.</source>
        <translation>Altere este valor na origem e tente de novo.</translation>
    </message>
    <message>
        <source>Table %1 has two rows with the same primary key.</source>
        <translation>A tabela %1 tem duas linhas com a mesma chave primária.</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>A própria origem contém estas linhas: altere ou remova uma delas lá e tente de novo.</translation>
    </message>
    <message>
        <source>The rows of table %1 do not have its columns.</source>
        <translation>As linhas da tabela %1 não têm as colunas dela.</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>Relate isto com o detalhe acima.</translation>
    </message>
    <message>
        <source>A row of table %1 is too large for an H2 database.</source>
        <translation>Uma linha da tabela %1 é grande demais para um banco de dados H2.</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row in the source, then try again.</source>
        <translation>Encurte os maiores textos desta linha na origem e tente de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TemporaryFile</name>
    <message>
        <source>A temporary file in %1 could not be used.</source>
        <translation>Um arquivo temporário em %1 não pôde ser usado.</translation>
    </message>
    <message>
        <source>Free some space there, then try again.</source>
        <translation>Libere espaço ali e tente de novo.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::UpgradedReader</name>
    <message>
        <source>A value of the column %1.%2 cannot be kept in H2 2&apos;s type %3.</source>
        <translation>Um valor da coluna %1.%2 não pode ser mantido no tipo %3 do H2 2.</translation>
    </message>
    <message>
        <source>Change the value or the type of the column with the H2 version that made the file.</source>
        <translation>Altere o valor ou o tipo da coluna com a versão do H2 que criou o arquivo.</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Writer</name>
    <message>
        <source>The rows of table %1 could not be written.</source>
        <translation>Não foi possível gravar as linhas da tabela %1.</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>Relate isto com o detalhe acima.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Comparison</name>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>Left:  %1</source>
        <translation>Esquerda: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Direita:  %1</translation>
    </message>
    <message>
        <source>Metabase %1 on the left, %2 on the right</source>
        <translation>Metabase %1 à esquerda, %2 à direita</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <source>Declared differently</source>
        <translation>Declarado de forma diferente</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Linhas que diferem</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>outro conteúdo</translation>
    </message>
    <message>
        <source>Both hold the same, compared by every row. Tables: %1.</source>
        <translation>Os dois contêm o mesmo, comparado linha por linha. Tabelas: %1.</translation>
    </message>
    <message>
        <source>Differences in what is declared: %1. Tables with different rows: %2.</source>
        <translation>Diferenças no que é declarado: %1. Tabelas com linhas diferentes: %2.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::DamageAccount</name>
    <message>
        <source>Every row of every table can still be read: %1 rows in %2 tables. What is damaged is not needed for that.</source>
        <translation>Todas as linhas de todas as tabelas ainda podem ser lidas: %1 linhas em %2 tabelas. O que está danificado não é necessário para isso.</translation>
    </message>
    <message>
        <source>Tables that lost nothing: %1 of %2.</source>
        <translation>Tabelas que não perderam nada: %1 de %2.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1 of %2; lost: %3.</source>
        <translation>Linhas que podem ser lidas: %1 de %2; perdidas: %3.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; lost: at least %2.</source>
        <translation>Linhas que podem ser lidas: %1; perdidas: pelo menos %2.</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; whether there were more is not known.</source>
        <translation>Linhas que podem ser lidas: %1; não se sabe se havia mais.</translation>
    </message>
    <message>
        <source>The newest state is lost; this is an earlier one.</source>
        <translation>O estado mais novo se perdeu; este é um anterior.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: tables, keys or views may be missing.</source>
        <translation>O catálogo está danificado: podem faltar tabelas, chaves ou visões.</translation>
    </message>
    <message>
        <source>and %1 more places</source>
        <translation>e mais %1 lugares</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Export</name>
    <message>
        <source>%1 is no folder that can be written to.</source>
        <translation>%1 não é uma pasta em que se possa gravar.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the existing files away.</source>
        <translation>Escolha uma pasta vazia ou mova os arquivos existentes.</translation>
    </message>
    <message>
        <source>Exported to %1. Tables: %2, rows: %3.</source>
        <translation>Exportado para %1. Tabelas: %2, linhas: %3.</translation>
    </message>
    <message>
        <source>%1 was not exported. %2</source>
        <translation>%1 não foi exportado. %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Identify</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Confira se é um arquivo e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 não pode ser aberto. %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Kind</name>
    <message>
        <source>Unpack it, for example with %1, then open what comes out.</source>
        <translation>Descompacte-o, por exemplo com %1, e abra o que sair dele.</translation>
    </message>
    <message>
        <source>Unpack it, for example with %1, then open what comes out (%2).</source>
        <translation>Descompacte-o, por exemplo com %1, e abra o que sair dele (%2).</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. To see what is in it: pg_restore --list.</source>
        <translation>Esta versão do Gangway ainda não o lê. Para ver o que há nele: pg_restore --list.</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and psql restores it.</source>
        <translation>Esta versão do Gangway ainda não o lê. É texto, e o psql o restaura.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, custom format %1.</source>
        <translation>Um backup do PostgreSQL feito por pg_dump, formato custom %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, directory format %1.</source>
        <translation>Um backup do PostgreSQL feito por pg_dump, formato directory %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, tar format.</source>
        <translation>Um backup do PostgreSQL feito por pg_dump, formato tar.</translation>
    </message>
    <message>
        <source>The script of a whole PostgreSQL server, by pg_dumpall.</source>
        <translation>O script de um servidor PostgreSQL inteiro, feito por pg_dumpall.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump %1.</source>
        <translation>Um backup do PostgreSQL como script SQL, feito por pg_dump %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump.</source>
        <translation>Um backup do PostgreSQL como script SQL, feito por pg_dump.</translation>
    </message>
    <message>
        <source>An H2 database file, format 1 (H2 1.4).</source>
        <translation>Um arquivo de banco de dados H2, formato 1 (H2 1.4).</translation>
    </message>
    <message>
        <source>An H2 database file, format 2 (H2 2.0 and 2.1).</source>
        <translation>Um arquivo de banco de dados H2, formato 2 (H2 2.0 e 2.1).</translation>
    </message>
    <message>
        <source>An H2 database file, format 3 (H2 2.2 and newer).</source>
        <translation>Um arquivo de banco de dados H2, formato 3 (H2 2.2 e mais novos).</translation>
    </message>
    <message>
        <source>An H2 database file in a newer format than this version of Gangway knows.</source>
        <translation>Um arquivo de banco de dados H2 em um formato mais novo do que esta versão do Gangway conhece.</translation>
    </message>
    <message>
        <source>Install the newest Gangway, then open it again.</source>
        <translation>Instale o Gangway mais novo e abra-o de novo.</translation>
    </message>
    <message>
        <source>An H2 database file in the old PageStore format (H2 up to 1.4).</source>
        <translation>Um arquivo de banco de dados H2 no formato antigo PageStore (H2 até 1.4).</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: SCRIPT from a copy opened with MV_STORE=FALSE, then RUNSCRIPT into a new database.</source>
        <translation>Converta-o com o H2 1.4.200: SCRIPT de uma cópia aberta com MV_STORE=FALSE, depois RUNSCRIPT em um novo banco de dados.</translation>
    </message>
    <message>
        <source>An H2 database file encrypted with a file password.</source>
        <translation>Um arquivo de banco de dados H2 criptografado com uma senha de arquivo.</translation>
    </message>
    <message>
        <source>Decrypt a copy of it with H2&apos;s ChangeFileEncryption tool, then open the copy.</source>
        <translation>Descriptografe uma cópia dele com a ferramenta ChangeFileEncryption do H2 e abra a cópia.</translation>
    </message>
    <message>
        <source>The SQL script of an H2 database, as H2&apos;s SCRIPT command writes it.</source>
        <translation>O script SQL de um banco de dados H2, como o comando SCRIPT do H2 o grava.</translation>
    </message>
    <message>
        <source>Load it into a new H2 database with RUNSCRIPT, then open that.</source>
        <translation>Carregue-o em um novo banco de dados H2 com RUNSCRIPT e abra esse.</translation>
    </message>
    <message>
        <source>An H2 database file whose beginning is damaged.</source>
        <translation>Um arquivo de banco de dados H2 com o início danificado.</translation>
    </message>
    <message>
        <source>Take another copy of the file, made while Metabase is stopped.</source>
        <translation>Use outra cópia do arquivo, feita com o Metabase parado.</translation>
    </message>
    <message>
        <source>A gzip file.</source>
        <translation>Um arquivo gzip.</translation>
    </message>
    <message>
        <source>A zstd file.</source>
        <translation>Um arquivo zstd.</translation>
    </message>
    <message>
        <source>An xz file.</source>
        <translation>Um arquivo xz.</translation>
    </message>
    <message>
        <source>A bzip2 file.</source>
        <translation>Um arquivo bzip2.</translation>
    </message>
    <message>
        <source>An lz4 file.</source>
        <translation>Um arquivo lz4.</translation>
    </message>
    <message>
        <source>A 7z archive.</source>
        <translation>Um pacote 7z.</translation>
    </message>
    <message>
        <source>A zip archive.</source>
        <translation>Um pacote zip.</translation>
    </message>
    <message>
        <source>A tar archive, but not one made by Gangway.</source>
        <translation>Um pacote tar, mas não feito pelo Gangway.</translation>
    </message>
    <message>
        <source>Choose the database file or backup itself.</source>
        <translation>Escolha o próprio arquivo de banco de dados ou de backup.</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway.</source>
        <translation>Um pacote de backup feito pelo Gangway.</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway that is incomplete or damaged.</source>
        <translation>Um pacote de backup feito pelo Gangway que está incompleto ou danificado.</translation>
    </message>
    <message>
        <source>Run gangwayctl verify on it to see what is missing. tar still unpacks what is there.</source>
        <translation>Execute gangwayctl verify nele para ver o que falta. O tar ainda desempacota o que há nele.</translation>
    </message>
    <message>
        <source>A MySQL or MariaDB backup as an SQL script, by mysqldump or mariadb-dump.</source>
        <translation>Um backup do MySQL ou do MariaDB como script SQL, feito por mysqldump ou mariadb-dump.</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and mysql restores it.</source>
        <translation>Esta versão do Gangway ainda não o lê. É texto, e o mysql o restaura.</translation>
    </message>
    <message>
        <source>An SQLite database.</source>
        <translation>Um banco de dados SQLite.</translation>
    </message>
    <message>
        <source>This version of Gangway does not open it. sqlite3 or DB Browser for SQLite does.</source>
        <translation>Esta versão do Gangway não o abre. O sqlite3 ou o DB Browser for SQLite o abrem.</translation>
    </message>
    <message>
        <source>A Java program (jar), such as metabase.jar.</source>
        <translation>Um programa Java (jar), como metabase.jar.</translation>
    </message>
    <message>
        <source>The database lies beside it, usually as metabase.db.mv.db.</source>
        <translation>O banco de dados fica ao lado dele, em geral como metabase.db.mv.db.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Uma imagem.</translation>
    </message>
    <message>
        <source>A PDF document.</source>
        <translation>Um documento PDF.</translation>
    </message>
    <message>
        <source>A web page. A download that needed a sign-in often ends as one.</source>
        <translation>Uma página da web. Um download que exigia login muitas vezes acaba assim.</translation>
    </message>
    <message>
        <source>Sign in and download the backup again.</source>
        <translation>Entre na conta e baixe o backup de novo.</translation>
    </message>
    <message>
        <source>A JSON text.</source>
        <translation>Um texto JSON.</translation>
    </message>
    <message>
        <source>A file encrypted with age, GnuPG or OpenSSL.</source>
        <translation>Um arquivo criptografado com age, GnuPG ou OpenSSL.</translation>
    </message>
    <message>
        <source>Decrypt it with the tool and key it was made with, then open what comes out.</source>
        <translation>Descriptografe-o com a ferramenta e a chave com que foi feito e abra o que sair dele.</translation>
    </message>
    <message>
        <source>A Git LFS pointer: a short text that stands for the real file.</source>
        <translation>Um ponteiro do Git LFS: um texto curto no lugar do arquivo real.</translation>
    </message>
    <message>
        <source>Fetch the real file with git lfs pull, then open it.</source>
        <translation>Baixe o arquivo real com git lfs pull e abra-o.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>Uma pasta.</translation>
    </message>
    <message>
        <source>An empty file.</source>
        <translation>Um arquivo vazio.</translation>
    </message>
    <message>
        <source>The copy or the backup did not work. Take another one.</source>
        <translation>A cópia ou o backup não deu certo. Faça outro.</translation>
    </message>
    <message>
        <source>A file that begins with nothing but zero bytes.</source>
        <translation>Um arquivo que começa só com bytes zero.</translation>
    </message>
    <message>
        <source>A text in UTF-16, as PowerShell writes what a tool prints; bytes may have been changed.</source>
        <translation>Um texto em UTF-16, como o PowerShell grava a saída de uma ferramenta; bytes podem ter sido alterados.</translation>
    </message>
    <message>
        <source>Make the backup again and let the tool write the file itself, as pg_dump does with -f.</source>
        <translation>Faça o backup de novo e deixe a própria ferramenta gravar o arquivo, como o pg_dump faz com -f.</translation>
    </message>
    <message>
        <source>An SQL script.</source>
        <translation>Um script SQL.</translation>
    </message>
    <message>
        <source>Run it in a database of its own kind. Gangway opens that database or its backup.</source>
        <translation>Execute-o em um banco de dados do tipo dele. O Gangway abre esse banco de dados ou o backup dele.</translation>
    </message>
    <message>
        <source>A text file.</source>
        <translation>Um arquivo de texto.</translation>
    </message>
    <message>
        <source>A file of an unknown kind.</source>
        <translation>Um arquivo de tipo desconhecido.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Salvage</name>
    <message>
        <source>What could be read of the damaged file %1</source>
        <translation>O que pôde ser lido do arquivo danificado %1</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>Bytes: %1, SHA-256: %2</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Gravado em: %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Search</name>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Não há nada a procurar.</translation>
    </message>
    <message>
        <source>Give a text of at least one character.</source>
        <translation>Informe um texto de pelo menos um caractere.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabela %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>Coluna %1.%2</translation>
    </message>
    <message>
        <source>%1.%2, row %3: </source>
        <translation>%1.%2, linha %3: </translation>
    </message>
    <message>
        <source>%1.%2, %3: </source>
        <translation>%1.%2, %3: </translation>
    </message>
    <message>
        <source>Hits: %1. Looked at the names of all tables and columns. Rows searched: %2, in tables: %3.</source>
        <translation>Ocorrências: %1. Foram examinados os nomes de todas as tabelas e colunas. Linhas pesquisadas: %2, em tabelas: %3.</translation>
    </message>
    <message>
        <source>There may be more: the search ends early where there are many.</source>
        <translation>Pode haver mais: a busca termina antes quando há muitas.</translation>
    </message>
    <message>
        <source>Binary values were not searched; bytes: %1.</source>
        <translation>Valores binários não foram pesquisados; bytes: %1.</translation>
    </message>
    <message>
        <source>%1 was searched only in part: %2</source>
        <translation>%1 foi pesquisado só em parte: %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Source</name>
    <message>
        <source>The archive %1 holds no H2 database, and other databases cannot be opened yet.</source>
        <translation>O pacote %1 não contém banco de dados H2, e outros bancos de dados ainda não podem ser abertos.</translation>
    </message>
    <message>
        <source>Unpack it with tar, and restore the database with its own tools.</source>
        <translation>Desempacote-o com tar e restaure o banco de dados com as ferramentas dele.</translation>
    </message>
    <message>
        <source>There is no table %1 in %2.</source>
        <translation>Não há tabela %1 em %2.</translation>
    </message>
    <message>
        <source>Look at the list of tables for its name.</source>
        <translation>Procure o nome dela na lista de tabelas.</translation>
    </message>
    <message>
        <source>%1 has several tables called %2.</source>
        <translation>%1 tem várias tabelas chamadas %2.</translation>
    </message>
    <message>
        <source>Name the table with its schema and in its own case.</source>
        <translation>Informe a tabela com o esquema e com as maiúsculas e minúsculas dela.</translation>
    </message>
    <message>
        <source>Nothing of a database can be read in this file. Use an older backup of it.</source>
        <translation>Nada de um banco de dados pode ser lido neste arquivo. Use um backup mais antigo dele.</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Summary</name>
    <message>
        <source>Its contents were not looked at. %1</source>
        <translation>O conteúdo não foi examinado. %1</translation>
    </message>
    <message>
        <source>Use another copy of the archive.</source>
        <translation>Use outra cópia do pacote.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>Made by H2 %1.</source>
        <translation>Feito pelo H2 %1.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>Criado em %1.</translation>
    </message>
    <message>
        <source>Closed in order.</source>
        <translation>Fechado corretamente.</translation>
    </message>
    <message>
        <source>Not closed in order.</source>
        <translation>Não fechado corretamente.</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>Bytes: %1, SHA-256: %2</translation>
    </message>
    <message>
        <source>Shown is %1 in it.</source>
        <translation>É mostrado %1 dentro dele.</translation>
    </message>
    <message>
        <source>Metabase %1, %2</source>
        <translation>Metabase %1, %2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>criptografado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>não criptografado</translation>
    </message>
    <message>
        <source>Tables: %1, rows: %2</source>
        <translation>Tabelas: %1, linhas: %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Nenhum problema foi encontrado.</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>linhas duvidosas</translation>
    </message>
    <message>
        <source>perhaps not all</source>
        <translation>talvez não todas</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdidas: %1</translation>
    </message>
    <message>
        <source>lost: at least %1</source>
        <translation>perdidas: pelo menos %1</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este arquivo está danificado.</translation>
    </message>
    <message>
        <source>To write what can be read into a new file: %1</source>
        <translation>Para gravar em um novo arquivo o que pode ser lido: %1</translation>
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
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1</source>
        <translation>Linhas mostradas: as primeiras %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1 of %2</source>
        <translation>Linhas mostradas: as primeiras %1 de %2</translation>
    </message>
    <message>
        <source>Rows shown: all %1</source>
        <translation>Linhas mostradas: todas as %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::UnmadeKey</name>
    <message>
        <source>The primary key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>A chave primária %1 de %2 não foi criada: %3 linhas têm uma chave que outra linha também tem.</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>A chave única %1 de %2 não foi criada: %3 linhas têm uma chave que outra linha também tem.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were left out: by the foreign key %3 they refer to rows of %4 that are not there.</source>
        <translation>%1 linhas de %2 ficaram de fora: pela chave estrangeira %3, elas se referem a linhas de %4 que não existem.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: the key of %3 it leads to was not made.</source>
        <translation>A chave estrangeira %1 de %2 não foi criada: a chave de %3 a que ela leva não foi criada.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: %3 rows refer to rows of %4 that are not there.</source>
        <translation>A chave estrangeira %1 de %2 não foi criada: %3 linhas se referem a linhas de %4 que não existem.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Cells</name>
    <message>
        <source>row %1</source>
        <translation>linha %1</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::EncryptionKey</name>
    <message>
        <source>A value could not be encrypted.</source>
        <translation>Não foi possível criptografar um valor.</translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL.</source>
        <translation>Confira a instalação do OpenSSL.</translation>
    </message>
    <message>
        <source>This is not an encryption key of Metabase.</source>
        <translation>Esta não é uma chave de criptografia do Metabase.</translation>
    </message>
    <message>
        <source>Give the value of MB_ENCRYPTION_SECRET_KEY from the server&apos;s environment, as it stands there.</source>
        <translation>Informe o valor de MB_ENCRYPTION_SECRET_KEY do ambiente do servidor, como está lá.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Environment</name>
    <message>
        <source>The environment in %1 could not be read.</source>
        <translation>Não foi possível ler o ambiente em %1.</translation>
    </message>
    <message>
        <source>Choose the file with the MB_ variables.</source>
        <translation>Escolha o arquivo com as variáveis MB_.</translation>
    </message>
    <message>
        <source>This is a Compose file. Write the Metabase service&apos;s variables to a file as NAME=VALUE lines, and choose that.</source>
        <translation>Este é um arquivo Compose. Grave as variáveis do serviço do Metabase em um arquivo como linhas NAME=VALUE e escolha esse.</translation>
    </message>
    <message>
        <source>Correct that line, or choose the file with the MB_ variables.</source>
        <translation>Corrija essa linha ou escolha o arquivo com as variáveis MB_.</translation>
    </message>
    <message>
        <source>Close the quotes on that line.</source>
        <translation>Feche as aspas nessa linha.</translation>
    </message>
    <message>
        <source>Check the path, and that you may read the file.</source>
        <translation>Confira o caminho e se você pode ler o arquivo.</translation>
    </message>
    <message>
        <source>The file that %1_FILE names could not be read.</source>
        <translation>Não foi possível ler o arquivo que %1_FILE indica.</translation>
    </message>
    <message>
        <source>It may be inside the container. Copy it here, or give %1 itself.</source>
        <translation>Ele pode estar dentro do contêiner. Copie-o para cá ou informe a própria %1.</translation>
    </message>
    <message>
        <source>MB_DB_PORT is not a port.</source>
        <translation>MB_DB_PORT não é uma porta.</translation>
    </message>
    <message>
        <source>Correct it in the environment.</source>
        <translation>Corrija isso no ambiente.</translation>
    </message>
    <message>
        <source>MB_DB_DBNAME is not set.</source>
        <translation>MB_DB_DBNAME não está definida.</translation>
    </message>
    <message>
        <source>Give the name of the database in the environment.</source>
        <translation>Informe o nome do banco de dados no ambiente.</translation>
    </message>
    <message>
        <source>MB_DB_TYPE is none that Metabase knows.</source>
        <translation>MB_DB_TYPE não é nenhum que o Metabase conheça.</translation>
    </message>
    <message>
        <source>It is h2, postgres or mysql.</source>
        <translation>É h2, postgres ou mysql.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Inventory</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
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
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Fontes de dados</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Personal collections</source>
        <translation>Coleções pessoais</translation>
    </message>
    <message>
        <source>Questions and models in the trash</source>
        <translation>Perguntas e modelos na lixeira</translation>
    </message>
    <message>
        <source>Dashboards in the trash</source>
        <translation>Painéis na lixeira</translation>
    </message>
    <message>
        <source>Sample databases</source>
        <translation>Bancos de dados de exemplo</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>Links públicos</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards</source>
        <translation>Perguntas e painéis incorporados</translation>
    </message>
    <message>
        <source>SQL snippets</source>
        <translation>Trechos de SQL</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Linhas do tempo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Persisted models</source>
        <translation>Modelos persistidos</translation>
    </message>
    <message>
        <source>Uploaded tables</source>
        <translation>Tabelas enviadas</translation>
    </message>
    <message>
        <source>Row and column security rules</source>
        <translation>Regras de segurança de linhas e colunas</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>Políticas de cache</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformações</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>The counts of the instance could not be read.</source>
        <translation>Não foi possível ler as contagens da instância.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Metabase.</source>
        <translation>Confira se o endereço é de um Metabase.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Orphans</name>
    <message>
        <source>The rows that refer to nothing could not be left out.</source>
        <translation>Não foi possível deixar de fora as linhas que se referem a nada.</translation>
    </message>
    <message>
        <source>Repair the database: %1 names such rows.</source>
        <extracomment>%1: a command, or a page of the window</extracomment>
        <translation>Repare o banco de dados: %1 cita essas linhas.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Region</name>
    <message>
        <source>United States (North Virginia)</source>
        <translation>Estados Unidos (Norte da Virgínia)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europa (Frankfurt)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Ásia-Pacífico (Singapura)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Ásia-Pacífico (Sydney)</translation>
    </message>
    <message>
        <source>South America (São Paulo)</source>
        <translation>América do Sul (São Paulo)</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Snapshot</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <translation>%1.%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, and the key does not open them.</source>
        <translation>
            <numerusform>Nenhum snapshot foi feito: %n valor parece criptografado, e a chave não o abre.</numerusform>
            <numerusform>Nenhum snapshot foi feito: %n valores parecem criptografados, e a chave não os abre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, in a database that says it is not.</source>
        <translation>
            <numerusform>Nenhum snapshot foi feito: %n valor parece criptografado, em um banco de dados que diz não estar.</numerusform>
            <numerusform>Nenhum snapshot foi feito: %n valores parecem criptografados, em um banco de dados que diz não estar.</numerusform>
        </translation>
    </message>
    <message>
        <source>(Metabase does not move %1)</source>
        <translation>(o Metabase não transfere %1)</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n reference(s) lead to rows that are not there.</source>
        <translation>
            <numerusform>Nenhum snapshot foi feito: %n referência leva a linhas que não existem.</numerusform>
            <numerusform>Nenhum snapshot foi feito: %n referências levam a linhas que não existem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot can be made of this database: its values may be encrypted in a format that Gangway does not read.</source>
        <translation>Nenhum snapshot pode ser feito deste banco de dados: os valores podem estar criptografados em um formato que o Gangway não lê.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Use a migração do próprio Metabase nas configurações de administração, em Cloud.</translation>
    </message>
    <message>
        <source>This database holds values encrypted with MB_ENCRYPTION_SECRET_KEY, and the key was not given. Metabase Cloud does not have it.</source>
        <translation>Este banco de dados contém valores criptografados com MB_ENCRYPTION_SECRET_KEY, e a chave não foi informada. O Metabase Cloud não a tem.</translation>
    </message>
    <message>
        <source>The encryption key that was given is not this database&apos;s.</source>
        <translation>A chave de criptografia informada não é a deste banco de dados.</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>Pegue MB_ENCRYPTION_SECRET_KEY no ambiente do servidor que usa este banco de dados, exatamente como está lá.</translation>
    </message>
    <message>
        <source>Whether this database is encrypted cannot be told.</source>
        <translation>Não é possível saber se este banco de dados está criptografado.</translation>
    </message>
    <message>
        <source>This is no application database of Metabase.</source>
        <translation>Este não é um banco de dados da aplicação do Metabase.</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>Escolha o arquivo que MB_DB_FILE indica, em geral metabase.db.mv.db ao lado de metabase.jar.</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with. Or decide: %1 puts empty values in their place, %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>Informe a chave com que foram criptografados. Ou decida: %1 põe valores vazios no lugar deles, %2 os deixa como estão.</translation>
    </message>
    <message>
        <source>The cloud takes all rows or none and refuses these at the very end. Repair them on a copy, or decide to leave these rows out, and with them what refers to them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>A nuvem aceita todas as linhas ou nenhuma e recusa estas bem no fim. Repare-as em uma cópia ou decida deixar de fora estas linhas e, com elas, o que se refere a elas: %1.</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file) and give it: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>Encontre MB_ENCRYPTION_SECRET_KEY no ambiente do servidor (arquivo de serviço, contêiner, arquivo compose) e informe-a: %1.</translation>
    </message>
    <message>
        <source>Give MB_ENCRYPTION_SECRET_KEY of its server: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>Informe a MB_ENCRYPTION_SECRET_KEY do servidor deste banco de dados: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::SnapshotRules</name>
    <message>
        <source>No snapshot can be made of this database: the column %1 of %2 is computed from one that may have to be decrypted.</source>
        <translation>Nenhum snapshot pode ser feito deste banco de dados: a coluna %1 de %2 é calculada a partir de uma que talvez precise ser descriptografada.</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Use a migração do próprio Metabase nas configurações de administração, em Cloud.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::address</name>
    <message>
        <source>The address of the application database could not be read.</source>
        <translation>Não foi possível ler o endereço do banco de dados da aplicação.</translation>
    </message>
    <message>
        <source>The address holds a password, so it was not used.</source>
        <translation>O endereço contém uma senha, por isso não foi usado.</translation>
    </message>
    <message>
        <source>Other users of this machine can see a command line, and the shell keeps it: change that password. Then leave it out of the address, and give it in the environment, in a file only you can read (env:FILE), or when asked.</source>
        <translation>Outros usuários desta máquina podem ver uma linha de comando, e o shell a guarda: troque essa senha. Depois, deixe-a fora do endereço e informe-a no ambiente, em um arquivo que só você possa ler (env:FILE) ou quando for pedida.</translation>
    </message>
    <message>
        <source>Write it as postgres://USER@HOST:PORT/DATABASE, with one host.</source>
        <translation>Escreva-o como postgres://USER@HOST:PORT/DATABASE, com um host.</translation>
    </message>
    <message>
        <source>Leave it out of the address; keys with a passphrase are not supported there.</source>
        <translation>Deixe-a fora do endereço; chaves com frase secreta não são aceitas ali.</translation>
    </message>
    <message>
        <source>Add the name of the database after the host: postgres://USER@HOST:PORT/DATABASE.</source>
        <translation>Acrescente o nome do banco de dados depois do host: postgres://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>Give the path of the H2 file (metabase.db.mv.db).</source>
        <translation>Informe o caminho do arquivo H2 (metabase.db.mv.db).</translation>
    </message>
    <message>
        <source>Give a file, postgres://…, mysql://…, or env:FILE.</source>
        <translation>Informe um arquivo, postgres://…, mysql://… ou env:FILE.</translation>
    </message>
    <message>
        <source>Metabase keeps its application database in H2, PostgreSQL or MySQL: give a file, postgres://… or mysql://….</source>
        <translation>O Metabase guarda o banco de dados da aplicação em H2, PostgreSQL ou MySQL: informe um arquivo, postgres://… ou mysql://….</translation>
    </message>
    <message>
        <source>%1 is in H2&apos;s old PageStore format.</source>
        <translation>%1 está no formato antigo PageStore do H2.</translation>
    </message>
    <message>
        <source>Open it once with Metabase 0.45 or older, which converts it, and choose the .mv.db file.</source>
        <translation>Abra-o uma vez com o Metabase 0.45 ou mais antigo, que o converte, e escolha o arquivo .mv.db.</translation>
    </message>
    <message>
        <source>There is no H2 database file at %1.</source>
        <translation>Não há arquivo de banco de dados H2 em %1.</translation>
    </message>
    <message>
        <source>Give the file that ends in .mv.db, or the folder Metabase runs in.</source>
        <translation>Informe o arquivo que termina em .mv.db ou a pasta em que o Metabase roda.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::followUps</name>
    <message>
        <source>the new address</source>
        <translation>o novo endereço</translation>
    </message>
    <message>
        <source>the old instance</source>
        <translation>a instância antiga</translation>
    </message>
    <message>
        <source>Keep the old instance stopped</source>
        <translation>Mantenha a instância antiga parada</translation>
    </message>
    <message>
        <source>Changes made at %1 after the snapshot do not reach the cloud.</source>
        <translation>O que for alterado em %1 depois do snapshot não chega à nuvem.</translation>
    </message>
    <message>
        <source>Keep it stopped, and keep its files until everybody has worked in the new place for a while.</source>
        <translation>Mantenha-a parada e conserve os arquivos dela até que todos tenham trabalhado por algum tempo no novo lugar.</translation>
    </message>
    <message>
        <source>Subscriptions and alerts (%1) run in the cloud from now on. While %2 runs too, everybody gets them twice, and changes made there do not reach the cloud.</source>
        <translation>As assinaturas e os alertas (%1) rodam na nuvem a partir de agora. Enquanto %2 também rodar, todos os recebem duas vezes, e o que for alterado lá não chega à nuvem.</translation>
    </message>
    <message>
        <source>%1, at its SSH host %2</source>
        <translation>%1, no host SSH dela %2</translation>
    </message>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>Libere estes endereços de %1 (em %2) no firewall de cada um: %3.</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>Depois que a região for escolhida, libere os endereços dela no firewall de cada um.</translation>
    </message>
    <message>
        <source>Let Metabase Cloud through to your databases</source>
        <translation>Libere o acesso do Metabase Cloud aos seus bancos de dados</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>As consultas vêm dos endereços da região da nuvem, e não mais do seu servidor.</translation>
    </message>
    <message>
        <source>Make data sources in your own network reachable</source>
        <translation>Torne acessíveis as fontes de dados na sua própria rede</translation>
    </message>
    <message>
        <source>Their hosts have private addresses or names, which mean nothing in the cloud.</source>
        <translation>Os hosts delas têm endereços ou nomes privados, que nada significam na nuvem.</translation>
    </message>
    <message>
        <source>Give each a public address, or reach it through an SSH host that has one, and change the connection in the admin settings.</source>
        <translation>Dê a cada uma um endereço público ou acesse-a por um host SSH que tenha um, e altere a conexão nas configurações de administração.</translation>
    </message>
    <message>
        <source>Replace data sources that are files</source>
        <translation>Substitua as fontes de dados que são arquivos</translation>
    </message>
    <message>
        <source>H2 and SQLite files stay on the old server; Metabase Cloud cannot open them.</source>
        <translation>Arquivos H2 e SQLite ficam no servidor antigo; o Metabase Cloud não consegue abri-los.</translation>
    </message>
    <message>
        <source>Load the data into a database server, then change the connection in the admin settings.</source>
        <translation>Carregue os dados em um servidor de banco de dados e altere a conexão nas configurações de administração.</translation>
    </message>
    <message>
        <source>Upload keys and certificates</source>
        <translation>Envie chaves e certificados</translation>
    </message>
    <message>
        <source>These connections name a file on the old server, which the cloud does not have.</source>
        <translation>Estas conexões citam um arquivo no servidor antigo, que a nuvem não tem.</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file.</source>
        <translation>Abra cada conexão nas configurações de administração e envie o arquivo.</translation>
    </message>
    <message>
        <source>Add the new address to Google sign-in</source>
        <translation>Acrescente o novo endereço ao login do Google</translation>
    </message>
    <message>
        <source>Google refuses sign-in from an address its OAuth client does not list.</source>
        <translation>O Google recusa o login de um endereço que o cliente OAuth não lista.</translation>
    </message>
    <message>
        <source>In the Google console, add %1 to the authorized JavaScript origins of the OAuth client.</source>
        <translation>No console do Google, acrescente %1 às origens JavaScript autorizadas do cliente OAuth.</translation>
    </message>
    <message>
        <source>Change the addresses at the SAML provider</source>
        <translation>Altere os endereços no provedor SAML</translation>
    </message>
    <message>
        <source>The provider sends people back to the address it knows, which is %1. SAML needs a Pro or Enterprise plan.</source>
        <translation>O provedor envia as pessoas de volta ao endereço que conhece, que é %1. SAML exige um plano Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>Set the redirect and base addresses to %1.</source>
        <translation>Defina os endereços de redirecionamento e base como %1.</translation>
    </message>
    <message>
        <source>Point JWT sign-in to the new address</source>
        <translation>Aponte o login JWT para o novo endereço</translation>
    </message>
    <message>
        <source>The application that signs people in sends them to %1. JWT needs a Pro or Enterprise plan.</source>
        <translation>A aplicação que autentica as pessoas as envia a %1. JWT exige um plano Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>Change the address in that application to %1; the shared secret stays the same.</source>
        <translation>Altere o endereço nessa aplicação para %1; o segredo compartilhado continua o mesmo.</translation>
    </message>
    <message>
        <source>%1 is in your own network; the cloud cannot reach it, so nobody signs in through LDAP.</source>
        <translation>%1 está na sua própria rede; a nuvem não o alcança, por isso ninguém entra por LDAP.</translation>
    </message>
    <message>
        <source>People sign in through the directory, which the cloud has to reach.</source>
        <translation>As pessoas entram pelo diretório, que a nuvem precisa alcançar.</translation>
    </message>
    <message>
        <source>Check LDAP sign-in</source>
        <translation>Verifique o login por LDAP</translation>
    </message>
    <message>
        <source>Make the directory reachable for the region&apos;s addresses, or set passwords or another way to sign in, first of all for the administrators.</source>
        <translation>Torne o diretório acessível aos endereços da região ou defina senhas ou outra forma de entrar, antes de tudo para os administradores.</translation>
    </message>
    <message>
        <source>Change the address in applications that embed Metabase</source>
        <translation>Altere o endereço nas aplicações que incorporam o Metabase</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1. The applications load them from %2.</source>
        <translation>Perguntas e painéis incorporados: %1. As aplicações os carregam de %2.</translation>
    </message>
    <message>
        <source>Change their Metabase address to %1. The secret key moves along and stays the same.</source>
        <translation>Altere o endereço do Metabase nelas para %1. A chave secreta é transferida junto e continua a mesma.</translation>
    </message>
    <message>
        <source>Pass on the new public links</source>
        <translation>Distribua os novos links públicos</translation>
    </message>
    <message>
        <source>Public links (%1) begin with the address of the instance; those given out lead to %2.</source>
        <translation>Os links públicos (%1) começam com o endereço da instância; os já distribuídos levam a %2.</translation>
    </message>
    <message>
        <source>Replace the address in every place that uses one with %1, or let a custom domain take over the old name.</source>
        <translation>Substitua o endereço por %1 em cada lugar que usa um deles, ou deixe um domínio personalizado assumir o nome antigo.</translation>
    </message>
    <message>
        <source>Bookmarks, mails and links in questions and dashboards (%1) lead to %2.</source>
        <translation>Favoritos, e-mails e links em perguntas e painéis (%1) levam a %2.</translation>
    </message>
    <message>
        <source>Bookmarks and links in mails lead to %1.</source>
        <translation>Favoritos e links em e-mails levam a %1.</translation>
    </message>
    <message>
        <source>Redirect the old address</source>
        <translation>Redirecione o endereço antigo</translation>
    </message>
    <message>
        <source>Let the old address redirect to %1, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>Faça o endereço antigo redirecionar para %1 ou (no Pro e no Enterprise) use-o como domínio personalizado.</translation>
    </message>
    <message>
        <source>Check the sender of mails</source>
        <translation>Verifique o remetente dos e-mails</translation>
    </message>
    <message>
        <source>Mail went through %1, which the cloud cannot reach; Metabase Cloud sends mail itself.</source>
        <translation>Os e-mails passavam por %1, que a nuvem não alcança; o próprio Metabase Cloud envia os e-mails.</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself; your own mail server is used only where your plan allows it.</source>
        <translation>O próprio Metabase Cloud envia os e-mails; o seu servidor de e-mail só é usado onde o seu plano permite.</translation>
    </message>
    <message>
        <source>Send a test mail from the new instance, and allow its sender in your mail filters.</source>
        <translation>Envie um e-mail de teste da nova instância e permita o remetente dela nos seus filtros de e-mail.</translation>
    </message>
    <message>
        <source>Check the webhooks</source>
        <translation>Verifique os webhooks</translation>
    </message>
    <message>
        <source>Some lead to hosts in your own network, which the cloud cannot reach.</source>
        <translation>Alguns levam a hosts na sua própria rede, que a nuvem não alcança.</translation>
    </message>
    <message>
        <source>They are called from the addresses of the cloud&apos;s region from now on.</source>
        <translation>Eles são chamados dos endereços da região da nuvem a partir de agora.</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings, and allow the region&apos;s addresses where needed.</source>
        <translation>Envie um teste a cada um nas configurações de administração e libere os endereços da região onde for necessário.</translation>
    </message>
    <message>
        <source>Create the API keys again</source>
        <translation>Crie as chaves de API de novo</translation>
    </message>
    <message>
        <source>API keys do not move; programs that use one are refused by the new instance.</source>
        <translation>As chaves de API não são transferidas; programas que usam uma são recusados pela nova instância.</translation>
    </message>
    <message>
        <source>Create a key of the same name and group for each, and give it to the program.</source>
        <translation>Crie para cada uma outra chave com o mesmo nome e grupo e entregue-a ao programa.</translation>
    </message>
    <message>
        <source>Set the caching policies again</source>
        <translation>Defina as políticas de cache de novo</translation>
    </message>
    <message>
        <source>Caching policies (%1) do not move.</source>
        <translation>As políticas de cache (%1) não são transferidas.</translation>
    </message>
    <message>
        <source>Note them from the old instance&apos;s performance settings, and set them in the new one.</source>
        <translation>Anote-as nas configurações de desempenho da instância antiga e defina-as na nova.</translation>
    </message>
    <message>
        <source>Set again what the old server&apos;s environment set</source>
        <translation>Defina de novo o que o ambiente do servidor antigo definia</translation>
    </message>
    <message>
        <source>These settings came from environment variables and are not in the application database.</source>
        <translation>Estas configurações vinham de variáveis de ambiente e não estão no banco de dados da aplicação.</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>Defina cada uma nas configurações de administração da nova instância, onde houver equivalente.</translation>
    </message>
    <message>
        <source>Tell people the new address</source>
        <translation>Informe o novo endereço às pessoas</translation>
    </message>
    <message>
        <source>People: %1, of whom %2 sign in through a directory or provider. Everybody has to sign in again.</source>
        <translation>Pessoas: %1, das quais %2 entram por um diretório ou provedor. Todos precisam entrar de novo.</translation>
    </message>
    <message>
        <source>People: %1. Everybody has to sign in again; passwords stay the same.</source>
        <translation>Pessoas: %1. Todos precisam entrar de novo; as senhas continuam as mesmas.</translation>
    </message>
    <message>
        <source>Send everybody %1.</source>
        <translation>Envie %1 a todos.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::recognise</name>
    <message>
        <source>It has no tables.</source>
        <translation>Não tem tabelas.</translation>
    </message>
    <message>
        <source>It has the tables of a Metabase application database.</source>
        <translation>Tem as tabelas de um banco de dados da aplicação do Metabase.</translation>
    </message>
    <message>
        <source>It has Metabase&apos;s tables, but no databasechangelog: the table that says which version made them.</source>
        <translation>Tem as tabelas do Metabase, mas não a databasechangelog: a tabela que diz qual versão as criou.</translation>
    </message>
    <message>
        <source>Metabase began to set it up; these tables are missing: %1.</source>
        <translation>O Metabase começou a prepará-lo; faltam estas tabelas: %1.</translation>
    </message>
    <message>
        <source>It is the sample database that comes with Metabase (people, orders, products, reviews).</source>
        <translation>É o banco de dados de exemplo que vem com o Metabase (people, orders, products, reviews).</translation>
    </message>
    <message>
        <source>It has none of Metabase&apos;s tables; its own are %1.</source>
        <translation>Não tem nenhuma das tabelas do Metabase; as que tem são %1.</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::version</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 or older (%2)</source>
        <translation>%1 ou mais antigo (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud</name>
    <message>
        <source>Check the application database</source>
        <translation>Verificar o banco de dados da aplicação</translation>
    </message>
    <message>
        <source>Reads %1. Nothing is changed.</source>
        <translation>Lê %1. Nada é alterado.</translation>
    </message>
    <message>
        <source>Back up the application database and read the backup back</source>
        <translation>Fazer backup do banco de dados da aplicação e reler o backup</translation>
    </message>
    <message>
        <source>Reads %1, writes %2.</source>
        <translation>Lê %1, grava %2.</translation>
    </message>
    <message>
        <source>The backup is kept, since it is yours; delete it by hand.</source>
        <translation>O backup é mantido, pois é seu; exclua-o à mão.</translation>
    </message>
    <message>
        <source>Make the snapshot from the backup</source>
        <translation>Fazer o snapshot a partir do backup</translation>
    </message>
    <message>
        <source>Upload the snapshot to Metabase Cloud</source>
        <translation>Enviar o snapshot ao Metabase Cloud</translation>
    </message>
    <message>
        <source>Sends the snapshot to %1. Changes made in Metabase from the backup on will not move.</source>
        <translation>Envia o snapshot a %1. O que for alterado no Metabase a partir do backup não será transferido.</translation>
    </message>
    <message>
        <source>Metabase Store offers no way to take an upload back; one that is not set up in the store is never used.</source>
        <translation>A Metabase Store não oferece como desfazer um envio; um que não for configurado na loja nunca é usado.</translation>
    </message>
    <message>
        <source>Set up the new instance in Metabase Store</source>
        <translation>Configurar a nova instância na Metabase Store</translation>
    </message>
    <message>
        <source>You choose plan, address and region in the store&apos;s own page; Gangway watches the new instance start.</source>
        <translation>Você escolhe plano, endereço e região na página da própria loja; o Gangway acompanha o início da nova instância.</translation>
    </message>
    <message>
        <source>about 5–30 minutes</source>
        <translation>cerca de 5–30 minutos</translation>
    </message>
    <message>
        <source>Cancel the instance in Metabase Store.</source>
        <translation>Cancele a instância na Metabase Store.</translation>
    </message>
    <message>
        <source>Compare the new instance with the snapshot</source>
        <translation>Comparar a nova instância com o snapshot</translation>
    </message>
    <message>
        <source>Reads counts from the new instance.</source>
        <translation>Lê as contagens da nova instância.</translation>
    </message>
    <message>
        <source>List what is left to do</source>
        <translation>Listar o que resta fazer</translation>
    </message>
    <message>
        <source>This is not a plan for a move to Metabase Cloud.</source>
        <translation>Este não é um plano de mudança para o Metabase Cloud.</translation>
    </message>
    <message>
        <source>Run it with the program that made it, or make a new plan.</source>
        <translation>Execute-o com o programa que o fez ou faça um novo plano.</translation>
    </message>
    <message>
        <source>The plan lists other steps than this version of Gangway would do.</source>
        <translation>O plano lista etapas diferentes das que esta versão do Gangway faria.</translation>
    </message>
    <message>
        <source>Make the plan again and read it before you run it.</source>
        <translation>Faça o plano de novo e leia-o antes de executá-lo.</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>Mudar %1 para o Metabase Cloud</translation>
    </message>
    <message>
        <source>This run no longer knows its migration at Metabase Store.</source>
        <translation>Esta execução não conhece mais a sua migração na Metabase Store.</translation>
    </message>
    <message>
        <source>Make a new plan and run that one.</source>
        <translation>Faça um novo plano e execute esse.</translation>
    </message>
    <message>
        <source>The rehearsal store&apos;s page did not take the order.</source>
        <translation>A página da loja de ensaio não aceitou o pedido.</translation>
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
        <translation>nuvem</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables, read back and equal
%3</source>
        <translation>%1 linhas em %2 tabelas, relidas e iguais
%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent in %n part(s), SHA-256 as the snapshot&apos;s</source>
        <translation>
            <numerusform>%1 enviados em %n parte, SHA-256 igual ao do snapshot</numerusform>
            <numerusform>%1 enviados em %n partes, SHA-256 igual ao do snapshot</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs Metabase %2</source>
        <translation>%1 roda o Metabase %2</translation>
    </message>
    <message>
        <source>Writes what moves, in plain text, into the run&apos;s folder, and reads it back.</source>
        <translation>Grava o que é transferido, como texto simples, na pasta da execução e o relê.</translation>
    </message>
    <message>
        <source>The snapshot is deleted.</source>
        <translation>O snapshot é excluído.</translation>
    </message>
    <message>
        <source>%1; %2 rows that move, read back and equal</source>
        <translation>%1; %2 linhas a transferir, relidas e iguais</translation>
    </message>
    <message>
        <source>%1 values decrypted</source>
        <translation>%1 valores descriptografados</translation>
    </message>
    <message>
        <source>%1 rows left out, as decided</source>
        <translation>%1 linhas deixadas de fora, como decidido</translation>
    </message>
    <message>
        <source>Continue the rehearsal; if it stays, start it anew with %1.</source>
        <extracomment>%1: an option, or the words on a button</extracomment>
        <translation>Continue o ensaio; se persistir, comece-o do zero com %1.</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>Ensaio: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Answers</name>
    <message>
        <source>The plan&apos;s answer &quot;%1&quot; cannot be used.</source>
        <translation>A resposta “%1” do plano não pode ser usada.</translation>
    </message>
    <message>
        <source>Make the plan again with %1.</source>
        <extracomment>%1: a command, or the words on a button</extracomment>
        <translation>Faça o plano de novo com %1.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupPlace</name>
    <message>
        <source>&quot;%1&quot; is no place for a backup.</source>
        <translation>“%1” não é um lugar para um backup.</translation>
    </message>
    <message>
        <source>Choose a folder and a name that ends in .gangway.tar.</source>
        <translation>Escolha uma pasta e um nome que termine em .gangway.tar.</translation>
    </message>
    <message>
        <source>%1 is already there, and a backup never replaces a file.</source>
        <translation>%1 já existe, e um backup nunca substitui um arquivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>Nada pode ser gravado em %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write into.</source>
        <translation>Escolha uma pasta em que você possa gravar.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupStep</name>
    <message>
        <source>%1 is already there, and this run did not make it.</source>
        <translation>%1 já existe e não foi feito por esta execução.</translation>
    </message>
    <message>
        <source>Make the plan again with another place for the backup.</source>
        <translation>Faça o plano de novo com outro lugar para o backup.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::ChecksStep</name>
    <message numerus="yes">
        <source>The move cannot start: %n check(s) forbid it. Nothing was changed.</source>
        <translation>
            <numerusform>A mudança não pode começar: %n verificação a impede. Nada foi alterado.</numerusform>
            <numerusform>A mudança não pode começar: %n verificações a impedem. Nada foi alterado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what each of them says, then check again.</source>
        <translation>Faça o que cada uma delas diz e verifique de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The move waits for you: %n finding(s) of the checks need a decision. Nothing was changed.</source>
        <translation>
            <numerusform>A mudança espera por você: %n constatação das verificações precisa de uma decisão. Nada foi alterado.</numerusform>
            <numerusform>A mudança espera por você: %n constatações das verificações precisam de uma decisão. Nada foi alterado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them. If you accept them all, plan the move again with %1.</source>
        <translation>Leia-as. Se aceitar todas, planeje a mudança de novo com %1.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::EnvironmentKey</name>
    <message>
        <source>%1 does not set MB_ENCRYPTION_SECRET_KEY.</source>
        <translation>%1 não define MB_ENCRYPTION_SECRET_KEY.</translation>
    </message>
    <message>
        <source>Choose the file that the old server reads its environment from, or type the key.</source>
        <translation>Escolha o arquivo de onde o servidor antigo lê o ambiente dele ou digite a chave.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Page</name>
    <message>
        <source>Source</source>
        <extracomment>Step of the move: which Metabase is moved</extracomment>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Step of the move: what stands in the way</extracomment>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Step of the move: what is going to happen</extracomment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Step of the move: it happens</extracomment>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Step of the move: both sides are compared</extracomment>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Step of the move: what is left to do by hand</extracomment>
        <translation>Conclusão</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanText</name>
    <message>
        <source>touches:</source>
        <translation>toca em:</translation>
    </message>
    <message>
        <source>takes:</source>
        <translation>leva:</translation>
    </message>
    <message>
        <source>way back:</source>
        <translation>como desfazer:</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanWords</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1–%2 minutes</source>
        <translation>cerca de %1–%2 minutos</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped until its backup was read back: %1. Nobody can work with it until then. After that you may start it again; what people change there from then on does not move.</source>
        <translation>O Metabase precisa continuar parado até que o backup dele seja relido: %1. Ninguém pode trabalhar com ele até lá. Depois disso, você pode iniciá-lo de novo; o que as pessoas alterarem lá a partir daí não será transferido.</translation>
    </message>
    <message>
        <source>our Metabase</source>
        <translation>o nosso Metabase</translation>
    </message>
    <message>
        <source>We are moving %1 to Metabase Cloud.

It will not be available for a short time at the beginning (%2). After that it can be used for reading as before, but nothing should be changed there: questions and dashboards changed after the move has begun stay behind.

We write again when the new address can be used. Your questions, dashboards and collections will be there.</source>
        <translation>Estamos mudando %1 para o Metabase Cloud.

Ele ficará indisponível por um curto período no início (%2). Depois disso, pode ser usado para leitura como antes, mas nada deve ser alterado lá: perguntas e painéis alterados depois do início da mudança ficam para trás.

Escreveremos de novo quando o novo endereço puder ser usado. As suas perguntas, painéis e coleções estarão lá.</translation>
    </message>
    <message>
        <source>The new address: %1</source>
        <translation>O novo endereço: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Session</name>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>Não foi possível ler o relatório das verificações.</translation>
    </message>
    <message>
        <source>Run %1 is no move to Metabase Cloud.</source>
        <translation>A execução %1 não é uma mudança para o Metabase Cloud.</translation>
    </message>
    <message>
        <source>Continue it with the program that began it.</source>
        <translation>Continue-a com o programa que a começou.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SnapshotStep</name>
    <message>
        <source>The snapshot %1 could not be deleted.</source>
        <translation>Não foi possível excluir o snapshot %1.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>Exclua-o à mão.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SourceFacts</name>
    <message>
        <source>%1 is a backup. What is moved is a Metabase&apos;s own database file.</source>
        <translation>%1 é um backup. O que é transferido é o arquivo de banco de dados do próprio Metabase.</translation>
    </message>
    <message>
        <source>Choose that file, or restore the backup first: gangwayctl restore.</source>
        <translation>Escolha esse arquivo ou restaure o backup primeiro: gangwayctl restore.</translation>
    </message>
    <message>
        <source>%1 is no application database of Metabase.</source>
        <translation>%1 não é um banco de dados da aplicação do Metabase.</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>Escolha o arquivo que MB_DB_FILE indica, em geral metabase.db.mv.db ao lado de metabase.jar.</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::VerifyStep</name>
    <message>
        <source>%1 does not say how much it holds of everything.</source>
        <translation>%1 não diz quanto contém de cada coisa.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 found</source>
        <translation>%1: %2 esperados, %3 encontrados</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>%1 não contém o que foi transferido.</translation>
    </message>
    <message>
        <source>Do not switch over. Your backup and the old server are as they were. Ask Metabase&apos;s support, or move again.</source>
        <translation>Não faça a troca. O seu backup e o servidor antigo estão como estavam. Fale com o suporte do Metabase ou faça a mudança de novo.</translation>
    </message>
    <message>
        <source>Compare these by hand: %1 shows how many the backup holds.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>Compare estes à mão: %1 mostra quantos o backup contém.</translation>
    </message>
</context>
<context>
    <name>gangway::windowChoiceName</name>
    <message>
        <source>in the field “Encryption key” of the page Source</source>
        <extracomment>Where something is given: stands in a sentence, after a colon</extracomment>
        <translation>no campo “Chave de criptografia” da página Origem</translation>
    </message>
    <message>
        <source>the decisions accepted below the findings</source>
        <extracomment>Stands in a sentence: &quot;plan the move again with …&quot;</extracomment>
        <translation>as decisões aceitas abaixo das constatações</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words on a button or beside a box, in quotes</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” on Home shows what is left and how to save it.</source>
        <extracomment>After a colon; %1 is a button on the window Home</extracomment>
        <translation>“%1” na tela inicial mostra o que restou e como salvá-lo.</translation>
    </message>
    <message>
        <source>“%1” on Home</source>
        <extracomment>A button on the window Home: stands in sentences: &quot;check it with …&quot;, &quot;… shows what is in it&quot;</extracomment>
        <translation>“%1” na tela inicial</translation>
    </message>
    <message>
        <source>the page Checks of a move</source>
        <extracomment>A page of the move: stands in a sentence: &quot;… names such rows&quot;</extracomment>
        <translation>a página Verificações de uma mudança</translation>
    </message>
</context>
<context>
    <name>gangwayctl</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>How to show progress: bars (default on a terminal), lines, json (one object a line on standard output) or none.</source>
        <translation>Como mostrar o andamento: bars (padrão em um terminal), lines, json (um objeto por linha na saída padrão) ou none.</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>Usage: gangwayctl %1 [options] %2</source>
        <translation>Uso: gangwayctl %1 [opções] %2</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>There is no progress style &quot;%1&quot;.</source>
        <translation>Não existe o estilo de andamento “%1”.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;gangwayctl %1&quot;.</source>
        <translation>Falta algo depois de “gangwayctl %1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>“%1” é um argumento a mais.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 aceita um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl %1 --help&quot; shows how it is used.</source>
        <translation>“gangwayctl %1 --help” mostra como usar.</translation>
    </message>
    <message>
        <source>%1
%2 rows in %3 tables; from %4; made %5</source>
        <translation>%1
%2 linhas em %3 tabelas; de %4; feito em %5</translation>
    </message>
    <message>
        <source>Backs up a closed application database into a plain tar and reads everything back: every byte, and every row against the source. Stop Metabase first; a database in use is refused.</source>
        <translation>Faz o backup de um banco de dados da aplicação fechado em um tar simples e relê tudo: cada byte, e cada linha em comparação com a origem. Pare o Metabase primeiro; um banco de dados em uso é recusado.</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, or env:FILE.</source>
        <translation>metabase.db com ou sem .mv.db, a pasta dele ou env:FILE.</translation>
    </message>
    <message>
        <source>The archive, or a folder for one named by the time (default: this folder).</source>
        <translation>O pacote, ou uma pasta para um com a hora no nome (padrão: esta pasta).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>Print what was made as JSON.</source>
        <translation>Mostrar o que foi feito como JSON.</translation>
    </message>
    <message>
        <source>Backed up and read back: %1</source>
        <translation>Backup feito e relido: %1</translation>
    </message>
    <message>
        <source>Reads a backup archive completely: every byte against the manifest, then every row of its database against the checksums taken from the source.</source>
        <translation>Lê um pacote de backup por completo: cada byte em comparação com o manifesto, depois cada linha do banco de dados em comparação com as somas de verificação tiradas da origem.</translation>
    </message>
    <message>
        <source>A .gangway.tar file.</source>
        <translation>Um arquivo .gangway.tar.</translation>
    </message>
    <message>
        <source>Only look at the manifest and the places of the members: quick, proves less.</source>
        <translation>Examinar apenas o manifesto e as posições dos membros: rápido, prova menos.</translation>
    </message>
    <message>
        <source>Print what it holds as JSON.</source>
        <translation>Mostrar o que ele contém como JSON.</translation>
    </message>
    <message>
        <source>Complete: %1
%2</source>
        <translation>Completo: %1
%2</translation>
    </message>
    <message>
        <source>Good, every byte and every row: %1</source>
        <translation>Bom, cada byte e cada linha: %1</translation>
    </message>
    <message>
        <source>Puts the database of a backup back. The place must be empty, or what is there is backed up first with --keep-existing. Stop Metabase first.</source>
        <translation>Devolve o banco de dados de um backup. O lugar precisa estar vazio, ou o que há lá vai antes para um backup com --keep-existing. Pare o Metabase primeiro.</translation>
    </message>
    <message>
        <source>The database file to make: metabase.db, with or without .mv.db.</source>
        <translation>O arquivo de banco de dados a criar: metabase.db, com ou sem .mv.db.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>Back up what is there into this archive, and verify it, before replacing it.</source>
        <translation>Fazer o backup do que há lá neste pacote, e verificá-lo, antes de substituir.</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>pacote</translation>
    </message>
    <message>
        <source>--to is missing: where should the database go?</source>
        <translation>Falta --to: para onde deve ir o banco de dados?</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>What was there is kept in %1</source>
        <translation>O que havia lá está guardado em %1</translation>
    </message>
    <message>
        <source>look into a backup or database file</source>
        <translation>examinar um arquivo de backup ou de banco de dados</translation>
    </message>
    <message>
        <source>what stands in the way of a move</source>
        <translation>o que impede uma mudança</translation>
    </message>
    <message>
        <source>make a verified backup archive</source>
        <translation>fazer um pacote de backup verificado</translation>
    </message>
    <message>
        <source>read a backup archive and check everything in it</source>
        <translation>ler um pacote de backup e verificar tudo nele</translation>
    </message>
    <message>
        <source>put a backup&apos;s database back</source>
        <translation>devolver o banco de dados de um backup</translation>
    </message>
    <message>
        <source>write down a move, step by step, before anything happens</source>
        <translation>registrar uma mudança, etapa por etapa, antes que algo aconteça</translation>
    </message>
    <message>
        <source>do what a plan says, or continue it</source>
        <translation>fazer o que um plano diz, ou continuá-lo</translation>
    </message>
    <message>
        <source>the whole move against a stand-in cloud on this machine</source>
        <translation>a mudança inteira para uma nuvem substituta nesta máquina</translation>
    </message>
    <message>
        <source>list all runs</source>
        <translation>listar todas as execuções</translation>
    </message>
    <message>
        <source>show one run</source>
        <translation>mostrar uma execução</translation>
    </message>
    <message>
        <source>--export needs --as csv, json or sql.</source>
        <translation>--export precisa de --as csv, json ou sql.</translation>
    </message>
    <message>
        <source>Looks into a file without a database server, Java or a network, and never writes to it: H2 databases (H2 1.4 to 2.3) and Gangway&apos;s own archives. Other kinds of backup are named.</source>
        <translation>Examina um arquivo sem servidor de banco de dados, Java ou rede, e nunca grava nele: bancos de dados H2 (H2 1.4 a 2.3) e os pacotes do próprio Gangway. Outros tipos de backup são identificados.</translation>
    </message>
    <message>
        <source>The file to look into.</source>
        <translation>O arquivo a examinar.</translation>
    </message>
    <message>
        <source>Print JSON; its members are described in the manual.</source>
        <translation>Mostrar JSON; os membros dele estão descritos no manual.</translation>
    </message>
    <message>
        <source>List all tables with their rows.</source>
        <translation>Listar todas as tabelas com as linhas delas.</translation>
    </message>
    <message>
        <source>Show the rows of one table.</source>
        <translation>Mostrar as linhas de uma tabela.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>How many rows (default %1).</source>
        <translation>Quantas linhas (padrão %1).</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Find a text in names and values.</source>
        <translation>Procurar um texto em nomes e valores.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Say what differs from another file; ends with 4 when something does.</source>
        <translation>Dizer o que difere de outro arquivo; termina com 4 quando algo difere.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Write all tables, or the one of --table, into a folder.</source>
        <translation>Gravar todas as tabelas, ou a de --table, em uma pasta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>csv, json or sql.</source>
        <translation>csv, json ou sql.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>Do not check every page, row and index.</source>
        <translation>Não verificar cada página, linha e índice.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same.</source>
        <translation>Arquivo, legível só por você, com MB_ENCRYPTION_SECRET_KEY. A variável de ambiente com esse nome faz o mesmo.</translation>
    </message>
    <message>
        <source>Writes down a move, step by step: what each step touches and how it is taken back. Nothing is read or changed yet. The file holds no secrets and can be sent to a colleague.</source>
        <translation>Registra uma mudança, etapa por etapa: em que cada etapa toca e como é desfeita. Nada é lido nem alterado ainda. O arquivo não contém segredos e pode ser enviado a um colega.</translation>
    </message>
    <message>
        <source>move-to-cloud: move a stopped Metabase on H2 to Metabase Cloud.</source>
        <translation>move-to-cloud: mudar um Metabase parado em H2 para o Metabase Cloud.</translation>
    </message>
    <message>
        <source>The application database: metabase.db with or without .mv.db, its folder, or env:FILE with Metabase&apos;s variables.</source>
        <translation>O banco de dados da aplicação: metabase.db com ou sem .mv.db, a pasta dele ou env:FILE com as variáveis do Metabase.</translation>
    </message>
    <message>
        <source>Where the plan goes; without it, it is only shown.</source>
        <translation>Para onde vai o plano; sem isto, ele é apenas mostrado.</translation>
    </message>
    <message>
        <source>The new instance, where it is known already.</source>
        <translation>A nova instância, se já for conhecida.</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1, to list its addresses.</source>
        <translation>Região da nova instância, como eu-central-1, para listar os endereços dela.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>The old server runs Metabase Pro or Enterprise.</source>
        <translation>O servidor antigo roda o Metabase Pro ou Enterprise.</translation>
    </message>
    <message>
        <source>The preflight&apos;s findings that need a decision were read and accepted.</source>
        <translation>As constatações do preflight que precisam de decisão foram lidas e aceitas.</translation>
    </message>
    <message>
        <source>Parts to upload side by side, 1 to 16 (default 4).</source>
        <translation>Partes a enviar lado a lado, 1 a 16 (padrão 4).</translation>
    </message>
    <message>
        <source>Megabytes in a part of a large upload, 6 to 5000 (default 100).</source>
        <translation>Megabytes em uma parte de um envio grande, 6 a 5000 (padrão 100).</translation>
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
        <translation>Outra loja que não a do próprio Metabase, como a do ensaio.</translation>
    </message>
    <message>
        <source>Its pages, where they are at another address.</source>
        <translation>As páginas dela, se estiverem em outro endereço.</translation>
    </message>
    <message>
        <source>Print the plan as JSON.</source>
        <translation>Mostrar o plano como JSON.</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot;.</source>
        <translation>Não existe a jornada “%1”.</translation>
    </message>
    <message>
        <source>Saved. Start it with: gangwayctl run %1</source>
        <translation>Salvo. Inicie-o com: gangwayctl run %1</translation>
    </message>
    <message>
        <source>Says what stands in the way of a move: what forbids it, what you have to decide, what will need work afterwards, and what was looked at and is fine. Only reads. Ends with 5 when something forbids the move.</source>
        <translation>Diz o que impede uma mudança: o que a proíbe, o que você precisa decidir, o que vai exigir trabalho depois e o que foi examinado e está bem. Apenas lê. Termina com 5 quando algo proíbe a mudança.</translation>
    </message>
    <message>
        <source>move-to-cloud.</source>
        <translation>move-to-cloud.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Mostrar o relatório como JSON.</translation>
    </message>
    <message>
        <source>Also write it as a page to show around.</source>
        <translation>Gravá-lo também como página para mostrar a outros.</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1.</source>
        <translation>Região da nova instância, como eu-central-1.</translation>
    </message>
    <message>
        <source>Also look for broken references in logs and history, which may take minutes.</source>
        <translation>Procurar referências quebradas também em logs e histórico, o que pode levar minutos.</translation>
    </message>
    <message>
        <source>The whole move, with real data and the real steps, against a stand-in for Metabase Cloud on this machine: checks, backup, snapshot, upload, set-up, comparison, follow-ups. Nothing leaves the machine, and the source is only read.</source>
        <translation>A mudança inteira, com dados reais e as etapas reais, para um substituto do Metabase Cloud nesta máquina: verificações, backup, snapshot, envio, configuração, comparação, pendências. Nada sai da máquina, e a origem é apenas lida.</translation>
    </message>
    <message>
        <source>Your application database; without it, the sample that comes with Gangway.</source>
        <translation>O seu banco de dados da aplicação; sem isto, o exemplo que vem com o Gangway.</translation>
    </message>
    <message>
        <source>Go on where an earlier rehearsal was cut short.</source>
        <translation>Seguir de onde um ensaio anterior foi interrompido.</translation>
    </message>
    <message>
        <source>Forget what the stand-in cloud kept of earlier rehearsals.</source>
        <translation>Esquecer o que a nuvem substituta guardou de ensaios anteriores.</translation>
    </message>
    <message>
        <source>Folder for the backup (default: in Gangway&apos;s own folder).</source>
        <translation>Pasta para o backup (padrão: na pasta do próprio Gangway).</translation>
    </message>
    <message>
        <source>Rehearsal %1. The cloud is a stand-in on this machine (%2); nothing leaves it.
</source>
        <translation>Ensaio %1. A nuvem é um substituto nesta máquina (%2); nada sai dela.
</translation>
    </message>
    <message>
        <source>This plan was begun already: run %1.</source>
        <translation>Este plano já foi começado: execução %1.</translation>
    </message>
    <message>
        <source>Continue it with --continue, or make a new plan to start over.</source>
        <translation>Continue-o com --continue ou faça um novo plano para recomeçar.</translation>
    </message>
    <message>
        <source>Start the move? Type yes to start, anything else to leave:</source>
        <translation>Iniciar a mudança? Digite sim para iniciar, qualquer outra coisa para sair:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Does what a plan says. It can be stopped with Ctrl+C or killed at any moment and continued: finished steps are not done again, finished parts of an upload are not sent again.</source>
        <translation>Faz o que um plano diz. Pode ser parado com Ctrl+C ou encerrado a qualquer momento e continuado: etapas concluídas não são feitas de novo, partes concluídas de um envio não são enviadas de novo.</translation>
    </message>
    <message>
        <source>A plan file, or the id of a run.</source>
        <translation>Um arquivo de plano, ou o id de uma execução.</translation>
    </message>
    <message>
        <source>Go on where an earlier run of this plan ended.</source>
        <translation>Seguir de onde terminou uma execução anterior deste plano.</translation>
    </message>
    <message>
        <source>Do not ask before starting.</source>
        <translation>Não perguntar antes de iniciar.</translation>
    </message>
    <message>
        <source>The new instance, such as acme.metabaseapp.com, so that it is not asked for.</source>
        <translation>A nova instância, como acme.metabaseapp.com, para que não seja perguntada.</translation>
    </message>
    <message>
        <source>File, readable only by you, with an API key of the new instance. GANGWAY_INSTANCE_KEY does the same.</source>
        <translation>Arquivo, legível só por você, com uma chave de API da nova instância. GANGWAY_INSTANCE_KEY faz o mesmo.</translation>
    </message>
    <message>
        <source>Run %1 has ended already. &quot;gangwayctl status %1&quot; shows it.</source>
        <translation>A execução %1 já terminou. “gangwayctl status %1” a mostra.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether to start.</source>
        <translation>Não há a quem perguntar aqui se é para iniciar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Lists all runs, newest first: what they did and whether they can be continued.</source>
        <translation>Lista todas as execuções, as mais novas primeiro: o que fizeram e se podem ser continuadas.</translation>
    </message>
    <message>
        <source>Print {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</source>
        <translation>Mostrar {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</translation>
    </message>
    <message>
        <source>Shows one run: every step, what it made, and the error where it stopped.</source>
        <translation>Mostra uma execução: cada etapa, o que ela fez e o erro em que parou.</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;gangwayctl runs&quot; shows it.</source>
        <translation>O id da execução, como “gangwayctl runs” o mostra.</translation>
    </message>
    <message>
        <source>Print the whole record, with every step&apos;s result.</source>
        <translation>Mostrar o registro inteiro, com o resultado de cada etapa.</translation>
    </message>
    <message>
        <source>Usage: gangwayctl COMMAND [options]

Moves a self-hosted Metabase to Metabase Cloud without losing anything, and looks into backups.

Commands:
</source>
        <translation>Uso: gangwayctl COMMAND [opções]

Muda um Metabase auto-hospedado para o Metabase Cloud sem perder nada e examina backups.

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
“gangwayctl COMMAND --help” ensina cada um deles.

Segredos nunca são argumentos: vêm do ambiente, de um arquivo que só você pode ler ou de uma pergunta.
GANGWAY_HOME   onde ficam as execuções e o diário delas (agora %1)
GANGWAY_LOG    trace, debug, info, warning, error ou off

Códigos de saída: 0 concluído, 1 falhou, 2 uso errado, 3 parado por você, 4 uma verificação achou
diferença, 5 uma verificação impede continuar, 75 interrompido ou falha passageira: pode repetir.
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Não existe o comando “%1”.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl --help&quot; lists them all.</source>
        <translation>“gangwayctl --help” lista todos.</translation>
    </message>
    <message>
        <source>The command ended in the middle.</source>
        <translation>O comando terminou no meio.</translation>
    </message>
    <message>
        <source>Run it again. If it stays, report it with the log in %1.</source>
        <translation>Execute-o de novo. Se persistir, relate com o log em %1.</translation>
    </message>
    <message>
        <source>
Moved and verified. The old server was not touched.</source>
        <translation>
Transferido e verificado. O servidor antigo não foi tocado.</translation>
    </message>
    <message>
        <source>
Everything was copied. It has not been verified.</source>
        <translation>
Tudo foi copiado. Ainda não foi verificado.</translation>
    </message>
    <message>
        <source>
Stopped after %1 of %2 steps. Nothing on the source was changed.</source>
        <translation>
Parado após %1 de %2 etapas. Nada na origem foi alterado.</translation>
    </message>
    <message>
        <source>
Not moved: %1 of %2 steps are done. Nothing on the source was changed.</source>
        <translation>
Não transferido: %1 de %2 etapas concluídas. Nada na origem foi alterado.</translation>
    </message>
    <message>
        <source>There is no run to continue.</source>
        <translation>Não há execução a continuar.</translation>
    </message>
    <message>
        <source>&quot;gangwayctl runs&quot; lists what there is.</source>
        <translation>“gangwayctl runs” lista o que há.</translation>
    </message>
    <message>
        <source>Details: gangwayctl status %1</source>
        <translation>Detalhes: gangwayctl status %1</translation>
    </message>
    <message>
        <source>    The store&apos;s page (rehearsal): %1</source>
        <translation>    A página da loja (ensaio): %1</translation>
    </message>
    <message>
        <source>    Filling in the store&apos;s page for you: plan Starter, monthly, address %1, region Frankfurt.</source>
        <translation>    Preenchendo a página da loja por você: plano Starter, mensal, endereço %1, região Frankfurt.</translation>
    </message>
    <message>
        <source>    Metabase Store, for plan, address and region (keep this link to yourself):
    %1</source>
        <translation>    Metabase Store, para plano, endereço e região (guarde este link para você):
    %1</translation>
    </message>
    <message>
        <source>    The snapshot is uploaded. Order the new instance in Metabase Store:
    %1
    Its address (such as acme.metabaseapp.com), or nothing to go on another time:</source>
        <translation>    O snapshot foi enviado. Peça a nova instância na Metabase Store:
    %1
    O endereço dela (como acme.metabaseapp.com), ou nada para seguir em outro momento:</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance is not set up yet.</source>
        <translation>O snapshot foi enviado. A nova instância ainda não foi configurada.</translation>
    </message>
    <message>
        <source>Order it in Metabase Store, then continue this run with its address: --continue --address …</source>
        <translation>Peça-a na Metabase Store e continue esta execução com o endereço dela: --continue --address …</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation>“%1” não é um endereço.</translation>
    </message>
    <message>
        <source>Continue the run and give an address such as acme.metabaseapp.com.</source>
        <translation>Continue a execução e informe um endereço como acme.metabaseapp.com.</translation>
    </message>
    <message>
        <source>    To compare, Gangway needs an administrator&apos;s API key of %1
    (Admin settings, Authentication, API keys; group Administrators):</source>
        <translation>    Para comparar, o Gangway precisa da chave de API de um administrador de %1
    (Admin settings, Authentication, API keys; grupo Administrators):</translation>
    </message>
    <message>
        <source>%1 is running, but it has not been verified.</source>
        <translation>%1 está rodando, mas não foi verificado.</translation>
    </message>
    <message>
        <source>Make an API key there, then continue this run. The key can come from GANGWAY_INSTANCE_KEY or --key-file.</source>
        <translation>Crie lá uma chave de API e continue esta execução. A chave pode vir de GANGWAY_INSTANCE_KEY ou --key-file.</translation>
    </message>
    <message>
        <source>Folder, or name.gangway.tar, for the backup (default: that of the settings, or beside the source).</source>
        <translation>Pasta, ou nome.gangway.tar, para o backup (padrão: a das configurações, ou ao lado da origem).</translation>
    </message>
    <message>
        <source>Upload at most so many kilobytes a second (0: no limit).</source>
        <translation>Enviar no máximo tantos kilobytes por segundo (0: sem limite).</translation>
    </message>
    <message>
        <source>write an H2 database into a new file for H2 2.1</source>
        <translation>gravar um banco de dados H2 em um novo arquivo para o H2 2.1</translation>
    </message>
    <message>
        <source>The file to make, with or without .mv.db. An existing one is never replaced.</source>
        <translation>O arquivo a criar, com ou sem .mv.db. Um existente nunca é substituído.</translation>
    </message>
    <message>
        <source>--to is missing: where should the new file go?</source>
        <translation>Falta --to: para onde deve ir o novo arquivo?</translation>
    </message>
    <message>
        <source>Written and read back: %1
%2 rows in %3 tables, %4</source>
        <translation>Gravado e relido: %1
%2 linhas em %3 tabelas, %4</translation>
    </message>
    <message>
        <source>make the file that Metabase Cloud takes</source>
        <translation>fazer o arquivo que o Metabase Cloud aceita</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY, to be read when the plan is run. The plan holds its path, not what is in it.</source>
        <translation>Arquivo, legível só por você, com MB_ENCRYPTION_SECRET_KEY, a ser lido quando o plano for executado. O plano contém o caminho dele, não o que há nele.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of your server. The environment variable of that name does the same.</source>
        <translation>Arquivo, legível só por você, com a MB_ENCRYPTION_SECRET_KEY do seu servidor. A variável de ambiente com esse nome faz o mesmo.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of the old server. The environment variable of that name does the same.</source>
        <translation>Arquivo, legível só por você, com a MB_ENCRYPTION_SECRET_KEY do servidor antigo. A variável de ambiente com esse nome faz o mesmo.</translation>
    </message>
    <message>
        <source>This database is encrypted. MB_ENCRYPTION_SECRET_KEY:</source>
        <translation>Este banco de dados está criptografado. MB_ENCRYPTION_SECRET_KEY:</translation>
    </message>
    <message>
        <source>Snapshot made and read back: %1</source>
        <translation>Snapshot feito e relido: %1</translation>
    </message>
    <message>
        <source>%1; %2 rows, every one equal to the source&apos;s as it moves; Metabase %3</source>
        <translation>%1; %2 linhas, cada uma igual à da origem como é transferida; Metabase %3</translation>
    </message>
    <message>
        <source>Decrypted: %1</source>
        <translation>Descriptografado: %1</translation>
    </message>
    <message>
        <source>Emptied, since no key opens it: %1</source>
        <translation>Esvaziado, pois nenhuma chave o abre: %1</translation>
    </message>
    <message>
        <source>Kept as it is, although it looks encrypted: %1</source>
        <translation>Mantido como está, embora pareça criptografado: %1</translation>
    </message>
    <message>
        <source>Left out: %1, rows: %2</source>
        <translation>Deixado de fora: %1, linhas: %2</translation>
    </message>
    <message>
        <source>Stays behind, as in Metabase&apos;s own dumps (rows): %1</source>
        <translation>Fica para trás, como nas extrações do próprio Metabase (linhas): %1</translation>
    </message>
    <message>
        <source>Makes the file that Metabase Cloud takes, from an application database on H2 of any version or from a backup of one: an H2 2.1 file with everything that moves, in plain text. Counts it as made only after reading it back: every row, every index, every reference. The source is only read.</source>
        <translation>Faz o arquivo que o Metabase Cloud aceita, a partir de um banco de dados da aplicação em H2 de qualquer versão ou de um backup de um deles: um arquivo H2 2.1 com tudo o que é transferido, como texto simples. Só o considera feito depois de relê-lo: cada linha, cada índice, cada referência. A origem é apenas lida.</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, a backup (.gangway.tar), or env:FILE.</source>
        <translation>metabase.db com ou sem .mv.db, a pasta dele, um backup (.gangway.tar) ou env:FILE.</translation>
    </message>
    <message>
        <source>The file to make; it must not exist yet.</source>
        <translation>O arquivo a fazer; ele ainda não pode existir.</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same, and at a terminal it is asked for where it is needed.</source>
        <translation>Arquivo, legível só por você, com MB_ENCRYPTION_SECRET_KEY. A variável de ambiente com esse nome faz o mesmo e, em um terminal, a chave é pedida quando necessária.</translation>
    </message>
    <message>
        <source>--to is missing: where should the snapshot go?</source>
        <translation>Falta --to: para onde deve ir o snapshot?</translation>
    </message>
    <message>
        <source>    That key does not open it. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    Essa chave não o abre. MB_ENCRYPTION_SECRET_KEY do servidor dele:</translation>
    </message>
    <message>
        <source>    %1 is encrypted. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    %1 está criptografado. MB_ENCRYPTION_SECRET_KEY do servidor dele:</translation>
    </message>
    <message>
        <source>What to do about values that look encrypted and that no key opens: stop (default), reset (empty them), keep (leave them as they are).</source>
        <translation>O que fazer com valores que parecem criptografados e que nenhuma chave abre: stop (parar, padrão), reset (esvaziá-los), keep (deixá-los como estão).</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>escolha</translation>
    </message>
    <message>
        <source>Leave out rows that refer to rows which are not there, and what refers to them.</source>
        <translation>Deixar de fora linhas que se referem a linhas que não existem, e o que se refere a elas.</translation>
    </message>
    <message>
        <source>--unreadable takes stop, reset or keep.</source>
        <translation>--unreadable aceita stop, reset ou keep.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nada se perdeu.</translation>
    </message>
    <message>
        <source>This account is kept in %1</source>
        <translation>Este relato está guardado em %1</translation>
    </message>
    <message>
        <source>Nothing was written. To write what can be read into the new file, add --salvage.</source>
        <translation>Nada foi gravado. Para gravar no novo arquivo o que pode ser lido, acrescente --salvage.</translation>
    </message>
    <message>
        <source>Writes a closed H2 database into a new file for H2 2.1, which Metabase 0.46 and newer open, and reads it back: every row against the source. Files of H2 1.4 are translated; others come out compacted. The source is only read. A damaged one is refused, with an account of what can still be read; --salvage writes that.</source>
        <translation>Grava um banco de dados H2 fechado em um novo arquivo para o H2 2.1, que o Metabase 0.46 e mais novos abrem, e o relê: cada linha comparada com a origem. Arquivos do H2 1.4 são traduzidos; os outros saem compactados. A origem é apenas lida. Uma danificada é recusada, com um relato do que ainda pode ser lido; --salvage grava isso.</translation>
    </message>
    <message>
        <source>Write what can still be read of a damaged file, and beside it an account of what is lost. Ends with 4 when something is.</source>
        <translation>Gravar o que ainda pode ser lido de um arquivo danificado e, ao lado, um relato do que se perdeu. Termina com 4 se algo se perdeu.</translation>
    </message>
    <message>
        <source>With --salvage: leave out rows that refer to lost ones, so that every foreign key can be made.</source>
        <translation>Com --salvage: deixar de fora linhas que se referem a linhas perdidas, para que todas as chaves estrangeiras possam ser criadas.</translation>
    </message>
    <message>
        <source>--leave-out-orphans is for --salvage.</source>
        <translation>--leave-out-orphans é para --salvage.</translation>
    </message>
    <message>
        <source>%1 is damaged. Read was what is left of it.</source>
        <translation>%1 está danificado. Foi lido o que resta dele.</translation>
    </message>
    <message>
        <source>To write all of that into a new file: %1</source>
        <translation>Para gravar tudo isso em um novo arquivo: %1</translation>
    </message>
    <message>
        <source>The file is damaged, and so may be its list of tables; --tables shows what is left.</source>
        <translation>O arquivo está danificado, e a lista de tabelas dele talvez também; --tables mostra o que resta.</translation>
    </message>
    <message>
        <source>Where MB_ENCRYPTION_SECRET_KEY is not given in another way: the one that the window kept in the desktop&apos;s keychain for this database.</source>
        <translation>Se MB_ENCRYPTION_SECRET_KEY não for informada de outro modo: a que a janela guardou no chaveiro da área de trabalho para este banco de dados.</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>Procurando a chave no chaveiro da área de trabalho. Ele pode pedir para ser desbloqueado.</translation>
    </message>
    <message>
        <source>No key of %1 is kept in the desktop&apos;s keychain.</source>
        <translation>Nenhuma chave de %1 está guardada no chaveiro da área de trabalho.</translation>
    </message>
</context>
</TS>
