import type { TimelineWords } from '../schema.js';

const offLabel = [
  'La FDA ha aprobado la ketamina solo como anestésico, un medicamento para cirugías. [E-REG-01]',
  'La FDA no la ha aprobado para la depresión ni para ningún otro problema de salud mental. Usarla así se llama “uso fuera de lo indicado” (en inglés, off-label). [E-REG-01]',
];

const foodRules =
  'Comida y bebida: siga las reglas escritas de su clínica. No todas piden lo mismo. [E-PRE-07]';
const rideHome = 'Pida a un adulto que le lleve a casa. [E-PRE-09]';
const bring = 'Una lista de todos sus medicamentos. Pregunte cuáles tomar ese día. [E-PRE-05]';
const clothes = 'Ropa cómoda, con mangas que se puedan subir. [plain]';
const someone = 'El teléfono de alguien a quien pueda llamar esa noche. [plain]';
const doNotStop =
  'No deje de tomar ningún medicamento por su cuenta. Pregunte a quien se lo recetó. [E-PRE-08]';
const needle = 'Puede sentir el pinchazo de la aguja. [plain]';
const tellStaff =
  'Avise enseguida al personal si siente que se desmaya o le cuesta respirar. [E-CR-08]';
const team =
  'Los expertos piden un equipo preparado para emergencias, a cargo de un profesional de salud. [E-DUR-07]';
const lookBack =
  'Su médico le pregunta por su ánimo, su presión arterial y su vejiga. También por uso indebido y por ideas de suicidio. [E-POST-08]';
const therapy =
  'Algunas clínicas agregan terapia de conversación. Los estudios aún no dicen si así ayuda más. [E-POST-07]';
const mayHelp = 'Puede que ayude, o puede que no.';

const ketamineReady = [
  rideHome,
  foodRules,
  bring,
  doNotStop,
  'No beba alcohol la noche antes ni ese día. [E-PRE-08]',
  clothes,
  someone,
  'Un día libre, sin planes de manejar, trabajar ni tomar decisiones importantes. [E-POST-02]',
];

const ketamineChoose = {
  what: [
    'Su médico le explica el plan y sus riesgos. Usted firma una hoja que dice que el uso está fuera de lo indicado. [E-PRE-03]',
    'El plan dice cada cuánto se ven y cuándo termina. [E-REG-12]',
    'La FDA no conoce pruebas de que la ketamina sea más segura que los medicamentos aprobados. Tampoco de que funcione mejor o más rápido. [E-REG-03]',
  ],
};

const ketaminePrepare = { what: [rideHome, foodRules] };
const ketamineArrive = {
  what: ['El personal le toma la presión arterial y le pregunta cómo está. [E-PRE-02]'],
};

const ketamineHome = {
  what: [
    'Un adulto le lleva a casa. Descanse el resto del día. [E-PRE-09]',
    'No maneje durante {E-POST-02.wait}. Espere más si no ha dormido una noche completa. [E-POST-02]',
  ],
  can: [
    'No beba alcohol, no use marihuana ni tome decisiones importantes durante {E-POST-02.wait}. [E-POST-02]',
    'Si su clínica es más estricta, siga sus reglas. [E-POST-02]',
  ],
};

export const timeline: TimelineWords = {
  title: 'Qué pasa en el tratamiento',
  lede: 'Paso a paso, desde la primera consulta hasta las semanas que siguen.',
  routeLegend: 'Ver los pasos para',
  approval: {
    iv: offLabel,
    im: offLabel,
    nasal: [
      'La FDA aprobó la esketamina nasal para adultos con depresión que no mejoró lo suficiente con {E-REG-06.tried} o más antidepresivos. [E-REG-06]',
      'La FDA también la aprobó, con un antidepresivo, para adultos con depresión mayor y pensamientos o actos urgentes de suicidio. [E-REG-06]',
      'No se ha demostrado que evite el suicidio. Es un medicamento distinto de la ketamina. [E-REG-07]',
    ],
  },
  phases: {
    before: { label: 'Antes', title: 'La primera consulta y las pruebas' },
    day: { label: 'Día del tratamiento', title: 'Su cita en la clínica' },
    after: { label: 'Después', title: 'Las horas y semanas que siguen' },
  },
  steps: {
    talk: {
      title: 'Usted habla con un profesional de salud',
      when: 'Primera consulta',
      what: [
        'Un médico u otro profesional de salud le pregunta por su ánimo, su salud y lo que ya probó. [E-PRE-01, E-PRE-05]',
        'Le pregunta si usted o su familia han perdido el contacto con la realidad (psicosis). También, si han tenido el ánimo demasiado alto (manía). [E-PRE-05]',
        'Le pregunta si ha pensado en el suicidio. [E-PRE-01, E-PRE-05]',
      ],
      notice: [
        'Tal vez algunas preguntas le parezcan muy personales. Puede preguntar por qué importan. [plain]',
      ],
      can: [
        'Lleve una lista de sus medicamentos y de los tratamientos que ya probó. [E-PRE-05]',
        'Diga si bebe alcohol o usa marihuana u otras drogas. Diga también si está embarazada o amamanta. [E-PRE-05]',
        'Pregunte cuánto cuesta. [E-PRE-05]',
      ],
    },
    checks: {
      title: 'El personal revisa su salud',
      when: 'Primera consulta',
      what: [
        'El personal le toma la presión arterial. [E-PRE-02]',
        'Su clínica puede pedir una prueba del corazón (ECG), de sangre o de orina. No hay una regla para todo el país. [E-PRE-04, E-PRE-02]',
      ],
      notice: ['Las pruebas cambian de una clínica a otra. [E-PRE-04]'],
      can: [
        'Diga si tiene problemas del corazón, el cerebro, el hígado, la vejiga o los ojos. [E-PRE-05]',
      ],
    },
    choose: {
      title: 'Le explican sus opciones',
      when: 'Antes de aceptar',
      notice: ['Tal vez necesite tiempo para pensar. Puede decir que no, ahora o después. [plain]'],
      can: [
        'Pregunte por otras opciones: otro medicamento, terapia de conversación o seguir como está por ahora. [E-ALT-01, E-ALT-03, E-ALT-08]',
        'Pregunte qué pasa si no funciona. [E-PRE-05]',
      ],
      iv: ketamineChoose,
      im: ketamineChoose,
      nasal: {
        what: [
          'Su médico le explica el plan y sus riesgos. [E-PRE-05]',
          'El aerosol se da solo en una clínica certificada. Usted nunca se lo lleva a casa. [E-REG-09]',
          'El aerosol no reemplaza al hospital cuando usted lo necesita. [E-REG-07]',
        ],
      },
    },
    prepare: {
      title: 'Usted se prepara',
      when: 'Los días antes',
      notice: ['Puede sentir nervios. Una lista puede ayudar. [plain]'],
      can: ['Use la lista de abajo. [plain]', doNotStop],
      iv: ketaminePrepare,
      im: ketaminePrepare,
      nasal: {
        what: [
          rideHome,
          'No coma nada durante al menos {E-PRE-06.food} antes del aerosol. No beba nada durante al menos {E-PRE-06.drink} antes. Podría sentir náuseas. [E-PRE-06]',
        ],
        can: [
          'Use la lista de abajo. [plain]',
          'Pregunte qué medicamentos tomar ese día. [E-PRE-05]',
        ],
      },
    },
    arrive: {
      title: 'Usted llega y el personal le revisa',
      when: 'Su clínica fija la hora',
      notice: ['Tal vez le hagan las mismas preguntas otra vez. [plain]'],
      can: [
        'Diga si se siente mal o si han cambiado sus medicamentos. [E-PRE-05]',
        'Acuerde con el personal una señal para parar. [E-SE-10]',
      ],
      iv: ketamineArrive,
      im: ketamineArrive,
      nasal: {
        what: [
          'El personal le toma la presión arterial antes de cada tratamiento. [E-PRE-10]',
          'Si pasa de más o menos {E-PRE-10.systolic} sobre {E-PRE-10.diastolic}, tal vez decidan esperar. [E-PRE-10]',
        ],
      },
    },
    dose: {
      iv: {
        title: 'Empieza el goteo',
        when: 'Cerca de {E-DUR-01.drip}',
        what: [
          'El medicamento entra por una vena. En los estudios, por lo general tarda {E-DUR-01.drip}. [E-DUR-01]',
        ],
        notice: [needle],
        can: [
          'Avise si se siente mal. El personal puede hacer más lento el goteo o pararlo. [E-SE-10]',
        ],
      },
      im: {
        title: 'Le ponen la inyección',
        when: 'Un momento',
        what: [
          'El medicamento entra en un músculo. Llega a lo más fuerte antes que el goteo, y no se puede parar. [E-DUR-02]',
        ],
        notice: [needle],
        can: ['Haga todas sus preguntas antes de la inyección. [plain]'],
      },
      nasal: {
        title: 'Le dan el aerosol',
        when: 'Unos minutos',
        what: [
          'El aerosol entra por la nariz mientras un profesional de salud le observa. [E-REG-09, E-DUR-07]',
          'Viene en pequeños aplicadores. Usted descansa {E-DUR-05.rest} antes de usar el siguiente. [E-DUR-05]',
        ],
        notice: ['Puede sentirlo en la nariz. [plain]'],
        can: [tellStaff],
      },
    },
    feel: {
      title: 'Usted siente los efectos',
      can: [
        'Cierre los ojos, ponga música suave y respire despacio. [E-SE-01]',
        'Avise si tiene miedo o si quiere parar. [E-SE-01, E-SE-10]',
      ],
      iv: {
        when: 'Lo más fuerte, en {E-DUR-01.peak} o menos',
        what: [
          'La mayoría de los efectos secundarios llegan a lo más fuerte en {E-DUR-01.peak} o menos. [E-DUR-01]',
          'En {E-DUR-06.studies} estudios, {E-DUR-06.people} personas recibieron un goteo; {E-DUR-06.patients} eran pacientes. Al menos {E-DUR-06.atLeast} de cada {E-DUR-06.outOf} tuvieron cada sensación de esta lista. No hay datos así de personas sin el goteo. [E-DUR-06]',
        ],
        notice: [
          'Sensación extraña, o de tener la mente en otra parte [E-DUR-06]',
          'Aturdimiento, o sensación de flotar [E-DUR-06]',
          'Sensación de estar lejos de su cuerpo (disociación) [E-DUR-06]',
          'Cambios en lo que ve [E-DUR-06]',
          'Dificultad para hablar, o partes del cuerpo dormidas [E-DUR-06]',
        ],
      },
      im: {
        when: 'Lo más fuerte, en {E-DUR-02.peak}',
        what: [
          'Los efectos llegan a lo más fuerte en {E-DUR-02.peak}. Puede sentirlos durante {E-DUR-02.felt}. [E-DUR-02]',
          'No tenemos buenos datos de cuántas personas sienten cada efecto tras una inyección. La lista muestra riesgos de la ketamina que nombra la FDA. [E-REG-04]',
        ],
        notice: [
          'Mucho sueño [E-REG-04]',
          'Sensación de estar lejos de su cuerpo (disociación) [E-REG-04]',
          'Cambios en la presión arterial y la frecuencia cardíaca [E-REG-04]',
          'Respiración más lenta [E-REG-04]',
        ],
      },
      nasal: {
        when: 'Lo más fuerte, como a los {E-DUR-05.detachedPeak}',
        what: [
          'La sensación de estar lejos de su cuerpo (disociación) es más fuerte a los {E-DUR-05.detachedPeak}. [E-DUR-05]',
          'El sueño empieza como a los {E-DUR-05.sleepyStart} y es más fuerte a los {E-DUR-05.sleepyPeak}. [E-DUR-05]',
          'Sentirse lejos no quiere decir que el medicamento funcione. En estudios con {E-DUR-09.people} personas, sentirse así y mejorar no iban de la mano. [E-DUR-09]',
        ],
        notice: [
          'Sensación de estar lejos de su cuerpo [E-DUR-05]',
          'Sueño [E-DUR-05]',
          'Presión arterial más alta [E-AE-08]',
        ],
      },
    },
    watch: {
      title: 'El personal está pendiente de usted',
      when: 'Todo el tiempo',
      notice: ['La banda de la presión puede apretarle el brazo de vez en cuando. [plain]'],
      can: [tellStaff],
      iv: {
        what: [
          'El personal revisa su presión arterial, su pulso, su oxígeno y su respiración. También ve si usted está alerta. [E-DUR-01]',
          'Su clínica decide cada cuánto. En un estudio fue cada {E-DUR-01.checksEvery} durante {E-DUR-01.checksFor}. [E-DUR-01]',
          team,
        ],
      },
      im: {
        what: [
          'El personal revisa lo mismo que con el goteo. [E-DUR-02]',
          'En una clínica observan a cada persona por cerca de {E-DUR-02.watch}. La suya puede hacerlo de otra forma. [E-DUR-02]',
          team,
        ],
      },
      nasal: {
        when: 'Al menos {E-REG-09.watch}',
        what: [
          'El personal le toma la presión arterial antes, a los {E-DUR-05.pressureCheck} y luego si hace falta. También revisa su respiración. [E-DUR-05]',
          'Cada vez, un profesional de salud le observa durante al menos {E-REG-09.watch}. [E-REG-09]',
        ],
      },
    },
    'wear-off': {
      title: 'Los efectos se van pasando',
      notice: ['Puede sentir mareo o sueño por un rato. [E-SE-02, E-SE-03]'],
      can: ['Quédese en su asiento. Pida ayuda antes de ponerse de pie. [E-SE-02]'],
      iv: {
        when: 'La mayoría, antes de {E-DUR-01.mostGone}',
        what: [
          'Después de {E-DUR-01.mostGone}, la mayoría de los efectos secundarios ya se han ido. En estudios de un solo goteo, todos se fueron en {E-DUR-01.allGone} o menos. [E-DUR-01]',
        ],
      },
      im: {
        when: '{E-DUR-02.felt}',
        what: [
          'La guía de una clínica dice que puede sentirlo durante {E-DUR-02.felt}. [E-DUR-02]',
          'En un estudio pequeño de {E-DUR-02.people} personas, los efectos secundarios duraron menos de {E-DUR-02.ended}. [E-DUR-02]',
        ],
      },
      nasal: {
        when: 'La mayoría, antes de {E-DUR-05.detachedGone}',
        what: [
          'La sensación de estar lejos de su cuerpo suele irse antes de {E-DUR-05.detachedGone}. El sueño se va en {E-DUR-05.sleepyGone}. [E-DUR-05]',
        ],
      },
    },
    leave: {
      title: 'Usted se va cuando el personal le diga',
      when: 'Su clínica fija la hora',
      notice: ['Puede sentir el cuerpo cansado. [E-SE-03]'],
      can: ['Espere al adulto que le lleva a casa. No se vaya por su cuenta. [E-PRE-09]'],
      iv: {
        what: [
          'Usted se queda hasta que el personal le diga que puede irse. Una clínica calcula {E-DUR-08.oneClinic} para toda la cita. [E-DUR-08]',
        ],
      },
      im: { what: ['Usted se queda hasta que el personal le diga que puede irse. [E-DUR-02]'] },
      nasal: {
        when: 'Después de {E-REG-09.watch} o más',
        what: [
          'Puede irse cuando su presión arterial esté bajando y usted lleve {E-POST-01.stable} estable. Si no, se queda. [E-POST-01]',
        ],
      },
    },
    home: {
      title: 'Le llevan a casa y usted descansa',
      when: 'El resto del día',
      notice: ['Puede que aún sienta cansancio o vaya más despacio. [E-SE-03]'],
      iv: ketamineHome,
      im: ketamineHome,
      nasal: {
        what: [
          'Un adulto le lleva a casa. Descanse el resto del día. [E-REG-10, E-PRE-09]',
          'No maneje ni use máquinas hasta el día siguiente, después de dormir bien. [E-REG-10]',
        ],
        can: ['Pregunte antes de beber alcohol. Puede darle más sueño. [E-RX-03]'],
      },
    },
    'next-day': {
      title: 'Usted ve cómo se siente',
      when: 'Al día siguiente',
      what: [
        'Llame a su clínica si los efectos no se han ido. Llame también si su ánimo está muy alto o mucho peor. [E-CR-09]',
      ],
      notice: ['Puede sentirse mejor, igual o peor. [plain]'],
      can: ['Anote lo que sintió y cuándo se le pasó. [plain]'],
    },
    more: {
      title: 'Usted vuelve para más citas',
      notice: ['Cada cita le ocupa buena parte del día. [plain]'],
      can: ['Pregunte cuántas citas hay en el plan y cuánto cuesta cada una. [E-PRE-05]'],
      iv: {
        when: '{E-POST-04.clinicSpan} en muchas clínicas',
        what: [
          'En los estudios, cada persona recibió {E-POST-04.drips} goteos en {E-POST-04.weeksFast} o {E-POST-04.weeks}. Las clínicas del país dan de {E-POST-04.clinicFrom} a {E-POST-04.clinicTo} en {E-POST-04.clinicSpan}. [E-POST-04]',
        ],
      },
      im: {
        when: 'No se sabe',
        what: [
          'No se conoce un número usual de inyecciones. El estudio detrás de estos pasos siguió a {E-DUR-02.people} personas durante {E-DUR-02.studied}. [E-DUR-02]',
          'La inyección está menos probada que el goteo. [E-GL-01]',
        ],
      },
      nasal: {
        when: 'Semanas o meses',
        what: [
          'Para la depresión que no mejoró lo suficiente con otros medicamentos, hay {E-POST-05.perWeekFirst} citas por semana al inicio. Después hay menos. [E-POST-05]',
          'Para los pensamientos urgentes de suicidio, hay {E-POST-05.perWeekFirst} citas por semana durante {E-POST-05.firstWeeks}. Un uso más largo no se ha estudiado bien. [E-POST-05]',
        ],
      },
    },
    'follow-up': {
      title: 'Usted y su médico ven cómo le ha ido',
      when: 'En las semanas que siguen',
      can: [
        'Diga si se siente peor o si quiere usar el medicamento por su cuenta. [E-POST-08, E-CR-09]',
        'Pregunte cuándo parar y qué sigue después. [plain]',
      ],
      iv: {
        what: [
          lookBack,
          'Un estudio dio {E-EFF-09.drips} goteos a {E-EFF-09.people} personas, sin grupo de comparación. En quienes mejoraron, el tiempo mediano hasta la recaída fue de {E-EFF-09.relapse} desde el último goteo. [E-EFF-09]',
          therapy,
        ],
        notice: [`${mayHelp} La mejoría puede perderse con el tiempo. [E-EFF-09]`],
      },
      im: {
        what: [lookBack, therapy],
        notice: [`${mayHelp} No se sabe cuánto dura tras las inyecciones. [E-GL-01]`],
      },
      nasal: {
        what: [
          lookBack,
          'Después de la semana {E-POST-05.reviewed}, usted y su médico ven si le ayuda. [E-POST-05]',
        ],
        notice: [`${mayHelp} [E-POST-05]`],
      },
    },
  },
  day: {
    title: 'El día, hora por hora',
    note: 'Las líneas vienen de estudios, de clínicas o de la etiqueta del medicamento. Su clínica fija cuándo llega y cuándo se va. [plain]',
    start: 'Inicio',
    lanes: {
      iv: {
        arrive: ['Usted llega', 'Lo fija su clínica'],
        dose: ['Le dan el goteo', 'Cerca de {E-DUR-01.drip} [E-DUR-01]'],
        strong: ['Efectos más fuertes', 'En {E-DUR-01.peak} o menos [E-DUR-01]'],
        fade: ['Los efectos se pasan', 'La mayoría, antes de {E-DUR-01.mostGone} [E-DUR-01]'],
        checks: ['El personal le revisa', 'Durante {E-DUR-01.checksFor} en un estudio [E-DUR-01]'],
        leave: ['Le llevan a casa', 'Cuando el personal lo diga'],
      },
      im: {
        arrive: ['Usted llega', 'Lo fija su clínica'],
        dose: ['Le ponen la inyección', 'Un momento'],
        strong: ['Efectos más fuertes', 'En {E-DUR-02.peak} [E-DUR-02]'],
        fade: ['Los efectos se pasan', 'En {E-DUR-02.felt} [E-DUR-02]'],
        checks: ['El personal le revisa', 'Cerca de {E-DUR-02.watch} en una clínica [E-DUR-02]'],
        leave: ['Le llevan a casa', 'Cuando el personal lo diga'],
      },
      nasal: {
        arrive: ['Usted llega', 'Lo fija su clínica'],
        dose: ['Le dan el aerosol', 'Con pausas de {E-DUR-05.rest} [E-DUR-05]'],
        strong: ['Efectos más fuertes', 'En {E-DUR-05.sleepyPeak} [E-DUR-05]'],
        fade: ['Los efectos se pasan', 'La mayoría, antes de {E-DUR-05.detachedGone} [E-DUR-05]'],
        checks: ['El personal le observa', 'Al menos {E-DUR-05.watch} [E-DUR-05]'],
        leave: ['Le llevan a casa', 'Después de {E-REG-09.watch} o más [E-REG-09]'],
      },
    },
  },
  weeks: {
    title: 'El plan usual',
    cells: {
      iv: [['Semana {week}', '{E-POST-04.perWeek} citas']],
      im: [],
      nasal: [
        ['Semana {week}', '{E-POST-05.perWeekFirst} citas'],
        ['Semana {week}', '{E-POST-05.perWeekNext} cita'],
        [
          'Desde la semana {week}',
          '{E-POST-05.perWeekNext} cita, cada semana o cada {E-POST-05.thenEvery}',
        ],
      ],
    },
    note: {
      iv: [
        'Un estudio grande usó este plan. Otros dieron {E-POST-04.perWeekFast} goteos por semana durante {E-POST-04.weeksFast}. Su clínica puede hacerlo de otra forma. [E-POST-04]',
      ],
      im: [
        'No se conoce un plan usual para las inyecciones. Su clínica puede tener un plan distinto. Pregunte cuál es. [E-GL-01]',
      ],
      nasal: [
        'La etiqueta del medicamento fija este plan para la depresión que no mejoró lo suficiente con otros medicamentos. Su clínica puede hacerlo de otra forma. [E-POST-05]',
      ],
    },
  },
  ready: {
    title: 'Prepárese',
    items: {
      iv: ketamineReady,
      im: ketamineReady,
      nasal: [
        rideHome,
        'No coma nada durante al menos {E-PRE-06.food} antes del aerosol. [E-PRE-06]',
        'No beba nada durante al menos {E-PRE-06.drink} antes. [E-PRE-06]',
        'Si usa otro aerosol nasal para la alergia o el resfriado, úselo al menos {E-PRE-06.otherSpray} antes. [E-PRE-06]',
        bring,
        'Pregunte sobre el alcohol. Puede darle más sueño. [E-RX-03]',
        clothes,
        someone,
        'Un día libre, sin planes de manejar ni de usar máquinas. [E-REG-10]',
      ],
    },
  },
};
