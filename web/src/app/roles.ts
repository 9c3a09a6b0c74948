import type { Role, Sector } from '../api/contract.ts';

/** Roles that may plan a consultation; the contract's `createConsultation` says so. */
const PLANNERS: readonly Role[] = ['member', 'officer', 'cvs', 'administrator'];
const IMPORTERS: readonly Role[] = ['officer', 'cvs', 'administrator'];

export const mayPlan = (role: Role): boolean => PLANNERS.includes(role);

export const mayImport = (role: Role): boolean => IMPORTERS.includes(role);

const REGISTER_KEEPERS: readonly Role[] = ['cvs', 'administrator'];
const COVERAGE_READERS: readonly Role[] = ['cvs', 'steward', 'administrator'];

/** Whether somebody keeps the whole register; the contract's `listConfirmationsDue` and its like say so. */
export const keepsRegister = (role: Role): boolean => REGISTER_KEEPERS.includes(role);

export const maySeeCoverage = (role: Role): boolean => COVERAGE_READERS.includes(role);

const CORRECTORS: readonly Role[] = ['member', 'officer'];

/** Whether somebody may propose corrections of entries that they do not keep. */
export const mayCorrect = (role: Role): boolean => CORRECTORS.includes(role);

const ACCOUNT_OPENERS: readonly Role[] = ['cvs', 'administrator'];

/** Whether somebody may open accounts; the contract's `createPerson` says so. */
export const mayOpenAccounts = (role: Role): boolean => ACCOUNT_OPENERS.includes(role);

/** CVS staff open none for public bodies. */
export const mayOpenAccountIn = (role: Role, sector: Sector): boolean =>
  mayOpenAccounts(role) && (sector !== 'public' || maySetMemberships(role));

/** Whether somebody says who acts for whom, in whichever role. */
export const maySetMemberships = (role: Role): boolean => role === 'administrator';

const AUTHORITIES: readonly Role[] = ['officer', 'administrator'];

/** Whether somebody may record requests for information; the contract's `recordInformationRequest` says so. */
export const mayAnswerRequests = (role: Role): boolean => AUTHORITIES.includes(role);

const HISTORIANS: readonly Role[] = ['officer', 'cvs', 'steward', 'administrator'];

/** Whether somebody may read who changed entries that are not their own. */
export const mayReadHistory = (role: Role): boolean => HISTORIANS.includes(role);
