import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { DIAGNOSTIC_CAP } from '../service/diagnostics';
import { say, WORDS } from '../service/strings';
import { SOFT_CAP } from './documents';
import {
  STATUS_CHANGED,
  STATUS_REQUEST,
  type DocumentStatus,
  type ServerStatus,
  type Status,
  type StatusParams,
} from './protocol';
import type { Session, SetContext } from './session';

/** After the last analysis: typing does not make a status for every key. */
const TELL_DELAY_MS = 300;

/** What was found in a document, what was skipped and why, how long it took: for a status item and a command that shows it. */
export class StatusReports {
  readonly #session: Session;
  readonly #told = new Map<string, string>();
  readonly #pending = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(session: Session) {
    this.#session = session;
    session.connection.onRequest(
      STATUS_REQUEST,
      (params: StatusParams | undefined, token: CancellationToken): Promise<Status> => {
        const uri = params?.textDocument?.uri;
        const server = this.#server();
        if (uri === undefined || !session.documents.state(uri)) return Promise.resolve({ server });
        return session.serveSet<Status>('status', uri, token, { server }, (context) => ({
          server: this.#server(),
          document: this.#document(context),
        }));
      },
    );
    session.onAnalysed((uri) => this.changed(uri));
    session.documents.texts.onDidClose(({ document: { uri } }) => {
      clearTimeout(this.#pending.get(uri));
      this.#pending.delete(uri);
      this.#told.delete(uri);
    });
  }

  /** Tells a client that wants to know, where the status is another than the last. */
  changed(uri: string): void {
    if (!this.#session.editor.wantsStatus) return;
    clearTimeout(this.#pending.get(uri));
    this.#pending.set(
      uri,
      setTimeout(() => void this.#tell(uri), TELL_DELAY_MS),
    );
  }

  async #tell(uri: string): Promise<void> {
    const { connection, documents, editor, guard } = this.#session;
    this.#pending.delete(uri);
    try {
      const beside = await this.#session.beside(uri);
      const snapshot = documents.snapshot(uri);
      if (!snapshot) return;
      const status = this.#document({ snapshot, editor, ...beside });
      const said = JSON.stringify({ ...status, version: 0, length: 0, analysis: 0 });
      if (this.#told.get(uri) === said) return;
      this.#told.set(uri, said);
      await connection.sendNotification(STATUS_CHANGED, status);
    } catch (error) {
      guard.note('status', error);
    }
  }

  #server(): ServerStatus {
    const { configuration, documents, editor, guard, platform, words } = this.#session;
    return {
      version: platform.version,
      platform: platform.name,
      locale: editor.locale,
      documents: documents.texts.all().length,
      segmenter: words.status,
      memory: platform.memory(),
      failures: guard.failures,
      ignoredSettings: configuration.ignored,
    };
  }

  #document({ snapshot, settings, sidecar, editor }: SetContext): DocumentStatus {
    const { documents, service } = this.#session;
    const { transcript, uri, version } = snapshot;
    const state = documents.state(uri);
    const shown = service.provideDiagnostics(snapshot, {
      locale: editor.locale,
      levels: settings.levels,
      suppressions: sidecar.suppressions,
      related: false,
    });
    const at = (severity: DiagnosticSeverity): number => shown.filter((item) => item.severity === severity).length;
    const skipped: string[] = [];
    if (transcript.options.structureOnly) skipped.push(say(WORDS.tooLarge, editor.locale, SOFT_CAP / 1_000_000));
    if (shown.length >= DIAGNOSTIC_CAP) skipped.push(textOf(shown.at(-1)!.message));
    return {
      uri,
      version,
      length: transcript.text.length,
      language: transcript.language,
      format: transcript.format,
      sections: transcript.sections.map(({ kind }) => kind),
      counts: {
        speakers: transcript.speakers.length,
        turns: transcript.turns.length,
        questions: transcript.questions.length,
        figures: transcript.figures.length,
        forwardLooking: transcript.forwardLooking.length,
        noise: transcript.noise.length,
      },
      findings: {
        error: at(DiagnosticSeverity.Error),
        warning: at(DiagnosticSeverity.Warning),
        information: at(DiagnosticSeverity.Information),
        hint: at(DiagnosticSeverity.Hint),
      },
      skipped,
      analysis: { milliseconds: Math.round(state?.milliseconds ?? 0), runs: state?.runs ?? 0 },
    };
  }
}

const textOf = (message: Diagnostic['message']): string => (typeof message === 'string' ? message : message.value);
