import manifest from '../../package.json' with { type: 'json' };

/** What npm lets a project say about where faults are reported. */
interface Manifest {
  bugs?: string | { url?: string; email?: string };
}

/** Reads the address for reports from a manifest: of mail if there is one, else of the issues. */
export function addressIn({ bugs }: Manifest): string | undefined {
  if (typeof bugs === 'string') return bugs;
  return bugs?.email ? `mailto:${bugs.email}` : bugs?.url;
}

/**
 * Where readers report mistakes. It stands in `package.json` under `bugs` (`{ "email": … }` or `{ "url": … }`); as long as
 * there is none, pages say in words how to report.
 */
export const REPORT_ADDRESS = addressIn(manifest as Manifest);
