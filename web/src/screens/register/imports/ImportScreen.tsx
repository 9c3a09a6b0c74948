import { useEffect, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { refusedWith, type Failure } from '../../../api/answer.ts';
import type { RegisterImport } from '../../../api/contract.ts';
import { mayImport } from '../../../app/roles.ts';
import { useSession } from '../../../app/session.tsx';
import { Done } from '../../../components/Done/Done.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { NotFound } from '../../not-found/NotFound.tsx';
import { RegisterPage } from '../RegisterPage.tsx';
import { HeldContext, readImport } from './held.ts';
import { ImportSteps } from './ImportSteps.tsx';
import { text } from './text.ts';

const back = { href: '/workspace/register/imports', words: text.toAll };

/** One list that was handed in, from what its columns are to what came of it. */
export function ImportScreen() {
  const id = useRoute().params.id ?? '';
  const { session } = useSession();
  const [held, setHeld] = useState<{ list: RegisterImport; message: string }>();
  const [failure, setFailure] = useState<Failure>();
  const person = session.person?.id;

  // What was asked for earlier may be answered later: only what is newer takes its place.
  const hold = (list: RegisterImport, message = '') =>
    setHeld((before) =>
      before?.list.id === list.id && before.list.version > list.version ? before : { list, message },
    );

  async function load(message = '') {
    setFailure(undefined);
    const answer = await readImport(id);
    if (answer.ok) {
      hold(answer.value, message);
    } else {
      setFailure(answer.failure);
    }
  }
  useEffect(() => {
    if (person && held?.list.id !== id) {
      void load();
    }
  }, [id, person]);

  if (refusedWith(failure, 404) || refusedWith(failure, 400)) {
    return <NotFound />;
  }
  const shown = held?.list.id === id ? held : undefined;
  return (
    <RegisterPage
      heading={shown ? (shown.list.fileName ?? text.earlier.unnamed) : text.one}
      back={back}
      may={mayImport}
    >
      {shown ? (
        <HeldContext.Provider value={{ list: shown.list, hold, catchUp: (message) => void load(message) }}>
          {shown.message && <Done message={shown.message} />}
          <ImportSteps />
        </HeldContext.Provider>
      ) : failure ? (
        <FailureNotice failure={failure} onRetry={() => void load()} />
      ) : (
        <Waiting what={text.earlier.waiting} />
      )}
    </RegisterPage>
  );
}
