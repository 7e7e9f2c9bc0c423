import type { Locale } from '#i18n/locales.ts';
import type { WarningSentences } from '../sentence.ts';
import { wordingIn } from '../wording.ts';

const { quoted } = wordingIn('it');

const WORDS: Record<Locale, string> = { it: 'italiane', en: 'inglesi', ja: 'giapponesi' };

/** What the check says of weak content, in Italian. */
export const warningsIt: WarningSentences = {
  'no-evidence': () => 'Dietro questa pratica non c’è nessuna prova, perciò ha il grado più basso. Indica in `evidence` (prove) quali fonti la dimostrano e di che tipo sono.',
  'evidence-without-address': () => 'Nessuna delle prove ha un indirizzo registrato, perciò nessuna conta per il grado. Aggiungi l’indirizzo di una fonte, o una prova che lo abbia.',
  'no-result': () => 'Questa pratica non ha nessun risultato con una cifra e una data. Aggiungine uno in `results` (risultati) se una fonte lo dice; altrimenti scrivi nel testo che non se ne sono trovati.',
  'newest-source-old': ({ newest, years }) => `La data più recente tra fonti e affermazioni è ${newest}: più di ${years} anni prima dell’ultimo controllo dei contenuti. Cerca una fonte più recente, o scrivi nel testo che non ce n’è.`,
  'summary-short': ({ length, least }) => `Il riassunto ha solo ${length} caratteri (meno di ${least}). Di’ in una o due frasi che cosa è e perché conta.`,
  'summary-repeats-title': () => 'Il riassunto dice poco più del titolo. Di’ che cosa è, chi lo fa e perché conta.',
  'summary-generic': ({ words }) => `Il riassunto dice poco oltre a parole generiche ed elogi (${words.map(quoted).join(', ')}). Di’ chi fa che cosa, dove e per chi.`,
  'summary-same': ({ other }) => `Il riassunto è identico a quello di ${quoted(other)}. Di’ che cosa distingue questa scheda.`,
  'not-translated': ({ locale }) => `Le parole ${WORDS[locale]} sono identiche a quelle italiane. Traducile.`,
  'not-in-japanese': () => 'Questo testo sta nella versione giapponese ma non contiene nessun carattere giapponese. Traducilo.',
  'translation-outdated': ({ ofRevision, revision }) => `La traduzione segue la revisione ${ofRevision}; il testo italiano è alla ${revision}, e la pagina la segnala come superata. Aggiornala, poi scrivi ofRevision: ${revision}.`,
  'recheck-due': ({ id, recheckBy }) => `L’affermazione ${quoted(id)} era da ricontrollare entro il ${recheckBy}. Confrontala con le sue fonti, poi aggiorna asOf e recheckBy.`,
  'claim-to-confirm': ({ id }) => `L’affermazione ${quoted(id)} è ancora da confermare con l’ufficio competente. Chiedi là, poi togli toConfirm.`,
  'source-without-address': ({ id }) => `La fonte ${quoted(id)} è senza indirizzo: quello che poggia solo su di essa è mostrato come «da confermare». Cerca la sua pagina.`,
  'date-ahead': ({ date, checkedOn }) => `${date} viene dopo l’ultimo controllo di questa scheda, ${checkedOn}. Correggi la data; se la scheda è stata ricontrollata, correggi checkedOn.`,
  'announced-past': ({ date }) => `L’evento risulta annunciato, ma il suo giorno è passato (${date}). Verifica se si è svolto e cambia lo stato.`,
  'running-past-end': ({ end }) => `La pratica risulta attiva, ma il suo periodo è finito (${end}). Correggi lo stato o la fine.`,
  'unreached': () => 'Nessun’altra scheda rimanda a questa: chi legge la trova solo nell’elenco e con la ricerca. Indicala in `related` in una scheda vicina.',
  'picture-unused': () => 'Nessun testo della scheda mostra questa immagine. Mostrala, oppure elimina il file.',
};
