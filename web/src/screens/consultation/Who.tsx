import type { Consultation, ConsultationDraft, Term, Vocabulary } from '../../api/contract.ts';
import { useSession } from '../../app/session.tsx';
import { participationNames } from '../../words/consultation.ts';
import { namesOf } from '../calendar/useChoices.ts';
import { ListedConsultees, SentRound } from './ListedConsultees.tsx';
import { Bullets, Section, Words } from './Section.tsx';
import { text } from './text.ts';

const named = (ids: readonly string[] | undefined, terms: readonly Term[] | undefined) =>
  namesOf(ids ?? [], terms);

/** The states in which the server takes suggestions of who is missing. */
const SUGGESTABLE = ['idea', 'heads-up', 'planned', 'open'];

export function Who({ consultation, vocabulary }: { consultation: Consultation; vocabulary?: Vocabulary }) {
  const { id, draft, status, mayChange } = consultation;
  const { signedIn } = useSession().session;
  return (
    <Section id="who" heading={text.who}>
      <Bullets heading={text.audiences} items={named(draft.audiences, vocabulary?.audiences)} />
      <Words heading={text.affected} words={draft.affected} />
      <Words heading={text.consultees} words={draft.consultees} />
      <Words heading={text.seldomHeard} words={draft.audienceNote} />
      {draft.participation && (
        <Words
          heading={text.participation}
          words={participationNames[draft.participation] ?? draft.participation}
        />
      )}
      <Words heading={text.equality} words={draft.equalityAssessment} />
      <ListedConsultees id={id} />
      {SUGGESTABLE.includes(status) && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/consultations/${id}/missing`}>
            {text.suggest}
          </a>
        </p>
      )}
      {mayChange && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/workspace/consultations/${id}/suggestions`}>
            {text.answerSuggestions}
          </a>
        </p>
      )}
      {signedIn && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/workspace/barriers/new?consultation=${id}`}>
            {text.reportBarrier}
          </a>
        </p>
      )}
      {mayChange && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/workspace/consultations/${id}/support`}>
            {text.answerSupport}
          </a>
        </p>
      )}
      <SentRound id={id} />
    </Section>
  );
}

export function TopicsAndAreas({ draft, vocabulary }: { draft: ConsultationDraft; vocabulary?: Vocabulary }) {
  const facts = [
    { name: text.topics, parameter: 'topic', ids: draft.topics ?? [], terms: vocabulary?.topics },
    { name: text.areas, parameter: 'area', ids: draft.areas ?? [], terms: vocabulary?.areas },
  ].filter(({ ids }) => ids.length > 0);
  if (facts.length === 0) {
    return null;
  }
  return (
    <dl class="ch-facts">
      {facts.map(({ name, parameter, ids, terms }) => (
        <div key={parameter}>
          <dt>{name}</dt>
          <dd>
            {ids.map((id, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <a class="govuk-link" href={`/?${parameter}=${encodeURIComponent(id)}`}>
                  {namesOf([id], terms)[0]}
                </a>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
