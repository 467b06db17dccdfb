import { cites, firstCite, publicationList, type Cites } from '../../compiled/cites.js';
import { compile, factsOf } from '../../compiled/compile.js';
import { rightForMe as words } from '../../content/en/right-for-me.js';
import { questions, type GuideOptionContent } from '../../content/right-for-me.js';

/**
 * Where the authorities stand that a note names: of each fact the most direct one. The first says when it said
 * so, or that its date was not seen.
 */
function authorities(note: string): Cites {
  const places = [...new Set(factsOf(note).map(firstCite))];
  const [first] = places;
  if (first === undefined) throw new Error(`The note "${note}" names no authority`);
  if (!/\b(19|20)\d\d\b|date not seen/.test(publicationList[first]?.cite ?? '')) {
    throw new Error(`The note "${note}" rests first on a source that has no year`);
  }
  return places;
}

/**
 * The guide without its words: each question, and for each of its options in the order of the words,
 * and for "I'm not sure", the authorities of its note; `null` where there is no note.
 */
export const rightForMeData = {
  questions: questions.map(({ id, part, many }) => {
    const { options, notSure } = words.questions[id];
    const notes = Object.values<GuideOptionContent>(options).map(({ note }) => note);
    return {
      id,
      part,
      many,
      authorities: [...notes, notSure].map((note) => (note ? authorities(note) : null)),
    };
  }),
  cites: { notes: cites(words.questions), approval: cites(words.approval) },
};

/** What it says in English. */
export const rightForMe = compile('en', words);
