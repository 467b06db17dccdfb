import type { EffectGroup, EffectId, Route, Urgency, Worry } from './schema.js';
import type { FactRef } from './timeline.js';

/** A count or a rate of a fact, as `E-AE-01.dizziness`. */
export type CountRef = FactRef;

/** Minutes from the start of the medicine: when it starts, when it peaks, when it is gone. */
export type EffectTime = readonly [start: FactRef | 0, peak: FactRef, gone: FactRef];

export interface Effect {
  readonly id: EffectId;
  /** The advice that its words rest on. */
  readonly fact: string;
  readonly group: EffectGroup;
  readonly worry: Worry;
  readonly urgency: Urgency;
  /** By route, the figure that is drawn first, then the others. None: not known. */
  readonly figures?: Readonly<Partial<Record<Route, readonly CountRef[]>>>;
  readonly time?: Readonly<Partial<Record<Route, EffectTime>>>;
  /** Routes that cannot have it. */
  readonly not?: readonly Route[];
}

/** What holds for most short effects of a drip and of a shot. */
const drip: EffectTime = [0, 'E-DUR-01.peak', 'E-DUR-01.mostGone'];
const shot: EffectTime = [0, 'E-DUR-02.peak', 'E-DUR-02.felt'];
const brief = { iv: drip, im: shot };

export const effects: readonly Effect[] = [
  {
    id: 'detached',
    fact: 'E-SE-01',
    group: 'mind',
    worry: 'control',
    urgency: 'expected',
    figures: {
      iv: ['E-AE-01.derealization', 'E-AE-02.dissociation', 'E-AE-03.dissociation'],
      nasal: ['E-AE-05.dissociation'],
    },
    time: { ...brief, nasal: [0, 'E-DUR-05.detachedPeak', 'E-DUR-05.detachedGone'] },
  },
  {
    id: 'dizzy',
    fact: 'E-SE-02',
    group: 'soon',
    worry: 'ill',
    urgency: 'expected',
    figures: {
      iv: ['E-AE-01.dizziness', 'E-AE-02.vertigo', 'E-AE-03.dizziness'],
      nasal: ['E-AE-05.dizziness', 'E-AE-05-T1.vertigo'],
    },
    time: brief,
  },
  {
    id: 'sleepy',
    fact: 'E-SE-03',
    group: 'soon',
    worry: 'after',
    urgency: 'expected',
    figures: { iv: ['E-AE-03.drowsiness'], nasal: ['E-AE-05.sedation'] },
    time: {
      ...brief,
      nasal: ['E-DUR-05.sleepyStart', 'E-DUR-05.sleepyPeak', 'E-DUR-05.sleepyGone'],
    },
  },
  {
    id: 'sick',
    fact: 'E-SE-04',
    group: 'soon',
    worry: 'ill',
    urgency: 'expected',
    figures: {
      iv: ['E-AE-02.nausea', 'E-AE-02.vomiting', 'E-AE-03.nausea'],
      nasal: ['E-AE-05-T1.nausea', 'E-AE-05-T1.vomiting'],
    },
    time: brief,
  },
  {
    id: 'pressure',
    fact: 'E-SE-05',
    group: 'soon',
    worry: 'heart',
    urgency: 'tell',
    figures: { iv: ['E-AE-03.pressure'], nasal: ['E-AE-05-T1.pressure'] },
    time: { ...brief, nasal: [0, 'E-AE-08.peak', 'E-AE-08.lastsMinutes'] },
  },
  {
    id: 'headache',
    fact: 'E-SE-06',
    group: 'soon',
    worry: 'ill',
    urgency: 'expected',
    figures: { iv: ['E-AE-02.headache'], nasal: ['E-AE-05.headache'] },
    time: brief,
  },
  {
    id: 'vision',
    fact: 'E-SE-07',
    group: 'soon',
    worry: 'after',
    urgency: 'expected',
    figures: {
      iv: ['E-AE-02.doubleVision', 'E-AE-02.blurredVision'],
      nasal: ['E-AE-05-T1.blurredVision'],
    },
    time: brief,
  },
  {
    id: 'numb',
    fact: 'E-SE-08',
    group: 'soon',
    worry: 'control',
    urgency: 'expected',
    figures: { nasal: ['E-AE-05.numbness'] },
    time: brief,
  },
  {
    id: 'taste',
    fact: 'E-SE-09',
    group: 'soon',
    worry: 'ill',
    urgency: 'expected',
    figures: { nasal: ['E-AE-05.taste', 'E-AE-05.nose', 'E-AE-05.throat'] },
    not: ['iv', 'im'],
  },
  {
    id: 'anxiety',
    fact: 'E-SE-10',
    group: 'mind',
    worry: 'control',
    urgency: 'tell',
    figures: { iv: ['E-AE-02.anxiety'], nasal: ['E-AE-05.anxiety'] },
    time: brief,
  },
  {
    id: 'high',
    fact: 'E-SE-11',
    group: 'mind',
    worry: 'hooked',
    urgency: 'tell',
    figures: { iv: ['E-AE-02.euphoria'], nasal: ['E-AE-05.euphoria'] },
    time: brief,
  },
  {
    id: 'confused',
    fact: 'E-SE-12',
    group: 'mind',
    worry: 'after',
    urgency: 'expected',
    figures: { iv: ['E-AE-02.confusion'], nasal: ['E-AE-05.impairment'] },
    time: brief,
  },
  {
    id: 'seeing',
    fact: 'E-SE-13',
    group: 'mind',
    worry: 'control',
    urgency: 'call',
    figures: { iv: ['E-AE-02.paranoia'] },
  },
  {
    id: 'breathing',
    fact: 'E-SE-14',
    group: 'soon',
    worry: 'heart',
    urgency: 'emergency',
    figures: { iv: ['E-AE-02.lowOxygen'] },
  },
  {
    id: 'mood',
    fact: 'E-SE-15',
    group: 'mind',
    worry: 'control',
    urgency: 'call',
    figures: { iv: ['E-SE-15-KET.worse', 'E-SE-15-KET.thoughts'] },
  },
  { id: 'allergy', fact: 'E-SE-16', group: 'soon', worry: 'heart', urgency: 'emergency' },
  {
    id: 'vein',
    fact: 'E-SE-17',
    group: 'soon',
    worry: 'ill',
    urgency: 'call',
    not: ['im', 'nasal'],
  },
  {
    id: 'bladder',
    fact: 'E-SE-18',
    group: 'long',
    worry: 'body',
    urgency: 'call',
    figures: { nasal: ['E-AE-05.urination'] },
  },
  { id: 'memory', fact: 'E-LT-03', group: 'long', worry: 'body', urgency: 'tell' },
  { id: 'liver', fact: 'E-LT-04', group: 'long', worry: 'body', urgency: 'tell' },
  { id: 'dependence', fact: 'E-LT-05', group: 'long', worry: 'hooked', urgency: 'call' },
];
