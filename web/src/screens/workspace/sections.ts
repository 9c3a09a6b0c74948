import type { DraftField } from '../../forms/draft-fields.ts';
import { participationNames } from '../../words/consultation.ts';
import { cycleStageNames, documentKindNames, formatNames, methodNames } from '../../words/ways.ts';
import { sections as text } from './sections-text.ts';

export interface Section {
  id: SectionId;
  name: string;
  fields: readonly DraftField[];
  /** Places of the draft that must hold something for the task to count as done. */
  needs: readonly string[];
}

export type SectionId = 'basics' | 'change' | 'people' | 'documents' | 'ways' | 'dates' | 'contact';

const choices = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const { basics, change, people, documents, ways, dates, contact } = text;

/** The days that are moved with a reason once a consultation is in the calendar. */
export const movableDates: readonly DraftField[] = [
  { kind: 'date', at: 'opensOn', label: dates.opensOn },
  { kind: 'yes', at: 'opensFirm', label: dates.opensFirm },
  { kind: 'date', at: 'closesOn', label: dates.closesOn },
  { kind: 'yes', at: 'closesFirm', label: dates.closesFirm },
  { kind: 'date', at: 'analysisBy', label: dates.analysisBy },
  { kind: 'date', at: 'reportOn', label: dates.reportOn },
  { kind: 'date', at: 'decisionOn', label: dates.decisionOn },
  { kind: 'date', at: 'feedbackDueOn', label: dates.feedbackDueOn },
];

const basicsFields: DraftField[] = [
  { kind: 'text', at: 'title', label: basics.title },
  { kind: 'area', at: 'summary', label: basics.summary, hint: basics.summaryHint },
  { kind: 'area', at: 'detail', label: basics.detail },
  { kind: 'area', at: 'purpose', label: basics.purpose, hint: basics.purposeHint },
  { kind: 'area', at: 'rationale', label: basics.rationale, hint: basics.rationaleHint },
  { kind: 'choice', at: 'documentKind', label: basics.documentKind, choices: choices(documentKindNames) },
  { kind: 'choice', at: 'participation', label: basics.participation, choices: choices(participationNames) },
  { kind: 'text', at: 'cycle.name', label: basics.cycleName },
  { kind: 'choice', at: 'cycle.stage', label: basics.cycleStage, choices: choices(cycleStageNames) },
  { kind: 'text', at: 'cycle.decision', label: basics.cycleDecision },
  { kind: 'area', at: 'cycle.earlyStage', label: basics.earlyStage },
  { kind: 'text', type: 'url', at: 'heldElsewhere', label: basics.heldElsewhere },
];

const changeFields: DraftField[] = [
  { kind: 'area', at: 'startingPosition', label: change.startingPosition, hint: change.startingHint },
  { kind: 'lines', at: 'issues', label: change.issues, one: change.issue },
  {
    kind: 'records',
    at: 'openToInfluence',
    label: change.open,
    one: change.entry,
    fields: [
      { kind: 'text', at: 'matter', label: change.matter },
      { kind: 'text', at: 'howFar', label: change.howFar },
      { kind: 'date', at: 'until', label: change.until },
    ],
  },
  {
    kind: 'records',
    at: 'notOpenToInfluence',
    label: change.fixed,
    one: change.entry,
    fields: [
      { kind: 'text', at: 'matter', label: change.matter },
      { kind: 'text', at: 'why', label: change.why },
    ],
  },
  { kind: 'lines', at: 'decisionsTaken', label: change.decisions, one: change.decision },
  { kind: 'area', at: 'preferredOption', label: change.preferredOption },
  { kind: 'area', at: 'constraints', label: change.constraints },
];

const peopleFields: DraftField[] = [
  { kind: 'area', at: 'affected', label: people.affected },
  { kind: 'terms', of: 'audiences', at: 'audiences', label: people.audiences },
  { kind: 'yes', at: 'smallSpecialistAudience', label: people.small },
  { kind: 'area', at: 'audienceNote', label: people.audienceNote },
  { kind: 'area', at: 'consultees', label: people.consultees },
  { kind: 'terms', of: 'topics', at: 'topics', label: people.topics },
  { kind: 'terms', of: 'areas', at: 'areas', label: people.areas },
  { kind: 'organisations', at: 'partners', label: people.partners, hint: people.partnersHint },
  { kind: 'area', at: 'equalityAssessment', label: people.equality },
];

const documentsFields: DraftField[] = [
  { kind: 'choices', at: 'formats', label: documents.formats, choices: choices(formatNames) },
  {
    kind: 'records',
    at: 'evidence',
    label: documents.evidence,
    one: documents.document,
    fields: [
      { kind: 'text', at: 'title', label: documents.title },
      { kind: 'text', type: 'url', at: 'url', label: documents.url },
    ],
  },
  {
    kind: 'records',
    at: 'related',
    label: documents.related,
    one: documents.relatedOne,
    fields: [
      { kind: 'text', at: 'consultationId', label: documents.relatedId, hint: documents.relatedIdHint },
      { kind: 'text', at: 'title', label: documents.title },
      { kind: 'text', type: 'url', at: 'url', label: documents.url },
    ],
  },
  { kind: 'date', at: 'earlierWork.checkedOn', label: documents.checkedOn },
  { kind: 'area', at: 'earlierWork.found', label: documents.found },
  { kind: 'area', at: 'resources', label: documents.resources },
];

const waysFields: DraftField[] = [
  {
    kind: 'records',
    at: 'waysToRespond',
    label: ways.ways,
    hint: ways.waysHint,
    one: ways.way,
    fields: [
      { kind: 'choice', at: 'method', label: ways.method, choices: choices(methodNames) },
      { kind: 'text', at: 'where', label: ways.where },
      { kind: 'text', type: 'url', at: 'url', label: ways.url },
      { kind: 'text', at: 'why', label: ways.why },
    ],
  },
  { kind: 'area', at: 'electronicOnlyReason', label: ways.electronicOnly },
  { kind: 'area', at: 'confidentiality', label: ways.confidentiality },
  { kind: 'area', at: 'acknowledgement', label: ways.acknowledgement },
  { kind: 'area', at: 'processFeedback', label: ways.process },
  { kind: 'yes', at: 'silenceIsConsent', label: ways.silence },
];

/** What the dates section asks besides the days that are moved with a reason. */
export const aroundDates: readonly DraftField[] = [
  { kind: 'date', at: 'toldOn', label: dates.toldOn, hint: dates.toldHint },
  { kind: 'area', at: 'feedbackStatement', label: dates.feedbackStatement },
  { kind: 'area', at: 'nextStages', label: dates.nextStages },
  { kind: 'area', at: 'timeAllowed', label: dates.timeAllowed },
  { kind: 'date', at: 'embargo.releaseOn', label: dates.releaseOn, hint: dates.releaseHint },
  { kind: 'people', at: 'embargo.people', label: dates.people },
];

const [told, ...afterDates] = aroundDates as [DraftField, ...DraftField[]];

const contactFields: DraftField[] = [
  { kind: 'text', at: 'contact.name', label: contact.contactName },
  { kind: 'text', at: 'contact.role', label: contact.role },
  { kind: 'area', at: 'contact.postalAddress', label: contact.post },
  { kind: 'text', type: 'tel', at: 'contact.telephone', label: contact.telephone },
  { kind: 'text', type: 'email', at: 'contact.email', label: contact.email },
];

export const sections: readonly Section[] = [
  {
    id: 'basics',
    name: basics.name,
    fields: basicsFields,
    needs: ['title', 'summary', 'purpose', 'participation'],
  },
  { id: 'change', name: change.name, fields: changeFields, needs: ['issues', 'openToInfluence'] },
  {
    id: 'people',
    name: people.name,
    fields: peopleFields,
    needs: ['affected', 'audiences', 'topics', 'areas'],
  },
  {
    id: 'documents',
    name: documents.name,
    fields: documentsFields,
    needs: ['formats', 'earlierWork.checkedOn'],
  },
  { id: 'ways', name: ways.name, fields: waysFields, needs: ['waysToRespond'] },
  {
    id: 'dates',
    name: dates.name,
    fields: [told, ...movableDates, ...afterDates],
    needs: ['toldOn', 'opensOn', 'closesOn', 'feedbackDueOn'],
  },
  { id: 'contact', name: contact.name, fields: contactFields, needs: ['contact.name', 'contact.email'] },
];

export const sectionOf = (id: string): Section | undefined => sections.find((section) => section.id === id);

/** Whether everything that the section needs holds something. */
export function isComplete(section: Section, draft: object): boolean {
  return section.needs.every((at) => {
    const value = at
      .split('.')
      .reduce<unknown>((each, key) => (each as Record<string, unknown> | undefined)?.[key], draft);
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
}
