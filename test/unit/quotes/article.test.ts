import assert from 'node:assert/strict';
import { notes, speechOf, variants } from './speech';

// Whole articles, invented, in the manner of a news agency and of a British paper.

const agency = `date 2025-06-12 LOSTWITHIEL: Transport Minister Edda Quill on Thursday told her Norvald counterpart Bram Oster that the ferry line would stay open, the Transport Ministry said.

"Minister Quill spoke with Minister Oster this morning. The line will stay open through the summer," read a statement of ministry spokeswoman Pia Renn.

"Both sides will review the fares in autumn," the statement added.

Oster struck another tone at home. In a radio interview he called the fares "robbery with a life jacket" and said Norvald would not "pay for rust".

"Nobody asked the islanders," Oster said. "They learned it from the timetable."

Asked whether the talks had failed, Quill, who took office in May, laughed. "Talks fail when people stop talking," she said. "We have another call on Monday."

The head of the islanders' association, Vigdis Lamb, said members were "tired of being guests on their own ferry".

"A ferry is a road that floats.

"Close it and you have closed a village," she wrote in a letter to both ministers.

Shipping officials, speaking on condition of anonymity, said the older of the two boats, the "Grey Goose", needed a new engine. One of them called the so-called "summer plan" a wish.`;

const british = `Ferry talks ‘going nowhere’, says islanders’ leader

The islanders’ leader, Vigdis Lamb, has said that talks over the ferry are ‘going nowhere’ and that it’s ‘time to stop the nonsense’.

‘We’re not asking for the moon,’ she said. ‘It’s a boat. It isn’t even a big one.’

A spokesman for Quill’s ministry said: ‘The minister won’t comment on the workers’ claims.’`;

const said = (text: string): readonly string[] => notes(text);

describe('Whole articles', () => {
  for (const [form, change] of variants) {
    it(`of an agency, ${form}`, () => {
      assert.deepEqual(said(change(agency)), [
        'Minister Quill spoke wit… -> Pia Renn',
        'Both sides will review t… -> Pia Renn',
        'robbery with a life jack… -> Bram Oster',
        'pay for rust -> Bram Oster',
        'Nobody asked the islande… -> Bram Oster',
        'They learned it from the… -> Bram Oster',
        'Talks fail when people s… -> Edda Quill',
        'We have another call on… -> Edda Quill',
        'tired of being guests on… -> Vigdis Lamb',
        'A ferry is a road that f… -> Vigdis Lamb',
        'Close it and you have cl… -> Vigdis Lamb',
        'Grey Goose (title)',
        'summer plan (scare)',
      ]);
    });

    it(`of a British paper, ${form}`, () => {
      assert.deepEqual(said(change(british)), [
        'going nowhere -> Vigdis Lamb',
        'going nowhere -> Vigdis Lamb',
        'time to stop the nonsens… -> Vigdis Lamb',
        'We’re not asking for the… -> Vigdis Lamb',
        'It’s a boat. It isn’t ev… -> Vigdis Lamb',
        'The minister won’t comme… -> A spokesman for Quill’s ministry',
      ]);
    });
  }

  it('knows the people by their fullest name and their role', () => {
    const { speakers } = speechOf(agency);
    const roleOf = (name: string): string | null | undefined =>
      speakers.find((speaker) => speaker.name === name)?.role;
    assert.equal(roleOf('Edda Quill'), 'Transport Minister');
    assert.equal(roleOf('Pia Renn'), 'ministry spokeswoman');
    assert.match(roleOf('Vigdis Lamb') ?? '', /head of the islanders' association/);
  });
});
