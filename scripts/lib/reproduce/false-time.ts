// Loaded before a build (NODE_OPTIONS): the clock of every process of it goes wrong by FALSE_TIME milliseconds, and files bear that time.
const shift = Number(process.env.FALSE_TIME);
const TrueDate = Date;

class FalseDate extends TrueDate {
  constructor(...parts: unknown[]) {
    if (parts.length === 0) super(TrueDate.now() + shift);
    else super(...(parts as [number]));
  }
  static override now(): number {
    return TrueDate.now() + shift;
  }
}
// `Date()` as a function, which gives words, stays as it is: nobody writes it any more, and a class cannot be called.
globalThis.Date = FalseDate as DateConstructor;
