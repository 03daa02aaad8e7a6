import assert from 'node:assert/strict';
import { wordMessage } from '../../../src/core/message';
import { speechOf, variants } from './speech';

/** The last quotation of a text: `speaker, certainty`, and words that must stand in the reason. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly who: string;
  readonly because: RegExp;
}

const cases: readonly Case[] = [
  {
    name: 'a full name settles it',
    text: '“The pier has to go,” said Ana Torres.',
    who: 'Ana Torres, certain',
    because: /^Because of “said Ana Torres”$/,
  },
  {
    name: 'more stands between the name and the word of saying',
    text: '“The pier has to go,” Ana Torres, the mayor of Port Vell, said.',
    who: 'Ana Torres, certain',
    because: /^Because of “Ana Torres … said”$/,
  },
  {
    name: 'a surname that one person has',
    text: 'Ana Torres arrived at noon. “The pier has to go,” said Torres.',
    who: 'Ana Torres, certain',
    because: /“Torres” is Ana Torres, the only one of that name/,
  },
  {
    name: 'a surname that two share',
    text: 'Ana Torres met Jon Torres. “The pier has to go,” said Torres.',
    who: 'Jon Torres, doubtful',
    because: /“Torres” is taken for Jon Torres; others here share that name/,
  },
  {
    name: 'a surname that two share, one of them named only as a relative of the other',
    text: 'Ana Torres had gone to the yard of her cousin, Jon Torres. “The pier has to go,” Torres told the court.',
    who: 'Ana Torres, doubtful',
    because: /others here share that name/,
  },
  {
    name: 'a pronoun that goes back to a surname that two share',
    text:
      'Jack Torres had gone to the yard of his cousin, Jon Torres.\n\n' +
      'Torres signed the paper. “The pier has to go,” he said.',
    who: 'Jack Torres, doubtful',
    because: /“he” is taken for Jack Torres, but goes back to a name that others here share/,
  },
  {
    name: 'a pronoun that goes back to a surname, where the gender settles which',
    text: 'Anna Torres met Jack Torres.\n\nTorres signed the paper. “The pier has to go,” she said.',
    who: 'Anna Torres, likely',
    because: /“she” is taken for Anna Torres, the only one nearby who fits/,
  },
  {
    name: 'a pronoun right behind words of somebody of whom nothing tells the gender',
    text: 'Vex Quill met Tarn Lund at the gate.\n\nQuill said on Monday that the gate was shut. “The pier has to go,” she said.',
    who: 'Vex Quill, likely',
    because: /“she” is taken for Vex Quill, named just before/,
  },
  {
    name: 'several who spoke in the paragraph before, not the country near by',
    text: 'Norway wants the pier gone, according to port sources.\n\n“It is the older one,” they said.',
    who: 'port sources, doubtful',
    because: /“they” is taken for port sources/,
  },
  {
    name: 'a surname that two share, one of them a bystander of the sentence',
    text: 'Ana Torres, who runs the yard, is no relation of Jon Torres.\n\n“The pier has to go,” Torres said.',
    who: 'Ana Torres, doubtful',
    because: /others here share/,
  },
  {
    name: 'a surname with a title that fits one of two',
    text: 'Ana Torres met Jon Torres. “The pier has to go,” Mrs Torres said.',
    who: 'Ana Torres, likely',
    because: /whom the title fits/,
  },
  {
    name: 'a pronoun with one person in reach, of whom the text tells the gender',
    text: 'Mrs Ana Torres shut the gate. “The pier has to go,” she said.',
    who: 'Ana Torres, certain',
    because: /“she” is taken for Ana Torres, the only one near/,
  },
  {
    name: 'a pronoun and two given names',
    text: 'Anna Quill met Peter Lund at the gate. “The pier has to go,” she said.',
    who: 'Anna Quill, likely',
    because: /“she” is taken for Anna Quill/,
  },
  {
    name: 'a pronoun and two people of whom nothing tells the gender',
    text: 'Vex Quill met Tarn Lund at the gate. “The pier has to go,” she said.',
    who: 'Vex Quill, doubtful',
    because: /the text does not settle it/,
  },
  {
    name: 'a doubtful pronoun does not lead the next one astray',
    text:
      'Vex Quill met Tarn Lund at the gate. “The pier has to go,” she said.\n\n' +
      'Quill had his hat on. “It stays,” he said.',
    who: 'Vex Quill, certain',
    because: /“he” is taken for Vex Quill/,
  },
  {
    name: 'the paragraph of a pronoun before the one in front of it',
    text:
      'Nora Quill, a spokeswoman for the port, said there was “nothing new”.\n\n' +
      'The crane drivers are not happy. Their president, Anna Lund, left before the end. “That was theatre,” she said.',
    who: 'Anna Lund, likely',
    because: /“she” is taken for Anna Lund/,
  },
  {
    name: 'somebody who has something done to them in the paragraph of a pronoun before whoever spoke in the one before',
    text:
      'The ministers, Peter Quill and Anna Lund, spoke on Thursday. Quill has since written that “somebody signed for it”.\n\n' +
      'Guards arrested Emil Sorn in Low Mead. “It was time,” Mayor Nora Teal said. “All of it is wrong,” he said.',
    who: 'Emil Sorn, doubtful',
    because: /“he” is taken for Emil Sorn/,
  },
  {
    name: 'a second pronoun goes on with whom the first means, not with whoever is named in between',
    text:
      '“I always tell them,” Laura Quill said.\n\n' +
      'She has been asked about her dinner with Peter Lund while the port looked at the accounts of his wife, Anna Lund, over the pier. ' +
      'She was not sorry. “It was a dinner,” she said.',
    who: 'Laura Quill, doubtful',
    because: /“she” is taken for Laura Quill/,
  },
  {
    name: 'nobody from two paragraphs before, where that is in doubt',
    text:
      'Peter Quill met Emil Sorn at the gate.\n\n' +
      'The crane had come down on the car of Hugo Teal and the boat of Ivo Lund.\n\n' +
      '“It has to go,” he said.',
    who: 'he, doubtful',
    because: /whom “he” means is left open/,
  },
  {
    name: 'an answer behind the question',
    text: 'Asked whether Ivo Lund would resign, Ana Torres shook her head. “Not while the pier is still warm.”',
    who: 'Ana Torres, likely',
    because: /“Ana Torres” is asked in the sentence before/,
  },
  {
    name: 'an answer of a pronoun',
    text: 'Mrs Ana Torres came at noon.\n\nWhen asked about the pier, she shrugged. “Not while it is still warm.”',
    who: 'Ana Torres, likely',
    because: /“she” is asked in the sentence before/,
  },
  {
    name: 'a role',
    text: 'Harbour master Ana Torres closed the pier. “It was time,” the harbour master said.',
    who: 'Ana Torres, likely',
    because: /who has that role here/,
  },
  {
    name: 'somebody who quotes somebody else',
    text: 'Ana Torres said, quoting Ivo Lund: “The pier has to go.”',
    who: 'Ana Torres, likely',
    because: /“quoting” there suggests that the words may be somebody else’s/,
  },
];

describe('How words became a person', () => {
  for (const { name, text, who, because } of cases) {
    for (const [form, change] of variants) {
      it(`${name}, ${form}`, () => {
        const { quotations, speakers } = speechOf(change(text));
        const { speaker, certainty, how } = quotations.at(-1)!.attribution!;
        const found = speakers.find(({ id }) => id === speaker)?.name;
        assert.equal(`${found}, ${certainty}`, who);
        assert.match(
          wordMessage(how, () => ''),
          because,
        );
      });
    }
  }
});
