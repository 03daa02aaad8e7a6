import type { Certainty } from '../certainty';
import { type Message, message } from '../message';

/** By which way words that are no full name came to stand for somebody. */
export type IdentityWay =
  | 'only one who fits'
  | 'gender and place'
  | 'just before'
  | 'through a shared name'
  | 'place alone'
  | 'open'
  | 'role'
  | 'shared role'
  | 'issuer'
  | 'only one of the name'
  | 'name and title'
  | 'shared name'
  | 'interviewed'
  | 'answers'
  | 'asks'
  | 'own turn';

/** How a mention became its figure, and how sure that can make anything said of it. */
export interface Identity {
  readonly way: IdentityWay;
  /** No attribution that goes through the mention is surer than this. */
  readonly most: Certainty;
}

/** The identity of a mention in words; `name` is that of the speaker. */
export function explainIdentity(words: string, name: string, { way }: Identity): Message {
  switch (way) {
    case 'only one who fits':
      return message('“{0}” is taken for {1}, the only one nearby who fits', words, name);
    case 'gender and place':
      return message('“{0}” is taken for {1}, who fits best of those named nearby', words, name);
    case 'just before':
      return message('“{0}” is taken for {1}, named just before', words, name);
    case 'through a shared name':
      return message('“{0}” is taken for {1}, but goes back to a name that others here share', words, name);
    case 'place alone':
      return message('“{0}” is taken for {1}, named nearby; the text does not settle it', words, name);
    case 'open':
      return message('whom “{0}” means is left open; nobody named nearby fits well enough', words);
    case 'role':
      return message('“{0}” is taken for {1}, who has that role here', words, name);
    case 'shared role':
      return message('“{0}” is taken for {1}, the last named of several with that role', words, name);
    case 'issuer':
      return message('“{0}” gives the words of {1}', words, name);
    case 'only one of the name':
      return message('“{0}” is {1}, the only one of that name here', words, name);
    case 'name and title':
      return message('“{0}” is taken for {1}, whom the title fits; others here share the name', words, name);
    case 'shared name':
      return message('“{0}” is taken for {1}; others here share that name', words, name);
    case 'interviewed':
      return message('“{0}” is taken for {1}, who is interviewed here', words, name);
    case 'answers':
      return message('“{0}” is taken for {1}, who answered the question before', words, name);
    case 'asks':
      return message('“{0}” stands for whoever asks, as “{1}” does', words, name);
    case 'own turn':
      return message('“{0}” is {1}, whose words these are', words, name);
  }
}

const ORDER: readonly Certainty[] = ['doubtful', 'likely', 'certain'];

/** The less sure of two. */
export function lessSure(a: Certainty, b: Certainty): Certainty {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}
