import { LSPErrorCodes, ResponseError, TextDocuments, type CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, type Analysis } from '../core/analyse';
import type { OwnLexicon } from '../core/outlook/ownTerms';
import type { Segmenter } from '../core/text/segmenter';
import { takeSnapshot, type Snapshot } from '../service/snapshot';

/** A request may come before its document: it waits so long. */
export const OPEN_WAIT_MS = 2000;
/** Of longer texts only the structure is read. */
export const SOFT_CAP = 5_000_000;

/** What the server holds of an open document besides its text. */
export interface DocumentState {
  snapshot?: Snapshot;
  /** The segmenter that the snapshot was made with. */
  segmenter?: Segmenter;
  /** The user's terms that it was made with. */
  lexicon?: OwnLexicon;
  /** The text whose analysis failed: it is not tried again. */
  failed?: string;
  milliseconds: number;
  runs: number;
  /** The last semantic tokens that were sent in full. */
  tokens?: { readonly id: string; readonly data: number[] };
}

export interface AnalysisHost {
  readonly segmenter: Segmenter | undefined;
  lexiconOf(uri: string): OwnLexicon | undefined;
  now(): number;
  /** Told of every analysis, and of one that failed. */
  analysed(uri: string, analysis: Analysis): void;
  failed(error: unknown): void;
}

/** The open documents, each read at most once a version, and only when somebody asks. */
export class Documents {
  readonly texts = new TextDocuments(TextDocument);
  readonly #host: AnalysisHost;
  readonly #states = new Map<string, DocumentState>();
  readonly #waiting = new Map<string, Set<() => void>>();

  constructor(host: AnalysisHost) {
    this.#host = host;
    this.texts.onDidOpen(({ document }) => {
      this.#states.set(document.uri, { milliseconds: 0, runs: 0 });
      for (const wake of this.#waiting.get(document.uri) ?? []) wake();
    });
    this.texts.onDidClose(({ document }) => this.#states.delete(document.uri));
  }

  state(uri: string): DocumentState | undefined {
    return this.#states.get(uri);
  }

  /** The text as it is now: unlike its version, it tells one from another even where an editor counts wrongly. */
  text(uri: string): string | undefined {
    return this.texts.get(uri)?.getText();
  }

  /** Comes back when the document is open; an error of the protocol where it is not opened in time. */
  async opened(uri: string, token: CancellationToken, wait = OPEN_WAIT_MS): Promise<void> {
    if (this.#states.has(uri)) return;
    const waiters = this.#waiting.get(uri) ?? new Set();
    this.#waiting.set(uri, waiters);
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        cancelled.dispose();
        waiters.delete(done);
        if (waiters.size === 0) this.#waiting.delete(uri);
        resolve();
      };
      const timer = setTimeout(done, wait);
      const cancelled = token.onCancellationRequested(done);
      waiters.add(done);
    });
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (!this.#states.has(uri)) throw new ResponseError(LSPErrorCodes.RequestFailed, `not open: ${uri}`);
  }

  /**
   * The document as it is now, read. Undefined for one that is closed, or whose analysis of this text failed. Read again
   * where a segmenter has come that the last reading missed, or where the user's terms are others.
   */
  snapshot(uri: string): Snapshot | undefined {
    const document = this.texts.get(uri);
    const state = this.#states.get(uri);
    const text = document?.getText();
    if (!document || text === undefined || !state || state.failed === text) return undefined;
    const earlier = state.snapshot;
    const { segmenter } = this.#host;
    const lexicon = this.#host.lexiconOf(uri);
    const current = earlier?.version === document.version && earlier.transcript.text === text;
    if (current && state.lexicon === lexicon && (state.segmenter === segmenter || !earlier.transcript.wantsWords))
      return earlier;
    const started = this.#host.now();
    try {
      const options = { segmenter, lexicon, structureOnly: text.length > SOFT_CAP };
      const analysis = analyse(text, options, earlier?.transcript);
      state.snapshot = takeSnapshot(uri, document.version, analysis);
    } catch (error) {
      state.failed = text;
      delete state.snapshot;
      this.#host.failed(error);
      return undefined;
    }
    state.segmenter = segmenter;
    state.lexicon = lexicon;
    state.milliseconds = this.#host.now() - started;
    state.runs++;
    this.#host.analysed(uri, state.snapshot.transcript);
    return state.snapshot;
  }
}
