import type { Span } from '../transcript';

const NUMBER = /^[([]?(\d{1,2})(?:[.、)\]]|\.? )(?!\d(?!\d{3}(?:财|年)))/;

/** The number with which a block stands in a list, as `2.` or `3、` or `(4)`. */
export function listNumber(reading: string): (Span & { number: number }) | undefined {
  const match = NUMBER.exec(reading);
  if (!match || /^\d{1,2} /.test(match[0])) return undefined;
  return { start: 0, end: match[0].trimEnd().length, number: Number(match[1]) };
}
