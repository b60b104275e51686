import assert from 'node:assert/strict';
import { provideWorkspaceSymbols, SYMBOLS_PER_DOCUMENT } from '../../server/src/service/workspaceSymbols';
import { madeCall, snapshotOf } from '../support/call';
import { read } from '../support/reading';

describe('provideWorkspaceSymbols', () => {
  const zh = madeCall('zh');
  const en = madeCall('en');

  it('lists speakers, metrics and questions with the call that they are of', () => {
    const symbols = provideWorkspaceSymbols(zh.snapshot, '', 'zh');
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      ['徐宏, 首席财务官', '营收 (revenue)', '问 1 · 云收入的规模'].map((name) => [
        name,
        '云岭集团2025财年第三财季电话会',
      ]),
    );
    assert.deepEqual(
      provideWorkspaceSymbols(en.snapshot, '', 'en').map(({ name }) => name),
      ['Hong Xu, chief financial officer', 'Revenue (营收)', 'Q1 · size of cloud revenue'],
    );
  });

  it('finds them by letters in their order, in either language and script', () => {
    const names = (query: string): string[] =>
      provideWorkspaceSymbols(zh.snapshot, query, 'zh').map(({ name }) => name);
    assert.deepEqual(names('徐宏'), ['徐宏, 首席财务官']);
    assert.deepEqual(names('REV'), ['营收 (revenue)']);
    assert.deepEqual(names('營收'), ['营收 (revenue)']);
    assert.deepEqual(names('收营'), []);
  });

  it('goes to where a person is introduced and where a metric is named', () => {
    const [person, metric] = provideWorkspaceSymbols(en.snapshot, '', 'en');
    assert.deepEqual(person!.location.range.start, { line: 1, character: 'With us today is '.length });
    assert.deepEqual(metric!.location.range.start, { line: 3, character: 'Hong Xu: '.length });
  });

  it('ends where there is nothing or too much', () => {
    assert.deepEqual(provideWorkspaceSymbols(snapshotOf(''), '', 'en'), []);
    const people = Array.from({ length: SYMBOLS_PER_DOCUMENT + 9 }, (_, i) => `Person${i} Smith: We grew.\n`).join('');
    assert.ok(provideWorkspaceSymbols(read(people).snapshot, '', 'en').length <= SYMBOLS_PER_DOCUMENT);
  });
});
