import type { Location } from '../clinic/clinic.js';
import type { Route } from '../content/shared.js';
import { openings } from '../guide/config.js';
import type { Language } from '../locale/registry.js';
import { costFields, costFieldsOfAll, costsOf } from './added-costs.js';
import { effectItems, effectNotesOf } from './added-effects.js';
import { AddedGuide } from './added-guide.js';
import { placeItems, placesOf } from './added-places.js';
import { visitFields, visitsOf } from './added-visits.js';
import type { Item, TextField, TextOf } from './fields.js';

/** What a clinic adds in its own words. The texts are by id of their field; the lists say which there are. */
export class Additions {
  effects: string[] = [];
  places: string[] = [];
  /** What stands in a field, spaces run together. */
  readonly textOf: TextOf = (id) => (this.text[id] ?? '').replace(/\s+/g, ' ').trim();
  readonly guide = new AddedGuide(this.textOf);
  #count = 0;

  constructor(private readonly text: Record<string, string>) {}

  /** Adds one more and says what it is called: no name is used twice. */
  add(list: 'effects' | 'places' | 'questions' | 'notes'): string {
    const id = `${list.slice(0, -1)}-${(this.#count += 1)}`;
    if (list === 'questions') {
      this.guide.questions.push({ id, options: [] });
      this.addOption(id);
      this.addOption(id);
      Object.assign(this.text, { [`${id}-part`]: 'matters', [`${id}-many`]: 'one' });
    } else if (list === 'notes') this.guide.notes.push(id);
    else this[list].push(id);
    if (list === 'notes') this.text[`${id}-opening`] = openings.en[1];
    return id;
  }

  addOption(question: string): string {
    const id = `answer-${(this.#count += 1)}`;
    this.guide.questions.find((each) => each.id === question)?.options.push(id);
    return id;
  }

  /** Takes something away, with the notes' hold on it. */
  remove(id: string): void {
    const others = (each: string) => each !== id;
    this.effects = this.effects.filter(others);
    this.places = this.places.filter(others);
    this.guide.notes = this.guide.notes.filter(others);
    this.guide.questions = this.guide.questions.filter((question) => others(question.id));
    for (const question of this.guide.questions) question.options = question.options.filter(others);
    for (const note of this.guide.notes) {
      const when = this.textOf(`${note}-when`);
      if (when.startsWith(`${id}.`) || when.endsWith(`.${id}`)) this.text[`${note}-when`] = '';
    }
  }

  /** What is good of the visits of some routes. */
  visits(routes: readonly Route[]): ReturnType<typeof visitsOf> {
    return visitsOf(this.textOf, routes);
  }

  /** What is good of the prices of some routes. */
  costs(routes: readonly Route[]): ReturnType<typeof costsOf> {
    return costsOf(this.textOf, routes);
  }

  get effectItems(): readonly Item[] {
    return effectItems(this.effects, this.textOf);
  }

  get effectNotes(): Readonly<Record<string, string>> {
    return effectNotesOf(this.effects, this.textOf);
  }

  get placeItems(): readonly Item[] {
    return placeItems(this.places);
  }

  get locations(): readonly Location[] {
    return placesOf(this.places, this.textOf);
  }

  /** Every field that there is, for some routes. */
  fields(routes: readonly Route[], language: Language): readonly TextField[] {
    const items = [
      ...this.placeItems,
      ...this.effectItems,
      ...this.guide.questionItems,
      ...this.guide.noteItems(language),
    ];
    return [
      ...routes.flatMap((route) => [...visitFields(route), ...costFields(route)]),
      ...costFieldsOfAll,
      ...items.flatMap(({ fields }) => fields),
      ...this.guide.questionItems.flatMap(({ options }) => options),
    ];
  }
}
