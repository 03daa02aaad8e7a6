import { isSameList, push } from '../lists';
import type { Steps } from '../steps';
import { joinReports } from './joinEvents';
import type { Joined } from './joined';
import type { Report, ReportingArticle } from './report';

/** The events that reports of one family of acts were joined to. */
interface Family {
  readonly reports: readonly Report[];
  readonly joined: readonly Joined[];
  readonly eventOf: ReadonlyMap<Report, Joined>;
}

/** What the reports of a folder were joined to. */
export interface JoinedReports {
  readonly joined: readonly Joined[];
  readonly eventOf: (report: Report) => Joined;
}

/**
 * Joins the reports of a folder, again and again. Acts of two families are never the same event: where all reports of a
 * family are the same as the last time, so are its events; else those that are told by the same reports in the same order.
 */
export function createJoinFamilies(): (
  articles: ReadonlyMap<string, ReportingArticle>,
) => Steps<JoinedReports> {
  let last = new Map<string, Family>();
  return function* (articles) {
    const reportsOf = new Map<string, Report[]>();
    for (const { reports } of articles.values())
      for (const report of reports.keys()) push(reportsOf, report.act.family, report);
    const families = new Map<string, Family>();
    for (const [family, reports] of reportsOf) {
      const before = last.get(family);
      const isSame = before && isSameList(reports, before.reports);
      families.set(family, isSame ? before : toFamily(reports, yield* joinReports(reports), before));
    }
    last = families;
    return {
      joined: [...families.values()].flatMap(({ joined }) => joined),
      eventOf: (report) => families.get(report.act.family)!.eventOf.get(report)!,
    };
  };
}

/** All that is known of an event follows from its reports, in their order. */
function toFamily(reports: readonly Report[], found: readonly Joined[], before: Family | undefined): Family {
  const joined = found.map((event) => {
    const same = before?.eventOf.get(event.reports[0]!);
    return same && isSameList(same.reports, event.reports) ? same : event;
  });
  const eventOf = new Map(joined.flatMap((event) => event.reports.map((report) => [report, event] as const)));
  return { reports, joined, eventOf };
}
