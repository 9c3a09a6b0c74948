import { useState } from 'preact/hooks';
import { PartnersPage } from '../../app/PartnersPage.tsx';
import { mayOpenAccounts } from '../../app/roles.ts';
import { AccountForm } from './AccountForm.tsx';
import { Opened, type Handover } from './Opened.tsx';
import { BASE, text } from './text.ts';

/** Where an account is opened; `?organisation=` says for which organisation. */
export function NewAccount() {
  return (
    <PartnersPage
      heading={text.open}
      lead={text.form.lead}
      back={{ href: BASE, words: text.form.back }}
      may={mayOpenAccounts}
      notAllowed={text.notAllowed}
    >
      <FormThenHandover />
    </PartnersPage>
  );
}

/** The password is held here alone, and gone when the page is left. */
function FormThenHandover() {
  const [handover, setHandover] = useState<Handover>();
  return handover ? (
    <Opened handover={handover} onAnother={() => setHandover(undefined)} />
  ) : (
    <AccountForm onOpened={setHandover} />
  );
}
