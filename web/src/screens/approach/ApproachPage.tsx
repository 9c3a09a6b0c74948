import { PartnersPage, type PartnersPageProps } from '../../app/PartnersPage.tsx';
import { mayPlan } from '../../app/roles.ts';
import { text } from './text.ts';

/** The head that every page about whom to approach has. */
export const ApproachPage = (props: Omit<PartnersPageProps, 'may' | 'notAllowed'>) => (
  <PartnersPage {...props} may={mayPlan} notAllowed={text.notAllowed} />
);
