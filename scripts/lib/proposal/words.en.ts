import type { FormWords } from './forms.ts';

export const en: FormWords = {
  forms: {
    practice: { name: 'EN · Propose a good practice', about: 'A project or method of Torino or Nagoya that others can learn from.' },
    event: { name: 'EN · Propose an event', about: 'A visit, a meeting or a signature between Torino and Nagoya.' },
    organisation: { name: 'EN · Propose an organisation', about: 'A body, university, firm or association that takes part.' },
    term: { name: 'EN · Propose a glossary term', about: 'A word that readers need to understand, in Italian, English or Japanese.' },
    mistake: { name: 'EN · Report a mistake', about: 'A wrong figure, date, name or link.' },
  },
  intro: 'Thank you. You need not be a programmer: your answers become a draft of the record, which a person reads before it is published. This page is public: name offices and roles, never private persons.',
  questions: {
    title: { label: 'Name', hint: 'The official name, at most 100 characters.' },
    latin: { label: 'Name for the address', hint: 'Only if the name is not in Latin letters: a short transcription, for example shiyakusho.' },
    summary: { label: 'What it is', hint: 'One or two sentences, at most 400 characters.' },
    city: { label: 'City', hint: 'Where it happens.' },
    lead: { label: 'Who leads it', hint: 'The body or organisation in charge.' },
    problem: { label: 'The problem', hint: 'What was wrong before.' },
    working: { label: 'How it works', hint: 'Who does what.' },
    results: { label: 'The results', hint: 'With figures, dates and source.' },
    sources: { label: 'Sources', hint: 'One web address a line: official pages first, then newspapers.' },
    start: { label: 'Date', hint: 'Year-month-day, for example 2025-10-06; or the year alone.' },
    story: { label: 'What happened', hint: 'In order, in a few sentences.' },
    country: { label: 'Country', hint: 'Country of its seat.' },
    website: { label: 'Website', hint: 'The whole address, beginning with https://.' },
    page: { label: 'Page', hint: 'The address of the page with the mistake.' },
    wrong: { label: 'What is wrong', hint: 'The sentence or figure as it stands now.' },
    right: { label: 'What it should be', hint: 'If you know.' },
  },
  licence: { label: 'Licence', agree: 'I publish what I wrote under CC BY 4.0, and I have not copied it from others.' },
  headings: { problem: 'The problem', working: 'How it works', results: 'The results' },
};
