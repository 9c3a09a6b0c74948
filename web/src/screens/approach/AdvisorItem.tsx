import type { ApproachAdvisor } from '../../api/contract.ts';
import { Fact } from '../../components/Fact/Fact.tsx';
import { dayInFull } from '../../time/format.ts';
import { AdviceForm } from './AdviceForm.tsx';
import { text } from './text.ts';

const words = text.one;

export interface AdvisorProps {
  request: string;
  advisor: ApproachAdvisor;
  onChanged: (said: string) => void;
}

/** What one of those asked advises, and where its people say it. */
export function AdvisorItem(props: AdvisorProps) {
  const { organisation, advice, mayAdvise } = props.advisor;
  return (
    <section class="ch-panel" aria-labelledby={`advisor-${organisation.id}`}>
      <h3 class="govuk-heading-m" id={`advisor-${organisation.id}`}>
        {organisation.name}
      </h3>
      {!advice && <p class="govuk-body">{words.silent}</p>}
      {advice && (
        <>
          <p class="govuk-body ch-muted">{words.given(dayInFull(advice.advisedOn))}</p>
          <p class="govuk-body ch-lines">{advice.text}</p>
          <dl class="ch-facts ch-facts--beside">
            {advice.conditions && (
              <Fact term={words.conditions}>
                <span class="ch-lines">{advice.conditions}</span>
              </Fact>
            )}
            {advice.organisations.length > 0 && (
              <Fact term={words.whom}>
                <ul class="govuk-list">
                  {advice.organisations.map(({ id, name }) => (
                    <li key={id}>
                      <a class="govuk-link" href={`/organisations/${id}`}>
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </Fact>
            )}
          </dl>
        </>
      )}
      {mayAdvise && <AdviceForm {...props} />}
    </section>
  );
}
