import type { Theme } from '#schema/vocabularies.ts';

/** A tile for each theme, half of Torino's arcades, half of the patterns of Japanese cloth: its size and its strokes. */
export const PATTERN_TILES: Record<Theme | 'none', { size: [number, number]; path: string }> = {
  digital: { size: [24, 24], path: 'M12 0v8m0 8v8M0 12h8m8 0h8M8 8h8v8H8z' },
  mobility: { size: [32, 16], path: 'M0 16 16 0l16 16M0 8l8-8m16 0 8 8M8 16l8-8 8 8' },
  governance: { size: [24, 24], path: 'M0 0h12v12H0zM12 12h12v12H12zM3 3h6v6H3zM15 15h6v6h-6z' },
  'social-innovation': { size: [28, 28], path: 'M14 0a14 14 0 0 1 0 28a14 14 0 0 1 0-28M0-14a14 14 0 0 1 0 28M28-14a14 14 0 0 0 0 28M0 14a14 14 0 0 1 0 28M28 14a14 14 0 0 0 0 28' },
  'public-space': { size: [24, 32], path: 'M2 32V14a10 10 0 0 1 20 0v18M6 32V14a6 6 0 0 1 12 0v18M0 32h24' },
  climate: { size: [40, 20], path: 'M0 20a20 20 0 0 1 40 0M6 20a14 14 0 0 1 28 0M12 20a8 8 0 0 1 16 0M-20 10a20 20 0 0 1 40 0M20 10a20 20 0 0 1 40 0' },
  industry: { size: [28, 48], path: 'M14 0v8l14 8v16l-14 8v8M14 8 0 16v16l14 8M0 16l-14-8M28 16l14-8M0 32l-14 8M28 32l14 8' },
  food: { size: [24, 24], path: 'M12 2c6 5 6 15 0 20c-6-5-6-15 0-20M0 12h6m12 0h6' },
  health: { size: [24, 24], path: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z' },
  none: { size: [40, 20], path: 'M0 20a20 20 0 0 1 40 0M6 20a14 14 0 0 1 28 0M12 20a8 8 0 0 1 16 0' },
};
