import type { ForwardingKit } from '../../api/contract.ts';
import { formatNames } from '../../words/ways.ts';
import { Copyable } from './Copyable.tsx';
import { KitPage } from './KitPage.tsx';
import { hasPoster } from './PosterScreen.tsx';
import { text } from './text.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** What a network needs to pass a consultation on. */
export function PassOnScreen() {
  return <KitPage title={(kit) => text.heading(kit.title)}>{(kit) => <Kit kit={kit} />}</KitPage>;
}

/** Lines of an email end as its standard has it. */
const mailAddress = ({ title, longText = '' }: ForwardingKit) =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(longText.replaceAll('\n', '\r\n'))}`;

function Kit({ kit }: { kit: ForwardingKit }) {
  const { consultation, title, call, address, shortText, longText } = kit;
  const notice = text.calls[call];
  return (
    <div class="ch-prose">
      <p class="govuk-body">
        <a class="govuk-back-link" href={`/consultations/${consultation}`}>
          {text.back}
        </a>
      </p>
      <h1 class="govuk-heading-l">{text.heading(title)}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      {notice && <p class="govuk-inset-text">{notice}</p>}
      {shortText && (
        <Copyable
          id="short-text"
          heading={text.short}
          what={text.shortWhat(shortText.length)}
          words={shortText}
          rows={5}
        />
      )}
      {longText && (
        <>
          <Copyable id="long-text" heading={text.long} what={text.longWhat} words={longText} rows={16} />
          <p class="govuk-body">
            <a class="govuk-link" href={mailAddress(kit)}>
              {text.mail}
            </a>
          </p>
          <Copyable id="address" heading={text.address} words={address} rows={2} />
        </>
      )}
      {hasPoster(kit) && (
        <section aria-labelledby="poster">
          <h2 class="govuk-heading-m" id="poster">
            {text.poster}
          </h2>
          <p class="govuk-body">{text.posterWhat}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={`/consultations/${consultation}/pass-on/poster`}>
              {text.toPoster}
            </a>
          </p>
        </section>
      )}
      <Facts kit={kit} />
    </div>
  );
}

function Facts({ kit: { period, howToAnswer, formats, contact } }: { kit: ForwardingKit }) {
  const facts = [
    [text.period, period ? [period] : []],
    [text.ways, howToAnswer],
    [text.formats, formats.map((format) => formatNames[format] ?? format)],
    [text.ask, whomToAsk(contact)],
  ] as const;
  const known = facts.filter(([, lines]) => lines.length > 0);
  return known.length === 0 ? null : (
    <section aria-labelledby="facts">
      <h2 class="govuk-heading-m" id="facts">
        {text.facts}
      </h2>
      <dl class="govuk-summary-list">
        {known.map(([name, lines]) => (
          <div class="govuk-summary-list__row" key={name}>
            <dt class="govuk-summary-list__key">{name}</dt>
            <dd class="govuk-summary-list__value">
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
