import { citesOf } from '../../compiled/cites.js';
import { compile } from '../../compiled/compile.js';
import { options as words } from '../../content/en/options.js';

/** The publications behind each option, behind each question, and behind what is said of all of them. */
export const optionsData = {
  cites: {
    ...citesOf({ ...words.options, ...words.asked, approval: words.approval }),
    ...citesOf({ ketamine: words.options.ketamine, shot: words.options.shot }, 'ketamine'),
    ...citesOf({ esketamine: words.options.esketamine }, 'esketamine'),
  },
};

/** What it says in English. */
export const options = compile('en', words);
