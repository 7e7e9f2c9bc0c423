import type { AstroIntegration } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { partOf } from '#records/paths.ts';

/**
 * Lets Astro render the pages of one language only, for a build that is parted over several machines.
 * @param part all pages if absent.
 */
export function onlyPart(part: Locale | undefined): AstroIntegration {
  return {
    name: 'only-part',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (!part) return;
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => (await usual.getStaticPaths()).filter(({ pathname }) => partOf(`/${pathname.replace(/^\//, '')}`) === part),
        }));
      },
    },
  };
}
