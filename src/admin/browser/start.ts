import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { formatName } from '#admin/form-config.ts';
import { OWN_FIELD, REVISION_FIELD, TEXT_FIELD } from '#admin/form-fields.ts';
import { recordFormat } from '#admin/record-file.ts';
import { drawOwnId } from '#admin/browser/own-id-field.ts';
import { drawRevision } from '#admin/browser/revision-field.ts';
import { component } from '#admin/browser/sveltia.ts';
import { drawText } from '#admin/browser/text-field.ts';

/** What Sveltia CMS calls our languages. */
const INTERFACE: Record<string, string> = { it: 'it', en: 'en-GB', ja: 'ja' };
const PREFERENCES = 'sveltia-cms.prefs';

/** The interface speaks the language of the page, whatever it spoke before. */
function chooseInterface(locale: string): void {
  let preferences: Record<string, unknown> = {};
  try {
    preferences = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Record<string, unknown>;
  } catch {
    // Whatever stood there was no settings.
  }
  localStorage.setItem(PREFERENCES, JSON.stringify({ ...preferences, locale: INTERFACE[locale] }));
  localStorage.setItem('admin-language', locale);
  // Or it would offer the browser's language, in which our fields do not speak.
  Object.defineProperty(navigator, 'language', { configurable: true, value: INTERFACE[locale] });
}

interface Form {
  registerCustomFormat(name: string, extension: string, format: { fromFile: (text: string) => unknown; toFile: (form: never) => string }): void;
  registerFieldType(name: string, control: unknown): void;
  init(options: { config: unknown }): Promise<void>;
}

async function start(): Promise<void> {
  const locale = document.documentElement.lang;
  chooseInterface(locale);
  // Only now: it reads its settings while it loads.
  const form = (await import('@sveltia/cms')).default as unknown as Form;
  for (const name of COLLECTION_NAMES) form.registerCustomFormat(formatName(name), COLLECTIONS[name].storage, recordFormat(name) as never);
  form.registerFieldType(OWN_FIELD, component(drawOwnId));
  form.registerFieldType(TEXT_FIELD, component(drawText));
  form.registerFieldType(REVISION_FIELD, component(drawRevision));
  const config: unknown = await (await fetch(`/admin/config.${locale}.json`)).json();
  await form.init({ config });
  document.querySelector('[data-loading]')?.remove();
}

const isLocal = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
// Without a repository there is nothing to work on but a folder of this machine, which browsers open for localhost only.
if (document.documentElement.dataset.repository === 'known' || isLocal) {
  start().catch((error: unknown) => {
    console.error(error);
    const state = document.querySelector('[data-loading]');
    if (state) state.textContent = state.getAttribute('data-failed');
  });
}
