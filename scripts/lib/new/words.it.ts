import type { Words } from './words.ts';

const COLLECTIONS = 'pratica · citta · evento · organizzazione · insediarsi · giappone · programma · termine';

/** `npm run new` in italiano. */
export const wordsIt: Words = {
  usage: `Comincia una scheda o una traduzione.

  npm run new                                     chiede tutto
  npm run new -- TIPO [NOME]                      comincia una scheda
  npm run new -- traduzione SCHEDA LINGUA         comincia una traduzione dall’italiano
  npm run new -- traduzione SCHEDA LINGUA --update   mostra che cosa è cambiato nell’italiano da quando è stato tradotto

TIPO è uno fra: ${COLLECTIONS}, o il nome di una cartella di content/.
SCHEDA si scrive collezione/nome, per esempio good-practices/tonite. LINGUA è it, en o ja.

  --language LINGUA     la lingua in cui scrivi per prima (altrimenti quella in cui parla il comando)
  --slug NOME           il nome nell’indirizzo, al posto di quello proposto
  --reading KANA        come si legge un nome giapponese, per ricavarne l’indirizzo
  --anyway              comincia la scheda anche se ne esiste una con lo stesso nome
  --locale LINGUA       la lingua di questi messaggi e delle note nel file
  --help                questa pagina`,

  askCollection: 'Che cosa vuoi descrivere?',
  askNumber: (most, proposal) => `Numero (1–${most})${proposal ? ` [${proposal}]` : ''}: `,
  askLanguage: 'In quale lingua scrivi per prima?',
  askName: (kind, language) => `Nome della scheda (${kind}), in ${language}: `,
  askReading: 'Come si legge il nome? In hiragana o in lettere latine: ',
  askSlug: (proposal) => (proposal ? `Nome nell’indirizzo [${proposal}]: ` : 'Nome nell’indirizzo: '),
  askIsIt: 'È una di queste? Se sì, fermati e lavora su quella. Cominciare comunque una scheda nuova? (s/N) ',
  yes: ['s', 'sì', 'si'],
  yesNo: 'Rispondi s o n.',
  languages: { it: 'italiano', en: 'inglese', ja: 'giapponese' },
  slugHelp: 'Il nome nell’indirizzo è uguale in tutte le lingue e non potrà cambiare: lettere minuscole a–z, cifre e trattini. Premi Invio per accettare la proposta, o scrivine un altro.',
  italianFirst: (language, isOneFile) =>
    `Ogni scheda poggia sul suo testo italiano, che sta insieme ai fatti. Si cominciano due testi${isOneFile ? ', uno sotto l’altro nello stesso file' : ''}: quello italiano, con dei segnaposto per le parole, e quello in ${language}. Compila i fatti, scrivi in ${language} e lascia i segnaposto italiani a chi può scrivere in italiano. Finché mancano il controllo lo segnala e la scheda non si pubblica.`,
  translationWord: 'traduzione',
  argumentKind: 'il tipo di scheda',
  argumentName: 'il nome',
  argumentRecord: 'la scheda',
  argumentLanguage: 'la lingua',
  argumentExample: 'npm run new -- termine "living lab"',
  argumentTranslationExample: 'npm run new -- traduzione good-practices/tonite ja',
  isItThisOne: 'Schede con un nome simile:',

  needArguments: (missing, example) => `Qui non si può chiedere nulla a nessuno, e manca: ${missing.join(', ')}. Scrivi per esempio: ${example}`,
  unknownCollection: (found, near, allowed) => `«${found}» non è un tipo di scheda. ${near ? `Intendevi «${near}»? ` : ''}I tipi sono: ${allowed.join(', ')}.`,
  unknownLanguage: (found) => `«${found}» non è una lingua del sito. Scrivi it, en o ja.`,
  unknownOption: (found) => `L’opzione ${found} non esiste. Vedi npm run new -- --help.`,
  tooManyArguments: (found) => `«${found}» è di troppo. Un nome di più parole va fra virgolette.`,
  noName: 'Una scheda deve avere un nome. Scrivi almeno una lettera o una cifra.',
  nameTooLong: (length, most) => `Il nome ha ${length} caratteri; può averne ${most}. Scrivine uno più breve.`,
  nameNotOneLine: 'Il nome deve essere fatto di parole semplici su una riga, senza caratteri invisibili.',
  noSlug: (name) => `Da «${name}» non si ricava un nome per l’indirizzo. Aggiungi --reading con la lettura in hiragana, o --slug con un nome in lettere minuscole a–z.`,
  slugBad: (slug, near) => `«${slug}» non può far parte di un indirizzo: solo lettere minuscole a–z, cifre e trattini singoli fra loro.${near ? ` Scrivi per esempio ${near}.` : ''}`,
  slugTooLong: (length, most) => `Il nome nell’indirizzo ha ${length} caratteri; può averne ${most}. Scrivine uno più breve.`,
  slugTaken: (slug, path) => `«${slug}» è già preso: esiste ${path}. Lavora su quella scheda, o scegli un altro nome per l’indirizzo.`,
  slugReserved: (slug) => `«${slug}» non si può usare: il sito o alcuni computer riservano questo nome per sé. Scegline un altro.`,
  sameName: (name, path) => `Esiste già una scheda che si chiama «${name}»: ${path}. Lavora su quella; se la tua è un’altra, ripeti il comando con --anyway.`,
  fileThere: (file) => `${file} esiste già. Non è stato scritto nulla.`,
  cannotWrite: (file, reason) => `${file} non si è potuto scrivere (${reason}).`,
  stopped: 'Interrotto. Non è stato scritto nulla.',
  noRecord: (found, near) => `La scheda «${found}» non esiste. ${near ? `Intendevi ${near}?` : 'Scrivi collezione/nome, come si chiamano le cartelle di content/.'}`,
  severalRecords: (found, paths) => `Più schede si chiamano «${found}»: ${paths.join(', ')}. Scrivi quale.`,
  originalLanguage: 'L’italiano è la lingua degli originali: non c’è nulla da tradurre. Scrivi en o ja.',
  originalUnreadable: (file) => `${file}, l’originale italiano, non si può leggere. Correggilo prima: npm run check dice che cosa non va.`,
  translationCurrent: (file) => `La traduzione esiste e segue il testo italiano attuale: ${file}. Non è stato scritto nulla.`,
  translationOutdated: (file, ofRevision, revision, command) =>
    `La traduzione esiste: ${file}. Segue la revisione ${ofRevision} del testo italiano, che ora è alla ${revision}. Non è stato scritto nulla. Per vedere che cosa è cambiato: ${command}`,
  translationMissing: (command) => `Questa traduzione non esiste ancora: non c’è nulla da aggiornare. Per cominciarla: ${command}`,

  replaceMarks: 'Sostituisci ogni 【✎ …】 con le tue parole, parentesi comprese. Le righe con ## sono note: i lettori non le vedono.',
  hashLines: 'Per usare un campo facoltativo, togli «# » davanti al campo e alle righe che ne fanno parte.',
  optional: 'facoltativo',
  choose: 'uno fra',
  from: (least) => `almeno ${least}`,
  upTo: (most) => `al massimo ${most}`,
  atMostLetters: (most) => `al massimo ${most} caratteri`,
  references: (folder) => `nome di una scheda di ${folder}`,
  oneOf: 'a scelta fra',
  otherFields: (fields) => `Campi più rari, descritti in src/schema/: ${fields.join(', ')}.`,
  sectionsNote: 'Togli le parti che non servono, qui e fra i titoli del testo, o aggiungine altre: un id per ogni ##.',
  italianOf: 'Italiano',
  opening: 'Paragrafo di apertura: la risposta breve. Che cosa è, dove, da quando e perché conta.',
  paragraph: 'Testo di questa parte.',
  headingOf: (id) => `Titolo della parte ${id}`,
  claimWords: 'Una cifra, una data o un’affermazione che la fonte sostiene',
  labelOf: (id) => `Parole per ${id}`,
  title: 'Nome in questa lingua',
  titleFrom: (name) => `Nome in italiano (${name})`,
  translatorNote: [
    'Sotto c’è il testo italiano, ogni paragrafo come segnaposto. Sostituisci le parole e togli le parentesi 【✎ e 】.',
    'Lascia come sono <Claim id="…">, <Term id="…"> e gli indirizzi: si traducono solo le parole fra i tag.',
  ],
  forms: {
    id: 'lettere-minuscole-e-trattini', 'record-path': 'collezione/nome', day: 'AAAA-MM-GG', date: 'AAAA-MM-GG o AAAA-MM o AAAA', moment: 'AAAA-MM-GG',
    instant: 'AAAA-MM-GGThh:mm+01:00', address: 'https://…', country: 'IT', language: 'it', 'time-zone': 'Europe/Rome',
  },

  written: (files) => (files.length === 1 ? `Scritto: ${files[0]}` : `Scritti:\n${files.map((file) => `  ${file}`).join('\n')}`),
  blockWritten: (file) => `Aggiunta a ${file}; il resto del file è rimasto com’era.`,
  places: (count) => (count === 1 ? 'C’è un segnaposto 【✎ …】 da riempire.' : `Ci sono ${count} segnaposto 【✎ …】 da riempire.`),
  next: 'Che cosa fare ora:',
  open: (file) => `Apri ${file} con un programma per scrivere testi.`,
  fill: 'Scrivi le tue parole al posto di ogni segnaposto 【✎ …】.',
  check: 'Fatti seguire dal controllo mentre scrivi: npm run check -- --watch',
  look: (address) => `Guarda la pagina: npm run dev, poi ${address}`,
  italianWaits: (file) => `Le parole italiane in ${file} possono aspettare un collega: apri la richiesta come bozza e scrivilo.`,
  translateNext: (command) => `Quando il testo italiano è finito, comincia una traduzione: ${command}`,
  method: 'Nel file c’è translation: human. Se traduce una macchina scrivi machine; se una persona ha poi riletto confrontando con l’italiano, machine-reviewed.',

  changedSince: (from, to) => `Che cosa è cambiato nel testo italiano dalla revisione ${from} alla revisione ${to}:`,
  noHistory: (revision) => `Il testo italiano della revisione ${revision} non è nella storia di questa cartella (git): le modifiche non si possono mostrare. Confronta tutto il testo con l’italiano.`,
  wordsChanged: (field) => `${field}`,
  factsChanged: (fields) => `Fatti cambiati, che la pagina mostra da sé in ogni lingua: ${fields.join(', ')}.`,
  paragraphChanged: (line) => `Paragrafo alla riga ${line} del file italiano`,
  paragraphAdded: (line) => `Paragrafo nuovo alla riga ${line} del file italiano`,
  paragraphRemoved: 'Paragrafo tolto',
  before: 'prima',
  now: 'ora',
  here: (line) => `nella traduzione: riga ${line}`,
  nothingChanged: 'Nessuna parola è cambiata.',
  thenRevision: (file, revision) => `Quando la traduzione dice lo stesso, scrivi ofRevision: ${revision} in ${file}.`,
};
