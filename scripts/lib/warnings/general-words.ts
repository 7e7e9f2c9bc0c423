import type { Locale } from '#i18n/locales.ts';

// Beginnings of words, so that every ending counts; in Japanese, words as the segmenter gives them.
const BEGINNINGS: Record<Locale, readonly string[]> = {
  it: [
    'innovativ', 'innovazion', 'progett', 'iniziativ', 'import', 'eccell', 'avanguardi', 'dinamic', 'straordinar', 'modern', 'svilupp', 'sostenibil', 'nuov', 'grand',
    'molt', 'significativ', 'strategic', 'realt', 'riferiment', 'punto', 'valore', 'qualit', 'opportunit', 'esperienz', 'mond', 'pratic', 'buon', 'miglior', 'ottim',
    'fondamental', 'interessant', 'prestigios', 'leader', 'successo', 'virtuos', 'esempi', 'attivit', 'azion', 'futur', 'tant', 'vari', 'divers', 'unic', 'cit', 'scheda', 'descrizion',
    'programm', 'event', 'organizzazion', 'molteplic', 'territori', 'comunit', 'person', 'vita', 'util',
  ],
  en: [
    'innovat', 'project', 'initiative', 'importan', 'excellen', 'cutting', 'edge', 'dynamic', 'vibrant', 'extraordinar', 'modern', 'develop', 'sustainab', 'new', 'great',
    'many', 'significant', 'strateg', 'reality', 'landmark', 'value', 'quality', 'opportunit', 'experience', 'world', 'practice', 'good', 'better', 'best', 'key', 'leading', 'leader',
    'success', 'interesting', 'prestigious', 'example', 'activit', 'action', 'future', 'various', 'different', 'unique', 'cit', 'record', 'description', 'programme', 'event', 'organi',
    'communit', 'people', 'life', 'useful', 'wide', 'range', 'class', 'state', 'art',
  ],
  ja: [
    '革新', '革新的', 'イノベーション', '先進', '先進的', '最先端', '先端', '素晴らしい', 'すばらしい', '重要', '優れ', '優れた', '画期', '画期的', '取り組み', '取組', '事業', 'プロジェクト', '活動',
    '様々', 'さまざま', '多様', '多く', '新しい', '新た', '未来', '将来', '持続', '可能', '発展', '質', '価値', '機会', '世界', '都市', '市', '事例', '優良', '魅力', '魅力的', '有名', '代表', '的',
    '人々', '地域', '社会', '生活', '成功', '目指す', '注目',
  ],
};

// Words that carry no meaning of their own.
const SMALL: Record<Locale, readonly string[]> = {
  it: 'anche avere che chi come con cosa così cui dai dal dalla dalle dallo degli dei del dell della delle dello dove era essere gli hai hanno loro nei nel nell nella nelle nello non per perché più quale quali quando quello questa questo qui quindi sia siamo sono sta sua sue sui sul sull sulla sulle suo suoi tra tutti tutte tutto una uno alla alle allo agli fra già suo fare viene può'.split(' '),
  en: 'about all also and any are been both but can each for from had has have her his how into its more most not one our out over own that the their them then there they this those through under use very was were what when where which who will with within you your'.split(' '),
  ja: ['する', 'いる', 'ある', 'なる', 'こと', 'もの', 'ため', 'です', 'ます', 'この', 'その', 'それ', 'これ'],
};

/** Words that say nothing by themselves: what every record of such a site could be called, and praise. */
export function isGeneral(word: string, locale: Locale): boolean {
  return locale === 'ja' ? BEGINNINGS.ja.includes(word) : BEGINNINGS[locale].some((beginning) => word.startsWith(beginning) && word.length <= beginning.length + 6);
}

const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenter(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}

/** The words of a text that carry meaning, in small letters, each once. */
export function meaningfulWords(text: string, locale: Locale): string[] {
  const words = [...segmenter(locale).segment(text.normalize('NFKC').toLowerCase().replaceAll(/['’]/g, ' '))].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
  const carries = (word: string): boolean => (locale === 'ja' ? !/^\p{Script=Hiragana}{1,2}$/u.test(word) : word.length > 2 || /\d/.test(word)) && !SMALL[locale].includes(word);
  return [...new Set(words.filter(carries))];
}
