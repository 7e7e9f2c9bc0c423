import type { ValueWords } from './value-words.ts';

/** What values mean, in Italian. */
export const valueWordsIt: ValueWords = {
  sourceClasses: { official: 'ente pubblico, università o l’organizzazione stessa', press: 'giornale', secondary: 'studio legale, consulente, blog, enciclopedia' },
  translationMethods: { human: 'fatta da una persona', machine: 'automatica', 'machine-reviewed': 'automatica, riletta da una persona' },
  japaneseForms: { 'in-use': 'il giapponese sta in una fonte', rendering: 'resa nostra' },
  eventStates: { held: 'si è svolto', announced: 'annunciato', proposed: 'proposto' },
  profiles: { full: 'Torino e Nagoya', short: 'le altre città' },
  precisions: { exact: 'esatta', approximate: 'approssimata', city: 'solo la città' },
  directions: { from: 'imparata da quella città', to: 'ripresa da quella città' },
  noteKinds: { tip: 'consiglio', warning: 'attenzione', legal: 'nota legale' },
  components: { Claim: 'affermazione', Term: 'voce del glossario', Foreign: 'parole in un’altra lingua', Ruby: 'lettura dei caratteri', Note: 'riquadro' },
  attributes: { id: 'identificativo', lang: 'lingua', reading: 'lettura', kind: 'tipo' },
  practiceSections: {
    problem: 'il problema', solution: 'la soluzione', 'how-it-works': 'come funziona', participation: 'chi partecipa', resources: 'le risorse', results: 'i risultati',
    challenges: 'le difficoltà', conditions: 'le condizioni', transfer: 'il trasferimento', lessons: 'che cosa insegna', cooperation: 'la cooperazione',
  },
  units: {
    EUR: 'euro', JPY: 'yen', 'EUR-million': 'milioni di euro', 'EUR-billion': 'miliardi di euro', 'JPY-million': 'milioni di yen', 'JPY-billion': 'miliardi di yen',
    percent: 'per cento', people: 'persone', organisations: 'organizzazioni', companies: 'imprese', projects: 'progetti', proposals: 'proposte', agreements: 'patti e accordi',
    places: 'luoghi', cities: 'città', days: 'giorni', weeks: 'settimane', months: 'mesi', years: 'anni', hours: 'ore', 'square-metres': 'metri quadrati', hectares: 'ettari',
    'square-kilometres': 'chilometri quadrati', kilometres: 'chilometri', 'people-per-square-kilometre': 'abitanti per km²', passengers: 'passeggeri',
    'tonnes-of-co2': 'tonnellate di CO₂', rank: 'posto in classifica', number: 'numero senza unità',
  },
};
