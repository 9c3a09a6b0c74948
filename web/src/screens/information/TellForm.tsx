import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { InformationRequest } from '../../api/contract.ts';
import { Checkbox } from '../../components/fields/Checkbox.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { dayOf, noDate } from '../../components/fields/typed-date.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { dayInFull } from '../../time/format.ts';
import { text } from './text.ts';

const words = text.tell;
const controls: Record<string, string> = { organisation: 'organisation-search', commentBy: 'commentBy-day' };

interface TellFormProps {
  request: InformationRequest;
  onTold: (said: string) => void;
}

/** Tells one organisation that something about it is asked for. */
export function TellForm({ request, onTold }: TellFormProps) {
  const [organisations, setOrganisations] = useState<string[]>([]);
  const [material, setMaterial] = useState('');
  const [commerciallySensitive, setSensitive] = useState(false);
  const [commentBy, setCommentBy] = useState(noDate);
  const submission = useSubmission(
    ['organisation', 'material', 'commerciallySensitive', 'commentBy'],
    () =>
      ask(
        api.POST('/api/v1/information-requests/{informationRequestId}/concerned', {
          params: { path: { informationRequestId: request.id } },
          body: {
            organisation: organisations[0] ?? '',
            material,
            commerciallySensitive,
            commentBy: dayOf(commentBy) ?? '',
          },
        }),
      ),
    ({ organisation }) => onTold(words.done(organisation.name)),
  );
  const { errors } = submission;
  return (
    <Fold summary={words.summary} open={request.concerned.length === 0}>
      <form class="ch-prose" onSubmit={submission.submit} aria-label={words.summary} noValidate>
        <SubmissionFailure submission={submission} controlOf={(id) => controls[id] ?? id} />
        <OrganisationsField
          id="organisation"
          label={words.organisation}
          value={organisations}
          error={errors.organisation && (organisations.length === 0 ? words.one : errors.organisation)}
          // The last one chosen counts: each organisation is told of its own part.
          onInput={(chosen) => setOrganisations(chosen.slice(-1))}
        />
        <TextField
          id="material"
          rows={3}
          label={words.material}
          hint={words.materialHint}
          value={material}
          error={errors.material}
          onInput={setMaterial}
        />
        <Checkbox
          id="commerciallySensitive"
          label={words.sensitive}
          value={commerciallySensitive}
          error={errors.commerciallySensitive}
          onInput={setSensitive}
        />
        <DateField
          id="commentBy"
          label={words.commentBy}
          hint={words.commentByHint(dayInFull(request.dueOn))}
          value={commentBy}
          error={errors.commentBy}
          onInput={setCommentBy}
        />
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      </form>
    </Fold>
  );
}
