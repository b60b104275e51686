import { createAnalyst } from './document';
import { expand, readDocument, STDIN } from './input';
import { guidanceTables, type TableFormat } from './output/guidance';
import type { Localized } from '../core/transcript';
import { guidanceRows } from '../core/outlook/guidance';

export interface GuidanceOptions {
  readonly format: TableFormat;
  readonly language: keyof Localized;
  readonly write: (chunk: string) => void;
  readonly complain: (line: string) => void;
}

/** Prints the table of guidance of each document; one that cannot be read is said so and the others go on. Returns the exit code. */
export async function guidance(args: readonly string[], options: GuidanceOptions): Promise<number> {
  const understand = createAnalyst();
  const table = guidanceTables[options.format];
  let exitCode = 0;
  options.write(table.start);
  for (const path of await expand(args.length > 0 ? args : [STDIN])) {
    try {
      const { text } = await readDocument(path);
      options.write(table.rows(guidanceRows(await understand(text)), path, options.language));
    } catch (error) {
      exitCode = 1;
      options.complain(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return exitCode;
}
