import * as vscode from 'vscode';
import { until } from './until';
import type { TestFile } from './workspace';

/** Shows a document and waits until it is a transcript. */
export async function openTranscript({ name, uri }: TestFile): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  await until(`${name} to become a transcript (it is ${document.languageId})`, () =>
    document.languageId === 'transcript' ? true : undefined,
  );
  return document;
}

/** The range of a text's first occurrence. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`${text} is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The document's outline, as soon as there is one. */
export function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return until(`the outline of ${document.uri.path}`, async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return symbols?.length ? symbols : undefined;
  });
}

/** A symbol and all below it, in order. */
export function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

/** The outline's question threads, as `问 1 · topic → who answers`. */
export function threadsOf(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return flatten(symbols).filter(({ name }) => /^(问|問|Q|Question)\s*\d+\s*·/.test(name));
}

/** What the hover at a position says, as soon as it says something. */
export function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  return until(`a hover at ${position.line + 1}:${position.character + 1} of ${document.uri.path}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    return text.trim() || undefined;
  });
}

/** The document's findings, as soon as there are enough of one rule. */
export function findingsOf(
  document: vscode.TextDocument,
  rule: string,
  atLeast = 1,
): Promise<readonly vscode.Diagnostic[]> {
  return until(`${atLeast} ${rule} in ${document.uri.path}`, () => {
    const found = vscode.languages.getDiagnostics(document.uri).filter((finding) => ruleOf(finding) === rule);
    return found.length >= atLeast ? found : undefined;
  });
}

/** The rule that found it: the diagnostic's code, with a link to its page or without. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
