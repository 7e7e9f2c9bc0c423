import { type Locale, LOCALES } from '#i18n/locales.ts';

/** What a template engine puts into a page, written as it wants it. */
interface Places {
  title: string;
  summary: string;
  locale: string;
  path: string;
  content: string;
  /** Address of the page in another language. */
  other(locale: Locale): string;
}

/** A style sheet of the size that a plain article needs. */
export const STYLES = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; }
header, main { max-width: 42rem; margin: 0 auto; padding: 1rem; }
h1, h2 { line-height: 1.25; text-wrap: balance; }
nav a { margin-inline-end: 1rem; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;

/** A page with a head, links to its languages and an article: for generators that have no design of their own. */
export const plainLayout = ({ title, summary, locale, path, content, other }: Places): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta name="description" content="${summary}">
<link rel="canonical" href="https://plain.example${path}">
${LOCALES.map((one) => `<link rel="alternate" hreflang="${one}" href="https://plain.example${other(one)}">`).join('\n')}
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><nav>${LOCALES.map((one) => `<a href="${other(one)}" lang="${one}">${one}</a>`).join(' ')}</nav></header>
<main><article><h1>${title}</h1>
${content}
</article></main>
</body>
</html>
`;
