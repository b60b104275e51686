import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import { fold } from '../core/text/fold';
import type { Span } from '../core/transcript';
import { rangeOf } from './lines';
import { inOneLine } from './markdown';
import { metricTitle } from './metrics';
import { roleOf } from './people';
import type { Locale, Snapshot } from './snapshot';
import { say, WORDS } from './strings';
import { wordsOf } from './subject';

/** Of one document no more than these are listed. */
export const SYMBOLS_PER_DOCUMENT = 500;

/** The speakers, metrics and questions of a document whose names hold the query's letters in their order; all for an empty query. */
export function provideWorkspaceSymbols(snapshot: Snapshot, query: string, locale: Locale): SymbolInformation[] {
  const { call, blocks } = snapshot.transcript;
  const wanted = lettersOf(query);
  const container = inOneLine(call.title?.value ?? blocks[0]?.facts.source ?? '').slice(0, 80);
  const symbols: SymbolInformation[] = [];
  const add = (name: string, kind: SymbolKind, span: Span | undefined): void => {
    const shown = inOneLine(name).trim();
    if (!span || shown === '' || symbols.length >= SYMBOLS_PER_DOCUMENT || !holds(lettersOf(shown), wanted)) return;
    const location = { uri: snapshot.uri, range: rangeOf(snapshot.lines, span) };
    symbols.push({ name: shown, kind, location, ...(container ? { containerName: container } : {}) });
  };
  addSpeakers(snapshot, locale, add);
  addMetrics(snapshot, locale, add);
  snapshot.transcript.questions.forEach((question, index) =>
    add(`${say(WORDS.question, locale, index + 1)} · ${question.topic}`, SymbolKind.Event, question),
  );
  return symbols;
}

type Add = (name: string, kind: SymbolKind, span: Span | undefined) => void;

function addSpeakers({ transcript }: Snapshot, locale: Locale, add: Add): void {
  transcript.speakers.forEach((speaker, index) => {
    if (speaker.anonymous) return;
    const place = speaker.introduction ?? transcript.turns.find((turn) => turn.speaker === index)?.label;
    const title = [speaker.name, roleOf(speaker, locale), speaker.organization].filter(Boolean).join(', ');
    add(title, SymbolKind.Constant, place);
  });
}

/** Each metric of each part of the company once, where it is first named. */
function addMetrics(snapshot: Snapshot, locale: Locale, add: Add): void {
  const seen = new Set<string>();
  for (const { metric } of snapshot.transcript.figures) {
    if (!metric || metric.id === 'other' || metric.id === 'count') continue;
    const key = `${metric.id}\u0000${metric.segment ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    add(metricTitle(snapshot, metric, locale), SymbolKind.Number, wordsOf(metric));
  }
}

const lettersOf = (text: string): string => fold(text).toLowerCase().replace(/\s+/g, '');

/** Whether letters come one after the other in a text, as editors match them. */
function holds(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
