import { Page, Part } from './Page.tsx';
import { developers as text } from './text.ts';

export function Developers() {
  return (
    <Page heading={text.heading} lead={text.lead}>
      <Part heading={text.contract} words={text.contractWords}>
        <p class="govuk-body">
          <a class="govuk-link" href="/openapi.yaml">
            {text.contractLink}
          </a>
        </p>
      </Part>
      <Part heading={text.examples} words={text.examplesWords}>
        <dl class="ch-facts">
          {text.exampleList.map(({ what, path }) => (
            <div key={path}>
              <dt>{what}</dt>
              <dd>
                <a class="govuk-link ch-code" href={path}>
                  {path}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part heading={text.manners} list={text.mannersList} />
      <Part heading={text.keys} words={text.keysWords} />
    </Page>
  );
}
