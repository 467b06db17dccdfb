import { readClinic } from './clinic-file.js';
import { wrongCall, type Command } from './command.js';

export const check = {
  summary: 'Says what is wrong in a file about a clinic.',
  takes: 'FILE',
  options: {},
  more: `The file is JSON by the names of the attributes of <ketamine-clinic>, and may hold "guide" and
"effect-notes" too. It is read as the widgets read it. Each mistake is named on standard error by its
place, with what was given and what is allowed.`,
  example: 'ketamine-elements check clinic.json',
  run(given) {
    const [path, ...more] = given;
    if (path === undefined || more.length) throw wrongCall('Name one file.');
    const { clinic, widgets } = readClinic(path);
    const count = Object.keys({ ...clinic, ...widgets }).length;
    return { text: `${path}: all good. Settings: ${count}.\n` };
  },
} satisfies Command;
