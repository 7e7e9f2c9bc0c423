// No package is needed here: `post-issue` runs where none is installed.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLocale, LOCALES, type Locale } from '#i18n/locales.ts';
import { commandWords } from './command-words.ts';
import { spokenLocale } from './spoken-locale.ts';

/** A command was called in a way that it does not take: its message says so to the reader, and the exit code is 2. */
export class WrongUse extends Error {}

/** The records cannot be read: the exit code is 1. */
export class FaultyContent extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command was called with. */
export interface Call<O extends Options> {
  values: ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values'];
  names: string[];
  /** The language to speak. */
  locale: Locale;
}

/** The value of an option as it stands among the arguments, before anything is known to be right. */
function valueOf(args: readonly string[], option: string): string | undefined {
  const index = args.findIndex((arg) => arg === `--${option}` || arg.startsWith(`--${option}=`));
  const found = args[index];
  return found?.includes('=') ? found.slice(found.indexOf('=') + 1) : index < 0 ? undefined : args[index + 1];
}

/**
 * Takes apart the arguments of a command.
 * @param speak the option that chooses the language in which the command speaks.
 * @throws {WrongUse} at an option that there is not, or a language that there is not.
 */
export function readCall<O extends Options>(options: O, args: string[], speak: string): Call<O> {
  const wanted = valueOf(args, speak);
  const locale = spokenLocale(wanted);
  const words = commandWords[locale];
  if (wanted !== undefined && !isLocale(wanted)) throw new WrongUse(words.notOneOf(`--${speak}`, wanted, LOCALES.join(', ')));
  try {
    const { values, positionals } = parseArgs({ options, args, allowPositionals: true });
    return { values: values as Call<O>['values'], names: positionals, locale };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new WrongUse(words.unknownArgument(/'([^']+)'/.exec(message)?.[1]?.split(' ', 1)[0] ?? args.join(' ')));
  }
}

/**
 * Holds the value of an option against what it may be.
 * @throws {WrongUse} if it is something else.
 */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[], locale: Locale): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new WrongUse(commandWords[locale].notOneOf(option, value, allowed.join(', ')));
  return found;
}

/** Holds a list of values, each one said with the option again or parted by commas, against what they may be; all if none is given. */
export function someOf<T extends string>(option: string, values: readonly string[] | undefined, allowed: readonly T[], locale: Locale): readonly T[] {
  if (!values) return allowed;
  const wanted = values.flatMap((value) => value.split(',')).map((value) => oneOf(option, value.trim(), allowed, locale));
  return allowed.filter((one) => wanted.includes(one));
}

/** @throws {WrongUse} if the value is no day of the calendar. */
export function dayOf(option: string, value: string, locale: Locale): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value) return value;
  throw new WrongUse(commandWords[locale].notADay(option, value));
}

/** @throws {WrongUse} if the value is no whole number. */
export function numberOf(option: string, value: string, locale: Locale): number {
  if (/^\d{1,7}$/.test(value)) return Number(value);
  throw new WrongUse(commandWords[locale].notANumber(option, value));
}

/** The day of the calendar where the command runs. */
export function dayToday(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Runs a command: what goes wrong in a way that is foreseen is said in one sentence, and never as a stack. */
export async function runCommand(work: () => void | Promise<void>): Promise<void> {
  // `… | head` closes the pipe before all is written.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await work();
  } catch (error) {
    if (!(error instanceof WrongUse || error instanceof FaultyContent)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  }
}
