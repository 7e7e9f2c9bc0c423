/** The little script of every page. Nothing on the site needs it to be read. */

/** Where the reader's choice of language is kept; written only when a language is chosen. */
const CHOICE = 'locale';

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.querySelector<HTMLInputElement>('#search-field') ?? document.querySelector<HTMLInputElement>('#site-search');
  if (!box) return;
  event.preventDefault();
  box.focus();
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('a[data-locale]');
  if (!link) return;
  try {
    localStorage.setItem(CHOICE, link.dataset.locale ?? '');
  } catch {
    // Storage may be forbidden; the choice then lasts for this click.
  }
});

// A page lies on the server for months: what was due then may be overdue now.
const today = new Date().toISOString().slice(0, 10);
for (const mark of document.querySelectorAll<HTMLElement>('[data-recheck]')) {
  if ((mark.dataset.recheck ?? '') < today) mark.dataset.overdue = '';
}
