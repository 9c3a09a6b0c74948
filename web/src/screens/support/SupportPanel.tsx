import { useState } from 'preact/hooks';
import { ask, type Failure } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultation, SupportOffer, SupportOfferPage } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { announce } from '../../app/announcer.tsx';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { More } from '../../components/More/More.tsx';
import { kindsOf, Offer, StateTag } from './Offer.tsx';
import { OfferForm } from './OfferForm.tsx';
import { text } from './text.ts';

const words = text.panel;

/** The states in which the server takes offers. */

/** For an organisation: offer support, and see what came of it. */
export function SupportPanel({ consultation: { id } }: { consultation: Consultation }) {
  const { organisation } = useSession().session;
  return organisation ? <Own consultation={id} organisation={organisation} /> : null;
}

interface OwnProps {
  consultation: string;
  organisation: { id: string; name: string };
}

function Own({ consultation, organisation }: OwnProps) {
  const pages = usePages<SupportOffer, SupportOfferPage>(
    `support ${consultation} for ${organisation.id}`,
    (cursor) =>
      ask(
        api.GET('/api/v1/consultations/{consultationId}/support-offers', {
          params: { path: { consultationId: consultation }, query: { cursor } },
        }),
      ),
  );
  const { first, items, failure, reload } = pages;
  // Those who run the consultation, and CVS staff, are sent the offers of everybody.
  const own = items?.filter((each) => each.own);
  if (first && !first.mayOffer && own?.length === 0 && !pages.more) {
    return null;
  }
  return (
    <section class="ch-panel" aria-labelledby="support">
      <h2 class="govuk-heading-s" id="support">
        {words.heading}
      </h2>
      {first?.mayOffer && <p class="govuk-body-s">{words.what(organisation.name)}</p>}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {own && own.length > 0 && (
        <ul class="ch-list">
          {own.map((each) => (
            <OwnOffer key={each.id} consultation={consultation} offer={each} changed={reload} />
          ))}
        </ul>
      )}
      <More pages={pages} words={words.more} />
      {first?.mayOffer && (
        <Fold summary={words.offer}>
          <OfferForm
            consultation={consultation}
            done={() => {
              announce(words.offered);
              reload();
            }}
          />
        </Fold>
      )}
    </section>
  );
}

interface OwnOfferProps {
  consultation: string;
  offer: SupportOffer;
  changed: () => void;
}

function OwnOffer({ consultation, offer, changed }: OwnOfferProps) {
  const [failure, setFailure] = useState<Failure>();

  async function takeBack() {
    const params = { path: { consultationId: consultation, supportOfferId: offer.id } };
    const answer = await ask<unknown>(
      api.DELETE('/api/v1/consultations/{consultationId}/support-offers/{supportOfferId}', { params }),
    );
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) {
      announce(words.takenBack);
      changed();
    }
  }

  return (
    <li class="ch-plain-item">
      <h3 class="ch-item__title">
        {kindsOf(offer)} <StateTag offer={offer} />
      </h3>
      <Offer offer={offer} />
      {offer.mayWithdraw && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void takeBack()}>
          {words.takeBack}
        </button>
      )}
      {failure && <FailureNotice failure={failure} />}
    </li>
  );
}
