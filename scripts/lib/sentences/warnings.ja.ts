import type { Locale } from '#i18n/locales.ts';
import type { WarningSentences } from '../sentence.ts';
import { wordingIn } from '../wording.ts';

const { quoted } = wordingIn('ja');

const LANGUAGES: Record<Locale, string> = { it: 'イタリア語', en: '英語', ja: '日本語' };

/** What the check says of weak content, in Japanese. */
export const warningsJa: WarningSentences = {
  'no-evidence': () => 'この事例には根拠がなく、最も低い段階になります。どの出典が裏付けになるか、その種類とともに`evidence`（根拠）に書いてください。',
  'evidence-without-address': () => 'アドレスのある根拠が一つもないため、どれも段階に数えられません。出典のアドレスを加えるか、アドレスのある根拠を加えてください。',
  'no-result': () => 'この事例には、数値と時点のある成果がありません。出典にあれば`results`（成果）に加え、なければ見つからなかったことを本文に書いてください。',
  'newest-source-old': ({ newest, years }) => `出典と記述の中で最も新しい日付が${newest}で、内容の最終確認より${years}年以上前です。新しい出典を探すか、ないことを本文に書いてください。`,
  'summary-short': ({ length, least }) => `概要が${length}字しかありません（目安は${least}字以上）。何であるか、なぜ重要かを一、二文で書いてください。`,
  'summary-repeats-title': () => '概要が題名とほとんど同じ内容です。何であるか、誰が行うか、なぜ重要かを書いてください。',
  'summary-generic': ({ words }) => `概要が一般的な言葉や称賛（${words.map(quoted).join('')}）にとどまっています。誰が、どこで、誰のために、何をするかを書いてください。`,
  'summary-same': ({ other }) => `概要が${quoted(other)}の概要と同じです。この記録に固有の内容を書いてください。`,
  'not-translated': ({ locale }) => `${LANGUAGES[locale]}の言葉がイタリア語と同じです。翻訳してください。`,
  'not-in-japanese': () => '日本語版の言葉ですが、日本語の文字がありません。翻訳してください。',
  'translation-outdated': ({ ofRevision, revision }) => `翻訳は第${ofRevision}版に基づいていますが、イタリア語の原文は第${revision}版で、ページには以前の版の翻訳と表示されます。訳を更新し、ofRevision: ${revision}と書いてください。`,
  'recheck-due': ({ id, recheckBy }) => `記述${quoted(id)}の再確認の期限（${recheckBy}）が過ぎています。出典と照合し、asOfとrecheckByを改めてください。`,
  'claim-to-confirm': ({ id }) => `記述${quoted(id)}は、担当窓口への確認がまだです。確認が取れたらtoConfirmを外してください。`,
  'source-without-address': ({ id }) => `出典${quoted(id)}にアドレスがありません。この出典だけに基づく記述は「要確認」と表示されます。ページを探してください。`,
  'date-ahead': ({ date, checkedOn }) => `${date}は、この記録の最終確認日（${checkedOn}）より後です。日付を直すか、確認し直した場合はcheckedOnを改めてください。`,
  'announced-past': ({ date }) => `発表のみのイベントとされていますが、日付（${date}）を過ぎています。開催されたかを確かめ、状態を改めてください。`,
  'running-past-end': ({ end }) => `続いている事例とされていますが、期間は終わっています（${end}）。状況または終了の時期を直してください。`,
  'unreached': () => '他のどの記録からも参照されていないため、一覧と検索でしか見つかりません。関係の深い記録の`related`に加えてください。',
  'picture-unused': () => '記録のどの本文にも、この画像が使われていません。本文に入れるか、ファイルを削除してください。',
};
