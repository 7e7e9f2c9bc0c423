import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnImage } from '#text/guard.ts';
import { type ContentModel, inText, type Version } from '../content-model.ts';
import type { TreeFile } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { embeddedPictures, svgFaults } from '../pictures/svg.ts';
import { readRaster } from '../pictures/raster.ts';
import { type Place, problem, type Problem } from '../problem.ts';
import { ellipsis } from '../wording.ts';

/** Kilobytes that a picture may have: what a phone fetches in about a second. */
export const MOST_PICTURE_KB = 500;

/** How files of each format begin. The name alone proves nothing. */
const BEGINNINGS: Record<string, (bytes: Buffer) => boolean> = {
  png: (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  jpg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  jpeg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  webp: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  avif: (bytes) => /^ftyp(?:avif|avis|mif1)/.test(bytes.toString('latin1', 4, 12)),
  svg: (bytes) => /^(?:\uFEFF|\s|<\?(?:(?!\?>)[\s\S])*\?>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>)*<svg[\s>]/.test(bytes.toString('utf8')),
};

/**
 * What makes an SVG more than a drawing. An allow-list for addresses: only `#id` and embedded raster pictures, so that no
 * spelling of `javascript:` or of another host (entities, blanks, capitals) gets through.
 */
const ACTIVE: readonly RegExp[] = [
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|audio|video|handler|listener)\b/gi,
  /[\s"'/]on[a-z]+\s*=/gi,
  /\b(?:href|src)\s*=(?!\s*["'](?:#|data:image\/(?:png|jpeg|webp)[;,]))\s*["']?[^\s"'>]*/gi,
  /\battributeName\s*=\s*["']?\s*(?:[\w-]+:)?(?:href|on\w+)/gi,
  /javascript\s*:/gi,
  /\burl\((?!\s*["']?#)[^)]*\)?/gi,
  /@import\b/gi,
  // A style can spell `url` in escapes.
  /\\[0-9a-f]{1,6}/gi,
  /<!ENTITY\b/gi,
  /<\?xml-stylesheet\b/gi,
];

/** Pixels that a picture may have on its longer side: four times what any page shows. */
export const MOST_PIXELS = 6000;

function rasterProblems(place: Place, kind: string, bytes: Buffer): Problem[] {
  const facts = readRaster(kind, bytes);
  if (!facts || facts.width < 1 || facts.height < 1) return [problem(place, 'image-broken', { found: kind.toUpperCase() })];
  const { width, height, metadata, end } = facts;
  return [
    ...(Math.max(width, height) > MOST_PIXELS ? [problem(place, 'image-too-many-pixels', { width, height, most: MOST_PIXELS })] : []),
    ...(end < bytes.length ? [problem(place, 'image-with-something-behind', { size: bytes.length - end })] : []),
    ...(metadata.includes('GPS') ? [problem(place, 'image-place', {})] : metadata.length > 0 ? [problem(place, 'image-metadata', { found: metadata[0]! })] : []),
  ];
}

/** One problem for each line of a drawing that is no drawing: the first that is found in it. */
function checkSvg(file: string, text: string): Problem[] {
  const active = ACTIVE.flatMap((pattern) => [...text.matchAll(pattern)]).map((match) => ({ code: 'image-script' as const, offset: match.index, found: match[0] }));
  // What is plainly written is named first; the strict reading tells of the lines that look harmless.
  const found = [...active.sort((a, b) => a.offset - b.offset), ...svgFaults(text)];
  const lines = new Set<number>();
  const placeOf = (offset: number): Place => {
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: before.at(-1)!.length + 1 };
  };
  const problems = found.slice(0, MOST_TOLD).flatMap((fault): Problem[] => {
    const place = placeOf(fault.offset);
    if (lines.has(place.line)) return [];
    lines.add(place.line);
    return [fault.code === 'image-too-complex' ? problem(place, fault.code, {}) : problem(place, fault.code, { found: ellipsis(fault.found) })];
  });
  return problems.length > 0 ? problems : embeddedPictures(text).slice(0, MOST_TOLD).flatMap(({ kind, bytes, offset }) => rasterProblems(placeOf(offset), kind, bytes));
}

/** Faults of one drawing that are told one by one. */
const MOST_TOLD = 100;

function checkFile(root: string, { file }: TreeFile): Problem[] {
  const place: Place = { file, line: 1, column: 1 };
  const { size } = statSync(join(root, file));
  if (size > MOST_PICTURE_KB * 1024) return [problem(place, 'image-too-large', { size: Math.ceil(size / 1024), most: MOST_PICTURE_KB })];
  const kind = file.slice(file.lastIndexOf('.') + 1);
  const bytes = readFileSync(join(root, file));
  if (!BEGINNINGS[kind]!(bytes)) return [problem(place, 'image-not-what-it-says', { kind: kind.toUpperCase() })];
  return kind === 'svg' ? checkSvg(file, bytes.toString('utf8')) : rasterProblems(place, kind, bytes);
}

/** The pictures that a text shows and that do not stand beside it. */
function checkShown(version: Version, pictures: ReadonlySet<string>): Problem[] {
  const folder = version.file.slice(0, version.file.lastIndexOf('/') + 1);
  const beside = [...pictures].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
  return (version.body?.outline.images ?? [])
    .filter(({ url }) => isOwnImage(url) && !beside.includes(url.slice(2)))
    .map((image) => {
      const near = nearest(image.url.slice(2), beside);
      return problem(inText(version, image), 'image-missing', { found: image.url, near: near && `./${near}` });
    });
}

/** Pictures exist, are small enough, are what their names say, run nothing, and tell nothing of who took them and where. */
export function checkPictures({ root, tree, records }: ContentModel): Problem[] {
  const pictures = tree.filter(({ kind }) => kind === 'picture');
  const names = new Set(pictures.map(({ file }) => file));
  return [...records.flatMap(({ versions }) => versions.flatMap((version) => checkShown(version, names))), ...pictures.flatMap((picture) => checkFile(root, picture))];
}
