import { analyse } from '../../../server/src/core/analyse';

/** The turns of a text as `speaker: speech` lines, as a reader would note them; `?` stands for nobody. */
export function turnsOf(text: string): string[] {
  const { turns, speakers } = analyse(text);
  return turns.map(({ speaker, speech, end }) => {
    const name = speaker === undefined ? '?' : speakers[speaker]!.name;
    return `${name}: ${text.slice(speech.start, end).replace(/\s+/g, ' ')}`;
  });
}
