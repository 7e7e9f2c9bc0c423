import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formConfig } from '#admin/form-config.ts';
import { adminPath, choicePage, formPage, type AdminFiles } from '#admin/page.ts';
import { repositoryOf, type RepositorySettings, SettingFault } from '#admin/repository.ts';
import { type Locale, LOCALES, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { readLibrary } from '#records/entry-files.ts';
import { findIn, type Library } from '#records/library.ts';
import { pathOf } from '#records/record.ts';
import { SITE_URL } from '#records/site-url.ts';
import { adminBundle } from './admin-bundle.ts';
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';

/** What the build tells of the form. */
export interface AdminRun {
  /** Whether the program had to be bundled. */
  made: boolean;
  bytes: number;
  isKnown: boolean;
}

const FILES: AdminFiles = { start: '/admin/start.js', choose: '/admin/choose.js', style: '/admin/admin.css' };

/** The records that a text can name: path and title in the editor's language, by title. */
function recordNames(library: Library, locale: Locale): [path: string, title: string][] {
  return library.all
    .filter((record) => record.locale === ORIGINAL_LOCALE)
    .map((record): [string, string] => [pathOf(record), findIn(library, pathOf(record), locale)!.text.title])
    .sort(([onePath, one], [otherPath, other]) => one.localeCompare(other, locale) || onePath.localeCompare(otherPath));
}

function repository(root: string, settings: RepositorySettings) {
  const { repository: known } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { repository?: string | { url: string } };
  try {
    return repositoryOf(settings, typeof known === 'string' ? known : known?.url);
  } catch (error) {
    if (!(error instanceof SettingFault)) throw error;
    throw new BuildFault(inEach((words) => words.formSetting(error.setting, error.value)));
  }
}

/**
 * Puts the form for editors into the site, at `/admin/`: its program, and for each language a page and a configuration made
 * from the schemas.
 * @param out folder of the site.
 * @throws {BuildFault} if a setting of the repository is not of its form.
 */
export async function putAdmin(root: string, out: string, settings: RepositorySettings = process.env as RepositorySettings, library: Library = readLibrary(root)): Promise<AdminRun> {
  const where = repository(root, settings);
  const { folder, made } = await adminBundle(root);
  const target = join(out, 'admin');
  rmSync(target, { recursive: true, force: true });
  cpSync(folder, target, { recursive: true });
  const put = (path: string, text: string): void => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  put(`${adminPath()}index.html`, choicePage(where, FILES));
  for (const locale of LOCALES) {
    put(`${adminPath(locale)}index.html`, formPage(locale, where, FILES));
    put(`/admin/config.${locale}.json`, JSON.stringify(formConfig(locale, where, SITE_URL)));
    put(`/admin/records.${locale}.json`, JSON.stringify(recordNames(library, locale)));
  }
  const bytes = globSync('**/*', { cwd: target }).map((file) => statSync(join(target, file))).filter((stats) => stats.isFile()).reduce((sum, { size }) => sum + size, 0);
  return { made, bytes, isKnown: where.isKnown };
}
