import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { mark, words } from '../../support/mark';

/** Asserts what one rule finds in a marked text. */
function check(rule: string, marked: string, ...messages: RegExp[]): void {
  const { text, spans } = mark(marked);
  const findings = analyse(text).findings.filter((finding) => finding.rule === rule);
  assert.deepEqual(words(text, findings), words(text, spans));
  messages.forEach((message, i) => assert.match(findings[i]!.message.en, message));
}

describe('injected-text', () => {
  it('finds advertisements inside a word and after a bracket', () => {
    check(
      'injected-text',
      '问:投入节奏如何?\n林知夏:我们将加大投⟦Bolaite体育官方网站 博莱特登录入口⟧入。通用人工智能(⟦Bolaite平台 博莱特体育官方入口⟧AGI)是目标。',
      /Bolaite/,
    );
  });

  it('leaves a company that speaks of its own platform alone', () => {
    check('injected-text', '问:平台业务如何?\n林知夏:我们的官方网站和电商平台都在增长,用户可在官网注册并下载应用。');
  });
});

describe('speaker-ambiguous', () => {
  const people = '参会高管:\n李维安——董事长\n李若溪——首席财务官\n王砚舟——总经理\n\n';

  it('names whom a bare surname may mean', () => {
    check(
      'speaker-ambiguous',
      `${people}问:毛利率如何?\n⟦李总⟧:全年持平。\n问:产能呢?\n王总:明年投产。`,
      /李维安 or 李若溪/,
    );
  });
});

describe('reported-speech-unattributed', () => {
  it('lists the antecedents of 他表示', () => {
    check(
      'reported-speech-unattributed',
      '董事会主席林知夏、首席执行官周启以及首席财务官何茜等高管出席了电话会议。\n⟦他表示⟧,公司将继续投入。\n\n问:投入多少?\n周启:十亿元。',
      /林知夏, 周启, 何茜/,
    );
  });

  it('says nothing of what is said inside a turn', () => {
    check(
      'reported-speech-unattributed',
      '问:主席怎么看?\n周启:我问过主席。他表示支持。\n问:好的,那么何时投产?\n周启:明年。',
    );
  });
});
