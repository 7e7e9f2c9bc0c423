import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { searchPath } from '#records/paths.ts';
import { addressOf, isEmpty, questionIn } from '#search/browser/address.ts';
import { FacetsView } from '#search/browser/facets-view.ts';
import { fill, type PageWords } from '#search/browser/page-words.ts';
import { openIndex } from '#search/browser/fetch-index.ts';
import { showLinks, showMore, showResults } from '#search/browser/results-view.ts';
import { addressOfRecord, SuggestionsView } from '#search/browser/suggestions-view.ts';
import type { Entry } from '#search/index-format.ts';
import { PAGE, Searcher, type Question } from '#search/searcher.ts';

// The script of the search page. The address holds the question; everything shown follows from it. Nothing is stored.

/** How long a reader may pause within a word. */
const PAUSE = 180;
/** How many results are shown at once; the rest of the page comes a moment later, below them. */
const FIRST = 4;
/** How long a search may take before the page says that it is searching. */
const PATIENCE = 400;

const get = <E extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<E>(selector)!;

const root = get('[data-search]');
const locale = root.dataset.locale as Locale;
const words = JSON.parse(root.dataset.words!) as PageWords;
const form = get<HTMLFormElement>('#search-form');
const field = get<HTMLInputElement>('#search-field');
const status = get('#search-status');
const results = get('#results');
const more = get('#search-more');
const others = get('#search-others');
const otherResults = get('#results-other');
const nearest = get('#search-nearest');
const browse = get('#search-browse');
const toggle = get('#search-toggle');

const facets = new FacetsView(get('#search-choices'), get('#search-chosen'), words, () => ask('push'));
const { values } = facets;
// While writing (`npm run dev`) the place of the entry is still empty.
const entry = root.dataset.index?.startsWith('{') ? (JSON.parse(root.dataset.index) as Entry) : undefined;
const searcher = new Searcher((one) => openIndex(one, one === locale ? entry : undefined), values, Object.keys(words.languages) as Locale[]);
const suggestions = new SuggestionsView(field, get('#search-suggestions'), locale, words);
const plural = new Intl.PluralRules(locale);

/** The last search: what comes back for an earlier one is no longer wanted. */
let current = 0;

const countOf = (count: number) => fill(words.count[plural.select(count)] ?? words.count.other!, { count: formatNumber(count, locale) });

type State = 'idle' | 'loading' | 'done' | 'none' | 'failed';

function setState(state: State, message: string): void {
  results.dataset.state = state;
  status.textContent = message;
  browse.hidden = state === 'done' || state === 'loading';
}

function clear(): void {
  results.replaceChildren();
  otherResults.replaceChildren();
  more.hidden = true;
  others.hidden = true;
  nearest.hidden = true;
}

/** Says that nothing answers, and what the site has that is called much like it. */
async function showNone({ words: asked }: Question, isWanted: () => boolean): Promise<void> {
  const near = asked.trim() ? await searcher.nearest(locale, asked) : [];
  if (!isWanted()) return;
  clear();
  const links = near.map(({ title, record, collection }) => ({ title, href: addressOfRecord(record, locale), kind: words.collections[collection] ?? collection }));
  showLinks(nearest.querySelector('ul')!, links, locale);
  nearest.hidden = near.length === 0;
  setState('none', `${asked.trim() ? fill(words.none, { query: asked.trim() }) : words.noneChosen}${locale === 'ja' ? '' : ' '}${words.noneHint}`);
}

/** Whether the reader asked the browser to load little. */
const isSaving = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Shows what the other languages have beside. @returns how many results that is. */
async function showOthers(question: Question, isWanted: () => boolean): Promise<number> {
  const found = await searcher.others(locale, question);
  if (!isWanted()) return 0;
  for (const [other, { count, results: list }] of Object.entries(found) as [Locale, (typeof found)[string]][]) {
    showResults(otherResults, list, locale, words);
    if (count > list.length) showMore(otherResults, searchPath(other) + addressOf(question), words.otherIn[other]!, other);
  }
  const shown = Object.values(found).reduce((sum, { count }) => sum + count, 0);
  others.hidden = shown === 0;
  return shown;
}

/** Answers the question of the address: first in the reader's language, then what the others have. */
async function answer(question: Question): Promise<void> {
  const search = ++current;
  const isWanted = () => search === current;
  if (isEmpty(question)) {
    clear();
    facets.showCounts(undefined);
    return setState('idle', words.start);
  }
  results.dataset.state = 'loading';
  const waiting = setTimeout(() => isWanted() && setState('loading', words.loading), PATIENCE);
  try {
    // All are asked for at once, in their order; the first need not wait for the others.
    const [head, tail] = [searcher.results(locale, question, 0, FIRST), searcher.results(locale, question, FIRST, PAGE - FIRST)];
    tail.catch(() => undefined);
    const first = await head;
    if (!isWanted()) return;
    clear();
    showResults(results, first.results, locale, words);
    const { count } = first;
    if (count > FIRST) {
      const { results: rest } = await tail;
      if (!isWanted()) return;
      showResults(results, rest, locale, words);
    }
    more.hidden = count <= PAGE;
    if (count > 0) {
      clearTimeout(waiting);
      setState('done', countOf(count));
    }
    void searcher.counts(locale, question).then((counts) => isWanted() && facets.showCounts(counts), () => undefined);
    const beside = count > 0 && isSaving() ? 0 : await showOthers(question, isWanted);
    if (!isWanted()) return;
    if (count + beside === 0) await showNone(question, isWanted);
    else if (beside > 0) setState('done', `${countOf(count)} · ${fill(words.otherCount, { count: formatNumber(beside, locale) })}`);
  } catch {
    if (!isWanted()) return;
    clear();
    setState('failed', words.failed);
  } finally {
    clearTimeout(waiting);
  }
}

/** What the form asks now. */
const asked = (): Question => ({ words: field.value, chosen: facets.chosen });

/** Puts the question of the form into the address and answers it. Typing changes the address; a search adds one to go back to. */
function ask(how: 'push' | 'replace'): void {
  const question = asked();
  const address = addressOf(question);
  facets.showChosen();
  if (address !== location.search) history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
  void answer(question);
}

/** Answers the question of the address as it stands: after loading, and on the way back. */
function follow(): void {
  const question = questionIn(location.search, values);
  field.value = question.words;
  facets.chosen = question.chosen;
  void answer(question);
}

let typing: ReturnType<typeof setTimeout> | undefined;
/** Whether the address in the history is one that typing has changed and that no search has confirmed. */
let isDraft = false;

/** Shows the records that what stands in the field may mean. */
async function suggest(): Promise<void> {
  const typed = field.value;
  const found = await searcher.suggest(locale, typed).catch(() => []);
  if (field.value === typed && document.activeElement === field) suggestions.show(found);
}

function typed(event: Event): void {
  clearTimeout(typing);
  // An input method is at work: these letters are not yet what the reader means.
  if ((event as InputEvent).isComposing) return;
  void suggest();
  typing = setTimeout(() => {
    ask(isDraft ? 'replace' : 'push');
    isDraft = true;
  }, PAUSE);
}

field.addEventListener('input', typed);
field.addEventListener('compositionend', typed);
// Enter that accepts the words of an input method belongs to it (229 in browsers that end the composition first).
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
  if (event.key === 'ArrowDown') results.querySelector('a')?.focus();
});
field.addEventListener('focus', () => void searcher.prepare(locale).catch(() => undefined), { once: true });

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  suggestions.close();
  ask(isDraft ? 'replace' : 'push');
  isDraft = false;
});
form.addEventListener('change', (event) => {
  if ((event.target as HTMLElement).matches('input[type="checkbox"]')) {
    ask('push');
    isDraft = false;
  }
});

get('#search-clear').addEventListener('click', () => {
  facets.chosen = {};
  ask('push');
  field.focus();
});

more.addEventListener('click', async () => {
  const search = current;
  const question = questionIn(location.search, values);
  const { count, results: list } = await searcher.results(locale, question, results.children.length);
  if (search !== current) return;
  const first = showResults(results, list, locale, words);
  more.hidden = results.children.length >= count;
  first?.focus();
});

toggle.addEventListener('click', () => {
  const isOpen = toggle.getAttribute('aria-expanded') === 'true';
  toggle.setAttribute('aria-expanded', String(!isOpen));
});

window.addEventListener('popstate', () => {
  isDraft = false;
  follow();
});

follow();
