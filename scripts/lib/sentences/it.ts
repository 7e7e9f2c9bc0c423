import { LOCALES, type Locale } from '#i18n/locales.ts';
import { descriptionIn } from '#schema/field-words.ts';
import type { Kind } from '../kind.ts';
import type { Sentences } from '../sentence.ts';
import { capital, counted, ellipsis, wordingIn } from '../wording.ts';

const { quoted, values, fields, field, value } = wordingIn('it');

/** The question that offers the closest right word, with a space after it; nothing if no word is close. */
const closest = (near: string | undefined): string => (near === undefined ? '' : `Intendevi ${quoted(near)}? `);

/** What a field is for, as a sentence of its own. */
const purpose = (what: string | undefined): string => (what ? ` A che cosa serve: ${descriptionIn('it', what)}` : '');

/** The fields there are; not where the right one is named already and they are many. */
const choice = (near: string | undefined, allowed: readonly string[]): string =>
  near !== undefined && allowed.length > 8 ? '' : allowed.length > 0 ? `Qui possono stare: ${fields(allowed)}.` : 'Togli la riga.';

const UNUSED_MARKDOWN: Record<string, string> = {
  code: 'un blocco di codice (righe rientrate o tra ```)',
  definition: 'un indirizzo staccato dal suo collegamento ([a]: …)',
  linkReference: 'un collegamento senza indirizzo ([parole][a])',
  imageReference: 'un’immagine senza indirizzo (![parole][a])',
  footnoteDefinition: 'una nota a piè di pagina ([^1]: …)',
  footnoteReference: 'una nota a piè di pagina ([^1])',
};

const LANGUAGES: Record<Locale, string> = { it: 'italiano', en: 'inglese', ja: 'giapponese' };

const KINDS: Record<Kind, string> = { text: 'un testo', number: 'un numero', 'yes-no': 'true (sì) o false (no)', list: 'un elenco, tra parentesi quadre: [uno, due]', group: 'un gruppo di campi, tra parentesi graffe: { nome: valore }' };
const FOUND: Record<Kind, string> = { text: 'un testo', number: 'un numero', 'yes-no': 'un sì o un no', list: 'un elenco', group: 'un gruppo di campi' };

const HOLDS = {
  content: 'una cartella per ogni raccolta, e README.md',
  'data-collection': 'un file nome.yaml per ogni scheda',
  'text-collection': 'una cartella per ogni scheda',
  record: `${LOCALES.map((locale) => `index.${locale}.mdx`).join(', ')} e immagini (nomi in minuscolo, senza spazi)`,
};

const headingName = (depth: number): string => (depth === 0 ? 'nessuno' : '#'.repeat(depth));

/** What the check says, in Italian. */
export const it: Sentences = {
  // The files
  'symlink': () => 'Questo è un rimando a un altro file, non un file. Metti qui il file stesso.',
  'not-a-file': () => 'Questo non è né un file né una cartella. Eliminalo.',
  'unknown-collection': ({ name, near, allowed }) => `Non c’è una raccolta ${quoted(name)}. ${closest(near)}Le raccolte sono: ${values(allowed)}.`,
  'misplaced-file': ({ near, place }) => `Nessuno legge questo file. ${near ? `Rinominalo in ${quoted(near)}, oppure eliminalo.` : `Eliminalo: in questa cartella stanno solo ${HOLDS[place]}.`}`,
  'bad-slug': ({ slug, near }) =>
    `${quoted(slug)} non può far parte di un indirizzo web: solo lettere minuscole senza accento (a–z), cifre e trattini singoli. ${near ? `Rinomina in ${quoted(near)}.` : 'Scegli un altro nome.'}`,
  'duplicate-slug': ({ slug, other }) => `Il nome ${quoted(slug)} è già di un’altra scheda, ${quoted(other)}. Rinominane una, o riunisci le due schede.`,
  'original-missing': ({ file }) => `Questa scheda non ha il testo italiano, che ne contiene i fatti. Scrivi prima ${quoted(file)}.`,
  'empty-file': () => 'Il file è vuoto. Scrivi la scheda, oppure elimina il file.',
  'file-too-large': ({ size, most }) => `Il file è di ${size} KB; un testo può arrivare a ${most} KB. Dividilo in più schede.`,
  'not-utf8': () => 'Il file non è un testo nella codifica UTF-8. Aprilo con un programma per scrivere testi e salvalo di nuovo scegliendo UTF-8.',
  'control-character': ({ name }) => `Qui c’è un carattere invisibile di comando (${name}). Cancellalo.`,

  // The YAML
  'frontmatter-missing': () => 'Il file non comincia con i suoi campi. Metti all’inizio una riga di soli tre trattini `---`, poi i campi, poi un’altra riga `---`.',
  'yaml-broken': ({ message }) => `Da qui in poi i campi non si riescono a leggere. Confronta questa riga e quella prima con un’altra scheda. (Messaggio tecnico, in inglese: ${message}.)`,
  'yaml-colon': () => 'Un valore che contiene due punti seguiti da uno spazio va scritto tra virgolette diritte. Metti "…" intorno a tutto il valore.',
  'yaml-quote': () => 'Un valore tra virgolette non è chiuso, o continua dopo la chiusura. Aprilo e chiudilo con lo stesso segno; per le virgolette dentro al testo scrivi \\".',
  'yaml-bracket': () => 'Una parentesi aperta prima di qui non è mai chiusa, o ne è chiusa una mai aperta. Controlla che [ e ], { e } vadano a coppie.',
  'yaml-comma': () => 'Tra parentesi graffe i campi sono separati da virgole, e un valore che contiene due punti o virgole sta tra virgolette diritte. Aggiungi quello che manca, togli quello che è di troppo.',
  'yaml-indent': () => 'Questa riga non ha lo stesso rientro delle vicine. Fa’ cominciare i campi dello stesso elenco o gruppo nella stessa colonna.',
  'yaml-not-a-field': () => 'Questa riga non è un campo: dopo il nome ci vogliono due punti e uno spazio. Scrivi `nome: valore`; una riga che continua quella sopra comincia più a destra.',
  'yaml-list-line': () => 'Un elenco comincia nella riga dopo il suo nome. Spostalo lì, oppure scrivilo tra [ e ].',
  'yaml-block-start': () => 'Dopo > o | il testo comincia nella riga seguente, rientrato. Spostalo lì.',
  'yaml-tab': () => 'All’inizio di questa riga c’è un tabulatore. Usa gli spazi.',
  'yaml-special-start': () => 'Un valore non può cominciare con questo segno. Metti "…" intorno a tutto il valore.',
  'yaml-duplicate-key': ({ key }) => `Il campo ${field(key)} compare due volte. Tienine uno.`,
  'yaml-many-documents': () => 'Qui un secondo `---` fa cominciare un’altra scheda, ma un file ne contiene una sola. Togli la riga.',
  'yaml-anchor': ({ found }) => `${quoted(found)} è un segno speciale (un rimando interno) che le schede non usano. Scrivi il valore per esteso, o mettilo tra virgolette diritte.`,
  'yaml-tag': ({ found }) => `${quoted(found)} è un segno speciale che le schede non usano. Toglilo, o metti il valore tra virgolette diritte.`,
  'yaml-directive': ({ found }) => `${quoted(found)} è un comando che le schede non usano. Togli la riga.`,
  'yaml-merge-key': () => 'Le schede non usano il segno `<<`. Scrivi i campi per esteso.',
  'yaml-key': () => 'Il nome di un campo è una sola parola semplice. Scrivi `nome: valore`.',
  'reserved-key': ({ key }) => `${quoted(key)} è una parola riservata ai programmi e non può essere il nome di un campo. Scegline un’altra.`,
  'too-deep': () => 'Qui ci sono troppi livelli uno dentro l’altro, e la lettura si ferma. Semplifica.',
  'too-tangled': () => 'Questa parte del testo ha molti più segni o righe di quanti se ne possano leggere. Dividila con righe vuote, o semplificala.',
  'not-fields': () => 'Qui vanno i campi, uno per riga: `nome: valore`.',

  // The fields
  'field-missing': ({ name, what }) => `Manca il campo ${field(name)}. Aggiungilo.${purpose(what)}`,
  'field-empty': ({ what, optional }) => `Il campo è senza valore. Scrivilo${optional ? ', oppure togli la riga' : ''}.${purpose(what)}`,
  'unknown-key': ({ key, near, allowed }) => `Qui non c’è un campo ${quoted(key)}. ${near === undefined ? '' : `Intendevi ${field(near)}? `}${choice(near, allowed)}`,
  'fact-in-translation': ({ key, file }) => `${field(key)} è un fatto: i fatti si scrivono una volta sola, in ${quoted(file)}, e valgono per tutte le lingue. Togli la riga da qui.`,
  'fact-in-language-block': ({ key }) => `${field(key)} è un fatto: si scrive una volta sola, fuori dai blocchi it:, en: e ja:. Spostalo là.`,
  'words-outside-language-block': ({ key }) => `${field(key)} contiene parole, che cambiano con la lingua: va dentro i blocchi it:, en: e ja:. Spostalo là.`,
  'only-in-original': ({ key, file }) => `${field(key)} sta solo nel file italiano, ${quoted(file)}. Togli la riga da qui.`,
  'only-in-translation': ({ key }) => `${field(key)} sta solo nelle traduzioni. Togli la riga da qui.`,
  'wrong-type': ({ expected, found }) => `Qui ci vuole ${KINDS[expected]}; c’è invece ${typeof found === 'string' ? FOUND[found] : quoted(found.value)}. Riscrivi il valore.`,
  'not-in-list': ({ found, near, allowed }) => `${quoted(found)} non è tra i valori ammessi. ${near === undefined ? '' : `Intendevi ${value(near, allowed)}? `}${near !== undefined && allowed.length > 10 ? '' : `Scrivi uno di questi: ${values(allowed)}.`}`,
  'text-too-long': ({ length, most }) => `Il testo ha ${length} caratteri; può averne al massimo ${most}. Accorcialo di ${length - most}.`,
  'list-too-long': ({ length, most }) => `L’elenco ha ${counted(length, 'valore', 'valori')}; può averne al massimo ${most}. Togline ${length - most}.`,
  'list-too-short': ({ least }) => `L’elenco deve avere almeno ${counted(least, 'valore', 'valori')}. Aggiungi quello che manca.`,
  'number-too-big': ({ found, most }) => `${found} è troppo: al massimo ${most}. Correggi il numero.`,
  'number-too-small': ({ found, least }) => `${found} è troppo poco: almeno ${least}. Correggi il numero.`,
  'not-whole': ({ found }) => `${found} non è un numero intero. Scrivilo senza decimali.`,
  'number-in-quotes': ({ found }) => `Tra virgolette ${quoted(found)} è un testo, ma qui ci vuole un numero. Togli le virgolette.`,
  'empty': () => 'Il testo è vuoto. Scrivilo, oppure togli la riga.',
  'not-one-line': () => 'Questo testo deve stare su una riga sola, senza spazi all’inizio e alla fine. Togli gli a capo e gli spazi di troppo.',
  'not-an-id': ({ found, near }) =>
    `${quoted(found)} non va bene come identificativo: solo lettere minuscole senza accento (a–z), cifre e trattini singoli. ${near ? `Scrivi ${quoted(near)}.` : 'Scrivine un altro.'}`,
  'not-a-record-path': ({ found }) => `${quoted(found)} non indica una scheda. Scrivi raccolta/nome, per esempio cities/torino.`,
  'not-a-day': ({ found }) => `${quoted(found)} non è un giorno valido. Scrivi anno-mese-giorno, per esempio 2025-10-06 per il 6 ottobre 2025.`,
  'not-a-date': ({ found }) => `${quoted(found)} non è una data valida. Scrivi 2025-10-06 (il giorno), 2025-10 (il mese) o 2025 (l’anno), con la precisione della fonte.`,
  'not-an-instant': ({ found }) => `${quoted(found)} non è un giorno con l’ora. Scrivi giorno, ora e distanza da Greenwich: 2025-10-02T09:30+09:00.`,
  'not-a-moment': ({ found }) => `${quoted(found)} non è né una data né un giorno con l’ora. Scrivi 2025-10-06, 2025-10 o 2025; con l’ora 2025-10-02T09:30+09:00.`,
  'not-an-address': ({ found }) => `${quoted(found)} non è un indirizzo web pubblico. Scrivilo intero, a cominciare da https://.`,
  'not-a-country': ({ found }) => `${quoted(found)} non è il codice di un Paese. Scrivi le sue due lettere maiuscole, per esempio IT o JP.`,
  'not-a-language': ({ found }) => `${quoted(found)} non è il codice di una lingua. Scrivi le sue due lettere minuscole, per esempio it, en o ja.`,
  'not-a-time-zone': ({ found }) => `${quoted(found)} non è un fuso orario. Scrivi Europe/Rome (Italia) o Asia/Tokyo (Giappone).`,
  'not-a-claim-value': ({ found }) =>
    `${quoted(found)} non è né un numero, né un intervallo, né una data. Scrivi per esempio 18 senza virgolette, { from: 2, to: 4 } oppure 2025-10-06; se l’affermazione è fatta di sole parole, togli il campo.`,
  'unit-missing': () => 'A un numero serve l’unità: che cosa conta? Aggiungi `unit`, per esempio unit: EUR-million (milioni di euro).',
  'year-unquoted': ({ year }) => `${year} è letto come un numero, e a un numero serve l’unità. Se è un anno scrivi value: "${year}", tra virgolette diritte; se è una quantità aggiungi \`unit\`.`,
  'unit-without-number': () => 'C’è un’unità ma manca il numero. Aggiungi il numero in `value`, oppure togli l’unità.',
  'era-without-date': () => '`era` serve alle affermazioni che hanno per valore un giorno o un mese. Scrivi la data in `value`, oppure togli `era`.',
  'range-backwards': () => 'L’intervallo finisce prima di cominciare. Metti per primo il numero più piccolo.',
  'time-zone-missing': () => 'Un inizio con l’ora ha bisogno del fuso orario. Aggiungi timeZone: Europe/Rome oppure timeZone: Asia/Tokyo.',
  'end-before-start': () => 'La fine viene prima dell’inizio. Correggi una delle due date.',
  'not-right': ({ message }) => `Il valore non va bene. Confrontalo con un’altra scheda. (Messaggio tecnico, in inglese: ${message}.)`,

  // References
  'no-record': ({ collection, slug, near }) => `In ${quoted(collection)} non c’è una scheda ${quoted(slug)}. ${near ? closest(near) : 'Correggi il nome, o scrivi prima quella scheda.'}`,
  'no-collection': ({ found, near }) => `Non c’è una raccolta ${quoted(found)}. ${closest(near) || 'Correggi il nome.'}`,
  'self-reference': () => 'La scheda rimanda a sé stessa. Togli il rimando.',
  'no-source': ({ id, near }) => `Nessuna fonte di questa scheda ha l’identificativo ${quoted(id)}. ${near ? closest(near) : 'Correggilo, o aggiungi la fonte sotto `sources` (fonti).'}`,
  'no-claim': ({ id, near }) => `Nessuna affermazione di questa scheda ha l’identificativo ${quoted(id)}. ${near ? closest(near) : 'Correggilo, o aggiungi l’affermazione sotto `claims` (affermazioni).'}`,
  'self-dispute': () => 'Un’affermazione non può contraddire sé stessa. Indica quella che dice diversamente.',
  'one-sided-dispute': ({ id, other }) => `${quoted(id)} è in contrasto con ${quoted(other)}, ma ${quoted(other)} non lo dice. Aggiungi disputes: [${id}] a ${quoted(other)}.`,
  'no-term': ({ id, near }) => `Il glossario non ha una voce ${quoted(id)}. ${near ? closest(near) : 'Correggi l’identificativo, o togli <Term>.'}`,
  'duplicate-id': ({ id, line }) => `L’identificativo ${quoted(id)} è già alla riga ${line}. Danne uno diverso a ciascuno.`,
  'duplicate-value': ({ value: twice }) => `${quoted(twice)} compare due volte in questo elenco. Tienine uno.`,
  'no-step': ({ id, near }) => `Nessun passo di questa scheda ha l’identificativo ${quoted(id)}. ${near ? closest(near) : 'Correggilo.'}`,
  'step-after-itself': ({ id }) => `Il passo ${quoted(id)} aspetta sé stesso, direttamente o passando per altri. Correggi \`after\` (i passi che vengono prima).`,
  'no-path-end': ({ id, near, allowed }) => `Da qui il percorso non può andare a ${quoted(id)}. ${closest(near)}Può andare a: ${allowed.join(', ')}.`,
  'path-end-unused': ({ id }) => `Nessuna risposta porta all’esito ${quoted(id)}. Fa’ che una ci porti, oppure toglilo.`,
  'no-option': ({ id, near, allowed }) => `Il confronto non ha un’alternativa ${quoted(id)}. ${closest(near)}Le alternative sono: ${allowed.join(', ')}.`,
  'wrong-unit': ({ indicator, unit, found }) =>
    `La cifra ${field(indicator)} si confronta con l’unità ${quoted(unit)}, ma la sua affermazione ha ${found ? quoted(found) : 'un valore senza unità'}. Da’ all’affermazione quell’unità, o indica un’altra affermazione.`,

  // Claims, labels, sections
  'claim-unused': ({ id }) => `L’affermazione ${quoted(id)} non è usata da nessuna parte. Mettila nei testi con <Claim id="${id}">…</Claim>, oppure eliminala.`,
  'sources-unused': () => 'Nessuna affermazione e nessuna prova usa queste fonti. Scrivi come affermazioni (`claims`) quello che dicono, e mettile nei testi.',
  'claim-without-value': ({ id }) => `L’affermazione ${quoted(id)} non ha un valore da mostrare. Scrivi le parole: <Claim id="${id}">…</Claim>.`,
  'claim-not-placed': ({ id, locale }) => `Il testo italiano contiene l’affermazione ${quoted(id)}, quello ${LANGUAGES[locale]} no. Mettila anche qui, con <Claim id="${id}">.`,
  'claim-only-here': ({ id, locale }) => `Il testo ${LANGUAGES[locale]} contiene l’affermazione ${quoted(id)}, quello italiano no. Mettila anche là, oppure toglila da qui.`,
  'label-missing': ({ id, used }) => `Mancano le parole per ${quoted(id)}, che i fatti usano in ${quoted(used)}. Aggiungi sotto \`labels\` una riga ${id}: e le parole in questa lingua.`,
  'label-unused': ({ id, near }) => `Nessun fatto usa l’etichetta ${quoted(id)}. ${near ? closest(near) : 'Togli la riga.'}`,
  'sections-differ': ({ ids, headings }) =>
    `L’elenco \`sections\` ha ${counted(ids, 'identificativo', 'identificativi')}, ma nel testo ${headings === 1 ? 'c’è' : 'ci sono'} ${counted(headings, 'titolo', 'titoli')} con ##. Da’ a ogni titolo con ## il suo identificativo, nello stesso ordine.`,
  'sections-order': ({ id, before }) => `La parte ${quoted(id)} viene prima di ${quoted(before)}. Spostala: l’ordine è in content/README.md.`,
  'headings-differ': ({ nth, here, original }) =>
    `I titoli non sono quelli del testo italiano: il numero ${nth} qui è ${headingName(here)} e là ${headingName(original)}. Da’ ai due testi gli stessi titoli, nello stesso ordine.`,
  'heading-first-depth': () => 'Un titolo con ### sta prima di ogni titolo con ##. Comincia con ##.',
  'text-missing': () => 'Sotto i campi non c’è il testo. Scrivilo.',
  'revision-ahead': ({ ofRevision, revision }) =>
    `La traduzione dice di seguire la revisione ${ofRevision}, ma l’originale è alla ${revision}. Scrivi ofRevision: ${revision}, oppure aumenta la revisione dell’originale.`,

  // The text
  'mdx-tag-open': ({ found }) => `${quoted(ellipsis(found))} non è completo. Chiudi le virgolette e il segno > nella stessa riga; per un vero «minore» scrivi \\<.`,
  'mdx-tag-pair': ({ found }) => `${quoted(ellipsis(found))} non ha il suo compagno di apertura o di chiusura. Chiudi ogni componente nello stesso capoverso, punto d’elenco o grassetto in cui lo apri.`,
  'mdx-attribute-quotes': () => 'Qui il valore va tra virgolette diritte. Scrivi id="…".',
  'mdx-comment': () => 'I commenti con <!-- --> non sono ammessi. Cancellalo; un appunto per chi redige può stare tra i campi, dopo il segno #.',
  'mdx-angle-link': () => 'Un indirizzo tra < e > qui non diventa un collegamento. Scrivi [parole](indirizzo).',
  'mdx-brace': () => 'Le parentesi graffe non sono ammesse nel testo. Se ti servono davvero scrivi \\{ e \\}.',
  'mdx-less-than': () => 'Il segno < qui fa cominciare un componente. Per un vero «minore» scrivi \\<.',
  'mdx-broken': ({ message }) => `Da qui in poi il testo non si riesce a leggere. Per un vero < scrivi \\<, per una vera { scrivi \\{. (Messaggio tecnico, in inglese: ${message}.)`,
  'javascript': ({ found }) => `${quoted(ellipsis(found))} è letto come un programma, e i testi non ne contengono. Per vere parentesi graffe scrivi \\{ e \\}.`,
  'import-export': ({ found }) => `Una riga non può cominciare con ${quoted(found)}: sarebbe un programma, e i testi non ne contengono. Cancellala, o comincia la frase con un’altra parola.`,
  'html': ({ found }) => `Il codice HTML (${quoted(`<${found}>`)}) non è ammesso. Usa i segni di Markdown (## titolo, **grassetto**, - elenco); per un vero «minore» scrivi \\<.`,
  'unknown-component': ({ found, near, allowed }) => `Non c’è un componente ${quoted(`<${found}>`)}. ${closest(near)}I componenti sono: ${values(allowed)}.`,
  'unknown-attribute': ({ component, attribute, near, allowed }) =>
    `<${component}> non ha l’attributo ${quoted(attribute)}. ${closest(near)}${allowed.length > 0 ? `Può avere: ${values(allowed)}.` : 'Toglilo.'}`,
  'attribute-missing': ({ component, attribute }) => `A <${component}> manca ${quoted(attribute)}. Scrivi <${component} ${attribute}="…">.`,
  'attribute-not-text': ({ component, attribute }) => `Il valore di ${quoted(attribute)} non è un testo semplice. Scrivi <${component} ${attribute}="…">, con qualcosa tra le virgolette.`,
  'attribute-value': ({ found, near, allowed }) => `${quoted(found)} non è tra i valori ammessi. ${closest(near)}Scrivi uno di questi: ${values(allowed)}.`,
  'component-empty': ({ found }) => `Tra l’apertura e la chiusura di <${found}> non ci sono parole. Scrivile: <${found} …>parole</${found}>.`,
  'component-inline': ({ found }) => `<${found}> sta dentro una frase. Scrivilo su una riga del capoverso, con altro testo prima o dopo.`,
  'component-block': ({ found }) => `<${found}> sta tra un capoverso e l’altro. Metti apertura e chiusura su righe proprie, con righe vuote intorno al contenuto.`,
  'not-in-vocabulary': ({ found }) => `${capital(UNUSED_MARKDOWN[found] ?? `il segno ${quoted(found)}`)} non si usa nei testi. Scrivi come spiega content/README.md, alla voce “The text”.`,
  'heading-level': ({ found }) => `I titoli con ${quoted(found)} non si usano. Scrivi ## oppure ###.`,
  'heading-empty': () => 'Il titolo è senza parole. Scrivile, oppure togli la riga.',
  'unsafe-address': ({ found }) => `${quoted(ellipsis(found))} non è un indirizzo ammesso in un collegamento. Scrivi /raccolta/nome, #parte, oppure un indirizzo che comincia con https:// o mailto:.`,
  'image-without-alt': ({ found }) => `All’immagine ${quoted(found)} manca il testo per chi non la vede. Scrivi ![che cosa mostra](${found}).`,
  'image-address': ({ found }) => `${quoted(ellipsis(found))} non è un’immagine di questa scheda. Metti l’immagine accanto al testo e scrivi ./nome.svg (in minuscolo, senza spazi).`,
  'image-missing': ({ found, near }) => `Accanto a questo testo non c’è l’immagine ${quoted(found)}. ${near ? closest(near) : 'Aggiungi il file, o correggi il nome.'}`,
  'image-too-large': ({ size, most }) => `L’immagine è di ${size} KB; può arrivare a ${most} KB. Salvala più piccola.`,
  'image-script': ({ found }) => `Il disegno SVG contiene ${quoted(found)}: un’immagine non può eseguire né scaricare nulla. Salvala come SVG semplice, senza questa parte.`,
  'image-not-what-it-says': ({ kind }) => `Il file non è un’immagine ${kind}, come dice il suo nome. Salvala di nuovo in quel formato.`,
  'bold-prints-asterisks': ({ near }) => `In ${quoted(ellipsis(near))} il lettore vedrebbe gli asterischi. Porta punteggiatura e parentesi fuori dal grassetto, e non lasciare spazi subito dentro **.`,
  'markup-in-words': ({ found }) => `Il lettore vedrebbe ${quoted(ellipsis(found))} così come è scritto: questo campo contiene solo parole. Togli i segni.`,
  'space-in-japanese': ({ found }) => `C’è uno spazio accanto al grassetto, a un collegamento o a un componente (${quoted(found)}). In giapponese lì non ci va: toglilo.`,
  'link-dead': ({ found, near }) => `Non c’è una pagina ${quoted(found)}. ${near ? closest(near) : 'Correggi il collegamento, oppure toglilo.'}`,
  'link-form': ({ found, near }) => `${quoted(found)} non è il modo di scrivere un collegamento interno. Scrivi ${near ? quoted(near) : '/raccolta/nome oppure /raccolta/nome#parte, senza la lingua'}.`,
  'link-fragment': ({ fragment, target, near, allowed }) =>
    `${target ? quoted(target) : 'Questo testo'} non ha una parte ${quoted(fragment)}. ${closest(near)}${allowed.length > 0 ? `Le sue parti sono: ${values(allowed)}.` : 'Non ha parti: rimanda alla pagina intera.'}`,

  // The words
  'half-width-kana': ({ found, near }) => `La ricerca non trova i kana a mezza larghezza (${quoted(found)}). Scrivi ${quoted(near)}.`,
  'full-width-latin': ({ found, near }) => `La ricerca non trova lettere e cifre a larghezza intera (${quoted(found)}). Scrivi ${quoted(near)}.`,
  'invisible-character': ({ name }) => `Qui c’è un carattere che non si vede (${name}). Cancellalo; se non lo trovi, riscrivi le parole.`,
  'lost-character': () => 'Qui si è perso un carattere (�) copiando o salvando il testo. Riscrivilo.',
  'avoided-word': ({ found, term, title }) => `Il glossario sconsiglia la forma ${quoted(found)}. Scrivi ${quoted(title)} (glossary/${term}).`,

  // Names, sizes, pictures and places to fill
  'reserved-slug': ({ slug }) => `${quoted(slug)} non può essere il nome di una scheda: i computer, o pagine di questo sito, lo usano per altro. Scegli un altro nome.`,
  'slug-too-long': ({ length, most }) => `Il nome ha ${length} caratteri; può averne ${most}. Scegline uno più corto.`,
  'too-many-values': ({ most }) => `Il file ha più di ${most} nomi e valori: nessuna scheda ne ha bisogno. Dividilo in più schede.`,
  'too-many-marks': ({ most, where }) => `Un ${where === 'paragraph' ? 'paragrafo' : 'testo'} può avere ${most} segni di Markdown (come * _ [ < |), e qui sono di più. ${where === 'paragraph' ? 'Dividilo con righe vuote' : 'Dividilo in più schede'}, o togli dei segni.`,
  'too-many-lines': ({ most, where }) => `Un ${where === 'paragraph' ? 'paragrafo' : 'testo'} può avere ${most} righe, e qui sono di più. ${where === 'paragraph' ? 'Dividilo con righe vuote.' : 'Dividilo in più schede.'}`,
  'image-broken': ({ found }) => `L’immagine non si legge da qui (${quoted(found)}): è tronca o danneggiata. Salvala di nuovo; un SVG come «SVG semplice».`,
  'image-too-complex': () => 'Il disegno ripete o annida le sue parti tanto da fermare i browser. Semplificalo.',
  'image-too-many-pixels': ({ width, height, most }) => `L’immagine ha ${width} per ${height} pixel; un lato può averne ${most}. Salvala più piccola.`,
  'image-with-something-behind': ({ size }) => `Dopo l’immagine ci sono ${size} byte che non ne fanno parte. Salva di nuovo l’immagine.`,
  'image-place': () => 'L’immagine dice dove è stata scattata (GPS). Togli i dati: in Windows da Proprietà → Dettagli, sul telefono al momento di condividerla, o salvandola «per il web».',
  'image-metadata': ({ found }) => `L’immagine porta dati su chi l’ha scattata, quando o con che cosa (${found}). Toglili: in Windows da Proprietà → Dettagli, o salvandola «per il web».`,
  'unfilled-place': ({ hint }) => `Questo segnaposto è ancora da riempire${hint ? ` (${ellipsis(hint)})` : ''}. Scrivi le tue parole al suo posto e togli anche le parentesi 【✎ e 】.`,
};
