import assert from 'node:assert/strict';
import { readQuestions } from '../../../server/src/core/questions/facts';
import { splitSentences } from '../../../server/src/core/text/sentences';
import { mark, words } from '../../support/mark';

const asked = (text: string) => readQuestions(text, splitSentences(text)).interrogatives;

/** Each ⟦marked⟧ stretch asks, whoever says it, and nothing else does. */
function asks(source: string): void {
  const { text, spans } = mark(source);
  const sure = asked(text).filter(({ force }) => force !== 'leans');
  assert.deepEqual(words(text, sure), words(text, spans));
}

/** Asks in the turn of somebody who asks. */
function leans(text: string): void {
  assert.deepEqual(
    asked(text).map(({ force }) => force),
    ['leans'],
    text,
  );
}

describe('interrogatives with a question mark', () => {
  it('takes the sentence with the clauses that lead it in', () => {
    asks('公司库存偏高。⟦环比上升了两成,是什么原因?⟧⟦后续怎么看?⟧');
    asks('You closed two plants. ⟦Orders fell in March, so what changed since then?⟧');
  });

  it('tells numbered asks in one sentence apart', () => {
    asks('⟦第一,产能利用率是多少⟧;⟦第二,新线何时投产?⟧');
    asks('⟦First, how much of that is price⟧, ⟦and second, when does the plant open?⟧');
  });

  it('takes no second quarter for a second question', () => {
    asks('⟦授权还剩多少,第二财季会不会加快?⟧');
    asks('⟦一个是订单拿了多少⟧,⟦二个是什么时候交付?⟧');
  });

  it('keeps what one sentence asks in several clauses together', () => {
    asks('⟦泰国基地何时量产,对应多少产能?⟧');
    asks('⟦What did it cost, and are you happy with it?⟧');
  });
});

describe('interrogatives without a question mark', () => {
  it('reads Chinese', () => {
    asks('⟦想请教一下明年的资本开支大概是多少⟧');
    asks('感谢管理层。⟦能不能谈谈关税的影响⟧');
    asks('⟦请介绍一下新工厂的进展。⟧谢谢。');
    asks('⟦利率每跌一厘可以省几多利息。⟧');
  });

  it('reads English', () => {
    asks("Thanks. ⟦I'm curious how you think about leverage from here.⟧");
    asks('⟦Maybe you could comment on pricing.⟧ That would help.');
    asks('⟦I guess, as a follow-up, any change to the store plan.⟧');
    asks('⟦The new line, what did it cost, and are you happy with it⟧');
  });

  it('reads requests that name an aspect of their topic', () => {
    asks('⟦想请教一下公司今年海外建厂的节奏。⟧');
    asks('⟦还想问分拆上市的进度,市场预期是募资30亿元。⟧');
    asks('⟦麻烦拆一下毛利率环比提升的原因。⟧');
    asks('⟦麻烦赵总点评一下当前的招投标环境⟧');
    asks('⟦I was hoping to get your perspective on the rate cuts.⟧');
    asks('⟦想请问管理层,内地租金收入点样睇⟧');
    asks("⟦Just wanted to get your sense of where utilization settles.⟧ ⟦I'd be interested in your view on deposits.⟧");
    asks("⟦I'm trying to square the guide with what you said in April.⟧");
  });

  it('reads as leaning what asks in the turn of somebody who asks', () => {
    leans('关于账期,公司承诺的60天做到了没有');
    leans('新的数据中心是自建还是租用');
    leans('就问一个,你们到底打不打算出海');
    leans('大概的毛利率区间。');
    leans("What's the right way to think about interest expense.");
    leans('What drove the inventory build in the quarter');
    leans('On leverage, where do you want to be by year end.');
    leans('You closed the line, so who carries the cost, and will bonuses be cut');
  });

  it('reads what a recogniser wrote without marks', () => {
    asks('⟦yeah what is the tax rate going to be next year⟧');
    asks('⟦您好请教一下海外毛利率现在大概是多少明年能不能到三成⟧');
  });

  it('leaves statements that hold an interrogative alone', () => {
    asks('无论如何,我们会按计划推进。');
    asks('我们还是会保持投入。');
    asks('What we are seeing is a slow recovery.');
    asks('We know how to run stores.');
  });
});

describe('sentences that only look like questions', () => {
  it('leaves out what is put into the mouth of others', () => {
    asks('大家可能会问,降价是不是主要原因?其实不是。');
    asks('有人问我:"为什么不多开店?"');
    asks('Some of you have asked me, is the consumer tapped out?');
    asks('My board asked me last month, "Why so slow?"');
  });

  it('leaves out questions that answer themselves', () => {
    asks('为什么这么说?因为订单在手。');
    asks('Why does that matter? Because it lasts.');
    asks('Will there be bumps? Of course.');
  });

  it('leaves out procedure, clarification and tags', () => {
    asks('各位能听到我的声音吗?');
    asks('请问各位还有问题吗?');
    asks('您是问毛利率,对吧?');
    asks('Operator, any more questions?');
    asks('Can we get a microphone over there?');
    asks('Mr. Okafor, is your line muted?');
    asks('Reporters, who wants to start?');
    asks('Our last question is from Dana Whitfield of Harcourt Partners.');
    asks('Are you asking about the margin?');
    asks('Right?');
  });

  it('leaves out the announcement of questions', () => {
    asks('我有两个问题。');
    asks('Two questions, if I may.');
  });

  it('keeps a question that is read out for somebody', () => {
    asks('Someone named Jonah writes: ⟦"Will it ever pay back?"⟧');
    asks('有网友提问:⟦"今年会分红吗?"⟧');
  });
});

describe('what a question seeks', () => {
  const seeks = (text: string) => asked(text).map((fact) => fact.seeks);

  it('is typed in Chinese', () => {
    assert.deepEqual(seeks('在手订单有多少?'), ['number']);
    assert.deepEqual(seeks('新厂什么时候投产?'), ['when']);
    assert.deepEqual(seeks('是价格的贡献还是销量的贡献?'), ['compare']);
    assert.deepEqual(seeks('能否介绍一下进展?'), ['how']);
    assert.deepEqual(seeks('会不会受关税影响?'), ['yesNo']);
    assert.deepEqual(seeks('是什么原因?'), ['other']);
    assert.deepEqual(seeks('费用率降了十几个点,会持续吗?'), ['yesNo']);
  });

  it('is typed in English', () => {
    assert.deepEqual(seeks('How many stores will you open?'), ['number']);
    assert.deepEqual(seeks('When does it ship?'), ['when']);
    assert.deepEqual(seeks('Is that macro, or is it something you can fix?'), ['compare']);
    assert.deepEqual(seeks('Could you walk us through the bridge?'), ['how']);
    assert.deepEqual(seeks('Is the dividend safe?'), ['yesNo']);
    assert.deepEqual(seeks('Why is he gone?'), ['other']);
  });
});
