import type { FreshnessWords } from './words.ts';

export const wordsIt: FreshnessWords = {
  usage: `npm run freshness -- [opzioni]
  --today 2026-12-01    il giorno da cui si conta; altrimenti oggi
  --collection nome     solo questa raccolta (più nomi: con la virgola)
  --owner ruolo         solo ciò di cui si occupa: editors, guide-editors, directory-editors, term-editors
  --format formato      text, json o markdown
  --locale it|en|ja     la lingua dei messaggi; altrimenti quella del computer`,
  asOf: (day) => `Visto il ${day}.`,
  nothing: 'niente',
  toDo: 'Per ogni affermazione: rileggi le fonti. Se dicono ancora lo stesso, sposta in avanti “recheckBy”; se dicono altro, correggi valore, “asOf” e testi, e aumenta “revision” di 1. Se hai riletto tutta la scheda, aggiorna “checkedOn”.',
  shortened: 'L’elenco completo è troppo lungo per questa pagina: qui ci sono le schede, il comando dà anche le affermazioni.',
};
