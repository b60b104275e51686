import type { Localized } from '../transcript';
import type { ExplainedCue, Explanation } from './explain';
import { GUARD_REASONS, KIND_NAMES, LACKS, REASONS, WORDS } from './strings';

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
