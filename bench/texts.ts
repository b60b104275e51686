import { samples } from '../test/support/transcripts';

export interface Text {
  readonly name: string;
  readonly language: 'zh' | 'en';
  readonly text: string;
}

const SIZES: readonly (readonly [string, number])[] = [
  ['5 KB', 5_000],
  ['100 KB', 100_000],
  ['1 MB', 1_000_000],
];

/** The samples of one language, one after the other until `bytes` of UTF-8 are reached. */
function ofSize(language: 'zh' | 'en', bytes: number): string {
  const parts = samples().filter(({ name }) => name.includes(`.${language}`));
  let text = '';
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const part = parts[i % parts.length]!.text;
    const length = Buffer.byteLength(part);
    text += size + length <= bytes ? part + '\n' : part.slice(0, Math.ceil((part.length * (bytes - size)) / length));
    size = Buffer.byteLength(text);
  }
  return text;
}

/** The texts that everything is measured on: both languages at each size. */
export const texts = (): Text[] =>
  SIZES.flatMap(([name, bytes]) =>
    (['zh', 'en'] as const).map((language) => ({ name, language, text: ofSize(language, bytes) })),
  );
