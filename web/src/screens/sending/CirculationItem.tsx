import type { Circulation } from '../../api/contract.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { dayInFull } from '../../time/format.ts';
import { routeNames } from '../../words/circulation.ts';
import { ReachForm } from './ReachForm.tsx';
import { Recipients } from './Recipients.tsx';
import { Reports } from './Reports.tsx';
import { text } from './text.ts';

const words = text.circulation;

interface CirculationItemProps {
  circulation: Circulation;
  mayReport: boolean;
  reported: () => void;
  /** Whether it says what was sent: where a list is not of one consultation. */
  named?: boolean;
}

/** One line of the log: when, how, to whom, and how far it was passed on. */
export function CirculationItem({ circulation, mayReport, reported, named = false }: CirculationItemProps) {
  const { id, route, through, words: addressed, recordedBy, sentOn, recipients, leftOut } = circulation;
  const { actionFrom, shortNotice, audience } = circulation;
  const what = named && (circulation.consultation?.title ?? circulation.notice);
  const about = `${what ? `${what}, ` : ''}${dayInFull(sentOn)}, ${routeNames[route]}`;
  return (
    <li class="ch-plain-item">
      <h3 class="ch-item__title">
        {what && `${what}, `}
        {dayInFull(sentOn)}: {routeNames[route]}
        {through && ` (${through.name})`}
      </h3>
      <p class="ch-item__line">
        {addressed ??
          (audience ? words.toAudienceNamed(audience.name, recipients) : words.toMany(recipients))}
        {leftOut > 0 && `; ${words.out(leftOut)}`}
        {audience?.id && (
          <>
            {' '}
            <a class="govuk-link" href={`/workspace/audiences/${audience.id}`}>
              {words.showAudience}
            </a>
          </>
        )}
      </p>
      {addressed === undefined && <Recipients id={id} about={about} />}
      {actionFrom && <p class="ch-item__line">{text.notices.from(actionFrom)}</p>}
      {shortNotice && <p class="ch-item__line">{text.notices.why(shortNotice)}</p>}
      <p class="ch-item__line ch-muted">{words.by(recordedBy.name)}</p>
      <Reports id={id} about={about} reports={circulation.reports} changed={reported} />
      {mayReport && (
        <Fold summary={words.report}>
          <ReachForm id={id} about={about} done={reported} />
        </Fold>
      )}
    </li>
  );
}
