import { useLocation } from 'preact-iso/router';
import { mayImport } from '../../../app/roles.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { EarlierImports } from './EarlierImports.tsx';
import { text } from './text.ts';
import { UploadForm } from './UploadForm.tsx';

/** Where a list is handed in, and those handed in before. */
export function ImportsScreen() {
  const { route } = useLocation();
  return (
    <RegisterPage heading={text.heading} lead={text.lead} may={mayImport}>
      <UploadForm onUploaded={(id) => route(`/workspace/register/imports/${id}`)} />
      <EarlierImports />
    </RegisterPage>
  );
}
