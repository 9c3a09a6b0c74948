import { keepsRegister } from '../../../app/roles.ts';
import { useSession } from '../../../app/session.tsx';
import { dayInFull } from '../../../time/format.ts';
import { compactNames } from '../../../words/organisation.ts';
import { useKeeper } from '../keeper.ts';
import { EntryPage } from '../EntryPage.tsx';
import { Apply } from './Apply.tsx';
import { Plain, WithReason } from './Steps.tsx';
import { text } from './text.ts';

/** How an organisation stands to the Compact, and the steps that the reader can take from there. */
export function CompactPage() {
  const { session } = useSession();
  const { organisation } = useKeeper();
  const { compact, id } = organisation;
  const own = session.organisation?.id === id;
  const keeps = keepsRegister(session.role);
  const { state, latest } = compact;
  return (
    <EntryPage heading={text.part}>
      <p class="govuk-body">{text.what}</p>
      <h2 class="govuk-heading-m">{text.state}</h2>
      <p class="govuk-body">{text.since(compactNames[state], compact.since && dayInFull(compact.since))}</p>
      {latest && (
        <p class="govuk-body">
          {text.signed(latest.jobTitle, dayInFull(latest.signedOn))} {text.outcomes[latest.state]}{' '}
          {latest.reason && text.because(latest.reason)}
        </p>
      )}
      {keeps && state === 'applied' && (
        <>
          <Plain step="confirmation" words={text.confirm} />
          <WithReason step="refusal" words={text.decline} />
        </>
      )}
      {keeps && state === 'signed' && <WithReason step="lapse" words={text.lapse} />}
      {own && state !== 'applied' && state !== 'signed' && <Apply />}
      {own && (state === 'none' || state === 'lapsed') && (
        <Plain quiet step="intention" words={text.intend} />
      )}
      {own && (state === 'intends' || state === 'applied' || state === 'signed') && (
        <Plain
          quiet
          step="withdrawal"
          words={{
            heading: text.withdraw[state] ?? '',
            what: text.withdraw.what ?? '',
            submit: text.withdraw[state] ?? '',
            done: text.withdraw.done ?? '',
          }}
        />
      )}
      {!own && (!keeps || (state !== 'applied' && state !== 'signed')) && (
        <p class="govuk-inset-text">{text.nothing}</p>
      )}
    </EntryPage>
  );
}
