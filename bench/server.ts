import { readFileSync } from 'node:fs';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { SERVICE } from '../server/src/service';
import { startInProcess } from '../test/support/inProcess';
import { initialize, open, type Server } from '../test/support/server';

const URI = 'file:///bench.transcript';
export const PULL = { textDocument: { diagnostic: {} } };

/** A server with one document open, and what is asked of it. */
export interface Opened {
  readonly server: Server;
  request<Result>(method: string, params?: object): Promise<Result>;
  /** When the server last had problems ready to send; only of a server in this process. */
  readyAt(): number;
  change(change: TextDocumentContentChangeEvent): Promise<void>;
}

/** Opens a text in a server; waits until it is read. */
export async function openIn(server: Server, text: string, readyAt = () => NaN): Promise<Opened> {
  await initialize(server, { capabilities: PULL });
  await open(server, URI, text);
  let version = 1;
  const opened: Opened = {
    server,
    readyAt,
    request: (method, params = {}) => server.connection.sendRequest(method, { textDocument: { uri: URI }, ...params }),
    change: (change) =>
      server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: ++version },
        contentChanges: [change],
      }),
  };
  await opened.request('textDocument/documentSymbol');
  return opened;
}

/** A text opened in a server in this process: messages are written and read as over a pipe. */
export function openHere(text: string): Promise<Opened> {
  let ready = NaN;
  const provideDiagnostics: typeof SERVICE.provideDiagnostics = (...context) => {
    const problems = SERVICE.provideDiagnostics(...context);
    ready = performance.now();
    return problems;
  };
  return openIn(startInProcess({ provideDiagnostics }), text, () => ready);
}

/** Megabytes that a process holds in memory now, or at most so far; NaN where the system does not tell. */
export function resident(pid: number | undefined, which: 'now' | 'peak' = 'now'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, kilobytes] = (which === 'now' ? /VmRSS:\s+(\d+)/ : /VmHWM:\s+(\d+)/).exec(status) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return NaN;
  }
}
