import type { LinksWords } from './words.ts';

export const wordsEn: LinksWords = {
  usage: `npm run links -- [collection/record …] [options]
  --collection name     only this collection (more names: with commas)
  --no-ask              asks nothing of the network: shows what is remembered
  --days 21             days after which an address that answered is asked again
  --pause 2000          milliseconds between two requests to the same server
  --timeout 20000       milliseconds after which a server counts as silent
  --memory file         where the results are (.build/links.json)
  --archive             proposes the archived copy of sources that have none
  --write               with --archive: writes it beside the source
  --strict              exits with 1 if an address is flagged
  --format format       text, json or markdown
  --locale it|en|ja     the language of the messages; otherwise that of the machine`,
  title: 'External links',
  standings: {
    flagged: 'broken: no answer on three days',
    watched: 'no answer: to be tried again',
    moved: 'moved for good',
    unclear: 'cannot tell',
    ok: 'answers',
    unasked: 'not asked yet',
  },
  toDo: {
    flagged: 'Open the address. If the page has gone: look for where it is now and correct “url”, or put the archived copy in “archived” (“npm run links -- --archive”).',
    watched: 'Nothing for now: it is tried again on another day, and flagged only at the third.',
    moved: 'If the new page says the same, write the new address in “url”.',
    unclear: 'Open the address: it does not answer a program, but it may answer a person. If it opens, there is nothing to do.',
  },
  reasons: {
    'not-found': 'the page is not there',
    gone: 'the page has been taken away',
    'server-error': 'the server has a fault',
    'refused-request': 'the server refuses the request',
    'no-such-server': 'there is no server of that name',
    'no-connection': 'the server does not accept the connection',
    certificate: 'the certificate of the server is not valid',
    timeout: 'the server does not answer in time',
    'redirect-loop': 'it sends us round in circles',
    'bad-redirect': 'it sends us to something that is no address',
    'home-page': 'it leads to the home page or to an error page: perhaps it has gone',
    'not-for-us': 'the server does not answer programs',
    'too-many-requests': 'the server asks us to slow down',
    'not-asked': 'not asked: the server had asked us to slow down',
  },
  failedOn: (days) => `no answer on ${days}`,
  goodOn: (day) => `answered on ${day}`,
  leadsTo: (url) => `leads to ${url}`,
  count: 'Addresses',
  summary: (addresses, records, asked) => `${addresses} addresses in ${records} records; asked now: ${asked}.`,
  nothing: 'Nothing to do: every address that was asked answers.',
  progress: (answered, of) => `${answered} of ${of} asked`,
  offline: 'No server answers: there is no network here. Nothing was remembered; try again.',
  unreadableMemory: (file) => `The results in ${file} cannot be read. Move or delete the file: the next run begins anew.`,
  noSuchRecord: (path) => `There is no record “${path}”. Write collection/record, for example good-practices/tonite.`,
  writeNeedsArchive: '--write writes archived copies: it goes with --archive.',
  archive: {
    title: 'Archived copies',
    none: 'Every source with an address has its copy already.',
    noAnswer: (count) => `For ${count} ${count === 1 ? 'source' : 'sources'} the archive did not answer: try again later.`,
    without: (count) => `Of ${count} ${count === 1 ? 'source' : 'sources'} the archive has no copy. You can ask for one at https://web.archive.org/save.`,
    proposed: (count) => `${count} ${count === 1 ? 'copy' : 'copies'} found. Nothing was written: --write adds them to the sources.`,
    written: (count) => `${count} ${count === 1 ? 'copy' : 'copies'} added to the sources. Look at what they show before you send them.`,
  },
};
