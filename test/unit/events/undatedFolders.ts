/**
 * Small folders in which an article lost its date: the dated articles, the undated one, the day on which a careful reader
 * must place it (one of the days offered first), and words of the reason. `null`: nobody can tell.
 */
export interface UndatedCase {
  readonly name: string;
  readonly dated: readonly (readonly [published: string, text: string])[];
  readonly undated: string;
  readonly day: string | null;
  /** Whether nothing but this day may be offered first; else a range of at most three days that holds it. */
  readonly exactly?: boolean;
  /** The days that must be offered first, no more and no fewer. */
  readonly range?: string;
  readonly because?: readonly string[];
}

const STRIKE: UndatedCase['dated'] = [
  [
    '2025-09-16',
    'Pilots of Halden Air walked out at Brenmoor airport on Tuesday, and 40 flights were cancelled.\n\n“We have asked for two nights of rest since the spring and were given none,” said Tilda Moss, who leads the union.',
  ],
  [
    '2025-09-18',
    'Tilda Moss, the leader of the pilots’ union, met Casper Holt, the chief executive of Halden Air, at Brenmoor airport on Wednesday. The strike of the pilots at Brenmoor airport began on Tuesday.',
  ],
  [
    '2025-09-20',
    'Halden Air and its pilots signed an agreement on Friday. Moss and Holt shook hands in the terminal.',
  ],
];

const BRIDGE: UndatedCase['dated'] = [
  [
    '2024-02-13',
    'A barge hit the Linden Bridge in Asterholm early on Monday, February 12. Governor Paula Reyes visited the Linden Bridge on Tuesday.',
  ],
  [
    '2024-02-16',
    'Engineers reopened the Linden Bridge on Thursday, three days after a barge hit the Linden Bridge in Asterholm. Police arrested Victor Sund, the skipper of the barge, on Wednesday.',
  ],
];

/** Two articles that do not agree on the day of a meeting. */
const DISPUTED: UndatedCase['dated'] = [
  [
    '2024-05-09',
    'President Iven Tarrow and his challenger, Mona Seld, met at the Mill House on Tuesday for the first time since the vote.\n\n“We shall count again, box by box and hand by hand,” said Seld.',
  ],
  [
    '2024-05-09',
    'President Iven Tarrow and his challenger, Mona Seld, met at the Mill House on Wednesday for the first time since the vote.\n\n“We shall count again, box by box and hand by hand,” said Seld.',
  ],
];

export const undatedCases: readonly UndatedCase[] = [
  {
    name: 'a meeting announced for one of two days',
    dated: STRIKE,
    undated:
      'The pilots of Halden Air will not fly before Thursday, their union said on Tuesday.\n\nTilda Moss is expected to meet Casper Holt, the chief executive of Halden Air, as early as Wednesday or Thursday.',
    day: '2025-09-16',
    because: ['announces for “Wednesday or Thursday”', '2025-09-17'],
  },
  {
    name: 'a meeting announced on one day for that day or the next, in an article of either',
    dated: STRIKE,
    undated:
      'The pilots of Halden Air will not fly before Thursday, their union said on Tuesday.\n\nTilda Moss expects to meet Casper Holt, the chief executive of Halden Air, as early as Tuesday or Wednesday.',
    day: '2025-09-17',
    range: '2025-09-16/2025-09-17',
    because: ['announces for “Tuesday or Wednesday”', 'has its news from “Tuesday”'],
  },
  {
    name: 'a meeting that took place yesterday',
    dated: STRIKE,
    undated:
      'Casper Holt is in no hurry. Tilda Moss of the pilots’ union met Casper Holt, the chief executive of Halden Air, yesterday at Brenmoor airport for an hour.',
    day: '2025-09-18',
    exactly: true,
    because: ['“yesterday”', '2025-09-17'],
  },
  {
    name: 'what came a day after a meeting',
    dated: STRIKE,
    undated:
      'Passengers slept on the floor of the terminal on Thursday, a day after Tilda Moss met Casper Holt at Brenmoor airport to talk about the nights.',
    day: '2025-09-18',
    because: ['a day after', '2025-09-17'],
  },
  {
    name: 'what came two days after a meeting whose day is disputed',
    dated: DISPUTED,
    undated:
      'Police arrested a printer on Thursday. The arrest came two days after Mona Seld, the challenger, met President Iven Tarrow at the Mill House for the first time since the vote.\n\n“We shall count again, box by box and hand by hand,” said Seld.',
    day: '2024-05-09',
    range: '2024-05-09/2024-05-10',
    because: ['reports what came “two days after” 2024-05-07/2024-05-08'],
  },
  {
    name: 'nothing but a disputed day to count from',
    dated: DISPUTED,
    undated:
      'Police arrested a printer. The arrest came two days after Mona Seld, the challenger, met President Iven Tarrow at the Mill House for the first time since the vote.',
    day: null,
  },
  {
    name: 'what came two days after a meeting whose day is not disputed',
    dated: DISPUTED.slice(1),
    undated:
      'Police arrested a printer. The arrest came two days after Mona Seld, the challenger, met President Iven Tarrow at the Mill House for the first time since the vote.',
    day: '2024-05-10',
    range: '2024-05-10/2024-05-11',
  },
  {
    name: 'an arrest on a day of the week',
    dated: BRIDGE,
    undated:
      'ASTERHOLM: Police on Wednesday arrested Victor Sund, the skipper of the barge that hit a pier of the bridge. A judge will hear him soon.',
    day: '2024-02-14',
    because: ['“Wednesday”', '2024-02-14'],
  },
  {
    name: 'a visit that is still to come, after an accident that has happened',
    dated: BRIDGE,
    undated:
      'Cars queued for miles after a barge hit the Linden Bridge in Asterholm. Governor Paula Reyes is to visit the Linden Bridge in Asterholm tomorrow.',
    day: '2024-02-12',
    exactly: true,
    because: ['“tomorrow”', '2024-02-13'],
  },
  {
    name: 'what was said on one day of what comes on another',
    dated: BRIDGE,
    undated:
      'Victor Sund, the skipper of the barge that hit the Linden Bridge in Asterholm on Monday night, will face a judge on Friday, Governor Paula Reyes said on Thursday.\n\nPolice arrested Victor Sund on Wednesday. The barge will be raised next Monday.',
    day: '2024-02-15',
    because: ['says on “Thursday” what is to come on “Friday”', '2024-02-14'],
  },
  {
    name: 'a plan that is told when its day has come',
    dated: BRIDGE,
    undated:
      'Police arrested Victor Sund on Wednesday in Asterholm, Governor Paula Reyes said on Friday. She had said on Thursday that nobody was arrested.',
    day: '2024-02-16',
  },
  {
    name: 'a day of the week that goes with every week',
    dated: BRIDGE,
    undated: 'The council of Marrow Hill voted on Wednesday to plant forty lime trees along the canal.',
    day: null,
  },
  {
    name: 'an article about something else that names the same person',
    dated: STRIKE,
    undated: 'Tilda Moss grew up in a village without a railway. She learned to fly at nineteen.',
    day: null,
  },
  {
    name: 'the same act years before',
    dated: BRIDGE,
    undated: 'Victor Sund was arrested in 2009, when a ferry that he steered ran into a jetty at Port Vell.',
    day: null,
  },
  {
    name: 'nothing dated to compare with',
    dated: [],
    undated: 'Police on Wednesday arrested Victor Sund, the skipper of the barge.',
    day: null,
  },
];
