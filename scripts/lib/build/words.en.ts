import type { BuildWords } from './words.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

export const buildWordsEn: BuildWords = {
  dossiers: (ready, printed, megabytes) => `${ready} PDFs ready (${printed} printed anew), ${megabytes.toFixed(1)} MB.`,
  dataFiles: (files) => `${files} files of data made.`,
  pages: 'Pages built.',
  cards: (cards, drawn) => `${cards} social cards, ${drawn} of them drawn now.`,
  twins: (twins, made) => `${twins} pages have their twin in Markdown, ${made} of them made now.`,
  form: ({ bytes, made, isKnown }) => `The form for editors stands at /admin/ (${(bytes / 1e6).toFixed(1)} MB${made ? ', bundled anew' : ''}); ${isKnown ? 'it saves to the repository' : 'no repository is set, so it works on a folder of this machine'}.`,
  formSetting: (setting, value) => `The form for editors cannot be made: the variable ${setting} cannot be “${value}”. The README says what form it must have.`,
  cannotLeaveOut: (part) => `“--without ${part}”: only “pdf” can be left out.`,
  compressed: ({ files, made, plain, br, gz }) => `${files} files compressed, ${made} of them now: ${megabytes(plain)} MB, Brotli ${megabytes(br)}, gzip ${megabytes(gz)}.`,
  index: (pages) => `Search index made from ${pages} pages.`,
  whole: (pages) => `The new site is whole and stands in dist/: ${pages} pages.`,
  nothingBuilt: 'The content has problems, so nothing was built.',
  astroFailed: 'Astro could not build the pages: see its messages above.',
  astroDiskFull: 'Astro could not build the pages: the disk is full. Make room and run the same command again: there is nothing to clean up.',
  system: { ENOSPC: 'The disk is full', EDQUOT: 'The disk space that this user may take is used up', EROFS: 'The disk can only be read', EACCES: 'This user may not write there', EPERM: 'The system does not allow it', EMFILE: 'Too many files are open', ENFILE: 'Too many files are open on this machine', ENOMEM: 'There is not enough memory' },
  nothingLost: 'The old site stays as it was. Put this right and run the same command again: there is nothing to clean up.',
  noAnswer: 'A program that the build waited for died without an answer.',
  contentChanged: 'The content changed while the site was built, so the old site stays. Run the same command again.',
  otherBuild: (process, file) => `Another build is running (process ${process}): wait until it has ended. If there is none, delete ${file}.`,
  notWhole: 'The new site is not whole, so the old one stays:',
  missing: (file) => `${file} is missing`,
  empty: (file) => `${file} is empty`,
  noIndexedPage: (locale) => `the search index in “${locale}” has no page`,
  dossierFailed: (title, locale, message) => `The PDF “${title}” (${locale}) could not be made: ${message}`,
  indexFailed: (locale, message) => `The search index in “${locale}” could not be made: ${message}`,
  otherPagefind: (mark) => `A file of Pagefind does not begin with “${mark}”: is it another version?`,
  noEntryPlace: (page, place) => `${page} has no place for the entry of the search index: “${place}”.`,
  notIndexed: (address) => `The search index has no page for ${address}: does its main part bear data-pagefind-body?`,
};
