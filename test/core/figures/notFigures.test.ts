import assert from 'node:assert/strict';
import { markedFigures } from '../../support/figures';

const check = (source: string): void => {
  const { marked, found } = markedFigures(source);
  assert.deepEqual(found, marked, source);
};

describe('what is no figure', () => {
  it('leaves list marks, ordinals and idioms alone', () => {
    check('2.阿里巴巴推进一体化战略');
    check('第一,AI和云计算;一方面是结构变化,另一方面有一些投入');
    check('1、问:毛利率如何?');
    check('我们百分之百投入,千方百计压缩交期');
    check('公司划分为三大板块,有两个问题');
  });

  it('leaves product names, terms and festivals alone', () => {
    check('旗舰模型Qwen2.5Max和DeepSeek-V3,面向B2C与2B,采用A100与5G,618大促');
    check('We launch the F-150 cargo line; the R2 program and 7-Eleven; the rule of 40.');
  });

  it('leaves clock times, phones, tickers, rooms and pages alone', () => {
    check('时间15:30—17:00 地点公司三楼302会议室 电话0512-6600 1188');
    check('（股份代號：97788）編號：2025-007');
    check('Please see page 9 of the deck under the Act of 1995; lunch is on level two at one thirty.');
  });

  it('leaves addresses, resolutions, exits and names in quotes alone', () => {
    check('At the Assembly Rooms, 14 Weir Street, the stewards will guide you to exit 2, please, or microphone 3.');
    check('Resolution 1, the report and accounts, ⟦99.3%⟧ in favour. Resolutions 3 to 17 were carried.');
    check('Next year we launch “Compass 100”, and the 8100-class locomotives ran. Call 1-866-555-0142.');
    check('主要还是Aurelis 3。零部件通用率升至⟦68%⟧。两票制之后,零组件的品质要十年磨一剑。谢谢两位。');
  });

  it('leaves names that hold numerals alone', () => {
    check('财务总监马千里、证代郑一鸣与张三、万科的莫千帆出席');
  });

  it('finds figures beside them', () => {
    check('3.上半年主力产品降幅不到⟦2%⟧,向⟦7家⟧客户送样'.replace('上半年', '⟦上半年⟧'));
    check('Some of you asked in a million ways; we opened ⟦23⟧ stores and closed ⟦nine⟧.');
  });
});
