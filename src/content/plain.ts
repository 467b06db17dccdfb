import type { FactId } from './facts/facts.js';
import { words } from './words.js';

/** What people ask first. Each is answered in the widget where it is asked. */
export const firstQuestions = {
  works: 'Does it work for people like me?',
  fast: 'How fast?',
  lasts: 'How long does it last?',
  feels: 'What does a visit feel like?',
  visit: 'How long is a visit?',
  many: 'How many visits?',
  drive: 'Can I drive?',
  antidepressant: 'Can I take my antidepressant?',
  notFor: 'Who should not have it?',
  worst: 'What is the worst that can happen?',
  addictive: 'Is it addictive?',
  cost: 'What does it cost?',
  approved: 'Is it FDA-approved?',
  fails: 'What if it does not work?',
  sprayOrDrip: 'Spray or drip?',
} as const;
export type FirstQuestion = keyof typeof firstQuestions;

interface PlainSentence {
  readonly answers: FirstQuestion;
  /** With the marks of `words.ts`. */
  readonly says: string;
  /** The facts it rests on; with it stand their comparison, time and certainty, at most one step away. */
  readonly rests: readonly [FactId, ...FactId[]];
}

const sentences = {
  'E-SAY-01': {
    answers: 'works',
    says: 'One day after ketamine, about {E-EFF-02.response} in {E-EFF-02.outOf} people felt much better. With a calming drug, {E-EFF-02.response.other} did.',
    rests: ['E-EFF-02'],
  },
  'E-SAY-02': {
    answers: 'works',
    says: 'Two trials, in 2023 and 2025, found no clear gain over a fake or calming drug.',
    rests: ['E-EFF-07', 'E-EFF-08'],
  },
  'E-SAY-03': {
    answers: 'works',
    says: 'No one can tell ahead of time who it will help.',
    rests: ['E-POST-10'],
  },
  'E-SAY-04': {
    answers: 'fast',
    says: 'Some people feel better within hours or a day. Others need a few visits.',
    rests: ['E-POST-10', 'E-EFF-12'],
  },
  'E-SAY-05': {
    answers: 'lasts',
    says: 'The lift often fades. After six drips, half of those helped slipped back in about {E-EFF-09.relapse}.',
    rests: ['E-EFF-09'],
  },
  'E-SAY-06': {
    answers: 'lasts',
    says: 'Of people well on the spray, {E-EFF-14.relapse} in {E-EFF-14.outOf} relapsed if they stayed on, {E-EFF-14.relapse.other} if they stopped.',
    rests: ['E-EFF-14'],
  },
  'E-SAY-07': {
    answers: 'feels',
    says: 'You may feel floaty, dreamy, dizzy, or cut off from your body. This is common.',
    rests: ['E-DUR-06'],
  },
  'E-SAY-08': {
    answers: 'feels',
    says: 'Most odd feelings peak within an hour. They are mostly gone by two hours.',
    rests: ['E-DUR-01', 'E-DUR-05'],
  },
  'E-SAY-09': {
    answers: 'visit',
    says: 'A drip takes about {E-DUR-01.drip}. You then rest for an hour or more.',
    rests: ['E-DUR-01', 'E-DUR-10'],
  },
  'E-SAY-10': {
    answers: 'visit',
    says: 'With the spray, staff watch you for at least {E-REG-09.watch} each time.',
    rests: ['E-REG-09'],
  },
  'E-SAY-11': {
    answers: 'many',
    says: 'The spray starts with two visits a week for {E-POST-05.firstWeeks}. Then visits are fewer.',
    rests: ['E-POST-05'],
  },
  'E-SAY-12': {
    answers: 'many',
    says: 'Drip studies often used six visits over two or three weeks.',
    rests: ['E-POST-04'],
  },
  'E-SAY-13': {
    answers: 'drive',
    says: 'No. Have an adult take you home. Do not drive until the next day, after a good sleep.',
    rests: ['E-REG-10', 'E-PRE-09', 'E-POST-02'],
  },
  'E-SAY-14': {
    answers: 'antidepressant',
    says: 'Most pills for depression seem safe with ketamine. Ask about yours, and do not stop one alone.',
    rests: ['E-RX-08', 'E-ALT-18'],
  },
  'E-SAY-15': {
    answers: 'antidepressant',
    says: 'For hard-to-treat depression, the spray can be used with or without a pill.',
    rests: ['E-REG-06'],
  },
  'E-SAY-16': {
    answers: 'notFor',
    says: 'Do not use the spray with an aneurysm, an AVM (tangled blood vessels) or past brain bleeding.',
    rests: ['E-CI-01', 'E-CI-02', 'E-CI-03'],
  },
  'E-SAY-17': {
    answers: 'notFor',
    says: 'Tell the team if you are pregnant, have high blood pressure, or had psychosis. Name any heart or bladder trouble.',
    rests: ['E-CI-12', 'E-CI-21', 'E-CI-05', 'E-CI-06', 'E-CI-07', 'E-CI-09', 'E-CI-16'],
  },
  'E-SAY-18': {
    answers: 'worst',
    says: 'The worst risks are slow breathing and passing out. Others are very high blood pressure and thoughts of suicide.',
    rests: ['E-REG-13', 'E-AE-07-SED', 'E-AE-13'],
  },
  'E-SAY-19': {
    answers: 'worst',
    says: 'In spray trials, {E-AE-16.severe} in {E-AE-16.outOf} had a severe side effect. On a fake spray, {E-AE-16.severe.other} did.',
    rests: ['E-AE-16'],
  },
  'E-SAY-20': {
    answers: 'addictive',
    says: 'It can be. No one knows how often this happens to people treated in clinics.',
    rests: ['E-LT-05', 'E-LT-10'],
  },
  'E-SAY-21': {
    answers: 'cost',
    says: 'A drip often costs ${E-COST-01.from} to ${E-COST-01.to}. A first course can cost thousands.',
    rests: ['E-COST-01'],
  },
  'E-SAY-22': {
    answers: 'cost',
    says: 'Big health plans cover the spray, mostly if they say yes first. Few cover drips or shots.',
    rests: ['E-COST-02'],
  },
  'E-SAY-23': {
    answers: 'approved',
    says: 'The FDA approved the spray for some kinds of depression. It has not approved ketamine drips or shots for that.',
    rests: ['E-REG-01', 'E-REG-06'],
  },
  'E-SAY-24': {
    answers: 'fails',
    says: 'With the spray, your team checks at week four if it helps. If not, ask what comes next.',
    rests: ['E-POST-05', 'E-POST-10-ESK'],
  },
  'E-SAY-25': {
    answers: 'sprayOrDrip',
    says: 'We found no trial that tests the spray against the drip. Ask about cost, time and approval.',
    rests: ['E-EFF-35'],
  },
} as const satisfies Readonly<Record<string, PlainSentence>>;

/**
 * Sentences that may be said plainly, checked as a whole against the evidence. A widget that answers one
 * of the questions starts from these and adds nothing to what they claim.
 */
export const plainSentences =
  words<{ readonly [Id in keyof typeof sentences]: PlainSentence }>()(sentences);
