import type { TimelineContent } from '../timeline.js';
import { words } from '../words.js';
import { approval } from './approval.js';
import { common } from './common.js';

const offLabel = {
  short: 'Off-label: the FDA has not approved ketamine for depression. [E-REG-01]',
  full: [
    approval.ketamine,
    approval.compounded,
    approval.compoundedSpray,
    approval.home,
    approval.schedule,
  ],
} as const;

const rideHome = { fact: 'A ride home', of: 'with an adult' } as const;
const ketamineRest = {
  ride: rideHome,
  driving: { fact: 'No driving', of: 'for {E-POST-02.wait}' },
} as const;

const takeHome = 'An adult to take you home.';
const bring = 'A list of all your medicines. Ask which ones to take that day. [E-PRE-05]';
const clothes = 'Soft clothes, with a sleeve you can roll up. [plain]';
const someone = 'The number of someone you can call that night. [plain]';
const doNotStop =
  'Do not stop a medicine on your own. Ask the person who prescribed it. [E-PRE-08]';
const needle = 'You may feel the needle go in. [plain]';
const tellStaff = 'Tell staff at once if you feel faint or have trouble breathing. [E-CR-08]';
const team =
  'Experts ask for a team led by a clinician and trained for emergencies. [E-PRE-02, E-REG-12]';
const askStaff =
  'Ask who stays with you, and what staff can give you, such as oxygen. [E-DUR-07, E-DUR-11]';
const lookBack =
  'Your clinician asks about your mood, blood pressure, bladder, misuse and thoughts of suicide. [E-POST-08]';
const therapy =
  'Some clinics add talk therapy. Studies have not settled if it helps more. [E-POST-07]';
const trackMood = 'Write down your mood each day. One UK hospital asks for this. [E-POST-13]';
const sayWorse = 'Say if you feel worse, or want to use it on your own. [E-POST-08, E-CR-09]';
const askNext = 'Ask when to stop and what comes next. [plain]';
const mayHelp = 'The treatment may help, or it may not.';

const ketamineReady = [
  `${takeHome} [E-PRE-09-KET]`,
  'Follow your clinic’s written rules on food and drink. One clinic asks for no food for {E-PRE-07.food} before, another for {E-PRE-07.foodLong}. Both stop clear drinks {E-PRE-07.drink} before; ask about other drinks. [E-PRE-07]',
  bring,
  doNotStop,
  'Do not drink alcohol the night before or on the day. [E-PRE-08]',
  clothes,
  'What makes you feel at ease, such as a blanket or calm music. Your CPAP machine, if you use one. [E-PRE-11]',
  someone,
  'A free day, with no plan to drive, work or make big decisions. [E-POST-02]',
] as const;

const ketamineChecks = {
  what: [
    'Staff may take your blood pressure. [E-PRE-02]',
    'Your clinic may ask for a heart test (ECG), blood tests or a urine test. [E-PRE-04, E-PRE-02]',
  ],
} as const;

const ketamineChoose = {
  what: [
    'Your clinician explains the plan and its risks. Your clinic may ask you to sign that the use is off-label. [E-PRE-03]',
    'A full plan says how often you meet and when it ends. [E-REG-12]',
    'The FDA knows of no proof that ketamine is safer, works better or works faster than approved medicines. [E-REG-03]',
  ],
} as const;

const ketaminePrepare = {
  can: [
    'Breathe slowly if you feel tense. It is normal to feel unsure. [E-PRE-13]',
    'Ask who may come with you, and where they can wait. [E-PRE-12]',
    'Ask how your dose is chosen, and when it may change. [E-PRE-03]',
  ],
} as const;

const ketamineArrive = {
  what: ['Staff ask how you are. They may take your blood pressure. [E-PRE-02]'],
} as const;

const ketamineFeel = [
  'Close your eyes, play soft music and breathe slowly. [E-SE-01]',
  'The effects will feel strange. Try not to fight them, and leave your phone off. [E-PRE-13]',
] as const;

const ketamineLeave = {
  can: ['Wait for the adult who takes you home. Do not leave alone. [E-PRE-09-KET]'],
} as const;

const ketamineHome = {
  when: 'No driving for {E-POST-02.wait}',
  what: [
    'An adult takes you home. Rest for the day. [E-PRE-09-KET]',
    'Do not drive for {E-POST-02.wait}, and not before a full night of sleep. [E-POST-02]',
  ],
  can: [
    'Do not drink alcohol, use cannabis or make big decisions for {E-POST-02.wait}. [E-POST-02]',
    'If your clinic is stricter, follow your clinic. [E-POST-02]',
  ],
} as const;

export const timeline = words<TimelineContent>()({
  title: 'What happens in treatment',
  routeLegend: 'Show the steps for',
  facts: {
    iv: {
      visit: { fact: 'About {E-DUR-01.mostGone}', of: 'for a visit' },
      visits: { fact: 'About {E-POST-04.drips} visits', of: 'over {E-POST-04.within}' },
      ...ketamineRest,
    },
    im: {
      visit: { fact: '{E-DUR-02.felt}', of: 'until it wears off' },
      visits: { fact: 'Ask how many', of: 'visits you need' },
      ...ketamineRest,
    },
    nasal: {
      visit: { fact: '{E-REG-09.watch} or more', of: 'for a visit' },
      visits: {
        fact: '{E-POST-05.perWeekFirst} visits a week',
        of: 'for {E-POST-05.firstWeeks} at first',
      },
      ride: rideHome,
      driving: { fact: 'No driving', of: 'until the next day' },
    },
  },
  clinicVisit: 'for a visit, says {clinic}',
  approval: {
    iv: offLabel,
    im: offLabel,
    nasal: {
      short: 'The FDA has approved esketamine spray for some adults with depression. [E-REG-06]',
      full: [
        approval.esketamine,
        approval.crisis,
        approval.notShown,
        'Its label has a boxed warning about deep sleepiness, feeling cut off from yourself, slow breathing and misuse. [E-REG-13]',
        'The warning also names thoughts of suicide in young people who take antidepressants. [E-REG-13]',
        approval.schedule,
      ],
    },
  },
  phases: {
    before: { label: 'Before', title: 'First talk and checks' },
    day: { label: 'The day', title: 'Your visit' },
    after: { label: 'After', title: 'At home, and later visits' },
  },
  steps: {
    talk: {
      title: 'You and a clinician talk',
      what: [
        'The clinician asks about your mood, your health and what you have tried. [E-PRE-05]',
        'The clinician asks if you or your family have lost touch with what is real (psychosis). Another question is about moods that ran too high (mania). [E-PRE-05]',
        'The clinician also asks about thoughts of suicide. [E-PRE-05]',
      ],
      notice: ['Some questions may feel personal. You can ask why they matter. [plain]'],
      can: [
        'Bring a list of your medicines and past treatments. [E-PRE-05]',
        'Say if you drink, use cannabis or other drugs, are pregnant or breastfeed. [E-PRE-05]',
        'Say what you hope will change. Agree on a way to track your mood. [E-PRE-14]',
      ],
    },
    checks: {
      title: 'Staff check your health',
      notice: ['Tests differ from one clinic to the next. [plain]'],
      can: ['Tell them about heart, brain, liver, bladder or eye problems. [E-PRE-05]'],
      iv: ketamineChecks,
      im: ketamineChecks,
      nasal: {
        what: [
          'Staff take your blood pressure before each treatment. [E-PRE-10]',
          'Do not use the spray with an aneurysm, tangled blood vessels (AVM) or past brain bleeding. [E-CI-01, E-CI-02, E-CI-03]',
        ],
      },
    },
    choose: {
      title: 'You hear about your choices',
      when: 'And what it costs',
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
          'The spray does not replace hospital care when you need it. [E-REG-07]',
        ],
      },
    },
    prepare: {
      title: 'You get ready',
      when: 'A list to print or copy',
      what: [
        'Decide who takes you home, who is near that evening, and whom you can call. [E-PRE-14]',
        'Ask which clinician stays in charge of your other care. [E-PRE-14]',
      ],
      notice: ['You may feel nervous. A list can help. [plain]'],
      iv: ketaminePrepare,
      im: ketaminePrepare,
      nasal: { can: ['Ask which medicines to take that day. [E-PRE-05]'] },
    },
    arrive: {
      title: 'You arrive',
      notice: ['Staff may ask the same questions again. [plain]'],
      can: [
        'Say if you feel ill or if your medicines have changed. [E-PRE-05]',
        'Agree on a signal that means stop. [E-SE-10]',
      ],
      iv: ketamineArrive,
      im: ketamineArrive,
      nasal: {
        what: [
          'Staff take your blood pressure. [E-PRE-10]',
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
        can: [tellStaff],
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
          'The spray comes in small devices. You rest for {E-DUR-05.rest} between them. [E-DUR-05]',
        ],
        notice: ['You may feel it in your nose. [plain]'],
        can: [tellStaff],
      },
    },
    feel: {
      title: 'You feel the effects',
      iv: {
        when: 'Strongest within {E-DUR-01.peak}',
        what: [
          'Most side effects peak within {E-DUR-01.peak}. [E-DUR-01]',
          '{E-DUR-06.studies} studies gave one drip to {E-DUR-06.people} people, {E-DUR-06.patients} of them patients. At least {E-DUR-06.atLeast} of {E-DUR-06.outOf} had each feeling listed here. The figure is of the drip alone. [E-DUR-06]',
        ],
        notice: [
          'Feeling strange or spacey [E-DUR-06]',
          'Feeling woozy, or that you float [E-DUR-06]',
          'Feeling cut off from yourself (dissociation) [E-DUR-06]',
          'Changes in what you see [E-DUR-06]',
          'Trouble speaking, or feeling numb [E-DUR-06]',
        ],
        can: [
          'Speak up if you are afraid or want to stop. Staff may slow or stop the drip. [E-SE-01, E-SE-10]',
          ...ketamineFeel,
        ],
      },
      im: {
        when: 'Strongest at {E-DUR-02.peak}',
        what: [
          'The effects peak at {E-DUR-02.peak}. You may feel them for {E-DUR-02.felt}. [E-DUR-02]',
          'For a shot, the list shows risks of ketamine that the FDA names, and not how often they come. [E-REG-04]',
        ],
        notice: [
          'Feeling very sleepy [E-REG-04]',
          'Feeling cut off from yourself (dissociation) [E-REG-04]',
          'Changes in blood pressure and heart rate [E-REG-04]',
          'Slower breathing [E-REG-04]',
        ],
        can: [
          'Speak up if you are afraid. Staff stay with you. [E-SE-01, E-SE-10]',
          ...ketamineFeel,
        ],
      },
      nasal: {
        when: 'Strongest at about {E-DUR-05.detachedPeak}',
        what: [
          'Feeling cut off from yourself (dissociation) peaks at {E-DUR-05.detachedPeak}. [E-DUR-05]',
          'Feeling sleepy starts at about {E-DUR-05.sleepyStart} and peaks at {E-DUR-05.sleepyPeak}. [E-DUR-05]',
          'Feeling cut off does not mean that the spray works. In trials with {E-DUR-09.people} people, the feeling and the benefit did not go together. [E-DUR-09]',
        ],
        notice: [
          'Feeling cut off from yourself [E-DUR-05]',
          'Feeling sleepy [E-DUR-05]',
          'A rise in blood pressure [E-AE-08]',
        ],
        can: [
          'Speak up if you are afraid or want to stop. [E-SE-01, E-SE-10]',
          'Close your eyes, play soft music and breathe slowly. [E-SE-01]',
        ],
      },
    },
    watch: {
      title: 'Staff watch over you',
      notice: ['A cuff may squeeze your arm from time to time. [plain]'],
      iv: {
        what: [
          'Staff watch your blood pressure, pulse, oxygen, breathing and how awake you are. [E-DUR-01]',
          'Your clinic sets how often. [E-DUR-01]',
          team,
        ],
        can: [tellStaff, askStaff],
      },
      im: {
        what: [
          'Staff make the same checks as for a drip. [E-DUR-02]',
          'One clinic watches people for about {E-DUR-02.watch}. The effects can last longer, so ask how long you stay. [E-DUR-02]',
          team,
        ],
        can: [tellStaff, askStaff],
      },
      nasal: {
        when: 'At least {E-REG-09.watch}',
        what: [
          'Staff check your blood pressure before, at {E-DUR-05.pressureCheck}, and then as needed. They check your breathing too. [E-DUR-05]',
          'A health worker watches you for at least {E-REG-09.watch}, every time. [E-REG-09]',
        ],
        can: [tellStaff],
      },
    },
    'wear-off': {
      title: 'The effects wear off',
      notice: ['You may feel dizzy, sleepy or unsteady for a while. [E-SE-02, E-SE-03]'],
      can: ['Stay seated. Ask for help before you stand up. [E-SE-02]'],
      iv: {
        when: 'Most by {E-DUR-01.mostGone}',
        what: [
          'In studies of one drip, most side effects were gone by {E-DUR-01.mostGone}, and all within {E-DUR-01.allGone}. [E-DUR-01]',
          common.lasting,
        ],
      },
      im: {
        when: '{E-DUR-02.felt}',
        what: [
          'In one small study of {E-DUR-02.people} people, side effects lasted less than {E-DUR-02.ended}. [E-DUR-02]',
        ],
      },
      nasal: {
        when: 'Most by {E-DUR-05.detachedGone}',
        what: [
          'Feeling cut off is usually gone by {E-DUR-05.detachedGone}. Feeling sleepy is gone in {E-DUR-05.sleepyGone}. [E-DUR-05]',
          'Sleepiness can last longer. In one study, healthy people were as awake as with a placebo only after {E-DUR-12.awake}. [E-DUR-12]',
        ],
      },
    },
    leave: {
      title: 'You leave when staff say so',
      notice: ['You may feel tired. [E-SE-03]'],
      iv: {
        what: [
          'You stay until staff say that you can go. At one UK hospital, odd feelings have to pass first. [E-POST-12]',
          'Eat and drink something before you leave. [E-DUR-10]',
        ],
        ...ketamineLeave,
      },
      im: {
        what: [
          'You stay until staff say that you can go. At one UK hospital, odd feelings have to pass first. [E-POST-12]',
        ],
        ...ketamineLeave,
      },
      nasal: {
        when: 'After {E-REG-09.watch} or more',
        what: [
          'You can go when your blood pressure is coming down and you have been stable for {E-POST-01.stable}. If not, you stay. [E-POST-01]',
        ],
        can: ['Wait for the person who takes you home. Do not drive. [E-REG-10]'],
      },
    },
    home: {
      title: 'You ride home and rest',
      notice: ['You may still feel tired or slow. [E-SE-03]'],
      iv: ketamineHome,
      im: {
        ...ketamineHome,
        what: [
          ...ketamineHome.what,
          'One clinic wants someone to stay near you for {E-POST-02-IM.near}. [E-POST-02-IM]',
        ],
      },
      nasal: {
        when: 'No driving until after a good sleep',
        what: [
          'Someone else takes you home. Rest for the day. [E-REG-10]',
          'Do not drive or use machines until the next day, after a restful sleep. [E-REG-10]',
        ],
        can: ['Do not drink alcohol that day. It can make you more sleepy. [E-RX-03]'],
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
      title: 'You come back for more',
      notice: ['Each visit takes up a good part of your day. [plain]'],
      can: ['Ask how many visits your plan has and what each visit costs. [E-PRE-05]'],
      iv: {
        when: '{E-POST-04.drips} visits in studies',
        what: [
          'In studies, people had {E-POST-04.drips} drips over {E-POST-04.within}. Your clinic may differ. [E-POST-04]',
          'Some people then have more drips to keep the benefit. Studies gave them from {E-POST-09.perWeek} times a week to once in {E-POST-09.longest}. [E-POST-09]',
          'No long study has compared these later drips with a placebo. [E-POST-09]',
        ],
      },
      im: {
        what: [
          'No one knows how many shots are best, or how long their effect lasts. [E-GL-01]',
          'The study behind these steps followed {E-DUR-02.people} people for {E-DUR-02.time}. Shots are less proven than a drip. [E-DUR-02, E-GL-01]',
        ],
      },
      nasal: {
        what: [
          'For depression that other medicines did not help enough, you come {E-POST-05.perWeekFirst} times a week at first, then less often. [E-POST-05]',
          'For urgent thoughts of suicide, you come {E-POST-05.perWeekFirst} times a week for {E-POST-05.firstWeeks}. Longer use is not well studied. [E-POST-05]',
        ],
      },
    },
    'follow-up': {
      title: 'You look back together',
      when: 'If it helps, and for how long',
      iv: {
        what: [
          'Some people feel better within hours. Others need a few visits. [E-POST-10]',
          common.noHelp,
          'One study gave {E-EFF-09.people} people {E-EFF-09.drips} drips, with no comparison group. Of those it helped, half relapsed within {E-EFF-09.relapse} of the last one. [E-EFF-09]',
          lookBack,
          therapy,
        ],
        notice: [`${mayHelp} The benefit can fade. [E-EFF-09]`],
        can: [trackMood, sayWorse, askNext],
      },
      im: {
        what: [lookBack, therapy],
        notice: [`${mayHelp} [plain]`],
        can: [trackMood, sayWorse, askNext],
      },
      nasal: {
        what: [
          'At the end of week {E-POST-05.reviewed}, you look together at whether it helps. [E-POST-05]',
          lookBack,
        ],
        notice: [`${mayHelp} [E-POST-05]`],
        can: [sayWorse, 'If it does not help, ask what comes next. [plain]'],
      },
    },
  },
  day: {
    title: 'The day to scale',
    about: 'About the times',
    note: {
      iv: [
        'One US clinic plans a visit of {E-DUR-08-KET.oneClinic} in all. [E-DUR-08-KET]',
        'A UK hospital plans a drip of {E-DUR-10.drip} and at least {E-DUR-10.rest} of rest. [E-DUR-10]',
        'Your clinic sets when you arrive and when you leave. [plain]',
      ],
      im: [
        'The times come from one clinic guide and one small study. [E-DUR-02]',
        'Your clinic sets when you arrive and when you leave. [plain]',
      ],
      nasal: [
        'The times come from the label and from trials. [E-DUR-05, E-REG-09]',
        'Your clinic sets when you arrive and when you leave. [plain]',
      ],
    },
    start: 'Start',
    lanes: {
      iv: {
        checks: {
          name: 'Checks',
          when: 'Before, then for {E-DUR-01.checksFor} in one study [E-DUR-01]',
        },
        dose: { name: 'Drip', when: 'About {E-DUR-01.drip} [E-DUR-01]' },
        strong: { name: 'Strongest', when: 'Within {E-DUR-01.peak} [E-DUR-01]' },
        fade: { name: 'Wears off', when: 'Most by {E-DUR-01.mostGone} [E-DUR-01]' },
        leave: { name: 'Ride home', when: 'After that, when staff say so' },
      },
      im: {
        checks: {
          name: 'Checks',
          when: 'Before, then for about {E-DUR-02.watch} in one clinic [E-DUR-02]',
        },
        dose: { name: 'Shot', when: 'A moment' },
        strong: { name: 'Strongest', when: 'At {E-DUR-02.peak} [E-DUR-02]' },
        fade: { name: 'Wears off', when: 'By {E-DUR-02.felt} [E-DUR-02]' },
        leave: { name: 'Ride home', when: 'After that, when staff say so' },
      },
      nasal: {
        checks: {
          name: 'Checks',
          when: 'Before, then at least {E-DUR-05.watch} [E-DUR-05, E-DUR-08]',
        },
        dose: { name: 'Spray', when: '{E-DUR-05.rest} between devices [E-DUR-05]' },
        strong: { name: 'Strongest', when: 'By {E-DUR-05.sleepyPeak} [E-DUR-05]' },
        fade: { name: 'Wears off', when: 'Most by {E-DUR-05.detachedGone} [E-DUR-05]' },
        leave: { name: 'Ride home', when: 'After {E-REG-09.watch} or more [E-REG-09]' },
      },
    },
  },
  weeks: {
    title: 'The usual course',
    cells: {
      iv: [{ name: 'Week {week}', visits: '{E-POST-04.perWeek} visits' }],
      im: [],
      nasal: [
        { name: 'Week {week}', visits: '{E-POST-05.perWeekFirst} visits' },
        { name: 'Week {week}', visits: '{E-POST-05.perWeekNext} visit' },
        {
          name: 'Week {week} on',
          visits: '{E-POST-05.perWeekNext} visit, each week or every {E-POST-05.thenEvery}',
        },
      ],
    },
    note: {
      iv: [
        'One large study used this course. Others gave {E-POST-04.perWeekFast} drips a week for {E-POST-04.weeksFast}. [E-POST-04]',
      ],
      im: [],
      nasal: [
        'The label sets this course for depression that other medicines did not help enough. [E-POST-05]',
      ],
    },
  },
  ready: {
    title: 'Get ready',
    items: {
      iv: ketamineReady,
      im: ketamineReady,
      nasal: [
        `${takeHome} [E-PRE-09]`,
        'No food for at least {E-PRE-06.food} before. [E-PRE-06]',
        'No drink for at least {E-PRE-06.drink} before. [E-PRE-06]',
        'Use any spray for allergies or a cold at least {E-PRE-06.otherSpray} before. [E-PRE-06]',
        bring,
        'Do not drink alcohol on the day. It can make you more sleepy. [E-RX-03]',
        clothes,
        someone,
        'A free day, with no plan to drive or use machines. [E-REG-10]',
      ],
    },
  },
});
