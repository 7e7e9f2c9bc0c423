import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Locale } from '#i18n/locales.ts';
import type { Camera, Scheme } from './camera.ts';

/** Lays files into the folder that the page may write to: it takes the place of the one that a person would choose. */
async function lay(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(async (all) => {
    const top = await navigator.storage.getDirectory();
    await top.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(all)) {
      let folder = top;
      const steps = path.split('/');
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
      const writer = await (await folder.getFileHandle(steps.at(-1)!, { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    }
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  }, files);
}

/** The form for editors, open on a copy of the content, and a hand that writes in it. */
export class FormHand {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(camera: Camera, root: string, locale: Locale, scheme: Scheme): Promise<FormHand> {
    // So tall that the fields far below are drawn too; so narrow that one language stands alone.
    const page = await camera.page(`/admin/${locale}/`, { locale, scheme, width: 960, height: 7200 });
    page.setDefaultTimeout(60_000);
    const files = globSync('content/{good-practices,cities,organisations,glossary}/**/*.{mdx,yaml}', { cwd: root });
    await lay(page, Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')])));
    await page.locator('#nc-root .buttons button').first().click();
    await page.locator('#nc-root [role=toolbar]').first().waitFor();
    return new FormHand(page);
  }

  /** Goes to a record, or to a new one. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => { location.hash = hash; }, `#/collections/${path}`);
    await this.field('title').waitFor();
    // The program draws its panes in steps and says nothing when it is done.
    await this.page.waitForTimeout(2500);
  }

  pane(locale: Locale): Locator {
    return this.page.locator(`[data-locale="${locale}"][data-mode="edit"]`);
  }

  field(key: string, locale: Locale = 'it'): Locator {
    return this.pane(locale).locator(`[data-key-path="${key}"]`);
  }

  async type(key: string, text: string): Promise<void> {
    await this.field(key).locator('input, textarea').first().fill(text);
  }

  /** Shows the Japanese beside the Italian, where the English stands at first. */
  async showJapanese(): Promise<void> {
    await this.page.locator('#second-pane-header button').nth(1).click();
    await this.field('body', 'ja').waitFor();
    await this.page.waitForTimeout(1500);
  }

  /** Selects words in a text. */
  async select(key: string, words: string, locale: Locale): Promise<void> {
    await this.field(key, locale).locator('textarea').evaluate((element, wanted) => {
      const area = element as HTMLTextAreaElement;
      if (!area.value.includes(wanted)) throw new Error(`The text does not hold “${wanted}”.`);
      area.focus();
      area.setSelectionRange(area.value.indexOf(wanted), area.value.indexOf(wanted) + wanted.length);
    }, words);
  }

  /** Shows the beginning of a text: to select words moves it. */
  async scrollUp(key: string, locale: Locale): Promise<void> {
    await this.field(key, locale).locator('textarea').evaluate((element) => { element.scrollTop = 0; });
  }
}
