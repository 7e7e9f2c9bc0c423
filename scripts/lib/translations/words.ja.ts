import type { TranslationsWords } from './words.ts';

export const wordsJa: TranslationsWords = {
  usage: `npm run translations -- [オプション]
  --locale en|ja        この言語への翻訳だけを表示
  --collection 名前     この区分だけを表示（複数はコンマで区切る）
  --state 状況          この状況だけを表示：human、machine-reviewed、machine、outdated、missing
  --format 形式         text、json、markdown
  --speak it|en|ja      表示の言語（指定しない場合はコンピューターの言語）`,
  counted: (records, translations) => `記録${records}件、翻訳${translations}件。`,
  changed: (paragraphs, of) => `${paragraphs}段落が変わっています（現在${of}段落）`,
  changedAtLeast: (paragraphs, of) => `少なくとも${paragraphs}段落が異なります（現在${of}段落）`,
  sameShape: '構成と記述は同じです。どの文言が変わったかは分かりません',
  lines: (lines) => `原文の行：${lines}`,
  fields: (fields) => `項目：${fields}`,
  why: {
    'no-git': 'ここにはリポジトリ（git）の履歴がありません',
    shallow: '履歴が途中までしかありません（git fetch --unshallow）',
    'never-committed': 'その版はリポジトリの履歴にありません',
  },
  toDo: {
    outdated: '要更新：変わった箇所を翻訳に反映し、「ofRevision」に原文の現在の版の番号を書いてください。',
    missing: '未翻訳：「npm run new -- translation <記録> <言語>」でファイルを用意できます。',
    machine: '機械翻訳（未確認）：原文と照らして確認した方は「translation: machine-reviewed」と書いてください。',
  },
};
