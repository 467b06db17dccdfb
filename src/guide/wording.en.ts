import type { Rule } from './wording.js';

/** The word rules of English. */
export const rulesEn: readonly Rule[] = [
  {
    id: 'RC-1 relative figures alone',
    breaks:
      /\b(twice|double|half|triple|\w+ times) (as|more|less|the)\b|\d+ ?(%|percent) (lower|higher|more|less)/i,
  },
  {
    id: 'RC-4 one in x',
    breaks: /\b(1|one) (in|out of) (every )?(\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i,
  },
  {
    id: 'RC-10 bare verbal labels',
    breaks:
      /\b(rare|rarely|common|commonly|uncommon|frequent|frequently|typically|likely|unlikely)\b/i,
  },
  {
    id: 'SP-20 metaphors, urging and promises',
    breaks:
      /\b(journey|good chance|breakthrough|should|life-changing|miracle|game.changer|cure[sd]?|guarantee\w*)\b|!/i,
  },
  {
    id: 'SP-25 words about suicide',
    breaks:
      /\bcommit(s|ted|ting)? suicide|(failed|successful|completed) (attempt|suicide)|suicide (epidemic|note)\b/i,
  },
  {
    id: 'DS-2 verdicts about the reader',
    breaks:
      /\b(candidate|eligib\w+|qualif(y|ies|ied)|suitable for you|good fit|a match|likely to respond|right for you|safe for you|you are approved)\b/i,
  },
  {
    id: 'DS-2 approved, but not by the FDA',
    breaks: /^(?!.*\bFDA\b).*\bapproved\b/i,
  },
  {
    id: 'DS-3 scores',
    breaks: /\b(your score|your result|out of ten|rating|ranked?)\b/i,
  },
  {
    id: 'DS-4 a test in disguise',
    breaks: /\b(screening|assessment|diagnos\w+|detects?|test result|eligibility quiz|quiz)\b/i,
    only: 'title',
  },
  {
    id: 'DS-11 doses',
    breaks:
      /\b\d+(\.\d+)? ?(mg|mcg|milligrams?|mg\/kg|ml)\b|\b(dose of|titrate|increase (your|the) dose)\b/i,
  },
  {
    id: 'E-MECH-09 claims about the brain',
    breaks: /\b(chemical imbalance|rewir\w+|resets?|heals? (the|your) brain|new pathways)\b/i,
  },
  {
    id: 'DS-16 to 18 no scale and no question about suicide',
    breaks:
      /suicid|kill (my|your)self|(harm|hurt|end) (my|your)(self| life)|self.harm|\b(PHQ|GAD|C-SSRS|Columbia scale)\b/i,
    only: 'guide',
  },
];
