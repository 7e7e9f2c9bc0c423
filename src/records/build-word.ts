/**
 * What the build says to Astro, which it starts before all that pages tell of is made: Astro needs seconds until it comes to the
 * first page.
 */
export const FILES_MADE = 'files made';

/**
 * Waits for the word of the build; no time at all where no build has started Astro. To be asked for before Astro is busy, so that
 * the word finds a listener.
 */
export function filesMade(): Promise<void> {
  if (!process.env.SITE_WAITS || !process.send) return Promise.resolve();
  // `ends-with-build.ts` lets the process end while it listens. While it waits for this word alone, it must not: nothing would be built, without an error.
  process.channel?.ref();
  return new Promise((done) => {
    process.on('message', function hear(word) {
      if (word !== FILES_MADE) return;
      process.off('message', hear);
      process.channel?.unref();
      done();
    });
  });
}
