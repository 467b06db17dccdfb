import type { EvidenceWords } from '../schema.js';

const midazolam = 'a sleep medicine (midazolam)';
const dummy = 'a dummy spray';
const without = 'no ketamine';
const hardToTreat = 'Adults with hard-to-treat depression';
const suicidal = `${hardToTreat} and thoughts of suicide`;

export const evidence: EvidenceWords = {
  title: 'What studies found',
  lede: 'By condition, with how sure it is and what is not known.',
  approval: [
    'The FDA has approved ketamine only as an anesthetic, a medicine for surgery. Each use below is off-label. [E-REG-01]',
    'The FDA has approved esketamine spray for adults with depression that {E-REG-06.tried} or more antidepressants did not help enough. [E-REG-06]',
    'The FDA also approved it, with an antidepressant, for adults with major depression and urgent thoughts or acts of suicide. [E-REG-06]',
    'It has not been shown to prevent suicide. It is a different medicine from ketamine. [E-REG-07]',
  ],
  together: 'Ketamine for depression, side by side',
  limits: {
    title: 'Limits of all these studies',
    items: [
      'Trials are small and follow people for a short time. [E-EFF-03, E-EFF-08]',
      'People can tell what they got. Hope alone may lift a score. [E-EFF-07, E-EFF-08]',
      'Many people get ill again. [E-EFF-06, E-EFF-09]',
      'Many studies come from people with a stake in the result. [E-EFF-13]',
      'People in trials differ from people in clinics. [E-EFF-11]',
      'No figure here sets ketamine against esketamine. [plain]',
    ],
  },
  lasts: 'How long it lasts',
  legend: 'Show studies of',
  all: 'All conditions',
  conditions: {
    depression: {
      name: 'Depression',
      message:
        'In some studies of depression, more people got much better soon after ketamine. In others there was no clear difference. The gain often fades. [E-EFF-02, E-EFF-07, E-EFF-08, E-EFF-09]',
    },
    suicidal: {
      name: 'Depression with thoughts of suicide',
      message:
        'Thoughts of suicide may ease for some days after ketamine. No study here shows that it prevents suicide. [E-EFF-17, E-EFF-19]',
    },
    bipolar: {
      name: 'Bipolar depression',
      message:
        'For bipolar depression, too few people were studied to be sure. [E-EFF-21, E-EFF-21-X]',
    },
    ptsd: {
      name: 'PTSD (after trauma)',
      message:
        'For PTSD, a small trial of ketamine found a gain that faded. A larger one found none. [E-EFF-22, E-EFF-22-VA]',
    },
    ocd: {
      name: 'OCD (obsessions)',
      message: 'For OCD, the studies are tiny, and they differ. [E-EFF-23, E-EFF-23-OPEN]',
    },
    anxiety: {
      name: 'Anxiety',
      message: 'For anxiety, the one trial here is small, and its scores differ. [E-EFF-24]',
    },
    pain: {
      name: 'Chronic pain',
      message: 'For chronic pain, a large review found no clear benefit. [E-EFF-25]',
    },
    alcohol: {
      name: 'Alcohol use',
      message:
        'For alcohol use, one trial of ketamine found fewer days with alcohol. Relapse did not differ. [E-EFF-26]',
    },
  },
  drugs: { ketamine: 'ketamine, off-label', esketamine: 'esketamine spray' },
  against: 'compared with',
  findings: {
    'E-EFF-01': {
      given: 'One dose',
      versus: 'salt water',
      time: 'after {E-EFF-01.time}',
      who: '{E-EFF-01.people} people with depression in {E-EFF-01.trials} trials',
      notes: [
        'With ketamine, the true figure may be {E-EFF-01.from} to {E-EFF-01.to} of {E-EFF-01.outOf}. “Well” rests on {E-EFF-01.wellPeople} people in {E-EFF-01.wellTrials} trials. [E-EFF-01]',
      ],
    },
    'E-EFF-02': {
      given: 'One dose',
      versus: midazolam,
      time: 'after {E-EFF-02.time}',
      who: '{E-EFF-02.people} people with depression in {E-EFF-02.trials} trials',
      notes: [
        'With ketamine, the true figure may be {E-EFF-02.from} to {E-EFF-02.to} of {E-EFF-02.outOf}. “Well” rests on {E-EFF-02.wellPeople} people in {E-EFF-02.wellTrials} trials, graded low. [E-EFF-02]',
      ],
    },
    'E-EFF-07': {
      given: 'Up to {E-EFF-07.drips} drips',
      versus: midazolam,
      who: '{E-EFF-07.people} hospital patients; {E-EFF-07.counted} were counted',
      notes: ['The gap may be chance. Quality of life did not gain. [E-EFF-07]'],
    },
    'E-EFF-08': {
      given: 'One dose while asleep',
      versus: without,
      time: 'after {E-EFF-19.first} and {E-EFF-19.next} days',
      who: '{E-EFF-08.people} people with depression who had surgery',
      notes: ['It suggests that what people expect plays a part. [E-EFF-08, E-EFF-08-D7]'],
    },
    'E-EFF-04': {
      given: '{E-EFF-04.shots} shots under the skin',
      versus: midazolam,
      time: 'after {E-EFF-04.time}',
      who: '{E-EFF-04.people} people with depression',
      notes: [
        'These figures are rough. Another group got a set dose; its result is not known here. [E-EFF-04]',
      ],
    },
    'E-EFF-05': {
      given: '{E-EFF-05.drips} drips',
      versus: 'shock treatment (ECT)',
      who: 'People with hard-to-treat depression but no psychosis',
      notes: [
        'The true gap may be {E-EFF-05.from} to {E-EFF-05.to} of {E-EFF-05.outOf}. Quality of life was about the same. No one got a dummy. [E-EFF-05]',
      ],
    },
    'E-EFF-06': {
      given: 'Up to {E-EFF-06.drips} drips',
      versus: 'shock treatment (ECT)',
      who: 'Hospital patients, some with psychosis: {E-EFF-06.people} and {E-EFF-06.other}',
      lasted:
        'Of each {E-EFF-06.outOf} who got well, {E-EFF-06.relapse} fell ill again within {E-EFF-06.months} months. After ECT it was {E-EFF-06.otherRelapse}. The middle times were {E-EFF-06.days} and {E-EFF-06.otherDays}. [E-EFF-06]',
    },
    'E-EFF-09': {
      given: '{E-EFF-09.drips} drips',
      time: 'after the course, {E-EFF-09.people} people',
      who: '{E-EFF-09.people} people with depression',
      lasted:
        'Of those helped, the middle time to relapse was {E-EFF-09.relapse} after the last drip. [E-EFF-09]',
    },
    'E-EFF-10': {
      given: '{E-EFF-10.drips} drips',
      time: 'after the course, {E-EFF-10.people} people',
      who: '{E-EFF-10.people} people with depression',
      notes: ['The middle person needed {E-EFF-10.needed} drips. [E-EFF-10]'],
    },
    'E-EFF-11': {
      given: 'Ketamine in US clinics',
      who: '{E-EFF-11.people} of {E-EFF-11.asked} patients, those with enough data',
      lasted:
        'Of each {E-EFF-11.outOf} helped, about {E-EFF-11.still} were still well at week {E-EFF-11.week} with no more doses. At week {E-EFF-11.later} it was {E-EFF-11.stillLater}. [E-EFF-11]',
    },
    'E-EFF-12': {
      given: 'Esketamine alone',
      versus: dummy,
      time: 'at week {E-EFF-12.week}',
      who: `{E-EFF-12.people} ${hardToTreat.toLowerCase()}`,
    },
    'E-EFF-13': {
      given: 'Esketamine',
      versus: dummy,
      time: 'after {E-EFF-13.time}',
      who: 'Adults with depression; all took a new antidepressant',
    },
    'E-EFF-16': {
      given: 'Esketamine in Japan',
      versus: dummy,
      who: '{E-EFF-16.sprayed} people and {E-EFF-16.dummies} people',
      said: 'No clear difference. [E-EFF-16]',
      notes: [
        'Scores fell by {E-EFF-16.from} to {E-EFF-16.to} points. With a dummy spray they fell by {E-EFF-16.dummy}. [E-EFF-16]',
      ],
    },
    'E-EFF-14': {
      given: 'Staying on esketamine',
      versus: dummy,
      who: 'Adults who had got well and stayed well',
      lasted:
        'Of each {E-EFF-14.outOf} who stayed on it, {E-EFF-14.relapse} fell ill again. With a dummy spray it was {E-EFF-14.relapse.other}. [E-EFF-14]',
    },
    'E-EFF-15': {
      given: 'Esketamine',
      versus: 'quetiapine pills',
      time: 'at week {E-EFF-15.week}',
      who: 'Adults with depression that is hard to treat',
    },
    'E-EFF-03': {
      given: 'One drip',
      versus: midazolam,
      time: 'on day {E-EFF-03.from} or {E-EFF-03.to}',
      who: suicidal,
    },
    'E-EFF-19': {
      given: 'One drip',
      versus: midazolam,
      time: 'on day {E-EFF-19.first}, {E-EFF-19.next} and {E-EFF-19.last}',
      who: suicidal,
      lasted: 'By day {E-EFF-19.last} there was no difference. [E-EFF-19]',
    },
    'E-EFF-18': {
      given: '{E-EFF-18.drips} drips in {E-EFF-18.within}',
      versus: without,
      time: 'on day {E-EFF-18.day}',
      who: 'Hospital patients with thoughts of suicide',
      notes: [
        'The gap was large with bipolar disorder. With depression there was no clear difference. [E-EFF-18]',
      ],
    },
    'E-EFF-17': {
      given: 'One drip',
      time: 'from {E-EFF-19.first} day to {E-EFF-17.time}',
      who: '{E-EFF-17.people} people with thoughts of suicide, in several trials',
      said: 'Fewer thoughts of suicide. [E-EFF-17]',
      notes: ['The source gives no counts. It is no proof that it prevents suicide. [E-EFF-17]'],
    },
    'E-EFF-20': {
      given: 'Esketamine',
      versus: dummy,
      time: 'after {E-EFF-20.time}',
      who: 'Adults in {E-EFF-20.trials} trials; all had hospital care',
      said: 'Depression scores {E-EFF-20.from} and {E-EFF-20.to} points lower. [E-EFF-20]',
      notes: [
        'It has not been shown to reduce thoughts or acts of suicide, or to prevent it. [E-REG-07]',
      ],
    },
    'E-EFF-21': {
      given: 'One drip',
      versus: midazolam,
      who: '{E-EFF-21.people} people in one trial',
    },
    'E-EFF-21-X': {
      given: 'A drip',
      versus: without,
      time: 'at any time',
      who: 'People on lithium or valproate; each got both in turn',
      notes: [
        'In the first trial, {E-EFF-21-X.manic} person in each group had a mood that ran too high (mania). [E-EFF-21-X]',
      ],
    },
    'E-EFF-22': {
      given: '{E-EFF-22.drips} drips',
      versus: midazolam,
      who: 'People with PTSD',
      lasted:
        'The middle time to losing it was {E-EFF-22.relapse}. It was {E-EFF-22.open} in a study with no comparison. [E-EFF-22]',
    },
    'E-EFF-22-VA': {
      given: '{E-EFF-22-VA.drips} drips',
      who: '{E-EFF-22-VA.people} veterans in {E-EFF-22-VA.groups} groups',
      said: 'No benefit for PTSD. [E-EFF-22-VA]',
      notes: ['Pooled with other trials, there was no clear difference. [E-EFF-22-VA]'],
    },
    'E-EFF-23': {
      given: 'One drip',
      versus: without,
      time: 'after {E-EFF-23.time}',
      who: 'People with OCD',
    },
    'E-EFF-23-OPEN': { given: 'Ketamine', who: 'People with OCD' },
    'E-EFF-24': {
      given: 'Ketamine',
      versus: without,
      who: '{E-EFF-24.people} people with social anxiety; each got both in turn',
      notes: [
        'A clinician gave these scores. People’s own scores showed no difference. For general anxiety, the review found no trial. [E-EFF-24]',
      ],
    },
    'E-EFF-25': {
      given: 'Ketamine and like drugs',
      who: '{E-EFF-25.people} people in {E-EFF-25.trials} trials',
      said: 'No clear benefit. [E-EFF-25]',
      notes: [
        'More people had side effects with a ketamine drip, graded low. [E-EFF-25]',
        'A guideline saw some proof for one kind of pain (CRPS) for up to {E-EFF-25.weeks}. For other kinds it saw little or none. [E-EFF-25]',
      ],
    },
    'E-EFF-26': {
      given: '{E-EFF-26.drips} drips',
      versus: without,
      time: 'over {E-EFF-26.months} months',
      who: '{E-EFF-26.people} people with alcohol use disorder',
      said: 'Of each {E-EFF-26.outOf} days, {E-EFF-26.more} more without alcohol. Relapse did not differ. [E-EFF-26]',
      notes: ['The true figure may be {E-EFF-26.from} to {E-EFF-26.to} days. [E-EFF-26]'],
    },
  },
  had: 'Of {total} people {arm}, {had} {did} and {not} did not.',
  key: 'Each dot is a person. It happened to the solid ones, not to the open ones.',
  arms: { ketamine: 'with ketamine', esketamine: 'with esketamine', other: 'with {versus}' },
  outcomes: {
    better: 'got better',
    much: 'got much better',
    well: 'got well',
    ill: 'fell ill again',
    worse: 'got worse',
    free: 'lost their thoughts of suicide',
  },
  counted: {
    day1: 'day {E-EFF-19.first}',
    day7: 'day {E-EFF-19.next}',
    day14: 'day {E-EFF-19.last}',
    first: '{E-EFF-21-X.people} people',
    second: '{E-EFF-21-X.others} people',
  },
  meaning: [
    '“Much better” is a symptom score that fell by {E-EFF-02.fall}% or more. “Well” is a very low score. [E-EFF-02]',
    'For some conditions our source does not say what “better” means. GRADE is a scale of how sure a result is. [plain]',
  ],
  conclusions: { null: 'No clear difference.', mixed: 'Mixed results.' },
  labels: {
    who: 'Who',
    sure: 'How sure',
    blind: 'Did people know what they got?',
    lasted: 'How long it lasted',
    paid: 'Who paid',
  },
  sure: { veryLow: 'Very low (GRADE)', low: 'Low (GRADE)', none: 'Not graded' },
  blind: {
    salt: 'Easier to tell than with midazolam.',
    active: 'Harder to tell, since both can be felt.',
    guess: 'They were not told, but most guessed.',
    asleep: 'No. They were asleep.',
    dummy: 'They were not told. They may still tell.',
    open: 'Yes.',
    unknown: 'Not known here.',
  },
  paid: 'The sponsor, who pooled the trials.',
  notKnown: 'Not known here.',
  noTime: 'time not known here',
  stories: {
    title: 'What patients tell',
    items: [
      'In interviews, {E-EFF-27.eased} of {E-EFF-27.people} UK patients said that thoughts of suicide eased. That lasted from hours to {E-EFF-27.years} years while treatment went on. The thoughts often came back when it stopped. [E-EFF-27]',
      'Stories are not rates. [E-EFF-27]',
    ],
  },
};
