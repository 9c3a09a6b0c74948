import { Done } from '../../components/Done/Done.tsx';
import { BASE, text } from './text.ts';

/** What has to reach a person before they can sign in. */
export interface Handover {
  name: string;
  email: string;
  password: string;
}

interface OpenedProps {
  handover: Handover;
  onAnother: () => void;
}

const words = text.opened;

/** Says once what to pass on. */
export function Opened({ handover: { name, email, password }, onAnother }: OpenedProps) {
  const facts = [
    [words.address, `${location.origin}/sign-in`],
    [words.email, email],
    [words.password, password],
  ] as const;
  return (
    <>
      <Done message={words.done(name)} />
      <section class="ch-panel" aria-labelledby="pass-on">
        <h2 class="govuk-heading-m" id="pass-on">
          {words.heading}
        </h2>
        <p class="govuk-body">{words.once}</p>
        <dl class="ch-facts">
          {facts.map(([what, value]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <code class="ch-code">{value}</code>
              </dd>
            </div>
          ))}
        </dl>
        <p class="govuk-body">{words.change}</p>
      </section>
      <div class="ch-actions">
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onAnother}>
          {words.another}
        </button>
        <a class="govuk-link" href={BASE}>
          {words.back}
        </a>
      </div>
    </>
  );
}
