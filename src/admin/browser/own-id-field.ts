import type { AdminWords } from '#admin/words.ts';
import { element, factOf, type FieldProps, type FieldView, wordsOf } from '#admin/browser/sveltia.ts';

/** Picks claims or sources of the same record, as they stand in the form now. */

interface Thing { id?: string; title?: string; publisher?: string; value?: unknown; unit?: string; indicator?: string }

const NOT_FOUND = 'not-found';

function label(thing: Thing): string {
  const more = thing.title ?? [thing.value, thing.unit].filter((part) => part !== undefined && part !== '' && part !== null).join(' ');
  return more ? `${thing.id} · ${String(more).slice(0, 90)}` : String(thing.id);
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value : value ? [value] : []).map(String);

export function drawOwnId(host: HTMLElement, props: () => FieldProps): FieldView {
  const words = wordsOf<AdminWords['own']>(props());
  const [of, isMany, mayMiss] = [props().field.get('of') as 'claims' | 'sources', props().field.get('many') === true, props().field.get('notFound') === true];
  const select = element('select', { id: props().forID, class: 'own-select' });
  const chosen = element('ul', { class: 'own-chosen' });
  const empty = element('p', { class: 'own-empty' }, words.addFirst[of]);
  host.append(...(isMany ? [chosen] : []), select, empty);
  select.addEventListener('change', () => {
    const { value } = select;
    if (!isMany) props().onChange(value);
    else if (value !== '') props().onChange([...listOf(props().value), value]);
  });

  function drawChosen(ids: string[], known: Map<string, Thing>): void {
    chosen.replaceChildren(...ids.map((id) => {
      const thing = known.get(id);
      const remove = element('button', { type: 'button', 'aria-label': `× ${id}` }, '×');
      remove.addEventListener('click', () => props().onChange(ids.filter((one) => one !== id)));
      return element('li', {}, element('span', {}, thing ? label(thing) : `${id} (${words.unknown})`), remove);
    }));
  }

  let shown = '';
  return {
    update() {
      const things = ((factOf(props(), of) as Thing[] | undefined) ?? []).filter(({ id }) => id);
      const ids = listOf(props().value);
      const state = JSON.stringify([things, ids]);
      if (state === shown) return;
      shown = state;
      const known = new Map(things.map((thing) => [thing.id!, thing]));
      const free = isMany ? things.filter(({ id }) => !ids.includes(id!)) : things;
      const stray = isMany ? [] : ids.filter((id) => !known.has(id) && id !== NOT_FOUND);
      const option = (value: string, text: string) => element('option', { value }, text);
      select.replaceChildren(
        option('', words.choose),
        ...(mayMiss ? [option(NOT_FOUND, words.notFound)] : []),
        ...free.map((thing) => option(thing.id!, label(thing))),
        ...stray.map((id) => option(id, `${id} (${words.unknown})`)),
      );
      select.value = isMany ? '' : (ids[0] ?? '');
      empty.hidden = things.length > 0;
      if (isMany) drawChosen(ids, known);
    },
  };
}
