import { DataUses } from './DataUses.tsx';
import { Page, Part } from './Page.tsx';
import { privacy as text } from './text.ts';

export function Privacy() {
  return (
    <Page heading={text.heading} lead={text.lead}>
      <Part heading={text.cookies} words={text.cookiesWords} />
      <Part heading={text.accounts} words={text.accountsWords} />
      <Part heading={text.trail} words={text.trailWords} />
      <Part heading={text.contacts} words={text.contactsWords} />
      <DataUses />
      <Part heading={text.others} words={text.othersWords} />
    </Page>
  );
}
