import type {
  GatewaySuggestion,
  InfrastructureSuggestion,
  OrganisationRef,
  RegisterCoverage,
  RegisterRow,
} from '../../../api/contract.ts';

export interface Gap {
  dimension: 'area' | 'community';
  row: RegisterRow;
}

/** Most of each that can be asked about at once. */
const MOST = 50;

const missed = (rows: readonly RegisterRow[]) => rows.filter((row) => row.registered === 0).slice(0, MOST);

/** Wards and communities that nobody in the register has; communities that are seldom heard come first. */
export const gapsOf = ({ areas, communities }: RegisterCoverage): Gap[] => [
  ...missed(
    [...communities].sort((one, other) => Number(other.seldomHeard ?? 0) - Number(one.seldomHeard ?? 0)),
  ).map((row) => ({ dimension: 'community' as const, row })),
  ...missed(areas).map((row) => ({ dimension: 'area' as const, row })),
];

/** What to ask, to know who could reach them. */
export const askedFor = (gaps: readonly Gap[]) => ({
  area: gaps.filter((each) => each.dimension === 'area').map((each) => each.row.id),
  community: gaps.filter((each) => each.dimension === 'community').map((each) => each.row.id),
});

/** The bodies of an answer that could reach one gap. */
export const bodiesFor = (
  { dimension, row }: Gap,
  suggestions: readonly InfrastructureSuggestion[],
): OrganisationRef[] =>
  suggestions
    .filter(({ areas, communities }) => (dimension === 'area' ? areas : communities).includes(row.id))
    .map(({ organisation }) => organisation);

/** The organisations of an answer that say that they are a gateway to it. */
export const gatewaysTo = (
  { dimension, row }: Gap,
  suggestions: readonly GatewaySuggestion[],
): OrganisationRef[] =>
  dimension === 'area'
    ? []
    : suggestions
        .filter(({ communities }) => communities.includes(row.id))
        .map(({ organisation }) => organisation);
