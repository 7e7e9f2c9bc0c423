import { askLink, type Asking, type LinkAnswer } from './answer.ts';
import { isDue, remember, type LinkMemory } from './memory.ts';

/** What a run is told. */
export interface Run {
  urls: readonly string[];
  memory: LinkMemory;
  today: string;
  /** Days after which a good answer is asked for again. */
  days: number;
  asking: Asking;
  /** Is told after each answer: to save what is known so far, and to say how far the run is. */
  onAnswer?: (answered: number, of: number) => void;
}

/** How a run went. */
export interface RunResult {
  asked: number;
  /** No server at all could be reached, so it is we who have no network: nothing was remembered. */
  isOffline: boolean;
}

const OFFLINE = new Set<LinkAnswer['reason']>(['no-such-server', 'no-connection', 'timeout']);
/** Fewer servers than this may well all be down. */
const ENOUGH_SERVERS = 3;

/** Asks every address that is due and remembers the answers; those who are not due keep theirs. */
export async function askAll({ urls, memory, today, days, asking, onAnswer }: Run): Promise<RunResult> {
  const due = urls.filter((url) => isDue(memory.get(url), today, days));
  const held = new Map<string, LinkAnswer>();
  let [isReached, answered] = [false, 0];
  await Promise.all(
    due.map(async (url) => {
      const answer = await askLink(url, asking);
      isReached ||= !OFFLINE.has(answer.reason);
      held.set(url, answer);
      // Until one server has answered, a failure may be ours.
      if (isReached) {
        for (const [asked, one] of held) if (one.reason !== 'not-asked') memory.set(asked, remember(memory.get(asked), one, today));
        held.clear();
      }
      onAnswer?.(++answered, due.length);
    }),
  );
  const isOffline = held.size > 0 && new Set(due.map((url) => new URL(url).host)).size >= ENOUGH_SERVERS;
  if (!isOffline) for (const [asked, one] of held) memory.set(asked, remember(memory.get(asked), one, today));
  return { asked: due.length, isOffline };
}
