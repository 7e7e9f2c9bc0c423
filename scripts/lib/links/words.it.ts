import type { LinksWords } from './words.ts';

export const wordsIt: LinksWords = {
  usage: `npm run links -- [raccolta/scheda …] [opzioni]
  --collection nome     solo questa raccolta (più nomi: con la virgola)
  --no-ask              non chiede nulla alla rete: mostra ciò che si ricorda
  --days 21             dopo quanti giorni si richiede un indirizzo che rispondeva
  --pause 2000          millisecondi tra due richieste allo stesso server
  --timeout 20000       millisecondi dopo i quali un server non risponde
  --memory file         dove sono i risultati (.build/links.json)
  --archive             propone la copia d’archivio delle fonti che non l’hanno
  --write               con --archive: la scrive accanto alla fonte
  --strict              esce con 1 se un indirizzo è segnalato
  --format formato      text, json o markdown
  --locale it|en|ja     la lingua dei messaggi; altrimenti quella del computer`,
  title: 'Collegamenti esterni',
  standings: {
    flagged: 'non funziona: tre giorni senza risposta',
    watched: 'non ha risposto: da riprovare',
    moved: 'spostato per sempre',
    unclear: 'non si può dire',
    ok: 'risponde',
    unasked: 'non ancora chiesto',
  },
  toDo: {
    flagged: 'Apri l’indirizzo. Se la pagina non c’è più: cerca dove sta ora e correggi “url”, oppure metti in “archived” la copia d’archivio (“npm run links -- --archive”).',
    watched: 'Niente per ora: si riprova un altro giorno, e solo al terzo si segnala.',
    moved: 'Se la pagina nuova dice lo stesso, scrivi il nuovo indirizzo in “url”.',
    unclear: 'Apri l’indirizzo: a un programma non risponde, a una persona forse sì. Se si apre, non c’è nulla da fare.',
  },
  reasons: {
    'not-found': 'la pagina non c’è',
    gone: 'la pagina è stata tolta',
    'server-error': 'il server ha un guasto',
    'refused-request': 'il server rifiuta la richiesta',
    'no-such-server': 'il nome del server non esiste',
    'no-connection': 'il server non accetta la connessione',
    certificate: 'il certificato del server non è valido',
    timeout: 'il server non risponde in tempo',
    'redirect-loop': 'rimanda in tondo, senza arrivare',
    'bad-redirect': 'rimanda a un indirizzo che non è tale',
    'home-page': 'porta alla pagina iniziale o a una pagina d’errore: forse non c’è più',
    'not-for-us': 'il server non risponde ai programmi',
    'too-many-requests': 'il server chiede di rallentare',
    'not-asked': 'non chiesto: il server aveva chiesto di rallentare',
  },
  failedOn: (days) => `senza risposta il ${days}`,
  goodOn: (day) => `rispondeva il ${day}`,
  leadsTo: (url) => `porta a ${url}`,
  count: 'Indirizzi',
  summary: (addresses, records, asked) => `${addresses} indirizzi in ${records} schede; chiesti ora: ${asked}.`,
  nothing: 'Niente da fare: ogni indirizzo chiesto risponde.',
  progress: (answered, of) => `${answered} di ${of} chiesti`,
  offline: 'Nessun server risponde: qui manca la rete. Non è stato annotato nulla; riprova.',
  unreadableMemory: (file) => `I risultati in ${file} non si possono leggere. Spostalo o cancellalo: si ricomincerà da capo.`,
  noSuchRecord: (path) => `Non c’è una scheda “${path}”. Si scrive raccolta/scheda, per esempio good-practices/tonite.`,
  writeNeedsArchive: '--write scrive le copie d’archivio: va insieme a --archive.',
  archive: {
    title: 'Copie d’archivio',
    none: 'Ogni fonte con un indirizzo ha già la sua copia.',
    noAnswer: (count) => `Per ${count} ${count === 1 ? 'fonte' : 'fonti'} l’archivio non ha risposto: riprova più tardi.`,
    without: (count) => `Di ${count} ${count === 1 ? 'fonte' : 'fonti'} l’archivio non ha copia. Se ne può chiedere una su https://web.archive.org/save.`,
    proposed: (count) => `${count} ${count === 1 ? 'copia trovata' : 'copie trovate'}. Nulla è stato scritto: con --write si aggiungono alle fonti.`,
    written: (count) => `${count} ${count === 1 ? 'copia aggiunta' : 'copie aggiunte'} alle fonti. Guarda che cosa mostrano prima di inviarle.`,
  },
};
