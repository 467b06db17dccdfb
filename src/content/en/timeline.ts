import type { TimelineWords } from '../schema.js';

const offLabel = [
  'The FDA has approved ketamine only as an anesthetic, a medicine for surgery. [E-REG-01]',
  'The FDA has not approved it for depression or any other mental health condition. That use is called off-label. [E-REG-01]',
];

const foodRules =
  'Food and drink: follow the written rules of your clinic. Rules differ. [E-PRE-07]';
const rideHome = 'Plan for an adult to take you home. [E-PRE-09]';
const bring = 'A list of all your medicines. Ask which ones to take that day. [E-PRE-05]';
const clothes = 'Soft clothes, with a sleeve you can roll up. [plain]';
const someone = 'The number of someone you can call that night. [plain]';
const doNotStop =
  'Do not stop a medicine on your own. Ask the person who prescribed it. [E-PRE-08]';
const needle = 'You may feel the needle go in. [plain]';
const tellStaff = 'Tell staff at once if you feel faint or find it hard to breathe. [E-CR-08]';
const team = 'Experts ask for a team led by a clinician and trained for emergencies. [E-DUR-07]';
const lookBack =
  'Your clinician asks about your mood, blood pressure, bladder, misuse and thoughts of suicide. [E-POST-08]';
const therapy =
  'Some clinics add talk therapy. Studies have not settled if it helps more. [E-POST-07]';
const mayHelp = 'It may help, or it may not.';

const ketamineReady = [
  rideHome,
  foodRules,
  bring,
  doNotStop,
  'Do not drink alcohol the night before or on the day. [E-PRE-08]',
  clothes,
  someone,
  'A free day, with no plan to drive, work or make big choices. [E-POST-02]',
];

const ketamineChoose = {
  what: [
    'Your clinician explains the plan and its risks. You sign a form that says the use is off-label. [E-PRE-03]',
    'The plan says how often you meet and when it ends. [E-REG-12]',
    'The FDA knows of no proof that ketamine is safer, works better or works faster than approved medicines. [E-REG-03]',
  ],
};

const ketaminePrepare = { what: [rideHome, foodRules] };
const ketamineArrive = { what: ['Staff take your blood pressure and ask how you are. [E-PRE-02]'] };

const ketamineHome = {
  what: [
    'An adult takes you home. Rest for the day. [E-PRE-09]',
    'Do not drive for {E-POST-02.wait}. Wait longer if you have not had a full night of sleep. [E-POST-02]',
  ],
  can: [
    'Do not drink alcohol, use cannabis or make big choices for {E-POST-02.wait}. [E-POST-02]',
    'If your clinic is stricter, follow your clinic. [E-POST-02]',
  ],
};

export const timeline: TimelineWords = {
  title: 'What happens in treatment',
  lede: 'From the first talk to the weeks after, step by step.',
  routeLegend: 'Show the steps for',
  approval: {
    iv: offLabel,
    im: offLabel,
    nasal: [
      'The FDA has approved esketamine spray for adults with depression that {E-REG-06.tried} or more antidepressants did not help enough. [E-REG-06]',
      'The FDA also approved it, with an antidepressant, for adults with major depression and urgent thoughts or acts of suicide. [E-REG-06]',
      'It has not been shown to prevent suicide. It is a different medicine from ketamine. [E-REG-07]',
    ],
  },
  phases: {
    before: { label: 'Before', title: 'First talk and checks' },
    day: { label: 'Treatment day', title: 'Your visit to the clinic' },
    after: { label: 'After', title: 'The hours and weeks that follow' },
  },
  steps: {
    talk: {
      title: 'You and a clinician talk',
      when: 'First visit',
      what: [
        'The clinician asks about your mood, your health and what you have tried. [E-PRE-01, E-PRE-05]',
        'They ask if you or your family have lost touch with what is real (psychosis). They ask about moods that ran too high (mania). [E-PRE-05]',
        'They ask about thoughts of suicide. [E-PRE-01, E-PRE-05]',
      ],
      notice: ['Some questions may feel personal. You can ask why they matter. [plain]'],
      can: [
        'Bring a list of your medicines and past treatments. [E-PRE-05]',
        'Say if you drink, use cannabis or other drugs, are pregnant or breastfeed. [E-PRE-05]',
        'Ask what it costs. [E-PRE-05]',
      ],
    },
    checks: {
      title: 'Staff check your health',
      when: 'First visit',
      what: [
        'Staff take your blood pressure. [E-PRE-02]',
        'Your clinic may ask for a heart test (ECG), blood tests or a urine test. There is no one US rule. [E-PRE-04, E-PRE-02]',
      ],
      notice: ['Tests differ from one clinic to the next. [E-PRE-04]'],
      can: ['Tell them about heart, brain, liver, bladder or eye problems. [E-PRE-05]'],
    },
    choose: {
      title: 'You hear about your choices',
      when: 'Before you agree',
      notice: ['You may need time to think. You can say no, now or later. [plain]'],
      can: [
        'Ask about other choices: a new medicine, talk therapy, or staying as you are for now. [E-ALT-01, E-ALT-03, E-ALT-08]',
        'Ask what happens if it does not work. [E-PRE-05]',
      ],
      iv: ketamineChoose,
      im: ketamineChoose,
      nasal: {
        what: [
          'Your clinician explains the plan and its risks. [E-PRE-05]',
          'You get the spray only in a certified clinic. You never take it home. [E-REG-09]',
          'It does not replace hospital care when you need it. [E-REG-07]',
        ],
      },
    },
    prepare: {
      title: 'You get ready',
      when: 'The days before',
      notice: ['You may feel nervous. A list can help. [plain]'],
      can: ['Use the list below. [plain]', doNotStop],
      iv: ketaminePrepare,
      im: ketaminePrepare,
      nasal: {
        what: [
          rideHome,
          'Do not eat for at least {E-PRE-06.food} before. Do not drink anything for at least {E-PRE-06.drink} before. You could feel sick. [E-PRE-06]',
        ],
        can: ['Use the list below. [plain]', 'Ask which medicines to take that day. [E-PRE-05]'],
      },
    },
    arrive: {
      title: 'You arrive and staff check you',
      when: 'Your clinic sets the time',
      notice: ['Staff may ask the same questions again. [plain]'],
      can: [
        'Say if you feel ill or if your medicines have changed. [E-PRE-05]',
        'Agree on a sign that means stop. [E-SE-10]',
      ],
      iv: ketamineArrive,
      im: ketamineArrive,
      nasal: {
        what: [
          'Staff take your blood pressure before each treatment. [E-PRE-10]',
          'If it is above about {E-PRE-10.systolic} over {E-PRE-10.diastolic}, they may wait. [E-PRE-10]',
        ],
      },
    },
    dose: {
      iv: {
        title: 'The drip starts',
        when: 'About {E-DUR-01.drip}',
        what: [
          'The medicine runs into a vein. In studies it most often takes {E-DUR-01.drip}. [E-DUR-01]',
        ],
        notice: [needle],
        can: ['Speak up if you feel bad. Staff may slow or stop the drip. [E-SE-10]'],
      },
      im: {
        title: 'You get the shot',
        when: 'A moment',
        what: [
          'The medicine goes into a muscle. It peaks faster than a drip, and no one can stop it. [E-DUR-02]',
        ],
        notice: [needle],
        can: ['Ask all your questions before the shot. [plain]'],
      },
      nasal: {
        title: 'You get the spray',
        when: 'A few minutes',
        what: [
          'The spray goes into your nose while a health worker watches. [E-REG-09, E-DUR-07]',
          'It comes in small devices. You rest for {E-DUR-05.rest} between them. [E-DUR-05]',
        ],
        notice: ['You may feel it in your nose. [plain]'],
        can: [tellStaff],
      },
    },
    feel: {
      title: 'You feel the effects',
      can: [
        'Close your eyes, play soft music and breathe slowly. [E-SE-01]',
        'Speak up if you are afraid or want to stop. [E-SE-01, E-SE-10]',
      ],
      iv: {
        when: 'Strongest within {E-DUR-01.peak}',
        what: [
          'Most side effects peak within {E-DUR-01.peak}. [E-DUR-01]',
          '{E-DUR-06.studies} studies gave one drip to {E-DUR-06.people} people, {E-DUR-06.patients} of them patients. At least {E-DUR-06.atLeast} of {E-DUR-06.outOf} had each feeling listed here. There is no such count for people without the drip. [E-DUR-06]',
        ],
        notice: [
          'Feeling strange or spacey [E-DUR-06]',
          'Feeling woozy, or that you float [E-DUR-06]',
          'Feeling far from yourself (dissociation) [E-DUR-06]',
          'Changes in what you see [E-DUR-06]',
          'Trouble speaking, or feeling numb [E-DUR-06]',
        ],
      },
      im: {
        when: 'Strongest at {E-DUR-02.peak}',
        what: [
          'The effects peak at {E-DUR-02.peak}. You may feel them for {E-DUR-02.felt}. [E-DUR-02]',
          'We have no good count of what people feel after a shot. On the list are risks of ketamine that the FDA names. [E-REG-04]',
        ],
        notice: [
          'Feeling very sleepy [E-REG-04]',
          'Feeling far from yourself (dissociation) [E-REG-04]',
          'Changes in blood pressure and heart rate [E-REG-04]',
          'Slower breathing [E-REG-04]',
        ],
      },
      nasal: {
        when: 'Strongest at about {E-DUR-05.detachedPeak}',
        what: [
          'Feeling far from yourself (dissociation) peaks at {E-DUR-05.detachedPeak}. [E-DUR-05]',
          'Feeling sleepy starts at about {E-DUR-05.sleepyStart} and peaks at {E-DUR-05.sleepyPeak}. [E-DUR-05]',
          'Feeling far away does not mean that it works. In trials with {E-DUR-09.people} people, they did not go together. [E-DUR-09]',
        ],
        notice: [
          'Feeling far from yourself [E-DUR-05]',
          'Feeling sleepy [E-DUR-05]',
          'A rise in blood pressure [E-AE-08]',
        ],
      },
    },
    watch: {
      title: 'Staff watch over you',
      when: 'The whole time',
      notice: ['A cuff may squeeze your arm from time to time. [plain]'],
      can: [tellStaff],
      iv: {
        what: [
          'Staff check your blood pressure, pulse, oxygen, breathing and how awake you are. [E-DUR-01]',
          'Your clinic sets how often. In one study it was every {E-DUR-01.checksEvery} for {E-DUR-01.checksFor}. [E-DUR-01]',
          team,
        ],
      },
      im: {
        what: [
          'Staff make the same checks as for a drip. [E-DUR-02]',
          'One clinic watches people for about {E-DUR-02.watch}. Your clinic may differ. [E-DUR-02]',
          team,
        ],
      },
      nasal: {
        when: 'At least {E-REG-09.watch}',
        what: [
          'Staff check your blood pressure before, at {E-DUR-05.pressureCheck}, and then as needed. They check your breathing too. [E-DUR-05]',
          'A health worker watches you for at least {E-REG-09.watch}, every time. [E-REG-09]',
        ],
      },
    },
    'wear-off': {
      title: 'The effects wear off',
      notice: ['You may feel dizzy or sleepy for a while. [E-SE-02, E-SE-03]'],
      can: ['Stay seated. Ask for help before you stand up. [E-SE-02]'],
      iv: {
        when: 'Most by {E-DUR-01.mostGone}',
        what: [
          'Most side effects are gone by {E-DUR-01.mostGone}. In studies of one drip, all were gone within {E-DUR-01.allGone}. [E-DUR-01]',
        ],
      },
      im: {
        when: '{E-DUR-02.felt}',
        what: [
          'A clinic guide says you may feel it for {E-DUR-02.felt}. [E-DUR-02]',
          'In one small study of {E-DUR-02.people} people, side effects lasted less than {E-DUR-02.ended}. [E-DUR-02]',
        ],
      },
      nasal: {
        when: 'Most by {E-DUR-05.detachedGone}',
        what: [
          'Feeling far from yourself is usually gone by {E-DUR-05.detachedGone}. Feeling sleepy is gone in {E-DUR-05.sleepyGone}. [E-DUR-05]',
        ],
      },
    },
    leave: {
      title: 'You leave when staff say so',
      when: 'Your clinic sets the time',
      notice: ['You may feel tired. [E-SE-03]'],
      can: ['Wait for the adult who takes you home. Do not leave alone. [E-PRE-09]'],
      iv: {
        what: [
          'You stay until staff say that you can go. One clinic says {E-DUR-08.oneClinic} for the whole visit. [E-DUR-08]',
        ],
      },
      im: { what: ['You stay until staff say that you can go. [E-DUR-02]'] },
      nasal: {
        when: 'After {E-REG-09.watch} or more',
        what: [
          'You can go when your blood pressure is coming down and you have been stable for {E-POST-01.stable}. If not, you stay. [E-POST-01]',
        ],
      },
    },
    home: {
      title: 'You ride home and rest',
      when: 'The rest of the day',
      notice: ['You may still feel tired or slow. [E-SE-03]'],
      iv: ketamineHome,
      im: ketamineHome,
      nasal: {
        what: [
          'An adult takes you home. Rest for the day. [E-REG-10, E-PRE-09]',
          'Do not drive or use machines until the next day, after a restful sleep. [E-REG-10]',
        ],
        can: ['Ask before you drink alcohol. It can make you more sleepy. [E-RX-03]'],
      },
    },
    'next-day': {
      title: 'You see how you feel',
      when: 'The next day',
      what: [
        'Call your clinic if the effects are not gone, or if your mood is very high or much worse. [E-CR-09]',
      ],
      notice: ['You may feel better, the same or worse. [plain]'],
      can: ['Write down what you felt and when it ended. [plain]'],
    },
    more: {
      title: 'You come back for more visits',
      notice: ['Each visit takes up a good part of your day. [plain]'],
      can: ['Ask how many visits are planned and what each one costs. [E-PRE-05]'],
      iv: {
        when: '{E-POST-04.clinicSpan} in many clinics',
        what: [
          'In studies, people had {E-POST-04.drips} drips over {E-POST-04.weeksFast} or {E-POST-04.weeks}. US clinics give {E-POST-04.clinicFrom} to {E-POST-04.clinicTo} in {E-POST-04.clinicSpan}. [E-POST-04]',
        ],
      },
      im: {
        when: 'Not known',
        what: [
          'No usual number of shots is known. The study behind these steps followed {E-DUR-02.people} people for {E-DUR-02.studied}. [E-DUR-02]',
          'There is less proof for shots than for a drip. [E-GL-01]',
        ],
      },
      nasal: {
        when: 'Weeks or months',
        what: [
          'For depression that other medicines did not help enough, visits are {E-POST-05.perWeekFirst} a week at first. Then there are fewer. [E-POST-05]',
          'For urgent thoughts of suicide, visits are {E-POST-05.perWeekFirst} a week for {E-POST-05.firstWeeks}. Longer use is not well studied. [E-POST-05]',
        ],
      },
    },
    'follow-up': {
      title: 'You and your clinician look back',
      when: 'In the weeks after',
      can: [
        'Say if you feel worse, or want to use it on your own. [E-POST-08, E-CR-09]',
        'Ask when to stop and what comes next. [plain]',
      ],
      iv: {
        what: [
          lookBack,
          'One study gave {E-EFF-09.people} people {E-EFF-09.drips} drips, with no comparison group. Of those helped, the middle time to relapse was {E-EFF-09.relapse} after the last one. [E-EFF-09]',
          therapy,
        ],
        notice: [`${mayHelp} Benefit can fade. [E-EFF-09]`],
      },
      im: {
        what: [lookBack, therapy],
        notice: [`${mayHelp} How long it lasts after shots is not known. [E-GL-01]`],
      },
      nasal: {
        what: [
          lookBack,
          'After week {E-POST-05.reviewed}, you look together at whether it helps. [E-POST-05]',
        ],
        notice: [`${mayHelp} [E-POST-05]`],
      },
    },
  },
  day: {
    title: 'The day to scale',
    note: 'The lines come from studies, clinics or the label. Your clinic sets when you arrive and when you leave. [plain]',
    start: 'Start',
    lanes: {
      iv: {
        arrive: ['You arrive', 'Your clinic sets this'],
        dose: ['The drip runs', 'About {E-DUR-01.drip} [E-DUR-01]'],
        strong: ['Effects peak', 'Within {E-DUR-01.peak} [E-DUR-01]'],
        fade: ['Effects wear off', 'Most by {E-DUR-01.mostGone} [E-DUR-01]'],
        checks: ['Staff check you', 'For {E-DUR-01.checksFor} in one study [E-DUR-01]'],
        leave: ['You ride home', 'When staff say so'],
      },
      im: {
        arrive: ['You arrive', 'Your clinic sets this'],
        dose: ['You get the shot', 'A moment'],
        strong: ['Effects peak', 'At {E-DUR-02.peak} [E-DUR-02]'],
        fade: ['Effects wear off', 'At {E-DUR-02.felt} [E-DUR-02]'],
        checks: ['Staff check you', 'About {E-DUR-02.watch} in one clinic [E-DUR-02]'],
        leave: ['You ride home', 'When staff say so'],
      },
      nasal: {
        arrive: ['You arrive', 'Your clinic sets this'],
        dose: ['You get the spray', '{E-DUR-05.rest} between devices [E-DUR-05]'],
        strong: ['Effects peak', 'By {E-DUR-05.sleepyPeak} [E-DUR-05]'],
        fade: ['Effects wear off', 'Most by {E-DUR-05.detachedGone} [E-DUR-05]'],
        checks: ['Staff watch you', 'At least {E-DUR-05.watch} [E-DUR-05]'],
        leave: ['You ride home', 'After {E-REG-09.watch} or more [E-REG-09]'],
      },
    },
  },
  weeks: {
    title: 'The usual course',
    cells: {
      iv: [['Week {week}', '{E-POST-04.perWeek} visits']],
      im: [],
      nasal: [
        ['Week {week}', '{E-POST-05.perWeekFirst} visits'],
        ['Week {week}', '{E-POST-05.perWeekNext} visit'],
        [
          'Week {week} on',
          '{E-POST-05.perWeekNext} visit, each week or every {E-POST-05.thenEvery}',
        ],
      ],
    },
    note: {
      iv: [
        'One large study used this course. Others gave {E-POST-04.perWeekFast} drips a week for {E-POST-04.weeksFast}. Your clinic may differ. [E-POST-04]',
      ],
      im: [
        'No usual course is known for shots. Your clinic may differ from others. Ask for its plan. [E-GL-01]',
      ],
      nasal: [
        'The label sets this course for depression that other medicines did not help enough. Your clinic may differ. [E-POST-05]',
      ],
    },
  },
  ready: {
    title: 'Get ready',
    items: {
      iv: ketamineReady,
      im: ketamineReady,
      nasal: [
        rideHome,
        'Do not eat for at least {E-PRE-06.food} before. [E-PRE-06]',
        'Do not drink anything for at least {E-PRE-06.drink} before. [E-PRE-06]',
        'Use any spray for allergies or a cold at least {E-PRE-06.otherSpray} before. [E-PRE-06]',
        bring,
        'Ask about alcohol. It can make you more sleepy. [E-RX-03]',
        clothes,
        someone,
        'A free day, with no plan to drive or use machines. [E-REG-10]',
      ],
    },
  },
};
