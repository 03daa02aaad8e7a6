// Commands that one feature offers and another one calls. Arguments are plain data: they travel to the window and back.

/** Carries out a fix: folder address, `FixAction`. */
export const PERFORM_FIX = 'sourceReview.performFix';
/** Asks which date to insert or record: folder address, path of the article. */
export const INSERT_DATE = 'sourceReview.insertDate';
/** Shows days in the Events view: folder address, `DayRange`, and the `Place` that names them, where there is one. */
export const SHOW_DAYS = 'sourceReview.showDays';
/** Shows all that a speaker said: folder address, path, id of the speaker, offset. Asks whom where no id is given. */
export const SHOW_SPEAKER = 'sourceReview.showSpeaker';
/** Shows where else the quotations of a paragraph are printed: folder address, path of the article, offset. */
export const SHOW_ELSEWHERE = 'sourceReview.showElsewhere';
/** Opens an article at a passage: address of the file, `TextQuote`. */
export const OPEN_PASSAGE = 'sourceReview.openPassage';
/** Opens the page of a rule: its id. */
export const EXPLAIN_RULE = 'sourceReview.explainRule';
/** Shows passages beside those of other articles: folder address, `Comparison`s; asks which where there are several. */
export const COMPARE_PASSAGES = 'sourceReview.comparePassages';
/** Shows the sentences that report an event without leaving the article: folder address, its id, path, offset. */
export const SHOW_EVENT = 'sourceReview.showEvent';
