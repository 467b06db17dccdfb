/** What a clinic may add to the guide: a question, and a note that one of its answers raises. */
export const question = {
  id: 'travel',
  part: 'matters',
  many: false,
  question: 'How will you get here?',
  why: 'Parking is short near us.',
  options: [
    { id: 'car', label: 'By car' },
    { id: 'bus', label: 'By bus' },
  ],
};

export const note = {
  id: 'parking',
  when: 'travel.car',
  text: 'Ask about parking behind the house.',
  authority: 'Harbor Light Clinic',
  date: '2026-05',
};
