import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Takes the white space out of templates and style sheets for the scripts that a page loads. Spaces
 * between words and tags stay: without them names run together, for eyes and for screen readers.
 */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    enforce: 'pre',
    transform: {
      filter: { id: /\.ts$/, code: /\b(?:html|css|svg)`/ },
      async handler(code, id) {
        // It only warns when it leaves a style sheet as it was; here that is a mistake.
        const { warn } = console;
        console.warn = (message) => {
          throw new Error(`${id}: ${message}`);
        };
        try {
          const options = {
            fileName: id,
            html: {
              conservativeCollapse: true,
              removeEmptyAttributes: false,
              // Without it a shape in an svg`` template would hold those after it.
              keepClosingSlash: true,
            },
          };
          return (await minifyHTMLLiterals(code, options)) ?? undefined;
        } finally {
          console.warn = warn;
        }
      },
    },
  };
}
