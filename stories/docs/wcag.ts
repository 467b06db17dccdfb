/** A test that holds a criterion: its file under `test/`, and its title as it is written there. */
export type Held = readonly [file: string, title: string];

/**
 * `met`: by the widgets alone. `open`: but for what is said under `issue`. `page`: by the page that a widget
 * stands on. `none`: there is nothing in a widget that it asks about.
 */
export type State = 'met' | 'open' | 'page' | 'none';

export interface Criterion {
  readonly id: `${number}.${number}.${number}`;
  readonly name: string;
  readonly level: 'A' | 'AA';
  readonly state: State;
  readonly how: string;
  /** None, and it is met: the code was read for it, and no test holds it. */
  readonly tests?: readonly Held[];
  readonly issue?: string;
}

const contract = (title: string): Held => ['elements/contract.ts', title];
const colors = (title: string): Held => ['ui/color.browser.ts', title];
const timeline = (title: string): Held => ['elements/timeline.browser.ts', title];
const sideEffects = (title: string): Held => ['elements/side-effects.browser.ts', title];
const howItWorks = (title: string): Held => ['elements/how-it-works.browser.ts', title];
const evidence = (title: string): Held => ['elements/evidence.browser.ts', title];
const options = (title: string): Held => ['elements/options.browser.ts', title];
const rightForMe = (title: string): Held => ['elements/right-for-me.browser.ts', title];

const axe = contract('is clean under axe at rest and with all open, ${theme} theme, ${lang}');
const axeOnDark = contract(
  'is clean under axe on a dark page that says nothing of its color scheme',
);
const keyboard = contract(
  'lets the keyboard in, through every control in order, with a visible focus, and out',
);
const keyboardGuide = rightForMe(
  'goes from the card to the notes, back to the card and on to the call, with the focus on each heading',
);
const fits = contract('fits a container of ${width} px with everything open, in both languages');
const trees: readonly Held[] = [timeline, sideEffects, howItWorks, evidence, options].map((of) =>
  of('tells a screen reader what it shows (accessibility tree)'),
);

/** The criteria of WCAG 2.2 at levels A and AA, by principle. */
export const principles: ReadonlyArray<readonly [name: string, criteria: readonly Criterion[]]> = [
  [
    'Perceivable',
    [
      {
        id: '1.1.1',
        name: 'Non-text content',
        level: 'A',
        state: 'met',
        how: 'Each array of people and each drawn step is one image with a name that says what it shows. What repeats the words beside it is hidden.',
        tests: [
          sideEffects('draws each array with a hundred cells in one block, ${route}'),
          howItWorks(
            'gives each picture one name that stands alone, and each picture adds to the last',
          ),
          axe,
        ],
      },
      {
        id: '1.2.1',
        name: 'Audio-only and video-only',
        level: 'A',
        state: 'none',
        how: 'No sound and no film.',
      },
      { id: '1.2.2', name: 'Captions', level: 'A', state: 'none', how: 'No sound and no film.' },
      {
        id: '1.2.3',
        name: 'Audio description or media alternative',
        level: 'A',
        state: 'none',
        how: 'No film.',
      },
      { id: '1.2.4', name: 'Captions, live', level: 'AA', state: 'none', how: 'Nothing is live.' },
      { id: '1.2.5', name: 'Audio description', level: 'AA', state: 'none', how: 'No film.' },
      {
        id: '1.3.1',
        name: 'Info and relationships',
        level: 'A',
        state: 'met',
        how: 'Headings from the level that the page names, also over each block of an opened row, lists, groups with names, tables with heads.',
        tests: [
          contract('starts its headings at level ${level} and skips none'),
          options('is one named table with row and column heads, of two options on a phone'),
          ...trees,
        ],
      },
      {
        id: '1.3.2',
        name: 'Meaningful sequence',
        level: 'A',
        state: 'met',
        how: 'What is shown is in the order of the code. Only the note at the end of a row is set beside its heading.',
        tests: [
          keyboard,
          timeline('has the three phases and every step as headings in order'),
          options(
            'has ${columns} columns at ${width} px, to its right side, each under its choice',
          ),
        ],
      },
      {
        id: '1.3.3',
        name: 'Sensory characteristics',
        level: 'A',
        state: 'met',
        how: 'Where the words speak of solid and open dots, the numbers stand beside them.',
        tests: [evidence('traces each figure to its fact, with both arms and both framings')],
      },
      {
        id: '1.3.4',
        name: 'Orientation',
        level: 'AA',
        state: 'met',
        how: 'Nothing asks how the screen is held. Layouts follow the width of the container.',
        tests: [fits],
      },
      {
        id: '1.3.5',
        name: 'Identify input purpose',
        level: 'AA',
        state: 'none',
        how: 'No field asks about the reader. The one text field searches the side effects.',
      },
      {
        id: '1.4.1',
        name: 'Use of color',
        level: 'A',
        state: 'met',
        how: 'Dots are solid or open, urgency has words and a shape, links are underlined, lines of the day differ by pattern.',
        tests: [
          sideEffects('tells the two states of an array apart by outline, without color'),
          sideEffects('tells three levels of urgency by words and shape, 911 and 988 never folded'),
          howItWorks('marks every step with how sure it is and in whom, by word and shape'),
        ],
      },
      {
        id: '1.4.2',
        name: 'Audio control',
        level: 'A',
        state: 'none',
        how: 'No sound.',
      },
      {
        id: '1.4.3',
        name: 'Contrast',
        level: 'AA',
        state: 'met',
        how: 'Text takes the color of the page or of the theme, never that of the accent. Text on the accent and on the help card is black or white, whichever is readable.',
        tests: [
          axe,
          axeOnDark,
          colors(
            'any accent works: text on it at 4.5:1; what it marks, its rim and its ring at 3:1',
          ),
          colors('paler text is thinned less: what is muted stays at 4.5:1, outlines at 3:1'),
          colors(
            'the rule of a help card takes the color that a clinic gives, and no word of it does',
          ),
        ],
      },
      {
        id: '1.4.4',
        name: 'Resize text',
        level: 'AA',
        state: 'met',
        how: 'All lengths of text are in em and follow the page; zoom to 400 % cuts nothing.',
        tests: [
          ['built/pages.test.ts', 'cuts nothing at 320 px, which is 400 % zoom of 1280 px'],
          [
            'built/pages.test.ts',
            'is not moved by a page that sets the size of its root and its own rules',
          ],
          fits,
        ],
      },
      {
        id: '1.4.5',
        name: 'Images of text',
        level: 'AA',
        state: 'met',
        how: 'There is none: words in drawings are text.',
      },
      {
        id: '1.4.10',
        name: 'Reflow',
        level: 'AA',
        state: 'met',
        how: 'Every widget fits a container of 256 px. The table of options has as many columns as fit.',
        tests: [
          fits,
          options(
            'has ${columns} columns at ${width} px, to its right side, each under its choice',
          ),
          rightForMe('fits ${width} px on every screen, with targets of 44 px, and moves nothing'),
          [
            'stories/stories.browser.ts',
            "${title}: ${name} at ${width} px ${warns ? 'warns by name' : 'is quiet'} and is clean under axe",
          ],
        ],
      },
      {
        id: '1.4.11',
        name: 'Non-text contrast',
        level: 'AA',
        state: 'met',
        how: 'Controls, dots and the focus ring are drawn in the text color, or in the accent made darker or lighter until it shows. They stay in forced colors.',
        tests: [
          contract('keeps its shapes in forced colors'),
          colors(
            'any accent works: text on it at 4.5:1; what it marks, its rim and its ring at 3:1',
          ),
          colors('paler text is thinned less: what is muted stays at 4.5:1, outlines at 3:1'),
          ['built/builder.test.ts', 'says in words whether an accent can be seen'],
        ],
      },
      {
        id: '1.4.12',
        name: 'Text spacing',
        level: 'AA',
        state: 'met',
        how: 'Nothing is cut with the spacing that the criterion names. Line, letter and word spacing of the page reach into a widget; the space after paragraphs does not, as in any shadow root.',
        tests: [contract('has room for the text spacing of WCAG 1.4.12')],
      },
      {
        id: '1.4.13',
        name: 'Content on hover or focus',
        level: 'AA',
        state: 'none',
        how: 'Nothing appears on hover or on focus.',
      },
    ],
  ],
  [
    'Operable',
    [
      {
        id: '2.1.1',
        name: 'Keyboard',
        level: 'A',
        state: 'met',
        how: 'All controls are the browser’s own: links, buttons, radio buttons, check boxes, a search field, details.',
        tests: [
          keyboard,
          keyboardGuide,
          timeline('opens and closes a step by keyboard, and tells the page nothing of it'),
          evidence('lets the reader pick a condition by keyboard, says which, and tells no one'),
          options('keeps the focus in the list that the keyboard changed'),
        ],
      },
      {
        id: '2.1.2',
        name: 'No keyboard trap',
        level: 'A',
        state: 'met',
        how: 'Tab goes in, through and out, and back.',
        tests: [keyboard, keyboardGuide],
      },
      {
        id: '2.1.4',
        name: 'Character key shortcuts',
        level: 'A',
        state: 'none',
        how: 'There are no shortcuts.',
      },
      {
        id: '2.2.1',
        name: 'Timing adjustable',
        level: 'A',
        state: 'none',
        how: 'Nothing has a time limit.',
      },
      {
        id: '2.2.2',
        name: 'Pause, stop, hide',
        level: 'A',
        state: 'none',
        how: 'Nothing moves, blinks or changes by itself.',
      },
      {
        id: '2.3.1',
        name: 'Three flashes or below',
        level: 'A',
        state: 'none',
        how: 'Nothing flashes. The one movement, an arrow that turns in 150 ms, goes with reduced motion.',
        tests: [contract('moves nothing when motion is to be reduced')],
      },
      {
        id: '2.4.1',
        name: 'Bypass blocks',
        level: 'A',
        state: 'page',
        how: 'Skip links and landmarks are the page’s. A widget adds no landmark, and its headings fit into those of the page.',
        tests: [contract('starts its headings at level ${level} and skips none')],
      },
      {
        id: '2.4.2',
        name: 'Page titled',
        level: 'A',
        state: 'met',
        how: 'The title is the page’s; a widget never changes it. The frame page is called as the widget in it.',
        tests: [
          [
            'built/frame.test.ts',
            'says nothing of the answers of the guide to the page around it but its height',
          ],
        ],
      },
      {
        id: '2.4.3',
        name: 'Focus order',
        level: 'A',
        state: 'met',
        how: 'The order of the code. In the guide each new screen takes the focus to its heading.',
        tests: [
          keyboard,
          keyboardGuide,
          timeline('follows the choice of route, keeps the focus and says so once'),
        ],
      },
      {
        id: '2.4.4',
        name: 'Link purpose',
        level: 'A',
        state: 'met',
        how: 'A link says what it does by itself: “Call 911”, “Book a visit”, the name of a publication.',
        tests: [axe, ...trees],
      },
      {
        id: '2.4.5',
        name: 'Multiple ways',
        level: 'AA',
        state: 'page',
        how: 'About the pages of a site.',
      },
      {
        id: '2.4.6',
        name: 'Headings and labels',
        level: 'AA',
        state: 'met',
        how: 'Headings and labels are short and name what follows; the words of both languages are held to grade 6.',
        tests: [
          ['content/content.test.ts', '${language} ${path} is read in eighth grade'],
          ['content/content.test.ts', '${language} ${name} as a whole is read in sixth grade'],
        ],
      },
      {
        id: '2.4.7',
        name: 'Focus visible',
        level: 'AA',
        state: 'met',
        how: 'A ring of 3 px around what has the focus, in the text color. A reset of the page does not reach it.',
        tests: [keyboard],
      },
      {
        id: '2.4.11',
        name: 'Focus not obscured',
        level: 'AA',
        state: 'page',
        how: 'A widget has nothing that sticks or floats. A header of the page that sticks may cover a control: give the page scroll-padding of its height.',
      },
      {
        id: '2.5.1',
        name: 'Pointer gestures',
        level: 'A',
        state: 'none',
        how: 'One press does everything.',
      },
      {
        id: '2.5.2',
        name: 'Pointer cancellation',
        level: 'A',
        state: 'met',
        how: 'Everything happens on a click, when the pointer is let go, as in any native control.',
      },
      {
        id: '2.5.3',
        name: 'Label in name',
        level: 'A',
        state: 'met',
        how: 'The name of a control is the text that is seen. Where words are added for a screen reader they come after it.',
        tests: [
          ...trees,
          rightForMe(
            'tells a screen reader what it shows: the card, the start, a question, the notes (accessibility tree)',
          ),
        ],
      },
      {
        id: '2.5.4',
        name: 'Motion actuation',
        level: 'A',
        state: 'none',
        how: 'Nothing listens to how a device is moved.',
      },
      {
        id: '2.5.7',
        name: 'Dragging movements',
        level: 'AA',
        state: 'none',
        how: 'Nothing is dragged.',
      },
      {
        id: '2.5.8',
        name: 'Target size',
        level: 'AA',
        state: 'met',
        how: 'Controls are at least 44 px high; links in a list or a sentence at least 24 px.',
        tests: [
          contract('has targets of at least 44 by 24 px, or 24 by 24 in a sentence'),
          rightForMe('fits ${width} px on every screen, with targets of 44 px, and moves nothing'),
        ],
      },
    ],
  ],
  [
    'Understandable',
    [
      {
        id: '3.1.1',
        name: 'Language of page',
        level: 'A',
        state: 'page',
        how: 'The page’s. The frame page takes the language that its address names.',
        tests: [
          [
            'built/frame.test.ts',
            'speaks Spanish, takes an accent, and shows the guide with its closed root',
          ],
        ],
      },
      {
        id: '3.1.2',
        name: 'Language of parts',
        level: 'AA',
        state: 'open',
        how: 'Each widget marks the language of its words, and the names of publications as English.',
        tests: [contract('switches its language while open: on an ancestor, on itself, and back')],
        issue:
          'What a clinic writes into attributes is read in the language of the widget: there is no way to mark another one. Slots take marked content.',
      },
      {
        id: '3.2.1',
        name: 'On focus',
        level: 'A',
        state: 'met',
        how: 'Focus alone changes nothing.',
      },
      {
        id: '3.2.2',
        name: 'On input',
        level: 'A',
        state: 'met',
        how: 'A pick changes what is below it; the focus stays and the pick is announced. In the guide a pick goes nowhere: a button does.',
        tests: [
          timeline('follows the choice of route, keeps the focus and says so once'),
          sideEffects(
            'sorts the same list by worry and by figure, keeps the focus and says so once',
          ),
          keyboardGuide,
        ],
      },
      {
        id: '3.2.3',
        name: 'Consistent navigation',
        level: 'AA',
        state: 'met',
        how: 'Every widget has the same order: title, choices, content, help, whom to ask, about. The guide has the line of help and not the cards.',
        tests: trees,
      },
      {
        id: '3.2.4',
        name: 'Consistent identification',
        level: 'AA',
        state: 'met',
        how: 'The same control has the same words in every widget: they stand once for all.',
      },
      {
        id: '3.2.6',
        name: 'Consistent help',
        level: 'A',
        state: 'met',
        how: '911 and 988 stand in one place on every screen, and never folded.',
        tests: [
          rightForMe('stands in the same place on every screen, one press away'),
          timeline('keeps help in plain sight, never folded'),
          contract('shows its words and the help lines with no attributes and no clinic'),
        ],
      },
      {
        id: '3.3.1',
        name: 'Error identification',
        level: 'A',
        state: 'met',
        how: 'No answer can be wrong and none is required. A copy that the browser refuses is said in words.',
        tests: [
          timeline('copies the list as text, and says when it could not'),
          rightForMe('can all be skipped, and nothing ever blocks the way'),
        ],
      },
      {
        id: '3.3.2',
        name: 'Labels or instructions',
        level: 'A',
        state: 'met',
        how: 'Every control has a label in sight, every group a name in sight, every question a reason.',
        tests: [
          axe,
          rightForMe(
            'are native controls in a group that its question names, with a reason, and no value',
          ),
        ],
      },
      {
        id: '3.3.3',
        name: 'Error suggestion',
        level: 'AA',
        state: 'met',
        how: 'What is said of a refused copy says what to do instead.',
        tests: [timeline('copies the list as text, and says when it could not')],
      },
      {
        id: '3.3.4',
        name: 'Error prevention',
        level: 'AA',
        state: 'none',
        how: 'Nothing is bought, signed or sent.',
      },
      {
        id: '3.3.7',
        name: 'Redundant entry',
        level: 'A',
        state: 'met',
        how: 'Nothing is asked twice, and the way back keeps what was picked.',
        tests: [
          ['guide/answers.test.ts', 'ask nothing twice'],
          rightForMe('take their answers back with them on the way back'),
        ],
      },
      {
        id: '3.3.8',
        name: 'Accessible authentication',
        level: 'AA',
        state: 'none',
        how: 'No one signs in.',
      },
    ],
  ],
  [
    'Robust',
    [
      {
        id: '4.1.2',
        name: 'Name, role, value',
        level: 'A',
        state: 'met',
        how: 'Native controls. Rows that open say whether they are open, and toggles whether they are pressed.',
        tests: [
          axe,
          rightForMe('is clean under axe on every screen, ${lang}'),
          ...trees,
          rightForMe(
            'tells a screen reader what it shows: the card, the start, a question, the notes (accessibility tree)',
          ),
        ],
      },
      {
        id: '4.1.3',
        name: 'Status messages',
        level: 'AA',
        state: 'met',
        how: 'One status region a widget, there and empty from the start. It says a pick, a count or a copy once.',
        tests: [
          timeline('follows the choice of route, keeps the focus and says so once'),
          sideEffects('finds effects by plain and clinical words, and says when there is none'),
          evidence('lets the reader pick a condition by keyboard, says which, and tells no one'),
          rightForMe('goes when the reader clears it, with one message and the focus where it was'),
        ],
      },
    ],
  ],
];
