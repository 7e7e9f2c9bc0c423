import type { ValueWords } from './value-words.ts';

/** What values mean, in Japanese. */
export const valueWordsJa: ValueWords = {
  sourceClasses: { official: '公的機関・大学・当事者', press: '報道', secondary: '法律事務所・コンサルタント・ブログ・事典' },
  translationMethods: { human: '人による翻訳', machine: '機械翻訳', 'machine-reviewed': '人が確認した機械翻訳' },
  japaneseForms: { 'in-use': '出典にある日本語', rendering: '当サイトの訳' },
  eventStates: { held: '開催済み', announced: '発表のみ', proposed: '提案のみ' },
  profiles: { full: 'トリノと名古屋', short: 'その他の都市' },
  precisions: { exact: '正確', approximate: 'おおよそ', city: '都市のみ' },
  directions: { from: 'その都市から学んだ', to: 'その都市が取り入れた' },
  noteKinds: { tip: 'ヒント', warning: '注意', legal: '法律上の注記' },
  components: { Claim: '記述', Term: '用語', Foreign: '他の言語の言葉', Ruby: 'ふりがな', Note: '囲み' },
  attributes: { id: '識別子', lang: '言語', reading: '読み', kind: '種類' },
  practiceSections: {
    problem: '課題', solution: '解決策', 'how-it-works': 'しくみ', participation: '参加者', resources: '資源', results: '成果',
    challenges: '難しかった点', conditions: '条件', transfer: '他都市への展開', lessons: '教訓', cooperation: '協力',
  },
  units: {
    EUR: 'ユーロ', JPY: '円', 'EUR-million': '百万ユーロ', 'EUR-billion': '十億ユーロ', 'JPY-million': '百万円', 'JPY-billion': '十億円',
    percent: 'パーセント', people: '人', organisations: '団体', companies: '社', projects: '事業', proposals: '提案', agreements: '協定',
    places: 'か所', cities: '都市', days: '日', weeks: '週間', months: 'か月', years: '年', hours: '時間', 'square-metres': '平方メートル', hectares: 'ヘクタール',
    'square-kilometres': '平方キロメートル', kilometres: 'キロメートル', 'people-per-square-kilometre': '1平方キロメートル当たりの人数', passengers: '旅客数',
    'tonnes-of-co2': 'CO₂のトン数', rank: '順位', number: '単位のない数',
  },
};
