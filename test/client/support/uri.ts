/** A URI as the tests need it: its text, its scheme and its path. */
export class URI {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get scheme(): string {
    return this.#text.slice(0, this.#text.indexOf(':'));
  }

  get path(): string {
    return this.#text.replace(/^[a-z-]+:(\/\/[^/]*)?/, '');
  }

  toString(): string {
    return this.#text;
  }

  static from({ scheme, path }: { scheme: string; path: string }): URI {
    return new URI(`${scheme}:${path}`);
  }

  static joinPath(base: URI, ...parts: string[]): URI {
    return new URI([base.toString(), ...parts].join('/'));
  }
}
