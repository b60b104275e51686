import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { itWithShared } from '../../support/shared';
import { readFileSync } from 'node:fs';

const kinds = (text: string): string[] => analyse(text).sections.map(({ kind }) => kind);

describe('sections', () => {
  it('reads the heads of Chinese minutes', () => {
    const text =
      '青禾科技业绩交流会纪要\n时间：2025年5月1日\n\n【参会管理层】\n王砚舟——董事长\n\n【核心数据】\n收入41亿元。\n\n【管理层发言】\n王总：各位好。\n\n【问答环节】\n问：产能？\n王总：够。\n\n【免责声明】仅供参考。';
    assert.deepEqual(kinds(text), [
      'title',
      'metadata',
      'participants',
      'highlights',
      'preparedRemarks',
      'questionsAndAnswers',
      'disclaimer',
    ]);
    assert.deepEqual(
      analyse(text)
        .sections.map(({ title }) => title)
        .slice(2),
      ['【参会管理层】', '【核心数据】', '【管理层发言】', '【问答环节】', '【免责声明】'],
    );
  });

  it('does not take the entries of a contents list for sections', () => {
    const text =
      'Harrow Q2 2025 Earnings Call\n\nContents:\n\nPrepared Remarks\nQuestions and Answers\nCall Participants\n\nPrepared Remarks:\n\nOperator\n\nGood day.\n\nIngrid Vale -- CFO\n\nSales rose.\n\nQuestions and Answers:\n\nOperator\n\nFirst question.\n\nTheo Brandt -- Pellham -- Analyst\n\nWhy?\n\nCall Participants:\n\nIngrid Vale -- CFO';
    assert.deepEqual(kinds(text), ['title', 'metadata', 'preparedRemarks', 'questionsAndAnswers', 'participants']);
  });

  it('starts the questions at the first asker where no heading does, with the operator who announces it', () => {
    const text =
      'Ridgeline results call\n\nOperator: Welcome.\n\nMara Okon: We grew.\n\nOperator: The first question is from Tom Reyes.\n\nOrrin Bank analyst Tom Reyes: Why?\n\nMara Okon: Demand.';
    const { sections } = analyse(text);
    assert.deepEqual(
      sections.map(({ kind }) => kind),
      ['title', 'preparedRemarks', 'questionsAndAnswers'],
    );
    assert.ok(text.slice(sections[2]!.start).startsWith('Operator: The first'));
  });

  it('gives a call without questions none', () => {
    assert.ok(
      !kinds('业绩会实录\n主持人：大家好。\n王砚舟：今年不错。\n主持人：再见。').includes('questionsAndAnswers'),
    );
    assert.ok(
      !kinds('Results call\nOperator: Welcome.\nMara Okon: We grew.\nOperator: Goodbye.').includes(
        'questionsAndAnswers',
      ),
    );
  });

  itWithShared('seeds/000_8ef16a1975084fc4.txt', 'lays out a news digest', (file) => {
    const { sections } = analyse(readFileSync(file, 'utf8'));
    assert.deepEqual(
      sections.map(({ kind, start, end }) => [kind, start, end]),
      [
        ['title', 0, 31],
        ['metadata', 35, 67],
        ['highlights', 71, 352],
        ['preparedRemarks', 356, 1430],
        ['questionsAndAnswers', 1434, 5174],
      ],
    );
  });
});
