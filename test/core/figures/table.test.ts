import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { FIGURE_COLUMNS, figureRows } from '../../../server/src/core/figures/table';
import { provideFigureTable } from '../../../server/src/service/figureTable';
import { known } from '../../support/call';
import { read } from '../../support/reading';

describe('the table of figures', () => {
  it('has what an analyst pastes, a row for each figure that measures something', () => {
    const zh = '徐宏:2025年第二季度,总收入约为12.8亿元,同比增长24%,覆盖147个城市。\n徐宏:三年后再看。\n';
    assert.deepEqual(
      figureRows(analyse(zh)).map(({ metricId, period, value, bound, unit, comparison, speaker, text }) =>
        [metricId, period, value, bound, unit, comparison, speaker, text].join('|'),
      ),
      [
        'revenue|2025Q2|1280000000|about|CNY||徐宏|12.8亿元',
        'revenue|2025Q2|24||%|yoy|徐宏|24%',
        'count|2025Q2|147||个||徐宏|147个',
      ],
    );
    const en = 'Hong Xu: Net income was more than $12.8 million, or $0.27 per share.\n';
    const perShare = {
      start: 52,
      end: 57,
      kind: 'money',
      value: '0.27',
      currency: 'USD',
      perUnit: 'share',
      because: [],
    } as const;
    assert.deepEqual(
      figureRows(known(en, { figures: [...analyse(en).figures.slice(0, 1), perShare] })).map(({ value, bound, unit }) =>
        [value, bound, unit].join('|'),
      ),
      ['12800000|gt|USD', '0.27||USD/share'],
    );
  });

  it('holds no formula, whatever a document says', () => {
    const rows = figureRows(analyse('=SUM(A1):收入为12.5亿元。\n+1 老王:收入为-3.5亿元。\n'));
    for (const row of rows)
      for (const column of FIGURE_COLUMNS) if (column !== 'value') assert.doesNotMatch(row[column], /^[=+@-]/);
    assert.ok(rows.some(({ value }) => value === '-350000000'));
  });

  it('is a table between tabs on the clipboard', () => {
    const { text, rows } = provideFigureTable(read('徐宏:收入\t为12.5亿元,\t同比增长8%。\n').snapshot);
    const lines = text.trimEnd().split('\n');
    assert.deepEqual([rows, lines.length], [2, 3]);
    for (const line of lines) assert.equal(line.split('\t').length, FIGURE_COLUMNS.length);
  });
});
