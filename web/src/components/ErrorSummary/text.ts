export const text = { title: 'There is a problem' };
