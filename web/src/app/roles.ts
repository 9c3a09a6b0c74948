import type { Role } from '../api/contract.ts';

/** Roles that may plan a consultation; the contract's `createConsultation` says so. */
const PLANNERS: readonly Role[] = ['member', 'officer', 'cvs', 'administrator'];
const IMPORTERS: readonly Role[] = ['officer', 'cvs', 'administrator'];

export const mayPlan = (role: Role): boolean => PLANNERS.includes(role);

export const mayImport = (role: Role): boolean => IMPORTERS.includes(role);
