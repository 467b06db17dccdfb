import { cites, citesOf } from '../../compiled/cites.js';
import { compile } from '../../compiled/compile.js';
import { figureOf } from '../../compiled/figure.js';
import { factOf } from '../../content/facts/facts.js';
import { evidence as words } from '../../content/en/evidence.js';
import { findings, headline, type Blind, type Other, type Paid } from '../../content/evidence.js';

/** What is looked for and not found is said once for all, so a finding has none of it. */
const known = (value: unknown): unknown =>
  value === 'notReported' || value === 'none' ? null : (value ?? null);

/** Everything about the studies that no language changes. */
export const evidenceData = {
  findings: findings.map(({ figures, ...finding }) => {
    const { id } = finding;
    const { blinding, comparator, payer } = factOf(id);
    const drawn = figures.map(([ref, outcome]) => ({ outcome, figure: figureOf(ref) }));
    const studies = drawn.map(({ figure }) => figure.study);
    return {
      ...finding,
      figures: drawn,
      other: comparator as Other | 'none',
      blind: known(blinding) as Blind | null,
      paid: known(payer) as { kind: Paid; name: string } | null,
      cites: cites(words.findings[id], [id, ...studies]),
    };
  }),
  headline,
  cites: {
    approval: cites(words.approval),
    ...citesOf(words.questions),
  },
};

/** What it says in English. */
export const evidence = compile('en', words);
