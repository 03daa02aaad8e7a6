import type { Fate } from './figure';

function table<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
}

/** Nouns for people, in both numbers, with the singular; empty for those that nothing sets apart. */
export const PEOPLE: ReadonlyMap<string, string> = new Map([
  ...(
    'adult aide attacker agent bystander captive child=children citizen civilian climber commando commuter constable cook cop crewman=crewmen ' +
    'customer demonstrator deputy=deputies detainee diner diver doctor driver employee engineer evacuee fan father fighter firefighter fireman=firemen ' +
    'fisherman=fishermen foreigner girl boy guard guest guide guerrilla gunman=gunmen hiker holidaymaker hostage infant inmate insurgent islamist jihadist ' +
    'journalist labourer laborer local man=men marine mariner medic member migrant militant miner minor monk mother motorist national nurse nun ' +
    'officer official paramedic passenger patient pedestrian pensioner pilgrim pilot pirate player policeman=policemen policewoman=policewomen prisoner protester ' +
    'protestor pupil rebel refugee rescuer resident reporter rider rioter robber sailor scientist seaman=seamen seafarer serviceman=servicemen ' +
    'settler shopper skier soldier spectator staffer student suspect survivor swimmer teacher teenager terrorist tourist trader troop trooper ' +
    'vacationer villager visitor volunteer voter waiter walker woman=women worker worshipper worshiper youngster youth relative parent sister brother son daughter ' +
    'holiday-maker schoolchild=schoolchildren schoolgirl schoolboy toddler baby=babies accomplice criminal fugitive thief=thieves hijacker kidnapper bomber'
  )
    .split(' ')
    .flatMap((entry) => {
      const [one = '', many = `${one}s`] = entry.split('=');
      return [
        [one, one],
        [many, one],
      ] as const;
    }),
  ...'people person persons individual individuals victim victims others souls'
    .split(' ')
    .map((word) => [word, ''] as const),
  ['police', 'police officer'],
  ['crew', 'crew member'],
  ['personnel', 'personnel'],
  ['staff', 'employee'],
]);

/** Those of them that say nothing of what somebody does: a tourist may be a child, too. */
export const ANYBODY: ReadonlySet<string> = new Set(
  (
    'adult child citizen civilian foreigner girl boy infant man member migrant national passenger patient pensioner resident suspect ' +
    'survivor teenager visitor woman youngster youth relative parent father mother sister brother son daughter toddler baby'
  ).split(' '),
);

/** Nouns and adjectives that tell by themselves what became of those who are counted: "26 dead", "40 injured", "12 arrests". */
export const FATED: ReadonlyMap<string, Fate> = table<Fate>([
  ['dead', 'dead deaths fatalities lives bodies corpses killings murders'],
  ['injured', 'injured wounded hurt injuries'],
  ['missing', 'missing unaccounted'],
  ['arrested', 'arrests detainees'],
  ['held', 'hostages captives'],
  ['displaced', 'homeless evacuees displaced'],
  ['trapped', 'trapped'],
]);

/** What is done to them: "26 people were killed", "killed 26 people". */
export const DONE_TO: ReadonlyMap<string, Fate> = table<Fate>([
  ['dead', 'killed murdered slain massacred executed slaughtered assassinated beheaded'],
  ['injured', 'injured wounded hurt maimed hospitalised hospitalized'],
  ['arrested', 'arrested detained apprehended captured nabbed'],
  ['rescued', 'rescued saved freed'],
  ['displaced', 'displaced evacuated'],
  ['trapped', 'trapped'],
  ['held', 'kidnapped abducted'],
  ['infected', 'infected'],
]);

/** The same as it stands in front of them, in all its forms. */
export const DOING: ReadonlyMap<string, Fate> = table<Fate>([
  [
    'dead',
    'killed kills killing kill murdered murders murdering murder massacred massacring executed executing slaying assassinated claimed claiming claims',
  ],
  ['injured', 'injured injures injuring injure wounded wounds wounding wound hurt hurts hurting'],
  [
    'arrested',
    'arrested arrests arresting detained detains detaining captured captures capturing nabbed nabs apprehended apprehending',
  ],
  ['rescued', 'rescued rescues rescuing saved saving freed freeing'],
  ['displaced', 'displaced displacing displaces evacuated evacuating'],
  ['trapped', 'trapped trapping traps'],
  ['held', 'kidnapped kidnapping abducted abducting'],
]);

/** What they do: "26 people died". */
export const DID: ReadonlyMap<string, Fate> = table<Fate>([
  ['dead', 'died die dies dying perished drowned drown'],
]);

/** Nouns whose "of" counts: "the deaths of 26 people". */
export const OF_THEM: ReadonlyMap<string, Fate> = table<Fate>([
  ['dead', 'deaths death killing killings murder murders slaying slayings massacre'],
  ['arrested', 'arrest arrests detention capture'],
  ['rescued', 'rescue'],
  ['held', 'kidnapping abduction'],
  ['displaced', 'evacuation'],
]);
