import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Noise } from '../core/transcript';
import { offsetAt, rangeOf } from './lines';
import type { Locale, Snapshot } from './snapshot';
import { pick, WORDS } from './strings';

/** The rule whose findings can be taken out of the text. */
export const REMOVABLE = 'injected-text';

/** Removes advertisements that somebody put into the text: the ones at the range, and all of the file's where it has more. */
export function provideCodeActions(
  snapshot: Snapshot,
  range: Range,
  diagnostics: readonly Diagnostic[],
  locale: Locale,
): CodeAction[] {
  const ads = snapshot.transcript.noise.filter(({ kind }) => kind === 'ad');
  const [from, to] = [offsetAt(snapshot.lines, range.start), offsetAt(snapshot.lines, range.end)];
  const here = ads.filter(({ start, end }) => start <= to && end >= from);
  if (here.length === 0) return [];
  const remove = (noise: readonly Noise[]): TextEdit[] =>
    noise.map((span) => ({ range: rangeOf(snapshot.lines, span), newText: '' }));
  const fixes = diagnostics.filter(({ code }) => code === REMOVABLE);
  const fix = (title: string, noise: readonly Noise[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: { changes: { [snapshot.uri]: remove(noise) } },
    ...(fixes.length > 0 ? { diagnostics: fixes } : {}),
  });
  const one = { ...fix(pick(WORDS.removeAd, locale), here), isPreferred: true };
  return ads.length > here.length ? [one, fix(pick(WORDS.removeAds, locale), ads)] : [one];
}
