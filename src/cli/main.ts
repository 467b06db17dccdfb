import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version } from '../version.js';
import { check } from './check.js';
import { parseChoice, Failure, last, wrongCall, type Command, type Options } from './command.js';
import { doctor } from './doctor.js';
import { prerender } from './prerender.js';
import { snippet } from './snippet.js';

const commands: Readonly<Record<string, Command>> = { prerender, snippet, check, doctor };

const help = `ketamine-elements ${version}

Usage: ketamine-elements COMMAND ...

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`)
  .join('\n')}

"ketamine-elements COMMAND --help" says more of each.
Ends with 0, with 1 when what it read has mistakes, with 2 when it was called wrongly.
`;

const helpOf = (name: string, { summary, takes, options, more, example }: Command): string =>
  `Usage: ketamine-elements ${name} ${takes}${Object.keys(options).length ? ' [OPTIONS]' : ''}

${summary}

${Object.entries({ ...options, help: ['', 'Says this.'] as const })
  .map(([option, [value, says]]) => `  ${`--${option} ${value}`.padEnd(20)}${says}`)
  .join('\n')}

${more}

Example: npx ${example}
`;

/** Reads the options of a command; one that is unknown or has no value is a wrong call. */
function read(args: string[], { options }: Command) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...Object.fromEntries(
          Object.keys(options).map((name) => [name, { type: 'string', multiple: true } as const]),
        ),
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw wrongCall((error as Error).message);
  }
}

async function run([name, ...args]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(help);
    return;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return;
  }
  const command = commands[parseChoice('Command', name, Object.keys(commands))] as Command;
  const { values, positionals } = read(args, command);
  if (values['help']) {
    process.stdout.write(helpOf(name, command));
    return;
  }
  const options = values as Options;
  const { text, notes = [], status = 0 } = await command.run(positionals, options);
  const out = last(options, 'out');
  if (out === undefined) process.stdout.write(text);
  else {
    try {
      writeFileSync(out, text);
    } catch (error) {
      throw new Failure(`${out}: ${(error as Error).message}.`, 1);
    }
  }
  for (const note of notes) process.stderr.write(`${note}\n`);
  process.exitCode = status;
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  if (error.status === 2) process.stderr.write('See ketamine-elements --help.\n');
  process.exitCode = error.status;
}
