import { samples } from '../test/support/transcripts';

export interface Text {
  readonly name: string;
  readonly language: 'zh' | 'en';
  readonly text: string;
}

const SIZES: Readonly<Record<string, number>> = {
  '5 KB': 5_000,
  '100 KB': 100_000,
  '1 MB': 1_000_000,
  '10 MB': 10_000_000,
};

/** The samples of one language, one after the other until `bytes` of UTF-8 are reached. */
export function ofSize(language: 'zh' | 'en', bytes: number): string {
  const parts = samples().filter(({ name }) => name.includes(`.${language}`));
  const pieces: string[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const part = parts[i % parts.length]!.text + '\n';
    const length = Buffer.byteLength(part);
    pieces.push(size + length <= bytes ? part : part.slice(0, Math.ceil((part.length * (bytes - size)) / length)));
    size += length;
  }
  return pieces.join('');
}

/** What is measured on: both languages at each of the sizes. */
export const texts = (...sizes: readonly string[]): Text[] =>
  sizes.flatMap((name) =>
    (['zh', 'en'] as const).map((language) => ({ name, language, text: ofSize(language, SIZES[name]!) })),
  );
