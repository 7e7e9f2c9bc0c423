import { getDocumentProxy } from 'unpdf';

/** What a PDF says of itself and to its readers. */
export interface PdfFacts {
  title?: string;
  language?: string;
  isTagged: boolean;
  /** The document calls itself PDF/UA-1 in its metadata. */
  isUniversallyAccessible: boolean;
  pages: number;
  outline: string[];
  /** The kinds of its tags, without repeats. */
  tags: Set<string>;
  /** The fonts that lie outside the file. */
  missingFonts: string[];
  fonts: string[];
  /** All words without spaces: where lines break is no matter. */
  text: string;
  /** The addresses of its links. */
  links: Set<string>;
}

/** Words as a comparison needs them: without the spaces, and without the signs that no reader sees. */
export const withoutSpaces = (words: string): string => words.normalize('NFKC').replaceAll(/[\s\u00ad\u200b\u2060]+/g, '');

interface Tag {
  role?: string;
  children?: Tag[];
}

const rolesIn = (tag: Tag | null): string[] => (tag ? [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(rolesIn)] : []);

/** Reads a PDF as a reader's program does. */
export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { info, metadata } = await pdf.getMetadata();
  const { Title: title, Language: language } = info as { Title?: string; Language?: string };
  const facts: PdfFacts = {
    ...(title && { title }),
    ...(language && { language }),
    isTagged: (await pdf.getMarkInfo())?.Marked ?? false,
    isUniversallyAccessible: String(metadata?.get('pdfuaid:part')) === '1',
    pages: pdf.numPages,
    outline: ((await pdf.getOutline()) ?? []).map((entry) => entry.title),
    tags: new Set(),
    missingFonts: [],
    fonts: [],
    text: '',
    links: new Set(),
  };
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    facts.text += withoutSpaces(items.map((item) => ('str' in item ? item.str : '')).join(''));
    for (const role of rolesIn((await page.getStructTree()) as Tag | null)) facts.tags.add(role);
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) facts.links.add(url);
    await page.getOperatorList();
    for (const item of items) {
      if (!('fontName' in item) || !page.commonObjs.has(item.fontName)) continue;
      const font = page.commonObjs.get(item.fontName) as { name: string; missingFile?: boolean };
      fonts.set(font.name, font.missingFile ?? false);
    }
    page.cleanup();
  }
  facts.fonts = [...fonts.keys()].sort();
  facts.missingFonts = [...fonts].filter(([, isMissing]) => isMissing).map(([name]) => name);
  await pdf.loadingTask.destroy();
  return facts;
}
