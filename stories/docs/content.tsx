import { compile } from '../../src/compiled/compile.js';
import { blocks } from '../../src/content-tools/blocks.js';
import { easeSpanish, gradeEnglish } from '../../src/content-tools/readability.js';
import { words } from '../../src/content-tools/words.js';
import { shownIn, statuses, type Entry, type Widget } from './inventory.js';
import { Table } from './table.js';

/** From the easiest block to the hardest. */
function graded(widget: Widget, language: 'en' | 'es') {
  const own = compile(language, { [widget]: words[language][widget] });
  const grade = language === 'en' ? gradeEnglish : (text: string) => -easeSpanish(text);
  return blocks(own)
    .map(([path, text]) => ({ path, text, grade: grade(text) }))
    .sort((a, b) => a.grade - b.grade);
}

/** How hard the words of a widget are to read, worked out from the words themselves. */
export function Reading({ of: widget }: { readonly of: Widget }) {
  const rows = (['en', 'es'] as const).map((language) => {
    const all = graded(widget, language);
    const middle = all[Math.floor(all.length / 2)];
    const hardest = all.at(-1);
    const figure = (value = 0) => Math.abs(value).toFixed(1);
    return [
      language,
      language === 'en' ? 'English' : 'Spanish',
      language === 'en'
        ? 'US school grade, Flesch-Kincaid; lower is easier'
        : 'Ease, Fernández Huerta; higher is easier',
      language === 'en'
        ? 'at most 8, and the whole widget to 6'
        : 'at least 60, eighth grade, and the whole widget to 70, sixth grade',
      figure(middle?.grade),
      <>
        <strong>{figure(hardest?.grade)}</strong>
        <p className="said" lang={language}>
          {hardest?.text}
        </p>
      </>,
    ] as const;
  });
  return (
    <Table
      name="Reading level"
      columns={['Language', 'Measured by', 'A test holds each to', 'Middle block', 'Hardest block']}
      rows={rows}
    />
  );
}

/** How the facts that rest on a publication were seen. */
const seen = (entries: readonly Entry[], cite: string) => {
  const of = entries.filter(({ publications }) => publications.some((each) => each.cite === cite));
  return (Object.keys(statuses) as Array<keyof typeof statuses>)
    .map((status) => [status, of.filter(({ fact }) => fact.status === status).length] as const)
    .filter(([, count]) => count)
    .map(([status, count]) => (
      <p key={status}>
        {statuses[status]}, {count} {count === 1 ? 'fact' : 'facts'}
      </p>
    ));
};

/** The publications behind a widget, each once, with how its facts were checked. */
export function Sources({ of: widget }: { readonly of: Widget }) {
  const entries = shownIn(widget);
  const publications = new Map(
    entries.flatMap((entry) => entry.publications.map((each) => [each.cite, each] as const)),
  );
  return (
    <>
      <p>
        {entries.length} facts from {publications.size} publications. What each fact says in full,
        and where it is shown, is in the{' '}
        <a href="./?path=/docs/content-inventory--docs" target="_top">
          content inventory
        </a>
        .
      </p>
      <Table
        name="Sources"
        columns={['Publication', 'How its facts were seen']}
        rows={[...publications.values()].map(({ cite, link }) => [
          cite,
          link ? (
            <a key="link" href={link} rel="noreferrer">
              {cite}
            </a>
          ) : (
            cite
          ),
          seen(entries, cite),
        ])}
      />
    </>
  );
}
