import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Message,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import type { Diagnostic, InitializeParams, InitializeResult } from 'vscode-languageserver';

/** A server to talk to, wherever it runs. */
export interface Server {
  readonly connection: MessageConnection;
  /** The process, where it has one. */
  readonly process?: ChildProcess;
  /** What it logged with `window/logMessage`. */
  readonly logged: { type: number; message: string }[];
  /** The last diagnostics that it pushed, by URI. */
  readonly pushed: Map<string, { version?: number; diagnostics: Diagnostic[] }>;
  /** Writes a message as it is, for what the connection would not send. */
  write(message: Message): Promise<void>;
  /** Called with the reply to a request that was written as it is. */
  onReply(id: number, listener: (reply: { error?: { code: number } }) => void): void;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string | undefined;
const bundles = new Map<string, Promise<string>>();

/** Bundles an entry as the build does, once a run, into a folder that goes away with the process. */
export function bundle(entry: 'node' | 'browser'): Promise<string> {
  if (folder === undefined) {
    folder = mkdtempSync(join(tmpdir(), 'callmark-'));
    process.once('exit', () => rmSync(folder!, { recursive: true, force: true }));
  }
  let made = bundles.get(entry);
  if (!made) bundles.set(entry, (made = make(entry, join(folder, `${entry}.cjs`))));
  return made;
}

async function make(entry: 'node' | 'browser', outfile: string): Promise<string> {
  await build({
    absWorkingDir: root,
    entryPoints: [`server/src/${entry}/main.ts`],
    outfile,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    alias: { 'vscode-languageserver-types': './node_modules/vscode-languageserver-types' },
    supported: { 'dynamic-import': false },
    ...(entry === 'node'
      ? { platform: 'node', format: 'cjs', target: 'node20', external: ['nodejieba'] }
      : { platform: 'browser', format: 'iife', target: 'es2022' }),
  });
  return outfile;
}

/** Starts the Node entry as an editor does: a process that talks over standard input and output. */
export async function startOverStdio(): Promise<Server> {
  const child = spawn(process.execPath, [await bundle('node'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const server = listen(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), async () => {
    if (child.exitCode === null) child.kill();
    await new Promise((resolve) =>
      child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(0),
    );
  });
  return { ...server, process: child };
}

/** A worker of Node that gives the browser's entry what a web worker has: `self`, `postMessage`, `onmessage`. */
const WEB_WORKER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  globalThis.self = globalThis;
  globalThis.addEventListener = () => {};
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
  globalThis.process = undefined;
  (0, eval)(readFileSync(workerData, 'utf8'));
`;

/** Starts the browser's entry in a worker, over a port of messages. */
export async function startOverPort({ file, before = '' }: { file?: string; before?: string } = {}): Promise<Server> {
  const worker = new Worker(before + WEB_WORKER, { eval: true, workerData: file ?? (await bundle('browser')) });
  const silent = { onError: () => ({ dispose() {} }), onClose: () => ({ dispose() {} }), dispose() {} };
  const reader: MessageReader = {
    ...silent,
    onPartialMessage: silent.onError,
    listen: (callback) => {
      worker.on('message', callback);
      return { dispose: () => void worker.off('message', callback) };
    },
  };
  const writer: MessageWriter = {
    ...silent,
    write: (message) => Promise.resolve(worker.postMessage(message)),
    end() {},
  };
  return listen(reader, writer, async () => void (await worker.terminate()));
}

/** Keeps what a server tells by itself. */
export function listen(reader: MessageReader, writer: MessageWriter, end: () => Promise<void>): Server {
  const replies = new Map<number, (reply: { error?: { code: number } }) => void>();
  const tapped: MessageReader = {
    ...bound(reader),
    listen: (callback) =>
      reader.listen((message) => {
        const { id } = message as { id?: number };
        const listener = replies.get(id ?? -1);
        if (listener) listener(message as { error?: { code: number } });
        else callback(message);
      }),
  };
  const connection = createMessageConnection(tapped, writer);
  const logged: Server['logged'] = [];
  const pushed: Server['pushed'] = new Map();
  connection.onNotification('window/logMessage', (entry: { type: number; message: string }) => void logged.push(entry));
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, ...report }: { uri: string; version?: number; diagnostics: Diagnostic[] }) => void pushed.set(uri, report),
  );
  connection.listen();
  return {
    connection,
    logged,
    pushed,
    write: (message) => writer.write(message),
    onReply: (id, listener) => void replies.set(id, listener),
    stop: async () => {
      connection.dispose();
      await end();
    },
  };
}

const bound = (reader: MessageReader): MessageReader => ({
  onError: (...args) => reader.onError(...args),
  onClose: (...args) => reader.onClose(...args),
  onPartialMessage: (...args) => reader.onPartialMessage(...args),
  listen: (callback) => reader.listen(callback),
  dispose: () => reader.dispose(),
});

/** Says hello as an editor of few abilities, with what a test adds. */
export async function initialize(
  { connection }: Server,
  params: Partial<InitializeParams> = {},
): Promise<InitializeResult> {
  const all: InitializeParams = { processId: null, rootUri: null, capabilities: {}, ...params };
  const result = await connection.sendRequest<InitializeResult>('initialize', all);
  await connection.sendNotification('initialized', {});
  return result;
}

export const open = ({ connection }: Server, uri: string, text: string, version = 1): Promise<void> =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'transcript', version, text },
  });

/** Waits until something is so, at most two seconds. */
export async function until(is: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !is(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
}
