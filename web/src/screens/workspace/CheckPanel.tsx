import type { Clash, ConsultationSummary, Finding, PlanCheck } from '../../api/contract.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { FindingsList } from '../../components/Findings/FindingsList.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { dayInFull } from '../../time/format.ts';
import { text } from './text.ts';
import type { Checked } from './usePlanCheck.ts';

const words = text.check;

/** Findings that name days are about the dates; while dates are typed they come first. */
const isAboutDates = (finding: Finding) => finding.shortBy !== undefined || finding.wouldPass !== undefined;

export interface CheckPanelProps {
  checked: Checked;
  /** Puts what is about the dates first and folds the rest away. */
  datesFirst?: boolean;
}

/** What a check found, beside the form or on a page of its own. */
export function CheckPanel({ checked: { check, failure, checking }, datesFirst = false }: CheckPanelProps) {
  return (
    <>
      {checking && <p class="govuk-body-s ch-muted">{words.waiting}</p>}
      {failure && <FailureNotice failure={failure} />}
      {check &&
        (datesFirst ? <DatesFirst check={check} /> : <FindingsList findings={check.findings.items} />)}
      {check && <Clashes check={check} heading={datesFirst ? 'h3' : 'h2'} />}
    </>
  );
}

function DatesFirst({ check: { findings } }: { check: PlanCheck }) {
  const about = findings.items.filter(isAboutDates);
  const others = findings.items.filter((each) => !isAboutDates(each));
  return (
    <>
      <h3 class="govuk-heading-s">{words.timing}</h3>
      {about.length > 0 ? <FindingsList findings={about} /> : <p class="govuk-body-s">{words.timingFine}</p>}
      {others.length > 0 && (
        <Fold summary={words.others(others.length)}>
          <FindingsList findings={others} />
        </Fold>
      )}
    </>
  );
}

/** Headings follow on from what stands above them: a section beside the form, and the page's own where the check is the page. */
type Level = 'h2' | 'h3';

function Clashes({ check, heading: Heading }: { check: PlanCheck; heading: Level }) {
  const { sameAudience, couldCombine, earlier, days } = check;
  return (
    <>
      {sameAudience.length === 0 && <p class="govuk-body-s">{words.noClash}</p>}
      <ClashList level={Heading} heading={words.sameAudience} clashes={sameAudience} />
      <ClashList level={Heading} heading={words.combine} clashes={couldCombine} />
      {earlier.length > 0 && (
        <>
          <Heading class="govuk-heading-s">{words.earlier}</Heading>
          <ul class="govuk-list">
            {earlier.map((each) => (
              <li key={each.id}>
                <Other consultation={each} />
              </li>
            ))}
          </ul>
        </>
      )}
      {days.length > 0 && (
        <>
          <Heading class="govuk-heading-s">{words.days}</Heading>
          <ul class="govuk-list">
            {days.map((day) => (
              <li key={`${day.name} ${day.from}`}>
                {day.name}: {dayInFull(day.from)}
                {day.to !== day.from && ` – ${dayInFull(day.to)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ClashListProps {
  level: Level;
  heading: string;
  clashes: readonly Clash[];
}

function ClashList({ level: Heading, heading, clashes }: ClashListProps) {
  if (clashes.length === 0) {
    return null;
  }
  return (
    <>
      <Heading class="govuk-heading-s">{heading}</Heading>
      <ul class="govuk-list">
        {clashes.map(({ consultation, daysTogether }) => (
          <li key={consultation.id}>
            <Other consultation={consultation} /> {words.together(daysTogether)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Opens beside the form, which would lose what is typed if it were left. */
const Other = ({ consultation: { id, title, lead } }: { consultation: ConsultationSummary }) => (
  <>
    <a class="govuk-link" href={`/consultations/${id}`} target="_blank" rel="noreferrer">
      {title} (opens in a new tab)
    </a>
    , {lead.name}.
  </>
);
