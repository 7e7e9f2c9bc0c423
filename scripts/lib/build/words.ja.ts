import type { BuildWords } from './words.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

export const buildWordsJa: BuildWords = {
  dossiers: (ready, printed, megabytes) => `PDF ${ready}件の用意ができました（新しく作成：${printed}件、合計${megabytes.toFixed(1)}MB）。`,
  dataFiles: (files) => `データのファイル${files}件を作成しました。`,
  pages: 'ページを作成しました。',
  cards: (cards, drawn) => `SNS用の画像${cards}件（新しく作成：${drawn}件）。`,
  twins: (twins, made) => `${twins}ページのMarkdown版を用意しました（今回作成：${made}）。`,
  form: ({ bytes, made, isKnown }) => `編集フォームを/admin/に置きました（${(bytes / 1e6).toFixed(1)} MB${made ? '、新たに作成' : ''}）。${isKnown ? 'リポジトリに保存します' : 'リポジトリの設定がないため、このパソコンのフォルダーで使えます'}。`,
  formSetting: (setting, value) => `編集フォームを作れません。環境変数${setting}に「${value}」は使えません。正しい書き方はREADMEにあります。`,
  cannotLeaveOut: (part) => `「--without ${part}」：省くことができるのは「pdf」だけです。`,
  compressed: ({ files, made, plain, br, gz }) => `${files}ファイルを圧縮しました（今回：${made}）。${megabytes(plain)} MB、Brotli ${megabytes(br)}、gzip ${megabytes(gz)}。`,
  index: (pages) => `${pages}ページから検索の索引を作成しました。`,
  whole: (pages) => `新しいサイトがdist/に完成しました：${pages}ページ。`,
  nothingBuilt: '内容に問題があるため、サイトは作成していません。',
  astroFailed: 'Astroがページを作成できませんでした。上のメッセージ（英語）をご覧ください。',
  astroDiskFull: 'ディスクがいっぱいで、ページを作成できませんでした。空き容量を増やし、同じコマンドをもう一度実行してください。後片付けは要りません。',
  system: { ENOSPC: 'ディスクがいっぱいです', EDQUOT: 'この利用者のディスク容量の上限に達しました', EROFS: 'ディスクが読み取り専用です', EACCES: 'この利用者には書き込む権限がありません', EPERM: 'システムが許可していません', EMFILE: '開いているファイルが多すぎます', ENFILE: 'このコンピューターで開いているファイルが多すぎます', ENOMEM: 'メモリが足りません' },
  nothingLost: '公開中のサイトはそのままです。問題を解決して、同じコマンドをもう一度実行してください。後片付けは要りません。',
  noAnswer: '応答を待っていたプログラムが、応答しないまま終了しました。',
  contentChanged: 'サイトの作成中に内容が変わったため、以前のサイトを残しました。同じコマンドをもう一度実行してください。',
  otherBuild: (process, file) => `別の作成処理（プロセス${process}）が動いています。終わるまでお待ちください。動いていない場合は、${file}を削除してください。`,
  notWhole: '新しいサイトに不足があるため、前のサイトを残しました。',
  missing: (file) => `${file}がありません`,
  empty: (file) => `${file}が空です`,
  noIndexedPage: (locale) => `「${locale}」の検索の索引にページがありません`,
  dossierFailed: (title, locale, message) => `PDF「${title}」（${locale}）を作成できませんでした：${message}`,
  indexFailed: (locale, message) => `「${locale}」の検索の索引を作成できませんでした：${message}`,
  otherPagefind: (mark) => `Pagefindのファイルが「${mark}」で始まっていません。別の版ではありませんか。`,
  noEntryPlace: (page, place) => `${page}に、検索の索引を入れる場所「${place}」がありません。`,
  notIndexed: (address) => `検索の索引に${address}のページがありません。主要部分にdata-pagefind-bodyがあるか確認してください。`,
};
