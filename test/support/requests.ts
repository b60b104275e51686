import type { Diagnostic, Position, Range } from 'vscode-languageserver';

/** Where and about what a request asks; a method takes of it what it wants. */
export interface Asked {
  readonly uri: string;
  readonly position: Position;
  readonly range: Range;
  readonly previousResultId?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const at = ({ uri, position }: Asked): object => ({ textDocument: { uri }, position });
const of = ({ uri }: Asked): object => ({ textDocument: { uri } });
const within = ({ uri, range }: Asked): object => ({ textDocument: { uri }, range });

/** The parameters of every request about one document, under the server's capability that offers it. */
export const REQUESTS: readonly (readonly [capability: string, method: string, params: (asked: Asked) => object])[] = [
  ['documentSymbolProvider', 'textDocument/documentSymbol', of],
  ['foldingRangeProvider', 'textDocument/foldingRange', of],
  ['hoverProvider', 'textDocument/hover', at],
  [
    'diagnosticProvider',
    'textDocument/diagnostic',
    ({ previousResultId, ...asked }) => ({ ...of(asked), previousResultId }),
  ],
  ['semanticTokensProvider', 'textDocument/semanticTokens/full', of],
  [
    'semanticTokensProvider',
    'textDocument/semanticTokens/full/delta',
    ({ previousResultId, ...asked }) => ({ ...of(asked), previousResultId: previousResultId ?? '0' }),
  ],
  ['semanticTokensProvider', 'textDocument/semanticTokens/range', within],
  ['documentHighlightProvider', 'textDocument/documentHighlight', at],
  ['definitionProvider', 'textDocument/definition', at],
  [
    'referencesProvider',
    'textDocument/references',
    (asked) => ({ ...at(asked), context: { includeDeclaration: true } }),
  ],
  [
    'selectionRangeProvider',
    'textDocument/selectionRange',
    ({ range, ...asked }) => ({ ...of({ range, ...asked }), positions: [asked.position, range.start, range.end] }),
  ],
  ['inlayHintProvider', 'textDocument/inlayHint', within],
  ['renameProvider', 'textDocument/prepareRename', at],
  ['renameProvider', 'textDocument/rename', (asked) => ({ ...at(asked), newName: '周宁' })],
  [
    'codeActionProvider',
    'textDocument/codeAction',
    (asked) => ({ ...within(asked), context: { diagnostics: asked.diagnostics } }),
  ],
  ['experimental', 'callmark/figures', of],
  ['experimental', 'callmark/guidance', of],
  ['experimental', 'callmark/explain', at],
];
