import type { Blinding, Conclusion, Condition, Grade, Outcome } from './schema.js';
import type { CountRef } from './side-effects.js';

/** One result: which people, which drug, what was counted, and how far it can be trusted. */
export interface Finding {
  /** The fact that it shows. */
  readonly id: string;
  readonly condition: Condition;
  readonly drug: 'ketamine' | 'esketamine';
  readonly figures: ReadonlyArray<readonly [CountRef, Outcome]>;
  readonly blind: Blinding;
  readonly conclusion?: Conclusion;
  /** Without it the source grades nothing. */
  readonly sure?: Grade;
  /** Whether a sponsor paid; without it this is not known here. */
  readonly sponsor?: true;
}

/** One for each result of the evidence, in its order within a condition; none is left out. */
export const findings: readonly Finding[] = [
  {
    id: 'E-EFF-01',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-01.response', 'much'],
      ['E-EFF-01.remission', 'well'],
    ],
    blind: 'salt',
    sure: 'veryLow',
  },
  {
    id: 'E-EFF-02',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-02.response', 'much'],
      ['E-EFF-02.remission', 'well'],
    ],
    blind: 'active',
    sure: 'veryLow',
  },
  {
    id: 'E-EFF-07',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-07.response', 'much'],
      ['E-EFF-07.remission', 'well'],
    ],
    blind: 'guess',
    conclusion: 'null',
  },
  {
    id: 'E-EFF-08',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-08.day1', 'much'],
      ['E-EFF-08-D7.day7', 'much'],
    ],
    blind: 'asleep',
    conclusion: 'null',
  },
  {
    id: 'E-EFF-04',
    condition: 'depression',
    drug: 'ketamine',
    figures: [['E-EFF-04.remission', 'well']],
    blind: 'active',
  },
  {
    id: 'E-EFF-05',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-05.response', 'much'],
      ['E-EFF-05.remission', 'well'],
    ],
    blind: 'open',
  },
  {
    id: 'E-EFF-06',
    condition: 'depression',
    drug: 'ketamine',
    figures: [['E-EFF-06.remission', 'well']],
    blind: 'open',
  },
  {
    id: 'E-EFF-09',
    condition: 'depression',
    drug: 'ketamine',
    figures: [['E-EFF-09.response', 'much']],
    blind: 'open',
  },
  {
    id: 'E-EFF-10',
    condition: 'depression',
    drug: 'ketamine',
    figures: [['E-EFF-10.response', 'much']],
    blind: 'open',
  },
  {
    id: 'E-EFF-11',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-11.response', 'much'],
      ['E-EFF-11.remission', 'well'],
      ['E-EFF-11.worse', 'worse'],
    ],
    blind: 'open',
  },
  {
    id: 'E-EFF-12',
    condition: 'depression',
    drug: 'esketamine',
    figures: [['E-EFF-12.remission', 'well']],
    blind: 'dummy',
  },
  {
    id: 'E-EFF-13',
    condition: 'depression',
    drug: 'esketamine',
    figures: [['E-EFF-13.response', 'much']],
    blind: 'dummy',
    sponsor: true,
  },
  {
    id: 'E-EFF-16',
    condition: 'depression',
    drug: 'esketamine',
    figures: [],
    blind: 'dummy',
    conclusion: 'null',
  },
  {
    id: 'E-EFF-14',
    condition: 'depression',
    drug: 'esketamine',
    figures: [['E-EFF-14.relapse', 'ill']],
    blind: 'dummy',
  },
  {
    id: 'E-EFF-15',
    condition: 'depression',
    drug: 'esketamine',
    figures: [['E-EFF-15.remission', 'well']],
    blind: 'open',
  },
  {
    id: 'E-EFF-03',
    condition: 'suicidal',
    drug: 'ketamine',
    figures: [['E-EFF-03.response', 'much']],
    blind: 'active',
  },
  {
    id: 'E-EFF-19',
    condition: 'suicidal',
    drug: 'ketamine',
    figures: [
      ['E-EFF-19.day1', 'free'],
      ['E-EFF-19.day7', 'free'],
      ['E-EFF-19.day14', 'free'],
    ],
    blind: 'active',
  },
  {
    id: 'E-EFF-18',
    condition: 'suicidal',
    drug: 'ketamine',
    figures: [['E-EFF-18.free', 'free']],
    blind: 'unknown',
    conclusion: 'mixed',
  },
  { id: 'E-EFF-17', condition: 'suicidal', drug: 'ketamine', figures: [], blind: 'unknown' },
  { id: 'E-EFF-20', condition: 'suicidal', drug: 'esketamine', figures: [], blind: 'dummy' },
  {
    id: 'E-EFF-21',
    condition: 'bipolar',
    drug: 'ketamine',
    figures: [['E-EFF-21.response', 'better']],
    blind: 'active',
    sure: 'veryLow',
  },
  {
    id: 'E-EFF-21-X',
    condition: 'bipolar',
    drug: 'ketamine',
    figures: [
      ['E-EFF-21-X.first', 'better'],
      ['E-EFF-21-X.second', 'better'],
    ],
    blind: 'unknown',
  },
  {
    id: 'E-EFF-22',
    condition: 'ptsd',
    drug: 'ketamine',
    figures: [['E-EFF-22.response', 'better']],
    blind: 'active',
  },
  {
    id: 'E-EFF-22-VA',
    condition: 'ptsd',
    drug: 'ketamine',
    figures: [],
    blind: 'unknown',
    conclusion: 'null',
  },
  {
    id: 'E-EFF-23',
    condition: 'ocd',
    drug: 'ketamine',
    figures: [['E-EFF-23.response', 'better']],
    blind: 'unknown',
  },
  {
    id: 'E-EFF-23-OPEN',
    condition: 'ocd',
    drug: 'ketamine',
    figures: [['E-EFF-23-OPEN.response', 'better']],
    blind: 'open',
  },
  {
    id: 'E-EFF-24',
    condition: 'anxiety',
    drug: 'ketamine',
    figures: [['E-EFF-24.response', 'better']],
    blind: 'unknown',
    conclusion: 'mixed',
  },
  {
    id: 'E-EFF-25',
    condition: 'pain',
    drug: 'ketamine',
    figures: [],
    blind: 'unknown',
    conclusion: 'null',
  },
  {
    id: 'E-EFF-26',
    condition: 'alcohol',
    drug: 'ketamine',
    figures: [],
    blind: 'unknown',
    conclusion: 'mixed',
  },
];

/** The figures of the first screen, of one size: a good one, those that found nothing, how it lasts. */
export const headline = ['E-EFF-02', 'E-EFF-07', 'E-EFF-08', 'E-EFF-09'] as const;

/** What is known of how long it lasts. */
export const lasting = ['E-EFF-09', 'E-EFF-11', 'E-EFF-06', 'E-EFF-14'] as const;
