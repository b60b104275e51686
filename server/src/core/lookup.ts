import type { Span } from './transcript';

/** Index of the last item that starts at or before `offset`, -1 where there is none; `items` in text order. */
export function lastStartingBefore(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the item that holds `offset`, -1 where none does; `items` in text order and not overlapping. */
export function indexAt(items: readonly Span[], offset: number): number {
  const index = lastStartingBefore(items, offset);
  return index >= 0 && offset < items[index]!.end ? index : -1;
}

/** The items that start inside a span; `items` in text order. */
export const startingIn = <Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] =>
  items.slice(lastStartingBefore(items, start - 1) + 1, lastStartingBefore(items, end - 1) + 1);
