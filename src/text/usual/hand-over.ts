/** Thrown, without a trace, when a text holds anything that the reader of usual forms is not sure of. Never leaves this folder. */
export class HandOver {}

const HAND_OVER = new HandOver();

/** Ends the reading: the whole text goes to the full parser, which knows the answer. */
export function handOver(): never {
  throw HAND_OVER;
}
