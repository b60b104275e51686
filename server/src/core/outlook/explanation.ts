import type { Localized } from '../transcript';
import type { ExplainedCue, Explanation } from './explain';
import { GUARD_REASONS, KIND_NAMES, REASONS } from './reasons';

const t = (en: string, zh: string): Localized => ({ en, zh });
const WORDS = {
  none: t('no sentence stands here', '此处没有句子'),
  not: t('not forward-looking', '非前瞻性陈述'),
  noCue: t('no cue was seen', '没有线索词'),
  counts: t('counts', '有效'),
  strength: t('strength', '强度'),
  horizon: t('horizon', '时间范围'),
  condition: t('depends on', '条件'),
} as const;
const LACKS: Readonly<Record<NonNullable<Explanation['lacks']>, Localized>> = {
  company: t('it is not the company that speaks', '不是公司方的发言'),
  time: t('its time is not known to lie ahead of the call', '所说时间不能确定在会议之后'),
  'company of other forecasts': t('no other forecast stands beside it', '旁边没有其他预测'),
  answer: t('it answers no question about the future', '没有回答关于未来的问题'),
};

/** What was seen in each sentence, as plain text: the sentence, its class and why, then a line a cue. */
export function writeExplanations(
  text: string,
  explanations: readonly Explanation[],
  language: keyof Localized,
): string {
  if (explanations.length === 0) return `${WORDS.none[language]}\n`;
  return explanations.map((explanation) => `${sentence(text, explanation, language)}\n`).join('\n');
}

function sentence(text: string, explanation: Explanation, language: keyof Localized): string {
  const { start, end, cues } = explanation;
  const lines = [text.slice(start, end).replace(/\s+/g, ' ').trim(), `  ${verdict(explanation, language)}`];
  const { statement } = explanation;
  if (statement?.horizon) {
    const { text: words, from = '', to = '' } = statement.horizon;
    lines.push(`  ${WORDS.horizon[language]}: ${words}${from || to ? ` (${from}…${to})` : ''}`);
  }
  if (statement?.condition) {
    lines.push(`  ${WORDS.condition[language]}: ${text.slice(statement.condition.start, statement.condition.end)}`);
  }
  if (cues.length === 0) lines.push(`  ${WORDS.noCue[language]}`);
  return [...lines, ...cues.map((cue) => `  ${oneCue(text, cue, language)}`)].join('\n');
}

function verdict({ statement, because, lacks }: Explanation, language: keyof Localized): string {
  if (!statement) return [WORDS.not[language], lacks && LACKS[lacks][language]].filter(Boolean).join(': ');
  const strength = `${WORDS.strength[language]} ${statement.strength}`;
  return `${KIND_NAMES[statement.kind][language]}${because ? `: ${REASONS[because][language]}` : ''} (${strength})`;
}

const oneCue = (
  text: string,
  { start, end, rule, strength, guard }: ExplainedCue,
  language: keyof Localized,
): string => {
  const seen = `${text.slice(start, end)}  ${rule}, ${WORDS.strength[language]} ${strength}`;
  return guard ? `- ${seen}: ${GUARD_REASONS[guard][language]} (${guard})` : `+ ${seen}: ${WORDS.counts[language]}`;
};
