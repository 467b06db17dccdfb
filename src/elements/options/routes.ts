import type { OptionId } from '../../content/options.js';
import { routes, type Route } from '../../content/shared.js';

/** The option that each route of a clinic is. */
export const optionOfRoute: Readonly<Record<Route, OptionId>> = {
  iv: 'ketamine',
  im: 'shot',
  nasal: 'esketamine',
};

export const routeOfOption = (id: OptionId): Route | undefined =>
  routes.find((route) => optionOfRoute[route] === id);
