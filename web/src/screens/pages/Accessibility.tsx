import { Page, Part } from './Page.tsx';
import { accessibility as text, contact } from './text.ts';

export function Accessibility() {
  return (
    <Page heading={text.heading} lead={text.lead}>
      <Part heading={text.can} list={text.canList} />
      <Part heading={text.tested} words={text.testedWords} />
      <Part heading={text.limits} list={text.limitsList} />
      <Part heading={text.tell} words={contact.serviceWords} />
    </Page>
  );
}
