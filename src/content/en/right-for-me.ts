import type { RightForMeWords } from '../schema.js';

export const rightForMe: RightForMeWords = {
  title: 'Is this right for me?',
  titleElsewhere: 'Depression that stays: what to ask',
  lede: 'A guide does not answer that. You and a clinician do. This one helps you prepare for the talk.',
  approval: {
    ketamine:
      'The FDA has approved ketamine only as an anesthetic. Use for depression or any other mental illness is off-label. [E-REG-01]',
    esketamine:
      'The FDA has approved the esketamine spray for some adults with depression. [E-REG-06]',
    elsewhere: 'What is allowed differs by country. Ask what the rules are where you live. [plain]',
  },
  prepare: 'Prepare for the talk',
  close: 'Close the guide',
  before: {
    title: 'Before you start',
    lines: [
      'We ask {total} short questions: what you hope for, your health, and what matters to you. [plain]',
      'You can skip any question. [plain]',
      'At the end you get notes and questions to take along. You get no score and no verdict. [plain]',
      'We do not save or send your answers. They are gone when you leave this page. [plain]',
      'It is for adults only, and not for emergencies. [plain]',
    ],
    start: 'Start',
  },
  parts: { hope: 'What you hope for', health: 'Your health', matters: 'What matters to you' },
  progress: 'Question {n} of {total}',
  whyLabel: 'Why we ask',
  many: 'Pick all that fit. You can also pick none.',
  notSure: 'I’m not sure',
  notSay: 'I’d rather not say',
  back: 'Back',
  next: 'Continue',
  finish: 'See my notes',
  clear: 'Clear my answers',
  cleared: 'Your answers are cleared.',
  questions: {
    hope: {
      question: 'What do you hope will change?',
      why: 'Studies did not find the same thing for each of these. Each pick adds what to ask about. [plain]',
      options: {
        depression: [
          'Depression or a low mood',
          'Ask about what studies found for depression, and how long it lasted. [E-EFF-02, E-EFF-07, E-EFF-09]',
        ],
        bipolar: [
          'The low times of bipolar disorder',
          'Ask about bipolar depression. The studies were very small. [E-EFF-21, E-EFF-21-X]',
        ],
        trauma: [
          'Trauma that comes back (PTSD)',
          'Ask about PTSD. A small study found a gain, and a larger one found none. [E-EFF-22, E-EFF-22-VA]',
        ],
        ocd: [
          'Thoughts or acts you cannot stop (OCD)',
          'Ask about OCD. The studies were very small and do not agree. [E-EFF-23, E-EFF-23-OPEN]',
        ],
        anxiety: [
          'Fear or worry',
          'Ask about fear and worry. The studies were very small. [E-EFF-24]',
        ],
        pain: [
          'Pain that does not go away',
          'Ask about pain. A large review found no clear evidence that it helps. [E-EFF-25]',
        ],
        alcohol: [
          'Drinking less alcohol',
          'Ask about alcohol. A study found more days without a drink, but no clear change in relapse. [E-EFF-26]',
        ],
        else: [
          'Something that is not on this list',
          'Ask about what is known for your own reason. [E-REG-03]',
        ],
      },
      notSure: 'Ask about what you could hope for, and what not. [E-REG-03]',
    },
    heart: {
      question: 'Do any of these fit your heart, your blood vessels or your brain?',
      why: 'The medicine can raise blood pressure. With some of these it is not used, with others it needs care. [E-CI-01, E-CI-05]',
      options: {
        pressure: [
          'High blood pressure',
          'Tell your clinician if you have high blood pressure, also if you treat it. [E-CI-06]',
        ],
        heart: [
          'A heart problem or a stroke',
          'Tell your clinician if you have a heart problem or had a stroke. [E-CI-07]',
        ],
        artery: [
          'A weak or bulging artery (aneurysm)',
          'Tell your clinician if you have, or had, a weak or bulging artery. [E-CI-01]',
        ],
        tangle: [
          'A tangle of blood vessels (AVM)',
          'Tell your clinician if you have a tangle of blood vessels. It is called an AVM. [E-CI-02]',
        ],
        bleed: [
          'Bleeding in the brain, at any time',
          'Tell your clinician if you ever had bleeding in the brain. [E-CI-03]',
        ],
        swelling: [
          'Brain trouble from very high blood pressure',
          'Tell your clinician if very high blood pressure ever made your brain ill. [E-CI-08]',
        ],
        rise: [
          'I was told to avoid a rise in blood pressure',
          'Tell your clinician if a rise in blood pressure is a danger for you. [E-CI-05]',
        ],
      },
      notSure:
        'Ask about your heart, blood vessels and brain before the first treatment. [E-CI-05]',
    },
    body: {
      question: 'Do any of these fit the rest of your body?',
      why: 'With some of these it is not used. Others call for tests or more care. [E-CI-04, E-CI-12, E-CI-15]',
      options: {
        allergy: [
          'An allergy to ketamine or esketamine',
          'Tell your clinician if ketamine or esketamine ever gave you an allergy. [E-CI-04]',
        ],
        pregnant: [
          'Pregnant, or trying to be',
          'Tell your clinician if you are pregnant or trying to be. [E-CI-12]',
        ],
        nursing: ['Breastfeeding', 'Tell your clinician if you breastfeed. [E-CI-13]'],
        liver: ['Liver disease', 'Tell your clinician if you have liver disease. [E-CI-15]'],
        bladder: [
          'Bladder pain or bladder disease',
          'Tell your clinician if your bladder hurts or is ill. [E-CI-16]',
        ],
        breath: [
          'Sleep apnea or lung disease',
          'Tell your clinician if you have sleep apnea or lung disease. [E-CI-20]',
        ],
        eye: [
          'High pressure in the eye or skull, or an open eye injury',
          'Tell your clinician if you have high pressure in an eye or the skull, or a hurt eye. [E-CI-14]',
        ],
        thyroid: [
          'A thyroid that works too much',
          'Tell your clinician if your thyroid works too much. [E-CI-19]',
        ],
      },
      notSure: 'Ask about an exam and tests before the first treatment. [E-PRE-04]',
    },
    mind: {
      question: 'Did you ever have any of these?',
      why: 'The medicine can change what you see, hear and feel. With some of these, experts are needed. [E-CI-09, E-CI-10]',
      options: {
        psychosis: [
          'Psychosis or schizophrenia (you hear or see what others do not)',
          'Tell your clinician if you ever had psychosis or schizophrenia. [E-CI-09]',
        ],
        mania: [
          'Mania or bipolar disorder (times when you feel far too high)',
          'Tell your clinician if you ever had mania, or have bipolar disorder. [E-CI-10]',
        ],
        family: [
          'Psychosis or mania in my family',
          'Tell your clinician if someone in your family had psychosis or mania. [E-PRE-05]',
        ],
        use: [
          'A problem with alcohol or drugs',
          'Tell your clinician if you have, or had, a problem with alcohol or drugs. [E-CI-11]',
        ],
        memory: [
          'Dementia, or sudden confusion (delirium)',
          'Tell your clinician if you have dementia or had sudden confusion. [E-CI-18]',
        ],
      },
      notSure: 'Ask about a full talk on your mental health before the first treatment. [E-PRE-01]',
    },
    medicines: {
      question: 'Do you take any of these?',
      why: 'Some change how the medicine works. Do not stop one by yourself: ask who prescribed it. [E-PRE-08, E-RX-01]',
      options: {
        calming: [
          'A calming drug such as diazepam (a benzodiazepine)',
          'Tell your clinician if you take a calming drug such as diazepam. It may make the effect of ketamine shorter. [E-RX-01]',
        ],
        sedating: [
          'An opioid, alcohol or a sleeping drug',
          'Tell your clinician if you use an opioid, alcohol or a sleeping drug. The esketamine spray may then make you sleepier. [E-RX-03]',
        ],
        lamotrigine: [
          'Lamotrigine',
          'Tell your clinician if you take lamotrigine. In some studies ketamine then had a weaker effect. [E-RX-02]',
        ],
        stimulant: [
          'A stimulant, such as methylphenidate',
          'Tell your clinician if you take a stimulant. With the esketamine spray your blood pressure may rise. [E-RX-04]',
        ],
        maoi: [
          'An MAOI for depression',
          'Tell your clinician if you take an MAOI. With the esketamine spray your blood pressure may rise. [E-RX-05]',
        ],
        theophylline: [
          'Theophylline or aminophylline',
          'Tell your clinician if you take theophylline or aminophylline. [E-RX-07]',
        ],
        antidepressant: [
          'An antidepressant or lithium',
          'Tell your clinician if you take an antidepressant or lithium. [E-RX-08]',
        ],
        other: [
          'Any other medicine',
          'Tell your clinician if you take any other medicine. Some change how much ketamine is in your blood. [E-RX-06]',
        ],
      },
      notSure: 'Ask about each medicine that you take. Bring a list. [E-PRE-05]',
    },
    visits: {
      question:
        'A visit takes time, and an adult must take you home. How does that fit? [E-DUR-08, E-PRE-09]',
      why: 'You may not drive yourself home. Your pick adds what to plan. [E-PRE-09, E-DUR-08]',
      options: {
        fits: ['It fits', 'Ask about how many visits to plan for. [E-POST-04]'],
        time: [
          'The time is hard for me',
          'Ask about how long a visit takes, and how many there are. [E-DUR-08, E-POST-04]',
        ],
        ride: ['The ride home is hard for me', 'Ask about help with the ride home. [E-PRE-09]'],
        both: ['Both are hard for me', 'Ask about visit times and help with the ride. [E-PRE-09]'],
      },
      notSure: 'Ask about what a visit looks like, from door to door. [E-DUR-08]',
    },
    cost: {
      question: 'How much does the cost matter to you?',
      why: 'Clinics and insurance plans differ. Your pick adds what to ask. [plain]',
      options: {
        lot: ['A lot', 'Ask about the full cost and what your insurance pays. [E-PRE-05]'],
        some: ['Some', 'Ask about the cost of one visit and of all of them. [E-PRE-05]'],
        little: ['Not much'],
      },
      notSure: 'Ask about cost and insurance before you book. [E-PRE-05]',
    },
    effects: {
      question: 'You may feel far from your body for a while. How is that for you? [E-DUR-06]',
      why: 'Some people do not mind it and some do. Your pick adds what to ask. [plain]',
      options: {
        fine: ['I could live with it', 'Ask about what helps while it lasts. [E-SE-01]'],
        worry: ['It worries me', 'Ask about who stays with you and how they help. [E-SE-10]'],
        no: ['I do not want it', 'Ask about treatments without drug effects. [E-ALT-03]'],
      },
      notSure: 'Ask about what others felt, and for how long. [E-DUR-06]',
    },
    others: {
      question: 'Where are you with other treatments?',
      why: 'There are other options. Your pick adds what to talk about. [plain]',
      options: {
        hear: [
          'I want to hear about all of them first',
          'Ask about each option, with what it can do and its harms. [E-ALT-01, E-ALT-03]',
        ],
        tried: [
          'I tried some that did not help enough',
          'Tell your clinician if a treatment did not help: which one, for how long, and what happened. [E-TRD-02, E-PRE-05]',
        ],
        none: [
          'I have not tried any yet',
          'Ask about antidepressants and talk therapy, and when they make sense. [E-ALT-01, E-ALT-03]',
        ],
        wait: [
          'I want to wait for now',
          'Ask about waiting: what may happen, and when to look at it again. [E-ALT-08]',
        ],
      },
      notSure: 'Ask about what each option would mean for your days. [E-ALT-03]',
    },
  },
  seen: 'No date; checked in {year}.',
  summary: {
    title: 'To take along',
    intro: [
      'Talk with a clinician before you book a treatment. This list cannot tell you if it is safe. [plain]',
      'You do not have to decide today. [plain]',
    ],
    notes: 'Your notes',
    blank:
      'You picked nothing that adds a note. That does not mean there is nothing to talk about.',
    ask: {
      title: 'Questions to ask',
      items: [
        'Is my use approved by the FDA, or is it off-label? [E-REG-01, E-REG-06]',
        'How many people does it help, for how long, and how sure is that? [E-EFF-02, E-EFF-07, E-EFF-09]',
        'What can go wrong, and who is there if it does? [E-REG-04, E-REG-08, E-DUR-07]',
        'What will it cost me in all? [E-PRE-05]',
        'How will we know that it does not work, and what comes then? [E-PRE-05]',
        'What if I wait or choose something else? [E-ALT-08]',
      ],
    },
    options: {
      title: 'Your other options',
      items: [
        'Change or add an antidepressant [E-ALT-01]',
        'Add another kind of medicine [E-ALT-02]',
        'Talk therapy [E-ALT-03]',
        'Magnetic brain stimulation (TMS) [E-ALT-04]',
        'Electric treatment under anesthesia (ECT) [E-ALT-05]',
        'The esketamine spray in place of ketamine [E-ALT-06]',
        'A research study [E-ALT-07]',
        'Stay as you are or wait for now, and set a day to look again [E-ALT-08]',
      ],
    },
    all: 'See all notes',
    shared: 'Is this a shared device? Clear your answers and keep the paper with you.',
  },
};
