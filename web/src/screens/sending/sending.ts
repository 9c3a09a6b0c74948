import type { CirculationRoute, NewCirculation, NoticeQuery } from '../../api/contract.ts';
import { dayOf, type TypedDate } from '../../components/fields/typed-date.ts';

/** Whom something was sent to: exactly one of these is told. */
export type Addressees = 'consultees' | 'audience' | 'organisations' | 'words';

/** What is typed of a notice that is no consultation. */
export interface TypedNotice {
  title: string;
  topics: string[];
  informationOnly: boolean;
  actionFrom: TypedDate;
  shortNotice: string;
}

export interface TypedSending {
  route: CirculationRoute;
  through: string[];
  to: Addressees;
  audience: string;
  organisations: string[];
  words: string;
  sentOn: TypedDate;
}

/** What to send for a typed record; what belongs to another choice is left out. */
export function sendingOf(consultation: string, typed: TypedSending, consultees: string[]): NewCirculation {
  const addressed: Record<Addressees, Partial<NewCirculation>> = {
    consultees: { organisations: consultees },
    audience: { audience: typed.audience || undefined },
    organisations: { organisations: typed.organisations.length > 0 ? typed.organisations : undefined },
    words: { words: typed.words.trim() || undefined },
  };
  return {
    consultation,
    route: typed.route,
    through: typed.route === 'infrastructure-body' ? typed.through.at(-1) : undefined,
    ...addressed[typed.to],
    // An absent day is refused by the server, which says so at the field.
    sentOn: dayOf(typed.sentOn) ?? '',
  };
}

/** The same for a notice; what only a notice of a decision says is left out of any other. */
export function noticeOf(notice: TypedNotice, typed: TypedSending): NewCirculation {
  const { informationOnly } = notice;
  return {
    ...sendingOf('', typed, []),
    consultation: undefined,
    notice: notice.title,
    topics: notice.topics,
    informationOnly,
    actionFrom: informationOnly ? dayOf(notice.actionFrom) : undefined,
    shortNotice: informationOnly ? notice.shortNotice.trim() || undefined : undefined,
  };
}

/** Whom to ask about before a notice is sent; undefined where it goes to nobody whom the register knows. */
export function noticeTo(
  notice: TypedNotice,
  { to, audience, organisations }: TypedSending,
): NoticeQuery | undefined {
  const about = { topic: notice.topics, 'information-only': notice.informationOnly };
  if (to === 'audience' && audience) {
    return { ...about, audience };
  }
  return to === 'organisations' && organisations.length > 0
    ? { ...about, organisation: organisations }
    : undefined;
}
