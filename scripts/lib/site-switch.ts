import { existsSync, renameSync, rmSync } from 'node:fs';

/** The three places of a site. */
export interface SiteFolders {
  /** What readers get. */
  site: string;
  /** The new one, built aside. */
  next: string;
  /** Where the old one waits while the new one is put in its place. */
  previous: string;
}

/** Puts the old site back if an earlier switch was interrupted between its two steps. */
export function repairSwitch({ site, previous }: Pick<SiteFolders, 'site' | 'previous'>): void {
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
}

/**
 * Puts the new site in the place of the old one by renaming, so that readers never get half of it.
 * @throws if a folder cannot be renamed; the old site is back in its place then.
 */
export function switchSite({ site, next, previous }: SiteFolders): void {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, previous);
  try {
    renameSync(next, site);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, site);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
