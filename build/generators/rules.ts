import { DOCUMENTATION } from '../../server/src/core/checks/documentation';
import { RULES } from '../../server/src/core/checks/registry';
import type { Rule } from '../../server/src/core/checks/rule';
import type { Generated } from '../generate';

function section({ id, level, title }: Rule): string {
  const documentation = DOCUMENTATION[id];
  if (!documentation) throw new Error(`${id} is not documented in server/src/core/checks/documentation.ts`);
  const { explanation, example } = documentation;
  return `## ${id}

**${title.en}** · ${title.zh}. Default level: \`${level}\`.

${explanation.en}

${explanation.zh}

\`\`\`text
${example}
\`\`\`
`;
}

/** The page that a diagnostic's code links to. */
export const rulesPage: Generated = {
  path: 'docs/rules.md',
  render: () => `# Rules

Generated from \`server/src/core/checks/\` by \`npm run generate\`. Each rule is one key of the setting \`callmark.rules\`, with one of the values
\`off\`, \`hint\`, \`information\`, \`warning\`, \`error\`.

| rule | default | what it finds | 说明 |
| --- | --- | --- | --- |
${RULES.map(({ id, level, title }) => `| [${id}](#${id}) | ${level} | ${title.en} | ${title.zh} |`).join('\n')}

${RULES.map(section).join('\n')}`,
};

const START = '<!-- rules: generated -->';
const END = '<!-- /rules -->';

/** The table of rules in README.md, between its two marks. */
export const rulesTable: Generated = {
  path: 'README.md',
  render: (current) => {
    const start = current.indexOf(START);
    const end = current.indexOf(END);
    if (start < 0 || end < 0) throw new Error(`README.md has no ${START} … ${END}`);
    const rows = RULES.map(({ id, level, title }) => `| \`${id}\` | ${level} | ${title.en} · ${title.zh} |`);
    const table = ['| rule | default | what it finds |', '| --- | --- | --- |', ...rows].join('\n');
    return `${current.slice(0, start)}${START}\n\n${table}\n\n${current.slice(end)}`;
  },
};
