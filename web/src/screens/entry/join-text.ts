export const text = {
  heading: 'Ask that an organisation be entered',
  lead: 'For any organisation that works in the area and is not in the register yet. You need no account.',
  nextHeading: 'What happens next',
  next: [
    'CVS staff look whether the organisation is in the register already, and whether it works in the area.',
    'They answer by email, to the address that you give. It is for them alone, and is forgotten 30 days after they have answered.',
    'Once it is entered, everybody can find it, partners can ask it, and its own people can have an account to keep its entry.',
  ],
  there:
    'It is there, and yours? CVS staff open an account for its own people, who then keep the entry. Ask them.',
  search: 'Look first whether it is there',
  back: 'All organisations',
  more: 'Topics, communities and areas, if you know them',
  email: 'Your email address',
  emailHint: 'Where CVS staff answer you. It is not shown to anybody else.',
  submit: 'Ask',
  doneTitle: 'Thank you, it is asked',
  done: (name: string, day: string) => `On ${day} you asked that ${name} be entered.`,
  again: 'Ask for another organisation',
};

export const addText = {
  heading: 'Add an organisation',
  lead: 'It is in the register at once, and what you say of it is noted as coming from you. Its own people can put it right.',
  list: 'Bring in a list of many instead',
  back: 'All organisations',
  submit: 'Add it',
  added: (name: string) => `${name} is in the register.`,
  waiting: 'Finding out what you may do …',
  notYours: 'Officers of partners and CVS staff add organisations. Everybody can ask that one be entered.',
  ask: 'Ask that an organisation be entered',
};
