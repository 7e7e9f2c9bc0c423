import { svg } from '#drawings/svg.ts';

/**
 * Signs that can be told apart without colour, in a box of 24 by 24 around the origin, each with room for two digits.
 */
export const SHAPES = {
  circle: 'M-11.5 0a11.5 11.5 0 0 1 23 0a11.5 11.5 0 0 1-23 0z',
  square: 'M-10.5-10.5h21v21h-21z',
  diamond: 'M0-13 13 0 0 13-13 0z',
  hexagon: 'M-6.5-11h13L13 0 6.5 11h-13L-13 0z',
  cross: 'M-5-12H5v5h7V7H5v5H-5V7h-7V-7h7z',
  shield: 'M-11-11h22V2L0 13-11 2z',
  house: 'M0-13 11-3v14h-22V-3z',
  pill: 'M-4-8.5H4a8.5 8.5 0 0 1 0 17H-4a8.5 8.5 0 0 1 0-17z',
  flag: 'M-11-9.5h24L8 0l5 9.5h-24z',
  trapezium: 'M-8-10H8l5 20h-26z',
  bowl: 'M-13-10h26L8 10H-8z',
  arch: 'M-11 11V0a11 11 0 0 1 22 0v11z',
} as const;

export type Shape = keyof typeof SHAPES;

/** A sign as a small drawing of its own, for legends and lists. Hidden from screen readers: words stand beside it. */
export function sign(shape: Shape, text = '', extra = ''): string {
  return svg(
    'svg',
    { class: `sign${extra && ` ${extra}`}`, viewBox: '-14 -14 28 28', width: 28, height: 28, 'aria-hidden': 'true' },
    svg('path', { d: SHAPES[shape] }),
    text && svg('text', { y: 4 }, text),
  );
}
