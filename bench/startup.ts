import type { DocumentSymbol } from 'vscode-languageserver';
import { startOverStdio } from '../test/support/server';
import { samples } from '../test/support/transcripts';
import type { Benchmark } from './benchmark';
import { time } from './measure';
import { openIn } from './server';
import { texts } from './texts';

/** Spawns a server, opens a document and asks for its outline. */
async function firstOutline(text: string): Promise<void> {
  const opened = await openIn(await startOverStdio(), text);
  const outline = await opened.request<DocumentSymbol[]>('textDocument/documentSymbol');
  if (outline.length === 0) throw new Error('the outline is empty');
  await opened.server.stop();
}

export const benchStartup: Benchmark = {
  name: 'startup',
  title: 'From nothing to the first outline',
  note: 'A process is started, says hello over standard input and output, opens the document and answers with its outline; the process ends.',
  run: async (emit) => {
    const digest = samples().find(({ name }) => name.startsWith('news-digest'))!;
    const documents = [{ name: 'news-digest', language: 'zh', text: digest.text }, ...texts('100 KB', '1 MB')];
    for (const { name, language, text } of documents) {
      const { best, median, p95 } = await time(() => firstOutline(text), 2500);
      emit({ document: name, language, 'best, ms': best, 'median, ms': median, 'p95, ms': p95 });
    }
  },
};
