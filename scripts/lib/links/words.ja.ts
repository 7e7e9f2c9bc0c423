import type { LinksWords } from './words.ts';

export const wordsJa: LinksWords = {
  usage: `npm run links -- [区分/記録 …] [オプション]
  --collection 名前     この区分だけを確認（複数はコンマで区切る）
  --no-ask              通信せず、前回までの結果だけを表示
  --days 21             応答のあったアドレスを再び確認するまでの日数
  --pause 2000          同じサーバーへの次の確認までの待ち時間（ミリ秒）
  --timeout 20000       応答なしとみなすまでの時間（ミリ秒）
  --memory ファイル     結果の保存先（.build/links.json）
  --archive             保存版のない出典に、その候補を示す
  --write               --archiveと併用：候補を出典に書き込む
  --strict              切れたリンクがあれば終了コード1で終わる
  --format 形式         text、json、markdown
  --locale it|en|ja     表示の言語（指定しない場合はコンピューターの言語）`,
  title: '外部リンク',
  standings: {
    flagged: 'リンク切れ（3日にわたり応答なし）',
    watched: '応答なし（後日再確認）',
    moved: '恒久的に移転',
    unclear: '判断できない',
    ok: '応答あり',
    unasked: '未確認',
  },
  toDo: {
    flagged: 'アドレスを開いてください。ページがない場合は移転先を探して「url」を直すか、「archived」に保存版を登録します（npm run links -- --archive）。',
    watched: '今は何もする必要はありません。別の日に再び確認し、3日目にリンク切れとして報告します。',
    moved: '移転先の内容が同じなら、新しいアドレスを「url」に書いてください。',
    unclear: 'アドレスを開いてください。プログラムには応答しなくても、人には表示される場合があります。開ければ対応は不要です。',
  },
  reasons: {
    'not-found': 'ページがありません',
    gone: 'ページは削除されました',
    'server-error': 'サーバーに障害があります',
    'refused-request': 'サーバーが要求を受け付けません',
    'no-such-server': 'その名前のサーバーがありません',
    'no-connection': 'サーバーに接続できません',
    certificate: 'サーバーの証明書が無効です',
    timeout: 'サーバーが時間内に応答しません',
    'redirect-loop': '転送が繰り返され、ページに着きません',
    'bad-redirect': '転送先がアドレスではありません',
    'home-page': 'トップページかエラーページに転送されます。ページがなくなった可能性があります',
    'not-for-us': 'サーバーがプログラムには応答しません',
    'too-many-requests': 'サーバーが間隔を空けるよう求めています',
    'not-asked': '未確認：サーバーが間隔を空けるよう求めたため',
  },
  failedOn: (days) => `応答なし：${days}`,
  goodOn: (day) => `最後の応答：${day}`,
  leadsTo: (url) => `転送先：${url}`,
  count: 'アドレス',
  summary: (addresses, records, asked) => `アドレス${addresses}件、記録${records}件。今回確認：${asked}件。`,
  nothing: '対応の必要はありません。確認したアドレスはすべて応答しました。',
  progress: (answered, of) => `${of}件中${answered}件を確認`,
  offline: 'どのサーバーからも応答がありません。ネットワークに接続されていないようです。結果は記録していません。後でもう一度実行してください。',
  unreadableMemory: (file) => `${file}の結果を読み込めません。ファイルを移すか削除すると、最初からやり直せます。`,
  noSuchRecord: (path) => `「${path}」という記録はありません。区分/記録の形（例：good-practices/tonite）で書いてください。`,
  writeNeedsArchive: '--writeは保存版を書き込むためのもので、--archiveと一緒に使います。',
  archive: {
    title: '保存版',
    none: 'アドレスのある出典には、すべて保存版が登録されています。',
    noAnswer: (count) => `出典${count}件について、アーカイブから応答がありませんでした。後でもう一度実行してください。`,
    without: (count) => `出典${count}件は、アーカイブに保存版がありません。https://web.archive.org/save で保存を依頼できます。`,
    proposed: (count) => `保存版が${count}件見つかりました。まだ書き込んでいません。--writeを付けると出典に追加します。`,
    written: (count) => `保存版を${count}件、出典に追加しました。送る前に内容を確かめてください。`,
  },
};
