import {
  CodeActionKind,
  type AnnotatedTextEdit,
  type CodeAction,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Noise } from '../core/transcript';
import { acceptActions, type AcceptOptions } from './accept';
import { offsetAt, rangeOf } from './lines';
import { shorten } from './markdown';
import type { Locale, Snapshot } from './snapshot';
import { pick, WORDS } from './strings';

/** The rule whose findings can be taken out of the text. */
export const REMOVABLE = 'injected-text';
/** The rule whose findings go away when the file is read again. */
const GARBLED = 'garbled-text';

export interface ActionOptions extends AcceptOptions {
  /** Whether the editor shows what an edit changes before it does, and asks. */
  readonly confirms: boolean;
}

/** What can be done about the findings at a range: injected text goes, the ones at the range or all of the file's; anything can be accepted. */
export function provideCodeActions(
  snapshot: Snapshot,
  range: Range,
  diagnostics: readonly Diagnostic[],
  options: ActionOptions,
): CodeAction[] {
  return [
    ...removals(snapshot, range, diagnostics, options),
    ...reopenings(diagnostics, options),
    ...acceptActions(snapshot, range, diagnostics, options),
  ];
}

function removals(
  snapshot: Snapshot,
  range: Range,
  diagnostics: readonly Diagnostic[],
  { locale, confirms }: ActionOptions,
): CodeAction[] {
  const ads = snapshot.transcript.noise.filter(({ kind }) => kind === 'ad');
  const [from, to] = [offsetAt(snapshot.lines, range.start), offsetAt(snapshot.lines, range.end)];
  const here = ads.filter(({ start, end }) => start <= to && end >= from);
  if (here.length === 0) return [];
  const fixes = diagnostics.filter(({ code }) => code === REMOVABLE);
  const fix = (title: string, noise: readonly Noise[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: confirms ? previewed(snapshot, noise, locale) : { changes: { [snapshot.uri]: deletions(snapshot, noise) } },
    ...(fixes.length > 0 ? { diagnostics: fixes } : {}),
  });
  const one = { ...fix(pick(WORDS.removeAd, locale), here), isPreferred: true };
  return ads.length > here.length ? [one, fix(pick(WORDS.removeAds, locale), ads)] : [one];
}

/** Text in the wrong encoding is opened again with another, which is the editor's own doing. */
function reopenings(diagnostics: readonly Diagnostic[], { locale, asksReason }: ActionOptions): CodeAction[] {
  const fixes = diagnostics.filter(({ code }) => code === GARBLED);
  if (fixes.length === 0 || !asksReason) return [];
  const title = pick(WORDS.reopen, locale);
  const command = { title, command: 'workbench.action.editor.changeEncoding' };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: fixes, command, isPreferred: true }];
}

const deletions = ({ lines }: Snapshot, noise: readonly Noise[]) =>
  noise.map((span) => ({ range: rangeOf(lines, span), newText: '' }));

/** Each deletion under its own words, to be looked at and confirmed: text is never taken out unseen. */
function previewed(snapshot: Snapshot, noise: readonly Noise[], locale: Locale): WorkspaceEdit {
  const { uri, version, transcript } = snapshot;
  const edits = deletions(snapshot, noise).map((edit, at): AnnotatedTextEdit => ({
    ...edit,
    annotationId: String(at),
  }));
  const annotations = noise.map(({ start, end }, at) => [
    String(at),
    {
      label: shorten(transcript.text.slice(start, end), 60),
      description: pick(WORDS.confirmRemoval, locale),
      needsConfirmation: true,
    },
  ]);
  return {
    documentChanges: [{ textDocument: { uri, version }, edits }],
    changeAnnotations: Object.fromEntries(annotations) as WorkspaceEdit['changeAnnotations'],
  };
}
