// `npm run links`: asks the addresses outside the site whether they still answer. Apart from the build, which it never fails.
// It opens single pages that editors cite, as a reader does, and follows no link on them: so it reads no robots.txt, which is for
// programs that wander. It goes gently all the same: one request at a time to a server, a pause, the head before the page.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathOf } from '#records/record.ts';
import { SITE_URL } from '#records/site-url.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import type { Asking } from './lib/links/answer.ts';
import { askAll } from './lib/links/ask-all.ts';
import { readMemory, writeMemory } from './lib/links/memory.ts';
import { outsideLinks } from './lib/links/outside-links.ts';
import { copiesReport, proposeCopies, writeCopy } from './lib/links/propose-copies.ts';
import { LINK_PRINTERS } from './lib/links/report.ts';
import { standingTotals } from './lib/links/standing.ts';
import { Turns } from './lib/links/turns.ts';
import { linksWords } from './lib/links/words.ts';
import { commandWords } from './lib/command-words.ts';
import { libraryFor } from './lib/library-for.ts';
import { dayToday, FaultyContent, numberOf, oneOf, readCall, runCommand, someOf, WrongUse } from './lib/command.ts';

// The content may lie elsewhere: a test has its own.
const root = resolve(process.env.LINKS_ROOT ?? join(import.meta.dirname, '..'));
const FORMATS = Object.keys(LINK_PRINTERS) as (keyof typeof LINK_PRINTERS)[];
const OPTIONS = {
  collection: { type: 'string', multiple: true },
  'no-ask': { type: 'boolean', default: false },
  days: { type: 'string', default: '21' },
  pause: { type: 'string', default: '2000' },
  timeout: { type: 'string', default: '20000' },
  memory: { type: 'string' },
  archive: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
/** Servers that are asked at the same time. */
const AT_ONCE = 8;
/** Answers after which what is known is saved, so that an interrupted run loses little. */
const SAVE_EVERY = 25;

/** Says who asks, and where to read about it. */
function userAgent(): string {
  const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as { name: string; version: string };
  return `${name}-links/${version} (+${SITE_URL}/en/how-we-work/)`;
}

await runCommand(async () => {
  const { values, names: records, locale } = readCall(OPTIONS, process.argv.slice(2), 'locale');
  const words = linksWords[locale];
  if (values.help) return console.log(`${commandWords[locale].usage}\n\n${words.usage}`);
  const format = oneOf('--format', values.format, FORMATS, locale);
  const choice = { collections: someOf('--collection', values.collection, COLLECTION_NAMES, locale), records };
  const [days, pause, timeout] = [numberOf('--days', values.days, locale), numberOf('--pause', values.pause, locale), numberOf('--timeout', values.timeout, locale)];
  if (values.write && !values.archive) throw new WrongUse(words.writeNeedsArchive);
  const library = libraryFor(root, locale);
  const unknown = records.find((path) => !library.all.some((record) => pathOf(record) === path));
  if (unknown !== undefined) throw new WrongUse(words.noSuchRecord(unknown));
  const asking: Asking = { turns: new Turns(pause, AT_ONCE), userAgent: userAgent(), timeout, resting: new Set() };

  if (values.archive) {
    let written = 0;
    const copies = await proposeCopies(library, choice, {
      asking,
      base: process.env.WAYBACK_AVAILABLE_URL,
      onFound: (copy) => {
        if (values.write && writeCopy(root, copy)) written++;
      },
    });
    return console.log(copiesReport(copies, values.write ? written : undefined, format, locale));
  }

  const file = resolve(values.memory ?? join(root, '.build', 'links.json'));
  const memory = readMemory(file);
  if (!memory) throw new FaultyContent(words.unreadableMemory(file));
  const links = outsideLinks(library, root, choice);
  let asked = 0;
  if (!values['no-ask']) {
    // What nobody names any more is forgotten.
    const named = new Set(outsideLinks(library, root).map(({ url }) => url));
    for (const url of memory.keys()) if (!named.has(url)) memory.delete(url);
    const result = await askAll({
      urls: links.map(({ url }) => url),
      memory,
      today: dayToday(),
      days,
      asking,
      onAnswer: (answered, of) => {
        if (answered % SAVE_EVERY !== 0) return;
        writeMemory(file, memory);
        if (process.stderr.isTTY) console.error(words.progress(answered, of));
      },
    });
    asked = result.asked;
    if (result.isOffline) return console.error(words.offline);
    writeMemory(file, memory);
  }
  console.log(LINK_PRINTERS[format]({ links, memory, asked }, locale));
  if (values.strict && standingTotals(links, memory).flagged > 0) process.exitCode = 1;
});
