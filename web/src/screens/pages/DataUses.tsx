import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { privacy } from './text.ts';

const text = privacy.record;

/** The record of what is done with people's data, each kind with its purpose, basis and time. */
export function DataUses() {
  const found = useResource('personal data record', () => ask(api.GET('/api/v1/personal-data-record')));
  return (
    <section aria-labelledby="record">
      <h2 class="govuk-heading-m" id="record">
        {text.heading}
      </h2>
      <p class="govuk-body">{text.what}</p>
      {!found.value && !found.failure && <Waiting what={text.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {found.value?.items.map((use) => (
        <Fold key={use.id} summary={use.name}>
          <dl class="ch-facts">
            {(['held', 'purpose', 'basis', 'seenBy', 'kept', 'rights'] as const).map((part) => (
              <div key={part}>
                <dt>{text.parts[part]}</dt>
                <dd>{part === 'basis' ? text.bases[use.basis] : use[part]}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      ))}
    </section>
  );
}
