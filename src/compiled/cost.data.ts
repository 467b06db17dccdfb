import { shared } from '../content/en/shared.js';
import { cites } from './cites.js';
import { byRoute } from './compile.js';

const { price, priceSure, cover, coverSure, medicare } = shared.costs;

/** The publications behind what each route costs. */
export const costCites = byRoute((route) =>
  cites([price[route], priceSure[route], cover[route], coverSure, medicare]),
);
