import { useState } from 'preact/hooks';
import { uploadList } from '../../../api/upload.ts';
import { announce } from '../../../app/announcer.tsx';
import { describedBy, ErrorMessage, Group, Hint } from '../../../components/fields/Field.tsx';
import { Progress } from '../../../components/Progress/Progress.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { text } from './text.ts';

const words = text.upload;

/** Hands a file in, and says how much of it has gone. */
export function UploadForm({ onUploaded }: { onUploaded: (id: string) => void }) {
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const [share, setShare] = useState(0);
  const submission = useSubmission(
    ['file'],
    () => uploadList(file as File, setShare),
    ({ id }) => {
      announce(words.done);
      onUploaded(id);
    },
  );

  function submit(event: Event) {
    event.preventDefault();
    setError(file ? undefined : words.noFile);
    setShare(0);
    if (file) {
      submission.submit();
    }
  }

  return (
    <section class="ch-panel ch-prose" aria-labelledby="upload">
      <h2 class="govuk-heading-m" id="upload">
        {words.heading}
      </h2>
      <SubmissionFailure submission={submission} />
      <form onSubmit={submit} noValidate>
        <Group error={error}>
          <label class="govuk-label govuk-label--s" for="file">
            {words.file}
          </label>
          <Hint id="file" hint={words.fileHint} />
          <ErrorMessage id="file" error={error} />
          <input
            class="govuk-file-upload"
            id="file"
            type="file"
            accept="text/csv,.csv"
            aria-describedby={describedBy({ id: 'file', hint: words.fileHint, error })}
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0]);
              setError(undefined);
            }}
          />
        </Group>
        {submission.sending ? (
          <Progress
            label={words.progress}
            share={share}
            words={share < 1 ? words.sending(share) : words.checking}
          />
        ) : (
          <button type="submit" class="govuk-button">
            {words.submit}
          </button>
        )}
      </form>
    </section>
  );
}
