import { useEffect, useState } from 'preact/hooks';
import { ask, type Failure } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultation, ConsultationDraft, PlanCheck } from '../../api/contract.ts';
import { announce } from '../../app/announcer.tsx';
import { text } from './text.ts';

/** Long enough that a date typed in three fields is checked once, short enough to feel like an answer. */
const PAUSE_MS = 600;

export interface Checked {
  check?: PlanCheck;
  failure?: Failure;
  checking: boolean;
}

export const shortfallsOf = (check: PlanCheck) =>
  check.findings.items.filter((each) => each.outcome === 'not-met' && !each.advice);

export const clashesOf = (check: PlanCheck): number => check.sameAudience.length + check.couldCombine.length;

/**
 * Checks a draft once typing has paused. An undefined draft is not fit to be checked yet. The last
 * good answer stays until the next one; what is found is said politely and keeps nobody from saving.
 */
export function usePlanCheck(consultation: Consultation, draft: ConsultationDraft | undefined): Checked {
  const [checked, setChecked] = useState<Checked>({ checking: draft !== undefined });
  const body = draft && JSON.stringify(draft);

  useEffect(() => {
    if (body === undefined) {
      setChecked((before) => ({ ...before, checking: false }));
      return;
    }
    const stop = new AbortController();
    const pause = setTimeout(() => {
      setChecked((before) => ({ ...before, checking: true }));
      void ask(
        api.POST('/api/v1/consultation-checks', {
          params: { query: { consultation: consultation.id } },
          body: JSON.parse(body) as ConsultationDraft,
          signal: stop.signal,
        }),
      ).then((answer) => {
        if (stop.signal.aborted) {
          return;
        }
        if (answer.ok) {
          setChecked({ check: answer.value, checking: false });
          announce(text.check.announce(shortfallsOf(answer.value).length, clashesOf(answer.value)));
        } else {
          setChecked((before) => ({ check: before.check, failure: answer.failure, checking: false }));
        }
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [body, consultation.id]);

  return checked;
}
