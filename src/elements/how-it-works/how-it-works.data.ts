import { cites } from '../../compiled/cites.js';
import { compile } from '../../compiled/compile.js';
import { howItWorks as words } from '../../content/en/how-it-works.js';
import { mechanisms } from '../../content/how-it-works.js';

const { approval, ...said } = words;

/** The steps of the leading idea, how sure each is, and the publications behind them and behind what the FDA says. */
export const howItWorksData = {
  steps: mechanisms,
  cites: { idea: cites(said), approval: cites(approval) },
};

/** What it says in English. */
export const howItWorks = compile('en', words);
