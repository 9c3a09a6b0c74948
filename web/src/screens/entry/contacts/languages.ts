import type { Choice } from '../../../components/fields/Choices.tsx';
import { languageName } from '../../../words/contact.ts';

/** Tags (BCP 47) of the languages that people in Britain are written to in: those of the census with many speakers, and British Sign Language. */
const TAGS =
  'am ar bg bn bfi ckb cs cy de el en es fa fr ga gd gu he hi hu it ku lt lv ml ne nl pa pl ps pt ro ru sk so sq sw ta te th ti tr uk ur vi yi yue zh';

/** By their names. */
export const languages: readonly Choice[] = TAGS.split(' ')
  .map((value) => ({ value, label: languageName(value) }))
  .sort((one, other) => one.label.localeCompare(other.label));
