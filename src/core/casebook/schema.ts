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
const PERIOD =
  '“{0}” must be a day such as 2025-05-01, a month, a year, or a range of these such as 2025-04-29/2025-04-30';

/** EDTF as `daysOfEdtf` reads it; a bare year is a number to YAML. */
const period = v.pipe(
  v.union([v.string(), v.number()], PERIOD),
  v.transform(String),
  v.regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?(\/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?)?$/, PERIOD),
  // What a pattern cannot tell: that the calendar has such a day, and that a range does not run backwards.
  v.check((value) => daysOfEdtf(value) !== null, PERIOD),
);

/** `type: TextQuoteSelector` and the like may stand in an anchor that another tool wrote: no strict object. */
const quote = v.object(
  {
    exact: text,
    prefix: v.optional(v.string('“{0}” must be text')),
    suffix: v.optional(v.string('“{0}” must be text')),
    position: v.optional(v.pipe(v.number(OFFSET), v.integer(OFFSET), v.minValue(0, OFFSET))),
  },
  GROUP,
);

/** One entry of each section; see `Casebook` for what they mean. */
export const entrySchemas = {
  articles: v.strictObject(
    {
      published: v.optional(period),
      outlet: v.optional(text),
      reviewed: v.optional(v.boolean('“{0}” must be true or false')),
    },
    GROUP,
  ),
  people: v.strictObject(
    {
      name: text,
      aliases: v.optional(v.array(text, '“{0}” must be a list'), []),
      role: v.optional(text),
    },
    GROUP,
  ),
  attributions: v.strictObject(
    {
      article: text,
      quote,
      speaker: v.nullable(v.pipe(v.string(SPEAKER), v.minLength(1, SPEAKER))),
    },
    GROUP,
  ),
  silenced: v.strictObject(
    { rule: text, article: v.optional(text), quote: v.optional(quote), because: v.optional(text) },
    GROUP,
  ),
};

/** The whole file; a section that is there but empty is fine. */
export const casebookSchema = v.strictObject({
  version: v.optional(v.literal(1)),
  articles: v.nullish(v.record(v.string(), entrySchemas.articles)),
  people: v.nullish(v.array(entrySchemas.people)),
  attributions: v.nullish(v.array(entrySchemas.attributions)),
  silenced: v.nullish(v.array(entrySchemas.silenced)),
});
