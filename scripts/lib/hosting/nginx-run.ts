import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openServer } from '../local-server.ts';
import { nginxSite } from './nginx.ts';
import { readRedirects } from './redirects.ts';

const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx with the configuration of the site, on this machine only. */
export interface Nginx {
  address: string;
  /** The same files, served by nginx without anything of ours. */
  plain: string;
  reload(): void;
  /** Ends one worker at once, as a crash would. */
  killWorker(): void;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = await openServer(() => {}, 0);
  await server!.close();
  return server!.port;
}

/**
 * Starts Debian's nginx with the configuration of the site.
 * @param root folder of the repository, whose redirects it reads.
 * @param folder where it may write.
 * @throws if nginx does not take the configuration or does not answer within ten seconds.
 */
export async function startNginx(root: string, site: string, folder: string, workers: number): Promise<Nginx> {
  const [port, plainPort] = [await freePort(), await freePort()];
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${join(folder, name)};`).join('\n');
  const config = join(folder, 'nginx.conf');
  const pid = join(folder, 'nginx.pid');
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, `${existsSync(MODULE) ? `load_module ${MODULE};\n` : ''}daemon off;
worker_processes ${workers};
worker_rlimit_nofile 65536;
pid ${pid};
error_log ${join(folder, 'error.log')} warn;
events { worker_connections 4096; }
http {
  access_log off;
  keepalive_requests 100000;
${paths}
${nginxSite({ root: site, listen: `127.0.0.1:${port}`, serverName: '_' }, readRedirects(root))}
server {
  listen 127.0.0.1:${plainPort};
  root ${site};
  include /etc/nginx/mime.types;
  sendfile on;
  tcp_nopush on;
  brotli_static on;
}
}
`);
  execFileSync('nginx', ['-t', '-q', '-c', config]);
  const master = spawn('nginx', ['-c', config], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answers = await fetch(`${address}/robots.txt`).then(() => true, () => false);
    if (answers) break;
    if (tries > 100) throw new Error('nginx does not answer.');
    await wait(100);
  }
  const workersOf = () => execFileSync('ps', ['--ppid', String(master.pid), '-o', 'pid='], { encoding: 'utf8' }).split('\n').map(Number).filter(Boolean);
  return {
    address,
    plain: `http://127.0.0.1:${plainPort}`,
    reload: () => void master.kill('SIGHUP'),
    killWorker: () => {
      const [worker] = workersOf();
      if (worker) process.kill(worker, 'SIGKILL');
    },
    stop: async () => {
      const ended = new Promise((done) => master.on('exit', done));
      master.kill('SIGTERM');
      await ended;
    },
  };
}
