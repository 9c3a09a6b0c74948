import type { ForwardingKit } from '../../api/contract.ts';
import { KitPage } from './KitPage.tsx';
import { QrCode } from './QrCode.tsx';
import { posterText as words, text } from './text.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** A poster hangs for weeks, so there is one only of what is coming or under way. */
export const hasPoster = ({ call }: ForwardingKit): boolean =>
  call === 'coming' || call === 'open' || call === 'information';

/** A consultation on one page of A4. */
export function PosterScreen() {
  return <KitPage title={(kit) => words.title(kit.title)}>{(kit) => <Page kit={kit} />}</KitPage>;
}

function Page({ kit }: { kit: ForwardingKit }) {
  return (
    <>
      <div class="ch-actions">
        <p class="govuk-body">
          <a class="govuk-back-link" href={`/consultations/${kit.consultation}/pass-on`}>
            {text.backToTexts}
          </a>
        </p>
        {hasPoster(kit) && (
          <p class="govuk-body">
            <button type="button" class="govuk-button" onClick={() => print()}>
              {words.print}
            </button>{' '}
            {words.printWhat}
          </p>
        )}
      </div>
      {hasPoster(kit) ? (
        <Poster kit={kit} />
      ) : (
        <>
          <h1 class="govuk-heading-l">{words.title(kit.title)}</h1>
          <p class="govuk-body">{text.calls[kit.call]}</p>
          <p class="govuk-body">{words.none}</p>
        </>
      )}
    </>
  );
}

const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '');

function Poster({ kit: { title, summary, lead, call, period, address, contact } }: { kit: ForwardingKit }) {
  const whom = whomToAsk(contact);
  const shown = withoutScheme(address);
  return (
    <article class="ch-poster">
      <p class="ch-poster__call">{words.headings[call]}</p>
      <h1 class="ch-poster__title">{title}</h1>
      {period && <p class="ch-poster__period">{period}</p>}
      {summary && <p class="ch-poster__summary">{summary}</p>}
      <div class="ch-poster__where">
        <QrCode address={address} label={words.code(shown)} />
        <div>
          <p>{words.scan}</p>
          <p class="ch-poster__address">{shown}</p>
          <p>{words.find(shown.split('/')[0] ?? shown)}</p>
        </div>
      </div>
      {whom.length > 0 && (
        <p class="ch-poster__ask">
          <strong>{words.questions}</strong> {whom.join(', ')}
        </p>
      )}
      <p class="ch-poster__lead">{words.ledBy(lead.name)}</p>
    </article>
  );
}
