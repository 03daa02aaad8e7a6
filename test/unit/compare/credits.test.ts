import assert from 'node:assert/strict';
import { creditsOf } from '../../../src/core/compare/sources/credits';
import { article } from '../builders';

const BODY = [
  'The ferry left the quay before dawn. Nobody had weighed its cargo since the storm, the harbour master said.',
  'It was found on Tuesday by two pilots. They had heard a bell in the fog, and followed it to the sandbank.',
  'The council will meet on Friday. Nobody at the office wanted to say what it is going to talk about.',
].join('\n\n');

/** An article with lines above, and lines below. */
const above = (line: string): string => `${line}\n\n${BODY}\n`;
const below = (line: string): string => `Ferry found on sandbank\n\n${BODY}\n\n${line}\n`;
const opening = (words: string): string => `Ferry found on sandbank\n\n${words} ${BODY}\n`;

/** The credits as words: "CW", "CW in part", "unnamed". */
function credited(text: string): string[] {
  return creditsOf(article(text).facts).map(
    ({ agency, partial }) => `${agency ?? 'unnamed'}${partial ? ' in part' : ''}`,
  );
}

const CREDITS: readonly [string, ...string[]][] = [
  [opening('PORT VELL (CW) —'), 'CW'],
  [opening('PORT VELL, Asteria, March 5 (Reuters) -'), 'Reuters'],
  [opening('Port Vell [Asteria], May 2 (CW):'), 'CW'],
  [opening('PORT VELL (Coastwire) --'), 'Coastwire'],
  [above('By Associated Press'), 'AP'],
  [above('By Ana Torres | Coastwire'), 'Coastwire'],
  [above('By the Northern Press Agency'), 'Northern Press Agency'],
  [above('AFP'), 'AFP'],
  [below('(CW)'), 'CW'],
  [below('— Coastwire'), 'Coastwire'],
  [below('Source: Coastwire'), 'Coastwire'],
  [below('PTI ABC DE'), 'PTI'],
  [below('© 2025 AFP'), 'AFP'],
  [below('Copyright 2025 The Associated Press. All rights reserved.'), 'AP'],
  [below('This story has been published from an agency feed without changes to the text.'), 'unnamed'],
  [
    below('Disclaimer: This post has been auto-published from an agency feed without any changes.'),
    'unnamed',
  ],
  [below('This story has been published from a Coastwire feed without changes to the text.'), 'Coastwire'],
  [below('(With inputs from agencies)'), 'unnamed in part'],
  [below('(With inputs from CW and AFP)'), 'CW in part', 'AFP in part'],
  [below('Reuters contributed to this report.'), 'Reuters in part'],
  [below('Associated Press writer Pia Rask contributed from Marsh Bay.'), 'AP in part'],
  [opening('The ferry sank on Monday, news agency Coastwire reported.'), 'Coastwire in part'],
  [opening('The ferry sank on Monday, PTI reported.'), 'PTI in part'],
  // The whole text is more than a part of it.
  [`${opening('PORT VELL (AP) —')}\nAP contributed to this report.`, 'AP'],
];
const NONE: readonly string[] = [
  opening('“We saw it,” the pilot told Reuters.'),
  opening('A spokeswoman for the AP said that it had no correspondent on board.'),
  opening('PORT VELL (Asteria) —'),
  opening('She praised Port Vell Airlines (PVA) - and nobody else.'),
  below('By Ana Torres'),
  below('With inputs from Ana Torres'),
  below('© 2025 Port Vell Chronicle. All rights reserved.'),
  below('(AP Photo/Pia Rask)'),
  below('The pilot works for the union (PVU), and has for years, said the woman at the desk.'),
  above('By Ana Torres, Staff Reporter'),
];

describe('the agencies that an article is credited to', () => {
  for (const [text, ...expected] of CREDITS)
    it(`${expected.join(', ')}: ${text.replace(BODY, '…').replace(/\n+/g, ' ¶ ')}`, () =>
      assert.deepEqual(credited(text), expected));
  for (const text of NONE)
    it(`none: ${text.replace(BODY, '…').replace(/\n+/g, ' ¶ ')}`, () => assert.deepEqual(credited(text), []));
});
