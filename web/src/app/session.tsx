import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { ask, type Answer } from '../api/answer.ts';
import { api, onSessionEnd, refreshSession, sessionLasts } from '../api/client.ts';
import type { Role, Session } from '../api/contract.ts';
import { forgetAnswers } from '../api/resource.ts';
import { mayBeSignedIn, rememberSignedIn } from './signed-in-hint.ts';

const reader: Session = { signedIn: false, role: 'reader', memberships: [] };

export interface SessionStore {
  session: Session;
  /** False until the server has said who is signed in; what needs a role waits for it. */
  known: boolean;
  /** True once somebody was signed in on this visit and has not signed out by choice. */
  everSignedIn: boolean;
  signIn: (email: string, password: string) => Promise<Answer<Session>>;
  signOut: () => Promise<Answer<unknown>>;
  actFor: (organisation: string, role: Role) => Promise<Answer<Session>>;
}

const SessionContext = createContext<SessionStore | undefined>(undefined);

export function useSession(): SessionStore {
  const store = useContext(SessionContext);
  if (!store) {
    throw new Error('useSession needs a SessionProvider around it.');
  }
  return store;
}

/** An access token that has run out looks like no session; the refresh token may still be good. */
async function findSession(): Promise<Session> {
  const first = await ask(api.GET('/api/v1/session'));
  if (first.ok && first.value.signedIn) {
    return first.value;
  }
  if (!(await refreshSession())) {
    return reader;
  }
  const second = await ask(api.GET('/api/v1/session'));
  return second.ok ? second.value : reader;
}

export function SessionProvider({ children }: { children: ComponentChildren }) {
  const [session, setSession] = useState<Session>(reader);
  const [known, setKnown] = useState(!mayBeSignedIn());
  const [everSignedIn, setEverSignedIn] = useState(false);

  const become = useCallback((next: Session) => {
    forgetAnswers();
    rememberSignedIn(next.signedIn);
    sessionLasts(next.signedIn ? next.expiresAt : undefined);
    setSession(next);
    setKnown(true);
    if (next.signedIn) {
      setEverSignedIn(true);
    }
  }, []);

  useEffect(() => {
    onSessionEnd(() => become(reader));
    if (mayBeSignedIn()) {
      void findSession().then(become);
    }
  }, [become]);

  const store = useMemo<SessionStore>(
    () => ({
      session,
      known,
      everSignedIn,
      async signIn(email, password) {
        const answer = await ask(api.POST('/api/v1/session', { body: { email, password } }));
        if (answer.ok) {
          become(answer.value);
        }
        return answer;
      },
      async signOut() {
        const answer = await ask(api.DELETE('/api/v1/session'));
        if (answer.ok) {
          become(reader);
          setEverSignedIn(false);
        }
        return answer;
      },
      async actFor(organisation, role) {
        const answer = await ask(api.PUT('/api/v1/session/acting-for', { body: { organisation, role } }));
        if (answer.ok) {
          become(answer.value);
        }
        return answer;
      },
    }),
    [session, known, everSignedIn, become],
  );

  return <SessionContext.Provider value={store}>{children}</SessionContext.Provider>;
}
