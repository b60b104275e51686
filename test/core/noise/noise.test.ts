import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/src/core/analyse';
import { mark, words } from '../../support/mark';
import { itWithShared } from '../../support/shared';

/** Checks that exactly the marked ranges of a line are noise of a kind. */
function assertNoise(source: string, kind?: string): void {
  const { text, spans } = mark(source);
  const { noise } = analyse(text);
  assert.deepEqual(
    noise.map(({ start, end }) => ({ start, end })),
    spans,
    `got ${words(text, noise).join(' | ')}`,
  );
  if (kind)
    assert.ok(
      noise.every((found) => found.kind === kind),
      noise.map((found) => found.kind).join(),
    );
}

describe('noise', () => {
  it('cuts advertisements out of words, brackets and sentences', () => {
    assertNoise('第一，投⟦Lvqiao体育官方网站 绿樵登录入口⟧入节奏很稳。', 'ad');
    assertNoise(
      '目标是通用智能(⟦Kaiyun平台 开云体育官方入口⟧AGI)，还有更多的⟦Kaiyun平台 开云体育官方入口⟧机会。',
      'ad',
    );
    assertNoise('⟦加微信abc123进群领取牛股推荐。⟧', 'ad');
    assertNoise('⟦Sign up for our free newsletter today.⟧ Sales rose.', 'ad');
  });

  it('cuts out what gambling sites promise, and advertisements that say they are some', () => {
    assertNoise('经营现⟦白鹭娱乐 官网下载 首存送66%⟧金流为正。', 'ad');
    assertNoise('审核只要四个小时。⟦【广告】新客下单即送188元红包⟧因为平台更快。', 'ad');
    assertNoise('⟦[Advertisement] Trade with zero fees today.⟧ Sales rose.', 'ad');
  });

  it('finds what gambling sites splice in under a brand that nobody knows', () => {
    assertNoise('十年之后做到百亿规模，我们⟦顺发彩金网址⟧有信心。', 'ad');
    assertNoise('每一个地级市都有我们的⟦必盈体育下载 送58元彩金⟧服务网点。', 'ad');
    assertNoise('体育彩票业务的下载量在增长。');
  });

  it('finds offers of stock groups, and all of one that runs over several sentences', () => {
    assertNoise('⟦🚀🚀加航运实盘群，微信abc6688领取龙头股名单，日赚3%不是梦！⟧', 'ad');
    assertNoise('▲ 加入LINE好友領飆股名單，7日內最高獲利52％，限額100名 ▲'.replace(/^.*$/, '⟦$&⟧'), 'ad');
    assertNoise('⟦【广告】医药股内参群限时开放！首月9.9元，跟着老师吃30%大肉 >>点击加入<<⟧', 'ad');
    assertNoise('⟦更多一手纪要扫码进“硅研星球”，限时价199元/年，前100名送研报合集⟧', 'ad');
    assertNoise(
      '⟦It can pay to listen when our team has a tip. After all, the newsletter they have run has quadrupled the market.⟧ We grew.',
      'ad',
    );
    assertNoise('门店扫码进店的顾客翻倍，老师和学生各占一半。'.replace('翻倍', '增加'));
    assertNoise('上市首月交付两千辆，限额内的补贴已经领完。');
  });

  it('finds the heads and feet of pages, and sites’ own lines', () => {
    assertNoise('⟦澜山机场（609917）投资者交流材料　　第1页 / 共3页⟧'.replace('　　', '  '), 'pageFurniture');
    assertNoise('⟦— 第 2 頁，共 3 頁 —⟧', 'pageFurniture');
    assertNoise('⟦Halden Marine Inc Q3 2025 Earnings Call, Page 2 of 14⟧', 'pageFurniture');
    assertNoise('⟦STREETWIRE | www.streetwire.example | Contact Us      3⟧', 'pageFurniture');
    assertNoise('⟦—— (00:31:07) 以上内容由听译助手生成 第2/3页 ——⟧', 'pageFurniture');
    assertNoise('请大家翻到演示材料的第5页');
  });

  it('finds phrases that a recogniser repeats inside a line, and leaves what people repeat', () => {
    assertNoise('这个我们是有信心的 ⟦谢谢大家 谢谢大家 谢谢大家 谢谢大家⟧', 'asrArtifact');
    assertNoise('That is all. ⟦Thank you. Thank you. Thank you. Thank you.⟧', 'asrArtifact');
    assertNoise('No, no, no, no, that is not what I said. 对，对，对，对。');
    assertNoise('⟦请点赞订阅转发打赏支持北斗频道⟧', 'asrArtifact');
  });

  it('finds notes by the word that tells them', () => {
    assertNoise('谢谢。⟦〔现场掌声〕⟧下一位。⟦（話音中斷）⟧喂？', 'stageNote');
    assertNoise('⟦[English interpretation]⟧ Revenue rose. ⟦[simultaneous interpretation on channel 2]⟧', 'stageNote');
    assertNoise('The language is Chinese (consecutive interpretation offered).');
  });

  it('finds credits in lines whose characters a recogniser parted', () => {
    assertNoise('[0.0 --> 2.0] ⟦字 幕 志 愿 者 白 鹭⟧\n[2.0 --> 4.0] 大 家 下 午 好', 'asrArtifact');
  });

  it('leaves words alone that advertisements also use', () => {
    assertNoise('体育业务的官方网站和平台下载量都在增长，注册用户达到一亿。');
    assertNoise('游戏平台登录用户增长，娱乐业务收入下降。');
    assertNoise('Nike体育用品在官方网站的销售增长。');
    assertNoise('Customers sign up on our platform and download the app.');
  });

  it('finds stage notes in any bracket, and clocks inside them', () => {
    assertNoise('Good day. ⟦[Operator Instructions]⟧ We begin. ⟦[inaudible 00:04:11]⟧ Yes. ⟦(laughter)⟧', 'stageNote');
    assertNoise('谢谢。⟦[接线员提示]⟧下一位。⟦（掌声）⟧ ⟦[00:31:08 音频中断]⟧', 'stageNote');
    assertNoise('the plan ⟦<inaudible>⟧ is on ⟦[ph]⟧ track', 'stageNote');
  });

  it('finds injected stock quotes, citations and notes of editors', () => {
    assertNoise('青禾科技⟦(71.22, -0.35, -0.49%)⟧宣布增长。', 'quoteFeed');
    assertNoise('收入增长11%⟦[5]⟧⟦[14]⟧。', 'pageFurniture');
    assertNoise('我们充满信心。⟦(汀洲财讯特约编译禾木)⟧', 'editorNote');
    assertNoise('⟦（全文完。本文由錄音整理，如有錯漏，以公司公告為準。）⟧', 'editorNote');
  });

  it('keeps glosses and figures in brackets', () => {
    assertNoise('Cosmos DB（一种数据库）的收入为（9.4）亿元，即2024年第四季度(Q4)。');
    assertNoise('The loss was (0.17) per share (excluding items), see note [a].');
  });

  it('finds lines that recognisers invent and lines of the page', () => {
    assertNoise('⟦请不吝点赞 订阅 转发 打赏支持⟧', 'asrArtifact');
    assertNoise('⟦Thanks for watching!⟧', 'asrArtifact');
    assertNoise('⟦Image source: The Ledger Lantern.⟧', 'pageFurniture');
    assertNoise('⟦第3页 共12页⟧', 'pageFurniture');
  });

  itWithShared(
    'seeds/000_8ef16a1975084fc4.txt',
    'finds the four advertisements of a copied page, and its credit',
    (file) => {
      const text = readFileSync(file, 'utf8');
      const { noise } = analyse(text);
      const ads = noise.filter(({ kind }) => kind === 'ad');
      assert.deepEqual(words(text, ads), [
        'Kaiyun体育官方网站 开云登录网站',
        'Kaiyun平台 开云体育官方入口',
        'Kaiyun平台 开云体育官方入口',
        'Kaiyun体育官方网站 开云登录网站',
      ]);
      assert.deepEqual(
        words(
          text,
          noise.filter(({ kind }) => kind === 'editorNote'),
        ),
        ['(腾讯科技特约编译金鹿)'],
      );
    },
  );

  it('leaves those alone who speak of advertising twice', () => {
    for (const said of [
      '第一个问题关于广告,二季度广告增速加快到22%,驱动力是什么?',
      '广告收入翻倍,其中视频号广告增长六成。',
    ])
      assert.deepEqual(analyse(`林知夏:${said}\n`).noise, []);
  });

  it('joins the characters of raw recogniser lines before anything reads them', () => {
    const { blocks } = analyse('[12.480 --> 15.020] 毛 利 率 大 概 21. 4');
    assert.equal(blocks[0]!.facts.reading.text, '毛利率大概21.4');
  });
});
