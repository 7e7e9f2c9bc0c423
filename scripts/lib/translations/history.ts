import { spawnSync } from 'node:child_process';
import { parse as parseYaml } from 'yaml';
import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import type { AnyRecord } from '#records/record.ts';
import type { Words } from '#records/translation-distance.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';

/** Why an earlier version of an original cannot be read. */
export type NoHistory = 'no-git' | 'shallow' | 'never-committed';

type Data = Record<string, unknown>;

function git(root: string, args: readonly string[], input?: string): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout : undefined;
}

/** The versions of a file from the newest commit to the oldest. */
function* versionsOf(root: string, file: string): Generator<string> {
  const commits = git(root, ['log', '--format=%H', '--', file])?.split('\n').filter(Boolean) ?? [];
  for (const commit of commits) {
    const text = git(root, ['show', `${commit}:./${file}`]);
    if (text !== undefined) yield text;
  }
}

/** The words and the revision that an earlier file bears; it need not fit the schema of today. */
function read(text: string, record: AnyRecord): { revision: unknown; words: Words } | undefined {
  const { storage, text: shape } = COLLECTIONS[record.collection];
  const parts = storage === 'mdx' ? splitFrontmatter(text) : { yaml: text, body: '' };
  if (!parts) return undefined;
  let data: Data;
  try {
    data = parseYaml(parts.yaml, { maxAliasCount: 0 }) as Data;
  } catch {
    // A commit may hold a file that was broken at the time.
    return undefined;
  }
  const own = ((storage === 'mdx' ? data : data?.[ORIGINAL_LOCALE]) ?? {}) as Data;
  const { description, ...fields } = Object.fromEntries(Object.entries(own).filter(([key]) => Object.hasOwn(shape, key)));
  return { revision: data?.revision, words: { body: storage === 'mdx' ? parts.body : record.collection === 'organisations' ? String(description ?? '') : '', fields } };
}

/**
 * The words of an original when it bore a revision, from the history of the repository: the last state of that revision, because
 * what was changed without a new number need not reach the translations.
 * @returns why it cannot be known, otherwise.
 */
export function originalAt(root: string, record: AnyRecord, revision: number): Words | NoHistory {
  const shallow = git(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow === undefined) return 'no-git';
  for (const text of versionsOf(root, record.file)) {
    const version = read(text, record);
    if (version?.revision === revision) return version.words;
  }
  return shallow.trim() === 'true' ? 'shallow' : 'never-committed';
}
