/** The page of comparisons: shows the table of the choice in the address, and puts a new choice into it. */
import { ownHtml } from '#text/own-html.ts';
import { addressOf, choiceIn, type Choice } from '../address.ts';
import type { Column } from '../column.ts';
import { tableHtml } from '../table-html.ts';
import { joined, type CompareWords } from './compare-words.ts';

const page = document.querySelector<HTMLElement>('[data-compare]')!;
const words = JSON.parse(page.dataset.words!) as CompareWords;
const forms = [...page.querySelectorAll<HTMLFormElement>('form[data-kind]')];
const result = page.querySelector<HTMLElement>('#compare-result')!;
const heading = page.querySelector<HTMLElement>('#compare-result-title')!;
const table = page.querySelector<HTMLElement>('#compare-table')!;
const status = page.querySelector<HTMLElement>('#compare-status')!;
const pageTitle = document.title;
const known = new Map<string, Promise<Column>>();

const selectsOf = (form: HTMLFormElement) => [...form.querySelectorAll('select')];

/** What the build has made of one record. It is fetched once. */
function columnOf(kind: string, slug: string): Promise<Column> {
  const path = `/${page.dataset.locale}/compare/${kind}/${slug}.json`;
  const column = known.get(path) ?? fetch(path).then((answer) => {
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json() as Promise<Column>;
  });
  known.set(path, column);
  column.catch(() => known.delete(path));
  return column;
}

/** Puts a choice into its form, so that it can be changed. */
function fillForm(choice: Choice | undefined): void {
  for (const form of forms) {
    const slugs = form.dataset.kind === choice?.kind ? choice!.slugs : [];
    selectsOf(form).forEach((select, index) => {
      select.value = slugs[index] ?? '';
      if (select.selectedIndex < 0) select.value = '';
    });
  }
}

/** What was due when the site was built may be overdue by now. */
function markOverdue(): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const mark of table.querySelectorAll<HTMLElement>('[data-recheck]')) if ((mark.dataset.recheck ?? '') < today) mark.dataset.overdue = '';
}

function hide(message: string): void {
  status.className = 'compare-status';
  result.hidden = true;
  table.replaceChildren();
  status.textContent = message;
  document.title = pageTitle;
}

let turn = 0;
let shown: string | undefined;

/** Shows the table that the address asks for, or none. */
async function show(): Promise<void> {
  turn += 1;
  const own = turn;
  shown = location.search;
  const choice = choiceIn(location.search);
  fillForm(choice);
  const rows = choice && words.rows[choice.kind];
  if (!choice || !rows || choice.slugs.length < 2) {
    hide('');
    return;
  }
  try {
    const columns = await Promise.all(choice.slugs.map((slug) => columnOf(choice.kind, slug)));
    // A later choice may have been faster.
    if (own !== turn) return;
    const names = joined(columns.map(({ title }) => title), words);
    heading.textContent = words.title.replace('{names}', () => names);
    table.innerHTML = ownHtml(tableHtml(columns, rows, words.table));
    markOverdue();
    result.hidden = false;
    status.className = 'vh';
    status.textContent = words.shown.replace('{names}', () => names);
    document.title = `${heading.textContent} – ${pageTitle}`;
  } catch {
    if (own === turn) hide(words.failed);
  }
}

for (const form of forms) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const choice = choiceIn(`?${new URLSearchParams([...new FormData(form)] as [string, string][])}`)!;
    if (choice.slugs.length < 2) {
      status.className = 'compare-status';
      status.textContent = words.tooFew;
      selectsOf(form).find((select) => select.value === '' || choice.slugs.length === 1)?.focus();
      return;
    }
    history.pushState(null, '', addressOf(choice));
    void show().then(() => heading.focus());
  });
}
addEventListener('popstate', () => {
  // A step to a source under the table is no new choice.
  if (location.search !== shown) void show();
});
void show();
