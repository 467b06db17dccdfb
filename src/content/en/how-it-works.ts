import type { HowItWorksWords } from '../schema.js';

export const howItWorks: HowItWorksWords = {
  title: 'How it may work',
  lede: 'The leading idea, in steps. Go at your own pace.',
  honest: [
    'No one fully knows how it works. The maker of the esketamine spray says so too. [E-MECH-07]',
    'Each step says how sure it is. [plain]',
  ],
  steps: {
    dock: {
      title: 'It blocks docking points',
      what: [
        'Brain cells talk by sending messengers. A main one is called glutamate. [E-MECH-01]',
        'Ketamine and esketamine block some of the points where glutamate docks. They are called NMDA receptors. [E-MECH-01]',
      ],
      scene:
        'A cell that sends, a cell that gets, and a gap between them. The drug sits on a docking point and blocks it.',
      where: 'Known from lab work. [E-MECH-01]',
    },
    brakes: {
      title: 'Brake cells may go quiet',
      what: [
        'Some cells act as brakes. They hold other cells back with a messenger called GABA. [E-MECH-02]',
        'At low doses the drug may quiet these brakes. [E-MECH-02]',
      ],
      scene:
        'A brake cell beside the cell that sends. The drug blocks its docking point, and its line to the cell that sends is broken.',
      where: 'An idea that fits many studies. It is not proved in people. [E-MECH-02]',
    },
    rise: {
      title: 'Glutamate may rise for a short time',
      what: ['With less braking, more glutamate may flow for a short time. [E-MECH-02]'],
      scene: 'With the brake off, many more dots of glutamate cross the gap.',
      where: 'An idea that fits many studies. It is not proved in people. [E-MECH-02]',
    },
    signals: {
      title: 'Growth signals may switch on',
      what: [
        'The extra glutamate acts on other docking points, called AMPA receptors. [E-MECH-03]',
        'That may raise BDNF. It is a protein that helps nerve cells grow and connect. [E-MECH-04, E-MECH-08]',
      ],
      scene:
        'Glutamate sits on a second docking point. Inside the cell that gets it, growth signals appear.',
      where: 'It was seen mostly in animals. [E-MECH-03, E-MECH-04]',
    },
    connect: {
      title: 'Cells may connect more',
      what: [
        'These steps may help nerve cells make or firm up links in parts of the brain tied to mood. [E-MECH-05]',
      ],
      scene: 'The cell that gets the message has grown a new branch to another cell.',
      where: 'In people it is a theory. [E-MECH-05]',
    },
  },
  certainty: { established: 'Established', likely: 'Likely', theory: 'Theory' },
  signs: {
    drug: 'the drug',
    dock: 'docking point',
    glutamate: 'glutamate',
    brake: 'brake cell',
    growth: 'growth signal',
    branch: 'new branch',
  },
  cells: { sends: 'sends', gets: 'gets' },
  others: {
    title: 'Other ideas',
    items: [
      'It may act on other kinds of docking points. [E-MECH-06]',
      'It may calm a small part of the brain, the lateral habenula. [E-MECH-06]',
      'Something that the body makes from it may do the work. [E-MECH-06]',
      'More than one of these may be true. [E-MECH-06]',
    ],
  },
  proof: [
    'Lab and animal work does not show that it helps people. Only trials with people can. [plain]',
  ],
  back: 'Back',
  next: 'Next',
  all: 'Show all steps',
  one: 'Show one step at a time',
};
