import type { Failure } from '../../api/answer.ts';
import { text } from './text.ts';

/** Says what went wrong and offers to try again. Nothing around it is lost. */
export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  return (
    <div class="ch-panel" role="alert">
      <h2 class="govuk-heading-m">{text.title}</h2>
      {failure.kind === 'offline' ? <p class="govuk-body">{text.offline}</p> : <Refusal failure={failure} />}
      {onRetry && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onRetry}>
          {text.again}
        </button>
      )}
    </div>
  );
}

function Refusal({ failure }: { failure: Extract<Failure, { kind: 'refused' }> }) {
  const { problem, retryAfter, status } = failure;
  return (
    <>
      <p class="govuk-body">{problem.title.replace(/\.$/, '')}.</p>
      {problem.detail && <p class="govuk-body">{problem.detail}</p>}
      {problem.errors && (
        <ul class="govuk-list govuk-list--bullet">
          {problem.errors.map((error) => (
            <li key={`${error.pointer} ${error.parameter} ${error.code}`}>{error.detail}</li>
          ))}
        </ul>
      )}
      {retryAfter && <p class="govuk-body">{text.wait(retryAfter)}</p>}
      {status >= 500 && problem.instance && <p class="govuk-body">{text.reference(problem.instance)}</p>}
    </>
  );
}
