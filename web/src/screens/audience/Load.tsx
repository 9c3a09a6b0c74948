import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ConsultationLoad } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { readLoads } from './loads.ts';
import { text } from './text.ts';

const words = text.load;

interface LoadProps {
  audiences: readonly string[];
  /** Picked beside the audiences. */
  organisations: readonly string[];
}

/** Warns of those who are asked often already, and says by what. */
export function Load({ audiences, organisations }: LoadProps) {
  const nobody = audiences.length === 0 && organisations.length === 0;
  const key = `load ${audiences.join()} ${organisations.join()}`;
  const found = useResource(nobody ? undefined : key, () => readLoads(audiences, organisations));
  const { value } = found;
  return (
    <section aria-labelledby="load">
      <h2 class="govuk-heading-m" id="load">
        {words.heading}
      </h2>
      {nobody && <p class="govuk-body">{words.nobody}</p>}
      {!nobody && !value && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value && value.often.length === 0 && <p class="govuk-body">{words.none(value.moreThan)}</p>}
      {value && value.often.length > 0 && (
        <>
          <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">
              !
            </span>
            <strong class="govuk-warning-text__text">{words.what(value.often.length, value.moreThan)}</strong>
          </div>
          <Table
            caption={words.caption}
            captionHidden
            rows={value.often}
            keyOf={(each) => each.organisation.id}
            columns={[
              {
                heading: words.columns.name,
                cell: ({ organisation }) => (
                  <a class="govuk-link" href={`/organisations/${organisation.id}`}>
                    {organisation.name}
                  </a>
                ),
              },
              { heading: words.columns.asked, cell: ({ timesAsked }) => text.members.asked(timesAsked) },
              {
                heading: words.columns.which,
                cell: ({ organisation }) => <Which id={organisation.id} name={organisation.name} />,
              },
            ]}
          />
        </>
      )}
      {value?.from && value.to && <p class="govuk-body-s">{words.window(value.from, value.to)}</p>}
    </section>
  );
}

function Which({ id, name }: { id: string; name: string }) {
  const [wanted, setWanted] = useState(false);
  const load = useResource(wanted ? `asked ${id}` : undefined, () =>
    ask(api.GET('/api/v1/organisations/{organisationId}/load', { params: { path: { organisationId: id } } })),
  );
  if (!wanted) {
    return (
      <button
        type="button"
        class="ch-link-button"
        aria-label={words.which(name)}
        onClick={() => setWanted(true)}
      >
        {words.whichShort}
      </button>
    );
  }
  return (
    <div role="status">
      {!load.value && !load.failure && words.waiting}
      {load.failure && <FailureNotice failure={load.failure} onRetry={load.reload} />}
      {load.value && (
        <>
          <Asked heading={words.past} asked={load.value.past} />
          <Asked heading={words.coming} asked={load.value.coming} />
          {load.value.past.length + load.value.coming.length === 0 && words.nothing}
        </>
      )}
    </div>
  );
}

function Asked({ heading, asked }: { heading: string; asked: ConsultationLoad['past'] }) {
  if (asked.length === 0) {
    return null;
  }
  return (
    <>
      <p class="govuk-body-s ch-close">{heading}:</p>
      <ul class="govuk-list ch-small">
        {asked.map(({ consultation, lead, closesOn }) => (
          <li key={consultation.id}>
            <a class="govuk-link" href={`/consultations/${consultation.id}`}>
              {consultation.title}
            </a>{' '}
            ({[lead.name, closesOn && words.closes(closesOn)].filter(Boolean).join(', ')})
          </li>
        ))}
      </ul>
    </>
  );
}
