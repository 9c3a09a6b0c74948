import { easyWords } from './easy-words.ts';

const WORDS = 5;

/** Words that do not belong together, each chosen by a byte: 40 bits, which the limits of the sign-in make far too many to guess. */
export const firstPassword = (): string =>
  [...crypto.getRandomValues(new Uint8Array(WORDS))].map((byte) => easyWords[byte]).join('-');
