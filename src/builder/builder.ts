import { render } from 'lit';
import { titleOf } from '../snippet/titles.js';
import { Choices } from './choices.js';
import type { Actions } from './controls.js';
import { prerender } from './prerender.js';
import { show } from './preview.js';
import { view } from './view.js';

const root = document.querySelector('#builder') as HTMLElement;
const choices = new Choices();
const warnedFields = new Set<string>();
let stage: Element | undefined;
let wide = false;
let drawn = '';
/** The code that was drawn. */
let drawnOf = '';
let said = '';
let shown = '';
let waiting: ReturnType<typeof setTimeout> | undefined;

function update(): void {
  render(view({ choices, warnedFields, wide, drawn, said }, actions), root);
  const { preview } = choices;
  if (preview === shown) return;
  shown = preview;
  clearTimeout(waiting);
  // Not for every letter.
  waiting = setTimeout(() => void draw(preview), 300);
}

async function draw(code: string): Promise<void> {
  const page = stage && (await show(stage, code));
  if (!page) return;
  drawn = prerender(page);
  drawnOf = code;
  update();
}

/** Tells a screen reader, and shows it for a while. */
let silence: ReturnType<typeof setTimeout> | undefined;
function say(words: string): void {
  said = words;
  update();
  clearTimeout(silence);
  silence = setTimeout(() => {
    said = '';
    update();
  }, 4000);
}

/** A page is scaled down to the width that there is; it may not know how wide it is in truth. */
const scale = new ResizeObserver(([entry]) => {
  const box = entry?.target as HTMLElement;
  box.style.setProperty('--width', `${box.clientWidth}`);
});

const actions: Actions = {
  type(field, value) {
    choices.text[field.id] = value;
    if (!choices.problem(field)) warnedFields.delete(field.id);
    update();
  },
  leave(field) {
    if (choices.problem(field)) warnedFields.add(field.id);
    update();
  },
  change(make, focus) {
    make(choices);
    update();
    if (focus) document.getElementById(focus())?.focus();
  },
  raise(name) {
    const { order } = choices;
    const index = order.indexOf(name);
    order.splice(index - 1, 2, name, ...order.slice(index - 1, index));
    say(`${titleOf(name, 'en')}: now number ${index}.`);
    // The button moved with its row, and the first row has none.
    root.querySelector<HTMLElement>(index > 1 ? `#raise-${name}` : `#show-${name}`)?.focus();
  },
  widen(on) {
    wide = on;
    update();
  },
  async copy(button) {
    const code = button.closest('.block')?.querySelector('pre');
    if (!code) return;
    // Nobody copies what was there before the last change.
    if (choices.way === 'prerendered' && drawnOf !== choices.preview) {
      clearTimeout(waiting);
      await draw(choices.preview);
    }
    try {
      await navigator.clipboard.writeText(code.textContent);
      say('Copied.');
    } catch {
      getSelection()?.selectAllChildren(code);
      say('Your browser did not allow the copy. The code is selected: copy it by hand.');
    }
  },
  stage(box) {
    stage = box;
    if (box) scale.observe(box);
  },
};

update();
