import type { Block } from '../block';
import type { PlacedLabel } from './choose';

/** Caption files: two timings at least. */
const LEAST = 2;

/**
 * In a caption file each cue may carry its voice's name: labels of the voice that already speaks are dropped, and a label
 * takes its clock from the timing above it. Elsewhere the labels stay as they are.
 */
export function mergeCues(blocks: readonly Block[], labels: readonly PlacedLabel[], voices: boolean): PlacedLabel[] {
  const timed = blocks.reduce((count, { facts }) => count + (facts.structure.cue === undefined ? 0 : 1), 0);
  if (timed < LEAST && !voices) return [...labels];
  const merged: PlacedLabel[] = [];
  for (const item of labels) {
    if (merged.at(-1)?.label.who.key === item.label.who.key && item.label.who.key !== '') continue;
    const clock = item.label.clock ?? blocks[item.block - 1]?.facts.structure.cue;
    merged.push(clock === undefined ? item : { ...item, label: { ...item.label, clock } });
  }
  return merged;
}
