import type { NoiseFact } from '../noise';

/** So often nobody says one phrase in a row. */
const LEAST = 4;
/** `No, no, no, no` and 对对对对 are said: a phrase has two words, or four Han characters. */
const PHRASE = /[\u3400-\u9fff]{4}|[A-Za-z]{2,20} [A-Za-z]{2,20}/;
const PARTS = /[^ ,.。!?、;]+(?: [A-Za-z'’]+)*/g;

/** A phrase over and over, as a recogniser writes it in silence: 谢谢大家 谢谢大家 谢谢大家 谢谢大家, `Thank you. Thank you. …` */
export function findRepeats(folded: string): NoiseFact[] {
  const found: NoiseFact[] = [];
  let run = { words: '', start: 0, end: 0, times: 0 };
  const close = (): void => {
    if (run.times >= LEAST && PHRASE.test(run.words))
      found.push({ start: run.start, end: run.end, kind: 'asrArtifact' });
  };
  for (const match of folded.matchAll(PARTS)) {
    const words = match[0].toLowerCase();
    let end = match.index + match[0].length;
    if (words === run.words) {
      if ('.。!?'.includes(folded[end] ?? ' ')) end++;
      run = { words, start: run.start, end, times: run.times + 1 };
      continue;
    }
    close();
    run = { words, start: match.index, end, times: 1 };
  }
  close();
  return found;
}
