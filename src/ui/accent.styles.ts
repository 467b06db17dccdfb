import { css } from 'lit';

/**
 * The color of a clinic, and text that stays readable on it and beside it. It is used as a color alone, never
 * in `background`: a `url()` that someone gives as an accent is then no color, and nothing is fetched.
 */
export const accent = css`
  .root {
    --_accent: var(--ketamine-accent, #167a6e);
    /*
     * White or black, by the luminance (y) of the accent: one of the two is always at 4.5:1. How 0.179 and the
     * other numbers here are found: stories/decisions/text-on-an-accent.mdx.
     */
    --_pick: clamp(0, (0.179 - y) * 9e9, 1.2);
    --_on-accent: var(
      --ketamine-on-accent,
      color(from var(--_accent) xyz-d65 var(--_pick) var(--_pick) var(--_pick) / 1)
    );
    --_mark: var(--_accent);
  }
  /*
   * An accent too near the page's color is made darker, or lighter, where it has to be seen by itself: under
   * links, in figures, around buttons. The text's color says which, carried by the alpha of a mix: a half
   * under dark text, and whole under light text, where the accent comes halved. A luminance of at most 0.23 is
   * at 3:1 on pages of white and of pastels, and one of at least 0.2 is well over it on nearly black ones.
   */
  @supports (color: color(from color-mix(in xyz, currentColor, red) xyz x y z / alpha)) {
    .root {
      /* What one sees through has no luminance of its own. */
      --_accent: color(from var(--ketamine-accent, #167a6e) srgb r g b / 1);
      /* The paler the page's text is, the less it is thinned: 1 is the most, at the middle. */
      --_firm: 0.6 + min(8 * y, 0.9 - y);
      --_muted: var(
        --ketamine-muted,
        color(from currentColor xyz x y z / clamp(0.84, var(--_firm), 1))
      );
      --_edge: color(from currentColor xyz x y z / clamp(0.62, var(--_firm) - 0.2, 0.8));
      --_light-text: color(from currentColor xyz 0 0 0 / clamp(0, (y - 0.33) * 9e9, 1));
      --_more: (2 * alpha - 1) * max(0, (0.2 - 2 * alpha * y) / (1 - 2 * alpha * y));
      --_less: 2 * alpha * min(1, max(2 * alpha - 1, 0.115 / (alpha * y))) * (1 - var(--_more));
      --_mark: color(
        from color-mix(in xyz, var(--_light-text), var(--_accent)) xyz
          calc(x * var(--_less) + 0.95 * var(--_more)) calc(y * var(--_less) + var(--_more))
          calc(z * var(--_less) + 1.09 * var(--_more)) / 1
      );
    }
  }
  /* A browser that cannot choose black or white draws what it would fill as an outline. */
  @supports not (color: color(from red xyz x y z)) {
    :is(.button, .card-title, .marker, :checked, .segments label:has(:checked), .segments span) {
      color: inherit !important;
      background: none !important;
    }
  }
`;
