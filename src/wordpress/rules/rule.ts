/** A form that a text has to have, or may not have: a regular expression as PHP writes one. */
export interface Form {
  readonly form: string;
  readonly allowed: string;
}

/** What a value has to be, as data that PHP reads. `allowed` is what the widgets' own reader says is allowed. */
export type Rule =
  | {
      readonly kind: 'text';
      readonly longest: number;
      readonly allowed: string;
      /** What is not seen, and what is said of it, with `%s` for its number. */
      readonly hidden: Form;
      /** What may not be found in it, with `$&` for what was found. */
      readonly without: readonly Form[];
      /** What it has to be besides. */
      readonly matching?: Form;
    }
  | { readonly kind: 'matching'; readonly form: string; readonly allowed: string }
  | {
      readonly kind: 'phone';
      readonly form: string;
      /** Digits that letters may complete. */
      readonly begun: string;
      readonly allowed: string;
      /** What is said where there are letters. */
      readonly letters: string;
    }
  | {
      readonly kind: 'link';
      readonly forms: readonly string[];
      readonly guesses: ReadonlyArray<readonly [begins: string, meant: string]>;
      readonly hidden: string;
      readonly allowed: string;
    }
  | {
      readonly kind: 'day';
      readonly allowed: string;
      readonly past?: string;
      readonly future?: string;
    }
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly allowed: string;
    }
  | {
      readonly kind: 'choice';
      readonly values: readonly string[];
      readonly upper?: boolean;
      readonly allowed: string;
    }
  | { readonly kind: 'choices'; readonly values: readonly string[]; readonly allowed: string }
  | {
      readonly kind: 'object';
      readonly keys: Readonly<Record<string, Rule>>;
      /** Keys without which the whole is not used. */
      readonly needed: readonly string[];
      readonly allowed: string;
      /** What is said of any other key. */
      readonly unknown: string;
    }
  | {
      readonly kind: 'list';
      readonly item: Rule;
      readonly longest: number;
      readonly allowed: string;
    };
