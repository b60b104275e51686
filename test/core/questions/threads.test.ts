import assert from 'node:assert/strict';
import { analyse, type Analysis } from '../../../server/src/core/analyse';
import type { Question } from '../../../server/src/core/transcript';

/** Threads as `asker → answerers: what is asked`. */
function threads({ questions, speakers, text }: Analysis): string[] {
  const name = (index: number | undefined): string => (index === undefined ? '?' : (speakers[index]?.name ?? '?'));
  return questions.map(
    ({ askedBy, answeredBy, start, end }) =>
      `${name(askedBy)} → ${answeredBy.map(name).join('、')}: ${text.slice(start, end)}`,
  );
}

const follows = ({ questions }: Analysis): (number | undefined)[] => questions.map((one: Question) => one.followUpOf);

const minutes = `青禾科技2025年第三季度业绩电话会纪要

主持人:各位投资者晚上好,欢迎参加青禾科技三季度业绩电话会。能听到我的声音吗?

周启(首席执行官):谢谢主持人。三季度收入12亿元。为什么我们有信心?因为订单在手。

主持人:下面进入问答环节,第一位是海登证券的陈路。

陈路(海登证券分析师):感谢管理层,恭喜公司取得好成绩。我有两个问题。第一,储能的出货目标能不能完成?第二,想请教李总,毛利率下滑的原因是什么?

周启(首席执行官):出货目标我们有信心完成。毛利率请李总回答。

李若溪(财务总监):毛利率下滑主要是原材料涨价。

陈路(海登证券分析师):我再追问一下,原材料里碳酸锂的占比是多少?

李若溪(财务总监):大约三成。

陈路(海登证券分析师):好的,谢谢。

主持人:时间关系,今天的会议就到这里。谢谢大家。
`;

const call = `Ruth Feldmann -- Chief Executive Officer

Thank you. Revenue was $412 million. Why does that matter? Because it lasts.

Operator

Our first question comes from Annika Sorel with Marchbank.

Annika Sorel -- Marchbank Capital -- Analyst

Good morning, and congrats. Two questions. First, how should we think about buybacks? And then second, any color on the Denver plant.

Ruth Feldmann -- Chief Executive Officer

On buybacks, the board approved $100 million in August.

Rajiv Sandhu -- Chief Financial Officer

On Denver, the ramp is on schedule.

Annika Sorel -- Marchbank Capital -- Analyst

And what does that mean for gross margin?

Rajiv Sandhu -- Chief Financial Officer

About one point.

Annika Sorel -- Marchbank Capital -- Analyst

Got it. Thank you.

Operator

There are no further questions. I'll turn it back to Ruth.

Ruth Feldmann -- Chief Executive Officer

Thanks, everybody. See you in November.
`;

describe('threads', () => {
  it('run from the first ask to the last, without greeting, in Chinese', () => {
    assert.deepEqual(threads(analyse(minutes)), [
      '陈路 → 周启、李若溪: 第一,储能的出货目标能不能完成?第二,想请教李总,毛利率下滑的原因是什么?',
      '陈路 → 李若溪: 我再追问一下,原材料里碳酸锂的占比是多少?',
    ]);
    assert.deepEqual(follows(analyse(minutes)), [undefined, 0]);
  });

  it('run from the first ask to the last, without greeting, in English', () => {
    assert.deepEqual(threads(analyse(call)), [
      'Annika Sorel → Ruth Feldmann、Rajiv Sandhu: First, how should we think about buybacks? And then second, any color on the Denver plant.',
      'Annika Sorel → Rajiv Sandhu: And what does that mean for gross margin?',
    ]);
    assert.deepEqual(follows(analyse(call)), [undefined, 0]);
  });

  it('cover what stands behind an anonymous label, premise and all', () => {
    const { questions, text } = analyse(
      '问:大模型的价格一降再降。你们怎么看?\n\n林知夏:先说结论,这是好事。\n\n问:资本开支呢?\n\n林知夏:明年会下降。\n',
    );
    assert.deepEqual(
      questions.map(({ start, end }) => text.slice(start, end)),
      ['大模型的价格一降再降。你们怎么看?', '资本开支呢?'],
    );
  });

  it('take a statement behind a label that says question', () => {
    const { questions, text } = analyse(
      'Q.  How much did you pay?\nA.  Three million.\nQ.  And the second adviser.\nA.  Nothing.\n',
    );
    assert.deepEqual(
      questions.map(({ start, end }) => text.slice(start, end)),
      ['How much did you pay?', 'And the second adviser.'],
    );
  });

  it('take no word of agreement for a question, and a statement that is put to somebody for one', () => {
    const { questions, text } = analyse(`Operator
Our first question comes from Greg Olander.

Q - Greg Olander
How much capex slips into next year?

A - Samir Dutta
About $40 million slips.

Q - Greg Olander
Understood. So you're still comfortable with 88 on the operating ratio.

A - Samir Dutta
We are.

Q - Greg Olander
Okay. I'll pass it on.

Operator
Next, would you like to make any closing remarks?
`);
    assert.deepEqual(
      questions.map(({ start, end }) => text.slice(start, end)),
      ['How much capex slips into next year?', "So you're still comfortable with 88 on the operating ratio."],
    );
  });

  it('take thanks behind a label that says answer for one', () => {
    const { findings } = analyse('Q1:建议公司加强市值管理!\nA1:谢谢建议。\nQ2:会分红吗\nA2:会的。\n');
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'question-unanswered'),
      [],
    );
  });

  it('let a host ask, and take no rhetorical question of an answer', () => {
    const talk = analyse(`Priya Nair (00:15):
Welcome back. Your stock is down by a third, so what is the market missing?

Oscar Lind (00:31):
Two things. So is the story broken? I don't see it.

Priya Nair (01:22):
When does the company make money?

Oscar Lind (01:29):
In the second half of 2026.

Priya Nair (02:22):
On that note, thank you both.
`);
    assert.deepEqual(threads(talk), [
      'Priya Nair → Oscar Lind: Your stock is down by a third, so what is the market missing?',
      'Priya Nair → Oscar Lind: When does the company make money?',
    ]);
    assert.deepEqual(follows(talk), [undefined, undefined]);
  });

  it('hold no turn of a host for an answer', () => {
    const talk = analyse(`Ines Corv (00:14):
Tobias, what is the company, and how big is it today?

Tobias Wren (00:36):
We run big batteries. There are six gigawatt-hours of them.

Ines Corv (00:41):
And when does the free cash flow turn?

Tobias Wren (00:50):
In the second half of 2026.

Ines Corv (01:00):
Nicely done. There is a hand by the pillar. Can we get a mic down there?

Audience Member 1 (01:05):
Hi, thanks. Who do I talk to about the noise?

Tobias Wren (01:20):
You talk to me, right after this.
`);
    assert.deepEqual(
      threads(talk).map((thread) => thread.slice(0, thread.indexOf(':'))),
      ['Ines Corv → Tobias Wren', 'Ines Corv → Tobias Wren', 'Audience Member 1 → Tobias Wren'],
    );
  });

  it('let a host read out what was submitted, and hand it over', () => {
    assert.deepEqual(
      threads(
        analyse(`周启(首席执行官):收入12亿元。

主持人:线上有投资者提问:“今年有没有分红计划?”请李总回答。

李若溪(财务总监):分红比例维持三成。

主持人:时间到了,感谢大家的参与。
`),
      ),
      ['主持人 → 李若溪: “今年有没有分红计划?”'],
    );
    assert.deepEqual(
      threads(
        analyse(`Ruth Feldmann: Revenue was $412 million.

Operator: Our last question is from Annika Sorel of Marchbank.

Annika Sorel: What is the plan for Denver? Ruth?

Ruth Feldmann: Denver stays open.

Operator: Thank you for joining. Goodbye.
`),
      ),
      ['Annika Sorel → Ruth Feldmann: What is the plan for Denver?'],
    );
  });

  it('join a question that two cues cut', () => {
    const cue = (time: string, who: string, said: string): string =>
      `${time}:01.000 --> ${time}:04.000\n<v ${who}>${said}</v>\n\n`;
    const { questions, text } = analyse(
      `WEBVTT\n\n${cue('00:00', '秦朗', '上半年收入12.5亿元。')}${cue('00:01', '沈知', '想请教一下,海外业务的毛利率')}${cue('00:02', '沈知', '大概是多少?')}${cue('00:03', '秦朗', '在31%左右。')}`,
    );
    assert.equal(questions.length, 1);
    assert.equal(questions[0]!.parts.length, 1);
    const { start, end } = questions[0]!.parts[0]!;
    assert.ok(text.slice(start, end).startsWith('想请教一下') && text.slice(start, end).endsWith('大概是多少?'));
  });

  it('find none where nobody asks', () => {
    assert.deepEqual(analyse('利润为何下降?增速能否持续?\n\n公司周三公布了业绩,收入增长8%。\n').questions, []);
  });
});

describe('questions of a talk without speakers', () => {
  const asked = (text: string): string[] =>
    analyse(text).questions.map(({ start, end }) => text.slice(start, end).replaceAll(/\[.*?\] |\n/g, ''));

  const recognised = (...lines: string[]): string =>
    lines.map((line, i) => `[${i}.000 --> ${i + 1}.000] ${[...line].join(' ')}`).join('\n') + '\n';

  it('are those that speak to somebody', () => {
    const text = recognised(
      '各位投资者大家下午好欢迎参加交流会',
      '上半年营收是两亿三千万',
      '为什么毛利能上来呢就是这个原因',
      '许总您好我想问一下海外今年能做到多少',
      '欧洲的订单和去年比怎么样',
      '海外上半年是三千万',
      '那许总三季度的新签是什么情况',
      '另外那款阀门单价掉了没有',
      '七月八月加起来新签九千万',
    );
    assert.deepEqual(
      asked(text).map((one) => one.replaceAll(' ', '')),
      [
        '许总您好我想问一下海外今年能做到多少欧洲的订单和去年比怎么样',
        '那许总三季度的新签是什么情况另外那款阀门单价掉了没有',
      ],
    );
    assert.ok(analyse(text).questions.every(({ turn, askedBy }) => turn === undefined && askedBy === undefined));
    assert.deepEqual(
      analyse(text).findings.filter(({ rule }) => rule === 'question-unanswered'),
      [],
    );
  });

  it('are none of a report that asks its readers', () => {
    assert.deepEqual(
      asked('Should you buy the stock now? Revenue rose 8%.\n\nThe company reported on Wednesday.\n'),
      [],
    );
  });
});
