import { render } from 'lit';
import { titleOf } from '../snippet/titles.js';
import { Choices } from './choices.js';
import type { Actions } from './controls.js';
import { linkOf, openFile, openLink } from './saved.js';
import { prerender } from './prerender.js';
import { show } from './preview.js';
import { view } from './view.js';

const root = document.querySelector('#builder') as HTMLElement;
let choices = new Choices();
const warnedFields = new Set<string>();
let stage: Element | undefined;
let wide = false;
let open = false;
let drawn = '';
/** The code that was drawn. */
let drawnOf = '';
let said = '';
let mistakes: readonly string[] = [];
let shown = '';
let waiting: ReturnType<typeof setTimeout> | undefined;

function update(): void {
  render(view({ choices, warnedFields, wide, open, drawn, said, mistakes }, actions), root);
  clearTimeout(waiting);
  // Not for every letter: a browser lets the address change so often only.
  waiting = setTimeout(() => {
    history.replaceState(null, '', linkOf(choices) || location.pathname + location.search);
    const { preview } = choices;
    if (preview !== shown) void draw(preview);
  }, 300);
}

async function draw(code: string): Promise<void> {
  shown = code;
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

/** Begins anew with what the address of this page says. A place of the page in it says nothing. */
function openAddress(): void {
  if (!location.hash.includes('=')) return;
  choices = new Choices();
  warnedFields.clear();
  mistakes = openLink(choices, location.hash);
  update();
}

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
  unfold(on) {
    open = on;
    update();
  },
  widen(on) {
    wide = on;
    update();
  },
  save() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([choices.fileContent], { type: 'application/json' }));
    link.download = 'clinic.json';
    link.click();
    URL.revokeObjectURL(link.href);
    say('Saved as clinic.json.');
  },
  async open(file) {
    // A larger one is no such file, and would only hold the page up.
    const content = file.size > 1e6 ? '' : await file.text();
    mistakes = openFile(choices, content);
    warnedFields.clear();
    say(`Opened ${file.name}.`);
  },
  async copyLink() {
    const link = new URL(linkOf(choices) || '#', location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      say('Copied.');
    } catch {
      say('Your browser did not allow the copy. The address of this page is the same link.');
    }
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

// A link that is opened here again; what this page writes into its address is not heard.
addEventListener('hashchange', openAddress);
openAddress();
update();
