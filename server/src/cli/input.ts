import { readFile } from 'node:fs/promises';
import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { glob, isDynamicPattern } from 'tinyglobby';
import { SIDECAR, type SidecarText } from '../core/suppression/sidecar';
import { readSidecar } from '../node/sidecar';

/** A document as read: its decoded text without byte order mark, and the bytes it was decoded from. */
export interface Document {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly encoding: string;
  readonly text: string;
  /** The text of the file beside it that says which findings are accepted. */
  readonly sidecar?: SidecarText;
}

/** Encodings of Chinese transcripts in the wild; what is detected as GBK is read as its superset. */
const LEGACY: ReadonlyMap<string, string> = new Map([
  ['GB18030', 'gb18030'],
  ['GBK', 'gb18030'],
  ['GB2312', 'gb18030'],
  ['EUC-KR', 'gb18030'],
  ['EUC-JP', 'gb18030'],
  ['Big5', 'big5'],
]);

export const STDIN = '-';

/** The files that the arguments name: paths as they are, patterns expanded and sorted, `-` for standard input. */
export async function expand(args: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const arg of args) {
    if (arg !== STDIN && isDynamicPattern(arg)) paths.push(...(await glob(arg, { absolute: false })).sort());
    else paths.push(arg);
  }
  return [...new Set(paths)];
}

/** @throws where the file cannot be read or its bytes are text in no encoding that we know. */
export async function readDocument(path: string): Promise<Document> {
  const bytes = path === STDIN ? await readStdin() : await readFile(path);
  const sidecar = path === STDIN ? undefined : await readSidecar(path + SIDECAR);
  return { path, bytes, ...decode(bytes), sidecar };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Byte order mark first, then strict UTF-8, then the likeliest legacy encoding.
 * @throws where the bytes are no text, or decode only with replacement characters.
 */
export function decode(bytes: Uint8Array): { encoding: string; text: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict(bytes, 'utf-16be');
  try {
    return strict(bytes, 'utf-8');
  } catch {
    // not UTF-8: a legacy encoding, or no text at all
  }
  if (bytes.includes(0)) throw new Error('not a text file');
  const guess = detect(bytes);
  const encoding = LEGACY.get(guess ?? '') ?? 'gb18030';
  const text = iconv.decode(Buffer.from(bytes), encoding);
  if (text.includes('\ufffd')) throw new Error(`cannot be decoded (it looks like ${guess ?? 'no known encoding'})`);
  return { encoding, text };
}

function strict(bytes: Uint8Array, encoding: string): { encoding: string; text: string } {
  return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
}
