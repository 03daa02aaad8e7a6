/** The forms of a verb as bits, for one written form may be several: "cut" is present, past and participle. */
export const VerbForm = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

// Past tense and participle where they are not made with -ed.
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  (
    'speak spoke spoken, meet met met, tell told told, say said said, write wrote written, give gave given, ' +
    'shoot shot shot, blow blew blown, steal stole stolen, flee fled fled, break broke broken, find found found, ' +
    'strike struck struck, swear swore sworn, take took taken, quit quit quit, leave left left, hold held held, ' +
    'cut cut cut, shut shut shut, buy bought bought, sell sold sold, fly flew flown, win won won, beat beat beaten, ' +
    'lose lost lost, draw drew drawn, set set set, bid bid bid, wed wed wed, catch caught caught, go went gone, ' +
    'sink sank sunk, run ran run, slay slew slain, bring brought brought, make made made, ' +
    'show showed shown, get got got, tear tore torn, lay laid laid, tie tied tied, die died died, hang hanged hanged, ' +
    'choose chose chosen, pass passed passed, stand stood stood, freeze froze frozen, uphold upheld upheld, begin began begun, ' +
    'come came come, overcome overcame overcome, cast cast cast, plead pleaded pleaded, have had had, bow bowed bowed, overturn overturned overturned, ' +
    'send sent sent, hit hit hit, be was been, lead led led, drown drowned drowned, born born born, withdraw withdrew withdrawn'
  )
    .split(',')
    .map((row) => row.trim().split(' '))
    .map(([verb = '', past = '', participle = '']) => [verb, [past, participle]]),
);
const SECOND_SPELLING: Readonly<Record<string, string>> = {
  plead: 'pled',
  dial: 'dialed',
  cancel: 'canceled',
  burn: 'burnt',
  hang: 'hung',
};
// Verbs of two syllables with the stress on the last, which double the consonant too; the British `l` besides.
const DOUBLING =
  /(?:^[^aeiou]*[aeiou][bdglmnprt]|^quit$|^(?:abet|admit|commit|patrol|cancel|dial|expel|repel|kidnap|overrun|refer|topple[^e]|travel))$/;

/** The written forms of a verb with the bits of `VerbForm`; regular spelling rules, irregular verbs from a table. */
export function verbForms(verb: string): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, bits: number): void => void forms.set(form, (forms.get(form) ?? 0) | bits);
  const stem = DOUBLING.test(verb) ? verb + verb.at(-1) : verb;
  const [past, participle] = IRREGULAR[verb] ?? [regularPast(verb, stem), regularPast(verb, stem)];
  add(verb, VerbForm.base);
  add(withS(verb), VerbForm.third);
  add(past, VerbForm.past);
  add(participle, VerbForm.participle);
  const second = SECOND_SPELLING[verb];
  if (second) add(second, VerbForm.past | VerbForm.participle);
  add(ing(verb, stem), VerbForm.ing);
  return forms;
}

/** Singular and plural of a noun; one that the table gives in the plural stays so. */
export function nounForms(noun: string): string[] {
  return /(?:[^s]s|men)$/.test(noun) ? [noun] : [noun, withS(noun)];
}

function regularPast(verb: string, stem: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
}

function ing(verb: string, stem: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(verb) && verb !== 'be' ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh|to)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
