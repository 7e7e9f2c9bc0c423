// `node scripts/post-issue.ts freshness|links --body FILE`: the one issue of this month, made or brought up to date. For scheduled workflows.
import { existsSync, readFileSync } from 'node:fs';
import { formatDate } from '#i18n/format.ts';
import { commandWords } from './lib/command-words.ts';
import { dayOf, dayToday, FaultyContent, oneOf, readCall, runCommand, WrongUse } from './lib/command.ts';
import { forgeOf, postOnce } from './lib/issue/forge.ts';
import { issueWords } from './lib/issue/words.ts';

const OPTIONS = { body: { type: 'string' }, 'update-only': { type: 'boolean', default: false }, today: { type: 'string' }, locale: { type: 'string' } } as const;

await runCommand(async () => {
  const { values, names, locale } = readCall(OPTIONS, process.argv.slice(2), 'locale');
  const words = issueWords[locale];
  const kind = oneOf('post-issue', names[0] ?? '', ['freshness', 'links'], locale);
  if (names[1] !== undefined) throw new WrongUse(commandWords[locale].unknownArgument(names[1]));
  const file = values.body ?? '';
  const body = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (!body) throw new WrongUse(words.noBody(file));
  const today = values.today === undefined ? dayToday() : dayOf('--today', values.today, locale);
  const forge = forgeOf(process.env);
  if (!forge) throw new WrongUse(words.noForge);
  try {
    const { done, number } = await postOnce(forge, words.titles[kind](formatDate(today.slice(0, 7), locale)), body, kind, !values['update-only']);
    console.log(words.done[done](number));
  } catch (error) {
    throw new FaultyContent(words.failed(error instanceof Error ? error.message : String(error)));
  }
});
