import init, { cut } from 'jieba-wasm/web';
import type { WasmFile } from '../lsp/protocol';
import type { Segmenter } from '../core/text/segmenter';

/** The segmenter in WebAssembly from the extension's own folder; ready when its dictionary is unpacked. */
export async function loadJiebaWasm(file: WasmFile): Promise<Segmenter> {
  await init({ module_or_path: typeof file === 'string' ? file : new Uint8Array(file) });
  cut('词', false);
  return { name: 'jieba-wasm', cut: (text) => cut(text, false) };
}
