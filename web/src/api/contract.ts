import type { components, operations } from '../contract/schema.d.ts';

/** The shapes of the contract under the names that the rest of the client uses. */
type Schemas = components['schemas'];

export type ApiKey = Schemas['ApiKey'];
export type Change = Schemas['Change'];
export type CapacityState = Schemas['CapacityState'];
export type Clash = Schemas['Clash'];
export type Clause = Schemas['Clause'];
export type CodeOfPractice = Schemas['CodeOfPractice'];
export type CodeSummary = Schemas['CodeSummary'];
export type CompactState = Schemas['CompactState'];
export type Consultation = Schemas['Consultation'];
export type ConsultationDraft = Schemas['ConsultationDraft'];
export type ConsultationPage = Schemas['ConsultationPage'];
export type ConsultationSort = Schemas['ConsultationSort'];
export type ConsultationStatus = Schemas['ConsultationStatus'];
export type ConsultationSummary = Schemas['ConsultationSummary'];
export type DateChange = Schemas['DateChange'];
export type Dispute = Schemas['Dispute'];
export type FieldError = Schemas['FieldError'];
export type Finding = Schemas['Finding'];
export type Findings = Schemas['Findings'];
export type Ground = Schemas['Ground'];
export type ImportReport = Schemas['ImportReport'];
export type IdentifierScheme = Schemas['IdentifierScheme'];
export type Interest = Schemas['Interest'];
export type NewDates = Schemas['NewDates'];
export type NewProgress = Schemas['NewProgress'];
export type NewImport = Schemas['NewImport'];
export type NewJustification = Schemas['NewJustification'];
export type Organisation = Schemas['Organisation'];
export type OrganisationDraft = Schemas['OrganisationDraft'];
export type OrganisationIdentifier = Schemas['OrganisationIdentifier'];
export type OrganisationKind = Schemas['OrganisationKind'];
export type OrganisationPage = Schemas['OrganisationPage'];
export type OrganisationRef = Schemas['OrganisationRef'];
export type OrganisationRole = Schemas['OrganisationRole'];
export type OrganisationSummary = Schemas['OrganisationSummary'];
export type Outcome = Schemas['Outcome'];
export type PlanCheck = Schemas['PlanCheck'];
export type Problem = Schemas['Problem'];
export type Programme = Schemas['Programme'];
export type Progress = Schemas['Progress'];
export type Role = Schemas['Role'];
export type Sector = Schemas['Sector'];
export type Session = Schemas['Session'];
export type SpecialDay = Schemas['SpecialDay'];
export type Standing = Schemas['Standing'];
export type Term = Schemas['Term'];
export type Vocabulary = Schemas['Vocabulary'];
export type WayToRespond = Schemas['WayToRespond'];
export type Wish = Schemas['Wish'];

/** The filters of the list, as the contract names them in the address. */
export type ListQuery = NonNullable<operations['listConsultations']['parameters']['query']>;

/** The filters of the register, as the contract names them in the address. */
export type OrganisationsQuery = NonNullable<operations['listOrganisations']['parameters']['query']>;
