import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { diffTokens } from '../service/semanticTokens';
import type { Session } from './session';

/** Semantic tokens in full, for a range, and as the difference to those sent last. */
export function registerTokens(session: Session): void {
  const { connection, documents, service } = session;
  const nothing: SemanticTokens = { data: [] };
  let ids = 0;
  const keep = (uri: string, data: number[]): string => {
    const id = String(++ids);
    const state = documents.state(uri);
    if (state) state.tokens = { id, data };
    return id;
  };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(({ textDocument: { uri } }, token) =>
    session.serve('semanticTokens', uri, token, nothing, ({ snapshot }) => {
      const data = service.provideSemanticTokens(snapshot);
      return { resultId: keep(uri, data), data };
    }),
  );
  semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    session.serve<SemanticTokens | SemanticTokensDelta>('semanticTokens', uri, token, nothing, ({ snapshot }) => {
      const before = documents.state(uri)?.tokens;
      const data = service.provideSemanticTokens(snapshot);
      const resultId = keep(uri, data);
      return before?.id === previousResultId ? { resultId, edits: diffTokens(before.data, data) } : { resultId, data };
    }),
  );
  semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
    session.serve('semanticTokens', uri, token, nothing, ({ snapshot }) => ({
      data: service.provideSemanticTokens(snapshot, range satisfies Range),
    })),
  );
}
