import { initialize, open, startOverStdio, type Server } from '../test/support/server';
import type { Benchmark } from './benchmark';
import { PULL, resident } from './server';
import { ofSize } from './texts';

/** About what is said in an hour. */
const CALL = 40_000;
const OPENED_AND_CLOSED = 500;

/** Opens a document of its own kind, types into it, and waits for its problems. */
async function openAndEdit(server: Server, text: string, i: number): Promise<string> {
  const uri = `file:///call-${i}.transcript`;
  const start = { line: 0, character: 0 };
  await open(server, uri, `${i}\n${text}`);
  await server.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
  await server.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start, end: start }, text: 'x' }],
  });
  await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  return uri;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

export const benchMemory: Benchmark = {
  name: 'memory',
  title: 'Memory of the server',
  note: 'Resident set of the process with so many calls of 40 KB open (half Chinese, half English), each edited once, the segmenter loaded; then 500 short ones opened, edited and closed, one after the other, in a server of their own.',
  run: async (emit) => {
    const calls = [ofSize('zh', CALL), ofSize('en', CALL)];
    const server = await startOverStdio();
    await initialize(server, { capabilities: PULL });
    let opened = 0;
    for (const count of [0, 1, 10, 100]) {
      while (opened < count) await openAndEdit(server, calls[opened % 2]!, opened++);
      await settled();
      emit({ 'after': `${count} calls open`, 'memory, MB': resident(server.process?.pid) }); // prettier-ignore
    }
    await server.stop();

    const short = [ofSize('zh', CALL / 10), ofSize('en', CALL / 10)];
    const other = await startOverStdio();
    await initialize(other, { capabilities: PULL });
    for (let i = 0; i <= OPENED_AND_CLOSED; i++) {
      if (i === OPENED_AND_CLOSED / 10 || i === OPENED_AND_CLOSED) {
        await settled();
        emit({ 'after': `${i} opened and closed`, 'memory, MB': resident(other.process?.pid) }); // prettier-ignore
      }
      const uri = await openAndEdit(other, short[i % 2]!, i);
      await other.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }
    await other.stop();
  },
};
