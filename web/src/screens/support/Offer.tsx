import type { SupportOffer } from '../../api/contract.ts';
import { Tag } from '../../components/Tag/Tag.tsx';
import { supportKindNames, supportStateNames } from '../../words/support.ts';
import { text } from './text.ts';

const stateOf = ({ state }: SupportOffer) => supportStateNames[state];

export const StateTag = ({ offer }: { offer: SupportOffer }) => (
  <Tag tone={offer.state === 'open' ? 'warn' : 'plain'}>{stateOf(offer)}</Tag>
);

export const kindsOf = ({ kinds }: SupportOffer): string =>
  kinds.map((kind) => supportKindNames[kind]).join(', ');

/** What is offered, when, and the answer. */
export function Offer({ offer }: { offer: SupportOffer }) {
  const { answer, answeredAt, offeredAt } = offer;
  return (
    <>
      <p class="ch-text ch-close">{offer.text}</p>
      <p class="ch-item__line ch-muted">{text.offeredOn(offeredAt)}</p>
      {answeredAt && (
        <p class="ch-item__line">
          {text.answered(stateOf(offer), answeredAt)} {answer}
        </p>
      )}
    </>
  );
}
