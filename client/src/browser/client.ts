import { Uri, workspace, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { Callmark } from '../common/callmark';

/** Starts the server in a worker, and again in a new one where that ended. */
export async function start(context: ExtensionContext): Promise<Callmark> {
  const file = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name);
  const server = await urlOf(file('server.web.js'), 'text/javascript');
  const wasm = await urlOf(file('jieba_rs_wasm_bg.wasm'), 'application/wasm');
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

/**
 * An address that a worker can load from. The editor's own scheme for an extension on another machine is none: such a file is
 * read through the editor.
 */
async function urlOf(file: Uri, type: string): Promise<string> {
  if (file.scheme === 'http' || file.scheme === 'https') return file.toString(true);
  const bytes = await workspace.fs.readFile(file);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
}
