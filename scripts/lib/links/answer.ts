import { serverOf, type Turns } from './turns.ts';

/** What asking an address once gave. */
export type LinkState =
  /** It answers; perhaps from somewhere else. */
  | 'ok'
  /** It says that there is nothing any more, or nobody answers. */
  | 'failed'
  /** It answers persons perhaps, but not us: a bot wall, a login, too many requests. No failure of the link. */
  | 'unclear';

/** Why a link failed or cannot be told. */
export const LINK_REASONS = [
  'not-found', 'gone', 'server-error', 'refused-request', 'no-such-server', 'no-connection', 'certificate', 'timeout', 'redirect-loop', 'bad-redirect',
  'home-page', 'not-for-us', 'too-many-requests', 'not-asked',
] as const;
export type LinkReason = (typeof LINK_REASONS)[number];

/** The answer about an address. */
export interface LinkAnswer {
  state: LinkState;
  reason?: LinkReason;
  /** The HTTP status of the last server that answered. */
  status?: number;
  /** Where it leads today, if it leads elsewhere. */
  movedTo?: string;
  /** Whether every step of the way there says that it is for good. */
  isPermanent?: boolean;
}

/** How to ask. */
export interface Asking {
  turns: Turns;
  /** Says who asks. */
  userAgent: string;
  /** Milliseconds after which a server counts as silent. */
  timeout: number;
  /** Servers that asked to be left alone in this run. */
  resting: Set<string>;
}

interface Reply {
  status: number;
  location?: string;
  headers: Headers;
}

const MOST_STEPS = 8;
const PERMANENT = new Set([301, 308]);
const REDIRECT = new Set([301, 302, 303, 307, 308]);

/** Sends one request and reads no more of the answer than its head: a page may be of any size. */
async function send(url: string, method: 'HEAD' | 'GET', { userAgent, timeout }: Asking): Promise<Reply> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'User-Agent': userAgent, Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8', 'Accept-Language': 'it,en;q=0.8,ja;q=0.7' },
    signal: AbortSignal.timeout(timeout),
  });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') ?? undefined, headers: response.headers };
}

/** Codes of Node's network layer, by what they mean for a reader. */
const NETWORK: readonly [RegExp, LinkReason][] = [
  [/ENOTFOUND|EAI_/, 'no-such-server'],
  [/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|DEPTH_ZERO/, 'certificate'],
  [/Timeout|TIMEDOUT|ABORT/i, 'timeout'],
];

function reasonOf(error: unknown): LinkReason {
  const { name = '', cause } = error as { name?: string; cause?: { code?: string; name?: string } };
  const told = `${name} ${cause?.code ?? ''} ${cause?.name ?? ''}`;
  return NETWORK.find(([pattern]) => pattern.test(told))?.[1] ?? 'no-connection';
}

/** A wall against programs, as the big ones raise it; they answer persons. https://developers.cloudflare.com/cloudflare-challenges/ */
const isWall = ({ status, headers }: Reply): boolean =>
  headers.get('cf-mitigated') !== null || (status === 503 && /cloudflare|akamai|ddos-guard|sucuri|imperva/i.test(`${headers.get('server')} ${headers.get('x-cdn')}`));

const judged = (reply: Reply): LinkAnswer => {
  const { status } = reply;
  if (status >= 200 && status < 300) return { state: 'ok', status };
  if (status === 429) return { state: 'unclear', reason: 'too-many-requests', status };
  // 999 is how LinkedIn turns programs away; 451 depends on where one asks from.
  if (isWall(reply) || [401, 402, 403, 406, 407, 418, 451, 999].includes(status)) return { state: 'unclear', reason: 'not-for-us', status };
  if (status === 410) return { state: 'failed', reason: 'gone', status };
  if (status === 404) return { state: 'failed', reason: 'not-found', status };
  return { state: 'failed', reason: status >= 500 ? 'server-error' : 'refused-request', status };
};

/** Asks the server of an address, when it is its turn: the head first, which costs it least; the page where it does not answer well to that. */
function step(url: string, asking: Asking): Promise<Reply | LinkReason> {
  const server = serverOf(url);
  const once = (method: 'HEAD' | 'GET') =>
    asking.turns.take(server, async (): Promise<Reply | LinkReason> => {
      if (asking.resting.has(server)) return 'not-asked';
      try {
        const reply = await send(url, method, asking);
        if (reply.status === 429 || (reply.status === 503 && reply.headers.has('retry-after'))) asking.resting.add(server);
        return reply;
      } catch (error) {
        return reasonOf(error);
      }
    });
  return once('HEAD').then((reply) => {
    if (typeof reply === 'string') return reply === 'no-such-server' || reply === 'certificate' || reply === 'not-asked' ? reply : once('GET');
    return REDIRECT.has(reply.status) || (reply.status >= 200 && reply.status < 300) || reply.status === 429 ? reply : once('GET');
  });
}

const isHome = (url: URL): boolean => url.pathname === '/' || /^\/(?:it|en|ja|jp)\/?$/.test(url.pathname) || /^\/index\.\w+$/.test(url.pathname);

/** What a way that ended well means: a page that leads to the front door has mostly gone. */
function arrived(from: string, to: string, status: number, isPermanent: boolean): LinkAnswer {
  if (from === to) return { state: 'ok', status };
  const [asked, reached] = [new URL(from), new URL(to)];
  const isLost = isHome(reached) && !isHome(asked);
  const isMissing = /(?:^|\/)(?:404|not-?found|error)(?:[/.]|$)/i.test(reached.pathname) && !/404|not-?found|error/i.test(asked.pathname);
  if (isLost || isMissing) return { state: 'unclear', reason: 'home-page', status, movedTo: to };
  return { state: 'ok', status, movedTo: to, isPermanent };
}

/** Asks an address, along the way it sends us. Never throws: whatever happens is an answer. */
export async function askLink(url: string, asking: Asking): Promise<LinkAnswer> {
  const seen = new Set<string>();
  let [here, isPermanent] = [url, true];
  while (seen.size < MOST_STEPS) {
    if (seen.has(here)) return { state: 'failed', reason: 'redirect-loop' };
    seen.add(here);
    const reply = await step(here, asking);
    if (reply === 'not-asked') return { state: 'unclear', reason: reply };
    if (typeof reply === 'string') return { state: 'failed', reason: reply };
    if (!REDIRECT.has(reply.status)) {
      const answer = judged(reply);
      return answer.state === 'ok' ? arrived(url, here, reply.status, isPermanent) : answer;
    }
    isPermanent &&= PERMANENT.has(reply.status);
    const next = reply.location === undefined ? undefined : URL.parse(reply.location, here);
    if (!next || !/^https?:$/.test(next.protocol)) return { state: 'failed', reason: 'bad-redirect', status: reply.status };
    next.hash = '';
    here = next.href;
  }
  return { state: 'failed', reason: 'redirect-loop' };
}
