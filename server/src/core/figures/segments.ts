import { EN_SEGMENT_WORDS } from '../lexicon/en/figureCues';
import { isHan, isLatin } from '../text/script';

/** Words at the edge of a segment's name that are no part of it. */
const ZH_STOPS = new Set('的了是为在将和与及其由从对较占,;:。!?、()“”"·约达以及到至使让把向每比有也都而且并但并');
const ZH_LEADS =
  /^(?:中(?![国东小])|们|累计|一共|总共|其|包括|关于|而|那|且|只|光(?![伏电通学纤模])|就|再(?!生)|还|做|大家|大概|现在|当前|最新|截止|截至|前(?![端十五三])|届时|请问|连同|当中|公司|集团|本公司|本集团|我们|整体|总体|全年|全部|单季|单(?![店车吨票桩位台瓦机价月日产集件克])|每|综合|总|实现|录得|取得|当期|当季|本季度|本季|季度|年度|上半年|下半年|期末|期内|预计|计划|目前|已|累计|年(?!化|均|费)|月(?!活|均|费|租)|日(?!活|均|产)|份(?!额)|亿元|万元|元|财年|财季|主营|新增|主要|美元|港元|个(?!人)|同期|这个|这|今年|去年|明年|未来|看(?!板)|产品看|给出|下调|上调|维持|提升|平均|核心|最终|上市|左右|未经审计|基本|不|能(?![源耗量])|可(?![转穿再])|会(?![员议])|要|更|客户(?![数端群])|对应|合计|所有|此|该|另外|另|如|应(?![用收付])|需|宗|按)+/;
const ZH_BARRED = new Set([
  '公司',
  '集团',
  '增长',
  '同比',
  '环比',
  '增加',
  '提升',
  '上升',
  '下降',
  '减少',
  '影响',
  '拉动',
  '推动',
  '贡献',
  '造成',
  '来自',
  '带来',
  '保持',
  '达到',
  '超过',
  '来源',
  '用户',
]);
const EN_SEGMENTS = new Set(EN_SEGMENT_WORDS.split(' | '));
const EN_COMMON = new Set(
  'your my the our its their total net gross this that and of in on for with to a an we i so now then while but also as at by from quarterly annual full year record strong overall consolidated company operating diluted adjusted turning finally looking fiscal second first third fourth quarter is was were are be average weighted some any all more less such these those it they she he said cash free other effective reported average core capital days market where what when how whether if because since which who'.split(
    ' ',
  ),
);
const LONGEST = 12;

/**
 * The part of the company that the words before a metric name: 云业务 of 云业务收入, `Consumables` of `Consumables revenue`. Nothing before
 * `barrier`, the end of the figure or period in front, is read.
 */
export function segmentBefore(reading: string, lower: string, at: number, barrier: number): string | undefined {
  const before = lower.charCodeAt(at - 1);
  if (before === 0x20) return isHan(lower.charCodeAt(at)) ? undefined : enSegment(reading, lower, at - 1);
  return isHan(before) || isLatin(before) || before === 0x2b ? zhSegment(reading, at, barrier) : undefined;
}

function zhSegment(reading: string, at: number, barrier: number): string | undefined {
  let start = at;
  while (start > barrier && at - start < LONGEST && !isEdge(reading, start - 1)) start--;
  let name = reading.slice(start, at);
  name = name.replace(ZH_LEADS, '').replace(/(?:业务的|的)$/, '');
  if (name.length === 0 || (name.length === 1 && name !== '云') || ZH_BARRED.has(name) || at - start >= LONGEST)
    return undefined;
  return name;
}

/** How many characters at the start of a Chinese name are words around it: 公司, 目前, 其中. */
export const trimLeads = (name: string): number => ZH_LEADS.exec(name)?.[0].length ?? 0;

const isEdge = (reading: string, at: number): boolean => {
  const character = reading[at]!;
  if (ZH_STOPS.has(character)) return true;
  const unit = reading.charCodeAt(at);
  return !(
    isHan(unit) ||
    isLatin(unit) ||
    character === '+' ||
    (unit >= 0x30 && unit <= 0x39 && isLatin(reading.charCodeAt(at - 1)))
  );
};

/** One or two words before an English metric: capitalised inside a sentence, or known to name a business. */
function enSegment(reading: string, lower: string, end: number): string | undefined {
  let start = end;
  while (start > 0 && (isLatin(lower.charCodeAt(start - 1)) || lower[start - 1] === '-') && end - start < 20) start--;
  const word = lower.slice(start, end);
  if (word === '' || EN_COMMON.has(word)) return undefined;
  const capital = reading[start] !== lower[start];
  if (!EN_SEGMENTS.has(word) && !(capital && word.length > 2)) return undefined;
  if (lower[start - 1] === ' ' && lower.slice(Math.max(0, start - 5), start) === 'data ') start -= 5;
  return reading.slice(start, end);
}
