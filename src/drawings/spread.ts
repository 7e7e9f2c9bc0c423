import type { Spot } from '#drawings/projection.ts';

/** A box in which spots must stay. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** So many rounds settle some hundred spots; a crowd that needs more has no room. */
const ROUNDS = 1500;
/** In so many of them the room grows to its full size: spots then part from their neighbours and do not jump over them. */
const GROWTH = 500;
/** The share of the way home that a spot is drawn back in a round of growth. */
const PULL = 0.05;

const held = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * Moves spots apart until no two are nearer than `room`, each as near to its place as that allows. The same input gives the
 * same output: spots on the very same place part in directions given by their order.
 * @returns the new places, in the same order.
 */
export function spread(places: readonly Spot[], room: number, box: Box): Spot[] {
  const spots = places.map(({ x, y }) => ({ x: held(x, box.left, box.right), y: held(y, box.top, box.bottom) }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const grown = room * Math.min(1, (round + 1) / GROWTH);
    let moved = false;
    for (const [index, a] of spots.entries()) {
      for (let other = index + 1; other < spots.length; other += 1) {
        const b = spots[other]!;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const away = Math.hypot(dx, dy);
        if (away >= grown) continue;
        moved = true;
        // The golden angle sends every further spot of one place in a new direction.
        const angle = away > 1e-6 ? Math.atan2(dy, dx) : other * 2.399963;
        const push = (grown - away) / 2 + 0.01;
        for (const [spot, sign] of [[a, -1], [b, 1]] as const) {
          spot.x = held(spot.x + sign * push * Math.cos(angle), box.left, box.right);
          spot.y = held(spot.y + sign * push * Math.sin(angle), box.top, box.bottom);
        }
      }
    }
    if (round >= GROWTH) {
      if (!moved) return spots;
      continue;
    }
    for (const [index, spot] of spots.entries()) {
      const home = places[index]!;
      spot.x += (held(home.x, box.left, box.right) - spot.x) * PULL;
      spot.y += (held(home.y, box.top, box.bottom) - spot.y) * PULL;
    }
  }
  return spots;
}
