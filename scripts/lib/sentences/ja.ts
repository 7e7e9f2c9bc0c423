import { LOCALES, type Locale } from '#i18n/locales.ts';
import { descriptionIn } from '#schema/field-words.ts';
import type { Kind } from '../kind.ts';
import type { Sentences } from '../sentence.ts';
import { ellipsis, wordingIn } from '../wording.ts';

const { quoted, values, fields, field, value } = wordingIn('ja');

/** The question that offers the closest right word; nothing if no word is close. */
const closest = (near: string | undefined): string => (near === undefined ? '' : `${quoted(near)}の誤りではありませんか。`);

/** What a field is for, as a sentence of its own. */
const purpose = (what: string | undefined): string => (what ? `この項目の内容：${descriptionIn('ja', what)}` : '');

/** The fields there are; not where the right one is named already and they are many. */
const choice = (near: string | undefined, allowed: readonly string[]): string =>
  near !== undefined && allowed.length > 8 ? '' : allowed.length > 0 ? `ここに書ける項目：${fields(allowed)}` : 'この行を削除してください。';

const UNUSED_MARKDOWN: Record<string, string> = {
  code: 'コードのブロック（字下げした行、または```で囲んだ行）',
  definition: 'リンクから離して書いたアドレス（[a]: …）',
  linkReference: 'アドレスのないリンク（[言葉][a]）',
  imageReference: 'アドレスのない画像（![言葉][a]）',
  footnoteDefinition: '脚注（[^1]: …）',
  footnoteReference: '脚注（[^1]）',
};

const LANGUAGES: Record<Locale, string> = { it: 'イタリア語', en: '英語', ja: '日本語' };

const KINDS: Record<Kind, string> = { text: '文字列', number: '数値', 'yes-no': 'true（はい）またはfalse（いいえ）', list: '角かっこで囲んだ一覧（例：[a, b]）', group: '波かっこで囲んだ項目の組（例：{ 項目名: 値 }）' };
const FOUND: Record<Kind, string> = { text: '文字列', number: '数値', 'yes-no': 'true/false', list: '一覧', group: '項目の組' };

const HOLDS = {
  content: '分類ごとのフォルダーとREADME.md',
  'data-collection': '記録ごとのファイル（名前.yaml）',
  'text-collection': '記録ごとのフォルダー',
  record: `${LOCALES.map((locale) => `index.${locale}.mdx`).join('、')}と画像（ファイル名は半角小文字、空白なし）`,
};

const headingName = (depth: number): string => (depth === 0 ? 'なし' : '#'.repeat(depth));

/** What the check says, in Japanese. */
export const ja: Sentences = {
  // The files
  'symlink': () => 'これはファイルではなく、別のファイルへのリンクです。ファイルそのものを置いてください。',
  'not-a-file': () => 'これはファイルでもフォルダーでもありません。削除してください。',
  'unknown-collection': ({ name, near, allowed }) => `${quoted(name)}という分類（フォルダー）はありません。${closest(near)}使える分類：${values(allowed)}`,
  'misplaced-file': ({ near, place }) => `このファイルはどこからも読み込まれません。${near ? `${quoted(near)}に名前を変えるか、削除してください。` : `削除してください。このフォルダーに置けるのは、${HOLDS[place]}だけです。`}`,
  'bad-slug': ({ slug, near }) => `${quoted(slug)}はアドレスに使えません。使えるのは半角の小文字（a–z）、数字、間に一つずつ入れるハイフンだけです。${near ? `${quoted(near)}に名前を変えてください。` : '別の名前を付けてください。'}`,
  'duplicate-slug': ({ slug, other }) => `${quoted(slug)}という名前は、${quoted(other)}がすでに使っています。どちらかの名前を変えるか、二つの記録を一つにまとめてください。`,
  'original-missing': ({ file }) => `この記録には、事実を収めるイタリア語の原文がありません。先に${quoted(file)}を書いてください。`,
  'empty-file': () => 'ファイルが空です。記録を書くか、ファイルを削除してください。',
  'file-too-large': ({ size, most }) => `ファイルの大きさが${size}KBあります。上限は${most}KBです。いくつかの記録に分けてください。`,
  'not-utf8': () => '文字コードがUTF-8のテキストではありません。テキストエディターで開き、文字コードをUTF-8にして保存し直してください。',
  'control-character': ({ name }) => `目に見えない制御文字（${name}）があります。削除してください。`,

  // The YAML
  'frontmatter-missing': () => 'ファイルの先頭に項目がありません。先頭に`---`だけの行を書き、続けて項目、その後にもう一度`---`だけの行を書いてください。',
  'yaml-broken': ({ message }) => `ここから先の項目を読み取れません。この行と前の行を、他の記録と見比べてください。（技術的な情報・英語：${message}）`,
  'yaml-colon': () => '値の中に「: 」（コロンと空白）があるときは、値全体を半角の二重引用符で囲みます。"…"と書いてください。',
  'yaml-quote': () => '引用符が閉じていないか、閉じた後に文字が続いています。同じ引用符で始めて終えてください。中で引用符を使うときは\\"と書きます。',
  'yaml-bracket': () => 'かっこの開きと閉じが合っていません。[と]、{と}がそれぞれ対になるようにしてください。',
  'yaml-comma': () => '波かっこの中では、項目をコンマで区切り、コロンやコンマを含む値は半角の二重引用符で囲みます。足りないものを補い、余分なものを取ってください。',
  'yaml-indent': () => 'この行の字下げが前後の行とそろっていません。同じ一覧や同じ組の項目は、同じ桁から書き始めてください。',
  'yaml-not-a-field': () => 'この行は項目の形になっていません。項目名の後にはコロンと空白が必要です。`項目名: 値`と書いてください。上の行の続きであれば、字下げしてください。',
  'yaml-list-line': () => '一覧は、項目名の次の行から書き始めます。次の行に移すか、[と]で囲んでください。',
  'yaml-block-start': () => '>や|の後の文章は、次の行から字下げして書きます。次の行に移してください。',
  'yaml-tab': () => '行の先頭にタブがあります。半角の空白に変えてください。',
  'yaml-special-start': () => '値をこの記号で始めることはできません。値全体を半角の二重引用符で囲み、"…"と書いてください。',
  'yaml-duplicate-key': ({ key }) => `${field(key)}が二度書かれています。一つだけ残してください。`,
  'yaml-many-documents': () => '二つ目の`---`から別の記録が始まっています。一つのファイルに書けるのは一つの記録だけです。この行を削除してください。',
  'yaml-anchor': ({ found }) => `${quoted(found)}は、記録では使わない特別な記号（参照）です。値をそのまま書くか、半角の二重引用符で囲んでください。`,
  'yaml-tag': ({ found }) => `${quoted(found)}は、記録では使わない特別な記号です。削除するか、値を半角の二重引用符で囲んでください。`,
  'yaml-directive': ({ found }) => `${quoted(found)}は、記録では使わない命令です。この行を削除してください。`,
  'yaml-merge-key': () => '記録では`<<`を使いません。項目をそのまま書いてください。',
  'yaml-key': () => '項目名は一つの単語で書きます。`項目名: 値`と書いてください。',
  'reserved-key': ({ key }) => `${quoted(key)}はプログラム用の予約語なので、項目名には使えません。別の名前にしてください。`,
  'too-deep': () => '入れ子が深すぎて読み取れません。もっと単純な形にしてください。',
  'too-tangled': () => 'この部分は記号か行が多すぎて読み取れません。空行で区切るか、簡単にしてください。',
  'not-fields': () => 'ここには、`項目名: 値`を1行に一つずつ書いてください。',

  // The fields
  'field-missing': ({ name, what }) => `${field(name)}の項目がありません。追加してください。${purpose(what)}`,
  'field-empty': ({ what, optional }) => `項目に値がありません。値を書${optional ? 'くか、行を削除し' : 'い'}てください。${purpose(what)}`,
  'unknown-key': ({ key, near, allowed }) => `ここに${quoted(key)}という項目は書けません。${near === undefined ? '' : `${field(near)}の誤りではありませんか。`}${choice(near, allowed)}`,
  'fact-in-translation': ({ key, file }) => `${field(key)}は事実の項目です。事実は${quoted(file)}に一度だけ書き、すべての言語で共有します。この行を削除してください。`,
  'fact-in-language-block': ({ key }) => `${field(key)}は事実の項目です。it:、en:、ja:の外に一度だけ書きます。外に移してください。`,
  'words-outside-language-block': ({ key }) => `${field(key)}は言語ごとに変わる言葉の項目です。it:、en:、ja:のそれぞれの中に書きます。中に移してください。`,
  'only-in-original': ({ key, file }) => `${field(key)}は、イタリア語のファイル${quoted(file)}だけに書く項目です。この行を削除してください。`,
  'only-in-translation': ({ key }) => `${field(key)}は、翻訳だけに書く項目です。この行を削除してください。`,
  'wrong-type': ({ expected, found }) => `ここには${KINDS[expected]}を書きます。今は${typeof found === 'string' ? FOUND[found] : quoted(found.value)}になっています。値を書き直してください。`,
  'not-in-list': ({ found, near, allowed }) => `${quoted(found)}は、選べる値ではありません。${near === undefined ? '' : `${value(near, allowed)}の誤りではありませんか。`}${near !== undefined && allowed.length > 10 ? '' : `次から選んでください：${values(allowed)}`}`,
  'text-too-long': ({ length, most }) => `文章が${length}字あります。上限は${most}字です。${length - most}字減らしてください。`,
  'list-too-long': ({ length, most }) => `値が${length}個あります。上限は${most}個です。${length - most}個減らしてください。`,
  'list-too-short': ({ least }) => `値が${least}個以上必要です。足りない値を加えてください。`,
  'number-too-big': ({ found, most }) => `${found}は大きすぎます。上限は${most}です。数値を直してください。`,
  'number-too-small': ({ found, least }) => `${found}は小さすぎます。下限は${least}です。数値を直してください。`,
  'not-whole': ({ found }) => `${found}は整数ではありません。小数点以下を付けずに書いてください。`,
  'number-in-quotes': ({ found }) => `引用符で囲んだ${quoted(found)}は文字列ですが、ここには数値を書きます。引用符を外してください。`,
  'empty': () => '文章が空です。書くか、行を削除してください。',
  'not-one-line': () => 'ここは1行で書き、先頭と末尾に空白を入れません。改行と余分な空白を取ってください。',
  'not-an-id': ({ found, near }) => `${quoted(found)}は識別子に使えません。使えるのは半角の小文字（a–z）、数字、間に一つずつ入れるハイフンだけです。${near ? `${quoted(near)}と書いてください。` : '別の識別子を付けてください。'}`,
  'not-a-record-path': ({ found }) => `${quoted(found)}は記録を指していません。「分類/名前」の形で書いてください（例：cities/torino）。`,
  'not-a-day': ({ found }) => `${quoted(found)}は正しい日付ではありません。年-月-日の形で書いてください（例：2025年10月6日は2025-10-06）。`,
  'not-a-date': ({ found }) => `${quoted(found)}は正しい日付ではありません。出典に合わせて、2025-10-06（年月日）、2025-10（年月）、2025（年）のいずれかの形で書いてください。`,
  'not-an-instant': ({ found }) => `${quoted(found)}は日時の形になっていません。日付、時刻、時差を続けて書いてください（例：2025-10-02T09:30+09:00）。`,
  'not-a-moment': ({ found }) => `${quoted(found)}は日付にも日時にもなっていません。2025-10-06、2025-10、2025のいずれか、時刻も書く場合は2025-10-02T09:30+09:00の形で書いてください。`,
  'not-an-address': ({ found }) => `${quoted(found)}は公開されたウェブページのアドレスではありません。https://から始まるアドレス全体を書いてください。`,
  'not-a-country': ({ found }) => `${quoted(found)}は国のコードではありません。半角大文字2字で書いてください（例：ITまたはJP）。`,
  'not-a-language': ({ found }) => `${quoted(found)}は言語のコードではありません。半角小文字2字で書いてください（例：it、en、ja）。`,
  'not-a-time-zone': ({ found }) => `${quoted(found)}は時間帯の名前ではありません。Europe/Rome（イタリア）またはAsia/Tokyo（日本）と書いてください。`,
  'not-a-claim-value': ({ found }) => `${quoted(found)}は、数値でも範囲でも日付でもありません。引用符なしの18、{ from: 2, to: 4 }、2025-10-06のように書いてください。言葉だけの記述であれば、この項目を削除してください。`,
  'unit-missing': () => '数値には単位が必要です。`unit`を加えてください（例：百万ユーロならunit: EUR-million）。',
  'year-unquoted': ({ year }) => `${year}は数値として読まれ、数値には単位が必要です。年であれば、引用符を付けてvalue: "${year}"と書いてください。数量であれば、\`unit\`を加えてください。`,
  'unit-without-number': () => '単位がありますが、数値がありません。`value`に数値を書くか、単位を削除してください。',
  'era-without-date': () => '`era`は、値が年月日または年月の記述に使います。`value`に日付を書くか、`era`を削除してください。',
  'range-backwards': () => '範囲の終わりが始まりより小さくなっています。小さい数値を先に書いてください。',
  'time-zone-missing': () => '開始に時刻があるときは、時間帯が必要です。timeZone: Europe/RomeまたはtimeZone: Asia/Tokyoを加えてください。',
  'end-before-start': () => '終了が開始より前になっています。どちらかの日付を直してください。',
  'not-right': ({ message }) => `値が正しくありません。他の記録と見比べてください。（技術的な情報・英語：${message}）`,

  // References
  'no-record': ({ collection, slug, near }) => `${quoted(collection)}に${quoted(slug)}という記録はありません。${near ? closest(near) : '名前を直すか、先にその記録を書いてください。'}`,
  'no-collection': ({ found, near }) => `${quoted(found)}という分類はありません。${closest(near) || '名前を直してください。'}`,
  'self-reference': () => '記録が自分自身を参照しています。この参照を削除してください。',
  'no-source': ({ id, near }) => `この記録に、識別子が${quoted(id)}の出典はありません。${near ? closest(near) : '識別子を直すか、`sources`（出典）に加えてください。'}`,
  'no-claim': ({ id, near }) => `この記録に、識別子が${quoted(id)}の記述はありません。${near ? closest(near) : '識別子を直すか、`claims`（記述）に加えてください。'}`,
  'self-dispute': () => '記述が自分自身と食い違うことになっています。内容の異なる別の記述を指定してください。',
  'one-sided-dispute': ({ id, other }) => `${quoted(id)}は${quoted(other)}と内容が異なるとされていますが、${quoted(other)}の側に${quoted(id)}の指定がありません。${quoted(other)}にdisputes: [${id}]を加えてください。`,
  'no-term': ({ id, near }) => `用語集に${quoted(id)}という用語はありません。${near ? closest(near) : '識別子を直すか、<Term>を外してください。'}`,
  'duplicate-id': ({ id, line }) => `識別子${quoted(id)}は、すでに${line}行目で使われています。それぞれ別の識別子を付けてください。`,
  'duplicate-value': ({ value: twice }) => `${quoted(twice)}が一覧に二度あります。一つだけ残してください。`,
  'no-step': ({ id, near }) => `この記録に、識別子が${quoted(id)}の手順はありません。${near ? closest(near) : '識別子を直してください。'}`,
  'step-after-itself': ({ id }) => `手順${quoted(id)}が、直接または他の手順を通じて、自分自身の後になっています。\`after\`（先に済ませる手順）を直してください。`,
  'no-path-end': ({ id, near, allowed }) => `ここから${quoted(id)}へは進めません。${closest(near)}進める先：${allowed.join('、')}`,
  'path-end-unused': ({ id }) => `結論${quoted(id)}に至る答えがありません。いずれかの答えから至るようにするか、削除してください。`,
  'no-option': ({ id, near, allowed }) => `比較表に${quoted(id)}という選択肢はありません。${closest(near)}選択肢：${allowed.join('、')}`,
  'wrong-unit': ({ indicator, unit, found }) => `${field(indicator)}は${quoted(unit)}の単位で比較しますが、その記述の単位は${found ? `${quoted(found)}です` : '書かれていません'}。記述の単位をそろえるか、別の記述を指定してください。`,

  // Claims, labels, sections
  'claim-unused': ({ id }) => `記述${quoted(id)}は、どこにも使われていません。本文に<Claim id="${id}">…</Claim>と入れるか、削除してください。`,
  'sources-unused': () => '出典がどの記述にも根拠にも使われていません。出典から分かることを`claims`（記述）に書き、本文に入れてください。',
  'claim-without-value': ({ id }) => `記述${quoted(id)}には、表示できる値がありません。言葉を添えて<Claim id="${id}">…</Claim>と書いてください。`,
  'claim-not-placed': ({ id, locale }) => `イタリア語の本文にある記述${quoted(id)}が、${LANGUAGES[locale]}の本文にありません。ここにも<Claim id="${id}">を入れてください。`,
  'claim-only-here': ({ id, locale }) => `${LANGUAGES[locale]}の本文にある記述${quoted(id)}が、イタリア語の本文にありません。イタリア語にも入れるか、ここから外してください。`,
  'label-missing': ({ id, used }) => `${quoted(id)}を表す言葉がありません。事実の${quoted(used)}で使われています。\`labels\`に「${id}: 」の行を加え、この言語の言葉を書いてください。`,
  'label-unused': ({ id, near }) => `ラベル${quoted(id)}は、どの事実にも使われていません。${near ? closest(near) : 'この行を削除してください。'}`,
  'sections-differ': ({ ids, headings }) => `\`sections\`の識別子は${ids}個ですが、本文の##の見出しは${headings}個です。##の見出しごとに識別子を一つ、同じ順番で書いてください。`,
  'sections-order': ({ id, before }) => `${quoted(id)}の部分が${quoted(before)}より前にあります。順番を直してください。順番はcontent/README.mdにあります。`,
  'headings-differ': ({ nth, here, original }) => `見出しがイタリア語の本文と異なります。${nth}番目の見出しは、ここでは${headingName(here)}、イタリア語では${headingName(original)}です。同じ見出しを同じ順番で置いてください。`,
  'heading-first-depth': () => '##の見出しより前に###の見出しがあります。##から始めてください。',
  'text-missing': () => '項目の下に本文がありません。本文を書いてください。',
  'revision-ahead': ({ ofRevision, revision }) => `翻訳は原文の第${ofRevision}版に基づくとされていますが、原文は第${revision}版です。ofRevision: ${revision}と書くか、原文の版番号を上げてください。`,

  // The text
  'mdx-tag-open': ({ found }) => `${quoted(ellipsis(found))}が完結していません。引用符と>を同じ行の中で閉じてください。文字としての<は\\<と書きます。`,
  'mdx-tag-pair': ({ found }) => `${quoted(ellipsis(found))}の開始と終了が対になっていません。開始した段落、箇条書き、太字の中で終えてください。`,
  'mdx-attribute-quotes': () => 'ここの値は半角の二重引用符で囲みます。id="…"と書いてください。',
  'mdx-comment': () => '<!-- -->のコメントは使えません。削除してください。編集者へのメモは、項目の中の#の後に書けます。',
  'mdx-angle-link': () => '<と>で囲んだアドレスは、ここではリンクになりません。[言葉](アドレス)と書いてください。',
  'mdx-brace': () => '本文に波かっこは使えません。文字として必要なときは\\{と\\}と書いてください。',
  'mdx-less-than': () => 'ここの<はコンポーネントの始まりと読まれます。文字としての<は\\<と書いてください。',
  'mdx-broken': ({ message }) => `ここから先の本文を読み取れません。文字としての<は\\<、{は\\{と書いてください。（技術的な情報・英語：${message}）`,
  'javascript': ({ found }) => `${quoted(ellipsis(found))}はプログラムと読まれますが、本文にプログラムは書けません。文字としての波かっこは\\{と\\}と書いてください。`,
  'import-export': ({ found }) => `行を${quoted(found)}で始めるとプログラムと読まれます。本文にプログラムは書けません。削除するか、別の言葉で始めてください。`,
  'html': ({ found }) => `HTML（${quoted(`<${found}>`)}）は使えません。Markdownの記号（## 見出し、**太字**、- 箇条書き）を使ってください。文字としての<は\\<と書きます。`,
  'unknown-component': ({ found, near, allowed }) => `${quoted(`<${found}>`)}というコンポーネントはありません。${closest(near)}使えるもの：${values(allowed)}`,
  'unknown-attribute': ({ component, attribute, near, allowed }) =>
    `<${component}>に${quoted(attribute)}という属性はありません。${closest(near)}${allowed.length > 0 ? `使える属性：${values(allowed)}` : '削除してください。'}`,
  'attribute-missing': ({ component, attribute }) => `<${component}>に${quoted(attribute)}がありません。<${component} ${attribute}="…">と書いてください。`,
  'attribute-not-text': ({ component, attribute }) => `${quoted(attribute)}の値が文字列になっていません。<${component} ${attribute}="…">と書き、引用符の間を埋めてください。`,
  'attribute-value': ({ found, near, allowed }) => `${quoted(found)}は、選べる値ではありません。${closest(near)}次から選んでください：${values(allowed)}`,
  'component-empty': ({ found }) => `<${found}>の間に言葉がありません。<${found} …>言葉</${found}>と書いてください。`,
  'component-inline': ({ found }) => `<${found}>は文の中で使います。段落の1行の中に、前か後の言葉とともに書いてください。`,
  'component-block': ({ found }) => `<${found}>は段落と段落の間で使います。開始と終了をそれぞれ独立した行に書き、内容の前後に空行を入れてください。`,
  'not-in-vocabulary': ({ found }) => `${UNUSED_MARKDOWN[found] ?? `${quoted(found)}の書き方`}は、本文では使いません。content/README.mdの“The text”に従って書いてください。`,
  'heading-level': ({ found }) => `${quoted(found)}の見出しは使いません。##または###と書いてください。`,
  'heading-empty': () => '見出しに言葉がありません。言葉を書くか、行を削除してください。',
  'unsafe-address': ({ found }) => `${quoted(ellipsis(found))}は、リンクに使えないアドレスです。/分類/名前、#部分、またはhttps://かmailto:で始まるアドレスを書いてください。`,
  'image-without-alt': ({ found }) => `画像${quoted(found)}に、見えない人のための説明がありません。![何の画像か](${found})と書いてください。`,
  'image-address': ({ found }) => `${quoted(ellipsis(found))}は、この記録の画像ではありません。画像を本文と同じフォルダーに置き、./名前.svgと書いてください（半角小文字、空白なし）。`,
  'image-missing': ({ found, near }) => `本文と同じフォルダーに画像${quoted(found)}がありません。${near ? closest(near) : 'ファイルを置くか、名前を直してください。'}`,
  'image-too-large': ({ size, most }) => `画像の大きさが${size}KBあります。上限は${most}KBです。小さくして保存し直してください。`,
  'image-script': ({ found }) => `SVG画像に${quoted(found)}があります。画像から何かを実行したり取得したりすることはできません。この部分を除いた単純なSVGとして保存してください。`,
  'image-not-what-it-says': ({ kind }) => `ファイルの中身が、名前のとおりの${kind}画像ではありません。その形式で保存し直してください。`,
  'bold-prints-asterisks': ({ near }) => `${quoted(ellipsis(near))}の*がそのまま表示されます。句読点やかっこを太字の外に出し、**の内側に空白を入れないでください。`,
  'markup-in-words': ({ found }) => `${quoted(ellipsis(found))}がそのまま表示されます。この項目には言葉だけを書きます。記号を取ってください。`,
  'space-in-japanese': ({ found }) => `太字、リンク、コンポーネントの隣に半角の空白があります（${quoted(found)}）。日本語では入れません。削除してください。`,
  'link-dead': ({ found, near }) => `${quoted(found)}というページはありません。${near ? closest(near) : 'リンクを直すか、外してください。'}`,
  'link-form': ({ found, near }) => `${quoted(found)}は、サイト内のリンクの書き方ではありません。${near ? quoted(near) : '/分類/名前、または/分類/名前#部分の形で、言語を付けずに'}${near ? 'と' : ''}書いてください。`,
  'link-fragment': ({ fragment, target, near, allowed }) =>
    `${target ? quoted(target) : 'この本文'}に${quoted(fragment)}という部分はありません。${closest(near)}${allowed.length > 0 ? `使える部分：${values(allowed)}` : '部分がないので、ページ全体にリンクしてください。'}`,

  // The words
  'half-width-kana': ({ found, near }) => `半角カナ（${quoted(found)}）は検索で見つかりません。${quoted(near)}と書いてください。`,
  'full-width-latin': ({ found, near }) => `全角の英数字（${quoted(found)}）は検索で見つかりません。${quoted(near)}と書いてください。`,
  'invisible-character': ({ name }) => `目に見えない文字（${name}）があります。削除してください。見つからないときは、言葉を打ち直してください。`,
  'lost-character': () => '複写または保存の際に失われた文字（�）があります。書き直してください。',
  'avoided-word': ({ found, term, title }) => `${quoted(found)}は、用語集で使わないと定めた表記です。${quoted(title)}と書いてください（glossary/${term}）。`,

  // Names, sizes, pictures and places to fill
  'reserved-slug': ({ slug }) => `${quoted(slug)}は、コンピューターまたはこのサイトのページが別の用途で使うため、記録の名前にできません。別の名前にしてください。`,
  'slug-too-long': ({ length, most }) => `名前が${length}字あります。${most}字以内にしてください。`,
  'too-many-values': ({ most }) => `項目名と値が${most}個を超えています。複数の記録に分けてください。`,
  'too-many-marks': ({ most, where }) => `一つの${where === 'paragraph' ? '段落' : '本文'}に使えるMarkdownの記号（* _ [ < | など）は${most}個までです。${where === 'paragraph' ? '空行で分ける' : '複数の記録に分ける'}か、記号を減らしてください。`,
  'too-many-lines': ({ most, where }) => `一つの${where === 'paragraph' ? '段落' : '本文'}は${most}行までです。${where === 'paragraph' ? '空行で分けてください。' : '複数の記録に分けてください。'}`,
  'image-broken': ({ found }) => `画像をここから先（${quoted(found)}）読み込めません。途中で切れているか壊れています。保存し直してください（SVGは「プレーンSVG」で）。`,
  'image-too-complex': () => '図形の繰り返しや入れ子が多すぎて、ブラウザーが止まります。簡単にしてください。',
  'image-too-many-pixels': ({ width, height, most }) => `画像が${width}×${height}ピクセルあります。一辺${most}ピクセル以内で保存してください。`,
  'image-with-something-behind': ({ size }) => `画像の後ろに、画像ではないデータが${size}バイトあります。保存し直してください。`,
  'image-place': () => '画像に撮影場所の情報（GPS）が残っています。Windowsの「プロパティ」→「詳細」、スマートフォンの共有時の設定、または「Web用に保存」で取り除いてください。',
  'image-metadata': ({ found }) => `画像に撮影者、日時、機器の情報（${found}）が残っています。Windowsの「プロパティ」→「詳細」、または「Web用に保存」で取り除いてください。`,
  'unfilled-place': ({ hint }) => `この場所はまだ記入されていません${hint ? `（${ellipsis(hint)}）` : ''}。自分の言葉に書き換え、括弧【✎ と 】も消してください。`,
};
