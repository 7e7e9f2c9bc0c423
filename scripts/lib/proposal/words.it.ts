import type { FormWords } from './forms.ts';

export const it: FormWords = {
  forms: {
    practice: { name: 'IT · Proporre una buona pratica', about: 'Un progetto o un metodo di Torino o di Nagoya da cui altri possono imparare.' },
    event: { name: 'IT · Proporre un evento', about: 'Una visita, un incontro, una firma tra Torino e Nagoya.' },
    organisation: { name: 'IT · Proporre un’organizzazione', about: 'Un ente, un’università, un’impresa o un’associazione che collabora.' },
    term: { name: 'IT · Proporre un termine del glossario', about: 'Una parola che chi legge deve capire, in italiano, inglese o giapponese.' },
    mistake: { name: 'IT · Segnalare un errore', about: 'Un dato, una data, un nome o un collegamento sbagliato.' },
  },
  intro: 'Grazie. Non serve saper programmare: con le risposte si prepara una bozza della scheda, che una persona rilegge prima di pubblicarla. Questa pagina è pubblica: nomini uffici e ruoli, mai persone private.',
  questions: {
    title: { label: 'Nome', hint: 'Il nome ufficiale, al massimo 100 caratteri.' },
    latin: { label: 'Nome per l’indirizzo', hint: 'Solo se il nome non è in lettere latine: una trascrizione breve, per esempio shiyakusho.' },
    summary: { label: 'Che cos’è', hint: 'Una o due frasi, al massimo 400 caratteri.' },
    city: { label: 'Città', hint: 'Dove si svolge.' },
    lead: { label: 'Chi la conduce', hint: 'L’ente o l’organizzazione responsabile.' },
    problem: { label: 'Il problema', hint: 'Che cosa non andava prima.' },
    working: { label: 'Come funziona', hint: 'Chi fa che cosa.' },
    results: { label: 'I risultati', hint: 'Con le cifre, le date e la fonte.' },
    sources: { label: 'Fonti', hint: 'Un indirizzo web per riga: pagine ufficiali prima, poi giornali.' },
    start: { label: 'Data', hint: 'Anno-mese-giorno, per esempio 2025-10-06; o solo l’anno.' },
    story: { label: 'Che cosa è successo', hint: 'In ordine, in poche frasi.' },
    country: { label: 'Paese', hint: 'Paese della sede.' },
    website: { label: 'Sito', hint: 'L’indirizzo completo, che comincia con https://.' },
    page: { label: 'Pagina', hint: 'L’indirizzo della pagina con l’errore.' },
    wrong: { label: 'Che cosa è sbagliato', hint: 'La frase o il dato, come si legge ora.' },
    right: { label: 'Come dovrebbe essere', hint: 'Se lo sa.' },
  },
  licence: { label: 'Licenza', agree: 'Pubblico quello che ho scritto con licenza CC BY 4.0 e non l’ho copiato da altri.' },
  headings: { problem: 'Il problema', working: 'Come funziona', results: 'I risultati' },
};
