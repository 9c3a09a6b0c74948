export const text = {
  heading: 'Page not found',
  typed:
    'If you typed the address, check that it is correct. If you pasted it, check that all of it is there.',
  moved:
    'A consultation that has not been announced is shown only to those who plan it: sign in if you are one of them.',
  calendar: 'Go to the calendar of consultations',
};
