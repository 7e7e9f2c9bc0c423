import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { Printer } from './report.ts';
import { text } from './text.ts';

/** The forms in which the result of a check can be printed. */
export const PRINTERS = { text, github, markdown, json } satisfies Record<string, Printer>;
