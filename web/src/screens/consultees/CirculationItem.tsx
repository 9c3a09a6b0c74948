import type { Circulation } from '../../api/contract.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { dayInFull } from '../../time/format.ts';
import { routeNames } from '../../words/circulation.ts';
import { ReachForm } from './ReachForm.tsx';
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
  const { actionFrom, shortNotice } = circulation;
  const what = named && (circulation.consultation?.title ?? circulation.notice);
  return (
    <li class="ch-plain-item">
      <h3 class="ch-item__title">
        {what && `${what}, `}
        {dayInFull(sentOn)}: {routeNames[route]}
        {through && ` (${through.name})`}
      </h3>
      <p class="ch-item__line">
        {addressed ?? words.toMany(recipients)}
        {leftOut > 0 && `; ${words.out(leftOut)}`}
      </p>
      {actionFrom && <p class="ch-item__line">{text.notices.from(actionFrom)}</p>}
      {shortNotice && <p class="ch-item__line">{text.notices.why(shortNotice)}</p>}
      <p class="ch-item__line ch-muted">{words.by(recordedBy.name)}</p>
      <Reports reports={circulation.reports} />
      {mayReport && (
        <Fold summary={words.report}>
          <ReachForm
            id={id}
            about={`${what ? `${what}, ` : ''}${dayInFull(sentOn)}, ${routeNames[route]}`}
            done={reported}
          />
        </Fold>
      )}
    </li>
  );
}

function Reports({ reports }: Pick<Circulation, 'reports'>) {
  if (reports.length === 0) {
    return null;
  }
  return (
    <ul class="govuk-list govuk-list--bullet ch-small">
      {reports.map(({ organisations, people, reportedOn, reportedBy, cost }, index) => (
        <li key={index}>
          {[
            words.reached(text.reach.told(organisations, people)),
            text.reach.by(reportedBy.name, reportedOn),
            cost && text.reach.cost(cost),
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  );
}
