import { analyse, type Analysis } from '../server/src/core/analyse';
import { heap, time } from './measure';
import type { Row, Table } from './table';
import { texts } from './texts';

/** A keystroke: one character typed in the middle of the text, analysed from the analysis before it. */
function typist(text: string): () => void {
  const middle = Math.floor(text.length / 2);
  let analysis: Analysis = analyse(text);
  let typed = 0;
  return () => {
    const { text: before } = analysis;
    analysis = analyse(before.slice(0, middle + typed) + '增' + before.slice(middle + typed), {}, analysis);
    typed++;
  };
}

/** Core alone: whole analyses, keystrokes and the memory that one open document takes. */
export async function benchAnalysis(): Promise<Table<Row>> {
  const rows: Row[] = [];
  for (const { name, language, text } of texts()) {
    const rounds = text.length > 200_000 ? 10 : 30;
    const cold = await time(() => void analyse(text), rounds);
    const kept = analyse(text);
    const warm = await time(() => void analyse(text, {}, kept), rounds);
    const keystroke = await time(typist(text), 100);
    const before = heap();
    const held = analyse(text.slice(0, -1) + '。');
    const memory = heap() - before;
    rows.push({
      size: name,
      language,
      'cold, ms': cold.median,
      'cold p95, ms': cold.p95,
      'MB/s': Buffer.byteLength(text) / 1e3 / cold.median,
      'unchanged, ms': warm.median,
      'keystroke, ms': keystroke.median,
      'keystroke p95, ms': keystroke.p95,
      'heap, MB': held.blocks.length > 0 ? memory : 0,
    });
  }
  return {
    title: 'Analysis in core',
    note: 'Median and 95th percentile. Cold: nothing known. Unchanged: the same text analysed again. Keystroke: a character typed in the middle. Heap: what one analysed document holds.',
    rows,
  };
}
