import type { TranslationsWords } from './words.ts';

export const wordsIt: TranslationsWords = {
  usage: `npm run translations -- [opzioni]
  --locale en|ja        solo le traduzioni in questa lingua
  --collection nome     solo questa raccolta (più nomi: con la virgola)
  --state stato         solo questi stati: human, machine-reviewed, machine, outdated, missing
  --format formato      text, json o markdown
  --speak it|en|ja      la lingua dei messaggi; altrimenti quella del computer`,
  counted: (records, translations) => `${records} ${records === 1 ? 'scheda' : 'schede'}, ${translations} ${translations === 1 ? 'traduzione' : 'traduzioni'}.`,
  changed: (paragraphs, of) => `${paragraphs} ${paragraphs === 1 ? 'paragrafo cambiato' : 'paragrafi cambiati'} (oggi sono ${of})`,
  changedAtLeast: (paragraphs, of) => `almeno ${paragraphs} ${paragraphs === 1 ? 'paragrafo diverso' : 'paragrafi diversi'} (oggi sono ${of})`,
  sameShape: 'stessa struttura e stesse affermazioni: quali parole sono cambiate non si può sapere',
  lines: (lines) => `righe dell’originale: ${lines}`,
  fields: (fields) => `campi: ${fields}`,
  why: {
    'no-git': 'qui non c’è la storia del deposito (git)',
    shallow: 'la storia qui è incompleta: “git fetch --unshallow”',
    'never-committed': 'quella revisione non è nella storia del deposito',
  },
  toDo: {
    outdated: 'Superata: riporta nella traduzione ciò che è cambiato, poi scrivi in “ofRevision” la revisione attuale.',
    missing: 'Mancante: “npm run new -- translation <scheda> <lingua>” prepara il file.',
    machine: 'Automatica, da rivedere: chi la confronta con l’originale scrive “translation: machine-reviewed”.',
  },
};
