import type { ConsultationStatus, Outcome } from '../../api/contract.ts';
import { outcomeNames, outcomeTones, statusNames, statusTones, type Tone } from '../../words/consultation.ts';

export function Tag({ tone, children }: { tone: Tone; children: string }) {
  return <strong class={`govuk-tag${tone === 'plain' ? '' : ` ch-tag--${tone}`}`}>{children}</strong>;
}

export const StatusTag = ({ status }: { status: ConsultationStatus }) => (
  // A server newer than this page may know states that it does not.
  <Tag tone={statusTones[status] ?? 'plain'}>{statusNames[status] ?? status}</Tag>
);

export const OutcomeTag = ({ outcome }: { outcome: Outcome }) => (
  <Tag tone={outcomeTones[outcome]}>{outcomeNames[outcome]}</Tag>
);
