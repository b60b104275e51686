export type Row = Readonly<Record<string, string | number>>;

/** One table of `npm run bench`. */
export interface Benchmark {
  /** For `--only`. */
  readonly name: string;
  readonly title: string;
  /** What the columns mean, in a few sentences. */
  readonly note: string;
  /** Measures, and hands over each row as soon as it is known; `big` adds what takes minutes. */
  readonly run: (emit: (row: Row) => void, big: boolean) => Promise<void>;
}
