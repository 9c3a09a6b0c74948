export const text = {
  at: 'When',
  by: 'Who',
  action: 'What',
  fields: 'Fields',
  service: 'The service',
  nothing: 'nothing',
};
