import { isLocale } from '#i18n/locales.ts';

/** Leads from `/` to the language that was chosen before, or else to the first of the browser's that the site speaks. */
function chosen(): string | undefined {
  try {
    const saved = localStorage.getItem('locale') ?? undefined;
    if (isLocale(saved)) return saved;
  } catch {
    // Storage may be forbidden: the browser's languages decide.
  }
  return navigator.languages.map((language) => language.slice(0, 2).toLowerCase()).find(isLocale);
}

const locale = chosen();
if (locale) location.replace(`/${locale}/`);
