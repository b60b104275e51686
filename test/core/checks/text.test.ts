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

describe('recogniser-artifact', () => {
  it('finds lines that loop, after the first, and the credits of nobody', () => {
    check(
      'recogniser-artifact',
      '⟦字幕志愿者 周念念⟧\n问:产能?\n周启:\n明年再上两条线。\n⟦明年再上两条线。⟧\n明年再上两条线。\n⟦Thanks for watching!⟧',
      /Not part/,
      /Looped 2 times/,
      /Not part/,
    );
  });

  it('finds the repeated cue of a raw recogniser line, and all of a line that repeats itself', () => {
    check(
      'recogniser-artifact',
      '[0.0 --> 2.0] 今 年 的 目 标 是\n[2.0 --> 4.0] ⟦今 年 的 目 标 是⟧\n[4.0 --> 6.0] 五 个 亿 左 右\n' +
        '[6.0 --> 8.0] ⟦thank you thank you⟧\n[8.0 --> 9.0] thank you thank you',
      /Not part/,
      /Looped 2 times/,
    );
  });

  it('leaves short replies alone that come back', () => {
    check('recogniser-artifact', '问:是吗?\n周启:是的。\n问:是吗?\n周启:是的。');
    check(
      'recogniser-artifact',
      'Q: Right?\nMara Okon: Yes, that is right.\nQ: Right?\nMara Okon: Yes, that is right.',
    );
  });
});

describe('garbled-text', () => {
  const zh = '问:补贴何时退坡?林知夏:先说结论,补贴会慢慢退。我们预计明年的收入增长两成,毛利率保持稳定。';

  it('tells with which encoding to open a text again, and annotates nothing of it', () => {
    const misread = new TextDecoder('gbk').decode(new TextEncoder().encode(zh));
    const { findings, figures, turns, speakers } = analyse(misread);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['garbled-text'],
    );
    assert.match(findings[0]!.message.en, /reopen with encoding UTF-8/);
    assert.equal(figures.length + turns.length + speakers.length, 0);
  });

  it('knows UTF-8 that was read as Windows-1252, and bytes that were lost', () => {
    for (const encoding of ['windows-1252', 'utf-8']) {
      const bytes = encoding === 'utf-8' ? new Uint8Array(60).fill(0xc4) : new TextEncoder().encode(zh);
      const { findings } = analyse(new TextDecoder(encoding).decode(bytes));
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['garbled-text'],
        encoding,
      );
    }
  });

  it('annotates what reads well, rare characters, accents and a lost one too', () => {
    for (const text of [
      zh,
      '問:派息?\n羅啟邦:維持三成。',
      'Zoë Müller: Qu’est-ce que c’était?\nRenée: naïve café.',
      `${zh}\ufffd`,
    ])
      assert.equal(analyse(text).garbled, undefined, text);
  });

  it('reads a text again that an edit or another encoding repaired', () => {
    const before = analyse(new TextDecoder('gbk').decode(new TextEncoder().encode(zh)));
    assert.deepEqual(analyse(zh, {}, before).turns, analyse(zh).turns);
  });
});

describe('numbering-gap', () => {
  it('finds the number that a list of questions or of points skips', () => {
    check(
      'numbering-gap',
      '1、问:在手订单?\n答:一亿元。\n2、问:产能?\n答:够用。\n⟦4、⟧问:分红?\n答:三成。',
      /No 3 before 4/,
    );
    check('numbering-gap', 'Q1: Volumes?\nA1: Up.\n⟦Q4⟧: Price?\n⟦A4⟧: Flat.', /No 2–3 before 4/);
  });

  it('leaves lists alone that go on behind a list inside them, and lists that begin anew', () => {
    check('numbering-gap', '1. One.\n2. Two.\n3. Three.\n1. Inner.\n2. Inner.\n4. Four.\n1. Anew.\n2. Again.');
    check('numbering-gap', '1、问:订单?\n答:一亿元。\n2、问:产能?\n答:够用。');
  });
});

describe('misspelt-name', () => {
  it('names the known person whose name a label nearly has', () => {
    check(
      'misspelt-name',
      '参会高管:\n王砚舟——董事长\n李若溪——首席财务官\n\n王砚舟:各位好。\n李若溪:收入增长。\n⟦王砚周⟧:谢谢大家。\n李若溪:再见。\n王砚舟:再见。',
      /“王砚周” may be “王砚舟”/,
    );
    check(
      'misspelt-name',
      'Operator: Welcome.\nGarrick Noor: Thank you.\nOperator: First question.\nAna Paz: How are margins?\n⟦Garick Noor⟧: Fine.\nAna Paz: And debt?\nGarrick Noor: None.\nOperator: Goodbye.',
      /“Garick Noor” may be “Garrick Noor”/,
    );
  });

  it('leaves two people alone who are both introduced, and short names', () => {
    check(
      'misspelt-name',
      '参会高管:\n王砚舟——董事长\n王砚周——首席财务官\n张三——总监\n\n王砚舟:各位好。\n王砚周:收入增长。\n王砚舟:谢谢。\n张山:再见。\n王砚舟:再见。',
    );
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
