import { provideCodeActions } from './codeAction';
import { provideDefinition } from './definition';
import { provideDiagnostics } from './diagnostics';
import { provideDocumentHighlights } from './documentHighlight';
import { provideDocumentSymbols } from './documentSymbols';
import { provideFoldingRanges } from './folding';
import { provideHover } from './hover';
import { provideReferences } from './references';
import { provideSelectionRanges } from './selectionRange';
import { provideSemanticTokens } from './semanticTokens';

/** Every feature that the server offers, as the connection calls them. A test may put another in a feature's place. */
export const SERVICE = {
  provideCodeActions,
  provideDefinition,
  provideDiagnostics,
  provideDocumentHighlights,
  provideDocumentSymbols,
  provideFoldingRanges,
  provideHover,
  provideReferences,
  provideSelectionRanges,
  provideSemanticTokens,
};

export type Service = typeof SERVICE;
