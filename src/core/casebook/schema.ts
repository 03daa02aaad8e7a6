import * as v from 'valibot';
import { daysOfEdtf } from '../calendar/days';

/*
 * The shape of `source-review.yaml`, for the reader and for the JSON Schema that is generated from it. Weighed: valibot
 * adds 8 KB to the bundle, zod/mini 20, ajv 125 (and ajv compiles with `eval`, which a browser's policy forbids).
 *
 * Messages are sentences for the reviewer; `{0}` is the name of the field.
 */
const text = v.pipe(v.string('“{0}” must be text'), v.minLength(1, '“{0}” is empty'));
const GROUP = 'Here a group of “name: value” lines is expected';
const OFFSET = '“{0}” must be a whole number';
const SPEAKER = '“{0}” must be a name, or null for “not a quotation”';
const DAY = '“{0}” must be a day such as 2025-05-01';
const PERIOD =
  '“{0}” must be a day such as 2025-05-01, a month, a year, or a range of these such as 2025-04-29/2025-04-30';

/** EDTF as `daysOfEdtf` reads it; a bare year is a number to YAML. What only a calendar can tell is checked besides. */
const period = v.pipe(
  v.union(
    [
      v.pipe(
        v.string(),
        v.regex(
          /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?(\/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?)?$/,
          PERIOD,
        ),
        v.check((value) => daysOfEdtf(value) !== null, PERIOD),
      ),
      v.pipe(v.number(), v.integer(PERIOD), v.minValue(1000, PERIOD), v.maxValue(9999, PERIOD)),
    ],
    PERIOD,
  ),
  v.transform(String),
);

const day = v.pipe(
  v.string(DAY),
  v.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, DAY),
  v.check((value) => daysOfEdtf(value) !== null, DAY),
);

/** `type: TextQuoteSelector` and the like may stand in an anchor that another tool wrote: no strict object. */
const quote = v.pipe(
  v.object(
    {
      exact: described(text, 'The words themselves.'),
      prefix: v.optional(described(v.string('“{0}” must be text'), 'What stands before them.')),
      suffix: v.optional(described(v.string('“{0}” must be text'), 'What stands behind them.')),
      position: v.optional(
        described(
          v.pipe(v.number(OFFSET), v.integer(OFFSET), v.minValue(0, OFFSET)),
          'Where they stood when this was written, in UTF-16 units: a hint of where to look first.',
        ),
      ),
    },
    GROUP,
  ),
  v.description('A passage of the article: a W3C TextQuoteSelector.'),
);

const ARTICLE = 'Path of the article, relative to this file.';

/** An event by its id and a passage that reports it. */
const eventRef = {
  id: described(text, 'Id of the event: its day, its act and who takes part.'),
  article: v.optional(described(text, 'Path of an article that reports it, relative to this file.')),
  quote: v.optional(
    v.pipe(quote, v.description('A passage that reports it: known by it, the event may change its id.')),
  ),
};

/** One entry of each section; see `Casebook` for what they mean. */
export const entrySchemas = {
  articles: v.strictObject(
    {
      published: v.optional(
        described(period, 'When the article appeared: a day, a month, a year, or a range of these (EDTF).'),
      ),
      outlet: v.optional(described(text, 'Who published the article.')),
      reviewed: v.optional(
        described(v.boolean('“{0}” must be true or false'), 'Whether it has been gone through.'),
      ),
    },
    GROUP,
  ),
  people: v.strictObject(
    {
      name: described(text, 'The name under which this person, organisation or document is shown.'),
      aliases: v.optional(described(v.array(text, '“{0}” must be a list'), 'Other names for the same.'), []),
      role: v.optional(described(text, 'Such as “harbour master of Port Vell”.')),
    },
    GROUP,
  ),
  attributions: v.strictObject(
    {
      article: described(text, ARTICLE),
      quote,
      speaker: described(
        v.nullable(v.pipe(v.string(SPEAKER), v.minLength(1, SPEAKER))),
        'Who said it; null where the words are no quotation, or nobody said them.',
      ),
    },
    GROUP,
  ),
  dates: v.strictObject(
    {
      article: described(text, ARTICLE),
      quote,
      means: described(
        v.nullable(period),
        'The day, month, year or range of these (EDTF) that the words mean; null where they name no time.',
      ),
    },
    GROUP,
  ),
  said: v.strictObject(
    {
      article: described(text, ARTICLE),
      quote,
      on: described(day, 'The day on which the quoted words were said: “yesterday” in them counts from it.'),
    },
    GROUP,
  ),
  events: v.strictObject(
    {
      ...eventRef,
      title: v.optional(described(text, 'What the event is called.')),
      date: v.optional(
        described(period, 'The day, month, year or range of these (EDTF) on which it happened.'),
      ),
      same_as: v.optional(
        described(
          v.array(v.strictObject(eventRef, GROUP), '“{0}” must be a list'),
          'Other events that are this one.',
        ),
      ),
      apart: v.optional(
        described(
          v.array(
            v.strictObject({ article: described(text, ARTICLE), quote }, GROUP),
            '“{0}” must be a list',
          ),
          'Passages that report another event.',
        ),
      ),
      hidden: v.optional(described(v.boolean('“{0}” must be true or false'), 'Whether lists leave it out.')),
      reviewed: v.optional(
        described(v.boolean('“{0}” must be true or false'), 'Whether it has been gone through.'),
      ),
    },
    GROUP,
  ),
  silenced: v.strictObject(
    {
      rule: described(text, 'Id of the rule.'),
      article: v.optional(described(text, 'Only in the articles that this path or glob names.')),
      quote: v.optional(quote),
      because: v.optional(described(text, 'Why, for those who read it later.')),
    },
    GROUP,
  ),
};

/** The whole file; a section that is there but empty is fine. */
export const casebookSchema = v.strictObject({
  version: v.optional(v.literal(1)),
  articles: described(
    v.nullish(v.record(v.string(), entrySchemas.articles)),
    'By their path, relative to this file.',
  ),
  people: described(
    v.nullish(v.array(entrySchemas.people)),
    'Names and roles that go before those found in the articles.',
  ),
  attributions: described(
    v.nullish(v.array(entrySchemas.attributions)),
    'Who said what, where it was decided by hand.',
  ),
  dates: described(
    v.nullish(v.array(entrySchemas.dates)),
    'Which days words mean, where it was decided by hand.',
  ),
  said: described(
    v.nullish(v.array(entrySchemas.said)),
    'When quoted words were said, where it was decided by hand.',
  ),
  events: described(
    v.nullish(v.array(entrySchemas.events)),
    'Names and days of events, and which are one or two, where it was decided by hand.',
  ),
  silenced: described(
    v.nullish(v.array(entrySchemas.silenced)),
    'Findings and rules that are not to be shown.',
  ),
});

/** The schema with words that an editor shows beside the field. */
function described<const S extends v.GenericSchema>(
  schema: S,
  words: string,
): v.SchemaWithPipe<readonly [S, v.DescriptionAction<v.InferOutput<S>, string>]> {
  return v.pipe(schema, v.description(words));
}
