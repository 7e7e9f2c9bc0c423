import { ownHtml } from '#text/own-html.ts';
import { announce } from './announce.ts';

/**
 * Shows the definition of a term on hover, focus and tap. It is dismissed by Esc, can itself be hovered, and stays as long as
 * pointer or focus do (WCAG 2.2, 1.4.13). The definition comes from the term's page; if that fails, the link is a link.
 */
interface Definition {
  language: string;
  name: Node[];
  words: Node[];
}

const SHOW_AFTER = 250;
const HIDE_AFTER = 300;
const ID = 'term-definition';

const template = document.querySelector<HTMLTemplateElement>('#term-note')!;
const note = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
const [name, words, open] = note.children as unknown as [HTMLElement, HTMLElement, HTMLAnchorElement];
words.id = ID;
document.querySelector('main')!.append(note);

const definitions = new Map<string, Promise<Definition | undefined>>();
let shown: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;
let timer = 0;

async function read(address: string): Promise<Definition | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(ownHtml(await response.text()), 'text/html');
    const [title, lead] = [page.querySelector('h1'), page.querySelector('.lead')];
    if (!title || !lead) return undefined;
    const taken = (element: Element) => [...document.importNode(element, true).childNodes];
    return { language: page.documentElement.lang, name: taken(title), words: taken(lead) };
  } catch {
    return undefined;
  }
}

function definitionOf({ href }: HTMLAnchorElement): Promise<Definition | undefined> {
  if (!definitions.has(href)) definitions.set(href, read(href));
  return definitions.get(href)!;
}

/** Below the first line of the link, or above it where there is no room. */
function place(link: HTMLAnchorElement): void {
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = note;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(8, Math.min(box.left, clientWidth - offsetWidth - 8));
  const fits = box.bottom + offsetHeight + 8 < clientHeight || box.top < offsetHeight + 8;
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${(fits ? box.bottom : box.top - offsetHeight) + scrollY}px`;
}

function hide(): void {
  clearTimeout(timer);
  wanted = undefined;
  if (!shown) return;
  shown.removeAttribute('aria-describedby');
  shown = undefined;
  note.hidePopover();
}

async function show(link: HTMLAnchorElement, by: 'pointer' | 'focus' | 'tap'): Promise<void> {
  clearTimeout(timer);
  wanted = link;
  const definition = await definitionOf(link);
  if (wanted !== link) return;
  if (!definition) {
    if (by === 'tap') location.assign(link.href);
    return;
  }
  if (shown !== link) hide();
  wanted = shown = link;
  note.lang = definition.language;
  name.replaceChildren(...definition.name.map((node) => node.cloneNode(true)));
  words.replaceChildren(...definition.words.map((node) => node.cloneNode(true)));
  open.href = link.href;
  open.hidden = by !== 'tap';
  link.setAttribute('aria-describedby', ID);
  note.showPopover();
  place(link);
  if (by !== 'pointer') announce(words.textContent);
}

const termAt = (target: EventTarget | null) => (target instanceof Element ? (target.closest<HTMLAnchorElement>('a.term') ?? undefined) : undefined);

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  const link = termAt(event.target);
  clearTimeout(timer);
  if (link && link !== shown) timer = window.setTimeout(() => show(link, 'pointer'), SHOW_AFTER);
  else if (!link && !note.contains(event.target as Node) && shown !== document.activeElement) timer = window.setTimeout(hide, HIDE_AFTER);
});
document.addEventListener('focusin', (event) => {
  const link = termAt(event.target);
  if (link?.matches(':focus-visible')) show(link, 'focus');
  else if (!note.contains(event.target as Node)) hide();
});
document.addEventListener('focusout', (event) => {
  if (event.target === shown && !note.contains(event.relatedTarget as Node | null)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
document.addEventListener('click', (event) => {
  const link = termAt(event.target);
  // The first tap shows, the second goes: a finger cannot hover.
  if (link && link !== shown && (event as PointerEvent).pointerType === 'touch') {
    event.preventDefault();
    show(link, 'tap');
  } else if (!link && !note.contains(event.target as Node)) hide();
});
addEventListener('resize', hide);
