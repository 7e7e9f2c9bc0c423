/** Leads from /admin/ to the form in the language used last, else in the browser's. */
const LOCALES = ['it', 'en', 'ja'];
const wanted = [localStorage.getItem('admin-language') ?? '', ...navigator.languages.map((language) => language.slice(0, 2))];
const found = wanted.find((locale) => LOCALES.includes(locale));
if (found) location.replace(`/admin/${found}/${location.hash}`);
export {};
