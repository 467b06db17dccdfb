import { pick, type Answers, type Asked } from './answers.js';

/** What is shown: the card, what the guide is, its questions, or the notes at its end. */
export type Screen = 'card' | 'before' | 'questions' | 'notes';

/** Where a reader is, and what was picked on the way. */
export interface Way {
  /** Not set: the first screen that this guide has. */
  readonly screen?: Screen;
  /** The question that is shown, from 0. */
  readonly place: number;
  readonly answers: Answers;
  /** How often all was cleared: controls are then made anew, without what was picked. */
  readonly cleared: number;
}

/** What a guide is made of, as its page and its clinic set it. */
export interface Form {
  readonly first: 'card' | 'before';
  /** How many questions there are, and whether all stand on one page. */
  readonly total: number;
  readonly all: boolean;
}

/** What a reader does. `leave` is what the page does to them: it goes, or takes the guide away. */
export type Move =
  | { readonly to: 'open' | 'on' | 'back' | 'close' | 'clear' | 'leave' }
  | {
      readonly to: 'pick';
      readonly asked: Asked;
      readonly option: string;
      readonly on: boolean;
    };

export const start: Way = { place: 0, answers: {}, cleared: 0 };

/** The question that is shown; the clinic may have taken back one of its own while it was open. */
export const placeIn = ({ place }: Way, { total }: Form): number => Math.min(place, total - 1);

/** The way after a move. It changes nothing in place and knows nothing of how it is drawn. */
export function move(way: Way, form: Form, made: Move): Way {
  const { screen = form.first, cleared } = way;
  const place = placeIn(way, form);
  switch (made.to) {
    case 'open':
      return { ...way, screen: 'before', place: 0 };
    case 'on':
      if (screen === 'before') return { ...way, screen: 'questions', place: 0 };
      return form.all || place === form.total - 1
        ? { ...way, screen: 'notes', place }
        : { ...way, screen: 'questions', place: place + 1 };
    case 'back':
      if (screen === 'notes') return { ...way, screen: 'questions', place };
      return form.all || !place
        ? { ...way, screen: 'before', place: 0 }
        : { ...way, place: place - 1 };
    case 'close':
      return { ...way, screen: 'card', place: 0 };
    case 'clear':
      return { ...way, answers: {}, cleared: cleared + 1 };
    case 'leave':
      return { ...start, cleared: cleared + 1 };
    case 'pick':
      return { ...way, answers: pick(way.answers, made.asked, made.option, made.on) };
  }
}
