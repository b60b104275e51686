import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ACCEPT,
  READ_SIDECAR,
  type Accepted,
  type AcceptParams,
  type ReadSidecarParams,
} from '../../../server/src/lsp/protocol';

/** More than a sidecar may have is not handed over whole: the server then says that it is too long. */
const MOST = 512 * 1024;
const CHANGED = 2;

/** Reads and writes the files beside documents that say which findings are accepted, and asks why. */
export class Accepting implements vscode.Disposable {
  readonly #running: () => BaseLanguageClient | undefined;
  readonly #command: vscode.Disposable;

  /** @param running the client of a server that answers */
  constructor(running: () => BaseLanguageClient | undefined) {
    this.#running = running;
    this.#command = vscode.commands.registerCommand(
      'callmark.accept',
      (uri: string, suppression: AcceptParams['suppression']) => this.#accept(uri, suppression),
    );
  }

  /** Reads sidecars for a client's server. */
  serve(client: BaseLanguageClient): void {
    client.onRequest(READ_SIDECAR, ({ uri }: ReadSidecarParams) => readText(client.protocol2CodeConverter.asUri(uri)));
  }

  dispose(): void {
    this.#command.dispose();
  }

  /** An input box that is closed accepts nothing; one that is left empty accepts without a reason. */
  async #accept(uri: string, suppression: AcceptParams['suppression']): Promise<void> {
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Accept'),
      prompt: vscode.l10n.t('Why is this accepted? The reason is kept in a file beside the document.'),
    });
    const client = this.#running();
    if (reason === undefined || !client) return;
    const params: AcceptParams = { textDocument: { uri }, suppression: { ...suppression, reason: reason.trim() } };
    const accepted = await client.sendRequest<Accepted | null>(ACCEPT, params);
    if (!accepted) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The file of accepted findings cannot be read: mend it first. Its problems are listed.'),
      );
      return;
    }
    const target = client.protocol2CodeConverter.asUri(accepted.uri);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(accepted.text));
    await client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: accepted.uri, type: CHANGED }],
    });
  }
}

/** Null where there is no such file; an error where it is there and cannot be read. */
async function readText(uri: vscode.Uri): Promise<string | null> {
  let size: number;
  try {
    size = (await vscode.workspace.fs.stat(uri)).size;
  } catch {
    return null;
  }
  const bytes = size > MOST ? new Uint8Array(MOST) : await vscode.workspace.fs.readFile(uri);
  return new TextDecoder().decode(bytes);
}
