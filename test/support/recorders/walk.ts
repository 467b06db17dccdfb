import type { ElementHandle, Page } from 'puppeteer-core';

/** What the buttons of a conversation guide say. */
export interface Labels {
  start: string;
  back: string;
  next: string;
  finish: string;
  print: string;
  copy: string;
}

type Control = ElementHandle<HTMLInputElement>;

/**
 * Walks through the conversation guide of a page as a reader does, by mouse and keyboard: gives
 * every answer that can be given, goes back once, opens what is folded, prints the notes and copies
 * them. It finds its way by the accessibility tree, which leads into closed shadow roots too.
 */
export async function walk(page: Page, labels: Labels): Promise<void> {
  const find = async (role: string, name = '') =>
    (await page.$$(`::-p-aria(${name}[role="${role}"])`)) as Control[];
  const button = async (label: string) => (await find('button', label))[0];

  async function press(label: string) {
    const found = await button(label);
    if (!found) throw new Error(`There is no button "${label}".`);
    await found.click();
  }

  /** Presses Tab until one of these has the focus. */
  async function tabTo(...controls: Control[]) {
    for (let presses = 0; presses < 100; presses++) {
      for (const control of controls) {
        if (await control.evaluate((node) => node.matches(':focus'))) return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error('A control cannot be reached by Tab.');
  }

  async function answer() {
    for (const [index, box] of (await find('checkbox')).entries()) {
      if (await box.evaluate((node) => node.checked)) continue;
      // On its words, or on the box itself.
      const label = await box.evaluateHandle((node) => node.labels?.[0] ?? node);
      await (index % 2 ? box : label).click();
    }
    const groups = new Map<string, Control[]>();
    for (const radio of await find('radio')) {
      const name = await radio.evaluate((node) => node.name);
      groups.set(name, [...(groups.get(name) ?? []), radio]);
    }
    for (const group of groups.values()) {
      await tabTo(...group);
      await page.keyboard.press('Space');
      for (let others = group.length - 1; others; others--) await page.keyboard.press('ArrowDown');
    }
  }

  await press(labels.start);
  await answer();
  await press(labels.next);
  await press(labels.back);
  for (let next = await button(labels.next); next; next = await button(labels.next)) {
    await answer();
    await tabTo(next);
    await page.keyboard.press('Enter');
  }

  await answer();
  await press(labels.finish);
  for (const summary of await find('DisclosureTriangle')) await summary.click();
  await press(labels.print);
  await press(labels.copy);
  // By hand, without the button: a note that is selected by three clicks, and Control+C.
  const [note] = await find('listitem');
  if (!note) throw new Error('There is no note.');
  await note.click({ count: 3 });
  await page.keyboard.down('Control');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
}
