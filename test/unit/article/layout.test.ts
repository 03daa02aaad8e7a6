import assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeArticle } from '../../../src/core/article/looksLikeArticle';
import { mayBeArticle } from '../../../src/core/article/mayBeArticle';
import { readLayout } from '../../../src/core/article/readLayout';
import { type Span, textOf } from '../../../src/core/text/span';

/** The parts of a layout as the reader sees them; parts that are not there are left out. */
function partsOf(text: string): Record<string, unknown> {
  const layout = readLayout(text);
  const words = (span: Span | null): string | undefined => (span ? textOf(text, span) : undefined);
  const parts = {
    header: words(layout.header),
    frontMatter: words(layout.frontMatter),
    headlines: layout.headlines.map(words),
    byline: words(layout.byline),
    dateline: words(layout.dateline),
    datelineDate: words(layout.dateline?.date ?? null),
    printedDates: layout.printedDates.map(({ days }) => days.join(' or ')),
    metadata: layout.metadata.map(words),
    paragraphs: layout.paragraphs.map(words),
    boilerplate: layout.boilerplate.map(words),
  };
  return Object.fromEntries(
    Object.entries(parts).filter(
      ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
    ),
  );
}

const BODY =
  'The ferry to Salt Quay ran aground in thick fog, and forty people were taken off by the lifeboat crew.';

/** Name, text, and the parts that are expected; the text of the body may be left out of the expectation. */
const layouts: [string, string, Record<string, unknown>][] = [
  ['body only', BODY, { paragraphs: [BODY] }],
  ['header line', `date 2026-03-05\n\n${BODY}`, { header: 'date 2026-03-05', paragraphs: [BODY] }],
  [
    'header in the line of the text',
    ` date 2026-03-05 ${BODY}`,
    { header: 'date 2026-03-05', paragraphs: [BODY] },
  ],
  ['header with a colon', `Date: 2026-03-05\n${BODY}`, { header: 'Date: 2026-03-05', paragraphs: [BODY] }],
  [
    'header with a time',
    `date 2026-03-05T08:30:00Z\n${BODY}`,
    { header: 'date 2026-03-05T08:30:00Z', paragraphs: [BODY] },
  ],
  ['header alone', 'date 2026-03-05', { header: 'date 2026-03-05' }],
  ['a word that begins with date', `dated 2026-03-05 ${BODY}`, { paragraphs: [`dated 2026-03-05 ${BODY}`] }],
  [
    'a header below the first line is text',
    `${BODY}\ndate 2026-03-05 was set.`,
    { paragraphs: [BODY, 'date 2026-03-05 was set.'] },
  ],
  [
    'headline',
    `Ferry runs aground off Salt Quay\n\n${BODY}`,
    { headlines: ['Ferry runs aground off Salt Quay'], paragraphs: [BODY] },
  ],
  [
    'headline twice, byline, dateline',
    `Ferry aground\n\nFerry aground\n\nBy Ilse Brandt\n\nSALT QUAY: ${BODY}`,
    {
      headlines: ['Ferry aground', 'Ferry aground'],
      byline: 'By Ilse Brandt',
      dateline: 'SALT QUAY:',
      paragraphs: [BODY],
    },
  ],
  [
    'Markdown headline',
    `# Ferry aground.\n\n${BODY}`,
    { headlines: ['# Ferry aground.'], paragraphs: [BODY] },
  ],
  [
    'dateline with region and day',
    `Salt Quay [Asteria], March 5 : ${BODY}`,
    { dateline: 'Salt Quay [Asteria], March 5 :', datelineDate: 'March 5', paragraphs: [BODY] },
  ],
  [
    'dateline with agency and dash',
    `SALT QUAY, Asteria (Coastwire) — ${BODY}`,
    { dateline: 'SALT QUAY, Asteria (Coastwire) —', paragraphs: [BODY] },
  ],
  [
    'dateline with an abbreviated month, agency and dash',
    `SALT QUAY, Asteria, Oct. 14 (Coastwire) - ${BODY}`,
    {
      dateline: 'SALT QUAY, Asteria, Oct. 14 (Coastwire) -',
      datelineDate: 'Oct. 14',
      paragraphs: [BODY],
    },
  ],
  [
    'dateline with an abbreviated province',
    `SALT QUAY, Ast. (Coastwire) - ${BODY}`,
    { dateline: 'SALT QUAY, Ast. (Coastwire) -', paragraphs: [BODY] },
  ],
  [
    'dateline that ends with its agency',
    `SALT QUAY, March 5 (CW) ${BODY}`,
    { dateline: 'SALT QUAY, March 5 (CW)', datelineDate: 'March 5', paragraphs: [BODY] },
  ],
  [
    'dateline that ends with a full stop',
    `Salt Quay, 5 March 2026. ${BODY}`,
    { dateline: 'Salt Quay, 5 March 2026.', datelineDate: '5 March', paragraphs: [BODY] },
  ],
  [
    'a notice of how old the page is',
    `Ferry aground\n\nThis article was published more than 2 years ago.\n\nSALT QUAY: ${BODY}`,
    {
      headlines: ['Ferry aground'],
      dateline: 'SALT QUAY:',
      paragraphs: [BODY],
      boilerplate: ['This article was published more than 2 years ago.'],
    },
  ],
  [
    'when the page was changed, counted from the day it is read',
    `Ferry aground\nUpdated 2h ago\n${BODY}`,
    { headlines: ['Ferry aground'], paragraphs: [BODY], boilerplate: ['Updated 2h ago'] },
  ],
  [
    'a report that tells how long ago something was published',
    `This report was published two years ago by the coast guard, and nobody read it.`,
    { paragraphs: ['This report was published two years ago by the coast guard, and nobody read it.'] },
  ],
  [
    'a speaker and a colon is no dateline',
    `Brandt: “It was thick fog.” ${BODY}`,
    { paragraphs: [`Brandt: “It was thick fog.” ${BODY}`] },
  ],
  [
    'a sentence before a dash is no dateline',
    `Torres met Lund. The mayor (of Port Vell) - ${BODY}`,
    { paragraphs: [`Torres met Lund. The mayor (of Port Vell) - ${BODY}`] },
  ],
  ['a shout and a colon is no dateline', `WATCH: ${BODY}`, { paragraphs: [`WATCH: ${BODY}`] }],
  [
    'printed date',
    `Ferry aground\nPosted at 7:05 pm, Mar 5, 2026 GMT\n${BODY}`,
    { headlines: ['Ferry aground'], printedDates: ['2026-03-05'], paragraphs: [BODY] },
  ],
  [
    'printed date, day first',
    `21/03/2026 07:10\n${BODY}`,
    { printedDates: ['2026-03-21'], paragraphs: [BODY] },
  ],
  [
    'a numeric date that can be read in two ways',
    `03/05/2026\n${BODY}`,
    { printedDates: ['2026-03-05 or 2026-05-03'], paragraphs: [BODY] },
  ],
  [
    'byline and date in one line',
    `Ferry aground\nBy Ilse Brandt | May 3, 2026\n${BODY}`,
    {
      headlines: ['Ferry aground'],
      byline: 'By Ilse Brandt',
      printedDates: ['2026-05-03'],
      paragraphs: [BODY],
    },
  ],
  [
    'a date without its year, in the line below its label',
    `Ferry aground\nPublished\nThu 5 March, 6.02pm\n${BODY}`,
    { headlines: ['Ferry aground'], printedDates: [''], paragraphs: [BODY] },
  ],
  [
    'metadata above and below the report',
    `og:title: Ferry aground\narticle:published_time: 2026-03-05T07:00:00Z\nFerry aground\n${BODY}\n{\n"@type": "NewsArticle",\n"wordCount": 20\n}\n`,
    {
      metadata: [
        'og:title: Ferry aground',
        'article:published_time: 2026-03-05T07:00:00Z',
        '{\n"@type": "NewsArticle",\n"wordCount": 20\n}',
      ],
      headlines: ['Ferry aground'],
      paragraphs: [BODY],
    },
  ],
  [
    'the address of the page, not that of a post',
    `https://star.example/ferry\nhttps://x.com/star/status/1917761451789369613\n${BODY}`,
    {
      metadata: ['https://star.example/ferry'],
      paragraphs: ['https://x.com/star/status/1917761451789369613', BODY],
    },
  ],
  [
    'a brace in the report is no metadata',
    `${BODY}\n{\nThe list of ships: see below.\n}\n${BODY}`,
    { paragraphs: [BODY, '{', 'The list of ships: see below.', '}', BODY] },
  ],
  [
    'a sentence with a date is no date line',
    `On March 5, 2026 the ferry sailed.\n${BODY}`,
    { paragraphs: ['On March 5, 2026 the ferry sailed.', BODY] },
  ],
  [
    'boilerplate',
    `${BODY}\n\n${BODY}\n\nDisclaimer: this text comes from a feed.\nCopyright © 2021 Salt Quay Star\nLeave a Reply\nName *`,
    {
      paragraphs: [BODY, BODY],
      boilerplate: [
        'Disclaimer: this text comes from a feed.',
        'Copyright © 2021 Salt Quay Star',
        'Leave a Reply',
        'Name *',
      ],
    },
  ],
  [
    'words of the newsroom to its readers',
    `${BODY}\n\nThank you for reading the Salt Quay Star, which is printed on Mondays.\n\nGot a story for us? Write to the night desk.`,
    {
      paragraphs: [BODY],
      boilerplate: [
        'Thank you for reading the Salt Quay Star, which is printed on Mondays.',
        'Got a story for us? Write to the night desk.',
      ],
    },
  ],
  [
    'an article about copyright',
    `Copyright law must change, a judge said.\n${BODY}`,
    { paragraphs: ['Copyright law must change, a judge said.', BODY] },
  ],
  [
    'wrapped by hand',
    'The ferry to Salt Quay ran aground in thick fog on\nThursday, and forty people were taken off by the\nlifeboat crew before the tide turned, the company\nsaid.\n\nNobody was hurt.',
    {
      paragraphs: [
        'The ferry to Salt Quay ran aground in thick fog on\nThursday, and forty people were taken off by the\nlifeboat crew before the tide turned, the company\nsaid.',
        'Nobody was hurt.',
      ],
    },
  ],
  [
    'wrapped by hand to short lines',
    'The ferry to Salt Quay ran aground on\nOct. 1, 2024, and was taken off by\nlifeboats before the tide turned on\nThursday morning, as the company\nsaid.',
    {
      paragraphs: [
        'The ferry to Salt Quay ran aground on\nOct. 1, 2024, and was taken off by\nlifeboats before the tide turned on\nThursday morning, as the company\nsaid.',
      ],
    },
  ],
  [
    'a programme, an item a line',
    'The fair in Salt Quay has this programme, the town said.\n10 a.m. Opening with the mayor\n2 p.m. The lifeboats are shown\n5 p.m. Music on the quay',
    {
      paragraphs: [
        'The fair in Salt Quay has this programme, the town said.',
        '10 a.m. Opening with the mayor',
        '2 p.m. The lifeboats are shown',
        '5 p.m. Music on the quay',
      ],
    },
  ],
  ['empty', '', {}],
  ['white space', ' \n\t\n', {}],
];

describe('the layout of an article', () => {
  for (const [name, text, expected] of layouts) {
    it(name, () => assert.deepEqual(partsOf(text), expected));
    it(`${name}, with CRLF`, () => {
      const crlf = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('\\n', '\\r\\n'));
      assert.deepEqual(partsOf(text.replaceAll('\n', '\r\n')), crlf(expected));
    });
  }

  it('reads the front matter', () => {
    const { frontMatter, paragraphs } = readLayout(
      `---\ntitle: "Ferry: aground"\npublished: 2026-03-05\nsource: Star\n---\n${BODY}`,
    );
    assert.equal(frontMatter?.title, 'Ferry: aground');
    assert.equal(frontMatter.outlet, 'Star');
    assert.equal(frontMatter.date?.value, '2026-03-05');
    assert.equal(frontMatter.error, null);
    assert.equal(paragraphs.length, 1);
  });

  it('says what is wrong with front matter that is no YAML', () => {
    assert.notEqual(readLayout(`---\ntitle: [unclosed\n---\n${BODY}`).frontMatter?.error, null);
  });

  it('keeps an impossible day as it is written', () => {
    const { header } = readLayout(`date 2025-02-30\n${BODY}`);
    assert.deepEqual([header?.value, header?.day], ['2025-02-30', null]);
  });

  it('joins no wrapped lines across one that is the page’s', () => {
    const wrapped = 'and the ferry that had left the northern quay at noon with all,\n';
    const { metadata, paragraphs } = readLayout(
      `Ferry aground\n\n${wrapped}${wrapped}article:published_time: 2026-03-05\n${wrapped}${wrapped}`,
    );
    assert.equal(metadata.length, 1);
    assert.equal(paragraphs.length, 2);
  });

  it('has parts in reading order that share no character, whatever the text', () => {
    const line = fc.constantFrom(
      'article:published_time: 2026-03-05',
      '{"@type":',
      '}',
      'By Ilse Brandt | 5 March 2026',
      'Published 5 March 2026 Updated 6 March 2026',
      'date 2026-03-05',
      'Ferry aground',
      'By Ilse Brandt',
      'OSLO: all is well here',
      BODY,
      '© 2021',
      '---',
      '',
      '\r',
      '👩‍🚒 “',
    );
    const text = fc.oneof(
      fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(text, (anyText) => {
        const {
          header,
          frontMatter,
          headlines,
          byline,
          printedDates,
          metadata,
          dateline,
          paragraphs,
          boilerplate,
        } = readLayout(anyText);
        const parts = [
          header,
          frontMatter,
          ...headlines,
          byline,
          ...printedDates,
          ...metadata,
          dateline,
          ...paragraphs,
          ...boilerplate,
        ]
          .filter((part) => part !== null)
          .sort((a, b) => a.start - b.start);
        parts.forEach((part, i) => {
          assert.ok(
            part.start >= (parts[i - 1]?.end ?? 0) && part.end >= part.start && part.end <= anyText.length,
          );
        });
      }),
    );
  });
});

describe('what looks like an article', () => {
  const texts: [string, boolean][] = [
    [`date 2026-03-05\n${BODY}`, true],
    [`---\ndate: 2026-03-05\n---\n${BODY}`, true],
    [`SALT QUAY: ${BODY} “It was thick fog,” the skipper said.`, true],
    [`SALT QUAY: ${BODY}`, false],
    [BODY, false],
    ['# A library\n\nInstall it with `npm install`.', false],
    ['express==4.1\nflask==2.0', false],
    ['', false],
  ];
  for (const [text, expected] of texts) {
    it(`${expected ? 'is' : 'is not'}: ${JSON.stringify(text.slice(0, 50))}`, () => {
      assert.equal(looksLikeArticle(text), expected);
    });
  }

  const paths: [string, boolean][] = [
    ['ferry.txt', true],
    ['2026/ferry.MD', true],
    ['README.md', false],
    ['docs/CHANGELOG.md', false],
    ['requirements-dev.txt', false],
    ['node_modules/a/b.txt', false],
    ['.git/notes.txt', false],
    ['readme-of-the-day.txt', true],
    ['ferry.html', false],
  ];
  for (const [path, expected] of paths) {
    it(`${path} ${expected ? 'has' : 'has not'} the name of one`, () =>
      assert.equal(mayBeArticle(path), expected));
  }
});
