import { useState } from 'preact/hooks';
import { ask, type Failure } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ReachReport } from '../../api/contract.ts';
import { announce } from '../../app/announcer.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { ReachForm } from './ReachForm.tsx';
import { text } from './text.ts';

const words = text.reach;

interface ReportsProps {
  /** The circulation's id. */
  id: string;
  /** What it was and when, to tell forms apart. */
  about: string;
  reports: readonly ReachReport[];
  changed: () => void;
}

/** How far something was passed on; those who reported it may correct it or take it back. */
export function Reports({ reports, ...rest }: ReportsProps) {
  if (reports.length === 0) {
    return null;
  }
  return (
    <ul class="govuk-list govuk-list--bullet ch-small">
      {reports.map((report) => (
        <Report key={report.id} report={report} {...rest} />
      ))}
    </ul>
  );
}

function Report({ id, about, report, changed }: Omit<ReportsProps, 'reports'> & { report: ReachReport }) {
  const [correcting, setCorrecting] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { organisations, people, reportedOn, reportedBy, cost } = report;

  async function takeBack() {
    const answer = await ask(
      api.DELETE('/api/v1/circulations/{circulationId}/reach-reports/{reportId}', {
        params: {
          path: { circulationId: id, reportId: report.id },
          header: { 'If-Match': `"${report.version}"` },
        },
      }),
    );
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) {
      announce(words.takenBack);
      changed();
    }
  }

  return (
    <li>
      {[
        text.circulation.reached(words.told(organisations, people)),
        words.by(reportedBy.name, reportedOn),
        cost && words.cost(cost),
      ]
        .filter(Boolean)
        .join(' · ')}
      {report.mayChange && !correcting && (
        <div class="govuk-button-group">
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            aria-label={words.correctThis(reportedOn)}
            onClick={() => setCorrecting(true)}
          >
            {words.correct}
          </button>
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            aria-label={words.takeThisBack(reportedOn)}
            onClick={() => void takeBack()}
          >
            {words.takeBack}
          </button>
        </div>
      )}
      {correcting && (
        <ReachForm
          id={id}
          about={about}
          corrects={report}
          done={() => {
            setCorrecting(false);
            announce(words.corrected);
            changed();
          }}
          leave={() => setCorrecting(false)}
        />
      )}
      {failure && <FailureNotice failure={failure} onRetry={changed} />}
    </li>
  );
}
