import type { Finding, Outcome } from '../../api/contract.ts';
import { dayInFull } from '../../time/format.ts';
import { groundNames } from '../../words/consultation.ts';
import { Fold } from '../Fold/Fold.tsx';
import { OutcomeTag, Tag } from '../Tag/Tag.tsx';
import { text } from './text.ts';

const isShort = (finding: Finding) => finding.outcome === 'not-met' || finding.outcome === 'justified';

const of = (findings: readonly Finding[], outcome: Outcome) =>
  findings.filter((each) => each.outcome === outcome);

/** "Falls short of 2 clauses, keeps 14." Advice is never a shortfall. */
export const findingsInWords = (findings: readonly Finding[]): string =>
  text.summary(
    findings.filter((each) => isShort(each) && !each.advice).length,
    of(findings, 'met').length,
    of(findings, 'not-due-yet').length,
  );

/** Shortfalls first and in the open; what is kept is folded away. */
export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  const short = findings.filter(isShort);
  const folded = [
    { summary: text.pending, items: of(findings, 'not-due-yet') },
    { summary: text.kept, items: of(findings, 'met') },
    { summary: text.others, items: of(findings, 'not-applicable') },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      <p class="govuk-body">{findingsInWords(findings)}</p>
      {short.length > 0 && <Items findings={short} />}
      {folded.map(({ summary, items }) => (
        <Fold key={summary} summary={`${summary} (${items.length})`}>
          <Items findings={items} />
        </Fold>
      ))}
    </>
  );
}

const Items = ({ findings }: { findings: readonly Finding[] }) => (
  <ul class="ch-findings">
    {findings.map((finding) => (
      <FindingItem key={finding.clause} finding={finding} />
    ))}
  </ul>
);

function FindingItem({ finding }: { finding: Finding }) {
  const { code, duty, outcome, message, advice, blocks } = finding;
  return (
    <li class={`ch-finding${outcome === 'not-met' && !advice ? ' ch-finding--short' : ''}`}>
      <p class="ch-finding__head">
        {advice ? <Tag tone="plain">{text.advice}</Tag> : <OutcomeTag outcome={outcome} />}{' '}
        <a class="govuk-link" href={`/codes/${code}#${finding.clause}`}>
          {text.clause(finding)}
        </a>
      </p>
      <p class="ch-finding__message">{message}</p>
      <p class="ch-finding__duty">{duty}</p>
      <Justification finding={finding} />
      {blocks && outcome === 'not-met' && <p class="ch-finding__message">{text.blocks}</p>}
    </li>
  );
}

function Justification({ finding: { justification } }: { finding: Finding }) {
  if (!justification) {
    return null;
  }
  const { ground, reason, agreedWith, agreedOn } = justification;
  return (
    <div class="ch-finding__reason">
      <p>
        {text.reason} {groundNames[ground] ?? ground}.
      </p>
      <blockquote>{reason}</blockquote>
      {agreedWith && <p>{text.agreed(agreedWith, agreedOn ? dayInFull(agreedOn) : '')}</p>}
    </div>
  );
}
