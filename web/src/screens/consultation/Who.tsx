import type { ConsultationDraft, Term, Vocabulary } from '../../api/contract.ts';
import { participationNames } from '../../words/consultation.ts';
import { namesOf } from '../calendar/useChoices.ts';
import { Bullets, Section, Words } from './Section.tsx';
import { text } from './text.ts';

const named = (ids: readonly string[] | undefined, terms: readonly Term[] | undefined) =>
  namesOf(ids ?? [], terms);

export function Who({ draft, vocabulary }: { draft: ConsultationDraft; vocabulary?: Vocabulary }) {
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
      <p class="govuk-body">{text.missing}</p>
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
