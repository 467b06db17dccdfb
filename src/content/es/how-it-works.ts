import type { HowItWorksWords } from '../schema.js';

export const howItWorks: HowItWorksWords = {
  title: 'Cómo puede funcionar',
  lede: 'La idea principal, paso a paso. Vaya a su ritmo.',
  honest: [
    'Nadie sabe del todo cómo funciona. También lo dice quien fabrica el aerosol de esketamina. [E-MECH-07]',
    'Cada paso dice qué tan seguro es. [plain]',
  ],
  steps: {
    dock: {
      title: 'Tapa los puntos de enlace',
      what: [
        'Las células del cerebro se hablan con mensajeros. Uno de los más importantes es el glutamato. [E-MECH-01]',
        'La ketamina y la esketamina bloquean algunos puntos donde se une el glutamato. Se llaman receptores NMDA. [E-MECH-01]',
      ],
      scene:
        'Una célula que envía, una célula que recibe y un espacio entre ellas. El medicamento está en un punto de enlace y lo bloquea.',
      where: 'Se sabe por pruebas de laboratorio. [E-MECH-01]',
    },
    brakes: {
      title: 'Las células de freno pueden callar',
      what: [
        'Algunas células son como frenos. Detienen a otras con un mensajero llamado GABA. [E-MECH-02]',
        'En dosis bajas, el medicamento puede callar esos frenos. [E-MECH-02]',
      ],
      scene:
        'Una célula de freno al lado de la célula que envía. El medicamento bloquea su punto de enlace, y su línea está cortada.',
      where: 'Es una idea que va con muchos estudios. No está probada en personas. [E-MECH-02]',
    },
    rise: {
      title: 'El glutamato puede subir por poco tiempo',
      what: ['Con menos freno, puede salir más glutamato por un rato corto. [E-MECH-02]'],
      scene: 'Sin el freno, muchos más puntos de glutamato cruzan el espacio.',
      where: 'Es una idea que va con muchos estudios. No está probada en personas. [E-MECH-02]',
    },
    signals: {
      title: 'Pueden dar la señal de crecer',
      what: [
        'El glutamato de más llega a otros puntos de enlace, llamados receptores AMPA. [E-MECH-03]',
        'Eso puede subir el BDNF. Es una proteína que ayuda a las células nerviosas a crecer y a unirse. [E-MECH-04, E-MECH-08]',
      ],
      scene:
        'El glutamato está en otro punto de enlace. Dentro de la célula que recibe hay señales para crecer.',
      where: 'Se ha visto más que nada en animales. [E-MECH-03, E-MECH-04]',
    },
    connect: {
      title: 'Las células pueden unirse más',
      what: [
        'Estos pasos pueden ayudar a las células nerviosas a crear o a reforzar enlaces. Pasa en partes del cerebro que tienen que ver con el ánimo. [E-MECH-05]',
      ],
      scene: 'La célula que recibe tiene una rama nueva que llega a otra célula.',
      where: 'En personas es solo una teoría. [E-MECH-05]',
    },
  },
  certainty: { established: 'Comprobado', likely: 'Bastante seguro', theory: 'Teoría' },
  signs: {
    drug: 'el medicamento',
    dock: 'punto de enlace',
    glutamate: 'glutamato',
    brake: 'célula de freno',
    growth: 'señal para crecer',
    branch: 'rama nueva',
  },
  cells: { sends: 'envía', gets: 'recibe' },
  others: {
    title: 'Otras ideas',
    items: [
      'Puede actuar en otras clases de puntos de enlace. [E-MECH-06]',
      'Puede calmar una parte pequeña del cerebro, la habénula lateral. [E-MECH-06]',
      'Algo que el cuerpo hace con él puede ser lo que actúa. [E-MECH-06]',
      'Más de una de estas ideas puede ser cierta. [E-MECH-06]',
    ],
  },
  proof: [
    'Los estudios de laboratorio y con animales no muestran que ayude a las personas. Solo los estudios con personas pueden mostrarlo. [plain]',
  ],
  back: 'Atrás',
  next: 'Siguiente',
  all: 'Ver todos los pasos',
  one: 'Ver un paso a la vez',
};
