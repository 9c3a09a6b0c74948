export const text = {
  waitingTitle: 'Consultation',
  waiting: 'Fetching the consultation …',
  toTasks: 'Back to its tasks',
  toPage: 'Back to the consultation',
};
