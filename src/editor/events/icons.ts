import type { EventStatus } from '../../core';

/**
 * The product icon of each kind of act. Only a help for the eye: the label says what happened, so an act without an icon
 * of its own loses nothing.
 */
const ICONS: Readonly<Record<string, readonly string[]>> = {
  'call-outgoing': ['call'],
  'comment-discussion': ['meeting', 'talks', 'telling'],
  megaphone: ['address', 'statement', 'announcement', 'remarks', 'post'],
  zap: ['attack', 'bombing', 'shooting', 'air strike', 'killing', 'exchange of fire'],
  flame: ['fire'],
  pulse: ['death', 'injury', 'wounding', 'illness', 'outbreak', 'disaster', 'accident'],
  heart: ['rescue', 'wedding', 'birth'],
  shield: ['deployment', 'thwarting'],
  lock: ['arrest', 'kidnapping'],
  law: ['charge', 'trial', 'verdict', 'ruling', 'lawsuit'],
  search: ['investigation', 'seizure', 'discovery'],
  checklist: ['vote', 'election', 'measure'],
  verified: ['deal', 'ceasefire'],
  location: ['visit'],
  organization: ['protest', 'walkout'],
  'person-add': ['appointment'],
  'sign-out': ['departure', 'escape'],
  'credit-card': ['acquisition', 'sale', 'robbery'],
  rocket: ['launch', 'flight'],
  package: ['delivery'],
  gift: ['donation'],
  'stop-circle': ['closure', 'cuts'],
  clock: ['postponement'],
  tools: ['repair'],
  plug: ['outage'],
  'star-full': ['win', 'match', 'record', 'award', 'performance'],
};

const byAct = new Map(Object.entries(ICONS).flatMap(([icon, acts]) => acts.map((act) => [act, icon])));

/** The name of the codicon for an event: its act's, unless what is said of it, or that it is not agreed upon, matters more. */
export function iconOf(act: string, status: EventStatus, disagreed = false): string {
  if (disagreed) return 'warning';
  switch (status) {
    case 'announced':
      return 'calendar';
    case 'believed':
      return 'question';
    case 'denied':
      return 'circle-slash';
    case 'happened':
      return byAct.get(act) ?? 'circle-outline';
  }
}
