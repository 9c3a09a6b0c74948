import type { ComponentChildren } from 'preact';
import { usePageTitle } from '../../app/announcer.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { addressOf, useEditor } from './editor.ts';
import { StaleNotice } from '../../forms/StaleNotice.tsx';
import { text } from './text.ts';
import type { VersionedSubmission } from '../../forms/useVersioned.ts';

interface WorkspacePageProps {
  heading: string;
  lead?: string;
  submission?: VersionedSubmission;
  controlOf?: (id: string) => string;
  labelOf?: (id: string) => string | undefined;
  children: ComponentChildren;
}

/** The head that every page of a consultation's workspace has. */
export function WorkspacePage({
  heading,
  lead,
  submission,
  controlOf,
  labelOf,
  children,
}: WorkspacePageProps) {
  const { consultation } = useEditor();
  usePageTitle(`${heading}: ${consultation.draft.title}`, Boolean(submission?.failure));
  return (
    <>
      <BackLink href={addressOf(consultation)} words={text.task.toTasks} />
      {submission && <SubmissionFailure submission={submission} controlOf={controlOf} labelOf={labelOf} />}
      {submission?.differences && <StaleNotice differences={submission.differences} />}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{consultation.draft.title}</span>
        {heading}
      </h1>
      {lead && <p class="ch-page-lead">{lead}</p>}
      {children}
    </>
  );
}
