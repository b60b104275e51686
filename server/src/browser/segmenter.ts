import type { Segmenter, TellUnloaded } from '../core/text/segmenter';
import type { WasmFile } from '../lsp/protocol';
import { loadJiebaWasm } from './jiebaWasm';

/** Beside this bundle. */
const beside = (): string => new URL('jieba_rs_wasm_bg.wasm', self.location.href).href;

/** jieba-wasm from `wasm`, by default the file beside the bundle; nothing where it does not load. */
export async function loadSegmenter(tell: TellUnloaded, wasm?: WasmFile): Promise<Segmenter | undefined> {
  try {
    return await loadJiebaWasm(wasm ?? beside());
  } catch (error) {
    tell('jieba-wasm', error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
