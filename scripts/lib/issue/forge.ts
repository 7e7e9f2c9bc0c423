// No package is needed here: this runs with the right to write issues, where none is installed.

/** An issue as far as it matters here. */
export interface Issue {
  number: number;
  title: string;
  isOpen: boolean;
}

/** What is needed of a place that keeps issues. */
export interface Forge {
  /** The issues that may bear a title: changed in the last weeks, or found by it. */
  recent(title: string): Promise<Issue[]>;
  create(title: string, body: string, label: string): Promise<Issue>;
  update(number: number, body: string): Promise<void>;
}

type Send = (method: string, path: string, content?: object) => Promise<unknown>;

function sender(base: string, headers: Record<string, string>): Send {
  return async (method, path, content) => {
    const response = await fetch(base + path, {
      method,
      headers: { ...headers, ...(content && { 'Content-Type': 'application/json' }) },
      ...(content && { body: JSON.stringify(content) }),
      signal: AbortSignal.timeout(30_000),
    });
    // The answer may quote the request: only its status is told.
    if (!response.ok) throw new Error(`${method} ${path.replace(/\?.*$/, '')}: ${response.status}`);
    return response.json();
  };
}

const PER_PAGE = 100;
/** Longer than a month: an issue of this month was changed since. */
const WEEKS = 6;

interface GithubIssue {
  number: number;
  title: string;
  state: string;
  pull_request?: unknown;
}
const fromGithub = ({ number, title, state }: GithubIssue): Issue => ({ number, title, isOpen: state === 'open' });

/** Issues on GitHub. https://docs.github.com/en/rest/issues/issues */
export function github({ api, repository, token, now }: { api: string; repository: string; token: string; now: Date }): Forge {
  const send = sender(`${api}/repos/${repository}`, { Authorization: `Bearer ${token}`, Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28', 'User-Agent': 'torino-nagoya-knowledge-base' });
  return {
    async recent() {
      const since = new Date(now.getTime() - WEEKS * 7 * 86_400_000).toISOString();
      const found: Issue[] = [];
      // Not by label: whoever takes the label off must not get a second issue.
      for (let page = 1; ; page++) {
        const issues = (await send('GET', `/issues?${new URLSearchParams({ state: 'all', since, per_page: String(PER_PAGE), page: String(page) })}`)) as GithubIssue[];
        found.push(...issues.filter(({ pull_request }) => pull_request === undefined).map(fromGithub));
        if (issues.length < PER_PAGE) return found;
      }
    },
    create: async (title, body, label) => fromGithub((await send('POST', '/issues', { title, body, labels: [label] })) as GithubIssue),
    update: async (number, body) => void (await send('PATCH', `/issues/${number}`, { body })),
  };
}

interface GitlabIssue {
  iid: number;
  title: string;
  state: string;
}
const fromGitlab = ({ iid, title, state }: GitlabIssue): Issue => ({ number: iid, title, isOpen: state === 'opened' });

/** Issues on GitLab. https://docs.gitlab.com/api/issues/ */
export function gitlab({ api, project, token }: { api: string; project: string; token: string }): Forge {
  const send = sender(`${api}/projects/${encodeURIComponent(project)}`, { 'PRIVATE-TOKEN': token });
  return {
    recent: async (title) => ((await send('GET', `/issues?${new URLSearchParams({ search: title, in: 'title', per_page: String(PER_PAGE) })}`)) as GitlabIssue[]).map(fromGitlab),
    create: async (title, description, label) => fromGitlab((await send('POST', '/issues', { title, description, labels: label })) as GitlabIssue),
    update: async (number, description) => void (await send('PUT', `/issues/${number}`, { description })),
  };
}

/** What the surroundings say about where issues are kept; `undefined` if they say nothing of use. */
export function forgeOf(env: Readonly<Record<string, string | undefined>>, now = new Date()): Forge | undefined {
  if (env.GITHUB_REPOSITORY && env.GITHUB_TOKEN) return github({ api: env.GITHUB_API_URL ?? 'https://api.github.com', repository: env.GITHUB_REPOSITORY, token: env.GITHUB_TOKEN, now });
  if (env.CI_API_V4_URL && env.CI_PROJECT_ID && env.ISSUE_TOKEN) return gitlab({ api: env.CI_API_V4_URL, project: env.CI_PROJECT_ID, token: env.ISSUE_TOKEN });
  return undefined;
}

/** What became of an issue. */
export type Posted = { done: 'created' | 'updated' | 'left-closed' | 'not-needed'; number: number };

/**
 * Sees to it that there is one issue of a title: makes it, or brings it up to date. One that was closed stays as it is: somebody has dealt with it.
 * @param isNeeded `false` if there is nothing to tell: an issue that is open then learns it, but none is made.
 */
export async function postOnce(forge: Forge, title: string, body: string, label: string, isNeeded = true): Promise<Posted> {
  const same = (await forge.recent(title)).filter((issue) => issue.title === title);
  const open = same.find(({ isOpen }) => isOpen);
  if (open) {
    await forge.update(open.number, body);
    return { done: 'updated', number: open.number };
  }
  if (same[0]) return { done: 'left-closed', number: same[0].number };
  if (!isNeeded) return { done: 'not-needed', number: 0 };
  return { done: 'created', number: (await forge.create(title, body, label)).number };
}
