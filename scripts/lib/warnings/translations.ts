import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import type { ContentModel, ContentRecord, Version } from '../content-model.ts';
import { plainFields } from '../plain-fields.ts';
import { problem, type Problem } from '../problem.ts';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Words in small letters from which on two languages do not say the same by chance: what has fewer is made of names. */
const FEW_WORDS = 4;
const plainWords = (text: string): number => text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}{2,}/gu)?.length ?? 0;

function checkOutdated(record: ContentRecord, { words, yaml, at }: Version): Problem[] {
  const [revision, ofRevision] = [record.facts?.data.revision, words?.ofRevision];
  const isBehind = typeof revision === 'number' && typeof ofRevision === 'number' && ofRevision < revision;
  return isBehind ? [problem(yaml.place([...at, 'ofRevision']), 'translation-outdated', { ofRevision, revision })] : [];
}

/** Fields that were copied for translating, and left. Titles are names and may be the same. */
function checkCopied(original: ReadonlyMap<string, string>, version: Version): Problem[] {
  return plainFields(version).flatMap(({ path, text }) => {
    const place = () => version.yaml.place([...version.at, ...path]);
    if (plainWords(text) >= FEW_WORDS && original.get(path.join('.')) === text) return [problem(place(), 'not-translated', { locale: version.locale })];
    return path[0] === 'summary' && version.locale === 'ja' && !JAPANESE.test(text) ? [problem(place(), 'not-in-japanese', {})] : [];
  });
}

function checkRecord(record: ContentRecord): Problem[] {
  const original = record.versions.find(({ locale }) => locale === ORIGINAL_LOCALE);
  if (!original) return [];
  const words = new Map(plainFields(original).map(({ path, text }) => [path.join('.'), text]));
  return record.versions.filter((version) => version !== original).flatMap((version) => [...checkOutdated(record, version), ...checkCopied(words, version)]);
}

/** Translations that lag behind the original, or that are none. */
export function warnOfTranslations({ records }: ContentModel): Problem[] {
  return records.flatMap(checkRecord);
}
