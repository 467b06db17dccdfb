import { cites, firstCite, publicationList } from '../../compiled/cites.js';
import { compile, factsOf } from '../../compiled/compile.js';
import { rightForMe as words } from '../../content/en/right-for-me.js';
import { questions, type GuideOptionContent } from '../../content/right-for-me.js';

/** Where the authority stands that a note names first, which says when it said so. */
function authority(note: string): number {
  const [first] = factsOf(note);
  if (!first) throw new Error(`The note "${note}" names no authority`);
  const place = firstCite(first);
  if (!/\b(19|20)\d\d\b/.test(publicationList[place]?.cite ?? '')) {
    throw new Error(`The note "${note}" rests first on ${first}, whose source has no year`);
  }
  return place;
}

/**
 * The guide without its words: each question, and for each of its options in the order of the words,
 * and for "I'm not sure", the authority of its note; `null` where there is no note.
 */
export const rightForMeData = {
  questions: questions.map(({ id, part, many }) => {
    const { options, notSure } = words.questions[id];
    const notes = Object.values<GuideOptionContent>(options).map(({ note }) => note);
    const authorities = [...notes, notSure].map((note) => (note ? authority(note) : null));
    return { id, part, many, authorities };
  }),
  cites: { notes: cites(words.questions), approval: cites(words.approval) },
};

/** What it says in English. */
export const rightForMe = compile('en', words);
