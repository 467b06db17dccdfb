import type { OptionsContent } from '../options.js';
import { words } from '../words.js';
import { common } from './common.js';

const askPlan = ['Ask your plan what it pays. [plain]'] as const;
const offLabel = [
  'The FDA has approved ketamine only as an anesthetic. [E-REG-01]',
  'Its use for depression is off-label: a clinician may choose it, but the FDA has not approved it for that. [E-REG-01]',
] as const;

export const options = words<OptionsContent>()({
  title: 'Your options',
  lede: 'The figures are of other people.',
  compare: 'Options side by side',
  pick: 'Option {n}',
  approval: [
    'The FDA has approved ketamine only as an anesthetic. Drips and shots for depression are off-label. [E-REG-01]',
    'The FDA approved the esketamine spray in {E-REG-06.first}. Since January {E-REG-06.alone}, it may be used alone or with an antidepressant. [E-REG-06]',
    'The FDA has warned of ketamine that a pharmacy mixes, and of its use at home. [E-REG-02, E-REG-04]',
  ],
  inFull: 'Each option in full',
  ownPrice: 'This clinic: {price} a visit.',
  questions: {
    what: 'What it is',
    helps: 'Chance that it helps',
    harms: 'Harms',
    life: 'Time and daily life',
    cost: 'Cost and insurance',
    approved: 'What the FDA says',
    sure: 'How sure we are',
  },
  options: {
    stay: {
      name: 'Stay as you are for now',
      short: 'Stay as you are',
      brief: {
        helps:
          '{E-ALT-10.response} of {E-ALT-10.outOf} much better in {E-ALT-10.months} months of usual care. [E-ALT-10]',
        harms: 'No new risk, but your depression may go on. [E-ALT-08]',
        life: 'Nothing new. Set a day to look again. [E-ALT-08]',
        cost: 'What you pay now. [plain]',
        approved: 'No new drug. [plain]',
      },
      what: ['You keep your plan, or you wait. [E-ALT-08]'],
      helps: [
        '{E-ALT-10.people} people had depression that was hard to treat. They had the care that they and their doctor chose. [E-ALT-10]',
        'After {E-ALT-10.months} months, {E-ALT-10.response} of {E-ALT-10.outOf} were much better. After {E-ALT-10.later} months, {E-ALT-10.responseLater} were. [E-ALT-10]',
        'Milder depression, not treated: in a model, {E-ALT-09.soon} of {E-ALT-09.outOf} get well in {E-ALT-09.months} months and {E-ALT-09.year} in {E-ALT-09.later}. [E-ALT-09]',
      ],
      harms: [
        'You take on no new risk, but your depression may go on. [E-ALT-08]',
        'In the same group, {E-ALT-10.response.not} of {E-ALT-10.outOf} were not much better after {E-ALT-10.months} months. After {E-ALT-10.later} months, {E-ALT-10.responseLater.not} were not. [E-ALT-10]',
        'In the model, {E-ALT-09.soon.not} of {E-ALT-09.outOf} are not well in {E-ALT-09.months} months, and {E-ALT-09.year.not} in {E-ALT-09.later}. [E-ALT-09]',
      ],
      life: ['Nothing changes. You and your clinician set a day to look again. [E-ALT-08]'],
      cost: ['You pay what you pay now. [plain]'],
      approved: ['You take no new drug. [plain]'],
      sure: [
        'The figures follow one group of people, with no comparison group. [E-ALT-10]',
        'The model may not hold for severe depression. [E-ALT-09]',
      ],
    },
    antidepressant: {
      name: 'A new antidepressant',
      short: 'Antidepressant',
      brief: {
        helps: '{E-ALT-01.third} of {E-ALT-01.outOf} got well on a third try. [E-ALT-01]',
        harms: 'Nausea, poor sleep, weight gain, sexual problems. [E-ALT-18]',
        life: 'Pills at home. Weeks to work. [E-ALT-01]',
        cost: 'Most plans cover it. [E-ALT-01]',
        approved: 'FDA-approved. [E-ALT-01]',
      },
      what: ['You change your antidepressant, or you add one. [E-ALT-01]'],
      helps: [
        'In a study called STAR*D, fewer people got well with each next treatment. [E-ALT-01]',
        'Of {E-ALT-01.outOf}, {E-ALT-01.first} got well on the first, then {E-ALT-01.second}, {E-ALT-01.third} and {E-ALT-01.fourth}. On the third, {E-ALT-01.third.not} did not. [E-ALT-01]',
      ],
      harms: [
        'Nausea, sleepiness or poor sleep, weight gain and sexual problems. [E-ALT-18]',
        'Under age {E-ALT-18.under}, thoughts of suicide may rise, mostly early on. [E-ALT-18]',
        'Stopping fast can make you dizzy or sick. Go slowly, with your prescriber. [E-ALT-18]',
      ],
      life: ['You take pills at home. They need weeks to work. [E-ALT-01]'],
      cost: ['Most plans cover it. [E-ALT-01]'],
      approved: ['These pills are FDA-approved for depression. [E-ALT-01]'],
      sure: ['Experts debate the STAR*D figures. [E-ALT-01]'],
    },
    add: {
      name: 'One more medicine',
      short: 'Add a medicine',
      brief: {
        helps:
          '{E-ALT-02.remission} of {E-ALT-02.outOf} well in {E-ALT-02.time} on quetiapine, {E-ALT-02.remission.other} on esketamine. [E-ALT-02]',
        harms:
          '{E-ALT-16.stopped} of {E-ALT-16.outOf} stopped it, {E-ALT-16.stopped.other} on placebo. Sleepy. [E-ALT-16, E-ALT-16-LABEL]',
        life: 'Pills at home, with your own. [E-ALT-02]',
        cost: 'Ask your plan. [plain]',
        approved: 'FDA: for some. [E-ALT-17]',
      },
      what: [
        'You add a drug, such as quetiapine or lithium, to the pills that you take now. [E-ALT-02]',
      ],
      helps: [
        'Of {E-ALT-02.outOf} adults on quetiapine, {E-ALT-02.remission} got well in {E-ALT-02.time} and {E-ALT-02.remission.not} did not. [E-ALT-02]',
        'On the esketamine spray, {E-ALT-02.remission.other} got well and {E-ALT-02.remission.other.not} did not. [E-ALT-02]',
      ],
      harms: [
        'On quetiapine, {E-ALT-16.stopped} of {E-ALT-16.outOf} stopped for side effects, and {E-ALT-16.stopped.other} on placebo. [E-ALT-16]',
        'Of {E-ALT-16-LABEL.outOf}, {E-ALT-16-LABEL.sleepy} to {E-ALT-16-LABEL.sleepyLarge} felt sleepy and {E-ALT-16-LABEL.dry} to {E-ALT-16-LABEL.dryLarge} had a dry mouth. Some gain weight. [E-ALT-16, E-ALT-16-LABEL]',
      ],
      life: ['You take it at home, along with what you take now. [E-ALT-02]'],
      cost: askPlan,
      approved: [
        'The FDA has approved some drugs to add to an antidepressant, such as quetiapine and aripiprazole. [E-ALT-16, E-ALT-17]',
      ],
      sure: [
        'The patients ({E-ALT-02.people.all}) knew what they got. Those who scored them did not. The spray’s maker paid. [E-ALT-02]',
      ],
    },
    talk: {
      name: 'Talk therapy',
      short: 'Talk therapy',
      brief: {
        helps:
          '{E-ALT-03.response} of {E-ALT-03.outOf} much better in {E-ALT-03.time} with CBT, {E-ALT-03.response.other} without. [E-ALT-03]',
        harms: 'No drug effects. Takes time; can be hard to find. [E-ALT-03]',
        life: 'Visits with a therapist. [E-ALT-03]',
        cost: 'Ask your plan. [plain]',
        approved: 'Not a drug. [plain]',
      },
      what: ['You meet with a therapist and use a method such as CBT. [E-ALT-03]'],
      helps: [
        'Of {E-ALT-03.outOf} people with CBT, {E-ALT-03.response} were much better after {E-ALT-03.time} and {E-ALT-03.response.not} were not. Without CBT, {E-ALT-03.response.other} were. [E-ALT-03]',
      ],
      harms: [
        'Talk therapy has no drug effects. But it takes time, and it can be hard to find a therapist near you. [E-ALT-03]',
      ],
      life: ['You make time for visits, often for months. [E-ALT-03]'],
      cost: askPlan,
      approved: ['Talk therapy is not a drug, so the FDA does not judge it. [plain]'],
      sure: ['The figure comes from one trial of {E-ALT-03.people} people. [E-ALT-03]'],
    },
    tms: {
      name: 'Magnetic stimulation (TMS)',
      short: 'TMS',
      brief: {
        helps:
          '{E-ALT-04.responseFrom} to {E-ALT-04.responseTo} of {E-ALT-04.outOf} much better; no comparison group. [E-ALT-04]',
        harms: 'A few stopped it, mostly for a sore scalp. [E-ALT-12, E-ALT-12-RARE]',
        life: '{E-ALT-04.from} to {E-ALT-04.to} visits over {E-ALT-04.weeks}. [E-ALT-04]',
        cost: 'Ask your plan. [plain]',
        approved: 'FDA-cleared. [E-ALT-11]',
      },
      what: ['Magnet pulses reach the brain through the scalp. [E-ALT-04]'],
      helps: [
        'In records of {E-ALT-04.people} patients, {E-ALT-04.responseFrom} to {E-ALT-04.responseTo} of {E-ALT-04.outOf} were much better and {E-ALT-04.responseTo.not} to {E-ALT-04.responseFrom.not} were not. [E-ALT-04]',
        'In a trial, TMS did better than placebo pulses in weeks {E-ALT-12.from} to {E-ALT-12.to}. [E-ALT-12]',
      ],
      harms: [
        'Fewer than {E-ALT-12.stoppedUnder} of {E-ALT-12.outOf} stopped for side effects, mostly a sore scalp that passed. [E-ALT-12]',
        'TMS can cause headache, a twitch of the face, a seizure, mania, or hearing loss without ear plugs. [E-ALT-12-RARE]',
      ],
      life: [
        'You come in each day: {E-ALT-04.from} to {E-ALT-04.to} visits over {E-ALT-04.weeks}. [E-ALT-04]',
      ],
      cost: askPlan,
      approved: [
        'The FDA has cleared it since {E-ALT-11.since} for adults whom an antidepressant did not help. [E-ALT-11]',
      ],
      sure: [
        'The records had no comparison group. The trial had {E-ALT-12.people.all} people. [E-ALT-04, E-ALT-12]',
      ],
    },
    ect: {
      name: 'Electroconvulsive therapy (ECT)',
      short: 'ECT',
      brief: {
        helps:
          '{E-ALT-05.remission} of {E-ALT-05.outOf} well, ketamine {E-ALT-05.remission.other}. Without psychosis: {E-EFF-05.remission.other}, ketamine {E-EFF-05.remission}. [E-ALT-05, E-EFF-05]',
        harms:
          '{E-ALT-05.amnesia} of {E-ALT-05.outOf} forgot things, {E-ALT-05.amnesia.other} on ketamine. Headache. [E-ALT-05]',
        life: 'Anesthesia each time. [E-ALT-05]',
        cost: 'Ask your plan. [plain]',
        approved: 'FDA allows it. [E-ALT-13]',
      },
      what: ['An electric current reaches the brain while you are under anesthesia. [E-ALT-05]'],
      helps: [
        'In very ill hospital patients, ECT helped more people: after the course, {E-ALT-05.remission} of {E-ALT-05.outOf} were well, {E-ALT-05.remission.other} with ketamine. [E-ALT-05, E-ALT-15]',
        'In people without psychosis, ketamine did at least as well: after {E-EFF-05.time}, {E-EFF-05.response} were much better, {E-EFF-05.response.other} with ECT. [E-EFF-05, E-ALT-15]',
      ],
      harms: [
        'In the hospital, {E-ALT-05.amnesia} of {E-ALT-05.outOf} forgot things, {E-ALT-05.lasting} of them for over {E-ALT-05.lastingOver}. With ketamine, {E-ALT-05.amnesia.other} did. [E-ALT-05]',
        '{E-ALT-05.headache} had a headache and {E-ALT-05.musclePain} sore muscles. With ketamine, {E-ALT-05.headache.other} and {E-ALT-05.musclePain.other} did. [E-ALT-05]',
      ],
      life: [
        'You get anesthesia each time, and may forget things for a while. [E-ALT-05, E-ALT-14]',
      ],
      cost: askPlan,
      approved: [
        'The FDA allows it for severe depression that resists treatment or needs fast help. The rule is from {E-ALT-13.since}. [E-ALT-13]',
      ],
      sure: [
        'Everyone knew what they got. The hospital trial treated {E-EFF-06.people} people and counted harms in {E-ALT-05.people.all}. The other had {E-EFF-05.people.all}. [E-EFF-06, E-ALT-05, E-EFF-05]',
      ],
    },
    ketamine: {
      name: 'Ketamine drip (IV)',
      short: 'Ketamine drip',
      brief: {
        helps:
          '{E-EFF-02.response} of {E-EFF-02.outOf} much better in a day, {E-EFF-02.response.other} on a calming drug. Very unsure. [E-EFF-02]',
        harms:
          '{E-AE-01.derealization} of {E-AE-01.outOf} felt unreal a while, {E-AE-01.derealization.other} on a calming drug. [E-AE-01]',
        life: '{E-DUR-01.drip}, then rest. No driving for {E-POST-02.wait}. [E-DUR-01, E-DUR-10, E-POST-02]',
        cost: '${E-COST-01.from} to ${E-COST-01.to}; few plans pay. [E-COST-01, E-COST-02]',
        approved: 'Not FDA-approved. [E-REG-01]',
      },
      what: ['Ketamine runs into a vein in a clinic, and staff watch over you. [E-DUR-01]'],
      helps: [
        'A day after ketamine, {E-EFF-02.response} of {E-EFF-02.outOf} were much better and {E-EFF-02.response.not} were not. With a calming drug (midazolam), {E-EFF-02.response.other} were. [E-EFF-02]',
        'After up to {E-EFF-07.drips} drips, {E-EFF-07.response} were, and {E-EFF-07.response.other} with midazolam: no clear difference. [E-EFF-07]',
        'The lift often fades. After {E-EFF-09.drips} drips, half of those helped relapsed within {E-EFF-09.relapse}. [E-EFF-09]',
      ],
      harms: [
        'Of {E-AE-01.outOf} people, {E-AE-01.derealization} felt unreal and {E-AE-01.dizziness} were dizzy after one drip. With midazolam, {E-AE-01.derealization.other} and {E-AE-01.dizziness.other}. [E-AE-01]',
        'In one clinic, {E-AE-03.pressure} of {E-AE-03.outOf} had high blood pressure. There was no comparison group. [E-AE-03]',
        'The FDA warns of deep sleepiness, slow breathing, misuse and bladder harm. [E-REG-04]',
      ],
      life: [
        '{E-DUR-01.drip} for the drip, then an hour or more of rest. Studies often gave {E-POST-04.drips} drips in {E-POST-04.weeksFast} or {E-POST-04.weeks}. [E-DUR-01, E-DUR-10, E-POST-04]',
        'An adult takes you home. Do not drive for {E-POST-02.wait}, and not before a full night of sleep. [E-PRE-09-KET, E-POST-02]',
        'Quality of life did not improve more than with midazolam. It was much the same as with ECT. [E-EFF-07, E-EFF-05]',
      ],
      cost: [],
      approved: offLabel,
      sure: [
        'Very low, say experts. Compared with midazolam, the gain may be zero, or up to {E-EFF-02.more} more of {E-EFF-02.outOf}. [E-EFF-02]',
        'The figure comes from {E-EFF-02.trials} trials with {E-EFF-02.people} people. The trial of several drips had {E-EFF-07.people.all}, in the hospital. [E-EFF-02, E-EFF-07]',
      ],
    },
    shot: {
      name: 'Ketamine shot (IM)',
      short: 'Ketamine shot',
      brief: {
        helps:
          'In a trial of {E-DUR-02.people} people, shot and drip did about the same. [E-DUR-02]',
        harms: 'Once it is in, no one can stop it. Rates unknown. [E-DUR-02]',
        life: '{E-DUR-02.felt}. No driving for {E-POST-02.wait}. [E-DUR-02, E-POST-02]',
        cost: '${E-COST-01.shotFrom} to ${E-COST-01.shotTo}; no big plan pays. [E-COST-01, E-COST-02]',
        approved: 'Not FDA-approved. [E-REG-01]',
      },
      what: ['A shot of ketamine into a muscle, in a clinic. [E-DUR-02]'],
      helps: [
        'In one small trial, {E-DUR-02.people} people had a shot or a drip. Their depression scores fell about as much over {E-DUR-02.time}. [E-DUR-02]',
        'Experts in Canada say that shots have less proof than drips. [E-GL-01]',
      ],
      harms: [
        'A shot peaks faster than a drip, and no one can stop it once it is in. [E-DUR-02]',
        'The FDA warns of deep sleepiness, slow breathing, misuse and bladder harm. For shots, no one knows how often. [E-REG-04]',
      ],
      life: [
        'You feel it for {E-DUR-02.felt}. One clinic watches people for about {E-DUR-02.watch}. [E-DUR-02]',
        'There, someone stays near for {E-POST-02-IM.near}. Do not drive for {E-POST-02.wait}, and not before a full night of sleep. [E-POST-02-IM, E-POST-02]',
      ],
      cost: [],
      approved: offLabel,
      sure: ['One trial of {E-DUR-02.people} people is little to go on. [E-DUR-02]'],
    },
    esketamine: {
      name: 'Esketamine nasal spray',
      short: 'Esketamine spray',
      brief: {
        helps:
          '{E-EFF-13.response} of {E-EFF-13.outOf} much better in {E-EFF-13.time}, {E-EFF-13.response.other} on placebo, with a pill. [E-EFF-13]',
        harms:
          '{E-AE-05.dissociation} of {E-AE-05.outOf} felt cut off for a time, {E-AE-05.dissociation.other} on placebo. [E-AE-05]',
        life: '{E-REG-09.watch} or more. No driving until next day. [E-REG-09, E-REG-10]',
        cost: '${E-COST-04.from} and visit; big plans must say yes. [E-COST-04, E-COST-02]',
        approved: 'FDA-approved. [E-REG-06]',
      },
      what: ['A spray into the nose in a certified clinic, where staff watch over you. [E-REG-09]'],
      helps: [
        'All took a new antidepressant too. In {E-EFF-13.time}, {E-EFF-13.response} of {E-EFF-13.outOf} were much better and {E-EFF-13.response.not} were not. With a placebo spray, {E-EFF-13.response.other} were. [E-EFF-13]',
        'Without a pill, {E-EFF-12.remission} got well in {E-EFF-12.time}, and {E-EFF-12.remission.other} with placebo. [E-EFF-12]',
        'In Japan, and in people aged {E-EFF-33.age} and older, trials found no clear difference. [E-EFF-16, E-EFF-33]',
        'Of {E-EFF-14.outOf} people well after {E-EFF-14.before}, {E-EFF-14.relapse} relapsed on the spray and {E-EFF-14.relapse.other} on a placebo spray. [E-EFF-14]',
      ],
      harms: [
        'In {E-AE-05.time}, {E-AE-05.dissociation} of {E-AE-05.outOf} felt cut off, {E-AE-05.dizziness} were dizzy and {E-AE-05.nausea} felt sick. With a placebo spray, {E-AE-05.dissociation.other}, {E-AE-05.dizziness.other} and {E-AE-05.nausea.other} did. [E-AE-05]',
        'In the same time, {E-AE-16.severe} of {E-AE-16.outOf} had a serious or severe side effect, and {E-AE-16.severe.other} with placebo. [E-AE-16]',
        'The label’s boxed warning: deep sleepiness, feeling cut off, slow breathing and misuse. In young people, also thoughts of suicide. [E-REG-13]',
      ],
      life: [
        'Staff watch you for at least {E-REG-09.watch} each time. You start with {E-POST-05.perWeekFirst} visits a week for {E-POST-05.firstWeeks}. Then visits are fewer. [E-REG-09, E-POST-05]',
        'Someone takes you home. You do not drive until the next day, after a good sleep. [E-REG-10]',
      ],
      cost: [],
      approved: [
        'The FDA approved it in {E-REG-06.first} for adults whose depression did not improve enough after {E-REG-06.tried} or more antidepressants. [E-REG-06]',
        'Since January {E-REG-06.alone}, it may be used alone or with an antidepressant. [E-REG-06]',
      ],
      sure: [
        'The maker’s staff pooled trials with {E-EFF-13.people.all} people. [E-EFF-13]',
        'The trial without a pill had {E-EFF-12.people} people, and that of staying on it {E-EFF-14.people.all}. [E-EFF-12, E-EFF-14]',
      ],
    },
    trial: {
      name: 'A research study',
      short: 'Research study',
      brief: {
        helps: 'May help you, and helps others. Each study differs. [E-ALT-07]',
        harms: 'May not help you, and you may get a placebo. [E-ALT-07]',
        life: 'Strict rules, close follow-up. [E-ALT-07]',
        cost: 'Ask the study. [plain]',
        approved: 'Ask the study. [plain]',
      },
      what: ['You join a study of a treatment. [E-ALT-07]'],
      helps: ['A study may help you, and it helps others. Staff follow you closely. [E-ALT-07]'],
      harms: [
        'A study may not help you. You may get a placebo, with no medicine in it. [E-ALT-07]',
      ],
      life: ['The rules are strict, and staff follow you closely. [E-ALT-07]'],
      cost: ['Ask the study what it pays. [plain]'],
      approved: ['The FDA may not have approved what the study tests. [plain]'],
      sure: ['A study is done to find out if a treatment works. [plain]'],
    },
  },
  asked: {
    figures: {
      title: 'About these figures',
      lines: [
        'This is for adults whose depression did not improve enough after {E-REG-06.tried} or more antidepressants. You and your clinician decide what to try next, or to wait. [E-REG-06]',
        'For each option, help comes before harms. That order ranks nothing. [plain]',
        'The figures come from different studies, people and times, so they show no winner. [plain]',
        'Some pairs were tested in one study, over the same time: see ECT, Add a medicine and Ketamine shot. [plain]',
        'Experts have rated how sure one figure is, for the ketamine drip: very low. [E-EFF-02]',
        'We did not find ratings of the others, figures on motivation or daily tasks, or most other prices. Nor did we find some times and numbers of people. [plain]',
      ],
    },
    decide: {
      title: 'How do I decide?',
      lines: [
        'Say what you most want to change, and what you have tried. [E-PRE-05]',
        'Put options side by side in the table. Keep staying as you are among them. [E-ALT-08]',
        'Write down what is good and bad about each, and mark what matters most to you. [plain]',
        'Bring that to your clinician, and ask what is not clear. [plain]',
        'Choose together. You can also wait, and set a day to look again. [E-ALT-08]',
      ],
    },
    sprayOrDrip: {
      title: 'Spray or drip?',
      lines: [
        'We found no trial that tests the spray against the drip. Ask about cost, time and what the FDA says. [E-EFF-35]',
        'The spray is FDA-approved, and big plans cover it, mostly if they say yes first. A visit is at least {E-REG-09.watch}. [E-REG-06, E-COST-02, E-REG-09]',
        'The drip is off-label, and few plans cover it. It runs for {E-DUR-01.drip}, and then you rest. [E-REG-01, E-COST-02, E-DUR-01]',
      ],
    },
    fails: {
      title: 'What if it does not work?',
      lines: [
        'With the spray, your team checks at week {E-POST-10-ESK.week} if it helps. If not, ask what comes next. [E-POST-10-ESK]',
        common.noHelp,
        'Before you start, agree with your clinician on what you will do then. [E-PRE-14]',
      ],
    },
  },
});
