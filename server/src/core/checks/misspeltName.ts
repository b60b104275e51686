import type { Speaker } from '../transcript';
import type { Rule, RuleDocumentation } from './rule';

/** A name that is written less often than this beside one that is known may be that one misspelt. */
const MOST_TURNS = 2;
const SHORTEST_HAN = 3;
const SHORTEST_LATIN = 8;

export const misspeltName: Rule = {
  id: 'misspelt-name',
  level: 'information',
  title: { en: 'Name that may be a known one misspelt', zh: '疑似写错的姓名' },
  *check({ speakers, turns }) {
    const labels = new Map<number, (typeof turns)[number][]>();
    for (const turn of turns)
      if (turn.speaker !== undefined)
        labels.set(turn.speaker, [...(labels.get(turn.speaker) ?? []).slice(0, MOST_TURNS), turn]);
    const spoken = (index: number): number => labels.get(index)?.length ?? 0;
    const byPiece = indexPieces(speakers);
    for (const [index, own] of labels) {
      const { name, introduction, anonymous } = speakers[index]!;
      if (introduction || anonymous || own.length > MOST_TURNS) continue;
      const like = nearest(name, byPiece, speakers).find(
        (other) => other !== index && (speakers[other]!.introduction !== undefined || spoken(other) > own.length),
      );
      if (like === undefined) continue;
      const known = speakers[like]!;
      for (const { label } of own)
        yield {
          ...label,
          message: { en: `“${name}” may be “${known.name}” misspelt`, zh: `“${name}”可能是“${known.name}”的误写` },
          related: known.introduction
            ? [
                {
                  ...known.introduction,
                  message: { en: `${known.name} is introduced here`, zh: `${known.name}在此出现` },
                },
              ]
            : [],
        };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'A label differs in one character from the name of somebody who is introduced or speaks more often, so one person may have become two. Names of two Chinese characters are not compared.',
    zh: '标签与已介绍或发言更多的某人姓名仅差一个字符,可能是同一人被写成了两人。两个字的姓名不作比较。',
  },
  example: '参会者:总经理王砚舟。王砚周:谢谢大家。',
};

/** Speakers by each of their names with one character left out: names that share one differ in one character. */
function indexPieces(speakers: readonly Speaker[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  speakers.forEach(({ name, anonymous }, i) => {
    if (anonymous || !isLong(name)) return;
    for (const piece of piecesOf(name)) {
      const known = index.get(piece);
      if (known) known.push(i);
      else index.set(piece, [i]);
    }
  });
  return index;
}

/** Long enough to be told from another name, and not told from others by a number: SPEAKER_02. */
const isLong = (name: string): boolean =>
  name.length <= 40 &&
  !/\d/.test(name) &&
  name.length >= (/^[\u3400-\u9fff]+$/.test(name) ? SHORTEST_HAN : SHORTEST_LATIN);

function piecesOf(name: string): Set<string> {
  const lower = name.toLowerCase();
  const pieces = new Set([lower]);
  // The surname of a Chinese name is what tells families apart: it has to be the same.
  const from = /^[\u3400-\u9fff]/.test(lower) ? 1 : 0;
  for (let i = from; i < lower.length; i++) pieces.add(lower.slice(0, i) + lower.slice(i + 1));
  return pieces;
}

const nearest = (
  name: string,
  byPiece: ReadonlyMap<string, readonly number[]>,
  speakers: readonly Speaker[],
): number[] =>
  isLong(name)
    ? [...piecesOf(name)]
        .flatMap((piece) => byPiece.get(piece) ?? [])
        .filter((i) => sameScript(speakers[i]!.name, name))
    : [];

/** Chinese names of one length; Latin ones of any near length. */
const sameScript = (a: string, b: string): boolean => !/[\u3400-\u9fff]/.test(a + b) || a.length === b.length;
