import type { Role } from '../../api/contract.ts';
import { Radios } from '../../components/fields/Choices.tsx';
import type { FieldProps } from '../../components/fields/Field.tsx';
import { roleNames } from '../../words/consultation.ts';
import { roles } from './text.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

interface RoleFieldProps extends FieldProps {
  value: Role;
  onInput: (role: Role) => void;
}

/** What somebody is in an organisation; which role goes with which sector is for the server to say. */
export const RoleField = ({ onInput, ...field }: RoleFieldProps) => (
  <Radios
    small
    {...field}
    choices={roles.map((value) => ({ value, label: capital(roleNames[value]) }))}
    onInput={(chosen) => onInput(chosen as Role)}
  />
);
