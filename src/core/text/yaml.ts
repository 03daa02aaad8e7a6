import { Composer, type Document, Lexer, type ParsedNode, Parser, YAMLParseError } from 'yaml';

/** Deeper nesting than this is no file that a person wrote. */
const DEEPEST = 100;

/**
 * Parses YAML that may be anything: in linear time, and without overflowing the stack. The library by itself compares
 * each key of a map with every other (16 s for 25,000 keys), and descends as deep as the text nests, at which node itself
 * breaks down. Two equal keys are therefore no error here.
 *
 * @throws {RangeError} where the text is nested too deeply.
 */
export function parseYaml(text: string): Document.Parsed<ParsedNode> {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const [document, second] = composer.compose(tokensOf(text), true, text.length);
  if (second) {
    const [start, end] = second.range;
    document!.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'There is a second document'));
  }
  // The composer always gives a document when asked to (`forceDoc`); one that holds nothing for an empty text.
  return document as Document.Parsed<ParsedNode>;
}

/** The tokens of the text, stopping at the first that stands too deep. */
function* tokensOf(text: string): ReturnType<Parser['parse']> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST) throw new RangeError('nested too deeply');
  }
  yield* parser.end();
}
