import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyRepository, type RepositoryCopy } from '../scripts/lib/repository-copy.ts';
import { factsOfPdf } from './lib/canary-pdf.ts';

/** A word that stands in the environment of the build, and nowhere in its input. */
const CANARY = 'kanarienvogel7391';
const FIXTURE = resolve(import.meta.dirname, 'fixtures', 'content');
/** What a stranger may write and the check lets in, because it is nothing but words: if anything evaluates it, the canary sings. */
const TRICKS = [
  '$\\{process.env.CANARY_SECRET\\}', '\\{process.env.CANARY_SECRET\\}', '\\{import.meta.env.CANARY_SECRET\\}', 'import.meta.env.PUBLIC_CANARY', '`${process.env.CANARY_SECRET}`',
  '%CANARY_SECRET%', '$CANARY_SECRET', '$(printenv CANARY_SECRET)', '\\{\\{ CANARY_SECRET \\}\\}', '\\<%= process.env.CANARY_SECRET %>', '#include "/proc/self/environ"', '#sys.inputs.CANARY_SECRET',
  '\\<script>document.title = "owned"\\</script>', '&lt;img src=x onerror=alert(1)&gt;', '&#60;svg onload=alert(1)&#62;', '[x](/cities/torino#overview "\\" onmouseover=\\"alert(1)")',
];
const WORDS = "${process.env.CANARY_SECRET} {process.env.CANARY_SECRET} \" onclick=alert(1) ' #eval(1)";

let copy: RepositoryCopy;
let built: { status: number | null; output: string };

beforeAll(() => {
  copy = copyRepository();
  rmSync(join(copy.root, 'content'), { recursive: true });
  cpSync(FIXTURE, join(copy.root, 'content'), { recursive: true });
  const file = join(copy.root, 'content/good-practices/shared-workshop/index.it.mdx');
  const text = readFileSync(file, 'utf8').replace('title: Officina condivisa', () => `title: ${JSON.stringify(`Officina ${WORDS}`.slice(0, 100))}`).replace('team: Un gruppo', () => `team: ${JSON.stringify(WORDS)} #`);
  writeFileSync(file, `${text}\n${TRICKS.map((trick) => `Prova: ${trick}.`).join('\n\n')}\n`);
  const env = { ...process.env, CANARY_SECRET: CANARY, PUBLIC_CANARY: CANARY, VITE_CANARY: CANARY, ASTRO_CANARY: CANARY, GITHUB_TOKEN: CANARY };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy.root, encoding: 'utf8', env });
  built = { status, output: stdout + stderr };
});
afterAll(() => copy.remove());

/** A file as bytes, and unpacked if it is packed. */
function* readings(bytes: Buffer): Generator<Buffer> {
  yield bytes;
  for (const unpack of [gunzipSync, brotliDecompressSync, inflateSync]) {
    try {
      yield unpack(bytes);
    } catch {
      // Not packed in this way.
    }
  }
}

const files = () => globSync('**/*', { cwd: join(copy.root, 'dist'), withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

test('such content is let in, as words, and the site is built from it', () => {
  expect(built.output).toContain('The new site is whole');
  expect(built.status).toBe(0);
});

test('the canary is in no file of the site, packed or not, and in none of its PDFs', async () => {
  const all = files();
  expect(all.length).toBeGreaterThan(50);
  const singing: string[] = [];
  for (const file of all) {
    const bytes = readFileSync(file);
    const texts = [...readings(bytes)].map((one) => one.toString('latin1'));
    if (file.endsWith('.pdf')) texts.push(await factsOfPdf(bytes));
    if (texts.some((one) => one.includes(CANARY))) singing.push(file);
  }
  expect(singing).toEqual([]);
  expect(built.output).not.toContain(CANARY);
});

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

test('the words are shown as they were written, and no page got a handler, a script or an address that runs', () => {
  const page = readFileSync(join(copy.root, 'dist/it/good-practices/shared-workshop/index.html'), 'utf8');
  expect(page).toContain('{process.env.CANARY_SECRET}');
  expect(page).toContain('&lt;script&gt;');
  const wrong = files()
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      elementsOf(parse(readFileSync(file, 'utf8'))).flatMap(({ tagName, attrs, childNodes }) => {
        const attributes = attrs.filter(({ name, value }) => /^on|^srcdoc$|^style$/.test(name) || (/^(?:href|src|action|formaction)$/.test(name) && /^\s*(?:javascript|vbscript|data:text)/i.test(value)));
        const script = tagName === 'script' ? childNodes.map((child) => ('value' in child ? child.value : '')).join('') : '';
        return [...attributes.map(({ name, value }) => `${file}: ${tagName} ${name}=${value}`), ...(/owned|alert\(1\)/.test(script) && !attrs.some(({ value }) => value === 'application/ld+json') ? [`${file}: ${script}`] : [])];
      }),
    );
  expect(wrong).toEqual([]);
});
