import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
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
import { LANGUAGE } from './documents';
import { Pages } from './pages';
import { Server, type MakeClient } from './server';
import { StatusItem } from './statusItem';
import { writeStatus } from './statusPage';

/** The running extension: the server, and what is shown of it. */
export class Callmark {
  readonly #log = vscode.window.createOutputChannel('Callmark', { log: true });
  readonly #item = new StatusItem();
  readonly #pages = new Pages();
  readonly #accepting = new Accepting(() => this.#server.client);
  readonly #server: Server;

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
    await callmark.#server.start();
    return callmark;
  }

  private constructor(extension: vscode.Uri, make: MakeClient, files: Pick<InitializationOptions, 'wasm'>) {
    const docs = vscode.Uri.joinPath(extension, 'docs', 'rules.md').toString();
    const options = {
      documentSelector: [{ language: LANGUAGE }],
      initializationOptions: { docs, status: true, sidecars: true, ...files } satisfies InitializationOptions,
      outputChannel: this.#log,
      traceOutputChannel: this.#log,
      diagnosticPullOptions: { onChange: true },
      textSynchronization: { delayOpenNotifications: true },
    };
    this.#server = new Server(make, options, {
      prepare: (client) => this.#prepare(client),
      stopped: (stopped) => (this.#item.stopped = stopped),
      ended: (again) => this.#ended(again),
      failed: (error) => {
        this.#log.error(`The server did not start: ${String(error)}`);
        void this.#offerRestart(vscode.l10n.t('Callmark could not start its server.'));
      },
    });
  }

  restart(): Promise<void> {
    return this.#server.restart();
  }

  async showStatus(): Promise<void> {
    const client = this.#running();
    if (!client) return;
    const uri = transcriptAtHand(client);
    const params: StatusParams = uri === undefined ? {} : { textDocument: { uri } };
    const status = await client.sendRequest<Status>(STATUS_REQUEST, params);
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
    const position = cursor && { line: cursor.line, character: cursor.character };
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
    await this.#server.stop();
    for (const shown of [this.#accepting, this.#item, this.#pages, this.#log]) shown.dispose();
  }

  /** The server's answer about the transcript at hand; where there is none, the user is told and it is undefined. */
  async #askOfTranscript<Answer>(request: string, params: object = {}): Promise<Answer | undefined> {
    const client = this.#running();
    if (!client) return undefined;
    const uri = transcriptAtHand(client);
    const asked = uri === undefined ? null : { textDocument: { uri }, ...params };
    const answer = asked && (await client.sendRequest<Answer | null>(request, asked));
    if (answer === null) void vscode.window.showInformationMessage(vscode.l10n.t('Open a transcript first.'));
    return answer ?? undefined;
  }

  /** The client of a server that answers; where it does not, the user is told. */
  #running(): BaseLanguageClient | undefined {
    const { client } = this.#server;
    if (!client) void this.#offerRestart(vscode.l10n.t('The server is not running'));
    return client;
  }

  #prepare(client: BaseLanguageClient): void {
    const written = ({ uri }: DocumentStatus): string => client.protocol2CodeConverter.asUri(uri).toString();
    client.onNotification(STATUS_CHANGED, (status: DocumentStatus) =>
      this.#item.update({ ...status, uri: written(status) }),
    );
    this.#accepting.serve(client);
  }

  #ended(again: boolean): void {
    this.#log.warn(again ? 'The server ended and is started again.' : 'The server ended.');
    if (!again) void this.#offerRestart(vscode.l10n.t('The server of Callmark ended several times in three minutes.'));
  }

  async #offerRestart(message: string): Promise<void> {
    const restart = vscode.l10n.t('Restart');
    const log = vscode.l10n.t('Show log');
    const answer = await vscode.window.showErrorMessage(message, restart, log);
    if (answer === restart) await this.restart();
    else if (answer === log) this.showLog();
  }
}

function transcriptAtHand(client: BaseLanguageClient): string | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE ? client.code2ProtocolConverter.asUri(document.uri) : undefined;
}
