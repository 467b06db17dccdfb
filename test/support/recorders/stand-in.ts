import { keepArrowKeys, markPrivate } from '../../../src/ui/private.js';
import type { Labels } from './walk.js';

// A conversation guide in small, whose words stand nowhere else.

/** Each option with the note that it leads to. */
const screens = [
  {
    question: 'Which of the badgers would you like to talk about?',
    type: 'checkbox',
    options: [
      ['Herons in the attic', 'Ask whether they sleep on one leg.'],
      ['Otters in the bath', 'Bring a towel to the first talk.'],
      ['Lynxes on the stairs', 'Say who feeds them at night.'],
    ],
  },
  {
    question: 'How often do walruses keep you awake?',
    type: 'radio',
    options: [
      ['Fortnightly', 'Mention that it could be worse.'],
      ['Thrice weekly', 'Count them until the next visit.'],
      ['Perpetually', 'Describe how loud walruses are.'],
    ],
  },
  {
    question: 'Did anyone ever ask you about marmots before?',
    type: 'radio',
    options: [
      ['Somebody has asked', 'Give the name of whoever asked.'],
      ['Nobody has asked', 'Tell them that marmots are new to you.'],
    ],
  },
] as const;

const value = (screen: number, option: number) => `planted-value-${screen}-${option}`;

/** What nobody may learn. Of the notes, those that the walk leads to. */
export const planted = {
  question: screens.map(({ question }) => question),
  option: screens.flatMap(({ options }) => options.map(([option]) => option)),
  value: screens.flatMap(({ options }, screen) => options.map((_, each) => value(screen, each))),
  note: screens.flatMap(({ type, options }) =>
    options.slice(type === 'radio' ? -1 : 0).map(([, note]) => note),
  ),
};

export const labels: Labels = {
  start: 'Start',
  back: 'Back',
  next: 'Continue',
  print: 'Print these notes',
  copy: 'Copy these notes',
};

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, ...content: (Node | string)[]) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

function button(label: string, press: () => void) {
  const element = make('button', label);
  element.onclick = press;
  return element;
}

/** Defines the stand-in under a tag, with an open or a closed shadow root. */
export function define(tag: string, mode: ShadowRootMode): void {
  class StandIn extends HTMLElement {
    #root = this.attachShadow({ mode });
    /** The notes that the answers lead to, by screen. */
    #notes = screens.map(() => new Set<string>());

    connectedCallback() {
      markPrivate(this);
      keepArrowKeys(this.#root);
      this.#show(make('h2', 'Your badgers'), this.#turn(labels.start, 0));
    }

    #show(...content: Node[]) {
      const wrapper = make('div', ...content);
      [wrapper, ...wrapper.querySelectorAll('*')].forEach(markPrivate);
      this.#root.replaceChildren(wrapper);
    }

    /** A button that leads to a screen. */
    #turn(label: string, to: number) {
      return button(label, () => (screens[to] ? this.#ask(to) : this.#sum()));
    }

    #ask(index: number) {
      const { question, type, options } = screens[index] as (typeof screens)[number];
      const notes = this.#notes[index] as Set<string>;
      const choices = options.map(([option, note], place) => {
        const input = make('input');
        // As attributes: recorders that derive from rrweb hear of each `value` and `checked` that a
        // script sets as a property, in a closed root too.
        const attributes = { type, name: 'choice', value: value(index, place) };
        for (const entry of Object.entries(attributes)) input.setAttribute(...entry);
        input.toggleAttribute('checked', notes.has(note));
        input.onchange = () => {
          if (type === 'radio') notes.clear();
          if (input.checked) notes.add(note);
          else notes.delete(note);
        };
        return make('label', input, option);
      });
      this.#show(
        make('fieldset', make('legend', question), ...choices),
        this.#turn(labels.back, Math.max(0, index - 1)),
        this.#turn(labels.next, index + 1),
      );
    }

    #sum() {
      const notes = this.#notes.flatMap((each) => [...each]);
      this.#show(
        make('ul', ...notes.map((each) => make('li', each))),
        make('details', make('summary', 'More'), 'Badgers are shy.'),
        button(labels.print, () => this.#print(notes)),
        button(labels.copy, () => void navigator.clipboard.writeText(notes.join('\n'))),
      );
    }

    #print(notes: string[]) {
      const frame = make('iframe');
      this.#root.append(frame);
      const page = frame.contentDocument as Document;
      // Clarity goes into a frame of the page's origin, and the marks around the frame do not.
      markPrivate(page.documentElement);
      page.body.append(...notes.map((each) => make('p', each)));
      frame.contentWindow?.print();
    }
  }
  customElements.define(tag, StandIn);
}
