import type { Amount } from './amount';
import type { Measure } from './figure';
import { type Piece, pieceAt } from './words';

/** An amount of money, or of something that is measured in units. */
export interface Measured {
  readonly measure: Measure;
  readonly currency: string | null;
  /** By which the printed number is multiplied to give it in the unit of the measure. */
  readonly by: number;
  /** What it is of: the damage, the ransom; empty where nothing tells. */
  readonly kind: string;
  readonly first: number;
  readonly last: number;
  readonly partial: boolean;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['rs', 'INR'],
  ['inr', 'INR'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
]);
/** "A$", "HK$" */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['c', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
]);
const MONEY: ReadonlyMap<string, string> = new Map([
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['pounds', 'GBP'],
  ['rupees', 'INR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
]);

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['km', 1000],
  ['kilometre', 1000],
  ['kilometer', 1000],
  ['mile', 1609.344],
  ['metre', 1],
  ['meter', 1],
  ['foot', 0.3048],
  ['yard', 0.9144],
  ['cm', 0.01],
]);
const AREAS: ReadonlyMap<string, number> = new Map([
  ['acre', 4046.8564],
  ['hectare', 10_000],
]);

const PURPOSES: ReadonlyMap<string, string> = new Map(
  (
    'damage:damage,damages ransom:ransom fine:fine,fined,penalty bail:bail,bond value:worth,value,valued haul:stolen,stole,steal,loot,haul,theft,heist ' +
    'cost:cost,costs,costing price:price,priced loss:loss,losses reward:reward,bounty contract:contract,deal offer:offer,offered,bid donation:donation,donated'
  )
    .split(' ')
    .flatMap((entry) => {
      const [purpose = '', words = ''] = entry.split(':');
      return words.split(',').map((word) => [word, purpose] as const);
    }),
);

/** The money or the unit that the amount is of; `null` where it is of neither. */
export function measureAt(pieces: readonly Piece[], amount: Amount, digits: number): Measured | null {
  return moneyAt(pieces, amount, digits) ?? magnitudeAt(pieces, amount) ?? unitAt(pieces, amount);
}

function moneyAt(pieces: readonly Piece[], { first, last }: Amount, digits: number): Measured | null {
  const sign = SIGNS.get(pieceAt(pieces, digits - 1).word);
  const named = MONEY.get(pieceAt(pieces, last + 1).word);
  let currency = sign ?? named;
  if (!currency) return null;
  let from = Math.min(first, sign ? digits - 1 : digits);
  const nation = pieceAt(pieces, digits - 2);
  if (
    sign &&
    pieceAt(pieces, digits - 1).word === '$' &&
    pieceAt(pieces, digits - 1).glued &&
    DOLLARS.has(nation.word)
  ) {
    currency = DOLLARS.get(nation.word)!;
    from = Math.min(from, digits - 2);
  }
  const end = named ? last + 1 : last;
  return {
    measure: 'money',
    currency,
    by: 1,
    kind: purposeOf(pieces, from, end),
    first: from,
    last: end,
    partial: isRate(pieces, end + 1),
  };
}

/** What the money is for: the nearest word that tells. */
function purposeOf(pieces: readonly Piece[], first: number, last: number): string {
  for (let k = 1; k <= 5; k++) {
    for (const i of [last + k, first - k]) {
      const purpose = PURPOSES.get(pieceAt(pieces, i).word);
      if (purpose) return purpose;
    }
  }
  return '';
}

/** "$25 million a year" */
function isRate(pieces: readonly Piece[], i: number): boolean {
  const [word, next] = [pieceAt(pieces, i).word, pieceAt(pieces, i + 1).word];
  return (
    word === 'per' ||
    word === 'each' ||
    word === 'annually' ||
    (word === 'a' && /^(?:year|month|week|day|season|person|head)$/.test(next))
  );
}

function magnitudeAt(pieces: readonly Piece[], { first, last, low, high }: Amount): Measured | null {
  if (low < 1 || high >= 10.5) return null;
  const words = (from: number, to: number): string =>
    pieces
      .slice(Math.max(0, from), to)
      .map(({ word }) => word)
      .join(' ');
  const before = words(first - 3, first);
  const behind = words(last + 1, last + 8);
  const named = /\bmagnitude(?: -)?(?: of)?$/.test(before);
  const next = /^(?:- ?)?magnitude\b/.test(behind);
  if (
    !named &&
    !next &&
    !/^(?:(?:- )?degrees? )?(?:on|in) the (?:open - ended )?(?:richter|moment)/.test(behind) &&
    !/^- richter/.test(behind)
  )
    return null;
  const around = words(first - 8, last + 9);
  const aftershock = /\baftershocks?\b|\bforeshocks?\b|\bsecond\b|\bfollowed by\b|\banother\b/.test(around);
  const from = named ? first - (before.endsWith('of') || before.endsWith('-') ? 2 : 1) : first;
  const to = next ? last + (pieceAt(pieces, last + 1).word === '-' ? 2 : 1) : last;
  return {
    measure: 'magnitude',
    currency: null,
    by: 1,
    kind: '',
    first: from,
    last: to,
    partial: aftershock,
  };
}

function unitAt(pieces: readonly Piece[], { first, last }: Amount): Measured | null {
  let i = last + 1;
  if (pieceAt(pieces, i).word === '-' && pieceAt(pieces, i).glued) i++;
  const { word } = pieceAt(pieces, i);
  const found = (measure: Measure, by: number, end: number): Measured => ({
    measure,
    currency: null,
    by,
    kind: extentOf(pieces, end + 1),
    first,
    last: end,
    partial: false,
  });
  if (word === '%' || word === 'percent') return found('percent', 1, i);
  if (word === 'per' && pieceAt(pieces, i + 1).word === 'cent') return found('percent', 1, i + 1);
  const unit = lengthOf(word);
  const square = word === 'square' || word === 'sq' ? lengthOf(pieceAt(pieces, i + 1).word) : undefined;
  if (square) return found('square metre', square * square, i + 1);
  if (unit) return found('metre', unit, i);
  const area = AREAS.get(word.replace(/s$/, ''));
  return area ? found('square metre', area, i) : null;
}

function lengthOf(word: string): number | undefined {
  return LENGTHS.get(word === 'feet' ? 'foot' : word.replace(/s$/, ''));
}

/** "3 metres deep", "40 miles off" */
function extentOf(pieces: readonly Piece[], i: number): string {
  const next = pieceAt(pieces, pieceAt(pieces, i).word === '-' ? i + 1 : i).word;
  return /^(?:deep|high|tall|long|wide)$/.test(next) ? next : '';
}
