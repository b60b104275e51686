import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';

const speaker = (text: string, name: string) => analyse(text).speakers.find((found) => found.name === name);

describe('speakers', () => {
  it('reads a roster that is a sentence, the silent members too', () => {
    const text =
      '财报发布后,青禾集团董事会主席蔡云、首席执行官吴远、首席财务官徐宁、以及电商事业群首席执行官蒋可等高管出席了电话会议。\n问:产能?\n吴远:够。\n问:分红?\n吴远:会。';
    const { speakers } = analyse(text);
    assert.deepEqual(
      speakers.map(({ name, role, kind }) => [name, role, kind]),
      [
        ['蔡云', '董事会主席', 'executive'],
        ['吴远', '首席执行官', 'executive'],
        ['徐宁', '首席财务官', 'executive'],
        ['蒋可', '首席执行官', 'executive'],
        ['问', undefined, 'analyst'],
      ],
    );
    assert.equal(speakers[3]!.organization, '电商事业群');
    assert.equal(text.slice(speakers[1]!.introduction!.start, speakers[1]!.introduction!.end), '首席执行官吴远');
    assert.equal(speakers[4]!.anonymous, true);
  });

  it('leaves two people with one surname unresolved and names both', () => {
    const text =
      '参会人员：\n李望舒——董事长\n李既白——首席财务官\n唐棣——投资者关系总监\n李总：各位晚上好。\n问：分红？\n李总：会。';
    const { speakers } = analyse(text);
    const unclear = speakers.find(({ name }) => name === '李总')!;
    assert.deepEqual(
      unclear.candidates!.map((i) => speakers[i]!.name),
      ['李望舒', '李既白'],
    );
  });

  it('knows one person by a Chinese name and its English gloss', () => {
    const text =
      '参会人员\n韩叙白（Simon Han）—— 首席执行官\nOperator: Welcome, everybody.\n韩叙白：大家好。\nOperator: Next, please.\nSimon Han: Thank you.';
    const found = speaker(text, '韩叙白')!;
    assert.deepEqual(found.aliases, ['Simon Han']);
    assert.equal(
      analyse(text).speakers.some(({ name }) => name === 'Simon Han'),
      false,
    );
  });

  it('keeps firm and role of askers', () => {
    const text =
      '接线员：请提问。\n海登证券分析师Lucy Chen：毛利率？\n许南：三成。\n潮声财经记者：海外呢？\n许南：在做。';
    assert.deepEqual(
      [speaker(text, 'Lucy Chen')!.organization, speaker(text, 'Lucy Chen')!.kind],
      ['海登证券', 'analyst'],
    );
    assert.equal(speaker(text, '潮声财经记者')!.kind, 'media');
    assert.equal(speaker(text, '接线员')!.kind, 'operator');
    assert.equal(speaker(text, '许南')!.kind, 'executive');
  });

  it('tells the company from the analysts by where they speak', () => {
    const text =
      'Operator: Welcome.\nMara Okon: We grew a lot.\nOperator: The first question is from Ann Roe.\nAnn Roe: How is margin?\nMara Okon: Fine.\nQuestions and Answers\nOperator: Next is Tom Reyes.\nTom Reyes: And price?\nMara Okon: Stable.';
    assert.equal(speaker(text, 'Mara Okon')!.kind, 'executive');
    assert.equal(speaker(text, 'Tom Reyes')!.kind, 'analyst');
  });

  it('joins the numbers of a voice that says who it is', () => {
    const { speakers, turns } = analyse(
      '发言人1 00:01\n大家好，我是董秘赵未央。\n发言人2 00:20\n我是星澜证券的王冉，毛利率怎么看？\n发言人3 00:40\n我还是赵未央哈，毛利率三成。\n发言人1 01:00\n谢谢。',
    );
    const [secretary, analyst] = speakers;
    assert.deepEqual([secretary!.name, secretary!.role, secretary!.kind], ['赵未央', '董秘', 'executive']);
    assert.deepEqual([analyst!.aliases, analyst!.organization, analyst!.kind], [['王冉'], '星澜证券', 'analyst']);
    assert.deepEqual(
      turns.map(({ speaker }) => speaker),
      [0, 1, 0, 0],
    );
  });
});

describe('kinds of speakers', () => {
  const kinds = (text: string) => analyse(text).speakers.map(({ name, kind }) => `${name} (${kind})`);

  it('come from the firm with which somebody is called', () => {
    assert.deepEqual(
      kinds(
        'Operator: Welcome.\nMara Okon: We grew.\nThe Wall Street Journal: Any comment?\nMara Okon: None.\nOperator: Next, Imre Vass from Castellan Partners.\nImre Vass: And margins?\nMara Okon: Stable.',
      ).slice(-1),
      ['Imre Vass (analyst)'],
    );
    assert.deepEqual(
      kinds(
        '接线员：欢迎。\n许南：收入增长一成。\n接线员：下一位是来自东湾证券的林艾瑞女士，请提问。\n林艾瑞：毛利率呢？\n许南：三成。',
      ),
      ['接线员 (operator)', '许南 (executive)', '林艾瑞 (analyst)'],
    );
  });

  it('come from what speech without marks says of itself', () => {
    const text =
      '发言人1 00:01\n大家好我是纪安 我负责财务 讲几个数字\n发言人2 00:20\n领导好 我是江畔资本的小唐 请教一下毛利率怎么看\n发言人1 00:40\n三成左右\n发言人3 00:50\n我是财务许蔓 补充一句 会更高';
    const { speakers } = analyse(text);
    assert.deepEqual(
      speakers.map(({ aliases, organization, kind }) => [...aliases, organization, kind]),
      [
        ['纪安', undefined, 'executive'],
        ['小唐', '江畔资本', 'analyst'],
        ['许蔓', undefined, 'executive'],
      ],
    );
  });

  it('of those who only ask among the questions is that of analysts, and of the media where only these ask', () => {
    const call = 'Questions and Answers\nDaphne Cole: How about tariffs?\nAgnes Holt: Priced for.\nDaphne Cole: And 2027?\nAgnes Holt: Same.'; // prettier-ignore
    assert.deepEqual(kinds(`Agnes Holt: Good morning, all of you.\n${call}`), [
      'Agnes Holt (executive)',
      'Daphne Cole (analyst)',
    ]);
    const press =
      '主持人：请提问。\n潮声财经记者：为什么？\n万重山：成本。\n南方日报记者：何时？\n万重山：明年。\n海通电视台记者：多少？\n万重山：三成。\nHu Rong：Halden Wire，会上市吗？\n万重山：不会。\nHu Rong：真的？\n万重山：真的。';
    assert.equal(kinds(press).at(-1), 'Hu Rong (media)');
  });

  it('are those of a call where labels in capitals name an operator, and of nobody in a hearing', () => {
    const call = 'COMPANY PARTICIPANTS\nArlo Finch, Chief Executive Officer\n\nOPERATOR: Welcome to the call.\n\nARLO FINCH: Thank you. Revenue grew.\n\nOPERATOR: The first question comes from Pia Lund with Tidewater Partners.\n\nPIA LUND: How much?\n\nARLO FINCH: Six percent.'; // prettier-ignore
    assert.deepEqual(kinds(call), ['Arlo Finch (executive)', 'OPERATOR (operator)', 'Pia Lund (analyst)']);
  });
});
