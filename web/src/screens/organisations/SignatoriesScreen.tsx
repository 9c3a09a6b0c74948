import { usePageTitle } from '../../app/announcer.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { Signatories } from '../../components/Signatories/Signatories.tsx';
import { text as allText } from './text.ts';

const text = allText.signatories;

/** Who has signed the Compact, for everybody. */
export function SignatoriesScreen() {
  usePageTitle(text.heading);
  return (
    <>
      <BackLink href="/organisations" words={text.back} />
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      <Signatories base="/signatories" />
    </>
  );
}
