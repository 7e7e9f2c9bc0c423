/** Where the form saves, and which hosts it may reach for that. */
export interface Repository {
  /** Whether there is one; else the form works on a folder of the editor's machine. */
  isKnown: boolean;
  /** As Sveltia CMS takes it. */
  backend: Record<string, unknown>;
  /** Origins, for the content policy of the page. */
  hosts: string[];
}

/** What the maintainer sets: names of variables of the environment. */
export interface RepositorySettings {
  /** `owner/name`. */
  CMS_REPOSITORY?: string | undefined;
  /** `github` (the default) or `gitlab`. */
  CMS_BACKEND?: string | undefined;
  /** Address of the helper for sign-in, if there is one; without it people sign in with an access token. */
  CMS_BASE_URL?: string | undefined;
  /** GitLab only: id of the application, with which no helper is needed. */
  CMS_APP_ID?: string | undefined;
  /** Branch to which proposals go; the default branch if left out. */
  CMS_BRANCH?: string | undefined;
}

/** A setting that is not of its form. */
export class SettingFault extends Error {
  readonly setting: keyof RepositorySettings;
  readonly value: string;

  /** @param wanted what it must be, after “must be”. */
  constructor(setting: keyof RepositorySettings, wanted: string, value: string) {
    super(`${setting} must be ${wanted}, not “${value}”.`);
    [this.setting, this.value] = [setting, value];
  }
}

const NAME = /^[\w.-]+(?:\/[\w.-]+)+$/;

/** `owner/name` and the service of a repository's address, as package.json may hold it. */
function fromAddress(address: string | undefined): { name: string; service: string } | undefined {
  const match = /(?:^|[@/])(github|gitlab)\.com[:/]([\w./-]+?)(?:\.git)?\/?$/.exec(address ?? '') ?? /^(github|gitlab):([\w./-]+)$/.exec(address ?? '');
  return match ? { service: match[1]!, name: match[2]! } : undefined;
}

const COMMITS = {
  create: 'Add {{collection}}/{{slug}}',
  update: 'Edit {{collection}}/{{slug}}',
  delete: 'Remove {{collection}}/{{slug}}',
  uploadMedia: 'Add {{path}}',
  deleteMedia: 'Remove {{path}}',
};

/**
 * Finds out where the form saves.
 * @param address of the repository in package.json, if it has one.
 * @throws {SettingFault} if a setting is not of its form.
 */
export function repositoryOf(settings: RepositorySettings, address?: string): Repository {
  const known = fromAddress(address);
  const name = settings.CMS_REPOSITORY || known?.name;
  const service = settings.CMS_BACKEND || known?.service || 'github';
  if (name !== undefined && !NAME.test(name)) throw new SettingFault('CMS_REPOSITORY', '“owner/name”', name);
  if (service !== 'github' && service !== 'gitlab') throw new SettingFault('CMS_BACKEND', '“github” or “gitlab”', service);
  const helper = settings.CMS_BASE_URL;
  if (helper && (!URL.canParse(helper) || new URL(helper).protocol !== 'https:')) throw new SettingFault('CMS_BASE_URL', 'an address with https', helper);
  // Sveltia CMS wants a name even if it is never asked for: work in a folder goes with a repository's settings.
  if (!name) return { isKnown: false, hosts: [], backend: { name: 'github', repo: 'local/torino-nagoya-knowledge-base', auth_methods: ['token'] } };
  const common = { repo: name, commit_messages: COMMITS, ...(settings.CMS_BRANCH && { branch: settings.CMS_BRANCH }), ...(helper && { base_url: helper }) };
  if (service === 'gitlab') {
    const signIn = settings.CMS_APP_ID ? { app_id: settings.CMS_APP_ID, auth_type: 'pkce' } : { auth_methods: ['token'] };
    return { isKnown: true, hosts: ['https://gitlab.com'], backend: { name: 'gitlab', ...common, ...signIn } };
  }
  const signIn = helper ? { open_authoring: true, auth_scope: 'public_repo' } : { auth_methods: ['token'], open_authoring: true };
  return { isKnown: true, hosts: ['https://api.github.com', 'https://github.com'], backend: { name: 'github', ...common, ...signIn } };
}
