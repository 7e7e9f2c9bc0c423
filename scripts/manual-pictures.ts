// `npm run manual-pictures`: takes the pictures of the manual again, from the built site, the form and the commands.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES } from '#i18n/locales.ts';
import { Camera, SCHEMES } from './lib/manual/camera.ts';
import { takeCommentPicture } from './lib/manual/comment-picture.ts';
import { takeFormPictures } from './lib/manual/form-pictures.ts';
import { trySessions } from './lib/manual/sessions.ts';
import { takeSitePictures } from './lib/manual/site-pictures.ts';

const PARTS = ['sessions', 'site', 'form'] as const;
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const root = resolve(import.meta.dirname, '..');
const site = join(root, 'dist');
const folder = join(root, 'src/standing/manual');

if (values.only && !(PARTS as readonly string[]).includes(values.only)) {
  console.error(`There is no part “${values.only}”. Write one of: ${PARTS.join(', ')}.`);
  process.exit(2);
}
if (!existsSync(join(site, 'admin/index.html'))) {
  console.error('There is no site with the form in dist/. Run “npm run build” first.');
  process.exit(2);
}

const wants = (part: (typeof PARTS)[number]): boolean => !values.only || values.only === part;
for (const name of ['pictures', 'sessions']) mkdirSync(join(folder, name), { recursive: true });
const camera = await Camera.open(site);
try {
  for (const locale of LOCALES) {
    const sessions = wants('sessions') ? await trySessions(root, locale) : undefined;
    for (const [name, text] of Object.entries(sessions?.texts ?? {})) writeFileSync(join(folder, 'sessions', `${name}.${locale}.txt`), text);
    for (const scheme of SCHEMES) {
      const fileOf = (name: string): string => join(folder, 'pictures', `${name}.${locale}.${scheme}.webp`);
      const sizes = {
        ...(sessions && { comment: await takeCommentPicture(camera, sessions.comment, root, locale, scheme, fileOf('comment')) }),
        ...(wants('site') && (await takeSitePictures(camera, locale, scheme, fileOf))),
        ...(wants('form') && (await takeFormPictures(camera, root, locale, scheme, fileOf))),
      };
      console.log(`${locale} ${scheme}: ${Object.entries(sizes).map(([name, size]) => `${name} ${Math.round(size / 100) / 10} kB`).join(', ')}`);
    }
  }
} finally {
  await camera.close();
}
