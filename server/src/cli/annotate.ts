import type { Annotated, Format, Wanted } from './document';
import { expand, STDIN } from './input';
import { CSV_HEADER } from './output/csv';
import { startProgress } from './progress';
import { annotateAll } from './workers';

export interface AnnotateOptions extends Wanted {
  readonly workers: number;
  /** The file that a worker thread runs. */
  readonly entry: string;
  readonly write: (chunk: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * Annotates each document and prints it as soon as its turn comes; one that cannot be read is said so and the others go on.
 * Returns the exit code.
 */
export async function annotate(args: readonly string[], options: AnnotateOptions): Promise<number> {
  const { write, complain, format, language, failOn, color } = options;
  const paths = await expand(args.length > 0 ? args : [STDIN]);
  const frame = frames[format](paths.length);
  const progress = startProgress(paths.length);
  let exitCode = 0;
  let printed = 0;
  write(frame.start);
  for await (const annotated of annotateAll(paths, { format, language, failOn, color }, options)) {
    if (annotated.fails) exitCode = 1;
    annotated.notices?.forEach(complain);
    if (annotated.error !== undefined) complain(`${annotated.path}: ${annotated.error}`);
    if (annotated.output !== undefined) write((printed++ > 0 ? frame.between : '') + frame.item(annotated));
    progress.step();
  }
  progress.stop();
  write(frame.end);
  return exitCode;
}

/** What stands around the documents. */
interface Frame {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  item(annotated: Annotated): string;
}

const item = ({ output = '' }: Annotated): string => output;
const plain: Frame = { start: '', between: '', end: '', item };
const indented = (annotated: Annotated): string => item(annotated).replaceAll('\n', '\n  ');

const frames: Record<Format, (documents: number) => Frame> = {
  text: () => plain,
  jsonl: () => plain,
  json: (documents) => {
    if (documents === 1) return { ...plain, end: '\n' };
    if (documents === 0) return { ...plain, end: '[]\n' };
    return { start: '[\n  ', between: ',\n  ', end: '\n]\n', item: indented };
  },
  csv: () => ({ ...plain, start: CSV_HEADER }),
};
