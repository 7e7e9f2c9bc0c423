import { parseArgs } from 'node:util';
import { isLocale } from '#i18n/locales.ts';
import { BuildFault } from '../build-fault.ts';
import { spokenLocale } from '../spoken-locale.ts';
import { systemFault, untilIdle } from '../system-fault.ts';
import { buildSite } from './site.ts';
import { buildWordsIn } from './words.ts';

/** `npm run build` as it is called: reads its options, builds, and says in the user's language what went wrong. */
export async function runBuild(root: string): Promise<void> {
  const { values } = parseArgs({ options: { locale: { type: 'string' }, compressed: { type: 'boolean' }, without: { type: 'string' }, part: { type: 'string' } }, strict: false });
  const locale = spokenLocale(typeof values.locale === 'string' ? values.locale : undefined);
  const words = buildWordsIn(locale);
  if (values.without !== undefined && values.without !== 'pdf') {
    console.error(words.cannotLeaveOut(String(values.without)));
    process.exit(2);
  }
  const part = typeof values.part === 'string' && isLocale(values.part) ? values.part : undefined;
  if (values.part !== undefined && (!part || values.compressed)) {
    console.error(part ? words.compressWhole : words.noSuchPart(String(values.part)));
    process.exit(2);
  }

  // Ending this way lets what is to be done at the exit be done: give the lock back, stop Astro.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

  try {
    await Promise.race([buildSite({ root, locale, part, hasPdf: values.without === undefined, isCompressed: values.compressed === true }), untilIdle()]);
  } catch (error) {
    const fault = error instanceof BuildFault ? error : systemFault(error);
    if (!fault) throw error;
    console.error(fault.in(locale));
    process.exitCode = 1;
  }
}
