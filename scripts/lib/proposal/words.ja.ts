import type { FormWords } from './forms.ts';

export const ja: FormWords = {
  forms: {
    practice: { name: '日本語 · 優良事例を提案する', about: 'ほかの都市の参考になる、トリノまたは名古屋の事業や手法。' },
    event: { name: '日本語 · イベントを提案する', about: 'トリノと名古屋の間の訪問、会合、調印など。' },
    organisation: { name: '日本語 · 団体を提案する', about: '協力に加わる機関、大学、企業、団体。' },
    term: { name: '日本語 · 用語を提案する', about: '読者に説明が必要なイタリア語、英語、日本語の言葉。' },
    mistake: { name: '日本語 · 誤りを知らせる', about: '数値、日付、名称、リンクの誤り。' },
  },
  intro: 'ご協力ありがとうございます。プログラミングの知識は必要ありません。回答から記録の下書きを作り、担当者が確認してから公開します。このページは公開されます。部署や役職を記し、私人の氏名は書かないでください。',
  questions: {
    title: { label: '名称', hint: '正式名称。100字以内。' },
    latin: { label: 'アドレス用の名称', hint: '名称がローマ字でない場合のみ。短いローマ字表記（例：shiyakusho）。' },
    summary: { label: '概要', hint: '一、二文。400字以内。' },
    city: { label: '都市', hint: '行われている場所。' },
    lead: { label: '実施主体', hint: '担当する機関または団体。' },
    problem: { label: '課題', hint: '以前は何が問題だったか。' },
    working: { label: '仕組み', hint: '誰が何をするか。' },
    results: { label: '成果', hint: '数値、時期、出典とともに。' },
    sources: { label: '出典', hint: '一行に一つのウェブアドレス。公式ページ、新聞の順に。' },
    start: { label: '日付', hint: '年-月-日（例：2025-10-06）。年だけでも構いません。' },
    story: { label: '内容', hint: '順を追って、数文で。' },
    country: { label: '国', hint: '所在地の国。' },
    website: { label: 'ウェブサイト', hint: 'https://で始まるアドレス全体。' },
    page: { label: 'ページ', hint: '誤りのあるページのアドレス。' },
    wrong: { label: '誤っている箇所', hint: '現在の文または数値。' },
    right: { label: '正しい内容', hint: '分かる場合のみ。' },
  },
  licence: { label: '利用許諾', agree: '記入した内容をCC BY 4.0で公開します。他者の文章の転載ではありません。' },
  headings: { problem: '課題', working: '仕組み', results: '成果' },
};
