import type { InformationBarrier } from '../../api/contract.ts';
import { dayInFull } from '../../time/format.ts';
import { stepNames, text } from './text.ts';

const words = text.page;

/** Everything that was said of a barrier, in order. */
export const Steps = ({ barrier }: { barrier: InformationBarrier }) => (
  <section aria-labelledby="steps">
    <h2 class="govuk-heading-l" id="steps">
      {words.steps}
    </h2>
    <ol class="govuk-list govuk-list--number govuk-list--spaced">
      <li>
        <strong>{words.reported}</strong>
        <br />
        {words.by(barrier.reportedBy.name, dayInFull(barrier.reportedOn))}
      </li>
      {barrier.steps.map((step, index) => (
        <li key={index}>
          <strong>{stepNames[step.state]}</strong>
          {step.words && <p class="govuk-body ch-lines">{step.words}</p>}
          {step.dueOn && <p class="govuk-body">{words.due(dayInFull(step.dueOn))}</p>}
          {!step.words && !step.dueOn && <br />}
          <span class="govuk-hint">{words.by(step.saidBy.name, dayInFull(step.saidOn))}</span>
        </li>
      ))}
    </ol>
  </section>
);
