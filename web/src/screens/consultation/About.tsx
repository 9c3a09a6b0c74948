import type { Consultation, ConsultationDraft } from '../../api/contract.ts';
import { OutsideLink } from '../../components/OutsideLink/OutsideLink.tsx';
import { documentKindNames, formatNames } from '../../words/ways.ts';
import { askedIn } from './Contact.tsx';
import { Bullets, Section, sentence, Words } from './Section.tsx';
import { text } from './text.ts';

export function About({ draft }: { draft: ConsultationDraft }) {
  return (
    <Section id="about" heading={text.about}>
      <Words words={draft.detail} />
      {draft.documentKind && <p class="govuk-body">{documentKindNames[draft.documentKind]}.</p>}
      <Words heading={text.purpose} words={draft.purpose} />
      <Words words={draft.rationale} />
      <Bullets heading={text.issues} items={draft.issues} />
    </Section>
  );
}

export function WhatCanChange({ draft }: { draft: ConsultationDraft }) {
  const { openToInfluence = [], notOpenToInfluence = [], decisionsTaken = [] } = draft;
  const said = [draft.startingPosition, draft.preferredOption, draft.constraints].some(Boolean);
  if (openToInfluence.length + notOpenToInfluence.length + decisionsTaken.length === 0 && !said) {
    return null;
  }
  return (
    <Section id="change" heading={text.change}>
      <Words heading={text.starting} words={draft.startingPosition} />
      <Bullets
        heading={text.can}
        items={openToInfluence.map(({ matter, howFar, until }) => (
          <>
            <strong>{sentence(matter)}</strong> {howFar && sentence(howFar)} {until && text.until(until)}
          </>
        ))}
      />
      <Bullets
        heading={text.cannot}
        items={notOpenToInfluence.map(({ matter, why }) => (
          <>
            <strong>{sentence(matter)}</strong> {why && sentence(text.because(why))}
          </>
        ))}
      />
      <Bullets heading={text.taken} items={decisionsTaken} />
      <Words heading={text.preferred} words={draft.preferredOption} />
      <Words heading={text.constraints} words={draft.constraints} />
    </Section>
  );
}

export function Documents({ consultation }: { consultation: Consultation }) {
  const { draft } = consultation;
  const { formats = [], evidence = [] } = draft;
  if (formats.length + evidence.length === 0) {
    return null;
  }
  return (
    <Section id="documents" heading={text.documents}>
      <Bullets heading={text.formats} items={formats.map((format) => formatNames[format] ?? format)} />
      {formats.length > 0 && <p class="govuk-body">{text.askFormats(askedIn(consultation))}</p>}
      <Bullets
        heading={text.evidence}
        items={evidence.map(({ title, url }) => (
          <OutsideLink key={title} address={url} words={title} />
        ))}
      />
    </Section>
  );
}
