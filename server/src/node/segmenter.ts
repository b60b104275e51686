import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Segmenter, TellUnloaded } from '../core/text/segmenter';
import { loadJiebaWasm } from './jiebaWasm';
import { loadNodejieba } from './nodejieba';

const WASM = 'jieba_rs_wasm_bg.wasm';

/** Where the build put segmenters and dictionaries: beside the bundle, or in dist/ when run from the sources. */
const dist = (): string => (existsSync(join(__dirname, WASM)) ? __dirname : join(__dirname, '..', '..', '..', 'dist'));

/** nodejieba, else jieba-wasm, else nothing. */
export async function loadSegmenter(tell: TellUnloaded, folder = dist()): Promise<Segmenter | undefined> {
  const ways: readonly (readonly [name: string, load: () => Promise<Segmenter>])[] = [
    ['nodejieba', () => loadNodejieba(join(folder, 'dict'))],
    ['jieba-wasm', () => loadJiebaWasm(join(folder, WASM))],
  ];
  for (const [name, load] of ways) {
    try {
      return await load();
    } catch (error) {
      tell(name, error instanceof Error ? error.message : String(error));
    }
  }
  return undefined;
}
