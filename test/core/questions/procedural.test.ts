import assert from 'node:assert/strict';
import { fold } from '../../../server/src/core/text/fold';
import { readQuestions } from '../../../server/src/core/questions/facts';
import { splitSentences } from '../../../server/src/core/text/sentences';
import { mark, words } from '../../support/mark';

const asked = (written: string) => {
  const text = fold(written);
  return readQuestions(text, splitSentences(text)).interrogatives.filter(({ force }) => force === 'asks');
};

/** What runs the call, and what asks about the business in nearly the same words. */
const PROCEDURAL = `
Are you there, Tom? | Joanna, are you with us? | Is your line open, Mr. Kessler? | Want to come off mute?
Is this thing on? | Can everybody see the slides? | Any closing remarks, Ms. Pell? | Any final words from you, Hans?
Any more from the floor? | Did I leave anything out? | Anything to add, Petra? | Petra, anything you'd like to add?
Do you want to take that one? | Would you like to take this, Maya? | Chris, why don't you take that? | Shall we start?
Should we take one more? | Is there anybody else in the queue? | Operator, is there anyone left? | May I go ahead?
Could you speak up a little? | Sorry, could you say that one more time? | What was the second part of your question?
Does that cover it? | Was that clear? | Who's first? | Which of you wants to go first? | Can you tell us your name and firm?
你在线吗？ | 王总，您在吗？ | 您的线路接通了吗？ | 您的麦是不是没开？ | 请问您静音了吗？ | 大家看得到屏幕吗？ | 演示文稿看得清吗？
可以开始了吗？ | 现在可以提问了吗？ | 哪位先来？ | 还有哪位要提问？ | 还有没有别的问题？ | 李总要不要补充？ | 陈总，您来讲一下？
这个问题陈总来回答？ | 我说清楚了吗？ | 不知道有没有回答您的问题？ | 您刚才第二个问题是什么？ | 时间还够吗？ | 请问怎么称呼？
聽唔聽到？ | 仲有冇問題？ | 邊位想先問？ | 鄧生，補充少少？`;

const BUSINESS = `
Are you there yet on the cost target, or is there more to come? | Is your line of sight to breakeven any clearer?
Any more inventory write-downs to come? | Do you want to raise prices next year? | Who would be the first customers for it?
Could you repeat the guidance for capex? | Did you leave any pricing on the table? | Should we expect more charges?
When is it open? | What was the second-quarter churn? | Can we get the split between price and volume?
还有多少产能可以释放？ | 新产线可以开始量产了吗？ | 静音舱的订单有多少？ | 在线教育业务的亏损在收窄吗？ | 您能不能讲一下海外的进展？
公司还有没有别的并购标的？ | 屏幕业务的毛利率能看到三成吗？ | 要不要补充流动资金？ | 哪家先达产？ | 麦克风阵列的客户是谁？ | 仲有冇減值？`;

const STATED = `
公司是否分红由股东大会决定。 | 是否回购取决于股价和现金流。 | 怎么定价是各家公司自己的事情。 | 能不能做到，关键看执行。 | 不管多少，我们都会披露。
首先请康董事长作情况介绍，随后回答记者提问。 | 先请何总讲一下上半年的情况 | 你们在欧洲似乎还有一些取消订单的情况。
How we price it depends on the market. | Whether we buy back stock is a board decision. | What we said in May still holds.`;

const sentences = (list: string): string[] => list.trim().split(/ \| |\n/);

describe('sentences that run a call', () => {
  it('ask for nothing', () => assert.deepEqual(sentences(PROCEDURAL).filter((text) => asked(text).length > 0), [])); // prettier-ignore

  it('are told from those about the business', () =>
    assert.deepEqual(sentences(BUSINESS).filter((text) => asked(text).length !== 1), [])); // prettier-ignore
});

describe('statements that hold an interrogative', () => {
  it('ask for nothing', () => assert.deepEqual(sentences(STATED).filter((text) => asked(text).length > 0), [])); // prettier-ignore
});

describe('speech without marks', () => {
  it('asks several things in one breath after the other', () => {
    const { text, spans } = mark(
      '哎 听得见 我是中汇证券的罗薇 我有两个问题啊 ⟦第一个是七八月份的动销怎么样⟧ ⟦第二个想请教许总 吨价上半年是多少 下半年还能不能涨⟧ 谢谢',
    );
    assert.deepEqual(words(text, asked(text)), words(text, spans));
  });

  it('asks behind what leads to it', () => {
    const { text, spans } = mark('还有没有问题 那最后一个问题来自线上文字 ⟦公司怎么看精酿 会不会做低度果酒⟧');
    assert.deepEqual(words(text, asked(text)), words(text, spans));
  });
});
