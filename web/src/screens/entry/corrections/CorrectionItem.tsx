import type { ComponentChildren } from 'preact';
import type { Correction, OrganisationDraft } from '../../../api/contract.ts';
import { SaidValue } from '../../../components/SaidValue/SaidValue.tsx';
import { Tag } from '../../../components/Tag/Tag.tsx';
import { dayInFull } from '../../../time/format.ts';
import { partNames } from '../../../words/organisation.ts';
import { useVocabulary } from '../../calendar/useChoices.ts';
import { text } from './text.ts';

interface CorrectionItemProps {
  correction: Correction;
  entry: OrganisationDraft;
  children: ComponentChildren;
}

export const partOf = ({ field }: Correction): string => partNames[field] ?? field;

/** One correction: what stands, what should stand, and why. */
export function CorrectionItem({ correction, entry, children }: CorrectionItemProps) {
  const vocabulary = useVocabulary().value;
  const { id, field, value, reason, state, proposedBy, proposedOn, settledBecause } = correction;
  return (
    <section class="ch-panel" aria-labelledby={`correction-${id}`}>
      <h2 class="govuk-heading-m" id={`correction-${id}`}>
        {partOf(correction)}
      </h2>
      <p class="govuk-body">
        <Tag tone={state === 'proposed' ? 'warn' : 'plain'}>{text.states[state]}</Tag>{' '}
        {text.by(proposedBy.name, dayInFull(proposedOn))}
      </p>
      <dl class="ch-facts ch-facts--beside">
        {state === 'proposed' && (
          <div>
            <dt>{text.now}</dt>
            <dd>
              <SaidValue field={field} value={entry[field]} vocabulary={vocabulary} />
            </dd>
          </div>
        )}
        <div>
          <dt>{text.should}</dt>
          <dd>
            <SaidValue field={field} value={value} vocabulary={vocabulary} />
          </dd>
        </div>
        <div>
          <dt>{text.because}</dt>
          <dd>{reason}</dd>
        </div>
        {settledBecause && (
          <div>
            <dt>{text.settledBecause}</dt>
            <dd>{settledBecause}</dd>
          </div>
        )}
      </dl>
      {children}
    </section>
  );
}
