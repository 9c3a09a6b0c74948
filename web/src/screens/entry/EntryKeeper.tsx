import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask, refusedWith, type Failure } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Organisation } from '../../api/contract.ts';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { NotFound } from '../not-found/NotFound.tsx';
import { CompactPage } from './compact/CompactPage.tsx';
import { ContactsPage } from './contacts/ContactsPage.tsx';
import { DisclosuresPage } from './contacts/DisclosuresPage.tsx';
import { PreferencesPage } from './contacts/PreferencesPage.tsx';
import { CorrectionsPage } from './corrections/CorrectionsPage.tsx';
import { EntryParts } from './EntryParts.tsx';
import { KeeperContext, type Keeper } from './keeper.ts';
import { PartPage } from './PartPage.tsx';
import { sectionsOf } from './sections.ts';
import { text } from './text.ts';

/** What is kept beside the parts of an entry, by its address. */
const beside: Readonly<Record<string, FunctionComponent>> = {
  contacts: ContactsPage,
  disclosures: DisclosuresPage,
  preferences: PreferencesPage,
  compact: CompactPage,
  corrections: CorrectionsPage,
};

const read = (id: string) =>
  ask(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId: id } } }));

interface EntryKeeperProps extends Pick<Keeper, 'base' | 'back'> {
  id: string;
  part: string;
}

/** Reads an entry, holds it while its parts are gone through, and shows the part of the address. */
export function EntryKeeper({ id, part, base, back }: EntryKeeperProps) {
  const { session } = useSession();
  const [held, hold] = useState<{ organisation: Organisation; etag: string; message: string }>();
  const [failure, setFailure] = useState<Failure>();
  const person = session.person?.id;
  const take = (organisation: Organisation, etag: string | undefined, message = '') =>
    hold({ organisation, etag: etag ?? `"${organisation.version}"`, message });

  async function load() {
    setFailure(undefined);
    const answer = await read(id);
    if (answer.ok) {
      take(answer.value, answer.etag);
    } else {
      setFailure(answer.failure);
    }
    return answer.ok ? answer.value.entry : undefined;
  }
  useEffect(() => {
    // Signing out in the middle of an edit must not take the form away; signing in reads anew.
    if (person && held?.organisation.id !== id) {
      void load();
    }
  }, [id, person]);

  if (refusedWith(failure, 404) || refusedWith(failure, 400)) {
    return <NotFound />;
  }
  if (!held || held.organisation.id !== id) {
    return (
      <>
        <h1 class="govuk-heading-l">{text.waitingTitle}</h1>
        {failure ? (
          <FailureNotice failure={failure} onRetry={() => void load()} />
        ) : (
          <Waiting what={text.waiting} />
        )}
      </>
    );
  }
  const section = sectionsOf(held.organisation.entry).find((each) => each.id === part);
  const Beside = held.organisation.mayChange ? beside[part] : undefined;
  if (part && !section && !Beside) {
    return <NotFound />;
  }
  return (
    <KeeperContext.Provider value={{ ...held, base, back, changed: take, catchUp: load }}>
      {section ? <PartPage key={part} section={section} /> : Beside ? <Beside /> : <EntryParts />}
    </KeeperContext.Provider>
  );
}
