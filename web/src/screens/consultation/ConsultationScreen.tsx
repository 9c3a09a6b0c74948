import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultation } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { FindingsList } from '../../components/Findings/FindingsList.tsx';
import { StatusTag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { today } from '../../time/days.ts';
import { periodInWords } from '../../words/period.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { NotFound } from '../not-found/NotFound.tsx';
import { About, Documents, WhatCanChange } from './About.tsx';
import { Afterwards, History, Related } from './Afterwards.tsx';
import { Contact } from './Contact.tsx';
import { DatesList } from './DatesList.tsx';
import { InterestPanel } from './InterestPanel.tsx';
import { Support } from './Support.tsx';
import { Respond } from './Respond.tsx';
import { Section, Words } from './Section.tsx';
import { text } from './text.ts';
import { TopicsAndAreas, Who } from './Who.tsx';

export function ConsultationScreen() {
  const id = useRoute().params.id ?? '';
  const { session, known } = useSession();
  const found = useResource(known ? `consultation ${id} ${session.person?.id}` : undefined, () =>
    ask(api.GET('/api/v1/consultations/{consultationId}', { params: { path: { consultationId: id } } })),
  );
  usePageTitle(found.value?.draft.title ?? text.waitingTitle);

  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  if (!found.value) {
    return (
      <>
        <h1 class="govuk-heading-l">{text.waitingTitle}</h1>
        {found.failure ? (
          <FailureNotice failure={found.failure} onRetry={found.reload} />
        ) : (
          <Waiting what={text.waiting} />
        )}
      </>
    );
  }
  return <ConsultationPage consultation={found.value} />;
}

const planning = (consultation: Consultation) =>
  consultation.partners.length > 0
    ? text.ledWith(consultation.lead.name, consultation.partners.map((each) => each.name).join(', '))
    : text.ledBy(consultation.lead.name);

function ConsultationPage({ consultation }: { consultation: Consultation }) {
  const { id, draft, status, withdrawal, mayChange, lead } = consultation;
  const vocabulary = useVocabulary().value;
  const period = {
    status,
    opensOn: draft.opensOn,
    closesOn: draft.closesOn,
    opensFirm: draft.opensFirm ?? false,
    closesFirm: draft.closesFirm ?? false,
  };
  return (
    <article>
      <p class="govuk-body">
        <a class="govuk-back-link" href="/">
          {text.back}
        </a>
      </p>
      <h1 class="govuk-heading-xl">{draft.title}</h1>
      <p class="ch-status-line">
        <StatusTag status={status} /> {periodInWords(period, today())}
      </p>
      {withdrawal && (
        <>
          <h2 class="govuk-heading-s">{text.withdrawn(withdrawal.on)}</h2>
          <p class="ch-text">{withdrawal.reason}</p>
        </>
      )}
      {draft.embargo && <p class="govuk-inset-text">{text.embargo(draft.embargo.releaseOn)}</p>}
      <div class="ch-columns">
        <div>
          <Words words={draft.summary} />
          <p class="govuk-body">
            <a class="govuk-link" href={`/organisations/${lead.id}`}>
              {planning(consultation)}
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={`/consultations/${id}/pass-on`}>
              {text.passOn}
            </a>
          </p>
          {mayChange && (
            <p class="govuk-body">
              <a class="govuk-link" href={`/workspace/consultations/${id}`}>
                {text.manage}
              </a>
            </p>
          )}
          <About draft={draft} />
          <WhatCanChange draft={draft} />
          <Respond consultation={consultation} />
          <Documents consultation={consultation} />
          <Who consultation={consultation} vocabulary={vocabulary} />
          <Afterwards consultation={consultation} />
          <KeepsTheCode consultation={consultation} />
          <Related consultation={consultation} />
          <History changes={consultation.dateChanges} />
        </div>
        <aside>
          <Section id="dates" heading={text.dates}>
            <DatesList draft={draft} />
          </Section>
          <Section id="contact" heading={text.contact}>
            <Contact contact={draft.contact} />
          </Section>
          <TopicsAndAreas draft={draft} vocabulary={vocabulary} />
          <InterestPanel consultation={consultation} />
          <Support consultation={consultation} />
        </aside>
      </div>
    </article>
  );
}

function KeepsTheCode({ consultation: { id, version, draft } }: { consultation: Consultation }) {
  const findings = useResource(`findings ${id} ${version}`, () =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/findings', {
        params: { path: { consultationId: id } },
      }),
    ),
  );
  return (
    <Section id="code" heading={text.code}>
      <p class="govuk-body">{text.codeWhat}</p>
      {findings.value && <FindingsList findings={findings.value.items} />}
      {!findings.value && !findings.failure && <Waiting what={text.codeWaiting} />}
      {findings.failure && <FailureNotice failure={findings.failure} onRetry={findings.reload} />}
      <Words heading={text.departures} words={draft.departures} />
    </Section>
  );
}
