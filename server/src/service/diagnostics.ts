import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { commentsOf } from '../core/suppression/comments';
import { suppressorOf, type Suppression } from '../core/suppression/suppression';
import type { Level, Related, Span } from '../core/transcript';
import { rangeOf } from './lines';
import { inOneLine, shorten } from './markdown';
import { levelOf, outlookRule, type RuleLevel } from './rules';
import type { Locale, Snapshot } from './snapshot';
import { OUTLOOKS, pick, say, WORDS } from './strings';

/** VS Code underlines the first 500 problems of a file and says nothing of the others; we stop there and say so. */
export const DIAGNOSTIC_CAP = 500;
export const SOURCE = 'callmark';

export interface DiagnosticOptions {
  readonly locale: Locale;
  /** The user's levels by rule id: `callmark.rules`. */
  readonly levels: ReadonlyMap<string, RuleLevel>;
  /** What the sidecar says is accepted; what the document's own comments say is read from the document. */
  readonly suppressions: readonly Suppression[];
  /** Where docs/rules.md can be opened; without it codes carry no link. */
  readonly docs?: string;
  /** Whether the editor shows the other ends of a contradiction. */
  readonly related: boolean;
}

interface Item extends Span {
  readonly rule: string;
  readonly level: Level;
  /** Made only for those that are shown. */
  readonly message: () => string;
  readonly related: readonly Related[];
}

const SEVERITY: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Findings and forward-looking statements at the levels that the user set, the most severe first and then by position, so that
 * an editor that stops early shows what a reader should act on.
 */
export function provideDiagnostics(snapshot: Snapshot, options: DiagnosticOptions, cap = DIAGNOSTIC_CAP): Diagnostic[] {
  const { text, blocks } = snapshot.transcript;
  const suppressed = suppressorOf(text, [...commentsOf(blocks), ...options.suppressions]);
  const items: Item[] = [];
  for (const item of [...findings(snapshot, options.locale), ...statements(snapshot, options.locale)]) {
    const level = levelOf(item.rule, item.level, options.levels);
    if (level !== 'off' && !suppressed(item.rule, item)) items.push({ ...item, level });
  }
  items.sort((a, b) => SEVERITY[a.level] - SEVERITY[b.level] || a.start - b.start || a.end - b.end);
  if (items.length <= cap) return items.map((item) => toDiagnostic(snapshot, item, options));
  const shown = items.slice(0, cap - 1).map((item) => toDiagnostic(snapshot, item, options));
  return [...shown, overflow(snapshot, cap - 1, items.length, options.locale)];
}

const findings = ({ transcript }: Snapshot, locale: Locale): Item[] =>
  transcript.findings.map((finding) => ({ ...finding, message: () => pick(finding.message, locale) }));

/** The words stand in the message: a reader goes through the list without opening each. */
const statements = ({ transcript }: Snapshot, locale: Locale): Item[] =>
  transcript.forwardLooking.map(({ start, end, kind, strength }) => ({
    start,
    end,
    rule: outlookRule(kind),
    level: kind === 'guidance' || kind === 'plan' ? 'information' : 'hint',
    message: () =>
      say(
        WORDS.forwardLooking,
        locale,
        pick(OUTLOOKS[kind], locale),
        say(WORDS.strength, locale, strength),
        shorten(transcript.text.slice(start, end), 80),
      ),
    related: [],
  }));

function toDiagnostic(snapshot: Snapshot, item: Item, { locale, docs, related }: DiagnosticOptions): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(snapshot.lines, item),
    severity: SEVERITY[item.level],
    code: item.rule,
    source: SOURCE,
    message: inOneLine(item.message()),
  };
  if (docs) diagnostic.codeDescription = { href: `${docs}#${item.rule}` };
  if (related && item.related.length > 0) {
    diagnostic.relatedInformation = item.related.map((end) => ({
      location: { uri: snapshot.uri, range: rangeOf(snapshot.lines, end) },
      message: inOneLine(pick(end.message, locale)),
    }));
  }
  return diagnostic;
}

function overflow(snapshot: Snapshot, shown: number, total: number, locale: Locale): Diagnostic {
  return {
    range: rangeOf(snapshot.lines, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: say(WORDS.capped, locale, shown, total - shown),
  };
}
