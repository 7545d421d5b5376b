<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>gangway</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>パスと読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 を最後まで読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>指示に従って停止しました。</translation>
    </message>
    <message>
        <source>Continue the run when you are ready.</source>
        <translation>準備ができたら、この実行を再開してください。</translation>
    </message>
    <message>
        <source>Usage: gangway [FILE…]

Opens Gangway, or a window that shows what is in each FILE without changing it.

  --self-test   looks whether everything the program needs is there; no display is needed
  --version     says which version this is

The same from the terminal: gangwayctl --help</source>
        <translation>使い方: gangway [FILE…]

Gangway を開きます。FILE を指定すると、それぞれの中身を変更せずに表示するウィンドウを開きます。

  --self-test   プログラムに必要なものが揃っているかを確認します。ディスプレイは不要です
  --version     バージョンを表示します

端末で同じことをするには: gangwayctl --help</translation>
    </message>
</context>
<context>
    <name>gangway::Address</name>
    <message>
        <source>This address cannot be used.</source>
        <translation>このアドレスは使用できません。</translation>
    </message>
    <message>
        <source>Check the address. It has to begin with https://.</source>
        <translation>アドレスを確認してください。https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Gangway does not talk to %1 unencrypted.</source>
        <translation>Gangway は %1 と暗号化なしでは通信しません。</translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation>https:// で始まるアドレスを使用してください。</translation>
    </message>
</context>
<context>
    <name>gangway::AddressBox</name>
    <message>
        <source>&amp;Address you chose in the store, such as acme.metabaseapp.com</source>
        <translation>ストアで選んだアドレス (例: acme.metabaseapp.com)(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the new instance</source>
        <translation>新しいインスタンスのアドレス</translation>
    </message>
    <message>
        <source>Watch this a&amp;ddress</source>
        <translation>このアドレスを監視(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;hange address</source>
        <translation>アドレスを変更(&amp;H)</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveLayout</name>
    <message>
        <source>The members end at byte %1, but manifest.json begins at byte %2.</source>
        <translation>メンバーはバイト %1 で終わっていますが、manifest.json はバイト %2 から始まっています。</translation>
    </message>
    <message>
        <source>The archive does not end where it should after %1.</source>
        <translation>アーカイブが %1 の後の正しい位置で終わっていません。</translation>
    </message>
    <message>
        <source>%1 is not whole: the archive has no room for it.</source>
        <translation>%1 は完全ではありません。アーカイブにその分の領域がありません。</translation>
    </message>
    <message>
        <source>The header of %1 is damaged.</source>
        <translation>%1 のヘッダーが破損しています。</translation>
    </message>
    <message>
        <source>Where %1 should be, the archive has something else.</source>
        <translation>%1 があるべき場所に、別のものが入っています。</translation>
    </message>
    <message>
        <source>The padding after %1 is damaged.</source>
        <translation>%1 の後のパディングが破損しています。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gangway.</source>
        <translation>%1 は、より新しい Gangway で書き込まれています。</translation>
    </message>
    <message>
        <source>%1 is damaged: its manifest.json is not as it was written.</source>
        <translation>%1 は破損しています。manifest.json が書き込まれた時の内容と異なります。</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveReader</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 は途中で終わっています。</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>このバックアップの別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 は破損しています。%2</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 に %2 はありません。</translation>
    </message>
    <message>
        <source>Choose one of the members that the manifest lists.</source>
        <translation>マニフェストに記載されているメンバーから選んでください。</translation>
    </message>
</context>
<context>
    <name>gangway::ArchiveStorage</name>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 は途中で終わっています。</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>このファイルの別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 が見つかりません。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>パスと読み取り権限を確認してください。</translation>
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
        <translation>作成元の Gangway で書き込み直してください。</translation>
    </message>
</context>
<context>
    <name>gangway::ChecksPage</name>
    <message>
        <source>See what stands in the way</source>
        <translation>移行の妨げになるものの確認</translation>
    </message>
    <message>
        <source>Everything that could make the move fail, or that will be different afterwards. Nothing is changed.</source>
        <translation>移行が失敗する原因になり得るもの、または移行後に変わるものをすべて確認します。何も変更しません。</translation>
    </message>
    <message>
        <source>Sto&amp;p checking</source>
        <translation>チェックを停止(&amp;P)</translation>
    </message>
    <message>
        <source>Check %1 of %2 …</source>
        <translation>チェック %1/%2 …</translation>
    </message>
    <message>
        <source>Reading the database: %1</source>
        <translation>データベースの読み取り中: %1</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F):</translation>
    </message>
    <message>
        <source>Show what pa&amp;ssed</source>
        <translation>合格した項目を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再チェック(&amp;G)</translation>
    </message>
    <message>
        <source>Also &amp;logs and history</source>
        <translation>ログと履歴も対象にする(&amp;L)</translation>
    </message>
    <message>
        <source>May take minutes</source>
        <translation>数分かかることがあります</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>レポートを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>データベースの読み取り中 …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;I accept %n decision(s)</source>
        <translation>
            <numerusform>判断が必要な %n 件を承諾する(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of the checks</source>
        <translation>チェックのレポートを保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>For programs, JSON (*.json)</source>
        <translation>プログラム用、JSON (*.json)</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>The checks are being made.</source>
        <translation>チェックを実行しています。</translation>
    </message>
    <message>
        <source>An earlier answer changed: check again.</source>
        <translation>前の回答が変わりました。もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>The checks have not been made: choose Check again.</source>
        <translation>チェックはまだ実行されていません。[再チェック] を選んでください。</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right. Then check again.</source>
        <translation>「%1」に挙げられている項目を直す必要があります。その後、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>Read what needs a decision and accept it below the findings.</source>
        <translation>判断が必要な項目を読み、結果の下で承諾してください。</translation>
    </message>
    <message>
        <source>The move has begun. These are its own checks, to be read.</source>
        <translation>移行は始まっています。ここに表示されているのは、この移行で行われたチェックです。</translation>
    </message>
    <message>
        <source>The move was cut short before it had made its own checks.</source>
        <translation>この移行は、チェックを行う前に中断されました。</translation>
    </message>
    <message>
        <source>What is named under “%1” has to be put right, or decided on below the findings.</source>
        <translation>「%1」に挙げられている項目を直すか、結果の下でどうするかを決める必要があります。</translation>
    </message>
</context>
<context>
    <name>gangway::ComparisonTable</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 不足</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 超過</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>新しいインスタンス</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: whether both are equal</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Counts of the snapshot and of the new instance</source>
        <translation>スナップショットと新しいインスタンスの件数</translation>
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
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>gangway::DatabaseKeyBox</name>
    <message>
        <source>Encryption &amp;key of the old server (MB_ENCRYPTION_SECRET_KEY)</source>
        <translation>元のサーバーの暗号化キー (MB_ENCRYPTION_SECRET_KEY)(&amp;K)</translation>
    </message>
    <message>
        <source>Encryption key of the old server</source>
        <translation>元のサーバーの暗号化キー</translation>
    </message>
    <message>
        <source>C&amp;ontinue with this key</source>
        <translation>このキーで続行(&amp;O)</translation>
    </message>
    <message>
        <source>Choose an &amp;environment file…</source>
        <translation>環境ファイルを選択(&amp;E)…</translation>
    </message>
    <message>
        <source>The file that the old server reads MB_ENCRYPTION_SECRET_KEY from</source>
        <translation>元のサーバーが MB_ENCRYPTION_SECRET_KEY を読み取るファイル</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>このキーでは暗号化された内容を開けません。このデータベースで動作しているサーバーの環境から、書かれているとおりに取得してください。</translation>
    </message>
    <message>
        <source>Choose the environment file of the old server</source>
        <translation>元のサーバーの環境ファイルを選択</translation>
    </message>
    <message>
        <source>Connection details and settings in %1 are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. It stands in that server&apos;s environment: in its service file, compose file or container. Unless it is to be kept in the keychain, it is kept only until the move has ended; never in a log or a plan.</source>
        <translation>%1 の接続情報と設定は暗号化されています。Metabase Cloud はこれらを平文で受け取るため、元のサーバーのキーが必要です。キーはそのサーバーの環境 (サービスファイル、compose ファイル、またはコンテナー) に書かれています。キーチェーンに保存する場合を除き、キーは移行が終わるまでの間だけ保持され、ログや計画に残ることはありません。</translation>
    </message>
</context>
<context>
    <name>gangway::DurableFile</name>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>%1 を書き込むための空き領域がありません。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>空き領域を増やすか別のディスクを選んでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose another name, or move the existing file away.</source>
        <translation>別の名前を選ぶか、既存のファイルを移動してください。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>存在していて書き込み可能なフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>gangway::ErrorList</name>
    <message>
        <source>%1, %2</source>
        <comment>time, step</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>gangway::ErrorPanel</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>The system&apos;s own words</source>
        <translation>システムのメッセージ (原文)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this failure</source>
        <translation>このエラーをコピー</translation>
    </message>
    <message>
        <source>Dismiss this failure</source>
        <translation>このエラーを閉じる</translation>
    </message>
</context>
<context>
    <name>gangway::ExtractMember</name>
    <message>
        <source>%1 in the backup is damaged. Nothing was extracted.</source>
        <translation>バックアップ内の %1 が破損しています。何も展開されていません。</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>このバックアップの別のコピーを使用してください。</translation>
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
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>gangway::FileRangeBody</name>
    <message>
        <source>%1 became shorter while it was read.</source>
        <translation>%1 は読み取り中に短くなりました。</translation>
    </message>
    <message>
        <source>Make sure that no other program uses the file, then start again.</source>
        <translation>ほかのプログラムがこのファイルを使用していないことを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 を最後まで読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>gangway::FindingsView</name>
    <message>
        <source>Findings of the checks</source>
        <translation>チェックの結果</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>すべてのチェックに合格しました。</translation>
    </message>
    <message>
        <source>No finding contains these words.</source>
        <translation>この語を含む結果はありません。</translation>
    </message>
</context>
<context>
    <name>gangway::FinishPage</name>
    <message>
        <source>Show &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>残りの作業</translation>
    </message>
    <message>
        <source>Ticks are kept with this run; come back to them at any time.</source>
        <translation>チェックマークはこの実行とともに保存されます。いつでも戻って確認できます。</translation>
    </message>
    <message>
        <source>The backup is %1. It holds everything as it was before the move; keep it until everybody has worked in the new place for a while.</source>
        <translation>バックアップは %1 です。移行前のすべてがそのまま入っています。全員が新しい環境でしばらく使うまで保管してください。</translation>
    </message>
    <message>
        <source>Everything on the list is done.</source>
        <translation>一覧の作業はすべて完了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to do.</source>
        <translation>
            <numerusform>残りの作業は %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report of this move</source>
        <translation>この移行のレポートを保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>レポートは %1 にあります。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>gangway::FoldOut</name>
    <message>
        <source>Unfolded</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ済み</translation>
    </message>
</context>
<context>
    <name>gangway::FollowUpTicks</name>
    <message>
        <source>Which of the follow-ups are done could not be read.</source>
        <translation>どの作業が完了しているかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Tick them again.</source>
        <translation>もう一度チェックマークを付けてください。</translation>
    </message>
</context>
<context>
    <name>gangway::H2Backup</name>
    <message>
        <source>build %1</source>
        <translation>ビルド %1</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>行の読み取り中</translation>
    </message>
    <message>
        <source>Reading the rows back</source>
        <translation>行の読み戻し中</translation>
    </message>
    <message>
        <source>The backup %1 does not hold the rows of its source.</source>
        <translation>バックアップ %1 には、元のデータベースの行が正しく入っていません。</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>バックアップの読み戻し中</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>バックアップの書き込み中</translation>
    </message>
    <message>
        <source>Do not rely on it. Check the source with %1 and make the backup again.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>このバックアップには頼らないでください。%1 で元のデータベースを確認し、バックアップを作り直してください。</translation>
    </message>
</context>
<context>
    <name>gangway::H2Snapshot</name>
    <message>
        <source>Check the disk, and make it again. If that does not help, report it with the detail above.</source>
        <translation>ディスクを確認し、もう一度作成してください。それでも直らない場合は、上の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Writing the snapshot</source>
        <translation>スナップショットを書き込んでいます</translation>
    </message>
    <message>
        <source>Reading the snapshot back</source>
        <translation>スナップショットを読み戻しています</translation>
    </message>
    <message>
        <source>Checking the snapshot&apos;s pages and indexes</source>
        <translation>スナップショットのページと索引を確認しています</translation>
    </message>
    <message>
        <source>Following the snapshot&apos;s references</source>
        <translation>スナップショットの参照をたどっています</translation>
    </message>
    <message>
        <source>Reading what the snapshot will hold</source>
        <translation>スナップショットに入る内容を読み取っています</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced.</source>
        <translation>%1 はすでにあり、置き換えませんでした。</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>別の名前を選ぶか、そのファイルを移動してください。</translation>
    </message>
    <message>
        <source>The snapshot %1 was not kept: it is not what it should be.</source>
        <translation>スナップショット %1 は保存しませんでした。あるべき内容になっていません。</translation>
    </message>
    <message>
        <source>Reading the old types</source>
        <translation>古い型を読み取っています</translation>
    </message>
</context>
<context>
    <name>gangway::H2Source</name>
    <message>
        <source>%1 is a database server. Gangway reads application databases on H2 so far.</source>
        <translation>%1 はデータベースサーバーです。Gangway が現在読み取れるのは H2 のアプリケーションデータベースだけです。</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move under Admin settings, Cloud.</source>
        <translation>Metabase 自身の移行機能 (Admin settings の Cloud) を使用してください。</translation>
    </message>
</context>
<context>
    <name>gangway::HelpWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing in the manual holds these words.</source>
        <translation>マニュアルにこれらの語を含むところはありません。</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – マニュアル</translation>
    </message>
</context>
<context>
    <name>gangway::Home</name>
    <message>
        <source>The folder %1 could not be looked at.</source>
        <translation>フォルダー %1 を調べられませんでした。</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder of your own.</source>
        <translation>GANGWAY_HOME に自分のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The folder %1 can be changed by other users.</source>
        <translation>フォルダー %1 はほかのユーザーが変更できます。</translation>
    </message>
    <message>
        <source>Make it yours alone (chmod 700), or set GANGWAY_HOME to a folder of your own.</source>
        <translation>自分専用にする (chmod 700) か、GANGWAY_HOME に自分のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a run.</source>
        <translation>「%1」は実行の名前ではありません。</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>実行の一覧で名前を確認してください。</translation>
    </message>
</context>
<context>
    <name>gangway::HttpClient</name>
    <message>
        <source>Check this computer&apos;s network connection, then continue.</source>
        <translation>このコンピューターのネットワーク接続を確認してから、再開してください。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>名前 %1 を解決できませんでした。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s network connection, then try again.</source>
        <translation>アドレスとこのコンピューターのネットワーク接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection, and that no firewall or proxy is in the way.</source>
        <translation>ネットワーク接続を確認し、ファイアウォールやプロキシが遮っていないことを確かめてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Nothing was sent.</source>
        <translation>%1 の証明書は信頼されていません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer. For a server with a private certificate authority, choose that authority&apos;s file.</source>
        <translation>アドレスとこのコンピューターの日付を確認してください。プライベート認証局を使うサーバーの場合は、その認証局のファイルを選んでください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on. Nothing was sent.</source>
        <translation>%1 との安全な接続を確立できませんでした。何も送信されていません。</translation>
    </message>
    <message>
        <source>The server has to offer TLS 1.2 or newer. Ask whoever runs it.</source>
        <translation>サーバーが TLS 1.2 以降に対応している必要があります。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection to %1 ended early.</source>
        <translation>%1 との接続が途中で切れました。</translation>
    </message>
    <message>
        <source>%1 stopped answering.</source>
        <translation>%1 からの応答が途絶えました。</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 からの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>%1 sent a larger answer than makes sense.</source>
        <translation>%1 からの応答が不自然に大きすぎます。</translation>
    </message>
    <message>
        <source>What %1 sent is not understood.</source>
        <translation>%1 から送られた内容を解釈できません。</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation>プロキシが %1 への要求を通しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy settings, or ask whoever runs the proxy.</source>
        <translation>プロキシの設定を確認するか、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The request to %1 could not be made.</source>
        <translation>%1 への要求を実行できませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a support bundle.</source>
        <translation>もう一度試してください。再び起きる場合は、サポート用データを保存してください。</translation>
    </message>
</context>
<context>
    <name>gangway::IncompleteArchive</name>
    <message>
        <source>Make the backup again, or use another copy of it.</source>
        <translation>バックアップを作り直すか、別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup as it stands: it is packed with %2.</source>
        <translation>%1 はそのままでは Gangway のバックアップではありません。%2 で圧縮されています。</translation>
    </message>
    <message>
        <source>Unpack it first. A Gangway backup is a plain tar file.</source>
        <translation>先に展開してください。Gangway のバックアップは通常の tar ファイルです。</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup.</source>
        <translation>%1 は Gangway のバックアップではありません。</translation>
    </message>
    <message>
        <source>Choose a file that Gangway wrote. Its name ends in .gangway.tar.</source>
        <translation>Gangway が書き込んだファイルを選んでください。名前は .gangway.tar で終わります。</translation>
    </message>
    <message>
        <source>%1 was packed by another program: its manifest.json is not where or as Gangway writes it.</source>
        <translation>%1 は別のプログラムでまとめられています。manifest.json の位置または形式が Gangway のものと異なります。</translation>
    </message>
    <message>
        <source>Use the file that Gangway wrote. Any tar program can unpack this one.</source>
        <translation>Gangway が書き込んだファイルを使用してください。このファイルはどの tar プログラムでも展開できます。</translation>
    </message>
    <message>
        <source>%1 is incomplete: it has no manifest.json.</source>
        <translation>%1 は不完全です。manifest.json がありません。</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends after %2 and has no manifest.json.</source>
        <translation>%1 は不完全です。%2 の後で終わっており、manifest.json がありません。</translation>
    </message>
    <message>
        <source>%1 is incomplete: it is empty.</source>
        <translation>%1 は不完全です。空のファイルです。</translation>
    </message>
    <message>
        <source>%1 is damaged: the header of &quot;%2&quot;, after %3, cannot be read.</source>
        <translation>%1 は破損しています。%3 の後にある「%2」のヘッダーを読み取れません。</translation>
    </message>
    <message>
        <source>%1 is incomplete: it ends inside %2.</source>
        <translation>%1 は不完全です。%2 の途中で終わっています。</translation>
    </message>
    <message>
        <source>%1 is not a Gangway backup: it has too many entries.</source>
        <translation>%1 は Gangway のバックアップではありません。エントリーが多すぎます。</translation>
    </message>
</context>
<context>
    <name>gangway::InspectWindow</name>
    <message>
        <source>%1 — read-only, offline</source>
        <translation>%1 — 読み取り専用、オフライン</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>読み取り中: %1</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 の読み取り中: %2</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>すべてを検査(&amp;C)</translation>
    </message>
    <message>
        <source>Reads every page, row, large object and index entry</source>
        <translation>すべてのページ、行、ラージオブジェクト、インデックスエントリーを読み取ります</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tables with this in their name:</source>
        <translation>この文字列を名前に含むテーブル(&amp;T):</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 の読み取り中 …</translation>
    </message>
    <message>
        <source>Stopped before everything was read.</source>
        <translation>すべてを読み取る前に停止しました。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>中身</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Metabase</source>
        <translation>Metabase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of thing and how many there are, such as &quot;Questions: 16&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>読み取り不可: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Gangway knows what this is, and does not look into it.</source>
        <translation>Gangway はこれが何であるかを認識していますが、中は調べません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about this file.</source>
        <translation>
            <numerusform>このファイルについて知っておくべきことが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page, row, large object and index entry can be read.</source>
        <translation>すべてのページ、行、ラージオブジェクト、インデックスエントリーを読み取れます。</translation>
    </message>
    <message>
        <source>Nothing unusual at first sight. Check everything reads each row.</source>
        <translation>一見したところ異常はありません。[すべてを検査] を選ぶと、すべての行を読み取ります。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失われたもの</translation>
    </message>
    <message>
        <source>To keep the rest</source>
        <translation>残りを保存するには</translation>
    </message>
    <message>
        <source>This command writes what can be read into a new file:</source>
        <translation>次のコマンドは、読み取れるものを新しいファイルに書き込みます:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>This file is damaged, but every row can be read.</source>
        <translation>このファイルは破損していますが、すべての行を読み取れます。</translation>
    </message>
    <message>
        <source>This file is damaged. Shown is what can still be read.</source>
        <translation>このファイルは破損しています。まだ読み取れるものを表示しています。</translation>
    </message>
</context>
<context>
    <name>gangway::InstanceClient</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 は準備ができています</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 は起動中です</translation>
    </message>
    <message>
        <source>%1 is up, but its database does not answer yet</source>
        <translation>%1 は動作していますが、データベースがまだ応答しません</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer</source>
        <translation>%1 の応答を待っています</translation>
    </message>
    <message>
        <source>Something else than Metabase answers at %1 so far</source>
        <translation>現時点では、%1 で Metabase 以外のものが応答しています</translation>
    </message>
    <message>
        <source>%1 was not ready in time.</source>
        <translation>%1 は時間内に準備できませんでした。</translation>
    </message>
    <message>
        <source>Look at the instance in a browser, then continue.</source>
        <translation>ブラウザーでインスタンスを確認してから、再開してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the key or the session.</source>
        <translation>%1 はキーまたはセッションを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the API key, or sign in again.</source>
        <translation>API キーを確認するか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%1 does not let this account see everything.</source>
        <translation>%1 では、このアカウントはすべてを見ることができません。</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or an API key of the group Administrators.</source>
        <translation>管理者のアカウント、または Administrators グループの API キーを使用してください。</translation>
    </message>
    <message>
        <source>%1 does not know this request.</source>
        <translation>%1 はこの要求を認識しません。</translation>
    </message>
    <message>
        <source>Check the address. Metabase 50 or later is needed.</source>
        <translation>アドレスを確認してください。Metabase 50 以降が必要です。</translation>
    </message>
    <message>
        <source>The address of %1 leads somewhere else.</source>
        <translation>%1 のアドレスは別の場所に転送されます。</translation>
    </message>
    <message>
        <source>Use the address that a browser shows after opening it.</source>
        <translation>ブラウザーで開いた後に表示されるアドレスを使用してください。</translation>
    </message>
    <message>
        <source>%1 has trouble answering.</source>
        <translation>%1 は正常に応答できない状態です。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 does not say which version it is.</source>
        <translation>%1 がバージョンを返しません。</translation>
    </message>
    <message>
        <source>Check that this is the address of a Metabase.</source>
        <translation>これが Metabase のアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not let &quot;%2&quot; in.</source>
        <translation>%1 は「%2」のサインインを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the user name and the password. For an account with a second factor, use an API key.</source>
        <translation>ユーザー名とパスワードを確認してください。二要素認証を使うアカウントの場合は、API キーを使用してください。</translation>
    </message>
    <message>
        <source>%1 did not answer as Metabase does.</source>
        <translation>%1 の応答は Metabase のものではありません。</translation>
    </message>
</context>
<context>
    <name>gangway::Job</name>
    <message>
        <source>This ended in an unforeseen way.</source>
        <translation>予期しない形で終了しました。</translation>
    </message>
    <message>
        <source>Try it again. If it stays, report it with a support bundle.</source>
        <translation>もう一度試してください。解消しない場合は、サポート用データを添えて報告してください。</translation>
    </message>
</context>
<context>
    <name>gangway::Journal</name>
    <message>
        <source>The plan of run %1</source>
        <translation>実行 %1 の計画</translation>
    </message>
    <message>
        <source>The journal %1 is not a private file.</source>
        <translation>ジャーナル %1 は非公開のファイルではありません。</translation>
    </message>
    <message>
        <source>If it is yours, take away the rights of others (chmod 600).</source>
        <translation>自分のファイルであれば、ほかのユーザーの権限を外してください (chmod 600)。</translation>
    </message>
    <message>
        <source>The journal %1 is being written by another program.</source>
        <translation>ジャーナル %1 には別のプログラムが書き込んでいます。</translation>
    </message>
    <message>
        <source>Close other programs that have it open, then try again.</source>
        <translation>このジャーナルを開いているほかのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>ジャーナル %1 が破損しています。</translation>
    </message>
    <message>
        <source>Keep a copy for support, then move it away; Gangway starts a new one.</source>
        <translation>サポート用にコピーを残してから移動してください。Gangway が新しいジャーナルを作ります。</translation>
    </message>
    <message>
        <source>There is no space left to write the journal %1.</source>
        <translation>ジャーナル %1 を書き込むための空き領域がありません。</translation>
    </message>
    <message>
        <source>Free some space, then continue the run.</source>
        <translation>空き領域を増やしてから、この実行を再開してください。</translation>
    </message>
    <message>
        <source>The journal %1 could not be written.</source>
        <translation>ジャーナル %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check that its folder is yours and that its disk can be written to.</source>
        <translation>フォルダーが自分のものであることと、ディスクに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The journal %1 could not be used.</source>
        <translation>ジャーナル %1 を使用できませんでした。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no run &quot;%1&quot;.</source>
        <translation>実行「%1」はありません。</translation>
    </message>
    <message>
        <source>Look up its name in the list of runs.</source>
        <translation>実行の一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>The journal&apos;s record of run %1 is damaged.</source>
        <translation>ジャーナル内の実行 %1 の記録が破損しています。</translation>
    </message>
    <message>
        <source>Keep a copy of the journal for support, and start the journey again.</source>
        <translation>サポート用にジャーナルのコピーを残し、この作業を最初からやり直してください。</translation>
    </message>
    <message>
        <source>A step handed a secret to the journal, which refused it.</source>
        <translation>あるステップが機密情報をジャーナルに渡しましたが、ジャーナルが拒否しました。</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>Gangway の開発元に報告してください。</translation>
    </message>
    <message>
        <source>A step handed more to the journal than it keeps.</source>
        <translation>あるステップが、ジャーナルに保存できる量を超えるデータを渡しました。</translation>
    </message>
    <message>
        <source>%1 is not a journal of Gangway.</source>
        <translation>%1 は Gangway のジャーナルではありません。</translation>
    </message>
    <message>
        <source>Move it away; Gangway starts a new one.</source>
        <translation>移動してください。Gangway が新しいジャーナルを作ります。</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Gangway.</source>
        <translation>ジャーナル %1 は、より新しい Gangway で書き込まれています。</translation>
    </message>
    <message>
        <source>Use the newer Gangway, or set GANGWAY_HOME to another folder.</source>
        <translation>新しい方の Gangway を使用するか、GANGWAY_HOME に別のフォルダーを設定してください。</translation>
    </message>
</context>
<context>
    <name>gangway::Json</name>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>サーバーの応答を解釈できません。</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>アドレスが正しいことを確認してください。</translation>
    </message>
</context>
<context>
    <name>gangway::KeepAwake</name>
    <message>
        <source>A move to Metabase Cloud is running</source>
        <translation>Metabase Cloud への移行が実行中です</translation>
    </message>
</context>
<context>
    <name>gangway::KeepKeyBox</name>
    <message>
        <source>Keep this key in the desktop&apos;s ke&amp;ychain</source>
        <translation>このキーをデスクトップのキーチェーンに保存(&amp;Y)</translation>
    </message>
    <message>
        <source>For the next move or rehearsal of this database. It can be forgotten in the settings.</source>
        <translation>このデータベースの次の移行またはリハーサルで使われます。設定で破棄できます。</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>デスクトップのキーチェーンでキーを探しています。ロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>The key is not in the desktop&apos;s keychain any more.</source>
        <translation>キーはもうデスクトップのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>The key came from the desktop&apos;s keychain.</source>
        <translation>キーはデスクトップのキーチェーンから取得しました。</translation>
    </message>
</context>
<context>
    <name>gangway::KeptKeysBox</name>
    <message>
        <source>&amp;Keep in the desktop&apos;s keychain</source>
        <translation>デスクトップのキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forget kept keys</source>
        <translation>保存したキーを破棄(&amp;F)</translation>
    </message>
    <message>
        <source>Keep keys in the desktop&apos;s keychain</source>
        <translation>キーをデスクトップのキーチェーンに保存</translation>
    </message>
    <message>
        <source>Forgetting. The keychain may ask to be unlocked.</source>
        <translation>破棄しています。キーチェーンのロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>No key is kept.</source>
        <translation>保存されているキーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Keys of %n database(s) are kept.</source>
        <translation>
            <numerusform>%n 個のデータベースのキーが保存されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::KeyBox</name>
    <message>
        <source>API &amp;key of an administrator of the new instance</source>
        <translation>新しいインスタンスの管理者の API キー(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Compare &amp;both sides</source>
        <translation>両方を比較(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in to %1, open Admin settings, Authentication, API keys, and make one for the group Administrators. Gangway only reads with it, keeps it in memory, and forgets it with this window. Delete it afterwards.</source>
        <translation>%1 にサインインし、Admin settings、Authentication、API keys の順に開いて、Administrators グループのキーを作成してください。Gangway はこのキーを読み取りにだけ使い、メモリ内に保持し、このウィンドウを閉じると破棄します。終わったらキーを削除してください。</translation>
    </message>
</context>
<context>
    <name>gangway::Keychain</name>
    <message>
        <source>No keychain answers on this desktop.</source>
        <translation>このデスクトップでは、応答するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Start Gangway from a desktop, or give the key whenever it is asked for.</source>
        <translation>Gangway をデスクトップから起動するか、キーを求められるたびに指定してください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer.</source>
        <translation>デスクトップのキーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>It may be locked: unlock it, or give the key whenever it is asked for.</source>
        <translation>ロックされている可能性があります。ロックを解除するか、キーを求められるたびに指定してください。</translation>
    </message>
    <message>
        <source>What Gangway noted about a kept key was not removed.</source>
        <translation>保存したキーについて Gangway が記録した内容は削除されませんでした。</translation>
    </message>
    <message>
        <source>Delete the file by hand: it holds no key.</source>
        <translation>ファイルを手作業で削除してください。キーは含まれていません。</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or give the key whenever it is asked for.</source>
        <translation>GNOME Keyring や KWallet などを起動するか、キーを求められるたびに指定してください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain refused.</source>
        <translation>デスクトップのキーチェーンに拒否されました。</translation>
    </message>
    <message>
        <source>Unlock it, or give the key whenever it is asked for.</source>
        <translation>ロックを解除するか、キーを求められるたびに指定してください。</translation>
    </message>
</context>
<context>
    <name>gangway::Log</name>
    <message>
        <source>The log in %1 could not be opened.</source>
        <translation>%1 のログを開けませんでした。</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that the disk is not full.</source>
        <translation>フォルダーが自分のものであることと、ディスクに空きがあることを確認してください。</translation>
    </message>
</context>
<context>
    <name>gangway::LogView</name>
    <message>
        <source>Log of this run</source>
        <translation>この実行のログ</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>ログをコピー</translation>
    </message>
</context>
<context>
    <name>gangway::MainWindow</name>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud</source>
        <translation>Metabase を Metabase Cloud に移行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Move Metabase to Metabase Cloud…</source>
        <translation>Metabase を Metabase Cloud に移行(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Inspect a file…</source>
        <translation>ファイルを調べる(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>Checks, a verified backup, the upload, and both sides compared. Can be rehearsed first, on this machine.</source>
        <translation>チェック、検証済みバックアップ、アップロード、両側の比較を行います。先にこのコンピューターでリハーサルできます。</translation>
    </message>
    <message>
        <source>&amp;Inspect a backup or database file</source>
        <translation>バックアップまたはデータベースファイルを調べる(&amp;I)</translation>
    </message>
    <message>
        <source>What it is, what is in it, and whether it can be read. Nothing is changed. Or drop a file here.</source>
        <translation>種類、中身、読み取れるかどうかを調べます。何も変更しません。ここにファイルをドロップすることもできます。</translation>
    </message>
    <message>
        <source>Choose a file to inspect</source>
        <translation>調べるファイルを選択</translation>
    </message>
    <message>
        <source>Databases and backups (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</source>
        <translation>データベースとバックアップ (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Discard this move?</source>
        <translation>この移行を破棄しますか?</translation>
    </message>
    <message>
        <source>It can then not be continued. The copy Gangway made for the upload is deleted. The backup stays where it is, and so does everything on the source. What was uploaded and not set up in Metabase Store is never used.</source>
        <translation>破棄すると再開できません。アップロード用に Gangway が作ったコピーは削除されます。バックアップはそのまま残り、移行元も一切変わりません。アップロード済みでも Metabase Store で設定されていないものは、使われることはありません。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard move</source>
        <translation>移行を破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>gangway::Manifest</name>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>バックアップのマニフェストが破損しています。</translation>
    </message>
    <message>
        <source>Use another copy of the backup.</source>
        <translation>このバックアップの別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>The backup was written by a newer Gangway.</source>
        <translation>このバックアップは、より新しい Gangway で書き込まれています。</translation>
    </message>
    <message>
        <source>Update Gangway. The backup is a plain tar file, so any tar program can unpack it.</source>
        <translation>Gangway を更新してください。バックアップは通常の tar ファイルなので、どの tar プログラムでも展開できます。</translation>
    </message>
</context>
<context>
    <name>gangway::MemberSource</name>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 を最後まで読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 は読み取り中に変更されました。</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>これを使用しているプログラムを停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 が見つかりません。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>パスと読み取り権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>gangway::MoveWizard</name>
    <message>
        <source>&amp;Return to the move</source>
        <translation>移行に戻る(&amp;R)</translation>
    </message>
    <message>
        <source>Move Metabase to Metabase Cloud</source>
        <translation>Metabase を Metabase Cloud に移行</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>%1 を Metabase Cloud に移行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Move to Metabase Cloud</source>
        <translation>Metabase Cloud への移行</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>The move is running</source>
        <translation>移行が実行中です</translation>
    </message>
    <message>
        <source>It can go on in the background, with a small window.

If it is stopped: %1</source>
        <translation>小さなウィンドウを残して、バックグラウンドで続けることができます。

停止した場合: %1</translation>
    </message>
    <message>
        <source>Run in &amp;background</source>
        <translation>バックグラウンドで実行(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stop the move and close</source>
        <translation>移行を停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep this window</source>
        <translation>このウィンドウを残す(&amp;K)</translation>
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
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>gangway::PhaseList</name>
    <message>
        <source>Metabase may be started again</source>
        <translation>Metabase を再び起動できます</translation>
    </message>
    <message>
        <source>The source is not needed any more. Changes made there from now on will not move.</source>
        <translation>移行元はもう必要ありません。これ以降に移行元で行った変更は移行されません。</translation>
    </message>
    <message>
        <source>Metabase stays stopped until then</source>
        <translation>それまで Metabase は停止したままにします</translation>
    </message>
    <message>
        <source>Read-only mode is not needed: its file is read while nobody uses it.</source>
        <translation>読み取り専用モードは不要です。誰も使用していない間にファイルを読み取ります。</translation>
    </message>
</context>
<context>
    <name>gangway::Plan</name>
    <message>
        <source>The plan is not well-formed.</source>
        <translation>この計画は形式が正しくありません。</translation>
    </message>
    <message>
        <source>Make the plan again from the journey&apos;s questions.</source>
        <translation>質問に答えて計画を作り直してください。</translation>
    </message>
    <message>
        <source>This plan was made for another version of Gangway.</source>
        <translation>この計画は別のバージョンの Gangway 用に作られています。</translation>
    </message>
    <message>
        <source>Make the plan again with this program, or use the one that made it.</source>
        <translation>このプログラムで計画を作り直すか、計画を作ったバージョンを使用してください。</translation>
    </message>
    <message>
        <source>The plan holds a secret, which a plan must not.</source>
        <translation>この計画には機密情報が含まれていますが、計画に含めることはできません。</translation>
    </message>
    <message>
        <source>Take it out of the plan; Gangway asks for secrets when it needs them.</source>
        <translation>計画から取り除いてください。Gangway は必要なときに機密情報の入力を求めます。</translation>
    </message>
    <message>
        <source>There is no plan at %1.</source>
        <translation>%1 に計画がありません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>The plan %1 could not be read.</source>
        <translation>計画 %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Choose a plan file that you may read.</source>
        <translation>読み取り可能な計画ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is not a plan Gangway can read.</source>
        <translation>%1 は Gangway が読み取れる計画ではありません。</translation>
    </message>
    <message>
        <source>%1 was made for another version of Gangway.</source>
        <translation>%1 は別のバージョンの Gangway 用に作られています。</translation>
    </message>
</context>
<context>
    <name>gangway::PlanPage</name>
    <message>
        <source>Read the plan, then start the move</source>
        <translation>計画を確認してから移行を開始</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Start move begins with the first step; you can stop at any time.</source>
        <translation>まだ何も変更されていません。[移行を開始] を選ぶと最初のステップが始まります。いつでも停止できます。</translation>
    </message>
    <message>
        <source>&amp;Start move</source>
        <translation>移行を開始(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;backup goes to:</source>
        <translation>バックアップの保存先(&amp;B):</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a place for the backup</source>
        <translation>バックアップの保存先を選択</translation>
    </message>
    <message>
        <source>Text for colleagues</source>
        <translation>同僚への案内文</translation>
    </message>
    <message>
        <source>Co&amp;py this text</source>
        <translation>この文をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;text for your colleagues</source>
        <translation>同僚への案内文(&amp;T)</translation>
    </message>
    <message>
        <source>Commands that do the same</source>
        <translation>同じことをするコマンド</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>計画を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>これらの行をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>コマンドを表示(&amp;M)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of the plan: its number and what is done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>所要: %1</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>元に戻す方法: %1</translation>
    </message>
    <message>
        <source>About %1 are needed there; %2 are free.</source>
        <translation>そこに約 %1 必要です。空きは %2 です。</translation>
    </message>
    <message>
        <source>Backups of Gangway (*.gangway.tar)</source>
        <translation>Gangway のバックアップ (*.gangway.tar)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>計画 (*.json)</translation>
    </message>
    <message>
        <source>The move is being written down.</source>
        <translation>移行の内容を書き出しています。</translation>
    </message>
    <message>
        <source>The rehearsal cloud has not started. Dismiss the failure to try again.</source>
        <translation>リハーサル用クラウドが起動していません。エラーを閉じると、もう一度試します。</translation>
    </message>
    <message>
        <source>The rehearsal cloud is starting.</source>
        <translation>リハーサル用クラウドを起動しています。</translation>
    </message>
    <message>
        <source>The move has begun with this plan. It is here to be read.</source>
        <translation>移行はこの計画で始まっています。ここでは内容を確認できます。</translation>
    </message>
    <message>
        <source>There is not enough space in %1: about %2 are needed, %3 more have to stay free for what else is on that disk, and %4 are free.</source>
        <extracomment>%1: a folder, %2 to %4: sizes</extracomment>
        <translation>%1 の空き領域が足りません。約 %2 が必要で、さらに %3 をそのディスクのほかの用途のために空けておく必要がありますが、空きは %4 です。</translation>
    </message>
</context>
<context>
    <name>gangway::Progress</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約 %1 時間</translation>
    </message>
    <message>
        <source>about %1–%2 h</source>
        <translation>約 %1–%2 時間</translation>
    </message>
    <message>
        <source>less than %1 min</source>
        <translation>%1 分未満</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>about %1–%2 min</source>
        <translation>約 %1–%2 分</translation>
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
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>gangway::RailItem</name>
    <message>
        <source>current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>current, done</source>
        <translation>現在、完了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>current, to be checked again</source>
        <translation>現在、要再確認</translation>
    </message>
    <message>
        <source>to be checked again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>step %1 of %2, %3, %4</source>
        <extracomment>%1 of %2 are numbers, %3 is a step such as Checks, %4 how it stands</extracomment>
        <translation>ステップ %1/%2、%3、%4</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <translation>要再確認</translation>
    </message>
</context>
<context>
    <name>gangway::Rehearsal</name>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>ポート %1 は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>別のポートを選ぶか、空いているポートを使う場合は 0 を指定してください。</translation>
    </message>
    <message>
        <source>The rehearsal could not listen on port %1.</source>
        <translation>リハーサルはポート %1 で待ち受けできませんでした。</translation>
    </message>
    <message>
        <source>The rehearsal knows no such migration.</source>
        <translation>このマイグレーションはリハーサルにありません。</translation>
    </message>
    <message>
        <source>Start a new migration.</source>
        <translation>新しいマイグレーションを開始してください。</translation>
    </message>
    <message>
        <source>The rehearsal knows no such upload.</source>
        <translation>このアップロードはリハーサルにありません。</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted of a migration.</source>
        <translation>リハーサルは、マイグレーションについて記録した内容を読み取れません。</translation>
    </message>
    <message>
        <source>Start it with --fresh to forget what was rehearsed there.</source>
        <translation>--fresh を付けて起動すると、そこでリハーサルした内容を破棄します。</translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation>%1 はポート番号ではありません。</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535, or 0 for any free one.</source>
        <translation>1 から 65535 までの数値、または空いているポートを使う場合は 0 を指定してください。</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Cloud on this machine, for rehearsing a move. It listens on loopback only and sends nothing anywhere.

</source>
        <translation>移行のリハーサルに使う、このコンピューター上の Metabase Cloud の代役です。ループバックでのみ待ち受け、どこにも何も送信しません。

</translation>
    </message>
    <message>
        <source>Port of the Store; 0 takes any free one. Without it, the port of last time.</source>
        <translation>Store のポート。0 は空いているポートを使います。省略時は前回のポートです。</translation>
    </message>
    <message>
        <source>Port of the storage, likewise.</source>
        <translation>ストレージのポート。指定方法は同じです。</translation>
    </message>
    <message>
        <source>Folder for everything it keeps (default: %1).</source>
        <translation>保存するすべてのものを置くフォルダー (既定: %1)。</translation>
    </message>
    <message>
        <source>Forget what was rehearsed in that folder.</source>
        <translation>そのフォルダーでリハーサルした内容を破棄します。</translation>
    </message>
    <message>
        <source>Where to write one line of JSON once it listens: a file, or - for standard output.</source>
        <translation>待ち受けを始めたときに JSON を 1 行書き出す先。ファイル、または標準出力を表す - を指定します。</translation>
    </message>
    <message>
        <source>End when standard input is closed, as when the calling program ends.</source>
        <translation>標準入力が閉じられたとき (呼び出し元のプログラムが終わったときなど) に終了します。</translation>
    </message>
    <message>
        <source>Let something go wrong; may be given more than once.</source>
        <translation>何らかの不具合を起こします。複数回指定できます。</translation>
    </message>
    <message>
        <source>The command line was not understood.</source>
        <translation>コマンドラインを解釈できませんでした。</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help.</source>
        <translation>gangway-rehearsal --help を参照してください。</translation>
    </message>
    <message>
        <source>The rehearsal store is open at %1. Ctrl+C closes it.</source>
        <translation>リハーサル用ストアは %1 で開いています。Ctrl+C で閉じます。</translation>
    </message>
    <message>
        <source>The rehearsal does not understand how to misbehave.</source>
        <translation>リハーサルは、どのような不具合を起こすのか解釈できません。</translation>
    </message>
    <message>
        <source>See gangway-rehearsal --help for the words it knows.</source>
        <translation>使用できる語は gangway-rehearsal --help を参照してください。</translation>
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
        <translation>起こせる不具合 (--misbehave SPEC、または実行中に POST /rehearsal/misbehave):

  ACTION=CALL[:PART]:ARGUMENT[xN]    N 回、x* で無期限、指定がなければ 1 回

  CALL   create put multipart part complete uploaded head checkout health properties api、
         または any。PART は 1 つのパートの番号: fail=part:3:503x2

  latency=[CALL:]100ms          応答をこの時間だけ遅らせる (xN がなければ無期限)
  fail=CALL:STATUS              200 から 599 を返し、何もしない。コロンの後に追加指定:
                                after-7 (Retry-After: 7)、after-date-7 (同じ内容を日付で)、
                                expired (403 Request has expired)、または SlowDown などのコード
  error-in-200=CALL             ステータス 200 で、本文にエラーを入れる
  garbage=CALL                  ステータス 200 で、無意味な本文。garbage-head=CALL: HTTP ですらない応答
  reset=CALL:head               要求のヘッダーの後で接続をリセットする
  reset=CALL:65536              本文をこのバイト数だけ受けた後。受けた分は失われる
  reset=CALL:answer             要求を実行した後、応答する前
  truncate=CALL:10              応答の本文が 10 バイトで終わる
  stall=CALL:65536              このバイト数で読み取りを止める。stall=CALL:answer は応答しない
  slow=CALL:1kB/s               ゆっくり読み取る。slow-answer=CALL:1B/s はゆっくり応答する
  etag=part:wrong               または missing。応答内のみ。保存されたものの値は変わらない

  keys=snake                    multipart-urls (kebab) の代わりに multipart_urls
  multipart-again=new           2 回目の multipart で最初からやり直す (same: リンクを更新する)
  link-life=3s                  以後のリンクの有効期間 (12h)
  clock=+16m                    クラウドの時計が進んでいる。マイナスなら遅れている
  smallest-part=5MiB            最後を除くパートの最小サイズ。S3 と同様 (0)

サイズ: B kB MB GB KiB MiB。時間: ms s m h d。

実行中: Store のアドレスに POST /rehearsal/misbehave {&quot;misbehave&quot;: [&quot;SPEC&quot;, ...], &quot;clear&quot;: true}。
これまでの要求、応答、保存の内容は GET /rehearsal/status で確認できます。</translation>
    </message>
    <message>
        <source>Choose Starter or Pro.</source>
        <translation>Starter または Pro を選んでください。</translation>
    </message>
    <message>
        <source>Choose monthly or annual.</source>
        <translation>月払いまたは年払いを選んでください。</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>リージョンを選んでください。</translation>
    </message>
    <message>
        <source>Choose an address.</source>
        <translation>アドレスを選んでください。</translation>
    </message>
    <message>
        <source>Use 3 to 40 lower-case letters, digits and single hyphens; a letter comes first, and no hyphen last.</source>
        <translation>英小文字、数字、単独のハイフンを 3–40 文字で使用してください。先頭は英字とし、末尾にハイフンは使えません。</translation>
    </message>
    <message>
        <source>%1.metabaseapp.com is taken. Choose another address.</source>
        <translation>%1.metabaseapp.com は使用されています。別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The instance was not started.</source>
        <translation>インスタンスは起動されませんでした。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>In the rehearsal the instance runs at a port of this machine instead.</source>
        <translation>リハーサルでは、インスタンスは代わりにこのコンピューターのポートで動作します。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Choose the one closest to your databases.</source>
        <translation>データベースに最も近いものを選んでください。</translation>
    </message>
    <message>
        <source>An address below metabaseapp.com.</source>
        <translation>metabaseapp.com の下のアドレス。</translation>
    </message>
    <message>
        <source>Also an address of your own, and a list of the networks that may visit.</source>
        <translation>独自のアドレスと、アクセスを許可するネットワークの一覧も使えます。</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月払い</translation>
    </message>
    <message>
        <source>Paid each month.</source>
        <translation>毎月支払います。</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>年払い</translation>
    </message>
    <message>
        <source>Paid once a year, about 10 % less.</source>
        <translation>年に 1 回支払います。約 10 % 割安です。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>新しいインスタンス</translation>
    </message>
    <message>
        <source>Start instance</source>
        <translation>インスタンスを起動</translation>
    </message>
    <message>
        <source>The real store asks for an account and a payment method here and begins a 14-day trial.</source>
        <translation>実際のストアでは、ここでアカウントと支払い方法を入力し、14 日間の試用が始まります。</translation>
    </message>
    <message>
        <source>Set up your Metabase Cloud</source>
        <translation>Metabase Cloud の設定</translation>
    </message>
    <message>
        <source>Your snapshot moves in once it is uploaded. You can fill this in while the upload runs.</source>
        <translation>スナップショットはアップロードが終わると取り込まれます。アップロード中にここを入力できます。</translation>
    </message>
    <message>
        <source>Customers of self-hosted Pro sign in to the store here. The rehearsal has no accounts and asks for no password.</source>
        <translation>セルフホスト版 Pro の契約者はここでストアにサインインします。リハーサルにはアカウントがなく、パスワードも求めません。</translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation>サインインせずに続ける</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Gangway opens this store when a move is rehearsed, with the move it belongs to.</source>
        <translation>移行をリハーサルすると、Gangway が該当する移行とともにこのストアを開きます。</translation>
    </message>
    <message>
        <source>A stand-in for Metabase Store</source>
        <translation>Metabase Store の代役</translation>
    </message>
    <message>
        <source>Unknown link</source>
        <translation>不明なリンク</translation>
    </message>
    <message>
        <source>No move of this rehearsal belongs to this address. Open the link that Gangway shows.</source>
        <translation>このアドレスに対応する移行は、このリハーサルにありません。Gangway に表示されるリンクを開いてください。</translation>
    </message>
    <message>
        <source>Nothing to set up</source>
        <translation>設定するものはありません</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>The instance starts as soon as the snapshot is uploaded.</source>
        <translation>スナップショットのアップロードが終わると、インスタンスが起動します。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>The snapshot moved in, and the instance runs.</source>
        <translation>スナップショットが取り込まれ、インスタンスが動作しています。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>The cloud reads the snapshot.</source>
        <translation>クラウドがスナップショットを読み取っています。</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>進捗: %1 %</translation>
    </message>
    <message>
        <source>What moved in</source>
        <translation>取り込まれたもの</translation>
    </message>
    <message>
        <source>Metabase %1. In the real cloud people sign in here with the accounts they had.</source>
        <translation>Metabase %1。実際のクラウドでは、これまでのアカウントでここからサインインします。</translation>
    </message>
    <message>
        <source>The new instance, as the rehearsal made it.</source>
        <translation>リハーサルが作成した新しいインスタンス。</translation>
    </message>
    <message>
        <source>%1 – rehearsal</source>
        <translation>%1 – リハーサル</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation>リハーサル。</translation>
    </message>
    <message>
        <source>This is not Metabase. Nothing leaves this machine, and nothing is paid.</source>
        <translation>これは Metabase ではありません。このコンピューターの外には何も送られず、支払いも発生しません。</translation>
    </message>
    <message>
        <source>Your instance</source>
        <translation>お使いのインスタンス</translation>
    </message>
    <message>
        <source>In the real cloud</source>
        <translation>実際のクラウドでは</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>年払い</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>月払い</translation>
    </message>
    <message>
        <source>Your new Metabase</source>
        <translation>新しい Metabase</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>The instance could not be started. Start the rehearsal again.</source>
        <translation>インスタンスを起動できませんでした。リハーサルを起動し直してください。</translation>
    </message>
    <message>
        <source>This page looks again every two seconds.</source>
        <translation>このページは 2 秒ごとに更新されます。</translation>
    </message>
    <message>
        <source>There is no space left for the rehearsal&apos;s uploads.</source>
        <translation>リハーサルのアップロードを保存する空き領域がありません。</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with --state.</source>
        <translation>空き領域を増やすか、--state で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The rehearsal could not keep an upload.</source>
        <translation>リハーサルはアップロードを保存できませんでした。</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder with --state.</source>
        <translation>ディスクを確認するか、--state で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The new instance could not be made from the uploaded snapshot.</source>
        <translation>アップロードされたスナップショットから新しいインスタンスを作成できませんでした。</translation>
    </message>
    <message>
        <source>Upload a snapshot of Metabase&apos;s own application database.</source>
        <translation>Metabase 自身のアプリケーションデータベースのスナップショットをアップロードしてください。</translation>
    </message>
    <message>
        <source>The cloud does not have your encryption key. Make the snapshot with that key, so that everything in it is decrypted.</source>
        <translation>クラウドには暗号化キーがありません。そのキーを使ってスナップショットを作成し、中身がすべて復号されるようにしてください。</translation>
    </message>
    <message>
        <source>Opening the snapshot</source>
        <translation>スナップショットを開いています</translation>
    </message>
    <message>
        <source>Looking at what it holds</source>
        <translation>中身を調べています</translation>
    </message>
    <message>
        <source>Starting the instance</source>
        <translation>インスタンスを起動しています</translation>
    </message>
    <message>
        <source>%1 is not a folder of the rehearsal.</source>
        <translation>%1 はリハーサルのフォルダーではありません。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or one that does not exist yet.</source>
        <translation>空のフォルダー、またはまだ存在しないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another rehearsal runs in %1.</source>
        <translation>%1 では別のリハーサルが実行中です。</translation>
    </message>
    <message>
        <source>Use that one, stop it first, or choose another folder with --state.</source>
        <translation>それを使うか、先に停止するか、--state で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The rehearsal cannot read what it noted in %1.</source>
        <translation>リハーサルは %1 に記録した内容を読み取れません。</translation>
    </message>
</context>
<context>
    <name>gangway::RehearsalServer</name>
    <message>
        <source>The rehearsal cloud did not start.</source>
        <translation>リハーサル用クラウドが起動しませんでした。</translation>
    </message>
    <message>
        <source>Try %1 by itself.</source>
        <translation>%1 を単独で試してください。</translation>
    </message>
    <message>
        <source>The rehearsal cloud has ended.</source>
        <translation>リハーサル用クラウドが終了しました。</translation>
    </message>
    <message>
        <source>It is started again when the move goes on.</source>
        <translation>移行を再開すると、もう一度起動します。</translation>
    </message>
</context>
<context>
    <name>gangway::ReportSaver</name>
    <message>
        <source>Save the report of this run</source>
        <translation>この実行のレポートを保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
</context>
<context>
    <name>gangway::Restore</name>
    <message>
        <source>%1 names a file that is not there.</source>
        <translation>%1 は、存在しないファイルを指しています。</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>ファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place.</source>
        <translation>フォルダーを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 may be open: %2 is there.</source>
        <translation>%1 は開かれている可能性があります。%2 が存在します。</translation>
    </message>
    <message>
        <source>Stop the program that uses it. If none does, delete the lock file.</source>
        <translation>使用しているプログラムを停止してください。どのプログラムも使用していない場合は、ロックファイルを削除してください。</translation>
    </message>
    <message>
        <source>%1 is there and is not a file.</source>
        <translation>%1 はすでに存在し、ファイルではありません。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 changed while the backup was being restored. It was not replaced.</source>
        <translation>%1 はバックアップの復元中に変更されました。置き換えは行われていません。</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>これを使用しているプログラムを停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is already there. Nothing was changed.</source>
        <translation>%1 はすでに存在します。何も変更されていません。</translation>
    </message>
    <message>
        <source>Choose an empty place, or have what is there kept in a backup of its own first.</source>
        <translation>空の場所を選ぶか、今あるものを先に別のバックアップに保存してください。</translation>
    </message>
</context>
<context>
    <name>gangway::RunAction</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;tart move</source>
        <translation>移行を開始(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ompare again</source>
        <translation>もう一度比較(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>今すぐ検証(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>再開(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>Metabase Store に移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Show &amp;what is left</source>
        <translation>残りの作業を表示(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;lan again…</source>
        <translation>計画を作り直す(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>gangway::RunActions</name>
    <message>
        <source>&amp;Stop the move</source>
        <translation>移行を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo the move</source>
        <translation>移行を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gangway::RunCompanion</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>gangway::RunControls</name>
    <message>
        <source>Run in &amp;background</source>
        <translation>バックグラウンドで実行(&amp;B)</translation>
    </message>
    <message>
        <source>Hides this window. A small one shows how far it is.</source>
        <translation>このウィンドウを隠します。小さなウィンドウに進み具合が表示されます。</translation>
    </message>
    <message>
        <source>Stops at the next safe point, to be continued here</source>
        <translation>次の安全な箇所で停止します。ここから再開できます</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>移行を停止</translation>
    </message>
</context>
<context>
    <name>gangway::RunList</name>
    <message>
        <source>There are none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Earlier runs</source>
        <translation>過去の実行(&amp;E)</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>過去の実行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終了時の状態</translation>
    </message>
</context>
<context>
    <name>gangway::RunLock</name>
    <message>
        <source>This run belongs to another Gangway that is still at it.</source>
        <translation>この実行は、別の Gangway がまだ処理しています。</translation>
    </message>
    <message>
        <source>Watch it there, or wait until it has ended.</source>
        <translation>そちらで見守るか、終わるまで待ってください。</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1).</source>
        <translation>この実行は、別の Gangway (プロセス %1) がまだ処理しています。</translation>
    </message>
    <message>
        <source>This run belongs to another Gangway that is still at it (process %1 on %2).</source>
        <translation>この実行は、別の Gangway (%2 のプロセス %1) がまだ処理しています。</translation>
    </message>
    <message>
        <source>The run in %1 could not be locked.</source>
        <translation>%1 の実行をロックできませんでした。</translation>
    </message>
    <message>
        <source>Check that the folder is there and yours, and that its disk can be written to.</source>
        <translation>フォルダーが存在し、自分のものであり、ディスクに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Set GANGWAY_HOME to a folder on a disk of this machine.</source>
        <translation>GANGWAY_HOME に、このコンピューターのディスク上のフォルダーを設定してください。</translation>
    </message>
</context>
<context>
    <name>gangway::RunPage</name>
    <message>
        <source>This computer is kept awake while the move runs.</source>
        <translation>移行の実行中は、このコンピューターがスリープしないようにします。</translation>
    </message>
    <message>
        <source>Speed as a &amp;table</source>
        <translation>速度を表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>データの移行</translation>
    </message>
    <message>
        <source>Every step is written down before it begins, so that nothing is lost if this computer stops.</source>
        <translation>各ステップは開始前に記録されるため、このコンピューターが停止しても何も失われません。</translation>
    </message>
    <message>
        <source>Show co&amp;mmands</source>
        <translation>コマンドを表示(&amp;M)</translation>
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
        <translation>スナップショットのアップロードが終わると [次へ] を選べます。</translation>
    </message>
</context>
<context>
    <name>gangway::RunPresenter</name>
    <message>
        <source>&quot;%1&quot; is no address of a Metabase.</source>
        <translation>「%1」は Metabase のアドレスではありません。</translation>
    </message>
    <message>
        <source>Give the address you chose in Metabase Store, such as acme.metabaseapp.com.</source>
        <translation>Metabase Store で選んだアドレス (例: acme.metabaseapp.com) を指定してください。</translation>
    </message>
</context>
<context>
    <name>gangway::RunReport</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>移行元</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>新しいインスタンス</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>SHA-256 of its database</source>
        <translation>データベースの SHA-256</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>実行のフォルダー</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>What did not happen</source>
        <translation>行われなかったこと</translation>
    </message>
    <message>
        <source>Both sides, counted</source>
        <translation>両側の件数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>残りの作業</translation>
    </message>
    <message>
        <source>Made by Gangway %1, %2.</source>
        <translation>Gangway %1 で作成、%2。</translation>
    </message>
</context>
<context>
    <name>gangway::RunSecrets</name>
    <message>
        <source>The secrets of the run in %1 could not be used.</source>
        <translation>%1 の実行の機密情報を使用できませんでした。</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that its disk can be written to.</source>
        <translation>フォルダーが自分のものであることと、ディスクに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The secrets of the run in %1 are damaged.</source>
        <translation>%1 の実行の機密情報が破損しています。</translation>
    </message>
    <message>
        <source>Undo the run or start the journey again; this run cannot go on without them.</source>
        <translation>この実行を元に戻すか、最初からやり直してください。機密情報がないと、この実行は続けられません。</translation>
    </message>
    <message>
        <source>A step handed over a secret that cannot be kept.</source>
        <translation>あるステップが、保存できない機密情報を渡しました。</translation>
    </message>
    <message>
        <source>Report this to the makers of Gangway.</source>
        <translation>Gangway の開発元に報告してください。</translation>
    </message>
    <message>
        <source>The secrets in %1 are not private.</source>
        <translation>%1 の機密情報は非公開になっていません。</translation>
    </message>
    <message>
        <source>Others may have read them: undo the run and start the journey again.</source>
        <translation>ほかの人に読まれた可能性があります。この実行を元に戻し、最初からやり直してください。</translation>
    </message>
</context>
<context>
    <name>gangway::RunSession</name>
    <message>
        <source>The step &quot;%1&quot; ended in an unforeseen way.</source>
        <translation>ステップ「%1」が予期しない形で終了しました。</translation>
    </message>
    <message>
        <source>Continue the run to try it again, or report it with a support bundle.</source>
        <translation>この実行を再開してもう一度試すか、サポート用データを添えて報告してください。</translation>
    </message>
    <message>
        <source>Run %1 was planned with other steps than this program would take.</source>
        <translation>実行 %1 は、このプログラムが行うものとは異なるステップで計画されています。</translation>
    </message>
    <message>
        <source>Continue it with the Gangway that planned it, or start the journey again.</source>
        <translation>計画に使った Gangway で再開するか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Run %1 has ended and is not run again.</source>
        <translation>実行 %1 は終了しており、再び実行されることはありません。</translation>
    </message>
    <message>
        <source>Start the journey again.</source>
        <translation>最初からやり直してください。</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; was cut short and must not be repeated.</source>
        <translation>ステップ「%1」は中断されましたが、繰り返すことはできません。</translation>
    </message>
    <message>
        <source>Undo the run, then start the journey again.</source>
        <translation>この実行を元に戻してから、最初からやり直してください。</translation>
    </message>
</context>
<context>
    <name>gangway::RunView</name>
    <message>
        <source>There are no runs yet.</source>
        <translation>実行はまだありません。</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1/%2 ステップ</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <translation>%1 は %2 から読み取り専用です。</translation>
    </message>
    <message>
        <source>Run %1, %2, last changed %3</source>
        <translation>実行 %1、%2、最終更新 %3</translation>
    </message>
    <message>
        <source>Its files: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 回の試行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::RunWords</name>
    <message>
        <source>planned, nothing done</source>
        <translation>計画済み、未着手</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>stopped, can be continued</source>
        <translation>停止、再開可能</translation>
    </message>
    <message>
        <source>interrupted, can be continued</source>
        <translation>中断、再開可能</translation>
    </message>
    <message>
        <source>failed, can be continued</source>
        <translation>失敗、再開可能</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>partly undone</source>
        <translation>一部を元に戻しました</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation>完了、未検証</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>could not be undone</source>
        <translation>元に戻せませんでした</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 テーブル</translation>
    </message>
</context>
<context>
    <name>gangway::SecretFile</name>
    <message>
        <source>The secret in %1 could not be read.</source>
        <translation>%1 の秘密を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>パスと読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The secret in %1 was not used: others may read that file.</source>
        <translation>%1 の秘密は使われませんでした。他の人がそのファイルを読めます。</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation>自分だけのものにしてください: chmod 600 %1</translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation>%1 に秘密がありません。</translation>
    </message>
    <message>
        <source>Write the secret into the first line of the file.</source>
        <translation>ファイルの 1 行目に秘密を書いてください。</translation>
    </message>
</context>
<context>
    <name>gangway::SelfTest</name>
    <message>
        <source>The rehearsal cloud is missing.</source>
        <translation>リハーサル用クラウドがありません。</translation>
    </message>
    <message>
        <source>Install Gangway again.</source>
        <translation>Gangway をインストールし直してください。</translation>
    </message>
    <message>
        <source>The journal of runs</source>
        <translation>実行のジャーナル</translation>
    </message>
    <message>
        <source>The sample database, read and checked</source>
        <translation>サンプルデータベース (読み取りと検査済み)</translation>
    </message>
    <message>
        <source>The rehearsal cloud</source>
        <translation>リハーサル用クラウド</translation>
    </message>
    <message>
        <source>good: %1</source>
        <translation>良好: %1</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>不良: %1</translation>
    </message>
</context>
<context>
    <name>gangway::Settings</name>
    <message>
        <source>This folder cannot be used.</source>
        <translation>このフォルダーは使用できません。</translation>
    </message>
    <message>
        <source>Give its whole path, from / on.</source>
        <translation>/ から始まる完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user or password, which is not kept in the settings.</source>
        <translation>プロキシのアドレスにユーザー名またはパスワードが含まれています。これらは設定に保存されません。</translation>
    </message>
    <message>
        <source>Let the system decide, and set https_proxy in the environment.</source>
        <translation>システムの設定に任せて、環境変数 https_proxy を設定してください。</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>これはプロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example.org:3128.</source>
        <translation>http://proxy.example.org:3128 の形式で入力してください。</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>設定を読み取れません。</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>文字列である必要があります。</translation>
    </message>
    <message>
        <source>Uploads cannot be limited to %1 kB/s.</source>
        <translation>アップロードを %1 kB/s に制限することはできません。</translation>
    </message>
    <message>
        <source>Choose %1 kB/s or more, or no limit.</source>
        <translation>%1 kB/s 以上、または無制限を選んでください。</translation>
    </message>
    <message>
        <source>There is no such level of the log.</source>
        <translation>そのようなログレベルはありません。</translation>
    </message>
    <message>
        <source>It is one of trace, debug, info, warning, error, off.</source>
        <translation>trace、debug、info、warning、error、off のいずれかです。</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>数値である必要があります。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read.</source>
        <translation>%1 の設定を読み取れません。</translation>
    </message>
    <message>
        <source>Mend the file, or delete it to begin with none.</source>
        <translation>ファイルを直すか、削除して設定なしで始めてください。</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>true または false である必要があります。</translation>
    </message>
</context>
<context>
    <name>gangway::SettingsDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>上限(&amp;M)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>設定を保存(&amp;S)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>言語(&amp;G):</translation>
    </message>
    <message>
        <source>Windows that are open keep their language until they are opened again.</source>
        <translation>開いているウィンドウは、開き直すまで今の言語のままです。</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>通常のフォルダー</translation>
    </message>
    <message>
        <source>Folder for runs and log</source>
        <translation>実行とログのフォルダー</translation>
    </message>
    <message>
        <source>Choose the folder for runs and log</source>
        <translation>実行とログのフォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Runs and log in:</source>
        <translation>実行とログの場所(&amp;R):</translation>
    </message>
    <message>
        <source>GANGWAY_HOME of the environment decides.</source>
        <translation>環境変数 GANGWAY_HOME で決まっています。</translation>
    </message>
    <message>
        <source>Used when Gangway starts again. Runs made so far stay where they are.</source>
        <translation>次に Gangway を起動したときから使われます。これまでの実行は今の場所に残ります。</translation>
    </message>
    <message>
        <source>Beside what is backed up</source>
        <translation>バックアップ元と同じ場所</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Backups in:</source>
        <translation>バックアップの場所(&amp;B):</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>バックアップのフォルダーを選択</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Kilobytes a second</source>
        <translation>1 秒あたりのキロバイト数</translation>
    </message>
    <message>
        <source>Uploads:</source>
        <translation>アップロード:</translation>
    </message>
    <message>
        <source>For moves that are planned from now on.</source>
        <translation>これから計画する移行に使われます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>次のもの</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>Proxy &amp;address:</source>
        <translation>プロキシのアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>The system names its proxy in https_proxy and no_proxy. One that wants a password can only be named there: passwords are not kept in the settings.</source>
        <translation>システムのプロキシは https_proxy と no_proxy で指定されます。パスワードが必要なプロキシはそこでのみ指定できます。パスワードは設定に保存されません。</translation>
    </message>
    <message>
        <source>Acts and results</source>
        <translation>操作と結果</translation>
    </message>
    <message>
        <source>More, to find a fault</source>
        <translation>不具合を探すための詳細</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>L&amp;og:</source>
        <translation>ログ(&amp;O):</translation>
    </message>
    <message>
        <source>GANGWAY_LOG of the environment decides.</source>
        <translation>環境変数 GANGWAY_LOG で決まっています。</translation>
    </message>
    <message>
        <source>Passwords, keys and signed addresses are never in the log.</source>
        <translation>パスワード、キー、署名付きアドレスがログに残ることはありません。</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>キー:</translation>
    </message>
    <message>
        <source>The key of an encrypted database is then asked for once. The desktop keeps it encrypted, such as in GNOME Keyring or KWallet; no file of Gangway holds it.</source>
        <translation>暗号化されたデータベースのキーを求められるのは 1 回だけになります。キーは GNOME Keyring や KWallet などで、デスクトップが暗号化して保存します。Gangway のファイルにキーが入ることはありません。</translation>
    </message>
</context>
<context>
    <name>gangway::Situation</name>
    <message>
        <source>the new instance</source>
        <translation>新しいインスタンス</translation>
    </message>
    <message>
        <source>%1 This is a rehearsal: nothing leaves this machine.</source>
        <translation>%1 これはリハーサルです。このコンピューターの外には何も送られません。</translation>
    </message>
    <message>
        <source>after %1 of %2 steps</source>
        <translation>%2 ステップ中 %1 ステップの後</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The new instance and the backup stay as they are.</source>
        <translation>移行元は何も変更されていません。新しいインスタンスとバックアップはそのまま残ります。</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The snapshot is uploaded, the backup stays.</source>
        <translation>移行元は何も変更されていません。スナップショットはアップロード済みで、バックアップは残ります。</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays.</source>
        <translation>移行元は何も変更されていません。バックアップは残ります。</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>移行元は何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>The checks are made once more before the backup begins. Metabase has to stay stopped.</source>
        <translation>バックアップを始める前に、もう一度チェックを行います。Metabase は停止したままにする必要があります。</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped.</source>
        <translation>Metabase は停止したままにする必要があります。</translation>
    </message>
    <message>
        <source>Nobody can use it until the backup was made and read back. Its database is only read.</source>
        <translation>バックアップの作成と読み戻しが終わるまで、誰も使用できません。データベースは読み取るだけです。</translation>
    </message>
    <message>
        <source>Making the snapshot from the backup.</source>
        <translation>バックアップからスナップショットを作成しています。</translation>
    </message>
    <message>
        <source>Metabase may be started again. Changes made from now on will not move.</source>
        <translation>Metabase を再び起動できます。これ以降の変更は移行されません。</translation>
    </message>
    <message>
        <source>Uploading the snapshot.</source>
        <translation>スナップショットをアップロードしています。</translation>
    </message>
    <message>
        <source>Metabase may be started again and used as usual. Changes made from now on will not move.</source>
        <translation>Metabase を再び起動して、通常どおり使用できます。これ以降の変更は移行されません。</translation>
    </message>
    <message>
        <source>%1 is being set up by Metabase.</source>
        <translation>%1 を Metabase が準備しています。</translation>
    </message>
    <message numerus="yes">
        <source>This takes about 5–30 minutes. It is looked at every %n second(s).</source>
        <translation>
            <numerusform>約 5–30 分かかります。%n 秒ごとに確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing %1 with the snapshot.</source>
        <translation>%1 をスナップショットと比較しています。</translation>
    </message>
    <message>
        <source>Both sides are only read.</source>
        <translation>どちらの側も読み取るだけです。</translation>
    </message>
    <message>
        <source>Listing what is left to do.</source>
        <translation>残りの作業を一覧にしています。</translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation>両側は一致しています。</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>もう一度試しています。</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>完了した分はそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>No data for %n second(s).</source>
        <translation>
            <numerusform>%n 秒間データがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer. It is tried again by itself; what was sent stays sent.</source>
        <translation>%1 が応答しません。自動的に再試行します。送信済みの分はそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n second(s).</source>
        <translation>
            <numerusform>%n 秒間応答がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes long to count. It is waited for.</source>
        <translation>%1 は集計に時間がかかっています。完了を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has moved for %n second(s).</source>
        <translation>
            <numerusform>%n 秒間動きがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk may be slow or busy. The work goes on as soon as it answers.</source>
        <translation>ディスクが遅いか、混み合っている可能性があります。応答があり次第、作業を続けます。</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance waits for your order.</source>
        <translation>スナップショットはアップロードされました。新しいインスタンスは注文待ちです。</translation>
    </message>
    <message>
        <source>Choose plan, address and region in Metabase Store, then say here which address you chose.</source>
        <translation>Metabase Store でプラン、アドレス、リージョンを選び、選んだアドレスをここに入力してください。</translation>
    </message>
    <message>
        <source>%1 is running. It has not been compared yet.</source>
        <translation>%1 は動作しています。まだ比較していません。</translation>
    </message>
    <message>
        <source>To count what it holds, Gangway needs the API key of an administrator there.</source>
        <translation>中身を数えるには、そのインスタンスの管理者の API キーが必要です。</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>一時停止しました (%1)。</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you continue. What was done stays done.</source>
        <translation>再開するまで、何も読み取らず、何も送信しません。完了した分はそのまま残ります。</translation>
    </message>
    <message>
        <source>Stopped %1.</source>
        <translation>停止しました (%1)。</translation>
    </message>
    <message>
        <source>Cut short %1.</source>
        <translation>中断されました (%1)。</translation>
    </message>
    <message>
        <source>%1 Continue goes on where it was.</source>
        <translation>%1 [再開] を選ぶと、続きから始まります。</translation>
    </message>
    <message>
        <source>Another Gangway is at work on this move.</source>
        <translation>別の Gangway がこの移行を処理しています。</translation>
    </message>
    <message>
        <source>It is shown as it was when this page was opened.</source>
        <translation>このページを開いた時点の状態を表示しています。</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>停止しています。</translation>
    </message>
    <message>
        <source>The step ends at its next safe point, usually within seconds.</source>
        <translation>ステップは次の安全な箇所で終わります。通常は数秒以内です。</translation>
    </message>
    <message>
        <source>Taking back what was done.</source>
        <translation>行った作業を元に戻しています。</translation>
    </message>
    <message>
        <source>The last step goes first. The backup stays.</source>
        <translation>最後のステップから順に戻します。バックアップは残ります。</translation>
    </message>
    <message>
        <source>Not everything was taken back.</source>
        <translation>すべては元に戻せませんでした。</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. Undo can be asked for again.</source>
        <translation>移行元は何も変更されていません。元に戻す操作はもう一度行えます。</translation>
    </message>
    <message>
        <source>Taken back. Nothing was moved.</source>
        <translation>元に戻しました。何も移行されていません。</translation>
    </message>
    <message>
        <source>Nothing on the source was changed. The backup stays; an upload that is not set up in Metabase Store is never used.</source>
        <translation>移行元は何も変更されていません。バックアップは残ります。Metabase Store で設定されていないアップロードは、使われることはありません。</translation>
    </message>
    <message>
        <source>The move did not go on.</source>
        <translation>移行を続けられませんでした。</translation>
    </message>
    <message>
        <source>The checks do not let the move start.</source>
        <translation>チェックの結果、移行を開始できません。</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>バックアップは作成されませんでした。</translation>
    </message>
    <message>
        <source>The snapshot was not made.</source>
        <translation>スナップショットは作成されませんでした。</translation>
    </message>
    <message>
        <source>The upload did not finish.</source>
        <translation>アップロードは完了しませんでした。</translation>
    </message>
    <message>
        <source>The new instance was not set up.</source>
        <translation>新しいインスタンスは準備されませんでした。</translation>
    </message>
    <message>
        <source>Moved and compared, but the list of what is left was not made.</source>
        <translation>移行と比較は完了しましたが、残りの作業の一覧は作成されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>何も移行されていません。%1</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>%1 の中身は、移行した内容と一致しません。</translation>
    </message>
    <message>
        <source>Do not switch over. The backup and the old server are as they were.</source>
        <translation>切り替えないでください。バックアップと元のサーバーは以前のままです。</translation>
    </message>
    <message>
        <source>Everything was moved. It has not been verified.</source>
        <translation>すべて移行されました。まだ検証されていません。</translation>
    </message>
    <message>
        <source>Do not switch over before both sides were compared.</source>
        <translation>両側を比較するまで、切り替えないでください。</translation>
    </message>
    <message>
        <source>Moved and verified.</source>
        <translation>移行し、検証しました。</translation>
    </message>
    <message>
        <source>This was a rehearsal: the cloud is a stand-in, and nothing left this machine. The old server was not changed.</source>
        <translation>これはリハーサルでした。クラウドは代役で、このコンピューターの外には何も送られていません。元のサーバーは変更されていません。</translation>
    </message>
    <message>
        <source>%1 holds what the snapshot holds. The old server was not changed.</source>
        <translation>%1 の中身はスナップショットと一致しています。元のサーバーは変更されていません。</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <comment>window title: percent, what is moved</comment>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Waits for you – %1</source>
        <translation>回答待ち – %1</translation>
    </message>
    <message>
        <source>Waiting – %1</source>
        <translation>待機中 – %1</translation>
    </message>
    <message>
        <source>Paused – %1</source>
        <translation>一時停止 – %1</translation>
    </message>
    <message>
        <source>Stopped – %1</source>
        <translation>停止 – %1</translation>
    </message>
    <message>
        <source>Failed – %1</source>
        <translation>失敗 – %1</translation>
    </message>
    <message>
        <source>Not verified – %1</source>
        <translation>未検証 – %1</translation>
    </message>
    <message>
        <source>Verified – %1</source>
        <translation>検証済み – %1</translation>
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
        <translation>アップロードしたスナップショット、バックアップ、注文した内容はそのまま残ります。Gangway が監視をやめるだけです。</translation>
    </message>
    <message>
        <source>The new instance and the backup stay as they are. The comparison is made again when you continue.</source>
        <translation>新しいインスタンスとバックアップはそのまま残ります。再開すると、比較を改めて行います。</translation>
    </message>
    <message>
        <source>The backup stays, and so does what was sent. Continue goes on from there.</source>
        <translation>バックアップも、送信済みの分も残ります。再開すると、その続きから始まります。</translation>
    </message>
    <message>
        <source>An unfinished backup is deleted, and made again when you continue.</source>
        <translation>未完成のバックアップは削除され、再開すると作り直されます。</translation>
    </message>
    <message>
        <source>Stop the move?</source>
        <translation>移行を停止しますか?</translation>
    </message>
    <message>
        <source>%1

Nothing on the source was changed, and nothing has to be taken back. Stopping takes a few seconds.</source>
        <translation>%1

移行元は何も変更されておらず、元に戻す必要のあるものもありません。停止には数秒かかります。</translation>
    </message>
    <message>
        <source>The private copies in the folder of this run are deleted. The backup stays, since it is yours. The source was only read.</source>
        <translation>この実行のフォルダーにある非公開のコピーは削除されます。バックアップは利用者のものなので残ります。移行元は読み取っただけです。</translation>
    </message>
    <message>
        <source>%1

The upload cannot be taken back; what is not set up in Metabase Store is never used. Cancel an instance you have ordered in Metabase Store.</source>
        <translation>%1

アップロードは取り消せませんが、Metabase Store で設定されていないものは使われることはありません。注文したインスタンスは Metabase Store でキャンセルしてください。</translation>
    </message>
    <message>
        <source>Undo this move?</source>
        <translation>この移行を元に戻しますか?</translation>
    </message>
    <message>
        <source>%1

A move that was undone cannot be continued.</source>
        <comment>after the sentences on what is undone</comment>
        <translation>%1

元に戻した移行は再開できません。</translation>
    </message>
    <message>
        <source>This key does not open %1.</source>
        <translation>このキーでは %1 を開けません。</translation>
    </message>
    <message>
        <source>%1 is encrypted. Its key is needed to go on.</source>
        <translation>%1 は暗号化されています。続けるにはそのキーが必要です。</translation>
    </message>
    <message>
        <source>Give it below. The move waits as long as it takes; nothing on the source was changed.</source>
        <translation>下で指定してください。移行はそれまで待ちます。移行元は何も変更されていません。</translation>
    </message>
    <message>
        <source>The checks were not made.</source>
        <translation>チェックは実行されませんでした。</translation>
    </message>
    <message>
        <source>No snapshot can be made as it was planned.</source>
        <translation>計画どおりにスナップショットを作成できません。</translation>
    </message>
    <message>
        <source>Nothing was moved. %1 Plan it again where something is to be decided.</source>
        <translation>何も移行されていません。%1 判断が必要なところを決めて、計画を作り直してください。</translation>
    </message>
</context>
<context>
    <name>gangway::SnapshotChoicesBox</name>
    <message>
        <source>&amp;Leave out rows that refer to nothing</source>
        <translation>参照先のない行を除外(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Values that no key opens:</source>
        <translation>どのキーでも開けない値(&amp;V):</translation>
    </message>
    <message>
        <source>Values that no key opens</source>
        <translation>どのキーでも開けない値</translation>
    </message>
    <message>
        <source>Make no snapshot</source>
        <translation>スナップショットを作成しない</translation>
    </message>
    <message>
        <source>Empty them in the snapshot</source>
        <translation>スナップショットで空にする</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>What refers to them stays behind, too. The database itself is not changed.</source>
        <translation>それらを参照するものも移行されません。データベース自体は変更されません。</translation>
    </message>
</context>
<context>
    <name>gangway::SourcePage</name>
    <message>
        <source>Choose the Metabase to move</source>
        <translation>移行する Metabase を選択</translation>
    </message>
    <message>
        <source>Gangway reads Metabase&apos;s own database file and never changes it. Metabase has to be stopped, since an open file cannot be read safely.</source>
        <translation>Gangway は Metabase 自身のデータベースファイルを読み取り、決して変更しません。開いているファイルは安全に読み取れないため、Metabase を停止しておく必要があります。</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 の読み取り中 …</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 の読み取り中: %2</translation>
    </message>
    <message>
        <source>&amp;Database file, or folder of Metabase:</source>
        <translation>データベースファイル、または Metabase のフォルダー(&amp;D):</translation>
    </message>
    <message>
        <source>Choose below, type a path, or drop a file on this page</source>
        <translation>下で選ぶか、パスを入力するか、このページにファイルをドロップしてください</translation>
    </message>
    <message>
        <source>Enter reads what is there.</source>
        <translation>Enter キーで中身を読み取ります。</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>フォルダーを選択(&amp;O)…</translation>
    </message>
    <message>
        <source>Use the &amp;sample</source>
        <translation>サンプルを使用(&amp;S)</translation>
    </message>
    <message>
        <source>A small Metabase that comes with Gangway, to practise with</source>
        <translation>練習用に Gangway に付属している小さな Metabase です</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使用したもの(&amp;R)</translation>
    </message>
    <message>
        <source>Sto&amp;p reading</source>
        <translation>読み取りを停止(&amp;P)</translation>
    </message>
    <message>
        <source>Encryption &amp;key (MB_ENCRYPTION_SECRET_KEY):</source>
        <translation>暗号化キー (MB_ENCRYPTION_SECRET_KEY)(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Try the key</source>
        <translation>キーを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>移行先</translation>
    </message>
    <message>
        <source>R&amp;ehearse first</source>
        <translation>先にリハーサル(&amp;E)</translation>
    </message>
    <message>
        <source>Metabase &amp;Cloud</source>
        <translation>Metabase Cloud(&amp;C)</translation>
    </message>
    <message>
        <source>The whole move with your data and the real steps, to a stand-in for Metabase Cloud on this machine. Nothing leaves it.</source>
        <translation>自分のデータと実際のステップで移行全体を行いますが、相手はこのコンピューター上の Metabase Cloud の代役です。外には何も送られません。</translation>
    </message>
    <message>
        <source>The real move. The snapshot is uploaded to Metabase; you order the new instance in Metabase Store.</source>
        <translation>実際の移行です。スナップショットは Metabase にアップロードされ、新しいインスタンスは Metabase Store で注文します。</translation>
    </message>
    <message>
        <source>Re&amp;gion of the new instance:</source>
        <translation>新しいインスタンスのリージョン(&amp;G):</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Where it is known, the checks name the addresses that your firewalls have to let in. It is chosen in Metabase Store.</source>
        <translation>わかっている場合は、ファイアウォールで許可する必要のあるアドレスをチェックが示します。リージョンは Metabase Store で選びます。</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>詳細オプション(&amp;M)</translation>
    </message>
    <message>
        <source>The move has begun with these answers. They are here to be read.</source>
        <translation>移行はこれらの回答で始まっています。ここでは内容を確認できます。</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s database file</source>
        <translation>Metabase のデータベースファイルを選択</translation>
    </message>
    <message>
        <source>Metabase&apos;s database (*.mv.db)</source>
        <translation>Metabase のデータベース (*.mv.db)</translation>
    </message>
    <message>
        <source>metabase.jar, or a file with MB_DB_ variables (*.jar *.env *.conf)</source>
        <translation>metabase.jar、または MB_DB_ 変数のあるファイル (*.jar *.env *.conf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the folder Metabase runs in</source>
        <translation>Metabase を実行しているフォルダーを選択</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>中身</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>This key does not open what is encrypted. Take it from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>このキーでは暗号化された内容を開けません。このデータベースで動作しているサーバーの環境から、書かれているとおりに取得してください。</translation>
    </message>
    <message>
        <source>The key is right: it opens what is encrypted.</source>
        <translation>キーは正しく、暗号化された内容を開けます。</translation>
    </message>
    <message>
        <source>The database is being read.</source>
        <translation>データベースを読み取っています。</translation>
    </message>
    <message>
        <source>Press Enter in the field to read that file.</source>
        <translation>入力欄で Enter キーを押すと、そのファイルを読み取ります。</translation>
    </message>
    <message>
        <source>Choose a database file or folder first.</source>
        <translation>先にデータベースファイルまたはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The encryption key is missing.</source>
        <translation>暗号化キーがありません。</translation>
    </message>
    <message>
        <source>Choose a database that can be read, or press Enter in the field to try again.</source>
        <translation>読み取れるデータベースを選ぶか、入力欄で Enter キーを押してもう一度試してください。</translation>
    </message>
    <message>
        <source>Connection details and settings in this database are encrypted. Metabase Cloud takes them as plain text, so the key of the old server is needed. Unless it is to be kept in the keychain, it is kept only until the move has ended.</source>
        <translation>このデータベースの接続情報と設定は暗号化されています。Metabase Cloud はこれらを平文で受け取るため、元のサーバーのキーが必要です。キーチェーンに保存する場合を除き、キーは移行が終わるまでの間だけ保持されます。</translation>
    </message>
</context>
<context>
    <name>gangway::SpaceCheck</name>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>空き領域を増やすか別のディスクを選んでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is not enough space for %1: %2 are needed, %3 more have to stay free for what else is on the disk, and %4 are free on %5.</source>
        <extracomment>%1: a file, %2 to %4: sizes, %5: where the disk is mounted</extracomment>
        <translation>%1 のための空き領域が足りません。%2 が必要で、さらに %3 をディスクのほかの用途のために空けておく必要がありますが、%5 の空きは %4 です。</translation>
    </message>
</context>
<context>
    <name>gangway::StatusWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Progress of the step under way</source>
        <translation>進行中のステップの進捗</translation>
    </message>
    <message>
        <source>Stop the move</source>
        <translation>移行を停止</translation>
    </message>
</context>
<context>
    <name>gangway::StoreClient</name>
    <message>
        <source>Metabase Store&apos;s answer is not understood.</source>
        <translation>Metabase Store の応答を解釈できません。</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address. If it is right, a newer Gangway may be needed.</source>
        <translation>Store のアドレスを確認してください。正しい場合は、より新しい Gangway が必要な可能性があります。</translation>
    </message>
    <message>
        <source>Try again later. Nothing that was done is lost.</source>
        <translation>後でもう一度試してください。完了した分は何も失われません。</translation>
    </message>
    <message>
        <source>Metabase Store refused the request.</source>
        <translation>Metabase Store が要求を拒否しました。</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and Metabase Store filters requests.</source>
        <translation>このコンピューターと Metabase Store の間に、要求を遮るものがないことを確認してください。</translation>
    </message>
    <message>
        <source>Metabase Store does not know this migration.</source>
        <translation>このマイグレーションは Metabase Store にありません。</translation>
    </message>
    <message>
        <source>Start the migration again.</source>
        <translation>マイグレーションを最初からやり直してください。</translation>
    </message>
    <message>
        <source>Metabase Store says that this migration is finished or in use.</source>
        <translation>Metabase Store によると、このマイグレーションは完了しているか使用中です。</translation>
    </message>
    <message>
        <source>Look at the migration in Metabase Store, or start it again.</source>
        <translation>Metabase Store でマイグレーションを確認するか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Metabase Store did not accept the request.</source>
        <translation>Metabase Store は要求を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Start the migration again. If it happens again, a newer Gangway may be needed.</source>
        <translation>マイグレーションを最初からやり直してください。再び起きる場合は、より新しい Gangway が必要な可能性があります。</translation>
    </message>
    <message>
        <source>Metabase Store&apos;s address leads somewhere else.</source>
        <translation>Metabase Store のアドレスは別の場所に転送されます。</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address.</source>
        <translation>Store のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Metabase Store has trouble answering.</source>
        <translation>Metabase Store は正常に応答できない状態です。</translation>
    </message>
    <message>
        <source>Metabase Cloud does not take a Metabase of version %1.</source>
        <translation>Metabase Cloud はバージョン %1 の Metabase を受け付けません。</translation>
    </message>
    <message>
        <source>Upgrade this Metabase to the newest release of its version first, 50 or later.</source>
        <translation>先に、この Metabase を同じバージョンの最新リリース (50 以降) にアップグレードしてください。</translation>
    </message>
    <message>
        <source>Metabase Store takes no migrations at this address.</source>
        <translation>このアドレスの Metabase Store はマイグレーションを受け付けていません。</translation>
    </message>
    <message>
        <source>Check the Store&apos;s address and the network connection.</source>
        <translation>Store のアドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Metabase Store could not put the parts together.</source>
        <translation>Metabase Store はパートを結合できませんでした。</translation>
    </message>
    <message>
        <source>Nobody can say whether Metabase Store has put the parts together.</source>
        <translation>Metabase Store がパートを結合したかどうかを確認できません。</translation>
    </message>
    <message>
        <source>Metabase Store cannot put the parts together.</source>
        <translation>Metabase Store はパートを結合できません。</translation>
    </message>
    <message>
        <source>Continue. All parts are sent again.</source>
        <translation>再開してください。すべてのパートが改めて送信されます。</translation>
    </message>
</context>
<context>
    <name>gangway::StoreLinkBox</name>
    <message>
        <source>&amp;Go to Metabase Store</source>
        <translation>Metabase Store に移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Link to Metabase Store for this move</source>
        <translation>この移行の Metabase Store へのリンク</translation>
    </message>
    <message>
        <source>Rehearsal: this page is a stand-in on this machine. Nothing is ordered and nothing is paid.</source>
        <translation>リハーサル: このページはこのコンピューター上の代役です。注文も支払いも発生しません。</translation>
    </message>
    <message>
        <source>Plan, address, region and payment are between you and Metabase, in its own page. Whoever has this link can act on your move: keep it to yourself.</source>
        <translation>プラン、アドレス、リージョン、支払いは、Metabase のページで Metabase との間で決まります。このリンクを持つ人は移行を操作できるので、他人に渡さないでください。</translation>
    </message>
</context>
<context>
    <name>gangway::StorePage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>代わりに入力する (リハーサル)(&amp;F)</translation>
    </message>
    <message>
        <source>Order the new instance</source>
        <translation>新しいインスタンスの注文</translation>
    </message>
    <message>
        <source>Plan, address and region are chosen in Metabase Store; Gangway watches until it answers.</source>
        <translation>プラン、アドレス、リージョンは Metabase Store で選びます。Gangway はインスタンスが応答するまで見守ります。</translation>
    </message>
    <message>
        <source>Chooses in the stand-in&apos;s page what somebody would choose. Only a rehearsal has this.</source>
        <translation>利用者が選ぶ内容を、代役のページで代わりに選びます。リハーサルにだけある機能です。</translation>
    </message>
    <message>
        <source>Start of the new instance</source>
        <translation>新しいインスタンスの起動</translation>
    </message>
    <message>
        <source>Snapshot uploaded: %1, %2.</source>
        <translation>スナップショットをアップロードしました: %1、%2。</translation>
    </message>
    <message>
        <source>Next can be chosen once the new instance answers at its address.</source>
        <translation>新しいインスタンスがそのアドレスで応答すると [次へ] を選べます。</translation>
    </message>
</context>
<context>
    <name>gangway::TableFileWriter</name>
    <message>
        <source>A value of table %1 cannot be written in this format without changing it.</source>
        <translation>テーブル %1 の値を、変えずにこの形式で書き込むことができません。</translation>
    </message>
    <message>
        <source>Export this table as CSV, which keeps every byte.</source>
        <translation>このテーブルは、すべてのバイトがそのまま残る CSV でエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>gangway::TableList</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>none, but some are doubtful</source>
        <extracomment>Rows that are lost: none are known of, but there may be some</extracomment>
        <translation>なし (疑わしい行あり)</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>失われた行</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputPlot</name>
    <message>
        <source>Speed in the last 30 minutes</source>
        <translation>過去 30 分の速度</translation>
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
        <translation>現在、毎秒 %1。数値は下の表にあります。</translation>
    </message>
    <message>
        <source>Nothing was moved yet.</source>
        <translation>まだ何も転送されていません。</translation>
    </message>
</context>
<context>
    <name>gangway::ThroughputTable</name>
    <message>
        <source>Speed by the minute</source>
        <translation>分ごとの速度</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
</context>
<context>
    <name>gangway::Tone</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
</context>
<context>
    <name>gangway::UnfinishedRuns</name>
    <message>
        <source>%1 is under way.</source>
        <translation>%1 は進行中です。</translation>
    </message>
    <message>
        <source>%1 was cut short, %2.</source>
        <translation>%1 は中断されました (%2)。</translation>
    </message>
    <message>
        <source>%1 did not finish, %2.</source>
        <translation>%1 は完了しませんでした (%2)。</translation>
    </message>
    <message>
        <source>%1 was taken back only in part, %2.</source>
        <translation>%1 は一部だけ元に戻されました (%2)。</translation>
    </message>
    <message>
        <source>%1 is planned, and nothing was done yet.</source>
        <translation>%1 は計画済みで、まだ何も行われていません。</translation>
    </message>
    <message>
        <source>%1 was stopped, %2.</source>
        <translation>%1 は停止されました (%2)。</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%2 ステップ中 %1 ステップが完了しています。</translation>
    </message>
    <message>
        <source>%1 is read-only since %2.</source>
        <extracomment>The second half of &quot;3 of 7 steps are done.&quot;; two sentences beside each other</extracomment>
        <translation>%1 は %2 から読み取り専用です。</translation>
    </message>
    <message>
        <source>Nothing on the source was changed.</source>
        <translation>移行元は何も変更されていません。</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>見守る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Runs that have not ended</source>
        <translation>終わっていない実行</translation>
    </message>
</context>
<context>
    <name>gangway::Upload</name>
    <message>
        <source>%1 changed while it was uploaded. Nothing was completed.</source>
        <translation>%1 はアップロード中に変更されました。何も確定されていません。</translation>
    </message>
    <message>
        <source>Make sure that no other program writes to it, then start the upload again.</source>
        <translation>ほかのプログラムが書き込んでいないことを確認してから、アップロードを最初からやり直してください。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>パスと読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be uploaded.</source>
        <translation>%1 はアップロードできるファイルではありません。</translation>
    </message>
    <message>
        <source>Choose the snapshot&apos;s file.</source>
        <translation>スナップショットのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 を最後まで読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Asking Metabase Store for new links</source>
        <translation>Metabase Store に新しいリンクを要求しています</translation>
    </message>
    <message numerus="yes">
        <source>The links ran out. %n part(s) are sent again</source>
        <translation>
            <numerusform>リンクの期限が切れました。%n 個のパートを再送しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to try again: %1</source>
        <translation>再試行の待機中: %1</translation>
    </message>
    <message>
        <source>The upload cannot be made like this.</source>
        <translation>このままではアップロードできません。</translation>
    </message>
    <message>
        <source>Start the upload again. If it happens again, save a support bundle.</source>
        <translation>アップロードを最初からやり直してください。再び起きる場合は、サポート用データを保存してください。</translation>
    </message>
    <message>
        <source>Comparing part %1 with what was sent before</source>
        <translation>パート %1 を以前に送信したものと比較しています</translation>
    </message>
    <message>
        <source>The upload stopped before the file was stored.</source>
        <translation>ファイルが保存される前にアップロードが止まりました。</translation>
    </message>
    <message>
        <source>The upload stopped with %1 of %2 parts stored.</source>
        <translation>%2 個中 %1 個のパートが保存された時点でアップロードが止まりました。</translation>
    </message>
    <message>
        <source>Check the network connection, then continue.</source>
        <translation>ネットワーク接続を確認してから、再開してください。</translation>
    </message>
    <message>
        <source>Check the network connection, then continue. Stored parts are not sent again.</source>
        <translation>ネットワーク接続を確認してから、再開してください。保存済みのパートは再送されません。</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage refused the upload.</source>
        <translation>Metabase Cloud のストレージがアップロードを拒否しました。</translation>
    </message>
    <message>
        <source>Check that nothing between this computer and the storage changes requests, then start again.</source>
        <translation>このコンピューターとストレージの間に、要求を書き換えるものがないことを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>Metabase Cloud&apos;s storage no longer has what was sent before.</source>
        <translation>以前に送信したものは、Metabase Cloud のストレージにもうありません。</translation>
    </message>
    <message>
        <source>Continue. Everything is sent again.</source>
        <translation>再開してください。すべてが改めて送信されます。</translation>
    </message>
    <message>
        <source>The links for the upload run out before they can be used.</source>
        <translation>アップロード用のリンクが、使用する前に期限切れになります。</translation>
    </message>
    <message>
        <source>Start the migration again. On a slow connection, upload fewer parts at once.</source>
        <translation>マイグレーションを最初からやり直してください。接続が遅い場合は、同時にアップロードするパートを減らしてください。</translation>
    </message>
</context>
<context>
    <name>gangway::UploadState</name>
    <message>
        <source>What was noted about the upload cannot be read.</source>
        <translation>アップロードについて記録した内容を読み取れません。</translation>
    </message>
    <message>
        <source>Start the upload again.</source>
        <translation>アップロードを最初からやり直してください。</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyArchive</name>
    <message>
        <source>%1 differs from the manifest in bytes %2 to %3.</source>
        <translation>%1 は、バイト %2 から %3 までがマニフェストと異なります。</translation>
    </message>
    <message>
        <source>%1 as a whole differs from the manifest.</source>
        <translation>%1 は、全体としてマニフェストと異なります。</translation>
    </message>
    <message>
        <source>This does not prove that the contents are intact: they were not read.</source>
        <translation>これは中身が無傷であることの証明にはなりません。中身は読み取られていません。</translation>
    </message>
    <message>
        <source>This does not prove that the database opens, nor that its rows are those of the source.</source>
        <translation>これは、データベースが開けることや、行が元のデータベースのものであることの証明にはなりません。</translation>
    </message>
    <message>
        <source>%1 is not as it was written. %2</source>
        <translation>%1 は書き込まれた時の内容と異なります。%2</translation>
    </message>
    <message>
        <source>Do not rely on this file. Make the backup again, or use another copy of it.</source>
        <translation>このファイルには頼らないでください。バックアップを作り直すか、別のコピーを使用してください。</translation>
    </message>
</context>
<context>
    <name>gangway::VerifyPage</name>
    <message>
        <source>&amp;Fill in for me (rehearsal)</source>
        <translation>代わりに入力する (リハーサル)(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open the new instance</source>
        <translation>新しいインスタンスを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation>両側の比較</translation>
    </message>
    <message>
        <source>A move counts as done when the new instance holds what was sent.</source>
        <translation>新しいインスタンスの中身が送信した内容と一致すると、移行は完了とみなされます。</translation>
    </message>
    <message>
        <source>All counts are equal.</source>
        <translation>すべての件数が一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) differ.</source>
        <translation>
            <numerusform>%n 個の件数が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts prove that everything arrived. Whether it answers as before is quickly seen by hand: sign in to %1 and run three questions you know well.</source>
        <translation>件数が一致すれば、すべてが届いたことがわかります。以前と同じ結果になるかは手作業ですぐに確かめられます。%1 にサインインし、よく知っている質問を 3 つ実行してください。</translation>
    </message>
    <message>
        <source>Next can be chosen once both sides were counted and are equal.</source>
        <translation>両方の件数を数えて一致すると [次へ] を選べます。</translation>
    </message>
</context>
<context>
    <name>gangway::WizardPage</name>
    <message>
        <source>What this page is called on the telephone</source>
        <translation>電話でこのページを伝えるときの名前</translation>
    </message>
    <message>
        <source>Support code %1</source>
        <translation>サポートコード %1</translation>
    </message>
</context>
<context>
    <name>gangway::WriteArchive</name>
    <message>
        <source>The backup could not be put together.</source>
        <translation>バックアップを組み立てられませんでした。</translation>
    </message>
    <message>
        <source>Report this with the details.</source>
        <translation>詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 は読み取り中に変更されました。</translation>
    </message>
    <message>
        <source>Stop the program that uses it, then try again.</source>
        <translation>これを使用しているプログラムを停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>バックアップを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>gangway::checks</name>
    <message>
        <source>Metabase application database</source>
        <translation>Metabase のアプリケーションデータベース</translation>
    </message>
    <message>
        <source>This is not a Metabase application database</source>
        <translation>これは Metabase のアプリケーションデータベースではありません</translation>
    </message>
    <message>
        <source>Start the Metabase that made it once and let it finish, or choose another file.</source>
        <translation>これを作った Metabase を一度起動して完了させるか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the database that Metabase keeps its own data in: on H2, the file metabase.db.mv.db.</source>
        <translation>Metabase が自身のデータを保存するデータベースを選んでください。H2 の場合は metabase.db.mv.db というファイルです。</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; could not finish</source>
        <translation>チェック「%1」を完了できませんでした</translation>
    </message>
</context>
<context>
    <name>gangway::checks::AllowList</name>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>それぞれのファイアウォールで %1 のアドレス (%2 時点) を許可してください: %3。</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>リージョンが決まったら、それぞれのファイアウォールでそのアドレスを許可してください。</translation>
    </message>
    <message>
        <source>Databases have to let Metabase Cloud in</source>
        <translation>データベース側で Metabase Cloud を許可する必要があります</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>クエリは、これまでのサーバーではなく、クラウドのリージョンのアドレスから届くようになります。</translation>
    </message>
    <message>
        <source>No database has to let the cloud in</source>
        <translation>クラウドを許可する必要のあるデータベースはありません</translation>
    </message>
    <message>
        <source>No data source names a public host.</source>
        <translation>公開ホストを指すデータソースはありません。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::CloudMigration</name>
    <message>
        <source>An earlier move to the cloud has not ended</source>
        <translation>クラウドへの以前の移行が終わっていません</translation>
    </message>
    <message>
        <source>Metabase lists it as running. It is, or its server was stopped in the middle; until it ends, Metabase refuses to start another one itself.</source>
        <translation>Metabase では実行中と記録されています。実際に実行中か、途中でサーバーが停止したかのどちらかです。終わるまで、Metabase 自身は別の移行を開始しません。</translation>
    </message>
    <message>
        <source>If it is not running, cancel it in the admin settings under Cloud (or let Gangway do it).</source>
        <translation>実行中でない場合は、Admin settings の Cloud でキャンセルしてください (または Gangway に任せてください)。</translation>
    </message>
    <message>
        <source>Move %1, &quot;%2&quot; since %3 (UTC)</source>
        <translation>移行 %1、「%2」、%3 (UTC) から</translation>
    </message>
    <message>
        <source>No move is under way</source>
        <translation>進行中の移行はありません</translation>
    </message>
    <message>
        <source>None was ever started.</source>
        <translation>一度も開始されていません。</translation>
    </message>
    <message>
        <source>All earlier ones came to an end.</source>
        <translation>以前の移行はすべて終わっています。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Cluster</name>
    <message>
        <source>One server runs on this database</source>
        <translation>このデータベースで動作しているサーバーは 1 台です</translation>
    </message>
    <message>
        <source>The job tables know of no second one.</source>
        <translation>ジョブのテーブルに 2 台目の記録はありません。</translation>
    </message>
    <message>
        <source>Go down to one server before, and start the others afterwards.</source>
        <translation>先にサーバーを 1 台に減らし、ほかは後で起動してください。</translation>
    </message>
    <message>
        <source>Stop all of them before the snapshot is made.</source>
        <translation>スナップショットを作成する前に、すべて停止してください。</translation>
    </message>
    <message>
        <source>Several servers run on this database</source>
        <translation>このデータベースで複数のサーバーが動作しています</translation>
    </message>
    <message>
        <source>The job tables know of %1. A server that was replaced may still be counted.</source>
        <translation>ジョブのテーブルに %1 の記録があります。置き換え済みのサーバーがまだ数えられている可能性があります。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Drivers</name>
    <message>
        <source>Data sources with a community driver stay behind</source>
        <translation>コミュニティ製ドライバーのデータソースは使えなくなります</translation>
    </message>
    <message>
        <source>Metabase Cloud has the official drivers only. Questions on these sources move, but cannot run.</source>
        <translation>Metabase Cloud には公式ドライバーしかありません。これらのデータソースの質問は移行されますが、実行できません。</translation>
    </message>
    <message>
        <source>Replace each by a source with an official driver, or go on without them.</source>
        <translation>公式ドライバーのデータソースに置き換えるか、使わずに続けてください。</translation>
    </message>
    <message>
        <source>All drivers are official ones</source>
        <translation>すべて公式ドライバーです</translation>
    </message>
    <message>
        <source>Metabase Cloud has a driver for every data source.</source>
        <translation>Metabase Cloud には、すべてのデータソースに対応するドライバーがあります。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Duplicates</name>
    <message>
        <source>%1 (%2): rows %3</source>
        <translation>%1 (%2): 行 %3</translation>
    </message>
    <message>
        <source>Tables or fields of data sources are listed twice</source>
        <translation>データソースのテーブルまたはフィールドが二重に登録されています</translation>
    </message>
    <message>
        <source>A restore or an upgrade may refuse the second entry (metabase/metabase#10087).</source>
        <translation>復元やアップグレードで 2 つ目の登録が拒否されることがあります (metabase/metabase#10087)。</translation>
    </message>
    <message>
        <source>Sync the data source in the admin settings, or remove the entry that nothing uses.</source>
        <translation>Admin settings でデータソースを同期するか、どこからも使われていない登録を削除してください。</translation>
    </message>
    <message>
        <source>No table or field is listed twice</source>
        <translation>二重に登録されたテーブルやフィールドはありません</translation>
    </message>
    <message>
        <source>Each is there once.</source>
        <translation>どれも登録は 1 つです。</translation>
    </message>
    <message>
        <source>The first %1 of each were compared.</source>
        <translation>それぞれ先頭の %1 件を比較しました。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Embedding</name>
    <message>
        <source>Embedded and public content gets a new address</source>
        <translation>埋め込みコンテンツと公開コンテンツのアドレスが変わります</translation>
    </message>
    <message>
        <source>Pages and programs that show it ask the old address.</source>
        <translation>それらを表示するページやプログラムは、古いアドレスに問い合わせます。</translation>
    </message>
    <message>
        <source>Change the address there. Keys and the ends of the links stay the same.</source>
        <translation>そちらでアドレスを変更してください。キーとリンクの末尾は変わりません。</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1</source>
        <translation>埋め込みの質問とダッシュボード: %1</translation>
    </message>
    <message>
        <source>Public links: %1</source>
        <translation>公開リンク: %1</translation>
    </message>
    <message>
        <source>Nothing is embedded or public</source>
        <translation>埋め込みや公開はありません</translation>
    </message>
    <message>
        <source>No question or dashboard is published for embedding or by a public link.</source>
        <translation>埋め込みまたは公開リンクで公開されている質問やダッシュボードはありません。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptedLeftovers</name>
    <message>
        <source>Forgotten encrypted values cannot be told apart</source>
        <translation>放置された暗号化値を見分けられません</translation>
    </message>
    <message>
        <source>Without the right key every encrypted value looks the same.</source>
        <translation>正しいキーがないと、暗号化された値はどれも同じに見えます。</translation>
    </message>
    <message>
        <source>Give the key and check again.</source>
        <translation>キーを指定して、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>No value is left in another encryption</source>
        <translation>別の暗号化で残っている値はありません</translation>
    </message>
    <message>
        <source>All columns that Metabase encrypts in any version were looked at.</source>
        <translation>いずれかのバージョンの Metabase が暗号化するすべての列を調べました。</translation>
    </message>
    <message>
        <source>Some values are encrypted with another key</source>
        <translation>一部の値が別のキーで暗号化されています</translation>
    </message>
    <message>
        <source>Metabase cannot read them; it logs errors, and turning encryption on later fails (metabase/metabase#76149).</source>
        <translation>Metabase はこれらを読み取れず、エラーをログに記録します。後で暗号化を有効にすると失敗します (metabase/metabase#76149)。</translation>
    </message>
    <message>
        <source>Empty these values (people&apos;s own settings become the defaults), or give the key they were encrypted with.</source>
        <translation>これらの値を空にする (個人の設定は既定値になります) か、暗号化に使われたキーを指定してください。</translation>
    </message>
    <message>
        <source>%1.%2: %3 rows</source>
        <translation>%1.%2: %3 行</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with.</source>
        <translation>暗号化に使われたキーを指定してください。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EncryptionKey</name>
    <message>
        <source>No encryption key is needed</source>
        <translation>暗号化キーは不要です</translation>
    </message>
    <message>
        <source>Connection details and settings are stored as plain text.</source>
        <translation>接続情報と設定は平文で保存されています。</translation>
    </message>
    <message>
        <source>The encryption key is right</source>
        <translation>暗号化キーは正しいものです</translation>
    </message>
    <message>
        <source>It opens what is stored encrypted: %1 values.</source>
        <translation>暗号化されて保存されている値を開けます: %1 個。</translation>
    </message>
    <message>
        <source>The encryption key is not this database&apos;s</source>
        <translation>暗号化キーがこのデータベースのものではありません</translation>
    </message>
    <message>
        <source>It does not open what is stored encrypted (%1 values).</source>
        <translation>暗号化されて保存されている値 (%1 個) を開けません。</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>このデータベースで動作しているサーバーの環境から、MB_ENCRYPTION_SECRET_KEY を書かれているとおりに取得してください。</translation>
    </message>
    <message>
        <source>The database is encrypted and the key is not known</source>
        <translation>データベースは暗号化されていますが、キーがわかりません</translation>
    </message>
    <message>
        <source>The cloud takes connection details and settings as plain text; without the key they cannot be opened (%1 values).</source>
        <translation>クラウドは接続情報と設定を平文で受け取ります。キーがないと開けません (%1 個の値)。</translation>
    </message>
    <message>
        <source>A Metabase started without the same MB_ENCRYPTION_SECRET_KEY cannot read its connections (%1 values), and an upgrade may get stuck.</source>
        <translation>同じ MB_ENCRYPTION_SECRET_KEY なしで起動した Metabase は接続情報を読み取れず (%1 個の値)、アップグレードが止まることがあります。</translation>
    </message>
    <message>
        <source>The encryption of this database is not known</source>
        <translation>このデータベースの暗号化方式がわかりません</translation>
    </message>
    <message>
        <source>It has a table of data keys (%1 rows): values may be encrypted in a format Gangway does not read.</source>
        <translation>データキーのテーブルがあります (%1 行)。Gangway が読み取れない形式で値が暗号化されている可能性があります。</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Metabase 自身の移行機能 (Admin settings の Cloud) を使用してください。</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file), and give it: the snapshot is made with it.</source>
        <translation>サーバーの環境 (サービスファイル、コンテナー、compose ファイル) で MB_ENCRYPTION_SECRET_KEY を探して指定してください。スナップショットはそのキーで作成されます。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::EnvironmentSettings</name>
    <message>
        <source>Settings in the server&apos;s environment do not move</source>
        <translation>サーバーの環境で指定した設定は移行されません</translation>
    </message>
    <message>
        <source>Variables such as MB_SITE_NAME or MB_EMAIL_SMTP_HOST win over the database, and were not looked at: no environment was given.</source>
        <translation>MB_SITE_NAME や MB_EMAIL_SMTP_HOST などの変数はデータベースより優先されます。環境が指定されていないため、調べていません。</translation>
    </message>
    <message>
        <source>Look through the service file, container or compose file for MB_ variables, and set the same in the admin settings of the new instance.</source>
        <translation>サービスファイル、コンテナー、または compose ファイルで MB_ 変数を調べ、新しいインスタンスの Admin settings で同じ値を設定してください。</translation>
    </message>
    <message>
        <source>These variables set something that is not in the application database.</source>
        <translation>これらの変数は、アプリケーションデータベースにない設定を指定しています。</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>該当する項目があれば、新しいインスタンスの Admin settings でそれぞれ設定してください。</translation>
    </message>
    <message>
        <source>The server&apos;s environment sets nothing else</source>
        <translation>サーバーの環境でほかに設定しているものはありません</translation>
    </message>
    <message>
        <source>It only says where the application database and the web server are.</source>
        <translation>アプリケーションデータベースと Web サーバーの場所だけが指定されています。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::FileSources</name>
    <message>
        <source>Data sources that are files stay behind</source>
        <translation>ファイル形式のデータソースは使えなくなります</translation>
    </message>
    <message>
        <source>Metabase Cloud opens neither H2 nor SQLite files. Questions on these sources move, but cannot run.</source>
        <translation>Metabase Cloud は H2 ファイルも SQLite ファイルも開きません。これらのデータソースの質問は移行されますが、実行できません。</translation>
    </message>
    <message>
        <source>Load the data into a database server and point the source to it, or go on without them.</source>
        <translation>データをデータベースサーバーに読み込んでデータソースの接続先を変えるか、使わずに続けてください。</translation>
    </message>
    <message>
        <source>No data source is a file</source>
        <translation>ファイル形式のデータソースはありません</translation>
    </message>
    <message>
        <source>Apart from the sample database, none uses H2 or SQLite.</source>
        <translation>サンプルデータベースのほかに、H2 や SQLite を使うものはありません。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Mail</name>
    <message>
        <source>No mail server is set up</source>
        <translation>メールサーバーが設定されていません</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself.</source>
        <translation>Metabase Cloud は自身でメールを送信します。</translation>
    </message>
    <message>
        <source>Mail is sent by the cloud</source>
        <translation>メールはクラウドから送信されます</translation>
    </message>
    <message>
        <source>Your mail server %1 cannot be reached from there; Metabase Cloud sends mail itself.</source>
        <translation>自社のメールサーバー %1 にはクラウドから接続できません。Metabase Cloud は自身でメールを送信します。</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself, from an address of its own.</source>
        <translation>Metabase Cloud は、独自のアドレスから自身でメールを送信します。</translation>
    </message>
    <message>
        <source>Allow the new sender in your mail filters.</source>
        <translation>メールフィルターで新しい送信者を許可してください。</translation>
    </message>
    <message>
        <source>The sender until now: %1</source>
        <translation>これまでの送信者: %1</translation>
    </message>
</context>
<context>
    <name>gangway::checks::MigrationLock</name>
    <message>
        <source>The migration lock is free</source>
        <translation>マイグレーションロックは解放されています</translation>
    </message>
    <message>
        <source>No Metabase is changing the schema.</source>
        <translation>スキーマを変更している Metabase はありません。</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>不明な時刻</translation>
    </message>
    <message>
        <source>an unknown host</source>
        <translation>不明なホスト</translation>
    </message>
    <message>
        <source>The migration lock is held</source>
        <translation>マイグレーションロックが保持されています</translation>
    </message>
    <message>
        <source>%1 has held it since %2 (UTC). Either a Metabase is changing the schema now, or one was killed while it did; a new start waits and then fails.</source>
        <translation>%1 が %2 (UTC) から保持しています。Metabase がスキーマを変更中か、変更中に強制終了されたかのどちらかです。新たに起動すると、待機した後に失敗します。</translation>
    </message>
    <message>
        <source>If a Metabase is starting, wait for it. If none runs anywhere, release the lock with its command &quot;migrate release-locks&quot;, start it once, and check again.</source>
        <translation>Metabase が起動中であれば、完了を待ってください。どこでも動作していない場合は、&quot;migrate release-locks&quot; コマンドでロックを解放し、一度起動してから、もう一度チェックしてください。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::NotMoving</name>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>キャッシュポリシー</translation>
    </message>
    <message>
        <source>Translations of content</source>
        <translation>コンテンツの翻訳</translation>
    </message>
    <message>
        <source>Database routing</source>
        <translation>データベースルーティング</translation>
    </message>
    <message>
        <source>People&apos;s own preferences</source>
        <translation>個人の設定</translation>
    </message>
    <message>
        <source>Remote sync</source>
        <translation>リモート同期</translation>
    </message>
    <message>
        <source>Python libraries</source>
        <translation>Python ライブラリ</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Some things do not move</source>
        <translation>移行されないものがあります</translation>
    </message>
    <message>
        <source>Metabase leaves these behind, whichever way the move is made.</source>
        <translation>どの方法で移行しても、Metabase はこれらを移行しません。</translation>
    </message>
    <message>
        <source>Note them down; they are on the list of what is left to do after the move.</source>
        <translation>控えておいてください。移行後の残りの作業の一覧にも記載されます。</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>移行されないものはありません</translation>
    </message>
    <message>
        <source>There are no API keys, caching policies or other things Metabase does not move. Caches and logs of past queries stay, as always.</source>
        <translation>API キーやキャッシュポリシーなど、Metabase が移行しないものはありません。キャッシュと過去のクエリのログは、常に移行されません。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PaidFeatures</name>
    <message>
        <source>Rows of paid features in an open-source instance</source>
        <translation>オープンソース版のインスタンスに有料機能の行があります</translation>
    </message>
    <message>
        <source>Only the Enterprise edition moves them. The instance ran it once, or a trial has ended; a restore of what the open-source edition dumps has failed on such rows (metabase/metabase#78414).</source>
        <translation>これらを移行できるのは Enterprise エディションだけです。以前に Enterprise で動作していたか、試用期間が終わったものです。オープンソース版のダンプの復元が、このような行で失敗した例があります (metabase/metabase#78414)。</translation>
    </message>
    <message>
        <source>Run the Enterprise jar of the same version for the move, or accept that these rows stay behind.</source>
        <translation>移行には同じバージョンの Enterprise の jar を使うか、これらの行が移行されないことを承諾してください。</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 行</translation>
    </message>
    <message>
        <source>No rows of paid features</source>
        <translation>有料機能の行はありません</translation>
    </message>
    <message>
        <source>Both editions move everything there is.</source>
        <translation>どちらのエディションでもすべて移行されます。</translation>
    </message>
    <message>
        <source>Paid features are used with the edition they need</source>
        <translation>有料機能に必要なエディションが使われています</translation>
    </message>
    <message>
        <source>The instance runs the Enterprise edition, which moves their rows.</source>
        <translation>このインスタンスは Enterprise エディションで動作しており、有料機能の行も移行されます。</translation>
    </message>
    <message>
        <source>Rows of paid features, and the edition is not known</source>
        <translation>有料機能の行がありますが、エディションがわかりません</translation>
    </message>
</context>
<context>
    <name>gangway::checks::PrivateHosts</name>
    <message>
        <source>the old server itself</source>
        <translation>元のサーバー自身</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>プライベートアドレス</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>リンクローカルアドレス</translation>
    </message>
    <message>
        <source>a name of your own network</source>
        <translation>自社ネットワーク内の名前</translation>
    </message>
    <message>
        <source>Metabase Cloud cannot reach some data sources</source>
        <translation>Metabase Cloud から接続できないデータソースがあります</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only. Questions on them move, but cannot run until the cloud gets through.</source>
        <translation>ホストが自社ネットワーク内でしか認識されません。質問は移行されますが、クラウドから接続できるようになるまで実行できません。</translation>
    </message>
    <message>
        <source>Give each a public address and allow the cloud&apos;s addresses there, or connect through an SSH host that has one.</source>
        <translation>それぞれに公開アドレスを割り当ててクラウドのアドレスを許可するか、公開アドレスを持つ SSH ホスト経由で接続してください。</translation>
    </message>
    <message>
        <source>Where some data sources are is not known</source>
        <translation>場所がわからないデータソースがあります</translation>
    </message>
    <message>
        <source>Their connection details are encrypted or could not be read.</source>
        <translation>接続情報が暗号化されているか、読み取れませんでした。</translation>
    </message>
    <message>
        <source>Give the encryption key and check again.</source>
        <translation>暗号化キーを指定して、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4</source>
        <translation>%1 (%2): %3 は%4です</translation>
    </message>
    <message>
        <source>No data source has a private host</source>
        <translation>プライベートなホストを使うデータソースはありません</translation>
    </message>
    <message>
        <source>Hosts that can be told by their name are public ones.</source>
        <translation>名前から判別できるホストは、公開されたものです。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::ReadOnlyMode</name>
    <message>
        <source>The environment sets read-only mode</source>
        <translation>環境で読み取り専用モードが設定されています</translation>
    </message>
    <message>
        <source>MB_READ_ONLY_MODE is in the server&apos;s environment, and wins over the database.</source>
        <translation>サーバーの環境に MB_READ_ONLY_MODE があり、データベースより優先されます。</translation>
    </message>
    <message>
        <source>Remove the variable and restart, unless it is meant to stay.</source>
        <translation>意図したものでなければ、変数を削除して再起動してください。</translation>
    </message>
    <message>
        <source>Read-only mode is off</source>
        <translation>読み取り専用モードはオフです</translation>
    </message>
    <message>
        <source>Everybody can work as usual.</source>
        <translation>全員が通常どおり作業できます。</translation>
    </message>
    <message>
        <source>Read-only mode is on for everybody</source>
        <translation>全員に対して読み取り専用モードがオンです</translation>
    </message>
    <message>
        <source>Either a move is running, or one was cut short and left it on.</source>
        <translation>移行が実行中か、中断された移行がオンのままにしたかのどちらかです。</translation>
    </message>
    <message>
        <source>If no move runs, cancel it in the admin settings under Cloud (or let Gangway unlock it); it does not move along.</source>
        <translation>移行が実行中でない場合は、Admin settings の Cloud でキャンセルしてください (または Gangway に解除を任せてください)。このモードは移行されません。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Readable</name>
    <message>
        <source>The tables can be read</source>
        <translation>テーブルを読み取れます</translation>
    </message>
    <message>
        <source>Every table the checks need was read to its end.</source>
        <translation>チェックに必要なすべてのテーブルを最後まで読み取りました。</translation>
    </message>
    <message>
        <source>Some tables are damaged</source>
        <translation>破損しているテーブルがあります</translation>
    </message>
    <message>
        <source>They could be read only in part, so everything below counts too little.</source>
        <translation>一部しか読み取れなかったため、以下の件数はすべて実際より少なくなっています。</translation>
    </message>
    <message>
        <source>Restore a backup from before the damage, or have the file recovered on a copy.</source>
        <translation>破損前のバックアップを復元するか、コピーでファイルの復旧を行ってください。</translation>
    </message>
    <message>
        <source>%1: readable up to row %2. %3</source>
        <translation>%1: 行 %2 まで読み取り可能。%3</translation>
    </message>
</context>
<context>
    <name>gangway::checks::References</name>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 行)</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>ある行</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>%1: %2 is not in %3</source>
        <translation>%1: %2 が %3 にありません</translation>
    </message>
    <message>
        <source>Some rows point to rows that are not there</source>
        <translation>存在しない行を参照している行があります</translation>
    </message>
    <message>
        <source>The new instance takes all rows or none: it refuses these at the very end of the restore.</source>
        <translation>新しいインスタンスは、すべての行を受け入れるか、まったく受け入れないかのどちらかです。このような行は復元の最後に拒否されます。</translation>
    </message>
    <message>
        <source>Delete these rows, or restore what they point to, on a copy, and check again.</source>
        <translation>コピー上でこれらの行を削除するか、参照先を復元してから、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>%1, rows: %2 (%3)</source>
        <translation>%1、行: %2 (%3)</translation>
    </message>
    <message>
        <source>Large tables were not searched for broken references</source>
        <translation>大きなテーブルでは、壊れた参照を調べていません</translation>
    </message>
    <message>
        <source>They hold logs and history, where such rows are rare.</source>
        <translation>ログと履歴のテーブルで、このような行はまれです。</translation>
    </message>
    <message>
        <source>Run a thorough check where a restore has failed before.</source>
        <translation>以前に復元が失敗したことがある場合は、詳細なチェックを実行してください。</translation>
    </message>
    <message>
        <source>References between tables could not be checked</source>
        <translation>テーブル間の参照を確認できませんでした</translation>
    </message>
    <message>
        <source>This source does not say which tables refer to which.</source>
        <translation>このデータベースからは、どのテーブルがどれを参照しているかがわかりません。</translation>
    </message>
    <message>
        <source>Check the snapshot once it is made.</source>
        <translation>スナップショットの作成後に確認してください。</translation>
    </message>
    <message>
        <source>All references between tables hold</source>
        <translation>テーブル間の参照はすべて正常です</translation>
    </message>
    <message>
        <source>Foreign keys followed: %1.</source>
        <translation>たどった外部キー: %1。</translation>
    </message>
    <message>
        <source>They are left out of the snapshot, and so is what refers to them.</source>
        <translation>スナップショットから除かれ、それらを参照するものも除かれます。</translation>
    </message>
    <message>
        <source>Look at what will be missing: the snapshot says how many rows it leaves out.</source>
        <translation>何が欠けるかを確認してください。除いた行数はスナップショットの作成時に示されます。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Report</name>
    <message>
        <source>Next:</source>
        <translation>対処:</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>現在の中身</translation>
    </message>
    <message>
        <source>Left to do after the move</source>
        <translation>移行後に残る作業</translation>
    </message>
    <message>
        <source>Metabase %1</source>
        <translation>Metabase %1</translation>
    </message>
    <message>
        <source>checked %1 (UTC)</source>
        <translation>%1 (UTC) にチェック</translation>
    </message>
    <message>
        <source>Made by Gangway from the application database alone. It names people&apos;s work and hosts; passwords, keys and tokens are not in it.</source>
        <translation>Gangway がアプリケーションデータベースだけから作成しました。利用者の作業やホストの名前が含まれますが、パスワード、キー、トークンは含まれません。</translation>
    </message>
    <message>
        <source>Metabase %1, &quot;%2&quot;</source>
        <translation>Metabase %1、「%2」</translation>
    </message>
    <message>
        <source>Checks before the move to Metabase Cloud</source>
        <translation>Metabase Cloud への移行前のチェック</translation>
    </message>
    <message>
        <source>Checks before the upgrade of Metabase</source>
        <translation>Metabase のアップグレード前のチェック</translation>
    </message>
    <message>
        <source>Checks before Metabase goes back to an older version</source>
        <translation>Metabase を古いバージョンに戻す前のチェック</translation>
    </message>
    <message>
        <source>Checks before the application database moves</source>
        <translation>アプリケーションデータベースの移行前のチェック</translation>
    </message>
    <message>
        <source>Not yet: something below has to be put right first.</source>
        <translation>まだ移行できません。下の項目を先に直す必要があります。</translation>
    </message>
    <message>
        <source>Nothing stops it, but some things need your decision.</source>
        <translation>妨げになるものはありませんが、判断が必要な項目があります。</translation>
    </message>
    <message>
        <source>Nothing stops it. Some things will need work.</source>
        <translation>妨げになるものはありません。作業が必要になる項目があります。</translation>
    </message>
    <message>
        <source>Nothing stops it.</source>
        <translation>妨げになるものはありません。</translation>
    </message>
    <message>
        <source>Put right first</source>
        <translation>先に直すこと</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>Will need work</source>
        <translation>作業が必要</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>チェックのレポートを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Make the checks again.</source>
        <translation>もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A group of findings and how many there are, such as &quot;Passed: 27&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Or decide: %1 empties these values in the snapshot (people&apos;s own settings become the defaults), %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>または、どうするかを決めてください。%1 はこれらの値をスナップショットで空にし (個人の設定は既定値になります)、%2 はそのまま残します。</translation>
    </message>
    <message>
        <source>Or decide to have the snapshot made without them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>または、これらを除いてスナップショットを作成することに決めてください: %1。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SampleDatabase</name>
    <message>
        <source>There is no sample database</source>
        <translation>サンプルデータベースはありません</translation>
    </message>
    <message>
        <source>Nothing has to be rebuilt in the cloud.</source>
        <translation>クラウドで作り直すものはありません。</translation>
    </message>
    <message>
        <source>The sample database is built again in the cloud</source>
        <translation>サンプルデータベースはクラウドで作り直されます</translation>
    </message>
    <message>
        <source>Its file does not move. Questions on it work again once it is there.</source>
        <translation>ファイルは移行されません。作り直されると、その質問は再び動作します。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>作業は不要です。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SecretFiles</name>
    <message>
        <source>Keys and certificates are files on the old server</source>
        <translation>キーと証明書が元のサーバーのファイルになっています</translation>
    </message>
    <message>
        <source>These connections name a file that the cloud does not have; they fail there until it is uploaded.</source>
        <translation>これらの接続は、クラウドにないファイルを指しています。アップロードするまで、クラウドでは接続に失敗します。</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file instead of naming it.</source>
        <translation>Admin settings でそれぞれの接続を開き、ファイルの指定をアップロードに変えてください。</translation>
    </message>
    <message>
        <source>No connection needs a file of the old server</source>
        <translation>元のサーバーのファイルを必要とする接続はありません</translation>
    </message>
    <message>
        <source>Keys and certificates, if any, are stored in the database and move along.</source>
        <translation>キーと証明書がある場合は、データベースに保存されており、一緒に移行されます。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Setup</name>
    <message>
        <source>Metabase was set up</source>
        <translation>Metabase は設定済みです</translation>
    </message>
    <message>
        <source>People with an active account: %1.</source>
        <translation>有効なアカウントを持つユーザー: %1。</translation>
    </message>
    <message>
        <source>Metabase was never set up on this database</source>
        <translation>このデータベースで Metabase は一度も設定されていません</translation>
    </message>
    <message>
        <source>It has no account of any person: Metabase created it and waits on its welcome page. There is nothing to move.</source>
        <translation>利用者のアカウントがありません。Metabase がデータベースを作成し、ようこそページで待機している状態です。移行するものはありません。</translation>
    </message>
    <message>
        <source>Check that this is the right file or database. A Metabase in a container that lost its volume or its MB_DB_ variables starts on an empty one like this.</source>
        <translation>正しいファイルまたはデータベースであることを確認してください。ボリュームや MB_DB_ 変数を失ったコンテナー内の Metabase は、このような空のデータベースで起動します。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SignIn</name>
    <message>
        <source>Single sign-on has to learn the new address</source>
        <translation>シングルサインオンに新しいアドレスを設定する必要があります</translation>
    </message>
    <message>
        <source>People who sign in this way: %1.</source>
        <translation>この方法でサインインするユーザー: %1。</translation>
    </message>
    <message>
        <source>Make sure that one administrator can sign in with a password; the steps for each are on the list of what is left to do.</source>
        <translation>少なくとも 1 人の管理者がパスワードでサインインできることを確認してください。それぞれの手順は残りの作業の一覧にあります。</translation>
    </message>
    <message>
        <source>Google: the OAuth client has to list the new address</source>
        <translation>Google: OAuth クライアントに新しいアドレスを登録する必要があります</translation>
    </message>
    <message>
        <source>SAML: the provider has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>SAML: プロバイダーの転送先を新しいアドレスにする必要があります。Pro または Enterprise プランが必要です</translation>
    </message>
    <message>
        <source>JWT: the application has to send people to the new address; needs a Pro or Enterprise plan</source>
        <translation>JWT: アプリケーションの転送先を新しいアドレスにする必要があります。Pro または Enterprise プランが必要です</translation>
    </message>
    <message>
        <source>LDAP: the cloud cannot reach %1</source>
        <translation>LDAP: クラウドから %1 に接続できません</translation>
    </message>
    <message>
        <source>LDAP: the directory has to let the cloud in</source>
        <translation>LDAP: ディレクトリ側でクラウドを許可する必要があります</translation>
    </message>
    <message>
        <source>People sign in with passwords</source>
        <translation>ユーザーはパスワードでサインインします</translation>
    </message>
    <message>
        <source>Passwords move along; no single sign-on is set up in the database.</source>
        <translation>パスワードは一緒に移行されます。データベースにシングルサインオンの設定はありません。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SiteAddress</name>
    <message>
        <source>No dashboard links to the old address</source>
        <translation>古いアドレスへのリンクがあるダッシュボードはありません</translation>
    </message>
    <message>
        <source>Cards, text and custom links were searched.</source>
        <translation>カード、テキスト、カスタムリンクを検索しました。</translation>
    </message>
    <message>
        <source>Questions and dashboards link to %1</source>
        <translation>質問とダッシュボードが %1 にリンクしています</translation>
    </message>
    <message>
        <source>Cards whose settings name that address: %1. The links break when it goes away.</source>
        <translation>設定でそのアドレスを指しているカード: %1。アドレスがなくなるとリンクが切れます。</translation>
    </message>
    <message>
        <source>Let the old address redirect to the new one, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>古いアドレスを新しいアドレスに転送するか、(Pro と Enterprise では) カスタムドメインにしてください。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Size</name>
    <message>
        <source>Rows to move: %1.</source>
        <translation>移行する行: %1。</translation>
    </message>
    <message>
        <source>How many rows there are is not known before they are read.</source>
        <translation>行数は、読み取るまでわかりません。</translation>
    </message>
    <message>
        <source>No table is unusually large</source>
        <translation>異常に大きなテーブルはありません</translation>
    </message>
    <message>
        <source>Some tables are large</source>
        <translation>大きなテーブルがあります</translation>
    </message>
    <message>
        <source>They make the snapshot, the upload and every upgrade longer.</source>
        <translation>スナップショット、アップロード、毎回のアップグレードに時間がかかります。</translation>
    </message>
    <message>
        <source>Plan more time. Logs (view_log, audit_log, login_history, recent_views) can be trimmed before, if nobody needs them.</source>
        <translation>時間に余裕を見てください。ログ (view_log、audit_log、login_history、recent_views) は、誰も必要としなければ事前に減らせます。</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 行</translation>
    </message>
</context>
<context>
    <name>gangway::checks::SshTunnels</name>
    <message>
        <source>Metabase Cloud cannot reach some SSH hosts</source>
        <translation>Metabase Cloud から接続できない SSH ホストがあります</translation>
    </message>
    <message>
        <source>They are known in your own network only.</source>
        <translation>自社ネットワーク内でしか認識されません。</translation>
    </message>
    <message>
        <source>Use an SSH host with a public address for these data sources.</source>
        <translation>これらのデータソースには、公開アドレスを持つ SSH ホストを使用してください。</translation>
    </message>
    <message>
        <source>SSH hosts have to let Metabase Cloud in</source>
        <translation>SSH ホスト側で Metabase Cloud を許可する必要があります</translation>
    </message>
    <message>
        <source>These data sources are reached through an SSH tunnel, which moves along.</source>
        <translation>これらのデータソースには SSH トンネル経由で接続します。トンネルの設定は一緒に移行されます。</translation>
    </message>
    <message>
        <source>Allow the addresses of the cloud&apos;s region at each SSH host.</source>
        <translation>それぞれの SSH ホストで、クラウドのリージョンのアドレスを許可してください。</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1、%2 経由</translation>
    </message>
    <message>
        <source>No data source uses an SSH tunnel</source>
        <translation>SSH トンネルを使うデータソースはありません</translation>
    </message>
    <message>
        <source>All connect directly.</source>
        <translation>すべて直接接続します。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Transforms</name>
    <message>
        <source>No table belongs to a transform</source>
        <translation>変換に属するテーブルはありません</translation>
    </message>
    <message>
        <source>Nothing points to what Metabase leaves behind.</source>
        <translation>Metabase が移行しないものを参照しているものはありません。</translation>
    </message>
    <message>
        <source>Tables made by transforms stop the restore</source>
        <translation>変換で作られたテーブルがあると復元が止まります</translation>
    </message>
    <message>
        <source>Tables that point to a transform: %1. Metabase before mid 2026 does not move transforms, and the restore in the cloud fails at the end (metabase/metabase#78704).</source>
        <translation>変換を参照しているテーブル: %1。2026 年半ばより前の Metabase は変換を移行せず、クラウドでの復元が最後に失敗します (metabase/metabase#78704)。</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>先に 0.%1 以降の最新リリースにアップグレードしてから、移行してください。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::UpgradeFinished</name>
    <message>
        <source>An upgrade of Metabase did not finish</source>
        <translation>Metabase のアップグレードが完了していません</translation>
    </message>
    <message>
        <source>The changelog marks these steps as failed.</source>
        <translation>変更履歴に、これらのステップが失敗と記録されています。</translation>
    </message>
    <message>
        <source>Start the newest release of that version once and let it finish, or restore the backup from before the upgrade.</source>
        <translation>そのバージョンの最新リリースを一度起動して完了させるか、アップグレード前のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Tables of Metabase 0.%1 are missing</source>
        <translation>Metabase 0.%1 のテーブルが足りません</translation>
    </message>
    <message>
        <source>The changelog says they were made. A rollback or a restore was cut short, or tables were deleted by hand.</source>
        <translation>変更履歴では作成済みになっています。ロールバックまたは復元が中断されたか、テーブルが手作業で削除されています。</translation>
    </message>
    <message>
        <source>Restore a complete backup.</source>
        <translation>完全なバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The last upgrade finished</source>
        <translation>前回のアップグレードは完了しています</translation>
    </message>
    <message>
        <source>No step is marked as failed, and the tables of %1 are there.</source>
        <translation>失敗と記録されたステップはなく、%1 のテーブルは揃っています。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Version</name>
    <message>
        <source>Metabase %1 is older than the move to the cloud</source>
        <translation>Metabase %1 は、クラウドへの移行に対応する前のバージョンです</translation>
    </message>
    <message>
        <source>Metabase moves to the cloud from 0.%1 on. The store may refuse this version, and restoring an old snapshot into a much newer Metabase has failed before.</source>
        <translation>Metabase がクラウドへの移行に対応しているのは 0.%1 からです。ストアがこのバージョンを拒否する可能性があります。また、古いスナップショットを大幅に新しい Metabase に復元して失敗した例があります。</translation>
    </message>
    <message>
        <source>Upgrade to the newest release of 0.%1 or later first, and then move.</source>
        <translation>先に 0.%1 以降の最新リリースにアップグレードしてから、移行してください。</translation>
    </message>
    <message>
        <source>Metabase 0.46.6.4 leaves H2 data sources out of its own dumps</source>
        <translation>Metabase 0.46.6.4 は、自身のダンプに H2 のデータソースを含めません</translation>
    </message>
    <message>
        <source>A dump made by its command dump-to-h2 cannot be restored (metabase/metabase#33666).</source>
        <translation>dump-to-h2 コマンドで作ったダンプは復元できません (metabase/metabase#33666)。</translation>
    </message>
    <message>
        <source>Use the snapshot Gangway makes, or upgrade to 0.46.7 or later first.</source>
        <translation>Gangway が作るスナップショットを使うか、先に 0.46.7 以降にアップグレードしてください。</translation>
    </message>
    <message>
        <source>The store is told %1.</source>
        <translation>ストアには %1 と伝えます。</translation>
    </message>
    <message>
        <source>Its exact point release is not in the database; the store is told %1.</source>
        <translation>正確なポイントリリースはデータベースに記録されていません。ストアには %1 と伝えます。</translation>
    </message>
    <message>
        <source>Metabase %1 can move to the cloud</source>
        <translation>Metabase %1 はクラウドに移行できます</translation>
    </message>
    <message>
        <source>Where the cloud runs a newer version, the instance is upgraded on arrival.</source>
        <translation>クラウドの方が新しいバージョンの場合、インスタンスは到着時にアップグレードされます。</translation>
    </message>
    <message>
        <source>The database is newer than Metabase 0.%1</source>
        <translation>データベースは Metabase 0.%1 より新しいものです</translation>
    </message>
    <message>
        <source>It was last used by %1; an older Metabase refuses to start on it.</source>
        <translation>最後に %1 で使用されています。それより古い Metabase は、このデータベースでは起動しません。</translation>
    </message>
    <message>
        <source>Choose version 0.%1 or later, or roll back first.</source>
        <translation>バージョン 0.%1 以降を選ぶか、先にロールバックしてください。</translation>
    </message>
    <message>
        <source>Metabase %1 has to be upgraded in steps</source>
        <translation>Metabase %1 は段階的にアップグレードする必要があります</translation>
    </message>
    <message>
        <source>Releases below 0.%1 are upgraded one after the other up to the last 0.%1; from there on one jump is enough.</source>
        <translation>0.%1 より前のリリースは、最後の 0.%1 まで順にアップグレードします。そこからは一度で済みます。</translation>
    </message>
    <message>
        <source>Back up, then upgrade release by release up to the last 0.%1.</source>
        <translation>バックアップしてから、最後の 0.%1 までリリースごとにアップグレードしてください。</translation>
    </message>
    <message>
        <source>Metabase %1 can be upgraded in one step</source>
        <translation>Metabase %1 は一度でアップグレードできます</translation>
    </message>
    <message>
        <source>Always take the newest point release of the version wanted.</source>
        <translation>必ず、目的のバージョンの最新のポイントリリースを使用してください。</translation>
    </message>
    <message>
        <source>Metabase 0.%1 is not older than the database</source>
        <translation>Metabase 0.%1 はデータベースより古くありません</translation>
    </message>
    <message>
        <source>It was last used by %1.</source>
        <translation>最後に %1 で使用されています。</translation>
    </message>
    <message>
        <source>Choose an older version.</source>
        <translation>より古いバージョンを選んでください。</translation>
    </message>
    <message>
        <source>Metabase cannot go back to 0.%1</source>
        <translation>Metabase を 0.%1 に戻すことはできません</translation>
    </message>
    <message>
        <source>Its command &quot;migrate down&quot; goes back to 0.%1 at the lowest.</source>
        <translation>&quot;migrate down&quot; コマンドで戻せるのは 0.%1 までです。</translation>
    </message>
    <message>
        <source>Restore the backup that was made before the upgrade.</source>
        <translation>アップグレード前に作ったバックアップを復元してください。</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; of Metabase 0.49 has broken databases</source>
        <translation>Metabase 0.49 の &quot;migrate down&quot; がデータベースを壊した例があります</translation>
    </message>
    <message>
        <source>Some of its point releases left the schema damaged (metabase/metabase#41641).</source>
        <translation>一部のポイントリリースで、スキーマが破損したままになりました (metabase/metabase#41641)。</translation>
    </message>
    <message>
        <source>Restore the backup from before the upgrade instead, or run it on a copy first.</source>
        <translation>代わりにアップグレード前のバックアップを復元するか、先にコピーで実行してください。</translation>
    </message>
    <message>
        <source>Going back to 0.%1 takes several runs</source>
        <translation>0.%1 に戻すには複数回の実行が必要です</translation>
    </message>
    <message>
        <source>&quot;migrate down&quot; goes back one version at a time, each with the newest release of the version it leaves.</source>
        <translation>&quot;migrate down&quot; は 1 バージョンずつ戻します。毎回、戻す元のバージョンの最新リリースを使います。</translation>
    </message>
    <message>
        <source>Run it %1 times, and check the version after each.</source>
        <translation>%1 回実行し、毎回バージョンを確認してください。</translation>
    </message>
    <message>
        <source>Failures of &quot;migrate down&quot; are only logged before 0.57</source>
        <translation>0.57 より前では、&quot;migrate down&quot; の失敗はログに記録されるだけです</translation>
    </message>
    <message>
        <source>The command ends as if all was well (metabase/metabase#64309).</source>
        <translation>コマンドは正常に終わったように見えます (metabase/metabase#64309)。</translation>
    </message>
    <message>
        <source>Compare the version of the database before and after each run.</source>
        <translation>実行の前後で毎回データベースのバージョンを比べてください。</translation>
    </message>
    <message>
        <source>Metabase %1 can go back to 0.%2</source>
        <translation>Metabase %1 は 0.%2 に戻せます</translation>
    </message>
    <message>
        <source>Run &quot;migrate down&quot; with the release that ran last, Metabase stopped.</source>
        <translation>Metabase を停止し、最後に動作していたリリースで &quot;migrate down&quot; を実行してください。</translation>
    </message>
    <message>
        <source>The version of Metabase is not known</source>
        <translation>Metabase のバージョンがわかりません</translation>
    </message>
    <message>
        <source>No entry of the table databasechangelog names a release.</source>
        <translation>テーブル databasechangelog に、リリースを示す記録がありません。</translation>
    </message>
    <message>
        <source>Check that the database is complete, and that it was made by a released Metabase.</source>
        <translation>データベースが完全で、リリース版の Metabase で作られたものであることを確認してください。</translation>
    </message>
    <message>
        <source>A development build of Metabase changed this database</source>
        <translation>開発版の Metabase がこのデータベースを変更しています</translation>
    </message>
    <message>
        <source>No released Metabase knows its schema (change sets v9999).</source>
        <translation>このスキーマ (変更セット v9999) を認識できるリリース版の Metabase はありません。</translation>
    </message>
    <message>
        <source>Go back to the backup from before the development build.</source>
        <translation>開発版を使う前のバックアップに戻してください。</translation>
    </message>
    <message>
        <source>Last used by Metabase %1</source>
        <translation>最後に Metabase %1 で使用</translation>
    </message>
    <message>
        <source>Run the same version on the new database first, and upgrade afterwards.</source>
        <translation>先に新しいデータベースで同じバージョンを動かし、その後にアップグレードしてください。</translation>
    </message>
</context>
<context>
    <name>gangway::checks::Webhooks</name>
    <message>
        <source>Metabase Cloud cannot reach some webhooks</source>
        <translation>Metabase Cloud から接続できない Webhook があります</translation>
    </message>
    <message>
        <source>Their hosts are known in your own network only; alerts sent there are lost.</source>
        <translation>ホストが自社ネットワーク内でしか認識されません。そこへ送られるアラートは失われます。</translation>
    </message>
    <message>
        <source>Give each a public address, or send these alerts elsewhere.</source>
        <translation>それぞれに公開アドレスを割り当てるか、アラートの送信先を変えてください。</translation>
    </message>
    <message>
        <source>Webhooks are called from the cloud</source>
        <translation>Webhook はクラウドから呼び出されます</translation>
    </message>
    <message>
        <source>They have to let the addresses of the cloud&apos;s region in.</source>
        <translation>Webhook 側で、クラウドのリージョンのアドレスを許可する必要があります。</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings after the move.</source>
        <translation>移行後に、Admin settings からそれぞれにテストを送信してください。</translation>
    </message>
    <message>
        <source>%1 (address encrypted)</source>
        <translation>%1 (アドレスは暗号化)</translation>
    </message>
    <message>
        <source>There are no webhooks</source>
        <translation>Webhook はありません</translation>
    </message>
    <message>
        <source>Alerts go by mail or Slack, if at all.</source>
        <translation>アラートがある場合は、メールまたは Slack で送られます。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ByteSource</name>
    <message>
        <source>The database file %1 is shorter than its contents say.</source>
        <translation>データベースファイル %1 は、中身が示す長さより短くなっています。</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, after Metabase was stopped.</source>
        <translation>Metabase を停止してから、元の場所からファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>ファイル %1 を開けません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>データベースファイルそのもの (metabase.db.mv.db など) を指定してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>The database file %1 was changed while it was read.</source>
        <translation>データベースファイル %1 は読み取り中に変更されました。</translation>
    </message>
    <message>
        <source>Stop Metabase, then start again.</source>
        <translation>Metabase を停止してから、やり直してください。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CatalogueLayout</name>
    <message>
        <source>The H2 database was not written: it cannot hold %1.</source>
        <translation>H2 データベースは書き込まれませんでした。%1 を格納できません。</translation>
    </message>
    <message>
        <source>Change this in the source, then try again.</source>
        <translation>元のデータベースでこれを変更してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>省略: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Check</name>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>ファイルのヘッダーの 2 つのコピーのうち 1 つが破損しています。</translation>
    </message>
    <message>
        <source>The names of the file&apos;s maps contradict each other.</source>
        <translation>ファイル内のマップの名前が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>A large text or binary value is damaged.</source>
        <translation>大きなテキストまたはバイナリ値が破損しています。</translation>
    </message>
    <message>
        <source>The table has %1 rows where it counts %2.</source>
        <translation>テーブルの行は %1 行ですが、行数の記録は %2 です。</translation>
    </message>
    <message>
        <source>The index is empty; H2 will build it when it opens the file.</source>
        <translation>インデックスが空です。H2 がファイルを開くときに作成します。</translation>
    </message>
    <message>
        <source>The index has %1 entries for %2 rows.</source>
        <translation>インデックスのエントリーは %1 件ですが、行は %2 行です。</translation>
    </message>
    <message>
        <source>All rows are readable. Rebuild the index in H2.</source>
        <translation>すべての行を読み取れます。H2 でインデックスを再作成してください。</translation>
    </message>
    <message>
        <source>The index does not agree with the rows of its table.</source>
        <translation>インデックスがテーブルの行と一致しません。</translation>
    </message>
    <message>
        <source>A row of the table cannot be right.</source>
        <translation>テーブルに正しくない行があります。</translation>
    </message>
    <message>
        <source>The keys in the table&apos;s pages contradict each other.</source>
        <translation>テーブルのページにあるキーが互いに矛盾しています。</translation>
    </message>
    <message>
        <source>All rows are readable, but H2 may not find some of them by their key.</source>
        <translation>すべての行を読み取れますが、H2 がキーで見つけられない行がある可能性があります。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::ChunkWriter</name>
    <message>
        <source>A row is too large for an H2 database file.</source>
        <translation>H2 データベースファイルには大きすぎる行があります。</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row.</source>
        <translation>この行の最も大きいテキストを短くしてください。</translation>
    </message>
    <message>
        <source>%1 could not be read again while it was written.</source>
        <translation>%1 は、書き込み中に再度読み取ることができませんでした。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::CompleteCatalogue</name>
    <message>
        <source>The column %1 keeps its values, but is no longer computed from others: %2</source>
        <translation>列 %1 の値は残りますが、ほかの列から計算されなくなります: %2</translation>
    </message>
    <message>
        <source>The default of the column %1 is left out: %2</source>
        <translation>列 %1 の既定値は省略されます: %2</translation>
    </message>
    <message>
        <source>The check %1 of the table %2 is left out: %3</source>
        <translation>テーブル %2 のチェック制約 %1 は省略されます: %3</translation>
    </message>
    <message>
        <source>The view %1 is left out.</source>
        <translation>ビュー %1 は省略されます。</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <extracomment>%1: a kind of object, such as trigger; %2: SQL</extracomment>
        <translation>省略: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Convert</name>
    <message>
        <source>The new database %1 was not kept: it does not hold the rows of the source.</source>
        <translation>新しいデータベース %1 は残しませんでした。元のデータベースの行が正しく入っていません。</translation>
    </message>
    <message>
        <source>Check the disk the new file was on, then try again; the source was only read.</source>
        <translation>新しいファイルのあったディスクを確認してから、もう一度試してください。元のデータベースは読み取っただけです。</translation>
    </message>
    <message>
        <source>The database was not written: %1 exists already.</source>
        <translation>データベースは書き込まれませんでした。%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <translation>別の名前を選ぶか、先にそのファイルを移動してください。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::DamageReport</name>
    <message>
        <source>%1 lost %2 of %3 rows.</source>
        <translation>%1 では、%3 行のうち %2 行が失われています。</translation>
    </message>
    <message>
        <source>%1 lost at least %2 of at least %3 rows.</source>
        <translation>%1 では、少なくとも %3 行のうち少なくとも %2 行が失われています。</translation>
    </message>
    <message>
        <source>%1 has %2 rows that can be read. Whether there were more is not known.</source>
        <translation>%1 では %2 行を読み取れます。ほかにも行があったかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 has all of its %2 rows.</source>
        <translation>%1 は %2 行すべてが揃っています。</translation>
    </message>
    <message>
        <source>Nothing led to its rows any more; they were searched for in the whole file.</source>
        <translation>行への経路が失われていたため、ファイル全体から行を探しました。</translation>
    </message>
    <message>
        <source>Its declaration is lost: names of columns are made up, and types are those of the values.</source>
        <translation>宣言が失われています。列名は仮のもので、型は値から判断しています。</translation>
    </message>
    <message>
        <source>%1 of its rows are from damaged pages, and may be wrong.</source>
        <translation>%1 行は破損したページから取り出したもので、誤っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 large texts or binary values are lost, and empty now.</source>
        <translation>%1 個の大きなテキストまたはバイナリ値が失われ、現在は空です。</translation>
    </message>
    <message>
        <source>What was found may be an earlier state: rows may have been changed or deleted since.</source>
        <translation>見つかったものは以前の状態の可能性があります。その後、行が変更または削除されているかもしれません。</translation>
    </message>
    <message>
        <source>%1 of its rows are from older copies, and may have been changed or deleted since.</source>
        <translation>%1 行は以前のコピーから取り出したもので、その後に変更または削除されている可能性があります。</translation>
    </message>
    <message>
        <source>The list of which rows belong to which table is damaged: these may be those of another table.</source>
        <translation>どの行がどのテーブルに属するかを示す一覧が壊れています。これらは別のテーブルの行かもしれません。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Database</name>
    <message>
        <source>The file was not closed in order. Its newest complete state is shown.</source>
        <translation>ファイルは正しく閉じられていません。最新の完全な状態を表示しています。</translation>
    </message>
    <message>
        <source>A newer state than the one shown is incomplete: the last changes are lost.</source>
        <translation>表示しているものより新しい状態は不完全で、最後の変更は失われています。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of transactions that were never committed are left out.</source>
        <translation>
            <numerusform>コミットされなかったトランザクションの %n 件の変更は除外しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database sorts text by the rules of %1.</source>
        <translation>データベースは %1 の規則でテキストを並べ替えます。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Errors</name>
    <message>
        <source>The database file %1 is damaged.</source>
        <translation>データベースファイル %1 は破損しています。</translation>
    </message>
    <message>
        <source>The database file %1 holds something this program cannot read.</source>
        <translation>データベースファイル %1 に、このプログラムが読み取れないものが含まれています。</translation>
    </message>
    <message>
        <source>Report this with the detail above; the file itself is not harmed.</source>
        <translation>上の詳細を添えて報告してください。ファイル自体に害はありません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Run this as a user who may read the file.</source>
        <translation>このファイルを読み取れるユーザーで実行してください。</translation>
    </message>
    <message>
        <source>Check the disk or network drive the file is on, then try again.</source>
        <translation>ファイルのあるディスクまたはネットワークドライブを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or save what can still be read of it: %1</source>
        <extracomment>%1: a command to type, or the words on a button</extracomment>
        <translation>このファイルの以前のバックアップを使うか、まだ読み取れるものを保存してください: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::FileLock</name>
    <message>
        <source>The database file %1 is in use by a running program.</source>
        <translation>データベースファイル %1 は実行中のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Stop Metabase first, then try again.</source>
        <translation>先に Metabase を停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Stop Metabase first. If it is not running, delete %1, which a crash can leave behind.</source>
        <translation>先に Metabase を停止してください。動作していない場合は、クラッシュ時に残ることがある %1 を削除してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>ファイル %1 を開けません。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Identify</name>
    <message>
        <source>%1 is an H2 database in the old PageStore format, which cannot be read here.</source>
        <translation>%1 は旧 PageStore 形式の H2 データベースで、ここでは読み取れません。</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: write a script from it (with MV_STORE=FALSE in the address) and run that script in a new file.</source>
        <translation>H2 1.4.200 で変換してください。アドレスに MV_STORE=FALSE を付けてスクリプトを書き出し、新しいファイルでそのスクリプトを実行します。</translation>
    </message>
    <message>
        <source>%1 is encrypted as a whole with a file password.</source>
        <translation>%1 は全体がファイルパスワードで暗号化されています。</translation>
    </message>
    <message>
        <source>Make an unencrypted copy with H2&apos;s ChangeFileEncryption tool.</source>
        <translation>H2 の ChangeFileEncryption ツールで、暗号化されていないコピーを作ってください。</translation>
    </message>
    <message>
        <source>%1 is only a Git LFS pointer, not the database itself.</source>
        <translation>%1 は Git LFS のポインターで、データベースそのものではありません。</translation>
    </message>
    <message>
        <source>Fetch the file with &quot;git lfs pull&quot; first.</source>
        <translation>先に &quot;git lfs pull&quot; でファイルを取得してください。</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>ファイル %1 は空です。</translation>
    </message>
    <message>
        <source>Copy it again from where it came, after Metabase was stopped.</source>
        <translation>Metabase を停止してから、元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 was written by an H2 version that is newer than this program knows.</source>
        <translation>%1 は、このプログラムが対応しているものより新しい H2 で書き込まれています。</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>このプログラムの新しいバージョンを探してください。</translation>
    </message>
    <message>
        <source>The header of the database file %1 is destroyed.</source>
        <translation>データベースファイル %1 のヘッダーが壊れています。</translation>
    </message>
    <message>
        <source>Use an older backup of this file, or let H2&apos;s Recover tool save what it can from a copy.</source>
        <translation>このファイルの古いバックアップを使うか、H2 の Recover ツールでコピーから可能な分を救出してください。</translation>
    </message>
    <message>
        <source>%1 is not an H2 database file.</source>
        <translation>%1 は H2 データベースファイルではありません。</translation>
    </message>
    <message>
        <source>Choose Metabase&apos;s application database, usually named metabase.db.mv.db.</source>
        <translation>Metabase のアプリケーションデータベース (通常は metabase.db.mv.db という名前) を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>Name the database file itself, such as metabase.db.mv.db.</source>
        <translation>データベースファイルそのもの (metabase.db.mv.db など) を指定してください。</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>データベースファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::IndexWriter</name>
    <message>
        <source>Table %1 has two rows with the same key, which its index %2 does not allow.</source>
        <translation>テーブル %1 に同じキーの行が 2 つあり、インデックス %2 がこれを許可しません。</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>元のデータベース自体にこれらの行があります。そこでどちらかを変更または削除してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::LobWriter</name>
    <message>
        <source>A large text is not valid UTF-8.</source>
        <translation>大きなテキストが有効な UTF-8 ではありません。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::OldCatalogue</name>
    <message>
        <source>The column %1.%2 was %3 and becomes %4, since its values do not fit into what H2 2 means by %3.</source>
        <translation>列 %1.%2 は %3 でしたが、値が H2 2 の %3 に収まらないため %4 になります。</translation>
    </message>
    <message>
        <source>A domain is left out: %1</source>
        <translation>ドメインは省略されます: %1</translation>
    </message>
    <message>
        <source>A setting that H2 2 does not have is left out: %1</source>
        <translation>H2 2 にない設定は省略されます: %1</translation>
    </message>
</context>
<context>
    <name>gangway::h2::PageChecker</name>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>ファイルのチャンクが破損しているか、見つかりません。</translation>
    </message>
    <message>
        <source>Two chunks of the file overlap.</source>
        <translation>ファイルの 2 つのチャンクが重なっています。</translation>
    </message>
    <message>
        <source>A chunk&apos;s table of contents is damaged.</source>
        <translation>チャンクの目次が破損しています。</translation>
    </message>
    <message>
        <source>A page is not in its chunk&apos;s table of contents.</source>
        <translation>チャンクの目次にないページがあります。</translation>
    </message>
    <message>
        <source>A chunk says that %1 of its pages are in use, but %2 are.</source>
        <translation>チャンクの記録では使用中のページは %1 ですが、実際は %2 です。</translation>
    </message>
    <message>
        <source>A page is in use that its chunk says is not.</source>
        <translation>チャンクの記録では未使用のページが使用されています。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Reader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>データベースファイル %2 にテーブル %1 はありません。</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>一覧にあるテーブルから選んでください。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageCatalogue</name>
    <message>
        <source>The second of two objects with one name is left out.</source>
        <translation>同じ名前のオブジェクトが 2 つあるため、2 つ目は省略されます。</translation>
    </message>
    <message>
        <source>The default of a column is left out, because the sequence it takes numbers from is lost.</source>
        <translation>番号を取り出すシーケンスが失われているため、列の既定値は省略されます。</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the key it leads to is lost.</source>
        <translation>参照先のキーが失われているため、外部キーは省略されます。</translation>
    </message>
    <message>
        <source>A foreign key is left out, because the table it leads to is lost.</source>
        <translation>参照先のテーブルが失われているため、外部キーは省略されます。</translation>
    </message>
    <message>
        <source>A part of the catalogue is left out, because what it needs is lost.</source>
        <translation>必要なものが失われているため、カタログの一部は省略されます。</translation>
    </message>
    <message>
        <source>A view is left out: in a damaged catalogue nothing proves that its query is right.</source>
        <translation>ビューは省略されます。破損したカタログでは、そのクエリーが正しいことを確かめられません。</translation>
    </message>
    <message>
        <source>A check is left out: in a damaged catalogue nothing proves that its condition is right.</source>
        <translation>検査制約は省略されます。破損したカタログでは、その条件が正しいことを確かめられません。</translation>
    </message>
    <message>
        <source>No user who may do everything is left. The one Metabase has is put in: no name, no password.</source>
        <translation>すべての権限を持つユーザーが残っていません。Metabase が使うユーザー (名前なし、パスワードなし) を追加します。</translation>
    </message>
    <message>
        <source>The default of a column is left out, because it is damaged.</source>
        <translation>破損しているため、列の既定値は省略されます。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageDatabase</name>
    <message>
        <source>The rows of table %1 were not found.</source>
        <translation>テーブル %1 の行が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The log of uncommitted changes is damaged. Some of them may be shown, or some committed ones not.</source>
        <translation>未コミットの変更のログが破損しています。その一部が表示されたり、コミット済みの一部が表示されなかったりする可能性があります。</translation>
    </message>
    <message>
        <source>A part of the catalogue is damaged.</source>
        <translation>カタログの一部が破損しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the catalogue are lost: tables, keys or others.</source>
        <translation>
            <numerusform>カタログの %n 個のオブジェクト (テーブル、キーなど) が失われています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is lost: names and types of all tables.</source>
        <translation>カタログが失われています。すべてのテーブルの名前と型がわかりません。</translation>
    </message>
    <message>
        <source>What was found of the catalogue may be an earlier state: tables, keys or others may have been changed or dropped since.</source>
        <translation>カタログから見つかったものは以前の状態の可能性があります。その後、テーブルやキーなどが変更または削除されているかもしれません。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::SalvageReader</name>
    <message>
        <source>There is no table %1 in the database file %2.</source>
        <translation>データベースファイル %2 にテーブル %1 はありません。</translation>
    </message>
    <message>
        <source>Choose one of the tables that are listed.</source>
        <translation>一覧にあるテーブルから選んでください。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::StoreSearch</name>
    <message>
        <source>The list of the file&apos;s maps is damaged. What it lacks was searched for in older copies.</source>
        <translation>ファイル内のマップの一覧が破損しています。足りない分は以前のコピーから探しました。</translation>
    </message>
    <message>
        <source>One of the two copies of the file&apos;s header is damaged.</source>
        <translation>ファイルのヘッダーの 2 つのコピーのうち 1 つが破損しています。</translation>
    </message>
    <message>
        <source>Both copies of the file&apos;s header are damaged. Its data was searched for.</source>
        <translation>ファイルのヘッダーのコピーが 2 つとも破損しています。データは検索して見つけました。</translation>
    </message>
    <message>
        <source>The newest state of the file is lost. What is shown is older, apart from what could be found of the newest.</source>
        <translation>ファイルの最新の状態は失われています。表示しているのは、最新のもののうち見つかった分を除き、古い状態です。</translation>
    </message>
    <message>
        <source>No state of the file has its beginning left. What is shown was put together from single pages.</source>
        <translation>先頭部分が残っている状態がファイルにありません。表示しているのは、個々のページから組み立てたものです。</translation>
    </message>
    <message>
        <source>The list of where everything is in the file is damaged. What it lacks was searched for.</source>
        <translation>ファイル内の位置の一覧が破損しています。足りない分は検索して探しました。</translation>
    </message>
    <message>
        <source>A chunk of the file is damaged or missing.</source>
        <translation>ファイルのチャンクが破損しているか、見つかりません。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TableWriter</name>
    <message>
        <source>A value of table %1 does not fit its column %2 in an H2 database.</source>
        <translation>テーブル %1 の値が、H2 データベースの列 %2 に収まりません。</translation>
    </message>
    <message>
        <source>Change this value in the source, then try again.</source>
        <translation>元のデータベースでこの値を変更してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Table %1 has two rows with the same primary key.</source>
        <translation>テーブル %1 に主キーが同じ行が 2 つあります。</translation>
    </message>
    <message>
        <source>The source itself holds these rows: change or remove one of them there, then try again.</source>
        <translation>元のデータベース自体にこれらの行があります。そこでどちらかを変更または削除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The rows of table %1 do not have its columns.</source>
        <translation>テーブル %1 の行が、テーブルの列と合いません。</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>上の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>A row of table %1 is too large for an H2 database.</source>
        <translation>テーブル %1 に、H2 データベースには大きすぎる行があります。</translation>
    </message>
    <message>
        <source>Shorten the largest texts of this row in the source, then try again.</source>
        <translation>元のデータベースでこの行の最も大きいテキストを短くしてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::TemporaryFile</name>
    <message>
        <source>A temporary file in %1 could not be used.</source>
        <translation>%1 の一時ファイルを使用できませんでした。</translation>
    </message>
    <message>
        <source>Free some space there, then try again.</source>
        <translation>そこの空き領域を増やしてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::UpgradedReader</name>
    <message>
        <source>A value of the column %1.%2 cannot be kept in H2 2&apos;s type %3.</source>
        <translation>列 %1.%2 の値を、H2 2 の型 %3 では保持できません。</translation>
    </message>
    <message>
        <source>Change the value or the type of the column with the H2 version that made the file.</source>
        <translation>ファイルを作った H2 のバージョンで、値または列の型を変更してください。</translation>
    </message>
</context>
<context>
    <name>gangway::h2::Writer</name>
    <message>
        <source>The rows of table %1 could not be written.</source>
        <translation>テーブル %1 の行を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Report this with the detail above.</source>
        <translation>上の詳細を添えて報告してください。</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Comparison</name>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Left:  %1</source>
        <translation>左: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>右: %1</translation>
    </message>
    <message>
        <source>Metabase %1 on the left, %2 on the right</source>
        <translation>左は Metabase %1、右は %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Declared differently</source>
        <translation>宣言の違い</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>異なる行</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>内容が異なる</translation>
    </message>
    <message>
        <source>Both hold the same, compared by every row. Tables: %1.</source>
        <translation>すべての行を比較した結果、両方の内容は同じです。テーブル: %1。</translation>
    </message>
    <message>
        <source>Differences in what is declared: %1. Tables with different rows: %2.</source>
        <translation>宣言の違い: %1。行が異なるテーブル: %2。</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::DamageAccount</name>
    <message>
        <source>Every row of every table can still be read: %1 rows in %2 tables. What is damaged is not needed for that.</source>
        <translation>すべてのテーブルのすべての行をまだ読み取れます: %2 テーブルの %1 行。破損している部分は、そのためには必要ありません。</translation>
    </message>
    <message>
        <source>Tables that lost nothing: %1 of %2.</source>
        <translation>何も失われていないテーブル: %2 のうち %1。</translation>
    </message>
    <message>
        <source>Rows that can be read: %1 of %2; lost: %3.</source>
        <translation>読み取れる行: %2 のうち %1。失われた行: %3。</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; lost: at least %2.</source>
        <translation>読み取れる行: %1。失われた行: %2 以上。</translation>
    </message>
    <message>
        <source>Rows that can be read: %1; whether there were more is not known.</source>
        <translation>読み取れる行: %1。ほかにも行があったかどうかは不明です。</translation>
    </message>
    <message>
        <source>The newest state is lost; this is an earlier one.</source>
        <translation>最新の状態は失われています。これはそれより前の状態です。</translation>
    </message>
    <message>
        <source>The catalogue is damaged: tables, keys or views may be missing.</source>
        <translation>カタログが破損しています。テーブル、キー、またはビューが欠けている可能性があります。</translation>
    </message>
    <message>
        <source>and %1 more places</source>
        <translation>ほか %1 か所</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Export</name>
    <message>
        <source>%1 is no folder that can be written to.</source>
        <translation>%1 は書き込み可能なフォルダーではありません。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the existing files away.</source>
        <translation>空のフォルダーを選ぶか、既存のファイルを移動してください。</translation>
    </message>
    <message>
        <source>Exported to %1. Tables: %2, rows: %3.</source>
        <translation>%1 にエクスポートしました。テーブル: %2、行: %3。</translation>
    </message>
    <message>
        <source>%1 was not exported. %2</source>
        <translation>%1 はエクスポートされませんでした。%2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Identify</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>ファイルであり、読み取り可能であることを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 を開けません。%2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Kind</name>
    <message>
        <source>Unpack it, for example with %1, then open what comes out.</source>
        <translation>%1 などで展開してから、出てきたものを開いてください。</translation>
    </message>
    <message>
        <source>Unpack it, for example with %1, then open what comes out (%2).</source>
        <translation>%1 などで展開してから、出てきたもの (%2) を開いてください。</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. To see what is in it: pg_restore --list.</source>
        <translation>このバージョンの Gangway ではまだ読み取れません。中身を見るには: pg_restore --list</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and psql restores it.</source>
        <translation>このバージョンの Gangway ではまだ読み取れません。テキストなので、psql で復元できます。</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, custom format %1.</source>
        <translation>pg_dump による PostgreSQL のバックアップ、カスタム形式 %1。</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, directory format %1.</source>
        <translation>pg_dump による PostgreSQL のバックアップ、ディレクトリ形式 %1。</translation>
    </message>
    <message>
        <source>A PostgreSQL backup by pg_dump, tar format.</source>
        <translation>pg_dump による PostgreSQL のバックアップ、tar 形式。</translation>
    </message>
    <message>
        <source>The script of a whole PostgreSQL server, by pg_dumpall.</source>
        <translation>pg_dumpall による PostgreSQL サーバー全体のスクリプト。</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump %1.</source>
        <translation>pg_dump %1 による PostgreSQL のバックアップ、SQL スクリプト。</translation>
    </message>
    <message>
        <source>A PostgreSQL backup as an SQL script, by pg_dump.</source>
        <translation>pg_dump による PostgreSQL のバックアップ、SQL スクリプト。</translation>
    </message>
    <message>
        <source>An H2 database file, format 1 (H2 1.4).</source>
        <translation>H2 データベースファイル、形式 1 (H2 1.4)。</translation>
    </message>
    <message>
        <source>An H2 database file, format 2 (H2 2.0 and 2.1).</source>
        <translation>H2 データベースファイル、形式 2 (H2 2.0 と 2.1)。</translation>
    </message>
    <message>
        <source>An H2 database file, format 3 (H2 2.2 and newer).</source>
        <translation>H2 データベースファイル、形式 3 (H2 2.2 以降)。</translation>
    </message>
    <message>
        <source>An H2 database file in a newer format than this version of Gangway knows.</source>
        <translation>このバージョンの Gangway が対応しているものより新しい形式の H2 データベースファイル。</translation>
    </message>
    <message>
        <source>Install the newest Gangway, then open it again.</source>
        <translation>最新の Gangway をインストールしてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>An H2 database file in the old PageStore format (H2 up to 1.4).</source>
        <translation>旧 PageStore 形式 (H2 1.4 まで) の H2 データベースファイル。</translation>
    </message>
    <message>
        <source>Convert it with H2 1.4.200: SCRIPT from a copy opened with MV_STORE=FALSE, then RUNSCRIPT into a new database.</source>
        <translation>H2 1.4.200 で変換してください。MV_STORE=FALSE で開いたコピーから SCRIPT を実行し、新しいデータベースに RUNSCRIPT で読み込みます。</translation>
    </message>
    <message>
        <source>An H2 database file encrypted with a file password.</source>
        <translation>ファイルパスワードで暗号化された H2 データベースファイル。</translation>
    </message>
    <message>
        <source>Decrypt a copy of it with H2&apos;s ChangeFileEncryption tool, then open the copy.</source>
        <translation>H2 の ChangeFileEncryption ツールでコピーを復号してから、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The SQL script of an H2 database, as H2&apos;s SCRIPT command writes it.</source>
        <translation>H2 の SCRIPT コマンドで書き出した、H2 データベースの SQL スクリプト。</translation>
    </message>
    <message>
        <source>Load it into a new H2 database with RUNSCRIPT, then open that.</source>
        <translation>RUNSCRIPT で新しい H2 データベースに読み込んでから、それを開いてください。</translation>
    </message>
    <message>
        <source>An H2 database file whose beginning is damaged.</source>
        <translation>先頭部分が破損した H2 データベースファイル。</translation>
    </message>
    <message>
        <source>Take another copy of the file, made while Metabase is stopped.</source>
        <translation>Metabase の停止中に作った、ファイルの別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>A gzip file.</source>
        <translation>gzip ファイル。</translation>
    </message>
    <message>
        <source>A zstd file.</source>
        <translation>zstd ファイル。</translation>
    </message>
    <message>
        <source>An xz file.</source>
        <translation>xz ファイル。</translation>
    </message>
    <message>
        <source>A bzip2 file.</source>
        <translation>bzip2 ファイル。</translation>
    </message>
    <message>
        <source>An lz4 file.</source>
        <translation>lz4 ファイル。</translation>
    </message>
    <message>
        <source>A 7z archive.</source>
        <translation>7z アーカイブ。</translation>
    </message>
    <message>
        <source>A zip archive.</source>
        <translation>zip アーカイブ。</translation>
    </message>
    <message>
        <source>A tar archive, but not one made by Gangway.</source>
        <translation>tar アーカイブ (Gangway が作ったものではありません)。</translation>
    </message>
    <message>
        <source>Choose the database file or backup itself.</source>
        <translation>データベースファイルまたはバックアップそのものを選んでください。</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway.</source>
        <translation>Gangway が作ったバックアップアーカイブ。</translation>
    </message>
    <message>
        <source>A backup archive made by Gangway that is incomplete or damaged.</source>
        <translation>Gangway が作ったバックアップアーカイブ (不完全または破損)。</translation>
    </message>
    <message>
        <source>Run gangwayctl verify on it to see what is missing. tar still unpacks what is there.</source>
        <translation>gangwayctl verify を実行すると、何が足りないかがわかります。残っている分は tar で展開できます。</translation>
    </message>
    <message>
        <source>A MySQL or MariaDB backup as an SQL script, by mysqldump or mariadb-dump.</source>
        <translation>mysqldump または mariadb-dump による MySQL または MariaDB のバックアップ、SQL スクリプト。</translation>
    </message>
    <message>
        <source>This version of Gangway does not read it yet. It is text, and mysql restores it.</source>
        <translation>このバージョンの Gangway ではまだ読み取れません。テキストなので、mysql で復元できます。</translation>
    </message>
    <message>
        <source>An SQLite database.</source>
        <translation>SQLite データベース。</translation>
    </message>
    <message>
        <source>This version of Gangway does not open it. sqlite3 or DB Browser for SQLite does.</source>
        <translation>このバージョンの Gangway では開けません。sqlite3 または DB Browser for SQLite で開けます。</translation>
    </message>
    <message>
        <source>A Java program (jar), such as metabase.jar.</source>
        <translation>metabase.jar などの Java プログラム (jar)。</translation>
    </message>
    <message>
        <source>The database lies beside it, usually as metabase.db.mv.db.</source>
        <translation>データベースはその隣にあり、通常は metabase.db.mv.db という名前です。</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>画像。</translation>
    </message>
    <message>
        <source>A PDF document.</source>
        <translation>PDF 文書。</translation>
    </message>
    <message>
        <source>A web page. A download that needed a sign-in often ends as one.</source>
        <translation>Web ページ。サインインが必要なダウンロードは、このような結果になることがよくあります。</translation>
    </message>
    <message>
        <source>Sign in and download the backup again.</source>
        <translation>サインインして、バックアップをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>A JSON text.</source>
        <translation>JSON テキスト。</translation>
    </message>
    <message>
        <source>A file encrypted with age, GnuPG or OpenSSL.</source>
        <translation>age、GnuPG、または OpenSSL で暗号化されたファイル。</translation>
    </message>
    <message>
        <source>Decrypt it with the tool and key it was made with, then open what comes out.</source>
        <translation>作成時のツールとキーで復号してから、出てきたものを開いてください。</translation>
    </message>
    <message>
        <source>A Git LFS pointer: a short text that stands for the real file.</source>
        <translation>Git LFS ポインター。実際のファイルの代わりになる短いテキストです。</translation>
    </message>
    <message>
        <source>Fetch the real file with git lfs pull, then open it.</source>
        <translation>git lfs pull で実際のファイルを取得してから、開いてください。</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>フォルダー。</translation>
    </message>
    <message>
        <source>An empty file.</source>
        <translation>空のファイル。</translation>
    </message>
    <message>
        <source>The copy or the backup did not work. Take another one.</source>
        <translation>コピーまたはバックアップが失敗しています。別のものを使用してください。</translation>
    </message>
    <message>
        <source>A file that begins with nothing but zero bytes.</source>
        <translation>ゼロのバイトだけで始まるファイル。</translation>
    </message>
    <message>
        <source>A text in UTF-16, as PowerShell writes what a tool prints; bytes may have been changed.</source>
        <translation>UTF-16 のテキスト。PowerShell がツールの出力を書き込んだときの形式で、バイトが変わっている可能性があります。</translation>
    </message>
    <message>
        <source>Make the backup again and let the tool write the file itself, as pg_dump does with -f.</source>
        <translation>バックアップを作り直し、ツール自身にファイルを書き込ませてください (pg_dump では -f)。</translation>
    </message>
    <message>
        <source>An SQL script.</source>
        <translation>SQL スクリプト。</translation>
    </message>
    <message>
        <source>Run it in a database of its own kind. Gangway opens that database or its backup.</source>
        <translation>同じ種類のデータベースで実行してください。Gangway はそのデータベースまたはそのバックアップを開きます。</translation>
    </message>
    <message>
        <source>A text file.</source>
        <translation>テキストファイル。</translation>
    </message>
    <message>
        <source>A file of an unknown kind.</source>
        <translation>不明な種類のファイル。</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Salvage</name>
    <message>
        <source>What could be read of the damaged file %1</source>
        <translation>破損したファイル %1 から読み取れたもの</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>バイト数: %1、SHA-256: %2</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>書き込み先: %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Search</name>
    <message>
        <source>There is nothing to search for.</source>
        <translation>検索する語がありません。</translation>
    </message>
    <message>
        <source>Give a text of at least one character.</source>
        <translation>1 文字以上のテキストを指定してください。</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>テーブル %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>列 %1.%2</translation>
    </message>
    <message>
        <source>%1.%2, row %3: </source>
        <translation>%1.%2、行 %3: </translation>
    </message>
    <message>
        <source>%1.%2, %3: </source>
        <translation>%1.%2、%3: </translation>
    </message>
    <message>
        <source>Hits: %1. Looked at the names of all tables and columns. Rows searched: %2, in tables: %3.</source>
        <translation>一致: %1。すべてのテーブル名と列名を調べました。検索した行: %2、テーブル: %3。</translation>
    </message>
    <message>
        <source>There may be more: the search ends early where there are many.</source>
        <translation>ほかにもある可能性があります。一致が多い場合、検索は途中で終わります。</translation>
    </message>
    <message>
        <source>Binary values were not searched; bytes: %1.</source>
        <translation>バイナリ値は検索していません。バイト数: %1。</translation>
    </message>
    <message>
        <source>%1 was searched only in part: %2</source>
        <translation>%1 は一部しか検索していません: %2</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Source</name>
    <message>
        <source>The archive %1 holds no H2 database, and other databases cannot be opened yet.</source>
        <translation>アーカイブ %1 に H2 データベースはありません。ほかのデータベースはまだ開けません。</translation>
    </message>
    <message>
        <source>Unpack it with tar, and restore the database with its own tools.</source>
        <translation>tar で展開し、データベース専用のツールで復元してください。</translation>
    </message>
    <message>
        <source>There is no table %1 in %2.</source>
        <translation>%2 にテーブル %1 はありません。</translation>
    </message>
    <message>
        <source>Look at the list of tables for its name.</source>
        <translation>テーブルの一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>%1 has several tables called %2.</source>
        <translation>%1 には %2 という名前のテーブルが複数あります。</translation>
    </message>
    <message>
        <source>Name the table with its schema and in its own case.</source>
        <translation>スキーマを付け、大文字と小文字を正確にテーブルを指定してください。</translation>
    </message>
    <message>
        <source>Nothing of a database can be read in this file. Use an older backup of it.</source>
        <translation>このファイルからデータベースの内容を読み取れません。以前のバックアップを使用してください。</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::Summary</name>
    <message>
        <source>Its contents were not looked at. %1</source>
        <translation>中身は調べていません。%1</translation>
    </message>
    <message>
        <source>Use another copy of the archive.</source>
        <translation>アーカイブの別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Made by H2 %1.</source>
        <translation>H2 %1 で作成。</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <translation>%1 に作成。</translation>
    </message>
    <message>
        <source>Closed in order.</source>
        <translation>正しく閉じられています。</translation>
    </message>
    <message>
        <source>Not closed in order.</source>
        <translation>正しく閉じられていません。</translation>
    </message>
    <message>
        <source>Bytes: %1, SHA-256: %2</source>
        <translation>バイト数: %1、SHA-256: %2</translation>
    </message>
    <message>
        <source>Shown is %1 in it.</source>
        <translation>その中の %1 を表示しています。</translation>
    </message>
    <message>
        <source>Metabase %1, %2</source>
        <translation>Metabase %1、%2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化あり</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Tables: %1, rows: %2</source>
        <translation>テーブル: %1、行: %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>perhaps not all</source>
        <translation>すべてではない可能性あり</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>失われた行: %1</translation>
    </message>
    <message>
        <source>lost: at least %1</source>
        <translation>失われた行: %1 以上</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>このファイルは破損しています。</translation>
    </message>
    <message>
        <source>To write what can be read into a new file: %1</source>
        <translation>読み取れるものを新しいファイルに書き込むには: %1</translation>
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
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1</source>
        <translation>表示している行: 先頭の %1</translation>
    </message>
    <message>
        <source>Rows shown: the first %1 of %2</source>
        <translation>表示している行: %2 行のうち先頭の %1</translation>
    </message>
    <message>
        <source>Rows shown: all %1</source>
        <translation>表示している行: 全 %1</translation>
    </message>
</context>
<context>
    <name>gangway::inspect::UnmadeKey</name>
    <message>
        <source>The primary key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>%2 の主キー %1 は作成されませんでした。%3 行のキーが、ほかの行のキーと同じです。</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 was not made: %3 rows have a key that another row has, too.</source>
        <translation>%2 の一意キー %1 は作成されませんでした。%3 行のキーが、ほかの行のキーと同じです。</translation>
    </message>
    <message>
        <source>%1 rows of %2 were left out: by the foreign key %3 they refer to rows of %4 that are not there.</source>
        <translation>%2 の %1 行を除外しました。外部キー %3 で、存在しない %4 の行を参照しています。</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: the key of %3 it leads to was not made.</source>
        <translation>%2 の外部キー %1 は作成されませんでした。参照先である %3 のキーが作成されていません。</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 was not made: %3 rows refer to rows of %4 that are not there.</source>
        <translation>%2 の外部キー %1 は作成されませんでした。%3 行が、存在しない %4 の行を参照しています。</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Cells</name>
    <message>
        <source>row %1</source>
        <translation>行 %1</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::EncryptionKey</name>
    <message>
        <source>A value could not be encrypted.</source>
        <translation>値を暗号化できませんでした。</translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL.</source>
        <translation>OpenSSL のインストールを確認してください。</translation>
    </message>
    <message>
        <source>This is not an encryption key of Metabase.</source>
        <translation>これは Metabase の暗号化キーではありません。</translation>
    </message>
    <message>
        <source>Give the value of MB_ENCRYPTION_SECRET_KEY from the server&apos;s environment, as it stands there.</source>
        <translation>サーバーの環境にある MB_ENCRYPTION_SECRET_KEY の値を、書かれているとおりに指定してください。</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Environment</name>
    <message>
        <source>The environment in %1 could not be read.</source>
        <translation>%1 の環境を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Choose the file with the MB_ variables.</source>
        <translation>MB_ 変数のあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is a Compose file. Write the Metabase service&apos;s variables to a file as NAME=VALUE lines, and choose that.</source>
        <translation>これは Compose ファイルです。Metabase サービスの変数を NAME=VALUE の行としてファイルに書き、それを選んでください。</translation>
    </message>
    <message>
        <source>Correct that line, or choose the file with the MB_ variables.</source>
        <translation>その行を直すか、MB_ 変数のあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>Close the quotes on that line.</source>
        <translation>その行の引用符を閉じてください。</translation>
    </message>
    <message>
        <source>Check the path, and that you may read the file.</source>
        <translation>パスと、ファイルの読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The file that %1_FILE names could not be read.</source>
        <translation>%1_FILE が指すファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>It may be inside the container. Copy it here, or give %1 itself.</source>
        <translation>コンテナーの中にある可能性があります。ここにコピーするか、%1 自体を指定してください。</translation>
    </message>
    <message>
        <source>MB_DB_PORT is not a port.</source>
        <translation>MB_DB_PORT がポート番号ではありません。</translation>
    </message>
    <message>
        <source>Correct it in the environment.</source>
        <translation>環境で直してください。</translation>
    </message>
    <message>
        <source>MB_DB_DBNAME is not set.</source>
        <translation>MB_DB_DBNAME が設定されていません。</translation>
    </message>
    <message>
        <source>Give the name of the database in the environment.</source>
        <translation>環境でデータベース名を指定してください。</translation>
    </message>
    <message>
        <source>MB_DB_TYPE is none that Metabase knows.</source>
        <translation>MB_DB_TYPE が Metabase の対応する値ではありません。</translation>
    </message>
    <message>
        <source>It is h2, postgres or mysql.</source>
        <translation>h2、postgres、mysql のいずれかです。</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Inventory</name>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>データソース</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Personal collections</source>
        <translation>個人コレクション</translation>
    </message>
    <message>
        <source>Questions and models in the trash</source>
        <translation>ゴミ箱内の質問とモデル</translation>
    </message>
    <message>
        <source>Dashboards in the trash</source>
        <translation>ゴミ箱内のダッシュボード</translation>
    </message>
    <message>
        <source>Sample databases</source>
        <translation>サンプルデータベース</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>公開リンク</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards</source>
        <translation>埋め込みの質問とダッシュボード</translation>
    </message>
    <message>
        <source>SQL snippets</source>
        <translation>SQL スニペット</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Persisted models</source>
        <translation>永続化モデル</translation>
    </message>
    <message>
        <source>Uploaded tables</source>
        <translation>アップロードされたテーブル</translation>
    </message>
    <message>
        <source>Row and column security rules</source>
        <translation>行と列のセキュリティ規則</translation>
    </message>
    <message>
        <source>Caching policies</source>
        <translation>キャッシュポリシー</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>The counts of the instance could not be read.</source>
        <translation>インスタンスの件数を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check that the address is that of a Metabase.</source>
        <translation>アドレスが Metabase のものであることを確認してください。</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Orphans</name>
    <message>
        <source>The rows that refer to nothing could not be left out.</source>
        <translation>参照先のない行を除外できませんでした。</translation>
    </message>
    <message>
        <source>Repair the database: %1 names such rows.</source>
        <extracomment>%1: a command, or a page of the window</extracomment>
        <translation>データベースを修復してください。該当する行は %1 で確認できます。</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Region</name>
    <message>
        <source>United States (North Virginia)</source>
        <translation>米国 (バージニア北部)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>ヨーロッパ (フランクフルト)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>アジアパシフィック (シンガポール)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>アジアパシフィック (シドニー)</translation>
    </message>
    <message>
        <source>South America (São Paulo)</source>
        <translation>南米 (サンパウロ)</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::Snapshot</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <translation>%1.%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, and the key does not open them.</source>
        <translation>
            <numerusform>スナップショットは作成されませんでした。%n 個の値が暗号化されているようですが、キーで開けません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n value(s) look encrypted, in a database that says it is not.</source>
        <translation>
            <numerusform>スナップショットは作成されませんでした。暗号化なしとされているデータベースで、%n 個の値が暗号化されているようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>(Metabase does not move %1)</source>
        <translation>(Metabase は %1 を移行しません)</translation>
    </message>
    <message numerus="yes">
        <source>No snapshot was made: %n reference(s) lead to rows that are not there.</source>
        <translation>
            <numerusform>スナップショットは作成されませんでした。%n 件の参照が、存在しない行を指しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot can be made of this database: its values may be encrypted in a format that Gangway does not read.</source>
        <translation>このデータベースのスナップショットは作成できません。Gangway が読み取れない形式で値が暗号化されている可能性があります。</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Metabase 自身の移行機能 (Admin settings の Cloud) を使用してください。</translation>
    </message>
    <message>
        <source>This database holds values encrypted with MB_ENCRYPTION_SECRET_KEY, and the key was not given. Metabase Cloud does not have it.</source>
        <translation>このデータベースには MB_ENCRYPTION_SECRET_KEY で暗号化された値がありますが、キーが指定されていません。Metabase Cloud にはそのキーがありません。</translation>
    </message>
    <message>
        <source>The encryption key that was given is not this database&apos;s.</source>
        <translation>指定された暗号化キーは、このデータベースのものではありません。</translation>
    </message>
    <message>
        <source>Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this database, exactly as it stands there.</source>
        <translation>このデータベースで動作しているサーバーの環境から、MB_ENCRYPTION_SECRET_KEY を書かれているとおりに取得してください。</translation>
    </message>
    <message>
        <source>Whether this database is encrypted cannot be told.</source>
        <translation>このデータベースが暗号化されているかどうかを判別できません。</translation>
    </message>
    <message>
        <source>This is no application database of Metabase.</source>
        <translation>これは Metabase のアプリケーションデータベースではありません。</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>MB_DB_FILE が指すファイル (通常は metabase.jar の隣の metabase.db.mv.db) を選んでください。</translation>
    </message>
    <message>
        <source>Give the key they were encrypted with. Or decide: %1 puts empty values in their place, %2 leaves them as they are.</source>
        <extracomment>Both are what a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>暗号化に使われたキーを指定してください。または、どうするかを決めてください。%1 は代わりに空の値を入れ、%2 はそのまま残します。</translation>
    </message>
    <message>
        <source>The cloud takes all rows or none and refuses these at the very end. Repair them on a copy, or decide to leave these rows out, and with them what refers to them: %1.</source>
        <extracomment>What a choice is called: a label in the window, an option of gangwayctl</extracomment>
        <translation>クラウドは、すべての行を受け入れるか、まったく受け入れないかのどちらかで、このような行は最後に拒否されます。コピーで修復するか、これらの行とそれを参照するものを除くことに決めてください: %1。</translation>
    </message>
    <message>
        <source>Find MB_ENCRYPTION_SECRET_KEY in the server&apos;s environment (service file, container, compose file) and give it: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>サーバーの環境 (サービスファイル、コンテナー、compose ファイル) で MB_ENCRYPTION_SECRET_KEY を探して指定してください: %1。</translation>
    </message>
    <message>
        <source>Give MB_ENCRYPTION_SECRET_KEY of its server: %1.</source>
        <extracomment>What this is called: a field in the window, an option of gangwayctl</extracomment>
        <translation>そのサーバーの MB_ENCRYPTION_SECRET_KEY を指定してください: %1。</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::SnapshotRules</name>
    <message>
        <source>No snapshot can be made of this database: the column %1 of %2 is computed from one that may have to be decrypted.</source>
        <translation>このデータベースのスナップショットは作成できません。%2 の列 %1 は、復号が必要になり得る列から計算されています。</translation>
    </message>
    <message>
        <source>Use Metabase&apos;s own move in the admin settings under Cloud.</source>
        <translation>Metabase 自身の移行機能 (Admin settings の Cloud) を使用してください。</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::address</name>
    <message>
        <source>The address of the application database could not be read.</source>
        <translation>アプリケーションデータベースのアドレスを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The address holds a password, so it was not used.</source>
        <translation>アドレスにパスワードが含まれているため、使用しませんでした。</translation>
    </message>
    <message>
        <source>Other users of this machine can see a command line, and the shell keeps it: change that password. Then leave it out of the address, and give it in the environment, in a file only you can read (env:FILE), or when asked.</source>
        <translation>コマンドラインはこのコンピューターのほかのユーザーにも見え、シェルの履歴にも残ります。そのパスワードを変更してください。その後、アドレスからは省き、環境変数、自分だけが読めるファイル (env:FILE)、または入力を求められたときに指定してください。</translation>
    </message>
    <message>
        <source>Write it as postgres://USER@HOST:PORT/DATABASE, with one host.</source>
        <translation>postgres://USER@HOST:PORT/DATABASE の形式で、ホストを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Leave it out of the address; keys with a passphrase are not supported there.</source>
        <translation>アドレスから省いてください。パスフレーズ付きのキーは、そこでは使用できません。</translation>
    </message>
    <message>
        <source>Add the name of the database after the host: postgres://USER@HOST:PORT/DATABASE.</source>
        <translation>ホストの後にデータベース名を付けてください: postgres://USER@HOST:PORT/DATABASE</translation>
    </message>
    <message>
        <source>Give the path of the H2 file (metabase.db.mv.db).</source>
        <translation>H2 ファイル (metabase.db.mv.db) のパスを指定してください。</translation>
    </message>
    <message>
        <source>Give a file, postgres://…, mysql://…, or env:FILE.</source>
        <translation>ファイル、postgres://…、mysql://…、または env:FILE を指定してください。</translation>
    </message>
    <message>
        <source>Metabase keeps its application database in H2, PostgreSQL or MySQL: give a file, postgres://… or mysql://….</source>
        <translation>Metabase のアプリケーションデータベースは H2、PostgreSQL、MySQL のいずれかです。ファイル、postgres://… または mysql://… を指定してください。</translation>
    </message>
    <message>
        <source>%1 is in H2&apos;s old PageStore format.</source>
        <translation>%1 は H2 の旧 PageStore 形式です。</translation>
    </message>
    <message>
        <source>Open it once with Metabase 0.45 or older, which converts it, and choose the .mv.db file.</source>
        <translation>変換を行う Metabase 0.45 以前で一度開いてから、.mv.db ファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no H2 database file at %1.</source>
        <translation>%1 に H2 データベースファイルがありません。</translation>
    </message>
    <message>
        <source>Give the file that ends in .mv.db, or the folder Metabase runs in.</source>
        <translation>.mv.db で終わるファイル、または Metabase を実行しているフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::followUps</name>
    <message>
        <source>the new address</source>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>the old instance</source>
        <translation>元のインスタンス</translation>
    </message>
    <message>
        <source>Keep the old instance stopped</source>
        <translation>元のインスタンスを停止したままにする</translation>
    </message>
    <message>
        <source>Changes made at %1 after the snapshot do not reach the cloud.</source>
        <translation>スナップショットの後に %1 で行った変更は、クラウドに反映されません。</translation>
    </message>
    <message>
        <source>Keep it stopped, and keep its files until everybody has worked in the new place for a while.</source>
        <translation>停止したままにし、全員が新しい環境でしばらく使うまでファイルを保管してください。</translation>
    </message>
    <message>
        <source>Subscriptions and alerts (%1) run in the cloud from now on. While %2 runs too, everybody gets them twice, and changes made there do not reach the cloud.</source>
        <translation>サブスクリプションとアラート (%1) は、今後クラウドで実行されます。%2 も動作していると全員に二重に届き、そこで行った変更はクラウドに反映されません。</translation>
    </message>
    <message>
        <source>%1, at its SSH host %2</source>
        <translation>%1 (SSH ホスト %2)</translation>
    </message>
    <message>
        <source>Allow these addresses of %1 (as of %2) in the firewall of each: %3.</source>
        <translation>それぞれのファイアウォールで %1 のアドレス (%2 時点) を許可してください: %3。</translation>
    </message>
    <message>
        <source>Once the region is chosen, allow its addresses in the firewall of each.</source>
        <translation>リージョンが決まったら、それぞれのファイアウォールでそのアドレスを許可してください。</translation>
    </message>
    <message>
        <source>Let Metabase Cloud through to your databases</source>
        <translation>Metabase Cloud からデータベースへの接続を許可する</translation>
    </message>
    <message>
        <source>Queries come from the addresses of the cloud&apos;s region, no longer from your server.</source>
        <translation>クエリは、これまでのサーバーではなく、クラウドのリージョンのアドレスから届くようになります。</translation>
    </message>
    <message>
        <source>Make data sources in your own network reachable</source>
        <translation>自社ネットワーク内のデータソースに接続できるようにする</translation>
    </message>
    <message>
        <source>Their hosts have private addresses or names, which mean nothing in the cloud.</source>
        <translation>ホストがプライベートなアドレスまたは名前のため、クラウドからは認識できません。</translation>
    </message>
    <message>
        <source>Give each a public address, or reach it through an SSH host that has one, and change the connection in the admin settings.</source>
        <translation>それぞれに公開アドレスを割り当てるか、公開アドレスを持つ SSH ホスト経由にして、Admin settings で接続を変更してください。</translation>
    </message>
    <message>
        <source>Replace data sources that are files</source>
        <translation>ファイル形式のデータソースを置き換える</translation>
    </message>
    <message>
        <source>H2 and SQLite files stay on the old server; Metabase Cloud cannot open them.</source>
        <translation>H2 と SQLite のファイルは元のサーバーに残ります。Metabase Cloud では開けません。</translation>
    </message>
    <message>
        <source>Load the data into a database server, then change the connection in the admin settings.</source>
        <translation>データをデータベースサーバーに読み込んでから、Admin settings で接続を変更してください。</translation>
    </message>
    <message>
        <source>Upload keys and certificates</source>
        <translation>キーと証明書をアップロードする</translation>
    </message>
    <message>
        <source>These connections name a file on the old server, which the cloud does not have.</source>
        <translation>これらの接続は、クラウドにない元のサーバーのファイルを指しています。</translation>
    </message>
    <message>
        <source>Open each connection in the admin settings and upload the file.</source>
        <translation>Admin settings でそれぞれの接続を開き、ファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Add the new address to Google sign-in</source>
        <translation>Google サインインに新しいアドレスを追加する</translation>
    </message>
    <message>
        <source>Google refuses sign-in from an address its OAuth client does not list.</source>
        <translation>Google は、OAuth クライアントに登録されていないアドレスからのサインインを拒否します。</translation>
    </message>
    <message>
        <source>In the Google console, add %1 to the authorized JavaScript origins of the OAuth client.</source>
        <translation>Google コンソールで、OAuth クライアントの承認済みの JavaScript 生成元に %1 を追加してください。</translation>
    </message>
    <message>
        <source>Change the addresses at the SAML provider</source>
        <translation>SAML プロバイダーのアドレスを変更する</translation>
    </message>
    <message>
        <source>The provider sends people back to the address it knows, which is %1. SAML needs a Pro or Enterprise plan.</source>
        <translation>プロバイダーは、登録されているアドレス (%1) にユーザーを戻します。SAML には Pro または Enterprise プランが必要です。</translation>
    </message>
    <message>
        <source>Set the redirect and base addresses to %1.</source>
        <translation>リダイレクトアドレスとベースアドレスを %1 に設定してください。</translation>
    </message>
    <message>
        <source>Point JWT sign-in to the new address</source>
        <translation>JWT サインインの接続先を新しいアドレスにする</translation>
    </message>
    <message>
        <source>The application that signs people in sends them to %1. JWT needs a Pro or Enterprise plan.</source>
        <translation>サインインを行うアプリケーションは、ユーザーを %1 に転送します。JWT には Pro または Enterprise プランが必要です。</translation>
    </message>
    <message>
        <source>Change the address in that application to %1; the shared secret stays the same.</source>
        <translation>アプリケーションのアドレスを %1 に変更してください。共有シークレットは変わりません。</translation>
    </message>
    <message>
        <source>%1 is in your own network; the cloud cannot reach it, so nobody signs in through LDAP.</source>
        <translation>%1 は自社ネットワーク内にあります。クラウドから接続できないため、LDAP では誰もサインインできません。</translation>
    </message>
    <message>
        <source>People sign in through the directory, which the cloud has to reach.</source>
        <translation>ユーザーはディレクトリを使ってサインインするため、クラウドから接続できる必要があります。</translation>
    </message>
    <message>
        <source>Check LDAP sign-in</source>
        <translation>LDAP サインインを確認する</translation>
    </message>
    <message>
        <source>Make the directory reachable for the region&apos;s addresses, or set passwords or another way to sign in, first of all for the administrators.</source>
        <translation>リージョンのアドレスからディレクトリに接続できるようにするか、まず管理者から、パスワードまたは別のサインイン方法を設定してください。</translation>
    </message>
    <message>
        <source>Change the address in applications that embed Metabase</source>
        <translation>Metabase を埋め込んでいるアプリケーションのアドレスを変更する</translation>
    </message>
    <message>
        <source>Embedded questions and dashboards: %1. The applications load them from %2.</source>
        <translation>埋め込みの質問とダッシュボード: %1。アプリケーションは %2 から読み込みます。</translation>
    </message>
    <message>
        <source>Change their Metabase address to %1. The secret key moves along and stays the same.</source>
        <translation>アプリケーションの Metabase のアドレスを %1 に変更してください。秘密キーは一緒に移行され、変わりません。</translation>
    </message>
    <message>
        <source>Pass on the new public links</source>
        <translation>新しい公開リンクを知らせる</translation>
    </message>
    <message>
        <source>Public links (%1) begin with the address of the instance; those given out lead to %2.</source>
        <translation>公開リンク (%1) はインスタンスのアドレスで始まります。配布済みのものは %2 につながります。</translation>
    </message>
    <message>
        <source>Replace the address in every place that uses one with %1, or let a custom domain take over the old name.</source>
        <translation>リンクを使っているすべての場所でアドレスを %1 に置き換えるか、カスタムドメインで以前の名前を引き継いでください。</translation>
    </message>
    <message>
        <source>Bookmarks, mails and links in questions and dashboards (%1) lead to %2.</source>
        <translation>ブックマーク、メール、および質問とダッシュボード内のリンク (%1) は %2 につながります。</translation>
    </message>
    <message>
        <source>Bookmarks and links in mails lead to %1.</source>
        <translation>ブックマークとメール内のリンクは %1 につながります。</translation>
    </message>
    <message>
        <source>Redirect the old address</source>
        <translation>古いアドレスを転送する</translation>
    </message>
    <message>
        <source>Let the old address redirect to %1, or (on Pro and Enterprise) make it the custom domain.</source>
        <translation>古いアドレスを %1 に転送するか、(Pro と Enterprise では) カスタムドメインにしてください。</translation>
    </message>
    <message>
        <source>Check the sender of mails</source>
        <translation>メールの送信者を確認する</translation>
    </message>
    <message>
        <source>Mail went through %1, which the cloud cannot reach; Metabase Cloud sends mail itself.</source>
        <translation>メールは、クラウドから接続できない %1 経由で送られていました。Metabase Cloud は自身でメールを送信します。</translation>
    </message>
    <message>
        <source>Metabase Cloud sends mail itself; your own mail server is used only where your plan allows it.</source>
        <translation>Metabase Cloud は自身でメールを送信します。自社のメールサーバーは、プランで許可されている場合にだけ使われます。</translation>
    </message>
    <message>
        <source>Send a test mail from the new instance, and allow its sender in your mail filters.</source>
        <translation>新しいインスタンスからテストメールを送信し、その送信者をメールフィルターで許可してください。</translation>
    </message>
    <message>
        <source>Check the webhooks</source>
        <translation>Webhook を確認する</translation>
    </message>
    <message>
        <source>Some lead to hosts in your own network, which the cloud cannot reach.</source>
        <translation>クラウドから接続できない、自社ネットワーク内のホストを指すものがあります。</translation>
    </message>
    <message>
        <source>They are called from the addresses of the cloud&apos;s region from now on.</source>
        <translation>今後はクラウドのリージョンのアドレスから呼び出されます。</translation>
    </message>
    <message>
        <source>Send a test to each from the admin settings, and allow the region&apos;s addresses where needed.</source>
        <translation>Admin settings からそれぞれにテストを送信し、必要に応じてリージョンのアドレスを許可してください。</translation>
    </message>
    <message>
        <source>Create the API keys again</source>
        <translation>API キーを作り直す</translation>
    </message>
    <message>
        <source>API keys do not move; programs that use one are refused by the new instance.</source>
        <translation>API キーは移行されません。API キーを使うプログラムは、新しいインスタンスで拒否されます。</translation>
    </message>
    <message>
        <source>Create a key of the same name and group for each, and give it to the program.</source>
        <translation>それぞれについて同じ名前とグループのキーを作成し、プログラムに設定してください。</translation>
    </message>
    <message>
        <source>Set the caching policies again</source>
        <translation>キャッシュポリシーを設定し直す</translation>
    </message>
    <message>
        <source>Caching policies (%1) do not move.</source>
        <translation>キャッシュポリシー (%1) は移行されません。</translation>
    </message>
    <message>
        <source>Note them from the old instance&apos;s performance settings, and set them in the new one.</source>
        <translation>元のインスタンスのパフォーマンス設定から控え、新しいインスタンスで設定してください。</translation>
    </message>
    <message>
        <source>Set again what the old server&apos;s environment set</source>
        <translation>元のサーバーの環境で設定していたものを設定し直す</translation>
    </message>
    <message>
        <source>These settings came from environment variables and are not in the application database.</source>
        <translation>これらの設定は環境変数によるもので、アプリケーションデータベースにはありません。</translation>
    </message>
    <message>
        <source>Set each in the admin settings of the new instance, where it has one.</source>
        <translation>該当する項目があれば、新しいインスタンスの Admin settings でそれぞれ設定してください。</translation>
    </message>
    <message>
        <source>Tell people the new address</source>
        <translation>新しいアドレスを知らせる</translation>
    </message>
    <message>
        <source>People: %1, of whom %2 sign in through a directory or provider. Everybody has to sign in again.</source>
        <translation>ユーザー: %1。うち %2 はディレクトリまたはプロバイダーを使ってサインインします。全員がサインインし直す必要があります。</translation>
    </message>
    <message>
        <source>People: %1. Everybody has to sign in again; passwords stay the same.</source>
        <translation>ユーザー: %1。全員がサインインし直す必要があります。パスワードは変わりません。</translation>
    </message>
    <message>
        <source>Send everybody %1.</source>
        <translation>全員に %1 を知らせてください。</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::recognise</name>
    <message>
        <source>It has no tables.</source>
        <translation>テーブルがありません。</translation>
    </message>
    <message>
        <source>It has the tables of a Metabase application database.</source>
        <translation>Metabase のアプリケーションデータベースのテーブルがあります。</translation>
    </message>
    <message>
        <source>It has Metabase&apos;s tables, but no databasechangelog: the table that says which version made them.</source>
        <translation>Metabase のテーブルはありますが、どのバージョンが作成したかを示すテーブル databasechangelog がありません。</translation>
    </message>
    <message>
        <source>Metabase began to set it up; these tables are missing: %1.</source>
        <translation>Metabase が設定を始めていますが、次のテーブルがありません: %1。</translation>
    </message>
    <message>
        <source>It is the sample database that comes with Metabase (people, orders, products, reviews).</source>
        <translation>Metabase に付属するサンプルデータベース (people、orders、products、reviews) です。</translation>
    </message>
    <message>
        <source>It has none of Metabase&apos;s tables; its own are %1.</source>
        <translation>Metabase のテーブルはありません。あるのは %1 です。</translation>
    </message>
</context>
<context>
    <name>gangway::metabase::version</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 or older (%2)</source>
        <translation>%1 以前 (%2)</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud</name>
    <message>
        <source>Check the application database</source>
        <translation>アプリケーションデータベースをチェックする</translation>
    </message>
    <message>
        <source>Reads %1. Nothing is changed.</source>
        <translation>%1 を読み取ります。何も変更しません。</translation>
    </message>
    <message>
        <source>Back up the application database and read the backup back</source>
        <translation>アプリケーションデータベースをバックアップし、バックアップを読み戻す</translation>
    </message>
    <message>
        <source>Reads %1, writes %2.</source>
        <translation>%1 を読み取り、%2 に書き込みます。</translation>
    </message>
    <message>
        <source>The backup is kept, since it is yours; delete it by hand.</source>
        <translation>バックアップは利用者のものなので残します。不要なら手作業で削除してください。</translation>
    </message>
    <message>
        <source>Make the snapshot from the backup</source>
        <translation>バックアップからスナップショットを作成する</translation>
    </message>
    <message>
        <source>Upload the snapshot to Metabase Cloud</source>
        <translation>スナップショットを Metabase Cloud にアップロードする</translation>
    </message>
    <message>
        <source>Sends the snapshot to %1. Changes made in Metabase from the backup on will not move.</source>
        <translation>スナップショットを %1 に送信します。バックアップ以降に Metabase で行った変更は移行されません。</translation>
    </message>
    <message>
        <source>Metabase Store offers no way to take an upload back; one that is not set up in the store is never used.</source>
        <translation>Metabase Store にはアップロードを取り消す方法がありません。ストアで設定されていないものは、使われることはありません。</translation>
    </message>
    <message>
        <source>Set up the new instance in Metabase Store</source>
        <translation>Metabase Store で新しいインスタンスを設定する</translation>
    </message>
    <message>
        <source>You choose plan, address and region in the store&apos;s own page; Gangway watches the new instance start.</source>
        <translation>プラン、アドレス、リージョンはストアのページで選びます。Gangway は新しいインスタンスの起動を見守ります。</translation>
    </message>
    <message>
        <source>about 5–30 minutes</source>
        <translation>約 5–30 分</translation>
    </message>
    <message>
        <source>Cancel the instance in Metabase Store.</source>
        <translation>Metabase Store でインスタンスをキャンセルしてください。</translation>
    </message>
    <message>
        <source>Compare the new instance with the snapshot</source>
        <translation>新しいインスタンスをスナップショットと比較する</translation>
    </message>
    <message>
        <source>Reads counts from the new instance.</source>
        <translation>新しいインスタンスから件数を読み取ります。</translation>
    </message>
    <message>
        <source>List what is left to do</source>
        <translation>残りの作業を一覧にする</translation>
    </message>
    <message>
        <source>This is not a plan for a move to Metabase Cloud.</source>
        <translation>これは Metabase Cloud への移行の計画ではありません。</translation>
    </message>
    <message>
        <source>Run it with the program that made it, or make a new plan.</source>
        <translation>作成したプログラムで実行するか、新しい計画を作ってください。</translation>
    </message>
    <message>
        <source>The plan lists other steps than this version of Gangway would do.</source>
        <translation>計画に、このバージョンの Gangway が行うものとは異なるステップがあります。</translation>
    </message>
    <message>
        <source>Make the plan again and read it before you run it.</source>
        <translation>計画を作り直し、内容を確認してから実行してください。</translation>
    </message>
    <message>
        <source>Move %1 to Metabase Cloud</source>
        <translation>%1 を Metabase Cloud に移行</translation>
    </message>
    <message>
        <source>This run no longer knows its migration at Metabase Store.</source>
        <translation>この実行からは、Metabase Store でのマイグレーションがわからなくなっています。</translation>
    </message>
    <message>
        <source>Make a new plan and run that one.</source>
        <translation>新しい計画を作り、それを実行してください。</translation>
    </message>
    <message>
        <source>The rehearsal store&apos;s page did not take the order.</source>
        <translation>リハーサル用ストアのページが注文を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Metabase %1; %2</source>
        <translation>Metabase %1、%2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>移行前</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables, read back and equal
%3</source>
        <translation>%2 テーブルの %1 行、読み戻して一致
%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent in %n part(s), SHA-256 as the snapshot&apos;s</source>
        <translation>
            <numerusform>%1 を %n 個のパートで送信、SHA-256 はスナップショットと同じ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs Metabase %2</source>
        <translation>%1 では Metabase %2 が動作しています</translation>
    </message>
    <message>
        <source>Writes what moves, in plain text, into the run&apos;s folder, and reads it back.</source>
        <translation>移行する内容を平文で実行のフォルダーに書き込み、読み戻します。</translation>
    </message>
    <message>
        <source>The snapshot is deleted.</source>
        <translation>スナップショットを削除します。</translation>
    </message>
    <message>
        <source>%1; %2 rows that move, read back and equal</source>
        <translation>%1、移行する %2 行を読み戻し、一致しました</translation>
    </message>
    <message>
        <source>%1 values decrypted</source>
        <translation>%1 個の値を復号しました</translation>
    </message>
    <message>
        <source>%1 rows left out, as decided</source>
        <translation>決定のとおり %1 行を除きました</translation>
    </message>
    <message>
        <source>Continue the rehearsal; if it stays, start it anew with %1.</source>
        <extracomment>%1: an option, or the words on a button</extracomment>
        <translation>リハーサルを再開してください。解消しない場合は、%1 で最初からやり直してください。</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>リハーサル: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Answers</name>
    <message>
        <source>The plan&apos;s answer &quot;%1&quot; cannot be used.</source>
        <translation>計画の回答「%1」は使用できません。</translation>
    </message>
    <message>
        <source>Make the plan again with %1.</source>
        <extracomment>%1: a command, or the words on a button</extracomment>
        <translation>%1 で計画を作り直してください。</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupPlace</name>
    <message>
        <source>&quot;%1&quot; is no place for a backup.</source>
        <translation>「%1」はバックアップの保存先として使用できません。</translation>
    </message>
    <message>
        <source>Choose a folder and a name that ends in .gangway.tar.</source>
        <translation>フォルダーと、.gangway.tar で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is already there, and a backup never replaces a file.</source>
        <translation>%1 はすでに存在します。バックアップがファイルを置き換えることはありません。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>%1 には何も書き込めません。</translation>
    </message>
    <message>
        <source>Choose a folder you may write into.</source>
        <translation>書き込み可能なフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::BackupStep</name>
    <message>
        <source>%1 is already there, and this run did not make it.</source>
        <translation>%1 はすでに存在し、この実行が作ったものではありません。</translation>
    </message>
    <message>
        <source>Make the plan again with another place for the backup.</source>
        <translation>バックアップの保存先を変えて、計画を作り直してください。</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::ChecksStep</name>
    <message numerus="yes">
        <source>The move cannot start: %n check(s) forbid it. Nothing was changed.</source>
        <translation>
            <numerusform>移行を開始できません。%n 件のチェックが移行を妨げています。何も変更されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what each of them says, then check again.</source>
        <translation>それぞれの対処を行ってから、もう一度チェックしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The move waits for you: %n finding(s) of the checks need a decision. Nothing was changed.</source>
        <translation>
            <numerusform>移行は判断を待っています。チェックの結果のうち %n 件に判断が必要です。何も変更されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them. If you accept them all, plan the move again with %1.</source>
        <translation>内容を読んでください。すべて承諾する場合は、%1 を指定して移行をもう一度計画してください。</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::EnvironmentKey</name>
    <message>
        <source>%1 does not set MB_ENCRYPTION_SECRET_KEY.</source>
        <translation>%1 は MB_ENCRYPTION_SECRET_KEY を設定していません。</translation>
    </message>
    <message>
        <source>Choose the file that the old server reads its environment from, or type the key.</source>
        <translation>元のサーバーが環境を読み取るファイルを選ぶか、キーを入力してください。</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Page</name>
    <message>
        <source>Source</source>
        <extracomment>Step of the move: which Metabase is moved</extracomment>
        <translation>移行元</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Step of the move: what stands in the way</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Step of the move: what is going to happen</extracomment>
        <translation>計画</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Step of the move: it happens</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Step of the move: both sides are compared</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Step of the move: what is left to do by hand</extracomment>
        <translation>仕上げ</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanText</name>
    <message>
        <source>touches:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>takes:</source>
        <translation>所要:</translation>
    </message>
    <message>
        <source>way back:</source>
        <translation>元に戻す方法:</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::PlanWords</name>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1–%2 minutes</source>
        <translation>約 %1–%2 分</translation>
    </message>
    <message>
        <source>Metabase has to stay stopped until its backup was read back: %1. Nobody can work with it until then. After that you may start it again; what people change there from then on does not move.</source>
        <translation>バックアップの読み戻しが終わるまで、Metabase は停止したままにする必要があります: %1。それまでは誰も作業できません。その後は再び起動できますが、それ以降に行われた変更は移行されません。</translation>
    </message>
    <message>
        <source>our Metabase</source>
        <translation>社内の Metabase</translation>
    </message>
    <message>
        <source>We are moving %1 to Metabase Cloud.

It will not be available for a short time at the beginning (%2). After that it can be used for reading as before, but nothing should be changed there: questions and dashboards changed after the move has begun stay behind.

We write again when the new address can be used. Your questions, dashboards and collections will be there.</source>
        <translation>%1 を Metabase Cloud に移行します。

最初の短い間 (%2)、使用できません。その後はこれまでどおり閲覧に使えますが、変更はしないでください。移行の開始後に変更した質問とダッシュボードは移行されません。

新しいアドレスが使えるようになったら、改めてお知らせします。質問、ダッシュボード、コレクションはそのまま使えます。</translation>
    </message>
    <message>
        <source>The new address: %1</source>
        <translation>新しいアドレス: %1</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::Session</name>
    <message>
        <source>The report of the checks could not be read.</source>
        <translation>チェックのレポートを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Run %1 is no move to Metabase Cloud.</source>
        <translation>実行 %1 は Metabase Cloud への移行ではありません。</translation>
    </message>
    <message>
        <source>Continue it with the program that began it.</source>
        <translation>開始したプログラムで再開してください。</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SnapshotStep</name>
    <message>
        <source>The snapshot %1 could not be deleted.</source>
        <translation>スナップショット %1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>手作業で削除してください。</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::SourceFacts</name>
    <message>
        <source>%1 is a backup. What is moved is a Metabase&apos;s own database file.</source>
        <translation>%1 はバックアップです。移行するのは Metabase 自身のデータベースファイルです。</translation>
    </message>
    <message>
        <source>Choose that file, or restore the backup first: gangwayctl restore.</source>
        <translation>そのファイルを選ぶか、先にバックアップを復元してください: gangwayctl restore</translation>
    </message>
    <message>
        <source>%1 is no application database of Metabase.</source>
        <translation>%1 は Metabase のアプリケーションデータベースではありません。</translation>
    </message>
    <message>
        <source>Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.</source>
        <translation>MB_DB_FILE が指すファイル (通常は metabase.jar の隣の metabase.db.mv.db) を選んでください。</translation>
    </message>
</context>
<context>
    <name>gangway::movetocloud::VerifyStep</name>
    <message>
        <source>%1 does not say how much it holds of everything.</source>
        <translation>%1 は、それぞれの件数を返しません。</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 found</source>
        <translation>%1: 想定 %2、実際 %3</translation>
    </message>
    <message>
        <source>%1 does not hold what was moved.</source>
        <translation>%1 の中身は、移行した内容と一致しません。</translation>
    </message>
    <message>
        <source>Do not switch over. Your backup and the old server are as they were. Ask Metabase&apos;s support, or move again.</source>
        <translation>切り替えないでください。バックアップと元のサーバーは以前のままです。Metabase のサポートに問い合わせるか、移行をやり直してください。</translation>
    </message>
    <message>
        <source>Compare these by hand: %1 shows how many the backup holds.</source>
        <extracomment>%1: a command, or a button of a window</extracomment>
        <translation>これらは手作業で比べてください。バックアップに含まれる数は %1 で確認できます。</translation>
    </message>
</context>
<context>
    <name>gangway::windowChoiceName</name>
    <message>
        <source>in the field “Encryption key” of the page Source</source>
        <extracomment>Where something is given: stands in a sentence, after a colon</extracomment>
        <translation>「移行元」ページの「暗号化キー」フィールド</translation>
    </message>
    <message>
        <source>the decisions accepted below the findings</source>
        <extracomment>Stands in a sentence: &quot;plan the move again with …&quot;</extracomment>
        <translation>結果の下で承諾した判断</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words on a button or beside a box, in quotes</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1” on Home shows what is left and how to save it.</source>
        <extracomment>After a colon; %1 is a button on the window Home</extracomment>
        <translation>ホーム画面の「%1」で、残っているものとその保存方法を確認できます。</translation>
    </message>
    <message>
        <source>“%1” on Home</source>
        <extracomment>A button on the window Home: stands in sentences: &quot;check it with …&quot;, &quot;… shows what is in it&quot;</extracomment>
        <translation>ホーム画面の「%1」</translation>
    </message>
    <message>
        <source>the page Checks of a move</source>
        <extracomment>A page of the move: stands in a sentence: &quot;… names such rows&quot;</extracomment>
        <translation>移行の「チェック」ページ</translation>
    </message>
</context>
<context>
    <name>gangwayctl</name>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>How to show progress: bars (default on a terminal), lines, json (one object a line on standard output) or none.</source>
        <translation>進捗の表示方法: bars (端末での既定)、lines、json (標準出力に 1 行 1 オブジェクト)、none。</translation>
    </message>
    <message>
        <source>style</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Usage: gangwayctl %1 [options] %2</source>
        <translation>使い方: gangwayctl %1 [オプション] %2</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>There is no progress style &quot;%1&quot;.</source>
        <translation>進捗の表示形式「%1」はありません。</translation>
    </message>
    <message>
        <source>Something is missing after &quot;gangwayctl %1&quot;.</source>
        <translation>&quot;gangwayctl %1&quot; の後に引数が足りません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 には %2 から %3 までの整数を指定します。</translation>
    </message>
    <message>
        <source>&quot;gangwayctl %1 --help&quot; shows how it is used.</source>
        <translation>使い方は &quot;gangwayctl %1 --help&quot; で表示されます。</translation>
    </message>
    <message>
        <source>%1
%2 rows in %3 tables; from %4; made %5</source>
        <translation>%1
%3 テーブルの %2 行、元: %4、作成: %5</translation>
    </message>
    <message>
        <source>Backs up a closed application database into a plain tar and reads everything back: every byte, and every row against the source. Stop Metabase first; a database in use is refused.</source>
        <translation>閉じられたアプリケーションデータベースを通常の tar にバックアップし、すべてを読み戻します。すべてのバイトと、元のデータベースと照合したすべての行が対象です。先に Metabase を停止してください。使用中のデータベースは拒否されます。</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, or env:FILE.</source>
        <translation>metabase.db (.mv.db の有無は問いません)、そのフォルダー、または env:FILE。</translation>
    </message>
    <message>
        <source>The archive, or a folder for one named by the time (default: this folder).</source>
        <translation>アーカイブ、または日時の名前で作成する先のフォルダー (既定: 現在のフォルダー)。</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Print what was made as JSON.</source>
        <translation>作成したものを JSON で出力します。</translation>
    </message>
    <message>
        <source>Backed up and read back: %1</source>
        <translation>バックアップと読み戻しが完了しました: %1</translation>
    </message>
    <message>
        <source>Reads a backup archive completely: every byte against the manifest, then every row of its database against the checksums taken from the source.</source>
        <translation>バックアップアーカイブを完全に読み取ります。すべてのバイトをマニフェストと、データベースのすべての行を元のデータベースから取ったチェックサムと照合します。</translation>
    </message>
    <message>
        <source>A .gangway.tar file.</source>
        <translation>.gangway.tar ファイル。</translation>
    </message>
    <message>
        <source>Only look at the manifest and the places of the members: quick, proves less.</source>
        <translation>マニフェストとメンバーの位置だけを調べます。速く終わりますが、確認できることは少なくなります。</translation>
    </message>
    <message>
        <source>Print what it holds as JSON.</source>
        <translation>中身を JSON で出力します。</translation>
    </message>
    <message>
        <source>Complete: %1
%2</source>
        <translation>完全です: %1
%2</translation>
    </message>
    <message>
        <source>Good, every byte and every row: %1</source>
        <translation>すべてのバイトと行が正常です: %1</translation>
    </message>
    <message>
        <source>Puts the database of a backup back. The place must be empty, or what is there is backed up first with --keep-existing. Stop Metabase first.</source>
        <translation>バックアップのデータベースを元に戻します。戻す場所は空である必要があります。--keep-existing を付けると、今あるものを先にバックアップします。先に Metabase を停止してください。</translation>
    </message>
    <message>
        <source>The database file to make: metabase.db, with or without .mv.db.</source>
        <translation>作成するデータベースファイル: metabase.db (.mv.db の有無は問いません)。</translation>
    </message>
    <message>
        <source>target</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>Back up what is there into this archive, and verify it, before replacing it.</source>
        <translation>置き換える前に、今あるものをこのアーカイブにバックアップし、検証します。</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>--to is missing: where should the database go?</source>
        <translation>--to がありません。データベースの復元先を指定してください。</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>復元しました: %1</translation>
    </message>
    <message>
        <source>What was there is kept in %1</source>
        <translation>以前あったものは %1 に保管されています</translation>
    </message>
    <message>
        <source>look into a backup or database file</source>
        <translation>バックアップまたはデータベースファイルの中を調べる</translation>
    </message>
    <message>
        <source>what stands in the way of a move</source>
        <translation>移行の妨げになるものを調べる</translation>
    </message>
    <message>
        <source>make a verified backup archive</source>
        <translation>検証済みのバックアップアーカイブを作る</translation>
    </message>
    <message>
        <source>read a backup archive and check everything in it</source>
        <translation>バックアップアーカイブを読み取り、中身をすべて検査する</translation>
    </message>
    <message>
        <source>put a backup&apos;s database back</source>
        <translation>バックアップのデータベースを元に戻す</translation>
    </message>
    <message>
        <source>write down a move, step by step, before anything happens</source>
        <translation>何かを行う前に、移行をステップごとに書き出す</translation>
    </message>
    <message>
        <source>do what a plan says, or continue it</source>
        <translation>計画の内容を実行する、または再開する</translation>
    </message>
    <message>
        <source>the whole move against a stand-in cloud on this machine</source>
        <translation>このコンピューター上の代役のクラウドに対して移行全体を行う</translation>
    </message>
    <message>
        <source>list all runs</source>
        <translation>すべての実行を一覧表示する</translation>
    </message>
    <message>
        <source>show one run</source>
        <translation>1 つの実行を表示する</translation>
    </message>
    <message>
        <source>--export needs --as csv, json or sql.</source>
        <translation>--export には --as csv、json、sql のいずれかが必要です。</translation>
    </message>
    <message>
        <source>Looks into a file without a database server, Java or a network, and never writes to it: H2 databases (H2 1.4 to 2.3) and Gangway&apos;s own archives. Other kinds of backup are named.</source>
        <translation>データベースサーバー、Java、ネットワークなしでファイルの中を調べ、ファイルには決して書き込みません。対象は H2 データベース (H2 1.4 から 2.3) と Gangway 自身のアーカイブです。ほかの種類のバックアップは種類を示します。</translation>
    </message>
    <message>
        <source>The file to look into.</source>
        <translation>調べるファイル。</translation>
    </message>
    <message>
        <source>Print JSON; its members are described in the manual.</source>
        <translation>JSON を出力します。各項目の説明はマニュアルにあります。</translation>
    </message>
    <message>
        <source>List all tables with their rows.</source>
        <translation>すべてのテーブルを行数とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Show the rows of one table.</source>
        <translation>1 つのテーブルの行を表示します。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How many rows (default %1).</source>
        <translation>行数 (既定 %1)。</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Find a text in names and values.</source>
        <translation>名前と値からテキストを検索します。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Say what differs from another file; ends with 4 when something does.</source>
        <translation>別のファイルとの違いを示します。違いがあれば 4 で終了します。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Write all tables, or the one of --table, into a folder.</source>
        <translation>すべてのテーブル、または --table のテーブルをフォルダーに書き出します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>csv, json or sql.</source>
        <translation>csv、json、sql のいずれか。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Do not check every page, row and index.</source>
        <translation>すべてのページ、行、インデックスの検査を行いません。</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same.</source>
        <translation>MB_ENCRYPTION_SECRET_KEY を入れた、自分だけが読めるファイル。同名の環境変数でも指定できます。</translation>
    </message>
    <message>
        <source>Writes down a move, step by step: what each step touches and how it is taken back. Nothing is read or changed yet. The file holds no secrets and can be sent to a colleague.</source>
        <translation>移行をステップごとに書き出します。各ステップが触れるものと、元に戻す方法が含まれます。まだ何も読み取らず、何も変更しません。ファイルに機密情報は含まれないので、同僚に送ることができます。</translation>
    </message>
    <message>
        <source>move-to-cloud: move a stopped Metabase on H2 to Metabase Cloud.</source>
        <translation>move-to-cloud: 停止中の H2 版 Metabase を Metabase Cloud に移行します。</translation>
    </message>
    <message>
        <source>The application database: metabase.db with or without .mv.db, its folder, or env:FILE with Metabase&apos;s variables.</source>
        <translation>アプリケーションデータベース: metabase.db (.mv.db の有無は問いません)、そのフォルダー、または Metabase の変数を入れた env:FILE。</translation>
    </message>
    <message>
        <source>Where the plan goes; without it, it is only shown.</source>
        <translation>計画の保存先。省略すると表示だけを行います。</translation>
    </message>
    <message>
        <source>The new instance, where it is known already.</source>
        <translation>新しいインスタンス (すでに決まっている場合)。</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1, to list its addresses.</source>
        <translation>新しいインスタンスのリージョン (例: eu-central-1)。そのアドレスを一覧にします。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>The old server runs Metabase Pro or Enterprise.</source>
        <translation>元のサーバーは Metabase Pro または Enterprise です。</translation>
    </message>
    <message>
        <source>The preflight&apos;s findings that need a decision were read and accepted.</source>
        <translation>preflight の結果のうち判断が必要なものを読み、承諾しました。</translation>
    </message>
    <message>
        <source>Parts to upload side by side, 1 to 16 (default 4).</source>
        <translation>同時にアップロードするパートの数、1 から 16 (既定 4)。</translation>
    </message>
    <message>
        <source>Megabytes in a part of a large upload, 6 to 5000 (default 100).</source>
        <translation>大きなアップロードの 1 パートのメガバイト数、6 から 5000 (既定 100)。</translation>
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
        <translation>Metabase 自身のもの以外のストア (リハーサルのストアなど)。</translation>
    </message>
    <message>
        <source>Its pages, where they are at another address.</source>
        <translation>別のアドレスにある場合の、ストアのページ。</translation>
    </message>
    <message>
        <source>Print the plan as JSON.</source>
        <translation>計画を JSON で出力します。</translation>
    </message>
    <message>
        <source>There is no journey &quot;%1&quot;.</source>
        <translation>移行の種類「%1」はありません。</translation>
    </message>
    <message>
        <source>Saved. Start it with: gangwayctl run %1</source>
        <translation>保存しました。開始するには: gangwayctl run %1</translation>
    </message>
    <message>
        <source>Says what stands in the way of a move: what forbids it, what you have to decide, what will need work afterwards, and what was looked at and is fine. Only reads. Ends with 5 when something forbids the move.</source>
        <translation>移行の妨げになるものを示します。移行を不可能にするもの、判断が必要なもの、後で作業が必要になるもの、調べて問題のなかったものが含まれます。読み取るだけです。移行を不可能にするものがあれば 5 で終了します。</translation>
    </message>
    <message>
        <source>move-to-cloud.</source>
        <translation>move-to-cloud。</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>レポートを JSON で出力します。</translation>
    </message>
    <message>
        <source>Also write it as a page to show around.</source>
        <translation>人に見せるためのページとしても書き出します。</translation>
    </message>
    <message>
        <source>Region of the new instance, such as eu-central-1.</source>
        <translation>新しいインスタンスのリージョン (例: eu-central-1)。</translation>
    </message>
    <message>
        <source>Also look for broken references in logs and history, which may take minutes.</source>
        <translation>ログと履歴の壊れた参照も調べます。数分かかることがあります。</translation>
    </message>
    <message>
        <source>The whole move, with real data and the real steps, against a stand-in for Metabase Cloud on this machine: checks, backup, snapshot, upload, set-up, comparison, follow-ups. Nothing leaves the machine, and the source is only read.</source>
        <translation>実際のデータと実際のステップで、このコンピューター上の Metabase Cloud の代役に対して移行全体を行います。チェック、バックアップ、スナップショット、アップロード、設定、比較、残りの作業まで含みます。このコンピューターの外には何も送られず、移行元は読み取るだけです。</translation>
    </message>
    <message>
        <source>Your application database; without it, the sample that comes with Gangway.</source>
        <translation>アプリケーションデータベース。省略すると、Gangway に付属するサンプルを使います。</translation>
    </message>
    <message>
        <source>Go on where an earlier rehearsal was cut short.</source>
        <translation>以前のリハーサルが中断されたところから続けます。</translation>
    </message>
    <message>
        <source>Forget what the stand-in cloud kept of earlier rehearsals.</source>
        <translation>代役のクラウドが以前のリハーサルから保存しているものを破棄します。</translation>
    </message>
    <message>
        <source>Folder for the backup (default: in Gangway&apos;s own folder).</source>
        <translation>バックアップのフォルダー (既定: Gangway 自身のフォルダー内)。</translation>
    </message>
    <message>
        <source>Rehearsal %1. The cloud is a stand-in on this machine (%2); nothing leaves it.
</source>
        <translation>リハーサル %1。クラウドはこのコンピューター上の代役 (%2) です。外には何も送られません。
</translation>
    </message>
    <message>
        <source>This plan was begun already: run %1.</source>
        <translation>この計画はすでに開始されています: 実行 %1。</translation>
    </message>
    <message>
        <source>Continue it with --continue, or make a new plan to start over.</source>
        <translation>--continue で再開するか、新しい計画を作って最初からやり直してください。</translation>
    </message>
    <message>
        <source>Start the move? Type yes to start, anything else to leave:</source>
        <translation>移行を開始しますか? 開始する場合は yes、やめる場合はそれ以外を入力してください:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Does what a plan says. It can be stopped with Ctrl+C or killed at any moment and continued: finished steps are not done again, finished parts of an upload are not sent again.</source>
        <translation>計画の内容を実行します。いつでも Ctrl+C で停止したり強制終了したりでき、後で再開できます。完了したステップは繰り返されず、完了したアップロードのパートは再送されません。</translation>
    </message>
    <message>
        <source>A plan file, or the id of a run.</source>
        <translation>計画ファイル、または実行の ID。</translation>
    </message>
    <message>
        <source>Go on where an earlier run of this plan ended.</source>
        <translation>この計画の以前の実行が終わったところから続けます。</translation>
    </message>
    <message>
        <source>Do not ask before starting.</source>
        <translation>開始前に確認を求めません。</translation>
    </message>
    <message>
        <source>The new instance, such as acme.metabaseapp.com, so that it is not asked for.</source>
        <translation>新しいインスタンス (例: acme.metabaseapp.com)。指定すると入力を求められません。</translation>
    </message>
    <message>
        <source>File, readable only by you, with an API key of the new instance. GANGWAY_INSTANCE_KEY does the same.</source>
        <translation>新しいインスタンスの API キーを入れた、自分だけが読めるファイル。GANGWAY_INSTANCE_KEY でも指定できます。</translation>
    </message>
    <message>
        <source>Run %1 has ended already. &quot;gangwayctl status %1&quot; shows it.</source>
        <translation>実行 %1 はすでに終了しています。&quot;gangwayctl status %1&quot; で確認できます。</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether to start.</source>
        <translation>ここでは、開始するかどうかを確認できる相手がいません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Lists all runs, newest first: what they did and whether they can be continued.</source>
        <translation>すべての実行を新しい順に一覧表示します。行ったことと、再開できるかどうかを示します。</translation>
    </message>
    <message>
        <source>Print {&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]}.</source>
        <translation>{&quot;runs&quot;: [{id, journey, title, state, created, updated, stepsCompleted, stepsTotal}]} を出力します。</translation>
    </message>
    <message>
        <source>Shows one run: every step, what it made, and the error where it stopped.</source>
        <translation>1 つの実行を表示します。すべてのステップ、作成したもの、停止した箇所のエラーを示します。</translation>
    </message>
    <message>
        <source>The run&apos;s id, as &quot;gangwayctl runs&quot; shows it.</source>
        <translation>実行の ID (&quot;gangwayctl runs&quot; で表示されるもの)。</translation>
    </message>
    <message>
        <source>Print the whole record, with every step&apos;s result.</source>
        <translation>各ステップの結果を含む記録全体を出力します。</translation>
    </message>
    <message>
        <source>Usage: gangwayctl COMMAND [options]

Moves a self-hosted Metabase to Metabase Cloud without losing anything, and looks into backups.

Commands:
</source>
        <translation>使い方: gangwayctl COMMAND [オプション]

セルフホストの Metabase を何も失わずに Metabase Cloud に移行し、バックアップの中を調べます。

コマンド:
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
&quot;gangwayctl COMMAND --help&quot; でそれぞれの使い方を表示します。

機密情報は引数にしません。環境変数、自分だけが読めるファイル、または入力の求めに応じて指定します。
GANGWAY_HOME   実行とそのジャーナルの保存先 (現在 %1)
GANGWAY_LOG    trace、debug、info、warning、error、off のいずれか

終了コード: 0 完了、1 失敗、2 使い方の誤り、3 利用者による停止、4 検証で違いを検出、
5 チェックにより続行不可、75 中断または一時的な障害 (再実行しても安全)。
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;gangwayctl --help&quot; lists them all.</source>
        <translation>すべてのコマンドは &quot;gangwayctl --help&quot; で表示されます。</translation>
    </message>
    <message>
        <source>The command ended in the middle.</source>
        <translation>コマンドが途中で終了しました。</translation>
    </message>
    <message>
        <source>Run it again. If it stays, report it with the log in %1.</source>
        <translation>もう一度実行してください。解消しない場合は、%1 のログを添えて報告してください。</translation>
    </message>
    <message>
        <source>
Moved and verified. The old server was not touched.</source>
        <translation>
移行し、検証しました。元のサーバーには触れていません。</translation>
    </message>
    <message>
        <source>
Everything was copied. It has not been verified.</source>
        <translation>
すべてコピーされました。まだ検証されていません。</translation>
    </message>
    <message>
        <source>
Stopped after %1 of %2 steps. Nothing on the source was changed.</source>
        <translation>
%2 ステップ中 %1 ステップの後で停止しました。移行元は何も変更されていません。</translation>
    </message>
    <message>
        <source>
Not moved: %1 of %2 steps are done. Nothing on the source was changed.</source>
        <translation>
移行されていません。%2 ステップ中 %1 ステップが完了しています。移行元は何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no run to continue.</source>
        <translation>再開できる実行はありません。</translation>
    </message>
    <message>
        <source>&quot;gangwayctl runs&quot; lists what there is.</source>
        <translation>&quot;gangwayctl runs&quot; で一覧を表示します。</translation>
    </message>
    <message>
        <source>Details: gangwayctl status %1</source>
        <translation>詳細: gangwayctl status %1</translation>
    </message>
    <message>
        <source>    The store&apos;s page (rehearsal): %1</source>
        <translation>    ストアのページ (リハーサル): %1</translation>
    </message>
    <message>
        <source>    Filling in the store&apos;s page for you: plan Starter, monthly, address %1, region Frankfurt.</source>
        <translation>    ストアのページを代わりに入力しています: プラン Starter、月払い、アドレス %1、リージョン フランクフルト。</translation>
    </message>
    <message>
        <source>    Metabase Store, for plan, address and region (keep this link to yourself):
    %1</source>
        <translation>    Metabase Store (プラン、アドレス、リージョンの選択。このリンクは他人に渡さないでください):
    %1</translation>
    </message>
    <message>
        <source>    The snapshot is uploaded. Order the new instance in Metabase Store:
    %1
    Its address (such as acme.metabaseapp.com), or nothing to go on another time:</source>
        <translation>    スナップショットはアップロードされました。Metabase Store で新しいインスタンスを注文してください:
    %1
    そのアドレス (例: acme.metabaseapp.com)。後で続ける場合は空のまま:</translation>
    </message>
    <message>
        <source>The snapshot is uploaded. The new instance is not set up yet.</source>
        <translation>スナップショットはアップロードされました。新しいインスタンスはまだ設定されていません。</translation>
    </message>
    <message>
        <source>Order it in Metabase Store, then continue this run with its address: --continue --address …</source>
        <translation>Metabase Store で注文してから、そのアドレスを付けてこの実行を再開してください: --continue --address …</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address.</source>
        <translation>「%1」はアドレスではありません。</translation>
    </message>
    <message>
        <source>Continue the run and give an address such as acme.metabaseapp.com.</source>
        <translation>この実行を再開し、acme.metabaseapp.com のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>    To compare, Gangway needs an administrator&apos;s API key of %1
    (Admin settings, Authentication, API keys; group Administrators):</source>
        <translation>    比較には、%1 の管理者の API キーが必要です
    (Admin settings、Authentication、API keys、グループ Administrators):</translation>
    </message>
    <message>
        <source>%1 is running, but it has not been verified.</source>
        <translation>%1 は動作していますが、まだ検証されていません。</translation>
    </message>
    <message>
        <source>Make an API key there, then continue this run. The key can come from GANGWAY_INSTANCE_KEY or --key-file.</source>
        <translation>そこで API キーを作成してから、この実行を再開してください。キーは GANGWAY_INSTANCE_KEY または --key-file で指定できます。</translation>
    </message>
    <message>
        <source>Folder, or name.gangway.tar, for the backup (default: that of the settings, or beside the source).</source>
        <translation>バックアップのフォルダー、または name.gangway.tar (既定: 設定のもの、または元のデータベースの隣)。</translation>
    </message>
    <message>
        <source>Upload at most so many kilobytes a second (0: no limit).</source>
        <translation>アップロードの上限、毎秒のキロバイト数 (0: 無制限)。</translation>
    </message>
    <message>
        <source>write an H2 database into a new file for H2 2.1</source>
        <translation>H2 データベースを H2 2.1 用の新しいファイルに書き込む</translation>
    </message>
    <message>
        <source>The file to make, with or without .mv.db. An existing one is never replaced.</source>
        <translation>作成するファイル (.mv.db の有無は問いません)。既存のファイルは決して置き換えません。</translation>
    </message>
    <message>
        <source>--to is missing: where should the new file go?</source>
        <translation>--to がありません。新しいファイルの場所を指定してください。</translation>
    </message>
    <message>
        <source>Written and read back: %1
%2 rows in %3 tables, %4</source>
        <translation>書き込みと読み戻しが完了しました: %1
%3 テーブルの %2 行、%4</translation>
    </message>
    <message>
        <source>make the file that Metabase Cloud takes</source>
        <translation>Metabase Cloud が受け付けるファイルを作成</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY, to be read when the plan is run. The plan holds its path, not what is in it.</source>
        <translation>MB_ENCRYPTION_SECRET_KEY を収めた、自分だけが読めるファイル。計画の実行時に読み取られます。計画には中身ではなくパスが入ります。</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of your server. The environment variable of that name does the same.</source>
        <translation>サーバーの MB_ENCRYPTION_SECRET_KEY を収めた、自分だけが読めるファイル。同名の環境変数でも同じです。</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of the old server. The environment variable of that name does the same.</source>
        <translation>旧サーバーの MB_ENCRYPTION_SECRET_KEY を収めた、自分だけが読めるファイル。同名の環境変数でも同じです。</translation>
    </message>
    <message>
        <source>This database is encrypted. MB_ENCRYPTION_SECRET_KEY:</source>
        <translation>このデータベースは暗号化されています。MB_ENCRYPTION_SECRET_KEY:</translation>
    </message>
    <message>
        <source>Snapshot made and read back: %1</source>
        <translation>スナップショットを作成し、読み戻しました: %1</translation>
    </message>
    <message>
        <source>%1; %2 rows, every one equal to the source&apos;s as it moves; Metabase %3</source>
        <translation>%1、%2 行、移行する形で元とすべて一致、Metabase %3</translation>
    </message>
    <message>
        <source>Decrypted: %1</source>
        <translation>復号: %1</translation>
    </message>
    <message>
        <source>Emptied, since no key opens it: %1</source>
        <translation>開けるキーがないため空にしたもの: %1</translation>
    </message>
    <message>
        <source>Kept as it is, although it looks encrypted: %1</source>
        <translation>暗号化されているように見えるが、そのまま残したもの: %1</translation>
    </message>
    <message>
        <source>Left out: %1, rows: %2</source>
        <translation>除いたもの: %1、行数: %2</translation>
    </message>
    <message>
        <source>Stays behind, as in Metabase&apos;s own dumps (rows): %1</source>
        <translation>Metabase 自身のダンプと同じく残るもの (行数): %1</translation>
    </message>
    <message>
        <source>Makes the file that Metabase Cloud takes, from an application database on H2 of any version or from a backup of one: an H2 2.1 file with everything that moves, in plain text. Counts it as made only after reading it back: every row, every index, every reference. The source is only read.</source>
        <translation>任意のバージョンの H2 上のアプリケーションデータベース、またはそのバックアップから、Metabase Cloud が受け付けるファイルを作成します。移行する内容すべてを平文で収めた H2 2.1 のファイルです。すべての行、索引、参照を読み戻して初めて作成済みとなります。元は読み取るだけです。</translation>
    </message>
    <message>
        <source>metabase.db with or without .mv.db, its folder, a backup (.gangway.tar), or env:FILE.</source>
        <translation>metabase.db (.mv.db はあってもなくてもかまいません)、そのフォルダー、バックアップ (.gangway.tar)、または env:ファイル。</translation>
    </message>
    <message>
        <source>The file to make; it must not exist yet.</source>
        <translation>作成するファイル。まだ存在していてはいけません。</translation>
    </message>
    <message>
        <source>File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of that name does the same, and at a terminal it is asked for where it is needed.</source>
        <translation>MB_ENCRYPTION_SECRET_KEY を収めた、自分だけが読めるファイル。同名の環境変数でも同じです。端末では必要なときに尋ねられます。</translation>
    </message>
    <message>
        <source>--to is missing: where should the snapshot go?</source>
        <translation>--to がありません。スナップショットの保存先はどこですか。</translation>
    </message>
    <message>
        <source>    That key does not open it. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    そのキーでは開けません。サーバーの MB_ENCRYPTION_SECRET_KEY:</translation>
    </message>
    <message>
        <source>    %1 is encrypted. MB_ENCRYPTION_SECRET_KEY of its server:</source>
        <translation>    %1 は暗号化されています。サーバーの MB_ENCRYPTION_SECRET_KEY:</translation>
    </message>
    <message>
        <source>What to do about values that look encrypted and that no key opens: stop (default), reset (empty them), keep (leave them as they are).</source>
        <translation>暗号化されているように見え、どのキーでも開けない値の扱い: stop (既定)、reset (空にする)、keep (そのまま残す)。</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Leave out rows that refer to rows which are not there, and what refers to them.</source>
        <translation>存在しない行を参照する行と、それを参照するものを除きます。</translation>
    </message>
    <message>
        <source>--unreadable takes stop, reset or keep.</source>
        <translation>--unreadable に指定できるのは stop、reset、keep です。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>何も失われていません。</translation>
    </message>
    <message>
        <source>This account is kept in %1</source>
        <translation>この報告は %1 に保存されています</translation>
    </message>
    <message>
        <source>Nothing was written. To write what can be read into the new file, add --salvage.</source>
        <translation>何も書き込まれていません。読み取れるものを新しいファイルに書き込むには、--salvage を付けてください。</translation>
    </message>
    <message>
        <source>Writes a closed H2 database into a new file for H2 2.1, which Metabase 0.46 and newer open, and reads it back: every row against the source. Files of H2 1.4 are translated; others come out compacted. The source is only read. A damaged one is refused, with an account of what can still be read; --salvage writes that.</source>
        <translation>閉じられた H2 データベースを、Metabase 0.46 以降で開ける H2 2.1 用の新しいファイルに書き込み、元のデータベースと照合してすべての行を読み戻します。H2 1.4 のファイルは変換され、そのほかは無駄な領域を詰めて書き込まれます。元のデータベースは読み取るだけです。破損している場合は書き込まず、まだ読み取れるものを報告します。--salvage を付けると、それを書き込みます。</translation>
    </message>
    <message>
        <source>Write what can still be read of a damaged file, and beside it an account of what is lost. Ends with 4 when something is.</source>
        <translation>破損したファイルからまだ読み取れるものを書き込み、失われたものの報告をその隣に書き込みます。失われたものがあれば 4 で終了します。</translation>
    </message>
    <message>
        <source>With --salvage: leave out rows that refer to lost ones, so that every foreign key can be made.</source>
        <translation>--salvage とともに使用: 失われた行を参照する行を除外し、すべての外部キーを作成できるようにします。</translation>
    </message>
    <message>
        <source>--leave-out-orphans is for --salvage.</source>
        <translation>--leave-out-orphans は --salvage 用です。</translation>
    </message>
    <message>
        <source>%1 is damaged. Read was what is left of it.</source>
        <translation>%1 は破損しています。読み取ったのは、残っている部分です。</translation>
    </message>
    <message>
        <source>To write all of that into a new file: %1</source>
        <translation>そのすべてを新しいファイルに書き込むには: %1</translation>
    </message>
    <message>
        <source>The file is damaged, and so may be its list of tables; --tables shows what is left.</source>
        <translation>ファイルが破損しており、テーブルの一覧も破損している可能性があります。残っているものは --tables で表示されます。</translation>
    </message>
    <message>
        <source>Where MB_ENCRYPTION_SECRET_KEY is not given in another way: the one that the window kept in the desktop&apos;s keychain for this database.</source>
        <translation>MB_ENCRYPTION_SECRET_KEY がほかの方法で指定されていない場合、このデータベース用にウィンドウがデスクトップのキーチェーンに保存したものを使います。</translation>
    </message>
    <message>
        <source>Looking for the key in the desktop&apos;s keychain. It may ask to be unlocked.</source>
        <translation>デスクトップのキーチェーンでキーを探しています。ロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>No key of %1 is kept in the desktop&apos;s keychain.</source>
        <translation>%1 のキーはデスクトップのキーチェーンに保存されていません。</translation>
    </message>
</context>
</TS>
