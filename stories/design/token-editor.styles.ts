import { css } from 'lit';

export const styles = css`
  :host {
    --accent: light-dark(#1b5675, #8dc6e2);
    --wrong: light-dark(#b3261e, #ff9c92);
    box-sizing: border-box;
    container-type: inline-size;
    max-width: 100rem;
    margin: 0 auto;
    padding: clamp(1.25rem, 3vw, 3rem);
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  p,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  h1 {
    font:
      560 clamp(2rem, 1.6rem + 1.6vw, 2.75rem) / 1.15 'Source Serif 4 Variable',
      Georgia,
      serif;
    letter-spacing: -0.02em;
  }
  h2 {
    font-size: 1rem;
    font-weight: 650;
  }
  .lede {
    max-width: 36em;
    margin: 0.75em 0 2.5em;
    color: var(--soft);
    font-size: 1.125em;
  }
  .work,
  .form {
    display: grid;
    gap: 3rem;
    min-width: 0;
  }
  .form {
    gap: 2.25rem;
  }
  .brands {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.6rem;
  }
  button {
    min-height: 44px;
    padding: 0 1rem;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: none;
    color: inherit;
    font: 600 0.9375rem/1.3 inherit;
    font-family: inherit;
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    border-color: transparent;
    background: var(--accent);
    color: light-dark(#fff, #0c1a21);
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .field {
    padding: 0.9rem 0;
    border-top: 1px solid var(--hair);
  }
  .field label {
    font: 600 0.875rem/1.5 var(--mono);
  }
  .hint {
    margin: 0.15rem 0 0.5rem;
    color: var(--soft);
    font-size: 0.875rem;
    line-height: 1.45;
  }
  .control {
    display: flex;
    gap: 0.6rem;
  }
  input,
  select {
    flex: 1;
    min-width: 0;
    min-height: 44px;
    padding: 0 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: Canvas;
    color: inherit;
    font: 0.9375rem/1.3 var(--mono);
  }
  select {
    font-family: inherit;
  }
  input[type='color'] {
    flex: none;
    width: 3.25rem;
    padding: 4px;
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--wrong);
  }
  .verdicts,
  .error {
    margin-top: 0.5rem;
    font-size: 0.875rem;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  .bad,
  .error {
    color: var(--wrong);
    font-weight: 600;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem 1.5rem;
  }
  .which {
    display: grid;
    gap: 0.4rem;
    margin-top: 1.5rem;
    font-weight: 650;
  }
  pre {
    margin: 0.75rem 0 0;
    padding: 1rem 1.15rem;
    border: 1px solid var(--hair);
    border-radius: 6px;
    font: 0.8125rem/1.6 var(--mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .stages {
    display: grid;
    gap: 2rem;
    min-width: 0;
  }
  .stage {
    --page-width: 360;
    --scale: min(1, var(--room, 360) / var(--page-width));
    position: relative;
    width: 100%;
    max-width: calc(var(--page-width) * 1px + 2px);
    height: 34rem;
    margin-top: 0.6rem;
    overflow: auto;
    border: 1px solid var(--hair);
    border-radius: 8px;
    background: Canvas;
  }
  .desktop {
    --page-width: 1120;
  }
  .page {
    position: absolute;
    width: calc(var(--page-width) * 1px);
    padding: 1.25rem;
    transform: scale(var(--scale));
    transform-origin: 0 0;
  }
  .desktop .page {
    padding: 2.5rem 4rem;
  }
  @container (min-width: 60rem) {
    .work {
      grid-template-columns: minmax(0, 22rem) minmax(0, 1fr);
      gap: clamp(2.5rem, 4cqi, 4rem);
    }
    .stages {
      position: sticky;
      top: 1rem;
      align-self: start;
    }
  }
  @container (min-width: 76rem) {
    .stages {
      grid-template-columns: minmax(0, 362px) minmax(0, 1fr);
    }
    .stages > :first-child {
      grid-column: 1 / -1;
    }
  }
`;
