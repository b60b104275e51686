import { provideCodeActions } from './codeAction';
import { provideDefinition } from './definition';
import { provideDiagnostics } from './diagnostics';
import { provideDocumentHighlights } from './documentHighlight';
import { provideDocumentSymbols } from './documentSymbols';
import { provideExplanation } from './explanation';
import { provideFigureTable } from './figureTable';
import { provideFoldingRanges } from './folding';
import { provideGuidanceTable } from './guidanceTable';
import { provideHover } from './hover';
import { provideInlayHints } from './inlayHints';
import { provideReferences } from './references';
import { prepareRename, provideRename } from './rename';
import { provideSelectionRanges } from './selectionRange';
import { provideSemanticTokens } from './semanticTokens';
import { provideWorkspaceSymbols } from './workspaceSymbols';

/** Every feature that the server offers, as the connection calls them. A test may put another in a feature's place. */
export const SERVICE = {
  prepareRename,
  provideCodeActions,
  provideDefinition,
  provideDiagnostics,
  provideDocumentHighlights,
  provideDocumentSymbols,
  provideExplanation,
  provideFigureTable,
  provideFoldingRanges,
  provideGuidanceTable,
  provideHover,
  provideInlayHints,
  provideReferences,
  provideRename,
  provideSelectionRanges,
  provideSemanticTokens,
  provideWorkspaceSymbols,
};

export type Service = typeof SERVICE;
