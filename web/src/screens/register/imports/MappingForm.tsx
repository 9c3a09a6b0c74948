import { useState } from 'preact/hooks';
import { ask, type Answer } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type {
  OrganisationKind,
  RegisterImport,
  RegisterImportField,
  RegisterImportMapping,
  Sector,
} from '../../../api/contract.ts';
import { Checkbox } from '../../../components/fields/Checkbox.tsx';
import { Radios, type Choice } from '../../../components/fields/Choices.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { Progress } from '../../../components/Progress/Progress.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { sectorNames } from '../../../words/consultation.ts';
import { kindNames } from '../../../words/organisation.ts';
import { readImport, stepOf, useHeld, useStep } from './held.ts';
import { fieldNames, text } from './text.ts';

const words = text.mapping;
const MEANWHILE_MS = 700;

const choices = (names: Record<string, string>): Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const fields = [{ value: '', label: words.leaveOut }, ...choices(fieldNames)];

/** What each column is to be, by its name; nothing where it is left out. */
type Meant = Record<string, string>;

const meantBy = ({ columns, mapping }: RegisterImport): Meant =>
  Object.fromEntries(
    columns.map((column) => [column, mapping.columns.find((each) => each.column === column)?.field ?? '']),
  );

function mappingOf(meant: Meant, sector: string, kind: string, keepNames: boolean): RegisterImportMapping {
  return {
    columns: Object.entries(meant)
      .filter(([, field]) => field !== '')
      .map(([column, field]) => ({ column, field: field as RegisterImportField })),
    sector: sector as Sector,
    kind: (kind || undefined) as OrganisationKind | undefined,
    keepNames,
  };
}

/** What the columns of a list are. Saying it has the list read. */
export function MappingForm() {
  const { list, hold } = useHeld();
  const [meant, setMeant] = useState<Meant>(() => meantBy(list));
  const [sector, setSector] = useState<string>(list.mapping.sector);
  const [kind, setKind] = useState<string>(list.mapping.kind ?? '');
  const [keepNames, setKeepNames] = useState(list.mapping.keepNames ?? false);

  async function read(now: RegisterImport): Promise<Answer<RegisterImport>> {
    const mapped = await ask(
      api.PUT('/api/v1/organisation-imports/{importId}/mapping', {
        params: stepOf(now),
        body: mappingOf(meant, sector, kind, keepNames),
      }),
    );
    if (!mapped.ok) {
      return mapped;
    }
    // How far it is can be asked for meanwhile; what comes of the request itself is held when it is there.
    const meanwhile = setTimeout(() => {
      void readImport(now.id).then(
        (answer) => answer.ok && answer.value.status === 'reading' && hold(answer.value),
      );
    }, MEANWHILE_MS);
    const answer = await ask(
      api.POST('/api/v1/organisation-imports/{importId}/preview', { params: stepOf(mapped.value) }),
    );
    clearTimeout(meanwhile);
    if (!answer.ok) {
      hold(mapped.value);
    }
    return answer;
  }
  const submission = useStep(read, text.reading.done, text.stale, ['columns', 'sector', 'kind']);

  return (
    <form class="ch-prose" onSubmit={submission.submit} noValidate>
      <SubmissionFailure submission={submission} controlOf={(id) => (id === 'columns' ? 'column-0' : id)} />
      <p class="govuk-body">{words.what}</p>
      <div class="ch-mapping">
        {list.columns.map((column, index) => (
          <Select
            key={column}
            id={`column-${index}`}
            label={words.column(column)}
            choices={fields}
            value={meant[column] ?? ''}
            error={index === 0 ? submission.errors.columns : undefined}
            onInput={(field) => setMeant((before) => ({ ...before, [column]: field }))}
          />
        ))}
      </div>
      <Radios
        small
        id="sector"
        label={words.sector}
        choices={choices(sectorNames)}
        value={sector}
        error={submission.errors.sector}
        onInput={setSector}
      />
      <Select
        id="kind"
        label={words.kind}
        choices={[{ value: '', label: words.noKind }, ...choices(kindNames)]}
        value={kind}
        error={submission.errors.kind}
        onInput={setKind}
      />
      <Checkbox
        id="keepNames"
        label={words.keepNames}
        hint={words.keepNamesHint}
        value={keepNames}
        onInput={setKeepNames}
      />
      {submission.sending ? (
        <Progress label={text.reading.progress} words={text.reading.heading} />
      ) : (
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      )}
    </form>
  );
}
