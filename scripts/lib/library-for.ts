import type { Locale } from '#i18n/locales.ts';
import { readLibrary } from '#records/entry-files.ts';
import type { Library } from '#records/library.ts';
import { FaultyContent } from './command.ts';
import { commandWords } from './command-words.ts';

/**
 * Reads all records for a command.
 * @throws {FaultyContent} if a file does not fit its schema.
 */
export function libraryFor(root: string, locale: Locale): Library {
  try {
    return readLibrary(root);
  } catch (error) {
    throw new FaultyContent(commandWords[locale].faultyContent, { cause: error });
  }
}
