import { createAnalyst } from './document';
import { readDocument } from './input';
import type { Localized, Span } from '../core/transcript';
import { explainSpan } from '../core/outlook/explain';
import { writeExplanations } from '../core/outlook/explanation';

export interface ExplainOptions {
  readonly language: keyof Localized;
  readonly write: (chunk: string) => void;
  readonly complain: (line: string) => void;
}

/** Says of each sentence of a line why it is forward-looking or not. Returns the exit code: 2 where no line is named. */
export async function explain(place: string, { language, write, complain }: ExplainOptions): Promise<number> {
  const [, path, number] = /^(.+):([1-9]\d{0,8})$/.exec(place) ?? [];
  if (path === undefined) {
    complain(`${place}: name a line, as call.txt:12`);
    return 2;
  }
  try {
    const { text } = await readDocument(path);
    const line = lineOf(text, Number(number));
    if (!line) throw new Error(`there is no line ${number}`);
    const analysis = await createAnalyst()(text);
    write(writeExplanations(text, explainSpan(analysis, line), language));
    return 0;
  } catch (error) {
    complain(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

/** The span of a line, counted from 1; undefined where the text has fewer. */
function lineOf(text: string, number: number): Span | undefined {
  let line = 1;
  for (const { 0: whole, 1: content = '', index } of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    if (line++ === number) return { start: index, end: index + content.length };
    if (index + whole.length >= text.length) break;
  }
  return undefined;
}
