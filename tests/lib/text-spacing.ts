import type { Page } from 'playwright-core';

/** WCAG 2.2, 1.4.12: a reader may set text this wide. Constructed, because the page's policy lets no other style in. */
export async function widenText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Elements that cut off a part of their words, and cannot be scrolled. What is hidden from sight on purpose is left out. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*:not(.vh, .vh *)')].flatMap((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (display === 'inline' || element.clientWidth === 0 || !element.innerText?.trim()) return [];
      const isCut = (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );
