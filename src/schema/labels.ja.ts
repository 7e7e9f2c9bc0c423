import type { Labels } from '#schema/labels.ts';

const one = (form: string) => ({ one: form, other: form });

/** The Japanese labels of the vocabularies. */
export const labelsJa: Labels = {
  collections: {
    'good-practices': { plural: '優良事例', singular: '優良事例', intro: 'トリノと名古屋の都市イノベーションの事例です。課題、しくみ、費用の負担、成果、他の都市が導入する際に必要なものをまとめています。' },
    cities: { plural: '都市', singular: '都市', intro: '都市の概要と、年と出典を付けた数値です。公表された数値がない場合は、その旨を記しています。' },
    events: { plural: 'イベント', singular: 'イベント', intro: '視察、代表団の派遣、セミナー、式典など、協力の歩みを新しい順に掲載しています。' },
    organisations: { plural: '関係機関', singular: '関係機関', intro: 'トリノ、名古屋、両国の間で活動する機関の役割と、国外の企業・団体への支援内容です。' },
    'settlement-guide': { plural: 'トリノ進出ガイド', singular: 'ガイドの章', intro: 'トリノで技術を試したい、拠点を設けたい日本企業のためのガイドです。すべての記述に出典、時点、確度を付けています。' },
    'japan-guide': { plural: '日本ガイド', singular: 'ガイドの章', intro: '名古屋とのつながりを探すトリノのスタートアップ、研究機関、公的機関のためのガイドです。' },
    programme: { plural: '協力の枠組み', singular: '協力の枠組み', intro: '2005年の姉妹都市提携とEUのIURC事業。両市を結ぶ枠組みを説明します。' },
    glossary: { plural: '用語集', singular: '用語', intro: '都市イノベーションと両国の制度に関する用語を、3言語でまとめています。' },
  },
  themes: {
    digital: 'デジタル・AI・5G', mobility: 'モビリティ', governance: '行政運営・調達', 'social-innovation': 'ソーシャルイノベーション',
    'public-space': '公共空間・コモンズ', climate: '気候・環境', industry: '産業・航空宇宙', food: '食', health: '健康',
  },
  statuses: { idea: '構想', design: '計画中', pilot: '試行中', running: '実施中', evaluation: '評価中', diffusion: '展開中', ended: '終了', 'to-confirm': '要確認' },
  levels: { neighbourhood: '地区', city: '市', metropolitan: '都市圏', region: '州・都道府県', national: '国', international: '国際' },
  fundingKinds: { eu: 'EU', national: '国', regional: '州・都道府県', city: '市', foundation: '財団', private: '民間', users: '利用者' },
  supportKinds: { administrative: '行政面', financial: '資金面', political: '政治面', technical: '技術面', other: 'その他' },
  evidenceKinds: {
    'own-account': '実施者による説明', 'press-report': '報道', 'official-document': '公式文書', award: '受賞', measurement: '測定', comparison: '比較',
    'independent-evaluation': '第三者評価',
  },
  evidenceGrades: { claimed: '実施者の説明のみ', documented: '文書・報道あり', measured: '数値あり', compared: '比較あり', 'independently-evaluated': '第三者評価あり' },
  needKinds: { mandate: '政治的な決定', rules: '制度・規則', team: '担当チーム', money: '資金', partners: '協力者', space: '場所', data: 'データ', skills: '専門知識', community: '地域の参加' },
  transferStates: { announced: '発表', 'in-progress': '進行中', done: '実施済み', 'to-confirm': '要確認' },
  indicators: {
    residents: '人口', area: '面積', density: '人口密度', 'metropolitan-residents': '都市圏人口', 'metropolitan-area': '都市圏の面積', 'regional-product': '県内総生産',
    exports: '輸出額', 'manufacturing-share': '付加価値に占める製造業の割合', 'employment-rate': '就業率', 'foreign-residents': '外国人住民', 'university-students': '大学生数',
    'airport-passengers': '空港の旅客数', 'startup-rank': 'スタートアップ・エコシステムの順位', 'emission-target': '排出削減目標',
  },
  eventKinds: { ceremony: '式典', 'study-visit': '視察', mission: '代表団派遣', webinar: 'ウェビナー', 'cluster-activity': '複数都市の共同活動', cultural: '文化', announcement: '発表' },
  organisationKinds: {
    'public-authority': '行政機関', agency: '支援機関', 'chamber-association': '商工会議所・団体', network: 'ネットワーク', university: '大学', 'research-centre': '研究機関',
    'incubator-accelerator': 'インキュベーター・アクセラレーター', 'hub-space': 'イノベーション拠点', foundation: '財団', company: '企業', programme: 'プログラム',
  },
  organisationStatuses: { active: '活動中', closed: '終了', 'to-confirm': '要確認' },
  services: {
    'test-sites': '実証の場の提供', labs: '研究設備の利用', 'joint-research': '共同研究', 'technology-transfer': '技術移転', incubation: 'インキュベーション',
    acceleration: 'アクセラレーション', workspace: '執務スペース', investment: '出資', 'grants-and-loans': '補助金・融資', 'settlement-support': '進出支援',
    matchmaking: 'ビジネスマッチング', 'market-information': '市場情報', 'supplier-contacts': '取引先の紹介', training: '研修', talent: '人材の紹介',
    procedures: '手続き・許可の支援', consular: '領事サービス', 'institutional-contact': '行政との連絡窓口',
  },
  sectors: {
    'urban-innovation': '都市イノベーション', mobility: 'モビリティ', automotive: '自動車', aerospace: '航空宇宙', 'digital-ai': 'デジタル・AI', manufacturing: '製造業',
    energy: 'エネルギー', environment: '環境', 'life-sciences': 'ライフサイエンス', finance: '金融', 'social-economy': '社会的経済', culture: '文化', education: '教育',
    food: '食', 'trade-investment': '貿易・投資', 'start-ups': 'スタートアップ', 'all-sectors': '全分野',
  },
  audiences: {
    'japanese-company': '日本企業', 'japanese-startup': '日本のスタートアップ', 'assignee-family': '駐在員と家族', 'torino-startup': 'トリノのスタートアップ',
    'torino-research': 'トリノの研究機関', 'torino-institution': 'トリノの公的機関',
  },
  termKinds: { term: '用語', office: '役職・機関・手続き', 'proper-name': '固有名詞' },
  qualifiers: { about: '約{v}', over: '{v}超', nearly: '{v}近く', 'up-to': '最大{v}', 'at-least': '{v}以上' },
  units: {
    EUR: one('{n}ユーロ'), JPY: one('{n}円'), 'EUR-million': one('{n}ユーロ'), 'EUR-billion': one('{n}ユーロ'), 'JPY-million': one('{n}円'), 'JPY-billion': one('{n}円'),
    percent: one('{n}%'), people: one('{n}人'), organisations: one('{n}団体'), companies: one('{n}社'), projects: one('{n}件'), proposals: one('{n}件'),
    agreements: one('{n}件'), places: one('{n}か所'), cities: one('{n}都市'), days: one('{n}日'), weeks: one('{n}週間'), months: one('{n}か月'), years: one('{n}年'),
    hours: one('{n}時間'), 'square-metres': one('{n}平方メートル'), hectares: one('{n}ヘクタール'), 'square-kilometres': one('{n}平方キロメートル'), kilometres: one('{n}キロメートル'),
    'people-per-square-kilometre': one('{n}人／平方キロメートル'), passengers: one('{n}人'), 'tonnes-of-co2': one('{n}トン（CO₂）'), rank: one('{n}位'), number: one('{n}'),
  },
  durations: { days: one('{n}日'), weeks: one('{n}週間'), months: one('{n}か月') },
  sdgs: [
    '貧困をなくそう', '飢餓をゼロに', 'すべての人に健康と福祉を', '質の高い教育をみんなに', 'ジェンダー平等を実現しよう', '安全な水とトイレを世界中に',
    'エネルギーをみんなに そしてクリーンに', '働きがいも経済成長も', '産業と技術革新の基盤をつくろう', '人や国の不平等をなくそう', '住み続けられるまちづくりを',
    'つくる責任 つかう責任', '気候変動に具体的な対策を', '海の豊かさを守ろう', '陸の豊かさも守ろう', '平和と公正をすべての人に', 'パートナーシップで目標を達成しよう',
  ],
};
