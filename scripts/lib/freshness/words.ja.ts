import type { FreshnessWords } from './words.ts';

export const wordsJa: FreshnessWords = {
  usage: `npm run freshness -- [オプション]
  --today 2026-12-01    数え始める日（指定しない場合は今日）
  --collection 名前     この区分だけを表示（複数はコンマで区切る）
  --owner 担当          この担当の分だけを表示：editors、guide-editors、directory-editors、term-editors
  --format 形式         text、json、markdown
  --locale it|en|ja     表示の言語（指定しない場合はコンピューターの言語）`,
  asOf: (day) => `${day}時点。`,
  nothing: 'なし',
  toDo: '記述ごとに出典を読み直してください。内容が同じなら「recheckBy」を先の日付に改めます。変わっていれば値と「asOf」と本文を直し、「revision」を1増やします。記録全体を読み直したときは「checkedOn」を改めてください。',
  shortened: '一覧が長いため、ここでは記録だけを示します。記述はコマンドで確認できます。',
};
