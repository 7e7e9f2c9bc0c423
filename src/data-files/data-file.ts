import type { Basis } from '#data-files/basis.ts';

/** A file that the site offers beside its pages. */
export interface DataFile {
  /** Its address. */
  path: string;
  text: () => string;
}

/** The files of one kind. What they are called is cheap to know; what is in them is made when it is asked for. */
export type DataFileKind = (basis: Basis) => readonly DataFile[];
