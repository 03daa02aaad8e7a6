/**
 * How sure an inference is, in words that the interface can show.
 * `certain`: the text says so. `likely`: the usual reading, right in most articles. `doubtful`: a hint, shown as a question.
 */
export type Certainty = 'certain' | 'likely' | 'doubtful';
