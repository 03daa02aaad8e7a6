import assert from 'node:assert/strict';
import { speechOf, variants } from '../quotes/speech';

/** Everybody an article names: `name | kind | role | aliases`. */
function people(text: string): string[] {
  return speechOf(text).speakers.map(
    ({ name, kind, role, aliases }) => `${name} | ${kind} | ${role ?? '-'} | ${aliases.join(', ') || '-'}`,
  );
}

const cases: readonly (readonly [name: string, text: string, people: readonly string[]])[] = [
  [
    'full name with title, surname, role',
    'Foreign Minister Ana Torres spoke on Monday. Torres said the talks went well. “We agreed,” the foreign minister added.',
    ['Ana Torres | person | Foreign Minister | Torres, the foreign minister'],
  ],
  [
    'a capital that stands for its government',
    '“It is over,” Islamabad said. New Delhi rejected the offer on Monday.',
    ['Islamabad | organisation | - | -', 'New Delhi | organisation | - | -'],
  ],
  [
    'a person called like a capital',
    'Nora Paris spoke on Monday. “It is over,” Paris said.',
    ['Nora Paris | person | - | Paris'],
  ],
  [
    'a title in front of the name of a capital',
    '“It is over,” Mr. Washington said.',
    ['Washington | person | - | -'],
  ],
  [
    'an office with "of"',
    'Secretary of State Ana Torres called Veldonian premier Ivo Lund.',
    ['Ana Torres | person | Secretary of State | -', 'Ivo Lund | person | Veldonian premier | -'],
  ],
  [
    'a body’s spokesman',
    'Harbour Ministry spokesman Jon Holm said it was over. “It is over,” said Holm.',
    ['Jon Holm | person | Harbour Ministry spokesman | Holm'],
  ],
  [
    'an apposition',
    'Ana Torres, the harbour master of Port Vell, said no. Torres left.',
    ['Ana Torres | person | harbour master of Port Vell | the harbour master of Port Vell, Torres'],
  ],
  [
    'an office before a rank',
    'The army’s chief spokesman, Major General Ivo Lund, said the bridge was lost.',
    ['Ivo Lund | person | army’s chief spokesman | The army’s chief spokesman'],
  ],
  [
    'honorifics are no roles',
    'Mrs. Ana Torres and Mr. Ivo Lund said nothing. Mr. Lund smiled.',
    ['Ana Torres | person | - | -', 'Ivo Lund | person | - | Lund'],
  ],
  [
    'initials and full given names',
    'Minister S. Jarrow spoke first. Minister Selma Jarrow said the dam would hold.',
    ['Selma Jarrow | person | Minister | S. Jarrow'],
  ],
  [
    'a surname that is another’s middle name',
    'Prime Minister Mira Sharp met General Ivo Sharp Lund. Sharp said the border was calm. Lund said nothing.',
    ['Mira Sharp | person | Prime Minister | Sharp', 'Ivo Sharp Lund | person | General | Lund'],
  ],
  [
    'two of one surname by their titles',
    'Mr. Jon Torres met Mrs. Ana Torres. Mrs. Torres said it was late. Mr. Torres said it was early.',
    ['Jon Torres | person | - | Torres', 'Ana Torres | person | - | Torres'],
  ],
  [
    'a handle that holds a known surname',
    'Ana Torres wrote on Monday: “Well done.” Later @MayorTorres deleted it.',
    ['Ana Torres | person | - | @MayorTorres'],
  ],
  [
    'a handle in brackets behind a name that it does not hold',
    'Ana Torres (@HarbourMin) wrote on Monday: “Well done.” Ivo Lund read it. Later @HarbourMin deleted it.',
    ['Ana Torres | person | - | @HarbourMin', 'Ivo Lund | person | - | -'],
  ],
  [
    'both whom a surname may mean are listed',
    'Milo Dane and his mother Katrin Dane came. “I signed,” Dane said.',
    ['Milo Dane | person | - | Dane', 'Katrin Dane | person | - | -'],
  ],
  [
    'a body with its initials in brackets',
    'The Port Vell Port Authority (PVPA) said the crane was safe. The PVPA said so twice.',
    ['Port Vell Port Authority | organisation | - | PVPA'],
  ],
  [
    'two prime ministers by their countries',
    'Asterian Prime Minister Theo Amsel met Velmark Prime Minister Ida Kroll. “No,” the Velmark prime minister said.',
    [
      'Theo Amsel | person | Asterian Prime Minister | -',
      'Ida Kroll | person | Velmark Prime Minister | the Velmark prime minister',
    ],
  ],
  [
    'a body by its initials',
    'The Harbour Board Authority said the crane was safe. The HBA said so twice.',
    ['Harbour Board Authority | organisation | - | HBA'],
  ],
  [
    'a firm with its legal form, without it, and by its initials',
    'Kelm Agro Ltd (KAL) said the shed was safe. Kelm Agro said so twice. The KAL said no more.',
    ['Kelm Agro Ltd | organisation | - | KAL, Kelm Agro'],
  ],
  [
    'a body by the last word of its name',
    'The Lusinese Army said the bridge was lost. The Army said so twice.',
    ['Lusinese Army | organisation | - | Army'],
  ],
  [
    'a body by a common noun answers for itself',
    'The gate was shut, according to the regional hospital.',
    ['the regional hospital | organisation | - | -'],
  ],
  [
    'a body named after somebody',
    'St Ivo’s Hospital said it was sorry. A visitor came.',
    ['St Ivo’s Hospital | organisation | - | -'],
  ],
  [
    'an office in short capitals',
    'Harbour MP Jon Holm said no. “Never,” Holm said. CEO Ana Torres said yes.',
    ['Jon Holm | person | Harbour MP | Holm', 'Ana Torres | person | CEO | -'],
  ],
  [
    'a councillor by a short title',
    'The council met under its leader, Ana Torres. “We will wait,” Cllr Torres said.',
    ['Ana Torres | person | leader | its leader, Torres'],
  ],
  [
    'an honorific behind an office',
    'The former mayor Sir Ivo Lund said no.',
    ['Ivo Lund | person | former mayor | -'],
  ],
  [
    'a relative of somebody in office does not hold it',
    '“We agreed,” said Jon Torres, chairman of the board and brother of the outgoing director. Ana Torres, the director, left.',
    ['Jon Torres | person | chairman of the board | -', 'Ana Torres | person | director | the director'],
  ],
  [
    'a country that speaks',
    'Norway rejected the plan and said it would wait.',
    ['Norway | organisation | - | -'],
  ],
  [
    'a country under its short name',
    'United States officials arrived on Monday. The United States said it would wait. The US said so twice.',
    ['United States | organisation | - | US'],
  ],
  [
    'a nickname is no part of the name',
    'Ana “Sandy” Torres has swept the quay for years. Torres said no.',
    ['Ana Torres | person | - | Ana “Sandy” Torres, Torres'],
  ],
  [
    'an office of something, in front of a name',
    'Harbour Master Ana Torres met the minister of transport, Greta Holm, at noon.',
    [
      'Ana Torres | person | Harbour Master | -',
      'Greta Holm | person | minister of transport | the minister of transport',
    ],
  ],
  [
    'places, ships and firms that only things happen to are nobody',
    'The freighter Northern Gull left Port Ash for Low Quay. The shed was rented to Kelm Agro, a fertiliser trader based in Oster. ' +
      'Port Ash slept. Ana Torres, a trader, said no.',
    ['Ana Torres | person | trader | a trader'],
  ],
  [
    'two names joined by a sign are a firm',
    'Lund & Holm said the crane was safe.',
    ['Lund & Holm | organisation | - | -'],
  ],
  ['a piece of a title is no role', 'Chief Ana Torres said no.', ['Ana Torres | person | - | -']],
  [
    'the label of an address is nobody',
    'Ivo Lund said no.\n\nContact: Ana Torres, head of communications',
    ['Ivo Lund | person | - | -', 'Ana Torres | person | head of communications | -'],
  ],
  [
    'the answers of a poll are those of a share of the people asked, not of whoever stands before',
    'Asked whether they trusted the board, 58 percent of voters said “not at all, not now”.',
    ['58 percent of voters | unnamed | - | -'],
  ],
  [
    'sources without a name',
    'A spokesman for the yard said it was over. Police said it was not.',
    ['A spokesman for the yard | unnamed | - | -', 'Police | unnamed | - | -'],
  ],
];

describe('Speakers of an article', () => {
  for (const [name, text, expected] of cases) {
    for (const [form, change] of variants)
      it(`${name}, ${form}`, () => assert.deepEqual(people(change(text)), expected));
  }

  it('knows by the article whose office stands in the headline', () =>
    assert.deepEqual(
      people(
        'Harbour master: “We will wait”\n\nThe gate was shut by Ana Torres, the harbour master of Port Vell.',
      ),
      ['Ana Torres | person | harbour master of Port Vell | Harbour master, the harbour master of Port Vell'],
    ));

  it('gives each pronoun that speaks to the one it fits', () => {
    const text =
      'Ana Torres raised her hand. Ivo Lund kept his seat.\n\n“I am for it,” she said. “I am not,” he said.';
    const { speakers } = speechOf(text);
    const pronouns = speakers.map(({ name, mentions }) => [
      name,
      mentions.filter(({ kind }) => kind === 'pronoun').map((mention) => mention.text),
    ]);
    assert.deepEqual(pronouns, [
      ['Ana Torres', ['she']],
      ['Ivo Lund', ['he']],
    ]);
  });

  it('gives mentions whose text is that of their span, in reading order', () => {
    const text = 'Mayor Ana Torres spoke. “Torres and Ivo Lund agree,” she said of Ivo Lund.';
    for (const { mentions } of speechOf(text).speakers) {
      let last = -1;
      for (const mention of mentions) {
        assert.equal(text.slice(mention.start, mention.end), mention.text);
        assert.ok(mention.start >= last);
        last = mention.start;
      }
    }
  });
});
