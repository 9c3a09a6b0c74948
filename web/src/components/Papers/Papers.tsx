import type { AdoptedPaper, OrganisationDraft } from '../../api/contract.ts';
import { dayInFull } from '../../time/format.ts';
import { FactList } from '../FactList/FactList.tsx';
import { OutsideLink } from '../OutsideLink/OutsideLink.tsx';
import { text } from './text.ts';

interface PapersProps {
  entry: OrganisationDraft;
  heading?: string;
}

/** What an organisation has adopted for how it communicates; nothing where it has told of none. */
export const Papers = ({ entry, heading = text.heading }: PapersProps) => (
  <FactList
    heading={heading}
    facts={[
      { name: text.strategy, value: lines(entry.communicationStrategy) },
      { name: text.standard, value: lines(entry.serviceStandard) },
    ]}
  />
);

const lines = (paper: AdoptedPaper | undefined) =>
  paper && [
    ...(paper.text?.split('\n') ?? []),
    ...(paper.link ? [<OutsideLink key="link" address={paper.link} />] : []),
    ...(paper.adoptedOn ? [text.adopted(dayInFull(paper.adoptedOn))] : []),
  ];
