import type { Locale } from '#i18n/locales.ts';
import { recordPath } from '#records/paths.ts';
import type { PageWords } from '#search/browser/page-words.ts';
import { written } from '#search/browser/results-view.ts';
import type { Suggestion } from '#search/suggestions.ts';
import type { CollectionName } from '#schema/collection-names.ts';

/** The address of a suggested record. */
export function addressOfRecord(record: string, locale: Locale): string {
  const [collection, slug] = record.split('/') as [CollectionName, string];
  return recordPath(locale, { collection, slug });
}

/**
 * The list of suggestions below the field: an editable combobox whose list the arrow keys walk through
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Enter with a suggestion goes to its record, without one it searches.
 */
export class SuggestionsView {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #locale: Locale;
  readonly #words: PageWords;
  #chosen = -1;

  constructor(field: HTMLInputElement, list: HTMLElement, locale: Locale, words: PageWords) {
    this.#field = field;
    this.#list = list;
    this.#locale = locale;
    this.#words = words;
    // Without script the list is nothing; with it, and only then, it is part of the field.
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', list.dataset.label ?? '');
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'false');
    field.addEventListener('keydown', (event) => this.#onKey(event));
    field.addEventListener('blur', () => this.close());
    // A press must not take the focus from the field before it is a click.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as HTMLElement).closest<HTMLElement>('[role="option"]');
      if (option) location.assign(option.dataset.href!);
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** Shows suggestions, or takes the list away if there is none. */
  show(suggestions: readonly Suggestion[]): void {
    this.#list.replaceChildren(...suggestions.map((suggestion, index) => this.#option(suggestion, index)));
    this.#list.hidden = suggestions.length === 0;
    this.#field.setAttribute('aria-expanded', String(this.isOpen));
    this.#choose(-1);
  }

  close(): void {
    this.show([]);
  }

  #option({ title, collection, record, as }: Suggestion, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.href = addressOfRecord(record, this.#locale);
    const kind = document.createElement('span');
    kind.className = 'meta';
    kind.textContent = [as, this.#words.collections[collection]].filter(Boolean).join(' · ');
    option.append(written('span', title, this.#locale), ' ', kind);
    return option;
  }

  #choose(index: number): void {
    const options = [...this.#list.children] as HTMLElement[];
    this.#chosen = index;
    options.forEach((option, position) => option.setAttribute('aria-selected', String(position === index)));
    const chosen = options[index];
    if (chosen) this.#field.setAttribute('aria-activedescendant', chosen.id);
    else this.#field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229 || !this.isOpen) return;
    const last = this.#list.children.length - 1;
    if (event.key === 'ArrowDown') this.#choose(this.#chosen === last ? -1 : this.#chosen + 1);
    else if (event.key === 'ArrowUp') this.#choose(this.#chosen === -1 ? last : this.#chosen - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.#chosen >= 0) location.assign((this.#list.children[this.#chosen] as HTMLElement).dataset.href!);
    else return;
    event.preventDefault();
    // The page itself must not act on a key that the list has used.
    event.stopImmediatePropagation();
  }
}
