import { counted } from '../wording.ts';
import type { CheckWords } from './words.ts';

export const wordsIt: CheckWords = {
  checked: (records, files) => `${counted(records, 'scheda', 'schede')}, ${counted(files, 'file controllato', 'file controllati')}`,
  noProblem: (checked) => `${checked}: nessun problema.`,
  problems: (count, files, checked) => `${counted(count, 'problema', 'problemi')} in ${files} file. ${checked}.`,
  untranslated: (count) => ` ${counted(count, 'traduzione ancora da scrivere', 'traduzioni ancora da scrivere')}.`,
  warnings: (count) => `${counted(count, 'punto che si può migliorare', 'punti che si possono migliorare')} (non ${count === 1 ? 'impedisce' : 'impediscono'} la pubblicazione):`,
  warningsOption: 'Per vederli uno per uno: npm run check -- --warnings',
  eachWarning: 'Si può migliorare (non impedisce la pubblicazione):',
  kinds: {
    'no-evidence': 'pratiche senza prove',
    'evidence-without-address': 'pratiche le cui prove non hanno un indirizzo',
    'no-result': 'pratiche senza un risultato con cifra e data',
    'newest-source-old': 'schede con la fonte più recente di oltre tre anni fa',
    'summary-short': 'riassunti troppo brevi',
    'summary-repeats-title': 'riassunti che ripetono il titolo',
    'summary-generic': 'riassunti fatti solo di parole generiche ed elogi',
    'summary-same': 'riassunti uguali a quello di un’altra scheda',
    'not-translated': 'parole rimaste in italiano',
    'not-in-japanese': 'riassunti giapponesi senza giapponese',
    'translation-outdated': 'traduzioni superate',
    'recheck-due': 'affermazioni oltre il termine di ricontrollo',
    'claim-to-confirm': 'affermazioni ancora da confermare',
    'source-without-address': 'fonti senza indirizzo',
    'date-ahead': 'date successive al controllo della scheda',
    'announced-past': 'eventi annunciati il cui giorno è passato',
    'running-past-end': 'pratiche attive oltre la loro fine',
    'unreached': 'schede a cui nessun’altra rimanda',
    'picture-unused': 'immagini che nessun testo mostra',
  },
  text: 'testo',
  line: (line) => `Riga ${line}`,
  elsewhere: 'Causati da questa modifica, in file che non tocca:',
  compared: (base, hidden) => `Confronto con ${base}${hidden > 0 ? `; non ${hidden === 1 ? 'è mostrato' : 'sono mostrati'} ${counted(hidden, 'problema precedente', 'problemi precedenti')} in altri file` : ''}.`,
  more: (count) => `… e altri ${count}. Correggi prima questi, o vedili tutti con: npm run check`,
  title: (problems) => (problems === 0 ? 'Il controllo dei contenuti non ha trovato problemi' : `Il controllo dei contenuti ha trovato ${counted(problems, 'problema', 'problemi')}`),
  howTo: 'Correggi i file e salvali in questa richiesta: il controllo si ripete da solo. Sul tuo computer lo stesso controllo è `npm run check`.',
  notes: {
    noGit: 'Questa cartella non è gestita da git (o git non è installato), perciò non c’è nulla con cui confrontare. Si controlla e si mostra tutto.',
    noBase: (base) => `Questa copia del deposito non conosce ${base}, perciò non c’è nulla con cui confrontare. Scaricalo (git fetch origin main), o indica un altro nome dopo --changed. Si controlla e si mostra tutto.`,
    shallow: (base) => `Questa copia del deposito ha solo una parte della storia: i file sono confrontati con ${base} com’è adesso, e può comparire anche ciò che lì è cambiato nel frattempo. Per un confronto esatto scarica tutta la storia (git fetch --unshallow; in GitHub Actions fetch-depth: 0).`,
    unrelated: (base) => `${base} e questo ramo non hanno una storia in comune. Si controlla e si mostra tutto.`,
    rulesChanged: 'Questa modifica tocca anche le regole del controllo, perciò si mostrano i problemi di tutti i file.',
  },
  options: {
    unknown: (option, near) => `Non c’è un’opzione «${option}».${near ? ` Intendevi «${near}»?` : ''} Tutte le opzioni: npm run check -- --help`,
    noValue: (option) => `Dopo ${option} manca il valore.`,
    extra: (word) => `«${word}» non è un’opzione. Tutte le opzioni: npm run check -- --help`,
    wrongValue: (option, found, allowed) => `«${found}» non va bene per ${option}. Scrivi ${allowed.map((one) => `${option} ${one}`).join(' oppure ')}.`,
    help: `npm run check -- …
  --locale it|en|ja     parla questa lingua; altrimenti quella del computer
  --warnings            mostra anche, uno per uno, i punti che si possono migliorare
  --strict              fa fallire il controllo anche per questi
  --changed [base]      solo ciò che una modifica ha portato: i file diversi da base (altrimenti origin/main o main),
                        salvati in git o no, e i problemi che causano altrove
  --format text|github|markdown|json
                        per il terminale; annotazioni di GitHub Actions; un commento per una richiesta; per i programmi
  --watch               ripete il controllo a ogni modifica
  --help                mostra questo elenco`,
  },
};
