/** A reason for which there is no new site, told in whole sentences: nothing more than its message needs printing. */
export class BuildFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BuildFault';
  }
}
