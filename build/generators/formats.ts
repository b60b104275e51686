import { FORMATS } from '../../server/src/core/structure/formats/registry';
import type { Generated } from '../generate';

/** The page of transcript formats that the README links to. */
export const formatsPage: Generated = {
  path: 'docs/formats.md',
  render: () => `# Transcript formats

Generated from \`server/src/core/structure/formats/\` by \`npm run generate\`. Every document is scored with each of them; the status item says which one won.

| id | shape | 形式 |
| --- | --- | --- |
${FORMATS.map(({ id, name }) => `| \`${id}\` | ${name.en.replaceAll('|', '\\|')} | ${name.zh.replaceAll('|', '\\|')} |`).join('\n')}
`,
};
