import { Page, Part } from './Page.tsx';
import { contact as text } from './text.ts';

export function ContactPage() {
  return (
    <Page heading={text.heading} lead={text.lead}>
      <Part heading={text.consultation} words={text.consultationWords} />
      <Part heading={text.organisation} words={text.organisationWords} />
      <Part heading={text.service} words={text.serviceWords} />
      <Part heading={text.code} words={text.codeWords} />
    </Page>
  );
}
