/** A place whose changes screen readers say aloud. It must be there before its words. */
const place = document.createElement('p');
place.className = 'vh';
place.setAttribute('role', 'status');
document.body.append(place);

/** Says words to those who cannot see them appear. Words said again are said again. */
export function announce(words: string): void {
  place.textContent = '';
  setTimeout(() => (place.textContent = words), 60);
}
