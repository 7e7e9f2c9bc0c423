import { describe, expect, test } from 'vitest';
import { adminPolicy, choicePage, formPage } from '#admin/page.ts';
import { repositoryOf } from '#admin/repository.ts';

describe('where the form saves', () => {
  test('nowhere but on the machine, if nothing is set', () => {
    expect(repositoryOf({})).toMatchObject({ isKnown: false, hosts: [] });
    expect(repositoryOf({ CMS_REPOSITORY: '' }, 'https://git.example.org/a/b')).toMatchObject({ isKnown: false });
  });

  test('in the repository of package.json, however it is written', () => {
    for (const address of ['https://github.com/owner/name', 'git+https://github.com/owner/name.git', 'git@github.com:owner/name.git', 'github:owner/name']) {
      expect(repositoryOf({}, address).backend).toMatchObject({ name: 'github', repo: 'owner/name', open_authoring: true });
    }
    expect(repositoryOf({}, 'https://gitlab.com/group/sub/name.git')).toMatchObject({ hosts: ['https://gitlab.com'], backend: { name: 'gitlab', repo: 'group/sub/name' } });
  });

  test('in the one that the environment names, with a token or through a helper', () => {
    expect(repositoryOf({ CMS_REPOSITORY: 'a/b', CMS_BRANCH: 'next' }, 'github:owner/name').backend).toMatchObject({ repo: 'a/b', branch: 'next', auth_methods: ['token'] });
    const helped = repositoryOf({ CMS_REPOSITORY: 'a/b', CMS_BASE_URL: 'https://sign-in.example.org' }).backend;
    expect(helped).toMatchObject({ base_url: 'https://sign-in.example.org', auth_scope: 'public_repo' });
    expect(helped).not.toHaveProperty('auth_methods');
    expect(repositoryOf({ CMS_REPOSITORY: 'a/b', CMS_BACKEND: 'gitlab', CMS_APP_ID: 'x' }).backend).toMatchObject({ name: 'gitlab', app_id: 'x', auth_type: 'pkce' });
  });

  test('what is not of its form is refused in words', () => {
    expect(() => repositoryOf({ CMS_REPOSITORY: 'name' })).toThrow('CMS_REPOSITORY must be “owner/name”, not “name”.');
    expect(() => repositoryOf({ CMS_REPOSITORY: 'a/b"><script>' })).toThrow('CMS_REPOSITORY');
    expect(() => repositoryOf({ CMS_REPOSITORY: 'a/b', CMS_BACKEND: 'svn' })).toThrow('CMS_BACKEND must be');
    expect(() => repositoryOf({ CMS_REPOSITORY: 'a/b', CMS_BASE_URL: 'http://x.example.org' })).toThrow('CMS_BASE_URL must be an address with https');
  });
});

describe('the pages of the form', () => {
  const files = { start: '/admin/start.js', choose: '/admin/choose.js', style: '/admin/admin.css' };

  test('may speak to the repository and to nobody else', () => {
    const hostsIn = (policy: string) => [...policy.matchAll(/https?:\/\/[\w.-]+/g)].map(([host]) => host).sort();
    expect(hostsIn(adminPolicy(repositoryOf({})))).toEqual([]);
    expect(hostsIn(adminPolicy(repositoryOf({ CMS_REPOSITORY: 'a/b' })))).toEqual(['https://api.github.com', 'https://avatars.githubusercontent.com', 'https://github.com']);
    expect(hostsIn(adminPolicy(repositoryOf({ CMS_REPOSITORY: 'a/b', CMS_BACKEND: 'gitlab' })))).toEqual(['https://gitlab.com', 'https://gitlab.com']);
    for (const policy of [adminPolicy(repositoryOf({}))]) expect(policy).not.toMatch(/script-src[^;]*unsafe|default-src (?!'none')/);
  });

  test('are not for search engines, and name their language', () => {
    expect(formPage('ja', repositoryOf({}), files)).toMatch(/<html lang="ja" data-repository="none">[\s\S]*name="robots" content="noindex, nofollow"/);
    expect(choicePage(repositoryOf({}), files)).toContain('content="noindex, nofollow"');
    expect(formPage('it', repositoryOf({ CMS_REPOSITORY: 'a/b' }), files)).toContain('data-repository="known"');
  });
});
