import type { ConsultationSummary } from '../api/contract.ts';
import { dayInFull, distance } from '../time/format.ts';
import type { Day } from '../time/days.ts';

type Period = Pick<ConsultationSummary, 'status' | 'opensOn' | 'opensFirm' | 'closesOn' | 'closesFirm'>;

const firm = (day: Day, isFirm: boolean): string => (isFirm ? dayInFull(day) : `about ${dayInFull(day)}`);

function opening({ opensOn, opensFirm }: Period, today: Day): string {
  if (!opensOn) {
    return 'Opening day not yet known';
  }
  if (opensOn <= today) {
    return `Opened ${dayInFull(opensOn)}`;
  }
  return opensFirm
    ? `Opens ${dayInFull(opensOn)}, ${distance(today, opensOn)}`
    : `Expected to open about ${dayInFull(opensOn)}; the date is not firm`;
}

function closing({ closesOn, closesFirm }: Period, today: Day): string {
  if (!closesOn) {
    return 'closing day not yet known';
  }
  if (closesOn < today) {
    return `closed at the end of ${dayInFull(closesOn)}`;
  }
  return `closes at the end of ${firm(closesOn, closesFirm)}, ${distance(today, closesOn)}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One sentence on when a consultation may be answered, as it stands on a day. */
export function periodInWords(period: Period, today: Day): string {
  switch (period.status) {
    case 'open':
      return capital(closing(period, today));
    case 'idea':
    case 'heads-up':
    case 'planned':
      return period.closesOn
        ? `${opening(period, today)}; ${closing(period, today)}`
        : opening(period, today);
    case 'withdrawn':
      return period.opensOn && period.closesOn
        ? `Was to run from ${dayInFull(period.opensOn)} to ${dayInFull(period.closesOn)}`
        : 'Will not take place';
    default:
      return period.closesOn ? capital(closing(period, today)) : opening(period, today);
  }
}
