/** How a line begins that names who wrote the piece: "By Ana Torres", "Our Staff Reporter". */
export const BYLINE =
  /^(?:(?:by|written by|reported by)\s+\p{Lu}|(?:our |staff |special |web )?(?:staff reporter|correspondent|news desk|web desk|agencies)\b)/iu;
