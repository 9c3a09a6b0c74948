export const text = {
  opens: 'Opens',
  opened: 'Opened',
  closes: 'Closes',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
  heldElsewhere: 'Held on another website',
};
