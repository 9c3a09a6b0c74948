import type {
  ConsultationStatus,
  ConsultationSummary,
  Ground,
  Outcome,
  Role,
  Sector,
} from '../api/contract.ts';

/** The field's terms in plain words, used by every screen. */
export const statusNames: Record<ConsultationStatus, string> = {
  idea: 'Idea',
  'heads-up': 'Heads-up',
  planned: 'Planned',
  open: 'Open',
  closed: 'Closed',
  analysing: 'Responses being analysed',
  reported: 'Findings reported',
  decided: 'Decision made',
  'acted-on': 'Acted on',
  evaluated: 'Evaluated',
  withdrawn: 'Withdrawn',
};

export type Tone = 'plain' | 'open' | 'good' | 'warn' | 'bad';

export const statusTones: Record<ConsultationStatus, Tone> = {
  idea: 'plain',
  'heads-up': 'warn',
  planned: 'warn',
  open: 'open',
  closed: 'plain',
  analysing: 'plain',
  reported: 'good',
  decided: 'good',
  'acted-on': 'good',
  evaluated: 'good',
  withdrawn: 'bad',
};

/** The states in the order of a consultation's life. */
export const statuses = Object.keys(statusNames) as ConsultationStatus[];

export const outcomeNames: Record<Outcome, string> = {
  'not-met': 'Falls short',
  justified: 'Falls short, with a reason',
  'not-due-yet': 'Not due yet',
  met: 'Kept',
  'not-applicable': 'Does not apply',
};

export const outcomeTones: Record<Outcome, Tone> = {
  'not-met': 'bad',
  justified: 'warn',
  'not-due-yet': 'plain',
  met: 'good',
  'not-applicable': 'plain',
};

export const groundNames: Record<Ground, string> = {
  reason: 'A reason that can be explained',
  'small-specialist-audience': 'The audience is small and specialist',
  agreement: 'The shorter time was agreed with those consulted',
  statute: 'A law sets the timetable',
  emergency: 'There is an emergency',
};

export const participationNames: Record<NonNullable<ConsultationSummary['participation']>, string> = {
  informing: 'Informing: telling people of a decision already taken',
  consulting: 'Consulting: asking before a decision is taken',
  involving: 'Involving: bringing people in from the start',
  partnership: 'Partnership: deciding and acting together',
};

export const sectorNames: Record<Sector, string> = {
  public: 'Public body',
  voluntary: 'Voluntary or community organisation',
  private: 'Business',
};

export const roleNames: Record<Role, string> = {
  reader: 'reader',
  member: 'member of an organisation',
  officer: 'officer of a public body',
  cvs: 'staff of the council for voluntary service',
  steward: 'steward of the Compact',
  administrator: 'administrator',
};
