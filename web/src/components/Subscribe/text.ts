export const text = {
  heading: 'Take these dates with you',
  exactly: 'Each gives exactly what this page shows, filters included, and stays right when dates move.',
  everything: 'Each gives the whole calendar and stays right when dates move.',
  calendar: 'Subscribe in a calendar app',
  calendarWhat:
    'Opening and closing days appear in your own calendar, move when a date moves, and are struck out when a consultation is withdrawn. ',
  calendarCopy: 'If nothing opens, give your app this address:',
  feed: 'Follow in a feed reader',
  feedWhat: 'A feed reader tells you of each new consultation and each change, newest first.',
  spreadsheet: 'Download for a spreadsheet',
  spreadsheetWhat: 'One row for each consultation, as it stands today; a download does not change by itself.',
  data: 'Use as data',
  dataWhat: 'The same list as JSON for programs.',
};
