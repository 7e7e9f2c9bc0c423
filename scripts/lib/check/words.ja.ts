import type { CheckWords } from './words.ts';

export const wordsJa: CheckWords = {
  checked: (records, files) => `記録${records}件、ファイル${files}個を点検しました`,
  noProblem: (checked) => `${checked}。問題はありません。`,
  problems: (count, files, checked) => `${files}個のファイルに問題が${count}件あります。${checked}。`,
  untranslated: (count) => `未訳：${count}件。`,
  warnings: (count) => `改善できる点が${count}件あります（公開の妨げにはなりません）。`,
  warningsOption: '一件ずつ見るには：npm run check -- --warnings',
  eachWarning: '改善できる点（公開の妨げにはなりません）：',
  kinds: {
    'no-evidence': '根拠のない事例',
    'evidence-without-address': '根拠にアドレスがない事例',
    'no-result': '数値と時点のある成果がない事例',
    'newest-source-old': '最も新しい出典が3年以上前の記録',
    'summary-short': '短すぎる概要',
    'summary-repeats-title': '題名を繰り返すだけの概要',
    'summary-generic': '一般的な言葉や称賛だけの概要',
    'summary-same': '他の記録と同じ概要',
    'not-translated': 'イタリア語のままの言葉',
    'not-in-japanese': '日本語になっていない日本語版の概要',
    'translation-outdated': '以前の版の翻訳',
    'recheck-due': '再確認の期限を過ぎた記述',
    'claim-to-confirm': '確認がまだの記述',
    'source-without-address': 'アドレスのない出典',
    'date-ahead': '記録の最終確認日より後の日付',
    'announced-past': '日付を過ぎた、発表のみのイベント',
    'running-past-end': '期間が終わった、実施中の事例',
    'unreached': '他の記録から参照されていない記録',
    'picture-unused': 'どの本文にも使われていない画像',
  },
  text: '本文',
  line: (line) => `${line}行目`,
  elsewhere: 'この変更によって、変更していないファイルに生じた問題：',
  compared: (base, hidden) => `${base}と比較しました。${hidden > 0 ? `以前からある、他のファイルの問題${hidden}件は表示していません。` : ''}`,
  more: (count) => `… ほか${count}件。先に上の問題を直すか、すべてを見るには：npm run check`,
  title: (problems) => (problems === 0 ? '内容の点検：問題はありません' : `内容の点検：問題が${problems}件あります`),
  howTo: 'ファイルを直し、このプルリクエストに保存してください。点検は自動でもう一度行われます。手元では`npm run check`で同じ点検ができます。',
  notes: {
    noGit: 'このフォルダーはgitで管理されていないか、gitがないため、比較できません。すべてを点検して表示します。',
    noBase: (base) => `このリポジトリの写しに${base}がないため、比較できません。取得するか（git fetch origin main）、--changedの後に別の名前を指定してください。すべてを点検して表示します。`,
    shallow: (base) => `このリポジトリの写しには履歴の一部しかないため、現在の${base}と比較します。その間に${base}で変わった内容も表示されることがあります。正確に比較するには、履歴をすべて取得してください（git fetch --unshallow。GitHub Actionsではfetch-depth: 0）。`,
    unrelated: (base) => `${base}とこのブランチには共通の履歴がありません。すべてを点検して表示します。`,
    rulesChanged: 'この変更は点検の規則にも及ぶため、すべてのファイルの問題を表示します。',
  },
  options: {
    unknown: (option, near) => `「${option}」というオプションはありません。${near ? `「${near}」の誤りではありませんか。` : ''}オプションの一覧：npm run check -- --help`,
    noValue: (option) => `${option}の後に値がありません。`,
    extra: (word) => `「${word}」はオプションではありません。オプションの一覧：npm run check -- --help`,
    wrongValue: (option, found, allowed) => `${option}に「${found}」は使えません。${allowed.map((one) => `${option} ${one}`).join('、')}のいずれかを指定してください。`,
    help: `npm run check -- …
  --locale it|en|ja     表示の言語。指定がなければコンピューターの言語
  --warnings            改善できる点も一件ずつ表示
  --strict              改善できる点があるときも失敗とする
  --changed [base]      変更による問題だけを表示：base（指定がなければorigin/mainまたはmain）と異なるファイル
                        （保存前の変更を含む）と、その変更が他のファイルに生じさせた問題
  --format text|github|markdown|json
                        端末用、GitHub Actionsの注釈、プルリクエストのコメント、プログラム用
  --watch               ファイルが変わるたびに点検
  --help                この一覧を表示`,
  },
};
