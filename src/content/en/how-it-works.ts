import type { HowItWorksContent } from '../how-it-works.js';
import { words } from '../words.js';
import { approval } from './approval.js';

export const howItWorks = words<HowItWorksContent>()({
  title: 'How it may work',
  lede: 'No one fully knows. This is the main idea. [E-MECH-07] Only trials with people can show if it helps. [plain]',
  steps: {
    dock: {
      title: 'Both drugs block docking points',
      what: [
        'Brain cells pass messages with glutamate. Ketamine and esketamine block some of its docking points (NMDA receptors). [E-MECH-01]',
      ],
      scene:
        'A cell sends a few dots of glutamate over a gap to the next cell. Ketamine or esketamine sits in a docking point there and blocks it.',
      where: 'Lab studies show this. [E-MECH-01]',
    },
    brakes: {
      title: 'Brake cells may slow down',
      what: [
        'Some brain cells hold others back, with a messenger called GABA. At low doses, ketamine or esketamine may quiet these brake cells. [E-MECH-02]',
      ],
      scene:
        'A brake cell sits above the sending cell. The drug blocks a docking point on the brake cell too, and its line to the sending cell is faint.',
      where: 'The idea fits many studies. [E-MECH-02]',
    },
    rise: {
      title: 'More glutamate may flow',
      what: [
        'With less braking, the sending cell may release more glutamate for a short time. [E-MECH-02]',
      ],
      scene:
        'With the brake cell quiet, the sending cell opens its sacs, and many more dots of glutamate fill the gap.',
      where: 'The idea fits many studies. [E-MECH-02]',
    },
    signals: {
      title: 'Growth signals may turn on',
      what: [
        'The extra glutamate may reach other docking points (AMPA receptors). That may raise BDNF, a protein that helps nerve cells grow and connect. [E-MECH-03, E-MECH-04, E-MECH-08]',
      ],
      scene:
        'Glutamate sits in another docking point. From there, arrows run through the receiving cell: the growth signals.',
      where: 'But most of these studies were in animals. [E-MECH-03, E-MECH-04]',
    },
    connect: {
      title: 'Cells may link up more',
      what: [
        'Nerve cells may then make new links, or firm up old ones, in parts of the brain tied to mood. [E-MECH-05]',
      ],
      scene:
        'The receiving cell has grown a new branch. It meets another nerve ending, and they form a new link.',
      where: 'In people, this is only an idea. [E-MECH-05]',
    },
  },
  certainty: { established: 'Well known', likely: 'Likely', theory: 'Theory' },
  signs: {
    sends: ['sending cell'],
    gets: ['receiving cell'],
    glutamate: ['glutamate'],
    drug: ['ketamine or', 'esketamine'],
    brake: ['brake cell,', 'less active'],
    more: ['more glutamate'],
    other: ['another', 'docking point'],
    growth: ['growth', 'signals'],
    link: ['new link'],
  },
  approval: {
    short:
      'The FDA has approved esketamine spray for some depression, not ketamine. [E-REG-01, E-REG-06]',
    full: [approval.ketamine, approval.esketamine, approval.crisis],
  },
  others: {
    title: 'Other ideas',
    items: [
      'Ketamine and esketamine may act on other kinds of docking points. [E-MECH-06]',
      'The drugs may calm a small part of the brain, the lateral habenula. [E-MECH-06]',
      'The body turns the drugs into other substances. Some of these may do the work. [E-MECH-06]',
      'More than one of these ideas may be true. [E-MECH-06]',
    ],
  },
  back: 'Back',
  next: 'Next',
  all: 'Show all steps',
});
