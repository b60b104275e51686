import { analyse, type Analysis } from '../core/analyse';
import type { Segmenter } from '../core/text/segmenter';
import type { Level, Localized } from '../core/transcript';
import { loadSegmenter } from '../node/segmenter';
import { expand, readDocument, STDIN, type Document } from './input';
import { toCsv } from './output/csv';
import { toReport } from './output/report';
import { toSchema } from './output/schema';
import { startProgress } from './progress';

export type Format = 'text' | 'json' | 'jsonl' | 'csv';

export interface AnnotateOptions {
  readonly format: Format;
  readonly language: keyof Localized;
  readonly failOn?: Level;
  readonly color: boolean;
  readonly write: (chunk: string) => void;
  readonly complain: (line: string) => void;
}

export const LEVELS: readonly Level[] = ['hint', 'information', 'warning', 'error'];

/** Annotates each document in turn; one that cannot be read is said so and the others go on. Returns the exit code. */
export async function annotate(args: readonly string[], options: AnnotateOptions): Promise<number> {
  const paths = await expand(args.length > 0 ? args : [STDIN]);
  const printer = printers[options.format](options, paths.length);
  const analyst = createAnalyst(options.complain);
  const progress = startProgress(paths.length);
  let exitCode = 0;
  for (const path of paths) {
    try {
      const document = await readDocument(path);
      const transcript = await analyst(document.text);
      printer.print(transcript, document);
      if (fails(transcript, options.failOn)) exitCode = 1;
    } catch (error) {
      exitCode = 1;
      const reason = error instanceof Error ? error.message : String(error);
      options.complain(`${path}: ${reason}`);
      printer.fail(path, reason);
    }
    progress.step();
  }
  progress.stop();
  printer.end();
  return exitCode;
}

function fails({ findings }: Analysis, failOn: Level | undefined): boolean {
  return failOn !== undefined && findings.some(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(failOn));
}

/** Analyses documents; the segmenter is loaded for the first one that has a decision which needs words. */
function createAnalyst(complain: (line: string) => void): (text: string) => Promise<Analysis> {
  let segmenter: Promise<Segmenter | undefined> | undefined;
  return async (text) => {
    const first = analyse(text, segmenter ? { segmenter: await segmenter } : {});
    if (!first.wantsWords || segmenter) return first;
    segmenter = loadSegmenter((line) => {
      if (process.env.CALLMARK_VERBOSE) complain(line);
    });
    return analyse(text, { segmenter: await segmenter }, first);
  };
}

interface Printer {
  print(transcript: Analysis, document: Document): void;
  fail(path: string, reason: string): void;
  end(): void;
}

const errorRecord = (path: string, error: string): object => ({ schema: 'callmark/1', source: { path }, error });

const printers: Record<Format, (options: AnnotateOptions, documents: number) => Printer> = {
  text: ({ write, language, color }) => ({
    print: (transcript, document) => write(toReport(transcript, document, { language, color })),
    fail: () => {},
    end: () => {},
  }),
  json: ({ write, language }, documents) => {
    const items: object[] = [];
    return {
      print: (transcript, document) => items.push(toSchema(transcript, document, language)),
      fail: (path, reason) => items.push(errorRecord(path, reason)),
      end: () => write(JSON.stringify(documents === 1 ? items[0] : items, null, 2) + '\n'),
    };
  },
  jsonl: ({ write, language }) => ({
    print: (transcript, document) => write(JSON.stringify(toSchema(transcript, document, language)) + '\n'),
    fail: (path, reason) => write(JSON.stringify(errorRecord(path, reason)) + '\n'),
    end: () => {},
  }),
  csv: ({ write }) => {
    let header = true;
    return {
      print: (transcript, document) => {
        write(toCsv(transcript, document, header));
        header = false;
      },
      fail: () => {},
      end: () => {},
    };
  },
};
