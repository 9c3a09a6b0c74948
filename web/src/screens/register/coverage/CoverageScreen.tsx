import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { useResource } from '../../../api/resource.ts';
import { keepsRegister, maySeeCoverage } from '../../../app/roles.ts';
import { useSession } from '../../../app/session.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { Bar, Chart } from './Chart.tsx';
import { gapsOf } from './missed.ts';
import { Gaps } from './Gaps.tsx';
import { text } from './text.ts';
import { Unreached } from './Unreached.tsx';

/** Which wards, sectors and communities the register reaches. */
export function CoverageScreen() {
  // A steward, who may not see the register's upkeep, came from the list of organisations.
  const back = keepsRegister(useSession().session.role)
    ? undefined
    : { href: '/organisations', words: text.toOrganisations };
  return (
    <RegisterPage heading={text.heading} lead={text.lead} may={maySeeCoverage} back={back}>
      <Coverage />
    </RegisterPage>
  );
}

function Coverage() {
  const coverage = useResource('register coverage', () => ask(api.GET('/api/v1/register-coverage')));
  const { value } = coverage;
  if (coverage.failure) {
    return <FailureNotice failure={coverage.failure} onRetry={coverage.reload} />;
  }
  if (!value) {
    return <Waiting what={text.waiting} />;
  }
  return (
    <>
      <p class="govuk-body">
        {text.summary(value.registered, value.supported)}{' '}
        <a class="govuk-link" href="#gaps">
          {text.toGaps(gapsOf(value).length)}
        </a>
      </p>
      <ul class="ch-coverage__key" aria-hidden="true">
        <li>
          <Bar registered={1} supported={1} most={1} /> {text.key.supported}
        </li>
        <li>
          <Bar registered={1} supported={0} most={1} /> {text.key.others}
        </li>
      </ul>
      {(['areas', 'sectors', 'communities', 'kinds'] as const).map((dimension) => (
        <Chart
          key={dimension}
          id={dimension}
          name={text.dimensions[dimension]}
          rows={value[dimension]}
          silent={dimension === 'sectors' ? '' : text.unstated[dimension](value.unstated[dimension])}
        />
      ))}
      <Gaps coverage={value} />
      <Unreached wards={value.unreached} />
    </>
  );
}
