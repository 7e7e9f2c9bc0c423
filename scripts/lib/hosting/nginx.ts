import { LOCALES } from '#i18n/locales.ts';
import { HEADER_RULES, patternOf, REVALIDATED } from './headers.ts';
import type { Redirect } from './redirects.ts';

/** What nginx must know of a place. */
export interface Place {
  /** Folder of the site that is served. */
  root: string;
  /** `80`, `127.0.0.1:8080`. */
  listen: string;
  serverName: string;
}

const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const variable = (name: string) => `$header_${name.toLowerCase().replaceAll('-', '_')}`;

/** A map of addresses to the values of a header; an empty value is not sent. */
function headerMaps(): string {
  const names = [...new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)))];
  return names
    .map((name) => {
      const lines = HEADER_RULES.flatMap(({ paths, headers }) => (headers[name] === undefined ? [] : paths.map((path) => `  ~${patternOf(path)} ${quoted(headers[name]!)};`)));
      const other = name === 'Cache-Control' ? quoted(REVALIDATED) : '""';
      return `map $uri ${variable(name)} {\n  default ${other};\n${lines.join('\n')}\n}`;
    })
    .join('\n');
}

const addedHeaders = () => [...new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)))].map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n');

/**
 * The parts that stand in nginx' `http` block, outside any server: the maps from which headers, languages and moved addresses
 * are read.
 */
function maps(redirects: readonly Redirect[]): string {
  const [first, ...others] = LOCALES;
  return `# The language a browser asks for first among those of the site; Italian for the rest.
map $http_accept_language $door {
  default /${first}/;
${others.map((locale) => `  ~*^(?:(?!${LOCALES.filter((one) => one !== locale).join('|')})[^,]*,\\s*)*${locale}\\b /${locale}/;`).join('\n')}
}
map $uri $vary_door {
  default "";
  / Accept-Language;
}
# The page for what does not exist, in the language of the address.
map $uri $not_found {
  default /404.html;
${LOCALES.map((locale) => `  ~^/${locale}/ /${locale}/404.html;`).join('\n')}
}
# Addresses that moved: made from redirects.tsv.
map $uri $moved {
  default "";
${redirects.map(({ from, to }) => `  ${quoted(from)} ${quoted(to)};`).join('\n')}
}
${headerMaps()}`;
}

/**
 * The server block, with the maps before it: to be included in the `http` block of nginx 1.22 or later with the module
 * ngx_http_brotli_static. Compressed files lie beside the others (`npm run build -- --compressed`).
 */
export function nginxSite({ root, listen, serverName }: Place, redirects: readonly Redirect[]): string {
  return `# Made by "npm run host-config -- nginx" from scripts/lib/hosting/ and redirects.tsv: change it there.
${maps(redirects)}
server {
  listen ${listen};
  server_name ${serverName};
  server_tokens off;
  root ${root};
  charset utf-8;
  charset_types text/plain text/css text/markdown text/calendar text/csv text/turtle application/javascript text/javascript application/json application/ld+json application/geo+json application/xml application/atom+xml application/rss+xml image/svg+xml;
  types_hash_max_size 4096;
  include /etc/nginx/mime.types;
  types {
    text/markdown md;
    text/turtle ttl;
    text/csv csv;
    text/calendar ics;
    text/vcard vcf;
    application/ld+json jsonld;
    application/geo+json geojson;
    application/x-bibtex bib;
    application/x-research-info-systems ris;
    application/x-tbx+xml tbx;
    application/manifest+json webmanifest;
  }
  default_type application/octet-stream;

  gzip_static on;
  brotli_static on;
  gzip_vary on;
  etag on;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10000 inactive=60s;
  open_file_cache_valid 5s;
  open_file_cache_errors on;
  merge_slashes on;
  absolute_redirect off;
  port_in_redirect off;

${addedHeaders()}
  add_header Vary $vary_door always;

  error_page 404 $not_found;

  if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }
  if ($moved != "") { return 301 $moved; }

  # Hidden files are nobody's, but what RFC 8615 puts there.
  location ~ /\\.(?!well-known/) { return 404; }
  # The language at the door. No header is added in a location: it would take away all those above.
  location = / { return 302 $door; }
  location / {
    index index.html;
    try_files $uri $uri/ =404;
  }
}
`;
}
