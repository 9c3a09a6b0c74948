import { ChangesScreen } from './changes/ChangesScreen.tsx';
import { CompactScreen } from './compact/CompactScreen.tsx';
import { ConfirmationsScreen } from './confirmations/ConfirmationsScreen.tsx';
import { CorrectionsScreen } from './corrections/CorrectionsScreen.tsx';
import { CoverageScreen } from './coverage/CoverageScreen.tsx';
import { PersonalDataScreen } from './personal-data/PersonalDataScreen.tsx';
import { RequestsScreen } from './requests/RequestsScreen.tsx';

/** The screens of what waits in the register, by the end of their address. */
export const parts = {
  changes: ChangesScreen,
  compact: CompactScreen,
  confirmations: ConfirmationsScreen,
  corrections: CorrectionsScreen,
  coverage: CoverageScreen,
  'personal-data': PersonalDataScreen,
  requests: RequestsScreen,
};
