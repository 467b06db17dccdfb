import type { SideEffectsContent } from '../side-effects.js';
import { words } from '../words.js';
import { approval } from './approval.js';
import { common } from './common.js';

const mixed =
  'With alcohol, opioids or calming drugs, ketamine can make you too sleepy to wake. It can also cause slow breathing, coma or death.';
const thoughts = 'Thinking of suicide? Call or text {E-CR-01.line}. [E-CR-01]';
// What holds for any ketamine stands once here: a drip and a shot are two routes of one drug.
const worst = [
  'The worst risks are slow breathing, very high blood pressure, a severe allergy and thoughts of suicide. [E-SE-05, E-SE-14, E-SE-15, E-SE-16]',
  `${mixed} Tell your team all that you take. [E-RX-09]`,
  thoughts,
] as const;
const outsideClinics =
  'In a survey of {E-LT-05.people} people who took ketamine without a prescription, {E-LT-05.dependent} of {E-LT-05.outOf} were dependent. That is not a clinic figure. [E-LT-05]';
const ketamine = {
  addictive: [
    'Yes, ketamine can be. No one knows how many people become dependent in clinics. [E-LT-05, E-LT-10]',
    outsideClinics,
    approval.schedule,
  ],
  drive: [
    'No. Have an adult take you home. Do not drive for {E-POST-02.wait}, and not before a full night of sleep. [E-PRE-09-KET, E-POST-02]',
    'If your clinic says longer, wait longer. [E-POST-02]',
  ],
  antidepressant: [
    'Most antidepressants seem safe to take with ketamine. Ask about yours, and do not stop one on your own. [E-RX-08]',
  ],
  notFor: [
    'The label says not to use ketamine if you are allergic to it. It also says not to if a rise in blood pressure would be a serious danger. [E-CI-04, E-CI-05]',
    'The label advises against ketamine in pregnancy. [E-CI-21]',
    'If you have had psychosis, mania, or a drug or alcohol problem, a specialist has to decide. The same goes for heart or liver disease. [E-CI-06, E-CI-09, E-CI-10, E-CI-11, E-CI-15, E-CI-22]',
  ],
} as const;
const people =
  'The figures come from studies and clinics. People there may differ from you. We found no ratings of how sure they are. [plain]';
const bladder = [
  'In {E-LT-08.studies} studies of treatment, {E-LT-08.from} to {E-LT-08.to} of {E-LT-08.outOf} people had bladder or urine problems. Most were mild or moderate. Most studies were short and weak. [E-LT-08]',
  'The label warns of severe bladder problems with long use or misuse. [E-LT-12]',
] as const;
const liver = [
  'The label warns of it. FDA staff wrote of people with harm to the liver or bile ducts after repeated treatment. [E-LT-04, E-LT-09]',
] as const;
const badMix = [`${mixed} [E-RX-09]`] as const;
const boxed = 'The label has a boxed warning about this. [E-REG-13]';

export const sideEffects = words<SideEffectsContent>()({
  title: 'Side effects',
  lede: 'What you may feel, and what to do.',
  routeLegend: 'Show side effects of',
  bars: {
    iv: ['of {total} on a drip', 'calming drug'],
    nasal: ['of {total} on the spray', 'on placebo'],
  },
  underBars: {
    iv: [],
    im: [
      'We found no study that counted these effects after a shot. They can still happen. [plain]',
      'In a survey of clinics, {E-AE-04.stopped.count} of {E-AE-04.people} people on drips or shots stopped because of a side effect. Surveys can miss people. [E-AE-04]',
    ],
    nasal: [
      'Sleepy, as staff measured it: {E-AE-07-SED.sedationFrom} to {E-AE-07-SED.sedationTo}. [E-AE-07-SED]',
    ],
  },
  danger: 'for chest pain, trouble breathing, or not waking up. [E-CR-10]',
  approvalShort: {
    iv: 'Not FDA-approved for depression [E-REG-01]',
    im: 'Not FDA-approved for depression [E-REG-01]',
    nasal: 'FDA-approved for some depression [E-REG-06]',
  },
  approval: {
    iv: [approval.ketamine],
    im: [approval.ketamine],
    nasal: [approval.esketamine, approval.crisis, approval.notShown],
  },
  all: 'All {n} effects, when they end, what to do',
  noFigure: 'Where a row has no number, no study here counted it. It can still happen. [plain]',
  askedTitle: 'What people ask',
  asked: {
    lasts: 'How long do the effects last?',
    worst: 'What is the worst that can happen?',
    addictive: 'Is it addictive?',
    drive: 'May I drive?',
    antidepressant: 'Can I take my antidepressant?',
    notFor: 'Who is it not for?',
    figures: 'Where do these figures come from?',
  },
  answers: {
    iv: {
      ...ketamine,
      lasts: [
        'In studies of one drip, effects peaked by {E-DUR-01.peak}. Most were gone by {E-DUR-01.mostGone}, and all by {E-DUR-01.allGone}. [E-DUR-01]',
        common.lasting,
        'Call your clinic if you still feel them the next day. [E-CR-09]',
      ],
      worst: [
        ...worst,
        'In one clinic, {E-AE-03.people} people had several drips. Fewer than {E-AE-03.stoppedUnder} of {E-AE-03.outOf} stopped because of side effects. [E-AE-03]',
      ],
      figures: [
        people,
        'Where a row has a second bar, a trial gave {E-AE-01.people} people a drip and {E-AE-01.people.other} a calming drug (midazolam). The other rows come from {E-AE-03.people} people in a clinic and {E-DUR-06.people} in {E-DUR-06.studies} studies. [E-AE-01, E-AE-03, E-DUR-06]',
        'Rows that compare the drip with ECT do not show what the drip adds. [E-AE-02]',
      ],
    },
    im: {
      ...ketamine,
      lasts: [
        'Effects peak in {E-DUR-02.peak}. You may feel them for {E-DUR-02.felt}. [E-DUR-02]',
        'A shot cannot be stopped once you have it. Call your clinic if you still feel it the next day. [E-DUR-02, E-CR-09]',
      ],
      worst: [...worst],
      figures: [people],
    },
    nasal: {
      lasts: [
        'Feeling cut off from yourself peaks at {E-DUR-05.detachedPeak} and is mostly gone by {E-DUR-05.detachedGone}. [E-DUR-05]',
        'Sleepiness starts at about {E-DUR-05.sleepyStart} and is gone in {E-DUR-05.sleepyGone}. Staff watch you for at least {E-REG-09.watch}. [E-DUR-05, E-REG-09]',
        'Call your clinic if you still feel the effects the next day. [E-CR-09]',
      ],
      worst: [
        'The worst risks are slow breathing and passing out. Others are very high blood pressure and thoughts of suicide. [E-REG-13, E-AE-07-SED, E-AE-13]',
        thoughts,
        'In trials of {E-AE-16.time}, {E-AE-16.severe} of {E-AE-16.outOf} people on the spray had a severe side effect. On a placebo spray, {E-AE-16.severe.other} did. [E-AE-16]',
        'Fewer than one of {E-AE-16.outOf} people on the spray died. On placebo, no one did. [E-AE-16]',
      ],
      addictive: [
        'Yes, the spray can be. Its label has a boxed warning about misuse. No one knows how many people become dependent in clinics. [E-REG-13, E-LT-05]',
        'Your risk may be higher if you have misused drugs or alcohol. [E-LT-10-ESK]',
        approval.schedule,
      ],
      drive: [
        'No. Have an adult take you home. Do not drive or use machines until the next day, after a good sleep. [E-REG-10]',
      ],
      antidepressant: [
        'For hard-to-treat depression, the spray can be used with or without an antidepressant. [E-REG-06]',
        'Ask about yours, and do not stop one on your own. [plain]',
        'MAOIs (a kind of antidepressant) and stimulants may raise your blood pressure. Staff then watch you closely. [E-RX-10]',
      ],
      notFor: [
        'The spray’s label says not to use it with an aneurysm (a weak, bulging artery). [E-CI-01]',
        'The same goes for an AVM (tangled blood vessels), past bleeding in the brain, or an allergy to either drug. [E-CI-02, E-CI-03, E-CI-04]',
        'The spray may harm an unborn baby. Do not breastfeed while you use it. It is not for children. [E-CI-12, E-CI-13, E-CI-17]',
      ],
      figures: [
        people,
        'The bars count what people reported in trials of {E-AE-05.time}: {E-AE-05.people} people on the spray, {E-AE-05.people.other} on a placebo spray with no medicine in it. All started an antidepressant too. [E-AE-05]',
      ],
    },
  },
  viewLegend: 'Sort the list',
  views: { group: 'By kind', worry: 'By what worries you', frequent: 'Highest figure first' },
  groups: {
    soon: 'During the visit and soon after',
    mind: 'Mind and mood',
    long: 'With long use',
  },
  worries: {
    control: 'Will I lose control?',
    ill: 'Will I feel ill?',
    heart: 'What about my heart and breathing?',
    after: 'Will I be well enough to go home?',
    hooked: 'Could I get dependent on it?',
    body: 'What about my body over the years?',
  },
  frequent: 'Highest figure first, rows without one last',
  effects: {
    detached: {
      name: 'Cut off from yourself',
      term: 'dissociation',
      team: 'Staff keep the room quiet, stay near and calm you. [E-SE-01]',
      can: 'Close your eyes, play soft music, breathe slowly and speak up. [E-SE-01]',
      call: 'Call the clinic if it lasts until the next day or comes back. [E-SE-01]',
      also: {
        nasal: [
          'On a scale, {E-AE-07.scaleFrom} to {E-AE-07.scaleTo} of {E-AE-07.outOf} on the spray had some of it. On placebo, {E-AE-07.scaleFrom.other} to {E-AE-07.scaleTo.other} did. [E-AE-07]',
          'A scale asks about small changes that fewer people bring up. That is why the figures differ. [E-AE-07]',
          boxed,
        ],
      },
    },
    dizzy: {
      name: 'Dizzy, or the room spins',
      term: 'dizziness, vertigo',
      team: 'Staff help you stand. [E-SE-02]',
      can: 'Stay seated and ask for help. [E-SE-02]',
      call: 'Call the clinic if you are still dizzy the next day. [E-SE-02]',
    },
    sleepy: {
      name: 'Sleepy',
      term: 'sedation',
      team: 'Staff check how alert you are, and your oxygen. [E-SE-03]',
      can: 'Plan to rest, and plan a ride home. [E-SE-03]',
      call: 'Call {E-CR-04.line} for someone who cannot be woken up. [E-SE-03, E-CR-10]',
      often: {
        nasal:
          'Measured by staff: {E-AE-07-SED.sedationFrom} to {E-AE-07-SED.sedationTo} of {E-AE-07-SED.outOf}. [E-AE-07-SED]',
      },
      also: {
        nasal: [
          'The picture counts what people reported. In US clinics, {E-AE-12.sedation} of {E-AE-12.outOf} patients were sleepy at some visit. [E-AE-05, E-AE-12]',
          'Fewer than one of {E-AE-07-SED.outOf} passed out. [E-AE-07-SED]',
          boxed,
        ],
      },
    },
    sick: {
      name: 'Nausea or vomiting',
      term: 'emesis',
      team: 'Staff may give you medicine for it. [E-SE-04]',
      can: 'Follow the food rules of your clinic. [E-SE-04]',
      call: 'Call the clinic if you cannot keep fluids down. [E-SE-04]',
    },
    pressure: {
      name: 'High blood pressure or a fast heart',
      term: 'hypertension, tachycardia',
      team: 'Staff check it, may treat it, or may keep you longer. [E-SE-05]',
      can: 'Take your blood pressure medicine as you were told. Ask if you are not sure. [E-SE-05]',
      call: 'Call {E-CR-04.line} for chest pain, shortness of breath, a very bad headache, a change in vision or a seizure. [E-SE-05]',
      also: {
        iv: [
          'This counts readings of {E-AE-03.systolic} over {E-AE-03.diastolic} or more. [E-AE-03]',
        ],
        nasal: [
          'The top number reached {E-AE-13.systolic} or more in {E-AE-13.high} of {E-AE-13.outOf} people on the spray. On placebo, it did so in none. [E-AE-13]',
          'A large rise in {E-AE-08.weeks}: {E-AE-08.from} to {E-AE-08.to} of {E-AE-08.outOf} on the spray, {E-AE-08.from.other} to {E-AE-08.to.other} on placebo. It can come after any visit. [E-AE-08]',
        ],
      },
    },
    headache: {
      name: 'Headache',
      term: 'cephalgia',
      team: 'Staff check your blood pressure. [E-SE-06]',
      can: 'Rest and drink fluids. Ask before you take pain pills. [E-SE-06]',
      call: 'Call {E-CR-04.line} for a sudden, very bad headache. [E-SE-06, E-CR-10]',
    },
    vision: {
      name: 'Changes in your vision',
      term: 'blurred vision, diplopia',
      team: 'Staff wait with you until it clears. [E-SE-07]',
      can: 'Do not walk alone. [E-SE-07]',
      call: 'Call the clinic if your vision is not clear the next day. [E-SE-07]',
      often: { iv: 'At least {E-DUR-06.atLeast} of {E-DUR-06.outOf}. [E-DUR-06]' },
    },
    numb: {
      name: 'Numb or tingly',
      term: 'hypoesthesia, paresthesia',
      team: 'Staff stay with you and calm you. [E-SE-08]',
      can: 'Tell staff if it is on one side only. [E-SE-08]',
      call: 'Call {E-CR-04.line} for a weak arm or leg on one side. [E-SE-08, E-CR-10]',
      often: { iv: 'At least {E-DUR-06.atLeast} of {E-DUR-06.outOf}. [E-DUR-06]' },
    },
    taste: {
      name: 'Odd taste, sore nose or throat',
      term: 'dysgeusia, irritation',
      team: 'Staff can tell you what may help. [plain]',
      can: 'Tell staff if it bothers you. [E-SE-09]',
      call: 'Call the clinic if it does not go away. [plain]',
    },
    anxiety: {
      name: 'Feeling scared or upset',
      term: 'anxiety',
      team: 'Staff stay with you. They may slow or stop a drip. [E-SE-10]',
      can: 'Before you start, agree on a signal that means stop. [E-SE-10]',
      call: 'Tell your team when you feel it. [E-SE-10]',
    },
    high: {
      name: 'Feeling high or very happy',
      term: 'euphoria',
      team: 'Staff watch your mood. [E-SE-11]',
      can: 'Tell your team about racing thoughts or no sleep. [E-SE-11]',
      call: 'Call the clinic if it lasts for days. [E-SE-11]',
    },
    confused: {
      name: 'Slow or confused thinking',
      term: 'confusion, mental impairment',
      team: 'Staff wait until it clears before you go. [E-SE-12]',
      can: 'Do not make big decisions that day. [E-SE-12]',
      call: 'Call the clinic if you are still confused the next day. [E-SE-12]',
      also: {
        iv: [
          'At least {E-DUR-06.atLeast} of {E-DUR-06.outOf} people had trouble speaking. [E-DUR-06]',
        ],
        nasal: [
          'In healthy people, thinking was clear again by {E-DUR-12.clear} and sleepiness gone by {E-DUR-12.awake}. [E-DUR-12]',
        ],
      },
    },
    seeing: {
      name: 'Seeing or hearing things that are not there',
      term: 'hallucination, paranoia',
      team: 'Staff stop the treatment and treat you. [E-SE-13]',
      can: 'Before you start, tell your clinician about any past psychosis. [E-SE-13]',
      call: 'Call the clinic. In danger, call {E-CR-04.line}. [E-SE-13]',
      also: {
        iv: [
          'If things only look blurred or odd, read “Changes in your vision”. [plain]',
          'In a hospital, {E-AE-02.paranoia.count} of {E-AE-02.people} people on drips felt watched, and {E-AE-02.paranoia.count.other} of {E-AE-02.people.other} with ECT. [E-AE-02]',
          'In a survey of clinics, {E-AE-04.psychosis.count} of {E-AE-04.people} people stopped because of psychosis. Surveys can miss people. [E-AE-04]',
        ],
      },
    },
    breathing: {
      name: 'Slow or shallow breathing',
      term: 'respiratory depression',
      team: 'Staff watch your breathing. Ask how they are trained to help. [E-SE-14, E-DUR-07]',
      can: 'Do not drink alcohol. If you take opioids or sleeping pills, tell your clinician first. Do not stop them on your own. [E-SE-14, E-PRE-08]',
      call: 'Outside the clinic, call {E-CR-04.line}. [E-SE-14, E-CR-10]',
      often: {
        iv: 'Low oxygen in a hospital study: {E-AE-02.lowOxygen} of {E-AE-02.outOf}. [E-AE-02]',
      },
      also: {
        iv: badMix,
        im: badMix,
        nasal: [
          boxed,
          'Mixed with alcohol, opioids or calming drugs, it can make you more sleepy. [E-RX-10]',
        ],
      },
    },
    mood: {
      name: 'Worse mood, or new thoughts of suicide',
      term: 'suicidality',
      team: 'Your team asks about it at each visit. [E-SE-15]',
      can: 'Tell someone. Call or text {E-CR-01.line}. [E-SE-15, E-CR-01]',
      call: 'Call the clinic. In danger, call {E-CR-04.line}. [E-SE-15, E-CR-10]',
      also: {
        nasal: [
          'In trials of {E-AE-16.time}, {E-AE-16.thoughts} of {E-AE-16.outOf} people on the spray had thoughts of suicide. On placebo, {E-AE-16.thoughts.other} did. [E-AE-16]',
          'The label has a boxed warning. Antidepressants raised thoughts and acts of suicide in children and young adults. [E-REG-13]',
          'Of {E-CI-17.per} of the same age, that was {E-CI-17.child} more children and {E-CI-17.young} more young adults than on placebo. From age {E-CI-17.from}, it was {E-CI-17.older} fewer. [E-CI-17]',
        ],
      },
    },
    allergy: {
      name: 'Allergy, with hives or swelling',
      term: 'anaphylaxis',
      team: 'Staff stop the treatment and treat you. [E-SE-16]',
      can: 'Tell your clinician about past reactions. Both labels say not to use it if you are allergic. [E-SE-16, E-CI-04]',
      call: 'Outside the clinic, call {E-CR-04.line}. [E-SE-16]',
    },
    vein: {
      name: 'Sore arm where the drip went in',
      term: 'injection site reaction',
      team: 'Staff check your arm. [E-SE-17]',
      can: 'Keep an eye on your arm. [E-SE-17]',
      call: 'Call the clinic if it is red, hot or swollen. [E-SE-17]',
    },
    bladder: {
      name: 'Bladder pain, urgency or blood',
      term: 'cystitis',
      team: 'Your team asks at each visit and may test your urine. [E-SE-18]',
      can: 'Tell your team early. [E-SE-18]',
      call: 'Call the clinic. If you cannot pass urine, call {E-CR-04.line}. [E-SE-18]',
      also: {
        iv: bladder,
        im: bladder,
        nasal: [
          'This counts passing urine often. [E-AE-05]',
          'Studies of up to {E-LT-02.year} year found no case of bladder damage (interstitial cystitis) from the spray. [E-LT-02]',
        ],
      },
    },
    memory: {
      name: 'Trouble with thinking or memory',
      term: 'cognitive impairment',
      team: 'Ask your team how they check it. [plain]',
      can: 'Tell your team if you notice a change. [plain]',
      call: 'Call the clinic if it worries you. [plain]',
      also: {
        iv: [
          'A single drip left no lasting memory problem over {E-LT-03.months} months. A review of {E-LT-03.studies} studies says that long use is poorly measured. [E-LT-03]',
        ],
        im: [
          'A review of {E-LT-03.studies} studies says that long use is poorly measured. [E-LT-03]',
        ],
        nasal: [
          'A study of {E-LT-11.years} year found no harm to thinking. It had no comparison group. [E-LT-11]',
        ],
      },
    },
    liver: {
      name: 'Harm to the liver',
      term: 'hepatotoxicity',
      team: 'Your clinic may test your liver. [E-PRE-04]',
      can: 'Tell your clinician about liver problems. [E-PRE-05]',
      call: 'Tell your team. [plain]',
      also: { iv: liver, im: liver },
    },
    dependence: {
      name: 'Dependence or misuse',
      term: 'addiction',
      team: 'Your team asks about it at each visit. [E-POST-08]',
      can: 'Tell your team about past or present drug use. [E-PRE-05]',
      call: 'Call the clinic if you feel an urge to use it outside of treatment. [E-CR-09]',
      also: {
        iv: [outsideClinics],
        im: [outsideClinics],
        nasal: [boxed],
      },
    },
  },
  studies: {
    'E-AE-01': {
      who: 'Adults with hard-to-treat depression and thoughts of suicide, after one drip. Patients and staff were not told who got which drug',
      versus: 'a calming drug (midazolam)',
    },
    'E-AE-02': {
      who: 'Hospital patients with depression, up to {E-AE-02.doses} drips. Everyone knew who got what',
      versus: 'ECT (electroconvulsive therapy)',
      apart: 'This compares it with ECT, not with a placebo.',
    },
    'E-AE-03': { who: 'Patients of one clinic who had several drips' },
    'E-AE-05': {
      who: 'Adults with hard-to-treat depression who also started an antidepressant, over {E-AE-05.time}',
      versus: 'a placebo spray',
    },
    'E-AE-05-T1': {
      who: 'Adults with hard-to-treat depression in one trial, who also started an antidepressant, over {E-AE-05-T1.time}',
      versus: 'a placebo spray',
    },
    'E-DUR-06': {
      who: 'People in {E-DUR-06.studies} studies, after a single drip. The figure is of the drip alone',
    },
    'E-SE-15-KET': { who: 'Patients of US clinics, {E-SE-15-KET.time} after their last drip' },
  },
  counted: {
    doubleVision: 'Double vision',
    derealization: 'Feeling that things are unreal',
    worse: 'Worse depression',
    vertigo: 'The room spins',
    vomiting: 'Vomiting',
    blurredVision: 'Blurred vision',
    nose: 'Sore nose',
    throat: 'Sore throat',
    thoughts: 'More thoughts of suicide',
    drunk: 'Feeling drunk',
    fastHeart: 'A fast heart',
  },
  longTerm: {
    iv: [
      'Few studies followed people for years. A review of {E-LT-07.reports} reports found few serious long-term problems, but its methods were weak. [E-LT-07]',
      'Of each {E-LT-01.outOf} people who took ketamine without a prescription, {E-LT-01.symptoms} had bladder problems. That is not a clinic figure. [E-LT-01]',
    ],
    im: [
      'Few studies followed people for years. Of each {E-LT-01.outOf} people who took ketamine without a prescription, {E-LT-01.symptoms} had bladder problems. That is not a clinic figure. [E-LT-01]',
    ],
    nasal: [
      'One study followed {E-LT-06.people} people on the spray for about {E-LT-06.meanYears} years. It had no comparison group. It counted {E-LT-06.serious} serious events, {E-LT-06.suicidal} of them thoughts or acts of suicide. [E-LT-06]',
      '{E-LT-06.deaths} people died, by suicide among other causes. About {E-LT-06.stopped} of {E-LT-06.outOf} stopped because of side effects. [E-LT-06]',
    ],
  },
  urgency: {
    expected: 'Expected',
    tell: 'Tell your team',
    call: 'Call the clinic',
    emergency: 'Call {E-CR-04.line}',
  },
  filter: 'Find a side effect',
  found: 'Side effects shown: {n}',
  none: 'Nothing on the list matches these words.',
  clear: 'Show all',
  arms: { iv: 'on a drip', im: 'on a shot', nasal: 'on the spray', other: 'on {versus}' },
  had: 'Of {total} people {arm}, {had} had it and {not} did not.',
  onlySpray: 'Only with the spray.',
  onlyDrip: 'Only with a drip.',
  key: 'Solid dots are people who had it, open dots those who did not.',
  timeTitle: 'How long',
  time: {
    iv: 'In studies of one drip: peaked by {peak}, mostly gone by {gone}.',
    im: 'Peaks by {peak}. You may feel it until {gone}.',
    nasal: 'Peaks by {peak}. Mostly gone by {gone}.',
  },
  often: 'How often',
  team: 'What the team may do',
  can: 'What you can do',
  call: 'When to call',
  add: 'Add to my list',
  remove: 'Take off my list',
  list: {
    title: 'My list to ask about',
    empty: 'Add a side effect, and it shows here. Then print the list or copy it.',
    ask: 'Ask about: {name}',
    clear: 'Clear my list',
    privacy:
      'The list stays on this page and is gone when you leave. Others may see what you print or copy on a shared device.',
  },
});
