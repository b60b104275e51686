import { analyse, type Analysis } from '../core/analyse';
import { readSidecar, SIDECAR } from '../core/suppression/sidecar';
import { unsuppressed } from '../core/suppression/suppression';
import type { Segmenter } from '../core/text/segmenter';
import type { Level, Localized } from '../core/transcript';
import { loadSegmenter } from '../node/segmenter';
import { readDocument, type Document } from './input';
import { toCsv } from './output/csv';
import { toReport } from './output/report';
import { toSchema } from './output/schema';

export type Format = 'text' | 'json' | 'jsonl' | 'csv';

export const LEVELS: readonly Level[] = ['hint', 'information', 'warning', 'error'];

/** What is to be said of each document. Plain data: it is handed to workers too. */
export interface Wanted {
  readonly format: Format;
  readonly language: keyof Localized;
  readonly failOn?: Level;
  readonly color: boolean;
}

/** One document as it is printed; where it could not be read, `error` says why and `output` is its record, if it has one. */
export interface Annotated {
  readonly path: string;
  readonly output?: string;
  readonly error?: string;
  /** What of the file of accepted findings could not be used. */
  readonly notices?: readonly string[];
  /** True for a document that could not be read, or with a finding as grave as {@link Wanted.failOn}. */
  readonly fails: boolean;
}

/** Reads and annotates documents one after the other; the segmenter is loaded for the first one that needs words. */
export function createAnnotator(wanted: Wanted): (path: string) => Promise<Annotated> {
  const understand = createAnalyst();
  return async (path) => {
    try {
      const document = await readDocument(path);
      const analysis = await understand(document.text);
      const { suppressions, problems } = readSidecar(document.sidecar);
      const transcript = { ...analysis, findings: unsuppressed(analysis, suppressions) };
      const accepted = analysis.findings.length - transcript.findings.length;
      return {
        path,
        output: render(transcript, document, accepted, wanted),
        notices: problems.map((problem) => `${path}${SIDECAR}: ${problem[wanted.language]}`),
        fails: fails(transcript, wanted.failOn),
      };
    } catch (error) {
      return failed(path, error, wanted.format);
    }
  };
}

/** A document that could not be annotated; programs that read the output learn of it there. */
export function failed(path: string, error: unknown, format: Format): Annotated {
  const reason = error instanceof Error ? error.message : String(error);
  const record = { schema: 'callmark/1', source: { path }, error: reason };
  return { path, error: reason, fails: true, ...(isJson(format) ? { output: stringify(record, format) } : {}) };
}

/** @param accepted how many findings are left out because the reader accepts them */
function render(
  transcript: Analysis,
  document: Document,
  accepted: number,
  { format, language, color }: Wanted,
): string {
  if (isJson(format)) return stringify(toSchema(transcript, document, language), format);
  return format === 'csv' ? toCsv(transcript, document) : toReport(transcript, document, { language, color, accepted });
}

const isJson = (format: Format): boolean => format === 'json' || format === 'jsonl';

const stringify = (record: object, format: Format): string =>
  format === 'json' ? JSON.stringify(record, null, 2) : `${JSON.stringify(record)}\n`;

function fails({ findings }: Analysis, failOn: Level | undefined): boolean {
  return failOn !== undefined && findings.some(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(failOn));
}

/** Analyses texts; the segmenter is loaded for the first one that needs words. */
export function createAnalyst(): (text: string) => Promise<Analysis> {
  let segmenter: Promise<Segmenter | undefined> | undefined;
  return async (text) => {
    const first = analyse(text, segmenter ? { segmenter: await segmenter } : {});
    if (!first.wantsWords || segmenter) return first;
    segmenter = loadSegmenter((name, reason) => {
      if (process.env.CALLMARK_VERBOSE) process.stderr.write(`callmark: ${name} does not load: ${reason}\n`);
    });
    return analyse(text, { segmenter: await segmenter }, first);
  };
}
