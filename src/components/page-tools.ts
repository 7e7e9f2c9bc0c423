import { announce } from './announce.ts';
import { withLine } from './report.ts';

/** Buttons that copy, and the part of the page that a report is about. Without script both are there as words and links. */
const tools = document.querySelector<HTMLElement>('.tools')!;

const textOf = (id: string) => document.getElementById(id)?.innerText.trim() ?? location.href.replace(/#.*/, '');

for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const name = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    let words = tools.dataset.done ?? '';
    try {
      await navigator.clipboard.writeText(textOf(button.dataset.copy ?? ''));
    } catch {
      words = tools.dataset.failed ?? '';
    }
    announce(words);
    button.textContent = words;
    setTimeout(() => (button.textContent = name), 4000);
  });
}

// What is wrong stands where the reader selected words or, failing that, where the page was when the way to the report was taken.
let part: string | undefined;
const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')].filter((heading) => !tools.contains(heading));
const headingBefore = (isBefore: (heading: HTMLElement) => boolean) => headings.findLast(isBefore)?.innerText;

document.addEventListener('selectionchange', () => {
  const node = getSelection()?.isCollapsed === false ? getSelection()!.anchorNode : null;
  if (!node || tools.contains(node)) return;
  part = headingBefore((heading) => (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ?? part;
});
document.addEventListener('click', (event) => {
  if (!(event.target as Element).closest('a[href="#report"]')) return;
  part = headingBefore((heading) => heading.getBoundingClientRect().top < innerHeight / 2) ?? part;
  if (part) tell(part);
});

const link = tools.querySelector<HTMLAnchorElement>('[data-report]');
const known = tools.querySelector('#report-known');
const plain = link?.href;
let line: HTMLElement | undefined;

function tell(heading: string): void {
  const words = `${tools.dataset.part ?? ''}${heading}`;
  if (link && plain) link.href = withLine(plain, words);
  if (!known) return;
  if (!line) known.append(document.createElement('br'), (line = document.createElement('span')));
  line.textContent = words;
}

for (const type of ['focusin', 'pointerenter']) tools.addEventListener(type, () => part && tell(part));
