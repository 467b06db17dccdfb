import { findings, headline, lasting } from '../content/evidence.js';
import type { EvidenceWords } from '../content/schema.js';
import { cites, figureOf } from './finish.js';

/** Everything about the studies that no language changes, worked out when the package is built. */
export function evidenceStructure(words: EvidenceWords) {
  return {
    findings: findings.map(
      ({ id, condition, drug, figures, blind, sure = 'none', conclusion, sponsor = false }) => {
        const said = [id, ...figures.map(([ref]) => ref.split('.')[0] ?? '')];
        const behind = cites([words.findings[id], ...said.map((each) => `[${each}]`)]);
        const counted = figures.map(([ref, outcome]) => [outcome, figureOf(ref)] as const);
        return [id, condition, drug, blind, sure, sponsor, counted, behind, conclusion] as const;
      },
    ),
    headline,
    lasting,
    cites: {
      approval: cites(words.approval),
      message: cites(words.conditions.depression.message),
      lasts: cites(lasting.map((id) => words.findings[id]?.lasted)),
      stories: cites(words.stories),
    },
  };
}
