import { crisis } from '../content/facts/crisis.js';

/** The two numbers that help is reached at. */
export const emergencyLine = crisis['E-CR-04'].values.line;
export const crisisLine = crisis['E-CR-01'].values.line;

/** What a text to the crisis line says to be answered in a language; none for English. */
export const crisisWord: Readonly<Record<string, string | undefined>> = {
  es: crisis['E-CR-02'].values.text,
};
