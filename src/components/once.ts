const made = new Map<string, Promise<string>>();

/**
 * Renders a part of a page once for all pages that are to show the same.
 * @param name tells the part from all others: with the language, and all else by which it differs from page to page.
 * @param render makes its HTML; asked again each time in `dev`, where words and records change under way.
 */
export function once(name: string, render: () => Promise<string>): Promise<string> {
  const trimmed = async () => (await render()).trim();
  if (import.meta.env.DEV) return trimmed();
  let html = made.get(name);
  if (!html) made.set(name, (html = trimmed()));
  return html;
}
