import type { EvidenceContent } from '../evidence.js';
import { words } from '../words.js';
import { approval } from './approval.js';
import { common } from './common.js';

const hardToTreat = 'Adults with hard-to-treat depression';
const suicidal = `${hardToTreat} and thoughts of suicide`;
const noProof = 'That is no proof that ketamine prevents suicide.';

export const evidence = words<EvidenceContent>()({
  title: 'What studies found',
  approvalShort:
    'FDA-approved for some depression: esketamine spray, not ketamine. [E-REG-01, E-REG-06]',
  approval: [approval.ketamine, approval.esketamine, approval.crisis, approval.notShown],
  legend: 'Studies of',
  people: 'Out of {total} people: {did}',
  conditions: {
    depression: {
      name: 'Depression',
      message:
        'Ketamine helped some people within hours or a day. Other studies found no clear difference. The gain often fades. [E-POST-10, E-EFF-02, E-EFF-07, E-EFF-08, E-EFF-09]',
    },
    suicidal: {
      name: 'Depression with thoughts of suicide',
      message:
        'After ketamine, thoughts of suicide may ease for some days. No study here shows that it prevents suicide. [E-EFF-17, E-EFF-19]',
    },
    bipolar: {
      name: 'Bipolar depression',
      message:
        'Too few people with bipolar depression were studied to be sure. [E-EFF-21, E-EFF-21-X]',
    },
    ptsd: {
      name: 'PTSD (after trauma)',
      message:
        'A small study of ketamine for PTSD found a gain that faded. A larger study found no benefit. [E-EFF-22, E-EFF-22-VA]',
    },
    ocd: {
      name: 'OCD (obsessions)',
      message:
        'The studies of ketamine for OCD are tiny, and they disagree. [E-EFF-23, E-EFF-23-OPEN]',
    },
    anxiety: {
      name: 'Anxiety',
      message:
        'A review found only {E-EFF-24.tiny} very small studies of ketamine for anxiety. It found none for general anxiety. [E-EFF-24]',
    },
    pain: {
      name: 'Chronic pain',
      message: 'A large review of ketamine for chronic pain found no clear benefit. [E-EFF-25]',
    },
    alcohol: {
      name: 'Alcohol use',
      message:
        'In one study, people had more days without alcohol after ketamine. Relapse did not clearly differ. [E-EFF-26]',
    },
  },
  drugs: { ketamine: 'ketamine', esketamine: 'esketamine spray' },
  compared: '{drug}, compared with {other}',
  alone: '{drug}, with no comparison',
  others: {
    midazolam: { short: 'calming drug', full: 'a calming drug (midazolam)' },
    saline: { short: 'salt water', full: 'salt water' },
    placebo: { short: 'placebo', full: 'a placebo (no medicine)' },
    placeboSpray: { short: 'placebo', full: 'a placebo spray (no medicine)' },
    ect: { short: 'ECT', full: 'ECT' },
    quetiapine: { short: 'quetiapine', full: 'quetiapine pills' },
    mixed: { short: 'other drip', full: 'salt water or a calming drug' },
    notReported: { short: 'other group', full: 'the other group' },
  },
  findings: {
    'E-EFF-01': {
      given: 'One dose',
      time: 'after {E-EFF-01.time}',
      who: '{E-EFF-01.people} people with depression in {E-EFF-01.trials} studies',
      sum: 'How sure: very low. [E-EFF-01]',
      notes: [
        'With ketamine, the true figure may be {E-EFF-01.from} to {E-EFF-01.to} of {E-EFF-01.outOf}. “Well” rests on {E-EFF-01.wellPeople} people in {E-EFF-01.wellTrials} studies. [E-EFF-01]',
      ],
    },
    'E-EFF-02': {
      given: 'One dose',
      time: 'after {E-EFF-02.time}',
      who: '{E-EFF-02.people} people with depression in {E-EFF-02.trials} studies',
      sum: 'How sure: very low. From zero to {E-EFF-02.more} more. [E-EFF-02]',
      notes: [
        'With ketamine, the true figure may be {E-EFF-02.from} to {E-EFF-02.to} of {E-EFF-02.outOf}. “Well” rests on {E-EFF-02.wellPeople} people in {E-EFF-02.wellTrials} studies, rated low. [E-EFF-02]',
      ],
    },
    'E-EFF-07': {
      given: 'Up to {E-EFF-07.drips} drips',
      time: 'by {E-EFF-07.time}',
      who: '{E-EFF-07.randomized} hospital patients; {E-EFF-07.people.all} were counted',
      notes: [
        'The gap may be chance. Quality of life did not improve more than with midazolam. The study followed people for {E-EFF-07.followed}. [E-EFF-07]',
      ],
    },
    'E-EFF-08': {
      given: 'One dose while asleep for surgery',
      time: 'after {E-EFF-08.time} and {E-EFF-08-D7.time}',
      who: '{E-EFF-08.people.all} people with depression who had surgery',
      notes: ['They were asleep, so they could not feel what they got. [E-EFF-08, E-EFF-08-D7]'],
    },
    'E-EFF-04': {
      given: '{E-EFF-04.shots} shots under the skin',
      time: 'after {E-EFF-04.time}',
      who: '{E-EFF-04.people} people with depression',
      notes: [
        'These figures are rough. They leave out another {E-EFF-04.fixed} people, who got a fixed dose. [E-EFF-04]',
      ],
    },
    'E-EFF-28': {
      given: 'One drip',
      time: 'after {E-EFF-28.time} and on day {E-EFF-28.next}',
      who: '{E-EFF-28.counted} people with hard-to-treat depression',
      notes: ['The figures come from a news release. [E-EFF-28]'],
    },
    'E-EFF-05': {
      given: '{E-EFF-05.drips} drips',
      time: 'after {E-EFF-05.time}',
      who: 'People with hard-to-treat depression but no psychosis',
      notes: [
        'The true gap may be {E-EFF-05.from} to {E-EFF-05.to} of {E-EFF-05.outOf}. Quality of life was about the same. There was no placebo group. [E-EFF-05]',
      ],
    },
    'E-EFF-06': {
      given: 'Up to {E-EFF-06.drips} drips',
      time: 'at the end of the course',
      who: 'Hospital patients, some with psychosis: {E-EFF-06.people} people in all',
      lasted:
        'Of each {E-EFF-06.outOf} who got well, {E-EFF-06.relapse} relapsed within {E-EFF-06.months} months. After ECT, {E-EFF-06.relapse.other} did. [E-EFF-06]',
    },
    'E-EFF-09': {
      given: '{E-EFF-09.drips} drips, {E-EFF-09.people} people',
      time: 'after the course',
      who: '{E-EFF-09.people} people with depression',
      lasted:
        'Of those helped, half had relapsed {E-EFF-09.relapse} after the last drip. [E-EFF-09]',
    },
    'E-EFF-10': {
      given: '{E-EFF-10.drips} drips, {E-EFF-10.people} people',
      time: 'after the course',
      who: '{E-EFF-10.people} people with depression',
      notes: ['Of those helped, half needed {E-EFF-10.needed} drips or fewer. [E-EFF-10]'],
    },
    'E-EFF-11': {
      given: 'Ketamine in US clinics',
      time: '{E-EFF-11.time} after the course',
      who: '{E-EFF-11.people} of {E-EFF-11.asked} patients, those with enough data',
      lasted:
        'Of each {E-EFF-11.outOf} helped, about {E-EFF-11.still} were still well at week {E-EFF-11.week} with no more doses. At week {E-EFF-11.later}, about {E-EFF-11.stillLater} were. [E-EFF-11]',
    },
    'E-EFF-12': {
      given: 'The spray alone',
      time: 'at week {E-EFF-12.week}',
      who: '{E-EFF-12.people} adults with hard-to-treat depression',
    },
    'E-EFF-13': {
      given: 'The spray, in more studies',
      time: 'after {E-EFF-13.time}',
      who: 'Adults with depression; all took a new antidepressant',
    },
    'E-EFF-32': {
      given: 'The spray',
      time: 'after {E-EFF-32.time}',
      who: '{E-EFF-32.people.all} adults with hard-to-treat depression; all took a new antidepressant',
    },
    'E-EFF-31': {
      given: 'The spray, a fixed dose',
      time: 'after {E-EFF-31.time}',
      who: '{E-EFF-31.people} adults with hard-to-treat depression; all took a new antidepressant',
      notes: ['The gap in how many got well may be chance. [E-EFF-31]'],
    },
    'E-EFF-33': {
      given: 'The spray at {E-EFF-33.age} or older',
      time: 'after {E-EFF-33.time}',
      who: '{E-EFF-33.people.all} adults of {E-EFF-33.age} or older; all took a new antidepressant',
      sum: 'No clear difference: the gap may be chance. [E-EFF-33]',
    },
    'E-EFF-16': {
      given: 'The spray in Japan',
      time: 'after {E-EFF-16.time}',
      who: '{E-EFF-16.people} people, and {E-EFF-16.people.other} with a placebo',
      said: 'No clear difference. [E-EFF-16]',
      notes: [
        'Scores fell by {E-EFF-16.from} to {E-EFF-16.to} points. With a placebo spray, they fell by {E-EFF-16.other}. [E-EFF-16]',
      ],
    },
    'E-EFF-14': {
      given: 'Staying on the spray',
      time: 'in the months that followed',
      who: 'Adults who were well after {E-EFF-14.before} on the spray; all kept their antidepressant',
      lasted:
        'Of each {E-EFF-14.outOf} who stayed on the spray, {E-EFF-14.relapse} relapsed. With a placebo spray, {E-EFF-14.relapse.other} did. [E-EFF-14]',
    },
    'E-EFF-15': {
      given: 'The spray',
      time: 'at week {E-EFF-15.week}',
      who: 'Adults with hard-to-treat depression; all took an antidepressant too',
    },
    'E-EFF-03': {
      given: 'One drip: effect on depression',
      time: 'on day {E-EFF-03.from} or {E-EFF-03.to}',
      who: suicidal,
    },
    'E-EFF-30': {
      given: 'One drip, {E-EFF-30.people.all} people',
      time: 'after {E-EFF-30.time}',
      who: '{E-EFF-30.people.all} adults with depression and thoughts of suicide',
      notes: [
        `“Better” means that thoughts of suicide fell by {E-EFF-30.fall}% or more. ${noProof} [E-EFF-30]`,
      ],
    },
    'E-EFF-19': {
      given: 'One drip',
      time: 'on days {E-EFF-19.first}, {E-EFF-19.next} and {E-EFF-19.last}',
      who: suicidal,
      sum: 'No difference by day {E-EFF-19.last}. [E-EFF-19]',
    },
    'E-EFF-18': {
      given: '{E-EFF-18.drips} drips in {E-EFF-18.within}',
      time: 'on day {E-EFF-18.day}',
      who: 'Hospital patients with thoughts of suicide',
      notes: [
        'The gap was large with bipolar disorder. With depression there was no clear difference. [E-EFF-18]',
      ],
    },
    'E-EFF-17': {
      given: 'One drip',
      time: 'from {E-EFF-17.first} day to {E-EFF-17.upTo}',
      who: '{E-EFF-17.people} people with thoughts of suicide, in several studies',
      said: 'Fewer thoughts of suicide. [E-EFF-17]',
      notes: [`The review compares scores, and not counts of people. ${noProof} [E-EFF-17]`],
    },
    'E-EFF-20': {
      given: 'The spray in a hospital',
      time: 'after {E-EFF-20.time}',
      who: '{E-EFF-20.people} adults in {E-EFF-20.trials} studies; all had hospital care and an antidepressant',
      said: 'Scores were {E-EFF-20.from} and {E-EFF-20.to} points better than with a placebo. [E-EFF-20]',
      notes: [
        'The spray has not been shown to reduce thoughts or acts of suicide, or to prevent suicide. [E-REG-07]',
      ],
    },
    'E-EFF-21': {
      given: 'One drip',
      who: '{E-EFF-21.people} people in one study',
      sum: 'How sure: very low. [E-EFF-21]',
    },
    'E-EFF-21-X': {
      given: 'A drip',
      time: 'at any time in {E-EFF-21-X.time}',
      who: 'People on lithium or valproate; each got ketamine and a placebo, in turn',
      lasted: 'The gain held to day {E-EFF-21-X.held}. [E-EFF-21-X]',
      notes: [
        'In the first study, {E-EFF-21-X.manic} person in each group became manic (a mood that is too high). [E-EFF-21-X]',
      ],
    },
    'E-EFF-22': {
      given: '{E-EFF-22.drips} drips',
      time: 'after {E-EFF-22.time}',
      who: 'People with PTSD',
      notes: ['“Better” means that symptoms fell by {E-EFF-22.fall}% or more. [E-EFF-22]'],
      lasted:
        'Of those helped, half had lost the gain after {E-EFF-22.relapse}. In a study with no comparison, it took {E-EFF-22.open}. [E-EFF-22]',
    },
    'E-EFF-22-VA': {
      given: '{E-EFF-22-VA.drips} drips',
      time: 'after the course',
      who: '{E-EFF-22-VA.people} veterans in {E-EFF-22-VA.groups} groups',
      said: 'No benefit for PTSD. [E-EFF-22-VA]',
      notes: ['With other studies added in, there was no clear difference. [E-EFF-22-VA]'],
    },
    'E-EFF-23': { given: 'One drip', time: 'after {E-EFF-23.time}', who: 'People with OCD' },
    'E-EFF-23-OPEN': { given: 'Ketamine', who: 'People with OCD' },
    'E-EFF-24': {
      given: 'A drip',
      time: 'in the first {E-EFF-24.time}',
      who: '{E-EFF-24.people} people with social anxiety; each got ketamine and salt water, in turn',
      notes: [
        'A clinician gave these scores. People’s own scores showed no difference over time. [E-EFF-24]',
      ],
    },
    'E-EFF-25': {
      given: 'Ketamine and similar drugs',
      time: 'at different times',
      who: '{E-EFF-25.people} people in {E-EFF-25.trials} studies',
      said: 'No clear benefit. [E-EFF-25]',
      notes: [
        'More people had side effects with a ketamine drip. How sure: low. [E-EFF-25]',
        'A guideline found some proof for one kind of pain (CRPS) for up to {E-EFF-25.weeks}. For other kinds, it found little or none. [E-EFF-25]',
      ],
    },
    'E-EFF-26': {
      given: '{E-EFF-26.drips} drips',
      time: 'over {E-EFF-26.time}',
      who: '{E-EFF-26.people} people with alcohol use disorder, in {E-EFF-26.groups} groups',
      said: 'Of each {E-EFF-26.outOf} days, {E-EFF-26.more} more without alcohol. Relapse did not clearly differ. [E-EFF-26]',
      notes: ['The true figure may be {E-EFF-26.from} to {E-EFF-26.to} days. [E-EFF-26]'],
    },
  },
  had: 'Of {total} people {arm}, {had} were {did} and {not} were not.',
  key: 'Of {total} people: first with the treatment, then with what it is compared with.',
  arms: { ketamine: 'with ketamine', esketamine: 'with esketamine', other: 'with {versus}' },
  row: '{other} with {versus}',
  outcomes: {
    better: 'better',
    much: 'much better',
    well: 'well',
    ill: 'ill again',
    worse: 'worse',
    free: 'free of thoughts of suicide',
  },
  counted: {
    day1: 'day {E-EFF-19.first}',
    day7: 'day {E-EFF-19.next}',
    day14: 'day {E-EFF-19.last}',
    first: '{E-EFF-21-X.people} people',
    second: '{E-EFF-21-X2.people} people',
    response56: 'low dose',
    response84: 'high dose',
    remission56: 'low dose',
    remission84: 'high dose',
  },
  conclusions: { noDifference: 'No clear difference.', mixed: 'Mixed results.' },
  labels: {
    who: 'Who',
    time: 'When',
    sure: 'How sure',
    blind: 'Did people know what they got?',
    lasted: 'How long it lasted',
    paid: 'Who paid',
  },
  sure: { veryLow: 'Very low' },
  blind: {
    double: 'No. Neither they nor the staff were told.',
    guessed: 'They were not told, but most guessed.',
    triple: 'No. Neither they, nor the staff, nor those who scored them.',
    raters: 'Those who scored them did not know.',
    ratersOnly: 'Yes. But those who scored them did not know.',
    open: 'Yes. Everyone knew.',
    mixed: 'It differed between the studies.',
  },
  paid: {
    public: 'A public body: {name}.',
    maker: 'The maker of the drug: {name}.',
    staff: 'At least one author works for a company: {name}.',
  },
  questions: {
    fast: {
      title: 'How fast does it work?',
      items: [
        'Some people feel better within hours or a day of a drip. Others need a few visits. [E-POST-10]',
        common.noHelp,
      ],
    },
    lasts: {
      title: 'How long does it last?',
      items: [
        'The gain often fades. In one study, half of those helped relapsed within {E-EFF-09.relapse} of their last drip. [E-EFF-09]',
        'In another, of US clinics, about {E-EFF-11.still} of {E-EFF-11.outOf} helped were still well after {E-EFF-11.week} weeks with no more doses. At {E-EFF-11.later} weeks, about {E-EFF-11.stillLater} were. [E-EFF-11]',
        'People well on the spray all kept their antidepressant. On the spray, {E-EFF-14.relapse} of {E-EFF-14.outOf} relapsed, and {E-EFF-14.relapse.other} on a placebo spray. [E-EFF-14]',
      ],
    },
    forMe: {
      title: 'Will it work for me?',
      items: [
        'No one can tell ahead of time who it will help. [E-POST-10]',
        'People in studies differ from people in clinics. Ask your clinician how close you are to those studied. [E-EFF-11]',
      ],
    },
    spray: {
      title: 'Spray or drip?',
      items: [
        'We found no study that tests the spray and the drip side by side. So nothing here says which works better. [E-EFF-35]',
      ],
    },
    read: {
      title: 'How to read the figures',
      items: [
        'Each dot is a person. In the solid ones it happened; in the open ones it did not. [plain]',
        '“Much better” is a symptom score that fell by {E-EFF-02.fall}% or more. “Well” is a very low score. [E-EFF-02]',
        '“How sure” is how much a review trusts a result (GRADE). [plain]',
        'Ketamine looks better next to salt water than next to a calming drug. Salt water is easier to tell from ketamine. [E-EFF-34]',
        'If a row leaves out “How sure”, when, who paid or who knew, what we read does not say. [plain]',
      ],
    },
    limits: {
      title: 'Limits of these studies',
      items: [
        'Many of the studies are small, and most follow people for a short time. [E-EFF-03, E-EFF-08, E-EFF-15]',
        'People can often tell what they got. Expecting to improve can change results. [E-EFF-07, E-EFF-08]',
        'Many people get ill again. [E-EFF-06, E-EFF-09]',
        'Drug makers paid for or ran some of the studies. [E-EFF-13, E-EFF-15]',
      ],
    },
    stories: {
      title: 'What patients say',
      items: [
        'In interviews, {E-EFF-27.eased.count} of {E-EFF-27.people} UK patients said that thoughts of suicide eased. This lasted from hours to {E-EFF-27.years} years while treatment went on. The thoughts often came back when it stopped. [E-EFF-27]',
        'Stories are not rates. [E-EFF-27]',
      ],
    },
  },
  more: 'Other conditions',
});
