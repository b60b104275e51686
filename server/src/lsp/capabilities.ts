import {
  TextDocumentSyncKind,
  type ClientCapabilities,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { CodeActionKind, MarkupKind } from 'vscode-languageserver-types';
import { SOURCE } from '../service/diagnostics';
import { LEGEND } from '../service/semanticTokens';
import { localeOf, type Locale } from '../service/snapshot';
import type { InitializationOptions, WasmFile } from './protocol';

/** What of the editor's abilities makes a difference to the answers. */
export interface Editor {
  readonly locale: Locale;
  readonly hoverFormat: 'markdown' | 'plaintext';
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesHints: boolean;
  readonly foldLimit?: number;
  readonly wantsStatus: boolean;
  readonly readsSidecars: boolean;
  readonly watchesFiles: boolean;
  readonly createsFiles: boolean;
  readonly confirmsEdits: boolean;
  readonly docs?: string;
  readonly wasm?: WasmFile;
}

/** Reads the `initialize` request of any editor; what it does not say it cannot do. */
export function readEditor({ capabilities, locale, initializationOptions }: InitializeParams): Editor {
  const { textDocument, workspace } = capabilities;
  const options = readOptions(initializationOptions);
  const formats = textDocument?.hover?.contentFormat;
  return {
    locale: localeOf(locale),
    hoverFormat: formats && !formats.includes(MarkupKind.Markdown) ? 'plaintext' : 'markdown',
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    relatedInformation: relatedInformation(capabilities),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    ...(textDocument?.foldingRange?.rangeLimit ? { foldLimit: textDocument.foldingRange.rangeLimit } : {}),
    wantsStatus: options.status === true,
    readsSidecars: options.sidecars === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    ...(typeof options.docs === 'string' ? { docs: options.docs } : {}),
    ...(typeof options.wasm === 'string' || options.wasm instanceof Uint8Array ? { wasm: options.wasm } : {}),
  };
}

const readOptions = (value: unknown): InitializationOptions =>
  typeof value === 'object' && value !== null ? value : {};

const relatedInformation = ({ textDocument }: ClientCapabilities): boolean =>
  textDocument?.publishDiagnostics?.relatedInformation === true ||
  textDocument?.diagnostic?.relatedInformation === true;

export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  documentSymbolProvider: { label: 'Callmark' },
  foldingRangeProvider: true,
  hoverProvider: true,
  diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
  semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
  documentHighlightProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
};
