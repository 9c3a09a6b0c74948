export const text = {
  heading: 'The register seems to have it already',
  lead: 'Look first whether this is the same organisation.',
  newTab: '(opens in a new tab)',
  despite: 'It is another organisation, enter it all the same',
};
