import type { AdminWords } from '#admin/words.ts';
import { INSERTIONS, type InsertionName } from '#admin/browser/insertions.ts';
import { element, factOf, type FieldProps, type FieldView, wordsOf } from '#admin/browser/sveltia.ts';

/**
 * The text of a record as it stands in the file, with buttons that write the marks. A plain field: it changes nothing that
 * nobody touched, while an editor that shows formatting would write the Markdown anew.
 */

interface Choice { value: string; label: string }

/** A record that a text can name: `collection/slug` and its title. */
type Known = [path: string, title: string];
let records: Promise<Known[]> | undefined;
const knownRecords = (locale: string): Promise<Known[]> => (records ??= fetch(`/admin/records.${locale}.json`).then((answer) => answer.json() as Promise<Known[]>));

const LANGUAGES = ['it', 'en', 'ja', 'fr', 'de', 'es'];

export function drawText(host: HTMLElement, props: () => FieldProps): FieldView {
  const words = wordsOf<AdminWords['text']>(props());
  const locale = String(props().field.get('lang'));
  const area = element('textarea', { id: props().forID, class: 'own-text', rows: '24', spellcheck: 'true' });
  const bar = element('div', { class: 'own-toolbar', role: 'toolbar', 'aria-label': words.toolbar });
  const panel = element('div', { class: 'own-panel' });
  panel.hidden = true;
  host.append(bar, panel, area);

  const save = () => props().onChange(area.value);
  area.addEventListener('input', save);

  function insert(name: InsertionName, choice: string, ownWords?: string): void {
    const [start, end] = [area.selectionStart, area.selectionEnd];
    const { text, select } = INSERTIONS[name](ownWords ?? area.value.slice(start, end), choice);
    area.setRangeText(text, start, end, 'end');
    area.focus();
    if (select[1] > 0) area.setSelectionRange(start + select[0], start + select[1]);
    save();
  }

  /** Asks for what a mark needs: a choice from a list (or a line of text), and the words it goes around. */
  function ask(name: InsertionName, question: string, choices: Choice[] | undefined, withWords: boolean): void {
    const input = choices ? element('select', { 'aria-label': question }) : element('input', { type: 'text', 'aria-label': question });
    for (const { value, label } of choices ?? []) input.append(element('option', { value }, label));
    const own = element('input', { type: 'text', 'aria-label': words.words, placeholder: words.words });
    own.value = area.value.slice(area.selectionStart, area.selectionEnd);
    const close = () => { panel.hidden = true; panel.replaceChildren(); area.focus(); };
    const done = element('button', { type: 'button', class: 'own-button' }, words.insert);
    const cancel = element('button', { type: 'button', class: 'own-button' }, words.cancel);
    done.addEventListener('click', () => { const [value, text] = [input.value, own.value]; close(); if (value) insert(name, value, withWords ? text : undefined); });
    cancel.addEventListener('click', close);
    panel.replaceChildren(element('span', {}, question), input, ...(withWords ? [own] : []), done, cancel);
    panel.hidden = false;
    input.focus();
  }

  const claims = (): Choice[] => ((factOf(props(), 'claims') as { id?: string; value?: unknown; unit?: string }[] | undefined) ?? [])
    .filter(({ id }) => id).map(({ id, value, unit }) => ({ value: id!, label: [id, value, unit].filter((part) => part !== undefined && part !== null && part !== '').join(' · ') }));
  const known = async (fits: (path: string) => boolean, short: boolean) =>
    (await knownRecords(locale)).filter(([path]) => fits(path)).map(([path, title]) => ({ value: short ? path.slice(path.indexOf('/') + 1) : path, label: `${title} (${path})` }));
  const inGlossary = (path: string) => path.startsWith('glossary/');

  const actions: Record<InsertionName, () => void> = {
    claim: () => ask('claim', words.chooseClaim, claims(), true),
    claimValue: () => ask('claimValue', words.chooseClaim, claims(), false),
    term: () => void known(inGlossary, true).then((choices) => ask('term', words.chooseTerm, choices, true)),
    link: () => void known((path) => !inGlossary(path), false).then((choices) => ask('link', words.chooseRecord, choices, true)),
    note: () => ask('note', words.note, Object.entries(words.notes).map(([value, label]) => ({ value, label })), false),
    foreign: () => ask('foreign', words.language, LANGUAGES.map((value) => ({ value, label: new Intl.DisplayNames(locale, { type: 'language' }).of(value) ?? value })), true),
    ruby: () => ask('ruby', words.reading, undefined, true),
    section: () => insert('section', ''),
    bold: () => insert('bold', ''),
    list: () => insert('list', ''),
  };
  for (const name of ['claim', 'claimValue', 'term', 'link', 'section', 'bold', 'list', 'note', 'foreign', 'ruby'] as const) {
    const button = element('button', { type: 'button', class: 'own-button', 'data-insert': name }, words[name]);
    button.addEventListener('click', actions[name]);
    bar.append(button);
  }

  return {
    update() {
      const value = typeof props().value === 'string' ? (props().value as string) : '';
      if (area.value !== value) area.value = value;
    },
  };
}
