// `npm run build`: content → check → PDFs → pages and data files → social cards → search index → form for editors → dist/. What fails leaves dist/ as it was.
import { resolve } from 'node:path';
import { keepCompiled } from './lib/compile-cache.ts';

const root = resolve(import.meta.dirname, '..');
keepCompiled(root);
// Not above: what a module imports is loaded before the module itself runs.
const { runBuild } = await import('./lib/build/run.ts');
await runBuild(root);
