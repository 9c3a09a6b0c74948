import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { keepsRegister, mayImport, maySeeCoverage } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { RegisterPage } from './RegisterPage.tsx';
import { text } from './text.ts';
import { useWaiting } from './useWaiting.ts';

const toWorkspace = { href: '/workspace', words: text.back };

/** What there is to do in the register, with how much of it waits. */
export function RegisterOverview() {
  return (
    <RegisterPage
      heading={text.heading}
      back={toWorkspace}
      may={(role) => mayImport(role) || maySeeCoverage(role)}
    >
      <Overview />
    </RegisterPage>
  );
}

type Part = keyof typeof text.parts;

function Overview() {
  const { role } = useSession().session;
  const keeps = keepsRegister(role);
  const coverage = useResource(maySeeCoverage(role) ? 'register coverage' : undefined, () =>
    ask(api.GET('/api/v1/register-coverage')),
  );
  const waiting = useWaiting(keeps);
  const whole: Part[] = [
    ...(mayImport(role) ? (['imports'] as const) : []),
    ...(maySeeCoverage(role) ? (['coverage'] as const) : []),
    ...(keeps ? (['personal-data'] as const) : []),
  ];
  return (
    <>
      <p class="ch-page-lead">
        {coverage.value && `${text.registered(coverage.value.registered)}. `}
        {mayImport(role) && !keeps ? text.leadOfficer : text.lead}
      </p>
      <div class="ch-actions">
        {mayImport(role) && (
          <a class="govuk-button" href="/workspace/register/imports">
            {text.add}
          </a>
        )}
        {mayImport(role) && (
          <a class="govuk-link" href="/organisations/add">
            {text.addOne}
          </a>
        )}
        <a class="govuk-link" href="/organisations">
          {text.find}
        </a>
      </div>
      {keeps && (
        <>
          <h2 class="govuk-heading-m">{text.tasks}</h2>
          <ul class="govuk-task-list">
            {(['requests', 'compact', 'corrections', 'confirmations', 'changes', 'duplicates'] as const).map(
              (part) => (
                <Task key={part} part={part} status={waiting[part] ?? text.waiting} />
              ),
            )}
          </ul>
        </>
      )}
      <h2 class="govuk-heading-m">{text.others}</h2>
      <ul class="govuk-task-list">
        {whole.map((part) => (
          <Task key={part} part={part} />
        ))}
      </ul>
    </>
  );
}

function Task({ part, status }: { part: Part; status?: string }) {
  const { name, hint } = text.parts[part];
  return (
    <li class="govuk-task-list__item govuk-task-list__item--with-link">
      <div class="govuk-task-list__name-and-hint">
        <a
          class="govuk-link govuk-task-list__link"
          href={`/workspace/register/${part}`}
          aria-describedby={`${part}-hint${status ? ` ${part}-status` : ''}`}
        >
          {name}
        </a>
        <div class="govuk-task-list__hint" id={`${part}-hint`}>
          {hint}
        </div>
      </div>
      {status && (
        <div class="govuk-task-list__status" id={`${part}-status`}>
          {status}
        </div>
      )}
    </li>
  );
}
