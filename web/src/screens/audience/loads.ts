import { ask, type Answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { AudienceLoad, ConsultationLoad, OftenAsked } from '../../api/contract.ts';
import type { Day } from '../../time/days.ts';

/** As the server warns where a deployment says nothing else; used where only single organisations are chosen. */
const ASKED_OFTEN = 4;
/** Each costs a request. */
const MOST_ORGANISATIONS = 20;

export interface Loads {
  moreThan: number;
  from?: Day;
  to?: Day;
  /** Those asked most come first. */
  often: OftenAsked[];
}

/** Who of several audiences and single organisations is asked often; each is named once. */
export function loadsOf(
  audiences: readonly AudienceLoad[],
  organisations: readonly ConsultationLoad[],
): Loads {
  const moreThan = audiences[0]?.moreThan ?? ASKED_OFTEN;
  const single = organisations
    .map(({ organisation, past, coming }) => ({ organisation, timesAsked: past.length + coming.length }))
    .filter(({ timesAsked }) => timesAsked > moreThan);
  const named = new Map(
    [...single, ...audiences.flatMap(({ items }) => items)].map((each) => [each.organisation.id, each]),
  );
  return {
    moreThan,
    from: audiences[0]?.askedFrom,
    to: audiences[0]?.askedTo,
    often: [...named.values()].sort(
      (one, other) =>
        other.timesAsked - one.timesAsked || one.organisation.name.localeCompare(other.organisation.name),
    ),
  };
}

export async function readLoads(
  audiences: readonly string[],
  organisations: readonly string[],
): Promise<Answer<Loads>> {
  const [ofAudiences, ofOrganisations] = await Promise.all([
    Promise.all(
      audiences.map((id) =>
        ask(api.GET('/api/v1/audiences/{audienceId}/load', { params: { path: { audienceId: id } } })),
      ),
    ),
    Promise.all(
      organisations.slice(0, MOST_ORGANISATIONS).map((id) =>
        ask(
          api.GET('/api/v1/organisations/{organisationId}/load', {
            params: { path: { organisationId: id } },
          }),
        ),
      ),
    ),
  ]);
  const failed = [...ofAudiences, ...ofOrganisations].find((each) => !each.ok);
  if (failed && !failed.ok) {
    return failed;
  }
  return {
    ok: true,
    value: loadsOf(
      ofAudiences.flatMap((each) => (each.ok ? [each.value] : [])),
      ofOrganisations.flatMap((each) => (each.ok ? [each.value] : [])),
    ),
  };
}
