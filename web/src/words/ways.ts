import type { ConsultationDraft, DateChange, WayToRespond } from '../api/contract.ts';

type Method = WayToRespond['method'];
type Format = NonNullable<ConsultationDraft['formats']>[number];

export const methodNames: Record<Method, string> = {
  'online-form': 'Online form',
  email: 'Email',
  letter: 'Letter',
  telephone: 'Telephone',
  'paper-form': 'Paper form',
  meeting: 'Meeting',
  'focus-group': 'Focus group',
  'user-panel': 'User panel',
  workshop: 'Workshop',
  'drop-in': 'Drop-in session',
  'survey-by-post': 'Survey by post',
  'audio-recording': 'Audio recording',
  'through-a-partner': 'Through a partner organisation',
};

/** Online ways first, but never alone: the page lists all of them. */
export const methods = Object.keys(methodNames) as Method[];

export const formatNames: Record<Format, string> = {
  'web-page': 'Web page',
  pdf: 'PDF',
  'editable-document': 'Document that can be edited',
  'printed-copy': 'Printed copy',
  'large-print': 'Large print',
  'easy-read': 'Easy read',
  audio: 'Audio',
  braille: 'Braille',
  'british-sign-language': 'British Sign Language',
  'other-language': 'Another language',
};

export const documentKindNames: Record<NonNullable<ConsultationDraft['documentKind']>, string> = {
  policy: 'A policy',
  plan: 'A plan',
  strategy: 'A strategy',
  'service-change': 'A change to a service',
  budget: 'A budget',
  commissioning: 'Commissioning: deciding what to pay for',
  code: 'A code of practice',
  other: 'Something else',
};

export const cycleStageNames: Record<
  NonNullable<NonNullable<ConsultationDraft['cycle']>['stage']>,
  string
> = {
  analyse: 'Analyse: what is needed',
  plan: 'Plan: how to meet it',
  do: 'Do: put it in place',
  review: 'Review: how it went',
};

export const dateFieldNames: Record<DateChange['field'], string> = {
  'opens-on': 'Opening day',
  'closes-on': 'Closing day',
  'analysis-by': 'Analysis finished by',
  'report-on': 'Report on',
  'decision-on': 'Decision on',
  'feedback-due-on': 'Feedback due on',
};
