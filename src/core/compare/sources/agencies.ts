/**
 * The news agencies of the world: what they are called here, and the other names that articles print. Short names are read
 * in capitals only, for "ap" and "ani" are words.
 */
const AGENCIES: Readonly<Record<string, string>> = {
  AP: 'Associated Press, The Associated Press',
  AFP: 'Agence France-Presse, Agence France Presse',
  Reuters: 'Thomson Reuters, REUTERS',
  UPI: 'United Press International',
  Bloomberg: 'Bloomberg News',
  'Dow Jones': 'Dow Jones Newswires',
  'PA Media': 'Press Association, PA news agency',
  dpa: 'DPA, Deutsche Presse-Agentur, German Press Agency',
  EFE: 'Agencia EFE',
  'Europa Press': '',
  ANSA: 'Ansa',
  Adnkronos: 'AdnKronos',
  Lusa: 'LUSA, Agência Lusa',
  Belga: '',
  ANP: '',
  APA: 'Austria Presse Agentur',
  'Keystone-SDA': 'Keystone-ATS',
  TT: 'TT News Agency, Tidningarnas Telegrambyrå',
  NTB: 'Norsk Telegrambyrå',
  Ritzau: '',
  STT: 'STT-Lehtikuva',
  BNS: 'Baltic News Service',
  PAP: 'Polish Press Agency',
  CTK: 'ČTK, Czech News Agency',
  TASR: '',
  MTI: '',
  Agerpres: 'AGERPRES',
  BTA: 'Bulgarian News Agency',
  Tanjug: 'TANJUG',
  HINA: 'Hina',
  STA: 'Slovenian Press Agency',
  'ANA-MPA': 'AMNA',
  Anadolu: 'Anadolu Agency, AA',
  DHA: 'Demirören News Agency',
  Ukrinform: '',
  'Interfax-Ukraine': '',
  Interfax: '',
  TASS: 'ITAR-TASS, Tass',
  'RIA Novosti': 'RIA',
  Sputnik: '',
  IRNA: '',
  ISNA: '',
  Tasnim: 'Tasnim News Agency',
  Fars: 'Fars News Agency',
  SPA: 'Saudi Press Agency',
  WAM: 'Emirates News Agency',
  QNA: 'Qatar News Agency',
  KUNA: 'Kuwait News Agency',
  Petra: 'Jordan News Agency',
  SANA: 'Syrian Arab News Agency',
  NNA: 'National News Agency',
  MENA: 'Middle East News Agency',
  Wafa: 'WAFA',
  MAP: 'Maghreb Arabe Presse',
  APS: 'Algérie Presse Service',
  APP: 'Associated Press of Pakistan',
  INP: '',
  PTI: 'Press Trust of India',
  ANI: 'Asian News International',
  IANS: 'Indo-Asian News Service, Indo Asian News Service',
  UNI: 'United News of India',
  BSS: 'Bangladesh Sangbad Sangstha',
  UNB: 'United News of Bangladesh',
  Pajhwok: 'Pajhwok Afghan News',
  Xinhua: 'Xinhua News Agency, XINHUA',
  CNS: 'China News Service',
  CNA: 'Central News Agency',
  Kyodo: 'Kyodo News, KYODO',
  Jiji: 'Jiji Press, JIJI',
  Yonhap: 'Yonhap News Agency, YONHAP',
  KCNA: '',
  Bernama: 'BERNAMA',
  Antara: 'ANTARA',
  PNA: 'Philippine News Agency',
  VNA: 'Vietnam News Agency',
  AAP: 'Australian Associated Press',
  NAN: 'News Agency of Nigeria',
  GNA: 'Ghana News Agency',
  SAnews: 'South African Government News Agency',
  PANA: 'Panapress',
  'Canadian Press': 'The Canadian Press, CP',
  Notimex: '',
  'Prensa Latina': '',
  Télam: 'Telam',
  'Agência Brasil': '',
};

const byName = new Map<string, string>();
for (const [agency, others] of Object.entries(AGENCIES))
  for (const name of [agency, ...others.split(', ')]) if (name) byName.set(name, agency);

// The longest first: "Interfax-Ukraine" is not "Interfax".
const NAMES = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/\./g, '\\.'));
const KNOWN = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${NAMES.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
/** Capitals in a place where a credit stands, which are none. */
const NO_AGENCY = new Set(
  'US USA UK UN EU UAE LIVE NEW BREAKING UPDATE VIDEO PHOTO AM PM GMT UTC IST EST EDT BST CET CEO MP MPS DC NATO FILE'.split(
    ' ',
  ),
);
const SHORT = /^\p{Lu}{2,6}$/u;
/** "Coastwire", "Northern Press Agency", "Harbour News Service": names that say what they are. */
const SAYS_SO =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}-]{1,20} ){0,3}(?:\p{Lu}[\p{Ll}-]{1,20}(?:wire|press)|(?:Wire|Newswires?|Press|Press Agency|News Agency|News Service|Press Trust|Wire Service)|news agency)$/u;

/** The agency that a credit names, by the name that it has here; `null` where the words are no agency's. */
export function agencyNamed(words: string): string | null {
  const name = words.trim();
  const known = byName.get(name) ?? byName.get(name.replace(/^the /i, ''));
  if (known) return known;
  if (SHORT.test(name)) return NO_AGENCY.has(name) ? null : name;
  return name.includes(' ') || name.length > 6 ? (SAYS_SO.test(name) ? plainName(name) : null) : null;
}

/** The first known agency that is named in the words; `null` where none is. */
export function knownAgencyIn(words: string): string | null {
  const name = KNOWN.exec(words)?.[0];
  return name === undefined ? null : (byName.get(name) ?? null);
}

/** "Coastwire" and "the Coastwire news agency" are one. */
function plainName(name: string): string {
  return name.replace(/^the /i, '').replace(/ (?:news agency|News Agency)$/, '');
}
