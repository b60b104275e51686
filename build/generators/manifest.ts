import { RULES } from '../../server/src/core/checks/registry';
import type { Localized } from '../../server/src/core/transcript';
import type { Generated } from '../generate';

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'];

type Json = Record<string, unknown>;

const print = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

/** The schema of `callmark.rules`: one property a rule, in the manifest. */
export const ruleSettings: Generated = {
  path: 'package.json',
  render: (current) => {
    const manifest = JSON.parse(current) as {
      contributes: { configuration: { properties: Record<string, Json> } };
    } & Json;
    manifest.contributes.configuration.properties['callmark.rules']!.properties = Object.fromEntries(
      RULES.map(({ id, level }) => [
        id,
        { type: 'string', enum: LEVELS, default: level, description: `%rules.${id}%` },
      ]),
    );
    return print(manifest);
  },
};

const titles = (path: string, language: keyof Localized): Generated => ({
  path,
  render: (current) => {
    const words = Object.entries(JSON.parse(current) as Record<string, string>).filter(
      ([key]) => !key.startsWith('rules.'),
    );
    return print({
      ...Object.fromEntries(words),
      ...Object.fromEntries(RULES.map((rule) => [`rules.${rule.id}`, rule.title[language]])),
    });
  },
});

export const ruleTitles = [titles('package.nls.json', 'en'), titles('package.nls.zh-cn.json', 'zh')];
