import type { CSSResult } from 'lit';

/** What a widget has at run time: its root also where it is closed, and its styles as they were written. */
interface Widget extends HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly constructor: CallableFunction & { readonly elementStyles: readonly CSSResult[] };
}

const isWidget = (element: Element): element is Widget =>
  // The clinic shows nothing of its own.
  element.localName.startsWith('ketamine-') && element.localName !== 'ketamine-clinic';

/** Lit's markers mean something only to the copy of it that made them. */
function withoutComments(root: Node): void {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

/** A root as a template that a parser makes a root of. */
function declared(widget: Widget): HTMLTemplateElement {
  const template = document.createElement('template');
  template.setAttribute('shadowrootmode', widget.shadowRoot ? 'open' : 'closed');
  const style = document.createElement('style');
  style.textContent = widget.constructor.elementStyles.map(({ cssText }) => cssText).join('');
  template.content.append(
    style,
    ...[...widget.renderRoot.childNodes].map((n) => n.cloneNode(true)),
  );
  // What was picked is a property; only an attribute can be written.
  const boxes = widget.renderRoot.querySelectorAll('input');
  template.content.querySelectorAll('input').forEach((box, index) => {
    box.toggleAttribute('checked', boxes[index]?.checked);
  });
  withoutComments(template.content);
  return template;
}

/**
 * The clinic of a page with what its widgets show, as HTML for a first paint without a script. Blank
 * lines are left out, since editors make paragraphs of them.
 */
export function prerender(page: Document): string {
  const clinic = page.querySelector('ketamine-clinic');
  if (!clinic) return '';
  const copy = document.importNode(clinic, true);
  withoutComments(copy);
  const copies = [...copy.querySelectorAll('*')];
  [...clinic.querySelectorAll('*')].forEach((element, index) => {
    if (isWidget(element)) copies[index]?.prepend(declared(element));
  });
  return copy.outerHTML.replace(/\s*\n\s*/g, '\n');
}
