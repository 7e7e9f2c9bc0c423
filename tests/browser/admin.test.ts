import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { accessibilityFaults } from '../lib/axe.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { filesOf, read } from '../lib/built-site.ts';
import { changedLines, FormDriver } from '../lib/form-driver.ts';

let workshop: Workshop;
let form: FormDriver | undefined;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterEach(async () => {
  await form?.close();
  form = undefined;
});
afterAll(() => workshop?.close());

const PRACTICE = 'good-practices/trial-of-benches';

/** Writes a short practice in the form, as a person does who knows what it must hold. */
async function writePractice(driver: FormDriver): Promise<void> {
  await driver.goTo('good-practices/new');
  await driver.type('title', 'Prova delle panchine');
  await driver.slug('trial-of-benches');
  await driver.type('summary', 'Un quartiere di Torino prova panchine con sensori: «quante persone si siedono?».');
  await driver.tick('themes', 'public-space', 'digital');
  await driver.choose('place.city', 'Torino');
  await driver.choose('place.level', 'Quartiere');
  await driver.choose('lead', 'Città di Torino');
  await driver.type('period.start', '2018');
  await driver.choose('status', 'In prova');
  await driver.tick('sections', 'results', 'problem');
  await driver.add('sources');
  await driver.type('sources.0.id', 'tcl-2018');
  await driver.type('sources.0.title', 'Panchine: la prova, il metodo');
  await driver.type('sources.0.publisher', 'Torino City Lab');
  await driver.mark('sources.0.class', 'official');
  await driver.type('sources.0.language', 'it');
  await driver.type('sources.0.url', 'https://torinocitylab.it/panchine');
  await driver.type('sources.0.date', '2018');
  await driver.add('claims');
  await driver.type('claims.0.id', 'people');
  await driver.type('claims.0.value', '130');
  await driver.choose('claims.0.unit', 'persone');
  await driver.pick('claims.0.sources', 'tcl-2018');
  await driver.type('claims.0.asOf', '2018');
  await driver.type('body', 'Nel quartiere si provano panchine con sensori.\n\n## Il problema\n\nNon si sa quante persone si siedono. La prova si svolge in un living lab.\n\n## I risultati\n\nSi sono sedute ');
  await driver.select('body', undefined);
  await driver.insert('body', 'claimValue', 'people');
  await driver.select('body', undefined);
  await driver.page.keyboard.type('.');
  await driver.select('body', 'living lab');
  await driver.insert('body', 'term', 'living-lab');
  await driver.save();
}

describe('the form', () => {
  test('writes a new practice that passes the check, and its translation into Japanese', async () => {
    form = await FormDriver.open(workshop, 'it');
    await writePractice(form);
    expect(await form.changed()).toMatchInlineSnapshot(`
      {
        "content/good-practices/trial-of-benches/index.it.mdx": "---
      title: trial-of-benches
      summary: "Un quartiere di Torino prova panchine con sensori: «quante persone si siedono?»."
      revision: 1
      checkedOn: 2026-11-23
      themes: [public-space, digital]
      place: { city: torino, level: neighbourhood }
      lead: [citta-di-torino]
      period: { start: 2018 }
      status: pilot
      sections: [problem, results]
      claims:
        people: { value: 130, unit: people, sources: [tcl-2018], asOf: 2018 }
      sources:
        - { id: tcl-2018, title: "Panchine: la prova, il metodo", publisher: Torino City Lab, class: official, language: it, url: "https://torinocitylab.it/panchine", date: 2018 }
      ---

      Nel quartiere si provano panchine con sensori.

      ## Il problema

      Non si sa quante persone si siedono. La prova si svolge in un <Term id="living-lab">living lab</Term>.

      ## I risultati

      Si sono sedute <Claim id="people" />.
      ",
      }
    `);
    expect(await form.problems()).toEqual([]);

    await form.goTo(`good-practices/entries/trial-of-benches/index`);
    await form.translate('ja');
    await form.type('title', 'ベンチの実証', 'ja');
    await form.type('reading', 'べんちのじっしょう', 'ja');
    await form.type('summary', 'トリノの街区で、センサー付きのベンチを試した事例です。', 'ja');
    await form.mark('translation', 'human', 'ja');
    await form.type('body', '街区で、センサー付きのベンチを試しています。\n\n## 課題\n\n座る人の数は分かっていません。実証はリビングラボで行われます。\n\n## 成果\n\n座った人は', 'ja');
    await form.select('body', undefined, 'ja');
    await form.insert('body', 'claimValue', 'people', 'ja');
    await form.select('body', undefined, 'ja');
    await form.page.keyboard.type('です。');
    await form.select('body', 'リビングラボ', 'ja');
    await form.insert('body', 'term', 'living-lab', 'ja');
    await form.save();
    const { [`content/${PRACTICE}/index.ja.mdx`]: japanese, ...others } = await form.changed();
    expect(Object.keys(others)).toEqual([`content/${PRACTICE}/index.it.mdx`]);
    expect(japanese).toMatchInlineSnapshot(`
      "---
      title: ベンチの実証
      reading: べんちのじっしょう
      summary: トリノの街区で、センサー付きのベンチを試した事例です。
      ofRevision: 1
      translation: human
      ---

      街区で、センサー付きのベンチを試しています。

      ## 課題

      座る人の数は分かっていません。実証は<Term id="living-lab">リビングラボ</Term>で行われます。

      ## 成果

      座った人は<Claim id="people" />です。
      "
    `);
    expect(await form.problems()).toEqual([]);
    expect(form.incidents).toEqual({ errors: [], outside: [] });
  });
});
