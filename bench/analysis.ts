import { analyse } from '../server/src/core/analyse';
import { loadSegmenter } from '../server/src/node/segmenter';
import type { Benchmark } from './benchmark';
import { time, type Timing } from './measure';
import { loadOthers, NOT_INSTALLED } from './others';
import { texts } from './texts';

/** Core alone: everything that is said of a text, against cutting the same text into words. */
export const benchAnalysis: Benchmark = {
  name: 'analysis',
  title: 'Analysis in core',
  note: "Everything that is said of a text. Cold: nothing known. Warm: the same text again. Words: nodejieba's `cut` (zh), wink-nlp's tokens (en) of the same text in the same run, paragraph by paragraph. Ratio: Callmark's speed divided by theirs.",
  run: async (emit, big) => {
    const segmenter = await loadSegmenter(console.error);
    const others = await loadOthers();
    const tokens = others?.tokens;
    const missing = { zh: 'no segmenter', en: others ? '' : NOT_INSTALLED };
    const cutters = { zh: segmenter && ((part: string) => segmenter.cut(part)), en: tokens };
    for (const { name, language, text } of texts('5 KB', '100 KB', '1 MB', ...(big ? ['10 MB'] : []))) {
      const cold = await time(() => analyse(text, { segmenter }), 6000);
      const kept = analyse(text, { segmenter });
      const warm = await time(() => analyse(text, { segmenter }, kept), 1000);
      const cutter = cutters[language];
      const paragraphs = text.split('\n');
      const words = cutter && (await time(() => paragraphs.map((paragraph) => cutter(paragraph)), 1000));
      const speed = ({ median }: Timing): number => Buffer.byteLength(text) / 1e3 / median;
      emit({
        size: name,
        language,
        'cold, ms': cold.median,
        'p95, ms': cold.p95,
        'cold, MB/s': speed(cold),
        'warm, ms': warm.median,
        'warm, MB/s': speed(warm),
        'words, MB/s': words ? speed(words) : missing[language],
        'ratio': words ? speed(cold) / speed(words) : missing[language],
      }); // prettier-ignore
    }
  },
};
