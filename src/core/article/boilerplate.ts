// Lines that belong to the page, not to the report. Each begins the line; what follows in the line does not matter.
const PAGE_LINES = [
  /^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved)/i,
  /^.{0,60}(?:©|\bcopyright\b).{0,10}\d{4}.{0,80}(?:rights reserved|$)/i,
  /^disclaimer\b/i,
  /^(?:leave a (?:reply|comment)|post a comment|comments?(?: \(\d+\))?$|your email address|required fields)/i,
  /^(?:share (?:this|on|via)|follow us|subscribe\b|sign up\b|newsletter$|read (?:more|also|next)\b|also read\b|related(?: articles?| stories| news|:|$)|more (?:on this|from)\b|click here\b|download (?:the|our) app)/i,
  /^(?:advertisement|sponsored|promoted|recommended(?: for you)?|trending(?: now)?|most read|tags?:|topics?:|filed under|categories:)/i,
  /^(?:(?:thank you|thanks) for (?:reading|visiting|subscribing|supporting (?:us|our|local|independent))\b|to (?:un)?subscribe\b|(?:become a|already a|not a) (?:member|subscriber|supporter)\b|support (?:our|local|independent|quality) (?:journalism|newsroom|reporting)\b)/i,
  /^(?:(?:write to|e-?mail|contact|call) (?:us|the (?:editor|newsroom|news desk|night desk|author|writer|reporter))\b|(?:have|got) (?:a|any) (?:news )?(?:tip|story)\b[^.?]{0,40}\?|(?:the )?(?:views|opinions) (?:and opinions )?expressed (?:here|above|in this (?:article|column|piece|post))\b)/i,
  /^(?:\(?this (?:story|article|post|report) (?:has|was) (?:not been|been)|\(?with inputs from\b|image (?:source|credit)|photo(?:graph)?(?: credit)?:|file photo\b)/i,
];

/** What a page tells of itself on the day it is read: its “ago” counts from that day, wherever the line stands. */
const PAGE_NOTICE =
  /^\(?(?:this (?:story|article|post|report|page|content) (?:is|was (?:first |originally |last )?(?:published|posted|updated)) [^.]{0,30}\b(?:old|ago)\b|(?:last )?(?:published|posted|updated)[: ][^.,]{1,24}\bago\b)[.)]{0,2}$/i;

/** Whether a line tells the reader of the page how old it is. */
export function isPageNotice(line: string): boolean {
  return PAGE_NOTICE.test(line);
}

/** Below one of these nothing of the report follows. */
const LAST_LINES = /^(?:leave a (?:reply|comment)|post a comment|disclaimer\b|copyright\b|©)/i;

/** Whether a line is the page's and not the report's: disclaimer, copyright, comment form, links to share. */
export function isBoilerplate(line: string): boolean {
  const start = line.trimStart().slice(0, 200);
  return PAGE_LINES.some((pattern) => pattern.test(start));
}

/** Whether all that follows the line is boilerplate, too. */
export function endsReport(line: string): boolean {
  return LAST_LINES.test(line.trimStart());
}
