import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';

/** The turns of a text as `speaker: speech` lines, as a reader would note them; `?` stands for nobody. */
export function turnsOf(text: string): string[] {
  const { turns, speakers } = analyse(text);
  return turns.map(({ speaker, speech, end }) => {
    const name = speaker === undefined ? '?' : speakers[speaker]!.name;
    return `${name}: ${text.slice(speech.start, end).replace(/\s+/g, ' ')}`;
  });
}

/** Checks who speaks, as what, and how each turn begins: `name (kind): first words`. */
export function assertTurns(title: string, lines: string, expected: readonly string[]): void {
  it(title, () => {
    const text = lines.slice(1, -1);
    const { turns, speakers } = analyse(text);
    const found = turns.map(({ speaker, speech, end }, i) => {
      const { name, kind } = speaker === undefined ? { name: '?', kind: 'unknown' } : speakers[speaker]!;
      const words = text.slice(speech.start, end).replace(/\s+/g, ' ');
      const first = expected[i]?.slice(expected[i].indexOf('): ') + 3) ?? words;
      return `${name} (${kind}): ${words.startsWith(first) ? first : words}`;
    });
    assert.deepEqual(found, expected);
  });
}
