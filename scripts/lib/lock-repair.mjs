/**
 * @typedef {{ version?: string, os?: string[], cpu?: string[], libc?: string[], optional?: boolean, dev?: boolean,
 *   optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** Operating systems and processors as package names spell them, and as npm does. */
const SYSTEMS = { darwin: 'darwin', linux: 'linux', windows: 'win32', win32: 'win32', win: 'win32', freebsd: 'freebsd', android: 'android' };
const PROCESSORS = { arm64: 'arm64', x64: 'x64', ia32: 'ia32', arm: 'arm', wasm32: 'wasm32' };
const C_LIBRARIES = { gnu: 'glibc', musl: 'musl' };

/**
 * For which machines a platform package is, read from its name (`@pagefind/windows-x64`, `…-linux-arm64-musl`).
 * @param {string} name
 */
function machinesOf(name) {
  const words = name.split(/[/-]/);
  /** @param {Record<string, string>} known */
  const find = (known) => words.filter((word) => Object.hasOwn(known, word)).map((word) => /** @type {string} */ (known[word])).slice(0, 1);
  return { os: find(SYSTEMS), cpu: find(PROCESSORS), libc: find(C_LIBRARIES) };
}

/**
 * Where Node would look for `name` from the package at `from`, nearest first.
 * @param {string} from
 * @param {string} name
 */
function places(from, name) {
  const found = [];
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    found.push(`${at ? `${at}/` : ''}node_modules/${name}`);
    if (!at) return found;
  }
}

/**
 * Adds to a lock the exactly pinned optional packages that it lacks, in place.
 *
 * npm leaves an optional package out of the lock if the registry in use does not have its version, and `npm ci` then refuses
 * the lock ("Missing: … from lock file", https://github.com/npm/cli/issues/9846). An entry without integrity repairs both:
 * `npm ci` passes, and a machine that needs the package asks its own registry for it.
 * @param {Lock} lock
 * @returns {string[]} what was added, as name@version
 */
export function repairLock(lock) {
  const added = [];
  for (const [parent, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!/^\d+\.\d+\.\d+[-\w.]*$/.test(version)) continue;
      const candidates = places(parent, name);
      const nearest = candidates.find((place) => lock.packages[place]);
      if (nearest && lock.packages[nearest]?.version === version) continue;
      const place = nearest ? candidates[0] : candidates.at(-1);
      const { os, cpu, libc } = machinesOf(name);
      // The order of npm's own entries.
      lock.packages[/** @type {string} */ (place)] = {
        version,
        ...(cpu.length && { cpu }),
        ...(dev && { dev }),
        ...(libc.length && { libc }),
        optional: true,
        ...(os.length && { os }),
      };
      added.push(`${name}@${version}`);
    }
  }
  // npm keeps the packages in this order; in another one its next run would rewrite the file.
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return added;
}
