import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { checkContent } from '../../scripts/lib/check-content.ts';
import { problemLine } from '../../scripts/lib/printers/report.ts';
import type { Locale } from '#i18n/locales.ts';
import { root } from './built-site.ts';
import type { Incidents, Workshop } from './browser.ts';

type Files = Record<string, string>;

const original: Files = Object.fromEntries(globSync('content/**/*.{mdx,yaml,md}', { cwd: root }).map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]));

/** Puts files into the folder that the page may write to; it takes the place of the folder that a person would choose. */
async function fill(page: Page, files: Files): Promise<void> {
  await page.evaluate(async (all) => {
    const top = await navigator.storage.getDirectory();
    await top.getDirectoryHandle('.git', { create: true });
    const folders = new Map<string, Promise<FileSystemDirectoryHandle>>([['', Promise.resolve(top)]]);
    const folderOf = (path: string): Promise<FileSystemDirectoryHandle> => {
      const known = folders.get(path);
      if (known) return known;
      const made = folderOf(path.slice(0, Math.max(0, path.lastIndexOf('/')))).then((parent) => parent.getDirectoryHandle(path.slice(path.lastIndexOf('/') + 1), { create: true }));
      folders.set(path, made);
      return made;
    };
    await Promise.all(Object.entries(all).map(async ([path, text]) => {
      const folder = await folderOf(path.slice(0, path.lastIndexOf('/')));
      const writer = await (await folder.getFileHandle(path.slice(path.lastIndexOf('/') + 1), { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    }));
  }, files);
}

async function readAll(page: Page): Promise<Files> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    async function walk(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else found[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    }
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
}

/** The lines that a change took away and brought, in order, as a diff shows them. */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  // Longest common part, from the ends.
  const common = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) for (let j = now.length - 1; j >= 0; j -= 1) common[i]![j] = old[i] === now[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const lines: string[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    if (i < old.length && j < now.length && old[i] === now[j]) { i += 1; j += 1; }
    else if (i < old.length && (j === now.length || common[i + 1]![j]! >= common[i]![j + 1]!)) lines.push(`-${old[i++]}`);
    else lines.push(`+${now[j++]}`);
  }
  return lines;
}

const WORDS: Record<Locale, { save: string; enable: Record<'en' | 'ja', string>; pane: Record<'en' | 'ja', string> }> = {
  it: { save: 'Salva', enable: { en: 'Abilita Inglese', ja: 'Abilita Giapponese' }, pane: { en: 'Inglese', ja: 'Giapponese' } },
  en: { save: 'Save', enable: { en: 'Enable English', ja: 'Enable Japanese' }, pane: { en: 'English', ja: 'Japanese' } },
  ja: { save: '保存', enable: { en: '英語 を有効化', ja: '日本語 を有効化' }, pane: { en: '英語', ja: '日本語' } },
};

/** Takes the marks out that Sveltia CMS puts around names, which nobody sees. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** The form, open on a copy of the content, and a person's hands. */
export class FormDriver {
  readonly page: Page;
  readonly incidents: Incidents;
  readonly #locale: Locale;
  readonly #close: () => Promise<void>;

  private constructor(page: Page, incidents: Incidents, locale: Locale, close: () => Promise<void>) {
    [this.page, this.incidents, this.#locale, this.#close] = [page, incidents, locale, close];
  }

  /**
   * Opens the form in a language.
   * @param files what the folder holds; the content of the repository if left out.
   */
  static async open(workshop: Workshop, locale: Locale, files: Files = original): Promise<FormDriver> {
    // So tall that all fields are drawn: those far below are not.
    const { page, incidents, close } = await workshop.open(`/admin/${locale}/`, { viewport: { width: 1400, height: 7000 }, locale: 'en-US' });
    page.setDefaultTimeout(60_000);
    await page.evaluate(() => Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() }));
    await fill(page, files);
    await page.locator('#nc-root .buttons button').first().click();
    await page.locator('#nc-root [role=toolbar]').first().waitFor({ timeout: 60_000 });
    return new FormDriver(page, incidents, locale, close);
  }

  /** Goes to a record, or to a new one. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => { location.hash = hash; }, `#/collections/${path}`);
    await this.field('title').waitFor({ timeout: 30_000 });
    // Sveltia CMS draws the panes in steps.
    await this.page.waitForTimeout(1500);
  }

  pane(locale: Locale): Locator {
    return this.page.locator(`[data-locale="${locale}"][data-mode="edit"]`);
  }

  field(key: string, locale: Locale = 'it'): Locator {
    return this.pane(locale).locator(`[data-key-path="${key}"]`);
  }

  async slug(text: string): Promise<void> {
    // It stands beside the panes, in a column of its own.
    await this.page.locator('xpath=//*[@id="nc-root"]//input[@type="text" and not(@role="searchbox") and not(ancestor::*[@data-locale])]').first().fill(text);
  }

  async type(key: string, text: string, locale: Locale = 'it'): Promise<void> {
    await this.field(key, locale).locator('input, textarea').first().fill(text);
  }

  async tick(key: string, ...values: string[]): Promise<void> {
    for (const value of values) await this.field(key).locator(`[role=checkbox][data-value="${value}"]`).click();
  }

  async mark(key: string, value: string, locale: Locale = 'it'): Promise<void> {
    await this.field(key, locale).locator(`[role=radio][data-value="${value}"], [role=radio][value="${value}"]`).first().click();
  }

  /** Chooses from a list that opens. */
  async choose(key: string, label: string): Promise<void> {
    await this.field(key).getByRole('combobox').first().click();
    await this.page.getByRole('option', { name: label, exact: true }).first().click();
  }

  /** Chooses from a field of our own. */
  async pick(key: string, id: string): Promise<void> {
    await this.field(key).locator('.own-select').selectOption(id);
  }

  async add(key: string): Promise<void> {
    await this.field(key).locator('button[data-label]:not([data-label=""])').first().click();
    await this.page.waitForTimeout(500);
  }

  /** Unfolds a list, then a thing in it. */
  async unfold(key: string, index: number): Promise<void> {
    const folded = this.field(key).locator('button[aria-expanded="false"][aria-controls]');
    if ((await this.field(`${key}.0`).count()) === 0) await folded.first().click();
    await this.page.waitForTimeout(500);
    await this.field(key).locator('.item, [role=listitem], li').nth(index).locator('button[aria-expanded="false"]').first().click();
    await this.page.waitForTimeout(500);
  }

  /** Begins a translation. */
  async translate(into: 'en' | 'ja'): Promise<void> {
    const words = WORDS[this.#locale];
    await this.show(into);
    await this.page.locator('button').filter({ hasText: new RegExp([...words.enable[into]].join('[\\u2066-\\u2069]*')) }).first().click();
    await this.field('title', into).waitFor();
    await this.page.waitForTimeout(1000);
  }

  /** Shows a language beside the Italian. */
  async show(locale: 'en' | 'ja'): Promise<void> {
    if ((await this.pane(locale).count()) > 0) return;
    await this.page.locator('#second-pane-header button').filter({ hasText: WORDS[this.#locale].pane[locale] }).first().click();
    await this.pane(locale).waitFor();
  }

  /** Selects words in a text, or puts the cursor at its end. */
  async select(key: string, words: string | undefined, locale: Locale = 'it'): Promise<void> {
    await this.field(key, locale).locator('textarea').evaluate((element, wanted) => {
      const area = element as HTMLTextAreaElement;
      const start = wanted === undefined ? area.value.length : area.value.indexOf(wanted);
      if (start < 0) throw new Error(`The text does not hold “${wanted}”.`);
      area.focus();
      area.setSelectionRange(start, start + (wanted?.length ?? 0));
    }, words);
  }

  /** Uses a button over a text that asks for a choice. */
  async insert(key: string, button: string, choice: string | undefined, locale: Locale = 'it'): Promise<void> {
    const field = this.field(key, locale);
    await field.locator(`[data-insert="${button}"]`).click();
    if (choice === undefined) return;
    const panel = field.locator('.own-panel');
    await panel.waitFor();
    await panel.locator('select').selectOption(choice);
    await panel.locator('button').first().click();
  }

  /** Saves, and waits until the form has gone back to the list. @throws with what the form complains of. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS[this.#locale].save, exact: true }).first().click();
    await this.page.waitForFunction(() => !/\/(?:new|entries\/)/.test(location.hash), undefined, { timeout: 20_000 }).catch(async () => {
      const complaints = await this.page.locator('[data-key-path]:has(> [role=alert])').evaluateAll((fields) => fields.map((field) => `${field.getAttribute('data-key-path')}: ${field.querySelector('[role=alert]')?.textContent}`));
      throw new Error(plain(`The form did not save.\n${complaints.join('\n')}`));
    });
  }

  /** The files that are not as they were. */
  async changed(): Promise<Files> {
    return Object.fromEntries(Object.entries(await readAll(this.page)).filter(([path, text]) => original[path] !== text));
  }

  /** What the check says of the content with the files that were saved. */
  async problems(): Promise<string[]> {
    const copy = mkdtempSync(join(tmpdir(), 'form-'));
    try {
      mkdirSync(join(copy, '.build'));
      // What the check has read already.
      const kept = join(root, '.build/check-readings.bin');
      if (existsSync(kept)) cpSync(kept, join(copy, '.build/check-readings.bin'));
      for (const [path, text] of Object.entries({ ...original, ...(await this.changed()) })) {
        mkdirSync(dirname(join(copy, path)), { recursive: true });
        writeFileSync(join(copy, path), text);
      }
      return checkContent(copy).problems.map((one) => problemLine(one, 'en'));
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }

  before(path: string): string {
    return original[path] ?? '';
  }

  close(): Promise<void> {
    return this.#close();
  }
}
