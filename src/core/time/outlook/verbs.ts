// What English verbs, and the words around them, say of when. Only words that news uses beside a weekday, a month or a date.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Look ahead with any verb behind them. "may", "can" only allow for it. */
export const MODALS = set('will shall ll would could may might should must can cannot ought');

/** Forms of "be" and "have" in the present tense. */
export const PRESENT_BE = set('is are am re');
export const PAST_BE = set('was were');

/** The word in front of "n’t", as the verb it stands for: "won’t", "didn’t". */
export const NEGATED: ReadonlyMap<string, string> = new Map(
  (
    'won:will wouldn:would couldn:could shouldn:should mustn:must can:can isn:is aren:are wasn:was weren:were hasn:has ' +
    'haven:have hadn:had didn:did doesn:does don:do'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** What is fixed for a time to come: "is due", "is scheduled for", "are likely to". */
export const FIXED = set(
  'due scheduled slated set expected planned poised likely supposed going bound booked billed tipped ' +
    'rescheduled ready unlikely certain timed earmarked pencilled destined tentatively projected forecast possible',
);

/** Moved to another time: that time lies ahead of the moving. */
export const MOVED = set(
  'postponed delayed adjourned moved pushed extended rescheduled shifted deferred suspended remanded brought closed put',
);

/** Verbs and nouns whose "to" leads to what is still to be done, whatever their own tense. */
export const COMMITTED = set(
  'agree agrees agreed promise promises promised vow vows vowed pledge pledges pledged plan plans planned planning intend ' +
    'intends intended hope hopes hoped hoping expect expects expected aim aims aimed want wants wanted ask asked asks ' +
    'order ordered orders urge urges urged invite invited prepare prepares prepared preparing schedule scheduled set ' +
    'due likely poised ready threaten threatens threatened threatening propose proposed proposes summoned summons seek seeks ' +
    'need needs require required requires going about supposed invitation deadline promises bid deal arranged arrange vowing ' +
    'looking look offers aiming seeking asking urging required encouraged encouraging slated tipped booked',
);

/** Verbs in whose object a weekday is the day of what is planned: "planned a march on Saturday". */
export const PLANNING = set(
  'plan plans planned planning schedule schedules scheduled scheduling await awaits awaiting anticipate anticipates expect ' +
    'expects prepare prepares preparing needs need hope hopes hoping seeks seek',
);

/** Verbs whose "that" introduces what is still to be done. */
export const DEMANDS = set('demand demands demanded urge urges urged propose proposes proposed');

/**
 * Third persons of the present tense that tell what is planned: "the court opens on Monday". As plural nouns ("the
 * talks", "their visits") they stand behind a word of `BEFORE_NOUN`.
 */
export const TIMETABLED = set(
  'goes opens begins starts resumes returns meets arrives leaves sails departs reopens continues hears holds hosts faces ' +
    'plays votes visits travels expires ends closes runs lasts takes comes wants airs premieres launches debuts kicks ' +
    'concludes convenes concluding decides flies speaks addresses turns welcomes joins marks celebrates tours tips heads ' +
    'lifts releases kicks rules announces gathers seeks awaits falls gets hopes aims',
);

/** The same verbs behind a plural: "voters go to the polls", "doors open". */
export const TIMETABLED_PLURAL = set(
  'go open begin start resume return meet arrive leave sail depart reopen continue hear hold host face play vote visit ' +
    'travel expire end close run last take come want air premiere launch debut kick conclude convene decide fly speak ' +
    'gather await get hope aim need celebrate mark walk',
);

/** Behind these a word is a noun: "the visits", "of votes". */
export const BEFORE_NOUN = set(
  'the a an his her its their our my your this that these those of in for on to by with from at no some any many several ' +
    'few all two three four five six seven eight nine ten both new more most other such as and or',
);

/** Past tenses and participles that do not end in "ed". */
export const IRREGULAR_PAST = set(
  'said told saw took came went made got gave found left met held won lost broke fell rose hit shot led sent kept became ' +
    'brought bought caught fought sought taught thought built sold paid heard struck drove flew ran sat stood spoke wrote ' +
    'chose drew grew threw knew ate wore swore tore began sank sang rang hung dug stuck swept slept felt dealt meant spent ' +
    'lent bent laid lay shook woke rode withdrew overthrew undertook cut put shut hurt quit split spread read did had ' +
    'taken seen given gone done written spoken chosen drawn grown thrown eaten sworn torn begun sunk sung fallen ' +
    'broken driven flown risen shaken hidden beaten forced withdrawn cast overturned stolen frozen born died been came sued ' +
    'beat tied used fed led fled sped bled bred shed met set won let bet',
);

/** Report what somebody said; behind them a clause of its own may begin without "that". */
export const REPORTING = set(
  'said says say announced announces added claimed claims reported reports confirmed believes believe insisted warned ' +
    'predicted estimated argued noted thinks think thought hopes hoped knew know knows suggested suggests',
);

/** Begin the clause that was reported. */
export const SUBJECTS = set(
  'the a an he she it they we i you his her their its our there this these those all no some more most both',
);

/** Begin a clause or a phrase with a verb of its own. */
export const CLAUSE_STARTS = set(
  'after before when while but who which that whom whose as because since where if although though whether than once unless ' +
    'until till so',
);

/** Stand between the parts of one verb: "will not again be heard". */
export const ADVERBS = set(
  'not also again still already now then never just soon t be being both either all even only first yet further',
);

/** Something nobody fixes beforehand: "Monday’s attack" has happened. */
export const UNFORESEEN = set(
  'attack attacks defeat loss losses win wins victory victories shooting shootings crash explosion explosions blast blasts bombing bombings ' +
    'raid raids ruling announcement incident arrest arrests violence quake earthquake storm fire killing killings massacre ' +
    'riot riots resignation death deaths murder murders decision ambush stabbing assault accident disaster collapse ' +
    'statement comments remarks outcome result results agreement performance showing tweet tweets rout slump sell plunge rally outburst outage failure derailment coup clashes',
);

/** Something that has its day fixed beforehand: "Sunday’s election". */
export const APPOINTED = set(
  'election elections primary primaries caucus caucuses debate vote voting ballot referendum runoff poll polls contest ' +
    'contests match game games final semifinal race fixture derby clash meeting hearing summit talks deadline ceremony ' +
    'funeral service vigil trial sentencing convention conference budget inauguration launch opening auction election ' +
    'march rally protest strike concert parade event eclipse showdown matchup bout encounter',
);

/** Where nothing else is said these lead to a noun that is still to come: "until a hearing Tuesday". */
export const AHEAD_OF = set('until till pending awaiting awaits await upcoming');

/** "could not be reached Friday", "would not comment": an attempt that has failed. */
export const UNREACHED = set(
  'reached comment say confirm discuss elaborate identify disclose speculate specify provide immediately',
);

/** Went on up to a time that is over: "stayed until Tuesday". */
export const STAYED = set(
  'stayed lasted remained waited lived worked continued raged lingered served slept talked ran reigned ruled governed ' +
    'survived persisted led went headed chaired managed owned coached taught played fought stood',
);

/** Third persons of the present tense that tell how things stand. */
export const STATES = set(
  'needs remains seems appears leads trails looks shows sees makes gives keeps means depends',
);

/** Went on as well ("the truce held until Monday"), but also what a court orders: "ordered him held until Tuesday". */
export const HELD = set('held jailed detained kept');

/** Behind "could" what somebody was able to, not what may come: "could hear shots". */
export const PERCEIVED = set('see seen hear heard smell smelled smelt feel felt');

/** What somebody "could see", "could feel", "could hear" on a day to come. */
export const FORECAST = set(
  'snow rain showers storm storms thunderstorms flooding temperatures highs lows sunshine sun clouds winds frost rise ' +
    'fall increase drop delays disruption inches rally gains losses effects impact pain pinch case cases arguments evidence ' +
    'appeal testimony',
);

/** Those who "could see" or "could hear" it then. */
export const FORECAST_OF = set('court judge jury panel investors markets shares effects impact');

/** Behind "is seen", what markets count on. */
export const FORESEEN = set(
  'cutting raising holding keeping hiking rising falling slowing easing gaining growing',
);

/** Behind a time, verbs whose object is what somebody counts on for it. */
export const EXPECTING = set('expects anticipates forecasts projects');

/** Tell that something fixed for a day was not to be on it. */
export const CALLED_OFF = set(
  'cancelled canceled scrapped abandoned postponed called delayed pulled averted shelved suspended adjourned dropped ' +
    'withdrawn deferred moved did',
);

/** Tell that something planned was held. */
export const TOOK_PLACE = set(
  'drew went took ended began started attracted passed featured lasted turned proved brought',
);

/** Never fixed beforehand, not even where the noun has no article that points at one: "a crash on Monday". */
export const CALAMITIES = set(
  'attack attacks shooting shootings crash crashes explosion explosions blast blasts bombing bombings fire fires blaze killing ' +
    'killings massacre riot riots murder murders ambush stabbing stabbings assault accident collision collapse derailment ' +
    'quake earthquake outage clashes arrest arrests death deaths',
);

/** Those whom captions show, and what they do in them. */
export const PERSONS = set(
  'man woman boy girl child protester demonstrator soldier firefighter worker resident mourner supporter fan vendor ' +
    'policeman officer rescuer player farmer',
);
export const PICTURED = set('holds turns runs plays marks celebrates leaves arrives looks walks');

/** What is feared is still to come: "warned of an attack on Sunday". */
export const FEARED = set(
  'alert brace braced ready warn warns warned warning fear fears feared threat threats risk plan plans plot possible',
);

/** Those who were there when it happened. */
export const WITNESSED = set('witness witnesses victims survivors footage video images aftermath scene');
