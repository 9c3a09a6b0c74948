import { PartnersPage, type PartnersPageProps } from '../../app/PartnersPage.tsx';
import { mayPlan } from '../../app/roles.ts';
import { text } from './text.ts';

type InformationPageProps = Omit<PartnersPageProps, 'may' | 'notAllowed'> &
  Partial<Pick<PartnersPageProps, 'may'>>;

/** The head that every page about requests for information has. */
export const InformationPage = ({ may = mayPlan, ...props }: InformationPageProps) => (
  <PartnersPage {...props} may={may} notAllowed={text.notAllowed} />
);
