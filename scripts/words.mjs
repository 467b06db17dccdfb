// Prints what a person who edits the words should read again: `npm run words`, or `npm run words -- options es`.
import { leaves } from '../src/content-tools/blocks.ts';
import { style } from '../src/content-tools/style.ts';
import { words } from '../src/content-tools/words.ts';

const asked = process.argv.slice(2);
const widgets = Object.keys(words.en);
const unknown = asked.filter((each) => !(each in words) && !widgets.includes(each));
if (unknown.length) {
  console.error(`Unknown: ${unknown.join(', ')}. Ask for: en, es, ${widgets.join(', ')}.`);
  process.exit(1);
}
const some = (all) => {
  const named = all.filter((each) => asked.includes(each));
  return named.length ? named : all;
};

for (const language of some(Object.keys(words))) {
  for (const widget of some(widgets)) {
    const found = style(language, leaves(words[language][widget]));
    const hard = found.filter((each) => each.hard);
    console.log(
      `\n${widget} (${language}): ${hard.length} to mend, ${found.length - hard.length} to read again`,
    );
    for (const { path, rule, sentence, instead } of [
      ...hard,
      ...found.filter((each) => !each.hard),
    ]) {
      console.log(`  ${rule}: ${sentence}\n    ${path}${instead ? `; say: ${instead}` : ''}`);
    }
  }
}
