import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { useSession } from '../../app/session.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { standingNames } from '../../words/organisation.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { ItsNotes } from '../knowledge/ItsNotes.tsx';
import { ItsNotices } from '../notices/ItsNotices.tsx';
import { Papers } from '../../components/Papers/Papers.tsx';
import { NotFound } from '../not-found/NotFound.tsx';
import { mayCorrect, mayReadHistory } from '../../app/roles.ts';
import { Confided, Coverage, Does, ForKeepers, Opens, Reach, What, Where } from './EntryParts.tsx';
import { Contacts } from './Contacts.tsx';
import { CoveredBy } from './CoveredBy.tsx';
import { Disputed } from './Disputed.tsx';
import { ItsConsultations } from './ItsConsultations.tsx';
import { Members } from './Members.tsx';
import { Sources } from './Sources.tsx';
import { text } from './text.ts';

export function OrganisationScreen() {
  const id = useRoute().params.id ?? '';
  const { session, known } = useSession();
  const vocabulary = useVocabulary().value;
  // Who asks decides what is seen, so each reader's answer is kept apart.
  const found = useResource(known ? `organisation ${id} ${session.person?.id}` : undefined, () =>
    ask(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId: id } } })),
  );
  usePageTitle(found.value?.entry.name ?? text.waitingTitle);
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  const { value } = found;
  const own = session.organisation?.id === id;
  return (
    <>
      <BackLink href="/organisations" words={text.back} />
      <h1 class="govuk-heading-xl">{value?.entry.name ?? text.waitingTitle}</h1>
      {value && (
        <>
          {value.entry.standing && value.entry.standing !== 'active' && (
            <p class="ch-status-line">
              <Tag tone="warn">{standingNames[value.entry.standing]}</Tag>
            </p>
          )}
          {value.entry.description?.split(/\n+/).map((paragraph, index) => (
            <p key={index} class={index === 0 ? 'ch-page-lead' : 'govuk-body'}>
              {paragraph}
            </p>
          ))}
          {value.mayChange && (
            <p class="govuk-body">
              <a class="govuk-link" href={own ? '/my-organisation/entry' : `/workspace/organisations/${id}`}>
                {text.keep}
              </a>
            </p>
          )}
          <What organisation={value} />
          <Disputed disputes={value.disputed} vocabulary={vocabulary} />
          <Where entry={value.entry} />
          <Contacts id={id} />
          <Does entry={value.entry} vocabulary={vocabulary} />
          <Reach entry={value.entry} vocabulary={vocabulary} />
          <Coverage entry={value.entry} vocabulary={vocabulary} />
          {(value.entry.coverage?.organisations ?? []).length > 0 && <Members id={id} />}
          {value.entry.standing !== 'closed' && <CoveredBy id={id} vocabulary={vocabulary} />}
          <Opens entry={value.entry} vocabulary={vocabulary} />
          <Papers entry={value.entry} />
          <Confided entry={value.entry} />
          <ForKeepers entry={value.entry} />
          <ItsNotes id={id} />
          <ItsNotices id={id} />
          <ItsConsultations id={id} />
          {session.signedIn && <Sources id={id} />}
          {session.signedIn && (own || mayReadHistory(session.role)) && (
            <p class="govuk-body">
              <a class="govuk-link" href={`/organisations/${id}/history`}>
                {text.history.link}
              </a>
            </p>
          )}
          {!value.mayChange && mayCorrect(session.role) && (
            <p class="govuk-body">
              <a class="govuk-link" href={`/organisations/${id}/correct`}>
                {text.correct}
              </a>
            </p>
          )}
        </>
      )}
      {!value && !found.failure && <Waiting what={text.waitingOne} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
    </>
  );
}
