import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

export interface Failure {
  readonly feature: string;
  readonly count: number;
  readonly message: string;
}

/** Keeps the server alive: whatever a feature throws is logged once for that feature, counted, and answered with a fallback. */
export class Guard {
  readonly #failures = new Map<string, Failure>();
  readonly #log: (message: string) => void;

  constructor(log: (message: string) => void) {
    this.#log = log;
  }

  get failures(): readonly Failure[] {
    return [...this.#failures.values()];
  }

  /** Runs one request. Only errors of the protocol come through: a cancelled or an outdated request. */
  async run<Result>(
    feature: string,
    token: CancellationToken,
    fallback: Result,
    work: () => Result | Promise<Result>,
  ): Promise<Result> {
    try {
      throwIfCancelled(token);
      const result = await work();
      throwIfCancelled(token);
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.note(feature, error);
      return fallback;
    }
  }

  /** Counts a failure, and logs it where it is the feature's first. */
  note(feature: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const count = (this.#failures.get(feature)?.count ?? 0) + 1;
    this.#failures.set(feature, { feature, count, message });
    if (count > 1) return;
    this.#log(
      `${feature} failed and is answered with nothing; further failures are counted in the status. ${trace(error)}`,
    );
  }
}

const trace = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** What an editor asked of a text that is another by now: it asks again by itself. */
export const outdated = (): ResponseError<void> => new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
