import { Uri, workspace, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { WasmFile } from '../../../server/src/lsp/protocol';
import { Callmark } from '../common/callmark';

/** Starts the server in a worker, and again in a new one where that ended. */
export async function start(context: ExtensionContext): Promise<Callmark> {
  const file = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name);
  const server = scriptOf(await load(file('server.web.js')));
  const wasm = await load(file('jieba_rs_wasm_bg.wasm'));
  let worker: Worker | undefined;
  const connect = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(server);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  return Callmark.start(
    context.extensionUri,
    (options) => new LanguageClient('callmark', 'Callmark', connect, options),
    { wasm },
  );
}

/** The address of a file, or its bytes where a worker cannot load from that: the extension of a remote window is read by the editor. */
async function load(file: Uri): Promise<WasmFile> {
  return file.scheme === 'vscode-remote' ? workspace.fs.readFile(file) : file.toString(true);
}

/** A worker's script, from its address or its bytes. */
function scriptOf(source: WasmFile): string {
  if (typeof source === 'string') return source;
  return URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'text/javascript' }));
}
