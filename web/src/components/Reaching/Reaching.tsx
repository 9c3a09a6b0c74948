import type { OrganisationRef } from '../../api/contract.ts';

interface ReachingProps {
  /** Infrastructure bodies that cover it. */
  bodies: readonly OrganisationRef[];
  /** Organisations that say that they are a gateway to it. */
  gateways: readonly OrganisationRef[];
  /** What is said where there is no such body. */
  nobody: string;
}

/** Who could reach those who are missed. */
export const Reaching = ({ bodies, gateways, nobody }: ReachingProps) => (
  <>
    {bodies.length === 0 && nobody}
    <Links organisations={bodies} />
    {gateways.length > 0 && (
      <>
        <br />
        Opens the way to it: <Links organisations={gateways} />
      </>
    )}
  </>
);

const Links = ({ organisations }: { organisations: readonly OrganisationRef[] }) => (
  <>
    {organisations.map(({ id, name }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <a class="govuk-link" href={`/organisations/${id}`}>
          {name}
        </a>
      </span>
    ))}
  </>
);
