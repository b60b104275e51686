import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { Callmark } from '../common/callmark';

/** Starts the server in a worker; again in a new one where that dies. */
export function start(context: ExtensionContext): Promise<Callmark> {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  const worker = () => Promise.resolve(new Worker(server));
  return Callmark.start(context.extensionUri, (options) => new LanguageClient('callmark', 'Callmark', worker, options));
}
