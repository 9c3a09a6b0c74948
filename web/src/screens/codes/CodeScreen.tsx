import { useEffect } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Clause, CodeOfPractice } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { dayInFull } from '../../time/format.ts';
import { NotFound } from '../not-found/NotFound.tsx';
import { ClauseItem } from './ClauseItem.tsx';
import { text } from './text.ts';

export function CodeScreen() {
  const id = useRoute().params.id ?? '';
  const code = useResource(`code ${id}`, () =>
    ask(api.GET('/api/v1/codes/{codeId}', { params: { path: { codeId: id } } })),
  );
  usePageTitle(code.value?.summary.name ?? text.waitingTitle);
  if (refusedWith(code.failure, 404) || refusedWith(code.failure, 400)) {
    return <NotFound />;
  }
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-back-link" href="/codes">
          {text.back}
        </a>
      </p>
      <h1 class="govuk-heading-l">
        {code.value ? `${code.value.summary.place}: ${code.value.summary.name}` : text.waitingTitle}
      </h1>
      {code.value && <CodeContent code={code.value} />}
      {!code.value && !code.failure && <Waiting what={text.waitingOne} />}
      {code.failure && <FailureNotice failure={code.failure} onRetry={code.reload} />}
    </>
  );
}

/** Clauses under the Code's own headings, in its order. */
function byHeading(clauses: readonly Clause[]): { heading: string; clauses: Clause[] }[] {
  const groups: { heading: string; clauses: Clause[] }[] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (last?.heading === clause.heading) {
      last.clauses.push(clause);
    } else {
      groups.push({ heading: clause.heading, clauses: [clause] });
    }
  }
  return groups;
}

function CodeContent({ code: { summary, clauses } }: { code: CodeOfPractice }) {
  useEffect(() => {
    // The clauses arrive after the page, so the browser could not go to the one that the address names.
    const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (named) {
      named.scrollIntoView();
      named.focus({ preventScroll: true });
    }
  }, [clauses]);
  const facts = [
    [text.edition, summary.edition],
    [text.standing, summary.standing],
    [text.holdsFrom, dayInFull(summary.holdsFrom)],
    ...(summary.reviewDue ? [[text.reviewDue, dayInFull(summary.reviewDue)]] : []),
  ];
  return (
    <>
      <dl class="ch-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="govuk-body">{text.counts(summary.clauseCount, summary.checkedCount)}.</p>
      {byHeading(clauses).map((group, index) => (
        <section key={`${index} ${group.heading}`}>
          <h2 class="govuk-heading-m">{group.heading}</h2>
          <ul class="ch-list">
            {group.clauses.map((clause) => (
              <ClauseItem key={clause.id} clause={clause} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
