/*
 * Common nouns for people, bodies and papers that speak in the news. Ordinary English words, no names. One space between
 * words; a hyphenated word is known by its last part ("vice-president").
 */

/** Offices, ranks, jobs: before a name ("Prime Minister", "spokesman") or behind it ("..., the mayor"). */
export const roleNouns =
  'master president premier chancellor minister secretary undersecretary governor mayor senator congressman congresswoman ' +
  'congressperson representative rep sen gov lawmaker legislator mp mep councillor councilman councilwoman councilor ' +
  'alderman assemblyman assemblywoman delegate deputy speaker leader chairman chairwoman chairperson chair head chief ' +
  'director manager officer ceo cfo founder co-founder owner partner executive commissioner ambassador envoy diplomat ' +
  'consul attache counterpart judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel sheriff ' +
  'constable detective inspector superintendent sergeant lieutenant captain major colonel brigadier general admiral ' +
  'commander marshal commodore corporal private cllr sgt lt capt maj col gen adm cmdr brig supt insp det cpl pte ' +
  'spokesman spokeswoman spokesperson strategist pollster adviser advisor aide consultant analyst economist scientist ' +
  'professor lecturer researcher historian scholar expert doctor physician surgeon nurse teacher principal dean rector ' +
  'headteacher headmaster headmistress provost student author novelist writer poet journalist reporter correspondent ' +
  'columnist editor publisher anchor host presenter commentator broadcaster blogger actor actress singer musician artist painter sculptor ' +
  'producer filmmaker comedian coach trainer captain player striker goalkeeper midfielder defender athlete king queen ' +
  'prince princess emperor pope cardinal archbishop bishop priest pastor reverend rev rabbi imam vicar ayatollah sheikh ' +
  'farmer fisherman engineer architect pilot driver worker union-leader activist campaigner organizer organiser ' +
  'coordinator co-ordinator volunteer founder trustee treasurer auditor comptroller registrar clerk warden ranger ' +
  'conservationist biologist ecologist geologist meteorologist epidemiologist psychologist sociologist nominee candidate ' +
  'hopeful frontrunner front-runner incumbent rival challenger opponent running-mate businessman businesswoman ' +
  'entrepreneur investor billionaire tycoon developer trader broker banker developer veteran operative surrogate ' +
  'firefighter paramedic coroner harbourmaster harbormaster skipper resident neighbour neighbor witness survivor victim ' +
  'wife husband mother father son daughter brother sister uncle aunt cousin friend colleague boss guest man woman';

/** What a body of people is called, in or behind its name. */
export const bodyNouns =
  'ministry department office party committee commission agency authority army navy force police government council ' +
  'court bank university college school hospital institute institution association federation union league club group ' +
  'company corporation corp inc ltd llc plc co firm foundation fund trust society church board bureau service parliament ' +
  'congress senate house assembly cabinet administration campaign team embassy consulate military command staff ' +
  'coalition alliance movement organisation organization network times post news journal gazette herald tribune ' +
  'telegraph guardian observer chronicle courier magazine newspaper paper channel radio station television press daily ' +
  'center centre laboratory lab observatory museum theatre airline airlines airport railway railways port regulator ' +
  'watchdog charity treasury state-department exchange brigade regiment squad security state guard partnership ' +
  'cooperative co-operative syndicate studio pac family industry city county town village nation country state crowd outlet';

/** Papers and the like that say things. */
export const documentNouns =
  'statement report letter memo memorandum email e-mail note release communique communiqué readout ruling verdict ' +
  'judgment judgement decision indictment complaint lawsuit suit filing affidavit document documents papers poll survey ' +
  'study research article story editorial column essay op-ed book memoir ad advert advertisement video clip post tweet ' +
  'message text transcript speech website site page headline caption sign banner poster slogan petition resolution draft ' +
  'bill law act order warrant treaty agreement accord contract policy guideline guidelines data figures census audit ' +
  'review paper summary bulletin notice announcement declaration constitution plan proposal application questionnaire ' +
  'script recording brochure leaflet pamphlet flyer newsletter blog email emails files records manifesto platform warning findings results testimony account accounts';

/** People named by what they are to the story. */
export const sourceNouns =
  'spokesman spokeswoman spokesperson official source insider person aide adviser advisor diplomat witness resident ' +
  'neighbour neighbor critic supporter opponent observer expert analyst scientist researcher investigator detective ' +
  'lawyer attorney prosecutor judge victim survivor relative passenger eyewitness bystander caller reader viewer user ' +
  'author writer reporter journalist employee worker teacher student parent mother father wife husband son daughter ' +
  'brother sister friend colleague leader chief head minister president secretary mayor governor senator candidate ' +
  'nominee man woman boy girl lady gentleman guy teenager pensioner voter protester protestor demonstrator moderator ' +
  'host interviewer questioner participant attendee delegate officer soldier guard member';

/** Many people at once. */
export const peopleNouns =
  'spokesmen spokespeople officials sources insiders people aides advisers advisors diplomats witnesses residents ' +
  'neighbours neighbors critics supporters opponents observers experts analysts scientists researchers investigators ' +
  'detectives lawyers attorneys prosecutors judges victims survivors relatives passengers eyewitnesses bystanders ' +
  'readers viewers users respondents authors writers reporters journalists employees workers teachers students parents friends ' +
  'colleagues leaders chiefs ministers senators candidates men women voters protesters protestors demonstrators ' +
  'participants attendees delegates officers soldiers guards members lawmakers legislators republicans democrats ' +
  'conservatives liberals activists campaigners economists doctors nurses farmers fishermen police authorities others ' +
  'some many few several families locals villagers executives allies detractors backers fans rivals historians ' +
  'strategists operatives donors divers sailors crews pilots organizers organisers prosecutors rescuers firefighters engineers groups agencies ' +
  'companies governments politicians americans britons commentators pundits polls surveys studies reports documents';

/** Words that tell that a woman is meant. */
export const femaleNouns =
  'mrs ms miss dame lady madam smt frau madame spokeswoman chairwoman congresswoman councilwoman assemblywoman ' +
  'businesswoman woman girl mother wife daughter sister aunt queen princess actress headmistress grandmother widow ' +
  'policewoman saleswoman waitress hostess heiress';

/** Words that tell that a man is meant. */
export const maleNouns =
  'mr sir lord herr monsieur shri spokesman chairman congressman councilman assemblyman alderman businessman man boy father ' +
  'husband son brother uncle king prince headmaster grandfather widower policeman salesman fisherman waiter pope ' +
  'archbishop bishop imam rabbi';
