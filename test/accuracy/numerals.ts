import { readFileSync } from 'node:fs';
import { shared } from '../support/shared';
import { amountAt, isSame, valueOf, type Score } from './score';

/** Spoken Chinese numerals against their written form, by source: right where all is read and the value is that. */
export function numerals(): Score[] {
  const [, ...lines] = readFileSync(shared('data/zh-numerals/pairs.tsv'), 'utf8').trim().split('\n');
  const pairsOf = new Map<string, [spoken: string, written: string][]>();
  for (const line of lines) {
    const [source = '', spoken = '', written = ''] = line.split('\t');
    pairsOf.set(source, [...(pairsOf.get(source) ?? []), [spoken, written]]);
  }
  return [...pairsOf].map(([name, pairs]) => ({
    name,
    of: pairs.length,
    missed: pairs.flatMap(([spoken, written]) => {
      const amount = amountAt(spoken, 0);
      const value = valueOf(amount);
      const right = amount?.end === spoken.length && isSame(value, numberOf(written));
      return right ? [] : [`${spoken} is ${written}, read as ${value ?? 'nothing'} up to ${amount?.end ?? 0}`];
    }),
  }));
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** `¥1,000.50`, `US$1.5万`, `4/5` and `3又1/5` as a number. */
function numberOf(written: string): string {
  const [whole, part] = written.split('又');
  if (whole && part) return String(Number(whole) + Number(numberOf(part)));
  const plain = written.replace(/[^\d./-]/g, '');
  const scale = SCALES[written.at(-1)!];
  if (scale !== undefined) return String(Number(plain) * scale);
  const [over, under] = plain.split('/');
  return under === undefined ? plain : String(Number(over) / Number(under));
}
