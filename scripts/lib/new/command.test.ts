import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { ContentCopy } from '../content-copy.ts';
import { runNew } from './command.ts';
import { Stopped } from './spoken.ts';

const TODAY = '2026-11-23';

/** Runs the command in a copy; with answers, as in a terminal: each question gets the next one, and after the last the person is gone. */
async function run(copy: ContentCopy, args: string, answers?: string[]) {
  const said: string[] = [];
  const left = [...(answers ?? [])];
  const ask = (question: string) => {
    const answer = left.shift();
    said.push(`? ${question}${answer ?? ''}`);
    return answer === undefined ? Promise.reject(new Stopped()) : Promise.resolve(answer);
  };
  const argv = [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const status = await runNew(argv, { root: copy.root, listener: { say: (text) => said.push(text), ...(answers && { ask }) }, today: TODAY });
  return { status, output: said.join('\n'), left };
}

test('everything is asked for: a session in Italian', async () => {
  using copy = new ContentCopy();
  const { status, output, left } = await run(copy, '--locale it', ['9', 'pratica', 'klingon', '1', '   ', 'Orto «condiviso»', 'Orto!', '']);
  expect({ status, left }).toEqual({ status: 0, left: [] });
  expect(output).toContain('Che cosa vuoi descrivere?\n  1  ');
  expect(output).toContain('«9» non è un tipo di scheda.');
  expect(output).toContain('«klingon» non è una lingua del sito. Scrivi it, en o ja.');
  expect(output).toContain('Una scheda deve avere un nome.');
  expect(output).toContain('? Nome nell’indirizzo [orto-condiviso]: Orto!\n«Orto!» non può far parte di un indirizzo');
  expect(output).toContain('Scritto: content/good-practices/orto-condiviso/index.it.mdx\n');
  expect(output).toContain('npm run check -- --watch');
  expect(output).toContain('http://localhost:4321/it/good-practices/orto-condiviso/');
  const text = copy.read('good-practices/orto-condiviso/index.it.mdx');
  expect(text).toContain('title: Orto «condiviso»\n');
  const marks = copy.check().problems.filter(({ code }) => code === 'unfilled-place').length;
  expect(output).toContain(`Ci sono ${marks} segnaposto`);
});

test('a session in Japanese: the Italian file is begun as well, and the reading is asked for', async () => {
  using copy = new ContentCopy();
  const { status, output, left } = await run(copy, '行事 --locale ja', ['3', '公開講座', 'こうかいこうざ', '']);
  expect({ status, left }).toEqual({ status: 0, left: [] });
  expect(output).toContain('? アドレスの名前［kokaikoza］：');
  expect(output).toContain('どの記録も、事実と一緒に置くイタリア語の文章が土台になります。');
  expect(output).toContain('作成しました：\n  content/events/kokaikoza/index.it.mdx\n  content/events/kokaikoza/index.ja.mdx');
  expect(output).toContain('http://localhost:4321/ja/events/kokaikoza/');
  expect(copy.read('events/kokaikoza/index.it.mdx')).toContain('title: 【✎ イタリア語の名称（公開講座）】');
  expect(copy.read('events/kokaikoza/index.ja.mdx')).toContain('title: 公開講座\n');
});

test('“is it this one?”: yes ends the session, no begins another record', async () => {
  using copy = new ContentCopy();
  const stopped = await run(copy, 'term "Living Labs" --locale en', ['']);
  expect(stopped).toMatchObject({ status: 130, left: [] });
  expect(stopped.output).toContain('Records with a similar name:\n  glossary/living-lab  living lab\n');
  expect(stopped.output).toContain('Stopped. Nothing was written.');
  const begun = await run(copy, 'term "Living Labs" --locale en', ['y', '']);
  expect(begun).toMatchObject({ status: 0, left: [] });
  expect(existsSync(join(copy.root, 'content/glossary/living-labs.yaml'))).toBe(true);
});

test('Ctrl-C at any question writes nothing', async () => {
  const answers = ['1', '1', 'Prova', 'prova'];
  for (let given = 0; given < answers.length; given += 1) {
    using copy = new ContentCopy();
    expect(await run(copy, '--locale en', answers.slice(0, given))).toMatchObject({ status: 130 });
    expect(copy.check().records).toBe(7);
  }
});

test('without a terminal: the arguments that are missing, in the language asked for', async () => {
  using copy = new ContentCopy();
  expect(await run(copy, '--locale en')).toMatchObject({ status: 2, output: 'Nobody can be asked here, and these are missing: the kind of record, its name. Write for example: npm run new -- term "living lab"' });
  expect(await run(copy, 'term --locale it')).toMatchObject({ status: 2, output: 'Qui non si può chiedere nulla a nessuno, e manca: il nome. Scrivi per esempio: npm run new -- termine "living lab"' });
  expect(await run(copy, '翻訳 cities/torino --locale ja')).toMatchObject({ status: 2, output: '対話できない環境のため、次の指定が必要です：言語。例：npm run new -- 翻訳 good-practices/tonite ja' });
});

test('with arguments alone: one file, and the exit status 0', async () => {
  using copy = new ContentCopy();
  const { status, output } = await run(copy, 'organisation "Banca del Tempo" --language it --slug banca-tempo --locale en');
  expect(status).toBe(0);
  expect(output).toContain('Written: content/organisations/banca-tempo.yaml');
  expect((await run(copy, '用語 実証 --reading じっしょう --locale ja')).output).toContain('content/glossary/jissho.yaml');
});

test.each([
  ['a kind that does not exist', 'pratice Orto', 2, '“pratice” is not a kind of record. Did you mean “practice”?'],
  ['a language that does not exist', 'term Orto --language fr', 2, '“fr” is not a language of the site.'],
  ['an option that does not exist', 'term Orto --lang it', 2, 'There is no option --lang.'],
  ['a name without quotes', 'term banca del tempo', 2, '“del” is too much. A name of several words stands between quotes.'],
  ['an empty name', 'term ""', 2, 'A record needs a name.'],
  ['a name too long', `term ${'x'.repeat(101)}`, 2, 'The name has 101 characters; it may have 100.'],
  ['a name with an invisible character', 'term "a\u200Bb"', 2, 'without invisible characters'],
  ['a name that cannot be read', 'term 実証事業', 2, 'Add --reading with its reading in hiragana, or --slug'],
  ['a bad slug', 'term Orto --slug ../Orto', 2, '“../Orto” cannot be part of an address'],
  ['a slug of a device', 'term Orto --slug con', 2, '“con” cannot be used'],
  ['a slug that is taken', 'term Orto --slug living-lab', 2, '“living-lab” is taken: glossary/living-lab exists.'],
  ['a name that is taken', 'term "living lab"', 1, 'There is already a record called “living lab”: glossary/living-lab.'],
  ['a translation of nothing', 'translation cities/torin ja', 2, 'There is no record “cities/torin”. Did you mean cities/torino?'],
  ['a translation into nothing', 'translation cities/torino fr', 2, '“fr” is not a language of the site.'],
  ['a translation into Italian', 'translation cities/torino it', 2, 'Italian is the language of the originals'],
  ['a translation that is there', 'translation events/first-visit ja', 1, 'The translation exists and follows the present Italian text'],
  ['a translation that is behind', 'translation cities/torino ja', 1, 'It follows revision 1 of the Italian text, which is now at revision 2.'],
  ['an update of nothing', 'translation living-lab ja --update', 1, 'The translation exists and follows the present Italian text'],
])('%s is refused in a plain sentence, and nothing is written', async (_name, args, status, sentence) => {
  using copy = new ContentCopy();
  const before = copy.check();
  const result = await run(copy, `${args} --locale en`);
  expect(result.output).toContain(sentence);
  expect(result.status).toBe(status);
  expect(copy.check()).toEqual(before);
});

test('a folder that is there is never written into', async () => {
  using copy = new ContentCopy();
  mkdirSync(join(copy.root, 'content/events/festa'));
  writeFileSync(join(copy.root, 'content/events/festa/notes.txt'), 'mine');
  expect(await run(copy, 'event Festa --locale en')).toMatchObject({ status: 1 });
  expect(existsSync(join(copy.root, 'content/events/festa/index.it.mdx'))).toBe(false);
});

test('a translation: by path, by slug, by file; into a file or a block', async () => {
  for (const name of ['good-practices/shared-workshop', 'shared-workshop', 'content/good-practices/shared-workshop/index.it.mdx', 'https://example.org/it/good-practices/shared-workshop/']) {
    using copy = new ContentCopy();
    copy.remove('good-practices/shared-workshop/index.ja.mdx');
    const { status, output } = await run(copy, `translation ${name} ja --locale en`);
    expect(status, name).toBe(0);
    expect(output).toContain('Written: content/good-practices/shared-workshop/index.ja.mdx');
    const marks = copy.check().problems.filter(({ code }) => code === 'unfilled-place').length;
    expect(output).toContain(`${marks} places are marked`);
  }
});

test('an outdated translation is not overwritten; --update tells what changed', async () => {
  using copy = new ContentCopy();
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: copy.root });
  const file = 'good-practices/shared-workshop/index.it.mdx';
  git('init', '-q');
  git('add', 'content');
  git('commit', '-qm', 'first');
  copy.edit(file, 'revision: 1', 'revision: 2').edit(file, 'Molti oggetti si buttano.', 'Molti oggetti si buttano ogni anno.\n\nNon si sa quanti.').edit(file, 'team: Un gruppo che apre', 'team: Una squadra che apre').edit(file, 'status: running', 'status: ended');
  const before = copy.read('good-practices/shared-workshop/index.ja.mdx');
  const refused = await run(copy, 'translation shared-workshop ja --locale en');
  expect(refused.status).toBe(1);
  expect(refused.output).toContain('It follows revision 1 of the Italian text, which is now at revision 2. Nothing was written. To see what changed: npm run new -- translation good-practices/shared-workshop ja --update');
  const { status, output } = await run(copy, 'translation shared-workshop ja --update --locale en');
  expect(status).toBe(0);
  expect(output.replaceAll(/line \d+/g, 'line N')).toMatchInlineSnapshot(`
    "What changed in the Italian text from revision 1 to revision 2:
      labels, team
        before: Un gruppo che apre e chiude lo spazio
        now: Una squadra che apre e chiude lo spazio
      Paragraph at line N of the Italian file (in the translation: line N)
        before: Molti oggetti si buttano.
        now: Molti oggetti si buttano ogni anno.
      New paragraph at line N of the Italian file
        now: Non si sa quanti.
    Facts that changed, which the page shows by itself in every language: status.
    When the translation says the same, write ofRevision: 2 in content/good-practices/shared-workshop/index.ja.mdx."
  `);
  expect(copy.read('good-practices/shared-workshop/index.ja.mdx')).toBe(before);
});

test('without a history, --update says that it cannot show the changes', async () => {
  using copy = new ContentCopy();
  const { status, output } = await run(copy, 'translation cities/torino ja --update --locale it');
  expect(status).toBe(0);
  expect(output).toContain('Il testo italiano della revisione 1 non è nella storia di questa cartella (git)');
  expect(output).toContain('scrivi ofRevision: 2 in content/cities/torino/index.ja.mdx');
});

test('the help, in three languages', async () => {
  using copy = new ContentCopy();
  for (const locale of LOCALES) {
    const { status, output } = await run(copy, `--help --locale ${locale}`);
    expect(status).toBe(0);
    for (const option of ['--language', '--slug', '--reading', '--anyway', '--locale', '--update']) expect(output).toContain(option);
    expect(readFileSync(join(import.meta.dirname, `words.${locale}.ts`), 'utf8')).toContain('usage');
  }
});
