import { readFileSync } from 'node:fs';
import { shared } from '../support/shared';
import { figuresIn } from '../support/figures';
import { amountAt, isSame, valueOf, type Score } from './score';

interface Result {
  readonly Text: string;
  readonly Resolution: { readonly value?: string | null };
  readonly Start: number;
  /** The last character, inclusive. */
  readonly End: number;
}

interface Case {
  readonly Input: string;
  readonly Results: readonly Result[];
}

const FILES = ['Chinese', 'English'].flatMap((language) =>
  ['NumberModel', 'PercentModel', 'CurrencyModel', 'NumberRangeModel'].map((model) => `${language}/${model}`),
);

/** Each result of Recognizers-Text's cases, read at its place: right where value and end agree. */
export const recognizers = (): Score[] =>
  FILES.map((name) => {
    const path = shared(`data/recognizers-text/${name}.json`);
    const cases = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as Case[];
    const isRight = name.endsWith('RangeModel') ? isRangeRight : isValueRight;
    const results = cases.flatMap(({ Input, Results }) => Results.map((result) => ({ Input, result })));
    return {
      name,
      of: results.length,
      missed: results
        .filter(({ Input, result }) => !isRight(Input, result))
        .map(({ Input, result }) => `${result.Text} is ${result.Resolution.value}, in: ${Input}`),
    };
  });

function isValueRight(input: string, { Start, End, Resolution }: Result): boolean {
  const amount = amountAt(input, Start);
  return amount?.end === End + 1 && isSame(valueOf(amount), (Resolution.value ?? '').replace('%', ''));
}

/** A range is right where a figure inside it has its ends, or its one end and a bound on the other side. */
function isRangeRight(input: string, { Start, End, Resolution }: Result): boolean {
  const [low = '', high = ''] = (Resolution.value ?? '').replace(/[[\]()%]/g, '').split(',');
  return figuresIn(input).some(({ start, end, value, valueMax, bound }) => {
    if (start >= End + 1 || end <= Start) return false;
    if (low !== '' && high !== '') return isSame(value, low) && isSame(valueMax, high);
    if (low !== '') return isSame(value, low) && (bound === 'gt' || bound === 'ge');
    return isSame(value, high) && (bound === 'lt' || bound === 'le');
  });
}
