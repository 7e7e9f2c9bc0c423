import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Locale } from '#i18n/locales.ts';
import type { Camera, Scheme } from './camera.ts';

const STYLE = `
  body { margin: 0; }
  #comment { width: 680px; padding: 4px 20px 16px; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; font-size: 15px; }
  #comment h3 { font-size: 19px; margin: 14px 0 8px; } #comment h4 { font-size: 16px; margin: 14px 0 6px; }
  #comment pre { background: var(--sunken); padding: 8px 10px; margin: 6px 0; border-radius: 6px; white-space: pre-wrap; }
  #comment pre code { padding: 0; background: none; } #comment code { font-size: 12.5px; } #comment pre code { font: 11.5px/1.5 Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace; } #comment .cross { color: var(--accent); }
  #comment li { margin-top: 8px; } #comment ul { padding-inline-start: 20px; } #comment p { margin: 6px 0; }
`;

/** Takes a picture of the comment that a pull request gets: its Markdown, set as a page. */
export async function takeCommentPicture(camera: Camera, markdown: string, root: string, locale: Locale, scheme: Scheme, file: string): Promise<number> {
  const processor = await createMarkdownProcessor({ syntaxHighlight: false, smartypants: false });
  const { code } = await processor.render(markdown);
  const page = await camera.page(`/${locale}/privacy/`, { locale, scheme, width: 760 });
  await page.evaluate(({ html, style }) => {
    document.body.innerHTML = `<div id="comment">${html}</div>`;
    document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
    // Not every machine has a font for such signs.
  }, { html: code.replace('❌', '<span class="cross">✖</span>'), style: readFileSync(join(root, 'src/styles/tokens.css'), 'utf8') + STYLE });
  const size = await camera.shoot(page, page.locator('#comment'), file);
  await page.context().close();
  return size;
}
