import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/core/quotes/quotation';
import { speechOf, variants } from './speech';

/** `says`: one line for each statement that a form gives, `words -> speaker`; `quoted`: the same for what stands in marks. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly says: readonly string[];
  readonly quoted?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'turns in capitals, by surname',
    text:
      'Channel Nine host Ivo Lund spoke with harbour master Ana Torres.\n\n' +
      'LUND: Why is the pier closed?\n\nTORRES: Because it is old.\n\nLUND: Will it open?\n\nTORRES: Not this year.',
    says: [
      'Why is the pier closed? -> Ivo Lund',
      'Because it is old. -> Ana Torres',
      'Will it open? -> Ivo Lund',
      'Not this year. -> Ana Torres',
    ],
  },
  {
    name: 'turns by full name, then by surname',
    text:
      'Ana Torres met Ivo Lund on air.\n\nIVO LUND: Why is the pier closed?\n\nANA TORRES: Because it is old.\n\n' +
      'LUND: Will it open?\n\nTORRES: Not this year.',
    says: [
      'Why is the pier closed? -> Ivo Lund',
      'Because it is old. -> Ana Torres',
      'Will it open? -> Ivo Lund',
      'Not this year. -> Ana Torres',
    ],
  },
  {
    name: 'turns in small letters and in bold',
    text:
      'Ana Torres met Ivo Lund on air.\n\n**Ivo Lund:** Why is the pier closed?\n\n**Ana Torres:** Because it is old.\n\n' +
      '**Ivo Lund:** Will the pier open?',
    says: [
      'Why is the pier closed? -> Ivo Lund',
      'Because it is old. -> Ana Torres',
      'Will the pier open? -> Ivo Lund',
    ],
  },
  {
    name: 'a turn of several paragraphs, up to the next',
    text:
      'Ana Torres met Ivo Lund on air.\n\nTORRES: The pier is old.\n\nIt was built by my grandfather.\n\n' +
      'LUND: Will it open?\n\nThe show airs on Sundays.',
    says: [
      'The pier is old. -> Ana Torres',
      'It was built by my grandfather. -> Ana Torres',
      'Will it open? -> Ivo Lund',
    ],
  },
  {
    name: 'no words of a turn: stage directions, and the reporter’s own paragraph',
    text:
      'Ana Torres met Ivo Lund on air.\n\nTORRES: The pier is old.\n\n(LAUGHTER)\n\nIt has to go.\n\n' +
      'LUND: Look at this.\n\n(BEGIN VIDEO CLIP)\n\nThe pier falls into the sea.\n\n' +
      'TORRES: There it goes.\n\nLater Torres said that she was sorry.\n\nThe crowd cheered at that.\n\nLUND: Thank you.',
    says: [
      'The pier is old. -> Ana Torres',
      'It has to go. -> Ana Torres',
      'Look at this. -> Ivo Lund',
      'There it goes. -> Ana Torres',
      'Thank you. -> Ivo Lund',
    ],
  },
  {
    name: 'questions and answers, where the article names who answers',
    text:
      'The harbour master sat down for an interview with the paper.\n\nWe talked to Ana Torres about the pier.\n\n' +
      'Q: Why is the pier closed?\n\nA: Because it is old.\n\nQ: Will it open?\n\nA: Not this year.',
    says: [
      'Why is the pier closed? -> Q',
      'Because it is old. -> Ana Torres',
      'Will it open? -> Q',
      'Not this year. -> Ana Torres',
    ],
  },
  {
    name: 'questions and answers, where it does not',
    text: 'The port was asked about its pier.\n\nQ: Why is the pier closed?\n\nA: Because it is old.',
    says: ['Why is the pier closed? -> Q', 'Because it is old. -> A'],
  },
  {
    name: 'marks in a turn are still marks',
    text: 'Ana Torres met Ivo Lund on air.\n\nTORRES: We were told: “Never again.” That was it.\n\nLUND: By whom was that said?',
    says: ['We were told: “Never again.” That was it. -> Ana Torres', 'By whom was that said? -> Ivo Lund'],
    // Who told her so, she does not say.
    quoted: ['Never again. -> nobody'],
  },
  {
    name: 'what somebody quotes in a turn: their own words with “I”, those of another with “he”',
    text:
      'REP. ANA TORRES: Colonel Lund is a fair man. He told me: “Move the cranes.” We did.\n\n' +
      'QUESTION: Representative Torres, did you say that?\n\nTORRES: I said “we are not ready” at noon.\n\nQ: When was that?\n\nA: In May.',
    says: [
      'Colonel Lund is a fair man. He told me: “Move the cranes.” We did. -> ANA TORRES',
      'Representative Torres, did you say that? -> QUESTION',
      'I said “we are not ready” at noon. -> ANA TORRES',
      'When was that? -> QUESTION',
      'In May. -> ANA TORRES',
    ],
    quoted: ['Move the cranes. -> Lund', 'we are not ready -> ANA TORRES'],
  },
  {
    name: 'turns right below the headline, by title and party',
    text:
      'MR. LUND: The pier is older than any of us in this town, and the council has known for years that it has to go.\n\n' +
      'REP. TORRES (D-PV): It is a fine pier.\n\nMR. LUND: It is not.\n\nIvo Lund and Ana Torres met on air.',
    says: [
      'The pier is older than any of us in this town, and the council has known for years that it has to go. -> Ivo Lund',
      'It is a fine pier. -> Ana Torres',
      'It is not. -> Ivo Lund',
    ],
  },
  {
    name: 'no transcript: lines of a newsletter',
    text:
      'The pier closed on Monday.\n\nWHY IT MATTERS: The ferry lands there every day.\n\n' +
      'WHAT COMES NEXT: The council meets on Friday.\n\nREAD MORE: The pier in ten pictures.',
    says: [],
  },
  {
    name: 'no transcript: a table of votes',
    text: 'Ana Torres beat Ivo Lund.\n\nTorres: 1,210\n\nLund: 980\n\nTorres: 57 per cent\n\nLund: 43 per cent',
    says: [],
  },
  {
    name: 'a block quote with its signature',
    text:
      'A notice was put up on the pier.\n\n> We have waited for years.\n> Now we close it.\n>\n> It will not open again.\n>\n' +
      '> — Ana Torres, harbour master\n\nIt rained.',
    says: [
      'We have waited for years.\n> Now we close it. -> Ana Torres',
      'It will not open again. -> Ana Torres',
    ],
  },
  {
    name: 'a block quote signed below',
    text: 'A notice was put up on the pier.\n\n> We have waited for years.\n\n— Ana Torres\n\nIt rained.',
    says: ['We have waited for years. -> Ana Torres'],
  },
  {
    name: 'a block quote announced by a colon',
    text: 'Ana Torres said in a statement:\n\n> The pier is older than any of us.\n\nIt rained.',
    says: ['The pier is older than any of us. -> Ana Torres'],
  },
  {
    name: 'a block quote that is in marks is a quotation, once',
    text: 'A notice was put up on the pier.\n\n> “We have waited for years.”\n>\n> — Ana Torres\n\nIt rained.',
    says: [],
    quoted: ['We have waited for years. -> Ana Torres'],
  },
  {
    name: 'a block quote of nobody',
    text: 'A notice was put up on the pier.\n\n> The pier is closed.\n\nIt rained.',
    says: [],
  },
  {
    name: 'a statement in a paragraph of its own',
    text: 'Ana Torres said in a statement:\n\nThe pier is older than any of us.\n\nIt opened in 1921.',
    says: ['The pier is older than any of us. -> Ana Torres'],
  },
  {
    name: 'a statement in several paragraphs, all indented',
    text: 'Ana Torres said in a statement:\n\n    The pier is older than any of us.\n\n    It has to go.\n\nIt opened in 1921.',
    says: ['The pier is older than any of us. -> Ana Torres', 'It has to go. -> Ana Torres'],
  },
  {
    name: 'no statement: a list behind a colon, the reporter behind a lost post, a heading',
    text:
      'Ana Torres said this had to change:\n\n- the pier\n\nIvo Lund tweeted:\n\nThe council met on Friday for an hour.\n\n' +
      'Listen:\n\nThe pier in ten minutes.',
    says: [],
  },
  {
    name: 'a post with its signature',
    text:
      'The mayor was not amused.\n\n' +
      'We have waited for years. pic.twitter.com/AbC123xYz — Ana Torres (@TorresPV) April 30, 2025\n\nIt rained.',
    says: ['We have waited for years. -> Ana Torres'],
  },
  {
    name: 'a post whose signature is a paragraph of its own',
    text: 'The mayor was not amused.\n\nWe have waited for years. https://t.co/AbC123\n\n— Ana Torres (@TorresPV) April 30, 2025',
    says: ['We have waited for years. -> Ana Torres'],
  },
  {
    name: 'a post in a block quote',
    text: 'The mayor was not amused.\n\n> We have waited for years.\n> — Ana Torres (@TorresPV) 30 April 2025\n\nIt rained.',
    says: ['We have waited for years. -> Ana Torres'],
  },
  {
    name: 'a post in marks is a quotation, once',
    text: 'The mayor was not amused.\n\n“We have waited for years.” — Ana Torres (@TorresPV) April 30, 2025\n\nIt rained.',
    says: [],
    quoted: ['We have waited for years. -> Ana Torres'],
  },
  {
    name: 'no post: a signature behind the reporter’s own words',
    text: 'Ivo Lund said that he had seen it.\n\n— Ana Torres (@TorresPV) April 30, 2025',
    says: [],
  },
];

describe('Speech that a form tells', () => {
  for (const { name, text, says, quoted = [] } of cases) {
    for (const [form, change] of variants) {
      it(`${name}, ${form}`, () => {
        const article = change(`Port Vell closes pier\n\n${text}`);
        const { statements, quotations, speakers } = speechOf(article);
        const nameOf = (attribution: Attribution | null): string =>
          speakers.find(({ id }) => id === attribution?.speaker)?.name ?? 'nobody';
        // What a word of saying tells is looked at elsewhere (statements.test.ts).
        const formed = statements.filter(({ attribution }) => attribution?.cue === null);
        assert.deepEqual(
          formed.map((each) => `${each.text.replaceAll('\r\n', '\n')} -> ${nameOf(each.attribution)}`),
          says,
        );
        assert.deepEqual(
          quotations.map(
            ({ content, attribution }) =>
              `${article.slice(content.start, content.end)} -> ${nameOf(attribution)}`,
          ),
          quoted,
        );
      });
    }
  }

  it('tells how it was found, and how sure that is', () => {
    const { statements } = speechOf(cases[3]!.text);
    assert.deepEqual(
      statements.map(({ attribution }) => [
        JSON.stringify(attribution?.how).match(/speaks here|goes on/)?.[0],
        attribution?.certainty,
      ]),
      [
        ['speaks here', 'certain'],
        ['goes on', 'likely'],
        ['speaks here', 'certain'],
      ],
    );
  });

  it('takes time in proportion to the length of the text', function () {
    this.timeout(60_000);
    const lines = [
      'TORRES: The pier is old.\n\n',
      '> The pier.\n',
      'Q: Why so?\n\nA: So.\n\n',
      'Lund said:\n\nThe pier is old.\n\n',
      'It is so. — Ivo Lund (@lund) May 1, 2025\n\n',
    ];
    for (const line of lines) {
      const seconds = (length: number): number => {
        const text = `Ana Torres met Ivo Lund.\n\n${line.repeat(Math.ceil(length / line.length))}`;
        const start = process.cpuUsage().user;
        speechOf(text);
        return (process.cpuUsage().user - start) / 1e6;
      };
      // The first run warms up. Five times the text, measured with room for noise: quadratic would be 25 times.
      seconds(50_000);
      const short = Math.min(seconds(50_000), seconds(50_000), seconds(50_000));
      const long = Math.min(seconds(250_000), seconds(250_000));
      assert.ok(long < 12 * short + 0.1, `${JSON.stringify(line)}: ${short} s, then ${long} s`);
    }
  });
});
