import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/src/core/transcript';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));

export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The project's sample transcripts. */
export const samples = (): Sample[] =>
  readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(seeds + name, 'utf8') }));

/** Pieces that transcripts are made of, the hostile ones too. */
const piece = fc.constantFrom(
  '问:', '答:', '吴总:', 'Operator: ', 'Q1:', '【', '】', '(', ')', ':', '：', '。', '?', ',', '，', '\n', '\r\n', '\r', ' ', '\u3000', '\u00a0',
  '營收', '２８０１．５', '％', '億元', 'ＵＳ＄', '营收', '收入为', '亿元', '2801.54', '8%', '同比增长', '未来三年', '预计', '将', '会议', '第一,', '2.', '他表示', '是否', 'Kaiyun体育官方网站',
  'revenue', ' was ', '$1.84 billion', 'up 6%', 'we expect', 'FY2025', 'Could you', '-- ', 'CEO', '00:15', '[', ']', '一', '百', '万', '$', '-', '.',
  '😀', '𠮷', '\ud83d', '\ude00', '\u0000', '\u202e', '\ufeff', '|', '#', '*', '<v ', '>', '-->',
); // prettier-ignore

/** A text that looks a little like a transcript. */
export const transcriptLike = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

/** The ways in which lines end and letters are written, of one text. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll('\n', '\ud83d\n\ude00𠮷'),
  (text) => text.replace(/[^\n]{36}(?=[^\n])/g, '$&\n'),
];

/** A text in one of its spellings. */
export const spelt = (text: string): fc.Arbitrary<string> => fc.constantFrom(...SPELLINGS).map((spell) => spell(text));

/** Random edits of a text: where (as a fraction, of what a fold hides or of the whole), how much goes, what comes. */
export interface Edit {
  readonly at: number;
  readonly folded: boolean;
  readonly removed: number;
  readonly inserted: string;
}

export const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    folded: fc.boolean(),
    removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
    inserted: fc.oneof(piece, transcriptLike),
  }),
  { minLength: 1, maxLength: 12 },
);

/** @param folds what is hidden where all folds are closed */
export function applyEdit(text: string, folds: readonly Span[], { at, folded, removed, inserted }: Edit): string {
  const fold = folded ? folds[Math.floor(at * folds.length)] : undefined;
  const start = fold
    ? fold.start + Math.floor(((at * folds.length) % 1) * (fold.end - fold.start))
    : Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}
