import type { Direction } from '../transcript';
import type { Sentence } from './sentence';

const WORDS: readonly (readonly [Direction, RegExp, RegExp])[] = [
  [
    'up',
    /增长|上升|提升|提高|改善|好转|回升|回暖|恢复|复苏|修复|反弹|扩大|扩张|增加|翻番|翻倍|加速|提速|转正|扭亏|上调|走高|上行|加大|更高|更多|超过/,
    /\b(?:grow|grows|growth|increas\w*|improv\w*|expand\w*|accelerat\w*|recover\w*|rebound\w*|rise|rises|rising|higher|up|raise|raising|double|triple|better|positive|add|adding)\b/,
  ],
  [
    'down',
    /下降|下滑|回落|减少|降低|收窄|放缓|减速|承压|下调|走低|下行|缩减|压降|更低|跌|降至/,
    /\b(?:declin\w*|decreas\w*|moderat\w*|fall|falls|falling|lower|down|reduc\w*|compress\w*|contract\w*|drop|drops|slow\w*|pressure|narrow\w*)\b/,
  ],
  ['flat', /持平|稳定|企稳|均衡|不变|打平|平稳/, /\b(?:flat|stable|unchanged|steady|in line)\b/],
];
const REACH = 60;

/** Where a measure is said to go: the first word of direction behind the cue, else the first before it. */
export function directionOf({ text, start, end, language, lexemes }: Sentence, at: number): Direction | undefined {
  const cue = lexemes[at] ?? { start, end: start };
  const after = text.slice(cue.end, Math.min(end, cue.end + REACH));
  return first(after, language) ?? first(text.slice(Math.max(start, cue.start - REACH), cue.start), language);
}

function first(text: string, language: 'zh' | 'en'): Direction | undefined {
  const lower = language === 'en' ? text.toLowerCase() : text;
  const found = WORDS.map(([direction, zh, en]) => ({
    direction,
    at: lower.search(language === 'zh' ? zh : en),
  })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.direction;
}
