import { PartnersPage, type PartnersPageProps } from '../../app/PartnersPage.tsx';
import { keepsRegister } from '../../app/roles.ts';
import { text } from './text.ts';

type RegisterPageProps = Omit<PartnersPageProps, 'may' | 'back' | 'notAllowed'> &
  Partial<Pick<PartnersPageProps, 'may' | 'back'>>;

const toRegister = { href: '/workspace/register', words: text.toRegister };

/** The head that every page of the register's upkeep has; for those who keep the register, where nothing else is said. */
export const RegisterPage = ({ back = toRegister, may = keepsRegister, ...props }: RegisterPageProps) => (
  <PartnersPage {...props} back={back} may={may} notAllowed={text.notAllowed} />
);
