/** What do the rows of one result refer to, each thing once, in the order in which they first do? */

/** Something that rows of many results refer to. */
export interface Known<Thing> {
  readonly thing: Thing;
  /** The result that it was last put in; -1 before the first. */
  inResult: number;
}

/** The things of the result that is being made. A mark on each says whether it is there: a row looks nothing up. */
export class UsedInResult<Thing extends Known<unknown>> {
  #result = 0;
  #things: Thing[] = [];

  /** Puts something in, unless it is there. */
  use(thing: Thing): void {
    if (thing.inResult === this.#result) return;
    thing.inResult = this.#result;
    this.#things.push(thing);
  }

  /** What is in this result; the next one is empty. */
  take(): readonly Thing[] {
    const things = this.#things;
    this.#things = [];
    this.#result += 1;
    return things;
  }
}
