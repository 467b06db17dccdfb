import { wrongCall, type Command } from './command.js';
import { examine } from './doctor/examine.js';
import { readPage } from './doctor/page-source.js';

export const doctor: Command = {
  summary: 'Says what is wrong on a page that shows widgets.',
  takes: 'URL-OR-FILE',
  options: {},
  more: `Reads the page as it is sent, and asks for the widgets' scripts; it sends nothing and changes nothing. Each
finding says where, what is wrong and what to do: tags or scripts that are missing or blocked, two copies,
a wrong hash, no help line where scripts do not run, a bad value, a past review, a recorder or an
advertiser's script beside the guide, room held for nothing. What a script adds to the page later it does not see.
Ends with 1 when it found something.`,
  example: 'ketamine-elements doctor https://www.example.org/ketamine',
  async run(given) {
    const [target, ...more] = given;
    if (target === undefined || more.length) throw wrongCall('Name one page.');
    const page = await readPage(target);
    const { findings, notes } = await examine(page);
    const count = findings.length === 1 ? '1 thing' : `${findings.length} things`;
    const list = findings.map(
      ({ code, line, words }) => `\n${line ? `Line ${line}: ` : ''}${words} [${code}]\n`,
    );
    return {
      text: findings.length
        ? `${page.name}: ${count} to mend.\n${list.join('')}`
        : `${page.name}: nothing to mend was found.\n`,
      notes,
      status: findings.length ? 1 : 0,
    };
  },
};
