import { intervalOf, meet } from '../../core/checks/interval';
import { isReported } from '../../core/checks/levels';
import type { Figure } from '../../core/transcript';
import { lineAt } from '../lines';
import { METRIC_NAMES } from '../../core/lexicon/metricNames';
import type { Locale, Snapshot } from '../snapshot';
import { pick, say, WORDS } from '../strings';

/** More lines than these are counted, not listed. */
const LISTED = 4;
const MOST = 2;

/** Where else the same metric of the same period is said, and whether the values agree. */
export function mentions({ transcript, lines }: Snapshot, index: number, locale: Locale): string[] {
  const { figures, text } = transcript;
  const own = figures[index]!;
  if (!own.metric || own.value === undefined) return [];
  const lineOf = ({ start }: Figure): number => lineAt(lines, start) + 1;
  const same = figures.filter((other, at) => at !== index && isSame(own, other));
  const agreeing = new Set(same.filter((other) => agree(own, other)).map(lineOf));
  const others = isNamed(own) ? same.filter((other) => isNamed(other) && !agree(own, other)) : [];
  const said: string[] = [];
  if (agreeing.size > 0) {
    const listed = [...agreeing].slice(0, LISTED).map((line) => say(WORDS.line, locale, line));
    const more = agreeing.size > LISTED ? say(WORDS.andMore, locale, agreeing.size - LISTED) : '';
    said.push(say(WORDS.mentionsAgree, locale, listed.join(pick(WORDS.items, locale)) + more));
  }
  if (others.length > 0) {
    const listed = others.slice(0, MOST).map((other) => {
      return say(WORDS.valueOnLine, locale, text.slice(other.start, other.end), lineOf(other));
    });
    said.push(say(WORDS.mentionsDiffer, locale, listed.join(pick(WORDS.items, locale))));
  }
  return said;
}

/** Told of the same metric, part of the company, period and basis, in the same unit. */
const isSame = (own: Figure, other: Figure): boolean =>
  other.value !== undefined &&
  other.metric?.id === own.metric?.id &&
  other.metric?.segment === own.metric?.segment &&
  (METRIC_NAMES.has(own.metric!.id) || other.metric?.name === own.metric?.name) &&
  other.kind === own.kind &&
  other.unit === own.unit &&
  other.currency === own.currency &&
  other.perUnit === own.perUnit &&
  other.period === own.period &&
  other.comparison === own.comparison &&
  other.basis === own.basis &&
  (other.status === own.status || (isReported(own) && isReported(other)));

function agree(own: Figure, other: Figure): boolean {
  const [a, b] = [intervalOf(own), intervalOf(other)];
  return a && b ? meet(a, b) : own.value === other.value;
}

/** That another value is given is said only where the words of a metric stand beside both. */
const isNamed = ({ metric, because }: Figure): boolean =>
  metric !== undefined && METRIC_NAMES.has(metric.id) && because.includes('metric-in-clause');
