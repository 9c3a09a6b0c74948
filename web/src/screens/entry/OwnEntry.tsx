import { useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { useSession } from '../../app/session.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { EntryKeeper } from './EntryKeeper.tsx';
import { text } from './text.ts';

const BASE = '/my-organisation/entry';
const back = { href: '/my-organisation', words: text.back };

/** The entry of the organisation that somebody acts for. */
export function OwnEntry() {
  return (
    <RequireSession keepTyping heading={text.heading}>
      <Content />
    </RequireSession>
  );
}

function Content() {
  const { part = '' } = useRoute().params;
  const { session } = useSession();
  // While signed out in the middle of an edit, the form stays that of the organisation it was opened for.
  const id = useRef<string>(undefined);
  id.current = session.organisation?.id ?? id.current;
  return id.current ? <EntryKeeper id={id.current} part={part} base={BASE} back={back} /> : <None />;
}

function None() {
  usePageTitle(text.heading);
  return (
    <>
      <BackLink {...back} />
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="govuk-body">{text.none}</p>
    </>
  );
}
