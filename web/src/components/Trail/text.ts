export const text = {
  at: 'When',
  by: 'Who',
  action: 'What',
  fields: 'Fields',
  service: 'The service',
  change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  nothing: 'nothing',
};
