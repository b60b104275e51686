import { readFileSync } from 'node:fs';
import type { DocumentSymbol } from 'vscode-languageserver';
import { initialize, open, startOverStdio, type Server } from '../test/support/server';
import { samples } from '../test/support/transcripts';
import { time } from './measure';
import type { Row, Table } from './table';
import { texts } from './texts';

const URI = 'file:///bench.transcript';
const PULL = { textDocument: { diagnostic: {} } };

/** Spawns a server, opens a document and asks for its outline. */
async function firstOutline(text: string): Promise<void> {
  const server = await startOverStdio();
  await initialize(server);
  await open(server, URI, text);
  const outline = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', document());
  if (outline.length === 0) throw new Error('the outline is empty');
  await server.stop();
}

const document = (): { textDocument: { uri: string } } => ({ textDocument: { uri: URI } });

/** Types one character in the middle and waits for the diagnostics of that version. */
function typist(server: Server, text: string): () => Promise<void> {
  const lines = text.split('\n');
  const line = Math.floor(lines.length / 2);
  let version = 1;
  return async () => {
    version++;
    const at = { line, character: lines[line]!.length };
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [{ range: { start: at, end: at }, text: '增' }],
    });
    lines[line] += '增';
    await server.connection.sendRequest('textDocument/diagnostic', document());
  };
}

/** Megabytes that a process holds, where the system tells; NaN elsewhere. */
function resident(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return NaN;
  }
}

/** The server as an editor sees it, over standard input and output. */
export async function benchServer(): Promise<Table<Row>> {
  const rows: Row[] = [];
  const digest = samples().find(({ name }) => name.startsWith('news-digest'))!;
  const named = [{ name: 'news-digest', language: 'zh', text: digest.text }, ...texts()];
  for (const { name, language, text } of named) {
    const outline = await time(() => firstOutline(text), 10);
    const server = await startOverStdio();
    await initialize(server, { capabilities: PULL });
    await open(server, URI, text);
    const keystroke = await time(typist(server, text), 60);
    const position = { line: Math.floor(text.split('\n').length / 3), character: 10 };
    const hover = await time(
      () => server.connection.sendRequest('textDocument/hover', { ...document(), position }),
      60,
    );
    rows.push({
      size: name,
      language,
      'spawn to outline, ms': outline.median,
      'spawn p95, ms': outline.p95,
      'keystroke to diagnostics, ms': keystroke.median,
      'keystroke p95, ms': keystroke.p95,
      'hover, ms': hover.median,
      'memory, MB': resident(server.process?.pid),
    });
    await server.stop();
  }
  return {
    title: 'The server over stdio',
    note: 'Spawn to outline: process start, initialize, didOpen, documentSymbol. Keystroke: didChange of one character to the diagnostics of that version, encoding included. Memory: resident set of the process with the document open, segmenter loaded where the text wants it.',
    rows,
  };
}
