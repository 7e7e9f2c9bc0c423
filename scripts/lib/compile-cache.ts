import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Keeps what Node makes of our modules and of packages (types taken away, compiled) in `.build/compiled/`, for this process and
 * the threads it starts; nearly half of the time that a command takes to load is this. Node asks itself whether a file is still
 * the one it knows: https://nodejs.org/api/module.html#module-compile-cache. To be called before anything else is loaded.
 * @param root folder of the repository.
 */
export function keepCompiled(root: string): void {
  const folder = join(root, '.build', 'compiled');
  enableCompileCache(folder);
  // Threads read it there.
  process.env.NODE_COMPILE_CACHE ??= folder;
}
