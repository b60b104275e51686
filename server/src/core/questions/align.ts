import type { Asked } from './answers';
import type { PlacedDecline, Said } from './speech';
import { isConcept, isHanTerm, shared, weightOf, type Terms } from './terms';

/** A sentence of an answer: its spans and its block are the document's. */
export type Reply = Said;

/** What of an answer belongs to one part of the question. */
export interface Aligned {
  readonly own: readonly Reply[];
  /** Of the sentence that shares most with the part: its shared terms, each weighed by how few parts have it. */
  readonly weight: number;
  readonly declines: readonly PlacedDecline[];
  /** What the terms weigh that no other part has. */
  readonly ownTerms: number;
  /** Whether anything that is not plainly another part's answer shares its terms, or anything at all its concepts. */
  readonly touched: boolean;
  /** Share of the answer's sentences in paragraphs where no other part has its answer, 0 to 1. */
  readonly unclaimed: number;
  /** Every sentence of the answer is about other parts. */
  readonly elsewhere: boolean;
  /** The whole answer declines, and nothing of it is about another thing. */
  readonly onlyDeclined: boolean;
}

/** From which weight on a sentence belongs to a part by its terms alone. */
const OWNED = 1;
/** From which weight on a sentence may be about a part. */
const TOUCHED = 0.5;
/** What naming a part's number or topic at the head of a paragraph adds. */
const NAMED = 2;

/**
 * Aligns the sentences of an answer with the parts of its question: by the terms that they share, by openers that name a topic
 * or a question's number and hold until the next one, and up to the sentence that declines.
 */
export function align(parts: readonly Asked[], replies: readonly Reply[]): Aligned[] {
  const weigh = weigher(parts, replies);
  const scores = replies.map(({ fact }) => parts.map((part) => weigh(part.terms, fact.terms)));
  const heads = headsOf(parts, replies, scores, weigh);
  const owners = replies.map(({ declines }, at) =>
    ownersOf(scores[at]!, heads[at], declines.length > 0 ? TOUCHED : OWNED),
  );
  return parts.map((part, index) => {
    const mine = replies.map((_, at) => owners[at]!.includes(index));
    const own = replies.filter((_, at) => mine[at]);
    const weights = replies.map((_, at) => (mine[at] ? scores[at]![index]! + (heads[at] === index ? NAMED : 0) : 0));
    return {
      own,
      weight: Math.max(0, ...weights),
      declines: replies.flatMap((reply, at) => (mayDecline(at, index, owners, replies) ? reply.declines : [])),
      ownTerms: [...new Set(part.terms)]
        .filter((term) => parts.filter(({ terms }) => terms.includes(term)).length === 1)
        .reduce((sum, term) => sum + weightOf(term), 0),
      touched:
        scores.some((score, at) => score[index]! >= TOUCHED && (mine[at] || owners[at]!.length === 0)) ||
        !comparable(part.terms, replies),
      onlyDeclined: replies.every(({ declines, fact }) => fact.courtesy || declines.some(({ weak }) => !weak)),
      unclaimed: unclaimedBy(index, owners, replies),
      elsewhere: replies.every(({ fact }, at) => fact.courtesy || (owners[at]!.length > 0 && !mine[at])),
    };
  });
}

type Weigh = (a: Terms, b: Terms) => number;

/** A term counts by how few parts have it, and half where much of the answer has it. */
function weigher(parts: readonly Asked[], replies: readonly Reply[]): Weigh {
  const inParts = countIn(parts.map(({ terms }) => terms));
  const inReplies = countIn(replies.map(({ fact }) => fact.terms));
  const often = Math.max(2, 0.4 * replies.length);
  return (a, b) => {
    let sum = 0;
    for (const term of shared(a, b)) {
      sum += (weightOf(term) * ((inReplies.get(term) ?? 0) > often ? 0.5 : 1)) / (inParts.get(term) ?? 1);
    }
    return sum;
  };
}

function countIn(all: readonly Terms[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const terms of all) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** For each sentence, the part that the last opener of its paragraph names; a decline ends what an opener opened. */
function headsOf(
  parts: readonly Asked[],
  replies: readonly Reply[],
  scores: readonly (readonly number[])[],
  weigh: Weigh,
): (number | undefined)[] {
  let head: number | undefined;
  return replies.map(({ fact, block, declines }, at) => {
    if (at > 0 && replies[at - 1]!.block !== block) head = undefined;
    if (fact.ordinal !== undefined && parts.length >= fact.ordinal && parts.length > 1) head = fact.ordinal - 1;
    else if (fact.opens) {
      const opened = parts.map(({ terms }, index) => weigh(terms, fact.opens!) + 0.25 * scores[at]![index]!);
      head = best(opened, OWNED)[0];
    }
    const own = head;
    if (declines.length > 0) head = undefined;
    return own;
  });
}

function ownersOf(scores: readonly number[], head: number | undefined, least: number): number[] {
  const found = best(scores, least);
  if (head === undefined) return found;
  const [first] = found;
  return first !== undefined && scores[first]! > scores[head]! + OWNED ? found : [head];
}

/** The indices of the highest score, where it is high enough. */
function best(scores: readonly number[], least: number): number[] {
  const top = Math.max(0, ...scores);
  if (top < least) return [];
  return scores.flatMap((score, index) => (score === top ? [index] : []));
}

/** A decline belongs to the part of its own sentence, or to that of the sentence before it. */
function mayDecline(
  at: number,
  part: number,
  owners: readonly (readonly number[])[],
  replies: readonly Reply[],
): boolean {
  if (owners[at]!.length > 0) return owners[at]!.includes(part);
  return at > 0 && replies[at - 1]!.block === replies[at]!.block && owners[at - 1]!.includes(part);
}

/** False where an answer in another script, or one that names the same concept, makes silence on a part's words say nothing. */
function comparable(terms: Terms, replies: readonly Reply[]): boolean {
  const concepts = terms.filter(isConcept);
  let same = 0;
  let other = 0;
  const han = terms.filter((term) => isHanTerm(term)).length * 2 > terms.length;
  for (const { fact } of replies) {
    if (shared(concepts, fact.terms).length > 0) return false;
    for (const term of fact.terms)
      if (isHanTerm(term) === han) same++;
      else other++;
  }
  return same > other;
}

function unclaimedBy(part: number, owners: readonly (readonly number[])[], replies: readonly Reply[]): number {
  const claimed = new Set(
    replies.filter((_, at) => owners[at]!.some((owner) => owner !== part)).map(({ block }) => block),
  );
  return (
    replies.filter(({ block, fact }) => !claimed.has(block) && !fact.courtesy).length / Math.max(1, replies.length)
  );
}
