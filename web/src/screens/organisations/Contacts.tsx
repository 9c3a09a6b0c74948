import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { OrganisationContact } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { channelNames, formatNames, purposeNames } from '../../words/contact.ts';
import { text } from './text.ts';

const words = text.contacts;

/** Whom to turn to in an organisation, as far as the reader may know. */
export function Contacts({ id }: { id: string }) {
  const { session } = useSession();
  const contacts = useResource(`contacts ${id} ${session.person?.id}`, () =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/contacts', {
        params: { path: { organisationId: id } },
      }),
    ),
  );
  const items = contacts.value?.items.filter((each) => each.state === 'current') ?? [];
  if (contacts.failure) {
    return <FailureNotice failure={contacts.failure} onRetry={contacts.reload} />;
  }
  return items.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">{words.heading}</h2>
      {items.map((each) => (
        <Contact key={each.id} contact={each} />
      ))}
    </section>
  );
}

function Contact({ contact }: { contact: OrganisationContact }) {
  const { name, jobTitle, email, telephone, postalAddress, purposes, receiving } = contact;
  const wishes = [
    receiving?.channel && channelNames[receiving.channel],
    receiving?.otherFormat ?? (receiving?.format && formatNames[receiving.format]),
    receiving?.language && words.language(receiving.language),
    receiving?.accessNeeds,
  ].filter(Boolean);
  return (
    <address class="ch-contact">
      <strong>{words.for(purposes.map((each) => purposeNames[each]).join(', '))}</strong>
      {(name || jobTitle) && <span>{[name, jobTitle].filter(Boolean).join(', ')}</span>}
      {email && (
        <span>
          <a class="govuk-link" href={`mailto:${email}`}>
            {email}
          </a>
        </span>
      )}
      {telephone && <span>{telephone}</span>}
      {postalAddress && <span>{postalAddress}</span>}
      {wishes.length > 0 && <span>{words.wishes(wishes.join(', '))}</span>}
    </address>
  );
}
