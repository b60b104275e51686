import { readFile } from 'node:fs/promises';
import { cut, initSync } from 'jieba-wasm/web';
import type { Segmenter } from '../core/text/segmenter';

/**
 * The segmenter in WebAssembly, the same file as in the browser, with the dictionary that it brings along. Its dictionary is
 * unpacked at the first cut, which takes about a second: it is asked for a word here, so that no document waits for it.
 */
export async function loadJiebaWasm(file: string): Promise<Segmenter> {
  initSync({ module: await WebAssembly.compile(await readFile(file)) });
  cut('词', false);
  return { name: 'jieba-wasm', cut: (text) => cut(text, false) };
}
