import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { Callmark } from '../common/callmark';

/** Starts the server as a process of its own, on the Node that VS Code brings. */
export function start(context: ExtensionContext): Promise<Callmark> {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return Callmark.start(
    context.extensionUri,
    (options) => new LanguageClient('callmark', 'Callmark', { run, debug }, options),
  );
}
