/** What more than one widget says, in the same words: a sentence that is said twice is written once. */
export const common = {
  /** Effects that were there the day after. */
  lasting:
    'En un hospital, tras hasta {E-AE-02.doses} infusiones, {E-AE-02.lasting} de cada {E-AE-02.outOf} personas tuvieron algún efecto por más de {E-AE-02.lastingOver}. Con TEC, {E-AE-02.lasting.other}. [E-AE-02]',
  /** How many drips are tried. */
  noHelp:
    'En un hospital del Reino Unido, si {E-POST-10.tries} infusiones no ayudan, no esperan que otras ayuden. A veces prueban {E-POST-10.tries} más. [E-POST-10]',
} as const;
