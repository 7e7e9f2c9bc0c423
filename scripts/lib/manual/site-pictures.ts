import type { Page } from 'playwright-core';
import type { Locale } from '#i18n/locales.ts';
import { recordPath, upkeepPath } from '#records/paths.ts';
import type { Camera, Scheme } from './camera.ts';

/** The record, and the claim with its source, that the manual follows from the text to the reader. */
export const EXAMPLE = { record: { collection: 'good-practices', slug: 'tonite' }, claim: 'final-event', source: 'tonite-final' } as const;

/** Leaves on the page the paragraph of the claim and its source, and puts numbers beside what the caption speaks of. */
async function markClaim(page: Page): Promise<void> {
  await page.evaluate(({ source }) => {
    const item = document.querySelector(`#source-${source}`)!;
    const references = [...document.querySelectorAll(`.ref:has(a[href="#source-${source}"])`)];
    const reference = references.find((one) => one.parentElement?.tagName === 'P')!;
    const claim = reference.previousElementSibling!;
    const number = (text: string) => Object.assign(document.createElement('b'), { className: 'mark', textContent: text });
    claim.classList.add('shown');
    claim.before(number('1'));
    reference.classList.add('shown');
    reference.after(number('2'));
    item.prepend(number('3'));
    const frame = Object.assign(document.createElement('div'), { id: 'frame', className: 'prose sources' });
    const list = item.parentElement!;
    (item as HTMLLIElement).value = [...list.children].indexOf(item) + 1;
    list.replaceChildren(item);
    frame.append(reference.closest('p')!, document.querySelector('h2#sources')!, list);
    document.body.replaceChildren(frame);
    document.head.append(Object.assign(document.createElement('style'), { textContent: `
      #frame { width: 640px; padding: 20px 24px; background: var(--paper); }
      #frame h2 { border: 0; padding: 0; }
      #frame .shown { background: var(--amber-paper); box-shadow: 0 2px var(--accent); }
      #frame .mark { display: inline-grid; place-items: center; width: 1.5em; height: 1.5em; margin-inline: .4em; border-radius: 50%; background: var(--accent); color: var(--paper); font: 600 14px/1 var(--latin); vertical-align: middle; }
    ` }));
  }, { source: EXAMPLE.source });
}

/** Takes the pictures of pages of the site in one language: a claim with its source, the state of translations, what is due. */
export async function takeSitePictures(camera: Camera, locale: Locale, scheme: Scheme, fileOf: (name: string) => string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  const record = await camera.page(recordPath(locale, EXAMPLE.record), { locale, scheme, width: 900 });
  await markClaim(record);
  sizes['claim'] = await camera.shoot(record, record.locator('#frame'), fileOf('claim'));
  await record.context().close();
  for (const name of ['translations', 'freshness'] as const) {
    const page = await camera.page(upkeepPath(locale, name), { locale, scheme, width: 760 });
    const [head, first] = await Promise.all(['main .page-head', '.upkeep section >> nth=0'].map((part) => page.locator(part).boundingBox()));
    sizes[name] = await camera.shoot(page, { x: 0, y: head!.y, width: 760, height: first!.y + first!.height - head!.y + 12 }, fileOf(name));
    await page.context().close();
  }
  return sizes;
}
