/**
 * What client and server say to each other beyond the Language Server Protocol. The client imports these types and the names of
 * the methods; nothing here runs.
 */

import type { Suppression } from '../core/suppression/suppression';

/** What a client may give in `initializationOptions`; all of it is optional, any other editor gives none. */
export interface InitializationOptions {
  /** URI of docs/rules.md: a diagnostic's code links to its rule there. */
  readonly docs?: string;
  /** jieba's WebAssembly file, for a worker that does not know where it came from. */
  readonly wasm?: WasmFile;
  /** True where the client answers {@link READ_SIDECAR} and has the command that asks why a finding is accepted. */
  readonly sidecars?: boolean;
  /** True where the client wants {@link STATUS_CHANGED}. */
  readonly status?: boolean;
}

/** The file's URI, or its bytes where a worker may not load from that. */
export type WasmFile = string | Uint8Array;

/** Request with {@link StatusParams}, answered by a {@link Status}. */
export const STATUS_REQUEST = 'callmark/status';
/** Notification to the client with a {@link DocumentStatus}, after a document was read and its status is another. */
export const STATUS_CHANGED = 'callmark/statusChanged';

/** Request to the client with {@link ReadSidecarParams}, answered by the file's text, or null where there is none; an error says why it cannot be read. */
export const READ_SIDECAR = 'callmark/readSidecar';
/** Request with {@link AcceptParams}, answered by an {@link Accepted}, or null where the sidecar is garbage and must be mended first. */
export const ACCEPT = 'callmark/accept';

/** Request with {@link DocumentParams}, answered by {@link Figures}, or null where the document could not be read. */
export const FIGURES_REQUEST = 'callmark/figures';

/** Request with {@link DocumentParams}, answered by a {@link Guidance}, or null where the document could not be read. */
export const GUIDANCE_REQUEST = 'callmark/guidance';
/** Request with {@link ExplainParams}, answered by an {@link Explanation}, or null where the document could not be read. */
export const EXPLAIN_REQUEST = 'callmark/explain';

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** A document and a place in it. */
export interface ExplainParams extends DocumentParams {
  readonly position: { readonly line: number; readonly character: number };
}

/** The figures of a document as a table between tabs, with column names, and how many there are. */
export interface Figures {
  readonly text: string;
  readonly rows: number;
}

/** What the company forecasts of its measures as a page of Markdown, and how many rows its table has. */
export interface Guidance {
  readonly text: string;
  readonly rows: number;
}

/** Why a sentence is forward-looking or not, as plain text in the editor's language. */
export interface Explanation {
  readonly text: string;
}

export interface ReadSidecarParams {
  readonly uri: string;
}

export interface AcceptParams {
  readonly textDocument: { readonly uri: string };
  readonly suppression: Suppression;
}

/** What is to be written, and where. */
export interface Accepted {
  readonly uri: string;
  readonly text: string;
}

export interface StatusParams {
  /** Without one the answer is the server's alone. */
  readonly textDocument?: { readonly uri: string };
}

export interface Status {
  readonly server: ServerStatus;
  /** Absent for a document that is not open in the server. */
  readonly document?: DocumentStatus;
}

export interface ServerStatus {
  readonly version: string;
  readonly platform: string;
  readonly locale: string;
  /** Documents that are open. */
  readonly documents: number;
  readonly segmenter: SegmenterStatus;
  /** Bytes that the process holds, where the platform says. */
  readonly memory?: number;
  /** Features that failed since the start, each with the last message. */
  readonly failures: readonly { readonly feature: string; readonly count: number; readonly message: string }[];
  /** Settings that could not be used, and why. */
  readonly ignoredSettings: readonly string[];
}

export interface SegmenterStatus {
  /** `idle`: no document needed words yet; `none`: there is none on this machine and the lexicon decides. */
  readonly state: 'idle' | 'loading' | 'ready' | 'none';
  readonly name?: string;
  /** What did not load, best first, and why. */
  readonly unloaded: readonly { readonly name: string; readonly reason: string }[];
}

export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  readonly length: number;
  readonly language: string;
  readonly format: FormatStatus;
  /** Kinds of the sections found, in text order. */
  readonly sections: readonly string[];
  readonly counts: Readonly<Record<Counted, number>>;
  /** Findings and forward-looking statements as shown, by level. */
  readonly findings: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  /** What was not looked at or not shown, and why, in the editor's language. */
  readonly skipped: readonly string[];
  /** Milliseconds of the last analysis, and how many there were. */
  readonly analysis: { readonly milliseconds: number; readonly runs: number };
}

export type Counted = 'speakers' | 'turns' | 'questions' | 'figures' | 'forwardLooking' | 'noise';

export interface FormatStatus {
  readonly id: string;
  readonly candidates: readonly { readonly id: string; readonly labels: number; readonly score: number }[];
  /** Present where lines are wrapped at a margin: its column, and how many of the lines reach it. */
  readonly wrap?: { readonly columns: number; readonly full: number; readonly lines: number };
  /** Present for captions: how many cues there are, and how many end a sentence. */
  readonly cues?: { readonly all: number; readonly ended: number };
}
