import type { Addressee } from '../../api/contract.ts';
import { channelNames, preferredFormatNames } from '../../words/circulation.ts';
import { text } from './text.ts';

interface HowToProps {
  contacts: Addressee['contacts'];
  /** What to say where nobody consents to be written to. */
  nobody: string;
}

/** By which way, where and in which form an organisation is written to. */
export function HowTo({ contacts, nobody }: HowToProps) {
  if (contacts.length === 0) {
    return <span class="ch-muted">{nobody}</span>;
  }
  return (
    <>
      {contacts.map(({ channel, address, name, format, otherFormat, language }, index) => {
        const named =
          format && format !== 'standard' && format !== 'other' ? preferredFormatNames[format] : undefined;
        const wishes = [named, otherFormat, language].filter((each) => each !== undefined);
        return (
          <p key={index} class="ch-text ch-close">
            {address
              ? `${channelNames[channel]}: ${[name, address].filter(Boolean).join(', ')}`
              : text.confided(channelNames[channel])}
            {wishes.length > 0 && `. ${text.wishes(wishes)}`}
          </p>
        );
      })}
    </>
  );
}
