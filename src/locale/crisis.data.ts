import { crisis } from '../content/facts/crisis.js';

/** The two numbers that help is reached at. */
export const emergencyLine = crisis['E-CR-04'].values.line;
export const crisisLine = crisis['E-CR-01'].values.line;
