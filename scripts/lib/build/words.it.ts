import type { BuildWords } from './words.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

export const buildWordsIt: BuildWords = {
  dossiers: (ready, printed, megabytes) => `${ready} PDF pronti (${printed} stampati ora), ${megabytes.toLocaleString('it', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB.`,
  dataFiles: (files) => `${files} file di dati pronti.`,
  pages: 'Pagine costruite.',
  cards: (cards, drawn) => `${cards} anteprime per le reti sociali, ${drawn} disegnate ora.`,
  twins: (twins, made) => `${twins} pagine hanno il loro gemello in Markdown, ${made} rifatti ora.`,
  form: ({ bytes, made, isKnown }) => `Il modulo per chi scrive è in /admin/ (${(bytes / 1e6).toFixed(1)} MB${made ? ', preparato di nuovo' : ''}); ${isKnown ? 'salva nel deposito' : 'nessun deposito è indicato: lavora su una cartella di questo computer'}.`,
  formSetting: (setting, value) => `Il modulo per chi scrive non si può preparare: la variabile ${setting} non può essere «${value}». Il README dice che forma deve avere.`,
  cannotLeaveOut: (part) => `«--without ${part}»: si può tralasciare soltanto «pdf».`,
  compressed: ({ files, made, plain, br, gz }) => `${files} file compressi, ${made} ora: ${megabytes(plain)} MB, Brotli ${megabytes(br)}, gzip ${megabytes(gz)}.`,
  index: (pages) => `Indice di ricerca fatto da ${pages} pagine.`,
  whole: (pages) => `Il nuovo sito è completo e sta in dist/: ${pages} pagine.`,
  nothingBuilt: 'I contenuti hanno dei problemi, perciò non è stato costruito nulla.',
  astroFailed: 'Astro non ha potuto costruire le pagine: vedi i suoi messaggi qui sopra, in inglese.',
  astroDiskFull: 'Astro non ha potuto costruire le pagine: il disco è pieno. Libera spazio e ripeti lo stesso comando: non c’è nulla da ripulire.',
  system: { ENOSPC: 'Il disco è pieno', EDQUOT: 'Lo spazio su disco di questo utente è esaurito', EROFS: 'Il disco si può solo leggere', EACCES: 'Questo utente non può scrivere lì', EPERM: 'Il sistema non lo permette', EMFILE: 'Troppi file sono aperti', ENFILE: 'Troppi file sono aperti su questo computer', ENOMEM: 'La memoria non basta' },
  nothingLost: 'Il vecchio sito resta com’era. Rimedia e ripeti lo stesso comando: non c’è nulla da ripulire.',
  noAnswer: 'Un programma di cui si aspettava la risposta si è fermato senza darla.',
  contentChanged: 'I contenuti sono cambiati mentre si costruiva il sito, e il vecchio sito resta. Ripeti lo stesso comando.',
  otherBuild: (process, file) => `È in corso un’altra costruzione del sito (processo ${process}): aspetta che finisca. Se non ce n’è nessuna, elimina ${file}.`,
  notWhole: 'Il nuovo sito non è completo, perciò resta quello di prima:',
  missing: (file) => `manca ${file}`,
  empty: (file) => `${file} è vuoto`,
  noIndexedPage: (locale) => `l’indice di ricerca in «${locale}» non ha pagine`,
  dossierFailed: (title, locale, message) => `Non si è potuto fare il PDF «${title}» (${locale}): ${message}`,
  indexFailed: (locale, message) => `Non si è potuto fare l’indice di ricerca in «${locale}»: ${message}`,
  otherPagefind: (mark) => `Un file di Pagefind non comincia con «${mark}»: è un’altra versione?`,
  noEntryPlace: (page, place) => `In ${page} manca il posto per l’indice di ricerca: «${place}».`,
  notIndexed: (address) => `L’indice di ricerca non ha una pagina per ${address}: la sua parte principale porta data-pagefind-body?`,
};
