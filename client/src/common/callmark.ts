import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type CloseHandlerResult,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  EXPLAIN_REQUEST,
  FIGURES_REQUEST,
  GUIDANCE_REQUEST,
  STATUS_CHANGED,
  STATUS_REQUEST,
  type DocumentStatus,
  type Explanation,
  type Figures,
  type Guidance,
  type InitializationOptions,
  type Status,
  type StatusParams,
} from '../../../server/src/lsp/protocol';
import { Accepting } from './accepting';
import { Crashes } from './crashes';
import { LANGUAGE } from './documents';
import { Pages } from './pages';
import { StatusItem } from './statusItem';
import { writeStatus } from './statusPage';

export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The running extension: the language client, and what is shown of its server. */
export class Callmark {
  readonly #log = vscode.window.createOutputChannel('Callmark', { log: true });
  readonly #item = new StatusItem();
  readonly #pages = new Pages();
  readonly #crashes = new Crashes();
  readonly #client: BaseLanguageClient;
  readonly #accepting: Accepting;

  /**
   * Comes back when the server answers, or has said why it cannot.
   *
   * @param files where the platform's server finds what comes with it
   */
  static async start(
    extension: vscode.Uri,
    make: MakeClient,
    files: Pick<InitializationOptions, 'wasm'> = {},
  ): Promise<Callmark> {
    const callmark = new Callmark(extension, make, files);
    await callmark.#start();
    return callmark;
  }

  private constructor(extension: vscode.Uri, make: MakeClient, files: Pick<InitializationOptions, 'wasm'>) {
    const docs = vscode.Uri.joinPath(extension, 'docs', 'rules.md').toString();
    this.#client = make({
      documentSelector: [{ language: LANGUAGE }],
      initializationOptions: { docs, status: true, sidecars: true, ...files } satisfies InitializationOptions,
      outputChannel: this.#log,
      traceOutputChannel: this.#log,
      diagnosticPullOptions: { onChange: true },
      textSynchronization: { delayOpenNotifications: true },
      errorHandler: { error: () => ({ action: ErrorAction.Continue }), closed: () => this.#closed() },
      initializationFailedHandler: () => false,
    });
    this.#accepting = new Accepting(this.#client);
    this.#client.onDidChangeState(({ newState }) => (this.#item.stopped = newState === State.Stopped));
    this.#client.onNotification(STATUS_CHANGED, (status: DocumentStatus) => this.#item.update(this.#asWritten(status)));
  }

  async restart(): Promise<void> {
    this.#crashes.forget();
    if (this.#client.needsStop()) await this.#client.stop();
    await this.#start();
  }

  async showStatus(): Promise<void> {
    if (!this.#client.isRunning()) return this.#offerRestart(vscode.l10n.t('The server is not running'));
    const uri = this.#transcriptAtHand();
    const params: StatusParams = uri === undefined ? {} : { textDocument: { uri } };
    const status = await this.#client.sendRequest<Status>(STATUS_REQUEST, params);
    await this.#pages.show('status.md', writeStatus(status));
  }

  /** Puts the figures of the transcript at hand on the clipboard, as a table to paste into a spreadsheet. */
  async copyFigures(): Promise<void> {
    const figures = await this.#askOfTranscript<Figures>(FIGURES_REQUEST);
    if (!figures) return;
    await vscode.env.clipboard.writeText(figures.text);
    void vscode.window.showInformationMessage(vscode.l10n.t('Figures copied: {0}', figures.rows));
  }

  /** Shows what the company of the transcript at hand forecasts, as a table. */
  async showGuidance(): Promise<void> {
    const guidance = await this.#askOfTranscript<Guidance>(GUIDANCE_REQUEST);
    if (!guidance) return;
    if (guidance.rows > 0) await this.#pages.render('guidance.md', guidance.text);
    else void vscode.window.showInformationMessage(vscode.l10n.t('This transcript gives no guidance.'));
  }

  /** Shows beside the transcript at hand why the sentence at the cursor is forward-looking or not. */
  async explainSentence(): Promise<void> {
    const cursor = vscode.window.activeTextEditor?.selection.active;
    const position = cursor && this.#client.code2ProtocolConverter.asPosition(cursor);
    const explanation = await this.#askOfTranscript<Explanation>(EXPLAIN_REQUEST, { position });
    if (explanation) await this.#pages.show('explanation.txt', explanation.text, true);
  }

  /** A line in the log. */
  note(line: string): void {
    this.#log.info(line);
  }

  showLog(): void {
    this.#log.show();
  }

  async stop(): Promise<void> {
    await this.#client.dispose();
    for (const shown of [this.#accepting, this.#item, this.#pages, this.#log]) shown.dispose();
  }

  /** The server's answer about the transcript at hand; where there is none, the user is told and it is undefined. */
  async #askOfTranscript<Answer>(request: string, params: object = {}): Promise<Answer | undefined> {
    const uri = this.#transcriptAtHand();
    const asked = uri === undefined ? null : { textDocument: { uri }, ...params };
    const answer = asked && (await this.#client.sendRequest<Answer | null>(request, asked));
    if (answer === null) void vscode.window.showInformationMessage(vscode.l10n.t('Open a transcript first.'));
    return answer ?? undefined;
  }

  #transcriptAtHand(): string | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document?.languageId === LANGUAGE ? this.#client.code2ProtocolConverter.asUri(document.uri) : undefined;
  }

  async #start(): Promise<void> {
    try {
      await this.#client.start();
    } catch (error) {
      this.#log.error(`The server did not start: ${String(error)}`);
      void this.#offerRestart(vscode.l10n.t('Callmark could not start its server.'));
    }
  }

  #asWritten(status: DocumentStatus): DocumentStatus {
    return { ...status, uri: this.#client.protocol2CodeConverter.asUri(status.uri).toString() };
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
