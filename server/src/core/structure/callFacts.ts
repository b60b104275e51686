import type { Span } from '../transcript';

/** What a block says of the call itself. */
export interface CallFacts {
  readonly title?: Span;
}

export function findCallFacts(_reading: string): CallFacts {
  return {};
}
