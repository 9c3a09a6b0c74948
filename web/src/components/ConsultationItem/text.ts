export const text = {
  opens: 'Opens',
  opened: 'Opened',
  closes: 'Closes',
  closed: 'Closed',
  heldElsewhere: 'Held on another website',
};
