import type { Consultation, WayToRespond } from '../../api/contract.ts';
import { OutsideLink } from '../../components/OutsideLink/OutsideLink.tsx';
import { methodNames, methods } from '../../words/ways.ts';
import { askedIn } from './Contact.tsx';
import { Section, Words } from './Section.tsx';
import { text } from './text.ts';

const COMING = ['idea', 'heads-up', 'planned'];

/** Every way to respond, electronic ones first but never alone. */
export function Respond({ consultation }: { consultation: Consultation }) {
  const { draft, status } = consultation;
  const ways = [...(draft.waysToRespond ?? [])].sort(
    (one, other) => methods.indexOf(one.method) - methods.indexOf(other.method),
  );
  const declaresSilence =
    draft.participation !== 'informing' && !draft.heldElsewhere && status !== 'withdrawn';
  return (
    <Section id="respond" heading={text.respond}>
      {status !== 'open' && (
        <p class="govuk-body">{COMING.includes(status) ? text.respondNotYet : text.respondClosed}</p>
      )}
      {draft.heldElsewhere && (
        <p class="govuk-body">
          {text.elsewhere} <OutsideLink address={draft.heldElsewhere} />
        </p>
      )}
      {ways.length === 0 && !draft.heldElsewhere && (
        <p class="govuk-body">{text.noWays(askedIn(consultation))}</p>
      )}
      {ways.length > 0 && (
        <dl class="govuk-summary-list">
          {ways.map((way, index) => (
            <Way key={index} way={way} />
          ))}
        </dl>
      )}
      <Words heading={text.onlyElectronic} words={draft.electronicOnlyReason} />
      <Words heading={text.confidentiality} words={draft.confidentiality} />
      <Words heading={text.acknowledgement} words={draft.acknowledgement} />
      <Words heading={text.process} words={draft.processFeedback} />
      {declaresSilence && <p class="govuk-body">{text.silence(draft.silenceIsConsent ?? false)}</p>}
    </Section>
  );
}

const Way = ({ way: { method, where, url, why } }: { way: WayToRespond }) => (
  <div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">{methodNames[method] ?? method}</dt>
    <dd class="govuk-summary-list__value">
      {url && (
        <p>
          <OutsideLink address={url} />
        </p>
      )}
      {where && <p>{where}</p>}
      {why && <p class="ch-muted">{why}</p>}
    </dd>
  </div>
);
