import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A line: time for the way there and back, and bits a second in each direction. */
export interface LineSpeed {
  roundTrip: number;
  bitsPerSecond: number;
}

/** The slow line of issue 4 and of PERFORMANCE 2.1. */
export const SLOW_LINE: LineSpeed = { roundTrip: 150, bitsPerSecond: 1_600_000 };

/** One direction of a line that all connections share: what is sent waits its turn, then travels. */
class Direction {
  isSlow = true;
  readonly #delay: number;
  readonly #perMillisecond: number;
  #free = 0;

  constructor({ roundTrip, bitsPerSecond }: LineSpeed) {
    this.#delay = roundTrip / 2;
    this.#perMillisecond = bitsPerSecond / 8 / 1000;
  }

  /** When what is sent at a moment has arrived whole. */
  #arrival(bytes: number, from: number): number {
    if (!this.isSlow) return from;
    this.#free = Math.max(from, this.#free) + bytes / this.#perMillisecond;
    return this.#free + this.#delay;
  }

  /** @param opened moment at which the connection stands. */
  carry(from: Socket, to: Socket, opened: number): void {
    const later = (moment: number, act: () => void) => setTimeout(act, Math.max(0, moment - performance.now()));
    let last = opened;
    // Timers of one millisecond may overtake each other: each lets out what stands first.
    const waiting: Buffer[] = [];
    const letOut = () => {
      const piece = waiting.shift()!;
      if (to.writable) to.write(piece);
    };
    from.on('data', (data: Buffer) => {
      // In pieces of the size of packets, so that connections share the line as they do in earnest.
      for (let start = 0; start < data.length; start += 1460) {
        const piece = data.subarray(start, start + 1460);
        // What is sent later never overtakes: the line may have become fast meanwhile.
        last = Math.max(last, this.#arrival(piece.length, Math.max(opened, performance.now())));
        waiting.push(piece);
        later(last, letOut);
      }
    });
    from.on('close', () => later(last + 1, () => to.destroy()));
    from.on('error', () => to.destroy());
  }
}

/** A slow line to a server. */
export interface SlowLine {
  /** The port to connect to. */
  port: number;
  /** Makes the line as fast as the machine, or slow again. */
  setSlow(isSlow: boolean): void;
  close(): void;
}

/**
 * Puts a slow line before a server on this machine: TCP as it is, so that it holds for pages and workers alike (what Chromium
 * emulates holds for the page only). A connection costs one round trip before it carries anything; TLS is not there.
 */
export async function openSlowLine(port: number, speed: LineSpeed): Promise<SlowLine> {
  const [up, down] = [new Direction(speed), new Direction(speed)];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const host = connect(port, '127.0.0.1');
    for (const socket of [client, host]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
    const opened = performance.now() + (up.isSlow ? speed.roundTrip : 0);
    up.carry(client, host, opened);
    down.carry(host, client, opened);
  }).listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  return {
    port: (server.address() as { port: number }).port,
    setSlow(isSlow) {
      up.isSlow = isSlow;
      down.isSlow = isSlow;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
