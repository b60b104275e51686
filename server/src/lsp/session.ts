import type { CancellationToken, Connection, InitializeParams } from 'vscode-languageserver';
import type { Analysis } from '../core/analyse';
import type { Service } from '../service';
import type { Settings } from '../service/settings';
import type { Snapshot } from '../service/snapshot';
import { readEditor, type Editor } from './capabilities';
import { Configuration } from './configuration';
import { Documents } from './documents';
import { Guard, outdated } from './guard';
import type { Platform } from './platform';
import { Sidecars, type OpenSidecar } from './sidecars';
import { Words } from './words';

/** What a feature is given besides its own parameters. */
export interface Context {
  readonly snapshot: Snapshot;
  readonly editor: Editor;
}

/** A feature that users can set is given their settings too, for which an editor may have to be asked. */
export interface SetContext extends Context {
  readonly settings: Settings;
  readonly sidecar: OpenSidecar;
}

type Listener = (uri: string, analysis: Analysis) => void;

/** One connection with all that belongs to it. */
export class Session {
  readonly connection: Connection;
  readonly platform: Platform;
  readonly service: Service;
  readonly guard: Guard;
  readonly configuration: Configuration;
  readonly documents: Documents;
  readonly words: Words;
  readonly sidecars: Sidecars;
  editor: Editor = readEditor({ capabilities: {}, processId: null, rootUri: null });
  readonly #listeners: Listener[] = [];

  constructor(connection: Connection, platform: Platform, service: Service) {
    this.connection = connection;
    this.platform = platform;
    this.service = service;
    const warn = (message: string): void => connection.console.warn(message);
    this.guard = new Guard((message) => connection.console.error(message));
    this.configuration = new Configuration(connection, warn);
    this.sidecars = new Sidecars(connection, platform, () => this.editor);
    this.words = new Words(platform, (message) => connection.console.info(message));
    const words = this.words;
    this.documents = new Documents({
      get segmenter() {
        return words.segmenter;
      },
      lexiconOf: (uri) => this.configuration.lexiconOf(uri),
      now: () => platform.now(),
      analysed: (uri, analysis) => this.#analysed(uri, analysis),
      failed: (error) => this.guard.note('analysis', error),
    });
  }

  initialize(params: InitializeParams): void {
    this.editor = readEditor(params);
    this.configuration.initialize(params.capabilities, this.editor.locale);
  }

  /** Told of every analysis, on a later turn of the loop. */
  onAnalysed(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /**
   * Serves one request for one document: waits for the document, lets waiting messages in, and calls `work` with the document
   * as it was when the request came; where it is another by now the request is answered as outdated.
   */
  serve<Result>(
    feature: string,
    uri: string,
    token: CancellationToken,
    fallback: Result,
    work: (context: Context) => Result | Promise<Result>,
  ): Promise<Result> {
    const asked = this.documents.text(uri);
    return this.guard.run(feature, token, fallback, async () => {
      await this.documents.opened(uri, token);
      await this.platform.pause();
      if (asked !== undefined && this.documents.text(uri) !== asked) throw outdated();
      if (token.isCancellationRequested) return fallback;
      const snapshot = this.documents.snapshot(uri);
      return snapshot ? work({ snapshot, editor: this.editor }) : fallback;
    });
  }

  /** As {@link serve}, with the document's settings and sidecar. */
  serveSet<Result>(
    feature: string,
    uri: string,
    token: CancellationToken,
    fallback: Result,
    work: (context: SetContext) => Result,
  ): Promise<Result> {
    const beside = this.beside(uri);
    return this.serve(feature, uri, token, fallback, async (context) => {
      const known = await beside;
      if (this.documents.text(uri) !== context.snapshot.transcript.text) throw outdated();
      return work({ ...context, ...known });
    });
  }

  /** What stands beside a document: what its user set and accepted. */
  async beside(uri: string): Promise<Omit<SetContext, keyof Context>> {
    const [settings, sidecar] = await Promise.all([this.configuration.of(uri), this.sidecars.of(uri)]);
    return { settings, sidecar };
  }

  #analysed(uri: string, analysis: Analysis): void {
    if (analysis.wantsWords) this.words.want(this.editor.wasm);
    setTimeout(() => {
      for (const listener of this.#listeners) {
        try {
          listener(uri, analysis);
        } catch (error) {
          this.guard.note('status', error);
        }
      }
    }, 0);
  }
}
