/**
 * A share of 100 as it is shown: a whole number, an exact half rounded down so that no figure looks
 * larger than it was. Below one it stays a fraction, since it may not read as none.
 */
export const roundShare = (share: number): number => (share < 1 ? share : Math.ceil(share - 0.5));
