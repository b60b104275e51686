import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Generated } from '../generate';

interface Setting {
  readonly type: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const START = '<!-- settings: generated -->';
const END = '<!-- /settings -->';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));

/** The table of settings in README.md, from the manifest and its English and Chinese texts. */
export const settingsTable: Generated = {
  path: 'README.md',
  render: (current) => {
    const start = current.indexOf(START);
    const end = current.indexOf(END);
    if (start < 0 || end < 0) throw new Error(`README.md has no ${START} … ${END}`);
    const manifest = json('package.json') as {
      contributes: { configuration: { properties: Record<string, Setting> } };
    };
    const texts = [json('package.nls.json'), json('package.nls.zh-cn.json')] as Record<string, string>[];
    const rows = Object.entries(manifest.contributes.configuration.properties).map(([name, setting]) => {
      const key = (setting.markdownDescription ?? setting.description ?? '').replaceAll('%', '');
      const words = texts.map((text) => (text[key] ?? '').split('\n')[0]).join(' · ');
      return `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${words.replaceAll('|', '\\|')} |`;
    });
    const table = ['| setting | default | what it does |', '| --- | --- | --- |', ...rows].join('\n');
    return `${current.slice(0, start)}${START}\n\n${table}\n\n${current.slice(end)}`;
  },
};
