import { fill, type PageWords } from '#search/browser/page-words.ts';
import type { Choice } from '#search/facet-table.ts';

const SELECTOR = 'input[type="checkbox"]';

/** The check boxes of the facets, their counts, and the chosen ones as buttons that take them away. */
export class FacetsView {
  readonly #boxes: HTMLInputElement[];
  readonly #chosen: HTMLElement;
  readonly #words: PageWords;
  readonly #onRemove: () => void;
  /** The counts of all records, as the page came. */
  readonly #all = new Map<HTMLInputElement, string>();

  constructor(choices: HTMLElement, chosen: HTMLElement, words: PageWords, onRemove: () => void) {
    this.#boxes = [...choices.querySelectorAll<HTMLInputElement>(SELECTOR)];
    this.#chosen = chosen;
    this.#words = words;
    this.#onRemove = onRemove;
    for (const box of this.#boxes) this.#all.set(box, this.#countOf(box).textContent);
  }

  /** Every value of every facet. */
  get values(): Choice {
    return this.#choiceOf(() => true);
  }

  get chosen(): Choice {
    return this.#choiceOf((box) => box.checked);
  }

  /** Ticks what is chosen, opens its facet, and shows it above the results. */
  set chosen(choice: Choice) {
    for (const box of this.#boxes) {
      box.checked = choice[box.name]?.includes(box.value) ?? false;
      if (box.checked) box.closest('details')!.open = true;
    }
    this.showChosen();
  }

  /** Shows the chosen values as buttons. */
  showChosen(): void {
    const chosen = this.#boxes.filter((box) => box.checked);
    this.#chosen.hidden = chosen.length === 0;
    this.#chosen.querySelector('ul')!.replaceChildren(...chosen.map((box) => this.#chip(box)));
  }

  /** Writes how many results each value has; without counts, how many records. */
  showCounts(counts: Record<string, Record<string, number>> | undefined): void {
    for (const box of this.#boxes) {
      const count = counts && (counts[box.name]?.[box.value] ?? 0);
      this.#countOf(box).textContent = count === undefined ? this.#all.get(box)! : String(count);
      box.closest('label')!.toggleAttribute('data-empty', count === 0);
    }
  }

  #countOf(box: HTMLInputElement): HTMLElement {
    return box.closest('label')!.querySelector<HTMLElement>('[data-count]')!;
  }

  #choiceOf(isIn: (box: HTMLInputElement) => boolean): Choice {
    const choice: Record<string, string[]> = {};
    for (const box of this.#boxes) if (isIn(box)) (choice[box.name] ??= []).push(box.value);
    return choice;
  }

  #chip(box: HTMLInputElement): HTMLLIElement {
    const name = box.closest<HTMLElement>('label')!.dataset.label ?? box.value;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.setAttribute('aria-label', fill(this.#words.remove, { name }));
    button.addEventListener('click', () => {
      const item = button.closest('li')!;
      const next = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector('button')?.textContent;
      box.checked = false;
      this.#onRemove();
      this.#focus(next);
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  /** The button that was pressed is gone: the focus goes to its neighbour, or to the box if it was the last. */
  #focus(name: string | null | undefined): void {
    const buttons = [...this.#chosen.querySelectorAll<HTMLButtonElement>('li button')];
    const next = buttons.find((button) => button.textContent === name) ?? document.querySelector<HTMLElement>('#search-field');
    next?.focus();
  }
}
