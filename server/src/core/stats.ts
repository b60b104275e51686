import type { Transcript } from './transcript';

export interface TalkStats {
  /** Turns of the speaker. */
  readonly turns: number;
  /** Share of all that is said in turns, 0 to 1, counted in code units of speech without noise. */
  readonly share: number;
  /** Turn-level questions asked. */
  readonly asked: number;
}

/** Who talks how much, by index into `speakers`. */
export function talkStats({ speakers, turns, questions, noise }: Transcript): readonly TalkStats[] {
  const spoken = speakers.map(() => ({ turns: 0, length: 0, asked: 0 }));
  let total = 0;
  let next = 0;
  for (const { speaker, speech } of turns) {
    let length = speech.end - speech.start;
    while (next < noise.length && noise[next]!.end <= speech.start) next++;
    for (; next < noise.length && noise[next]!.end <= speech.end; next++)
      length -= noise[next]!.end - noise[next]!.start;
    total += length;
    const one = speaker === undefined ? undefined : spoken[speaker];
    if (!one) continue;
    one.turns++;
    one.length += length;
  }
  for (const { askedBy } of questions) if (askedBy !== undefined && spoken[askedBy]) spoken[askedBy].asked++;
  return spoken.map(({ turns, length, asked }) => ({ turns, asked, share: total === 0 ? 0 : length / total }));
}
