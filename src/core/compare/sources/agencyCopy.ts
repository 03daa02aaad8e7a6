import type { ArticleFacts } from '../../facts';
import { message } from '../../message';
import { A_STEP, type Steps } from '../../steps';
import { creditsOf } from './credits';
import type { Joining } from './join';

/** Articles that credit one agency; one that is credited for the whole of them goes before one for a part. */
export function* joinedByAgency(articles: ReadonlyMap<string, ArticleFacts>): Steps<Joining[]> {
  const byAgency = new Map<string, { path: string; start: number; end: number; partial: boolean }[]>();
  let looked = 0;
  for (const [path, article] of articles) {
    if (++looked % A_STEP === 0) yield;
    for (const { agency, partial, start, end } of creditsOf(article)) {
      if (agency === null) continue; // two feeds without a name may be two agencies
      const credited = byAgency.get(agency) ?? [];
      credited.push({ path, start, end, partial });
      byAgency.set(agency, credited);
    }
  }
  const joinings: Joining[] = [];
  const joiningsInPart: Joining[] = [];
  for (const [agency, credited] of byAgency) {
    const whole = credited.filter(({ partial }) => !partial);
    const put = (to: Joining[], of: typeof credited, how: ReturnType<typeof message>): void => {
      const places = of.map(({ path, start, end }) => ({ path, start, end }));
      to.push({ articles: of.map(({ path }) => path), bond: { kind: 'agency', how, places } });
    };
    if (whole.length > 1) put(joinings, whole, message('All of them credit the agency {0}.', agency));
    if (credited.length > whole.length && credited.length > 1)
      put(
        joiningsInPart,
        credited,
        message(
          'They credit one agency, {0}; of {1} only a part is said to be its copy.',
          agency,
          credited
            .filter(({ partial }) => partial)
            .map(({ path }) => path)
            .join(', '),
        ),
      );
  }
  return [...joinings, ...joiningsInPart];
}
