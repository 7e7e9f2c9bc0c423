const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** Shows what nobody would see, and takes from it what it could do to a terminal or to the direction of the text. */
export const withoutControls = (text: string): string => text.replaceAll(INVISIBLE, '\uFFFD');

/**
 * One line that shows all there is: a sentence quotes what somebody wrote, and that may hold line breaks, commands of a
 * terminal, or characters that turn the direction of the text.
 */
export const visible = (text: string): string => withoutControls(text.replaceAll(/\s+/g, ' '));
