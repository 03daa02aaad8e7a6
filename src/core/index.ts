// The one door: what the editor and the command line may use of the core.
export type { DayOrder } from './article/dates/dayOrder';
export { looksLikeArticle } from './article/looksLikeArticle';
export type { Layout, Paragraph } from './article/layout';
export { mayBeArticle } from './article/mayBeArticle';
export {
  candidatesFor,
  type PublicationDate,
  type PublishedBasis,
  type PublishedCandidate,
} from './article/published/published';
export { typedDays } from './article/dates/typedDays';
export { describePassage, findPassage } from './casebook/anchor';
export { type Casebook, CASEBOOK_FILE, emptyCasebook, type TextQuote } from './casebook/casebook';
export type { CasebookChange, EventDecision } from './casebook/change';
export { decisionAbout, keyOf as eventKeyOf, mentionsAt } from './casebook/eventOf';
export { deniedAt } from './casebook/meant';
export { dateDecidedAt } from './casebook/recordedTimes';
export { orphanProblems } from './casebook/orphans';
export { CasebookError, patchCasebook } from './casebook/patch';
export { type CasebookProblem, type CasebookReading, readCasebook } from './casebook/read';
export type { Certainty } from './certainty';
export { type Difference, differences, type Quoted } from './compare/quotations/differences';
export { quotedAt, repeatedAt } from './compare/quotations/elsewhere';
export { eventSources, type EventSource, independentSources } from './compare/sources';
export { allDisagreements, disagreementsAbout } from './compare/disagreementsAbout';
export { independentCount } from './compare/independentCount';
export { likeness } from './compare/likeness';
export { mostReportedFirst, mostReportedLists } from './compare/mostReported';
export { passageLines } from './compare/passageLines';
export { reportedElsewhere } from './compare/reportedElsewhere';
export { type Collection, createCollection, type Run } from './collection';
export type { EventMention, EventStatus } from './events/event';
export { isDetail, mentionAt } from './events/mentionAt';
export { extractArticle } from './extract';
export type * from './facts';
export type { Figure } from './figures/figure';
export type { Files, FileText } from './files';
export { type DayWording, type Message, message, type MessageArgument, wordMessage } from './message';
export { explainIdentity } from './people/identity';
export type { Mention, Speaker } from './people/speaker';
export { bearerOf, nameAcross, speakerOf } from './people/speakerAcross';
export {
  type Attribution,
  isReported,
  type Quotation,
  type QuotationKind,
  type Statement,
} from './quotes/quotation';
export { check } from './rules/check';
export type { Fix, FixAction, HeaderStyle } from './rules/fix';
export { fixesFor } from './rules/fixes';
export { headerInsertion } from './rules/header';
export { speakerFixes } from './rules/speakerFixes';
export { timeAt, timeFixes } from './rules/timeFixes';
export type { Finding, Rule, Severity } from './rules/rule';
export { rules } from './rules/table';
export { everythingSaid, namelessIn, reportedIn, type Said, saidBy, saidByIn } from './said';
export { inSlices, type Steps } from './steps';
export { lineEndOf, linesOf } from './text/lines';
export { byPlace } from './places';
export { contains, overlaps, type Span, spanAt, spanAtOrAfter, textOf, trimmed } from './text/span';
export {
  type Day,
  daysBetween,
  type DayRange,
  daysOfEdtf,
  edtfOf,
  isDayRange,
  isSingleDay,
  shareDay,
} from './calendar/days';
export { isTimeOfDay, namesWeekday, writesDate } from './time/dayWords';
export type { TimeExpression } from './time/expression';
export type { OtherDays } from './time/otherDays';
export {
  alsoReported,
  counted,
  findingCount,
  passageCount,
  quotationCount,
  sourceCount,
} from './wording/counts';
export { dayWording, shortDayWording } from './wording/days';
export { publishedWords } from './wording/basis';
export { alsoIn } from './wording/variants';
export { basisWords } from './wording/basis';
export { firstLine, type FirstLinePart, quotationsIn } from './wording/firstLine';
