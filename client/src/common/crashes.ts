const MOST = 5;
const WINDOW_MS = 3 * 60 * 1000;

/** Counts how often the server ended unasked: restart it up to five times in three minutes, then leave it to the user. */
export class Crashes {
  readonly #at: number[] = [];
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** One more crash: true where the server should be started again. */
  another(): boolean {
    const now = this.#now();
    this.#at.push(now);
    while (now - this.#at[0]! > WINDOW_MS) this.#at.shift();
    return this.#at.length <= MOST;
  }

  forget(): void {
    this.#at.length = 0;
  }
}
