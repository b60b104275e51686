import type { CueRow } from '../../outlook/cue';

/** English cues of the future, in lower case. A contraction is two words: we'll is `we` and `'ll`. */
export const EN_CUES: readonly CueRow[] = [
  // what will be
  {
    id: 'en-will',
    terms: "will|'ll|won't|shall",
    says: 'future',
    strength: 5,
    guards: ['noun', 'procedural', 'habitual', 'thirdParty', 'rumour', 'unsupported'],
  },
  {
    id: 'en-going-to',
    terms:
      "isn't going to|aren't going to|is going to|are going to|'re going to|'s going to|am going to|'m going to|not going to|gonna",
    says: 'future',
    strength: 4,
    guards: ['procedural', 'pastExpectation', 'habitual', 'thirdParty', 'rumour', 'unsupported'],
  },
  { id: 'en-should', terms: 'should', says: 'modal', strength: 3, guards: ['unsupported', 'thirdParty'] },
  {
    id: 'en-could',
    terms: 'could|might|may',
    says: 'modal',
    strength: 2,
    guards: ['unsupported', 'thirdParty', 'procedural'],
  },
  {
    id: 'en-would',
    terms: "would|'d",
    says: 'modal',
    strength: 3,
    guards: ['unsupported', 'procedural', 'thirdParty'],
  },
  // what is expected
  {
    id: 'en-expect',
    terms:
      'expect|expects|expecting|anticipate|anticipates|anticipating|foresee|foresees|forecast|forecasts|forecasting|project|projects|projecting|estimate|estimates|envision|envisage|model|modeling|predict',
    says: 'expectation',
    strength: 4,
    guards: ['pastExpectation', 'comparison', 'noun', 'thirdParty', 'cannotSay', 'procedural', 'unsupported'],
  },
  {
    id: 'en-expect-to',
    terms: 'expect to|expects to|expecting to|anticipate being|anticipate having',
    says: 'expectation',
    strength: 4,
    guards: ['pastExpectation', 'comparison', 'negatedPlan', 'thirdParty', 'procedural', 'unsupported'],
  },
  {
    id: 'en-expected',
    terms:
      'is expected to|are expected to|be expected to|is likely to|are likely to|is forecast to|are forecast to|is projected to|are projected to|is anticipated to|are anticipated to|expected to be|likely to|is poised to|are poised to|remains expected|on pace to|is set to|are set to|is estimated to|are estimated to',
    says: 'expectation',
    strength: 4,
    guards: ['pastExpectation', 'thirdParty', 'rumour'],
  },
  {
    id: 'en-scheduled',
    terms:
      'is scheduled to|are scheduled to|is slated to|are slated to|scheduled for|slated for|is due to|are due to|on track to|on track for|is planned for|are planned for|is targeted for|is to be completed|are to be completed|is to be opened|is to open|is to start|are to open',
    says: 'plan',
    strength: 4,
    guards: ['pastExpectation', 'procedural', 'thirdParty'],
  },
  {
    id: 'en-see',
    terms:
      "we're looking at|we are looking at|we see|we now see|look for|we have the full year|we have the year|surprised if",
    says: 'stance',
    strength: 3,
    guards: ['unsupported', 'thirdParty'],
  },
  {
    id: 'en-believe',
    terms:
      'believe|believes|think|thinks|hope|hopes|hoping|hopeful|optimistic|assuming|suspect|feel like|feel good about|bet|our view is|our current view is|my view is|our sense is|envision',
    says: 'stance',
    strength: 3,
    guards: ['unsupported', 'thirdParty', 'pastExpectation', 'procedural'],
  },
  {
    id: 'en-confident',
    terms: 'confident|comfortable with|comfortable that|conviction|confidence',
    says: 'stance',
    strength: 4,
    guards: ['unsupported', 'thirdParty'],
  },
  {
    id: 'en-assume',
    terms:
      "we assume|we're assuming|we are assuming|which implies|it implies|that implies|this implies|guidance implies|outlook implies|guide implies|is unchanged at|are unchanged at|remains unchanged at|unchanged at|comfortable with consensus|comfortable with the consensus|comfortable with the range|comfortable with the street|count on|you should be seeing|you should expect us to|expect us to|what we expect will|our expectations right now|our expectation is|our expectations are|our current expectation is|guide assumes|guidance assumes|outlook assumes|forecast assumes|our plan assumes|our budget assumes|our model has|our plan has|our budget has|pencilled in|penciled in|baked in|our assumption|is seen at|are seen at|now seen at|seen between|we're using|we are using|think of|you should think of|ends the year|end the year|exit the year|exits the year|finish the year",
    says: 'guidance',
    strength: 3,
    guards: ['pastExpectation', 'thirdParty', 'unsupported'],
  },
  {
    id: 'en-runway',
    terms: 'ahead of it|ahead of us|to run|runway|more to come|years to go',
    says: 'stance',
    strength: 3,
    guards: ['pastExpectation', 'unsupported'],
  },
  // what is intended
  {
    id: 'en-plan',
    terms:
      'we plan|we intend|company plans|company intends|plan to|plans to|planning to|planning on|planning for|plan on|intend to|intends to|intending to|intend on|our intention is to|looking to|look to|gearing up to|preparing to|prepare to|about to|are moving to',
    says: 'plan',
    strength: 4,
    guards: ['pastExpectation', 'negatedPlan', 'thirdParty', 'rumour', 'procedural', 'noun', 'unsupported'],
  },
  {
    id: 'en-plan-noun',
    terms: 'our plan is|the plan is|our plans are|long-term plan|our plan of|our plan for|the plan for|plan of',
    says: 'plan',
    strength: 4,
    guards: ['negatedPlan', 'comparison', 'thirdParty', 'unsupported'],
  },
  {
    id: 'en-target',
    terms:
      'aim to|aims to|aiming to|aiming for|aim for|target|targets|targeting|goal is|our goal|strive to|seek to|seeks to|seeking to|ambition is|aspire to|working toward|working towards',
    says: 'target',
    strength: 3,
    guards: ['pastExpectation', 'noun', 'thirdParty', 'comparison', 'unsupported'],
  },
  {
    id: 'en-guidance',
    terms: 'guidance|guide|guiding|guides|outlook|guided range|our forecast|budgeting|budget for|budget of|budget is',
    says: 'guidance',
    strength: 4,
    guards: ['noun', 'pastExpectation', 'comparison', 'thirdParty', 'unsupported', 'procedural'],
  },
  {
    id: 'en-promise',
    terms:
      'promise|commit|commits|committed to|commitment is|guarantee|pledge|you can count on|i assure you|you have my word|mark my words',
    says: 'commitment',
    strength: 5,
    guards: ['noun', 'thirdParty', 'procedural', 'unsupported', 'pastExpectation'],
  },
];
