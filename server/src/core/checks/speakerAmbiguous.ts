import type { Rule, RuleDocumentation } from './rule';

export const speakerAmbiguous: Rule = {
  id: 'speaker-ambiguous',
  level: 'information',
  title: { en: 'Label that may mean several people', zh: '可能指多人的发言标签' },
  *check({ speakers, turns }) {
    for (const { speaker, label } of turns) {
      const { name, candidates = [] } = (speaker !== undefined && speakers[speaker]) || { name: '' };
      if (candidates.length < 2) continue;
      const people = candidates.map((index) => speakers[index]!);
      yield {
        ...label,
        message: {
          en: `“${name}” may be ${people.map((person) => person.name).join(' or ')}`,
          zh: `“${name}”可能是${people.map((person) => person.name).join('或')}`,
        },
        related: people.flatMap((person) =>
          person.introduction
            ? [
                {
                  ...person.introduction,
                  message: { en: `${person.name} is introduced here`, zh: `${person.name}在此出现` },
                },
              ]
            : [],
        ),
      };
    }
  },
};

export const documentation: RuleDocumentation = {
  explanation: {
    en: 'A label with a bare surname fits more than one person of this call, so the turn is given to none of them.',
    zh: '只有姓氏的标签对应多位与会者,因此该段发言不归于其中任何一人。',
  },
  example: '李总:毛利率全年持平。(参会者有李维安和李若溪)',
};
