/** What stands in the page and is pressed there cannot be hidden from all that runs in it: said to a clinic. */
export const privacyLimits: readonly string[] = [
  'Where a reader presses. A heat map can tell the option from the place.',
  'Which keys are pressed, from a script that listened to the whole window before ours.',
  "Which part of a widget was pressed, from a script that asks Firefox for it: in the guide's questions only from one that listened to the whole window before ours.",
  'Whether some words are on the screen, from a script that uses the search of Chrome or Firefox.',
  'How tall a widget is. The guide keeps its height whatever is picked; the others do not.',
  'What a reader selects, copies or prints.',
  'What a browser extension reads.',
  'What a script on your page reads that sets out to get past all this.',
];

/** What a clinic can do about most of them. */
export const privacyAdvice =
  'If your site has any script of another company (analytics, ads, chat, a tag manager), show the guide in its frame page on an address of its own. Scripts of your site then see none of this but the height of the frame, and extensions and the reader’s own device still do.';
