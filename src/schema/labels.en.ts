import type { Labels } from '#schema/labels.ts';

/** The English labels of the vocabularies. */
export const labelsEn: Labels = {
  collections: {
    'good-practices': { plural: 'Good practices', singular: 'Good practice', intro: 'Urban innovation in Torino and Nagoya: the problem, how it works, who pays, what came of it and what another city needs to copy it.' },
    cities: { plural: 'Cities', singular: 'City', intro: 'Profiles with figures, each with year and source. Where no public figure exists, we say so.' },
    events: { plural: 'Events', singular: 'Event', intro: 'Visits, missions, seminars and ceremonies of the cooperation, newest first.' },
    organisations: { plural: 'Organisations', singular: 'Organisation', intro: 'Who does what in Torino, in Nagoya and between the two countries, and what they offer to those who come from abroad.' },
    'settlement-guide': { plural: 'Settle in Torino', singular: 'Guide chapter', intro: 'The guide for Japanese companies that want to test a technology or open an office in Torino. Every statement bears its source, date and certainty.' },
    'japan-guide': { plural: 'Japan guide', singular: 'Guide chapter', intro: 'For start-ups, research bodies and institutions of Torino that look for a way into Nagoya.' },
    programme: { plural: 'The programme', singular: 'Programme page', intro: 'What ties the two cities: the twinning of 2005 and the EU programme IURC.' },
    glossary: { plural: 'Glossary', singular: 'Glossary term', intro: 'Words of urban innovation and of the two legal systems, in three languages.' },
  },
  themes: {
    digital: 'Digital, AI and 5G', mobility: 'Mobility', governance: 'Governance and procurement', 'social-innovation': 'Social innovation',
    'public-space': 'Public space and commons', climate: 'Climate and environment', industry: 'Industry and aerospace', food: 'Food', health: 'Health',
  },
  statuses: {
    idea: 'Idea', design: 'In design', pilot: 'On trial', running: 'Running', evaluation: 'Under evaluation', diffusion: 'Spreading', ended: 'Ended',
    'to-confirm': 'To be confirmed',
  },
  levels: { neighbourhood: 'Neighbourhood', city: 'City', metropolitan: 'Metropolitan area', region: 'Region or prefecture', national: 'Country', international: 'International' },
  fundingKinds: { eu: 'European Union', national: 'State', regional: 'Region or prefecture', city: 'City', foundation: 'Foundations', private: 'Private bodies', users: 'Users' },
  supportKinds: { administrative: 'administrative', financial: 'financial', political: 'political', technical: 'technical', other: 'other' },
  evidenceKinds: {
    'own-account': 'Account of those who run it', 'press-report': 'Press report', 'official-document': 'Official document', award: 'Award',
    measurement: 'Measurement', comparison: 'Comparison', 'independent-evaluation': 'Independent evaluation',
  },
  evidenceGrades: { claimed: 'Claimed', documented: 'Documented', measured: 'Measured', compared: 'Compared', 'independently-evaluated': 'Independently evaluated' },
  needKinds: {
    mandate: 'Political mandate', rules: 'Rules', team: 'Team', money: 'Money', partners: 'Partners', space: 'Space', data: 'Data', skills: 'Skills', community: 'Community',
  },
  transferStates: { announced: 'announced', 'in-progress': 'in progress', done: 'done', 'to-confirm': 'to be confirmed' },
  indicators: {
    residents: 'Residents', area: 'Area', density: 'Density', 'metropolitan-residents': 'Residents of the metropolitan area',
    'metropolitan-area': 'Size of the metropolitan area', 'regional-product': 'Gross product of the prefecture', exports: 'Exports',
    'manufacturing-share': 'Share of manufacturing in value added', 'employment-rate': 'Employment rate', 'foreign-residents': 'Foreign residents',
    'university-students': 'University students', 'airport-passengers': 'Airport passengers', 'startup-rank': 'Rank among start-up ecosystems',
    'emission-target': 'Target for cutting emissions',
  },
  eventKinds: {
    ceremony: 'Ceremony', 'study-visit': 'Study visit', mission: 'Mission', webinar: 'Webinar', 'cluster-activity': 'Work among several cities',
    cultural: 'Culture', announcement: 'Announcement',
  },
  organisationKinds: {
    'public-authority': 'Public authority', agency: 'Agency', 'chamber-association': 'Chamber or association', network: 'Network', university: 'University',
    'research-centre': 'Research centre', 'incubator-accelerator': 'Incubator or accelerator', 'hub-space': 'Innovation space', foundation: 'Foundation',
    company: 'Company', programme: 'Programme',
  },
  organisationStatuses: { active: 'Active', closed: 'Closed', 'to-confirm': 'To be confirmed' },
  services: {
    'test-sites': 'test sites', labs: 'laboratories', 'joint-research': 'joint research', 'technology-transfer': 'technology transfer', incubation: 'incubation',
    acceleration: 'acceleration', workspace: 'workspace', investment: 'equity investment', 'grants-and-loans': 'grants and loans',
    'settlement-support': 'help with settling', matchmaking: 'business matchmaking', 'market-information': 'market information',
    'supplier-contacts': 'supplier contacts', training: 'training', talent: 'recruitment', procedures: 'procedures and permits', consular: 'consular services',
    'institutional-contact': 'institutional contact',
  },
  sectors: {
    'urban-innovation': 'Urban innovation', mobility: 'Mobility', automotive: 'Automotive', aerospace: 'Aerospace', 'digital-ai': 'Digital and AI',
    manufacturing: 'Manufacturing', energy: 'Energy', environment: 'Environment', 'life-sciences': 'Life sciences', finance: 'Finance',
    'social-economy': 'Social economy', culture: 'Culture', education: 'Education', food: 'Food', 'trade-investment': 'Trade and investment',
    'start-ups': 'Start-ups', 'all-sectors': 'All sectors',
  },
  audiences: {
    'japanese-company': 'Japanese companies', 'japanese-startup': 'Japanese start-ups', 'assignee-family': 'Assignees and their families',
    'torino-startup': 'Torino start-ups', 'torino-research': 'Torino research bodies', 'torino-institution': 'Torino institutions',
  },
  termKinds: { term: 'Term', office: 'Office or act', 'proper-name': 'Proper name' },
  qualifiers: { about: 'about {v}', over: 'over {v}', nearly: 'nearly {v}', 'up-to': 'up to {v}', 'at-least': 'at least {v}' },
  units: {
    EUR: { one: 'EUR {n}', other: 'EUR {n}' }, JPY: { one: 'JPY {n}', other: 'JPY {n}' },
    'EUR-million': { one: 'EUR {n} million', other: 'EUR {n} million' }, 'EUR-billion': { one: 'EUR {n} billion', other: 'EUR {n} billion' },
    'JPY-million': { one: 'JPY {n} million', other: 'JPY {n} million' }, 'JPY-billion': { one: 'JPY {n} billion', other: 'JPY {n} billion' },
    percent: { one: '{n}%', other: '{n}%' }, people: { one: '{n} person', other: '{n} people' },
    organisations: { one: '{n} organisation', other: '{n} organisations' }, companies: { one: '{n} company', other: '{n} companies' },
    projects: { one: '{n} project', other: '{n} projects' }, proposals: { one: '{n} proposal', other: '{n} proposals' },
    agreements: { one: '{n} agreement', other: '{n} agreements' }, places: { one: '{n} place', other: '{n} places' }, cities: { one: '{n} city', other: '{n} cities' },
    days: { one: '{n} day', other: '{n} days' }, weeks: { one: '{n} week', other: '{n} weeks' }, months: { one: '{n} month', other: '{n} months' },
    years: { one: '{n} year', other: '{n} years' }, hours: { one: '{n} hour', other: '{n} hours' },
    'square-metres': { one: '{n} m²', other: '{n} m²' }, hectares: { one: '{n} hectare', other: '{n} hectares' }, 'square-kilometres': { one: '{n} km²', other: '{n} km²' },
    kilometres: { one: '{n} km', other: '{n} km' }, 'people-per-square-kilometre': { one: '{n} person per km²', other: '{n} people per km²' },
    passengers: { one: '{n} passenger', other: '{n} passengers' }, 'tonnes-of-co2': { one: '{n} tonne of CO₂', other: '{n} tonnes of CO₂' },
    rank: { one: 'rank {n}', other: 'rank {n}' }, number: { one: '{n}', other: '{n}' },
  },
  durations: { days: { one: '{n} day', other: '{n} days' }, weeks: { one: '{n} week', other: '{n} weeks' }, months: { one: '{n} month', other: '{n} months' } },
  sdgs: [
    'No poverty', 'Zero hunger', 'Good health and well-being', 'Quality education', 'Gender equality', 'Clean water and sanitation', 'Affordable and clean energy',
    'Decent work and economic growth', 'Industry, innovation and infrastructure', 'Reduced inequalities', 'Sustainable cities and communities',
    'Responsible consumption and production', 'Climate action', 'Life below water', 'Life on land', 'Peace, justice and strong institutions', 'Partnerships for the goals',
  ],
};
