import { groupBy, isSameList } from '../lists';
import type { Steps } from '../steps';
import { joinReports } from './joinEvents';
import type { Joined } from './joined';
import type { Report, ReportingArticle } from './report';

/** The events that reports of one family of acts were joined to. */
interface Family {
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
  let families = new Map<string, Family>();
  let last: ReadonlyMap<string, ReportingArticle> = new Map();
  return function* (articles) {
    const touched = touchedBy(last, articles);
    const reportsOf = new Map<string, Report[]>([...touched].map((family) => [family, []]));
    if (touched.size > 0)
      for (const { reports } of articles.values())
        for (const report of reports.keys()) reportsOf.get(report.act.family)?.push(report);
    const now = new Map(families);
    for (const [family, reports] of reportsOf) {
      if (reports.length === 0) now.delete(family);
      else now.set(family, toFamily(yield* joinReports(reports), families.get(family)));
    }
    families = now;
    last = articles;
    return {
      joined: [...now.values()].flatMap(({ joined }) => joined),
      eventOf: (report) => now.get(report.act.family)!.eventOf.get(report)!,
    };
  };
}

/** The families of which an article has other reports than before, or has them in another order. */
function touchedBy(
  before: ReadonlyMap<string, ReportingArticle>,
  now: ReadonlyMap<string, ReportingArticle>,
): Set<string> {
  const touched = new Set<string>();
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(path), now.get(path)];
    if (was === is) continue;
    const [old, own] = [was, is].map((article) =>
      groupBy([...(article?.reports.keys() ?? [])], ({ act }) => act.family),
    ) as [Map<string, Report[]>, Map<string, Report[]>];
    for (const family of [...old.keys(), ...own.keys()])
      if (!isSameList(old.get(family) ?? [], own.get(family) ?? [])) touched.add(family);
  }
  return touched;
}

/** All that is known of an event follows from its reports, in their order. */
function toFamily(found: readonly Joined[], before: Family | undefined): Family {
  const joined = found.map((event) => {
    const same = before?.eventOf.get(event.reports[0]!);
    return same && isSameList(same.reports, event.reports) ? same : event;
  });
  const eventOf = new Map(joined.flatMap((event) => event.reports.map((report) => [report, event] as const)));
  return { joined, eventOf };
}
