import type { AdminWords } from '#admin/words.ts';
import { element, factOf, type FieldProps, type FieldView, isOriginalPane, wordsOf } from '#admin/browser/sveltia.ts';

/** Says which revision a translation renders, and lets the translator say that it now renders the current one. */
export function drawRevision(host: HTMLElement, props: () => FieldProps): FieldView {
  const words = wordsOf<AdminWords['revision']>(props());
  const state = element('p', { id: props().forID });
  const button = element('button', { type: 'button', class: 'own-button' });
  let begun = false;
  host.append(state, button);
  const original = () => Number(factOf(props(), 'revision')) || 1;
  button.addEventListener('click', () => props().onChange(original()));
  return {
    update() {
      const own = Number(props().value) || undefined;
      const now = original();
      const fill = (text: string) => text.replace('{own}', String(own)).replace('{original}', String(now));
      const isOriginal = isOriginalPane(props());
      // A translation that begins now renders what the original says now.
      if (!isOriginal && own === undefined && !begun) {
        begun = true;
        queueMicrotask(() => props().onChange(now));
      }
      state.textContent = isOriginal ? words.original : fill(own === undefined ? words.none : own < now ? words.outdated : words.current);
      button.textContent = fill(words.follow);
      button.hidden = isOriginal || own === now;
    },
  };
}
