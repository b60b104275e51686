import type { Connection } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { readSidecar, SIDECAR, type Sidecar, type SidecarText } from '../core/suppression/sidecar';
import { SOURCE } from '../service/diagnostics';
import { pick } from '../service/strings';
import { answered } from './answered';
import type { Platform } from './platform';
import { READ_SIDECAR, type ReadSidecarParams } from './protocol';
import type { Editor } from './capabilities';

/** What a document's sidecar says, with its text. */
export interface OpenSidecar extends Sidecar {
  readonly text?: SidecarText;
}

const NONE: OpenSidecar = { suppressions: [], problems: [] };

/** The file beside a document that says which findings are accepted. Null for a document that is in no folder. */
export const sidecarUri = (uri: string): string | undefined =>
  /^(?:untitled|git|output):|[?#]/.test(uri) ? undefined : uri + SIDECAR;

/** The sidecars of the open documents: read by the editor where it offers that, otherwise from the disk, once until they change. */
export class Sidecars {
  readonly #connection: Connection;
  readonly #platform: Platform;
  readonly #editor: () => Editor;
  readonly #byUri = new Map<string, Promise<OpenSidecar>>();
  /** Sidecars of which something was said. */
  readonly #faulty = new Set<string>();

  constructor(connection: Connection, platform: Platform, editor: () => Editor) {
    this.#connection = connection;
    this.#platform = platform;
    this.#editor = editor;
  }

  /** @param uri the document's */
  of(uri: string): Promise<OpenSidecar> {
    let sidecar = this.#byUri.get(uri);
    if (!sidecar) this.#byUri.set(uri, (sidecar = this.#read(uri)));
    return sidecar;
  }

  /** Reads again what is asked next; for one document, or for that of a sidecar's URI, or for all. */
  forget(uri?: string): void {
    if (uri === undefined) this.#byUri.clear();
    else this.#byUri.delete(uri.endsWith(SIDECAR) ? uri.slice(0, -SIDECAR.length) : uri);
  }

  async #read(uri: string): Promise<OpenSidecar> {
    const beside = sidecarUri(uri);
    if (beside === undefined) return NONE;
    const text = await this.#textOf(beside);
    const sidecar: OpenSidecar = { ...readSidecar(text), text };
    await this.#tell(beside, sidecar);
    return sidecar;
  }

  async #textOf(uri: string): Promise<SidecarText> {
    try {
      if (!this.#editor().readsSidecars) return await this.#platform.readSidecar?.(uri);
      const params: ReadSidecarParams = { uri };
      return (await answered(this.#connection.sendRequest<string | null>(READ_SIDECAR, params))) ?? undefined;
    } catch (error) {
      this.#connection.console.warn(`${uri} could not be read: ${String(error)}`);
      return null;
    }
  }

  /** What of the file is not used is said where it is written. */
  async #tell(uri: string, { problems }: Sidecar): Promise<void> {
    if (problems.length === 0 && !this.#faulty.delete(uri)) return;
    if (problems.length > 0) this.#faulty.add(uri);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const diagnostics = problems.map((problem) => ({
      range,
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      message: pick(problem, this.#editor().locale),
    }));
    await this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}
