import type { Circulation } from '../../api/contract.ts';
import { Done } from '../../components/Done/Done.tsx';
import { text } from './text.ts';

const words = text.circulation;

/** What came of recording: to how many it went, and who is not to be written to. */
export function Recorded({ circulation }: { circulation: Circulation }) {
  const { recipients, leftOut, leftOutOrganisations = [], words: addressed } = circulation;
  return (
    <>
      <Done message={addressed ? words.doneWords : words.done(recipients)} />
      {leftOut > 0 && (
        <div class="ch-panel">
          <p class="govuk-body">{words.leftOut(leftOut)}</p>
          <ul class="govuk-list govuk-list--bullet">
            {leftOutOrganisations.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
