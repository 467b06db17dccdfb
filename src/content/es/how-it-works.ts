import type { HowItWorksContent } from '../how-it-works.js';
import { words } from '../words.js';
import { approval } from './approval.js';

export const howItWorks = words<HowItWorksContent>()({
  title: 'Cómo puede funcionar',
  lede: 'Nadie lo sabe del todo. Esta es la idea principal. [E-MECH-07] Solo los estudios con personas pueden mostrar si ayuda. [plain]',
  steps: {
    dock: {
      title: 'Ambos bloquean puntos de enlace',
      what: [
        'Las células del cerebro se comunican con glutamato. La ketamina y la esketamina bloquean algunos de sus puntos de enlace (receptores NMDA). [E-MECH-01]',
      ],
      scene:
        'Una terminación nerviosa envía unos pocos puntos de glutamato a otra célula. La ketamina o la esketamina ocupa y bloquea un punto de enlace de esa célula.',
      where: 'Se sabe por estudios en el laboratorio. [E-MECH-01]',
    },
    brakes: {
      title: 'Otras células pueden frenar menos',
      what: [
        'Algunas células frenan a otras con un mensajero llamado GABA. En dosis bajas, la ketamina o la esketamina puede hacer que frenen menos. [E-MECH-02]',
      ],
      scene:
        'Una célula que frena está sobre la célula que envía. El medicamento también bloquea un punto de enlace de la célula que frena. Su señal a la célula que envía es débil.',
      where: 'La idea encaja con muchos estudios. [E-MECH-02]',
    },
    rise: {
      title: 'Puede salir más glutamato',
      what: [
        'Con menos freno, la célula que envía puede soltar más glutamato por poco tiempo. [E-MECH-02]',
      ],
      scene:
        'Con menos freno, la célula que envía abre sus bolsas y muchos más puntos de glutamato llenan el espacio.',
      where: 'La idea encaja con muchos estudios. [E-MECH-02]',
    },
    signals: {
      title: 'Puede haber señales para crecer',
      what: [
        'Ese glutamato puede llegar a otros puntos de enlace (receptores AMPA). Así puede subir el BDNF, una proteína que ayuda a las neuronas a crecer y conectarse. [E-MECH-03, E-MECH-04, E-MECH-08]',
      ],
      scene:
        'El glutamato ocupa otro punto de enlace. Desde allí, unas flechas recorren la célula que recibe: son las señales para crecer.',
      where: 'Pero la mayoría de estos estudios se hizo con animales. [E-MECH-03, E-MECH-04]',
    },
    connect: {
      title: 'Las neuronas pueden conectarse más',
      what: [
        'Después, las neuronas pueden crear enlaces o reforzar los que tienen, en partes del cerebro ligadas al ánimo. [E-MECH-05]',
      ],
      scene:
        'A la célula que recibe le salió una rama. Llega hasta otra terminación nerviosa y forman un enlace nuevo.',
      where: 'En personas, es solo una idea. [E-MECH-05]',
    },
  },
  certainty: { established: 'Bien conocido', likely: 'Probable', theory: 'Teoría' },
  signs: {
    sends: ['célula que envía'],
    gets: ['célula que recibe'],
    glutamate: ['glutamato'],
    drug: ['ketamina o', 'esketamina'],
    brake: ['célula que frena,', 'menos activa'],
    more: ['más glutamato'],
    other: ['otro punto', 'de enlace'],
    growth: ['señales', 'para crecer'],
    link: ['enlace nuevo'],
  },
  approval: {
    short:
      'La FDA aprobó la esketamina, no la ketamina, para algunas depresiones. [E-REG-01, E-REG-06]',
    full: [approval.ketamine, approval.esketamine, approval.crisis],
  },
  others: {
    title: 'Otras ideas',
    items: [
      'La ketamina y la esketamina pueden actuar en otras clases de puntos de enlace. [E-MECH-06]',
      'Pueden calmar una parte pequeña del cerebro, la habénula lateral. [E-MECH-06]',
      'El cuerpo las convierte en otras sustancias. Algunas de ellas pueden ser las que actúan. [E-MECH-06]',
      'Más de una de estas ideas puede ser cierta. [E-MECH-06]',
    ],
  },
  back: 'Atrás',
  next: 'Siguiente',
  all: 'Ver todos los pasos',
});
