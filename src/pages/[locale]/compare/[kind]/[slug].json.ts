import type { APIRoute } from 'astro';
import { columnOf, optionsOf, type Option } from '../../../../components/compare/columns.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { COMPARE_KINDS } from '#compare/kinds.ts';
import { loadLinks } from '#records/links.ts';

/** Each thing that can be compared, as one column: what the page of comparisons fetches for a choice of one's own. */
export async function getStaticPaths() {
  const links = await loadLinks();
  return LOCALES.flatMap((locale) =>
    COMPARE_KINDS.flatMap((kind) =>
      optionsOf(kind, links, locale).map((option) => ({
        params: { locale, kind, slug: option.slug },
        props: { locale, option },
        cacheKey: links.keyOfList([option.record]),
      })),
    ),
  );
}

export const GET: APIRoute = async ({ props }) => {
  const { locale, option } = props as { locale: Locale; option: Option };
  return new Response(JSON.stringify(columnOf(option, await loadLinks(), locale)), { headers: { 'Content-Type': 'application/json' } });
};
