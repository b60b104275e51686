import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBlocks } from '../server/src/core/block';
import { findOutlook } from '../server/src/core/outlook/facts';
import { layBlocks } from '../server/src/core/text/lines';
import type { Segmenter } from '../server/src/core/text/segmenter';
import { loadJiebaWasm } from '../server/src/node/jiebaWasm';
import { loadNodejieba } from '../server/src/node/nodejieba';
import type { Benchmark } from './benchmark';
import { processorTime } from './measure';
import { ofSize } from './texts';

const ROUNDS = 5;
/** Calls before the first round: the functions are compiled by then. */
const WARM = 40;
const dist = (name: string): string => join(fileURLToPath(new URL('../dist', import.meta.url)), name);
const WAYS: readonly (readonly [name: string, load: () => Promise<Segmenter>])[] = [
  ['nodejieba', () => loadNodejieba(dist('dict'))],
  ['jieba-wasm', () => loadJiebaWasm(dist('jieba_rs_wasm_bg.wasm'))],
];

/** The outlook of every block of a text, again and again. */
function outlookTime(text: string, segmenter?: Segmenter): number {
  const blocks = layBlocks(text, (sources) => readBlocks(sources)).map(({ facts }) => facts);
  const find = (): void => {
    for (const { reading, sentences } of blocks) findOutlook(reading.text, sentences, { segmenter });
  };
  for (let i = 0; i < WARM; i++) find();
  return processorTime(find, ROUNDS);
}

export const benchOutlook: Benchmark = {
  name: 'outlook',
  title: 'Forward-looking statements and their segmenters',
  note: 'Processor time of finding the statements in 100 KB, warm, best of rounds. Load: from nothing to the first cut, with what the resident set grows by.',
  run: async (emit) => {
    const texts = { zh: ofSize('zh', 100_000), en: ofSize('en', 100_000) };
    const row = (words: string, load: string, memory: string, segmenter?: Segmenter): void =>
      emit({ words, 'load, ms': load, 'load, MB': memory, 'zh, ms': outlookTime(texts.zh, segmenter).toFixed(1), 'en, ms': outlookTime(texts.en, segmenter).toFixed(1) }); // prettier-ignore
    row('none', '', '');
    for (const [name, load] of WAYS) {
      globalThis.gc!();
      const [before, started] = [process.memoryUsage.rss(), performance.now()];
      const segmenter = await load();
      segmenter.cut('全年收入将会增长');
      const took = performance.now() - started;
      globalThis.gc!();
      row(name, took.toFixed(0), ((process.memoryUsage.rss() - before) / 1e6).toFixed(0), segmenter);
    }
  },
};
