import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type BaseLanguageClient,
  type CloseHandlerResult,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { Crashes } from './crashes';
import { LANGUAGE } from './documents';

export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The running extension: the language client and what is shown of its server. */
export class Callmark {
  readonly #log: vscode.LogOutputChannel;
  readonly #client: BaseLanguageClient;
  readonly #crashes = new Crashes();

  /** Comes back when the server answers, or has said why it cannot. */
  static async start(make: MakeClient): Promise<Callmark> {
    const callmark = new Callmark(make);
    try {
      await callmark.#client.start();
    } catch (error) {
      callmark.#log.error(`The server did not start: ${String(error)}`);
      void callmark.#offerRestart(vscode.l10n.t('Callmark could not start its server.'));
    }
    return callmark;
  }

  private constructor(make: MakeClient) {
    this.#log = vscode.window.createOutputChannel('Callmark', { log: true });
    this.#client = make({
      documentSelector: [{ language: LANGUAGE }],
      outputChannel: this.#log,
      traceOutputChannel: this.#log,
      diagnosticPullOptions: { onChange: true, onTabs: false },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => this.#closed(),
      },
      initializationFailedHandler: () => false,
    });
  }

  async restart(): Promise<void> {
    this.#crashes.forget();
    if (this.#client.needsStop()) await this.#client.stop();
    await this.#client.start();
  }

  async showStatus(): Promise<void> {}

  showLog(): void {
    this.#log.show();
  }

  async stop(): Promise<void> {
    await this.#client.dispose();
    this.#log.dispose();
  }

  #closed(): CloseHandlerResult {
    if (this.#crashes.another()) {
      this.#log.warn('The server ended and is started again.');
      return { action: CloseAction.Restart, handled: true };
    }
    void this.#offerRestart(vscode.l10n.t('The server of Callmark ended several times in three minutes.'));
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  async #offerRestart(message: string): Promise<void> {
    const restart = vscode.l10n.t('Restart');
    const log = vscode.l10n.t('Show log');
    const answer = await vscode.window.showErrorMessage(message, restart, log);
    if (answer === restart) await this.restart();
    else if (answer === log) this.showLog();
  }
}
