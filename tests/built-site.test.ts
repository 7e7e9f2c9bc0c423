import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { assertBuilt, filesOf, originOf, read, readPages, root } from './lib/built-site.ts';
import type { PageFacts } from './lib/page-facts.ts';

let pages: PageFacts[] = [];
let origin = '';
let byPath = new Map<string, PageFacts>();
let files = new Set<string>();

beforeAll(() => {
  assertBuilt();
  pages = readPages();
  origin = originOf(pages);
  byPath = new Map(pages.map((page) => [page.path, page]));
  files = new Set(filesOf('**/*').map((file) => `/${file}`));
});

const localeOf = ({ path }: PageFacts) => LOCALES.find((locale) => path.startsWith(`/${locale}/`));
const indexable = () => pages.filter(({ isIndexable }) => isIndexable);
/** Faults of all pages as lines, so that a failure names each of them. */
const faults = (find: (page: PageFacts) => string[], among: readonly PageFacts[] = pages) =>
  among.flatMap((page) => find(page).map((fault) => `${page.path}  ${fault}`));

describe('each page', () => {
  test('there are some, in every language', () => {
    for (const locale of LOCALES) expect(pages.filter((page) => localeOf(page) === locale).length).toBeGreaterThan(20);
  });

  test('names the language of its address', () => {
    const wrong = ({ language = 'none' }: PageFacts, expected?: string) => (expected ? language !== expected : !LOCALES.includes(language as never));
    expect(faults((page) => (wrong(page, localeOf(page)) ? [`lang: ${page.language}`] : []))).toEqual([]);
  });

  test('has one main heading, with words', () => {
    expect(faults(({ mainHeadings }) => (mainHeadings.length === 1 && mainHeadings[0] ? [] : [`h1: ${JSON.stringify(mainHeadings)}`]))).toEqual([]);
  });

  test('has a title that no other page of its language has', () => {
    const seen = new Map<string, string>();
    const repeated = faults((page) => {
      const key = `${page.language} ${page.title}`;
      const other = seen.get(key);
      seen.set(key, page.path);
      return page.title === '' ? ['no title'] : other ? [`“${page.title}” is also the title of ${other}`] : [];
    });
    expect(repeated).toEqual([]);
  });

  test('has a description, if it may be indexed', () => {
    expect(faults(({ description }) => (description?.trim() ? [] : ['no description']), indexable())).toEqual([]);
  });

  test('is its own canonical address', () => {
    const wrong = ({ canonical, path, isIndexable }: PageFacts) =>
      (canonical.length === 1 && canonical[0] === origin + path) || (!isIndexable && canonical.length === 0) ? [] : [`canonical: ${canonical.join(' ')}`];
    expect(faults(wrong)).toEqual([]);
  });

  test('marks every Japanese word as Japanese', () => {
    expect(faults(({ unmarkedJapanese }) => unmarkedJapanese.map((words) => words.slice(0, 60)))).toEqual([]);
  });

  test('says every image in words', () => {
    expect(faults(({ imagesWithoutText }) => imagesWithoutText)).toEqual([]);
  });

  test('has no style or handler attribute, which its security policy forbids, and no id twice', () => {
    expect(faults(({ inlineCode, repeatedIds }) => [...inlineCode, ...repeatedIds])).toEqual([]);
  });

  test('holds JSON-LD that is JSON and says what it is about', () => {
    const wrong = (text: string) => {
      const data = JSON.parse(text) as Record<string, unknown>;
      return data['@context'] && (data['@type'] || data['@graph']) ? [] : [text.slice(0, 80)];
    };
    expect(faults(({ jsonLd }) => jsonLd.flatMap(wrong))).toEqual([]);
    expect(pages.filter(({ jsonLd }) => jsonLd.length > 0).length).toBeGreaterThan(pages.length / 2);
  });
});

describe('languages of a page', () => {
  const withAlternates = () => pages.filter(({ alternates }) => alternates.length > 0);

  test('every page in a language names itself among them, and one for everybody else', () => {
    const wrong = (page: PageFacts) => {
      const own = page.alternates.filter(([, address]) => address === origin + page.path).map(([language]) => language);
      return [
        ...(own.includes(page.language!) ? [] : ['does not name itself']),
        ...(page.alternates.some(([language]) => language === 'x-default') ? [] : ['has no x-default']),
        ...(new Set(page.alternates.map(([language]) => language)).size === page.alternates.length ? [] : ['names a language twice']),
      ];
    };
    expect(faults(wrong, indexable().filter((page) => localeOf(page)))).toEqual([]);
  });

  test('each of them exists, is in that language, and names the same ones back', () => {
    const wrong = (page: PageFacts) =>
      page.alternates.flatMap(([language, address]) => {
        const target = address.startsWith(origin) ? byPath.get(address.slice(origin.length)) : undefined;
        if (!target) return [`${language}: ${address} does not exist`];
        if (language !== 'x-default' && target.language !== language) return [`${language}: ${address} is in “${target.language}”`];
        const back = JSON.stringify(target.alternates) === JSON.stringify(page.alternates);
        return back || (language === 'x-default' && !localeOf(target)) ? [] : [`${language}: ${address} names others`];
      });
    expect(withAlternates().length).toBeGreaterThan(0);
    expect(faults(wrong, withAlternates())).toEqual([]);
  });
});

describe('addresses', () => {
  /** What is wrong with an address of the site, as it stands in a page. */
  function faultOf(address: string, page: PageFacts): string | undefined {
    const url = new URL(address, origin + page.path);
    if (url.origin !== origin) return undefined;
    const path = decodeURI(url.pathname);
    const target = byPath.get(path);
    if (!target && !files.has(path)) return byPath.has(`${path}/`) ? `${address} lacks its final slash` : `${address} does not exist`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (!target || fragment === '' || target.ids.has(fragment)) return undefined;
    return `${address} has no such place; there are: ${[...target.ids].slice(0, 12).join(', ')}`;
  }
  const notNull = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

  test('every link inside the site leads to a page and a place that exist', () => {
    expect(pages.reduce((sum, { links }) => sum + links.length, 0)).toBeGreaterThan(pages.length * 5);
    expect(faults((page) => [...new Set(page.links.flatMap(({ href }) => notNull(faultOf(href, page))))])).toEqual([]);
  });

  test('every file that a page loads exists, and none is on another host', () => {
    const wrong = (page: PageFacts) =>
      page.resources
        .filter((address) => !address.startsWith('data:'))
        .flatMap((address) => (new URL(address, origin + page.path).origin === origin ? notNull(faultOf(address, page)) : [`${address} is on another host`]));
    expect(faults(wrong)).toEqual([]);
  });

  test('no style sheet loads from another host', () => {
    const outside = filesOf('**/*.css').flatMap((file) => read(file).match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"']*/g) ?? []);
    expect(outside).toEqual([]);
  });

  test('no link leads to anything but a page, a mail address or a place', () => {
    const isSafe = (href: string) => /^(?:https?:|mailto:|tel:|\/(?!\/)|#|\.{0,2}\/|\?)/.test(href) || !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href);
    expect(faults(({ links }) => links.map(({ href }) => href).filter((href) => !isSafe(href) || href === ''))).toEqual([]);
  });

  test('a link to a page in another language says so', () => {
    const wrong = (page: PageFacts) =>
      page.links.flatMap(({ href, hreflang }) => {
        const url = new URL(href, origin + page.path);
        const target = url.origin === origin ? byPath.get(decodeURI(url.pathname)) : undefined;
        const isOther = target && localeOf(target) && target.language !== page.language;
        return isOther && hreflang !== target.language ? [`${href} without hreflang="${target.language}"`] : [];
      });
    expect(faults(wrong, pages.filter((page) => localeOf(page)))).toEqual([]);
  });
});

describe('machines', () => {
  const addressesIn = (file: string) => [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));
  const inSitemap = () => filesOf('sitemap-[0-9]*.xml').flatMap(addressesIn);

  test('the sitemap names every page that may be indexed, and no other', () => {
    const expected = indexable().filter((page) => localeOf(page)).map(({ path }) => origin + path);
    expect(inSitemap().filter((address) => localeOf({ path: new URL(address).pathname } as PageFacts)).sort()).toEqual(expected.sort());
    expect(inSitemap().filter((address) => !byPath.get(decodeURI(address.slice(origin.length)))?.isIndexable)).toEqual([]);
  });

  test('the sitemap gives the languages that the pages give', () => {
    const entries = filesOf('sitemap-[0-9]*.xml').flatMap((file) => read(file).match(/<url>[\s\S]*?<\/url>/g) ?? []);
    const wrong = entries.flatMap((entry) => {
      const path = /<loc>([^<]+)/.exec(entry)![1]!.slice(origin.length);
      const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, href]) => [language, href]);
      return JSON.stringify(links) === JSON.stringify(byPath.get(path)?.alternates) ? [] : [path];
    });
    expect(entries.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('robots.txt lets readers in and names the sitemap', () => {
    const robots = read('robots.txt');
    const sitemaps = [...robots.matchAll(/^Sitemap:\s*(\S+)$/gim)].map(([, address]) => address!);
    expect(sitemaps).toEqual([`${origin}/sitemap-index.xml`]);
    expect(addressesIn('sitemap-index.xml').map((address) => address.slice(origin.length)).filter((path) => !files.has(path))).toEqual([]);
    expect(robots).not.toMatch(/^Disallow:\s*\/\s*$/im);
  });

  test('no file tells where it was built', () => {
    const texts = [...files].filter((file) => /\.(?:html|css|m?js|json|xml|txt|csv|ics|md|svg|webmanifest)$/.test(file));
    const path = /(?<![\w.:/%-])(?:file:\/\/)?\/(?:home|root|tmp|work|private|Users|mnt|opt|var|usr)\/[\w.-]+/;
    const told = texts.flatMap((file) => {
      const text = read(file.slice(1));
      const found = text.includes(root) ? root : path.exec(text)?.[0];
      return found ? [`${file}: ${found}`] : [];
    });
    expect(told).toEqual([]);
  });
});
