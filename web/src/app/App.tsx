import { useEffect } from 'preact/hooks';
import { LocationProvider, Route, Router, useLocation } from 'preact-iso/router';
import { arrive, moved } from './arrival.ts';
import { notFound, screens } from './routes.ts';
import { SessionProvider, useSession } from './session.tsx';
import { Layout } from './Layout.tsx';
import { mayPlan } from './roles.ts';

/** Addresses that the browser fetches itself: feeds, the contract, the pages of problems. */
const OURS = /^\/(?!api\/|openapi\.yaml|problems\/)/;

function Page() {
  const { path, url, route } = useLocation();
  const { session, signOut } = useSession();

  useEffect(() => moved(), [url]);

  async function leave() {
    await signOut();
    route('/');
  }

  const account = session.signedIn
    ? {
        name: session.person?.name ?? '',
        organisation: session.organisation?.name,
        staff: mayPlan(session.role),
      }
    : undefined;

  return (
    <Layout path={path} account={account} onSignOut={() => void leave()}>
      <Router onRouteChange={arrive}>
        {[
          ...screens.map(({ path: pattern, screen }) => (
            <Route key={pattern} path={pattern} component={screen} />
          )),
          <Route key="default" default component={notFound} />,
        ]}
      </Router>
    </Layout>
  );
}

export function App() {
  return (
    <LocationProvider scope={OURS}>
      <SessionProvider>
        <Page />
      </SessionProvider>
    </LocationProvider>
  );
}
