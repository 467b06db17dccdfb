import type { OptionsWords } from '../schema.js';

const notKnown = ['Not known here. [plain]'];
const price = ['Not known here. Ask the clinic and your plan. [plain]'];

export const options: OptionsWords = {
  title: 'Your options',
  lede: 'What to talk over with your clinician: ketamine, other treatments, or staying as you are.',
  honest: [
    'This is about depression that {E-REG-06.tried} or more antidepressants did not help enough. You and your clinician decide. [E-REG-06]',
    'The figures come from different people and times. Do not compare them with each other. [plain]',
  ],
  legend: 'Compare some',
  hint: 'Pick up to {n}. With none picked, all are shown. Their order does not say which is better.',
  most: '{n} is the most at one time. Take one off to add another.',
  shown: 'Shown: {names}',
  questions: {
    what: 'What it is',
    time: 'How long it takes',
    life: 'What it is like to live with',
    helps: 'The chance that it helps',
    harms: 'Harms and downsides',
    cost: 'Cost and access',
    approved: 'FDA-approved?',
  },
  options: {
    stay: {
      name: 'Stay as you are for now',
      what: ['You keep your plan, or you wait. [E-ALT-08]'],
      time: ['You and your clinician set a day to look again. [E-ALT-08]'],
      life: ['Nothing new to take on. [E-ALT-08]'],
      helps: [
        '{E-ALT-10.people} people had depression that was hard to treat, and usual care. After {E-ALT-10.months} months, {E-ALT-10.response} of {E-ALT-10.outOf} were much better. [E-ALT-10]',
        'Milder and untreated: a model says that {E-ALT-09.soon} of {E-ALT-09.outOf} get well in {E-ALT-09.months} months and {E-ALT-09.year} in {E-ALT-09.later}. [E-ALT-09]',
      ],
      harms: [
        'No new risk, but depression may go on. After {E-ALT-10.months} months of usual care, {E-ALT-10.response.not} of {E-ALT-10.outOf} were not much better. [E-ALT-08, E-ALT-10]',
        'Milder and untreated: {E-ALT-09.soon.not} of {E-ALT-09.outOf} are not well in {E-ALT-09.months} months and {E-ALT-09.year.not} in {E-ALT-09.later}. [E-ALT-09]',
      ],
      cost: price,
      approved: ['There is no drug to approve. [plain]'],
    },
    antidepressant: {
      name: 'A new antidepressant',
      what: ['You change your antidepressant or add one. [E-ALT-01]'],
      time: ['Weeks to work. [E-ALT-01]'],
      life: ['You take it at home. [E-ALT-01]'],
      helps: [
        'In one study, fewer got well at each next try: {E-ALT-01.first}, {E-ALT-01.second}, {E-ALT-01.third}, then {E-ALT-01.fourth} of {E-ALT-01.outOf}. Experts debate these figures. [E-ALT-01]',
        'When this was counted is not known here. [plain]',
      ],
      harms: [
        'More were not well at each next try: {E-ALT-01.first.not}, {E-ALT-01.second.not}, {E-ALT-01.third.not}, then {E-ALT-01.fourth.not} of {E-ALT-01.outOf}. It takes weeks to work. [E-ALT-01]',
        'How many get side effects is not known here. [plain]',
      ],
      cost: ['Our source calls it covered. Ask your plan. [E-ALT-01]'],
      approved: ['Yes, these are FDA-approved for depression. [E-ALT-01]'],
    },
    add: {
      name: 'One more medicine',
      what: ['You add a drug such as quetiapine or lithium. [E-ALT-02]'],
      time: ['One trial looked at week {E-ALT-02.week}. [E-ALT-02]'],
      life: notKnown,
      helps: [
        'Of {E-ALT-02.outOf} adults on quetiapine, {E-ALT-02.remission} got well by week {E-ALT-02.week}. The trial had {E-ALT-02.people} of them. [E-ALT-02]',
      ],
      harms: [
        'Of {E-ALT-02.outOf}, {E-ALT-02.remission.not} were not well by week {E-ALT-02.week}. It has side effects; how many is not known here. [E-ALT-02]',
      ],
      cost: price,
      approved: notKnown,
    },
    talk: {
      name: 'Talk therapy',
      what: ['You add talk therapy, such as the kind called CBT. [E-ALT-03]'],
      time: ['One trial looked at {E-ALT-03.months} months. [E-ALT-03]'],
      life: ['It takes time for visits. [E-ALT-03]'],
      helps: [
        'Of {E-ALT-03.outOf} people with CBT, {E-ALT-03.response} were much better after {E-ALT-03.months} months. Without it, {E-ALT-03.response.other} were. The trial had {E-ALT-03.people} people. [E-ALT-03]',
      ],
      harms: [
        'No drug effects. It takes time and can be hard to find. Of {E-ALT-03.outOf} people with CBT, {E-ALT-03.response.not} were not much better after {E-ALT-03.months} months. [E-ALT-03]',
      ],
      cost: ['It can be hard to find. The cost is not known here. [E-ALT-03]'],
      approved: ['It is not a drug. [plain]'],
    },
    tms: {
      name: 'Magnetic stimulation (TMS)',
      what: ['Magnet pulses reach the brain through the scalp. [E-ALT-04]'],
      time: ['{E-ALT-04.from} to {E-ALT-04.to} visits over {E-ALT-04.weeks}. [E-ALT-04]'],
      life: ['You come in each day for weeks. [E-ALT-04]'],
      helps: [
        'In a list of {E-ALT-04.people} patients, {E-ALT-04.responseFrom} to {E-ALT-04.responseTo} of {E-ALT-04.outOf} got much better. There was no comparison group, and the time is not known here. [E-ALT-04]',
      ],
      harms: [
        'In that list, {E-ALT-04.responseTo.not} to {E-ALT-04.responseFrom.not} of {E-ALT-04.outOf} did not get much better. It can hurt the scalp. You come in each day for weeks. [E-ALT-04]',
      ],
      cost: price,
      approved: ['The FDA has cleared it. [E-ALT-04]'],
    },
    ect: {
      name: 'Electroconvulsive therapy (ECT)',
      what: [
        'Also called shock treatment. A current reaches the brain under anesthesia. [E-ALT-05]',
      ],
      time: notKnown,
      life: ['You get anesthesia, and you may forget things. [E-ALT-05]'],
      helps: [
        'It does the most for severe depression. Of {E-ALT-05.outOf} hospital patients, {E-ALT-05.remission} got well. The trial had {E-ALT-05.people} on ECT; the time is not known here. [E-ALT-05]',
      ],
      harms: [
        'Of {E-ALT-05.outOf} there, {E-ALT-05.amnesia} forgot things, {E-ALT-05.lasting} of them for over {E-ALT-05.time}. {E-AE-02.headache.other} had a headache. {E-ALT-05.remission.not} did not get well. [E-ALT-05, E-AE-02]',
      ],
      cost: price,
      approved: notKnown,
    },
    ketamine: {
      name: 'Ketamine drip',
      what: ['A drip in a clinic. This use is off-label. [E-REG-01]'],
      time: [
        '{E-DUR-01.drip} for a drip, then rest. Studies gave {E-POST-04.drips} over {E-POST-04.weeksFast} or {E-POST-04.weeks}. [E-DUR-01, E-DUR-08, E-POST-04]',
      ],
      life: [
        'Most effects are gone in {E-DUR-01.mostGone}. An adult takes you home. You do not drive for {E-POST-02.wait}. [E-DUR-01, E-PRE-09, E-POST-02]',
      ],
      helps: [
        'Of {E-EFF-02.outOf}, {E-EFF-02.response} got much better {E-EFF-02.time} after one dose. With a sleep medicine, {E-EFF-02.response.other} did ({E-EFF-02.people} people, very unsure). [E-EFF-02]',
        'After up to {E-EFF-07.drips} drips, {E-EFF-07.response} and {E-EFF-07.response.other}: no clear difference ({E-EFF-07.counted} people). It often fades. [E-EFF-07, E-EFF-09]',
      ],
      harms: [
        'Of {E-EFF-02.outOf}, {E-AE-01.derealization} felt far from themselves and {E-AE-01.dizziness} were dizzy after one drip. With a sleep medicine, {E-AE-01.derealization.other} and {E-AE-01.dizziness.other} ({E-AE-01.people} and {E-AE-01.people.other} people). [E-AE-01]',
        'The FDA warns of misuse, slow breathing, bladder harm and changes in blood pressure. [E-REG-04]',
      ],
      cost: price,
      approved: [
        'No, only as an anesthetic. The FDA has not approved it for depression. [E-REG-01]',
      ],
    },
    esketamine: {
      name: 'Esketamine spray',
      what: ['A nasal spray. You get it in a certified clinic. [E-REG-09]'],
      time: [
        'At least {E-REG-09.watch} a visit. {E-POST-05.perWeekFirst} visits a week for {E-POST-05.firstWeeks}, then fewer. [E-REG-09, E-POST-05]',
      ],
      life: [
        'Someone takes you home. You do not drive until the next day, after a full night of sleep. [E-REG-10]',
      ],
      helps: [
        'Of {E-EFF-14.outOf} who also took a new antidepressant, {E-EFF-13.response} got much better in {E-EFF-13.time}. With a dummy spray, {E-EFF-13.response.other} did ({E-EFF-13.people} and {E-EFF-13.people.other} people). [E-EFF-13]',
        'In Japan there was no clear difference ({E-EFF-16.people} people). [E-EFF-16]',
      ],
      harms: [
        'Of {E-EFF-14.outOf}, {E-AE-05.dissociation} felt far from themselves. With a dummy spray, {E-AE-05.dissociation.other} did ({E-AE-05.people} and {E-AE-05.people.other} people). [E-AE-05]',
        'The label warns of sleepiness, slow breathing, misuse and thoughts of suicide. [E-REG-08]',
      ],
      cost: ['Cost is one downside. How much is not known here. [E-ALT-06]'],
      approved: [
        'Yes, by the FDA, for adults with depression that {E-REG-06.tried} or more antidepressants did not help enough. [E-REG-06]',
      ],
    },
    trial: {
      name: 'A research study',
      what: ['You join a study of a treatment. [E-ALT-07]'],
      time: ['It depends on the study. [plain]'],
      life: ['Strict rules, and staff follow you closely. [E-ALT-07]'],
      helps: ['It may help you, and it helps others. No figure is known here. [E-ALT-07]'],
      harms: ['It may not help you, and you may get a dummy. No figure is known here. [E-ALT-07]'],
      cost: price,
      approved: ['It depends on the study. [plain]'],
    },
  },
};
