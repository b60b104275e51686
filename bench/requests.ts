import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../server/src/core/analyse';
import type { Benchmark } from './benchmark';
import { time } from './measure';
import { openHere } from './server';
import { texts } from './texts';

/** Every request, asked at a figure in the middle of the document where it is asked at a place. */
function requestsOf(text: string): readonly (readonly [method: string, params: object])[] {
  const { figures, turns } = analyse(text);
  const document = TextDocument.create('', '', 0, text);
  const position = document.positionAt(figures[Math.floor(figures.length / 2)]!.start);
  const label = document.positionAt(turns[Math.floor(turns.length / 2)]!.label.start);
  const screen = { start: position, end: { line: position.line + 50, character: 0 } };
  return [
    ['textDocument/documentSymbol', {}],
    ['textDocument/foldingRange', {}],
    ['textDocument/hover', { position }],
    ['textDocument/semanticTokens/full', {}],
    ['textDocument/semanticTokens/range', { range: screen }],
    ['textDocument/documentHighlight', { position }],
    ['textDocument/definition', { position: label }],
    ['textDocument/references', { position: label, context: { includeDeclaration: true } }],
    ['textDocument/selectionRange', { positions: [position] }],
    ['textDocument/codeAction', { range: screen, context: { diagnostics: [] } }],
    ['textDocument/diagnostic', {}],
    ['callmark/status', {}],
  ];
}

export const benchRequests: Benchmark = {
  name: 'requests',
  title: 'Requests',
  note: 'Of a document that is open and read, messages included.',
  run: async (emit, big) => {
    for (const { name, language, text } of texts('100 KB', '1 MB', ...(big ? ['10 MB'] : []))) {
      const opened = await openHere(text);
      for (const [method, params] of requestsOf(text)) {
        const { best, median, p95 } = await time(() => opened.request(method, params), 400);
        const name_ = method.slice(method.indexOf('/') + 1);
        emit({ size: name, language, request: name_, 'best, ms': best, 'median, ms': median, 'p95, ms': p95 });
      }
      await opened.server.stop();
    }
  },
};
