import { useRef, useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ImportReport, NewImport } from '../../api/contract.ts';
import { announce, usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { describedBy, ErrorMessage, Group, Hint } from '../../components/fields/Field.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { text } from './import-text.ts';
import { ImportReportView } from './ImportReportView.tsx';
import { text as workspaceText } from './text.ts';

export function Import() {
  return (
    <RequireSession keepTyping heading={text.heading}>
      <ImportForm />
    </RequireSession>
  );
}

type Activities = NewImport['activities'];

interface Chosen {
  name: string;
  activities: Activities;
}

/** The list in a file; undefined where the file holds none. */
export function activitiesIn(json: string): Activities | undefined {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? (list as Activities) : undefined;
  } catch {
    return undefined;
  }
}

const totals = ({ added, changed, unchanged, refused }: ImportReport) =>
  text.totals(added, changed, unchanged, refused);

function ImportForm() {
  const [chosen, setChosen] = useState<Chosen>();
  const [error, setError] = useState<string>();
  const [report, setReport] = useState<ImportReport>();
  // Which of the two buttons was pressed; it has to be known before the next rendering.
  const preview = useRef(true);
  usePageTitle(text.heading, Boolean(error));

  const submission = useSubmission(
    ['file'],
    () =>
      ask(
        api.POST('/api/v1/consultation-imports', {
          params: { query: { preview: preview.current } },
          body: { source: 'citizen-space', activities: chosen?.activities ?? [] },
        }),
      ),
    (next) => {
      setReport(next);
      announce(totals(next));
    },
  );

  async function choose(file: File | undefined) {
    setReport(undefined);
    const activities = file && activitiesIn(await file.text());
    setChosen(file && activities ? { name: file.name, activities } : undefined);
    setError(file && !activities ? text.noList : undefined);
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    preview.current = (event.submitter as HTMLButtonElement | null)?.value !== 'import';
    if (chosen) {
      submission.submit();
    } else {
      setError((before) => before ?? text.noFile);
    }
  }

  return (
    <>
      <BackLink href="/workspace" words={workspaceText.task.back} />
      <SubmissionFailure submission={submission} />
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      <form onSubmit={submit} noValidate>
        <Group error={error}>
          <label class="govuk-label govuk-label--s" for="file">
            {text.file}
          </label>
          <Hint id="file" hint={text.fileHint} />
          <ErrorMessage id="file" error={error} />
          <input
            class="govuk-file-upload"
            id="file"
            type="file"
            accept="application/json,.json"
            aria-describedby={describedBy({ id: 'file', hint: text.fileHint, error })}
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        </Group>
        <div class="ch-actions">
          <button type="submit" class="govuk-button govuk-button--secondary" value="preview">
            {text.preview}
          </button>
          {report && (
            <button type="submit" class="govuk-button" value="import">
              {text.import}
            </button>
          )}
        </div>
        {submission.sending && (
          <p class="govuk-body" role="status">
            {text.working}
          </p>
        )}
      </form>
      {report && chosen && <ImportReportView report={report} name={chosen.name} />}
    </>
  );
}
