import { analyse } from '../server/src/core/analyse';
import type { Benchmark } from './benchmark';
import { KEY, typeInEditor } from './editor/typist.mjs';
import { summarise } from './measure';
import { texts } from './texts';

const ROUNDS = 20;
/** No forecast before the key is pressed, and one after it. */
const SENTENCE = ': Next year we wil';

/** The call with the sentence behind one of its first turns, where the key makes it a forecast; and its line, counted from 1. */
function withSentence(text: string): { call: string; line: number } {
  for (const { label, end } of analyse(text).turns.slice(0, 20)) {
    const before = `${text.slice(0, end)}\n${text.slice(label.start, label.end)}${SENTENCE}`;
    const forecasts = (key: string): boolean =>
      analyse(`${before}${key}\n${text.slice(end)}`).forwardLooking.some(
        (one) => one.end === before.length + key.length,
      );
    if (forecasts(KEY) && !forecasts(''))
      return { call: `${before}\n${text.slice(end)}`, line: before.split('\n').length };
  }
  throw new Error('no turn of the call takes the sentence');
}

export const benchEditor: Benchmark = {
  name: 'editor',
  title: 'Keystrokes in the editor',
  note: 'VS Code in a browser: from a key that makes a sentence a forecast, near the start of the call, to the frame with its squiggle. What the editor itself waits before it asks and before it draws is in it.',
  run: async (emit) => {
    for (const { name, language, text } of texts('100 KB', '1 MB')) {
      const { call, line } = withSentence(text);
      const { best, median, p95 } = summarise(await typeInEditor(call, line, ROUNDS));
      emit({ size: name, language, 'best, ms': best, 'median, ms': median, 'p95, ms': p95 });
    }
  },
};
