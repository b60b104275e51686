import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { addToSidecar, type SidecarText } from '../core/suppression/sidecar';
import type { Suppression } from '../core/suppression/suppression';
import { offsetAt } from './lines';
import { isRule } from './rules';
import type { Locale, Snapshot } from './snapshot';
import { say, WORDS } from './strings';

/** The command of an editor that asks for a reason and writes the sidecar itself: `[uri, suppression]`. */
export const ACCEPT_COMMAND = 'callmark.accept';

export interface AcceptOptions {
  readonly locale: Locale;
  /** The sidecar's URI; absent for a document in no folder, for which nothing can be accepted. */
  readonly uri?: string;
  /** What the sidecar says now. */
  readonly text?: SidecarText;
  /** Whether the editor has {@link ACCEPT_COMMAND}. */
  readonly asksReason: boolean;
}

/** So many characters before a finding's words tell it from others with the same words. */
const BEFORE = 16;

/** Quick fixes that accept the findings at a range: each, all of its rule in the file, all on the lines. They write the sidecar, never the document. */
export function acceptActions(
  snapshot: Snapshot,
  range: Range,
  diagnostics: readonly Diagnostic[],
  options: AcceptOptions,
): CodeAction[] {
  const found = diagnostics.filter(({ code }) => typeof code === 'string' && isRule(code));
  const action = (title: string, suppression: Suppression, fixes: readonly Diagnostic[]): CodeAction[] => {
    const done = options.uri === undefined ? undefined : doneBy(snapshot, suppression, title, options);
    return done ? [{ title, kind: CodeActionKind.QuickFix, diagnostics: [...fixes], ...done }] : [];
  };
  const each = found.flatMap((one) => {
    const rule = String(one.code);
    return action(say(WORDS.accept, options.locale, rule), quoteOf(snapshot, one), [one]);
  });
  const rules = [...new Set(found.map(({ code }) => String(code)))];
  const ofRule = rules.flatMap((rule) => {
    const fixes = found.filter(({ code }) => code === rule);
    return action(say(WORDS.acceptRule, options.locale, rule), { scope: { in: 'file' }, rules: [rule] }, fixes);
  });
  const [from, to] = [range.start.line + 1, range.end.line + 1];
  const lines =
    from === to ? say(WORDS.acceptLine, options.locale, from) : say(WORDS.acceptLines, options.locale, from, to);
  return found.length === 0 ? [] : [...each, ...ofRule, ...action(lines, { scope: { in: 'lines', from, to } }, found)];
}

function quoteOf({ transcript: { text }, lines }: Snapshot, { code, range }: Diagnostic): Suppression {
  const [start, end] = [offsetAt(lines, range.start), offsetAt(lines, range.end)];
  const line = lines.starts[range.start.line] ?? 0;
  const before = text.slice(Math.max(line, start - BEFORE), start);
  return { rules: [String(code)], scope: { in: 'quote', quote: text.slice(start, end), before } };
}

/** The command that asks and writes, or the edit that writes without a reason. Undefined where the sidecar is no JSON that can be added to. */
function doneBy(
  snapshot: Snapshot,
  suppression: Suppression,
  title: string,
  { uri = '', text, asksReason }: AcceptOptions,
): Pick<CodeAction, 'command' | 'edit'> | undefined {
  if (asksReason) return { command: { title, command: ACCEPT_COMMAND, arguments: [snapshot.uri, suppression] } };
  const written = addToSidecar(text, suppression);
  return written === undefined ? undefined : { edit: replaceFile(uri, text, written) };
}

function replaceFile(uri: string, before: SidecarText, after: string): WorkspaceEdit {
  const end = { line: (before ?? '').split('\n').length, character: 0 };
  return {
    documentChanges: [
      ...(before === undefined ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: { line: 0, character: 0 }, end }, newText: after }],
      },
    ],
  };
}
