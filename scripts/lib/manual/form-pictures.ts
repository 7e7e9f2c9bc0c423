import type { Locale } from '#i18n/locales.ts';
import type { Camera, Scheme } from './camera.ts';
import { FormHand } from './form-hand.ts';

/** The window of the form, from its top, as far as a reader needs to see it. */
const WINDOW = { x: 0, y: 0, width: 1060, height: 560 };

const PRACTICE = {
  title: 'Prova delle panchine',
  summary: 'Un quartiere di Torino prova panchine con sensori, per sapere quante persone si fermano e dove manca l’ombra.',
};

/** Words of the record that is photographed, which stand in no claim yet. */
const UNCLAIMED: Record<Locale, string> = {
  it: 'È la lettura da cui il progetto è partito',
  en: 'That was the reading from which the project started',
  ja: '事業はこの認識から出発しました',
};

/** Takes the pictures of the form in one language: a new practice, a claim being placed, a translation beside its original. */
export async function takeFormPictures(camera: Camera, root: string, locale: Locale, scheme: Scheme, fileOf: (name: string) => string): Promise<Record<string, number>> {
  const hand = await FormHand.open(camera, root, locale, scheme);
  const { page } = hand;
  const sizes: Record<string, number> = {};
  await hand.goTo('good-practices/new');
  await hand.type('title', PRACTICE.title);
  await hand.type('summary', PRACTICE.summary);
  const pane = (await hand.pane('it').boundingBox())!;
  sizes['form-practice'] = await camera.shoot(page, { x: 0, y: 0, width: Math.round(pane.x + pane.width), height: 560 }, fileOf('form-practice'));
  // Wide enough for two languages side by side.
  await page.setViewportSize({ width: WINDOW.width, height: page.viewportSize()!.height });
  await hand.goTo('good-practices/entries/tonite/index');
  if (locale === 'ja') await hand.showJapanese();
  sizes['form-translation'] = await camera.shoot(page, WINDOW, fileOf('form-translation'));
  await hand.select('body', UNCLAIMED[locale], locale);
  await hand.field('body', locale).locator('[data-insert="claim"]').click();
  await hand.field('body', locale).locator('.own-panel select').selectOption('problem');
  await hand.scrollUp('body', locale);
  const body = (await hand.field('body', locale).boundingBox())!;
  sizes['form-claim'] = await camera.shoot(page, { ...body, height: 520 }, fileOf('form-claim'));
  await page.context().close();
  return sizes;
}
