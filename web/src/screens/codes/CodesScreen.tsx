import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { CodeSummary } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { text } from './text.ts';

export function CodesScreen() {
  const codes = useResource('codes', () => ask(api.GET('/api/v1/codes')));
  usePageTitle(text.heading);
  const items = codes.value?.items ?? [];
  return (
    <>
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      {codes.value && (
        <>
          <CodeGroup heading={text.kept} what={text.keptWhat} codes={items.filter((each) => each.kept)} />
          <CodeGroup
            heading={text.others}
            what={text.othersWhat}
            codes={items.filter((each) => !each.kept)}
          />
        </>
      )}
      {!codes.value && !codes.failure && <Waiting what={text.waiting} />}
      {codes.failure && <FailureNotice failure={codes.failure} onRetry={codes.reload} />}
    </>
  );
}

function CodeGroup({ heading, what, codes }: { heading: string; what: string; codes: CodeSummary[] }) {
  if (codes.length === 0) {
    return null;
  }
  return (
    <section>
      <h2 class="govuk-heading-m">{heading}</h2>
      <p class="govuk-body">{what}</p>
      <ul class="ch-list">
        {codes.map((code) => (
          <li key={code.id} class="ch-plain-item">
            <h3 class="ch-item__title">
              <a class="govuk-link" href={`/codes/${code.id}`}>
                {code.place}: {code.name}
              </a>
            </h3>
            <p class="ch-item__line">{code.edition}</p>
            <p class="ch-item__line ch-muted">{text.counts(code.clauseCount, code.checkedCount)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
