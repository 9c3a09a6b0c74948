import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { StaleNotice } from '../../forms/StaleNotice.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useVersioned } from '../../forms/useVersioned.ts';
import { today } from '../../time/days.ts';
import { dayInFull } from '../../time/format.ts';
import { useKeeper } from './keeper.ts';
import { hasContent, sectionsOf } from './sections.ts';
import { text } from './text.ts';

/** All parts of an entry, each with its own address, and the question whether it is still right. */
export function EntryParts() {
  const { organisation, message, base, back } = useKeeper();
  const { id, entry, mayChange } = organisation;
  usePageTitle(`${entry.name}: ${text.waitingTitle}`);
  return (
    <>
      <BackLink {...back} />
      {message && <Done message={message} />}
      <h1 class="govuk-heading-l">{entry.name}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/organisations/${id}`}>
          {text.page}
        </a>
      </p>
      {mayChange ? (
        <>
          <h2 class="govuk-heading-m">{text.parts}</h2>
          <ul class="govuk-task-list">
            {sectionsOf(entry).map((section) => (
              <li key={section.id} class="govuk-task-list__item govuk-task-list__item--with-link">
                <div class="govuk-task-list__name-and-hint">
                  <a class="govuk-link govuk-task-list__link" href={`${base}/${section.id}`}>
                    {section.name}
                  </a>
                </div>
                <div class="govuk-task-list__status">
                  {hasContent(section, entry) ? text.filled : text.empty}
                </div>
              </li>
            ))}
          </ul>
          <Beside />
          <StillRight />
        </>
      ) : (
        <p class="govuk-inset-text">{text.notYours}</p>
      )}
    </>
  );
}

function Beside() {
  const { organisation, base } = useKeeper();
  const waiting = organisation.disputed.length;
  return (
    <>
      <h2 class="govuk-heading-m">{text.beside}</h2>
      <ul class="govuk-task-list">
        {Object.entries(text.besideWhat).map(([id, { name, hint }]) => (
          <li key={id} class="govuk-task-list__item govuk-task-list__item--with-link">
            <div class="govuk-task-list__name-and-hint">
              <a
                class="govuk-link govuk-task-list__link"
                href={id === 'history' ? `/organisations/${organisation.id}/history` : `${base}/${id}`}
                aria-describedby={`${id}-hint`}
              >
                {name}
              </a>
              <div class="govuk-task-list__hint" id={`${id}-hint`}>
                {hint}
              </div>
            </div>
            {id === 'corrections' && waiting > 0 && (
              <div class="govuk-task-list__status">{text.toSettle(waiting)}</div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function StillRight() {
  const { organisation, etag, changed, catchUp } = useKeeper();
  const { id, entry, confirmedOn, confirmationDueOn } = organisation;
  const everything = sectionsOf(entry).flatMap((section) => section.fields);
  const submission = useVersioned(
    { draft: entry, catchUp },
    [],
    everything,
    () =>
      ask(
        api.POST('/api/v1/organisations/{organisationId}/confirmation', {
          params: { path: { organisationId: id }, header: { 'If-Match': etag } },
        }),
      ),
    (next, nextEtag) => changed(next, nextEtag, text.right.done),
  );
  return (
    <form class="ch-panel ch-prose" onSubmit={submission.submit} aria-labelledby="still-right">
      <h2 class="govuk-heading-m" id="still-right">
        {text.right.heading}
      </h2>
      <SubmissionFailure submission={submission} />
      {submission.differences && <StaleNotice differences={submission.differences} />}
      <p class="govuk-body">
        {confirmedOn ? text.right.last(dayInFull(confirmedOn)) : text.right.never}{' '}
        {confirmationDueOn &&
          (confirmationDueOn < today()
            ? text.right.overdue(dayInFull(confirmationDueOn))
            : text.right.due(dayInFull(confirmationDueOn)))}
      </p>
      <p class="govuk-body">{text.right.what}</p>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {text.right.submit}
      </button>
    </form>
  );
}
