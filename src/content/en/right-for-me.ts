import type { RightForMeContent } from '../right-for-me.js';
import { words } from '../words.js';
import { approval } from './approval.js';

export const rightForMe = words<RightForMeContent>()({
  title: 'Is this right for me?',
  titleElsewhere: 'Depression that stays: what to ask',
  lede: 'You and your clinician decide, not a guide. This guide helps you prepare. It does not save or send your answers.',
  approval: {
    short: {
      both: 'The FDA approved esketamine for some depression, not ketamine. [E-REG-01, E-REG-06]',
      ketamine:
        'The FDA has not approved ketamine for depression. Such use is off-label. [E-REG-01]',
      esketamine: 'The FDA approved esketamine spray for some adults with depression. [E-REG-06]',
    },
    ketamine: approval.ketamine,
    esketamine: approval.esketamine,
    elsewhere: 'Each country has its own rules. Ask what the rules are where you live. [plain]',
  },
  prepare: 'Prepare for the talk',
  close: 'Close the guide',
  before: {
    title: 'Before you start',
    lines: [
      'We ask {total} short questions: what you hope for, your health, and what matters to you. [plain]',
      'You can skip any question. [plain]',
      'You get notes and questions to bring with you. You get no score and no verdict. [plain]',
      'We do not save or send your answers. They are gone when you leave this page. [plain]',
      'The guide is for adults only, and not for emergencies. [plain]',
    ],
    start: 'Start',
  },
  parts: { hope: 'What you hope for', health: 'Your health', matters: 'What matters to you' },
  progress: 'Question {n} of {total}',
  whyLabel: 'Why we ask',
  many: 'Pick all that fit, or none.',
  notSure: 'I’m not sure',
  notSay: 'I’d rather not say',
  back: 'Back',
  next: 'Continue',
  finish: 'See my notes',
  clear: 'Clear my answers',
  cleared: 'Your answers are cleared.',
  opened: 'The guide is open.',
  closed: 'The guide is closed.',
  ready: 'Your notes are ready.',
  questions: {
    hope: {
      question: 'What do you hope will change?',
      why: 'Studies found different things for each problem. Your answer adds what to ask about. [plain]',
      options: {
        depression: {
          label: 'Depression or a low mood',
          note: 'Ask about what studies found for depression, and how long the help lasted. [E-EFF-02, E-EFF-07, E-EFF-09]',
        },
        bipolar: {
          label: 'The low times of bipolar disorder',
          note: 'Ask about bipolar depression. The studies were very small. [E-EFF-21, E-EFF-21-X]',
        },
        trauma: {
          label: 'Painful memories that come back (PTSD)',
          note: 'Ask about PTSD. People got better in a small study, but a larger study found no benefit. [E-EFF-22, E-EFF-22-VA]',
        },
        ocd: {
          label: 'Thoughts or acts you cannot stop (OCD)',
          note: 'Ask about OCD. The studies were very small and did not agree. [E-EFF-23, E-EFF-23-OPEN]',
        },
        anxiety: {
          label: 'Fear or worry',
          note: 'Ask about fear and worry. A review found only {E-EFF-24.tiny} very small studies, and none for general anxiety. [E-EFF-24]',
        },
        pain: {
          label: 'Pain that does not go away',
          note: 'Ask about pain. A large review found no clear proof that ketamine helps. [E-EFF-25]',
        },
        alcohol: {
          label: 'Drinking less alcohol',
          note: 'Ask about alcohol. A study found more days without a drink, but no clear change in relapse. [E-EFF-26]',
        },
        else: {
          label: 'Something else',
          note: 'Ask about what is known for your own reason. [E-REG-03]',
        },
      },
      notSure: 'Ask about what you can hope for, and what you cannot. [E-REG-03]',
    },
    heart: {
      question: 'Have you had trouble with your heart, blood vessels or brain?',
      why: 'Ketamine and esketamine can raise blood pressure. With some of these problems, doctors do not use them. With others, they take extra care. [E-CI-01, E-CI-05]',
      options: {
        pressure: {
          label: 'High blood pressure',
          note: 'Tell your clinician if you have high blood pressure, even if you treat it. [E-CI-06]',
        },
        heart: {
          label: 'A heart problem or a stroke',
          note: 'Tell your clinician if you have a heart problem or had a stroke. [E-CI-06, E-CI-07]',
        },
        artery: {
          label: 'A weak or bulging artery (aneurysm)',
          note: 'Tell your clinician if you have, or had, a weak or bulging artery. The spray’s label says not to use it then. [E-CI-01]',
        },
        tangle: {
          label: 'Tangled blood vessels (AVM)',
          note: 'Tell your clinician if you have tangled blood vessels (AVM). The spray’s label says not to use it then. [E-CI-02]',
        },
        bleed: {
          label: 'Bleeding in the brain, ever',
          note: 'Tell your clinician if you ever had bleeding in the brain. The spray’s label says not to use it then. [E-CI-03]',
        },
        swelling: {
          label: 'Brain trouble from very high blood pressure',
          note: 'Tell your clinician if very high blood pressure ever affected your brain. The spray can raise blood pressure. [E-AE-08, E-CI-08]',
        },
        rise: {
          label: 'I was told to avoid a rise in blood pressure',
          note: 'Ask about whether a rise in blood pressure is a danger for you. Ketamine’s label says not to use it then. [E-CI-05]',
        },
      },
      notSure:
        'Ask about a check of your heart and blood pressure before the first visit. [E-PRE-02, E-CI-05]',
    },
    body: {
      question: 'Does any of this fit your health?',
      why: 'Some of these mean that doctors do not use the drugs. Others call for tests or extra care. [E-CI-04, E-CI-12, E-CI-15]',
      options: {
        allergy: {
          label: 'An allergy to ketamine or esketamine',
          note: 'Tell your clinician if you ever had an allergy to ketamine or esketamine. Each label says not to use it then. [E-CI-04]',
        },
        pregnant: {
          label: 'Pregnant, or trying to be',
          note: 'Tell your clinician if you are pregnant or trying to be. Esketamine may harm the baby. Ketamine’s label advises against it. [E-CI-12, E-CI-21]',
        },
        nursing: {
          label: 'Breastfeeding',
          note: 'Tell your clinician if you breastfeed. The spray’s label says not to breastfeed while you use it. [E-CI-13]',
        },
        liver: {
          label: 'Liver disease',
          note: 'Tell your clinician if you have liver disease. With severe liver disease, neither drug is advised. [E-CI-15]',
        },
        bladder: {
          label: 'Bladder pain or bladder disease',
          note: 'Tell your clinician if you have bladder pain or bladder disease. Both labels warn about bladder harm. [E-CI-16, E-LT-12]',
        },
        breath: {
          label: 'Sleep apnea or lung disease',
          note: 'Tell your clinician if you have sleep apnea or lung disease. Ketamine can slow your breathing. [E-REG-04, E-CI-20]',
        },
        eye: {
          label: 'High pressure in the eye or skull, or an open eye injury',
          note: 'Tell your clinician if you have high pressure in your eye or skull, or an open eye injury. [E-CI-14]',
        },
      },
      notSure: 'Ask about an exam and tests before the first visit. [E-PRE-02, E-PRE-04]',
    },
    mind: {
      question: 'Have you ever had any of these?',
      why: 'The drugs can change what you see, hear and feel. With some of these problems, your clinician may say no or watch you closely. [E-CI-09, E-CI-10]',
      options: {
        psychosis: {
          label: 'Psychosis or schizophrenia (you hear or see what others do not)',
          note: 'Tell your clinician if you ever had psychosis or schizophrenia. [E-CI-09]',
        },
        mania: {
          label: 'Mania or bipolar disorder (times when you feel far too high)',
          note: 'Tell your clinician if you ever had mania, or have bipolar disorder. [E-PRE-05, E-CI-10]',
        },
        family: {
          label: 'Psychosis or mania in my family',
          note: 'Tell your clinician if someone in your family had psychosis or mania. [E-PRE-05]',
        },
        use: {
          label: 'A problem with alcohol or drugs',
          note: 'Tell your clinician if you have, or had, a problem with alcohol or drugs. Ketamine and esketamine can be misused. [E-CI-11, E-REG-04, E-REG-08]',
        },
        memory: {
          label: 'Dementia, or sudden confusion (delirium)',
          note: 'Tell your clinician if you have dementia or had sudden confusion. [E-PRE-05, E-CI-18]',
        },
      },
      notSure: 'Ask about a full mental health check before the first visit. [E-PRE-01]',
    },
    medicines: {
      question: 'Do you take any of these?',
      why: 'Some can change how ketamine or esketamine works, or add to its risks. Do not stop any on your own. Ask who prescribed it. [E-PRE-08, E-RX-01]',
      options: {
        calming: {
          label: 'A calming drug such as diazepam (a benzodiazepine)',
          note: 'Tell your clinician if you take a calming drug such as diazepam; do not stop it on your own. With ketamine, it can make you too sleepy to wake, or cause slow breathing, coma or death. It may also shorten the effect of ketamine. [E-RX-09, E-RX-10, E-RX-01, E-PRE-08]',
        },
        sedating: {
          label: 'An opioid, alcohol or a sleeping drug',
          note: 'Tell your clinician if you use an opioid, alcohol or a sleeping drug. With ketamine, each can make you too sleepy to wake, or cause slow breathing, coma or death. With the spray, each may make you sleepier. [E-RX-09, E-RX-10]',
        },
        lamotrigine: {
          label: 'Lamotrigine',
          note: 'Tell your clinician if you take lamotrigine. In some studies, ketamine had a weaker effect with it. [E-RX-02]',
        },
        stimulant: {
          label: 'A stimulant, such as methylphenidate',
          note: 'Tell your clinician if you take a stimulant. With the spray, it may raise your blood pressure. [E-RX-04]',
        },
        maoi: {
          label: 'An MAOI for depression',
          note: 'Tell your clinician if you take an MAOI. With the spray, it may raise your blood pressure. [E-RX-05]',
        },
        theophylline: {
          label: 'Theophylline or aminophylline',
          note: 'Tell your clinician if you take theophylline or aminophylline. With ketamine, it may raise the chance of a seizure. [E-RX-07]',
        },
        antidepressant: {
          label: 'An antidepressant or lithium',
          note: 'Tell your clinician if you take an antidepressant or lithium. Most seem safe with ketamine. Do not stop yours on your own. [E-RX-08]',
        },
        other: {
          label: 'Any other medicine',
          note: 'Tell your clinician if you take any other medicine. Some change how much ketamine is in your blood. [E-RX-06]',
        },
      },
      notSure: 'Ask about each medicine that you take. Bring a list. [E-PRE-05]',
    },
    visits: {
      question:
        'A visit takes hours, and an adult must take you home. Would that be hard? [E-REG-09, E-DUR-10, E-PRE-09]',
      why: 'Do not drive for {E-POST-02.wait} after ketamine, or until the next day after the spray. Your answer adds what to plan. [E-POST-02, E-REG-10]',
      options: {
        fits: {
          label: 'No, I can make it work',
          note: 'Ask about how many visits to plan for. [E-POST-04, E-POST-05]',
        },
        time: {
          label: 'The time is hard for me',
          note: 'Ask about how long a visit takes, and how many there are. [E-REG-09, E-DUR-10, E-POST-04]',
        },
        ride: {
          label: 'The ride home is hard for me',
          note: 'Ask about help with the ride home. [E-PRE-09]',
        },
        both: {
          label: 'Both are hard for me',
          note: 'Ask about visit times and help with the ride. [E-PRE-09]',
        },
      },
      notSure: 'Ask about what a visit is like, from door to door. [E-REG-09, E-DUR-10]',
    },
    cost: {
      question: 'Would it be hard to pay for it?',
      why: 'Prices differ by clinic, and plans cover some forms more than others. Your answer adds what to ask. [E-COST-01, E-COST-02]',
      options: {
        lot: {
          label: 'Yes, very hard',
          note: 'Ask about the full price of a course, and what your plan pays. Big plans cover the spray, mostly if they say yes first. Few cover drips. [E-COST-02, E-COST-01]',
        },
        some: {
          label: 'A bit hard',
          note: 'Ask about the price of one visit, of a whole course, and of later visits. [E-COST-01]',
        },
        little: { label: 'No' },
      },
      notSure: 'Ask about cost and insurance before you book. [E-COST-02]',
    },
    effects: {
      question:
        'You may feel cut off from yourself for a while. How would that be for you? [E-DUR-06]',
      why: 'Some people do not mind this feeling, and some do. Your answer adds what to ask. [plain]',
      options: {
        fine: {
          label: 'I could live with it',
          note: 'Ask about what helps while the feeling lasts. [E-SE-01]',
        },
        worry: {
          label: 'It worries me',
          note: 'Ask about who stays with you, and how they help. [E-SE-10]',
        },
        no: {
          label: 'I do not want it',
          note: 'Ask about treatments without a drug, such as talk therapy. [E-ALT-03]',
        },
      },
      notSure: 'Ask about what others felt, and for how long. [E-DUR-06]',
    },
    others: {
      question: 'Have you tried other treatments?',
      why: 'You have other options. Your answer adds what to talk about. [plain]',
      options: {
        hear: {
          label: 'I want to hear about all of them first',
          note: 'Ask about each option: how it can help, and its harms. [E-ALT-01, E-ALT-03]',
        },
        tried: {
          label: 'I tried some that did not help enough',
          note: 'Tell your clinician if a treatment did not help. Say what it was, for how long, and what happened. [E-TRD-02, E-PRE-05]',
        },
        none: {
          label: 'I have not tried any yet',
          note: 'Ask about antidepressants and talk therapy, and when they make sense. [E-ALT-01, E-ALT-03]',
        },
        wait: {
          label: 'I want to wait for now',
          note: 'Ask about waiting: what may happen, and when to talk again. [E-ALT-08]',
        },
      },
      notSure: 'Ask about what each option would mean for your daily life. [E-ALT-03]',
    },
  },
  summary: {
    title: 'Your list for the talk',
    intro: [
      'Talk with a clinician before you book a treatment. This list cannot tell you if it is safe. [plain]',
      'You do not have to decide today. [plain]',
    ],
    notes: 'Your notes',
    blank: 'Your answers add no note. You may still have things to talk about.',
    ask: {
      title: 'Questions to ask',
      items: [
        'Has the FDA approved this for my problem, or is it off-label? [E-REG-01, E-REG-06]',
        'How many people does it help, for how long, and how sure is that? [E-EFF-02, E-EFF-07, E-EFF-09]',
        'What can go wrong, and who is there if it does? [E-REG-04, E-REG-08, E-DUR-07]',
        'What will it cost me in all? [E-COST-01, E-COST-02]',
        'How will we know if it does not work, and what comes next? [E-PRE-14, E-POST-10]',
        'Who looks after me between visits, and whom do I call? [E-PRE-14]',
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
        'Electroconvulsive therapy (ECT), under anesthesia [E-ALT-05]',
        'Esketamine spray in place of ketamine [E-ALT-06]',
        'A research study [E-ALT-07]',
        'Stay as you are or wait for now, and set a day to look again [E-ALT-08]',
      ],
    },
    all: 'See all notes',
    shared: 'Do others use this device? Clear your answers, and keep the paper with you.',
  },
});
