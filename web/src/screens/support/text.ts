import { momentInFull } from '../../time/format.ts';

export const text = {
  panel: {
    heading: 'Can your organisation help?',
    what: (organisation: string) =>
      `You act for ${organisation}. Offer its networks, contacts, systems or people, and the lead answers you here.`,
    offer: 'Offer support',
    kinds: 'What do you offer?',
    systemsHint: 'Mailing lists, websites, equipment and the like',
    skillsHint: 'Such as interpreting or facilitating',
    words: 'What is it, and on what terms?',
    wordsHint: 'Name no people.',
    submit: 'Offer it',
    offered: 'Offered. The lead organisation answers here.',
    takeBack: 'Take the offer back',
    takenBack: 'The offer is taken back.',
    more: 'Show more of your offers',
  },
  screen: {
    heading: 'Support offered',
    lead: 'What organisations offer to help you consult: their networks, contacts, systems and people.',
    waiting: 'Fetching the offers …',
    none: 'Nobody has offered support yet. The page of the consultation asks organisations for it until it closes.',
    more: 'Show more offers',
    leadOnly: 'Offers are answered by its lead organisation.',
    answer: (name: string) => `Answer the offer of ${name}`,
    takenUp: 'What do you answer?',
    yes: 'Take it up',
    no: 'Decline',
    words: 'How you take it up, or why not',
    wordsHint: 'The organisation that offered it reads this.',
    submit: 'Answer',
    done: (name: string) => `Answered: ${name}.`,
  },
  offeredOn: (moment: string) => `Offered on ${momentInFull(moment)}.`,
  answered: (state: string, moment: string) => `${state} on ${momentInFull(moment)}:`,
};
