import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { LOCALES } from '#i18n/locales.ts';
import { headersFor } from './headers.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks as it stands: `fetch` would follow, unpack and tidy up. */
function ask(address: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(`${address}${path}`, { method, headers }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => done({ status: response.statusCode!, headers: response.headers, body }));
    });
    asked.on('error', fail).end();
  });
}

/** Languages that browsers ask for, and the page they must come to. */
const DOORS: readonly [asked: string, path: string][] = [
  ['ja,en-US;q=0.9,en;q=0.8', '/ja/'],
  ['en-GB,en;q=0.9', '/en/'],
  ['de-DE,de;q=0.9,en;q=0.8,it;q=0.7', '/en/'],
  ['fr-FR,fr;q=0.9', '/it/'],
  ['it-IT,it;q=0.9,en;q=0.8', '/it/'],
  ['fr, ja;q=0.5', '/ja/'],
  ['', '/it/'],
];

/**
 * Asks a host for one address of every kind and compares what it answers with the list of headers and the files of the site.
 * @param address of the host, without a slash at the end.
 * @returns what is otherwise, a line each.
 */
export async function askAll(address: string, site: string): Promise<string[]> {
  const faults: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  };
  const some = ['/it/', '/ja/cities/nagoya/', '/robots.txt', '/favicon.svg', '/search-index/it/entry.json', '/cards/it/good-practices.png', '/it/nothing-here/', '/.well-known/security.txt', '/it/good-practices/torino-city-lab/index.md'];
  for (const path of some) {
    const { headers, status } = await ask(address, path);
    for (const [name, value] of Object.entries(headersFor(path))) expect(`${path} ${name} (${status})`, headers[name.toLowerCase()], value);
    for (const name of ['set-cookie', 'x-powered-by']) expect(`${path} ${name}`, headers[name], undefined);
    expect(`${path} names no version of its server`, /\d/.test(String(headers.server ?? '')), false);
  }
  for (const [asked, path] of DOORS) {
    const { status, headers } = await ask(address, '/', asked ? { 'Accept-Language': asked } : {});
    expect(`/ in “${asked}”`, [status, headers.location, headers.vary], [302, path, 'Accept-Language']);
  }
  for (const locale of LOCALES) {
    const { status, body } = await ask(address, `/${locale}/nothing-here/`);
    expect(`the missing page in ${locale}`, [status, body.includes(`<html lang="${locale}"`)], [404, true]);
  }
  expect('a missing page elsewhere', (await ask(address, '/nothing')).status, 404);
  for (const [encoding, extension] of [['br', 'br'], ['gzip', 'gz']] as const) {
    const { headers } = await ask(address, '/it/', { 'Accept-Encoding': encoding });
    if (existsSync(join(site, 'it', `index.html.${extension}`))) expect(`/it/ in ${encoding}`, [headers['content-encoding'], headers['content-type'], headers.vary], [encoding, 'text/html; charset=utf-8', 'Accept-Encoding']);
  }
  const { headers } = await ask(address, '/it/');
  expect('/it/ unpacked', headers['content-encoding'], undefined);
  expect('/it/ again', (await ask(address, '/it/', { 'If-None-Match': String(headers.etag) })).status, 304);
  const slash = await ask(address, '/it/cities');
  expect('/it/cities', [slash.status, slash.headers.location], [301, '/it/cities/']);
  expect('a request that would change something', (await ask(address, '/it/', {}, 'POST')).status, 405);
  for (const path of ['/.git/config', '/it/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%00']) expect(path, [400, 404].includes((await ask(address, path)).status), true);
  const twice = await ask(address, '//evil.example/');
  expect('two slashes in front lead to no other host', /^(?:https?:)?\/\//.test(String(twice.headers.location ?? '')), false);
  return faults;
}
