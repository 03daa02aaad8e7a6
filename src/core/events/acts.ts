/**
 * Who an event is about, which decides whom the participants are and how the label reads.
 * `both`: two sides ("Torres–Vidal phone call"); `agent`: the one who acts ("Torres resignation"); `patient`: the one it
 * happens to ("Arrest of Torres"); `place`: where it happens ("Fire in Port Vell").
 */
export type Takes = 'both' | 'agent' | 'patient' | 'place';

/** A kind of act, with the English words that name it. */
export interface Act {
  /** One word for all its wordings; stored in `EventMention.act`. */
  readonly id: string;
  /** Acts of one family may be the same event in other words: "talks" and "a phone call". */
  readonly family: string;
  /** The noun of the label. */
  readonly label: string;
  readonly takes: Takes;
  /** Between the noun and the one whom the label names: "charges against Torres", "visit by Torres". */
  readonly preposition: string;
  /** What the verb is done to may stand in the label: "closure of the port". */
  readonly object: boolean;
  /** It is planned and announced, and takes place on a day of its own. */
  readonly held: boolean;
  /** Its nouns differ in more than style ("crash", "derailment"): the label takes the one that the articles print. */
  readonly asPrinted: boolean;
  /** Of two acts of one family in one clause, and for an event told in several wordings, the higher one names it. */
  readonly rank: number;
  /** A weak act founds no event: it only tells more of one that the article dates or names elsewhere. */
  readonly weak: boolean;
  /** How many articles must tell of it before lists of events show it; what one article heard somebody say is only speech. */
  readonly sources: number;
  /** Two distinct acts of one family are never the same event: a phone call is no meeting. */
  readonly distinct: boolean;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

/**
 * One row an act: id, label, who it takes, then its verbs and its nouns, in the dictionary form. Further words must follow
 * the first at once ("step down"); a word behind `~` must follow within a few words ("speak ~with|to"); `|` parts
 * alternatives. `family` and `rank` (default: the id, 1), `sources` (1) and `weak` where they matter.
 */
const TABLE: readonly {
  id: string;
  label: string;
  takes: Takes;
  preposition?: string;
  object?: true;
  held?: true;
  asPrinted?: true;
  family?: string;
  rank?: number;
  weak?: true;
  sources?: number;
  distinct?: true;
  verbs?: string;
  nouns?: string;
}[] = [
  // Two sides speak with each other. How they did (by telephone, face to face) is often left out.
  {
    id: 'call',
    family: 'talks',
    rank: 3,
    distinct: true,
    label: 'phone call',
    takes: 'both',
    verbs:
      'phone, telephone, dial, speak ~phone|telephone|hotline, talk ~phone|telephone|hotline, call ~phone',
    nouns:
      'phone call, telephone call, video call, phone conversation, telephone conversation, telephonic conversation, ' +
      'phone talk, telephone talk, hotline talk, phone discussion, call, hotline contact',
  },
  {
    id: 'meeting',
    family: 'talks',
    rank: 2,
    distinct: true,
    label: 'meeting',
    takes: 'both',
    held: true,
    verbs: 'meet, meet with, hold a meeting, chair',
    nouns: 'meeting, summit, one-on-one, audience with',
  },
  {
    id: 'talks',
    family: 'talks',
    rank: 1,
    label: 'talks',
    takes: 'both',
    held: true,
    verbs:
      'speak with, speak to, speak ~with, talk with, talk to, confer with, negotiate, discuss ~with, hold talks',
    nouns: 'talks, conversation, negotiation, negotiations, discussions, peace talks',
  },
  {
    id: 'telling',
    family: 'talks',
    rank: 0,
    weak: true,
    label: 'talks',
    takes: 'both',
    verbs: 'tell',
  },

  // Words made public.
  {
    id: 'address',
    family: 'statement',
    rank: 4,
    label: 'address',
    takes: 'agent',
    verbs: 'address, testify, deliver a speech, give a speech',
    nouns: 'speech, televised address, address to, keynote, keynote address, keynote speech, testimony',
  },
  {
    id: 'news conference',
    family: 'statement',
    rank: 4,
    label: 'news conference',
    takes: 'agent',
    held: true,
    asPrinted: true,
    nouns: 'news conference, press conference, press briefing, news briefing',
  },
  {
    id: 'post',
    family: 'statement',
    rank: 3,
    label: 'post',
    takes: 'agent',
    verbs: 'post on|to, tweet, write on twitter|facebook|x|instagram|telegram, say on x|twitter|facebook',
    nouns: 'post, tweet, post on x, x post, facebook post, social media post, blog post',
  },
  {
    id: 'statement',
    family: 'statement',
    rank: 2,
    sources: 2,
    label: 'statement',
    takes: 'agent',
    verbs: 'say in a statement, issue a statement, release a statement, apologise, apologize',
    nouns: 'statement, press release, apology, readout, communique',
  },
  {
    id: 'announcement',
    family: 'announcement',
    rank: 2,
    sources: 2,
    label: 'announcement',
    takes: 'agent',
    verbs: 'announce, declare, proclaim, pledge, decree',
    nouns: 'announcement, declaration, pledge, proclamation',
  },
  {
    id: 'remarks',
    family: 'statement',
    rank: 0,
    weak: true,
    label: 'remarks',
    takes: 'agent',
    verbs:
      'say, state, add, reiterate, reaffirm, affirm, assert, warn, urge, claim, argue, insist, stress, condemn, reject, ' +
      'deny, praise, criticise, criticize, accuse, describe, explain, note, comment, reply, call for, call on, ' +
      'express, acknowledge, admit, confirm, vow, promise, encourage, welcome, recommend, predict, tell reporters, ' +
      'downplay, dismiss, propose, demand, complain, write, reveal, defend, applaud, concede, point out, suggest',
  },

  // Force.
  {
    id: 'bombing',
    family: 'attack',
    rank: 4,
    label: 'bombing',
    takes: 'place',
    verbs: 'bomb, blow up, detonate',
    nouns: 'bombing, suicide bombing, bomb attack, suicide attack, car bomb, bomb blast, blast, explosion',
  },
  {
    id: 'shooting',
    family: 'attack',
    rank: 4,
    label: 'shooting',
    takes: 'place',
    verbs: 'shoot, gun down, open fire, fire ~at|into',
    nouns: 'shooting, mass shooting, shooting rampage, shootout, gun attack',
  },
  {
    id: 'air strike',
    family: 'attack',
    rank: 4,
    label: 'air strike',
    takes: 'place',
    verbs: 'shell, bombard',
    nouns:
      'air strike, airstrike, missile strike, drone strike, missile attack, drone attack, air raid, military strike, ' +
      'shelling, bombardment, rocket attack',
  },
  {
    id: 'attack',
    family: 'attack',
    rank: 3,
    label: 'attack',
    takes: 'place',
    verbs: 'attack, ambush, storm, hijack, stab, hack, assault, rampage, ram',
    nouns:
      'attack, terror attack, terrorist attack, assault, ambush, massacre, hijacking, hijack, stabbing, knife attack, siege, ' +
      'cyberattack, carnage, bloodbath, rampage, strike, incident, raid, invasion, hacking',
  },
  {
    id: 'killing',
    family: 'attack',
    rank: 1,
    label: 'killing',
    takes: 'place',
    verbs: 'kill, murder, assassinate, massacre, execute, slay, behead, lynch',
    nouns: 'killing, murder, double murder, assassination, execution, slaying, homicide',
  },
  {
    id: 'wounding',
    family: 'attack',
    rank: 0,
    label: 'injuries',
    takes: 'place',
    verbs: 'wound, injure',
  },
  {
    id: 'exchange of fire',
    family: 'clash',
    rank: 2,
    label: 'exchange of fire',
    takes: 'place',
    verbs:
      'exchange fire, exchange gunfire, trade fire, clash, skirmish, violate the ceasefire, violate the truce',
    nouns:
      'exchange of fire, firing, arms firing, gunfire, cross-border firing, clash, skirmish, ceasefire violation, ' +
      'truce violation, crossfire, gun battle, firefight, dogfight, aerial clash, fighting',
  },
  {
    id: 'ceasefire',
    label: 'ceasefire',
    takes: 'both',
    nouns: 'ceasefire, cease-fire, truce, armistice, peace deal, peace agreement, ceasefire agreement',
  },
  {
    id: 'deployment',
    label: 'deployment',
    takes: 'agent',
    verbs: 'deploy, mobilise, mobilize, withdraw, pull out, redeploy, evacuate',
    nouns: 'deployment, mobilisation, mobilization, withdrawal, pullout, evacuation',
  },
  {
    id: 'kidnapping',
    label: 'kidnapping',
    takes: 'patient',
    object: true,
    verbs: 'kidnap, abduct, take hostage',
    nouns: 'kidnapping, abduction, hostage-taking',
  },

  // Death and harm without intent.
  {
    id: 'death',
    family: 'death',
    label: 'death',
    takes: 'patient',
    verbs: 'die, pass away, succumb, drown, hang, commit suicide',
    nouns: 'death, suicide, funeral, burial',
  },
  {
    id: 'accident',
    label: 'accident',
    takes: 'place',
    asPrinted: true,
    rank: 1,
    verbs:
      'crash, collide, derail, capsize, sink, collapse, come down, overturn, run aground, slam into, plough into, rear-end',
    nouns:
      'accident, crash, plane crash, car crash, train crash, collision, derailment, wreck, pile-up, shipwreck, mishap, ' +
      'oil spill, spill, collapse, leak',
  },
  {
    id: 'fire',
    label: 'fire',
    takes: 'place',
    verbs: 'burn down, catch fire, burn, go up in flames, gut, raze, torch, set fire',
    nouns: 'fire, blaze, wildfire, inferno, arson',
  },
  {
    id: 'disaster',
    label: 'disaster',
    takes: 'place',
    asPrinted: true,
    verbs: 'erupt, flood, make landfall',
    nouns:
      'earthquake, quake, aftershock, tremor, tsunami, flood, flooding, hurricane, typhoon, cyclone, tornado, landslide, ' +
      'avalanche, mudslide, eruption, storm, drought',
  },
  {
    id: 'outage',
    label: 'outage',
    takes: 'place',
    asPrinted: true,
    verbs: 'sever, go down, disrupt',
    nouns: 'outage, blackout, power cut, downtime, disruption, power failure',
  },
  {
    id: 'outbreak',
    label: 'outbreak',
    takes: 'place',
    verbs: 'infect, contract',
    nouns: 'outbreak, epidemic, pandemic',
  },
  {
    id: 'illness',
    label: 'treatment',
    takes: 'patient',
    verbs:
      'hospitalise, hospitalize, check into, check herself into, check himself into, check in, admit to, enter rehab, undergo, ' +
      'collapse, diagnose ~with, enter treatment',
    nouns: 'surgery, operation on, rehab, hospitalisation, hospitalization, transplant, heart attack, stroke',
  },
  {
    id: 'rescue',
    label: 'rescue',
    takes: 'patient',
    object: true,
    verbs: 'rescue, free, save, set free, bring ashore',
    nouns: 'rescue, rescue operation, release of',
  },
  {
    id: 'escape',
    label: 'escape',
    takes: 'agent',
    preposition: 'of',
    verbs: 'escape, flee, break out, abscond, go missing, disappear, vanish',
    nouns: 'escape, jailbreak, prison break, disappearance',
  },

  // Law.
  {
    id: 'arrest',
    label: 'arrest',
    takes: 'patient',
    object: true,
    verbs:
      'arrest, detain, apprehend, nab, capture, take into custody, round up, extradite, imprison, jail, remand',
    nouns: 'arrest, detention, capture, extradition, manhunt',
  },
  {
    id: 'seizure',
    label: 'seizure',
    takes: 'agent',
    object: true,
    // What gunmen seize is attacked; see `senses.ts`.
    verbs: 'seize, confiscate, impound',
    nouns: 'seizure, confiscation',
  },
  {
    id: 'charge',
    family: 'trial',
    rank: 2,
    label: 'charges',
    takes: 'patient',
    preposition: 'against',
    verbs: 'charge ~with, charge, indict, arraign, prosecute, impeach',
    nouns: 'indictment, arraignment, impeachment, criminal charge, murder charge, charges',
  },
  {
    id: 'trial',
    family: 'trial',
    rank: 1,
    label: 'trial',
    takes: 'patient',
    verbs:
      'plead guilty, plead not guilty, plead, stand trial, go on trial, appear in court, hear ~case|appeal|evidence',
    nouns: 'trial, court case, court hearing, hearing, court appearance, plea',
  },
  {
    id: 'verdict',
    family: 'trial',
    rank: 3,
    label: 'verdict',
    takes: 'patient',
    preposition: 'on',
    verbs: 'convict, acquit, find guilty, sentence, clear of, hand down, condemn to',
    nouns: 'verdict, conviction, acquittal, sentence, sentencing, death sentence',
  },
  {
    id: 'ruling',
    label: 'ruling',
    takes: 'agent',
    verbs: 'rule, uphold, strike down, overrule, quash, overturn, restore',
    nouns: 'ruling, court order, injunction',
  },
  {
    id: 'lawsuit',
    label: 'lawsuit',
    takes: 'both',
    verbs: 'sue, file suit, file a lawsuit, file a complaint',
    nouns: 'lawsuit, suit, class action, legal challenge',
  },
  {
    id: 'investigation',
    label: 'investigation',
    takes: 'agent',
    object: true,
    verbs: 'investigate, probe, open an investigation, launch an investigation, search, inspect',
    nouns: 'inquiry, investigation, probe, inquest, autopsy, inspection',
  },
  {
    id: 'robbery',
    label: 'robbery',
    takes: 'place',
    verbs: 'rob, steal, burgle, loot, make off with, smuggle, raid',
    nouns: 'robbery, heist, theft, burglary, looting, break-in',
  },

  // Government.
  {
    id: 'measure',
    family: 'announcement',
    rank: 3,
    label: 'measures',
    takes: 'agent',
    verbs:
      'impose, ban, revoke, curtail, downgrade, expel, shut its airspace, close its airspace, close borders, close its borders, close the border, suspend, ' +
      'sanction, lift ~ban|sanctions|restrictions, outlaw, abrogate, nationalise, nationalize, raise ~taxes|tariffs|rates|prices, ' +
      'cut ~taxes|rates|tariffs, take measures, take several measures, recall ~vehicles|cars|products|ambassador|envoy, freeze ~assets|accounts|funds, seize ~assets, hold in abeyance',
    nouns:
      'measures, punitive measures, sanctions, suspension, downgrading, embargo, tariff, curfew, lockdown, crackdown, ' +
      'state of emergency, rate cut, rate rise, bailout, product recall, safety recall, ban',
  },
  {
    id: 'vote',
    label: 'vote',
    takes: 'agent',
    verbs:
      'vote, ratify, veto, approve, pass ~bill|law|resolution|legislation|measure, enact, sign ~law|bill|order, repeal',
    nouns: 'vote, referendum, ballot, veto, ratification, no-confidence vote, approval',
  },
  {
    id: 'election',
    label: 'election',
    takes: 'place',
    held: true,
    verbs: 'elect, re-elect, reelect, go to the polls, cast ~ballot|vote|votes|ballots',
    nouns:
      'election, elections, general election, presidential election, by-election, runoff, run-off, polls, primary',
  },
  {
    id: 'recount',
    label: 'recount',
    takes: 'place',
    held: true,
    nouns: 'recount',
  },
  {
    id: 'appointment',
    label: 'appointment',
    takes: 'patient',
    verbs:
      'appoint, nominate, name ~as|to, swear in, hire, rehire, promote ~to, succeed, replace, take office, take over, select, ' +
      'inaugurate, take the oath, crown, choose ~as, re-hire, take the helm',
    nouns: 'appointment, nomination, swearing-in, inauguration, promotion to, coronation, hiring',
  },
  {
    id: 'departure',
    label: 'departure',
    takes: 'agent',
    preposition: 'of',
    verbs:
      'resign, step down, quit, retire, sack, oust, leave ~office|post|job|company|team|party, stand down, fire, relieve ~of, ' +
      'part ways, depose, defect, dismiss ~from, bow out',
    nouns:
      'resignation, departure, retirement, dismissal, ouster, sacking, firing of, exit from, leave of absence',
  },
  {
    id: 'visit',
    label: 'visit',
    takes: 'agent',
    held: true,
    verbs:
      'visit, travel to, arrive in, arrive at, fly to, land in, tour, arrive, return to, return ~from, attend',
    nouns: 'visit, state visit, trip to, tour of, arrival, pilgrimage',
  },
  {
    id: 'protest',
    label: 'protest',
    takes: 'place',
    held: true,
    asPrinted: true,
    verbs: 'protest, demonstrate, rally, riot, march, take to the streets',
    nouns:
      'protest, demonstration, rally, riot, riots, march, vigil, unrest, sit-in, hunger strike, protests, rioting, uprising, coup',
  },
  {
    id: 'walkout',
    label: 'strike',
    takes: 'agent',
    held: true,
    verbs: 'walk out, go on strike, down tools, strike',
    nouns: 'walkout, general strike, industrial action, work stoppage, lockout',
  },

  // Business and technology.
  {
    id: 'deal',
    family: 'deal',
    rank: 2,
    label: 'deal',
    takes: 'both',
    verbs:
      'sign, agree to, agree on, reach agreement, reach an agreement, strike a deal, ink, clinch ~deal|contract|order, ' +
      'partner with, team up, seal ~deal, join forces, settle',
    nouns:
      'deal, agreement, treaty, pact, accord, contract, settlement, partnership, memorandum, merger deal',
  },
  {
    id: 'acquisition',
    family: 'deal',
    rank: 3,
    label: 'purchase',
    takes: 'both',
    preposition: 'by',
    verbs:
      'acquire, buy, purchase, merge, take over ~company|firm|bank|stake, order ~aircraft|planes|jets|ships|trains|buses|vehicles|doses, snap up, bid, outbid',
    nouns: 'acquisition, takeover, merger, purchase, buyout, takeover bid, bid, order',
  },
  {
    id: 'sale',
    family: 'deal',
    rank: 1,
    label: 'sale',
    takes: 'agent',
    verbs: 'sell, auction, divest, go on sale',
    nouns: 'sale, auction, ipo, public offering, pre-order',
  },
  {
    id: 'launch',
    label: 'launch',
    takes: 'agent',
    object: true,
    verbs:
      'launch, unveil, introduce, release, roll out, debut, inaugurate, premiere, open, present, reopen, lift off, blast off, demo, ' +
      'issue, publish, show off, found, establish, begin ~production|service|construction',
    nouns:
      'launch, unveiling, release, rollout, roll-out, debut, premiere, opening, introduction, liftoff, publication',
  },
  {
    id: 'flight',
    label: 'flight',
    takes: 'agent',
    verbs: 'fly, take off, land, dock',
    nouns: 'flight, test flight, maiden flight, takeoff, take-off, landing, spacewalk',
  },
  {
    id: 'delivery',
    label: 'delivery',
    takes: 'agent',
    verbs: 'deliver, hand over, ship',
    nouns: 'delivery, handover, shipment',
  },
  {
    id: 'closure',
    label: 'closure',
    takes: 'agent',
    object: true,
    verbs:
      'close, shut, shut down, shutter, discontinue, cease ~production|operations|publication, file for bankruptcy',
    nouns: 'closure, shutdown, bankruptcy, discontinuation',
  },
  {
    id: 'cuts',
    label: 'job cuts',
    takes: 'agent',
    verbs: 'lay off, cut ~jobs|staff|workforce, slash ~jobs|workforce, axe',
    nouns: 'job cut, job cuts, layoff, layoffs, redundancies',
  },
  {
    id: 'postponement',
    label: 'postponement',
    takes: 'agent',
    object: true,
    verbs: 'postpone, cancel, delay, call off, halt, push back, scrap, scrub, abandon, drop',
    nouns: 'postponement, cancellation, delay',
  },
  {
    id: 'repair',
    label: 'repair',
    takes: 'agent',
    object: true,
    verbs: 'fix, patch, repair, plug',
    nouns: 'repair, security patch, bug fix, security update',
  },
  {
    id: 'discovery',
    label: 'discovery',
    takes: 'agent',
    object: true,
    verbs: 'discover, unearth, detect, find ~body|dead|remains, uncover, recover ~body|wreckage, identify',
    nouns: 'discovery, sighting',
  },
  {
    id: 'thwarting',
    label: 'foiled attack',
    takes: 'agent',
    verbs: 'foil, thwart, repel, intercept, shoot down',
  },
  {
    id: 'donation',
    label: 'donation',
    takes: 'agent',
    verbs: 'donate, bequeath, contribute',
    nouns: 'donation, airlift',
  },

  // Sport, culture, private life.
  {
    id: 'win',
    family: 'match',
    rank: 2,
    label: 'win',
    takes: 'both',
    preposition: 'by',
    verbs:
      'win, beat, defeat, lose ~game|match|title|final|series|election|seat|case|appeal|fight|bout, triumph, clinch, knock out, score, overcome, qualify, edge past, rout, thrash, advance to',
    nouns: 'victory, win, defeat, knockout, triumph, loss to, comeback',
  },
  {
    id: 'match',
    family: 'match',
    rank: 1,
    label: 'match',
    takes: 'both',
    held: true,
    verbs: 'play ~against, draw with',
    nouns: 'match, quarter-final, semi-final, fight with, bout, final against, playoff game',
  },
  {
    id: 'record',
    label: 'record',
    takes: 'agent',
    verbs: 'break ~record, set ~record, smash ~record, surpass, eclipse, pass ~record',
    nouns: 'world record',
  },
  {
    id: 'injury',
    label: 'injury',
    takes: 'patient',
    preposition: 'to',
    verbs: 'sprain, tear ~ligament|muscle|hamstring, place ~reserve|list, fracture, sideline',
    nouns: 'injury, injured reserve',
  },
  {
    id: 'award',
    label: 'award',
    takes: 'patient',
    preposition: 'for',
    verbs: 'award, honour, honor, knight, present with',
    nouns: 'award, prize, award ceremony, awards ceremony, induction',
  },
  {
    id: 'performance',
    label: 'performance',
    takes: 'agent',
    held: true,
    asPrinted: true,
    verbs: 'perform, host, star in, headline',
    nouns: 'concert, performance, festival, broadcast',
  },
  {
    id: 'ceremony',
    label: 'ceremony',
    takes: 'place',
    held: true,
    asPrinted: true,
    nouns:
      'memorial ceremony, memorial service, funeral service, opening ceremony, closing ceremony, remembrance service, ' +
      'commemoration, ceremony',
  },
  {
    id: 'wedding',
    label: 'wedding',
    takes: 'both',
    held: true,
    verbs: 'marry, wed, divorce, tie the knot, separate, get engaged',
    nouns: 'wedding, marriage, divorce, engagement to, breakup',
  },
  {
    id: 'birth',
    label: 'birth',
    takes: 'patient',
    verbs: 'give birth, be born, born',
    nouns: 'birth',
  },
];

const PREPOSITIONS: Readonly<Record<Takes, string>> = {
  both: 'with',
  agent: 'by',
  patient: 'of',
  place: 'in',
};

/** Every act that the reader knows, strongest wording first where two share a word. */
export const acts: readonly Act[] = TABLE.map((row) => ({
  id: row.id,
  family: row.family ?? row.id,
  label: row.label,
  takes: row.takes,
  preposition: row.preposition ?? PREPOSITIONS[row.takes],
  object: row.object ?? false,
  held: row.held ?? false,
  asPrinted: row.asPrinted ?? false,
  rank: row.rank ?? 1,
  weak: row.weak ?? false,
  sources: row.weak ? Infinity : (row.sources ?? 1),
  distinct: row.distinct ?? false,
  verbs: listed(row.verbs),
  nouns: listed(row.nouns),
}));

const byId = new Map(acts.map((act) => [act.id, act]));

/** The act of that id; `undefined` for one that the table does not hold. */
export function actOf(id: string): Act | undefined {
  return byId.get(id);
}

/** Whether two kinds of acts may name the same event. */
export function mayBeSame(a: Act, b: Act): boolean {
  return a.family === b.family && (a.id === b.id || !a.distinct || !b.distinct);
}

function listed(words: string | undefined): readonly string[] {
  return words ? words.split(',').map((word) => word.trim()) : [];
}
