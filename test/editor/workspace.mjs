/** Makes the folder that the editor tests open: the samples, the user's document where it is, and texts that are none. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

export const USER_DOCUMENT = '000_8ef16a1975084fc4.txt';
export const FULL_WIDTH = 'full-width.call.txt';

/** Texts that have something of a transcript, and must stay what they are; the code also has a full-width colon. */
const DECOYS = {
  'README.md': `# Transcript tools\n\nNote: reads transcripts.\n\n## Questions\n\nQ: Does it work?\n\nA: Yes, revenue is up 8%.\n`,
  'service.log': Array.from(
    { length: 40 },
    (_, second) => `2025-05-15T20:11:${String(second).padStart(2, '0')}Z INFO worker: job ${second} done, 98.5% cached`,
  ).join('\n'),
  'retry.ts': `/** Operator: retries a call. */\nexport const retries: Record<string, number> = {\n  'Q1': 3,\n  'Q2：': 5,\n};\n`,
  'essay.txt': `On Listening\n\n${'We speak of growth as if it were weather. It comes, it goes, and the wise keep a coat by the door. '.repeat(12)}\n\n${'Nobody asked the river why it bends: it has met the hill, and the hill did not move. '.repeat(12)}\n`,
};

/** Labels with the full-width colon, which VS Code boxes as a look-alike of the ASCII one unless it is told not to. */
const FULL_WIDTH_TEXT = `远汀科技2025年第二季度业绩电话会

主持人：各位投资者大家晚上好，欢迎参加远汀科技2025年第二季度业绩电话会。

陈望川：本季度公司实现营业收入38.64亿元，同比增长21.5%，我们预计全年收入增速将超过20%。

分析师：请问公司如何看待下半年云计算业务的收入增长？毛利率还有提升空间吗？

陈望川：我们认为人工智能基础设施的需求非常强劲，下半年云计算收入预计增长30%，毛利率将保持稳定。

分析师：明年的资本支出计划是多少？

陈望川：明年资本支出预计为12亿元，主要投向数据中心建设。
`;

/**
 * @returns {{ folder: string, results: string, userDocument: boolean, remove: () => void }} the workspace's folder; where
 *   the suite leaves its results, beside it; and whether the user's document is in it
 */
export function makeWorkspace() {
  const home = mkdtempSync(join(tmpdir(), 'callmark-tests-'));
  const folder = join(home, 'workspace');
  mkdirSync(join(folder, 'decoys'), { recursive: true });
  for (const name of readdirSync(seeds)) cpSync(join(seeds, name), join(folder, 'seeds', name), { recursive: true });
  for (const [name, text] of Object.entries(DECOYS)) writeFileSync(join(folder, 'decoys', name), text);
  writeFileSync(join(folder, FULL_WIDTH), FULL_WIDTH_TEXT);
  const userDocument = existsSync(join(shared, USER_DOCUMENT));
  if (userDocument) cpSync(join(shared, USER_DOCUMENT), join(folder, USER_DOCUMENT));
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { folder, results: join(home, 'results.json'), userDocument, remove };
}
