import type { Words } from './words.ts';

const COLLECTIONS = 'practice（事例） · city（都市） · event（行事） · organisation（団体） · settlement（進出ガイド） · japan（日本ガイド） · programme（事業） · term（用語）';

/** 日本語の`npm run new`。 */
export const wordsJa: Words = {
  usage: `記録または翻訳を書き始めます。

  npm run new                                     必要なことを順に尋ねます
  npm run new -- 種類 [名称]                      記録を書き始めます
  npm run new -- 翻訳 記録 言語                   イタリア語からの翻訳を書き始めます
  npm run new -- 翻訳 記録 言語 --update          翻訳の後でイタリア語のどこが変わったかを示します

種類：${COLLECTIONS}、または content/ のフォルダ名。日本語の名前だけでも指定できます。
記録は collection/slug の形で書きます（例：good-practices/tonite）。言語は it、en、ja のいずれかです。

  --language 言語       最初に書く言語（省略すると、このコマンドの表示言語）
  --slug 名前           アドレスに使う名前を自分で決めるとき
  --reading 読み        日本語の名称の読み（アドレスの名前を作るため）
  --anyway              同じ名称の記録があっても書き始める
  --locale 言語         この表示と、ファイル内の説明の言語
  --help                この説明`,

  askCollection: '何について書きますか。',
  askNumber: (most, proposal) => `番号（1～${most}）${proposal ? `［${proposal}］` : ''}：`,
  askLanguage: '最初に何語で書きますか。',
  askName: (kind, language) => `記録の名称（${kind}、${language}）：`,
  askReading: '名称の読みを、ひらがなまたはローマ字で入力してください：',
  askSlug: (proposal) => (proposal ? `アドレスの名前［${proposal}］：` : 'アドレスの名前：'),
  askIsIt: 'この中にありますか。ある場合は中止し、その記録を編集してください。それでも新しく書き始めますか。（y/N）',
  yes: ['y', 'はい'],
  yesNo: 'y または n で答えてください。',
  languages: { it: 'イタリア語', en: '英語', ja: '日本語' },
  slugHelp: 'アドレスの名前は全言語で共通で、後から変更できません。半角の英小文字、数字、ハイフンを使います。提案どおりでよければEnterキーを押し、変える場合は入力してください。',
  italianFirst: (language, isOneFile) =>
    `どの記録も、事実と一緒に置くイタリア語の文章が土台になります。そのため、${isOneFile ? '同じファイルの中に' : ''}二つの原稿を作ります。一つは文章を書く場所に印を付けたイタリア語の原稿、もう一つは${language}の原稿です。事実を記入し、${language}で書き、イタリア語の文章は印を残したまま、書ける人に任せてください。イタリア語がそろうまでは点検で未記入と表示され、記録は公開されません。`,
  translationWord: '翻訳',
  argumentKind: '記録の種類',
  argumentName: '名称',
  argumentRecord: '記録',
  argumentLanguage: '言語',
  argumentExample: 'npm run new -- 用語 "リビングラボ"',
  argumentTranslationExample: 'npm run new -- 翻訳 good-practices/tonite ja',
  isItThisOne: '名称の似た記録：',

  needArguments: (missing, example) => `対話できない環境のため、次の指定が必要です：${missing.join('、')}。例：${example}`,
  unknownCollection: (found, near, allowed) => `「${found}」という種類はありません。${near ? `「${near}」のことですか。` : ''}種類：${allowed.join('、')}。`,
  unknownLanguage: (found) => `「${found}」はこのサイトの言語ではありません。it、en、jaのいずれかを書いてください。`,
  unknownOption: (found) => `${found}という指定はありません。npm run new -- --help をご覧ください。`,
  tooManyArguments: (found) => `「${found}」は余分です。空白を含む名称は引用符で囲んでください。`,
  noName: '名称がありません。文字か数字を一つ以上入力してください。',
  nameTooLong: (length, most) => `名称が${length}文字あります。${most}文字以内にしてください。`,
  nameNotOneLine: '名称は、見えない文字や改行を含まない一行の言葉にしてください。',
  noSlug: (name) => `「${name}」からはアドレスの名前を作れません。--reading で読みをひらがなで示すか、--slug で英小文字の名前を指定してください。`,
  slugBad: (slug, near) => `「${slug}」はアドレスに使えません。使えるのは半角の英小文字と数字、その間の一つずつのハイフンだけです。${near ? `例：${near}。` : ''}`,
  slugTooLong: (length, most) => `アドレスの名前が${length}文字あります。${most}文字以内にしてください。`,
  slugTaken: (slug, path) => `「${slug}」はすでに使われています（${path}）。その記録を編集するか、アドレスに別の名前を付けてください。`,
  slugReserved: (slug) => `「${slug}」は、サイトまたは一部のコンピューターが使う名前のため指定できません。別の名前にしてください。`,
  sameName: (name, path) => `「${name}」という記録がすでにあります（${path}）。その記録を編集してください。別のものであれば、--anyway を付けてもう一度実行してください。`,
  fileThere: (file) => `${file}はすでにあります。何も書き込んでいません。`,
  cannotWrite: (file, reason) => `${file}に書き込めませんでした（${reason}）。`,
  stopped: '中止しました。何も書き込んでいません。',
  noRecord: (found, near) => `「${found}」という記録はありません。${near ? `${near}のことですか。` : 'content/ のフォルダ名に従い、collection/slug の形で書いてください。'}`,
  severalRecords: (found, paths) => `「${found}」という記録が複数あります（${paths.join('、')}）。どれかを指定してください。`,
  originalLanguage: 'イタリア語は原文の言語のため、翻訳先にはなりません。enまたはjaを書いてください。',
  originalUnreadable: (file) => `イタリア語の原文${file}を読めません。先に訂正してください。npm run check で問題点を確認できます。`,
  translationCurrent: (file) => `翻訳はすでにあり、現在のイタリア語に対応しています（${file}）。何も書き込んでいません。`,
  translationOutdated: (file, ofRevision, revision, command) =>
    `翻訳はすでにあります（${file}）。イタリア語の第${ofRevision}版の翻訳で、原文は現在第${revision}版です。何も書き込んでいません。変更箇所を見るには：${command}`,
  translationMissing: (command) => `この翻訳はまだないため、更新するものがありません。書き始めるには：${command}`,

  replaceMarks: '【✎ …】を、括弧ごと自分の言葉に置き換えてください。##の行は説明で、読者には表示されません。',
  hashLines: '任意の項目を使うときは、その項目と、それに属する行の先頭の「# 」を消してください。',
  optional: '任意',
  choose: '次から一つ',
  from: (least) => `${least}つ以上`,
  upTo: (most) => `${most}つまで`,
  atMostLetters: (most) => `${most}文字以内`,
  references: (folder) => `${folder}にある記録の名前`,
  oneOf: '次から選択',
  otherFields: (fields) => `あまり使わない項目（説明はsrc/schema/にあります）：${fields.join('、')}`,
  sectionsNote: '不要な節は、ここと本文の見出しの両方から消してください。節を加えるときは、##一つごとにidを一つ書きます。',
  italianOf: 'イタリア語',
  opening: '書き出しの段落（短い答え）：何か、どこで、いつから、なぜ重要か',
  paragraph: 'この節の本文',
  headingOf: (id) => `${id}の見出し`,
  claimWords: '出典で裏付けられる数値、日付、または記述',
  labelOf: (id) => `${id}の言葉`,
  title: 'この言語での名称',
  titleFrom: (name) => `イタリア語の名称（${name}）`,
  translatorNote: [
    '下にイタリア語の本文が、段落ごとに印を付けて入っています。言葉を置き換え、括弧【✎ と 】を消してください。',
    '<Claim id="…">、<Term id="…">、リンク先のアドレスはそのまま残し、タグの間の言葉だけを訳してください。',
  ],
  forms: {
    id: '英小文字とハイフン', 'record-path': 'collection/slug', day: '2026-11-23の形', date: '2026-11-23か2026-11か2026の形', moment: '2026-11-23の形',
    instant: '2026-11-23T10:00+09:00', address: 'https://…', country: 'JP', language: 'ja', 'time-zone': 'Asia/Tokyo',
  },

  written: (files) => (files.length === 1 ? `作成しました：${files[0]}` : `作成しました：\n${files.map((file) => `  ${file}`).join('\n')}`),
  blockWritten: (file) => `${file}に書き加えました。ほかの部分は元のままです。`,
  places: (count) => `記入する場所が${count}か所あり、【✎ …】の印が付いています。`,
  next: '次にすること：',
  open: (file) => `${file}をテキストエディターで開きます。`,
  fill: '印【✎ …】を一つずつ、自分の言葉に置き換えます。',
  check: '書いている間、点検を動かしておきます：npm run check -- --watch',
  look: (address) => `ページを確認します：npm run dev を実行し、${address}を開きます。`,
  italianWaits: (file) => `${file}のイタリア語の文章は、後から担当者が書けます。プルリクエストを下書き（draft）として開き、その旨を書いてください。`,
  translateNext: (command) => `イタリア語の文章ができたら、翻訳を書き始めます：${command}`,
  method: 'ファイルには translation: human と書いてあります。機械で訳した場合は machine、その訳を人がイタリア語と照合した場合は machine-reviewed に変えてください。',

  changedSince: (from, to) => `イタリア語の第${from}版から第${to}版までの変更：`,
  noHistory: (revision) => `イタリア語の第${revision}版がこのフォルダの履歴（git）にないため、変更箇所を示せません。全文をイタリア語と照らし合わせてください。`,
  wordsChanged: (field) => `${field}`,
  factsChanged: (fields) => `変更された事実（各言語のページに自動で反映されます）：${fields.join('、')}。`,
  paragraphChanged: (line) => `イタリア語ファイル${line}行目の段落`,
  paragraphAdded: (line) => `イタリア語ファイル${line}行目の新しい段落`,
  paragraphRemoved: '削除された段落',
  before: '変更前',
  now: '変更後',
  here: (line) => `翻訳では${line}行目`,
  nothingChanged: '言葉の変更はありません。',
  thenRevision: (file, revision) => `翻訳に反映したら、${file}に ofRevision: ${revision} と書いてください。`,
};
