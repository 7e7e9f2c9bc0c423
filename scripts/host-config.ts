// `npm run host-config`: the configuration of a host, made from the one list of headers and from redirects.tsv.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nginxSite } from './lib/hosting/nginx.ts';
import { readRedirects } from './lib/hosting/redirects.ts';
import { headersFile, redirectsFile } from './lib/hosting/static-hosts.ts';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: '/srv/torino-nagoya/current/site' },
    listen: { type: 'string', default: '80' },
    name: { type: 'string', default: '_' },
  },
});

const CONFIGS: Record<string, () => string> = {
  nginx: () => nginxSite({ root: values.root, listen: values.listen, serverName: values.name }, readRedirects(root)),
  headers: headersFile,
  redirects: () => redirectsFile(readRedirects(root)),
};

const make = CONFIGS[positionals[0] ?? ''];
if (make) {
  process.stdout.write(make());
} else {
  console.error(`Say which: npm run --silent host-config -- ${Object.keys(CONFIGS).join(' | ')} [--root FOLDER --listen ADDRESS --name HOST]`);
  process.exitCode = 2;
}
