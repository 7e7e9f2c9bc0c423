/** The person at the other end: tests put a script in its place. */
export interface Listener {
  /** Asks, and gives the answer without blanks around it. Absent where nobody can be asked. @throws {Stopped} */
  ask?: (question: string) => Promise<string>;
  say: (text: string) => void;
}

/** The person went away: Ctrl-C, Ctrl-D, or the end of what was to be read. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'Stopped';
  }
}

/** Something was asked for that cannot be done. Its message is the sentence for the person. */
export class Refusal extends Error {
  /** 2 for arguments that are wrong or missing, 1 for what the content does not allow. */
  readonly status: 1 | 2;

  constructor(sentence: string, status: 1 | 2 = 1) {
    super(sentence);
    this.name = 'Refusal';
    this.status = status;
  }
}
