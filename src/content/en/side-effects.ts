import type { SideEffectsWords } from '../schema.js';

export const sideEffects: SideEffectsWords = {
  title: 'Side effects',
  lede: 'What you may feel, how often, how long it lasts, and what to do.',
  honest: [
    'The figures come from studies and clinics. People there may differ from you. They say nothing about you alone. [plain]',
    'How sure these figures are has not been graded. Where our source gives no time span, none is shown. [plain]',
    'Where you see no figure, no good one is known. That does not mean that it cannot happen. [plain]',
  ],
  routeLegend: 'Show side effects of',
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
    heart: 'What about my heart and my breathing?',
    after: 'Will I be fit to go home?',
    hooked: 'Could I get hooked?',
    body: 'What about my body over the years?',
  },
  frequent: 'From the highest figure to the lowest, then those with none',
  effects: {
    detached: {
      name: 'Feeling far from yourself',
      term: 'dissociation',
      team: 'Staff keep the room quiet, stay near and calm you. [E-SE-01]',
      can: 'Close your eyes, play soft music, breathe slowly and speak up. [E-SE-01]',
      call: 'Call the clinic if it lasts until the next day or comes back. [E-SE-01]',
      also: {
        nasal: [
          'Measured on a scale, {E-AE-07.scaleFrom} to {E-AE-07.scaleTo} of {E-AE-07.outOf} with the spray had some of it. With a dummy spray it was {E-AE-07.dummyFrom} to {E-AE-07.dummyTo}. [E-AE-07]',
          'A scale asks each person about small changes. Fewer people report it on their own. That is why the figures differ. [E-AE-07]',
        ],
      },
    },
    dizzy: {
      name: 'Feeling dizzy, or that the room spins',
      term: 'dizziness, vertigo',
      team: 'Staff help you stand. [E-SE-02]',
      can: 'Stay seated and ask for help. [E-SE-02]',
      call: 'Call the clinic if it is there the next day. [E-SE-02]',
    },
    sleepy: {
      name: 'Feeling sleepy',
      term: 'sedation',
      team: 'Staff check that you wake up, and check your oxygen. [E-SE-03]',
      can: 'Plan to rest, and plan a ride home. [E-SE-03]',
      call: 'Someone who will not wake up needs {E-CR-04.line}. [E-SE-03, E-CR-10]',
    },
    sick: {
      name: 'Feeling sick, or throwing up',
      term: 'nausea, emesis',
      team: 'Staff may give you medicine for it. [E-SE-04]',
      can: 'Follow the food rules of your clinic. [E-SE-04]',
      call: 'Call the clinic if you cannot keep fluids down. [E-SE-04]',
    },
    pressure: {
      name: 'Higher blood pressure or a fast heart',
      term: 'hypertension, tachycardia',
      team: 'Staff check it, may treat it, or may keep you longer. [E-SE-05]',
      can: 'Take your blood pressure medicine as told. Ask if you are not sure. [E-SE-05]',
      call: 'Chest pain, short breath, a very bad headache, a change in sight or a seizure need {E-CR-04.line}. [E-SE-05]',
      also: {
        iv: [
          'The figure counts readings of {E-AE-03.systolic} over {E-AE-03.diastolic} or more. [E-AE-03]',
        ],
        nasal: [
          'A large rise at least once in {E-AE-08.weeks}: {E-AE-08.from} to {E-AE-08.to} of {E-AE-08.outOf} with the spray. With a dummy spray it was {E-AE-08.dummyFrom} to {E-AE-08.dummyTo}. [E-AE-08]',
          'It can come after any visit. It lasts about {E-AE-08.lasts}. [E-AE-08]',
        ],
      },
    },
    headache: {
      name: 'Headache',
      term: 'cephalgia',
      team: 'Staff check your blood pressure. [E-SE-06]',
      can: 'Rest and drink fluids. Ask before you take pain pills. [E-SE-06]',
      call: 'A sudden, very bad headache needs {E-CR-04.line}. [E-SE-06, E-CR-10]',
    },
    vision: {
      name: 'Blurred or double sight',
      term: 'blurred vision, diplopia',
      team: 'Staff wait with you until it clears. [E-SE-07]',
      can: 'Do not walk alone. [E-SE-07]',
      call: 'Call the clinic if it is there the next day. [E-SE-07]',
    },
    numb: {
      name: 'Feeling numb or tingly',
      term: 'hypoesthesia, paresthesia',
      team: 'Staff stay with you and calm you. [E-SE-08]',
      can: 'Say so if it is on one side only. [E-SE-08]',
      call: 'A weak arm or leg on one side needs {E-CR-04.line}. [E-SE-08, E-CR-10]',
      also: {
        iv: [
          'In {E-DUR-06.studies} studies with {E-DUR-06.people} people and one drip, at least {E-DUR-06.atLeast} of {E-DUR-06.outOf} had it. There is no count for people without the drip. [E-DUR-06]',
        ],
      },
    },
    taste: {
      name: 'Odd taste, sore nose or throat',
      term: 'dysgeusia, irritation',
      team: 'Our source names nothing for this one. [E-SE-09]',
      can: 'Tell staff if it bothers you. [E-SE-09]',
      call: 'Call the clinic if it does not go away. [plain]',
    },
    anxiety: {
      name: 'Feeling scared or upset',
      term: 'anxiety',
      team: 'Staff stay with you. They may slow or stop a drip. [E-SE-10]',
      can: 'Agree on a sign that means stop before you start. [E-SE-10]',
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
      can: 'Do not make big choices that day. [E-SE-12]',
      call: 'Call the clinic if it is there the next day. [E-SE-12]',
    },
    seeing: {
      name: 'You see or hear things, or feel watched',
      term: 'hallucination, paranoia',
      team: 'Staff stop the treatment and treat you. [E-SE-13]',
      can: 'Tell your clinician about past psychosis before you start. [E-SE-13]',
      call: 'Call the clinic. If there is danger, call {E-CR-04.line}. [E-SE-13]',
      also: {
        iv: [
          'In a survey of clinics, {E-AE-04.psychosis} of {E-AE-04.people} people stopped for psychosis. Such surveys may count too few. [E-AE-04]',
        ],
      },
    },
    breathing: {
      name: 'Slow or shallow breathing',
      term: 'respiratory depression',
      team: 'Staff give oxygen and are trained to help you breathe. [E-SE-14]',
      can: 'Do not mix it with alcohol, opioids or sleep pills unless your clinician says so. [E-SE-14]',
      call: 'Outside the clinic, call {E-CR-04.line}. [E-SE-14, E-CR-10]',
      also: {
        iv: ['The figure counts low oxygen. [E-AE-02]'],
        nasal: ['The label has a boxed warning about it. [E-REG-08]'],
      },
    },
    mood: {
      name: 'Worse mood, or new thoughts of suicide',
      term: 'suicidality',
      team: 'Your team asks about it at each visit. [E-SE-15]',
      can: 'Tell someone. Call or text {E-CR-01.line}. [E-SE-15, E-CR-01]',
      call: 'Call the clinic. If there is danger, call {E-CR-04.line}. [E-SE-15, E-CR-10]',
      also: {
        nasal: ['The label has a boxed warning about it. [E-REG-08]'],
      },
    },
    allergy: {
      name: 'Allergy, with hives or swollen skin',
      term: 'anaphylaxis',
      team: 'Staff stop the treatment and treat you. [E-SE-16]',
      can: 'Tell your clinician about past reactions. [E-SE-16]',
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
      can: 'Say it early. [E-SE-18]',
      call: 'Call the clinic. If you cannot pass urine, call {E-CR-04.line}. [E-SE-18]',
      also: {
        iv: [
          'In a survey of clinics, {E-AE-04.bladder} of {E-AE-04.people} people stopped for it. Such surveys may count too few. [E-AE-04]',
        ],
        nasal: [
          'The figure counts passing urine often. [E-AE-05]',
          'More people had trouble with passing urine on the spray than on a dummy spray. Studies of up to {E-LT-02.year} year found no case of one kind of bladder harm (interstitial cystitis). [E-LT-02]',
        ],
      },
    },
    memory: {
      name: 'Trouble when you think or recall',
      term: 'cognitive impairment',
      team: 'Ask your team how they check it. [plain]',
      can: 'Say if you notice a change. [plain]',
      call: 'Tell your team. [plain]',
      also: {
        iv: [
          'One drip left no lasting memory problem over {E-LT-03.months} months. [E-LT-03]',
          'A review of {E-LT-03.studies} studies says that long use is poorly measured. [E-LT-03]',
        ],
        im: [
          'A review of {E-LT-03.studies} studies says that long use is poorly measured. [E-LT-03]',
        ],
      },
    },
    liver: {
      name: 'Harm to the liver',
      term: 'hepatotoxicity',
      team: 'Your clinic may test your liver. [E-PRE-04]',
      can: 'Tell your clinician about liver problems. [E-PRE-05]',
      call: 'Tell your team. [plain]',
      also: {
        iv: [
          'The ketamine label warns of it. How often it happens in clinics is not known. [E-LT-04]',
        ],
        im: [
          'The ketamine label warns of it. How often it happens in clinics is not known. [E-LT-04]',
        ],
      },
    },
    dependence: {
      name: 'Getting hooked, or misuse',
      term: 'dependence',
      team: 'Your team asks about it at each visit. [E-POST-08]',
      can: 'Tell your team about past or present drug use. [E-PRE-05]',
      call: 'Call the clinic if you feel an urge to use it outside of care. [E-CR-09]',
      also: {
        iv: [
          'How often it happens in clinics is not known. In a survey of {E-LT-05.users} people who used ketamine for fun, {E-LT-05.share} of {E-LT-05.outOf} were hooked. That is not a clinic figure. [E-LT-05]',
        ],
        im: [
          'How often it happens in clinics is not known. In a survey of {E-LT-05.users} people who used ketamine for fun, {E-LT-05.share} of {E-LT-05.outOf} were hooked. That is not a clinic figure. [E-LT-05]',
        ],
      },
    },
  },
  studies: {
    'E-AE-01': {
      who: 'Adults with hard-to-treat depression and thoughts of suicide, after one drip',
      versus: 'a sleep medicine (midazolam)',
    },
    'E-AE-02': {
      who: 'Hospital patients with depression, up to {E-AE-02.doses} drips',
      versus: 'shock treatment (ECT)',
    },
    'E-AE-03': { who: 'Patients of one clinic who had several drips', versus: '' },
    'E-AE-05': {
      who: 'Adults with hard-to-treat depression, who also took an antidepressant',
      versus: 'a dummy spray',
    },
    'E-AE-05-T1': {
      who: 'Adults with hard-to-treat depression in one trial, who also took an antidepressant',
      versus: 'a dummy spray',
    },
    'E-SE-15-KET': { who: 'Patients of US clinics who had drips', versus: '' },
  },
  counted: {
    doubleVision: 'Double sight',
    paranoia: 'Feeling watched',
    worse: 'Worse depression',
    vertigo: 'The room spins',
    vomiting: 'Vomiting',
    blurredVision: 'Blurred sight',
    nose: 'Sore nose',
    throat: 'Sore throat',
    thoughts: 'More thoughts of suicide',
  },
  longTerm: {
    iv: [
      'Few studies followed people for years. A review of {E-LT-07.reports} reports found few serious long-term problems, but its methods were weak. [E-LT-07]',
      'Of {E-LT-01.users} people who used ketamine for fun, {E-LT-01.symptoms} had bladder problems. That is not a clinic figure. [E-LT-01]',
    ],
    im: [
      'Few studies followed people for years. Of {E-LT-01.users} people who used ketamine for fun, {E-LT-01.symptoms} had bladder problems. That is not a clinic figure. [E-LT-01]',
    ],
    nasal: [
      'One study followed {E-LT-06.people} people on the spray, for a mean of {E-LT-06.months} months. It had no comparison group. It counted {E-LT-06.serious} serious events. [E-LT-06]',
      '{E-LT-06.suicidal} serious events were about suicide. {E-LT-06.deaths} people died, by suicide among other causes. {E-LT-06.stopped} of {E-LT-06.outOf} stopped for side effects. [E-LT-06]',
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
  arms: { iv: 'with a drip', im: 'with a shot', nasal: 'with the spray', other: 'with {versus}' },
  had: 'Of {total} people {arm}, {had} had it and {not} did not.',
  notKnown: 'How often is not known.',
  onlySpray: 'Only with the spray.',
  onlyDrip: 'Only with a drip.',
  key: 'A solid dot had it. An open dot did not.',
  timeTitle: 'How long',
  time: {
    iv: 'Peaks by {peak}. Mostly gone by {gone}.',
    im: 'Peaks by {peak}. You may feel it until {gone}.',
    nasal: 'Peaks by {peak}. Mostly gone by {gone}.',
  },
  timeNotKnown: 'How long it lasts is not known.',
  often: 'How often',
  team: 'What the team does',
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
};
