import { crisis } from '../content/facts/crisis.js';
import type { Language } from '../locale/registry.js';

/** The two numbers that help is reached at. */
export const emergencyLine = crisis['E-CR-04'].values.line;
export const crisisLine = crisis['E-CR-01'].values.line;

/** What a text to the crisis line says to be answered in a language; none for English. */
export const crisisWord: Readonly<Partial<Record<Language, string>>> = {
  es: crisis['E-CR-02'].values.text,
};
