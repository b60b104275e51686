import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Session, SetContext } from './session';

/** How long after the last change an editor that does not pull is told. */
const PUSH_DELAY_MS = 200;

/** The last answer to an editor that asks, and what it was made of. */
type Reported = Pick<SetContext, 'snapshot' | 'settings' | 'sidecar'> & { readonly resultId: string };

/** Problems for editors that ask and for those that are told. */
export class Diagnostics {
  readonly #session: Session;
  readonly #pending = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #reported = new Map<string, Reported>();
  #reports = 0;

  constructor(session: Session) {
    this.#session = session;
    const { connection, documents } = session;
    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
      try {
        return await session.serveSet<DocumentDiagnosticReport>(
          'diagnostics',
          textDocument.uri,
          token,
          { kind: DocumentDiagnosticReportKind.Full, items: [] },
          (context) => this.#report(context, previousResultId),
        );
      } catch (error) {
        throw retriggered(error);
      }
    });
    documents.texts.onDidChangeContent(({ document }) => this.#schedule(document.uri));
    documents.texts.onDidClose(({ document }) => this.#clear(document.uri));
  }

  /** Everything that was said may be otherwise now: new settings, a segmenter. */
  refresh(): void {
    const { connection, editor, documents } = this.#session;
    if (!editor.pullsDiagnostics) for (const uri of documents.texts.keys()) this.#schedule(uri);
    else if (editor.refreshesDiagnostics) void connection.languages.diagnostics.refresh();
  }

  #provide({ snapshot, editor, settings, sidecar }: SetContext): Diagnostic[] {
    const { platform, service } = this.#session;
    return service.provideDiagnostics(snapshot, {
      locale: editor.locale,
      levels: settings.levels,
      suppressions: sidecar.suppressions,
      related: editor.relatedInformation,
      ...((editor.docs ?? platform.docs) ? { docs: editor.docs ?? platform.docs } : {}),
    });
  }

  /** An answer made of the same document, settings and sidecar is not sent again. */
  #report({ snapshot, editor, settings, sidecar }: SetContext, previous: string | undefined): DocumentDiagnosticReport {
    const { uri } = snapshot;
    const last = this.#reported.get(uri);
    if (
      last &&
      last.resultId === previous &&
      last.snapshot === snapshot &&
      last.settings === settings &&
      last.sidecar === sidecar
    )
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.resultId };
    const resultId = String(++this.#reports);
    this.#reported.set(uri, { resultId, snapshot, settings, sidecar });
    const items = this.#provide({ snapshot, editor, settings, sidecar });
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  #schedule(uri: string): void {
    if (this.#session.editor.pullsDiagnostics) return;
    clearTimeout(this.#pending.get(uri));
    this.#pending.set(
      uri,
      setTimeout(() => void this.#push(uri), PUSH_DELAY_MS),
    );
  }

  async #push(uri: string): Promise<void> {
    const { connection, documents, guard, editor } = this.#session;
    this.#pending.delete(uri);
    try {
      const beside = await this.#session.beside(uri);
      const snapshot = documents.snapshot(uri);
      if (!snapshot) return;
      const diagnostics = this.#provide({ snapshot, editor, ...beside });
      await connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics });
    } catch (error) {
      guard.note('diagnostics', error);
    }
  }

  #clear(uri: string): void {
    const { connection, editor } = this.#session;
    clearTimeout(this.#pending.get(uri));
    this.#pending.delete(uri);
    this.#reported.delete(uri);
    if (!editor.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}

/** Pulled for a text that has changed: the editor keeps what it shows and asks again. */
function retriggered(error: unknown): unknown {
  if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ContentModified) return error;
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'content modified', { retriggerRequest: true });
}
