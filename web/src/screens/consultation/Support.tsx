import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Consultation } from '../../api/contract.ts';
import { mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';

type Panel = ComponentType<{ consultation: Consultation }>;

/** For signed-in organisations other than the lead: the panel for offering support. It brings a form along, which most readers never need, so it is fetched for them alone. */
export function Support({ consultation }: { consultation: Consultation }) {
  const { session, known } = useSession();
  const [panel, setPanel] = useState<{ of: Panel }>();
  const { organisation, role, signedIn } = session;
  const wanted = known && signedIn && mayPlan(role) && organisation?.id !== consultation.lead.id;
  useEffect(() => {
    if (wanted) {
      // Where it can't be fetched the page does without: it is there to be read first of all.
      import('../support/SupportPanel.tsx').then(
        (loaded) => setPanel({ of: loaded.SupportPanel }),
        () => undefined,
      );
    }
  }, [wanted]);
  return wanted && panel ? <panel.of consultation={consultation} /> : null;
}
