import type { Labels } from '#schema/labels.ts';

/** The Italian labels of the vocabularies. */
export const labelsIt: Labels = {
  collections: {
    'good-practices': { plural: 'Buone pratiche', singular: 'Buona pratica', intro: 'Esperienze di innovazione urbana a Torino e a Nagoya: il problema, come funzionano, chi paga, che cosa ne è venuto e che cosa serve per replicarle.' },
    cities: { plural: 'Città', singular: 'Città', intro: 'Profili con cifre, anno e fonte. Dove un dato pubblico manca, lo diciamo.' },
    events: { plural: 'Eventi', singular: 'Evento', intro: 'Visite, missioni, seminari e cerimonie della cooperazione, dal più recente.' },
    organisations: { plural: 'Organizzazioni', singular: 'Organizzazione', intro: 'Chi fa che cosa a Torino, a Nagoya e tra i due Paesi, e che cosa offre a chi viene dall’estero.' },
    'settlement-guide': { plural: 'Insediarsi a Torino', singular: 'Capitolo della guida', intro: 'La guida per le imprese giapponesi che vogliono provare una tecnologia o aprire una sede a Torino. Ogni affermazione porta fonte, data e grado di certezza.' },
    'japan-guide': { plural: 'Guida al Giappone', singular: 'Capitolo della guida', intro: 'Per start-up, centri di ricerca e istituzioni di Torino che cercano una strada verso Nagoya.' },
    programme: { plural: 'Il programma', singular: 'Pagina del programma', intro: 'Che cosa lega le due città: il gemellaggio del 2005 e il programma europeo IURC.' },
    glossary: { plural: 'Glossario', singular: 'Voce del glossario', intro: 'Parole dell’innovazione urbana e dei due ordinamenti, in tre lingue.' },
  },
  themes: {
    digital: 'Digitale, IA e 5G', mobility: 'Mobilità', governance: 'Governo e appalti', 'social-innovation': 'Innovazione sociale',
    'public-space': 'Spazio pubblico e beni comuni', climate: 'Clima e ambiente', industry: 'Industria e aerospazio', food: 'Cibo', health: 'Salute',
  },
  statuses: {
    idea: 'Idea', design: 'In progettazione', pilot: 'In prova', running: 'In corso', evaluation: 'In valutazione',
    diffusion: 'In diffusione', ended: 'Conclusa', 'to-confirm': 'Da confermare',
  },
  levels: { neighbourhood: 'Quartiere', city: 'Città', metropolitan: 'Area metropolitana', region: 'Regione o prefettura', national: 'Paese', international: 'Internazionale' },
  fundingKinds: { eu: 'Unione europea', national: 'Stato', regional: 'Regione o prefettura', city: 'Città', foundation: 'Fondazioni', private: 'Privati', users: 'Utenti' },
  supportKinds: { administrative: 'amministrativo', financial: 'finanziario', political: 'politico', technical: 'tecnico', other: 'altro' },
  evidenceKinds: {
    'own-account': 'Racconto di chi la realizza', 'press-report': 'Notizie di stampa', 'official-document': 'Documento ufficiale', award: 'Premio',
    measurement: 'Misura', comparison: 'Confronto', 'independent-evaluation': 'Valutazione indipendente',
  },
  evidenceGrades: { claimed: 'Dichiarata', documented: 'Documentata', measured: 'Misurata', compared: 'Confrontata', 'independently-evaluated': 'Valutata da terzi' },
  needKinds: {
    mandate: 'Mandato politico', rules: 'Regole', team: 'Gruppo di lavoro', money: 'Risorse', partners: 'Partner', space: 'Spazi', data: 'Dati',
    skills: 'Competenze', community: 'Comunità',
  },
  transferStates: { announced: 'annunciato', 'in-progress': 'in corso', done: 'fatto', 'to-confirm': 'da confermare' },
  indicators: {
    residents: 'Residenti', area: 'Superficie', density: 'Densità', 'metropolitan-residents': 'Residenti nell’area metropolitana',
    'metropolitan-area': 'Superficie dell’area metropolitana', 'regional-product': 'Prodotto lordo della prefettura', exports: 'Esportazioni',
    'manufacturing-share': 'Quota dell’industria sul valore aggiunto', 'employment-rate': 'Tasso di occupazione', 'foreign-residents': 'Residenti stranieri',
    'university-students': 'Studenti universitari', 'airport-passengers': 'Passeggeri dell’aeroporto', 'startup-rank': 'Posizione tra gli ecosistemi di start-up',
    'emission-target': 'Obiettivo di taglio delle emissioni',
  },
  eventKinds: {
    ceremony: 'Cerimonia', 'study-visit': 'Visita di studio', mission: 'Missione', webinar: 'Webinar', 'cluster-activity': 'Lavoro tra più città',
    cultural: 'Cultura', announcement: 'Annuncio',
  },
  organisationKinds: {
    'public-authority': 'Amministrazione pubblica', agency: 'Agenzia', 'chamber-association': 'Camera o associazione', network: 'Rete',
    university: 'Università', 'research-centre': 'Centro di ricerca', 'incubator-accelerator': 'Incubatore o acceleratore', 'hub-space': 'Spazio per l’innovazione',
    foundation: 'Fondazione', company: 'Impresa', programme: 'Programma',
  },
  organisationStatuses: { active: 'Attiva', closed: 'Chiusa', 'to-confirm': 'Da confermare' },
  services: {
    'test-sites': 'luoghi di prova', labs: 'laboratori', 'joint-research': 'ricerca congiunta', 'technology-transfer': 'trasferimento tecnologico',
    incubation: 'incubazione', acceleration: 'accelerazione', workspace: 'spazi di lavoro', investment: 'capitale di rischio',
    'grants-and-loans': 'contributi e prestiti', 'settlement-support': 'aiuto all’insediamento', matchmaking: 'incontri tra imprese',
    'market-information': 'informazioni sul mercato', 'supplier-contacts': 'contatti con fornitori', training: 'formazione', talent: 'ricerca di personale',
    procedures: 'pratiche e permessi', consular: 'servizi consolari', 'institutional-contact': 'contatto istituzionale',
  },
  sectors: {
    'urban-innovation': 'Innovazione urbana', mobility: 'Mobilità', automotive: 'Automobile', aerospace: 'Aerospazio', 'digital-ai': 'Digitale e IA',
    manufacturing: 'Manifattura', energy: 'Energia', environment: 'Ambiente', 'life-sciences': 'Scienze della vita', finance: 'Finanza',
    'social-economy': 'Economia sociale', culture: 'Cultura', education: 'Istruzione', food: 'Cibo', 'trade-investment': 'Commercio e investimenti',
    'start-ups': 'Start-up', 'all-sectors': 'Tutti i settori',
  },
  audiences: {
    'japanese-company': 'Imprese giapponesi', 'japanese-startup': 'Start-up giapponesi', 'assignee-family': 'Personale distaccato e famiglie',
    'torino-startup': 'Start-up di Torino', 'torino-research': 'Centri di ricerca di Torino', 'torino-institution': 'Istituzioni di Torino',
  },
  termKinds: { term: 'Termine', office: 'Ufficio o atto', 'proper-name': 'Nome proprio' },
  qualifiers: { about: 'circa {v}', over: 'oltre {v}', nearly: 'quasi {v}', 'up-to': 'fino a {v}', 'at-least': 'almeno {v}' },
  units: {
    EUR: { one: '{n} euro', other: '{n} euro' }, JPY: { one: '{n} yen', other: '{n} yen' },
    'EUR-million': { one: '{n} milione di euro', other: '{n} milioni di euro' }, 'EUR-billion': { one: '{n} miliardo di euro', other: '{n} miliardi di euro' },
    'JPY-million': { one: '{n} milione di yen', other: '{n} milioni di yen' }, 'JPY-billion': { one: '{n} miliardo di yen', other: '{n} miliardi di yen' },
    percent: { one: '{n}%', other: '{n}%' }, people: { one: '{n} persona', other: '{n} persone' },
    organisations: { one: '{n} organizzazione', other: '{n} organizzazioni' }, companies: { one: '{n} impresa', other: '{n} imprese' },
    projects: { one: '{n} progetto', other: '{n} progetti' }, proposals: { one: '{n} proposta', other: '{n} proposte' },
    agreements: { one: '{n} patto', other: '{n} patti' }, places: { one: '{n} luogo', other: '{n} luoghi' }, cities: { one: '{n} città', other: '{n} città' },
    days: { one: '{n} giorno', other: '{n} giorni' }, weeks: { one: '{n} settimana', other: '{n} settimane' }, months: { one: '{n} mese', other: '{n} mesi' },
    years: { one: '{n} anno', other: '{n} anni' }, hours: { one: '{n} ora', other: '{n} ore' },
    'square-metres': { one: '{n} m²', other: '{n} m²' }, hectares: { one: '{n} ettaro', other: '{n} ettari' }, 'square-kilometres': { one: '{n} km²', other: '{n} km²' },
    kilometres: { one: '{n} km', other: '{n} km' }, 'people-per-square-kilometre': { one: '{n} abitante per km²', other: '{n} abitanti per km²' },
    passengers: { one: '{n} passeggero', other: '{n} passeggeri' }, 'tonnes-of-co2': { one: '{n} tonnellata di CO₂', other: '{n} tonnellate di CO₂' },
    rank: { one: '{n}º posto', other: '{n}º posto' }, number: { one: '{n}', other: '{n}' },
  },
  durations: { days: { one: '{n} giorno', other: '{n} giorni' }, weeks: { one: '{n} settimana', other: '{n} settimane' }, months: { one: '{n} mese', other: '{n} mesi' } },
  sdgs: [
    'Sconfiggere la povertà', 'Sconfiggere la fame', 'Salute e benessere', 'Istruzione di qualità', 'Parità di genere', 'Acqua pulita e servizi igienico-sanitari',
    'Energia pulita e accessibile', 'Lavoro dignitoso e crescita economica', 'Imprese, innovazione e infrastrutture', 'Ridurre le disuguaglianze',
    'Città e comunità sostenibili', 'Consumo e produzione responsabili', 'Lotta contro il cambiamento climatico', 'Vita sott’acqua', 'Vita sulla Terra',
    'Pace, giustizia e istituzioni solide', 'Partnership per gli obiettivi',
  ],
};
